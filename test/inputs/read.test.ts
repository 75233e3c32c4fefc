import { inputsOf, loadCommands } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/index.ts';
import { OPERATIONS } from '../../src/commands/operations.ts';
import { readInputs } from '../../src/inputs/read.ts';
import { camelCase, INPUTS, type InputName, type InputSpec, spellInputs } from '../../src/inputs/spec.ts';

const presetOf = ({ default: value, taskDefault = value }: InputSpec) => taskDefault;

/** What action.yml or task.json give where nobody gave anything. */
const PRESET = Object.fromEntries(
  (Object.entries(INPUTS) as [InputName, InputSpec][]).map(([name, spec]) => [name, presetOf(spec) ?? '']),
);

const takers = (await loadCommands(COMMANDS)).map(({ names, command }) => ({ name: names[0], inputs: inputsOf(command) }));
const operations = takers.filter(({ name }) => OPERATIONS.includes(name));

function read(name: string, given: Partial<Record<InputName, string>>) {
  const texts: Record<string, string> = { ...PRESET, token: 'of-job', 'code-token': 'of-job', ...given };
  const source = { read: (input: InputName) => texts[input], show: (input: InputName) => `<${input}>` };
  const taker = takers.find((one) => one.name === name);
  if (taker === undefined) throw new Error(`no ${name}`);
  return readInputs(source, taker);
}

test.each(OPERATIONS)('%s takes what action.yml gives by itself', (operation) => {
  expect(read(operation, {})).toMatchObject({ paths: [], message: undefined, retries: 4, timeout: 0, cache: 'machine' });
});

test('paths are a list of lines, of commas, or the JSON array that services is', () => {
  const paths = (text: string) => read('sync', { paths: text }).paths;
  expect(paths('sdk/a, sdk/b\n\n sdk/c')).toEqual(['sdk/a', 'sdk/b', 'sdk/c']);
  expect(paths(' ["sdk/a","sdk/b, c"]\n')).toEqual(['sdk/a', 'sdk/b, c']);
  expect(paths('[]')).toEqual([]);
  expect(paths('[a]')).toEqual(['[a]']);
});

describe('an input that an operation does not take is an error', () => {
  const OTHER: Partial<Record<InputSpec['type'], string>> = {
    text: 'x',
    lines: 'x',
    integer: '7',
    choice: 'off',
    duration: '3d',
  };
  const others = (inputs: readonly InputName[]) =>
    (Object.keys(INPUTS) as InputName[]).filter(
      (input) => !['operation', 'token', 'code-token'].includes(input) && !inputs.includes(input),
    );

  test.each(operations)('of $name, where it is not as by default', ({ name, inputs }) => {
    for (const input of others(inputs)) {
      const spec: InputSpec = INPUTS[input];
      const value = OTHER[spec.type] ?? String(presetOf(spec) === 'false');
      expect(() => read(name, { [input]: value })).toThrow(`<${input}> is not for ${name}.`);
    }
  });

  const PROXY = ['proxy', 'replay', 'replay-file', 'proxy-version', 'proxy-source', 'proxy-checksum'];

  test.each([
    [
      'sync',
      [
        'from',
        'report',
        'local',
        'fail-on',
        'rules-off',
        'latest',
        'all',
        'older-than',
        'message',
        'pull-request',
        'commit-pins',
        'allow-secrets',
        'dry-run',
        'yes',
      ],
    ],
    [
      'push',
      [
        'base',
        'from',
        'report',
        'local',
        'fail-on',
        'rules-off',
        'verify',
        'latest',
        'all',
        'older-than',
        'discard',
        'yes',
        'cache',
        'cache-save',
        'mirror',
        'layout',
        ...PROXY,
      ],
    ],
  ])('of %s: %s', (operation, expected) => {
    expect(others(operations.find(({ name }) => name === operation)?.inputs ?? [])).toEqual(expected);
  });
});

test('a token that an operation has no use for is no error, because action.yml gives the job’s', () => {
  expect(read('status', { token: 'x', 'code-token': 'y' }).token).toBe('x');
});

test('a default is the default in any letters', () => {
  expect(read('plan', { discard: 'True', verify: 'FALSE' })).toMatchObject({ verify: false });
});

test('all mistakes are told at once', () => {
  expect(() => read('plan', { retries: '0', timeout: '-1', verify: 'maybe', message: 'x', cache: 'no' })).toThrow(
    [
      '<verify> is true or false, not "maybe"',
      '<cache> is one of machine, hosted, off, not "no"',
      '<retries> is a whole number, 1 or more, not "0"',
      '<timeout> is a whole number, 0 or more, not "-1"',
      '<verify> is not for plan',
      '<message> is not for plan',
      '<cache> is not for plan.',
    ].join('; '),
  );
});

test('paths are one a line or comma separated', () => {
  expect(read('sync', { paths: ' sdk/tables, sdk/core\n\nsdk/a b ,' }).paths).toEqual(['sdk/tables', 'sdk/core', 'sdk/a b']);
});

test('a sentence that begins with an input begins with a capital in every spelling', () => {
  const spell = (name: InputName) => `the ${camelCase(name)} input`;
  expect(spellInputs('The code-token input, or the code-token input.', spell)).toBe(
    'The codeToken input, or the codeToken input.',
  );
});
