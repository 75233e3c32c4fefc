/** The assets root: the working tree that the test proxy is started in, a git repository of its own. */
import { existsSync, lstatSync, mkdirSync, readdirSync, type Stats } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { lstatIfThere, writeDurably } from '../base/files.ts';
import { canonicalPath } from '../base/paths.ts';
import { removeFolderLater } from '../base/rename-and-remove.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import {
  type ConfigEntry,
  type Environment,
  type FileSystemTraits,
  PLAIN_FILE_SYSTEM,
  rootConfig,
  traitsConfig,
} from '../git/environment.ts';
import { GitError, isDamagedRepository } from '../git/errors.ts';
import { git } from '../git/git.ts';
import { ensureFile, makeGitDirectory, probeFileSystem, readIfThere, readTraits, writeAtomically } from '../git/git-files.ts';
import { type GitObject, readLooseObject, readObjects } from '../git/objects/read.ts';
import { isOfTestProxy } from '../proxy-folders/package-folder.ts';
import { hasJournal, type Journal, readJournal, type UNREADABLE } from './journal.ts';
import { oursIn, privateStores, rootEnvironment, SYNCED_REF } from './layout.ts';
import { parseCommit, type SyncedService } from './synced-commit.ts';

/** `* ` and everything that could change a file's bytes or a diff's text, switched off above any .gitattributes. */
const ATTRIBUTES = '* -text -eol -filter -ident -working-tree-encoding !diff !merge\n';

/** A push from here would bypass the pins: git refuses this address and shows it. */
const PUSH_GUARD = 'recordings are published with: assets-sync push://';

/** What is read before anything else is known of a root. */
const READ_FILES = [
  'HEAD',
  'config',
  'index',
  'packed-refs',
  'info/attributes',
  'objects/info/alternates',
  'assets-sync/index',
  'assets-sync/journal',
  SYNCED_REF,
];

export interface RootState {
  /** What the last sync put there; undefined before the first. */
  synced: { commit: Sha; services: SyncedService[] } | undefined;
  /** Where HEAD is, if a person moved it. */
  head: Sha | undefined;
  /** A sync that was cut off while it changed files. */
  interrupted: Journal | typeof UNREADABLE | undefined;
}

export class AssetsRoot {
  /** Absolute. */
  readonly dir: string;
  readonly gitDir: string;
  readonly onlyRead: boolean;
  private knownTraits: FileSystemTraits | undefined;

  /** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
  constructor(dir: string, onlyRead = false) {
    this.dir = dir;
    this.gitDir = join(dir, '.git');
    this.onlyRead = onlyRead;
  }

  /** The folder for what only assets-sync knows of. */
  get ours(): string {
    return oursIn(this.dir);
  }

  /** Whether a sync changes files here now, or was cut off while it did. */
  get isCutOff(): boolean {
    return hasJournal(this.dir);
  }

  /** Absolute, as bytes: a file name need not be UTF-8. */
  fileAt(path: Buffer): Buffer {
    return Buffer.concat([Buffer.from(`${this.dir}/`), path]);
  }

  get environment(): Environment {
    return rootEnvironment(this.dir, this.onlyRead, this.traits);
  }

  /** What the file system that it is on does with names and modes. */
  get traits(): FileSystemTraits {
    this.knownTraits ??= readTraits(this.gitDir);
    return this.knownTraits ?? PLAIN_FILE_SYSTEM;
  }

  /**
   * Whether there is an assets root already.
   * @throws `foreign-root` where something else is in its place, `damaged-root` where it may only be read and its HEAD is lost
   */
  exists(): boolean {
    const kind = lstatSync(this.dir, { throwIfNoEntry: false });
    if (kind === undefined) return false;
    if (!kind.isDirectory()) throw this.foreign(kind.isSymbolicLink() ? 'a symbolic link' : 'a file');
    if (lstatIfThere(this.gitDir)?.isFile() === true) throw this.foreign('another git repository');
    if (existsSync(this.ours)) {
      this.refusePipes();
      this.keepAttributes();
      return this.isWhole();
    }
    const entries = readdirSync(this.dir).filter((name) => !isOfTestProxy(this.dir, name));
    // A run may be cut off while it makes the root.
    if (entries.every((name) => name === '.git' && readdirSync(this.gitDir).length === 0)) return false;
    throw entries.includes('.git') ? this.foreign('another git repository') : this.notOurs();
  }

  /** A directory with files, of which nothing says that they are recordings. */
  notOurs(): AssetsSyncError {
    return this.foreign('a directory with files that assets-sync did not put there');
  }

