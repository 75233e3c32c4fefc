/** Pull requests of GitHub and of Azure Repos: opened, or found where they are there already. What differs between the two is a table. */
import { AssetsSyncError } from '../base/errors.ts';
import { causesOf, proxiedFetch } from '../base/http-proxy.ts';
import type { Log } from '../base/log.ts';
import { parseJson } from '../base/text.ts';
import { passwordOf, withoutToken } from '../git/credentials.ts';
import { findPause, Transient, withRetries } from '../git/remote/failure.ts';
import type { Forge } from './address.ts';
import { type Text, updatedText } from './text.ts';

/** A branch that is to be merged into another. */
export interface Branches {
  branch: string;
  into: string;
}

/** How a host is asked about the pull requests of a repository. */
interface Host {
  name: string;
  /** The addresses of all pull requests, and above the page of one. */
  url: string;
  pages: string;
  headers: Record<string, string>;
  /** GitHub redirects what was renamed; where Azure Repos redirects to is a page to sign in. */
  redirect: 'follow' | 'manual';
  /** Added to every question. */
  query: Record<string, string>;
  /** The words for what a list is of. */
  states: Record<'open' | 'closed', readonly string[]>;
  list: (branches: Branches, state: string) => Record<string, string>;
  open: (branches: Branches) => object;
  text: (text: Text) => object;
  /** Whether a list has the whole text of each. */
  hasTextInLists: boolean;
}

function gitHub({ api, owner, name, page }: Extract<Forge, { kind: 'github' }>, authorization: string): Host {
  return {
    name: 'GitHub',
    url: `${api.replace(/\/+$/, '')}/repos/${owner}/${name}/pulls`,
    pages: `${page}/pull`,
    headers: {
      authorization: `token ${passwordOf(authorization.replace(/^\w+ /, ''))}`,
      accept: 'application/vnd.github+json',
      // GitHub refuses requests without one.
      'user-agent': 'assets-sync',
    },
    redirect: 'follow',
    query: {},
    states: { open: ['open'], closed: ['closed'] },
    list: ({ branch, into }, state) => ({ head: `${owner}:${branch}`, base: into, state }),
    open: ({ branch, into }) => ({ head: branch, base: into }),
    text: ({ title, body }) => ({ title, body }),
    hasTextInLists: true,
  };
}

function azure({ api, page }: Extract<Forge, { kind: 'azure' }>, authorization: string): Host {
  return {
    name: 'Azure Repos',
    url: `${api}/pullrequests`,
    pages: `${page}/pullrequest`,
    headers: { authorization, accept: 'application/json', 'content-type': 'application/json' },
    redirect: 'manual',
    // The newest that every server still in use knows.
    query: { 'api-version': '5.0' },
    states: { open: ['active'], closed: ['abandoned', 'completed'] },
    list: ({ branch, into }, state) => ({
      'searchCriteria.sourceRefName': `refs/heads/${branch}`,
      'searchCriteria.targetRefName': `refs/heads/${into}`,
      'searchCriteria.status': state,
    }),
    open: ({ branch, into }) => ({ sourceRefName: `refs/heads/${branch}`, targetRefName: `refs/heads/${into}` }),
    text: ({ title, body }) => ({ title, description: body }),
    // But the beginning of each description.
    hasTextInLists: false,
  };
}

/** All that is read of what either host answers. */
type Answer = Partial<{
  message: string;
  errors: { message?: string }[];
  value: Answer[];
  number: number;
  pullRequestId: number;
  title: string;
  body: string | null;
  description: string;
  merged_at: string | null;
  head: { repo?: { full_name?: string } | null };
  base: { repo?: { full_name?: string } };
  forkSource: object | null;
}>;

interface PullRequest extends Text {
  number: number;
  page: string;
  isMerged: boolean;
  /** Its branch is a fork's, and may have the same name. (A fork may belong to the same owner.) */
  isOfFork: boolean;
}

export interface ForgeAccess {
  /** The value of an `Authorization` header as git sends it. */
  authorization: string;
  /** How often a request is attempted, at least once. */
  attempts: number;
  log: Pick<Log, 'info'>;
  /** For one answer, which is small. */
  timeoutMs?: number;
}

/** What is asked for. */
export interface WantedPullRequest extends Branches, Text {
  /** The branch was there before, so that there may have been one that was closed. */
  isOld: boolean;
}

export interface PullRequests {
  /**
   * Opens one, or brings the text of the one that is open up to date.
   * @returns its page, and that of an earlier one that was closed without being merged
   * @throws `unauthorized`, `unreachable` or `forge-refused`
   */
  open: (wanted: WantedPullRequest) => Promise<{ page: string; closed?: string | undefined }>;
  /** Whether a branch ever had one. */
  hasAny: (branches: Branches) => Promise<boolean>;
}

