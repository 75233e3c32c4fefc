/** Pushes merges of recordings, as a push does what somebody recorded. */
import { isWithin } from '../../base/directory.ts';
import { AssetsSyncError, listNames } from '../../base/errors.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../../base/sha.ts';
import { noAuthor } from '../../code-repo/origin.ts';
import type { Access } from '../../fetch/access.ts';
import type { AssetsRepository } from '../../fetch/assets-repository.ts';
import { commitText, type PushFacts } from '../../forge/text.ts';
import type { Scratch } from '../../git/git-files.ts';
import { offerPublished } from '../../publish/offer.ts';
import { publish } from '../../publish/publish.ts';
import { branchOf, type Contents, type Published, RecordingConflict } from '../../publish/request.ts';
import type { OpenPin, PinAnswer, PinsWork, ResolveRequest, ResolveResult } from './model.ts';
import type { Merge } from './settle-pins.ts';

interface Pushed {
  answers: Map<OpenPin, PinAnswer>;
  published?: ResolveResult['published'];
}

/** One commit and one pull request for all of them. */
export async function pushMerges(
  { request, log }: PinsWork,
  access: Access,
  { store, remote, branch: main }: AssetsRepository,
  scratch: Scratch,
  merges: readonly Merge[],
  signal: AbortSignal,
): Promise<Pushed> {
  if (merges.length === 0) return { answers: new Map() };
  if (request.author === undefined && request.access.isLocalUser) throw noAuthor('pushed');
  const units = merges.map(({ unit }) => unit);
  const name = branchOf(units.map(({ directory, ours }) => ({ service: directory, directory, ours })));
  const describe = (contents: Contents) => factsOf(request, merges, contents);
  const { author } = request;
  let published: Published;
  try {
    published = await publish({ store, remote, scratch, branch: main, units, name, author, describe, dryRun: false }, signal);
  } catch (error) {
    if (!(error instanceof AssetsSyncError) || error.code !== 'conflict') throw error;
    return { answers: new Map(merges.map(({ pin }) => [pin, leftBy(error, pin, main)])) };
  }
  const { sha, branch, found, trees, previousPush } = published;
  const facts = factsOf(request, merges, published);
  const reason = commitText(facts).title;
  const answers = new Map<OpenPin, PinAnswer>(
    merges.map(({ pin }, index) => [pin, { merged: { sha, tree: trees[index] ?? EMPTY_TREE, reason } }]),
  );
  if (branch === undefined) return { answers };
  const isOld = found || previousPush !== undefined;
  const offered = await offerPublished(request, access, { branch, isOld, facts }, log, signal);
  return { answers, published: { sha, branch, found, ...offered } };
}

/** What a push that ended in a conflict leaves of a pin. */
function leftBy(error: AssetsSyncError, { directory }: OpenPin, main: string): PinAnswer {
  if (!(error instanceof RecordingConflict)) return { left: `their recordings cannot be pushed together: ${error.message}` };
  const recordings = error.paths.filter((path) => isWithin(path, directory));
  if (recordings.length > 0) return { left: `${main} has other recordings of the same tests since`, recordings };
  return { left: `nothing was pushed, for another service is in conflict; name this one: assets-sync resolve ${directory}` };
}

function factsOf({ origin }: ResolveRequest, merges: readonly Merge[], contents: Contents): PushFacts {
  const directories = merges.map(({ pin }) => pin.directory);
  const sides = merges.flatMap(({ pin: { directory, ours, theirs } }) =>
    [ours, theirs].map(({ sha, reason }) => [`- ${directory} at ${shortSha(sha)}`, ...(reason?.split('\n', 1) ?? [])].join(': ')),
  );
  const ofKind = (assetsPath: string, kind: Contents['changes'][number]['kind']) =>
    contents.changes.filter((change) => change.kind === kind && isWithin(change.path.toString('utf8'), assetsPath));
  const unmerged = new Set<Sha>([...contents.unmerged, ...merges.flatMap((merge) => merge.unmerged)]);
  return {
    message: `Merge recordings of ${listNames(directories, 1)}\n\n${sides.join('\n')}`,
    origin,
    unmerged: [...unmerged],
    services: merges.map(({ pin: { directory, assetsPath } }) => ({
      service: directory,
      added: ofKind(assetsPath, 'added'),
      modified: ofKind(assetsPath, 'modified'),
      deleted: ofKind(assetsPath, 'deleted'),
    })),
  };
}
