/** Services of which there is nothing but the name that a person gave. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { showDirectory } from '../base/directory.ts';
import type { Log } from '../base/log.ts';
import { type CodeRepository, listDirectories } from '../code-repo/code-repository.ts';
import type { SelectedService } from '../pins/pins.ts';
import type { Selection } from './selection.ts';

/** Of which services there is nothing but the name, and what may be done about it: a catch-all pins a mistyped one too. */
export async function findUnknown(
  services: readonly SelectedService[],
  assetsRoot: string,
  codeRepository: CodeRepository,
  signal: AbortSignal,
): Promise<{ what: string; question: string }[]> {
  const unknown = services.filter(({ service, unknown }) => unknown === true && !existsSync(join(assetsRoot, service)));
  if (unknown.length === 0) return [];
  // A sparse checkout has only some of them on disk.
  const tracked = new Set(await listDirectories(codeRepository, signal));
  return unknown
    .filter(({ service }) => !tracked.has(service))
    .map(({ service, meant }) => ({
      what: `${showDirectory(service)} is neither in the code repository nor pinned by name nor in the assets root.`,
      question: meant === undefined ? 'Is it spelled right?' : `Did you mean ${meant}?`,
    }));
}

/** Says which of the services that were selected nobody knows. Where the assets repository is asked for each, it tells. */
export async function noticeUnknown(
  { services, assetsRoot }: Pick<Selection, 'services' | 'assetsRoot'>,
  codeRepository: CodeRepository,
  log: Pick<Log, 'notice'>,
  signal: AbortSignal,
): Promise<void> {
  const unknown = await findUnknown(services, assetsRoot, codeRepository, signal);
  for (const { what, question } of unknown) log.notice(`${what} ${question}`);
}
