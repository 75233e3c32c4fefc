/** What a push is asked, what it works with, and what comes of it. */
import type { Directory } from '../../base/directory.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log, Traffic } from '../../base/log.ts';
import type { Sha } from '../../base/sha.ts';
import type { CodeRepository, Origin, Person } from '../../code-repo/code-repository.ts';
import type { CommittedPins } from '../../code-repo/commit-pins.ts';
import type { Differences } from '../../diff/compare-pins.ts';
import type { Access } from '../../fetch/access.ts';
import type { AssetsRepository, RepositoryOptions } from '../../fetch/assets-repository.ts';
import type { PinPlace } from '../../pins/edit.ts';
import type { PinEdit } from '../../pins/edit-text.ts';
import type { OfferingRequest } from '../../publish/offer.ts';
import type { ServiceRecordings } from '../../recording-diff/model.ts';
import type { Selection, SelectionRequest } from '../../selection/selection.ts';
import type { AssetsRoot } from '../../workspace/root.ts';

export interface PushRequest extends OfferingRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  repositoryOptions: RepositoryOptions;
  /** Why: the commit's message, whose first line is the pins' reason. */
  message: string | undefined;
  /** Commit the moved pins on the code repository's branch. */
  commitPins: boolean;
  /** Files that may hold what looks like a secret. */
  allowSecrets: readonly string[];
  dryRun: boolean;
  /** Who pushes; undefined where nobody told git, and the job does not say. */
  author: Person | undefined;
  /** What it belongs to. */
  origin: Origin;
}

/** What every step of a push works with. */
export interface PushWork {
  request: PushRequest;
  log: Log;
  /** Every pin of the code repository. */
  selection: Selection;
  root: AssetsRoot;
  access: Access;
  assets: AssetsRepository;
  /** What syncs before and after the push took is added to it. */
  traffic: Traffic[];
}

/** A service's changes: paths in the assets root. */
export interface PushedService extends Differences {
  service: Directory;
  /** It has no pin yet. */
  isNew: boolean;
}

/** A pin as it was written, or would be. */
export interface MovedPin extends PinEdit, PinPlace {
  tree: Sha;
}

/** The requests and bytes are git's to the assets repository. */
export interface PushResult extends Traffic {
  /** Absolute. */
  assetsRoot: string;
  repository: GitUrl | undefined;
  services: PushedService[];
  /** Something is on a branch of the assets repository now that waits to be merged. */
  pushed: boolean;
  sha: Sha | undefined;
  branch: string | undefined;
  /** An earlier push had put the same there. */
  found: boolean;
  /** Bytes of the recordings that were sent. */
  sent?: number;
  title: string;
  body: string;
  pins: MovedPin[];
  /** What changed in the recordings, where they were compared. */
  recordings?: ServiceRecordings[];
  /** Its page. */
  pullRequest?: string | undefined;
  /** How a person goes on where no pull request was opened. */
  next?: string | undefined;
  /** The commit of the code repository that has the pins. */
  committed?: CommittedPins | undefined;
  /** The branch of the code repository that they go on, where that was asked for. */
  pinsBranch?: string | undefined;
  /** The commit that started this run, where it only moves pins: then nothing is pushed. */
  startedByPins?: Sha | undefined;
}
