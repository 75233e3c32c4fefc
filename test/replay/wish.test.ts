import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepWish, strictest, takeWishes } from '../../src/replay/wish.ts';
import { temporaryFolder } from '../fixtures/temporary.ts';

test('of the wishes of steps that share a proxy the strictest counts, once', () => {
  const log = join(temporaryFolder('wish'), 'proxy.log');
  keepWish(log, { replay: 'fail', files: ['/a.json'] });
  keepWish(log, { replay: 'report', files: ['/a.json', '/b.json'] });
  expect(strictest(takeWishes(log))).toEqual({ replay: 'fail', files: ['/a.json', '/b.json'] });
  expect(takeWishes(log)).toEqual([]);
});

test('a wish that was cut off counts as the strictest, and keeps nobody from stopping the proxy', () => {
  const log = join(temporaryFolder('wish'), 'proxy.log');
  keepWish(log, { replay: 'off', files: [] });
  appendFileSync(`${log}.wishes`, '{"replay":"re');
  expect(strictest(takeWishes(log))).toEqual({ replay: 'fail', files: [] });
});
