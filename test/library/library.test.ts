/** `import … from 'assets-sync'`, as a program that installed the package does it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from '../../src/test-proxy/processes.ts';
import { PROJECT } from '../fixtures/bundles.ts';
import { installPackage } from '../fixtures/package.ts';
import { runProgram } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { homeAt, SYSTEM, testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { until } from '../fixtures/until.ts';
import { NODES, Workspace } from '../fixtures/workspace.ts';
import { AssetsServer, answerWith } from '../servers/assets-server.ts';
import { writeFakeProxy } from '../test-proxy/stand-ins.ts';

const { assets, first, second, side } = makeSample();
const program = temporaryFolder('program');
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'full');
  await installPackage(program);
});
beforeEach(() => server.reset());
afterAll(() => server.close());

function workspace(pins: object): Workspace {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, ...pins });
  work.write('sdk/tables/test.py', 'x\n');
  work.commit();
  return work;
}

/**
 * Runs a function's body in a program of its own, in a service's directory.
 * @returns what it returned, or what it threw
 */
async function call(work: Workspace, body: string, { node = process.execPath, cwd = 'sdk/tables', more = {} } = {}) {
  const file = join(program, 'program.mjs');
  writeFileSync(
    file,
    `import { writeFileSync } from 'node:fs';
import { AssetsSyncError, startProxy, status, sync, verify } from 'assets-sync';
const messages = [];
const onMessage = (message) => messages.push(message);
const run = async () => { ${body} };
const answer = await run().then(
  (returned) => ({ returned }),
  (error) => ({ known: error instanceof AssetsSyncError, name: error.name, message: error.message,
    code: error.code, hint: error.hint, file: error.file, line: error.line, problems: error.problems }),
);
writeFileSync(process.argv[2], JSON.stringify({ ...answer, messages, exitCode: process.exitCode ?? null }));
`,
  );
  const out = join(temporaryFolder('answer'), 'answer.json');
  const env = {
    ...SYSTEM,
    PATH: process.env.PATH ?? '',
    ...homeAt(work.home),
    GIT_CONFIG_NOSYSTEM: '1',
    ASSETS_SYNC_STORE: work.store,
    ...more,
  };
  const { code, stdout, stderr } = await runProgram(node, [file, out], { cwd: join(work.code, cwd), env });
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
  const { exitCode, ...answer } = JSON.parse(readFileSync(out, 'utf8'));
  expect(exitCode).toBe(null);
  return answer;
}

test.each(NODES)('sync brings recordings, returns what it did and prints nothing (%s)', async (node) => {
  const work = workspace({ 'sdk/tables': assets.pin(first, 'sdk/tables') });
  const { returned } = await call(work, 'return sync();', { node });
  expect(returned).toEqual({
    assetsRoot: work.root,
    services: ['sdk/tables'],
    pins: { 'sdk/tables': first },
    kept: [],
    changed: true,
    cacheHit: false,
    files: 20,
    bytes: expect.any(Number),
    requests: 2,
    cacheKey: expect.stringMatching(/^[a-z0-9-]+$/),
    cachePath: expect.any(String),
    backup: null,
  });
  expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
});

test('paths are relative to cwd, and may be absolute', async () => {
  const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
  const body = `return sync({ cwd: ${JSON.stringify(join(work.code, 'sdk'))}, paths: ['tables', ${JSON.stringify(join(work.code, 'sdk/core'))}] });`;
  expect((await call(work, body)).returned.services).toEqual(['sdk/core', 'sdk/tables']);
});

test('a mirror is asked first', async () => {
  const work = workspace({ 'sdk/tables': first });
  const { returned, messages } = await call(work, "return sync({ mirror: './none', onMessage });");
  expect(returned.services).toEqual(['sdk/tables']);
  expect(messages).toEqual([
    { level: 'notice', text: expect.stringContaining(`The mirror ${join(work.code, 'sdk/tables/none')} is not used for`) },
  ]);
});

test('local changes stay, or stop it; discard keeps a backup and says where', async () => {
  const work = workspace({ 'sdk/tables': first });
  await call(work, 'return sync();');
  writeFileSync(join(work.root, 'sdk/tables/mine.json'), 'mine\n');
  expect((await call(work, 'return sync({ onMessage });')).messages).toEqual([
    { level: 'notice', text: expect.stringContaining('sdk/tables/mine.json') },
  ]);
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
  expect(await call(work, 'return sync();')).toMatchObject({ known: true, code: 'local-changes' });
  const { returned, messages } = await call(work, 'return sync({ discard: true, onMessage });');
  expect(returned.backup).toMatch(/^\d{8}T\d{6}\.\d{3}Z$/);
  expect(messages).toEqual([
    { level: 'warning', text: expect.stringContaining(`assets-sync backups restore ${returned.backup}`) },
  ]);
  expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
});

test('startProxy gives a proxy on the assets root, which stop ends, and the end of the program too', async () => {
  const work = workspace({ 'sdk/tables': first });
  const more = { TEST_PROXY_PATH: writeFakeProxy(join(work.folder, 'fake-proxy')) };
  const body = `
      await sync();
      const [one, two] = await Promise.all([startProxy({ onMessage }), startProxy()]);
      const served = await (await fetch(one.proxyUrl + '/Admin/IsAlive')).text();
      await one.stop();
      const isGone = await fetch(one.proxyUrl).then(() => false, () => true);
      return { served, isGone, one, two };`;
  const { returned } = await call(work, body, { more });
  expect(returned).toMatchObject({
    served: work.root,
    isGone: true,
    one: { assetsRoot: work.root, variables: { PROXY_URL: returned.one.proxyUrl, PROXY_MANUAL_START: 'true' } },
  });
  expect(returned.two.pid).not.toBe(returned.one.pid);
  await until(async () => (await processIdentity(returned.two.pid)) === undefined);
  expect(existsSync(returned.two.proxyLog)).toBe(false);
});

