import type { LocalChange } from '../../src/workspace/local-changes.ts';
import { portabilityProblems } from '../../src/workspace/local-changes.ts';

test('a new recording that Windows cannot hold is named', () => {
  const kinds: Record<string, LocalChange['kind']> = { 'a:b.json': 'added', 'ok.json': 'added', 'old?.json': 'modified' };
  const changes = Object.entries(kinds).map(([path, kind]) => ({ path: Buffer.from(`sdk/tables/${path}`), kind }));
  expect(portabilityProblems(changes).map(({ message }) => message)).toEqual([
    'Windows cannot hold new recordings of these names (1); rename them before they are pushed:\n  sdk/tables/a:b.json',
  ]);
  expect(portabilityProblems(changes.slice(1))).toEqual([]);
});
