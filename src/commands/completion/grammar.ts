/** What may be typed after each command, as the table of commands has it: what the scripts of all shells are made from. */
import type { Flag } from '../../inputs/flags.ts';
import { type CommandEntry, flagsOf, loadCommands, type Runnable } from '../command.ts';

/** The program itself and every command. */
export type Grammar = readonly CommandWords[];

export interface CommandWords {
  /** `cache prune`; empty for the program itself. */
  name: string;
  /** The words that lead to it, each after the name of the command that it is in and a slash: `cache/prune`, `/sync`, `/playback`. */
  steps: readonly string[];
  /** Words that may follow: the names of commands in it, or what its argument may be. */
  words: readonly Word[];
  flags: readonly Flag[];
  /** What `completion` lists that its words may be. */
  takes: Listed | undefined;
}

export type Listed = 'services' | 'backups';

export interface Word {
  text: string;
  help: string;
}

const HELP: Flag = { name: '--help', help: 'show help' };

export async function makeGrammar(entries: readonly CommandEntry[]): Promise<Grammar> {
  const loaded = await loadCommands(entries);
  const top: CommandWords = {
    name: '',
    steps: [],
    words: loaded.flatMap(({ names, command }) => names.map((text) => ({ text, help: command.description }))),
    flags: [HELP, { name: '--version', help: 'print the version' }],
    takes: undefined,
  };
  const commands = loaded.flatMap(({ names, command }) => {
    const inner = Object.entries(command.subcommands ?? {});
    const innerNames = inner.map(([text, { description }]) => ({ text, help: description }));
    const [name] = names;
    return [
      wordsOf(
        name,
        names.map((word) => `/${word}`),
        command,
        innerNames,
      ),
      ...inner.map(([word, subcommand]) => wordsOf(`${name} ${word}`, [`${name}/${word}`], subcommand, [])),
    ];
  });
  return [top, ...commands];
}

function wordsOf(name: string, steps: string[], command: Runnable, innerNames: readonly Word[]): CommandWords {
  const choices = command.arguments?.[0]?.choices ?? [];
  return {
    name,
    steps,
    words: [...innerNames, ...choices.map((text) => ({ text, help: '' }))],
    flags: [...flagsOf(command), HELP],
    takes: command.paths !== undefined ? 'services' : command.arguments?.[0]?.isBackup === true ? 'backups' : undefined,
  };
}

/** Flags that take a value, once each: those that have choices, and the names of the others. */
export function valueFlags(grammar: Grammar): { chosen: ReadonlyMap<string, readonly string[]>; free: readonly string[] } {
  const all = grammar.flatMap(({ flags }) => flags).filter(({ value }) => value !== undefined);
  const chosen = new Map(all.flatMap(({ name, choices }) => (choices === undefined ? [] : [[name, choices] as const])));
  return { chosen, free: [...new Set(all.map(({ name }) => name))].filter((name) => !chosen.has(name)) };
}

/** Text between the single quotes of a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
