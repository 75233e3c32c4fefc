/** Paths as a person gives them, as directories of the code repository. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Directory, isWithin, parseDirectory, upward } from '../base/directory.ts';
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

/**
 * Paths as they were given. One in the assets root, as a shell completes it, means what is at the same place in the code repository.
 * @param assetsRoot absolute
 * @throws `bad-usage` for one outside of both
 */
export function parseGivenPaths(
  { paths, pathsFrom }: GivenPaths,
  codeRepository: CodeRepository,
  assetsRoot: string,
): (Directory | typeof ALL)[] {
  const from = canonicalPath(pathsFrom);
  const root = canonicalPath(assetsRoot);
  return paths.map((path) => {
    // The Windows command prompt leaves single quotes where they are.
    if (path === ALL || path === `'${ALL}'`) return ALL;
    refusePattern(path, from);
    // As in git, paths are relative to where one is; a path from the top is understood there too.
    const absolute = canonicalPath(resolve(existsSync(resolve(from, path)) ? from : codeRepository.root, path));
    return parseGivenPath(path, pathBelow(root, absolute) === undefined ? codeRepository.root : root, absolute);
  });
}

/** Whether given paths mean a directory: one that is named, in one that is named, or with one that is named. Without any, all are meant. */
export function isMeant(directory: string, given: readonly string[]): boolean {
  return given.length === 0 || given.some((path) => path === ALL || isWithin(directory, path) || isWithin(path, directory));
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

/** @param text the path as it was given, for messages */
function parseGivenPath(text: string, top: string, absolute: string): Directory {
  const path = pathBelow(top, absolute);
  if (path === undefined) {
    throw new AssetsSyncError('bad-usage', `${text} is outside the code repository (${top}).`, {
      hint: 'Give paths below it, such as sdk/tables.',
    });
  }
  const parsed = parseDirectory(path);
  if ('directory' in parsed) return parsed.directory;
  throw new AssetsSyncError('bad-usage', `${JSON.stringify(text)} is not a path that can be synced: ${parsed.error}.`, {
    hint: 'Give paths such as sdk/tables.',
  });
}
