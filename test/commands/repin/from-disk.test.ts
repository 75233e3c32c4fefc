/** A push whose edit of recordings.json was lost: what is on disk is pinned again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository, recordings } from '../../fixtures/assets-repository.ts';
import { readSynced } from '../../fixtures/journals.ts';
import { git } from '../../fixtures/process.ts';
import { run } from '../../fixtures/run-here.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';

const assets = new AssetsRepository(join(temporaryFolder('from-disk'), 'assets.git'), []);
const first = assets.commit({ files: { ...recordings('sdk/a', 1), ...recordings('sdk/b', 1) } });

/** Pushes a change of one service and a new one, and loses the pins. @returns the file as the push had made it */
async function lostPush(): Promise<{ work: Workspace; pushed: string }> {
  const work = new Workspace();
  work.write('recordings.json', { $repository: assets.dir, 'sdk/a': assets.pin(first, 'sdk/a'), 'sdk/b': first });
  work.write('sdk/c/test.py', 'x\n');
  work.commit();
  expect((await run(work, 'sync', { paths: ['*'] })).code).toBe(0);
  work.write('.assets/sdk/a/new.json', 'new\n');
  work.write('.assets/sdk/c/new.json', `${work.folder}\n`);
  expect((await run(work, 'push', { 'pull-request': 'false' })).error).toBeUndefined();
  const pushed = readFileSync(join(work.code, 'recordings.json'), 'utf8');
  git(work.code, 'checkout', '-q', 'recordings.json');
  return { work, pushed };
}

const pinsOf = (text: string) =>
  Object.fromEntries(Object.entries(JSON.parse(text)).map(([key, pin]) => [key, { ...(pin as object), reason: undefined }]));

test('push names the command, which writes the pins as the push had, also of a service that was new', async () => {
  const { work, pushed } = await lostPush();
  const { said } = await run(work, 'push');
  expect(said).toContain('assets-sync repin sdk/a --from-disk');
  expect(said).toContain('assets-sync repin sdk/c --from-disk');
  const { code, results } = await run(work, 'repin', { flags: { fromDisk: true } });
  expect({ code, requests: results.requests, why: results.moves.map(({ why }: { why: string }) => why) }).toEqual({
    code: 0,
    requests: 0,
    why: ['disk', 'disk'],
  });
  expect(pinsOf(readFileSync(join(work.code, 'recordings.json'), 'utf8'))).toEqual(pinsOf(pushed));
  const { results: status } = await run(work, 'status');
  expect(status.services.map(({ moved }: { moved: boolean }) => moved)).toEqual([false, false, false]);
});

test('with a path only that service is pinned, and with --dry-run none', async () => {
  const { work } = await lostPush();
  const before = readFileSync(join(work.code, 'recordings.json'), 'utf8');
  const dry = await run(work, 'repin', { paths: ['sdk/c'], flags: { fromDisk: true }, 'dry-run': 'true' });
  expect(Object.keys(dry.results.pins)).toEqual(['sdk/c']);
  expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toBe(before);
  await run(work, 'repin', { paths: ['.assets/sdk/c'], flags: { fromDisk: true } });
  const now = JSON.parse(readFileSync(join(work.code, 'recordings.json'), 'utf8'));
  expect([now['sdk/a'].sha, typeof now['sdk/c']]).toEqual([first, 'object']);
});

test('a push that was cut off before it had brought what others added is pinned as it was', async () => {
  const work = new Workspace();
  work.write('recordings.json', { $repository: assets.dir, 'sdk/a': assets.pin(first, 'sdk/a') });
  work.write('sdk/a/test.py', 'x\n');
  work.commit();
  await run(work, 'sync', { paths: ['*'] });
  const pushed = assets.commit({ files: { 'sdk/a/theirs.json': 'theirs\n' } });
  const synced = readSynced(work.root);
  const behind = synced.services.map((one) => ({
    ...one,
    pinnedTrees: one.pinnedTrees.map((tree) => ({ ...tree, behind: pushed })),
  }));
  writeFileSync(join(work.root, '.git/assets-sync/synced'), JSON.stringify({ ...synced, services: behind }));

  expect((await run(work, 'push')).said).toContain('assets-sync repin sdk/a --from-disk');
  await run(work, 'repin', { flags: { fromDisk: true } });
  // Of what is there, nobody knows the tree yet.
  expect(JSON.parse(readFileSync(join(work.code, 'recordings.json'), 'utf8'))['sdk/a']).toEqual({ sha: pushed });
  await run(work, 'push');
  expect(readFileSync(join(work.root, 'sdk/a/theirs.json'), 'utf8')).toBe('theirs\n');
});

test('a service that is not on disk is named', async () => {
  const work = new Workspace();
  writeFileSync(join(work.code, 'recordings.json'), JSON.stringify({ $repository: assets.dir, 'sdk/a': first }));
  const { error } = await run(work, 'repin', { paths: ['sdk/a'], flags: { fromDisk: true } });
  expect(error).toMatchObject({ code: 'no-pin', message: expect.stringContaining('sdk/a') });
});
