/** `drive.ts` as a program: bundled once, for each start through tsx takes four times the processor. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { temporaryFolder } from '../fixtures/temporary.ts';

/** @returns the program's path */
export function bundleDriver(): string {
  const outfile = join(temporaryFolder('driver'), 'drive.mjs');
  const entry = fileURLToPath(new URL('drive.ts', import.meta.url));
  buildSync({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    target: 'node20',
    // What looks for secrets is CommonJS.
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
    logLevel: 'error',
  });
  return outfile;
}
