/** Which assets repository a run uses, and as whom. */
import { AssetsSyncError, listNames, type Place, type Problem } from '../base/errors.ts';
import { type GitUrl, type MirrorAddress, parseGitUrl, parseMirror } from '../base/git-url.ts';
import { chooseCredential, type Token } from '../git/credentials.ts';
import type { Manifest } from '../pins/manifest.ts';
import { manifestError } from '../pins/manifest.ts';
import type { PinnedPlace } from '../pins/pins.ts';
import { DEFAULT_BRANCH, isBranchName } from '../pins/schema.ts';

export interface AccessRequest {
  /** A person's own machine: a file may name any address, and their credential helper and ssh are used. */
  isLocalUser: boolean;
  /** The assets repository and its main branch, in place of the file's. */
  repository: string | undefined;
  branch: string | undefined;
  /** A mirror of it, in place of the file's. */
  mirror?: { text: string /** Absolute: what a relative path is relative to. */; base: string } | undefined;
  token: Token | undefined;
  /** Where an `owner/name` lives: `https://github.com`. */
  gitHubServer: string;
  /** The server that issued the job's token: scheme, host and port. */
  ownOrigin: string | undefined;
}

export interface Access {
  url: GitUrl;
  branch: string;
  /** The value of an `Authorization` header for `url`, or undefined. */
  authorization: string | undefined;
}

/** The flags with which a command line asks for it too. */
export function accessFlags({ repository, branch }: Pick<AccessRequest, 'repository' | 'branch'>): string[] {
  const flag = (name: string, value: string | undefined) => (value === undefined ? [] : [name, value]);
  return [...flag('--repository', repository), ...flag('--branch', branch)];
}

/** A pin, as far as it says which repository it is for: another than `$repository` where an assets.json pins. */
type OfRepository = Pick<PinnedPlace['pin'], 'assetsJson'>;

/** For pins that are all of one repository. */
export function onlyAccess(access: Access): Accesses {
  return { of: () => access, hasOwn: true, branch: access.branch, mirror: undefined };
}

/** The assets repositories of a run: that of `$repository`, and those that assets.json files name. */
export interface Accesses {
  /** @throws as `findAccess` */
  of: (pin: OfRepository) => Access;
  /** Whether anything names one for pins of recordings.json. */
  hasOwn: boolean;
  /** Their main branch. */
  branch: string;
  /** Where packs of them are, which is asked before their servers. */
  mirror: MirrorAddress | undefined;
}

/**
 * @param base absolute: what a relative path is relative to
 * @param onWarning is told once of each address
 */
export function findAccesses(
  request: AccessRequest,
  root: Manifest,
  base: string,
  onWarning: (problem: Problem) => void,
): Accesses {
  const known = new Map<string, Access>();
  const byName = new Map<string, Access>();
  const find = (pin: OfRepository): Access => {
    const url = repositoryUrlOf(request, root, base, pin);
    const access = known.get(url.url) ?? accessTo(url, request, root, pin, onWarning);
    known.set(url.url, access);
    return access;
  };
  return {
    branch: request.branch ?? root.settings.branch ?? DEFAULT_BRANCH,
    mirror: findMirror(request, root, base),
    hasOwn: (request.repository ?? root.settings.repository) !== undefined,
    of: (pin) => {
      const name = pin.assetsJson?.repository ?? root.settings.repository ?? '';
      const access = byName.get(name) ?? find(pin);
      byName.set(name, access);
      if (request.repository !== undefined && byName.size > 1) throw notOneRepository([...byName.keys()]);
      return access;
    },
  };
}

/** The input stands for one repository: what it should be taken for would be a guess. */
function notOneRepository(named: readonly string[]): AssetsSyncError {
  const what = listNames(named.map((name) => name || 'none'));
  return new AssetsSyncError(
    'bad-usage',
    `The repository input names one assets repository, but the files name several: ${what}.`,
    {
      hint: 'Leave the input out, or name services of one repository alone.',
    },
  );
}

/**
 * The repository of a pin: the `repository` input's, else the file's that pins.
 * @throws `bad-manifest` at the setting's or the member's place, or `bad-usage` for the input
 */
export function repositoryUrlOf(
  request: Pick<AccessRequest, 'repository' | 'gitHubServer' | 'isLocalUser'>,
  root: Manifest,
  base: string,
  { assetsJson }: OfRepository,
): GitUrl {
  if (assetsJson === undefined || request.repository !== undefined) return findRepositoryUrl(request, root, base);
  return parseRepository(request, base, 'AssetsRepo', assetsJson.repository, assetsJson.repositoryAt);
}

