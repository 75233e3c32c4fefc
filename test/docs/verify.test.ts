/** The workflows of docs/verify.md, as far as they can be run without a runner. */
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { OPERATIONS } from '../../src/commands/operations.ts';
import { camelCase } from '../../src/inputs/spec.ts';
import { PROJECT } from '../fixtures/bundles.ts';
import { makeHistories } from '../fixtures/histories.ts';
import { CLEAN_ENVIRONMENT, git, runProgram } from '../fixtures/process.ts';
import { pathWith, testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const test = testWith('scripts');

interface Step {
  uses?: string;
  task?: string;
  run?: string;
  with?: Record<string, string>;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
}

interface Workflow {
  on: unknown;
  permissions: Record<string, string>;
  steps?: Step[];
  jobs?: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

const text = readFileSync(join(PROJECT, 'docs/verify.md'), 'utf8');
const workflows = new Map(
  [...text.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, name = '', yaml = '']) => [name, parse(yaml) as Workflow]),
);
const stepsOf = (name: string): Step[] => {
  const workflow = workflows.get(name);
  return workflow?.steps ?? Object.values(workflow?.jobs ?? {}).flatMap(({ steps }) => steps);
};
const ours = (name: string) =>
  stepsOf(name).find(({ uses, task }) => uses?.startsWith('azure/assets-sync@') || task !== undefined);

const { assets, old, squashed, squash, unmerged } = makeHistories();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());

test('every workflow uses inputs and operations that there are', () => {
  expect([...workflows.keys()]).toEqual([
    '.github/workflows/pins.yml',
    'azure-pipelines-pins.yml',
    '.github/workflows/repin.yml',
  ]);
  const declared = Object.keys(parse(readFileSync(join(PROJECT, 'action.yml'), 'utf8')).inputs);
  for (const name of workflows.keys()) {
    const step = ours(name);
    expect(OPERATIONS).toContain((step?.with ?? step?.inputs)?.operation);
    for (const input of Object.keys(step?.with ?? {})) expect(declared).toContain(input);
    for (const input of Object.keys(step?.inputs ?? {})) expect(declared.map(camelCase)).toContain(input);
  }
  expect(ours('azure-pipelines-pins.yml')?.task).toBe('AssetsSync@1');
});

describe('the check of a pull request', () => {
  /** A pull request that moves the pin of core; tables was pinned badly before. */
  function pullRequest(core: string): { work: Workspace; merge: string; base: string; head: string } {
    const work = new Workspace();
    const pins = (sha: string) => ({ $repository: server.url, 'sdk/tables': unmerged, 'sdk/core': sha });
    work.write('recordings.json', pins(old));
    const base = work.commit();
    git(work.code, 'switch', '-q', '-c', 'topic');
    work.write('recordings.json', pins(core));
    const head = work.commit();
    git(work.code, 'switch', '-q', '--detach', base);
    git(work.code, 'merge', '-q', '--no-ff', '-m', 'merge', head);
    return { work, merge: git(work.code, 'rev-parse', 'HEAD'), base, head };
  }

  test.each([
    ['good', assets.sha('main'), 0],
    ['squashed', squashed, 1],
  ])('on GitHub, of a pin that is %s', async (_, sha, code) => {
    const { work, merge, base, head } = pullRequest(sha);
    const event = join(temporaryFolder('event'), 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { head: { sha: head }, base: { sha: base, ref: 'main' } } }));
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: merge };
    const step = ours('.github/workflows/pins.yml');
    const result = await work.action({ ...step?.with, repository: server.url }, { env });
    expect(result.code).toBe(code);
    expect(result.outputs).toMatchObject({ services: '["sdk/core"]', verified: String(code === 0) });
  });

  test.each([
    ['good', assets.sha('main'), 'true'],
    ['squashed', squashed, 'false'],
  ])('on Azure Pipelines, of a pin that is %s', async (_, sha, verified) => {
    const { work, merge, head } = pullRequest(sha);
    const env = {
      BUILD_REASON: 'PullRequest',
      BUILD_SOURCEVERSION: merge,
      SYSTEM_PULLREQUEST_SOURCECOMMITID: head,
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
    };
    const result = await work.task({ ...ours('azure-pipelines-pins.yml')?.inputs, repository: server.url }, { env });
    expect(result.outputs).toMatchObject({ services: '["sdk/core"]', verified });
  });
});

test('the bot pushes what repin changed and opens one pull request, and does nothing where nothing changed', async () => {
  const [checkout, repin, open] = stepsOf('.github/workflows/repin.yml');
  expect(checkout?.uses).toMatch(/^actions\/checkout@/);
  const [job] = Object.values(workflows.get('.github/workflows/repin.yml')?.jobs ?? {});
  expect(job?.permissions).toEqual({ contents: 'write', 'pull-requests': 'write' });
  const work = new Workspace();
  const origin = join(work.folder, 'origin.git');
  git(work.folder, 'init', '-q', '--bare', origin);
  git(work.code, 'remote', 'add', 'origin', origin);
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': squashed });
  const start = work.commit();

  // GitHub's own command, of which the step needs no more than this.
  const bin = temporaryFolder('bin');
  const opened = join(bin, 'opened');
  writeFileSync(
    join(bin, 'gh'),
    `#!/bin/sh\ncase "$2" in view) [ -e ${opened} ] && echo OPEN ;; create) echo "$@" >> ${opened} ;; esac\n`,
  );
  chmodSync(join(bin, 'gh'), 0o755);
  const openPullRequest = () =>
    runProgram('bash', ['-eo', 'pipefail', '-c', open?.run ?? 'false'], {
      cwd: work.code,
      env: { ...CLEAN_ENVIRONMENT, PATH: pathWith(bin), BRANCH: open?.env?.BRANCH ?? '', MOVED: 'true' },
    });

  expect(await openPullRequest()).toMatchObject({ code: 0 });
  expect(existsSync(opened)).toBe(false);
  for (const _ of ['the first night', 'the second night']) {
    expect(await work.action({ ...repin?.with, repository: server.url })).toMatchObject({ code: 0 });
    expect(await openPullRequest()).toMatchObject({ code: 0 });
    expect(git(origin, 'show', 'assets-sync/repin:recordings.json')).toContain(squash);
    git(work.code, 'checkout', '-q', '--detach', start);
    git(work.code, 'branch', '-q', '-D', 'assets-sync/repin');
  }
  expect(readFileSync(opened, 'utf8').trim().split('\n')).toEqual(['pr create --fill --head assets-sync/repin']);
});
