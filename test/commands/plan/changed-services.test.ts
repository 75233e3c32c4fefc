import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { checkOut, DEPTHS, type Depth, gitAgainstServer } from '../../fixtures/checkout.ts';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer, PROFILES } from '../../servers/assets-server.ts';

const A = 'a'.repeat(40);
const B = 'b'.repeat(40);
const ZEROS = '0'.repeat(40);

const manifest = (pins: object) => JSON.stringify({ $repository: 'https://assets.example/a.git', ...pins }, undefined, 2);

/**
 * A code repository:
 *
 *     start --- onMain           main; onMain changes keys
 *        \  \
 *         \  first - second      feature; first changes tables, second moves a file from core to odd and edits the docs
 *          old                   what feature was before it was pushed by force; changes keys
 *
 * and `merge`, which the host made of onMain and second.
 */
function makeCode() {
  const code = new AssetsRepository(join(temporaryFolder('code'), 'code.git'), []);
  const services = ['tables', 'core', 'keys', 'odd'].flatMap((name) => [
    [`sdk/${name}/README.md`, `${name}\n`],
    [`sdk/${name}/src/${name}.py`, `${name}\n`.repeat(50)],
  ]);
  const start = code.commit({
    files: {
      'recordings.json': manifest({ '/': A }),
      'docs/README.md': 'docs\n',
      'sdk/README.md': 'no service\n',
      ...Object.fromEntries(services),
    },
  });
  const onMain = code.commit({ files: { 'sdk/keys/README.md': 'new on main\n' } });
  const first = code.commit({ branch: 'feature', from: start, files: { 'sdk/tables/README.md': 'new\n' } });
  const second = code.commit({
    branch: 'feature',
    files: {
      'sdk/core/src/core.py': undefined,
      'sdk/odd/src/core.py': 'core\n'.repeat(50),
      'docs/README.md': 'new\n',
      'sdk/README.md': 'new\n',
    },
  });
  const old = code.commit({ branch: 'old', from: start, files: { 'sdk/keys/src/keys.py': 'old\n' } });
  const merge = mergeCommit(code, onMain, second);
  git(code.dir, 'update-ref', 'refs/pull/1/merge', merge);
  git(code.dir, 'update-ref', 'refs/pull/1/head', second);
  git(code.dir, 'update-ref', 'refs/tags/v1', onMain);
  git(code.dir, 'update-ref', '-d', 'refs/heads/old');
  return { code, start, onMain, first, second, old, merge };
}

/** What a host makes of a pull request. */
function mergeCommit(code: AssetsRepository, base: string, head: string): string {
  const tree = git(code.dir, 'merge-tree', '--write-tree', base, head);
  return git(code.dir, 'commit-tree', tree, '-p', base, '-p', head, '-m', 'merge');
}

const history = makeCode();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(history.code, 'blobless');
});
afterAll(() => server.close());
beforeEach(() => server.reset());

const FEATURE = ['sdk/core', 'sdk/odd', 'sdk/tables'];
const WITH_MAIN = ['sdk/core', 'sdk/keys', 'sdk/odd', 'sdk/tables'];

interface Case {
  name: string;
  event: string;
  payload?: object;
  /** What is checked out, and what GITHUB_SHA says. */
  ref: string;
  sha: string;
  eventRef?: string;
  services: string[] | { anyDepthButOne: string[]; oneCommit: string[] };
}

const pullRequest = { pull_request: { head: { sha: history.second }, base: { sha: history.onMain, ref: 'main' } } };
const pushed = (before: string) => ({ before, repository: { default_branch: 'main' } });

