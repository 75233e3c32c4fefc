/**
 * Brings directories from a mirror into the store: a request each, several at once. Whoever keeps a mirror may have put anything in its files: each is followed up from the
 * commit that was pinned, and nothing is taken but that directory, whole. Nothing that a mirror does is an error: the git server is there.
 */

import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import http from 'node:http';
import https from 'node:https';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { showDirectory } from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import { lstatIfThere, removeFile } from '../base/files.ts';
import { type MirrorAddress, mirrorFile } from '../base/git-url.ts';
import { causesOf, findProxy, proxiedFetch } from '../base/http-proxy.ts';
import { parseSha, type Sha, shortSha } from '../base/sha.ts';
import { formatBytes } from '../base/text.ts';
import { ownEnvironment } from '../git/environment.ts';
import { joinPacks, namesInPack, packsIn, type Scratch } from '../git/git-files.ts';
import { withObjects } from '../git/objects/read.ts';
import { indexPack, landParts } from '../store/packs.ts';
import type { Store } from '../store/store.ts';
import { checkEach, type DirectoryInCommit, PathWalk } from '../store/trees.ts';

/** Requests at a time. */
const MAX_REQUESTS = 8;
/** What came is taken in as soon as it is so much. */
const BATCH_BYTES = 6e6;

/** What a mirror is given, whatever it sends: what did not come by then is asked of the git server. */
export interface Limits {
  /** For all files of a run together. */
  bytes: number;
  totalMs: number;
  /** As much comes in each of these times as `bytesPerSecond` says, of all files that are on their way. */
  windowMs: number;
  bytesPerSecond: number;
}

const LIMITS: Limits = { bytes: 4e9, totalMs: 300_000, windowMs: 10_000, bytesPerSecond: 500_000 };

/** A directory of a commit, and its tree where a pin says it. */
interface MirroredDirectory extends DirectoryInCommit {
  tree?: Sha | undefined;
}

/** A file that came. */
interface MirroredPack {
  one: MirroredDirectory;
  /** Absolute. */
  file: string;
}

/** The trees of what came, by `keyOf`, and why other directories did not. */
interface Outcome {
  trees: Map<string, Sha>;
  refused: Map<MirroredDirectory, string>;
}

