import { existsSync } from 'node:fs';
import { git, gitWithInput } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const { assets, first } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());

/** A commit whose sdk/tables has one more entry, of any name. */
function commitWith(name: string, mode = '100644'): string {
  const blob = git(assets.dir, 'rev-parse', `${first}:sdk/tables/package/tests/recordings/test_1.json`);
  const make = (args: string[], input: Buffer) =>
    gitWithInput(assets.dir, input, ...args)
      .toString('utf8')
      .trim();
  const entry = (mode: string, object: string, path: string) =>
    Buffer.concat([Buffer.from(`${mode} ${path}\0`), Buffer.from(object, 'hex')]);
  const literally = (content: Buffer) => make(['hash-object', '-w', '-t', 'tree', '--literally', '--stdin'], content);
  const tables = literally(entry(mode, blob, name));
  const sdk = literally(entry('40000', tables, 'tables'));
  const top = literally(entry('40000', sdk, 'sdk'));
  return git(assets.dir, 'commit-tree', top, '-p', first, '-m', 'odd');
}

describe.each([
  ['too long', 'x'.repeat(256)],
  ['git’s own', '.git'],
  ['git’s own on Windows', 'git~1'],
  ['git’s own on HFS+', '.g\u200cit'],
  ['git’s own on HFS+, with a mark', '.git\ufeff'],
  ['the directory above', '..'],
])('a recording whose name is %s', (_, name) => {
  test('is named before anything is written', async () => {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': commitWith(name) });
    const { code, json } = await work.cli(['sync', 'sdk/tables', '--json']);
    expect({ code, error: json.error?.code }).toEqual({ code: 2, error: 'unwritable-name' });
    expect(json.error?.message).toContain(`sdk/tables/${name.slice(0, 60)}`);
    expect(existsSync(work.root)).toBe(false);
  });

  test('leaves the assets root as it was, and other services at work', async () => {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': first, 'sdk/core': first });
    await work.cli(['sync', 'sdk/tables']);
    const before = work.files('sdk');
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': commitWith(name), 'sdk/core': first });
    expect((await work.cli(['sync', 'sdk/tables', '--discard'])).code).toBe(2);
    expect(work.files('sdk')).toEqual(before);
    expect((await work.cli(['sync', 'sdk/core'])).code).toBe(0);
  });
});

test('a link that git takes under no circumstances is named', async () => {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': commitWith('.gitmodules', '120000') });
  const { code, json } = await work.cli(['sync', 'sdk/tables', '--json']);
  expect({ code, error: json.error }).toMatchObject({
    code: 2,
    error: { code: 'unwritable-name', message: expect.stringContaining('sdk/tables/.gitmodules') },
  });
});
