/** Reads what `git status` says of the files on disk: pure, for the format is git's (git-status(1)). */
import { splitRecords } from '../git/git.ts';

/** A path of the assets root that is not as it was synced. */
export interface LocalChange {
  path: Buffer;
  /** Against what was synced. */
  kind: 'added' | 'modified' | 'deleted';
}

const ABSENT = '000000';

/**
 * What differs between the index, which is as it was synced, and the disk. What HEAD has says nothing: a person may have moved it.
 * @param output of `git status --porcelain=v2 -z` without renames and headers
 */
export function parseStatus(output: Buffer): LocalChange[] {
  return splitRecords(output).flatMap((record): LocalChange[] => {
    switch (String.fromCharCode(record[0] ?? 0)) {
      case '1':
        return ordinaryEntry(record);
      case '?':
      case '!':
        // A repository of its own in there is one path with a slash at its end.
        return [{ path: Buffer.from(record.subarray(2)), kind: 'added' }];
      default:
        throw new Error('git status printed what is no record of version 2');
    }
  });
}

/** `1 <XY> <sub> <mH> <mI> <mW> <hH> <hI> <path>` */
function ordinaryEntry(record: Buffer): LocalChange[] {
  let end = 0;
  for (let field = 0; field < 8; field++) end = record.indexOf(0x20, end) + 1;
  const [, letters = '', , , inIndex, onDisk] = record.toString('latin1', 0, end - 1).split(' ');
  if (letters[1] === '.' || inIndex === ABSENT) return [];
  return [{ path: Buffer.from(record.subarray(end)), kind: onDisk === ABSENT ? 'deleted' : 'modified' }];
}
