/** What a run's change is: where it begins (decided from what a CI system says and the commit that is checked out), what differs since, and what the pins were before it. */
import { type Directory, isWithin, parentDirectory, parseDirectory, TOP } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { parseSha, type Sha, shortSha } from '../base/sha.ts';
import { type Base, type ChangedPath, type CheckedOut, type CodeHistory, isPinFile } from '../code-repo/history.ts';
import { MANIFEST_NAME, type Manifest } from '../pins/manifest.ts';
import { parsePinFile, withoutRivals } from '../pins/pin-files.ts';
import { Pins, type SelectedService, samePinnedTrees } from '../pins/pins.ts';
import { DEFAULT_BRANCH, isBranchName } from '../pins/schema.ts';
import type { ServiceGlobs } from './services.ts';

export interface Change {
  base: Base;
  /** The commit that is compared with the base; undefined: the files on disk. */
  head: Sha | undefined;
  /** Relative to the code repository's root. */
  paths: ChangedPath[];
  /** Files that pin and differ, each as it was before: undefined for a new one. */
  pinFiles: Map<string, Sha | undefined>;
}

/** The pins as they were. */
export interface PinsBefore {
  commit: Base;
  /** Of recordings.json none where another assets repository was named: what counts there says nothing here. */
  pins: Pins;
  /** That other one. */
  otherRepository: string | undefined;
  /** The assets repository's main branch, as the root file had it; undefined where there was no such file. */
  branch: string | undefined;
}

export interface ChangeQuestion {
  /** What to compare with, in place of what the event says. */
  base: string | undefined;
  /** How a person gives that here, for messages. */
  baseInput: string;
  event: () => ChangeEvent;
  /** A person is at work on the files on disk: they count, committed or not. */
  isLocalUser: boolean;
}

/**
 * Finds the change.
 * @throws `no-base` where nothing says what to compare with, or that is gone
 */
export async function findChange(question: ChangeQuestion, history: CodeHistory, log: Log): Promise<Change> {
  const base =
    question.base === undefined ? await findEventBase(question, history, log) : await findGiven(question.base, question, history);
  log.info(base === undefined ? 'Everything counts as new.' : `Looking at what changed since commit ${shortSha(base)}.`);
  const head = question.isLocalUser ? undefined : (await history.checkedOut()).sha;
  const { prefix } = history.codeRepository;
  const changed = await history.changedPaths(base, head);
  const paths = changed
    .filter(({ path }) => path.startsWith(prefix))
    .map((one) => ({ ...one, path: one.path.slice(prefix.length) }));
  // What lies below a directory that no pin could spell is in no service.
  const pinFiles = paths.filter(
    ({ path }) => isPinFile(path) && 'directory' in parseDirectory(parentDirectory(path as Directory)),
  );
  return { base, head, paths, pinFiles: new Map(pinFiles.map(({ path, before }) => [path, before])) };
}

/** Where the change of an event begins. @throws `no-base` */
export async function findEventBase(
  question: Pick<ChangeQuestion, 'event' | 'baseInput'>,
  history: CodeHistory,
  log: Pick<Log, 'notice'>,
): Promise<Base> {
  const checkedOut = await history.checkedOut();
  const { candidates, none, notice } = chooseBase(question.event(), checkedOut);
  if (none !== undefined) throw noBase(`${none}.`, question);
  const base = await findBase(candidates, checkedOut.sha, question, history);
  if (notice !== undefined) log.notice(notice);
  return base;
}

async function findBase(
  candidates: readonly BaseCandidate[],
  head: Sha,
  question: Pick<ChangeQuestion, 'baseInput'>,
  history: CodeHistory,
): Promise<Base> {
  for (const candidate of candidates) {
    if (candidate === 'nothing') return undefined;
    if (typeof candidate === 'object' && 'commit' in candidate) {
      if (await history.obtain(candidate.commit)) return candidate.commit;
      continue;
    }
    const ref = candidate === 'default-branch' ? await history.defaultBranch() : `refs/remotes/origin/${candidate.branch}`;
    const tip = ref === undefined ? undefined : await history.resolve(ref);
    // Where the history went off that branch; its tip where that history is not here.
    if (tip !== undefined) return (await history.mergeBase(head, tip)) ?? tip;
    const fetched = candidate === 'default-branch' ? undefined : await history.fetchTip(candidate.branch);
    if (fetched !== undefined) return fetched;
  }
  const [first] = candidates;
  if (first === 'default-branch') {
    throw new AssetsSyncError('no-base', 'This clone knows no default branch of origin to compare with.', {
      hint: `Give the branch with ${question.baseInput}, such as main; where it is not here, its tip is fetched. Or name the services.`,
    });
  }
  const isCommit = typeof first === 'object' && 'commit' in first;
  throw noBase(
    isCommit
      ? `Commit ${shortSha(first.commit)}, with which this run is to be compared, is not here, and the server does not give it out.`
      : `The branch ${typeof first === 'object' ? first.branch : ''} is not on the server.`,
    question,
  );
}

