/** verify: proves that the branch of the assets repository has the commits of the chosen pins. */
import { type AccessRequest, findAccess } from '../assets/access.ts';
import { pinsOf, type VerifyEvents, type VerifyResult, verifyPins } from '../assets/verify-pins.ts';
import type { PinsBefore } from '../change/change.ts';
import type { CodeRepository } from '../change/code-repository.ts';
import { type Selection, type SelectionEvents, type SelectionRequest, select } from '../change/selection.ts';
import { ALL, givenServices } from '../change/services.ts';
import type { Problem } from '../errors.ts';
import type { GitUrl } from '../names/git-url.ts';
import type { Manifest } from '../pins/manifest.ts';
import type { ChosenService } from '../pins/pins.ts';

export interface VerifyRequest extends Omit<SelectionRequest, 'compare'>, AccessRequest {
  code: CodeRepository;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
}

export interface VerifyOutcome extends VerifyResult {
  services: ChosenService[];
  repository: GitUrl;
  branch: string;
}

export async function verify(
  request: VerifyRequest,
  events: SelectionEvents & VerifyEvents,
  signal: AbortSignal,
): Promise<VerifyOutcome> {
  // Of a change, the pins that it moves; at a terminal, those of the service that one is in.
  const compare = request.paths.length === 0 && (!request.trusted || request.base !== undefined);
  const selection = await select({ ...request, compare }, request.code, events, signal);
  const { root, before } = selection;
  const access = findAccess(request, root, request.code.root, events.onWarning);
  const earlier = compare && request.branch === undefined ? before?.branch : undefined;
  const branchMoved = earlier !== undefined && earlier !== access.branch;
  // On another branch every pin is to be proved anew.
  const services = branchMoved ? await allServices(selection, request.code) : selection.services;
  const chosen =
    compare && before !== undefined && !branchMoved ? services.map((service) => movedParts(service, before)) : services;
  const branch = branchMoved && !request.trusted ? earlier : access.branch;
  if (branch !== access.branch) events.onWarning(notItsOwnJudge(root, access.branch, branch));
  const isCatchAllMeant = branchMoved || request.paths.includes(ALL) || (compare && isCatchAllMoved(selection));
  const pins = pinsOf(chosen, isCatchAllMeant ? selection.pins.catchAll : undefined);
  const question = { ...request, ...access, branch, pins, allTrees: false, config: request.code.config };
  const result = await verifyPins(question, events, signal);
  return { ...result, services, repository: access.url, branch };
}

/** It may be the pin of no service that there is, but it will be that of the next one. */
function isCatchAllMoved({ pins, before }: Selection): boolean {
  const then = before?.pins.catchAll;
  return pins.catchAll?.sha !== then?.sha || pins.catchAll?.tree !== then?.tree;
}

function allServices({ globs, pins }: Selection, code: CodeRepository): Promise<ChosenService[]> {
  return givenServices([ALL], globs, pins, code.root);
}

/** A pull request does not choose what it is judged by. */
function notItsOwnJudge(root: Manifest, named: string, judge: string): Problem {
  return {
    message: `$branch becomes ${named} with this change: every pin is proved on ${judge}, as it was before; for another branch give the branch input`,
    at: root.places.$branch ?? { file: root.file },
  };
}

function movedParts(service: ChosenService, { pins }: PinsBefore): ChosenService {
  const before = pins.partsOf(service.service);
  const isMoved = ({ directory, sha, tree }: ChosenService['parts'][number]) =>
    !before.some((part) => part.directory === directory && part.sha === sha && part.tree === tree);
  return { ...service, parts: service.parts.filter(isMoved) };
}
