/** Makes the bundles from their entries, all four or those that are named: `npm run bundle [-- [--readable] [cli] [action] [task] [lib]]`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { END_OF_JOB } from '../src/entry/end-of-job.ts';
import { noticesOf } from './notices.ts';
import { recordSources } from './sources.ts';

const PROJECT = join(import.meta.dirname, '..');
const NCC = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');

const ENTRIES: Record<string, string> = { action: 'action.ts', task: 'task.ts', cli: 'cli.cjs', lib: 'library.ts' };

/**
 * Packages that do nothing when they are loaded and whose package.json does not say so: what is not used of them is left out. @actions/core
 * loads an HTTP client, undici, for identity tokens alone: 1 MB that each start of the action would read and run.
 */
const WITHOUT_SIDE_EFFECTS = ['@actions/core'];

/** Beside each bundle: the licences of what is in it. */
const NOTICES = 'THIRD_PARTY_NOTICES.txt';

const args = process.argv.slice(2);
const named = args.filter((arg) => arg !== '--readable');
const unknown = named.find((name) => !Object.hasOwn(ENTRIES, name));
if (unknown !== undefined) throw new Error(`There is no bundle ${unknown}; there are ${Object.keys(ENTRIES).join(', ')}.`);
const chosen = named.length > 0 ? named : Object.keys(ENTRIES);

WITHOUT_SIDE_EFFECTS.forEach(declareNoSideEffects);
for (const name of chosen) {
  const entry = ENTRIES[name] ?? '';
  rmSync(join(PROJECT, 'dist', name), { recursive: true, force: true });
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const stats = join(folder, 'stats.json');
  const ncc = [NCC, 'build', join('src/entry', entry), '-o', join('dist', name), '-q', '--stats-out', stats];
  execFileSync(process.execPath, ncc, { cwd: PROJECT, stdio: 'inherit' });
  writeFileSync(join(PROJECT, 'dist', name, NOTICES), noticesOf(stats));
  rmSync(folder, { recursive: true });
  rewrite(name, wrapModulesInParentheses);
  if (name === 'action' || name === 'task') writeEndOfJob(name);
  if (name === 'cli') finishCommandLine(!args.includes('--readable'));
}
recordSources(chosen);

/** Says it in the installed package, for ncc has no setting for that. */
function declareNoSideEffects(name: string): void {
  const file = join(PROJECT, 'node_modules', name, 'package.json');
  const said = JSON.parse(readFileSync(file, 'utf8'));
  if (said.sideEffects === false) return;
  // In one step: another build may read it just now.
  const written = `${file}.${process.pid}`;
  writeFileSync(written, JSON.stringify({ ...said, sideEffects: false }, undefined, 2));
  renameSync(written, file);
}

/** What a runner or an agent starts when a job ends: the same program, which is told so by an argument. They give it none. */
function writeEndOfJob(name: string): void {
  const text = `process.argv[2] = '${END_OF_JOB}';\nawait import('./index.js');\n`;
  writeFileSync(join(PROJECT, 'dist', name, 'post.js'), text);
}

function finishCommandLine(isMinified: boolean): void {
  // All bundles are called the same, whatever Node takes them for.
  const cli = join(PROJECT, 'dist/cli');
  renameSync(join(cli, 'index.cjs'), join(cli, 'index.js'));
  writeFileSync(join(cli, 'package.json'), '{\n  "type": "commonjs"\n}\n');
  // People start it all day, and half of a start is reading the program. ncc does that to one file of a bundle.
  if (isMinified) {
    rewrite('cli', (text) => transformSync(text, { minify: true, target: 'node20', legalComments: 'inline' }).code);
  }
}

/**
 * ncc writes each module as an arrow function, of which V8 reads no more than where it ends until it is called. Another function in parentheses it
 * takes for one that is called at once, as nearly all of them are, and reads it once in place of twice.
 */
function wrapModulesInParentheses(text: string): string {
  return text.replace(/^(\/\*{3}\/ )\(\(([^()]*)\) => \{$/gm, '$1(function ($2) {');
}

function rewrite(bundle: string, change: (text: string) => string): void {
  const folder = join(PROJECT, 'dist', bundle);
  for (const name of readdirSync(folder).filter((file) => /\.c?js$/.test(file))) {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }
}
