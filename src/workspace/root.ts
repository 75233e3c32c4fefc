/** The assets root: the working tree that the test proxy is started in, a git repository of its own. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Directory, parseDirectory } from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import { lstatIfThere, removeFile, removeFolderLater, rename, writeDurably } from '../base/files.ts';
import { canonicalPath } from '../base/paths.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import {
  type ConfigEntry,
  type Environment,
  type FileSystemTraits,
  ownEnvironment,
  PLAIN_FILE_SYSTEM,
  rootConfig,
  traitsConfig,
} from '../git/environment.ts';
import { GitError, isDamagedRepository } from '../git/errors.ts';
import { git, tryGit } from '../git/git.ts';
import { ensureFile, makeGitDirectory, probeFileSystem, readIfThere, readTraits, writeAtomically } from '../git/git-files.ts';
import { type GitObject, readLooseObject, readObjects } from '../git/objects/read.ts';
import { isOfTestProxy } from '../proxy-folders/package-folder.ts';
import { parseCommit, type SyncedService } from './synced-commit.ts';

/** `* ` and everything that could change a file's bytes or a diff's text, switched off above any .gitattributes. */
const ATTRIBUTES = '* -text -eol -filter -ident -working-tree-encoding !diff !merge\n';

/** A push from here would bypass the pins: git refuses this address and shows it. */
const PUSH_GUARD = 'recordings are published with: assets-sync push://';

/** Where an assets root keeps what it was synced to. */
const SYNCED_REF = 'refs/assets-sync/synced';

/** The checksum at the end of an index. */
const CHECKSUM_BYTES = 20;

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

/** What a run writes down before it touches the first file, and takes away after the last: the next run finishes it. */
export interface Journal {
  /** The commit that the root is to stand on. */
  commit: Sha;
  /** The services whose files the run was about to replace. None: what is on disk is what the commit has, and git alone is to be told. */
  services: readonly Directory[];
}

/** A run was cut off, and what it was about cannot be read any more. */
export const UNREADABLE = 'unreadable';

export interface RootState {
  /** What the last sync put there; undefined before the first. */
  synced: { commit: Sha; services: SyncedService[] } | undefined;
  /** Where HEAD is, if a person moved it. */
  head: Sha | undefined;
  /** A sync that was cut off while it changed files. */
  interrupted: Journal | typeof UNREADABLE | undefined;
}

/** The folder for stores of an assets root's own, where nothing outside of it is to be used. */
export function privateStores(assetsRoot: string): string {
  return join(assetsRoot, '.git/assets-sync/stores');
}

export class AssetsRoot {
  /** Absolute. */
  readonly dir: string;
  readonly gitDir: string;
  /** The folder for what only assets-sync knows of. It tells an assets root from anything else. */
  readonly ours: string;
  readonly onlyRead: boolean;
  private knownTraits: FileSystemTraits | undefined;

  /** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
  constructor(dir: string, onlyRead = false) {
    this.dir = dir;
    this.gitDir = join(dir, '.git');
    this.ours = join(this.gitDir, 'assets-sync');
    this.onlyRead = onlyRead;
  }

  /**
   * The index that tells what is on disk from what was synced. git's own, `.git/index`, is the user's: flags in it that hide files, a
   * sparse checkout, a branch without commits or a merge change nothing in what is seen here. It gets a copy after each sync.
   */
  get ownIndex(): string {
    return join(this.ours, 'index');
  }

  /** git's own. */
  private get userIndex(): string {
    return join(this.gitDir, 'index');
  }

  /** Where the objects of the root itself are. */
  get objects(): string {
    return join(this.gitDir, 'objects');
  }

  get environment(): Environment {
    const environment = { ...ownEnvironment(this.gitDir, this.dir, process.env, this.traits), GIT_INDEX_FILE: this.ownIndex };
    return this.onlyRead ? { ...environment, GIT_OPTIONAL_LOCKS: '0' } : environment;
  }

  /** What the file system that it is on does with names and modes. */
  get traits(): FileSystemTraits {
    this.knownTraits ??= readTraits(this.gitDir);
    return this.knownTraits ?? PLAIN_FILE_SYSTEM;
  }

  /** Absolute, as bytes: a file name need not be UTF-8. */
  fileAt(path: Buffer): Buffer {
    return Buffer.concat([Buffer.from(`${this.dir}/`), path]);
  }

