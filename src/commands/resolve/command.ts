/** resolve: settles merge conflicts in recordings.json files. */
import { showDirectory } from '../../base/directory.ts';
import { AssetsSyncError, listLines } from '../../base/errors.ts';
import { shortSha } from '../../base/sha.ts';
import { shellCommand } from '../../base/shell.ts';
import { branchLine, offeredLines, publishedOutputs } from '../../report/published.ts';
import { type Told, tell, traffic } from '../../report/report.ts';
import { type Command, type CommandContext, offeringRequest } from '../command.ts';
import { ATTRIBUTES_LINE, drive, type Installed, install } from './driver.ts';
import type { Left } from './merge-entries.ts';
import { type ResolveResult, resolve, type SettledPin } from './resolve.ts';

export const command: Command = {
  group: 'Pins',
  description: 'settle merge conflicts in recordings.json files',
  paths: 'all that are in conflict',
  inputs: ['repository', 'branch', 'working-directory', 'token', 'pull-request', 'retries', 'timeout'],
  flags: [
    { name: '--install', help: 'have git call it in every merge of this clone' },
    { name: '--driver', help: 'what git calls then, with four paths', isRare: true },
  ],
  examples: `
  assets-sync resolve                   # amid a merge, a rebase or a cherry-pick
  assets-sync resolve sdk/tables        # the pins of one service
  assets-sync resolve --install         # once: git merges recordings.json by services then`,
  more: `
Exit codes: 0 settled or nothing in conflict, 2 a side has a mistake, 3 the
server was not reached, 4 something is left for you, 5 not authorised.`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, flags, selection } = context;
  const { temporary } = host;
  if (flags.driver === true) {
    await drive({ codeRepository: await context.openCodeRepository(), temporary, paths: inputs.paths }, signal);
  } else if (flags.install === true) {
    const installed = await install(await context.openCodeRepository(), signal);
    host.result(installText(installed));
    host.setOutputs({}, installed);
  } else {
    const result = await resolve({ ...(await offeringRequest(context)), given: selection, temporary }, log, signal);
    await tell(host, toldOf(result));
  }
}

function toldOf(result: ResolveResult): Told {
  const { files, pins, left, unasked, published, requests, bytes } = result;
  return {
    lines: resolveLines(result),
    outputs: {
      pins: Object.fromEntries(pins.map(({ directory, sha }) => [showDirectory(directory), sha])),
      changed: pins.length > 0,
      pushed: published !== undefined,
      ...(published === undefined ? {} : publishedOutputs(published)),
      requests,
      bytes,
    },
    json: {
      files: files.map(({ file, isSettled }) => ({ file, settled: isSettled })),
      settled: pins.map(({ file, directory, sha, answer }) => ({
        path: showDirectory(directory),
        file,
        sha,
        from: 'merged' in answer ? 'both' : answer.take,
      })),
      left: [...left, ...unasked].map(({ file, entry: path = null, why, recordings = [] }) => ({ file, path, why, recordings })),
    },
    error: notResolved(result),
  };
}

function resolveLines(result: ResolveResult): string[] {
  const { files, pins, left, unasked, published, requests } = result;
  if (files.length + left.length + unasked.length === 0)
    return ['No recordings.json is in conflict, so there is nothing to resolve.'];
  const lines = files.flatMap(({ file, isSettled }) => [
    `${file}: ${isSettled ? 'settled, and added' : 'a part is left, between its markers'}`,
    ...pins.filter((pin) => pin.file === file).map((pin) => `  ${pinLine(pin)}`),
  ]);
  if (published !== undefined) {
    const { found, previousPush } = published;
    const onto = found || previousPush === undefined ? '' : `, which goes on from ${shortSha(previousPush.sha)}`;
    lines.push(`${branchLine(published)}${onto}`, ...offeredLines(published));
  }
  lines.push(...unasked.map((one) => `left: ${leftLine(one)}`));
  if (requests > 0) lines.push(`(${traffic(result)})`);
  if (pins.length > 0) {
    const services = pins.map(({ directory }) => showDirectory(directory));
    lines.push(`When the merge is done, ${shellCommand(['assets-sync', 'sync', ...services])} brings them to disk.`);
  }
  return lines;
}

function pinLine({ directory, sha, answer }: SettledPin): string {
  const name = showDirectory(directory);
  if ('merged' in answer) return `${name}: ${shortSha(sha)}, which has the recordings of both`;
  const why = {
    newer: 'which has the other one',
    'same recordings': 'which has the same recordings as the other one',
    'has both': 'which has the recordings of the other one',
  }[answer.why];
  return `${name}: ${shortSha(sha)} (${answer.take}), ${why}`;
}

function leftLine({ file, entry, why, recordings = [] }: Left): string {
  const line = [file, ...(entry === undefined ? [] : [entry])].join(': ');
  return [`${line}: ${why}`, ...recordings.map((path) => `  ${path}`)].join('\n');
}

/** The error for what is left; undefined where all that was asked for is settled. */
function notResolved({ left }: ResolveResult): AssetsSyncError | undefined {
  if (left.length === 0) return undefined;
  const recordings = left.some((one) => one.recordings !== undefined);
  const again = recordings
    ? ' Of recordings that both sides made, choose a side, and when the merge is done sync, record those tests again and push.'
    : '';
  return new AssetsSyncError('conflict', `Not all could be settled:\n${listLines(left.map(leftLine))}`, {
    hint: `Choose between the markers that are left, git add the file and go on with the merge.${again}`,
    at: { file: left[0]?.file ?? '' },
  });
}

function installText({ attributes, configuration }: Installed): string {
  const lines = [
    attributes
      ? `.gitattributes: ${ATTRIBUTES_LINE} was added; commit it, so that it counts for everybody`
      : '.gitattributes: recordings.json files have the merge driver already',
    configuration
      ? 'The merge driver was written into the configuration of this clone.'
      : 'The merge driver is in the configuration of this clone already.',
    'Each clone needs it once (assets-sync resolve --install); without it git merges the text.',
  ];
  return lines.join('\n');
}
