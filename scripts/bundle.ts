/**
 * Makes the bundles from their entries, all four or those that are named: `npm run bundle [-- [--readable] [--maps] [cli] [action] [task] [lib]]`.
 * `--maps` makes in build/maps what scripts/trace.ts reads a stack trace with, and no bundle.
 *
 * esbuild finds which modules are needed together, and writes each such chunk as an ES module. A start that reads forty small files waits for
 * each of them, and Node reads a CommonJS file sooner than a module; so each chunk becomes a CommonJS function here, and those that one
 * `import()` needs are put into one file.
 */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync, type Metafile, transformSync } from 'esbuild';
import { END_OF_JOB } from '../src/entry/end-of-job.ts';
import { bundledPackages, noticesOf } from './notices.ts';
import { pagePackages, REVIEW_PAGE, reviewPage } from './review-page.ts';
import { recordSources } from './sources.ts';

const PROJECT = join(import.meta.dirname, '..');

const ENTRIES: Record<string, string> = { action: 'action.ts', task: 'task.ts', cli: 'cli.ts', lib: 'library.ts' };

/**
 * Packages that do nothing when they are loaded and whose package.json does not say so: what is not used of them is left out. @actions/core
 * loads an HTTP client, undici, for identity tokens alone: 1 MB that each start of the action would read and run.
 */
const WITHOUT_SIDE_EFFECTS = ['@actions/core'];

/** Beside each bundle: the licences of what is in it. */
const NOTICES = 'THIRD_PARTY_NOTICES.txt';

/** What is downloaded or started most often. What runs from an extension or in a program stays readable. */
const MINIFIED = ['action', 'cli'];

/** The chunk of the entry itself, and the file that it is in. */
const MAIN = 'index.js';

/** What stands for `import.meta.url`, which a CommonJS file has not. */
const OWN_URL = 'importMetaUrl';

/** How the first file of a bundle begins. What is no chunk is part of Node. */
const START = `'use strict';
const places = PLACES;
const loaded = {};
function load(name) {
  if (loaded[name]) return loaded[name].exports;
  if (!chunks[name] && places[name]) Object.assign(chunks, require('./' + places[name]));
  if (!chunks[name]) return require(name);
  const module = { exports: {} };
  chunks[name](module.exports, load, module);
  loaded[name] = module;
  return module.exports;
}
const chunks = {
`;

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
  const minify = MINIFIED.includes(name) && !args.includes('--readable');
  const { files, maps, inputs } = link(compile(name, minify), minify);
  if (args.includes('--maps')) {
    writeFolder(join(PROJECT, 'build/maps', name), maps);
    return;
  }
  // The library makes no page.
  const packages = [...new Set([...bundledPackages(inputs), ...(name === 'lib' ? [] : pagePackages())])];
  files.set(NOTICES, noticesOf(packages.map((place) => join(PROJECT, place))));
  files.set('package.json', '{ "type": "commonjs" }\n');
  if (name === 'cli') files.set(MAIN, `#!/usr/bin/env node\n${files.get(MAIN)}`);
  // What a runner or an agent starts when a job ends: the same program, which is told so by an argument. They give it none.
  if (name === 'action' || name === 'task') files.set('post.js', `process.argv[2] = '${END_OF_JOB}';\nrequire('./${MAIN}');\n`);
  const built = join(PROJECT, 'build/bundles', name);
  writeFolder(built, files);
  const target = join(PROJECT, 'dist', name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(PROJECT, 'dist'), { recursive: true });
  renameSync(built, target);
  recordSources(name, packages);
}

/** An ES module that esbuild made, and which others it imports. */
interface Chunk {
  text: string;
  needs: string[];
  /** By `import()`. */
  needsLater: string[];
  exports: string[];
  /** The files that something of is in it. */
  inputs: string[];
  /** What it is asked for, where that is by `import()`; undefined for what several need. */
  entryPoint: string | undefined;
}

function compile(name: string, minify: boolean): Map<string, Chunk> {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: PROJECT,
    entryPoints: { [basename(MAIN, '.js')]: join('src/entry', ENTRIES[name] ?? '') },
    outdir: 'build/chunks',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // What a package has as ES modules can be left out in part.
    mainFields: ['module', 'main'],
    chunkNames: '[name]-[hash]',
    // It shortens what chunks export to each other.
    minify,
    legalComments: 'inline',
    sourcemap: args.includes('--maps') ? 'inline' : false,
  });
  const outputs = Object.entries(metafile.outputs).map(([path, output]) => [basename(path), output] as const);
  return new Map(
    outputs.map(([chunk, output]) => {
      const text = outputFiles.find(({ path }) => basename(path) === chunk)?.text ?? '';
      return [
        chunk,
        { text, ...importsOf(output), exports: output.exports, inputs: inputsOf(output), entryPoint: output.entryPoint },
      ];
    }),
  );
}