  /**
   * Whether there is an assets root already.
   * @throws `foreign-root` where something else is in its place
   */
  exists(): boolean {
    const kind = lstatSync(this.dir, { throwIfNoEntry: false });
    if (kind === undefined) return false;
    if (!kind.isDirectory()) throw this.foreign(kind.isSymbolicLink() ? 'a symbolic link' : 'a file');
    if (lstatIfThere(this.gitDir)?.isFile() === true) throw this.foreign('another git repository');
    if (existsSync(this.ours)) {
      this.refusePipes();
      this.keepAttributes();
      // A run may be cut off while it makes the root.
      return existsSync(join(this.gitDir, 'HEAD')) || existsSync(join(this.gitDir, SYNCED_REF));
    }
    const entries = readdirSync(this.dir).filter((name) => !isOfTestProxy(this.dir, name));
    if (entries.every((name) => name === '.git' && readdirSync(this.gitDir).length === 0)) return false;
    throw entries.includes('.git') ? this.foreign('another git repository') : this.notOurs(entries);
  }

  /** A directory with files, of which nothing says that they are recordings. */
  notOurs(strays: readonly string[]): AssetsSyncError {
    return this.foreign(`a directory with files that assets-sync did not put there (${listNames(strays, 3)})`);
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

  private foreign(what: string): AssetsSyncError {
    return new AssetsSyncError('foreign-root', `The assets root ${this.dir} is ${what}.`, {
      hint: 'Move it away, or name another directory in $path; nothing in it was touched.',
    });
  }

  /**
   * Makes the root, or brings an older one up to date; its files stay as they are.
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

  /** Takes away a root that this run made and that holds no file yet. */
  async unmake(): Promise<void> {
    const entries = existsSync(this.dir) ? readdirSync(this.dir) : [];
    if (entries.length === 1 && entries[0] === '.git') await removeFolderLater(this.dir);
  }

  /**
   * Makes a damaged git repository anew. What it was is put aside, into a folder in `.git`; what stays is what proves itself (objects)
   * and what is assets-sync's own. Where that does not say any more what was synced, nothing was. No recording is touched.
   * @param make makes it, its configuration included
   * @returns the folder
   */
  async makeAnew(make: () => void, signal: AbortSignal): Promise<string> {
    const aside = join(this.gitDir, `damaged-${new Date().toISOString().replace(/[-:.]/g, '')}`);
    mkdirSync(aside);
    const isFolder = (name: string) => lstatIfThere(join(this.gitDir, name))?.isDirectory() === true;
    const stays = (name: string) => name.startsWith('damaged-') || (isFolder(name) && ['objects', 'assets-sync'].includes(name));
    for (const name of readdirSync(this.gitDir)) if (!stays(name)) rename(join(this.gitDir, name), join(aside, name));
    const refs = join(aside, 'refs/assets-sync');
    if (lstatIfThere(refs)?.isDirectory() === true) {
      mkdirSync(join(this.gitDir, 'refs'));
      rename(refs, join(this.gitDir, 'refs/assets-sync'));
    }
    make();
    removeFile(this.ownIndex);
    const { environment } = this;
    const commit = parseSha(readIfThere(join(this.gitDir, SYNCED_REF))?.trim() ?? '');
    const isKnown = commit !== undefined && (await tryGit(['read-tree', commit], { environment, signal })).exitCode === 0;
    if (!isKnown) removeFile(join(this.gitDir, SYNCED_REF));
    else {
      // It ends with 1 where files differ.
      await tryGit(['update-index', '-q', '--refresh'], { environment, signal });
      this.standOn(commit);
    }
    return aside;
  }

  /**
   * Says that the root was synced to a commit, of which our index is. The user's git gets the same, with no flag, merge or entry of before;
   * where nothing is, there is no index.
   */
  standOn(commit: Sha): void {
    this.writeRef(SYNCED_REF, commit);
    writeDurably(join(this.gitDir, 'HEAD'), `${commit}\n`);
    if (existsSync(this.ownIndex)) writeAtomically(this.userIndex, readFileSync(this.ownIndex));
    else removeFile(this.userIndex);
  }

  /** Whether HEAD and the user's index are as they were left. */
  standsOn(commit: Sha): boolean {
    const isThere = this.detachedHead === commit && existsSync(this.ownIndex) && existsSync(this.userIndex);
    return isThere && readFileSync(this.ownIndex).equals(readFileSync(this.userIndex));
  }

  writeRef(ref: string, commit: Sha): void {
    const file = join(this.gitDir, ref);
    mkdirSync(dirname(file), { recursive: true });
    writeDurably(file, `${commit}\n`);
  }

  /** The commit that HEAD names, by its own text; undefined where it is on a branch. */
  get detachedHead(): Sha | undefined {
    return parseSha(readIfThere(join(this.gitDir, 'HEAD'))?.trim() ?? '');
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
      throw this.isDamage(error) ? this.damaged(error) : error;
    }
    throw this.damaged();
  }

  private async readStateAsFound(signal: AbortSignal): Promise<RootState> {
    const [head, synced] = this.readWhereSynced() ?? (await this.readObjects(['HEAD', SYNCED_REF], signal));
    return {
      synced: synced === undefined ? undefined : { commit: synced.name, services: parseCommit(synced.content) },
      head: head === undefined || head.name === synced?.name ? undefined : head.name,
      interrupted: this.readJournal(),
    };
  }

