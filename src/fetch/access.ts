/** Which assets repository a run uses, and as whom. */
import type { Problem } from '../base/errors.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { type GitUrl, parseGitUrl } from '../base/git-url.ts';
import { chooseCredential, type Token } from '../git/credentials.ts';
import { manifestError } from '../pins/load.ts';
import type { Manifest } from '../pins/manifest.ts';
import { DEFAULT_BRANCH, isBranchName } from '../pins/schema.ts';

export interface AccessRequest {
  /** A person's own machine: a file may name any address, and their credential helper and ssh are used. */
  isLocalUser: boolean;
  /** The assets repository and its main branch, in place of the file's. */
  repository: string | undefined;
  branch: string | undefined;
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

/**
 * @param base absolute: what a relative path is relative to
 * @throws `bad-manifest` or `bad-usage` where the file or the input names no repository, or not one that can be used
 */
export function findAccess(request: AccessRequest, root: Manifest, base: string, onWarning: (problem: Problem) => void): Access {
  const url = findRepositoryUrl(request, root, base);
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
    const at = request.repository === undefined ? root.places.$repository : undefined;
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
  const parsed = parseGitUrl(text, gitHubServer, base);
  if ('error' in parsed) {
    if (given === undefined) throw manifestError([{ message: `$repository cannot be used: ${parsed.error}`, at }]);
    throw new AssetsSyncError('bad-usage', `The repository input cannot be used: ${parsed.error}.`, {
      hint: 'Give owner/name on GitHub, or the address of a git repository.',
    });
  }
  // A file can be edited by a pull request: elsewhere than on a person's machine it may name web addresses only.
  if (given === undefined && !isLocalUser && parsed.transport !== 'http') {
    const message = 'in CI, $repository is owner/name or an http(s) address; anything else is given with the repository input';
    throw manifestError([{ message, at }]);
  }
  return parsed;
}
