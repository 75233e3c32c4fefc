/** What the commit of a push is made on: the main branch's tip, or an earlier push with what the main branch has since. */
import { join } from 'node:path';
import { type Directory, isWithin, TOP } from '../base/directory.ts';
import { EMPTY_TREE, type Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { splitRecords, tryGit } from '../git/git.ts';
import type { Scratch } from '../git/git-files.ts';
import { objectsIn, parseTree, readCommits, type TreeEntry } from '../git/objects/read.ts';
import { writeObject } from '../git/objects/write.ts';
import { fetchNames } from './fetch-objects.ts';
import { copyCommits, type Seen } from './look.ts';
import { mergeTrees } from './merge.ts';
import { type LineFacts, type PublishRequest, treeOrEmpty } from './model.ts';
import type { Line } from './standing.ts';

export interface Target {
  parents: readonly Sha[];
  /** Its top tree, which all changes are put into, and the units' directories in it. */
  top: Sha;
  trees: readonly Sha[];
  /** The top tree of the main branch that it is compared with, to say what a branch brings. */
  main: Sha;
  /** The earlier push: its branch, its tip, and the top tree and the units' directories there. */
  line?: { branch: string; tip: Sha; top: Sha; trees: readonly Sha[] } & LineFacts;
  /** The units' directories in `main`. */
  mainTrees: readonly Sha[];
}

export async function mainTarget(
  { scratch }: PublishRequest,
  { tip }: Seen,
  trees: readonly Sha[],
  signal: AbortSignal,
): Promise<Target> {
  const top = await topTree(scratch, tip, signal);
  return { parents: [tip], top, trees, main: top, mainTrees: trees };
}

/**
 * What to go on from where that is an earlier push. Where the main branch has changed the same directories since, it is merged in.
 * @returns or the files that both changed
 */
export async function lineTarget(
  request: PublishRequest,
  seen: Seen,
  { branch, tip, fork }: Line,
  mainTrees: readonly Sha[],
  signal: AbortSignal,
): Promise<Target | { conflicts: string[] }> {
  const { scratch, units } = request;
  if (seen.history !== undefined) await copyCommits(seen.history, scratch, [tip, fork], signal);
  const places = [tip, fork].flatMap((sha) => units.map(({ assetsPath }) => ({ sha, assetsPath })));
  const found = (await seen.walk.find(places, signal)).map(treeOrEmpty);
  const [trees, before] = [found.slice(0, units.length), found.slice(units.length)];
  const topOf = await topTrees(scratch, [tip, fork, seen.tip], signal);
  const [top, base, main] = [topOf(tip), topOf(fork), topOf(seen.tip)];
  const merged = await new TopMerge(request, [fork, tip, seen.tip], signal).merge([base, top, main]);
  const conflicts = 'conflicts' in merged ? merged.conflicts : [];
  const line = { branch, tip, top, trees, messages: await messagesOf(request, seen, { tip, fork }, signal), conflicts };
  if (mainTrees.every((tree, index) => tree === before[index]))
    return { parents: [tip], top, trees, main: base, mainTrees, line };
  if ('conflicts' in merged) return merged;
  const treeAt = async ({ assetsPath }: { assetsPath: Directory }) => findTree(scratch, merged.tree, assetsPath, signal);
  return { parents: [tip, seen.tip], top: merged.tree, trees: await Promise.all(units.map(treeAt)), main, mainTrees, line };
}

/** What the commits of a line say: of one whose history is not here, its tip's alone. */
async function messagesOf(
  { scratch }: PublishRequest,
  { history }: Seen,
  { tip, fork }: Pick<Line, 'tip' | 'fork'>,
  signal: AbortSignal,
): Promise<string[]> {
  const args = ['log', '--first-parent', '--reverse', '-z', '--format=%B'];
  const calls: [Scratch | undefined, string[]][] = [
    [history, [tip, `^${fork}`]],
    [scratch, ['--no-walk', tip]],
  ];
  for (const [where, commits] of calls) {
    if (where === undefined) continue;
    const { exitCode, stdout } = await tryGit([...args, ...commits], { environment: ownEnvironment(where.dir), signal });
    if (exitCode === 0) return splitRecords(stdout).map((message) => message.toString('utf8'));
  }
  return [];
}

type Versions = readonly [base: Sha, ours: Sha, theirs: Sha];
type Merged = { tree: Sha } | { conflicts: string[] };

/** Merges the tops of two commits, and reads no more of either than what both changed. */
class TopMerge {
  private readonly request: PublishRequest;
  private readonly commits: Versions;
  private readonly signal: AbortSignal;

  constructor(request: PublishRequest, commits: Versions, signal: AbortSignal) {
    this.request = request;
    this.commits = commits;
    this.signal = signal;
  }

  async merge([base, ours, theirs]: Versions, directory: Directory = TOP): Promise<Merged> {
    if (theirs === base || theirs === ours) return { tree: ours };
    if (ours === base) return { tree: theirs };
    const { units, remote, scratch } = this.request;
    const isAbove = units.some(({ assetsPath }) => assetsPath !== directory && isWithin(assetsPath, directory));
    if (isAbove) return this.mergeEntries([base, ours, theirs], directory);
    for (const [index, tree] of [base, ours, theirs].entries()) {
      await fetchNames(remote, scratch, this.commits[index] as Sha, [tree], this.signal);
    }
    const { tree, conflicts } = await mergeTrees({ scratch }, { base, ours, theirs }, this.signal);
    return conflicts.length === 0 ? { tree } : { conflicts: conflicts.map((path) => `${directory}/${path}`) };
  }

  private async mergeEntries(trees: Versions, directory: Directory): Promise<Merged> {
    const versions = await readEntries(this.request.scratch, trees, this.signal);
    const names = new Set(versions.flatMap((entries) => [...entries.keys()]));
    const merged: TreeEntry[] = [];
    const conflicts: string[] = [];
    for (const name of [...names].sort()) {
      const [base, ours, theirs] = versions.map((entries) => entries.get(name));
      const path = `${directory === TOP ? '' : `${directory}/`}${Buffer.from(name, 'latin1').toString('utf8')}` as Directory;
      const kept = isSame(theirs, base) || isSame(theirs, ours) ? ours : isSame(ours, base) ? theirs : 'both';
      if (kept !== 'both') {
        if (kept !== undefined) merged.push(kept);
        continue;
      }
      const result = await this.mergeBoth([base, ours, theirs], path);
      if ('conflicts' in result) conflicts.push(...result.conflicts);
      else if (result.tree !== EMPTY_TREE) merged.push({ mode: TREE, name: Buffer.from(name, 'latin1'), object: result.tree });
    }
    return conflicts.length > 0 ? { conflicts } : { tree: writeTree(this.request.scratch, merged) };
  }

  /** An entry that both changed, and not to the same. */
  private mergeBoth(entries: readonly (TreeEntry | undefined)[], path: Directory): Promise<Merged> {
    const trees = entries.map((entry) => (entry === undefined ? EMPTY_TREE : entry.mode === TREE ? entry.object : undefined));
    const [base, ours, theirs] = trees;
    if (base === undefined || ours === undefined || theirs === undefined) return Promise.resolve({ conflicts: [path] });
    return this.merge([base, ours, theirs], path);
  }
}

const TREE = '40000';

function isSame(one: TreeEntry | undefined, other: TreeEntry | undefined): boolean {
  return one?.mode === other?.mode && one?.object === other?.object;
}

/** What each of some trees holds, by name, one character a byte. */
async function readEntries({ dir }: Scratch, trees: readonly Sha[], signal: AbortSignal): Promise<Map<string, TreeEntry>[]> {
  const found = await objectsIn(
    dir,
    trees.filter((tree) => tree !== EMPTY_TREE),
    signal,
  );
  return trees.map((tree) => {
    if (tree === EMPTY_TREE) return new Map();
    const object = found.get(tree);
    if (object?.type !== 'tree') throw new Error(`tree ${tree} is not here`);
    return new Map(parseTree(object.content).map((entry) => [entry.name.toString('latin1'), entry]));
  });
}

function writeTree({ dir }: Scratch, entries: readonly TreeEntry[]): Sha {
  const key = ({ name, mode }: TreeEntry) => `${name.toString('latin1')}${mode === TREE ? '/' : ''}`;
  const sorted = [...entries].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  const content = sorted.map(({ mode, name, object }) => [
    Buffer.from(`${mode} `),
    name,
    Buffer.of(0),
    Buffer.from(object, 'hex'),
  ]);
  return writeObject(join(dir, 'objects'), 'tree', Buffer.concat(content.flat()));
}

async function findTree(scratch: Scratch, top: Sha, directory: Directory, signal: AbortSignal): Promise<Sha> {
  let tree = top;
  for (const name of Buffer.from(directory).toString('latin1').split('/')) {
    const [entries] = await readEntries(scratch, [tree], signal);
    const entry = entries?.get(name);
    if (entry?.mode !== TREE) return EMPTY_TREE;
    tree = entry.object;
  }
  return tree;
}

export async function topTree(scratch: Scratch, commit: Sha, signal: AbortSignal): Promise<Sha> {
  return (await topTrees(scratch, [commit], signal))(commit);
}

/** @returns what tells the top tree of each of some commits */
async function topTrees({ dir }: Scratch, commits: readonly Sha[], signal: AbortSignal): Promise<(commit: Sha) => Sha> {
  const found = await readCommits(dir, commits, signal);
  return (commit) => {
    const top = found.get(commit)?.tree;
    if (top === undefined) throw new Error(`${commit} is no commit`);
    return top;
  };
}
