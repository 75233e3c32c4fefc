/**
 * The files that make a git directory, written without starting git. Synchronous on purpose: they are tiny and come one after
 * another, and each wait for a promise of Node's file functions takes ten times as long as the call.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { removeFile, rename } from '../base/rename-and-remove.ts';
import type { ConfigEntry } from './environment.ts';

/**
 * Writes a file so that a reader sees the old contents or the new, never a part.
 * @param kind see `rename`
 */
export function writeAtomically(path: string, contents: string | Uint8Array, kind: { isContentAddressed?: boolean } = {}): void {
  // Containers that share a folder may have the same process id. node:crypto would cost every start a millisecond.
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
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
  try {
    return readFileSync(path, 'utf8');
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
