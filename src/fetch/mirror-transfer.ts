/** Gets one file of a mirror: whole, in reasonable time, no larger than it says, and not from anywhere else. No token and no cookie is sent. */
import { copyFile, lstat, open } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { removeFile } from '../base/files.ts';
import type { MirrorAddress } from '../base/git-url.ts';
import { causesOf, findProxy, proxiedFetch } from '../base/http-proxy.ts';

/** `absent`: it has no such file; `bad`: what it has is no such file; `failed`: it cannot be asked, for others neither. */
export type Transfer = { kind: 'here'; bytes: number } | { kind: 'absent' } | { kind: 'bad' | 'failed'; why: string };

export interface TransferOptions {
  /** How a web address is asked. */
  ask: Ask;
  /** Says whether there is room for a file that promises so many bytes, while others are on their way. */
  isWelcome: (bytes: number) => boolean;
  /** Milliseconds in which as much has to come as `MIN_BYTES_PER_SECOND` says. */
  stallTimeoutMs: number;
}

export interface Answer {
  status: number;
  location: string | undefined;
  /** Bytes that it promises. */
  length: number | undefined;
  /** It is read, or destroyed. */
  body: Readable;
}

export type Ask = (address: string, signal: AbortSignal) => Promise<Answer>;

/** The git server is waited for longer, but there is nobody to ask in its place. */
export const STALL_TIMEOUT_MS = 10_000;
/** Of one file, while others come beside it. */
const MIN_BYTES_PER_SECOND = 8_000;
/** No file is waited for any longer. */
const FILE_TIMEOUT_MS = 600_000;
const MAX_REDIRECTS = 3;

// As it is: what is packed would not become smaller.
const HEADERS = { 'accept-encoding': 'identity', 'user-agent': 'assets-sync' };

/** Through the proxy that the environment names; else not by `fetch`, whose first use takes as much CPU as all the rest of a small sync. */
export async function makeAsk({ kind, at }: MirrorAddress, env: NodeJS.ProcessEnv): Promise<Ask> {
  if (kind === 'http' && findProxy(new URL(at), env) !== undefined) {
    const fetch = await proxiedFetch(at, env);
    return async (address, signal) => {
      const options = { signal, redirect: 'manual', credentials: 'omit', headers: HEADERS } as const;
      const { status, headers, body } = await fetch(address, options);
      const stream = body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream);
      return answerOf(status, (name) => headers.get(name), stream);
    };
  }
  const { Agent, get } = /^https:/.test(at) ? https : http;
  const agent = new Agent({ keepAlive: true });
  const ask: Ask = (address, signal) => {
    return new Promise((resolve, reject) => {
      const request = get(address, { agent, signal, headers: HEADERS }, (response) => {
        resolve(answerOf(response.statusCode ?? 0, (name) => response.headers[name] as string | undefined, response));
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The server closed it while nobody asked anything.
        if (request.reusedSocket && error.code === 'ECONNRESET') resolve(ask(address, signal));
        else reject(error);
      });
    });
  };
  return ask;
}

function answerOf(
  status: number,
  header: (name: 'location' | 'content-length') => string | null | undefined,
  body: Readable,
): Answer {
  const length = header('content-length') ?? '';
  return { status, location: header('location') ?? undefined, length: /^\d+$/.test(length) ? Number(length) : undefined, body };
}

/**
 * @param names of the file: the folder that it is in, and its own
 * @param to absolute: where it is written
 */
export async function getFile(
  { kind, at }: MirrorAddress,
  names: readonly [string, string],
  to: string,
  options: TransferOptions,
  signal: AbortSignal,
): Promise<Transfer> {
  try {
    if (kind === 'folder') return await copy(join(at, ...names), to, options);
    return await download(`${at}/${names.map(encodeURIComponent).join('/')}`, to, options, signal);
  } catch (error) {
    signal.throwIfAborted();
    removeFile(to);
    const { code, path } = error as NodeJS.ErrnoException;
    // What the server sends may find room.
    if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'failed', why: 'the disk has no room for what it sends' };
    // A disk that may not be written is for the run to say.
    if (path === to) throw error;
    return { kind: 'failed', why: causesOf(error) };
  }
}

