/** Stand-ins of GitHub and Azure Repos beside a git server: they keep the pull requests that they are asked to open. */
import { mkdirSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type GitHttpServer, serveGit } from '../../src/git/http-server.ts';
import { AssetsRepository, type CommitSpec } from '../fixtures/assets-repository.ts';

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
}

/** An answer in place of the next request's. */
export interface Refusal {
  method: string;
  status: number;
  body: object;
}

export class ForgeServer {
  readonly assets: AssetsRepository;
  readonly requests: ApiRequest[] = [];
  readonly opened: OpenPullRequest[] = [];
  readonly refusals: Refusal[] = [];
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
    forge.server = await serveGit({ projectRoot: folder, intercept: (request, response) => forge.intercept(request, response) });
    return forge;
  }

  get origin(): string {
    return this.server?.origin ?? '';
  }

  get url(): string {
    return `${this.origin}/${this.path}`;
  }

  async close(): Promise<void> {
    await this.server?.close();
  }

  private intercept(request: IncomingMessage, response: ServerResponse): boolean {
    if (!/^\/api\/v3\/|\/_apis\//.test(request.url ?? '')) return false;
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
      const refusal = this.refusals.findIndex(({ method }) => method === asked.method);
      const [status, body] =
        refusal >= 0
          ? ((({ status, body }) => [status, body]) as (r: Refusal) => [number, object])(
              this.refusals.splice(refusal, 1)[0] as Refusal,
            )
          : this.answer(asked);
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
      response.end(JSON.stringify(body));
    });
    return true;
  }

  private answer({ method, url, body }: ApiRequest): [number, object] {
    const address = new URL(url, this.origin);
    const isGitHub = address.pathname === '/api/v3/repos/acme/assets/pulls';
    const isAzure = address.pathname === '/acme/project/_apis/git/repositories/assets/pullrequests';
    if (!isGitHub && !isAzure) return [404, { message: 'Not Found' }];
    const query = address.searchParams;
    const show = (one: OpenPullRequest) =>
      isGitHub ? { number: one.number, html_url: `${this.url}/pull/${one.number}` } : { pullRequestId: one.number };
    if (method === 'GET') {
      const from = isGitHub ? query.get('head')?.replace(/^acme:/, 'refs/heads/') : query.get('searchCriteria.sourceRefName');
      const found = this.opened.filter((one) => one.from === from).map(show);
      return [200, isGitHub ? found : { value: found, count: found.length }];
    }
    const from = isGitHub ? `refs/heads/${body.head}` : (body.sourceRefName ?? '');
    const into = isGitHub ? `refs/heads/${body.base}` : (body.targetRefName ?? '');
    if (this.opened.some((one) => one.from === from)) {
      return isGitHub
        ? [422, { message: 'Validation Failed', errors: [{ message: `A pull request already exists for acme:${body.head}.` }] }]
        : [409, { message: 'TF401179: An active pull request for the source and target branch already exists.' }];
    }
    const one = {
      number: this.opened.length + 1,
      from,
      into,
      title: body.title ?? '',
      body: body.body ?? body.description ?? '',
    };
    this.opened.push(one);
    return [201, show(one)];
  }
}
