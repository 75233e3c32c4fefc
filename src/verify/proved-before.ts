/** What earlier runs proved, kept in the store: facts that stay true, whatever becomes of the branch. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSha, type Sha } from '../base/sha.ts';
import { readIfThere, writeAtomically } from '../git/git-files.ts';
import type { Store } from '../store/store.ts';
import type { DirectoryInCommit } from '../store/trees.ts';

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

/** @returns nothing where the file is damaged: what it said is proved anew */
export function readProved(store: Store, branch: string): ProvedBefore {
  const proved: ProvedBefore = { tip: undefined, commits: new Set(), trees: new Map() };
  const facts = parse(readIfThere(fileOf(store, branch)) ?? '{}');
  if (facts?.branch !== branch || !Array.isArray(facts.commits) || !Array.isArray(facts.trees)) return proved;
  proved.tip = parseSha(String(facts.tip));
  if (proved.tip !== undefined) proved.commits = new Set(facts.commits.flatMap((name) => parseSha(String(name)) ?? []));
  for (const entry of facts.trees) {
    const [key, name] = Array.isArray(entry) ? entry : [];
    const tree = parseSha(String(name));
    if (tree !== undefined) proved.trees.set(String(key), tree);
  }
  return proved;
}

function parse(text: string): { branch?: unknown; tip?: unknown; commits?: unknown; trees?: unknown } | null {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
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
