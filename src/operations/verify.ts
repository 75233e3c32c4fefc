/** verify: proves that the branch of the assets repository has the commits of the chosen pins. */
import { type AccessRequest, findAccess } from '../assets/access.ts';
import { pinsOf, type VerifyEvents, type VerifyResult, verifyPins } from '../assets/verify-pins.ts';
import type { PinsBefore } from '../change/change.ts';
import type { CodeRepository } from '../change/code-repository.ts';
import { type SelectionEvents, type SelectionRequest, select } from '../change/selection.ts';
import type { GitUrl } from '../names/git-url.ts';
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
  const { root, services, before } = await select({ ...request, compare }, request.code, events, signal);
  const access = findAccess(request, root, request.code.root, events.onWarning);
  const chosen = compare && before !== undefined ? services.map((service) => movedParts(service, before)) : services;
  const question = { ...request, ...access, pins: pinsOf(chosen), allTrees: false, configFrom: request.code.root };
  const result = await verifyPins(question, events, signal);
  return { ...result, services, repository: access.url, branch: access.branch };
}

function movedParts(service: ChosenService, { pins }: PinsBefore): ChosenService {
  const before = pins.partsOf(service.service);
  const isMoved = ({ directory, sha, tree }: ChosenService['parts'][number]) =>
    !before.some((part) => part.directory === directory && part.sha === sha && part.tree === tree);
  return { ...service, parts: service.parts.filter(isMoved) };
}
