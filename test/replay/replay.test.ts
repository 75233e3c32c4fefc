/** What a report says of known sessions of the real test proxy, of which the truth is known, and of sessions of any size. */
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { askAudit, type Replayed, readAudit, readReplayed } from '../../src/replay/read.ts';
import { reportReplay } from '../../src/replay/report.ts';
import { Random } from '../fixtures/random.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const known = (name: string) => readFileSync(fileURLToPath(new URL(`known/${name}`, import.meta.url)), 'utf8');
const TRUTH = JSON.parse(known('truth.json'));
const RECORDINGS = JSON.parse(known('recordings.json')) as Record<string, object | string>;

/** A folder with recordings, an audit and an output. */
function place(recordings: Record<string, object | string>, output: string) {
  const assetsRoot = temporaryFolder('replayed');
  for (const [path, contents] of Object.entries(recordings)) {
    mkdirSync(dirname(join(assetsRoot, path)), { recursive: true });
    writeFileSync(join(assetsRoot, path), typeof contents === 'string' ? contents : JSON.stringify(contents));
  }
  const log = join(assetsRoot, 'output.txt');
  writeFileSync(log, output.replaceAll('/recordings/sdk', `${assetsRoot}/sdk`));
  const services = { 'sdk/tables': join(assetsRoot, 'sdk/tables'), 'sdk/other': join(assetsRoot, 'sdk/other') };
  return { assetsRoot, services, log };
}

async function replayed(audit: string, at: ReturnType<typeof place>): Promise<Replayed> {
  return readReplayed(await readAudit(Readable.from([audit]), at), at, at.log);
}

describe('of known sessions', () => {
  const at = place({ ...RECORDINGS, 'sdk/other/never-played.json': { Entries: [] } }, known('output.txt'));

  test('the report is the truth', async () => {
    const { played, missing, unmatched, unused } = await replayed(known('audit.txt'), at);
    expect(played).toEqual(TRUTH.played);
    expect(missing).toEqual(TRUTH.missing);
    const findings = unmatched.flatMap(({ recording, method, uri, times }) =>
      Array(times).fill({ recording, method, path: pathOf(uri) }),
    );
    const expected = TRUTH.unmatched.map((one: { path: string }) => ({
      ...one,
      path: one.path.replace(/sig=\w+/, 'sig=Sanitized'),
    }));
    expect(findings).toHaveLength(expected.length);
    expect(findings).toEqual(expect.arrayContaining(expected));
    // A service of which nothing was played is not said to be unused.
    expect([...played, ...unused].sort()).toEqual(Object.keys(RECORDINGS).sort());
  });

  test('a retry is one finding, and each says what is nearest and what differs', async () => {
    const { unmatched } = await replayed(known('audit.txt'), at);
    const version = unmatched.filter(({ recording }) => recording?.endsWith('/version.json'));
    expect(version).toMatchObject([
      {
        times: 3,
        nearest: 'GET https://Sanitized.blob.core.windows.net/T?api-version=2022-09-01&sig=Sanitized',
        differs: ['asked api-version=2025-08-01, recorded 2022-09-01'],
      },
      { times: 1, differs: ['body .k'] },
    ]);
    expect(unmatched.find(({ recording }) => recording?.endsWith('/header.json'))).toMatchObject({
      nearest: undefined,
      differs: [],
    });
    expect(unmatched.find(({ uri }) => uri.endsWith('/r/61'))).toMatchObject({ differs: ['asked /r/61, recorded /r/0'] });
  });

  test('entries that nothing asked for are counted, those that requests took side by side are not among them', async () => {
    const { unasked } = await replayed(known('audit.txt'), at);
    expect(Object.fromEntries(unasked.map(({ recording, entries }) => [recording.split('/').at(-1), entries]))).toEqual({
      'poll.json': 1,
      'remains.json': 59,
      'sequence.json': 1,
      // Asked for with another api-version, and with another body.
      'version.json': 2,
    });
  });
});

const pathOf = (uri: string) => uri.replace(/^https?:\/\/[^/]+/, '');

test('played and unused together are what is on disk, whatever was played', async () => {
  for (let seed = 0; seed < 20; seed++) {
    const random = new Random(seed);
    const names = Array.from({ length: 20 }, (_, index) => `sdk/tables/tests/${index}.json`);
    const uri = (index: number) => `https://x.example/${index}`;
    const recordings = Object.fromEntries(
      names.map((name) => [name, { Entries: [0, 1, 2].map((index) => ({ RequestMethod: 'GET', RequestUri: uri(index) })) }]),
    );
    const chosen = [...names.filter(() => random.below(2) === 0), names[0] as string];
    const id = (session: number) => `${String(session).padStart(8, '0')}-0000-0000-0000-000000000000`;
    const audit = chosen.flatMap((name, session) => [
      `${id(session)},2026-12-02T01:00:00Z,,,Starting playback for path ${random.below(2) ? './' : ''}${name}, which will return recordingId ${id(session)}.`,
      `${id(session)},2026-12-02T01:00:00Z,GET,${uri(0)},`,
      `${id(session)},2026-12-02T01:00:00Z,,,Now popping entry GET ${uri(0)} from entries for ${id(session)}.`,
    ]);
    const { played, unused, unasked, unmatched } = await replayed(`${audit.join('\n')}\n`, place(recordings, ''));
    expect(played).toEqual([...new Set(chosen)].sort());
    expect([...played, ...unused].sort()).toEqual(names.sort());
    expect(unasked.map(({ entries }) => entries)).toEqual(played.map(() => 2));
    expect(unmatched).toEqual([]);
  }
});

