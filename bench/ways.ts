/** The ways to get recordings that are measured: our bundles in a job's situation, and git's own commands in a shell. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plainEnvironment } from './generate-repository.ts';
import type { Command, Way } from './measure.ts';

/** What of an assets repository a job needs. */
export interface Wanted {
  url: string;
  commit: string;
  /** The trees of the services at that commit, by service path. */
  trees: ReadonlyMap<string, string>;
  /** How many files they hold together. */
  files: number;
}

export interface Bundles {
  cli: string;
  action: string;
}

/** `assets-sync sync` on a machine that has nothing yet. */
export function commandLine(
  { cli }: Bundles,
  wanted: Wanted,
  pin: 'with tree' | 'SHA alone',
  flags: readonly string[] = [],
): Way {
  return { name: 'assets-sync', prepare: (folder) => syncCommand(cli, folder, wanted, pin, flags) };
}

/** `assets-sync sync` where the run before it, the first one to warm up, has done everything. */
export function commandLineAgain({ cli }: Bundles, wanted: Wanted, folder: string): Way {
  mkdirSync(folder, { recursive: true });
  const command = syncCommand(cli, folder, wanted, 'with tree');
  return { name: 'assets-sync, once more', prepare: () => command };
}

function syncCommand(
  cli: string,
  folder: string,
  wanted: Wanted,
  pin: 'with tree' | 'SHA alone',
  flags: readonly string[] = [],
): Command {
  const cwd = makeCodeRepository(folder, wanted, pin);
  const paths = wanted.trees.size === 1 ? [...wanted.trees.keys()] : ['*'];
  return {
    args: [process.execPath, cli, 'sync', ...paths, ...flags],
    cwd,
    environment: { ...plainEnvironment(), HOME: folder, ASSETS_SYNC_STORE: join(folder, 'store') },
    check: () => checkFiles(join(cwd, '.assets'), wanted),
  };
}

/** The action as a runner starts it, for all pinned services. */
export function action({ action }: Bundles, wanted: Wanted, pin: 'with tree' | 'SHA alone'): Way {
  return {
    name: "assets-sync, the action's bundle",
    prepare: (folder) => {
      const cwd = makeCodeRepository(folder, wanted, pin);
      const inputs = { operation: 'sync', paths: '*', token: '', discard: 'true', retries: '4', timeout: '0' };
      return {
        args: [process.execPath, action],
        cwd,
        environment: { ...runnerEnvironment(folder, inputs), GITHUB_WORKSPACE: cwd, GITHUB_SERVER_URL: 'https://github.com' },
        check: () => checkFiles(join(cwd, '.assets'), wanted),
      };
    },
  };
}

/** What a runner gives an action besides its workspace and its server. */
function runnerEnvironment(folder: string, inputs: Readonly<Record<string, string>>): Record<string, string> {
  const environment: Record<string, string> = { ...plainEnvironment(), HOME: folder, GITHUB_ACTIONS: 'true' };
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_PATH']) {
    environment[name] = join(folder, name);
    writeFileSync(environment[name], '');
  }
  for (const name of ['RUNNER_TEMP', 'RUNNER_TOOL_CACHE']) {
    environment[name] = join(folder, name);
    mkdirSync(environment[name]);
  }
  for (const [name, value] of Object.entries(inputs)) environment[`INPUT_${name.toUpperCase()}`] = value;
  return environment;
}

/** The inputs of actions/checkout that have a default, as its action.yml has them. */
const CHECKOUT_DEFAULTS = {
  'ssh-strict': 'true',
  'ssh-user': 'git',
  'persist-credentials': 'true',
  clean: 'true',
  'sparse-checkout-cone-mode': 'true',
  'fetch-depth': '1',
  'fetch-tags': 'false',
  'show-progress': 'true',
  lfs: 'false',
  submodules: 'false',
  'set-safe-directory': 'true',
};

/**
 * actions/checkout itself as a runner starts it, for the services' directories. Its end is what the runner starts when the job ends, which takes
 * the token out of the checkout again; our action has none where it started no test proxy.
 * @param clone the folder of a clone of actions/checkout
 */
export function actionsCheckout(clone: string, wanted: Wanted, { withEnd = false } = {}): Way {
  const { origin, pathname } = new URL(wanted.url);
  const repository = pathname.slice(1);
  return {
    name: `actions/checkout, sparse and blobless${withEnd ? ', and its end' : ''}`,
    prepare: (folder) => {
      const cwd = join(folder, 'workspace');
      mkdirSync(cwd);
      const event = join(folder, 'event.json');
      writeFileSync(event, JSON.stringify({ repository: { private: true } }));
      const inputs = {
        ...CHECKOUT_DEFAULTS,
        repository,
        ref: wanted.commit,
        token: 'none',
        'github-server-url': origin,
        'sparse-checkout': [...wanted.trees.keys()].join('\n'),
      };
      const program = join(clone, 'dist/index.js');
      // What the first run leaves in $GITHUB_STATE.
      const state = ['STATE_isPost=true', 'STATE_setSafeDirectory=true', `STATE_repositoryPath=${cwd}`];
      const both = ['bash', '-ec', '"$1" "$2"; shift 2; exec env "$@"', 'bash', process.execPath, program] as const;
      return {
        args: withEnd ? [...both, ...state, process.execPath, program] : [process.execPath, program],
        cwd,
        environment: {
          ...runnerEnvironment(folder, inputs),
          // actions/checkout adds to this file, and git puts a new one in the place of whatever is there, /dev/null included.
          GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'),
          GITHUB_WORKSPACE: cwd,
          GITHUB_SERVER_URL: origin,
          GITHUB_REPOSITORY: repository,
          GITHUB_EVENT_PATH: event,
        },
        check: () => checkFiles(cwd, wanted),
      };
    },
  };
}

