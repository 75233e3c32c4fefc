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
import { distinctPins, findJudge, type Judge, type VerifyResult, verifyPins } from '../../verify/verify-pins.ts';

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

/** Services, their pins, the server that judges them and its token, what the history says: one after the other. */
export async function verify(request: VerifyRequest, log: Log, signal: AbortSignal): Promise<VerifyOutcome> {
  const { codeRepository, repositoryOptions } = request;
  const isOfChange = isAboutChange(request.selection);
  const selection = await chooseServices(request, isOfChange, log, signal);
  const judge = findJudge(request.access, selection.rootFile, settingsBefore(selection, isOfChange), codeRepository.root, log);
  const services = await servicesToProve(request, selection, judge, signal);
  const places = pinsToProve(request, selection, services, judge);
  warnOfOtherRepositories(request, selection, services, log);
  const proved = await verifyPins({ accesses: judge.accesses, repositoryOptions, places }, log, signal);
  return { ...proved, services, urlOf: (pin) => judge.accesses.of(pin).url, branch: judge.accesses.branch };
}

/** Without paths, CI proves the pins that a change moves; at a terminal those of the service that one is in are. */
function isAboutChange({ paths, base, isLocalUser }: SelectionRequest): boolean {
  return paths.length === 0 && (!isLocalUser || base !== undefined);
}

async function chooseServices(
  { selection: asked, codeRepository }: VerifyRequest,
  isOfChange: boolean,
  log: Log,
  signal: AbortSignal,
): Promise<Selection> {
  const question = { ...asked, isProved: true };
  const selection = isOfChange
    ? await selectCompared({ ...question, lostPins: true }, codeRepository, log, signal)
    : await select(question, codeRepository, log, signal);
  return selection;
}

/** Of a change without a pull request, what its first file says; none where the change begins with that file. */
function settingsBefore(
  { settingsBefore: known, before, rootFile }: Selection,
  isOfChange: boolean,
): Selection['settingsBefore'] {
  if (known !== undefined || !isOfChange || before?.branch === undefined) return known;
  return { repository: before.otherRepository ?? rootFile.settings.repository, branch: before.branch };
}

/** All, where a change names another repository or branch. */
async function servicesToProve(
  { selection: asked, codeRepository }: VerifyRequest,
  { services, globs, pins }: Selection,
  { isOther }: Judge,
  signal: AbortSignal,
): Promise<SelectedService[]> {
  return isOther && isAboutChange(asked) ? givenServices([ALL], { globs, pins }, codeRepository, signal) : services;
}

/** Of a change the pins that it moves; the catch-all too, which may be no service's that there is, but will be that of the next one. */
function pinsToProve(
  { selection: asked }: VerifyRequest,
  { pins, before }: Selection,
  services: readonly SelectedService[],
  { isOther }: Judge,
): PinnedPlace[] {
  const isOfChange = isAboutChange(asked);
  const then = before?.pins.catchAll;
  const isCatchAllMoved = pins.catchAll?.sha !== then?.sha || pins.catchAll?.tree !== then?.tree;
  const isCatchAllMeant = asked.paths.includes(ALL) || (isOfChange && (isOther || isCatchAllMoved));
  const moved = ({ service, pinnedTrees, ...rest }: SelectedService): SelectedService => {
    const trees = before?.pins.pinnedTreesOf(service) ?? [];
    const isMoved = (place: SelectedService['pinnedTrees'][number]) => !trees.some((one) => samePinnedTrees([one], [place]));
    return { ...rest, service, pinnedTrees: pinnedTrees.filter(isMoved) };
  };
  const chosen = isOfChange && before !== undefined && !isOther ? services.map(moved) : services;
  return distinctPins(chosen, isCatchAllMeant ? pins.catchAll : undefined);
}

/** Of an assets.json nobody but its own file says where its tag must be: whoever reviews the change is told. */
function warnOfOtherRepositories(
  { selection: asked }: VerifyRequest,
  { before }: Selection,
  services: readonly SelectedService[],
  log: Pick<Log, 'warning'>,
): void {
  if (!isAboutChange(asked) || asked.isLocalUser) return;
  for (const { directory, pin } of services.flatMap(({ pinnedTrees }) => pinnedTrees)) {
    const now = pin.assetsJson?.repository;
    const then = before?.pins.resolve(directory)?.assetsJson?.repository;
    if (now === undefined || then === undefined || then === now) continue;
    log.warning({ message: `AssetsRepo becomes ${now} with this change; it was ${then}`, at: pin.at });
  }
}
