/** Which services a run is about. */
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { closestMatch } from '../base/closest-match.ts';
import { type Directory, isWithin, joinDirectory, parseDirectory, showDirectory, TOP, upward } from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import { namesIfReadable } from '../base/files.ts';
import { type Pattern, parseGlob } from '../base/glob.ts';
import { type CodeRepository, isSparse, listDirectories } from '../code-repo/code-repository.ts';
import { MANIFEST_NAME } from '../pins/manifest-name.ts';
import type { Pins, SelectedService } from '../pins/pins.ts';

/** `*` in place of a path. */
export const ALL = '*';

/** Which directories are services: those that `$services` says, and each with an assets.json. */
export class ServiceGlobs {
  private readonly globs: readonly { text: string; patterns: readonly Pattern[] }[];
  private readonly patterns: readonly Pattern[];
  private readonly texts: readonly string[];
  private readonly tagged: ReadonlySet<Directory>;

  /**
   * @param texts globs as recordings.json has them: one that is none matches nothing
   * @param tagged the directories with an assets.json, as far as they are known
   */
  constructor(texts: readonly string[], tagged: Iterable<Directory> = []) {
    this.texts = texts;
    this.tagged = new Set(tagged);
    this.globs = texts.map((text) => ({ text, patterns: parseGlob(text) ?? [] }));
    this.patterns = this.globs.flatMap(({ patterns }) => patterns);
  }

  /** The same, when the files that pin were read. */
  withTagged(tagged: Iterable<Directory>): ServiceGlobs {
    return new ServiceGlobs(this.texts, tagged);
  }

  /** The service that contains a path (the deepest, where they nest), or undefined. */
  serviceOf(path: Directory): Directory | undefined {
    return upward(path).find((directory) => directory !== TOP && (this.tagged.has(directory) || this.matches(directory)));
  }

  /** The globs that no directory on disk matches. */
  async unmatched(codeRoot: string): Promise<string[]> {
    const unmatched = this.globs.map(async ({ text, patterns }) => {
      for (const { base, depth, matches } of patterns) if (await walk(codeRoot, base, depth, matches)) return [];
      return [text];
    });
    return (await Promise.all(unmatched)).flat();
  }

  matches(path: string): boolean {
    return this.patterns.some((pattern) => pattern.matches(path));
  }

  /** The services that the code repository has on disk in or below a directory. */
  async below(codeRoot: string, directory: Directory): Promise<Directory[]> {
    const found = new Set<Directory>();
    for (const { base, depth, matches } of this.patterns) {
      const start = isWithin(directory, base) ? directory : isWithin(base, directory) ? base : undefined;
      if (start === undefined) continue;
      await walk(codeRoot, start, depth, (path) => {
        if (matches(path)) found.add(path);
        return false;
      });
    }
    return [...found].sort();
  }
}

/**
 * Calls `visit` for a directory and those below it, down to a depth that counts from the top, until it says that it has seen
 * enough.
 * @returns whether it said so
 */
async function walk(
  codeRoot: string,
  directory: Directory,
  depth: number,
  visit: (path: Directory) => boolean,
): Promise<boolean> {
  let entries: Dirent[];
  try {
    entries = await readdir(join(codeRoot, directory), { withFileTypes: true });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES') return false;
    throw error;
  }
  if (directory !== TOP && visit(directory)) return true;
  if (directory !== TOP && directory.split('/').length >= depth) return false;
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const parsed = parseDirectory(entry.name);
    // A name that no pin could spell is nothing that could be synced.
    if ('error' in parsed) continue;
    if (await walk(codeRoot, joinDirectory(directory, parsed.directory), depth, visit)) return true;
  }
  return false;
}

/** The services that the code repository has in or below a directory: on disk, or left out by a sparse checkout. */
export async function servicesBelow(
  globs: ServiceGlobs,
  codeRepository: CodeRepository,
  directory: Directory,
  signal: AbortSignal,
): Promise<Directory[]> {
  const onDisk = await globs.below(codeRepository.root, directory);
  if (!isSparse(codeRepository)) return onDisk;
  const tracked = await listDirectories(codeRepository, signal);
  const left = tracked.filter((path) => isWithin(path, directory) && globs.matches(path));
  return [...new Set([...onDisk, ...left])].sort();
}

/** The directories whose recordings.json files must be known before given paths can be resolved. */
export function scopesOf(paths: readonly (Directory | typeof ALL)[], globs: ServiceGlobs): Directory[] {
  return paths.includes(ALL) ? [TOP] : (paths as Directory[]).map((path) => globs.serviceOf(path) ?? path);
}

/**
 * The services that given paths mean, sorted. Every one has a pin, or had one, or may lack one.
 * @param others `earlier`: other pins that a path may mean, those of before a change; `mayLackPins`: as of `SelectionRequest`
 * @throws `no-pin` for a path that has none
 */
