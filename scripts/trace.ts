/**
 * Says which lines of the sources a stack trace of a minified bundle is about: `npm run trace -- action < trace.txt`, with the release's tag
 * checked out. It builds that bundle again, for its maps alone.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';

const PROJECT = join(import.meta.dirname, '..');
const [bundle = 'action'] = process.argv.slice(2);

execFileSync(process.execPath, ['--import', 'tsx', 'scripts/bundle.ts', '--maps', bundle], { cwd: PROJECT, stdio: 'inherit' });
console.log(readFileSync(0, 'utf8').trimEnd().split('\n').map(explain).join('\n'));

/** A line of the trace, and below it the line of the sources, without its types, where it is one of the bundle's. */
function explain(line: string): string {
  const [, file, row, column] = /([\w.-]+\.js):(\d+):(\d+)/.exec(line) ?? [];
  if (file === undefined) return line;
  let map: { sourcesContent: [string] };
  try {
    map = JSON.parse(readFileSync(join(PROJECT, 'build/maps', bundle, `${file}.map`), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return line;
  }
  const found = new SourceMap(map as never).findEntry(Number(row) - 1, Number(column) - 1);
  if (!('originalLine' in found)) return line;
  const lines = map.sourcesContent[0].split('\n').slice(0, found.originalLine + 1);
  // ncc begins a module so, and esbuild leaves the path of each source above its contents.
  const own = lines.slice(lines.findLastIndex((text) => text.startsWith('/***/ (function')) + 1);
  const place = own.map((text) => /^\/\/ (src\/.*)$/.exec(text)?.[1]).findLast((path) => path !== undefined);
  return `${line}\n      ${place ?? 'a package'}: ${lines.at(-1)?.trim()}`;
}