const GITHUB: Case[] = [
  {
    name: 'a pull request at its merge commit',
    event: 'pull_request',
    payload: pullRequest,
    ref: 'refs/pull/1/merge',
    sha: history.merge,
    services: FEATURE,
  },
  {
    name: 'a pull request at its head, compared as trees',
    event: 'pull_request',
    payload: pullRequest,
    ref: 'refs/pull/1/head',
    sha: history.merge,
    services: WITH_MAIN,
  },
  {
    name: 'pull_request_target with the merge commit checked out',
    event: 'pull_request_target',
    payload: pullRequest,
    ref: 'refs/pull/1/merge',
    sha: history.onMain,
    services: FEATURE,
  },
  {
    name: 'a push',
    event: 'push',
    payload: pushed(history.first),
    ref: 'refs/heads/feature',
    sha: history.second,
    services: ['sdk/core', 'sdk/odd'],
  },
  {
    name: 'a push by force',
    event: 'push',
    payload: pushed(history.old),
    ref: 'refs/heads/feature',
    sha: history.second,
    services: WITH_MAIN,
  },
  {
    name: 'a push by force over a commit that is gone',
    event: 'push',
    payload: pushed('c'.repeat(40)),
    ref: 'refs/heads/feature',
    sha: history.second,
    services: { anyDepthButOne: FEATURE, oneCommit: WITH_MAIN },
  },
  {
    name: 'the first push of a branch',
    event: 'push',
    payload: pushed(ZEROS),
    ref: 'refs/heads/feature',
    sha: history.second,
    services: { anyDepthButOne: FEATURE, oneCommit: WITH_MAIN },
  },
  {
    name: 'the first push of the default branch',
    event: 'push',
    payload: pushed(ZEROS),
    ref: 'refs/heads/main',
    sha: history.onMain,
    services: WITH_MAIN,
  },
  {
    name: 'a merge group',
    event: 'merge_group',
    payload: { merge_group: { base_sha: history.onMain } },
    ref: 'refs/pull/1/merge',
    sha: history.merge,
    services: FEATURE,
  },
];

function expected({ services }: Pick<Case, 'services'>, depth: Depth): string[] {
  if (Array.isArray(services)) return services;
  return depth === 'one commit' ? services.oneCommit : services.anyDepthButOne;
}

function gitHubEnvironment(work: Workspace, { event, payload, ref, sha, eventRef = ref }: Omit<Case, 'name' | 'services'>) {
  const file = join(work.folder, 'event.json');
  if (payload !== undefined) writeFileSync(file, JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_REF: eventRef, GITHUB_EVENT_PATH: file, GITHUB_ACTIONS: 'true' };
}

/** Everything in the code repository's `.git` but the index, whose times git itself refreshes. */
function gitFiles(work: Workspace): Record<string, string> {
  const { index: _, ...files } = work.files('.', join(work.code, '.git'));
  return files;
}

