/** The part of a reset that is about recordings.json and assets.json: puts pins back as they are in the code repository's HEAD. */
import { existsSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, joinDirectory, TOP, upward } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import type { Committed } from '../../code-repo/commit-pins.ts';
import { readIfThere } from '../../git/git-files.ts';
import { decode, replaceFile, withEditLock } from '../../pins/edit.ts';
import { restorePins } from '../../pins/edit-text.ts';
import { MANIFEST_NAME, type Manifest, parseManifest, throwIfWrong } from '../../pins/manifest.ts';
import { assetsJsonOf } from '../../pins/pin-files.ts';
import { Pins, samePinnedTrees } from '../../pins/pins.ts';
import type { Selection } from '../../selection/selection.ts';

/** A pin that is not as in HEAD: the commits, or of an assets.json the tags; undefined: there is none. */
export interface RestoredPin {
  directory: Directory;
  file: string;
  from: string | undefined;
  to: string | undefined;
}

/** What changes in the recordings.json of a directory. */
export interface PinsRestore {
  manifestDirectory: Directory;
  /** The pins that are restored, relative to it. */
  directories: Directory[];
  pins: RestoredPin[];
  /** The whole text of an assets.json, which is one pin. */
  whole?: string;
}

/**
 * Finds out which files change, without touching one.
 * @param pins as committed
 * @throws `bad-manifest` where the files would not pin the services as HEAD does
 */
