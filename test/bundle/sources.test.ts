import { checkSources } from '../../scripts/sources.ts';

test.each(['action', 'cli', 'lib', 'task'])('the bundle %s was built from these sources', (bundle) => {
  checkSources(bundle);
});

test('a bundle that was never built is said to be stale, and how it is built', () => {
  expect(() => checkSources('none')).toThrow('dist/none was built from other sources: run npm run bundle -- none');
});
