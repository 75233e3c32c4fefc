import { join } from 'node:path';
import type { Directory } from '../../src/base/directory.ts';
import { TOP } from '../../src/base/directory.ts';
import { SILENT } from '../../src/base/log.ts';
import type { Sha } from '../../src/base/sha.ts';
import { openCodeRepository } from '../../src/code-repo/code-repository.ts';
import { PinsBranch } from '../../src/code-repo/commit-pins.ts';
import { AssetsRepository } from '../fixtures/assets-repository.ts';
import { checkOut } from '../fixtures/checkout.ts';
import { git } from '../fixtures/process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const signal = new AbortController().signal;
const JOBS = 10;
const folder = temporaryFolder('pins');
const code = new AssetsRepository(join(folder, 'code.git'), []);
code.configure({ 'http.receivepack': 'true' });
let server: AssetsServer;
afterEach(() => server.close());

test('ten jobs of a matrix commit their pins on one branch at once', async () => {
  const services = Array.from({ length: JOBS }, (_, number) => `sdk/s${number}` as Directory);
  const manifest = (at: string) =>
    `${JSON.stringify(Object.fromEntries(services.map((service) => [service, at])), undefined, 2)}\n`;
  const [before, after] = ['1'.repeat(40), '2'.repeat(40)] as [Sha, Sha];
  code.commit({ files: { 'recordings.json': manifest(before) } });
  server = await AssetsServer.start(code, 'full');
  await checkOut(join(folder, 'work'), server.url, 'refs/heads/main', 'one commit');
  const codeRepository = await openCodeRepository(join(folder, 'work'), { asTop: false }, signal);
  const head = { branch: 'main', address: undefined };
  const access = { codeToken: undefined, ownOrigin: undefined, isLocalUser: false, attempts: 1, temporary: folder };
  const jobs = services.map(async (directory) => {
    const branch = new PinsBranch(codeRepository, head, access, SILENT, signal);
    try {
      await branch.find();
      return await branch.commit(new Map([[TOP, [{ directory, sha: after, before }]]]), `Pin ${directory}`, undefined);
    } finally {
      await branch.close();
    }
  });
  const committed = await Promise.all(jobs);
  expect(new Set(committed.map(({ sha }) => sha)).size).toBe(JOBS);
  expect(JSON.parse(git(code.dir, 'show', 'main:recordings.json'))).toEqual(
    Object.fromEntries(services.map((service) => [service, after])),
  );
});
