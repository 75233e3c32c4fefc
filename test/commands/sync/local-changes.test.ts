import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { committedFiles } from '../../fixtures/committed-files.ts';
import { gitThat } from '../../fixtures/git-shim.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { until } from '../../fixtures/until.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const { assets, first, second, third } = makeSample();
const RECORDINGS = 'sdk/tables/package/tests/recordings';
const RECORDING = `${RECORDINGS}/test_1.json`;
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());

/** A workspace that was synced to these pins. */
async function synced(pins: object): Promise<Workspace> {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, ...pins });
  work.commit();
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  return work;
}

function put(work: Workspace, path: string, text: string): void {
  mkdirSync(join(work.root, path, '..'), { recursive: true });
  writeFileSync(join(work.root, path), text);
}

/** The contents of every backup, by path. */
function inBackups(work: Workspace): Record<string, string[]> {
  const contents: Record<string, string[]> = {};
  const refs = git(work.root, 'for-each-ref', '--format=%(refname)', 'refs/assets-sync/backup').split('\n').filter(Boolean);
  for (const { path, content } of refs.flatMap((ref) => committedFiles(work.root, ref))) {
    contents[path] = [...(contents[path] ?? []), content.toString('utf8').replace(/\n$/, '')];
  }
  return contents;
}

describe('a file in conflict, which is on disk', () => {
  /** A merge that was not finished: their side deleted what ours changed, or the other way round. */
  async function inConflict(deletedBy: 'us' | 'them'): Promise<Workspace> {
    const work = await synced({ 'sdk/tables': first });
    const commit = (message: string) => git(work.root, 'commit', '-q', '-m', message);
    git(work.root, 'switch', '-q', '-c', 'theirs');
    if (deletedBy === 'them') git(work.root, 'rm', '-q', RECORDING);
    else {
      put(work, RECORDING, 'theirs\n');
      git(work.root, 'add', RECORDING);
    }
    commit('theirs');
    git(work.root, 'switch', '-q', '-c', 'ours', 'HEAD~1');
    if (deletedBy === 'us') git(work.root, 'rm', '-q', RECORDING);
    else {
      put(work, RECORDING, 'ours\n');
      git(work.root, 'add', RECORDING);
    }
    commit('ours');
    expect(() => git(work.root, 'merge', '-q', 'theirs')).toThrow();
    put(work, RECORDING, 'edited in the conflict\n');
    return work;
  }

  test.each(['us', 'them'] as const)(
    'deleted by %s, stops whatever would replace it, until the merge is ended',
    async (deletedBy) => {
      const work = await inConflict(deletedBy);
      for (const args of [
        ['sync', 'sdk/tables', '--discard'],
        ['reset', '--yes'],
      ]) {
        const { code, stderr } = await work.cli(args);
        expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('merge --abort') });
        expect(readFileSync(join(work.root, RECORDING), 'utf8')).toBe('edited in the conflict\n');
      }
      git(work.root, 'add', '-A');
      git(work.root, 'commit', '-q', '-m', 'merged');
      expect((await work.cli(['sync', 'sdk/tables', '--discard'])).code).toBe(0);
      expect(inBackups(work)[RECORDING]).toContain('edited in the conflict');
      expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
    },
  );
});

describe('a file that was added to the index and deleted since', () => {
  async function addedAndDeleted(): Promise<Workspace> {
    const work = await synced({ 'sdk/tables': first });
    put(work, 'sdk/tables/new.json', 'new\n');
    git(work.root, 'add', 'sdk/tables/new.json');
    rmSync(join(work.root, 'sdk/tables/new.json'));
    return work;
  }

  test('is no change to check and status', async () => {
    const work = await addedAndDeleted();
    expect((await work.cli(['check', '--json'])).json).toMatchObject({ 'not-pushed': [] });
    expect((await work.cli(['status', '--json'])).json.services).toMatchObject([{ added: [], modified: [], deleted: [] }]);
  });

  test('is in nobody’s way in a push', async () => {
    const work = await addedAndDeleted();
    // One that nobody else changed on the main branch.
    const mine = `${RECORDINGS}/test_10.json`;
    put(work, mine, 'recorded\n');
    const { code, json } = await work.cli(['push', '--dry-run', '--json']);
    expect({ code, changes: json.changes }).toMatchObject({ code: 0, changes: [{ modified: [mine], added: [] }] });
  });
});

