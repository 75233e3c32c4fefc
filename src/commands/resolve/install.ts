/** resolve --install: has git call resolve for recordings.json files. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError } from '../../base/errors.ts';
import { pathEntries } from '../../base/paths.ts';
import { shellCommand } from '../../base/shell.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { codeEnvironment } from '../../git/environment.ts';
import { git, tryGit } from '../../git/git.ts';
import { readIfThere, writeAtomically } from '../../git/git-files.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';

const DRIVER = 'assets-sync';
export const ATTRIBUTES_LINE = `${MANIFEST_NAME} merge=${DRIVER}`;

/** What was written; undefined where it was there. */
export interface Installed {
  attributes: boolean;
  configuration: boolean;
  driver: string;
}

export async function install(codeRepository: CodeRepository, signal: AbortSignal): Promise<Installed> {
  const { root } = codeRepository;
  const call = { environment: codeEnvironment(), cwd: root, signal };
  const attributes = await addAttribute(root, call);
  const driver = driverCommand(programHere());
  const settings = { name: 'recordings.json by services (assets-sync resolve)', driver };
  let configuration = false;
  for (const [name, value] of Object.entries(settings)) {
    const key = `merge.${DRIVER}.${name}`;
    const { stdout } = await tryGit(['config', '--local', '--get', key], call);
    if (stdout.toString('utf8').trimEnd() === value) continue;
    await git(['config', '--local', '--replace-all', key, value], call);
    configuration = true;
  }
  return { attributes, configuration, driver };
}

/** @returns whether the line was written; it may be there in other words */
async function addAttribute(root: string, call: Parameters<typeof git>[1]): Promise<boolean> {
  const said = await git(['check-attr', '-z', 'merge', '--', MANIFEST_NAME], call);
  if (said.toString('utf8').split('\0')[2] === DRIVER) return false;
  const path = join(root, '.gitattributes');
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    throw new AssetsSyncError('bad-usage', '.gitattributes is a symbolic link, which git does not read.', {
      hint: 'Put the file itself there, then run the command again; nothing was changed.',
      at: { file: '.gitattributes' },
    });
  }
  const before = readIfThere(path) ?? '';
  const lineEnd = /\r?\n/.exec(before)?.[0] ?? '\n';
  const separator = before === '' || before.endsWith('\n') ? '' : lineEnd;
  writeAtomically(
    path,
    Buffer.concat([existsSync(path) ? readFileSync(path) : Buffer.of(), Buffer.from(`${separator}${ATTRIBUTES_LINE}${lineEnd}`)]),
  );
  return true;
}

/**
 * As git runs it, by a shell. Whatever keeps us from a whole merge, a program that is not there any more as well, git's own merge of
 * the text follows, with its markers and its exit code.
 */
export function driverCommand(program: readonly string[]): string {
  const quoted = shellCommand(program, 'sh').replaceAll('%', '%%');
  // A path of the repository may begin like an option.
  return `${quoted} resolve --driver %O %A %B ./%P || git merge-file -q --marker-size=%L -L ours -L base -L theirs %A %O %B`;
}

/** By its name where the PATH has it to stay; npx and a package's own scripts add folders for as long as they run. */
function programHere(): string[] {
  const folders = pathEntries(process.env, process.platform).filter((folder) => !/[\\/]node_modules[\\/]/.test(folder));
  if (folders.some((folder) => existsSync(join(folder, DRIVER)))) return [DRIVER];
  return [process.execPath, process.argv[1] ?? ''].map((path) => path.replaceAll('\\', '/'));
}
