/** repin in a code repository that has assets.json files as well. */
import { join } from 'node:path';
import { CodeCheckout } from '../../fixtures/in-process.ts';
import { assetsJson, TaggedRepository } from '../../fixtures/tagged.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

const assets = new TaggedRepository(join(temporaryFolder('tagged'), 'assets.git'));
const blob = assets.record('python', 'sdk/storage/azure-storage-blob');
const queue = assets.record('python', 'sdk/storage/azure-storage-queue');

test.each<{ latest?: string }>([{}, { latest: 'true' }])(
  'what an assets.json pins stays as it is, and is said (%j)',
  async (inputs) => {
    const code = new CodeCheckout();
    code.write(`${blob.directory}/assets.json`, assetsJson(assets.dir, 'python', blob.tag));
    const settings = { $repository: assets.dir, $prefix: 'python', $services: ['sdk/*/*'] };
    code.write('recordings.json', { ...settings, [queue.directory]: queue.commit });
    for (const paths of [['*'], [blob.directory]]) {
      const { moves, messages } = await code.run('repin', paths, { ...inputs, repository: assets.dir });
      expect(moves).toMatchObject(
        paths[0] === '*' && inputs.latest === undefined ? [{ path: queue.directory, why: 'tree' }] : [],
      );
      expect(messages[0]?.text).toContain(`Pinned by an assets.json, which repin does not write: ${blob.directory}.`);
    }
    expect(code.read(`${blob.directory}/assets.json`)).toBe(assetsJson(assets.dir, 'python', blob.tag));
  },
);
