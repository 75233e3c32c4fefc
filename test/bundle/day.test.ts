import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { committedFiles } from '../fixtures/committed-files.ts';
import { gitShim } from '../fixtures/git-shim.ts';
import { git } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { testWith } from '../fixtures/systems.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const test = testWith('scripts');

const { assets, first, second, third } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  assets.configure({ 'http.receivepack': 'true' });
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

/** A clone of a code repository with three services. */
function clone(): Workspace {
  const origin = new Workspace();
  for (const service of ['tables', 'core', 'keys']) origin.write(`sdk/${service}/package/test.py`, 'x\n');
  origin.commit();
  const work = new Workspace();
  rmSync(work.code, { recursive: true });
  git(work.folder, 'clone', '-q', origin.code, work.code);
  return work;
}

/** The files of every ref below a name, as `path: text`. */
function filesOfRefs(dir: string, below: string): string[] {
  const refs = git(dir, 'for-each-ref', '--format=%(refname)', below).split('\n').filter(Boolean);
  return refs.flatMap((ref) => committedFiles(dir, ref).map(({ path, content }) => `${path}: ${content.toString('utf8')}`));
}

/** What a person recorded: every text of it must be found again. */
class Recorded {
  private readonly work: Workspace;
  private readonly all: string[] = [];

  constructor(work: Workspace) {
    this.work = work;
  }

  record(path: string): void {
    const text = `recording ${this.all.length} of ${path}\n`;
    mkdirSync(dirname(join(this.work.root, path)), { recursive: true });
    writeFileSync(join(this.work.root, path), text);
    this.all.push(`${path}: ${text}`);
  }

  /** The recordings that are on disk, in a backup and in the assets repository, and those that are nowhere. */
  account(): Record<'disk' | 'backup' | 'pushed' | 'lost', string[]> {
    const onDisk = Object.entries(this.work.files('sdk')).map(([path, bytes]) => `${path}: ${Buffer.from(bytes, 'hex')}`);
    const places = {
      disk: new Set(onDisk),
      backup: new Set(filesOfRefs(this.work.root, 'refs/assets-sync/backup')),
      pushed: new Set(filesOfRefs(assets.dir, 'refs/heads')),
    };
    const found = (place: keyof typeof places) => this.all.filter((one) => places[place].has(one));
    const lost = this.all.filter((one) => !Object.values(places).some((place) => place.has(one)));
    return { disk: found('disk'), backup: found('backup'), pushed: found('pushed'), lost };
  }

  /** Those that are nowhere. */
  lost(): string[] {
    return this.account().lost;
  }
}

/** Runs a command again and again, killed at a later git command each time, until it is through. */
async function killAgainAndAgain(
  work: Workspace,
  args: string[],
  step: number,
  afterEach: (call: number) => void,
): Promise<number> {
  for (let call = 2; ; call += step) {
    const { code, signal, stderr } = await work.cli(args, { env: { PATH: gitShim(call, 'before').path }, ownProcess: true });
    afterEach(call);
    if (signal !== null) continue;
    expect({ args, code, stderr: code === 0 ? '' : stderr }).toEqual({ args, code: 0, stderr: '' });
    return call;
  }
}

/** A first push gives the service a file of its own. */
const OWN_PINS = 'sdk/tables/recordings.json';

function pinOf(work: Workspace): { sha: string } {
  return JSON.parse(readFileSync(join(work.code, OWN_PINS), 'utf8'))['/'];
}

const TEST_1 = 'sdk/tables/package/tests/recordings/test_1.json';

