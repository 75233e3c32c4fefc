/** Downloads of releases: with retries, through the HTTP proxy that the environment names, never with a token. */
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { AssetsSyncError, toAssetsSyncError } from '../base/errors.ts';
import { causesOf, proxiedFetch } from '../base/http-proxy.ts';
import type { Log } from '../base/log.ts';
import { findPause, Transient, withRetries } from '../git/remote/failure.ts';

export interface DownloadAccess {
  /** How often the request is attempted, at least once. */
  attempts: number;
  /** Milliseconds without a byte after which a transfer is given up and begun again. */
  stalledAfter?: number;
  log: Pick<Log, 'info'>;
  signal: AbortSignal;
}

const STALLED_AFTER_MS = 30_000;

/**
 * @param address http(s); where it redirects to may be on another host
 * @param file absolute; written anew
 * @returns the SHA-256 of what came, in hexadecimal
 * @throws `bad-usage` where the server does not have it, `unauthorized`, `unreachable`
 */
export async function download(address: string, file: string, access: DownloadAccess): Promise<string> {
  try {
    return await withRetries(access, () => attempt(address, file, access));
  } catch (error) {
    if (!(error instanceof Transient)) throw error;
    throw new AssetsSyncError('unreachable', `The test proxy could not be downloaded: ${error.message}.`, {
      hint: 'Check the network and any HTTP proxy, or name another source in the proxy-source input; nothing was installed.',
      detail: error.words,
      cause: error,
    });
  }
}

async function attempt(address: string, file: string, access: DownloadAccess): Promise<string> {
  const { signal, stalledAfter = STALLED_AFTER_MS } = access;
  const stalled = new AbortController();
  const timer = setTimeout(() => stalled.abort(new Error(`nothing came for ${stalledAfter / 1000} seconds`)), stalledAfter);
  const hash = createHash('sha256');
  const watch = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      timer.refresh();
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    const fetch = await proxiedFetch(address, process.env);
    const either = AbortSignal.any([signal, stalled.signal]);
    // As it is: its checksum is that of the archive.
    const response = await fetch(address, { signal: either, headers: { 'accept-encoding': 'identity' } });
    if (response.status !== 200 || response.body === null) throw refusal(address, response);
    await pipeline(Readable.fromWeb(response.body as ReadableStream), watch, createWriteStream(file), { signal: either });
    return hash.digest('hex');
  } catch (error) {
    signal.throwIfAborted();
    // A disk that is full stays so, but the error of a write does not say where that was.
    const failure = error instanceof Transient ? error : toAssetsSyncError(Object.assign(error as Error, { path: file }));
    if (failure instanceof Transient || failure.code !== 'internal') throw failure;
    // What is wrong with a connection is in the cause of the error.
    const cause = stalled.signal.aborted ? stalled.signal.reason : error;
    throw new Transient(`the transfer from ${new URL(address).host} broke off`, causesOf(cause), 0);
  } finally {
    clearTimeout(timer);
  }
}

function refusal(address: string, { status, headers }: Response): AssetsSyncError | Transient {
  const { host } = new URL(address);
  const pause = findPause({ status, headers: Object.fromEntries(headers) }, '', Date.now());
  if (pause !== undefined) return new Transient(`${host} answered ${status}`, address, pause);
  if (status === 404) {
    return new AssetsSyncError('bad-usage', `There is no such release of the test proxy: ${address}`, {
      hint: 'Check the version (the proxy-version input, or the file that names it) and the proxy-source input.',
    });
  }
  const code = status === 401 || status === 403 ? 'unauthorized' : 'unreachable';
  return new AssetsSyncError(code, `The test proxy could not be downloaded: ${host} answered ${status}.`, {
    hint: 'Name a source in the proxy-source input that gives it to everybody; no token is sent there.',
    detail: address,
  });
}

/**
 * What the release itself says of an archive. A check more where it can be had: a server that is no GitHub, or that answers
 * nobody without a token, is no reason to install nothing.
 * @param api the release in GitHub's REST interface
 * @returns a SHA-256 in hexadecimal
 */
export async function publishedChecksum(api: string, asset: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const fetch = await proxiedFetch(api, process.env);
    const either = AbortSignal.any([signal, AbortSignal.timeout(STALLED_AFTER_MS)]);
    const response = await fetch(api, { signal: either, headers: { accept: 'application/vnd.github+json' } });
    const { assets = [] } = (await response.json()) as { assets?: { name?: string; digest?: string | null }[] };
    const digest = assets.find(({ name }) => name === asset)?.digest;
    return /^sha256:([0-9a-f]{64})$/i.exec(digest ?? '')?.[1]?.toLowerCase();
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}