export class Mirror {
  private readonly address: MirrorAddress;
  private readonly onNotice: (text: string) => void;
  private readonly limits: Limits;
  /** What was asked for in this run: it is asked for once. */
  private readonly asked = new Set<string>();
  /** Why it is not asked any more. */
  private failure: string | undefined;
  private ask: Promise<Ask> | undefined;
  private readonly since = performance.now();
  /** Bytes that its files promised, and those that came. */
  private promised = 0;
  private received = 0;

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
    const asking = new Map(wanted.map((one) => [keyOf(one), one]));
    for (const key of this.asked) asking.delete(key);
    if (asking.size === 0 || this.failure !== undefined) return new Map();
    const outcome: Outcome = { trees: new Map(), refused: new Map() };
    await this.askFor(store, [...asking.values()], outcome, signal);
    this.report(outcome.refused);
    return new Map(
      wanted.flatMap((one) => {
        const tree = outcome.trees.get(keyOf(one));
        return tree === undefined ? [] : [[one, tree]];
      }),
    );
  }

  /** Asks for several files at a time, and takes in those that came while the rest is on its way. */
  private async askFor(store: Store, asking: readonly MirroredDirectory[], outcome: Outcome, signal: AbortSignal): Promise<void> {
    const folder = store.newScratch().dir;
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    let waiting: MirroredPack[] = [];
    let bytes = 0;
    const importWaiting = () => {
      const packs = waiting;
      [waiting, bytes] = [[], 0];
      return importPacks(store, packs, outcome, either);
    };
    const queue = asking.entries();
    const work = async () => {
      for (const [index, one] of queue) {
        const file = join(folder, `${index}.pack`);
        const why = this.failure ?? (await this.get(one, file, either));
        if (why !== undefined) outcome.refused.set(one, why);
        else {
          waiting.push({ one, file });
          bytes += statSync(file).size;
          if (bytes >= BATCH_BYTES) await importWaiting();
        }
      }
    };
    await Promise.all(Array.from({ length: MAX_REQUESTS }, () => work().catch((error) => stop.abort(error))));
    either.throwIfAborted();
    await importWaiting();
  }

  /** @param to absolute: where the file is written. @returns why it did not come */
  private async get(one: MirroredDirectory, to: string, signal: AbortSignal): Promise<string | undefined> {
    this.asked.add(keyOf(one));
    const { bytes, totalMs, windowMs, bytesPerSecond } = this.limits;
    const slow = new AbortController();
    let before = this.received;
    const watch = setInterval(() => {
      const [came, seconds] = [this.received - before, windowMs / 1000];
      if (came < bytesPerSecond * seconds) slow.abort(new Error(`it sent ${formatBytes(came)} in ${seconds} seconds`));
      before = this.received;
    }, windowMs);
    const tooLong = () => slow.abort(new Error(`it takes more than ${totalMs / 1000} seconds`));
    const timer = setTimeout(tooLong, this.since + totalMs - performance.now());
    try {
      this.ask ??= makeAsk(this.address, process.env);
      const either = AbortSignal.any([signal, slow.signal]);
      const { status, length = Number.NaN, body } = await (await this.ask)(mirrorFile(one), either);
      if (status >= 500 || status === 408 || status === 429) this.failure ??= `it answered ${status}`;
      const why = this.failure ?? refusalOf(status, this.promised + length, bytes);
      if (why !== undefined) {
        body.destroy();
        return why;
      }
      this.promised += length;
      const count = (bytesMore: number) => {
        this.received += bytesMore;
      };
      const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          count(chunk.length);
          yield chunk;
        }
      };
      // Opened first: a stream that is given up before it has opened its file would make it when all is cleaned up.
      const file = await open(to, 'w');
      await pipeline(body, counted, file.createWriteStream(), { signal: either });
      return undefined;
    } catch (error) {
      signal.throwIfAborted();
      removeFile(to);
      const { code, path } = error as NodeJS.ErrnoException;
      const isFull = code === 'ENOSPC' || code === 'EDQUOT';
      // A disk that may not be written is for the run to say; what the git server sends may find room.
      if (path === to && !isFull) throw error;
      this.failure ??= isFull ? 'the disk has no room for what it sends' : causesOf(slow.signal.reason ?? error);
      return this.failure;
    } finally {
      clearInterval(watch);
      clearTimeout(timer);
    }
  }

  private report(refused: ReadonlyMap<MirroredDirectory, string>): void {
    for (const why of new Set(refused.values())) {
      const those = [...refused].flatMap(([{ assetsPath, sha }, reason]) => {
        return reason === why ? [`${showDirectory(assetsPath)} at ${shortSha(sha)}`] : [];
      });
      this.onNotice(`The mirror ${this.address.at} is not used for ${listNames(those)}: ${why}; the git server is asked.`);
    }
  }
}

function keyOf({ sha, assetsPath }: MirroredDirectory): string {
  return `${sha} ${assetsPath}`;
}

/** @param promised bytes of all files so far and this one */
function refusalOf(status: number, promised: number, limit: number): string | undefined {
  if (status === 404 || status === 410) return 'it is not there';
  if (status !== 200) return `it answered ${status}`;
  if (Number.isNaN(promised)) return 'it does not say how large it is';
  return promised > limit ? `with it there would be more than ${formatBytes(limit)}` : undefined;
}

