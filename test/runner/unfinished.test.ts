import { PROJECT } from '../fixtures/bundles.ts';
import { runProgram } from '../fixtures/process.ts';
import { SYSTEM } from '../fixtures/systems.ts';

test('a run that waits for what never comes ends with a failure and says so', async () => {
  const program = `
    import { attempt } from './src/runner/run.ts';
    const host = { atTerminal: true, fail: (error, message) => { console.log(message); process.exitCode = error.exitCode; } };
    attempt(host, () => new Promise(() => {}));`;
  const env = { ...SYSTEM, PATH: process.env.PATH ?? '' };
  const { code, stdout } = await runProgram(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    cwd: PROJECT,
    env,
  });
  expect({ code, stdout }).toEqual({ code: 70, stdout: expect.stringContaining('The run stopped before it was done') });
});
