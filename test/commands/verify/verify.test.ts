import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository, recordings } from '../../fixtures/assets-repository.ts';
import { makeHistories, makeHistoriesBy } from '../../fixtures/histories.ts';
import { git } from '../../fixtures/process.ts';
import { run } from '../../fixtures/run-here.ts';
import { type CliResult, Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, answerWith, type Fault, hangUp, PROFILES } from '../../servers/assets-server.ts';

const NOWHERE = '0123456789'.repeat(4);

/** Every run of this file sends its requests at once, or not at all. */
const _ONCE = ['--retries', '1'];

function outcomes({ json }: Pick<CliResult, 'json'>): Record<string, string> {
  const results = (json.results ?? []) as { path: string; outcome: string }[];
  return Object.fromEntries(results.map(({ path, outcome }) => [path, outcome]));
}

/** In this process; what scripts get. */
async function verify(work: Workspace, paths = ['*'], inputs: { branch?: string; repository?: string; retries?: string } = {}) {
  const { code, error, results } = await run(work, 'verify', { paths, ...inputs });
  return { code, json: { error, ...results } };
}

function workspaceFor(server: AssetsServer, pins: object): Workspace {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, ...pins });
  work.commit();
  return work;
}

/** What a whole proof asked each server, and how much it was given. */
const requestsOf = new Map<string, string>();

