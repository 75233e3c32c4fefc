/** Asks for the plan of a sync, and stops it where local changes are in the way. */
import { type Directory, isWithin } from '../../base/directory.ts';
import { AssetsSyncError, listLines } from '../../base/errors.ts';
import { concerns, isOnDisk, type LocalChange } from '../local-changes.ts';
import type { PlanInput, SyncPlan } from '../plan-sync.ts';
import type { SyncedService } from '../synced-commit.ts';
import type { Work } from './work.ts';

export function planInput(
  { request, root, repositories }: Work,
  synced: ReadonlyMap<Directory, SyncedService>,
  changes: readonly LocalChange[],
): Omit<PlanInput, 'chosen' | 'leaving' | 'trees'> {
  return {
    synced,
    changesOf: (service) => changes.filter((change) => concerns(change, service)),
    isOnDisk: (service) => isOnDisk(root, service),
    urlOf: (pin) => repositories.of(pin).url.url,
    discard: request.discard,
  };
}

/** @throws `local-changes` where they are in the way of what the pins say now */
export function refuse(
  { chosen, repositories }: Work,
  { refused }: SyncPlan,
  changes: readonly LocalChange[],
  before: ReadonlyMap<Directory, SyncedService>,
): void {
  if (refused.length === 0) return;
  const blocked = refused.find(({ reason }) => reason === 'in-the-way');
  if (blocked !== undefined) throw inTheWay(blocked.service, changes);
  const isElsewhere = refused.every(({ service }) => {
    const there = before.get(service)?.pinnedTrees[0]?.repository;
    const pin = chosen.find((one) => one.service === service)?.pinnedTrees[0]?.pin;
    return there !== undefined && pin !== undefined && there !== repositories.of(pin).url.url;
  });
  const lines = changes
    .filter((change) => refused.some(({ service }) => concerns(change, service)))
    .map(({ kind, path }) => `${kind.padEnd(8)} ${path.toString('utf8')}`);
  const names = refused.map(({ service }) => service).join(', ');
  const what = isElsewhere ? `The assets repository of ${names} is another one now` : `The pin of ${names} moved`;
  throw new AssetsSyncError('local-changes', `${what}, but there are local changes:\n${listLines(lines)}`, {
    hint: 'Publish them (assets-sync push), go back to the branch where you recorded them, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
  });
}

function inTheWay(service: Directory, changes: readonly LocalChange[]): AssetsSyncError {
  const path = changes.find((change) => isWithin(service, change.path.toString('utf8')))?.path.toString('utf8');
  return new AssetsSyncError('local-changes', `The file ${path} in the assets root is in the way of ${service}.`, {
    hint: 'Move it away, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
  });
}
