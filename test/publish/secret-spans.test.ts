import { loadSecretFinder } from '../../src/publish/secrets/spans.ts';

const find = await loadSecretFinder();

/** Letters and digits as a generator gives them, so that no test file holds what looks like a secret. */
function random(length: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'): string {
  let state = length * 2654435761;
  return Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return alphabet[Math.floor((state / 2147483648) * alphabet.length)];
  }).join('');
}

/** The text with each secret replaced by `<…>`. */
async function masked(text: string): Promise<string> {
  const spans = await find(text);
  return spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)}<…>${rest.slice(end)}`, text);
}

const token = `eyJ${random(40)}.eyJ${random(80)}.${random(43)}`;

test('a secret is where its value is, and not its name', async () => {
  expect(await masked(`Accept: a\nAuthorization: Bearer ${random(60)}\nDate: b\n`)).toBe(
    'Accept: a\nAuthorization: <…>\nDate: b\n',
  );
  expect(await masked(`properties.adminPassword: ${random(10)},;")! x\nnext: c\n`)).toMatch(
    /^properties\.adminPassword: <…>\nnext: c\n$/,
  );
});

test('a secret that several rules know is found once', async () => {
  expect(await find(`Authorization: Bearer ${token}\nx: y\n`)).toHaveLength(1);
});

test('a secret in an address leaves the address to be read', async () => {
  const signature = encodeURIComponent(`${random(43)}=`);
  expect(await masked(`host.core.windows.net/a/b?sv=2024&sig=${signature}&se=x\n`)).toBe(
    'host.core.windows.net/a/b?sv=2024&sig=<…>&se=x\n',
  );
});

test('a secret in a sentence is its own characters alone', async () => {
  expect(await masked(`Line 3: the token ${token} is used\n`)).toBe('Line 3: the token <…> is used\n');
});

test('a private key goes to its end, also where that is cut off', async () => {
  const lines = Array.from({ length: 12 }, (_, index) => random(64 - (index === 11 ? 9 : 0)));
  const [begin, end] = ['BEGIN', 'END'].map((word) => `-----${word} RSA PRIVATE KEY-----`);
  const whole = await masked(`body: x ${begin}\n${lines.join('\n')}\n${end}\nnext: y\n`);
  const cut = await masked(`body: x ${begin}\n${lines.slice(0, 5).join('\n')}\nnext: y\n`);
  const escaped = await masked(`body: x ${begin}\\n${lines.join('\\n')}\\n${end}\nnext: y\n`);
  for (const text of [whole, cut, escaped]) {
    for (const line of lines) expect(text).not.toContain(line.slice(0, 20));
    expect(text).toContain('next: y');
  }
});

test('a secret in base64 or percent-encoded hides all of its value', async () => {
  const encoded = Buffer.from(JSON.stringify({ access_token: token })).toString('base64');
  expect(await masked(`Request body: ${encoded}\nother: b\n`)).toBe('Request body: <…>\nother: b\n');
  expect(await masked(`Lines: a%20%22password%22%3A%22${random(14)}%22\nother: b\n`)).not.toContain(random(14));
});

test('a text that begins as compressed data does is searched', async () => {
  expect(await masked(`x^: ${token}\n`)).toBe('x^: <…>\n');
});

test('more secrets than a push lists are all found', async () => {
  const lines = Array.from({ length: 300 }, (_, index) => `a${index}: ${Buffer.from(`{"t":"${token}"}`).toString('base64')}`);
  expect(await masked(lines.join('\n'))).not.toMatch(/[A-Za-z0-9]{30}/);
});

test('what is no secret stays', async () => {
  const text =
    'Accept: application/json\nAuthorization: Sanitized\nid: 0f8fad5b-d9cb-469f-a165-70867728950e\nname: item: value\n';
  expect(await find(text)).toEqual([]);
});
