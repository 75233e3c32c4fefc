/** A git process a request: what every server and every way to it understands. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { removeFile } from '../../base/rename-and-remove.ts';
import { parseSha, type Sha } from '../../base/sha.ts';
import { maxSilence } from '../environment.ts';
import { type GitResult, tryGit } from '../git.ts';
import type { Scratch } from '../git-files.ts';
import { packetTrace, watchLife } from '../wire/life-signs.ts';
import { isPage, SAID_NOTHING, saysFilterIgnored, saysLacking, speaksGit } from './failure.ts';
import {
  type Fetched,
  type FetchRequest,
  type HttpTrace,
  isAskedForCredentials,
  parseHttpTrace,
  type ServerAccess,
  type Transport,
  TransportError,
} from './transport.ts';

/** A branch that is to be put somewhere on the server. */
export interface PushRequest {
  commit: Sha;
  branch: string;
  /** Where the branch is now; undefined where that is for git to see: it moves no branch but to what is made on its tip. */
  from: Sha | 'nothing' | undefined;
}

/** What git said of a branch that was not taken, or not deleted. */
export interface Refusal {
  /** What became of the branch; empty where the server was not even asked. */
  reason: string;
  stderr: string;
}

interface Command {
  args: readonly string[];
  /** What stands behind the address. */
  refs?: readonly string[];
  input?: string;
  negotiate?: boolean;
  pushes?: boolean;
  /** Whether there is an answer, though git failed. */
  isAnswer?: (result: GitResult) => boolean;
  /** An answer that names nothing is none where no git server gave it. */
  namesSomething?: true;
}

/** Characters of patterns in a command line. */
const MAX_PATTERNS = 20_000;

export class ProcessTransport implements Transport {
  private readonly access: ServerAccess;
  private readonly onProgress: ((text: string) => void) | undefined;
  /** Is told what went over HTTP, a command each. */
  private readonly onTrace: (trace: HttpTrace) => void;

  constructor(access: ServerAccess, onProgress: ((text: string) => void) | undefined, onTrace: (trace: HttpTrace) => void) {
    this.access = access;
    this.onProgress = onProgress;
    this.onTrace = onTrace;
  }

  async fetch(scratch: Scratch, request: FetchRequest, signal: AbortSignal): Promise<Fetched> {
    const { wants, filter, depth, shallowExclude, negotiate = false, refetch } = request;
    const args = [
      'fetch',
      '--progress',
      '--no-tags',
      '--no-write-fetch-head',
      '--no-auto-maintenance',
      '--recurse-submodules=no',
      // git remembers the filter of an earlier fetch into the same directory.
      filter === undefined ? '--no-filter' : `--filter=${filter}`,
      ...(depth === undefined ? [] : [`--depth=${depth}`]),
      ...(shallowExclude === undefined ? [] : [`--shallow-exclude=refs/heads/${shallowExclude}`]),
      ...(refetch === true ? ['--refetch'] : []),
      '--stdin',
    ];
    const isOffered = negotiate && scratch.tips !== undefined;
    const input = `${wants.join('\n')}\n`;
    const isAnswer = ({ stderr }: GitResult) => isOffered && saysLacking(stderr);
    const { exitCode, stderr } = await this.run(scratch, { args, input, negotiate, isAnswer }, signal);
    return { filtered: !saysFilterIgnored(stderr), isWhole: exitCode === 0 };
  }

  async listRefs(scratch: Scratch, prefixes: readonly string[], signal: AbortSignal): Promise<Map<string, Sha>> {
    const patterns = prefixes.map((prefix) => `${prefix}*`);
    // A command line has an end.
    const isLong = patterns.join(' ').length > MAX_PATTERNS;
    const refs = isLong ? [...new Set(prefixes.map((prefix) => `${prefix.split('/').slice(0, 2).join('/')}/*`))] : patterns;
    const { stdout } = await this.run(scratch, { args: ['ls-remote'], refs }, signal);
    const lines = [...stdout.toString('latin1').matchAll(/^([0-9a-f]{40})\t(.+)$/gm)];
    return new Map(lines.map(([, sha = '', ref = '']) => [Buffer.from(ref, 'latin1').toString('utf8'), sha as Sha]));
  }

