import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { camelCase, INPUTS, OUTPUTS } from '../src/inputs.ts';
import { PROJECT } from './fixtures/workspace.ts';

interface Step {
  uses?: string;
  task?: string;
  with?: Record<string, unknown>;
  inputs?: Record<string, unknown>;
}

/** The YAML in the documentation, each with the file that it is in. */
const blocks = ['README.md', ...readdirSync(`${PROJECT}/docs`).map((name) => `docs/${name}`)].flatMap((file) =>
  [...readFileSync(`${PROJECT}/${file}`, 'utf8').matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, text = '']) => [file, text] as const,
  ),
);

test('there is documented YAML of both kinds', () => {
  expect(blocks.some(([, text]) => text.includes('uses: azure/assets-sync@v1'))).toBe(true);
  expect(blocks.some(([, text]) => text.includes('task: AssetsSync@1'))).toBe(true);
  expect(blocks.some(([, text]) => text.includes('task: Cache@2'))).toBe(true);
});

test.each(blocks)('the YAML in %s is right, and its inputs and outputs are there: %s', (_, text) => {
  const parsed = parse(text) as { steps?: Step[] };
  const inputs = Object.keys(INPUTS);
  for (const { uses, task, with: given = {}, inputs: givenToTask = {} } of parsed.steps ?? []) {
    if (uses === 'azure/assets-sync@v1') expect(inputs).toEqual(expect.arrayContaining(Object.keys(given)));
    if (task === 'AssetsSync@1') expect(inputs.map(camelCase)).toEqual(expect.arrayContaining(Object.keys(givenToTask)));
  }
  const outputs = Object.keys(OUTPUTS);
  for (const [, name] of text.matchAll(/\$\((?:plan|recordings)\.(\w+)\)/g)) expect(outputs.map(camelCase)).toContain(name);
  for (const [, name] of text.matchAll(/\.outputs\.([\w-]+)/g)) expect(outputs).toContain(name);
});
