/** The corpus of what is volatile and what is real: pairs of values as recordings have them. No real change is excused. */

import { compare, type SampleRequest, sampleRequest, testProxyRecording, WRITERS } from './recordings.ts';

type Edit = (request: SampleRequest) => SampleRequest;

const header =
  (name: string, value: string): Edit =>
  (request) => ({ ...request, responseHeaders: { ...request.responseHeaders, [name]: value } });
const body =
  (value: unknown): Edit =>
  (request) => ({ ...request, responseBody: JSON.stringify(value) });
const path =
  (text: string): Edit =>
  (request) => ({ ...request, url: `https://example.net${text}` });
const form =
  (text: string): Edit =>
  (request) => ({
    ...request,
    requestHeaders: { ...request.requestHeaders, 'Content-Type': 'application/x-www-form-urlencoded' },
    requestBody: text,
  });
/** Without a body on either side. */
const bare =
  (edit: Edit): Edit =>
  (request) =>
    edit({ ...request, method: 'HEAD', responseBody: undefined });

const encoded = (text: string) => Buffer.from(text).toString('base64');
const bytes = (seed: number, length = 48) =>
  Buffer.from(Array.from({ length }, (_, index) => (index * 97 + seed * 131 + 200) % 256)).toString('base64');
const uuid = (digit: string) => `${digit.repeat(8)}-9e0d-4c3f-8f62-0d8d4f0f7a1${digit}`;
const ZERO = '00000000-0000-0000-0000-000000000000';
const jwt = (seed: number) => `eyJhbGciOiJSUzI1NiJ9.eyJleHAiOjE3${seed}fQ.${bytes(seed).replace(/[+/=]/g, '_')}`;

const REAL: Record<string, readonly [Edit, Edit]> = {
  'a client request id that is no longer sanitized': [
    header('x-ms-client-request-id', 'Sanitized'),
    header('x-ms-client-request-id', uuid('7')),
  ],
  'a correlation id that was zeros': [
    header('x-ms-correlation-request-id', ZERO),
    header('x-ms-correlation-request-id', uuid('7')),
  ],
  'a request id that was zeros and dashes': [header('x-ms-request-id', ZERO), header('x-ms-request-id', uuid('a'))],
  'an ETag that is no longer sanitized': [header('ETag', 'Sanitized'), header('ETag', '"0x8DC0A1B2C3D4E5F"')],
  'an ETag that became sanitized': [header('ETag', '"0x8DC0A1B2C3D4E5F"'), header('ETag', '"Sanitized"')],
  'a User-Agent that is no longer sanitized': [
    header('User-Agent', 'Sanitized'),
    header('User-Agent', 'azsdk-net/12.1 (Windows)'),
  ],
  'a User-Agent of another library': [
    header('User-Agent', 'azsdk-js-tables/12.1 Node/18'),
    header('User-Agent', 'azsdk-js-blob/12.1 Node/18'),
  ],
  'If-Match of any that became an ETag': [header('If-Match', '*'), header('If-Match', '"0x8DC0A1B2C3D4E5F"')],
  'Content-Length of a body that is not recorded': [bare(header('Content-Length', '1024')), bare(header('Content-Length', '0'))],
  'a Date that is no longer sanitized': [header('Date', 'Sanitized'), header('Date', 'Mon, 01 Jan 2024 10:00:00 GMT')],
  'an API version in a header': [header('x-ms-version', '2023-11-03'), header('x-ms-version', '2024-05-04')],
  'Retry-After': [header('Retry-After', '10'), header('Retry-After', '300')],
  'a lifetime that became sanitized': [body({ expires_in: 3599 }), body({ expires_in: 'Sanitized' })],
  'a lifetime of a day in place of an hour': [body({ expires_in: 3599 }), body({ expires_in: 86_399 })],
  '1 GiB that became 1 TiB': [body({ maxSizeBytes: 1_073_741_824 }), body({ maxSizeBytes: 1_099_511_627_776 })],
  '1.5 GB that became 1.9 GB': [body({ size: 1_500_000_000 }), body({ size: 1_900_000_000 })],
  'a quota of ten digits as text': [body({ quota: '1073741824' }), body({ quota: '1610612736' })],
  'a phone number': [body({ phone: '1425555012' }), body({ phone: '1425555999' })],
  'a document in base64 of the same length': [
    body({ token: encoded('{"role":"Reader","a":12}') }),
    body({ token: encoded('{"role":"Writer","a":34}') }),
  ],
  'a blob in base64 of the same length': [body({ content: bytes(1) }), body({ content: bytes(2) })],
  'a random text that nothing calls a token': [
    body({ kind: 'aB3dE5gH7jK9mN1pQ4sT6vX8z' }),
    body({ kind: 'zY3xW5vU7tS9rQ1pO4nM6lK8j' }),
  ],
  'a digest': [body({ sha256: 'a1b2c3d4e5f60718a1b2c3d4e5f60718' }), body({ sha256: 'b1b2c3d4e5f60718a1b2c3d4e5f60718' })],
  'a commit': [
    body({ commit: 'a1b2c3d4e5f60718a1b2c3d4e5f60718a1b2c3d4' }),
    body({ commit: 'b1b2c3d4e5f60718a1b2c3d4e5f60718a1b2c3d4' }),
  ],
  'an error code in hexadecimal': [body({ hresult: '0x80070005' }), body({ hresult: '0x8007000E' })],
  'sixteen decimal digits': [body({ capacity: '1000000000000000' }), body({ capacity: '2000000000000000' })],
  'another tenant': [body({ tenantId: uuid('7') }), body({ tenantId: uuid('8') })],
  'another client': [form(`client_id=${uuid('7')}&scope=x`), form(`client_id=${uuid('8')}&scope=x`)],
  'another subscription': [path(`/subscriptions/${uuid('7')}/things`), path(`/subscriptions/${uuid('8')}/things`)],
  'another role': [
    body({ id: `/providers/Microsoft.Authorization/roleDefinitions/${uuid('7')}` }),
    body({ id: `/providers/Microsoft.Authorization/roleDefinitions/${uuid('8')}` }),
  ],
  'a UUID that became zeros': [body({ id: uuid('7') }), body({ id: ZERO })],
  'a UUID that became words': [body({ id: uuid('7') }), body({ id: 'Sanitized' })],
  'a date alone': [path('/x?api-version=2023-11-03'), path('/x?api-version=2024-05-04')],
  'midnight that a person wrote': [body({ startsOn: '2024-01-01T00:00:00Z' }), body({ startsOn: '2025-01-01T00:00:00Z' })],
  'midnight in a query': [path('/x?from=2024-01-01T00%3A00%3A00Z'), path('/x?from=2025-01-01T00%3A00%3A00Z')],
  'a date that became null': [body({ created: '2024-01-01T10:00:07Z' }), body({ created: null })],
  'a token that became sanitized': [body({ access_token: jwt(1) }), body({ access_token: 'Sanitized' })],
  'a token that is no longer sanitized': [body({ access_token: 'Sanitized' }), body({ access_token: jwt(1) })],
  'a number of items': [body({ count: 10 }), body({ count: 11 })],
  'a name': [body({ name: 'westus2' }), body({ name: 'westus3' })],
  'a path': [path('/tables/a'), path('/tables/b')],
};

