/** The error for a pin whose name is another object's. */
import { AssetsSyncError } from '../base/errors.ts';
import type { PinnedTree } from '../pins/pins.ts';

export function notACommit({ sha, pin }: PinnedTree): AssetsSyncError {
  return new AssetsSyncError('missing-commit', `${sha} is not a commit of the assets repository, but a tag, a tree or a file.`, {
    hint: 'Pin the commit: git rev-parse <name>^{commit} prints it.',
    at: pin.at,
  });
}