  /** Whether nothing says any more what was synced, or HEAD is at a commit that is not there. */
  private isLost({ synced, head }: RootState): boolean {
    const named = this.detachedHead;
    return named !== undefined && (synced === undefined || (head === undefined && named !== synced.commit));
  }

  /** HEAD and the synced commit where HEAD still is at it, as it was written: that takes no process. */
  private readWhereSynced(): Pick<GitObject, 'name' | 'content'>[] | undefined {
    const name = parseSha(readIfThere(join(this.gitDir, SYNCED_REF))?.trim() ?? '');
    if (name === undefined || this.detachedHead !== name) return undefined;
    const commit = readLooseObject(this.objects, name);
    return commit === undefined ? undefined : [commit, commit];
  }

  /** Whether a command failed because of the root's own repository, and not of what it borrows. */
  isDamage(error: unknown): boolean {
    if (!(error instanceof GitError)) return error instanceof AssetsSyncError && error.code === 'damaged-root';
    const isAboutRepository = error.kind === 'damaged-index' || isDamagedRepository(error);
    return isAboutRepository && (error.path === undefined || error.path.startsWith(this.gitDir));
  }

  /** @param cause what could not be read: a file, or why git failed */
  damaged(cause?: unknown): AssetsSyncError {
    const file = typeof cause === 'string' ? cause : cause instanceof GitError ? cause.path : undefined;
    const which = file === undefined ? '' : `: ${file} cannot be read`;
    return new AssetsSyncError('damaged-root', `The git repository of the assets root ${this.dir} is damaged${which}.`, {
      hint: 'Run assets-sync sync, which makes it anew, then run the command again; the recordings on disk stay as they are.',
      detail: cause instanceof GitError ? cause.detail : undefined,
    });
  }

  /**
   * git reads an index that was cut off without a word, and sees other files in it: it leaves its checksum alone.
   * @throws `damaged-root`
   */
  requireWholeIndex(): void {
    const bytes = existsSync(this.ownIndex) ? readFileSync(this.ownIndex) : Buffer.alloc(0);
    const [contents, checksum] = [bytes.subarray(0, -CHECKSUM_BYTES), bytes.subarray(-CHECKSUM_BYTES)];
    // A person's `index.skipHash` leaves zeros there.
    const isWhole = checksum.every((byte) => byte === 0) || createHash('sha1').update(contents).digest().equals(checksum);
    if (contents.length === 0 || !isWhole) throw this.damaged(this.ownIndex);
  }

  private get journalFile(): string {
    return join(this.ours, 'journal');
  }

  /** Whether a sync changes files here now, or was cut off while it did. */
  get isCutOff(): boolean {
    return existsSync(this.journalFile);
  }

  /** @returns undefined where no run was cut off */
  readJournal(): Journal | typeof UNREADABLE | undefined {
    const text = readIfThere(this.journalFile);
    return text === undefined ? undefined : (parseJournal(text) ?? UNREADABLE);
  }

  writeJournal({ commit, services }: Journal): void {
    writeDurably(this.journalFile, JSON.stringify({ commit, services }));
  }

  removeJournal(): void {
    removeFile(this.journalFile);
  }

  /** What is recorded in a commit that assets-sync made. */
  async readSynced(commit: Sha, signal: AbortSignal): Promise<SyncedService[]> {
    const [object] = await this.readObjects([commit], signal);
    return object === undefined ? [] : parseCommit(object.content);
  }

  /** The content of a tree that the root has or borrows. */
  async readTree(tree: Sha, signal: AbortSignal): Promise<Buffer> {
    const [object] = await this.readObjects([tree], signal);
    if (object === undefined) throw new Error(`tree ${tree} is not in the store`);
    return object.content;
  }

  private readObjects(names: readonly string[], signal: AbortSignal): Promise<(GitObject | undefined)[]> {
    return readObjects(names, { environment: this.environment, signal });
  }

  /** The folders of objects that the root borrows from, as its git counts them: a relative one from `objects`. */
  get alternates(): string[] {
    const text = readIfThere(join(this.objects, 'info/alternates')) ?? '';
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
    const environment = { ...this.environment, GIT_INDEX_FILE: this.userIndex };
    const output = await git(args, { environment, input, signal });
    return output
      .toString('latin1')
      .split('\n')
      .filter((name) => name !== '');
  }
}

/** @returns undefined for what no run wrote, or not to its end */
export function parseJournal(text: string): Journal | undefined {
  try {
    const { commit, services } = JSON.parse(text) as Record<string, unknown>;
    const sha = parseSha(String(commit));
    if (sha === undefined || !Array.isArray(services)) return undefined;
    const parsed = services.map((service) => parseDirectory(String(service)));
    const directories = parsed.flatMap((one) => ('directory' in one ? [one.directory] : []));
    return directories.length === services.length ? { commit: sha, services: directories } : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}
