/**
 * The git that changes an assets root. It outlives a run that is killed, so a note says that there may be one: the next run waits
 * for its end.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AssetsSyncError } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import type { Log } from '../base/log.ts';
import { removeFile } from '../base/rename-and-remove.ts';
import { gitError } from '../git/errors.ts';
import { type GitCall, type GitResult, tryGit } from '../git/git.ts';
import { processesWith } from '../git/processes.ts';
import type { AssetsRoot } from './root.ts';

/** Milliseconds that a git has to end which a killed run left. */
const PATIENCE = 60_000;

/** Milliseconds between two looks at it. */
const PAUSE = 100;

/** Runs a git that writes files of an assets root or an index of it, and returns whatever it answers. The root's lock must be held. */
export async function tryChangeRoot(root: AssetsRoot, args: readonly string[], call: GitCall): Promise<GitResult> {
  // Before git runs: it can be found from its first moment on.
  writeFileSync(noteIn(root), '');
  try {
    return await tryGit([nameOf(root), ...args], call);
  } finally {
    removeFile(noteIn(root));
  }
}

/**
 * The same for one that is not expected to fail.
 * @returns its stdout
 * @throws GitError
 */
export async function changeRoot(root: AssetsRoot, args: readonly string[], call: GitCall): Promise<Buffer> {
  const result = await tryChangeRoot(root, args, call);
  if (result.exitCode === 0) return result.stdout;
  throw gitError(args, result);
}

/** The argument by which a git that changes a root is found. It says what git's environment says as well. */
function nameOf({ gitDir }: AssetsRoot): string {
  return `--git-dir=${gitDir}`;
}

/**
 * Waits for the git of a run that was killed: then whatever lock of our index it left is nobody's. The root's lock must be held.
 * @param patience milliseconds
 * @throws `busy` where it does not end
 */
export async function awaitLeftGit(
  root: AssetsRoot,
  log: Pick<Log, 'info'>,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<void> {
  const noted = lstatIfThere(noteIn(root));
  if (noted === undefined) return;
  const end = performance.now() + patience;
  let ids = await processesWith(nameOf(root));
  if (ids.length > 0) log.info(`Waiting for git (process ${ids.join(', ')}), which a run that was killed left in ${root.dir}.`);
  for (; ids.length > 0; ids = await processesWith(nameOf(root))) {
    if (performance.now() > end) throw stillAtWork(root, ids);
    await sleep(PAUSE, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
  removeFile(noteIn(root));
}

function stillAtWork({ dir }: AssetsRoot, ids: readonly number[]): AssetsSyncError {
  const command =
    process.platform === 'win32' ? ids.map((id) => `taskkill /PID ${id} /T /F`).join(' & ') : `kill ${ids.join(' ')}`;
  return new AssetsSyncError('busy', `git is still at work in ${dir} for a run that was killed (process ${ids.join(', ')}).`, {
    hint: `Wait for its end, or end it (${command}), then run the command again; nothing was changed.`,
  });
}

/** There while such a git runs, or after its run was killed. */
function noteIn(root: AssetsRoot): string {
  return join(root.ours, 'git-at-work');
}
