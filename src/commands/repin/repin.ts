/** repin: moves pins to where the branch of the assets repository has their contents, and writes their trees. */

import { type Directory, showDirectory, TOP } from '../../base/directory.ts';
import { listNames, type Problem } from '../../base/errors.ts';
import type { Log } from '../../base/log.ts';
import { NO_TRAFFIC, type Traffic } from '../../base/log.ts';
import { EMPTY_TREE, shortSha } from '../../base/sha.ts';
import { noAuthor } from '../../code-repo/code-repository.ts';
import { findPushTarget, PinsBranch } from '../../code-repo/commit-pins.ts';
import { type Access, findAccess, onlyAccess } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import { editManifests, placeOf } from '../../pins/edit.ts';
import type { PinEdit } from '../../pins/edit-text.ts';
import type { Manifest, Pin } from '../../pins/manifest.ts';
import type { PinnedPlace, SelectedService } from '../../pins/pins.ts';
import { select } from '../../selection/selection.ts';
import { ALL, noticeUnknown } from '../../selection/services.ts';
import { type PinProof, problemOf } from '../../verify/outcomes.ts';
import { placesOf, verifyPins, withHistory } from '../../verify/verify-pins.ts';
import { planFromDisk } from './from-disk.ts';
import type { Move, RepinRequest, RepinResult } from './model.ts';

export async function repin(request: RepinRequest, log: Log, signal: AbortSignal): Promise<RepinResult> {
  const { codeRepository, repositoryOptions } = request;
  if (request.fromDisk) {
    const { manifests, ...plan } = await planFromDisk(request, log, signal);
    return write(request, { ...plan, left: [], ...NO_TRAFFIC }, manifests, log, signal);
  }
  const { root, assetsRoot, services, pins, manifests } = await select(request.selection, codeRepository, log, signal);
  noticeUnknown({ services, assetsRoot }, log);
  const access = findAccess(request.access, root, codeRepository.root, log.warning);
  const question = { access, repositoryOptions };
  const all = request.selection.paths.includes(ALL);
  const catchAll = all && isOfManifest(pins.catchAll) ? pins.catchAll : undefined;
  const tagged = services.filter(({ pinnedTrees }) => !pinnedTrees.every(({ pin }) => isOfManifest(pin)));
  if (tagged.length > 0) log.notice(taggedNotice(tagged));
  const plan = request.latest
    ? await toNewest({ ...question, targets: targetsOf(services, all, catchAll) }, log, signal)
    : await toSameContents(
        { ...question, places: placesOf(services, catchAll).filter(({ pin }) => isOfManifest(pin)) },
        log,
        signal,
      );
  return write(
    request,
    { ...plan, services: services.map(({ service }) => service), repository: access.url },
    manifests,
    log,
    signal,
  );
}

/** Writes what is to change, unless nothing is to be written. */
async function write(
  request: RepinRequest,
  result: RepinResult,
  manifests: readonly Manifest[],
  log: Log,
  signal: AbortSignal,
): Promise<RepinResult> {
  if (request.dryRun || result.moves.length === 0) return result;
  const edits = editsOf(result.moves, manifests);
  // What failed here is done by the next run.
  const committed = await commitMoves(request, edits, log, signal);
  await editManifests(request.codeRepository.root, edits, log, signal);
  return { ...result, committed };
}

async function commitMoves(
  { codeRepository, selection, access, commit }: RepinRequest,
  edits: ReadonlyMap<Directory, readonly PinEdit[]>,
  log: Log,
  signal: AbortSignal,
): Promise<RepinResult['committed']> {
  if (commit === undefined) return undefined;
  if (commit.author === undefined && access.isLocalUser) throw noAuthor('committed');
  const head = await findPushTarget(codeRepository, commit.origin, signal);
  const branch = new PinsBranch(codeRepository, head, selection.codeAccess, log, signal);
  try {
    const names = [...edits.values()].flat().map(({ directory }) => showDirectory(directory));
    return await branch.commit(edits, `Move the pins of ${listNames(names, 1)}`, commit.author);
  } finally {
    await branch.close();
  }
}

type Plan = Pick<RepinResult, 'moves' | 'left'> & Traffic;
interface VerifyQuestion {
  access: Access;
  repositoryOptions: RepositoryOptions;
}

function isOfManifest(pin: PinnedPlace['pin'] | undefined): pin is Pin {
  return pin?.sha !== undefined;
}

function taggedNotice(tagged: readonly SelectedService[]): string {
  const names = listNames(tagged.map(({ service }) => service));
  return `Pinned by an assets.json, which repin does not write: ${names}. Pins take its place with assets-sync migrate assets-json.`;
}

async function toSameContents(
  { access, ...question }: VerifyQuestion & { places: readonly PinnedPlace[] },
  log: Log,
  signal: AbortSignal,
): Promise<Plan> {
  const { proofs, requests, bytes } = await verifyPins(
    { ...question, accesses: onlyAccess(access), allTrees: true },
    log,
    signal,
  );
  const left = proofs.map((proof) => problemOf(mended(proof), access.branch));
  return {
    moves: proofs.flatMap((proof) => moveOf(proof) ?? []),
    left: left.filter((problem) => problem !== undefined),
    requests,
    bytes,
  };
}

