/** What people and scripts are told about the test proxy. */

import { shellCommand } from '../../base/shell.ts';
import type { ProxyCommands, ProxyResult } from './proxy.ts';

/** A command line a line: the local tool's, the container's. */
export function proxyText({ tool, container }: ProxyCommands): string {
  return `${shellCommand(tool)}\n${shellCommand(container)}`;
}

/** Each command line is a list of arguments. */
export function proxyJson({ tool, container }: ProxyResult): object {
  return { tool, container };
}
