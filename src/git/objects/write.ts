/** Git objects that Node writes itself, as loose files, and trees that are put together from others. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Directory } from '../../base/directory.ts';
import { removeFile, rename } from '../../base/files.ts';
import type { Sha } from '../../base/sha.ts';
import { movePacks, writeAtomically } from '../git-files.ts';
import { TREE_MODE, type TreeEntry } from './read.ts';

/**
 * Puts a tree, a file, or nothing in the place of whatever is at a path. Paths are bytes: names need not be UTF-8. Without a mode a
 * file has that of the one that it replaces.
 */
export type Placement = { path: Directory | Buffer } & ({ tree: Sha | undefined } | { file: Sha; mode?: string });

export interface ObjectAccess {
  /** The entries of a tree that was placed; called only for trees that a later placement reaches into. */
  readTree: (tree: Sha) => Promise<TreeEntry[]>;
  writeTree: (content: Buffer) => Sha;
}

const FILE_MODE = '100644';

/** Of names with one character a byte, which sort and compare as git has them. */
type Children = Map<string, Node>;
type Entry = Pick<TreeEntry, 'mode' | 'object'>;
/** What is at a path: an entry of a tree that is there, or a directory that something is placed in. */
type Node = Entry | Children;

export interface ComposedTree {
  tree: Sha;
  /** The tree at a directory that was placed, or that something was placed in; undefined where nothing is left. */
  treeAt: (directory: Directory) => Sha | undefined;
}

/**
 * Puts trees together into one.
 * @param placements outer before inner: a later one replaces what an earlier one put there
 */
export async function composeTree(placements: readonly Placement[], objects: ObjectAccess): Promise<ComposedTree> {
  let root: Node | undefined;
  for (const placement of placements) {
    const segments = Buffer.from(placement.path).toString('latin1').split('/').filter(Boolean);
    root = await place(root, segments, placement, objects);
  }
  const written = new Map<string, Sha>();
  const tree = write(root ?? new Map(), '', objects, written) ?? objects.writeTree(Buffer.alloc(0));
  return { tree, treeAt: (directory) => written.get(Buffer.from(directory).toString('latin1')) };
}

/** @returns what is there then; undefined for nothing */
async function place(
  node: Node | undefined,
  [name, ...below]: string[],
  placement: Placement,
  objects: ObjectAccess,
): Promise<Node | undefined> {
  if (name === undefined) {
    if ('tree' in placement) return placement.tree && { mode: TREE_MODE, object: placement.tree };
    const before = node === undefined || node instanceof Map || !node.mode.startsWith('100') ? FILE_MODE : node.mode;
    return { mode: placement.mode ?? before, object: placement.file };
  }
  const children = node instanceof Map ? node : await open(node, objects);
  const child = await place(children.get(name), below, placement, objects);
  if (child === undefined) children.delete(name);
  else children.set(name, child);
  return children;
}

/** What is below an entry: a file gives way to what is placed there. */
async function open(entry: Entry | undefined, { readTree }: ObjectAccess): Promise<Children> {
  const entries = entry?.mode === TREE_MODE ? await readTree(entry.object) : [];
  return new Map(entries.map(({ mode, name, object }) => [name.toString('latin1'), { mode, object }]));
}

/**
 * Writes the trees that are new.
 * @param written gets them, and those that were placed, by their paths
 * @returns undefined for a directory with nothing in it, which git does not have
 */
function write(node: Node, path: string, objects: ObjectAccess, written: Map<string, Sha>): Sha | undefined {
  if (!(node instanceof Map)) {
    written.set(path, node.object);
    return node.object;
  }
  const entries: { sortKey: string; bytes: Buffer }[] = [];
  for (const [name, child] of node) {
    const mode = child instanceof Map ? TREE_MODE : child.mode;
    const object = write(child, path === '' ? name : `${path}/${name}`, objects, written);
    if (object === undefined) continue;
    const bytes = Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(object, 'hex')]);
    // git sorts a directory as if its name ended with a slash.
    entries.push({ sortKey: mode === TREE_MODE ? `${name}/` : name, bytes });
  }
  if (entries.length === 0) return undefined;
  entries.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  const tree = objects.writeTree(Buffer.concat(entries.map(({ bytes }) => bytes)));
  written.set(path, tree);
  return tree;
}

/** Writes an object below an `objects` folder and returns its name. */
export function writeObject(objects: string, type: 'blob' | 'tree' | 'commit', content: Buffer): Sha {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const name = createHash('sha1').update(whole).digest('hex') as Sha;
  const file = join(objects, name.slice(0, 2), name.slice(2));
  // Also where it is there: a power failure may have left it empty, and `git gc` removes old ones.
  mkdirSync(dirname(file), { recursive: true });
  writeAtomically(file, deflateSync(whole), { isContentAddressed: true });
  return name;
}

/** @returns the bytes that it took; 0 where it is no loose file */
export function removeLooseObject(objects: string, name: Sha): number {
  const file = join(objects, name.slice(0, 2), name.slice(2));
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  removeFile(file);
  return size;
}

/** Moves everything from one `objects` folder into another. git packs large files at once. */
export function moveObjects(from: string, to: string): void {
  for (const folder of readdirSync(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    mkdirSync(join(to, folder), { recursive: true });
    for (const name of readdirSync(join(from, folder))) {
      rename(join(from, folder, name), join(to, folder, name), { isContentAddressed: true });
    }
  }
  movePacks(join(from, 'pack'), join(to, 'pack'));
}
