import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Sha } from '../../src/base/sha.ts';
import { ownEnvironment } from '../../src/git/environment.ts';
import { checkEach, checkTrees } from '../../src/store/trees.ts';
import { git } from '../fixtures/process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const { signal } = new AbortController();
const repository = join(temporaryFolder('trees'), 'a.git');
let blob: string;

beforeAll(() => {
  git('/', 'init', '-q', '--bare', repository);
  blob = write('blob', Buffer.from('x\n'));
});

function write(type: string, content: Buffer): string {
  const args = ['hash-object', '-t', type, '-w', '--literally', '--stdin'];
  return execFileSync('git', args, { cwd: repository, input: content }).toString('latin1').trim();
}

type Entry = readonly [mode: string, name: string, object: string];

function tree(...entries: readonly Entry[]): Sha {
  const parts = entries.map(([mode, name, object]) => {
    return Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(object, 'hex')]);
  });
  return write('tree', Buffer.concat(parts)) as Sha;
}

const check = (...trees: Sha[]) => checkTrees(trees, ownEnvironment(repository), signal);

describe('a tree that git did not make is not taken:', () => {
  test.each<[string, string, (file: string) => Entry[]]>([
    [
      'a name that is there twice',
      '"a.json" is in it twice',
      (file) => [
        ['100644', 'a.json', file],
        ['100644', 'a.json', file],
      ],
    ],
    [
      'names out of order',
      '"a.json" is not in the order',
      (file) => [
        ['100644', 'b.json', file],
        ['100644', 'a.json', file],
      ],
    ],
    ['a slash in a name', '"a/b.json" is no name', (file) => [['100644', 'a/b.json', file]]],
    ['a name without a letter', '"" is no name', (file) => [['100644', '', file]]],
    ['a mode of nothing', '"a" is neither', (file) => [['777', 'a', file]]],
    [
      'a file and a directory of one name',
      '"a" is in it twice',
      (file) => [
        ['100644', 'a', file],
        ['100644', 'a.x', file],
        ['40000', 'a', tree()],
      ],
    ],
  ])('%s', async (_, why, entries) => {
    const inner = tree(...entries(blob));
    const error = { code: 'malformed-tree', message: expect.stringContaining(why) };
    await expect(check(inner)).resolves.toMatchObject(error);
    await expect(check(tree(['40000', 'sdk', tree(['40000', 'inner', inner])]))).resolves.toMatchObject(error);
  });

  test('half an entry', async () => {
    await expect(check(write('tree', Buffer.from('100644 a\0short')) as Sha)).resolves.toMatchObject({ code: 'malformed-tree' });
  });

  test('a directory deeper than any path', async () => {
    let deep = tree(['100644', 'a', blob]);
    for (let level = 0; level < 210; level++) deep = tree(['40000', 'd', deep]);
    await expect(check(deep)).resolves.toMatchObject({ code: 'malformed-tree' });
  });
});

test('more files than anybody has are told without going through them', async () => {
  let many = tree(...Array.from({ length: 10 }, (_, index): Entry => ['100644', `f${index}`, blob]));
  for (let level = 0; level < 8; level++) {
    const same = many;
    many = tree(...Array.from({ length: 10 }, (_, index): Entry => ['40000', `d${index}`, same]));
  }
  await expect(check(many)).resolves.toMatchObject({ code: 'too-large' });
});

test('trees that old programs made, and all that git can hold, are taken', async () => {
  const entries: Entry[] = [
    ['100644', 'a.json', blob],
    ['040000', 'b', tree(['100664', 'x', blob], ['100755', 'y', blob], ['120000', 'z', blob])],
    ['100644', 'b.json', blob],
    ['160000', 'submodule', '1'.repeat(40)],
    ['100644', '\xe4.json', blob],
  ];
  // As git sorts them: a directory as if its name ended with a slash.
  const [a, b, c, ...rest] = entries as [Entry, Entry, Entry];
  await check(tree(a, c, b, ...rest), tree());
  // What is no tree, or is not there, is found by others.
  await check(blob as Sha, '0123456789'.repeat(4) as Sha);
});

test('what is not here, or cannot be read, is incomplete', async () => {
  const empty = join(temporaryFolder('empty'), 'a.git');
  git('/', 'init', '-q', '--bare', empty);
  const lost = tree(['100644', 'a', blob], ['100644', 'b', '12'.repeat(20)]);
  const whole = tree(['100644', 'a', blob]);
  for (const [roots, dir] of [
    [[whole], empty],
    [[whole], join(repository, 'nowhere')],
    [[whole, lost], repository],
  ] as const) {
    expect(await checkTrees(roots, ownEnvironment(dir), signal)).toBe('incomplete');
  }
  const each = await checkEach([whole, lost], ownEnvironment(repository), signal);
  expect([...each]).toEqual([
    [whole, new Set([whole, blob])],
    [lost, 'incomplete'],
  ]);
  expect(await checkTrees([lost], ownEnvironment(repository), signal, { withoutFiles: true })).toBeInstanceOf(Set);
});
