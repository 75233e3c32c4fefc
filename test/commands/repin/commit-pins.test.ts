import { gitAgainstServer } from '../../fixtures/checkout.ts';
import { git } from '../../fixtures/process.ts';
import { Pushing } from '../../fixtures/pushing.ts';

test('moved pins are committed where git push would put them, and nothing is where none moved', async () => {
  const at = await Pushing.start();
  const { code, assets, head, work } = at;
  await gitAgainstServer(work.code, 'fetch', '-q', '--unshallow', 'origin', '+refs/heads/*:refs/remotes/origin/*');
  git(work.code, 'checkout', '-q', '-b', 'feature', '--track', 'origin/feature');
  const repin = (...args: string[]) => work.cli(['repin', 'sdk/tables', '--latest', '--all', '--commit-pins', ...args]);
  expect((await repin('--dry-run')).code).toBe(0);
  expect(code.sha('feature')).toBe(head);
  const { code: exit, stdout } = await repin();
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: expect.stringContaining('Pins committed on feature: ') });
  expect(git(code.dir, 'rev-parse', 'feature^')).toBe(head);
  expect(at.touched(head, 'feature')).toEqual(['recordings.json']);
  expect(git(code.dir, 'log', '-1', '--format=%an: %s', 'feature')).toBe('Test: Move the pins of sdk/tables');
  expect(git(code.dir, 'show', 'feature:recordings.json')).toContain(assets.sha('main'));
  const tip = code.sha('feature');
  expect((await repin('--json')).json).toMatchObject({ changed: false });
  expect(code.sha('feature')).toBe(tip);

  await gitAgainstServer(work.code, 'fetch', '-q', 'origin', 'feature');
  git(work.code, 'reset', '-q', '--hard', 'FETCH_HEAD');
  const withTree = git(work.code, 'show', 'HEAD:recordings.json');
  work.write('recordings.json', withTree.replace(/\{\s*"sha": ("[0-9a-f]{40}"),[^}]*\}/, '$1'));
  work.commit();
  await gitAgainstServer(work.code, 'push', '-q', 'origin', 'HEAD:refs/heads/feature');
  expect((await work.cli(['repin', 'sdk/tables', '--commit-pins', '--json'])).json).toMatchObject({ changed: false });
  expect(git(code.dir, 'log', '-1', '--format=%s', 'feature')).toBe('Add the trees, and move no pin, of sdk/tables');
  await at.close();
});
