/** plan: says which services a sync would bring, to people, scripts and a CI system's matrix. */
import type { GitUrl } from '../../base/git-url.ts';
import { shortSha } from '../../base/sha.ts';
import { alignColumns, count, escapeMarkdown } from '../../base/text.ts';
import { type MovedService, movedPin } from '../../diff/compare-pins.ts';
import type { Outputs } from '../../host/host.ts';
import { type PinnedPlace, type SelectedService, samePinnedTrees } from '../../pins/pins.ts';
import { commitLink, comparePage, markdownTable } from '../../report/markdown.ts';
import { pinsOutput, showPin } from '../../report/pins.ts';
import { type Command, type CommandContext, QUIET_ANSWER, SERVICES_HERE } from '../command.ts';
import { type PlanResult, plan } from './plan.ts';

export const command: Command = {
  group: 'Pins',
  description: 'say which services a sync would bring, without asking the assets repository',
  quiet: QUIET_ANSWER,
  paths: SERVICES_HERE,
  inputs: ['base', 'repository', 'branch', 'path', 'working-directory', 'code-token', 'retries', 'timeout'],
  examples: `
  assets-sync plan                      # the services that your branch and your files change
  assets-sync plan --base v1.2.0        # those that changed since a tag
  assets-sync plan --json               # with the matrix, for scripts`,
  run,
};

async function run({ host, signal, openCodeRepository, selection, access, log }: CommandContext): Promise<void> {
  const { storeBase } = host;
  const result = await plan({ codeRepository: await openCodeRepository(), selection, access, storeBase }, log, signal);
  host.result(planText(result), 'answer');
  host.setOutputs(planOutputs(result, host.matrixShape));
  await host.summarize(() => planSummary(result));
}

function planOutputs(result: PlanResult, matrixShape: 'list' | 'legs'): Outputs {
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

function planText({ services }: PlanResult): string {
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

function planSummary({ services, urlOf, earlier }: PlanResult): string {
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

/** GitHub's limit for a matrix, and Azure's for the jobs of a stage. */
const MAX_JOBS = 256;

/** The value of `paths` for each job. */
export function matrixJobs(services: readonly string[]): string[] {
  const size = Math.ceil(services.length / MAX_JOBS);
  const jobs: string[] = [];
  for (let start = 0; start < services.length; start += size) jobs.push(services.slice(start, start + size).join(','));
  return jobs;
}

/** As Azure Pipelines wants it: the variables of each job, by a name of letters, digits and `_`. */
export function matrixLegs(services: readonly string[]): Record<string, { service: string }> {
  const legs: Record<string, { service: string }> = {};
  for (const service of matrixJobs(services)) {
    const name = service
      .replace(/,.*$/, '_and_more')
      .replace(/[^A-Za-z0-9]+/g, '_')
      .replace(/^(?![A-Za-z])/, 's_')
      .slice(0, 90);
    let unique = name;
    for (let number = 2; Object.hasOwn(legs, unique); number++) unique = `${name}_${number}`;
    legs[unique] = { service };
  }
  return legs;
}
