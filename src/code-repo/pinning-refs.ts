/**
 * What in the code repository pins commits of the assets repository: branches, those of remotes as they were fetched, tags, stashes, and
 * files of work trees.
 */
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { parseConfigListing } from '../git/environment.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import { readBoundary, readIfThere } from '../git/git-files.ts';
import { readObjects } from '../git/objects/read.ts';
import { writeObject } from '../git/objects/write.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import type { CodeRepository } from './code-repository.ts';
import { obtainFiles } from './committed-manifests.ts';
import type { CodeHistory } from './history.ts';

/** What the commits are called that a work tree has checked out without a branch. */
const CHECKED_OUT = 'HEAD';
/** What files are called that a work tree has on disk, where no ref says the same. */
const ON_DISK = 'work tree';
const STASH = 'refs/stash';
/** Files in memory at once. */
const MAX_FILES = 500;

/**
 * @returns by commit the full names of the refs at which a recordings.json names it, or where it is on disk, also in a comment or where the file is wrong:
 * what may be a pin counts
 */
export async function findPinningRefs(history: CodeHistory, commits: ReadonlySet<Sha>): Promise<Map<Sha, string[]>> {
  const pinning = new Map<Sha, string[]>();
  if (commits.size === 0) return pinning;
  const workTrees = await listWorkTrees(history);
  const refs = await listRefs(history, workTrees);
  const manifests = await findManifests(history, [...new Set(refs.map(({ commit }) => commit))]);
  const named = await findNamed(history, [...manifests.keys()], commits);
  const paths = [...new Set([...named.keys()].flatMap((blob) => manifests.get(blob) ?? []))];
  for (const [ref, blobs] of await filesAt(history, refs, paths)) {
    for (const commit of new Set(blobs.flatMap((blob) => named.get(blob) ?? []))) {
      pinning.set(commit, [...(pinning.get(commit) ?? []), ref]);
    }
  }
  for (const commit of await findNamedOnDisk(history, workTrees, commits))
    if (!pinning.has(commit)) pinning.set(commit, [ON_DISK]);
  return pinning;
}

interface Ref {
  name: string;
  commit: Sha;
}

async function listRefs(history: CodeHistory, workTrees: readonly WorkTree[]): Promise<Ref[]> {
  const format = '%(refname)%00%(objecttype)%00%(objectname)%00%(*objecttype)%00%(*objectname)';
  const listing = await git(['for-each-ref', `--format=${format}`], history.onDisk);
  const refs = listing
    .toString('utf8')
    .split('\n')
    .flatMap((line): Ref[] => {
      const [name = '', type, sha = '', peeledType, peeled = ''] = line.split('\0');
      const commit = parseSha(type === 'commit' ? sha : peeledType === 'commit' ? peeled : '');
      return commit === undefined ? [] : [{ name, commit }];
    });
  const heads = workTrees.flatMap(({ head }) => head ?? []);
  const known = new Set(refs.map(({ commit }) => commit));
  // A work tree whose branch was just made has none yet: its HEAD is all zeros.
  const detached = [...new Set(heads)].filter((commit) => !known.has(commit) && !/^0+$/.test(commit));
  const stashes = refs.some(({ name }) => name === STASH) ? await listStashes(history) : [];
  return [...refs, ...stashes, ...detached.map((commit) => ({ name: CHECKED_OUT, commit }))];
}

/** The ref names the newest alone. A stash is several commits: what was on disk, what was in the index, and what git did not track. */
async function listStashes(history: CodeHistory): Promise<Ref[]> {
  const listing = await git(['log', '-g', '--format=%gD %H %P', STASH, '--'], history.onDisk);
  return listing
    .toString('latin1')
    .split('\n')
    .flatMap((line) => {
      const [selector = '', stash = '', , ...parts] = line.split(' ');
      const name = selector === `${STASH}@{0}` ? STASH : selector;
      return [stash, ...parts].flatMap((part) => parseSha(part) ?? []).map((commit) => ({ name, commit }));
    });
}

interface WorkTree {
  path: string;
  head?: Sha | undefined;
}

/** Those that have files here: not a bare repository, and not one whose folder is gone, or on a disk that is away. */
async function listWorkTrees(history: CodeHistory): Promise<WorkTree[]> {
  const listing = await git(['worktree', 'list', '--porcelain', '-z'], history.onDisk);
  // A record is empty after the last one of each.
  const trees = listing
    .toString('utf8')
    .split('\0\0')
    .map((text) => text.split('\0'));
  return trees.flatMap((lines) => {
    const value = (key: string) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1);
    const [path, isGone] = [value('worktree'), lines.some((line) => /^(bare|prunable)\b/.test(line))];
    const isHere = path !== undefined && !isGone && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
    return !isHere ? [] : [{ path, head: parseSha(value('HEAD') ?? '') }];
  });
}

