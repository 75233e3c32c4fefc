/** The command line: from its words to a command that is run, or to help, or to a mistake that is told. */
import { type Command, CommanderError } from 'commander';
import { closestMatch } from '../base/closest-match.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { COMMANDS, findCommand } from '../commands/index.ts';
import { TerminalHost } from '../host/terminal/host.ts';
import { errorText } from '../report/error.ts';
import { makeParser } from './parser.ts';

/** What people call our commands who come from other tools; a word like it may be of another command. */
const WORDS_OF_OTHERS = {
  sync: ['pull', 'fetch', 'update', 'clone', 'download'],
  push: ['commit', 'publish', 'upload'],
  status: ['list', 'ls'],
  reset: ['revert', 'checkout'],
};

/** @param line what follows the program's name */
export async function runProgram(line: readonly string[]): Promise<void> {
  const named = findCommand(line[0] === 'help' ? line[1] : line[0]);
  const { args, given } = (await named?.load())?.command.takesCommand ? splitAtDashes(line) : { args: line, given: [] };
  const words = args[0] === 'help' ? args.slice(1) : args;
  // A command that is named needs no other to be loaded: not for its help, not for a mistake in its flags.
  const parser = await makeParser(named === undefined ? COMMANDS : [named], given);
  try {
    await parser.parseAsync(withHelpAsFlag(parser, args), { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return;
    const { parser: found, known } = findParser(parser, words);
    const said = error.message.replace(/^error: /, '') + suggestion(error, found);
    const usage = new AssetsSyncError('bad-usage', capitalize(said), {
      hint: `See '${['assets-sync', ...words.slice(0, known)].join(' ')} --help'.`,
    });
    new TerminalHost({ flags: {}, json: args.includes('--json'), debug: false, quiet: false }).fail(usage, errorText(usage));
  }
}

/** What commander leaves out: the flag that a letter may stand for, and what an argument that is missing may be. */
function suggestion({ code, message }: CommanderError, { options, registeredArguments }: Command): string {
  const [, quoted = ''] = /'(.*)'/.exec(message) ?? [];
  if (code === 'commander.missingArgument') {
    const choices = registeredArguments.find((argument) => argument.name() === quoted)?.argChoices;
    return choices === undefined ? '' : ` (one of ${choices.join(', ')})`;
  }
  const near = options.filter(({ long }) => /^-\w$/.test(quoted) && long?.startsWith(`-${quoted}`) === true);
  return code === 'commander.unknownOption' && near.length === 1 ? `\n(Did you mean ${near[0]?.long}?)` : '';
}

/** The words that are ours, and the user's own command after `--`, which has flags of its own. */
export function splitAtDashes(line: readonly string[]): { args: readonly string[]; given: readonly string[] } {
  const at = line.indexOf('--');
  return at === -1 ? { args: line, given: [] } : { args: line.slice(0, at), given: line.slice(at + 1) };
}

/** The parser of the command that words begin with, and how many of them name it. */
function findParser(top: Command, words: readonly string[]): { parser: Command; known: number } {
  let parser = top;
  let known = 0;
  for (const word of words) {
    const inner = parser.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (inner === undefined) break;
    parser = inner;
    known++;
  }
  return { parser, known };
}

/**
 * commander knows `help` of the outer commands alone, and takes a mistyped inner one for an argument.
 * @returns words that it understands
 */
function withHelpAsFlag(top: Command, args: readonly string[]): string[] {
  const wantsHelp = args[0] === 'help' || args.length === 0;
  const words = args[0] === 'help' ? args.slice(1) : args;
  const { parser, known } = findParser(top, words);
  const next = words[known];
  const isMistyped = next !== undefined && !next.startsWith('-') && parser.commands.length > 0;
  if (isMistyped && parser !== top) {
    const names = parser.commands.map((inner) => inner.name());
    const near = closestMatch(next, names);
    const suggestion = near === undefined ? '' : `\n(Did you mean ${near}?)`;
    throw new CommanderError(1, 'assets-sync.usage', `unknown command '${parser.name()} ${next}'${suggestion}`);
  }
  const [ours] = Object.entries(WORDS_OF_OTHERS).find(([, theirs]) => isMistyped && theirs.includes(next)) ?? [];
  if (ours !== undefined) throw new CommanderError(1, 'assets-sync.usage', `unknown command '${next}'\n(Did you mean ${ours}?)`);
  return wantsHelp && !isMistyped ? [...words.slice(0, known), '--help'] : [...words];
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1) + (/[.?)\n]$/.test(text) ? '' : '.');
}
