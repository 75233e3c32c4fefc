import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LocalChange } from '../../src/workspace/local-changes.ts';
import { portabilityProblems } from '../../src/workspace/local-changes.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

/** An assets root with these files, and what is said of those that are new. */
function problems(files: readonly string[], changed: Record<string, LocalChange['kind']>): string[] {
  const root = temporaryFolder('portable');
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), '');
  }
  const changes = Object.entries(changed).map(([path, kind]) => ({ path: Buffer.from(path), kind }));
  return portabilityProblems(root, changes).map(({ message }) => message);
}

test('a new recording that Windows cannot hold is named', () => {
  const changed = { 'sdk/tables/a:b.json': 'added', 'sdk/tables/ok.json': 'added', 'sdk/tables/old?.json': 'modified' } as const;
  expect(problems([], changed)).toEqual([
    'Windows cannot hold new recordings of these names (1); rename them before they are pushed:\n  sdk/tables/a:b.json',
  ]);
});

test('a new recording whose name differs from another’s by case alone is named', () => {
  const files = ['sdk/tables/Foo.json', 'sdk/tables/foo.json', 'sdk/Keys/one.json', 'sdk/keys/two.json'];
  const [message, ...more] = problems(files, { 'sdk/tables/foo.json': 'added', 'sdk/keys/two.json': 'added' });
  expect(more).toEqual([]);
  expect(message).toMatch(/^The names of new recordings differ from others by the case of letters alone.* \(2\); rename/);
  expect(message?.split('\n').slice(1)).toEqual(['  sdk/tables/foo.json and Foo.json', '  sdk/keys and Keys']);
});

test('nothing is said of names that every system can hold, nor of what is not new', () => {
  expect(problems(['sdk/a/one.json', 'sdk/b/One.json'], { 'sdk/a/one.json': 'added' })).toEqual([]);
  expect(problems(['sdk/a/one.json', 'sdk/a/One.json'], { 'sdk/a/one.json': 'modified' })).toEqual([]);
});
