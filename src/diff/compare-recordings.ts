/** What differs between two pins of a service in the recordings themselves: the files that differ are fetched, and no others. */
import type { Log } from '../base/log.ts';
import type { Sha } from '../base/sha.ts';
import { fetchFiles } from '../fetch/fetch-trees.ts';
import type { Environment } from '../git/environment.ts';
import { fileSizes, type ReadFile, withFileReader } from '../git/objects/read.ts';
import { type CompareOptions, compareRecording } from '../recording-diff/compare.ts';
import type { RecordingChange, RecordingVersion, ServiceRecordings } from '../recording-diff/model.ts';
import { MAX_RECORDING_BYTES } from '../recording-diff/readers.ts';
import { lookupEnvironment } from '../store/trees.ts';
import type { FileChange } from './compare-pins.ts';
import {
  byService,
  type CompareRequest,
  type CompareResult,
  compareTrees,
  inEachRepository,
  serviceChanges,
} from './compare-pins.ts';

export interface RecordingsResult extends CompareResult {
  /** Of each service with a recording that differs. */
  recordings: ServiceRecordings[];
}

/**
 * Compares services with what they were at earlier pins, request by request. It says how many files it fetches before it does.
 * @throws `missing-commit` where the server does not give out what differs
 */
export async function compareRecordings(
  request: CompareRequest,
  options: CompareOptions,
  log: Log,
  signal: AbortSignal,
): Promise<RecordingsResult> {
  const { results, requests, bytes } = await inEachRepository(request, log, signal, async (assets, comparisons) => {
    const files = await compareTrees(assets, comparisons, signal);
    await fetchFiles(assets, contentsOf(files.flat()), (count) => log.info(announce(count)), signal);
    // Comparing takes its time, and asks the server for nothing.
    await assets.remote.close();
    const differing = comparisons
      .map(({ service }, index) => ({ service, files: files[index] ?? [] }))
      .filter((one) => one.files.length > 0);
    const recordings = await compareFiles(lookupEnvironment(assets.store), differing, options, signal);
    return { changes: serviceChanges(assets, comparisons, files), recordings };
  });
  return {
    changes: results.flatMap(({ changes }) => changes).sort(byService),
    recordings: results.flatMap(({ recordings }) => recordings).sort(byService),
    requests,
    bytes,
  };
}

function announce(count: number): string {
  return count === 1
    ? 'To compare what is in them, 1 file of the recordings that differ is fetched.'
    : `To compare what is in them, ${count} files of the recordings that differ are fetched.`;
}

/** The names of all contents that are compared. */
export function contentsOf(files: readonly FileChange[]): Sha[] {
  const names = files.flatMap(({ before, after }) => [before, after]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/**
 * One after the other, so that a recording's two sides are all that is in memory at a time.
 * @param environment of a git directory that has the files
 */
export async function compareFiles(
  environment: Environment,
  services: readonly { service: string; files: readonly FileChange[] }[],
  options: CompareOptions,
  signal: AbortSignal,
): Promise<ServiceRecordings[]> {
  const sizes = await fileSizes(environment, contentsOf(services.flatMap(({ files }) => files)), signal);
  const count = services.reduce((sum, { files }) => sum + files.length, 0);
  return withFileReader(environment, signal, async (read) => {
    const compared: ServiceRecordings[] = [];
    for (const { service, files } of services) {
      const recordings: RecordingChange[] = [];
      for (const { path, before, after } of files) {
        const sides = [await readVersion(before, sizes, read), await readVersion(after, sizes, read)];
        recordings.push(await compareRecording(path, sides[0], sides[1], { ...options, count }));
        signal.throwIfAborted();
      }
      compared.push({ service, recordings });
    }
    return compared;
  });
}

async function readVersion(
  file: Sha | undefined,
  sizes: ReadonlyMap<Sha, number>,
  read: ReadFile,
): Promise<RecordingVersion | undefined> {
  if (file === undefined) return undefined;
  const size = sizes.get(file) ?? 0;
  return { size, content: size > MAX_RECORDING_BYTES ? undefined : await read(file) };
}
