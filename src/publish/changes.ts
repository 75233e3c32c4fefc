/** Which of the local changes a push is about. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { closestMatch } from '../base/closest-match.ts';
import { type Directory, isWithin } from '../base/directory.ts';
import { AssetsSyncError } from '../base/errors.ts';
import { shellCommand } from '../base/shell.ts';
import type { Pins } from '../pins/pins.ts';
import { inspectRoot, type Known } from '../workspace/inspect.ts';
import type { LocalChange } from '../workspace/local-changes.ts';
import type { RootState } from '../workspace/root.ts';

export interface ChangesQuestion extends Known {
  /** Absolute. */
  assetsRoot: string;
  codeRoot: string;
  /** The paths that are meant; none for all. */
  named: readonly Directory[];
}

export interface Found {
  state: RootState;
  /** By the service that they are in, sorted. */
  changes: Map<Directory, LocalChange[]>;
  /** Those that are in no service, and that nobody named. */
  outside: LocalChange[];
}

/**
 * @throws `busy` amid a sync, `no-pin` for a path that nobody knows: as a push of nothing it would go unnoticed
 */
export async function findChanges(question: ChangesQuestion, signal: AbortSignal): Promise<Found> {
  const { assetsRoot, named } = question;
  const { state, found, outside } = await inspectRoot(assetsRoot, question, signal);
  if (state.interrupted !== undefined) {
    throw new AssetsSyncError('busy', 'A sync of the assets root is at work or was cut off.', {
      hint: 'Run assets-sync sync, which waits for it or finishes it, then push.',
    });
  }
  const left: LocalChange[] = [];
  for (const change of outside) {
    // What is in no service is pushed as one where its directory is named.
    const service = named.find((path) => isWithin(change.path.toString('utf8'), path));
    const together = service === undefined ? left : (found.get(service) ?? []);
    together.push(change);
    if (service !== undefined) found.set(service, together);
  }
  const overlap = (one: Directory, other: Directory) => isWithin(one, other) || isWithin(other, one);
  const unknown = named.find((path) => ![...found.keys()].some((service) => overlap(path, service)) && !isKnown(path, question));
  if (unknown !== undefined) throw unknownPath(unknown, question.pins, [...found.keys()]);
  const meant = [...found].filter(([service]) => named.length === 0 || named.some((path) => overlap(path, service)));
  for (const [service, ofService] of meant) refuseTagged(service, ofService, question.pins);
  return { state, changes: new Map(meant.sort(([a], [b]) => (a < b ? -1 : 1))), outside: left };
}

/** A push makes pins, and whoever has an assets.json has none yet. @throws `bad-usage` */
function refuseTagged(service: Directory, changes: readonly LocalChange[], pins: Pins): void {
  const places = pins.pinnedTreesOf(service).filter(({ pin }) => pin.assetsJson !== undefined);
  const tagged = places.find(({ directory }) => changes.some(({ path }) => isWithin(path.toString('utf8'), directory)));
  if (tagged !== undefined) throw taggedError(tagged.pin);
}

/** What a push says of what an assets.json pins. */
export function taggedError({ directory, at }: Pins['tagged'][number]): AssetsSyncError {
  const migrate = shellCommand(['assets-sync', 'migrate', 'assets-json', directory]);
  return new AssetsSyncError('bad-usage', `${directory} is pinned by ${at.file}, which a push does not write.`, {
    hint: `Have pins take its place, then push again: ${migrate}. Nothing was pushed.`,
    at,
  });
}

function isKnown(path: Directory, { assetsRoot, codeRoot, pins }: ChangesQuestion): boolean {
  return pins.resolveTargeted(path) !== undefined || [assetsRoot, codeRoot].some((root) => existsSync(join(root, path)));
}

function unknownPath(path: Directory, pins: Pins, changed: readonly Directory[]): AssetsSyncError {
  const near = closestMatch(path, [...new Set([...changed, ...pins.directories])]);
  return new AssetsSyncError('no-pin', `There is nothing called ${path} that could be pushed.`, {
    hint: near === undefined ? 'Name a service that has changes (assets-sync status lists them).' : `Did you mean ${near}?`,
  });
}
