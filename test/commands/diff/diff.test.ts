import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, answerWith, SOME_PROFILES } from '../../servers/assets-server.ts';

const { assets, first, second, third, side } = makeSample();

const TABLES = 'sdk/tables/package/tests/recordings';
/** What `second` did to `first`. */
const SECOND = {
  added: [`${TABLES}/new.json`],
  modified: [0, 1, 2].map((number) => `${TABLES}/test_${number}.json`),
  deleted: [`${TABLES}/test_19.json`],
};

/** A code repository whose last commit moves pins. */
function moved(url: string, before: object, after: object): Workspace {
  const work = new Workspace();
  for (const service of ['tables', 'core', 'keys', 'odd']) work.write(`sdk/${service}/README.md`, 'x\n');
  work.write('recordings.json', { $repository: url, ...before });
  work.commit();
  git(work.code, 'checkout', '-q', '-b', 'change');
  work.write('recordings.json', { $repository: url, ...after });
  work.commit();
  return work;
}

describe.each(SOME_PROFILES)('from a %s server', (profile) => {
  let server: AssetsServer;
  beforeAll(async () => {
    server = await AssetsServer.start(assets, profile);
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  test.each([
    ['known trees', (sha: string) => assets.pin(sha, 'sdk/tables')],
    ['SHAs alone', (sha: string) => sha],
  ])('diff says what moved pins changed, from trees alone (%s)', async (_, pin) => {
    const work = moved(
      server.url,
      { 'sdk/tables': pin(first), 'sdk/core': first },
      { 'sdk/tables': pin(second), 'sdk/core': first },
    );
    const { code, json } = await work.cli(['diff', '--json']);
    expect(code).toBe(0);
    expect(json).toEqual({
      services: ['sdk/tables'],
      changed: true,
      requests: server.requests,
      bytes: expect.any(Number),
      changes: [{ service: 'sdk/tables', from: first, to: second, ...SECOND }],
    });
    if (profile === 'full' || profile === 'blobless' || profile === 'reachable') {
      // Where no connection is kept, each question is a git of its own, which asks first what the server can do.
      expect(server.requests).toBeLessThanOrEqual(profile === 'reachable' ? 10 : 5);
      // Not a single recording came.
      const store = git(work.onlyStore, '--git-dir=index', 'cat-file', '--batch-all-objects', '--batch-check=%(objecttype)');
      expect(new Set(store.split('\n'))).not.toContain('blob');
    }
    expect(git(work.code, 'status', '--porcelain', '--ignored')).toBe('');
    // And the next time nothing is asked.
    server.reset();
    expect((await work.cli(['diff', '--json'])).json.changes).toEqual(json.changes);
    expect(server.requests).toBe(0);
  });
});

describe('diff', () => {
  let server: AssetsServer;
  beforeAll(async () => {
    server = await AssetsServer.start(assets, 'blobless');
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  test('of deeper pins, new ones and removed ones counts each file where its pin is', async () => {
    const inner = 'sdk/tables/package';
    const deeper = moved(server.url, { 'sdk/tables': first }, { 'sdk/tables': first, [inner]: second });
    expect((await deeper.cli(['diff', '--json'])).json.changes).toEqual([
      { service: 'sdk/tables', from: null, to: second, ...SECOND },
    ]);
    const back = moved(server.url, { 'sdk/tables': first, [inner]: second }, { 'sdk/tables': second });
    expect((await back.cli(['diff', '--json'])).json.changes).toEqual([
      { service: 'sdk/tables', from: first, to: second, added: [], modified: [], deleted: [] },
    ]);
    const added = moved(server.url, {}, { 'sdk/odd': third });
    const { json } = await added.cli(['diff', '--json']);
    // A submodule is no recording.
    const odd = Object.keys(assets.files(third, 'sdk/odd')).sort();
    expect(json.changes).toEqual([{ service: 'sdk/odd', from: null, to: third, added: odd, modified: [], deleted: [] }]);
  });

  test('takes paths, and compares with the pins of any commit, branch or tag', async () => {
    const work = moved(server.url, { '/': first }, { '/': second });
    git(work.code, 'tag', 'v1', 'main');
    work.write('recordings.json', { $repository: server.url, '/': side });
    expect((await work.cli(['diff', 'sdk/core', '--json'])).json.changes).toEqual([
      { service: 'sdk/core', from: first, to: side, added: [], modified: [], deleted: [] },
    ]);
    const since = async (...args: string[]) => {
      const { json } = await work.cli(['diff', 'sdk/tables', '--json', ...args]);
      return (json.changes as { from: string }[]).map(({ from }) => from);
    };
    expect(await since('--from', 'v1')).toEqual([first]);
    expect(await since('--from', 'change')).toEqual([second]);
    expect((await work.cli(['diff', '--from', 'nowhere', '--json'])).json.error).toMatchObject({ code: 'no-base' });
  });

  test.each(['sdk/tables', 'sdk/tables/package/x.py', 'sdk', '*', 'other/pinned'])(
    'a pin that was removed is named by %s',
    async (path) => {
      const before = { 'sdk/tables': first, 'sdk/core': first };
      const lost = path === 'other/pinned' ? { [path]: first } : {};
      const kept = path === 'other/pinned' ? before : { 'sdk/core': first };
      const work = moved(server.url, { ...before, ...lost }, kept);
      const { code, json } = await work.cli(['diff', path, '--json']);
      expect({ code, error: json.error }).toEqual({ code: 0 });
      const service = path === 'other/pinned' ? path : 'sdk/tables';
      const deleted = Object.keys(assets.files(first, service)).sort();
      expect(json.changes).toEqual([{ service, from: first, to: null, added: [], modified: [], deleted }]);
      expect((await work.cli(['diff', 'sdk/none', '--json'])).json.error).toMatchObject({ code: 'no-pin' });
      expect((await work.cli(['plan', service, '--json'])).json.error).toMatchObject({ code: 'no-pin' });
    },
  );

  test('what the store has lost is fetched again, and not taken for new', async () => {
    const work = moved(server.url, { 'sdk/tables': first }, { 'sdk/tables': first });
    expect((await work.cli(['sync', '*'])).code).toBe(0);
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
    rmSync(join(work.onlyStore, 'objects/pack'), { recursive: true });
    const { code, json } = await work.cli(['diff', '--json']);
    expect({ code, changes: json.changes }).toEqual({
      code: 0,
      changes: [{ service: 'sdk/tables', from: first, to: second, ...SECOND }],
    });
  });

  test('prints a list that can be read', async () => {
    const work = moved(server.url, { 'sdk/tables': first }, { 'sdk/tables': second });
    const { stdout } = await work.cli(['diff']);
    expect(stdout.split('\n')).toEqual([
      `sdk/tables  ${first.slice(0, 12)} -> ${second.slice(0, 12)}  1 added, 3 changed, 1 removed`,
      `  + ${TABLES}/new.json`,
      ...[0, 1].map((number) => `  ~ ${TABLES}/test_${number}.json`),
      `  - ${TABLES}/test_19.json`,
      `  ~ ${TABLES}/test_2.json`,
      expect.stringMatching(/^1 service \(5 requests, [\d.]+ k?B received\)$/),
      '',
    ]);
    const same = moved(server.url, { 'sdk/tables': first }, { 'sdk/tables': first });
    expect((await same.cli(['diff'])).stdout).toBe(
      'No pin differs. What was recorded and not pushed yet: assets-sync diff --local\n',
    );
  });

  test('of a pin that the server does not have is an error at that pin', async () => {
    const gone = 'e'.repeat(40);
    const work = moved(server.url, { 'sdk/tables': gone }, { 'sdk/tables': second });
    const { code, json } = await work.cli(['diff', '--json']);
    expect(code).toBe(2);
    expect(json.error).toMatchObject({ code: 'missing-commit', message: expect.stringContaining(gone) });
  });

  test('runs as the action and as the task, with a summary', async () => {
    const work = moved(server.url, { 'sdk/tables': first }, { 'sdk/tables': second });
    const inputs = { operation: 'diff', from: 'main', repository: server.url };
    const action = await work.action(inputs);
    expect({ code: action.code, services: action.outputs.services }).toEqual({ code: 0, services: '["sdk/tables"]' });
    const page = `${server.url.replace(/\.git$/, '')}/compare/${first}...${second}`;
    expect(action.summary).toContain('| sdk/tables | 1 | 3 | 1 |');
    expect(action.summary).toContain(`](${page})`);
    expect(action.summary).toContain(`+ ${TABLES}/new.json`);
    const task = await work.task(inputs);
    expect({ code: task.code, summary: task.summary.trim() }).toEqual({ code: 0, summary: action.summary.trim() });
  });
});

describe('a sync for a change', () => {
  let server: AssetsServer;
  beforeAll(async () => {
    server = await AssetsServer.start(assets, 'blobless');
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  test('shows what its pins bring: in the summary, and at the pin', async () => {
    const work = moved(server.url, { 'sdk/tables': first, 'sdk/core': first }, { 'sdk/core': first, 'sdk/tables': second });
    const { code, stdout, summary, outputs } = await work.action({ base: 'main' });
    expect(code).toBe(0);
    expect(outputs.services).toBe('["sdk/tables"]');
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
    expect(stdout).toMatch(
      new RegExp(
        `^::notice file=recordings\\.json,line=4,col=3::recordings\\.json:4:3 sdk/tables: 1 added, 3 changed, 1 removed, since ${first.slice(0, 12)}`,
        'm',
      ),
    );
    expect(summary).toContain('| sdk/tables | 1 | 3 | 1 |');
    expect(outputs.requests).toBe(String(server.requests));
    const task = await work.task({ base: 'main' });
    expect(task.summary).toContain('| sdk/tables | 1 | 3 | 1 |');
  });

  test('succeeds where the pins before are gone from the server', async () => {
    const work = moved(server.url, { 'sdk/tables': 'e'.repeat(40) }, { 'sdk/tables': second });
    const { code, stdout } = await work.action({ base: 'main' });
    expect(code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
    expect(stdout).toMatch(/^::notice::What changed in the recordings could not be found out: .* does not have commit eeee/m);
  });

  test('that moves no pin costs nothing more', async () => {
    const work = moved(
      server.url,
      { 'sdk/tables': assets.pin(first, 'sdk/tables') },
      { 'sdk/tables': assets.pin(first, 'sdk/tables') },
    );
    work.write('sdk/tables/README.md', 'new\n');
    work.commit();
    const { outputs } = await work.action({ base: 'main' });
    expect(outputs).toMatchObject({ services: '["sdk/tables"]', requests: '2' });
  });

  test('fails as ever where the server does', async () => {
    const work = moved(server.url, { 'sdk/tables': first }, { 'sdk/tables': second });
    server.faults.push(...Array.from({ length: 2 }, () => answerWith(500)));
    expect((await work.action({ base: 'main', retries: '2' })).code).toBe(1);
    expect(git(work.code, 'status', '--porcelain', '--ignored')).toBe('');
  });
});

describe('plan', () => {
  test('makes no request, and gives each system its matrix', async () => {
    const work = new Workspace();
    const names = ['a', 'b-c', 'b_c', 'b.c', '9', `x${'y'.repeat(120)}`];
    for (const name of names) work.write(`sdk/${name}/x`, 'x\n');
    // Nobody listens there.
    work.write('recordings.json', { $repository: 'http://127.0.0.1:1/assets.git', '/': first });
    work.commit();
    const services = names.map((name) => `sdk/${name}`).sort();
    const action = await work.action({ operation: 'plan', paths: '*' });
    expect(action.code).toBe(0);
    expect(JSON.parse(action.outputs.matrix ?? '')).toEqual(services);
    expect(action.outputs['cache-key']).toMatch(/^[a-z0-9-]+$/);
    expect(action.summary).toContain('### assets-sync plan: 6 services');
    const task = await work.task({ operation: 'plan', paths: '*' });
    const legs = JSON.parse(task.outputs.matrix ?? '') as Record<string, { service: string }>;
    expect(Object.values(legs).map(({ service }) => service)).toEqual(services);
    for (const leg of Object.keys(legs)) expect(leg).toMatch(/^[A-Za-z][A-Za-z0-9_]{0,99}$/);
    const { json } = await work.cli(['plan', '*', '--json']);
    expect(json).toMatchObject({ services, matrix: services, changed: true, pins: { 'sdk/a': first } });
    expect(json).not.toHaveProperty('requests');
    expect(git(work.code, 'status', '--porcelain', '--ignored')).toBe('');
  });

  test('of nothing has an empty matrix, which skips a job', async () => {
    const work = new Workspace();
    work.write('recordings.json', { $repository: 'a/b', 'sdk/a': first });
    work.commit();
    const { outputs } = await work.action({ operation: 'plan', base: 'HEAD' });
    expect(outputs).toMatchObject({
      matrix: '[]',
      services: '[]',
      changed: 'false',
      'cache-key': expect.stringMatching(/^[a-z0-9-]+$/),
    });
    const task = await work.task({ operation: 'plan', base: 'HEAD' });
    expect(task.outputs).toMatchObject({ matrix: '{}', changed: 'false' });
  });

  test('of more services than a matrix may have gives a job several, which sync takes as paths', async () => {
    const work = new Workspace();
    const names = Array.from({ length: 600 }, (_, number) => `sdk/service${number}`);
    for (const name of names) work.write(`${name}/x`, 'x\n');
    work.write('recordings.json', { $repository: 'a/b', '/': first });
    work.commit();
    const { json } = await work.cli(['plan', '*', '--json']);
    const jobs = json.matrix as string[];
    expect(jobs.length).toBeLessThanOrEqual(256);
    expect(jobs.flatMap((job) => job.split(',')).sort()).toEqual([...names].sort());
    const again = await work.cli(['plan', '--paths', jobs[0] ?? '', '--json']);
    expect(again.json.services).toEqual(jobs[0]?.split(','));
  });

  test('names the same cache for the same trees, whatever commit they are pinned at', async () => {
    const work = new Workspace();
    const keyOf = async (pins: object) => {
      work.write('recordings.json', { $repository: 'https://assets.example/a.git', ...pins });
      return (await work.cli(['plan', '*', '--json'])).json['cache-key'];
    };
    work.write('sdk/core/x', 'x\n');
    const key = await keyOf({ 'sdk/core': assets.pin(first, 'sdk/core') });
    expect(await keyOf({ 'sdk/core': assets.pin(second, 'sdk/core') })).toBe(key);
    expect(await keyOf({ 'sdk/core': assets.pin(first, 'sdk/tables') })).not.toBe(key);
    expect(await keyOf({ 'sdk/core': first })).not.toBe(key);
  });
});

describe('an old release', () => {
  test('is replayed with its own pins, whatever its branch says today', async () => {
    const server = await AssetsServer.start(assets, 'blobless');
    const work = moved(server.url, { '/': first }, { '/': second });
    git(work.code, 'tag', 'v1', 'main');
    git(work.code, 'checkout', '-q', '--detach', 'v1');
    const env = { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v1', GITHUB_SHA: git(work.code, 'rev-parse', 'HEAD') };
    const { code, outputs } = await work.action({ paths: 'sdk/tables' }, { env });
    expect({ code, pins: outputs.pins }).toEqual({ code: 0, pins: JSON.stringify({ 'sdk/tables': first }) });
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    await server.close();
  });
});

describe('at a terminal', () => {
  test('a sync asks for nothing that nobody is shown; diff does', async () => {
    const server = await AssetsServer.start(assets, 'blobless');
    const work = moved(server.url, { 'sdk/tables': first }, { 'sdk/tables': second });
    await work.cli(['sync', 'sdk/tables']);
    server.reset();
    const { json } = await work.cli(['sync', '--base', 'main', '--json']);
    expect(json).toMatchObject({ services: ['sdk/tables'], requests: 0, 'cache-hit': true });
    await server.close();
  });

  test('a pin that was removed took its recordings with it', async () => {
    const server = await AssetsServer.start(assets, 'blobless');
    const work = moved(server.url, { 'sdk/tables': first, 'sdk/core': first }, { 'sdk/core': first });
    const deleted = Object.keys(assets.files(first, 'sdk/tables')).sort();
    expect((await work.cli(['diff', '--json'])).json.changes).toEqual([
      { service: 'sdk/tables', from: first, to: null, added: [], modified: [], deleted },
    ]);
    await server.close();
  });

  test('another assets repository is said, and not compared', async () => {
    const server = await AssetsServer.start(assets, 'blobless');
    const work = moved('https://old.example/a.git', { 'sdk/tables': first }, { $repository: server.url, 'sdk/tables': first });
    const { stdout, summary } = await work.action({ base: 'main' });
    expect(stdout).toContain('::notice::The assets repository was https://old.example/a.git before');
    expect(summary).not.toContain('What the pins of this change bring');
    await server.close();
  });
});
