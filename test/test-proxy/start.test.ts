import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, processIdentity } from '../../src/test-proxy/processes.ts';
import { type ProxyStart, proxyVariables, startProxy } from '../../src/test-proxy/start.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { until } from '../fixtures/until.ts';
import { VERSION, writeFakeProxy } from './stand-ins.ts';

const test = testWith('scripts', 'proc');

const folder = temporaryFolder('proxy-start');
const executable = writeFakeProxy(join(folder, 'Azure.Sdk.Tools.TestProxy'));
let runs = 0;

/** @param mode what the stand-in does */
function start(mode = '', more: Partial<ProxyStart> = {}): ProxyStart & { report: string } {
  const place = join(folder, String(runs++));
  const report = join(folder, `report-${runs}.json`);
  return {
    executable,
    assetsRoot: folder,
    services: {},
    logFile: join(place, 'proxy.log'),
    env: { PATH: process.env.PATH, FAKE_PROXY: mode, FAKE_PROXY_REPORT: report },
    signal: new AbortController().signal,
    report,
    ...more,
  };
}

/** What the stand-in was given. */
const given = (report: string) => JSON.parse(readFileSync(report, 'utf8')) as { args: string[]; env: Record<string, string> };

/** The proxy of a log, if it still runs: the stand-in is the only program with that folder in its command line. */
async function stop({ pid, identity }: { pid: number; identity: string }): Promise<void> {
  await endProcess(pid, identity);
  expect(await processIdentity(pid)).not.toBe(identity);
}

test('a proxy is ready when it answers, on a port of its own and on the assets root', async () => {
  const [one, two] = [start(), start('slow')];
  const both = await Promise.all([startProxy(one), startProxy(two)]);
  try {
    expect(new Set(both.map(({ port }) => port)).size).toBe(2);
    for (const { url } of both) expect(await (await fetch(`${url}/Admin/IsAlive`)).text()).toBe(folder);
    const { args } = given(one.report);
    const idle = ['--auto-shutdown-in-seconds', '21600'];
    expect(args).toEqual(['start', '-u', '--storage-location', folder, ...idle, '--', '--urls', 'http://127.0.0.1:0']);
    expect(proxyVariables(both[0])).toEqual({
      PROXY_URL: both[0].url,
      PROXY_MANUAL_START: 'true',
      PROXY_PID: String(both[0].pid),
      TEST_PROXY_HTTP_PORT: String(both[0].port),
      PROXY_EXE: executable,
    });
    expect(readFileSync(one.logFile, 'utf8')).toContain(`Running proxy version is Azure.Sdk.Tools.TestProxy ${VERSION}`);
  } finally {
    for (const proxy of both) await stop(proxy);
  }
});

test('no token reaches the proxy, in its environment or in its arguments', async () => {
  const asked = start();
  const secrets = {
    GITHUB_TOKEN: 'secret-1',
    INPUT_TOKEN: 'secret-2',
    SYSTEM_ACCESSTOKEN: 'secret-3',
    ACTIONS_RUNTIME_TOKEN: 'secret-4',
    GIT_CONFIG_VALUE_0: 'Authorization: basic secret-5',
  };
  const certificate = { ASPNETCORE_Kestrel__Certificates__Default__Password: 'password' };
  const proxy = await startProxy({ ...asked, env: { ...asked.env, ...secrets, ...certificate } });
  await stop(proxy);
  expect(readFileSync(asked.report, 'utf8')).not.toContain('secret-');
  expect(given(asked.report).env).toMatchObject(certificate);
});

test('a run that is cancelled while it waits leaves no proxy', async () => {
  const cancel = new AbortController();
  const asked = start('mute', { signal: cancel.signal });
  const started = startProxy(asked);
  await until(() => existsSync(asked.report));
  cancel.abort(new Error('cancelled'));
  await expect(started).rejects.toThrow('cancelled');
  expect(await countProcesses(asked.report)).toBe(0);
});

test('a program that may not be run, and one that is not there, are errors that say so', async () => {
  const locked = writeFakeProxy(join(folder, 'locked'));
  chmodSync(locked, 0o644);
  await expect(startProxy(start('', { executable: locked }))).rejects.toMatchObject({
    code: 'proxy-failed',
    message: expect.stringContaining('permission was denied'),
  });
  await expect(startProxy(start('', { executable: join(folder, 'nothing') }))).rejects.toMatchObject({
    code: 'proxy-failed',
    message: expect.stringContaining('it was not found'),
  });
});

test('a proxy that does not end when it is asked is killed', async () => {
  const proxy = await startProxy(start('stubborn'));
  await stop(proxy);
  await proxy.ended;
});

test('a process that has only the number of a proxy is left alone', async () => {
  const proxy = await startProxy(start());
  expect(await endProcess(proxy.pid, 'another boot 1')).toBe(false);
  expect(await processIdentity(proxy.pid)).toBe(proxy.identity);
  await stop(proxy);
  expect(await endProcess(proxy.pid, proxy.identity)).toBe(false);
});

/** How many processes have the variable with that path in their environment. */
async function countProcesses(report: string): Promise<number> {
  const { readdirSync } = await import('node:fs');
  const isOne = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`FAKE_PROXY_REPORT=${report}`);
    } catch {
      return false;
    }
  };
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isOne(name)).length;
}
