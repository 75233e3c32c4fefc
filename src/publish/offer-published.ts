/** Asks for a branch that was published to be merged, unless nobody wants that. */
import type { Log } from '../base/log.ts';
import type { Access, AccessRequest } from '../fetch/access.ts';
import type { RepositoryOptions } from '../fetch/assets-repository.ts';
import type { Offered } from '../forge/offer.ts';
import type { PushFacts } from '../forge/text.ts';

export interface OfferingRequest {
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
  /** Open a pull request. */
  pullRequest: boolean;
  /** GitHub's REST interface, where the environment names one. */
  gitHubApi: string | undefined;
  /** A company's GitHub besides the one of the run. */
  otherGitHub: string | undefined;
}

/**
 * @param branch and whether it was there before
 * @returns its page, or how a person goes on
 * @throws `unauthorized`, `unreachable` or `forge-refused`, and says that the branch was pushed
 */
export async function offerPublished(
  request: OfferingRequest,
  { url, authorization, branch: into }: Access,
  { branch, isOld }: { branch: string; isOld: boolean },
  facts: PushFacts,
  log: Log,
  signal: AbortSignal,
): Promise<Offered> {
  if (!request.pullRequest) return { next: `Open a pull request for ${branch} when it is ready.` };
  const { offerBranch } = await import(/* webpackMode: "eager" */ '../forge/offer.ts');
  const { gitHubServer, repository, token, ownOrigin } = request.access;
  const gitHub = { gitHubServer, gitHubApi: request.gitHubApi, otherGitHub: request.otherGitHub };
  const tokenForPages = { fromInput: repository !== undefined, token, ownOrigin };
  const { attempts } = request.repositoryOptions;
  return offerBranch({ url, authorization, branch, isOld, into, facts, gitHub, tokenForPages, attempts }, log, signal);
}
