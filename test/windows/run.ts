/**
 * Runs tests on a file system with Windows' rules (winfs.c), which is mounted for them alone. It takes Linux, /dev/fuse, and
 * `apt-get install fuse3 libfuse3-dev gcc pkg-config`.
 *
 *   npm run test:windows-rules                          # the tests that touch files most, with every rule
 *   npm run test:windows-rules -- --rules case,ro       # with some of the rules: winfs.c says what they are
 *   npm run test:windows-rules -- test/store -t 'words' # other tests: what follows is jest's
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PROJECT = join(import.meta.dirname, '../..');
const RULES = ['case', 'ro', 'open'];
const TESTS = [
  'base',
  'store',
  'workspace',
  'commands/sync',
  'commands/reset',
  'commands/backups',
  'commands/cache',
  'commands/push',
];

async function main(): Promise<number> {
  const args = process.argv.slice(2);
  const at = args.indexOf('--rules');
  const rules = at < 0 ? RULES : (args.splice(at, 2)[1] ?? '').split(',');
  const wrong =
    whatIsMissing() ?? (rules.every((rule) => RULES.includes(rule)) ? undefined : `The rules are ${RULES.join(', ')}.`);
  if (wrong !== undefined) {
    console.error(wrong);
    return 2;
  }
  const tests = args.length > 0 ? args : TESTS.map((folder) => `test/${folder}/`);
  const folder = mkdtempSync(join(tmpdir(), 'windows-rules-'));
  try {
    build(join(folder, 'winfs'));
    return await withRules(folder, rules.join(','), (mount) => runTests(mount, rules.join(','), tests));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function whatIsMissing(): string | undefined {
  if (process.platform !== 'linux' || !existsSync('/dev/fuse')) return 'There is no /dev/fuse here, which only Linux has.';
  const isThere = (program: string, ...args: string[]) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
  if (isThere('cc', '--version') && isThere('pkg-config', 'fuse3') && isThere('fusermount3', '--version')) return undefined;
  return 'The file system cannot be built or mounted: apt-get install fuse3 libfuse3-dev gcc pkg-config';
}

function build(program: string): void {
  const flags = execFileSync('pkg-config', ['--cflags', '--libs', 'fuse3'], { encoding: 'utf8' }).trim().split(/\s+/);
  execFileSync('cc', ['-O1', '-Wall', '-Wextra', join(import.meta.dirname, 'winfs.c'), '-o', program, ...flags], {
    stdio: 'inherit',
  });
}

/** Mounts the file system, and takes it away again whatever happens. */
async function withRules(folder: string, rules: string, body: (mount: string) => Promise<number>): Promise<number> {
  const [files, mount] = [join(folder, 'files'), join(folder, 'mount')];
  for (const path of [files, mount]) mkdirSync(path);
  const env = { ...process.env, WINFS: rules, WINFS_LOG: process.env.WINFS_LOG ?? join(folder, 'refusals') };
  const server = spawn(join(folder, 'winfs'), [files, mount, '-f'], { env, stdio: 'inherit' });
  const ended = once(server, 'exit');
  try {
    const isMounted = () => spawnSync('mountpoint', ['-q', mount]).status === 0;
    while (!isMounted()) {
      if (server.exitCode !== null) throw new Error('the file system could not be mounted');
      await sleep(50);
    }
    return await body(mount);
  } finally {
    // Lazily: a process of a test that failed may still be there.
    spawnSync('fusermount3', ['-u', '-z', mount], { stdio: 'inherit' });
    await ended;
  }
}

async function runTests(mount: string, rules: string, tests: readonly string[]): Promise<number> {
  console.log(`\n== Windows' rules: ${rules}`);
  const jest = join(PROJECT, 'node_modules/jest/bin/jest.js');
  // jest's own files are none of ours.
  const cache = ['--cacheDirectory', join(tmpdir(), 'windows-rules-jest'), '--testTimeout', '300000'];
  const child = spawn(process.execPath, ['--no-warnings', '--experimental-vm-modules', jest, ...cache, ...tests], {
    cwd: PROJECT,
    env: { ...process.env, TMPDIR: mount, WINDOWS_RULES: rules },
    stdio: 'inherit',
  });
  const forward = () => {};
  process.on('SIGINT', forward);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.off('SIGINT', forward);
  return code ?? 1;
}

process.exitCode = await main();
