/**
 * Several requests to one HTTP server over one connection, where each `git fetch` would open its own.
 *
 * git's own helper carries them (gitremote-helpers(7)): what is sent is protocol v2 (gitprotocol-v2(5)), and `git index-pack`
 * takes in what comes. With a server of an older protocol the helper itself fetches.
 */
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseSha, type Sha } from '../../base/sha.ts';
import { ownEnvironment, type Silence, STREAM_LARGE_FILES } from '../environment.ts';
import { eachLine, tryGit } from '../git.ts';
import { readBoundary, type Scratch, updateBoundary } from '../git-files.ts';
import { packHolds } from '../objects/packs.ts';
import { readLooseObject } from '../objects/read.ts';
import { SAID_NOTHING, saysLacking } from '../remote/failure.ts';
import { type Fetched, isAskedForCredentials, type ObjectRequest, parseHttpTrace, TransportError } from '../remote/transport.ts';
import { type Connection, closeConnection } from './connection.ts';
import { HelperFetch } from './helper-fetch.ts';
import { type Packet, PacketReader, packet } from './packets.ts';

export class ProtocolSession {
  /** git has ended, and nothing more can be asked. */
  isOver = false;
  /** The server speaks git's protocol; else nothing can be asked: it has files alone, or is no git server. */
  isSmart = true;
  private readonly connection: Connection;
  /** git was ended because nothing came from the server any more. */
  private wasSilent = false;
  private readonly packets: PacketReader;
  private readonly helperFetch: HelperFetch;
  /** What a server of protocol v2 can do; undefined for an older one. */
  private capabilities: Map<string, string[]> | undefined;

  private constructor(connection: Connection, silence: Silence) {
    this.connection = connection;
    this.packets = new PacketReader(connection.helper.stdout);
    const onReached = () => this.giveUp();
    this.packets.watchSilence({ limit: silence.bytes, onReached });
    this.helperFetch = new HelperFetch(connection, () => this.readLine(), { limit: silence.signs, onReached });
  }

  /** @throws TransportError where the server did not answer */
  static async open(connection: Connection, silence: Silence): Promise<ProtocolSession> {
    const session = new ProtocolSession(connection, silence);
    const reply = await session.readLine();
    // Of an older server the helper alone sees what comes.
    if (reply !== '') session.packets.watchSilence(undefined);
    if (reply === '') await session.readCapabilities();
    else if (reply === 'fallback') session.isSmart = await session.wasGreeted();
    else throw await session.endedError();
    return session;
  }

  /** Whether the server answered in a version of git's protocol. The helper's own words are the same where it did not. */
  private async wasGreeted(): Promise<boolean> {
    // What git wrote to stderr before its answer has been read then.
    await setImmediate();
    const { greeting } = parseHttpTrace(this.connection.helper.stderr());
    return greeting?.headers['content-type']?.split(';')[0]?.trim() === 'application/x-git-upload-pack-advertisement';
  }

  /** Lets git end. @returns as of `closeConnection` */
  close(): Promise<string> {
    this.isOver = true;
    return closeConnection(this.connection);
  }

  /**
   * The names of branches and tags that begin in one of some ways, and what they point at.
   * @returns undefined where the server is of an older protocol, and the session is over then: such a server lists its refs in
   * the greeting alone, and they may have moved since
   */
  async listRefs(prefixes: readonly string[]): Promise<Map<string, Sha> | undefined> {
    if (this.capabilities === undefined) {
      await this.close();
      return undefined;
    }
    const refs = new Map<string, Sha>();
    this.send('ls-refs', ['peel', ...prefixes.map((prefix) => `ref-prefix ${prefix}`)]);
    for await (const line of this.readLines()) {
      const [name = '', ref = '', ...attributes] = line.split(' ');
      const sha = parseSha(name);
      if (sha === undefined || !prefixes.some((prefix) => ref.startsWith(prefix))) continue;
      refs.set(ref, sha);
      const peeled = attributes.map((text) => parseSha(text.replace(/^peeled:/, ''))).find((found) => found !== undefined);
      if (peeled !== undefined) refs.set(`${ref}^{}`, peeled);
    }
    await this.readEnd();
    return refs;
  }

