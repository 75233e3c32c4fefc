/**
 * Several questions to one HTTP server over one connection, where each `git fetch` would open its own.
 *
 * git's own helper carries them (gitremote-helpers(7)): what is said is protocol v2 (gitprotocol-v2(5)), and `git index-pack`
 * takes in what comes. With a server of an older protocol the helper itself fetches.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseSha, type Sha } from '../../base/sha.ts';
import { ownEnvironment } from '../environment.ts';
import { type OpenGit, tryGit } from '../git.ts';
import { configText } from '../git-files.ts';
import { packHolds } from '../objects/pack-index.ts';
import { eachLine } from '../progress.ts';
import { saysLacking, Unanswered } from '../remote/failure.ts';
import type { Scratch } from '../scratch.ts';
import { type Connection, hangUp } from './connection.ts';
import { parseHttpTrace } from './http-trace.ts';
import { type Packet, PacketReader, packet } from './packets.ts';

/** What is asked of a server in one go. */
export interface Wish {
  wants: readonly Sha[];
  filter?: string | undefined;
  /** How many generations of commits. */
  depth?: number | undefined;
  /** Commits at depth 1 that are here already: what they hold is left out. */
  haves?: readonly Sha[] | undefined;
}

export interface Fetched {
  /** The server left out what the filter said. */
  filtered: boolean;
  /** With what was offered it is all that was wanted: false where that is not here as it should be. */
  isWhole: boolean;
}

/** A filter for no file that there is: the size of the largest one that git for Windows could name. */
const NOTHING_LEFT_OUT = 'blob:limit=4294967295';

export class Conversation {
  /** git has ended, and nothing more can be asked. */
  over = false;
  /** The server speaks git's protocol; else nothing can be asked: it has files alone, or is none of git's. */
  isSmart = true;
  private readonly helper: OpenGit;
  /** Where the helper puts what it fetches itself, for a moment. */
  private readonly scratch: Scratch;
  /** The helper has left something out. */
  private hasFiltered = false;
  private readonly packets: PacketReader;
  /** What a server of protocol v2 can do; undefined for an older one. */
  private capabilities: Map<string, string[]> | undefined;

  private constructor({ helper, scratch }: Connection) {
    this.helper = helper;
    this.scratch = scratch;
    this.packets = new PacketReader(helper.stdout);
  }

  /** @throws Unanswered where the server did not answer */
  static async open(connection: Connection): Promise<Conversation> {
    const conversation = new Conversation(connection);
    const reply = await conversation.reply();
    if (reply === '') await conversation.readCapabilities();
    else if (reply === 'fallback') conversation.isSmart = await conversation.wasGreeted();
    else throw await conversation.lost();
    return conversation;
  }

  /** Whether the server answered in a version of git's protocol. The helper's own words are the same where it did not. */
  private async wasGreeted(): Promise<boolean> {
    // What git wrote to stderr before that has been read then.
    await setImmediate();
    const { greeting } = parseHttpTrace(this.helper.said());
    return greeting?.headers['content-type']?.split(';')[0]?.trim() === 'application/x-git-upload-pack-advertisement';
  }

  /** Ends git in the middle of an answer. */
  end(): void {
    this.helper.end();
  }

  /** Lets git end. @returns as of `hangUp` */
  close(): Promise<string> {
    this.over = true;
    return hangUp(this.helper);
  }

  /**
   * The names of branches and tags that begin in one of some ways, and what they point at.
   * @returns undefined where the server is an older one: it says them in its greeting alone, and they may have moved since; git has ended
   */
  async listRefs(prefixes: readonly string[]): Promise<Map<string, Sha> | undefined> {
    if (this.capabilities === undefined) {
      await this.close();
      return undefined;
    }
    const refs = new Map<string, Sha>();
    this.say('ls-refs', [...prefixes.map((prefix) => `ref-prefix ${prefix}`)]);
    for await (const line of this.section()) {
      const [name = '', ref = ''] = line.split(' ');
      const sha = parseSha(name);
      if (sha !== undefined && prefixes.some((prefix) => ref.startsWith(prefix))) refs.set(ref, sha);
    }
    await this.readEnd();
    return refs;
  }

