/** The assets repository that a run works with: the one place where its store and its server are opened and closed. */
import { existsSync } from 'node:fs';
import { AssetsSyncError, listLines, type Problem } from '../base/errors.ts';
import type { GitUrl, MirrorAddress } from '../base/git-url.ts';
import type { Log, Traffic } from '../base/log.ts';
import type { Sha } from '../base/sha.ts';
import { Remote } from '../git/remote/remote.ts';
import type { AssetsJson, Pin, TagPin } from '../pins/manifest.ts';
import { tagDigits } from '../pins/pin-files.ts';
import { type ChosenService, hasCommit, type PinnedPlace, type PinnedTree, type SelectedService } from '../pins/pins.ts';
import { Store } from '../store/store.ts';
import { type Access, type Accesses, onlyAccess } from './access.ts';
import type { Mirror } from './mirror.ts';

/** A mirror, which whoever asks it first opens: most commands never do. */
interface MirrorAccess {
  address: MirrorAddress;
  onNotice: (text: string) => void;
  opened?: Promise<Mirror>;
}

export interface AssetsRepository {
  url: GitUrl;
  /** Its main branch. */
  branch: string;
  /** What this machine has of it. */
  store: Store;
  /** Its server. */
  remote: Remote;
  /** What is asked before it for whole directories. */
  mirror?: MirrorAccess | undefined;
  /** Is told that another run fetches, which is waited for. */
  onWait: () => void;
}

export interface RepositoryOptions {
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
  /** A person's own machine: their credential helper and ssh are used. */
  isLocalUser: boolean;
  /** The user's git configuration, as of `CodeRepository`. */
  config: string;
  /** Attempts per request, at least one. */
  attempts: number;
}

/** The assets repositories of a run: for most it is one. */
export class AssetsRepositories {
  private readonly opened = new Map<string, AssetsRepository>();
  private readonly accesses: Accesses;
  private readonly open: (access: Access) => AssetsRepository;

  /** @param open makes one that was not asked for yet */
  constructor(accesses: Accesses, open: (access: Access) => AssetsRepository) {
    this.accesses = accesses;
    this.open = open;
  }

  /** That of a pin. */
  of(pin: Pick<PinnedPlace['pin'], 'assetsJson'>): AssetsRepository {
    const access = this.accesses.of(pin);
    const found = this.opened.get(access.url.url) ?? this.open(access);
    this.opened.set(access.url.url, found);
    return found;
  }

  /** Those that were asked for. */
  get all(): AssetsRepository[] {
    return [...this.opened.values()];
  }

  /** Of some pinned places, those of each repository. */
  group<T extends Pick<PinnedPlace, 'pin'>>(places: readonly T[]): Map<AssetsRepository, T[]> {
    const groups = new Map<AssetsRepository, T[]>();
    for (const place of places) {
      const assets = this.of(place.pin);
      groups.set(assets, [...(groups.get(assets) ?? []), place]);
    }
    return groups;
  }

  /** Fetches that succeeded. */
  get fetches(): number {
    return this.all.reduce((sum, { remote }) => sum + remote.traffic.fetches, 0);
  }

