/** What people and scripts are told about a plan. */

import type { GitUrl } from '../../base/git-url.ts';
import { shortSha } from '../../base/sha.ts';
import { count, escapeMarkdown } from '../../base/text.ts';
import { type Comparison, movedPin } from '../../diff/compare-pins.ts';
import type { Outputs } from '../../host/host.ts';
import { type ChosenService, samePinnedTrees } from '../../pins/pins.ts';
import { commitLink, comparePage, markdownTable } from '../../report/markdown.ts';
import { pinsOutput } from '../../report/pins.ts';
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
    'cache-key': result.cacheKey,
    'cache-path': result.cachePath,
  };
}

export function planText({ services }: PlanResult): string {
  if (services.length === 0) return 'No service to sync.';
  return [...alignColumns(services.map((chosen) => [chosen.service, shortPins(chosen)])), count(services.length, 'service')].join(
    '\n',
  );
}

function shortPins({ pinnedTrees }: ChosenService): string {
  return pinnedTrees.map(({ sha }) => shortSha(sha)).join(' ');
}

/** Where a pin came from, with the page that compares both commits. */
function moved(comparison: Comparison, repository: GitUrl): string {
  if (samePinnedTrees(comparison.from, comparison.to)) return '';
  const { from, to } = movedPin(comparison);
  if (from === undefined || to === undefined) return 'new';
  const page = from === to ? undefined : comparePage(repository, from, to);
  return page === undefined ? `from <code>${shortSha(from)}</code>` : `[from <code>${shortSha(from)}</code>](${page})`;
}

export function planSummary({ services, repository, earlier }: PlanResult): string {
  if (services.length === 0) return '### assets-sync plan\n\nNo service to sync.\n';
  const table = markdownTable({
    head: ['Service', 'Commit', 'Moved'],
    numeric: [],
    rows: services.map(({ service, pinnedTrees }) => [
      escapeMarkdown(service),
      [...new Set(pinnedTrees.map(({ sha }) => commitLink(repository, sha)))].join('<br>'),
      moved({ service, from: earlier?.pinnedTreesOf(service) ?? pinnedTrees, to: pinnedTrees }, repository),
    ]),
    of: 'services',
  });
  return `### assets-sync plan: ${count(services.length, 'service')}\n\n${table}\n`;
}
