/** Opens pull requests, or finds the one that is open. */

import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { passwordOf, withoutToken } from '../git/credentials.ts';
import { findPause } from '../git/remote/failure.ts';
import { Transient, withRetries } from '../git/remote/retry.ts';
import type { Forge } from './forge.ts';
import { causesOf, proxiedFetch } from './proxy.ts';
import { type Text, type TextLimits, updatedText } from './text.ts';

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
  log: Pick<Log, 'info'>;
}

/** What each takes. */
export const LIMITS: Record<Forge['kind'], TextLimits> = {
  github: { title: 256, body: 65_536 },
  azure: { title: 400, body: 4_000 },
};

/** Milliseconds for one answer, which is small. */
const MAX_DURATION = 30_000;

/** Characters of an answer that are kept for an expert: it may be a whole page. */
const MAX_DETAIL = 2_000;

export interface Opened {
  /** Its page. */
  page: string;
  /** The page of an earlier one that was closed without being merged. */
  closed?: string | undefined;
}

/**
 * Opens a pull request, or brings the text of the one that is open up to date.
 * @param isOld the branch was there before, so that there may have been one that was closed
 * @throws `unauthorized`, `unreachable` or `forge-refused`
 */
export async function openPullRequest(
  forge: Forge,
  wanted: PullRequest,
  access: ForgeAccess,
  isOld: boolean,
  signal: AbortSignal,
  maxDuration = MAX_DURATION,
): Promise<Opened> {
  const client = forge.kind === 'github' ? gitHub(forge, access) : azure(forge, access);
  const ask: Ask = async (body) => {
    try {
      return await withRetries({ ...access, signal }, () => attempt(body, signal, maxDuration));
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      const hint = 'Wait until it answers again';
      throw new AssetsSyncError('unreachable', error.message, { hint, detail: error.words, cause: error });
    }
  };
  const find = () => ask((limited) => client.find(wanted, limited));
  const found = await find();
  if (found !== undefined) {
    await update(client, found, wanted, ask, access.log, signal);
    return { page: found.page };
  }
  const closed = isOld ? await ask((limited) => client.findClosed(wanted, limited)).catch(() => undefined) : undefined;
  try {
    return { page: await ask((limited) => client.open(wanted, limited)), closed };
  } catch (error) {
    signal.throwIfAborted();
    // Another run may have been quicker, or an answer got lost.
    const other = await find().catch(() => undefined);
    if (other !== undefined) return { page: other.page };
    throw error;
  }
}

type Ask = <T>(body: (limited: AbortSignal) => Promise<T>) => Promise<T>;

/** Asks once. @throws Transient where no whole answer came in its time, whatever came meanwhile */
async function attempt<T>(body: (limited: AbortSignal) => Promise<T>, signal: AbortSignal, maxDuration: number): Promise<T> {
  const limit = AbortSignal.timeout(maxDuration);
  try {
    return await body(AbortSignal.any([signal, limit]));
  } catch (error) {
    signal.throwIfAborted();
    if (!limit.aborted) throw error;
    throw new Transient(`No answer about the pull request came within ${maxDuration / 1000} seconds`, '', 0);
  }
}

/** Makes an open pull request say what its branch brings now. It is there, whatever becomes of that. */
async function update(
  client: Client,
  found: FoundPullRequest,
  wanted: PullRequest,
  ask: Ask,
  log: ForgeAccess['log'],
  signal: AbortSignal,
): Promise<void> {
  try {
    const text = updatedText(await ask((limited) => client.read(found, limited)), wanted);
    if (text !== undefined) await ask((limited) => client.update(found, text, limited));
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AssetsSyncError)) throw error;
    log.info(`The text of ${found.page} could not be brought up to date: ${error.message}.`);
  }
}

/** An open pull request; the title and the text where they came with the answer, and whole. */
interface FoundPullRequest {
  page: string;
  number: number;
  text?: Text;
}

interface Client {
  find(wanted: PullRequest, signal: AbortSignal): Promise<FoundPullRequest | undefined>;
  /** The page of one that was closed without being merged. */
  findClosed(wanted: PullRequest, signal: AbortSignal): Promise<string | undefined>;
  open(wanted: PullRequest, signal: AbortSignal): Promise<string>;
  read(found: FoundPullRequest, signal: AbortSignal): Promise<Text>;
  update(found: FoundPullRequest, text: Text, signal: AbortSignal): Promise<void>;
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

function gitHub({ api, owner, name }: Extract<Forge, { kind: 'github' }>, { authorization }: ForgeAccess): Client {
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

interface AzurePullRequest {
  pullRequestId: number;
  title?: string;
  description?: string;
  forkSource?: object;
}

function azure({ api, page }: Extract<Forge, { kind: 'azure' }>, { authorization }: ForgeAccess): Client {
  const ask = async (
    method: 'GET' | 'POST' | 'PATCH',
    { path = '', query = {}, body }: { path?: string; query?: Record<string, string>; body?: object },
    signal: AbortSignal,
  ) => {
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
  };
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
    const { value } = ((await ask('GET', { query }, signal)) ?? {}) as { value?: AzurePullRequest[] };
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
      const { title = '', description = '' } = (await ask('GET', { path: `/${number}` }, signal)) as AzurePullRequest;
      return { title, body: description };
    },
    update: async ({ number }, { title, body }, signal) => {
      await ask('PATCH', { path: `/${number}`, body: { title, description: body } }, signal);
    },
    open: async (wanted, signal) => {
      const { source, target } = refs(wanted);
      const { title, body: description } = wanted;
      const body = { sourceRefName: source, targetRefName: target, title, description };
      return pageOf((await ask('POST', { body }, signal)) as AzurePullRequest);
    },
  };
}

function azureWords(data: string): string {
  try {
    return String((JSON.parse(data) as { message?: string }).message ?? '');
  } catch {
    return '';
  }
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  data: unknown;
  /** What it says in a sentence. */
  words: string;
}

/** @returns what is worth another try as `Transient` */
function refusal(
  who: string,
  answer: Answer | undefined,
  authorization: string,
  signal: AbortSignal,
  cause: unknown,
): AssetsSyncError | Transient {
  signal.throwIfAborted();
  const printable = (text: string) => withoutToken(text, authorization).replace(CONTROL, ' ').trim().slice(0, MAX_DETAIL);
  if (answer === undefined) return new Transient(`${who} could not be reached`, printable(causesOf(cause)), 0);
  const { status, data } = answer;
  const said = printable(answer.words).replace(/\.$/, '');
  const message = `${who} answered ${status}${said === '' ? '' : ` (${said})`}`;
  const detail = printable(typeof data === 'string' ? data : JSON.stringify(data));
  const pause = findPause(answer, answer.words, Date.now());
  if (pause !== undefined) return new Transient(message, detail, pause);
  const isDenied = status === 401 || status === 403 || status === 404;
  return new AssetsSyncError(isDenied ? 'unauthorized' : 'forge-refused', message, {
    hint: isDenied ? 'Give a token that may open pull requests there' : 'Look at what it says',
    detail,
  });
}

function isListOfObjects<T>(value: readonly T[] | undefined): value is T[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}

/** Another program answers at that address. */
function notUnderstood(who: string): AssetsSyncError {
  return new AssetsSyncError('forge-refused', `what answered is not ${who}`, { hint: 'Check the address of the repository' });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;
