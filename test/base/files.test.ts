import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../fixtures/bundles.ts';
import { runProgram } from '../fixtures/process.ts';
import { SYSTEM, testWith } from '../fixtures/systems.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const folder = temporaryFolder('files');

function fileOf(name: string, contents: Buffer): string {
  writeFileSync(join(folder, name), contents);
  return join(folder, name);
}

testWith('scripts')('a file that the system takes only a part of stays as it was', async () => {
  const file = fileOf('durable', Buffer.from('before'));
  const program = `import { writeDurably } from './src/base/files.ts'; writeDurably(${JSON.stringify(file)}, 'x'.repeat(1_000_000));`;
  const limited = [
    '-c',
    'ulimit -f 512 && exec "$@"',
    'sh',
    process.execPath,
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    program,
  ];
  const { code, stderr } = await runProgram('/bin/sh', limited, {
    cwd: PROJECT,
    env: { ...SYSTEM, PATH: process.env.PATH ?? '' },
  });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('EFBIG') });
  expect(readFileSync(file, 'utf8')).toBe('before');
  expect(readdirSync(folder).filter((name) => name.startsWith('durable'))).toEqual(['durable']);
});
