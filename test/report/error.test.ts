import { AssetsSyncError } from '../../src/base/errors.ts';
import { errorSummary } from '../../src/report/problems.ts';

const summary = (message: string, hint: string, more = {}) =>
  errorSummary(new AssetsSyncError('conflict', message, { hint, ...more }));

describe('the page beside a run that failed', () => {
  test('lists what the message lists below it, and shows commands as such', () => {
    const message = 'Recordings changed here and on main:\n  sdk/a_b/one.json\n  sdk/two.json';
    const hint = [
      'Nothing was pushed.',
      'To go on:',
      '  assets-sync repin sdk/a_b --latest',
      "  assets-sync sync 'sdk/a b' --discard",
      'Bring files back (assets-sync backups restore; it asks), then push.',
    ].join('\n');
    expect(summary(message, hint)).toBe(`### assets-sync failed

- Recordings changed here and on main:
  - sdk/a&#95;b/one.json
  - sdk/two.json

Nothing was pushed.<br>
To go on:<br>
<code>assets-sync repin sdk/a&#95;b --latest</code><br>
<code>assets-sync sync 'sdk/a b' --discard</code><br>
Bring files back (assets-sync backups restore; it asks), then push.
`);
  });

  test('says every problem at its place, as a sentence', () => {
    const at = { file: 'recordings.json', line: 2 };
    const problems = [{ message: 'one is wrong', at }, { message: 'Is this right?' }];
    expect(summary('Two things:\none\ntwo', 'Mend them.', { problems })).toBe(
      '### assets-sync failed\n\n- `recordings.json:2` one is wrong.\n- Is this right?\n\nMend them.\n',
    );
  });
});
