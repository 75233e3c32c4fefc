/** Installs a release of the test proxy into the tool cache, unless it is there; @actions/tool-cache is loaded only here. */
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, statfsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { AssetsSyncError, toAssetsSyncError } from '../base/errors.ts';
import { makeFolder, removeFile, removeFolder, removeFolderLater } from '../base/files.ts';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import { withoutSecrets } from '../git/environment.ts';
import { type DownloadAccess, download, publishedChecksum } from './download.ts';

/** Where the public releases are; a mirror has the same names below it. */
export const PUBLIC_SOURCE = 'https://github.com/Azure/azure-sdk-tools/releases/download';

const TOOL = 'test-proxy';

export interface System {
  platform: NodeJS.Platform;
  /** As `process.arch` has it. */
  arch: string;
}

export interface ReleaseAsset {
  /** The archive's file name. */
  name: string;
  kind: 'tar.gz' | 'zip';
  /** The processor that the program is for. */
  arch: 'x64' | 'arm64';
  /** The program in the archive. */
  executable: string;
}

export interface Installation extends DownloadAccess {
  version: string;
  /** http(s) address that the releases' tags are below; undefined for the public ones. */
  source: string | undefined;
  /** SHA-256 of the archive in hexadecimal, also with `sha256:` before it; undefined where the release is asked for it. */
  checksum: string | undefined;
  /** Absolute: the runner's or agent's tool cache, or a folder that stands for it. */
  toolCache: string;
  /** Absolute: a folder for what is thrown away. */
  temporary: string;
  system: System;
  log: Pick<Log, 'info' | 'notice'>;
}

/**
 * @returns the program, absolute
 * @throws `bad-usage`, `wrong-checksum`, `unreachable`, `unauthorized`, `proxy-failed`; nothing is installed then
 */
export async function install(wanted: Installation): Promise<{ executable: string; from: 'tool cache' | 'release' }> {
  const { version, source = PUBLIC_SOURCE, toolCache, temporary, log, signal } = wanted;
  const asset = releaseAsset(wanted.system);
  const address = assetAddress(source, version, asset);
  const given = wanted.checksum === undefined ? undefined : parseChecksum(wanted.checksum);
  const folder = join(toolCache, TOOL);
  makeFolder(folder);
  const bring = async (held: AbortSignal) => {
    const installed = findInstalled(toolCache, version, asset);
    if (installed !== undefined) return { executable: installed, from: 'tool cache' as const };
    log.info(`Installing the test proxy ${version} from ${new URL(address).host}.`);
    const scratch = await mkdtemp(join(temporary, 'assets-sync-test-proxy-'));
    try {
      const archive = join(scratch, asset.name);
      const actual = await download(address, archive, { ...wanted, signal: held });
      const api = releaseApi(source, version);
      const expected = given ?? (api === undefined ? undefined : await publishedChecksum(api, asset.name, held));
      if (expected === undefined) {
        log.info('Nobody says which checksum the archive should have; the proxy-checksum input would have it checked.');
      } else if (actual !== expected) {
        const message = `The test proxy was not installed: the checksum of ${address} is ${actual}.`;
        const whose = given === undefined ? 'The release' : 'The proxy-checksum input';
        const hint = `${whose} says ${expected}; find out which of the two is right before anything of it is run.`;
        throw new AssetsSyncError('wrong-checksum', message, { hint });
      }
      return { executable: await unpack(archive, join(scratch, 'files'), wanted, asset), from: 'release' as const };
    } finally {
      await removeFolderLater(scratch);
    }
  };
  // Two jobs on one machine would unpack into one folder.
  return withLock(join(folder, 'install.lock'), signal, bring, () => log.notice(waitingFor(folder)));
}

function parseChecksum(text: string): string {
  const [, checksum] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
  if (checksum !== undefined) return checksum.toLowerCase();
  throw new AssetsSyncError('bad-usage', `The proxy-checksum input is no SHA-256: ${text.trim().slice(0, 80)}`, {
    hint: 'Give the 64 hexadecimal digits that the release shows beside the archive.',
  });
}

const SYSTEMS: Partial<Record<NodeJS.Platform, Pick<ReleaseAsset, 'name' | 'kind'>>> = {
  linux: { name: 'linux', kind: 'tar.gz' },
  darwin: { name: 'osx', kind: 'zip' },
  win32: { name: 'win', kind: 'zip' },
};

/** @throws `bad-usage` for a system without an archive */
export function releaseAsset({ platform, arch }: System): ReleaseAsset {
  const system = SYSTEMS[platform];
  // Windows on arm64 runs programs for x64, and there is no other.
  const built = platform === 'win32' && arch === 'arm64' ? 'x64' : arch;
  if (system === undefined || (built !== 'x64' && built !== 'arm64')) {
    throw new AssetsSyncError('bad-usage', `There is no test proxy for ${platform} on ${arch}.`, {
      hint: 'Name one that runs here with the environment variable TEST_PROXY_PATH.',
    });
  }
  const executable = `Azure.Sdk.Tools.TestProxy${platform === 'win32' ? '.exe' : ''}`;
  return { name: `test-proxy-standalone-${system.name}-${built}.${system.kind}`, kind: system.kind, arch: built, executable };
}

