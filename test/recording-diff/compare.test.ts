import { jest } from '@jest/globals';
import fc from 'fast-check';
import { compareRecording } from '../../src/recording-diff/compare.ts';
import { readRecording } from '../../src/recording-diff/readers.ts';
import { compare, noSecrets, realRows, type SampleRequest, sampleRequest, testProxyRecording, WRITERS } from './recordings.ts';

const FORMATS = Object.entries(WRITERS).map(([format, write]) => ({ format, write }));
const requests = (count: number, round = 0) => Array.from({ length: count }, (_, number) => sampleRequest(number, round));

/** A change that somebody could make to one request, and where it has to be found. */
const EDITS: Record<string, { edit: (request: SampleRequest) => SampleRequest; found: string }> = {
  status: { edit: (request) => ({ ...request, status: 404 }), found: 'Status: ' },
  'a field of the query': {
    edit: (request) => ({ ...request, url: request.url.replace('top=5', 'top=6') }),
    found: 'Address: ?top',
  },
  'the version of the API': {
    edit: (request) => ({ ...request, url: request.url.replace('2023-11-03', '2024-05-04') }),
    found: 'Address: ?api-version',
  },
  host: { edit: (request) => ({ ...request, url: request.url.replace('example', 'other') }), found: 'Address: host' },
  'a new header': {
    edit: (request) => ({ ...request, requestHeaders: { ...request.requestHeaders, Prefer: 'return=minimal' } }),
    found: 'Request headers: prefer',
  },
  'a header that is gone': {
    edit: ({ requestHeaders: { Accept: _, ...requestHeaders }, ...request }) => ({ ...request, requestHeaders }),
    found: 'Request headers: accept',
  },
  'a value deep in the response': {
    edit: (request) => ({ ...request, responseBody: request.responseBody?.replace('Succeeded', 'Failed') }),
    found: 'Response body: properties.state',
  },
  'a type in the response': {
    edit: (request) => ({ ...request, responseBody: request.responseBody?.replace('"two"', '2') }),
    found: 'Response body: value[1].key',
  },
  'a value that is no longer sanitized': {
    edit: (request) => ({
      ...request,
      responseBody: request.responseBody?.replace('Succeeded', '3f2c1234-0000-4abc-9def-001122334455'),
    }),
    found: 'Response body: properties.state',
  },
};

describe.each(FORMATS)('a recording of $format', ({ format, write }) => {
  test('is recognized by its contents', async () => {
    const change = await compare(write(requests(3)), write(requests(2)));
    expect(change.format).toBe(format.replace(/^.*VCR.*$/, 'VCR'));
    expect(change.notes).toEqual([]);
  });

  test('in which only dates and ids moved has no real change', async () => {
    const change = await compare(write(requests(5)), write(requests(5, 1)));
    expect(change.isReal).toBe(false);
    expect(realRows(change)).toEqual([]);
    expect(change.requests).toHaveLength(5);
  });

  test('tells which requests are new, gone and the same', async () => {
    const all = requests(6);
    const change = await compare(write(all.slice(0, 5)), write([...all.slice(0, 2), ...all.slice(3)]));
    const real = change.requests.filter(({ isReal }) => isReal);
    expect(real.map(({ kind, path, place }) => ({ kind, path, place }))).toEqual([
      { kind: 'removed', path: expect.stringContaining('item2?'), place: { before: 3, after: undefined } },
      { kind: 'added', path: expect.stringContaining('item5?'), place: { before: undefined, after: 5 } },
    ]);
    expect(change.equalRequests + change.requests.length).toBe(6);
  });

  test('shows any edits of any of its requests, and nothing else', async () => {
    const edits = fc.uniqueArray(fc.record({ at: fc.nat(7), edit: fc.constantFrom(...Object.keys(EDITS)) }), {
      selector: ({ at }) => at,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(edits, async (made) => {
        const after = requests(8, 1);
        for (const { at, edit } of made) after[at] = EDITS[edit]?.edit(after[at] as SampleRequest) as SampleRequest;
        const change = await compare(write(requests(8)), write(after));
        const found = change.requests.filter(({ isReal }) => isReal).map(({ place }) => Number(place.after) - 1);
        expect(found).toEqual(made.map(({ at }) => at).sort());
        const expected = [...made].sort((a, b) => a.at - b.at).map(({ edit }) => EDITS[edit]?.found);
        expect(realRows(change)).toEqual(expected);
      }),
      { numRuns: 8, seed: 20240101 },
    );
  });

  test('that is removed and added at random shows just that', async () => {
    const numbers = fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(numbers, numbers, async (one, other) => {
        const [before, after] = [one, other].map((list) => [...list].sort((a, b) => a - b));
        const change = await compare(
          write((before ?? []).map((number) => sampleRequest(number))),
          write((after ?? []).map((number) => sampleRequest(number, 1))),
        );
        const paths = (kind: string) =>
          change.requests.filter((request) => request.kind === kind).map(({ path }) => Number(/item(\d+)/.exec(path)?.[1]));
        expect(paths('added')).toEqual(after?.filter((number) => !one.includes(number)));
        expect(paths('removed')).toEqual(before?.filter((number) => !other.includes(number)));
        expect(realRows({ ...change, requests: change.requests.filter(({ kind }) => kind === 'changed') })).toEqual([]);
      }),
      { numRuns: 8, seed: 20240102 },
    );
  });

  test('that is new has all of its requests added', async () => {
    const change = await compare(undefined, write(requests(2)));
    expect(change).toMatchObject({ kind: 'added', isReal: true });
    expect(change.requests.map(({ kind }) => kind)).toEqual(['added', 'added']);
  });
});