/** Takes the directories out of packs, all together: of each pack no more than that. */
async function importPacks(store: Store, packs: readonly MirroredPack[], outcome: Outcome, signal: AbortSignal): Promise<void> {
  const { trees, refused } = outcome;
  const scratch = store.newScratch();
  const came: MirroredDirectory[] = [];
  const isWhole = packs.length > 1 && (await indexTogether(scratch, packs, signal));
  for (const { one, file } of packs) {
    if (isWhole || (await indexPack(scratch, file, signal))) came.push(one);
    else refused.set(one, 'it is damaged');
    removeFile(file);
  }
  if (came.length === 0) return;
  const environment = ownEnvironment(scratch.dir);
  const walk = new PathWalk();
  const found = await withObjects(scratch.dir, signal, (read) => walk.find(read, came));
  const roots = [...new Set(found.flatMap((tree) => parseSha(tree ?? '') ?? []))];
  const checked = await checkEach(roots, environment, signal, { withoutFiles: true });
  // Of the files it is enough to know that they are there.
  const names = new Set(packsIn(scratch.packs).flatMap((pack) => [...(namesInPack(join(scratch.packs, `${pack}.idx`)) ?? [])]));
  const whole = new Map<MirroredDirectory, Sha>();
  for (const [index, one] of came.entries()) {
    const tree = found[index] as Sha;
    const contents = checked.get(tree) ?? 'incomplete';
    if (contents instanceof AssetsSyncError) refused.set(one, contents.message.replace(/\.$/, ''));
    else if (contents === 'incomplete' || ![...contents].every((name) => names.has(name)))
      refused.set(one, 'the directory of that commit is not in it, or not whole');
    else whole.set(one, tree);
  }
  if (whole.size === 0) return;
  const sets = new Set([...whole.values()].map((tree) => checked.get(tree) as ReadonlySet<Sha>));
  // Where a pin says its tree, nobody looks it up in the commit.
  const above = walk.above([...whole].flatMap(([one, tree]) => (one.tree === tree ? [] : [one])));
  const contents = new Set([...sets].flatMap((set) => [...set]));
  await landParts(store, environment, { trees: [...new Set(whole.values())], contents, above }, signal);
  for (const [one, tree] of whole) trees.set(keyOf(one), tree);
}

/** Has git index packs as one: a git for each of many takes longer than they take to come. @returns whether none is damaged */
async function indexTogether(scratch: Scratch, packs: readonly MirroredPack[], signal: AbortSignal): Promise<boolean> {
  const joined = join(scratch.dir, 'joined.pack');
  await joinPacks(
    packs.map(({ file }) => file),
    joined,
  );
  return indexPack(scratch, joined, signal);
}

export interface Answer {
  status: number;
  /** Bytes that it promises. */
  length: number | undefined;
  /** It is read, or destroyed. */
  body: Readable;
}

/** @param names of a file: the folder that it is in, and its own */
export type Ask = (names: readonly string[], signal: AbortSignal) => Promise<Answer>;

// As it is: what is packed would not become smaller.
const HEADERS = { 'accept-encoding': 'identity', 'user-agent': 'assets-sync' };

/** Through the proxy that the environment names; else not by `fetch`, whose first use takes as much CPU as all the rest of a small sync. */
export async function makeAsk({ kind, at }: MirrorAddress, env: NodeJS.ProcessEnv): Promise<Ask> {
  if (kind === 'folder') {
    return async (names) => {
      const file = join(at, ...names);
      const found = lstatIfThere(file);
      return found?.isFile() === true
        ? { status: 200, length: found.size, body: createReadStream(file) }
        : { status: 404, length: 0, body: Readable.from([]) };
    };
  }
  const addressOf = (names: readonly string[]) => `${at}/${names.map(encodeURIComponent).join('/')}`;
  if (findProxy(new URL(at), env) !== undefined) {
    const fetch = await proxiedFetch(at, env);
    return async (names, signal) => {
      const options = { signal, redirect: 'manual', credentials: 'omit', headers: HEADERS } as const;
      const { status, headers, body } = await fetch(addressOf(names), options);
      const stream = body === null ? Readable.from([]) : Readable.fromWeb(body as ReadableStream);
      return { status, length: lengthOf(headers.get('content-length')), body: stream };
    };
  }
  const { Agent, get } = /^https:/.test(at) ? https : http;
  const agent = new Agent({ keepAlive: true });
  const ask: Ask = (names, signal) => {
    return new Promise((resolve, reject) => {
      const request = get(addressOf(names), { agent, signal, headers: HEADERS }, (body) => {
        resolve({ status: body.statusCode ?? 0, length: lengthOf(body.headers['content-length']), body });
      });
      request.on('error', (error: NodeJS.ErrnoException) => {
        // The server closed it while nobody asked anything.
        if (request.reusedSocket && error.code === 'ECONNRESET') resolve(ask(names, signal));
        else reject(error);
      });
    });
  };
  return ask;
}

function lengthOf(header: string | null | undefined): number | undefined {
  return /^\d+$/.test(header ?? '') ? Number(header) : undefined;
}