async function findGiven(given: string, question: ChangeQuestion, history: CodeHistory): Promise<Sha> {
  const sha = parseSha(given);
  const here =
    (await history.resolve(given)) ?? (isBranchName(given) ? await history.resolve(`refs/remotes/origin/${given}`) : undefined);
  if (here !== undefined) return here;
  if (sha !== undefined && !/^0+$/.test(given) && (await history.obtain(sha))) return sha;
  const name = given.replace(/^refs\/(heads|tags)\/|^(refs\/remotes\/)?origin\//, '');
  const tip = sha === undefined && isBranchName(name) ? await history.fetchTip(name) : undefined;
  if (tip !== undefined) return tip;
  throw noBase(`There is no commit, branch or tag ${JSON.stringify(given)} to compare with, here or on the server.`, question);
}

/** An error that says what to give in place of a base that nobody knows. */
function noBase(message: string, { baseInput }: Pick<ChangeQuestion, 'baseInput'>): AssetsSyncError {
  return new AssetsSyncError('no-base', message, {
    hint: `Give the services in paths ('*' for all), or with ${baseInput} the commit, branch or tag to compare with.`,
  });
}

/**
 * The pins before a change.
 * @param manifests as they are now, among them all that differ
 */
export async function pinsBefore(change: Change, manifests: readonly Manifest[], history: CodeHistory): Promise<PinsBefore> {
  const earlier = await readEarlier(change, history);
  const before = withoutRivals([...manifests.filter(({ file }) => !change.pinFiles.has(file)), ...earlier]);
  const settingsOf = (list: readonly Manifest[]) => list.find(({ file }) => file === MANIFEST_NAME)?.settings;
  const settings = settingsOf(before);
  const repository = settings?.repository;
  const other = repository === settingsOf(manifests)?.repository ? undefined : repository;
  return {
    commit: change.base,
    pins: new Pins(other === undefined ? before : before.filter(({ tagPin }) => tagPin !== undefined)),
    otherRepository: other,
    branch: settings === undefined ? undefined : (settings.branch ?? DEFAULT_BRANCH),
  };
}

/** The files that pin and differ, as they were. */
async function readEarlier({ base, pinFiles }: Change, history: CodeHistory): Promise<Manifest[]> {
  const blobs = [...pinFiles].filter((entry): entry is [string, Sha] => entry[1] !== undefined);
  const texts = await history.readFiles(new Map(blobs), base);
  return [...texts].flatMap(([file, bytes]) => {
    const manifest = parsePinFile(bytes.toString('utf8'), file);
    if (manifest === undefined) return [];
    // What cannot be understood says nothing: everything that it may have pinned counts as changed.
    const pins = manifest.errors.length > 0 ? [] : manifest.pins;
    // Its lines are not those of the file that people see.
    return [{ ...manifest, pins: pins.map((pin) => ({ ...pin, at: { file } })) }];
  });
}

/** The services that changed files are in, by `$services`, else by the pins of now or before. */
export function servicesOfFiles(change: Change, globs: ServiceGlobs, pins: readonly Pins[]): Set<Directory> {
  const directories = new Set(
    change.paths.map(({ path, isDirectory }) => (isDirectory ? path : parentDirectory(path as Directory))),
  );
  return new Set([...directories].flatMap((directory) => serviceOf(directory, globs, pins) ?? []));
}

function serviceOf(path: string, globs: ServiceGlobs, pins: readonly Pins[]): Directory | undefined {
  const parsed = parseDirectory(path);
  // Deep inside a service there may be names that no pin could spell.
  if ('error' in parsed) return serviceOf(parentDirectory(path as Directory), globs, pins);
  const { directory } = parsed;
  if (directory === TOP) return undefined;
  return globs.serviceOf(directory) ?? pins.map((all) => all.resolveTargeted(directory)?.directory).find(Boolean);
}

/**
 * The services whose pins a change moves.
 * @param servicesBelow the services of the code repository in or below a directory
 */
export async function servicesOfPins(
  change: Change,
  globs: ServiceGlobs,
  now: Pins,
  before: Pins,
  servicesBelow: (directory: Directory) => Promise<Directory[]>,
): Promise<Set<Directory>> {
  const changed = [...change.pinFiles.keys()].map((file) => parentDirectory(file as Directory));
  if (changed.length === 0) return new Set();
  const all = [...now.directories, ...before.directories].map((directory) => globs.serviceOf(directory) ?? directory);
  const isMoved = (service: Directory) =>
    changed.some((directory) => isWithin(service, directory) || isWithin(directory, service)) &&
    !samePinnedTrees(now.pinnedTreesOf(service), before.pinnedTreesOf(service));
  return new Set([...(await servicesBelow(TOP)), ...all].filter(isMoved));
}

/** Parts services into those that have a pin and those that have none. */
export function withPins(services: Iterable<Directory>, pins: Pins): { chosen: SelectedService[]; unpinned: Directory[] } {
  const all = [...services].sort().map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) }));
  return {
    chosen: all.filter(({ pinnedTrees }) => pinnedTrees.length > 0),
    unpinned: all.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service),
  };
}

