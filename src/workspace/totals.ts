/** How many files services have and how large they are: of a commit that stays the same, counted once. */
import { type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Directory, foldedPath, isUnwritable, isWithin, showDirectory, TOP } from '../base/directory.ts';
import { AssetsSyncError, listLines } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import { git, splitRecords } from '../git/git.ts';
import { readIfThere, writeAtomically } from '../git/git-files.ts';
import type { AssetsRoot } from './root.ts';

/** How many files a service has, and their sizes together. */
export interface Total {
  files: number;
  /** Bytes. */
  size: number;
}

export interface Totals {
  services: Map<Directory, Total>;
  /** The paths of submodules in them. */
  submodules: Buffer[];
  /** Paths that this system does not take, or that git keeps for itself. */
  unwritable: string[];
  /** Paths that are one and the same file where the case of names does not count; each with its twin. */
  twins: [string, string][];
}

/** Bytes of one service: a large one has some hundred million. A small pack can hold far more. */
const MAX_SERVICE_BYTES = 100e9;

/**
 * Named before anything is written: a sync brings all of a service, or nothing.
 * @throws `unwritable-name`, or `too-large` for what would only fill a disk
 */
export function refuseUnfit({ services, unwritable, twins }: Pick<Totals, 'services' | 'unwritable' | 'twins'>): void {
  const hint = 'in the assets repository, and pin the commit that has the new names; nothing was written.';
  if (unwritable.length > 0) {
    const message = `No file can have these names here (${unwritable.length}):\n${listLines(unwritable.map(shorten))}`;
    throw new AssetsSyncError('unwritable-name', message, { hint: `Rename the recordings ${hint}` });
  }
  if (twins.length > 0) {
    const lines = twins.map(([one, other]) => `${shorten(one)} and ${shorten(other)}`);
    const message = `These names differ by the case of letters alone, which is one file here (${twins.length}):\n${listLines(lines)}`;
    throw new AssetsSyncError('unwritable-name', message, { hint: `Rename one of them ${hint}` });
  }
  for (const [service, { size }] of services) {
    // Of what cannot be read there is no size; that is for others to say.
    if (!(size > MAX_SERVICE_BYTES)) continue;
    const gigabytes = (bytes: number) => Math.round(bytes / 1e9);
    throw new AssetsSyncError(
      'too-large',
      `${showDirectory(service)} has ${gigabytes(size)} GB of recordings; assets-sync takes ${gigabytes(MAX_SERVICE_BYTES)} GB of one service at most.`,
      { hint: 'Look at its commit, and pin one that is right; nothing was written.' },
    );
  }
}

/** A path as a line can show it. */
function shorten(path: string): string {
  return path.length > 120 ? `${path.slice(0, 80)}…${path.slice(-30)} (${Buffer.byteLength(path)} bytes)` : path;
}

/** Counts what a commit has of some services, or remembers it. */
export async function measure(
  root: AssetsRoot,
  commit: Sha,
  services: readonly Directory[],
  signal: AbortSignal,
): Promise<Totals> {
  // Before they are counted: what goes meanwhile was not seen.
  const packs = packsOf(root);
  const known = readKnown(root, commit, packs);
  const found = services.map((service) => [service, known.get(service)] as const);
  if (found.every((entry): entry is [Directory, Total] => entry[1] !== undefined)) {
    return { services: new Map(found), submodules: [], unwritable: [], twins: [] };
  }
  const totals = await count(root, commit, services, signal);
  const all = new Map([...known, ...totals.services]);
  // A file counts for the innermost service that was asked for: of services in one another the next question may be another.
  if (totals.submodules.length + totals.unwritable.length + totals.twins.length === 0 && !areNested([...all.keys()]))
    writeKnown(root, { commit, packs, services: [...all] });
  return totals;
}

function areNested(services: readonly Directory[]): boolean {
  const sorted = services.map((service) => (service === TOP ? '' : `${service}/`)).sort();
  return sorted.some((service, index) => sorted[index + 1]?.startsWith(service) === true);
}

