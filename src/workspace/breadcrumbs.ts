/**
 * The files by which a test proxy finds that its own restore is done: `breadcrumb/<folder>.breadcrumb` in the assets root. A proxy
 * reads the first one that it comes to and no other, so that each has every line.
 */
import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { namesIfReadable } from '../base/files.ts';
import { removeFile } from '../base/rename-and-remove.ts';
import { ensureFile, readIfThere } from '../git/git-files.ts';

const FOLDER = 'breadcrumb';
const EXTENSION = '.breadcrumb';

/** Whether a path in the assets root is such a file: it is no recording. */
export function isBreadcrumb(path: Buffer): boolean {
  return /^breadcrumb\/([A-Za-z0-9]{1,10}\.breadcrumb)?$/.test(path.toString('latin1'));
}

/**
 * Has the files say that restores are done.
 * @param assetsRoot absolute
 * @param lines `<path of assets.json>;<folder>;<tag>`; they replace those of the same assets.json
 * @param gone paths of assets.json files whose lines go
 */
export function updateBreadcrumbs(assetsRoot: string, lines: readonly string[], gone: readonly string[] = []): void {
  const folder = join(assetsRoot, FOLDER);
  const files = namesIfReadable(folder).filter((name) => name.endsWith(EXTENSION));
  const before = files.flatMap((name) => (readIfThere(join(folder, name)) ?? '').split(/\r?\n/));
  const all = new Map<string, string>();
  for (const line of [...before, ...lines]) if (line.split(';').length === 3) all.set(keyOf(line), line);
  for (const path of gone) all.delete(path);
  const text = [...all.values()]
    .sort()
    .map((line) => `${line}\n`)
    .join('');
  const wanted = new Set([...all.values()].map((line) => `${line.split(';')[1]}${EXTENSION}`));
  for (const name of files) if (!wanted.has(name)) removeFile(join(folder, name));
  if (wanted.size === 0) return;
  hideFromStatus(assetsRoot);
  for (const name of wanted) ensureFile(join(folder, name), text);
}

function keyOf(line: string): string {
  return line.split(';')[0] ?? '';
}

/** Of a person's own `git status`. */
function hideFromStatus(assetsRoot: string): void {
  const file = join(assetsRoot, '.git/info/exclude');
  const line = `/${FOLDER}/*${EXTENSION}\n`;
  if ((readIfThere(file) ?? '').includes(line)) return;
  mkdirSync(join(assetsRoot, '.git/info'), { recursive: true });
  appendFileSync(file, line);
}
