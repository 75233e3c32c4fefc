import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findManaged, parseProxy, proxyFiles, startManaged, stopManaged, stopProxy } from '../../src/test-proxy/lifetime.ts';
import type { RunningProxy } from '../../src/test-proxy/start.ts';
import { runProgram } from '../fixtures/process.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { bundleDriver } from './driver.ts';
import { writeFakeProxy } from './stand-ins.ts';

const test = testWith('scripts', 'proc');

const executable = writeFakeProxy(join(temporaryFolder('proxy-program'), 'Azure.Sdk.Tools.TestProxy'));
const NOT_RUNNING = { proxy: undefined, answer: undefined };

function root() {
  const assetsRoot = temporaryFolder('proxy-root');
  const { state: stateFile, log: logFile } = proxyFiles(assetsRoot);
  const start = (mode = '') =>
    startManaged({
      assetsRoot,
      services: {},
      stateFile,
      logFile,
      executable: async () => executable,
      env: { PATH: process.env.PATH, FAKE_PROXY: mode },
      log: { info: () => {}, notice: () => {} },
      signal: new AbortController().signal,
    });
  return { assetsRoot, stateFile, logFile, start };
}

test('a proxy outlives the process that started it, is used by the next start, and is stopped once', async () => {
  const { assetsRoot, stateFile, logFile, start } = root();
  const settings = JSON.stringify({ executable, assetsRoot, logFile, stateFile });
  const env = { PATH: process.env.PATH ?? '' };
  const { stdout } = await runProgram(process.execPath, [bundleDriver(), 'start', settings], { cwd: assetsRoot, env });
  const { isNew, ...proxy } = JSON.parse(stdout) as RunningProxy & { isNew: boolean };
  expect(isNew).toBe(true);
  expect(await findManaged(stateFile)).toEqual({ proxy, answer: '200' });
  expect(await start()).toEqual({ proxy, isNew: false });
  expect(await stopManaged(stateFile)).toEqual({ wasRunning: true, lastLines: expect.stringContaining('Now listening on') });
  expect(existsSync(stateFile)).toBe(false);
  expect(await findManaged(stateFile)).toEqual(NOT_RUNNING);
  expect(await stopManaged(stateFile)).toEqual({ wasRunning: false, lastLines: '' });
});

test('two starts at once give one proxy', async () => {
  const { stateFile, start } = root();
  const both = await Promise.all([start('slow'), start('slow')]);
  expect(new Set(both.map(({ proxy }) => proxy.pid)).size).toBe(1);
  expect(both.filter(({ isNew }) => isNew)).toHaveLength(1);
  await stopManaged(stateFile);
});

test('a proxy that runs, but no longer answers, is replaced', async () => {
  const { stateFile, start } = root();
  const { proxy } = await start();
  process.kill(proxy.pid, 'SIGSTOP');
  const { proxy: other, isNew } = await start();
  expect(isNew).toBe(true);
  expect(other.pid).not.toBe(proxy.pid);
  expect(await stopProxy(proxy)).toMatchObject({ wasRunning: false });
  await stopManaged(stateFile);
});

test('a process that got the number of a proxy that is gone is neither taken for it nor stopped', async () => {
  const { assetsRoot, stateFile, logFile, start } = root();
  const { proxy } = await start();
  await stopManaged(stateFile);
  // This process stands for the one with the number.
  writeFileSync(stateFile, JSON.stringify({ ...proxy, pid: process.pid, assetsRoot, log: logFile }));
  expect(await findManaged(stateFile)).toEqual(NOT_RUNNING);
  expect(await stopManaged(stateFile)).toMatchObject({ wasRunning: false });
});

test('a damaged description counts as none', async () => {
  const { stateFile, start } = root();
  const { proxy } = await start();
  const text = readFileSync(stateFile, 'utf8');
  for (const damaged of [
    '',
    '{',
    'null',
    '[]',
    text.replace(/"pid": \d+/, '"pid": -1'),
    text.replace(/"pid": \d+/, '"pid": 1'),
  ]) {
    expect(parseProxy(damaged)).toBeUndefined();
  }
  writeFileSync(stateFile, '{');
  expect(await stopManaged(stateFile)).toEqual({ wasRunning: false, lastLines: '' });
  expect(await stopProxy(proxy)).toMatchObject({ wasRunning: true });
});
