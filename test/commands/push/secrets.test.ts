import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AssetsRepository, recordings } from '../../fixtures/assets-repository.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

/** Put together here, so that nothing in this repository looks like one itself. */
const filler = (length: number, alphabet = 'aB3dE5gH7jK9mN1pQ4sT6vX8zC2f') =>
  Array.from({ length }, (_, index) => alphabet[(index * 7 + (index >> 2)) % alphabet.length]).join('');
const SECRETS: Record<string, string> = {
  'GitHub token': `gh${'p'}_${filler(36)}`,
  'GitHub token of a job': `gh${'s'}_${filler(36)}`,
  'fine-grained GitHub token': `github${'_pat'}_${filler(22)}_${filler(59)}`,
  'Azure storage key': `DefaultEndpointsProtocol=https;AccountName=a;Account${'Key'}=${filler(86)}==;EndpointSuffix=core.windows.net`,
  'SAS token': `https://a.blob.core.windows.net/c?sv=2022-11-02&sp=rwd&s${'ig'}=${filler(20)}%2B${filler(22)}%3D`,
  'AWS access key': `AK${'IA'}${filler(16, 'QWERTZUIOPASDFGHJK234567')}`,
  'AWS secret': `aws_secret_${'access_key'}=${filler(40)}`,
  'JSON Web Token': `ey${'JhbGciOiJSUzI1NiIsInR5cCI6IkpXVCJ9'}.ey${'JzdWIiOiIxMjM0NTY3ODkwIn0'}.${filler(86)}`,
  'private key': `-----BEGIN RSA ${'PRIVATE'} KEY-----\n${filler(64)}\n${filler(64)}\n-----END RSA ${'PRIVATE'} KEY-----\n`,
  'Service Bus key': `Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccess${'Key'}=${filler(43)}=`,
  'connection string of a database': `postgres://user:${filler(16)}@db.internal:5432/x`,
  'SQL password': `Server=tcp:x.database.windows.net,1433;User ID=me;Pass${'word'}=${filler(16)};Encrypt=True`,
};

let assets: AssetsRepository;
let server: AssetsServer;
let work: Workspace;

beforeEach(async () => {
  const sample = makeSample();
  assets = sample.assets;
  assets.configure({ 'http.receivepack': 'true' });
  server = await AssetsServer.start(assets, 'full');
  work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': sample.second });
  work.write('sdk/tables/README.md', 'x\n');
  work.commit();
  await work.cli(['sync', '*']);
});
afterEach(() => server.close());

function record(path: string, text: string): void {
  mkdirSync(dirname(join(work.root, path)), { recursive: true });
  writeFileSync(join(work.root, path), text);
}

/** A recording whose body holds a text as JSON in a string, in line 8. */
function recording(text: string): string {
  const entry = {
    RequestUri: 'https://x.example/',
    Headers: { Accept: '*/*' },
    ResponseBody: JSON.stringify({ deep: { text } }),
  };
  return JSON.stringify({ Entries: [entry] }, undefined, 2);
}

test.each(Object.entries(SECRETS))('a %s stops the push, is named by file and line, and never shown', async (_, secret) => {
  record('sdk/tables/deep er/ü.json', recording(secret));
  const before = git(assets.dir, 'for-each-ref');
  server.reset();
  const { code, json, stdout, stderr } = await work.cli(['push', '--json', '--debug']);
  expect(code).toBe(1);
  expect(json.error?.code).toBe('secrets');
  expect(json.error?.message).toContain('sdk/tables/deep er/ü.json:8 ');
  for (const part of [secret, filler(16), filler(22), JSON.stringify(secret).slice(1, -1)])
    expect(stdout + stderr).not.toContain(part);
  expect(server.requests).toBe(0);
  expect(git(assets.dir, 'for-each-ref')).toBe(before);
});

