/** Recordings that others changed as well. */
import { git } from '../fixtures/process.ts';
import { publishRecorded } from '../fixtures/publishing.ts';
import { makeSample } from '../fixtures/sample.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const RECORDING = 'package/tests/recordings/test_5.json';

test('what was pushed before main changed the same recording is a conflict when it is pushed again, and says where it is', async () => {
  const { assets, second } = makeSample();
  assets.configure({ 'http.receivepack': 'true' });
  const server = await AssetsServer.start(assets, 'blobless');
  const mine = () => {
    const publishing = { url: server.url, dir: assets.dir, storeBase: temporaryFolder('store') };
    return publishRecorded(publishing, [{ service: 'sdk/tables', at: second, files: { [RECORDING]: 'mine\n' } }]);
  };
  const { branch } = await mine();
  expect(await mine()).toMatchObject({ branch, found: true });
  assets.commit({ files: { [`sdk/tables/${RECORDING}`]: 'theirs\n' } });
  const refs = git(assets.dir, 'for-each-ref');
  await expect(mine()).rejects.toMatchObject({
    code: 'conflict',
    message: expect.stringContaining(`sdk/tables/${RECORDING}`),
    hint: expect.stringContaining(`An earlier push put the same on ${branch}, which cannot be merged as it is`),
  });
  expect(git(assets.dir, 'for-each-ref')).toBe(refs);
  await server.close();
});
