/** Stand-ins of GitHub and Azure Repos beside a git server: they keep the pull requests that they are asked to open. */
import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { AssetsRepository, type CommitSpec } from '../fixtures/assets-repository.ts';
import type { Fault } from './assets-server.ts';
import { serveGit } from './git-http.ts';
import type { GitHttpServer } from './http-server.ts';

export interface ApiRequest {
  method: string;
  url: string;
  authorization: string | undefined;
  body: Record<string, string>;
}

export interface OpenPullRequest {
  number: number;
  from: string;
  into: string;
  title: string;
  body: string;
  /** Its branch is in another repository. */
  ofFork?: boolean;
  /** It was closed without being merged. */
  closed?: boolean;
}

/** An answer in place of the next request's. */
export interface Refusal {
  method: string;
  status: number;
  body: object | ((asked: ApiRequest) => object);
  headers?: Record<string, string>;
}

/** What GitHub and Azure Repos take. */
const MAX_CHARACTERS = { gitHub: { title: 256, body: 65_536 }, azure: { title: 400, body: 4_000 } };

/** Whether a request is for the REST interface, and not git's. */
export function isApi(request: IncomingMessage): boolean {
  return /^\/api\/v3\/|\/_apis\//.test(request.url ?? '');
}

export class ForgeServer {
  readonly assets: AssetsRepository;
  readonly requests: ApiRequest[] = [];
  readonly opened: OpenPullRequest[] = [];
  readonly refusals: Refusal[] = [];
  /** Asked first for every request, of git and of the REST interface; true when it answered. */
  fault: Fault | undefined;
  private readonly path: string;
  private server: GitHttpServer | undefined;

  private constructor(folder: string, path: string, commits: readonly CommitSpec[]) {
    this.path = path;
    const dir = join(folder, path);
    mkdirSync(dir, { recursive: true });
    this.assets = new AssetsRepository(dir, commits);
    this.assets.configure({
      'http.receivepack': 'true',
      'uploadpack.allowFilter': 'true',
      'uploadpack.allowAnySHA1InWant': 'true',
    });
  }

  /** @param path `acme/assets` on GitHub, `acme/project/_git/assets` on Azure Repos */
  static async start(folder: string, path: string, commits: readonly CommitSpec[]): Promise<ForgeServer> {
    const forge = new ForgeServer(folder, path, commits);
    forge.server = await serveGit({
      projectRoot: folder,
      intercept: (request, response) => forge.fault?.(request, response) === true || forge.intercept(request, response),
    });
    return forge;
  }

  get origin(): string {
    return this.server?.origin ?? '';
  }

  get url(): string {
    return `${this.origin}/${this.path}`;
  }

  /** Forgets what was asked, opened and refused. */
  reset(): void {
    this.requests.length = 0;
    this.opened.length = 0;
    this.refusals.length = 0;
    this.fault = undefined;
  }

  async close(): Promise<void> {
    await this.server?.close();
  }

  private intercept(request: IncomingMessage, response: ServerResponse): boolean {
    if (!isApi(request)) return false;
    let text = '';
    request.on('data', (chunk) => (text += chunk));
    request.on('end', () => {
      const asked = {
        method: request.method ?? '',
        url: request.url ?? '',
        authorization: request.headers.authorization,
        body: text === '' ? {} : JSON.parse(text),
      };
      this.requests.push(asked);
      const index = this.refusals.findIndex(({ method }) => method === asked.method);
      const [refusal] = index < 0 ? [] : this.refusals.splice(index, 1);
      const [status, body] = refusal === undefined ? this.answer(asked) : [refusal.status, refusal.body];
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...refusal?.headers });
      response.end(JSON.stringify(typeof body === 'function' ? body(asked) : body));
    });
    return true;
  }

  private answer({ method, url, body }: ApiRequest): [number, object] {
    const address = new URL(url, this.origin);
    const isGitHub = address.pathname === '/api/v3/repos/acme/assets/pulls';
    const isAzure = address.pathname === '/acme/project/_apis/git/repositories/assets/pullrequests';
    const [, number] = /^\/(?:api\/v3\/repos\/acme\/assets\/pulls|.*\/assets\/pullrequests)\/(\d+)$/.exec(address.pathname) ?? [];
    if (number !== undefined) return this.answerOne(Number(number), method, body);
    if (!isGitHub && !isAzure) return [404, { message: 'Not Found' }];
    const query = address.searchParams;
    const show = (one: OpenPullRequest) =>
      isGitHub
        ? {
            number: one.number,
            title: one.title,
            body: one.body,
            merged_at: null,
            html_url: `${this.url}/pull/${one.number}`,
            // As GitHub shows a repository that was renamed since its address was written down.
            head: {
              ref: one.from.slice('refs/heads/'.length),
              repo: { full_name: one.ofFork === true ? 'acme/fork' : 'Acme/Renamed' },
            },
            base: { repo: { full_name: 'Acme/Renamed' } },
          }
        : { pullRequestId: one.number, ...(one.ofFork === true ? { forkSource: { name: one.from } } : {}) };
    if (method === 'GET') {
      const from = isGitHub ? query.get('head')?.replace(/^acme:/, 'refs/heads/') : query.get('searchCriteria.sourceRefName');
      const isClosed = ['closed', 'abandoned'].includes(query.get(isGitHub ? 'state' : 'searchCriteria.status') ?? '');
      const found = this.opened.filter((one) => one.from === from && (one.closed === true) === isClosed).map(show);
      return [200, isGitHub ? found : { value: found, count: found.length }];
    }
    const from = isGitHub ? `refs/heads/${body.head}` : (body.sourceRefName ?? '');
    const into = isGitHub ? `refs/heads/${body.base}` : (body.targetRefName ?? '');
    const { title = '', body: text = body.description ?? '' } = body;
    const most = isGitHub ? MAX_CHARACTERS.gitHub : MAX_CHARACTERS.azure;
    if (title === '' || title.length > most.title || text.length > most.body) {
      return isGitHub
        ? [422, { message: 'Validation Failed', errors: [{ message: 'title or body is too long' }] }]
        : [400, { message: 'TF401027: a title or description that is too long' }];
    }
    if (this.opened.some((one) => one.from === from && one.ofFork !== true && one.closed !== true)) {
      return isGitHub
        ? [422, { message: 'Validation Failed', errors: [{ message: `A pull request already exists for acme:${body.head}.` }] }]
        : [409, { message: 'TF401179: An active pull request for the source and target branch already exists.' }];
    }
    const one = {
      number: this.opened.length + 1,
      from,
      into,
      title,
      body: text,
    };
    this.opened.push(one);
    return [201, show(one)];
  }

  /** Azure Repos alone is asked for one: its lists have the beginning of each description. */
  private answerOne(number: number, method: string, { title, body, description }: Record<string, string>): [number, object] {
    const one = this.opened.find((opened) => opened.number === number);
    if (one === undefined) return [404, { message: 'Not Found' }];
    if (method === 'PATCH') Object.assign(one, { title: title ?? one.title, body: body ?? description ?? one.body });
    return [200, { number, pullRequestId: number, title: one.title, description: one.body }];
  }
}
