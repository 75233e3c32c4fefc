/** What a git that is too old for GIT_NO_LAZY_FETCH asks of servers: no more than today's, though repositories lack objects. */
import { checkOut, DEPTHS } from '../fixtures/checkout.ts';
import { olderGit } from '../fixtures/git-shim.ts';
import { makeHistories } from '../fixtures/histories.ts';
import { Pushing } from '../fixtures/pushing.ts';
import { testWith } from '../fixtures/systems.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer, SOME_PROFILES } from '../servers/assets-server.ts';

const test = testWith('scripts');

const TODAY = process.env.PATH ?? '';
const OLDER = olderGit();

describe.each(SOME_PROFILES)('with a %s server', (profile) => {
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
    const today = await day(TODAY);
    expect(today).toContainEqual(['push', 0, undefined, expect.any(Number)]);
    expect(await day(OLDER)).toEqual(today);
  });
});

test.each(DEPTHS)('pins are committed from a clone of %s with either git', async (depth) => {
  const counts: number[] = [];
  for (const path of [TODAY, OLDER]) {
    const at = await Pushing.start();
    try {
      await checkOut(at.work.code, at.codeServer.url, 'refs/heads/feature', depth);
      expect((await at.work.action({ paths: 'sdk/tables', repository: at.server.url })).code).toBe(0);
      at.record('sdk/tables/more.json', 'more\n');
      at.codeServer.reset();
      const inputs = { operation: 'push', 'commit-pins': 'true', retries: '1', repository: at.server.url };
      const event = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/feature', GITHUB_SHA: at.head, GITHUB_ACTOR: 'octocat' };
      const env = { PATH: path, ...event };
      const { code, stdout } = await at.work.action(inputs, { env });
      expect({ code, stdout: code === 0 ? '' : stdout }).toEqual({ code: 0, stdout: '' });
      expect(at.touched(at.head, 'feature')).toEqual(['recordings.json']);
      counts.push(at.codeServer.requests);
    } finally {
      await at.close();
    }
  }
  expect(counts[1]).toBe(counts[0]);
});
