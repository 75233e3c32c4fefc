/** diff: how the recordings differ between the pins of an earlier commit and those of now. */

import type { Log } from '../../base/log.ts';
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { type CompareResult, comparePins } from '../../diff/compare-pins.ts';
import type { RecordingsResult } from '../../diff/compare-recordings.ts';
import { type AccessRequest, findAccesses } from '../../fetch/access.ts';
import type { RepositoryOptions } from '../../fetch/assets-repository.ts';
import type { RuleName } from '../../recording-diff/model.ts';
import { type SelectionRequest, selectCompared } from '../../selection/selection.ts';
import { noticeUnknown } from '../../selection/services.ts';

export interface DiffRequest {
  codeRepository: CodeRepository;
  selection: SelectionRequest;
  access: AccessRequest;
  repositoryOptions: RepositoryOptions;
  /** Whether the files that differ are fetched, and compared request by request. */
  readsRecordings: boolean;
  /** What they excuse counts as a real change. */
  rulesOff: ReadonlySet<RuleName>;
}

export interface DiffResult extends CompareResult, Partial<Pick<RecordingsResult, 'recordings'>> {}

export async function diff(request: DiffRequest, log: Log, signal: AbortSignal): Promise<DiffResult> {
  const { codeRepository, repositoryOptions } = request;
  const selection = await selectCompared(request.selection, { lostPins: true }, codeRepository, log, signal);
  const { root, services, before } = selection;
  noticeUnknown(selection, log);
  if (before === undefined) throw new Error('the pins before were not looked for');
  const accesses = findAccesses(request.access, root, codeRepository.root, log.warning);
  const question = { accesses, repositoryOptions, services, earlier: before.pins };
  if (!request.readsRecordings) return comparePins(question, log, signal);
  // They bring secretlint's rules and take their time to load.
  const { loadSecretFinder } = await import('../../publish/secrets/scan.ts');
  const { compareRecordings } = await import('../../diff/compare-recordings.ts');
  const options = { looksLikeSecret: await loadSecretFinder(), rulesOff: request.rulesOff };
  return compareRecordings(question, options, log, signal);
}
