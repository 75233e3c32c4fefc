import { PassThrough } from 'node:stream';
import { jest } from '@jest/globals';
import { ByteReader } from '../../src/git/git.ts';

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
});
afterEach(() => {
  jest.useRealTimers();
});

function watched() {
  const stream = new PassThrough();
  const onReached = jest.fn();
  const reader = new ByteReader(stream, { limit: 1000, onReached });
  const bring = async (bytes: string) => {
    stream.write(bytes);
    await new Promise(setImmediate);
  };
  return { reader, onReached, bring };
}

test('silence counts while a read waits for bytes, and anew for what is waited for next', async () => {
  const { reader, onReached, bring } = watched();
  jest.advanceTimersByTime(5000);
  for (let time = 0; time < 5; time++) {
    const taken = reader.take(5);
    jest.advanceTimersByTime(900);
    await bring('0005\x01');
    expect((await taken)?.length).toBe(5);
  }
  expect(onReached).not.toHaveBeenCalled();
  const line = reader.line();
  jest.advanceTimersByTime(1000);
  expect(onReached).toHaveBeenCalledTimes(1);
  await bring('b\n');
  expect(await line).toBe('b');
  jest.advanceTimersByTime(5000);
  expect(onReached).toHaveBeenCalledTimes(1);
});

test('a few bytes of much that is waited for are silence, many are none', async () => {
  const { reader, onReached, bring } = watched();
  const taken = reader.take(10_000);
  for (let second = 0; second < 5; second++) {
    await bring('a'.repeat(1000));
    jest.advanceTimersByTime(900);
  }
  expect(onReached).not.toHaveBeenCalled();
  await bring('a');
  jest.advanceTimersByTime(100);
  expect(onReached).toHaveBeenCalledTimes(1);
  await bring('a'.repeat(5000));
  expect((await taken)?.length).toBe(10_000);
});
