/** Paths and programs of this machine: one spelling for each file, and where programs are. */
import { realpathSync, statSync } from 'node:fs';
import * as here from 'node:path';
import { win32 } from 'node:path';

/** The folder beside the assets root's files in which the test proxy notes which packages it restored. */
export const BREADCRUMBS = 'breadcrumb';

/** Paths of recordings that differ from what they were, sorted. */
export interface Differences {
  added: string[];
  modified: string[];
  deleted: string[];
}

/** The part of `node:path` that is used, so that another system's rules can be tried. */
export type Paths = Pick<typeof here, 'dirname' | 'join' | 'relative' | 'sep' | 'isAbsolute'>;

/**
 * A path without symbolic links, in the case that the names have on disk, without short names (`RUNNER~1`) and drives of `subst`. What does
 * not exist of it stays as it is written.
 * @param path absolute
 */
export function canonicalPath(path: string, realpath: (path: string) => string = realPath, paths: Paths = here): string {
  for (let existing = path; ; existing = paths.dirname(existing)) {
    try {
      return paths.join(realpath(existing), paths.relative(existing, path));
    } catch {
      if (paths.dirname(existing) === existing) return path;
    }
  }
}

/** The system's own answer; Node's own has another opinion of names on Windows, but some drives there know no better one. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || process.platform !== 'win32') throw error;
    return realpathSync(path);
  }
}

/**
 * Where a path is below a directory, with slashes: the empty string for the directory itself.
 * @param paths both are in canonical spelling
 * @returns undefined where it is outside, on another drive for example
 */
export function pathBelow(directory: string, path: string, paths: Paths = here): string | undefined {
  const below = paths.relative(directory, path);
  if (below === '..' || below.startsWith(`..${paths.sep}`) || paths.isAbsolute(below)) return undefined;
  return below.split(paths.sep).join('/');
}

/**
 * What to start a program by: its name, which every other system looks for on the PATH alone; on Windows the absolute path of the
 * first `<name>.exe` on the PATH, whose relative and empty entries do not count.
 * @param env its PATH decides
 * @returns undefined where Windows has none
 */
export function findProgram(
  name: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
  isFile: (path: string) => boolean = isFileThere,
): string | undefined {
  if (platform !== 'win32') return name;
  return pathEntries(env, platform)
    .map((folder) => win32.join(folder, `${name}.exe`))
    .find(isFile);
}

/** The absolute folders on the PATH: a relative one is another one in every place. */
export function pathEntries(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform !== 'win32') return (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const [, path = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
  // `\tools` is of the current drive.
  return path
    .split(';')
    .map((folder) => folder.replaceAll('"', '').trim())
    .filter((folder) => /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder));
}

/** A program that Windows brings. @param path below its System32 folder */
export function windowsProgram(path: string, env: NodeJS.ProcessEnv = process.env): string {
  const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === 'SYSTEMROOT') ?? [];
  return win32.join(root || 'C:\\Windows', 'System32', path);
}

function isFileThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // A folder on the PATH that cannot be read, or a drive that is not there.
    return false;
  }
}
