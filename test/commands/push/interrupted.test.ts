import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitShim } from '../../fixtures/git-shim.ts';
import { Prepared } from '../../fixtures/prepared.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

/** How many times a push starts git, a few more than that to be sure of the end. */
const MAX_CALLS = 40;

/** A synced workspace with a new recording, and the server that it is pushed to. */
async function setUp() {
  const { assets, second } = makeSample();
  assets.configure({ 'http.receivepack': 'true' });
  const server = await AssetsServer.start(assets, 'full');
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
  work.write('sdk/tables/README.md', 'x\n');
  work.commit();
  await work.cli(['sync', '*']);
  writeFileSync(join(work.root, 'sdk/tables/new.json'), 'new\n');
  return { assets, server, work };
}

test('a push that is killed around any git command is completed by the next', async () => {
  let killed = 0;
  const servers = new Set<AssetsServer>();
  const prepared = new Prepared(setUp, ({ assets, work }) => [assets.dir, work.folder]);
  for (let call = 6; call <= MAX_CALLS; call += 3) {
    const { assets, server, work } = await prepared.take();
    servers.add(server);
    const mine = work.files('sdk/tables');
    // Every other time somebody else has added to the same service, so that what is pinned is not what is on disk.
    const theirs = call % 2 === 0 ? { 'sdk/tables/theirs.json': 'theirs\n' } : {};
    assets.commit({ files: theirs });
    const first = await work.cli(['push'], { env: { PATH: gitShim(call, 'after').path }, ownProcess: true });
    if (first.signal === 'SIGKILL') killed++;
    expect({ call, files: work.files('sdk/tables') }).toMatchObject({ call, files: mine });
    const { code, stderr } = await work.cli(['push']);
    expect({ call, code, stderr }).toMatchObject({ call, code: 0 });
    const branches = git(assets.dir, 'for-each-ref', '--format=%(objectname)', 'refs/heads/assets-sync').split('\n');
    expect(branches).toHaveLength(1);
    expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toContain(`"sha": "${branches[0]}"`);
    expect(git(work.root, 'status', '--porcelain')).toBe('');
    expect(work.files('sdk/tables')).toEqual(call % 2 === 0 ? assets.files(String(branches[0]), 'sdk/tables') : mine);
  }
  for (const server of servers) await server.close();
  expect(killed).toBeGreaterThan(5);
}, 180_000);
