/** migrate: moves a code repository in, from where its recordings or what pins them are today. */

import { AssetsSyncError } from '../../base/errors.ts';
import { gitAuthor } from '../../code-repo/origin.ts';
import { type Command, type CommandContext, QUIET_DRY_RUN, REPOSITORY_INPUTS, type Runnable } from '../command.ts';
import { migrateAssetsJson } from './assets-json.ts';
import { DEFAULT_PATTERNS, migrateRecordings } from './recordings.ts';
import {
  assetsJsonJson,
  assetsJsonOutputs,
  assetsJsonText,
  recordingsJson,
  recordingsOutputs,
  recordingsText,
} from './report.ts';

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
      help: `the name of a folder, or a glob of paths from the top; several times for several (default: ${DEFAULT_PATTERNS.join(', ')})`,
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
  host.result(assetsJsonText(result, dryRun), dryRun ? 'answer' : 'report');
  host.setOutputs(assetsJsonOutputs(result), assetsJsonJson(result));
}

async function runRecordings(context: CommandContext): Promise<void> {
  const { host, inputs, signal, log, selection, access, flags } = context;
  const { message, pullRequest, allowSecrets, yes, dryRun } = inputs;
  const codeRepository = await context.openCodeRepository();
  const result = await migrateRecordings(
    {
      codeRepository,
      selection,
      access,
      repositoryOptions: context.repositoryOptions(codeRepository),
      patterns: listFlag(flags.pattern),
      services: listFlag(flags.services),
      message,
      pullRequest,
      allowSecrets,
      yes,
      dryRun,
      author: host.author() ?? (await gitAuthor(codeRepository, signal)),
      origin: host.origin(),
      gitHubApi: host.gitHubApi,
      otherGitHub: host.otherGitHub,
      temporary: host.temporary,
    },
    log,
    signal,
  );
  host.result(recordingsText(result, dryRun), dryRun ? 'answer' : 'report');
  host.setOutputs(recordingsOutputs(result, dryRun), recordingsJson(result));
}

function listFlag(value: unknown): string[] {
  return value === undefined ? [] : String(value).split('\n');
}
