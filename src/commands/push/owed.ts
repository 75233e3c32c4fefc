/** The pull request of a push, and one that an earlier push could not open for want of a token: the next push opens it. */
import { join } from 'node:path';
import { removeFile } from '../../base/rename-and-remove.ts';
import type { Offered } from '../../forge/offer.ts';
import type { PushFacts } from '../../forge/text.ts';
import { readIfThere, writeAtomically } from '../../git/git-files.ts';
import { offerPublished } from '../../publish/offer-published.ts';
import type { AssetsRoot } from '../../workspace/root.ts';
import type { PushResult, PushWork } from './model.ts';

interface Offer {
  branch: string;
  facts: PushFacts;
}

/**
 * Asks for a pushed branch to be merged.
 * @param branch and whether it was there before this push
 * @throws `unauthorized`, `unreachable` or `forge-refused`, and says that the branch was pushed
 */
export async function offer(
  work: PushWork,
  { branch, isOld }: { branch: string; isOld: boolean },
  facts: PushFacts,
  signal: AbortSignal,
): Promise<Pick<PushResult, 'pullRequest' | 'next'>> {
  const { request, access, log, root } = work;
  const offered = await offerPublished(request, access, { branch, isOld }, facts, log, signal);
  if (!request.pullRequest) return offered;
  remember(root, { branch, facts }, offered);
  return 'pullRequest' in offered ? { pullRequest: offered.pullRequest } : { next: offered.next };
}

/** Opens what an earlier push of this assets root could not, unless its branch is gone. */
export async function offerOwed(work: PushWork, signal: AbortSignal): Promise<Pick<PushResult, 'pullRequest' | 'next'>> {
  const { root, assets, request } = work;
  const owed = request.pullRequest ? readOwed(root) : undefined;
  if (owed === undefined) return {};
  const { store, remote } = assets;
  store.make();
  const there = await remote.branches(store.newScratch(), [owed.branch], signal);
  if (there.has(owed.branch)) return offer(work, { branch: owed.branch, isOld: true }, owed.facts, signal);
  removeFile(fileOf(root));
  return {};
}

function remember(root: AssetsRoot, { branch, facts }: Offer, offered: Offered): void {
  if ('lacksToken' in offered)
    writeAtomically(fileOf(root), `${JSON.stringify({ branch, facts: { ...facts, recordings: [] } })}\n`);
  else if (readOwed(root)?.branch === branch) removeFile(fileOf(root));
}

function readOwed(root: AssetsRoot): Offer | undefined {
  try {
    const text = readIfThere(fileOf(root));
    return text === undefined ? undefined : (JSON.parse(text) as Offer);
  } catch {
    // A damaged note costs no more than a pull request that a person opens.
    return undefined;
  }
}

function fileOf({ ours }: AssetsRoot): string {
  return join(ours, 'pull-request.json');
}
