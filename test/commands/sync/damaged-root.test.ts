import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const { assets, first, second } = makeSample();
const RECORDINGS = 'sdk/tables/package/tests/recordings';
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());

/** A root with an edited and a new recording, whose repository is damaged. */
async function damaged(damage: (gitDir: string) => void): Promise<Workspace> {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
  work.commit();
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  writeFileSync(join(work.root, RECORDINGS, 'test_10.json'), 'edited\n');
  writeFileSync(join(work.root, RECORDINGS, 'mine.json'), 'mine\n');
  damage(join(work.root, '.git'));
  return work;
}

/** Every copy of a recording: on disk and in backups. */
function copiesOf(work: Workspace, name: string): string[] {
  const path = `${RECORDINGS}/${name}`;
  const refs = git(work.root, 'for-each-ref', '--format=%(refname)', 'refs/assets-sync/backup').split('\n').filter(Boolean);
  const kept = refs.flatMap((ref) =>
    git(work.root, 'ls-tree', '-r', '--name-only', ref, '--', path) === '' ? [] : [git(work.root, 'show', `${ref}:${path}`)],
  );
  const file = join(work.root, path);
  return [...kept, ...(existsSync(file) ? [readFileSync(file, 'utf8').trim()] : [])];
}

const empty = (file: string) => truncateSync(file, 0);
const halve = (file: string) => truncateSync(file, Math.floor(readFileSync(file).length / 2));

describe.each<[string, (gitDir: string) => void]>([
  ['an empty index', (dir) => empty(join(dir, 'index'))],
  ['half an index', (dir) => halve(join(dir, 'index'))],
  ['no index', (dir) => rmSync(join(dir, 'index'))],
  ['an unreadable configuration', (dir) => writeFileSync(join(dir, 'config'), '[junk')],
  ['no refs', (dir) => rmSync(join(dir, 'refs'), { recursive: true })],
])('an assets root with %s heals:', (_, damage) => {
  test('what was recorded stays', async () => {
    const work = await damaged(damage);
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
    expect(readFileSync(join(work.root, RECORDINGS, 'test_10.json'), 'utf8')).toBe('edited\n');
    expect((await work.cli(['status', '--json'])).json.services).toMatchObject([
      { modified: [`${RECORDINGS}/test_10.json`], added: [`${RECORDINGS}/mine.json`], deleted: [] },
    ]);
  });

  test('another pin is brought, and what was recorded is kept in a backup', async () => {
    const work = await damaged(damage);
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    expect((await work.cli(['sync', 'sdk/tables', '--discard'])).code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
    expect(git(work.root, 'status', '--porcelain')).toBe('');
    expect([copiesOf(work, 'test_10.json'), copiesOf(work, 'mine.json')]).toEqual([expect.arrayContaining(['edited']), ['mine']]);
  });
});

test('an assets root without objects heals: what differs from the pins is kept in a backup', async () => {
  const work = await damaged((dir) => {
    rmSync(join(dir, 'objects'), { recursive: true });
    mkdirSync(join(dir, 'objects'));
  });
  expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
  expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  expect([copiesOf(work, 'test_10.json'), copiesOf(work, 'mine.json')]).toEqual([expect.arrayContaining(['edited']), ['mine']]);
});

test('an assets root whose .git is a file is somebody else’s', async () => {
  const work = await damaged((dir) => {
    rmSync(dir, { recursive: true });
    writeFileSync(dir, 'gitdir: /nowhere\n');
  });
  const { code, json } = await work.cli(['sync', 'sdk/tables', '--json']);
  expect({ code, error: json.error?.code }).toEqual({ code: 4, error: 'foreign-root' });
});
