/** A mirror that our own command writes, and the plainest server of its files. */
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { plainEnvironment } from './generate-repository.ts';
import { makeCodeRepository } from './ways.ts';

const FILE = /^\/mirror\/([0-9a-f]{40}\/[\w-]+\.pack)$/;

/** @returns what answers the requests that are for the mirror, and says whether one was */
export function serveMirror(folder: string): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const [, path] = FILE.exec(request.url ?? '') ?? [];
    if (path === undefined) return false;
    const file = join(folder, path);
    if (existsSync(file)) {
      response.setHeader('Content-Length', statSync(file).size);
      createReadStream(file).pipe(response);
    } else {
      response.statusCode = 404;
      response.end();
    }
    return true;
  };
}

/** Writes the files of pinned services, unless they are there from an earlier run. */
export function writeMirror(finished: string, cli: string, source: string, pinned: readonly Pinned[]): void {
  if (existsSync(finished)) return;
  const unfinished = `${finished}-unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  for (const { commit, trees } of pinned) {
    mkdirSync(unfinished, { recursive: true });
    const place = mkdtempSync(`${unfinished}-`);
    const cwd = makeCodeRepository(place, { url: source, commit, trees, files: 0 }, 'with tree');
    const env = { ...plainEnvironment(), HOME: place, ASSETS_SYNC_STORE: join(place, 'store') };
    execFileSync(process.execPath, [cli, 'mirror', unfinished], { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] });
    rmSync(place, { recursive: true });
  }
  renameSync(unfinished, finished);
}

export interface Pinned {
  commit: string;
  trees: ReadonlyMap<string, string>;
}
