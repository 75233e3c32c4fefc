import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, answerWith } from '../../servers/assets-server.ts';

const { assets, third, side } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

const manifest = (work: Workspace) => JSON.parse(readFileSync(join(work.code, 'recordings.json'), 'utf8'));

describe('init', () => {
  test('writes a recordings.json that pins the main branch, at the top, and says what is next', async () => {
    const work = new Workspace();
    mkdirSync(join(work.code, 'sdk/tables/package'), { recursive: true });
    const { code, stdout } = await work.cli(['init', '--repository', server.url], { cwd: join(work.code, 'sdk/tables') });
    expect(code).toBe(0);
    expect(manifest(work)).toEqual({
      $schema: 'https://raw.githubusercontent.com/azure/assets-sync/v1/recordings.schema.json',
      $repository: server.url,
      $split: true,
      '/': third,
    });
    expect(server.requests).toBeLessThanOrEqual(2);
    const [, next = ''] = /^Next: assets-sync (.*)$/m.exec(stdout) ?? [];
    expect((await work.cli(next.split(' '))).code).toBe(0);
    expect(work.files('sdk')).toEqual(assets.files(third, 'sdk/tables'));
  });

  test('where no directory could be a service says what to do about that', async () => {
    const work = new Workspace();
    const { stdout } = await work.cli(['init', '--repository', server.url]);
    expect(stdout).toContain('Next: say in $services which directories are services, for none matches sdk/*');
    const { code, stderr } = await work.cli(['sync', '*']);
    expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('No directory matches sdk/*') });
    expect(stderr).toContain('say in $services');
  });

  test('takes the branch that is given, or the one that the server calls its own', async () => {
    const work = new Workspace();
    const { json } = await work.cli(['init', '--repository', server.url, '--branch', 'side', '--json']);
    expect(json).toMatchObject({ repository: server.url, branch: 'side', sha: assets.sha('side') });
    expect(manifest(work)).toMatchObject({ $branch: 'side', '/': assets.sha('side') });
    expect(json.sha).not.toBe(side);

    const other = new AssetsRepository(join(temporaryFolder('trunk'), 'assets.git'), []);
    other.commit({ branch: 'trunk', files: { 'sdk/x/y.json': 'y' } });
    writeFileSync(join(other.dir, 'HEAD'), 'ref: refs/heads/trunk\n');
    const next = new Workspace();
    expect((await next.cli(['init', '--repository', other.dir])).code).toBe(0);
    expect(manifest(next)).toMatchObject({ $repository: other.dir, $branch: 'trunk', '/': other.sha('trunk') });
  });

  test('takes a relative path from where one is, and writes it from the top', async () => {
    const beside = new AssetsRepository(join(temporaryFolder('beside'), 'assets.git'), []);
    const sha = beside.commit({ branch: 'main', files: { 'sdk/x/y.json': 'y' } });
    for (const [place, written] of [
      ['..', '../assets.git'],
      ['eng', './eng/assets.git'],
    ] as const) {
      const work = new Workspace();
      const here = join(work.code, 'sdk/x');
      mkdirSync(here, { recursive: true });
      const there = join(work.code, place, 'assets.git');
      cpSync(beside.dir, there, { recursive: true });
      expect((await work.cli(['init', '--repository', relative(here, there)], { cwd: here })).code).toBe(0);
      expect(manifest(work)).toMatchObject({ $repository: written, '/': sha });
      expect((await work.cli(['sync', '.'], { cwd: here })).code).toBe(0);
      expect(work.files('sdk')).toEqual({ 'sdk/x/y.json': expect.anything() });
    }
  });

  test('overwrites nothing, and asks nobody then', async () => {
    const work = new Workspace();
    work.write('recordings.json', '{ mine');
    const { code, json } = await work.cli(['init', '--repository', server.url, '--json']);
    expect({ code, error: json.error?.code }).toEqual({ code: 2, error: 'bad-usage' });
    expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toBe('{ mine');
    expect(server.requests).toBe(0);
  });

  test.each([
    [[], 2, 'bad-usage'],
    [['--repository', 'https://user:secret@x.example/a'], 2, 'bad-usage'],
    [['--repository', 'URL', '--branch', '-x'], 2, 'bad-usage'],
    [['--repository', 'URL', '--branch', 'none'], 2, 'missing-commit'],
    [['--repository', 'http://127.0.0.1:1/a', '--retries', '1'], 3, 'unreachable'],
    [['--repository', 'PAGE'], 5, 'unauthorized'],
  ])('%j ends with %d (%s) and writes nothing', async (args, exit, error) => {
    const work = new Workspace();
    const given = args.map((arg) => (arg === 'URL' || arg === 'PAGE' ? server.url : arg));
    // For git it would be a repository without branches.
    const page = answerWith(200, { 'content-type': 'text/html' }, '<p>Sign in</p>');
    if (args.includes('PAGE')) server.faults.push(page, page);
    const { code, json } = await work.cli(['init', ...given, '--json']);
    expect({ code, error: json.error?.code }).toEqual({ code: exit, error });
    expect(existsSync(join(work.code, 'recordings.json'))).toBe(false);
  });

  test('tries again like any other request', async () => {
    const work = new Workspace();
    server.faults.push(answerWith(503));
    expect((await work.cli(['init', '--repository', server.url])).code).toBe(0);
  });
});

describe('proxy', () => {
  test('prints how to start the test proxy on the assets root', async () => {
    const work = new Workspace();
    work.write('recordings.json', { $repository: server.url, '/': third, $path: 'my recordings' });
    const root = join(work.code, 'my recordings');
    const { code, stdout, stderr } = await work.cli(['proxy']);
    expect(code).toBe(0);
    expect(stdout).toBe(`test-proxy start -u --storage-location '${root}'\n`);
    expect(stderr).toMatch(/No recordings are in/);
    await work.cli(['sync', 'sdk/tables']);
    expect((await work.cli(['proxy'])).stderr).not.toMatch(/No recordings/);
    expect((await work.cli(['proxy', '--json'])).json).toMatchObject({
      'assets-root': root,
      tool: ['test-proxy', 'start', '-u', '--storage-location', root],
    });
  });
});