  /**
   * Whoever prepared a root may have configured filters, which are programs. No file has one while the attributes are ours:
   * `info/attributes` comes before all others (gitattributes(5)). Nothing else decides about them, but where git looks for it.
   */
  private keepAttributes(): void {
    const info = join(this.gitDir, 'info');
    const isElsewhere =
      lstatIfThere(join(this.gitDir, 'commondir')) !== undefined || lstatIfThere(info)?.isSymbolicLink() === true;
    if (isElsewhere || lstatIfThere(this.gitDir)?.isSymbolicLink() === true)
      throw this.foreign('a part of another git repository');
    ensureFile(join(info, 'attributes'), ATTRIBUTES);
  }

  /** @throws `foreign-root` where a pipe is in the place of a file: git, and we, would wait for ever for what comes out of it */
  refusePipes(): void {
    const isFile = (found: Stats) => found.isFile() || found.isDirectory() || found.isSymbolicLink();
    const pipe = READ_FILES.map((name) => join(this.gitDir, name)).find((path) => {
      const found = lstatIfThere(path);
      return found !== undefined && !isFile(found);
    });
    if (pipe === undefined) return;
    throw new AssetsSyncError('foreign-root', `${pipe} is no file, but a pipe, a socket or a device.`, {
      hint: 'Delete it, then run assets-sync sync, which puts back what belongs there; nothing was touched.',
    });
  }

  /** Whether git takes it for a repository; where HEAD alone is lost or damaged, it is put back. */
  private isWhole(): boolean {
    const head = join(this.gitDir, 'HEAD');
    const isRight = (text: string) => parseSha(text) !== undefined || text.startsWith('ref: ');
    const text = readIfThere(head);
    if (text !== undefined && isRight(text.trim())) return true;
    const synced = parseSha(readIfThere(join(this.gitDir, SYNCED_REF))?.trim() ?? '');
    if (text === undefined && synced === undefined) return false;
    if (this.onlyRead) {
      throw new AssetsSyncError('damaged-root', `The git repository of the assets root is damaged: ${head} cannot be read.`, {
        hint: 'Run assets-sync sync, which mends it, then run the command again; the recordings on disk stay as they are.',
      });
    }
    writeAtomically(head, `${synced ?? UNBORN}\n`);
    return true;
  }

  private foreign(what: string): AssetsSyncError {
    return new AssetsSyncError('foreign-root', `The assets root ${this.dir} is ${what}.`, {
      hint: 'Move it away, or name another directory in $path; nothing in it was touched.',
    });
  }

  /**
   * Makes the root, or brings an older or damaged one up to date; its files stay as they are.
   * @param storeObjects the folders of objects that it borrows
   */
  make(storeObjects: readonly string[], repository: string): void {
    mkdirSync(this.ours, { recursive: true });
    const known = this.alternates;
    const wanted = storeObjects.map((objects) => this.alternateFor(objects));
    // First of all, also because it is a file that the file system can be tried with.
    const attributes = join(this.gitDir, 'info/attributes');
    ensureFile(attributes, ATTRIBUTES);
    const isNew = readIfThere(join(this.gitDir, 'config')) === undefined;
    makeGitDirectory(this.gitDir, {
      config: [
        ['core.repositoryFormatVersion', '0'],
        ['core.bare', 'false'],
        // A person's own `git reset` has a way back.
        ['core.logAllRefUpdates', 'true'],
        ...rootConfig(),
        ...(isNew ? traitsConfig(probeFileSystem(attributes)) : []),
        ['advice.detachedHead', 'false'],
        ['remote.origin.url', repository],
        ['remote.origin.pushurl', PUSH_GUARD],
      ] satisfies ConfigEntry[],
      alternates: [...new Set([...known, ...wanted])],
    });
  }

  /** The commit that HEAD names, by its own text; undefined where it is on a branch. */
  get detachedHead(): Sha | undefined {
    return parseSha(readIfThere(join(this.gitDir, 'HEAD'))?.trim() ?? '');
  }

  /** Says what the root was synced to. */
  writeSyncedRef(commit: Sha): void {
    const ref = join(this.gitDir, SYNCED_REF);
    mkdirSync(dirname(ref), { recursive: true });
    writeDurably(ref, `${commit}\n`);
  }

  /** @throws `damaged-root` where its repository cannot be read, or has lost what was synced */
  async readState(signal: AbortSignal): Promise<RootState> {
    try {
      const state = await this.readStateAsFound(signal);
      if (!this.isLost(state)) return state;
      // Whoever only reads has no lock: a sync may have moved HEAD meanwhile.
      const later = await this.readStateAsFound(signal);
      if (!this.isLost(later)) return later;
    } catch (error) {
      throw this.explainDamage(error);
    }
    throw this.damaged();
  }

