/** repin: moves pins to where the branch of the assets repository has their contents, or newer ones, and writes their trees. */
import { type Directory, showDirectory, TOP } from '../../base/directory.ts';
import { AssetsSyncError, listNames, type Problem } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import { type Log, NO_TRAFFIC, type Traffic } from '../../base/log.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../../base/sha.ts';
import { type CodeRepository, noAuthor, type Origin, type Person } from '../../code-repo/code-repository.ts';
import { findPushTarget, PinsBranch } from '../../code-repo/commit-pins.ts';
import { type AccessRequest, findAccess, onlyAccess } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import { findRepositoryUrl } from '../../fetch/repository-url.ts';
import { editManifests, editsByFile, placeOf } from '../../pins/edit.ts';
import type { Manifest, Pin } from '../../pins/manifest.ts';
import type { PinnedPlace, SelectedService } from '../../pins/pins.ts';
import { locate } from '../../selection/locate.ts';
import { type SelectionRequest, select, selectAll } from '../../selection/selection.ts';
import { ALL, isMeant, parseGivenPaths } from '../../selection/services.ts';
import { type PinProof, problemOf } from '../../verify/outcomes.ts';
import { distinctPins, verifyPins, withBranchHistory } from '../../verify/verify-pins.ts';
import { AssetsRoot } from '../../workspace/root.ts';

export interface RepinRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
  /** Which commits the pins go to: those of the branch with the same contents, its newest, or those on disk. */
  to: 'same' | 'latest' | 'disk';
  /** To the newest commit also where it has the same contents. */
  all: boolean;
  /** What came to the branch within so many milliseconds does not count as its newest commit. */
  olderThan: number | undefined;
  /** Commit the moved pins on the code repository's branch: which one, and in whose name. */
  commit: { origin: Origin; author: Person | undefined } | undefined;
  dryRun: boolean;
}

/** What a pin is to become. */
export interface Move {
  /** What is pinned, in the code repository; within the pin's own directory where it gets an entry of its own. */
  directory: Directory;
  manifestDirectory: Directory;
  /** Undefined where there is none yet. */
  pin: Pin | undefined;
  to: Sha;
  /** Of `directory` in `to`; undefined where the file has none. */
  tree: Sha | undefined;
  why: 'squashed' | 'tree' | 'latest' | 'disk';
}

interface Plan extends Traffic {
  services: Directory[];
  repository: GitUrl;
  manifests: readonly Manifest[];
  moves: Move[];
  /** What could not be mended. */
  left: Problem[];
}

export interface RepinResult extends Omit<Plan, 'manifests'> {
  /** The commit of the code repository that has the pins. */
  committed?: { sha: Sha; branch: string } | undefined;
}

export async function repin(request: RepinRequest, log: Log, signal: AbortSignal): Promise<RepinResult> {
  const { manifests, ...plan } = await (request.to === 'disk' ? planFromDisk : planFromServer)(request, log, signal);
  if (request.dryRun || plan.moves.length === 0) return plan;
  const edits = editsByFile(
    plan.moves.map(({ directory, pin, to, tree }) => ({ ...placeOf(manifests, directory, pin), sha: to, tree })),
  );
  // What failed here is done by the next run.
  const committed = await commitMoves(request, plan.moves, edits, log, signal);
  await editManifests(request.codeRepository.root, edits, log, signal);
  return { ...plan, committed };
}

/** Whether a pin names another commit then, and does not get its tree alone. */
export function isMoved({ pin, to }: Move): boolean {
  return pin?.sha !== to;
}

async function commitMoves(
  { codeRepository, selection, access, commit }: RepinRequest,
  moves: readonly Move[],
  edits: ReturnType<typeof editsByFile>,
  log: Log,
  signal: AbortSignal,
): Promise<RepinResult['committed']> {
  if (commit === undefined) return undefined;
  if (commit.author === undefined && access.isLocalUser) throw noAuthor('committed');
  const head = await findPushTarget(codeRepository, commit.origin, signal);
  const branch = new PinsBranch(codeRepository, head, selection.codeAccess, log, signal);
  try {
    const names = moves.map(({ directory }) => showDirectory(directory));
    const what = moves.some(isMoved) ? 'Move the pins' : 'Add the trees, and move no pin,';
    return await branch.commit(edits, `${what} of ${listNames(names, 1)}`, commit.author);
  } finally {
    await branch.close();
  }
}

