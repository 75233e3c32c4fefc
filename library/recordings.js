/** What the set-ups of the test frameworks share. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sync } from '../dist/lib/index.js';

/**
 * Brings the recordings of the tests about to run, and sets `ASSETS_ROOT` for them.
 * @param {{ root: string, directories?: readonly string[], filters?: readonly string[] }} run
 *   `root`: the project's, absolute; `directories`: the projects' that take part, absolute, where there are several;
 *   `filters`: what the person named to run, which may be paths
 * @throws an error that says what happened and what to do
 */
export async function bringRecordings({ root, directories = [root], filters = [] }) {
  const named = (process.env.ASSETS_SYNC_PATHS ?? '').split(/[\n,]/).filter((path) => path.trim() !== '');
  const paths = named.length > 0 ? named.map((path) => path.trim()) : (filteredPaths(root, filters) ?? directories);
  try {
    const { assetsRoot } = await sync({ cwd: named.length > 0 ? process.cwd() : root, paths, onMessage: warn });
    process.env.ASSETS_ROOT = assetsRoot;
  } catch (error) {
    // A framework shows the stack, which tells its reader nothing here.
    const told = new Error(`assets-sync: ${error.message}\n${error.hint ?? ''}`, { cause: error.code });
    told.stack = told.message;
    throw told;
  }
}

/** Filters are patterns; only where each is a path as well do they say which services are meant. */
function filteredPaths(root, filters) {
  const paths = filters.map((filter) => [process.cwd(), root].map((base) => resolve(base, filter)).find(existsSync));
  return paths.length === 0 || paths.includes(undefined) ? undefined : paths;
}

function warn({ level, text, file, line }) {
  if (level !== 'warning') return;
  const place = [file, line].filter((part) => part !== undefined).join(':');
  process.stderr.write(`assets-sync: ${place === '' ? '' : `${place} `}${text}\n`);
}
