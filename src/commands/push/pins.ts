/** The pins that a push moves: the file of each, and their commit on a branch of the code repository. */
import type { Directory } from '../../base/directory.ts';
import { AssetsSyncError, listNames } from '../../base/errors.ts';
import { findPushTarget, findUncommitted, PinsBranch } from '../../code-repo/commit-pins.ts';
import type { Person } from '../../code-repo/origin.ts';
import type { PinEdit } from '../../pins/edit-text.ts';
import type { MovedPin, PushResult, PushWork } from './model.ts';

export function byManifestDirectory(pins: readonly MovedPin[]): Map<Directory, PinEdit[]> {
  const edits = new Map<Directory, PinEdit[]>();
  for (const { manifestDirectory, ...edit } of pins)
    edits.set(manifestDirectory, [...(edits.get(manifestDirectory) ?? []), edit]);
  return edits;
}

/** Opens the branch of the code repository that pins are committed on. */
export async function openPinsBranch({ request, log }: PushWork, signal: AbortSignal): Promise<PinsBranch> {
  const head = await findPushTarget(request.codeRepository, request.origin, signal);
  return new PinsBranch(request.codeRepository, head, request.selection.codeAccess, log, signal);
}

/**
 * Commits pins before they are written to disk: what failed here is then done by the next run.
 * @param published the branch of the assets repository that has the recordings, if there is one
 */
export async function commitPins(
  pinsBranch: PinsBranch,
  pins: readonly MovedPin[],
  published: string | undefined,
  title: string,
  author: Person | undefined,
): Promise<PushResult['committed']> {
  try {
    return await pinsBranch.commit(byManifestDirectory(pins), title, author);
  } catch (error) {
    if (!(error instanceof AssetsSyncError)) throw error;
    const done = published === undefined ? '' : `The recordings are on ${published}, but the pins could not be committed: `;
    const hint =
      error.code === 'unauthorized'
        ? "Give a code-token that may push to that branch (a fork takes pushes from its owner alone; beside an app's token, check out with persist-credentials: false), or leave the commit-pins input out and commit recordings.json yourself; then run the command again."
        : error.hint;
    throw new AssetsSyncError(error.code, `${done}${error.message}`, {
      hint,
      detail: error.detail,
      at: error.at,
      cause: error,
    });
  }
}

/**
 * Commits pins that an earlier push moved, of what is on disk, and that nobody committed.
 * @param open the branch, where it is open already
 */
export async function commitLeftPins(
  work: PushWork,
  signal: AbortSignal,
  open?: PinsBranch,
): Promise<Pick<PushResult, 'pins' | 'committed'>> {
  const pins = await findLeftPins(work, signal);
  if (pins.length === 0) return { pins };
  const branch = open ?? (await openPinsBranch(work, signal));
  try {
    const title =
      pins[0]?.reason ??
      `Pin ${listNames(
        pins.map(({ directory }) => directory),
        1,
      )}`;
    return { pins, committed: await branch.commit(byManifestDirectory(pins), title, work.request.author) };
  } finally {
    if (open === undefined) await branch.close();
  }
}

async function findLeftPins({ request, log, selection, root }: PushWork, signal: AbortSignal): Promise<MovedPin[]> {
  const { synced } = await root.readState(signal);
  const onDisk = new Map(
    synced?.services.flatMap(({ pinnedTrees }) => pinnedTrees).map(({ directory, sha }) => [directory, sha]),
  );
  const pins = selection.manifests.flatMap((manifest) => manifest.pins);
  const moved = pins.filter(({ directory, sha }) => onDisk.get(directory) === sha);
  const left = await findUncommitted(request.codeRepository, moved, request.selection.codeAccess, log, signal);
  return left.flatMap(({ tree, ...pin }) => (tree === undefined ? [] : [{ ...pin, tree }]));
}