/** What is on disk at other commits than those that are pinned; with paths, of those alone. No server is asked. */
async function planFromDisk({ codeRepository, selection, access }: RepinRequest, log: Log, signal: AbortSignal): Promise<Plan> {
  const located = locate(codeRepository, selection.path);
  const root = new AssetsRoot(located.assetsRoot, { onlyRead: true });
  const { pins, manifests, rootFile } = await selectAll(selection, codeRepository, log, signal, located);
  const repository = findRepositoryUrl(access, rootFile, codeRepository.root);
  const { synced } = root.exists() ? await root.readState(signal) : {};
  const given = parseGivenPaths(selection, codeRepository, located.assetsRoot);
  const meant = (synced?.services ?? []).filter(({ service }) => isMeant(service, given));
  if (meant.length === 0 && given.length > 0) {
    throw new AssetsSyncError('no-pin', `Nothing of ${given.join(', ')} is on disk, so there is no commit to pin.`, {
      hint: 'assets-sync status says what is.',
    });
  }
  const moves = meant.flatMap(({ service, pinnedTrees }) => {
    const pinned = pins.pinnedTreesOf(service);
    return pinnedTrees.flatMap(({ directory, sha, tree, repository: from, behind }): Move[] => {
      const pin = pinned.find((one) => one.directory === directory)?.pin;
      // What an assets.json pins, or another repository has, is no entry of recordings.json.
      if (from !== repository.url) return [];
      const to = behind ?? sha;
      if (pin !== undefined && (pin.sha === undefined || pin.sha === to)) return [];
      const { manifestDirectory } = placeOf(manifests, directory, pin);
      return [{ directory, manifestDirectory, pin, to, tree: behind === undefined ? tree : undefined, why: 'disk' }];
    });
  });
  return { moves, left: [], services: meant.map(({ service }) => service), repository, manifests, ...NO_TRAFFIC };
}

/** What the branch of the assets repository says. */
async function planFromServer(request: RepinRequest, log: Log, signal: AbortSignal): Promise<Plan> {
  const { codeRepository, selection, access: asked, repositoryOptions } = request;
  const { rootFile, services, pins, manifests } = await select(selection, codeRepository, log, signal);
  const access = findAccess(asked, rootFile, codeRepository.root, log.warning);
  const isEvery = selection.paths.includes(ALL);
  const catchAll = isEvery && isOfManifest(pins.catchAll) ? pins.catchAll : undefined;
  const tagged = services.filter(({ pinnedTrees }) => !pinnedTrees.every(({ pin }) => isOfManifest(pin)));
  if (tagged.length > 0) log.notice(taggedNotice(tagged));
  const plan = { services: services.map(({ service }) => service), repository: access.url, manifests };
  if (request.to === 'same') {
    const places = distinctPins(services, catchAll).filter(({ pin }) => isOfManifest(pin));
    const verifying = { accesses: onlyAccess(access), repositoryOptions, places, allTrees: true };
    const { proofs, requests, bytes } = await verifyPins(verifying, log, signal);
    const left = proofs.flatMap((proof) => problemOf(mended(proof), access.branch) ?? []);
    return { ...plan, moves: proofs.flatMap((proof) => moveOf(proof) ?? []), left, requests, bytes };
  }
  const targets = targetsOf(services, { isEvery, catchAll });
  if (targets.length === 0) return { ...plan, moves: [], left: [], ...NO_TRAFFIC };
  const found = await withBranchHistory(access, repositoryOptions, log, signal, async (history) => {
    const ancestries = await history.prove([...new Set(targets.map(({ pin }) => pin.sha))]);
    const { olderThan } = request;
    const newest = olderThan === undefined ? history.tip : await history.newestBefore((Date.now() - olderThan) / 1000);
    if (newest === undefined) return { moves: [], left: [] };
    const [ofTip, ofNewest] = [history.graph.historyOf(history.tip), history.graph.historyOf(newest)];
    // A pin that is newer than that is not taken back.
    const asked = targets.filter(({ pin }) => newest === history.tip || !ofTip.has(pin.sha) || ofNewest.has(pin.sha));
    const ancestryOf = ({ pin: { sha } }: Target) => ancestries.get(sha)?.is;
    const hasTree = (target: Target) =>
      ancestryOf(target) === 'missing' || (target.directory === target.pin.directory && target.pin.tree !== undefined);
    const lacking = asked.filter((target) => !hasTree(target));
    const trees = await history.findTrees([
      ...asked.map(({ assetsPath }) => ({ sha: newest, assetsPath })),
      ...lacking.map(({ pin: { sha }, assetsPath }) => ({ sha, assetsPath })),
    ]);
    const before = new Map(lacking.map((target, index) => [target, trees[asked.length + index]]));
    const judged = asked.map((target, index) => {
      const known = hasTree(target) ? target.pin.tree : before.get(target);
      return { ...target, ancestry: ancestryOf(target), newest: trees[index] ?? 'absent', before: known };
    });
    return toNewest(judged, { to: newest, branch: access.branch, all: request.all, log });
  });
  return { ...plan, ...found };
}

