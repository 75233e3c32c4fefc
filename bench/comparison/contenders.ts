/** The ways that are compared, each set up as its own documentation says. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment } from '../generate-repository.ts';
import type { Command } from '../measure.ts';
import { makeCodeRepository, SPARSE_CHECKOUT } from '../ways.ts';
import type { Recordings, Version } from './recordings.ts';

export interface Place {
  /** The job's workspace. */
  work: string;
  /** What is kept beside it: the home folder, and our store. */
  beside: string;
}

export interface Contender {
  name: string;
  /** It brings all recordings, however few are asked for. */
  bringsAll?: true;
  /** A second run has nothing to do and starts no program that could be measured here. */
  isSilentAgain?: true;
  /**
   * Makes a job's workspace; its time does not count.
   * @returns what makes the command that brings a version, for the first time, once more, or after another one
   */
  start(place: Place, services: readonly string[]): (version: Version, moment: Moment) => Command;
}

export type Moment = 'cold' | 'again' | 'repin';

export function contenders(recordings: Recordings, cli: string): Record<string, Contender> {
  const { gitUrl, lfsUrl, mirrorUrl, blobs } = recordings;
  return {
    tree: assetsSync('assets-sync, pins with `tree`', gitUrl, cli, 'with tree'),
    sha: assetsSync('assets-sync, a SHA alone', gitUrl, cli, 'SHA alone'),
    mirror: assetsSync('assets-sync, with a mirror', gitUrl, cli, 'with tree', ['--mirror', mirrorUrl]),
    checkout: shell('actions/checkout, sparse', SPARSE, { URL: gitUrl }),
    proxy: { ...testProxy(gitUrl), isSilentAgain: true },
    submodule: { ...submodule(gitUrl), bringsAll: true },
    clone: { ...shell('plain clone', CLONE, { URL: gitUrl }), bringsAll: true },
    lfs: shell('git LFS, sparse', LFS, { URL: lfsUrl }),
    ...(blobs === undefined
      ? {}
      : {
          files: shell('blob storage, a script', '"$NODE" "$GET_BLOBS" "$CONTAINER" "$COMMIT" . $SERVICES', {
            GET_BLOBS: join(import.meta.dirname, 'get-blobs.mjs'),
            CONTAINER: blobs.url,
          }),
          azcopy: shell('blob storage, azcopy', AZCOPY, { CONTAINER: blobs.url, AZCOPY: blobs.azcopy }),
        }),
  };
}

function assetsSync(name: string, url: string, cli: string, pin: 'with tree' | 'SHA alone', more: string[] = []): Contender {
  return {
    name,
    start: ({ work, beside }, services) => {
      const paths = services.length === 1 ? services : ['*'];
      const environment = { ...plainEnvironment(), HOME: beside, ASSETS_SYNC_STORE: join(beside, 'store') };
      return ({ commit, trees }) => {
        const pinned = new Map(services.map((path) => [path, trees.get(path) ?? '']));
        const cwd = makeCodeRepository(work, { url, commit, trees: pinned, files: 0 }, pin);
        return { args: [process.execPath, cli, 'sync', ...paths, ...more], cwd, environment };
      };
    },
  };
}

/** What actions/checkout does first in a workspace that it finds from an earlier job. */
const TIDY = `
  git checkout -q --detach
  git clean -q -ffdx
  git reset -q --hard HEAD`;

const SPARSE = `
  if [ "$MOMENT" != cold ]; then ${TIDY}
  fi
  ${SPARSE_CHECKOUT}`;

const CLONE = `
  if [ "$MOMENT" = cold ]; then git clone -q --no-checkout "$URL" .; else git fetch -q; fi
  git checkout -q "$COMMIT"`;

/**
 * The files are brought at checkout, many at once, by the filter that `git lfs install` sets up. `git lfs pull` is no way here: where a repository is blobless it
 * has git ask for each pointer of the repository by itself (361 requests and 53 s for 40 of 200 recordings).
 */
const LFS = `
  if [ "$MOMENT" = cold ]; then
    git init -q
    git lfs install --local
    git remote add origin "$URL"
  fi
  git fetch -q --no-tags --depth=1 --filter=blob:none origin "$LFS_COMMIT"
  git sparse-checkout set $SERVICES
  git checkout -q FETCH_HEAD`;

/** MD5 is what tells files that did not change: each version is below a prefix of its own, and so newer. */
const AZCOPY = `
  mkdir -p "$FOLDER"
  "$AZCOPY" sync "$CONTAINER/$COMMIT/$FOLDER" "$FOLDER" --from-to=BlobLocal --output-level=essential \\
    --compare-hash=MD5 --local-hash-storage-mode=HiddenFiles`;

/** A shell's commands, with what is pinned in its environment. */
function shell(name: string, script: string, variables: Record<string, string>): Contender {
  return {
    name,
    start: ({ work, beside }, services) => {
      return ({ commit, lfsCommit }, moment) => ({
        args: ['sh', '-ec', script],
        cwd: work,
        environment: {
          ...plainEnvironment(),
          ...variables,
          HOME: beside,
          NODE: process.execPath,
          MOMENT: moment,
          SERVICES: services.join(' '),
          FOLDER: services.length === 1 ? (services[0] ?? '') : 'sdk',
          COMMIT: commit,
          LFS_COMMIT: lfsCommit,
        },
      });
    },
  };
}

/** A submodule of a code repository whose checkout does not count. */
function submodule(url: string): Contender {
  return {
    name: 'submodule',
    start: ({ work, beside }) => {
      const environment = { ...plainEnvironment(), HOME: beside };
      const git = (...args: string[]) => execFileSync('git', args, { cwd: work, env: environment });
      git('init', '-q');
      writeFileSync(join(work, '.gitmodules'), `[submodule "assets"]\n\tpath = assets\n\turl = ${url}\n`);
      return ({ commit }) => {
        git('update-index', '--add', '--cacheinfo', `160000,${commit},assets`);
        return { args: ['git', 'submodule', 'update', '-q', '--init', '--depth=1'], cwd: work, environment };
      };
    },
  };
}

/** Of azure-sdk-tools, tools/test-proxy/Azure.Sdk.Tools.TestProxy/Store/GitStore.cs: a clone for each assets.json. */
const RESTORE = `
  for service in $SERVICES; do
    tag="\${service#sdk/}_$(printf %.10s "$COMMIT")"
    mkdir -p ".assets/\${service#sdk/}"
    cd ".assets/\${service#sdk/}"
    if [ "$MOMENT" = cold ]; then
      git clone -q -c core.longpaths=true --no-checkout --filter=tree:0 "$URL" .
      git sparse-checkout init
    else
      git checkout -q '*'
      git clean -q -xdf
    fi
    git remote set-url origin "$URL"
    git fetch -q origin "refs/tags/$tag:refs/tags/$tag"
    git sparse-checkout set --no-cone "$service"
    git -c advice.detachedHead=false checkout -q "$tag"
    git remote set-url origin "$URL"
    cd ../..
  done`;

/** The git commands of the test proxy's restore: the time of the proxy itself, a .NET program, is not in it. */
function testProxy(url: string): Contender {
  return shell("the test proxy's restore", RESTORE, { URL: url });
}