/** The pull requests of a repository. */
export function pullRequestsOf(forge: Forge, access: ForgeAccess, signal: AbortSignal): PullRequests {
  const host = forge.kind === 'github' ? gitHub(forge, access.authorization) : azure(forge, access.authorization);

  const ask = async (method: string, path: string, more: { query?: Record<string, string>; body?: object } = {}) => {
    const query = new URLSearchParams({ ...more.query, ...host.query }).toString();
    const address = `${host.url}${path}${query === '' ? '' : `?${query}`}`;
    try {
      return await withRetries({ ...access, signal }, () => request(host, access, { method, address, body: more.body }, signal));
    } catch (error) {
      if (!(error instanceof Transient)) throw error;
      const hint = 'Wait until it answers again';
      throw new AssetsSyncError('unreachable', error.message, { hint, detail: error.words, cause: error });
    }
  };

  const read = (one: Answer | null, state: string): PullRequest => {
    const number = one?.number ?? one?.pullRequestId;
    if (one === null || !Number.isInteger(number)) throw notUnderstood(host);
    const { title = '', body, description = '', merged_at = null, forkSource = null, head, base } = one;
    return {
      number: number as number,
      page: `${host.pages}/${number}`,
      title,
      body: body ?? description,
      isMerged: merged_at !== null || state === 'completed',
      isOfFork: forkSource !== null || head?.repo?.full_name !== base?.repo?.full_name,
    };
  };

  /** The newest; of closed ones, one that was not merged first. */
  const find = async (branches: Branches, state: 'open' | 'closed'): Promise<PullRequest | undefined> => {
    const found: PullRequest[] = [];
    for (const word of host.states[state]) {
      const answer = await ask('GET', '', { query: host.list(branches, word) });
      const list = Array.isArray(answer) ? (answer as Answer[]) : answer.value;
      if (!Array.isArray(list)) throw notUnderstood(host);
      found.push(...list.map((one) => read(one, word)).filter(({ isOfFork }) => !isOfFork));
    }
    return found.find(({ isMerged }) => !isMerged) ?? found[0];
  };

  /** Makes an open one say what its branch brings now. It is there, whatever becomes of that. */
  const update = async (found: PullRequest, wanted: Text): Promise<void> => {
    const path = `/${found.number}`;
    try {
      const now = host.hasTextInLists ? found : read(await ask('GET', path), '');
      const text = updatedText(now, wanted);
      if (text !== undefined) await ask('PATCH', path, { body: host.text(text) });
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AssetsSyncError)) throw error;
      access.log.info(`The text of ${found.page} could not be brought up to date: ${error.message}.`);
    }
  };

  return {
    open: async (wanted) => {
      const found = await find(wanted, 'open');
      if (found !== undefined) {
        await update(found, wanted);
        return { page: found.page };
      }
      const closed = wanted.isOld ? await find(wanted, 'closed').catch(() => undefined) : undefined;
      try {
        const opened = await ask('POST', '', { body: { ...host.open(wanted), ...host.text(wanted) } });
        return { page: read(opened, '').page, closed: closed?.isMerged === true ? undefined : closed?.page };
      } catch (error) {
        signal.throwIfAborted();
        // Another run may have been quicker, or an answer got lost.
        const other = await find(wanted, 'open').catch(() => undefined);
        if (other === undefined) throw error;
        return { page: other.page };
      }
    },
    hasAny: async (branches) => ((await find(branches, 'open')) ?? (await find(branches, 'closed'))) !== undefined,
  };
}

const ANSWER_TIMEOUT_MS = 30_000;

/** Characters of an answer that are kept for an expert: it may be a whole page. */
const MAX_DETAIL = 2_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** Asks once. @throws what is worth another try as `Transient`, also an answer that is cut or does not come */
async function request(
  host: Host,
  { authorization, timeoutMs = ANSWER_TIMEOUT_MS }: ForgeAccess,
  { method, address, body }: { method: string; address: string; body: object | undefined },
  signal: AbortSignal,
): Promise<Answer> {
  const { name, headers, redirect } = host;
  const printable = (text: string) => withoutToken(text, authorization).replace(CONTROL, ' ').trim().slice(0, MAX_DETAIL);
  const fetch = await proxiedFetch(address, process.env);
  const limit = AbortSignal.timeout(timeoutMs);
  const init = { method, headers, redirect, signal: AbortSignal.any([signal, limit]) };
  let response: Response;
  let text: string;
  try {
    response = await fetch(address, body === undefined ? init : { ...init, body: JSON.stringify(body) });
    text = await response.text();
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) throw new Transient(`No answer about the pull request came within ${timeoutMs / 1000} seconds`, '', 0);
    throw new Transient(`${name} could not be reached`, printable(causesOf(error)), 0);
  }
  const answerHeaders = Object.fromEntries(response.headers);
  const isSignIn = redirect === 'manual' && (response.status === 203 || (response.status >= 300 && response.status < 400));
  const status = isSignIn ? 401 : response.status;
  const data = parseJson(text);
  if (status < 300) {
    if (typeof data === 'object' && data !== null) return data;
    const isCut = data === undefined && /\bjson\b/.test(answerHeaders['content-type'] ?? '');
    throw isCut ? new Transient(`The answer of ${name} was cut off`, printable(text), 0) : notUnderstood(host);
  }
  // Its own sentence, and what it says is wrong with the request.
  const { message: sentence, errors } = (data ?? {}) as Answer;
  const words = [sentence, ...(Array.isArray(errors) ? errors.map((one) => one?.message) : [])].filter(Boolean);
  const said = printable(words.join(': ')).replace(/\.$/, '');
  const message = `${name} answered ${status}${said === '' ? '' : ` (${said})`}`;
  const pause = findPause({ status, headers: answerHeaders }, said, Date.now());
  if (pause !== undefined) throw new Transient(message, printable(text), pause);
  const isDenied = [401, 403, 404].includes(status);
  throw new AssetsSyncError(isDenied ? 'unauthorized' : 'forge-refused', message, {
    hint: isDenied ? 'Give a token that may open pull requests there' : 'Look at what it says',
    detail: printable(text),
  });
}

/** Another program answers at that address. */
function notUnderstood({ name }: Host): AssetsSyncError {
  return new AssetsSyncError('forge-refused', `what answered is not ${name}`, { hint: 'Check the address of the repository' });
}