const VOLATILE: Record<string, readonly [Edit, Edit]> = {
  Date: [header('Date', 'Mon, 01 Jan 2024 10:00:00 GMT'), header('Date', 'Tue, 02 Jan 2024 11:10:10 GMT')],
  'x-ms-date': [header('x-ms-date', 'Mon, 01 Jan 2024 10:00:00 GMT'), header('x-ms-date', 'Tue, 02 Jan 2024 11:10:10 GMT')],
  'Last-Modified': [
    header('Last-Modified', 'Mon, 01 Jan 2024 00:00:00 GMT'),
    header('Last-Modified', 'Tue, 02 Jan 2024 00:00:00 GMT'),
  ],
  ETag: [header('ETag', '"0x8DC0A1B2C3D4E5F"'), header('ETag', '"0x8DD0A1B2C3D4E50"')],
  'a weak ETag of a table': [
    header('ETag', `W/"datetime'2024-01-01T10%3A00%3A00.1Z'"`),
    header('ETag', `W/"datetime'2024-01-02T10%3A00%3A00.77Z'"`),
  ],
  'If-Match': [header('If-Match', '"5fc0e7a2"'), header('If-Match', '"61c0e7b3aa"')],
  'x-ms-request-id': [header('x-ms-request-id', uuid('7')), header('x-ms-request-id', uuid('8'))],
  'x-ms-client-request-id': [header('x-ms-client-request-id', uuid('7')), header('x-ms-client-request-id', uuid('8'))],
  'x-ms-routing-request-id': [
    header('x-ms-routing-request-id', `WESTUS2:20240101T100000Z:${uuid('7')}`),
    header('x-ms-routing-request-id', `EASTUS:20240102T110000Z:${uuid('8')}`),
  ],
  traceparent: [
    header('traceparent', '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'),
    header('traceparent', '00-5bf92f3577b34da6a3ce929d0e0e4731-10f067aa0ba902b8-01'),
  ],
  'X-MSEdge-Ref': [
    header('X-MSEdge-Ref', 'Ref A: 9AB1F2 Ref B: CO1EDGE0512 Ref C: 2024-01-01T10:00:00Z'),
    header('X-MSEdge-Ref', 'Ref A: 1AB1F3 Ref B: CO1EDGE0713 Ref C: 2024-01-02T10:00:00Z'),
  ],
  'X-GitHub-Request-Id': [
    header('X-GitHub-Request-Id', 'C0DE:1A2B:3C4D5E:6F7081:65A1B2C3'),
    header('X-GitHub-Request-Id', 'C0DE:1A2C:3C4D5F:6F7082:65A1B2C4'),
  ],
  Age: [header('Age', '12'), header('Age', '345')],
  'x-ms-server-latency': [header('x-ms-server-latency', '11.5'), header('x-ms-server-latency', '9')],
  'User-Agent of another version': [
    header('User-Agent', 'azsdk-js-tables/12.0.0 Node/18.1 OS/Linux'),
    header('User-Agent', 'azsdk-js-tables/13.1.0-beta.1 Node/20.2 OS/Darwin'),
  ],
  'Content-Length of a body that is recorded': [header('Content-Length', '1024'), header('Content-Length', '1031')],
  'a lifetime': [body({ expires_in: 3599, ext_expires_in: 3599 }), body({ expires_in: 3587, ext_expires_in: 3587 })],
  'a lifetime as text': [
    body({ expires_in: '86399', token_type: 'Bearer' }),
    body({ expires_in: '86400', token_type: 'Bearer' }),
  ],
  'when a token expires': [
    body({ expires_on: '1700000000', not_before: 1_699_996_100 }),
    body({ expires_on: '1710000000', not_before: 1_709_996_100 }),
  ],
  'seconds since 1970': [body({ createdTime: 1_700_000_000 }), body({ createdTime: 1_710_000_000 })],
  'milliseconds since 1970': [body({ lastModified: 1_700_000_000_123 }), body({ lastModified: 1_710_000_000_456 })],
  'seconds of Key Vault': [
    body({ attributes: { created: 1_700_000_000, updated: 1_700_000_000 } }),
    body({ attributes: { created: 1_710_000_000, updated: 1_710_000_000 } }),
  ],
  'a moment': [body({ createdAt: '2024-01-01T10:00:07.1234567Z' }), body({ createdAt: '2024-01-02T11:10:07.76Z' })],
  'a moment in a query': [path('/x?se=2024-01-01T10%3A00%3A07Z'), path('/x?se=2024-01-02T11%3A10%3A07Z')],
  'a moment with an offset': [body({ at: '2024-01-01T10:00:07+00:00' }), body({ at: '2024-06-02T11:10:07+02:00' })],
  'a UUID': [body({ id: uuid('7') }), body({ id: uuid('8') })],
  'a UUID in a path': [path(`/operations/${uuid('7')}`), path(`/operations/${uuid('8')}`)],
  'the id of a principal': [body({ principalId: uuid('7') }), body({ principalId: uuid('8') })],
  'an id in hexadecimal': [body({ id: '65a1b2c3d4e5f60718293a4b' }), body({ id: '75a1b2c3d4e5f60718293a4c' })],
  'an ETag in a body': [body({ etag: '"0x8DC0A1B2C3D4E5F"' }), body({ etag: '"0x8DD0A1B2C3D4E50"' })],
  'a JSON Web Token': [body({ access_token: jwt(1) }), body({ access_token: jwt(2) })],
  'an opaque token': [body({ refresh_token: `0.${bytes(1)}` }), body({ refresh_token: `0.${bytes(2, 60)}` })],
  'a token in a form': [form(`grant_type=x&refresh_token=${bytes(3, 45)}`), form(`grant_type=x&refresh_token=${bytes(4, 45)}`)],
  'a signature in a query': [
    path(`/c/b?sv=1&sig=${encodeURIComponent(bytes(1, 32))}`),
    path(`/c/b?sv=1&sig=${encodeURIComponent(bytes(2, 32))}`),
  ],
  'a token that continues a listing': [
    body({ nextLink: 'https://x.example/y?$skiptoken=aB3dE5gH7jK9mN1pQ4sT6vX8z' }),
    body({ nextLink: 'https://x.example/y?$skiptoken=zY3xW5vU7tS9rQ1pO4nM6lK8jj' }),
  ],
  'a key of a map that is a UUID': [
    body({ userAssignedIdentities: { [uuid('7')]: { state: 'on' } } }),
    body({ userAssignedIdentities: { [uuid('8')]: { state: 'on' } } }),
  ],
  'ids in a list': [
    body({ value: [{ id: uuid('7') }, { id: uuid('8') }] }),
    body({ value: [{ id: uuid('9') }, { id: uuid('a') }] }),
  ],
  'a UUID in a sentence': [
    body({ message: `Operation ${uuid('7')} was accepted.` }),
    body({ message: `Operation ${uuid('8')} was accepted.` }),
  ],
};

