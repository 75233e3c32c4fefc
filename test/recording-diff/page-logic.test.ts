import { compareRecording } from '../../src/recording-diff/compare.ts';
import type { RecordingChange } from '../../src/recording-diff/model.ts';
import { renderPage } from '../../src/recording-diff/page/render.ts';
import * as logic from '../../src/recording-diff/page/state.ts';
import { compare, noSecrets, sampleRequest, testProxyRecording, version } from './recordings.ts';

describe('a link', () => {
  test('to nothing in particular shows everything', () => {
    expect(logic.parseLink('')).toEqual({});
    expect(logic.linkTo({ recording: undefined, search: '' })).toBe('#');
  });

  test('leads back to where it was made, whatever the name of the recording is', () => {
    for (const recording of ['a/b.json', 'a b&c=d#e%2F?+ü😀', '<script>', '__proto__']) {
      const state = { recording, request: '3', search: 'x & y', hide: 'removed', real: '1' };
      expect(logic.parseLink(logic.linkTo(state))).toEqual(state);
    }
  });
});

describe('filters and search', () => {
  let change: RecordingChange;
  beforeAll(async () => {
    const before = [0, 1, 2, 3].map((number) => sampleRequest(number));
    const after = [0, 1, 4].map((number) => sampleRequest(number, 1));
    after[1] = { ...sampleRequest(1, 1), status: 418 };
    change = await compare(testProxyRecording(before), testProxyRecording(after));
  });
  const kinds = (state: logic.State) => logic.visibleRequests(change, state)?.map((index) => change.requests[index]?.kind);

  test('show all that differs from the beginning', () => {
    expect(kinds({})).toEqual(['changed', 'changed', 'removed', 'removed', 'added']);
  });

  test('leave out kinds, and what is volatile', () => {
    expect(kinds({ hide: 'added,changed' })).toEqual(['removed', 'removed']);
    expect(kinds({ hide: 'added,removed', real: '1' })).toEqual(['changed']);
    expect(kinds({ hide: 'added,changed,removed' })).toBeUndefined();
  });

  test('find every word, in any case, in paths, headers and values of both sides', () => {
    expect(kinds({ search: '418' })).toEqual(['changed']);
    expect(kinds({ search: 'ITEM3 delete' })).toEqual(['removed']);
    expect(kinds({ search: 'user-agent 12.0.0' })).toEqual(['changed', 'changed', 'removed', 'removed']);
    expect(kinds({ search: 'test.json' })).toHaveLength(5);
    expect(kinds({ search: 'nowhere' })).toBeUndefined();
  });
});

test('stepping goes from nowhere to either end and stops there', () => {
  expect(logic.neighbor(['a', 'b'], undefined, 1)).toBe('a');
  expect(logic.neighbor(['a', 'b'], undefined, -1)).toBe('b');
  expect(logic.neighbor(['a', 'b'], 'a', 1)).toBe('b');
  expect(logic.neighbor(['a', 'b'], 'b', 1)).toBeUndefined();
});

test('marks split a text without losing any of it', async () => {
  const change = await compare('one two three four\n', 'one 2 three 4\n');
  const row = change.sections[0]?.rows[0];
  expect(logic.splitMarks(row?.after ?? '', row?.marks?.after)).toEqual(['one ', '2', ' three ', '4', '']);
  expect(logic.splitMarks('all of it', undefined)).toEqual(['', 'all of it']);
});

test('what is left out is said', () => {
  expect(logic.restOf({ title: '', rows: [], equal: 1, more: { real: 1, volatile: 1200 } })).toBe(
    'Left out: 1 more value differs, 1,200 more volatile values, 1 equal value.',
  );
  expect(logic.restOf({ title: '', rows: [], equal: 0, more: { real: 0, volatile: 0 } })).toBe('');
});

test('a page is one file that loads nothing, the same each time', async () => {
  const services = [{ service: 'sdk/tables', recordings: [await compare(undefined, testProxyRecording([sampleRequest(0)]))] }];
  const page = renderPage(services, 'about');
  expect(page).toBe(renderPage(services, 'about'));
  expect(page).not.toMatch(/<(?:link|img|iframe|object|embed)\b|\bsrc=|@import|url\(/);
});

test('a page of very many changes stays small, keeps every recording in its list and counts what it leaves out', async () => {
  const requests = (round: number) =>
    Array.from({ length: 200 }, (_, number) => ({ ...sampleRequest(number, round), status: 200 + round }));
  const [before, after] = [version(testProxyRecording(requests(0))), version(testProxyRecording(requests(1)))];
  const change = await compareRecording('x', before, after, { looksLikeSecret: noSecrets, count: 250 });
  const recordings = Array.from({ length: 250 }, (_, number) => ({ ...change, path: `sdk/x/${number}.json` }));
  const page = renderPage([{ service: 'sdk/x', recordings }], 'about');
  expect(Buffer.byteLength(page)).toBeLessThan(20_000_000);
  expect(page.match(/"path":"sdk\/x\/\d+\.json"/g)).toHaveLength(250 + 10);
  expect(recordings[0]?.requests.length).toBeLessThan(200);
  expect(recordings[0]?.counts.changed).toBe(200);
});
