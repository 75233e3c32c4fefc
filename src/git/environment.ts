/** The environments that git is run in: pure functions of an environment, which is by default that of this process. */
import { findProxy } from '../base/http-proxy.ts';

export type Environment = Record<string, string>;
export type ConfigEntry = readonly [key: string, value: string];

/** Variables of git that say how to reach a server, and how long one is waited for; every other GIT_* would change results. */
const KEPT_GIT_VARIABLES = /^GIT_(SSL_|PROXY_SSL_|HTTP_PROXY_AUTHMETHOD$|HTTP_LOW_SPEED_TIME$|EXEC_PATH$)/;
const SSH_VARIABLES = /^GIT_SSH(_COMMAND|_VARIANT)?$/;
/** A job's secrets, by the names that runners, agents and people give them. */
const SECRET_VARIABLES = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|(^|_)PAT$|^AGENT_PROXYURL$|^(INPUT|ENDPOINT|ACTIONS)_/i;
/** On a person's own machine their credential helper may need the rest. */
const OUR_SECRETS = /^(GH|GITHUB)_TOKEN$/i;

/** For a program that is neither ours nor git: without secrets, and without what a git that it starts would be led by. */
export function withoutSecrets(outer: NodeJS.ProcessEnv): Environment {
  return copyOf(outer, { helpersRun: false });
}

function copyOf(outer: NodeJS.ProcessEnv, { helpersRun }: { helpersRun: boolean }): Environment {
  const environment: Environment = {};
  for (const [name, value] of Object.entries(outer)) {
    if (value === undefined || (helpersRun ? OUR_SECRETS : SECRET_VARIABLES).test(name)) continue;
    const upper = name.toUpperCase();
    if (upper.startsWith('GIT_') && !KEPT_GIT_VARIABLES.test(upper) && !(helpersRun && SSH_VARIABLES.test(upper))) continue;
    environment[name] = value;
  }
  return environment;
}

/** What git starts from: no secret, no git variable that changes results, English messages, no prompts. */
function baseEnvironment(outer: NodeJS.ProcessEnv, which: { helpersRun: boolean }): Environment {
  return {
    ...copyOf(outer, which),
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_ASKPASS: '',
    SSH_ASKPASS: '',
    GCM_INTERACTIVE: 'never',
    // Older gits ignore it; no configuration of our repositories names a promisor, so that they fetch nothing lazily either.
    GIT_NO_LAZY_FETCH: '1',
  };
}

/** For the user's own code repository: their configuration counts, for it is their repository. */
export function codeEnvironment(outer: NodeJS.ProcessEnv = process.env): Environment {
  const files = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'];
  const theirs = files.flatMap((name) => (outer[name] === undefined ? [] : [[name, outer[name]] as const]));
  const environment = {
    ...baseEnvironment(outer, { helpersRun: false }),
    ...Object.fromEntries(theirs),
    GIT_OPTIONAL_LOCKS: '0',
  };
  // A container runs as root in the workspace of another user, which the runner or the agent has made for this job.
  const workspace = outer.GITHUB_WORKSPACE || outer.BUILD_SOURCESDIRECTORY;
  return withConfig(environment, [
    ...configOf(outer),
    ...(workspace === undefined || workspace === '' ? [] : ([['safe.directory', workspace.replaceAll('\\', '/')]] as const)),
    ['core.fsmonitor', 'false'],
    // A bare repository among a checkout's files is a part of what was checked out: its configuration is nobody's here.
    ['safe.bareRepository', 'explicit'],
  ]);
}

/** The configuration that an environment carries. */
function configOf(environment: NodeJS.ProcessEnv): ConfigEntry[] {
  const count = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
  return Array.from({ length: count }, (_, index) => [
    environment[`GIT_CONFIG_KEY_${index}`] ?? '',
    environment[`GIT_CONFIG_VALUE_${index}`] ?? '',
  ]);
}

/**
 * Where git looks for hooks, and finds none: in a file, and on Windows, where `/dev/null` is a folder that any user may make, below a
 * name that no file there can have.
 */
function noHooks(platform: NodeJS.Platform): ConfigEntry {
  return ['core.hooksPath', platform === 'win32' ? '/dev/null|' : '/dev/null'];
}

/** What a file system does with names and modes, which git asks when it makes a repository. */
export interface FileSystemTraits {
  /** Whether `A` and `a` are the same file. */
  ignoresCase: boolean;
  hasExecutableBit: boolean;
}

/** As most of Linux is. */
export const PLAIN_FILE_SYSTEM: FileSystemTraits = { ignoresCase: false, hasExecutableBit: true };

