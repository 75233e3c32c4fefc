/** Pull requests of GitHub and of Azure Repos, by their REST interfaces: what is asked of them, and how their refusals are told. */
import { AssetsSyncError } from '../base/errors.ts';
import { causesOf, proxiedFetch } from '../base/http-proxy.ts';
import { passwordOf, withoutToken } from '../git/credentials.ts';
import { findPause, Transient } from '../git/remote/retry.ts';
import type { Forge } from './forge.ts';
import type { Text } from './text.ts';

/** A branch that is to be merged into another. */
export interface Branches {
  branch: string;
  into: string;
}

export interface FoundPullRequest {
  page: string;
  number: number;
  isMerged: boolean;
  /** Where they came with the answer, and whole. */
  text?: Text;
}

export interface Client {
  /** Those of a branch of this repository, and of no fork, the newest first. */
  list(branches: Branches, state: 'open' | 'closed', signal: AbortSignal): Promise<FoundPullRequest[]>;
  /** @returns its page */
  open(branches: Branches, text: Text, signal: AbortSignal): Promise<string>;
  read(found: FoundPullRequest, signal: AbortSignal): Promise<Text>;
  update(found: FoundPullRequest, text: Text, signal: AbortSignal): Promise<void>;
}

/** @param authorization the value of an `Authorization` header as git sends it */
export function clientOf(forge: Forge, authorization: string): Client {
  return forge.kind === 'github' ? gitHub(forge, authorization) : azure(forge, authorization);
}

interface GitHubPullRequest {
  html_url?: string;
  number?: number;
  title?: string;
  body?: string | null;
  merged_at?: string | null;
  head?: { ref?: string; repo?: { full_name?: string } | null };
  base?: { repo?: { full_name?: string } };
}

function gitHub({ api, owner, name }: Extract<Forge, { kind: 'github' }>, authorization: string): Client {
  const pulls = `${api.replace(/\/+$/, '')}/repos/${owner}/${name}/pulls`;
  const headers = {
    authorization: `token ${passwordOf(authorization.replace(/^\w+ /, ''))}`,
    accept: 'application/vnd.github+json',
    // GitHub refuses requests without one.
    'user-agent': 'assets-sync',
  };
  const ask = (method: string, path: string, signal: AbortSignal, body?: object) =>
    askForge(
      { who: 'GitHub', authorization, headers, method, url: `${pulls}${path}`, body, redirect: 'follow', words: gitHubWords },
      signal,
    );
  const pageOf = (one: GitHubPullRequest) => {
    if (!/^https?:/.test(one?.html_url ?? '')) throw notUnderstood('GitHub');
    return withoutToken(one.html_url ?? '', authorization);
  };
  return {
    list: async ({ branch, into }, state, signal) => {
      const query = new URLSearchParams({ head: `${owner}:${branch}`, base: into, state });
      const found = listOf<GitHubPullRequest>('GitHub', await ask('GET', `?${query}`, signal));
      // A fork may belong to the same owner, and the repository be called otherwise than in our address.
      const own = found.filter(({ head, base }) => head?.ref === branch && head.repo?.full_name === base?.repo?.full_name);
      return own.map((one) => {
        const { number = 0, title, body, merged_at } = one;
        const isMerged = merged_at !== null && merged_at !== undefined;
        return { page: pageOf(one), number, isMerged, text: { title: title ?? '', body: body ?? '' } };
      });
    },
    open: async ({ branch, into }, text, signal) =>
      pageOf((await ask('POST', '', signal, { head: branch, base: into, ...text })) as GitHubPullRequest),
    read: async ({ text = { title: '', body: '' } }) => text,
    update: async ({ number }, text, signal) => {
      await ask('PATCH', `/${number}`, signal, text);
    },
  };
}

/** Its own sentence, and what it says is wrong with the request. */
function gitHubWords(data: unknown): string {
  const { message, errors } = (data ?? {}) as { message?: string; errors?: { message?: string }[] };
  return [message, ...(Array.isArray(errors) ? errors.map((one) => one.message) : [])].filter(Boolean).join(': ');
}

interface AzurePullRequest {
  pullRequestId: number;
  title?: string;
  description?: string;
  forkSource?: object | null;
}

