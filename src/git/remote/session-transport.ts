/** Several requests over one kept connection: a greeting and a sign-in for all of them. */
import { join } from 'node:path';
import { parseSha, type Sha } from '../../base/sha.ts';
import { maxSilence } from '../environment.ts';
import { makeScratch, type Scratch } from '../git-files.ts';
import { type Connection, closeConnection, connect } from '../wire/connection.ts';
import { ProtocolSession } from '../wire/protocol-session.ts';
import { isPage } from './failure.ts';
import {
  type Fetched,
  type FetchRequest,
  type HttpTrace,
  type ObjectRequest,
  parseHttpTrace,
  type ServerAccess,
  type Transport,
  TransportError,
} from './transport.ts';

export class SessionTransport implements Transport {
  private readonly access: ServerAccess;
  private readonly onProgress: ((text: string) => void) | undefined;
  /** Is told what went over HTTP, once a connection has ended. */
  private readonly onTrace: (trace: HttpTrace) => void;
  /** git, which was asked to open a connection. */
  private connection: Connection | undefined;
  /** What is spoken over it: made when something is asked, where the server's greeting is read. */
  private session: ProtocolSession | undefined;
  /** The end of the last connection: whoever closes it once more waits for it too, since its files are removed then. */
  private ending: Promise<void> = Promise.resolve();
  /** Whether a connection can be kept: the way to the server, and the server, are made for that, as far as is known. */
  isPossible: boolean;

  constructor(access: ServerAccess, onProgress: ((text: string) => void) | undefined, onTrace: (trace: HttpTrace) => void) {
    this.access = access;
    this.onProgress = onProgress;
    this.onTrace = onTrace;
    this.isPossible = access.options.url.transport === 'http' && !access.isRewritten;
  }

  /** Whether something was asked over a connection that is still open. */
  get isOpen(): boolean {
    return this.session !== undefined;
  }

  async fetch(scratch: Scratch, request: FetchRequest, signal: AbortSignal): Promise<Fetched | undefined> {
    const objects = asObjectRequest(scratch, request);
    if (objects === undefined) return undefined;
    return this.use(scratch, signal, (session) => session.fetch(scratch, objects, this.onProgress, signal));
  }

  listRefs(scratch: Scratch, prefixes: readonly string[], signal: AbortSignal): Promise<Map<string, Sha> | undefined> {
    return this.use(scratch, signal, (session) => session.listRefs(prefixes));
  }

  /**
   * Has git open a connection, unless there is one, and does not wait for it. What goes wrong is found by whoever asks.
   * @param makeOwn makes a directory with nothing in it: of what it holds, git would fetch nothing
   */
  connect(makeOwn: () => Scratch, signal: AbortSignal): void {
    if (!this.isPossible || this.connection !== undefined) return;
    const own = makeOwn();
    this.connection = connect(this.access.url, own, this.access.environment(own, {}, 'stderr'), signal);
  }

  /** Ends the connection, if there is one; only then every request is counted. A later request opens another. */
  close(): Promise<void> {
    const { connection, session } = this;
    this.connection = undefined;
    this.session = undefined;
    if (connection !== undefined) {
      // Nobody waits for an answer that nobody asked for.
      if (session === undefined) connection.helper.kill();
      const before = this.ending;
      this.ending = (session?.close() ?? closeConnection(connection))
        .then((words) => this.onTrace(parseHttpTrace(words)))
        .finally(() => before);
    }
    return this.ending;
  }

  /** Has a connection answer, which is opened if need be, and gives it up if it has ended. */
  private async use<T>(
    scratch: Scratch,
    signal: AbortSignal,
    ask: (session: ProtocolSession) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const abort = () => this.connection?.helper.kill();
    signal.addEventListener('abort', abort);
    try {
      this.session ??= await this.open(scratch, signal);
      const answer = this.session && (await ask(this.session));
      signal.throwIfAborted();
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener('abort', abort);
      if (this.session?.isOver === true) await this.close();
    }
  }

  private async open(scratch: Scratch, signal: AbortSignal): Promise<ProtocolSession | undefined> {
    this.connect(() => makeScratch(join(scratch.dir, 'connection'), []), signal);
    if (this.connection === undefined) return undefined;
    try {
      const session = await ProtocolSession.open(this.connection, maxSilence());
      if (session.isSmart) return session;
      const words = await session.close();
      const trace = parseHttpTrace(words);
      if (isPage(trace)) throw new TransportError(words, trace);
      this.isPossible = false;
      await this.close();
      return undefined;
    } catch (error) {
      await this.close();
      throw error;
    }
  }
}

/** What a connection can be asked for: objects by name alone. @returns undefined where the request is for something else */
export function asObjectRequest(scratch: Pick<Scratch, 'tips'>, request: FetchRequest): ObjectRequest | undefined {
  const { wants, filter, depth, shallowExclude, negotiate = false, since, loose } = request;
  const names = wants.map(parseSha).filter((name) => name !== undefined);
  if (names.length < wants.length || shallowExclude !== undefined) return undefined;
  const more = { ...(since === undefined ? {} : { since }), ...(loose === true ? { loose } : {}) };
  if (!negotiate) return { wants: names, filter, depth, ...more };
  // A pack that lacks what is here is no whole one, and without a filter git would have to be told which that is.
  const { tips: haves } = scratch;
  return haves === undefined || filter === undefined ? undefined : { wants: names, filter, depth, haves };
}
