/**
 * Brings directories from a mirror into the store: a request each, several at once. Whoever keeps a mirror may have put anything in its files: each is followed up from the
 * commit that was pinned, and what is not that directory, whole and alone, is not taken. Nothing that a mirror does is an error: the git server is there.
 */

import { copyFile, lstat, open } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { showDirectory } from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import { removeFile, rename } from '../base/files.ts';
import { type MirrorAddress, mirrorFile } from '../base/git-url.ts';
import { causesOf, findProxy, proxiedFetch } from '../base/http-proxy.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import { formatBytes } from '../base/text.ts';
import { ownEnvironment } from '../git/environment.ts';
import type { Scratch } from '../git/git-files.ts';
import { joinPacks, namesInPack, packsIn } from '../git/git-files.ts';
import { withObjects } from '../git/objects/read.ts';
import { indexTaken, landParts, takenPack } from '../store/packs.ts';
import type { Store } from '../store/store.ts';
import { type Checked, checkEach, type DirectoryInCommit, type LookupAnswer, PathWalk } from '../store/trees.ts';

/** A file of a mirror is smaller; and so are all of a run together. */
export const MAX_MIRROR_BYTES = 4e9;
/** Requests at a time. */
const MAX_REQUESTS = 8;
/** What came is imported as soon as it is so much. */
const BATCH_BYTES = 6e6;

/** A directory of a commit, and its tree where a pin says it. */
export interface MirroredDirectory extends DirectoryInCommit {
  tree?: Sha | undefined;
}

/** A file that came, and what it is for. */
interface MirroredPack {
  one: MirroredDirectory;
  /** Absolute; it is moved or removed. */
  file: string;
  bytes: number;
}

/** What became of what was asked for: what came, with its tree, what is not there, and what is no such directory. */
interface Outcome {
  brought: Map<string, Sha>;
  absent: MirroredDirectory[];
  wrong: { one: MirroredDirectory; why: string }[];
}

export class Mirror {
  private readonly address: MirrorAddress;
  private readonly onNotice: (text: string) => void;
  private readonly limits: Limits;
  private readonly taken: Taken = { received: 0, promised: 0, since: performance.now() };
  /** What was asked for in this run: it is asked for once. */
  private readonly asked = new Set<string>();
  /** Why it is not asked any more. */
  private failure: string | undefined;
  private ask: Promise<Ask> | undefined;

  constructor(address: MirrorAddress, onNotice: (text: string) => void, limits = LIMITS) {
    this.address = address;
    this.onNotice = onNotice;
    this.limits = limits;
  }

  /**
   * Imports what it has of some directories.
   * @returns the trees of those that came; of the others it was said why
   */
  async bring<T extends MirroredDirectory>(store: Store, wanted: readonly T[], signal: AbortSignal): Promise<Map<T, Sha>> {
    const asking = [...new Map(wanted.map((one) => [keyOf(one), one])).values()].filter((one) => !this.asked.has(keyOf(one)));
    if (asking.length === 0 || this.failure !== undefined) return new Map();
    const outcome: Outcome = { brought: new Map(), absent: [], wrong: [] };
    await this.askFor(store, asking, outcome, signal);
    this.report(outcome, asking.length - outcome.brought.size);
    return new Map(
      wanted.flatMap((one) => {
        const tree = outcome.brought.get(keyOf(one));
        return tree === undefined ? [] : [[one, tree]];
      }),
    );
  }

  /** Imports what came while the rest is on its way. */
  private async askFor(store: Store, asking: readonly MirroredDirectory[], outcome: Outcome, signal: AbortSignal): Promise<void> {
    const folder = store.newScratch().dir;
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    let waiting: MirroredPack[] = [];
    const importWaiting = async () => {
      const packs = waiting;
      waiting = [];
      await importPacks(store, packs, outcome, either);
    };
    const queue = asking.entries();
    const work = async () => {
      for (const [index, one] of queue) {
        if (this.failure !== undefined) return;
        this.asked.add(keyOf(one));
        const file = join(folder, `${index}.pack`);
        const transfer = await this.get(one, file, either);
        if (transfer.kind === 'failed') this.failure ??= transfer.why;
        else if (transfer.kind === 'absent') outcome.absent.push(one);
        else if (transfer.kind === 'here') waiting.push({ one, file, bytes: transfer.bytes });
        else outcome.wrong.push({ one, why: transfer.why });
        if (waiting.reduce((sum, { bytes }) => sum + bytes, 0) >= BATCH_BYTES) await importWaiting();
      }
    };
    const works = Array.from({ length: Math.min(MAX_REQUESTS, asking.length) }, work);
    await Promise.all(works.map((working) => working.catch((error) => stop.abort(error))));
    either.throwIfAborted();
    await importWaiting();
  }

