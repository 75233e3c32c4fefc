import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitAgainstServer } from '../../fixtures/checkout.ts';
import { git } from '../../fixtures/process.ts';
import { Pushing } from '../../fixtures/pushing.ts';
import type { CliResult } from '../../fixtures/workspace.ts';

let at: Pushing;

/** A person's clone, in which a branch of theirs is checked out. */
beforeEach(async () => {
  at = await Pushing.start();
  await gitAgainstServer(at.work.code, 'fetch', '-q', '--unshallow', 'origin', '+refs/heads/*:refs/remotes/origin/*');
  git(at.work.code, 'checkout', '-q', '-b', 'feature', '--track', 'origin/feature');
});
afterEach(() => at.close());

function push(...args: string[]): Promise<CliResult> {
  return at.work.cli(['push', '--commit-pins', '--message', 'Record it', ...args]);
}

function config(...args: string[]): void {
  git(at.work.code, 'config', ...args);
}

test('pins go where git push would put them, and the pull that is advised brings them here', async () => {
  const { code, head, work } = at;
  const fork = await at.fork();
  config('remote.mine.url', fork.server.url);
  config('remote.pushDefault', 'mine');
  const refs = at.codeRefs();
  expect((await push('--dry-run')).stdout).toContain('The pins would be committed on feature.\nNothing was written.');
  expect(at.codeRefs()).toBe(refs);
  const { code: exit, stdout } = await push();
  expect({ exit, stdout }).toMatchObject({ exit: 0 });
  expect(git(fork.code.dir, 'rev-parse', 'feature^')).toBe(head);
  expect(code.sha('feature')).toBe(head);
  expect(work.status()).toBe(' M recordings.json');

  const [, command = ''] = /to bring that commit here and go on: git (.*)$/m.exec(stdout) ?? [];
  expect(command).toBe('pull --autostash mine feature');
  await gitAgainstServer(work.code, ...command.split(' '));
  expect(work.status()).toBe('');
  expect(git(work.code, 'rev-parse', 'HEAD')).toBe(fork.code.sha('feature'));
  expect(git(work.code, 'stash', 'list')).toBe('');

  // What was pulled is such a commit, but a person's command was started by no commit.
  config('branch.feature.pushRemote', fork.server.url);
  config('remote.pushDefault', 'origin');
  at.record('sdk/core/new.json', 'new\n');
  expect((await push('--json')).json).toMatchObject({ pushed: true, committed: { branch: 'feature', remote: fork.server.url } });
  expect(at.touched(head, 'feature', fork.code)).toEqual(['recordings.json', 'recordings.json']);
  expect(code.sha('feature')).toBe(head);
});

test('a branch that follows one of another name', async () => {
  const { code, head, base, work } = at;
  git(work.code, 'checkout', '-q', '-b', 'mine');
  config('branch.mine.remote', 'origin');
  config('branch.mine.merge', 'refs/heads/feature');
  const refused = await push('--json');
  expect(refused.json.error).toMatchObject({
    code: 'bad-usage',
    message: expect.stringContaining("git's settings name no branch of origin that mine is pushed to"),
    hint: expect.stringContaining('git push -u origin mine'),
  });
  config('remote.origin.push', 'HEAD:refs/for/main');
  expect((await push('--json')).json.error).toMatchObject({ code: 'bad-usage' });
  expect(at.pushed()).toEqual([]);

  config('remote.origin.push', 'refs/heads/*:refs/heads/theirs/*');
  code.commit({ branch: 'theirs/mine', from: head, files: {} });
  expect(await push()).toMatchObject({ code: 0 });
  expect(at.touched(head, 'theirs/mine')).toEqual(['recordings.json']);

  config('--unset', 'remote.origin.push');
  config('push.default', 'upstream');
  at.record('sdk/core/new.json', 'new\n');
  expect(await push()).toMatchObject({ code: 0 });
  expect(at.touched(head, 'feature')).toEqual(['recordings.json']);
  expect(code.sha('main')).toBe(base);
});

