/** Reads which rules of what is volatile are switched off. */
import { AssetsSyncError, listNames } from '../../base/errors.ts';
import { RULES, type RuleName } from '../../recording-diff/model.ts';

/**
 * @param names `*` stands for all
 * @param readsRecordings whether there is anything that the rules are for
 * @throws `bad-usage` where there is no such rule, or nothing that it is for
 */
export function readRulesOff(names: readonly string[], readsRecordings: boolean): Set<RuleName> {
  const rules = Object.keys(RULES) as RuleName[];
  const unknown = names.filter((name) => name !== '*' && !Object.hasOwn(RULES, name));
  if (unknown.length > 0) {
    throw new AssetsSyncError('bad-usage', `The rules-off input names ${listNames(unknown)}, which is no rule.`, {
      hint: `The rules are ${rules.join(', ')}, and * for all: docs/review.md says what each takes for volatile.`,
    });
  }
  if (names.length > 0 && !readsRecordings) {
    throw new AssetsSyncError(
      'bad-usage',
      'The rules-off input is for comparing what is in the recordings, which this run does not.',
      {
        hint: 'Give the report input too, or --requests at a terminal.',
      },
    );
  }
  return new Set(rules.filter((rule) => names.includes(rule) || names.includes('*')));
}
