import type { Sha } from '../../../src/base/sha.ts';
import { asObjectRequest } from '../../../src/git/remote/session-transport.ts';

const NAME = '0123456789012345678901234567890123456789' as Sha;
const TIP = '1123456789012345678901234567890123456789' as Sha;

describe('a kept connection', () => {
  test('is asked for objects by their names', () => {
    const request = { wants: [NAME], filter: 'tree:0', depth: 1 } as const;
    expect(asObjectRequest({}, request)).toEqual({ wants: [NAME], filter: 'tree:0', depth: 1 });
  });

  test('offers what is here, where the server leaves out what the filter says', () => {
    const request = { wants: [NAME], filter: 'blob:none', negotiate: true } as const;
    expect(asObjectRequest({ tips: [TIP] }, request)).toEqual({ wants: [NAME], filter: 'blob:none', haves: [TIP] });
  });

  test.each([
    ['a branch', { wants: ['+refs/heads/main:refs/heads/main'] }, {}],
    ['what a branch lacks', { wants: [NAME], shallowExclude: 'main' }, {}],
    ['what goes with objects that only git knows', { wants: [NAME], filter: 'blob:none', negotiate: true }, {}],
    ['everything that goes with what is here', { wants: [NAME], negotiate: true }, { tips: [TIP] }],
  ] as const)('is not asked for %s', (_, request, scratch) => {
    expect(asObjectRequest(scratch, request)).toBeUndefined();
  });
});