  private async get(one: MirroredDirectory, to: string, signal: AbortSignal): Promise<Transfer> {
    this.ask ??= makeAsk(this.address, process.env);
    const options = { ask: await this.ask, limits: this.limits, taken: this.taken };
    return getFile(this.address, mirrorFile(one), to, options, signal);
  }

  private report({ absent, wrong }: Outcome, left: number): void {
    const { at } = this.address;
    const server = 'the git server is asked for it';
    if (absent.length > 0) this.onNotice(`The mirror ${at} does not have ${listNames(absent.map(shown))}; ${server}.`);
    const reasons = new Map<string, MirroredDirectory[]>();
    for (const { one, why } of wrong) reasons.set(why, [...(reasons.get(why) ?? []), one]);
    for (const [why, those] of reasons) {
      this.onNotice(`What the mirror ${at} has for ${listNames(those.map(shown))} is not used: ${why}; ${server}.`);
    }
    if (this.failure !== undefined && left > absent.length + wrong.length) {
      this.onNotice(`The mirror ${at} cannot be used: ${this.failure}; the git server is asked for what did not come.`);
    }
  }
}

function keyOf({ sha, assetsPath }: MirroredDirectory): string {
  return `${sha} ${assetsPath}`;
}

function shown({ assetsPath, sha }: MirroredDirectory): string {
  return `${showDirectory(assetsPath)} at ${shortSha(sha)}`;
}

/** Imports packs, those that are what they should be; nothing of the others. Together, if nothing is wrong: a git for each of many takes longer than they take to come. */
async function importPacks(store: Store, packs: readonly MirroredPack[], outcome: Outcome, signal: AbortSignal): Promise<void> {
  if (packs.length === 0) return;
  const result = await importTogether(store, packs, signal);
  if (result instanceof Map) for (const [one, tree] of result) outcome.brought.set(keyOf(one), tree);
  else if (packs.length === 1) outcome.wrong.push({ one: (packs[0] as MirroredPack).one, why: result });
  else for (const pack of packs) await importPacks(store, [pack], outcome, signal);
  for (const { file } of packs) removeFile(file);
}

/** @returns the trees of all, which the store has now, or what is wrong with one of them, without a full stop */
async function importTogether(
  store: Store,
  packs: readonly MirroredPack[],
  signal: AbortSignal,
): Promise<Map<MirroredDirectory, Sha> | string> {
  const scratch = store.newScratch();
  const [{ file }] = packs as [MirroredPack];
  if (packs.length === 1) rename(file, takenPack(scratch));
  else
    await joinPacks(
      packs.map(({ file: one }) => one),
      takenPack(scratch),
    );
  if (!(await indexTaken(scratch, signal))) return 'it is damaged';
  const places = packs.map(({ one }) => one);
  const walk = new PathWalk();
  const found = await withObjects(scratch.dir, signal, (read) => walk.find(read, places));
  const lost = places.findIndex((_, index) => shaOf(found[index]) === undefined);
  if (lost >= 0) return whyLost(found[lost], walk.isCommit((places[lost] as MirroredDirectory).sha));
  const trees = found as Sha[];
  const environment = ownEnvironment(scratch.dir);
  const checked = [...(await checkEach(trees, environment, signal, { withoutFiles: true })).values()];
  const above = walk.above(places);
  const contents = provedContents(checked, above, namesOf(scratch));
  if (typeof contents === 'string') return contents;
  // Where a pin says its tree, nobody looks it up in the commit.
  const asked = places.filter(({ tree }, index) => tree !== trees[index]);
  await landParts(store, environment, { trees, contents, above: walk.above(asked) }, signal);
  return new Map(places.map((one, index) => [one, trees[index] as Sha]));
}

function shaOf(answer: LookupAnswer): Sha | undefined {
  return answer === 'absent' || answer === 'no-commit' ? undefined : answer;
}

function whyLost(answer: LookupAnswer, hasCommit: boolean): string {
  if (!hasCommit) return 'the pinned commit is not in it';
  return answer === 'absent' ? 'its commit does not have the directory' : 'a tree on the way to the directory is not in it';
}

function namesOf({ packs }: Scratch): Set<Sha> {
  return new Set(packsIn(packs).flatMap((name) => [...(namesInPack(join(packs, `${name}.idx`)) ?? [])]));
}

