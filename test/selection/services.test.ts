import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, TOP } from '../../src/base/directory.ts';
import { ServiceGlobs } from '../../src/selection/services.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const at = (directory: string) => directory as Directory;

test('a path is in the deepest service that contains it', () => {
  const globs = new ServiceGlobs(['sdk/*', 'sdk/*/inner']);
  expect(globs.serviceOf(at('sdk/a/x'))).toBe('sdk/a');
  expect(globs.serviceOf(at('sdk/a/inner/x'))).toBe('sdk/a/inner');
  expect(globs.serviceOf(at('eng/a'))).toBeUndefined();
});

test('services are found on disk, without hidden directories and node_modules', async () => {
  const root = temporaryFolder('services');
  for (const path of ['sdk/a/x', 'sdk/b', 'sdk/.c', 'sdk/node_modules', 'eng']) mkdirSync(join(root, path), { recursive: true });
  const globs = new ServiceGlobs(['sdk/*', 'tools/{x,y}']);
  expect(await globs.below(root, TOP)).toEqual(['sdk/a', 'sdk/b']);
  expect(await globs.below(root, at('sdk/a'))).toEqual(['sdk/a']);
  expect(await globs.unmatched(root)).toEqual(['tools/{x,y}']);
});
