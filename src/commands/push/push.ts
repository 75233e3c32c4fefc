/** push: publishes the recordings that changed in the assets root, and pins them. */

import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { type Directory, inAssetsRoot, isWithin, TOP, upward } from '../../base/directory.ts';
import { AssetsSyncError, listNames, toAssetsSyncError } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import { rootLock, waitingFor, withLock } from '../../base/lock.ts';
import { type Log, SILENT } from '../../base/log.ts';
import { EMPTY_TREE, type Sha, shortSha } from '../../base/sha.ts';
import { type CodeRepository, hideFromStatus } from '../../code-repo/code-repository.ts';
import { findUncommitted, PinsBranch } from '../../code-repo/commit-pins.ts';
import { formatPerson, type Origin, type Person } from '../../code-repo/origin.ts';
import { findPushTarget } from '../../code-repo/push-target.ts';
import type { Differences } from '../../diff/compare-pins.ts';
import { type Access, type AccessRequest, findAccess } from '../../fetch/access.ts';
import { fetchTreeNames } from '../../fetch/fetch-tree-names.ts';
import { commitText, type PushFacts } from '../../forge/text.ts';
import { Remote } from '../../git/remote/remote.ts';
import { borrow, type Scratch } from '../../git/scratch.ts';
import { checkEditable, editManifests, type PinEdit } from '../../pins/edit.ts';
import type { PinnedTree as PinnedPart, Pins } from '../../pins/pins.ts';
import { pushBranch } from '../../publish/branch-name.ts';
import { type ChangedTree, followPins, readChangedTrees } from '../../publish/changed-trees.ts';
import { findChanges } from '../../publish/changes.ts';
import { type Contents, type Published, publish } from '../../publish/publish.ts';
import type { ServiceRecordings } from '../../recording-diff/model.ts';
import { parseGivenPaths } from '../../selection/given-paths.ts';
import { locate } from '../../selection/locate.ts';
import { type Selection, type SelectionRequest, selectAll } from '../../selection/selection.ts';
import { ALL } from '../../selection/services.ts';
import { openStore } from '../../store/open-store.ts';
import { Store } from '../../store/store.ts';
import { differencesOf, outsideNotice } from '../../workspace/inspect.ts';
import { explainUnreadable, type LocalChange } from '../../workspace/local-changes.ts';
import { AssetsRoot, type RootState } from '../../workspace/root.ts';
import { type Settled, settleRoot } from '../../workspace/settle-root.ts';
import { syncRoot } from '../../workspace/sync-root.ts';

export interface PushRequest extends SelectionRequest, AccessRequest {
  codeRepository: CodeRepository;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
  /** Why: the commit's message, whose first line is the pins' reason. */
  message: string | undefined;
  /** Open a pull request. */
  pullRequest: boolean;
  /** Commit the moved pins on the code repository's branch. */
  commitPins: boolean;
  /** Files that may hold what looks like a secret. */
  allowSecrets: readonly string[];
  dryRun: boolean;
  /** Who pushes. */
  author: Person | undefined;
  /** What it belongs to. */
  origin: Origin;
  /** GitHub's REST interface, where the environment names one. */
  gitHubApi: string | undefined;
  /** A company's GitHub besides the one of the run. */
  otherGitHub: string | undefined;
}

/** A service's changes: paths in the assets root. */
export interface PushedService extends Differences {
  service: Directory;
  /** It has no pin yet. */
  isNew: boolean;
}

/** A pin as it was written, or would be. */
export interface MovedPin extends PinEdit {
  manifestDirectory: Directory;
  tree: Sha;
}