async function copy(from: string, to: string, { isWelcome }: TransferOptions): Promise<Transfer> {
  try {
    const there = await lstat(from);
    if (!there.isFile()) return { kind: 'bad', why: 'it is no file' };
    if (!isWelcome(there.size)) return { kind: 'bad', why: 'it is too large' };
    await copyFile(from, to);
    return { kind: 'here', bytes: there.size };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    throw error;
  }
}

async function download(address: string, to: string, options: TransferOptions, signal: AbortSignal): Promise<Transfer> {
  const { stallTimeoutMs, isWelcome } = options;
  const stalled = new AbortController();
  let [received, before] = [0, 0];
  const watch = setInterval(() => {
    if (received - before < (MIN_BYTES_PER_SECOND * stallTimeoutMs) / 1000) {
      stalled.abort(new Error(`hardly anything came for ${stallTimeoutMs / 1000} seconds`));
    }
    before = received;
  }, stallTimeoutMs);
  const timer = setTimeout(() => stalled.abort(new Error('it takes too long')), FILE_TIMEOUT_MS);
  try {
    const either = AbortSignal.any([signal, stalled.signal]);
    const response = await request(address, options.ask, either);
    if ('why' in response) return response;
    const refusal = refuse(response, isWelcome);
    if (refusal !== undefined) {
      response.body.destroy();
      return refusal;
    }
    const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        // Whatever else it is, it is left at once.
        if (received === 0 && !Buffer.from(chunk.subarray(0, 4)).equals(Buffer.from('PACK').subarray(0, chunk.length)))
          throw new NoPack();
        received += chunk.length;
        if (received > (response.length ?? 0)) throw new Error('it sends more than it promised');
        yield chunk;
      }
    };
    // Opened first: a stream that is given up before it has opened its file would make it when all is cleaned up.
    const file = await open(to, 'w');
    await pipeline(response.body, counted, file.createWriteStream(), { signal: either });
    return { kind: 'here', bytes: received };
  } catch (error) {
    if (error instanceof NoPack) return { kind: 'bad', why: 'it is no pack' };
    throw stalled.signal.aborted ? stalled.signal.reason : error;
  } finally {
    clearInterval(watch);
    clearTimeout(timer);
  }
}

class NoPack extends Error {}

function refuse({ status, length }: Answer, isWelcome: (bytes: number) => boolean): Transfer | undefined {
  if (status === 404 || status === 410) return { kind: 'absent' };
  if (status !== 200) {
    const isForAll = status >= 500 || status === 408 || status === 429;
    return { kind: isForAll ? 'failed' : 'bad', why: `it answered ${status}` };
  }
  if (length === undefined) return { kind: 'bad', why: 'it does not say how large it is' };
  return isWelcome(length) ? undefined : { kind: 'bad', why: 'it is too large' };
}

/** Follows redirects on the same origin: what another one has is not what was named. */
async function request(address: string, ask: Ask, signal: AbortSignal): Promise<Answer | Extract<Transfer, { why: string }>> {
  let at = address;
  for (let redirects = 0; ; redirects++) {
    const answer = await ask(at, signal);
    const { status, location, body } = answer;
    if (status < 300 || status > 399 || location === undefined) return answer;
    body.destroy();
    if (!URL.canParse(location, at)) return { kind: 'failed', why: 'it redirects to what is no address' };
    const { origin, pathname, search } = new URL(location, at);
    if (origin !== new URL(address).origin) return { kind: 'failed', why: `it redirects to another server, ${origin}` };
    if (redirects === MAX_REDIRECTS) return { kind: 'failed', why: 'it redirects again and again' };
    at = `${origin}${pathname}${search}`;
  }
}
