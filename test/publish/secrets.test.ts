import { join } from 'node:path';
import type { Sha } from '../../src/base/sha.ts';
import type { Scratch } from '../../src/git/git-files.ts';
import { maskSecrets } from '../../src/publish/secrets/placeholders.ts';
import { BYTES_RULES, NAME_RULES, SHAPE_RULES, WORD_RULES } from '../../src/publish/secrets/rules.ts';
import { CONDITIONS, findLines, loadPreset, type Preset } from '../../src/publish/secrets/scan.ts';
import { checkMessage, checkSecrets, findInNames } from '../../src/publish/secrets.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { random, recording } from './secret-corpus/build.ts';
import { SANITIZED } from './secret-corpus/sanitized.ts';
import { SECRETS } from './secret-corpus/secrets.ts';

const PIECE = 256 * 1024;
let preset: Preset;

beforeAll(async () => {
  preset = await loadPreset();
});

function find(contents: string | Buffer, size = PIECE) {
  const bytes = Buffer.from(contents as string);
  return findLines(
    pieces(Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size))),
    preset,
  );
}

async function* pieces(list: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* list;
}

test.each(Object.keys(SECRETS))('the scan finds: %s', async (name) => {
  expect(await find(SECRETS[name] ?? '')).not.toEqual([]);
});

test('what is shown of a log masks nearly all of them without the rules, and leaves names, paths and dates', () => {
  const texts = Object.entries(SECRETS).flatMap(([name, text]) =>
    typeof text === 'string' ? [[name, maskSecrets(text)] as const] : [],
  );
  const shown = texts.filter(([, text]) => !text.includes('⟨masked⟩')).map(([name]) => name);
  expect(shown).toEqual(['value of a Key Vault secret that is a password', 'entities of XML']);
  const plain = [
    'https://x.table.core.windows.net/Tables(%27t2024x1%27)?api-version=2024-05-04&$select=a,b',
    'sdk/tables/azure-data-tables/tests/recordings/test_table_client.pyTestTableClientTestCreateTable2.json',
    'SessionRecords/TableClientLiveTests(Storage)/CreateTableQueryEntities2Async.json',
    'header x-ms-client-request-id: 0f8fad5b-d9cb-469f-a165-70867728950e',
  ];
  expect(plain.map(maskSecrets)).toEqual(plain);
});

test.each(Object.keys(SANITIZED))('the scan lets pass: %s', async (name) => {
  expect(await find(SANITIZED[name] ?? '')).toEqual([]);
});

const letters = (length: number, seed = length) => random(length, undefined, seed);
const key32 = `${letters(42)}A=`;
const key64 = `${letters(85)}A==`;

