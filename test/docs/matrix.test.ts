import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { PROJECT } from '../fixtures/bundles.ts';
import { runProgram } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const test = testWith('scripts');

interface Step {
  'continue-on-error'?: boolean;
  continueOnError?: boolean;
  publish?: string;
  download?: string;
  uses?: string;
  task?: string;
  run?: string;
  script?: string;
  with?: Record<string, string>;
  inputs?: Record<string, string>;
}

const page = readFileSync(join(PROJECT, 'docs/ci.md'), 'utf8').split('### One fetch for all jobs')[1] ?? '';
const [github, azure] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => parse(text ?? ''));
const { assets, first, second } = makeSample();
const SERVICES = ['sdk/core', 'sdk/tables'];
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());

/** A change that moves the pins of two services. */
function change(pinned: (service: string, sha: string) => unknown): Workspace {
  const work = new Workspace();
  const pin = (sha: string) => {
    const pins = SERVICES.map((service) => [service, pinned(service, sha)] as const);
    work.write('recordings.json', { $repository: server.url, ...Object.fromEntries(pins) });
  };
  for (const service of SERVICES) work.write(`${service}/test.py`, '');
  pin(first);
  work.commit();
  pin(second);
  work.commit();
  return work;
}

const stepWith = (steps: readonly Step[], has: (step: Step) => boolean) => steps.find(has) ?? {};

function onNewMachine(work: Workspace): void {
  for (const folder of [work.store, work.root]) rmSync(folder, { recursive: true, force: true });
  server.reset();
}

/** Runs a script of the example. @param base what the change is compared with: the event of a real run says it */
async function runScript(work: Workspace, script: string, services: string): Promise<void> {
  const env = { ...process.env, SERVICES: services, ASSETS_SYNC_STORE: work.store, CI: 'true' } as Record<string, string>;
  const { code, stderr } = await runProgram('sh', ['-e', '-c', script], { cwd: work.code, env });
  expect({ code, stderr }).toMatchObject({ code: 0 });
}

describe('one fetch for all jobs of a matrix, as docs/ci.md has it', () => {
  test.each([
    ['known trees', (service: string, sha: string) => assets.pin(sha, service)],
    ['SHAs alone', (_: string, sha: string) => sha],
  ])('on GitHub: the jobs ask the git server nothing (%s)', async (_, pinned) => {
    const work = change(pinned);
    const { plan, test: leg } = github.jobs;
    const planned = await work.action({
      ...stepWith(plan.steps, ({ uses }) => uses?.startsWith('azure/') === true).with,
      base: 'HEAD~1',
    });
    expect(JSON.parse(planned.outputs.matrix ?? '')).toEqual(SERVICES);
    symlinkSync(PROJECT, join(work.code, '.assets-sync'));
    server.reset();
    await runScript(
      work,
      stepWith(plan.steps, ({ run }) => run?.includes('mirror') === true).run ?? '',
      planned.outputs.services ?? '',
    );
    expect(server.requests).toBeGreaterThan(0);
    const artifact = temporaryFolder('artifact');
    cpSync(join(work.code, '.mirror'), artifact, { recursive: true });
    for (const service of SERVICES) {
      onNewMachine(work);
      rmSync(join(work.code, '.mirror'), { recursive: true });
      cpSync(artifact, join(work.code, '.mirror'), { recursive: true });
      const inputs = stepWith(leg.steps, (step) => step.with?.mirror !== undefined).with ?? {};
      const { code, outputs, summary } = await work.action({ ...inputs, paths: service, proxy: 'false' });
      expect({ code, requests: outputs.requests, asked: server.requests }).toEqual({ code: 0, requests: '0', asked: 0 });
      expect(summary).toMatch(/\| mirror \|/);
      expect(work.files(service)).toEqual(assets.files(second, service));
    }
  });

  test('on Azure Pipelines: the jobs ask the git server nothing', async () => {
    const work = change((service, sha) => assets.pin(sha, service));
    const [plan, leg] = azure.jobs;
    const folder = temporaryFolder('pipeline');
    const inPlace = (text: string) =>
      text.replaceAll('$(Pipeline.Workspace)', folder).replaceAll('$(Agent.TempDirectory)', join(folder, 'temporary'));
    mkdirSync(join(folder, 'temporary'));
    symlinkSync(PROJECT, join(folder, 'temporary/assets-sync'));
    const script: string = stepWith(plan.steps, (step) => step.script?.includes('mirror') === true).script ?? '';
    const [clone = '', ...rest] = inPlace(script).split('\n');
    expect(clone).toContain('git clone');
    await runScript(work, rest.join('\n'), JSON.stringify(SERVICES));
    cpSync(join(folder, 'mirror'), join(folder, 'recordings'), { recursive: true });
    for (const service of SERVICES) {
      onNewMachine(work);
      const { inputs = {} } = stepWith(leg.steps, (step) => step.inputs?.mirror !== undefined);
      const { code, outputs } = await work.task({
        ...inputs,
        mirror: inPlace(inputs.mirror ?? ''),
        paths: service,
        proxy: 'false',
      });
      expect({ code, requests: outputs.requests, asked: server.requests }).toEqual({ code: 0, requests: '0', asked: 0 });
      expect(work.files(service)).toEqual(assets.files(second, service));
    }
  });
});

test('without the artifact, whatever was wrong with it, no job fails and each asks the git server', async () => {
  const steps: Step[] = [github, azure].flatMap(({ jobs }) => Object.values<{ steps: Step[] }>(jobs).flatMap((job) => job.steps));
  const ofArtifact = steps.filter(({ uses, run, script, publish, download }) =>
    [/-artifact@/.test(uses ?? ''), /dist\/cli.* mirror /.test(run ?? script ?? ''), publish, download].some(Boolean),
  );
  expect(ofArtifact).toHaveLength(6);
  for (const step of ofArtifact) expect(step['continue-on-error'] ?? step.continueOnError).toBe(true);
  const work = change((service, sha) => assets.pin(sha, service));
  onNewMachine(work);
  const { code, stdout } = await work.action({ paths: 'sdk/core', mirror: './.mirror' });
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('the git server is asked') });
  expect(work.files('sdk/core')).toEqual(assets.files(second, 'sdk/core'));
});

test.each(['success', 'failure', 'cancelled', 'skipped'])(
  'the last job says of a matrix that ended with %s what a required check needs',
  (result) => {
    const [{ if: fails }] = github.jobs.tests.steps;
    const values = { 'needs.plan.result': 'success', 'needs.plan.outputs.changed': 'true', 'needs.test.result': result };
    const text = Object.entries(values).reduce((so, [name, value]) => so.replaceAll(name, JSON.stringify(value)), String(fails));
    // The host's expressions are JavaScript's here.
    expect(new Function(`return ${text.replaceAll('==', '===').replaceAll('!===', '!==')}`)()).toBe(result !== 'success');
    expect(github.jobs.tests.if).toBe('always()');
  },
);
