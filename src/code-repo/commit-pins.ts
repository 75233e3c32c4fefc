/** Commits moved pins on a branch of the code repository, whatever is checked out: only recordings.json files change. */
import { join } from 'node:path';
import { type Directory, joinDirectory, showDirectory, TOP } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import { ownEnvironment } from '../git/environment.ts';
import { makeScratch } from '../git/git-files.ts';
import { parseTree, withObjectReader } from '../git/objects/read.ts';
import { composeTree, writeObject } from '../git/objects/write.ts';
import { whileOthersAreQuicker } from '../git/remote/retry.ts';
import { decode } from '../pins/edit.ts';
import { editText, type PinEdit } from '../pins/edit-text.ts';
import { throwIfWrong } from '../pins/load.ts';
import { type Pin, parseManifest } from '../pins/manifest.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import type { CodeRepository } from './code-repository.ts';
import type { CodeAccess } from './code-server.ts';
import { readManifests, readManifestTexts } from './committed-manifests.ts';
import { CodeHistory } from './history.ts';
import { formatPerson, type Head, type Person } from './origin.ts';

/** Marks a commit that a run made, so that it starts no other. */
const MARK = 'Made-by: assets-sync push';

/** Pins on disk that the commit which is checked out has not, or not so: an earlier push moved them. */
export async function findUncommitted(
  codeRepository: CodeRepository,
  pins: readonly Pin[],
  access: CodeAccess,
  log: Log,
  signal: AbortSignal,
): Promise<(PinEdit & { manifestDirectory: Directory })[]> {
  const history = new CodeHistory(codeRepository, { ...access, log }, signal);
  try {
    const head = await history.resolve('HEAD');
    if (head === undefined) return [];
    const texts = await readManifestTexts(history, head, [...new Set(pins.map(({ manifestDirectory }) => manifestDirectory))]);
    const committed = new Map(
      [...texts].map(([manifestDirectory, text]) => [manifestDirectory, parseManifest(text, manifestDirectory).pins]),
    );
    return pins.flatMap(({ manifestDirectory, directory, sha, tree, reason }) => {
      const before = committed.get(manifestDirectory)?.find((pin) => pin.directory === directory);
      return before?.sha === sha && before.tree === tree
        ? []
        : [{ manifestDirectory, directory, sha, tree, reason, before: before?.sha }];
    });
  } finally {
    await history.close();
  }
}

/** The commit of a branch that has pins. */
export interface CommittedPins {
  sha: Sha;
  branch: string;
  /** Where the branch is the one that is checked out. */
  remote: string | undefined;
  /** It was made for them; else the branch had them already. */
  isNew: boolean;
}

export class PinsBranch {
  private readonly codeRepository: CodeRepository;
  private readonly head: Head;
  private readonly history: CodeHistory;
  private readonly signal: AbortSignal;
  /** Where the branch was when it was looked at last. */
  private tip: Sha | undefined;

  constructor(codeRepository: CodeRepository, head: Head, access: CodeAccess, log: Log, signal: AbortSignal) {
    this.codeRepository = codeRepository;
    this.head = head;
    this.history = new CodeHistory(codeRepository, { ...access, log, address: head.address, purpose: 'commit' }, signal);
    this.signal = signal;
  }

  get name(): string {
    return this.head.branch;
  }

  close(): Promise<void> {
    return this.history.close();
  }

  /**
   * Looks at the branch.
   * @throws `missing-commit` where the server has none of that name, `unauthorized` where this token may not read it
   */
  async find(): Promise<Sha> {
    const { branch } = this.head;
    this.tip = await this.history.fetchBranch(branch);
    if (this.tip !== undefined) return this.tip;
    throw new AssetsSyncError('missing-commit', `The code repository has no branch ${branch} to commit the pins on.`, {
      hint: 'Push the branch first, or leave the commit-pins input out and commit recordings.json yourself.',
    });
  }

  /** Whether a commit is one that a run made, and touches nothing but pins. One that the server does not give out is not. */
  async onlyMovesPins(commit: Sha): Promise<boolean> {
    if (!(await this.history.obtain(commit))) return false;
    const { message, parents } = await this.history.readCommit(commit);
    const [parent] = parents;
    if (parent === undefined || !message.split('\n').includes(MARK)) return false;
    if (!(await this.history.obtainParent(commit, parent))) return false;
    const changed = await this.history.changedPaths(parent, commit);
    return changed.length > 0 && changed.every(({ path }) => `/${path}`.endsWith(`/${MANIFEST_NAME}`));
  }

