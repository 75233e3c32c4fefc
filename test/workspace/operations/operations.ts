/** What a user may do in an assets root: with git, an editor or a file manager, and what may befall it. A table that tests are made of. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { git } from '../../fixtures/process.ts';
import type { Need } from '../../fixtures/systems.ts';

/** The recording that most operations are about, and one that is new. */
export const ONE = 'sdk/a/one.json';
const TWO = 'sdk/a/two.json';
const NEW = 'sdk/a/new.json';

/** Contents of an edit that nothing else has. */
const EDITED = 'edited\n';

export interface Operation {
  name: string;
  /** @param at the assets root */
  act: (at: string) => void;
  /** What `sync --discard` names in its hint where it cannot go on by itself, and how to do that. */
  way?: { named: RegExp; follow: (at: string) => void };
  /** What it takes of the system. */
  needs?: Need[];
  /** Nothing tells any more what was synced: the commands that only look may say so. */
  isDamage?: true;
}

type Table = Record<string, Operation['act'] | Omit<Operation, 'name'>>;

function write(at: string, path: string, text: string | Buffer): void {
  mkdirSync(dirname(join(at, path)), { recursive: true });
  writeFileSync(join(at, path), text);
}

/** An edited and a new recording, which most operations begin with. */
function edit(at: string): void {
  write(at, ONE, EDITED);
  write(at, NEW, 'new\n');
}

function commit(at: string, path = ONE, text = EDITED): void {
  write(at, path, text);
  git(at, 'add', '-A');
  git(at, 'commit', '-q', '-m', `change ${path}`);
}

/** A git command that stops, as one with a conflict does. */
function stops(at: string, ...args: string[]): void {
  let stopped = false;
  try {
    git(at, ...args);
  } catch {
    stopped = true;
  }
  if (!stopped) throw new Error(`git ${args.join(' ')} was to stop`);
}

/** Two branches, `theirs` and the current `ours`, that changed the same recording. */
function diverge(at: string): void {
  git(at, 'switch', '-q', '-c', 'theirs');
  commit(at, ONE, 'theirs\n');
  git(at, 'switch', '-q', '-c', 'ours', 'HEAD~1');
  commit(at, ONE, 'ours\n');
}

/** A person ends what git stopped in, with the files as they are. */
const finish = (command: string) => ({
  named: new RegExp(`${command} --abort`),
  follow: (at: string) => {
    git(at, 'add', '-A');
    git(at, '-c', 'core.editor=true', command, '--continue');
  },
});

const without = (path: string) => ({ named: /Remove it/, follow: (at: string) => rmSync(join(at, path)) });

const gitIn =
  (...commands: string[][]) =>
  (at: string) => {
    edit(at);
    for (const command of commands) git(at, ...command);
  };

const inGit = (path: string, does: (file: string) => void, isDamage = true): Omit<Operation, 'name'> => ({
  act: (at) => {
    edit(at);
    does(join(at, '.git', path));
  },
  ...(isDamage ? { isDamage } : {}),
});

const empty = (file: string) => truncateSync(file, 0);
const halve = (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2));
const remove = (file: string) => rmSync(file, { recursive: true });
const fill = (text: string) => (file: string) => write(dirname(file), file.slice(dirname(file).length + 1), text);

/** One that a git left which was killed a while ago. */
function leaveLock(file: string): void {
  writeFileSync(file, '');
  utimesSync(file, 1, 1);
}

