/** Reads inputs from a host: texts become values with their types, and every mistake is told at once. */
import { AssetsSyncError } from '../base/errors.ts';
import { parseJson } from '../base/text.ts';
import { camelCase, INPUTS, type InputName, type InputSpec, type Inputs } from './spec.ts';

export interface InputSource {
  /** An input's text; the empty string counts as not given. */
  read(name: InputName): string | undefined;
  /** How an input's name is spelled there, for messages. */
  show(name: InputName): string;
}

/** Whose inputs are read. */
export interface InputTaker {
  /** The name of the command. */
  name: string;
  /** What it takes; any other input that was given is a mistake. */
  inputs: readonly InputName[];
}

/** @throws `bad-usage` with every input that is wrong or that the command does not take */
export function readInputs(source: InputSource, taker: InputTaker): Inputs {
  const inputs: Record<string, unknown> = {};
  const wrong: string[] = [];
  const inapplicable: string[] = [];
  for (const [name, spec] of Object.entries(INPUTS) as [InputName, InputSpec][]) {
    if (name === 'operation') continue;
    const given = source.read(name)?.trim() || undefined;
    const { parse, expected } = READERS[spec.type];
    const text = given ?? spec.default ?? (spec.type === 'lines' ? '' : undefined);
    const value = text === undefined ? undefined : parse(text, spec);
    inputs[camelCase(name)] = value;
    if (text !== undefined && value === undefined) {
      // What a token is like is not told.
      const why = expected && `is ${expected(spec)}, not ${JSON.stringify(text)}`;
      wrong.push(`${source.show(name)} ${why ?? 'has a line break or white space in it, so it is no token'}`);
    }
    // A `dry-run` would be none, a `verify` prove nothing, a `message` be lost.
    if (!taker.inputs.includes(name) && isGiven(given, spec)) inapplicable.push(`${source.show(name)} is not for ${taker.name}`);
  }
  const mistakes = [...wrong, ...inapplicable];
  if (mistakes.length === 0) return inputs as Inputs;
  const which = inapplicable.length === 0 ? '' : ' docs/reference.md says what each input is for.';
  const hint = `Correct it and run again; nothing was changed.${which}`;
  throw new AssetsSyncError('bad-usage', `${mistakes.join('; ')}.`, { hint });
}

interface Reader {
  /** Undefined for what is none of the kind. */
  parse: (text: string, spec: InputSpec) => unknown;
  /** What it may be, after its name. */
  expected?: (spec: InputSpec) => string;
}

const HOURS: Readonly<Record<string, number>> = { h: 1, d: 24, w: 168 };

const READERS: Readonly<Record<InputSpec['type'], Reader>> = {
  text: { parse: (text) => text },
  token: {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    parse: (text) => (/[\u0000-\u0020\u007f]/.test(text) ? undefined : text),
  },
  lines: { parse: splitList },
  boolean: {
    parse: (text) => [true, false].find((value) => String(value) === text.toLowerCase()),
    expected: () => 'true or false',
  },
  integer: {
    parse: (text, { min = 0 }) => (/^\d{1,6}$/.test(text) && Number(text) >= min ? Number(text) : undefined),
    expected: ({ min }) => `a whole number, ${min} or more`,
  },
  duration: {
    parse: (text) => {
      const [, number, unit = ''] = /^(\d{1,5})([hdw])$/.exec(text) ?? [];
      return number && Number(number) * (HOURS[unit] ?? 0) * 3_600_000;
    },
    expected: () => 'a number of hours, days or weeks (12h, 3d, 2w)',
  },
  choice: { parse: (text, { choices }) => choices?.find((one) => one === text), expected: ({ choices = [] }) => oneOf(choices) },
};

/** For messages: what an input may be. */
export function oneOf(choices: readonly string[]): string {
  return `one of ${choices.join(', ')}`;
}

/** Whether an input is other than what action.yml and task.json put there by themselves: the job's token, which is not known here, and defaults. */
function isGiven(given: string | undefined, { type, default: value, taskDefault = value }: InputSpec): boolean {
  return given !== undefined && type !== 'token' && given.toLowerCase() !== taskDefault;
}

/** One a line or comma separated, where blank ones count for nothing, or a JSON array, as the output `services` is. */
function splitList(text: string): string[] {
  if (/^\s*\[[\s\S]*\]\s*$/.test(text)) {
    // A directory's name may begin with a bracket too.
    const list = parseJson(text);
    if (Array.isArray(list) && list.every((one) => typeof one === 'string')) return list;
  }
  return text
    .split(/[\n,]/)
    .map((path) => path.trim())
    .filter((path) => path !== '');
}