test('all of them at once are all named, in files that a comment would exempt, and allowed by name', async () => {
  const paths = Object.entries(SECRETS).map(([name, secret]) => {
    const path = `sdk/tables/${name}.json`;
    record(path, `// secretlint-disable\n${recording(secret)}`);
    return path;
  });
  const { json } = await work.cli(['push', '--json']);
  for (const path of paths) expect(json.error?.message).toContain(`${path}:9 `);
  // What each is, in words: none is masked like a secret.
  expect(json.error?.message).toContain('access key');
  expect(json.error?.message).not.toContain('***');
  expect((await work.cli(['push', '--allow-secrets', paths.slice(1).join(',')])).code).toBe(1);
  // Given once with all of them, or a flag each.
  const all = [`.assets/${paths[0]}`, ...paths.slice(1)];
  const each = all.flatMap((path) => ['--allow-secrets', path]);
  expect((await work.cli(['push', '--dry-run', ...each])).code).toBe(0);
  expect((await work.cli(['push', '--allow-secrets', all.join(',')])).code).toBe(0);
});

test('a secret on the border of two parts of a large file is found once, with its line', async () => {
  const line = `${'y'.repeat(99)}\n`;
  const secret = SECRETS['GitHub token'] ?? '';
  record('sdk/tables/large.json', `${line.repeat(9_999)}${'y'.repeat(85)} ${secret}\n${line.repeat(20_000)}`);
  const { json } = await work.cli(['push', '--json']);
  expect(String(json.error?.message).split('\n').slice(1)).toEqual(['  sdk/tables/large.json:10000 github']);
});

test('a secret in the name of a file or in the message stops the push, and is not shown', async () => {
  const secret = SECRETS['GitHub token'] ?? '';
  record(`sdk/tables/${secret}/a.json`, recording('nothing'));
  const named = await work.cli(['push', '--json', '--debug']);
  expect(named.code).toBe(1);
  expect(named.json.error?.message).toContain('  sdk/tables/…/a.json github, in the name');
  expect(named.stdout + named.stderr).not.toContain(secret);
  expect((await work.cli(['push', '--allow-secrets', `sdk/tables/${secret}/a.json`, '--dry-run'])).code).toBe(0);
  rmSync(join(work.root, `sdk/tables/${secret}`), { recursive: true });
  record('sdk/tables/a.json', recording('nothing'));
  const told = await work.cli(['push', '--json', '--message', `Record\n\nwith ${secret}`]);
  expect(told.code).toBe(1);
  expect(told.json.error?.message).toContain('line 3 github');
  expect(told.stdout + told.stderr).not.toContain(secret);
});

test('500 ordinary recordings raise nothing', async () => {
  const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  for (let number = 0; number < 500; number++) {
    const headers = {
      Authorization: 'Sanitized',
      ETag: `"0x8D${filler(12, '0123456789ABCDEF')}"`,
      'x-ms-client-request-id': uuid(number),
      'Content-MD5': `${filler(22)}==`,
      Cookie: 'Sanitized',
      'x-ms-copy-source': 'https://fake.blob.core.windows.net/c/b?sv=2022-11-02&sig=Sanitized',
    };
    const body = {
      id: `/subscriptions/${uuid(0)}/resourceGroups/rg${number}`,
      connectionString: 'DefaultEndpointsProtocol=https;AccountName=fake;AccountKey=Sanitized;EndpointSuffix=core.windows.net',
      sql: 'Server=tcp:x.database.windows.net;User ID=me;Password=Sanitized',
      data: Buffer.from(`contents ${number}`.repeat(30)).toString('base64'),
      sha256: filler(64, '0123456789abcdef'),
    };
    record(
      `sdk/tables/ordinary/${number}.json`,
      JSON.stringify({ Entries: [{ RequestHeaders: headers, ResponseBody: JSON.stringify(body) }] }, undefined, 2),
    );
  }
  for (const [path, text] of Object.entries(recordings('sdk/tables/usual', 20))) record(path, text);
  const { code, json } = await work.cli(['push', '--json']);
  expect({ code, error: json.error }).toEqual({ code: 0 });
});
