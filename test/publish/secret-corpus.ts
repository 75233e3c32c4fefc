/**
 * Secrets as they look in recordings, and what looks like them and is none. All are put together here, so that nothing in this
 * repository looks like one itself.
 */
import { gzipSync } from 'node:zlib';

const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const HEX = '0123456789abcdef';

/** Random, and the same in every run. */
export function random(length: number, alphabet = BASE62, seed = length): string {
  let state = (seed * 2_654_435_761 + 12_345) % 4_294_967_296;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet.charAt(Math.floor((state / 4_294_967_296) * alphabet.length));
  }).join('');
}

const base64 = (bytes: number, seed = bytes) =>
  Buffer.from(random(bytes, String.fromCharCode(...Array(256).keys()), seed), 'latin1').toString('base64');
const key32 = base64(32);
const key64 = base64(64);
const hex32 = random(32, HEX);
const base32 = (length: number) => random(length, 'abcdefghijklmnopqrstuvwxyz234567');
const encode = (text: string) => Buffer.from(text).toString('base64');
const url = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');
/** Has a quantity of different characters, and a symbol, as portals want it. */
const password = `Zq7!${random(12, BASE62, 5)}`;

interface Entry {
  uri?: string;
  headers?: Record<string, string | string[]>;
  request?: unknown;
  response?: unknown;
  responseHeaders?: Record<string, string | string[]>;
  variables?: Record<string, string>;
}

/** A recording as the test proxy writes it. */
export function recording({ uri, headers, request = null, response = null, responseHeaders, variables = {} }: Entry): string {
  const entry = {
    RequestUri: uri ?? 'https://sanitized.example.net/items?api-version=2024-01-01',
    RequestMethod: 'GET',
    RequestHeaders: { Accept: 'application/json', 'x-ms-client-request-id': '7b1c8a52-9e0d-4c3f-8f62-0d8d4f0f7a11', ...headers },
    RequestBody: request,
    StatusCode: 200,
    ResponseHeaders: { 'Content-Type': 'application/json', ETag: '"0x8DC0A1B2C3D4E5F"', ...responseHeaders },
    ResponseBody: response,
  };
  return JSON.stringify({ Entries: [entry], Variables: variables }, undefined, 2);
}

const jwt = `${url({ alg: 'RS256', typ: 'JWT' })}.${url({ aud: 'https://vault.azure.net', exp: 1_700_000_000 })}.${random(342, `${BASE62}-_`)}`;
const storage = `DefaultEndpointsProtocol=https;AccountName=store;Account${'Key'}=${key64};EndpointSuffix=core.windows.net`;
const entra = `aB1${'8Q~'}${random(34, `${BASE62}-_.`)}`;
const sas = `https://store.blob.core.windows.net/c/b?sv=2022-11-02&sp=rwd&s${'ig'}=${encodeURIComponent(key32)}`;
const annotated = (signature: string) =>
  `${random(52)}JQQJ9${'9'}BAC${random(12, BASE62, 3)}${signature}${random(8, BASE62, 9)}`.slice(0, 84);
const pem = (type: string) =>
  `-----BEGIN ${type}${'PRIVATE'} KEY-----\n${base64(144, 1).replace(/(.{64})/g, '$1\n')}\n-----END ${type}${'PRIVATE'} KEY-----\n`;
const pfx = Buffer.concat([
  Buffer.from('3082090a02010330820', 'hex'),
  Buffer.from('308208c606092a864886f70d010701', 'hex'),
  Buffer.from(base64(1800), 'base64'),
]);
const google = `AI${'za'}${random(35, `${BASE62}-_`)}`;
const github = `gh${'p'}_${random(36)}`;
const pat = base32(52);
const tokenBody = { token_type: 'Bearer', expires_in: 3599, access_token: `${random(80, `${BASE62}-_.`)}` };
const mongo = (user: string) => `mongodb://${user}:${key64}@${user}.mongo.cosmos.azure.com:10255/?ssl=true`;

/** A text over several lines, as the proxy writes it: an array. */
const lines = (text: string) => text.split(/(?<=\n)/);
const signed = (signature: string, before: number, after: string, pad: string) =>
  `${random(before, `${BASE62}+`)}${signature}${random(5)}${after}${pad}`;

