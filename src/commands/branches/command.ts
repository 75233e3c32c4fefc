/** branches: lists the branches that pushes made, and deletes those that nobody needs. */
import { AssetsSyncError } from '../../base/errors.ts';
import { type Command, type CommandContext, QUIET_ANSWER, QUIET_DRY_RUN, REPOSITORY_INPUTS, type Runnable } from '../command.ts';
import { listBranches } from './branches.ts';
import type { BranchesRequest, BranchList, PushedBranch } from './model.ts';
import { pruneBranches } from './prune.ts';
import { branchesJson, branchesText, keptText, pruneJson, pruneText, questionText } from './report.ts';

const INPUTS = [...REPOSITORY_INPUTS, 'retries', 'timeout'] as const;
const DAY = 24 * 3600 * 1000;

const prune: Runnable = {
  description: 'delete the branches that are merged, and with --older-than those that no ref pins',
  quiet: QUIET_DRY_RUN,
  inputs: [...INPUTS, 'dry-run', 'yes'],
  inputHelp: { 'dry-run': 'say which would be deleted, and delete none', yes: 'delete them without asking' },
  flags: [{ name: '--older-than', value: 'days', help: 'also unmerged ones that no ref pins and that are older: 90d' }],
  examples: `
  assets-sync branches prune --dry-run          # see which would go
  assets-sync branches prune                    # delete the merged ones, after a question
  assets-sync branches prune --older-than 90d   # also what was never merged, if no ref here pins it
  assets-sync branches prune --yes              # without asking, in a script`,
  more: `
It says which and asks first; where nobody can answer it does nothing and ends with exit code 4,
unless --yes is given. A branch that moves meanwhile is left alone. Pins are looked for on the branches,
tags and remote branches of this clone: fetch all of them first.`,
  run: runPrune,
};

export const command: Command = {
  group: 'Pins',
  description: 'list the branches that pushes made: which are merged, and which are pinned',
  quiet: QUIET_ANSWER,
  inputs: INPUTS,
  examples: `
  assets-sync branches                  # which are merged, and which a ref of this repository pins
  assets-sync branches prune            # delete those that are merged
  assets-sync branches --json           # for scripts`,
  subcommands: { prune },
  run: runList,
};

async function runList(context: CommandContext): Promise<void> {
  const { host, signal, log } = context;
  const list = await listBranches(await requestOf(context), log, signal);
  host.result(branchesText(list), 'answer');
  host.setOutputs({ requests: list.requests, bytes: list.bytes }, branchesJson(list));
  if (list.unseen !== undefined && list.branches.length > 0) {
    host.say('warning', `Pins on other branches are not seen, for this clone does not have all of them (${list.unseen}).`);
  }
}

async function runPrune(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, flags } = context;
  const { dryRun, yes } = inputs;
  const since = flags.olderThan === undefined ? undefined : new Date(Date.now() - parseDays(String(flags.olderThan)) * DAY);
  const confirm = async (list: BranchList, chosen: readonly PushedBranch[]) => {
    // Ctrl-C may have come while there was nothing to stop.
    signal.throwIfAborted();
    host.say('warning', questionText(list, chosen));
    if (yes) return true;
    const agreed = await host.ask?.('Delete them?', signal);
    signal.throwIfAborted();
    return agreed;
  };
  const result = await pruneBranches({ ...(await requestOf(context)), since, dryRun }, confirm, log, signal);
  if (result === undefined) {
    host.result('Nothing was deleted.');
    return;
  }
  for (const one of result.kept) host.say(one.why === 'moved' ? 'notice' : 'warning', keptText(one));
  if (result.deleted.length === 0 && result.kept.some(({ why }) => why !== 'moved')) {
    throw new AssetsSyncError('unauthorized', `The server of ${result.repositoryUrl} did not let any branch be deleted.`, {
      hint: 'Check that the token may delete branches there, and that no rule protects assets-sync/.',
    });
  }
  host.result(pruneText(result, dryRun), dryRun ? 'answer' : 'report');
  host.setOutputs({ requests: result.requests, bytes: result.bytes }, pruneJson(result));
}

async function requestOf(context: CommandContext): Promise<BranchesRequest> {
  const { selection, access } = context;
  const codeRepository = await context.openCodeRepository();
  return { codeRepository, selection, access, repositoryOptions: context.repositoryOptions(codeRepository) };
}

/** @throws `bad-usage` for anything but a number of days */
function parseDays(text: string): number {
  const [, days] = /^([1-9]\d{0,4})d$/.exec(text) ?? [];
  if (days !== undefined) return Number(days);
  throw new AssetsSyncError('bad-usage', `--older-than is a number of days, 1d or more, not "${text}".`, {
    hint: 'Give days with a d behind them: --older-than 90d.',
  });
}
