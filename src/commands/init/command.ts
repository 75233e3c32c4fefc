/** init: writes a first recordings.json, and says what comes next. */

import { relative } from 'node:path';
import { shortSha } from '../../base/sha.ts';
import { DEFAULT_SERVICES } from '../../pins/schema.ts';
import type { Command, CommandContext } from '../command.ts';
import { type InitResult, init } from './init.ts';

export const command: Command = {
  group: 'Pins',
  description: "write a first recordings.json, pinned at the branch's tip",
  inputs: ['repository', 'branch', 'working-directory', 'token', 'retries', 'timeout'],
  // There is no file yet that could name them.
  inputHelp: {
    repository: 'the assets repository: owner/name on GitHub, or the address of a git repository; it must be given',
    branch: 'its main branch (default: the one that its server names)',
  },
  examples: `
  assets-sync init --repository Azure/azure-sdk-for-python-assets
  assets-sync init --repository https://git.example.com/team/assets --branch recordings`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, signal, log, access } = context;
  const { pathsFrom } = context.selection;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const { temporary } = host;
  const result = await init({ codeRepository, access, repositoryOptions, pathsFrom, temporary }, log, signal);
  host.result(initText(result, host.workspace));
  host.setOutputs({}, initJson(result));
}

function initText({ file, repository, branch, sha, service }: InitResult, from: string): string {
  const name = relative(from, file);
  const pinned =
    sha === undefined
      ? `${name} pins nothing yet, for ${repository} has no commit: your first push makes its branch ${branch}.`
      : `${name} pins everything at ${shortSha(sha)}, where ${branch} of ${repository} is now.`;
  return [pinned, `Next: ${next({ sha, service })}`].join('\n');
}

function next({ sha, service }: Pick<InitResult, 'sha' | 'service'>): string {
  if (sha === undefined) return 'record tests with the test proxy (assets-sync proxy start), then assets-sync push';
  if (service !== undefined) return `assets-sync sync ${service}`;
  return `say in $services which directories are services, for none matches ${DEFAULT_SERVICES.join(', ')}; then assets-sync sync <service>`;
}

function initJson({ file, repository, branch, sha }: InitResult): object {
  return { file, repository, branch, sha: sha ?? null };
}
