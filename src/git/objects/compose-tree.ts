/** Puts trees from different commits together into one. */
import type { Directory } from '../../base/directory.ts';
import type { Sha } from '../../base/sha.ts';

export interface TreeEntry {
  mode: string;
  name: Buffer;
  object: Sha;
}

/**
 * Puts a tree, a file, or nothing in the place of whatever is at a path. Paths are bytes: names need not be UTF-8. A file has
 * the mode of the one that it replaces.
 */
export type Placement = { path: Directory | Buffer } & ({ tree: Sha | undefined } | { file: Sha });

export interface ObjectAccess {
  /** The entries of a tree that was placed; called only for trees that a later placement reaches into. */
  readTree: (tree: Sha) => Promise<TreeEntry[]>;
  writeTree: (content: Buffer) => Sha;
}

type Node = { tree: Sha } | { children: Map<string, Node | TreeEntry> };

/** Of a directory, as `parseTree` has it. */
export const TREE_MODE = '40000';
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
    children.set(name, { mode: fileMode(child), name: Buffer.from(name, 'latin1'), object: placement.file });
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

const OBJECT_NAME_BYTES = 20;

/** Parses a tree object as git stores it: mode, space, name, NUL, twenty bytes. */
export function parseTree(content: Buffer): TreeEntry[] {
  // A text of one character a byte is searched sooner than a buffer, and a tree may have thousands of entries.
  const text = content.toString('latin1');
  const entries: TreeEntry[] = [];
  for (let at = 0; at < content.length; ) {
    const space = text.indexOf(' ', at);
    const end = text.indexOf('\0', space);
    const next = end + 1 + OBJECT_NAME_BYTES;
    if (space < 0 || end < 0 || next > content.length) throw new Error('not a tree object');
    entries.push({
      mode: text.slice(at, space).replace(/^0+/, ''),
      name: content.subarray(space + 1, end),
      // Forty digits, whatever the bytes are.
      object: content.toString('hex', end + 1, next) as Sha,
    });
    at = next;
  }
  return entries;
}
