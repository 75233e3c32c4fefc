/** resolve as git's merge driver: settles a file by what its sides say, and leaves everything else to git's own merge. */
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, parentDirectory, parseDirectory } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import { pathEntries } from '../../base/paths.ts';
import { shellCommand } from '../../base/shell.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { codeEnvironment } from '../../git/environment.ts';
import { git, tryGit } from '../../git/git.ts';
import { writeAtomically } from '../../git/git-files.ts';
import { decode } from '../../pins/edit.ts';
import { MANIFEST_NAME } from '../../pins/manifest.ts';
import { answerOffline, leftOf, mergedText, mergeEntries, mistakesOf, textMerge } from './merge-entries.ts';

interface DriverRequest {
  codeRepository: CodeRepository;
  temporary: string;
  /** What git gives: files with the common state, ours (which is written) and theirs, and the path of the file in the work tree. */
  paths: readonly string[];
}

/** @throws `conflict` where it cannot do all of it; nothing is written then */
export async function drive(request: DriverRequest, signal: AbortSignal): Promise<void> {
  const { codeRepository, temporary } = request;
  const [base = '', ours = '', theirs = '', given = '', ...more] = request.paths;
  const path = given.replace(/^\.\//, '');
  const isFile = (from: string) => lstatSync(from, { throwIfNoEntry: false })?.isFile() === true;
  if (![base, ours, theirs].every(isFile) || path === '' || more.length > 0) {
    throw new AssetsSyncError('bad-usage', '--driver is for git, which gives it three files and the path that they are of.', {
      hint: 'assets-sync resolve --install writes it into the configuration.',
    });
  }
  const file = path.startsWith(codeRepository.prefix) ? path.slice(codeRepository.prefix.length) : path;
  const parsed = parseDirectory(parentDirectory(file as Directory));
  if ('error' in parsed) throw leftToGit(file, parsed.error);
  const read = (from: string) => decode(readFileSync(from), file);
  const texts = { base: read(base) || undefined, ours: read(ours), theirs: read(theirs) };
  const conflicted = { file, manifestDirectory: parsed.directory, ...texts };
  const [mistake] = mistakesOf(conflicted);
  if (mistake !== undefined) throw leftToGit(file, `line ${mistake.at.line} ${mistake.message}`);
  const merged = mergeEntries(conflicted);
  for (const pin of merged.pins) pin.answer = answerOffline(pin) ?? { left: 'both sides moved the pin' };
  const [left] = leftOf(merged);
  if (left !== undefined) throw leftToGit(file, [left.entry, left.why].filter(Boolean).join(': '));
  const written = await mergedText(merged, textMerge({ cwd: codeRepository.root, temporary, signal }));
  if (written?.isSettled !== true) throw leftToGit(file, 'both sides changed its comments or its layout');
  writeAtomically(ours, written.text);
}

function leftToGit(file: string, why: string): AssetsSyncError {
  return new AssetsSyncError('conflict', `${file}: ${why}.`, {
    hint: 'assets-sync resolve settles what a server or a push is needed for; see git status.',
    at: { file },
  });
}

const DRIVER = 'assets-sync';
export const ATTRIBUTES_LINE = `${MANIFEST_NAME} merge=${DRIVER}`;

/** What was written, and not there before. */
export interface Installed {
  attributes: boolean;
  configuration: boolean;
  driver: string;
}

/** Has git call resolve for recordings.json files of this clone. */
export async function install({ root }: CodeRepository, signal: AbortSignal): Promise<Installed> {
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
  const before = existsSync(path) ? readFileSync(path) : Buffer.of();
  const lineEnd = before.includes('\r\n') ? '\r\n' : '\n';
  const separator = before.length === 0 || before.at(-1) === 0x0a ? '' : lineEnd;
  writeAtomically(path, Buffer.concat([before, Buffer.from(`${separator}${ATTRIBUTES_LINE}${lineEnd}`)]));
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
