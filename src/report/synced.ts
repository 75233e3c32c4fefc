/** What people and scripts are told about an assets root that sync or reset brought to its pins. */

import { relative } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { shortSha } from '../base/sha.ts';
import { shellCommand } from '../base/shell.ts';
import { alignColumns, count, escapeMarkdown, formatBytes, formatCount, formatTime } from '../base/text.ts';
import type { ServiceChange } from '../diff/compare-pins.ts';
import type { Outputs } from '../host/host.ts';
import type { CacheNames } from '../store/names.ts';
import type { ServiceResult, SyncRootResult } from '../workspace/sync-root.ts';
import { backupName } from './backups.ts';
import { changesMarkdown } from './changes.ts';
import { commitLink, markdownTable } from './markdown.ts';
import { pinsOutput, treesAdvice } from './pins.ts';

export interface SyncedRoot extends SyncRootResult, Partial<CacheNames> {
  /** Absolute. */
  assetsRoot: string;
  /** What is new in the chosen services since the change began; undefined where no change was looked for. */
  changes?: ServiceChange[] | undefined;
  /** True where a proof was asked for. */
  verified?: boolean | undefined;
}

export function syncedOutputs(result: SyncedRoot): Outputs {
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
export function syncedJson({ kept, backup }: SyncedRoot): object {
  return { kept, backup: backup === undefined ? null : backupName(backup) };
}

/** A line a service, and one that says what is on disk now. */
export function syncedText(result: SyncedRoot, milliseconds: number, from: string): string {
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

export function syncedSummary(result: SyncedRoot, milliseconds: number, of = 'assets-sync'): string {
  const { services, changes = [] } = result;
  if (services.length === 0) return `### ${of}\n\nNo service to sync.\n`;
  const title = `### ${of}: ${count(services.length, 'service')}, ${count(total(result, 'files'), 'recording')}`;
  const table = markdownTable({
    head: ['Service', 'Commit', 'Recordings', 'Size', 'From'],
    numeric: [2, 3],
    rows: services.map(({ service, pinnedTrees, files, size, source, deleted }) => [
      escapeMarkdown(service),
      pinnedTrees.map((pinnedTree) => commitCell(pinnedTree, service)).join('<br>'),
      formatCount(files),
      formatBytes(size),
      whereFrom({ service, source, deleted }),
    ]),
    of: 'services',
  });
  const news = changes.length === 0 ? '' : `\n#### What the pins of this change bring\n\n${changesMarkdown(changes)}\n`;
  // Where nothing was fetched, nothing would have been quicker.
  const slow = result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree }) => lacksTree));
  const costing = [costs(result, milliseconds), treesAdvice(slow.length)].filter((text) => text !== undefined);
  return `${title}\n\n${table}\n\n${costing.join('\n\n')}\n${news}`;
}

function commitCell({ directory, sha, repository }: ServiceResult['pinnedTrees'][number], service: Directory): string {
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
  mirror: 'mirror',
  network: 'network',
};

function costs(result: SyncedRoot, milliseconds: number): string {
  return `${count(result.requests, 'request')}, ${formatBytes(result.bytes)} received, ${formatTime(milliseconds)}${result.verified === true ? ', pins verified' : ''}`;
}

function total(result: SyncedRoot, what: 'files' | 'size'): number {
  return result.services.reduce((sum, service) => sum + service[what], 0);
}
