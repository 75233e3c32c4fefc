/** What people and scripts are told about an assets root that sync or reset brought to its pins. */
import { shellCommand } from '../base/shell.ts';
import { count, escapeMarkdown, formatBytes, formatCount, formatTime } from '../base/text.ts';
import type { ServiceChange } from '../diff/compare-pins.ts';
import type { Host } from '../host/host.ts';
import type { Inputs } from '../inputs/spec.ts';
import type { CacheNames } from '../store/names.ts';
import { BACKUPS } from '../workspace/check-out.ts';
import type { ServiceResult, SyncRootResult } from '../workspace/sync-root.ts';
import { changesMarkdown } from './changes.ts';
import {
  alignRows,
  type Cell,
  commitCell,
  joinCells,
  markdownTable,
  pinsOutput,
  placeFrom,
  type Report,
  traffic,
  treesAdvice,
} from './report.ts';

export interface SyncedRoot extends SyncRootResult, Partial<CacheNames> {
  /** Absolute. */
  assetsRoot: string;
  /** What is new in the chosen services since the change began; undefined where no change was looked for. */
  changes?: ServiceChange[] | undefined;
  /** True where a proof was asked for. */
  verified?: boolean | undefined;
}

export interface SyncedView {
  milliseconds: number;
  /** Absolute: where the person is. */
  from: string;
  /** How the page's heading begins. */
  title?: string;
}

/** A line a service, and one that says what is on disk now. */
export function syncedReport(result: SyncedRoot, { milliseconds, from, title = 'assets-sync' }: SyncedView): Report {
  const { services, assetsRoot, changes = [], cacheKey, cachePath, verified } = result;
  const files = services.reduce((sum, service) => sum + service.files, 0);
  const isNone = services.length === 0;
  const all = `${count(services.length, 'service')}, ${count(files, 'recording')}`;
  const costs = `${traffic(result)}, ${formatTime(milliseconds)}${verified === true ? ', pins verified' : ''}`;
  const rows = services.map(serviceRow);
  return {
    title: isNone ? title : `${title}: ${all}`,
    lines: [...alignRows(rows), isNone ? 'No service to sync.' : `${all} in ${placeFrom(from, assetsRoot)} (${costs})`],
    blocks: () => {
      if (isNone) return ['No service to sync.'];
      // Where nothing was fetched, nothing would have been quicker.
      const slow =
        result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree }) => lacksTree));
      const head = ['Service', 'Commit', 'Recordings', 'Size', 'From'];
      const table = markdownTable({ head, rows, numeric: [2, 3], of: 'services' });
      const news = changes.length === 0 ? [] : ['#### What the pins of this change bring', changesMarkdown(changes)];
      return [table, costs, ...treesAdvice(slow.length), ...news];
    },
    outputs: {
      'assets-root': assetsRoot,
      services: services.map(({ service }) => service),
      pins: pinsOutput(services),
      changed: !isNone,
      'cache-hit': result.cacheHit,
      files,
      bytes: result.bytes,
      requests: result.requests,
      ...(verified === undefined ? {} : { verified }),
      ...(cacheKey === undefined ? {} : { 'cache-key': cacheKey }),
      ...(cachePath === undefined ? {} : { 'cache-path': cachePath }),
    },
    // Local changes that stayed, and the name of the backup of those that were replaced.
    json: { kept: result.kept, backup: result.backup === undefined ? null : backupName(result.backup) },
  };
}

function serviceRow({ service, pinnedTrees, files, size, source, deleted }: ServiceResult): Cell[] {
  const commits = pinnedTrees.map(({ directory, sha, repository }) => {
    const { text, markdown } = commitCell(repository, sha);
    return { text, markdown: directory === service ? markdown : `${markdown} (${escapeMarkdown(directory)})` };
  });
  // What was deleted on disk stays so, and that is not to be taken for being there.
  const back = `${deleted} deleted; ${shellCommand(['assets-sync', 'reset', service])} brings them back, and drops what else changed there (a backup is kept)`;
  const from = deleted === 0 ? SOURCES[source] : back;
  return [service, joinCells(commits), countCell(files, 'recording'), formatBytes(size), { text: from, markdown: from }];
}

/** A terminal, which shows no heading, says what is counted. */
function countCell(number: number, singular: string): Cell {
  return { text: count(number, singular), markdown: formatCount(number) };
}

const SOURCES: Record<ServiceResult['source'], string> = {
  unchanged: 'already there',
  restored: 'put back',
  store: 'store',
  cache: 'cache',
  mirror: 'mirror',
  network: 'network',
};

/** A backup's name as the command `backups` lists it. */
export function backupName(ref: string): string {
  return ref.slice(BACKUPS.length);
}

/** Says where what was replaced is, and how to get it back. */
export function tellBackup(
  host: Host,
  { path, workingDirectory }: Pick<Inputs, 'path' | 'workingDirectory'>,
  { assetsRoot, backup }: { assetsRoot: string; backup: string | undefined },
): void {
  if (backup === undefined) return;
  const flags = [...flag('--path', path), ...flag('--working-directory', workingDirectory)];
  // A runner has no command line of ours.
  const back = host.atTerminal
    ? ['assets-sync', 'backups', 'restore', backupName(backup), ...flags]
    : ['git', '-C', assetsRoot, 'restore', `--source=${backup}`, '--overlay', '--', '.'];
  host.say('warning', `Local changes were replaced; they are kept. To bring them back: ${shellCommand(back)}`);
}

function flag(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [name, value];
}
