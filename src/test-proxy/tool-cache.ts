/** @actions/tool-cache, loaded only here: it unpacks archives and keeps what was installed. */
import { chmodSync, lstatSync, readdirSync, statfsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { AssetsSyncError, toAssetsSyncError } from '../base/errors.ts';
import { removeFile, removeFolder } from '../base/files.ts';
import { withoutSecrets } from '../git/environment.ts';
import type { ReleaseAsset } from './release.ts';

const TOOL = 'test-proxy';

/** Bytes; a disk with less is full. */
const MIN_ROOM = 65_536;

/**
 * @param toolCache absolute: the runner's or agent's tool cache, or a folder that stands for it
 * @returns the installed program, absolute
 */
export async function findInstalled(toolCache: string, version: string, asset: ReleaseAsset): Promise<string | undefined> {
  const toolkit = await import('@actions/tool-cache');
  const taken = takeProcess(toolCache);
  try {
    const folder = toolkit.find(TOOL, version, asset.arch);
    return folder === '' ? undefined : findFile(folder, asset.executable);
  } finally {
    taken.giveBack();
  }
}

/**
 * Unpacks an archive and keeps it. What fails leaves nothing behind. Only one of a process at a time.
 * @param scratch absolute: an empty folder for what comes out of it
 * @returns the installed program, absolute
 */
export async function unpackAndKeep(
  toolCache: string,
  version: string,
  asset: ReleaseAsset,
  { archive, scratch }: { archive: string; scratch: string },
): Promise<string> {
  const toolkit = await import('@actions/tool-cache');
  const taken = takeProcess(toolCache);
  const kept = join(toolCache, TOOL, version, asset.arch);
  try {
    await (asset.kind === 'zip' ? toolkit.extractZip(archive, scratch) : toolkit.extractTar(archive, scratch));
    keepPlainFiles(scratch, asset.executable);
    if (findFile(scratch, asset.executable) === undefined) throw new Error(`there is no ${asset.executable} in it`);
    const folder = await toolkit.cacheDir(scratch, TOOL, version, asset.arch);
    return findFile(folder, asset.executable) ?? join(folder, asset.executable);
  } catch (thrown) {
    for (const path of [kept, `${kept}.complete`]) removeFolder(path);
    throw notInstalled(thrown, taken.said(), { scratch, kept });
  } finally {
    taken.giveBack();
  }
}

/** @param places where it was unpacked, and where it was to be copied to */
function notInstalled(thrown: unknown, said: string, places: { scratch: string; kept: string }): AssetsSyncError {
  // An error of Node's is one of copying. Of a full disk tar says no more than how many bytes it could write.
  const error = toAssetsSyncError(
    isFull(places.scratch) ? fullDisk(places.scratch) : Object.assign(thrown as Error, { path: places.kept }),
  );
  if (error.code !== 'internal') return error;
  return new AssetsSyncError('proxy-failed', `The test proxy could not be installed: ${(thrown as Error).message}`, {
    hint: 'Check that the disk has room and that the source of the test proxy is right, then run the command again.',
    detail: said.replace(/^::debug::/gm, '').trim(),
    cause: thrown,
  });
}

function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < MIN_ROOM;
}

function fullDisk(path: string): Error {
  return Object.assign(new Error(`${path}: no space left on device`), { code: 'ENOSPC', path });
}

/** Of what an archive had, files of its own alone stay: no link leads out of it, and modes are ours. */
function keepPlainFiles(folder: string, executable: string): void {
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    const found = lstatSync(path);
    if (found.isDirectory()) keepPlainFiles(path, executable);
    else if (!found.isFile() || found.nlink > 1) removeFile(path);
    if (process.platform !== 'win32' && (found.isDirectory() || (found.isFile() && found.nlink === 1))) {
      chmodSync(path, found.isDirectory() || entry === executable ? 0o755 : 0o644);
    }
  }
}

/** Archives have had the program at their top; nobody promises that they will. */
function findFile(folder: string, name: string): string | undefined {
  const isProgram = (path: string) =>
    basename(path) === name && lstatSync(join(folder, path), { throwIfNoEntry: false })?.isFile() === true;
  const found = [name, ...readdirSync(folder, { recursive: true, encoding: 'utf8' })].find(isProgram);
  return found === undefined ? undefined : join(folder, found);
}

/**
 * Prepares this process for the toolkit, which reads its folder from the environment, gives all of that to the programs that it
 * starts, and prints to stdout, where our results go, what it does and they say.
 */
function takeProcess(toolCache: string): { said: () => string; giveBack: () => void } {
  const { stdout } = process;
  const { write } = stdout;
  const safe = withoutSecrets(process.env);
  const changed = Object.entries(process.env).filter(([name]) => safe[name] === undefined || name === 'RUNNER_TOOL_CACHE');
  let said = '';
  for (const [name] of changed) delete process.env[name];
  process.env.RUNNER_TOOL_CACHE = toolCache;
  stdout.write = ((text: string | Uint8Array) => {
    said += String(text);
    return true;
  }) as typeof write;
  const giveBack = () => {
    stdout.write = write;
    delete process.env.RUNNER_TOOL_CACHE;
    for (const [name, value] of changed) process.env[name] = value;
  };
  return { said: () => said, giveBack };
}
