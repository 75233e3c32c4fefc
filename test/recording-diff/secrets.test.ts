import { loadSecretFinder } from '../../src/publish/secrets/scan.ts';
import type { LooksLikeSecret } from '../../src/recording-diff/present.ts';
import { compare, sampleRequest, testProxyRecording, WRITERS } from './recordings.ts';

/** Takes `S3CRET` and letters after it for a secret. */
const looksLikeSecret: LooksLikeSecret = async (values) =>
  values.map(({ value }) =>
    [...value.matchAll(/S3CRET\w*/g)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      kind: 'test secret',
    })),
  );

const withSecret = (secret: string) =>
  testProxyRecording([
    sampleRequest(0),
    {
      ...sampleRequest(1),
      url: `https://host/path?sig=${secret}`,
      requestHeaders: { Authorization: `Bearer ${secret}` },
      responseBody: JSON.stringify({ [secret]: secret, list: [{ deep: `x ${secret} y` }] }),
    },
  ]);

test('what looks like a secret is masked wherever it is shown', async () => {
  const change = await compare(testProxyRecording([sampleRequest(0)]), withSecret('S3CRETabc'), { looksLikeSecret });
  expect(JSON.stringify(change)).not.toContain('S3CRET');
  expect(change.requests[0]?.path).toBe('/path?sig=⟨masked: test secret⟩');
  expect(change.secrets.map(({ where }) => where)).toEqual(['Address', 'Request headers: authorization', 'Response body']);
  expect(change.secrets.every(({ side, request }) => side === 'after' && request === 0)).toBe(true);
});

test('a secret on both sides is masked on both', async () => {
  const change = await compare(withSecret('S3CRETabc'), withSecret('S3CRETdef'), { looksLikeSecret });
  expect(JSON.stringify(change)).not.toContain('S3CRET');
  expect(new Set(change.secrets.map(({ side }) => side))).toEqual(new Set(['before', 'after']));
});

test('a secret that reaches beyond what is shown of a long value is masked too', async () => {
  const body = (text: string) => testProxyRecording([{ ...sampleRequest(0), responseBody: JSON.stringify({ text }) }]);
  const filler = 'word '.repeat(10_000);
  for (const length of [0, 100, 190, 1200, 1290]) {
    const secret = `S3CRET${'q'.repeat(2000)}`;
    const after = body(`${filler}!${'z '.repeat(length / 2)}${secret} ${filler}`);
    const change = await compare(body(`${filler}?`), after, { looksLikeSecret });
    expect(JSON.stringify(change)).not.toMatch(/S3CRET|qqq/);
    expect(change.secrets).toHaveLength(1);
  }
});

test('a key that only the name beside it tells is masked in all formats, and what is beside another name is not', async () => {
  const finder = await loadSecretFinder();
  const key = Buffer.from(Array.from({ length: 30 }, (_, index) => (index * 97 + 13) % 256)).toString('base64');
  const keys = (values: string[]) => ({
    ...sampleRequest(0),
    responseBody: JSON.stringify({
      keys: [
        { creationTime: '2024-01-01T10:00:00Z', keyName: 'key1', permissions: 'FULL', value: values[0] },
        { name: 'password2', value: values[1] },
        { name: 'colour', value: values[2] },
      ],
    }),
  });
  for (const write of Object.values(WRITERS)) {
    const change = await compare(write([keys(['Sanitized', 'Sanitized', 'Sanitized'])]), write([keys([key, key, key])]), {
      looksLikeSecret: finder,
    });
    const rows = change.requests[0]?.sections?.find(({ title }) => title === 'Response body')?.rows;
    const masked = { after: expect.stringMatching(/^⟨masked: .*⟩$/) };
    expect(rows).toMatchObject([{ label: 'keys[0].value', ...masked }, { label: 'keys[1].value', ...masked }, { after: key }]);
    expect(rows?.every((row) => row.beside === undefined)).toBe(true);
    expect(change.secrets.map(({ where }) => where)).toEqual(['Response body: keys[0].value', 'Response body: keys[1].value']);
  }
});
