/** Which services a run is about: the globs that name them, and paths as a person gives them. */
import { type Dirent, existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type Directory,
  isWithin,
  joinDirectory,
  parentDirectory,
  parseDirectory,
  showDirectory,
  TOP,
  upward,
} from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import { type Pattern, parseGlob } from '../base/glob.ts';
import type { Log } from '../base/log.ts';
import { canonicalPath, pathBelow } from '../base/paths.ts';
import { closestMatch } from '../base/text.ts';
import { type CodeRepository, isSparse, listDirectories } from '../code-repo/code-repository.ts';
import { MANIFEST_NAME } from '../pins/manifest.ts';
import { assetsJsonOf } from '../pins/pin-files.ts';
import type { Pins, SelectedService } from '../pins/pins.ts';

/** `*` in place of a path. */
export const ALL = '*';

/** Which directories are services: those that `$services` says, and each with an assets.json. */
export class ServiceGlobs {
  private readonly globs: readonly { text: string; patterns: readonly Pattern[] }[];
  private readonly tagged: ReadonlySet<Directory>;

  /**
   * @param texts globs as recordings.json has them: one that is none matches nothing
   * @param tagged the directories with an assets.json, as far as they are known
   */
  constructor(texts: readonly string[], tagged: Iterable<Directory> = []) {
    this.tagged = new Set(tagged);
    this.globs = texts.map((text) => ({ text, patterns: parseGlob(text) ?? [] }));
  }

  /** The same, when the files that pin were read. */
  withTagged(tagged: Iterable<Directory>): ServiceGlobs {
    return new ServiceGlobs(
      this.globs.map(({ text }) => text),
      tagged,
    );
  }

  /** The service that contains a path (the deepest, where they nest), or undefined. */
  serviceOf(path: Directory): Directory | undefined {
    return upward(path).find((directory) => directory !== TOP && (this.tagged.has(directory) || this.matches(directory)));
  }

  /** The globs that no directory on disk matches. */
  unmatched(codeRoot: string): string[] {
    const isMatched = ({ base, depth, matches }: Pattern) => {
      for (const path of walk(codeRoot, base, depth)) if (matches(path)) return true;
      return false;
    };
    return this.globs.filter(({ patterns }) => !patterns.some(isMatched)).map(({ text }) => text);
  }

  matches(path: string): boolean {
    return this.globs.some(({ patterns }) => patterns.some((pattern) => pattern.matches(path)));
  }

  /** The services that the code repository has on disk in or below a directory. */
  below(codeRoot: string, directory: Directory): Directory[] {
    const found = new Set<Directory>();
    for (const { base, depth, matches } of this.globs.flatMap(({ patterns }) => patterns)) {
      const start = isWithin(directory, base) ? directory : isWithin(base, directory) ? base : undefined;
      if (start === undefined) continue;
      for (const path of walk(codeRoot, start, depth)) if (matches(path)) found.add(path);
    }
    return [...found].sort();
  }
}

/** A directory, where it is there, and those below it, down to a depth that counts from the top. */
function* walk(codeRoot: string, directory: Directory, depth: number): Generator<Directory> {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(codeRoot, directory), { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return;
    throw error;
  }
  if (directory !== TOP) yield directory;
  if (directory !== TOP && directory.split('/').length >= depth) return;
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const parsed = parseDirectory(entry.name);
    // A name that no pin could spell is nothing that could be synced.
    if ('directory' in parsed) yield* walk(codeRoot, joinDirectory(directory, parsed.directory), depth);
  }
}

/**
 * The services that the code repository has in or below a directory: on disk, or left out by a sparse checkout.
 * @param only `tracked`: what lies on disk beside the tracked files does not count
 */
export async function servicesBelow(
  globs: ServiceGlobs,
  codeRepository: CodeRepository,
  directory: Directory,
  signal: AbortSignal,
  { tracked: isTracked }: { tracked?: boolean } = {},
): Promise<Directory[]> {
  const onDisk = isTracked === true ? [] : globs.below(codeRepository.root, directory);
  if (isTracked !== true && !isSparse(codeRepository)) return onDisk;
  const tracked = await listDirectories(codeRepository, signal);
  const left = tracked.filter((path) => isWithin(path, directory) && globs.matches(path) && 'directory' in parseDirectory(path));
  return [...new Set([...onDisk, ...left])].sort();
}

/** The directories whose recordings.json files must be known before given paths can be resolved. */
export function scopesOf(paths: readonly (Directory | typeof ALL)[], globs: ServiceGlobs): Directory[] {
  return paths.includes(ALL) ? [TOP] : (paths as Directory[]).map((path) => globs.serviceOf(path) ?? path);
}

/** What says which services there are. */
export interface Known {
  globs: ServiceGlobs;
  pins: Pins;
  /** Other pins that a path may mean: those of before a change. */
  earlier?: Pins | undefined;
  /** As of `SelectionRequest`. */
  mayLackPins?: boolean;
}