  /**
   * Fetches objects into a scratch.
   * @returns undefined where only a git process can fetch them
   */
  async fetch(
    scratch: Scratch,
    request: ObjectRequest,
    onProgress: ((text: string) => void) | undefined,
    signal: AbortSignal,
  ): Promise<Fetched | undefined> {
    const { wants, haves, since } = request;
    const filtered = request.filter !== undefined && this.can('fetch', 'filter');
    // A pack that lacks what is here is no whole one, and git would have to be told which that is.
    if (haves !== undefined && !filtered) return undefined;
    if (since !== undefined && (this.capabilities === undefined || filtered !== (request.filter !== undefined))) return undefined;
    if (this.capabilities === undefined) return this.helperFetch.fetch(scratch, request, onProgress);
    // Before index-pack is started: the server has to think first.
    this.sendFetch(scratch, { ...request, filter: filtered ? request.filter : undefined });
    const isLoose = request.loose === true && filtered && haves === undefined;
    const thin = haves === undefined ? [] : ['--fix-thin'];
    // A pack that leaves nothing out is checked for holding all that it refers to.
    const check = filtered ? ['--promisor'] : since !== undefined ? [] : ['--check-self-contained-and-connected'];
    const indexing = [
      ...STREAM_LARGE_FILES,
      'index-pack',
      '--stdin',
      ...thin,
      ...(onProgress === undefined ? [] : ['-v']),
      ...check,
    ];
    const { exitCode, stdout, stderr } = await tryGit(isLoose ? ['unpack-objects', '-q'] : indexing, {
      environment: ownEnvironment(scratch.dir),
      input: this.readPack(scratch, onProgress),
      signal,
      onStderr: onProgress,
    });
    // Of what was wanted, what is offered may have some.
    const cameAll = since !== undefined || (isLoose ? holdsLoose(scratch, wants) : holdsPacked(scratch, stdout, wants));
    if (exitCode === 0 && cameAll) return { filtered, isWhole: true };
    // The rest of the answer was not read: nothing more can be asked.
    const words = exitCode === 0 ? '' : await this.close();
    // What was offered may be damaged or gone: the server left it out in good faith.
    if (haves !== undefined && (exitCode === 0 || saysLacking(stderr))) return { filtered, isWhole: false };
    throw new TransportError(
      exitCode === 0
        ? 'fatal: fetch-pack: the server did not send all necessary objects'
        : `${words}\n${stderr}\nfatal: index-pack failed`,
    );
  }

  private sendFetch(scratch: Scratch, request: ObjectRequest): void {
    const { wants, filter, depth, haves = [], since = [] } = request;
    // Progress is not declined, also where nobody sees it: a server that tells how far it is shows that it is at work.
    this.send('fetch', [
      'ofs-delta',
      ...wants.map((name) => `want ${name}`),
      ...[...readBoundary(scratch.dir)].map((name) => `shallow ${name}`),
      ...(depth === undefined ? [] : [`deepen ${depth}`]),
      ...(filter === undefined ? [] : [`filter ${filter}`]),
      // Without it a server leaves out nothing but what the same history has.
      ...(haves.length === 0 ? [] : ['thin-pack']),
      ...[...haves, ...since].map((name) => `have ${name}`),
      'done',
    ]);
  }

