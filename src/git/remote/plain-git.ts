/** A git process a request: what every server and every way to it understands. */
import { parseSha, type Sha } from '../../base/sha.ts';
import { silenceLimit } from '../environment.ts';
import { saysFilterIgnored, saysLacking } from '../errors.ts';
import { type GitResult, inPieces, tryGit } from '../git.ts';
import type { Scratch } from '../git-files.ts';
import { isPage, OTHER_NAMES, type Refusal, speaksGit } from './failure.ts';
import {
  type Fetched,
  type FetchRequest,
  isAskedForCredentials,
  isTraceLine,
  parseHttpTrace,
  SAID_NOTHING,
  type ServerAccess,
  TransportError,
  type Wire,
  withoutTrace,
} from './transport.ts';

/** A branch that is to be put somewhere on the server. */
export interface PushRequest {
  commit: Sha;
  branch: string;
  /** Where the branch is now; undefined where that is for git to see: it moves no branch but to what is made on its tip. */
  from: Sha | 'nothing' | undefined;
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

/** Milliseconds. What a server sends git alone sees here, and says how far it is; a hook of the server may look at a push in silence. */
const MAX_SILENCE_MS = 300_000;

export class PlainGit {
  private readonly access: ServerAccess;
  private readonly wire: Wire;

  constructor(access: ServerAccess, wire: Wire) {
    this.access = access;
    this.wire = wire;
  }

  /** @throws TransportError where the server or git did not answer, as all below */
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
    const { stderr } = await this.run(scratch, { args, input: `${wants.join('\n')}\n`, negotiate }, signal);
    return { filtered: !saysFilterIgnored(stderr) };
  }

  /**
   * The branches and tags whose full names begin in one of some ways, and what they point at; of a tag object under its name with
   * `^{}` behind it the commit that it is for.
   */
  async listRefs(scratch: Scratch, prefixes: readonly string[], signal: AbortSignal): Promise<Map<string, Sha>> {
    const patterns = prefixes.map((prefix) => `${prefix}*`);
    const isLong = inPieces(patterns).length > 1;
    const refs = isLong ? [...new Set(prefixes.map((prefix) => `${prefix.split('/').slice(0, 2).join('/')}/*`))] : patterns;
    const { stdout } = await this.run(scratch, { args: ['ls-remote'], refs }, signal);
    const lines = [...stdout.toString('utf8').matchAll(/^([0-9a-f]{40})\t(.+)$/gm)];
    return new Map(lines.map(([, sha = '', ref = '']) => [ref, sha as Sha]));
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
  async push(scratch: Scratch, { commit, branch, from }: PushRequest, signal: AbortSignal): Promise<Refusal | undefined> {
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
    return refusalOf(await this.run(scratch, command, signal));
  }

  /** @returns what git ended with; its stderr without the trace */
  private async run(scratch: Scratch, command: Command, signal: AbortSignal): Promise<GitResult> {
    const { args, refs = [], input, isAnswer = () => false, namesSomething } = command;
    const silence = new AbortController();
    let traced = '';
    const limit = setInterval(() => {
      // A credential helper may be asking a person.
      if (!isAskedForCredentials(traced)) silence.abort(new TransportError(`${traced}${SAID_NOTHING}`));
    }, silenceLimit(MAX_SILENCE_MS));
    try {
      const result = await tryGit([...args, '--', this.access.url, ...refs], {
        environment: this.access.environment(scratch, command),
        signal: AbortSignal.any([signal, silence.signal]),
        ...(input === undefined ? {} : { input }),
        onStderr: (line) => {
          limit.refresh();
          if (isTraceLine(line)) traced += line;
          else this.wire.onProgress?.(line);
        },
      });
      const answer = { ...result, stderr: withoutTrace(result.stderr) };
      const trace = parseHttpTrace(traced);
      // git takes a web page or any text for a repository without branches, or for files of one.
      // git lists them all the same.
      if (args[0] === 'ls-remote' && /^[0-9a-f]{64}\t/m.test(result.stdout.toString('latin1')))
        throw new TransportError(OTHER_NAMES);
      const isForeign = isPage(trace) || (namesSomething === true && result.stdout.length === 0 && !speaksGit(trace));
      if (isForeign || (result.exitCode !== 0 && !isAnswer(answer))) throw new TransportError(result.stderr);
      return answer;
    } finally {
      clearInterval(limit);
      this.wire.onTrace(parseHttpTrace(traced));
    }
  }
}

/**
 * Where the server took part in a push, stdout says what became of the branch. Where the branch that the commit was made on has moved, the server
 * no longer says by itself that it has that commit, and git looks for all of its files here: stderr says that they are not here then.
 */
function refusalOf({ exitCode, stdout, stderr }: GitResult): Refusal | undefined {
  const reason =
    /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString('utf8'))?.[1] ?? (exitCode !== 0 && saysLacking(stderr) ? '' : undefined);
  return reason === undefined ? undefined : { reason, words: stderr };
}
