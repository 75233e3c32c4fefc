/** One request to a mirror: with no token and no cookie, followed by nothing. */
import http from 'node:http';
import https from 'node:https';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { findProxy, proxiedFetch } from '../base/http-proxy.ts';
import type { MirrorAddress } from '../base/mirror-address.ts';

export interface Answer {
  status: number;
  location: string | undefined;
  /** It is read, or destroyed. */
  body: Readable;
}

export type Ask = (address: string, signal: AbortSignal) => Promise<Answer>;

// As it is: what is packed would not become smaller.
const HEADERS = { 'accept-encoding': 'identity', 'user-agent': 'assets-sync' };

/** Through the proxy that the environment names; else not by `fetch`, whose first use takes as much CPU as all the rest of a small sync. */
export async function makeAsk({ kind, at }: MirrorAddress, env: NodeJS.ProcessEnv): Promise<Ask> {
  if (kind === 'http' && findProxy(new URL(at), env) !== undefined) {
    const fetch = await proxiedFetch(at, env);
    return async (address, signal) => {
      const { status, headers, body } = await fetch(address, {
        signal,
        redirect: 'manual',
        credentials: 'omit',
        headers: HEADERS,
      });
      const stream = body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream);
      return { status, location: headers.get('location') ?? undefined, body: stream };
    };
  }
  const { Agent, get } = /^https:/.test(at) ? https : http;
  const agent = new Agent({ keepAlive: true });
  const ask: Ask = (address, signal) => {
    return new Promise((resolve, reject) => {
      const request = get(address, { agent, signal, headers: HEADERS }, (response) => {
        resolve({ status: response.statusCode ?? 0, location: response.headers.location, body: response });
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
