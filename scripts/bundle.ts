/** Makes the four bundles from their entries: `npm run bundle`. */
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..');
const NCC = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');

const ENTRIES = { action: 'action.ts', task: 'task.ts', cli: 'cli.cjs', lib: 'library.ts' };

rmSync(join(PROJECT, 'dist'), { recursive: true, force: true });
for (const [name, entry] of Object.entries(ENTRIES)) {
  const args = [NCC, 'build', join('src/entry', entry), '-o', join('dist', name), '-q'];
  execFileSync(process.execPath, args, { cwd: PROJECT, stdio: 'inherit' });
}

// All bundles are called the same, whatever Node takes them for.
const cli = join(PROJECT, 'dist/cli');
renameSync(join(cli, 'index.cjs'), join(cli, 'index.js'));
writeFileSync(join(cli, 'package.json'), '{\n  "type": "commonjs"\n}\n');
