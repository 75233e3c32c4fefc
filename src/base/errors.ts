/** The errors that people and scripts see: a code, a sentence that says what happened, one that says what to do. */
import { types } from 'node:util';

/** Exit codes of the command line, by error code. */
const EXIT_CODES = {
  secrets: 1,
  'not-verified': 1,
  'not-pushed': 1,
  'recordings-differ': 1,
  'not-replayed': 1,
  'wrong-checksum': 1,
  'bad-usage': 2,
  'bad-manifest': 2,
  'no-pin': 2,
  'no-base': 2,
  'no-such-directory': 2,
  'missing-commit': 2,
  'moved-tag': 2,
  'old-git': 2,
  'unsupported-repository': 2,
  'not-writable': 2,
  'unwritable-name': 2,
  'malformed-tree': 2,
  'too-large': 2,
  unreachable: 3,
  'forge-refused': 3,
  'timed-out': 3,
  'proxy-failed': 3,
  'local-changes': 4,
  conflict: 4,
  'foreign-root': 4,
  'missing-store': 4,
  'damaged-root': 4,
  busy: 4,
  unauthorized: 5,
  'git-failed': 70,
  internal: 70,
  cancelled: 130,
} as const;

export type ErrorCode = keyof typeof EXIT_CODES;

/** A place in a file of the code repository; line and column count from 1. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
}

/** One thing that is wrong in a file, or worth knowing about it. */
export interface Problem {
  message: string;
  at?: Place;
}

export interface ErrorDetails {
  /** What to do about it, in one sentence. */
  hint: string;
  /** Where it is. */
  at?: Place | undefined;
  /** What helps an expert: the server's words, the git command. Shown behind a fold or with --debug. */
  detail?: string | undefined;
  /** Every problem, where there can be several; `at` is then the first one's. */
  problems?: Problem[];
  cause?: unknown;
}

/** An error that was foreseen. It reaches the user without a stack trace. */
export class AssetsSyncError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;
  readonly at: Place | undefined;
  readonly detail: string | undefined;
  readonly problems: Problem[];

  constructor(code: ErrorCode, message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'AssetsSyncError';
    this.code = code;
    this.hint = details.hint;
    this.at = details.at;
    this.detail = details.detail;
    this.problems = details.problems ?? [];
  }

  get exitCode(): number {
    return EXIT_CODES[this.code];
  }

  get file(): string | undefined {
    return this.at?.file;
  }

  get line(): number | undefined {
    return this.at?.line;
  }
}

/** An error as scripts get it. */
export function errorJson({ code, message, hint, file, line, at }: AssetsSyncError) {
  return { code, message, hint, file, line, column: at?.column };
}

/** `path:line:column`, as editors and terminals make a link of. */
export function formatPlace(at: Place): string {
  return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
}

/** A message that a host shows with its place beside it. */
export function withoutPlace(message: string, at: Place | undefined): string {
  const place = at === undefined ? '' : `${formatPlace(at)} `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}

const MAKE_ROOM = 'Make room or give this user access, then run the command again.';
const MOVE_AWAY = 'Move away what is in its place, then run the command again.';
const LET_GO = 'Close what uses it, then run the command again.';
const OPEN_MORE = 'Let more files be open at once (ulimit -n), then run the command again.';

/** What the file system said, and what to do about it. */
const FILE_SYSTEM_ERRORS: Record<string, readonly [reason: string, hint: string]> = {
  EACCES: ['permission was denied', MAKE_ROOM],
  EPERM: ['the operation is not permitted', MAKE_ROOM],
  EROFS: ['the file system is read-only', MAKE_ROOM],
  ENOSPC: ['the disk is full', MAKE_ROOM],
  EDQUOT: ['the disk quota is used up', MAKE_ROOM],
  EMFILE: ['too many files are open', OPEN_MORE],
  ENFILE: ['too many files are open', OPEN_MORE],
  ENAMETOOLONG: ['the path is too long', MAKE_ROOM],
  ENOTDIR: ['a part of the path is not a directory', MOVE_AWAY],
  EISDIR: ['it is a directory', MOVE_AWAY],
  EBUSY: ['another program has it open', LET_GO],
  ENOTEMPTY: ['another program writes into it', LET_GO],
};

/** Turns whatever was thrown into an error that can be shown; what nobody foresaw becomes `internal`. */
export function toAssetsSyncError(thrown: unknown): AssetsSyncError {
  if (thrown instanceof AssetsSyncError) return thrown;
  // Also one of another realm: a program that calls us may have its own (tests of jest do).
  const error = types.isNativeError(thrown) ? thrown : new Error(String(thrown));
  const { code, path } = error as NodeJS.ErrnoException;
  const told = code === undefined ? undefined : FILE_SYSTEM_ERRORS[code];
  if (told !== undefined) {
    const [reason, hint] = told;
    return new AssetsSyncError('not-writable', `${path ?? 'A file'} could not be used: ${reason}.`, {
      hint,
      detail: error.message,
      cause: error,
    });
  }
  return new AssetsSyncError('internal', `assets-sync failed in a way that it should not: ${error.message}`, {
    hint: 'Please report this with the output of the same command with --debug.',
    detail: error.stack,
    cause: error,
  });
}

/** Names in a line: the first ones, and how many more there are. */
export function listNames(names: readonly string[], most = 5): string {
  return names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}

/** Lines of a message, indented; the rest is counted. */
export function listLines(lines: readonly string[], most = 20): string {
  const shown = lines.slice(0, most);
  if (lines.length > most) shown.push(`and ${lines.length - most} more`);
  return shown.map((line) => `  ${line}`).join('\n');
}
