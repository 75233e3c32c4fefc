/** Recordings of many megabytes are streamed: git looks for nothing that they share, which takes their sizes in memory. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseGitUrl } from '../../../src/base/git-url.ts';
import type { Sha } from '../../../src/base/sha.ts';
import { makeScratch } from '../../../src/git/git-files.ts';
import { Remote } from '../../../src/git/remote/remote.ts';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { git, gitWithInput } from '../../fixtures/process.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

/** Two files that are nearly the same, each object in a file of its own. */
function commitTwo({ dir }: AssetsRepository, size: number): Sha {
  const run = (args: string[], input: string) =>
    gitWithInput(dir, input, ...args)
      .toString('utf8')
      .trim();
  const lines = Array.from({ length: size / 16 }, (_, index) => `${String(index).padStart(15)}\n`).join('');
  const blobs = ['one', 'two'].map((name) => `100644 blob ${run(['hash-object', '-w', '--stdin'], lines + name)}\t${name}\n`);
  return run(['commit-tree', '-m', 'x', run(['mktree'], blobs.join(''))], '') as Sha;
}

test.each([
  ['small', 2 ** 20, 1],
  ['large', 9 * 2 ** 20, 0],
])(
  'of two %s files that are alike, one is pushed as what differs from the other, unless they are streamed',
  async (_, size, deltas) => {
    const folder = temporaryFolder('large');
    const [here, there] = [
      new AssetsRepository(join(folder, 'here.git'), []),
      new AssetsRepository(join(folder, 'there.git'), []),
    ];
    there.configure({ 'receive.unpackLimit': '1' });
    const url = parseGitUrl(there.dir, '', '/');
    if ('error' in url) throw new Error(url.error);
    const common = { authorization: undefined, isLocalUser: false, config: '', tokenInput: 'token', attempts: 1 };
    const remote = new Remote({ url, ...common, log: { progress: undefined, info: () => {} } });
    const scratch = makeScratch(join(folder, 'scratch'), [join(here.dir, 'objects')]);
    expect(
      await remote.push(scratch, { commit: commitTwo(here, size), branch: 'new', from: 'nothing' }, new AbortController().signal),
    ).toBe(true);
    const folderOfPacks = join(there.dir, 'objects/pack');
    const packs = readdirSync(folderOfPacks).filter((name) => name.endsWith('.idx'));
    const listing = git(there.dir, 'verify-pack', '-v', ...packs.map((name) => join(folderOfPacks, name)));
    expect(listing.split('\n').filter((line) => /^[0-9a-f]{40} blob( +\d+){4} /.test(line))).toHaveLength(deltas);
  },
);
