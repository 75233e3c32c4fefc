/** Pull requests of Azure Repos, by its REST interface. */

import { proxiedFetch } from '../base/http-proxy.ts';
import { type Client, isListOfObjects, notUnderstood, type PullRequest, refusal } from './client.ts';
import type { Forge } from './forge.ts';

interface AzurePullRequest {
  pullRequestId: number;
  title?: string;
  description?: string;
  forkSource?: object;
}

interface Request {
  method: 'GET' | 'POST' | 'PATCH';
  path?: string;
  query?: Record<string, string>;
  body?: object;
}

/** @param authorization the value of an `Authorization` header as git sends it */
export function azure({ api, page }: Extract<Forge, { kind: 'azure' }>, authorization: string): Client {
  const ask = (request: Request, signal: AbortSignal) => send(api, request, authorization, signal);
  const refs = ({ branch, into }: PullRequest) => ({ source: `refs/heads/${branch}`, target: `refs/heads/${into}` });
  const pageOf = (one: AzurePullRequest) => {
    if (!Number.isInteger(one?.pullRequestId)) throw notUnderstood('Azure Repos');
    return `${page}/pullrequest/${one.pullRequestId}`;
  };
  const list = async (wanted: PullRequest, status: 'active' | 'abandoned', signal: AbortSignal) => {
    const { source, target } = refs(wanted);
    const query = {
      'searchCriteria.sourceRefName': source,
      'searchCriteria.targetRefName': target,
      'searchCriteria.status': status,
    };
    const { value } = ((await ask({ method: 'GET', query }, signal)) ?? {}) as { value?: AzurePullRequest[] };
    if (!isListOfObjects(value)) throw notUnderstood('Azure Repos');
    // A fork's branch may have the same name.
    return value.find(({ forkSource }) => forkSource === undefined || forkSource === null);
  };
  return {
    find: async (wanted, signal) => {
      const own = await list(wanted, 'active', signal);
      return own === undefined ? undefined : { page: pageOf(own), number: own.pullRequestId };
    },
    findClosed: async (wanted, signal) => {
      const closed = await list(wanted, 'abandoned', signal);
      return closed === undefined ? undefined : pageOf(closed);
    },
    // A list has the beginning of each description alone.
    read: async ({ number }, signal) => {
      const { title = '', description = '' } = (await ask({ method: 'GET', path: `/${number}` }, signal)) as AzurePullRequest;
      return { title, body: description };
    },
    update: async ({ number }, { title, body }, signal) => {
      await ask({ method: 'PATCH', path: `/${number}`, body: { title, description: body } }, signal);
    },
    open: async (wanted, signal) => {
      const { source, target } = refs(wanted);
      const { title, body: description } = wanted;
      const body = { sourceRefName: source, targetRefName: target, title, description };
      return pageOf((await ask({ method: 'POST', body }, signal)) as AzurePullRequest);
    },
  };
}

async function send(
  api: string,
  { method, path = '', query = {}, body }: Request,
  authorization: string,
  signal: AbortSignal,
): Promise<unknown> {
  // The newest that every server still in use knows.
  const address = `${api}/pullrequests${path}?${new URLSearchParams({ ...query, 'api-version': '5.0' })}`;
  const fetch = await proxiedFetch(api, process.env);
  let answer: { status: number; headers: Record<string, string>; data: string } | undefined;
  let failure: unknown;
  try {
    const response = await fetch(address, {
      method,
      headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // A sign-in page is no answer.
      redirect: 'manual',
      signal,
    });
    const isSignIn = response.status === 203 || (response.status >= 300 && response.status < 400);
    const data = await response.text();
    answer = { status: isSignIn ? 401 : response.status, headers: Object.fromEntries(response.headers), data };
    if (answer.status < 300) return JSON.parse(data) as unknown;
  } catch (error) {
    failure = error;
  }
  throw refusal('Azure Repos', answer && { ...answer, words: azureWords(answer.data) }, authorization, signal, failure);
}

function azureWords(data: string): string {
  try {
    return String((JSON.parse(data) as { message?: string }).message ?? '');
  } catch {
    return '';
  }
}
