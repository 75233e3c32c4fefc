/** What people do to an assets root before they push, and what others do to the assets repository meanwhile. */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const INNER = 'sdk/tables/package/tests';
const RECORDING = `${INNER}/recordings/test_5.json`;
let assets: AssetsRepository;
let first: string;
let second: string;
let server: AssetsServer;

beforeEach(async () => {
  ({ assets, first, second } = makeSample());
  assets.configure({ 'http.receivepack': 'true' });
  server = await AssetsServer.start(assets, 'full');
});
afterEach(() => server.close());

async function synced(pinned: object): Promise<Workspace> {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, ...pinned });
  for (const service of ['tables', 'core']) work.write(`sdk/${service}/README.md`, 'x\n');
  work.commit();
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  return work;
}

function record(work: Workspace, path: string | Buffer, text: string): void {
  const file = Buffer.concat([Buffer.from(`${work.root}/`), Buffer.from(path)]);
  mkdirSync(dirname(file.toString('latin1')), { recursive: true });
  writeFileSync(file, text);
}

function pins(work: Workspace): Record<string, { sha: string; tree: string; reason?: string }> {
  return JSON.parse(readFileSync(join(work.code, 'recordings.json'), 'utf8'));
}

async function push(work: Workspace, ...args: string[]) {
  const { code, json, stderr } = await work.cli(['push', '--json', ...args]);
  expect({ code, error: json.error }).toEqual({ code: 0 });
  return { json, stderr, sha: String(json.sha) };
}

function branches(): string[] {
  return git(assets.dir, 'for-each-ref', '--format=%(refname:short)', 'refs/heads/assets-sync').split('\n').filter(Boolean);
}

const EXACT = ['-c', 'core.quotePath=true'];

describe('what is on disk', () => {
  testWith('names')('goes whole, whatever the names are and whatever took the place of what', async () => {
    const work = await synced({ 'sdk/tables': second });
    const directory = join(work.root, INNER, 'recordings');
    // A file where a directory was, a link where another was, a directory where a file was, and a name that is not UTF-8.
    rmSync(directory, { recursive: true });
    writeFileSync(directory, 'a file now\n');
    record(work, 'sdk/tables/was-a-file', 'x\n');
    record(work, Buffer.from('sdk/tables/latin-\xe9.json', 'latin1'), 'odd\n');
    await push(work);
    rmSync(join(work.root, 'sdk/tables/was-a-file'));
    record(work, 'sdk/tables/was-a-file/inner.json', 'deep\n');
    rmSync(directory);
    symlinkSync('elsewhere', directory);
    const { sha } = await push(work);
    const listing = git(assets.dir, ...EXACT, 'ls-tree', '-r', '--name-only', sha, 'sdk/tables').split('\n');
    expect(listing).toEqual(
      expect.arrayContaining(['"sdk/tables/latin-\\351.json"', 'sdk/tables/was-a-file/inner.json', `${INNER}/recordings`]),
    );
    expect(git(assets.dir, 'fsck', '--strict')).toBe('');
    expect(git(work.root, 'status', '--porcelain')).toBe('');
  });

  test('is refused where a git repository of its own is in it, whose files git would leave out', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, 'sdk/tables/nested/new.json', 'x\n');
    git(join(work.root, 'sdk/tables/nested'), 'init', '-q');
    const { code, json } = await work.cli(['push', '--json']);
    expect({ code, error: json.error }).toMatchObject({ code: 4, error: { code: 'local-changes' } });
    expect(json.error?.message).toContain('sdk/tables/nested');
    expect(pins(work)['sdk/tables']).toBe(second);
    expect(branches()).toEqual([]);
  });

  test('may be nothing: the pin says so, and others have nothing then', async () => {
    const work = await synced({ 'sdk/tables': second, 'sdk/core': first });
    rmSync(join(work.root, 'sdk/tables'), { recursive: true });
    const { sha } = await push(work);
    expect(git(assets.dir, 'ls-tree', sha, 'sdk/tables')).toBe('');
    git(assets.dir, 'update-ref', 'refs/heads/main', sha);
    const other = await synced(pins(work));
    expect(other.files('sdk/tables')).toEqual({});
    expect((await other.cli(['verify', '*'])).code).toBe(0);
    expect((await other.cli(['repin', '*', '--json'])).json.pins).not.toHaveProperty('sdk/tables');
  });
});

describe('a pin inside a service', () => {
  test('is pushed with it, and each pin says what its directory is', async () => {
    const work = await synced({ 'sdk/tables': second, [INNER]: first });
    record(work, 'sdk/tables/outer.json', 'outer\n');
    record(work, RECORDING, 'inner\n');
    const { sha } = await push(work);
    const moved = pins(work);
    for (const directory of ['sdk/tables', INNER]) {
      expect(moved[directory]).toMatchObject({ sha, tree: `${assets.tree(sha, directory)}@${sha.slice(0, 12)}` });
    }
    expect(git(work.root, 'status', '--porcelain')).toBe('');
    git(assets.dir, 'update-ref', 'refs/heads/main', sha);
    expect((await work.cli(['verify', '*'])).code).toBe(0);
  });

  test('that came after the sync stops a push of its files', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'inner\n');
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second, [INNER]: first });
    const { code, json } = await work.cli(['push', '--json']);
    expect({ code, error: json.error }).toMatchObject({ code: 4, error: { code: 'local-changes', file: 'recordings.json' } });
    expect(branches()).toEqual([]);
  });
});