const GIT: Table = {
  'git add': gitIn(['add', '-A']),
  'git add, and another edit': (at) => {
    gitIn(['add', '-A'])(at);
    write(at, ONE, 'edited again\n');
  },
  'git add -N': gitIn(['add', '-N', NEW]),
  'git rm': (at) => git(at, 'rm', '-q', ONE),
  'git rm --cached': (at) => git(at, 'rm', '-q', '--cached', ONE),
  'git rm -r --cached of all': (at) => git(at, 'rm', '-r', '-q', '--cached', '.'),
  'git mv': (at) => git(at, 'mv', ONE, 'sdk/a/moved.json'),
  'git mv by case': (at) => git(at, 'mv', ONE, 'sdk/a/ONE.json'),
  'git commit': (at) => commit(at),
  'git commit --amend': (at) => {
    edit(at);
    git(at, 'add', '-A');
    git(at, 'commit', '-q', '--amend', '-m', 'mine');
  },
  'git reset --hard': gitIn(['reset', '-q', '--hard']),
  'git commit, git reset --hard HEAD~': (at) => {
    commit(at);
    git(at, 'reset', '-q', '--hard', 'HEAD~');
  },
  'git commit, git reset --soft HEAD~': (at) => {
    commit(at);
    git(at, 'reset', '-q', '--soft', 'HEAD~');
  },
  'git commit, git reset HEAD~': (at) => {
    commit(at);
    git(at, 'reset', '-q', 'HEAD~');
  },
  'git stash': gitIn(['stash', '-q']),
  'git stash -u': gitIn(['stash', '-q', '-u']),
  'git stash, git stash pop': gitIn(['stash', '-q'], ['stash', 'pop', '-q']),
  'git checkout of a file': gitIn(['checkout', '-q', '--', ONE]),
  'git restore --staged': gitIn(['add', '-A'], ['restore', '--staged', '.']),
  'git switch -c': gitIn(['switch', '-q', '-c', 'topic']),
  'git switch -c, a commit, and back': (at) => {
    git(at, 'switch', '-q', '-c', 'topic');
    commit(at);
    git(at, 'switch', '-q', '--detach', 'HEAD~');
  },
  'git switch --orphan': (at) => git(at, 'switch', '-q', '--orphan', 'fresh'),
  'git switch --orphan, and a recording': (at) => {
    git(at, 'switch', '-q', '--orphan', 'fresh');
    write(at, ONE, EDITED);
  },
  'git checkout --orphan': gitIn(['checkout', '-q', '--orphan', 'fresh']),
  'git switch --detach': gitIn(['switch', '-q', '--detach']),
  'git branch -D of a commit': (at) => {
    git(at, 'switch', '-q', '-c', 'topic');
    commit(at);
    git(at, 'switch', '-q', '--detach', 'HEAD~');
    git(at, 'branch', '-q', '-D', 'topic');
  },
  'git tag': gitIn(['tag', 'mine']),
  'git clean -fdx': gitIn(['clean', '-q', '-fdx']),
  'git gc': gitIn(['gc', '-q']),
  'git gc --prune=now after a commit': (at) => {
    commit(at);
    git(at, 'gc', '-q', '--prune=now');
  },
  'git prune': gitIn(['prune', '--expire=now']),
  'git repack -ad': gitIn(['repack', '-adq']),
  'git pack-refs': gitIn(['pack-refs', '--all']),
  'git reflog expire': gitIn(['reflog', 'expire', '--expire=now', '--all']),
  'git sparse-checkout set': (at) => git(at, 'sparse-checkout', 'set', 'sdk/b'),
  'git sparse-checkout set, and an edit': (at) => {
    write(at, 'sdk/b/b.json', EDITED);
    git(at, 'sparse-checkout', 'set', 'sdk/b');
  },
  'git sparse-checkout of a part of a service': (at) =>
    git(at, 'sparse-checkout', 'set', '--no-cone', '/sdk/b/', '/sdk/a/two.json'),
  'git sparse-checkout with a sparse index': (at) => git(at, 'sparse-checkout', 'set', '--sparse-index', 'sdk/b'),
  'git update-index --assume-unchanged, and an edit': (at) => {
    git(at, 'update-index', '--assume-unchanged', ONE);
    edit(at);
  },
  'git update-index --skip-worktree, and an edit': (at) => {
    git(at, 'update-index', '--skip-worktree', ONE);
    edit(at);
  },
  'git update-index --skip-worktree, and a deletion': (at) => {
    git(at, 'update-index', '--skip-worktree', ONE);
    rmSync(join(at, ONE));
  },
  'git update-index --assume-unchanged of all, and a deletion': (at) => {
    git(at, 'update-index', '--assume-unchanged', ONE, TWO, 'sdk/a/dir/three.json', 'sdk/a/run.sh');
    rmSync(join(at, 'sdk/a'), { recursive: true });
  },
  'git update-index --split-index': gitIn(['update-index', '--split-index']),
  'git update-index --untracked-cache': gitIn(['update-index', '--force-untracked-cache']),
  'git update-index --chmod': gitIn(['update-index', '--chmod=+x', ONE]),
  'git update-index --index-version 4': gitIn(['update-index', '--index-version', '4']),
  'git read-tree --empty': gitIn(['read-tree', '--empty']),
  'git worktree add': (at) => {
    edit(at);
    git(at, 'worktree', 'add', '-q', '--detach', `${at}-worktree`);
    rmSync(`${at}-worktree`, { recursive: true });
  },
  'git worktree add in a service': {
    act: (at) => git(at, 'worktree', 'add', '-q', '--detach', join(at, 'sdk/a/worktree')),
    way: { named: /Move it out/, follow: (at) => git(at, 'worktree', 'remove', '--force', join(at, 'sdk/a/worktree')) },
  },
  'git merge': (at) => {
    git(at, 'switch', '-q', '-c', 'theirs');
    commit(at, NEW, 'theirs\n');
    git(at, 'switch', '-q', '-c', 'ours', 'HEAD~1');
    commit(at);
    git(at, 'merge', '-q', '--no-edit', 'theirs');
  },
  'git merge that stops': {
    act: (at) => {
      diverge(at);
      stops(at, 'merge', '-q', 'theirs');
    },
    way: finish('merge'),
  },

  'git merge --no-commit': {
    act: (at) => {
      git(at, 'switch', '-q', '-c', 'theirs');
      commit(at, NEW, 'theirs\n');
      git(at, 'switch', '-q', '-c', 'ours', 'HEAD~1');
      commit(at);
      git(at, 'merge', '-q', '--no-commit', 'theirs');
    },
    way: finish('merge'),
  },

  'git rebase': (at) => {
    git(at, 'switch', '-q', '-c', 'theirs');
    commit(at, NEW, 'theirs\n');
    git(at, 'switch', '-q', '-c', 'ours', 'HEAD~1');
    commit(at);
    git(at, 'rebase', '-q', 'theirs');
  },
  'git rebase that stops': {
    act: (at) => {
      diverge(at);
      stops(at, 'rebase', '-q', 'theirs');
    },
    way: finish('rebase'),
  },

  'git rebase --apply that stops': {
    act: (at) => {
      diverge(at);
      stops(at, 'rebase', '-q', '--apply', 'theirs');
    },
    way: finish('rebase'),
  },

  'git cherry-pick that stops': {
    act: (at) => {
      diverge(at);
      stops(at, 'cherry-pick', 'theirs');
    },
    way: finish('cherry-pick'),
  },

  'git revert': (at) => {
    commit(at);
    git(at, 'revert', '--no-edit', 'HEAD');
  },
  'git revert that stops': {
    act: (at) => {
      commit(at);
      commit(at, ONE, 'later\n');
      stops(at, 'revert', '--no-edit', 'HEAD~');
    },
    way: finish('revert'),
  },

  'git am': (at) => {
    commit(at);
    const patch = git(at, 'format-patch', '--stdout', 'HEAD~');
    git(at, 'reset', '-q', '--hard', 'HEAD~');
    write(`${at}-patch`, 'mbox', `${patch}\n`);
    git(at, 'am', '-q', join(`${at}-patch`, 'mbox'));
  },
  'git am that stops': {
    act: (at) => {
      commit(at);
      const patch = git(at, 'format-patch', '--stdout', 'HEAD~');
      git(at, 'reset', '-q', '--hard', 'HEAD~');
      commit(at, ONE, 'ours\n');
      write(`${at}-patch`, 'mbox', `${patch}\n`);
      stops(at, 'am', '-q', join(`${at}-patch`, 'mbox'));
    },
    way: { named: /am --abort/, follow: (at) => git(at, 'am', '--abort') },
  },

  'git apply': (at) => {
    edit(at);
    write(`${at}-patch`, 'diff', `${git(at, 'diff')}\n`);
    git(at, 'checkout', '-q', '--', ONE);
    git(at, 'apply', join(`${at}-patch`, 'diff'));
  },
  'git config core.autocrlf, and a checkout': (at) => {
    git(at, 'config', 'core.autocrlf', 'true');
    rmSync(join(at, ONE));
    git(at, 'checkout', '-q', '--', ONE);
  },
  'git config core.sparseCheckout': gitIn(['config', 'core.sparseCheckout', 'true']),
  'git config core.ignoreStat': (at) => {
    git(at, 'config', 'core.ignoreStat', 'true');
    commit(at);
    write(at, ONE, 'edited again\n');
  },
  'git config extensions.worktreeConfig': gitIn(['config', 'extensions.worktreeConfig', 'true']),
  'git config of a repository format to come': {
    act: gitIn(['config', 'core.repositoryFormatVersion', '99']),
    isDamage: true,
  },
  'git commit-tree, git update-ref HEAD': (at) => {
    const other = git(at, 'commit-tree', '-m', 'without parents', 'HEAD^{tree}');
    git(at, 'update-ref', 'HEAD', other);
    edit(at);
  },
  'git notes': gitIn(['notes', 'add', '-m', 'mine']),
  'git replace of the synced commit': (at) => {
    commit(at);
    git(at, 'replace', 'HEAD~', 'HEAD');
  },
  'git bisect': (at) => {
    commit(at);
    git(at, 'bisect', 'start', 'HEAD', 'HEAD~');
  },
  'git symbolic-ref to nothing': gitIn(['symbolic-ref', 'HEAD', 'refs/heads/nothing']),
  'git update-ref -d of what was synced': gitIn(['update-ref', '-d', 'refs/assets-sync/synced']),
  'git remote remove': gitIn(['remote', 'remove', 'origin']),
  'git init in a service': {
    act: (at) => {
      edit(at);
      git(join(at, 'sdk/a'), 'init', '-q', 'nested');
      write(at, 'sdk/a/nested/mine.json', 'mine\n');
    },
    way: { named: /Move it out/, follow: (at) => rmSync(join(at, 'sdk/a/nested/.git'), { recursive: true }) },
  },
  'git add of a repository in a service': {
    act: (at) => {
      git(join(at, 'sdk/a'), 'init', '-q', 'nested');
      commit(join(at, 'sdk/a/nested'), 'mine.json', 'mine\n');
      git(at, '-c', 'advice.addEmbeddedRepo=false', 'add', '-A');
    },
    way: { named: /Move it out/, follow: (at) => rmSync(join(at, 'sdk/a/nested/.git'), { recursive: true }) },
  },
};

