/** The part of an assets repository's history that a run has fetched, what can be proved by it, and what earlier runs have proved. */

import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSha, type Sha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git, splitRecords } from '../git/git.ts';
import { readIfThere, writeAtomically } from '../git/git-files.ts';
import { type Commit, parseCommit } from '../git/objects/read.ts';
import type { Store } from '../store/store.ts';
import type { DirectoryInCommit } from '../store/trees.ts';

/**
 * Commits by name, each with the parents that it names itself, whether they were fetched or not. What they prove, they prove wherever the fetches
 * were cut off: a commit is an ancestor if a chain of parents leads to it, and is none only if no commit that was not fetched can have it.
 */
export class CommitGraph {
  private readonly commits = new Map<Sha, Commit>();

  add(commits: ReadonlyMap<Sha, Commit>): void {
    for (const [name, commit] of commits) this.commits.set(name, commit);
  }

  /** Undefined for a commit that was not fetched. */
  get(name: Sha): Commit | undefined {
    return this.commits.get(name);
  }

  has(name: Sha): boolean {
    return this.commits.has(name);
  }

  /** A commit and its ancestors, children before parents; those that were not fetched end it. */
  historyOf(start: Sha): Set<Sha> {
    const parentsFirst: Sha[] = [];
    const entered = new Set<Sha>();
    const left = new Set<Sha>();
    for (const stack = [start]; stack.length > 0; ) {
      const name = stack.at(-1) as Sha;
      if (!entered.has(name)) {
        entered.add(name);
        stack.push(...this.parentsOf(name).filter((parent) => !entered.has(parent)));
        continue;
      }
      stack.pop();
      if (!left.has(name)) parentsFirst.push(name);
      left.add(name);
    }
    return new Set(parentsFirst.reverse());
  }

  /**
   * Whether a history has a commit as well.
   * @param history of another commit, as `historyOf` gives it
   * @returns undefined where that depends on commits that were not fetched
   */
  isIn(history: ReadonlySet<Sha>, commit: Sha): boolean | undefined {
    if (history.has(commit)) return true;
    const own = this.historyOf(commit);
    // A commit that was not fetched cannot have the one that it comes before.
    return this.areFetched([...history].filter((name) => !own.has(name))) ? false : undefined;
  }

  /** The newest commits of a history that a commit has too, as far as those that were fetched name them. */
  forksFrom(history: ReadonlySet<Sha>, commit: Sha): Sha[] {
    const own = [...this.historyOf(commit)].filter((name) => !history.has(name));
    return this.newestOf(own.flatMap((name) => this.parentsOf(name)).filter((parent) => history.has(parent)));
  }

  /** As `git merge-base --all`. @returns undefined where that depends on commits that were not fetched */
  mergeBases(one: Sha, other: Sha): Sha[] | undefined {
    const [ofOne, ofOther] = [this.historyOf(one), this.historyOf(other)];
    if (ofOne.has(other)) return [other];
    if (ofOther.has(one)) return [one];
    const apart = [...[...ofOne].filter((name) => !ofOther.has(name)), ...[...ofOther].filter((name) => !ofOne.has(name))];
    return this.areFetched(apart) ? this.forksFrom(ofOther, one) : undefined;
  }

  areFetched(names: Iterable<Sha>): boolean {
    return [...names].every((name) => this.commits.has(name));
  }

  private parentsOf(name: Sha): readonly Sha[] {
    return this.commits.get(name)?.parents ?? [];
  }

  /** Those of some commits that no other one of them has. */
  private newestOf(commits: Iterable<Sha>): Sha[] {
    const all = [...new Set(commits)];
    if (all.length < 2) return all;
    const covered = new Set(all.flatMap((commit) => [...this.historyOf(commit)].slice(1)));
    return all.filter((commit) => !covered.has(commit));
  }
}

/** Reads the commits that are reached from some objects of a git directory of ours, or from all of its refs, as far as git's file `shallow` lets them be seen. */
export async function readHistory(dir: string, starts: readonly Sha[] | 'all', signal: AbortSignal): Promise<Map<Sha, Commit>> {
  const commits = new Map<Sha, Commit>();
  if (starts.length === 0) return commits;
  const args = ['rev-list', '--header', ...(starts === 'all' ? ['--all'] : ['--stdin'])];
  const input = starts === 'all' ? '' : `${starts.join('\n')}\n`;
  const output = await git(args, { environment: ownEnvironment(dir), input, signal });
  for (const record of splitRecords(output)) {
    const name = parseSha(record.toString('latin1', 0, 40));
    // As the commit has it: with the parents that the file hides.
    const commit = parseCommit(record.subarray(41));
    if (name !== undefined && commit !== undefined) commits.set(name, commit);
  }
  return commits;
}

/** Of each kind; the oldest are forgotten. */
const MAX_FACTS = 5_000;

export interface ProvedBefore {
  /** All `commits` are ancestors of it. It was the branch's tip; whether the branch still has it must be proved anew. */
  tip: Sha | undefined;
  commits: Set<Sha>;
  /** By `treeKey`. */
  trees: Map<string, Sha>;
}

export function treeKey({ sha, assetsPath }: DirectoryInCommit): string {
  return `${sha}:${assetsPath}`;
}

interface Facts {
  branch?: string;
  tip?: string;
  commits?: string[];
  trees?: [key: string, tree: string][];
}

/** @returns nothing where the file is damaged: what it said is proved anew */
export function readProved(store: Store, branch: string): ProvedBefore {
  const proved: ProvedBefore = { tip: undefined, commits: new Set(), trees: new Map() };
  try {
    const facts: Facts = JSON.parse(readIfThere(fileOf(store, branch)) ?? '{}');
    if (facts.branch !== branch) return proved;
    proved.tip = parseSha(facts.tip ?? '');
    // Without the tip nothing says what they are ancestors of.
    if (proved.tip !== undefined) proved.commits = new Set(facts.commits?.flatMap((name) => parseSha(name) ?? []));
    for (const [key, name] of facts.trees ?? []) {
      const tree = parseSha(name);
      if (tree !== undefined) proved.trees.set(key, tree);
    }
    return proved;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      return { tip: undefined, commits: new Set(), trees: new Map() };
    throw error;
  }
}

export function writeProved(store: Store, branch: string, { tip, commits, trees }: ProvedBefore): void {
  const file = fileOf(store, branch);
  mkdirSync(dirname(file), { recursive: true });
  const facts = { branch, tip, commits: [...commits].slice(-MAX_FACTS), trees: [...trees].slice(-MAX_FACTS) };
  writeAtomically(file, `${JSON.stringify(facts)}\n`);
}

function fileOf(store: Store, branch: string): string {
  return join(store.dir, 'proved', `${encodeURIComponent(branch)}.json`);
}
