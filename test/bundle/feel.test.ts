import { git } from '../fixtures/process.ts';
import { makeSample } from '../fixtures/sample.ts';
import { Workspace } from '../fixtures/workspace.ts';
import { AssetsServer } from '../servers/assets-server.ts';

const { assets, first, second } = makeSample();
let server: AssetsServer;

beforeAll(async () => {
  server = await AssetsServer.start(assets, 'blobless');
});
afterAll(() => server.close());

function workspace(pins: object): Workspace {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, ...pins });
  for (const service of ['tables', 'core']) work.write(`sdk/${service}/README.md`, 'x\n');
  work.commit();
  return work;
}

describe('help', () => {
  const work = new Workspace();

  test.each([
    'status',
    'reset',
    'check',
    'backups',
    'backups restore',
    'backups remove',
    'init',
    'run',
    'proxy',
    'proxy install',
    'proxy start',
    'proxy stop',
    'proxy status',
    'cache',
    'cache prune',
  ])('of %s has examples', async (command) => {
    const { code, stdout, stderr } = await work.cli([...command.split(' '), '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`Examples:\\n {2}assets-sync ${command}`));
    expect(stdout).toContain('--quiet');
  });

  test.each(['cache prune', 'backups remove', 'cache', 'sync'])('of %s is what help %s shows', async (command) => {
    const shown = await work.cli(['help', ...command.split(' ')]);
    expect(shown).toMatchObject({ code: 0, stdout: expect.stringMatching(new RegExp(`^Usage: assets-sync ${command}`)) });
    expect(shown).toEqual(await work.cli([...command.split(' '), '--help']));
  });

  test('of a command with arguments runs nothing', async () => {
    expect((await work.cli(['help', 'sync', 'sdk/tables'])).stdout).toMatch(/^Usage: assets-sync sync/);
  });

  test.each([
    ['cache prun', 'prune'],
    ['help cache prun', 'prune'],
    ['backups restor x', 'restore'],
    ['backups remov x', 'remove'],
  ])('suggests for %s the inner command %s', async (mistyped, right) => {
    const { code, stderr } = await work.cli(mistyped.split(' '));
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: expect.stringMatching(new RegExp(`^error: Unknown command .*\\n.Did you mean ${right}\\?`)),
    });
  });

  test.each([
    ['pull', 'sync'],
    ['fetch', 'sync'],
    ['upload', 'push'],
    ['ls', 'status'],
    ['checkout', 'reset'],
    ['statsu', 'status'],
    ['rest', 'reset'],
    ['bakups', 'backups'],
  ])('suggests for %s the command %s', async (mistyped, right) => {
    for (const words of [[mistyped], ['help', mistyped]]) {
      const { code, stderr } = await work.cli(words);
      expect(code).toBe(2);
      expect(stderr).toContain(`(Did you mean ${right}?)`);
    }
  });

  test.each([
    ['check', '--discard'],
    ['init', '--discard'],
    ['status', '--base', 'x'],
    ['proxy', '--token', 'x'],
  ])('%s does not take %s', async (...args) => {
    expect(await work.cli(args)).toMatchObject({ code: 2, stderr: expect.stringContaining(`'assets-sync ${args[0]} --help'`) });
  });
});

