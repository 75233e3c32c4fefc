import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCodeRepository } from '../../src/code-repo/code-repository.ts';
import { tryGit } from '../../src/git/git.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const signal = new AbortController().signal;
let folder: string;

beforeEach(() => {
  folder = temporaryFolder('code-repository');
});

describe('a directory that cannot be the code repository', () => {
  test('is named where it is a file', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(openCodeRepository(file, { asTop: false }, signal)).rejects.toMatchObject({
      code: 'bad-usage',
      message: `${file} is a file, not a directory.`,
      hint: expect.stringContaining('working-directory'),
    });
  });

  test.each([
    ['in nothing', 'gone/inner'],
    ['below a file', 'file/inner'],
  ])('is named where it lies %s', async (_, path) => {
    writeFileSync(join(folder, 'file'), '');
    await expect(openCodeRepository(join(folder, path), { asTop: false }, signal)).rejects.toMatchObject({
      code: 'bad-usage',
      message: `${join(folder, path)} does not exist.`,
    });
  });
});

test('a git command in a directory that was deleted meanwhile names the directory, not git', async () => {
  const cwd = join(folder, 'deleted');
  mkdirSync(cwd);
  rmSync(cwd, { recursive: true });
  await expect(tryGit(['version'], { environment: { ...process.env } as never, cwd })).rejects.toMatchObject({
    code: 'bad-usage',
    message: expect.stringContaining(cwd),
  });
});
