/** Settles pins that both sides moved: the commit that has the other one, or a merge of their recordings, which is pushed. */
import { type Directory, isWithin, joinDirectory } from '../../base/directory.ts';
import { AssetsSyncError, listNames } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../../base/sha.ts';
import { noAuthor, type Origin } from '../../code-repo/code-repository.ts';
import type { Access } from '../../fetch/access.ts';
import type { AssetsRepository } from '../../fetch/assets-repository.ts';
import { commitText, type PushFacts } from '../../forge/text.ts';
import { borrow, type Scratch } from '../../git/git-files.ts';
import { mergeTrees, sourceOf } from '../../publish/merge.ts';
import { type Offered, type OfferingRequest, offerPublished } from '../../publish/offer.ts';
import { publish } from '../../publish/publish.ts';
import { branchOf, type Contents, type Published, RecordingConflict, treeOrEmpty, type Unit } from '../../publish/request.ts';
import { History } from '../../verify/history.ts';
import { differencesOf } from '../../workspace/local-changes.ts';
import type { OpenPin, PinAnswer } from './merge-entries.ts';

/** The branch that the merges are on. */
export type PublishedMerge = Published & Offered & { branch: string };

/** A pin whose sides were merged, and what that is to be pushed as. */
interface Merge {
  pin: OpenPin;
  /** The recordings of both sides. */
  tree: Sha;
  unit: Unit;
  /** The other side's commit, where the main branch does not have it. */
  unmerged: Sha[];
}

function takeNewer({ ours, theirs }: OpenPin, bases: readonly Sha[]): PinAnswer | undefined {
  if (bases.includes(theirs.sha)) return { take: 'ours', why: 'newer' };
  return bases.includes(ours.sha) ? { take: 'theirs', why: 'newer' } : undefined;
}

/** Asks the server about pins without an answer, and pushes what is merged as one commit with one pull request. */
export async function answerOnline(
  request: OfferingRequest,
  access: Access,
  assets: AssetsRepository,
  pins: readonly OpenPin[],
  { prefix, log, signal }: { prefix: Directory; log: Log; signal: AbortSignal },
): Promise<PublishedMerge | undefined> {
  const { store, remote } = assets;
  const history = new History(assets, signal);
  const known = await history.look([...new Set(pins.flatMap(({ ours, theirs }) => [ours.sha, theirs.sha]))]);
  const apart: { pin: OpenPin; commits: Sha[]; assetsPath: Directory }[] = [];
  for (const pin of pins) {
    const sides = [pin.ours.sha, pin.theirs.sha] as const;
    const missing = sides.find((commit) => known.get(commit)?.is === 'missing');
    const bases = missing === undefined ? await history.mergeBases(...sides) : [];
    if (missing !== undefined) pin.answer = { left: `the server does not give out ${shortSha(missing)}` };
    else pin.answer = takeNewer(pin, bases);
    const assetsPath = joinDirectory(prefix, pin.directory);
    if (pin.answer === undefined) apart.push({ pin, commits: [...sides, ...bases], assetsPath });
  }
  if (apart.length === 0) return undefined;
  const places = apart.flatMap(({ commits, assetsPath }) => commits.map((sha) => ({ sha, assetsPath })));
  const trees = (await history.findTrees(places)).map(treeOrEmpty);
  const ancestries = await history.prove(apart.flatMap(({ pin }) => [pin.ours.sha, pin.theirs.sha]));
  const isElsewhere = ({ sha }: { sha: Sha }) => ancestries.get(sha)?.is === 'elsewhere';
  const forksOf = (sha: Sha) => {
    const ancestry = ancestries.get(sha);
    return ancestry?.is === 'elsewhere' ? ancestry.forks : [];
  };
  const scratch = store.newScratch();
  // The store may have the branch by now.
  borrow(scratch, [store.objects, ...store.commitObjects]);
  const commits = places.map(({ sha }) => sha);
  const source = sourceOf({ remote, scratch, signal }, commits);
  await source.fetchTrees(trees);
  const merges: Merge[] = [];
  for (const { pin, commits, assetsPath } of apart) {
    const [ours = EMPTY_TREE, theirs = EMPTY_TREE, ...bases] = trees.splice(0, commits.length);
    const merged: Sha[] = [];
    const conflicts = new Set<string>();
    // Of several places where the histories part, each has to give the same.
    for (const base of bases.length > 0 ? bases : [EMPTY_TREE]) {
      const result = await mergeTrees(source, { base, ours, theirs });
      merged.push(result.tree);
      for (const path of result.conflicts) conflicts.add(`${pin.directory}/${path}`);
    }
    const [tree = EMPTY_TREE] = merged;
    if (conflicts.size > 0 || merged.some((other) => other !== tree)) {
      pin.answer = { left: 'both sides recorded the same tests', recordings: [...conflicts] };
    } else if (tree === ours || tree === theirs) {
      pin.answer = { take: tree === ours ? 'ours' : 'theirs', why: ours === theirs ? 'same recordings' : 'has both' };
    } else {
      // The branch of the side that is not merged yet goes on. Of two it is the one that has more of the main branch, which neither side changed;
      // else it is the same one for whoever settles it.
      const sides = [
        { sha: pin.ours.sha, tree: ours },
        { sha: pin.theirs.sha, tree: theirs },
      ];
      const isBehind = (one: Sha, other: Sha) =>
        forksOf(one).every((fork) => forksOf(other).some((newer) => history.graph.historyOf(newer).has(fork)));
      sides.sort(
        (a, b) =>
          Number(isElsewhere(b)) - Number(isElsewhere(a)) ||
          Number(isBehind(a.sha, b.sha)) - Number(isBehind(b.sha, a.sha)) ||
          (a.sha < b.sha ? -1 : 1),
      );
      const [on, ...others] = sides;
      const base = on?.tree ?? EMPTY_TREE;
      // What the main branch has comes from there, as it is by now.
      const isOnMain = others.every(({ sha }) => ancestries.get(sha)?.is === 'on-branch');
      const unit = { directory: pin.directory, assetsPath, commit: on?.sha, base, ours: isOnMain ? base : tree };
      merges.push({ pin, tree, unit, unmerged: others.filter(isElsewhere).map(({ sha }) => sha) });
    }
  }
  return merges.length === 0 ? undefined : pushMerges(request, access, assets, { scratch, merges }, { log, signal });
}

