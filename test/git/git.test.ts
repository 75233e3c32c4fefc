import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { CLEAN_ENVIRONMENT } from '../fixtures/process.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

/** Starts git with more and more files that may still be opened, from none on. */
const SCRIPT = `
import { closeSync, openSync } from 'node:fs';
import { openGit, tryGit } from './git.mjs';
const call = { environment: process.env, input: 'contents' };
const ways = [() => tryGit(['hash-object', '--stdin'], call), async () => {
  const git = openGit(['hash-object', '--stdin'], call);
  git.stdin.end();
  return git.ended;
}];
// What Node opens when it starts its first process stays open.
for (const start of ways) await start();
const open = [];
try {
  for (;;) open.push(openSync('/dev/null'));
} catch {}
const outcomes = [];
const tryAll = async () => {
  for (const start of ways) outcomes.push(await start().then(({ exitCode }) => exitCode, ({ code }) => code ?? 'unforeseen'));
};
for (let free = 0; free < 12; free++) {
  await tryAll();
  closeSync(open.pop());
}
open.forEach((file) => closeSync(file));
await tryAll();
console.log(JSON.stringify([...new Set(outcomes)]));
`;

test('where too many files are open, git is not started, and that is said', async () => {
  const folder = temporaryFolder('open-files');
  await build({
    entryPoints: [join(import.meta.dirname, '../../src/git/git.ts')],
    outfile: join(folder, 'git.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  writeFileSync(join(folder, 'script.mjs'), SCRIPT);
  const limited = ['-c', 'ulimit -n 64 && exec "$0" "$1"', process.execPath, join(folder, 'script.mjs')];
  const said = execFileSync('sh', limited, { encoding: 'utf8', env: CLEAN_ENVIRONMENT });
  expect(JSON.parse(said)).toEqual(['EMFILE', 0]);
});