export function planPinEdits(
  codeRepository: CodeRepository,
  services: readonly Directory[],
  now: Selection,
  committed: Committed,
  pins: Pins,
): PinsRestore[] {
  const all = services.flatMap((service) =>
    [...pins.pinnedTreesOf(service), ...now.pins.pinnedTreesOf(service)].map(({ pin }) => pin),
  );
  const counting = all.filter(({ assetsJson }) => assetsJson === undefined);
  const manifests = new Map(now.manifests.map((manifest) => [manifest.manifestDirectory, manifest]));
  const manifestDirectories = [...new Set(counting.map(({ manifestDirectory }) => manifestDirectory))]
    .sort()
    // What a sparse checkout left out was read from the index, and cannot have been edited.
    .filter(
      (manifestDirectory) =>
        existsSync(join(codeRepository.root, manifestDirectory, MANIFEST_NAME)) || !manifests.has(manifestDirectory),
    );
  const edits = manifestDirectories.flatMap((manifestDirectory): PinsRestore[] => {
    const wanted = new Set(
      counting.filter((pin) => pin.manifestDirectory === manifestDirectory).map(({ directory }) => directory),
    );
    const directories = [...wanted].map((directory) => directory.slice(manifestDirectory.length).replace(/^\//, '') as Directory);
    const { text, changed } = restoreIn(codeRepository.root, manifestDirectory, committed, directories);
    const after = parseManifest(text, manifestDirectory);
    throwIfWrong([after]);
    manifests.set(manifestDirectory, after);
    const restored = changed.map((below) => describe(manifestDirectory, joinDirectory(manifestDirectory, below), now, committed));
    return changed.length === 0 ? [] : [{ manifestDirectory, directories, pins: restored }];
  });
  const tagged = new Set(all.filter(({ assetsJson }) => assetsJson !== undefined).map(({ directory }) => directory));
  for (const directory of tagged) {
    const edit = planTagEdit(codeRepository.root, directory, now, committed);
    if (edit !== undefined) edits.push(edit);
    const after = committed.manifests.find(({ manifestDirectory }) => manifestDirectory === directory);
    if (after === undefined) manifests.delete(directory);
    else manifests.set(directory, after);
  }
  requireSamePins(services, new Pins([...manifests.values()]), pins);
  return edits;
}

/** A new assets.json, which HEAD does not have, stays where it is. */
function planTagEdit(
  codeRoot: string,
  directory: Directory,
  now: Selection,
  { tagTexts, manifests }: Committed,
): PinsRestore | undefined {
  const whole = tagTexts.get(directory);
  const file = assetsJsonOf(directory);
  if (whole === undefined || readIfThere(join(codeRoot, file)) === whole) return undefined;
  const tagOf = (list: readonly Manifest[]) => list.find((manifest) => manifest.file === file)?.tagPin?.assetsJson.tag;
  const pins = [{ directory, file, from: tagOf(now.manifests), to: tagOf(manifests) }];
  return { manifestDirectory: directory, directories: [], pins, whole };
}

function describe(manifestDirectory: Directory, directory: Directory, now: Selection, committed: Committed): RestoredPin {
  const find = (list: readonly Manifest[]) =>
    list.find((manifest) => manifest.manifestDirectory === manifestDirectory)?.pins.find((pin) => pin.directory === directory)
      ?.sha;
  const file = joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
  return { directory, file, from: find(now.manifests), to: find(committed.manifests) };
}

/** Nothing is touched unless the edited files will pin the services as HEAD does. */
function requireSamePins(services: readonly Directory[], after: Pins, wanted: Pins): void {
  const other = services.find((service) => !samePinnedTrees(after.pinnedTreesOf(service), wanted.pinnedTreesOf(service)));
  if (other === undefined) return;
  throw new AssetsSyncError('bad-manifest', `The pins of ${other} cannot be put back one by one.`, {
    hint: `Put the whole files back (git restore ${MANIFEST_NAME}), then reset again; nothing was changed.`,
    at: { file: MANIFEST_NAME },
  });
}

/** A recordings.json that was deleted comes back whole. */
function restoreIn(
  codeRoot: string,
  manifestDirectory: Directory,
  { texts }: Committed,
  directories: readonly Directory[],
): { text: string; changed: readonly Directory[]; before: Buffer | undefined } {
  const file = joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
  const path = join(codeRoot, file);
  const earlier = texts.get(manifestDirectory);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  const now = before?.toString('utf8');
  const { text, changed } =
    now === undefined && earlier !== undefined
      ? { text: earlier, changed: directories }
      : restorePins(now ?? '{}', earlier, directories);
  if (changed.length === 0) return { text, changed, before };
  // Only bytes that are UTF-8 can be written back as they were. Each other one was read as this character.
  if (before !== undefined) decode(before, file);
  if (!text.includes('\ufffd') || now?.includes('\ufffd')) return { text, changed, before };
  throw new AssetsSyncError('bad-manifest', `The committed ${file} is not UTF-8, so that its pins cannot be put back.`, {
    hint: `Put the whole file back (git restore ${file}), then reset again; nothing was changed.`,
    at: { file },
  });
}

/** Writes what was planned, on what the files say by now. */
export async function restoreCommittedPins(
  { root: codeRoot }: CodeRepository,
  edits: readonly PinsRestore[],
  committed: Committed,
  log: Log,
  signal: AbortSignal,
): Promise<void> {
  if (edits.length === 0) return;
  await withEditLock(codeRoot, log, signal, () => {
    for (const edit of edits) {
      if (edit.whole === undefined) restoreInFile(codeRoot, edit, committed);
      else restoreWhole(codeRoot, assetsJsonOf(edit.manifestDirectory), edit.whole);
    }
  });
}

function restoreWhole(codeRoot: string, file: string, text: string): void {
  const path = join(codeRoot, file);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  if (before?.toString('utf8') !== text) replaceFile(codeRoot, file, before, text);
}

/** git tracks no empty directory: those that the file was alone in are as good as new. */
function removeEmptyParents(codeRoot: string, manifestDirectory: Directory): void {
  try {
    for (const directory of upward(manifestDirectory)) {
      if (directory === TOP) return;
      rmdirSync(join(codeRoot, directory));
    }
  } catch (error) {
    // Something is in it.
    if (!['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
}

function restoreInFile(codeRoot: string, { manifestDirectory, directories }: PinsRestore, committed: Committed): void {
  const { text, changed, before } = restoreIn(codeRoot, manifestDirectory, committed, directories);
  if (changed.length === 0) return;
  throwIfWrong([parseManifest(text, manifestDirectory)]);
  const file = joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
  // What a push made for one service alone was not there.
  const isEmpty = !committed.texts.has(manifestDirectory) && /^\s*\{\s*\}\s*$/.test(text);
  replaceFile(codeRoot, file, before, isEmpty ? undefined : text);
  if (isEmpty) removeEmptyParents(codeRoot, manifestDirectory);
}
