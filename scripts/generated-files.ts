/** Every file that follows from the sources, as text: what `npm run build` writes and a test compares. */
import { readFileSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };
import { inputsOf, type LoadedCommand, loadCommands } from '../src/commands/command.ts';
import { COMMANDS, OPERATIONS } from '../src/commands/index.ts';
import { camelCase, INPUTS, type InputName, type InputSpec, OUTPUTS, type OutputName } from '../src/inputs/spec.ts';
import { recordingsSchema } from '../src/pins/schema.ts';

const commands = await loadCommands(COMMANDS);
const inputs = (Object.entries(INPUTS) as [InputName, InputSpec][]).map(withOperations);
const outputs = Object.entries(OUTPUTS) as [OutputName, string][];

/** Texts by path, relative to the top of this repository. */
export function generatedFiles(): Record<string, string> {
  return {
    'action.yml': actionYml(),
    'task/task.json': json(taskJson()),
    'recordings.schema.json': json(recordingsSchema()),
    'docs/reference.md': withTables(readFileSync(new URL('../docs/reference.md', import.meta.url), 'utf8')),
  };
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
    const { defaultHelp, actionDefault } = spec;
    const description = `${spec.help} Default: ${plain(defaultHelp)}.`;
    lines.push(`  ${name}:`, `    description: ${quoted(description)}`, '    required: false');
    if (actionDefault !== undefined) lines.push(`    default: ${quoted(actionDefault)}`);
  }
  lines.push('outputs:');
  for (const [name, help] of outputs) lines.push(`  ${name}:`, `    description: ${quoted(plain(help))}`);
  lines.push('runs:', '  using: node24', '  main: dist/action/index.js', '  post: dist/action/post.js');
  return `${lines.join('\n')}\n`;
}

/** Adds what follows from the table of commands: which operations there are, and which of them an input is for. */
function withOperations([name, spec]: [InputName, InputSpec]): [InputName, InputSpec] {
  const operations = commands.filter(({ isOperation }) => isOperation);
  if (name === 'operation') {
    const what = operations.map(({ names, command }) => `\`${names[0]}\`: ${command.description}`).join('; ');
    return [name, { ...spec, choices: OPERATIONS, help: `${spec.help} ${what}.` }];
  }
  const takers = operations.filter(({ command }) => inputsOf(command).includes(name));
  const only = takers.length > 2 ? '' : ` For ${takers.map(({ names }) => `\`${names[0]}\``).join(' and ')}.`;
  return [name, { ...spec, help: `${spec.help}${only}` }];
}

const TASK_TYPES = { text: 'string', lines: 'multiLine', boolean: 'boolean', integer: 'string', choice: 'pickList' };

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
    instanceNameFormat: 'Sync test recordings: $(paths)',
    inputs: inputs.map(([name, spec]) => ({
      name: camelCase(name),
      type: TASK_TYPES[spec.type],
      label: label(name),
      defaultValue: spec.taskDefault ?? '',
      required: false,
      helpMarkDown: `${spec.help} Default: ${spec.defaultHelp}.`,
      ...(spec.choices === undefined ? {} : { options: Object.fromEntries(spec.choices.map((choice) => [choice, choice])) }),
    })),
    outputVariables: outputs.map(([name, description]) => ({ name: camelCase(name), description })),
    execution: { Node20_1: { target: 'index.js' }, Node24: { target: 'index.js' } },
    postjobexecution: { Node20_1: { target: 'post.js' }, Node24: { target: 'post.js' } },
  };
}

function label(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
}

/** Writes the tables between their markers. */
function withTables(page: string): string {
  const inputRows = inputs.map(([name, spec]) => `| \`${name}\` | ${spec.defaultHelp} | ${spec.help.replaceAll('*', '`*`')} |`);
  const outputRows = outputs.map(([name, help]) => `| \`${name}\` | ${help} |`);
  const tables: Record<string, string[]> = {
    commands: ['| command | | `operation` |', '|---|---|---|', ...commands.flatMap(commandRows)],
    inputs: ['| input | default | |', '|---|---|---|', ...inputRows],
    outputs: ['| output | |', '|---|---|', ...outputRows],
  };
  return page.replace(
    /(<!-- (commands|inputs|outputs) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, open: string, name: string, close: string) => {
      return `${open}${tables[name]?.join('\n')}\n${close}`;
    },
  );
}

/** A command and those in it. */
function commandRows({ names, isOperation, command }: LoadedCommand): string[] {
  const all = names.map((name) => `\`${name}\``).join(', ');
  const inner = Object.entries(command.subcommands ?? {});
  return [
    `| ${all} | ${command.description} |${isOperation ? ' yes ' : ' '}|`,
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
