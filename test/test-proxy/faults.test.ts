/** Whatever goes wrong on the way to a proxy that runs: a clear error, no process, nothing half-installed, and a machine on which the next try works. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { AssetsSyncError, type ErrorCode, toAssetsSyncError } from '../../src/base/errors.ts';
import { proxyFiles, startManaged, stopManaged } from '../../src/test-proxy/lifetime.ts';
import { type ProgramQuestion, provideProxy } from '../../src/test-proxy/program.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { packFakeProxy, ReleaseServer, sha256, VERSION } from './stand-ins.ts';

const test = testWith('scripts', 'proc');

const ARCHIVE = 'test-proxy-standalone-linux-x64.tar.gz';
const archives = temporaryFolder('proxy-archives');
const good = packFakeProxy(join(archives, 'good'), 'tar.gz');
const heavy = packFakeProxy(join(archives, 'heavy'), 'tar.gz', undefined, 200_000);
const CANCELLED = new AssetsSyncError('cancelled', 'Cancelled.', { hint: 'Run it again.' });
const LOG = { info: () => {}, notice: () => {} };

let releases: ReleaseServer;
beforeEach(async () => {
  releases = await ReleaseServer.start();
  releases.assets.set(ARCHIVE, good);
});
afterEach(() => releases.close());

/** What a run has of its machine, which a fault may change. */
type Machine = Pick<ProgramQuestion, 'version' | 'checksum' | 'toolCache' | 'temporary'> & {
  cancel: AbortController;
  /** What the stand-in does. */
  mode: string;
  /** Milliseconds that it has. */
  timeLimit: number;
};

interface Fault {
  title: string;
  arrange: (machine: Machine) => void;
  error: { code: ErrorCode; message: RegExp };
  /** The program is there as a whole: what is wrong is how it runs. */
  isInstalled?: true;
}

const always = (answer: (response: ServerResponse) => void) => () => void releases.before.push(answer, answer);
const serve = (content: Buffer) => () => void releases.assets.set(ARCHIVE, content);
const behave =
  (mode: string, timeLimit = 30_000) =>
  (machine: Machine) =>
    void Object.assign(machine, { mode, timeLimit });

/** Sends the beginning of the archive. */
function begin(response: ServerResponse, then: () => void): void {
  response.writeHead(200, { 'content-length': good.length });
  response.write(good.subarray(0, 100), then);
}

const FAULTS: Fault[] = [
  {
    title: 'a version that the release server does not have (404)',
    arrange: (machine) => (machine.version = '1.0.0-dev.20200101.1'),
    error: { code: 'bad-usage', message: /no such release .*TestProxy_1\.0\.0-dev\.20200101\.1/ },
  },
  {
    title: 'a server that stays unavailable (503)',
    arrange: always((response) => response.writeHead(503).end()),
    error: { code: 'unreachable', message: /answered 503/ },
  },
  {
    title: 'a server that wants a token (401)',
    arrange: always((response) => response.writeHead(401).end()),
    error: { code: 'unauthorized', message: /answered 401/ },
  },
  {
    title: 'a transfer that is cut each time',
    arrange: always((response) => begin(response, () => response.destroy())),
    error: { code: 'unreachable', message: /broke off/ },
  },
  {
    title: 'a transfer that stalls each time',
    arrange: always((response) => begin(response, () => {})),
    error: { code: 'unreachable', message: /broke off/ },
  },
  {
    title: 'a run that is cancelled during the transfer',
    arrange: ({ cancel }) => always((response) => begin(response, () => cancel.abort(CANCELLED)))(),
    error: { code: 'cancelled', message: /Cancelled/ },
  },
  {
    title: 'a checksum that is not the one that was given',
    arrange: (machine) => (machine.checksum = sha256(heavy)),
    error: { code: 'wrong-checksum', message: new RegExp(sha256(good)) },
  },
  {
    title: 'a checksum that is not the one that the release says',
    arrange: () => (releases.digest = () => `sha256:${sha256(heavy)}`),
    error: { code: 'wrong-checksum', message: new RegExp(sha256(good)) },
  },
  {
    title: 'a page in place of the archive',
    arrange: serve(Buffer.from('<html>Sign in</html>')),
    error: { code: 'proxy-failed', message: /could not be installed/ },
  },
  {
    title: 'an archive without the program',
    arrange: serve(packFakeProxy(join(archives, 'other'), 'tar.gz', 'something-else')),
    error: { code: 'proxy-failed', message: /no Azure\.Sdk\.Tools\.TestProxy/ },
  },
  {
    title: 'a program that ends at once',
    arrange: behave('ends'),
    error: {
      code: 'proxy-failed',
      message: /it ended at once \(exit code 134\)\. Its last lines:\n.*\n {2}Unhandled exception\. The storage/,
    },
    isInstalled: true,
  },
  {
    title: 'a port that is taken',
    arrange: behave('taken'),
    error: { code: 'proxy-failed', message: /http:\/\/127\.0\.0\.1:5000 is taken.*address already in use\.$/s },
    isInstalled: true,
  },
  {
    title: 'a program that never listens',
    arrange: behave('mute', 2_000),
    error: { code: 'proxy-failed', message: /it did not listen within 2 seconds\. Its last lines:\n {2}Running proxy/ },
    isInstalled: true,
  },
  {
    title: 'a program that is too slow',
    arrange: behave('slow', 500),
    error: { code: 'proxy-failed', message: /it did not listen within 0\.5 seconds/ },
    isInstalled: true,
  },
  {
    title: 'a program that never answers',
    arrange: behave('hangs', 2_000),
    error: { code: 'proxy-failed', message: /it listens on port \d+, but answered .+ for 2 seconds\. .*Now listening/s },
    isInstalled: true,
  },
  {
    title: 'a program that answers 500',
    arrange: behave('500', 2_000),
    error: { code: 'proxy-failed', message: /it listens on port \d+, but answered 500 in place of 200 for 2 seconds/ },
    isInstalled: true,
  },
];

