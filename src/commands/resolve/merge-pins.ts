/** Settles pins that both sides moved: the commit that has the other one, or a merge of their recordings, which is pushed. */
import { type Directory, isWithin, joinDirectory } from '../../base/directory.ts';
import { AssetsSyncError, listNames } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../../base/sha.ts';
import { noAuthor, type Origin, type Person } from '../../code-repo/code-repository.ts';
import type { Access } from '../../fetch/access.ts';
import type { AssetsRepository } from '../../fetch/assets-repository.ts';
import { commitText, type PushFacts } from '../../forge/text.ts';
import { borrow, type Scratch } from '../../git/git-files.ts';
import { readObjects } from '../../git/objects/read.ts';
import { fetchNames, mergeTrees, type TreeSource } from '../../publish/merge.ts';
import { type OfferingRequest, offerPublished } from '../../publish/offer.ts';
import { publish } from '../../publish/publish.ts';
import { branchOf, type Contents, RecordingConflict, treeOrEmpty, type Unit } from '../../publish/request.ts';
import type { Store } from '../../store/store.ts';
import { lookupEnvironment } from '../../store/trees.ts';
import { History } from '../../verify/history.ts';
import type { OpenPin, PinAnswer } from './merge-entries.ts';

export interface MergeRequest extends OfferingRequest {
  /** In whose name a merge of recordings is pushed; undefined where git does not know. */
  author: Person | undefined;
  origin: Origin;
}

/** The branch that the merges are on. */
export interface PublishedMerge {
  sha: Sha;
  branch: string;
  /** The commit of an earlier push that this one was made on; undefined where none was. */
  onto?: Sha | undefined;
  found: boolean;
  pullRequest?: string;
  next?: string;
}

/** A pin whose sides were merged, and what that is to be pushed as. */
interface Merge {
  pin: OpenPin;
  unit: Unit;
  /** The other side's commit, where the main branch does not have it. */
  unmerged: Sha[];
}

/** So far back the commits of the store are read, one process each. */
const MAX_STEPS_HERE = 32;

/** What the pins and the commits on this machine say, without a server. @param store undefined where nothing says which */
export async function answerOffline(
  { ours, theirs }: OpenPin,
  store: Store | undefined,
  signal: AbortSignal,
): Promise<PinAnswer | undefined> {
  if (ours.tree !== undefined && ours.tree === theirs.tree) {
    return { take: 'ours', why: 'same recordings' };
  }
  if (store?.isSignedHere !== true) return undefined;
  if (await isBelow(store, theirs.sha, ours.sha, signal)) return { take: 'ours', why: 'newer' };
  return (await isBelow(store, ours.sha, theirs.sha, signal)) ? { take: 'theirs', why: 'newer' } : undefined;
}

/** Whether a commit is an ancestor of another one, as far as the store has the commits in between. */
async function isBelow(store: Store, commit: Sha, start: Sha, signal: AbortSignal): Promise<boolean> {
  let names = [start];
  for (let step = 0; step < MAX_STEPS_HERE && names.length > 0; step++) {
    const found = await readObjects(names, { environment: lookupEnvironment(store), signal });
    const headers = found.flatMap((object) =>
      object?.type === 'commit' ? object.content.toString('latin1').split('\n\n', 1) : [],
    );
    names = [
      ...new Set(headers.flatMap((text) => [...text.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, name]) => name as Sha))),
    ];
    if (names.includes(commit)) return true;
  }
  return false;
}

