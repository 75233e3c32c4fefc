/** push: publishes the recordings that changed in the assets root, and pins them. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Access, type AccessRequest, findAccess } from '../assets/access.ts';
import type { Differences } from '../assets/compare.ts';
import { inspectRoot } from '../assets/inspect.ts';
import { rootLock, withLock } from '../assets/lock.ts';
import { obtainNames } from '../assets/obtain.ts';
import { type Published, publish } from '../assets/push/publish.ts';
import { type Settled, settleRoot } from '../assets/push/settle-root.ts';
import { checkSizes, type PushedFile } from '../assets/push/sizes.ts';
import { AssetsRoot, EMPTY_TREE, type RootState } from '../assets/root.ts';
import { Store } from '../assets/store.ts';
import { type UpdateEvents, updateRoot } from '../assets/update.ts';
import { type CodeRepository, hideFromStatus } from '../change/code-repository.ts';
import { PinsBranch } from '../change/commit-pins.ts';
import { currentBranch, formatPerson, type Origin, type Person } from '../change/origin.ts';
import { locate, parseGivenPaths, type Selection, type SelectionRequest, select } from '../change/selection.ts';
import { ALL } from '../change/services.ts';
import { AssetsSyncError } from '../errors.ts';
import { commitText } from '../forge/text.ts';
import { Remote } from '../git/remote.ts';
import type { Scratch } from '../git/scratch.ts';
import { type Directory, isWithin, TOP, upward } from '../names/directory.ts';
import type { GitUrl } from '../names/git-url.ts';
import { pushBranch } from '../names/push-branch.ts';
import type { Sha } from '../names/sha.ts';
import { editManifests, type PinEdit } from '../pins/edit.ts';

export interface PushRequest extends SelectionRequest, AccessRequest {
  code: CodeRepository;
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
}

/** A pin as it was written, or would be. */
export interface MovedPin extends PinEdit {
  holder: Directory;
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
  /** Its page. */
  pullRequest?: string | undefined;
  /** How a person goes on where no pull request was opened. */
  next?: string | undefined;
  /** The commit of the code repository that has the pins. */
  committed?: { sha: Sha; branch: string } | undefined;
  /** HTTP requests of git to the assets repository, and bytes of the packs that came from it. */
  requests: number;
  bytes: number;
}

/** A directory that is pushed: a service, or a deeper pin's. */
interface Part {
  service: Directory;
  directory: Directory;
  commit: Sha | undefined;
  base: Sha;
  /** What of it is on disk. */
  onDisk: Sha;
  ours: Sha;
  files: PushedFile[];
}

export async function push(request: PushRequest, events: UpdateEvents, signal: AbortSignal): Promise<PushResult> {
  const { code } = request;
  const located = locate(code, request.path);
  const root = new AssetsRoot(located.assetsRoot);
  if (!root.exists()) {
    throw new AssetsSyncError('bad-usage', `There is no assets root ${located.assetsRoot}, so there is nothing to push.`, {
      hint: 'Bring the recordings to disk first (assets-sync sync), record, then push.',
    });
  }
  const selection = await select({ ...request, paths: [ALL], base: undefined, compare: false }, code, events, signal, located);
  const { state, services } = await findChanges(request, selection, signal);
  const access = findAccess(request, selection.root, code.root, events.onWarning);
  const nothing = {
    assetsRoot: located.assetsRoot,
    repository: access.url,
    services,
    found: false,
    title: '',
    body: '',
    pins: [],
  };
  if (services.length === 0) {
    return { ...nothing, pushed: false, sha: undefined, branch: undefined, requests: 0, bytes: 0 };
  }
  const branch = request.commitPins && !request.dryRun ? await openPinsBranch(request, events, signal) : undefined;
  const job = new Push(request, access, selection, root, services, branch, events);
  try {
    if (branch !== undefined && !request.trusted && (await branch.endsWithPins())) {
      events.onNotice('The branch ends with a commit that moved pins, which starts no other push.');
      return { ...nothing, pushed: false, sha: undefined, branch: undefined, requests: 0, bytes: 0 };
    }
    return { ...nothing, ...(await job.run(state, signal)) };
  } finally {
    branch?.close();
    await job.settle();
  }
}

/** Where pins are committed. */
async function openPinsBranch(request: PushRequest, events: UpdateEvents, signal: AbortSignal): Promise<PinsBranch> {
  const head = request.origin.head ?? (await currentBranch(request.code, signal));
  if (head === undefined) {
    throw new AssetsSyncError('bad-usage', 'There is no branch to commit the pins on: none is checked out, and none is named.', {
      hint: 'Check a branch out, or leave commit-pins out and commit recordings.json yourself; nothing was pushed.',
    });
  }
  return new PinsBranch(request.code, head, { ...request, onInfo: events.onInfo }, signal);
}

