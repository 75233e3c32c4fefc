import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { install } from '../../src/test-proxy/install.ts';
import { findToolCache, type ProgramQuestion, provideProxy } from '../../src/test-proxy/program.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { packFakeProxy, ReleaseServer, sha256, VERSION, writeFakeProxy } from './stand-ins.ts';

const test = testWith('scripts');

const LINUX = 'test-proxy-standalone-linux-x64.tar.gz';
const MAC = 'test-proxy-standalone-osx-arm64.zip';
const archives = temporaryFolder('proxy-archives');
const tarball = packFakeProxy(join(archives, 'tar'), 'tar.gz');
const zip = packFakeProxy(join(archives, 'zip'), 'zip');
const SILENT = { info: () => {}, notice: () => {} };

let releases: ReleaseServer;
beforeEach(async () => {
  releases = await ReleaseServer.start();
  releases.assets.set(LINUX, tarball).set(MAC, zip);
});
afterEach(() => releases.close());

/** A machine with an empty tool cache. */
function machine() {
  const folder = temporaryFolder('proxy-machine');
  const [toolCache, temporary] = [join(folder, 'tools'), join(folder, 'temporary')];
  for (const path of [toolCache, temporary]) mkdirSync(path);
  const question: ProgramQuestion = {
    version: VERSION,
    source: releases.source,
    checksum: undefined,
    toolCache,
    temporary,
    system: { platform: 'linux', arch: 'x64' },
    attempts: 2,
    log: SILENT,
    signal: new AbortController().signal,
    codeRoot: folder,
    env: {},
  };
  const left = () => ({
    temporary: readdirSync(temporary),
    programs: readdirSync(toolCache, { recursive: true, encoding: 'utf8' }).filter((path) => /TestProxy|complete$/.test(path)),
  });
  return { question, left };
}

const says = (executable: string) => execFileSync(executable, ['--version'], { encoding: 'utf8' }).trim();

test('a release is installed by its digest, over the storage host behind a redirect, and the next run asks nobody', async () => {
  const { question, left } = machine();
  const first = await provideProxy(question);
  expect(first).toMatchObject({ from: 'release', version: VERSION });
  expect(says(first.executable)).toBe('20260521.2');
  expect(releases.log).toEqual([
    `/Azure/azure-sdk-tools/releases/download/Azure.Sdk.Tools.TestProxy_${VERSION}/${LINUX}`,
    `storage/${LINUX}`,
    `/api/v3/repos/Azure/azure-sdk-tools/releases/tags/Azure.Sdk.Tools.TestProxy_${VERSION}`,
  ]);
  releases.log.length = 0;
  expect(await provideProxy(question)).toEqual({ ...first, from: 'tool cache' });
  expect(releases.log).toEqual([]);
  expect(left().temporary).toEqual([]);
});

test('the program of a zip that says nothing of rights can be run', async () => {
  const { question } = machine();
  const { executable } = await provideProxy({ ...question, system: { platform: 'darwin', arch: 'arm64' } });
  expect(statSync(executable).mode & 0o111).toBe(0o111);
  expect(says(executable)).toBe('20260521.2');
});

test('of an archive plain files alone stay, with modes of ours, and nothing that a link names is touched', async () => {
  const { question } = machine();
  const { codeRoot: folder } = question;
  const outside = join(folder, 'outside');
  writeFileSync(outside, 'secret');
  chmodSync(outside, 0o600);
  const program = writeFakeProxy(join(folder, 'contents/Azure.Sdk.Tools.TestProxy'));
  chmodSync(program, 0o4711);
  symlinkSync(outside, join(folder, 'contents/appsettings.json'));
  const pack = (archive: string) => {
    execFileSync('tar', ['-czf', join(folder, archive), '.'], { cwd: join(folder, 'contents') });
    releases.assets.set(LINUX, readFileSync(join(folder, archive)));
  };
  pack('links.tar.gz');
  const { executable } = await provideProxy(question);
  expect(statSync(executable).mode & 0o7777).toBe(0o755);
  expect(statSync(outside).mode & 0o7777).toBe(0o600);
  expect(readdirSync(dirname(executable))).toEqual(['Azure.Sdk.Tools.TestProxy']);
  // A folder of that name is no program.
  rmSync(program);
  mkdirSync(join(program, 'inside'), { recursive: true });
  pack('folder.tar.gz');
  const other = machine();
  await expect(provideProxy(other.question)).rejects.toMatchObject({ code: 'proxy-failed' });
  expect(other.left()).toEqual({ temporary: [], programs: [] });
});

