import { appendFileSync } from 'node:fs';
import { jest } from '@jest/globals';
import { packetTrace, watchLife } from '../../../src/git/wire/life-signs.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

afterEach(() => {
  jest.useRealTimers();
});

test('packets and words are signs of life; a limit without one is reached, and may be again', () => {
  jest.useFakeTimers();
  const dir = temporaryFolder('signs');
  const onReached = jest.fn();
  const watch = watchLife(dir, 1000, onReached);
  for (const sign of [() => appendFileSync(packetTrace(dir), 'packet: sideband< \\2\n'), () => watch.saw()]) {
    for (let time = 0; time < 3; time++) {
      jest.advanceTimersByTime(900);
      sign();
    }
  }
  expect(onReached).not.toHaveBeenCalled();
  jest.advanceTimersByTime(2500);
  expect(onReached).toHaveBeenCalledTimes(2);
  watch.stop();
  jest.advanceTimersByTime(5000);
  expect(onReached).toHaveBeenCalledTimes(2);
});