/** Asks the server about the pins that are left, and pushes what is merged as one commit with one pull request. */
export async function answerOnline(
  request: MergeRequest,
  access: Access,
  assets: AssetsRepository,
  pins: readonly OpenPin[],
  { prefix, log, signal }: { prefix: Directory; log: Log; signal: AbortSignal },
): Promise<{ answers: Map<OpenPin, PinAnswer>; published?: PublishedMerge | undefined }> {
  const answers = new Map<OpenPin, PinAnswer>();
  const history = new History(assets, signal);
  const known = await history.look([...new Set(pins.flatMap(({ ours, theirs }) => [ours.sha, theirs.sha]))]);
  const apart: { pin: OpenPin; bases: readonly Sha[] }[] = [];
  for (const pin of pins) {
    const [ours, theirs] = [pin.ours.sha, pin.theirs.sha];
    const missing = [ours, theirs].find((commit) => known.get(commit)?.is === 'missing');
    const bases = missing === undefined ? await history.mergeBases(ours, theirs) : [];
    if (missing !== undefined) answers.set(pin, { left: `the server does not give out ${shortSha(missing)}` });
    else if (bases.includes(theirs)) answers.set(pin, { take: 'ours', why: 'newer' });
    else if (bases.includes(ours)) answers.set(pin, { take: 'theirs', why: 'newer' });
    else apart.push({ pin, bases });
  }
  if (apart.length === 0) return { answers };
  const { store, remote } = assets;
  const places = apart.map(({ pin: { ours, theirs, directory }, bases }) =>
    [ours.sha, theirs.sha, ...bases].map((sha) => ({ sha, assetsPath: joinDirectory(prefix, directory) })),
  );
  const trees = (await history.findTrees(places.flat())).map(treeOrEmpty);
  const ancestries = await history.prove(apart.flatMap(({ pin }) => [pin.ours.sha, pin.theirs.sha]));
  const scratch = store.newScratch();
  // The store may have the branch by now.
  borrow(scratch, [store.objects, ...store.commitObjects]);
  const commits = places.flat().map(({ sha }) => sha);
  const source = { scratch, signal, fetchTrees: (names: readonly Sha[]) => fetchNames(remote, scratch, commits, names, signal) };
  await source.fetchTrees(trees);
  const merges: Merge[] = [];
  for (const { pin, bases: commits } of apart) {
    const [ours = EMPTY_TREE, theirs = EMPTY_TREE, ...bases] = trees.splice(0, 2 + commits.length);
    const merged = await mergeSides(source, { bases, ours, theirs });
    if ('conflicts' in merged) {
      const recordings = merged.conflicts.map((path) => `${pin.directory}/${path}`);
      answers.set(pin, { left: 'both sides recorded the same tests', recordings });
    } else if (merged.tree === ours || merged.tree === theirs) {
      const why = ours === theirs ? 'same recordings' : 'has both';
      answers.set(pin, { take: merged.tree === ours ? 'ours' : 'theirs', why });
    } else {
      // The branch of the side that is not merged yet goes on; of two the same one for whoever settles it.
      const isElsewhere = ({ sha }: { sha: Sha }) => ancestries.get(sha)?.is === 'elsewhere';
      const both = [
        { sha: pin.ours.sha, tree: ours },
        { sha: pin.theirs.sha, tree: theirs },
      ].sort((a, b) => Number(isElsewhere(b)) - Number(isElsewhere(a)) || (a.sha < b.sha ? -1 : 1));
      const [on, other] = both as [(typeof both)[number], (typeof both)[number]];
      const place = { directory: pin.directory, assetsPath: joinDirectory(prefix, pin.directory) };
      const unit = { ...place, commit: on.sha, base: on.tree, ours: merged.tree };
      merges.push({ pin, unit, unmerged: isElsewhere(other) ? [other.sha] : [] });
    }
  }
  if (merges.length === 0) return { answers };
  const pushed = await pushMerges(request, access, assets, { scratch, merges }, { log, signal });
  return { answers: new Map([...answers, ...pushed.answers]), published: pushed.published };
}

