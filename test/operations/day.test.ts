import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gitShim } from '../fixtures/git-shim.ts';
import { git, gitBytes } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const { assets, first, second, third } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
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

/** What a person recorded: every text of it must be found again. */
class Recorded {
  private readonly work: Workspace;
  private readonly texts: { path: string; text: string }[] = [];

  constructor(work: Workspace) {
    this.work = work;
  }

  record(path: string): void {
    const text = `recording ${this.texts.length} of ${path}\n`;
    mkdirSync(dirname(join(this.work.root, path)), { recursive: true });
    writeFileSync(join(this.work.root, path), text);
    this.texts.push({ path, text });
  }

  /** @returns the recordings that are neither on disk nor in a backup */
  lost(): string[] {
    const { root } = this.work;
    const refs = git(root, 'for-each-ref', '--format=%(refname)', 'refs/assets-sync/backup').split('\n').filter(Boolean);
    const kept = refs.flatMap((ref) =>
      gitBytes(root, 'ls-tree', '-r', '-z', '--name-only', ref)
        .toString('utf8')
        .split('\0')
        .filter(Boolean)
        .map((path) => ({ path, text: gitBytes(root, 'show', `${ref}:${path}`).toString('utf8') })),
    );
    const onDisk = Object.entries(this.work.files('sdk')).map(([path, bytes]) => ({
      path,
      text: Buffer.from(bytes, 'hex').toString('utf8'),
    }));
    const found = new Set([...kept, ...onDisk].map(({ path, text }) => `${path}: ${text}`));
    return this.texts.map(({ path, text }) => `${path}: ${text}`).filter((one) => !found.has(one));
  }
}

const TEST_1 = 'sdk/tables/package/tests/recordings/test_1.json';

test('a day: clone, init, playback, record, switch, refused, reset, killed, go on; nothing is lost', async () => {
  const work = clone();
  const recorded = new Recorded(work);
  const inTables = { cwd: join(work.code, 'sdk/tables/package') };

  // In the morning: a first recordings.json, and the recordings of the service that one is in.
  expect((await work.cli(['init', '--repository', server.url], inTables)).code).toBe(0);
  git(work.code, 'switch', '-q', '-c', 'mine');
  const committed = work.commit();
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

  // Back on the own branch, the recordings are brought back from the backup and more are made.
  git(work.code, 'switch', '-q', 'mine');
  expect((await work.cli(['playback', 'sdk/tables'])).code).toBe(0);
  const [backup] = (await work.cli(['backups', '--json'])).json.backups as { name: string }[];
  expect((await work.cli(['backups', 'restore', backup?.name ?? ''])).code).toBe(0);
  recorded.record('sdk/tables/package/tests/recordings/evening.json');
  recorded.record(TEST_1);
  expect(readFileSync(join(work.root, TEST_1), 'utf8')).toMatch(/^recording 3/);

  // Killed again and again in the middle of a reset that replaces them (each costs the time until its lock is taken over).
  const pins = readFileSync(join(work.code, 'recordings.json'), 'utf8');
  work.write('recordings.json', pins.replace(third, second));
  for (let call = 2; ; call += 3) {
    const shim = gitShim(call, 'before');
    const killed = await work.cli(['reset', 'sdk/tables', '--yes'], { env: { PATH: shim.path } });
    expect(recorded.lost()).toEqual([]);
    if (killed.signal === null) break;
    recorded.record(`sdk/tables/package/tests/recordings/after-${call}.json`);
  }
  expect((await work.cli(['reset', 'sdk/tables', '--yes'])).code).toBe(0);
  expect(git(work.code, 'rev-parse', 'HEAD')).toBe(committed);
  expect(work.status()).toBe('');
  expect(work.files('sdk')).toEqual(assets.files(third, 'sdk/tables'));
  expect(recorded.lost()).toEqual([]);

  // And what was recorded last can be had again.
  const newest = (await work.cli(['backups', '--json'])).json.backups as { name: string; files: string[] }[];
  const last = newest.find(({ files }) => files.includes(TEST_1));
  expect((await work.cli(['backups', 'restore', last?.name ?? ''])).code).toBe(0);
  expect(readFileSync(join(work.root, TEST_1), 'utf8')).toMatch(/^recording 3/);
}, 300_000);
