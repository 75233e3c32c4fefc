import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf } from '../fixtures/bundles.ts';
import { git, runProgram } from '../fixtures/process.ts';
import { temporaryAt, testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { NODES, Workspace } from '../fixtures/workspace.ts';

const work = new Workspace();

describe('help', () => {
  test.each([['--help'], ['help'], []])('%s names every command', async (...args) => {
    const { code, stdout, stderr } = await work.cli(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of ['sync', 'verify', 'repin', 'demo']) expect(stdout).toContain(command);
  });

  test.each(['sync', 'playback', 'restore', 'verify', 'repin', 'demo'])('of %s has examples', async (command) => {
    const { code, stdout } = await work.cli([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:\n {2}assets-sync /);
  });

  test('is followed by the version', async () => {
    expect((await work.cli(['--version'])).stdout).toBe('1.0.0\n');
  });
});

test.each([['--version'], ['sync', '--nonsense'], ['check', '--json']])(
  '%s ends alike in a process of its own and in one that had other runs before',
  async (...args) => {
    const own = await work.cli(args, { ownProcess: true });
    expect([await work.cli(args), await work.cli(args)]).toEqual([own, own]);
  },
);

testWith('scripts')('a reader that goes away is no error', async () => {
  const command = `"${process.execPath}" "${bundleOf('cli')}" sync --help | true; "${process.execPath}" "${bundleOf('cli')}" demo | head -1`;
  const folder = temporaryFolder('pipe');
  const { stderr } = await runProgram('sh', ['-c', command], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', ...temporaryAt(folder) },
  });
  expect(stderr).toBe('');
  expect(readdirSync(folder)).toEqual([]);
});

describe.each(NODES)('demo on %s', (node) => {
  const run = async (...args: string[]) => {
    const folder = temporaryFolder('demo');
    return {
      folder,
      ...(await work.cli(['demo', ...args], {
        node,
        cwd: folder,
        env: temporaryAt(folder),
      })),
    };
  };

  test('shows two services at two commits, the costs, and how to start the test proxy, and cleans up', async () => {
    const { code, stdout, stderr, folder } = await run();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/sdk\/keyvault +[0-9a-f]{12} +40 recordings/);
    expect(stdout).toMatch(/2 services, 80 recordings in \.assets \(0 requests, [\d.]+ kB received, [\d.]+ m?s\)/);
    expect(stdout).toMatch(/\(0 requests, 0 B received, \d+ ms\)/);
    expect(stdout).toMatch(/test-proxy start -u --storage-location .*\.assets/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('keeps what its steps take: a changed recording is shown, pushed and pinned, and reset undoes the pin', async () => {
    const { code, stdout, folder } = await run('--keep');
    expect(code).toBe(0);
    const kept = join(folder, readdirSync(folder)[0] ?? '');
    const [changed = ''] = stdout.match(/\.assets\/sdk\/tables\/\S+\.json/) ?? [];
    const goOn = stdout
      .slice(stdout.indexOf(`   cd ${kept}`))
      .replace(/^ +#.*$/m, `echo >> ${changed}`)
      .replace(/ reset$/m, ' reset --yes');
    expect(existsSync(join(kept, 'code', changed))).toBe(true);
    const steps = await runProgram('/bin/sh', ['-ec', goOn], { cwd: folder, env: { PATH: process.env.PATH ?? '' } });
    expect(steps).toMatchObject({ code: 0 });
    expect(steps.stdout).toContain('1 changed');
    expect(steps.stdout).toMatch(/Pushed to assets-sync\/sdk-tables-[0-9a-f]{12}/);
    expect(steps.stdout).toMatch(/recordings\.json: sdk\/tables [0-9a-f]{12} -> [0-9a-f]{12}/);
    expect(git(join(kept, 'server/sample-assets.git'), 'for-each-ref', '--format=%(refname)')).toContain(
      'assets-sync/sdk-tables-',
    );
    expect(git(join(kept, 'code'), 'status', '--porcelain')).toBe('');
    expect(git(join(kept, 'code/.assets'), 'status', '--porcelain')).toBe('');
    expect(existsSync(join(kept, 'code/eng/target_proxy_version.txt'))).toBe(true);
    rmSync(kept, { recursive: true });
  });

  test('speaks JSON', async () => {
    const { json } = await run('--json');
    expect(json).toMatchObject({ services: ['sdk/keyvault', 'sdk/tables'], requests: 0, files: 80 });
  });
});
