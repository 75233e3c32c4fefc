import { compareRecording } from '../../src/recording-diff/compare.ts';
import { MAX_RECORDING_BYTES } from '../../src/recording-diff/readers.ts';
import { cassette, compare, noSecrets, realRows, sampleRequest, testProxyRecording } from './recordings.ts';

const recording = testProxyRecording([sampleRequest(0)]);

test('JSON that is cut off is text, with a note', async () => {
  const change = await compare(recording, recording.slice(0, -20));
  expect(change.format).toBe('text');
  expect(change.isReal).toBe(true);
  expect(change.notes).toContain('It is not valid JSON: it is compared as text.');
});

test('a key that is there twice hides nothing', async () => {
  const twice = recording.replace('"StatusCode": 200', '"StatusCode": 500,\n      "StatusCode": 200');
  const change = await compare(recording, twice);
  expect(change.format).toBe('text');
  expect(change.notes[0]).toContain('A key is there twice');
  expect(realRows(change)).toHaveLength(1);
});

test('JSON that is nested a hundred thousand times is text', async () => {
  const deep = recording.replace('"count": 0', `"count": ${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  const change = await compare(recording, deep);
  expect(change.format).toBe('text');
  expect(change.notes).toContain('It is nested more than 200 levels deep: it is compared as text.');
});

test('a YAML bomb is text', async () => {
  const levels = Array.from({ length: 12 }, (_, level) => {
    const items = Array.from({ length: 10 }, () => (level === 0 ? '"lol"' : `*l${level - 1}`));
    return `l${level}: &l${level} [${items.join(', ')}]`;
  });
  const change = await compare(cassette([sampleRequest(0)]), `${levels.join('\n')}\ninteractions: *l11\n`);
  expect(change.format).toBe('text');
  expect(change.notes).toContain('It cannot be read as YAML: it is compared as text.');
});

test('a cassette of more YAML than fits into memory is text', async () => {
  const long = `${cassette([sampleRequest(0)])}# ${'x'.repeat(2_000_000)}\n`;
  const change = await compare(long, `${long}# y\n`);
  expect(change.notes).toEqual(['It is a cassette too long to be read as YAML: it is compared as text.']);
  expect(realRows(change)).toHaveLength(1);
});

test('YAML with a key twice, with endless nesting, with tags of Python is text or a recording, never an error', async () => {
  const before = cassette([sampleRequest(0)]);
  for (const after of [
    before.replace('version: 1', 'version: 1\nversion: 2'),
    `interactions: ${'['.repeat(5000)}${']'.repeat(5000)}\n`,
    `interactions:\n- request: !!python/object:vcr.request.Request {uri: x}\n  response: {}\n`,
  ]) {
    expect((await compare(before, after)).isReal).toBe(true);
  }
});

test('bytes that are no UTF-8 are said to differ', async () => {
  const change = await compare(recording, Buffer.from([0xff, 0xfe, 0x00, 0x80]));
  expect(change).toMatchObject({ format: 'bytes', isReal: true });
  expect(change.notes).toEqual(['It is not text in UTF-8: that it differs is all that is said.']);
});

test('a binary body is shown as its size and type', async () => {
  const withBody = (bytes: Buffer) => {
    const { Entries, Variables } = JSON.parse(recording);
    const entry = { ...Entries[0], ResponseHeaders: { 'Content-Type': 'image/png' }, ResponseBody: bytes.toString('base64') };
    return JSON.stringify({ Entries: [entry], Variables });
  };
  const change = await compare(withBody(Buffer.from([0x89, 0xff, 1])), withBody(Buffer.from([0x89, 0xff, 2, 3])));
  const row = change.requests[0]?.sections?.[0]?.rows[0];
  expect(row?.before).toMatch(/^3 bytes of image\/png, SHA-256 [0-9a-f]{12}…$/);
  expect(row?.after).toMatch(/^4 bytes of image\/png/);
});

test('what is no recording at all is compared without an error', async () => {
  for (const text of [
    '',
    '{',
    '{}',
    '[]',
    'null',
    '{"Entries":[null]}',
    '{"Entries":{}}',
    '{"log":{"entries":[1]}}',
    '\u0001',
    'interactions:\n- 1\n',
  ]) {
    await expect(compare(recording, text)).resolves.toMatchObject({ kind: 'changed', isReal: true });
    await expect(compare(text, undefined)).resolves.toMatchObject({ kind: 'removed' });
  }
});

test('members of an entry that are not what they should be are compared all the same', async () => {
  const odd = JSON.stringify({
    Entries: [{ RequestUri: 'x', RequestHeaders: [1], ResponseHeaders: { A: { b: 1 } }, ResponseBody: [1, [2]], __proto__x: 1 }],
  });
  expect(realRows(await compare(odd, odd.replace('[2]', '[3]')))).toEqual(['Response body: [1][0]']);
});

test('ten thousand requests are compared, and what is shown of them stays small', async () => {
  const many = (status: number) =>
    JSON.stringify({
      Entries: Array.from({ length: 10_000 }, (_, number) => ({
        RequestUri: `https://host/item${number}`,
        RequestMethod: 'GET',
        StatusCode: number % 2 === 0 ? 200 : status,
        ResponseBody: { state: status },
      })),
    });
  const change = await compare(many(200), many(404));
  expect(change.counts).toEqual({ added: 0, removed: 0, changed: 10_000, volatile: 0 });
  expect(JSON.stringify(change).length).toBeLessThan(300_000);
});

test('a long line that differs everywhere is shown in part', async () => {
  const line = (salt: number) => Array.from({ length: 60_000 }, (_, index) => `eyJ${(index * salt).toString(36)}-`).join('');
  const change = await compare(line(7), line(11));
  expect(change.sections[0]?.rows[0]?.after?.length).toBeLessThan(2000);
});

test.each([
  ['letters', 'a'],
  ['slashes', '/'],
  ['quotes', '"'],
  ['brackets', '['],
  ['line feeds', '\n'],
])('three hundred thousand %s in a row are compared', async (_, character) => {
  const long = character.repeat(300_000);
  expect((await compare(`${long}a`, `${long}b`)).isReal).toBe(true);
  const inside = testProxyRecording([{ ...sampleRequest(0), url: `https://host/${character === '\n' ? 'a' : character}` }]);
  const body = (end: string) => inside.replace('"Succeeded"', () => JSON.stringify(long + end));
  expect(realRows(await compare(body('a'), body('b')))).toEqual(['Response body: properties.state']);
});

test('a recording of half a million values is text, with a note', async () => {
  const many = (last: number) => `{"Entries":[{"RequestUri":"x","ResponseBody":{"v":[${'1,'.repeat(500_000)}${last}]}}]}`;
  const change = await compare(many(1), many(2));
  expect(change.notes).toEqual(['It has more than 400,000 values: it is compared as text.']);
  expect(realRows(change)).toEqual(['Lines: ']);
});

test('one that is larger than the limit is not read', async () => {
  const content = Buffer.alloc(MAX_RECORDING_BYTES + 1, 'x');
  const change = await compareRecording('x', undefined, { size: content.length, content }, { looksLikeSecret: noSecrets });
  expect(change).toMatchObject({ kind: 'added', format: 'bytes' });
});

test('characters that are invisible or turn the text around are written out', async () => {
  const body = (text: string) => testProxyRecording([{ ...sampleRequest(0), responseBody: JSON.stringify({ text }) }]);
  const change = await compare(body('admin'), body('ad\u202emin\u200b\u0007'));
  expect(change.requests[0]?.sections?.[0]?.rows[0]?.after).toBe('ad\\u202emin\\u200b\\u0007');
});
