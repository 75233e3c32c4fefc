/** What a test proxy replayed is told at the end of run, by proxy stop and in a file; with replay: fail it is an error. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { CodeCheckout } from '../../fixtures/in-process.ts';
import { testWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { writeFakeProxy } from '../../test-proxy/stand-ins.ts';

const test = testWith('scripts', 'proc');

const UPSTREAM = 'https://account.table.core.windows.net';
const entry = (path: string) => ({
  RequestMethod: 'GET',
  RequestUri: `${UPSTREAM}${path}`,
  StatusCode: 200,
  ResponseBody: { path },
});
const recording = (...paths: string[]) => JSON.stringify({ Entries: paths.map(entry) });
const assets = new AssetsRepository(join(temporaryFolder('assets'), 'assets.git'), []);
const pin = assets.commit({
  files: {
    'sdk/tables/t/a.json': recording('/T?api-version=2022-09-01', '/T?api-version=2022-09-01&page=2'),
    'sdk/tables/t/b.json': recording('/b'),
    'sdk/tables/t/never.json': recording('/n'),
    'sdk/core/t/other.json': recording('/o'),
  },
});

const before = { ...process.env };
beforeAll(() => {
  process.env.TEST_PROXY_PATH = writeFakeProxy(join(temporaryFolder('proxy'), 'test-proxy'));
});
afterEach(() => {
  process.exitCode = 0;
  delete process.env.FAKE_PROXY;
});
afterAll(() => {
  process.env = before;
});

function checkout(): CodeCheckout {
  const code = new CodeCheckout();
  code.write('recordings.json', { $repository: assets.dir, 'sdk/tables': pin, 'sdk/core': pin });
  code.commit();
  return code;
}

/** A test run that asks recordings for paths, side by side. */
const PLAYS = `
  const { PROXY_URL } = process.env;
  const [plays] = process.argv.slice(1);
  const post = (path, body, headers) => fetch(PROXY_URL + path, { method: 'POST', body: JSON.stringify(body), headers });
  Promise.all(JSON.parse(plays).map(async ([file, ...paths]) => {
    const id = (await post('/Playback/Start', { 'x-recording-file': file })).headers.get('x-recording-id');
    if (id === null) return;
    const headers = { 'x-recording-id': id, 'x-recording-mode': 'playback', 'x-recording-upstream-base-uri': '${UPSTREAM}' };
    await Promise.all(paths.map((path) => fetch(PROXY_URL + path, { headers })));
    await post('/Playback/Stop', {}, headers);
  }));`;

type Plays = [file: string, ...paths: string[]][];
const GOOD: Plays = [
  ['sdk/tables/t/a.json', '/T?api-version=2022-09-01', '/T?api-version=2022-09-01&page=2'],
  ['./sdk/tables/t/b', '/b'],
];
const WRONG: Plays = [
  ['sdk/tables/t/a.json', '/T?api-version=2025-08-01', '/T?api-version=2025-08-01'],
  ['sdk/tables/t/b.json', '/b'],
  ['sdk/tables/t/lost.json', '/b'],
];
const REPORT = {
  played: ['sdk/tables/t/a.json', 'sdk/tables/t/b.json'],
  missing: ['sdk/tables/t/lost.json'],
  unmatched: [
    {
      recording: 'sdk/tables/t/a.json',
      method: 'GET',
      uri: 'https://Sanitized.table.core.windows.net/T?api-version=2025-08-01',
      differs: ['asked api-version=2025-08-01, recorded 2022-09-01'],
      nearest: 'GET https://Sanitized.table.core.windows.net/T?api-version=2022-09-01',
      times: 2,
    },
  ],
  unasked: [{ recording: 'sdk/tables/t/a.json', entries: 2 }],
  unused: ['sdk/tables/t/never.json'],
};

const command = (plays: Plays) => [process.execPath, '-e', PLAYS, JSON.stringify(plays)];
const run = (code: CodeCheckout, plays: Plays, inputs = {}) => code.run('run', ['*'], inputs, [], {}, command(plays));
const warnings = (messages: { level: string; text: string }[]) =>
  messages.filter(({ level, text }) => level === 'warning' && text.includes('played')).map(({ text }) => text);

test('run says what was played, and as a warning what was not there or not matched; the file has it all', async () => {
  const code = checkout();
  const good = await run(code, GOOD, { 'replay-file': 'replayed.json' });
  expect(warnings(good.messages)).toEqual([]);
  expect(good.messages.map(({ text }) => text)).toContain(
    '2 recordings played, 1 recording that nothing played.\nNever played:\n  sdk/tables/t/never.json',
  );
  expect(JSON.parse(readFileSync(join(code.code, 'replayed.json'), 'utf8'))).toMatchObject({
    missing: [],
    unmatched: [],
    unasked: [],
  });
  const wrong = await run(code, WRONG, { 'replay-file': 'replayed.json' });
  expect(JSON.parse(code.read('replayed.json'))).toEqual(REPORT);
  expect(warnings(wrong.messages)).toEqual([
    expect.stringMatching(
      /^2 recordings played, 1 asked for and not there, 1 request without an entry, 2 entries .* nothing asked for, 1 recording that/,
    ),
  ]);
  expect(warnings(wrong.messages)[0]).toContain(
    ', 2 times (sdk/tables/t/a.json): asked api-version=2025-08-01, recorded 2022-09-01',
  );
});