describe('requests of one path', () => {
  const poll = (state: string) => ({ ...sampleRequest(0), responseBody: JSON.stringify({ state }) });

  test('are matched by what was answered', async () => {
    const before = ['Creating', 'Creating', 'Ready'].map(poll);
    const after = ['Creating', 'Ready'].map(poll);
    const change = await compare(testProxyRecording(before), testProxyRecording(after));
    expect(change.requests.map(({ kind, place }) => [kind, place.before])).toEqual([['removed', 2]]);
  });

  test('are matched in order where the answers differ', async () => {
    const change = await compare(testProxyRecording(['a', 'b'].map(poll)), testProxyRecording(['c', 'b'].map(poll)));
    expect(realRows(change)).toEqual(['Response body: state']);
  });

  test('that only changed places are no real change, unless that rule is off', async () => {
    const [one, other] = [sampleRequest(0), sampleRequest(1)];
    const [before, after] = [testProxyRecording([one, other]), testProxyRecording([other, one])];
    const change = await compare(before, after);
    expect(change).toMatchObject({ isReal: false, requests: [{ isMoved: true }] });
    expect((await compare(before, after, { rulesOff: new Set(['order']) })).isReal).toBe(true);
  });
});

test('names that a test made up are no real change, wherever they stand', async () => {
  const named = (name: string) => {
    const request = sampleRequest(0);
    return testProxyRecording([{ ...request, url: request.url.replace('item0', name), responseBody: `{"name":"${name}"}` }], {
      table: name,
      RandomSeed: String(name.length * 31),
    });
  };
  const change = await compare(named('uttable16520863'), named('uttable99120471'));
  expect(change.isReal).toBe(false);
  expect(change.requests[0]?.sections?.map(({ title }) => title)).toEqual(['Address', 'Response body']);
  const counted = await compare(named('uttable16520863'), named('uttable99120471'), { rulesOff: new Set(['variable']) });
  expect(counted.requests.map(({ kind, isReal }) => [kind, isReal])).toEqual([['changed', true]]);
});

describe('ids in a path that the service gave', () => {
  const downtime = (id: number, scope = 'env:prod'): SampleRequest[] => {
    const answer = JSON.stringify({ data: { id, scope } });
    const url = 'https://api.example.com/api/v1/downtime';
    return [
      { ...sampleRequest(0), method: 'POST', url, responseBody: answer },
      { ...sampleRequest(0), method: 'GET', url: `${url}/${id}`, responseBody: answer },
      { ...sampleRequest(0), method: 'DELETE', url: `${url}/${id}`, responseBody: undefined },
    ];
  };

  test.each(FORMATS)('are found again in a recording of $format, and are no real change', async ({ write }) => {
    const change = await compare(write(downtime(2941964683)), write(downtime(3056789214)));
    expect(change.requests.map(({ kind, isReal }) => [kind, isReal])).toEqual(
      Array.from({ length: 3 }, () => ['changed', false]),
    );
  });

  test('hide no other change, and are real where no answer gave them', async () => {
    const change = await compare(testProxyRecording(downtime(2941964683)), testProxyRecording(downtime(3056789214, 'env:dev')));
    expect(realRows(change)).toEqual(['Response body: data.scope', 'Response body: data.scope']);
    const [, one] = downtime(2941964683);
    const [, other] = downtime(3056789214);
    const account = (request: SampleRequest | undefined) => ({ ...(request as SampleRequest), responseBody: '{}' });
    const moved = await compare(testProxyRecording([account(one)]), testProxyRecording([account(other)]));
    expect(moved.requests.map(({ kind }) => kind)).toEqual(['changed']);
    expect(realRows(moved)).toEqual(['Address: path']);
  });
});

