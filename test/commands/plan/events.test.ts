import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { checkOut, DEPTHS, type Depth, gitAgainstServer } from '../../fixtures/checkout.ts';
import { git } from '../../fixtures/process.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const A = 'a'.repeat(40);
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
  /** What is checked out, what GITHUB_REF says and what GITHUB_SHA. */
  ref: string;
  sha: string;
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

function gitHubEnvironment(work: Workspace, { event, payload, ref, sha }: Omit<Case, 'name' | 'services'>) {
  const file = join(work.folder, 'event.json');
  if (payload !== undefined) writeFileSync(file, JSON.stringify(payload));
  return { GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_REF: ref, GITHUB_EVENT_PATH: file, GITHUB_ACTIONS: 'true' };
}

/** Everything in the code repository's `.git` but the index, whose times git itself refreshes. */
function gitFiles(work: Workspace): Record<string, string> {
  const { index: _, ...files } = work.files('.', join(work.code, '.git'));
  return files;
}

const checkouts = new Map<string, Promise<Workspace>>();

/** A checkout that several tests read: a plan changes nothing of it. */
function checkedOut(ref: string, depth: Depth): Promise<Workspace> {
  const key = `${ref} ${depth}`;
  const made = checkouts.get(key) ?? makeCheckout(ref, depth);
  checkouts.set(key, made);
  return made;
}

async function makeCheckout(ref: string, depth: Depth): Promise<Workspace> {
  const work = new Workspace();
  await checkOut(work.code, server.url, ref, depth);
  return work;
}

/** Each event is met by the action and by the command line, and at each depth; what they read is in test/host and test/selection. */
describe.each(DEPTHS)('with %s checked out', (depth) => {
  const host = depth === 'one commit' || depth === 'blobless' ? 'action' : 'command line';

  test.each(GITHUB)(`on GitHub, $name names the services to the ${host}`, async (each) => {
    const work = await checkedOut(each.ref, depth);
    const before = gitFiles(work);
    const env = gitHubEnvironment(work, each);
    const planned =
      host === 'action'
        ? await work.action({ operation: 'plan' }, { env }).then(({ code, outputs }) => ({ code, services: outputs.services }))
        : await work
            .cli(['plan', '--json'], { env })
            .then(({ code, json }) => ({ code, services: JSON.stringify(json.services) }));
    expect(planned).toEqual({ code: 0, services: JSON.stringify(expected(each, depth)) });
    expect(gitFiles(work)).toEqual(before);
  });
});

describe.each(['one commit', 'everything'] as const)('with %s checked out', (depth) => {
  test.each([
    ['a pull request', 'PullRequest', 'refs/pull/1/merge', { SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' }, FEATURE],
    ['a pull request at its head', 'PullRequest', 'refs/pull/1/head', { SYSTEM_PULLREQUEST_TARGETBRANCH: 'main' }, undefined],
    ['a build of a branch', 'IndividualCI', 'refs/heads/feature', {}, ['sdk/core', 'sdk/odd']],
    ['a batched build', 'BatchedCI', 'refs/heads/main', {}, ['sdk/keys']],
  ] as const)('on Azure Pipelines, %s', async (_, reason, ref, env, services) => {
    const work = await checkedOut(ref, depth);
    const before = gitFiles(work);
    const build = { BUILD_REASON: reason, BUILD_SOURCEBRANCH: ref, BUILD_SOURCEVERSION: git(work.code, 'rev-parse', 'HEAD') };
    const { code, outputs, stdout } = await work.task({ operation: 'plan' }, { env: { ...build, ...env } });
    const right = services ?? expected({ services: { anyDepthButOne: FEATURE, oneCommit: WITH_MAIN } }, depth);
    expect({ code, services: outputs.services }).toEqual({ code: 0, services: JSON.stringify(right) });
    expect(gitFiles(work)).toEqual(before);
    expect(/does not say which earlier commits came with the same push/.test(stdout)).toBe(reason !== 'PullRequest');
  });
});

test('a commit that is not checked out costs one fetch of that commit alone', async () => {
  const work = await checkedOut('refs/pull/1/merge', 'one commit');
  server.reset();
  const env = gitHubEnvironment(work, GITHUB[0] as Case);
  expect((await work.action({ operation: 'plan' }, { env })).code).toBe(0);
  expect(server.requests).toBe(2);
});

describe('nothing to compare with is an error that says what to give:', () => {
  const failing = async (environment: Record<string, string>, host: 'action' | 'task' = 'action') => {
    const work = await checkedOut('refs/heads/main', 'one commit');
    const { code, stdout } = await work[host]({ operation: 'plan' }, { env: environment });
    expect(code).toBe(1);
    expect(stdout).toMatch(/Give the services in paths \('\*' for all\), or/);
    return stdout;
  };

  test('a schedule', async () => {
    expect(await failing({ GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main' })).toContain('a schedule event');
  });

  test('pull_request_target that runs on the base', async () => {
    const work = new Workspace();
    const env = gitHubEnvironment(work, { event: 'pull_request_target', payload: pullRequest, ref: '', sha: history.onMain });
    expect(await failing(env)).toContain('is not the pull request, but what it is to be merged into');
  });

  test('an event whose file is not JSON', async () => {
    const work = new Workspace();
    const env = gitHubEnvironment(work, { event: 'pull_request', ref: '', sha: history.merge });
    writeFileSync(env.GITHUB_EVENT_PATH, '{ "pull_request": ');
    expect(await failing(env)).toContain('is not JSON');
  });

  test('a push to the default branch over a commit that is gone', async () => {
    const work = new Workspace();
    const gone = { event: 'push', payload: pushed('c'.repeat(40)), ref: 'refs/heads/main', sha: history.onMain };
    expect(await failing(gitHubEnvironment(work, gone))).toContain(
      'Commit cccccccccccc, with which this run is to be compared, is not',
    );
  });

  test('an Azure build by hand', async () => {
    expect(await failing({ BUILD_REASON: 'Manual' }, 'task')).toContain('a build of the kind Manual');
  });

  test.each(['nowhere', 'd'.repeat(40), ZEROS, '--upload-pack=touch x', 'HEAD~99'])('the base %s', async (base) => {
    const work = await checkedOut('refs/heads/main', 'one commit');
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
    const work = await checkedOut('refs/heads/feature', depth);
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

test('a server that gives out no file by its name is asked for the base with all that is in it', async () => {
  const code = new AssetsRepository(join(temporaryFolder('code'), 'commits.git'), []);
  const pinned = (sha: string) => ({ 'recordings.json': manifest({ 'sdk/core': sha, 'sdk/tables': A }), 'sdk/core/x': 'x\n' });
  const base = code.commit({ files: pinned(A) });
  code.commit({ files: pinned(history.first) });
  const commits = await AssetsServer.startWithCommits(code);
  try {
    const work = new Workspace();
    await checkOut(work.code, commits.url, 'refs/heads/main', 'one commit');
    const { code: exit, json } = await work.cli(['plan', `--base=${base}`, '--json']);
    expect({ exit, json }).toMatchObject({ exit: 0, json: { services: ['sdk/core'] } });
  } finally {
    await commits.close();
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

  test('where no default branch is known, one is asked for', async () => {
    const work = new Workspace();
    git(work.code, 'checkout', '-q', '-b', 'mine');
    work.write('recordings.json', { $repository: 'o/n' });
    work.commit();
    const { code, json } = await work.cli(['plan', '--json']);
    expect({ code, json }).toMatchObject({
      code: 2,
      json: { error: { code: 'no-base', hint: expect.stringContaining('--base') } },
    });
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
