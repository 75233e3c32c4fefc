/** Damage to the assets root's own git repository, to the store, and what a killed run leaves behind. */
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Arranged, type Fault, faultsOf } from '../fault.ts';
import { remove, type Scene } from '../scene.ts';

type Damage = (path: string) => void;

const WAYS: Record<string, Damage> = {
  'is gone': remove,
  'is empty': (path) => truncateSync(path, 0),
  'is cut': (path) => truncateSync(path, readFileSync(path).length >> 1),
  'is garbage': (path) => writeFileSync(path, 'garbage '.repeat(40)),
};

const alter = (change: (bytes: Buffer) => Buffer) => (path: string) => {
  chmodSync(path, 0o644);
  writeFileSync(path, change(readFileSync(path)));
};

/** Each way in which files of a folder can be damaged. @returns nothing to do where there is no such file */
function each(names: readonly string[], folderOf: (scene: Scene) => string, ways = WAYS): Fault[] {
  const all = names.flatMap((name) =>
    Object.entries(ways).map(([way, damage]): [string, Fault['arrange']] => {
      const arrange = (scene: Scene): Arranged | undefined => {
        const path = join(folderOf(scene), name);
        if (!existsSync(path)) return undefined;
        scene.wasMet = true;
        damage(path);
        return {};
      };
      return [`${name} ${way}`, arrange];
    }),
  );
  return faultsOf('damage', Object.fromEntries(all), true);
}

/** What a run leaves that is not damage of a file that was there. */
function make(table: Readonly<Record<string, (scene: Scene) => void>>, folderOf: (scene: Scene) => string): Fault[] {
  const all = Object.entries(table).map(([name, leave]): [string, Fault['arrange']] => {
    const arrange = (scene: Scene): Arranged | undefined => {
      if (!existsSync(folderOf(scene))) return undefined;
      scene.wasMet = true;
      leave(scene);
      return {};
    };
    return [name, arrange];
  });
  return faultsOf('damage', Object.fromEntries(all), true);
}

const inRoot = ({ gitDir }: Scene) => gitDir;
const inStore = ({ store }: Scene) => store;

const folders: Record<string, Damage> = {
  'is gone': remove,
  'has nothing in it': (path) => {
    for (const name of readdirSync(path)) remove(join(path, name));
  },
};

const packs = (name: string) => (ending: string, damage: Damage) => (scene: Scene) => {
  const folder = join(scene.store, name);
  for (const file of readdirSync(folder)) if (file.endsWith(ending)) damage(join(folder, file));
};
const ofFiles = packs('objects/pack');
const ofCommits = packs('index/objects/pack');
const half = alter((bytes) => bytes.subarray(0, bytes.length >> 1));
const scrambled = alter((bytes) => bytes.fill(0x55, bytes.length >> 1, Math.min(bytes.length, (bytes.length >> 1) + 64)));

/** A lock that nobody holds any more: the system's clock went on since. */
function leaveLock(path: string): void {
  const holder = join(path, '4711-ffffffffffff-0123abcd');
  mkdirSync(holder, { recursive: true });
  utimesSync(holder, 1, 1);
}

/** A lock of git's that nobody holds: whose it is cannot be known, so a person is told to delete it. */
function gitLock(name: string): [string, Fault['arrange']] {
  const arrange = (scene: Scene): Arranged | undefined => {
    if (!existsSync(scene.gitDir)) return undefined;
    const path = join(scene.gitDir, name);
    writeFileSync(path, '');
    scene.wasMet = true;
    return { undo: () => remove(path) };
  };
  return [`${name} is left`, arrange];
}

/** What was the root is not one any more: a person is told to move it away. */
function notARoot(change: (scene: Scene) => void): Fault['arrange'] {
  return (scene) => {
    if (!existsSync(scene.gitDir)) return undefined;
    change(scene);
    scene.wasMet = true;
    const undo = () => {
      if (!existsSync(scene.root)) return;
      renameSync(scene.root, `${scene.work.folder}/moved-away`);
      scene.recorded = {};
    };
    // A plain folder with recordings is one where the first of them lie.
    return { undo, isOwnDoing: !existsSync(scene.gitDir) };
  };
}

export const DAMAGE: readonly Fault[] = [
  ...each(
    [
      'index',
      'config',
      'HEAD',
      'refs/assets-sync/synced',
      'objects/info/alternates',
      'info/attributes',
      'assets-sync/index',
      'assets-sync/synced',
    ],
    inRoot,
  ),
  ...each(['refs', 'objects'], inRoot, folders).map((fault) => ({ ...fault, losesBackups: true })),
  ...each(['objects/info', 'info', 'logs'], inRoot, folders),
  ...make(
    {
      'the journal is garbage': ({ gitDir }) => writeFileSync(join(gitDir, 'assets-sync/journal'), '{"commit": "'),
      'the journal is empty': ({ gitDir }) => writeFileSync(join(gitDir, 'assets-sync/journal'), ''),
      'the journal is about a commit that is not there': ({ gitDir }) =>
        writeFileSync(
          join(gitDir, 'assets-sync/journal'),
          JSON.stringify({ commit: 'f'.repeat(40), services: [], written: ['sdk/tables'] }),
        ),
      'alternates name a folder that is not there': ({ gitDir }) =>
        writeFileSync(join(gitDir, 'objects/info/alternates'), '/nowhere/objects\n'),
      'HEAD is at a branch that is not there': ({ gitDir }) => writeFileSync(join(gitDir, 'HEAD'), 'ref: refs/heads/nowhere\n'),
      'HEAD is at a commit that is not there': ({ gitDir }) => writeFileSync(join(gitDir, 'HEAD'), `${'f'.repeat(40)}\n`),
      'the root’s lock is left': ({ root }) => leaveLock(`${root}.lock`),
      'the repository is of another format': ({ gitDir }) =>
        appendFileSync(join(gitDir, 'config'), '[core]\n\trepositoryFormatVersion = 99\n'),
    },
    inRoot,
  ),
  ...faultsOf('damage', Object.fromEntries([gitLock('index.lock'), gitLock('HEAD.lock')])),
  ...faultsOf('damage', {
    'what tells an assets root from others is gone': notARoot(({ gitDir }) => remove(join(gitDir, 'assets-sync'))),
    '.git is gone': notARoot(({ gitDir }) => remove(gitDir)),
    '.git is a file': notARoot(({ gitDir }) => {
      remove(gitDir);
      writeFileSync(gitDir, 'gitdir: /nowhere\n');
    }),
  }).map((fault) => ({ ...fault, isLasting: true, losesBackups: true })),
  ...each(['HEAD', 'config', 'signature', 'repository', 'index/config', 'index/HEAD'], inStore),
  ...each(['refs', 'objects', 'objects/pack', 'index', 'tags', 'roots', 'proved', 'tmp'], inStore, folders),
  ...make(
    {
      'the store is gone': ({ work }) => remove(work.store),
      'the store’s lock is left': ({ store }) => leaveLock(join(store, 'lock')),
      'the store’s packs are cut': ofFiles('.pack', half),
      'the store’s packs have other bytes': ofFiles('.pack', scrambled),
      'the store’s indexes are cut': ofFiles('.idx', half),
      'the store’s indexes are gone': ofFiles('.idx', remove),
      'the packs of commits are cut': ofCommits('.pack', half),
      'the packs of commits have other bytes': ofCommits('.pack', scrambled),
      'the packs of commits are gone': ofCommits('.pack', remove),
      'the indexes of commits are cut': ofCommits('.idx', half),
    },
    ({ work }) => work.store,
  ),
];
