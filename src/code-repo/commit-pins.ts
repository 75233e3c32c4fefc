/** Pins in commits of the code repository: those of HEAD, and moved ones, committed on a branch whatever is checked out. */
import { join } from 'node:path';
import { type Directory, joinDirectory, showDirectory, TOP } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { parseSha, type Sha, shortSha } from '../base/sha.ts';
import { codeEnvironment } from '../git/environment.ts';
import { tryGit } from '../git/git.ts';
import { parseCommit, parseTree, withObjects } from '../git/objects/read.ts';
import { composeTree, writeObject } from '../git/objects/write.ts';
import { retryOnRace } from '../git/remote/failure.ts';
import { decode } from '../pins/edit.ts';
import { editText, type PinEdit } from '../pins/edit-text.ts';
import { MANIFEST_NAME, type Pin, parseManifest, throwIfWrong } from '../pins/manifest.ts';
import {
  type CodeRepository,
  configValue,
  formatPerson,
  type Head,
  mainRemote,
  type Origin,
  type Person,
} from './code-repository.ts';
import { type CodeAccess, CodeHistory, withHistory } from './history.ts';

/** Marks a commit that a run made, so that it starts no other. */
const MARK = 'Made-by: assets-sync push';

function fileOf(manifestDirectory: Directory): string {
  return joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
}

/** The recordings.json files of a commit, of those in some directories. */
async function readManifests(
  history: CodeHistory,
  commit: Sha | undefined,
  manifestDirectories: Iterable<Directory>,
): Promise<Map<string, Buffer>> {
  if (commit === undefined) return new Map();
  const files = [...new Set(manifestDirectories)].map(fileOf);
  return history.readFiles(await history.findPinFiles(commit, files), commit);
}

function findPin(text: Buffer | undefined, manifestDirectory: Directory, directory: Directory): Pin | undefined {
  const pins = text === undefined ? [] : parseManifest(text.toString('utf8'), manifestDirectory).pins;
  return pins.find((pin) => pin.directory === directory);
}

/** Pins on disk that the commit which is checked out has not, or not so: an earlier push moved them. */
export async function findUncommitted(
  codeRepository: CodeRepository,
  pins: readonly Pin[],
  access: CodeAccess,
  log: Log,
  signal: AbortSignal,
): Promise<Pin[]> {
  return withHistory(codeRepository, { ...access, log }, signal, async (history) => {
    const head = await history.resolve('HEAD');
    if (head === undefined) return [];
    const directories = pins.map(({ manifestDirectory }) => manifestDirectory);
    const files = await readManifests(history, head, directories);
    return pins.filter(({ manifestDirectory, directory, sha, tree }) => {
      const committed = findPin(files.get(fileOf(manifestDirectory)), manifestDirectory, directory);
      return committed?.sha !== sha || committed.tree !== tree;
    });
  });
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
  private readonly head: Head;
  private readonly history: CodeHistory;
  private readonly signal: AbortSignal;
  /** Where the branch was when it was looked at last. */
  private tip: Sha | undefined;

  constructor(codeRepository: CodeRepository, head: Head, access: CodeAccess, log: Log, signal: AbortSignal) {
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
    this.tip = await this.history.fetchTip(branch, ['heads']);
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
      return (await this.history.push(commit, branch)) ? { sha: commit, branch, remote, isNew: true } : undefined;
    };
    return retryOnRace(attempt, branch, this.signal);
  }

  /** The files that differ, by path: the branch may have other versions than what is checked out. */
  private async edit(tip: Sha, edits: ReadonlyMap<Directory, readonly PinEdit[]>): Promise<Map<string, string>> {
    const there = await readManifests(this.history, tip, edits.keys());
    const here = await readManifests(this.history, await this.history.resolve('HEAD'), edits.keys());
    const changed = new Map<string, string>();
    for (const [manifestDirectory, ofFile] of edits) {
      const file = fileOf(manifestDirectory);
      const at = { file: this.history.codeRepository.prefix + file };
      // One that was made here by a push is on no branch yet; the one at the top has settings that nobody else knows.
      const bytes = there.get(file) ?? (manifestDirectory === TOP ? undefined : Buffer.from('{\n}\n'));
      if (bytes === undefined) {
        const hint = 'Commit and push it first.';
        throw new AssetsSyncError('conflict', `${at.file} is not on ${this.head.branch}.`, { hint, at });
      }
      const before = decode(bytes, at.file);
      throwIfWrong([parseManifest(before, manifestDirectory)]);
      for (const edit of ofFile) {
        const pin = findPin(bytes, manifestDirectory, edit.directory);
        // What is here may have an edit besides that was never committed, by an earlier push say.
        const committed = findPin(here.get(file), manifestDirectory, edit.directory);
        if ([edit.before, edit.sha, committed?.sha].includes(pin?.sha)) continue;
        const message = `The pin of ${showDirectory(edit.directory)} is at ${pin === undefined ? 'nothing' : shortSha(pin.sha)} on ${this.head.branch}, not where it was here.`;
        throw new AssetsSyncError('conflict', message, { hint: 'Bring the branch here (git pull), sync, and push again.', at });
      }
      const after = editText(before, manifestDirectory, ofFile);
      if (after !== before) changed.set(at.file, after);
    }
    return changed;
  }

  private async write(tip: Sha, files: ReadonlyMap<string, string>, message: string, author: Person | undefined): Promise<Sha> {
    const { dir } = this.history.scratch;
    const objects = join(dir, 'objects');
    const tree = await withObjects(dir, this.signal, async (read) => {
      const contentOf = async (name: Sha) => (await read([name])).get(name)?.content ?? Buffer.of();
      const top = parseCommit(await contentOf(tip))?.tree;
      const placed = [...files].map(([path, text]) => {
        return { path: Buffer.from(path), file: writeObject(objects, 'blob', Buffer.from(text)) };
      });
      const composed = await composeTree([{ path: TOP, tree: top }, ...placed], {
        readTree: async (name) => parseTree(await contentOf(name)),
        writeTree: (content) => writeObject(objects, 'tree', content),
      });
      return composed.tree;
    });
    const person = formatPerson(author);
    const content = `tree ${tree}\nparent ${tip}\nauthor ${person}\ncommitter ${person}\n\n${message}`;
    return writeObject(objects, 'commit', Buffer.from(content));
  }
}

