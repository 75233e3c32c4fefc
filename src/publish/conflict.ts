/** The errors of a push that cannot be made on what others have. */
import { type Directory, isWithin } from '../base/directory.ts';
import { AssetsSyncError, listLines, listNames } from '../base/errors.ts';
import { type Sha, shortSha } from '../base/sha.ts';
import { shellCommand } from '../base/shell.ts';
import type { Pins } from '../pins/pins.ts';
import type { PublishRequest, Unit } from './request.ts';

/** The same recordings changed on both sides. */
export class RecordingConflict extends AssetsSyncError {
  /** The files, in the code repository's directories. */
  paths: readonly string[] = [];
}

/** What a conflict is told with. */
type About = Pick<PublishRequest, 'branch' | 'units' | 'flags'>;

/** The commands that bring what a branch has in place of what is pinned. */
function howToGoOn(names: readonly Directory[], flags: readonly string[], branch: readonly string[] = []): string[] {
  return [
    `  ${shellCommand(['assets-sync', 'repin', ...names, '--latest', ...flags, ...branch])}`,
    `  ${shellCommand(['assets-sync', 'sync', ...names, '--discard', ...flags])}`,
  ];
}

const BRING_BACK =
  'sync keeps your files in a backup and names it. Bring those back that are not listed here (assets-sync backups restore), record the tests of the others again, then push.';

function conflict(message: string, paths: readonly string[], hint: readonly string[]): RecordingConflict {
  const error = new RecordingConflict('conflict', `${message}:\n${listLines(paths)}`, { hint: hint.join('\n') });
  error.paths = paths;
  return error;
}

function directoriesOf({ units }: Pick<About, 'units'>, paths: readonly string[]): Unit[] {
  return units.filter(({ directory }) => paths.some((path) => isWithin(path, directory)));
}

/**
 * @param tip the main branch's newest commit
 * @param unmerged what the changes were made on that is not merged
 * @param earlier where an earlier push put what conflicts already
 */
export function conflictWithMain(
  about: About,
  paths: readonly string[],
  { tip, unmerged, earlier }: { tip: Sha; unmerged: readonly Sha[]; earlier: string | undefined },
): RecordingConflict {
  const { branch, flags = [] } = about;
  const units = directoriesOf(about, paths);
  const names = units.map(({ directory }) => directory);
  const done =
    earlier === undefined
      ? ''
      : ` An earlier push put the same on ${earlier}, which cannot be merged as it is: close its pull request.`;
  const mergeFirst = `First merge what an earlier push made (${listNames(unmerged.map(shortSha))}), which ${branch} does not have: else its recordings go from disk.`;
  const unpinned = units.filter(({ commit }) => commit === undefined);
  const pin =
    unpinned.length === 0
      ? howToGoOn(names, flags)
      : [
          'pin them first, in recordings.json:',
          ...unpinned.map(({ directory }) => `  ${JSON.stringify(directory)}: "${tip}",`),
          `then bring them: ${shellCommand(['assets-sync', 'sync', ...names, '--discard', ...flags])}`,
        ];
  const [first = '', ...more] = pin;
  const goOn = `To go on from what ${branch} has${unpinned.length > 0 ? `, ${first}` : ':'}`;
  return conflict(`Recordings changed here and on ${branch}`, paths, [
    `Nothing was pushed.${done}`,
    ...(unmerged.length > 0 ? [mergeFirst] : []),
    goOn,
    ...(unpinned.length > 0 ? more : pin),
    BRING_BACK,
  ]);
}

/** Others have pushed the same recordings to the branch that the changes were made on. @param by who made its newest commit */
export function conflictWithPush(
  about: About,
  paths: readonly string[],
  { branch, tip, by }: { branch: string; tip: Sha; by: string },
): RecordingConflict {
  const names = directoriesOf(about, paths).map(({ directory }) => directory);
  const flags = about.flags ?? [];
  const others = flags.filter((_, index) => flags[index] !== '--branch' && flags[index - 1] !== '--branch');
  return conflict(`Recordings changed here and on ${branch}, where ${by} pushed ${shortSha(tip)}`, paths, [
    `Nothing was pushed. That branch goes on from the push that your pins are of, and ${about.branch} does not have it yet.`,
    `To go on from it:`,
    ...howToGoOn(names, others, ['--branch', branch]),
    BRING_BACK,
  ]);
}

/** What the changes were made on is not to be had any more, so that nobody can say what of it others changed since. */
export function goneError({ directory, commit }: Unit, { branch, flags = [] }: About): AssetsSyncError {
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

/** What a push says of what an assets.json pins. */
export function taggedError({ directory, at }: Pins['tagged'][number]): AssetsSyncError {
  const migrate = shellCommand(['assets-sync', 'migrate', 'assets-json', directory]);
  return new AssetsSyncError('bad-usage', `${directory} is pinned by ${at.file}, which a push does not write.`, {
    hint: `Have pins take its place, then push again: ${migrate}. Nothing was pushed.`,
    at,
  });
}