/** @returns everything in the trees, or what is missing or too much: nothing is taken where there is anything that nobody asked for */
function provedContents(checked: readonly Checked[], above: readonly Sha[], names: ReadonlySet<Sha>): Set<Sha> | string {
  const contents = new Set<Sha>();
  for (const one of checked) {
    if (one === 'incomplete') return 'a tree of the directory is not in it';
    if (one instanceof AssetsSyncError) return one.message.replace(/\.$/, '');
    for (const name of one) contents.add(name);
  }
  const missing = [...contents].find((name) => !names.has(name));
  if (missing !== undefined) return `${missing} of the directory is not in it`;
  const strangers = names.size - new Set([...above, ...contents]).size;
  return strangers === 0 ? contents : `it has ${strangers} objects that are not of the directory`;
}

/** `absent`: it has no such file; `bad`: what it has is no such file; `failed`: it cannot be asked, for others neither. */
export type Transfer = { kind: 'here'; bytes: number } | { kind: 'absent' } | { kind: 'bad' | 'failed'; why: string };

/** What a mirror is given, whatever it sends: what did not come by then is asked of the git server. */
export interface Limits {
  /** For all files of a run together. */
  bytes: number;
  totalMs: number;
  /** As much comes in each of these times as `bytesPerSecond` says, of all files that are on their way. */
  windowMs: number;
  bytesPerSecond: number;
}

const LIMITS: Limits = { bytes: MAX_MIRROR_BYTES, totalMs: 300_000, windowMs: 10_000, bytesPerSecond: 500_000 };

/** What a mirror had of that so far. */
interface Taken {
  received: number;
  promised: number;
  since: number;
}

interface TransferOptions {
  /** How a web address is asked. */
  ask: Ask;
  limits: Limits;
  taken: Taken;
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
async function getFile(
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

async function copy(from: string, to: string, options: TransferOptions): Promise<Transfer> {
  try {
    const there = await lstat(from);
    if (!there.isFile()) return { kind: 'bad', why: 'it is no file' };
    const refusal = refuseSize(there.size, options);
    if (refusal !== undefined) return refusal;
    await copyFile(from, to);
    return { kind: 'here', bytes: there.size };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { kind: 'absent' };
    throw error;
  }
}

async function download(address: string, to: string, options: TransferOptions, signal: AbortSignal): Promise<Transfer> {
  const { limits, taken } = options;
  const slow = new AbortController();
  let before = taken.received;
  const watch = setInterval(() => {
    const [came, seconds] = [taken.received - before, limits.windowMs / 1000];
    if (came < limits.bytesPerSecond * seconds) slow.abort(new Error(`it sent ${formatBytes(came)} in ${seconds} seconds`));
    before = taken.received;
  }, limits.windowMs);
  const tooLong = () => slow.abort(new Error(`it takes more than ${limits.totalMs / 1000} seconds`));
  const timer = setTimeout(tooLong, taken.since + limits.totalMs - performance.now());
  try {
    const either = AbortSignal.any([signal, slow.signal]);
    const response = await request(address, options.ask, either);
    if ('why' in response) return response;
    const refusal = refuse(response, options);
    if (refusal !== undefined) {
      response.body.destroy();
      return refusal;
    }
    const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        taken.received += chunk.length;
        yield chunk;
      }
    };
    // Opened first: a stream that is given up before it has opened its file would make it when all is cleaned up.
    const file = await open(to, 'w');
    await pipeline(response.body, counted, file.createWriteStream(), { signal: either });
    return { kind: 'here', bytes: response.length ?? 0 };
  } catch (error) {
    throw slow.signal.aborted ? slow.signal.reason : error;
  } finally {
    clearInterval(watch);
    clearTimeout(timer);
  }
}

function refuse({ status, length }: Answer, options: TransferOptions): Transfer | undefined {
  if (status === 404 || status === 410) return { kind: 'absent' };
  if (status !== 200) {
    const isForAll = status >= 500 || status === 408 || status === 429;
    return { kind: isForAll ? 'failed' : 'bad', why: `it answered ${status}` };
  }
  if (length === undefined) return { kind: 'bad', why: 'it does not say how large it is' };
  return refuseSize(length, options);
}

function refuseSize(bytes: number, { limits, taken }: TransferOptions): Transfer | undefined {
  if (taken.promised + bytes > limits.bytes)
    return { kind: 'bad', why: `with it there would be more than ${formatBytes(limits.bytes)}` };
  taken.promised += bytes;
  return undefined;
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
