import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { checkOut, gitAgainstServer } from '../../fixtures/checkout.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, PROFILES } from '../../servers/assets-server.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);

const manifest = (pins: object) => JSON.stringify({ $repository: 'https://assets.example/a.git', ...pins }, undefined, 2);

const pushed = (before: string) => ({ before, repository: { default_branch: 'main' } });

interface Event {
  event: string;
  payload: object;
  ref: string;
  sha: string;
}

function gitHubEnvironment(work: Workspace, { event, payload, ref, sha }: Event) {
  const file = join(work.folder, 'event.json');
  writeFileSync(file, JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_EVENT_PATH: file, GITHUB_ACTIONS: 'true' };
}

test('at a terminal, one sync without paths brings what a switch of branches left at another pin', async () => {
  const { assets, first, second } = makeSample();
  const server = await AssetsServer.start(assets, 'blobless');
  try {
    const work = new Workspace();
    const pin = (tables: string) =>
      work.write('recordings.json', { $repository: server.url, '/': first, 'sdk/tables': tables, 'sdk/a b': first });
    pin(second);
    for (const service of ['tables', 'core', 'keys']) work.write(`sdk/${service}/README.md`, 'x\n');
    work.commit();
    const origin = join(work.folder, 'origin.git');
    git(work.folder, 'clone', '-q', '--bare', work.code, origin);
    git(work.code, 'remote', 'add', 'origin', origin);
    git(work.code, 'fetch', '-q', 'origin');
    git(work.code, 'remote', 'set-head', 'origin', 'main');
    git(work.code, 'switch', '-q', '-c', 'side');
    pin(first);
    work.commit();
    expect((await work.cli(['sync', 'sdk/tables', 'sdk/core'])).code).toBe(0);

    git(work.code, 'switch', '-q', 'main');
    expect((await work.cli(['status'])).stdout).toContain('1 not as pinned (assets-sync sync sdk/tables)');
    // Where a service or a base says what is meant, the others stay as they are.
    const told = 'warning: On disk, but not at the commit that is pinned: sdk/tables. Bring them: assets-sync sync sdk/tables\n';
    expect((await work.cli(['sync', '--quiet'], { cwd: join(work.code, 'sdk/core') })).stderr).toBe(told);
    expect((await work.cli(['sync', '--quiet', '--base', 'main'])).stderr).toBe(told);
    const { code, json, stderr } = await work.cli(['sync', '--json']);
    expect({ code, services: json.services }).toEqual({ code: 0, services: ['sdk/tables'] });
    expect(stderr).not.toContain('Nothing that you changed');
    expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
    const nothing = await work.cli(['sync', '--json']);
    expect(nothing).toMatchObject({ code: 0, json: { services: [] } });
    expect(nothing.stderr).toContain(
      "No file and no pin that you changed in the code repository is in a service. Name '*' for all that have a pin, as in assets-sync sync '*'.",
    );
  } finally {
    await server.close();
  }
});