/** The changed services, or those of them that are named. */
async function findChanges(
  request: PushRequest,
  { globs, pins, assetsRoot }: Selection,
  signal: AbortSignal,
): Promise<{ state: RootState; services: PushedService[] }> {
  const given = parseGivenPaths(request, request.code);
  const serviceOf = (directory: Directory) =>
    globs.serviceOf(directory) ??
    pins.resolveTargeted(directory)?.directory ??
    given.filter((path): path is Directory => path !== ALL && path !== TOP).find((path) => isWithin(directory, path));
  const { state, changes } = await inspectRoot(assetsRoot, { globs: { serviceOf }, pins }, signal);
  if (state.interrupted !== undefined) {
    throw new AssetsSyncError('busy', 'A sync of the assets root is at work or was cut off.', {
      hint: 'Run assets-sync sync, which waits for it or finishes it, then push.',
    });
  }
  const isMeant = (service: Directory) =>
    given.length === 0 || given.some((path) => path === ALL || isWithin(path, service) || isWithin(service, path));
  const services = [...changes].map(([service, differences]) => ({ service, ...differences }));
  return { state, services: services.filter(({ service }) => isMeant(service)).sort((a, b) => (a.service < b.service ? -1 : 1)) };
}

class Push {
  private readonly store: Store;
  private readonly remote: Remote;
  private readonly request: PushRequest;
  private readonly access: Access;
  private readonly selection: Selection;
  private readonly root: AssetsRoot;
  private readonly services: readonly PushedService[];
  private readonly pinsBranch: PinsBranch | undefined;
  private readonly events: UpdateEvents;

  constructor(
    request: PushRequest,
    access: Access,
    selection: Selection,
    root: AssetsRoot,
    services: readonly PushedService[],
    pinsBranch: PinsBranch | undefined,
    events: UpdateEvents,
  ) {
    this.request = request;
    this.access = access;
    this.selection = selection;
    this.root = root;
    this.services = services;
    this.pinsBranch = pinsBranch;
    this.events = events;
    this.store = new Store(request.storeBase, access.url);
    this.remote = new Remote({ ...request, ...access, ...events, configFrom: request.code.root, tokenInput: 'token' });
  }

  async settle(): Promise<void> {
    await this.remote.close();
    await this.store.settle();
  }

  async run(state: RootState, signal: AbortSignal): Promise<Omit<PushResult, 'assetsRoot' | 'repository' | 'services'>> {
    const { request, store } = this;
    this.store.make();
    const elsewhere = [store.index, store.branch].map((dir) => join(dir, 'objects')).filter((path) => existsSync(path));
    return store.withScratch([this.root.objects, ...elsewhere], [], async (scratch) => {
      const parts = await withLock(rootLock(this.root.dir, request.storeBase), signal, (held) =>
        this.readParts(state, scratch, held),
      );
      await this.checkSecrets(parts, signal);
      const { title, body } = commitText({ ...request, services: this.services });
      const published =
        (await this.publishedBefore(parts)) ?? (await this.publish(parts, scratch, `${title}\n\n${body}`, signal));
      const pins = this.planPins(parts, published, title);
      const { sha, branch, found } = published;
      const opened = branch === undefined || request.dryRun ? {} : await this.openPullRequest(branch, signal);
      const committed = await this.commitPins(pins, published, title);
      if (!request.dryRun) await this.finish(parts, published, pins, scratch, signal);
      const { requests, bytes } = await this.remote.close();
      return {
        pushed: branch !== undefined && !request.dryRun,
        sha,
        branch,
        found,
        title,
        body,
        pins,
        requests,
        bytes,
        committed,
        ...opened,
      };
    });
  }

  /** Writes what is on disk as trees. */
  private async readParts(state: RootState, scratch: Scratch, signal: AbortSignal): Promise<Part[]> {
    const parts: Part[] = [];
    for (const service of this.services) {
      const synced = state.synced?.services.find((found) => found.service === service.service);
      const paths = [...service.added, ...service.modified, ...service.deleted].map((path) => Buffer.from(path));
      checkSizes(this.root.dir, paths);
      const directories = synced?.parts.map(({ directory }) => directory) ?? [service.service];
      if (!directories.includes(service.service)) directories.unshift(service.service);
      for (const directory of directories) {
        const own = paths.filter((path) => innermost(directories, path.toString('utf8')) === directory);
        if (own.length > 0) parts.push(await this.readPart(service.service, directory, own, state, scratch, signal));
      }
    }
    return parts;
  }

