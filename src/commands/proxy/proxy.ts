/** proxy: how to start the test proxy on the assets root. */
import type { CodeRepository } from '../../code-repo/code-repository.ts';
import { locate } from '../../selection/locate.ts';

/** Command lines, each an argument a member. */
export interface ProxyCommands {
  tool: string[];
  container: string[];
}

export interface ProxyResult extends ProxyCommands {
  /** Absolute. */
  assetsRoot: string;
}

export function proxy({ codeRepository, path }: { codeRepository: CodeRepository; path: string | undefined }): ProxyResult {
  const { assetsRoot } = locate(codeRepository, path);
  return { assetsRoot, ...proxyCommands(assetsRoot) };
}

/** @param root absolute: what becomes the storage context */
export function proxyCommands(root: string): ProxyCommands {
  return {
    tool: ['test-proxy', '--storage-location', root],
    container: [
      'docker',
      'run',
      '--rm',
      ...['-p', '5000:5000', '-p', '5001:5001'],
      ...['-v', `${root}:/srv/testproxy/`],
      'azsdkengsys.azurecr.io/engsys/test-proxy:latest',
    ],
  };
}
