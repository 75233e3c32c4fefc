/** All pins of a code repository: which one counts for a directory. */

import { type Directory, joinDirectory, parseDirectory, showDirectory, TOP, upward } from '../base/directory.ts';
import type { Problem } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import type { Manifest, Pin, TagPin } from './manifest.ts';

/** A directory that is pinned, by a commit or by a tag. */
export interface PinnedPlace {
  /** Where it lies in the assets root: where the code repository has its tests. */
  directory: Directory;
  /** Where it is in the assets repository: below `$prefix`. */
  assetsPath: Directory;
  /** Undefined for a tag of which nobody has said yet which commit it is. */
  sha: Sha | undefined;
  /** The directory's tree in that commit, where the pin knows it. */
  tree: Sha | undefined;
  pin: Pin | TagPin;
}

/** A directory that is brought to disk from one commit. */
export interface PinnedTree extends PinnedPlace {
  sha: Sha;
  pin: Pin;
}

/** Whether a pin could name its directory's tree and does not: a catch-all's cannot, and nobody writes one into an assets.json. */
export function lacksTree({ directory, tree, pin }: PinnedPlace): boolean {
  return tree === undefined && pin.directory === directory && pin.assetsJson === undefined;
}

/** A service that a run is about. */
export interface SelectedService {
  service: Directory;
  /** Whether a path named it: what is missing is then an error. */
  given: boolean;
  /** Another service, whose name the path may be a mistyped one of. */
  meant?: Directory | undefined;
  pinnedTrees: PinnedPlace[];
}

/** A service whose commits are known. */
export interface ChosenService extends SelectedService {
  pinnedTrees: PinnedTree[];
}

export class Pins {
  private readonly byManifestDirectory: Map<Directory, Map<Directory, Pin | TagPin>>;
  private readonly all: (Pin | TagPin)[];
  /** Where the code repository's paths begin in the assets repository. */
  readonly prefix: Directory;
  /** Every pinned directory but the catch-all's. */
  readonly directories: readonly Directory[];
  /** What assets.json files pin: each of their directories is a service. */
  readonly tagged: readonly (Pin | TagPin)[];

  constructor(manifests: readonly Manifest[]) {
    const prefix = prefixOf(manifests.find(({ manifestDirectory }) => manifestDirectory === TOP));
    this.prefix = prefix;
    const placed = ({ pins, tagPin }: Manifest): (Pin | TagPin)[] => {
      if (tagPin !== undefined) return [tagPin];
      return prefix === TOP ? pins : pins.map((pin) => ({ ...pin, assetsPath: joinDirectory(prefix, pin.directory) }));
    };
    const byFile = manifests.map((manifest) => ({ manifestDirectory: manifest.manifestDirectory, pins: placed(manifest) }));
    this.byManifestDirectory = new Map(
      byFile.map(({ manifestDirectory, pins }) => [manifestDirectory, new Map(pins.map((pin) => [pin.directory, pin]))]),
    );
    this.all = byFile.flatMap(({ pins }) => pins);
    this.tagged = this.all.filter(({ assetsJson }) => assetsJson !== undefined);
    this.directories = [...new Set(this.all.map((pin) => pin.directory))].filter((directory) => directory !== TOP).sort();
  }

  /** The pin that counts for a directory: the nearest file upward that has one, in it the longest key. */
  resolve(directory: Directory): Pin | TagPin | undefined {
    const containing = upward(directory);
    for (const manifestDirectory of containing) {
      const pins = this.byManifestDirectory.get(manifestDirectory);
      const key = pins === undefined ? undefined : containing.find((outer) => pins.has(outer));
      if (key !== undefined) return pins?.get(key);
    }
    return undefined;
  }

  /** The pin of every service that no other pin is for, those that are yet to come included. */
  get catchAll(): Pin | TagPin | undefined {
    return this.resolve(TOP);
  }

  /** The longest pin that contains a directory, the catch-all excluded. */
  resolveTargeted(directory: Directory): Pin | TagPin | undefined {
    const pin = this.resolve(directory);
    return pin?.directory === TOP ? undefined : pin;
  }

  /**
   * What a service is made of: itself, then each deeper pin that replaces its own directory, outer before inner. A directory with
   * an assets.json is a service of its own: it is a part of another one only where that has a pin for all of its own directory.
   */
  pinnedTreesOf(service: Directory): PinnedPlace[] {
    const pinnedTrees: PinnedPlace[] = [];
    const own = this.resolve(service);
    if (own !== undefined) {
      pinnedTrees.push(pinnedTreeAt(service, own));
    }
    for (const directory of this.below(service)) {
      const pin = this.resolve(directory);
      if (pin?.directory === directory && (own !== undefined || pin.assetsJson === undefined))
        pinnedTrees.push(pinnedTreeAt(directory, pin));
    }
    return pinnedTrees;
  }

  /** The pinned directories inside a directory. They stand together in the sorted list. */
  private below(directory: Directory): readonly Directory[] {
    if (directory === TOP) return this.directories;
    const inside = `${directory}/`;
    let start = 0;
    for (let end = this.directories.length; start < end; ) {
      const middle = (start + end) >> 1;
      if ((this.directories[middle] ?? '') < inside) start = middle + 1;
      else end = middle;
    }
    let end = start;
    while (this.directories[end]?.startsWith(inside)) end++;
    return this.directories.slice(start, end);
  }

  /** Pins that can never count, because a nearer file covers all of their directory. */
  unreachable(): Problem[] {
    return this.all.flatMap((pin) => {
      const winner = this.resolve(pin.directory);
      if (winner === undefined || winner === pin || winner.manifestDirectory === pin.manifestDirectory) return [];
      const message = `${showDirectory(pin.directory)} never counts: ${winner.at.file}:${winner.at.line} is nearer; remove this pin`;
      return [{ message, at: pin.at }];
    });
  }
}

/** By the root file. */
function prefixOf(root: Pick<Manifest, 'settings'> | undefined): Directory {
  const parsed = parseDirectory(root?.settings.prefix ?? '');
  return 'directory' in parsed ? parsed.directory : TOP;
}

/** A directory that a pin is for, or one below. */
function pinnedTreeAt(directory: Directory, pin: Pin | TagPin): PinnedPlace {
  const isPinned = pin.directory === directory;
  const below = directory.slice(pin.directory === TOP ? 0 : pin.directory.length + 1) as Directory;
  const assetsPath = isPinned ? pin.assetsPath : joinDirectory(pin.assetsPath, below);
  return { directory, assetsPath, sha: pin.sha, tree: isPinned ? pin.tree : undefined, pin };
}

/** Whether a place's commit is known. */
export function hasCommit(place: PinnedPlace): place is PinnedTree {
  return place.sha !== undefined && place.pin.sha !== undefined;
}

/** Whether two lists of pinned trees bring the same to disk, as far as the pins say. */
export function samePinnedTrees(one: readonly PinnedPlace[], other: readonly PinnedPlace[]): boolean {
  const says = (pinnedTrees: readonly PinnedPlace[]) =>
    JSON.stringify(
      pinnedTrees.map(({ directory, assetsPath, sha, tree, pin: { assetsJson } }) => {
        return [directory, assetsPath, sha ?? assetsJson?.tag, tree, assetsJson?.repository];
      }),
    );
  return says(one) === says(other);
}