  private async readPart(
    service: Directory,
    directory: Directory,
    paths: readonly Buffer[],
    state: RootState,
    scratch: Scratch,
    signal: AbortSignal,
  ): Promise<Part> {
    const objects = join(scratch.dir, 'objects');
    const synced = state.synced?.services
      .find((found) => found.service === service)
      ?.parts.find((part) => part.directory === directory);
    const pinned = this.selection.pins.partsOf(service).find((part) => part.directory === directory);
    const write = (base: Sha) => this.root.writeTree(objects, { directory, base, paths }, signal);
    if (synced === undefined) {
      const base = pinned === undefined ? EMPTY_TREE : await this.treeOf(pinned, signal);
      const { tree: onDisk, files } = await write(EMPTY_TREE);
      const ours = base === EMPTY_TREE ? onDisk : (await write(base)).tree;
      return { service, directory, commit: pinned?.sha, base, onDisk, ours, files: namesOf(files) };
    }
    const { tree, files } = await write(synced.tree);
    const isElsewhere = synced.sha !== pinned?.sha && pinned !== undefined && pinned.tree !== tree;
    if (isElsewhere) {
      throw new AssetsSyncError('local-changes', `The pin of ${directory} moved after its recordings were brought to disk.`, {
        hint: `Sync it (assets-sync sync ${service} --discard; a backup is kept), bring the recordings back (assets-sync backups), then push.`,
        at: pinned.pin.at,
      });
    }
    return { service, directory, commit: synced.sha, base: synced.tree, onDisk: tree, ours: tree, files: namesOf(files) };
  }

  /** A service that was never synced, but has a pin. */
  private async treeOf(part: Parameters<typeof obtainNames>[3][number], signal: AbortSignal): Promise<Sha> {
    const { trees } = await obtainNames(this.store, this.remote, this.access.branch, [part], signal);
    const tree = trees.get(part);
    return tree === undefined || tree === 'absent' ? EMPTY_TREE : tree;
  }

