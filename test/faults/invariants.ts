/** What must be so after every run, whatever happened to it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lstatIfThere } from '../../src/base/files.ts';
import { type Finished, git } from '../fixtures/process.ts';
import { readPins } from './operations.ts';
import { type Scene, TOKEN } from './scene.ts';

/** What docs/errors.md lists, but for what should not happen. */
const EXIT_CODES = [0, 1, 2, 3, 4, 5, 130];

export interface Ran {
  finished: Finished;
  /** recordings.json before the run; undefined where there was none. */
  manifest: string | undefined;
  /** Whether git itself was made to fail: then it is said that it did, with exit code 70. */
  isGitBroken: boolean;
}

export interface Report {
  error?: { code?: string; message?: string; hint?: string };
}

/** @returns a sentence of each that does not hold */
export async function findBroken(scene: Scene, { finished, manifest, isGitBroken }: Ran): Promise<string[]> {
  return [
    ...judgeEnd(finished, isGitBroken),
    ...judgeWords(finished),
    ...judgeManifest(scene, finished, manifest),
    ...findLost(scene),
    ...findToken(scene.work.folder),
    ...(await findLeftProcesses(scene.work.folder)),
  ];
}

export function parseReport({ stdout }: Finished): Report | undefined {
  try {
    return JSON.parse(stdout) as Report;
  } catch {
    return undefined;
  }
}

function judgeEnd(finished: Finished, isGitBroken: boolean): string[] {
  const { code, signal, stdout, stderr } = finished;
  const said = `${stdout}${stderr}`.slice(0, 2000);
  if (code === null) return [`it was ended by ${signal}: ${said}`];
  const report = parseReport(finished);
  if (report === undefined) return [`exit code ${code}, and no JSON: ${said}`];
  const isToldOf = isGitBroken && report.error?.code === 'git-failed';
  if (!EXIT_CODES.includes(code) && !isToldOf) return [`exit code ${code}: ${said}`];
  if (code === 0) return report.error === undefined ? [] : ['exit code 0 with an error'];
  const { message = '', hint = '' } = report.error ?? {};
  return /\S/.test(message) && /\S/.test(hint) ? [] : [`exit code ${code} without a message and a hint: ${said}`];
}

function judgeWords({ stdout, stderr }: Finished): string[] {
  const said = stdout + stderr;
  const trace = /^\s+at .*(?:\(|:\d+:\d+)/m.exec(said.replaceAll('\\n', '\n'));
  return [
    ...(trace === null ? [] : [`a stack trace: ${said.slice(0, 2000)}`]),
    ...(formsOf(TOKEN).some((form) => said.includes(form)) ? [`the token is printed: ${said}`] : []),
  ];
}

function formsOf(token: string): string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64').replace(/=+$/, '').slice(0, -1);
  return [token, base64(token), base64(`x-access-token:${token}`), base64(`:${token}`)];
}

function judgeManifest(scene: Scene, { code, stdout }: Finished, before: string | undefined): string[] {
  const file = join(scene.work.code, 'recordings.json');
  if (!isFile(file)) {
    return before === undefined ? [] : ['recordings.json is gone'];
  }
  const text = readFileSync(file, 'utf8');
  if (readPins(text) === undefined) return [`recordings.json is broken: ${text}`];
  // A push may fail afterwards, and says so.
  const isSaid = code === 0 || /"message": "The recordings are pushed and pinned, but /.test(stdout);
  return isSaid || text === before ? [] : [`recordings.json was changed by a run that failed: ${text}`];
}

/** Every file that a person made is on disk, or in a backup. */
function findLost({ root, recorded }: Scene): string[] {
  const isOnDisk = ([path, text]: [string, string]) =>
    isFile(join(root, path)) && readFileSync(join(root, path), 'utf8') === text;
  const gone = Object.entries(recorded).filter((entry) => !isOnDisk(entry));
  if (gone.length === 0) return [];
  const kept = listBackups(root);
  const name = (text: string) =>
    createHash('sha1')
      .update(`blob ${Buffer.byteLength(text)}\0${text}`)
      .digest('hex');
  const lost = gone.filter(([path, text]) => !kept.includes(`${name(text)}\t${path}`));
  return lost.map(([path]) => `${path}, which a person recorded, is lost`);
}

/** Also where a part of the path is none that can be gone through. */
function isFile(path: string): boolean {
  return lstatIfThere(path)?.isFile() === true;
}

/** What is in the backups of a root, of those that can be read: `<object>\t<path>`, a line each. */
function listBackups(root: string): string {
  const refs = answer(root, 'for-each-ref', '--format=%(refname)', 'refs/assets-sync/backup').split('\n').filter(Boolean);
  return refs.map((ref) => answer(root, 'ls-tree', '-r', '--format=%(objectname)%x09%(path)', ref)).join('\n');
}

function answer(root: string, ...args: string[]): string {
  try {
    return git(root, ...args);
  } catch {
    return '';
  }
}

/** A token is on no disk either. */
function findToken(folder: string): string[] {
  const forms = formsOf(TOKEN).map((form) => Buffer.from(form));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const hasToken = (path: string) => {
    const bytes = readFileSync(path);
    return forms.some((form) => bytes.includes(form));
  };
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return paths.filter((path) => existsSync(path) && hasToken(path)).map((path) => `the token is in ${path}`);
}

/** Milliseconds that a process has to go once it was told to. */
const PATIENCE = 3_000;

/** Processes that work in a folder, or were told of it; found where there is a /proc. */
async function findLeftProcesses(folder: string): Promise<string[]> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const found = listProcesses(folder);
    if (found.length === 0 || performance.now() > until) return found.map((one) => `a process is left: ${one}`);
    await sleep(50);
  }
}

function listProcesses(folder: string): string[] {
  if (!existsSync('/proc/self/environ')) return [];
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid);
  return ids.flatMap((id) => {
    try {
      const command = readFileSync(`/proc/${id}/cmdline`, 'latin1').replaceAll('\0', ' ').trim();
      const about = `${command}\n${readFileSync(`/proc/${id}/environ`, 'latin1')}\n${readlinkSync(`/proc/${id}/cwd`)}/`;
      return about.includes(`${folder}/`) ? [`${id} ${command}`] : [];
    } catch {
      // It has ended meanwhile.
      return [];
    }
  });
}
