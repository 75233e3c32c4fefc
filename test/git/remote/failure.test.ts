import { readWords } from '../../../src/git/errors.ts';
import { explainFailure, findPause, tellingLine, unreachable, whatFailed } from '../../../src/git/remote/failure.ts';
import { parseHttpTrace, TransportError } from '../../../src/git/remote/transport.ts';

const NOW = Date.parse('2026-01-01T00:00:00Z');
const NOTHING = { requests: 0, last: undefined, greeting: undefined, log: [] };
const answered = (status: number, headers: Record<string, string> = {}) =>
  explainFailure({ words: 'fatal: unable to access', trace: { ...NOTHING, last: { status, headers } } }, NOW);
const said = (stderr: string) => explainFailure(new TransportError(stderr), NOW);

test.each([
  ["fatal: unable to access 'https://a.invalid/x/': Could not resolve host: a.invalid", 'Could not resolve host: a.invalid'],
  [
    "fatal: unable to access 'http://a:1/x/': Failed to connect to a port 1: Connection refused",
    'Failed to connect to a port 1: Connection refused',
  ],
  [
    'ssh: Could not resolve hostname a.invalid: Name or service not known\nfatal: Could not read from remote repository.',
    'ssh: Could not resolve hostname a.invalid: Name or service not known',
  ],
  [
    "fatal: unable to access 'https://a.invalid/x/': Recv failure: Connection reset by peer",
    'Recv failure: Connection reset by peer',
  ],
])('what failed is told before the next try: %s', (words, reason) => {
  expect(whatFailed(words, { last: undefined })).toBe(`The server could not be reached or did not complete: ${reason}`);
});

describe('a fetch that failed', () => {
  test.each([408, 429, 500, 502, 503, 504])('with %d is tried again', (status) => {
    expect(answered(status)).toEqual({ kind: 'transient', retryAfter: 0 });
  });

  test('waits as long as the server says', () => {
    expect(answered(429, { 'retry-after': '7' })).toEqual({ kind: 'transient', retryAfter: 7000 });
    expect(answered(503, { 'retry-after': 'Thu, 01 Jan 2026 00:00:09 GMT' })).toEqual({ kind: 'transient', retryAfter: 9000 });
    expect(answered(503, { 'retry-after': 'soon' })).toEqual({ kind: 'transient', retryAfter: 0 });
  });

  test.each([401, 403, 404])('with %d is not', (status) => {
    expect(answered(status)).toEqual({ kind: 'unauthorized', status });
  });

  test('with 403 is tried again when it is about a rate', () => {
    expect(answered(403, { 'x-ratelimit-remaining': '0' })).toEqual({ kind: 'transient', retryAfter: 0 });
    expect(answered(403, { 'x-ratelimit-remaining': '10' }).kind).toBe('unauthorized');
    const reset = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(NOW / 1000 + 90) };
    expect(answered(403, reset)).toEqual({ kind: 'transient', retryAfter: 90_000 });
    expect(answered(403, { ...reset, 'retry-after': '7' })).toEqual({ kind: 'transient', retryAfter: 7000 });
    // Where GitHub says nothing more exact, it wants a minute.
    const words = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
    expect(findPause({ status: 403, headers: {} }, words, NOW)).toBe(60_000);
    expect(findPause({ status: 403, headers: {} }, 'Resource not accessible by integration', NOW)).toBeUndefined();
    expect(findPause({ status: 422, headers: { 'retry-after': '7' } }, 'rate limit', NOW)).toBeUndefined();
  });

  test('with a redirect says where to', () => {
    expect(answered(301, { location: '/new/info/refs' })).toEqual({ kind: 'redirect', location: '/new/info/refs' });
  });

  test.each([
    ['fatal: unable to access: Could not resolve host: x', 'transient'],
    ['fatal: unable to access: Failed to connect to x port 443: Connection refused', 'transient'],
    ['error: RPC failed; curl 18 transfer closed with outstanding read data remaining', 'transient'],
    ['fetch-pack: unexpected disconnect while reading sideband packet\nfatal: early EOF', 'transient'],
    ['error: 1365 bytes of body are still expected', 'transient'],
    ['error: 2 bytes of length header were received', 'transient'],
    ['remote: fatal: write error: No space left on device\nfatal: early EOF', 'transient'],
    ['fatal: an error that nobody knows', 'transient'],
    ["fatal: detected dubious ownership in repository at '/srv/a.git'", 'other'],
    ['Bad owner or permissions on /home/x/.ssh/config\nfatal: Could not read from remote repository.', 'other'],
    ["fatal: unable to access 'x': SSL certificate problem: self-signed certificate", 'other'],
    ['git@host: Permission denied (publickey).', 'unauthorized'],
    ["fatal: could not read Username for 'https://x': terminal prompts disabled", 'unauthorized'],
    ['error: unable to write file: No space left on device\nfatal: fetch-pack: invalid index-pack output', 'no-room'],
    ["fatal: couldn't find remote ref refs/heads/x", 'no-branch'],
    ['error: Server does not allow request for unadvertised object 0000000000000000000000000000000000000000', 'unadvertised'],
  ])('%j is %s', (stderr, kind) => {
    expect(said(stderr).kind).toBe(kind);
  });

  test('is not explained by a trace of what went well', () => {
    const trace = [
      '10:00:00.000001 http.c:844              == Info: connect to ::1 port 443 failed: Connection refused',
      '10:00:00.000002 http.c:844              == Info: Server certificate:',
      '10:00:00.000003 http.c:844              == Info:  SSL certificate verify ok.',
    ].join('\n');
    expect(said(`${trace}\nfatal: the remote end hung up unexpectedly`).kind).toBe('transient');
    expect(said(`${trace}\nfatal: remote error: no`).kind).toBe('other');
  });

  test('names the object that the server lacks', () => {
    const name = '0123456789012345678901234567890123456789';
    expect(said(`fatal: remote error: upload-pack: not our ref ${name}`)).toEqual({ kind: 'missing', name });
  });
});

