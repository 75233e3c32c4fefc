/** Edits recordings.json files on disk: one run at a time, and never what somebody else wrote meanwhile. */
import { accessSync, constants, existsSync, lstatSync, mkdirSync, readFileSync, type Stats } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Directory, joinDirectory, showDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError, type Place } from '../base/errors.ts';
import { lstatIfThere, removeFile, writeDurably } from '../base/files.ts';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import { editText, type PinEdit } from './edit-text.ts';
import { MANIFEST_NAME, type Manifest, type Pin, parseManifest, throwIfWrong } from './manifest.ts';

/**
 * Runs `body` while no other run edits a recordings.json of the same code repository: two that read the same text would each
 * write it back without the other's edits.
 */
export function withEditLock<T>(codeRoot: string, log: Pick<Log, 'info'>, signal: AbortSignal, body: () => T): Promise<T> {
  const lock = join(codeRoot, `${MANIFEST_NAME}.lock`);
  return withLock(
    lock,
    signal,
    async () => body(),
    () => log.info(waitingFor(codeRoot)),
  );
}

/** Edits by the directory that holds the file of each. */
export function editsByFile(edits: readonly (PinEdit & { manifestDirectory: Directory })[]): Map<Directory, PinEdit[]> {
  const byFile = new Map<Directory, PinEdit[]>();
  for (const { manifestDirectory, ...edit } of edits) {
    const ofFile = byFile.get(manifestDirectory);
    if (ofFile === undefined) byFile.set(manifestDirectory, [edit]);
    else ofFile.push(edit);
  }
  return byFile;
}

interface MoreEdits {
  /** What the root file gets that it lacks, by the settings' names without the `$`; it is made where there is none. */
  settings?: Readonly<Record<string, unknown>>;
  /** Files that go once the pins are written, as they were read. */
  removed?: ReadonlyMap<string, Buffer>;
}

/**
 * Edits files, when each was found to be as expected. They are written one after another: where one cannot be written, those before
 * it are, and the error is thrown.
 * @param edits by the directory that holds the file
 * @throws `conflict` where a pin is not as it was when the edit was decided on; nothing is written then
 */
export async function editManifests(
  codeRoot: string,
  edits: ReadonlyMap<Directory, readonly PinEdit[]>,
  log: Pick<Log, 'info'>,
  signal: AbortSignal,
  { settings = {}, removed = new Map() }: MoreEdits = {},
): Promise<void> {
  const hasSettings = Object.keys(settings).length > 0;
  if (edits.size === 0 && !hasSettings) return;
  await withEditLock(codeRoot, log, signal, () => {
    const files = new Map([...(hasSettings ? [[TOP, edits.get(TOP) ?? []] as const] : []), ...edits]);
    const writes = [...files].map(([directory, ofFile]) => {
      return prepareEdit(codeRoot, directory, ofFile, directory === TOP ? settings : {});
    });
    for (const [file, before] of removed) requireSame(codeRoot, file, before);
    for (const write of writes) write();
    for (const [file, before] of removed) replaceFile(codeRoot, file, before, undefined);
  });
}

/** Looks, before anything else is done, whether pins can be written where they are to stand. */
export function checkEditable(codeRoot: string, places: readonly Pick<PinPlace, 'manifestDirectory' | 'inNewFile'>[]): void {
  for (const { manifestDirectory, inNewFile } of places) {
    const directory = join(codeRoot, manifestDirectory);
    if (inNewFile !== true || existsSync(join(directory, MANIFEST_NAME))) {
      prepareEdit(codeRoot, manifestDirectory, []);
      for (const name of ['', MANIFEST_NAME]) accessSync(join(directory, name), constants.W_OK);
    } else {
      const above = upward(manifestDirectory).find((one) => existsSync(join(codeRoot, one)));
      if (above !== undefined) accessSync(`${join(codeRoot, above)}/`, constants.W_OK);
    }
  }
}

