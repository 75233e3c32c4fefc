/**
 * Several questions to one HTTP server over one connection, where each `git fetch` would open its own.
 *
 * git's own helper carries them (`git remote-https` with `stateless-connect`, gitremote-helpers(7)), with git's proxies,
 * certificates and credentials; what is said is protocol v2 (gitprotocol-v2(5)); `git index-pack` takes in what comes.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSha, type Sha } from '../names/sha.ts';
import { type Environment, ownEnvironment } from './environment.ts';
import { Unanswered } from './failure.ts';
import { type OpenGit, openGit, tryGit } from './git.ts';
import { configText } from './git-files.ts';
import { packHolds } from './pack-index.ts';
import { type Packet, PacketReader, packet } from './packets.ts';
import type { Scratch } from './scratch.ts';

/** What is asked of a server in one go. */
export interface Wish {
  wants: readonly Sha[];
  filter: string | undefined;
  /** How many generations of commits. */
  depth: number | undefined;
}

export class Conversation {
  /** git has ended, and nothing more can be asked. */
  over = false;
  private readonly helper: OpenGit;
  private readonly packets: PacketReader;
  private readonly capabilities = new Map<string, string[]>();

  private constructor(helper: OpenGit) {
    this.helper = helper;
    this.packets = new PacketReader(helper.stdout);
  }

  /**
   * @param environment one in which git's trace goes to stderr
   * @returns one that is `over` already where the server speaks an older protocol
   * @throws Unanswered where it did not answer
   */
  static async open(url: string, environment: Environment, signal: AbortSignal): Promise<Conversation> {
    const helper = openGit([url.startsWith('https:') ? 'remote-https' : 'remote-http', url, url], { environment, signal });
    const conversation = new Conversation(helper);
    helper.stdin.write('stateless-connect git-upload-pack\n');
    const reply = await conversation.packets.line();
    if (reply === undefined) throw await conversation.lost();
    if (reply === '') await conversation.readCapabilities();
    else conversation.over = true;
    return conversation;
  }

  /** Ends git. @returns all that it wrote to stderr, the trace of every request included */
  async close(): Promise<string> {
    this.over = true;
    this.helper.stdin.end();
    // What nobody reads would keep it from ending.
    this.helper.stdout.destroy();
    return (await this.helper.ended).stderr;
  }

  /** The names of branches and tags that begin in one of some ways, and what they point at. */
  async listRefs(prefixes: readonly string[]): Promise<Map<string, Sha>> {
    this.say('ls-refs', [...prefixes.map((prefix) => `ref-prefix ${prefix}`)]);
    const refs = new Map<string, Sha>();
    for await (const line of this.section()) {
      const [name, ref = ''] = line.split(' ');
      const sha = parseSha(name ?? '');
      if (sha !== undefined) refs.set(ref, sha);
    }
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
    const filtered = wish.filter !== undefined && this.can('fetch', 'filter');
    if (filtered) promise(scratch);
    // A pack that leaves nothing out is checked for holding all that it refers to.
    const check = filtered ? '--promisor' : '--check-self-contained-and-connected';
    const args = ['index-pack', '--stdin', ...(onProgress === undefined ? [] : ['-v']), check];
    const { code, stdout, stderr } = await tryGit(args, {
      environment: ownEnvironment(process.env, scratch.dir),
      input: this.receive(scratch, { ...wish, filter: filtered ? wish.filter : undefined }, onProgress),
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

  /** Asks, and yields the pack. */
  private async *receive(
    scratch: Scratch,
    { wants, filter, depth }: Wish,
    onProgress: ((text: string) => void) | undefined,
  ): AsyncGenerator<Buffer> {
    this.say('fetch', [
      ...(onProgress === undefined ? ['no-progress'] : []),
      'ofs-delta',
      ...wants.map((name) => `want ${name}`),
      ...readBoundary(scratch).map((name) => `shallow ${name}`),
      ...(depth === undefined ? [] : [`deepen ${depth}`]),
      ...(filter === undefined ? [] : [`filter ${filter}`]),
      'done',
    ]);
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

  private async readCapabilities(): Promise<void> {
    for await (const line of this.section()) {
      const [name = '', values = ''] = line.split('=');
      this.capabilities.set(name, values.split(' '));
    }
  }

  private can(name: string, value: string): boolean {
    return this.capabilities.get(name)?.includes(value) === true;
  }

  private say(command: string, args: readonly string[]): void {
    const header = [`command=${command}`, ...(this.capabilities.has('object-format') ? ['object-format=sha1'] : [])];
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
  const boundary = new Set(readBoundary(scratch));
  for (const line of lines) {
    const [, verb, name] = /^(shallow|unshallow) ([0-9a-f]{40})$/.exec(line) ?? [];
    if (verb === 'shallow' && name !== undefined) boundary.add(name);
    if (verb === 'unshallow' && name !== undefined) boundary.delete(name);
  }
  writeFileSync(join(scratch.dir, 'shallow'), [...boundary].map((name) => `${name}\n`).join(''));
}
