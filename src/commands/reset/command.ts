/** reset: puts recordings and pins back as they are committed. */

import { showDirectory } from '../../base/directory.ts';
import { listLines, listNames } from '../../base/errors.ts';
import { uptime } from '../../base/log.ts';
import { parseSha, shortSha } from '../../base/sha.ts';
import { count, escapeMarkdown } from '../../base/text.ts';
import { type Report, tell } from '../../report/report.ts';
import { syncedReport, tellBackup } from '../../report/synced.ts';
import { type Command, type CommandContext, REPOSITORY_INPUTS } from '../command.ts';
import { type Losses, type ResetResult, reset } from './reset.ts';
import type { RestoredPin } from './reset-pins.ts';

export const command: Command = {
  group: 'Recordings',
  description: 'put recordings and pins back as committed',
  paths: 'all that are on disk',
  inputs: [...REPOSITORY_INPUTS, 'yes', 'retries', 'timeout'],
  examples: `
  assets-sync reset sdk/tables          # one service: its recordings, and its pin in recordings.json
  assets-sync reset                     # all that are synced
  assets-sync reset --yes               # without asking, in a script`,
  more: `
Where something would be lost it asks first; where nobody can answer it does nothing
and ends with exit code 4, unless --yes is given. 'assets-sync backups' lists what was kept.

Exit codes: 0 done or you said no, 2 wrong usage, file or pin, 3 the server was not
reached, 4 stopped to protect what would be lost, 5 not authorised.`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, selection, access } = context;
  const started = uptime();
  const confirm = async (losses: Losses) => {
    // Ctrl-C may have come while there was nothing to stop.
    signal.throwIfAborted();
    if (inputs.yes) return true;
    host.say('warning', lossesText(losses));
    const agreed = await host.ask?.('Reset them?', signal);
    signal.throwIfAborted();
    return agreed;
  };
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const result = await reset({ codeRepository, selection, access, repositoryOptions }, confirm, log, signal);
  if (result === undefined) {
    host.result('Nothing was reset.');
    return;
  }
  tellBackup(host, inputs, result);
  const milliseconds = uptime() - started;
  if (result.services.length > 0) host.setVariable('ASSETS_ROOT', result.assetsRoot);
  await tell(host, resetReport(result, { milliseconds, from: host.workspace }));
}

/** What would be lost, for the question whether it may be. */
function lossesText({ files, pins, removed }: Losses): string {
  const lines = [...pins.map(pinLine), ...(files.length > 0 ? [listLines(files)] : [])];
  if (removed.length > 0) lines.push(`Taken off the disk, because no pin of them is committed: ${listNames(removed)}`);
  return ['These are put back as they are committed:', ...lines].join('\n');
}

function pinLine({ file, directory, from, to }: RestoredPin): string {
  const shown = (pin: RestoredPin['to']) => {
    const sha = parseSha(pin ?? '');
    // Of a pin that goes nothing else keeps the name.
    return sha === undefined ? (pin ?? 'no pin of its own') : to === undefined ? sha : shortSha(sha);
  };
  return `  ${file}: ${showDirectory(directory)} ${from === to ? 'as committed' : `${shown(from)} -> ${shown(to)}`}`;
}

function resetReport(result: ResetResult, view: { milliseconds: number; from: string }): Report {
  const title = 'assets-sync reset';
  const synced = syncedReport(result, { ...view, title });
  const back = putBack(result);
  const list = back.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
  const isNone = result.services.length === 0;
  return {
    ...synced,
    lines: [...back, ...(isNone ? [] : synced.lines)],
    blocks: () => [...(isNone ? [] : synced.blocks()), ...(list === '' ? [] : [list])],
    json: {
      ...synced.json,
      // The local changes that were dropped, the pins that were put back, and the services that HEAD has no pin for.
      changes: result.dropped,
      restored: result.pins.map(({ directory, file, from, to }) => ({
        path: showDirectory(directory),
        file,
        from: from ?? null,
        to: to ?? null,
      })),
      removed: result.removed,
    },
  };
}

/** Lines for the pins that were put back and for the services that were taken off the disk, or one that there was nothing to reset. */
function putBack({ pins, removed, services }: ResetResult): string[] {
  if (services.length + removed.length === 0) return ['Nothing is synced, so there is nothing to reset.'];
  const gone =
    removed.length === 0 ? [] : [`${count(removed.length, 'service')} without a committed pin gone: ${removed.join(', ')}`];
  return [...pins.map((pin) => pinLine(pin).trimStart()), ...gone];
}
