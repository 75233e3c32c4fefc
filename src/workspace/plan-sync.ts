/** What a sync is to do in an assets root: a pure decision from the pins, what was synced before and what is on disk. */
import { type Directory, isWithin } from '../base/directory.ts';
import type { Sha } from '../base/sha.ts';
import { tagDigits } from '../pins/assets-json.ts';
import type { ChosenService, PinnedPlace } from '../pins/pins.ts';
import type { LocalChange } from './status-format.ts';
import type { SyncedService } from './synced-commit.ts';

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
  /** The trees that the services are to have; undefined while they are not known yet. */
  trees: ReadonlyMap<Directory, Sha> | undefined;
}

/**
 * `stay`: nothing is done. `bring`: its files are fetched and checked out. `restore`: it is at its pins, and its files are put back
 * as they are pinned.
 */
export type Action = 'stay' | 'bring' | 'restore';

export interface PlannedService {
  chosen: ChosenService;
  state: PinState;
  action: Action;
  /** Local changes that stay. */
  kept: readonly LocalChange[];
}

/** Why local changes may not stay as they are: the pin says something else now, or a file is where the service's directory is to be. */
export interface Refusal {
  service: Directory;
  reason: 'moved' | 'in-the-way';
}

export interface SyncPlan {
  services: PlannedService[];
  /** Services that are written anew, whatever is there: what is there goes into a backup. */
  replace: Directory[];
  /** Services whose local changes are in the way; with any, nothing is done. */
  refused: Refusal[];
  /** Nothing is to be fetched or written. */
  isDone: boolean;
}

/** Called before trees are fetched, to know whether anything is to be done or is in the way, and once more when they are here. */
export function planSync(input: PlanInput): SyncPlan {
  const services = input.chosen.map((chosen) => planService(chosen, input));
  const replace: Directory[] = services.flatMap(({ chosen, mustReplace }) => (mustReplace ? [chosen.service] : []));
  const refused = services.flatMap(({ chosen, refusal }) =>
    refusal === undefined ? [] : [{ service: chosen.service, reason: refusal }],
  );
  for (const service of input.leaving) {
    if (input.changesOf(service).length === 0) continue;
    if (input.discard) replace.push(service);
    else if (input.synced.has(service)) refused.push({ service, reason: 'moved' });
  }
  return {
    services: services.map(({ chosen, state, action, kept }) => ({ chosen, state, action, kept })),
    replace,
    refused,
    isDone: input.leaving.length === 0 && services.every(({ action }) => action === 'stay'),
  };
}

interface Decision extends PlannedService {
  mustReplace: boolean;
  refusal: Refusal['reason'] | undefined;
}

function planService(chosen: ChosenService, input: PlanInput): Decision {
  const { service, pinnedTrees } = chosen;
  const before = input.synced.get(service);
  const state = compareToPins(pinnedTrees, before, input.urlOf);
  const decision = { chosen, state, kept: [], mustReplace: false, refusal: undefined };
  const changes = input.changesOf(service);
  const tree = input.trees?.get(service);
  const isMoved = tree === undefined ? state === 'moved' : before?.tree !== tree;
  // Before the trees are known, what was recorded for a service that was never synced is in nobody's way.
  const action: Action = isMoved || (tree === undefined && state !== 'at-pins') ? 'bring' : 'stay';
  if (changes.length === 0) return { ...decision, action };
  if (input.discard) return { ...decision, action: action === 'bring' ? 'bring' : 'restore', mustReplace: true };
  if (before !== undefined && changes.some(({ path }) => isAbove(path, service)))
    return { ...decision, action, refusal: 'in-the-way' };
  // To delete a directory is no recording: it is brought again.
  const isGone = changes.every(({ kind }) => kind === 'deleted') && before !== undefined && !input.isOnDisk(service);
  if (isGone) return { ...decision, action: action === 'bring' ? 'bring' : 'restore', mustReplace: true };
  return isMoved ? { ...decision, action, refusal: 'moved' } : { ...decision, action, kept: changes };
}

/** A file that is where the service's directory, or one above it, is to be. */
function isAbove(path: Buffer, service: Directory): boolean {
  return isWithin(service, path.toString('utf8'));
}
