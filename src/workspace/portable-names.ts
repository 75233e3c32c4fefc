/** Names of new recordings that not every system can hold: they are cheap to change as long as nobody has pinned them. */
import { join } from 'node:path';
import { foldedPath, isWindowsPath } from '../base/directory.ts';
import { listLines, type Problem } from '../base/errors.ts';
import { namesIfReadable } from '../base/files.ts';
import type { LocalChange } from './local-changes.ts';

/**
 * What to say of new files whose names Windows cannot hold, or that differ from another's by the case of letters alone.
 * @param assetsRoot absolute
 */
export function portabilityProblems(assetsRoot: string, changes: readonly LocalChange[]): Problem[] {
  const added = changes.filter(({ kind }) => kind === 'added').map(({ path }) => path);
  const unwritable = added.filter((path) => !isWindowsPath(path)).map(String);
  const twins = findTwins(assetsRoot, added);
  const problem = (what: string, lines: readonly string[]): Problem[] =>
    lines.length === 0
      ? []
      : [{ message: `${what} (${lines.length}); rename them before they are pushed:\n${listLines(lines)}` }];
  return [
    ...problem('Windows cannot hold new recordings of these names', unwritable),
    ...problem(
      'The names of new recordings differ from others by the case of letters alone, which Windows and macOS do not tell apart',
      twins,
    ),
  ];
}

/** Looks at the folders of new files, each once, and those above them. */
function findTwins(assetsRoot: string, added: readonly Buffer[]): string[] {
  const names = new Map<string, Map<string, string[]>>();
  const twins = new Set<string>();
  for (const path of added) {
    const segments = path.toString('utf8').split('/');
    segments.forEach((name, depth) => {
      const folder = segments.slice(0, depth).join('/');
      const byFolded = names.get(folder) ?? readNames(join(assetsRoot, folder));
      names.set(folder, byFolded);
      for (const other of byFolded.get(foldedPath(name)) ?? []) {
        if (other !== name) twins.add(`${[folder, name].filter(Boolean).join('/')} and ${other}`);
      }
    });
  }
  return [...twins];
}

function readNames(folder: string): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const name of namesIfReadable(folder)) names.set(foldedPath(name), [...(names.get(foldedPath(name)) ?? []), name]);
  return names;
}
