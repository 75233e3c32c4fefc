/** Reads files that pin: a recordings.json, or an assets.json. */
import { existsSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { type Directory, joinDirectory, parentDirectory } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { lstatIfThere } from '../base/files.ts';
import { isAssetsJson, parseAssetsJson } from './assets-json.ts';
import { MAX_MANIFEST_BYTES, tooLarge } from './json-file.ts';
import { MANIFEST_NAME, type Manifest, manifestError, parseManifest } from './manifest.ts';

/** Reads the recordings.json in `manifestDirectory`, or returns undefined where there is none. */
export function readManifest(codeRoot: string, manifestDirectory: Directory): Manifest | undefined {
  return readPinFile(codeRoot, joinDirectory(manifestDirectory, MANIFEST_NAME as Directory));
}

/**
 * @param file its path, relative to the top of the code repository
 * @returns undefined where there is none, and for an assets.json that is not the test proxy's
 */
export function readPinFile(codeRoot: string, file: string): Manifest | undefined {
  const path = join(codeRoot, file);
  const found = lstatIfThere(path);
  if (found === undefined) return undefined;
  // Other tools have files of that name, too.
  if (isAssetsJson(file) && (found.isDirectory() || found.size > MAX_MANIFEST_BYTES)) return undefined;
  const message = whyUnreadable(found);
  if (message !== undefined) throw manifestError([{ message, at: { file } }]);
  return parsePinFile(readFileSync(path, 'utf8'), file);
}

/** @returns undefined for an assets.json that is not the test proxy's */
export function parsePinFile(text: string, file: string): Manifest | undefined {
  const directory = parentDirectory(file as Directory);
  return isAssetsJson(file) ? parseAssetsJson(text, directory) : parseManifest(text, directory);
}

function whyUnreadable(found: Stats): string | undefined {
  // A change of what a link points at would touch no service.
  if (found.isSymbolicLink()) return 'this is a symbolic link; put the file itself here';
  if (found.isDirectory()) return 'this is a directory, not a file';
  // A pipe or a device may have no end.
  if (!found.isFile()) return 'this is a pipe or a device, not a file';
  return found.size > MAX_MANIFEST_BYTES ? tooLarge(found.size) : undefined;
}

/** The error where there is no root file, and nothing else that pins. */
export function noRootManifest(codeRoot: string): AssetsSyncError {
  if (existsSync(join(codeRoot, '.git/assets-sync'))) {
    return new AssetsSyncError('bad-usage', `${codeRoot} is an assets root, not a code repository.`, {
      hint: 'Run the command outside of it, in the code repository that it belongs to.',
    });
  }
  return new AssetsSyncError('bad-manifest', `There is no ${MANIFEST_NAME} in ${codeRoot}.`, {
    hint: `Write one (assets-sync init --repository owner/name-assets), or say with the working-directory input where it is.`,
    at: { file: MANIFEST_NAME },
  });
}
