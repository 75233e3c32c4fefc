/** Every input and output once. action.yml, task.json, the command line's flags and the tables of docs/reference.md follow from here. */

const CACHES = ['machine', 'hosted', 'off'] as const;
const CACHE_SAVES = ['default-branch', 'always', 'never'] as const;
const LAYOUTS = ['tests', 'test-proxy'] as const;
const REPLAYS = ['report', 'fail', 'off'] as const;

/** What inputs of a type are read as. */
interface Values {
  text: string;
  token: string;
  lines: string[];
  boolean: boolean;
  integer: number;
  /** Milliseconds. */
  duration: number;
}

export interface InputSpec {
  type: 'choice' | keyof Values;
  /** In one sentence, for every place that shows it. */
  help: string;
  /** What nothing given stands for. Where there is none, the command decides. */
  default?: string;
  /** How that is found, in words. */
  defaultHelp?: string;
  /** What action.yml puts in place of nothing; a runner prints every input that has a default. */
  actionDefault?: string;
  /** What task.json does, where there is no other default. */
  taskDefault?: string;
  choices?: readonly string[];
  /** The smallest integer that is accepted. */
  min?: number;
  /** How the help of a command line tells of its flag, where that differs. */
  terminal?: {
    /** Its name there, where that is another one. */
    flag?: string;
    /** The name of its value. */
    value?: string;
    help?: string;
    /** Its default in words; `none`: help does not mention one. */
    defaultHelp?: string;
    /** It is so by default, and its flag, --no-…, switches it off. */
    isSwitchedOff?: true;
    /** Help lists it last, below a heading of its own. */
    isRare?: true;
  };
}

