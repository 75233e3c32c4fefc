import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processIdentity } from '../../src/test-proxy/processes.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { until } from '../fixtures/until.ts';
import { bundleDriver } from './driver.ts';
import { writeFakeProxy } from './stand-ins.ts';

const test = testWith('scripts', 'proc');

const DRIVER = bundleDriver();

const runs: Run[] = [];
const folder = temporaryFolder('proxy-run');
const executable = writeFakeProxy(join(folder, 'Azure.Sdk.Tools.TestProxy'));

interface Run {
  child: ChildProcess;
  /** Names this run in the environment of every process that it starts. */
  mark: string;
  place: string;
  output: () => string;
  /** Nobody writes any more. */
  isClosed: Promise<unknown>;
}

/** @param command the source of a program, or a whole command */
function drive(command: string | string[], mode = ''): Run {
  const mark = `run-${process.pid}-${runs.length}`;
  const place = temporaryFolder(mark);
  const whole = typeof command === 'string' ? [process.execPath, '-e', command] : command;
  const settings = { executable, assetsRoot: folder, logFile: join(place, 'proxy.log'), command: whole, cwd: place };
  const env = { PATH: process.env.PATH ?? '', FAKE_PROXY: mode, TEST_MARK: mark };
  const child = spawn(process.execPath, [DRIVER, 'run', JSON.stringify(settings)], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
  });
  const run = { child, mark, place, output: () => output, isClosed: once(child, 'close') };
  runs.push(run);
  return run;
}

/** The processes of a run. */
function processesOf({ mark }: Run): number[] {
  const isOne = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`TEST_MARK=${mark}`);
    } catch {
      return false;
    }
  };
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isOne(name));
  return pids.map(Number);
}

/** The guard of a proxy is killed, and need not have gone when the run has. */
const allGone = (run: Run) => until(() => processesOf(run).length === 0);

// The command of a run that was killed is left, which nobody can end for us; after a failure more may be.
afterAll(() => {
  for (const pid of runs.flatMap(processesOf)) process.kill(pid, 'SIGKILL');
});

async function ended({ child, isClosed }: Run): Promise<[code: number | null, signal: NodeJS.Signals | null]> {
  await isClosed;
  return [child.exitCode, child.signalCode];
}

/** A command that says when it is there, and what it hears. */
const LISTENS = `
const { appendFileSync } = require('node:fs');
const hear = (text) => appendFileSync('heard', text + '\\n');
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => { hear(name); if (process.env.TEST_IGNORES !== name) process.exit(7); });
setInterval(() => {}, 1000);
hear('there');
`;
const heard = ({ place }: Run) =>
  existsSync(join(place, 'heard')) ? readFileSync(join(place, 'heard'), 'utf8').trim().split('\n') : [];

test('the command gets the variables that lead to the proxy, its exit code is ours, and the proxy ends', async () => {
  const run = drive(`
    const http = require('node:http');
    http.get(process.env.PROXY_URL + '/Admin/IsAlive', ({ statusCode }) => {
      console.log(statusCode, process.env.PROXY_MANUAL_START, process.env.TEST_PROXY_HTTP_PORT === new URL(process.env.PROXY_URL).port);
      process.exit(5);
    });
  `);
  expect(await ended(run)).toEqual([5, null]);
  expect(run.output()).toBe('200 true true\n');
  await allGone(run);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s goes to the command, whose exit code is ours', async (signal) => {
  const run = drive(LISTENS);
  await until(() => heard(run).includes('there'));
  run.child.kill(signal);
  expect(await ended(run)).toEqual([7, null]);
  expect(heard(run)).toEqual(['there', signal]);
  await allGone(run);
});

test('a command that does not end at the first signal gets the second one too', async () => {
  const run = drive(`let heard = 0; process.on('SIGINT', () => { hear('SIGINT'); if (++heard === 2) process.exit(8); });
    const { appendFileSync } = require('node:fs');
    const hear = (text) => appendFileSync('heard', text + '\\n');
    setInterval(() => {}, 1000);
    hear('there');`);
  await until(() => heard(run).includes('there'));
  run.child.kill('SIGINT');
  await until(() => heard(run).length === 2);
  run.child.kill('SIGINT');
  expect(await ended(run)).toEqual([8, null]);
  await allGone(run);
});

test('a command that a signal ended gives the exit code that a shell would', async () => {
  const run = drive(`process.kill(process.pid, 'SIGKILL')`);
  expect(await ended(run)).toEqual([137, null]);
  await allGone(run);
});

test('a command that is not there is an error, and the proxy ends', async () => {
  const run = drive(['no-such-command']);
  expect(await ended(run)).toEqual([99, null]);
  expect(run.output()).toBe('no-such-command was not found.\n');
  await allGone(run);
});

test('a proxy that ends before the command is told with its last lines', async () => {
  const run = drive(`process.kill(Number(process.env.PROXY_PID)); setTimeout(() => {}, 200);`);
  expect(await ended(run)).toEqual([0, null]);
  expect(run.output()).toContain('lost: Running proxy version is');
});

test.each(['', 'stubborn'])('a run that is killed takes the proxy with it (%j)', async (mode) => {
  const run = drive(`require('node:fs').writeFileSync('pid', process.env.PROXY_PID); setInterval(() => {}, 1000);`, mode);
  const file = join(run.place, 'pid');
  await until(() => existsSync(file) && readFileSync(file, 'utf8') !== '');
  const pid = Number(readFileSync(file, 'utf8'));
  expect(await processIdentity(pid)).toBeDefined();
  run.child.kill('SIGKILL');
  await until(async () => (await processIdentity(pid)) === undefined);
  // What is left besides is the command.
  await until(() => processesOf(run).length === 1);
});

test('a run that is killed while its proxy starts takes the proxy with it', async () => {
  const run = drive('', 'mute');
  await until(() => existsSync(join(run.place, 'proxy.log')) && readFileSync(join(run.place, 'proxy.log'), 'utf8') !== '');
  run.child.kill('SIGKILL');
  await allGone(run);
});

test('the command writes to our stdout as it is', async () => {
  const bytes = join(folder, 'bytes');
  writeFileSync(bytes, 'one\r\u001b[31mtwo\u001b[0m\n');
  const run = drive(['cat', bytes]);
  expect(await ended(run)).toEqual([0, null]);
  expect(run.output()).toBe('one\r\u001b[31mtwo\u001b[0m\n');
});