export interface PushResult {
  /** Absolute. */
  assetsRoot: string;
  repository: GitUrl | undefined;
  services: PushedService[];
  /** Something is on a branch of the assets repository now that waits to be merged. */
  pushed: boolean;
  sha: Sha | undefined;
  branch: string | undefined;
  /** An earlier push had put the same there. */
  found: boolean;
  title: string;
  body: string;
  pins: MovedPin[];
  /** What changed in the recordings, where they were compared. */
  recordings?: ServiceRecordings[];
  /** Its page. */
  pullRequest?: string | undefined;
  /** How a person goes on where no pull request was opened. */
  next?: string | undefined;
  /** The commit of the code repository that has the pins; the remote, where its branch is the one that is checked out. */
  committed?: { sha: Sha; branch: string; remote: string | undefined } | undefined;
  /** The branch of the code repository that they go on, where that was asked for. */
  pinsBranch?: string | undefined;
  /** The commit that started this run, where it only moves pins: then nothing is pushed. */
  startedByPins?: Sha | undefined;
  /** HTTP requests of git to the assets repository, and bytes of the packs that came from it. */
  requests: number;
  bytes: number;
}

/** What is to be pushed, as it was at one moment. */
interface Changes {
  services: PushedService[];
  pinnedTrees: ChangedTree[];
  state: RootState;
  scratch: Scratch;
}

export async function push(request: PushRequest, log: Log, signal: AbortSignal): Promise<PushResult> {
  const { codeRepository } = request;
  const located = locate(codeRepository, request.path);
  const root = new AssetsRoot(located.assetsRoot);
  if (!root.exists()) {
    throw new AssetsSyncError('bad-usage', `There is no assets root ${located.assetsRoot}, so there is nothing to push.`, {
      hint: 'Bring the recordings to disk first (assets-sync sync), record, then push.',
    });
  }
  const selection = await selectAll(request, codeRepository, log, signal, located);
  const access = findAccess(request, selection.root, codeRepository.root, log.warning);
  const nothing = {
    assetsRoot: located.assetsRoot,
    repository: access.url,
    pushed: false,
    sha: undefined,
    branch: undefined,
    found: false,
    title: '',
    body: '',
    pins: [],
    requests: 0,
    bytes: 0,
  };
  const job = new Push(request, access, selection, root, log);
  let branch: PinsBranch | undefined;
  try {
    const changes = await job.read(signal);
    if (changes === undefined) {
      const pins = request.commitPins && !request.dryRun ? await leftPins(request, selection, root, log, signal) : [];
      if (pins.length === 0) return { ...nothing, services: [] };
      branch = await openPinsBranch(request, log, signal);
      return {
        ...nothing,
        services: [],
        pins,
        committed: await branch.commit(byManifestDirectory(pins), commitTitle(pins), request.author),
      };
    }
    const { services } = changes;
    branch = request.commitPins ? await openPinsBranch(request, log, signal) : undefined;
    const { startedBy } = request.origin;
    if (branch !== undefined && startedBy !== undefined && (await branch.onlyMovesPins(startedBy))) {
      return { ...nothing, services, startedByPins: startedBy };
    }
    // Before anything is pushed: without it the pins would have nowhere to go.
    await branch?.find();
    const run = await job.run(changes, request.dryRun ? undefined : branch, signal);
    return { ...nothing, services, pinsBranch: branch?.name, ...run };
  } finally {
    branch?.close();
    await job.settle();
  }
}

/** Pins that an earlier push moved, of what is on disk, and that nobody committed. */
async function leftPins(
  request: PushRequest,
  { manifests }: Selection,
  root: AssetsRoot,
  log: Log,
  signal: AbortSignal,
): Promise<MovedPin[]> {
  const { synced } = await root.readState(signal);
  const onDisk = new Map(
    synced?.services.flatMap(({ pinnedTrees }) => pinnedTrees).map(({ directory, sha }) => [directory, sha]),
  );
  const pins = manifests.flatMap((manifest) => manifest.pins).filter(({ directory, sha }) => onDisk.get(directory) === sha);
  const left = await findUncommitted(request.codeRepository, pins, { ...request, log }, signal);
  return left.flatMap(({ tree, ...pin }) => (tree === undefined ? [] : [{ ...pin, tree }]));
}

function commitTitle(pins: readonly MovedPin[]): string {
  const directories = pins.map(({ directory }) => directory);
  return pins[0]?.reason ?? `Pin ${listNames(directories, 1)}`;
}

