/** The ways to find out what a change touches, and what it changed in the recordings. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment } from './generate-repository.ts';
import type { Command, Way } from './measure.ts';
import { type Bench, compare, rows } from './scenarios.ts';
import { atMost, exactly, type Row } from './table.ts';

/** A code repository whose last commit is a change. */
export interface CodeChange {
  /** Its folder, and its address at the server, where a missing commit is fetched from. */
  folder: string;
  far: string;
  base: string;
  head: string;
  /** The only service that it touches. */
  service: string;
}

const FILES = ['--no-checkout', '-q', '--no-tags'];

/** @param depth how the change was checked out */
export async function findChange(bench: Bench, title: string, change: CodeChange, depth: 'depth 1' | 'full'): Promise<Row[]> {
  const clone = cloneOf(bench.workspace, change, depth);
  const { ours, bare } = await compare(bench, {
    ours: plan(bench.bundles.cli, clone, change),
    bare: bareDiff(clone, change, depth),
  });
  return rows(title, [
    [ours, exactly('requests', ours.requests, depth === 'depth 1' ? 2 : 0)],
    // With everything at hand a diff takes 2 ms, and no program that node must start first can be near that.
    depth === 'depth 1' ? [bare, atMost('our time / this', ours.median / bare.median, 1.5)] : [bare],
  ]);
}

/** The index is as after a checkout of all files; the files themselves are looked at by nobody. */
function cloneOf(workspace: string, { folder, far }: CodeChange, depth: 'depth 1' | 'full'): string {
  const clone = join(workspace, `clone-${depth.replace(' ', '-')}`);
  const git = (...args: string[]) => execFileSync('git', args, { env: plainEnvironment() });
  git('clone', ...FILES, ...(depth === 'depth 1' ? ['--depth=1'] : []), `file://${folder}`, clone);
  git('-C', clone, 'remote', 'set-url', 'origin', far);
  git('-C', clone, 'read-tree', 'HEAD');
  const manifest = { $repository: 'https://assets.example/a.git', '/': 'a'.repeat(40) };
  writeFileSync(join(clone, 'recordings.json'), JSON.stringify(manifest));
  return clone;
}

function plan(cli: string, clone: string, { base, service }: CodeChange): Way {
  const script = `"$NODE" "$CLI" plan --base ${base} > plan.txt && grep -q "^${service} " plan.txt && grep -q "^1 service" plan.txt`;
  // A job's: what is committed counts, not what is on disk.
  const environment = { ...plainEnvironment(), GITHUB_ACTIONS: 'true', NODE: process.execPath, CLI: cli, HOME: clone };
  return { name: 'assets-sync plan', prepare: () => ({ args: ['sh', '-ec', script], cwd: clone, environment }) };
}

/** Node's start and git's own commands; a commit that is missing goes into a repository beside the clone. */
function bareDiff(clone: string, { far, base, head }: CodeChange, depth: 'depth 1' | 'full'): Way {
  const fetch = `
    git init -q --bare "$RUN/beside"
    echo "$CLONE/.git/objects" > "$RUN/beside/objects/info/alternates"
    git -C "$RUN/beside" -c core.alternateRefsPrefixes=refs/none -c fetch.negotiationAlgorithm=noop fetch -q --depth=1 --filter=blob:none --no-tags ${far} ${base}
    git -C "$RUN/beside" diff --name-only --no-renames ${base} ${head}`;
  const script = `
    "$NODE" -e 0
    ${depth === 'depth 1' ? fetch : `git diff --name-only --no-renames ${base} ${head}`}`;
  const prepare = (folder: string): Command => ({
    args: ['sh', '-ec', script],
    cwd: clone,
    environment: { ...plainEnvironment(), NODE: process.execPath, RUN: folder, CLONE: clone },
  });
  const name = `node -e 0, ${depth === 'depth 1' ? 'git fetch of the base beside the clone, ' : ''}git diff --name-only`;
  return { name, prepare };
}

/** Pins of one service at two commits of an assets repository. */
export interface MovedPin {
  url: string;
  service: string;
  from: string;
  to: string;
  fromTree: string;
  toTree: string;
}

/** What changed in a service's recordings, on a machine that has none of them. */
export async function diffRecordings(bench: Bench, title: string, moved: MovedPin): Promise<Row[]> {
  const { ours, blobless } = await compare(bench, { ours: diff(bench.bundles.cli, moved), blobless: bloblessDiff(moved) });
  return rows(title, [
    [ours, exactly('requests', ours.requests, 2)],
    [blobless, atMost('our bytes / these', ours.bytes / blobless.bytes, 1)],
  ]);
}

function diff(cli: string, { url, service, from, to, fromTree, toTree }: MovedPin): Way {
  return {
    name: 'assets-sync diff',
    prepare: (folder) => {
      const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env: shellEnvironment() });
      const pin = (sha: string, tree: string) => {
        const pins = { $repository: url, [service]: { sha, tree: `${tree}@${sha.slice(0, 12)}` } };
        writeFileSync(join(folder, 'recordings.json'), JSON.stringify(pins));
        git('add', '.');
        git('commit', '-qm', 'pin');
      };
      git('init', '-q');
      pin(from, fromTree);
      pin(to, toTree);
      const environment = { ...plainEnvironment(), HOME: folder, ASSETS_SYNC_STORE: join(folder, '.git/store') };
      return { args: [process.execPath, cli, 'diff', '--from', 'HEAD~1'], cwd: folder, environment };
    },
  };
}

/** The least that stock commands need without knowing the trees: both commits without their files. */
function bloblessDiff({ url, service, from, to }: MovedPin): Way {
  const script = `
    git init -q --bare
    git fetch -q --depth=1 --filter=blob:none --no-tags ${url} ${from} ${to}
    git diff --name-status ${from} ${to} -- ${service}`;
  return {
    name: 'git fetch of both commits without files, git diff --name-status',
    prepare: (folder) => ({ args: ['sh', '-ec', script], cwd: folder, environment: plainEnvironment() }),
  };
}

function shellEnvironment(): Record<string, string> {
  const who = { GIT_AUTHOR_NAME: 'Benchmark', GIT_AUTHOR_EMAIL: 'benchmark@localhost' };
  return { ...plainEnvironment(), ...who, GIT_COMMITTER_NAME: 'Benchmark', GIT_COMMITTER_EMAIL: 'benchmark@localhost' };
}