export const INPUTS = {
  operation: {
    type: 'choice',
    // What there is to choose from follows from the table of commands.
    help: 'What to do.',
    default: 'sync',
  },
  paths: {
    type: 'lines',
    help: "Services or paths in them, one a line, comma separated, or a JSON array, as the output services is; '*' for all that have a pin.",
    defaultHelp:
      'those that the change touches; for `status` and `reset` all that are there; for `push` those that have changed recordings',
    terminal: { value: 'paths', help: 'the same, one a line or comma separated', defaultHelp: 'none' },
  },
  base: {
    type: 'text',
    help: 'The commit, branch or tag to compare with, to find the services that a change touches.',
    defaultHelp: 'from the event',
    terminal: { value: 'commit', defaultHelp: 'where you left the default branch' },
  },
  from: {
    type: 'text',
    help: 'The commit, branch or tag of the code repository whose pins `diff` compares with.',
    defaultHelp: '`base`',
    terminal: { value: 'commit', defaultHelp: 'where you left the default branch' },
  },
  report: {
    type: 'text',
    help: 'A file to write a page to on which the recordings that differ are compared request by request; their files are fetched for it.',
    defaultHelp: 'none',
    terminal: {
      flag: 'html',
      value: 'file',
      help: 'write a page that compares the recordings request by request; fetches the files that differ',
    },
  },
  local: {
    type: 'boolean',
    help: 'Compare what is on disk with its pins, request by request, in place of pins with earlier ones. Asks no server.',
    default: 'false',
  },
  'fail-on': {
    type: 'lines',
    help: 'Fail where recordings differ so, one a line or comma separated: any (at all), real (not only in what is volatile), status (a response has another status), removed (a request is gone).',
    defaultHelp: 'none',
    terminal: { value: 'kinds', help: 'exit code 1 where recordings differ so: any, real, status, removed; several by commas' },
  },
  'rules-off': {
    type: 'lines',
    help: 'Rules of what is volatile in a recording (docs/review.md) that are switched off, one a line or comma separated; * for all: what they excuse counts as a real change.',
    defaultHelp: 'none',
    terminal: {
      value: 'rules',
      help: "count what these rules excuse as a change of a recording too: date, id, token, header, agent, length, timing, variable, order, or '*' for all",
    },
  },
  repository: {
    type: 'text',
    help: 'The assets repository: owner/name on GitHub, or the address of a git repository.',
    defaultHelp: '`$repository` in recordings.json',
    terminal: { value: 'address', isRare: true },
  },
  branch: {
    type: 'text',
    help: 'The main branch of the assets repository.',
    defaultHelp: '`$branch`, else `main`',
    terminal: { value: 'name', isRare: true },
  },
  path: {
    type: 'text',
    help: 'The assets root: the directory that the recordings are put in.',
    defaultHelp: '`$path`, else `.assets`',
    terminal: { value: 'directory', isRare: true },
  },
  'working-directory': {
    type: 'text',
    help: 'The root of the code repository.',
    defaultHelp: 'the workspace',
    terminal: { value: 'directory', defaultHelp: 'the git top level', isRare: true },
  },
  token: {
    type: 'token',
    help: 'A token that may read the assets repository; for `push` one that may write its contents and open pull requests. It is sent to the server that issued it, or to the one that `repository` names.',
    defaultHelp: "the job's token",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
    actionDefault: '${{ github.token }}',
    terminal: {
      value: 'token',
      help: 'a token for the assets repository',
      defaultHelp: 'GH_TOKEN, else your git credentials',
      isRare: true,
    },
  },
  'code-token': {
    type: 'token',
    help: 'A token that may read the code repository, for a commit to compare with that is not checked out; with `commit-pins` one that may push to it.',
    defaultHelp: "the checkout's own, else the job's token",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
    actionDefault: '${{ github.token }}',
    terminal: {
      value: 'token',
      help: 'a token for the code repository',
      defaultHelp: 'GH_TOKEN, else your git credentials',
      isRare: true,
    },
  },
  verify: {
    type: 'boolean',
    help: 'Prove first that the pins are on the main branch of the assets repository; if one is not, nothing is synced.',
    default: 'false',
  },
  latest: {
    type: 'boolean',
    help: 'Move the pins to the newest commit of the main branch, where their directories differ there.',
    default: 'false',
  },
  all: {
    type: 'boolean',
    help: 'With `latest`, move also the pins whose recordings are the same there.',
    default: 'false',
    terminal: { isRare: true },
  },
  'older-than': {
    type: 'duration',
    help: 'With `latest`, leave alone what came to the branch within this time: `3d`, `12h`, `2w`.',
    defaultHelp: 'none',
    terminal: { value: 'time', isRare: true },
  },
  message: {
    type: 'text',
    help: "Why the recordings changed: the commit's message, whose first line also becomes the pins' reason and the pull request's title.",
    defaultHelp: 'names the services',
  },
  'pull-request': {
    type: 'boolean',
    help: 'Open a pull request in the assets repository (GitHub or Azure Repos), or find the one that is open.',
    default: 'true',
    terminal: { help: 'push the branch alone: open no pull request', isSwitchedOff: true },
  },
  'commit-pins': {
    type: 'boolean',
    help: "Commit the moved pins on the pull request's branch, else on the current one, and push them there.",
    default: 'false',
  },
  'allow-secrets': {
    type: 'lines',
    help: 'Recordings that may hold what looks like a secret, by their paths in the assets root, one a line or comma separated.',
    defaultHelp: 'none',
    terminal: { value: 'files' },
  },
  'dry-run': {
    type: 'boolean',
    help: 'Say what would be written, and write nothing.',
    default: 'false',
  },
  discard: {
    type: 'boolean',
    help: 'Drop local changes in the assets root; a backup is kept in it.',
    defaultHelp: '`true`',
    taskDefault: 'true',
  },
  yes: {
    type: 'boolean',
    help: 'Reset without asking, also where local changes are lost; a backup of the recordings is kept.',
    default: 'false',
  },
  cache: {
    type: 'choice',
    choices: CACHES,
    help: "Where to keep what is fetched: `machine` for all jobs of this machine, `hosted` in the CI system's cache as well, `off` nowhere but in the assets root.",
    default: 'machine',
    terminal: { value: 'where', isRare: true },
  },
  'cache-save': {
    type: 'choice',
    choices: CACHE_SAVES,
    help: 'With `cache: hosted`, which runs save an entry: `default-branch` a push to it, a schedule or a manual run of it, `always` all, `never` none. All restore.',
    default: 'default-branch',
    terminal: { value: 'runs', isRare: true },
  },
  mirror: {
    type: 'text',
    help: 'A mirror of the assets repository, which is asked first for whole directories: an http(s) address that everybody may read, or the path of a folder (docs/mirror.md).',
    defaultHelp: '`$mirror` in recordings.json',
    terminal: { value: 'address', isRare: true },
  },
  layout: {
    type: 'choice',
    choices: LAYOUTS,
    help: 'Where what an `assets.json` pins is put: `tests` at the paths of the tests, `test-proxy` into folders that are the test proxy’s own, in which its restore, push and reset work.',
    defaultHelp: '`tests`; where a test proxy is started for what an `assets.json` pins, `test-proxy`',
    terminal: { value: 'where', isRare: true },
  },
  proxy: {
    type: 'boolean',
    help: 'Install the test proxy, start it on the assets root, and stop it when the job ends.',
    default: 'false',
    terminal: { help: "start the test proxy on the assets root; 'assets-sync proxy stop' ends it" },
  },
  replay: {
    type: 'choice',
    choices: REPLAYS,
    help: 'What becomes of what the test proxy replayed, when it is stopped: `report` says which recordings were played and which requests had no entry, `fail` makes recordings that are not there and such requests an error, `off` asks nothing.',
    default: 'report',
    terminal: { value: 'what', isRare: true },
  },
  'replay-file': {
    type: 'text',
    help: 'A file to write as JSON to what the test proxy replayed.',
    defaultHelp: 'none',
    terminal: { value: 'file', isRare: true },
  },
  'proxy-version': {
    type: 'text',
    help: 'The version of the test proxy.',
    defaultHelp: '`eng/target_proxy_version.txt`, else `eng/common/testproxy/target_version.txt`',
    terminal: { value: 'version', defaultHelp: 'that of the version file in eng/', isRare: true },
  },
  'proxy-source': {
    type: 'text',
    help: 'Where the releases of the test proxy are: an http(s) address that their tags are below.',
    defaultHelp: 'the public releases on GitHub',
    terminal: { value: 'address', isRare: true },
  },
  'proxy-checksum': {
    type: 'text',
    help: 'The SHA-256 of the archive for this system, which is checked before anything of it is unpacked.',
    defaultHelp: 'what the release says',
    terminal: { value: 'sha256', help: "the archive's SHA-256", isRare: true },
  },
  retries: {
    type: 'integer',
    min: 1,
    help: 'How often a request is attempted.',
    default: '4',
    terminal: { isRare: true },
  },
  timeout: {
    type: 'integer',
    min: 0,
    help: 'Seconds for the whole run; 0 for no limit.',
    default: '0',
    terminal: { value: 'seconds', help: 'give up after so many', defaultHelp: 'never', isRare: true },
  },
} as const satisfies Record<string, InputSpec>;

