/** What a person has going in the root's git: a merge, say, whose conflicts they have not settled. */
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import { rename } from '../base/rename-and-remove.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { shellCommand } from '../base/shell.ts';
import { readIfThere } from '../git/git-files.ts';
import { keepCommits } from './backups.ts';
import type { AssetsRoot } from './root.ts';

/** By the file or folder in `.git` that says so; an `am` has another one inside. */
const STATES = [
  { sign: 'MERGE_HEAD', what: 'A merge', abort: 'merge' },
  { sign: 'CHERRY_PICK_HEAD', what: 'A cherry-pick', abort: 'cherry-pick' },
  { sign: 'REVERT_HEAD', what: 'A revert', abort: 'revert' },
  { sign: 'rebase-merge', what: 'A rebase', abort: 'rebase' },
  { sign: 'rebase-apply/applying', what: 'An am', abort: 'am' },
  { sign: 'rebase-apply', what: 'A rebase', abort: 'rebase' },
];

/** All that such a state consists of. */
const PARTS = [
  'MERGE_HEAD',
  'MERGE_MODE',
  'MERGE_MSG',
  'MERGE_AUTOSTASH',
  'AUTO_MERGE',
  'CHERRY_PICK_HEAD',
  'REVERT_HEAD',
  'sequencer',
  'rebase-merge',
  'rebase-apply',
];

/** Files in it that name commits which nothing else may hold. */
const COMMITS = ['MERGE_HEAD', 'MERGE_AUTOSTASH', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'orig-head', 'autostash'];

/** Whether a person has something going. */
export function isUnfinished(root: AssetsRoot): boolean {
  return stateOf(root) !== undefined;
}

function stateOf({ gitDir }: AssetsRoot): (typeof STATES)[number] | undefined {
  return STATES.find(({ sign }) => lstatIfThere(join(gitDir, sign)) !== undefined);
}

/** @throws `local-changes` where a person has something going, whose files may be half of this and half of that */
export function refuseUnfinished(root: AssetsRoot): void {
  const state = stateOf(root);
  if (state === undefined) return;
  throw new AssetsSyncError('local-changes', `${state.what} in ${root.dir} is not finished.`, {
    hint: `Finish it, or give it up (${shellCommand(['git', '-C', root.dir, state.abort, '--abort'])}), then run the command again.`,
  });
}

/** Ends it without a loss: its commits are kept as backups, its files in the folder of assets-sync. */
export async function setUnfinishedAside(root: AssetsRoot, signal: AbortSignal): Promise<void> {
  const there = PARTS.filter((name) => lstatIfThere(join(root.gitDir, name)) !== undefined);
  if (there.length === 0) return;
  for (const commit of new Set(there.flatMap((name) => commitsIn(root.gitDir, name)))) {
    await keepCommits(root, commit, signal).catch(() => {
      // One that is gone already cannot be kept.
      signal.throwIfAborted();
    });
  }
  const aside = join(root.ours, 'unfinished', String(Date.now()));
  mkdirSync(aside, { recursive: true });
  for (const name of there) rename(join(root.gitDir, name), join(aside, name));
}

function commitsIn(folder: string, name: string): Sha[] {
  const path = join(folder, name);
  if (lstatIfThere(path)?.isDirectory() === true) return readdirSync(path).flatMap((inside) => commitsIn(path, inside));
  if (!COMMITS.includes(name)) return [];
  return (readIfThere(path) ?? '').split('\n').flatMap((line) => parseSha(line.trim()) ?? []);
}
