/** cache: shows what this machine keeps of assets repositories, and removes what nobody needs. It needs no code repository. */
import { AssetsSyncError } from '../../base/errors.ts';
import { alignColumns, count, formatBytes } from '../../base/text.ts';
import { type Command, type CommandContext, QUIET_ANSWER, type Runnable } from '../command.ts';
import { type KeptRepository, listCache, pruneCache } from './cache.ts';

const DEFAULT_DAYS = 30;

const prune: Runnable = {
  description: 'remove what no assets root needs and nothing has used for some days',
  inputs: [],
  flags: [{ name: '--days', value: 'number', help: `how many days (default: ${DEFAULT_DAYS})` }],
  examples: `
  assets-sync cache prune               # what no assets root needs and nothing has used for ${DEFAULT_DAYS} days
  assets-sync cache prune --days 7      # for a week`,
  run: runPrune,
};

export const command: Command = {
  group: 'More',
  description: 'show what this machine keeps of assets repositories',
  quiet: QUIET_ANSWER,
  inputs: [],
  examples: `
  assets-sync cache                     # what this machine keeps, by assets repository
  assets-sync cache prune               # remove what nobody needs any more
  assets-sync cache --json              # for scripts`,
  subcommands: { prune },
  run: runList,
};

async function runList({ host }: CommandContext): Promise<void> {
  const kept = await listCache(host.storeBase);
  host.result(cacheText(kept, host.storeBase), 'answer');
  host.setOutputs({}, cacheJson(kept));
}

async function runPrune({ host, log, signal, flags }: CommandContext): Promise<void> {
  const days = parseDays(String(flags.days ?? DEFAULT_DAYS));
  const before = await listCache(host.storeBase);
  const after = await pruneCache(host.storeBase, days, log, signal);
  host.result(pruneText(before, after, host.storeBase));
  host.setOutputs({}, cacheJson(after));
}

/** @throws `bad-usage` for anything but a whole number from 1 on */
function parseDays(text: string): number {
  if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
  throw new AssetsSyncError('bad-usage', `--days is a whole number, 1 or more, not "${text}".`, {
    hint: "See 'assets-sync cache prune --help'.",
  });
}

/** @param folder where the stores are */
function cacheText(kept: readonly KeptRepository[], folder: string): string {
  if (kept.length === 0) return `Nothing is kept in ${folder}.`;
  const rows = kept.map(({ repository, bytes, used, roots }) => [
    repository,
    formatBytes(bytes),
    used === undefined ? 'empty' : `last used ${used.toISOString().slice(0, 10)}`,
    roots === 0 ? 'no assets root' : count(roots, 'assets root'),
  ]);
  return [...alignColumns(rows), `${formatBytes(total(kept))} in ${folder}`].join('\n');
}

function pruneText(before: readonly KeptRepository[], after: readonly KeptRepository[], folder: string): string {
  return `${cacheText(after, folder)}\n${formatBytes(total(before) - total(after))} removed.`;
}

function cacheJson(kept: readonly KeptRepository[]): object {
  return {
    repositories: kept.map(({ used, ...rest }) => ({ ...rest, used: used?.toISOString() ?? null })),
    bytes: total(kept),
  };
}

function total(kept: readonly KeptRepository[]): number {
  return kept.reduce((sum, { bytes }) => sum + bytes, 0);
}
