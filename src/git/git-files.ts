/**
 * The files that make a git directory, written without starting git. Synchronous on purpose: they are tiny and come one after
 * another, and each wait for a promise of Node's file functions takes ten times as long as the call.
 */

import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeFolder, removeFile, rename, temporaryBeside } from '../base/files.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import type { ConfigEntry, FileSystemTraits } from './environment.ts';

/**
 * Writes a file so that a reader sees the old contents or the new, never a part.
 * @param kind see `rename`
 */
export function writeAtomically(path: string, contents: string | Uint8Array, kind: { isContentAddressed?: boolean } = {}): void {
  const temporary = temporaryBeside(path);
  try {
    writeFileSync(temporary, contents);
    rename(temporary, path, kind);
  } catch (error) {
    removeFile(temporary);
    throw error;
  }
}

/** Writes a file unless it says the same already. */
export function ensureFile(path: string, contents: string): void {
  if (readIfThere(path) === contents) return;
  mkdirSync(dirname(path), { recursive: true });
  writeAtomically(path, contents);
}

/** A file's text, or undefined where there is none. */
export function readIfThere(path: string): string | undefined {
  return bytesIfThere(path)?.toString('utf8');
}

export function bytesIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    // Node does not say which one it is where a directory is read.
    throw Object.assign(error as Error, { path });
  }
}

/** The text of a git configuration file. */
export function configText(entries: readonly ConfigEntry[]): string {
  return entries
    .map(([key, value]) => {
      const dot = key.lastIndexOf('.');
      const [section = '', ...subsection] = key.slice(0, dot).split('.');
      const header = subsection.length === 0 ? section : `${section} ${quote(subsection.join('.'))}`;
      return `[${header}]\n\t${key.slice(dot + 1)} = ${quote(value)}\n`;
    })
    .join('');
}

function quote(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}

/** The text of `objects/info/alternates`. */
export function alternatesText(paths: readonly string[]): string {
  return paths.map((path) => `${path.replaceAll('\\', '/')}\n`).join('');
}

/** Makes an empty git directory. */
export function makeGitDirectory(dir: string, options: { config: readonly ConfigEntry[]; alternates: readonly string[] }): void {
  for (const name of ['objects/pack', 'objects/info', 'refs', 'info']) mkdirSync(join(dir, name), { recursive: true });
  ensureFile(join(dir, 'objects/info/alternates'), alternatesText(options.alternates));
  // A branch that is never born; without a HEAD that names something it is no git directory.
  const head = join(dir, 'HEAD');
  if (!/^(ref: |[0-9a-f]{40}\b)/.test(readIfThere(head) ?? '')) writeAtomically(head, 'ref: refs/heads/none\n');
  // Only once, and last: where it is, the rest is; and in an assets root it is the user's to add to.
  const config = join(dir, 'config');
  if (readIfThere(config) === undefined) writeAtomically(config, configText(options.config));
}

/** Tries it. @param file that is there, whose mode is changed for a moment */
export function probeFileSystem(file: string, platform: NodeJS.Platform = process.platform): FileSystemTraits {
  return { ignoresCase: isThereInOtherCase(file), hasExecutableBit: platform !== 'win32' && keepsExecutableBit(file) };
}

/**
 * Of a git directory that is there, without writing: it may have been made elsewhere, or by an older program.
 * @returns undefined where there is none yet
 */
