import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../../../src/base/directory.ts';
import { proxyFolder } from '../../../src/pins/proxy-layout.ts';
import { archived, CodeCheckout } from '../../fixtures/in-process.ts';
import { git } from '../../fixtures/process.ts';
import { assetsJson, type Tagged, TaggedRepository } from '../../fixtures/tagged.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

const assets = new TaggedRepository(join(temporaryFolder('tagged'), 'assets.git'));
assets.configure({ 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' });
const blob = assets.record('python', 'sdk/storage/azure-storage-blob', 3);
const queue = assets.record('python', 'sdk/storage/azure-storage-queue');

function checkout(packages: readonly Tagged[]): CodeCheckout {
  const code = new CodeCheckout();
  for (const { directory, tag } of packages) code.write(`${directory}/assets.json`, assetsJson(assets.dir, 'python', tag));
  code.commit();
  return code;
}

const folderOf = ({ directory }: Tagged, repository = assets.dir) =>
  proxyFolder({
    directory: directory as Directory,
    assetsPath: directory as Directory,
    assetsJson: { repository, repositoryAt: { file: '' }, tag: '' },
  });
const placeOf = (tagged: Tagged) => `${folderOf(tagged)}/python/${tagged.directory}`;
const sync = (code: CodeCheckout, ...paths: string[]) => code.run('sync', paths, { layout: 'test-proxy' });
const expected = ({ commit, directory }: Tagged) => archived(assets.dir, commit, `python/${directory}`);

/** Which tags a proxy takes for restored: it reads one file, the first that it is asked for, and all lines of that. */
function restored(code: CodeCheckout, first: Tagged): Record<string, string> {
  const lines = readFileSync(join(code.root, 'breadcrumb', `${folderOf(first)}.breadcrumb`), 'utf8')
    .trimEnd()
    .split('\n');
  return Object.fromEntries(lines.map((line) => line.split(';')).map(([file = '', folder, tag]) => [file, `${folder} ${tag}`]));
}

const restoredAs = (...all: Tagged[]) =>
  Object.fromEntries(all.map((one) => [`${one.directory}/assets.json`, `${folderOf(one)} ${one.tag}`]));

test('a folder is named as the test proxy names it', () => {
  expect(folderOf(blob, 'Azure/azure-sdk-assets')).toBe('yoPImn7QKL');
});

describe('with the layout of the test proxy', () => {
  test('recordings are where its restore puts them, and it finds them done', async () => {
    const code = checkout([blob, queue]);
    const { services, pins } = await sync(code, '*');
    expect(services).toEqual([blob.directory, queue.directory]);
    expect(pins).toEqual({ [blob.directory]: blob.commit, [queue.directory]: queue.commit });
    for (const tagged of [blob, queue]) {
      expect(code.files(placeOf(tagged))).toEqual(expected(tagged));
      expect(restored(code, tagged)).toEqual(restoredAs(blob, queue));
    }
    expect(readdirSync(code.root).sort()).toEqual(['.git', 'breadcrumb', folderOf(blob), folderOf(queue)].sort());
    expect(git(code.code, 'status', '--porcelain')).toBe('');
    expect(git(code.root, 'status', '--porcelain')).toBe('');
    expect(await sync(code, '*')).toMatchObject({ requests: 0 });
  });

  test('one that is synced later joins the others, and a new tag takes the place of the old one', async () => {
    const code = checkout([blob, queue]);
    await sync(code, blob.directory);
    expect(restored(code, blob)).toEqual(restoredAs(blob));
    await sync(code, queue.directory);
    expect(restored(code, blob)).toEqual(restoredAs(blob, queue));
    const newer = assets.record('python', blob.directory, 1, 2);
    code.write(`${blob.directory}/assets.json`, assetsJson(assets.dir, 'python', newer.tag));
    const { messages } = await sync(code, queue.directory);
    expect(messages).toEqual([]);
    expect((await code.run('status')).services).toMatchObject([
      { service: blob.directory, moved: true, synced: blob.commit },
      { service: queue.directory, moved: false, synced: queue.commit },
    ]);
    await sync(code, '*');
    expect(code.files(placeOf(newer))).toEqual(expected(newer));
    expect(restored(code, queue)).toEqual(restoredAs(newer, queue));
  });

  test('a failure leaves no line that says that it is done', async () => {
    const code = checkout([blob, queue]);
    await sync(code, '*');
    const newer = assets.record('python', blob.directory, 1, 3);
    code.write(`${blob.directory}/assets.json`, assetsJson(assets.dir, 'python', newer.tag));
    // git finds its index locked when it is about to write.
    writeFileSync(join(code.root, '.git/index.lock'), '');
    await expect(sync(code, blob.directory)).rejects.toMatchObject({ code: 'busy' });
    expect(restored(code, queue)).toEqual(restoredAs(queue));
  });

  test('what changed there is told by the name of its service, and a reset brings it back to its place', async () => {
    const code = checkout([blob]);
    await sync(code, '*');
    const [name = ''] = Object.keys(expected(blob));
    writeFileSync(join(code.root, placeOf(blob), name), 'changed\n');
    expect((await code.run('status')).services).toMatchObject([
      { service: blob.directory, modified: [`${placeOf(blob)}/${name}`] },
    ]);
    await expect(code.run('push', [], { 'pull-request': 'false' })).rejects.toMatchObject({ code: 'bad-usage' });
    await code.run('reset', [], { yes: 'true' });
    expect(code.files(placeOf(blob))).toEqual(expected(blob));
  });

  test('what recordings.json pins stays where it is', async () => {
    const main = assets.commit({ files: { 'sdk/core/a.json': 'core\n' } });
    const code = checkout([blob]);
    code.write('recordings.json', { $repository: assets.dir, 'sdk/core': main });
    await sync(code, '*');
    expect(code.files('sdk/core')).toEqual({ 'a.json': 'core\n' });
    expect(code.files(placeOf(blob))).toEqual(expected(blob));
  });
});
