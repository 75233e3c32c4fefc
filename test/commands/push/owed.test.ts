/** Pull requests that a push could not open: the next one does. And what else a line of several services meets. */
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordings } from '../../fixtures/assets-repository.ts';
import { Prepared } from '../../fixtures/prepared.ts';
import { git } from '../../fixtures/process.ts';
import { testWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';
import { type CliResult, Workspace } from '../../fixtures/workspace.ts';
import { ForgeServer, isApi } from '../../servers/forge-server.ts';

let forge: ForgeServer;
let work: Workspace;
const forges: ForgeServer[] = [];

/** A GitHub, and a synced workspace of two services. */
async function setUp() {
  const folder = temporaryFolder('forge');
  const commits = [{ files: { ...recordings('sdk/tables', 2), ...recordings('sdk/core', 2) } }];
  const forge = await ForgeServer.start(folder, 'acme/assets', commits);
  forges.push(forge);
  const work = new Workspace();
  const main = forge.assets.sha('main');
  work.write('recordings.json', { $repository: forge.url, $split: true, 'sdk/core': main, '/': main });
  work.write('sdk/tables/README.md', 'x\n');
  work.write('sdk/core/README.md', 'x\n');
  work.commit();
  expect((await work.cli(['sync', '*'])).code).toBe(0);
  return { folder, forge, work };
}
const prepared = new Prepared(setUp, ({ folder, work }) => [folder, work.folder]);

beforeEach(async () => {
  ({ forge, work } = await prepared.take());
  forge.reset();
});
afterAll(() => Promise.all(forges.map((one) => one.close())));

const env = () => ({ GITHUB_SERVER_URL: forge.origin });
const record = (path: string, text = 'new\n') => writeFileSync(join(work.root, path), text);
const pushWithout = (...args: string[]) => work.cli(['push', '--json', ...args], { env: env() });
const push = (...args: string[]) =>
  work.cli(['push', '--json', '--retries', '1', '--repository', forge.url, '--token', 'given', ...args], { env: env() });
const branchOf = ({ json }: CliResult) => `refs/heads/${json.branch}`;
const page = (number: number) => `${forge.url}/pull/${number}`;

/** Somebody merges a branch in a clone. */
function merge(branch: string): void {
  const { dir } = forge.assets;
  const commit = git(dir, 'commit-tree', `${branch}^{tree}`, '-p', 'main', '-p', branch, '-m', 'merge');
  git(dir, 'update-ref', 'refs/heads/main', commit);
}

test('the pull requests of two pushes without a token are both opened by the next push with one', async () => {
  record('sdk/tables/new.json');
  const tables = await pushWithout('sdk/tables');
  record('sdk/core/new.json');
  const core = await pushWithout('sdk/core');
  const { code, json, stderr } = await push();
  expect({ code, url: json['pull-request-url'] }).toEqual({ code: 0, url: page(1) });
  expect(forge.opened.map(({ from }) => from).sort()).toEqual([branchOf(tables), branchOf(core)].sort());
  expect(forge.opened.map(({ title }) => title).sort()).toEqual(['Record sdk/core', 'Record sdk/tables']);
  expect(stderr).toContain(`is open now: ${page(2)}`);
  forge.requests.length = 0;
  expect((await push()).json).not.toHaveProperty('pull-request-url');
  expect(forge.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
});

test('one that a person closed is not opened again', async () => {
  record('sdk/tables/new.json');
  await push();
  Object.assign(forge.opened[0] ?? {}, { closed: true });
  expect((await push()).json).not.toHaveProperty('pull-request-url');
  expect(forge.opened).toHaveLength(1);
});

test.each([
  ['merged', (branch: string) => merge(branch)],
  ['deleted', (branch: string) => git(forge.assets.dir, 'update-ref', '-d', branch)],
])('a branch that was %s by hand needs no pull request any more', async (_, change) => {
  record('sdk/tables/new.json');
  change(branchOf(await pushWithout()));
  const { code, json, stderr } = await push();
  expect({ code, stderr, url: json['pull-request-url'] }).toEqual({ code: 0, stderr: '' });
  expect(forge.requests).toEqual([]);
});

test('a forge that refuses it again is told, the rest is done, and the push after that asks again', async () => {
  record('sdk/tables/new.json');
  await pushWithout();
  forge.refusals.push({ method: 'POST', status: 422, body: { message: 'Not now' } });
  expect(await push()).toMatchObject({ code: 0, stderr: expect.stringMatching(/could not be opened: .*Not now/) });
  expect((await push()).json['pull-request-url']).toBe(page(1));
});

test('the pull request of a branch that is deleted between push and pull request is opened by the next push', async () => {
  record('sdk/tables/new.json');
  const { dir } = forge.assets;
  const branches = () => git(dir, 'for-each-ref', '--format=%(refname)', 'refs/heads/assets-sync');
  forge.fault = (request) => {
    if (isApi(request) && request.method === 'POST') git(dir, 'update-ref', '-d', branches());
    return false;
  };
  forge.refusals.push({ method: 'POST', status: 422, body: { errors: [{ field: 'head', code: 'invalid' }] } });
  const pins = readFileSync(join(work.code, 'recordings.json'), 'utf8');
  const { code, json } = await push();
  expect({ code, json }).toMatchObject({ code: 3, json: { error: { code: 'forge-refused' } } });
  expect(branches()).toBe('');
  expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toBe(pins);

  forge.fault = undefined;
  const again = await push();
  expect(again).toMatchObject({ code: 0, json: { pushed: true, 'pull-request-url': page(1) } });
  expect(branches()).toBe(branchOf(again));
});

test('what earlier pushes of a branch said stays in its pull request', async () => {
  record('sdk/tables/one.json');
  await push('--message', 'Record the retry tests\n\nFixes #1.');
  for (const text of ['2\n', '3\n']) {
    record('sdk/tables/two.json', text);
    await push(...(text === '2\n' ? ['--message', 'Tidy one test'] : []));
  }
  expect(forge.opened).toMatchObject([{ title: 'Record the retry tests; Tidy one test' }]);
  expect(forge.opened[0]?.body).toMatch(/^Fixes #1\.\n[\s\S]*2 added/);
});

testWith('links')('pins of which one cannot be written after the push: the next one goes on from there', async () => {
  record('sdk/tables/new.json');
  record('sdk/core/new.json');
  const tables = join(work.code, 'sdk/tables');
  forge.fault = ({ url }) => {
    if (url?.endsWith('/git-receive-pack') === true) {
      renameSync(tables, `${tables}.away`);
      // It is found out by the second write alone.
      symlinkSync('nowhere', tables);
    }
    return false;
  };
  const { json } = await push();
  expect(json.error?.message).toContain('the pins could not be written');
  const [pushed] = forge.opened;
  expect(readFileSync(join(work.code, 'recordings.json'), 'utf8')).toContain(forge.assets.sha(pushed?.from ?? ''));
  forge.fault = undefined;
  rmSync(tables);
  renameSync(`${tables}.away`, tables);
  const again = await push();
  expect(again).toMatchObject({ code: 0, json: { pushed: true } });
  expect(forge.opened).toHaveLength(1);
  const pinned = ['recordings.json', 'sdk/tables/recordings.json'].map((file) => readFileSync(join(work.code, file), 'utf8'));
  for (const text of pinned) expect(text).toContain(again.json.sha);
  expect(git(work.root, 'status', '--porcelain')).toBe('');
});
