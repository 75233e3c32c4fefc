/** What is asked of a forge about pull requests, and how its refusals are told. */
import { AssetsSyncError } from '../base/errors.ts';
import { causesOf } from '../base/http-proxy.ts';
import { withoutToken } from '../git/credentials.ts';
import { findPause, Transient } from '../git/remote/retry.ts';
import type { Text } from './text.ts';

export interface PullRequest {
  branch: string;
  /** The branch that it is to be merged into. */
  into: string;
  title: string;
  body: string;
}

/** An open pull request; the title and the text where they came with the answer, and whole. */
export interface FoundPullRequest {
  page: string;
  number: number;
  text?: Text;
}

export interface Client {
  find(wanted: PullRequest, signal: AbortSignal): Promise<FoundPullRequest | undefined>;
  /** The page of one that was closed without being merged. */
  findClosed(wanted: PullRequest, signal: AbortSignal): Promise<string | undefined>;
  open(wanted: PullRequest, signal: AbortSignal): Promise<string>;
  read(found: FoundPullRequest, signal: AbortSignal): Promise<Text>;
  update(found: FoundPullRequest, text: Text, signal: AbortSignal): Promise<void>;
}

/** Characters of an answer that are kept for an expert: it may be a whole page. */
const MAX_DETAIL = 2_000;

interface Answer {
  status: number;
  headers: Record<string, string>;
  data: unknown;
  /** What it says in a sentence. */
  words: string;
}

/** @returns what is worth another try as `Transient` */
export function refusal(
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

export function isListOfObjects<T>(value: readonly T[] | undefined): value is T[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
}

/** Another program answers at that address. */
export function notUnderstood(who: string): AssetsSyncError {
  return new AssetsSyncError('forge-refused', `what answered is not ${who}`, { hint: 'Check the address of the repository' });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f]/g;
