/** run, proxy start and a sync with a proxy serve what assets.json files pin from the test proxy's own folders, and everything else from the assets root. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { folderName } from '../../../src/proxy-folders/package-folder.ts';
import { archived, CodeCheckout } from '../../fixtures/in-process.ts';
import { testWith } from '../../fixtures/systems.ts';
import { assetsJson, type Tagged, TaggedRepository } from '../../fixtures/tagged.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { writeFakeProxy } from '../../test-proxy/stand-ins.ts';

const test = testWith('scripts', 'proc');

const assets = new TaggedRepository(join(temporaryFolder('tagged'), 'assets.git'));
assets.configure({ 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' });
const RECORDING = JSON.stringify({ Entries: [] });
const blob = assets.record('python', 'sdk/storage/azure-storage-blob', 3);
const main = assets.commit({ files: { 'sdk/core/core/tests/recordings/a.json': RECORDING } });

const before = { ...process.env };
beforeAll(() => {
  process.env.TEST_PROXY_PATH = writeFakeProxy(join(temporaryFolder('proxy'), 'test-proxy'));
});
afterEach(() => {
  delete process.env.PROXY_ASSETS_FOLDER;
  process.exitCode = 0;
});
afterAll(() => {
  process.env = before;
});

function checkout({ tag = blob.tag, withCore = false } = {}): CodeCheckout {
  const code = new CodeCheckout();
  code.write(`${blob.directory}/assets.json`, assetsJson(assets.dir, 'python', tag));
  if (withCore) code.write('recordings.json', { $repository: assets.dir, 'sdk/core': main });
  code.commit();
  return code;
}

/** Asks the proxy for a playback as a test's library does, and writes down what it answers and what it was told. */
const PLAYS = (body: object) => `
  const { writeFileSync } = require('node:fs');
  const { PROXY_URL, ASSETS_ROOT, PROXY_ASSETS_FOLDER } = process.env;
  fetch(PROXY_URL + '/Playback/Start', { method: 'POST', body: ${JSON.stringify(JSON.stringify(body))} }).then(({ status }) =>
    writeFileSync('answer.json', JSON.stringify({ status, ASSETS_ROOT, PROXY_ASSETS_FOLDER })));`;

async function plays(code: CodeCheckout, paths: string[], body: object, inputs = {}): Promise<unknown> {
  rmSync(join(code.code, 'answer.json'), { force: true });
  await code.run('run', paths, inputs, [], {}, [process.execPath, '-e', PLAYS(body)]);
  return JSON.parse(code.read('answer.json'));
}

const recordingOf = ({ directory, commit }: Tagged) => {
  const [file = ''] = Object.keys(archived(assets.dir, commit, `python/${directory}`));
  return { 'x-recording-file': `${directory}/${file}`, 'x-recording-assets-file': `${directory}/assets.json` };
};

test('run plays what an assets.json pins from the folder of its package, without a request of the proxy’s', async () => {
  const code = checkout();
  expect(await plays(code, [blob.directory], recordingOf(blob))).toEqual({
    status: 200,
    ASSETS_ROOT: code.root,
    PROXY_ASSETS_FOLDER: code.root,
  });
  expect(existsSync(join(code.root, '.git'))).toBe(false);
});

test('PROXY_ASSETS_FOLDER is where the folders are, for sync, run, status and check', async () => {
  const code = checkout();
  process.env.PROXY_ASSETS_FOLDER = '../elsewhere';
  const elsewhere = join(code.folder, 'elsewhere');
  await code.run('sync', ['*'], { layout: 'test-proxy' });
  const folder = join(elsewhere, folderName(assets.dir, `${blob.directory}/assets.json`));
  expect(existsSync(join(folder, 'python', blob.directory))).toBe(true);
  expect(await plays(code, [blob.directory], recordingOf(blob))).toMatchObject({ status: 200, PROXY_ASSETS_FOLDER: elsewhere });
  expect((await code.run('status')).services).toMatchObject([{ service: blob.directory, synced: blob.commit }]);
  expect((await code.run('check')).messages).toEqual([]);
  rmSync(join(folder, 'python', blob.directory), { recursive: true });
  await expect(code.run('check')).rejects.toMatchObject({ code: 'not-pushed' });
});

test('a package of which nothing was recorded yet is served from its folder too', async () => {
  const code = checkout({ tag: '' });
  expect(await plays(code, [blob.directory], { ...recordingOf(blob) })).toMatchObject({
    status: 404,
    PROXY_ASSETS_FOLDER: code.root,
  });
});

test('services of a recordings.json are served from the assets root, and the layout tests puts both kinds there', async () => {
  const code = checkout({ withCore: true });
  const core = { 'x-recording-file': 'sdk/core/core/tests/recordings/a.json' };
  expect(await plays(code, ['sdk/core'], core)).toEqual({ status: 200, ASSETS_ROOT: code.root });
  const { 'x-recording-assets-file': _, ...inRoot } = recordingOf(blob);
  expect(await plays(code, ['*'], inRoot, { layout: 'tests' })).toMatchObject({ status: 200 });
});

test('services of both kinds in one run are an error that says how to take them apart, before anything is brought', async () => {
  const code = checkout({ withCore: true });
  const refused = {
    code: 'bad-usage',
    message: expect.stringMatching(/azure-storage-blob.*sdk\/core/),
    hint: expect.stringMatching(/one kind.*tests/),
  };
  await expect(plays(code, ['*'], {})).rejects.toMatchObject(refused);
  await expect(code.run('proxy', [], {}, ['start'])).rejects.toMatchObject(refused);
  await expect(code.run('sync', ['*'], { proxy: 'true' })).rejects.toMatchObject(refused);
  expect(existsSync(code.root)).toBe(false);
  // One after the other they get along, each where it is.
  await plays(code, ['sdk/core'], {});
  await plays(code, [blob.directory], recordingOf(blob));
  expect((await code.run('check')).messages).toEqual([]);
});

test('proxy start, status and stop know of the proxy that serves packages, and make no root for it', async () => {
  const code = checkout();
  const { proxyUrl, variables } = await code.run('proxy', [], {}, ['start']);
  expect(variables).toMatchObject({ ASSETS_ROOT: code.root, PROXY_ASSETS_FOLDER: code.root, PROXY_URL: proxyUrl });
  const body = JSON.stringify(recordingOf(blob));
  expect((await fetch(`${proxyUrl}/Playback/Start`, { method: 'POST', body })).status).toBe(200);
  expect(await code.run('proxy', [], {}, ['status'])).toMatchObject({ running: true, proxyUrl });
  expect(existsSync(join(code.root, '.git'))).toBe(false);
  // A sync brings the package, and uses the proxy that runs.
  expect(await code.run('sync', ['*'], { proxy: 'true' })).toMatchObject({ proxyUrl, services: [blob.directory] });
  expect(await code.run('proxy', [], {}, ['stop'])).toMatchObject({ stopped: true });
  expect(await code.run('proxy', [], {}, ['status'])).toMatchObject({ running: false });
  expect(readFileSync(join(code.code, '.git/info/exclude'), 'utf8')).toContain('.assets');
});