const EDITORS: Table = {
  'an edit': edit,
  'an atomic rename': (at) => {
    write(at, 'sdk/a/.one.json.tmp', EDITED);
    renameSync(join(at, 'sdk/a/.one.json.tmp'), join(at, ONE));
  },
  'a backup file': (at) => {
    copyFileSync(join(at, ONE), join(at, `${ONE}~`));
    write(at, ONE, EDITED);
  },
  'a swap file': (at) => write(at, 'sdk/a/.one.json.swp', 'b0VIM'),
  'a mode that is executable': { needs: ['modes'], act: (at) => chmodSync(join(at, ONE), 0o755) },
  'a mode that is executable no more': { needs: ['modes'], act: (at) => chmodSync(join(at, 'sdk/a/run.sh'), 0o644) },
  CRLF: (at) => write(at, ONE, readFileSync(join(at, ONE), 'utf8').replaceAll('\n', '\r\n')),
  'a byte order mark': (at) => write(at, ONE, `\ufeff${readFileSync(join(at, ONE), 'utf8')}`),
  'the same contents, written anew': (at) => {
    const text = readFileSync(join(at, ONE));
    rmSync(join(at, ONE));
    write(at, ONE, text);
  },
  'another time': (at) => utimesSync(join(at, ONE), 1e9, 1e9),
  'an edit of the same size and time': (at) => {
    const { mtime, atime, size } = statSync(join(at, ONE));
    write(at, ONE, 'x'.repeat(size));
    utimesSync(join(at, ONE), atime, mtime);
  },
  'an empty file': (at) => truncateSync(join(at, ONE), 0),
  'a longer file': (at) => appendFileSync(join(at, ONE), 'more\n'),
};

