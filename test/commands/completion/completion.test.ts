import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flagsOf, loadCommands } from '../../../src/commands/command.ts';
import { COMMANDS } from '../../../src/commands/index.ts';
import { PROJECT } from '../../fixtures/bundles.ts';
import { git, runProgram } from '../../fixtures/process.ts';
import { pathWith, testWith } from '../../fixtures/systems.ts';
import { Workspace } from '../../fixtures/workspace.ts';

const test = testWith('scripts');

const SHELLS = ['bash', 'zsh', 'fish', 'powershell'];
const SHA = 'a'.repeat(40);
const PLAIN = ['sdk/core', 'sdk/tables'];
const HOSTILE = ['sdk/$(touch evil)', 'sdk/`touch evil`', "sdk/it's", 'sdk/a b;touch evil', 'sdk/*', 'sdk/"q"'];

/** A code repository with pins of those services, and `assets-sync` on the PATH. */
function workspace(services: readonly string[]): Workspace {
  const work = new Workspace();
  work.write('recordings.json', { $repository: 'a/b', ...Object.fromEntries(services.map((service) => [service, SHA])) });
  const bin = join(work.folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'assets-sync'), `#!/bin/sh\nexec '${process.execPath}' '${join(PROJECT, 'dist/cli/index.js')}' "$@"\n`);
  chmodSync(join(bin, 'assets-sync'), 0o755);
  return work;
}

function run(work: Workspace, shell: string, script: string) {
  const env = { PATH: pathWith(join(work.folder, 'bin')), HOME: work.home, GIT_CONFIG_NOSYSTEM: '1' };
  return runProgram(shell, ['-c', script], { cwd: work.code, env });
}

const plain = workspace(PLAIN);
const bashScript = join(plain.folder, 'completion.bash');

beforeAll(async () => {
  writeFileSync(bashScript, (await plain.cli(['completion', 'bash'])).stdout);
});

/** What bash would put in the place of the last word. */
async function inBash(work: Workspace, ...words: string[]): Promise<string[]> {
  const line = ['assets-sync', ...words].map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
  const { stdout, stderr } = await run(
    work,
    'bash',
    `source '${bashScript}'; COMP_WORDS=(${line}); COMP_CWORD=${words.length}; _assets_sync; printf '%s\\n' "\${COMPREPLY[@]}"`,
  );
  expect(stderr).toBe('');
  return stdout.split('\n').filter((reply) => reply !== '');
}

const isThere = (shell: string) => {
  try {
    execFileSync('sh', ['-c', `command -v ${shell}`]);
    return true;
  } catch {
    return false;
  }
};

describe('bash completes', () => {
  test.each([
    [['s'], ['sync', 'status']],
    [['playb'], ['playback']],
    [['cache', ''], ['prune']],
    [
      ['cache', 'prune', '--d'],
      ['--days', '--debug'],
    ],
    [
      ['backups', '--json', 're'],
      ['restore', 'remove'],
    ],
    [['push', '--no'], ['--no-pull-request']],
    [['sync', '--cache', 'm'], ['machine']],
    [['sync', '--base', ''], []],
    [['check', '--discard'], []],
    [
      ['completion', ''],
      [...SHELLS, 'words'],
    ],
    [['sync', 'sdk/t'], ['sdk/tables']],
    [['restore', '--discard', 'sdk/'], PLAIN],
    [['init', ''], []],
    [['run', 'sdk/tables', '--', ''], []],
    [['--v'], ['--version']],
  ])('%j', async (words, expected) => {
    expect(await inBash(plain, ...words)).toEqual(expected);
  });

  test('services whatever their names are, and runs nothing that stands in one', async () => {
    const work = workspace(HOSTILE);
    const replies = await inBash(work, 'sync', '');
    expect(replies).toHaveLength(HOSTILE.length);
    // As if the person pressed Enter.
    const { stdout } = await run(work, 'bash', `printf '%s\\n' ${replies.join(' ')}`);
    expect(stdout.trimEnd().split('\n').sort()).toEqual([...HOSTILE].sort());
    expect(existsSync(join(work.code, 'evil'))).toBe(false);
  });

  test('names of backups', async () => {
    const work = workspace(PLAIN);
    git(work.code, 'init', '-q', '.assets');
    mkdirSync(join(work.root, '.git/assets-sync'));
    const commit = git(work.root, 'commit-tree', '-m', 'Kept', git(work.root, 'write-tree'));
    const names = ['20261124T081530.123Z', '20261123T081530.123Z'];
    for (const name of names) git(work.root, 'update-ref', `refs/assets-sync/backup/${name}`, commit);
    expect(await inBash(work, 'backups', 'restore', '2')).toEqual(names);
    expect(await inBash(work, 'backups', 'remove', '20261123')).toEqual(names.slice(1));
    expect((await work.cli(['completion', 'words', '--json', '--', 'backups', 'restore', ''])).json).toEqual({ words: names });
  });

  test('commands where there is no recordings.json, and no services', async () => {
    const work = workspace([]);
    work.write('recordings.json', '{ not JSON');
    expect(await inBash(work, 'sync', '')).toEqual([]);
    expect(await inBash(work, 'dif')).toEqual(['diff']);
  });
});

