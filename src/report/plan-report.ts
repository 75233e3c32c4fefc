/** What people and scripts are told about a plan. */
import { type Comparison, movedPin } from '../assets/compare.ts';
import type { Outputs } from '../host/host.ts';
import type { GitUrl } from '../names/git-url.ts';
import { shortSha } from '../names/sha.ts';
import type { PlanResult } from '../operations/plan.ts';
import { type ChosenService, sameParts } from '../pins/pins.ts';
import { commitLink, comparePage, escapeMarkdown, markdownTable } from './markdown.ts';
import { matrixJobs, matrixLegs } from './matrix.ts';
import { count } from './numbers.ts';
import { pinsOutput } from './pins-report.ts';
import { alignColumns } from './table.ts';

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

function shortPins({ parts }: ChosenService): string {
  return parts.map(({ sha }) => shortSha(sha)).join(' ');
}

/** Where a pin came from, with the page that compares both commits. */
function moved(comparison: Comparison, repository: GitUrl): string {
  if (sameParts(comparison.from, comparison.to)) return '';
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
    rows: services.map(({ service, parts }) => [
      escapeMarkdown(service),
      [...new Set(parts.map(({ sha }) => commitLink(repository, sha)))].join('<br>'),
      moved({ service, from: earlier?.partsOf(service) ?? parts, to: parts }, repository),
    ]),
    of: 'services',
  });
  return `### assets-sync plan: ${count(services.length, 'service')}\n\n${table}\n`;
}
