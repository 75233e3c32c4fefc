/** What a sync is to do in an assets root: a pure decision from the pins, what was synced before and what is on disk. */
import { type Directory, isWithin } from '../base/directory.ts';
import type { Sha } from '../base/sha.ts';
import { tagDigits } from '../pins/pin-files.ts';
import type { ChosenService, PinnedPlace } from '../pins/pins.ts';
import type { LocalChange } from './local-changes.ts';
import type { SyncedService, SyncedTree } from './root.ts';

/**
 * How a service on disk stands to its pins. `unproved`: it is there from the very commits, but by a tree that an earlier pin claimed
 * and that no pin claims any more: only the commit can say whether that was right.
 */
export type PinState = 'at-pins' | 'unproved' | 'moved' | 'not-synced';

/** The one comparison of what is on disk with the pins. */
export function compareToPins(
  pinnedTrees: readonly PinnedPlace[],
  synced: SyncedService | undefined,
  urlOf: (pin: PinnedPlace['pin']) => string,
): PinState {
  if (synced === undefined) return 'not-synced';
  const isThere = (pinned: PinnedPlace, there: SyncedTree | undefined) =>
    there?.directory === pinned.directory &&
    mayBe(there.sha, pinned) &&
    there.assetsPath === pinned.assetsPath &&
    there.repository === urlOf(pinned.pin) &&
    (pinned.tree === undefined || pinned.tree === there.tree);
  const isSame = synced.pinnedTrees.length === pinnedTrees.length;
  if (!isSame || !pinnedTrees.every((pinned, index) => isThere(pinned, synced.pinnedTrees[index]))) return 'moved';
  const isUnproved = pinnedTrees.some(({ tree }, index) => tree === undefined && synced.pinnedTrees[index]?.byTree === true);
  return isUnproved ? 'unproved' : 'at-pins';
}

/** Of a tag that was not looked up, its name has digits of the commit, or says nothing. */
function mayBe(commit: Sha, { sha, pin }: PinnedPlace): boolean {
  if (sha !== undefined) return sha === commit;
  return commit.startsWith(tagDigits(pin.assetsJson?.tag ?? '') ?? '');
}

export interface PlanInput {
  chosen: readonly ChosenService[];
  /** Services that are to be taken out of the root. */
  leaving: readonly Directory[];
  /** What is in the root, by service. */
  synced: ReadonlyMap<Directory, SyncedService>;
  /** Local changes that concern a service. */
  changesOf: (service: Directory) => readonly LocalChange[];
  /** Whether any file of a service is on disk. */
  isOnDisk: (service: Directory) => boolean;
  /** The address of a pin's assets repository. */
  urlOf: (pin: PinnedPlace['pin']) => string;
  /** Local changes of the services may go (into a backup). */
  discard: boolean;
  /** The trees that the services are to have. */
  trees: ReadonlyMap<Directory, Sha>;
}

/**
 * `stay`: nothing is done. `bring`: its files are checked out. `restore`: it is at its pins, and its files are put back as they are pinned.
 */
export type Action = 'stay' | 'bring' | 'restore';

export interface PlannedService {
  chosen: ChosenService;
  state: PinState;
  action: Action;
  /** Local changes that stay. */
  kept: readonly LocalChange[];
}

export interface SyncPlan {
  services: PlannedService[];
  /** Services whose files are made as they are pinned, or taken away, whatever is there. */
  written: Directory[];
  /** Services of these whose local changes stop the sync, but for files that are already as they are pinned. */
  refused: Directory[];
}

export function planSync(input: PlanInput): SyncPlan {
  const { discard, synced, changesOf } = input;
  const planned = input.chosen.map((chosen) => planService(chosen, input));
  const leaving = input.leaving.filter((service) => synced.has(service) || (discard && changesOf(service).length > 0));
  const services = planned.map(({ isRefused: _, ...service }) => service);
  return {
    services,
    written: [...services.filter(({ action }) => action !== 'stay').map(({ chosen }) => chosen.service), ...leaving],
    refused: [
      ...planned.filter(({ isRefused }) => isRefused).map(({ chosen }) => chosen.service),
      ...leaving.filter((service) => !discard && changesOf(service).length > 0),
    ],
  };
}

function planService(chosen: ChosenService, input: PlanInput): PlannedService & { isRefused: boolean } {
  const { service, pinnedTrees } = chosen;
  const before = input.synced.get(service);
  const changes = input.changesOf(service);
  const state = compareToPins(pinnedTrees, before, input.urlOf);
  const isMoved = state === 'moved' || before?.tree !== input.trees.get(service);
  if (changes.length === 0) return { chosen, state, action: isMoved ? 'bring' : 'stay', kept: [], isRefused: false };
  // A file where a directory above is to be.
  const isBlocked = changes.some(({ path }) => isWithin(service, path.toString('utf8')));
  // To delete a directory is no recording: it is brought again.
  const isGone = before !== undefined && changes.every(({ kind }) => kind === 'deleted') && !input.isOnDisk(service);
  if (!(input.discard || isMoved || isBlocked || isGone))
    return { chosen, state, action: 'stay', kept: changes, isRefused: false };
  const isRefused = !input.discard && !isGone;
  return { chosen, state, action: isMoved ? 'bring' : 'restore', kept: [], isRefused };
}