describe('pins', () => {
  /** Services that a change of files touches. */
  const touched = async (before: Record<string, string>, after: Record<string, string | undefined>, env = {}) => {
    const work = new Workspace();
    for (const [path, text] of Object.entries({ 'sdk/tables/x': '', 'sdk/core/x': '', 'eng/tools/x': '', ...before })) {
      work.write(path, text);
    }
    work.commit();
    for (const [path, text] of Object.entries(after)) {
      if (text === undefined) rmSync(join(work.code, path));
      else work.write(path, text);
    }
    work.commit();
    const result = await work.action({ operation: 'plan', base: 'HEAD~1' }, { env });
    expect(result.code).toBe(0);
    return { services: JSON.parse(result.outputs.services ?? ''), stdout: result.stdout };
  };

  test('a catch-all that moves touches every service that it counts for', async () => {
    const { services } = await touched(
      { 'recordings.json': manifest({ '/': A, 'sdk/tables': A, 'eng/tools': A }) },
      { 'recordings.json': manifest({ '/': B, 'sdk/tables': A, 'eng/tools': A }) },
    );
    expect(services).toEqual(['sdk/core']);
  });

  test('an override touches its service, and so does one outside of $services', async () => {
    const { services } = await touched(
      { 'recordings.json': manifest({ '/': A, 'eng/tools': A }) },
      { 'recordings.json': manifest({ '/': A, 'sdk/tables': B, 'eng/tools': B }) },
    );
    expect(services).toEqual(['eng/tools', 'sdk/tables']);
  });

  test('the same pin in other words touches nothing', async () => {
    const { services } = await touched(
      { 'recordings.json': manifest({ '/': A }) },
      {
        'recordings.json': `// ${manifest({ '/': { sha: A, reason: 'why' }, 'sdk/tables': A })}`.replace('// ', '// a comment\n'),
      },
    );
    expect(services).toEqual([]);
  });

  test('a split file counts for what it covers, added and removed', async () => {
    const root = { 'recordings.json': manifest({ '/': A }) };
    const split = { 'sdk/recordings.json': JSON.stringify({ tables: B }) };
    expect((await touched(root, split)).services).toEqual(['sdk/tables']);
    expect((await touched({ ...root, ...split }, { 'sdk/recordings.json': undefined })).services).toEqual(['sdk/tables']);
    const deep = { 'sdk/core/package/recordings.json': JSON.stringify({ '/': B }) };
    expect((await touched(root, deep)).services).toEqual(['sdk/core']);
  });

  test('a pin that is removed leaves its service without one: a notice', async () => {
    const { services, stdout } = await touched(
      { 'recordings.json': manifest({ 'sdk/tables': A, 'sdk/core': A }) },
      { 'recordings.json': manifest({ 'sdk/core': A }) },
    );
    expect(services).toEqual([]);
    expect(stdout).toMatch(/^::notice::Changed, but without a pin, and left out: sdk\/tables\./m);
  });

  test('another assets repository, or a file that could not be read before, touches every service', async () => {
    const moved = await touched(
      { 'recordings.json': manifest({ '/': A }) },
      { 'recordings.json': manifest({ $repository: 'https://assets.example/other.git', '/': A }) },
    );
    expect(moved.services).toEqual(['sdk/core', 'sdk/tables']);
    const mended = await touched({ 'recordings.json': '{ "/": 1 }' }, { 'recordings.json': manifest({ '/': A }) });
    expect(mended.services).toEqual(['sdk/core', 'sdk/tables']);
    const first = await touched({}, { 'recordings.json': manifest({ '/': A }) });
    expect(first.services).toEqual(['sdk/core', 'sdk/tables']);
  });

  test('a file in a pinned directory that is no service touches that directory', async () => {
    const { services } = await touched(
      { 'recordings.json': manifest({ '/': A }), 'eng/recordings.json': JSON.stringify({ tools: A }) },
      { 'eng/tools/deep/x.txt': 'new\n', 'eng/other/x.txt': 'new\n' },
    );
    expect(services).toEqual(['eng/tools']);
  });

  test('a service that is deleted is touched', async () => {
    const { services } = await touched({ 'recordings.json': manifest({ '/': A }) }, { 'sdk/tables/x': undefined });
    expect(services).toEqual(['sdk/tables']);
  });

  test('count in a sparse checkout as in a full one', async () => {
    const work = new Workspace();
    work.write('recordings.json', manifest({ '/': A }));
    for (const name of ['tables', 'core', 'keys']) work.write(`sdk/${name}/x`, 'x\n');
    work.write('sdk/tables/recordings.json', JSON.stringify({ '/': A }));
    work.commit();
    work.write('recordings.json', manifest({ '/': B }));
    work.commit();
    git(work.code, 'sparse-checkout', 'set', 'docs');
    const { outputs } = await work.action({ operation: 'plan', base: 'HEAD~1' });
    expect(outputs.services).toBe('["sdk/core","sdk/keys"]');
    expect(JSON.parse((await work.action({ operation: 'plan', paths: 'sdk/tables' })).outputs.pins ?? '')).toEqual({
      'sdk/tables': A,
    });
  });
});