/** What is proposed, without a shell. */
async function words(...typed: string[]): Promise<string[]> {
  const { json } = await plain.cli(['completion', 'words', '--json', '--', ...typed]);
  return json.words as string[];
}

test('every command, inner command and flag is known', async () => {
  const commands = await loadCommands(COMMANDS);
  expect(await words('')).toEqual(commands.flatMap(({ names }) => names));
  for (const { names, command } of commands) {
    expect(await words(names[0], '-')).toEqual([...flagsOf(command).map(({ name }) => name), '--help']);
    for (const [inner, runnable] of Object.entries(command.subcommands ?? {})) {
      expect(await words(names[0], '')).toContain(inner);
      expect(await words(names[0], inner, '-')).toEqual([...flagsOf(runnable).map(({ name }) => name), '--help']);
    }
  }
});

describe('the script for', () => {
  const work = plain;

  test.each(SHELLS)('%s asks for words', async (shell) => {
    const { code, json } = await work.cli(['completion', shell, '--json']);
    expect(code).toBe(0);
    const { stdout: script } = await work.cli(['completion', shell]);
    expect(json).toEqual({ script: script.trimEnd() });
    expect(script).toMatch(/assets-sync completion words '?--/);
  });

  test.each([
    ['bash', ['-n']],
    ['zsh', ['-n']],
    ['fish', ['--no-execute']],
  ])('%s is one that it can read, where it is at hand', async (shell, flags) => {
    if (!isThere(shell)) return;
    const { stdout: script } = await work.cli(['completion', shell]);
    const file = join(work.folder, 'script');
    writeFileSync(file, script);
    expect(await runProgram(shell, [...flags, file], { cwd: work.folder, env: { PATH: process.env.PATH ?? '' } })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  (isThere('fish') ? test : test.skip)('fish completes flags and services', async () => {
    const complete = async (line: string) => {
      const { stdout } = await run(work, 'fish', `assets-sync completion fish | source; complete -C '${line}'`);
      return stdout.split('\n').map((reply) => reply.split('\t')[0]);
    };
    expect(await complete('assets-sync sync sdk/')).toEqual(expect.arrayContaining(PLAIN));
    expect(await complete('assets-sync cache prune --d')).toEqual(expect.arrayContaining(['--days', '--debug']));
    expect(await complete('assets-sync sync --cache ')).toEqual(expect.arrayContaining(['machine', 'hosted', 'off']));
  });
});

test('completion of another shell is refused with those that there are', async () => {
  const { code, stderr } = await new Workspace().cli(['completion', 'tcsh']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/bash, zsh, fish, powershell/) });
});