test('two runs at once install once', async () => {
  const { question } = machine();
  const both = await Promise.all([provideProxy(question), provideProxy(question)]);
  expect(new Set(both.map(({ executable }) => executable)).size).toBe(1);
  expect(releases.log.filter((path) => path.startsWith('storage'))).toHaveLength(1);
});

test('a checksum that is given counts, and the release is not asked', async () => {
  const { question } = machine();
  await provideProxy({ ...question, checksum: ` sha256:${sha256(tarball).toUpperCase()}\n` });
  expect(releases.log.filter((path) => path.startsWith('/api'))).toEqual([]);
});

test('a checksum that is none is refused before anything is asked', async () => {
  const { question } = machine();
  await expect(provideProxy({ ...question, checksum: 'abc' })).rejects.toMatchObject({ code: 'bad-usage' });
  expect(releases.log).toEqual([]);
});

test('where the digest cannot be had, the release is installed, and the log says that nothing was checked', async () => {
  const { question } = machine();
  const said: string[] = [];
  releases.digest = undefined;
  await provideProxy({ ...question, log: { ...SILENT, info: (text) => said.push(text) } });
  expect(said.at(-1)).toContain('proxy-checksum');
});

test('an answer 503 and a transfer that is cut are tried again', async () => {
  const { question } = machine();
  releases.before.push(
    (response) => response.writeHead(503, { 'retry-after': '0' }).end(),
    (response) => {
      response.writeHead(200, { 'content-length': tarball.length });
      response.write(tarball.subarray(0, 100), () => response.destroy());
    },
  );
  expect(await provideProxy({ ...question, attempts: 3 })).toMatchObject({ from: 'release' });
});

test('a tool cache that cannot be written to is said so', async () => {
  const { question, left } = machine();
  writeFakeProxy(join(question.toolCache, 'test-proxy'));
  // What a user is told of it (`not-writable`) is decided where all errors are.
  await expect(provideProxy(question)).rejects.toMatchObject({ code: 'ENOTDIR', path: expect.any(String) });
  expect(left().temporary).toEqual([]);
});

test('no token is sent, to the release server or behind the redirect, and the environment and stdout are as before', async () => {
  const { question } = machine();
  process.env.GITHUB_TOKEN = 'the-token';
  const { write } = process.stdout;
  try {
    await install({ ...question, version: VERSION });
    expect(process.env.GITHUB_TOKEN).toBe('the-token');
    expect(process.env.RUNNER_TOOL_CACHE).toBeUndefined();
    expect(process.stdout.write).toBe(write);
  } finally {
    delete process.env.GITHUB_TOKEN;
  }
  expect(releases.authorizations).toEqual([]);
});

test('the tool cache is the runner’s, the agent’s, or a folder beside the stores', () => {
  expect(findToolCache({ RUNNER_TOOL_CACHE: '/r', AGENT_TOOLSDIRECTORY: '/a' }, '/s')).toBe('/r');
  expect(findToolCache({ AGENT_TOOLSDIRECTORY: '/a' }, '/s')).toBe('/a');
  expect(findToolCache({}, '/s')).toBe('/s/tools');
});

describe('a proxy that is on the machine', () => {
  test('is used by TEST_PROXY_PATH whatever its version, and no version is needed', async () => {
    const { question } = machine();
    const own = writeFakeProxy(join(question.codeRoot, 'own/proxy'));
    const asked = { ...question, version: undefined, env: { TEST_PROXY_PATH: 'own/proxy' } };
    expect(await provideProxy(asked)).toEqual({ executable: own, version: undefined, from: 'TEST_PROXY_PATH' });
  });

  test('is missed where TEST_PROXY_PATH names no file', async () => {
    const { question } = machine();
    await expect(provideProxy({ ...question, env: { TEST_PROXY_PATH: '/nowhere/proxy' } })).rejects.toMatchObject({
      code: 'bad-usage',
      message: expect.stringContaining('/nowhere/proxy'),
    });
  });

  test('is used from PATH where it has the version, else another is installed', async () => {
    const { question } = machine();
    const own = writeFakeProxy(join(question.codeRoot, 'bin/test-proxy'));
    const env = { PATH: `relative:${join(question.codeRoot, 'empty')}:${join(question.codeRoot, 'bin')}` };
    expect(await provideProxy({ ...question, env })).toEqual({ executable: own, version: VERSION, from: 'PATH' });
    chmodSync(own, 0o644);
    expect(await provideProxy({ ...question, env })).toMatchObject({ from: 'release' });
    expect(existsSync(own)).toBe(true);
  });
});
