import { git } from '../fixtures/process.ts';
import { run } from '../fixtures/run-here.ts';
import { Workspace } from '../fixtures/workspace.ts';

test('every given path without a pin is named, and what may have been meant', async () => {
  const work = new Workspace();
  for (const service of ['a', 'b', 'tables']) work.write(`sdk/${service}/x`, 'x\n');
  work.write('recordings.json', { $repository: 'a/b', 'sdk/tables': 'a'.repeat(40) });
  work.commit();
  const plan = async (...paths: string[]) => (await run(work, 'plan', { paths })).error;
  expect(await plan('sdk/a', 'sdk/tables', 'sdk/b')).toMatchObject({
    code: 'no-pin',
    message: 'There is no pin for sdk/a, sdk/b.',
    hint: expect.stringMatching(
      /^Add "sdk\/a", "sdk\/b" with the SHA of a commit to recordings\.json \(pinned are sdk\/tables\)/,
    ),
  });
  expect((await plan('sdk/a', 'sdk/tables', 'sdk/b'))?.hint).toMatch(
    / If your shell made these paths of sdk\/\*, give sdk: all in it that have a pin\.$/,
  );
  git(work.code, 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  expect(await plan('origin/main')).toMatchObject({
    hint: expect.stringMatching(/^origin\/main is no directory, but a commit.*--from/),
  });
  expect(await plan('sdk/tabels', 'sdk/a')).toMatchObject({
    message: 'There is no pin for sdk/tabels, sdk/a.',
    hint: 'Did you mean sdk/tables?',
  });
});
