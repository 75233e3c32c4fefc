/** Who gets a token: a pure decision. */
import type { GitUrl } from '../names/git-url.ts';

export interface Token {
  value: string;
  /** The job's own token, which belongs to the server that issued it and to nobody else. */
  ofJob: boolean;
  /** Nobody asked for it to be used: that it does not fit is not worth a warning. */
  automatic: boolean;
}

export interface CredentialQuestion {
  url: GitUrl;
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
export function chooseCredential({ url, fromInput, token, ownOrigin }: CredentialQuestion): Credential {
  if (token === undefined || url.transport !== 'http') return { authorization: undefined, warning: undefined };
  const allowed = url.origin === ownOrigin || (fromInput && !token.ofJob);
  if (allowed) return { authorization: basic(token.value), warning: undefined };
  const warning = token.automatic
    ? undefined
    : `The token is not sent to ${url.origin}: ${
        token.ofJob
          ? `it belongs to ${ownOrigin}`
          : 'that address comes from recordings.json; name it in the repository input to send it there'
      }. Going on without it.`;
  return { authorization: undefined, warning };
}

/** GitHub and Azure Repos both take a token as a password. */
export function basic(token: string): string {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
