import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../../src/base/directory.ts';
import { parseGitUrl } from '../../src/base/git-url.ts';
import { SILENT } from '../../src/base/log.ts';
import type { Sha } from '../../src/base/sha.ts';
import { onlyAccess } from '../../src/fetch/access.ts';
import { withWritableStore } from '../../src/store/names.ts';
import { verifyPins } from '../../src/verify/verify-pins.ts';
import { AssetsRepository } from '../fixtures/assets-repository.ts';
import { git } from '../fixtures/process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { AssetsServer } from '../servers/assets-server.ts';

/** Where nobody can write, not even an administrator. */
function unwritableBase(): string {
  const file = join(temporaryFolder('file'), 'file');
  writeFileSync(file, '');
  return join(file, 'store');
}

test('pins are proved also where the store cannot be written', async () => {
  const repository = new AssetsRepository(join(temporaryFolder('assets'), 'a.git'), [{ files: { 'sdk/tables/a.json': 'a' } }]);
  const server = await AssetsServer.start(repository, 'full');
  try {
    const url = parseGitUrl(server.url, '', '/');
    if ('error' in url) throw new Error(url.error);
    const sha = git(repository.dir, 'rev-parse', 'main') as Sha;
    const manifestDirectory = '' as Directory;
    const at = { file: 'recordings.json' };
    const directory = 'sdk/tables' as Directory;
    const place = { directory, assetsPath: directory, sha, tree: undefined };
    const pin = { ...place, reason: undefined, manifestDirectory, at };
    const question = {
      accesses: onlyAccess({ url, branch: 'main', authorization: undefined }),
      repositoryOptions: { storeBase: unwritableBase(), isLocalUser: false, config: '', attempts: 1 },
      places: [{ ...place, pin }],
      allTrees: false,
    };
    const { proofs } = await verifyPins(question, SILENT, new AbortController().signal);
    expect(proofs.map(({ outcome }) => outcome)).toEqual(['on-branch']);
  } finally {
    await server.close();
  }
});

test('a store that can be written is used as it is; another one is gone afterwards', async () => {
  const urls = [{ url: 'https://example.com/assets' }];
  const base = join(temporaryFolder('base'), 'not/there/yet');
  expect(await withWritableStore(base, urls, async (used) => used)).toBe(base);
  const temporary = await withWritableStore(unwritableBase(), urls, async (used) => {
    expect(existsSync(used)).toBe(true);
    return used;
  });
  expect(existsSync(temporary)).toBe(false);
});
