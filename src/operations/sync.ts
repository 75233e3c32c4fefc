/** sync: brings the assets root to the pinned contents of the chosen services. */
import { createHash } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseCredential, type Token } from '../assets/credentials.ts';
import { withLock } from '../assets/lock.ts';
import type { Obtained } from '../assets/obtain.ts';
import { Remote } from '../assets/remote.ts';
import { AssetsRoot, type LocalChange, type RootState, type Totals } from '../assets/root.ts';
import { Store } from '../assets/store.ts';
import type { SyncedService } from '../assets/synced-commit.ts';
import { hideFromStatus } from '../change/code-repository.ts';
import { type SelectedService, type Selection, type SelectionRequest, select } from '../change/selection.ts';
import { AssetsSyncError, type Place, type Problem } from '../errors.ts';
import { codeEnvironment } from '../git/environment.ts';
import { checkGitVersion } from '../git/git.ts';
import { type AssetsUrl, parseAssetsUrl } from '../names/assets-url.ts';
import { type Directory, isWithin, showDirectory } from '../names/directory.ts';
import { type Sha, shortSha } from '../names/sha.ts';
import { manifestError } from '../pins/load.ts';
import { MANIFEST_NAME } from '../pins/manifest.ts';
import type { Part } from '../pins/pins.ts';
import { DEFAULT_BRANCH, isBranchName } from '../pins/schema.ts';

export interface SyncRequest extends SelectionRequest {
  /** The assets repository and its main branch, in place of the file's. */
  repository: string | undefined;
  branch: string | undefined;
  token: Token | undefined;
  /** Where an `owner/name` lives: `https://github.com`. */
  gitHubServer: string;
  /** The server that issued the job's token: scheme, host and port. */
  ownOrigin: string | undefined;
  /** Drop local changes of the chosen services (a backup is kept). */
  discard: boolean;
  attempts: number;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
}

/** What a run tells while it works. */
export interface SyncEvents {
  /** git's own progress, as it comes. */
  onProgress?: ((text: string) => void) | undefined;
  /** What happens on the way: another attempt, an address that moved. */
  onInfo: (text: string) => void;
  /** What the result alone does not show. */
  onNotice: (text: string) => void;
  onWarning: (problem: Problem) => void;
}

export interface ServiceResult {
  service: Directory;
  parts: { directory: Directory; sha: Sha; at: Place }[];
  files: number;
  size: number;
  /** Where its contents came from: they were there already, from this machine's store, or from the server. */
  source: 'unchanged' | 'store' | 'network';
}

export interface SyncResult {
  assetsRoot: string;
  repository: AssetsUrl | undefined;
  services: ServiceResult[];
  /** HTTP requests to the assets repository, and bytes of the packs that came from it. */
  requests: number;
  bytes: number;
  /** Something was chosen and nothing came from the server. */
  cacheHit: boolean;
  /** Local changes of the chosen services that stayed. */
  kept: string[];
  /** Where the discarded ones are. */
  backup: string | undefined;
}

export async function sync(request: SyncRequest, events: SyncEvents, signal: AbortSignal): Promise<SyncResult> {
  const selecting = select(request, signal);
  selecting.catch(() => {});
  // First, since an older git fails in many ways, and that it is too old is what the user must hear.
  await checkGitVersion(codeEnvironment(process.env), signal);
  const selection = await selecting;
  const result: SyncResult = {
    assetsRoot: selection.assetsRoot,
    repository: undefined,
    services: [],
    requests: 0,
    bytes: 0,
    cacheHit: false,
    kept: [],
    backup: undefined,
  };
  for (const problem of selection.warnings) events.onWarning(problem);
  if (selection.services.length === 0) return result;

  const url = assetsUrl(request, selection);
  result.repository = url;
  const { authorization, warning } = chooseCredential({ ...request, url, fromInput: request.repository !== undefined });
  if (warning !== undefined) {
    events.onWarning({ message: warning, at: selection.root.places.$repository ?? { file: MANIFEST_NAME } });
  }
  const remote = new Remote({
    url,
    authorization,
    atTerminal: request.atTerminal,
    configFrom: selection.code.root,
    attempts: request.attempts,
    ...events,
  });
  const store = new Store(request.storeBase, url);
  const run = new SyncRun({ request, selection, store, remote, url, events, result });
  const locks = join(request.storeBase, 'locks');
  await mkdir(locks, { recursive: true });
  const lock = join(locks, createHash('sha256').update(selection.assetsRoot).digest('hex').slice(0, 24));
  await withLock(lock, signal, (held) => run.run(held));
  result.requests = remote.traffic.requests;
  result.bytes = remote.traffic.bytes;
  result.cacheHit = result.services.length > 0 && remote.traffic.fetches === 0;
  return result;
}

