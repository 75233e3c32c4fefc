import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guardProcess } from '../../src/test-proxy/processes.ts';
import { findPort, lastLines } from '../../src/test-proxy/start.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';
import { until } from '../fixtures/until.ts';

test('a port is found in a line that is whole, and one that cannot be is none', () => {
  const said = `${'x\n'.repeat(1000)}Now listening on: http://127.0.0.1:99999\nNow listening on: http://127.0.0.1:50`;
  expect(findPort(said)).toBeUndefined();
  expect(findPort(`${said}00\n`)).toBe(5000);
});

test('what looks like a secret is masked in a proxy’s last words', async () => {
  const log = join(temporaryFolder('log'), 'test-proxy.log');
  // Put together here, so that nobody takes it for one.
  const token = ['ghp', 'a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8'].join('_');
  writeFileSync(log, `Running\nfatal: could not read from https://x-access-token:${token}@github.com/a/b\nlast\n`);
  const said = lastLines(log);
  expect(said).not.toContain(token);
  expect(said).toMatch(/^Running\nfatal: .*⟨masked⟩.*\nlast$/s);
});

test('the log of a proxy that writes without end stays within bounds, and ends with what it wrote last', async () => {
  const log = join(temporaryFolder('log'), 'test-proxy.log');
  writeFileSync(log, '');
  const output = openSync(log, 'a');
  const program = `setInterval(() => process.stdout.write('x'.repeat(99) + '\\n'), 1)`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', output, 'ignore'], detached: true });
  const guard = guardProcess(child.pid as number, log, 20_000);
  let written = 0;
  let isCut = false;
  try {
    await until(() => {
      const { size } = statSync(log);
      isCut ||= size < written;
      written = size;
      return isCut && size > 10_000;
    });
    expect(lastLines(log)).toMatch(/^x{99}(\nx{99})+$/);
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
    guard.end();
  }
});