function importsOf({ imports }: Metafile['outputs'][string]): Pick<Chunk, 'needs' | 'needsLater'> {
  const own = imports.filter(({ external }) => external !== true);
  const ofKind = (kind: string) => own.filter((one) => one.kind === kind).map(({ path }) => basename(path));
  return { needs: ofKind('import-statement'), needsLater: ofKind('dynamic-import') };
}

/** Of what is left out nothing is in the bundle. */
function inputsOf({ inputs }: Metafile['outputs'][string]): string[] {
  return Object.keys(inputs).filter((path) => (inputs[path]?.bytesInOutput ?? 0) > 0);
}

interface Linked {
  files: Map<string, string>;
  /** Source maps, by the names of files and `.map`. */
  maps: Map<string, string>;
  /** The sources of all of it. */
  inputs: string[];
}

/** Puts chunks into files as functions, which are called when somebody needs what they export. */
function link(chunks: ReadonlyMap<string, Chunk>, minify: boolean): Linked {
  const places = placesOf(chunks);
  const linked: Linked = { files: new Map(), maps: new Map(), inputs: [...chunks.values()].flatMap(({ inputs }) => inputs) };
  for (const file of new Set(places.values())) {
    const parts = [...chunks].filter(([name]) => places.get(name) === file);
    const elsewhere = Object.fromEntries(
      [...places].filter(([, place]) => place !== MAIN).map(([name, place]) => [`./${name}`, place]),
    );
    let text = file === MAIN ? START.replace('PLACES', JSON.stringify(elsewhere)) : 'module.exports = {\n';
    const sections: object[] = [];
    for (const [name, chunk] of parts) {
      const { code, map } = transformSync(chunk.text, {
        format: 'cjs',
        platform: 'node',
        target: 'node20',
        // What is asked for by import() is a chunk, or part of Node.
        supported: { 'dynamic-import': false },
        define: { 'import.meta.url': OWN_URL },
        minify,
        legalComments: 'inline',
        sourcefile: name,
        sourcemap: args.includes('--maps') ? 'external' : false,
      });
      // V8 reads a function in parentheses once, for it takes it for one that is called at once; others twice.
      text += `${JSON.stringify(`./${name}`)}: (function (exports, require, module) {\n`;
      if (code.includes(OWN_URL)) text += `const ${OWN_URL} = require('url').pathToFileURL(__filename).href;\n`;
      sections.push({ offset: { line: text.split('\n').length - 1, column: 0 }, map: map === '' ? undefined : JSON.parse(map) });
      text += `${minify ? '' : `// ${chunk.inputs.join('\n// ')}\n`}${code}}),\n`;
    }
    text += '};\n';
    if (file === MAIN) text += `module.exports = load('./${MAIN}');\n${namesFor(chunks.get(MAIN)?.exports ?? [])}`;
    linked.files.set(file, text);
    linked.maps.set(`${file}.map`, JSON.stringify({ version: 3, sections }));
  }
  return linked;
}

/** In which file each chunk is: that of the first `import()` which needs it, in the order in which they are come across from the entry on. */
function placesOf(chunks: ReadonlyMap<string, Chunk>): Map<string, string> {
  const places = new Map<string, string>();
  const roots = new Set([MAIN]);
  for (const root of roots) {
    const needed = new Set([root]);
    for (const name of needed) {
      const { needs = [], needsLater = [] } = places.has(name) ? {} : (chunks.get(name) ?? {});
      if (!places.has(name)) places.set(name, fileOf(root, chunks.get(root)));
      for (const other of needs) needed.add(other);
      for (const other of needsLater) roots.add(other);
    }
  }
  return places;
}

/** The file that is begun for what an `import()` asks for: by the path of that, for esbuild's own names change with every build. */
function fileOf(root: string, chunk: Chunk | undefined): string {
  const path = chunk?.entryPoint?.replace(/^(src|node_modules)\/|\.\w+$/g, '') ?? root;
  return root === MAIN ? MAIN : `${path.replace(/\W+/g, '-').replace(/^-/, '')}.js`;
}

/** What Node looks for in a CommonJS file that is imported by a module: the names of its exports. */
function namesFor(exports: readonly string[]): string {
  return exports.length === 0 ? '' : `0 && (module.exports = { ${exports.join(', ')} });\n`;
}

function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
}

/** Says it in the installed package, for esbuild has no setting for that. */
function declareNoSideEffects(name: string): void {
  const file = join(PROJECT, 'node_modules', name, 'package.json');
  const said = JSON.parse(readFileSync(file, 'utf8'));
  if (said.sideEffects === false) return;
  // In one step: another build may read it just now.
  const written = `${file}.${process.pid}`;
  writeFileSync(written, JSON.stringify({ ...said, sideEffects: false }, undefined, 2));
  renameSync(written, file);
}