function assetsUrl(request: SyncRequest, selection: Selection): AssetsUrl {
  const { settings, places, file } = selection.root;
  const at = places.$repository ?? { file };
  const text = request.repository ?? settings.repository;
  if (text === undefined) {
    throw new AssetsSyncError('bad-manifest', `No assets repository is named in ${file}.`, {
      hint: 'Add "$repository": "owner/name-assets" to it, or give the repository input.',
      at,
    });
  }
  const parsed = parseAssetsUrl(text, request.gitHubServer, selection.code.root);
  const fromFile = request.repository === undefined;
  if ('wrong' in parsed) {
    if (fromFile) throw manifestError([{ message: `$repository cannot be used: ${parsed.wrong}`, at }]);
    throw new AssetsSyncError('bad-usage', `The repository input cannot be used: ${parsed.wrong}.`, {
      hint: 'Give owner/name on GitHub, or the address of a git repository.',
    });
  }
  if (fromFile && !request.atTerminal && parsed.transport !== 'http') {
    const message = 'in CI, $repository is owner/name or an http(s) address; anything else goes into the repository input';
    throw manifestError([{ message, at }]);
  }
  return parsed;
}

interface RunContext {
  request: SyncRequest;
  selection: Selection;
  store: Store;
  remote: Remote;
  url: AssetsUrl;
  events: SyncEvents;
  /** Filled in while the run goes on. */
  result: SyncResult;
}

/** One run under the root's lock. */
class SyncRun {
  private readonly context: RunContext;
  private readonly root: AssetsRoot;

  constructor(context: RunContext) {
    this.context = context;
    this.root = new AssetsRoot(context.selection.assetsRoot);
  }

  async run(signal: AbortSignal): Promise<void> {
    const state = (await this.root.exists()) ? await this.readState(signal) : NO_STATE;
    const chosen = this.context.selection.services;
    const names = chosen.map(({ service }) => service);
    const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
    const moved = chosen.filter((selected) => !this.isAtPins(selected, before.get(selected.service)));
    const intact = moved.length === 0 && (await this.storesHold(names.map((name) => before.get(name))));
    const [changes, totals] = await Promise.all([
      state === NO_STATE ? [] : this.root.localChanges(state, names, signal),
      intact && state.synced !== undefined ? this.root.measure(state.synced.commit, names, signal) : undefined,
    ]);
    const dirty = chosen.filter(({ service }) => changes.some((change) => isIn(change, service)));
    if (!this.context.request.discard) {
      const inTheWay = dirty.filter((selected) => moved.includes(selected));
      if (inTheWay.length > 0) throw this.localChangesError(inTheWay, changes);
      this.context.result.kept = changes.map(({ path }) => path.toString('utf8'));
    }
    const forced = this.context.request.discard ? dirty.map(({ service }) => service) : [];
    if (intact && forced.length === 0) {
      this.report(chosen, totals, () => 'unchanged');
      return;
    }

    const obtained = await this.obtain(chosen, before, signal);
    const present = this.dropAbsent(chosen, obtained);
    await hideFromStatus(this.context.selection.code, this.root.dir);
    await this.root.make(this.context.store.objects, this.context.url.url);
    if (forced.length > 0) this.context.result.backup = await this.root.backUp(state, changes, signal);
    const written = await this.write(state, before, present, forced, obtained, signal);
    this.report(present, written, (selected) =>
      !moved.includes(selected)
        ? 'unchanged'
        : selected.parts.some((part) => obtained.fetched.has(treeOf(part, obtained)))
          ? 'network'
          : 'store',
    );
  }

