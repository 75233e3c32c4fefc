/** Directories inside a repository, as both repositories spell them. */
import { isUtf8 } from 'node:buffer';

/** A directory relative to the top of a repository: `sdk/tables`, or the empty string for the top. Made by parsing alone. */
export type Directory = string & { readonly __brand: 'Directory' };

export const TOP = '' as Directory;

/** Characters of a path: what Linux takes, and more than others do. */
const MAX_LENGTH = 4096;

/**
 * Parses a directory as it is written in a `recordings.json` or produced by `path.relative`.
 * @returns the directory, or a sentence (without a full stop) that says what is wrong and what would be right
 */
export function parseDirectory(text: string): { directory: Directory } | { error: string } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text)) return { error: 'it has a control character; remove it' };
  if (text.includes('\\')) return { error: 'it has a backslash; write / between directories' };
  if (/^\/?[a-z]:/i.test(text)) return { error: 'it has a drive letter; write the path relative to this file' };
  if (text.length > MAX_LENGTH) return { error: `it is longer than ${MAX_LENGTH} characters, which no system takes` };
  if (text === '' || text === '/') return { directory: TOP };
  const segments = text.replace(/^\//, '').replace(/\/$/, '').split('/');
  for (const segment of segments) {
    if (segment === '') return { error: 'it has an empty segment; write one / between directories' };
    if (segment === '..') return { error: 'it leaves the directory with ".."; write a path below this file' };
    if (segment === '.') return { error: 'it has a "." segment; leave it out' };
    if (isDotGit(segment)) return { error: 'it has a ".git" segment, which belongs to git' };
  }
  return { directory: segments.join('/') as Directory };
}

/** Bytes of a name, and of a whole path, that a file system takes at the most. */
const MAX_NAME_BYTES = 255;
const MAX_PATH_BYTES = 4_095;
const MAX_PATH_BYTES_OF_MAC = 1_023;

/**
 * Whether no file of that path can be written below a directory.
 * @param path bytes: a name need not be UTF-8
 * @param base absolute
 */
export function isUnwritable(path: Buffer, base: string, platform: NodeJS.Platform = process.platform): boolean {
  const segments = path.toString('latin1').split('/');
  const isWrong = (segment: string) => segment.length > MAX_NAME_BYTES || ['', '.', '..'].includes(segment);
  if (path.toString('utf8').split(/[/\\]/).some(isDotGit)) return true;
  const longest = platform === 'darwin' ? MAX_PATH_BYTES_OF_MAC : MAX_PATH_BYTES;
  if (Buffer.byteLength(base) + 1 + path.length > longest || segments.some(isWrong)) return true;
  if (platform === 'win32') return !isWindowsPath(path);
  return platform === 'darwin' && !isUtf8(path);
}

/** Names of devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(\..*)?$/i;

/** Whether Windows can hold a file of that path. @param path with slashes */
export function isWindowsPath(path: Buffer): boolean {
  if (!isUtf8(path)) return false;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const isWrong = (segment: string) => /[<>:"\\|?*\u0000-\u001f]|[. ]$/.test(segment) || DEVICES.test(segment);
  return !path.toString('utf8').split('/').some(isWrong);
}

/** A path as file systems compare it that take `A` and `a`, and the two ways to write `é`, for the same. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

/** `.git` in any spelling that a case-insensitive or Windows file system takes for it. */
function isDotGit(segment: string): boolean {
  return /^(\.git|git~1)[. ]*(:.*)?$/i.test(segment.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, ''));
}

/** Whether `inner` is `outer` or lies in it, by whole segments. */
export function isWithin(inner: string, outer: string): boolean {
  return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}

/**
 * A path that a person gave, as the assets root has it: from there, or from the code repository.
 * @param rootBelow the assets root, from the top of the code repository
 */
export function inAssetsRoot(path: string, rootBelow: string, platform: NodeJS.Platform = process.platform): string {
  const slashed = platform === 'win32' ? path.replaceAll('\\', '/') : path;
  const plain = slashed.replace(/^\.\//, '').replace(/\/+$/, '');
  return plain.startsWith(`${rootBelow}/`) ? plain.slice(rootBelow.length + 1) : plain;
}

export function parentDirectory(directory: Directory): Directory {
  const slash = directory.lastIndexOf('/');
  return (slash < 0 ? TOP : directory.slice(0, slash)) as Directory;
}

/** The directory itself and every one above it, the top last. */
export function upward(directory: Directory): Directory[] {
  const chain: Directory[] = [directory];
  for (let at = directory; at !== TOP; ) {
    at = parentDirectory(at);
    chain.push(at);
  }
  return chain;
}

export function joinDirectory(base: Directory, below: Directory): Directory {
  return (base === TOP ? below : below === TOP ? base : `${base}/${below}`) as Directory;
}

/** How a directory is shown to people: the top is `/`. */
export function showDirectory(directory: Directory): string {
  return directory === TOP ? '/' : directory;
}