  private async checkSecrets(parts: readonly Part[], signal: AbortSignal): Promise<void> {
    const { checkSecrets } = await import(/* webpackMode: "eager" */ '../assets/push/secrets.ts');
    const inRoot = relative(this.request.code.root, this.root.dir).split(sep).join('/');
    const allowed = new Set(
      this.request.allowSecrets.flatMap((path) => {
        const plain = path.replace(/^\.\//, '');
        return plain.startsWith(`${inRoot}/`) ? [plain, plain.slice(inRoot.length + 1)] : [plain];
      }),
    );
    const files = parts.flatMap((part) => part.files).filter(({ path }) => !allowed.has(path.toString('utf8')));
    await checkSecrets(this.root.dir, files, signal);
  }

  /** A run that was cut off after it wrote the pins. */
  private async publishedBefore(parts: readonly Part[]): Promise<Published | undefined> {
    const pins = parts.map(({ service, directory }) =>
      this.selection.pins.partsOf(service).find((part) => part.directory === directory),
    );
    const sha = pins[0]?.sha;
    const isThere = pins.every((pin, index) => pin?.tree === parts[index]?.ours && pin?.sha === sha);
    return isThere && sha !== undefined
      ? { sha, trees: parts.map(({ ours }) => ours), branch: undefined, found: true }
      : undefined;
  }

  private async publish(parts: readonly Part[], scratch: Scratch, message: string, signal: AbortSignal): Promise<Published> {
    const person = formatPerson(this.request.author);
    return publish(
      {
        store: this.store,
        remote: this.remote,
        scratch,
        branch: this.access.branch,
        units: parts,
        name: branchName(parts),
        formatCommit: (tree, parent) =>
          Buffer.from(`tree ${tree}\nparent ${parent}\nauthor ${person}\ncommitter ${person}\n\n${message}`),
        dryRun: this.request.dryRun,
      },
      signal,
    );
  }

  /** In the nearest file that pins each part: a pin that others share stays, and the part gets an entry of its own. */
  private planPins(parts: readonly Part[], { sha, trees }: Published, reason: string): MovedPin[] {
    const holders = this.selection.manifests.map(({ holder }) => holder);
    return parts.map(({ service, directory }, index) => {
      const pin = this.selection.pins.partsOf(service).find((part) => part.directory === directory)?.pin;
      const holder = pin?.holder ?? upward(directory).find((above) => holders.includes(above)) ?? TOP;
      const before = pin?.directory === directory ? pin.sha : undefined;
      return { holder, directory, sha, tree: trees[index] ?? EMPTY_TREE, reason, before };
    });
  }

  /** Before those on disk: what failed here is then done by the next run. */
  private async commitPins(
    pins: readonly MovedPin[],
    { branch }: Published,
    title: string,
  ): Promise<{ sha: Sha; branch: string } | undefined> {
    if (this.pinsBranch === undefined) return undefined;
    try {
      return await this.pinsBranch.commit(byHolder(pins), title, this.request.author);
    } catch (error) {
      if (!(error instanceof AssetsSyncError)) throw error;
      const done = branch === undefined ? '' : `The recordings are on ${branch}, but the pins could not be committed: `;
      const hint =
        error.code === 'unauthorized'
          ? 'Give a code-token that may push to that branch (a fork takes pushes from its owner alone), or leave commit-pins out and commit recordings.json yourself; then run the command again.'
          : error.hint;
      throw new AssetsSyncError(error.code, `${done}${error.message}`, {
        hint,
        detail: error.detail,
        at: error.at,
        cause: error,
      });
    }
  }

  private async openPullRequest(branch: string, signal: AbortSignal): Promise<Pick<PushResult, 'pullRequest' | 'next'>> {
    const { request, access, services, events } = this;
    if (!request.pullRequest) return { next: `Open a pull request for ${branch} when it is ready.` };
    const { offerBranch } = await import(/* webpackMode: "eager" */ '../forge/offer.ts');
    return offerBranch({ ...request, ...access, branch, into: access.branch, services }, events, signal);
  }

  private async finish(
    parts: readonly Part[],
    { trees }: Published,
    pins: readonly MovedPin[],
    scratch: Scratch,
    signal: AbortSignal,
  ): Promise<void> {
    const { request, root, store, access } = this;
    editManifests(request.code.root, byHolder(pins));
    const settled = parts.map(({ service, directory, commit, base, onDisk, ours }, index): Settled => {
      const isThere = onDisk === ours && trees[index] === ours;
      const sha = pins[index]?.sha as Sha;
      return { service, directory, base, tree: onDisk, sha: isThere ? sha : (commit ?? sha), byTree: true };
    });
    await withLock(rootLock(root.dir, request.storeBase), signal, (held) =>
      settleRoot(root, store, scratch, access.url.url, settled, held),
    );
    const behind = parts.filter(({ onDisk }, index) => onDisk !== trees[index]).map(({ service }) => service);
    if (behind.length > 0) await this.bring([...new Set(behind)], signal);
  }

  /** What others added to the services meanwhile. */
  private async bring(services: readonly Directory[], signal: AbortSignal): Promise<void> {
    const { request, access, root, events } = this;
    const { code } = request;
    const { pins } = await select({ ...request, paths: [ALL], base: undefined, compare: false }, code, QUIET, signal);
    const { requests, bytes } = await updateRoot(
      {
        ...request,
        ...access,
        assetsRoot: root.dir,
        chosen: services.map((service) => ({ service, given: false, parts: pins.partsOf(service) })),
        discard: false,
        apart: false,
        exchange: undefined,
        configFrom: code.root,
        beforeWriting: () => hideFromStatus(code, root.dir),
      },
      events,
      signal,
    );
    this.remote.traffic.requests += requests;
    this.remote.traffic.bytes += bytes;
  }
}

const QUIET = { onInfo: () => {}, onNotice: () => {}, onWarning: () => {} };

function namesOf(files: ReadonlyMap<string, Sha>): PushedFile[] {
  return [...files].map(([path, name]) => ({ path: Buffer.from(path, 'latin1'), name }));
}

function innermost(directories: readonly Directory[], path: string): Directory | undefined {
  return directories
    .filter((directory) => isWithin(path, directory))
    .sort((a, b) => b.length - a.length)
    .at(0);
}

function branchName(parts: readonly Part[]): string {
  const all = parts.map(({ directory, ours }) => `${ours} ${directory}\n`).join('');
  const contents = parts.length === 1 ? (parts[0]?.ours ?? '') : createHash('sha1').update(all).digest('hex');
  return pushBranch([...new Set(parts.map(({ service }) => service))], contents);
}

function byHolder(pins: readonly MovedPin[]): Map<Directory, PinEdit[]> {
  const edits = new Map<Directory, PinEdit[]>();
  for (const { holder, ...edit } of pins) edits.set(holder, [...(edits.get(holder) ?? []), edit]);
  return edits;
}