test('a day: clone, init, playback, record, switch, refused, reset, push, killed, go on; nothing is lost', async () => {
  const work = clone();
  const recorded = new Recorded(work);
  const inTables = { cwd: join(work.code, 'sdk/tables/package') };

  // In the morning: a first recordings.json, and the recordings of the service that one is in.
  expect((await work.cli(['init', '--repository', server.url], inTables)).code).toBe(0);
  git(work.code, 'switch', '-q', '-c', 'mine');
  work.commit();
  expect((await work.cli(['playback'], inTables)).code).toBe(0);
  expect(work.files('sdk')).toEqual(assets.files(third, 'sdk/tables'));
  expect(work.status()).toBe('');
  expect((await work.cli(['check'])).code).toBe(0);

  // Tests are recorded: status shows it, and a commit would be stopped.
  recorded.record(TEST_1);
  recorded.record('sdk/tables/package/tests/recordings/added.json');
  expect((await work.cli(['status', '--json'])).json.services).toContainEqual(
    expect.objectContaining({ service: 'sdk/tables', modified: [TEST_1], added: [expect.stringContaining('added.json')] }),
  );
  expect((await work.cli(['check'])).code).toBe(1);

  // Another branch pins another commit: playback is refused, and everything is as it was.
  git(work.code, 'switch', '-q', '-c', 'other');
  work.write('recordings.json', { $repository: server.url, '/': first });
  work.commit();
  const before = work.files('sdk');
  const refused = await work.cli(['playback', 'sdk/tables', '--json']);
  expect({ code: refused.code, error: refused.json.error?.code }).toEqual({ code: 4, error: 'local-changes' });
  expect(work.files('sdk')).toEqual(before);
  expect((await work.cli(['status'])).stdout).toMatch(/at another commit/);

  // Reset asks, where nobody can answer; with --yes it keeps a backup.
  expect((await work.cli(['reset', 'sdk/tables'])).code).toBe(4);
  expect(work.files('sdk')).toEqual(before);
  expect((await work.cli(['reset', 'sdk/tables', '--yes'])).code).toBe(0);
  expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  expect(recorded.lost()).toEqual([]);

  // Back on the own branch, the recordings are brought back from the backup and one more is made.
  git(work.code, 'switch', '-q', 'mine');
  expect((await work.cli(['playback', 'sdk/tables'])).code).toBe(0);
  const [backup] = (await work.cli(['backups', '--json'])).json.backups as { name: string }[];
  expect((await work.cli(['backups', 'restore', backup?.name ?? ''])).code).toBe(0);
  recorded.record('sdk/tables/package/tests/recordings/more.json');

  // Before lunch they are pushed, by a push that is killed on its way (each time costs until its lock is taken over).
  const mine = work.files('sdk/tables');
  const lastOfPush = await killAgainAndAgain(work, ['push', '--message', 'Record the retry tests'], 9, () => {
    expect(recorded.lost()).toEqual([]);
    expect(work.files('sdk/tables')).toEqual(mine);
  });
  expect(lastOfPush).toBeGreaterThan(11);
  const { sha: pushed } = pinOf(work);
  expect(assets.files(pushed, 'sdk/tables')).toEqual(mine);
  expect(git(assets.dir, 'for-each-ref', '--format=%(objectname)', 'refs/heads/assets-sync')).toBe(pushed);
  expect((await work.cli(['check'])).code).toBe(0);
  expect(recorded.account().pushed).toHaveLength(3);
  const committed = work.commit();

  // The other branch is no longer refused; it is brought to disk by a playback that is killed, and so is the own one again.
  git(work.code, 'switch', '-q', 'other');
  await killAgainAndAgain(work, ['playback', 'sdk/tables'], 5, () => expect(recorded.lost()).toEqual([]));
  expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
  git(work.code, 'switch', '-q', 'mine');
  expect((await work.cli(['playback', 'sdk/tables'])).code).toBe(0);
  expect(work.files('sdk')).toEqual(mine);

  // In the evening more is recorded; a reset that replaces it is killed, and each time something is recorded anew.
  recorded.record(TEST_1);
  recorded.record('sdk/tables/package/tests/recordings/evening.json');
  work.write(OWN_PINS, readFileSync(join(work.code, OWN_PINS), 'utf8').replace(pushed, second));
  await killAgainAndAgain(work, ['reset', 'sdk/tables', '--yes'], 3, (call) => {
    expect(recorded.lost()).toEqual([]);
    recorded.record(`sdk/tables/package/tests/recordings/after-${call}.json`);
  });
  expect((await work.cli(['reset', 'sdk/tables', '--yes'])).code).toBe(0);
  expect(git(work.code, 'rev-parse', 'HEAD')).toBe(committed);
  expect(work.status()).toBe('');
  expect(work.files('sdk')).toEqual(mine);

  // Every byte that was recorded is on disk, pushed or in a backup, and what was recorded last can be had again.
  const newest = (await work.cli(['backups', '--json'])).json.backups as { name: string; files: string[] }[];
  const last = newest.find(({ files }) => files.includes(TEST_1));
  expect((await work.cli(['backups', 'restore', last?.name ?? ''])).code).toBe(0);
  expect(readFileSync(join(work.root, TEST_1), 'utf8')).toMatch(/^recording 3/);
  const { disk, backup: kept, pushed: published, lost } = recorded.account();
  expect(lost).toEqual([]);
  expect(disk).toContainEqual(expect.stringContaining('recording 3'));
  expect(kept).toContainEqual(expect.stringContaining('evening.json'));
  expect(published).toHaveLength(3);
}, 300_000);
