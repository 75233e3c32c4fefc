/** Where the assets root is, by the root recordings.json or by what was given in its place. */
import { existsSync, lstatSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Directory, parseDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError, type Place } from '../base/errors.ts';
import { canonicalPath, pathBelow } from '../base/paths.ts';
import type { CodeRepository } from '../code-repo/code-repository.ts';
import { type Manifest, manifestError, parseManifest, throwIfWrong } from '../pins/manifest.ts';
import { noRootManifest, readManifest } from '../pins/pin-files.ts';
import { DEFAULT_PATH } from '../pins/schema.ts';

/** The root recordings.json and the assets root that it, or `path`, names. */
export interface Located {
  /** One without a word where there is no such file. */
  rootFile: Manifest;
  /** There is none: then only assets.json files say what is pinned. */
  isRootFileMissing: boolean;
  /** Absolute: the assets root. */
  assetsRoot: string;
  /** The same relative to the code repository; undefined where the caller put it outside. */
  inside: Directory | undefined;
}

/** @throws `bad-manifest` where the file is wrong, or its `$path` cannot be; where it is missing, see `requireRoot` */
export function locate(codeRepository: CodeRepository, path: string | undefined): Located {
  const found = readManifest(codeRepository.root, TOP);
  if (found === undefined && existsSync(join(codeRepository.root, '.git/assets-sync'))) throw noRootManifest(codeRepository.root);
  const rootFile = found ?? parseManifest('{}', TOP);
  throwIfWrong([rootFile]);
  const named = resolve(codeRepository.root, path ?? rootFile.settings.path ?? DEFAULT_PATH);
  // Whoever named it from elsewhere may have spelled the code repository otherwise.
  const isOutside = pathBelow(codeRepository.root, named) === undefined;
  const assetsRoot = isOutside ? join(canonicalPath(dirname(named)), basename(named)) : named;
  return {
    rootFile,
    isRootFileMissing: found === undefined,
    assetsRoot,
    inside: checkAssetsRoot(assetsRoot, codeRepository, path, rootFile.places.$path),
  };
}

/** @returns the assets root relative to the code repository, or undefined where the caller put it outside */
function checkAssetsRoot(
  assetsRoot: string,
  codeRepository: CodeRepository,
  given: string | undefined,
  at: Place | undefined,
): Directory | undefined {
  const path = pathBelow(codeRepository.root, assetsRoot);
  if (path === undefined && given !== undefined) return undefined;
  const parsed = parseDirectory(path ?? '');
  if ('error' in parsed || parsed.directory === TOP) {
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

/**
 * The assets root alone, for what asks no pin.
 * @throws `bad-manifest` where neither a root file says where it is, nor one is where it would be by default
 */
export function locateRoot(codeRepository: CodeRepository, path: string | undefined): string {
  const { assetsRoot, isRootFileMissing } = locate(codeRepository, path);
  if (isRootFileMissing && !existsSync(join(assetsRoot, '.git'))) throw noRootManifest(codeRepository.root);
  return assetsRoot;
}