export type InputName = keyof typeof INPUTS;

export const OUTPUTS = {
  'assets-root': 'Absolute path of the assets root: the storage context of the test proxy.',
  services: 'The services that were synced (verified, planned, compared, looked at), as a JSON array.',
  pins: 'A JSON object: each directory that was synced from a commit of its own, and that commit.',
  changed: 'Whether `services` is not empty; for `repin` whether a pin moved.',
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
  'proxy-url': 'The address of the test proxy, where `proxy` started one.',
  'proxy-log': 'Absolute path of the file with its output.',
  'cache-path': 'Absolute path of the folder that such a cache keeps; it is filled with `cache: hosted`.',
} as const;

export type OutputName = keyof typeof OUTPUTS;

/** `working-directory` as the Azure task spells it: `workingDirectory`. */
export function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The default, or how it is found, in words. */
export function defaultHelpOf({ default: value, defaultHelp = `\`${value}\`` }: InputSpec): string {
  return defaultHelp;
}

/** An input as a flag of the command line: `--html`. */
export function flagName(name: InputName): string {
  const { terminal }: InputSpec = INPUTS[name];
  return `--${terminal?.flag ?? name}`;
}

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;
type ValueOf<Spec> = Spec extends { choices: readonly (infer Choice)[] }
  ? Choice
  : Spec extends { type: keyof Values }
    ? Values[Spec['type']]
    : never;

/** Inputs with their types; undefined where nothing was given and there is no default. */
export type Inputs = {
  [Name in Exclude<InputName, 'operation'> as CamelCase<Name>]:
    | ValueOf<(typeof INPUTS)[Name]>
    | ((typeof INPUTS)[Name] extends { default: string } | { type: 'lines' } ? never : undefined);
};

/**
 * Messages say `the commit-pins input`; a host may spell that in its own way.
 * @param spell what stands in place of these words
 */
export function spellInputs(text: string, spell: (name: InputName) => string): string {
  return text.replace(/\b(the) ([a-z-]+) input\b/gi, (words, the: string, name: string) => {
    if (!Object.hasOwn(INPUTS, name)) return words;
    const spelled = spell(name as InputName);
    return the === 'The' ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
  });
}

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
  const spec: InputSpec = INPUTS[name];
  const { type, choices, help, terminal = {} } = spec;
  const isSwitch = type === 'boolean';
  const text = terminal.help ?? toPhrase(help);
  const fallback = terminal.defaultHelp ?? toPhrase(defaultHelpOf(spec));
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
    { name: '--debug', help: 'show each git command, what servers were asked, and when it fails what they said' },
  ];
}

/** A sentence of a table as a phrase: without code marks, full stop and capital letter. */
function toPhrase(text: string): string {
  const phrase = text.replaceAll('`', '').replace(/\.$/, '');
  return /^[A-Z][a-z ]/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
