import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { git } from '../../fixtures/process.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { cassette, type SampleRequest, sampleRequest, testProxyRecording } from '../../recording-diff/recordings.ts';
import { AssetsServer, SOME_PROFILES } from '../../servers/assets-server.ts';

const FOLDER = 'sdk/tables/recordings';
const requests = (round: number) => [0, 1, 2, 3].map((number) => sampleRequest(number, round));
const SECRET = `Bearer ${Buffer.from(Array.from({ length: 60 }, (_, index) => (index * 97 + 13) % 256)).toString('base64url')}`;

/** What the second commit changes: a status, a request that is gone, a secret; of another recording dates and ids alone. */
function changed(): SampleRequest[] {
  const [first, second, , fourth] = requests(1) as [SampleRequest, SampleRequest, SampleRequest, SampleRequest];
  return [first, { ...second, status: 404 }, { ...fourth, requestHeaders: { ...fourth.requestHeaders, Authorization: SECRET } }];
}

const assets = new AssetsRepository(join(temporaryFolder('requests'), 'assets.git'), []);
const first = assets.commit({
  files: {
    [`${FOLDER}/real.json`]: testProxyRecording(requests(0)),
    [`${FOLDER}/dates.json`]: testProxyRecording(requests(0)),
    [`${FOLDER}/gone.json`]: testProxyRecording(requests(0)),
    [`${FOLDER}/same.json`]: testProxyRecording([sampleRequest(9)]),
    [`${FOLDER}/odd name {{}}.txt`]: 'one\ntwo\n',
  },
});
const second = assets.commit({
  files: {
    [`${FOLDER}/real.json`]: testProxyRecording(changed()),
    [`${FOLDER}/dates.json`]: testProxyRecording(requests(1)),
    [`${FOLDER}/gone.json`]: undefined,
    [`${FOLDER}/large.json`]: `[${'"x",'.repeat(4_200_000)}1]`,
    [`${FOLDER}/odd name {{}}.txt`]: 'one\nthree\n',
  },
});
const unmerged = assets.commit({
  branch: 'pull',
  from: second,
  files: { [`${FOLDER}/dates.json`]: testProxyRecording(requests(2)), [`${FOLDER}/cassette.yaml`]: cassette(requests(2)) },
});
const blob = (revision: string, name: string) => git(assets.dir, 'rev-parse', `${revision}:${FOLDER}/${name}`);

/** A code repository whose last commit moves the pin. */
function moved(url: string, pin: (sha: string) => unknown = (sha) => sha, to = second): Workspace {
  const work = new Workspace();
  work.write('recordings.json', { $repository: url, 'sdk/tables': pin(first) });
  work.commit();
  git(work.code, 'checkout', '-q', '-b', 'change');
  work.write('recordings.json', { $repository: url, 'sdk/tables': pin(to) });
  work.commit();
  return work;
}

interface Told {
  service: string;
  requests: object;
  recordings: {
    path: string;
    kind: string;
    real: boolean;
    format: string;
    requests: object[];
    secrets: object[];
    notes: string[];
  }[];
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
  ])('diff --requests fetches the files that differ once, and says which requests do (%s)', async (kind, pin) => {
    const work = moved(server.url, pin);
    const { code, json, stderr } = await work.cli(['diff', '--requests', '--json']);
    expect({ code, error: json.error }).toEqual({ code: 0 });
    expect(json.requests).toBe(server.requests);
    const [told] = json.recordings as [Told];
    expect(told).toMatchObject({ service: 'sdk/tables', requests: { added: 0, removed: 5, changed: 2, volatile: 5 } });
    expect(told.recordings.map(({ path, kind, real }) => [path.slice(FOLDER.length + 1), kind, real])).toEqual([
      ['dates.json', 'changed', false],
      ['gone.json', 'removed', true],
      ['large.json', 'added', true],
      ['odd name {{}}.txt', 'changed', true],
      ['real.json', 'changed', true],
    ]);
    const [, , large, text, real] = told.recordings;
    expect(large).toMatchObject({ format: 'bytes', notes: [expect.stringContaining('larger than 16 MB')] });
    expect(text).toMatchObject({ format: 'text' });
    expect(real?.secrets).toMatchObject([{ side: 'after', where: 'Request headers: authorization' }]);
    if (profile === 'full' || profile === 'blobless') {
      expect(stderr).toContain('6 files of the recordings that differ are fetched');
      // A greeting, of SHAs alone the commits and the way down, the trees, and the files.
      expect(server.requests).toBe(kind === 'known trees' ? 3 : 6);
      const names = git(
        work.onlyStore,
        '--git-dir=index',
        'cat-file',
        '--batch-all-objects',
        '--batch-check=%(objectname)',
      ).split('\n');
      expect(names).toContain(blob(first, 'gone.json'));
      expect(names).not.toContain(blob(first, 'same.json'));
    }
    // And the next time nothing is asked.
    server.reset();
    const again = await work.cli(['diff', '--requests', '--json']);
    expect(again.json.recordings).toEqual(json.recordings);
    expect(again.stderr).not.toContain('fetched');
    expect(server.requests).toBe(0);
  });
});