test('a server that wants to be left alone for an hour says when it wants to be asked again', () => {
  const { message, hint } = unreachable('https://a.b/c', 'error: 429', 3_600_000);
  expect(message).toMatch(/^The server of https:\/\/a\.b\/c wants to be asked again in 60 minutes, after \d\d:\d\d:\d\d UTC\.$/);
  expect(hint).toContain('Run the command again then');
});

describe('a fetch of what a branch lacks', () => {
  const ended = (stderr: string, status: number, excludes = true) =>
    explainFailure({ words: stderr, trace: { ...NOTHING, last: { status, headers: {} } } }, NOW, excludes).kind;

  test('may have selected nothing where the server ends in the middle of its answer', () => {
    expect(ended('fatal: error processing shallow info: 4', 200)).toBe('nothing-selected');
    expect(ended('fatal: the remote end hung up unexpectedly', 200)).toBe('nothing-selected');
    expect(ended('fatal: Server does not support --shallow-exclude', 200)).toBe('nothing-selected');
  });

  test('has failed where the connection was cut or the server says so', () => {
    expect(ended('error: RPC failed; curl 18 transfer closed\nfatal: the remote end hung up unexpectedly', 200)).toBe(
      'transient',
    );
    expect(ended('fatal: the remote end hung up unexpectedly', 500)).toBe('transient');
    expect(ended('fatal: the remote end hung up unexpectedly', 200, false)).toBe('transient');
  });
});

test('a trace gives requests, the last answer and the greeting, whatever version of HTTP, without what a proxy says', () => {
  const trace = [
    '10:00:00.000000 http.c:1 => Send header: CONNECT h.example:443 HTTP/1.1',
    '10:00:00.010000 http.c:1 <= Recv header: HTTP/1.1 200 Connection established',
    '10:00:00.020000 http.c:1 <= Recv header: Content-Type: text/html',
    '10:00:00.030000 http.c:1 => Send header: GET /r/info/refs?service=git-upload-pack HTTP/1.1',
    '10:00:00.040000 http.c:1 <= Recv header: HTTP/1.1 200 OK',
    '10:00:00.050000 http.c:1 <= Recv header: Retry-After: 1',
    '10:00:00.060000 http.c:1 => Send header: POST /r/git-upload-pack HTTP/2',
    '10:00:00.070000 http.c:1 <= Recv header: HTTP/2 429 ',
    '10:00:00.080000 http.c:1 <= Recv header: retry-after: 30',
  ].join('\n');
  expect(parseHttpTrace(trace)).toEqual({
    requests: 2,
    last: { status: 429, headers: { 'retry-after': '30' } },
    greeting: { status: 200, headers: { 'retry-after': '1' } },
    log: ['GET refs, 200 after 10 ms', 'POST git-upload-pack, 429 after 10 ms'],
  });
  expect(parseHttpTrace('')).toEqual(NOTHING);
  const proxyAlone = trace.split('\n').slice(0, 3).join('\n');
  expect(parseHttpTrace(proxyAlone)).toMatchObject({ requests: 0, last: { status: 200 }, greeting: undefined });
});

describe('a push that was refused', () => {
  const CANNOT = "remote: error: cannot lock ref 'refs/heads/a/b': 'refs/heads/a' exists; cannot create 'refs/heads/a/b'";

  test.each([
    ['[rejected] (stale info)', '', 'race'],
    ['[rejected] (fetch first)', '', 'race'],
    ['[remote rejected] (shallow update not allowed)', '', 'race'],
    ['[remote rejected] (reference already exists)', '', 'race'],
    ["[remote rejected] (cannot lock ref 'refs/heads/a': is at 01 but expected 02)", '', 'race'],
    ['[remote rejected] (failed to update ref)', "remote: error: Unable to create 'a.lock': File exists.", 'race'],
    ['[remote rejected] (failed to update ref)', CANNOT, 'in-the-way'],
    ['[remote rejected] (directory file conflict)', '', 'in-the-way'],
    ['[remote rejected] (failed to update ref)', 'remote: error: unable to create directory: Permission denied', 'refused'],
    ['[remote rejected] (pre-receive hook declined)', '', 'refused'],
    ['[remote rejected] (TF402455: Pushes to this branch are not permitted)', '', 'refused'],
  ])('with %s %s: %s', (reason, stderr, expected) => {
    expect(readWords('push', `${reason}\n${stderr}`)?.kind ?? 'refused').toBe(expected);
  });

  test('is told by the line that says most', () => {
    expect(tellingLine(['Hello.', 'error: GH013: Rule violations.', '- x'])).toBe('GH013: Rule violations');
    expect(tellingLine(['GitLab: You are not allowed to push.', 'x'])).toBe('GitLab: You are not allowed to push');
    expect(tellingLine([])).toBeUndefined();
  });
});

test('an HTTP proxy that stood in between is named, without its password', () => {
  process.env.https_proxy = 'http://me:secret@proxy.invalid:3128';
  try {
    expect(unreachable('https://a.b/c', 'fatal: Failed to connect to proxy.invalid port 3128').hint).toMatch(
      /^It was asked through the proxy proxy\.invalid:3128\. /,
    );
  } finally {
    delete process.env.https_proxy;
  }
  expect(unreachable('https://a.b/c', 'fatal: Failed to connect to a.b').hint).not.toContain('through');
});