  /** Yields the pack that is the answer. */
  private async *readPack(scratch: Scratch, onProgress: ((text: string) => void) | undefined): AsyncGenerator<Buffer> {
    for (;;) {
      const heading = textOf(await this.readPacket());
      if (heading === 'packfile') break;
      const lines: string[] = [];
      for await (const line of this.readLines()) lines.push(line);
      if (heading === 'shallow-info') updateBoundary(scratch.dir, lines);
    }
    const tell = onProgress && eachLine((line) => onProgress(`remote: ${line}`));
    for (let part = await this.readPacket(); part.kind === 'data'; part = await this.readPacket()) {
      const [band] = part.payload;
      const rest = part.payload.subarray(1);
      if (band === 1) yield rest;
      else if (band === 2) tell?.(rest.toString('utf8'));
      else throw await this.refusal(rest.toString('utf8'));
    }
    await this.readEnd();
  }

  /** A line of the helper's own. @throws TransportError where it has ended */
  private async readLine(): Promise<string> {
    const line = await this.packets.line();
    if (line === undefined) throw await this.endedError();
    return line;
  }

  /** The server was silent for too long. */
  private giveUp(): void {
    // git may be waiting for the user's credential helper.
    if (isAskedForCredentials(this.connection.helper.stderr())) return;
    this.wasSilent = true;
    this.connection.helper.kill();
  }

  private async readCapabilities(): Promise<void> {
    this.capabilities = new Map();
    for await (const line of this.readLines()) {
      const [name = '', values = ''] = line.split('=');
      this.capabilities.set(name, values.split(' '));
    }
  }

  private can(name: string, value: string): boolean {
    return this.capabilities?.get(name)?.includes(value) === true;
  }

  private send(command: string, args: readonly string[]): void {
    const header = [`command=${command}`, ...(this.capabilities?.has('object-format') === true ? ['object-format=sha1'] : [])];
    this.connection.helper.stdin.write([...header.map(packet), '0001', ...args.map(packet), '0000'].join(''));
  }

  /** The lines up to the next flush or delimiter. */
  private async *readLines(): AsyncGenerator<string> {
    for (let part = await this.readPacket(); part.kind === 'data'; part = await this.readPacket()) yield textOf(part);
  }

  /** Behind an answer that was read to its flush, the helper marks its end. */
  private async readEnd(): Promise<void> {
    if ((await this.packets.next())?.kind !== 'end') throw await this.endedError();
  }

  private async readPacket(): Promise<Packet> {
    const part = await this.packets.next();
    if (part === undefined) throw await this.endedError();
    // The helper marks the end and stops where the server answered with an error.
    if (part.kind === 'end') throw new TransportError(`${await this.close()}\nfatal: the remote end hung up unexpectedly`);
    if (part.kind === 'data' && part.payload.subarray(0, 4).toString('latin1') === 'ERR ') {
      throw await this.refusal(textOf(part).slice('ERR '.length));
    }
    return part;
  }

  /** The server's no: the helper can be asked something else when it has passed on the rest. */
  private async refusal(words: string): Promise<TransportError> {
    for (let part = await this.packets.next(); part?.kind !== 'end'; part = await this.packets.next()) {
      if (part === undefined) return this.endedError();
    }
    return new TransportError(`fatal: remote error: ${words}`);
  }

  /** git has ended before its answer did: its stderr says why, unless it was ended here. */
  private async endedError(): Promise<TransportError> {
    const stderr = await this.close();
    return new TransportError(this.wasSilent ? `${stderr}\n${SAID_NOTHING}` : stderr);
  }
}

/** @param indexed what `git index-pack` wrote to stdout */
function holdsPacked({ packs }: Scratch, indexed: Buffer, names: readonly Sha[]): boolean {
  const pack = /^pack\t([0-9a-f]{40})$/m.exec(indexed.toString('latin1'))?.[1];
  return pack !== undefined && packHolds(join(packs, `pack-${pack}.idx`), names);
}

function holdsLoose({ dir }: Scratch, names: readonly Sha[]): boolean {
  return names.every((name) => readLooseObject(join(dir, 'objects'), name) !== undefined);
}

function textOf(part: Packet): string {
  return part.kind === 'data' ? part.payload.toString('utf8').replace(/\n$/, '') : '';
}
