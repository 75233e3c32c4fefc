/** verify: proves that the branch of the assets repository has the commits of the chosen pins. */

import type { Problem } from '../../base/errors.ts';
import type { GitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import type { AccessRequest } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import type { Pin } from '../../pins/manifest.ts';
import { type PinnedPlace, type SelectedService, samePinnedTrees } from '../../pins/pins.ts';
import type { PinsBefore } from '../../selection/change.ts';
import { type Selection, type SelectionRequest, select, selectCompared } from '../../selection/selection.ts';
import { ALL, givenServices, noticeUnknown } from '../../selection/services.ts';
import { findJudge } from '../../verify/judge.ts';
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
  const asked = { ...request.selection, isProved: true };
  const selection = compare
    ? await selectCompared(asked, { lostPins: true }, codeRepository, log, signal)
    : await select(asked, codeRepository, log, signal);
  noticeUnknown(selection, log);
  const judge = findJudge(request.access, selection.root, settingsBefore(selection, compare), codeRepository.root, log);
  const services = judge.isOther && compare ? await allServices(selection, codeRepository, signal) : selection.services;
  const places = placesToProve(selection, services, { compare, isAnew: judge.isOther, isAllMeant: paths.includes(ALL) });
  if (compare && !isLocalUser) for (const problem of otherRepositories(services, selection.before)) log.warning(problem);
  const { accesses } = judge;
  const result = await verifyPins({ accesses, repositoryOptions, places, allTrees: false }, log, signal);
  return { ...result, services, urlOf: (pin) => accesses.of(pin).url, branch: accesses.branch };
}

/** Of a change without a pull request, what its first file says; none where the change begins with that file. */
function settingsBefore({ settingsBefore: known, before, root }: Selection, compare: boolean): Selection['settingsBefore'] {
  if (known !== undefined || !compare || before?.branch === undefined) return known;
  return { repository: before.otherRepository ?? root.settings.repository, branch: before.branch };
}

/** Of a change the pins that it moves. */
function placesToProve(
  selection: Selection,
  services: readonly SelectedService[],
  { compare, isAnew, isAllMeant }: { compare: boolean; isAnew: boolean; isAllMeant: boolean },
): PinnedPlace[] {
  const { pins, before } = selection;
  const chosen = compare && before !== undefined && !isAnew ? services.map((service) => movedParts(service, before)) : services;
  const isCatchAllMeant = isAllMeant || (compare && (isAnew || isCatchAllMoved(selection)));
  return placesOf(chosen, isCatchAllMeant ? pins.catchAll : undefined);
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
