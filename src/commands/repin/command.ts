/** repin: moves pins that were squashed or rebased to the branch. */

import { type Directory, joinDirectory, showDirectory } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import { shortSha } from '../../base/sha.ts';
import { count, escapeMarkdown } from '../../base/text.ts';
import { gitAuthor } from '../../code-repo/code-repository.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';
import { announcer } from '../../report/problems.ts';
import { alignRows, type Cell, commitCell, markdownTable, type Report, sentence, tell, traffic } from '../../report/report.ts';
import { type Command, type CommandContext, QUIET_DRY_RUN, REPOSITORY_INPUTS, SERVICES_HERE } from '../command.ts';
import { isMoved, type Move, type RepinResult, repin } from './repin.ts';

export const command: Command = {
  group: 'Pins',
  description: 'move pins that were squashed or rebased to the branch, and write the trees that are missing',
  quiet: QUIET_DRY_RUN,
  paths: SERVICES_HERE,
  inputs: ['base', ...REPOSITORY_INPUTS, 'latest', 'all', 'older-than', 'commit-pins', 'dry-run', 'retries', 'timeout'],
  flags: [{ name: '--from-disk', help: 'pin what is on disk, where an edit of recordings.json was lost; asks no server' }],
  examples: `
  assets-sync repin sdk/tables          # mend the pins of one service
  assets-sync repin '*' --dry-run       # see what would be written
  assets-sync repin sdk/core --latest   # move to the newest commit of the main branch, where its recordings differ
  assets-sync repin '*' --latest --older-than 3d # to the newest that is there for three days
  assets-sync repin sdk/core --from-disk # pin again what you pushed, after a git checkout of recordings.json
  assets-sync repin '*' --commit-pins   # and commit the pins where git push would put them`,
  more: `
Exit codes: 0 done or nothing to move, 2 wrong usage, file or pin, 3 the server was
not reached, 4 a file of pins changed meanwhile, 5 not authorised. A pin that stays
is named, and is no failure.`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, selection, access } = context;
  const { latest, all, olderThan, commitPins, dryRun } = inputs;
  const fromDisk = context.flags.fromDisk === true;
  if (fromDisk && latest) {
    throw new AssetsSyncError('bad-usage', '--from-disk and --latest ask for different commits.', { hint: 'Give one of them.' });
  }
  if (!latest && (all || olderThan !== undefined)) {
    const names = `${host.show('all')} and ${host.show('older-than')}`;
    throw new AssetsSyncError('bad-usage', `${names} say where ${host.show('latest')} moves pins.`, {
      hint: `Give ${host.show('latest')} as well, or leave them out.`,
    });
  }
  const to = fromDisk ? 'disk' : latest ? 'latest' : 'same';
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const author = host.author() ?? (await gitAuthor(codeRepository, signal));
  const commit = commitPins ? { origin: host.origin(), author } : undefined;
  const request = { codeRepository, selection, access, repositoryOptions, to, all, olderThan, commit, dryRun } as const;
  const result = await repin(request, log, signal);
  result.left.forEach(announcer(host, 'warning'));
  await tell(host, repinReport(result, { dryRun }), dryRun ? 'answer' : 'report');
}

const REASONS: Record<Move['why'], string> = {
  squashed: 'was squashed or rebased',
  tree: 'its tree alone',
  latest: 'newest commit',
  disk: 'as on disk',
};

function repinReport(result: RepinResult, { dryRun }: { dryRun: boolean }): Report {
  const { services, moves, left, committed, requests, bytes } = result;
  const written = `${count(moves.length, 'pin')} ${dryRun ? 'would be written' : 'written'}`;
  const rest = left.length === 0 ? '' : `, ${count(left.length, 'pin')} left`;
  const total = `${moves.length === 0 ? 'No pin to change' : written}${rest}`;
  const on = committed && `Pins committed on ${committed.branch}: ${shortSha(committed.sha)}`;
  const rows = moves.map(({ directory, pin, to, why }): Cell[] => [
    showDirectory(directory),
    pin === undefined ? '' : commitCell(result.repository, pin.sha),
    commitCell(result.repository, to),
    REASONS[why],
  ]);
  return {
    title: `assets-sync repin: ${total}`,
    lines: [...alignRows(moves.map(moveRow)), `${total} (${traffic(result)})`, ...(on === undefined ? [] : [on])],
    blocks: () => [
      ...(rows.length === 0 ? [] : [markdownTable({ head: ['Directory', 'From', 'To', 'Why'], rows, of: 'pins' })]),
      ...(left.length === 0 ? [] : [left.map(({ message }) => `- ${escapeMarkdown(sentence(message))}`).join('\n')]),
    ],
    outputs: {
      services,
      pins: Object.fromEntries(moves.map(({ directory, to }) => [showDirectory(directory), to])),
      changed: moves.some(isMoved),
      requests,
      bytes,
    },
    json: {
      moves: moves.map(({ directory, manifestDirectory, pin, to, tree, why }) => ({
        path: showDirectory(directory),
        from: pin?.sha ?? null,
        to,
        tree: tree ?? null,
        why,
        file: pin?.at.file ?? fileOf(manifestDirectory),
        line: pin?.at.line ?? null,
      })),
    },
  };
}

/** A terminal is told where in which file a pin is. */
function moveRow({ directory, manifestDirectory, pin, to, tree, why }: Move): Cell[] {
  return [
    pin === undefined ? fileOf(manifestDirectory) : `${pin.at.file}:${pin.at.line}`,
    showDirectory(directory),
    pin === undefined || pin.sha === to ? shortSha(to) : `${shortSha(pin.sha)} -> ${shortSha(to)}`,
    tree === undefined ? '' : `tree ${shortSha(tree)}`,
    REASONS[why],
  ];
}

function fileOf(manifestDirectory: Directory): string {
  return joinDirectory(manifestDirectory, MANIFEST_NAME as Directory);
}
