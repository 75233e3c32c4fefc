/** repin: moves pins that were squashed or rebased to the branch. */

import { type Directory, joinDirectory, showDirectory } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import { shortSha } from '../../base/sha.ts';
import { alignColumns, count, escapeMarkdown, formatBytes } from '../../base/text.ts';
import { gitAuthor } from '../../code-repo/origin.ts';
import type { Outputs } from '../../host/host.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';
import { commitLink, markdownTable, sentence } from '../../report/markdown.ts';
import { announcer } from '../../report/problems.ts';
import { type Command, type CommandContext, QUIET_DRY_RUN, REPOSITORY_INPUTS, SERVICES_HERE } from '../command.ts';
import type { Move, RepinResult } from './model.ts';
import { repin } from './repin.ts';

export const command: Command = {
  group: 'Pins',
  description: 'move pins that were squashed or rebased to the branch, and write the trees that are missing',
  quiet: QUIET_DRY_RUN,
  paths: SERVICES_HERE,
  inputs: ['base', ...REPOSITORY_INPUTS, 'latest', 'commit-pins', 'dry-run', 'retries', 'timeout'],
  flags: [{ name: '--from-disk', help: 'pin what is on disk, where an edit of recordings.json was lost; asks no server' }],
  examples: `
  assets-sync repin sdk/tables          # mend the pins of one service
  assets-sync repin '*' --dry-run       # see what would be written
  assets-sync repin sdk/core --latest   # move to the newest commit of the main branch
  assets-sync repin sdk/core --from-disk # pin again what you pushed, after a git checkout of recordings.json
  assets-sync repin '*' --commit-pins   # and commit the pins where git push would put them`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, selection, access } = context;
  const { latest, commitPins, dryRun } = inputs;
  const fromDisk = context.flags.fromDisk === true;
  if (fromDisk && latest) {
    throw new AssetsSyncError('bad-usage', '--from-disk and --latest ask for different commits.', { hint: 'Give one of them.' });
  }
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const author = host.author() ?? (await gitAuthor(codeRepository, signal));
  const commit = commitPins ? { origin: host.origin(), author } : undefined;
  const request = { codeRepository, selection, access, repositoryOptions, latest, fromDisk, commit, dryRun };
  const result = await repin(request, log, signal);
  result.left.forEach(announcer(host, 'warning'));
  host.result(repinText(result, dryRun), dryRun ? 'answer' : 'report');
  host.setOutputs(repinOutputs(result), repinJson(result));
  await host.summarize(() => repinSummary(result, dryRun));
}

const REASONS: Record<Move['why'], string> = {
  squashed: 'was squashed or rebased',
  tree: 'got its tree',
  latest: 'newest commit',
  disk: 'as on disk',
};

function repinOutputs({ services, moves, requests, bytes }: RepinResult): Outputs {
  return {
    services,
    pins: Object.fromEntries(moves.map(({ directory, to }) => [showDirectory(directory), to])),
    changed: moves.length > 0,
    requests,
    bytes,
  };
}

/** What only scripts get, with --json. */
function repinJson({ moves }: RepinResult): object {
  return {
    moves: moves.map(({ directory, manifestDirectory, pin, to, tree, why }) => ({
      path: showDirectory(directory),
      from: pin?.sha ?? null,
      to,
      tree: tree ?? null,
      why,
      file: pin?.at.file ?? fileOf(manifestDirectory),
      line: pin?.at.line ?? null,
    })),
  };
}

function repinText({ moves, left, committed, requests, bytes }: RepinResult, dryRun: boolean): string {
  const rows = moves.map(({ directory, manifestDirectory, pin, to, tree, why }) => [
    pin === undefined ? fileOf(manifestDirectory) : `${pin.at.file}:${pin.at.line}`,
    showDirectory(directory),
    pin === undefined || pin.sha === to ? shortSha(to) : `${shortSha(pin.sha)} -> ${shortSha(to)}`,
    tree === undefined ? '' : `tree ${shortSha(tree)}`,
    REASONS[why],
  ]);
  const costs = `${count(requests, 'request')}, ${formatBytes(bytes)} received`;
  const lines = [...alignColumns(rows), `${total(moves, dryRun)}${remaining(left.length)} (${costs})`];
  if (committed !== undefined) lines.push(`Pins committed on ${committed.branch}: ${shortSha(committed.sha)}`);
  return lines.join('\n');
}

function repinSummary({ moves, left, repository }: RepinResult, dryRun: boolean): string {
  const title = `### assets-sync repin: ${total(moves, dryRun)}${remaining(left.length)}`;
  const table = markdownTable({
    head: ['Directory', 'From', 'To', 'Why'],
    numeric: [],
    rows: moves.map(({ directory, pin, to, why }) => [
      escapeMarkdown(showDirectory(directory)),
      pin === undefined ? '' : commitLink(repository, pin.sha),
      commitLink(repository, to),
      REASONS[why],
    ]),
    of: 'pins',
  });
  const rest = left.map(({ message }) => `- ${escapeMarkdown(sentence(message))}\n`).join('');
  return [title, ...(moves.length > 0 ? [table] : []), ...(rest === '' ? [] : [rest])].join('\n\n').concat('\n');
}

function fileOf(manifestDirectory: Directory): string {
  return joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
}

function total(moves: readonly Move[], dryRun: boolean): string {
  return moves.length === 0 ? 'No pin to change' : `${count(moves.length, 'pin')} ${dryRun ? 'would be written' : 'written'}`;
}

function remaining(number: number): string {
  return number === 0 ? '' : `, ${count(number, 'pin')} left`;
}
