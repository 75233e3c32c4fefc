/** What people and scripts are told of a migration. */
import { shortSha } from '../../base/sha.ts';
import { count } from '../../base/text.ts';
import type { Outputs } from '../../host/host.ts';
import { alignColumns } from '../../report/table.ts';
import type { MigrateResult } from './assets-json.ts';

export function assetsJsonText({ pins }: MigrateResult, dryRun: boolean): string {
  if (pins.length === 0) return 'There is no assets.json to migrate.';
  const files = [...new Set(pins.map(({ file }) => file))].join(', ');
  const would = dryRun ? 'would be written to' : 'written to';
  const rows = alignColumns(pins.map(({ directory, sha }) => [directory, shortSha(sha)]));
  const next = dryRun
    ? 'Nothing was written.'
    : `${count(pins.length, 'assets.json file')} deleted. Look at it (git diff), and commit it in one pull request; git restore brings all of it back.`;
  return [...rows, `${count(pins.length, 'pin')} ${would} ${files}.`, next].join('\n');
}

export function assetsJsonOutputs({ pins, requests, bytes }: MigrateResult): Outputs {
  return {
    pins: Object.fromEntries(pins.map(({ directory, sha }) => [directory, sha])),
    changed: pins.length > 0,
    requests,
    bytes,
  };
}

/** What only scripts get, with --json. */
export function assetsJsonJson({ pins }: MigrateResult): object {
  return {
    migrated: pins.map(({ directory, sha, tree, file, from }) => ({ path: directory, sha, tree: tree ?? null, file, from })),
  };
}