/** Nothing but the transfer: what has to travel. */
export function bareFetch(wanted: Wanted): Way {
  return {
    name: wanted.trees.size === 1 ? 'git fetch <tree>' : 'git fetch <trees>',
    prepare: (folder) => {
      execFileSync('git', ['init', '-q', '--bare', folder], { env: plainEnvironment() });
      return { args: ['sh', '-ec', FETCH_TREES], cwd: folder, environment: shellEnvironment(wanted) };
    },
  };
}

/** The least that brings the same files into an assets root with stock commands, and node's own start. */
export function bareCommands(wanted: Wanted): Way {
  const script = `
    "$NODE" -e 0
    git init -q
    ${FETCH_TREES}
    sdk=$(printf "$SERVICE_ENTRIES" | git mktree --missing)
    root=$(printf "040000 tree $sdk\\tsdk\\n" | git mktree --missing)
    git checkout -q "$(git commit-tree -m pins "$root")"`;
  return shellWay('node -e 0, git init, fetch, mktree, commit-tree, checkout', script, wanted);
}

/**
 * What actions/checkout runs for one directory (its git-source-provider.ts): a sparse and blobless checkout. Node's start,
 * authentication and the commands that only look something up are left out, which makes it faster than it is.
 */
export const SPARSE_CHECKOUT = `
    if ! [ -d .git ]; then
      git init -q
      git remote add origin "$URL"
      git config --local gc.auto 0
    fi
    git -c protocol.version=2 fetch --no-tags --prune --no-recurse-submodules --filter=blob:none --depth=1 origin "+$COMMIT:refs/remotes/origin/main"
    git sparse-checkout set $SERVICES
    git checkout --progress --force "$COMMIT"`;

export function sparseCheckout(wanted: Wanted): Way {
  return shellWay("actions/checkout's commands, sparse and blobless", SPARSE_CHECKOUT, wanted);
}

/** Node's own start: nothing that is written in JavaScript is faster. */
export function nodeAlone(): Way {
  return {
    name: 'node -e 0',
    prepare: (folder) => ({ args: [process.execPath, '-e', '0'], cwd: folder, environment: plainEnvironment() }),
  };
}

const FETCH_TREES = 'git -c fetch.unpackLimit=1 fetch -q --no-tags --no-write-fetch-head "$URL" $TREES';

function shellWay(name: string, script: string, wanted: Wanted): Way {
  return {
    name,
    prepare: (folder) => ({
      args: ['sh', '-ec', script],
      cwd: folder,
      environment: shellEnvironment(wanted),
      check: () => checkFiles(folder, wanted),
    }),
  };
}

function shellEnvironment({ url, commit, trees }: Wanted): Record<string, string> {
  return {
    ...plainEnvironment(),
    NODE: process.execPath,
    URL: url,
    COMMIT: commit,
    SERVICES: [...trees.keys()].join(' '),
    TREES: [...trees.values()].join(' '),
    SERVICE_ENTRIES: [...trees].map(([service, tree]) => `040000 tree ${tree}\\t${service.replace('sdk/', '')}\\n`).join(''),
    GIT_AUTHOR_NAME: 'Benchmark',
    GIT_AUTHOR_EMAIL: 'benchmark@localhost',
    GIT_COMMITTER_NAME: 'Benchmark',
    GIT_COMMITTER_EMAIL: 'benchmark@localhost',
  };
}

/** @returns its folder: a git repository with a recordings.json */
export function makeCodeRepository(folder: string, { url, commit, trees }: Wanted, pin: 'with tree' | 'SHA alone'): string {
  const code = join(folder, 'code');
  execFileSync('git', ['init', '-q', code], { env: plainEnvironment() });
  const pins = [...trees].map(([service, tree]) => [
    service,
    pin === 'SHA alone' ? commit : { sha: commit, tree: `${tree}@${commit.slice(0, 12)}` },
  ]);
  writeFileSync(join(code, 'recordings.json'), JSON.stringify({ $repository: url, ...Object.fromEntries(pins) }, undefined, 2));
  execFileSync('git', ['add', 'recordings.json'], { cwd: code, env: plainEnvironment() });
  return code;
}

export function checkFiles(root: string, { files }: Wanted): void {
  const found = readdirSync(join(root, 'sdk'), { recursive: true }).filter((path) => path.toString().endsWith('.json')).length;
  if (found !== files) throw new Error(`${root} has ${found} recordings in place of ${files}`);
}
