/**
 * Several requests to one HTTP server over one kept connection, where each `git fetch` would open its own: one greeting and one sign-in for all.
 *
 * git's own helper carries them (gitremote-helpers(7)): what is sent is protocol v2 (gitprotocol-v2(5)), and `git index-pack` takes in
 * what comes.
 */
import { join } from 'node:path';
import { parseSha, type Sha } from '../../base/sha.ts';
import { type Environment, ownEnvironment, STREAM_LARGE_FILES, silenceLimit } from '../environment.ts';
import { ByteReader, eachLine, type OpenGit, openGit, tryGit } from '../git.ts';
import { namesInPack, readBoundary, type Scratch, updateBoundary } from '../git-files.ts';
import {
  type Fetched,
  type FetchRequest,
  isAskedForCredentials,
  isPage,
  OTHER_NAMES,
  parseHttpTrace,
  SAID_NOTHING,
  type ServerAccess,
  TransportError,
  type Wire,
} from './transport.ts';

/** Keeps a connection, and opens another one where it has ended. */
export class Session {
  private readonly access: ServerAccess;
  private readonly wire: Wire;
  private connection: Connection | undefined;
  /** The end of the last connection: whoever closes it once more waits for it too. */
  private ending: Promise<void> = Promise.resolve();
  /** Whether a connection can be kept: the way to the server, and the server, are made for that, as far as is known. */
  isPossible: boolean;

  constructor(access: ServerAccess, wire: Wire) {
    this.access = access;
    this.wire = wire;
    this.isPossible = access.options.url.transport === 'http' && !access.isRewritten;
  }

  /** Whether something was asked over a connection that is still open. */
  get isOpen(): boolean {
    return this.connection?.wasAsked === true;
  }

  /**
   * Fetches objects by name.
   * @returns undefined where only a git process can fetch what is asked for, and nothing was done
   * @throws TransportError where the server or git did not answer, as all below
   */
  async fetch(scratch: Scratch, request: FetchRequest, signal: AbortSignal): Promise<Fetched | undefined> {
    const { wants, shallowExclude, negotiate } = request;
    const isForNames = wants.every((want) => parseSha(want) !== undefined);
    // What is here git alone knows.
    if (!isForNames || shallowExclude !== undefined || negotiate === true) return undefined;
    return this.use(scratch, signal, (connection) => connection.fetch(scratch, request, this.wire.onProgress, signal));
  }

  /** The names of branches and tags that begin in one of some ways, as of `PlainGit`. @returns as of `fetch` */
  listRefs(scratch: Scratch, prefixes: readonly string[], signal: AbortSignal): Promise<Map<string, Sha> | undefined> {
    return this.use(scratch, signal, (connection) => connection.listRefs(prefixes));
  }

  /** Has git open a connection, unless there is one, and does not wait for it. What goes wrong is found by whoever asks. */
  connect(makeScratch: () => Scratch, signal: AbortSignal): void {
    if (!this.isPossible || this.connection !== undefined) return;
    this.connection = new Connection(this.access.url, this.access.environment(makeScratch()), signal);
  }

  /** Ends the connection, if there is one; only then every request is counted. A later request opens another. */
  close(): Promise<void> {
    const { connection } = this;
    this.connection = undefined;
    if (connection !== undefined) {
      const before = this.ending;
      this.ending = connection
        .close()
        .then((stderr) => this.wire.onTrace(parseHttpTrace(stderr)))
        .finally(() => before);
    }
    return this.ending;
  }

  /** Has a connection answer, which is opened if need be, and gives it up if it has ended. */
  private async use<T>(
    scratch: Scratch,
    signal: AbortSignal,
    ask: (connection: Connection) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    this.connect(() => scratch, signal);
    const { connection } = this;
    if (connection === undefined) return undefined;
    const abort = () => connection.kill();
    signal.addEventListener('abort', abort);
    try {
      this.isPossible = await connection.greet();
      const answer = this.isPossible ? await ask(connection) : undefined;
      signal.throwIfAborted();
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', abort);
      if (connection.isOver) await this.close();
    }
  }
}

type Packet = { kind: 'data'; payload: Buffer } | { kind: 'flush' | 'delimiter' | 'end' };

/** Digits that say how long a packet is, themselves included (gitprotocol-common(5)). */
const HEADER = 4;
const SPECIAL = ['flush', 'delimiter', 'end'] as const;

