/** The error of a read during which the branch was changed: what was listed a moment ago is given out no more. */
import { AssetsSyncError } from '../base/errors.ts';
import { Refused, type Remote } from '../git/remote/remote.ts';

export class BranchMoved extends AssetsSyncError {
  constructor({ repositoryUrl }: Pick<Remote, 'repositoryUrl'>, branch: string) {
    super('unreachable', `Branch ${branch} of ${repositoryUrl} was changed while it was read.`, {
      hint: 'Run the command again.',
    });
  }
}

/** Whether what was read has changed meanwhile: an older server gives out nothing but what its branches point at now. */
export function wasMoved(error: unknown): boolean {
  return error instanceof BranchMoved || (error instanceof Refused && ['missing', 'unadvertised'].includes(error.failure.kind));
}
