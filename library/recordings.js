/** What the set-ups of the test frameworks share. */
import { startProxy, sync } from '../dist/lib/index.js';

/**
 * Brings the recordings of the tests about to run, and sets `ASSETS_ROOT` for them; where `ASSETS_SYNC_PROXY` is true, starts a test
 * proxy on them, which ends with this process, and sets the variables that lead to it.
 * @param {string} root the project's, absolute
 * @param {readonly string[]} tests what is about to run: absolute paths of tests, or of projects
 * @throws an error that says what happened and what to do
 */
export async function bringRecordings(root, tests = [root]) {
  const named = (process.env.ASSETS_SYNC_PATHS ?? '').split(/[\n,]/).map((path) => path.trim());
  const given = named.filter((path) => path !== '');
  try {
    const place = given.length > 0 ? {} : { cwd: root };
    const { assetsRoot } = await sync({
      ...place,
      paths: given.length > 0 ? given : tests,
      firstRecordings: true,
      onMessage: warn,
    });
    process.env.ASSETS_ROOT = assetsRoot;
    // One that is named runs already: a job's, or that of `assets-sync run`.
    if (process.env.ASSETS_SYNC_PROXY?.toLowerCase() !== 'true' || process.env.PROXY_URL) return;
    Object.assign(process.env, (await startProxy({ ...place, onMessage: warn })).variables);
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