describe('--quiet', () => {
  test('leaves what was asked for', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': second });
    await work.cli(['sync', '*']);
    for (const command of [
      'status',
      'status sdk/core',
      'plan *',
      'diff --from HEAD',
      'verify *',
      'proxy',
      'backups',
      'cache',
      'repin * --dry-run',
    ]) {
      const { code, stdout, stderr } = await work.cli([...command.split(' '), '--quiet']);
      expect({ command, code, stdout, stderr }).toEqual({ command, code: 0, stdout: expect.stringMatching(/\S/), stderr: '' });
    }
    for (const command of ['sync *', 'reset', 'check', 'repin *', 'cache prune']) {
      const { code, stdout, stderr } = await work.cli([...command.split(' '), '--quiet']);
      expect({ command, code, stdout, stderr }).toEqual({ command, code: 0, stdout: '', stderr: '' });
    }
  });

  test('prints warnings and errors alone', async () => {
    const work = workspace({ 'sdk/tables': first, $unknown: 1 });
    const sync = await work.cli(['sync', 'sdk/tables', '--quiet']);
    expect(sync).toMatchObject({ code: 0, stdout: '' });
    expect(sync.stderr).toMatch(/^warning: recordings\.json:4:3 \$unknown[^\n]*\n$/);
    expect((await work.cli(['sync', 'sdk/none', '--quiet'])).stderr).toMatch(/error: There is no pin/);
  });

  test('says where replaced recordings are', async () => {
    const work = workspace({ 'sdk/tables': second });
    await work.cli(['sync', 'sdk/tables']);
    work.write('.assets/sdk/tables/mine.json', 'mine\n');
    const { stdout, stderr } = await work.cli(['sync', 'sdk/tables', '--discard', '--quiet']);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^warning: Local changes were replaced; they are kept\. To bring them back: assets-sync backups restore /,
    );
  });

  test('leaves out what is only good to know, and not what was asked for as JSON', async () => {
    const work = workspace({ 'sdk/tables': first });
    expect(await work.cli(['sync', '--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect((await work.cli(['status', '--quiet', '--json'])).json.services).toHaveLength(1);
  });
});

describe('a hint names flags', () => {
  test('where a repository could be named', async () => {
    const work = workspace({});
    work.write('recordings.json', { 'sdk/tables': second });
    const { json, stderr } = await work.cli(['sync', 'sdk/tables', '--json']);
    expect(json.error?.hint).toMatch(/or name it with --repository\.$/);
    expect(stderr).toBe('');
    expect((await work.cli(['sync', 'sdk/tables'])).stderr).toMatch(/or name it with --repository\.$/m);
  });

  test('outside a code repository', async () => {
    const work = workspace({});
    const { stderr } = await work.cli(['sync', 'sdk/tables'], { cwd: work.home });
    expect(stderr).toMatch(/or say with --working-directory where it is\.$/m);
  });
});

test.each([
  [['push', '-m', 'x'], /^error: Unknown option '-m'\n\(Did you mean --message\?\)/],
  [['push', '-p'], /^error: Unknown option '-p'\.\n/],
  [['completion'], /^error: Missing required argument 'what' \(one of bash, zsh, fish, powershell, words\)/],
  [['backups', 'remove'], /^error: Missing required argument 'name'\.\n/],
])('%j is answered with what it may be, where that is clear', async (args, said) => {
  expect(await new Workspace().cli(args)).toMatchObject({ code: 2, stderr: expect.stringMatching(said) });
});

test('the name of a backup is no service', async () => {
  const work = workspace({ '/': first });
  const { code, stderr } = await work.cli(['restore', '20261124T081530.123Z']);
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: expect.stringContaining('assets-sync backups restore 20261124T081530.123Z'),
  });
});

