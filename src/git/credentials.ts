/** Who gets a token: a pure decision. */
import type { GitUrl } from '../base/git-url.ts';

export interface Token {
  value: string;
  /** The job's own token, which belongs to the server that issued it and to nobody else. */
  ofJob: boolean;
  /** It was found, not given by a person: that it does not fit is not worth a warning. */
  automatic: boolean;
  /** It is an input's default: a person may not know of it. */
  byDefault?: boolean;
}

export interface CredentialRequest {
  url: Pick<GitUrl, 'transport' | 'origin'>;
  /** Whether the address came from the `repository` input, which a pull request cannot edit. */
  fromInput: boolean;
  token: Token | undefined;
  /** Scheme, host and port of the host's own server: the one that issued the job's token. */
  ownOrigin: string | undefined;
}

export interface Credential {
  /** The value of an `Authorization` header, or undefined: anonymous. */
  authorization: string | undefined;
  warning: string | undefined;
}

/** A token goes to the server that issued it or that it was given for; a `$repository` from a file never moves it elsewhere. */
export function chooseCredential({ url, fromInput, token, ownOrigin }: CredentialRequest): Credential {
  if (token === undefined || url.transport !== 'http') return { authorization: undefined, warning: undefined };
  const allowed = url.origin === ownOrigin || (fromInput && !token.ofJob);
  if (allowed) return { authorization: basic(token.value), warning: undefined };
  const warning =
    token.automatic || token.byDefault === true
      ? undefined
      : `The token is not sent to ${url.origin}: ${
          token.ofJob
            ? `it belongs to ${ownOrigin}`
            : 'that address comes from recordings.json; name it with the repository input to send it there'
        }. Going on without it.`;
  return { authorization: undefined, warning };
}

/** GitHub and Azure Repos both take a token as a password. */
export function basic(token: string): string {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}

/**
 * Takes out of what a server said what it was sent: the token as it is, as an address has it, in hexadecimal, and in base64, alone
 * or behind whatever user name; also where something stands between its characters, or a line ends.
 * @param authorization the value of the `Authorization` header that it was sent
 */
export function withoutToken(words: string, authorization: string | undefined): string {
  const [, scheme = '', sent = ''] = /^(\w+) +(\S+)/.exec(authorization ?? '') ?? [];
  const token = scheme.toLowerCase() === 'basic' ? passwordOf(sent) : sent;
  if (token === '') return words;
  const hexadecimal = token.length < LEAST_SPLIT ? [] : [sent, token].map((text) => split(Buffer.from(text).toString('hex')));
  const plain = [...hexadecimal, ...[sent, token, encodeURIComponent(token)].map(split)];
  const encoded = [0, 1, 2].map((before) => base64Pattern(token, before)).filter((pattern) => pattern !== undefined);
  return words.replace(new RegExp([...encoded, ...plain].join('|'), 'g'), '***');
}

/** A shorter text could be found in prose. */
const LEAST_SPLIT = 8;

/** Between two characters of what is looked for: git's mark of a line that the server said, or some punctuation or blanks. */
const BETWEEN = '(?:\\s*remote:\\s*|[^\\w]{0,4})';

/** Finds a text in whatever letters (those of hexadecimal), also where something stands between its characters. */
function split(text: string): string {
  const isHexadecimal = /^[0-9a-f]+$/.test(text);
  const characters = [...text].map((one) => (isHexadecimal && /[a-f]/.test(one) ? `[${one}${one.toUpperCase()}]` : quote(one)));
  return characters.join(text.length < LEAST_SPLIT ? '' : BETWEEN);
}

function quote(text: string): string {
  return text.replace(/[^\w]/g, '\\$&');
}

/** The token in the base64 of a pair: a user name without a password may be one. */
export function passwordOf(encoded: string): string {
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return pair.slice(colon + 1) || pair.slice(0, Math.max(0, colon));
}

/** Finds a text in the base64 of a longer one: three bytes are four digits, so that it depends on how many bytes are before it. */
function base64Pattern(text: string, before: number): string | undefined {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  const own = bytes.toString('base64').slice(Math.ceil((before * 4) / 3), Math.floor((bytes.length * 4) / 3));
  if (own.length < LEAST_DIGITS) return undefined;
  const either = [...own]
    .map((one) => (/[+-]/.test(one) ? '[+-]' : /[/_]/.test(one) ? '[/_]' : one))
    .join(own.length < LEAST_SPLIT ? '' : BETWEEN);
  return `[\\w+/-]{0,64}${either}[\\w+/=-]*`;
}

/** Fewer would be found in words that have nothing to do with it. */
const LEAST_DIGITS = 5;
