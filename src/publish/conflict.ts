/** The errors of a push that cannot be made on what others have. */
import { isWithin } from '../base/directory.ts';
import { AssetsSyncError, listLines, listNames } from '../base/errors.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import { shellCommand } from '../base/shell.ts';
import type { PublishRequest, Unit } from './model.ts';

export interface Conflict {
  /** The main branch. */
  branch: string;
  /** The files that changed on both sides. */
  paths: readonly string[];
  units: readonly Unit[];
  /** What the changes were made on that is not merged. */
  unmerged: readonly Sha[];
  /** Where an earlier push put what conflicts already. */
  earlier: string | undefined;
  /** Flags that the commands need which are advised. */
  flags: readonly string[] | undefined;
}

/** The same recordings changed on both sides. */
export class RecordingConflict extends AssetsSyncError {
  /** The files, in the code repository's directories. */
  paths: readonly string[] = [];
}

export function conflictError({ branch, paths, units, unmerged, earlier, flags = [] }: Conflict): RecordingConflict {
  const names = units.map(({ directory }) => directory).filter((directory) => paths.some((path) => isWithin(path, directory)));
  const mergeFirst = `First merge what an earlier push made (${listNames(unmerged.map(shortSha))}), which ${branch} does not have: else its recordings go from disk.`;
  const done =
    earlier === undefined
      ? ''
      : ` An earlier push put the same on ${earlier}, which cannot be merged as it is: close its pull request.`;
  const error = new RecordingConflict('conflict', `Recordings changed here and on ${branch}:\n${listLines(paths)}`, {
    hint: [
      `Nothing was pushed.${done}`,
      ...(unmerged.length > 0 ? [mergeFirst] : []),
      `To go on from what ${branch} has:`,
      `  ${shellCommand(['assets-sync', 'repin', ...names, '--latest', ...flags])}`,
      `  ${shellCommand(['assets-sync', 'sync', ...names, '--discard', ...flags])}`,
      'The second keeps your files in a backup and names it. Bring those back that are not listed here (assets-sync backups restore), record the tests of the others again, then push.',
    ].join('\n'),
  });
  error.paths = paths;
  return error;
}

/** What the changes were made on is not to be had any more, so that nobody can say what of it others changed since. */
export function goneError(
  { directory, commit }: Unit,
  { branch, flags = [] }: Pick<PublishRequest, 'branch' | 'flags'>,
): AssetsSyncError {
  const pin = commit === undefined ? '' : `${shortSha(commit)}, `;
  return new AssetsSyncError(
    'conflict',
    `${directory} is pinned at ${pin}a commit that the server does not have any more, and ${branch} has other recordings there.`,
    {
      hint: [
        'Nothing was pushed. A branch that is deleted before it is merged takes its commits along.',
        `To go on from what ${branch} has:`,
        `  ${shellCommand(['assets-sync', 'repin', directory, '--latest', ...flags])}`,
        'Then push again: what changed here since the pin comes along. What only that commit had goes from disk then: copy what of it is still wanted out of the assets root before, put it back after, and push once more.',
      ].join('\n'),
    },
  );
}

export function unmergedError({ directory, commit }: Unit, branch: string): AssetsSyncError {
  return new AssetsSyncError(
    'conflict',
    `${directory} changed on ${branch}, and its pin ${commit === undefined ? '' : `${shortSha(commit)} `}is not on that branch.`,
    {
      hint: 'If its pull request was squashed, assets-sync repin moves the pin to the branch; else merge it first, with a merge commit. Then push again; nothing was pushed.',
    },
  );
}