/** Milliseconds: a server that thinks sends a keep-alive every five seconds. */
const MAX_SILENCE_MS = 30_000;
/** Milliseconds that git has to end by itself, and to say why: it may wait for a server that says no more. */
const LAST_WORDS_MS = 2_000;

/** One `git remote-https`, which was asked to let protocol v2 through, and what is said over it. */
class Connection {
  /** git has ended, and nothing more can be asked. */
  isOver = false;
  /** Somebody waits, or has waited, for an answer. */
  wasAsked = false;
  private readonly helper: OpenGit;
  private readonly bytes: ByteReader;
  /** git was ended because nothing came from the server any more. */
  private wasSilent = false;
  /** What the server can do. */
  private capabilities: Map<string, string[]> | undefined;

  /** @param environment one in which git's trace goes to stderr */
  constructor(url: string, environment: Environment, signal: AbortSignal) {
    this.helper = openGit([url.startsWith('https:') ? 'remote-https' : 'remote-http', url, url], { environment, signal });
    this.helper.stdin.write('stateless-connect git-upload-pack\n');
    this.bytes = new ByteReader(this.helper.stdout, { limit: silenceLimit(MAX_SILENCE_MS), onReached: () => this.giveUp() });
  }

  /** Reads what the server can do, once. @returns whether it speaks protocol v2; else the connection is over */
  async greet(): Promise<boolean> {
    this.wasAsked = true;
    if (this.capabilities === undefined) {
      const reply = await this.bytes.line();
      if (reply !== '' && reply !== 'fallback') throw await this.endedError();
      this.capabilities = new Map();
      if (reply === 'fallback') {
        const stderr = await this.close();
        // Of a page for people git would look for the files of a repository.
        if (isPage(parseHttpTrace(stderr))) throw new TransportError(stderr);
        return false;
      }
      for await (const line of this.readLines()) {
        const [name = '', values = ''] = line.split('=');
        this.capabilities.set(name, values.split(' '));
      }
      if ((this.capabilities.get('object-format') ?? ['sha1'])[0] !== 'sha1') {
        await this.close();
        throw new TransportError(OTHER_NAMES);
      }
    }
    return true;
  }

  /** Lets git end. @returns all that it wrote to stderr, the trace of every request included */
  async close(): Promise<string> {
    this.isOver = true;
    // Nobody waits for an answer that nobody asked for.
    if (!this.wasAsked) this.kill();
    this.helper.stdin.end();
    // git would wait for somebody to read what it still has to say.
    this.helper.stdout.destroy();
    const timer = setTimeout(() => this.kill(), LAST_WORDS_MS);
    try {
      return (await this.helper.ended).stderr;
    } finally {
      clearTimeout(timer);
    }
  }

  kill(): void {
    this.helper.kill();
  }

