/** Keeps in dist/sources.json what each bundle was built from, so that the tests can say when one is stale. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const RECORD = join(PROJECT, 'dist/sources.json');

interface Record {
  hash: string;
  /** What the bundle holds of other packages, by their places in package-lock.json. */
  packages: string[];
}

/** @returns a hash of everything that a bundle is made from, contents and paths, so that it is the same on every machine */
export function hashSources(packages: readonly string[]): string {
  const sources = readdirSync(join(PROJECT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length).split(sep).join('/'));
  const hash = createHash('sha256');
  for (const path of [...sources.sort(), 'scripts/bundle.ts']) {
    const contents = readFileSync(join(PROJECT, path));
    hash.update(`${path}\0${contents.length}\0`).update(contents);
  }
  // A package that only a test needs makes no bundle stale.
  const locked = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')).packages;
  for (const name of [...packages, 'node_modules/@vercel/ncc', 'node_modules/esbuild']) {
    hash.update(`${name}\0${locked[name]?.version}\0`);
  }
  return hash.digest('hex');
}

/**
 * Notes that a bundle was built from the sources as they are now.
 * @param packages absolute: the folders of the packages that it holds
 */
export function recordSources(bundle: string, packages: readonly string[]): void {
  const places = packages.map((folder) => folder.slice(folder.indexOf('node_modules')).split(sep).join('/')).sort();
  const record = { ...readRecords(), [bundle]: { hash: hashSources(places), packages: places } };
  const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(RECORD, `${JSON.stringify(sorted, undefined, 2)}\n`);
}

/** @throws where a bundle was built from other sources than those that are there now */
export function checkSources(bundle: string): void {
  const record = readRecords()[bundle];
  if (record?.packages !== undefined && record.hash === hashSources(record.packages)) return;
  throw new Error(`dist/${bundle} was built from other sources: run npm run bundle -- ${bundle}`);
}

/** @returns the places in package-lock.json of all packages that bundles hold */
export function packagesOfBundles(): string[] {
  const places = Object.values(readRecords()).flatMap((record) => record?.packages ?? []);
  return [...new Set(places)].sort();
}

function readRecords(): { [bundle: string]: Record | undefined } {
  return existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
}
