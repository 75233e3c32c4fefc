/** What every operation is given by a host: who asks, for which services, as whom, and who is told. */

import { resolve } from 'node:path';
import { formatPlace, type Problem } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import { type CodeRepository, openCodeRepository } from '../code-repo/code-repository.ts';
import type { SyncRequest } from '../commands/sync/sync.ts';
import type { AccessRequest } from '../fetch/access.ts';
import { basic } from '../git/credentials.ts';
import type { Host } from '../host/host.ts';
import type { Inputs } from '../inputs/spec.ts';
import type { SelectionRequest } from '../selection/selection.ts';

/** A host shows about this many annotations of a kind; the rest would be lost unseen. */
const MAX_ANNOTATIONS = 10;

export interface RunContext {
  host: Host;
  inputs: Inputs;
  signal: AbortSignal;
  /** Being opened while the rest of the program is loaded. */
  codeRepository: Promise<CodeRepository>;
  request: SelectionRequest & AccessRequest & Pick<SyncRequest, 'storeBase' | 'cache' | 'cacheService'>;
  log: Log;
}

export function makeContext(host: Host, inputs: Inputs, signal: AbortSignal): RunContext {
  const token = host.token(inputs);
  const codeToken = host.codeToken(inputs);
  for (const secret of new Set([token?.value, codeToken?.value])) {
    if (secret === undefined) continue;
    host.mask(secret);
    host.mask(basic(secret).replace('basic ', ''));
  }
  const workingDirectory = resolve(host.workspace, inputs.workingDirectory ?? '.');
  const asTop = host.atTerminal && inputs.workingDirectory === undefined;
  const codeRepository = openCodeRepository(workingDirectory, asTop, signal);
  // Whoever needs it hears of the failure.
  codeRepository.catch(() => {});
  return {
    host,
    inputs,
    signal,
    codeRepository,
    request: {
      ...inputs,
      token,
      codeToken,
      pathsFrom: host.atTerminal ? host.workspace : workingDirectory,
      baseInput: host.show('base'),
      event: () => host.event(),
      gitHubServer: host.gitHubServer,
      ownOrigin: host.ownOrigin,
      attempts: inputs.retries,
      storeBase: host.storeBase,
      cacheService: host.cacheService,
      temporary: host.temporary,
      isLocalUser: host.isLocalUser,
    },
    log: {
      progress: host.onProgress,
      info: (text) => host.say('info', text),
      notice: (text) => host.say('notice', text),
      warning: annotator(host, 'warning'),
    },
  };
}

/** Says problems at their places; those that a host would no longer show go into the log alone. */
export function annotator(host: Host, level: 'notice' | 'warning' | 'error'): (problem: Problem) => void {
  let said = 0;
  return ({ message, at }) => {
    said++;
    if (said <= MAX_ANNOTATIONS) host.say(level, message, at);
    else host.say('info', at === undefined ? message : `${formatPlace(at)} ${message}`);
  };
}