async function pushMerges(
  request: OfferingRequest,
  access: Access,
  assets: AssetsRepository,
  { scratch, merges }: { scratch: Scratch; merges: readonly Merge[] },
  { log, signal }: { log: Log; signal: AbortSignal },
): Promise<PublishedMerge | undefined> {
  const { author, origin } = request;
  if (author === undefined && request.access.isLocalUser) throw noAuthor('pushed');
  const units = merges.map(({ unit }) => unit);
  const name = branchOf(merges.map(({ pin: { directory }, tree }) => ({ service: directory, directory, ours: tree })));
  const describe = (contents: Contents) => factsOf(origin, merges, contents);
  try {
    const published = await publish({ ...assets, scratch, units, name, author, describe, dryRun: false }, signal);
    const facts = describe(published);
    const { sha, treeOf, branch } = published;
    const reason = commitText(facts).title;
    for (const { pin, unit } of merges) pin.answer = { merged: { sha, tree: treeOf(unit), reason } };
    if (branch === undefined) return undefined;
    return { ...published, branch, ...(await offerPublished(request, access, { ...published, facts }, log, signal)) };
  } catch (error) {
    if (!(error instanceof AssetsSyncError) || error.code !== 'conflict') throw error;
    for (const { pin } of merges) pin.answer = leftBy(error, pin, assets.branch);
    return undefined;
  }
}

/** What a push that ended in a conflict leaves of a pin. */
function leftBy(error: AssetsSyncError, { directory }: OpenPin, main: string): PinAnswer {
  if (!(error instanceof RecordingConflict)) return { left: `their recordings cannot be pushed together: ${error.message}` };
  const recordings = error.paths.filter((path) => isWithin(path, directory));
  if (recordings.length > 0) return { left: `${main} has other recordings of the same tests since`, recordings };
  return { left: `nothing was pushed, for another service is in conflict; name this one: assets-sync resolve ${directory}` };
}

function factsOf(origin: Origin, merges: readonly Merge[], { changes, unmerged }: Contents): PushFacts {
  const names = merges.map(({ pin }) => pin.directory);
  const sides = merges.flatMap(({ pin: { directory, ours, theirs } }) =>
    [ours, theirs].map(({ sha, reason }) => [`- ${directory} at ${shortSha(sha)}`, ...(reason?.split('\n', 1) ?? [])].join(': ')),
  );
  return {
    message: `Merge recordings of ${listNames(names, 1)}\n\n${sides.join('\n')}`,
    origin,
    unmerged: [...new Set([...unmerged, ...merges.flatMap((merge) => merge.unmerged)])],
    services: merges.map(({ unit }) => {
      const own = changes.filter(({ path }) => isWithin(path.toString('utf8'), unit.assetsPath));
      return { service: unit.directory, ...differencesOf(own) };
    }),
  };
}
