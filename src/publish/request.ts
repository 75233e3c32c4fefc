/** What is published and what comes of it, the name of its branch, and the errors of a push that cannot be made on what others have. */
import { createHash } from 'node:crypto';
import { type Directory, isWithin } from '../base/directory.ts';
import { AssetsSyncError, listLines, listNames } from '../base/errors.ts';
import { EMPTY_TREE, SHORT_SHA_LENGTH, type Sha, shortSha } from '../base/sha.ts';
import { shellCommand } from '../base/shell.ts';
import type { Person } from '../code-repo/code-repository.ts';
import type { PushFacts } from '../forge/text.ts';
import type { Scratch } from '../git/git-files.ts';
import type { Remote } from '../git/remote/remote.ts';
import type { Pins } from '../pins/pins.ts';
import type { Store } from '../store/store.ts';
import type { LocalChange } from '../workspace/local-changes.ts';

/** A directory as it is pinned and as it is here. */
export interface Unit {
  directory: Directory;
  /** Where it is in the assets repository. */
  assetsPath: Directory;
  /** The commit that the changes were made on; undefined for a directory that had none. */
  commit: Sha | undefined;
  base: Sha;
  ours: Sha;
}

export interface PublishRequest {
  store: Store;
  remote: Remote;
  /** Sees the objects of all units. */
  scratch: Scratch;
  /** The main branch. */
  branch: string;
  units: readonly Unit[];
  /** The branch to push to, unless something else has that name or the units go on from an earlier push. */
  name: string;
  author: Person | undefined;
  /** Says of what a commit or a branch brings why it is there. */
  describe: (contents: Contents) => PushFacts;
  /** Push nothing. */
  dryRun: boolean;
  /** Flags that name the repository and its branch, for the commands that a person is told to go on with. */
  flags?: readonly string[];
}

/** The top tree of a commit, or of a merge of several, and the units' directories in it. */
export interface Snapshot {
  commits: readonly Sha[];
  top: Sha;
  /** The empty tree for a directory that is not there. */
  treeOf: (unit: Pick<Unit, 'assetsPath'>) => Sha;
}

/** What a commit, or a branch, brings to the main branch. */
export interface Contents {
  /** Paths in the assets repository. */
  changes: LocalChange[];
  /** Commits that the changes were made on and that neither the main branch nor this one has: what they brought is in it as well. */
  unmerged: Sha[];
  /** The earlier push that the branch goes on from; undefined also for a commit by itself. */
  previousPush: PreviousPush | undefined;
}

/** An earlier push that is not merged, and that another goes on from. */
export interface PreviousPush extends Snapshot {
  branch: string;
  /** Its newest commit, and who made that. */
  sha: Sha;
  author: string;
  /** What its commits say, oldest first, as far as they are here. */
  messages: readonly string[];
  /** What the main branch has. */
  mainTreeOf: Snapshot['treeOf'];
}

/** What the branch brings to the main branch: with the earlier pushes that it goes on from. */
export interface Published extends Contents {
  /** The commit that has the contents. */
  sha: Sha;
  /** The units' directories in it. */
  treeOf: Snapshot['treeOf'];
  /** The branch that it is on; undefined where the main branch had all of it already. */
  branch: string | undefined;
  /** The branch had it before. */
  found: boolean;
}

export function treeOrEmpty(tree: Sha | 'absent' | undefined): Sha {
  return tree === undefined || tree === 'absent' ? EMPTY_TREE : tree;
}

/** What the names of all pushed branches begin with. */
export const BRANCH_PREFIX = 'assets-sync/';

/** A server keeps a branch as a file, whose name has an end; the rest of the name needs some of it. */
const MAX_CHARACTERS = 150;

/**
 * The branch of a push: the same trees get the same name, so that a push that was cut off finds its branch, and git takes every one
 * (git-check-ref-format(1)).
 */
export function branchOf(trees: readonly { service: Directory; directory: Directory; ours: Sha }[]): string {
  const all = trees.map(({ directory, ours }) => `${ours} ${directory}\n`).join('');
  const contents = trees.length === 1 ? (trees[0]?.ours ?? '') : createHash('sha1').update(all).digest('hex');
  const [first = '', ...more] = new Set(trees.map(({ service }) => service));
  const name = first
    .replaceAll('/', '-')
    // Of dots only single ones within a name; what follows them here is never `lock`.
    .replace(/[^\w.-]+|\.{2,}|^\./g, '_')
    .slice(0, MAX_CHARACTERS);
  return `${BRANCH_PREFIX}${name}${more.length > 0 ? `-and-${more.length}-more` : ''}-${contents.slice(0, SHORT_SHA_LENGTH)}`;
}

/** The name, and what the branch is called where something else has it. */
export function candidates(name: string): string[] {
  return [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)];
}

/** The same recordings changed on both sides. */
export class RecordingConflict extends AssetsSyncError {
  /** The files, in the code repository's directories. */
  readonly paths: readonly string[];

