/** Pull requests of GitHub, by its REST interface. */

import { proxiedFetch } from '../base/http-proxy.ts';
import { passwordOf, withoutToken } from '../git/credentials.ts';
import { type Client, isListOfObjects, notUnderstood, type PullRequest, refusal } from './client.ts';
import type { Forge } from './forge.ts';

interface GitHubPullRequest {
  html_url?: string;
  number?: number;
  title?: string;
  body?: string | null;
  merged_at?: string | null;
  head?: { ref?: string; repo?: { full_name?: string } | null };
  base?: { repo?: { full_name?: string } };
}

/** @param authorization the value of an `Authorization` header as git sends it */
export function gitHub({ api, owner, name }: Extract<Forge, { kind: 'github' }>, authorization: string): Client {
  const ask = async (route: string, parameters: Record<string, unknown>, signal: AbortSignal) => {
    const { request } = await import('@octokit/request');
    const common = {
      baseUrl: api.replace(/\/+$/, ''),
      owner,
      repo: name,
      headers: { authorization: `token ${passwordOf(authorization.replace(/^\w+ /, ''))}` },
    };
    const fetch = await proxiedFetch(api, process.env);
    try {
      return (await request(route, { ...common, ...parameters, request: { fetch, signal, log: SILENT } })).data as unknown;
    } catch (error) {
      const { response } = error as { response?: { status: number; headers: Record<string, string>; data: unknown } };
      throw refusal('GitHub', response && { ...response, words: gitHubWords(response.data) }, authorization, signal, error);
    }
  };
  const pageOf = (one: GitHubPullRequest) => {
    if (!/^https?:/.test(one?.html_url ?? '')) throw notUnderstood('GitHub');
    return withoutToken(one.html_url ?? '', authorization);
  };
  const list = async ({ branch, into }: PullRequest, state: 'open' | 'closed', signal: AbortSignal) => {
    const query = { head: `${owner}:${branch}`, base: into, state };
    const found = (await ask('GET /repos/{owner}/{repo}/pulls', query, signal)) as GitHubPullRequest[];
    if (!isListOfObjects(found)) throw notUnderstood('GitHub');
    // A fork may belong to the same owner, and the repository be called otherwise than in our address.
    return found.filter(({ head, base }) => head?.ref === branch && head.repo?.full_name === base?.repo?.full_name);
  };
  return {
    find: async (wanted, signal) => {
      const [own] = await list(wanted, 'open', signal);
      if (own === undefined) return undefined;
      const { number = 0, title, body } = own;
      return { page: pageOf(own), number, text: { title: title ?? '', body: body ?? '' } };
    },
    findClosed: async (wanted, signal) => {
      const closed = (await list(wanted, 'closed', signal)).find(({ merged_at }) => merged_at === null);
      return closed === undefined ? undefined : pageOf(closed);
    },
    read: async ({ text = { title: '', body: '' } }) => text,
    update: async ({ number }, { title, body }, signal) => {
      await ask('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { pull_number: number, title, body }, signal);
    },
    open: async ({ branch, into, title, body }, signal) =>
      pageOf(
        (await ask('POST /repos/{owner}/{repo}/pulls', { head: branch, base: into, title, body }, signal)) as GitHubPullRequest,
      ),
  };
}

/** It would print what a server says. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Its own sentence, and what it says is wrong with the request. */
function gitHubWords(data: unknown): string {
  const { message, errors } = (data ?? {}) as { message?: string; errors?: { message?: string }[] };
  return [message, ...(Array.isArray(errors) ? errors.map((one) => one.message) : [])].filter(Boolean).join(': ');
}
