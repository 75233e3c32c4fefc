/**
 * Before git 2.45 nothing keeps a git command from asking a server for what a filter left out. This git does not know the
 * variable that does, either.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeHistories } from '../fixtures/histories.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer, PROFILES } from '../servers/assets-server.ts';

const folder = temporaryFolder('older-git');
const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
writeFileSync(join(folder, 'git'), `#!/bin/sh\nunset GIT_NO_LAZY_FETCH\nexec "${real}" "$@"\n`, { mode: 0o755 });
const OLDER = `${folder}:${process.env.PATH}`;

describe.each(PROFILES)('with a %s server', (profile) => {
  const { assets, old, merged, squashed, rebased, unmerged, tip } = makeHistories();
  let server: AssetsServer;

  beforeAll(async () => {
    assets.configure({ 'http.receivepack': 'true' });
    server = await AssetsServer.start(assets, profile);
  });
  afterAll(() => server.close());

  /** Exit codes and requests of a day's commands. */
  async function day(path: string): Promise<unknown[]> {
    const work = new Workspace();
    const told: unknown[] = [];
    const run = async (...args: string[]) => {
      server.reset();
      const { code, json } = await work.cli([...args, '--json'], { env: { PATH: path } });
      expect(json.requests).toBe(server.requests);
      told.push([args[0], code, json.error?.code, server.requests]);
    };
    const pin = (pins: object) => work.write('recordings.json', { $repository: server.url, ...pins });
    pin({ 'sdk/tables': merged, 'sdk/core': old, 'sdk/keys': old });
    work.commit();
    await run('sync', '*');
    await run('verify', '*');
    pin({ 'sdk/tables': merged, 'sdk/core': tip, 'sdk/keys': tip });
    await run('diff');
    await run('sync', '*');
    work.write('.assets/sdk/keys/new.json', 'new\n');
    await run('push', '--dry-run');
    if (profile !== 'plain-v0') {
      pin({ 'sdk/tables': squashed, 'sdk/core': rebased, 'sdk/keys': unmerged });
      await run('verify', '*');
      await run('repin', 'sdk/core');
    }
    return told;
  }

  test('a day takes the same requests as with today’s git', async () => {
    const today = await day(process.env.PATH ?? '');
    expect(today).toContainEqual(['push', 0, undefined, expect.any(Number)]);
    expect(await day(OLDER)).toEqual(today);
  });
});
