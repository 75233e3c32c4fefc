/** verify: proves that the branch of the assets repository has the commits of the chosen pins. */

import type { GitUrl } from '../../base/git-url.ts';
import type { Log } from '../../base/log.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import type { AccessRequest } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import type { Pin } from '../../pins/manifest.ts';
import { type PinnedPlace, type SelectedService, samePinnedTrees } from '../../pins/pins.ts';
import { type Selection, type SelectionRequest, select, selectCompared } from '../../selection/selection.ts';
import { ALL, givenServices } from '../../selection/services.ts';
import { distinctPins, findJudge, type VerifyResult, verifyPins } from '../../verify/verify-pins.ts';

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

/** Services, the server that judges their pins and its token, the pins, what the history says: one after the other. */
export async function verify(request: VerifyRequest, log: Log, signal: AbortSignal): Promise<VerifyOutcome> {
  const { codeRepository, repositoryOptions, access, selection: asked } = request;
  // Without paths, CI proves the pins that a change moves; at a terminal those of the service that one is in are.
  const isOfChange = asked.paths.length === 0 && (!asked.isLocalUser || asked.base !== undefined);
  const question = { ...asked, isProved: true };
  const selection = isOfChange
    ? await selectCompared({ ...question, lostPins: true }, codeRepository, log, signal)
    : await select(question, codeRepository, log, signal);
  const before = settingsBefore(selection, isOfChange);
  const { accesses, isOther } = findJudge(access, selection.rootFile, before, codeRepository.root, log);
  // A change that names another repository or branch moves every pin there.
  const { globs, pins } = selection;
  const services =
    isOfChange && isOther ? await givenServices([ALL], { globs, pins }, codeRepository, signal) : selection.services;
  const places =
    isOfChange && !isOther
      ? movedPins(selection)
      : distinctPins(services, isOfChange || asked.paths.includes(ALL) ? pins.catchAll : undefined);
  if (isOfChange && !asked.isLocalUser) warnOfOtherRepositories(selection, services, log);
  const proved = await verifyPins({ accesses, repositoryOptions, places }, log, signal);
  return { ...proved, services, urlOf: (pin) => accesses.of(pin).url, branch: accesses.branch };
}

/** Of a change without a pull request, what its first file says; none where the change begins with that file. */
function settingsBefore(
  { settingsBefore: known, before, rootFile }: Selection,
  isOfChange: boolean,
): Selection['settingsBefore'] {
  if (known !== undefined || !isOfChange || before?.branch === undefined) return known;
  return { repository: before.otherRepository ?? rootFile.settings.repository, branch: before.branch };
}

/** The pins that a change moves; the catch-all too, which may be no service's that there is, but will be that of the next one. */
function movedPins({ services, pins, before }: Selection): PinnedPlace[] {
  const then = before?.pins.catchAll;
  const isCatchAllMoved = pins.catchAll?.sha !== then?.sha || pins.catchAll?.tree !== then?.tree;
  const moved = services.map((selected) => {
    const trees = before?.pins.pinnedTreesOf(selected.service) ?? [];
    const pinnedTrees = selected.pinnedTrees.filter((place) => !trees.some((one) => samePinnedTrees([one], [place])));
    return { ...selected, pinnedTrees };
  });
  return distinctPins(moved, isCatchAllMoved ? pins.catchAll : undefined);
}

/** Of an assets.json nobody but its own file says where its tag must be: whoever reviews the change is told. */
function warnOfOtherRepositories({ before }: Selection, services: readonly SelectedService[], log: Pick<Log, 'warning'>): void {
  for (const { directory, pin } of services.flatMap(({ pinnedTrees }) => pinnedTrees)) {
    const now = pin.assetsJson?.repository;
    const then = before?.pins.resolve(directory)?.assetsJson?.repository;
    if (now === undefined || then === undefined || then === now) continue;
    log.warning({ message: `AssetsRepo becomes ${now} with this change; it was ${then}`, at: pin.at });
  }
}
