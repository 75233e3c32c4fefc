/**
 * Fetches over a kept connection from a server of the older protocol: git's helper does all of it (gitremote-helpers(7)), into a
 * git directory of its own, and what came is moved.
 */
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { removeFile, rename } from '../../base/rename-and-remove.ts';
import type { SilenceWatch } from '../byte-reader.ts';
import { eachLine } from '../git.ts';
import { configText, readBoundary, type Scratch, updateBoundary } from '../git-files.ts';
import { packHolds } from '../objects/packs.ts';
import { saysFilterIgnored, saysFilterRefused } from '../remote/failure.ts';
import { type Fetched, type ObjectRequest, TransportError } from '../remote/transport.ts';
import type { Connection } from './connection.ts';
import { watchLife } from './life-signs.ts';

/** A filter for no file that there is: the size of the largest one that git for Windows could name. */
const NOTHING_LEFT_OUT = 'blob:limit=4294967295';

export class HelperFetch {
  private readonly connection: Connection;
  /** Reads a line of the helper's answer. */
  private readonly readLine: () => Promise<string>;
  /** For a server that gives no sign of life. */
  private readonly silence: SilenceWatch;
  /** The helper was told to leave something out, which cannot be taken back: a request for everything needs a filter too. */
  private hasFiltered = false;

  constructor(connection: Connection, readLine: () => Promise<string>, silence: SilenceWatch) {
    this.connection = connection;
    this.readLine = readLine;
    this.silence = silence;
  }

  /** @returns undefined where the server does not take the filter that stands for none */
  async fetch(
    scratch: Scratch,
    request: ObjectRequest,
    onProgress: ((text: string) => void) | undefined,
  ): Promise<Fetched | undefined> {
    try {
      return await this.fetchInto(scratch, request, onProgress);
    } catch (error) {
      const isFilterOurs = request.filter === undefined && this.hasFiltered;
      if (isFilterOurs && error instanceof TransportError && saysFilterRefused(error.stderr)) return undefined;
      throw error;
    }
  }

  private async fetchInto(
    scratch: Scratch,
    request: ObjectRequest,
    onProgress: ((text: string) => void) | undefined,
  ): Promise<Fetched> {
    const { helper } = this.connection;
    const before = helper.stderr().length;
    const isConnected = await this.askWatched(request, onProgress);
    const filtered = request.filter !== undefined && !saysFilterIgnored(helper.stderr().slice(before));
    // git does not look into a pack that leaves something out, or that is empty, for what was wanted.
    if (!this.holdsAll(request) || (request.filter === undefined && !isConnected)) {
      this.dropFetched();
      throw new TransportError('fatal: fetch-pack: the server did not send all necessary objects');
    }
    this.moveFetched(scratch, filtered);
    return { filtered, isWhole: true };
  }

  /** As `askHelper`, for as long as there are signs that the server is alive. */
  private async askWatched(request: ObjectRequest, onProgress: ((text: string) => void) | undefined): Promise<boolean> {
    const { helper, scratch } = this.connection;
    const watch = watchLife(scratch.dir, this.silence.limit, this.silence.onReached);
    const tell = eachLine((line) => {
      watch.saw();
      onProgress?.(line);
    });
    helper.stderrStream.on('data', tell);
    try {
      const isConnected = await this.askHelper(request);
      // What git wrote to stderr before its answer has been read then.
      await setImmediate();
      return isConnected;
    } finally {
      helper.stderrStream.off('data', tell);
      watch.stop();
    }
  }

  /** @returns whether the helper found that nothing is missing in what it fetched */
  private async askHelper({ wants, filter, depth = 0 }: ObjectRequest): Promise<boolean> {
    if (filter !== undefined && !this.hasFiltered) {
      this.hasFiltered = true;
      this.allowMissingObjects();
    }
    const options: Record<string, string | number | boolean> = {
      // Also where nobody sees it: it is a sign of life.
      progress: true,
      'check-connectivity': filter === undefined,
      depth,
      ...(filter === undefined ? {} : { 'from-promisor': true }),
      ...(this.hasFiltered ? { filter: filter ?? NOTHING_LEFT_OUT } : {}),
    };
    const settings = Object.entries(options).map(([name, value]) => `option ${name} ${value}\n`);
    const requests = wants.map((name) => `fetch ${name} ${name}\n`);
    this.connection.helper.stdin.write([...settings, ...requests, '\n'].join(''));
    for (const _ of settings) await this.readLine();
    let isConnected = false;
    for (let line = await this.readLine(); line !== ''; line = await this.readLine()) isConnected ||= line === 'connectivity-ok';
    return isConnected;
  }

  /**
   * Tells git that what the helper's directory lacks was left out on purpose. The remote that it names for the rest does not
   * exist, so that git never asks a server for it.
   */
  private allowMissingObjects(): void {
    const text = configText([
      ['extensions.partialClone', 'nobody'],
      ['remote.nobody.promisor', 'true'],
    ]);
    appendFileSync(join(this.connection.scratch.dir, 'config'), text);
  }

  private holdsAll({ wants }: ObjectRequest): boolean {
    const { packs } = this.connection.scratch;
    const indexes = readdirSync(packs).filter((name) => name.endsWith('.idx'));
    return wants.every((want) => indexes.some((name) => packHolds(join(packs, name), [want])));
  }

  private dropFetched(): void {
    const { dir, packs } = this.connection.scratch;
    for (const name of readdirSync(packs)) removeFile(join(packs, name));
    removeFile(join(dir, 'shallow'));
  }

  private moveFetched(scratch: Scratch, filtered: boolean): void {
    const { dir, packs } = this.connection.scratch;
    const kinds = filtered ? /\.(promisor|pack|idx|rev)$/ : /\.(pack|idx|rev)$/;
    for (const name of readdirSync(packs)) {
      if (kinds.test(name)) rename(join(packs, name), join(scratch.packs, name), { isContentAddressed: true });
      else removeFile(join(packs, name));
    }
    const lines = [...readBoundary(dir)].map((name) => `shallow ${name}`);
    updateBoundary(scratch.dir, lines);
    removeFile(join(dir, 'shallow'));
  }
}