test('a file that was staged and put back as it was is no change', async () => {
  const work = await synced({ 'sdk/tables': first });
  const before = readFileSync(join(work.root, RECORDING), 'utf8');
  put(work, RECORDING, 'staged\n');
  git(work.root, 'add', RECORDING);
  put(work, RECORDING, before);
  expect((await work.cli(['check'])).code).toBe(0);
});

describe('a pin that loses its tree', () => {
  test('has not moved: local changes stay', async () => {
    const work = await synced({ 'sdk/tables': assets.pin(first, 'sdk/tables') });
    put(work, RECORDING, 'recorded\n');
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
    const { code, json } = await work.cli(['sync', 'sdk/tables', '--json']);
    expect({ code, kept: json.kept }).toEqual({ code: 0, kept: [RECORDING] });
    expect(readFileSync(join(work.root, RECORDING), 'utf8')).toBe('recorded\n');
  });

  test('that was another commit’s is brought anew, and stops under local changes', async () => {
    const claimed = { sha: first, tree: `${assets.tree(second, 'sdk/tables')}@${first.slice(0, 12)}` };
    const work = await synced({ 'sdk/tables': claimed });
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
    put(work, RECORDING, 'recorded\n');
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(4);
    expect(readFileSync(join(work.root, RECORDING), 'utf8')).toBe('recorded\n');
    expect((await work.cli(['sync', 'sdk/tables', '--discard'])).code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  });
});

describe('deleted recordings', () => {
  test('of a whole service are brought again, whatever the mode', async () => {
    const work = await synced({ 'sdk/tables': first, 'sdk/core': first });
    rmSync(join(work.root, 'sdk/tables'), { recursive: true });
    server.reset();
    const { code, stdout } = await work.cli(['sync', 'sdk/tables']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^sdk\/tables .*put back$/m);
    expect(work.files('sdk')).toEqual({ ...assets.files(first, 'sdk/tables'), ...assets.files(first, 'sdk/core') });
    expect(server.requests).toBe(0);
  });

  test('of a whole service are no reason to stop when its pin moved', async () => {
    const work = await synced({ 'sdk/tables': first });
    rmSync(join(work.root, 'sdk/tables'), { recursive: true });
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
  });

  test('of a part of a service stay deleted, and are not said to be there', async () => {
    const work = await synced({ 'sdk/tables': first });
    for (let number = 0; number < 9; number++) rmSync(join(work.root, RECORDINGS, `test_${number}.json`));
    const { code, stdout } = await work.cli(['sync', 'sdk/tables']);
    expect(code).toBe(0);
    expect(stdout).toContain(
      '9 deleted; assets-sync reset sdk/tables brings them back, and drops what else changed there (a backup is kept)',
    );
    expect(stdout).not.toContain('already there');
    expect((await work.cli(['reset', 'sdk/tables', '--yes'])).code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  });
});

describe('a file in the place of the directory above a service', () => {
  async function blocked(): Promise<Workspace> {
    const work = await synced({ 'sdk/tables': first });
    rmSync(join(work.root, 'sdk'), { recursive: true });
    writeFileSync(join(work.root, 'sdk'), 'mine\n');
    return work;
  }

  test('stops a sync', async () => {
    const work = await blocked();
    const { code, stderr } = await work.cli(['sync', 'sdk/tables']);
    expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('added    sdk\n') });
    expect(readFileSync(join(work.root, 'sdk'), 'utf8')).toBe('mine\n');
  });

  test.each([
    ['sync', ['sync', 'sdk/tables', '--discard']],
    ['reset', ['reset', '--yes']],
  ])('is kept in a backup by %s', async (_, args) => {
    const work = await blocked();
    expect((await work.cli(args)).code).toBe(0);
    expect(inBackups(work).sdk).toEqual(['mine']);
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  });
});

describe.each([
  ['empty', 0],
  ['torn', 40],
])('a journal that is %s', (_, length) => {
  /** Cut off while files are replaced, with a journal that the disk lost. */
  async function cutOff(): Promise<Workspace> {
    const work = await synced({ 'sdk/tables': first });
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    const env = gitThat('read-tree -m -u', 'kill -9 $PPID; exit 1');
    await work.cli(['sync', 'sdk/tables'], { env, ownProcess: true });
    const journal = join(work.root, '.git/assets-sync/journal');
    expect(existsSync(journal)).toBe(true);
    truncateSync(journal, length);
    rmSync(join(work.root, RECORDING));
    return work;
  }

  test('is an interrupted sync, which the next one finishes', async () => {
    const work = await cutOff();
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
    expect(git(work.root, 'status', '--porcelain')).toBe('');
  });

  test('loses nothing that was recorded since', async () => {
    const work = await cutOff();
    put(work, `${RECORDINGS}/mine.json`, 'mine\n');
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
    expect(inBackups(work)[`${RECORDINGS}/mine.json`]).toEqual(['mine']);
  });
});

