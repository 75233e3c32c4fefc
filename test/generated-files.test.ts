import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import * as jsonc from 'jsonc-parser';
import { parse } from 'yaml';
import { generatedFiles, requireMade } from '../scripts/generated-files.ts';
import type { Directory } from '../src/base/directory.ts';
import { inputsOf } from '../src/commands/command.ts';
import { COMMANDS } from '../src/commands/index.ts';
import { camelCase, flagOf, INPUTS, type InputName, OUTPUTS } from '../src/inputs/spec.ts';
import { parseManifest } from '../src/pins/manifest.ts';
import { Workspace } from './fixtures/workspace.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

test.each(Object.entries(generatedFiles()))('%s is what npm run build makes of the sources', (path, text) => {
  expect(read(path)).toBe(text);
});

test('an output that no command makes stops the generation', () => {
  requireMade('cache-hit', "return { 'cache-hit': true };");
  expect(() => requireMade('cache-miss', "return { 'cache-hit': true };")).toThrow('No command makes the output cache-miss');
});

describe('every input and output', () => {
  const action = parse(read('action.yml'));
  const task = JSON.parse(read('task/task.json'));

  test('is in action.yml', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(INPUTS));
    expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
    expect(action.runs).toMatchObject({ using: 'node24', main: 'dist/action/index.js', post: 'dist/action/post.js' });
  });

  test('is in task.json, in camelCase, paths as strings', () => {
    const isOwn = ({ type }: { type: string }) => !type.startsWith('connectedService:');
    const own = task.inputs.filter(isOwn).map(({ name }: { name: string }) => name);
    expect(own).toEqual(Object.keys(INPUTS).map(camelCase));
    expect(task.outputVariables.map(({ name }: { name: string }) => name)).toEqual(Object.keys(OUTPUTS).map(camelCase));
    const types = Object.fromEntries(task.inputs.map(({ name, type }: { name: string; type: string }) => [name, type]));
    expect(types).toMatchObject({ path: 'string', workingDirectory: 'string', paths: 'multiLine', discard: 'boolean' });
    expect(Object.keys(task.execution)).toEqual(['Node20_1', 'Node24']);
    expect(Object.keys(task.postjobexecution)).toEqual(['Node20_1', 'Node24']);
  });

  test('is called in task.json as it is called there, and pages by their addresses', () => {
    const helps = [...task.inputs.map(({ helpMarkDown }: { helpMarkDown: string }) => helpMarkDown)];
    const help = [...helps, ...task.outputVariables.map(({ description }: { description: string }) => description)].join('\n');
    expect(help).toContain('`commitPins`');
    for (const name of Object.keys(INPUTS).filter((name) => name !== camelCase(name))) expect(help).not.toContain(`\`${name}\``);
    expect(help).toContain('(https://github.com/azure/assets-sync/blob/v1/docs/review.md)');
    expect(help).not.toMatch(/(?<!\[|\/)docs\/\w+\.md/);
  });

  test.each(COMMANDS.map(({ names, load }) => ({ name: names[0], load })))(
    'that $name takes is a flag of it on the command line, and no other is',
    async ({ name, load }) => {
      const { command } = await load();
      const { stdout } = await new Workspace().cli([name, '--help']);
      for (const input of Object.keys(INPUTS) as InputName[]) {
        const flag = new RegExp(`^ +${flagOf(input).name}(?![\\w-])`, 'm');
        if (inputsOf(command).includes(input)) expect(stdout).toMatch(flag);
        else expect(stdout).not.toMatch(flag);
      }
    },
  );
});

const MICROSOFT_SCHEMA = new URL('../../shared/data/azure-tasks.schema.json', import.meta.url);

(existsSync(MICROSOFT_SCHEMA) ? test : test.skip)('task.json is valid by Microsoft’s schema', () => {
  const schema = JSON.parse(readFileSync(MICROSOFT_SCHEMA, 'utf8'));
  // Of an older draft than ajv knows; nothing in it that ajv reads has changed since.
  schema.$schema = undefined;
  schema.$id = schema.id;
  schema.id = undefined;
  const validate = new Ajv({ strict: false, unicodeRegExp: false }).compile(JSON.parse(JSON.stringify(schema)));
  const { $schema: _, ...task } = JSON.parse(read('task/task.json'));
  validate(task);
  expect(validate.errors ?? []).toEqual([]);
});

describe('recordings.schema.json and the parser agree', () => {
  const { allowTrailingCommas: _, allowComments: __, ...schema } = JSON.parse(read('recordings.schema.json'));
  const validate = new Ajv({ strict: false }).compile(schema);
  const sha = '4e8e976b7839c1e9c6903f48106e48be76868a5d';

  test.each([
    [`{}`, true],
    [`{ "/": "${sha}" }`, true],
    [
      `{ "$repository": "a/b", "$services": ["sdk/*"], "sdk/a/": { "sha": "${sha}", "tree": "${sha}@${sha.slice(0, 12)}", "team": [1] } }`,
      true,
    ],
    [`{ "$new": 1 }`, true],
    [`{ "$repository": "" }`, false],
    [`{ "$repository": 1 }`, false],
    [`{ "$services": [] }`, false],
    [`{ "sdk/a": "main" }`, false],
    [`{ "sdk/a": { "tree": "${sha}@${sha.slice(0, 12)}" } }`, false],
    [`{ "sdk/a": { "sha": "${sha}", "tree": "${sha}" } }`, false],
    [`{ "sdk/a": { "sha": "${sha}", "reason": 1 } }`, false],
    [`{ "sdk/a": null }`, false],
    [`{ "../a": "${sha}" }`, false],
    [`{ "sdk//a": "${sha}" }`, false],
    [`[]`, false],
  ])('that %s is right: %s', (text, right) => {
    expect(parseManifest(text, '' as Directory).errors.length === 0).toBe(right);
    expect(validate(jsonc.parse(text))).toBe(right);
  });
});