/** Where pins are committed. */
async function openPinsBranch(request: PushRequest, log: Log, signal: AbortSignal): Promise<PinsBranch> {
  const head = await findPushTarget(request.codeRepository, request.origin, signal);
  return new PinsBranch(request.codeRepository, head, { ...request, log }, signal);
}

/** Nothing changed since a push whose pins were lost, say by a git checkout: that nobody would know either. */
function elsewhereNotices({ synced }: RootState, pins: Pins): string[] {
  return (synced?.services ?? []).flatMap(({ service, pinnedTrees }) => {
    const pinned = new Map(pins.pinnedTreesOf(service).map(({ directory, sha }) => [directory, sha]));
    const moved = pinnedTrees.find(({ directory, sha }) => pinned.has(directory) && pinned.get(directory) !== sha);
    const pin = moved === undefined ? undefined : pinned.get(moved.directory);
    if (moved === undefined || pin === undefined) return [];
    return [
      `${moved.directory} is on disk as of ${shortSha(moved.sha)}, but pinned at ${shortSha(pin)}: if you pushed it and lost the edit of recordings.json, put that back; else assets-sync sync brings what is pinned`,
    ];
  });
}

class Push {
  private readonly store: Store;
  private readonly remote: Remote;
  private readonly request: PushRequest;
  private readonly access: Access;
  private readonly selection: Selection;
  private readonly root: AssetsRoot;
  private readonly log: Log;

  constructor(request: PushRequest, access: Access, selection: Selection, root: AssetsRoot, log: Log) {
    this.request = request;
    this.access = access;
    this.selection = selection;
    this.root = root;
    this.log = log;
    this.store = new Store(request.storeBase, access.url);
    this.remote = new Remote({ ...request, ...access, log, config: request.codeRepository.config, tokenInput: 'token' });
  }

  async settle(): Promise<void> {
    await this.remote.close();
    await this.store.cleanUp();
  }

  /** Writes what changed on disk as trees. @returns undefined where nothing did */
  read(signal: AbortSignal): Promise<Changes | undefined> {
    return this.locked(signal, async (held) => {
      const { root, store, request, log } = this;
      const { pins, assetsRoot } = this.selection;
      const given = parseGivenPaths(request, request.codeRepository);
      const named = given.includes(ALL) || given.includes(TOP) ? [] : (given as Directory[]);
      const question = { ...this.selection, assetsRoot, codeRoot: request.codeRepository.root, named };
      const { state, changes, outside } = await findChanges(question, held);
      if (outside.length > 0 && given.length === 0) log.notice(outsideNotice(outside));
      if (changes.size === 0) {
        for (const text of elsewhereNotices(state, pins)) log.notice(text);
        return undefined;
      }
      await openStore(store, held);
      const scratch = store.newScratch(this.known);
      const treeOf = (pinned: PinnedPart) => this.treeOf(pinned, scratch, held);
      const pinnedTrees = await readChangedTrees({ root, state, changes, pins, scratch, treeOf }, held).catch((error) => {
        throw explainUnreadable(root, error, state.synced?.services ?? []);
      });
      const services = [...changes].map(([service, ofService]): PushedService => {
        return { service, isNew: pins.pinnedTreesOf(service).length === 0, ...differencesOf(ofService) };
      });
      return { services, pinnedTrees, state, scratch };
    });
  }