export async function givenServices(
  paths: readonly (Directory | typeof ALL)[],
  globs: ServiceGlobs,
  pins: Pins,
  codeRepository: CodeRepository,
  signal: AbortSignal,
  { earlier, mayLackPins }: { earlier?: Pins | undefined; mayLackPins?: boolean } = {},
): Promise<SelectedService[]> {
  const below = (directory: Directory) => servicesBelow(globs, codeRepository, directory, signal);
  const allPins = earlier === undefined ? [pins] : [pins, earlier];
  const chosen = new Map<Directory, Omit<SelectedService, 'pinnedTrees' | 'service'>>();
  const unpinned = new Map<Directory, Directory | undefined>();
  for (const path of paths) {
    if (path === MANIFEST_NAME) throw expanded();
    const isThere = path === ALL || isSpelledSo(codeRepository.root, path);
    const known = isThere ? undefined : await knownServices(allPins, below);
    const name = path === ALL ? path : (globs.serviceOf(path) ?? path);
    const near = known === undefined || known.has(name as Directory) ? undefined : closestMatch(name as Directory, [...known]);
    const accept = (service: Directory) => {
      const mayLack = mayLackPins === true && isThere && globs.matches(service);
      if (!mayLack && !isPinned(service, allPins)) unpinned.set(service, near);
      return service;
    };
    const services = await servicesOfPath(path, globs, allPins, below, accept);
    // A directory above services, or *, names none of them.
    const names = services.length === 1 && path !== ALL && !(services[0] !== path && isWithin(services[0] ?? TOP, path));
    for (const service of services) {
      const unknown = known !== undefined && !known.has(service);
      chosen.set(service, { given: names || chosen.get(service)?.given === true, meant: near, unknown });
    }
  }
  if (unpinned.size > 0) throw noPins(unpinned, allPins);
  return [...chosen].map(([service, how]) => ({ service, ...how, pinnedTrees: pins.pinnedTreesOf(service) })).sort(byService);
}

/** Whether there is such a path, in just these letters: where the case of names does not count, others lead there as well. */
function isSpelledSo(root: string, path: Directory): boolean {
  if (path === TOP) return true;
  const segments = path.split('/');
  return segments.every((name, depth) => namesIfReadable(join(root, ...segments.slice(0, depth))).includes(name));
}

/** What a pin or a directory of the code repository says is a service. */
async function knownServices(
  allPins: readonly Pins[],
  below: (directory: Directory) => Promise<Directory[]>,
): Promise<Set<Directory>> {
  return new Set([...allPins.flatMap(({ directories }) => directories), ...(await below(TOP))]);
}

function expanded(): AssetsSyncError {
  return new AssetsSyncError('no-pin', `${MANIFEST_NAME} is in no service, so no pin is for it.`, {
    hint: "Name services; for all of them quote the star, which your shell may have replaced: '*'.",
  });
}

function byService(a: SelectedService, b: SelectedService): number {
  return a.service < b.service ? -1 : 1;
}

async function servicesOfPath(
  path: Directory | typeof ALL,
  globs: ServiceGlobs,
  allPins: readonly Pins[],
  below: (directory: Directory) => Promise<Directory[]>,
  accept: (service: Directory) => Directory,
): Promise<Directory[]> {
  const above = path === ALL ? TOP : path;
  const service = globs.serviceOf(above);
  // What has no pin but those of services in it is a directory above services.
  const isAbove = service === above && !isPinned(above, allPins);
  if (service !== undefined && !isAbove) return [accept(service)];
  const pinnedBelow = allPins.flatMap(({ directories }) => directories).filter((directory) => isWithin(directory, above));
  const candidates = [
    ...(await below(above)),
    ...pinnedBelow.map((directory) => globs.serviceOf(directory) ?? (path === ALL ? directory : undefined)),
  ];
  const found = candidates.filter((candidate) => candidate !== undefined).filter((candidate) => isPinned(candidate, allPins));
  if (found.length > 0 || path === ALL) return found;
  if (path === TOP) {
    throw new AssetsSyncError('no-pin', 'No service below the top of the code repository has a pin.', {
      hint: 'Name a service (sdk/tables), or say in $services which directories are services.',
    });
  }
  const targeted = allPins.map((pins) => pins.resolveTargeted(path)?.directory).find((directory) => directory !== undefined);
  return [accept(targeted ?? path)];
}

function isPinned(service: Directory, allPins: readonly Pins[]): boolean {
  return allPins.some((pins) => pins.pinnedTreesOf(service).length > 0);
}

/** @param unpinned services, and what each may have been meant for */
function noPins(unpinned: ReadonlyMap<Directory, Directory | undefined>, allPins: readonly Pins[]): AssetsSyncError {
  const known = [...new Set(allPins.flatMap(({ directories }) => directories))];
  const services = [...unpinned.keys()];
  const near = [...new Set([...unpinned.values()].filter((service) => service !== undefined))];
  return new AssetsSyncError('no-pin', `There is no pin for ${listNames(services.map(showDirectory))}.`, {
    hint: pinHint(services, known, near),
  });
}

function pinHint(services: readonly Directory[], known: readonly Directory[], near: readonly Directory[]): string {
  if (near.length > 0) return `Did you mean ${listNames(near)}?`;
  // At a terminal alone one stays in a path.
  if (services.some((service) => service.includes(','))) return 'Separate paths by spaces.';
  const names = services.map((service) => JSON.stringify(service));
  return `Add ${listNames(names)} with the SHA of a commit to recordings.json${known.length > 0 ? ` (pinned are ${listNames(known)})` : ''}; what was never recorded is recorded on your machine (assets-sync proxy start) and pushed, which pins it.`;
}