  /**
   * Fetches objects by their names into a scratch.
   * @returns undefined where it is to be asked otherwise
   */
  async fetch(
    scratch: Scratch,
    wish: Wish,
    onProgress: ((text: string) => void) | undefined,
    signal: AbortSignal,
  ): Promise<Fetched | undefined> {
    const filtered = wish.filter !== undefined && this.can('fetch', 'filter');
    // A pack that lacks what is here is no whole one, and which that is the helper would have to be told.
    if (wish.haves !== undefined && !filtered) return undefined;
    if (this.capabilities === undefined) {
      const isFiltered = await this.letFetch(scratch, wish, onProgress).catch((error) => {
        const isOurs = wish.filter === undefined && this.hasFiltered;
        if (isOurs && error instanceof Unanswered && /filter '.*' not supported/.test(error.words)) return undefined;
        throw error;
      });
      return isFiltered === undefined ? undefined : { filtered: isFiltered, isWhole: true };
    }
    // Before git is started: the server has to think first.
    this.sayFetch(scratch, { ...wish, filter: filtered ? wish.filter : undefined }, onProgress !== undefined);
    // A pack that leaves nothing out is checked for holding all that it refers to.
    const check = filtered ? '--promisor' : '--check-self-contained-and-connected';
    const thin = wish.haves === undefined ? [] : ['--fix-thin'];
    const args = ['index-pack', '--stdin', ...thin, ...(onProgress === undefined ? [] : ['-v']), check];
    const { exitCode, stdout, stderr } = await tryGit(args, {
      environment: ownEnvironment(scratch.dir),
      input: this.receive(scratch, onProgress),
      signal,
      onStderr: onProgress,
    });
    const pack = /^pack\t([0-9a-f]{40})$/m.exec(stdout.toString('latin1'))?.[1];
    const cameAll = pack !== undefined && packHolds(join(scratch.packs, `pack-${pack}.idx`), wish.wants);
    if (exitCode === 0 && cameAll) return { filtered, isWhole: true };
    // What the server still has to say has nobody to listen.
    const words = exitCode === 0 ? '' : await this.close();
    // What was offered may be damaged or gone: the server left it out in good faith.
    if (wish.haves !== undefined && (exitCode === 0 || saysLacking(stderr))) return { filtered, isWhole: false };
    throw new Unanswered(
      exitCode === 0
        ? 'fatal: fetch-pack: the server did not send all necessary objects'
        : `${words}\n${stderr}\nfatal: index-pack failed`,
    );
  }

  private sayFetch(scratch: Scratch, { wants, filter, depth, haves = [] }: Wish, progress: boolean): void {
    this.say('fetch', [
      ...(progress ? [] : ['no-progress']),
      'ofs-delta',
      ...wants.map((name) => `want ${name}`),
      ...readBoundary(scratch).map((name) => `shallow ${name}`),
      ...(depth === undefined ? [] : [`deepen ${depth}`]),
      ...(filter === undefined ? [] : [`filter ${filter}`]),
      // Without it a server leaves out nothing but what the same history has.
      ...(haves.length === 0 ? [] : ['thin-pack']),
      ...haves.map((name) => `have ${name}`),
      'done',
    ]);
  }

  /** Yields the pack that is the answer. */
  private async *receive(scratch: Scratch, onProgress: ((text: string) => void) | undefined): AsyncGenerator<Buffer> {
    for (;;) {
      const heading = textOf(await this.next());
      if (heading === 'packfile') break;
      const lines: string[] = [];
      for await (const line of this.section()) lines.push(line);
      if (heading === 'shallow-info') noteBoundary(scratch, lines);
    }
    const tell = onProgress && eachLine((line) => onProgress(`remote: ${line}`));
    for (let part = await this.next(); part.kind === 'data'; part = await this.next()) {
      const [band] = part.payload;
      const rest = part.payload.subarray(1);
      if (band === 1) yield rest;
      else if (band === 2) tell?.(rest.toString('utf8'));
      else throw await this.refusal(rest.toString('utf8'));
    }
    await this.readEnd();
  }

  /**
   * Has the helper fetch into its own scratch, which holds nothing that it could take for fetched, and moves what came.
   * @returns whether the server left out what the filter said
   */
  private async letFetch(
    scratch: Scratch,
    { wants, filter, depth = 0 }: Wish,
    onProgress: ((text: string) => void) | undefined,
  ): Promise<boolean> {
    const { stdin, stderr } = this.helper;
    const before = this.helper.said().length;
    const tell = onProgress === undefined ? undefined : eachLine(onProgress);
    if (tell !== undefined) stderr.on('data', tell);
    if (filter !== undefined && !this.hasFiltered) {
      this.hasFiltered = true;
      this.promise();
    }
    const options: Record<string, string | number | boolean> = {
      progress: onProgress !== undefined,
      'check-connectivity': filter === undefined,
      depth,
      ...(filter === undefined ? {} : { 'from-promisor': true }),
      // It cannot be taken back.
      ...(this.hasFiltered ? { filter: filter ?? NOTHING_LEFT_OUT } : {}),
    };
    const asked = Object.entries(options).map(([name, value]) => `option ${name} ${value}\n`);
    stdin.write([...asked, ...wants.map((name) => `fetch ${name} ${name}\n`), '\n'].join(''));
    for (const _ of asked) await this.reply();
    let isConnected = false;
    for (let line = await this.reply(); line !== ''; line = await this.reply()) isConnected ||= line === 'connectivity-ok';
    // What git wrote to stderr before that has been read then.
    await setImmediate();
    if (tell !== undefined) stderr.off('data', tell);
    const filtered = filter !== undefined && !/filtering not recognized/.test(this.helper.said().slice(before));
    const names = readdirSync(this.scratch.packs);
    const indexes = names.filter((name) => name.endsWith('.idx')).map((name) => join(this.scratch.packs, name));
    // Of a pack that leaves something out, and of one with nothing in it, git asks no more than that it is one.
    const cameAll = wants.every((want) => indexes.some((index) => packHolds(index, [want])));
    if (!cameAll || (filter === undefined && !isConnected)) {
      for (const name of [...names.map((name) => join('objects/pack', name)), 'shallow'])
        rmSync(join(this.scratch.dir, name), { force: true });
      throw new Unanswered('fatal: fetch-pack: the server did not send all necessary objects');
    }
    this.move(names, scratch, filtered);
    return filtered;
  }

