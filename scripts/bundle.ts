/** Makes the four bundles from their entries: `npm run bundle [-- --readable]`. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

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

// People start it all day, and half of a start is reading the program: made small it takes 7 ms less. ncc does that to one file of a bundle.
if (!process.argv.includes('--readable')) {
  for (const name of readdirSync(cli).filter((file) => file.endsWith('.js'))) {
    const file = join(cli, name);
    writeFileSync(
      file,
      transformSync(readFileSync(file, 'utf8'), { minify: true, target: 'node20', legalComments: 'inline' }).code,
    );
  }
}