describe.each(DEPTHS)('with %s checked out', (depth) => {
  describe.each(GITHUB)('on GitHub, $name', (each) => {
    test.each(['action', 'command line'] as const)('names the services to the %s', async (host) => {
      const work = new Workspace();
      await checkOut(work.code, server.url, each.ref, depth);
      server.reset();
      const before = gitFiles(work);
      const env = gitHubEnvironment(work, each);
      const { code, services } =
        host === 'action'
          ? await work.action({ operation: 'plan' }, { env }).then(({ code, outputs }) => ({ code, services: outputs.services }))
          : await work
              .cli(['plan', '--json'], { env })
              .then(({ code, json }) => ({ code, services: JSON.stringify(json.services) }));
      expect({ code, services }).toEqual({ code: 0, services: JSON.stringify(expected(each, depth)) });
      expect(gitFiles(work)).toEqual(before);
    });
  });

  test.each([
    ['a pull request', 'PullRequest', 'refs/pull/1/merge', { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' }, FEATURE],
    ['a pull request at its head', 'PullRequest', 'refs/pull/1/head', { SYSTEM_PULLREQUEST_TARGETBRANCH: 'main' }, undefined],
    ['a build of a branch', 'IndividualCI', 'refs/heads/feature', {}, ['sdk/core', 'sdk/odd']],
    ['a batched build', 'BatchedCI', 'refs/heads/main', {}, ['sdk/keys']],
  ] as const)('on Azure Pipelines, %s', async (_, reason, ref, env, services) => {
    const work = new Workspace();
    await checkOut(work.code, server.url, ref, depth);
    const before = gitFiles(work);
    const { code, outputs, stdout } = await work.task(
      { operation: 'plan' },
      {
        env: {
          BUILD_REASON: reason,
          BUILD_SOURCEBRANCH: ref,
          BUILD_SOURCEVERSION: git(work.code, 'rev-parse', 'HEAD'),
          ...env,
        },
      },
    );
    const right = services ?? expected({ services: { anyDepthButOne: FEATURE, oneCommit: WITH_MAIN } }, depth);
    expect({ code, services: outputs.services }).toEqual({ code: 0, services: JSON.stringify(right) });
    expect(gitFiles(work)).toEqual(before);
    expect(/does not say what else came with the same push/.test(stdout)).toBe(reason !== 'PullRequest');
  });
});

test('a commit that is not checked out costs one fetch of that commit alone', async () => {
  const work = new Workspace();
  await checkOut(work.code, server.url, 'refs/pull/1/merge', 'one commit');
  server.reset();
  const env = gitHubEnvironment(work, GITHUB[0] as Case);
  expect((await work.action({ operation: 'plan' }, { env })).code).toBe(0);
  expect(server.requests).toBe(2);
});

describe('nothing to compare with is an error that says what to give:', () => {
  const failing = async (environment: Record<string, string>, host: 'action' | 'task' = 'action', ref = 'refs/heads/main') => {
    const work = new Workspace();
    await checkOut(work.code, server.url, ref, 'one commit');
    const { code, stdout } = await work[host]({ operation: 'plan' }, { env: environment });
    expect(code).toBe(1);
    expect(stdout).toMatch(/Give the services in paths \(\* for all\), or/);
    return stdout;
  };

  test.each([
    ['schedule', 'a schedule event'],
    ['workflow_dispatch', 'a workflow_dispatch event'],
    ['release', 'a release event'],
  ])('the event %s', async (event, says) => {
    expect(await failing({ GITHUB_EVENT_NAME: event, GITHUB_REF: 'refs/heads/main' })).toContain(says);
  });

  test('the push of a tag', async () => {
    expect(await failing({ GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' })).toContain('the push of a tag');
  });

  test('pull_request_target that runs on the base', async () => {
    const work = new Workspace();
    const env = gitHubEnvironment(work, { event: 'pull_request_target', payload: pullRequest, ref: '', sha: history.onMain });
    expect(await failing(env)).toContain('is not the pull request, but what it is to be merged into');
  });

  test('an event whose file is missing, or is not JSON', async () => {
    const work = new Workspace();
    const env = gitHubEnvironment(work, { event: 'pull_request', ref: '', sha: history.merge });
    expect(await failing(env)).toContain('cannot be read');
    writeFileSync(env.GITHUB_EVENT_PATH, '{ "pull_request": ');
    expect(await failing(env)).toContain('is not JSON');
    writeFileSync(env.GITHUB_EVENT_PATH, '[]');
    expect(await failing(env)).toContain('names no base');
  });

  test('a push to the default branch over a commit that is gone', async () => {
    const work = new Workspace();
    const gone = { event: 'push', payload: pushed('c'.repeat(40)), ref: 'refs/heads/main', sha: history.onMain };
    expect(await failing(gitHubEnvironment(work, gone))).toContain(
      'Commit cccccccccccc, with which this run is to be compared, is not',
    );
  });

  test.each([
    ['Schedule', 'a build of the kind Schedule'],
    ['Manual', 'a build of the kind Manual'],
  ])('an Azure build of the kind %s', async (reason, says) => {
    expect(await failing({ BUILD_REASON: reason }, 'task')).toContain(says);
  });

  test('an Azure build of a tag', async () => {
    const env = { BUILD_REASON: 'IndividualCI', BUILD_SOURCEBRANCH: 'refs/tags/v1' };
    expect(await failing(env, 'task')).toContain('the push of a tag');
  });

  test.each(['nowhere', 'd'.repeat(40), ZEROS, '--upload-pack=touch x', 'HEAD~99'])('the base %s', async (base) => {
    const work = new Workspace();
    await checkOut(work.code, server.url, 'refs/heads/main', 'one commit');
    const { code, json } = await work.cli(['plan', `--base=${base}`, '--json']);
    expect(code).toBe(2);
    expect(json.error).toMatchObject({ code: 'no-base', message: expect.stringContaining(base) });
  });
});

test.each([
  ['main', WITH_MAIN],
  ['origin/main', WITH_MAIN],
  ['refs/heads/main', WITH_MAIN],
  ['v1', WITH_MAIN],
  [history.first, ['sdk/core', 'sdk/odd']],
  [history.first.slice(0, 12), undefined],
])('base %s overrides, here or on the server', async (base, services) => {
  for (const depth of ['one commit', 'everything'] as const) {
    const work = new Workspace();
    await checkOut(work.code, server.url, 'refs/heads/feature', depth);
    const { code, outputs, stdout } = await work.action({ operation: 'plan', base }, { env: { GITHUB_EVENT_NAME: 'schedule' } });
    if (services === undefined && depth === 'one commit') {
      expect(stdout).toContain('There is no commit, branch or tag');
      continue;
    }
    expect({ code, services: outputs.services }).toEqual({
      code: 0,
      services: JSON.stringify(services ?? ['sdk/core', 'sdk/odd']),
    });
  }
});

describe('no service touched', () => {
  test('is a success, and asks no server for recordings', async () => {
    const work = new Workspace();
    await checkOut(work.code, server.url, 'refs/heads/main', 'everything');
    const { code, outputs, summary } = await work.action({ base: 'HEAD' });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ services: '[]', pins: '{}', changed: 'false', requests: '0', 'cache-hit': 'false' });
    expect(summary).toContain('No service to sync');
    expect(git(work.code, 'status', '--porcelain', '--ignored')).toBe('');
  });
});

describe('at a terminal', () => {
  test('what you changed counts: commits since the default branch, the index, files and new files', async () => {
    const work = new Workspace();
    rmSync(work.code, { recursive: true });
    await gitAgainstServer(work.folder, 'clone', '-q', server.url, work.code);
    git(work.code, 'checkout', '-q', '-b', 'mine', 'origin/feature~1');
    const plan = async () => (await work.cli(['plan', '--json'])).json.services;
    expect(await plan()).toEqual(['sdk/tables']);
    work.write('sdk/core/README.md', 'changed\n');
    work.write('sdk/odd/new.txt', 'new\n');
    git(work.code, 'add', 'sdk/core');
    expect(await plan()).toEqual(['sdk/core', 'sdk/odd', 'sdk/tables']);
    work.write('sdk/keys/README.md', 'changed\n');
    expect(await plan()).toEqual(WITH_MAIN);
    expect((await work.cli(['plan', '--json'], { cwd: join(work.code, 'sdk/core') })).json.services).toEqual(['sdk/core']);
  });

  test('nothing changed says so and suggests all', async () => {
    const work = new Workspace();
    rmSync(work.code, { recursive: true });
    await gitAgainstServer(work.folder, 'clone', '-q', server.url, work.code);
    const { code, stdout, stderr } = await work.cli(['sync']);
    expect(code).toBe(0);
    expect(stdout).toBe('No service to sync.\n');
    expect(stderr).toContain("assets-sync sync '*'");
  });
});

test('at a terminal, a sync of what you changed says what else on disk is not at its pin', async () => {
  const { assets, first, second } = makeSample();
  const server = await AssetsServer.start(assets, 'blobless');
  try {
    const work = new Workspace();
    const pin = (tables: string) =>
      work.write('recordings.json', { $repository: server.url, '/': first, 'sdk/tables': tables, 'sdk/a b': first });
    pin(first);
    for (const service of ['tables', 'core', 'keys']) work.write(`sdk/${service}/README.md`, 'x\n');
    work.commit();
    expect((await work.cli(['sync', 'sdk/tables', 'sdk/core'])).code).toBe(0);
    pin(second);
    work.commit();
    const origin = join(work.folder, 'origin.git');
    git(work.folder, 'clone', '-q', '--bare', work.code, origin);
    git(work.code, 'remote', 'add', 'origin', origin);
    git(work.code, 'fetch', '-q', 'origin');
    git(work.code, 'remote', 'set-head', 'origin', 'main');
    const { code, stdout, stderr } = await work.cli(['sync', '--quiet']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toBe(
      'warning: On disk, but not at the commit that is pinned: sdk/tables. Bring them: assets-sync sync sdk/tables\n',
    );
    expect((await work.cli(['status'])).stdout).toContain('1 at another commit than pinned (assets-sync sync sdk/tables)');
    expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
    expect((await work.cli(['sync', '--quiet'])).stderr).toBe('');
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

  test('that matches nothing is an error, unless a sparse checkout left it out', async () => {
    const { work, code, json } = await planned(['sdk/*', 'skd/*'], 'sdk/a');
    expect(code).toBe(2);
    expect(json.error).toMatchObject({
      code: 'bad-manifest',
      message: 'recordings.json:3:3 no directory matches "skd/*"; correct it or leave it out.',
    });
    work.write('skd/b/x', 'x\n');
    work.commit();
    git(work.code, 'sparse-checkout', 'set', 'sdk');
    expect((await work.cli(['plan', 'sdk', '--json'])).json.services).toEqual(['sdk/a']);
  });

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

  test('a recordings.json that is a symbolic link', async () => {
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
    const { code, first } = history;
    const other = await AssetsServer.start(code, 'blobless');
    try {
      const work = new Workspace();
      await checkOut(work.code, other.url, 'refs/heads/feature', 'one commit');
      other.reset();
      const env = gitHubEnvironment(work, {
        event: 'push',
        payload: pushed(first),
        ref: 'refs/heads/feature',
        sha: history.second,
      });
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