test('replay: fail makes it an error where the command itself did not fail, and off asks nothing', async () => {
  const code = checkout();
  await run(code, GOOD, { replay: 'fail' });
  const refused = { code: 'not-replayed', message: expect.stringContaining('1 request without an entry') };
  await expect(run(code, WRONG, { replay: 'fail' })).rejects.toMatchObject(refused);
  const failing = [process.execPath, '-e', `${PLAYS}\nprocess.exitCode = 7;`, JSON.stringify(WRONG)];
  await code.run('run', ['*'], { replay: 'fail' }, [], {}, failing);
  expect(process.exitCode).toBe(7);
  expect((await run(code, WRONG, { replay: 'off' })).messages.map(({ text }) => text).join()).not.toContain('played');
});

test('a proxy without an audit is told of once, and a command that plays nothing not at all', async () => {
  const code = checkout();
  process.env.FAKE_PROXY = 'old';
  const notices = (await run(code, WRONG)).messages.filter(({ text }) => text.includes('does not say what it replayed'));
  expect(notices).toHaveLength(1);
  const refused = (message: string) => ({ code: 'not-replayed', message: expect.stringContaining(message) });
  // Its output has them all the same; of what it does not have nobody knows.
  await expect(run(code, WRONG, { replay: 'fail' })).rejects.toMatchObject(refused('1 asked for and not there, 1 request'));
  await expect(run(code, GOOD, { replay: 'fail' })).rejects.toMatchObject(refused('not to be had'));
  delete process.env.FAKE_PROXY;
  expect((await run(code, [])).messages.map(({ text }) => text).join()).not.toContain('played');
});

test('the exit code is the command’s, whatever becomes of the report', async () => {
  const code = checkout();
  const exits = (program: string) => [process.execPath, '-e', program];
  await code.run('run', ['*'], { 'replay-file': 'out/r.json' }, [], {}, exits('process.exitCode = 7'));
  expect(process.exitCode).toBe(7);
  expect(JSON.parse(code.read('out/r.json'))).toMatchObject({ played: [] });
  const { messages } = await code.run('run', ['*'], { 'replay-file': 'out' }, [], {}, exits('process.exitCode = 7'));
  expect(process.exitCode).toBe(7);
  expect(messages).toContainEqual(expect.objectContaining({ level: 'warning', text: expect.stringContaining('EISDIR') }));
  // As a recording that this user cannot read: root can.
  const spoils =
    "const fs = require('node:fs'), head = process.env.ASSETS_ROOT + '/.git/HEAD'; fs.rmSync(head); fs.mkdirSync(head);";
  await code.run('run', ['*'], {}, [], {}, exits(spoils));
  expect(process.exitCode).toBe(0);
});

test('replay: fail of a proxy that the command ended is an error', async () => {
  const ends = [process.execPath, '-e', 'process.kill(Number(process.env.PROXY_PID)); setTimeout(() => {}, 300)'];
  const ended = checkout().run('run', ['*'], { replay: 'fail' }, [], {}, ends);
  await expect(ended).rejects.toMatchObject({ code: 'not-replayed', message: expect.stringContaining('not to be had') });
});

test('run closes with what was recorded and not pushed, whatever became of the command', async () => {
  const code = checkout();
  const records = (exitCode: number) => [
    process.execPath,
    '-e',
    `const { mkdirSync, writeFileSync } = require('node:fs');
    const { ASSETS_ROOT } = process.env;
    mkdirSync(ASSETS_ROOT + '/sdk/new/t', { recursive: true });
    for (const name of ['sdk/tables/t/b.json', 'sdk/new/t/c.json']) writeFileSync(ASSETS_ROOT + '/' + name, ${JSON.stringify(recording('/new'))});
    process.exitCode = ${exitCode};`,
  ];
  const line = '2 recordings changed, 2 of them really: assets-sync diff --local, then assets-sync push';
  for (const exitCode of [0, 5]) {
    const { messages } = await code.run('run', ['sdk/tables'], {}, [], {}, records(exitCode));
    expect(messages.at(-1)?.text).toBe(line);
    expect(process.exitCode).toBe(exitCode);
  }
});

test('proxy stop says it of the proxy that was started before, as JSON too', async () => {
  const code = checkout();
  await code.run('sync', ['*']);
  const { variables } = await code.run('proxy', [], {}, ['start']);
  const { PROXY_URL } = variables as Record<string, string>;
  const { runProgram } = await import('../../fixtures/process.ts');
  const [file = '', ...args] = command(WRONG);
  await runProgram(file, args, { cwd: code.code, env: { PROXY_URL: PROXY_URL ?? '' } });
  expect(await code.run('proxy', [], {}, ['stop'])).toMatchObject({ stopped: true, replayed: REPORT });
  expect(await code.run('proxy', [], {}, ['stop'])).toMatchObject({ stopped: false, replayed: null });
});
