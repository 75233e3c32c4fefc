/** Addresses of git repositories and of mirrors, parsed before anything is asked there. */

import { createHash } from 'node:crypto';
import * as here from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Directory, showDirectory } from './directory.ts';
import type { Sha } from './sha.ts';

/** Where a repository is. Made by `parseGitUrl` alone. */
export interface GitUrl {
  /** What git is given. It never holds a user name or a password. */
  readonly url: string;
  readonly transport: 'http' | 'ssh' | 'path';
  /** Scheme, host and port of an http(s) address: what a token is bound to. */
  readonly origin: string | undefined;
}

/**
 * Parses `owner/name`, an http(s), ssh or scp-like address, or a path.
 * @param gitHubServer where an `owner/name` lives, `https://github.com`
 * @param base what a relative path is relative to
 * @returns the address, or a sentence (without a full stop) that says what is wrong
 */
export function parseGitUrl(
  text: string,
  gitHubServer: string,
  base: string,
  paths: Pick<typeof here, 'isAbsolute' | 'resolve' | 'sep'> = here,
): GitUrl | { error: string } {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (text === '' || /[\u0000-\u001f\u007f]/.test(text)) return { error: 'it is empty or has white space in it' };
  const isPath = paths.isAbsolute(text) || isRelativePath(text);
  if (text.includes(' ') && !isPath && !/^file:/i.test(text)) return { error: 'it is empty or has white space in it' };
  if (text.startsWith('-')) return { error: 'it begins with "-"' };
  if (/^[\w][\w.-]*\/[\w.-]*\w[\w.-]*$/.test(text)) return httpUrl(new URL(`${gitHubServer.replace(/\/+$/, '')}/${text}`));
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? httpUrl(new URL(text)) : { error: 'it is not an address' };
  if (/^ssh:\/\//i.test(text)) return sshUrl(text);
  if (/^file:\/\//i.test(text)) {
    const isWindows = paths.sep === '\\';
    // A share of Windows: file://server/share or file:////server/share.
    const address = isWindows ? text.replace(/^file:\/{4,}/i, 'file://') : text;
    if (!URL.canParse(address) || (!isWindows && new URL(address).host !== '')) return { error: 'a file address has no host' };
    return pathOfAddress(address, isWindows);
  }
  if (/^[a-z][a-z0-9+.-]*::/i.test(text) || /^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
    return { error: `"${text.split(':')[0]}" is not a transport that assets-sync uses (https, http, ssh or a path)` };
  }
  if (isPath) return pathUrl(paths.resolve(base, text));
  // scp-like: git@host:owner/name. The host may not begin with "-", or ssh would take it for an option.
  if (/^([\w.][\w.-]*@)?[a-z0-9][a-z0-9.-]*:[^-:][^:]*$/i.test(text)) return { url: text, transport: 'ssh', origin: undefined };
  return { error: 'it is neither owner/name nor the address of a git repository' };
}

/** Whether the text names a repository by a relative path, which begins with `./` or `../`. */
export function isRelativePath(text: string): boolean {
  return /^\.{1,2}([\\/]|$)/.test(text);
}

function httpUrl(url: URL): GitUrl | { error: string } {
  if (url.username !== '' || url.password !== '') {
    return { error: 'it has a user name or a password in it; a token is an input, and a mirror is public' };
  }
  if (url.search !== '' || url.hash !== '') return { error: 'it has a query or a fragment' };
  url.pathname = url.pathname.replace(/\/+$/, '');
  return { url: url.href, transport: 'http', origin: url.origin };
}

function pathOfAddress(address: string, isWindows: boolean): GitUrl | { error: string } {
  try {
    return pathUrl(fileURLToPath(address, { windows: isWindows }));
  } catch {
    return { error: 'it is not the address of a file' };
  }
}

/** As an address: a bare path would be copied file by file, and gets no filter. A path of Windows may begin with a drive or a server. */
function pathUrl(path: string): GitUrl {
  const slashed = /^([a-z]:|\\\\)/i.test(path) ? path.replaceAll('\\', '/') : path;
  // git decodes it.
  const encoded = slashed.replace(/[% ]/g, encodeURIComponent);
  return { url: `file://${encoded.startsWith('/') ? '' : '/'}${encoded}`, transport: 'path', origin: undefined };
}

function sshUrl(text: string): GitUrl | { error: string } {
  if (!URL.canParse(text)) return { error: 'it is not an address' };
  const { hostname, username, password } = new URL(text);
  if (password !== '') return { error: 'it has a password in it' };
  if (hostname === '' || hostname.startsWith('-') || username.startsWith('-')) return { error: 'it has no valid host' };
  return { url: text, transport: 'ssh', origin: undefined };
}

/** The page of the repository on its host, for links; undefined where there is none. */
export function repositoryPage({ url, origin }: GitUrl): string | undefined {
  return origin === undefined ? undefined : url.replace(/\.git$/, '');
}

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
    const found = httpUrl(new URL(text));
    return 'error' in found ? found : { kind: 'http', at: found.url.replace(/\/$/, '') };
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