describe.each(PROFILES)('on a %s server', (profile) => {
  const histories = makeHistories();
  const { assets, old, merged, squashed, squash, rebased, rebase, unmerged, overwritten, tip } = histories;
  let server: AssetsServer;

  beforeAll(async () => {
    server = await AssetsServer.start(assets, profile);
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  const givesOutAll = profile === 'full' || profile === 'blobless' || profile === 'plain';
  const cases: [name: string, pin: [directory: string, sha: string], outcome: string, on: string | null][] = [
    ['an old commit', ['sdk/keys', old], 'on-branch', null],
    ['the tip', ['sdk/core', tip], 'on-branch', null],
    ['a commit that was merged', ['sdk/tables', merged], 'on-branch', null],
    ['a commit that was squashed', ['sdk/tables', squashed], 'squashed', squash],
    ['a commit that was rebased', ['sdk/core', rebased], 'squashed', rebase],
    ['a commit on a branch of its own', ['sdk/tables', unmerged], 'unmerged', null],
    ['a commit that was pushed over', ['sdk/core', overwritten], givesOutAll ? 'unmerged' : 'missing', null],
    ['a commit that nobody has', ['sdk/core', NOWHERE], 'missing', null],
  ];

  test.each(cases)('%s', async (_, [directory, sha], outcome, on) => {
    const work = workspaceFor(server, { [directory]: sha });
    const result = await verify(work, [directory]);
    expect(result.json.results).toEqual([{ path: directory, sha, outcome, file: 'recordings.json', line: 3, on }]);
    expect(result.code).toBe(outcome === 'on-branch' ? 0 : 1);
    expect(result.json).toMatchObject({ verified: outcome === 'on-branch', services: [directory], requests: server.requests });
    if (outcome !== 'on-branch') expect(result.json.error).toMatchObject({ code: 'not-verified', line: 3 });
    // Told again, with what is remembered.
    expect(outcomes(await verify(work, [directory]))).toEqual({ [directory]: outcome });
  });

  test('all of them in one run, at their lines', async () => {
    const pins = Object.fromEntries(cases.map(([, [directory, sha]], index) => [`${directory}/package/x${index}`, sha]));
    const whole = { 'sdk/tables': squashed, 'sdk/core': rebased, ...pins };
    const result = await verify(workspaceFor(server, whole));
    expect(result.code).toBe(1);
    const expected = cases.map(([, [directory], outcome], index) => [
      `${directory}/package/x${index}`,
      // Nowhere is such a directory, so that nothing has the same.
      outcome === 'squashed' ? 'unmerged' : outcome,
    ]);
    expect(outcomes(result)).toEqual({
      'sdk/tables': 'squashed',
      'sdk/core': 'squashed',
      ...Object.fromEntries(expected),
    });
    expect((result.json.results as { line: number }[]).map(({ line }) => line).sort((a, b) => a - b)).toEqual(
      [...Array(10)].map((_, index) => index + 3),
    );
  });

  test('a tree that is not that of the commit', async () => {
    const right = assets.pin(old, 'sdk/tables');
    const claimed = { sha: old, tree: `${assets.tree(tip, 'sdk/tables')}@${old.slice(0, 12)}` };
    const work = workspaceFor(server, {
      'sdk/core': { ...claimed },
      'sdk/tables': claimed,
      'sdk/keys': assets.pin(tip, 'sdk/keys'),
    });
    const result = await verify(work);
    expect(outcomes(result)).toEqual({ 'sdk/core': 'wrong-tree', 'sdk/tables': 'wrong-tree', 'sdk/keys': 'on-branch' });
    expect(result.code).toBe(1);
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': right });
    expect(await verify(work)).toMatchObject({ code: 0, json: { verified: true } });
  });

  test('a branch that is not there', async () => {
    const result = await verify(workspaceFor(server, { $branch: 'none', 'sdk/tables': old }));
    expect(result.code).toBe(2);
    expect(result.json.error).toMatchObject({ code: 'missing-commit', message: expect.stringContaining('no branch none') });
  });

  test('nothing is waited for under a lock of the store', async () => {
    const work = workspaceFor(server, { 'sdk/tables': squashed, 'sdk/keys': old, 'sdk/core': unmerged });
    const isLocked: boolean[] = [];
    const look = () => {
      isLocked.push(existsSync(join(work.store, readdirSync(work.store)[0] ?? '', 'lock')));
      return false;
    };
    server.faults.push(...Array.from({ length: 20 }, () => look));
    expect((await verify(work)).code).toBe(1);
    expect(isLocked).toEqual(isLocked.map(() => false));
    expect(isLocked.length).toBeGreaterThan(2);
  });

  test('a fault in the middle of the proof is exit 3, never a pass', async () => {
    const work = workspaceFor(server, { 'sdk/tables': merged, 'sdk/keys': old, 'sdk/core': rebased });
    const { json } = await verify(work);
    const total = json.requests as number;
    requestsOf.set(profile, server.log.map(({ method, bytes }) => `${method} ${bytes}`).join());
    // What fails at last is only what a commit was squashed to.
    expect(total).toBeGreaterThan(2);
    // Two servers that answer the same requests in the same way need not fail twice in the same way.
    if (profile === 'blobless' && requestsOf.get('full') === requestsOf.get('blobless')) return;
    // What an answer is read with is the same for all; npm run test:faults has every fault with every server.
    const faults = profile === 'full' ? [hangUp, answerWith(500), garbage, wrongPack(assets)] : [hangUp, wrongPack(assets)];
    for (const fault of faults) {
      for (let at = 0; at < total; at++) {
        rmSync(work.store, { recursive: true });
        server.reset();
        let passed = 0;
        // From that request on, for good: what fails once may be asked in another way.
        server.faults.push(
          ...Array.from(
            { length: 20 },
            () =>
              (...of: Parameters<typeof hangUp>) =>
                passed++ >= at && fault(...of),
          ),
        );
        const result = await verify(work, ['*'], { retries: '1' });
        expect({ at, fault: fault.name, code: result.code, error: result.json.error }).toMatchObject({
          code: 3,
          error: { code: 'unreachable' },
        });
        expect(existsSync(join(work.onlyStore, 'proved'))).toBe(false);
      }
    }
  }, 300_000);
});

/** An answer that looks right and holds a pack that is not what was asked for, nor a pack. */
function garbage(...[request, response]: Parameters<Fault>): boolean {
  const advertises = request.method === 'GET';
  response.writeHead(200, { 'content-type': `application/x-git-upload-pack-${advertises ? 'advertisement' : 'result'}` });
  response.end('000dpackfile\n0015\u0001PACK\0\0\0\u0002\0\0\0\u0001xxxx0000');
  return true;
}

/** The same with a good pack, of other objects. */
function wrongPack(assets: AssetsRepository): Fault {
  const pack = execFileSync('git', ['pack-objects', '--stdout', '-q'], {
    cwd: assets.dir,
    input: `${assets.tree('main~3', 'sdk/tables')}\n`,
  });
  const line = (content: Buffer) => Buffer.concat([Buffer.from((content.length + 4).toString(16).padStart(4, '0')), content]);
  const body = [line(Buffer.from('packfile\n')), line(Buffer.concat([Buffer.of(1), pack])), Buffer.from('0000')];
  return function wrong(request, response) {
    // What refs there are is told in the same way, and is none of this.
    if (request.method === 'GET' || request.headers['content-length'] === undefined) return false;
    response.writeHead(200, { 'content-type': 'application/x-git-upload-pack-result' });
    response.end(Buffer.concat(body));
    return true;
  };
}

describe('proofs', () => {
  const histories = makeHistories();
  const { assets, old, merged, squashed, unmerged, tip } = histories;
  let server: AssetsServer;

  beforeAll(async () => {
    server = await AssetsServer.start(assets, 'blobless');
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  test('of recent commits take three requests, of others four, and pins that share a commit are one', async () => {
    const near = workspaceFor(server, { 'sdk/core': tip, 'sdk/tables': tip, '/': tip });
    expect((await verify(near)).json).toMatchObject({ verified: true, requests: 3 });
    const pins: Record<string, string> = {};
    for (let number = 0; number < 48; number++) {
      const time = 1_710_000_000 + number * 600;
      const files = recordings('sdk/x', 1, number);
      const sha = assets.commit({ branch: 'long', ...(number === 0 ? { from: tip } : {}), time, files });
      if (number % 4 === 0) pins[`sdk/s${number}`] = sha;
    }
    const far = workspaceFor(server, { $branch: 'long', ...pins });
    expect((await verify(far)).json).toMatchObject({ verified: true, requests: 4 });
  });

  test('are remembered, and a branch that moved on is asked for the news alone', async () => {
    const work = workspaceFor(server, {
      'sdk/tables': assets.pin(old, 'sdk/tables'),
      'sdk/core': assets.pin(merged, 'sdk/core'),
    });
    await verify(work);
    const { json } = await verify(work);
    expect(json).toMatchObject({ verified: true, requests: 3 });
    expect(json.bytes).toBeLessThan(5000);
    assets.commit({ branch: 'moving', from: tip, files: recordings('sdk/keys', 1, 30) });
    const again = () => verify(work, ['*'], { branch: 'moving' });
    expect((await again()).json).toMatchObject({ verified: true });
    assets.commit({ branch: 'moving', files: recordings('sdk/keys', 1, 31) });
    expect((await again()).json).toMatchObject({ verified: true, requests: 3 });
  });

  test('do not outlive a branch that is pushed over', async () => {
    const first = assets.commit({ branch: 'forced', from: tip, files: recordings('sdk/keys', 1, 40) });
    const second = assets.commit({ branch: 'forced', files: recordings('sdk/keys', 1, 41) });
    const work = workspaceFor(server, { 'sdk/keys': first, 'sdk/core': tip });
    const again = () => verify(work, ['*'], { branch: 'forced' });
    expect((await again()).json).toMatchObject({ verified: true });
    assets.commit({ branch: 'forced', from: tip, files: recordings('sdk/keys', 1, 42) });
    expect(outcomes(await again())).toEqual({ 'sdk/keys': 'unmerged', 'sdk/core': 'on-branch' });
    // And again, with what is remembered of that.
    expect(outcomes(await again())).toEqual({ 'sdk/keys': 'unmerged', 'sdk/core': 'on-branch' });
    git(assets.dir, 'update-ref', 'refs/heads/forced', second);
    expect((await again()).json).toMatchObject({ verified: true });
  });

  test('are not taken from a damaged memory, and a store that is shallow for other reasons does not matter', async () => {
    const work = workspaceFor(server, { 'sdk/tables': squashed, 'sdk/core': merged, 'sdk/keys': old });
    await run(work, 'sync', { paths: ['*'] });
    await verify(work);
    const [file = ''] = readdirSync(join(work.onlyStore, 'proved'));
    for (const text of [
      '',
      '{',
      '[]',
      '{"branch":"main","tip":1,"commits":2}',
      `{"branch":"x","tip":"${tip}","commits":["${squashed}"]}`,
    ]) {
      writeFileSync(join(work.onlyStore, 'proved', file), text);
      expect(outcomes(await verify(work))).toEqual({
        'sdk/tables': 'squashed',
        'sdk/core': 'on-branch',
        'sdk/keys': 'on-branch',
      });
    }
  });

  test.each([
    [['verify', '*'], 1],
    [['sync', '*', '--verify'], 1],
    [['repin', '*'], 0],
  ])('are not taken from a store that was made elsewhere (%j)', async (command, code) => {
    const work = workspaceFor(server, { 'sdk/tables': unmerged, 'sdk/keys': old });
    await verify(work);
    const file = join(work.onlyStore, 'proved/main.json');
    const facts = JSON.parse(readFileSync(file, 'utf8')) as { commits: string[] };
    writeFileSync(file, JSON.stringify({ ...facts, commits: [...facts.commits, unmerged] }));
    // What a store says that was made here is believed: without that, this would prove nothing.
    expect((await verify(work)).code).toBe(0);
    const away = `${work.store}-away`;
    renameSync(work.store, away);
    cpSync(away, work.store, { recursive: true, preserveTimestamps: true });
    const result = await work.cli(command);
    expect({ code: result.code, stderr: result.stderr }).toEqual({
      code,
      stderr: expect.stringContaining('sdk/tables: unmerged'),
    });
    expect(outcomes(await verify(work))).toEqual({ 'sdk/tables': 'unmerged', 'sdk/keys': 'on-branch' });
  });

  test('come from a path as well', async () => {
    const work = workspaceFor(server, { 'sdk/tables': squashed, 'sdk/keys': old });
    const result = await verify(work, ['*'], { repository: assets.dir });
    expect(outcomes(result)).toEqual({ 'sdk/tables': 'squashed', 'sdk/keys': 'on-branch' });
    expect(server.requests).toBe(0);
  });

  test('fail where the server is not reached, though everything is in the store', async () => {
    const work = workspaceFor(server, { 'sdk/tables': old });
    await run(work, 'sync', { paths: ['*'] });
    await verify(work);
    server.faults.push(...Array.from({ length: 9 }, () => hangUp));
    const result = await verify(work, ['*'], { retries: '1' });
    expect({ code: result.code, error: result.json.error }).toMatchObject({ code: 3, error: { code: 'unreachable' } });
  });

  test.each<[string, (commit: number) => number]>([
    ['run backwards', (commit) => 1_700_000_000 - commit * 86_400],
    ['stand still', () => 1_700_000_000],
    ['are at their beginning', () => 1],
    ['are wild', (commit) => 1_600_000_000 + ((commit * 7919) % 13) * 10_000_000],
  ])('are right where clocks %s', async (_, clock) => {
    const odd = makeHistoriesBy(clock);
    const other = await AssetsServer.start(odd.assets, 'blobless');
    try {
      const work = workspaceFor(other, {
        'sdk/keys': odd.old,
        'sdk/tables': odd.merged,
        'sdk/core': odd.rebased,
        'sdk/tables/a': odd.unmerged,
        'sdk/tables/b': odd.overwritten,
      });
      const expected = {
        'sdk/keys': 'on-branch',
        'sdk/tables': 'on-branch',
        'sdk/core': 'squashed',
        'sdk/tables/a': 'unmerged',
        'sdk/tables/b': 'unmerged',
      };
      expect(outcomes(await verify(work))).toEqual(expected);
      for (const path of ['sdk/keys', 'sdk/core'] as const) {
        rmSync(work.store, { recursive: true });
        expect(outcomes(await verify(work, [path]))).toEqual({ [path]: expected[path] });
      }
    } finally {
      await other.close();
    }
  });
});

describe('verify', () => {
  const histories = makeHistories();
  const { assets, old, merged, squashed, unmerged, tip } = histories;
  let server: AssetsServer;

  beforeAll(async () => {
    server = await AssetsServer.start(assets, 'blobless');
  });
  afterAll(() => server.close());
  beforeEach(() => server.reset());

  test('says what is wrong and what to do, at the pin', async () => {
    const work = workspaceFor(server, { 'sdk/tables': squashed, 'sdk/core': old });
    const { code, stdout, stderr } = await work.cli(['verify', '*']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^sdk\/core +[0-9a-f]{12} +on main$/m);
    expect(stdout).toMatch(/^sdk\/tables +[0-9a-f]{12} +squashed +-> [0-9a-f]{12}$/m);
    expect(stdout).toMatch(/1 of 2 pins on main \(\d+ requests/);
    expect(stderr).toMatch(/error: recordings\.json:3:3 sdk\/tables: squashed: .* assets-sync repin moves the pin there\./);
  });

  test('annotates every pin that is not good, in the action and in the task, and sets the outputs', async () => {
    const pins = { 'sdk/tables': unmerged, 'sdk/core': NOWHERE, 'sdk/keys': old };
    const work = workspaceFor(server, pins);
    const inputs = { operation: 'verify', paths: '*', repository: server.url };
    const action = await work.action(inputs);
    expect(action.code).toBe(1);
    expect(action.stdout).toMatch(/::error file=recordings\.json,line=3,.*sdk\/tables: unmerged/);
    expect(action.stdout).toMatch(/::error file=recordings\.json,line=4,.*sdk\/core: missing/);
    expect(action.outputs).toMatchObject({ verified: 'false', services: '["sdk/core","sdk/keys","sdk/tables"]' });
    expect(action.summary).toContain('### assets-sync verify: 1 of 3 pins on main');
    expect(action.summary).toMatch(/\| sdk\/tables \| .* \| \*\*unmerged\*\* \| no \| recordings\.json:3 \|/);
    const task = await work.task(inputs);
    expect(task.stdout).toMatch(/##vso\[task\.logissue type=error;[^\]]*linenumber=3;[^\]]*\].*sdk\/tables: unmerged/);
    expect(task.outputs).toMatchObject({ verified: 'false' });
    expect(task.stdout).toContain('result=Failed');
  });

  test('that a sync asks for says the same where it fails, and each place once', async () => {
    const work = workspaceFor(server, { 'sdk/tables': unmerged, 'sdk/keys': old });
    const inputs = { paths: '*', verify: 'true', repository: server.url };
    const { code, stdout, outputs, summary } = await work.action(inputs);
    expect({ code, outputs }).toEqual({ code: 1, outputs: { verified: 'false' } });
    expect(stdout).toMatch(/^::error file=recordings\.json,line=3,col=\d+::recordings\.json:3:\d+ sdk\/tables: unmerged/m);
    expect(summary).toContain('### assets-sync: nothing was synced: 1 of 2 pins on main');
    expect(summary).toMatch(/\| sdk\/tables \| .* \| \*\*unmerged\*\* \|/);
    const { json } = await work.cli(['sync', '*', '--verify', '--json']);
    expect(json).toMatchObject({ verified: false, error: { code: 'not-verified', file: 'recordings.json', line: 3 } });
  });

  test('passes in the action and in the task', async () => {
    const work = workspaceFor(server, { 'sdk/tables': assets.pin(merged, 'sdk/tables') });
    const inputs = { operation: 'verify', paths: '*', repository: server.url };
    expect(await work.action(inputs)).toMatchObject({ code: 0, outputs: { verified: 'true' } });
    expect(await work.task(inputs)).toMatchObject({ code: 0, outputs: { verified: 'true' } });
  });

  test('of a pull request looks at the pins alone that it moves', async () => {
    const work = workspaceFor(server, { 'sdk/tables': unmerged, 'sdk/core': old });
    const base = git(work.code, 'rev-parse', 'HEAD');
    work.write('recordings.json', { $repository: server.url, 'sdk/tables': unmerged, 'sdk/core': tip });
    work.commit();
    const env = { GITHUB_ACTIONS: 'true' };
    const result = await work.cli(['verify', '--json', '--base', base, '--repository', server.url], { env });
    expect(result.json).toMatchObject({ services: ['sdk/core'], verified: true });
    expect(outcomes(result)).toEqual({ 'sdk/core': 'on-branch' });
    const scheduled = await work.action(
      { operation: 'verify', repository: server.url },
      { env: { GITHUB_EVENT_NAME: 'schedule' } },
    );
    expect(scheduled.code).toBe(1);
    expect(scheduled.stdout).toMatch(/no change to look at for a schedule[\s\S]*paths \('\*' for all\)/);
  });

  test('looks at a catch-all that no service needs yet, where it moves and where all are meant', async () => {
    const pins = { '/': old, 'sdk/core': old };
    const work = workspaceFor(server, pins);
    const base = git(work.code, 'rev-parse', 'HEAD');
    work.write('recordings.json', { $repository: server.url, ...pins, '/': unmerged });
    work.commit();
    const env = { GITHUB_ACTIONS: 'true' };
    const ofChange = ['verify', '--json', '--base', base, '--repository', server.url];
    expect(outcomes(await work.cli(ofChange, { env }))).toEqual({ '/': 'unmerged' });
    expect(outcomes(await work.cli(['verify', '*', '--json']))).toEqual({ '/': 'unmerged', 'sdk/core': 'on-branch' });
    expect(outcomes(await work.cli(['verify', 'sdk/core', '--json']))).toEqual({ 'sdk/core': 'on-branch' });
    work.write('recordings.json', { $repository: server.url, ...pins, 'sdk/core': tip });
    work.commit();
    expect(outcomes(await work.cli(ofChange, { env }))).toEqual({ 'sdk/core': 'on-branch' });
  });

  describe('of a change that edits $branch', () => {
    const changed = (before: object, after: object) => {
      const work = workspaceFor(server, before);
      const base = git(work.code, 'rev-parse', 'HEAD');
      work.write('recordings.json', { $repository: server.url, ...after });
      work.commit();
      return { work, base };
    };
    const pointOwnTo = (sha: string) => git(assets.dir, 'update-ref', 'refs/heads/own', sha);
    beforeEach(() => {
      pointOwnTo(unmerged);
    });

    test('proves every pin, on the branch as it was before', async () => {
      const pins = { 'sdk/core': old, 'sdk/keys': tip };
      const { work, base } = changed(pins, { $branch: 'own', ...pins, 'sdk/tables': unmerged });
      const result = await work.action({ operation: 'verify', base, repository: server.url });
      expect(result.code).toBe(1);
      expect(result.stdout).toMatch(/::warning file=recordings\.json,line=3,.*\$branch becomes own .* proved on main/);
      expect(result.stdout).toMatch(/::error file=recordings\.json,line=6,.*sdk\/tables: unmerged: \w+ is not on main/);
      expect(result.outputs).toMatchObject({ verified: 'false', services: '["sdk/core","sdk/keys","sdk/tables"]' });
      const given = await work.action({ operation: 'verify', base, repository: server.url, branch: 'own' });
      expect(given).toMatchObject({ code: 0, outputs: { verified: 'true', services: '["sdk/tables"]' } });
      expect(given.stdout).not.toContain('::warning');
    });

    test('or takes it away, proves every pin though none moved', async () => {
      const { work, base } = changed({ $branch: 'own', 'sdk/core': tip }, { 'sdk/core': tip });
      pointOwnTo(old);
      const result = await work.action({ operation: 'verify', base, repository: server.url });
      expect(result.code).toBe(1);
      expect(result.stdout).toMatch(/::warning file=recordings\.json.*\$branch becomes main .* proved on own/);
      expect(result.stdout).toMatch(/sdk\/core: unmerged: \w+ is not on own/);
    });

    test('names the repository in another way as well, is not judged by its own branch', async () => {
      const { work, base } = changed({}, {});
      work.write('recordings.json', { $repository: `${server.url}/`, $branch: 'own', 'sdk/tables': unmerged });
      work.commit();
      const result = await work.action({ operation: 'verify', base, repository: server.url });
      expect(result.code).toBe(1);
      expect(result.stdout).toMatch(/sdk\/tables: unmerged: \w+ is not on main/);
    });

    test('proves every pin on the new branch on a machine of a person', async () => {
      const { work, base } = changed({ 'sdk/core': tip }, { $branch: 'own', 'sdk/core': tip });
      pointOwnTo(old);
      const result = await work.cli(['verify', '--json', '--base', base]);
      expect(result.code).toBe(1);
      expect(outcomes(result)).toEqual({ 'sdk/core': 'unmerged' });
      expect(result.json.error).toMatchObject({ message: expect.stringContaining('is not on own') });
    });

    test.each([
      ['verify with paths', { operation: 'verify', paths: '*' }],
      ['sync with verify', { verify: 'true' }],
      ['sync with verify and paths', { verify: 'true', paths: '*' }],
    ])('in a pull request is judged by the branch as it was before (%s)', async (_, inputs) => {
      const { work, base } = changed({}, { $branch: 'own', 'sdk/tables': unmerged });
      const head = git(work.code, 'rev-parse', 'HEAD');
      const event = join(work.folder, 'event.json');
      writeFileSync(event, JSON.stringify({ pull_request: { head: { sha: head }, base: { sha: base, ref: 'main' } } }));
      const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: head };
      const result = await work.action({ ...inputs, repository: server.url }, { env });
      expect(result.code).toBe(1);
      expect(result.outputs).toMatchObject({ verified: 'false' });
      expect(result.stdout).toMatch(/::warning file=recordings\.json.*\$branch becomes own .* proved on main/);
      expect(result.stdout).toMatch(/sdk\/tables: unmerged: \w+ is not on main/);
      expect(existsSync(join(work.root, 'sdk/tables'))).toBe(false);
    });

    test('with the first recordings.json takes the branch that it names', async () => {
      const work = new Workspace();
      const base = work.commit();
      work.write('recordings.json', { $repository: server.url, $branch: 'own', 'sdk/tables': unmerged });
      work.commit();
      const result = await work.action({ operation: 'verify', base, repository: server.url });
      expect(result).toMatchObject({ code: 0, outputs: { verified: 'true' } });
    });
  });

  describe('of a change that edits $repository', () => {
    let own: AssetsServer;
    beforeAll(async () => {
      // A copy in which everything is on its main branch.
      const copy = new AssetsRepository(join(new Workspace().folder, 'own.git'), assets);
      git(copy.dir, 'update-ref', 'refs/heads/main', unmerged);
      own = await AssetsServer.start(copy, 'blobless');
    });
    afterAll(() => own.close());
    const changed = (before: object, after: object) => {
      const work = workspaceFor(server, { 'sdk/core': old, ...before });
      const base = git(work.code, 'rev-parse', 'HEAD');
      work.write('recordings.json', { $repository: own.url, 'sdk/core': old, ...after });
      work.commit();
      return { work, base };
    };

    test('proves every pin, in the repository as it was before', async () => {
      const { work, base } = changed({}, { 'sdk/tables': unmerged });
      own.reset();
      const result = await work.action({ operation: 'verify', base });
      expect(result.code).toBe(1);
      expect(result.stdout).toMatch(/::warning file=recordings\.json,line=2,.*\$repository becomes http.* proved in http/);
      expect(result.stdout).toMatch(/::error file=recordings\.json,line=4,.*sdk\/tables: unmerged/);
      expect(result.outputs).toMatchObject({ verified: 'false', services: '["sdk/core","sdk/tables"]' });
      expect(own.requests).toBe(0);
      const task = await work.task({ operation: 'verify', base });
      expect(task.outputs).toMatchObject({ verified: 'false' });
    });

    test.each([
      ['verify with paths', { operation: 'verify', paths: '*' }],
      ['sync with verify', { verify: 'true' }],
    ])('in a pull request is judged by the repository as it was before (%s)', async (_, inputs) => {
      const { work, base } = changed({}, { 'sdk/tables': unmerged });
      // The other repository is on a host that the job trusts whatever its change says.
      git(work.code, 'remote', 'add', 'origin', own.url);
      const head = git(work.code, 'rev-parse', 'HEAD');
      const event = join(work.folder, 'event.json');
      writeFileSync(event, JSON.stringify({ pull_request: { head: { sha: head }, base: { sha: base, ref: 'main' } } }));
      const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: head };
      const result = await work.action(inputs, { env });
      expect(result.code).toBe(1);
      expect(result.stdout).toMatch(/\$repository becomes http.* proved in http/);
      expect(result.stdout).toMatch(/sdk\/tables: unmerged: \w+ is not on main/);
    });

    test('and its $branch, is judged by neither', async () => {
      const { work, base } = changed({}, { $branch: 'own', 'sdk/tables': unmerged });
      git(assets.dir, 'update-ref', 'refs/heads/own', unmerged);
      const result = await work.action({ operation: 'verify', base });
      expect(result.code).toBe(1);
      expect(result.stdout).toMatch(/sdk\/tables: unmerged: \w+ is not on main/);
    });

    test('is judged by the new one where the repository input or a person names it', async () => {
      const { work, base } = changed({}, { 'sdk/tables': unmerged });
      const given = await work.action({ operation: 'verify', base, repository: own.url });
      expect(given).toMatchObject({ code: 0, outputs: { verified: 'true' } });
      const person = await work.cli(['verify', '--json', '--base', base]);
      expect(outcomes(person)).toEqual({ 'sdk/core': 'on-branch', 'sdk/tables': 'on-branch' });
    });

    test('from one that CI takes from no file to one that can be used, is judged by that', async () => {
      const work = workspaceFor(server, { $repository: 'git@example.com:a/b.git', 'sdk/core': old });
      const base = git(work.code, 'rev-parse', 'HEAD');
      work.write('recordings.json', { $repository: server.url, 'sdk/core': old });
      work.commit();
      const result = await work.action({ operation: 'verify', base });
      expect(result).toMatchObject({ code: 0, outputs: { verified: 'true' } });
    });
  });

  test('with nothing to verify is a success', async () => {
    const work = workspaceFor(server, { 'sdk/tables': unmerged });
    const base = git(work.code, 'rev-parse', 'HEAD');
    const result = await work.cli(['verify', '--json', '--base', base], { env: { GITHUB_ACTIONS: 'true' } });
    expect(result).toMatchObject({ code: 0, json: { services: [], verified: true, results: [], requests: 0 } });
  });

  test('before a sync keeps what is not proved off the disk', async () => {
    const work = workspaceFor(server, { 'sdk/tables': squashed, 'sdk/core': old });
    const failed = await work.cli(['sync', 'sdk/tables', '--verify', '--json']);
    expect(failed.code).toBe(1);
    expect(failed.json.error).toMatchObject({ code: 'not-verified', file: 'recordings.json', line: 3 });
    expect(existsSync(work.root)).toBe(false);
    server.reset();
    const good = await work.cli(['sync', 'sdk/core', '--verify', '--json']);
    expect(good).toMatchObject({ code: 0, json: { verified: true, services: ['sdk/core'] } });
    expect(good.json.requests).toBe(server.requests);
    expect(work.files('sdk/core')).toEqual(assets.files(old, 'sdk/core'));
    expect((await work.cli(['sync', 'sdk/core', '--json'])).json).not.toHaveProperty('verified');
    const action = await work.action({ paths: 'sdk/core', repository: server.url, verify: 'true' });
    expect(action).toMatchObject({ code: 0, outputs: { verified: 'true' } });
  });
});

test('what is proved is in the store alone', async () => {
  const { assets, old } = makeHistories();
  const server = await AssetsServer.start(assets, 'blobless');
  const work = workspaceFor(server, { 'sdk/tables': old });
  await work.cli(['verify', '*']);
  expect(work.status()).toBe('');
  expect(existsSync(work.root)).toBe(false);
  expect(readdirSync(join(work.onlyStore, 'tmp'))).toEqual([]);
  expect(JSON.parse(readFileSync(join(work.onlyStore, 'proved/main.json'), 'utf8'))).toMatchObject({
    branch: 'main',
    commits: [old],
  });
  await server.close();
});
