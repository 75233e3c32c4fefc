import { loadSecretFinder } from '../../src/publish/secrets/scan.ts';

const find = await loadSecretFinder();

/** Letters and digits as a generator gives them, so that no test file holds what looks like a secret. */
function random(length: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'): string {
  let state = length * 2654435761;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return alphabet[Math.floor((state / 2147483648) * alphabet.length)];
  }).join('');
}

/** A value with each secret replaced by `<…>`. */
async function masked(name: string, value: string, beside?: string): Promise<string> {
  const [spans = []] = await find([{ name, value, beside }]);
  return spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}<…>${rest.slice(end)}`, value);
}

const token = `eyJ${random(40)}.eyJ${random(80)}.${random(43)}`;

test('a secret is all of the value that a name of a secret has', async () => {
  expect(await masked('Authorization', `Bearer ${random(60)}`)).toBe('<…>');
  expect(await masked('properties.adminPassword', `${random(10)},;")! x`)).toBe('<…>');
  expect(await masked('value', `${random(43)}=`, '"keyName":"key1"')).toBe('<…>');
  expect(await masked('value', `${random(43)}=`, '"keyless":"key1"')).not.toBe('<…>');
});

test('a secret that several rules know is found once', async () => {
  expect(await find([{ name: 'Authorization', value: `Bearer ${token}` }])).toMatchObject([[{ start: 0 }]]);
});

test('a secret in an address leaves the address to be read', async () => {
  const signature = encodeURIComponent(`${random(43)}=`);
  expect(await masked('url', `host.core.windows.net/a/b?sv=2024&sig=${signature}&se=x`)).toBe(
    'host.core.windows.net/a/b?sv=2024&sig=<…>&se=x',
  );
});

test('a secret in a sentence is its own characters alone', async () => {
  expect(await masked('Line 3', `the token ${token} is used`)).toBe('the token <…> is used');
});

test('of a private key nothing is shown, also where it is cut off', async () => {
  const lines = Array.from({ length: 12 }, (_, index) => random(64 - (index === 11 ? 9 : 0)));
  const [begin, end] = ['BEGIN', 'END'].map((word) => `-----${word} RSA PRIVATE KEY-----`);
  for (const text of [
    `x ${begin}\n${lines.join('\n')}\n${end}\n`,
    `x ${begin}\n${lines.slice(0, 5).join('\n')}`,
    `x ${begin}\\n${lines.join('\\n')}\\n${end}`,
  ]) {
    const shown = await masked('body', text);
    for (const line of lines) expect(shown).not.toContain(line.slice(0, 20));
  }
});

test('a secret in base64, percent-encoded or in entities hides all of its value', async () => {
  expect(await masked('Request body', Buffer.from(JSON.stringify({ access_token: token })).toString('base64'))).toBe('<…>');
  for (const text of [`a%20%22password%22%3A%22${random(14)}%22`, `a &quot;password&quot;:&quot;${random(14)}&quot;`]) {
    expect(await masked('Lines', text)).toBe('<…>');
  }
});

test('a value that begins as compressed data does is searched', async () => {
  expect(await masked('', `x^: ${token}`)).toBe('x^: <…>');
});

test('more secrets than a push lists are all found', async () => {
  const values = Array.from({ length: 300 }, (_, index) => ({
    name: `a${index}`,
    value: Buffer.from(`{"t":"${token}"}`).toString('base64'),
  }));
  expect((await find(values)).every((spans) => spans.length === 1)).toBe(true);
});

test('what is no secret stays', async () => {
  expect(
    await find([
      { name: 'Accept', value: 'application/json' },
      { name: 'Authorization', value: 'Sanitized' },
      { name: 'id', value: '0f8fad5b-d9cb-469f-a165-70867728950e' },
    ]),
  ).toEqual([[], [], []]);
});
