/** plan: says which services a sync would bring, to people, scripts and a CI system's matrix. */
import type { GitUrl } from '../../base/git-url.ts';
import { shortSha } from '../../base/sha.ts';
import { count } from '../../base/text.ts';
import { type MovedService, movedPin } from '../../diff/compare-pins.ts';
import { samePinnedTrees } from '../../pins/pins.ts';
import {
  alignRows,
  type Cell,
  comparePage,
  joinCells,
  markdownTable,
  pinCell,
  pinsOutput,
  type Report,
  tell,
} from '../../report/report.ts';
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
  await tell(host, planReport(result, host.matrixShape), 'answer');
}

function planReport(result: PlanResult, matrixShape: 'list' | 'legs'): Report {
  const { services: chosen, urlOf, earlier, cacheKey, cachePath } = result;
  const services = chosen.map(({ service }) => service);
  const isNone = services.length === 0;
  const rows = chosen.map(({ service, pinnedTrees }): Cell[] => {
    const [first] = pinnedTrees;
    const comparison = { service, from: earlier?.pinnedTreesOf(service) ?? pinnedTrees, to: pinnedTrees };
    return [
      service,
      joinCells(pinnedTrees.map((place) => pinCell(urlOf(place.pin), place))),
      { text: '', markdown: moved(comparison, first && urlOf(first.pin)) },
    ];
  });
  const all = count(services.length, 'service');
  return {
    title: isNone ? 'assets-sync plan' : `assets-sync plan: ${all}`,
    lines: [...alignRows(rows), isNone ? 'No service to sync.' : all],
    blocks: () => [
      isNone ? 'No service to sync.' : markdownTable({ head: ['Service', 'Commit', 'Moved'], rows, of: 'services' }),
    ],
    outputs: {
      'assets-root': result.assetsRoot,
      services,
      pins: pinsOutput(chosen),
      changed: !isNone,
      matrix: matrixShape === 'legs' ? matrixLegs(services) : matrixJobs(services),
      ...(cacheKey === undefined ? {} : { 'cache-key': cacheKey }),
      ...(cachePath === undefined ? {} : { 'cache-path': cachePath }),
    },
  };
}

/** Where a pin came from, as Markdown, with the page that compares both commits. */
function moved(comparison: MovedService, repository: GitUrl | undefined): string {
  if (samePinnedTrees(comparison.from, comparison.to)) return '';
  const { from, to } = movedPin(comparison);
  if (from === undefined || to === undefined) return 'new';
  const page = from === to || repository === undefined ? undefined : comparePage(repository, from, to);
  return page === undefined ? `from <code>${shortSha(from)}</code>` : `[from <code>${shortSha(from)}</code>](${page})`;
}

/** GitHub's limit for a matrix, and Azure's for the jobs of a stage. */
const MAX_JOBS = 256;

/** The value of `paths` for each job: as many jobs as there may be, and neighbours in one. */
export function matrixJobs(services: readonly string[]): string[] {
  const jobs = Math.min(services.length, MAX_JOBS);
  const start = (job: number) => Math.floor((job * services.length) / jobs);
  return Array.from({ length: jobs }, (_, job) => services.slice(start(job), start(job + 1)).join(','));
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
