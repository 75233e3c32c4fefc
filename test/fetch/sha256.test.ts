/** A repository whose objects have SHA-256 names: no pin can name one, which is said by name, and at once. */
import { join } from 'node:path';
import type { AssetsRepository } from '../fixtures/assets-repository.ts';
import { CodeCheckout } from '../fixtures/in-process.ts';
import { git } from '../fixtures/process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const folder = temporaryFolder('sha256');
const dir = join(folder, 'assets.git');
let server: AssetsServer;

beforeAll(async () => {
  git('/', 'init', '-q', '--bare', '--object-format=sha256', '--initial-branch=main', dir);
  const empty = git(dir, 'hash-object', '-t', 'tree', '-w', '/dev/null');
  git(dir, 'update-ref', 'refs/heads/main', git(dir, 'commit-tree', '-m', 'first', empty));
  server = await AssetsServer.start({ dir, configure: () => {} } as unknown as AssetsRepository, 'full');
});
afterAll(() => server.close());

const refused = { code: 'unsupported-repository', message: expect.stringContaining('SHA-256') };

test.each(['http', 'a path'])('is refused by sync, and by init (%s)', async (way) => {
  const repository = way === 'http' ? server.url : dir;
  const code = new CodeCheckout();
  await expect(code.run('init', [], { repository })).rejects.toMatchObject(refused);
  code.write('recordings.json', { $repository: repository, 'sdk/tables': '0123456789'.repeat(4) });
  code.commit();
  await expect(code.run('sync', ['*'])).rejects.toMatchObject(refused);
});
