/** Which assets repository a run is about: the `repository` input's, else the file's. */
import { AssetsSyncError } from '../base/errors.ts';
import { type GitUrl, parseGitUrl } from '../base/git-url.ts';
import { manifestError } from '../pins/load.ts';
import type { Manifest } from '../pins/manifest.ts';

export interface AddressQuestion {
  /** The `repository` input. */
  given: string | undefined;
  root: Manifest;
  /** Where an `owner/name` lives: `https://github.com`. */
  gitHubServer: string;
  /** Absolute: what a relative path is relative to. */
  base: string;
  /** Elsewhere a file, which a pull request can edit, may name web addresses only. */
  isLocalUser: boolean;
}

/** @throws `bad-manifest` at the setting's place, or `bad-usage` for the input */
export function findAddress({ given, root, gitHubServer, base, isLocalUser }: AddressQuestion): GitUrl {
  const at = root.places.$repository ?? { file: root.file };
  const text = given ?? root.settings.repository;
  if (text === undefined) {
    throw new AssetsSyncError('bad-manifest', `No assets repository is named in ${root.file}.`, {
      hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
      at,
    });
  }
  const parsed = parseGitUrl(text, gitHubServer, base);
  if ('error' in parsed) {
    if (given === undefined) throw manifestError([{ message: `$repository cannot be used: ${parsed.error}`, at }]);
    throw new AssetsSyncError('bad-usage', `The repository input cannot be used: ${parsed.error}.`, {
      hint: 'Give owner/name on GitHub, or the address of a git repository.',
    });
  }
  if (given === undefined && !isLocalUser && parsed.transport !== 'http') {
    const message = 'in CI, $repository is owner/name or an http(s) address; anything else is given with the repository input';
    throw manifestError([{ message, at }]);
  }
  return parsed;
}
