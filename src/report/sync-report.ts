/** What people and scripts are told about a sync: outputs, lines for a terminal, and a page of Markdown. */
import { relative } from 'node:path';
import type { ServiceResult } from '../assets/update.ts';
import type { AssetsSyncError } from '../errors.ts';
import type { Outputs } from '../host/host.ts';
import { repositoryPage } from '../names/assets-url.ts';
import { shortSha } from '../names/sha.ts';
import type { SyncResult } from '../operations/sync.ts';
import { count, formatBytes, formatCount, formatTime } from './numbers.ts';

export function syncOutputs(result: SyncResult): Outputs {
  const parts = result.services.flatMap((service) => service.parts);
  return {
    'assets-root': result.assetsRoot,
    services: result.services.map(({ service }) => service),
    pins: Object.fromEntries(parts.map(({ directory, sha }) => [directory, sha])),
    changed: result.services.length > 0,
    'cache-hit': result.cacheHit,
    files: total(result, 'files'),
    bytes: result.bytes,
    requests: result.requests,
  };
}

/** A line a service, and one that says what is on disk now. */
export function syncText(result: SyncResult, milliseconds: number, from: string): string {
  const rows = result.services.map((service) => [
    service.service,
    service.parts.map(({ sha }) => shortSha(sha)).join(' '),
    count(service.files, 'recording'),
    formatBytes(service.size),
    SOURCES[service.source],
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

/** More services than this go behind a fold. */
const MOST_ROWS = 20;

export function syncSummary(result: SyncResult, milliseconds: number): string {
  const { services } = result;
  if (services.length === 0) return '### assets-sync\n\nNo service to sync.\n';
  const title = `### assets-sync: ${count(services.length, 'service')}, ${count(total(result, 'files'), 'recording')}`;
  const table = [
    '| Service | Commit | Recordings | Size | From |',
    '|---|---|--:|--:|---|',
    ...services.map((service) => summaryRow(service, result)),
  ].join('\n');
  const body = services.length > MOST_ROWS ? `<details><summary>All services</summary>\n\n${table}\n\n</details>` : table;
  return `${title}\n\n${body}\n\n${costs(result, milliseconds)}\n`;
}

function summaryRow({ service, parts, files, size, source }: ServiceResult, result: SyncResult): string {
  const page = result.repository === undefined ? undefined : repositoryPage(result.repository);
  const commits = parts.map(({ directory, sha }) => {
    const link = page === undefined ? `<code>${shortSha(sha)}</code>` : `[<code>${shortSha(sha)}</code>](${page}/commit/${sha})`;
    return directory === service ? link : `${link} (${escapeMarkdown(directory)})`;
  });
  return `| ${escapeMarkdown(service)} | ${commits.join('<br>')} | ${formatCount(files)} | ${formatBytes(size)} | ${SOURCES[source]} |`;
}

const SOURCES: Record<ServiceResult['source'], string> = { unchanged: 'already there', store: 'store', network: 'network' };

function costs(result: SyncResult, milliseconds: number): string {
  return `${count(result.requests, 'request')}, ${formatBytes(result.bytes)} received, ${formatTime(milliseconds)}`;
}

function total(result: SyncResult, what: 'files' | 'size'): number {
  return result.services.reduce((sum, service) => sum + service[what], 0);
}

function alignColumns(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** A path in a table, whatever characters it has. */
function escapeMarkdown(text: string): string {
  return text.replace(/[&<>|`*_[\]\\~#]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** What happened, and what to do. */
export function errorText(error: AssetsSyncError): string {
  return `${error.message}\n${error.hint}`;
}