const FILES: Table = {
  'a copy': (at) => copyFileSync(join(at, ONE), join(at, 'sdk/a/one (copy).json')),
  'a move': (at) => renameSync(join(at, ONE), join(at, 'sdk/a/dir/one.json')),
  'a move to another service': (at) => renameSync(join(at, ONE), join(at, 'sdk/b/one.json')),
  'a rename by case': { needs: ['names'], act: (at) => renameSync(join(at, ONE), join(at, 'sdk/a/One.json')) },
  'a deletion': (at) => rmSync(join(at, ONE)),
  'a deletion of a service': (at) => rmSync(join(at, 'sdk/a'), { recursive: true }),
  'a deletion of all services': (at) => rmSync(join(at, 'sdk'), { recursive: true }),
  'a hard link': (at) => linkSync(join(at, ONE), join(at, NEW)),
  'a new link': { needs: ['links'], act: (at) => symlinkSync('one.json', join(at, NEW)) },
  'a link in place of a file': {
    needs: ['links'],
    act: (at) => {
      rmSync(join(at, ONE));
      symlinkSync('two.json', join(at, ONE));
    },
  },
  'a link in place of a directory': {
    needs: ['links'],
    act: (at) => {
      renameSync(join(at, 'sdk/a/dir'), join(at, 'sdk/a/other'));
      symlinkSync('other', join(at, 'sdk/a/dir'));
    },
  },
  'a directory in place of a file': (at) => {
    rmSync(join(at, ONE));
    write(at, `${ONE}/inside.json`, 'inside\n');
  },
  'an empty directory in place of a file': (at) => {
    rmSync(join(at, ONE));
    mkdirSync(join(at, ONE));
  },
  'a file in place of a directory': (at) => {
    rmSync(join(at, 'sdk/a/dir'), { recursive: true });
    write(at, 'sdk/a/dir', 'a file\n');
  },
  'a file in place of a service': (at) => {
    rmSync(join(at, 'sdk/a'), { recursive: true });
    write(at, 'sdk/a', 'a file\n');
  },
  'a file in place of the directory above services': (at) => {
    rmSync(join(at, 'sdk'), { recursive: true });
    write(at, 'sdk', 'a file\n');
  },
  'a pipe': {
    needs: ['pipes'],
    act: (at) => {
      execFileSync('mkfifo', [join(at, 'sdk/a/pipe')]);
    },
    way: without('sdk/a/pipe'),
  },
  'a pipe in place of a file': {
    needs: ['pipes'],
    act: (at) => {
      rmSync(join(at, ONE));
      execFileSync('mkfifo', [join(at, ONE)]);
    },
    way: without(ONE),
  },
  'empty directories': (at) => mkdirSync(join(at, 'sdk/a/empty/inner'), { recursive: true }),
  'a name with a line feed': { needs: ['names'], act: (at) => write(at, 'sdk/a/two\nlines.json', 'new\n') },
  'a name with quotes and stars': { needs: ['names'], act: (at) => write(at, 'sdk/a/"*?[x] \\.json', 'new\n') },
  'a .gitignore': (at) => {
    write(at, 'sdk/a/.gitignore', '*\n');
    write(at, NEW, 'new\n');
  },
  'a .gitattributes': (at) => {
    write(at, 'sdk/a/.gitattributes', '* text eol=crlf filter=x\n');
    edit(at);
  },
  'a service that is new': (at) => write(at, 'sdk/c/new.json', 'new\n'),
  'a file in no service': (at) => write(at, 'notes.txt', 'mine\n'),
  'a deletion of the assets root': (at) => rmSync(at, { recursive: true }),
  'an empty directory in place of the assets root': (at) => {
    rmSync(at, { recursive: true });
    mkdirSync(at);
  },
};