/**
 * The services that given paths mean, sorted. Every one has a pin, or had one, or may lack one.
 * @throws `no-pin` for a path that has none
 */
export async function givenServices(
  paths: readonly (Directory | typeof ALL)[],
  { globs, pins, earlier, mayLackPins }: Known,
  codeRepository: CodeRepository,
  signal: AbortSignal,
): Promise<SelectedService[]> {
  const below = (directory: Directory) => servicesBelow(globs, codeRepository, directory, signal);
  const allPins = earlier === undefined ? [pins] : [pins, earlier];
  const chosen = new Map<Directory, Omit<SelectedService, 'pinnedTrees' | 'service'>>();
  /** Services without a pin, and what each may have been meant for. */
  const unpinned = new Map<Directory, Directory | undefined>();
  for (const path of paths) {
    if (path === MANIFEST_NAME) throw expanded();
    const isThere = path === ALL || (await isInCheckout(path, codeRepository, signal));
    // What a pin or a directory of the code repository says is a service.
    const known = isThere ? undefined : new Set([...allPins.flatMap(({ directories }) => directories), ...(await below(TOP))]);
    const name = path === ALL ? path : (globs.serviceOf(path) ?? path);
    const near = known === undefined || known.has(name as Directory) ? undefined : closestMatch(name, [...known]);
    const services = await servicesOfPath(path, globs, allPins, below);
    // A directory above services, or *, names none of them.
    const names = services.length === 1 && path !== ALL && !(services[0] !== path && isWithin(services[0] ?? TOP, path));
    for (const service of services) {
      const mayLack = mayLackPins === true && isThere && globs.matches(service);
      if (!mayLack && !isPinned(service, allPins)) unpinned.set(service, near);
      const unknown = known !== undefined && !known.has(service);
      chosen.set(service, { given: names || chosen.get(service)?.given === true, meant: near, unknown });
    }
  }
  if (unpinned.size > 0) throw noPins(unpinned, allPins, paths);
  return [...chosen]
    .map(([service, how]) => ({ service, ...how, pinnedTrees: pins.pinnedTreesOf(service) }))
    .sort((a, b) => (a.service < b.service ? -1 : 1));
}

async function isInCheckout(path: Directory, codeRepository: CodeRepository, signal: AbortSignal): Promise<boolean> {
  if (existsSync(join(codeRepository.root, path))) return true;
  // A sparse checkout has only some of the directories on disk.
  return isSparse(codeRepository) && (await listDirectories(codeRepository, signal)).includes(path);
}

function expanded(): AssetsSyncError {
  return new AssetsSyncError('no-pin', `${MANIFEST_NAME} is in no service, so no pin is for it.`, {
    hint: "Name services; for all of them quote the star, which your shell may have replaced: '*'.",
  });
}

async function servicesOfPath(
  path: Directory | typeof ALL,
  globs: ServiceGlobs,
  allPins: readonly Pins[],
  below: (directory: Directory) => Promise<Directory[]>,
): Promise<Directory[]> {
  const above = path === ALL ? TOP : path;
  const service = globs.serviceOf(above);
  // What has no pin but those of services in it is a directory above services.
  if (service !== undefined && !(service === above && !isPinned(above, allPins))) return [service];
  const pinnedBelow = allPins.flatMap(({ directories }) => directories).filter((directory) => isWithin(directory, above));
  const candidates = [
    ...(await below(above)),
    ...pinnedBelow.flatMap((directory) => globs.serviceOf(directory) ?? (path === ALL ? directory : [])),
  ];
  const found = candidates.filter((candidate) => isPinned(candidate, allPins));
  if (found.length > 0 || path === ALL) return found;
  if (path === TOP) {
    throw new AssetsSyncError('no-pin', 'No service below the top of the code repository has a pin.', {
      hint: 'Name a service (sdk/tables), or say in $services which directories are services.',
    });
  }
  return [allPins.map((pins) => pins.resolveTargeted(path)?.directory).find((directory) => directory !== undefined) ?? path];
}

function isPinned(service: Directory, allPins: readonly Pins[]): boolean {
  return allPins.some((pins) => pins.pinnedTreesOf(service).length > 0);
}

/** @param unpinned services, and what each may have been meant for */
function noPins(
  unpinned: ReadonlyMap<Directory, Directory | undefined>,
  allPins: readonly Pins[],
  paths: readonly (Directory | typeof ALL)[],
): AssetsSyncError {
  const services = [...unpinned.keys()];
  return new AssetsSyncError('no-pin', `There is no pin for ${listNames(services.map(showDirectory))}.`, {
    hint: pinHint(unpinned, [...new Set(allPins.flatMap(({ directories }) => directories))], paths),
  });
}

