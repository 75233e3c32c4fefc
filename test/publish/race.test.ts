/** Others who push between the look at the assets repository and the push. `npm run test:race` does it again and again, by chance. */
import { Races, REF_CHANGES } from './races.ts';

const races = new Races();
afterEach(() => races.end());

describe('a main branch that moves', () => {
  test.each(['blobless', 'plain-v0'] as const)('before any request is no hindrance (%s server)', async (profile) => {
    let requests = Number.POSITIVE_INFINITY;
    for (let at = 1; at <= requests; at++) {
      requests = Math.min(requests, await races.mainMovesAt(profile, at));
      await races.end();
    }
    expect(requests).toBeGreaterThan(4);
    races.check();
  });

  test.each(['blobless', 'reachable', 'plain'] as const)(
    'before every request to take the push is no hindrance (%s server)',
    (profile) => races.mainMovesBeforePushes(profile, 5),
  );
});

describe('other refs that change before the push', () => {
  test.each(REF_CHANGES)('%s', (change) => races.refChanges('full', change));
});

test('ten pushes of ten services at once all succeed', () => races.allAtOnce('blobless'));

describe('the branch of an earlier push', () => {
  test('that others put a commit on before each of ten tries is no hindrance', () => races.lineMovesBeforePushes('blobless', 10));

  test('takes several pushes at once', () => races.allOnOneLine('blobless', [0, 0, 0, 0]));
});
