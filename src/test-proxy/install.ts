/** Installs a version of the test proxy into the tool cache, unless it is there. */
import { mkdirSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { makeFolder, removeFolderLater } from '../base/files.ts';
import { waitingFor, withLock } from '../base/lock.ts';
import type { Log } from '../base/log.ts';
import { type DownloadAccess, download, publishedChecksum } from './download.ts';
import { assetAddress, type ReleaseAsset, releaseApi, releaseAsset, type System } from './release.ts';
import { findInstalled, unpackAndKeep } from './tool-cache.ts';

export interface Installation extends DownloadAccess {
  version: string;
  /** http(s) address that the releases' tags are below. */
  source: string;
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
 * @returns the program, absolute, and whether it had to be brought
 * @throws `bad-usage`, `wrong-checksum`, `unreachable`, `unauthorized`, `proxy-failed`; nothing is installed then
 */
export async function install(wanted: Installation): Promise<{ executable: string; isNew: boolean }> {
  const { version, source, checksum, toolCache, system, log, signal } = wanted;
  const asset = releaseAsset(system);
  const expected = checksum === undefined ? undefined : parseChecksum(checksum);
  const installed = await findInstalled(toolCache, version, asset);
  if (installed !== undefined) return { executable: installed, isNew: false };
  const address = assetAddress(source, version, asset);
  const folder = join(toolCache, 'test-proxy');
  makeFolder(folder);
  // Two jobs on one machine would unpack into one folder.
  return withLock(
    join(folder, 'install.lock'),
    signal,
    async (held) => {
      const meanwhile = await findInstalled(toolCache, version, asset);
      if (meanwhile !== undefined) return { executable: meanwhile, isNew: false };
      log.info(`Installing the test proxy ${version} from ${new URL(address).host}.`);
      return { executable: await bring({ ...wanted, signal: held }, asset, address, expected), isNew: true };
    },
    () => log.notice(waitingFor(folder)),
  );
}

async function bring(wanted: Installation, asset: ReleaseAsset, address: string, given: string | undefined): Promise<string> {
  const { version, source, toolCache, temporary, signal, log } = wanted;
  const scratch = await mkdtemp(join(temporary, 'assets-sync-test-proxy-'));
  try {
    const archive = join(scratch, asset.name);
    const actual = await download(address, archive, wanted);
    const expected = given ?? (await askRelease(source, version, asset, signal));
    if (expected === undefined) {
      log.info('Nobody says which checksum the archive should have; the proxy-checksum input would have it checked.');
    } else if (actual !== expected) throw wrongChecksum(address, { expected, actual, isGiven: given !== undefined });
    const files = join(scratch, 'files');
    mkdirSync(files);
    return await unpackAndKeep(toolCache, version, asset, { archive, scratch: files });
  } finally {
    await removeFolderLater(scratch);
  }
}

async function askRelease(
  source: string,
  version: string,
  { name }: ReleaseAsset,
  signal: AbortSignal,
): Promise<string | undefined> {
  const api = releaseApi(source, version);
  return api === undefined ? undefined : publishedChecksum(api, name, signal);
}

function parseChecksum(text: string): string {
  const [, checksum] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
  if (checksum !== undefined) return checksum.toLowerCase();
  throw new AssetsSyncError('bad-usage', `The proxy-checksum input is no SHA-256: ${text.trim().slice(0, 80)}`, {
    hint: 'Give the 64 hexadecimal digits that the release shows beside the archive.',
  });
}

function wrongChecksum(
  address: string,
  { expected, actual, isGiven }: { expected: string; actual: string; isGiven: boolean },
): AssetsSyncError {
  return new AssetsSyncError('wrong-checksum', `The test proxy was not installed: the checksum of ${address} is ${actual}.`, {
    hint: `${isGiven ? 'The proxy-checksum input' : 'The release'} says ${expected}; find out which of the two is right before anything of it is run.`,
  });
}
