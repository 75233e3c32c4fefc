/** Keeps in dist/sources.json what each bundle was built from, so that the tests can say when one is stale. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
const RECORD = join(PROJECT, 'dist/sources.json');

/** A hash of everything that a bundle is made from: contents and paths, so that it is the same on every machine. */
export function hashSources(): string {
  const sources = readdirSync(join(PROJECT, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length).split(sep).join('/'));
  const hash = createHash('sha256');
  for (const path of [...sources.sort(), 'package-lock.json', 'scripts/bundle.ts']) {
    const contents = readFileSync(join(PROJECT, path));
    hash.update(`${path}\0${contents.length}\0`).update(contents);
  }
  return hash.digest('hex');
}

/** Notes that bundles were built from the sources as they are now. */
export function recordSources(bundles: readonly string[]): void {
  const hash = hashSources();
  const record = { ...readRecord(), ...Object.fromEntries(bundles.map((name) => [name, hash])) };
  const sorted = Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(RECORD, `${JSON.stringify(sorted, undefined, 2)}\n`);
}

/** @throws where a bundle was built from other sources than those that are there now */
export function checkSources(bundle: string): void {
  if (readRecord()[bundle] === hashSources()) return;
  throw new Error(`dist/${bundle} was built from other sources: run npm run bundle -- ${bundle}`);
}

function readRecord(): Record<string, string> {
  return existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : {};
}
