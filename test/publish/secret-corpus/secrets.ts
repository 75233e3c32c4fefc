/** Secrets as they look in recordings. */
import { gzipSync } from 'node:zlib';
import { BASE62, base32, base64, encode, HEX, hex32, key32, key64, password, random, recording, url } from './build.ts';

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

/** The beginning of a store that openssl made, whose contents are none. */
const PKCS12 = Buffer.concat([
  Buffer.from('30820a3f02010330820a0506092a864886f70d010701a08209f6048209f2308209ee', 'hex'),
  Buffer.from(base64(2400), 'base64'),
]).toString('base64');

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
  'password in YAML': recording({ response: `user: me\npass${'word'}: ${password}\n` }),
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
  'login of a registry': recording({ response: { auths: { 'x.azurecr.io': { auth: encode(`reg:${random(32)}`) } } } }),
  'old keys of functions': recording({ response: { functionKeys: { default: base64(40) } } }),
  'secretText that is old': recording({ response: { secretText: random(34, `${BASE62}-_.`, 4) } }),
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
  'newest Azure DevOps token': recording({
    response: { displayName: 'ci', token: { x: `${random(76)}AZ${'DO'}${random(4)}` } },
  }),
  'newest Azure DevOps token in a Basic header': recording({
    headers: { Authorization: `Basic ${encode(`:${random(76)}AZ${'DO'}${random(4)}`)}` },
  }),
  'newest Azure DevOps token in a text': `git clone failed for x${random(0)} with ${random(75)}AZ${'DO'}${random(5)} given`,
  'OpenAI key of a project without a signature': recording({ variables: { O: `sk-pr${'oj'}-${random(120, `${BASE62}-_`)}` } }),
  'OpenAI key of a service account': recording({ headers: { x: `sk-svc${'acct'}-${random(74, `${BASE62}-_`)}` } }),
  'old OpenAI key': recording({ response: `the key s${'k'}-${random(48)} is wrong` }),
  'PKCS#12 of openssl': recording({ response: { value: PKCS12 } }),
  'PKCS#12 over lines': recording({ response: { value: PKCS12.replace(/(.{64})/g, '$1\n') } }),
  'PKCS#12 in base64url': recording({ response: { value: PKCS12.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '') } }),
  'PKCS#12 of indefinite length': recording({
    response: {
      value: Buffer.concat([
        Buffer.from('3080020103308006092a864886f70d010701a080', 'hex'),
        Buffer.from(base64(900), 'base64'),
      ]).toString('base64'),
    },
  }),
  'PKCS#12 in a data URL': recording({ response: { x: `data:application/x-pkcs12;base64,${PKCS12}` } }),
  'PKCS#12 in XML': recording({ response: `<Certificate><Data>${PKCS12.replace(/(.{76})/g, '$1&#13;\n')}</Data></Certificate>` }),
  'value of a Key Vault secret': recording({
    uri: 'https://contoso.vault.azure.net/secrets/db?api-version=7.5',
    response: { value: random(20), id: 'https://contoso.vault.azure.net/secrets/db/3f2c', attributes: { enabled: true } },
  }),
  'value of a Key Vault secret that is a password': recording({
    uri: 'https://contoso.vault.azure.net/secrets/db/?api-version=7.5',
    response: { id: 'https://contoso.vault.azure.net/secrets/db/3f2c', attributes: { enabled: true }, value: `${password}#$` },
  }),
  'value that is put into Key Vault': recording({
    uri: 'https://contoso.vault.azure.net/secrets/db?api-version=7.5',
    request: { value: random(24), contentType: 'text/plain' },
  }),
  'a JSON Web Token of 20 kB across a border': [
    `${'y'.repeat(99)}\n`.repeat(5_300),
    `"x": "${jwt.replace('.eyJ', `.eyJ${random(20_000, `${BASE62}-_`)}`)}"`,
    `\n${'y'.repeat(99)}`.repeat(5_300),
  ].join(''),
  'entities of XML': recording({
    response: `<Text>{&quot;administratorLogin${'Password'}&quot;:&quot;${password}&quot;}</Text>`,
  }),
  'entities of XML in numbers': recording({ response: `<Text>Account&#75;ey&#x3D;${key64.replaceAll('+', '&#43;')};</Text>` }),
  'entities of XML in entities': recording({
    response: `<Text>{&amp;quot;accountKey&amp;quot;:&amp;quot;${key64}&amp;quot;}</Text>`,
  }),
  'escapes of .NET': recording({
    response: JSON.stringify({ accountKey: key64 }).replaceAll('+', '\\u002B').replaceAll('"', '\\u0022'),
  }),
};
