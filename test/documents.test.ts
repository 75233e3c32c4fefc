import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { inputsOf, loadCommands } from '../src/commands/command.ts';
import { COMMANDS } from '../src/commands/index.ts';
import { OPERATIONS } from '../src/commands/operations.ts';
import { camelCase, OUTPUTS } from '../src/inputs/spec.ts';

const FOLDER = new URL('..', import.meta.url);
const DOCUMENTS = ['', 'docs/'].flatMap((folder) =>
  readdirSync(new URL(`./${folder}`, FOLDER))
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name),
);

interface Example {
  document: string;
  line: number;
  text: string;
}

/** Every fenced example of a language, without the indentation of a list that it is in. */
function examples(language: string): Example[] {
  return DOCUMENTS.flatMap((document) => {
    const text = readFileSync(new URL(document, FOLDER), 'utf8');
    const fences = text.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm'));
    return [...fences].map(([, indent = '', body = ''], index) => ({
      document,
      line: index,
      text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }));
  });
}

interface Step {
  /** On Azure Pipelines a job's `uses` is a list of repositories. */
  uses?: unknown;
  task?: string;
  with?: Record<string, unknown>;
  inputs?: Record<string, unknown>;
}

/** Everything in a document that looks like a step of ours. */
function stepsOf(value: unknown): Step[] {
  if (Array.isArray(value)) return value.flatMap(stepsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { uses, task } = value as Step;
  const isOurs = typeof uses === 'string' && uses.startsWith('azure/assets-sync@');
  const own = isOurs || task?.startsWith('AssetsSync@') === true ? [value as Step] : [];
  return [...own, ...Object.values(value).flatMap(stepsOf)];
}

const takenBy = new Map((await loadCommands(COMMANDS)).map(({ names, command }) => [names[0], inputsOf(command)] as const));

const YAML = examples('yaml');

test('there are examples', () => {
  expect(YAML.length).toBeGreaterThan(5);
});

test.each(YAML)('the YAML of $document ($line) uses operations, inputs that they take, and outputs that exist', ({ text }) => {
  const parsed = parse(text);
  for (const step of stepsOf(parsed)) {
    const given = step.with ?? step.inputs ?? {};
    const { operation = 'sync' } = given;
    expect(OPERATIONS).toContain(operation);
    const taken = ['operation', ...(takenBy.get(String(operation)) ?? [])];
    expect(step.task === undefined ? taken : taken.map(camelCase)).toEqual(expect.arrayContaining(Object.keys(given)));
  }
  const ids = [...text.matchAll(/^\s*(?:- )?(?:id|name): (\w+)$/gm)].map(([, id]) => id);
  const ofOthers = new Set([...text.matchAll(/- uses: (?!azure\/assets-sync)\S+\n\s+id: (\w+)$/gm)].map(([, id]) => id));
  for (const [, id, output = ''] of text.matchAll(/\bsteps\.(\w+)\.outputs\.([\w-]+)/g)) {
    expect(ids).toContain(id);
    if (!ofOthers.has(id)) expect(Object.keys(OUTPUTS)).toContain(output);
  }
  const ofTask = [...text.matchAll(/\boutputs\['(\w+)\.(\w+)'\]/g), ...text.matchAll(/\$\((plan|recordings)\.(\w+)\)/g)];
  for (const [, , output = ''] of ofTask) {
    expect(Object.keys(OUTPUTS).map(camelCase)).toContain(output);
  }
});

test.each(DOCUMENTS)('the links of %s lead somewhere', (document) => {
  const text = readFileSync(new URL(document, FOLDER), 'utf8');
  for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)) {
    expect({ target, isThere: existsSync(new URL(target, new URL(document, FOLDER))) }).toEqual({ target, isThere: true });
  }
});
