/** What people are told where an assets repository is damaged on its server: that it is, and who can mend it. */
import { chmodSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AssetsRepository } from '../fixtures/assets-repository.ts';
import { git, gitWithInput } from '../fixtures/process.ts';
import { run } from '../fixtures/run-here.ts';
import { makeSample } from '../fixtures/sample.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer, type Profile } from '../servers/assets-server.ts';

/** The file of an object, each of which gets one of its own. */
function looseFile({ dir }: AssetsRepository, object: string): string {
  const packs = join(dir, 'objects/pack');
  const contents = readdirSync(packs).flatMap((name) => (name.endsWith('.pack') ? [readFileSync(join(packs, name))] : []));
  rmSync(packs, { recursive: true });
  for (const input of contents) gitWithInput(dir, input, 'unpack-objects', '-q');
  const file = join(dir, 'objects', object.slice(0, 2), object.slice(2));
  chmodSync(file, 0o644);
  return file;
}

function packFile({ dir }: AssetsRepository): string {
  git(dir, 'gc', '--quiet');
  const packs = join(dir, 'objects/pack');
  const file = join(packs, readdirSync(packs).find((name) => name.endsWith('.pack')) ?? '');
  chmodSync(file, 0o644);
  return file;
}

const aFile = (assets: AssetsRepository, commit: string) => looseFile(assets, assets.blobs(commit, 'sdk/tables')[0] ?? '');

const DAMAGES: [string, (assets: AssetsRepository, commit: string) => void][] = [
  ['a file is missing', (assets, commit) => rmSync(aFile(assets, commit))],
  ['a file is garbage', (assets, commit) => writeFileSync(aFile(assets, commit), 'x'.repeat(80))],
  ['a tree is missing', (assets, commit) => rmSync(looseFile(assets, assets.tree(commit, 'sdk/tables')))],
  ['the commit is cut short', (assets, commit) => truncateSync(looseFile(assets, commit), 12)],
  [
    'a pack has other bytes',
    (assets) => {
      const file = packFile(assets);
      const bytes = readFileSync(file);
      for (let at = 200; at < bytes.length - 20; at += 3) bytes[at] = ~(bytes[at] ?? 0);
      writeFileSync(file, bytes);
    },
  ],
];

describe.each<Profile>(['blobless', 'plain', 'plain-v0'])('a server’s repository is told to be damaged (%s)', (profile) => {
  test.each(DAMAGES)('where %s', async (_, damage) => {
    const { assets, second } = makeSample();
    damage(assets, second);
    const server = await AssetsServer.start(assets, profile);
    try {
      const work = new Workspace();
      work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
      work.commit();
      const { error } = await run(work, 'sync', { paths: ['*'], retries: '1' });
      expect(error).toMatchObject({
        code: 'unreachable',
        hint: expect.stringMatching(/^The repository on the server may be damaged: ask who keeps it/),
      });
    } finally {
      await server.close();
    }
  });
});