/** The file in an assets root. */
interface Known {
  commit: string;
  packs: string;
  services: [Directory, Total][];
}

function fileOf(root: AssetsRoot): string {
  return join(root.ours, 'totals.json');
}

/** To count is also to see that everything is there, so it is done again when packs came or went. */
function readKnown(root: AssetsRoot, commit: Sha, packs: string): Map<Directory, Total> {
  try {
    const known = JSON.parse(readIfThere(fileOf(root)) ?? '{}') as Partial<Known>;
    return new Map(known.commit === commit && known.packs === packs ? known.services : []);
  } catch {
    return new Map();
  }
}

function writeKnown(root: AssetsRoot, known: Known): void {
  try {
    writeAtomically(fileOf(root), JSON.stringify(known));
  } catch {
    // It is counted again.
  }
}

/** Changes with every pack that comes or goes. */
function packsOf(root: AssetsRoot): string {
  return [root.objects, ...root.alternates.map((path) => resolve(root.objects, path))]
    .map((path) => tryStat(join(path, 'pack')))
    .map((found) => (found === undefined ? '' : `${found.ino} ${found.mtimeMs}`))
    .join('\n');
}

/** Whatever a damaged list of alternates names, it is no folder of packs. */
function tryStat(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** Without holding the list of the files. */
async function count(root: AssetsRoot, commit: Sha, services: readonly Directory[], signal: AbortSignal): Promise<Totals> {
  const counter = new Counter(root.dir, services, root.traits.ignoresCase);
  const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', commit];
  let rest: Buffer = Buffer.alloc(0);
  await git(args, {
    environment: root.environment,
    paths: services,
    signal,
    onStdout: (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      for (const record of splitRecords(rest)) counter.add(record);
      rest = Buffer.from(rest.subarray(rest.lastIndexOf(0) + 1));
    },
  });
  return counter.totals;
}

class Counter {
  readonly totals: Totals;
  private readonly assetsRoot: string;
  private readonly sorted: Directory[];
  private readonly isNested: boolean;
  /** The service of the last file: files come in order, so it is most likely that of the next, unless services nest. */
  private current: Directory | undefined;

  /** Every path so far as this file system compares it; undefined where it compares every letter. */
  private readonly folded: Map<string, string> | undefined;

  constructor(assetsRoot: string, services: readonly Directory[], ignoresCase: boolean) {
    this.assetsRoot = assetsRoot;
    this.folded = ignoresCase ? new Map() : undefined;
    this.sorted = [...services].sort();
    this.isNested = areNested(services);
    this.totals = {
      services: new Map(services.map((service) => [service, { files: 0, size: 0 }])),
      submodules: [],
      unwritable: [],
      twins: [],
    };
  }

  /** @param record of `git ls-tree -l -z` */
  add(record: Buffer): void {
    const tab = record.indexOf(0x09);
    const [mode, , , size] = record.toString('latin1', 0, tab).split(/ +/);
    const bytes = record.subarray(tab + 1);
    const path = bytes.toString('utf8');
    if (this.isNested || this.current === undefined || !isWithin(path, this.current)) {
      this.current = this.sorted.findLast((service) => isWithin(path, service));
    }
    const total = this.current === undefined ? undefined : this.totals.services.get(this.current);
    if (total === undefined) return;
    if (mode === '160000') {
      this.totals.submodules.push(Buffer.from(bytes));
      return;
    }
    if (isUnwritable(bytes, this.assetsRoot)) this.totals.unwritable.push(path);
    if (this.folded !== undefined) this.findTwins(path, this.folded);
    total.files++;
    total.size += Number(size);
  }

  /** The directories above it count as well: `a/x` and `A/y` would be in one. */
  private findTwins(path: string, folded: Map<string, string>): void {
    for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
      const part = path.slice(0, end);
      const key = foldedPath(part);
      const known = folded.get(key);
      if (known === part) return;
      if (known === undefined) folded.set(key, part);
      else this.totals.twins.push([known, part]);
    }
  }
}