  /** Whether nothing says any more what was synced, or HEAD is at a commit that is not there. */
  private isLost(state: RootState): boolean {
    return (state.synced === undefined && this.detachedHead !== undefined) || this.isHeadLost(state);
  }

  /** @returns `damaged-root` for a failure because of the root's own repository, and not of what it borrows */
  explainDamage(error: unknown): unknown {
    const isOwn = error instanceof GitError && isDamagedRepository(error) && error.path?.startsWith(this.gitDir) !== false;
    return isOwn ? this.damaged(error.detail) : error;
  }

  private damaged(detail?: string): AssetsSyncError {
    const message = `The git repository of ${this.dir} is damaged: what was synced there cannot be read.`;
    return new AssetsSyncError('damaged-root', message, {
      hint: 'Run assets-sync sync, which mends it; the recordings on disk stay as they are, or are kept in a backup.',
      detail,
    });
  }

  /** Whether HEAD is at a commit of a person's that is not there any more. */
  isHeadLost({ synced, head }: Pick<RootState, 'synced' | 'head'>): boolean {
    const named = this.detachedHead;
    return synced !== undefined && named !== undefined && head === undefined && named !== synced.commit;
  }

  /** The same of a repository that may be damaged: what is lost is undefined. */
  async readStateAsFound(signal: AbortSignal): Promise<RootState> {
    const [head, synced] = this.readWhereSynced() ?? (await this.readObjects(['HEAD', SYNCED_REF], signal));
    return {
      synced: synced === undefined ? undefined : { commit: synced.name, services: parseCommit(synced.content) },
      head: head === undefined || head.name === synced?.name ? undefined : head.name,
      interrupted: readJournal(this.dir),
    };
  }

  /** HEAD and the synced commit where HEAD still is at it, as it was written: that takes no process. */
  private readWhereSynced(): Pick<GitObject, 'name' | 'content'>[] | undefined {
    const name = parseSha(readIfThere(join(this.gitDir, SYNCED_REF))?.trim() ?? '');
    if (name === undefined || readIfThere(join(this.gitDir, 'HEAD'))?.trim() !== name) return undefined;
    const commit = readLooseObject(this.objects, name);
    return commit === undefined ? undefined : [commit, commit];
  }

  /** What is recorded in a commit that assets-sync made. */
  async readSynced(commit: Sha, signal: AbortSignal): Promise<SyncedService[]> {
    const [object] = await this.readObjects([commit], signal);
    return object === undefined ? [] : parseCommit(object.content);
  }

  private readObjects(names: readonly string[], signal: AbortSignal): Promise<(GitObject | undefined)[]> {
    return readObjects(names, { environment: this.environment, signal });
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
    if (this.alternates.includes(this.alternateFor(storeObjects))) return true;
    // What one run calls `C:\\Cache` another may call `c:\\cache`, or by a link.
    const canonical = canonicalPath(storeObjects);
    return this.alternates.some((path) => canonicalPath(resolve(this.objects, path)) === canonical);
  }

  /** Every object that its refs, its stashes, the user's index and a journal refer to; names that are nowhere included. */
  async referredObjects(journal: Journal | undefined, signal: AbortSignal): Promise<string[]> {
    const from = ['--all', '--reflog', '--indexed-objects', ...(journal === undefined ? [] : [journal.commit])];
    return this.objectsOf(from, '', signal);
  }

  /** Everything that revisions, as `git rev-list` takes them, reach. */
  async objectsOf(from: readonly string[], input: string, signal: AbortSignal): Promise<string[]> {
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=allow-any', ...from];
    const environment = { ...this.environment, GIT_INDEX_FILE: join(this.gitDir, 'index') };
    const output = await git(args, { environment, input, signal });
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

  /** @throws `busy` while a git command of somebody else's changes the index */
  requireUnlocked(): void {
    const lock = join(this.gitDir, 'index.lock');
    if (!existsSync(lock)) return;
    throw new AssetsSyncError('busy', `Another git command is at work in ${this.dir}.`, {
      hint: `Wait for it; if there is none, delete ${lock} and run the command again.`,
    });
  }

  /** Takes away a root that this run made and that holds no file yet. */
  async unmake(): Promise<void> {
    const entries = await readdir(this.dir);
    if (entries.length === 1 && entries[0] === '.git') await removeFolderLater(this.dir);
  }
}

/** A branch that is never born: where HEAD is before the first sync. */
export const UNBORN = 'ref: refs/heads/none';
