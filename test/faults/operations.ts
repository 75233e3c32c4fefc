/** The operations of the fault matrix: what is there before each, what it is run with, and what is so after a success. */
import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type ParseError, parse } from 'jsonc-parser';
import { git } from '../fixtures/process.ts';
import { type Beginning, KEPT, RECORDED, type Scene } from './scene.ts';

export interface Operation {
  name: string;
  begins: Beginning;
  /** Whom it asks; a fault of somebody else does not concern it. */
  asks: readonly ('server' | 'forge')[];
  /** Makes the scene ready: pins, and what a person has recorded. */
  prepare: (scene: Scene) => void;
  args: (scene: Scene) => string[];
  /** Of a run that is not disturbed. */
  exitCode: number;
  /** Whether what it prints is all that it is for: then it must be what an undisturbed run prints. */
  onlyTells: boolean;
  /** Whether it is about what was recorded: where a mended root has it in a backup, there is nothing to it. */
  isAboutRecorded?: boolean;
  /** Whether it is refused once it is done. */
  isOnce?: boolean;
  /** What is not as a run says that ended with that exit code: of the assets root, the pins, the servers. */
  findWrong: (scene: Scene) => string[];
}

const SERVER = ['server'] as const;
const nothing = () => {};
const noWrong = () => [];

/** @param more files besides those of the pins, by path: their text, or undefined for one that is gone */
function rootIs(scene: Scene, sha: string, more: Readonly<Record<string, string | undefined>> = {}): string[] {
  const expected: Record<string, string> = scene.pinned(sha);
  for (const [path, text] of Object.entries(more)) {
    if (text === undefined) delete expected[path];
    else expected[path] = Buffer.from(text).toString('hex');
  }
  const found = filesBelow(scene.root, 'sdk');
  const paths = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  const wrong = paths.filter((path) => expected[path] !== found[path]);
  return wrong.map((path) => `${path} is ${describe(found[path])}, not ${describe(expected[path])}`);
}

function describe(hex: string | undefined): string {
  return hex === undefined ? 'absent' : JSON.stringify(Buffer.from(hex, 'hex').toString('utf8').slice(0, 40));
}

/** Bytes in hexadecimal by path; of what is no file, its kind. */
function filesBelow(root: string, directory: string): Record<string, string> {
  const files: Record<string, string> = {};
  const walk = (dir: string) => {
    for (const entry of readdirSync(dir, { withFileTypes: true })) {
      const path = join(dir, entry.name);
      if (entry.isDirectory()) walk(path);
      else files[relative(root, path)] = entry.isFile() ? readFileSync(path).toString('hex') : 'not a file';
    }
  };
  const top = join(root, directory);
  if (lstatSync(top, { throwIfNoEntry: false })?.isDirectory() === true) walk(top);
  return files;
}

/** Local changes stay; where a damaged root was mended they may be in a backup, which another check looks for. */
function keptOrReplaced(scene: Scene, more: Readonly<Record<string, string>> = {}): string[] {
  const kept = rootIs(scene, scene.first, { ...RECORDED, ...more });
  return kept.length === 0 || rootIs(scene, scene.first, more).length === 0 ? [] : kept;
}

/** The pins as recordings.json has them. */
export function readPins(text: string): Record<string, unknown> | undefined {
  const errors: ParseError[] = [];
  const value = parse(text, errors, { allowTrailingComma: true });
  return errors.length === 0 ? value : undefined;
}

function shaOf(pin: unknown): unknown {
  return typeof pin === 'object' && pin !== null ? (pin as { sha?: unknown }).sha : pin;
}

function pinIs(scene: Scene, sha: string): string[] {
  const found = shaOf(readPins(scene.manifest)?.['sdk/tables']);
  return found === sha ? [] : [`sdk/tables is pinned at ${found}, not at ${sha}`];
}

/** One branch with what was recorded, one pull request from it, and the pin at its tip. */
function isPushed(scene: Scene): string[] {
  const listing = git(scene.assets.dir, 'for-each-ref', '--format=%(objectname)', 'refs/heads/assets-sync');
  const tips = listing.split('\n').filter(Boolean);
  const tip = String(shaOf(readPins(scene.manifest)?.['sdk/tables']));
  if (!tips.includes(tip)) return [`sdk/tables is pinned at ${tip}, which no branch of a push is at`];
  const pushed = scene.assets.files(tip, 'sdk/tables');
  const missing = Object.entries(RECORDED).filter(([path, text]) => pushed[path] !== Buffer.from(text).toString('hex'));
  const { length: opened } = scene.forge.opened;
  const isOne = tips.length === 1 && opened === 1;
  return [
    ...missing.map(([path]) => `${path} is not as recorded on the pushed branch`),
    ...(isOne || scene.changesMeanwhile ? [] : [`there are ${tips.length} branches and ${opened} pull requests`]),
  ];
}

