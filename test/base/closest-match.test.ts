import { closestMatch } from '../../src/base/text.ts';

const SERVICES = ['sdk/core', 'sdk/keyvault', 'sdk/tables', 'sdk/table'];

test.each([
  ['sdk/tabels', 'sdk/tables'],
  ['sdk/tablse', 'sdk/table'],
  ['skd/core', 'sdk/core'],
  ['sdk/keyvualt', 'sdk/keyvault'],
  ['keyvault', 'sdk/keyvault'],
  ['sdk/storage', undefined],
  ['core.test', undefined],
])('%s is %s', (path, service) => {
  expect(closestMatch(path, SERVICES)).toBe(service);
});

test('a short name is not near to another one', () => {
  expect(closestMatch('a/x', ['b/y', 'a/b'])).toBe('a/b');
  expect(closestMatch('ab', ['xy'])).toBeUndefined();
});
