/** Edits recordings.json files on disk: one run at a time, and never what somebody else wrote meanwhile. */
import { accessSync, chmodSync, constants, existsSync, lstatSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Directory, joinDirectory, showDirectory, upward } from '../base/directory.ts';
import { AssetsSyncError, type Place } from '../base/errors.ts';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import { writeAtomically } from '../git/git-files.ts';
import { editText, type PinEdit } from './edit-text.ts';
import { throwIfWrong } from './load.ts';
import { parseManifest } from './manifest.ts';
import { MANIFEST_NAME } from './manifest-name.ts';
import type { PinPlace } from './place.ts';

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
): Promise<void> {
  if (edits.size === 0) return;
  await withEditLock(codeRoot, log, signal, () => {
    const writes = [...edits].map(([manifestDirectory, ofFile]) => prepareEdit(codeRoot, manifestDirectory, ofFile));
    for (const write of writes) write();
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

function prepareEdit(codeRoot: string, manifestDirectory: Directory, edits: readonly PinEdit[]): () => void {
  const file = joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
  const path = join(codeRoot, file);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined && edits.some(({ inNewFile }) => inNewFile === true)) {
    const text = editText('{\n}\n', manifestDirectory, edits);
    return () => {
      mkdirSync(join(codeRoot, manifestDirectory), { recursive: true });
      writeAtomically(path, text);
    };
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
  const after = editText(before, manifestDirectory, edits);
  return () => {
    if (after !== before) rewrite(codeRoot, path, bytes, after);
  };
}

function changedMeanwhile(file: string, what = '', at: Place = { file }): AssetsSyncError {
  return new AssetsSyncError('conflict', `${file} was changed while this command ran${what}.`, {
    hint: 'Run the command again.',
    at,
  });
}

/**
 * Writes a file that is there; its mode stays. Under the lock for edits.
 * @param before what was read: a person's editor knows no lock of ours
 * @throws `conflict` where the file says something else by now
 */
export function rewrite(codeRoot: string, path: string, before: Buffer, text: string): void {
  if (!readFileSync(path).equals(before)) throw changedMeanwhile(relative(codeRoot, path));
  const { mode } = statSync(path);
  writeAtomically(path, text);
  chmodSync(path, mode);
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
