/** Every input and output once. action.yml, task.json, the command line's flags and the README's tables follow from here. */
import { AssetsSyncError } from '../base/errors.ts';

export const OPERATIONS = ['sync', 'verify', 'repin', 'plan', 'diff', 'status', 'reset', 'push'] as const;
const CACHES = ['machine', 'hosted', 'off'] as const;
export type Operation = (typeof OPERATIONS)[number];

export interface InputSpec {
  type: 'text' | 'lines' | 'boolean' | 'integer' | 'choice';
  /** In one sentence, for every place that shows it. */
  help: string;
  /** The default, or how it is found, in words. */
  defaultHelp: string;
  /** What action.yml and task.json put in place of nothing. */
  actionDefault?: string;
  taskDefault?: string;
  choices?: readonly string[];
  /** The least that an integer may be. */
  least?: number;
  /** The operations that it is for, where that is not all of them. */
  only?: readonly Operation[];
  /** A command line has commands in place of it. */
  notOnCommandLine?: true;
}

export const INPUTS = {
  operation: {
    type: 'choice',
    choices: OPERATIONS,
    help: 'What to do: `sync` brings recordings to disk, `verify` proves that pins will last, `repin` mends them, `plan` says what a sync would do, `diff` how pins changed the recordings, `status` what is on disk, `reset` puts recordings and pins back as they are committed, `push` publishes what was recorded and pins it.',
    defaultHelp: '`sync`',
    actionDefault: 'sync',
    taskDefault: 'sync',
    notOnCommandLine: true,
  },
  paths: {
    type: 'lines',
    help: 'Services or paths in them, one a line or comma separated; * for all that have a pin.',
    defaultHelp:
      'at a terminal the service of the current directory, else those that the change touches; for `status` and `reset` all that are there; for `push` those that have changed recordings',
  },
  base: {
    type: 'text',
    only: ['sync', 'verify', 'repin', 'plan', 'diff'],
    help: 'The commit, branch or tag to compare with, to find the services that a change touches.',
    defaultHelp: 'from the event; at a terminal where you left the default branch',
  },
  from: {
    type: 'text',
    only: ['diff'],
    help: 'The commit, branch or tag of the code repository whose pins `diff` compares with.',
    defaultHelp: '`base`',
  },
  repository: {
    type: 'text',
    help: 'The assets repository: owner/name on GitHub, or the address of a git repository.',
    defaultHelp: '`$repository` in recordings.json',
  },
  branch: {
    type: 'text',
    only: ['sync', 'verify', 'repin', 'plan', 'diff', 'reset', 'push'],
    help: 'The main branch of the assets repository.',
    defaultHelp: '`$branch`, else `main`',
  },
  path: {
    type: 'text',
    help: 'The assets root: the directory that the recordings are put in.',
    defaultHelp: '`$path`, else `.assets`',
  },
  'working-directory': {
    type: 'text',
    help: 'The root of the code repository.',
    defaultHelp: 'the workspace; at a terminal the git top level',
  },
  token: {
    type: 'text',
    only: ['sync', 'verify', 'repin', 'diff', 'reset', 'push'],
    help: 'A token that may read the assets repository; for `push` one that may write its contents and open pull requests. It is sent to the server that issued it, or to the one that `repository` names.',
    defaultHelp: "the job's token; at a terminal `GH_TOKEN`, else your git credentials",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
    actionDefault: '${{ github.token }}',
  },
  'code-token': {
    type: 'text',
    only: ['sync', 'verify', 'repin', 'plan', 'diff', 'reset', 'push'],
    help: 'A token that may read the code repository, for a commit to compare with that is not checked out; with `commit-pins` one that may push to it.',
    defaultHelp: "the checkout's own, else the job's token",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
    actionDefault: '${{ github.token }}',
  },
  verify: {
    type: 'boolean',
    only: ['sync'],
    help: 'Prove first that the pins are on the main branch of the assets repository; if one is not, nothing is synced.',
    defaultHelp: '`false`',
    actionDefault: 'false',
    taskDefault: 'false',
  },
  latest: {
    type: 'boolean',
    only: ['repin'],
    help: 'Move the pins to the newest commit of the main branch.',
    defaultHelp: '`false`',
    actionDefault: 'false',
    taskDefault: 'false',
  },
  message: {
    type: 'text',
    only: ['push'],
    help: "Why the recordings changed: the commit's message, whose first line also becomes the pins' reason and the pull request's title.",
    defaultHelp: 'names the services',
  },
  'pull-request': {
    type: 'boolean',
    only: ['push'],
    help: 'Open a pull request in the assets repository (GitHub or Azure Repos), or find the one that is open.',
    defaultHelp: '`true`',
    actionDefault: 'true',
    taskDefault: 'true',
  },
  'commit-pins': {
    type: 'boolean',
    only: ['push'],
    help: "Commit the moved pins on the pull request's branch, else on the current one, and push them there.",
    defaultHelp: '`false`',
    actionDefault: 'false',
    taskDefault: 'false',
  },
  'allow-secrets': {
    type: 'lines',
    only: ['push'],
    help: 'Recordings that may hold what looks like a secret, by their paths in the assets root, one a line or comma separated.',
    defaultHelp: 'none',
  },
  'dry-run': {
    type: 'boolean',
    only: ['repin', 'push'],
    help: 'Say what would be written, and write nothing.',
    defaultHelp: '`false`',
    actionDefault: 'false',
    taskDefault: 'false',
  },
  discard: {
    type: 'boolean',
    only: ['sync'],
    help: 'Drop local changes in the assets root; a backup is kept in it.',
    defaultHelp: '`true` in the action and the task, `false` at a terminal',
    actionDefault: 'true',
    taskDefault: 'true',
  },
  yes: {
    type: 'boolean',
    only: ['reset'],
    help: 'Reset without asking, also where local changes are lost; a backup of the recordings is kept.',
    defaultHelp: '`false`',
    actionDefault: 'false',
    taskDefault: 'false',
  },
  cache: {
    type: 'choice',
    choices: CACHES,
    only: ['sync'],
    help: "Where to keep what is fetched: `machine` for all jobs of this machine, `hosted` in the CI system's cache as well, `off` nowhere but in the assets root.",
    defaultHelp: '`machine`',
    actionDefault: 'machine',
    taskDefault: 'machine',
  },
  retries: {
    type: 'integer',
    only: ['sync', 'verify', 'repin', 'plan', 'diff', 'reset', 'push'],
    least: 1,
    help: 'How often a request is attempted.',
    defaultHelp: '`4`',
    actionDefault: '4',
    taskDefault: '4',
  },
  timeout: {
    type: 'integer',
    least: 0,
    help: 'Seconds for the whole run; 0 for no limit.',
    defaultHelp: '`0`',
    actionDefault: '0',
    taskDefault: '0',
  },
} as const satisfies Record<string, InputSpec>;

