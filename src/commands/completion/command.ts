/** completion: prints a script that completes commands, flags and services in a shell. */
import { SILENT } from '../../base/log.ts';
import { locateRoot } from '../../selection/locate.ts';
import { selectAll } from '../../selection/selection.ts';
import { findBackups } from '../../workspace/backups.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import { type Command, type CommandContext, QUIET_ANSWER } from '../command.ts';
import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { type Grammar, makeGrammar } from './grammar.ts';
import { powershellScript } from './powershell.ts';
import { zshScript } from './zsh.ts';

const SCRIPTS: Readonly<Record<string, (grammar: Grammar) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

export const command: Command = {
  group: 'More',
  description: 'print a script that completes commands, flags and services in your shell',
  quiet: QUIET_ANSWER,
  arguments: [
    {
      syntax: '<what>',
      help: 'the shell; or services or backups, for their names, which the scripts ask for',
      choices: [...Object.keys(SCRIPTS), 'services', 'backups'],
    },
  ],
  inputs: [],
  examples: `
  eval "$(assets-sync completion bash)"                                 # in ~/.bashrc
  eval "$(assets-sync completion zsh)"                                  # in ~/.zshrc, after compinit
  assets-sync completion fish | source                                  # in ~/.config/fish/config.fish
  assets-sync completion powershell | Out-String | Invoke-Expression    # in $PROFILE`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, words, commands } = context;
  const write = SCRIPTS[words[0] ?? ''];
  if (write === undefined) {
    const [listed, names] =
      words[0] === 'backups' ? ['backups', await listBackupNames(context)] : ['services', await listServices(context)];
    if (names.length > 0) host.result(names.join('\n'), 'answer');
    host.setOutputs({}, { [listed]: names });
  } else {
    const script = write(await makeGrammar(commands));
    host.result(script.trimEnd(), 'answer');
    host.setOutputs({}, { script });
  }
}

/** One a line, too. */
async function listBackupNames({ inputs, openCodeRepository, signal }: CommandContext): Promise<string[]> {
  const root = new AssetsRoot(locateRoot(await openCodeRepository(), inputs.path), true);
  return root.exists() ? (await findBackups(root, signal)).map(({ name }) => name) : [];
}

/** Every service that has a pin. The scripts expect one a line. */
async function listServices({ selection, openCodeRepository, signal }: CommandContext): Promise<string[]> {
  const { services } = await selectAll(selection, await openCodeRepository(), SILENT, signal);
  return services.map(({ service }) => service);
}
