/** Opens pull requests, or finds the one that is open. */
import { AssetsSyncError } from '../errors.ts';
import type { Forge } from './forge.ts';

export interface PullRequest {
  branch: string;
  /** The branch that it is to be merged into. */
  into: string;
  title: string;
  body: string;
}

export interface ForgeAccess {
  /** The value of an `Authorization` header as git sends it. */
  authorization: string;
  /** How often a request is attempted, at least once. */
  attempts: number;
}

/** Azure Repos takes no more characters. */
const MOST_DESCRIPTION = 4_000;

/**
 * @returns the page of the pull request
 * @throws `unauthorized`, `unreachable` or `forge-refused`
 */
export async function openPullRequest(
  forge: Forge,
  wanted: PullRequest,
  access: ForgeAccess,
  signal: AbortSignal,
): Promise<string> {
  const client = forge.kind === 'github' ? gitHub(forge, access) : azure(forge, access);
  const find = () => retried(access.attempts, signal, () => client.find(wanted, signal));
  const found = await find();
  if (found !== undefined) return found;
  try {
    return await retried(access.attempts, signal, () => client.open(wanted, signal));
  } catch (error) {
    signal.throwIfAborted();
    // Another run may have been quicker, or an answer got lost.
    const other = await find().catch(() => undefined);
    if (other !== undefined) return other;
    throw error;
  }
}

interface Client {
  find(wanted: PullRequest, signal: AbortSignal): Promise<string | undefined>;
  open(wanted: PullRequest, signal: AbortSignal): Promise<string>;
}

function gitHub({ api, owner, name }: Extract<Forge, { kind: 'github' }>, { authorization }: ForgeAccess): Client {
  const ask = async (route: string, parameters: Record<string, unknown>, signal: AbortSignal) => {
    const { request } = await import('@octokit/request');
    const common = {
      baseUrl: api.replace(/\/+$/, ''),
      owner,
      repo: name,
      headers: { authorization: `token ${tokenOf(authorization)}` },
    };
    try {
      return (await request(route, { ...common, ...parameters, request: { fetch: await proxiedFetch(), signal } }))
        .data as unknown;
    } catch (error) {
      throw refusal('GitHub', (error as { status?: number }).status, gitHubWords(error), signal);
    }
  };
  return {
    find: async ({ branch, into }, signal) => {
      const query = { head: `${owner}:${branch}`, base: into, state: 'open' };
      const found = await ask('GET /repos/{owner}/{repo}/pulls', query, signal);
      return Array.isArray(found) ? (found[0] as { html_url?: string } | undefined)?.html_url : undefined;
    },
    open: async ({ branch, into, title, body }, signal) => {
      const made = await ask('POST /repos/{owner}/{repo}/pulls', { head: branch, base: into, title, body }, signal);
      return (made as { html_url: string }).html_url;
    },
  };
}

/** Its own sentence, and what it says is wrong with the request. */
function gitHubWords(error: unknown): string {
  const { response } = error as { response?: { data?: { message?: string; errors?: { message?: string }[] } } };
  const { message, errors } = response?.data ?? {};
  return [message, ...(Array.isArray(errors) ? errors.map((one) => one.message) : [])].filter(Boolean).join(': ');
}

function azure({ api, page }: Extract<Forge, { kind: 'azure' }>, { authorization }: ForgeAccess): Client {
  const ask = async (query: Record<string, string>, body: object | undefined, signal: AbortSignal) => {
    const fetch = await proxiedFetch();
    const address = `${api}/pullrequests?${new URLSearchParams({ ...query, 'api-version': '6.0' })}`;
    let status: number | undefined;
    let text = '';
    try {
      const answer = await fetch(address, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        // A sign-in page is no answer.
        redirect: 'manual',
        signal,
      });
      status = answer.status === 203 || (answer.status >= 300 && answer.status < 400) ? 401 : answer.status;
      text = await answer.text();
      if (status < 300) return JSON.parse(text) as unknown;
    } catch {
      // What came is told below.
    }
    throw refusal('Azure Repos', status, /"message":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? '', signal);
  };
  const refs = ({ branch, into }: PullRequest) => ({ source: `refs/heads/${branch}`, target: `refs/heads/${into}` });
  const pageOf = (found: unknown) => `${page}/pullrequest/${(found as { pullRequestId: number }).pullRequestId}`;
  return {
    find: async (wanted, signal) => {
      const { source, target } = refs(wanted);
      const query = {
        'searchCriteria.sourceRefName': source,
        'searchCriteria.targetRefName': target,
        'searchCriteria.status': 'active',
      };
      const [found] = ((await ask(query, undefined, signal)) as { value?: unknown[] }).value ?? [];
      return found === undefined ? undefined : pageOf(found);
    },
    open: async (wanted, signal) => {
      const { source, target } = refs(wanted);
      const { title, body } = wanted;
      const description = body.length > MOST_DESCRIPTION ? `${body.slice(0, MOST_DESCRIPTION - 4)}\n...` : body;
      return pageOf(await ask({}, { sourceRefName: source, targetRefName: target, title, description }, signal));
    },
  };
}

function tokenOf(authorization: string): string {
  const pair = Buffer.from(authorization.replace(/^\w+ /, ''), 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}

/** Node's own passes proxies by. */
async function proxiedFetch(): Promise<Fetch> {
  const undici = await import('undici');
  const dispatcher = new undici.EnvHttpProxyAgent();
  return (address, init) => undici.fetch(address, { ...init, dispatcher } as object) as unknown as Promise<Response>;
}

type Fetch = (address: string, init: object) => Promise<Response>;

function refusal(who: string, status: number | undefined, words: string, signal: AbortSignal): AssetsSyncError {
  signal.throwIfAborted();
  const answer =
    status === undefined ? `${who} could not be reached` : `${who} answered ${status}${words === '' ? '' : ` (${words})`}`;
  const retry = status === undefined || status === 408 || status === 429 || status >= 500;
  const denied = status === 401 || status === 403 || status === 404;
  return new AssetsSyncError(retry ? 'unreachable' : denied ? 'unauthorized' : 'forge-refused', answer, {
    hint: denied ? 'Give a token that may open pull requests there' : 'Look at what it says',
  });
}

async function retried<T>(attempts: number, signal: AbortSignal, body: () => Promise<T>): Promise<T> {
  const { default: pRetry } = await import('p-retry');
  return pRetry(body, {
    retries: attempts - 1,
    minTimeout: 500,
    maxTimeout: 20_000,
    randomize: true,
    signal,
    shouldRetry: ({ error }) => error instanceof AssetsSyncError && error.code === 'unreachable',
  });
}
