/** The assets root: the working tree that the test proxy is started in, a git repository of its own. */
import { existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { lstat, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { AssetsSyncError } from '../errors.ts';
import { type ConfigEntry, type Environment, ROOT_CONFIG } from '../git/environment.ts';
import { git, splitRecords, tryGit } from '../git/git.ts';
import { ensureFile, makeGitDirectory, readIfThere, writeAtomically } from '../git/git-files.ts';
import { saysUnreadable } from '../git/unreadable.ts';
import { type Directory, isWithin, TOP } from '../names/directory.ts';
import { EMPTY_TREE, parseSha, type Sha } from '../names/sha.ts';
import { moveObjects, readLooseObject, removeLooseObject } from './git-objects.ts';
import { askStatus, type Look, oursIn, rootEnvironment, SYNCED_REF } from './look.ts';
import { parseCommit, type SyncedService } from './synced-commit.ts';

/** `* ` and everything that could change a file's bytes or a diff's text, switched off above any .gitattributes. */
const ATTRIBUTES = '* -text -eol -filter -ident -working-tree-encoding !diff !merge\n';

/** A push from here would bypass the pins: git refuses this address and shows it. */
const PUSH_GUARD = 'recordings are published with: assets-sync push://';

/** More pathspecs than this are slower to match than the whole root is to walk. */
const MOST_PATHSPECS = 50;

/** The folder for stores of an assets root's own, where nothing outside of it is to be used. */
export function privateStores(assetsRoot: string): string {
  return join(assetsRoot, '.git/assets-sync/stores');
}

export interface RootState {
  /** What the last sync put there; undefined before the first. */
  synced: { commit: Sha; services: SyncedService[] } | undefined;
  /** Where HEAD is, if a person moved it. */
  head: Sha | undefined;
  /** A sync that was cut off while it changed files. */
  interrupted: Journal | undefined;
}

/** Written before the first file is touched, removed after the last: what a next run finishes. */
export interface Journal {
  commit: Sha;
  /** The services whose files the run was about to replace. */
  services: readonly Directory[];
  /** Those of them that have no file in the commit. */
  empty: readonly Directory[];
}

export interface CheckOut {
  /** The services that are written anew, whatever is there; local changes were backed up. */
  forced: readonly Directory[];
  /** Whether the trees of the commit that the root stands on can be read. */
  comparable: boolean;
}

export interface LocalChange {
  path: Buffer;
  kind: 'added' | 'modified' | 'deleted';
}

interface GitObject {
  name: Sha;
  content: Buffer;
}

/** Files that sync or reset replaced. */
export interface Backup {
  name: string;
  time: Date;
  /** Paths in the assets root; undefined where a store that it borrowed from is gone. */
  files: Buffer[] | undefined;
}

export class AssetsRoot {
  /** Absolute. */
  readonly dir: string;
  private readonly gitDir: string;
  private readonly onlyRead: boolean;

  /** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
  constructor(dir: string, onlyRead = false) {
    this.dir = dir;
    this.gitDir = join(dir, '.git');
    this.onlyRead = onlyRead;
  }

  private get ours(): string {
    return oursIn(this.dir);
  }

  get environment(): Environment {
    return rootEnvironment(this.dir, this.onlyRead);
  }

  /**
   * Whether there is an assets root already.
   * @throws `foreign-root` where something else is in its place
   */
  exists(): boolean {
    const kind = lstatSync(this.dir, { throwIfNoEntry: false });
    if (kind === undefined) return false;
    if (!kind.isDirectory()) throw this.foreign(kind.isSymbolicLink() ? 'a symbolic link' : 'a file');
    if (existsSync(this.ours)) return this.isWhole();
    const entries = readdirSync(this.dir);
    // A run may be cut off while it makes the root.
    if (entries.every((name) => name === '.git' && readdirSync(this.gitDir).length === 0)) return false;
    throw this.foreign(
      entries.includes('.git') ? 'another git repository' : 'a directory with files that assets-sync did not put there',
    );
  }

  /** Whether git takes it for a repository; where HEAD alone is lost or damaged, it is put back. */
  private isWhole(): boolean {
    const head = join(this.gitDir, 'HEAD');
    const isRight = (text: string) => parseSha(text) !== undefined || text.startsWith('ref: ');
    const text = readIfThere(head);
    if (text !== undefined && isRight(text.trim())) return true;
    if (this.onlyRead) return false;
    const synced = parseSha(readIfThere(join(this.gitDir, SYNCED_REF))?.trim() ?? '');
    if (text === undefined && synced === undefined) return false;
    writeAtomically(head, `${synced ?? UNBORN}\n`);
    return true;
  }

  private foreign(what: string): AssetsSyncError {
    return new AssetsSyncError('foreign-root', `The assets root ${this.dir} is ${what}.`, {
      hint: 'Move it away, or name another directory in $path; nothing in it was touched.',
    });
  }

  /** Makes the root, or brings an older or damaged one up to date; its files stay as they are. */
  make(storeObjects: string, repository: string): void {
    mkdirSync(this.ours, { recursive: true });
    const known = this.alternates;
    const alternate = this.alternateFor(storeObjects);
    makeGitDirectory(this.gitDir, {
      config: [
        ['core.repositoryFormatVersion', '0'],
        ['core.bare', 'false'],
        ['core.logAllRefUpdates', 'false'],
        ...ROOT_CONFIG,
        ['advice.detachedHead', 'false'],
        ['remote.origin.url', repository],
        ['remote.origin.pushurl', PUSH_GUARD],
      ] satisfies ConfigEntry[],
      alternates: known.includes(alternate) ? known : [...known, alternate],
    });
    ensureFile(join(this.gitDir, 'info/attributes'), ATTRIBUTES);
  }

  async readState(signal: AbortSignal): Promise<RootState> {
    const journal = readIfThere(join(this.ours, 'journal'));
    const [head, synced] = this.readWhereSynced() ?? (await this.readObjects(['HEAD', SYNCED_REF], signal));
    return {
      synced: synced === undefined ? undefined : { commit: synced.name, services: parseCommit(synced.content) },
      head: head === undefined || head.name === synced?.name ? undefined : head.name,
      interrupted: journal === undefined ? undefined : parseJournal(journal),
    };
  }

  /** HEAD and the synced commit where HEAD still is at it, as it was written: that takes no process. */
  private readWhereSynced(): [GitObject, GitObject] | undefined {
    const name = parseSha(readIfThere(join(this.gitDir, SYNCED_REF))?.trim() ?? '');
    if (name === undefined || readIfThere(join(this.gitDir, 'HEAD'))?.trim() !== name) return undefined;
    const content = readLooseObject(this.objects, name);
    return content === undefined
      ? undefined
      : [
          { name, content },
          { name, content },
        ];
  }

  /** What is recorded in a commit that assets-sync made. */
  async readSynced(commit: Sha, signal: AbortSignal): Promise<SyncedService[]> {
    const [object] = await this.readObjects([commit], signal);
    return object === undefined ? [] : parseCommit(object.content);
  }

  private async readObjects(names: readonly string[], signal: AbortSignal): Promise<(GitObject | undefined)[]> {
    const output = await git(['cat-file', '--batch'], {
      environment: this.environment,
      input: `${names.join('\n')}\n`,
      signal,
    });
    let at = 0;
    return names.map(() => {
      const end = output.indexOf(0x0a, at);
      const [, name = '', size = ''] = /^([0-9a-f]{40}) \w+ (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
      at = end + 1;
      const parsed = parseSha(name);
      if (parsed === undefined) return undefined;
      const content = output.subarray(at, at + Number(size));
      at += Number(size) + 1;
      return { name: parsed, content };
    });
  }

  /** The folders of objects that the root borrows from, as its git counts them: a relative one from `objects`. */
  get alternates(): string[] {
    const text = readIfThere(join(this.gitDir, 'objects/info/alternates')) ?? '';
    return text.split('\n').filter((line) => line !== '');
  }

  /** What is inside the root moves with it. */
  private alternateFor(storeObjects: string): string {
    const inside = storeObjects.startsWith(privateStores(this.dir));
    return (inside ? relative(this.objects, storeObjects) : storeObjects).replaceAll('\\', '/');
  }

  /** Whether the root borrows objects from a store. */
  borrowsFrom(storeObjects: string): boolean {
    return this.alternates.includes(this.alternateFor(storeObjects));
  }

  /** Every object that its refs, its stashes, its index and a journal refer to; names that are nowhere included. */
  async referredObjects(journal: Journal | undefined, signal: AbortSignal): Promise<string[]> {
    const from = ['--all', '--reflog', '--indexed-objects', ...(journal === undefined ? [] : [journal.commit])];
    return this.objectsOf(from, '', signal);
  }

  private async objectsOf(from: readonly string[], input: string, signal: AbortSignal): Promise<string[]> {
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=allow-any', ...from];
    const output = await git(args, { environment: this.environment, input, signal });
    return output
      .toString('latin1')
      .split('\n')
      .filter((name) => name !== '');
  }

  /** Where the objects of the root itself are. */
  get objects(): string {
    return join(this.gitDir, 'objects');
  }

  /** The content of a tree that the root has or borrows. */
  async readTree(tree: Sha, signal: AbortSignal): Promise<Buffer> {
    const [object] = await this.readObjects([tree], signal);
    if (object === undefined) throw new Error(`tree ${tree} is not in the store`);
    return object.content;
  }

  /** Which of these names are not trees, but some other object. */
  async notTrees(names: readonly Sha[], signal: AbortSignal): Promise<Sha[]> {
    const output = await git(['cat-file', '--batch-check=%(objecttype)'], {
      environment: this.environment,
      input: `${names.join('\n')}\n`,
      signal,
    });
    const types = output.toString('latin1').split('\n');
    return names.filter((_, index) => /^(blob|commit|tag)$/.test(types[index] ?? ''));
  }

  /**
   * Everything below the services that is not as it was synced: committed, staged, changed, new, ignored or gone.
   * @param reading git looks at the files while the state is still being read
   * @param services the top alone for everything
   * @param begun a look at everything that has begun already
   * @throws `missing-store` where what they changed from cannot be read, `damaged-root` where the root's own files cannot
   */
  async localChanges(
    reading: RootState | Promise<RootState>,
    services: readonly Directory[],
    signal: AbortSignal,
    begun?: Look | undefined,
  ): Promise<LocalChange[]> {
    const pathspecs = services.length > MOST_PATHSPECS || services.includes(TOP) ? [] : services;
    const common = { environment: this.environment, signal };
    const looking = () => askStatus(this.environment, pathspecs, signal);
    if (!this.onlyRead) writeFileSync(this.refreshing, '');
    const [status, committed] = await Promise.all([
      // Others may have been at work in what a look from outside failed at.
      begun === undefined ? looking() : begun.status.catch(looking),
      Promise.resolve(reading).then(({ head, synced }) =>
        head === undefined || synced === undefined
          ? Buffer.alloc(0)
          : git(['diff-tree', '-r', '-z', '--no-renames', '--name-status', synced.commit, head, '--', ...pathspecs], common),
      ),
    ])
      .catch(async (error) => {
        throw this.explain(error, (await reading).synced?.services ?? []);
      })
      .finally(() => {
        if (!this.onlyRead) rmSync(this.refreshing, { force: true });
      });
    const changes = new Map<string, LocalChange>();
    const fields = splitRecords(committed);
    for (let index = 0; index + 1 < fields.length; index += 2) {
      this.addChange(changes, fields[index]?.toString('latin1') ?? '', fields[index + 1] ?? Buffer.alloc(0));
    }
    for (const record of splitRecords(status)) this.addChange(changes, record.toString('latin1', 0, 2), record.subarray(3));
    return [...changes.values()].filter(({ path }) => services.some((service) => isWithin(path.toString('utf8'), service)));
  }

  /** What a person can do about it, where git could not say what changed. */
  private explain(error: unknown, services: readonly SyncedService[]): unknown {
    if (!(error instanceof AssetsSyncError) || error.code !== 'git-failed') return error;
    const detail = error.detail ?? '';
    const damaged = this.damagedFile(detail);
    if (damaged !== undefined) {
      const mending = damaged.endsWith('index')
        ? `Delete that file and run git -C ${this.dir} reset`
        : 'Mend or restore that file';
      return new AssetsSyncError('damaged-root', `The git repository of the assets root is damaged: ${damaged} cannot be read.`, {
        hint: `${mending}, then run the command again; the recordings on disk stay as they are.`,
        detail,
      });
    }
    if (!saysUnreadable(detail)) return error;
    const names = services.slice(0, 3).map(({ service }) => service);
    return new AssetsSyncError(
      'missing-store',
      `What changed in ${this.dir} cannot be told: the store that it borrows from is gone or damaged (${this.alternates.join(', ')}).`,
      {
        hint: `Run assets-sync sync ${names.join(' ')}, which fetches it again and leaves what you recorded as it is.`,
        detail,
      },
    );
  }

  /** The file of the root's own git repository that git could not read. */
  private damagedFile(words: string): string | undefined {
    if (/index file (corrupt|smaller than)|bad index file|bad signature|unknown index entry/.test(words))
      return join(this.gitDir, 'index');
    return /bad config line \d+ in file (.+)/.exec(words)?.[1];
  }

  /** There while git refreshes its index, under the root's lock. */
  private get refreshing(): string {
    return join(this.ours, 'refreshing');
  }

  /** Removes what a git left that was killed while it looked for local changes. Under the root's lock. */
  recover(): void {
    const marked = statSync(this.refreshing, { throwIfNoEntry: false });
    if (marked === undefined) return;
    const lock = join(this.gitDir, 'index.lock');
    const held = statSync(lock, { throwIfNoEntry: false });
    // A later one is held by somebody who is at work.
    if (held !== undefined && held.mtimeMs - marked.mtimeMs < REFRESH_TAKES) rmSync(lock, { force: true });
    rmSync(this.refreshing);
  }

  private addChange(changes: Map<string, LocalChange>, letters: string, path: Buffer): void {
    const kind = /[?!A]/.test(letters) ? 'added' : letters.includes('D') ? 'deleted' : 'modified';
    changes.set(path.toString('latin1'), { path: Buffer.from(path), kind });
  }

  /**
   * Keeps the files of local changes, and commits that a person made, under `refs/assets-sync/backup/`.
   * @returns the name of the ref
   * @throws `local-changes` where one is a git repository of its own
   */
  async backUp(state: RootState, changes: readonly LocalChange[], signal: AbortSignal): Promise<string> {
    this.refuseRepositories(changes, 'cannot be kept in a backup; nothing was replaced');
    const own = join(this.ours, `backup-${process.pid}`);
    const environment = { ...this.environment, ...BACKUP_IDENTITY };
    // Written where nothing is borrowed: git leaves out what the store has, but a backup outlives the store.
    const apart = { ...environment, GIT_INDEX_FILE: join(own, 'index'), GIT_OBJECT_DIRECTORY: join(own, 'objects') };
    try {
      mkdirSync(apart.GIT_OBJECT_DIRECTORY, { recursive: true });
      const kept = changes.filter(({ kind }) => kind !== 'deleted').map(({ path }) => path);
      const input = Buffer.concat(kept.flatMap((path) => [path, Buffer.of(0)]));
      await git(['update-index', '--add', '--remove', '-z', '--stdin'], { environment: apart, input, signal });
      const tree = (await git(['write-tree', '--missing-ok'], { environment: apart, signal })).toString('latin1').trim();
      moveObjects(apart.GIT_OBJECT_DIRECTORY, this.objects);
      const parents = state.head === undefined ? [] : ['-p', state.head];
      const message = `Recordings that a sync replaced: ${changes.length} changes`;
      const commit = (await git(['commit-tree', tree, ...parents, '-m', message], { environment, signal }))
        .toString('latin1')
        .trim();
      const ref = `${BACKUPS}${new Date().toISOString().replace(/[-:]/g, '')}`;
      await git(['update-ref', ref, commit, '0'.repeat(40)], { environment, signal });
      return ref;
    } finally {
      await rm(own, { recursive: true, force: true });
    }
  }

  /** @throws `local-changes` where git repositories are among new files: git takes one for a single thing, whose files it leaves */
  refuseRepositories(changes: readonly LocalChange[], why: string): void {
    const nested = changes
      .filter(({ path, kind }) => kind !== 'deleted' && this.isDirectory(path))
      .map(({ path }) => path.toString('utf8').replace(/\/$/, ''));
    if (nested.length === 0) return;
    const are = nested.length === 1 ? 'is a git repository of its own' : 'are git repositories of their own';
    throw new AssetsSyncError('local-changes', `${nested.join(', ')} in ${this.dir} ${are}, which ${why}.`, {
      hint: 'Move it out of the assets root, or remove its .git directory so that its files count as recordings.',
    });
  }

  /** A git repository that was added to the root's own index has no slash at its end. */
  private isDirectory(path: Buffer): boolean {
    const full = Buffer.concat([Buffer.from(`${this.dir}/`), path]);
    return path.at(-1) === 0x2f || lstatSync(full, { throwIfNoEntry: false })?.isDirectory() === true;
  }

  /**
   * Writes a directory as it is on disk as a tree, into an object folder that is not the root's.
   * @param objects that folder, absolute; it must see the root's own
   * @param base what the directory is where no change says otherwise
   * @param changes files that came, changed or went
   * @returns its tree, and the names of the files that are there, by path, one character a byte
   * @throws `busy` where a file is gone that was there
   */
  async writeTree(
    objects: string,
    { directory, base, changes }: { directory: Directory; base: Sha; changes: readonly LocalChange[] },
    signal: AbortSignal,
  ): Promise<{ tree: Sha; files: Map<string, Sha> }> {
    const index = join(dirname(objects), 'push-index');
    const environment = {
      ...this.environment,
      GIT_INDEX_FILE: index,
      GIT_OBJECT_DIRECTORY: objects,
    };
    const common = { environment, signal };
    const input = (gone: boolean) =>
      Buffer.concat(changes.filter(({ kind }) => (kind === 'deleted') === gone).flatMap(({ path }) => [path, Buffer.of(0)]));
    try {
      if (base !== EMPTY_TREE) await git(['read-tree', `--prefix=${directory}/`, base], common);
      // First of all what went: a directory may be where a file was, and the other way round.
      await git(['update-index', '--force-remove', '-z', '--stdin'], { ...common, input: input(true) });
      // Objects that are packed in a moment need not be small.
      const add = ['-c', 'core.looseCompression=1', 'update-index', '--add', '--remove', '--replace', '-z', '--stdin'];
      await git(add, { ...common, input: input(false) });
      const records = splitRecords(await git(['ls-files', '-s', '-z'], common));
      const entries = new Map(records.map((record) => [record.toString('latin1', 50), record.toString('latin1', 7, 47) as Sha]));
      const files = new Map<string, Sha>();
      for (const { path, kind } of changes) {
        if (kind === 'deleted') continue;
        const name = entries.get(path.toString('latin1'));
        if (name === undefined) throw goneMeanwhile(path);
        files.set(path.toString('latin1'), name);
      }
      if (entries.size === 0) return { tree: EMPTY_TREE, files };
      const args = ['write-tree', '--missing-ok', `--prefix=${directory}/`];
      const tree = parseSha((await git(args, common)).toString('latin1').trim());
      if (tree === undefined) throw new Error('git write-tree named no tree');
      return { tree, files };
    } finally {
      await rm(index, { force: true });
    }
  }

  /** Takes what is on disk for a commit: no file is touched, and what differs from it counts as changed since. */
  async adopt(state: RootState, commit: Sha, signal: AbortSignal): Promise<void> {
    const common = { environment: this.environment, signal };
    if (state.head !== undefined) await this.keepCommits(state.head, signal);
    await git(['read-tree', '-i', '-m', commit], common);
    // It ends with 1 where files differ.
    await tryGit(['update-index', '-q', '--refresh'], common);
    this.finish(commit);
  }

  /** Keeps commits that a person made, which nothing else may hold once HEAD moves on. */
  async keepCommits(head: Sha, signal: AbortSignal): Promise<void> {
    await git(['update-ref', `${BACKUPS}${head}`, head], { environment: this.environment, signal });
  }

  /** What is kept under `refs/assets-sync/backup/`, the newest first. */
  async backups(signal: AbortSignal): Promise<Backup[]> {
    const common = { environment: this.environment, signal };
    const format = '--format=%(refname) %(tree) %(creatordate:unix)';
    const lines = (await git(['for-each-ref', format, BACKUPS], common)).toString('latin1').split('\n');
    const backups: Backup[] = [];
    for (const line of lines) {
      const [, name = '', tree = '', seconds = ''] = /^refs\/assets-sync\/backup\/(\S+) ([0-9a-f]{40}) (\d+)$/.exec(line) ?? [];
      if (!isBackupName(name)) continue;
      // Of commits that a person made, what they changed; else all that is in it.
      const sha = parseSha(name);
      const from = sha === undefined ? EMPTY_TREE : await this.firstCommit(sha, signal);
      const args = ['diff-tree', '-r', '-z', '--no-renames', '--diff-filter=d', '--name-only', from, sha ?? tree];
      const { code, stdout } = await tryGit(args, common);
      backups.push({
        name,
        time: timeOf(name) ?? new Date(Number(seconds) * 1000),
        files: code === 0 ? splitRecords(stdout) : undefined,
      });
    }
    return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
  }

  /**
   * Deletes backups, and the objects that nothing else refers to.
   * @returns bytes on disk that they took
   */
  async removeBackups(names: readonly string[], signal: AbortSignal): Promise<number> {
    const common = { environment: this.environment, signal };
    const refs = names.map((name) => `${BACKUPS}${name}`);
    const found = await git(['cat-file', '--batch-check=%(objectname)'], {
      ...common,
      input: refs.map((ref) => `${ref}\n`).join(''),
    });
    const gone = await this.objectsOf(['--stdin'], found.toString('latin1'), signal);
    await git(['update-ref', '--stdin', '-z'], { ...common, input: refs.map((ref) => `delete ${ref}\0\0`).join('') });
    // Compared here: git itself looks at no more than the edges of what it is to leave out.
    const needed = new Set(await this.referredObjects(undefined, signal));
    return gone.filter((name) => !needed.has(name)).reduce((sum, name) => sum + removeLooseObject(this.objects, name as Sha), 0);
  }

  /** The commit of ours that a person's commits began from. */
  private async firstCommit(commit: Sha, signal: AbortSignal): Promise<string> {
    const roots = await git(['rev-list', '--max-parents=0', commit], { environment: this.environment, signal });
    return roots.toString('latin1').trim().split('\n').at(-1) ?? commit;
  }

  /** Puts the files of a backup in place, whatever is there. */
  async restoreBackup(name: string, files: readonly Buffer[], signal: AbortSignal): Promise<void> {
    this.requireUnlocked();
    const args = ['restore', `--source=${BACKUPS}${name}`, '--overlay', '--pathspec-from-file=-', '--pathspec-file-nul'];
    const input = Buffer.concat(files.flatMap((path) => [path, Buffer.of(0)]));
    if (files.length > 0) await git(args, { environment: this.environment, input, signal });
  }

  /** Makes a commit's files be on disk and HEAD point at it. */
  async checkOut(state: RootState, journal: Journal, { forced, comparable }: CheckOut, signal: AbortSignal): Promise<void> {
    if (state.synced?.commit === journal.commit && state.head === undefined && forced.length === 0) return;
    this.requireUnlocked();
    writeAtomically(join(this.ours, 'journal'), JSON.stringify(journal));
    if (forced.length > 0) await this.restore({ ...journal, services: forced }, signal);
    if (comparable) {
      const from = state.synced?.commit ?? EMPTY_TREE;
      const result = await tryGit([...PARALLEL, 'read-tree', '-m', '-u', from, journal.commit], {
        environment: this.environment,
        signal,
      });
      if (result.code !== 0) await this.checkOutFailed(result.stderr, forced.length > 0);
    }
    this.finish(journal.commit);
  }

  private async checkOutFailed(stderr: string, startedAlready: boolean): Promise<never> {
    // git looks at both trees and at what is there before it touches anything; then there is nothing to finish.
    const nothingTouched = /would be overwritten|not uptodate|index\.lock|current index|unpack tree|read tree/.test(stderr);
    if (nothingTouched && !startedAlready) await rm(join(this.ours, 'journal'), { force: true });
    if (/would be overwritten|not uptodate/.test(stderr)) {
      throw new AssetsSyncError('local-changes', 'Files in the assets root changed while it was synced.', {
        hint: 'Stop what writes there and run the command again.',
        detail: stderr.trim(),
      });
    }
    if (/index\.lock/.test(stderr)) throw this.busy(stderr.trim());
    if (/resolve your current index/.test(stderr)) {
      throw new AssetsSyncError('local-changes', `A merge in ${this.dir} is not finished.`, {
        hint: `Finish it, or give it up (git -C ${this.dir} merge --abort), then run the command again.`,
        detail: stderr.trim(),
      });
    }
    throw new AssetsSyncError('git-failed', `The files could not be written into ${this.dir}.`, {
      hint: 'Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun.',
      detail: stderr.trim(),
    });
  }

  /** @throws `busy` while a git command of somebody else's changes the index */
  private requireUnlocked(): void {
    if (existsSync(join(this.gitDir, 'index.lock'))) throw this.busy();
  }

  private busy(detail?: string): AssetsSyncError {
    return new AssetsSyncError('busy', `Another git command is at work in ${this.dir}.`, {
      hint: `Wait for it; if there is none, delete ${join(this.gitDir, 'index.lock')} and run the command again.`,
      detail,
    });
  }

  /**
   * Finishes a check-out that was cut off. The trees of its commit must be in the store.
   * @returns the backup of files that are neither as before nor as after: half-written, or recorded since
   */
  async resume(state: RootState, journal: Journal, signal: AbortSignal): Promise<string | undefined> {
    const { commit, services } = journal;
    // The run that was cut off held the root's lock, as we do now; it may have left these.
    await Promise.all(['index.lock', 'HEAD.lock'].map((name) => rm(join(this.gitDir, name), { force: true })));
    const unlikeAfter = await this.filesUnlike(journal, signal);
    const unlikeBefore = new Set((await this.filesUnlikeBefore(state, services, signal)).map((path) => path.toString('latin1')));
    const strange = unlikeAfter
      .filter((path) => unlikeBefore.has(path.toString('latin1')))
      .map((path): LocalChange => ({ path, kind: 'modified' }));
    if (state.head !== undefined) await this.keepCommits(state.head, signal);
    const backup = strange.length === 0 ? undefined : await this.backUp(state, strange, signal);
    await this.restore(journal, signal);
    this.finish(commit);
    return backup;
  }

  /** Not by the root's own index: what somebody staged or committed since counts as theirs. */
  private async filesUnlikeBefore({ synced }: RootState, services: readonly Directory[], signal: AbortSignal): Promise<Buffer[]> {
    const there = (synced?.services ?? []).filter(({ tree }) => tree !== EMPTY_TREE).map(({ service }) => service);
    const empty = services.filter((service) => !there.includes(service));
    try {
      return await this.filesUnlike({ commit: synced?.commit ?? EMPTY_TREE, services, empty }, signal);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof AssetsSyncError)) throw error;
      // What was there before can no longer be read: then everything counts as somebody's.
      return this.filesUnlike({ commit: EMPTY_TREE, services, empty: services }, signal);
    }
  }

  /** Files below services that are not as in a commit; those that are gone are left out. */
  private async filesUnlike(journal: Journal, signal: AbortSignal): Promise<Buffer[]> {
    const index = join(this.ours, 'resume-index');
    const environment = { ...this.environment, GIT_INDEX_FILE: index };
    try {
      await this.restorePaths(journal, ['--staged'], environment, signal);
      return await this.filesUnlikeIndex(journal.services, environment, signal);
    } finally {
      await rm(index, { force: true });
    }
  }

  /** Files below the services that are not as an index says; those that are gone are left out. */
  private async filesUnlikeIndex(
    services: readonly Directory[],
    environment: Record<string, string>,
    signal: AbortSignal,
  ): Promise<Buffer[]> {
    const output = await git(['ls-files', '-z', '--modified', '--others', '--', ...services], { environment, signal });
    const there = await Promise.all(
      splitRecords(output).map(async (path) => {
        const found = await lstat(Buffer.concat([Buffer.from(`${this.dir}/`), path])).catch(() => undefined);
        return found === undefined ? [] : [path];
      }),
    );
    return there.flat();
  }

  /** Makes services be as in a commit, whatever is there. */
  private async restore(journal: Journal, signal: AbortSignal): Promise<void> {
    const common = { environment: this.environment, signal };
    const { services } = journal;
    await this.dropUnmerged(services, signal);
    for (let start = 0; start < services.length; start += MOST_PATHSPECS) {
      await git(['clean', '-ffdxq', '--', ...services.slice(start, start + MOST_PATHSPECS)], common);
    }
    const empty = services.filter((service) => journal.empty.includes(service));
    for (let start = 0; start < empty.length; start += MOST_PATHSPECS) {
      await git(['rm', '-rfq', '--ignore-unmatch', '--', ...empty.slice(start, start + MOST_PATHSPECS)], common);
    }
    await this.restorePaths(journal, ['--staged', '--worktree'], this.environment, signal);
  }

  /** Takes what a merge left that a person did not finish out of the index: git would not restore over it. */
  private async dropUnmerged(services: readonly Directory[], signal: AbortSignal): Promise<void> {
    const common = { environment: this.environment, signal };
    const records = splitRecords(await git(['ls-files', '-u', '-z'], common));
    const paths = records.map((record) => record.subarray(record.indexOf(0x09) + 1));
    const own = paths.filter((path) => services.some((service) => isWithin(path.toString('utf8'), service)));
    if (own.length === 0) return;
    const input = Buffer.concat(own.flatMap((path) => [path, Buffer.of(0)]));
    await git(['update-index', '--force-remove', '-z', '--stdin'], { ...common, input });
    if (own.length === paths.length) for (const name of MERGE_STATE) rmSync(join(this.gitDir, name), { force: true });
  }

  /** Reads no tree but those of the services: others may be lost with their store. */
  private async restorePaths(
    { commit, services, empty }: Journal,
    where: readonly string[],
    environment: Record<string, string>,
    signal: AbortSignal,
  ): Promise<void> {
    const full = services.filter((service) => !empty.includes(service));
    if (full.length === 0) return;
    const args = ['restore', '-q', `--source=${commit}`, ...where, '--pathspec-from-file=-', '--pathspec-file-nul'];
    await git(args, { environment, input: full.map((service) => `${service}\0`).join(''), signal });
  }

  /** Takes away a root that this run made and that holds no file yet. */
  async unmake(): Promise<void> {
    const entries = await readdir(this.dir);
    if (entries.length === 1 && entries[0] === '.git') await rm(this.dir, { recursive: true, force: true });
  }

  private finish(commit: Sha): void {
    const ref = join(this.gitDir, SYNCED_REF);
    mkdirSync(dirname(ref), { recursive: true });
    writeAtomically(ref, `${commit}\n`);
    writeAtomically(join(this.gitDir, 'HEAD'), `${commit}\n`);
    rmSync(join(this.ours, 'journal'), { force: true });
  }
}

function goneMeanwhile(path: Buffer): AssetsSyncError {
  return new AssetsSyncError('busy', `${path.toString('utf8')} changed while it was read.`, {
    hint: 'Stop what writes there and run the command again.',
  });
}

/** Below a thousand files, starting workers takes longer than what they save. */
const PARALLEL = ['-c', 'checkout.workers=4', '-c', 'checkout.thresholdForParallelism=1000'];

/** A branch that is never born: where HEAD is before the first sync. */
const UNBORN = 'ref: refs/heads/none';

/** What says that a person is in the middle of a merge or a cherry-pick. */
const MERGE_STATE = ['MERGE_HEAD', 'MERGE_MODE', 'MERGE_MSG', 'AUTO_MERGE', 'CHERRY_PICK_HEAD'];

/** Milliseconds in which git has refreshed its index and asks for its lock. */
const REFRESH_TAKES = 10_000;

export const BACKUPS = 'refs/assets-sync/backup/';

/** A moment, or the commit that a person made. */
const BACKUP_NAME = /^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;

export function isBackupName(text: string): boolean {
  return BACKUP_NAME.test(text);
}

function timeOf(name: string): Date | undefined {
  const [, year, month, day, hour, minute, second] = BACKUP_NAME.exec(name) ?? [];
  return year === undefined ? undefined : new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

const BACKUP_IDENTITY = {
  GIT_AUTHOR_NAME: 'assets-sync',
  GIT_AUTHOR_EMAIL: 'assets-sync@localhost',
  GIT_COMMITTER_NAME: 'assets-sync',
  GIT_COMMITTER_EMAIL: 'assets-sync@localhost',
};

function parseJournal(text: string): Journal | undefined {
  try {
    const { commit, services, empty = [] } = JSON.parse(text) as Journal & { empty?: Journal['empty'] };
    const sha = parseSha(commit);
    return sha === undefined ? undefined : { commit: sha, services, empty };
  } catch {
    return undefined;
  }
}
