/** The code repository's server, and the temporary repository that what it gives is fetched into: beside the code repository, never into it. */
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { parseGitUrl } from '../base/git-url.ts';
import type { Log } from '../base/log.ts';
import { removeFolder } from '../base/rename-and-remove.ts';
import type { Sha } from '../base/sha.ts';
import { chooseCredential, type Token } from '../git/credentials.ts';
import { parseConfigListing } from '../git/environment.ts';
import { makeScratch, type Scratch } from '../git/git-files.ts';
import { Refused, Remote } from '../git/remote/remote.ts';
import type { FetchRequest } from '../git/remote/transport.ts';
import type { CodeRepository } from './code-repository.ts';

/** What an answer of the server is about, and what to do about it. */
const ABOUT = {
  compare: [
    'What to compare with could not be fetched',
    'This is about the code repository; with paths or more of its history checked out, nothing is fetched.',
  ],
  commit: [
    'The code repository, whose branch is to get the pins, cannot be used',
    'This is about the code repository and its code-token, not about the assets repository.',
  ],
} as const;

/** As whom the code repository's server is asked, and how. */
export interface CodeAccess {
  /** For the code repository's own server. */
  codeToken: Token | undefined;
  /** The server that issued the job's token: scheme, host and port. */
  ownOrigin: string | undefined;
  isLocalUser: boolean;
  attempts: number;
  /** Absolute: where a temporary repository may be made. */
  temporary: string;
}

export interface CodeServerOptions extends CodeAccess {
  /** The server, in place of where the checkout came from: a fork's. */
  address?: string | undefined;
  /** What it is asked for: to compare with it, or to commit on its branch. */
  purpose?: keyof typeof ABOUT;
  log: Pick<Log, 'progress' | 'info'>;
}

/** What the temporary repositories' folders begin with. */
const SCRATCH = 'assets-sync-code-';

export class CodeServer {
  private readonly codeRepository: CodeRepository;
  private readonly access: CodeServerOptions;
  private readonly signal: AbortSignal;
  private scratchMade: Scratch | undefined;
  private remoteMade: Promise<Remote | undefined> | undefined;

  constructor(codeRepository: CodeRepository, access: CodeServerOptions, signal: AbortSignal) {
    this.codeRepository = codeRepository;
    this.access = access;
    this.signal = signal;
  }

  /** Ends the connection, which would keep the program from ending, and removes the temporary repository. */
  async close(): Promise<void> {
    await this.remoteMade?.then(
      (remote) => remote?.close(),
      () => {},
    );
    if (this.scratchMade !== undefined) removeFolder(this.scratchMade.dir);
    this.scratchMade = undefined;
  }

  /** Whether something may have been fetched. */
  get hasScratch(): boolean {
    return this.scratchMade !== undefined;
  }

  /** The temporary repository, which sees the code repository's objects. */
  get scratch(): Scratch {
    if (this.scratchMade === undefined) {
      removeLeftovers(this.access.temporary);
      this.scratchMade = makeScratch(mkdtempSync(join(this.access.temporary, SCRATCH)), [this.codeRepository.objects]);
    }
    return this.scratchMade;
  }

  /** @returns false where the server says that it does not have that, or does not give it out */
  async fetch(request: FetchRequest): Promise<boolean> {
    const remote = await this.remote();
    if (remote === undefined) return false;
    try {
      await remote.fetch(this.scratch, request, this.signal);
      return true;
    } catch (error) {
      if (error instanceof Refused) return false;
      throw this.explain(error);
    }
  }

  /** Pushes a commit of the temporary repository. @returns false where the branch has moved on */
  async push(commit: Sha, branch: string): Promise<boolean> {
    const remote = await this.remote();
    if (remote === undefined) throw new Error('there is nowhere to push to');
    try {
      return await remote.advanceBranch(this.scratch, commit, branch, this.signal);
    } catch (error) {
      throw this.explain(error);
    }
  }

  /** The server's answer with what it is about. */
  private explain(error: unknown): unknown {
    if (!(error instanceof AssetsSyncError) || this.signal.aborted) return error;
    const [what, hint] = ABOUT[this.access.purpose ?? 'compare'];
    return new AssetsSyncError(error.code, `${what}: ${error.message}`, { hint: `${error.hint} ${hint}`, detail: error.detail });
  }

  /** Where the code repository came from; undefined for one that came from nowhere. */
  private remote(): Promise<Remote | undefined> {
    this.remoteMade ??= this.findRemote();
    return this.remoteMade;
  }

  private async findRemote(): Promise<Remote | undefined> {
    const text = this.access.address ?? this.remoteAddress();
    if (text === undefined) return undefined;
    const { address, password, userName } = splitCredentials(text);
    const url = parseGitUrl(address, 'https://github.com', this.codeRepository.top);
    if ('error' in url) return undefined;
    const { codeToken, ...access } = this.access;
    // A submodule's address comes from a file, too, which a pull request can edit.
    const { authorization } = chooseCredential({ url, fromInput: false, token: codeToken, ownOrigin: access.ownOrigin });
    const given = codeToken?.automatic === false ? authorization : undefined;
    return new Remote({
      ...access,
      url,
      authorization: given ?? password ?? authorization ?? userName,
      given: given !== undefined,
      config: this.codeRepository.config,
      tokenInput: 'code-token',
      keepAccess: true,
    });
  }

  /** Of `origin`, else of the only other remote. */
  private remoteAddress(): string | undefined {
    const addresses = new Map<string, string>();
    for (const { key, value } of parseConfigListing(this.codeRepository.config)) {
      if (/^remote\..*\.url$/.test(key)) addresses.set(key, value.trim());
    }
    return addresses.get('remote.origin.url') ?? (addresses.size === 1 ? [...addresses.values()][0] : undefined);
  }
}

/** Removes what runs left behind that were killed more than a day ago. */
function removeLeftovers(temporary: string): void {
  const yesterday = Date.now() - 24 * 3600 * 1000;
  for (const name of readdirSync(temporary).filter((name) => name.startsWith(SCRATCH))) {
    const path = join(temporary, name);
    const left = statSync(path, { throwIfNoEntry: false });
    try {
      if (left !== undefined && left.mtimeMs < yesterday) removeFolder(path);
    } catch {
      // It is another user's.
    }
  }
}

interface SplitAddress {
  address: string;
  /** Values of an `Authorization` header: of a user name with a password, and of a user name alone, which may be a token. */
  password: string | undefined;
  userName: string | undefined;
}

/** Some CI systems write a user name, or a token, into the address. */
function splitCredentials(text: string): SplitAddress {
  const none = { address: text, password: undefined, userName: undefined };
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return none;
  const url = new URL(text);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  const header = `basic ${Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64')}`;
  if (password !== '') return { ...none, address: url.href, password: header };
  return { ...none, address: url.href, userName: username === '' ? undefined : header };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