function isOfManifest(pin: PinnedPlace['pin'] | undefined): pin is Pin {
  return pin?.sha !== undefined;
}

function taggedNotice(tagged: readonly SelectedService[]): string {
  const names = listNames(tagged.map(({ service }) => service));
  return `Pinned by an assets.json, which repin does not write: ${names}. Pins take its place with assets-sync migrate assets-json.`;
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

/** A pin that services share is moved where every pin is meant; else the chosen ones get entries of their own. */
function targetsOf(
  services: readonly SelectedService[],
  { isEvery, catchAll }: { isEvery: boolean; catchAll: Pin | undefined },
): Target[] {
  const places = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  const targets = places.flatMap(({ directory, assetsPath, pin }): Target[] => {
    if (!isOfManifest(pin)) return [];
    const of = isEvery ? pin : { directory, assetsPath };
    return [{ directory: of.directory, assetsPath: of.assetsPath, pin }];
  });
  if (catchAll !== undefined) targets.push({ directory: catchAll.directory, assetsPath: catchAll.assetsPath, pin: catchAll });
  return [...new Map(targets.map((target) => [target.directory, target])).values()];
}

/** A target, where its commit is, its tree there where that is known, and in the commit that it may go to. */
interface Judged extends Target {
  ancestry: string | undefined;
  before: Sha | 'absent' | undefined;
  newest: Sha | 'absent';
}

/** Moves pins whose directory differs in the newest commit, or whose commit the branch does not have. */
function toNewest(
  targets: readonly Judged[],
  { to, branch, all, log }: { to: Sha; branch: string; all: boolean; log: Log },
): Pick<Plan, 'moves' | 'left'> {
  const plan: Pick<Plan, 'moves' | 'left'> = { moves: [], left: [] };
  for (const { directory, pin, ancestry, before, newest } of targets) {
    const { manifestDirectory } = pin;
    if (newest === 'absent') {
      const message = `${showDirectory(directory)} stays where it is: ${shortSha(to)}, the newest commit of ${branch}, has no such directory`;
      plan.left.push({ message, at: pin.at });
      continue;
    }
    const tree = directory !== pin.directory || wantsTree(pin) ? newest : undefined;
    if (pin.sha !== to && (all || before !== newest || ancestry !== 'on-branch')) {
      plan.moves.push({ directory, manifestDirectory, pin, to, tree, why: 'latest' });
      if (ancestry === 'elsewhere' && before !== newest) log.warning(notMerged(directory, pin, branch));
    } else if (directory === pin.directory && tree !== undefined && pin.tree !== tree) {
      plan.moves.push({ directory, manifestDirectory, pin, to: pin.sha, tree, why: 'tree' });
    }
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