describe('diff', () => {
  let server: AssetsServer;
  let work: Workspace;
  beforeAll(async () => {
    server = await AssetsServer.start(assets, 'blobless');
    work = moved(server.url);
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  test('--requests prints what differs, and no secret', async () => {
    const { stdout } = await work.cli(['diff', '--requests']);
    const lines = stdout.split('\n').map((line) => line.trim());
    expect(lines).toContain('sdk/tables: 5 recordings; requests: 0 added, 5 removed, 2 changed');
    expect(lines).toContain(`~ ${FOLDER}/dates.json  no real change`);
    expect(lines).toContainEqual(expect.stringMatching(/^~ PUT \/tables\/item1\S* {2}201 -> 404/));
    expect(lines).toContainEqual(expect.stringMatching(/^- POST \/tables\/item2/));
    expect(lines).toContainEqual(expect.stringMatching(/^looks like a secret: .*authorization$/));
    expect(lines).toContainEqual(expect.stringMatching(/^1 service \(\d+ requests?, /));
    expect(stdout).not.toContain(SECRET.slice(10, 30));
  });

  test('--html writes one page, beside where it was called, and makes its folder', async () => {
    mkdirSync(join(work.code, 'deep'), { recursive: true });
    const { code, stdout } = await work.cli(['diff', '*', '--html', 'out/review.html'], { cwd: join(work.code, 'deep') });
    const file = join(work.code, 'deep/out/review.html');
    expect({ code, last: stdout.trim().split('\n').at(-1) }).toEqual({ code: 0, last: `Written: ${file}` });
    const page = readFileSync(file, 'utf8');
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).toContain(`${first.slice(0, 12)} → ${second.slice(0, 12)}`);
    expect(page).toContain('real.json');
    expect(page).not.toContain(SECRET.slice(10, 30));
    expect(readdirSync(join(work.code, 'deep/out'))).toEqual(['review.html']);
  });

  test('without a change writes a page that says so', async () => {
    const { code } = await work.cli(['diff', '--from', 'HEAD', '--html', 'none.html']);
    expect(code).toBe(0);
    expect(readFileSync(join(work.code, 'none.html'), 'utf8')).toContain('nothing differs');
    expect(server.requests).toBe(0);
  });

  test('says before it asks a server that a page cannot be written', async () => {
    mkdirSync(join(work.code, 'folder'), { recursive: true });
    work.write('file', 'x');
    for (const path of ['folder', 'file/review.html']) {
      const { code, json } = await moved(server.url).cli(['diff', '--html', join(work.code, path), '--json']);
      expect({ code, error: json.error }).toMatchObject({
        code: 2,
        error: { code: 'bad-usage', hint: expect.stringContaining('--html') },
      });
    }
    expect(server.requests).toBe(0);
  });

  test('runs as the action and as the task, which write the page and a short table', async () => {
    const inputs = { operation: 'diff', from: 'main', repository: server.url, report: 'out/page.html' };
    const fresh = moved(server.url);
    const action = await fresh.action(inputs);
    expect(action.code).toBe(0);
    expect(readFileSync(join(fresh.code, 'out/page.html'), 'utf8')).toContain('real.json');
    expect(action.summary).toContain('| sdk/tables | 5 | 0 | 5 | 2 |');
    expect(action.summary).toContain('1 value looks like a secret.');
    expect(action.outputs.requests).toBe(String(server.requests));
    const task = await fresh.task({ ...inputs, report: 'task.html' });
    expect({ code: task.code, summary: task.summary.trim() }).toEqual({ code: 0, summary: action.summary.trim() });
    expect(existsSync(join(fresh.code, 'task.html'))).toBe(true);
  });

  test('fetches the files again that are damaged in the store', async () => {
    const fresh = moved(server.url);
    const { json } = await fresh.cli(['diff', '--requests', '--json']);
    const folder = join(fresh.onlyStore, 'index/objects/pack');
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.pack'))) {
      const bytes = readFileSync(join(folder, name));
      chmodSync(join(folder, name), 0o644);
      writeFileSync(join(folder, name), bytes.fill(0x55, bytes.length >> 1));
    }
    for (const hasToFetch of [true, false]) {
      server.reset();
      const again = await fresh.cli(['diff', '--requests', '--json']);
      expect({ code: again.code, recordings: again.json.recordings }).toEqual({ code: 0, recordings: json.recordings });
      expect(server.requests > 0).toBe(hasToFetch);
    }
  });

  test('counts what rules excuse as a real change where they are switched off, and knows no other rules', async () => {
    const { json } = await work.cli(['diff', '--requests', '--rules-off', '*', '--json']);
    const [told] = json.recordings as [Told];
    expect(told.recordings[0]).toMatchObject({ path: `${FOLDER}/dates.json`, real: true });
    for (const args of [
      ['--requests', '--rules-off', 'date,dates'],
      ['--rules-off', 'date'],
    ]) {
      const wrong = await work.cli(['diff', ...args, '--json']);
      expect({ code: wrong.code, error: wrong.json.error }).toMatchObject({
        code: 2,
        error: { code: 'bad-usage', hint: expect.stringMatching(/date, id, token|--html/) },
      });
    }
  });
});

describe('a pin that is not merged', () => {
  let server: AssetsServer;
  afterEach(() => server.close());

  test.each(['blobless', 'plain'] as const)('is compared like any other, on a %s server', async (profile) => {
    server = await AssetsServer.start(assets, profile);
    const { json } = await moved(server.url, (sha) => sha, unmerged).cli(['diff', '--requests', '--json']);
    const [told] = json.recordings as [Told];
    expect(told.recordings[0]).toMatchObject({ path: `${FOLDER}/cassette.yaml`, kind: 'added', format: 'VCR', notes: [] });
  });

  test('and that the server has deleted since its trees were fetched is an error that says what to do', async () => {
    server = await AssetsServer.start(assets, 'blobless');
    const work = moved(server.url, (sha) => sha, unmerged);
    expect((await work.cli(['diff'])).code).toBe(0);
    git(assets.dir, 'update-ref', '-d', 'refs/heads/pull');
    git(assets.dir, 'gc', '--quiet', '--prune=now');
    const { code, json } = await work.cli(['diff', '--requests', '--json']);
    expect({ code, error: json.error }).toMatchObject({
      code: 2,
      error: { code: 'missing-commit', hint: expect.stringContaining('without their files') },
    });
  });
});