  async run(
    changes: Changes,
    pinsBranch: PinsBranch | undefined,
    signal: AbortSignal,
  ): Promise<Omit<PushResult, 'assetsRoot' | 'repository' | 'services'>> {
    const { request, store } = this;
    const { services, pinnedTrees, scratch } = changes;
    const treeOf = (pinned: PinnedPart) => this.treeOf(pinned, scratch, signal);
    const earlier = await followPins(pinnedTrees, { store, scratch, treeOf }, signal);
    await this.checkSecrets(scratch, pinnedTrees, signal);
    const fresh = pinnedTrees.filter((pinnedTree) => !earlier.has(pinnedTree));
    const places = fresh.map((pinnedTree) => this.placeOf(pinnedTree));
    checkEditable(
      request.codeRepository.root,
      places.map(({ manifestDirectory }) => manifestDirectory),
    );
    const published: Published =
      fresh.length === 0
        ? { sha: pinnedTrees[0]?.pinned?.sha as Sha, trees: [], branch: undefined, found: true, changes: [], unmerged: [] }
        : await this.publish(fresh, branchName(pinnedTrees), scratch, signal);
    const { sha, branch, found } = published;
    const recordings = await this.compareRecordings(pinnedTrees, scratch, signal);
    const { title } = commitText({ ...request, services, unmerged: [] });
    const facts = this.factsOf(published, pinnedTrees);
    const pins = places.map((place, index): MovedPin => {
      return { ...place, sha, tree: published.trees[index] ?? EMPTY_TREE, reason: title };
    });
    const opened =
      branch === undefined || request.dryRun ? {} : await this.openPullRequest(branch, { ...facts, recordings }, signal);
    const committed = await this.commitPins(pinsBranch, pins, published, title);
    if (!request.dryRun) {
      const ends = pinnedTrees.map((pinnedTree) => {
        const there = earlier.get(pinnedTree);
        if (there !== undefined && pinnedTree.pinned !== undefined)
          return { pinnedTree, sha: pinnedTree.pinned.sha, tree: there };
        return { pinnedTree, sha, tree: published.trees[fresh.indexOf(pinnedTree)] ?? EMPTY_TREE };
      });
      await this.finish(changes, ends, pins, branch, signal);
    }
    const { requests, bytes } = await this.remote.close();
    return {
      pushed: branch !== undefined && !request.dryRun,
      sha,
      branch,
      found,
      title,
      body: commitText(facts).body,
      pins,
      recordings,
      requests,
      bytes,
      committed,
      ...opened,
    };
  }

  private locked<T>(signal: AbortSignal, body: (held: AbortSignal) => Promise<T>): Promise<T> {
    const onWait = () => this.log.info(waitingFor(this.root.dir));
    return withLock(rootLock(this.root.dir, this.request.storeBase), signal, body, onWait);
  }

  /** The object folders that have what is on disk and what it was made on. */
  private get known(): string[] {
    const { root, store } = this;
    // A root may borrow from other stores only, where it was synced without this machine's or from another address.
    return [root.objects, store.objects, ...store.commitObjects];
  }

  /** Its names can be read in the scratch then. */
  private async treeOf(pinnedTree: PinnedPart, scratch: Scratch, signal: AbortSignal): Promise<Sha> {
    const assets = { url: this.access.url, branch: this.access.branch, store: this.store, remote: this.remote };
    const [named] = await fetchTreeNames(assets, [pinnedTree], signal);
    // The store may have made a folder for them.
    borrow(scratch, this.known);
    return named === undefined || named.found === 'absent' ? EMPTY_TREE : named.found;
  }

  private async checkSecrets(scratch: Scratch, pinnedTrees: readonly ChangedTree[], signal: AbortSignal): Promise<void> {
    const { checkMessage, checkSecrets } = await import(/* webpackMode: "eager" */ '../../publish/secrets.ts');
    const { request, root, log } = this;
    if (request.message !== undefined) await checkMessage(request.message);
    const rootBelow = relative(request.codeRepository.root, root.dir).split(sep).join('/');
    const allowed = new Set(request.allowSecrets.map((path) => inAssetsRoot(path, rootBelow)));
    const files = pinnedTrees.flatMap((pinnedTree) => pinnedTree.files);
    const names = new Set(files.map(({ path }) => path.toString('utf8')));
    for (const path of allowed) {
      if (!names.has(path))
        log.warning({ message: `The allow-secrets input names ${path}, which is no file that would be pushed` });
    }
    await checkSecrets(
      scratch,
      files.filter(({ path }) => !allowed.has(path.toString('utf8'))),
      signal,
    );
  }

