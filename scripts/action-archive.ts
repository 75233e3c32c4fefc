/** What a job that uses the action downloads: GitHub's archive of this repository, made here of what is built. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..');

/** @param file absolute: the archive, a .tar.gz. The index and the commits of the repository stay as they are */
export function writeActionArchive(file: string, outer: NodeJS.ProcessEnv = process.env): void {
  const folder = mkdtempSync(join(tmpdir(), 'assets-sync-archive-'));
  const env = { ...outer, GIT_INDEX_FILE: join(folder, 'index') };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: PROJECT, env, encoding: 'utf8' }).trim();
  try {
    git('read-tree', 'HEAD');
    git('add', '--all', '.gitattributes', 'action.yml', 'dist/action');
    // GitHub compresses as gzip does by default.
    git('archive', '--format=tar.gz', '-6', `--output=${file}`, git('write-tree'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
