/** A directory of an assets root as git has it once it is pushed. */
import { dirname, join } from 'node:path';
import type { Directory } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { removeFile } from '../base/rename-and-remove.ts';
import { EMPTY_TREE, parseSha, type Sha } from '../base/sha.ts';
import { git, splitRecords } from '../git/git.ts';
import type { LocalChange } from './local-changes.ts';
import type { AssetsRoot } from './root.ts';

/**
 * Writes a directory as it is on disk as a tree, into an object folder that is not the root's.
 * @param objects that folder, absolute; it must see the root's own
 * @param base what the directory is where no change says otherwise
 * @param changes files that came, changed or went
 * @returns its tree, and the names of the files that are there, by path, one character a byte
 * @throws `busy` where a file is gone that was there
 */
export async function writeDirectory(
  root: AssetsRoot,
  objects: string,
  { directory, base, changes }: { directory: Directory; base: Sha; changes: readonly LocalChange[] },
  signal: AbortSignal,
): Promise<{ tree: Sha; files: Map<string, Sha> }> {
  const index = join(dirname(objects), 'push-index');
  const environment = {
    ...root.environment,
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: objects,
  };
  const common = { environment, signal };
  const input = (gone: boolean) =>
    Buffer.concat(changes.filter(({ kind }) => (kind === 'deleted') === gone).flatMap(({ path }) => [path, Buffer.of(0)]));
  try {
    if (base !== EMPTY_TREE) await git(['read-tree', `--prefix=${directory}/`, base], common);
    // First of all what went: a directory may be where a file was, and the other way round.
    await git(['update-index', '--force-remove', '-z', '--stdin'], { ...common, input: input(true) });
    // Objects that are packed in a moment need not be small.
    const add = ['-c', 'core.looseCompression=1', 'update-index', '--add', '--remove', '--replace', '-z', '--stdin'];
    await git(add, { ...common, input: input(false) });
    const records = splitRecords(await git(['ls-files', '-s', '-z'], common));
    const entries = new Map(records.map((record) => [record.toString('latin1', 50), record.toString('latin1', 7, 47) as Sha]));
    const files = new Map<string, Sha>();
    for (const { path, kind } of changes) {
      if (kind === 'deleted') continue;
      const name = entries.get(path.toString('latin1'));
      if (name === undefined) throw goneMeanwhile(path);
      files.set(path.toString('latin1'), name);
    }
    if (entries.size === 0) return { tree: EMPTY_TREE, files };
    const args = ['write-tree', '--missing-ok', `--prefix=${directory}/`];
    const tree = parseSha((await git(args, common)).toString('latin1').trim());
    if (tree === undefined) throw new Error('git write-tree named no tree');
    return { tree, files };
  } finally {
    removeFile(index);
  }
}

function goneMeanwhile(path: Buffer): AssetsSyncError {
  return new AssetsSyncError('busy', `${path.toString('utf8')} changed while it was read.`, {
    hint: 'Stop what writes there and run the command again.',
  });
}