/** The assets repository that `$repository` or the `repository` input names. @throws as `accessTo` and `findRepositoryUrl` */
export function findAccess(request: AccessRequest, root: Manifest, base: string, onWarning: (problem: Problem) => void): Access {
  return accessTo(findRepositoryUrl(request, root, base), request, root, {}, onWarning);
}

/** @throws `bad-usage` where the branch is none */
function accessTo(
  url: GitUrl,
  request: AccessRequest,
  root: Manifest,
  { assetsJson }: OfRepository,
  onWarning: (problem: Problem) => void,
): Access {
  const branch = request.branch ?? root.settings.branch ?? DEFAULT_BRANCH;
  if (!isBranchName(branch)) {
    throw new AssetsSyncError('bad-usage', `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: 'Give one such as main.',
    });
  }
  const { authorization, warning } = chooseCredential({
    url,
    fromInput: request.repository !== undefined,
    token: request.token,
    ownOrigin: request.ownOrigin,
  });
  if (warning !== undefined) {
    const at = request.repository === undefined ? (assetsJson?.repositoryAt ?? root.places.$repository) : undefined;
    onWarning({ message: warning, ...(at === undefined ? {} : { at }) });
  }
  return { url, branch, authorization };
}

/**
 * Which assets repository a run is about: the `repository` input's, else the file's.
 * @param base absolute: what a relative path is relative to
 * @throws `bad-manifest` at the setting's place, or `bad-usage` for the input
 */
export function findRepositoryUrl(
  { repository: given, gitHubServer, isLocalUser }: Pick<AccessRequest, 'repository' | 'gitHubServer' | 'isLocalUser'>,
  root: Manifest,
  base: string,
): GitUrl {
  const at = root.places.$repository ?? { file: root.file };
  const text = given ?? root.settings.repository;
  if (text === undefined) {
    throw new AssetsSyncError('bad-manifest', `No assets repository is named in ${root.file}.`, {
      hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
      at,
    });
  }
  if (given === undefined) return parseRepository({ gitHubServer, isLocalUser }, base, '$repository', text, at);
  const parsed = parseGitUrl(text, gitHubServer, base);
  if (!('error' in parsed)) return parsed;
  throw new AssetsSyncError('bad-usage', `The repository input cannot be used: ${parsed.error}.`, {
    hint: 'Give owner/name on GitHub, or the address of a git repository.',
  });
}

/** A repository that a file names. @throws `bad-manifest` at its place */
function parseRepository(
  { gitHubServer, isLocalUser }: Pick<AccessRequest, 'gitHubServer' | 'isLocalUser'>,
  base: string,
  name: string,
  text: string,
  at: Place,
): GitUrl {
  const parsed = parseGitUrl(text, gitHubServer, base);
  if ('error' in parsed) throw manifestError([{ message: `${name} cannot be used: ${parsed.error}`, at }]);
  // A file can be edited by a pull request: elsewhere than on a person's machine it may name web addresses only.
  if (!isLocalUser && parsed.transport !== 'http') {
    const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
    throw manifestError([{ message, at }]);
  }
  return parsed;
}

/**
 * The mirror that the `mirror` input names, else the file.
 * @throws `bad-manifest` at the setting's place, or `bad-usage` for the input
 */
function findMirror({ mirror, isLocalUser }: AccessRequest, root: Manifest, base: string): MirrorAddress | undefined {
  if (mirror !== undefined) {
    const parsed = parseMirror(mirror.text, mirror.base);
    if (!('error' in parsed)) return parsed;
    throw new AssetsSyncError('bad-usage', `The mirror input cannot be used: ${parsed.error}.`, {
      hint: 'Give an http(s) address that everybody may read, or the path of a folder.',
    });
  }
  const { mirror: text } = root.settings;
  if (text === undefined) return undefined;
  const at = root.places.$mirror ?? { file: root.file };
  const parsed = parseMirror(text, base);
  if ('error' in parsed) throw manifestError([{ message: `$mirror cannot be used: ${parsed.error}`, at }]);
  // As of $repository: a pull request can edit the file.
  if (isLocalUser || parsed.kind === 'http') return parsed;
  throw manifestError([{ message: 'in CI, $mirror is an http(s) address; a folder is given with the mirror input', at }]);
}