const FORMATS = Object.entries(WRITERS);

/** Whether what two edits make of one request differs really. */
async function differs([before, after]: readonly [Edit, Edit], write: (requests: SampleRequest[]) => string) {
  const change = await compare(write([before(sampleRequest(1))]), write([after(sampleRequest(1))]));
  return { isReal: change.isReal, requests: change.requests.map(({ kind }) => kind) };
}

test('the corpus has as many pairs as it says', () => {
  expect(Object.keys(REAL).length).toBeGreaterThanOrEqual(35);
  expect(Object.keys(VOLATILE).length).toBeGreaterThanOrEqual(35);
});

describe.each(FORMATS)('in a recording of %s', (_, write) => {
  test.each(Object.keys(REAL))('%s is a real change', async (name) => {
    expect(await differs(REAL[name] as [Edit, Edit], write)).toMatchObject({ isReal: true });
  });

  test.each(Object.keys(VOLATILE))('%s is volatile', async (name) => {
    expect(await differs(VOLATILE[name] as [Edit, Edit], write)).toEqual({ isReal: false, requests: ['changed'] });
  });
});

describe('what HAR notes', () => {
  const har = (edit: (entry: Record<string, Record<string, unknown>>) => void) => {
    const recording = JSON.parse(WRITERS.HAR([sampleRequest(1)]));
    edit(recording.log.entries[0]);
    return JSON.stringify(recording);
  };

  test('of time, the connection and sizes of bodies that are there is volatile', async () => {
    const change = await compare(
      har(() => {}),
      har((entry) =>
        Object.assign(entry, { time: 99.5, startedDateTime: '2025-02-02T10:00:00.000Z', serverIPAddress: '10.0.0.7' }),
      ),
    );
    expect(change.requests[0]?.sections[0]?.rows.map(({ label, kind }) => [label, kind])).toEqual([
      ['startedDateTime', 'volatile'],
      ['time', 'volatile'],
      ['serverIPAddress', 'added'],
    ]);
    const sizes = await compare(
      har(() => {}),
      har((entry) => Object.assign(entry['response']?.['content'] as object, { size: 12 })),
    );
    expect(sizes.isReal).toBe(false);
  });

  test('of the size of a body that was left out is real', async () => {
    const large = (size: number) =>
      har((entry) => Object.assign(entry['response'] ?? {}, { content: { size, mimeType: 'application/octet-stream' } }));
    expect((await compare(large(1_500_000_000), large(1_900_000_000))).isReal).toBe(true);
  });
});

