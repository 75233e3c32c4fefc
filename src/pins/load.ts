/** Finds and reads the recordings.json files that count for a run. */
import { existsSync, lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { AssetsSyncError, formatPlace, type Place, type Problem } from '../base/errors.ts';
import { ASSETS_JSON, parseAssetsJson } from './assets-json.ts';
import { MAX_MANIFEST_BYTES, tooLarge } from './json-file.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import { MANIFEST_NAME } from './manifest-name.ts';

/** Reads the recordings.json in `manifestDirectory`, or returns undefined where there is none. */
export function readManifest(codeRoot: string, manifestDirectory: Directory): Manifest | undefined {
  const text = readText(codeRoot, manifestDirectory, MANIFEST_NAME);
  return text === undefined ? undefined : parseManifest(text, manifestDirectory);
}

/** Reads the assets.json in a directory, or returns undefined where there is none of the test proxy's. */
export function readAssetsJson(codeRoot: string, directory: Directory): Manifest | undefined {
  // Other tools have files of that name, too.
  const found = lookUp(join(codeRoot, directory, ASSETS_JSON));
  if (found === undefined || found.isDirectory() || found.size > MAX_MANIFEST_BYTES) return undefined;
  const text = readText(codeRoot, directory, ASSETS_JSON);
  return text === undefined ? undefined : parseAssetsJson(text, directory);
}

function readText(codeRoot: string, directory: Directory, name: string): string | undefined {
  const path = join(codeRoot, directory, name);
  const found = lookUp(path);
  if (found === undefined) return undefined;
  const error = whyUnreadable(found);
  if (error !== undefined) throw manifestError([{ message: error, at: { file: join(directory, name) } }]);
  return readFileSync(path, 'utf8');
}

function whyUnreadable(found: Stats): string | undefined {
  // A change of what a link points at would touch no service.
  if (found.isSymbolicLink()) return 'this is a symbolic link; put the file itself here';
  if (found.isDirectory()) return 'this is a directory, not a file';
  // A pipe or a device may have no end.
  if (!found.isFile()) return 'this is a pipe or a device, not a file';
  return found.size > MAX_MANIFEST_BYTES ? tooLarge(found.size) : undefined;
}

function lookUp(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    // What would be its directory is a file.
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
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

/** Throws one error with every mistake of every file, if there is any. */
export function throwIfWrong(manifests: readonly Manifest[]): void {
  const errors = manifests.flatMap((manifest) => manifest.errors);
  if (errors.length > 0) throw manifestError(errors);
}

/** An error that names every problem with its place. */
export function manifestError(problems: (Problem & { at: Place })[]): AssetsSyncError {
  const list = problems.map(({ message, at }) => `${formatPlace(at)} ${message}`);
  const message = list.length === 1 ? `${list[0]}.` : `There are ${list.length} mistakes:\n${list.join('\n')}`;
  return new AssetsSyncError('bad-manifest', message, {
    hint: list.length === 1 ? 'Correct it; nothing was changed.' : 'Correct them; nothing was changed.',
    at: problems[0]?.at,
    problems,
  });
}
