/** What looks like a secret in a recording, and is none. */
import { base64, encode, HEX, key32, key64, random, recording, url } from './build.ts';

const zeros = (length: number) => '0'.repeat(length);
const AZURITE = ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq', 'K1SZFPTOtr', 'KBHBeksoGMGw=='].join('/');
const COSMOS = ['C2y6yDjf5', 'R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw', 'Jw=='].join('/');

/** What has been sanitized, or never was a secret. */
export const SANITIZED: Record<string, string | Buffer> = {
  "Azurite's key": recording({
    variables: {
      S: `DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey=${AZURITE};BlobEndpoint=http://127.0.0.1:10000/devstoreaccount1;`,
    },
  }),
  "Azurite's key in a member": recording({ response: { keys: [{ keyName: 'key1', value: AZURITE }], accountKey: AZURITE } }),
  "Azurite's signature": recording({ headers: { Authorization: `SharedKey devstoreaccount1:${key32}` } }),
  "Azurite's SAS": recording({ uri: `http://127.0.0.1:10000/devstoreaccount1/c?sv=2022-11-02&sig=${encodeURIComponent(key32)}` }),
  "the Cosmos emulator's key": recording({
    response: { primaryMasterKey: COSMOS, x: `AccountEndpoint=https://localhost:8081/;AccountKey=${COSMOS};` },
  }),
  "the Cosmos emulator's key in mongodb": recording({
    variables: { M: `mongodb://localhost:${encodeURIComponent(COSMOS)}@localhost:10255/admin?ssl=true` },
  }),
  'a key of zeros': recording({ response: { primaryKey: `${zeros(86)}==`, key1: zeros(32) } }),
  'a key of bytes of zero': recording({ response: { accountKey: Buffer.alloc(64).toString('base64') } }),
  'a password to fill in': recording({
    response: { x: 'Server=tcp:x.database.windows.net;User ID=me;Password={your_password};Encrypt=True' },
  }),
  'other passwords to fill in': recording({
    response: {
      a: 'Password=<password>;',
      b: 'Password=your_password;',
      c: `Password=$${'{PASSWORD}'};`,
      d: 'Pwd=$(password);',
      e: 'Password=%PASSWORD%;',
      f: 'Password=********;',
    },
  }),
  'a SAS of zeros': recording({ uri: `https://x.blob.core.windows.net/c?sv=2022-11-02&sig=${zeros(43)}%3D` }),
  'a sanitized SAS': recording({ uri: 'https://x.blob.core.windows.net/c?sv=2022-11-02&sig=Sanitized&se=2030' }),
  'a fake JSON Web Token': recording({
    response: {
      access_token: `${url({ alg: 'none' })}.${url({ sub: 'fake' })}.${encode('this is no signature').replace(/=/g, '')}`,
    },
  }),
  'a fake JSON Web Token with a long signature': recording({
    headers: { Authorization: `Bearer ${url({ alg: 'HS256' })}.${url({ name: 'Sanitized', oid: zeros(8) })}.${zeros(43)}` },
  }),
  "jwt.io's token": recording({
    response: {
      x: `${url({ alg: 'HS256', typ: 'JWT' })}.${url({ sub: '1234567890', name: 'John Doe', iat: 1_516_239_022 })}.${random(43)}`,
    },
  }),
  "the SDKs' own token, which expired in 1970": recording({
    response: { token: `${url({ alg: 'RS256', kid: '106', typ: 'JWT' })}.${url({ exp: 100 })}.${random(86)}` },
  }),
  'a token with no algorithm': recording({
    headers: {
      Authorization: `Bearer ${url({ typ: 'JWT', alg: 'none' })}.${url({ oid: 'x', exp: 1_900_000_000 })}.${random(43)}`,
    },
  }),
  "the test proxy's token": recording({
    response: {
      access_token: `${url({ typ: 'JWT', alg: 'HS256' })}.${url({ sub: 'Sanitized', aud: 'Sanitized' })}.${random(43)}`,
    },
  }),
  'values that tests put into Key Vault': recording({
    uri: 'https://Sanitized.vault.azure.net/secrets/livekvtest?api-version=7.5',
    request: { value: 'test secret value 1' },
    response: { value: 'value1', id: 'https://Sanitized.vault.azure.net/secrets/livekvtest/1', tags: { value: 'Sanitized' } },
  }),
  'sanitized entities of XML': recording({ response: '<Text>Account&#75;ey=Sanitized;Pass&#x77;ord=&lt;password&gt;;</Text>' }),
  'sanitized headers': recording({
    headers: {
      Authorization: 'Sanitized',
      Cookie: 'Sanitized',
      'api-key': 'Sanitized',
      'aeg-sas-key': ['Sanitized'],
      'x-ms-encryption-key': 'Sanitized',
    },
    responseHeaders: { 'Set-Cookie': ['Sanitized', 'Sanitized'] },
  }),
  'headers that are sanitized in their values': recording({
    headers: {
      Authorization: 'Bearer sanitized',
      Proxy: 'Basic Sanitized',
      'Proxy-Authorization': `Basic ${encode('Sanitized:Sanitized')}`,
    },
  }),
  'sanitized members': recording({
    response: {
      password: 'Sanitized',
      access_token: 'Sanitized',
      primaryMasterKey: 'Sanitized',
      administratorLoginPassword: 'sanitized',
      clientSecret: 'fakekey',
    },
  }),
  fakekey: recording({
    variables: {
      ACCOUNT_KEY: 'fakekey',
      C: `AccountKey=${encode('fakekey')};SharedAccessKey=fakekey;SharedAccessKey=fake_key_of_more_than_20_characters_1`,
    },
  }),
  'Sanitized in base64': recording({ response: { accountKey: encode('Sanitized'), key1: encode('fake key for the tests') } }),
  'identifiers of zeros': recording({
    headers: { tid: '00000000-0000-0000-0000-000000000000' },
    variables: { AZURE_CLIENT_SECRET: '00000000-0000-0000-0000-000000000000' },
  }),
  documentation: recording({
    response: {
      x: 'PrimaryKey=abcdefghijklmnopqrstuvwxyz0123456789/+ABCDE=;',
      y: 'api-key: <your-api-key>',
      z: 'Invalid password: please try again with another one',
      w: 'password: required\npassword: 12345678\n',
      v: 'pwd=\u0394\ufffd\u0001\u00a7xyz123',
    },
  }),
  'an expression of a template': recording({
    request: {
      properties: {
        administratorLoginPassword: "[parameters('administratorLoginPassword')]",
        adminPassword: { reference: { keyVault: { id: '/x' }, secretName: 'x' } },
      },
    },
  }),
  'a schema': recording({ response: { properties: { password: { type: 'string' }, secret: 'string', token: 'string' } } }),
  'digests and identifiers': recording({
    headers: { 'Content-MD5': base64(16), 'x-ms-content-sha256': key32, 'x-ms-encryption-key-sha256': key32 },
    response: {
      integrity: `sha512-${key64}`,
      etag: random(32, HEX),
      id: '/subscriptions/7b1c8a52-9e0d-4c3f-8f62-0d8d4f0f7a11/resourceGroups/rg1/providers/Microsoft.Storage/storageAccounts/Example1',
    },
  }),
  'tokens that continue a listing': recording({
    response: {
      continuationToken: random(80),
      nextLink: `https://x.example.net/y?$skiptoken=${random(40)}`,
      nextPartitionKey: random(40),
      PartitionKey: key32,
    },
    headers: { 'x-ms-session-token': '0:-1#1234567' },
  }),
  'a body of random bytes': recording({ response: base64(30_000) }),
  'a URL without a password': recording({
    uri: 'https://user@example.com:443/x@y',
    variables: { M: 'mongodb://localhost:27017/db', P: 'postgres://user:password@localhost/db' },
  }),
  challenges: recording({
    responseHeaders: {
      'WWW-Authenticate':
        'Bearer authorization="https://login.microsoftonline.com/7b1c8a52-9e0d-4c3f-8f62-0d8d4f0f7a11", resource="https://vault.azure.net", Basic realm="x"',
    },
  }),
  'keys of tests': recording({ headers: { 'x-ms-encryption-key': encode('01234567012345670123456701234567') } }),
  'an example of AWS': recording({
    response: { x: `AK${'IA'}IOSFODNN7EXAMPLE`, y: `aws_secret_access_key=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY` },
  }),
};
