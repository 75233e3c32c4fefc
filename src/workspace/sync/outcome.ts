/** Says what a sync did: of each service where its contents came from, and what stayed. */
import type { Traffic } from '../../base/traffic.ts';
import type { FoundTree } from '../../fetch/fetch-trees.ts';
import { lacksTree } from '../../pins/pins.ts';
import type { SyncPlan } from '../plan-sync.ts';
import type { Totals } from '../totals.ts';
import { treesOf } from './chosen-trees.ts';
import type { ServiceResult, SyncRootResult, Work } from './work.ts';

interface Outcome extends Pick<SyncRootResult, 'others' | 'backup' | 'backupsOfInterrupted'> {
  totals: Totals | undefined;
}

export function report(
  { repositories }: Work,
  plan: SyncPlan,
  trees: readonly FoundTree[] | undefined,
  { others, totals, backup, backupsOfInterrupted }: Outcome,
): Omit<SyncRootResult, keyof Traffic> {
  return {
    repositories: repositories.all.map(({ url }) => url),
    services: plan.services.map((planned) => ({
      service: planned.chosen.service,
      pinnedTrees: planned.chosen.pinnedTrees.map((place) => {
        const { directory, sha, pin } = place;
        return { directory, sha, at: pin.at, repository: repositories.of(pin).url, lacksTree: lacksTree(place) };
      }),
      ...(totals?.services.get(planned.chosen.service) ?? { files: 0, size: 0 }),
      deleted: planned.kept.filter(({ kind }) => kind === 'deleted').length,
      source: sourceOf(planned, trees),
    })),
    cacheHit: plan.services.length > 0 && repositories.fetches === 0,
    kept: [...new Set(plan.services.flatMap(({ kept }) => kept.map(({ path }) => path.toString('utf8'))))],
    others,
    backup,
    backupsOfInterrupted,
  };
}

function sourceOf(
  { chosen, state, action }: SyncPlan['services'][number],
  trees: readonly FoundTree[] | undefined,
): ServiceResult['source'] {
  const isAtPins = state === 'at-pins' || state === 'unproved';
  if (trees === undefined || (isAtPins && action === 'stay')) return 'unchanged';
  if (isAtPins && action === 'restore') return 'restored';
  const sources = treesOf(chosen, trees).map(({ source }) => source);
  return (['network', 'mirror', 'cache'] as const).find((source) => sources.includes(source)) ?? 'store';
}
