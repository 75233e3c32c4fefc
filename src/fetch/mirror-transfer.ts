/** Gets one file of a mirror: whole, in reasonable time, and not from anywhere else. */
import { createWriteStream } from 'node:fs';
import { copyFile, lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { causesOf } from '../base/http-proxy.ts';
import type { MirrorAddress } from '../base/mirror-address.ts';
import type { Answer, Ask } from './mirror-request.ts';

/** `absent`: it has no such file; `bad`: what it has is no such file; `failed`: it cannot be asked, for others neither. */
export type Transfer = { kind: 'here'; bytes: number } | { kind: 'absent' } | { kind: 'bad' | 'failed'; why: string };

export interface TransferOptions {
  /** How a web address is asked. */
  ask: Ask;
  /** A larger file is not taken. */
  maxBytes: number;
  /** Milliseconds in which `MIN_BYTES` have to come, else the mirror is given up. */
  patience: number;
}

/** The git server is waited for longer, but there is nobody to ask in its place. */
export const PATIENCE = 10_000;
const MIN_BYTES = 10_000;
const MAX_REDIRECTS = 3;

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
    const { code, path } = error as NodeJS.ErrnoException;
    // A disk that is full, or that may not be written, is for the run to say.
    if (path === to || code === 'ENOSPC' || code === 'EDQUOT') throw error;
    return { kind: 'failed', why: causesOf(error) };
  }
}

async function copy(from: string, to: string, { maxBytes }: TransferOptions): Promise<Transfer> {
  try {
    const there = await lstat(from);
    if (!there.isFile()) return { kind: 'bad', why: 'it is no file' };
    if (there.size > maxBytes) return { kind: 'bad', why: tooLarge(maxBytes) };
    await copyFile(from, to);
    return { kind: 'here', bytes: there.size };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    throw error;
  }
}

async function download(address: string, to: string, options: TransferOptions, signal: AbortSignal): Promise<Transfer> {
  const stalled = new AbortController();
  let [received, before] = [0, 0];
  const watch = setInterval(() => {
    if (received - before < MIN_BYTES) stalled.abort(new Error(`hardly anything came for ${options.patience / 1000} seconds`));
    before = received;
  }, options.patience);
  try {
    const either = AbortSignal.any([signal, stalled.signal]);
    const response = await request(address, options.ask, either);
    if ('why' in response) return response;
    const { status, body } = response;
    if (status !== 200) {
      body.destroy();
      if (status === 404 || status === 410) return { kind: 'absent' };
      const isForAll = status >= 500 || status === 408 || status === 429;
      return { kind: isForAll ? 'failed' : 'bad', why: `it answered ${status}` };
    }
    const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        received += chunk.length;
        if (received > options.maxBytes) throw new TooLarge();
        yield chunk;
      }
    };
    await pipeline(body, counted, createWriteStream(to), { signal: either });
    return { kind: 'here', bytes: received };
  } catch (error) {
    if (error instanceof TooLarge) return { kind: 'bad', why: tooLarge(options.maxBytes) };
    throw stalled.signal.aborted ? stalled.signal.reason : error;
  } finally {
    clearInterval(watch);
  }
}

class TooLarge extends Error {}

function tooLarge(bytes: number): string {
  return `it is larger than ${Math.round(bytes / 1e6)} MB`;
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