export function readTraits(gitDir: string, platform: NodeJS.Platform = process.platform): FileSystemTraits | undefined {
  const config = join(gitDir, 'config');
  const found = statSync(config, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  // Where everything is executable, or a probe found that nothing can be.
  const hasBit = platform !== 'win32' && (found.mode & 0o111) === 0 && !/filemode\s*=\s*"?false/i.test(readIfThere(config) ?? '');
  return { ignoresCase: isThereInOtherCase(config), hasExecutableBit: hasBit };
}

function isThereInOtherCase(file: string): boolean {
  return existsSync(join(dirname(file), basename(file).toUpperCase()));
}

function keepsExecutableBit(file: string): boolean {
  try {
    const { mode } = statSync(file);
    if ((mode & 0o100) !== 0) return false;
    chmodSync(file, mode | 0o100);
    const isKept = (statSync(file).mode & 0o100) !== 0;
    chmodSync(file, mode);
    return isKept;
  } catch {
    // Some file systems refuse it.
    return false;
  }
}

/** The commits at which a git directory's history was cut off. */
export function readBoundary(dir: string): Set<Sha> {
  const lines = (readIfThere(join(dir, 'shallow')) ?? '').split('\n');
  return new Set(lines.flatMap((line) => parseSha(line) ?? []));
}

/** Changes it by what a server said: `shallow <commit>` and `unshallow <commit>`. */
export function updateBoundary(dir: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const boundary = readBoundary(dir);
  for (const [, un, name] of lines.join('\n').matchAll(/^(un)?shallow ([0-9a-f]{40})$/gm))
    boundary[un === undefined ? 'add' : 'delete'](name as Sha);
  writeFileSync(join(dir, 'shallow'), [...boundary].map((name) => `${name}\n`).join(''));
}

export interface Scratch {
  dir: string;
  packs: string;
}

/** For bare git directories of ours, in which git must not clean up by itself. */
export const BARE_CONFIG: ConfigEntry[] = [
  ['core.repositoryFormatVersion', '1'],
  ['core.bare', 'true'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
];

/**
 * Makes the least that git takes for a git directory.
 * @param dir absolute; made
 * @param borrowed object folders that it sees besides its own
 * @param tips commits at depth 1 in one of them, which a push says to be the server's
 */
export function makeScratch(dir: string, borrowed: readonly string[], tips: readonly Sha[] = []): Scratch {
  makeFolder(dir);
  makeGitDirectory(dir, { config: BARE_CONFIG, alternates: borrowed.filter((folder) => existsSync(folder)) });
  const scratch = { dir, packs: join(dir, 'objects/pack') };
  if (tips.length > 0) {
    const refs = tips.map((tip) => `${tip} refs/tips/${tip}\n`).sort();
    writeFileSync(join(dir, 'packed-refs'), `# pack-refs with: sorted\n${refs.join('')}`);
    writeFileSync(join(dir, 'shallow'), tips.map((tip) => `${tip}\n`).join(''));
  }
  return scratch;
}

/** Whether something was left out of what was fetched into it, by a filter. */
export function isPartial({ packs }: Scratch): boolean {
  return readdirSync(packs).some((name) => name.endsWith('.promisor'));
}

/**
 * Removes from the configuration what git notes after a fetch with a filter: that the server has the rest. A git that is too old
 * for GIT_NO_LAZY_FETCH would otherwise fetch each missing object when a command comes upon it, without a token.
 */
export function forgetFilter({ dir }: Scratch): void {
  writeFileSync(join(dir, 'config'), configText(BARE_CONFIG));
}

/** Says anew which object folders a scratch sees besides its own: those that are there, for git complains of others. */
export function borrow({ dir }: Scratch, borrowed: readonly string[]): void {
  const there = borrowed.filter((folder) => existsSync(folder));
  writeFileSync(join(dir, 'objects/info/alternates'), alternatesText(there));
}

/** Has a scratch see one more object folder. */
export function borrowMore({ dir }: Scratch, folder: string): void {
  const file = join(dir, 'objects/info/alternates');
  const line = alternatesText([folder]);
  if (!readFileSync(file, 'utf8').includes(line)) appendFileSync(file, line);
}

/** A path in a list that git splits at the path delimiter. */
export function quotePath(path: string): string {
  return `"${path.replace(/[\\"]/g, '\\$&')}"`;
}

/** In the order in which they are moved in, so that a reader never finds an index without its pack. */
const PACK_FILES = ['.promisor', '.rev', '.pack', '.idx'];

/** More packs than this are put together: git asks each of them for every object. */
export const MAX_PACKS = 50;

/** What a folder holds; nothing if it is not there. */
export function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** The packs in a folder, without their endings. */
export function packsIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => name.endsWith('.idx'))
    .map((name) => name.slice(0, -'.idx'.length));
}

export function movePacks(from: string, to: string): void {
  const names = namesIn(from);
  for (const ending of PACK_FILES) {
    for (const name of names) {
      if (name.endsWith(ending)) rename(join(from, name), join(to, name), { isContentAddressed: true });
    }
  }
}

/** Deletes packs whose objects are in others, or are not needed. A git that has one open looks again. */
export function removePacks(folder: string, packs: readonly string[]): void {
  for (const ending of PACK_FILES.toReversed()) {
    for (const pack of packs) removeFile(join(folder, `${pack}${ending}`));
  }
}

const HEADER_BYTES = 12;
const CHECKSUM_BYTES = 20;

/**
 * Makes one pack of several; what several of them have is in it as often. It is as damaged as one of them: `git index-pack` has to read it.
 * @param packs their files, absolute, as is `to`
 */
export async function joinPacks(packs: readonly string[], to: string): Promise<void> {
  const parts = packs.map((file) => ({ file, objects: countObjects(file), end: statSync(file).size - CHECKSUM_BYTES - 1 }));
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  // What is too much for the header is not what the packs have either.
  header.writeUInt32BE(parts.reduce((sum, { objects }) => sum + objects, 0) >>> 0, 8);
  const hash = createHash('sha1').update(header);
  const joined = async function* () {
    yield header;
    for (const { file, objects, end } of parts) {
      if (objects === 0) continue;
      for await (const part of createReadStream(file, { start: HEADER_BYTES, end, highWaterMark: 1 << 20 })) {
        hash.update(part);
        yield part;
      }
    }
    yield hash.digest();
  };
  await pipeline(joined, createWriteStream(to));
}

/** How many objects a pack says it has; none where there is no room for any. */
function countObjects(file: string): number {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header);
    return fstatSync(handle).size <= HEADER_BYTES + CHECKSUM_BYTES ? 0 : header.readUInt32BE(8);
  } finally {
    closeSync(handle);
  }
}

const SIGNATURE = Buffer.from('ff744f6300000002', 'hex');
const NAMES = SIGNATURE.length + 256 * 4;
const NAME_LENGTH = 20;

/**
 * What a pack holds, read from its index: asking git would start a process.
 * @param file the `.idx` beside a pack
 * @returns the names of everything in it; undefined for an index in a format that git does not write yet
 */
export function namesInPack(file: string): Set<Sha> | undefined {
  const index = readFileSync(file);
  if (!index.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const names = new Set<Sha>();
  const end = NAMES + index.readUInt32BE(NAMES - 4) * NAME_LENGTH;
  for (let at = NAMES; at < end; at += NAME_LENGTH) names.add(index.toString('hex', at, at + NAME_LENGTH) as Sha);
  return names;
}