const recorded = (scene: Scene) => scene.record(RECORDED);
const repinned = (scene: Scene) => scene.pin(scene.second);
const ofServer =
  (...args: string[]) =>
  (scene: Scene) => [...args, '--json', ...scene.access];
const offline =
  (...args: string[]) =>
  () => [...args, '--json'];

/** The members that most have. */
const CHANGES = { begins: 'warm', asks: SERVER, exitCode: 0, onlyTells: false } as const;
const TELLS = { begins: 'warm', asks: [], exitCode: 0, onlyTells: true, findWrong: noWrong } as const;

export const OPERATIONS: readonly Operation[] = [
  {
    ...CHANGES,
    name: 'sync cold',
    begins: 'cold',
    prepare: nothing,
    args: ofServer('sync', '*'),
    findWrong: (scene) => rootIs(scene, scene.first),
  },
  {
    ...CHANGES,
    name: 'sync cold, cache off',
    begins: 'cold',
    prepare: nothing,
    args: ofServer('sync', '*', '--cache', 'off'),
    findWrong: (scene) => rootIs(scene, scene.first),
  },
  {
    ...CHANGES,
    name: 'sync warm',
    prepare: recorded,
    args: ofServer('sync', '*'),
    findWrong: (scene) => keptOrReplaced(scene),
  },
  {
    ...CHANGES,
    name: 'sync re-pin',
    prepare: repinned,
    args: ofServer('sync', '*'),
    findWrong: (scene) => rootIs(scene, scene.second),
  },
  {
    ...CHANGES,
    name: 'sync --discard',
    prepare: (scene) => {
      repinned(scene);
      recorded(scene);
    },
    args: ofServer('sync', '*', '--discard'),
    findWrong: (scene) => rootIs(scene, scene.second),
  },
  {
    ...CHANGES,
    name: 'sync --verify',
    prepare: repinned,
    args: ofServer('sync', '*', '--verify'),
    findWrong: (scene) => rootIs(scene, scene.second),
  },
  {
    ...CHANGES,
    name: 'reset --yes',
    prepare: (scene) => {
      repinned(scene);
      recorded(scene);
    },
    args: ofServer('reset', '--yes'),
    findWrong: (scene) => [
      ...rootIs(scene, scene.first),
      ...(scene.manifest === scene.committed ? [] : ['recordings.json is not as committed']),
    ],
  },
  {
    ...CHANGES,
    name: 'push',
    asks: ['server', 'forge'],
    isAboutRecorded: true,
    prepare: recorded,
    args: ofServer('push', '--message', 'Record by hand'),
    findWrong: isPushed,
  },
  {
    ...CHANGES,
    name: 'repin --latest',
    prepare: nothing,
    args: ofServer('repin', '*', '--latest'),
    findWrong: (scene) => pinIs(scene, scene.second),
  },
  { ...TELLS, name: 'verify', asks: SERVER, prepare: nothing, args: ofServer('verify', '*') },
  { ...TELLS, name: 'diff', asks: SERVER, prepare: repinned, args: ofServer('diff', '*', '--from', 'HEAD') },
  { ...TELLS, isAboutRecorded: true, name: 'status', prepare: recorded, args: offline('status', '*') },
  { ...TELLS, name: 'plan', prepare: repinned, args: offline('plan', '*') },
  { ...TELLS, isAboutRecorded: true, name: 'check', exitCode: 1, prepare: recorded, args: offline('check') },
  { ...TELLS, name: 'backups', prepare: nothing, args: offline('backups') },
  {
    ...CHANGES,
    name: 'backups restore',
    asks: [],
    prepare: recorded,
    args: (scene) => ['backups', 'restore', scene.backup, '--json'],
    findWrong: (scene) => keptOrReplaced(scene, { [KEPT.path]: KEPT.text }),
  },
  { ...TELLS, name: 'cache', prepare: nothing, args: offline('cache') },
  {
    ...CHANGES,
    name: 'cache prune',
    asks: [],
    prepare: recorded,
    args: offline('cache', 'prune', '--days', '1'),
    findWrong: (scene) => keptOrReplaced(scene),
  },
  {
    ...CHANGES,
    name: 'init',
    isOnce: true,
    prepare: (scene) => rmSync(join(scene.work.code, 'recordings.json')),
    args: (scene) => ['init', '--repository', scene.forge.url, '--json', '--retries', '2'],
    findWrong: noWrong,
  },
];
