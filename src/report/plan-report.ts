/** What people and scripts are told about a plan. */
import type { Outputs } from '../host/host.ts';
import { shortSha } from '../names/sha.ts';
import type { PlanResult } from '../operations/plan.ts';
import type { ChosenService } from '../pins/pins.ts';
import { commitLink, escapeMarkdown, markdownTable } from './markdown.ts';
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

export function planSummary({ services, repository }: PlanResult): string {
  if (services.length === 0) return '### assets-sync plan\n\nNo service to sync.\n';
  const table = markdownTable({
    head: ['Service', 'Commit'],
    numeric: [],
    rows: services.map(({ service, parts }) => [
      escapeMarkdown(service),
      [...new Set(parts.map(({ sha }) => commitLink(repository, sha)))].join('<br>'),
    ]),
    of: 'services',
  });
  return `### assets-sync plan: ${count(services.length, 'service')}\n\n${table}\n`;
}