/** @param bases where both histories part: of several, each has to give the same */
async function mergeSides(
  source: TreeSource,
  { bases, ours, theirs }: { bases: readonly Sha[]; ours: Sha; theirs: Sha },
): Promise<{ tree: Sha } | { conflicts: string[] }> {
  const merged = new Set<Sha>();
  const conflicts = new Set<string>();
  for (const base of bases.length > 0 ? bases : [EMPTY_TREE]) {
    const result = await mergeTrees(source, { base, ours, theirs });
    merged.add(result.tree);
    for (const path of result.conflicts) conflicts.add(path);
  }
  const [tree, ...others] = merged;
  return tree !== undefined && others.length === 0 && conflicts.size === 0 ? { tree } : { conflicts: [...conflicts] };
}

async function pushMerges(
  request: MergeRequest,
  access: Access,
  { store, remote, branch: main }: AssetsRepository,
  { scratch, merges }: { scratch: Scratch; merges: readonly Merge[] },
  { log, signal }: { log: Log; signal: AbortSignal },
): Promise<{ answers: Map<OpenPin, PinAnswer>; published?: PublishedMerge }> {
  const { author } = request;
  if (author === undefined && request.access.isLocalUser) throw noAuthor('pushed');
  const units = merges.map(({ unit }) => unit);
  const name = branchOf(units.map(({ directory, ours }) => ({ service: directory, directory, ours })));
  const describe = (contents: Contents) => factsOf(request.origin, merges, contents);
  const push = { store, remote, scratch, branch: main, units, name, author, describe, dryRun: false };
  const published = await publish(push, signal).catch((error: unknown) => {
    if (!(error instanceof AssetsSyncError) || error.code !== 'conflict') throw error;
    return error;
  });
  if (published instanceof AssetsSyncError) {
    return { answers: new Map(merges.map(({ pin }) => [pin, leftBy(published, pin, main)])) };
  }
  const { sha, branch, found, trees, previousPush } = published;
  const facts = describe(published);
  const reason = commitText(facts).title;
  const answers = new Map<OpenPin, PinAnswer>(
    merges.map(({ pin }, index) => [pin, { merged: { sha, tree: trees[index] ?? EMPTY_TREE, reason } }]),
  );
  if (branch === undefined) return { answers };
  const isOld = found || previousPush !== undefined;
  const offered = await offerPublished(request, access, { branch, isOld, facts }, log, signal);
  return { answers, published: { sha, branch, onto: found ? undefined : previousPush?.sha, found, ...offered } };
}

/** What a push that ended in a conflict leaves of a pin. */
function leftBy(error: AssetsSyncError, { directory }: OpenPin, main: string): PinAnswer {
  if (!(error instanceof RecordingConflict)) return { left: `their recordings cannot be pushed together: ${error.message}` };
  const recordings = error.paths.filter((path) => isWithin(path, directory));
  if (recordings.length > 0) return { left: `${main} has other recordings of the same tests since`, recordings };
  return { left: `nothing was pushed, for another service is in conflict; name this one: assets-sync resolve ${directory}` };
}

function factsOf(origin: Origin, merges: readonly Merge[], { changes, unmerged }: Contents): PushFacts {
  const sides = merges.flatMap(({ pin: { directory, ours, theirs } }) =>
    [ours, theirs].map(({ sha, reason }) => [`- ${directory} at ${shortSha(sha)}`, ...(reason?.split('\n', 1) ?? [])].join(': ')),
  );
  const ofKind = ({ assetsPath }: Unit, kind: Contents['changes'][number]['kind']) =>
    changes.filter((change) => change.kind === kind && isWithin(change.path.toString('utf8'), assetsPath));
  return {
    message: `Merge recordings of ${listNames(
      merges.map(({ pin }) => pin.directory),
      1,
    )}\n\n${sides.join('\n')}`,
    origin,
    unmerged: [...new Set([...unmerged, ...merges.flatMap((merge) => merge.unmerged)])],
    services: merges.map(({ unit }) => ({
      service: unit.directory,
      added: ofKind(unit, 'added'),
      modified: ofKind(unit, 'modified'),
      deleted: ofKind(unit, 'deleted'),
    })),
  };
}
