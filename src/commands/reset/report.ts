/** What people and scripts are told about a reset. */

import { showDirectory } from '../../base/directory.ts';
import { listNames } from '../../base/errors.ts';
import { parseSha, shortSha } from '../../base/sha.ts';
import { count, escapeMarkdown } from '../../base/text.ts';
import { syncedJson, syncedSummary, syncedText } from '../../report/synced.ts';
import type { Losses, ResetResult } from './reset.ts';
import type { RestoredPin } from './reset-pins.ts';

/** Paths that a question lists. */
const MAX_PATHS = 20;

/** What would be lost, for the question whether it may be. */
export function lossesText({ files, pins, removed }: Losses): string {
  const lines = [...pins.map(pinLine), ...files.slice(0, MAX_PATHS).map((path) => `  ${path}`)];
  if (files.length > MAX_PATHS) lines.push(`  and ${files.length - MAX_PATHS} more`);
  if (removed.length > 0) lines.push(`Taken off the disk, because no pin of them is committed: ${listNames(removed)}`);
  return ['These are put back as they are committed:', ...lines].join('\n');
}

function pinLine({ file, directory, from, to }: RestoredPin): string {
  const shown = (pin: RestoredPin['to']) => {
    const sha = parseSha(pin ?? '');
    return sha === undefined ? (pin ?? 'no pin') : shortSha(sha);
  };
  return `  ${file}: ${showDirectory(directory)} ${from === to ? 'as committed' : `${shown(from)} -> ${shown(to)}`}`;
}

/**
 * What only scripts get, with --json. `changes`: the local changes that were dropped; `restored`: the pins that were put back;
 * `removed`: the services that HEAD has no pin for.
 */
export function resetJson(result: ResetResult): object {
  return {
    ...syncedJson(result),
    changes: result.dropped,
    restored: result.pins.map(({ directory, file, from, to }) => ({
      path: showDirectory(directory),
      file,
      from: from ?? null,
      to: to ?? null,
    })),
    removed: result.removed,
  };
}

export function resetText(result: ResetResult, milliseconds: number, from: string): string {
  const synced = result.services.length === 0 ? [] : [syncedText(result, milliseconds, from)];
  return [...putBack(result), ...synced].join('\n');
}

export function resetSummary(result: ResetResult, milliseconds: number): string {
  const title = 'assets-sync reset';
  const lines = putBack(result).map((line) => `- ${escapeMarkdown(line)}\n`);
  const synced = result.services.length === 0 ? `### ${title}\n` : syncedSummary(result, milliseconds, title);
  return lines.length === 0 ? synced : `${synced}\n${lines.join('')}`;
}

/** Lines for the pins that were put back and for the services that were taken off the disk, or one that there was nothing to reset. */
function putBack({ pins, removed, services }: ResetResult): string[] {
  if (services.length + removed.length === 0) return ['Nothing is synced, so there is nothing to reset.'];
  const gone =
    removed.length === 0 ? [] : [`${count(removed.length, 'service')} without a committed pin gone: ${removed.join(', ')}`];
  return [...pins.map((pin) => pinLine(pin).trimStart()), ...gone];
}
