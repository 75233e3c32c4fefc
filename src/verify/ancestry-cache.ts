/** What was proved before, kept in the store: facts that stay true, whatever becomes of the branch. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { readIfThere, writeAtomically } from '../git/git-files.ts';
import type { Store } from '../store/store.ts';

/** Of each kind; the oldest are forgotten. */
const MAX_FACTS = 5_000;

export interface AncestryCache {
  /** All `commits` are ancestors of it. It was the branch's tip; whether the branch still has it must be proved anew. */
  tip: Sha | undefined;
  commits: Set<Sha>;
  /** By `treeKey`. */
  trees: Map<string, Sha>;
}

export function treeKey(sha: Sha, assetsPath: Directory): string {
  return `${sha}:${assetsPath}`;
}

export function readAncestryCache(store: Store, branch: string): AncestryCache {
  const cache: AncestryCache = { tip: undefined, commits: new Set(), trees: new Map() };
  try {
    const facts = JSON.parse(readIfThere(fileOf(store, branch)) ?? '{}');
    if (facts.branch !== branch) return cache;
    cache.tip = parseSha(String(facts.tip));
    if (cache.tip !== undefined) for (const name of facts.commits) addIfSha(cache.commits, name);
    for (const [key, name] of facts.trees) {
      const tree = parseSha(String(name));
      if (tree !== undefined) cache.trees.set(String(key), tree);
    }
  } catch {
    // A damaged file is no proof; what it said before the damage is.
  }
  return cache;
}

export function writeAncestryCache(store: Store, branch: string, { tip, commits, trees }: AncestryCache): void {
  const file = fileOf(store, branch);
  mkdirSync(dirname(file), { recursive: true });
  const facts = { branch, tip, commits: [...commits].slice(-MAX_FACTS), trees: [...trees].slice(-MAX_FACTS) };
  writeAtomically(file, `${JSON.stringify(facts)}\n`);
}

function fileOf(store: Store, branch: string): string {
  return join(store.dir, 'proved', `${encodeURIComponent(branch)}.json`);
}

function addIfSha(commits: Set<Sha>, name: unknown): void {
  const sha = parseSha(String(name));
  if (sha !== undefined) commits.add(sha);
}
