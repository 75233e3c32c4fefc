/** check: whether recordings in the assets root changed and were not pushed, for a hook before a commit. Offline. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Differences } from '../assets/compare.ts';
import { inspectRoot, outsideNotice } from '../assets/inspect.ts';
import type { Look } from '../assets/look.ts';
import type { CodeRepository } from '../change/code-repository.ts';
import { locate, type SelectionEvents, type SelectionRequest, select } from '../change/selection.ts';
import { ALL } from '../change/services.ts';
import { AssetsSyncError, listLines } from '../errors.ts';
import type { Directory } from '../names/directory.ts';
import { MANIFEST_NAME } from '../names/manifest.ts';
import { DEFAULT_PATH } from '../pins/schema.ts';
import { shellCommand } from '../shell.ts';

export interface CheckRequest extends SelectionRequest {
  code: CodeRepository;
  /** A look at the assets root that has begun. */
  look?: Look | undefined;
}

export interface CheckResult {
  /** How many services are in the assets root; undefined where nothing says which directory that is. */
  onDisk: number | undefined;
  /** What was not pushed, by service. */
  changes: (Differences & { service: Directory })[];
}

/** @throws `bad-manifest` where a recordings.json is wrong, `busy` amid a sync */
export async function check(request: CheckRequest, events: SelectionEvents, signal: AbortSignal): Promise<CheckResult> {
  const { code } = request;
  const isThere = (name: string) => existsSync(join(code.root, name));
  if (!isThere(MANIFEST_NAME) && !isThere('.git/assets-sync')) {
    // A branch from before there was one: a hook must not stop its commits.
    const path = request.path ?? DEFAULT_PATH;
    const message = `There is no ${MANIFEST_NAME} in ${code.root}, so nothing was checked`;
    if (!isThere(path)) events.onNotice(`${message}.`);
    else events.onWarning({ message: `${message}. What changed in ${path}: ${shellCommand(['git', '-C', path, 'status'])}` });
    return { onDisk: undefined, changes: [] };
  }
  const located = locate(code, request.path);
  // Reads, and so checks, every recordings.json.
  const selecting = select({ ...request, paths: [ALL], base: undefined, compare: false }, code, events, signal, located);
  const [{ state, changes, outside }] = await Promise.all([
    inspectRoot(located.assetsRoot, selecting, signal, request.look),
    selecting,
  ]);
  if (changes.size > 0 && state.interrupted !== undefined) {
    throw new AssetsSyncError('busy', 'A sync of the assets root is at work or was cut off, so what changed cannot be told.', {
      hint: 'Run assets-sync sync, which waits for it or finishes it, then try again.',
    });
  }
  if (outside.length > 0) events.onNotice(outsideNotice(outside));
  const found = [...changes].map(([service, differences]) => ({ service, ...differences }));
  return { onDisk: state.synced?.services.length ?? 0, changes: found.sort((a, b) => (a.service < b.service ? -1 : 1)) };
}

/** @returns undefined where nothing is waiting to be pushed */
export function notPushed({ changes }: CheckResult): AssetsSyncError | undefined {
  if (changes.length === 0) return undefined;
  const paths = changes.flatMap(({ added, modified, deleted }) => [
    ...added.map((path) => `added    ${path}`),
    ...modified.map((path) => `modified ${path}`),
    ...deleted.map((path) => `deleted  ${path}`),
  ]);
  const names = changes.length > 3 ? [] : changes.map(({ service }) => service);
  const command = (name: string) => shellCommand(['assets-sync', name, ...names]);
  return new AssetsSyncError(
    'not-pushed',
    `Recordings in the assets root changed and were not pushed (${paths.length}):\n${listLines(paths)}`,
    {
      hint: `Publish them (${command('push')}), drop them (${command('reset')}; a backup is kept), or commit all the same (git commit --no-verify).`,
    },
  );
}
