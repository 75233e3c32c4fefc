import { mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeRepository } from '../../src/code-repo/code-repository.ts';
import { parseGivenPaths } from '../../src/selection/services.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const root = realpathSync(temporaryFolder('given-paths'));
for (const path of ['sdk/tables', '.assets/sdk/tables/tests']) mkdirSync(join(root, path), { recursive: true });
const parse = (path: string, { from = root, assetsRoot = join(root, '.assets') } = {}) =>
  parseGivenPaths({ paths: [path], pathsFrom: from }, { root } as CodeRepository, assetsRoot)[0];

test.each([
  ['sdk/tables', 'sdk/tables'],
  ['.assets/sdk/tables', 'sdk/tables'],
  ['.assets/sdk/tables/', 'sdk/tables'],
  ['./.assets/sdk/tables/tests/new.json', 'sdk/tables/tests/new.json'],
  ['.assets', ''],
  ['.assetsy/sdk', '.assetsy/sdk'],
  ['*', '*'],
])('%s means %j', (path, meant) => {
  expect(parse(path)).toBe(meant);
});

test('a path is relative to where one is, also in the assets root', () => {
  expect(parse('tables', { from: join(root, 'sdk') })).toBe('sdk/tables');
  expect(parse('../.assets/sdk/tables', { from: join(root, 'sdk') })).toBe('sdk/tables');
  expect(parse(join(root, '.assets/sdk/tables'), { from: join(root, 'sdk') })).toBe('sdk/tables');
});

test('an assets root outside of the code repository has paths of its own', () => {
  const assetsRoot = realpathSync(temporaryFolder('root'));
  expect(parse(join(assetsRoot, 'sdk/tables'), { assetsRoot })).toBe('sdk/tables');
  expect(() => parse('/elsewhere', { assetsRoot })).toThrow(/outside the code repository/);
});

test('git’s own folder in the assets root is no path to sync', () => {
  expect(() => parse('.assets/.git/refs')).toThrow(/is not a path that can be synced/);
});