  /**
   * @param edits by the directory that holds the file
   * @throws `conflict` where somebody moved the same pins, `unauthorized` where this token may not push, `busy` where others are quicker each time
   */
  async commit(
    edits: ReadonlyMap<Directory, readonly PinEdit[]>,
    title: string,
    author: Person | undefined,
  ): Promise<CommittedPins> {
    const { branch, remote } = this.head;
    const attempt = async () => {
      const tip = this.tip ?? (await this.find());
      const files = await this.edit(tip, edits);
      if (files.size === 0) return { sha: tip, branch, remote, isNew: false };
      const commit = await this.write(tip, files, `${title}\n\n${MARK}\n`, author);
      this.tip = undefined;
      return (await this.history.server.push(commit, branch)) ? { sha: commit, branch, remote, isNew: true } : undefined;
    };
    return whileOthersAreQuicker(attempt, branch, this.signal);
  }

  /** The files that differ, by path: the branch may have other versions than what is checked out. */
  private async edit(tip: Sha, edits: ReadonlyMap<Directory, readonly PinEdit[]>): Promise<Map<string, string>> {
    const files = await readManifests(this.history, tip, [...edits.keys()]);
    const changed = new Map<string, string>();
    for (const [manifestDirectory, ofFile] of edits) {
      const path = `${this.codeRepository.prefix}${joinDirectory(manifestDirectory, MANIFEST_NAME as Directory)}`;
      // One that was made here by a push is on no branch yet; the one at the top has settings that nobody else knows.
      const isNew = !files.has(manifestDirectory) && manifestDirectory !== TOP && !(await this.isCommitted(manifestDirectory));
      const file = isNew ? Buffer.from('{\n}\n') : files.get(manifestDirectory);
      const at = { file: path };
      if (file === undefined) {
        throw new AssetsSyncError('conflict', `${path} is not on ${this.head.branch}.`, {
          hint: 'Commit and push it first.',
          at,
        });
      }
      const before = decode(file, path);
      const manifest = parseManifest(before, manifestDirectory);
      throwIfWrong([manifest]);
      for (const edit of ofFile) {
        const pin = manifest.pins.find(({ directory }) => directory === edit.directory);
        if (pin?.sha === edit.before || pin?.sha === edit.sha) continue;
        // An edit that was made here since, by an earlier push say, is not on the branch.
        if (pin?.sha === (await this.committedPin(manifestDirectory, edit.directory))) continue;
        const message = `The pin of ${showDirectory(edit.directory)} is at ${pin === undefined ? 'nothing' : shortSha(pin.sha)} on ${this.head.branch}, not where it was here.`;
        throw new AssetsSyncError('conflict', message, { hint: 'Bring the branch here (git pull), sync, and push again.', at });
      }
      const after = editText(before, manifestDirectory, ofFile);
      if (after !== before) changed.set(path, after);
    }
    return changed;
  }

  /** Whether the commit that is checked out has the file. */
  private async isCommitted(manifestDirectory: Directory): Promise<boolean> {
    return (await this.committedText(manifestDirectory)) !== undefined;
  }

  /** What the commit that is checked out pins. */
  private async committedPin(manifestDirectory: Directory, directory: Directory): Promise<Sha | undefined> {
    const text = await this.committedText(manifestDirectory);
    const pins = text === undefined ? [] : parseManifest(text, manifestDirectory).pins;
    return pins.find((pin) => pin.directory === directory)?.sha;
  }

  private async committedText(manifestDirectory: Directory): Promise<string | undefined> {
    const head = await this.history.resolve('HEAD');
    return (await readManifestTexts(this.history, head, [manifestDirectory])).get(manifestDirectory);
  }

  private async write(tip: Sha, files: ReadonlyMap<string, string>, message: string, author: Person | undefined): Promise<Sha> {
    const { dir } = this.history.server.scratch;
    const objects = join(dir, 'objects');
    // Its own directory promises nothing: git would fetch the files that it has no need of.
    const plain = makeScratch(join(dir, 'plain'), []);
    const call = { environment: { ...ownEnvironment(plain.dir), GIT_OBJECT_DIRECTORY: objects }, signal: this.signal };
    const changed = [...files].map(([path, text]) => ({
      path: Buffer.from(path),
      file: writeObject(objects, 'blob', Buffer.from(text)),
    }));
    const { tree } = await withObjectReader(call, async (read) => {
      const readTree = async (name: string) => {
        const [found] = await read([name]);
        if (found?.type !== 'tree') throw new Error(`${name} is no tree`);
        return found;
      };
      const before = await readTree(`${tip}^{tree}`);
      return composeTree([{ path: TOP, tree: before.name }, ...changed], {
        readTree: async (name) => parseTree((await readTree(name)).content),
        writeTree: (content) => writeObject(objects, 'tree', content),
      });
    });
    const person = formatPerson(author);
    const content = `tree ${tree}\nparent ${tip}\nauthor ${person}\ncommitter ${person}\n\n${message}`;
    return writeObject(objects, 'commit', Buffer.from(content));
  }
}