describe('others', () => {
  test('who moved the main branch meanwhile do not make the same push a second branch', async () => {
    const [work, twin] = [await synced({ 'sdk/tables': second }), await synced({ 'sdk/tables': second })];
    for (const here of [work, twin]) record(here, RECORDING, 'mine\n');
    const { json } = await push(work);
    assets.commit({ files: { 'sdk/tables/theirs.json': 'theirs\n' } });
    expect((await push(twin)).json).toMatchObject({ branch: json.branch, sha: json.sha });
    expect(branches()).toEqual([json.branch]);
    expect(twin.files('sdk/tables')).toEqual(work.files('sdk/tables'));
  });

  test('who undid a merged push make the same recordings a new branch', async () => {
    const [work, twin] = [await synced({ 'sdk/tables': second }), await synced({ 'sdk/tables': second })];
    for (const here of [work, twin]) record(here, RECORDING, 'mine\n');
    const before = git(assets.dir, 'show', `main:${RECORDING}`);
    const { json, sha } = await push(work);
    git(assets.dir, 'update-ref', 'refs/heads/main', sha);
    assets.commit({ files: { [RECORDING]: `${before}\n` } });
    expect((await push(twin)).json).toMatchObject({ branch: `${json.branch}-2` });
  });

  test('who sync the same service while it is pushed keep what they brought', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'mine\n');
    let syncing: ReturnType<Workspace['cli']> | undefined;
    server.faults.push((request, response) => {
      if (!request.url?.includes('service=git-receive-pack')) return false;
      server.faults.length = 0;
      // The push goes on when the sync is done.
      syncing = work.cli(['sync', 'sdk/tables', '--discard']);
      void syncing.then(() => response.writeHead(503, { 'retry-after': '0' }).end());
      return true;
    });
    await push(work);
    expect((await syncing)?.code).toBe(0);
    // The recording is in the backup and pushed; what is on disk is told by name.
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
    expect(work.files('sdk')[RECORDING]).toBe(Buffer.from('mine\n').toString('hex'));
    expect(git(work.root, 'status', '--porcelain')).toBe('');
  });
});

describe('said before anything is pushed', () => {
  test('a path that is mistyped, and changes that are in no service', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'mine\n');
    const { code, json } = await work.cli(['push', 'sdk/tabels', '--json']);
    expect({ code, error: json.error }).toMatchObject({ code: 2, error: { code: 'no-pin', hint: 'Did you mean sdk/tables?' } });
    record(work, 'tools/new.json', 'x\n');
    const { stderr } = await push(work);
    expect(stderr).toContain('tools/new.json');
    expect(stderr).toContain('assets-sync push tools');
    const { sha } = await push(work, 'tools');
    expect(git(assets.dir, 'show', `${sha}:tools/new.json`)).toBe('x');
  });

  testWith('links')('that recordings.json cannot be written', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'mine\n');
    const text = readFileSync(join(work.code, 'recordings.json'), 'utf8');
    rmSync(join(work.code, 'recordings.json'));
    writeFileSync(join(work.code, 'pins.json'), text);
    symlinkSync('pins.json', join(work.code, 'recordings.json'));
    const { code, json } = await work.cli(['push', '--json']);
    expect({ code, error: json.error }).toMatchObject({ code: 2, error: { code: 'bad-manifest' } });
    expect(branches()).toEqual([]);
  });
});

test('what became impossible after the push is said with the branch, and the next push completes', async () => {
  const work = await synced({ 'sdk/tables': second });
  record(work, RECORDING, 'mine\n');
  const file = join(work.code, 'recordings.json');
  const text = readFileSync(file, 'utf8');
  server.faults.push((request) => {
    if (request.url?.includes('service=git-receive-pack')) writeFileSync(file, '{ "sdk/tables": oops }\n');
    return false;
  });
  const { code, json } = await work.cli(['push', '--json']);
  expect({ code, error: json.error }).toMatchObject({ code: 2, error: { code: 'bad-manifest' } });
  const [branch = ''] = branches();
  expect(json.error?.message).toContain(`The recordings are on ${branch}`);
  server.faults.length = 0;
  writeFileSync(file, text);
  const { json: again } = await push(work);
  expect(again).toMatchObject({ branch });
  expect(pins(work)['sdk/tables']?.sha).toBe(assets.sha(branch));
  expect(existsSync(join(work.root, RECORDING))).toBe(true);
});

describe('an earlier push', () => {
  test('that is not merged yet is gone on from: the next commit tells of itself, and the branch of both', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, 'sdk/tables/one.json', 'one\n');
    const { sha: earlier } = await push(work, '--message', 'Record one');
    record(work, 'sdk/tables/two.json', 'two\n');
    const { json, sha } = await push(work);
    const message = git(assets.dir, 'log', '-1', '--format=%B', sha);
    expect(message.split('\n')[0]).toBe('Record sdk/tables');
    expect(pins(work)['sdk/tables']?.reason).toBe('Record sdk/tables');
    expect(message).toContain('sdk/tables: 1 added, 0 changed, 0 removed');
    expect(message).not.toContain('not merged');
    expect(git(assets.dir, 'rev-parse', `${sha}^`)).toBe(earlier);
    expect(json.body).toContain('2 added');
  });

  test('that was squashed is on the branch by its contents: the same recording may change again', async () => {
    const work = await synced({ 'sdk/tables': second });
    record(work, RECORDING, 'one\n');
    await push(work);
    assets.commit({ files: { [RECORDING]: 'one\n' } });
    assets.commit({ files: { 'sdk/tables/theirs.json': 'theirs\n' } });
    record(work, RECORDING, 'two\n');
    const { sha } = await push(work);
    expect(git(assets.dir, 'diff', '--name-only', 'main', sha)).toBe(RECORDING);
    expect(work.files('sdk/tables')).toEqual(assets.files(sha, 'sdk/tables'));
  });
});
