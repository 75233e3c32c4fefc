/** Flags of the command line: those that are inputs, and those that every command has. */
import { flagName, INPUTS, type InputName, type InputSpec } from './spec.ts';

export interface Flag {
  /** As it is typed: `--no-pull-request`. */
  name: string;
  /** The name of its value, for help; a switch has none. */
  value?: string;
  /** A phrase. */
  help: string;
  choices?: readonly string[];
  /** It may be given several times; its values are then one a line. */
  isList?: true;
  /** Help lists it last, below a heading of its own. */
  isRare?: boolean;
}

/** An input as a flag. */
export function flagOf(name: InputName): Flag {
  const { type, choices, help, defaultHelp, terminal = {} }: InputSpec = INPUTS[name];
  const isSwitch = type === 'boolean';
  const text = terminal.help ?? toPhrase(help);
  const fallback = terminal.defaultHelp ?? toPhrase(defaultHelp);
  return {
    name: terminal.isSwitchedOff === true ? `--no-${name}` : flagName(name),
    ...(isSwitch ? {} : { value: terminal.value ?? (type === 'integer' ? 'number' : 'text') }),
    help: isSwitch || fallback === 'none' ? text : `${text} (default: ${fallback})`,
    ...(choices === undefined ? {} : { choices }),
    ...(type === 'lines' ? { isList: true } : {}),
    isRare: terminal.isRare === true,
  };
}

/** @param quiet what `--quiet` leaves */
export function commonFlags(quiet = 'print warnings and errors alone'): Flag[] {
  return [
    { name: '--json', help: 'print one JSON object on stdout' },
    { name: '--quiet', help: quiet },
    { name: '--debug', help: 'when it fails, show what git and the server said' },
  ];
}

/** A sentence of a table as a phrase: without code marks, full stop and capital letter. */
function toPhrase(text: string): string {
  const phrase = text.replaceAll('`', '').replace(/\.$/, '');
  return /^[A-Z][a-z ]/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
