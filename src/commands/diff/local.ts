/** diff --local: how what is on disk differs from what is pinned and was synced, request by request. Nothing is asked of a server. */
import { lstatSync, readFileSync } from 'node:fs';
import { AssetsSyncError } from '../../base/errors.ts';
import { shortSha } from '../../base/sha.ts';
import { syncCommand } from '../../base/shell.ts';
import { repositoryUrlOf } from '../../fetch/access.ts';
import { withObjectReader } from '../../git/objects/read.ts';
import { compareRecording } from '../../recording-diff/compare.ts';
import type { RecordingChange, RecordingVersion, RuleName } from '../../recording-diff/model.ts';
import { MAX_RECORDING_BYTES } from '../../recording-diff/readers.ts';
import { locate } from '../../selection/locate.ts';
import { selectGiven } from '../../selection/pinned.ts';
import { ALL } from '../../selection/services.ts';
import { inspectRoot } from '../../workspace/local-changes.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import type { CommandContext } from '../command.ts';
import type { DiffResult } from './report.ts';

/**
 * @param context of its selection, the services that `paths` names; without paths all that are on disk
 * @throws `missing-store` where this machine has no longer what was synced
 */
export async function diffLocal(
  context: Pick<CommandContext, 'openCodeRepository' | 'selection' | 'access' | 'log' | 'signal'>,
  rulesOff: ReadonlySet<RuleName> = new Set(),
): Promise<Required<DiffResult>> {
  const { selection, access, log, signal } = context;
  const codeRepository = await context.openCodeRepository();
  const located = locate(codeRepository, selection.path);
  const isAll = selection.paths.length === 0 || selection.paths.includes(ALL);
  const selecting = selectGiven(selection, codeRepository, log, signal, located);
  const [{ root, pins, services }, { state, found, changes }] = await Promise.all([
    selecting,
    inspectRoot(located.assetsRoot, selecting, codeRepository, signal),
  ]);
  const names = new Set(services.map(({ service }) => service));
  const chosen = [...found].filter(([service]) => isAll || names.has(service)).sort(([a], [b]) => (a < b ? -1 : 1));
  const assetsRoot = new AssetsRoot(located.assetsRoot, { onlyRead: true });
  const count = chosen.reduce((sum, [, ofService]) => sum + ofService.length, 0);
  const result: Required<DiffResult> = { changes: [], recordings: [], requests: 0, bytes: 0, isLocal: true };
  if (count === 0) return result;
  const { loadSecretFinder } = await import('../../publish/secrets/scan.ts');
  const options = { looksLikeSecret: await loadSecretFinder(), rulesOff, count };
  await withObjectReader({ environment: assetsRoot.environment, signal }, async (read) => {
    for (const [service, ofService] of chosen) {
      const [place] = pins.pinnedTreesOf(service);
      const synced = state.synced?.services.find((one) => one.service === service)?.pinnedTrees[0]?.sha;
      if (synced !== undefined && place?.sha !== undefined && synced !== place.sha)
        log.notice(`${service} is compared with ${shortSha(synced)}, which was synced: it is pinned at ${shortSha(place.sha)}.`);
      const recordings: RecordingChange[] = [];
      // git is asked line by line.
      for (const { path, kind } of ofService.filter((one) => !one.path.includes('\n'))) {
        const name = path.toString('utf8');
        const [object] = kind === 'added' ? [] : await read([`${state.synced?.commit}:${name}`]);
        if (kind !== 'added' && object === undefined)
          throw new AssetsSyncError('missing-store', `What was synced of ${name} is no longer on this machine.`, {
            hint: `${syncCommand([service])} brings it back; what was recorded stays.`,
          });
        const before = object && { size: object.content.length, content: object.content };
        recordings.push(
          await compareRecording(name, before, kind === 'deleted' ? undefined : onDisk(assetsRoot.fileAt(path)), options),
        );
        signal.throwIfAborted();
      }
      const repository = repositoryUrlOf(access, root, codeRepository.root, place?.pin ?? {});
      const differences = changes.get(service) ?? { added: [], modified: [], deleted: [] };
      result.changes.push({ service, repository, from: synced, to: undefined, at: undefined, ...differences });
      result.recordings.push({ service, recordings });
    }
  });
  return result;
}

/** A link, or a file that is too large, is not read. */
function onDisk(file: Buffer): RecordingVersion {
  const stat = lstatSync(file);
  return { size: stat.size, content: stat.isFile() && stat.size <= MAX_RECORDING_BYTES ? readFileSync(file) : undefined };
}
