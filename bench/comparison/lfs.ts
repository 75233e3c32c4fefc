/**
 * git LFS: a repository of pointers to the recordings, and the server that hands them out. None that is kept can be had from npm, so this one
 * speaks what a download needs of the Batch API (https://github.com/git-lfs/git-lfs/blob/main/docs/api/batch.md), with files in a folder.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { plainEnvironment } from '../generate-repository.ts';

/** The folder in the repository that has the contents. */
export const LFS_OBJECTS = 'lfs-objects';

const BATCH = /\/info\/lfs\/objects\/batch$/;
const OBJECT = /^\/lfs-objects\/([0-9a-f]{64})$/;

/** @returns what answers the requests that are for LFS, and says whether one was */
export function serveLfs(objects: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const path = request.url ?? '';
    const [, oid] = OBJECT.exec(path) ?? [];
    if (oid !== undefined) createReadStream(join(objects, oid)).pipe(response);
    else if (BATCH.test(path)) void answerBatch(request, response);
    else return false;
    return true;
  };
}

async function answerBatch(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { objects } = (await json(request)) as { objects: { oid: string; size: number }[] };
  const answers = objects.map(({ oid, size }) => {
    const href = `http://${request.headers.host}/lfs-objects/${oid}`;
    return { oid, size, authenticated: true, actions: { download: { href } } };
  });
  response.writeHead(200, { 'Content-Type': 'application/vnd.git-lfs+json' });
  // Written, not ended with: the server counts what is written.
  response.write(JSON.stringify({ transfer: 'basic', objects: answers }));
  response.end();
}

/**
 * Makes a bare repository whose first commit has pointers to all files of a commit, and whose second to those of a later one, unless it is
 * there from an earlier run. Their contents are in a folder in it.
 */
export function generateLfsRepository(finished: string, source: string, before: string, after: string): void {
  if (existsSync(finished)) return;
  const unfinished = `${finished}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const objects = join(unfinished, LFS_OBJECTS);
  git(source, ['init', '-q', '--bare', '-b', 'main', unfinished]);
  mkdirSync(objects);
  const attributes = '*.json filter=lfs diff=lfs merge=lfs -text\n';
  const all = git(source, ['ls-tree', '-r', before]).map((line) => line.split(/[ \t]/));
  const changed = git(source, ['diff-tree', '-r', before, after]).map((line) => line.split(/[ \t]/));
  const [earlier, later] = [
    all.map(([, , name = '', path = '']) => ({ name, path })),
    changed.map(([, , , name = '', , path = '']) => ({ name, path })),
  ];
  const commits = [[file('.gitattributes', attributes), ...pointers(source, objects, earlier)], pointers(source, objects, later)];
  const input = commits.map((files, index) => `${commitHead(index)}${files.join('')}`).join('');
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: unfinished, env: plainEnvironment(), input });
  renameSync(unfinished, finished);
}

function commitHead(index: number): string {
  return `commit refs/heads/main\ncommitter Benchmark <benchmark@localhost> ${1_800_000_000 + index} +0000\ndata 1\nx\n`;
}

function file(path: string, content: string): string {
  return `M 100644 inline ${path}\ndata ${content.length}\n${content}\n`;
}

/** Stores the contents, and makes the files that stand for them. */
function pointers(source: string, objects: string, blobs: readonly { name: string; path: string }[]): string[] {
  const input = blobs.map(({ name }) => `${name}\n`).join('');
  const contents = execFileSync('git', ['cat-file', '--batch'], {
    cwd: source,
    env: plainEnvironment(),
    input,
    maxBuffer: 2 ** 31,
  });
  let offset = 0;
  return blobs.map(({ path }) => {
    const head = contents.indexOf('\n', offset);
    const size = Number(contents.toString('latin1', offset, head).split(' ')[2]);
    const content = contents.subarray(head + 1, head + 1 + size);
    offset = head + 1 + size + 1;
    const oid = createHash('sha256').update(content).digest('hex');
    writeFileSync(join(objects, oid), content);
    return file(path, `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${size}\n`);
  });
}

function git(cwd: string, args: readonly string[]): string[] {
  const text = execFileSync('git', args, { cwd, env: plainEnvironment(), encoding: 'utf8', maxBuffer: 2 ** 30 });
  return text.trim().split('\n');
}
