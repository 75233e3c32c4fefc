import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsRepository } from '../fixtures/assets-repository.ts';
import { checkOut } from '../fixtures/checkout.ts';
import { git } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer, answerWith } from '../servers/assets-server.ts';

let assets: AssetsRepository;
let server: AssetsServer;
let code: AssetsRepository;
let codeServer: AssetsServer;
let head: string;
let work: Workspace;

/** A pull request whose merge commit is checked out; meanwhile its branch has a newer recordings.json. */
beforeEach(async () => {
  const sample = makeSample();
  assets = sample.assets;
  assets.configure({ 'http.receivepack': 'true' });
  server = await AssetsServer.start(assets, 'full');
  code = new AssetsRepository(join(temporaryFolder('code'), 'code.git'), []);
  code.configure({ 'http.receivepack': 'true' });
  const pins = { $repository: server.url, 'sdk/tables': sample.second };
  const manifest = JSON.stringify(pins, undefined, 2);
  const base = code.commit({ files: { 'recordings.json': manifest, 'sdk/tables/README.md': 'x\n' } });
  head = code.commit({ branch: 'feature', from: base, files: { 'sdk/tables/test.py': 'x\n' } });
  code.commit({ branch: 'merge', from: base, merges: [head], files: { 'sdk/tables/test.py': 'x\n' } });
  head = code.commit({ branch: 'feature', files: { 'recordings.json': `// theirs\n${manifest}` } });
  codeServer = await AssetsServer.start(code, 'full');
  work = new Workspace();
  await checkOut(work.code, codeServer.url, 'refs/heads/merge', 'one commit');
  expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
  writeFileSync(join(work.root, 'sdk/tables/new.json'), 'new\n');
});
afterEach(() => Promise.all([server.close(), codeServer.close()]));

function push(): ReturnType<Workspace['action']> {
  const event = join(temporaryFolder('event'), 'event.json');
  const repo = { full_name: 'acme/code' };
  const pull = {
    head: { ref: 'feature', sha: head, repo },
    base: { ref: 'main', repo },
    html_url: 'https://github.com/acme/code/pull/7',
  };
  writeFileSync(event, JSON.stringify({ pull_request: pull }));
  const inputs = { operation: 'push', 'commit-pins': 'true', message: 'Record it', retries: '1', repository: server.url };
  return work.action(inputs, { env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_ACTOR: 'octocat' } });
}

test('pins are committed on the head of the pull request, and that commit starts no other push', async () => {
  const { code: exit, outputs, stdout } = await push();
  expect({ exit, stdout }).toMatchObject({ exit: 0 });
  expect(git(code.dir, 'rev-parse', 'feature^')).toBe(head);
  expect(git(code.dir, 'diff', '--name-only', head, 'feature')).toBe('recordings.json');
  const text = git(code.dir, 'show', 'feature:recordings.json');
  expect(text).toContain('// theirs');
  expect(text).toContain(`"sha": "${outputs.sha}"`);
  expect(git(assets.dir, 'log', '-1', '--format=%B', outputs.branch ?? '')).toContain('https://github.com/acme/code/pull/7');

  writeFileSync(join(work.root, 'sdk/tables/again.json'), 'again\n');
  const tip = code.sha('feature');
  const again = await push();
  expect(again.code).toBe(0);
  expect(again.outputs.pushed).toBe('false');
  expect(code.sha('feature')).toBe(tip);
  expect(git(assets.dir, 'for-each-ref', 'refs/heads/assets-sync').split('\n')).toHaveLength(1);
});

test('a token that may not push there is told, and a second run completes', async () => {
  codeServer.faults.push(
    (request, response) => request.url?.includes('receive-pack') === true && answerWith(403)(request, response),
  );
  const refused = await push();
  expect(refused.code).toBe(1);
  expect(refused.stdout).toMatch(/The recordings are on assets-sync\/sdk-tables-.* but the pins could not be committed/);
  expect(code.sha('feature')).toBe(head);
  expect(git(work.code, 'status', '--porcelain')).toBe('');
  const again = await push();
  expect(again.code).toBe(0);
  expect(git(code.dir, 'rev-parse', 'feature^')).toBe(head);
  expect(git(assets.dir, 'for-each-ref', 'refs/heads/assets-sync').split('\n')).toHaveLength(1);
});
