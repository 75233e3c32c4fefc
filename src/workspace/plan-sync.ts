/** What a sync is to do in an assets root: a pure decision from the pins, what was synced before and what is on disk. */
import { type Directory, isWithin } from '../base/directory.ts';
import type { Sha } from '../base/sha.ts';
import { tagDigits } from '../pins/pin-files.ts';
import type { ChosenService, PinnedPlace } from '../pins/pins.ts';
import type { LocalChange } from './local-changes.ts';
import type { SyncedService } from './root.ts';

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
  if (synced.pinnedTrees.length !== pinnedTrees.length) return 'moved';
  let isProved = true;
  for (const [index, pinned] of pinnedTrees.entries()) {
    const there = synced.pinnedTrees[index];
    if (there?.directory !== pinned.directory || !mayBe(there.sha, pinned)) return 'moved';
    if (there.assetsPath !== pinned.assetsPath || there.repository !== urlOf(pinned.pin)) return 'moved';
    if (pinned.tree !== undefined && pinned.tree !== there.tree) return 'moved';
    if (pinned.tree === undefined && there.byTree) isProved = false;
  }
  return isProved ? 'at-pins' : 'unproved';
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

/** Why local changes may not go: the pin says something else now, the service was never synced, or a file is where its directory is to be. */
export interface Refusal {
  service: Directory;
  reason: 'moved' | 'not-synced' | 'in-the-way';
}

export interface SyncPlan {
  services: PlannedService[];
  /** Services whose files are made as they are pinned, or taken away, whatever is there. */
  written: Directory[];
  /** Services of these whose local changes stop the sync, but for files that are already as they are pinned. */
  refused: Refusal[];
}

export function planSync(input: PlanInput): SyncPlan {
  const { discard, synced, changesOf } = input;
  const services = input.chosen.map((chosen) => planService(chosen, input));
  const leaving = input.leaving.filter((service) => synced.has(service) || (discard && changesOf(service).length > 0));
  const refused = services.flatMap(({ chosen: { service }, refusal }) =>
    refusal === undefined ? [] : [{ service, reason: refusal }],
  );
  if (!discard) {
    for (const service of leaving) if (changesOf(service).length > 0) refused.push({ service, reason: 'moved' });
  }
  const written = services.filter(({ action }) => action !== 'stay').map(({ chosen }) => chosen.service);
  return {
    services: services.map(({ chosen, state, action, kept }) => ({ chosen, state, action, kept })),
    written: [...written, ...leaving],
    refused,
  };
}

interface Decision extends PlannedService {
  refusal?: Refusal['reason'];
}

function planService(chosen: ChosenService, input: PlanInput): Decision {
  const { service, pinnedTrees } = chosen;
  const before = input.synced.get(service);
  const changes = input.changesOf(service);
  const state = compareToPins(pinnedTrees, before, input.urlOf);
  const isMoved = state === 'moved' || before?.tree !== input.trees.get(service);
  const decision: Decision = { chosen, state, action: isMoved ? 'bring' : 'stay', kept: [] };
  if (changes.length === 0) return decision;
  const written: Decision = { ...decision, action: isMoved ? 'bring' : 'restore' };
  if (input.discard) return written;
  const isAbove = ({ path }: LocalChange) => isWithin(service, path.toString('utf8'));
  if (before !== undefined && changes.some(isAbove)) return { ...written, refusal: 'in-the-way' };
  // To delete a directory is no recording: it is brought again.
  if (before !== undefined && changes.every(({ kind }) => kind === 'deleted') && !input.isOnDisk(service)) return written;
  if (isMoved) return { ...written, refusal: before === undefined ? 'not-synced' : 'moved' };
  return { ...decision, kept: changes };
}