const BRANCHES = 'refs/heads/';

/** GitHub's merge queue makes and deletes branches of its own there. */
const MERGE_QUEUE = 'gh-readonly-queue/';

function noTarget(why: string, instead: string): AssetsSyncError {
  return new AssetsSyncError('bad-usage', `There is no branch to commit the pins on: ${why}.`, {
    hint: `${instead}, or leave the commit-pins input out and commit recordings.json yourself; nothing was pushed.`,
  });
}

/**
 * Which branch of the code repository gets moved pins: the pull request's, else where `git push` would put what is checked out.
 * @throws `bad-usage` where no branch can be named for sure
 */
export async function findPushTarget(codeRepository: CodeRepository, origin: Origin, signal: AbortSignal): Promise<Head> {
  const target = await chooseTarget(codeRepository, origin, signal);
  if (!target.branch.startsWith(MERGE_QUEUE)) return target;
  const why = `${target.branch} is a temporary branch of the merge queue`;
  throw noTarget(why, "Push recordings in the pull request's own runs (on: pull_request)");
}

async function chooseTarget(codeRepository: CodeRepository, { head, started }: Origin, signal: AbortSignal): Promise<Head> {
  if (head === 'unknown') throw noTarget('the fork of the pull request is not known', 'Restore it, if it was deleted');
  if (head !== undefined) return head;
  const ask = async (...args: string[]) => {
    const { exitCode, stdout } = await tryGit(args, { environment: codeEnvironment(), cwd: codeRepository.root, signal });
    return exitCode === 0 ? stdout.toString('utf8').replace(/\n$/, '') || undefined : undefined;
  };
  const ref = await ask('symbolic-ref', '--quiet', 'HEAD');
  if (ref?.startsWith(BRANCHES)) return whereGitPushes(codeRepository, ref, ask);
  const isStarted = started !== undefined && parseSha((await ask('rev-parse', 'HEAD')) ?? '') === started.sha;
  if (isStarted && started.ref.startsWith(BRANCHES)) {
    return { branch: started.ref.slice(BRANCHES.length), address: undefined };
  }
  const what = isStarted ? started.ref : 'what is checked out';
  throw noTarget(`${what} is no branch`, 'Check a branch out (git switch; in a workflow, ref of actions/checkout)');
}

/** The remote that a branch is pushed to, the branch there where a refspec says it, and what it follows. */
const PUSH_FORMAT = ['push:remotename', 'push:remoteref', 'upstream:remotename', 'upstream:remoteref'];

/** By git's own rules: `branch.<name>.pushRemote`, `remote.pushDefault`, `push.default` and so on. */
async function whereGitPushes(
  codeRepository: CodeRepository,
  ref: string,
  ask: (...args: string[]) => Promise<string | undefined>,
): Promise<Head> {
  const branch = ref.slice(BRANCHES.length);
  const format = `--format=${PUSH_FORMAT.map((field) => `%(${field})`).join('%00')}`;
  const [named, byRefspec, followed, upstreamRef] = (await ask('for-each-ref', format, ref))?.split('\0') ?? [];
  // A branch may follow another one of the same clone (`.`), where there is no server.
  const remote = named && named !== '.' ? named : mainRemote(codeRepository);
  const shown = remote.replace(/^(https?:\/\/)[^/@]*@/i, '$1');
  // It may be an address in place of a name.
  const address = (await ask('remote', 'get-url', '--push', remote)) ?? (/[:/]/.test(remote) ? remote : undefined);
  if (address === undefined) {
    const why = `${shown}, the remote of ${branch}, has no address`;
    throw noTarget(why, 'Add one (git remote add origin <address>) and push the branch');
  }
  const upstream = followed === remote ? upstreamRef : undefined;
  const target = byRefspec || byDefault(configValue(codeRepository, 'push.default'), ref, upstream || undefined);
  if (target?.startsWith(BRANCHES)) return { branch: target.slice(BRANCHES.length), address, remote: shown };
  throw noTarget(
    `git's settings name no branch of ${shown} that ${branch} is pushed to`,
    `Push it under its own name (git push -u ${shown} ${branch}), or where it follows another (git config push.default upstream)`,
  );
}

/** @returns undefined where `git push` would refuse */
function byDefault(mode: string | undefined, ref: string, upstream: string | undefined): string | undefined {
  if (mode === 'current' || mode === 'matching') return ref;
  if (mode === 'upstream' || mode === 'tracking') return upstream;
  // A branch that was made from another one follows that: its commits are not meant to go there.
  return upstream === undefined || upstream === ref ? ref : undefined;
}
