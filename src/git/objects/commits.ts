/** What git directories of ours hold of a history, read without asking a server. */
import { join } from 'node:path';
import { parseSha, type Sha } from '../../base/sha.ts';
import { ownEnvironment } from '../environment.ts';
import { git } from '../git.ts';
import { readIfThere } from '../git-files.ts';
import { looseObjects, readLooseObject } from './loose.ts';
import { packsIn } from './packs.ts';
import { type GitObject, withObjectReader } from './read.ts';

/** Commits and their parents, as far as the directory's shallow boundary lets them be seen. */
export type Graph = Map<Sha, Sha[]>;

export interface Commit {
  tree: Sha;
  /** As the commit itself says, beyond any boundary. */
  parents: Sha[];
  /** The committer's clock, seconds since the epoch. */
  time: number;
}

/** Every commit that is reached from some, newest first, children before parents. */
export async function readGraph(dir: string, starts: readonly Sha[], signal: AbortSignal): Promise<Graph> {
  const graph: Graph = new Map();
  if (starts.length === 0) return graph;
  const args = ['rev-list', '--topo-order', '--parents', '--stdin'];
  const output = await git(args, { environment: ownEnvironment(dir), input: `${starts.join('\n')}\n`, signal });
  for (const line of output.toString('latin1').split('\n')) {
    const [commit, ...parents] = line.split(' ') as Sha[];
    if (commit !== undefined && commit !== ('' as Sha)) graph.set(commit, parents);
  }
  return graph;
}

/** Reads the objects of some names that are there. */
export type ReadNamed = (names: readonly Sha[]) => Promise<Map<Sha, GitObject>>;

/** Lends `body` a way to read the objects of a git directory of ours. Loose ones are read without a process, all others with one. */
export function withObjects<T>(dir: string, signal: AbortSignal, body: (read: ReadNamed) => Promise<T>): Promise<T> {
  const objects = join(dir, 'objects');
  return withObjectReader({ environment: ownEnvironment(dir), signal }, (readPacked) =>
    body(async (names) => {
      const areLoose = new Set(looseObjects(objects));
      const loose = names.flatMap((name) => (areLoose.has(name) ? (readLooseObject(objects, name) ?? []) : []));
      const found = new Map(loose.map((object) => [object.name, object]));
      const others = names.filter((name) => !found.has(name));
      if (others.length === 0 || hasNoPacks(dir)) return found;
      for (const object of await readPacked(others)) if (object !== undefined) found.set(object.name, object);
      return found;
    }),
  );
}

/** The objects of these names that a git directory of ours has. */
export function objectsIn(dir: string, names: readonly Sha[], signal: AbortSignal): Promise<Map<Sha, GitObject>> {
  return withObjects(dir, signal, (read) => read(names));
}

/** Whether there is nothing in it, and nothing that it borrows, but loose objects. */
function hasNoPacks(dir: string): boolean {
  return packsIn(join(dir, 'objects/pack')).length === 0 && (readIfThere(join(dir, 'objects/info/alternates')) ?? '') === '';
}

/** The commits among these names that are there. */
export async function readCommits(dir: string, names: readonly Sha[], signal: AbortSignal): Promise<Map<Sha, Commit>> {
  return commitsAmong(await objectsIn(dir, names, signal));
}

/** Reads those of some objects that are commits. */
export function commitsAmong(objects: ReadonlyMap<Sha, GitObject>): Map<Sha, Commit> {
  const commits = new Map<Sha, Commit>();
  for (const { name, type, content } of objects.values()) {
    if (type !== 'commit') continue;
    const text = content.toString('latin1');
    const header = text.slice(0, text.indexOf('\n\n'));
    const tree = parseSha(/^tree ([0-9a-f]{40})$/m.exec(header)?.[1] ?? '');
    const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent as Sha);
    if (tree === undefined) continue;
    commits.set(name, { tree, parents, time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) });
  }
  return commits;
}

/** Every commit that a git directory of ours has itself, by its name. */
export async function allCommits(dir: string, signal: AbortSignal): Promise<Map<Sha, Commit>> {
  const args = ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'];
  const listing = await git(args, { environment: ownEnvironment(dir), signal });
  const names = listing
    .toString('latin1')
    .split('\n')
    .flatMap((line) => parseSha(line) ?? []);
  return readCommits(dir, names, signal);
}

/** The commits that are reached from one, itself the first. */
export function ancestors(graph: Graph, start: Sha): Set<Sha> {
  const reached = new Set<Sha>([start]);
  for (const commit of reached) for (const parent of graph.get(commit) ?? []) reached.add(parent);
  return reached;
}

/** Those of some commits that no other one of them has. */
export function withoutCovered(graph: Graph, commits: Iterable<Sha>): Sha[] {
  const all = [...new Set(commits)];
  const covered = new Set(all.flatMap((commit) => [...ancestors(graph, commit)].filter((name) => name !== commit)));
  return all.filter((commit) => !covered.has(commit));
}
