/** What a move of recordings is asked, what it works with, and what comes of it. */
import type { Directory } from '../../base/directory.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import type { Sha } from '../../base/sha.ts';
import type { Traffic } from '../../base/traffic.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import type { Origin, Person } from '../../code-repo/origin.ts';
import type { TrackedFile } from '../../code-repo/tracked-files.ts';
import type { Access, AccessRequest } from '../../fetch/access.ts';
import type { AssetsRepository, RepositoryOptions } from '../../fetch/assets-repository.ts';
import type { PinEdit } from '../../pins/edit-text.ts';
import type { Located } from '../../selection/locate.ts';
import type { Selection, SelectionRequest } from '../../selection/selection.ts';

export interface RecordingsRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
  /** Names of folders, or globs; none for the usual ones. */
  patterns: readonly string[];
  message: string | undefined;
  pullRequest: boolean;
  allowSecrets: readonly string[];
  /** Files that look like no recordings may move as well. */
  yes: boolean;
  dryRun: boolean;
  author: Person | undefined;
  origin: Origin;
  gitHubApi: string | undefined;
  otherGitHub: string | undefined;
  /** Absolute: where a temporary folder may be made. */
  temporary: string;
}

export interface RecordingsResult extends Traffic {
  /** What moved, or would: a service and its files' paths. */
  moved: { service: Directory; files: string[] }[];
  /** Files that look like no recordings, which a dry run names. */
  odd: string[];
  repository?: GitUrl;
  sha?: Sha;
  branch?: string | undefined;
  /** An earlier run had put the same there. */
  found?: boolean;
  pins: (PinEdit & { manifestDirectory: Directory })[];
  pullRequest?: string | undefined;
  next?: string | undefined;
}

/** What is to be moved, and where it is found. */
export interface Finds {
  pathspecs: string[];
  files: TrackedFile[];
  services: Map<Directory, TrackedFile[]>;
  /** Whether a path is meant at all. */
  isMeant: (path: string) => boolean;
}

export interface Move {
  request: RecordingsRequest;
  located: Located;
  selection: Selection;
  finds: Finds;
  access: Access;
  assets: AssetsRepository;
  log: Log;
}

export type Moved = Omit<RecordingsResult, keyof Traffic | 'moved' | 'odd'>;
