import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const { assets, first, second } = makeSample();
const RECORDING = 'sdk/tables/package/tests/recordings/test_0.json';
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'full');
});
afterAll(() => server.close());

function setImmutable(path: string, is: boolean): void {
  execFileSync('chattr', [is ? '+i' : '-i', path], { stdio: 'ignore' });
}

/** Only where an administrator, on a file system that knows it, may do that. */
function canSetImmutable(): boolean {
  const file = join(temporaryFolder('immutable'), 'file');
  writeFileSync(file, '');
  try {
    setImmutable(file, true);
    setImmutable(file, false);
    return true;
  } catch {
    return false;
  }
}

const testWhereAllowed = canSetImmutable() ? test : test.skip;

testWhereAllowed(
  'a recording that nobody may write stops a sync by its name, is backed up once, and is replaced when it may',
  async () => {
    const work = new Workspace();
    const pin = (sha: string) => work.write('recordings.json', { $repository: server.url, 'sdk/tables': sha });
    pin(first);
    work.commit();
    await work.cli(['sync', '*']);
    const recording = join(work.root, RECORDING);
    writeFileSync(recording, 'mine\n');
    pin(second);
    setImmutable(recording, true);
    try {
      for (let run = 0; run < 2; run++) {
        const { code, json } = await work.cli(['sync', '*', '--discard', '--json']);
        expect({ code, json }).toMatchObject({
          code: 2,
          json: { error: { code: 'not-writable', message: expect.stringContaining(RECORDING) } },
        });
      }
    } finally {
      setImmutable(recording, false);
    }
    const backups = git(work.root, 'for-each-ref', '--format=%(refname)', 'refs/assets-sync/backup').split('\n');
    expect(backups).toHaveLength(1);
    expect(git(work.root, 'show', `${backups[0]}:${RECORDING}`)).toBe('mine');
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
  },
);
