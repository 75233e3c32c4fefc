/** Why a git command on this machine failed: the only place that reads git's messages about local files. */
import { AssetsSyncError, type ErrorDetails } from '../base/errors.ts';

export type GitErrorKind =
  /** An object is missing or damaged: a tree, which git reads before it touches any file, or any other or an unknown one. */
  | 'unreadable-tree'
  | 'unreadable-object'
  /** The index file is damaged. */
  | 'damaged-index'
  /** A configuration file is damaged; `path` names it. */
  | 'damaged-config'
  /** A file on disk is not what the index says, and git leaves it alone. */
  | 'would-overwrite'
  /** The file of packed refs is damaged. */
  | 'damaged-refs'
  /** `path` names the directory, where one was given to git. */
  | 'not-a-repository'
  /** The repository belongs to another user of this machine. */
  | 'dubious-ownership'
  /** The disk is full, a quota is used up, or the file system cannot be written. */
  | 'no-room'
  /** This user may not read or write a file. */
  | 'no-access'
  | 'other';

/** Of its index, and of files whose contents find no room, git says only that it could not write them. */
const NO_ROOM =
  /^(?!remote: ).*(?:No space left on device|Out of diskspace|Disk quota exceeded|Read-only file system|nable to write new[ _]index(?: file)?|unable to write file '.+')\.?$/m;

const NO_ACCESS = /^(?!remote: ).*: (?:Permission denied|Operation not permitted)\.?$/m;

/** How a git command ended. */
export interface GitFailure {
  exitCode: number;
  stderr: string;
}

/**
 * The first pattern that is found decides: what names files comes before what looks for a word, which a file's name may have.
 * A group in it is the path that the message is about.
 */
const PATTERNS: readonly (readonly [GitErrorKind, RegExp])[] = [
  ['would-overwrite', /would be overwritten by|not uptodate/],
  ['no-room', NO_ROOM],
  ['no-access', NO_ACCESS],
  ['damaged-index', /index file (?:corrupt|smaller than)|bad index file|bad signature|unknown index entry/],
  [
    'damaged-config',
    /bad config line \d+ in file (.+)|Expected git repo version|unknown repository extension|error occurred while reading the configuration/,
  ],
  ['damaged-refs', /unexpected line in .*packed-refs/],
  ['dubious-ownership', /detected dubious ownership/],
  ['not-a-repository', /not a git repository(?:: '(.+)')?/i],
  ['unreadable-tree', /(?:unable|failed) to (?:read|unpack) tree/],
  [
    'unreadable-object',
    new RegExp(
      [
        'unable to (?:read|unpack)',
        'cannot read',
        'could not (?:read|get) ',
        'missing (?:blob|tree|object)',
        'bad (?:tree |blob )?object',
        'corrupt',
        'not a valid object',
        'inflate',
        'cannot be accessed',
        'does not point to a valid object',
      ].join('|'),
      'i',
    ),
  ],
];

/** A git command failed that was expected to succeed. */
export class GitError extends AssetsSyncError {
  readonly kind: GitErrorKind;
  /** git's own; `exitCode` is that of assets-sync. */
  readonly gitExitCode: number;
  readonly stderr: string;
  /** The file or directory that the message is about, where git names it. */
  readonly path: string | undefined;

  constructor({ exitCode, stderr }: GitFailure, message: string, details: ErrorDetails) {
    const { kind, path } = interpret(stderr);
    super(kind === 'no-room' || kind === 'no-access' ? 'not-writable' : 'git-failed', message, details);
    this.kind = kind;
    this.gitExitCode = exitCode;
    this.stderr = stderr;
    this.path = path;
  }

  get isUnreadable(): boolean {
    return this.kind === 'unreadable-tree' || this.kind === 'unreadable-object';
  }
}

/** Whether git does not take a repository for one, or cannot read its settings or refs. */
export function isDamagedRepository({ kind }: GitError): boolean {
  return kind === 'not-a-repository' || kind === 'damaged-config' || kind === 'damaged-refs';
}

/**
 * Makes an error of what a git command ended with.
 * @param told what to say in place of the command and git's last line
 */
export function gitError(args: readonly string[], failure: GitFailure, told?: { message: string; hint: string }): GitError {
  const { exitCode, stderr } = failure;
  const words = stderr.trim();
  const refused = (NO_ROOM.exec(stderr) ?? NO_ACCESS.exec(stderr))?.[0];
  const byDefault =
    refused === undefined
      ? {
          message: `git ${commandIn(args)} failed: ${lastLine(words)}`,
          hint: 'Run the command again; with --debug it shows what git said.',
        }
      : {
          message: `A file could not be read or written: ${refused.replace(/^(?:error|fatal|warning): |\.$/g, '')}.`,
          hint: 'Make room or give this user access, then run the command again.',
        };
  return new GitError(failure, told?.message ?? byDefault.message, {
    hint: told?.hint ?? byDefault.hint,
    detail: `git ${args.join(' ')}\nexit code ${exitCode}\n${words}`,
  });
}

/** The command among the arguments of git. */
export function commandIn(args: readonly string[]): string | undefined {
  return args.find((arg) => /^[a-z][a-z-]*$/.test(arg));
}

/** Whether Apple's stand-in for git answered, which has no git to start. */
export function saysNoTools(stderr: string): boolean {
  return /^xcrun: error|^xcode-select: (?:note|error)|agreed to the Xcode license/m.test(stderr);
}

/** Whether something could not be written on this machine. What a server says of its own disk does not count. */
export function saysNoRoom(stderr: string): boolean {
  return NO_ROOM.test(stderr);
}

/** Whether this user may not read or write a file, also where git went on without it. */
export function saysNoAccess(stderr: string): boolean {
  return NO_ACCESS.test(stderr);
}

function interpret(stderr: string): { kind: GitErrorKind; path: string | undefined } {
  for (const [kind, pattern] of PATTERNS) {
    const found = pattern.exec(stderr);
    if (found !== null) return { kind, path: found[1] };
  }
  return { kind: 'other', path: undefined };
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1) || 'it gave no reason';
}
