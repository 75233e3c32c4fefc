/** An assets root that no sync has made: the first recordings of a repository lie in a plain directory, or are still to come. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, parentDirectory, parseDirectory, TOP } from '../base/directory.ts';
import { lstatIfThere } from '../base/files.ts';
import { type CodeRepository, hideFromStatus } from '../code-repo/code-repository.ts';
import type { Pins } from '../pins/pins.ts';
import { isOfTestProxy } from '../proxy-folders/package-folder.ts';
import type { AssetsRoot } from './root.ts';
import type { LocalChange } from './status-format.ts';

/** What says of a directory that was not synced which service it is in. */
export interface Known {
  globs: { serviceOf: (directory: Directory) => Directory | undefined };
  pins: Pins;
}

/** Whether a plain directory with something in it is where the assets root is to be. An empty `.git` makes no repository of it. */
export function isUnmade({ dir, gitDir }: AssetsRoot): boolean {
  if (lstatIfThere(dir)?.isDirectory() !== true || readdirSync(dir).every((name) => name === '.git' || isOfTestProxy(dir, name)))
    return false;
  const found = lstatIfThere(gitDir);
  return found === undefined || (found.isDirectory() && readdirSync(gitDir).length === 0);
}

/**
 * What somebody recorded there: every file is new.
 * @throws `foreign-root` where a file is in no service, so that the directory may be meant for something else
 */
export function firstRecordings(root: AssetsRoot, { globs, pins }: Known): LocalChange[] {
  const isRecording = (path: Buffer) => {
    const parsed = parseDirectory(parentDirectory(path.toString('utf8').replace(/\/$/, '') as Directory));
    if ('error' in parsed || parsed.directory === TOP) return false;
    return (globs.serviceOf(parsed.directory) ?? pins.resolveTargeted(parsed.directory)) !== undefined;
  };
  const paths = filesBelow(Buffer.from(root.dir), undefined).filter((path) => !isOfTestProxy(root.dir, path.toString('utf8')));
  if (!paths.every(isRecording)) throw root.notOurs();
  return paths.map((path) => ({ path, kind: 'added' }));
}

/**
 * Makes the root around what is there, and keeps it out of the code repository's `git status`.
 * @param repository the address of the assets repository
 */
export function makeFirstRoot(root: AssetsRoot, repository: string, codeRepository: CodeRepository): void {
  hideFromStatus(codeRepository, root.dir);
  root.make([], repository);
}

/** Makes it around what somebody recorded. @throws as `firstRecordings` */
export function adoptRecordings(root: AssetsRoot, known: Known, repository: string, codeRepository: CodeRepository): void {
  firstRecordings(root, known);
  makeFirstRoot(root, repository, codeRepository);
}

/** Relative to the folder. A git repository in it is one path with a slash at its end, as git has it. */
function filesBelow(folder: Buffer, below: Buffer | undefined): Buffer[] {
  const at = below === undefined ? folder : Buffer.concat([folder, SLASH, below]);
  return readdirSync(at, { withFileTypes: true, encoding: 'buffer' }).flatMap((entry) => {
    const path = below === undefined ? entry.name : Buffer.concat([below, SLASH, entry.name]);
    if (!entry.isDirectory()) return [path];
    if (path.equals(OWN)) return [];
    const isRepository = lstatIfThere(join(folder.toString('utf8'), path.toString('utf8'), '.git')) !== undefined;
    return isRepository ? [Buffer.concat([path, SLASH])] : filesBelow(folder, path);
  });
}

const SLASH = Buffer.from('/');
const OWN = Buffer.from('.git');