  /**
   * @param branch undefined for the one that the server calls its own
   * @returns undefined where there is no such branch
   */
  async readTip(
    scratch: Scratch,
    branch: string | undefined,
    signal: AbortSignal,
  ): Promise<{ branch: string; sha: Sha } | undefined> {
    const ref = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
    const { stdout } = await this.run(scratch, { args: ['ls-remote', '--symref'], refs: [ref], namesSomething: true }, signal);
    const lines = stdout.toString('utf8').split('\n');
    const sha = parseSha(lines.find((line) => line.endsWith(`\t${ref}`) && !line.startsWith('ref: '))?.slice(0, 40) ?? '');
    const named = lines.map((line) => /^ref: refs\/heads\/(.*)\tHEAD$/.exec(line)?.[1]).find(Boolean);
    return sha === undefined ? undefined : { branch: branch ?? named ?? 'main', sha };
  }

  /** @returns undefined where the branch is there now; else why not */
  async push(scratch: Scratch, request: PushRequest, signal: AbortSignal): Promise<Refusal | undefined> {
    const { commit, branch, from } = request;
    const options = ['--porcelain', '--progress', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];
    // Of a branch that came into being meanwhile, the commit may well be a descendant: git alone would move it.
    const expected = from === 'nothing' ? '' : from;
    const conditions = expected === undefined ? [] : [`--force-with-lease=refs/heads/${branch}:${expected}`];
    const command: Command = {
      args: ['push', ...options, ...conditions],
      refs: [`${commit}:refs/heads/${branch}`],
      pushes: true,
      isAnswer: (result) => refusalOf(result) !== undefined,
    };
    const refusal = refusalOf(await this.run(scratch, command, signal));
    if (refusal?.reason !== '') return refusal;
    // The branch that the commit was made on has moved, so that the server no longer says by itself that it has that commit, and git
    // looks for all of its files here. Asked by name, the server says so, if it knows how to.
    const args = ['-c', 'push.negotiate=true', ...command.args];
    return refusalOf(await this.run(scratch, { ...command, args, negotiate: true }, signal));
  }

  private async run(scratch: Scratch, command: Command, signal: AbortSignal): Promise<GitResult> {
    const { args, refs = [], input, isAnswer = () => false, namesSomething } = command;
    const traceFile = join(scratch.dir, 'http-trace');
    const dead = new AbortController();
    const watch = watchLife(scratch.dir, maxSilence().signs, () => {
      const text = readText(traceFile);
      // What goes over no HTTP may ask a person, and wait for an answer; so may a credential helper.
      if (text === '' || isAskedForCredentials(text)) return;
      dead.abort(new TransportError(SAID_NOTHING, parseHttpTrace(text)));
    });
    const end = () => {
      watch.stop();
      const trace = parseHttpTrace(readText(traceFile));
      this.onTrace(trace);
      for (const file of [traceFile, packetTrace(scratch.dir)]) removeFile(file);
      return trace;
    };
    const result = await tryGit([...args, '--', this.access.url, ...refs], {
      environment: this.access.environment(scratch, command, traceFile),
      signal: AbortSignal.any([signal, dead.signal]),
      ...(input === undefined ? {} : { input }),
      // How far git is shows that it is at work, also where nobody sees it.
      onStderr: (line) => {
        watch.saw();
        this.onProgress?.(line);
      },
    }).catch((error: unknown) => {
      end();
      throw error;
    });
    const trace = end();
    // git takes a web page or any text for a repository without branches, or for files of one.
    const isForeign = isPage(trace) || (namesSomething === true && result.stdout.length === 0 && !speaksGit(trace));
    if (isForeign || (result.exitCode !== 0 && !isAnswer(result))) throw new TransportError(result.stderr, trace);
    return result;
  }
}

/** Where the server took part in a push, stdout says what became of the branch; where git lacked something before, stderr does. */
function refusalOf({ exitCode, stdout, stderr }: GitResult): Refusal | undefined {
  const reason =
    /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString('utf8'))?.[1] ?? (exitCode !== 0 && saysLacking(stderr) ? '' : undefined);
  return reason === undefined ? undefined : { reason, stderr };
}

function readText(file: string): string {
  return existsSync(file) ? readFileSync(file, 'latin1') : '';
}