  /** It is good to know, but no reason to fail. */
  private async compareRecordings(
    pinnedTrees: readonly ChangedTree[],
    scratch: Scratch,
    signal: AbortSignal,
  ): Promise<ServiceRecordings[]> {
    try {
      const { comparePushed } = await import(/* webpackMode: "eager" */ '../../publish/compare-pushed.ts');
      return await comparePushed(scratch, pinnedTrees, signal);
    } catch (error) {
      const { message } = toAssetsSyncError(error);
      signal.throwIfAborted();
      this.log.notice(`What changed in the recordings could not be found out: ${message}`);
      return [];
    }
  }

  private async publish(units: readonly ChangedTree[], name: string, scratch: Scratch, signal: AbortSignal): Promise<Published> {
    const { store, remote, request, access } = this;
    const person = formatPerson(request.author);
    const formatCommit = (tree: Sha, parent: Sha, contents: Contents) => {
      const { title, body } = commitText(this.factsOf(contents, units));
      return Buffer.from(`tree ${tree}\nparent ${parent}\nauthor ${person}\ncommitter ${person}\n\n${title}\n\n${body}`);
    };
    const { branch } = access;
    return publish({ store, remote, scratch, branch, units, name, formatCommit, dryRun: request.dryRun }, signal);
  }

  /** What is said of a push: what its commit brings to the main branch, which may be more than what changed here. */
  private factsOf({ changes: brought, unmerged }: Contents, pinnedTrees: readonly ChangedTree[]): PushFacts {
    const changes = brought.length > 0 ? brought : pinnedTrees.flatMap((pinnedTree) => pinnedTree.changes);
    const services = new Map<Directory, LocalChange[]>(pinnedTrees.map(({ service }) => [service, []]));
    for (const change of changes) {
      const path = change.path.toString('utf8');
      const pinnedTree = pinnedTrees.find(({ directory }) => isWithin(path, directory));
      if (pinnedTree !== undefined) services.get(pinnedTree.service)?.push(change);
    }
    return {
      ...this.request,
      unmerged,
      services: [...services].map(([service, ofService]) => ({ service, ...differencesOf(ofService) })),
    };
  }

  /** The nearest file that pins a directory: a pin that others share stays, and the directory gets an entry of its own. */
  private placeOf({ directory, pinned }: ChangedTree): Pick<MovedPin, 'manifestDirectory' | 'directory' | 'before'> {
    const manifestDirectories = this.selection.manifests.map(({ manifestDirectory }) => manifestDirectory);
    const pin = pinned?.pin;
    const manifestDirectory =
      pin?.manifestDirectory ?? upward(directory).find((above) => manifestDirectories.includes(above)) ?? TOP;
    return { manifestDirectory, directory, before: pin?.directory === directory ? pin.sha : undefined };
  }

  /** Before those on disk: what failed here is then done by the next run. */
  private async commitPins(
    pinsBranch: PinsBranch | undefined,
    pins: readonly MovedPin[],
    { branch }: Published,
    title: string,
  ): Promise<PushResult['committed']> {
    if (pinsBranch === undefined) return undefined;
    try {
      return await pinsBranch.commit(byManifestDirectory(pins), title, this.request.author);
    } catch (error) {
      if (!(error instanceof AssetsSyncError)) throw error;
      const done = branch === undefined ? '' : `The recordings are on ${branch}, but the pins could not be committed: `;
      const hint =
        error.code === 'unauthorized'
          ? "Give a code-token that may push to that branch (a fork takes pushes from its owner alone; beside an app's token, check out with persist-credentials: false), or leave the commit-pins input out and commit recordings.json yourself; then run the command again."
          : error.hint;
      throw new AssetsSyncError(error.code, `${done}${error.message}`, {
        hint,
        detail: error.detail,
        at: error.at,
        cause: error,
      });
    }
  }

