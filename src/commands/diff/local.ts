/** diff --local: how what is on disk differs from what is pinned and was synced, request by request. Nothing is asked of a server. */
import { lstatSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Directory } from '../../base/directory.ts';
import { AssetsSyncError } from '../../base/errors.ts';
import type { Differences } from '../../base/paths.ts';
import { type Sha, shortSha } from '../../base/sha.ts';
import { syncCommand } from '../../base/shell.ts';
import { repositoryUrlOf } from '../../fetch/repository-url.ts';
import type { Environment } from '../../git/environment.ts';
import { withObjectReader } from '../../git/objects/read.ts';
import type { Pins } from '../../pins/pins.ts';
import {
  folderEnvironment,
  hasChanges,
  type InspectedPackage,
  inspectPackages,
  proxyCommands,
} from '../../proxy-folders/package-folder.ts';
import { compareRecording } from '../../recording-diff/compare.ts';
import type { RecordingChange, RecordingVersion, RuleName } from '../../recording-diff/model.ts';
import { MAX_RECORDING_BYTES } from '../../recording-diff/readers.ts';
import { locate } from '../../selection/locate.ts';
import { selectGiven } from '../../selection/pinned.ts';
import { ALL } from '../../selection/services.ts';
import { type Inspection, inspectRoot, type LocalChange } from '../../workspace/local-changes.ts';
import { AssetsRoot } from '../../workspace/root.ts';
import type { CommandContext } from '../command.ts';
import type { DiffResult } from './report.ts';

/** The files of a service that are not as they were synced, and the git that has them as they were. */
interface Compared {
  service: Directory;
  /** The commit that was synced. */
  from: Sha | undefined;
  /** Where the pin has moved on to, for people. */
  movedTo: string | undefined;
  environment: Environment;
  differences: Differences;
  /** `object` is what git resolves to a file as it was. */
  files: { name: string; kind: LocalChange['kind']; object: string; file: Buffer | string }[];
}

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
  const { assetsRoot } = located;
  const isAll = selection.paths.length === 0 || selection.paths.includes(ALL);
  const selecting = selectGiven(selection, codeRepository, log, signal, located);
  const [{ rootFile, pins, services }, inspection] = await Promise.all([
    selecting,
    inspectRoot(assetsRoot, selecting, codeRepository, signal),
  ]);
  const packages = await inspectPackages(pins, { assetsRoot, codeRoot: codeRepository.root }, signal);
  const names = new Set(services.map(({ service }) => service));
  const chosen = [...changedInRoot(assetsRoot, inspection, pins), ...packages.map((one) => changedInPackage(one, assetsRoot))]
    .filter(({ service, files }) => files.length > 0 && (isAll || names.has(service)))
    .sort((a, b) => (a.service < b.service ? -1 : 1));
  const count = chosen.reduce((sum, { files }) => sum + files.length, 0);
  const ofProxy = packages.filter((one) => hasChanges(one) && (isAll || names.has(one.pin.directory)));
  const ours = chosen.length > ofProxy.length ? ['assets-sync push'] : [];
  const publish = [...ours, ...(ofProxy.length > 0 ? [proxyCommands('push', ofProxy)] : [])].join(', ');
  const result: Required<DiffResult> = { changes: [], recordings: [], requests: 0, bytes: 0, publish };
  if (count === 0) return result;
  const { loadSecretFinder } = await import('../../publish/secrets/scan.ts');
  const options = { looksLikeSecret: await loadSecretFinder(), rulesOff, count };
  for (const { service, from, movedTo, environment, files, differences } of chosen) {
    if (from !== undefined && movedTo !== undefined)
      log.notice(`${service} is compared with ${shortSha(from)}, which was synced: it is pinned at ${movedTo}.`);
    const recordings: RecordingChange[] = [];
    await withObjectReader({ environment, signal }, async (read) => {
      // git is asked line by line.
      for (const { name, kind, object: asked, file } of files.filter((one) => !one.name.includes('\n'))) {
        const [object] = kind === 'added' ? [] : await read([asked]);
        if (kind !== 'added' && object === undefined)
          throw new AssetsSyncError('missing-store', `What was synced of ${name} is no longer on this machine.`, {
            hint: `${syncCommand([service])} brings it back; what was recorded stays.`,
          });
        const before = object && { size: object.content.length, content: object.content };
        recordings.push(await compareRecording(name, before, kind === 'deleted' ? undefined : onDisk(file), options));
        signal.throwIfAborted();
      }
    });
    const repository = repositoryUrlOf(access, rootFile, codeRepository.root, pins.pinnedTreesOf(service)[0]?.pin ?? {});
    result.changes.push({ service, repository, from, to: undefined, at: undefined, ...differences });
    result.recordings.push({ service, recordings });
  }
  return result;
}

function changedInRoot(assetsRoot: string, { state, found, changes }: Inspection, pins: Pins): Compared[] {
  const root = new AssetsRoot(assetsRoot, { onlyRead: true });
  return [...found].map(([service, ofService]) => {
    const from = state.synced?.services.find((one) => one.service === service)?.pinnedTrees[0]?.sha;
    const pinned = pins.pinnedTreesOf(service)[0]?.sha;
    const files = ofService.map(({ path, kind }) => {
      const name = path.toString('utf8');
      return { name, kind, object: `${state.synced?.commit}:${name}`, file: root.fileAt(path) };
    });
    const movedTo = pinned === undefined || pinned === from ? undefined : shortSha(pinned);
    const differences = changes.get(service) ?? { added: [], modified: [], deleted: [] };
    return { service, from, movedTo, environment: root.environment, differences, files };
  });
}

function changedInPackage({ pin, crumb, folder, head, changes, isAtPin }: InspectedPackage, assetsRoot: string): Compared {
  const files = (['added', 'modified', 'deleted'] as const).flatMap((kind) =>
    changes[kind].map((name) => {
      const file = join(assetsRoot, name);
      return { name, kind, object: `${head}:${relative(folder, file).replaceAll('\\', '/')}`, file };
    }),
  );
  const movedTo = isAtPin ? undefined : crumb.tag;
  return { service: pin.directory, from: head, movedTo, environment: folderEnvironment(folder), differences: changes, files };
}

/** A link, or a file that is too large, is not read. */
function onDisk(file: Buffer | string): RecordingVersion {
  const stat = lstatSync(file);
  return { size: stat.size, content: stat.isFile() && stat.size <= MAX_RECORDING_BYTES ? readFileSync(file) : undefined };
}
