/** verify: proves that the branch of the assets repository has the commits of the chosen pins. */

import type { Problem } from '../../base/errors.ts';
import { type GitUrl, parseGitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { type AccessRequest, findAccesses, findRepositoryUrl } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import type { Manifest, Pin } from '../../pins/manifest.ts';
import { type SelectedService, samePinnedTrees } from '../../pins/pins.ts';
import type { PinsBefore } from '../../selection/change.ts';
import { type Selection, type SelectionRequest, select, selectCompared } from '../../selection/selection.ts';
import { ALL, givenServices, noticeUnknown } from '../../selection/services.ts';
import { placesOf, type VerifyResult, verifyPins } from '../../verify/verify-pins.ts';

export interface VerifyRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
}

export interface VerifyOutcome extends VerifyResult {
  services: SelectedService[];
  urlOf: (pin: Pin) => GitUrl;
  branch: string;
}

export async function verify(request: VerifyRequest, log: Log, signal: AbortSignal): Promise<VerifyOutcome> {
  const { codeRepository, repositoryOptions } = request;
  const { paths, base, isLocalUser } = request.selection;
  // Of a change, the pins that it moves; at a terminal, those of the service that one is in.
  const compare = paths.length === 0 && (!isLocalUser || base !== undefined);
  const selection = compare
    ? await selectCompared(request.selection, { lostPins: true }, codeRepository, log, signal)
    : await select(request.selection, codeRepository, log, signal);
  noticeUnknown(selection, log);
  const { root, before } = selection;
  const repositoryBefore = compare ? findRepositoryBefore(request, root, before) : undefined;
  if (repositoryBefore !== undefined) log.warning(repositoryChangedWarning(root, repositoryBefore));
  const judge = repositoryBefore === undefined ? root : { ...root, settings: { ...root.settings, repository: repositoryBefore } };
  const accesses = findAccesses(request.access, judge, codeRepository.root, log.warning);
  const earlier = compare && request.access.branch === undefined ? before?.branch : undefined;
  const branchMoved = earlier !== undefined && earlier !== accesses.branch;
  // On another branch, or in another repository, every pin is to be proved anew.
  const isAnew = branchMoved || repositoryBefore !== undefined;
  const services = isAnew ? await allServices(selection, codeRepository, signal) : selection.services;
  const chosen = compare && before !== undefined && !isAnew ? services.map((service) => movedParts(service, before)) : services;
  const branch = branchMoved && !isLocalUser ? earlier : accesses.branch;
  if (branch !== accesses.branch) log.warning(branchChangedWarning(root, accesses.branch, branch));
  const isCatchAllMeant = isAnew || paths.includes(ALL) || (compare && isCatchAllMoved(selection));
  const places = placesOf(chosen, isCatchAllMeant ? selection.pins.catchAll : undefined);
  if (compare && !isLocalUser) for (const problem of otherRepositories(services, before)) log.warning(problem);
  const judged = { ...accesses, branch, of: (pin: Pick<Pin, 'assetsJson'>) => ({ ...accesses.of(pin), branch }) };
  const question = { accesses: judged, repositoryOptions, places, allTrees: false };
  const result = await verifyPins(question, log, signal);
  return { ...result, services, urlOf: (pin) => accesses.of(pin).url, branch };
}

/** It may be the pin of no service that there is, but it will be that of the next one. */
function isCatchAllMoved({ pins, before }: Selection): boolean {
  const then = before?.pins.catchAll;
  return pins.catchAll?.sha !== then?.sha || pins.catchAll?.tree !== then?.tree;
}

function allServices(
  { globs, pins }: Selection,
  codeRepository: CodeRepository,
  signal: AbortSignal,
): Promise<SelectedService[]> {
  return givenServices([ALL], { globs, pins }, codeRepository, signal);
}

/**
 * The assets repository that the file named before a change, where that is another one.
 * @returns undefined where nobody's file decides: it was given, or a person is at work; or where that one cannot be used
 */
function findRepositoryBefore(
  { codeRepository, access }: VerifyRequest,
  root: Manifest,
  before: PinsBefore | undefined,
): string | undefined {
  const text = before?.otherRepository;
  if (text === undefined || access.repository !== undefined || access.isLocalUser) return undefined;
  const now = findRepositoryUrl(access, root, codeRepository.root);
  const then = parseGitUrl(text, access.gitHubServer, codeRepository.root);
  return 'error' in then || then.transport !== 'http' || then.url === now.url ? undefined : text;
}

/** A pull request does not choose what it is judged by, here and below. */
function repositoryChangedWarning(root: Manifest, judge: string): Problem {
  return {
    message: `$repository becomes ${root.settings.repository} with this change: every pin is proved in ${judge}, as it was before; for another repository give the repository input`,
    at: root.places.$repository ?? { file: root.file },
  };
}

function branchChangedWarning(root: Manifest, named: string, judge: string): Problem {
  return {
    message: `$branch becomes ${named} with this change: every pin is proved on ${judge}, as it was before; for another branch give the branch input`,
    at: root.places.$branch ?? { file: root.file },
  };
}

/** Of an assets.json nobody but its own file says where its tag must be: whoever reviews the change is told. */
function otherRepositories(services: readonly SelectedService[], before: PinsBefore | undefined): Problem[] {
  const places = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  return places.flatMap(({ directory, pin: { assetsJson, at } }) => {
    const then = before?.pins.resolve(directory)?.assetsJson?.repository;
    if (assetsJson === undefined || then === undefined || then === assetsJson.repository) return [];
    return [{ message: `AssetsRepo becomes ${assetsJson.repository} with this change; it was ${then}`, at }];
  });
}

function movedParts(service: SelectedService, { pins }: PinsBefore): SelectedService {
  const before = pins.pinnedTreesOf(service.service);
  const isMoved = (place: SelectedService['pinnedTrees'][number]) => !before.some((one) => samePinnedTrees([one], [place]));
  return { ...service, pinnedTrees: service.pinnedTrees.filter(isMoved) };
}