/** For each rule what it finds, and what looks like it and is none. */
const EXAMPLES: Record<string, [example: string | Buffer, counterExample: string | Buffer]> = {
  'Entra client secret': [`x abc${'8Q~'}${letters(34)} y`, `x abc${'8Q~'}${letters(12)} y`],
  'SharedKey signature': [`SharedKey store:${key32}`, `SharedKey devstoreaccount1:${key32}`],
  'password in a URL': [`amqps://me:${letters(12)}@mq.net`, 'amqps://me:{password}@mq.net'],
  'JSON Web Token': [
    `eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkifQ.${letters(43)}`,
    `eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJhcGkifQ.${'0'.repeat(43)}`,
  ],
  'private key': [
    `-----BEGIN EC ${'PRIVATE'} KEY-----\n${letters(64)}`,
    `-----BEGIN EC ${'PRIVATE'} KEY-----\nSanitized\n-----END EC ${'PRIVATE'} KEY-----`,
  ],
  'AWS access key': [`AK${'IA'}${letters(16).toUpperCase()}`, `AK${'IA'}IOSFODNN7EXAMPLE`],
  'Google API key': [`AI${'za'}${letters(35)}`, `AI${'za'}${letters(30)}`],
  'Google OAuth client secret': [`GOC${'SPX'}-${letters(28)}`, `GOC${'SPX'}-${'x'.repeat(28)}`],
  'OpenAI key': [`sk-${letters(30)}T3Blbk${'FJ'}${letters(30, 9)}`, `sk-${letters(30)}`],
  'Azure Databricks token': [`da${'pi'}${random(32, '0123456789abcdef')}`, `da${'pi'}${'0'.repeat(32)}`],
  'Azure key of 64 bytes (Storage, Cosmos DB, Batch, API Management)': [
    `"x": "${letters(76)}+AS${'t'}${letters(5)}A=="`,
    `"x": "${key64}"`,
  ],
  'Azure key of 32 bytes (Service Bus, Event Hubs, Event Grid, IoT, Redis)': [
    `"x": "${letters(33)}Az${'CaB'}${letters(5)}="`,
    `"x": "${key32}"`,
  ],
  'Azure Container Registry key': [`"x": "${letters(42)}+AC${'RB'}${letters(5)}"`, `"x": "${letters(52)}"`],
  'Azure AI Search key': [`"x": "${letters(42)}Az${'SeB'}${letters(5)}"`, `"x": "${letters(52)}"`],
  'Azure Functions key': [`"x": "${letters(44)}Az${'Fu'}${letters(5)}A=="`, `"x": "${letters(53)}A=="`],
  'annotated Azure key (OpenAI, Azure DevOps, Maps, Event Grid)': [
    `"x": "${letters(52)}JQQ${'J99'}${letters(26)}"`,
    `"x": "${letters(84)}"`,
  ],
  'Azure DevOps personal access token': [
    `pat is ${random(52, 'abcdefghijklmnopqrstuvwxyz234567')}`,
    `pat is ${random(52, 'abcdefghijklmnopqrstuvwxyz')}`,
  ],
  'NuGet API key': [`oy${'2'}${random(43, 'abcdefghijklmnopqrstuvwxyz234567')}`, `oy${'3'}${letters(43)}`],
  'PKCS#12 store': [Buffer.from('308209d6020103308209', 'hex'), Buffer.from('308209d6020101308209', 'hex')],
  'private key in DER': [
    Buffer.from('308204be020100300d06092a864886f70d0101010500', 'hex'),
    // A public key.
    Buffer.from('30820122300d06092a864886f70d01010105000382010f00', 'hex'),
  ],
  'credentials of an Authorization header': [
    `"Authorization": ["Basic ${Buffer.from(`me:${letters(12)}`).toString('base64')}"]`,
    '"Authorization": ["Basic Sanitized"]',
  ],
  cookie: [
    `"Set-Cookie": ["a=b", "id=${letters(32)}; Path=/"]`,
    '"Set-Cookie": ["x-ms-gateway-slice=estsfd; path=/", "Sanitized"]',
  ],
  'access key': [`"api-key": "${random(32, '0123456789abcdef')}"`, `"RowKey": "${random(32, '0123456789abcdef')}"`],
  'access key in a variable': [`"TRANSLATOR_KEY": "${letters(32)}"`, `"PARTITION_KEY": "${letters(32)}"`],
  password: [`"administratorLoginPassword": "Ab1!${letters(8)}"`, '"administratorLoginPassword": "Sanitized"'],
  'client secret': [`"applicationSecret": "${letters(24)}"`, '"secret": "name-of-a-secret"'],
  token: [`"refresh_token": "0.${letters(90)}"`, `"continuationToken": "${letters(90)}"`],
  'SAS signature': [`?sv=1&s${'ig'}=${letters(41)}%2B%2F%3D`, `?sv=1&s${'ig'}=${'0'.repeat(43)}%3D`],
  'key or code in a query': [`https://x.net/api?code=${letters(54)}%3D%3D`, `"code": "${letters(54)}"`],
  'key of a list of keys': [`{"keyName": "key1", "value": "${key32}"}`, `{"name": "digest", "value": "${key32}"}`],
  'value of a Key Vault secret': [
    `{"value": "${letters(24)}", "id": "https://v.vault.azure.net/secrets/n/1"}`,
    '{"value": "updated-value-2", "id": "https://v.vault.azure.net/secrets/n/1"}',
  ],
};

