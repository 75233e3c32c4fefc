import { createHash } from 'node:crypto';
import { type Directory, TOP } from '../../../src/base/directory.ts';
import type { Sha } from '../../../src/base/sha.ts';
import { parseTree } from '../../../src/git/objects/read.ts';
import { composeTree, type ObjectAccess } from '../../../src/git/objects/write.ts';

const [A, B] = ['a', 'b'].map((digit) => digit.repeat(40)) as [Sha, Sha];

/** Objects in memory, by the names that git gives them. */
function memory(): ObjectAccess & { list: (tree: Sha) => Promise<string[]>; reads: Sha[] } {
  const trees = new Map<Sha, Buffer>();
  const reads: Sha[] = [];
  const readTree = async (tree: Sha) => parseTree(trees.get(tree) ?? Buffer.alloc(0));
  return {
    reads,
    readTree: (tree) => {
      reads.push(tree);
      return readTree(tree);
    },
    writeTree: (content) => {
      const name = createHash('sha1').update(`tree ${content.length}\0`).update(content).digest('hex') as Sha;
      trees.set(name, content);
      return name;
    },
    list: async (tree) => (await readTree(tree)).map(({ mode, name, object }) => `${mode} ${name} ${object}`),
  };
}

const entry = (mode: string, name: string, object: Sha) =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(object, 'hex')]);

test('a file takes the place and the mode of the one before, and every other entry stays', async () => {
  const objects = memory();
  const inner = objects.writeTree(Buffer.concat([entry('100644', 'other', A), entry('100755', 'recordings.json', A)]));
  const side = objects.writeTree(entry('100644', 'x', A));
  const before = objects.writeTree(Buffer.concat([entry('40000', 'in', inner), entry('40000', 'side', side)]));
  const { tree, treeAt } = await composeTree(
    [
      { path: TOP, tree: before },
      { path: 'in/recordings.json' as Directory, file: B },
    ],
    objects,
  );
  expect(await objects.list(tree)).toEqual([`40000 in ${treeAt('in' as Directory)}`, `40000 side ${side}`]);
  expect(await objects.list(treeAt('in' as Directory) ?? A)).toEqual([`100644 other ${A}`, `100755 recordings.json ${B}`]);
  expect(objects.reads).toEqual([before, inner]);
});

test('a file that is new has the mode of a plain one, and comes where git sorts it', async () => {
  const objects = memory();
  const before = objects.writeTree(entry('40000', 'recordings', A));
  const { tree } = await composeTree(
    [
      { path: TOP, tree: before },
      { path: 'recordings.json' as Directory, file: B },
    ],
    objects,
  );
  expect(await objects.list(tree)).toEqual([`100644 recordings.json ${B}`, `40000 recordings ${A}`]);
});