testWith('scripts')('a journal that is empty where nothing was synced yet is an interrupted sync', async () => {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': first });
  await work.cli(['sync', 'sdk/tables'], { env: gitThat('read-tree -m -u', 'kill -9 $PPID; exit 1'), ownProcess: true });
  truncateSync(join(work.root, '.git/assets-sync/journal'), 0);
  put(work, RECORDING, 'half\n');
  expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
  expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  expect(inBackups(work)[RECORDING]).toEqual(['half']);
});

describe('recordings that are made while others are replaced', () => {
  const COMMANDS = ['status', 'update-index', 'write-tree', 'diff-index', 'read-tree -m -u'];

  testWith('scripts').each(COMMANDS)('just before git %s are on disk or in a backup', async (command) => {
    const work = await synced({ 'sdk/tables': first });
    put(work, RECORDING, 'changed\n');
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    const again = join(work.root, RECORDING);
    const fresh = join(work.root, RECORDINGS, 'fresh.json');
    // A recording that is replaced is recorded again, and a new one comes.
    const record = `mkdir -p '${join(work.root, RECORDINGS)}'; echo meanwhile > '${again}'; echo fresh > '${fresh}'`;
    await work.cli(['sync', 'sdk/tables', '--discard'], { env: gitThat(command, record) });
    const kept = inBackups(work);
    const contents = (path: string) => [
      ...(kept[path] ?? []),
      ...(existsSync(join(work.root, path)) ? [readFileSync(join(work.root, path), 'utf8').trim()] : []),
    ];
    expect(contents(RECORDING)).toEqual(expect.arrayContaining(['meanwhile']));
    expect(contents(`${RECORDINGS}/fresh.json`)).toContain('fresh');
    // Whatever it found, the next one finishes.
    expect((await work.cli(['sync', 'sdk/tables', '--discard'])).code).toBe(0);
    expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
  });
});

testWith('scripts')('files that could not be replaced are an interrupted sync, not changes of a person', async () => {
  const work = await synced({ 'sdk/tables': first });
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
  // It writes some files and fails.
  const fail = `rm '${join(work.root, RECORDING)}'; echo half > '${join(work.root, RECORDINGS, 'new.json')}'; echo 'error: unable to create file: No space left on device' >&2; exit 128`;
  const { code } = await work.cli(['sync', 'sdk/tables'], { env: gitThat('read-tree -m -u', fail) });
  expect(code).not.toBe(0);
  expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
  expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
});

testWith('scripts')('a run that is killed while it replaces has every recording on disk or in a backup', async () => {
  const work = await synced({ 'sdk/tables': first });
  put(work, RECORDING, 'recorded\n');
  for (const step of ['update-index', 'write-tree', 'diff-index', 'read-tree -m -u']) {
    const env = gitThat(step, 'kill -9 $PPID; exit 1');
    await work.cli(['sync', 'sdk/tables', '--discard'], { env, ownProcess: true });
    expect(readFileSync(join(work.root, RECORDING), 'utf8')).toBe('recorded\n');
  }
  expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
  expect(new Set(inBackups(work)[RECORDING])).toEqual(new Set(['recorded']));
  expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
});

test('a recording that was shortened is kept in a backup like any other change', async () => {
  const work = await synced({ 'sdk/tables': first });
  const text = readFileSync(join(work.root, RECORDING), 'utf8');
  put(work, RECORDING, text.slice(0, -3));
  expect((await work.cli(['reset', 'sdk/tables', '--yes'])).code).toBe(0);
  expect(inBackups(work)[RECORDING]).toEqual([text.slice(0, -3)]);
  expect(readFileSync(join(work.root, RECORDING), 'utf8')).toBe(text);
});

test.each(['an empty directory', 'a directory with a file'])('%s in the place of a recording gives way', async (kind) => {
  const work = await synced({ 'sdk/tables': first });
  rmSync(join(work.root, RECORDING));
  mkdirSync(join(work.root, RECORDING, 'below'), { recursive: true });
  if (kind === 'a directory with a file') put(work, `${RECORDING}/below/mine`, 'mine\n');
  expect((await work.cli(['reset', 'sdk/tables', '--yes'])).code).toBe(0);
  expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  expect(inBackups(work)).toEqual(kind === 'an empty directory' ? {} : { [`${RECORDING}/below/mine`]: ['mine'] });
});