const DAMAGE: Table = {
  'an empty index': inGit('index', empty, false),
  'half an index': inGit('index', halve, false),
  'no index': inGit('index', remove, false),
  'an empty index of our own': inGit('assets-sync/index', empty),
  'half an index of our own': inGit('assets-sync/index', halve),
  'no index of our own': inGit('assets-sync/index', remove),
  'an empty HEAD': inGit('HEAD', empty),
  'no HEAD': inGit('HEAD', remove),
  'a HEAD that says nothing': inGit('HEAD', fill('nonsense\n')),
  'a HEAD at a commit that is nowhere': inGit('HEAD', fill(`${'1'.repeat(40)}\n`)),
  'a HEAD on a branch that is damaged': {
    act: (at) => {
      edit(at);
      git(at, 'switch', '-q', '-c', 'topic');
      write(at, '.git/refs/heads/topic', 'nonsense\n');
    },
    isDamage: true,
  },
  'a configuration that cannot be read': inGit('config', fill('[nonsense')),
  'no configuration': inGit('config', remove, false),
  'no refs': inGit('refs', remove),
  'what was synced says nothing': inGit('assets-sync/synced', fill('nonsense\n'), false),
  'what was synced is nowhere': inGit('assets-sync/synced', fill(JSON.stringify({ commit: '1'.repeat(40), services: [] }))),
  'refs in a file that cannot be read': inGit('packed-refs', fill('nonsense\n')),
  'no objects': inGit('objects', remove),
  'no objects in the folder': {
    act: (at) => {
      edit(at);
      rmSync(join(at, '.git/objects'), { recursive: true });
      mkdirSync(join(at, '.git/objects'));
    },
    isDamage: true,
  },
  'no alternates': inGit('objects/info/alternates', remove),
  'no attributes': inGit('info/attributes', remove, false),
  'a journal that cannot be read': inGit('assets-sync/journal', fill('{')),
  'no folder of assets-sync': {
    ...inGit('assets-sync', remove),
    way: { named: /Move it away/, follow: (at) => renameSync(at, `${at}-away`) },
  },
  'a lock of git’s index': {
    ...inGit('index.lock', leaveLock, false),
    way: { named: /delete .*index\.lock/, follow: (at) => rmSync(join(at, '.git/index.lock')) },
  },
  'a lock of our own index': inGit('assets-sync/index.lock', fill(''), false),
  'a lock of HEAD': inGit('HEAD.lock', fill(''), false),
  'a lock of the configuration': inGit('config.lock', fill(''), false),
  'a .git that is a file': {
    act: (at) => {
      edit(at);
      rmSync(join(at, '.git'), { recursive: true });
      write(at, '.git', 'gitdir: /nowhere\n');
    },
    isDamage: true,
    way: { named: /Move it away/, follow: (at) => renameSync(at, `${at}-away`) },
  },
  'a .git that is empty': {
    act: (at) => {
      edit(at);
      rmSync(join(at, '.git'), { recursive: true });
      mkdirSync(join(at, '.git'));
    },
    isDamage: true,
  },
  'no .git': (at) => {
    edit(at);
    rmSync(join(at, '.git'), { recursive: true });
  },
};

export const OPERATIONS: readonly Operation[] = Object.entries({ ...GIT, ...EDITORS, ...FILES, ...DAMAGE }).map(
  ([name, entry]) => (typeof entry === 'function' ? { name, act: entry } : { name, ...entry }),
);

/** Whether something is going that a person has to finish. */
export function isUnfinished(at: string): boolean {
  return ['MERGE_HEAD', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'rebase-merge', 'rebase-apply'].some((name) =>
    existsSync(join(at, '.git', name)),
  );
}