test('a cassette of go-vcr has the addresses and statuses of its requests', async () => {
  const cassette = (status: number, id = 1) => `---
version: 2
interactions:
    - id: 0
      request:
        proto: HTTP/1.1
        host: management.azure.com
        body: ""
        headers: { Accept: [application/json] }
        url: https://management.azure.com/subscriptions/0/things/${id}?api-version=2023-01-01
        method: GET
      response:
        proto: HTTP/2.0
        content_length: 2
        body: '{}'
        headers: { Content-Type: [application/json] }
        status: ${status === 200 ? '200 OK' : '404 Not Found'}
        code: ${status}
        duration: 231.5ms
`;
  const change = await compare(cassette(200), cassette(404).replace('231.5ms', '89.25ms'));
  expect(change.requests).toMatchObject([
    {
      method: 'GET',
      host: 'management.azure.com',
      path: '/subscriptions/0/things/1?api-version=2023-01-01',
      status: { after: '404 Not Found' },
    },
  ]);
  expect(realRows(change)).toEqual(['Status: ']);
  const old = cassette(200).replace('status: 200 OK', 'status: ""');
  expect((await compare(undefined, old)).requests).toMatchObject([{ status: { after: '200' } }]);
});

describe('names that .NET makes of a seed', () => {
  const azure = (account: string, group: string, version = '2023-01-01', count = 4512) => {
    const request = (path: string, method = 'GET'): SampleRequest => ({
      ...sampleRequest(0),
      method,
      url: `https://management.azure.com${path}?api-version=${version}`,
      responseBody: JSON.stringify({ id: path, name: account, count }),
    });
    const path = `/subscriptions/0/resourceGroups/${group}/accounts/${account}`;
    return [request(path, 'PUT'), request(path), request(`${path}/2023-01-01`), request(`/subscriptions/0/secrets/${account}`)];
  };
  const write = (requests: SampleRequest[], seed: number) => testProxyRecording(requests, { RandomSeed: String(seed) });
  const before = write(azure('1092159404', 'testRG-4512'), 1);

  test('are no real change, of whatever length, where the seed is another one', async () => {
    const change = await compare(before, write(azure('943092913', 'testRG-8123'), 2));
    expect({ isReal: change.isReal, rows: realRows(change), requests: change.requests.length }).toEqual({
      isReal: false,
      rows: [],
      requests: 4,
    });
  });

  test('hide no other change', async () => {
    const change = await compare(before, write(azure('943092913', 'testRG-8123', '2024-01-01', 4513), 2));
    expect(realRows(change).slice(0, 2)).toEqual(['Address: ?api-version', 'Response body: count']);
    expect(change.requests.map(({ kind, isReal }) => [kind, isReal])).toEqual(Array.from({ length: 4 }, () => ['changed', true]));
  });

  test('are a real change where the seed is the same, and where one name became two', async () => {
    expect((await compare(before, write(azure('943092913', 'testRG-8123'), 1))).isReal).toBe(true);
    const mixed = azure('943092913', 'testRG-8123');
    mixed[1] = azure('743092913', 'testRG-8123')[1] as SampleRequest;
    expect((await compare(before, write(mixed, 2))).isReal).toBe(true);
  });
});