test('a git repository in a service stops a reset, which then is not carried out by a later sync', async () => {
  const work = await synced({ 'sdk/tables': first });
  put(work, RECORDING, 'mine\n');
  git(work.root, 'init', '-q', `${RECORDINGS}/nested`);
  put(work, `${RECORDINGS}/nested/file`, 'mine\n');
  const { code, stderr } = await work.cli(['reset', 'sdk/tables', '--yes']);
  expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('is a git repository of its own') });
  rmSync(join(work.root, RECORDINGS, 'nested'), { recursive: true });
  expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
  expect(readFileSync(join(work.root, RECORDING), 'utf8')).toBe('mine\n');
});

test('two syncs wait for each other where the folder of the assets root is new', async () => {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, $path: 'build/out/assets', 'sdk/tables': first, 'sdk/odd': third });
  work.commit();
  const root = join(work.code, 'build/out/assets');
  // The second begins while the first writes its files.
  const env = gitThat('read-tree -m -u', 'sleep 2');
  const one = work.cli(['sync', 'sdk/tables'], { env });
  await Promise.race([one, until(() => existsSync(join(root, '.git/assets-sync/journal')))]);
  const two = await work.cli(['sync', 'sdk/odd']);
  expect([(await one).code, two.code]).toEqual([0, 0]);
  const { json } = await work.cli(['status', '--json']);
  const clean = { present: true, added: [], modified: [], deleted: [] };
  expect(json.services).toEqual([expect.objectContaining(clean), expect.objectContaining(clean)]);
});

describe('files in the place of a service that was never synced', () => {
  async function withoutRepository(): Promise<Workspace> {
    const work = await synced({ 'sdk/tables': first });
    rmSync(join(work.root, '.git'), { recursive: true });
    return work;
  }

  test('are no changes where they are byte for byte the pinned ones', async () => {
    const work = await withoutRepository();
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
    expect(git(work.root, 'status', '--porcelain', '--ignored')).toBe('');
    expect(inBackups(work)).toEqual({});
  });

  test('stop it where they are others, which are listed, and go into a backup with discard', async () => {
    const work = await withoutRepository();
    put(work, RECORDING, 'mine\n');
    const { code, stderr } = await work.cli(['sync', 'sdk/tables']);
    expect({ code, stderr }).toEqual({
      code: 4,
      stderr: expect.stringMatching(
        /^error: sdk\/tables was not synced yet, and there are files in its place:\n {2}added +\S+test_1\.json\n/m,
      ),
    });
    expect(stderr).not.toContain('test_2.json');
    expect((await work.cli(['sync', 'sdk/tables', '--discard'])).code).toBe(0);
    expect(inBackups(work)).toEqual({ [RECORDING]: ['mine'] });
    expect(work.files('sdk/tables')).toEqual(assets.files(first, 'sdk/tables'));
  });

  test('are named where they are in no service', async () => {
    const work = await withoutRepository();
    put(work, 'notes.txt', 'mine\n');
    const { code, stderr } = await work.cli(['sync', 'sdk/tables']);
    expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('(notes.txt)') });
  });
});

testWith('pipes')(
  'a pipe in a service is named by sync --discard and by reset, which can neither keep nor replace it',
  async () => {
    const work = await synced({ 'sdk/tables': first });
    execFileSync('mkfifo', [join(work.root, 'sdk/tables/pipe')]);
    for (const args of [
      ['sync', 'sdk/tables', '--discard'],
      ['reset', 'sdk/tables', '--yes'],
    ]) {
      const { code, stderr } = await work.cli(args);
      expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('sdk/tables/pipe') });
    }
    rmSync(join(work.root, 'sdk/tables/pipe'));
    expect((await work.cli(['sync', 'sdk/tables', '--discard'])).code).toBe(0);
  },
);

testWith('pipes').each(['sync', 'status', 'check'])(
  '%s does not wait for a pipe in the place of what was synced',
  async (command) => {
    const work = await synced({ 'sdk/tables': first });
    const file = join(work.root, '.git/assets-sync/synced');
    rmSync(file);
    execFileSync('mkfifo', [file]);
    let watch: NodeJS.Timeout | undefined;
    const onStart = (kill: (signal: NodeJS.Signals) => void) => {
      watch = setTimeout(kill, 10_000, 'SIGKILL');
    };
    const { code, stderr } = await work.cli([command], { onStart });
    clearTimeout(watch);
    expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining(`${file} is no file, but a pipe`) });
  },
);
