/** A git server for tests: servers of five profiles of what they can do, credentials, faults, and a log of what was asked. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname } from 'node:path';
import type { AssetsRepository } from '../fixtures/assets-repository.ts';
import { git } from '../fixtures/process.ts';
import { serveGit } from './git-http.ts';
import type { GitHttpServer, ServedRequest, ServerOptions } from './http-server.ts';

/** `plain` twice: today's protocol gives objects out by name, the old one only what a branch points at. */
export const PROFILES = ['full', 'blobless', 'reachable', 'plain', 'plain-v0'] as const;
export type Profile = (typeof PROFILES)[number];

/** For what a sync and a push show of every server already: one with each filter or none, and all of them where `SAMPLES=all`. */
export const SOME_PROFILES: readonly Profile[] = process.env.SAMPLES === 'all' ? PROFILES : ['blobless', 'reachable', 'plain-v0'];

const CONFIG: Record<Profile, Record<string, string>> = {
  full: { 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' },
  // GitHub's limits: no filter but blob:none, blob:limit and tree:0.
  blobless: {
    'uploadpack.allowFilter': 'true',
    'uploadpack.allowAnySHA1InWant': 'true',
    'uploadpackfilter.allow': 'false',
    'uploadpackfilter.blob:none.allow': 'true',
    'uploadpackfilter.blob:limit.allow': 'true',
    'uploadpackfilter.tree.allow': 'true',
    'uploadpackfilter.tree.maxDepth': '0',
  },
  reachable: { 'uploadpack.allowFilter': 'true', 'uploadpack.allowReachableSHA1InWant': 'true' },
  plain: { 'uploadpack.allowFilter': 'false' },
  'plain-v0': { 'uploadpack.allowFilter': 'false' },
};

/** Answers a request in place of git; true when it did. */
export type Fault = (request: IncomingMessage, response: ServerResponse) => boolean;

export interface Credentials {
  token: string;
  /** What a token that is not this one gets. */
  refusal?: 401 | 403 | 404;
}

export class AssetsServer {
  /** Address of the repository. */
  readonly url: string;
  readonly origin: string;
  /** Requests since the last `reset`. */
  readonly log: ServedRequest[];
  /** The `Authorization` headers that came, one entry a request. */
  readonly authorizations: string[];
  /** Asked first for every request, in order; each answers one request at most. */
  readonly faults: Fault[];
  private readonly server: GitHttpServer;

  private constructor(server: GitHttpServer, name: string, state: Pick<AssetsServer, 'log' | 'authorizations' | 'faults'>) {
    this.server = server;
    this.origin = server.origin;
    this.url = `${server.origin}/${name}`;
    this.log = state.log;
    this.authorizations = state.authorizations;
    this.faults = state.faults;
  }

  /** One that gives out nothing but commits by their names, whatever else it can. */
  static startWithCommits(repository: AssetsRepository): Promise<AssetsServer> {
    const commits = new Set(git(repository.dir, 'rev-list', '--all').split('\n'));
    return AssetsServer.start(repository, 'full', undefined, (name) => commits.has(name));
  }

  static async start(
    repository: AssetsRepository,
    profile: Profile,
    credentials?: Credentials,
    isGiven?: ServerOptions['isGiven'],
  ): Promise<AssetsServer> {
    repository.configure(CONFIG[profile]);
    const state = { log: [] as ServedRequest[], authorizations: [] as string[], faults: [] as Fault[] };
    const server = await serveGit({
      projectRoot: dirname(repository.dir),
      protocolV0: profile === 'reachable' || profile === 'plain-v0',
      ...(isGiven && { isGiven }),
      onServed: (request) => state.log.push(request),
      intercept: (request, response) => {
        const headers = authorizationHeaders(request);
        state.authorizations.push(headers.join(' | '));
        const fault = state.faults[0];
        if (fault?.(request, response) === true) {
          state.faults.shift();
          return true;
        }
        return credentials !== undefined && refuse(headers, response, credentials);
      },
    });
    return new AssetsServer(server, basename(repository.dir), state);
  }

  get requests(): number {
    return this.log.length;
  }

  reset(): void {
    this.log.length = 0;
    this.authorizations.length = 0;
    this.faults.length = 0;
  }

  close(): Promise<void> {
    return this.server.close();
  }
}

/** As they were sent: Node joins or drops repeated headers elsewhere. */
function authorizationHeaders(request: IncomingMessage): string[] {
  const { rawHeaders } = request;
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'authorization');
}

function refuse(headers: string[], response: ServerResponse, { token, refusal = 401 }: Credentials): boolean {
  const expected = Buffer.from(`x-access-token:${token}`).toString('base64');
  if (headers.length === 1 && headers[0]?.replace(/^basic /i, '') === expected) return false;
  const status = headers.length > 1 ? 400 : headers.length === 0 ? 401 : refusal;
  response.writeHead(status, status === 401 ? { 'www-authenticate': 'Basic realm="test"' } : {});
  response.end('no');
  return true;
}

/** Answers one request with a status. */
export function answerWith(status: number, headers: Record<string, string> = {}, body = ''): Fault {
  return (_, response) => {
    response.writeHead(status, headers);
    response.end(body);
    return true;
  };
}

/** Closes the connection of one request without an answer. */
export const hangUp: Fault = (request) => {
  request.socket.destroy();
  return true;
};
