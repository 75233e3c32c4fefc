import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { build } from 'esbuild';
import { AssetsSyncError } from '../../src/base/errors.ts';
import { git, inPieces, openGit, requireRecentGit, splitRecords, tryGit } from '../../src/git/git.ts';
import { CLEAN_ENVIRONMENT } from '../fixtures/process.ts';
import { describeWith, pathWith, testWith } from '../fixtures/systems.ts';
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

/** An environment whose git is a script. */
function environmentWith(script: string): Record<string, string> {
  const folder = temporaryFolder('own-git');
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return { PATH: pathWith(folder) };
}

/** As Git for Windows' wrapper is: the real git is none of its group, and holds the pipes when the wrapper is gone. */
const WRAPPER = `setsid sh -c 'echo $$; exec sleep 600' &
wait`;

describeWith('tools')('a git whose end the signal does not bring', () => {
  let left: number | undefined;

  afterEach(() => {
    if (left !== undefined) process.kill(left, 'SIGKILL');
    left = undefined;
  });

  test('is waited for a moment', async () => {
    const stop = new AbortController();
    const reason = new AssetsSyncError('timed-out', 'Not done after 3 seconds.', { hint: 'Give more.' });
    const running = tryGit(['-c', 'x.y=z', 'fetch', '--stdin'], {
      environment: environmentWith(WRAPPER),
      signal: stop.signal,
      onStdout: (text) => {
        left = Number(text.toString());
        stop.abort(reason);
      },
    });
    await expect(running).rejects.toBe(reason);
    // Other gits end with the same signal: what this one did is no part of it.
    expect(reason.message).toBe('Not done after 3 seconds.');
  });

  test('does not hold whoever closed it', async () => {
    const git = openGit(['remote-https'], { environment: environmentWith(WRAPPER) });
    left = await new Promise<number>((resolve) => git.stdout.once('data', (text) => resolve(Number(String(text)))));
    git.kill();
    expect((await git.ended).exitCode).not.toBe(0);
  });
});

test('a git that has ended is not ended again', async () => {
  const git = openGit(['hash-object', '--stdin'], { environment: CLEAN_ENVIRONMENT });
  git.stdin.end();
  await git.ended;
  const kill = jest.spyOn(process, 'kill');
  try {
    const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    const before = timers();
    git.kill();
    expect(timers()).toBe(before);
    expect(kill).not.toHaveBeenCalled();
  } finally {
    kill.mockRestore();
  }
});

testWith('scripts')('a git that ends with the signal is not named', async () => {
  const stop = new AbortController();
  const reason = new AssetsSyncError('cancelled', 'Cancelled.', { hint: 'Again.' });
  const running = tryGit(['fetch'], {
    environment: environmentWith('echo begun\nexec sleep 600'),
    signal: stop.signal,
    onStdout: () => stop.abort(reason),
  });
  await expect(running).rejects.toBe(reason);
  expect(reason.message).toBe('Cancelled.');
});

testWith('scripts')('of what git says nothing is lost but the progress that it wrote over', async () => {
  const script = [
    "printf 'Counting objects:  50%% (1/2)\\rCounting objects: 100%% (2/2)\\r' >&2",
    "printf '\\nerror: it is broken\\r' >&2",
    'sleep 0.3',
    "printf '\\nfatal: the end\\n' >&2",
  ];
  const { stderr } = await tryGit(['fetch'], { environment: environmentWith(script.join('\n')) });
  expect(stderr.replaceAll('\r', '')).toBe('Counting objects: 100% (2/2)\nerror: it is broken\nfatal: the end\n');
});

testWith('scripts')('lines of a megabyte, and ten of progress, are read to their end', async () => {
  const script = [
    "head -c 1000000 /dev/zero | tr '\\0' x >&2",
    "yes 'Counting objects:  50% (1/2)' | head -c 10000000 | tr '\\n' '\\r' >&2",
    "printf '\nfatal: the end\n' >&2",
  ];
  const { stderr } = await tryGit(['fetch'], { environment: environmentWith(script.join('\n')) });
  expect(stderr).toMatch(/^[^\n]{1,40}\nfatal: the end\n$/);
});

describe('paths for which one command line has no room', () => {
  test('are given to several gits', async () => {
    const folder = temporaryFolder('many-paths');
    const call = { environment: { ...CLEAN_ENVIRONMENT, GIT_DIR: folder } as Record<string, string> };
    await git(['init', '-q', '--bare'], call);
    const blob = (await git(['hash-object', '-w', '--stdin'], { ...call, input: '' })).toString().trim();
    const names = Array.from({ length: 2000 }, (_, index) => `a-service-with-a-long-name-${String(index).padStart(4, '0')}`);
    const tree = await git(['mktree'], { ...call, input: names.map((name) => `100644 blob ${blob}\t${name}\n`).join('') });
    const args = ['ls-tree', '-z', '--name-only', tree.toString().trim()];
    const found = splitRecords(await git(args, { ...call, paths: names })).map(String);
    expect(found).toEqual(names);
    expect(inPieces(names).length).toBeGreaterThan(1);
    for (const piece of inPieces(names)) expect(piece.join(' ').length).toBeLessThan(32_767);
  });

  test('are one group where they are few, or none', () => {
    expect(inPieces(['a', 'b'])).toEqual([['a', 'b']]);
    expect(inPieces([])).toEqual([[]]);
    expect(inPieces(['long', 'longer'], 3)).toEqual([['long'], ['longer']]);
  });
});

testWith('scripts')('Apple’s stand-in for git says what to install', async () => {
  const said = 'xcrun: error: invalid active developer path (/Library/Developer/CommandLineTools), missing xcrun';
  const failing = requireRecentGit({ environment: environmentWith(`echo '${said}' >&2; exit 1`) });
  await expect(failing).rejects.toMatchObject({
    code: 'old-git',
    hint: expect.stringContaining('xcode-select --install'),
    detail: said,
  });
});

test('where git ends and its input breaks off at once, the input’s own error is thrown', async () => {
  const own = new Error('the input broke off');
  // biome-ignore lint/correctness/useYield: it breaks off before it has given anything.
  async function* input(): AsyncGenerator<Buffer> {
    // git has ended by then, and its pipe is closed.
    await sleep(200);
    throw own;
  }
  await expect(tryGit(['version'], { environment: CLEAN_ENVIRONMENT, input: input() })).rejects.toBe(own);
});
