import { GitError, type GitErrorKind, gitError } from '../../src/git/errors.ts';

const NAME = '0123456789012345678901234567890123456789';

const failed = (stderr: string) => gitError(['read-tree', '-m', '-u', NAME], { exitCode: 128, stderr });

describe('an error of git', () => {
  test.each<[GitErrorKind, string]>([
    ['unreadable-tree', `error: failed to unpack tree object ${NAME}`],
    ['unreadable-tree', `fatal: unable to read tree (${NAME})`],
    ['unreadable-tree', `fatal: unable to read tree ${NAME}`],
    ['unreadable-object', `error: unable to read sha1 file of sdk/a.json (${NAME})`],
    ['unreadable-object', 'error: inflate: data stream error (incorrect header check)\nerror: unable to unpack header of x'],
    ['unreadable-object', `fatal: loose object ${NAME} (stored in /s/objects/01/23) is corrupt`],
    ['unreadable-object', `fatal: packed object ${NAME} (stored in /s/objects/pack/a.pack) is corrupt`],
    ['unreadable-object', 'error: packfile /s/objects/pack/a.pack cannot be accessed'],
    ['unreadable-object', `fatal: bad object ${NAME}`],
    ['unreadable-object', `fatal: bad tree object ${NAME}`],
    ['unreadable-object', `fatal: missing blob object '${NAME}'`],
    ['unreadable-object', `error: Could not read ${NAME}\nfatal: Failed to traverse parents of commit ${NAME}`],
    ['unreadable-object', `fatal: Not a valid object name ${NAME}`],
    ['unreadable-object', 'error: refs/assets-sync/synced does not point to a valid object!'],
    ['damaged-config', 'fatal: bad config line 3 in file /a/.git/config'],
    ['damaged-config', 'fatal: Expected git repo version <= 1, found 99'],
    ['damaged-config', 'fatal: unknown error occurred while reading the configuration files'],
    ['would-overwrite', "error: Entry 'sdk/a.json' not uptodate. Cannot merge."],
    ['would-overwrite', "error: Entry 'sdk/a.json' would be overwritten by merge. Cannot merge."],
    ['would-overwrite', "error: Untracked working tree file 'sdk/a.json' would be overwritten by merge."],
    ['not-a-repository', "fatal: not a git repository: '/a/.git'"],
    ['not-a-repository', 'fatal: not a git repository (or any of the parent directories): .git'],
    ['dubious-ownership', "fatal: detected dubious ownership in repository at '/a'"],
    ['no-room', 'error: unable to write file sdk/a.json: No space left on device'],
    ['no-room', "fatal: Unable to create '/a/.git/index.lock': Read-only file system"],
    ['no-room', "fatal: sha1 file '/a/.git/index.lock' write error. Out of diskspace"],
    ['no-room', 'fatal: Unable to write new index file'],
    ['no-room', "error: unable to write file 'sdk/a.json'"],
    ['no-room', 'error: unable to write file sdk/a.json'],
    ['no-room', 'fatal: unable to write new_index file'],
    ['no-access', "fatal: Unable to create '/a/.git/index.lock': Permission denied"],
    ['no-access', 'error: unable to unlink old sdk/a.json: Permission denied'],
    ['no-access', "warning: unable to unlink 'sdk/a.json': Operation not permitted"],
    ['other', 'remote: error: cannot write /srv/x: Permission denied'],
    ['other', ''],
  ])('is %s: %s', (kind, stderr) => {
    expect(failed(stderr).kind).toBe(kind);
  });

  test.each([
    ["error: Entry 'sdk/corrupt.json' not uptodate. Cannot merge.", 'would-overwrite'],
    ['error: The following untracked working tree files would be overwritten by checkout:\n\tcannot read', 'would-overwrite'],
  ])('takes no file name for the reason: %j', (stderr, kind) => {
    expect(failed(stderr).kind).toBe(kind);
  });

  test.each([
    [
      'error: unable to write file sdk/a.json: No space left on device\nfatal: updating files failed',
      'unable to write file sdk/a.json',
    ],
    ['error: open("sdk/a.json"): Permission denied\nerror: unable to index file', 'open("sdk/a.json"): Permission denied'],
  ])('that this machine refuses a file names it, and is one that a user can mend: %j', (stderr, named) => {
    const error = failed(stderr);
    expect(error).toMatchObject({
      code: 'not-writable',
      exitCode: 2,
      hint: expect.stringMatching(/^Make room or give this user/),
    });
    expect(error.message).toContain(named);
    expect(failed('fatal: bad object x').code).toBe('git-failed');
  });

  test('names the file or directory that git names', () => {
    expect(failed('fatal: bad config line 3 in file /a b/.git/config').path).toBe('/a b/.git/config');
    expect(failed("fatal: not a git repository: '/a b/.git'\n").path).toBe('/a b/.git');
    expect(failed('fatal: index file corrupt').path).toBeUndefined();
  });

  test('says which command failed, by the last line, and keeps the rest as its detail', () => {
    const error = gitError(['-c', 'checkout.workers=4', 'read-tree', NAME], {
      exitCode: 128,
      stderr: 'error: one\nfatal: two\n',
    });
    expect(error).toBeInstanceOf(GitError);
    expect(error).toMatchObject({
      code: 'git-failed',
      exitCode: 70,
      gitExitCode: 128,
      message: 'git read-tree failed: fatal: two',
      detail: `git -c checkout.workers=4 read-tree ${NAME}\nexit code 128\nerror: one\nfatal: two`,
    });
    expect(failed('').message).toBe('git read-tree failed: it gave no reason');
  });
});
