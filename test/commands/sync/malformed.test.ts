import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, type Profile } from '../../servers/assets-server.ts';

const { assets, first } = makeSample();

/** A commit in which `sdk/tables` has a file twice. */
function commitMalformed(): string {
  const write = (type: string, content: Buffer) =>
    execFileSync('git', ['hash-object', '-t', type, '-w', '--literally', '--stdin'], { cwd: assets.dir, input: content })
      .toString('latin1')
      .trim();
  const entry = (mode: string, name: string, object: string) =>
    Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(object, 'hex')]);
  const files = ['one\n', 'two\n'].map((text) => entry('100644', 'a.json', write('blob', Buffer.from(text))));
  const tables = write('tree', Buffer.concat(files));
  const sdk = write('tree', entry('40000', 'tables', tables));
  const top = write('tree', entry('40000', 'sdk', sdk));
  const commit = git(assets.dir, '-c', 'user.name=t', '-c', 'user.email=t@t', 'commit-tree', '-m', 'x', top);
  git(assets.dir, 'update-ref', 'refs/heads/malformed', commit);
  git(assets.dir, 'update-ref', 'refs/heads/main', first);
  return commit;
}

test.each<Profile>(['full', 'blobless', 'plain'])(
  'a malformed tree of a %s server is named, written nowhere, and does not disturb other services',
  async (profile) => {
    const commit = commitMalformed();
    const server = await AssetsServer.start(assets, profile);
    const pinned = (pins: object) => {
      work.write('recordings.json', { $repository: server.url, $branch: 'malformed', 'sdk/core': first, ...pins });
      work.commit();
    };
    const work = new Workspace();
    try {
      const tree = `${git(assets.dir, 'rev-parse', `${commit}:sdk/tables`)}@${commit.slice(0, 12)}`;
      const error = { code: 'malformed-tree', message: expect.stringContaining('"a.json" is in it twice') };
      pinned({ 'sdk/tables': commit });
      expect(await work.cli(['sync', 'sdk/tables', '--json'])).toMatchObject({ code: 2, json: { error } });
      expect(existsSync(work.root)).toBe(false);
      pinned({ 'sdk/tables': first });
      expect((await work.cli(['sync', '*'])).code).toBe(0);
      // Now only what differs from what is here is fetched.
      pinned({ 'sdk/tables': { sha: commit, tree } });
      expect(await work.cli(['sync', '*', '--json'])).toMatchObject({ code: 2, json: { error } });
      expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
      expect((await work.cli(['sync', 'sdk/core'])).code).toBe(0);
    } finally {
      await server.close();
    }
  },
);
