import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../fixtures/bundles.ts';
import { git, runProgram } from '../fixtures/process.ts';
import { SYSTEM, testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const folder = temporaryFolder('files');

function fileOf(name: string, contents: Buffer): string {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
}

/** Runs a module's text in a process of its own, after a command of the shell. */
function runModule(text: string, { after = ':' } = {}) {
  const words = [process.execPath, '--import', 'tsx', '--input-type=module', '-e', text];
  const env = { ...SYSTEM, PATH: process.env.PATH ?? '' };
  return runProgram('/bin/sh', ['-c', `${after} && exec "$@"`, 'sh', ...words], { cwd: PROJECT, env });
}

const writeTo = (file: string, contents: string) =>
  `import { writeDurably } from './src/base/files.ts'; writeDurably(${JSON.stringify(file)}, ${contents});`;

testWith('scripts')('a file that the system takes only a part of stays as it was', async () => {
  const file = fileOf('durable', Buffer.from('before'));
  const { code, stderr } = await runModule(writeTo(file, `'x'.repeat(1_000_000)`), { after: 'ulimit -f 512' });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('EFBIG') });
  expect(readFileSync(file, 'utf8')).toBe('before');
  expect(readdirSync(folder).filter((name) => name.startsWith('durable'))).toEqual(['durable']);
});

testWith('scripts')('a run that is killed while it writes a ref leaves no other ref', async () => {
  const repository = join(folder, 'repository');
  git(folder, 'init', '-q', repository);
  const killed = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    fs.fsyncSync = () => process.kill(process.pid, 'SIGKILL');
    syncBuiltinESMExports();`;
  const ref = join(repository, '.git/refs/heads/main');
  const { signal } = await runModule(`${killed} ${writeTo(ref, `'1'.repeat(40)`)}`);
  expect(signal).toBe('SIGKILL');
  // The commit that it names is not there.
  expect(readdirSync(join(repository, '.git/refs/heads'))).toHaveLength(1);
  expect(git(repository, 'rev-list', '--all')).toBe('');
});