describe('a mistyped path', () => {
  test('without a pin gets a suggestion', async () => {
    const work = workspace({ 'sdk/tables': first, 'sdk/core': first });
    for (const path of ['sdk/tabels', 'sdk/tabels/package', 'tables']) {
      const { code, json } = await work.cli(['sync', path, '--json']);
      expect({ path, code, hint: json.error?.hint }).toEqual({
        path,
        code: 2,
        hint: 'Did you mean sdk/tables?',
      });
    }
    expect((await work.cli(['reset', 'sdk/croe', '--json'])).json.error?.hint).toContain('Did you mean sdk/core?');
    expect((await work.cli(['sync', 'sdk/storage', '--json'])).json.error?.hint).not.toContain('Did you mean');
  });

  test('below a catch-all gets one when its commit has no such directory', async () => {
    const work = workspace({ '/': second });
    const { code, json } = await work.cli(['sync', 'sdk/tabels', '--json']);
    expect({ code, error: json.error }).toMatchObject({
      code: 2,
      error: { code: 'no-such-directory', hint: expect.stringContaining('Did you mean sdk/tables?') },
    });
    // One that is not in the code repository is no mistake.
    expect(await work.cli(['sync', 'sdk/keys'])).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([['plan'], ['status'], ['verify'], ['repin', '--dry-run'], ['diff', '--from', 'HEAD']])(
    'below a catch-all is pointed out by %s',
    async (command, ...flags) => {
      const work = workspace({ '/': second, 'sdk/pinned': second });
      const run = (path: string) => work.cli([command ?? '', path, ...flags]);
      expect(await run('sdk/tabels/package')).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(/^Nothing names sdk\/tabels but a pin of all services\. Did you mean sdk\/tables\?$/m),
      });
      expect((await run('sdk/tables')).stderr).not.toContain('Nothing names');
    },
  );

  test('is refused by reset, which would put back nothing', async () => {
    const work = workspace({ '/': second, 'sdk/pinned': second });
    const { code, json } = await work.cli(['reset', 'sdk/tabels', '--yes', '--json']);
    expect({ code, error: json.error }).toMatchObject({ code: 2, error: { code: 'no-pin', hint: 'Did you mean sdk/tables?' } });
  });

  test('in other letters gets a suggestion', async () => {
    const { json } = await workspace({ 'sdk/tables': second }).cli(['sync', 'SDK/Tables', '--json']);
    expect(json.error?.hint).toContain('Did you mean sdk/tables?');
  });

  test('that a pin, the assets root or a sparse checkout knows is none', async () => {
    const work = workspace({ '/': second, 'sdk/pinned': second });
    await work.cli(['sync', 'sdk/keys']);
    git(work.code, 'sparse-checkout', 'set', '--no-cone', '/recordings.json', '/sdk/tables/');
    for (const path of ['sdk/pinned', 'sdk/keys', 'sdk/core', 'sdk']) {
      expect(await work.cli(['plan', path])).toMatchObject({ code: 0, stderr: '' });
    }
  });

  test('that is what a shell makes of * is refused', async () => {
    const work = workspace({ '/': second });
    const { code, json } = await work.cli(['plan', 'recordings.json', 'sdk', '--json']);
    expect({ code, error: json.error }).toMatchObject({
      code: 2,
      error: { code: 'no-pin', hint: expect.stringContaining("'*'") },
    });
  });
});

test('an argument is one path, whatever is in it; commas separate in --paths alone', async () => {
  const work = workspace({ 'sdk/tables': first, 'sdk/core': first, 'sdk/a,b': first });
  const status = async (...args: string[]) => {
    const { json } = await work.cli(['status', '--json', ...args]);
    return (json.services as { service: string }[] | undefined)?.map(({ service }) => service) ?? json.error?.message;
  };
  expect(await status('sdk/a,b')).toEqual(['sdk/a,b']);
  expect(await status('sdk/tables,sdk/core')).toMatch(/^There is no pin for sdk\/tables,sdk/);
  expect((await work.cli(['sync', 'sdk/tables,sdk/core'])).stderr).toContain('\nSeparate paths by spaces.\n');
  expect(await status('--paths', 'sdk/tables,sdk/core')).toEqual(['sdk/core', 'sdk/tables']);
  expect(await status('sdk/core', '--paths', 'sdk/tables')).toEqual(['sdk/core', 'sdk/tables']);
});

test('the demo and proxy print the same command lines', async () => {
  const work = workspace({ 'sdk/tables': first });
  const { stdout } = await work.cli(['proxy']);
  const { stdout: shown } = await work.cli(['demo'], { cwd: work.folder });
  for (const line of stdout.trimEnd().split('\n')) {
    const [program = ''] = line.split(work.root);
    expect(shown).toContain(program);
  }
});
