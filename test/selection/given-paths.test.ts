/** Paths as people type them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeRepository } from '../../src/code-repo/code-repository.ts';
import { parseGivenPaths } from '../../src/selection/services.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const root = temporaryFolder('given');
mkdirSync(join(root, 'sdk/tables'), { recursive: true });
mkdirSync(join(root, 'odd/a*b'), { recursive: true });
const parse = (...paths: string[]) =>
  parseGivenPaths({ paths, pathsFrom: root }, { root } as CodeRepository, join(root, '.assets'));

test('a pattern that no shell expanded is an error that says what to give', () => {
  expect(() => parse('sdk/*')).toThrow(expect.objectContaining({ code: 'bad-usage', hint: expect.stringContaining('("sdk")') }));
  expect(() => parse('sdk/tab?es')).toThrow(expect.objectContaining({ code: 'bad-usage' }));
});

test('a directory whose name looks like a pattern is a path, and a star alone means all', () => {
  expect(parse('odd/a*b', '*')).toEqual(['odd/a*b', '*']);
});
