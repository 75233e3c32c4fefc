/** Which assets repository a run uses, and as whom. */
import type { Problem } from '../base/errors.ts';
import { AssetsSyncError } from '../base/errors.ts';
import type { GitUrl } from '../base/git-url.ts';
import { chooseCredential, type Token } from '../git/credentials.ts';
import type { Manifest } from '../pins/manifest.ts';
import { DEFAULT_BRANCH, isBranchName } from '../pins/schema.ts';
import { findAddress } from './address.ts';

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
  const url = findAddress({ ...request, given: request.repository, root, base });
  const branch = request.branch ?? root.settings.branch ?? DEFAULT_BRANCH;
  if (!isBranchName(branch)) {
    throw new AssetsSyncError('bad-usage', `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: 'Give one such as main.',
    });
  }
  const { authorization, warning } = chooseCredential({ ...request, url, fromInput: request.repository !== undefined });
  if (warning !== undefined) {
    const at = request.repository === undefined ? root.places.$repository : undefined;
    onWarning({ message: warning, ...(at === undefined ? {} : { at }) });
  }
  return { url, branch, authorization };
}
