import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gitThatKills, momentsOfChange } from '../../fixtures/git-shim.ts';
import { leaveJournal, readSynced } from '../../fixtures/journals.ts';
import { forEachPrepared } from '../../fixtures/prepared.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const test = testWith('scripts', 'tools');

const servers: AssetsServer[] = [];

afterAll(async () => {
  for (const server of servers) await server.close();
});

type Made = Awaited<ReturnType<typeof setUp>>;

/** A synced workspace with a new recording, and the assets repository that it is pushed to. */
async function setUp() {
  const { assets, first, second } = makeSample();
  assets.configure({ 'http.receivepack': 'true' });
  const server = await AssetsServer.start(assets, 'full');
  servers.push(server);
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
  work.write('sdk/tables/README.md', 'x\n');
  work.commit();
  await work.cli(['sync', '*']);
  writeFileSync(join(work.root, 'sdk/tables/new.json'), 'new\n');
  return { assets, first, second, url: server.url, work };
}

/** The same where somebody else has added to the service: what is pinned then is not what is on disk, and has to be brought. */
async function setUpBehind() {
  const made = await setUp();
  made.assets.commit({ files: { 'sdk/tables/theirs.json': 'theirs\n' } });
  return made;
}

/** A few of the moments up to the push itself, and every other one after it. */
function someOf(moments: readonly string[]): string[] {
  const pushed = moments.findIndex((moment) => moment.includes(' push.'));
  expect(pushed).toBeGreaterThan(5);
  return moments.filter((_, index) => index % (index < pushed ? 8 : 3) === 0);
}

/** What is on disk is what is pinned, and that is on the one branch, with all that was recorded. */
function expectPushed({ assets, work }: Made, mine: Record<string, string>): void {
  const [tip = '', ...more] = git(assets.dir, 'for-each-ref', '--format=%(objectname)', 'refs/heads/assets-sync').split('\n');
  expect(more).toEqual([]);
  expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toContain(`"sha": "${tip}"`);
  expect(git(work.root, 'status', '--porcelain')).toBe('');
  expect(work.files('sdk/tables')).toEqual(assets.files(tip, 'sdk/tables'));
  expect(work.files('sdk/tables')).toMatchObject(mine);
}

test.each([
  { name: 'nobody else has changed', make: setUp, choose: (moments: string[]) => moments.slice(-6) },
  { name: 'somebody else has added to', make: setUpBehind, choose: someOf },
])(
  'a push of what $name is completed by the next push, wherever it was killed',
  async ({ make, choose }) => {
    const foldersOf = ({ assets, work }: Made) => [assets.dir, work.folder];
    const whole = await make();
    const moments = await momentsOfChange(foldersOf(whole), async (PATH) => {
      expect((await whole.work.cli(['push'], { env: { PATH } })).code).toBe(0);
    });
    await forEachPrepared(process.env.SAMPLES === 'all' ? moments : choose(moments), make, foldersOf, async (made, moment) => {
      const { work } = made;
      const mine = work.files('sdk/tables');
      const { signal } = await work.cli(['push'], { env: { PATH: gitThatKills(moment) }, ownProcess: true });
      const { code, stderr } = await work.cli(['push']);
      expect({ moment, signal, code, stderr }).toMatchObject({ moment, signal: 'SIGKILL', code: 0 });
      expectPushed(made, mine);
    });
  },
  180_000,
);

/** Leaves a root as a sync to another commit does that is killed before it has written a file. */
async function breakOffSync({ work, first, second, url }: Made): Promise<void> {
  await work.cli(['sync', '*', '--discard']);
  const before = readSynced(work.root);
  work.write('recordings.json', { $repository: url, 'sdk/tables': first });
  await work.cli(['sync', '*']);
  work.write('recordings.json', { $repository: url, 'sdk/tables': second });
  leaveJournal(work.root, ['sdk/tables'], before);
}

test('a push after a sync that was cut off finishes that first', async () => {
  const made = await setUp();
  const { work, assets, second } = made;
  await breakOffSync(made);

  const dry = await work.cli(['push', '--dry-run']);
  expect(dry).toMatchObject({ code: 4, stderr: expect.stringContaining('Run assets-sync sync') });
  const { code, stderr } = await work.cli(['push']);
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('it was finished first') });
  expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
});

test('what was recorded since a sync was cut off is in a backup, and a push says how to push it', async () => {
  const made = await setUp();
  const { work } = made;
  await breakOffSync(made);
  writeFileSync(join(work.root, 'sdk/tables/later.json'), 'later\n');

  const { code, stderr } = await work.cli(['push']);
  expect({ code, stderr }).toMatchObject({ code: 4, stderr: expect.stringContaining('Nothing was pushed.') });
  const [, ...restore] = /\((assets-sync backups restore \S+)\)/.exec(stderr)?.[1]?.split(' ') ?? [];
  expect(await work.cli(restore)).toMatchObject({ code: 0 });
  const mine = work.files('sdk/tables');
  expect(mine).toHaveProperty(['sdk/tables/later.json']);
  expect(await work.cli(['push'])).toMatchObject({ code: 0 });
  expectPushed(made, mine);
});