/** Why a run takes place. */
export type ChangeEvent =
  | {
      kind: 'pull-request';
      /** What was checked out is what the base branch has, not the pull request's. */
      runsOnBase: boolean;
      /** The commit that the event is for: of a pull request, its merge commit. */
      commit: Sha | undefined;
      /** The tip of the pull request's branch. */
      head: Sha | undefined;
      /** The tip of the branch that it is to be merged into. */
      base: Sha | undefined;
      /** The name of that branch. */
      target: string | undefined;
    }
  /** `before` is where the branch was; undefined for a new one. */
  | { kind: 'push'; before: Sha | undefined; branch: string | undefined; defaultBranch: string | undefined }
  | { kind: 'merge-group'; base: Sha | undefined }
  /** A build of a branch's tip that does not say which commits came with it. */
  | { kind: 'tip' }
  /** A person, whose change is what their branch and their files have. */
  | { kind: 'person' }
  /** A schedule, a release, a build by hand: nothing changed. `what` says it after "for". */
  | { kind: 'no-change'; what: string };

/** A place where the change may begin. */
type BaseCandidate =
  | { commit: Sha }
  /** The merge base with that branch where the history is at hand, else the branch's tip. */
  | { branch: string }
  /** The same for whichever branch the remote repository calls its default. */
  | 'default-branch'
  /** Everything is new. */
  | 'nothing';

interface BaseChoice {
  /** In the order in which they are tried: a server may have thrown one away. */
  candidates: BaseCandidate[];
  /** Why there is none, as a sentence without a full stop. */
  none: string | undefined;
  /** What the choice does not see, as a sentence. */
  notice: string | undefined;
}

/** Every candidate names too much rather than too little. */
export function chooseBase(event: ChangeEvent, checkedOut: CheckedOut): BaseChoice {
  switch (event.kind) {
    case 'pull-request':
      return ofPullRequest(event, checkedOut);
    case 'push':
      return ofPush(event);
    case 'merge-group':
      return event.base === undefined ? none('The event of the merge group names no base') : choice({ commit: event.base });
    case 'tip': {
      const parent = checkedOut.parents[0];
      const notice =
        "Compared with HEAD's first parent: Azure Pipelines does not say which earlier commits came with the same push. The base input names another commit.";
      return parent === undefined ? choice('nothing') : { ...choice({ commit: parent }), notice };
    }
    case 'person':
      return choice('default-branch');
    case 'no-change':
      return none(`There is no change to look at for ${event.what}`);
  }
}

function ofPullRequest(
  { runsOnBase, commit, head, base, target }: Extract<ChangeEvent, { kind: 'pull-request' }>,
  checkedOut: CheckedOut,
): BaseChoice {
  const [first, second] = checkedOut.parents;
  // A head may itself be a merge: of the base branch into the pull request's.
  const isHead = checkedOut.sha === head;
  if (runsOnBase && !isHead && (head === undefined || !checkedOut.parents.includes(head))) {
    return none('What is checked out is not the pull request, but what it is to be merged into');
  }
  const isMerge = first !== undefined && second !== undefined && !isHead && (second === head || checkedOut.sha === commit);
  if (isMerge) return choice({ commit: first });
  if (base !== undefined) return choice({ commit: base });
  if (target !== undefined) return choice({ branch: target });
  return none('The event of the pull request names no base');
}

function ofPush({ before, branch, defaultBranch }: Extract<ChangeEvent, { kind: 'push' }>): BaseChoice {
  const isDefault = branch === undefined || branch === defaultBranch;
  const branchedOff = defaultBranch === undefined || isDefault ? [] : [{ branch: defaultBranch }];
  if (before !== undefined) return choice({ commit: before }, ...branchedOff);
  return branchedOff.length > 0 ? choice(...branchedOff) : choice('nothing');
}

function choice(...candidates: BaseCandidate[]): BaseChoice {
  return { candidates, none: undefined, notice: undefined };
}

function none(why: string): BaseChoice {
  return { candidates: [], none: why, notice: undefined };
}
