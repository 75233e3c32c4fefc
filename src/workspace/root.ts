/**
 * The assets root: the working tree that the test proxy is started in, a git repository of its own. Beside git's files its `.git/assets-sync` holds
 * an index of ours (`index`), what was synced (`synced`, and once more), and while a sync changes files what it is about (`journal`).
 */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { type Directory, parseDirectory } from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import { lstatIfThere, removeFile, removeFolderLater, rename, writeDurably } from '../base/files.ts';
import { canonicalPath } from '../base/paths.ts';
import { parseSha, type Sha } from '../base/sha.ts';
import { syncCommand } from '../base/shell.ts';
import {
  type ConfigEntry,
  type Environment,
  type FileSystemTraits,
  ownEnvironment,
  PLAIN_FILE_SYSTEM,
  rootConfig,
  traitsConfig,
} from '../git/environment.ts';
import { GitError, gitError, isDamagedRepository } from '../git/errors.ts';
import { git, tryGit } from '../git/git.ts';
import { ensureFile, makeGitDirectory, probeFileSystem, readIfThere, readTraits, writeAtomically } from '../git/git-files.ts';
import { isOfTestProxy } from '../proxy-folders/package-folder.ts';

/** `* ` and everything that could change a file's bytes or a diff's text, switched off above any .gitattributes. */
const ATTRIBUTES = '* -text -eol -filter -ident -working-tree-encoding !diff !merge\n';

/** A push from here would bypass the pins: git refuses this address and shows it. */
const PUSH_GUARD = 'recordings are published with: assets-sync push://';

/** Keeps what was synced from a person's `git gc`, wherever they move HEAD. */
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
  'assets-sync/synced',
  'assets-sync/synced-copy',
  'assets-sync/journal',
];

export interface SyncedTree {
  directory: Directory;
  /** Where it is in the assets repository. */
  assetsPath: Directory;
  /** The address of that. */
  repository: string;
  sha: Sha;
  tree: Sha;
  /** The pin's `tree` was taken at its word; else the tree was looked up in the commit. */
  byTree: boolean;
  /** The commit of a push that made the tree, while what others had added to it there is still to be brought. */
  behind?: Sha | undefined;
}

/** A service as it is in an assets root. */
export interface SyncedService {
  service: Directory;
  /** The service's tree in the assets root, with deeper pins in place. */
  tree: Sha;
  pinnedTrees: SyncedTree[];
  /** How many files are in it, and their bytes together. */
  files: number;
  size: number;
}

/** What an assets root was synced to: the commit that it stands on, and what that is made of. */
export interface Synced {
  commit: Sha;
  services: SyncedService[];
}

/** What a run writes down before it touches the first file, and takes away after the last: the next run finishes it. */
export interface Journal extends Synced {
  /** The services whose files are replaced. None: what is on disk is what the commit has, and git alone is to be told. */
  written: readonly Directory[];
}

export interface RootState {
  /** What the last sync put there; undefined before the first. */
  synced: Synced | undefined;
  /** Nothing says any more which services `synced` is made of: a root of an earlier version, or a disk that lost it. The next sync finds out. */
  isLost?: boolean;
  /** Where HEAD is, if a person moved it. */
  head: Sha | undefined;
  /** A sync that was cut off while it changed files. */
  interrupted: Journal | undefined;
}

/** Of a root that is not there yet. */
export const NEW_ROOT: RootState = { synced: undefined, head: undefined, interrupted: undefined };

/** The folder for stores of an assets root's own, where nothing outside of it is to be used. */
export function privateStores(assetsRoot: string): string {
  return join(assetsRoot, '.git/assets-sync/stores');
}

/** Whether any file is there, or below: directories alone are nothing to git. */
export function hasFile(folder: string): boolean {
  const found = lstatIfThere(folder);
  if (found === undefined) return false;
  return !found.isDirectory() || readdirSync(folder).some((name) => hasFile(join(folder, name)));
}

/** What holds files in an assets root, but for what the test proxy keeps there. */
export function namesInRoot(dir: string): string[] {
  return readdirSync(dir).filter((name) => !isOfTestProxy(dir, name) && hasFile(join(dir, name)));
}

