/** Asks for a pushed branch to be merged: by a pull request where that can be, else by telling a person how to go on. */

import { AssetsSyncError } from '../base/errors.ts';
import type { GitUrl } from '../base/git-url.ts';
import type { Log } from '../base/log.ts';
import { type CredentialRequest, chooseCredential } from '../git/credentials.ts';
import { type ForgeQuestion, findForge, newPullRequestPage } from './forge.ts';
import { LIMITS, openPullRequest } from './pull-request.ts';
import { type PushFacts, pullRequestText } from './text.ts';

export interface OfferRequest {
  /** The assets repository. */
  url: GitUrl;
  branch: string;
  /** The branch that it is to be merged into. */
  into: string;
  /** The value of the `Authorization` header that git sent to `url`; undefined where that is no http address. */
  authorization: string | undefined;
  /** The branch was there before this push. */
  isOld: boolean;
  /** What the pull request says. */
  facts: PushFacts;
  /** Which servers are GitHub. */
  gitHub: Omit<ForgeQuestion, 'url'>;
  /** What the pages are asked with where git came by ssh. */
  tokenForPages: Omit<CredentialRequest, 'url'>;
  attempts: number;
}

/** Its page, or how a person goes on, and whether the next push can do it. */
export type Offered = { pullRequest: string } | { next: string; lacksToken?: true };

/** @throws `unauthorized`, `unreachable` or `forge-refused`, and says that the branch was pushed */
export async function offerBranch(request: OfferRequest, log: Log, signal: AbortSignal): Promise<Offered> {
  const { url, branch, into, gitHub, attempts } = request;
  const forge = findForge({ url, ...gitHub });
  if (forge === undefined) return { next: byHand(request) };
  const page = newPullRequestPage(forge, { branch, into });
  const authorization =
    url.transport === 'http' ? request.authorization : chooseForPages(request.tokenForPages, forge.origin, log);
  if (authorization === undefined) {
    const next = `Without a token no pull request was opened; open it here: ${page}\nOr give a token and push again, which opens it.`;
    return { next, lacksToken: true };
  }
  const wanted = { branch, into, ...pullRequestText(request.facts, LIMITS[forge.kind]) };
  try {
    const opened = await openPullRequest(forge, wanted, { authorization, attempts, log }, request.isOld, signal);
    if (opened.closed !== undefined) log.warning({ message: closedBefore(opened.closed, opened.page, into) });
    return { pullRequest: opened.page };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AssetsSyncError)) throw error;
    const message = `The branch ${branch} was pushed, but its pull request could not be opened: ${error.message}.`;
    const hint = `${error.hint}, then run the command again, which finds the branch; or open it here: ${page} . Pins and recordings are as they were.`;
    throw new AssetsSyncError(error.code, message, { hint, detail: error.detail, cause: error });
  }
}

function closedBefore(closed: string, page: string, into: string): string {
  return `${closed} was closed without being merged, and this push goes on from it: ${page} has its recordings too. If they are not wanted, close that as well, and go on from what ${into} has (assets-sync repin --latest)`;
}

/** git came by ssh, with a key of its own; the pages of the same host are asked with a token. */
function chooseForPages(token: OfferRequest['tokenForPages'], origin: string, log: Log): string | undefined {
  const { authorization, warning } = chooseCredential({ ...token, url: { transport: 'http', origin } });
  if (warning !== undefined) log.warning({ message: warning });
  return authorization;
}

/** Hosts of which nobody would think that they are a GitHub. */
const OTHER_FORGES = /gitlab|bitbucket|gitea|codeberg|forgejo/i;

/** Whether it would be one if its host were known: there a repository is an owner's. */
function mayBeGitHub({ url, transport }: GitUrl): boolean {
  return !OTHER_FORGES.test(url) && (transport === 'ssh' || /^\/[^/]+\/[^/]+$/.test(new URL(url).pathname));
}

function byHand({ url, branch, into }: OfferRequest): string {
  const host = url.url.startsWith('http:') ? url.origin : 'its host';
  const ownGitHub = mayBeGitHub(url) ? ` (for a GitHub of your own, set GH_HOST to ${host})` : '';
  const why = url.transport === 'path' ? 'is a path' : `is not known as GitHub or Azure Repos${ownGitHub}`;
  return [
    `No pull request was opened: ${url.url} ${why}.`,
    `Open one there, from ${branch} into ${into}, or merge the branch in a clone of it:`,
    `  git switch ${into}`,
    `  git pull --ff-only origin ${into}`,
    `  git pull --no-rebase --no-ff origin ${branch}`,
    `  git push origin ${into}`,
  ].join('\n');
}