  /** Writes the commit and its files. */
  private async write(
    state: RootState,
    before: ReadonlyMap<Directory, SyncedService>,
    present: readonly SelectedService[],
    dirty: readonly Directory[],
    obtained: Obtained,
    signal: AbortSignal,
  ): Promise<Totals> {
    const names = present.map(({ service }) => service);
    const plan = {
      others: [...before.values()].filter(({ service }) => !names.includes(service)),
      chosen: present.map(({ service, parts }) => ({
        service,
        repository: this.context.url.url,
        parts: parts.map((part) => ({ directory: part.directory, sha: part.sha, tree: treeOf(part, obtained) })),
      })),
      without: [] as Buffer[],
    };
    const { writeSyncedCommit } = await import('../assets/write-commit.ts');
    const { commit, synced } = await writeSyncedCommit(this.root, plan, signal);
    const touched = synced.filter(({ service, tree }) => before.get(service)?.tree !== tree).map(({ service }) => service);
    const forced = dirty.filter((service) => names.includes(service));
    const all = [...new Set([...touched, ...forced])];
    // What the root stood on must be readable to be compared with; else every service that changes is written anew.
    const comparable = await this.storesHold([...before.values()]);
    const measuring = this.root.measure(commit, names, signal);
    measuring.catch(() => {});
    try {
      await this.root.checkOut(state, commit, { touched: all, forced: comparable ? forced : all, comparable }, signal);
    } catch (error) {
      const wrong = await this.wrongTree(present, signal);
      if (wrong !== undefined && state === NO_STATE) await this.root.unmake();
      throw wrong ?? error;
    }
    const totals = await measuring;
    if (totals.submodules.length > 0) {
      const without = await writeSyncedCommit(this.root, { ...plan, without: totals.submodules }, signal);
      const here: RootState = { ...NO_STATE, synced: { commit, services: synced } };
      await this.root.checkOut(here, without.commit, { touched: names, forced: [], comparable: true }, signal);
    }
    return totals;
  }

  /** The error of a pin whose `tree` is an object of another kind: found only when it is put to use. */
  private async wrongTree(present: readonly SelectedService[], signal: AbortSignal): Promise<AssetsSyncError | undefined> {
    const parts = present.flatMap((selected) => selected.parts).filter((part) => part.tree !== undefined);
    const wrong = await this.root.notTrees(
      parts.map((part) => part.tree as Sha),
      signal,
    );
    const problems = parts
      .filter((part) => wrong.includes(part.tree as Sha))
      .map(({ tree, pin }) => ({
        message: `tree ${tree} is not a directory of the assets repository; correct it or leave it out`,
        at: pin.at,
      }));
    return problems.length === 0 ? undefined : manifestError(problems);
  }

  /** Reads the root's state; a sync that was cut off is finished first. */
  private async readState(signal: AbortSignal): Promise<RootState> {
    const state = await this.root.readState(signal);
    if (state.interrupted === undefined) return state;
    const { commit, services } = state.interrupted;
    const wanted = (await this.root.readSynced(commit, signal)).filter(
      ({ service, repository }) => services.includes(service) && repository === this.context.url.url,
    );
    const parts = wanted.flatMap((synced) => synced.parts.map((part): Part => ({ ...part, pin: lostPin(part) })));
    const { obtain } = await import('../assets/obtain.ts');
    await obtain(this.context.store, this.context.remote, this.branch, parts, () => undefined, signal);
    await this.root.make(this.context.store.objects, this.context.url.url);
    const backup = await this.root.resume(state, state.interrupted, signal);
    this.context.events.onInfo('An earlier sync was cut off; it was finished first.');
    if (backup !== undefined) this.context.events.onNotice(`Files that it may have left half-written are kept in ${backup}.`);
    return this.root.readState(signal);
  }

  /** Whether a service was synced from the very commits that it is pinned at. */
  private isAtPins({ parts }: SelectedService, synced: SyncedService | undefined): boolean {
    if (synced?.repository !== this.context.url.url || synced.parts.length !== parts.length) return false;
    return parts.every((part, index) => {
      const there = synced.parts[index];
      return there?.directory === part.directory && there.sha === part.sha && (part.tree ?? there.tree) === there.tree;
    });
  }

