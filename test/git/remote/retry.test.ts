import { Transient, withRetries } from '../../../src/git/remote/failure.ts';

const { signal } = new AbortController();

function failing(retryAfter: number, times: number) {
  let asked = 0;
  const body = async () => {
    if (asked++ < times) throw new Transient('The server answered 429', 'slow down', retryAfter);
    return asked;
  };
  return { body, asked: () => asked };
}

test('what fails is asked again, as often as it may be', async () => {
  const told: string[] = [];
  const log = { info: (text: string) => told.push(text) };
  expect(await withRetries({ attempts: 2, log, signal }, failing(0, 1).body)).toBe(2);
  expect(told).toEqual(['The server answered 429 (attempt 1 of 2); trying again.']);
  const { body, asked } = failing(0, 5);
  await expect(withRetries({ attempts: 2, log, signal }, body)).rejects.toThrow(/^The server answered 429$/);
  expect(asked()).toBe(2);
});

test('what is no passing failure is not asked again', async () => {
  let asked = 0;
  const body = () => Promise.reject(new Error(`no ${++asked}`));
  await expect(withRetries({ attempts: 4, log: { info: () => {} }, signal }, body)).rejects.toThrow('no 1');
});

test('a server that wants an hour is not waited for: the error says when it wants to be asked again', async () => {
  const told: string[] = [];
  const { body, asked } = failing(3_600_000, 1);
  const asking = withRetries({ attempts: 4, log: { info: (text) => told.push(text) }, signal }, body);
  await expect(asking).rejects.toThrow(
    /^The server answered 429 and wants to be asked again in 60 minutes, after \d\d:\d\d:\d\d UTC$/,
  );
  expect([asked(), told]).toEqual([1, []]);
});

test('a pause ends with the run, for its reason', async () => {
  const stop = new AbortController();
  const log = { info: () => stop.abort(new Error('cancelled')) };
  await expect(withRetries({ attempts: 2, log, signal: stop.signal }, failing(60_000, 1).body)).rejects.toThrow('cancelled');
});