describe('variables', () => {
  const variables = (values: Record<string, string>) => testProxyRecording([sampleRequest(1)], values);

  test.each([
    ['a version', '2023-11-03', '2024-05-04'],
    ['a number', '10000000', '20000000'],
    ['another word', 'location2023', 'position2024'],
    ['a sanitized name', 'Sanitized1234', 'storage123456'],
  ])('%s that is another one is real', async (_, before, after) => {
    expect((await compare(variables({ x: before }), variables({ x: after }))).isReal).toBe(true);
  });

  test.each([
    ['a name with a number', 'uttable16520863', 'uttable99120471'],
    ['a name with hexadecimal digits', 'store-3f2c1234', 'store-91b0aa77'],
  ])('%s that is another one is volatile', async (_, before, after) => {
    expect((await compare(variables({ x: before }), variables({ x: after }))).isReal).toBe(false);
  });
});

test('a change says by which rule it is volatile', async () => {
  const edit =
    (id: string, at: string): Edit =>
    (request) =>
      body({ id, at })(header('ETag', `"${id}"`)(request));
  const change = await compare(
    testProxyRecording([edit(uuid('7'), '2024-01-01T10:00:07Z')(sampleRequest(1))]),
    testProxyRecording([edit(uuid('8'), '2024-01-02T10:00:08Z')(sampleRequest(1))]),
  );
  const rows = change.requests[0]?.sections.flatMap((section) => section.rows);
  expect(rows?.map(({ label, rules }) => [label, rules])).toEqual([
    ['etag', ['header']],
    ['id', ['id']],
    ['at', ['date']],
  ]);
});
