/** Every file that follows from the sources, as text: what `npm run build` writes and a test compares. */
import { readdirSync, readFileSync } from 'node:fs';
import comparison from '../bench/comparison.json' with { type: 'json' };
import growth from '../bench/growth.json' with { type: 'json' };
import packageJson from '../package.json' with { type: 'json' };
import { inputsOf, type LoadedCommand, loadCommands } from '../src/commands/command.ts';
import { COMMANDS } from '../src/commands/index.ts';
import { OPERATIONS } from '../src/commands/operations.ts';
import {
  camelCase,
  defaultHelpOf,
  INPUTS,
  type InputName,
  type InputSpec,
  OUTPUTS,
  type OutputName,
} from '../src/inputs/spec.ts';
import { recordingsSchema } from '../src/pins/schema.ts';
import { comparisonChart } from './comparison-chart.ts';
import { comparisonTexts, growthTable, shortComparison } from './comparison-tables.ts';
import { fillMarked } from './marked.ts';
import { REVIEW_PAGE, reviewPage } from './review-page.ts';

const commands = await loadCommands(COMMANDS);
const operations = commands.filter(({ names: [name] }) => OPERATIONS.includes(name));
const inputs = (Object.entries(INPUTS) as [InputName, InputSpec][]).map(withOperations);
const outputs = Object.entries(OUTPUTS) as [OutputName, string][];

/** Texts by path, relative to the top of this repository. */
export function generatedFiles(): Record<string, string> {
  const sources = ['commands', 'report'].map(readRoom).join('\n');
  for (const [name] of outputs) requireMade(name, sources);
  return {
    'action.yml': actionYml(),
    'task/task.json': json(taskJson()),
    'recordings.schema.json': json(recordingsSchema()),
    [REVIEW_PAGE]: reviewPage(),
    'docs/reference.md': withTables(read('docs/reference.md')),
    'docs/comparison.md': fillMarked(read('docs/comparison.md'), { ...comparisonTexts(comparison), growth: growthTable(growth) }),
    'docs/comparison.svg': comparisonChart(comparison),
    'README.md': fillMarked(read('README.md'), { comparison: shortComparison(comparison) }),
  };
}

function readRoom(room: string): string {
  const files = readdirSync(new URL(`../src/${room}`, import.meta.url), { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => (file.endsWith('.ts') ? [read(`src/${room}/${file}`)] : [])).join('\n');
}

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}

const GENERATED = 'Made from src/inputs/spec.ts and src/commands/ by npm run build.';

function actionYml(): string {
  const lines = [
    `# ${GENERATED}`,
    'name: assets-sync',
    `description: ${quoted(packageJson.description)}`,
    'author: assets-sync',
    'branding:',
    '  icon: download-cloud',
    '  color: blue',
    'inputs:',
  ];
  for (const [name, spec] of inputs) {
    const { actionDefault } = spec;
    const description = `${spec.help} Default: ${plain(defaultHelpOf(spec))}.`;
    lines.push(`  ${name}:`, `    description: ${quoted(description)}`, '    required: false');
    if (actionDefault !== undefined) lines.push(`    default: ${quoted(actionDefault)}`);
  }
  lines.push('outputs:');
  for (const [name, help] of outputs) lines.push(`  ${name}:`, `    description: ${quoted(plain(help))}`);
  // The end of a job has nothing to do but to stop a test proxy that was started in it.
  const atEnd = ['  post: dist/action/post.js', `  post-if: always() && env.PROXY_PID != ''`];
  lines.push('runs:', '  using: node24', '  main: dist/action/index.js', ...atEnd);
  return `${lines.join('\n')}\n`;
}

