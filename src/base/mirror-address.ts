/** The address of a mirror, plain storage with a file for each pinned directory, and what its files are called. */
import { createHash } from 'node:crypto';
import * as here from 'node:path';
import { type Directory, showDirectory } from './directory.ts';
import { isRelativePath } from './git-url.ts';
import type { Sha } from './sha.ts';

/** Made by `parseMirror` alone: an http(s) address without credentials, or the absolute path of a folder. */
export type MirrorAddress = { kind: 'http' | 'folder'; at: string };

/**
 * @param base what a relative path is relative to
 * @returns the address, or a sentence (without a full stop) that says what is wrong; it never repeats what could be a secret
 */
export function parseMirror(
  text: string,
  base: string,
  paths: Pick<typeof here, 'isAbsolute' | 'resolve'> = here,
): MirrorAddress | { error: string } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (text === '' || /[\u0000-\u001f\u007f]/.test(text)) return { error: 'it is empty or has a control character in it' };
  if (/^https?:/i.test(text)) {
    if (!URL.canParse(text) || /\s/.test(text)) return { error: 'it is not an address' };
    const { username, password, search, hash, origin, pathname } = new URL(text);
    if (username !== '' || password !== '') return { error: 'it has a user name or a password in it; a mirror is public' };
    if (search !== '' || hash !== '') return { error: 'it has a query or a fragment; a mirror is public and needs no signature' };
    return { kind: 'http', at: `${origin}${pathname.replace(/\/+$/, '')}` };
  }
  if (paths.isAbsolute(text) || isRelativePath(text)) return { kind: 'folder', at: paths.resolve(base, text) };
  return { error: 'it is neither an http(s) address nor the path of a folder, which is absolute or begins with ./' };
}

/** Bytes of a file's name; every storage takes as many. */
const MAX_NAME_BYTES = 200;

/**
 * The file that a mirror has for a directory of the assets repository in a commit: `<sha>/sdk--tables.pack`. Two directories that
 * differ in `--` and `/` alone have the same one.
 */
export function mirrorFile({ sha, assetsPath }: { sha: Sha; assetsPath: Directory }): [folder: Sha, name: string] {
  const name = showDirectory(assetsPath).replaceAll('/', '--');
  if (Buffer.byteLength(name) <= MAX_NAME_BYTES) return [sha, `${name}.pack`];
  const unique = createHash('sha256').update(name).digest('hex').slice(0, 12);
  return [sha, `${name.slice(0, MAX_NAME_BYTES / 4)}-${unique}.pack`];
}