export class AssetsRoot {
  /** Absolute. */
  readonly dir: string;
  readonly gitDir: string;
  /** The folder for what only assets-sync knows of. It tells an assets root from anything else. */
  readonly ours: string;
  /**
   * The index that tells what is on disk from what was synced. git's own, `.git/index`, is the user's: flags in it that hide files, a
   * sparse checkout, a branch without commits or a merge change nothing in what is seen here. It gets a copy after each sync.
   */
  readonly ownIndex: string;
  /** Where the objects of the root itself are. */
  readonly objects: string;
  private readonly userIndex: string;
  private readonly syncedFile: string;
  /** Where a disk has lost the file: without it every recording would count as a local change. */
  private readonly syncedCopy: string;
  private readonly journalFile: string;
  private readonly isOnlyRead: boolean;
  private knownTraits: FileSystemTraits | undefined;

  /** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
  constructor(dir: string, { onlyRead = false }: { onlyRead?: boolean } = {}) {
    this.dir = dir;
    this.gitDir = join(dir, '.git');
    this.ours = join(this.gitDir, 'assets-sync');
    this.ownIndex = join(this.ours, 'index');
    this.objects = join(this.gitDir, 'objects');
    this.userIndex = join(this.gitDir, 'index');
    this.syncedFile = join(this.ours, 'synced');
    this.syncedCopy = join(this.ours, 'synced-copy');
    this.journalFile = join(this.ours, 'journal');
    this.isOnlyRead = onlyRead;
  }

  get environment(): Environment {
    const environment = { ...ownEnvironment(this.gitDir, this.dir, process.env, this.traits), GIT_INDEX_FILE: this.ownIndex };
    return this.isOnlyRead ? { ...environment, GIT_OPTIONAL_LOCKS: '0' } : environment;
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
      return existsSync(join(this.gitDir, 'HEAD')) || existsSync(this.syncedFile);
    }
    const entries = namesInRoot(this.dir);
    if (entries.length === 0) return false;
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
    const isLink = (path: string) => lstatIfThere(path)?.isSymbolicLink() === true;
    if (isLink(this.gitDir) || isLink(info) || lstatIfThere(join(this.gitDir, 'commondir')) !== undefined)
      throw this.foreign('a part of another git repository');
    ensureFile(join(info, 'attributes'), ATTRIBUTES);
  }

  /** @throws `foreign-root` where a pipe is in the place of a file: git, and we, would wait for ever for what comes out of it */
  refusePipes(): void {
    const pipe = READ_FILES.map((name) => join(this.gitDir, name)).find((path) => {
      const found = lstatIfThere(path);
      return found !== undefined && !found.isFile() && !found.isDirectory() && !found.isSymbolicLink();
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
    const alternates = [...new Set([...this.alternates, ...storeObjects.map((objects) => this.alternateFor(objects))])];
    // First of all, also because it is a file that the file system can be tried with.
    const attributes = join(this.gitDir, 'info/attributes');
    ensureFile(attributes, ATTRIBUTES);
    const isNew = readIfThere(join(this.gitDir, 'config')) === undefined;
    const config: ConfigEntry[] = [
      ['core.repositoryFormatVersion', '0'],
      ['core.bare', 'false'],
      // A person's own `git reset` has a way back.
      ['core.logAllRefUpdates', 'true'],
      ...rootConfig(),
      ...(isNew ? traitsConfig(probeFileSystem(attributes)) : []),
      ['advice.detachedHead', 'false'],
      ['remote.origin.url', repository],
      ['remote.origin.pushurl', PUSH_GUARD],
    ];
    makeGitDirectory(this.gitDir, { config, alternates });
  }

  /** Takes away a root that this run made and that holds no file yet. */
  async unmake(): Promise<void> {
    const entries = existsSync(this.dir) ? readdirSync(this.dir) : [];
    if (entries.length === 1 && entries[0] === '.git') await removeFolderLater(this.dir);
  }

  /**
   * Makes a damaged git repository anew. What it was is put aside, into a folder in `.git`; what stays is what proves itself (objects),
   * what names it (refs), and what is assets-sync's own. Where that does not say any more what was synced, nothing was. No recording is touched.
   * @param make makes it, its configuration included
   * @returns the folder
   */
  async makeAnew(make: () => void, signal: AbortSignal): Promise<string> {
    const aside = join(this.gitDir, `damaged-${new Date().toISOString().replace(/[-:.]/g, '')}`);
    mkdirSync(aside);
    for (const entry of readdirSync(this.gitDir, { withFileTypes: true })) {
      const isKept = entry.isDirectory() && /^(objects|refs|assets-sync|damaged-.*)$/.test(entry.name);
      if (!isKept) rename(join(this.gitDir, entry.name), join(aside, entry.name));
    }
    make();
    const synced = this.readSynced();
    const call = { environment: this.environment, signal };
    const isKnown = synced !== undefined && (await tryGit(['read-tree', synced.commit], call)).exitCode === 0;
    if (isKnown) this.standOn(synced);
    else for (const file of [this.syncedFile, this.syncedCopy, this.ownIndex]) removeFile(file);
    return aside;
  }

  /**
   * Says that the root was synced to a commit, of which our index is. The user's git gets the same, with no flag, merge or entry of before;
   * where nothing is, there is no index.
   */
  standOn({ commit, services }: Synced): void {
    for (const file of [this.syncedFile, this.syncedCopy]) writeDurably(file, JSON.stringify({ commit, services }));
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
  private get detachedHead(): Sha | undefined {
    return this.commitIn('HEAD');
  }

  private commitIn(ref: string): Sha | undefined {
    return parseSha(readIfThere(join(this.gitDir, ref))?.trim() ?? '');
  }

  /**
   * @param mayBeLost what was synced is then the commit alone where no file says of which services
   * @throws `damaged-root` where its repository cannot be read, or has lost what was synced
   */
  async readState(signal: AbortSignal, { mayBeLost = false }: { mayBeLost?: boolean } = {}): Promise<RootState> {
    // First of all: whoever only reads has no lock, and a sync writes what was synced before it moves HEAD.
    const named = this.detachedHead;
    const synced = this.readSynced();
    const isLost = synced === undefined && (named !== undefined || existsSync(this.syncedFile));
    if (isLost && !mayBeLost) throw this.damaged(this.syncedFile);
    const isAtSynced = synced !== undefined && named === synced.commit;
    if (isAtSynced && existsSync(join(this.objects, named.slice(0, 2), named.slice(2))))
      return { synced, head: undefined, interrupted: this.readJournal(synced) };
    const args = ['rev-parse', '-q', '--verify', 'HEAD^{commit}'];
    const result = await tryGit(args, { environment: this.environment, signal });
    const head = result.exitCode === 0 ? parseSha(result.stdout.toString('latin1').trim()) : undefined;
    // Of a branch without commits git says nothing.
    if (head === undefined && (named !== undefined || result.stderr !== '')) throw this.damaged(gitError(args, result));
    const commit = isLost ? (this.commitIn(SYNCED_REF) ?? head) : undefined;
    if (commit !== undefined) return { synced: { commit, services: [] }, isLost, head, interrupted: this.readJournal(synced) };
    return { synced, head: isAtSynced ? undefined : head, interrupted: this.readJournal(synced) };
  }

  /**
   * @returns undefined where nothing was synced, or nothing says any more what
   * @throws `foreign-root` as of `refusePipes`
   */
  readSynced(): Synced | undefined {
    this.refusePipes();
    return parseSynced(readIfThere(this.syncedFile) ?? '') ?? parseSynced(readIfThere(this.syncedCopy) ?? '');
  }

  /** Whether a command failed because of the root's own repository, and not of what it borrows. */
  isDamage(error: unknown): boolean {
    if (!(error instanceof GitError)) return error instanceof AssetsSyncError && error.code === 'damaged-root';
    return isDamagedRepository(error) && (error.path === undefined || error.path.startsWith(this.gitDir));
  }

  /** @param cause what could not be read: a file, or why git failed */
  damaged(cause: string | GitError): AssetsSyncError {
    const file = typeof cause === 'string' ? cause : cause.path;
    const which = file === undefined ? '' : `: ${file} cannot be read`;
    return new AssetsSyncError('damaged-root', `The git repository of the assets root ${this.dir} is damaged${which}.`, {
      hint: `Sync what is on disk, by its name or with all (${syncCommand(['*'])}), which makes it anew, then run the command again; the recordings on disk stay as they are.`,
      detail: typeof cause === 'string' ? undefined : cause.detail,
    });
  }

  /**
   * Lends `body` an index of what was synced: our own, or where that is missing or damaged one that git makes of the commit. It stays,
   * but where the root is only read.
   */
  async withIndex<T>({ commit }: Synced, signal: AbortSignal, body: (environment: Environment) => Promise<T>): Promise<T> {
    if (this.hasWholeIndex()) return body(this.environment);
    const folder = this.isOnlyRead ? mkdtempSync(join(tmpdir(), 'assets-sync-index-')) : this.ours;
    const environment = { ...this.environment, GIT_INDEX_FILE: join(folder, 'index') };
    try {
      await git(['read-tree', commit], { environment, signal });
      return await body(environment);
    } finally {
      if (this.isOnlyRead) await removeFolderLater(folder);
    }
  }

  /** git reads an index that was cut off without a word, and sees other files in it: it leaves its checksum alone. */
  hasWholeIndex(): boolean {
    const bytes = existsSync(this.ownIndex) ? readFileSync(this.ownIndex) : Buffer.alloc(0);
    const [contents, checksum] = [bytes.subarray(0, -CHECKSUM_BYTES), bytes.subarray(-CHECKSUM_BYTES)];
    // A person's `index.skipHash` leaves zeros there.
    const isWhole = checksum.every((byte) => byte === 0) || createHash('sha1').update(contents).digest().equals(checksum);
    return contents.length > 0 && isWhole;
  }

  /** Whether a sync changes files here now, or was cut off while it did. */
  get isCutOff(): boolean {
    return existsSync(this.journalFile);
  }

  /** What a run that was cut off was about. Where that cannot be read, it may have been about any service: all go back to what was synced. */
  private readJournal(synced: Synced | undefined): Journal | undefined {
    const text = readIfThere(this.journalFile);
    if (text === undefined) return undefined;
    return parseJournal(text) ?? (synced && { ...synced, written: synced.services.map(({ service }) => service) });
  }

  writeJournal({ commit, services, written }: Journal): void {
    writeDurably(this.journalFile, JSON.stringify({ commit, services, written }));
  }

  removeJournal(): void {
    removeFile(this.journalFile);
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

  /** Every object that its refs, its stashes, the user's index and `more` refer to; names that are nowhere included. */
  referredObjects(more: readonly Sha[], signal: AbortSignal): Promise<string[]> {
    return this.objectsOf(['--all', '--reflog', '--indexed-objects', ...more], '', signal);
  }

  /** Everything that revisions, as `git rev-list` takes them, reach. */
  async objectsOf(from: readonly string[], input: string, signal: AbortSignal): Promise<string[]> {
    const args = ['rev-list', '--objects', '--no-object-names', '--missing=allow-any', ...from];
    const environment = { ...this.environment, GIT_INDEX_FILE: this.userIndex };
    const output = await git(args, { environment, input, signal });
    return output.toString('latin1').split('\n').filter(Boolean);
  }
}

/** @returns undefined for what no run wrote, or not to its end */
export function parseJournal(text: string): Journal | undefined {
  const synced = parseSynced(text);
  const { written } = (synced ?? {}) as Partial<Journal>;
  return synced !== undefined && Array.isArray(written) && written.every(isDirectory) ? { ...synced, written } : undefined;
}

/** @returns undefined for what no run wrote, or not to its end */
function parseSynced(text: string): Synced | undefined {
  try {
    const synced = JSON.parse(text) as Synced;
    const isTree = (one: SyncedTree) =>
      isDirectory(one.directory) && isDirectory(one.assetsPath) && isSha(one.sha) && isSha(one.tree);
    const isWhole = ({ service, tree, pinnedTrees }: SyncedService) =>
      isDirectory(service) && isSha(tree) && pinnedTrees.every(isTree);
    return isSha(synced.commit) && synced.services.every(isWhole) ? synced : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

function isSha(value: unknown): boolean {
  return typeof value === 'string' && parseSha(value) === value;
}

/** As parsing makes it: nothing else is joined to a path. */
function isDirectory(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const parsed = parseDirectory(value);
  return 'directory' in parsed && parsed.directory === value;
}