function pinHint(
  unpinned: ReadonlyMap<Directory, Directory | undefined>,
  known: readonly Directory[],
  paths: readonly (Directory | typeof ALL)[],
): string {
  const near = [...new Set([...unpinned.values()].filter((service) => service !== undefined))];
  if (near.length > 0) return `Did you mean ${listNames(near)}?`;
  const services = [...unpinned.keys()];
  // At a terminal alone one stays in a path.
  if (services.some((service) => service.includes(','))) return 'Separate paths by spaces.';
  const [parent, ...others] = new Set(paths.map((path) => parentDirectory(path as Directory)));
  const isExpanded = paths.length > 1 && parent && others.length === 0;
  const expansion = isExpanded
    ? ` If your shell made these paths of ${parent}/*, give ${parent}: all in it that have a pin.`
    : '';
  const names = services.map((service) => JSON.stringify(service));
  return `Add ${listNames(names)} with the SHA of a commit to recordings.json${known.length > 0 ? ` (pinned are ${listNames(known)})` : ''}; what was never recorded is recorded on your machine (assets-sync proxy start) and pushed, which pins it.${expansion}`;
}

/** Of which services there is nothing but the name that a person gave, and what was meant: a catch-all pins a mistyped one too. */
export function findUnknown(services: readonly SelectedService[], assetsRoot: string): { what: string; question: string }[] {
  return services
    .filter(({ service, unknown }) => unknown === true && !existsSync(join(assetsRoot, service)))
    .map(({ service, meant }) => ({
      what: `${showDirectory(service)} is neither in the code repository nor pinned by name nor in the assets root.`,
      question: meant === undefined ? 'Is it spelled right?' : `Did you mean ${meant}?`,
    }));
}

/** Says which of the services that were selected nobody knows. Where the assets repository is asked for each, it tells. */
export function noticeUnknown(
  { services, assetsRoot }: { services: readonly SelectedService[]; assetsRoot: string },
  log: Pick<Log, 'notice'>,
): void {
  for (const { what, question } of findUnknown(services, assetsRoot)) log.notice(`${what} ${question}`);
}

export interface GivenPaths {
  paths: readonly string[];
  /** Absolute: what `paths` are relative to. */
  pathsFrom: string;
}

/**
 * Paths as they were given. One in the assets root, as a shell completes it, means what is at the same place in the code repository.
 * @param assetsRoot absolute
 * @throws `bad-usage` for one outside of both
 */
export function parseGivenPaths(
  { paths, pathsFrom }: GivenPaths,
  codeRepository: CodeRepository,
  assetsRoot: string,
): (Directory | typeof ALL)[] {
  const from = canonicalPath(pathsFrom);
  const root = canonicalPath(assetsRoot);
  return paths.map((path) => {
    // The Windows command prompt leaves single quotes where they are.
    if (path === ALL || path === `'${ALL}'`) return ALL;
    refusePattern(path, from);
    // As in git, paths are relative to where one is; a path from the top is understood there too.
    const absolute = canonicalPath(resolve(existsSync(resolve(from, path)) ? from : codeRepository.root, path));
    return parseGivenPath(path, pathBelow(root, absolute) === undefined ? codeRepository.root : root, absolute);
  });
}

/** Whether given paths mean a directory: one that is named, in one that is named, or with one that is named. Without any, all are meant. */
export function isMeant(directory: string, given: readonly string[]): boolean {
  return given.length === 0 || given.some((path) => path === ALL || isWithin(directory, path) || isWithin(path, directory));
}

/** A shell expands patterns, unless they stand in quotes or match nothing. */
function refusePattern(path: string, from: string): void {
  if (!/[*?]/.test(path) || existsSync(resolve(from, path))) return;
  throw new AssetsSyncError('bad-usage', `${JSON.stringify(path)} is a pattern; a path or '*' is expected.`, {
    hint: `Give '*' for every service that has a pin, or a directory above the services (${JSON.stringify(path.replace(/\/?[^/]*[*?].*$/, '') || '.')}).`,
  });
}

/** A directory as the code repository has it, if it is in a service. @param from absolute */
export function placeInService(from: string, codeRepository: CodeRepository, globs: ServiceGlobs): Directory | undefined {
  const real = canonicalPath(from);
  if (pathBelow(codeRepository.root, real) === undefined) return undefined;
  const place = parseGivenPath('.', codeRepository.root, real);
  const isPinned = (directory: Directory) => existsSync(join(codeRepository.root, assetsJsonOf(directory)));
  return globs.serviceOf(place) !== undefined || upward(place).some(isPinned) ? place : undefined;
}

/** @param text the path as it was given, for messages */
function parseGivenPath(text: string, top: string, absolute: string): Directory {
  const path = pathBelow(top, absolute);
  if (path === undefined) {
    throw new AssetsSyncError('bad-usage', `${text} is outside the code repository (${top}).`, {
      hint: 'Give paths below it, such as sdk/tables.',
    });
  }
  const parsed = parseDirectory(path);
  if ('directory' in parsed) return parsed.directory;
  throw new AssetsSyncError('bad-usage', `${JSON.stringify(text)} is not a path that can be synced: ${parsed.error}.`, {
    hint: 'Give paths such as sdk/tables.',
  });
}
