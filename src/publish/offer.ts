/** Asks for a branch that was published to be merged: by a pull request where that can be, else by telling a person how to go on. */
import { AssetsSyncError } from '../base/errors.ts';
import type { GitUrl } from '../base/git-url.ts';
import type { Log } from '../base/log.ts';
import type { Access, AccessRequest } from '../fetch/access.ts';
import type { RepositoryOptions } from '../fetch/assets-repository.ts';
import { type Forge, findForge, newPullRequestPage, TEXT_LIMITS } from '../forge/address.ts';
import { type PullRequests, pullRequestsOf } from '../forge/pull-request.ts';
import { type PushFacts, pullRequestText } from '../forge/text.ts';
import { chooseCredential } from '../git/credentials.ts';

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

/** What is offered. */
export interface Offer {
  branch: string;
  /** The branch was there before this push. */
  isOld: boolean;
  /** What the pull request says. */
  facts: PushFacts;
}

/** Its page, or how a person goes on. */
export type Offered = { pullRequest: string } | { next: string };

/** @throws `unauthorized`, `unreachable` or `forge-refused`, and says that the branch was pushed */
export async function offerPublished(
  request: OfferingRequest,
  access: Access,
  { branch, isOld, facts }: Offer,
  log: Log,
  signal: AbortSignal,
): Promise<Offered> {
  if (!request.pullRequest) return { next: `Open a pull request for ${branch} when it is ready.` };
  const { url, branch: into } = access;
  const forge = forgeOf(request, url);
  if (forge === undefined) return { next: byHand(url, { branch, into }) };
  const page = newPullRequestPage(forge, { branch, into });
  const pullRequests = findPullRequests(request, access, forge, log, signal);
  if (pullRequests === undefined) {
    return {
      next: `Without a token no pull request was opened; open it here: ${page}\nOr give a token and push again, which opens it.`,
    };
  }
  try {
    const opened = await pullRequests.open({ branch, into, isOld, ...pullRequestText(facts, TEXT_LIMITS[forge.kind]) });
    if (opened.closed !== undefined) {
      const message = `${opened.closed} was closed without being merged, and this push goes on from it: ${opened.page} has its recordings too. If they are not wanted, close that as well, and go on from what ${into} has (assets-sync repin --latest)`;
      log.warning({ message });
    }
    return { pullRequest: opened.page };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AssetsSyncError)) throw error;
    const message = `The branch ${branch} was pushed, but its pull request could not be opened: ${error.message}.`;
    const hint = `${error.hint}, then run the command again, which finds the branch; or open it here: ${page} . Pins and recordings are as they were.`;
    throw new AssetsSyncError(error.code, message, { hint, detail: error.detail, cause: error });
  }
}

/** The forge's pull requests; undefined where it is of another kind, or there is no token for it. */
export function findPullRequests(
  { access, repositoryOptions: { attempts } }: OfferingRequest,
  { url, authorization }: Access,
  forge: Forge,
  log: Log,
  signal: AbortSignal,
): PullRequests | undefined {
  // git came by ssh, with a key of its own; the pages of the same host are asked with a token.
  const { repository, token, ownOrigin } = access;
  const forPages = {
    fromInput: repository !== undefined,
    token,
    ownOrigin,
    url: { transport: 'http', origin: forge.origin },
  } as const;
  const chosen = url.transport === 'http' ? { authorization, warning: undefined } : chooseCredential(forPages);
  if (chosen.warning !== undefined) log.warning({ message: chosen.warning });
  return chosen.authorization === undefined
    ? undefined
    : pullRequestsOf(forge, { authorization: chosen.authorization, attempts, log }, signal);
}

export function forgeOf({ access: { gitHubServer }, gitHubApi, otherGitHub }: OfferingRequest, url: GitUrl): Forge | undefined {
  return findForge({ url, gitHubServer, gitHubApi, otherGitHub });
}

/** Hosts of which nobody would think that they are a GitHub. */
const OTHER_FORGES = /gitlab|bitbucket|gitea|codeberg|forgejo/i;

function byHand({ url, origin, transport }: GitUrl, { branch, into }: { branch: string; into: string }): string {
  // Whether it would be one if its host were known: there a repository is an owner's.
  const mayBeGitHub =
    !OTHER_FORGES.test(url) &&
    (transport === 'ssh' || /^\/[^/]+\/[^/]+$/.test(transport === 'http' ? new URL(url).pathname : ''));
  const ownGitHub = mayBeGitHub
    ? ` (for a GitHub of your own, set GH_HOST to ${url.startsWith('http:') ? origin : 'its host'})`
    : '';
  const why = transport === 'path' ? 'is a path' : `is not known as GitHub or Azure Repos${ownGitHub}`;
  return [
    `No pull request was opened: ${url} ${why}.`,
    `Open one there, from ${branch} into ${into}, or merge the branch in a clone of it:`,
    `  git switch ${into}`,
    `  git pull --ff-only origin ${into}`,
    `  git pull --no-rebase --no-ff origin ${branch}`,
    `  git push origin ${into}`,
  ].join('\n');
}