  /** Tells the helper that what its scratch lacks was left out on purpose. It names nobody who could be asked for it. */
  private promise(): void {
    const text = configText([
      ['extensions.partialClone', 'nobody'],
      ['remote.nobody.promisor', 'true'],
    ]);
    appendFileSync(join(this.scratch.dir, 'config'), text);
  }

  /** Moves what the helper has fetched. */
  private move(names: readonly string[], scratch: Scratch, isPromise: boolean): void {
    const kinds = isPromise ? /\.(promisor|pack|idx|rev)$/ : /\.(pack|idx|rev)$/;
    for (const name of names) {
      const file = join(this.scratch.packs, name);
      if (kinds.test(name)) renameSync(file, join(scratch.packs, name));
      else rmSync(file);
    }
    noteBoundary(
      scratch,
      readBoundary(this.scratch).map((name) => `shallow ${name}`),
    );
    rmSync(join(this.scratch.dir, 'shallow'), { force: true });
  }

  /** A line of the helper's own. @throws Unanswered where it has ended */
  private async reply(): Promise<string> {
    const line = await this.packets.line();
    if (line === undefined) throw await this.lost();
    return line;
  }

  private async readCapabilities(): Promise<void> {
    this.capabilities = new Map();
    for await (const line of this.section()) {
      const [name = '', values = ''] = line.split('=');
      this.capabilities.set(name, values.split(' '));
    }
  }

  private can(name: string, value: string): boolean {
    return this.capabilities?.get(name)?.includes(value) === true;
  }

  private say(command: string, args: readonly string[]): void {
    const header = [`command=${command}`, ...(this.capabilities?.has('object-format') === true ? ['object-format=sha1'] : [])];
    this.helper.stdin.write([...header.map(packet), '0001', ...args.map(packet), '0000'].join(''));
  }

  /** The lines up to the next flush or delimiter. */
  private async *section(): AsyncGenerator<string> {
    for (let part = await this.next(); part.kind === 'data'; part = await this.next()) yield textOf(part);
  }

  /** Of an answer that was read to its flush, the helper says once more that it is over. */
  private async readEnd(): Promise<void> {
    if ((await this.packets.next())?.kind !== 'end') throw await this.lost();
  }

  private async next(): Promise<Packet> {
    const part = await this.packets.next();
    if (part === undefined) throw await this.lost();
    // The helper says so and ends where the server answered with an error.
    if (part.kind === 'end') throw new Unanswered(`${await this.close()}\nfatal: the remote end hung up unexpectedly`);
    if (part.kind === 'data' && part.payload.subarray(0, 4).toString('latin1') === 'ERR ') {
      throw await this.refusal(textOf(part).slice('ERR '.length));
    }
    return part;
  }

  /** The server's no: the helper can be asked something else when it has passed on the rest. */
  private async refusal(words: string): Promise<Unanswered> {
    for (let part = await this.packets.next(); part?.kind !== 'end'; part = await this.packets.next()) {
      if (part === undefined) return this.lost();
    }
    return new Unanswered(`fatal: remote error: ${words}`);
  }

  /** git has ended: what it said. */
  private async lost(): Promise<Unanswered> {
    return new Unanswered(await this.close());
  }
}

function textOf(part: Packet): string {
  return part.kind === 'data' ? part.payload.toString('utf8').replace(/\n$/, '') : '';
}

/** Where the history in a scratch was cut off, from git's file for it. */
function readBoundary({ dir }: Scratch): string[] {
  const file = join(dir, 'shallow');
  return existsSync(file) ? readFileSync(file, 'latin1').split('\n').filter(Boolean) : [];
}

function noteBoundary(scratch: Scratch, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const boundary = new Set(readBoundary(scratch));
  for (const line of lines) {
    const [, verb, name] = /^(shallow|unshallow) ([0-9a-f]{40})$/.exec(line) ?? [];
    if (verb === 'shallow' && name !== undefined) boundary.add(name);
    if (verb === 'unshallow' && name !== undefined) boundary.delete(name);
  }
  writeFileSync(join(scratch.dir, 'shallow'), [...boundary].map((name) => `${name}\n`).join(''));
}
