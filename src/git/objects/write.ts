/** Puts trees from different commits together into one. */

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Directory } from '../../base/directory.ts';
import { touch } from '../../base/files.ts';
import { removeFile, rename } from '../../base/rename-and-remove.ts';
import type { Sha } from '../../base/sha.ts';
import { writeAtomically } from '../git-files.ts';
import { movePacks } from './packs.ts';
import { readLooseObject, TREE_MODE, type TreeEntry } from './read.ts';

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

type Node = { tree: Sha } | { children: Map<string, Node | TreeEntry> };
const FILE_MODE = '100644';

export interface ComposedTree {
  tree: Sha;
  /** The tree at a directory that was placed, or that something was placed in; undefined where nothing is left. */
  treeAt: (directory: Directory) => Sha | undefined;
}

/** @param placements outer before inner: a later one replaces what an earlier one put there */
export async function composeTree(placements: readonly Placement[], objects: ObjectAccess): Promise<ComposedTree> {
  let root: Node = { children: new Map() };
  for (const placement of placements) {
    // One character a byte: a name in a map that sorts and compares as git does.
    const segments = Buffer.from(placement.path)
      .toString('latin1')
      .split('/')
      .filter((segment) => segment !== '');
    root = await place(root, segments, placement, objects);
  }
  const written = new Map<string, Sha>();
  const tree = write(root, '', objects, written);
  return { tree, treeAt: (directory) => written.get(Buffer.from(directory).toString('latin1')) };
}

async function place(node: Node, segments: string[], placement: Placement, objects: ObjectAccess): Promise<Node> {
  const [name, ...below] = segments;
  if (name === undefined) {
    if ('file' in placement) throw new Error('a file has a name');
    return placement.tree === undefined ? { children: new Map() } : { tree: placement.tree };
  }
  const { children } = await open(node, objects);
  const child = children.get(name);
  if (below.length > 0 || ('tree' in placement && placement.tree !== undefined)) {
    children.set(name, await place(asNode(child), below, placement, objects));
  } else if ('file' in placement) {
    children.set(name, { mode: placement.mode ?? fileMode(child), name: Buffer.from(name, 'latin1'), object: placement.file });
  } else children.delete(name);
  return { children };
}

function fileMode(child: Node | TreeEntry | undefined): string {
  return child !== undefined && 'mode' in child && child.mode.startsWith('100') ? child.mode : FILE_MODE;
}

/** What is below an entry: a file gives way to what is placed there. */
function asNode(child: Node | TreeEntry | undefined): Node {
  if (child === undefined) return { children: new Map() };
  if (!('mode' in child)) return child;
  return child.mode === TREE_MODE ? { tree: child.object } : { children: new Map() };
}

async function open(node: Node, objects: ObjectAccess): Promise<{ children: Map<string, Node | TreeEntry> }> {
  if ('children' in node) return node;
  const entries = await objects.readTree(node.tree);
  return { children: new Map(entries.map((entry) => [entry.name.toString('latin1'), entry])) };
}

function write(node: Node, path: string, objects: ObjectAccess, written: Map<string, Sha>): Sha {
  const tree = 'tree' in node ? node.tree : writeChildren(node.children, path, objects, written);
  written.set(path, tree);
  return tree;
}

function writeChildren(
  children: Map<string, Node | TreeEntry>,
  path: string,
  objects: ObjectAccess,
  written: Map<string, Sha>,
): Sha {
  const entries: { sortKey: string; bytes: Buffer }[] = [];
  for (const [name, child] of children) {
    let entry = child;
    if (!('mode' in entry)) {
      if ('children' in entry && entry.children.size === 0) continue;
      const object = write(entry, path === '' ? name : `${path}/${name}`, objects, written);
      entry = { mode: TREE_MODE, name: Buffer.from(name, 'latin1'), object };
    }
    const bytes = Buffer.concat([Buffer.from(`${entry.mode} `), entry.name, Buffer.of(0), Buffer.from(entry.object, 'hex')]);
    // git sorts a directory as if its name ended with a slash.
    entries.push({ sortKey: entry.mode === TREE_MODE ? `${name}/` : name, bytes });
  }
  entries.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
  return objects.writeTree(Buffer.concat(entries.map(({ bytes }) => bytes)));
}

/** Writes an object below an `objects` folder and returns its name. */
export function writeObject(objects: string, type: 'blob' | 'tree' | 'commit', content: Buffer): Sha {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const name = createHash('sha1').update(whole).digest('hex') as Sha;
  const file = join(objects, name.slice(0, 2), name.slice(2));
  if (readLooseObject(objects, name) !== undefined) {
    // An object that git wrote is compressed otherwise and may only be read, so it is not replaced. `git gc` removes old ones.
    touch(file);
    return name;
  }
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
