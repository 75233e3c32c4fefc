/** What people and scripts are told about a sync: outputs, lines for a terminal, and a page of Markdown. */
import { relative } from 'node:path';
import type { Directory } from '../../base/directory.ts';
import type { GitUrl } from '../../base/git-url.ts';
import { shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import type { Outputs } from '../../host/host.ts';
import { changesMarkdown } from '../../report/changes.ts';
import { commitLink, escapeMarkdown, markdownTable } from '../../report/markdown.ts';
import { count, formatBytes, formatCount, formatTime } from '../../report/numbers.ts';
import { pinsOutput } from '../../report/pins.ts';
import { alignColumns } from '../../report/table.ts';
import type { ServiceResult } from '../../workspace/sync-root.ts';
import { backupName } from '../backups/report.ts';
import type { SyncResult } from './sync.ts';

export function syncOutputs(result: SyncResult): Outputs {
  return {
    'assets-root': result.assetsRoot,
    services: result.services.map(({ service }) => service),
    pins: pinsOutput(result.services),
    changed: result.services.length > 0,
    'cache-hit': result.cacheHit,
    files: total(result, 'files'),
    bytes: result.bytes,
    requests: result.requests,
    ...(result.verified === undefined ? {} : { verified: result.verified }),
    ...(result.cacheKey === undefined ? {} : { 'cache-key': result.cacheKey }),
    ...(result.cachePath === undefined ? {} : { 'cache-path': result.cachePath }),
  };
}

/** What only scripts get, with --json. `kept`: local changes that stayed; `backup`: the name of the one with those that were replaced. */
export function syncJson({ kept, backup }: SyncResult): object {
  return { kept, backup: backup === undefined ? null : backupName(backup) };
}

/** A line a service, and one that says what is on disk now. */
export function syncText(result: SyncResult, milliseconds: number, from: string): string {
  const rows = result.services.map((service) => [
    service.service,
    service.pinnedTrees.map(({ sha }) => shortSha(sha)).join(' '),
    count(service.files, 'recording'),
    formatBytes(service.size),
    whereFrom(service),
  ]);
  const lines = alignColumns(rows);
  const where = relative(from, result.assetsRoot) || '.';
  lines.push(
    result.services.length === 0
      ? 'No service to sync.'
      : `${count(result.services.length, 'service')}, ${count(total(result, 'files'), 'recording')} in ${where.startsWith('..') ? result.assetsRoot : where} (${costs(result, milliseconds)})`,
  );
  return lines.join('\n');
}

export function syncSummary(result: SyncResult, milliseconds: number, of = 'assets-sync'): string {
  const { services, repository, changes = [] } = result;
  if (services.length === 0) return `### ${of}\n\nNo service to sync.\n`;
  const title = `### ${of}: ${count(services.length, 'service')}, ${count(total(result, 'files'), 'recording')}`;
  const table = markdownTable({
    head: ['Service', 'Commit', 'Recordings', 'Size', 'From'],
    numeric: [2, 3],
    rows: services.map(({ service, pinnedTrees, files, size, source, deleted }) => [
      escapeMarkdown(service),
      pinnedTrees.map((pinnedTree) => commitCell(pinnedTree, service, repository)).join('<br>'),
      formatCount(files),
      formatBytes(size),
      whereFrom({ service, source, deleted }),
    ]),
    of: 'services',
  });
  const news =
    changes.length === 0 ? '' : `\n#### What the pins of this change bring\n\n${changesMarkdown(changes, repository)}\n`;
  return `${title}\n\n${table}\n\n${costs(result, milliseconds)}\n${news}`;
}

function commitCell(
  { directory, sha }: ServiceResult['pinnedTrees'][number],
  service: Directory,
  repository: GitUrl | undefined,
): string {
  const link = commitLink(repository, sha);
  return directory === service ? link : `${link} (${escapeMarkdown(directory)})`;
}

/** What was deleted on disk stays so, and that is not to be taken for being there. */
function whereFrom({ service, source, deleted }: Pick<ServiceResult, 'service' | 'source' | 'deleted'>): string {
  if (deleted === 0) return SOURCES[source];
  return `${deleted} deleted; ${shellCommand(['assets-sync', 'reset', service])} brings them back`;
}

const SOURCES: Record<ServiceResult['source'], string> = {
  unchanged: 'already there',
  restored: 'put back',
  store: 'store',
  cache: 'cache',
  network: 'network',
};

function costs(result: SyncResult, milliseconds: number): string {
  return `${count(result.requests, 'request')}, ${formatBytes(result.bytes)} received, ${formatTime(milliseconds)}${result.verified === true ? ', pins verified' : ''}`;
}

function total(result: SyncResult, what: 'files' | 'size'): number {
  return result.services.reduce((sum, service) => sum + service[what], 0);
}
