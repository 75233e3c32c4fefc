/** migrate: moves a code repository in, from where its recordings or what pins them are today. */
import { AssetsSyncError } from '../../base/errors.ts';
import { type Command, type CommandContext, QUIET_DRY_RUN, type Runnable } from '../command.ts';
import { migrateAssetsJson } from './assets-json.ts';
import { assetsJsonJson, assetsJsonOutputs, assetsJsonText } from './report.ts';

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

export const command: Command = {
  group: 'More',
  description: 'move a code repository in, from assets.json files',
  inputs: [],
  examples: `
  assets-sync migrate assets-json --dry-run   # see what would be written
  assets-sync migrate assets-json             # write it`,
  subcommands: { 'assets-json': assetsJson },
  run: async () => {
    throw new AssetsSyncError('bad-usage', 'What is to be migrated is not said.', {
      hint: "Give assets-json: see 'assets-sync migrate --help'.",
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
