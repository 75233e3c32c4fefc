/** What a file system does with the case of names and with modes, found out as `git init` does. */
import { chmodSync, existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { FileSystemTraits } from './environment.ts';
import { readIfThere } from './git-files.ts';

/** Tries it. @param file that is there, whose mode is changed for a moment */
export function probeFileSystem(file: string, platform: NodeJS.Platform = process.platform): FileSystemTraits {
  return { ignoresCase: isThereInOtherCase(file), hasExecutableBit: platform !== 'win32' && keepsExecutableBit(file) };
}

/**
 * Of a git directory that is there, without writing: it may have been made elsewhere, or by an older program.
 * @returns undefined where there is none yet
 */
export function readTraits(gitDir: string, platform: NodeJS.Platform = process.platform): FileSystemTraits | undefined {
  const config = join(gitDir, 'config');
  const found = statSync(config, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  // Where everything is executable, or a probe found that nothing can be.
  const hasBit = platform !== 'win32' && (found.mode & 0o111) === 0 && !/filemode\s*=\s*"?false/i.test(readIfThere(config) ?? '');
  return { ignoresCase: isThereInOtherCase(config), hasExecutableBit: hasBit };
}

function isThereInOtherCase(file: string): boolean {
  const name = basename(file);
  return existsSync(
    join(
      dirname(file),
      name.replace(/[a-z]/g, (letter, at) => (at % 2 === 0 ? letter.toUpperCase() : letter)),
    ),
  );
}

function keepsExecutableBit(file: string): boolean {
  try {
    const { mode } = statSync(file);
    if ((mode & 0o100) !== 0) return false;
    chmodSync(file, mode | 0o100);
    const isKept = (statSync(file).mode & 0o100) !== 0;
    chmodSync(file, mode);
    return isKept;
  } catch {
    // Some file systems refuse it.
    return false;
  }
}