  private async openPullRequest(
    branch: string,
    facts: PushFacts,
    signal: AbortSignal,
  ): Promise<Pick<PushResult, 'pullRequest' | 'next'>> {
    const { request, access, log } = this;
    if (!request.pullRequest) return { next: `Open a pull request for ${branch} when it is ready.` };
    const { offerBranch } = await import(/* webpackMode: "eager" */ '../../forge/offer.ts');
    return offerBranch({ ...request, ...access, ...facts, branch, into: access.branch }, log, signal);
  }

  /** Writes the pins, and tells the assets root that it stands on them. A run that is cut off between the two is finished by the next. */
  private async finish(
    { state, scratch }: Changes,
    ends: readonly { pinnedTree: ChangedTree; sha: Sha; tree: Sha }[],
    pins: readonly MovedPin[],
    branch: string | undefined,
    signal: AbortSignal,
  ): Promise<void> {
    const { request, root, store, access } = this;
    const settled = ends.map(({ pinnedTree, sha, tree }): Settled => {
      const { service, directory, commit, onDisk, ours, changes } = pinnedTree;
      const before = state.synced?.services
        .find((found) => found.service === service)
        ?.pinnedTrees.find((found) => found.directory === directory);
      // What others added is not on disk yet: until it is brought, the root is not at the new pin.
      const isThere = onDisk === ours && tree === ours;
      return { service, directory, before, changes, tree: onDisk, sha: isThere ? sha : (commit ?? sha), byTree: true };
    });
    const left = await this.locked(signal, async (held) => {
      try {
        editManifests(request.codeRepository.root, byManifestDirectory(pins));
      } catch (error) {
        if (branch === undefined) throw error;
        throw afterwards(
          `The recordings are on ${branch}, where the next push finds them, but the pins could not be written`,
          error,
        );
      }
      return settleRoot(root, store, scratch, access.url.url, settled, held);
    });
    const behind = ends.filter(({ pinnedTree, tree }) => pinnedTree.onDisk !== tree).map(({ pinnedTree }) => pinnedTree.service);
    const services = new Set([...behind, ...left.map(({ service }) => service)]);
    if (services.size === 0) return;
    try {
      await this.bring([...services], signal);
    } catch (error) {
      throw afterwards('The recordings are pushed and pinned, but not all that the pins say could be brought to disk', error);
    }
  }

  /** What others added to the services meanwhile. */
  private async bring(services: readonly Directory[], signal: AbortSignal): Promise<void> {
    const { request, access, root, log } = this;
    const { codeRepository } = request;
    const { pins } = await selectAll(request, codeRepository, SILENT, signal);
    const { requests, bytes } = await syncRoot(
      {
        ...request,
        ...access,
        assetsRoot: root.dir,
        chosen: services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
        discard: false,
        storeInsideRoot: false,
        ciCache: undefined,
        config: codeRepository.config,
        beforeWriting: () => hideFromStatus(codeRepository, root.dir),
      },
      log,
      signal,
    );
    this.remote.traffic.requests += requests;
    this.remote.traffic.bytes += bytes;
  }
}

/** What was done stays done; a second run does the rest. */
function afterwards(done: string, error: unknown): AssetsSyncError {
  const { code, message, hint, detail, at } = toAssetsSyncError(error);
  return new AssetsSyncError(code, `${done}: ${message}`, {
    hint,
    detail,
    at,
    cause: error,
  });
}

function branchName(pinnedTrees: readonly ChangedTree[]): string {
  const all = pinnedTrees.map(({ directory, ours }) => `${ours} ${directory}\n`).join('');
  const contents = pinnedTrees.length === 1 ? (pinnedTrees[0]?.ours ?? '') : createHash('sha1').update(all).digest('hex');
  return pushBranch([...new Set(pinnedTrees.map(({ service }) => service))], contents);
}

function byManifestDirectory(pins: readonly MovedPin[]): Map<Directory, PinEdit[]> {
  const edits = new Map<Directory, PinEdit[]>();
  for (const { manifestDirectory, ...edit } of pins)
    edits.set(manifestDirectory, [...(edits.get(manifestDirectory) ?? []), edit]);
  return edits;
}