const RULES = [...SHAPE_RULES, ...WORD_RULES, ...BYTES_RULES, ...NAME_RULES];

test('every rule has an example', () => {
  expect(Object.keys(EXAMPLES)).toEqual(RULES.map(({ kind }) => kind));
});

test.each(RULES.map(({ kind }) => kind))('the rule "%s" finds its example, and not its counter-example', async (kind) => {
  const [example, counterExample] = EXAMPLES[kind] ?? [];
  expect((await find(example ?? '')).map(({ kinds }) => kinds).join()).toContain(kind);
  expect(await find(counterExample ?? '')).toEqual([]);
});

describe("secretlint's rules", () => {
  const base = (length: number) => letters(length);
  /** What each of them finds. */
  const FOUND: Record<string, string> = {
    aws: `aws_secret_${'access_key'} = ${base(40)}`,
    gcp: `{"private_key_id": "x", "private_key": "-----BEGIN ${'PRIVATE'} KEY-----x"}`,
    privatekey: `-----BEGIN RSA ${'PRIVATE'} KEY-----\nMI${base(62)}\n${base(128)}\n-----END RSA ${'PRIVATE'} KEY-----`,
    npm: `np${'m_'}${base(36)}`,
    basicauth: `https://me:${base(16)}@example.net/x`,
    slack: `xo${'xb'}-${base(12)}-${base(24)} HTTPS://HOOKS.${'SLACK'}.COM/services/T${base(8)}/B${base(8)}/${base(24)}`,
    sendgrid: `S${'G.'}${base(22)}.${base(43)}`,
    shopify: `shp${'at'}_${base(32)}`,
    github: `gh${'o_'}${base(36)} github${'_pat'}_${base(82)}`,
    openai: `sk-${base(20)}T3Blbk${'FJ'}${letters(20, 3)}`,
    anthropic: `sk-ant-${'api03'}-${base(93)}AA`,
    linear: `lin_${'api'}_${base(40)}`,
    '1password': `ops_${Buffer.from(JSON.stringify({ email: base(60), secretKey: base(40) })).toString('base64')}`,
    'database-connection-string': `mongodb://me:${base(16)}@db.net/x MySQL://me:${base(16)}@db.net/x postgres://me:${base(16)}@db.net/x`,
  };
  let whole: Preset;

  beforeAll(async () => {
    whole = await loadPreset(() => true);
  });

  test('each has a condition that it cannot do without, and something that it finds', async () => {
    const { creator } = await import('@secretlint/secretlint-rule-preset-recommend');
    const names = creator.rules.map(({ meta }) => meta.id.replace(/^.*secretlint-rule-/, ''));
    expect(Object.keys(CONDITIONS).sort()).toEqual(names.filter((name) => name !== 'filter-comments').sort());
    for (const [name, text] of Object.entries(FOUND)) {
      const kinds = (await whole(text)).map(({ kind }) => kind);
      expect([name, kinds]).toEqual([name, expect.arrayContaining([name])]);
    }
  });

  test('asked under their conditions, they find what they find without', async () => {
    const pieces = Object.values(FOUND);
    const texts = [...pieces, ...Object.values(SECRETS).map(String), ...Object.values(SANITIZED).map(String)];
    // Texts that are cut, doubled and mixed anywhere.
    for (let round = 0; round < 500; round++) {
      const [one = '', other = ''] = [pieces[(round * 7) % pieces.length], pieces[(round * 5 + 3) % pieces.length]];
      const cut = (round * 31) % (one.length + 1);
      texts.push(`${one.slice(0, cut)}${other}${one.slice(cut)}`, `${one.slice(cut)} ${other.slice(cut % (other.length + 1))}`);
    }
    for (const text of texts) expect(await preset(text)).toEqual(await whole(text));
  });
});