  /** Whether the root can still borrow what services are made of: a store may be deleted at any time. */
  private async storesHold(services: readonly (SyncedService | undefined)[]): Promise<boolean> {
    const { request } = this.context;
    const held = services.flatMap((synced) => {
      if (synced === undefined) return [];
      const store = new Store(request.storeBase, { url: synced.repository });
      return synced.parts.map(({ tree }) => store.hasTree(tree));
    });
    return (await Promise.all(held)).every(Boolean);
  }

  private localChangesError(services: readonly SelectedService[], changes: readonly LocalChange[]): AssetsSyncError {
    const paths = changes.filter((change) => services.some(({ service }) => isIn(change, service)));
    const shown = paths.slice(0, 20).map(({ kind, path }) => `  ${kind.padEnd(8)} ${path.toString('utf8')}`);
    if (paths.length > shown.length) shown.push(`  and ${paths.length - shown.length} more`);
    const names = services.map(({ service }) => service).join(', ');
    return new AssetsSyncError('local-changes', `The pin of ${names} moved, but there are local changes:\n${shown.join('\n')}`, {
      hint: 'Copy away what you need, then sync with --discard: it puts the pinned recordings in place and keeps a backup.',
    });
  }

  private get branch(): string {
    const branch = this.context.request.branch ?? this.context.selection.root.settings.branch ?? DEFAULT_BRANCH;
    if (isBranchName(branch)) return branch;
    throw new AssetsSyncError('bad-usage', `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: 'Give one such as main.',
    });
  }

  private async obtain(
    chosen: readonly SelectedService[],
    before: ReadonlyMap<Directory, SyncedService>,
    signal: AbortSignal,
  ): Promise<Obtained> {
    const known = new Map([...before.values()].flatMap((synced) => synced.parts.map((part) => [part.directory, part.tree])));
    const parts = chosen.flatMap((selected) => selected.parts);
    const { obtain } = await import('../assets/obtain.ts');
    const obtained = await obtain(
      this.context.store,
      this.context.remote,
      this.branch,
      parts,
      (directory) => known.get(directory),
      signal,
    );
    for (const problem of obtained.warnings) this.context.events.onWarning(problem);
    return obtained;
  }

  /** Leaves services out whose commit does not have them, which is an error where a path or a pin named that very directory. */
  private dropAbsent(chosen: readonly SelectedService[], obtained: Obtained): SelectedService[] {
    const absent: Directory[] = [];
    const present = chosen.filter(({ service, given, parts }) => {
      const lost = parts.find((part) => obtained.trees.get(part) === 'absent');
      if (lost === undefined) return true;
      if (given || lost.pin.directory === lost.directory) {
        throw new AssetsSyncError(
          'no-such-directory',
          `${showDirectory(lost.directory)} does not exist in commit ${shortSha(lost.sha)} of the assets repository.`,
          { hint: 'Check the spelling of the path, or pin a commit that has it.', at: lost.pin.at },
        );
      }
      absent.push(service);
      return false;
    });
    if (absent.length > 0) {
      const names = absent.length > 5 ? `${absent.slice(0, 5).join(', ')} and ${absent.length - 5} more` : absent.join(', ');
      this.context.events.onNotice(`Without recordings at their pinned commit, left out: ${names}.`);
    }
    return present;
  }

  private report(
    chosen: readonly SelectedService[],
    totals: Totals | undefined,
    source: (selected: SelectedService) => ServiceResult['source'],
  ): void {
    this.context.result.services = chosen.map((selected) => ({
      service: selected.service,
      parts: selected.parts.map(({ directory, sha, pin }) => ({ directory, sha, at: pin.at })),
      ...(totals?.services.get(selected.service) ?? { files: 0, size: 0 }),
      source: source(selected),
    }));
  }
}

const NO_STATE: RootState = { synced: undefined, head: undefined, interrupted: undefined };

function isIn(change: LocalChange, service: Directory): boolean {
  return isWithin(change.path.toString('utf8'), service);
}

function treeOf(part: Part, obtained: Obtained): Sha {
  const tree = obtained.trees.get(part);
  if (tree === undefined || tree === 'absent') throw new Error(`no tree for ${part.directory}`);
  return tree;
}

/** A part of an earlier run, whose pin may no longer be in any file. */
function lostPin(part: { directory: Directory; sha: Sha; tree: Sha }): Part['pin'] {
  return { ...part, reason: undefined, holder: part.directory, at: { file: MANIFEST_NAME } };
}