test('status says what changed, and asks no server', async () => {
  const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
  await call(work, 'return sync();');
  writeFileSync(join(work.root, 'sdk/tables/mine.json'), 'mine\n');
  server.reset();
  const { returned } = await call(work, 'return status();');
  expect(returned).toMatchObject({
    assetsRoot: work.root,
    services: [
      { service: 'sdk/core', sha: first, present: false },
      { service: 'sdk/tables', sha: first, present: true, moved: false, added: ['sdk/tables/mine.json'] },
    ],
  });
  expect(server.requests).toBe(0);
});

test('verify returns the proofs, and throws with every pin that has none', async () => {
  const work = workspace({ 'sdk/tables': first, 'sdk/core': side });
  expect((await call(work, "return verify({ paths: ['.'] });")).returned).toMatchObject({
    verified: true,
    results: [{ path: 'sdk/tables', sha: first, outcome: 'on-branch', file: 'recordings.json', line: 3 }],
  });
  expect(await call(work, "return verify({ paths: ['*'] });")).toMatchObject({
    known: true,
    code: 'not-verified',
    file: 'recordings.json',
    line: 4,
  });
  expect(await call(work, "return sync({ paths: ['*'], verify: true });")).toMatchObject({ code: 'not-verified' });
});

test('a mistake has its code, its hint and its place', async () => {
  expect(await call(workspace({ 'sdk/tables': 'main' }), 'return sync();')).toMatchObject({
    known: true,
    name: 'AssetsSyncError',
    code: 'bad-manifest',
    hint: expect.any(String),
    file: 'recordings.json',
    line: 3,
  });
});

test.each([
  ['return sync({ discrad: true });', /sync has no option discrad/],
  ['return status({ token: "x" });', /status has no option token/],
  ['return sync({ paths: "sdk/tables" });', /paths is a list/],
  ['return sync({ discard: "maybe" });', /discard is true or false/],
])('%s is refused, and changes nothing', async (body, message) => {
  const work = workspace({ 'sdk/tables': first });
  expect(await call(work, body)).toMatchObject({ code: 'bad-usage', message: expect.stringMatching(message) });
  expect(work.files('.')).toEqual({});
});

test('a signal stops it with its own reason, also in the middle of a transfer', async () => {
  const work = workspace({ 'sdk/tables': first });
  expect(await call(work, "return sync({ signal: AbortSignal.abort(new Error('enough')) });")).toMatchObject({
    known: false,
    message: 'enough',
  });
  expect(server.requests).toBe(0);
  server.faults.push(answerWith(503));
  const body = `const stop = new AbortController();
    return sync({ signal: stop.signal, onMessage: () => stop.abort(new Error('enough')) });`;
  expect(await call(work, body)).toMatchObject({ known: false, message: 'enough' });
  expect((await call(work, 'return sync();')).returned.files).toBe(20);
});

testWith('signals')('the program’s own handling of signals is left alone, when recordings are brought and after', async () => {
  const work = workspace({ 'sdk/tables': first });
  server.faults.push(answerWith(503));
  // With `once` it is the only listener no more when it is called.
  const body = `const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
    let handled = 0;
    for (const signal of signals) process.once(signal, () => { handled++; });
    const { files } = await sync({ onMessage: () => process.kill(process.pid, 'SIGINT') });
    process.kill(process.pid, 'SIGTERM');
    while (handled < 2) await new Promise((resolve) => setImmediate(resolve));
    return { files, handled, left: signals.map((signal) => process.listenerCount(signal)) };`;
  expect((await call(work, body)).returned).toEqual({ files: 20, handled: 2, left: [0, 0, 1, 1] });
});

test('a token reaches the repository that was named with it', async () => {
  const work = workspace({ 'sdk/tables': first });
  await call(work, `return sync({ token: 'the-token', repository: ${JSON.stringify(server.url)} });`);
  expect(server.authorizations).toContain(`basic ${Buffer.from('x-access-token:the-token').toString('base64')}`);
});

test('the types fit a program that uses them', async () => {
  writeFileSync(
    join(program, 'program.mts'),
    `import { AssetsSyncError, type Message, status, sync, verify } from 'assets-sync';
import jest from 'assets-sync/jest';
import { setup } from 'assets-sync/vitest';
const { assetsRoot, files }: { assetsRoot: string; files: number } = await sync({ paths: ['sdk/tables'], discard: false });
const added: string[] = (await status()).services.flatMap((service) => service.added);
const outcomes: string[] = (await verify({ onMessage: ({ text }: Message) => void text })).results.map(({ outcome }) => outcome);
// @ts-expect-error: no such option
await sync({ discrad: true });
export { AssetsSyncError, added, assetsRoot, files, jest, outcomes, setup };
`,
  );
  const tsc = join(PROJECT, 'node_modules/typescript/bin/tsc');
  const args = ['--noEmit', '--strict', '--module', 'NodeNext', '--target', 'ES2023', '--types', 'node'];
  const roots = ['--typeRoots', join(PROJECT, 'node_modules/@types')];
  const result = await runProgram(process.execPath, [tsc, ...args, ...roots, 'program.mts'], { cwd: program, env: {} });
  expect(result).toMatchObject({ code: 0, stdout: '' });
});
