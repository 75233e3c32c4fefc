/** A process of its own that does what a command would: `run` a command with a proxy, or `start` one that outlives it. */
import { runWithProxy, startManaged } from '../../src/test-proxy/lifetime.ts';

const [what, json = ''] = process.argv.slice(2);
const { executable, assetsRoot, logFile, stateFile, command, cwd } = JSON.parse(json);
const log = { info: () => {}, notice: () => {} };
const common = { assetsRoot, services: {}, logFile, env: process.env, log, signal: new AbortController().signal };
if (what === 'run') {
  try {
    const { exitCode, lostProxy } = await runWithProxy({ ...common, executable, command, cwd });
    if (lostProxy !== undefined) console.log(`lost: ${lostProxy}`);
    process.exitCode = exitCode;
  } catch (error) {
    console.log((error as Error).message);
    process.exitCode = 99;
  }
} else {
  const { proxy, isNew } = await startManaged({ ...common, stateFile, executable: async () => executable });
  console.log(JSON.stringify({ ...proxy, isNew }));
}
