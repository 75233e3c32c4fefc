/** What a proof goes by. A change cannot judge itself: a pull request edits `$repository` and `$branch` as it likes. */
import type { Problem } from '../base/errors.ts';
import { parseGitUrl } from '../base/git-url.ts';
import type { Log } from '../base/log.ts';
import { type Accesses, type AccessRequest, findAccesses, findRepositoryUrl } from '../fetch/access.ts';
import type { Manifest } from '../pins/manifest.ts';
import { DEFAULT_BRANCH } from '../pins/schema.ts';
import type { JudgingSettings } from '../selection/trusted.ts';

export interface Judge {
  accesses: Accesses;
  /** The change names another repository or branch: every pin is to be proved anew. */
  isOther: boolean;
}

/**
 * @param before the root file's settings before the change; undefined where they do not count
 * @param base absolute: what a relative path is relative to
 */
export function findJudge(
  request: AccessRequest,
  root: Manifest,
  before: JudgingSettings | undefined,
  base: string,
  log: Pick<Log, 'warning'>,
): Judge {
  const repository = before && usableRepository(request, root, before.repository, base);
  if (repository !== undefined) log.warning(changedWarning(root, 'repository', root.settings.repository, repository));
  const settings = repository === undefined ? root.settings : { ...root.settings, repository };
  const accesses = findAccesses(request, { ...root, settings }, base, log.warning);
  const then = request.branch !== undefined || before === undefined ? accesses.branch : (before.branch ?? DEFAULT_BRANCH);
  const isOther = repository !== undefined || then !== accesses.branch;
  // A person's branch is the one that they are at work on.
  if (then === accesses.branch || request.isLocalUser) return { accesses, isOther };
  log.warning(changedWarning(root, 'branch', accesses.branch, then));
  return { accesses: { ...accesses, branch: then, of: (pin) => ({ ...accesses.of(pin), branch: then }) }, isOther };
}

/** @returns undefined where the file does not decide, for it was given or a person is at work, or that one is the same or cannot be used */
function usableRepository(request: AccessRequest, root: Manifest, text: string | undefined, base: string): string | undefined {
  if (text === undefined || request.repository !== undefined || request.isLocalUser) return undefined;
  const then = parseGitUrl(text, request.gitHubServer, base);
  if ('error' in then || then.transport !== 'http') return undefined;
  return then.url === findRepositoryUrl(request, root, base).url ? undefined : text;
}

function changedWarning(root: Manifest, setting: 'repository' | 'branch', now: string | undefined, judge: string): Problem {
  const where = setting === 'repository' ? 'in' : 'on';
  return {
    message: `$${setting} becomes ${now} with this change: every pin is proved ${where} ${judge}, as it was before; for another ${setting} give the ${setting} input`,
    at: root.places[`$${setting}`] ?? { file: root.file },
  };
}
