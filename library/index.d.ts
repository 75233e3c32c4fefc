/** assets-sync as a library. It prints nothing, ends nothing, and answers no signal but the one it is given. */

/** What every function takes. */
export interface Options {
  /** Services or paths in them, relative to `cwd`; `'*'` for all that have a pin. Default: as the command line without paths. */
  paths?: readonly string[] | undefined;
  /** A directory of the code repository. Default: the current one. */
  cwd?: string | undefined;
  /** The root of the code repository, where its recordings.json is; relative to `cwd`. Default: the git top level above `cwd`. */
  workingDirectory?: string | undefined;
  /** The assets repository, in place of recordings.json's: owner/name on GitHub, or an address. */
  repository?: string | undefined;
  /** The assets root, in place of recordings.json's; relative to the root of the code repository. */
  path?: string | undefined;
  /** Gets what a person might want to know: what is tried again, what stayed, what is doubtful. */
  onMessage?: ((message: Message) => void) | undefined;
  /** Stops the work; the function then throws the signal's reason. What was begun is finished by the next sync. */
  signal?: AbortSignal | undefined;
}

/** Of functions that ask the assets repository's server. */
export interface ServerOptions extends Options {
  /** The main branch of the assets repository. Default: recordings.json's, else `main`. */
  branch?: string | undefined;
  /** A commit, branch or tag to compare with, to find the services that a change touches. */
  base?: string | undefined;
  /** A token that may read the assets repository; with `repository` for that server, else for GitHub's. Default: `GH_TOKEN`, else git's credentials. */
  token?: string | undefined;
  /** Gets git's own progress as it comes. */
  onProgress?: ((text: string) => void) | undefined;
}

export interface SyncOptions extends ServerOptions {
  /** Drop local changes in the assets root; a backup is kept in it. Default: false, they stay or stop the sync. */
  discard?: boolean | undefined;
  /** Prove first that the pins are on the main branch; if one is not, nothing is synced. Default: false. */
  verify?: boolean | undefined;
  /** Where what an assets.json pins is put: where the tests are, or as the test proxy's own restore does. Default: 'tests'. */
  layout?: 'tests' | 'test-proxy' | undefined;
  /** A mirror of the assets repository, in place of recordings.json's: an http(s) address, or the path of a folder, relative to `cwd`. */
  mirror?: string | undefined;
  /** Leave services without a pin out, in place of an error: they are going to be recorded. Default: false. */
  firstRecordings?: boolean | undefined;
}

export interface Message {
  level: 'info' | 'notice' | 'warning';
  text: string;
  /** Where it is: a file of the code repository, and a line from 1. */
  file?: string;
  line?: number;
}

export interface SyncResult {
  /** Absolute path of the assets root. */
  assetsRoot: string;
  services: string[];
  /** Each directory that was synced from a commit of its own, and that commit. */
  pins: Record<string, string>;
  /** `services` is not empty. */
  changed: boolean;
  /** Something was chosen and nothing came from the server. */
  cacheHit: boolean;
  /** Files in the services. */
  files: number;
  /** Bytes of the packs that came from the server, and HTTP requests to it. */
  bytes: number;
  requests: number;
  /** Local changes of the services that stayed: paths in the assets root. */
  kept: string[];
  /** The name of the backup with the local changes that were dropped; null where nothing was. */
  backup: string | null;
  /** True where a proof was asked for. */
  verified?: boolean;
  /** For a CI cache: its name, and the folder that it keeps. Not where `services` is empty. */
  cacheKey?: string;
  cachePath?: string;
}

export interface StatusResult {
  /** Absolute path of the assets root. */
  assetsRoot: string;
  services: ServiceStatus[];
  pins: Record<string, string>;
  changed: boolean;
}

export interface ServiceStatus {
  service: string;
  /** The commit that it is pinned at, and the one that is on disk; null where there is none. */
  sha: string | null;
  synced: string | null;
  present: boolean;
  /** On disk from another commit, or another repository, than is pinned. */
  moved: boolean;
  /** Paths of recordings that changed on disk. */
  added: string[];
  modified: string[];
  deleted: string[];
  /** Every pin of it has a `tree`. */
  tree: boolean;
}

export interface VerifyResult {
  services: string[];
  pins: Record<string, string>;
  changed: boolean;
  bytes: number;
  requests: number;
  /** Always true: what is not proved is thrown. */
  verified: boolean;
  /** A pin each: its directory, its commit, and where it is in the code repository. */
  results: { path: string; sha: string; outcome: string; file: string; line: number; on: string | null }[];
}

export interface ProxyOptions {
  /** A directory of the code repository. Default: the current one. */
  cwd?: string | undefined;
  /** The root of the code repository; relative to `cwd`. Default: the git top level above `cwd`. */
  workingDirectory?: string | undefined;
  /** The assets root, in place of recordings.json's; relative to the root of the code repository. */
  path?: string | undefined;
  /** Where tests find the recordings of what an assets.json pins. Default: in the test proxy's own folders where assets.json files pin all. */
  layout?: 'tests' | 'test-proxy' | undefined;
  /** The version of the test proxy. Default: that of the version file in the code repository's `eng`. */
  proxyVersion?: string | undefined;
  /** Where its releases are. Default: on GitHub. */
  proxySource?: string | undefined;
  /** The SHA-256 of its archive for this system. Default: what the release says. */
  proxyChecksum?: string | undefined;
  onMessage?: ((message: Message) => void) | undefined;
  signal?: AbortSignal | undefined;
}

export interface TestProxy {
  /** Absolute path of the assets root, which it serves. */
  assetsRoot: string;
  proxyUrl: string;
  /** Absolute path of the file with its output. */
  proxyLog: string;
  pid: number;
  executable: string;
  /** What leads test libraries to it: `PROXY_URL`, `PROXY_MANUAL_START`, … */
  variables: Record<string, string>;
  /** Ends it; one that was there before stays. */
  stop(): Promise<void>;
}

/** What every function throws, but where it was stopped by its signal. */
export declare class AssetsSyncError extends Error {
  /** As docs/errors.md lists them: `no-pin`, `local-changes`, `unreachable`. */
  readonly code: string;
  /** What to do about it, in one sentence. */
  readonly hint: string;
  /** Where it is: a file of the code repository, and a line from 1. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** What helps an expert: the server's words, the git command. Without secrets. */
  readonly detail: string | undefined;
  /** Every problem, where there can be several. */
  readonly problems: { message: string; at?: { file: string; line?: number; column?: number } }[];
}

/** Brings the pinned recordings to disk. Asks no server where they are there, or in this machine's store. */
export declare function sync(options?: SyncOptions): Promise<SyncResult>;

/** Says what is on disk and what changed there. Asks no server. */
export declare function status(options?: Options): Promise<StatusResult>;

/** Proves that pins are on the main branch of the assets repository; throws `not-verified`, with `problems`, if one is not. */
export declare function verify(options?: ServerOptions): Promise<VerifyResult>;

/** Starts a test proxy on the assets root; installs it if need be, and uses one that runs there already. It ends with this process,
 * however that ends. Call nothing else of this library while it is at work: an install takes over stdout and the environment for its programs. */
export declare function startProxy(options?: ProxyOptions): Promise<TestProxy>;
