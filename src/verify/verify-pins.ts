/** What becomes of pins: which repository and branch judge them, whether the branch has their commits, and whether their trees are what they say. */
import { AssetsSyncError, type Problem } from '../base/errors.ts';
import { parseGitUrl } from '../base/git-url.ts';
import { type Log, NO_TRAFFIC, type Traffic } from '../base/log.ts';
import type { Sha } from '../base/sha.ts';
import { type Access, type Accesses, type AccessRequest, findAccesses } from '../fetch/access.ts';
import {
  type AssetsRepositories,
  type AssetsRepository,
  type RepositoryOptions,
  resolveTags,
  withAssetsRepositories,
  withAssetsRepository,
} from '../fetch/assets-repository.ts';
import { findRepositoryUrl } from '../fetch/repository-url.ts';
import type { Manifest, Pin } from '../pins/manifest.ts';
import type { PinnedPlace, SelectedService } from '../pins/pins.ts';
import { DEFAULT_BRANCH } from '../pins/schema.ts';
import type { JudgingSettings } from '../selection/trusted.ts';
import { withWritableStore } from '../store/names.ts';
import { type Ancestry, History } from './history.ts';
import { outcomeOf, type PinProof } from './outcomes.ts';

export interface VerifyRequest {
  accesses: Accesses;
  repositoryOptions: RepositoryOptions;
  /** What is pinned: each pin once. */
  places: readonly PinnedPlace[];
  /** Look all trees up, not only those that pins name. */
  allTrees?: boolean;
}

export interface VerifyResult extends Traffic {
  proofs: PinProof[];
}

/** What the pins of services, and another one, are for, each once. */
export function distinctPins(services: readonly SelectedService[], besides?: PinnedPlace['pin'] | undefined): PinnedPlace[] {
  const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
  return [...new Set(besides === undefined ? pins : [...pins, besides])].map((pin) => ({ ...pin, pin }));
}

/** @throws `unreachable` where it cannot be proved either way */
export async function verifyPins(request: VerifyRequest, log: Log, signal: AbortSignal): Promise<VerifyResult> {
  const { accesses, repositoryOptions, places } = request;
  if (places.length === 0) return { proofs: [], ...NO_TRAFFIC };
  const prove = async (repositories: AssetsRepositories) => {
    const tags = await resolveTags(repositories, places, log, signal, { isAnew: true });
    const proofs: PinProof[] = [];
    for (const [assets, ofRepository] of repositories.group(tags.trees(places))) {
      const pins = ofRepository.map(({ pin }) => pin);
      const untagged = pins.filter(({ assetsJson }) => assetsJson === undefined);
      const proved = await askHistory(assets, signal, (history) => provePins(history, untagged, request));
      const byPin = new Map(proved.map((proof) => [proof.pin, proof]));
      proofs.push(...pins.map((pin) => byPin.get(pin) ?? taggedProof(pin)));
    }
    return { proofs };
  };
  const urls = places.map(({ pin }) => accesses.of(pin).url);
  return withWritableStore(repositoryOptions.storeBase, urls, (storeBase) =>
    withAssetsRepositories(accesses, { ...repositoryOptions, storeBase }, log, prove),
  );
}

/** Runs `body` with the history of an assets repository's branch. */
export function withBranchHistory<T extends object>(
  access: Access,
  options: RepositoryOptions,
  log: Log,
  signal: AbortSignal,
  body: (history: History) => Promise<T>,
): Promise<T & Traffic> {
  return withWritableStore(options.storeBase, [access.url], (storeBase) =>
    withAssetsRepository(access, { ...options, storeBase }, log, (assets) => askHistory(assets, signal, body)),
  );
}

async function askHistory<T>(assets: AssetsRepository, signal: AbortSignal, body: (history: History) => Promise<T>): Promise<T> {
  try {
    // What a store that was made elsewhere says was proved is no proof.
    await assets.store.open(signal);
    const history = new History(assets, signal);
    const result = await body(history);
    history.remember();
    return result;
  } catch (error) {
    if (!(error instanceof AssetsSyncError) || error.code !== 'git-failed') throw error;
    throw new AssetsSyncError('unreachable', `What the server of ${assets.remote.repositoryUrl} sent cannot be read.`, {
      hint: 'Run the command again.',
      detail: error.detail,
      cause: error,
    });
  }
}

/** The server was asked for the tag: that keeps the commit, whatever becomes of branches. */
function taggedProof(pin: Pin): PinProof {
  return { pin, outcome: 'tagged', onBranch: false, on: undefined, tree: undefined };
}

