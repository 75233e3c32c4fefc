/** A stack trace of the minified action, read with maps. Its bundle is built again for that, beside the one that is there. */
import { readFileSync } from 'node:fs';
import { bundleOf, PROJECT } from '../fixtures/bundles.ts';
import { runProgram } from '../fixtures/process.ts';

test('a line and column of a minified bundle becomes a line of the sources', async () => {
  const bundle = bundleOf('action');
  const lines = readFileSync(bundle, 'utf8').split('\n');
  const row = lines.findIndex((line) => line.includes('Cancelled.'));
  const trace = `Error: x\n    at a (file:///actions/dist/action/index.js:${row + 1}:${lines[row]?.indexOf('"Cancelled."')})\n    at node:internal/x:1:2\n`;
  const { code, stdout } = await runProgram(process.execPath, ['--import', 'tsx', 'scripts/trace.ts', 'action'], {
    cwd: PROJECT,
    env: { ...(process.env as Record<string, string>) },
    stdin: trace,
  });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ {4}at a .*\n {6}src\/runner\/run\.ts: .*"Cancelled\."/m);
  expect(stdout).toContain('\n    at node:internal/x:1:2\n');
}, 120_000);