export function traitsConfig({ ignoresCase, hasExecutableBit }: FileSystemTraits): ConfigEntry[] {
  return [
    ...(ignoresCase ? ([['core.ignoreCase', 'true']] as const) : []),
    // Where a file system has no executable bit, none is missed.
    ...(hasExecutableBit ? [] : ([['core.fileMode', 'false']] as const)),
  ];
}

/** What makes the assets root byte-exact and keeps programs out, whatever anybody configured. */
export function rootConfig(platform: NodeJS.Platform = process.platform): ConfigEntry[] {
  return [...EVERYWHERE, noHooks(platform), ...(platform === 'win32' ? ([['core.fscache', 'true']] as const) : [])];
}

const EVERYWHERE: readonly ConfigEntry[] = [
  ['core.autocrlf', 'false'],
  ['core.safecrlf', 'false'],
  ['core.symlinks', 'false'],
  ['core.fsmonitor', 'false'],
  ['core.attributesFile', '/dev/null'],
  ['core.excludesFile', '/dev/null'],
  ['core.protectNTFS', 'true'],
  ['core.protectHFS', 'true'],
  ['core.longpaths', 'true'],
  ['core.precomposeUnicode', 'true'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['submodule.recurse', 'false'],
  // What is on disk is what counts: nothing hides files from git.
  ['core.sparseCheckout', 'false'],
  ['core.ignoreStat', 'false'],
  ['core.checkStat', 'default'],
  ['core.splitIndex', 'false'],
  ['index.sparse', 'false'],
  ['status.showUntrackedFiles', 'all'],
  ['diff.ignoreSubmodules', 'all'],
];

/**
 * For repositories of ours: nobody's configuration counts. The directories are named, not discovered, so that a folder
 * owned by another user (a container's, say) works.
 */
export function ownEnvironment(
  gitDir: string,
  workTree?: string,
  outer: NodeJS.ProcessEnv = process.env,
  traits: FileSystemTraits = PLAIN_FILE_SYSTEM,
): Environment {
  return withConfig(
    {
      ...baseEnvironment(outer, { helpersRun: false }),
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_LITERAL_PATHSPECS: '1',
      // `git replace` shows another object by the name of one.
      GIT_NO_REPLACE_OBJECTS: '1',
      // They need no server: a configuration that names one, or a program in place of one, is none of ours.
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_DIR: gitDir,
      ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }),
    },
    [...rootConfig(), ...traitsConfig(traits)],
  );
}

/** The user's settings that a fetch keeps: how to reach a server, not what to do with what it says. */
const KEPT_CONFIG =
  /^(http\.(.+\.)?(proxy|proxyauthmethod|proxyssl\w+|ssl\w+|schannel\w+|emptyauth|delegation|version)|url\..+\.insteadof|safe\.directory)$/;
const CHECKOUT_CONFIG = /^(http\.(.+\.)?extraheader|core\.sshcommand|ssh\.variant)$/;
const KEPT_TERMINAL_CONFIG = /^(credential\..+|core\.sshcommand|ssh\.variant)$/;

/**
 * Picks from the listing of `LIST_CONFIG` what a fetch keeps. What a repository's own files say of servers does not count: they
 * would name the proxy that a token goes through.
 * @param from whether it is a person's own machine, and whether the server is the one that the checkout came from, whose
 * headers and ssh command are in the repository's own files
 */
export function keptConfig(listing: string, from: { isLocalUser: boolean; keepAccess: boolean }): ConfigEntry[] {
  const isKept = (key: string) => KEPT_CONFIG.test(key) || (from.isLocalUser && KEPT_TERMINAL_CONFIG.test(key));
  return parseConfigListing(listing)
    .filter((record) => {
      const key = record.key.toLowerCase();
      return (isOfUser(record) && isKept(key)) || (from.keepAccess && CHECKOUT_CONFIG.test(key));
    })
    .map(({ key, value }) => [key, value]);
}

/** From here on git streams a file; it holds smaller ones in memory, and looks for what they share with others. */
const LARGE_FILE: ConfigEntry = ['core.bigFileThreshold', '8m'];

/** For git commands that make or read packs: recordings of a hundred megabytes take no memory then. */
export const STREAM_LARGE_FILES = ['-c', LARGE_FILE.join('=')];