test('a branch that was never pushed is noticed before anything is, and a tag is none', async () => {
  const { code, work } = at;
  git(work.code, 'checkout', '-q', '-b', 'fresh', '--no-track');
  git(code.dir, 'tag', 'fresh', 'feature');
  const refs = at.codeRefs();
  for (const flags of [['--dry-run'], []]) {
    const { json, code: exit } = await push('--json', ...flags);
    expect(exit).toBe(2);
    expect(json.error).toMatchObject({ code: 'missing-commit', message: expect.stringContaining('no branch fresh') });
  }
  git(work.code, 'remote', 'remove', 'origin');
  expect((await push('--json')).json.error).toMatchObject({
    code: 'bad-usage',
    message: expect.stringContaining('has no address'),
  });
  git(work.code, 'checkout', '-q', '--detach');
  expect((await push('--json')).json.error).toMatchObject({ code: 'bad-usage', message: expect.stringContaining('no branch') });
  expect(at.pushed()).toEqual([]);
  expect(at.codeRefs()).toBe(refs);
  expect(readFileSync(join(work.root, 'sdk/tables/new.json'), 'utf8')).toBe('new\n');
});

test('pins that an earlier push left uncommitted are committed when that is asked for, with something new or without', async () => {
  const { code, work } = at;
  expect((await work.cli(['push', '--message', 'First'])).code).toBe(0);
  const pinned = () => JSON.parse(git(code.dir, 'show', 'feature:recordings.json').replace(/^\/\/.*$/m, ''))['sdk/tables'];
  const { code: exit, json } = await push('--json');
  expect({ exit, error: json.error }).toEqual({ exit: 0 });
  expect(json).toMatchObject({ pushed: false, committed: { branch: 'feature' }, pins: { 'sdk/tables': pinned().sha } });
  expect(pinned().reason).toBe('First');
  // It is done, and the next one has nothing to do.
  const tip = code.sha('feature');
  expect((await push('--json')).json.pushed).toBe(false);
  expect(code.sha('feature')).toBe(tip);
  await gitAgainstServer(work.code, 'pull', '-q', '--autostash', 'origin', 'feature');

  at.record('sdk/tables/more.json', 'more\n');
  expect((await work.cli(['push', '--message', 'Second'])).code).toBe(0);
  at.record('sdk/tables/most.json', 'most\n');
  const { json: last } = await push('--json');
  expect(last).toMatchObject({ pushed: true, committed: { branch: 'feature' } });
  expect(pinned().sha).toBe(last.sha);
});

test('a file of its own that a push made is committed too, by that push or by a later one that moves its pin', async () => {
  const { code, head, work } = at;
  work.write('recordings.json', readFileSync(join(work.code, 'recordings.json'), 'utf8').replace('{', '{ "$split": true,'));
  work.write('sdk/fresh/README.md', 'x\n');
  work.write('sdk/other/README.md', 'x\n');
  const pinned = (service: string) => JSON.parse(git(code.dir, 'show', `feature:sdk/${service}/recordings.json`))['/'].sha;
  mkdirSync(join(work.root, 'sdk/fresh'));
  at.record('sdk/fresh/new.json', 'new\n');
  const { json } = await push('--json', 'sdk/fresh');
  expect(json).toMatchObject({ pushed: true, committed: { branch: 'feature' } });
  expect(at.touched(head, 'feature')).toEqual(['sdk/fresh/recordings.json']);
  expect(pinned('fresh')).toBe(json.sha);

  mkdirSync(join(work.root, 'sdk/other'));
  at.record('sdk/other/new.json', 'new\n');
  expect((await work.cli(['push', 'sdk/other'])).code).toBe(0);
  at.record('sdk/other/newer.json', 'newer\n');
  const { json: later } = await push('--json', 'sdk/other');
  expect(later).toMatchObject({ pushed: true, committed: { branch: 'feature' } });
  expect(pinned('other')).toBe(later.sha);
});

test('pins that had all of it already, by a pull say, are committed', async () => {
  const { code, head, work } = at;
  expect((await work.cli(['push', '--message', 'First'])).code).toBe(0);
  const pinned = readFileSync(join(work.code, 'recordings.json'), 'utf8');
  git(work.code, 'checkout', '-q', '--', 'recordings.json');
  expect((await work.cli(['sync', 'sdk/tables', '--discard'])).code).toBe(0);
  at.record('sdk/tables/new.json', 'new\n');
  work.write('recordings.json', pinned);
  const { code: exit, json } = await push('--json');
  expect({ exit, error: json.error }).toEqual({ exit: 0 });
  expect(json).toMatchObject({ pushed: false, committed: { branch: 'feature', sha: code.sha('feature'), isNew: true } });
  expect(at.touched(head, 'feature')).toEqual(['recordings.json']);
  // The commit that is checked out has them not yet, and the branch has.
  expect((await push()).stdout).toContain('The pins were there before on feature: ');
});
