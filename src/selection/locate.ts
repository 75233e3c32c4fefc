/** Where the assets root is, by the root recordings.json or by what was given in its place. */
import { lstatSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { type Directory, parseDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError, type Place } from '../base/errors.ts';
import type { CodeRepository } from '../code-repo/code-repository.ts';
import { manifestError, readRootManifest, throwIfWrong } from '../pins/load.ts';
import type { Manifest } from '../pins/manifest.ts';
import { DEFAULT_PATH } from '../pins/schema.ts';

/** The root recordings.json and the assets root that it, or `path`, names. */
export interface Located {
  root: Manifest;
  /** Absolute: the assets root. */
  assetsRoot: string;
  /** The same relative to the code repository; undefined where the caller put it outside. */
  inside: Directory | undefined;
}

/** @throws `bad-manifest` where the file is missing or wrong, or its `$path` cannot be */
export function locate(codeRepository: CodeRepository, path: string | undefined): Located {
  const root = readRootManifest(codeRepository.root);
  throwIfWrong([root]);
  const assetsRoot = resolve(codeRepository.root, path ?? root.settings.path ?? DEFAULT_PATH);
  return { root, assetsRoot, inside: checkAssetsRoot(assetsRoot, codeRepository, path, root.places.$path) };
}

/** @returns the assets root relative to the code repository, or undefined where the caller put it outside */
function checkAssetsRoot(
  assetsRoot: string,
  codeRepository: CodeRepository,
  given: string | undefined,
  at: Place | undefined,
): Directory | undefined {
  const path = relative(codeRepository.root, assetsRoot).split(sep).join('/');
  const outside = path === '..' || path.startsWith('../') || isAbsolute(path);
  if (outside && given !== undefined) return undefined;
  const parsed = parseDirectory(path);
  if (outside || 'error' in parsed || parsed.directory === TOP) {
    const message = 'the assets root must be a directory inside the code repository, not its top and not .git';
    if (given === undefined) throw manifestError([{ message, at: at ?? { file: 'recordings.json' } }]);
    throw new AssetsSyncError('bad-usage', `${given} cannot be the assets root: ${message}.`, {
      hint: 'Give a directory such as .assets.',
    });
  }
  for (const directory of upward(parsed.directory).slice(0, -1)) {
    const found = lstatSync(join(codeRepository.root, directory), { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) continue;
    throw new AssetsSyncError('foreign-root', `${directory} is a symbolic link, so the assets root could be anywhere.`, {
      hint: 'Replace it by a directory, or name another one in $path.',
      at,
    });
  }
  return parsed.directory;
}
