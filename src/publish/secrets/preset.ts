/** secretlint's recommended rules, each asked only about a text that has what the rule cannot do without. */
import type { Find } from './find.ts';
import { isPlaceholder } from './placeholders.ts';
import { decodePercent } from './readable.ts';

/** Searches a text. */
export type Preset = (text: string) => Promise<Find[]>;

/** What a rule needs to find anything. A rule without a condition is always asked. */
export const CONDITIONS: Readonly<Record<string, RegExp>> = {
  aws: /(?:SECRET|[sS]ecret)_?(?:ACCESS|[aA]ccess)_?(?:KEY|[kK]ey)/,
  gcp: /private_key_id/,
  privatekey: /PRIVATE KEY/,
  npm: /npm_/,
  basicauth: /:\/\/[\w-]{1,256}:[\w-]{1,256}@/,
  slack: /xox[bpaor]-|xapp-|hooks\.slack\.com/i,
  sendgrid: /SG\./,
  shopify: /shp(?:pa|ca|at|ss)_/,
  github: /gh[pousr]_|github_pat_/,
  openai: /T3BlbkFJ/,
  anthropic: /sk-ant-api0/,
  linear: /lin_api_/,
  '1password': /ops_ey/,
  'database-connection-string': /:\/\/[^:/\s]{1,100}:[^@/\s]{1,200}@/,
};

const RULE_NAME = /^.*secretlint-rule-/;

/**
 * Takes its time to load, so that nothing but a push does.
 * @param isAsked whether a rule is asked about a text; a test asks all of them
 */
export async function loadPreset(isAsked = meetsCondition): Promise<Preset> {
  const [{ lintSource }, { secretLintProfiler }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/profiler'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  // It notes when each rule begins and ends, and searches all its notes for each: a thousand files would take a minute.
  secretLintProfiler.mark = () => {};
  // Without the rule by which a recording could switch the others off.
  const recommended = creator.rules.filter(({ meta }) => !meta.id.endsWith('filter-comments'));
  const rules = recommended.map((rule) => ({ id: rule.meta.id, rule, name: rule.meta.id.replace(RULE_NAME, '') }));
  return async (text) => {
    const asked = rules.filter(({ name }) => isAsked(name, text)).map(({ id, rule }) => ({ id, rule }));
    if (asked.length === 0) return [];
    const source = { content: text, filePath: 'recording.json', ext: '.json', contentType: 'text' as const };
    const { messages } = await lintSource({ source, options: { locale: 'en', maskSecrets: true, config: { rules: asked } } });
    return messages
      .filter(({ range }) => !isSanitized(text.slice(...range)))
      .map(({ range, ruleId }) => ({ start: range[0], end: range[1], kind: ruleId.replace(RULE_NAME, '') }));
  };
}

function meetsCondition(name: string, text: string): boolean {
  return CONDITIONS[name]?.test(text) ?? true;
}

/** Whether a find is a placeholder. Of an address, its password is what counts; of keys in lines and whole files, nothing. */
function isSanitized(found: string): boolean {
  const [, password] = /^[\w+:]{1,20}:\/\/[^:/\s]{0,100}:([^\s]{1,300})@/.exec(found.slice(0, 1_000)) ?? [];
  if (password !== undefined) return isPlaceholder(decodePercent(password));
  return !/[\s"]/.test(found) && isPlaceholder(found);
}
