/** The part of a reset that is about recordings.json and assets.json: what HEAD has of them, and putting pins back as they are there. */
import { existsSync, readdirSync, readFileSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, joinDirectory, parentDirectory, TOP, upward } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { type CodeAccess, withHistory } from '../../code-repo/history.ts';
import { decode, replaceFile, withEditLock } from '../../pins/edit.ts';
import { restorePins } from '../../pins/edit-text.ts';
import { MANIFEST_NAME, type Manifest, parseManifest, throwIfWrong } from '../../pins/manifest.ts';
import { assetsJsonOf, isAssetsJson, parsePinFile, withoutRivals } from '../../pins/pin-files.ts';
import { Pins } from '../../pins/pins.ts';
import type { Selection } from '../../selection/selection.ts';

/** A pin that is not as in HEAD: the commits, or of an assets.json the tags; undefined: there is none. */
export interface RestoredPin {
  directory: Directory;
  file: string;
  from: string | undefined;
  to: string | undefined;
}

/** What changes in a file that pins: pins of directories, some of which may be as in HEAD already. */
export interface PinsRestore {
  file: string;
  directories: Directory[];
  pins: RestoredPin[];
}

export interface Committed {
  /** The root file; one without a word where only assets.json files pin. */
  rootFile: Manifest;
  manifests: Manifest[];
  pins: Pins;
  /** By their files. */
  texts: ReadonlyMap<string, string>;
}

/** @throws `bad-manifest` where HEAD has no root file and no assets.json, or a wrong one */
export async function readCommitted(
  codeRepository: CodeRepository,
  access: CodeAccess,
  log: Log,
  signal: AbortSignal,
): Promise<Committed> {
  const files = await withHistory(codeRepository, { ...access, log }, signal, async (history) => {
    const head = await history.resolve('HEAD');
    return head === undefined ? new Map<string, Buffer>() : history.readFiles(await history.findPinFiles(head), head);
  });
  const texts = new Map([...files].map(([file, bytes]) => [file, bytes.toString('utf8')]));
  const manifests = withoutRivals([...texts].flatMap(([file, text]) => parsePinFile(text, file) ?? []));
  throwIfWrong(manifests);
  const isAlone = manifests.some(({ tagPin }) => tagPin !== undefined);
  const rootFile = manifests.find(({ file }) => file === MANIFEST_NAME) ?? (isAlone ? parseManifest('{}', TOP) : undefined);
  if (rootFile !== undefined) return { rootFile, manifests, pins: new Pins(manifests), texts };
  throw new AssetsSyncError('bad-manifest', `The code repository has no committed ${MANIFEST_NAME} to go back to.`, {
    hint: `Commit it first. To drop local changes alone: assets-sync sync --discard`,
    at: { file: MANIFEST_NAME },
  });
}

/** Finds out which files change so that services are pinned as in HEAD, without touching one. */
export function planPinEdits(
  { root: codeRoot }: CodeRepository,
  services: readonly Directory[],
  now: Selection,
  committed: Committed,
): PinsRestore[] {
  const byFile = new Map<string, Set<Directory>>();
  for (const pins of [committed.pins, now.pins])
    for (const { pin } of services.flatMap((service) => pins.pinnedTreesOf(service))) {
      const file = pin.assetsJson === undefined ? manifestIn(pin.manifestDirectory) : assetsJsonOf(pin.directory);
      byFile.set(file, (byFile.get(file) ?? new Set()).add(pin.directory));
    }
  return [...byFile].sort().flatMap(([file, set]) => {
    // What a sparse checkout left out was read from the commit, and cannot have been edited.
    if (!existsSync(join(codeRoot, file)) && now.manifests.some((manifest) => manifest.file === file)) return [];
    const directories = [...set];
    const { changed } = restoreIn(codeRoot, file, directories, committed);
    const pins = changed.map((directory) => {
      const at = (manifests: readonly Manifest[]) => {
        const manifest = manifests.find((one) => one.file === file);
        return manifest?.tagPin?.assetsJson.tag ?? manifest?.pins.find((pin) => pin.directory === directory)?.sha;
      };
      return { directory, file, from: at(now.manifests), to: at(committed.manifests) };
    });
    return pins.length === 0 ? [] : [{ file, directories, pins }];
  });
}

function manifestIn(directory: Directory): string {
  return joinDirectory(directory, MANIFEST_NAME as Directory);
}

/** A recordings.json that was deleted comes back whole, as an assets.json does; a new assets.json, which HEAD does not have, stays. */
function restoreIn(
  codeRoot: string,
  file: string,
  directories: readonly Directory[],
  { texts }: Committed,
): { before: Buffer | undefined; text: string; changed: Directory[] } {
  const path = join(codeRoot, file);
  const before = existsSync(path) ? readFileSync(path) : undefined;
  const now = before?.toString('utf8');
  const earlier = texts.get(file);
  if (isAssetsJson(file) || (now === undefined && earlier !== undefined)) {
    const isSame = earlier === undefined || earlier === now;
    return { before, text: earlier ?? '', changed: isSame ? [] : [...directories] };
  }
  const manifestDirectory = parentDirectory(file as Directory);
  const below = directories.map((directory) => directory.slice(manifestDirectory.length).replace(/^\//, '') as Directory);
  const { text, changed } = restorePins(now ?? '{}', earlier, below);
  // Only bytes that are UTF-8 can be written back as they were.
  if (changed.length > 0 && before !== undefined) decode(before, file);
  if (changed.length > 0) throwIfWrong([parseManifest(text, manifestDirectory)]);
  return { before, text, changed: changed.map((one) => joinDirectory(manifestDirectory, one)) };
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
    for (const { file, directories } of edits) {
      const { before, text, changed } = restoreIn(codeRoot, file, directories, committed);
      if (changed.length === 0) continue;
      // What a push made for one service alone was not there.
      const isEmpty = !committed.texts.has(file) && /^\s*\{\s*\}\s*$/.test(text);
      replaceFile(codeRoot, file, before, isEmpty ? undefined : text);
      if (isEmpty) removeEmptyParents(codeRoot, parentDirectory(file as Directory));
    }
  });
}

/** git tracks no empty directory: those that the file was alone in are as good as new. */
function removeEmptyParents(codeRoot: string, directory: Directory): void {
  for (const above of upward(directory)) {
    if (above === TOP || readdirSync(join(codeRoot, above)).length > 0) return;
    rmdirSync(join(codeRoot, above));
  }
}
