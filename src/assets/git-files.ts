/** The files that make a git directory, written without starting git. */
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ConfigEntry } from '../git/environment.ts';

/** Writes a file so that a reader sees the old contents or the new, never a part. */
export async function writeAtomically(path: string, contents: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(temporary, contents);
  await rename(temporary, path);
}

/** Writes a file unless it says the same already. */
export async function ensureFile(path: string, contents: string): Promise<void> {
  if ((await readIfThere(path)) === contents) return;
  await mkdir(dirname(path), { recursive: true });
  await writeAtomically(path, contents);
}

/** A file's text, or undefined where there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
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
export async function makeGitDirectory(
  dir: string,
  options: { config: readonly ConfigEntry[]; alternates: readonly string[] },
): Promise<void> {
  await Promise.all(['objects/pack', 'objects/info', 'refs', 'info'].map((name) => mkdir(join(dir, name), { recursive: true })));
  await Promise.all([
    ensureFile(join(dir, 'objects/info/alternates'), alternatesText(options.alternates)),
    // A branch that is never born; without a HEAD it is no git directory.
    readIfThere(join(dir, 'HEAD')).then(async (head) => {
      if (head === undefined) await writeAtomically(join(dir, 'HEAD'), 'ref: refs/heads/none\n');
    }),
  ]);
  // Only once, and last: where it is, the rest is; and in an assets root it is the user's to add to.
  const config = join(dir, 'config');
  if ((await readIfThere(config)) === undefined) await writeAtomically(config, configText(options.config));
}