export interface Transfer {
  /** A throw-away git directory. */
  gitDir: string;
  /** The address that is asked. */
  url: string;
  /** The user's settings, by `keptConfig`. */
  kept: readonly ConfigEntry[];
  isLocalUser: boolean;
  /** The value of an `Authorization` header and the address that alone gets it. */
  authorization: { url: string; header: string } | undefined;
  /** Offer the server what is here already; else git only takes. */
  negotiate: boolean;
  /** Something was left out of that directory on purpose: git must not miss it. */
  partial: boolean;
}

/**
 * For how long a server that owes an answer may be silent, in milliseconds: the user's GIT_HTTP_LOW_SPEED_TIME, if there is one. curl's own
 * limit counts whole bytes a second and takes a keep-alive, 5 bytes every 5 seconds, for nothing, so it is not set.
 */
export function silenceLimit(byDefault: number, outer: NodeJS.ProcessEnv = process.env): number {
  return Number(outer.GIT_HTTP_LOW_SPEED_TIME) * 1000 || byDefault;
}

/** For a command that talks to the assets repository's server: the only one that sees a token. */
export function transferEnvironment(transfer: Transfer, outer: NodeJS.ProcessEnv = process.env): Environment {
  const { authorization } = transfer;
  const base = baseEnvironment(outer, { helpersRun: transfer.isLocalUser });
  const hasOwnSsh =
    transfer.kept.some(([key]) => /^core\.sshcommand$/i.test(key)) ||
    Object.keys(base).some((name) => /^GIT_SSH(_COMMAND)?$/i.test(name));
  return withConfig(
    {
      ...base,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_DIR: transfer.gitDir,
      GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
      // To stderr, without secrets and bodies: nothing of it is ever in a file.
      GIT_TRACE_CURL: '2',
      GIT_TRACE_CURL_NO_DATA: '1',
      // Also for a person: git runs without a terminal, so that nobody would see what ssh asks.
      ...(hasOwnSsh ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' }),
    },
    [
      ...transfer.kept,
      ...agentProxyConfig(transfer.url, outer),
      ['protocol.version', '2'],
      noHooks(process.platform),
      ['core.alternateRefsPrefixes', 'refs/none'],
      ['fetch.unpackLimit', '1'],
      LARGE_FILE,
      // git takes what is missing for left out on purpose. There is no remote of that name, so that git cannot fetch it.
      ...(transfer.partial ? ([['remote.nobody.promisor', 'true']] as const) : []),
      ...(transfer.negotiate ? [] : ([['fetch.negotiationAlgorithm', 'noop']] as const)),
      ['gc.auto', '0'],
      ['maintenance.auto', 'false'],
      ['http.followRedirects', 'false'],
      ...(authorization === undefined
        ? []
        : ([
            ['credential.helper', ''],
            [`http.${authorization.url}.extraHeader`, `Authorization: ${authorization.header}`],
          ] as const)),
    ],
  );
}

/** The proxy of an agent of Azure Pipelines: git knows nothing of the expressions that say where it is not to be used. */
function agentProxyConfig(url: string, outer: NodeJS.ProcessEnv): ConfigEntry[] {
  if (!outer.AGENT_PROXYURL || !/^https?:/.test(url)) return [];
  return [['http.proxy', findProxy(new URL(url), outer) ?? '']];
}

/** Adds configuration through the environment, where it is neither in a file nor in a command line. */
function withConfig(environment: Environment, entries: readonly ConfigEntry[]): Environment {
  const result: Environment = { ...environment, GIT_CONFIG_COUNT: String(entries.length) };
  entries.forEach(([key, value], index) => {
    result[`GIT_CONFIG_KEY_${index}`] = key;
    result[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return result;
}

/** Asks for all settings that count in a directory (git-config(1); git 2.26 and newer name the scope). */
export const LIST_CONFIG = ['config', '--list', '-z', '--show-scope'];

export interface ConfigRecord {
  /** `local` and `worktree` are files of the repository; a person or a machine has the rest: `global`, `system`, `command`. */
  scope: string;
  /** As git prints it: the section and the last word in lower case. */
  key: string;
  /** `true` for a key without a value. */
  value: string;
}

/** @param listing the output of `LIST_CONFIG`: scope, NUL, key, line feed, value, NUL. A value may hold line feeds. */
export function parseConfigListing(listing: string): ConfigRecord[] {
  const records = listing.matchAll(/([^\0]*)\0([^\0\n]*)(?:\n([^\0]*))?\0/g);
  return [...records].map(([, scope = '', key = '', value = 'true']) => ({ scope, key, value }));
}

/** Whether nobody but the user, or who set the machine up, could have written a setting. */
function isOfUser({ scope }: ConfigRecord): boolean {
  return scope === 'global' || scope === 'system' || scope === 'command';
}
