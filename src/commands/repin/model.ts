/** What a repin is asked, and what comes of it. */
import type { Directory } from '../../base/directory.ts';
import type { Problem } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Traffic } from '../../base/log.ts';
import type { Sha } from '../../base/sha.ts';
import type { CodeRepository, Origin, Person } from '../../code-repo/code-repository.ts';
import type { AccessRequest } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import type { Pin } from '../../pins/manifest.ts';
import type { SelectionRequest } from '../../selection/selection.ts';

export interface RepinRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
  /** Move the pins to the newest commit of the branch. */
  latest: boolean;
  /** Pin what is on disk. */
  fromDisk: boolean;
  /** Commit the moved pins on the code repository's branch: which one, and in whose name. */
  commit: { origin: Origin; author: Person | undefined } | undefined;
  /** Write nothing. */
  dryRun: boolean;
}

/** What a pin is to become. */
export interface Move {
  /** What is pinned, in the code repository; within the pin's own directory where it gets an entry of its own. */
  directory: Directory;
  manifestDirectory: Directory;
  /** Undefined where there is none yet. */
  pin: Pin | undefined;
  to: Sha;
  /** Of `directory` in `to`; undefined where the file has none. */
  tree: Sha | undefined;
  why: 'squashed' | 'tree' | 'latest' | 'disk';
}

export interface RepinResult extends Traffic {
  services: Directory[];
  repository: GitUrl;
  moves: Move[];
  /** What could not be mended. */
  left: Problem[];
  /** The commit of the code repository that has the pins. */
  committed?: { sha: Sha; branch: string } | undefined;
}
