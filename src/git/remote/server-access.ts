/** How a server is reached: its address, and who sees which credentials. */
import type { GitUrl } from '../../base/git-url.ts';
import { withoutToken } from '../credentials.ts';
import { type ConfigEntry, type Environment, keptConfig, transferEnvironment } from '../environment.ts';
import { isPartial, type Scratch } from '../scratch.ts';

export interface AccessOptions {
  url: GitUrl;
  /** The value of the `Authorization` header for that address alone, or undefined: anonymous, or the user's helper. */
  authorization: string | undefined;
  /** A person's own machine: their credential helper and ssh are used. */
  isLocalUser: boolean;
  /** The code repository's git configuration and its user's: the output of `LIST_CONFIG`. */
  config: string;
  /** The input that a token for this server goes into, for messages. */
  tokenInput: string;
  /** Whether that configuration's headers and ssh command count: a checkout keeps its token in one. A token of ours then stays out. */
  keepAccess?: boolean;
  /** A person gave the token for this server: it counts in place of what is configured. */
  given?: boolean;
}

export class ServerAccess {
  /** Where the repository is by now: a redirect may have been followed. It may repeat what was sent, so it is not for messages. */
  url: string;
  readonly options: AccessOptions;
  /** What of the user's configuration counts here. */
  private readonly kept: readonly ConfigEntry[];

  constructor(options: AccessOptions) {
    this.options = options;
    this.url = options.url.url;
    const { isLocalUser, keepAccess = false, config } = options;
    this.kept = keptConfig(config, { isLocalUser, keepAccess });
  }

  /** The address for messages. */
  get shownUrl(): string {
    return this.withoutTokens(this.url);
  }

  /** Whether the user's configuration puts another address in this one's place: that is for git itself to do. */
  get isRewritten(): boolean {
    const { url } = this.options.url;
    return this.kept.some(([key, prefix]) => /\.insteadof$/i.test(key) && url.startsWith(prefix));
  }

  /**
   * For a git command that talks to the server.
   * @param traceTo a file, absolute, or `stderr`
   */
  environment(scratch: Scratch, use: { negotiate?: boolean; pushes?: boolean }, traceTo: string): Environment {
    const { isLocalUser, given = false, authorization } = this.options;
    const ofUser = this.headersOfUser;
    const kept = given ? this.kept.filter((entry) => !ofUser.includes(entry)) : this.kept;
    const isOurs = given || ofUser.length === 0;
    return transferEnvironment({
      gitDir: scratch.dir,
      kept,
      isLocalUser,
      authorization: isOurs && authorization !== undefined ? { url: this.url, header: authorization } : undefined,
      traceTo,
      negotiate: use.negotiate === true,
      // A push would ask for all that was left out before it compares with it.
      partial: use.pushes !== true && isPartial(scratch),
    });
  }

  /** Takes out of what a server said what it was sent. */
  withoutTokens(words: string): string {
    const headers = this.headersOfUser.map(([, header]) => header.replace(/^[^:]*: */, ''));
    return [this.options.authorization, ...headers].reduce<string>(withoutToken, words);
  }

  /** The user's configuration that sends credentials to the server. */
  private get headersOfUser(): ConfigEntry[] {
    return this.kept.filter((entry) => isCredentialFor(entry, this.url));
  }
}

/** Whether a configuration sends credentials of its own to an address: `http.https://github.com/.extraheader`. */
function isCredentialFor([key, value]: ConfigEntry, url: string): boolean {
  const matched = /^http\.(?:(.+)\.)?extraheader$/i.exec(key);
  if (matched === null || !/^authorization:/i.test(value) || !URL.canParse(url)) return false;
  const [, prefix] = matched;
  if (prefix === undefined) return true;
  // git lets `*` stand for a part of a host's name.
  const host = /^https?:\/\/(?:[^/@]*@)?([^/]+)/i.exec(prefix)?.[1] ?? '';
  const parts = host.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^.]*')}$`, 'i').test(new URL(url).host);
}