/** By what they are: the contents of a recording. */
export const SECRETS: Record<string, string | Buffer> = {
  'Entra client secret in a form': recording({
    request: `grant_type=client_credentials&client_secret=${encodeURIComponent(entra)}&scope=x`,
  }),
  'Entra client secret, percent-encoded': recording({ request: `client_secret=${entra.replaceAll('~', '%7E')}` }),
  'Entra client secret in a member': recording({ response: { passwordCredentials: [{ secretText: entra }] } }),
  'Entra client secret in a variable': recording({ variables: { AZURE_CLIENT_SECRET: entra } }),
  'Entra client secret of another generation': recording({ response: { hint: 'x', value: entra.replace('8Q', '7Q') } }),
  'old client secret': recording({ request: `client_id=x&client_secret=${random(34, `${BASE62}-_.`, 4)}` }),
  'listKeys of a storage account': recording({
    response: { keys: [{ creationTime: '2024-01-01', keyName: 'key1', value: key64, permissions: 'FULL' }] },
  }),
  'listKeys as a text': recording({ response: JSON.stringify({ keys: [{ keyName: 'key1', value: key64 }] }) }),
  'listKeys of 32 bytes': recording({ response: { keys: [{ permissions: 'Full', keyName: 'key2', value: key32 }] } }),
  'accountKey member': recording({ response: { storageProfile: { accountName: 'x', accountKey: key64 } } }),
  'connection string of an account': recording({ variables: { STORAGE: storage } }),
  'connection string, percent-encoded': recording({ request: `cs=${encodeURIComponent(storage)}` }),
  'connection string, percent-encoded twice': recording({ request: `cs=${encodeURIComponent(encodeURIComponent(storage))}` }),
  'account key in lower case': recording({ request: `accountname=x;account${'key'}=${key64};` }),
  'account key with a signature': recording({ response: { anything: signed('+ASt', 76, 'A', '==') } }),
  'Cosmos primaryMasterKey': recording({ response: { primaryMasterKey: key64 } }),
  'Cosmos secondaryReadonlyMasterKey as text': recording({ response: JSON.stringify({ secondaryReadonlyMasterKey: key64 }) }),
  'Cosmos key with a signature': recording({ response: { x: signed('ACDb', 76, 'Q', '==') } }),
  'Cosmos connection string': recording({
    response: {
      connectionStrings: [{ connectionString: `AccountEndpoint=https://x.documents.azure.com:443/;Account${'Key'}=${key64};` }],
    },
  }),
  'Cosmos authorization': recording({
    headers: { Authorization: `type%3Dmaster%26ver%3D1.0%26sig%3D${encodeURIComponent(key32)}` },
  }),
  'SharedKey header': recording({ headers: { Authorization: `SharedKey store:${key32}` } }),
  'SharedKeyLite header in an array': recording({ headers: { Authorization: [`SharedKeyLite store:${key32}`] } }),
  'SAS in a URI': recording({ uri: sas }),
  'SAS in a header': recording({ headers: { 'x-ms-copy-source': sas } }),
  'SharedAccessSignature header': recording({
    headers: { Authorization: `SharedAccessSignature sr=sb%3A%2F%2Fx&s${'ig'}=${encodeURIComponent(key32)}&se=1&skn=Root` },
  }),
  'SAS in XML': recording({ response: `<?xml version="1.0"?><Url>${sas.replaceAll('&', '&amp;')}</Url>` }),
  'Service Bus connection string': recording({
    response: {
      primaryConnectionString: `Endpoint=sb://x.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccess${'Key'}=${key32}`,
    },
  }),
  'Service Bus key with a signature': recording({ response: { x: signed('+ASb', 33, '', '=').replace('+ASb', '+ASbC') } }),
  'PrimaryKey element': recording({ response: `<entry><PrimaryKey>${key32}</PrimaryKey></entry>` }),
  'refresh token of Entra': recording({ response: { ...tokenBody, refresh_token: `0.${random(300, `${BASE62}-_.`)}` } }),
  'refresh token in a form': recording({ request: `grant_type=refresh_token&refresh_token=1.${random(120, `${BASE62}-_`)}` }),
  'access token': recording({ response: tokenBody }),
  'Bearer header': recording({ headers: { Authorization: `Bearer ${random(60, `${BASE62}-_`)}` } }),
  'JSON Web Token': recording({ response: { x: jwt } }),
  'JSON Web Token in a header': recording({ headers: { 'x-ms-auxiliary': `Bearer ${jwt}` } }),
  'Basic header': recording({ headers: { Authorization: `Basic ${encode(`user:${password}`)}` } }),
  'Basic header of an Azure DevOps token': recording({ headers: { Authorization: [`Basic ${encode(`:${pat}`)}`] } }),
  'api-key header': recording({ headers: { 'api-key': hex32 } }),
  'api-key header in an array': recording({ headers: { 'api-key': [hex32.toUpperCase()] } }),
  'Ocp-Apim-Subscription-Key header': recording({ headers: { 'Ocp-Apim-Subscription-Key': hex32 } }),
  'keys of Cognitive Services': recording({ response: { key1: hex32, key2: random(32, HEX, 7) } }),
  'new Azure OpenAI key': recording({ response: { anything: annotated('ACOG') } }),
  'Azure OpenAI key in a variable': recording({ variables: { AZURE_OPENAI_KEY: hex32 } }),
  'function key in a query': recording({
    uri: `https://x.azurewebsites.net/api/f?code=${random(44, `${BASE62}-_`)}AzFu${random(5)}A==`,
  }),
  'old function key in a query': recording({ uri: `https://x.azurewebsites.net/api/f?code=${encodeURIComponent(base64(40))}` }),
  'x-functions-key header': recording({ headers: { 'x-functions-key': `${random(54)}==` } }),
  'Event Grid key in a header': recording({ headers: { 'aeg-sas-key': key32 } }),
  'Event Grid key with a signature': recording({ response: { x: signed('AZEGA', 33, '', '=') } }),
  'Event Grid token': recording({
    headers: { 'aeg-sas-token': `r=https%3a%2f%2fx.eventgrid.azure.net&e=1%2f1%2f2030&s=${encodeURIComponent(key32)}` },
  }),
  'old Azure DevOps token': recording({ response: { x: pat } }),
  'new Azure DevOps token': recording({ request: `pat ${annotated('AZDO')}` }),
  'ACR password': recording({ response: { username: 'reg', passwords: [{ name: 'password', value: random(32) }] } }),
  'ACR key': recording({ response: { x: `${random(42)}+AC${'RA'}${random(5)}` } }),
  'ACR refresh token': recording({ response: { refresh_token: jwt } }),
  'Redis connection string': recording({
    variables: { REDIS: `x.redis.cache.windows.net:6380,pass${'word'}=${key32},ssl=True` },
  }),
  'Redis key': recording({ response: { x: signed('AzCaB', 33, '', '=') } }),
  'Redis URL': recording({ variables: { REDIS: `rediss://:${encodeURIComponent(key32)}@x.redis.cache.windows.net:6380` } }),
  'mongodb with a key of Cosmos': recording({ response: { x: mongo('cosmos') } }),
  'mongodb+srv': recording({ variables: { MONGO: `mongodb+srv://me:${random(20)}@cluster0.abcde.mongodb.net/db` } }),
  'OpenAI key': recording({ headers: { 'x-key': `sk-${random(20)}T3Blbk${'FJ'}${random(20, BASE62, 8)}` } }),
  'OpenAI project key': recording({
    variables: { O: `sk-proj-${random(48, `${BASE62}-_`)}T3Blbk${'FJ'}${random(48, `${BASE62}_`, 8)}` },
  }),
  'Google API key in a query': recording({ uri: `https://maps.googleapis.com/x?key=${google}` }),
  'Google API key in a text': recording({ response: `the key is ${google}.` }),
  'GitHub token': recording({ headers: { Authorization: `token ${github}` } }),
  'AWS access key': recording({ response: { x: `AK${'IA'}${random(16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')}` } }),
  'AWS secret': recording({ variables: { x: `aws_secret_${'access_key'}=${random(40)}` } }),
  'PKCS#12 of a certificate': recording({ response: { value: pfx.toString('base64'), contentType: 'application/x-pkcs12' } }),
  'PKCS#12 as a file': pfx,
  'private key in PEM': recording({ response: { value: pem('') } }),
  'private key in PEM over lines': recording({ response: lines(pem('RSA ')) }),
  'private key in DER': recording({
    response: {
      value: Buffer.concat([
        Buffer.from('308204be020100300d06092a864886f70d0101010500048204a8', 'hex'),
        Buffer.from(base64(900), 'base64'),
      ]).toString('base64'),
    },
  }),
  'Set-Cookie': recording({ responseHeaders: { 'Set-Cookie': `session=${random(43, `${BASE62}-_`)}; Path=/; HttpOnly` } }),
  'Set-Cookie in an array': recording({
    responseHeaders: { 'Set-Cookie': ['lang=en', `.AspNet.Cookies=${random(120, `${BASE62}-_`)}; Path=/`] },
  }),
  Cookie: recording({ headers: { Cookie: `a=b; sid=${random(32)}` } }),
  administratorLoginPassword: recording({
    request: { properties: { administratorLogin: 'me', administratorLoginPassword: password } },
  }),
  'administratorLoginPassword as a text': recording({
    request: JSON.stringify({ properties: { administratorLoginPassword: password } }),
  }),
  'adminPassword of a machine': recording({ request: { osProfile: { adminPassword: password } } }),
  'SQL password': recording({
    response: { x: `Server=tcp:x.database.windows.net,1433;User ID=me;Pass${'word'}=${password};Encrypt=True` },
  }),
  'password of a URL': recording({ uri: `https://me:${random(16)}@example.com/x` }),
  'password in a form': recording({ request: `grant_type=password&username=me&pass${'word'}=${encodeURIComponent(password)}` }),
  'key of AI Search': recording({ response: { primaryKey: `${random(42)}Az${'SeA'}${random(5)}` } }),
  'App Configuration connection string': recording({
    response: { connectionString: `Endpoint=https://x.azconfig.io;Id=abcd;Secret=${key32}` },
  }),
  'Databricks token': recording({ headers: { x: `dapi${hex32}` } }),
  'body in base64': recording({ response: encode(JSON.stringify({ accountKey: key64 })) }),
  'body in base64 in base64': recording({ response: encode(JSON.stringify({ content: encode(storage) })) }),
  'body in base64 over lines': recording({
    response: encode(`${'some text before it. '.repeat(12)}${storage}`).replace(/(.{76})/g, '$1\r\n'),
  }),
  'body in base64 in lines of an array': recording({
    response: lines(encode(`${'some text before it. '.repeat(12)}${storage}`).replace(/(.{76})/g, '$1\n')),
  }),
  'gzip body': recording({
    response: gzipSync(JSON.stringify({ filler: random(500), primaryMasterKey: key64 })).toString('base64'),
  }),
  'gzip file': gzipSync(recording({ variables: { STORAGE: storage } })),
  'UTF-16 file': Buffer.from(`\ufeff${recording({ variables: { STORAGE: storage } })}`, 'utf16le'),
  'UTF-16 file, big endian': Buffer.from(`\ufeff${recording({ headers: { 'api-key': hex32 } })}`, 'utf16le').swap16(),
  'UTF-16 body in base64': recording({ response: Buffer.from(storage, 'utf16le').toString('base64') }),
  'key split over lines': `key material:\n${key64.slice(0, 40)}\n${key64.slice(40)}\nAccount${'Key'}=\n`.replace(
    key64.slice(0, 40),
    `Account${'Key'}=${key64.slice(0, 10)}\n${key64.slice(10, 40)}`,
  ),
  'token split over lines of an array': recording({
    response: [`the key is ${google.slice(0, 20)}`, `${google.slice(20)} and no other`],
  }),
  'signed key split over lines': recording({ response: lines(`x ${signed('+ASt', 76, 'A', '==').replace(/^(.{50})/, '$1\n')}`) }),
  'secret across the border of two pieces': [
    `${'y'.repeat(99)}\n`.repeat(2_621),
    `${'y'.repeat(20)} Account${'Key'}=${key64};`,
  ].join(''),
  'gzip body across borders': recording({
    response: gzipSync(Buffer.from(`${base64(700_000)} ${storage} ${base64(200_000)}`)).toString('base64'),
  }),
  'escapes of .NET': recording({
    response: JSON.stringify({ accountKey: key64 }).replaceAll('+', '\\u002B').replaceAll('"', '\\u0022'),
  }),
};

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
