/**
 * completion: prints a small script for a shell, which asks `assets-sync completion words` at each Tab what may be typed. So no script
 * is out of date, and a name in a recordings.json is never a part of one.
 */
import { SILENT } from '../../base/log.ts';
import { locateRoot } from '../../selection/locate.ts';
import { selectAll } from '../../selection/selection.ts';
import { findBackups } from '../../workspace/backups.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import {
  type Command,
  type CommandContext,
  type CommandEntry,
  flagsOf,
  loadCommands,
  QUIET_ANSWER,
  type Runnable,
} from '../command.ts';

/** Each prints candidates that begin with what is typed. Quoting is the shell's business: nothing of a name is run. */
const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `# Completion of assets-sync in bash. To use it: eval "$(assets-sync completion bash)"
_assets_sync() {
  local word help current=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while IFS=$'\\t' read -r word help; do
    printf -v word '%q' "$word"
    [[ $word == "$current"* ]] && COMPREPLY+=("$word")
  done < <(assets-sync completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o bashdefault -o default -F _assets_sync assets-sync`,
  zsh: `#compdef assets-sync
# Completion of assets-sync in zsh. To use it, after compinit: eval "$(assets-sync completion zsh)"
_assets_sync() {
  local -a found
  found=("\${(@f)$(assets-sync completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found//:/\\\\:}")
  found=("\${(@)found/$'\\t'/:}")
  [[ -n "$found" ]] && _describe word found
  [[ "$PREFIX" == -* ]] || _files
}
if [[ "$funcstack[1]" == _assets_sync ]]; then _assets_sync "$@"; else compdef _assets_sync assets-sync; fi`,
  fish: `# Completion of assets-sync in fish. To use it: assets-sync completion fish | source
function __assets_sync_words
    set -l words (commandline -opc) (commandline -ct)
    assets-sync completion words -- $words[2..-1] 2>/dev/null
end
complete -c assets-sync -a '(__assets_sync_words)'`,
  powershell: `# Completion of assets-sync in PowerShell. To use it: assets-sync completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName assets-sync -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $exitCode = $global:LASTEXITCODE
    # PowerShell closes the quotation marks that are open.
    $typed = $wordToComplete -replace '^[''"]|[''"]$', ''
    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $words = @($before | Select-Object -Skip 1) + $typed
    assets-sync completion words '--' @words 2>$null | ForEach-Object {
        $word, $help = $_ -split "\`t", 2
        if ($word.StartsWith($typed, [StringComparison]::Ordinal)) {
            $inserted = $word
            if ($word -notmatch '^[\\w./-]+$') {
                $inserted = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($word) + "'"
            }
            [System.Management.Automation.CompletionResult]::new($inserted, $word, 'ParameterValue', $(if ($help) { $help } else { $word }))
        }
    }
    $global:LASTEXITCODE = $exitCode
}`,
};

export const command: Command = {
  group: 'More',
  description: 'print a script that completes commands, flags and services in your shell',
  quiet: QUIET_ANSWER,
  arguments: [
    { syntax: '<what>', help: 'the shell; words is what the scripts ask for', choices: [...Object.keys(SCRIPTS), 'words'] },
  ],
  takesCommand: true,
  inputs: [],
  examples: `
  eval "$(assets-sync completion bash)"                                 # in ~/.bashrc
  eval "$(assets-sync completion zsh)"                                  # in ~/.zshrc, after compinit
  assets-sync completion fish | source                                  # in ~/.config/fish/config.fish
  assets-sync completion powershell | Out-String | Invoke-Expression    # in $PROFILE`,
  more: `
A shell starts sooner with what this prints in a file that it reads.`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, words, command: typed } = context;
  const script = SCRIPTS[words[0] ?? ''];
  if (script !== undefined) {
    host.result(script, 'answer');
    host.setOutputs({}, { script });
    return;
  }
  const found = await candidates(context, typed);
  if (found.length > 0)
    host.result(found.map(({ text, help }) => (help === '' ? text : `${text}\t${help}`)).join('\n'), 'answer');
  host.setOutputs({}, { words: found.map(({ text }) => text) });
}

interface Word {
  text: string;
  help: string;
}

/** @param typed what follows the program's name, the unfinished word last @returns what may stand in the place of that one */
async function candidates(context: CommandContext, typed: readonly string[]): Promise<Word[]> {
  const before = typed.slice(0, -1);
  // What follows is another program's.
  if (before.includes('--')) return [];
  const current = typed.at(-1) ?? '';
  const found = await findRunnable(context.commands, before);
  const flags = found === undefined ? [] : flagsOf(found.runnable);
  const flag = flags.find(({ name, value }) => value !== undefined && name === before.at(-1));
  if (flag !== undefined) return (flag.choices ?? []).map((text) => ({ text, help: '' }));
  if (current.startsWith('-')) {
    const others = found === undefined ? [{ name: '--version', help: 'print the version' }] : flags;
    return [...others, { name: '--help', help: 'show help' }].map(({ name, help }) => ({ text: name, help }));
  }
  if (found === undefined) {
    const loaded = before.length > 0 ? [] : await loadCommands(context.commands);
    return loaded.flatMap(({ names, command: { description } }) => names.map((text) => ({ text, help: description })));
  }
  const { runnable, inner } = found;
  const [argument] = runnable.arguments ?? [];
  const names = argument?.isBackup
    ? await orNone(listBackupNames(context))
    : runnable.paths
      ? await orNone(listServices(context))
      : [];
  return [...inner, ...[...(argument?.choices ?? []), ...names].map((text) => ({ text, help: '' }))];
}

/** The command that words name, and the commands in it. */
async function findRunnable(
  entries: readonly CommandEntry[],
  words: readonly string[],
): Promise<{ runnable: Runnable; inner: Word[] } | undefined> {
  const [first = '', ...rest] = words;
  const [loaded] = await loadCommands(entries.filter(({ names }) => names.includes(first)));
  if (loaded === undefined) return undefined;
  const { subcommands = {} } = loaded.command;
  const name = rest.find((word) => Object.hasOwn(subcommands, word));
  const subcommand = name === undefined ? undefined : subcommands[name];
  if (subcommand !== undefined) return { runnable: subcommand, inner: [] };
  const inner = Object.entries(subcommands).map(([text, { description }]) => ({ text, help: description }));
  return { runnable: loaded.command, inner };
}

/** In a folder without a repository, or with a mistake in a recordings.json, there are no names: nobody reads an error at a Tab. */
function orNone(names: Promise<string[]>): Promise<string[]> {
  return names.catch(() => []);
}

async function listBackupNames({ inputs, openCodeRepository, signal }: CommandContext): Promise<string[]> {
  const root = new AssetsRoot(locateRoot(await openCodeRepository(), inputs.path), { onlyRead: true });
  return root.exists() ? (await findBackups(root, signal)).map(({ name }) => name) : [];
}

/** Every service that has a pin. */
async function listServices({ selection, openCodeRepository, signal }: CommandContext): Promise<string[]> {
  const { services } = await selectAll(selection, await openCodeRepository(), SILENT, signal);
  return services.map(({ service }) => service);
}
