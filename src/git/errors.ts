/** What git and servers say, read in one table, and the error of a git command on this machine that failed. Nothing else reads git's words. */
import { AssetsSyncError, type ErrorDetails } from '../base/errors.ts';

/** How a git command ended. */
export interface GitFailure {
  exitCode: number;
  stderr: string;
}

/** Why git failed on this machine. */
export type GitErrorKind =
  /** An object is missing or damaged: a tree, which git reads before it touches any file, or any other or an unknown one. */
  | 'unreadable-tree'
  | 'unreadable-object'
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

/** Why a server did not do what git asked for; a person is told of the rest by the words themselves. */
export type ServerWordsKind =
  /** The server does not have an object, or does not give it out. */
  | 'missing'
  /** The server gives out nothing but what its branches point at (protocol v0). */
  | 'unadvertised'
  | 'no-branch'
  | 'no-filter'
  /** The server cannot select commits, or selected none. */
  | 'nothing-selected'
  /** git took text for the files of a repository. */
  | 'no-git-server'
  | 'unauthorized'
  | 'proxy-password'
  | 'certificate'
  /** A setting of this machine, or of the one that has the repository, is not taken. */
  | 'setting'
  | 'damaged'
  /** The server said no for a reason that is not known here. */
  | 'refused';

/** Why a server, or git on its behalf, did not take a branch. */
export type PushWordsKind =
  /** Somebody else was quicker. */
  | 'race'
  /** A branch whose name is a part of the other's: git keeps branches as files and directories. */
  | 'in-the-way'
  | 'refused';

/** A group in the pattern is what the words are about: a file, an object, a host, a branch. */
type Row<Kind> = readonly [pattern: RegExp, kind: Kind, hint?: string];

const MAKE_ROOM = 'Make room or give this user access, then run the command again.';
export const CHECK_NETWORK =
  'Check the address, the network and the server, then run the command again; nothing on disk was changed.';
const CORRECT_SETTING =
  'Correct the setting that it names, here or where the repository is, then run the command again; nothing on disk was changed.';
export const CHECK_SERVER =
  'The repository on the server may be damaged: ask who keeps it to run git fsck there. A proxy that changes what passes through it looks the same. Nothing on disk was changed.';

const UNREADABLE = [
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
];

/** What a server has or sent, as git says it here or there. */
const DAMAGED = [
  'pack has bad',
  'inflate',
  '(?:object|pack|repository) .*\\bcorrupt|is corrupt|repository corruption',
  'pack-objects died',
  '(?:sha1|hash) mismatch',
  'object file .* is empty',
  'bad (?:tree )?object',
  '(?:unable to|could not|cannot) (?:read|unpack|parse) (?:tree |commit |object )?\\(?[0-9a-f]{40}',
  'missing (?:blob|tree|commit) ',
];

const anyOf = (words: readonly string[]) => new RegExp(words.join('|'), 'i');

