/** Where programs are. On Windows a bare name is looked for in the child's working directory first, which may be anybody's. */
import { statSync } from 'node:fs';
import { win32 } from 'node:path';

/**
 * What to start a program by: its name, which every other system looks for on the PATH alone; on Windows the absolute path of the
 * first `<name>.exe` on the PATH, whose relative and empty entries do not count.
 * @param env its PATH decides
 * @returns undefined where Windows has none
 */
export function findProgram(
  name: string,
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
  isFile: (path: string) => boolean = isFileThere,
): string | undefined {
  if (platform !== 'win32') return name;
  return pathEntries(env, platform)
    .map((folder) => win32.join(folder, `${name}.exe`))
    .find(isFile);
}

/** The absolute folders on the PATH: a relative one is another one in every place. */
export function pathEntries(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform !== 'win32') return (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
  const [, path = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
  // `\tools` is of the current drive.
  return path
    .split(';')
    .map((folder) => folder.replaceAll('"', '').trim())
    .filter((folder) => /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder));
}

/** A program that Windows brings. @param path below its System32 folder */
export function windowsProgram(path: string, env: NodeJS.ProcessEnv = process.env): string {
  const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === 'SYSTEMROOT') ?? [];
  return win32.join(root || 'C:\\Windows', 'System32', path);
}

function isFileThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // A folder on the PATH that cannot be read, or a drive that is not there.
    return false;
  }
}