/** @returns what writes the file, once all of them can be */
function prepareEdit(
  codeRoot: string,
  manifestDirectory: Directory,
  edits: readonly PinEdit[],
  settings: Readonly<Record<string, unknown>> = {},
): () => void {
  const file = joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
  const path = join(codeRoot, file);
  const found = lstatSync(path, { throwIfNoEntry: false });
  const edit = (text: string) => {
    const edited = editText(text, manifestDirectory, edits, settings);
    throwIfWrong([parseManifest(edited, manifestDirectory)]);
    return edited;
  };
  const isNew = edits.some(({ inNewFile }) => inNewFile === true) || Object.keys(settings).length > 0;
  if (found === undefined && isNew) {
    const text = edit('{\n}\n');
    return () => replaceFile(codeRoot, file, undefined, text);
  }
  if (found === undefined) {
    throw new AssetsSyncError('bad-manifest', `${file} is not checked out here, so that it cannot be edited.`, {
      hint: `Add it to the sparse checkout: git sparse-checkout add ${file}`,
      at: { file },
    });
  }
  if (found.isSymbolicLink()) {
    throw new AssetsSyncError('bad-manifest', `${file} is a symbolic link, which is not written to.`, {
      hint: 'Put the file itself there.',
      at: { file },
    });
  }
  const bytes = readFileSync(path);
  const before = decode(bytes, file);
  const manifest = parseManifest(before, manifestDirectory);
  throwIfWrong([manifest]);
  for (const edit of edits) {
    const pin = manifest.pins.find(({ directory }) => directory === edit.directory);
    // Somebody else may have been quicker with the same.
    if (pin?.sha === edit.before || pin?.sha === edit.sha) continue;
    throw changedMeanwhile(file, `: ${showDirectory(edit.directory)}`, pin?.at);
  }
  const after = edit(before);
  return () => {
    if (after !== before) replaceFile(codeRoot, file, bytes, after);
  };
}

export function changedMeanwhile(file: string, what = '', at: Place = { file }): AssetsSyncError {
  return new AssetsSyncError('conflict', `${file} was changed while this command ran${what}.`, {
    hint: 'Run the command again.',
    at,
  });
}

/**
 * Replaces or removes a file that pins, if it still is what was read: a person's editor knows no lock of ours. Whatever edits such a file
 * does it by this, under the lock for edits.
 * @param file relative to the top of the code repository
 * @param before what was read; undefined: there was no file
 * @param text undefined removes it; what is written has the mode that the file had
 * @throws `conflict` where something else is there by now
 */
export function replaceFile(codeRoot: string, file: string, before: Buffer | undefined, text: string | undefined): void {
  const path = join(codeRoot, file);
  const mode = requireSame(codeRoot, file, before)?.mode;
  if (text === undefined) removeFile(path);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeDurably(path, text, mode === undefined ? {} : { mode: mode & 0o7777 });
  }
}

/** The last look at a file. @throws `conflict` where something else is there than what was read */
function requireSame(codeRoot: string, file: string, before: Buffer | undefined): Stats | undefined {
  const path = join(codeRoot, file);
  const found = lstatIfThere(path);
  const isSame = before === undefined ? found === undefined : found?.isFile() === true && readFileSync(path).equals(before);
  if (!isSame) throw changedMeanwhile(file);
  return found;
}

/**
 * The text of a file that is to be written back.
 * @throws `bad-manifest` where a byte of it would be another one then
 */
export function decode(bytes: Buffer, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new AssetsSyncError('bad-manifest', `${file} is not UTF-8, so that it cannot be written back as it was.`, {
      hint: 'Save it as UTF-8.',
      at: { file },
    });
  }
}

/** Where the pin of a directory stands, or is to stand. */
export interface PinPlace extends Pick<PinEdit, 'directory' | 'before' | 'inNewFile'> {
  /** The directory of the file. */
  manifestDirectory: Directory;
}

/**
 * The file that is to pin a directory: the one that has an entry for just that; else, with `$split`, one of its own; else the nearest.
 * A pin that others share stays as it is.
 * @param manifests every recordings.json, the root's first
 * @param pin the one that counts for the directory
 */
export function placeOf(manifests: readonly Manifest[], directory: Directory, pin: Pin | undefined): PinPlace {
  if (pin?.directory === directory) return { manifestDirectory: pin.manifestDirectory, directory, before: pin.sha };
  const has = (above: Directory) => manifests.some(({ manifestDirectory }) => manifestDirectory === above);
  const place = { directory, before: undefined };
  if (manifests.find(({ manifestDirectory }) => manifestDirectory === TOP)?.settings.split === true) {
    return { ...place, manifestDirectory: directory, ...(has(directory) ? {} : { inNewFile: true }) };
  }
  return { ...place, manifestDirectory: pin?.manifestDirectory ?? upward(directory).find(has) ?? TOP };
}