/** What a proof will say once its pin is moved. */
function mended(proof: PinProof): PinProof {
  if (proof.on !== undefined) return { ...proof, outcome: 'on-branch' };
  if (proof.outcome !== 'wrong-tree' || proof.tree === 'absent') return proof;
  return { ...proof, outcome: proof.onBranch ? 'on-branch' : 'unmerged' };
}

function moveOf({ pin, outcome, on, tree }: PinProof): Move | undefined {
  // A pin that says that its directory is empty goes on saying so.
  const right = tree !== 'absent' ? tree : pin.tree === EMPTY_TREE ? EMPTY_TREE : undefined;
  const { directory, manifestDirectory } = pin;
  const move = { directory, manifestDirectory, pin, to: on ?? pin.sha, tree: wantsTree(pin) ? right : undefined };
  if (on !== undefined) return { ...move, why: 'squashed' };
  const isNews = outcome === 'wrong-tree' || pin.tree === undefined;
  return isNews && move.tree !== undefined ? { ...move, why: 'tree' } : undefined;
}

/** Nothing is fetched by a catch-all's tree: it gets none that it does not have. */
function wantsTree({ directory, tree, treeIsStale }: Pin): boolean {
  return directory !== TOP || tree !== undefined || treeIsStale === true;
}

interface Target {
  directory: Directory;
  /** Where that is in the assets repository. */
  assetsPath: Directory;
  pin: Pin;
}

/** A pin that services share is moved if all are meant; else the chosen ones get entries of their own. */
function targetsOf(services: readonly SelectedService[], all: boolean, catchAll: Pin | undefined): Target[] {
  const targets = services.flatMap(({ pinnedTrees }) =>
    pinnedTrees.flatMap(({ directory, assetsPath, pin }) => {
      if (!isOfManifest(pin)) return [];
      const of = all ? pin : { directory, assetsPath };
      return { directory: of.directory, assetsPath: of.assetsPath, pin };
    }),
  );
  if (catchAll !== undefined) targets.push({ directory: catchAll.directory, assetsPath: catchAll.assetsPath, pin: catchAll });
  return [...new Map(targets.map((target) => [target.directory, target])).values()];
}

async function toNewest(
  { targets, access, repositoryOptions }: VerifyQuestion & { targets: readonly Target[] },
  log: Log,
  signal: AbortSignal,
): Promise<Plan> {
  if (targets.length === 0) return { moves: [], left: [], requests: 0, bytes: 0 };
  const commits = [...new Set(targets.map(({ pin }) => pin.sha))];
  const newest = await withHistory(access, repositoryOptions, log, signal, async (history) => {
    const ancestries = await history.prove(commits);
    const trees = await history.findTrees(targets.map(({ assetsPath }) => ({ sha: history.tip, assetsPath })));
    return {
      tip: history.tip,
      trees,
      elsewhere: new Set(commits.filter((commit) => ancestries.get(commit)?.is === 'elsewhere')),
    };
  });
  const { tip, trees, elsewhere, ...traffic } = newest;
  const plan: Plan = { moves: [], left: [], ...traffic };
  for (const [index, { directory, pin }] of targets.entries()) {
    const newest = trees[index];
    if (newest === undefined || newest === 'absent') {
      const message = `${showDirectory(directory)} stays where it is: ${shortSha(tip)}, the newest commit of ${access.branch}, has no such directory`;
      plan.left.push({ message, at: pin.at });
      continue;
    }
    const tree = directory !== pin.directory || wantsTree(pin) ? newest : undefined;
    if (pin.sha === tip && (directory !== pin.directory || pin.tree === tree)) continue;
    plan.moves.push({ directory, manifestDirectory: pin.manifestDirectory, pin, to: tip, tree, why: 'latest' });
    if (elsewhere.has(pin.sha) && pin.tree !== newest) log.warning(notMerged(directory, pin, access.branch));
  }
  return plan;
}

/** Nobody would miss what a pin leaves behind. */
function notMerged(directory: Directory, pin: Pin, branch: string): Problem {
  const commit = shortSha(pin.sha);
  return {
    message: `${showDirectory(directory)} leaves ${commit}, which is not on ${branch}: recordings that only that commit has are no longer pinned. To keep them, merge its branch and repin then`,
    at: pin.at,
  };
}

function editsOf(moves: readonly Move[], manifests: readonly Manifest[]): Map<Directory, PinEdit[]> {
  const edits = new Map<Directory, PinEdit[]>();
  for (const { directory, pin, to, tree } of moves) {
    const { manifestDirectory, ...place } = placeOf(manifests, directory, pin);
    edits.set(manifestDirectory, [...(edits.get(manifestDirectory) ?? []), { ...place, sha: to, tree }]);
  }
  return edits;
}
