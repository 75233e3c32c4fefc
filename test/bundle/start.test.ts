import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleOf } from '../fixtures/bundles.ts';

const text = readFileSync(bundleOf('action'), 'utf8');

test('the action starts without the HTTP client of @actions/core', () => {
  expect(text.includes('GITHUB_STEP_SUMMARY')).toBe(true);
  // Each of its errors has a code that begins so.
  expect(text.includes('UND_ERR_')).toBe(false);
});

test('the modules of a bundle are functions in parentheses, which V8 reads once', () => {
  const starts = text.match(/^"\.\/[\w-]+\.js": \(?function /gm) ?? [];
  expect(starts.length).toBeGreaterThan(5);
  expect(starts.filter((start) => !start.endsWith('(function '))).toEqual([]);
});

test('what a sync of the action needs is in three files', () => {
  const folder = dirname(bundleOf('action'));
  const places: Record<string, string> = JSON.parse(/^const places = (\{.*\});$/m.exec(text)?.[1] ?? '{}');
  const files = new Set(['index.js', 'commands-sync-command.js']);
  for (const file of files) {
    const needs = readFileSync(join(folder, file), 'utf8').matchAll(/(?<!then\(\(\)=>\w+\()require\("(\.\/[^"]+)"\)/g);
    for (const [, chunk = ''] of needs) if (places[chunk] !== undefined) files.add(places[chunk]);
  }
  expect([...files]).toEqual(['index.js', 'commands-sync-command.js', 'commands-status-command.js']);
});

test('the action has the eight operations, and of other commands nothing', () => {
  const commands = readdirSync(dirname(bundleOf('action'))).filter((name) => /^commands-\w+-command\.js$/.test(name));
  expect(commands).toEqual(
    ['diff', 'plan', 'push', 'repin', 'reset', 'status', 'sync', 'verify'].map((name) => `commands-${name}-command.js`),
  );
});
