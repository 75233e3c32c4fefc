/** What secretlint's recommended rules do not know, in its own format: secrets that recordings of cloud services may hold. */
import type { SecretLintRuleCreator } from '@secretlint/types';

/** What is found and how it is called. All are written for text whose JSON escapes are resolved. */
const PATTERNS: readonly [name: string, pattern: RegExp][] = [
  ['access key of a connection string', /\b(?:AccountKey|SharedAccessKey|SharedSecret)=[A-Za-z0-9+/]{40,}={0,2}/g],
  ['SAS signature', /\bsig=(?:[A-Za-z0-9+/_-]|%2[BbFf]){43}(?:=|%3[Dd])/g],
  ['AWS access key', /\b(?:AKIA|ASIA)(?![A-Z0-9]*EXAMPLE)[A-Z0-9]{16}\b/g],
  ['JSON Web Token', /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{20,}/g],
  ['private key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----\s*[A-Za-z0-9+/=:\s-]{40}/g],
  [
    'password of a connection string',
    /\b(?:Server|Data Source|Host|User ID|Uid)=[^"'\s]*?;\s*(?:Password|Pwd)=(?!Sanitized|fake|\*)[^;"'\s]{8,}/gi,
  ],
];

/** One for each, for what a message is told is masked like the secret itself. */
const MESSAGES = Object.fromEntries(PATTERNS.map(([name]) => [name, { en: () => name }]));

export const recordingRules: SecretLintRuleCreator = {
  messages: MESSAGES,
  meta: {
    id: 'recordings',
    recommended: true,
    type: 'scanner',
    supportedContentTypes: ['text'],
    docs: { url: 'https://github.com/azure/assets-sync/blob/main/docs/push.md' },
  },
  create: (context) => {
    const translate = context.createTranslator(MESSAGES);
    return {
      file({ content }) {
        for (const [name, pattern] of PATTERNS) {
          for (const { index, 0: text } of content.matchAll(pattern)) {
            context.report({ message: translate(name), range: [index, index + text.length] });
          }
        }
      },
    };
  },
};
