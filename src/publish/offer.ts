/** Asks for a branch that was published to be merged: by a pull request where that can be, else by telling a person how to go on. */
import { AssetsSyncError, toAssetsSyncError } from '../base/errors.ts';
import type { GitUrl } from '../base/git-url.ts';
import type { Log } from '../base/log.ts';
import type { Sha } from '../base/sha.ts';
import type { CodeRepository, Origin, Person } from '../code-repo/code-repository.ts';
import type { Access, AccessRequest } from '../fetch/access.ts';
import type { AssetsRepository, RepositoryOptions } from '../fetch/assets-repository.ts';
import { type Forge, findForge, newPullRequestPage, TEXT_LIMITS } from '../forge/address.ts';
import { type PullRequests, pullRequestsOf } from '../forge/pull-request.ts';
import { NO_FACTS, type PushFacts, pullRequestText, readMessage } from '../forge/text.ts';
import { chooseCredential } from '../git/credentials.ts';
import { objectsIn } from '../git/objects/read.ts';
import { History } from '../verify/history.ts';
import { BRANCH_PREFIX, type Published } from './request.ts';

export interface OfferingRequest {
  codeRepository: CodeRepository;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
  /** Open a pull request. */
  pullRequest: boolean;
  /** GitHub's REST interface, where the environment names one. */
  gitHubApi: string | undefined;
  /** A company's GitHub besides the one of the run. */
  otherGitHub: string | undefined;
  /** Who publishes; undefined where nobody told git, and the job does not say. */
  author: Person | undefined;
  /** What it belongs to. */
  origin: Origin;
}

/** Its page, or how a person goes on; neither where the main branch has all of it. */
export interface Offered {
  pullRequest?: string | undefined;
  next?: string | undefined;
}

/** What is offered. */
export interface Offer extends Pick<Published, 'branch' | 'found' | 'previousPush'> {
  /** What the pull request says. */
  facts: PushFacts;
}

/** @throws `unauthorized`, `unreachable` or `forge-refused`, and says that the branch was pushed */
export async function offerPublished(
  request: OfferingRequest,
  access: Access,
  { branch, found, previousPush, facts }: Offer,
  log: Log,
  signal: AbortSignal,
): Promise<Offered> {
  if (branch === undefined) return {};
  if (!request.pullRequest) return { next: `Open a pull request for ${branch} when it is ready.` };
  const { url, branch: into } = access;
  const { forge, pullRequests } = openForge(request, access, log, signal);
  if (forge === undefined) return { next: byHand(url, { branch, into }) };
  const page = newPullRequestPage(forge, { branch, into });
  if (pullRequests === undefined) {
    const next = `Without a token no pull request was opened; open it here: ${page}\nOr give a token and push again, which opens it.`;
    return { next };
  }
  try {
    const isOld = found || previousPush !== undefined;
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

/**
 * Opens the pull requests that earlier pushes could not open (no token, a forge that was down): of branches that are not merged.
 * @param pinned the commits that are pinned and on disk
 */
export async function offerEarlierPushes(
  request: OfferingRequest,
  access: Access,
  { store, remote, branch: into }: AssetsRepository,
  pinned: ReadonlySet<Sha>,
  log: Log,
  signal: AbortSignal,
): Promise<Offered | undefined> {
  const { pullRequests } = request.pullRequest ? openForge(request, access, log, signal) : {};
  if (pullRequests === undefined || pinned.size === 0) return undefined;
  let shown: Offered | undefined;
  try {
    await store.open(signal);
    const scratch = store.newScratch();
    const pushes = [...(await remote.branches(scratch, [BRANCH_PREFIX], signal))].filter(([, tip]) => pinned.has(tip));
    const tips = [...new Set(pushes.map(([, tip]) => tip))];
    if (tips.length === 0) return undefined;
    const ancestries = await new History({ store, remote, branch: into }, signal).prove(tips);
    await remote.fetch(scratch, { wants: tips, depth: 1, filter: 'tree:0' }, signal);
    const commits = await objectsIn(scratch.dir, tips, signal);
    for (const [branch, tip] of pushes) {
      const text = commits.get(tip)?.content.toString('utf8') ?? '';
      const said = ancestries.get(tip)?.is === 'elsewhere' ? readMessage(text.slice(text.indexOf('\n\n') + 2)) : undefined;
      if (said === undefined || (await pullRequests.hasAny({ branch, into }))) continue;
      const facts = { ...NO_FACTS, message: said.withList };
      const offered = await offerPublished(
        request,
        access,
        { branch, found: false, previousPush: undefined, facts },
        log,
        signal,
      );
      shown ??= offered;
      if (shown !== offered && offered.pullRequest !== undefined)
        log.notice(`The pull request of an earlier push, ${branch}, is open now: ${offered.pullRequest}`);
    }
  } catch (error) {
    signal.throwIfAborted();
    log.notice(`Pull requests of earlier pushes could not be looked for: ${toAssetsSyncError(error).message}`);
  }
  return shown;
}

/** The host of the repository, where it is known, and its pull requests, where there is a token for it. */
function openForge(
  { access, repositoryOptions: { attempts }, gitHubApi, otherGitHub }: OfferingRequest,
  { url, authorization }: Access,
  log: Log,
  signal: AbortSignal,
): { forge?: Forge | undefined; pullRequests?: PullRequests | undefined } {
  const { repository, token, ownOrigin, gitHubServer } = access;
  const forge = findForge({ url, gitHubServer, gitHubApi, otherGitHub });
  if (forge === undefined) return {};
  // git came by ssh, with a key of its own; the pages of the same host are asked with a token.
  const pages = { transport: 'http', origin: forge.origin } as const;
  const chosen =
    url.transport === 'http'
      ? { authorization, warning: undefined }
      : chooseCredential({ fromInput: repository !== undefined, token, ownOrigin, url: pages });
  if (chosen.warning !== undefined) log.warning({ message: chosen.warning });
  if (chosen.authorization === undefined) return { forge };
  return { forge, pullRequests: pullRequestsOf(forge, { authorization: chosen.authorization, attempts, log }, signal) };
}

function byHand({ url, transport }: GitUrl, { branch, into }: { branch: string; into: string }): string {
  const why =
    transport === 'path'
      ? 'is a repository on a disk'
      : 'is not known as GitHub or Azure Repos (GH_HOST names a GitHub of your own)';
  return [
    `No pull request was opened: ${url} ${why}.`,
    `Open one there, from ${branch} into ${into}, or merge the branch in a clone of it:`,
    `  git switch ${into}`,
    `  git pull --ff-only origin ${into}`,
    `  git pull --no-rebase --no-ff origin ${branch}`,
    `  git push origin ${into}`,
  ].join('\n');
}
