/** What people and scripts are told about the cache. */

import { count } from '../../base/text.ts';
import { formatBytes } from '../../report/numbers.ts';
import { alignColumns } from '../../report/table.ts';
import type { KeptRepository } from './cache.ts';

/** @param folder where the stores are */
export function cacheText(kept: readonly KeptRepository[], folder: string): string {
  if (kept.length === 0) return `Nothing is kept in ${folder}.`;
  const rows = kept.map(({ repository, bytes, used, roots }) => [
    repository,
    formatBytes(bytes),
    used === undefined ? 'empty' : `last used ${used.toISOString().slice(0, 10)}`,
    roots === 0 ? 'no assets root' : count(roots, 'assets root'),
  ]);
  return [...alignColumns(rows), `${formatBytes(total(kept))} in ${folder}`].join('\n');
}

export function pruneText(before: readonly KeptRepository[], after: readonly KeptRepository[], folder: string): string {
  return `${cacheText(after, folder)}\n${formatBytes(total(before) - total(after))} removed.`;
}

export function cacheJson(kept: readonly KeptRepository[]): object {
  return {
    repositories: kept.map(({ used, ...rest }) => ({ ...rest, used: used?.toISOString() ?? null })),
    bytes: total(kept),
  };
}

function total(kept: readonly KeptRepository[]): number {
  return kept.reduce((sum, { bytes }) => sum + bytes, 0);
}
