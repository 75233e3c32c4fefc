/** Puts recordings and their secrets together while tests run, so that nothing in this repository looks like one itself. */

export const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
export const HEX = '0123456789abcdef';

/** Random, and the same in every run. */
export function random(length: number, alphabet = BASE62, seed = length): string {
  let state = (seed * 2_654_435_761 + 12_345) % 4_294_967_296;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet.charAt(Math.floor((state / 4_294_967_296) * alphabet.length));
  }).join('');
}

export const base64 = (bytes: number, seed = bytes) =>
  Buffer.from(random(bytes, String.fromCharCode(...Array(256).keys()), seed), 'latin1').toString('base64');
export const key32 = base64(32);
export const key64 = base64(64);
export const hex32 = random(32, HEX);
export const base32 = (length: number) => random(length, 'abcdefghijklmnopqrstuvwxyz234567');
export const encode = (text: string) => Buffer.from(text).toString('base64');
export const url = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
/** Has a quantity of different characters, and a symbol, as portals want it. */
export const password = `Zq7!${random(12, BASE62, 5)}`;

interface Entry {
  uri?: string;
  headers?: Record<string, string | string[]>;
  request?: unknown;
  response?: unknown;
  responseHeaders?: Record<string, string | string[]>;
  variables?: Record<string, string>;
}

/** A recording as the test proxy writes it. */
export function recording({ uri, headers, request = null, response = null, responseHeaders, variables = {} }: Entry): string {
  const entry = {
    RequestUri: uri ?? 'https://sanitized.example.net/items?api-version=2024-01-01',
    RequestMethod: 'GET',
    RequestHeaders: { Accept: 'application/json', 'x-ms-client-request-id': '7b1c8a52-9e0d-4c3f-8f62-0d8d4f0f7a11', ...headers },
    RequestBody: request,
    StatusCode: 200,
    ResponseHeaders: { 'Content-Type': 'application/json', ETag: '"0x8DC0A1B2C3D4E5F"', ...responseHeaders },
    ResponseBody: response,
  };
  return JSON.stringify({ Entries: [entry], Variables: variables }, undefined, 2);
}
