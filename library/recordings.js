/** What the set-ups of the test frameworks share. */
import { sync } from '../dist/lib/index.js';

/**
 * Brings the recordings of the tests about to run, and sets `ASSETS_ROOT` for them.
 * @param {string} root the project's, absolute
 * @param {readonly string[]} tests what is about to run: absolute paths of tests, or of projects
 * @throws an error that says what happened and what to do
 */
export async function bringRecordings(root, tests = [root]) {
  const named = (process.env.ASSETS_SYNC_PATHS ?? '').split(/[\n,]/).map((path) => path.trim());
  const given = named.filter((path) => path !== '');
  try {
    const { assetsRoot } = await sync(
      given.length > 0 ? { paths: given, onMessage: warn } : { cwd: root, paths: tests, onMessage: warn },
    );
    process.env.ASSETS_ROOT = assetsRoot;
  } catch (error) {
    // Mistakes in a file have their places in the message, each its own.
    const at = error.problems?.length > 0 ? '' : place(error);
    const told = new Error(`assets-sync: ${at}${error.message}\n${error.hint}`, { cause: error.code });
    // A framework shows the stack, which tells its reader nothing here.
    told.stack = told.message;
    throw told;
  }
}

function warn({ level, text, file, line }) {
  if (level !== 'warning') return;
  process.stderr.write(`assets-sync: ${place({ file, line })}${text}\n`);
}

function place({ file, line }) {
  const at = [file, line].filter((part) => part !== undefined).join(':');
  return at === '' ? '' : `${at} `;
}