/** Adds what follows from the table of commands: which operations there are, and which of them an input is for. */
function withOperations([name, spec]: [InputName, InputSpec]): [InputName, InputSpec] {
  if (name === 'operation') {
    const what = operations.map(({ names, command }) => `\`${names[0]}\`: ${command.description}`).join('; ');
    return [name, { ...spec, choices: OPERATIONS, help: `${spec.help} ${what}.` }];
  }
  const takers = takersOf(name);
  if (takers.length === 0)
    throw new Error(`No operation takes the input ${name} of src/inputs/spec.ts: name it in the inputs of a command.`);
  const only = takers.length > 2 ? '' : ` For ${takers.map((taker) => `\`${taker}\``).join(' and ')}.`;
  return [name, { ...spec, help: `${spec.help}${only}` }];
}

/** @throws where no command says anything for an output: it would be empty in each run */
export function requireMade(name: string, sources: string): void {
  if (new RegExp(`['\\s{]${name}'?(?::|,|\\s\\})`).test(sources)) return;
  throw new Error(`No command makes the output ${name} of src/inputs/spec.ts: set it in a command or in src/report.`);
}

/** The operations that take an input. */
function takersOf(name: InputName): string[] {
  return operations.filter(({ command }) => inputsOf(command).includes(name)).map(({ names }) => names[0]);
}

const TASK_TYPES: Record<InputSpec['type'], string> = {
  text: 'string',
  token: 'string',
  lines: 'multiLine',
  boolean: 'boolean',
  integer: 'string',
  duration: 'string',
  choice: 'pickList',
};

/** Variables for later steps that are no outputs. */
const VARIABLES = ['ASSETS_ROOT', 'PROXY_*', 'TEST_PROXY_HTTP_PORT'];

/** The parts of the task's form below the inputs that everybody reads. */
const TASK_GROUPS: Record<string, { title: string; isExpanded: boolean; inputs: InputName[] }> = {
  testProxy: {
    title: 'Test proxy',
    isExpanded: true,
    inputs: ['proxy', 'proxy-version', 'proxy-source', 'proxy-checksum'],
  },
  assetsRepository: {
    title: 'Assets repository',
    isExpanded: true,
    inputs: ['repository', 'branch', 'path', 'mirror', 'token', 'code-token'],
  },
  advanced: {
    title: 'Advanced',
    isExpanded: false,
    inputs: ['discard', 'layout', 'working-directory', 'cache', 'cache-save', 'retries', 'timeout'],
  },
};

function taskJson(): object {
  const [Major, Minor, Patch] = packageJson.version.split('.').map(Number);
  return {
    $schema: 'https://raw.githubusercontent.com/Microsoft/azure-pipelines-task-lib/master/tasks.schema.json',
    id: '5e7bcd0e-8f0a-4d0c-9d53-0a4a7f2f5d61',
    name: 'AssetsSync',
    friendlyName: 'Sync test recordings',
    description: packageJson.description,
    helpMarkDown: '[Documentation](https://github.com/azure/assets-sync#readme)',
    category: 'Utility',
    author: 'assets-sync',
    version: { Major, Minor, Patch },
    minimumAgentVersion: '3.232.1',
    instanceNameFormat: 'assets-sync $(operation) $(paths)',
    groups: Object.entries(TASK_GROUPS).map(([name, { title, isExpanded }]) => ({ name, displayName: title, isExpanded })),
    inputs: inputs.flatMap((input) => [taskInput(input), ...(input[0] === 'token' ? CONNECTIONS : [])]),
    outputVariables: outputs.map(([name, description]) => ({ name: camelCase(name), description: forTask(description) })),
    // A summary is uploaded by a command that the restricted mode does not have, so commands are not restricted.
    restrictions: { settableVariables: { allowed: [...outputs.map(([name]) => camelCase(name)), ...VARIABLES] } },
    execution: { Node20_1: { target: 'index.js' }, Node24: { target: 'index.js' } },
    postjobexecution: { Node20_1: { target: 'post.js' }, Node24: { target: 'post.js' } },
  };
}

/**
 * Only the task has them: an agent hands on the token of a service connection that an input of its type names. An input has one type, as those of
 * InvokeRESTAPI@1 have, which takes connections of two types.
 */
const CONNECTIONS = [
  ['connection', 'github', 'GitHub'],
  ['azureReposConnection', 'externaltfs', 'Azure Repos in another organization'],
  ['gitConnection', 'git', 'another git server'],
].map(([name, type, place]) => ({
  name,
  type: `connectedService:${type}`,
  label: `Service connection to ${place}`,
  defaultValue: '',
  required: false,
  groupName: 'assetsRepository',
  helpMarkDown: 'For the assets repository: its token is used in place of token. Default: none.',
}));

function taskInput([name, spec]: [InputName, InputSpec]): object {
  const group = Object.entries(TASK_GROUPS).find(([, { inputs }]) => inputs.includes(name));
  const takers = takersOf(name);
  const others = OPERATIONS.filter((operation) => !takers.includes(operation));
  return {
    name: camelCase(name),
    type: TASK_TYPES[spec.type],
    label: LABELS[name],
    defaultValue: spec.taskDefault ?? spec.default ?? '',
    required: false,
    ...(group === undefined ? {} : { groupName: group[0] }),
    // The form shows an input only where the operation takes it.
    ...(name === 'operation' || others.length === 0 ? {} : { visibleRule: visibleRule(takers, others) }),
    helpMarkDown: forTask(`${spec.help} Default: ${defaultHelpOf(spec)}.`),
    ...(spec.choices === undefined ? {} : { options: Object.fromEntries(spec.choices.map((choice) => [choice, choice])) }),
  };
}

/** Help as the form shows it: inputs by their names there, and pages by addresses that a browser finds. */
function forTask(help: string): string {
  return help
    .replace(/`([a-z-]+)`/g, (words, name) => (Object.hasOwn(INPUTS, name) ? `\`${camelCase(name)}\`` : words))
    .replace(/\bdocs\/[\w-]+\.md/g, (page) => `[${page}](https://github.com/azure/assets-sync/blob/v1/${page})`);
}

