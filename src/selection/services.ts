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
  /** A service that is named may lack a pin. */
  mayLackPins?: boolean | undefined;
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
  const pinned = new Set(allPins.flatMap(({ directories }) => directories));
  const chosen = new Map<Directory, Pick<SelectedService, 'given' | 'meant'>>();
  const unpinned: Directory[] = [];
  for (const path of paths) {
    const isThere = path === ALL || (await isInCheckout(path, codeRepository, signal));
    const services = await servicesOfPath(path, globs, allPins, below);
    // A catch-all pins a mistyped name, too.
    const known = isThere || services.some((service) => pinned.has(service)) ? [] : [...pinned, ...(await below(TOP))];
    const meant = known.includes(services[0] ?? TOP) ? undefined : closestMatch(services[0] ?? TOP, known);
    for (const service of services) {
      const mayLack = mayLackPins === true && isThere && globs.matches(service);
      // A shell that replaces a star names the file of the pins as well.
      const isNone = service === TOP || service === MANIFEST_NAME;
      if (isNone || !(mayLack || isPinned(service, allPins))) unpinned.push(service);
      // A directory above services, or *, names none of them.
      const given = (path !== ALL && isWithin(path, service)) || chosen.get(service)?.given === true;
      chosen.set(service, { given, meant });
    }
  }
  if (unpinned.length > 0) {
    const near = unpinned.flatMap((service) => chosen.get(service)?.meant ?? []);
    throw noPins(unpinned, near, [...pinned], paths);
  }
  return [...chosen]
    .map(([service, how]) => ({ service, ...how, pinnedTrees: pins.pinnedTreesOf(service) }))
    .sort((a, b) => (a.service < b.service ? -1 : 1));
}

async function isInCheckout(path: Directory, codeRepository: CodeRepository, signal: AbortSignal): Promise<boolean> {
  if (existsSync(join(codeRepository.root, path))) return true;
  // A sparse checkout has only some of the directories on disk.
  return isSparse(codeRepository) && (await listDirectories(codeRepository, signal)).includes(path);
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
  return [allPins.flatMap((pins) => pins.resolveTargeted(path)?.directory ?? [])[0] ?? path];
}

function isPinned(service: Directory, allPins: readonly Pins[]): boolean {
  return allPins.some((pins) => pins.pinnedTreesOf(service).length > 0);
}

/**
 * @param near what they may have been meant for
 * @param pinned what is pinned by name
 */
function noPins(
  services: readonly Directory[],
  near: readonly Directory[],
  pinned: readonly Directory[],
  paths: readonly string[],
): AssetsSyncError {
  const parents = new Set(paths.map((path) => parentDirectory(path as Directory)));
  const [parent = TOP] = parents;
  const [pattern, all] = parent === TOP ? [ALL, `'${ALL}'`] : [`${parent}/*`, parent];
  const expansion =
    paths.length > 1 && parents.size === 1
      ? ` If your shell made these paths of ${pattern}, give ${all}: all in it that have a pin.`
      : '';
  const names = listNames(services.map((service) => JSON.stringify(service)));
  const known = pinned.length > 0 ? ` (pinned are ${listNames(pinned)})` : '';
  return new AssetsSyncError('no-pin', `There is no pin for ${listNames(services.map(showDirectory))}.`, {
    hint:
      near.length > 0
        ? `Did you mean ${listNames([...new Set(near)])}?`
        : services.some((service) => service.includes(','))
          ? 'Separate paths by spaces.'
          : `Add ${names} with the SHA of a commit to recordings.json${known}; what was never recorded is recorded on your machine (assets-sync proxy start) and pushed, which pins it.${expansion}`,
  });
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
