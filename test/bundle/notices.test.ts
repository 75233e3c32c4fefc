/** The licences beside the bundles, compared with the comments in which the bundler leaves the paths of what it took in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf } from '../fixtures/bundles.ts';

/** The packages whose paths stand in a bundle that is not minified. */
function packagesIn(folder: string): string[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)])
    .map(([, name = '']) => name);
  return [...new Set(names)];
}

test.each(['task', 'lib'] as const)('%s has a notice of each package that is in it', (bundle) => {
  const folder = join(bundleOf(bundle), '..');
  const packages = packagesIn(folder);
  const notices = readFileSync(join(folder, 'THIRD_PARTY_NOTICES.txt'), 'utf8');
  expect(packages).toContain('undici');
  expect(packages.filter((name) => !notices.includes(`\n${name} `))).toEqual([]);
});

test.each([
  ['cli', 'commander'],
  ['action', '@actions/core'],
] as const)('%s, which is minified, has notices of what the library has, and of its own (%s)', (bundle, own) => {
  const titles = (name: 'action' | 'cli' | 'lib') =>
    readFileSync(join(bundleOf(name), '../THIRD_PARTY_NOTICES.txt'), 'utf8').match(/^\S+ \d[^\n]* \(.*\)$/gm) ?? [];
  expect(titles(bundle)).toEqual(expect.arrayContaining([...titles('lib'), expect.stringContaining(`${own} `)]));
});