async function provePins(
  history: History,
  pins: readonly Pin[],
  { allTrees = false }: Pick<VerifyRequest, 'allTrees'>,
): Promise<PinProof[]> {
  if (pins.length === 0) return [];
  const named = pins.filter(({ tree }) => allTrees || tree !== undefined);
  const ancestries = await history.prove([...new Set(pins.map(({ sha }) => sha))], named);
  const ancestryOf = ({ sha }: Pin): Ancestry => ancestries.get(sha) ?? { is: 'missing' };
  const looked = named.filter((pin) => ancestryOf(pin).is !== 'missing');
  const found = await history.findTrees(looked);
  const trees = new Map(looked.map((pin, index) => [pin, found[index]]));
  const others = await findSquashed(history, pins, ancestryOf);
  return pins.map((pin) => {
    const ancestry = ancestryOf(pin);
    const on = others.get(pin);
    // Of a commit that is gone there is what the pin says of it.
    const tree = trees.get(pin) ?? (on === undefined ? undefined : pin.tree);
    const isObject = ancestry.is === 'missing' && ancestry.isObject === true;
    return { pin, outcome: outcomeOf(pin, ancestry.is, tree, on), onBranch: ancestry.is === 'on-branch', on, tree, isObject };
  });
}

/** @returns by pin whose commit the branch lacks, the commit of it with the same contents, where there is one */
async function findSquashed(
  history: History,
  pins: readonly Pin[],
  ancestryOf: (pin: Pin) => Ancestry,
): Promise<Map<Pin, Sha | undefined>> {
  const lost = pins.flatMap((pin) => {
    const ancestry = ancestryOf(pin);
    const { sha, assetsPath, tree } = pin;
    if (ancestry.is === 'elsewhere') return [{ pin, sha, assetsPath, forks: ancestry.forks }];
    return ancestry.is === 'missing' && tree !== undefined ? [{ pin, sha, assetsPath, forks: [], tree }] : [];
  });
  const found = await history.firstWithTree(lost);
  return new Map(lost.map(({ pin }, index) => [pin, found[index]]));
}

export interface Judge {
  accesses: Accesses;
  /** The change names another repository or branch: every pin is to be proved anew. */
  isOther: boolean;
}

/**
 * @param before the root file's settings before the change; undefined where they do not count
 * @param base absolute: what a relative path is relative to
 */
export function findJudge(
  request: AccessRequest,
  rootFile: Manifest,
  before: JudgingSettings | undefined,
  base: string,
  log: Pick<Log, 'warning'>,
): Judge {
  const repository = before && usableRepository(request, rootFile, before.repository, base);
  if (repository !== undefined) log.warning(changedWarning(rootFile, 'repository', rootFile.settings.repository, repository));
  const settings = repository === undefined ? rootFile.settings : { ...rootFile.settings, repository };
  const accesses = findAccesses(request, { ...rootFile, settings }, base, log.warning);
  const then = request.branch !== undefined || before === undefined ? accesses.branch : (before.branch ?? DEFAULT_BRANCH);
  const isOther = repository !== undefined || then !== accesses.branch;
  // A person's branch is the one that they are at work on.
  if (then === accesses.branch || request.isLocalUser) return { accesses, isOther };
  log.warning(changedWarning(rootFile, 'branch', accesses.branch, then));
  return { accesses: { ...accesses, branch: then, of: (pin) => ({ ...accesses.of(pin), branch: then }) }, isOther };
}

/** @returns undefined where the file does not decide, for it was given or a person is at work, or that one is the same or cannot be used */
function usableRepository(
  request: AccessRequest,
  rootFile: Manifest,
  text: string | undefined,
  base: string,
): string | undefined {
  if (text === undefined || request.repository !== undefined || request.isLocalUser) return undefined;
  const then = parseGitUrl(text, request.gitHubServer, base);
  if ('error' in then || then.transport !== 'http') return undefined;
  return then.url === findRepositoryUrl(request, rootFile, base).url ? undefined : text;
}

function changedWarning(rootFile: Manifest, setting: 'repository' | 'branch', now: string | undefined, judge: string): Problem {
  const where = setting === 'repository' ? 'in' : 'on';
  return {
    message: `$${setting} becomes ${now} with this change: every pin is proved ${where} ${judge}, as it was before; for another ${setting} give the ${setting} input`,
    at: rootFile.places[`$${setting}`] ?? { file: rootFile.file },
  };
}
