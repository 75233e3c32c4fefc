import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PortSearch } from '../../src/test-proxy/log-file.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

const log = join(temporaryFolder('log'), 'test-proxy.log');

test('a port is found where its line was written in two parts, and one that cannot be is none', () => {
  writeFileSync(log, `${'x\n'.repeat(1_000_000)}Now listening on: http://127.0.0.1:99999\nNow listening on: http://127.0`);
  const search = new PortSearch(log);
  expect(search.look()).toBeUndefined();
  appendFileSync(log, '.0.1:5000\n');
  expect(search.look()).toBe(5000);
});

test('what a proxy writes before it listens is read once, and no further than 64 MB', () => {
  writeFileSync(log, Buffer.alloc(65 * 1024 * 1024, 'x'));
  const search = new PortSearch(log);
  expect(search.look()).toBeUndefined();
  expect(search.isEndless).toBe(true);
});
