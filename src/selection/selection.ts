/** From what a run was asked, or the change that started it, to the services that it is about, with their pins. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, parentDirectory } from '../base/directory.ts';
import { AssetsSyncError, listNames } from '../base/errors.ts';
import { type Log, SILENT } from '../base/log.ts';
import type { CodeRepository } from '../code-repo/code-repository.ts';
import { type CodeAccess, type CodeHistory, withHistory } from '../code-repo/history.ts';
import { manifestError } from '../pins/manifest.ts';
import type { SelectedService } from '../pins/pins.ts';
import type { Change, ChangeEvent, PinsBefore } from './change.ts';
import { findChange, pinsBefore, servicesOfFiles, servicesOfPins, withPins } from './change.ts';
import { type Located, locate } from './locate.ts';
import {
  type GivenRequest,
  noticeUnmatched,
  openSources,
  readGiven,
  readPins,
  type Selection,
  type Sources,
  withoutEmptyTags,
} from './pinned.ts';
import { ALL, type GivenPaths, parseGivenPaths, placeInService, scopesOf, servicesBelow } from './services.ts';
import { type Addresses, judgeChange } from './trusted.ts';

export type { Selection } from './pinned.ts';

/** What reading pins takes. */
interface PinsRequest extends Addresses {
  /** The assets root, in place of the file's. */
  path: string | undefined;
  /** A sparse or shallow checkout may lack some of them, which the code repository's server has. */
  codeAccess: CodeAccess;
  /** A person's own machine: without paths, the service that they are in is meant, and what they changed on disk counts. */
  isLocalUser: boolean;
  /** How a person gives a commit, branch or tag to compare with here, for messages. */
  baseInput: string;
  /** Read only where it is needed. */
  event: () => ChangeEvent;
  /** The pins are going to be proved: `settingsBefore` is looked for. */
  isProved?: boolean;
}

/** What a person, or the event that started a run, may mean. */
export interface SelectionRequest extends PinsRequest, GivenPaths, GivenRequest {
  /** A commit, branch or tag to compare with, in place of what the event says. */
  base: string | undefined;
  /** Of all that have a pin those that a person means besides, where neither a path nor a base says what is meant. */
  alsoMeant?: ((all: Selection) => SelectedService[]) | undefined;
}

/** What is meant beside what was before a change. */
interface ComparedRequest extends SelectionRequest {
  /** Whether a path may mean a service that lost its pin: it has no pinned trees. Else it is an error, as without a change. */
  lostPins: boolean;
}

type WithHistory = Sources & { history: CodeHistory };

/** @param located where it is known already */
type Select<Request> = (
  request: Request,
  codeRepository: CodeRepository,
  log: Log,
  signal: AbortSignal,
  located?: Located,
) => Promise<Selection>;

/** The services that are meant: those of the paths; without any, the one that a person is in, else those that the change touches. */
export const select = selecting<SelectionRequest>(async (sources, request) => {
  const paths = meantPaths(sources, request);
  if (paths === undefined) return touched(sources, await findChange(request, sources.history, sources.log), request);
  const selection = await readGiven(sources, paths, request).catch(explainRevision(sources, paths));
  // Else a mistyped glob would end with success and nothing.
  if (selection.services.length === 0 && sources.lostGlobs.length > 0) throw manifestError(sources.lostGlobs);
  return selection;
});

/** All that have a pin, whatever was asked for. */
export const selectAll = selecting<PinsRequest>((sources) => readGiven(sources, [ALL], {}));

/** What is meant, and the pins before the change: without paths, the services whose pins moved. */
export const selectCompared = selecting<ComparedRequest>(async (sources, request) => {
  const paths = meantPaths(sources, request);
  const change = await findChange(request, sources.history, sources.log);
  const read = await readChanged(sources, change, paths);
  if (paths !== undefined) {
    const earlier = request.lostPins ? read.before.pins : undefined;
    return readGiven(sources, paths, {}, read, earlier).catch(explainRevision(sources, paths));
  }
  const { chosen, unpinned } = withPins(await movedServices(sources, change, read), read.pins);
  // A service that lost its pin lost its recordings.
  const lost = unpinned.map((service) => ({ service, given: false, pinnedTrees: [] }));
  return { ...read, services: [...chosen, ...lost] };
});

