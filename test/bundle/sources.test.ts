import { checkSources, packagesOfBundles } from '../../scripts/sources.ts';

test.each(['action', 'cli', 'lib', 'task'])('the bundle %s was built from these sources', (bundle) => {
  checkSources(bundle);
});

test('a bundle that was never built is said to be stale, and how it is built', () => {
  expect(() => checkSources('none')).toThrow('dist/none was built from other sources: run npm run bundle -- none');
});

test('a package that only a test or a check needs makes no bundle stale', () => {
  const packages = packagesOfBundles();
  expect(packages).toContain('node_modules/commander');
  for (const name of ['jest', 'playwright-core', '@biomejs/biome']) expect(packages).not.toContain(`node_modules/${name}`);
});
