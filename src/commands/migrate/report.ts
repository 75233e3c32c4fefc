/** What people and scripts are told of a migration. */
import { listLines } from '../../base/errors.ts';
import { shortSha } from '../../base/sha.ts';
import { count, formatCount } from '../../base/text.ts';
import type { Outputs } from '../../host/host.ts';
import { alignColumns } from '../../report/table.ts';
import type { MigrateResult } from './assets-json.ts';
import type { RecordingsResult } from './recordings.ts';

export function assetsJsonText({ pins }: MigrateResult, dryRun: boolean): string {
  if (pins.length === 0) return 'There is no assets.json to migrate.';
  const files = [...new Set(pins.map(({ file }) => file))].join(', ');
  const would = dryRun ? 'would be written to' : 'written to';
  const rows = alignColumns(pins.map(({ directory, sha }) => [directory, shortSha(sha)]));
  const next = dryRun
    ? 'Nothing was written.'
    : `${count(pins.length, 'assets.json file')} deleted. Look at it (git diff), and commit it in one pull request; git restore brings the files back.`;
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

export function recordingsText(result: RecordingsResult, dryRun: boolean): string {
  const { moved, removed, odd, sha, branch, found, pins, pullRequest, next } = result;
  if (moved.length === 0) return 'There are no recordings in this repository to move.';
  const rows = alignColumns(moved.map(({ service, files }) => [service, count(files.length, 'recording')]));
  const total = `${count(
    moved.reduce((sum, { files }) => sum + files.length, 0),
    'recording',
  )} of ${count(moved.length, 'service')}`;
  if (dryRun) {
    const strange = `No test framework would call these recordings; they need --yes (${formatCount(odd.length)}):\n${listLines(odd)}`;
    return [...rows, `${total} would move.`, ...(odd.length > 0 ? [strange] : []), 'Nothing was written.'].join('\n');
  }
  if (pins.length === 0 && removed === 0)
    return `${total} moved before: nothing is left to do but to commit the pins with the deletions (git status shows both).`;
  const where = branch === undefined ? 'The assets repository has them' : `${found ? 'Found on' : 'Pushed to'} ${branch}`;
  return [
    ...rows,
    `${total} moved.`,
    ...(sha === undefined ? [] : [`${where}: ${shortSha(sha)}`]),
    ...(pullRequest === undefined ? [] : [`Pull request: ${pullRequest}`]),
    ...(next === undefined ? [] : [next]),
    ...(pullRequest === undefined && next === undefined
      ? []
      : ['Merge it with a merge commit, so that the pinned commit stays.']),
    `${count(pins.length, 'pin')} written. Commit the pins with the deletions (git status shows both).`,
  ].join('\n');
}

export function recordingsOutputs(result: RecordingsResult, dryRun: boolean): Outputs {
  const { moved, sha, branch, pullRequest, pins } = result;
  return {
    services: moved.map(({ service }) => service),
    pins: Object.fromEntries(pins.map((pin) => [pin.directory, pin.sha])),
    changed: moved.length > 0,
    requests: result.requests,
    bytes: result.bytes,
    pushed: !dryRun && branch !== undefined,
    ...(sha === undefined ? {} : { sha }),
    ...(branch === undefined ? {} : { branch }),
    ...(pullRequest === undefined ? {} : { 'pull-request-url': pullRequest }),
  };
}

/** What only scripts get, with --json. */
export function recordingsJson({ moved, odd }: RecordingsResult): object {
  return { moved: moved.map(({ service, files }) => ({ service, files: files.length })), odd };
}
