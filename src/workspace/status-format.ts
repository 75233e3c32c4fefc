/** Reads what `git status` and `git diff-tree` say of files: pure, for the formats are git's (git-status(1), git-diff-tree(1)). */
import { parseSha, type Sha } from '../base/sha.ts';
import { splitRecords } from '../git/git.ts';

/** What one record of `git status --porcelain=v2 -z` says of a path. */
export interface StatusEntry {
  path: Buffer;
  /** HEAD has the path. Of a merge that is not finished, the side that was checked out does. */
  inHead: boolean;
  /** Something is on disk there, whatever the index says. */
  isThere: boolean;
  /** What HEAD has there, where the index has something else: the file may still be as in HEAD. */
  headObject: Sha | undefined;
  headIsExecutable: boolean;
}

/** What differs between two commits at a path. */
export interface CommittedChange {
  path: Buffer;
  inOld: boolean;
  inNew: boolean;
  oldObject: Sha | undefined;
  oldIsExecutable: boolean;
}

const ABSENT = '000000';
const EXECUTABLE = '100755';

/** @param output of `git status --porcelain=v2 -z` without renames and headers */
export function parseStatus(output: Buffer): StatusEntry[] {
  return splitRecords(output).flatMap((record) => {
    switch (String.fromCharCode(record[0] ?? 0)) {
      case '1':
        return [ordinaryEntry(record)];
      case 'u':
        return [unmergedEntry(record)];
      case '?':
      case '!':
        // A repository of its own in there is one path with a slash at its end.
        return [
          { path: Buffer.from(record.subarray(2)), inHead: false, isThere: true, headObject: undefined, headIsExecutable: false },
        ];
      default:
        throw new Error('git status printed what is no record of version 2');
    }
  });
}

/** `1 <XY> <sub> <mH> <mI> <mW> <hH> <hI> <path>` */
function ordinaryEntry(record: Buffer): StatusEntry {
  const { fields, path } = splitFields(record, 8);
  const [, letters = '', , inHead, , onDisk, headObject = ''] = fields;
  const isStaged = letters[0] !== '.';
  return {
    path,
    inHead: inHead !== ABSENT,
    isThere: onDisk !== ABSENT,
    headObject: isStaged && inHead !== ABSENT ? parseSha(headObject) : undefined,
    headIsExecutable: inHead === EXECUTABLE,
  };
}

/** `u <XY> <sub> <m1> <m2> <m3> <mW> <h1> <h2> <h3> <path>`: the second stage is what was checked out. */
function unmergedEntry(record: Buffer): StatusEntry {
  const { fields, path } = splitFields(record, 10);
  const [, , , , ours, , onDisk, , object = ''] = fields;
  return {
    path,
    inHead: ours !== ABSENT,
    isThere: onDisk !== ABSENT,
    headObject: ours !== ABSENT ? parseSha(object) : undefined,
    headIsExecutable: ours === EXECUTABLE,
  };
}

/** The fields before a path, which may hold spaces itself. */
function splitFields(record: Buffer, count: number): { fields: string[]; path: Buffer } {
  let end = 0;
  for (let field = 0; field < count; field++) end = record.indexOf(0x20, end) + 1;
  return { fields: record.toString('latin1', 0, end - 1).split(' '), path: Buffer.from(record.subarray(end)) };
}

/** @param output of `git diff-tree -r -z --raw --no-renames --no-abbrev` */
export function parseRawDiff(output: Buffer): CommittedChange[] {
  const records = splitRecords(output);
  const changes: CommittedChange[] = [];
  for (let index = 0; index + 1 < records.length; index += 2) {
    const [oldMode = '', newMode, oldObject = ''] = (records[index]?.toString('latin1', 1) ?? '').split(' ');
    changes.push({
      path: Buffer.from(records[index + 1] ?? ''),
      inOld: oldMode !== ABSENT,
      inNew: newMode !== ABSENT,
      oldObject: oldMode === ABSENT ? undefined : parseSha(oldObject),
      oldIsExecutable: oldMode === EXECUTABLE,
    });
  }
  return changes;
}

/** A path of the assets root that is not, or may not be, as it was synced. */
export interface LocalChange {
  path: Buffer;
  /** Against what was synced. */
  kind: 'added' | 'modified' | 'deleted';
}

/** A file that the index has otherwise than it was synced: whether it differs itself, its contents say. */
export interface Staged {
  change: LocalChange;
  object: Sha;
  isExecutable: boolean;
}

/**
 * What differs from the synced commit, from what differs between that and HEAD, and between HEAD and the disk.
 * @returns the changes, and those among them of which only the file's contents can say whether it is one
 */
export function combineChanges(
  status: readonly StatusEntry[],
  committed: readonly CommittedChange[],
): { changes: LocalChange[]; staged: Staged[] } {
  const ofCommits = new Map(committed.map((change) => [change.path.toString('latin1'), change]));
  const ofDisk = new Map<string, StatusEntry>();
  for (const entry of status) {
    const key = entry.path.toString('latin1');
    const other = ofDisk.get(key);
    // A file that was taken out of the index alone has two records: gone, and new.
    ofDisk.set(key, other === undefined ? entry : joinEntries(other, entry));
  }
  const changes: LocalChange[] = [];
  const staged: Staged[] = [];
  for (const key of new Set([...ofCommits.keys(), ...ofDisk.keys()])) {
    const commit = ofCommits.get(key);
    const disk = ofDisk.get(key);
    const wasSynced = commit?.inOld ?? disk?.inHead === true;
    const isThere = disk?.isThere ?? commit?.inNew === true;
    // Added to the index and deleted since: nothing is there that was not synced.
    if (!wasSynced && !isThere) continue;
    const path = (disk ?? commit)?.path ?? Buffer.alloc(0);
    const change: LocalChange = { path, kind: !wasSynced ? 'added' : isThere ? 'modified' : 'deleted' };
    changes.push(change);
    const object = commit === undefined ? disk?.headObject : disk === undefined ? undefined : commit.oldObject;
    if (change.kind !== 'modified' || object === undefined) continue;
    staged.push({ change, object, isExecutable: commit?.oldIsExecutable ?? disk?.headIsExecutable === true });
  }
  return { changes, staged };
}

function joinEntries(one: StatusEntry, other: StatusEntry): StatusEntry {
  return {
    path: one.path,
    inHead: one.inHead || other.inHead,
    isThere: one.isThere || other.isThere,
    headObject: one.headObject ?? other.headObject,
    headIsExecutable: one.headIsExecutable || other.headIsExecutable,
  };
}
