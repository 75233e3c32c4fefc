/** What verify says of pins that are hard to judge, against repositories on this machine. */
import { join } from 'node:path';
import { unreachable } from '../../src/git/remote/failure.ts';
import { AssetsRepository, recordings } from '../fixtures/assets-repository.ts';
import { git } from '../fixtures/process.ts';
import { run } from '../fixtures/run-here.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { Workspace } from '../fixtures/workspace.ts';

function makeAssets(): AssetsRepository {
  const assets = new AssetsRepository(join(temporaryFolder('searches'), 'assets.git'), []);
  assets.configure({ 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' });
  return assets;
}

function workspace(assets: AssetsRepository, sha: string): Workspace {
  const work = new Workspace();
  work.write('recordings.json', { $repository: assets.dir, 'sdk/a': sha });
  work.write('sdk/a/test.py', 'x\n');
  work.commit();
  return work;
}

test('a squash is found next to where the branch began, however many commits followed', async () => {
  const assets = makeAssets();
  assets.commit({ files: recordings('sdk/a', 2) });
  const pinned = assets.commit({ branch: 'squashed', from: 'refs/heads/main', files: recordings('sdk/a', 2, 2) });
  const squash = assets.commit({ message: 'squashed', files: recordings('sdk/a', 2, 2) });
  assets.commit({ files: recordings('sdk/a', 2, 3) });
  assets.commitOften(1_100, 'sdk/other/count.json');
  const work = workspace(assets, pinned);
  const { results } = await run(work, 'verify', { paths: ['*'] });
  expect(results.results).toMatchObject([{ outcome: 'squashed', on: squash }]);
  // Another pin whose commit is gone, so that nobody knows where it began, takes nothing from this one.
  const gone = 'd'.repeat(40);
  const lost = { sha: gone, tree: `${'e'.repeat(40)}@${gone.slice(0, 12)}` };
  work.write('recordings.json', { $repository: assets.dir, 'sdk/a': pinned, 'sdk/b': lost });
  const { results: both } = await run(work, 'verify', { paths: ['*'] });
  expect(both.results).toMatchObject([{ outcome: 'squashed', on: squash }, { outcome: 'missing' }]);
});

test('an annotated tag is named in the words of sync', async () => {
  const assets = makeAssets();
  assets.commit({ files: recordings('sdk/a', 2) });
  git(assets.dir, 'tag', '-a', '-m', 'x', 'v1', 'main');
  const tag = git(assets.dir, 'rev-parse', 'v1');
  for (const configuration of [{}, { 'uploadpack.allowFilter': 'false' }]) {
    assets.configure(configuration);
    const work = workspace(assets, tag);
    const words = `${tag} is not a commit of the assets repository, but a tag, a tree or a file`;
    expect((await run(work, 'sync', { paths: ['*'] })).error?.message).toContain(words);
    const { error, results } = await run(work, 'verify', { paths: ['*'] });
    expect({ error: error?.message, outcome: results.results[0].outcome }).toEqual({
      error: expect.stringContaining(words),
      outcome: 'missing',
    });
  }
});

test.each([
  ['remote: fatal: loose object 1234 (stored in objects/12/34) is corrupt', /git fsck/],
  ['fatal: pack is corrupted (SHA1 mismatch)', /git fsck/],
  ['fatal: unable to access: Could not resolve host', /the network/],
])('%s is advised for', (words, hint) => {
  expect(unreachable('https://x.example/a', words).hint).toMatch(hint);
});
