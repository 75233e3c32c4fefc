/**
 * Says which lines of the sources a stack trace of a minified bundle is about: `npm run trace -- action < trace.txt`, with the release's tag
 * checked out. It builds that bundle again, for its maps alone.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join, relative } from 'node:path';

const PROJECT = join(import.meta.dirname, '..');
/** What maps are relative to: where the bundler says that it puts chunks. */
const CHUNKS = join(PROJECT, 'build/chunks');
const [bundle = 'action'] = process.argv.slice(2);

execFileSync(process.execPath, ['--import', 'tsx', 'scripts/bundle.ts', '--maps', bundle], { cwd: PROJECT, stdio: 'inherit' });
console.log(readFileSync(0, 'utf8').trimEnd().split('\n').map(explain).join('\n'));

/** A line of the trace, and below it the line of the sources, where it is one of the bundle's. */
function explain(line: string): string {
  const [, file, row, column] = /([\w.-]+\.js):(\d+):(\d+)/.exec(line) ?? [];
  if (file === undefined) return line;
  let map: ConstructorParameters<typeof SourceMap>[0];
  try {
    map = JSON.parse(readFileSync(join(PROJECT, 'build/maps', bundle, `${file}.map`), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return line;
  }
  const found = new SourceMap(map).findEntry(Number(row) - 1, Number(column) - 1);
  if (!('originalLine' in found)) return line;
  const source = relative(PROJECT, join(CHUNKS, found.originalSource));
  const text = readFileSync(join(PROJECT, source), 'utf8').split('\n')[found.originalLine];
  return `${line}\n      ${source}:${found.originalLine + 1}: ${text?.trim()}`;
}
