/** What GitHub's cache is asked for in a process of its own, and what that answers. */

/** The argument that makes the action's program such a process. */
export const CACHE_PROCESS = 'cache-service';

export interface CacheRequest {
  /** Where `key` alone is given, the folder is saved. */
  folder: string;
  key: string;
  /** What the key of an entry that will do as well begins with. */
  prefix: string | undefined;
  /** The job's token for the service. */
  token: string | undefined;
}

export type CacheAnswer =
  /** `key` is that of the entry that was restored, if there was one. */
  | { kind: 'done'; key: string | undefined }
  /** This runner has no such service. */
  | { kind: 'unavailable' }
  | { kind: 'failed'; message: string };
