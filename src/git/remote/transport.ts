/** How requests are carried to a server: what both ways have in common. */
import type { Sha } from '../../base/sha.ts';
import type { Scratch } from '../scratch.ts';
import { type HttpTrace, parseHttpTrace } from '../wire/http-trace.ts';

/** A depth that git takes for no limit. */
export const ALL_GENERATIONS = 0x7fffffff;

export interface FetchRequest {
  /** Object names, or one full branch ref with its destination. */
  wants: readonly (Sha | `+refs/${'heads' | 'tags'}/${string}:refs/${string}`)[];
  filter?: 'blob:none' | 'tree:0';
  /** How many generations of commits. */
  depth?: number;
  /** Only commits that this branch of the server lacks. */
  shallowExclude?: string;
  /** Offer the server what is here already. */
  negotiate?: boolean;
  /** Only what these commits, and all before them, or these trees lack. Nothing of them need be here: what comes stands by itself. */
  since?: readonly Sha[];
  /** Fetch what is here already but lacks what an earlier filter left out. */
  refetch?: true;
  /** They are few and small: over a kept connection each becomes a file, which is read without a process. */
  loose?: boolean;
}

/** Objects that are wanted by their names. */
export interface ObjectRequest {
  wants: readonly Sha[];
  filter?: string | undefined;
  /** How many generations of commits. */
  depth?: number | undefined;
  /** Commits at depth 1 that are here already: what they hold is left out. */
  haves?: readonly Sha[] | undefined;
  /** Commits of which nothing is here, or trees: what they, and all before them, have is left out. */
  since?: readonly Sha[] | undefined;
  /** They are few and small: each becomes a file. */
  loose?: boolean;
}

export interface Fetched {
  /** The server left out what the filter said. */
  filtered: boolean;
  /** With what was offered it is all that was wanted: false where that is not here as it should be. */
  isWhole: boolean;
}

/**
 * A way to carry requests to a server. Either answers with undefined where it is not made for a request, and nothing was done:
 * then another way is to be taken.
 * @throws TransportError where the server or git did not answer
 */
export interface Transport {
  fetch(scratch: Scratch, request: FetchRequest, signal: AbortSignal): Promise<Fetched | undefined>;
  /**
   * The branches and tags whose full names begin in one of some ways, and what they point at; of a tag object under its name with
   * `^{}` behind it the commit that it is for.
   */
  listRefs(scratch: Scratch, prefixes: readonly string[], signal: AbortSignal): Promise<Map<string, Sha> | undefined>;
}

/** A request came back without an answer that can be used. Why, `explainFetchFailure` says. */
export class TransportError extends Error {
  /** In git's words, as `git fetch` would print them. */
  readonly stderr: string;
  readonly trace: HttpTrace;

  /** @param trace what went over HTTP, where it is not a part of stderr */
  constructor(stderr: string, trace: HttpTrace = parseHttpTrace(stderr)) {
    super('the server or git did not answer');
    this.stderr = stderr;
    this.trace = trace;
  }
}
