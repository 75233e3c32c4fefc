/** What a run's change is: where it begins, what differs since, and what the pins were before it. */

import { type Directory, parentDirectory, parseDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { parseSha, type Sha, shortSha } from '../base/sha.ts';
import type { CodeRepository } from '../code-repo/code-repository.ts';
import { readManifestTexts } from '../code-repo/committed-manifests.ts';
import type { Base, ChangedPath, CodeHistory } from '../code-repo/history.ts';
import { ASSETS_JSON, isAssetsJson, parseAssetsJson, withoutRivals } from '../pins/assets-json.ts';
import { type Manifest, parseManifest } from '../pins/manifest.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import { Pins, type SelectedService, samePinnedTrees } from '../pins/pins.ts';
import { DEFAULT_BRANCH, isBranchName } from '../pins/schema.ts';
import { type BaseCandidate, type ChangeEvent, chooseBase } from './event.ts';
import type { ServiceGlobs } from './services.ts';

export interface Change {
  base: Base;
  /** The commit that is compared with the base; undefined: the files on disk. */
  head: Sha | undefined;
  /** Relative to the code repository's root. */
  paths: ChangedPath[];
  /** The directories whose recordings.json differs. */
  manifestDirectories: Directory[];
  /** Those whose assets.json does. */
  taggedDirectories: Directory[];
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
  /** The files on disk count, committed or not: a person is at work on them. */
  onDisk: boolean;
}

/**
 * Finds the change.
 * @throws `no-base` where nothing says what to compare with, or that is gone
 */
export async function findChange(
  question: ChangeQuestion,
  codeRepository: CodeRepository,
  history: CodeHistory,
  log: Log,
): Promise<Change> {
  const { base: given, event, onDisk } = question;
  const checkedOut = await history.checkedOut();
  let base: Base;
  if (given !== undefined) base = await findGiven(given, question, history);
  else {
    const { candidates, none, notice } = chooseBase(event(), checkedOut);
    if (none !== undefined) throw noBase(`${none}.`, question);
    base = await findBase(candidates, checkedOut.sha, question, history);
    if (notice !== undefined) log.notice(notice);
  }
  log.info(base === undefined ? 'Everything counts as new.' : `Looking at what changed since commit ${shortSha(base)}.`);
  const head = onDisk ? undefined : checkedOut.sha;
  const changed = await history.changedPaths(base, head);
  const paths = changed
    .filter(({ path }) => path.startsWith(codeRepository.prefix))
    .map(({ path, isDirectory }) => ({ path: path.slice(codeRepository.prefix.length), isDirectory }));
  const directoriesWith = (name: string) => paths.flatMap(({ path }) => directoryWith(name, path));
  return {
    base,
    head,
    paths,
    manifestDirectories: directoriesWith(MANIFEST_NAME),
    taggedDirectories: directoriesWith(ASSETS_JSON),
  };
}

/** The directory of a file, if that has the name. */
function directoryWith(name: string, path: string): Directory[] {
  if (path !== name && !path.endsWith(`/${name}`)) return [];
  const parsed = parseDirectory(parentDirectory(path as Directory));
  return 'directory' in parsed ? [parsed.directory] : [];
}

async function findBase(
  candidates: readonly BaseCandidate[],
  head: Sha,
  question: ChangeQuestion,
  history: CodeHistory,
): Promise<Base> {
  for (const candidate of candidates) {
    if (candidate === 'nothing') return undefined;
    if (typeof candidate === 'object' && 'commit' in candidate) {
      if (await history.obtain(candidate.commit)) return candidate.commit;
      continue;
    }
    const found =
      candidate === 'default-branch'
        ? await branchOff(await history.defaultBranch(), head, history)
        : ((await branchOff(`refs/remotes/origin/${candidate.branch}`, head, history)) ??
          (await history.fetchTip(candidate.branch)));
    if (found !== undefined) return found;
  }
  const first = candidates[0];
  if (typeof first === 'object' && 'commit' in first) {
    throw noBase(
      `Commit ${shortSha(first.commit)}, with which this run is to be compared, is not here, and the server does not give it out.`,
      question,
    );
  }
  if (first === 'default-branch') {
    throw new AssetsSyncError('no-base', 'This clone knows no default branch of origin to compare with.', {
      hint: `Give the branch with ${question.baseInput}, such as main; where it is not here, its tip is fetched. Or name the services.`,
    });
  }
  throw noBase(`The branch ${first === undefined || first === 'nothing' ? '' : first.branch} is not on the server.`, question);
}

/** Where the history went off a branch; its tip where that history is not here. */
async function branchOff(ref: string | undefined, head: Sha, history: CodeHistory): Promise<Sha | undefined> {
  const tip = ref === undefined ? undefined : await history.resolve(ref);
  return tip === undefined ? undefined : ((await history.mergeBase(head, tip)) ?? tip);
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
function noBase(message: string, { baseInput }: ChangeQuestion): AssetsSyncError {
  return new AssetsSyncError('no-base', message, {
    hint: `Give the services in paths (* for all), or with ${baseInput} the commit, branch or tag to compare with.`,
  });
}

/**
 * The pins before a change.
 * @param manifests as they are now, among them all that differ
 */
export async function pinsBefore(change: Change, manifests: readonly Manifest[], history: CodeHistory): Promise<PinsBefore> {
  const texts = await readManifestTexts(history, change.base, change.manifestDirectories);
  const earlier = change.manifestDirectories.flatMap((manifestDirectory) => {
    const text = texts.get(manifestDirectory);
    if (text === undefined) return [];
    const manifest = parseManifest(text, manifestDirectory);
    // What cannot be understood says nothing: everything that it may have pinned counts as changed.
    if (manifest.errors.length > 0) return [{ ...manifest, pins: [] }];
    // Its lines are not those of the file that people see.
    return [{ ...manifest, pins: manifest.pins.map((pin) => ({ ...pin, at: { file: pin.at.file } })) }];
  });
  const tagTexts = await readManifestTexts(history, change.base, change.taggedDirectories, ASSETS_JSON);
  const earlierTags = [...tagTexts].flatMap(([directory, text]) => parseAssetsJson(text, directory) ?? []);
  const before = withoutRivals([...manifests.filter((manifest) => !isChanged(manifest, change)), ...earlier, ...earlierTags]);
  const settingsOf = (list: readonly Manifest[]) => list.find(({ manifestDirectory }) => manifestDirectory === TOP)?.settings;
  const settings = settingsOf(before);
  const repository = settings?.repository;
  const other = repository === undefined || repository === settingsOf(manifests)?.repository ? undefined : repository;
  return {
    commit: change.base,
    pins: new Pins(other === undefined ? before : before.filter(({ tagPin }) => tagPin !== undefined)),
    otherRepository: other,
    branch: settings === undefined ? undefined : (settings.branch ?? DEFAULT_BRANCH),
  };
}

function isChanged({ file, manifestDirectory }: Manifest, { manifestDirectories, taggedDirectories }: Change): boolean {
  return (isAssetsJson(file) ? taggedDirectories : manifestDirectories).includes(manifestDirectory);
}

/** The services that changed files are in, by `$services`, else by the pins of now or before. */
export function servicesOfFiles(change: Change, globs: ServiceGlobs, pins: readonly Pins[]): Set<Directory> {
  const services = new Set<Directory>();
  const seen = new Map<string, Directory | undefined>();
  for (const { path, isDirectory } of change.paths) {
    const directory = isDirectory ? path : parentDirectory(path as Directory);
    if (!seen.has(directory)) seen.set(directory, serviceOf(directory, globs, pins));
    const service = seen.get(directory);
    if (service !== undefined) services.add(service);
  }
  return services;
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
 * @param directoriesBelow the directories of the code repository below one of them
 */
export async function servicesOfPins(
  change: Change,
  globs: ServiceGlobs,
  now: Pins,
  before: Pins,
  directoriesBelow: (directory: Directory) => Promise<Directory[]>,
): Promise<Set<Directory>> {
  const candidates = new Set<Directory>();
  const manifestDirectories = new Set([...change.manifestDirectories, ...change.taggedDirectories]);
  for (const manifestDirectory of manifestDirectories) {
    const inService = globs.serviceOf(manifestDirectory);
    if (inService !== undefined) candidates.add(inService);
    else for (const service of await directoriesBelow(manifestDirectory)) candidates.add(service);
  }
  for (const directory of new Set([...now.directories, ...before.directories])) {
    if (upward(directory).some((outer) => manifestDirectories.has(outer)))
      candidates.add(globs.serviceOf(directory) ?? directory);
  }
  return new Set(
    [...candidates].filter((service) => !samePinnedTrees(now.pinnedTreesOf(service), before.pinnedTreesOf(service))),
  );
}

/** Parts services into those that have a pin and those that have none. */
export function withPins(services: Iterable<Directory>, pins: Pins): { chosen: SelectedService[]; unpinned: Directory[] } {
  const chosen: SelectedService[] = [];
  const unpinned: Directory[] = [];
  for (const service of [...services].sort()) {
    const pinnedTrees = pins.pinnedTreesOf(service);
    if (pinnedTrees.length > 0) chosen.push({ service, given: false, pinnedTrees });
    else unpinned.push(service);
  }
  return { chosen, unpinned };
}