test('a code repository below the top of its work tree is compared by its own paths', async () => {
  const work = new Workspace();
  work.write('other/sdk/core/x', 'x\n');
  work.write('inner/recordings.json', manifest({ '/': A }));
  work.write('inner/sdk/tables/x', 'x\n');
  work.commit();
  work.write('other/sdk/core/x', 'y\n');
  work.write('inner/sdk/tables/x', 'y\n');
  work.commit();
  const { outputs } = await work.action({ operation: 'plan', base: 'HEAD~1', 'working-directory': 'inner' });
  expect(outputs.services).toBe('["sdk/tables"]');
});

describe('a recordings.json that changed', () => {
  /** Two commits; the second moves the pin of tables. */
  const makePins = () => {
    const code = new AssetsRepository(join(temporaryFolder('pins'), 'pins.git'), []);
    const files = { 'sdk/tables/x': 'x\n', 'sdk/core/x': 'x\n' };
    const before = code.commit({ files: { ...files, 'recordings.json': manifest({ '/': A, 'sdk/tables': A }) } });
    code.commit({ files: { 'recordings.json': manifest({ '/': A, 'sdk/tables': B }) } });
    return { code, before };
  };

  test.each(PROFILES)('is compared with a commit that the %s server has', async (profile) => {
    const { code, before } = makePins();
    const pinsServer = await AssetsServer.start(code, profile);
    try {
      const work = new Workspace();
      await checkOut(work.code, pinsServer.url, 'refs/heads/main', 'one commit');
      const event = { event: 'push', payload: pushed(before), ref: 'refs/heads/main', sha: git(work.code, 'rev-parse', 'HEAD') };
      const { code: exit, outputs, stdout } = await work.action({ operation: 'plan' }, { env: gitHubEnvironment(work, event) });
      if (profile === 'plain-v0') {
        // It gives out what its branches point at, and nothing else.
        expect(stdout).toContain('the server does not give it out');
        return;
      }
      expect({ exit, services: outputs.services }).toEqual({ exit: 0, services: '["sdk/tables"]' });
    } finally {
      await pinsServer.close();
    }
  });

  test('in a private repository is read with the header that the checkout left, or with code-token', async () => {
    const { code, before } = makePins();
    const open = await AssetsServer.start(code, 'blobless');
    const event = (work: Workspace) =>
      gitHubEnvironment(work, { event: 'push', payload: pushed(before), ref: 'refs/heads/main', sha: before });
    const works = [new Workspace(), new Workspace(), new Workspace()] as const;
    for (const work of works) await checkOut(work.code, open.url, 'refs/heads/main', 'one commit');
    await open.close();
    const closed = await AssetsServer.start(code, 'blobless', { token: 'code-secret' });
    try {
      for (const work of works) git(work.code, 'remote', 'set-url', 'origin', closed.url);
      const header = `AUTHORIZATION: basic ${Buffer.from('x-access-token:code-secret').toString('base64')}`;
      git(works[0].code, 'config', `http.${closed.origin}/.extraheader`, header);
      const left = await works[0].action({ operation: 'plan', 'code-token': 'other' }, { env: event(works[0]) });
      expect(left.outputs.services).toBe('["sdk/tables"]');
      const env = { ...event(works[1]), GITHUB_SERVER_URL: closed.origin };
      const given = await works[1].action({ operation: 'plan', 'code-token': 'code-secret' }, { env });
      expect(given.outputs.services).toBe('["sdk/tables"]');
      expect(given.stdout).toContain('::add-mask::code-secret');
      expect(given.stdout.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain('code-secret');
      // The job's token is for the server that issued it.
      const other = await works[2].action({ operation: 'plan' }, { env: { ...event(works[2]), JOB_TOKEN: 'code-secret' } });
      expect(other.code).toBe(1);
      expect(other.stdout).toContain('give a token for it with the code-token input.');
      expect(closed.authorizations.filter(Boolean).every((value) => value === header.slice(15).replace('B', 'b'))).toBe(true);
    } finally {
      await closed.close();
    }
  });
});

describe('$services', () => {
  const planned = async (services: unknown, ...dirs: string[]) => {
    const work = new Workspace();
    for (const dir of dirs) work.write(`${dir}/x`, 'x\n');
    work.write('recordings.json', { $repository: 'a/b', ...(services === undefined ? {} : { $services: services }), '/': A });
    work.commit();
    return { work, ...(await work.cli(['plan', '*', '--json'])) };
  };

  test.each([[['sdk/[a']], [['sdk/{a,b']], [['sdk/a)']], [[]], ['sdk/*'], [['../x']], [['!sdk/*']]])(
    '%j is malformed',
    async (services) => {
      const { code, json } = await planned(services, 'sdk/a');
      expect(code).toBe(2);
      const line = Array.isArray(services) && services.length > 0 ? 4 : 3;
      expect(json.error).toMatchObject({ code: 'bad-manifest', file: 'recordings.json', line });
    },
  );

  test('by default may match nothing; a change then says so', async () => {
    const { work, json } = await planned(undefined, 'lib/a');
    expect(json.services).toEqual([]);
    const { code, stdout } = await work.action({ operation: 'plan', base: 'HEAD' });
    expect(code).toBe(0);
    expect(stdout).toContain('::notice::No directory matches sdk/*');
  });
});

describe('hard cases', () => {
  const planAt = async (work: Workspace, base = 'HEAD~1') => {
    const { code, outputs, stdout } = await work.action({ operation: 'plan', base });
    return { code, services: outputs.services === undefined ? undefined : JSON.parse(outputs.services), stdout };
  };
  const twoCommits = (before: Record<string, string>, after: Record<string, string>) => {
    const work = new Workspace();
    for (const [path, text] of Object.entries(before)) work.write(path, text);
    work.commit();
    for (const [path, text] of Object.entries(after)) work.write(path, text);
    work.commit();
    return work;
  };

  test('names that no pin could spell neither hide a service nor become one', async () => {
    const odd = `sdk/a\n${A}\n${A}:sdk/x`;
    const work = twoCommits(
      { 'recordings.json': manifest({ '/': A }), 'sdk/b/x': 'x', [odd]: 'x' },
      { 'recordings.json': manifest({ '/': B }), 'sdk/tables/a\\b/x': 'x', 'sdk/core/x\ny/x': 'x' },
    );
    expect((await planAt(work)).services).toEqual(['sdk/b', 'sdk/core', 'sdk/tables']);
    expect((await work.cli(['plan', '*', '--json'])).json.services).toEqual(['sdk/b', 'sdk/core', 'sdk/tables']);
  });

  test('a pull request whose head is itself a merge, checked out by an agent', async () => {
    const work = new Workspace();
    work.write('recordings.json', manifest({ '/': A }));
    work.write('sdk/core/x', 'x\n');
    work.commit();
    git(work.code, 'checkout', '-q', '-b', 'feature');
    work.write('sdk/tables/x', 'x\n');
    work.commit();
    git(work.code, 'checkout', '-q', 'main');
    work.write('sdk/core/x', 'y\n');
    work.commit();
    git(work.code, 'update-ref', 'refs/remotes/origin/main', 'main');
    git(work.code, 'checkout', '-q', 'feature');
    git(work.code, 'merge', '-q', '--no-edit', 'main');
    const head = git(work.code, 'rev-parse', 'HEAD');
    const env = {
      BUILD_REASON: 'PullRequest',
      BUILD_SOURCEVERSION: head,
      SYSTEM_PULLREQUEST_SOURCECOMMITID: head,
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'main',
    };
    expect((await work.task({ operation: 'plan' }, { env })).outputs.services).toBe('["sdk/tables"]');
  });

  test('pull_request_target on a base that moved on', async () => {
    const work = twoCommits({ 'recordings.json': manifest({ '/': A }), 'sdk/tables/x': 'x' }, { 'sdk/tables/x': 'y' });
    const payload = { pull_request: { head: { sha: A }, base: { sha: git(work.code, 'rev-parse', 'HEAD~1'), ref: 'main' } } };
    const env = gitHubEnvironment(work, { event: 'pull_request_target', payload, ref: '', sha: B });
    const { code, stdout } = await work.action({ operation: 'plan' }, { env });
    expect(code).toBe(1);
    expect(stdout).toContain('is not the pull request');
  });

  testWith('links')('a recordings.json that is a symbolic link', async () => {
    const work = twoCommits({ 'recordings.json': manifest({ '/': A }), 'shared.json': '{}' }, { 'sdk/tables/x': 'x' });
    symlinkSync('../../shared.json', join(work.code, 'sdk/tables/recordings.json'));
    const { code, stdout } = await planAt(work);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=sdk\/tables\/recordings\.json::.*symbolic link/m);
  });

  test('a sparse checkout without files, with a split file that counts', async () => {
    const code = new AssetsRepository(join(temporaryFolder('sparse'), 'sparse.git'), []);
    code.commit({
      files: {
        'recordings.json': manifest({ '/': A }),
        'sdk/tables/x': 'x\n',
        'sdk/tables/recordings.json': JSON.stringify({ '/': B }),
      },
    });
    code.commit({ files: { 'sdk/tables/x': 'y\n' } });
    const sparse = await AssetsServer.start(code, 'blobless');
    try {
      const work = new Workspace();
      rmSync(work.code, { recursive: true });
      await gitAgainstServer(work.folder, 'clone', '-q', '--sparse', '--filter=blob:none', sparse.url, work.code);
      const { outputs } = await work.action({ operation: 'plan', base: 'HEAD~1' });
      expect(JSON.parse(outputs.pins ?? '')).toEqual({ 'sdk/tables': B });
    } finally {
      await sparse.close();
    }
  });

  test('hundreds of split files that all change', async () => {
    const names = Array.from({ length: 700 }, (_, number) => `sdk/${'long-name-'.repeat(5)}${number}`).sort();
    const all = (sha: string) =>
      Object.fromEntries(names.map((name) => [`${name}/recordings.json`, JSON.stringify({ '/': sha })]));
    const work = twoCommits({ 'recordings.json': manifest({}), ...all(A) }, all(B));
    expect((await planAt(work)).services).toEqual(names);
  });

  test('a token for the code repository stays with its own server', async () => {
    const code = new AssetsRepository(join(temporaryFolder('code'), 'code.git'), []);
    const before = code.commit({ files: { 'recordings.json': manifest({ '/': A }), 'sdk/core/x': 'x\n' } });
    const sha = code.commit({ files: { 'sdk/core/x': 'y\n' } });
    const other = await AssetsServer.start(code, 'blobless');
    try {
      const work = new Workspace();
      await checkOut(work.code, other.url, 'refs/heads/main', 'one commit');
      other.reset();
      const env = gitHubEnvironment(work, { event: 'push', payload: pushed(before), ref: 'refs/heads/main', sha });
      const { code: exit } = await work.action({ operation: 'plan', 'code-token': 'ghp_explicit', token: 'x' }, { env });
      expect(exit).toBe(0);
      expect(new Set(other.authorizations)).toEqual(new Set(['']));
      // What the address itself says is that server's.
      git(work.code, 'remote', 'set-url', 'origin', other.url.replace('//', '//user:100%25@'));
      other.reset();
      await work.action({ operation: 'plan' }, { env });
      expect(other.requests).toBe(2);
    } finally {
      await other.close();
    }
  });

  test('a summary that cannot be written is no failure', async () => {
    const work = twoCommits({ 'recordings.json': manifest({ '/': A }) }, { 'sdk/tables/x': 'x' });
    const env = { GITHUB_STEP_SUMMARY: join(work.folder, 'none/summary') };
    const { code, stdout } = await work.action({ operation: 'plan', base: 'HEAD~1' }, { env });
    expect(code).toBe(0);
    expect(stdout).toContain('::notice::The summary could not be written');
  });
});
