import { appendFileSync, chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../../fixtures/process.ts';
import { makeSample } from '../../fixtures/sample.ts';
import { testWith } from '../../fixtures/systems.ts';
import { Workspace } from '../../fixtures/workspace.ts';
import { AssetsServer } from '../../servers/assets-server.ts';

const { assets, first, second } = makeSample();
const RECORDING = 'sdk/tables/package/tests/recordings/test_3.json';
let server: AssetsServer;

beforeAll(async () => {
  assets.configure({ 'http.receivepack': 'true' });
  server = await AssetsServer.start(assets, 'full');
});
afterAll(() => server.close());

/** An assets root whose configuration names programs for every file, and a local change in it. */
async function prepared(): Promise<{ work: Workspace; marker: string }> {
  const work = new Workspace();
  work.write('recordings.json', { $repository: server.url, 'sdk/tables': second });
  work.commit();
  expect((await work.cli(['sync', 'sdk/tables'])).code).toBe(0);
  const marker = join(work.folder, 'ran');
  const program = join(work.folder, 'program.sh');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${marker}\ncat\n`);
  chmodSync(program, 0o755);
  const filter = `[filter "evil"]\n\tclean = ${program}\n\tsmudge = ${program}\n[filter]\n\tx = y\n`;
  appendFileSync(join(work.root, '.git/config'), filter);
  writeFileSync(join(work.root, '.git/info/attributes'), '* filter=evil\n');
  writeFileSync(join(work.root, RECORDING), 'mine\n');
  return { work, marker };
}

test.each([[['status']], [['check']], [['push', '--no-pull-request']], [['sync', '*', '--discard']], [['reset', '--yes']]])(
  'no program runs that the root’s configuration names for its files: %s',
  async (args) => {
    const { work, marker } = await prepared();
    await work.cli(args);
    expect(existsSync(marker)).toBe(false);
    if (args[0] === 'push') expect(git(assets.dir, 'for-each-ref', 'refs/heads/assets-sync')).not.toBe('');
    if (args[0] === 'sync') expect(work.files('sdk/tables')).toEqual(assets.files(second, 'sdk/tables'));
  },
);

testWith('links').each<[string, (git: string, elsewhere: string) => void]>([
  ['names another repository for it', (git, elsewhere) => writeFileSync(join(git, 'commondir'), `${elsewhere}\n`)],
  [
    'has it in a link',
    (git, elsewhere) => {
      rmSync(join(git, 'info'), { recursive: true });
      symlinkSync(join(elsewhere, 'info'), join(git, 'info'));
    },
  ],
])('a root whose repository keeps its attributes elsewhere (it %s) is nobody’s to use', async (_, prepare) => {
  const { work, marker } = await prepared();
  const elsewhere = join(work.folder, 'elsewhere');
  git(work.folder, 'init', '-q', '--bare', elsewhere);
  mkdirSync(join(elsewhere, 'info'), { recursive: true });
  renameSync(join(work.root, '.git/info/attributes'), join(elsewhere, 'info/attributes'));
  prepare(join(work.root, '.git'), elsewhere);
  for (const command of [['status'], ['push'], ['sync', '*', '--discard'], ['reset', '--yes']]) {
    const { code, json } = await work.cli([...command, '--json']);
    expect({ command, code, error: json.error?.code }).toEqual({ command, code: 4, error: 'foreign-root' });
  }
  expect(existsSync(marker)).toBe(false);
  expect(assets.sha('main')).not.toBe(first);
});