test('a find is named by its line, whatever stands before it', async () => {
  const key = random(32, '0123456789abcdef');
  const lines = Array.from({ length: 30_000 }, (_, at) => `"line ${at}\\n%0A": "x",`);
  for (const at of [0, 1, 7_000, 19_999]) lines[at] = `"api-key": "${key}"`;
  for (const size of [PIECE, 1_000_000, 50_003]) {
    expect((await find(lines.join('\n'), size)).map(({ line }) => line)).toEqual([1, 2, 7_001, 20_000]);
  }
});

test('a secret is found wherever the contents are cut into pieces', async () => {
  const text = recording({ response: `\\u0041ccountKey\\u003d${encodeURIComponent(key64)};` });
  const at = text.indexOf('u0041') - 3;
  for (let cut = at; cut < at + 120; cut++) {
    const bytes = Buffer.from(text);
    expect(await findLines(pieces([bytes.subarray(0, cut), bytes.subarray(cut)]), preset)).not.toEqual([]);
  }
});

test('what is no secret is none where the contents are cut into pieces', async () => {
  const line = `"password":"Sanitized","access_token":"Sanitized","continuationToken":"${letters(60)}",`;
  expect(await find(line.repeat(12_000))).toEqual([]);
});

test('a text that repeats what secrets begin with takes no longer than others', async () => {
  const starts = [
    'Server=',
    'Password=',
    '"password":"',
    'mongodb://',
    'https://a:',
    'eyJ',
    '\\',
    '%25',
    '\n',
    '-----BEGIN ',
    '[',
    'A',
  ];
  for (const start of starts) {
    const began = process.cpuUsage();
    await find(start.repeat(600_000 / start.length));
    const { user, system } = process.cpuUsage(began);
    // What takes quadratic time would take minutes for these 600 kB.
    expect([start, (user + system) / 1e6 < 3]).toEqual([start, true]);
  }
});

test('secrets in names of files and directories are found, and the names are not shown', async () => {
  const token = `gh${'p_'}${letters(36)}`;
  const secret = `abc${'8Q~'}${letters(34)}`;
  const paths = [
    'sdk/x/ordinary.json',
    `sdk/x/${token}/a.json`,
    `sdk/x/test[pass${'word'}=${letters(12)}].json`,
    `sdk/${secret}.json`,
  ];
  const names = await findInNames(paths, preset);
  expect([...names.keys()]).toEqual(paths.slice(1));
  expect([...names.values()].map(({ shown }) => shown)).toEqual(['sdk/x/…/a.json', 'sdk/x/…', 'sdk/…']);
  expect(await findInNames(['sdk/tables/tests/recordings/test_token_refresh.pyTestSecretAndPassword.json'], preset)).toEqual(
    new Map(),
  );
});

test('a message with a secret is refused by its line, and the secret is not in what is said', async () => {
  const secret = `AI${'za'}${letters(35)}`;
  const error = await checkMessage(`Record the tests\n\nwith ${secret}`).catch((thrown) => thrown);
  expect(error).toMatchObject({ code: 'secrets', message: expect.stringContaining('line 3 Google API key') });
  expect(error.message + error.hint).not.toContain(secret);
  await checkMessage('Record the tests of the key and the password anew: token refresh');
});

test('what a small body decompresses to is looked at within bounds', async () => {
  const { gzipSync } = await import('node:zlib');
  const bomb = gzipSync(Buffer.alloc(100_000_000));
  const began = process.memoryUsage().rss;
  expect(await find(recording({ response: bomb.toString('base64') }))).toEqual([]);
  expect(process.memoryUsage().rss - began).toBeLessThan(80_000_000);
});

test('where git cannot read what would be pushed, that is said, and no secret passes', async () => {
  const name = '1'.repeat(40) as Sha;
  const scratch = { dir: join(temporaryFolder('no-scratch'), 'gone') } as Scratch;
  const checking = checkSecrets(scratch, [{ path: Buffer.from('sdk/a.json'), name }], new AbortController().signal);
  await expect(checking).rejects.toMatchObject({ code: 'git-failed', message: expect.stringContaining('git cat-file failed: ') });
});