describe('a body', () => {
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const bytes = Buffer.from([0, 255, 1]).toString('base64');
  const asBytes = expect.stringMatching(/^3 bytes( of image\/png)?, SHA-256 [0-9a-f]{12}…$/);
  const proxy = (RequestBody: unknown, RequestHeaders: object = {}) =>
    JSON.stringify({ Entries: [{ RequestUri: 'https://x', RequestBody, RequestHeaders }] });
  const har = (postData: object, headers: object[] = []) =>
    JSON.stringify({ log: { entries: [{ request: { url: 'https://x', postData, headers } }] } });
  const cassette = (body: string) => `interactions:\n- request:\n    uri: https://x\n    body: ${body}\n  response: {}\n`;

  test.each<[string, string, unknown]>([
    ['of the proxy, in lines', proxy(['a=1&', 'b=2'], form), 'a=1\n&b=2'],
    ['of the proxy, in base64', proxy(bytes, { 'Content-Type': 'image/png' }), asBytes],
    ['of the proxy, sanitized where base64 stood', proxy('Sanitized!', { 'Content-Type': 'image/png' }), 'Sanitized!'],
    ['of the proxy, XML', proxy('<a><b>1</b></a>', { 'Content-Type': ['text/xml'] }), '<a>\n<b>1</b>\n</a>'],
    ['of the proxy, that is no JSON', proxy('{x', { 'Content-Type': 'text/plain' }), '{x'],
    ['of HAR, in parameters', har({ params: [{ name: 'a', value: '1' }] }), [{ name: 'a', value: '1' }]],
    ['of HAR, without any', har({ params: [] }), undefined],
    ['of HAR, in base64', har({ text: bytes, encoding: 'base64' }), asBytes],
    ['of HAR, as text', har({ text: '{"a":1}' }), { a: 1 }],
    ['of a cassette, in bytes', cassette(`!!binary ${bytes}`), asBytes],
    ['of a cassette, in base64', cassette(`{ base64_string: ${bytes} }`), asBytes],
    ['of a cassette, as text', cassette('{ encoding: UTF-8, string: a }'), 'a'],
    ['of a cassette, of another shape', cassette('[1]'), [1]],
  ])('%s', async (_name, text, expected) => {
    const content = Buffer.from(text);
    const { recording } = await readRecording({ content, size: content.length });
    expect(recording?.requests.map(({ request }) => request.body)).toEqual([expected]);
  });

  test('has headers, of which several of one name are lines', async () => {
    const content = Buffer.from(
      har({}, [
        { name: 'A', value: '1' },
        { name: 'a', value: '2' },
      ]),
    );
    const { recording } = await readRecording({ content, size: content.length });
    expect(recording?.requests[0]?.request.headers).toEqual({ a: '1\n2' });
  });
});

test('a host that is new is named', async () => {
  const other = { ...sampleRequest(9), url: 'https://real-account.vault.azure.net/keys' };
  const change = await compare(testProxyRecording([sampleRequest(0)]), testProxyRecording([sampleRequest(0), other]));
  expect(change.newHosts).toEqual(['real-account.vault.azure.net']);
});

test('what is written in another way and says the same is no real change', async () => {
  const text = testProxyRecording([sampleRequest(1)]);
  const change = await compare(text, JSON.stringify(JSON.parse(text)));
  expect(change).toMatchObject({ isReal: false, requests: [], equalRequests: 1 });
  expect(change.notes).toEqual(['What it says is the same: only the way that it is written differs.']);
});

test('a number with more digits than JavaScript has room for is compared digit by digit', async () => {
  const body = (id: string) => testProxyRecording([sampleRequest(0)]).replace('"count": 0', `"count": ${id}`);
  const change = await compare(body('9007199254740993001'), body('9007199254740993002'), { rulesOff: new Set(['id']) });
  expect(realRows(change)).toEqual(['Response body: properties.count']);
});

test('lines of text are compared where no format is known', async () => {
  const change = await compare('one\ntwo\nthree\n', 'one\n2\nthree\nfour\n');
  expect(change.format).toBe('text');
  expect(realRows(change)).toEqual(['Lines: line 2', 'Lines: line 4']);
});

test('a side that was too large to be read is said to differ', async () => {
  const change = await compareRecording(
    'x',
    { size: 100_000_000, content: undefined },
    { size: 3, content: Buffer.from('abc') },
    { looksLikeSecret: noSecrets },
  );
  expect(change).toMatchObject({ format: 'bytes', isReal: true, requests: [] });
  expect(change.notes).toEqual(['It is larger than 16 MB: that it differs is all that is said.']);
});

test('keys that became others are found without looking at all of them for each', async () => {
  const KEYS = 1500;
  const id = (number: number, round: number) => `${String(number).padStart(8, '0')}-0000-4abc-9def-00000000000${round}`;
  const write = (round: number) => {
    const members = Array.from({ length: KEYS }, (_, number) => [id(number, round), { state: 'on' }]);
    return testProxyRecording([{ ...sampleRequest(0), responseBody: JSON.stringify(Object.fromEntries(members)) }]);
  };
  let visited = 0;
  const spies = (['includes', 'indexOf', 'shift'] as const).map((name) => {
    const original = Array.prototype[name] as (...args: unknown[]) => never;
    return jest.spyOn(Array.prototype, name).mockImplementation(function (this: unknown[], ...args: unknown[]) {
      visited += this.length;
      return original.apply(this, args);
    });
  });
  const change = await compare(write(1), write(2));
  for (const spy of spies) spy.mockRestore();
  expect(change.isReal).toBe(false);
  expect(visited).toBeLessThan(100 * KEYS);
});
