import { randomBytes } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sha } from '../../../src/base/sha.ts';
import { ownEnvironment } from '../../../src/git/environment.ts';
import { GitError } from '../../../src/git/errors.ts';
import { readObjects, withObjectReader } from '../../../src/git/objects/read.ts';
import { writeObject } from '../../../src/git/objects/write.ts';
import { AssetsRepository } from '../../fixtures/assets-repository.ts';
import { gitShim } from '../../fixtures/git-shim.ts';
import { git } from '../../fixtures/process.ts';
import { pathWith, testWith } from '../../fixtures/systems.ts';
import { temporaryFolder } from '../../fixtures/temporary.ts';

const test = testWith('scripts');

const { signal } = new AbortController();
const NOT_THERE = 'f'.repeat(40) as Sha;

function repository() {
  const dir = join(temporaryFolder('read'), 'assets.git');
  const files = { 'a.json': 'a\n', 'b.json': 'b'.repeat(600_000), 'c.json': '' };
  const assets = new AssetsRepository(dir, [{ files }]);
  const [a, b, c] = assets.blobs('main', '.') as [Sha, Sha, Sha];
  return { dir, call: { environment: ownEnvironment(dir), signal }, files, a, b, c };
}

const texts = (objects: readonly ({ content: Buffer } | undefined)[]) => objects.map((object) => object?.content.toString());

test('objects come in the order of their names, whatever their size, and what is not there is undefined', async () => {
  const { call, files, a, b, c } = repository();
  expect(texts(await readObjects([b, NOT_THERE, c, a, b], call))).toEqual([
    files['b.json'],
    undefined,
    '',
    files['a.json'],
    files['b.json'],
  ]);
  expect(await readObjects(['main', 'no branch'], call)).toMatchObject([{ type: 'commit' }, undefined]);
});

test('questions that are asked side by side get each its own answers', async () => {
  const { call, files, a, b, c } = repository();
  const answers = await withObjectReader(call, (read) => Promise.all([read([b]), read([]), read([NOT_THERE, a]), read([c])]));
  expect(answers.map(texts)).toEqual([[files['b.json']], [], [undefined, files['a.json']], ['']]);
});

test('a reader sees what came since its first question', async () => {
  const { dir, call, a } = repository();
  await withObjectReader(call, async (read) => {
    expect(texts(await read([a]))).toEqual(['a\n']);
    const later = new AssetsRepository(join(temporaryFolder('later'), 'assets.git'), [{ files: { 'd.json': 'd\n' } }]);
    const [d] = later.blobs('main', '.') as [Sha];
    expect(await read([d])).toEqual([undefined]);
    const before = readdirSync(join(dir, 'objects/pack')).length;
    git(dir, '-c', 'fetch.unpackLimit=1', 'fetch', '-q', later.dir, 'main');
    expect(readdirSync(join(dir, 'objects/pack')).length).toBeGreaterThan(before);
    expect(texts(await read([d]))).toEqual(['d\n']);
  });
});

test('no git is started for a reader that is asked nothing, or that is asked too late', async () => {
  const { call, a } = repository();
  const { path: PATH, calls } = gitShim(0, 'before');
  const watched = { ...call, environment: { ...call.environment, PATH } };
  expect(await withObjectReader(watched, (read) => read([]))).toEqual([]);
  const late = await withObjectReader(watched, async (read) => () => read([a]));
  await expect(late()).rejects.toThrow('nobody reads objects any more');
  expect(calls()).toBe(0);
  expect(texts(await withObjectReader(watched, (read) => read([a])))).toEqual(['a\n']);
  expect(calls()).toBe(1);
});

test('a git whose answer nobody waits for has ended when the reader has', async () => {
  const { call, b } = repository();
  const GIT_TRACE2_EVENT = join(temporaryFolder('trace'), 'events');
  const watched = { ...call, environment: { ...call.environment, GIT_TRACE2_EVENT } };
  const givenUp = withObjectReader(watched, async (read) => {
    read([b]).catch(() => {});
    throw new Error('given up');
  });
  await expect(givenUp).rejects.toThrow('given up');
  // One that the end of its output ends says so by a signal.
  expect(readFileSync(GIT_TRACE2_EVENT, 'utf8')).toMatch(/"event":"(exit|signal)"/);
});

test('a run that is cancelled hears why, and not that the output of a git that does not end was given up', async () => {
  const { call, a } = repository();
  const folder = temporaryFolder('deaf-git');
  writeFileSync(join(folder, 'git'), "#!/bin/sh\ntrap '' TERM\nexec sleep 4\n", { mode: 0o755 });
  const cancel = new AbortController();
  const deaf = { environment: { ...call.environment, PATH: pathWith(folder) }, signal: cancel.signal };
  let heard: unknown;
  const reading = withObjectReader(deaf, (read) => {
    setTimeout(() => cancel.abort(new Error('cancelled')), 100);
    return read([a]).catch((error) => {
      heard = error;
    });
  });
  await reading.catch(() => {});
  expect(heard).toEqual(new Error('cancelled'));
});

test('a damaged object is an error of git, and so is every question after it', async () => {
  const { dir, call, a } = repository();
  const objects = join(dir, 'objects');
  const name = writeObject(objects, 'blob', randomBytes(100_000));
  const file = join(objects, name.slice(0, 2), name.slice(2));
  chmodSync(file, 0o644);
  writeFileSync(file, readFileSync(file).fill(0x55, 50_000));
  await withObjectReader(call, async (read) => {
    await expect(read([name])).rejects.toThrow(GitError);
    await expect(read([a])).rejects.toThrow(GitError);
  });
});
