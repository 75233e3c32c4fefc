/** Paths of this machine as its file system has them: one spelling for each file. */
import { realpathSync } from 'node:fs';
import * as here from 'node:path';

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
