import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packOf } from '../fixtures/pack.ts';
import { makeSample } from '../fixtures/sample.ts';
import { pathWith, testWith } from '../fixtures/systems.ts';
import { type HostResult, Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';
import { CacheService } from '../servers/cache-service.ts';

const test = testWith('scripts');

const { assets, first, second, third } = makeSample();
let server: AssetsServer;
let service: CacheService;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(async () => {
  server.reset();
  service = await CacheService.start();
});
afterEach(() => service.close());

const withTree = (sha: string) => assets.pin(sha, 'sdk/tables');

function pin(work: Workspace, pinned: unknown): void {
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': pinned });
}

function workspace(pinned: unknown): Workspace {
  const work = new Workspace();
  pin(work, pinned);
  work.commit();
  return work;
}

/** Runs the action on a machine that has nothing, as hosted runners do. */
async function onNewMachine(work: Workspace, env: Record<string, string> = service.environment): Promise<HostResult> {
  rmSync(work.store, { recursive: true, force: true });
  rmSync(work.root, { recursive: true, force: true });
  server.reset();
  service.log.length = 0;
  const result = await work.action({ paths: '*', cache: 'hosted', 'cache-save': 'always' }, { env });
  expect({ code: result.code, stderr: result.stderr }).toEqual({ code: 0, stderr: '' });
  expect(result.stdout).not.toMatch(/^::(warning|error)/m);
  return result;
}

/** The files of an entry, by the paths that the toolkit gave them. */
function listed({ archive }: { archive: Buffer }): string[] {
  const names = execFileSync('tar', ['-tPf', '-', compression(archive)], { input: archive, encoding: 'utf8' });
  return names.split('\n').filter((name) => name !== '' && !name.endsWith('/'));
}

function compression(archive: Buffer): string {
  return archive.readUInt16BE(0) === 0x1f8b ? '--gzip' : '--zstd';
}

/** Makes the only entry hold other packs in place of its own. */
function tamper(work: Workspace, change: (contents: Buffer, name: string) => Buffer): void {
  const [entry] = service.entries;
  if (entry === undefined) throw new Error('no entry');
  const names = listed(entry);
  const cwd = work.code;
  execFileSync('tar', ['-xPf', '-', compression(entry.archive)], { input: entry.archive, cwd });
  for (const name of names) {
    const file = resolve(cwd, name);
    const changed = name.endsWith('.pack') ? change(readFileSync(file), name) : readFileSync(file);
    // A pack may only be read.
    rmSync(file);
    writeFileSync(file, changed);
  }
  entry.archive = execFileSync('tar', ['-cPf', '-', compression(entry.archive), ...names], { cwd });
  for (const name of names) rmSync(resolve(cwd, name));
}

const DAMAGED = /^::notice::The cache entry \S+ is damaged, too large or not what its name says/m;
/** What is told of a pack that was refused. */
const notUsed = (pack: string, why: string) =>
  new RegExp(
    `^::notice::${pack} of the cache entry assets-sync-\\S+ is not used: ${why}\\. What this run lacks of it is fetched\\.$`,
    'm',
  );

describe('cache: hosted', () => {
  test.each([
    ['known trees', withTree, 2],
    ['SHAs alone', (sha: string) => sha, 5],
  ])('saves what was fetched, and the next machine asks the server for nothing (%s)', async (_, pinned, cold) => {
    const work = workspace(pinned(first));
    const miss = await onNewMachine(work);
    expect(miss.outputs).toMatchObject({ requests: String(cold), 'cache-hit': 'false' });
    expect(service.log).toEqual([
      'GetCacheEntryDownloadURL',
      'CreateCacheEntry',
      expect.stringMatching(/^PUT/),
      'FinalizeCacheEntryUpload',
    ]);
    expect(service.entries.map(({ key }) => key)).toEqual([miss.outputs['cache-key']]);
    const names = listed(service.entries[0] as { archive: Buffer }).map((name) => name.replace(/.*\//, ''));
    expect(names.sort()).toEqual(cold === 2 ? ['recordings.pack', 'trees'] : ['commits.pack', 'recordings.pack', 'trees']);

    const hit = await onNewMachine(work);
    expect(hit.outputs).toMatchObject({ requests: '0', 'cache-hit': 'true', bytes: '0' });
    expect(server.requests).toBe(0);
    expect(hit.summary).toMatch(/\| cache \|/);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    expect(service.log).toEqual(['GetCacheEntryDownloadURL', 'HEAD whole', 'GET range']);
    expect(existsSync(hit.outputs['cache-path'] ?? '')).toBe(false);
  });

  test('hits after a re-pin that did not change the service', async () => {
    const work = workspace(withTree(second));
    await onNewMachine(work);
    pin(work, withTree(third));
    expect((await onNewMachine(work)).outputs).toMatchObject({ requests: '0', 'cache-hit': 'true' });
    expect(service.entries).toHaveLength(1);
  });

  test.each([
    ['known trees', withTree],
    ['SHAs alone', (sha: string) => sha],
  ])('tops up a partial hit with the recordings that are new (%s)', async (_, pinned) => {
    const work = workspace(pinned(first));
    const { outputs: before } = await onNewMachine(work);
    pin(work, pinned(second));
    const { outputs, summary } = await onNewMachine(work);
    expect(work.files('sdk')).toEqual(assets.files(second, 'sdk/tables'));
    expect(outputs['cache-hit']).toBe('false');
    expect(summary).toMatch(/\| network \|/);
    const [old, made] = service.entries.map(({ key }) => key);
    expect([old, made]).toEqual([before['cache-key'], outputs['cache-key']]);
    // Of the recordings only four are new.
    const stored = new Set(work.storedObjects());
    const fetched = server.log.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(stored).toContain(assets.tree(second, 'sdk/tables'));
    expect(fetched).toBeLessThan(4000);
    expect((await onNewMachine(work)).outputs.requests).toBe('0');
  });

  test.each([
    ['a push to the default branch', 'push', 'refs/heads/main', true],
    ['a manual run of it', 'workflow_dispatch', 'refs/heads/main', true],
    ['a schedule', 'schedule', 'refs/heads/main', true],
    ['a push to another branch', 'push', 'refs/heads/feature', false],
    ['a manual run of another branch', 'workflow_dispatch', 'refs/heads/feature', false],
    ['a tag', 'push', 'refs/tags/main', false],
    ['a pull request', 'pull_request', 'refs/pull/1/merge', false],
    ['a pull request that runs on its base', 'pull_request_target', 'refs/heads/main', false],
    ['a merge group', 'merge_group', 'refs/heads/gh-readonly-queue/main/pr-1', false],
  ])('%s saves only what the default branch should', async (_, name, ref, isSaved) => {
    const work = workspace(withTree(first));
    const payload = join(work.code, '.git/event.json');
    writeFileSync(payload, JSON.stringify({ repository: { default_branch: 'main' } }));
    const env = { ...service.environment, GITHUB_EVENT_NAME: name, GITHUB_REF: ref, GITHUB_EVENT_PATH: payload };
    const inputs = { paths: 'sdk/tables', cache: 'hosted', repository: server.url };
    const result = await work.action(inputs, { env });
    expect(result.outputs).toMatchObject({ requests: '2' });
    expect(service.log[0]).toBe('GetCacheEntryDownloadURL');
    expect(service.entries).toHaveLength(isSaved ? 1 : 0);
  });

  test('without the file of its event a run saves nothing, and syncs', async () => {
    const work = workspace(withTree(first));
    const env = { ...service.environment, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_PATH: '' };
    const inputs = { paths: 'sdk/tables', cache: 'hosted', repository: server.url };
    expect((await work.action(inputs, { env })).outputs).toMatchObject({ requests: '2' });
    expect(service.entries).toEqual([]);
  });

  test('is not asked where this machine has everything', async () => {
    const work = workspace(withTree(first));
    await onNewMachine(work);
    service.log.length = 0;
    rmSync(work.root, { recursive: true });
    expect((await work.action({ paths: '*', cache: 'hosted' }, { env: service.environment })).code).toBe(0);
    expect(service.log).toEqual([]);
  });

  test('goes on without a service that fails, and asks it once', async () => {
    service.failing = 500;
    const work = workspace(withTree(first));
    const { stdout, outputs } = await onNewMachine(work);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    expect(outputs.requests).toBe('2');
    expect(stdout.match(/^::notice::Cache service: .*500.*$/gm)).toHaveLength(1);
    expect(new Set(service.log)).toEqual(new Set(['GetCacheEntryDownloadURL']));
  }, 180_000);

  test('goes on without a service that answers half and closes, while it is asked and while it is given an entry', async () => {
    const work = workspace(withTree(first));
    service.fault = 'half an answer';
    const { stdout, outputs, variables } = await onNewMachine(work);
    expect(stdout.match(/^::notice::.*[Cc]ache service/gm)?.length).toBeGreaterThan(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    expect(outputs).toMatchObject({ requests: '2', 'cache-hit': 'false' });
    expect(variables.ASSETS_ROOT).toBe(work.root);
  }, 180_000);

  test('ends in its time where the service says nothing', async () => {
    const work = workspace(withTree(first));
    service.fault = 'silence';
    const begun = Date.now();
    const result = await work.action({ paths: '*', cache: 'hosted', timeout: '3' }, { env: service.environment });
    expect(result.code).toBe(1);
    expect(result.stdout).toMatch(/^Waiting for the cache service, for 120 seconds at the most\.$/m);
    expect(result.stdout).toMatch(/^::error::Not done after 3 seconds/m);
    expect(result.stdout).not.toMatch(/^::notice::.*Not done/m);
    expect(Date.now() - begun).toBeLessThan(15_000);
  });

  test('lets tar and zstd know nothing of the job’s tokens', async () => {
    const work = workspace(withTree(first));
    const shims = join(work.folder, 'shims');
    const seen = join(work.folder, 'seen');
    mkdirSync(shims);
    for (const name of ['tar', 'zstd']) {
      const real = execFileSync('which', [name], { encoding: 'utf8' }).trim();
      writeFileSync(join(shims, name), `#!/bin/sh\nenv >> '${seen}'\nexec '${real}' "$@"\n`, { mode: 0o755 });
    }
    const env = { ...service.environment, PATH: pathWith(shims), GH_TOKEN: 'ghs_of-the-job' };
    await onNewMachine(work, env);
    await onNewMachine(work, env);
    expect(service.entries).toHaveLength(1);
    const told = readFileSync(seen, 'utf8');
    expect(told).toContain('PATH=');
    expect(told).not.toMatch(/the-runtime-token|ghs_of-the-job|INPUT_/);
  });

  test('says where there is no service', async () => {
    const { stdout } = await onNewMachine(workspace(withTree(first)), {});
    expect(stdout).toMatch(/^::notice::This runner has no cache service/m);
  });

  test.each<[string, (work: Workspace) => void, RegExp[]]>([
    [
      'an archive that is garbage',
      () => {
        for (const entry of service.entries) entry.archive = Buffer.alloc(500, 'x');
      },
      [/^::notice::Cache service: Failed to restore/m],
    ],
    [
      'a pack that is cut off',
      (work) => tamper(work, (bytes) => bytes.subarray(0, bytes.length >> 1)),
      [notUsed('recordings.pack', 'it is damaged'), DAMAGED],
    ],
    [
      'a pack with other bytes in its middle',
      (work) => tamper(work, (bytes) => Buffer.from(bytes).fill(0x55, bytes.length >> 1, (bytes.length >> 1) + 30)),
      [notUsed('recordings.pack', 'it is damaged'), DAMAGED],
    ],
    [
      'a bomb',
      (work) => tamper(work, () => packOf({ type: 3, size: 30e9, content: Buffer.alloc(10) })),
      [notUsed('recordings.pack', 'it is damaged'), DAMAGED],
    ],
    ['a pack of something else', (work) => tamper(work, () => otherPack()), [DAMAGED]],
  ])('does not believe %s, and does not mind that its key is taken', async (_, damage, told) => {
    const work = workspace(withTree(first));
    await onNewMachine(work);
    damage(work);
    const { stdout, outputs } = await onNewMachine(work);
    for (const notice of told) expect(stdout).toMatch(notice);
    expect(Number(outputs.requests)).toBeGreaterThan(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    expect(service.entries).toHaveLength(1);
  });
});

test('a pack of commits that is damaged is told, and the commits are fetched again', async () => {
  const work = workspace(first);
  await onNewMachine(work);
  tamper(work, (bytes, name) => (name.endsWith('commits.pack') ? bytes.subarray(0, bytes.length >> 1) : bytes));
  const { stdout, outputs } = await onNewMachine(work);
  expect(stdout).toMatch(notUsed('commits.pack', 'it is damaged'));
  expect(stdout).not.toMatch(notUsed('recordings.pack', '.*'));
  expect(Number(outputs.requests)).toBeGreaterThan(0);
  expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
});

function otherPack(): Buffer {
  const input = `${assets.blobs(first, 'sdk/keys').join('\n')}\n`;
  return execFileSync('git', ['-C', assets.dir, 'pack-objects', '-q', '--stdout'], { input });
}

describe('the folder of a CI system’s own step', () => {
  test.each([
    ['known trees', withTree],
    ['SHAs alone', (sha: string) => sha],
  ])('is named by plan, filled by the task, and taken in on the next machine (%s)', async (_, pinned) => {
    const work = workspace(pinned(first));
    const { outputs: plan } = await work.task({ operation: 'plan', paths: '*' });
    const { outputs } = await work.task({ paths: '*', cache: 'hosted' });
    expect(outputs).toMatchObject({ cacheKey: plan.cacheKey, cachePath: plan.cachePath });
    const kept = readdirSync(plan.cachePath ?? '').map((name) => [name, readFileSync(join(plan.cachePath ?? '', name))] as const);
    expect(kept.every(([name]) => name.endsWith('.pack') || name === 'trees')).toBe(true);

    const onNextMachine = async () => {
      const base = join(work.store, 'assets-sync');
      for (const name of readdirSync(base)) if (name !== 'exchange') rmSync(join(base, name), { recursive: true });
      rmSync(work.root, { recursive: true });
      server.reset();
      return work.task({ paths: '*', cache: 'hosted' });
    };
    const next = await onNextMachine();
    expect(next.outputs).toMatchObject({ requests: '0', cacheHit: 'true' });
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));

    const pack = join(plan.cachePath ?? '', 'recordings.pack');
    rmSync(pack);
    writeFileSync(pack, 'garbage');
    const { code, outputs: healed, stdout } = await onNextMachine();
    expect(code).toBe(0);
    expect(stdout).toMatch(/recordings\.pack of the cache folder \S+ is not used: it is damaged\. What this run lacks/);
    expect(Number(healed.requests)).toBeGreaterThan(0);
    expect(work.files('sdk')).toEqual(assets.files(first, 'sdk/tables'));
    expect((await onNextMachine()).outputs.requests).toBe('0');
  });
});