/** The first pattern that is found decides: what names files comes before what looks for a word, which a file's name may have. */
const WORDS: {
  local: readonly Row<GitErrorKind>[];
  server: readonly Row<ServerWordsKind>[];
  push: readonly Row<PushWordsKind>[];
} = {
  local: [
    [/would be overwritten by|not uptodate/, 'would-overwrite'],
    // Of its index, and of files whose contents find no room, git says only that it could not write them.
    [
      /^(?!remote: ).*(?:No space left on device|Out of diskspace|Disk quota exceeded|Read-only file system|nable to write new[ _]index(?: file)?|unable to write file .+)\.?$/m,
      'no-room',
      MAKE_ROOM,
    ],
    [/^(?!remote: ).*: (?:Permission denied|Operation not permitted)\.?$/m, 'no-access', MAKE_ROOM],
    [/bad config line \d+ in file (.+)|Expected git repo version|unknown repository extension/, 'damaged-config'],
    [/error occurred while reading the configuration/, 'damaged-config'],
    [/unexpected line in .*packed-refs/, 'damaged-refs'],
    [/detected dubious ownership/, 'dubious-ownership'],
    [/not a git repository(?:: '(.+)')?/i, 'not-a-repository'],
    [/(?:unable|failed) to (?:read|unpack) tree/, 'unreadable-tree'],
    [anyOf(UNREADABLE), 'unreadable-object'],
  ],
  server: [
    [/not our ref ([0-9a-f]{40})/, 'missing'],
    [/unadvertised object/, 'unadvertised'],
    [/couldn't find remote ref/, 'no-branch'],
    [/tree filter allows max depth|filter '.*' not supported/, 'no-filter'],
    [/does not support --shallow-|error processing shallow info|no commits selected/, 'nothing-selected'],
    [/info\/refs not valid|dumb http transport|incorrect header check/, 'no-git-server', CHECK_SERVER],
    [
      /(?:error:|response|HTTP code) 407\b/,
      'proxy-password',
      "The proxy wants a name and a password: put them into its address (HTTPS_PROXY, HTTP_PROXY or git's http.proxy), then run the command again; nothing on disk was changed.",
    ],
    [/^(?:fatal|error): .*certificate/im, 'certificate'],
    [/detected dubious ownership|bad config line|Bad owner or permissions|Bad configuration option/, 'setting', CORRECT_SETTING],
    [
      /Authentication failed|could not read (?:Username|Password)|Permission denied \(|Host key verification failed|does not appear to be a git repository|repository .* not found/i,
      'unauthorized',
    ],
    [anyOf(DAMAGED), 'damaged', CHECK_SERVER],
    [/^fatal: remote error: /m, 'refused'],
  ],
  push: [
    [/(?:'refs\/heads\/([^']+)' )?exists; cannot create|there are still refs under|directory file conflict/i, 'in-the-way'],
    [/Permission denied|No space left|Disk quota|Read-only file system|File name too long/i, 'refused'],
    // A branch that was deleted or moved back meanwhile no longer has the commit that the pushed one was made on.
    [/^\[rejected\]|already exists|cannot lock ref|failed to update ref|incorrect old value|shallow update not allowed/m, 'race'],
  ],
};

interface Reading<Kind> {
  kind: Kind;
  /** What the words are about, where they name it. */
  about: string | undefined;
  /** The line, or the part of one, that says so. */
  found: string;
  hint: string | undefined;
}

/** What words say; undefined where they are not in the table. */
export function readWords<Of extends keyof typeof WORDS>(
  of: Of,
  words: string,
): Reading<(typeof WORDS)[Of][number][1]> | undefined {
  for (const [pattern, kind, hint] of WORDS[of]) {
    const match = pattern.exec(words);
    if (match !== null) return { kind, about: match[1], found: match[0], hint };
  }
  return undefined;
}

/** A git command failed that was expected to succeed. */
export class GitError extends AssetsSyncError {
  readonly kind: GitErrorKind;
  /** git's own; `exitCode` is that of assets-sync. */
  readonly gitExitCode: number;
  readonly stderr: string;
  /** The file or directory that the message is about, where git names it. */
  readonly path: string | undefined;

  constructor({ exitCode, stderr }: GitFailure, message: string, details: ErrorDetails) {
    const { kind = 'other', about } = readWords('local', stderr) ?? {};
    super(kind === 'no-room' || kind === 'no-access' ? 'not-writable' : 'git-failed', message, details);
    this.kind = kind;
    this.gitExitCode = exitCode;
    this.stderr = stderr;
    this.path = about;
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
  const said = readWords('local', stderr);
  const isRefused = said?.kind === 'no-room' || said?.kind === 'no-access';
  const command = args.find((arg) => /^[a-z][a-z-]*$/.test(arg));
  const message = isRefused
    ? `A file could not be read or written: ${said.found.replace(/^(?:error|fatal|warning): |\.$/g, '')}.`
    : `git ${command} failed: ${words.slice(words.lastIndexOf('\n') + 1) || 'it gave no reason'}`;
  return new GitError(failure, told?.message ?? message, {
    hint: told?.hint ?? said?.hint ?? 'Run the command again; with --debug it shows what git said.',
    detail: `git ${args.join(' ')}\nexit code ${exitCode}\n${words}`,
  });
}

/** Whether something could not be written on this machine. What a server says of its own disk does not count. */
export function saysNoRoom(stderr: string): boolean {
  return readWords('local', stderr)?.kind === 'no-room';
}

/** Whether this user may not read or write a file, also where git went on without it. */
export function saysNoAccess(stderr: string): boolean {
  return readWords('local', stderr)?.kind === 'no-access';
}

/** Whether git lacks, or cannot read, what it offered and the server left out. What the server says is of what it has. */
export function saysLacking(stderr: string): boolean {
  return /unresolved delta|all necessary objects|fatal: bad (?:tree )?object|fatal: unable to read [0-9a-f]{40}|to a valid object|packfile |packed object |existing object |could not read [0-9a-f]{40}/i.test(
    stderr.replace(/^remote: .*$/gm, ''),
  );
}

/** Whether the server does not know filters, and left nothing out. */
export function saysFilterIgnored(stderr: string): boolean {
  return /filtering not recognized/.test(stderr);
}
