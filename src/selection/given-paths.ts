/** Paths as a person gives them, as directories of the code repository. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Directory, parseDirectory, upward } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { canonicalPath, pathBelow } from '../base/paths.ts';
import type { CodeRepository } from '../code-repo/code-repository.ts';
import { assetsJsonOf } from '../pins/assets-json.ts';
import { ALL, type ServiceGlobs } from './services.ts';

export interface GivenPaths {
  paths: readonly string[];
  /** Absolute: what `paths` are relative to. */
  pathsFrom: string;
}

/** Paths as they were given; throws `bad-usage` for one outside the code repository. */
export function parseGivenPaths({ paths, pathsFrom }: GivenPaths, codeRepository: CodeRepository): (Directory | typeof ALL)[] {
  const from = canonicalPath(pathsFrom);
  return paths.map((path) => {
    // The Windows command prompt leaves single quotes where they are.
    if (path === ALL || path === `'${ALL}'`) return ALL;
    refusePattern(path, from);
    // As in git, paths are relative to where one is; a path from the top is understood there too.
    return parseGivenPath(path, codeRepository.root, existsSync(resolve(from, path)) ? from : codeRepository.root);
  });
}

/** A shell expands patterns, unless they stand in quotes or match nothing. */
function refusePattern(path: string, from: string): void {
  if (!/[*?]/.test(path) || existsSync(resolve(from, path))) return;
  throw new AssetsSyncError('bad-usage', `${JSON.stringify(path)} is a pattern; a path or '*' is expected.`, {
    hint: `Give '*' for every service that has a pin, or a directory above the services (${JSON.stringify(path.replace(/\/?[^/]*[*?].*$/, '') || '.')}).`,
  });
}

/** A directory as the code repository has it, if it is in a service. @param from absolute */
export function placeInService(from: string, codeRepository: CodeRepository, globs: ServiceGlobs): Directory | undefined {
  const real = canonicalPath(from);
  if (pathBelow(codeRepository.root, real) === undefined) return undefined;
  const place = parseGivenPath('.', codeRepository.root, real);
  const isPinned = (directory: Directory) => existsSync(join(codeRepository.root, assetsJsonOf(directory)));
  return globs.serviceOf(place) !== undefined || upward(place).some(isPinned) ? place : undefined;
}

/** A path as it was given, as a directory of the code repository; throws `bad-usage` for one outside. */
function parseGivenPath(text: string, codeRoot: string, base: string): Directory {
  const path = pathBelow(codeRoot, canonicalPath(resolve(base, text)));
  if (path === undefined) {
    throw new AssetsSyncError('bad-usage', `${text} is outside the code repository (${codeRoot}).`, {
      hint: 'Give paths below it, such as sdk/tables.',
    });
  }
  const parsed = parseDirectory(path);
  if ('directory' in parsed) return parsed.directory;
  throw new AssetsSyncError('bad-usage', `${JSON.stringify(text)} is not a path that can be synced: ${parsed.error}.`, {
    hint: 'Give paths such as sdk/tables.',
  });
}
