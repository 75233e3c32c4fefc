/** How many files services have and how large they are: of a commit that stays the same, counted once. */
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Directory, isWithin, TOP } from '../base/directory.ts';
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
    return { services: new Map(found), submodules: [] };
  }
  const totals = await count(root, commit, services, signal);
  const all = new Map([...known, ...totals.services]);
  // A file counts for the innermost service that was asked for: of services in one another the next question may be another.
  if (totals.submodules.length === 0 && !areNested([...all.keys()])) writeKnown(root, { commit, packs, services: [...all] });
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
    .map((path) => statSync(join(path, 'pack'), { throwIfNoEntry: false }))
    .map((found) => (found === undefined ? '' : `${found.ino} ${found.mtimeMs}`))
    .join('\n');
}

/** Without holding the list of the files. */
async function count(root: AssetsRoot, commit: Sha, services: readonly Directory[], signal: AbortSignal): Promise<Totals> {
  const totals = new Map(services.map((service) => [service, { files: 0, size: 0 }]));
  const sorted = [...services].sort();
  // Files come in order, so the service of the last one is most likely that of the next, unless services nest.
  const nested = areNested(services);
  const submodules: Buffer[] = [];
  let rest: Buffer = Buffer.alloc(0);
  let current: Directory | undefined;
  const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...services];
  await git(args, {
    environment: root.environment,
    signal,
    onStdout: (chunk) => {
      rest = Buffer.concat([rest, chunk]);
      const records = splitRecords(rest);
      for (const record of records) {
        const tab = record.indexOf(0x09);
        const [mode, , , size] = record.toString('latin1', 0, tab).split(/ +/);
        const path = record.toString('utf8', tab + 1);
        if (nested || current === undefined || !isWithin(path, current)) {
          current = sorted.findLast((service) => isWithin(path, service));
        }
        if (current === undefined) continue;
        if (mode === '160000') submodules.push(Buffer.from(record.subarray(tab + 1)));
        const total = totals.get(current);
        if (total === undefined || mode === '160000') continue;
        total.files++;
        total.size += Number(size);
      }
      rest = Buffer.from(rest.subarray(rest.lastIndexOf(0) + 1));
    },
  });
  return { services: totals, submodules };
}
