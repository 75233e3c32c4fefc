/** Faults of disks: what cannot be read or written, what is full, and what is something else than a file. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statfsSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { lstatIfThere } from '../../../src/base/files.ts';
import { type Arranged, type Fault, faultsOf } from '../fault.ts';
import { remove, type Scene, STEADY } from '../scene.ts';

const KIB = 1024;

/**
 * A node that modes of files count for: those of root's own files do not, unless it gives the right up.
 * @returns undefined where that cannot be
 */
function nodeWithoutPrivilege(scene: Scene): { node?: string } | undefined {
  if (process.getuid?.() !== 0) return {};
  const node = join(scene.work.folder, 'node-without-privilege');
  const script = `#!/bin/sh\nexec setpriv --bounding-set=-dac_override,-dac_read_search "${process.execPath}" "$@"\n`;
  writeFileSync(node, script, { mode: 0o755 });
  try {
    execFileSync(node, ['--version'], { stdio: 'ignore' });
    return { node };
  } catch {
    return undefined;
  }
}

/** Sets modes of what is there, and remembers what they were. */
function changeModes(paths: readonly string[], change: (mode: number) => number): () => void {
  const before = paths.map((path): [string, number] => [path, lstatSync(path).mode & 0o7777]);
  for (const [path, mode] of before.toReversed()) chmodSync(path, change(mode));
  return () => {
    for (const [path, mode] of before) if (existsSync(path)) chmodSync(path, mode);
  };
}

function foldersBelow(top: string): string[] {
  const below = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [top, ...below.map((entry) => join(entry.parentPath, entry.name))];
}

const withoutWriting = (mode: number) => mode & 0o555;
const withoutAnything = () => 0;

/** @param pathsOf what gets other modes */
function withModes(pathsOf: (scene: Scene) => string[], change: (mode: number) => number): Fault['arrange'] {
  return (scene) => {
    const paths = pathsOf(scene).filter((path) => existsSync(path));
    const node = nodeWithoutPrivilege(scene);
    if (paths.length === 0 || node === undefined) return undefined;
    scene.wasMet = true;
    return { ...node, undo: changeModes(paths, change) };
  };
}

const foldersOf = (top: (scene: Scene) => string) => (scene: Scene) => (existsSync(top(scene)) ? foldersBelow(top(scene)) : []);

/** @param left KiB, or files, that are free then */
function full(left: number, fill: (scene: Scene, disk: string, left: number) => void): Fault['arrange'] {
  return (scene) => {
    if (scene.disk === undefined) return undefined;
    const ballast = join(scene.disk, 'ballast');
    mkdirSync(ballast);
    fill(scene, ballast, left);
    scene.wasMet = true;
    return { undo: () => remove(ballast) };
  };
}

function fillBytes(_: Scene, ballast: string, left: number): void {
  const { bavail, bsize } = statfsSync(ballast);
  writeFileSync(join(ballast, 'bytes'), Buffer.alloc(Math.max(0, bavail * bsize - left * KIB)));
}

function fillFiles(_: Scene, ballast: string, left: number): void {
  for (let count = statfsSync(ballast).ffree - left; count > 0; count--) writeFileSync(join(ballast, String(count)), '');
}

/** What can stand in the place of a file. */
const KINDS: Record<string, (path: string) => void> = {
  'a directory': (path) => mkdirSync(path),
  'a directory with a file': (path) => {
    mkdirSync(path);
    writeFileSync(join(path, 'in-the-way.json'), 'in the way\n');
  },
  'a link to nowhere': (path) => symlinkSync('/nowhere/at/all', path),
  'a pipe': (path) => execFileSync('mkfifo', [path]),
};

/** Nobody looks for pipes in a store, which may be deleted at any time. */
const { 'a pipe': _, ...WITHOUT_PIPE } = KINDS;

const A_FILE: typeof KINDS = { 'a file': (path) => writeFileSync(path, 'x') };

/** Something else in the place of what is there, until a person moves it away. */
function replaced(of: string, pathOf: (scene: Scene) => string, kinds: typeof KINDS = KINDS): Record<string, Fault['arrange']> {
  const entries = Object.entries(kinds).map(([kind, put]): [string, Fault['arrange']] => {
    const arrange = (scene: Scene): Arranged | undefined => {
      const path = pathOf(scene);
      if (!existsSync(path)) return undefined;
      const aside = join(scene.work.folder, 'aside');
      renameSync(path, aside);
      put(path);
      scene.wasMet = true;
      const undo = () => {
        remove(path);
        renameSync(aside, path);
      };
      return { undo };
    };
    return [`${kind} in the place of ${of}`, arrange];
  });
  return Object.fromEntries(entries);
}

