/** What is asked of resolve, and what comes of it. */
import type { Directory } from '../../base/directory.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log, Traffic } from '../../base/log.ts';
import type { Sha } from '../../base/sha.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import type { Origin, Person } from '../../code-repo/origin.ts';
import type { EntryKey } from '../../pins/edit-text.ts';
import type { Manifest, Pin } from '../../pins/manifest.ts';
import type { OfferingRequest } from '../../publish/offer.ts';
import type { GivenPaths } from '../../selection/given-paths.ts';
import type { Side, Versions } from './decide.ts';

export interface ResolveRequest extends OfferingRequest {
  codeRepository: CodeRepository;
  /** The pins that are meant; without any, all. */
  given: GivenPaths;
  /** In whose name a merge of recordings is pushed; undefined where git does not know. */
  author: Person | undefined;
  origin: Origin;
  /** Absolute: a folder for what a run throws away. */
  temporary: string;
}

/** A pin that both sides moved. */
export interface OpenPin {
  file: string;
  manifestDirectory: Directory;
  key: EntryKey;
  directory: Directory;
  /** In the assets repository. */
  assetsPath: Directory;
  /** The entry as it is written on each side, and what it pins. */
  versions: Versions;
  base: Pin | undefined;
  ours: Pin;
  theirs: Pin;
}

/** What both sides' recordings became together. */
export interface MergedPin {
  sha: Sha;
  tree: Sha;
  reason: string;
}

/** What becomes of a pin that both sides moved. */
export type PinAnswer =
  | { take: Side; why: 'newer' | 'same recordings' | 'has both' }
  | { merged: MergedPin }
  /** Why it stays, and the recordings that both changed. */
  | { left: string; recordings?: readonly string[] };

/** What is left of a file for a person to settle. */
export interface Left {
  file: string;
  /** A directory or a setting; undefined: all of the file, or what is not an entry. */
  entry?: string;
  why: string;
  recordings?: readonly string[];
  /** The paths that were given name something else. */
  isUnasked?: true;
}

export interface SettledPin {
  file: string;
  directory: Directory;
  sha: Sha;
  answer: Exclude<PinAnswer, { left: string }>;
}

export interface ResolveResult extends Traffic {
  repository: GitUrl | undefined;
  /** Files that are settled and added, and those that still have markers. */
  files: { file: string; isSettled: boolean }[];
  pins: SettledPin[];
  left: Left[];
  /** The branch that the merges are on, where one was pushed. */
  published?: { sha: Sha; branch: string; found: boolean; pullRequest?: string; next?: string } | undefined;
}

/** What settling pins with the assets repository works with. */
export interface PinsWork {
  request: ResolveRequest;
  /** The file with the settings, as far as they are settled. */
  root: Manifest;
  log: Log;
}