  /** Ends the connections: only then every request is counted. */
  async close(): Promise<Traffic> {
    const traffics = await Promise.all(this.all.map(({ remote }) => remote.close()));
    return {
      requests: traffics.reduce((sum, { requests }) => sum + requests, 0),
      bytes: traffics.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }
}

/**
 * Runs `body` with assets repositories, ends their connections and removes what is temporary, whatever becomes of it.
 * Nothing is asked or written before `body` does: see `fetchTrees`, `fetchTreeNames` and `Store.open`.
 * @returns what `body` does, and the requests and bytes that it took
 */
export async function withAssetsRepositories<T extends object>(
  accesses: Accesses,
  { storeBase, isLocalUser, config, attempts }: RepositoryOptions,
  log: Pick<Log, 'progress' | 'info' | 'notice'>,
  body: (repositories: AssetsRepositories) => Promise<T>,
): Promise<T & Traffic> {
  const mirror = accesses.mirror && { address: accesses.mirror, onNotice: log.notice };
  const repositories = new AssetsRepositories(accesses, ({ url, branch, authorization }) => {
    const remote = new Remote({ url, authorization, isLocalUser, config, attempts, log, tokenInput: 'token' });
    const onWait = () => log.info(`Waiting for another run that fetches from ${url.url}, for a minute at the most.`);
    return { url, branch, store: new Store(storeBase, url), remote, mirror, onWait };
  });
  try {
    const result = await body(repositories);
    // Only when the connections have ended is every request counted.
    return { ...result, ...(await repositories.close()) };
  } finally {
    await repositories.close();
    for (const { store } of repositories.all) await store.cleanUp();
  }
}

/** The same with one of them. */
export function withAssetsRepository<T extends object>(
  access: Access,
  options: RepositoryOptions,
  log: Pick<Log, 'progress' | 'info' | 'notice'>,
  body: (assets: AssetsRepository) => Promise<T>,
): Promise<T & Traffic> {
  return withAssetsRepositories(onlyAccess(access), options, log, (repositories) => body(repositories.of({})));
}

/** Opens the connection early where this machine keeps nothing of the repository and no mirror is asked first: it will most likely be needed. */
export function connectIfNew({ store, remote, mirror }: AssetsRepository, signal: AbortSignal): void {
  if (mirror === undefined && !existsSync(store.dir)) remote.connect(() => store.newScratch(), signal);
}

/** Makes places whose commits are known of such whose are not. */
interface ResolvedTags {
  /** Leaves out the directories of which nothing was recorded yet. */
  trees(places: readonly PinnedPlace[]): PinnedTree[];
  /** The same with services; one that is left with nothing is left out. */
  services(services: readonly SelectedService[]): ChosenService[];
}

interface TagOptions {
  /** Ask the server of every tag, also of those that this machine remembers. */
  isAnew?: boolean;
}

/**
 * Resolves all tags of a run. The connection is kept for what is fetched next.
 * @throws `moved-tag` where a tag is not at the commit whose digits it names, `missing-commit` where there is no such tag
 */
export async function resolveTags(
  repositories: AssetsRepositories,
  places: readonly PinnedPlace[],
  log: Pick<Log, 'warning'>,
  signal: AbortSignal,
  { isAnew = false }: TagOptions = {},
): Promise<ResolvedTags> {
  const byTag = places.filter(({ pin }) => pin.sha === undefined && pin.assetsJson !== undefined && pin.assetsJson.tag !== '');
  const commits = new Map<string, Sha>();
  for (const [assets, ofRepository] of repositories.group(byTag)) {
    const pins = [...new Set(ofRepository.map(({ pin }) => pin as TagPin))];
    const found = await findCommits(assets, pins, isAnew, signal);
    for (const pin of pins) commits.set(keyOf(pin.assetsJson), found.get(pin.assetsJson.tag) as Sha);
  }
  for (const problem of mayMove(byTag)) log.warning(problem);
  return resolvedWith(commits);
}

function keyOf({ repository, tag }: AssetsJson): string {
  return `${repository} ${tag}`;
}

function resolvedWith(commits: ReadonlyMap<string, Sha>): ResolvedTags {
  const treeOf = ({ pin, ...place }: PinnedPlace): PinnedTree[] => {
    const sha = pin.sha ?? (pin.assetsJson && commits.get(keyOf(pin.assetsJson)));
    return sha === undefined ? [] : [{ ...place, sha, pin: { ...pin, sha } satisfies Pin }];
  };
  // A pin stays the same object: services that share it have it in common.
  const treesOf = (places: readonly PinnedPlace[]) => places.flatMap((place) => (hasCommit(place) ? [place] : treeOf(place)));
  return {
    trees: treesOf,
    services: (services) =>
      services
        .map((service) => ({ ...service, pinnedTrees: treesOf(service.pinnedTrees) }))
        .filter(({ pinnedTrees }) => pinnedTrees.length > 0),
  };
}

/** @returns the commit of every pin's tag */
async function findCommits(
  assets: AssetsRepository,
  pins: readonly TagPin[],
  isAnew: boolean,
  signal: AbortSignal,
): Promise<Map<string, Sha>> {
  const { store } = assets;
  const commits = new Map<string, Sha>();
  for (const { assetsJson } of isAnew || !store.isSignedHere ? [] : pins) {
    const digits = tagDigits(assetsJson.tag);
    const commit = digits === undefined ? undefined : store.tags.get(assetsJson.tag);
    if (digits !== undefined && commit?.startsWith(digits) === true) commits.set(assetsJson.tag, commit);
  }
  const unknown = pins.filter(({ assetsJson }) => !commits.has(assetsJson.tag));
  if (unknown.length === 0) return commits;
  await store.open(signal);
  const asked = await askServer(assets, unknown, signal);
  for (const [tag, commit] of asked) {
    commits.set(tag, commit);
    store.tags.set(tag, commit);
  }
  return commits;
}

async function askServer(
  { store, remote }: AssetsRepository,
  pins: readonly TagPin[],
  signal: AbortSignal,
): Promise<Map<string, Sha>> {
  const names = [...new Set(pins.map(({ assetsJson }) => assetsJson.tag))];
  const found = await remote.tags(store.newScratch(), names, signal);
  const missing = pins.filter(({ assetsJson }) => !found.has(assetsJson.tag));
  if (missing.length > 0) throw noTag(remote.repositoryUrl, missing);
  const moved = pins.filter(({ assetsJson: { tag } }) => {
    const digits = tagDigits(tag);
    return digits !== undefined && found.get(tag)?.startsWith(digits) !== true;
  });
  if (moved.length > 0) throw movedTags(remote.repositoryUrl, moved, found);
  return found;
}

function noTag(repository: string, pins: readonly TagPin[]): AssetsSyncError {
  const problems = pins.map(({ assetsJson, at }) => ({ message: `${repository} has no tag ${assetsJson.tag}`, at }));
  return tagError('missing-commit', problems, 'Push the tag there, or correct Tag in assets.json.');
}

function movedTags(repository: string, pins: readonly TagPin[], commits: ReadonlyMap<string, Sha>): AssetsSyncError {
  const problems = pins.map(({ assetsJson: { tag }, at }) => ({
    message: `tag ${tag} of ${repository} is at ${commits.get(tag)?.slice(0, 10)}, not at the commit whose digits it ends with: it was moved`,
    at,
  }));
  return tagError('moved-tag', problems, 'Put the tag back where it was, or push the recordings again and take the new tag.');
}

function tagError(code: 'missing-commit' | 'moved-tag', problems: readonly Problem[], hint: string): AssetsSyncError {
  const lines = problems.map(({ message, at }) => `${at === undefined ? '' : `${at.file}: `}${message}`);
  const message =
    lines.length === 1 ? `${lines[0]}.` : `There are ${lines.length} tags that cannot be used:\n${listLines(lines)}`;
  return new AssetsSyncError(code, message, { hint, at: problems[0]?.at, problems: [...problems] });
}

/** A pin that moves is no pin: whoever wrote such a tag is told. */
function mayMove(places: readonly PinnedPlace[]): Problem[] {
  const pins = [...new Set(places.map(({ pin }) => pin))];
  return pins.flatMap(({ assetsJson, at }) => {
    if (assetsJson === undefined || tagDigits(assetsJson.tag) !== undefined) return [];
    return [{ message: `tag ${assetsJson.tag} may be moved: its name does not end with 10 digits of its commit`, at }];
  });
}