/** The shorter of the two ways to say for which operations an input is. */
function visibleRule(takers: readonly string[], others: readonly string[]): string {
  return takers.length > others.length
    ? others.map((other) => `operation != ${other}`).join(' && ')
    : takers.map((taker) => `operation = ${taker}`).join(' || ');
}

/** What the task's form calls its inputs. */
const LABELS: Record<InputName, string> = {
  operation: 'What to do',
  paths: 'Services or paths in them',
  base: 'Commit to compare with (found from the event)',
  from: 'Commit whose pins are compared with',
  local: 'Compare what is on disk',
  'fail-on': 'Changes of recordings that fail the task',
  report: 'File for the page of a review',
  'rules-off': 'Rules of what is volatile to switch off',
  repository: 'Assets repository',
  branch: 'Main branch of the assets repository',
  path: 'Assets root',
  'working-directory': 'Root of the code repository',
  token: 'Token for the assets repository',
  'code-token': 'Token for the code repository',
  verify: 'Prove first that the pins are on the main branch',
  latest: 'Move pins to the newest commit',
  all: 'Move pins whose recordings are the same there as well',
  'older-than': 'Leave alone what came within this time',
  message: 'Why the recordings changed',
  'pull-request': 'Open a pull request',
  'commit-pins': 'Commit and push the moved pins',
  'allow-secrets': 'Recordings that may hold what looks like a secret',
  'dry-run': 'Only say what would be written',
  discard: 'Drop local changes (a backup is kept)',
  yes: 'Reset without asking',
  cache: 'Where to keep what is fetched',
  'cache-save': 'Which runs save in the cache (GitHub)',
  mirror: 'Mirror that is asked first',
  layout: 'Where the recordings of an assets.json are put',
  proxy: 'Start the test proxy',
  replay: 'What becomes of what the test proxy replayed',
  'replay-file': 'File for what the test proxy replayed',
  'proxy-version': 'Version of the test proxy',
  'proxy-source': 'Where the releases of the test proxy are',
  'proxy-checksum': 'SHA-256 of the archive of the test proxy',
  retries: 'Attempts per request',
  timeout: 'Seconds for the whole run (0: no limit)',
};

/** Writes the tables between their markers. */
function withTables(page: string): string {
  const inputRows = inputs.map(
    ([name, spec]) => `| \`${name}\` | ${defaultHelpOf(spec)} | ${spec.help.replaceAll('*', '`*`')} |`,
  );
  const outputRows = outputs.map(([name, help]) => `| \`${name}\` | ${help} |`);
  return fillMarked(page, {
    commands: ['| command | | `operation` |', '|---|---|---|', ...commands.flatMap(commandRows)].join('\n'),
    inputs: ['| input | default | |', '|---|---|---|', ...inputRows].join('\n'),
    outputs: ['| output | |', '|---|---|', ...outputRows].join('\n'),
  });
}

/** A command and those in it. */
function commandRows({ names, command }: LoadedCommand): string[] {
  const all = names.map((name) => `\`${name}\``).join(', ');
  const inner = Object.entries(command.subcommands ?? {});
  return [
    `| ${all} | ${command.description} |${OPERATIONS.includes(names[0]) ? ' yes ' : ' '}|`,
    ...inner.map(([name, { description }]) => `| \`${names[0]} ${name}\` | ${description} | |`),
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function plain(text: string): string {
  return text.replaceAll('`', '');
}
