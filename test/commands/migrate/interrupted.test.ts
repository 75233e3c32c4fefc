import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository, recordings } from '../../fixtures/assets-repository.ts';
import { gitShim } from '../../fixtures/git-shim.ts';
import { Prepared } from '../../fixtures/prepared.ts';
import { git } from '../../fixtures/process.ts';
import { testWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const test = testWith('scripts');

const FILES = { ...recordings('sdk/tables', 4), ...recordings('sdk/core', 3) };
/** Of the git commands each ninth, or with `SAMPLES=all` each: 'before' and 'after' take turns. */
const STEP = process.env.SAMPLES === 'all' ? 1 : 9;
const MIGRATE = ['migrate', 'recordings', '--no-pull-request'];

/** A code repository with recordings in it, and the server that they are moved to. */
async function setUp() {
  const assets = new AssetsRepository(join(temporaryFolder('server'), 'assets.git'), [
    { files: { 'sdk/core/old.json': 'old\n' } },
  ]);
  assets.configure({ 'http.receivepack': 'true' });
  const server = await AssetsServer.start(assets, 'full');
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, '/': assets.sha('main') });
  for (const [path, text] of Object.entries(FILES)) work.write(path, text);
  work.commit();
  return { assets, server, work };
}

test('recordings that are moved when the run is killed around any git command are all there, and the next run finishes it', async () => {
  let killed = 0;
  const servers = new Set<AssetsServer>();
  const prepared = new Prepared(setUp, ({ assets, work }) => [assets.dir, work.folder]);
  const { work: counted } = await prepared.take();
  const shim = gitShim(0, 'before');
  expect((await counted.cli(MIGRATE, { env: { PATH: shim.path } })).code).toBe(0);
  const calls = shim.calls();
  for (let call = 1; call <= calls; call += STEP) {
    const { assets, server, work } = await prepared.take();
    servers.add(server);
    const moment = call % 2 === 0 ? 'before' : 'after';
    const first = await work.cli(MIGRATE, { env: { PATH: gitShim(call, moment).path } });
    if (first.signal === 'SIGKILL') killed++;
    const pushed = () => git(assets.dir, 'for-each-ref', '--format=%(objectname)', 'refs/heads/assets-sync').split('\n');
    for (const [path, text] of Object.entries(FILES)) {
      // What is gone from here is there, and pinned.
      if (existsSync(join(work.code, path))) continue;
      expect(git(assets.dir, 'show', `${pushed()[0]}:${path}`)).toBe(text.trimEnd());
      expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toContain(`"sha": "${pushed()[0]}"`);
    }
    const { code, stderr } = await work.cli(MIGRATE);
    expect({ call, code, stderr }).toMatchObject({ call, code: 0 });
    expect({ call, branches: pushed() }).toEqual({ call, branches: [expect.any(String)] });
    const [sha = ''] = pushed();
    const { '/': main, $repository, ...pins } = JSON.parse(readFileSync(join(work.code, 'recordings.json'), 'utf8'));
    expect(pins).toMatchObject({ 'sdk/core': { sha }, 'sdk/tables': { sha } });
    expect(work.files('sdk')).toEqual(assets.files(sha, 'sdk'));
    const status = git(work.code, 'status', '--porcelain')
      .split('\n')
      .map((line) => line.trim());
    expect(status.sort()).toEqual([...Object.keys(FILES).map((path) => `D  ${path}`), 'M recordings.json'].sort());
    expect(git(work.root, 'status', '--porcelain')).toBe('');
  }
  for (const server of servers) await server.close();
  expect(killed).toBeGreaterThan(2);
}, 300_000);
