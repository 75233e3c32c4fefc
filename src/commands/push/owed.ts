/** The pull request of a push, and those that earlier pushes could not open (no token, a forge that was down): the next push opens them. */
import { join } from 'node:path';
import { joinDirectory } from '../../base/directory.ts';
import { toAssetsSyncError } from '../../base/errors.ts';
import { removeFile } from '../../base/rename-and-remove.ts';
import type { Sha } from '../../base/sha.ts';
import { TreeWalk } from '../../fetch/tree-walk.ts';
import type { PushFacts } from '../../forge/text.ts';
import { readIfThere, writeAtomically } from '../../git/git-files.ts';
import { offerPublished } from '../../publish/offer-published.ts';
import { prove } from '../../publish/prove.ts';
import { findSquashed } from '../../verify/squash.ts';
import type { AssetsRoot } from '../../workspace/root.ts';
import type { PushResult, PushWork } from './model.ts';

interface Owed {
  branch: string;
  facts: PushFacts;
}

type Opened = Pick<PushResult, 'pullRequest' | 'next'>;

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
): Promise<Opened> {
  const { request, access, log, root } = work;
  if (!request.pullRequest) return offerPublished(request, access, { branch, isOld }, facts, log, signal);
  const others = readOwed(root).filter((owed) => owed.branch !== branch);
  return ask(work, { owed: { branch, facts }, others, isOld }, signal);
}

/**
 * Opens what earlier pushes of this assets root could not, unless it is merged or its branch is gone. What fails stays owed, and is told.
 * @param opened of this push itself
 * @returns the same; of a push that has none, the first of the others
 */
export async function offerOwed(work: PushWork, opened: Opened, signal: AbortSignal): Promise<Opened> {
  const { root, request, log } = work;
  let shown = opened;
  for (const owed of request.pullRequest ? readOwed(root) : []) {
    try {
      const offered = await offerOne(work, owed, signal);
      if (offered === undefined) continue;
      if (shown.pullRequest === undefined && shown.next === undefined) shown = offered;
      else log.notice(offered.next ?? `The pull request of an earlier push, ${owed.branch}, is open now: ${offered.pullRequest}`);
    } catch (error) {
      signal.throwIfAborted();
      log.notice(`The pull request of an earlier push, ${owed.branch}, is still not open: ${toAssetsSyncError(error).message}`);
    }
  }
  return shown;
}

/** @returns undefined where there is nothing to be merged any more */
async function offerOne(work: PushWork, owed: Owed, signal: AbortSignal): Promise<Opened | undefined> {
  const { root, assets } = work;
  const { branch, facts } = owed;
  const { store, remote } = assets;
  const others = readOwed(root).filter((one) => one.branch !== branch);
  store.make();
  const tip = (await remote.branches(store.newScratch(), [branch], signal)).get(branch);
  if (tip !== undefined && !(await isMerged(work, tip, facts, signal))) return ask(work, { owed, others, isOld: true }, signal);
  writeOwed(root, others);
  return undefined;
}

/** Whether the main branch has a commit, or all that it brought by another one. */
async function isMerged({ assets, selection }: PushWork, tip: Sha, { services }: PushFacts, signal: AbortSignal) {
  const proof = await prove(assets, [tip], signal);
  const ancestry = proof.ancestries.get(tip);
  if (ancestry?.is !== 'elsewhere') return ancestry?.is === 'on-branch';
  const { forks } = ancestry;
  const lost = services.map(({ service }) => ({ sha: tip, assetsPath: joinDirectory(selection.pins.prefix, service), forks }));
  const search = { ...assets, proof, walk: new TreeWalk(assets.remote, proof.scratch) };
  return (await findSquashed(search, lost, signal)).every((squashed) => squashed !== undefined);
}

/** Notes what is asked for until it is there: the forge may be down. */
async function ask(
  { request, access, log, root }: PushWork,
  { owed, others, isOld }: { owed: Owed; others: readonly Owed[]; isOld: boolean },
  signal: AbortSignal,
): Promise<Opened> {
  const { branch, facts } = owed;
  writeOwed(root, [...others, { branch, facts: { ...facts, recordings: [] } }]);
  const offered = await offerPublished(request, access, { branch, isOld }, facts, log, signal);
  if ('pullRequest' in offered) {
    writeOwed(root, others);
    return { pullRequest: offered.pullRequest };
  }
  if (offered.lacksToken !== true) writeOwed(root, others);
  return { next: offered.next };
}

function readOwed(root: AssetsRoot): Owed[] {
  try {
    const text = readIfThere(fileOf(root));
    // Version 1.0 had one alone.
    const noted = text === undefined ? [] : ([JSON.parse(text)].flat() as Partial<Owed | null>[]);
    return noted.filter((one): one is Owed => typeof one?.branch === 'string' && Array.isArray(one.facts?.services));
  } catch {
    // A damaged note costs no more than pull requests that a person opens.
    return [];
  }
}

function writeOwed(root: AssetsRoot, owed: readonly Owed[]): void {
  if (owed.length > 0) writeAtomically(fileOf(root), `${JSON.stringify(owed)}\n`);
  else removeFile(fileOf(root));
}

function fileOf({ ours }: AssetsRoot): string {
  return join(ours, 'pull-request.json');
}
