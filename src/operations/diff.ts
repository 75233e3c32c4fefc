/** diff: how the recordings differ between the pins of an earlier commit and those of now. */
import { type AccessRequest, findAccess } from '../assets/access.ts';
import { type CompareEvents, type CompareResult, comparePins } from '../assets/compare.ts';
import type { CodeRepository } from '../change/code-repository.ts';
import { type SelectionEvents, type SelectionRequest, select } from '../change/selection.ts';
import type { GitUrl } from '../names/git-url.ts';

export interface DiffRequest extends Omit<SelectionRequest, 'compare'>, AccessRequest {
  code: CodeRepository;
  /** Absolute: the folder that holds the stores. */
  storeBase: string;
}

export interface DiffResult extends CompareResult {
  repository: GitUrl;
}

export async function diff(
  request: DiffRequest,
  events: SelectionEvents & CompareEvents,
  signal: AbortSignal,
): Promise<DiffResult> {
  const { root, services, before } = await select({ ...request, compare: true, lostPins: true }, request.code, events, signal);
  if (before === undefined) throw new Error('the pins before were not looked for');
  const access = findAccess(request, root, request.code.root, events.onWarning);
  const question = { ...request, ...access, services, earlier: before.pins, config: request.code.config };
  return { ...(await comparePins(question, events, signal)), repository: access.url };
}
