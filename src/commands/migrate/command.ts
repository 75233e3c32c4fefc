/** migrate: moves a code repository in, from where its recordings or what pins them are today. */
import { AssetsSyncError, listLines } from '../../base/errors.ts';
import { shortSha } from '../../base/sha.ts';
import { count, formatCount } from '../../base/text.ts';
import { RECORDING_FOLDERS } from '../../code-repo/code-repository.ts';
import { alignRows, type Told, tell } from '../../report/report.ts';
import {
  type Command,
  type CommandContext,
  offeringRequest,
  QUIET_DRY_RUN,
  REPOSITORY_INPUTS,
  type Runnable,
} from '../command.ts';
import { notesOf, outputsOf } from '../push/report.ts';
import { type MigrateResult, migrateAssetsJson } from './assets-json.ts';
import { migrateRecordings, type RecordingsResult } from './recordings.ts';

const assetsJson: Runnable = {
  description: 'write pins into recordings.json in place of assets.json files',
  quiet: QUIET_DRY_RUN,
  paths: 'every assets.json',
  inputs: ['repository', 'path', 'working-directory', 'token', 'dry-run', 'retries', 'timeout'],
  examples: `
  assets-sync migrate assets-json --dry-run   # see what would be written
  assets-sync migrate assets-json             # every assets.json of the code repository
  assets-sync migrate assets-json sdk/storage # those below a directory; the others go on as they are`,
  run: runAssetsJson,
};

const recordings: Runnable = {
  description: 'move recordings out of this repository into the assets repository, and pin them',
  quiet: QUIET_DRY_RUN,
  paths: 'all that are found',
  inputs: [...REPOSITORY_INPUTS, 'message', 'pull-request', 'allow-secrets', 'dry-run', 'yes', 'retries', 'timeout'],
  inputHelp: { yes: 'files that look like no recordings may move as well' },
  flags: [
    {
      name: '--pattern',
      value: 'pattern',
      isList: true,
      help: `the name of a folder, or a glob of paths from the top; several times for several (default: ${RECORDING_FOLDERS.join(', ')})`,
    },
    {
      name: '--services',
      value: 'glob',
      isList: true,
      help: 'which directories are services, for a first recordings.json; several times for several (default: sdk/*)',
    },
  ],
  examples: `
  assets-sync migrate recordings --dry-run    # see what would move, by service
  assets-sync migrate recordings sdk/tables   # one service
  assets-sync migrate recordings --repository Azure/azure-sdk-for-python-assets
  assets-sync migrate recordings --pattern 'sdk/*/tests/data/**'`,
  run: runRecordings,
};

export const command: Command = {
  group: 'More',
  description: 'move recordings out of a code repository, or pins in place of assets.json files',
  inputs: [],
  examples: `
  assets-sync migrate recordings --dry-run    # see which recordings of this repository would move
  assets-sync migrate assets-json --dry-run   # see which pins would be written`,
  subcommands: { recordings, 'assets-json': assetsJson },
  run: async () => {
    throw new AssetsSyncError('bad-usage', 'What is to be migrated is not said.', {
      hint: "Give recordings or assets-json: see 'assets-sync migrate --help'.",
    });
  },
};

async function runAssetsJson(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, selection, access } = context;
  const { dryRun } = inputs;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const result = await migrateAssetsJson({ codeRepository, selection, access, repositoryOptions, dryRun }, log, signal);
  await tell(host, assetsJsonTold(result, dryRun), dryRun ? 'answer' : 'report');
}

async function runRecordings(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, selection, flags } = context;
  const { message, allowSecrets, yes, dryRun } = inputs;
  const request = {
    ...(await offeringRequest(context)),
    selection,
    patterns: listFlag(flags.pattern),
    services: listFlag(flags.services),
    message,
    allowSecrets,
    yes,
    dryRun,
    temporary: host.temporary,
  };
  const result = await migrateRecordings(request, log, signal);
  await tell(host, recordingsTold(result, dryRun), dryRun ? 'answer' : 'report');
}

function listFlag(value: unknown): string[] {
  return value === undefined ? [] : String(value).split('\n');
}

function assetsJsonTold({ pins, requests, bytes }: MigrateResult, dryRun: boolean): Told {
  const files = [...new Set(pins.map(({ file }) => file))].join(', ');
  const next = dryRun
    ? 'Nothing was written.'
    : `${count(pins.length, 'assets.json file')} deleted. Look at it (git diff), and commit it in one pull request; git restore brings the files back.`;
  const lines = [
    ...alignRows(pins.map(({ directory, sha }) => [directory, shortSha(sha)])),
    `${count(pins.length, 'pin')} ${dryRun ? 'would be written' : 'written'} to ${files}.`,
    next,
  ];
  return {
    lines: pins.length === 0 ? ['There is no assets.json to migrate.'] : lines,
    outputs: {
      pins: Object.fromEntries(pins.map(({ directory, sha }) => [directory, sha])),
      changed: pins.length > 0,
      requests,
      bytes,
    },
    json: {
      migrated: pins.map(({ directory, sha, tree = null, file, from }) => ({ path: directory, sha, tree, file, from })),
    },
  };
}

function recordingsTold(result: RecordingsResult, dryRun: boolean): Told {
  const { moved, odd, secrets } = result;
  return {
    lines: recordingsLines(result, dryRun),
    outputs: {
      ...outputsOf(result),
      services: moved.map(({ service }) => service),
      changed: moved.length > 0,
    },
    json: { moved: moved.map(({ service, files }) => ({ service, files: files.length })), odd, secrets },
  };
}

/** The deletions are in the index already. */
const COMMIT = "  git add -- '*recordings.json' && git commit -m 'Move recordings to the assets repository'";

export function recordingsLines(result: RecordingsResult, dryRun: boolean): string[] {
  const { moved, removed, odd, secrets, pins } = result;
  if (moved.length === 0) return ['There are no recordings in this repository to move.'];
  const rows = alignRows(moved.map(({ service, files }) => [service, count(files.length, 'recording')]));
  const recordings = moved.reduce((sum, { files }) => sum + files.length, 0);
  const total = `${count(recordings, 'recording')} of ${count(moved.length, 'service')}`;
  if (dryRun) {
    const strange = `No test framework would call these recordings; they need --yes (${formatCount(odd.length)}):\n${listLines(odd)}`;
    const suspect = `What looks like a secret would stop it (${formatCount(secrets.length)}; --json lists all):\n${listLines(secrets)}`;
    return [
      ...rows,
      `${total} would move.`,
      ...(odd.length > 0 ? [strange] : []),
      ...(secrets.length > 0 ? [suspect] : []),
      'Nothing was written.',
    ];
  }
  if (pins.length === 0 && removed === 0) {
    return [`${total} moved before: nothing is left to do but to commit the pins with the deletions:`, COMMIT];
  }
  return [
    ...rows,
    `${total} moved.`,
    ...notesOf(result),
    `${count(pins.length, 'pin')} written. Look at them and at the deletions (git status), and commit both:`,
    COMMIT,
  ];
}
