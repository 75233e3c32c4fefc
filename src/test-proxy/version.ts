/** Which version of the test proxy a code repository wants. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AssetsSyncError, type Place } from '../base/errors.ts';
import { canonicalPath } from '../base/paths.ts';
import { readIfThere } from '../git/git-files.ts';

/** The repository's own choice, then the one that Azure SDK repositories share. */
export const VERSION_FILES = ['eng/target_proxy_version.txt', 'eng/common/testproxy/target_version.txt'] as const;

export const EXAMPLE_VERSION = '1.0.0-dev.20260521.2';

/** Semantic versions, as the tool cache needs them; nothing that could lead out of a folder or an address. */
const VERSION =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-z-][\da-z-]*)(\.(0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?$/i;

/**
 * @param given the `proxy-version` input
 * @param codeRoot absolute: where the version files are looked for
 * @throws `bad-usage` where nothing names a version, or it is none
 */
export function findVersion(given: string | undefined, codeRoot: string): string {
  if (given !== undefined) return checkVersion(given.trim(), undefined);
  for (const file of VERSION_FILES) {
    requirePlainFile(codeRoot, file);
    const version = readIfThere(join(codeRoot, file))
      ?.replace(/^\uFEFF/, '')
      .trim();
    if (version) return checkVersion(version, { file });
  }
  throw new AssetsSyncError('bad-usage', 'Nothing says which version of the test proxy to use.', {
    hint: `Give the proxy-version input, such as ${EXAMPLE_VERSION}, or write the version into ${VERSION_FILES[0]}, or name an installed one with TEST_PROXY_PATH.`,
  });
}

/** A link could lead to any file of the machine, whose first line would be shown. */
function requirePlainFile(codeRoot: string, file: string): void {
  const path = join(codeRoot, file);
  if (!existsSync(path) || canonicalPath(path) === join(canonicalPath(codeRoot), file)) return;
  throw new AssetsSyncError('bad-usage', `${file} is a symbolic link, or below one, and is not read.`, {
    hint: 'Replace it by a file that holds the version, or give the proxy-version input.',
    at: { file },
  });
}

function checkVersion(version: string, at: Place | undefined): string {
  if (VERSION.test(version)) return version;
  const [shown = ''] = version.split('\n');
  throw new AssetsSyncError(
    'bad-usage',
    `${at?.file ?? 'The proxy-version input'} names no version of the test proxy: ${shown.slice(0, 80)}`,
    {
      hint: `Write a version like ${EXAMPLE_VERSION}.`,
      at,
    },
  );
}