/** Faults of a disk of its own, which is mounted over a folder. */
const DISKS: (Omit<Fault, 'arrange'> & { folder: 'toolCache' | 'temporary'; options: string })[] = [
  {
    title: 'a disk that is full during the download',
    folder: 'temporary',
    options: 'size=64k',
    error: { code: 'not-writable', message: /linux-x64\.tar\.gz could not be used: the disk is full/ },
  },
  {
    title: 'a disk that is full while the archive is unpacked',
    folder: 'temporary',
    options: 'size=320k',
    error: { code: 'not-writable', message: /files could not be used: the disk is full/ },
  },
  {
    title: 'a disk that is full while the program is kept',
    folder: 'toolCache',
    options: 'size=64k',
    error: { code: 'not-writable', message: /tools\/test-proxy\/.* could not be used: the disk is full/ },
  },
  {
    title: 'a disk from which no program may be run',
    folder: 'toolCache',
    options: 'noexec',
    error: { code: 'proxy-failed', message: /tools\/test-proxy\/.*TestProxy: permission was denied/ },
    isInstalled: true,
  },
];

async function suffers({ arrange, error, isInstalled }: Fault, mend: () => void = () => {}): Promise<void> {
  const folder = temporaryFolder('proxy-fault');
  const [toolCache, temporary, assetsRoot] = ['tools', 'temporary', 'root'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const path of [toolCache, temporary, assetsRoot]) mkdirSync(path);
  const healthy = (): Machine => ({
    version: VERSION,
    checksum: undefined,
    toolCache,
    temporary,
    mode: '',
    timeLimit: 30_000,
    cancel: new AbortController(),
  });
  const { state: stateFile, log: logFile } = proxyFiles(assetsRoot);
  const start = ({ mode, timeLimit, cancel: { signal }, ...machine }: Machine) => {
    const env = { PATH: process.env.PATH, FAKE_PROXY: mode };
    const common = { ...machine, env, log: LOG, signal };
    const system = { platform: 'linux', arch: 'x64' } as const;
    const question = { ...common, source: releases.source, system, codeRoot: folder, attempts: 2, stalledAfter: 200 };
    const executable = async () => (await provideProxy(question)).executable;
    return startManaged({ ...common, assetsRoot, services: {}, stateFile, logFile, executable, timeLimit });
  };
  const machine = healthy();
  arrange(machine);
  try {
    const thrown = await start(machine).then(() => undefined, toAssetsSyncError);
    expect(thrown).toMatchObject({ code: error.code, message: expect.stringMatching(error.message) });
    expect(readdirSync(temporary)).toEqual([]);
    const kept = ['x64.complete', 'x64/Azure.Sdk.Tools.TestProxy'].map((name) => join('test-proxy', VERSION, name));
    expect(filesIn(toolCache)).toEqual(isInstalled ? kept : []);
    expect(existsSync(stateFile)).toBe(false);
    expect(processesOn(assetsRoot)).toEqual([]);
  } finally {
    mend();
  }
  Object.assign(releases, { digest: (content: Buffer) => `sha256:${sha256(content)}` }).before.length = 0;
  releases.assets.set(ARCHIVE, good);
  const { proxy } = await start(healthy());
  expect(processesOn(assetsRoot)).toEqual([String(proxy.pid)]);
  await stopManaged(stateFile);
  expect(processesOn(assetsRoot)).toEqual([]);
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

/** The proxies that serve a folder. */
function processesOn(root: string): string[] {
  const isOne = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--storage-location\0${root}\0`);
    } catch {
      return false;
    }
  };
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isOne(name));
}

test.each(FAULTS)('after $title nothing is left, and the next try works', (fault) => suffers(fault));

const onDisk = mayMount() ? test : test.skip;

onDisk.each(DISKS)('after $title nothing is left, and the next try works (where a disk may be mounted)', async (disk) => {
  let mounted: string | undefined;
  const arrange = (machine: Machine) => {
    mounted = machine[disk.folder];
    mount(mounted, disk.options);
    releases.assets.set(ARCHIVE, heavy);
  };
  await suffers({ ...disk, arrange }, () => unmount(mounted));
});

function mount(folder: string, options: string): void {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
}

function unmount(folder: string | undefined): void {
  if (folder !== undefined) execFileSync('umount', [folder]);
}

/** Only root may, and not in every container. */
function mayMount(): boolean {
  const folder = temporaryFolder('mount');
  try {
    mount(folder, 'size=4k');
    unmount(folder);
    return true;
  } catch {
    return false;
  }
}
