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
 * Takes out of what a server said what it was sent: the token as it is and as an address has it. Where it is there in another way (in
 * hexadecimal, in base64 behind whatever user name, or with something between its characters), nothing of the words is left.
 * @param authorization the value of the `Authorization` header that it was sent
 */
export function withoutToken(words: string, authorization: string | undefined): string {
  const [, scheme = '', sent = ''] = /^(\w+) +(\S+)/.exec(authorization ?? '') ?? [];
  const token = scheme.toLowerCase() === 'basic' ? passwordOf(sent) : sent;
  if (token === '') return words;
  const shown = [sent, token, encodeURIComponent(token)].reduce((text, form) => text.replaceAll(form, '***'), words);
  const characters = charactersOf(shown);
  const hides = (form: string) => form.length >= LEAST_HIDDEN && characters.includes(form);
  const forms = [sent, token].flatMap((text) => [text, ...[0, 1, 2].map((before) => inBase64(text, before))]);
  const isHidden = forms.map(charactersOf).some(hides) || isInHexadecimal(characters, [sent, token]);
  return isHidden ? '***' : shown;
}

/** Fewer characters could be found in prose. */
const LEAST_HIDDEN = 8;

/** Letters and digits alone, without git's mark of a line that the server said: what stands between others does not count. */
function charactersOf(text: string): string {
  return text.replace(/remote:|[^a-z0-9]/gi, '');
}

function isInHexadecimal(characters: string, texts: readonly string[]): boolean {
  const digits = characters.toLowerCase();
  return texts.some((text) => text.length >= LEAST_HIDDEN && digits.includes(Buffer.from(text).toString('hex')));
}

/** A text in the base64 of a longer one: three bytes are four digits, so that it depends on how many bytes are before it. */
function inBase64(text: string, before: number): string {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  return bytes.toString('base64').slice(Math.ceil((before * 4) / 3), Math.floor((bytes.length * 4) / 3));
}

/** The token in the base64 of a pair: a user name without a password may be one. */
export function passwordOf(encoded: string): string {
  const pair = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  return pair.slice(colon + 1) || pair.slice(0, Math.max(0, colon));
}
