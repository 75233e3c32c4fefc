/** Finds and reads the recordings.json files that count for a run. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, TOP } from '../base/directory.ts';
import { AssetsSyncError, formatPlace, type Place, type Problem } from '../base/errors.ts';
import { type Manifest, parseManifest } from './manifest.ts';
import { MANIFEST_NAME } from './manifest-name.ts';

/** Reads the file in `manifestDirectory`, or returns undefined where there is none. */
export function readManifest(codeRoot: string, manifestDirectory: Directory): Manifest | undefined {
  const path = join(codeRoot, manifestDirectory, MANIFEST_NAME);
  if (isLink(path)) {
    // A change of what it points at would touch no service.
    throw manifestError([
      { message: 'this is a symbolic link; put the file itself here', at: { file: join(manifestDirectory, MANIFEST_NAME) } },
    ]);
  }
  try {
    return parseManifest(readFileSync(path, 'utf8'), manifestDirectory);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    if (code !== 'EISDIR') throw error;
    throw manifestError([{ message: 'this is a directory, not a file', at: { file: join(manifestDirectory, MANIFEST_NAME) } }]);
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    // It is not there; or what would be its directory is a file.
    return false;
  }
}

/** Reads the root file, which must be there. */
export function readRootManifest(codeRoot: string): Manifest {
  const manifest = readManifest(codeRoot, TOP);
  if (manifest !== undefined) return manifest;
  if (existsSync(join(codeRoot, '.git/assets-sync'))) {
    throw new AssetsSyncError('bad-usage', `${codeRoot} is an assets root, not a code repository.`, {
      hint: 'Run the command outside of it, in the code repository that it belongs to.',
    });
  }
  throw new AssetsSyncError('bad-manifest', `There is no ${MANIFEST_NAME} in ${codeRoot}.`, {
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
