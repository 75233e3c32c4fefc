/**
 * Several questions to one HTTP server over one connection, where each `git fetch` would open its own.
 *
 * git's own helper carries them (gitremote-helpers(7)): what is said is protocol v2 (gitprotocol-v2(5)), and `git index-pack`
 * takes in what comes. With a server of an older protocol the helper itself lists and fetches.
 */
import { appendFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseSha, type Sha } from '../names/sha.ts';
import { type Connection, hangUp } from './connection.ts';
import { ownEnvironment } from './environment.ts';
import { Unanswered } from './failure.ts';
import { type OpenGit, tryGit } from './git.ts';
import { configText } from './git-files.ts';
import { packHolds } from './pack-index.ts';
import { type Packet, PacketReader, packet } from './packets.ts';
import type { Scratch } from './scratch.ts';

/** What is asked of a server in one go. */
export interface Wish {
  wants: readonly Sha[];
  filter?: string | undefined;
  /** How many generations of commits. */
  depth?: number | undefined;
}

/** A filter for no file that there is: the size of the largest one that git for Windows could name. */
const NOTHING_LEFT_OUT = 'blob:limit=4294967295';

export class Conversation {
  /** git has ended, and nothing more can be asked. */
  over = false;
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
    else if (reply !== 'fallback') throw await conversation.lost();
    return conversation;
  }

  /** Ends git. @returns as of `hangUp` */
  close(): Promise<string> {
    this.over = true;
    return hangUp(this.helper);
  }

  /** The names of branches and tags that begin in one of some ways, and what they point at. */
  async listRefs(prefixes: readonly string[]): Promise<Map<string, Sha>> {
    const refs = new Map<string, Sha>();
    const add = (line: string) => {
      const [name, ref = ''] = line.split(' ');
      const sha = parseSha(name ?? '');
      if (sha !== undefined && prefixes.some((prefix) => ref.startsWith(prefix))) refs.set(ref, sha);
    };
    if (this.capabilities === undefined) {
      this.helper.stdin.write('list\n');
      for (let line = await this.reply(); line !== ''; line = await this.reply()) add(line);
      return refs;
    }
    this.say('ls-refs', [...prefixes.map((prefix) => `ref-prefix ${prefix}`)]);
    for await (const line of this.section()) add(line);
    await this.end();
    return refs;
  }

  /**
   * Fetches objects by their names into a scratch.
   * @returns whether the server left out what the filter said
   */
  async fetch(
    scratch: Scratch,
    wish: Wish,
    onProgress: ((text: string) => void) | undefined,
    signal: AbortSignal,
  ): Promise<{ filtered: boolean }> {
    if (this.capabilities === undefined) return { filtered: await this.letFetch(scratch, wish, onProgress) };
    const filtered = wish.filter !== undefined && this.can('fetch', 'filter');
    // Before git is started: the server has to think first.
    this.sayFetch(scratch, { ...wish, filter: filtered ? wish.filter : undefined }, onProgress !== undefined);
    if (filtered) promise(scratch);
    // A pack that leaves nothing out is checked for holding all that it refers to.
    const check = filtered ? '--promisor' : '--check-self-contained-and-connected';
    const args = ['index-pack', '--stdin', ...(onProgress === undefined ? [] : ['-v']), check];
    const { code, stdout, stderr } = await tryGit(args, {
      environment: ownEnvironment(process.env, scratch.dir),
      input: this.receive(scratch, onProgress),
      signal,
      ...(onProgress === undefined ? {} : { onStderr: onProgress }),
    });
    if (code !== 0) {
      // What the server still has to say has nobody to listen.
      throw new Unanswered(`${await this.close()}\n${stderr}\nfatal: index-pack failed`);
    }
    const pack = /^pack\t([0-9a-f]{40})$/m.exec(stdout.toString('latin1'))?.[1];
    if (pack === undefined || !packHolds(join(scratch.packs, `pack-${pack}.idx`), wish.wants)) {
      throw new Unanswered('fatal: fetch-pack: the server did not send all necessary objects');
    }
    return { filtered };
  }

  private sayFetch(scratch: Scratch, { wants, filter, depth }: Wish, progress: boolean): void {
    this.say('fetch', [
      ...(progress ? [] : ['no-progress']),
      'ofs-delta',
      ...wants.map((name) => `want ${name}`),
      ...readBoundary(scratch).map((name) => `shallow ${name}`),
      ...(depth === undefined ? [] : [`deepen ${depth}`]),
      ...(filter === undefined ? [] : [`filter ${filter}`]),
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
    for (let part = await this.next(); part.kind === 'data'; part = await this.next()) {
      const [band] = part.payload;
      const rest = part.payload.subarray(1);
      if (band === 1) yield rest;
      else if (band === 2) onProgress?.(`remote: ${rest.toString('utf8')}`);
      else throw await this.refusal(rest.toString('utf8'));
    }
    await this.end();
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
    let said = '';
    const listen = (text: string) => {
      said += text;
      onProgress?.(text);
    };
    stderr.on('data', listen);
    if (filter !== undefined) {
      this.hasFiltered = true;
      promise(this.scratch);
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
    stderr.off('data', listen);
    const filtered = filter !== undefined && !/filtering not recognized/.test(said);
    if (filter === undefined && !isConnected)
      throw new Unanswered('fatal: fetch-pack: the server did not send all necessary objects');
    if (filtered) promise(scratch);
    this.move(scratch, filtered);
    return filtered;
  }

  /** Moves what the helper has fetched. */
  private move(scratch: Scratch, isPromise: boolean): void {
    const kinds = isPromise ? /\.(promisor|pack|idx|rev)$/ : /\.(pack|idx|rev)$/;
    for (const name of readdirSync(this.scratch.packs)) {
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
  private async end(): Promise<void> {
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

/** Tells git that what a scratch lacks was left out on purpose. It names nobody who could be asked for it. */
function promise({ dir }: Scratch): void {
  const text = configText([
    ['extensions.partialClone', 'nobody'],
    ['remote.nobody.promisor', 'true'],
  ]);
  const file = join(dir, 'config');
  if (!readFileSync(file, 'utf8').includes(text)) appendFileSync(file, text);
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
