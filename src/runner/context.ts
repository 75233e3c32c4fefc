/** Makes what a command is given, from the host that it runs on and the inputs that were read there. */
import { resolve } from 'node:path';
import { type CodeRepository, openCodeRepository } from '../code-repo/code-repository.ts';
import type { CommandContext, CommandLineValues } from '../commands/command.ts';
import { basic, type Token } from '../git/credentials.ts';
import type { Host } from '../host/host.ts';
import type { Inputs } from '../inputs/spec.ts';
import { announcer } from '../report/problems.ts';

export function makeContext(host: Host, inputs: Inputs, signal: AbortSignal, values: CommandLineValues): CommandContext {
  const workingDirectory = resolve(host.workspace, inputs.workingDirectory ?? '.');
  const pathsFrom = host.atTerminal ? host.workspace : workingDirectory;
  const asTop = host.atTerminal && inputs.workingDirectory === undefined;
  const { isLocalUser, ownOrigin, storeBase } = host;
  const { retries: attempts } = inputs;
  const { token, codeToken } = maskedTokens(host, inputs);
  let codeRepository: Promise<CodeRepository> | undefined;
  return {
    host,
    inputs,
    signal,
    words: values.words,
    command: values.command,
    flags: values.flags,
    commands: values.commands,
    openCodeRepository: () => {
      codeRepository ??= openCodeRepository(workingDirectory, { asTop }, signal);
      return codeRepository;
    },
    selection: {
      paths: inputs.paths,
      pathsFrom,
      base: inputs.base,
      baseInput: host.show('base'),
      event: () => host.event(),
      path: inputs.path,
      isLocalUser,
      repository: inputs.repository,
      hasMirror: inputs.mirror !== undefined,
      gitHubServer: host.gitHubServer,
      codeAccess: { codeToken, ownOrigin, isLocalUser, attempts, temporary: host.temporary },
    },
    access: {
      repository: inputs.repository,
      branch: inputs.branch,
      mirror: inputs.mirror === undefined ? undefined : { text: inputs.mirror, base: pathsFrom },
      token,
      gitHubServer: host.gitHubServer,
      ownOrigin,
      isLocalUser,
    },
    repositoryOptions: ({ config }) => ({ storeBase, isLocalUser, config, attempts }),
    log: {
      progress: host.onProgress,
      info: (text) => host.say('info', text),
      notice: (text) => host.say('notice', text),
      warning: announcer(host, 'warning'),
    },
  };
}

/** The tokens of a run, after the host was told to keep them out of everything that it prints. */
function maskedTokens(host: Host, inputs: Inputs): { token: Token | undefined; codeToken: Token | undefined } {
  const token = host.token(inputs);
  const codeToken = host.codeToken(inputs);
  for (const secret of new Set([token?.value, codeToken?.value])) {
    if (secret === undefined) continue;
    host.mask(secret);
    host.mask(basic(secret).replace('basic ', ''));
  }
  return { token, codeToken };
}