test('method, address and headers that differ are named, where a part of the path was sanitized, too', async () => {
  const output = `[01:17:20] fail: Azure.Sdk.Tools.TestProxy[0]
      Unable to find a record for the request POST https://Sanitized.blob.core.windows.net/c/b?x=1&only
      Method doesn't match, request <POST> record <GET>
      Uri doesn't match:
          request <https://Sanitized.blob.core.windows.net/c/b?x=1&only>
          record  <https://Sanitized.blob.core.windows.net/c/a?x=1&other=2>
      Header differences:
          <Connection> is absent in record, value <keep-alive>
          <Accept> values differ, request <a>, record <b>
      Body differences:
      Remaining Entries:
      0: https://Sanitized.blob.core.windows.net/c/a?x=1
[01:17:21] fail: Azure.Sdk.Tools.TestProxy[0]
      Unable to find a record for the request GET https://Sanitized.vault.azure.net/keys/Sanitized/1
      No records to match.
`;
  const at = (minute: number) => `${'0'.repeat(8)}-0000-0000-0000-000000000000,2026-12-02T01:0${minute}:00Z`;
  const audit = `${at(0)},,,Starting playback for path ./sdk/tables/a, which will return recordingId ${'0'.repeat(8)}-0000-0000-0000-000000000000.
${at(1)},POST,https://me.blob.core.windows.net/c/b?x=1&only,
${at(2)},GET,https://me.vault.azure.net/keys/secret/1,
`;
  // What was played may have changed since.
  const { played, unmatched } = await replayed(audit, place({ 'sdk/tables/a.json': '{' }, output));
  expect(played).toEqual(['sdk/tables/a.json']);
  expect(unmatched).toEqual([
    {
      recording: 'sdk/tables/a.json',
      method: 'POST',
      uri: 'https://Sanitized.blob.core.windows.net/c/b?x=1&only',
      times: 1,
      nearest: 'GET https://Sanitized.blob.core.windows.net/c/a?x=1&other=2',
      differs: [
        'asked POST, recorded GET',
        'asked /c/b, recorded /c/a',
        'asked only=, not recorded',
        'not asked, recorded other=2',
        'header Connection',
        'header Accept',
      ],
    },
    { recording: 'sdk/tables/a.json', method: 'GET', uri: expect.stringContaining('/keys/Sanitized/1'), times: 1, differs: [] },
  ]);
});

test('a recording is of the innermost service, and is listed once', async () => {
  const recordings = Object.fromEntries(
    ['sdk/a/x.json', 'sdk/a/y.json', 'sdk/a/in/x.json', 'sdk/a/in/y.json'].map((name) => [name, { Entries: [] }]),
  );
  const { assetsRoot, log } = place(recordings, '');
  const services = { 'sdk/a': join(assetsRoot, 'sdk/a'), 'sdk/a/in': join(assetsRoot, 'sdk/a/in') };
  const id = '00000000-0000-0000-0000-000000000000';
  const unused = async (...names: string[]) => {
    const lines = names.map((name) => `${id},x,,,Starting playback for path ${name}, which will return recordingId ${id}.\n`);
    return (await replayed(lines.join(''), { assetsRoot, log, services } as unknown as ReturnType<typeof place>)).unused;
  };
  expect(await unused('sdk/a/in/x.json')).toEqual(['sdk/a/in/y.json']);
  expect(await unused('sdk/a/x.json')).toEqual(['sdk/a/y.json']);
});

test('an audit that goes on and on ends with the signal', async () => {
  const server = createServer((_, response) => {
    const timer = setInterval(() => response.write('a line\n'), 10);
    response.on('close', () => clearInterval(timer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error('enough')), 100);
  try {
    await expect(askAudit({ port, assetsRoot: '/', services: {} }, stop.signal)).rejects.toThrow('enough');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('people see ten lines of each kind, a summary has them all, and what looks like a secret is masked', async () => {
  const token = [
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9',
    'eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4ifQ',
    'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c',
  ].join('.');
  const fault = (path: string) =>
    `[01:00:00] fail: Azure.Sdk.Tools.TestProxy[0]\n      Unable to find a record for the request GET https://x.example/${path}\n      No records to match.\n      \n`;
  const output = `${Array.from({ length: 12 }, (_, index) => fault(String(index))).join('')}${fault(`a?token=${token}`)}`;
  const at = place({ 'sdk/tables/a.json': { Entries: [] } }, output);
  const id = '00000000-0000-0000-0000-000000000000';
  const audit = await readAudit(
    Readable.from([`${id},x,,,Starting playback for path sdk/tables/a.json, which will return recordingId ${id}.\n`]),
    at,
  );
  const said: string[] = [];
  let summary = '';
  const host = {
    say: (level: string, text: string) => void said.push(`${level}: ${text}`),
    summarize: async (text: () => string) => {
      summary = text();
    },
  };
  const proxy = { ...at, pid: 2, identity: '', url: '', port: 1, executable: '' };
  const file = join(at.assetsRoot, 'replayed.json');
  const { error } = await reportReplay(proxy, audit, { replay: 'fail', files: [file] }, host);
  expect(error).toMatchObject({
    code: 'not-replayed',
    exitCode: 1,
    message: expect.stringContaining('13 requests without an entry'),
  });
  expect(said.join('\n')).toContain('  and 3 more');
  expect(said[0]).toMatch(/^warning: 1 recording played, 13 requests without an entry\.\n/);
  expect(summary.match(/x\.example/g)).toHaveLength(13);
  const written = readFileSync(file, 'utf8');
  for (const shown of [said.join(), summary, written]) expect(shown).not.toContain(token);
  expect(written).toContain('⟨masked');
});
