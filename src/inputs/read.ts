/** Reads inputs from a host: texts become values with their types, and every mistake is told at once. */
import { AssetsSyncError } from '../base/errors.ts';
import { INPUTS, type InputName, type InputSpec, type Inputs } from './spec.ts';

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
  const { text, token, boolean, integer, duration, choice, wrong } = typedReaders(source);
  const inputs: Inputs = {
    paths: splitList(text('paths')),
    repository: text('repository'),
    branch: text('branch'),
    path: text('path'),
    base: text('base'),
    from: text('from'),
    report: text('report'),
    local: boolean('local') ?? false,
    failOn: splitList(text('fail-on')),
    rulesOff: splitList(text('rules-off')),
    workingDirectory: text('working-directory'),
    token: token('token'),
    codeToken: token('code-token'),
    verify: boolean('verify') ?? false,
    latest: boolean('latest') ?? false,
    all: boolean('all') ?? false,
    olderThan: duration('older-than'),
    message: text('message'),
    pullRequest: boolean('pull-request') ?? true,
    commitPins: boolean('commit-pins') ?? false,
    allowSecrets: splitList(text('allow-secrets')),
    dryRun: boolean('dry-run') ?? false,
    discard: boolean('discard'),
    yes: boolean('yes') ?? false,
    cache: choice('cache', INPUTS.cache.choices),
    cacheSave: choice('cache-save', INPUTS['cache-save'].choices),
    mirror: text('mirror'),
    layout: text('layout') === undefined ? undefined : choice('layout', INPUTS.layout.choices),
    proxy: boolean('proxy') ?? false,
    replay: choice('replay', INPUTS.replay.choices),
    replayFile: text('replay-file'),
    proxyVersion: text('proxy-version'),
    proxySource: text('proxy-source'),
    proxyChecksum: text('proxy-checksum'),
    retries: integer('retries', 4),
    timeout: integer('timeout', 0),
  };
  const mistakes = [
    ...wrong,
    ...inapplicableInputs(source, taker).map((name) => `${source.show(name)} is not for ${taker.name}`),
  ];
  if (mistakes.length === 0) return inputs;
  throw new AssetsSyncError('bad-usage', `${mistakes.join('; ')}.`, { hint: 'Correct it and run again; nothing was changed.' });
}

/** Functions that read an input of a type each. What is wrong is collected in `wrong`. */
function typedReaders(source: InputSource) {
  const wrong: string[] = [];
  const text = (name: InputName) => readText(source, name);
  const token = (name: InputName) => {
    const value = text(name);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (value === undefined || !/[\u0000-\u0020\u007f]/.test(value)) return value;
    wrong.push(`${source.show(name)} has a line break or white space in it, so it is no token`);
    return undefined;
  };
  const boolean = (name: InputName) => {
    const value = text(name)?.toLowerCase();
    if (value === undefined || value === 'true' || value === 'false') return value === undefined ? undefined : value === 'true';
    wrong.push(`${source.show(name)} is true or false, not ${JSON.stringify(value)}`);
    return undefined;
  };
  const integer = (name: 'retries' | 'timeout', fallback: number) => {
    const value = text(name);
    if (value === undefined) return fallback;
    const { min } = INPUTS[name];
    if (/^\d{1,6}$/.test(value) && Number(value) >= min) return Number(value);
    wrong.push(`${source.show(name)} is a whole number, ${min} or more, not ${JSON.stringify(value)}`);
    return fallback;
  };
  /** Milliseconds. */
  const duration = (name: InputName) => {
    const value = text(name);
    const [, number = '', unit = ''] = /^(\d{1,5})([hdw])$/.exec(value ?? '') ?? [];
    if (value === undefined) return undefined;
    if (number !== '') return Number(number) * { h: 1, d: 24, w: 168 }[unit as 'h'] * 3_600_000;
    wrong.push(`${source.show(name)} is a number of hours, days or weeks (12h, 3d, 2w), not ${JSON.stringify(value)}`);
    return undefined;
  };
  /** The first is the default. */
  const choice = <T extends string>(name: InputName, choices: readonly [T, ...T[]]): T => {
    const value = text(name);
    const chosen = choices.find((one) => one === value);
    if (value !== undefined && chosen === undefined) wrong.push(notOneOf(source.show(name), choices, value));
    return chosen ?? choices[0];
  };
  return { text, token, boolean, integer, duration, choice, wrong };
}

function readText(source: InputSource, name: InputName): string | undefined {
  const value = source.read(name)?.trim();
  return value === '' ? undefined : value;
}

/** For messages: what an input may be, and what it is. */
export function notOneOf(name: string, choices: readonly string[], value: string): string {
  return `${name} is one of ${choices.join(', ')}, not ${JSON.stringify(value)}`;
}

/** What was given and the command does not take: a `dry-run` would be none, a `verify` prove nothing, a `message` be lost. */
function inapplicableInputs(source: InputSource, { inputs }: InputTaker): InputName[] {
  const names = Object.keys(INPUTS) as InputName[];
  return names.filter((name) => name !== 'operation' && !inputs.includes(name) && isGiven(source, name));
}

/** Whether an input is other than what action.yml and task.json put there by themselves. */
function isGiven(source: InputSource, name: InputName): boolean {
  // action.yml puts the job's token there, which is not known here.
  if (name === 'token' || name === 'code-token') return false;
  const { taskDefault }: InputSpec = INPUTS[name];
  const value = readText(source, name);
  return value !== undefined && value.toLowerCase() !== taskDefault;
}

/** One a line or comma separated, where blank ones count for nothing, or a JSON array, as the output `services` is. */
function splitList(text = ''): string[] {
  if (/^\s*\[[\s\S]*\]\s*$/.test(text)) {
    const list = parseJson(text);
    if (Array.isArray(list) && list.every((one) => typeof one === 'string')) return list;
  }
  return text
    .split(/[\n,]/)
    .map((path) => path.trim())
    .filter((path) => path !== '');
}

/** @returns undefined for what is no JSON: a directory's name may begin with a bracket too */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