  constructor(message: string, paths: readonly string[], hint: readonly string[]) {
    const bringBack =
      'sync keeps your files in a backup and names it. Bring those back that are not listed here (assets-sync backups restore), record the tests of the others again, then push.';
    super('conflict', `${message}:\n${listLines(paths)}`, { hint: ['Nothing was pushed.', ...hint, bringBack].join('\n') });
    this.paths = paths;
  }
}

/** What a conflict is told with. */
type About = Pick<PublishRequest, 'branch' | 'units' | 'flags'>;

function unitsOf({ units }: About, paths: readonly string[]): Unit[] {
  return units.filter(({ directory }) => paths.some((path) => isWithin(path, directory)));
}

/** The commands that bring what the main branch, or another one, has in place of what is pinned. */
function howToGoOn(units: readonly Unit[], flags: readonly string[], branch: readonly string[] = []): string[] {
  const names = units.map(({ directory }) => directory);
  return [
    `  ${shellCommand(['assets-sync', 'repin', ...names, '--latest', ...flags, ...branch])}`,
    `  ${shellCommand(['assets-sync', 'sync', ...names, '--discard', ...flags])}`,
  ];
}

/**
 * @param unmerged what the changes were made on that is not merged
 * @param earlier the branch on which an earlier push put what conflicts already
 */
export function conflictWithMain(
  about: About & { tip: Sha },
  paths: readonly string[],
  unmerged: readonly Sha[],
  earlier?: string,
): RecordingConflict {
  const { branch, tip, flags = [] } = about;
  const units = unitsOf(about, paths);
  const pins = units.flatMap(({ commit, directory }) =>
    commit === undefined ? [`  ${JSON.stringify(directory)}: "${tip}",`] : [],
  );
  const [repin = '', sync = ''] = howToGoOn(units, flags);
  const hint = [`To go on from what ${branch} has${pins.length > 0 ? ', pin them first, in recordings.json' : ''}:`];
  hint.push(...(pins.length > 0 ? [...pins, 'then bring them:'] : [repin]), sync);
  if (unmerged.length > 0)
    hint.unshift(
      `First merge what an earlier push made (${listNames(unmerged.map(shortSha))}), which ${branch} does not have: else its recordings go from disk.`,
    );
  if (earlier !== undefined)
    hint.unshift(`An earlier push put the same on ${earlier}, which cannot be merged as it is: close its pull request.`);
  return new RecordingConflict(`Recordings changed here and on ${branch}`, paths, hint);
}

/** Others have pushed the same recordings to the branch that the changes were made on. */
export function conflictWithPush(about: About, paths: readonly string[], push: PreviousPush): RecordingConflict {
  const flags = about.flags ?? [];
  const others = flags.filter((_, index) => flags[index] !== '--branch' && flags[index - 1] !== '--branch');
  const { branch, author, sha } = push;
  return new RecordingConflict(`Recordings changed here and on ${branch}, where ${author} pushed ${shortSha(sha)}`, paths, [
    `That branch goes on from the push that your pins are of, and ${about.branch} does not have it yet.`,
    'To go on from it:',
    ...howToGoOn(unitsOf(about, paths), others, ['--branch', branch]),
  ]);
}

/** What the changes were made on is not to be had any more, so that nobody can say what of it others changed since. */
export function missingCommitError(unit: Unit, { branch, flags = [] }: About): AssetsSyncError {
  const { directory, commit } = unit;
  const pin = commit === undefined ? '' : `${shortSha(commit)}, `;
  const message = `${directory} is pinned at ${pin}a commit that the server does not have any more, and ${branch} has other recordings there.`;
  return new AssetsSyncError('conflict', message, {
    hint: [
      'Nothing was pushed. A branch that is deleted before it is merged takes its commits along.',
      `To go on from what ${branch} has:`,
      ...howToGoOn([unit], flags).slice(0, 1),
      'Then push again: what changed here since the pin comes along. What only that commit had goes from disk then: copy what of it is still wanted out of the assets root before, put it back after, and push once more.',
    ].join('\n'),
  });
}

export function unmergedError({ directory, commit }: Unit, branch: string): AssetsSyncError {
  const pin = commit === undefined ? '' : `${shortSha(commit)} `;
  return new AssetsSyncError('conflict', `${directory} changed on ${branch}, and its pin ${pin}is not on that branch.`, {
    hint: 'If its pull request was squashed, assets-sync repin moves the pin to the branch; else merge it first, with a merge commit. Then push again; nothing was pushed.',
  });
}

/**
 * What a push says of what an assets.json pins.
 * @param untilThen the test proxy's command that publishes it
 */
export function taggedError({ directory, at }: Pins['tagged'][number], untilThen?: string): AssetsSyncError {
  const migrate = shellCommand(['assets-sync', 'migrate', 'assets-json', directory]);
  return new AssetsSyncError('bad-usage', `${directory} is pinned by ${at.file}, which a push does not write.`, {
    hint: `Have pins take its place, then push again: ${migrate}.${untilThen ? ` Until then the test proxy publishes it: ${untilThen}.` : ''} Nothing was pushed.`,
    at,
  });
}