export type InputName = keyof typeof INPUTS;

export const OUTPUTS = {
  'assets-root': 'Absolute path of the assets root: the storage context of the test proxy.',
  services: 'The services that were synced (verified, planned, compared, looked at), as a JSON array.',
  pins: 'A JSON object: each directory that was synced from a commit of its own, and that commit.',
  changed: 'Whether `services` is not empty.',
  'cache-hit': 'Whether something was chosen and nothing came from the server.',
  files: 'How many files the chosen services have.',
  bytes: 'Bytes of the packs that came from the server.',
  requests: 'HTTP requests to the assets repository.',
  verified: 'Whether all chosen pins were proved (`verify`, and `sync` with `verify`).',
  matrix:
    'Jobs that sync one service each, for a matrix (`plan`). With more than 256 services a job has several, comma separated.',
  'cache-key': 'A name for what is to be synced, for a CI cache: of the characters a-z, 0-9 and -.',
  pushed:
    'Whether this run put recordings on a branch of the assets repository, or found the branch of an earlier push of the same (`push`).',
  sha: 'The commit of the assets repository that has them (`push`).',
  branch: 'That branch (`push`).',
  'pull-request-url': 'The page of its pull request (`push`).',
  'cache-path': 'Absolute path of the folder that such a cache keeps, where `cache` is `hosted`.',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** `working-directory` as the Azure task spells it: `workingDirectory`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Inputs with their types; undefined where nothing was given. */
export interface Inputs {
  operation: Operation;
  paths: string[];
  repository: string | undefined;
  branch: string | undefined;
  path: string | undefined;
  base: string | undefined;
  from: string | undefined;
  workingDirectory: string | undefined;
  token: string | undefined;
  codeToken: string | undefined;
  verify: boolean;
  latest: boolean;
  message: string | undefined;
  pullRequest: boolean;
  commitPins: boolean;
  allowSecrets: string[];
  dryRun: boolean;
  discard: boolean | undefined;
  yes: boolean;
  cache: (typeof CACHES)[number];
  retries: number;
  /** Seconds; 0 for no limit. */
  timeout: number;
}

/**
 * Reads all inputs.
 * @param read gives an input's text; the empty string counts as not given
 * @param show how the host spells an input's name, for messages
 * @throws `bad-usage` with every input that is wrong
 */
export function readInputs(read: (name: InputName) => string | undefined, show: (name: InputName) => string): Inputs {
  const wrong: string[] = [];
  const text = (name: InputName) => {
    const value = read(name)?.trim();
    return value === '' ? undefined : value;
  };
  const boolean = (name: InputName) => {
    const value = text(name)?.toLowerCase();
    if (value === undefined || value === 'true' || value === 'false') return value === undefined ? undefined : value === 'true';
    wrong.push(`${show(name)} is true or false, not ${JSON.stringify(value)}`);
    return undefined;
  };
  const integer = (name: 'retries' | 'timeout', fallback: number) => {
    const value = text(name);
    if (value === undefined) return fallback;
    const { least } = INPUTS[name];
    if (/^\d{1,6}$/.test(value) && Number(value) >= least) return Number(value);
    wrong.push(`${show(name)} is a whole number, ${least} or more, not ${JSON.stringify(value)}`);
    return fallback;
  };
  const choice = <Choice extends string>(name: 'operation' | 'cache', choices: readonly Choice[], fallback: Choice): Choice => {
    const value = text(name);
    const chosen = choices.find((one) => one === value);
    if (value !== undefined && chosen === undefined) {
      wrong.push(`${show(name)} is one of ${choices.join(', ')}, not ${JSON.stringify(value)}`);
    }
    return chosen ?? fallback;
  };
  const inputs: Inputs = {
    operation: choice('operation', OPERATIONS, 'sync'),
    paths: splitList(text('paths')),
    repository: text('repository'),
    branch: text('branch'),
    path: text('path'),
    base: text('base'),
    from: text('from'),
    workingDirectory: text('working-directory'),
    token: text('token'),
    codeToken: text('code-token'),
    verify: boolean('verify') ?? false,
    latest: boolean('latest') ?? false,
    message: text('message'),
    pullRequest: boolean('pull-request') ?? true,
    commitPins: boolean('commit-pins') ?? false,
    allowSecrets: splitList(text('allow-secrets')),
    dryRun: boolean('dry-run') ?? false,
    discard: boolean('discard'),
    yes: boolean('yes') === true,
    cache: choice('cache', CACHES, 'machine'),
    retries: integer('retries', 4),
    timeout: integer('timeout', 0),
  };
  wrong.push(...inapplicableInputs(inputs).map((name) => `${show(name)} is not for ${inputs.operation}`));
  if (wrong.length > 0)
    throw new AssetsSyncError('bad-usage', `${wrong.join('; ')}.`, { hint: 'Correct it and run again; nothing was changed.' });
  return inputs;
}

/** What is asked for with true and the operation does not do: a `dry-run` would be none, a `verify` prove nothing. */
function inapplicableInputs(inputs: Inputs): InputName[] {
  const names = Object.keys(INPUTS) as InputName[];
  return names.filter((name) => {
    const { type, only, taskDefault }: InputSpec = INPUTS[name];
    const isAsked = type === 'boolean' && taskDefault === 'false' && inputs[camelCase(name) as keyof Inputs] === true;
    return isAsked && only?.includes(inputs.operation) === false;
  });
}

/**
 * Messages say `the commit-pins input`; a host may spell that in its own way.
 * @param spell what stands in place of these words
 */
export function spellInputs(text: string, spell: (name: InputName) => string): string {
  return text.replace(/\bthe ([a-z-]+) input\b/gi, (words, name: string) =>
    Object.hasOwn(INPUTS, name) ? spell(name as InputName) : words,
  );
}

/** One a line or comma separated; blank ones count for nothing. */
function splitList(text: string | undefined): string[] {
  return (text ?? '')
    .split(/[\n,]/)
    .map((path) => path.trim())
    .filter((path) => path !== '');
}
