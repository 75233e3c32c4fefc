/** What people and scripts are told about a plan. */

import type { GitUrl } from '../../base/git-url.ts';
import { shortSha } from '../../base/sha.ts';
import { count, escapeMarkdown } from '../../base/text.ts';
import { type MovedService, movedPin } from '../../diff/compare-pins.ts';
import type { Outputs } from '../../host/host.ts';
import { type PinnedPlace, type SelectedService, samePinnedTrees } from '../../pins/pins.ts';
import { commitLink, comparePage, markdownTable } from '../../report/markdown.ts';
import { pinsOutput, showPin } from '../../report/pins.ts';
import { alignColumns } from '../../report/table.ts';
import { matrixJobs, matrixLegs } from './matrix.ts';
import type { PlanResult } from './plan.ts';

export function planOutputs(result: PlanResult, matrixShape: 'list' | 'legs'): Outputs {
  const services = result.services.map(({ service }) => service);
  return {
    'assets-root': result.assetsRoot,
    services,
    pins: pinsOutput(result.services),
    changed: services.length > 0,
    matrix: matrixShape === 'legs' ? matrixLegs(services) : matrixJobs(services),
    ...(result.cacheKey === undefined ? {} : { 'cache-key': result.cacheKey }),
    ...(result.cachePath === undefined ? {} : { 'cache-path': result.cachePath }),
  };
}

export function planText({ services }: PlanResult): string {
  if (services.length === 0) return 'No service to sync.';
  return [...alignColumns(services.map((chosen) => [chosen.service, shortPins(chosen)])), count(services.length, 'service')].join(
    '\n',
  );
}

function shortPins({ pinnedTrees }: SelectedService): string {
  return pinnedTrees.map(showPin).join(' ');
}

function linkPin(place: PinnedPlace, urlOf: PlanResult['urlOf']): string {
  return place.sha === undefined ? `<code>${escapeMarkdown(showPin(place))}</code>` : commitLink(urlOf(place.pin), place.sha);
}

/** Where a pin came from, with the page that compares both commits. */
function moved(comparison: MovedService, repository: GitUrl | undefined): string {
  if (samePinnedTrees(comparison.from, comparison.to)) return '';
  const { from, to } = movedPin(comparison);
  if (from === undefined || to === undefined) return 'new';
  const page = from === to || repository === undefined ? undefined : comparePage(repository, from, to);
  return page === undefined ? `from <code>${shortSha(from)}</code>` : `[from <code>${shortSha(from)}</code>](${page})`;
}

export function planSummary({ services, urlOf, earlier }: PlanResult): string {
  if (services.length === 0) return '### assets-sync plan\n\nNo service to sync.\n';
  const table = markdownTable({
    head: ['Service', 'Commit', 'Moved'],
    numeric: [],
    rows: services.map(({ service, pinnedTrees }) => [
      escapeMarkdown(service),
      [...new Set(pinnedTrees.map((place) => linkPin(place, urlOf)))].join('<br>'),
      moved(
        { service, from: earlier?.pinnedTreesOf(service) ?? pinnedTrees, to: pinnedTrees },
        pinnedTrees[0] && urlOf(pinnedTrees[0].pin),
      ),
    ]),
    of: 'services',
  });
  return `### assets-sync plan: ${count(services.length, 'service')}\n\n${table}\n`;
}