/** The commits that a recordings.json on disk names, of any work tree, tracked or not. */
async function findNamedOnDisk(
  history: CodeHistory,
  workTrees: readonly WorkTree[],
  commits: ReadonlySet<Sha>,
): Promise<Set<Sha>> {
  const named = new Set<Sha>();
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', `:(glob)**/${MANIFEST_NAME}`];
  for (const { path } of workTrees) {
    for (const record of splitRecords(await git(args, { ...history.onDisk, cwd: path }))) {
      const file = join(path, record.toString('utf8'));
      if (basename(file) === MANIFEST_NAME) for (const name of namesIn(readIfThere(file) ?? '', commits)) named.add(name);
    }
  }
  return named;
}

function namesIn(text: string, commits: ReadonlySet<Sha>): Sha[] {
  const names = text.toLowerCase().match(/[0-9a-f]{40}/g) ?? [];
  return [...new Set(names as Sha[])].filter((name) => commits.has(name));
}

/**
 * Every recordings.json that some commits have: git looks into a directory that they share once, so that thousands of tags cost little
 * more than one.
 * @returns by the file's name a path that has it
 */
async function findManifests(history: CodeHistory, commits: readonly Sha[]): Promise<Map<Sha, string>> {
  const objects = join(history.server.scratch.dir, 'objects');
  const filter = writeObject(objects, 'blob', Buffer.from(`${MANIFEST_NAME}\n`));
  const filters = [`--filter=sparse:oid=${filter}`, '--filter=object:type=blob', '--filter-provided-objects'];
  const args = ['rev-list', '--objects', '--no-walk=unsorted', ...filters, '--missing=print', '--stdin'];
  const { exitCode, stdout, stderr } = await tryGit(args, { ...history.inScratch, input: `${commits.join('\n')}\n` });
  if (exitCode !== 0) {
    throw new AssetsSyncError('no-base', 'This clone lacks parts of its commits, so that nobody can say what they pin.', {
      hint: 'Fetch them (git fetch --refetch --filter=blob:none), then run the command again.',
      detail: stderr.trim(),
    });
  }
  const lines = stdout.toString('utf8').split('\n');
  // A clone without files has them for what it checked out alone.
  const missing = lines.flatMap((line) => (line.startsWith('?') ? (parseSha(line.slice(1)) ?? []) : []));
  const [first] = commits;
  if (missing.length > 0 && first !== undefined) {
    await obtainFiles(history, first, missing);
    return findManifests(history, commits);
  }
  return new Map(
    lines.flatMap((line) => {
      const [, blob, path] = /^([0-9a-f]{40}) (.+)$/.exec(line) ?? [];
      // A directory may be called so.
      return `/${path}`.endsWith(`/${MANIFEST_NAME}`) ? [[blob as Sha, path as string] as const] : [];
    }),
  );
}

/** The commits that files name, of those that do. */
async function findNamed(history: CodeHistory, files: readonly Sha[], commits: ReadonlySet<Sha>): Promise<Map<Sha, Sha[]>> {
  const named = new Map<Sha, Sha[]>();
  for (let start = 0; start < files.length; start += MAX_FILES) {
    for (const object of await readObjects(files.slice(start, start + MAX_FILES), history.inScratch)) {
      const found = namesIn(object?.content.toString('latin1') ?? '', commits);
      if (object !== undefined && found.length > 0) named.set(object.name, found);
    }
  }
  return named;
}

/** The files that refs have at some paths. */
async function filesAt(history: CodeHistory, refs: readonly Ref[], paths: readonly string[]): Promise<Map<string, Sha[]>> {
  const asked = refs.flatMap(({ name, commit }) => paths.map((path) => ({ name, object: `${commit}:${path}` })));
  const files = new Map<string, Sha[]>();
  if (asked.length === 0) return files;
  const input = `${asked.map(({ object }) => object).join('\n')}\n`;
  const output = await git(['cat-file', '--batch-check=%(objectname)'], { ...history.inScratch, input });
  for (const [index, line] of output.toString('utf8').split('\n').entries()) {
    const [ref, blob] = [asked[index]?.name, parseSha(line)];
    if (ref !== undefined && blob !== undefined) files.set(ref, [...(files.get(ref) ?? []), blob]);
  }
  return files;
}

/** Why this clone may not have every branch of where it came from; undefined where it follows all of them. */
export function whyBranchesAreUnseen({ config, objects }: CodeRepository): string | undefined {
  if (readBoundary(dirname(objects)).size > 0) return 'it is shallow';
  const records = parseConfigListing(config);
  const remotes = records.filter(({ key }) => /^remote\..+\.url$/s.test(key));
  const followsAll = records.some(({ key, value }) => /^remote\..+\.fetch$/s.test(key) && /^\+?refs\/(heads\/)?\*:/.test(value));
  return remotes.length === 0 || followsAll ? undefined : 'it follows some branches alone';
}
