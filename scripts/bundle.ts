/**
 * Makes the bundles from their entries, all four or those that are named: `npm run bundle [-- [--readable] [--maps] [cli] [action] [task] [lib]]`.
 * `--maps` makes in build/maps what scripts/trace.ts reads a stack trace with, and no bundle.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { buildSync, transformSync } from 'esbuild';
import { END_OF_JOB } from '../src/entry/end-of-job.ts';
import { bundledPackages, noticesOf } from './notices.ts';
import { pagePackages, REVIEW_PAGE, reviewPage } from './review-page.ts';
import { recordSources } from './sources.ts';

const PROJECT = join(import.meta.dirname, '..');
const NCC = createRequire(import.meta.url).resolve('@vercel/ncc/dist/ncc/cli.js');

const ENTRIES: Record<string, string> = { action: 'action.ts', task: 'task.ts', cli: 'cli.ts', lib: 'library.ts' };

/** What is started most often is CommonJS, which Node reads some milliseconds sooner than a module. */
const COMMONJS = ['action', 'cli'];

/**
 * Packages that do nothing when they are loaded and whose package.json does not say so: what is not used of them is left out. @actions/core
 * loads an HTTP client, undici, for identity tokens alone: 1 MB that each start of the action would read and run.
 */
const WITHOUT_SIDE_EFFECTS = ['@actions/core'];

/** Beside each bundle: the licences of what is in it. */
const NOTICES = 'THIRD_PARTY_NOTICES.txt';

/** What is downloaded or started most often. What runs from an extension or in a program stays readable. */
const MINIFIED = ['action', 'cli'];

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith('--'));
const unknown = named.find((name) => !Object.hasOwn(ENTRIES, name));
if (unknown !== undefined) throw new Error(`There is no bundle ${unknown}; there are ${Object.keys(ENTRIES).join(', ')}.`);
const chosen = named.length > 0 ? named : Object.keys(ENTRIES);

WITHOUT_SIDE_EFFECTS.forEach(declareNoSideEffects);
const page = reviewPage();
// Another program may read it just now.
if (readFileSync(join(PROJECT, REVIEW_PAGE), 'utf8') !== page) writeFileSync(join(PROJECT, REVIEW_PAGE), page);
for (const name of chosen) build(name);

/** Builds a bundle beside the one that is there, and puts it in its place when it is whole. */
function build(name: string): void {
  // Always the same folder: ncc numbers modules by their paths.
  const folder = join(PROJECT, 'build/bundles', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const built = join(folder, 'bundle');
  try {
    const entry = compile(name, folder);
    const stats = join(folder, 'stats.json');
    const ncc = [NCC, 'build', entry, '-o', built, '-q', '--stats-out', stats];
    execFileSync(process.execPath, ncc, { cwd: PROJECT, stdio: 'inherit' });
    // The library makes no page.
    const packages = [...new Set([...bundledPackages(stats), ...(name === 'lib' ? [] : pagePackages())])];
    writeFileSync(join(built, NOTICES), noticesOf(packages));
    rewrite(built, wrapModulesInParentheses);
    if (name === 'action' || name === 'task') writeEndOfJob(built);
    if (COMMONJS.includes(name)) finishCommonJs(built);
    if (MINIFIED.includes(name) && !args.includes('--readable')) minify(name, built);
    if (args.includes('--maps')) return;
    const target = join(PROJECT, 'dist', name);
    rmSync(target, { recursive: true, force: true });
    renameSync(built, target);
    recordSources(name, packages);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Takes the types out of the sources and puts modules together that are always loaded together: ncc is slow at both. @returns the entry */
function compile(name: string, folder: string): string {
  const compiled = join(folder, 'compiled');
  buildSync({
    absWorkingDir: PROJECT,
    entryPoints: { [name]: join('src/entry', ENTRIES[name] ?? '') },
    outdir: compiled,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    chunkNames: '[name]-[hash]',
  });
  if (!COMMONJS.includes(name)) return join(compiled, `${name}.js`);
  const start = join(compiled, 'index.cjs');
  const firstLine = name === 'cli' ? '#!/usr/bin/env node\n' : '';
  writeFileSync(start, `${firstLine}import(/* webpackMode: "eager" */ './${name}.js');\n`);
  return start;
}

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
function writeEndOfJob(bundle: string): void {
  writeFileSync(join(bundle, 'post.js'), `process.argv[2] = '${END_OF_JOB}';\nimport('./index.js');\n`);
}

/**
 * ncc makes an address for `import.meta.url` of `require` and `__filename`, which crc64.js of @azure/storage-common declares anew and empty. It
 * makes a `require` for Node's own modules with it, so that any address does; this one is valid on Windows, too.
 */
function replaceOwnAddress(text: string): string {
  return text.replace(/\bcrc64_\w+\("url"\)\.pathToFileURL\(crc64_\w+\)\.href/g, '"file:///C:/"');
}

function finishCommonJs(bundle: string): void {
  rewrite(bundle, replaceOwnAddress);
  // All bundles are called the same, whatever Node takes them for.
  renameSync(join(bundle, 'index.cjs'), join(bundle, 'index.js'));
  writeFileSync(join(bundle, 'package.json'), '{\n  "type": "commonjs"\n}\n');
}

/** ncc does that to one file of a bundle, and half of a start is reading the program. */
function minify(name: string, bundle: string): void {
  const maps = join(PROJECT, 'build/maps', name);
  rmSync(maps, { recursive: true, force: true });
  if (args.includes('--maps')) mkdirSync(maps, { recursive: true });
  rewrite(bundle, (text, file) => {
    const settings = { minify: true, target: 'node20', legalComments: 'inline' } as const;
    if (!args.includes('--maps')) return transformSync(text, settings).code;
    const { code, map } = transformSync(text, { ...settings, sourcemap: 'external', sourcefile: file });
    writeFileSync(join(maps, `${file}.map`), map);
    return code;
  });
}

/**
 * ncc writes each module as an arrow function, of which V8 reads no more than where it ends until it is called. Another function in parentheses it
 * takes for one that is called at once, as nearly all of them are, and reads it once in place of twice.
 */
function wrapModulesInParentheses(text: string): string {
  return text.replace(/^(\/\*{3}\/ )\(\(([^()]*)\) => \{$/gm, '$1(function ($2) {');
}

function rewrite(bundle: string, change: (text: string, name: string) => string): void {
  for (const name of readdirSync(bundle).filter((file) => /\.c?js$/.test(file))) {
    const file = join(bundle, name);
    writeFileSync(file, change(readFileSync(file, 'utf8'), name));
  }
}
