/** proxy: prints how to start the test proxy. */
import { existsSync } from 'node:fs';
import { type Command, type CommandContext, QUIET_ANSWER } from '../command.ts';
import { proxy } from './proxy.ts';
import { proxyJson, proxyText } from './report.ts';

export const command: Command = {
  group: 'More',
  description: 'print how to start the test proxy',
  quiet: QUIET_ANSWER,
  inputs: ['path', 'working-directory'],
  examples: `
  assets-sync proxy                     # as a local tool, and as a container
  eval "$(assets-sync proxy | head -1)" # start the local tool
  assets-sync proxy --json              # both as lists of arguments, for scripts`,
  run,
};

async function run({ host, inputs, openCodeRepository }: CommandContext): Promise<void> {
  const result = proxy({ codeRepository: await openCodeRepository(), path: inputs.path });
  if (!existsSync(result.assetsRoot)) host.say('warning', 'Nothing is synced there yet: run assets-sync sync first.');
  host.result(proxyText(result), 'answer');
  host.setOutputs({ 'assets-root': result.assetsRoot }, proxyJson(result));
}
