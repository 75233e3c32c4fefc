import { createHash } from 'node:crypto';
import type { Directory } from '../../../src/base/directory.ts';
import { EMPTY_TREE, type Sha } from '../../../src/base/sha.ts';
import { parseTree } from '../../../src/git/objects/read.ts';
import { composeTree, type ObjectAccess, type Placement } from '../../../src/git/objects/write.ts';

/** Objects in memory, under the names that git gives them. */
class Memory implements ObjectAccess {
  private readonly trees = new Map<Sha, Buffer>();
  /** The trees that were read, in order. */
  readonly read: Sha[] = [];

  readTree = async (tree: Sha) => {
    this.read.push(tree);
    return parseTree(this.trees.get(tree) as Buffer);
  };

  writeTree = (content: Buffer) => {
    const name = createHash('sha1').update(`tree ${content.length}\0`).update(content).digest('hex') as Sha;
    this.trees.set(name, content);
    return name;
  };

  /** Writes a tree of files, in the order that is given. */
  make(...names: string[]): Sha {
    return this.writeTree(Buffer.concat(names.flatMap((name) => [Buffer.from(`100644 ${name}\0`), Buffer.alloc(20, 7)])));
  }

  /** Every path below a tree, in git's order. */
  list(tree: Sha, below = ''): string[] {
    return parseTree(this.trees.get(tree) as Buffer).flatMap(({ mode, name, object }) =>
      mode === '40000' ? this.list(object, `${below}${name}/`) : [`${below}${name}`],
    );
  }
}

const at = (path: string, tree: Sha | undefined): Placement => ({ path: path as Directory, tree });

test('trees are put at their places, and nothing is read for that', async () => {
  const objects = new Memory();
  const [tables, core] = [objects.make('t'), objects.make('c')];
  const { tree, treeAt } = await composeTree([at('sdk/tables', tables), at('sdk/core', core)], objects);
  expect(objects.list(tree)).toEqual(['sdk/core/c', 'sdk/tables/t']);
  expect(treeAt('sdk/core' as Directory)).toBe(core);
  expect(treeAt('sdk' as Directory)).toBeDefined();
  expect(treeAt('other' as Directory)).toBeUndefined();
  expect(objects.read).toEqual([]);
});

test('a later placement replaces what an earlier one put there, and only that', async () => {
  const objects = new Memory();
  const [outer, inner] = [objects.make('a', 'b'), objects.make('new')];
  const { tree } = await composeTree([at('sdk', outer), at('sdk/a', inner)], objects);
  expect(objects.list(tree)).toEqual(['sdk/a/new', 'sdk/b']);
  expect(objects.read).toEqual([outer]);
});

test('a tree at the top is what everything is put into', async () => {
  const objects = new Memory();
  const [top, inner] = [objects.make('README.md'), objects.make('x')];
  const { tree, treeAt } = await composeTree([at('', top), at('sdk/x', inner)], objects);
  expect(objects.list(tree)).toEqual(['README.md', 'sdk/x/x']);
  expect(treeAt('' as Directory)).toBe(tree);
});

test('nothing in the place of a tree takes it away, and directories that are left empty too', async () => {
  const objects = new Memory();
  const one = objects.make('x');
  const some = await composeTree([at('a/b/c', one), at('a/d', one), at('a/b/c', undefined)], objects);
  expect(objects.list(some.tree)).toEqual(['a/d/x']);
  expect(some.treeAt('a/b' as Directory)).toBeUndefined();
  const none = await composeTree([at('a/b', one), at('a/b', undefined)], objects);
  expect(none.tree).toBe(EMPTY_TREE);
});

test('entries are sorted as git does, a directory as if its name ended with a slash', async () => {
  const objects = new Memory();
  const top = objects.make('a-b', 'a.b', 'a0');
  const { tree } = await composeTree([at('', top), at('a', objects.make('x'))], objects);
  expect(objects.list(tree)).toEqual(['a-b', 'a.b', 'a/x', 'a0']);
});

test('names are bytes', async () => {
  const objects = new Memory();
  const path = Buffer.from([0x61, 0x2f, 0xff, 0xfe]);
  const { tree } = await composeTree([{ path, tree: objects.make('x') }], objects);
  const [{ object = EMPTY_TREE } = {}] = await objects.readTree(tree);
  expect((await objects.readTree(object)).map(({ name }) => [...name])).toEqual([[0xff, 0xfe]]);
});

test('a tree object that is cut off is not read as a shorter one', () => {
  const whole = Buffer.concat([Buffer.from('100644 name\0'), Buffer.alloc(20, 7)]);
  expect(parseTree(whole)).toEqual([{ mode: '100644', name: Buffer.from('name'), object: '07'.repeat(20) }]);
  for (let length = 1; length < whole.length; length++) expect(() => parseTree(whole.subarray(0, length))).toThrow();
});

test('the entries of a tree object are told apart whatever bytes are in them', () => {
  // A space, a NUL and a byte that begins no UTF-8, in what git takes for a name and for an object.
  const odd = Buffer.from([0x20, 0xff, 0x34, 0x20, 0xc3]);
  const object = Buffer.from([0x20, 0, 0x34, 0x30, 0x20, 0, ...Array.from({ length: 14 }, (_, at) => 0xf0 + at)]);
  const entries = ['100644', '040000', '40000', '160000'].map((mode) =>
    Buffer.concat([Buffer.from(`${mode} `), odd, Buffer.of(0), object]),
  );
  const entry = { name: odd, object: object.toString('hex') };
  expect(parseTree(Buffer.concat(entries))).toEqual([
    { mode: '100644', ...entry },
    { mode: '40000', ...entry },
    { mode: '40000', ...entry },
    { mode: '160000', ...entry },
  ]);
});