/** A person's own doing in the assets root, which no run needs help with: what was in the place of a recording is kept or named. */
function inPlaceOfRecording(put: (scene: Scene, path: string) => void): Fault['arrange'] {
  return (scene) => {
    const path = join(scene.root, STEADY);
    if (!existsSync(path)) return undefined;
    const [text, recorded] = [readFileSync(path, 'utf8'), scene.recorded[STEADY]];
    remove(path);
    delete scene.recorded[STEADY];
    put(scene, path);
    scene.changesMeanwhile = true;
    scene.wasMet = true;
    // It is the person's to take away, unless the run did.
    const undo = () => {
      for (const inner of Object.keys(scene.recorded)) {
        if (inner.startsWith(`${STEADY}/`) && lstatIfThere(join(scene.root, inner)) !== undefined) delete scene.recorded[inner];
      }
      if (!lstatSync(path, { throwIfNoEntry: false })?.isFile()) remove(path);
      if (existsSync(path)) return;
      writeFileSync(path, text);
      if (recorded !== undefined) scene.recorded[STEADY] = recorded;
    };
    return { undo, isOwnDoing: true };
  };
}

const recordings: Record<string, Fault['arrange']> = {
  'a pipe in the place of a recording': inPlaceOfRecording((_, path) => execFileSync('mkfifo', [path])),
  'an empty directory in the place of a recording': inPlaceOfRecording((_, path) => mkdirSync(path)),
  'a directory with a recording in the place of a recording': inPlaceOfRecording((scene, path) => {
    mkdirSync(path);
    scene.record({ [`${STEADY}/inner.json`]: 'made by a person, in the place of a recording\n' });
  }),
  'a link in the place of a recording': inPlaceOfRecording((_, path) => symlinkSync('/nowhere/at/all', path)),
};

const sizes = [0, 4, 16, 48, 128, 512].map((left): [string, Fault['arrange']] => [
  `a disk with ${left} KiB left`,
  full(left, fillBytes),
]);
const counts = [0, 3, 10, 40].map((left): [string, Fault['arrange']] => [
  `a disk with room for ${left} files`,
  full(left, fillFiles),
]);

export const DISK_FAULTS: readonly Fault[] = faultsOf('disk', {
  'a read-only assets root': withModes(
    foldersOf(({ root }) => root),
    withoutWriting,
  ),
  'a read-only git directory of the root': withModes(
    foldersOf(({ gitDir }) => gitDir),
    withoutWriting,
  ),
  'read-only services': withModes(
    foldersOf(({ root }) => join(root, 'sdk')),
    withoutWriting,
  ),
  'a read-only store': withModes(
    foldersOf(({ work }) => work.store),
    withoutWriting,
  ),
  'a read-only temporary folder': withModes(({ temporary }) => [temporary], withoutWriting),
  'a read-only code repository': withModes(({ work }) => [work.code], withoutWriting),
  'a read-only git directory of the code repository': withModes(
    foldersOf(({ work }) => join(work.code, '.git')),
    withoutWriting,
  ),
  'a read-only recordings.json': withModes(({ work }) => [join(work.code, 'recordings.json')], withoutWriting),
  'an unreadable recordings.json': withModes(({ work }) => [join(work.code, 'recordings.json')], withoutAnything),
  'an unreadable recording': withModes(({ root }) => [join(root, STEADY)], withoutAnything),
  'an unreadable service': withModes(({ root }) => [dirname(join(root, STEADY))], withoutAnything),
  'an unreadable index': withModes(({ gitDir }) => [join(gitDir, 'index')], withoutAnything),
  'an unreadable HEAD': withModes(({ gitDir }) => [join(gitDir, 'HEAD')], withoutAnything),
  'an unreadable git directory': withModes(({ gitDir }) => [gitDir], withoutAnything),
  'an unreadable store': withModes(({ work }) => [work.store], withoutAnything),
  'unreadable packs': withModes(({ store }) => packsOf(store), withoutAnything),
  ...Object.fromEntries([...sizes, ...counts]),
  ...recordings,
  ...replaced('recordings.json', ({ work }) => join(work.code, 'recordings.json')),
  ...replaced('the index', ({ gitDir }) => join(gitDir, 'index')),
  ...replaced('HEAD', ({ gitDir }) => join(gitDir, 'HEAD')),
  ...replaced('the configuration', ({ gitDir }) => join(gitDir, 'config')),
  ...replaced('the synced ref', ({ gitDir }) => join(gitDir, 'assets-sync/synced')),
  ...replaced('the signature', ({ store }) => join(store, 'signature'), WITHOUT_PIPE),
  ...replaced('the store', ({ work }) => work.store, A_FILE),
  ...replaced('the store’s refs', ({ store }) => join(store, 'refs'), A_FILE),
});

function packsOf(store: string): string[] {
  const folder = join(store, 'objects/pack');
  return existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
}