function azure({ api, page }: Extract<Forge, { kind: 'azure' }>, authorization: string): Client {
  const headers = { authorization, accept: 'application/json', 'content-type': 'application/json' };
  const words = (data: unknown) => String((data as { message?: string } | undefined)?.message ?? '');
  const ask = (method: string, path: string, signal: AbortSignal, body?: object, query: Record<string, string> = {}) => {
    // The newest that every server still in use knows.
    const url = `${api}/pullrequests${path}?${new URLSearchParams({ ...query, 'api-version': '5.0' })}`;
    return askForge({ who: 'Azure Repos', authorization, headers, method, url, body, redirect: 'manual', words }, signal);
  };
  const pageOf = (one: AzurePullRequest) => {
    if (!Number.isInteger(one?.pullRequestId)) throw notUnderstood('Azure Repos');
    return `${page}/pullrequest/${one.pullRequestId}`;
  };
  const refs = ({ branch, into }: Branches) => ({ sourceRefName: `refs/heads/${branch}`, targetRefName: `refs/heads/${into}` });
  const list = async (branches: Branches, status: 'active' | 'abandoned' | 'completed', signal: AbortSignal) => {
    const criteria = Object.entries({ ...refs(branches), status }).map(([name, value]) => [`searchCriteria.${name}`, value]);
    const answer = (await ask('GET', '', signal, undefined, Object.fromEntries(criteria))) as { value?: unknown } | undefined;
    // A fork's branch may have the same name.
    const own = listOf<AzurePullRequest>('Azure Repos', answer?.value).filter(({ forkSource }) => (forkSource ?? null) === null);
    return own.map((one) => ({ page: pageOf(one), number: one.pullRequestId, isMerged: status === 'completed' }));
  };
  return {
    list: async (branches, state, signal) => {
      if (state === 'open') return list(branches, 'active', signal);
      return [...(await list(branches, 'abandoned', signal)), ...(await list(branches, 'completed', signal))];
    },
    open: async (branches, { title, body: description }, signal) =>
      pageOf((await ask('POST', '', signal, { ...refs(branches), title, description })) as AzurePullRequest),
    // A list has the beginning of each description alone.
    read: async ({ number }, signal) => {
      const { title = '', description = '' } = (await ask('GET', `/${number}`, signal)) as AzurePullRequest;
      return { title, body: description };
    },
    update: async ({ number }, { title, body: description }, signal) => {
      await ask('PATCH', `/${number}`, signal, { title, description });
    },
  };
}

interface Question {
  who: string;
  authorization: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body: object | undefined;
  /** GitHub redirects what was renamed; where Azure Repos redirects to is a page to sign in. */
  redirect: 'follow' | 'manual';
  /** The sentence in an answer that is a refusal. */
  words: (data: unknown) => string;
}

/** Asks once. @throws what is worth another try as `Transient`, also an answer that is cut */
async function askForge(
  { who, authorization, method, url, headers, body, redirect, words }: Question,
  signal: AbortSignal,
): Promise<unknown> {
  const printable = (text: string) => withoutToken(text, authorization).replace(CONTROL, ' ').trim().slice(0, MAX_DETAIL);
  const fetch = await proxiedFetch(url, process.env);
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method,
      headers,
      redirect,
      signal,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    throw new Transient(`${who} could not be reached`, printable(causesOf(error)), 0);
  }
  const data = parseJson(text);
  const isSignIn = redirect === 'manual' && (response.status === 203 || (response.status >= 300 && response.status < 400));
  const status = isSignIn ? 401 : response.status;
  if (status < 300 && data !== undefined) return data;
  const answerHeaders = Object.fromEntries(response.headers);
  if (status < 300) {
    const isCut = /\bjson\b/.test(answerHeaders['content-type'] ?? '');
    throw isCut ? new Transient(`The answer of ${who} was cut off`, printable(text), 0) : notUnderstood(who);
  }
  const said = printable(words(data)).replace(/\.$/, '');
  const message = `${who} answered ${status}${said === '' ? '' : ` (${said})`}`;
  const pause = findPause({ status, headers: answerHeaders }, said, Date.now());
  if (pause !== undefined) throw new Transient(message, printable(text), pause);
  const isDenied = status === 401 || status === 403 || status === 404;
  throw new AssetsSyncError(isDenied ? 'unauthorized' : 'forge-refused', message, {
    hint: isDenied ? 'Give a token that may open pull requests there' : 'Look at what it says',
    detail: printable(text),
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function listOf<T extends object>(who: string, value: unknown): T[] {
  if (Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null)) return value as T[];
  throw notUnderstood(who);
}

/** Another program answers at that address. */
function notUnderstood(who: string): AssetsSyncError {
  return new AssetsSyncError('forge-refused', `what answered is not ${who}`, { hint: 'Check the address of the repository' });
}

/** Characters of an answer that are kept for an expert: it may be a whole page. */
const MAX_DETAIL = 2_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;
