/**
 * Breadcrumbs: the files by which the test proxy knows which tag each package's folder is at. `breadcrumb/<folder>.breadcrumb` in the
 * assets folder has a line for each package, `<path of assets.json>;<folder>;<tag>`, and begins with a byte order mark. A proxy reads
 * one file, that of the first package it is asked for, and wipes a folder of which it knows no tag: so each file has every line.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { namesIfReadable, removeFile } from '../base/files.ts';
import { ensureFile, readIfThere } from '../git/git-files.ts';

/** The folder that holds them. */
export const BREADCRUMBS = 'breadcrumb';
const EXTENSION = '.breadcrumb';
const MARK = '\ufeff';

export interface Breadcrumb {
  /** The path of the assets.json in its code repository. */
  assetsJson: string;
  /** The name of the package's folder. */
  folder: string;
  tag: string;
}

/** The breadcrumb of every package, by its folder's name; of two, the one in the package's own file is true. */
export function readBreadcrumbs(assetsFolder: string): Map<string, Breadcrumb> {
  const own = new Map<string, Breadcrumb>();
  const copied = new Map<string, Breadcrumb>();
  for (const name of filesIn(assetsFolder)) {
    for (const crumb of parse(readIfThere(join(assetsFolder, BREADCRUMBS, name)) ?? '')) {
      (name === `${crumb.folder}${EXTENSION}` ? own : copied).set(crumb.folder, crumb);
    }
  }
  return new Map([...copied, ...own]);
}

function filesIn(assetsFolder: string): string[] {
  return namesIfReadable(join(assetsFolder, BREADCRUMBS)).filter((name) => name.endsWith(EXTENSION));
}

function parse(text: string): Breadcrumb[] {
  const lines = text.split(/\r?\n/).map((line) => line.replaceAll(MARK, '').split(';'));
  return lines.flatMap((fields) => {
    const [assetsJson = '', folder = '', tag = ''] = fields.map((field) => field.trim());
    return fields.length === 3 && /^[A-Za-z0-9]+$/.test(folder) ? [{ assetsJson, folder, tag }] : [];
  });
}

/** Gives the file of every package whose folder is there all lines, and removes other files. A file that has them already is not touched. */
export function writeBreadcrumbs(assetsFolder: string, crumbs: ReadonlyMap<string, Breadcrumb>): void {
  const there = new Map([...crumbs].filter(([folder]) => existsSync(join(assetsFolder, folder, '.git'))));
  for (const name of filesIn(assetsFolder)) {
    if (!there.has(name.slice(0, -EXTENSION.length))) removeFile(join(assetsFolder, BREADCRUMBS, name));
  }
  const sorted = [...there.values()].sort((a, b) => (a.assetsJson < b.assetsJson ? -1 : 1));
  for (const { folder, assetsJson } of sorted) {
    // Two code repositories may share an assets folder: of packages of the same path, a file has its own.
    const lines = sorted.filter((crumb) => crumb.folder === folder || crumb.assetsJson !== assetsJson);
    const text = lines.map((crumb) => `${crumb.assetsJson};${crumb.folder};${crumb.tag}\n`).join('');
    ensureFile(join(assetsFolder, BREADCRUMBS, `${folder}${EXTENSION}`), `${MARK}${text}`);
  }
}