function selecting<Request extends PinsRequest>(
  choose: (sources: WithHistory, request: Request) => Promise<Selection>,
): Select<Request> {
  return async (request, codeRepository, log, signal, located = locate(codeRepository, request.path)) => {
    const sources = await openSources(codeRepository, located, log, signal);
    return withHistory(codeRepository, { ...request.codeAccess, log }, signal, async (history) => {
      const selection = withoutEmptyTags(await choose({ ...sources, history }, request), log);
      return { ...selection, ...(await judgeChange(selection, request, history, log)) };
    });
  };
}

/** @returns undefined for what the change touches */
function meantPaths(
  { codeRepository, located, globs }: Sources,
  request: SelectionRequest,
): (Directory | typeof ALL)[] | undefined {
  if (request.paths.length > 0) return parseGivenPaths(request, codeRepository, located.assetsRoot);
  if (!request.isLocalUser || request.base !== undefined) return undefined;
  const here = placeInService(request.pathsFrom, codeRepository, globs);
  return here === undefined ? undefined : [here];
}

/** Says so where a commit or a branch was given in place of a path. */
function explainRevision({ codeRepository, history }: WithHistory, paths: readonly string[]): (error: unknown) => Promise<never> {
  return async (error) => {
    const isUnknown = error instanceof AssetsSyncError && error.code === 'no-pin';
    for (const path of isUnknown ? paths : []) {
      if (existsSync(join(codeRepository.root, path)) || (await history.resolve(path)) === undefined) continue;
      throw new AssetsSyncError('no-pin', (error as AssetsSyncError).message, {
        hint: `${path} is no directory, but a commit: what to compare with is given with --from (diff) or --base.`,
      });
    }
    throw error;
  };
}

/** The services whose files or pins a change touches. */
async function touched(
  sources: WithHistory,
  change: Change,
  { isLocalUser, base, alsoMeant }: SelectionRequest,
): Promise<Selection> {
  const { log, signal } = sources;
  const read = await readChanged(sources, change, undefined);
  const byFiles = servicesOfFiles(change, read.globs, [read.pins, read.before.pins]);
  const { chosen, unpinned } = withPins(new Set([...(await movedServices(sources, change, read)), ...byFiles]), read.pins);
  if (alsoMeant !== undefined && isLocalUser && base === undefined) {
    // A mistake in a file that the change does not touch is for others to stumble over.
    const all = await readGiven({ ...sources, log: SILENT }, [ALL], {}).catch((error) => {
      if (signal.aborted || !(error instanceof AssetsSyncError)) throw error;
    });
    const isNew = ({ service }: SelectedService) => !chosen.some((one) => one.service === service);
    if (all !== undefined) chosen.push(...alsoMeant(all).filter(isNew));
  }
  if (chosen.length === 0) noticeUnmatched(sources);
  if (change.head === undefined && chosen.length + unpinned.length === 0)
    log.notice(
      "No file and no pin that you changed in the code repository is in a service. Name '*' for all that have a pin, as in assets-sync sync '*'.",
    );
  if (unpinned.length > 0) log.notice(`Changed, but without a pin, and left out: ${listNames(unpinned)}.`);
  return { ...read, services: chosen };
}

type ReadChanged = Omit<Selection, 'services'> & { before: PinsBefore };

/** The pins now and before a change. */
async function readChanged(
  sources: WithHistory,
  change: Change,
  paths: readonly (Directory | typeof ALL)[] | undefined,
): Promise<ReadChanged> {
  const { globs, history, log } = sources;
  const directoryOf = (file: string) => parentDirectory(file as Directory);
  const read = await readPins(sources, paths === undefined ? [] : scopesOf(paths, globs), {
    pinDirectories: [...change.pinFiles.keys()].map(directoryOf),
    directories: change.paths.map(({ path }) => directoryOf(path)),
    servicesBy: (pins) => servicesOfFiles(change, globs, pins),
    isCommit: change.head !== undefined,
  });
  const before = await pinsBefore(change, read.manifests, history);
  if (before.otherRepository !== undefined)
    log.notice(`The assets repository was ${before.otherRepository} before: what its recordings were is not compared.`);
  const tagged = [...read.pins.tagged, ...before.pins.tagged].map(({ directory }) => directory);
  return { ...read, before, globs: globs.withTagged(tagged) };
}

/** The services whose pins a change moves. */
function movedServices(
  { codeRepository, signal }: Sources,
  change: Change,
  { pins, globs, before }: ReadChanged,
): Promise<Set<Directory>> {
  // From the commit where that is what counts: a sparse checkout has only some of it on disk.
  const options = { tracked: change.head !== undefined };
  return servicesOfPins(change, globs, pins, before.pins, (top) => servicesBelow(globs, codeRepository, top, signal, options));
}
