/** Paths of files as Node takes them. */
import type { PathLike } from 'node:fs';

/**
 * A path as the functions of node:fs are to get it. Elsewhere the bytes of a name are what counts; on Windows names are text, and only of
 * a string does Node make a path that may be longer than 260 characters.
 */
export function nodePath(path: PathLike, platform: NodeJS.Platform = process.platform): PathLike {
  return platform === 'win32' && Buffer.isBuffer(path) ? path.toString('utf8') : path;
}
