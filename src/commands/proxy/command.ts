/** proxy, as a command line asks for it. */
import { existsSync } from 'node:fs';
import type { RunContext } from '../../runner/context.ts';
import { proxy } from './proxy.ts';
import { proxyJson, proxyText } from './report.ts';

export async function runProxy({ host, codeRepository, request }: RunContext): Promise<void> {
  const result = proxy({ ...request, codeRepository: await codeRepository });
  if (!existsSync(result.assetsRoot)) host.say('warning', 'Nothing is synced there yet: run assets-sync sync first.');
  host.result(proxyText(result), 'answer');
  host.setOutputs({ 'assets-root': result.assetsRoot }, proxyJson(result));
}