  async listRefs(prefixes: readonly string[]): Promise<Map<string, Sha>> {
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

  /** @returns undefined where only a git process can fetch what is asked for, and nothing was done */
  async fetch(
    scratch: Scratch,
    request: FetchRequest,
    onProgress: Wire['onProgress'],
    signal: AbortSignal,
  ): Promise<Fetched | undefined> {
    const { wants, since } = request;
    const filter = this.capabilities?.get('fetch')?.includes('filter') === true ? request.filter : undefined;
    const filtered = filter !== undefined;
    if (since !== undefined && filter !== request.filter) return undefined;
    // Before index-pack is started: the server has to think first.
    this.sendFetch(scratch, request, filter);
    const check = filtered ? ['--promisor'] : since !== undefined ? [] : ['--check-self-contained-and-connected'];
    const indexing = [...STREAM_LARGE_FILES, 'index-pack', '--stdin', ...(onProgress === undefined ? [] : ['-v']), ...check];
    const { exitCode, stdout, stderr } = await tryGit(indexing, {
      environment: ownEnvironment(scratch.dir),
      input: this.readPack(scratch, onProgress),
      signal,
      onStderr: onProgress,
    });
    // The rest of the answer was not read: nothing more can be asked.
    if (exitCode !== 0) throw new TransportError(`${await this.close()}\n${stderr}\nfatal: index-pack failed`);
    // Of what was wanted, those that it was to be beside may have some.
    if (since === undefined && !holdsPacked(scratch, stdout, wants))
      throw new TransportError('fatal: fetch-pack: the server did not send all necessary objects');
    return { filtered };
  }

  private sendFetch(scratch: Scratch, { wants, depth, since = [] }: FetchRequest, filter: string | undefined): void {
    // Progress is not declined, also where nobody sees it: a server that tells how far it is shows that it is at work.
    this.send('fetch', [
      'ofs-delta',
      ...wants.map((name) => `want ${name}`),
      ...[...readBoundary(scratch.dir)].map((name) => `shallow ${name}`),
      ...(depth === undefined ? [] : [`deepen ${depth}`]),
      ...(filter === undefined ? [] : [`filter ${filter}`]),
      ...since.map((name) => `have ${name}`),
      'done',
    ]);
  }

  /** Yields the pack that is the answer. */
  private async *readPack(scratch: Scratch, onProgress: Wire['onProgress']): AsyncGenerator<Buffer> {
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

  private send(command: string, args: readonly string[]): void {
    const header = [`command=${command}`, ...(this.capabilities?.has('object-format') === true ? ['object-format=sha1'] : [])];
    this.helper.stdin.write([...header.map(packet), '0001', ...args.map(packet), '0000'].join(''));
  }

  /** The lines up to the next flush or delimiter. */
  private async *readLines(): AsyncGenerator<string> {
    for (let part = await this.readPacket(); part.kind === 'data'; part = await this.readPacket()) yield textOf(part);
  }

  /** Behind an answer that was read to its flush, the helper marks its end. */
  private async readEnd(): Promise<void> {
    if ((await this.nextPacket())?.kind !== 'end') throw await this.endedError();
  }

  private async readPacket(): Promise<Packet> {
    const part = await this.nextPacket();
    if (part === undefined) throw await this.endedError();
    // The helper marks the end and stops where the server answered with an error.
    if (part.kind === 'end') throw new TransportError(`${await this.close()}\nfatal: the remote end hung up unexpectedly`);
    if (part.kind === 'data' && part.payload.toString('latin1', 0, 4) === 'ERR ') {
      throw await this.refusal(textOf(part).slice('ERR '.length));
    }
    return part;
  }

  /** @returns undefined where the stream ends, be it within a packet */
  private async nextPacket(): Promise<Packet | undefined> {
    const digits = (await this.bytes.take(HEADER))?.toString('latin1') ?? '';
    if (!/^[0-9a-f]{4}$/i.test(digits)) return undefined;
    const length = Number.parseInt(digits, 16);
    const kind = SPECIAL[length];
    if (length < HEADER) return kind && { kind };
    const payload = await this.bytes.take(length - HEADER);
    return payload && { kind: 'data', payload };
  }

  /** The server's no: the helper can be asked something else when it has passed on the rest. */
  private async refusal(words: string): Promise<TransportError> {
    for (let part = await this.nextPacket(); part?.kind !== 'end'; part = await this.nextPacket()) {
      if (part === undefined) return this.endedError();
    }
    return new TransportError(`fatal: remote error: ${words}`);
  }

  /** git has ended before its answer did: its stderr says why, unless it was ended here. */
  private async endedError(): Promise<TransportError> {
    const stderr = await this.close();
    return new TransportError(this.wasSilent ? `${stderr}\n${SAID_NOTHING}` : stderr);
  }

  /** The server was silent for too long. */
  private giveUp(): void {
    // git may be waiting for the user's credential helper.
    if (isAskedForCredentials(this.helper.stderr())) return;
    this.wasSilent = true;
    this.kill();
  }
}

/** A line of text as a packet. */
function packet(line: string): string {
  const text = `${line}\n`;
  return `${(HEADER + Buffer.byteLength(text)).toString(16).padStart(HEADER, '0')}${text}`;
}

function textOf(part: Packet): string {
  return part.kind === 'data' ? part.payload.toString('utf8').replace(/\n$/, '') : '';
}

/** @param indexed what `git index-pack` wrote to stdout */
function holdsPacked({ packs }: Scratch, indexed: Buffer, names: readonly string[]): boolean {
  const pack = /^pack\t([0-9a-f]{40})$/m.exec(indexed.toString('latin1'))?.[1];
  const held = pack === undefined ? undefined : namesInPack(join(packs, `pack-${pack}.idx`));
  return held !== undefined && names.every((name) => held.has(name as Sha));
}
