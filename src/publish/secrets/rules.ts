/**
 * Secrets that are known by their shape wherever they stand, besides those that secretlint's rules know.
 * Every quantifier has an upper bound, so that the time a text takes grows with its length alone.
 */
import type { Find } from './find.ts';
import { isPlaceholder, looksRandom } from './placeholders.ts';

export interface ShapeRule {
  kind: string;
  /** The public documentation of the format. */
  source: string;
  /** Only a text that has one of them is searched; in the very letters that the pattern has. */
  anchors: readonly string[];
  pattern: RegExp;
  /** Whether a match is a secret. The default: it is no placeholder. */
  accept?: (match: RegExpMatchArray) => boolean;
}

/** Azure's keys with a signature in them are 32 or 64 bytes in base64, or 84 letters and digits. */
const SIGNED_KEYS =
  'https://github.com/microsoft/security-utilities/blob/main/GeneratedRegexPatterns/PreciselyClassifiedSecurityKeys.json';

export const SHAPE_RULES: readonly ShapeRule[] = [
  {
    kind: 'Entra client secret',
    source: SIGNED_KEYS,
    anchors: ['8Q~', '7Q~'],
    pattern: /(?<![\w~-])[\w.~-]{3}[78]Q~[\w.~-]{31,34}(?![\w~-])/g,
  },
  {
    kind: 'SharedKey signature',
    source: 'https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key',
    anchors: ['SharedKey'],
    pattern: /\bSharedKey(?:Lite)?\s{1,4}([\w-]{1,64}):([A-Za-z0-9+/]{43}=)/g,
    accept: ([, account, signature = '']) => account !== 'devstoreaccount1' && looksRandom(signature, 44),
  },
  {
    kind: 'password in a URL',
    source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
    anchors: ['://'],
    pattern: /:\/\/[^\s:/@"'<>]{0,100}:([^\s:@"'<>]{4,300})@[\w.-]{3}/g,
    accept: ([, password = '']) => !isPlaceholder(password) && !/^\d{1,5}(?:[/?#]|$)/.test(password),
  },
  {
    kind: 'JSON Web Token',
    source: 'https://www.rfc-editor.org/rfc/rfc7519#section-3.1',
    anchors: ['eyJ'],
    pattern: /(?<![\w-])eyJ[\w-]{10,4000}\.eyJ[\w-]{10,8000}\.[\w-]{20,2000}/g,
  },
  {
    kind: 'private key',
    source: 'https://www.rfc-editor.org/rfc/rfc7468#section-10',
    anchors: ['PRIVATE KEY'],
    pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[\s",]{0,100}([A-Za-z0-9+/=:\s",-]{40})/g,
    accept: ([, contents = '']) => !isPlaceholder(contents.replace(/[\s",]/g, '')),
  },
  {
    kind: 'AWS access key',
    source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    anchors: ['AKIA', 'ASIA'],
    pattern: /(?<![A-Za-z0-9+/_-])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9+/_-])/g,
  },
  {
    kind: 'Google API key',
    source: 'https://learn.microsoft.com/purview/sit-defn-google-api-key',
    anchors: ['AIza'],
    pattern: /(?<![\w+/-])AIza[\w-]{35}(?![\w+/-])/g,
  },
  {
    kind: 'Google OAuth client secret',
    source: 'https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
    anchors: ['GOCSPX-'],
    pattern: /(?<![\w+/-])GOCSPX-[\w-]{28}(?![\w+/-])/g,
  },
  {
    kind: 'OpenAI key',
    source: 'https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
    anchors: ['T3BlbkFJ'],
    pattern: /(?<![\w-])sk-[\w-]{16,100}T3BlbkFJ[\w-]{16,100}/g,
  },
  {
    kind: 'Azure Databricks token',
    source: SIGNED_KEYS,
    anchors: ['dapi'],
    pattern: /(?<![\w+/-])dapi[0-9a-f]{32}(?:-\d)?(?![\w+/-])/g,
  },
];

export interface WordRule {
  kind: string;
  source: string;
  /** Matches a whole word of `A-Z a-z 0-9 + / _ -`, with the `=` behind it. */
  pattern: RegExp;
}

/** Secrets that are one word, and known by it. */
export const WORD_RULES: readonly WordRule[] = [
  {
    kind: 'Azure key of 64 bytes (Storage, Cosmos DB, Batch, API Management)',
    source: SIGNED_KEYS,
    pattern: /^[A-Za-z0-9+/]{76}(?:\+ASt|ACDb|\+ABa|\+AMC|APIM)[A-Za-z0-9+/]{5}[AQgw]==$/,
  },
  {
    kind: 'Azure key of 32 bytes (Service Bus, Event Hubs, Event Grid, IoT, Redis)',
    source: SIGNED_KEYS,
    pattern: /^[A-Za-z0-9+/]{33}(?:\+ARm|\+AEh|\+ASb|AIoT|AzCa|AZEG)[A-P][A-Za-z0-9+/]{5}=$/,
  },
  {
    kind: 'Azure Container Registry key',
    source: SIGNED_KEYS,
    pattern: /^[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}$/,
  },
  {
    kind: 'Azure AI Search key',
    source: SIGNED_KEYS,
    pattern: /^[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}$/,
  },
  {
    kind: 'Azure Functions key',
    source: SIGNED_KEYS,
    pattern: /^[\w-]{44}AzFu[\w-]{5}[AQgw]==$/,
  },
  {
    kind: 'annotated Azure key (OpenAI, Azure DevOps, Maps, Event Grid)',
    source: 'https://devblogs.microsoft.com/engineering-at-microsoft/common-annotated-security-keys/',
    pattern: /^[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{22,32}(?:={0,2})$/,
  },
  {
    kind: 'Azure DevOps personal access token',
    source: 'https://learn.microsoft.com/purview/sit-defn-azure-devops-personal-access-token',
    pattern: /^(?=(?:[a-z]{0,40}[2-7]){3})[a-z2-7]{52}$/,
  },
  { kind: 'NuGet API key', source: SIGNED_KEYS, pattern: /^oy2[a-z2-7]{43}$/ },
];

export interface BytesRule {
  kind: string;
  source: string;
  /** The first bytes, in hexadecimal. */
  pattern: RegExp;
}

/** Secrets that are bytes, in a file of their own or in base64. */
export const BYTES_RULES: readonly BytesRule[] = [
  {
    kind: 'PKCS#12 store',
    source: 'https://www.rfc-editor.org/rfc/rfc7292#section-4',
    pattern: /^30(?:8[0-4](?:[0-9a-f]{2}){0,4}|[0-7].)02010330/,
  },
  {
    kind: 'private key in DER',
    source: 'https://www.rfc-editor.org/rfc/rfc5958#section-2',
    // PKCS#8 of RSA or an elliptic curve, PKCS#1, SEC1.
    pattern:
      /^30(?:8[12](?:[0-9a-f]{2}){1,2}|[0-7].)(?:02010[01]30(?:..)06(?:072a8648ce3d0201|092a864886f70d010101)|02010002820|020101042)/,
  },
];

export function* findShapes(text: string): Generator<Find> {
  for (const { kind, anchors, pattern, accept } of SHAPE_RULES) {
    if (!anchors.some((anchor) => text.includes(anchor))) continue;
    for (const match of text.matchAll(pattern)) {
      if (accept === undefined ? !isPlaceholder(match[0]) : accept(match)) {
        yield { start: match.index, end: match.index + match[0].length, kind };
      }
    }
  }
}

/** @param word with the `=` behind it */
export function findWord(word: string): string | undefined {
  if (word.length < 44 || word.length > 92) return undefined;
  const kind = WORD_RULES.find(({ pattern }) => pattern.test(word))?.kind;
  return kind === undefined || isPlaceholder(word) ? undefined : kind;
}

export function findBytes(bytes: Uint8Array): string | undefined {
  const beginning = Buffer.from(bytes.subarray(0, 64)).toString('hex');
  return BYTES_RULES.find(({ pattern }) => pattern.test(beginning))?.kind;
}