const releaseTag = (version: string) => `Azure.Sdk.Tools.TestProxy_${version}`;

/**
 * @param source http(s) address that the releases' tags are below
 * @throws `bad-usage` where it is none, or carries a user name or password
 */
export function assetAddress(source: string, version: string, { name }: ReleaseAsset): string {
  const url = URL.canParse(source) ? new URL(source) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new AssetsSyncError('bad-usage', 'The proxy-source input is no http(s) address without user name and password.', {
      hint: `Give it an address like ${PUBLIC_SOURCE}.`,
    });
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}/${releaseTag(version)}/${name}${url.search}`;
}

/**
 * The address of a release in GitHub's REST interface, where the releases are on a GitHub server; a mirror may look like one.
 * @param source as for `assetAddress`
 */
export function releaseApi(source: string, version: string): string | undefined {
  const { origin, hostname, pathname } = new URL(source);
  const [, repository] = /^\/([^/]+\/[^/]+)\/releases\/download\/*$/.exec(pathname) ?? [];
  if (repository === undefined) return undefined;
  const isPublic = hostname === 'github.com' || hostname.endsWith('.ghe.com');
  const api = isPublic ? `https://api.${hostname}` : `${origin}/api/v3`;
  return `${api}/repos/${repository}/releases/tags/${releaseTag(version)}`;
}

/** @returns the program, absolute, where the tool cache has it as a whole */
export function findInstalled(toolCache: string, version: string, { arch, executable }: ReleaseAsset): string | undefined {
  const folder = join(toolCache, TOOL, version, arch);
  const program = join(folder, executable);
  return isFile(program) && existsSync(`${folder}.complete`) ? program : undefined;
}

const isFile = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** Bytes; a disk with less is full. */
const MIN_ROOM = 65_536;

/** Unpacks an archive into a new folder, and keeps what came. What fails leaves nothing behind. Only one of a process at a time. */
async function unpack(archive: string, scratch: string, wanted: Installation, asset: ReleaseAsset): Promise<string> {
  const { toolCache, version } = wanted;
  const kept = join(toolCache, TOOL, version, asset.arch);
  const toolkit = await import('@actions/tool-cache');
  const taken = takeProcess(toolCache);
  mkdirSync(scratch);
  try {
    await (asset.kind === 'zip' ? toolkit.extractZip(archive, scratch) : toolkit.extractTar(archive, scratch));
    keepPlainFiles(scratch, asset.executable);
    if (!isFile(join(scratch, asset.executable))) throw new Error(`there is no ${asset.executable} in it`);
    await toolkit.cacheDir(scratch, TOOL, version, asset.arch);
    return join(kept, asset.executable);
  } catch (thrown) {
    for (const path of [kept, `${kept}.complete`]) removeFolder(path);
    const { bavail, bsize } = statfsSync(scratch);
    // Of a full disk tar says no more than how many bytes it could write. An error of Node's is one of copying.
    const cause = bavail * bsize < MIN_ROOM ? { code: 'ENOSPC', path: scratch } : { path: kept };
    const error = toAssetsSyncError(Object.assign(thrown as Error, cause));
    if (error.code !== 'internal') throw error;
    throw new AssetsSyncError('proxy-failed', `The test proxy could not be installed: ${(thrown as Error).message}`, {
      hint: 'Check that the disk has room and that the source of the test proxy is right, then run the command again.',
      detail: taken.said().replace(/^::debug::/gm, ''),
      cause: thrown,
    });
  } finally {
    taken.giveBack();
  }
}

/** Of what an archive had, files of its own alone stay: no link leads out of it, and modes are ours. */
function keepPlainFiles(folder: string, executable: string): void {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    const found = lstatSync(path);
    const isPlain = found.isFile() && found.nlink === 1;
    if (found.isDirectory()) keepPlainFiles(path, executable);
    else if (!isPlain) removeFile(path);
    if (isPlain || found.isDirectory()) chmodSync(path, found.isDirectory() || entry === executable ? 0o755 : 0o644);
  }
}

/**
 * Prepares this process for the toolkit, which reads its folder from the environment, gives all of that to the programs that it
 * starts, and prints to stdout, where our results go, what it does and they say.
 */
function takeProcess(toolCache: string): { said: () => string; giveBack: () => void } {
  const { stdout, env } = process;
  const { write } = stdout;
  const safe = withoutSecrets(env);
  const changed = Object.entries(env).filter(([name]) => safe[name] === undefined || name === 'RUNNER_TOOL_CACHE');
  let said = '';
  for (const [name] of changed) delete env[name];
  env.RUNNER_TOOL_CACHE = toolCache;
  stdout.write = ((text: string | Uint8Array) => {
    said += String(text);
    return true;
  }) as typeof write;
  const giveBack = () => {
    stdout.write = write;
    delete env.RUNNER_TOOL_CACHE;
    Object.assign(env, Object.fromEntries(changed));
  };
  return { said: () => said, giveBack };
}
