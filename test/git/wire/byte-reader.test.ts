import { PassThrough } from 'node:stream';
import { jest } from '@jest/globals';
import { ByteReader } from '../../../src/git/wire/byte-reader.ts';

test('silence counts while somebody waits for bytes, and anew from each of them', async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  try {
    const stream = new PassThrough();
    const reader = new ByteReader(stream);
    const onReached = jest.fn();
    reader.watchSilence({ limit: 1000, onReached });
    jest.advanceTimersByTime(5000);
    const line = reader.line();
    jest.advanceTimersByTime(900);
    stream.write('a');
    await new Promise(setImmediate);
    jest.advanceTimersByTime(900);
    expect(onReached).not.toHaveBeenCalled();
    jest.advanceTimersByTime(100);
    expect(onReached).toHaveBeenCalledTimes(1);
    stream.write('b\n');
    expect(await line).toBe('ab');
    jest.advanceTimersByTime(5000);
    expect(onReached).toHaveBeenCalledTimes(1);
  } finally {
    jest.useRealTimers();
  }
});
