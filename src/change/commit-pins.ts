/** Commits moved pins on a branch of the code repository, whatever is checked out: only recordings.json files change. */
import { join } from 'node:path';
import { AssetsSyncError } from '../errors.ts';
import { ownEnvironment } from '../git/environment.ts';
import { git } from '../git/git.ts';
import { makeScratch } from '../git/scratch.ts';
import { type Directory, joinDirectory, showDirectory } from '../names/directory.ts';
import { MANIFEST_NAME } from '../names/manifest.ts';
import { parseSha, type Sha, shortSha } from '../names/sha.ts';
import { editText, type PinEdit } from '../pins/edit.ts';
import { throwIfWrong } from '../pins/load.ts';
import { parseManifest } from '../pins/manifest.ts';
import { type CodeAccess, CodeHistory } from './code-history.ts';
import type { CodeRepository } from './code-repository.ts';
import { formatPerson, type Head, type Person } from './origin.ts';

/** How often somebody else may be quicker. */
const MOST_RACES = 3;

/** Marks a commit that a run made, so that it starts no other. */
const MARK = 'Made-by: assets-sync push';

export class PinsBranch {
  private readonly code: CodeRepository;
  private readonly head: Head;
  private readonly history: CodeHistory;
  private readonly signal: AbortSignal;

  constructor(code: CodeRepository, head: Head, access: CodeAccess, signal: AbortSignal) {
    this.code = code;
    this.head = head;
    this.history = new CodeHistory(code, { ...access, address: head.repository }, signal);
    this.signal = signal;
  }

  close(): void {
    this.history.close();
  }

  /** Whether the branch ends with a commit that only moved pins. */
  async endsWithPins(): Promise<boolean> {
    const message = await this.history.message(await this.tip());
    return message.split('\n').includes(MARK);
  }

  /**
   * @param edits by the directory that holds the file
   * @returns the commit; the tip where it says the same already
   * @throws `conflict` where somebody moved the same pins, `unauthorized` where this token may not push
   */
  async commit(
    edits: ReadonlyMap<Directory, readonly PinEdit[]>,
    title: string,
    author: Person | undefined,
  ): Promise<{ sha: Sha; branch: string }> {
    const { branch } = this.head;
    for (let race = 0; race < MOST_RACES; race++) {
      const tip = await this.tip();
      const files = await this.edit(tip, edits);
      if (files.size === 0) return { sha: tip, branch };
      const commit = await this.write(tip, files, `${title}\n\n${MARK}\n`, author);
      if (await this.history.push(commit, branch)) return { sha: commit, branch };
    }
    throw new AssetsSyncError('busy', `Others push to ${branch} all the time.`, { hint: 'Run the command again.' });
  }

  private async tip(): Promise<Sha> {
    const { branch } = this.head;
    const tip = await this.history.fetchTip(branch);
    if (tip !== undefined) return tip;
    throw new AssetsSyncError('missing-commit', `The code repository has no branch ${branch} to commit the pins on.`, {
      hint: 'Push it first, or leave commit-pins out and commit recordings.json yourself.',
    });
  }

  /** The files that differ, by path: the branch may have other versions than what is checked out. */
  private async edit(tip: Sha, edits: ReadonlyMap<Directory, readonly PinEdit[]>): Promise<Map<string, string>> {
    const pathOf = (holder: Directory) => `${this.code.prefix}${joinDirectory(holder, MANIFEST_NAME as Directory)}`;
    const texts = await this.history.readManifestTexts(tip, [...edits.keys()]);
    const changed = new Map<string, string>();
    for (const [holder, ofFile] of edits) {
      const path = pathOf(holder);
      const before = texts.get(holder);
      const at = { file: path };
      if (before === undefined) {
        throw new AssetsSyncError('conflict', `${path} is not on ${this.head.branch}.`, {
          hint: 'Commit and push it first.',
          at,
        });
      }
      const manifest = parseManifest(before, holder);
      throwIfWrong([manifest]);
      for (const edit of ofFile) {
        const pin = manifest.pins.find(({ directory }) => directory === edit.directory);
        if (pin?.sha === edit.before || pin?.sha === edit.sha) continue;
        const message = `The pin of ${showDirectory(edit.directory)} is at ${pin === undefined ? 'nothing' : shortSha(pin.sha)} on ${this.head.branch}, not where it was here.`;
        throw new AssetsSyncError('conflict', message, { hint: 'Bring the branch here (git pull), sync, and push again.', at });
      }
      const after = editText(before, holder, ofFile);
      if (after !== before) changed.set(path, after);
    }
    return changed;
  }

  private async write(tip: Sha, files: ReadonlyMap<string, string>, message: string, author: Person | undefined): Promise<Sha> {
    const { dir } = this.history.borrowing;
    // Its own directory promises nothing: git would fetch the files that it has no need of.
    const plain = makeScratch(join(dir, 'plain'), []);
    const environment = {
      ...ownEnvironment(process.env, plain.dir),
      GIT_OBJECT_DIRECTORY: join(dir, 'objects'),
      GIT_INDEX_FILE: join(plain.dir, 'index'),
    };
    const run = async (args: readonly string[], input?: string) =>
      (await git(args, { environment, signal: this.signal, ...(input === undefined ? {} : { input }) }))
        .toString('latin1')
        .trim();
    await run(['read-tree', tip]);
    for (const [path, text] of files) {
      const blob = await run(['hash-object', '-w', '--stdin'], text);
      const mode = (await run(['ls-files', '-s', '--', path])).slice(0, 6);
      await run(['update-index', '--cacheinfo', `${mode},${blob},${path}`]);
    }
    const tree = await run(['write-tree', '--missing-ok']);
    const person = formatPerson(author);
    const content = `tree ${tree}\nparent ${tip}\nauthor ${person}\ncommitter ${person}\n\n${message}`;
    const commit = parseSha(await run(['hash-object', '-w', '-t', 'commit', '--stdin'], content));
    if (commit === undefined) throw new Error('git hash-object named no commit');
    return commit;
  }
}
