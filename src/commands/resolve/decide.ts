/** What becomes of each entry of a recordings.json that two sides changed: a decision of its three states alone. */
import { isDeepStrictEqual } from 'node:util';
import type { Entry, EntryKey } from '../../pins/edit-text.ts';

export type Side = 'ours' | 'theirs';

/** A state of an entry on each side; undefined where it is not there. */
export interface Versions {
  base: unknown;
  ours: unknown;
  theirs: unknown;
}

/** An entry is as one side has it, but for members of the team's own, which the other side changed; undefined takes one out. */
export interface Settled {
  from: Side;
  members: readonly (readonly [name: string, value: unknown])[];
}

/** Why an entry cannot be settled by its states alone. */
export type Open =
  /** Both moved the pin: the assets repository has to say more. */
  | { open: 'pin' }
  /** One side took it out, which the other changed. */
  | { open: 'deleted' }
  /** Both changed a setting, or members beside the pin, and not to the same. */
  | { open: 'setting' }
  | { open: 'members'; names: string[] };

export type Verdict = Settled | Open;

/** What a pin says in each of its members; a commit alone is one of them. */
type Members = Readonly<Record<string, unknown>>;

/** What belongs to the commit that a pin names. */
const OF_COMMIT = ['sha', 'tree', 'reason'];

/** Decides about every entry that is on any side. */
export function decideEntries(sides: Record<keyof Versions, readonly Entry[]>): Map<EntryKey, Verdict> {
  const states = (entries: readonly Entry[]) => new Map(entries.map(({ key, value }) => [key, value]));
  const [base, ours, theirs] = [states(sides.base), states(sides.ours), states(sides.theirs)];
  const keys = new Set([...ours.keys(), ...theirs.keys(), ...base.keys()]);
  return new Map(
    [...keys].map((key) => [key, decide(key, { base: base.get(key), ours: ours.get(key), theirs: theirs.get(key) })]),
  );
}

export function decide(key: EntryKey, versions: Versions): Verdict {
  const { base, ours, theirs } = key.startsWith('$') ? versions : asMembers(versions);
  if (isDeepStrictEqual(ours, theirs) || isDeepStrictEqual(base, theirs)) return { from: 'ours', members: [] };
  if (isDeepStrictEqual(base, ours)) return { from: 'theirs', members: [] };
  if (key.startsWith('$')) return { open: 'setting' };
  if (ours === undefined || theirs === undefined) return { open: 'deleted' };
  const pins = { base, ours, theirs } as Record<keyof Versions, Members>;
  if (pins.ours.sha === pins.theirs.sha) return mergeMembers(pins, 'ours', ['sha']);
  const others = mergeMembers(pins, 'ours', OF_COMMIT);
  return 'open' in others ? others : { open: 'pin' };
}

/** An entry whose pin is that of one side: what the other changed in the team's own members stays as well. */
export function withPinOf(versions: Versions, from: Side): Verdict {
  return mergeMembers(asMembers(versions) as Record<keyof Versions, Members>, from, OF_COMMIT);
}

function mergeMembers(
  { base = {}, ours, theirs }: Record<keyof Versions, Members>,
  from: Side,
  settled: readonly string[],
): Verdict {
  const [kept, other] = from === 'ours' ? [ours, theirs] : [theirs, ours];
  const names = [...new Set([...Object.keys(kept), ...Object.keys(other)])].filter((name) => !settled.includes(name));
  const differing = names.filter(
    (name) => !isDeepStrictEqual(kept[name], other[name]) && !isDeepStrictEqual(other[name], base[name]),
  );
  const both = differing.filter((name) => !isDeepStrictEqual(kept[name], base[name]));
  if (both.length > 0) return { open: 'members', names: both };
  return { from, members: differing.map((name) => [name, other[name]] as const) };
}

function asMembers({ base, ours, theirs }: Versions): Versions {
  return { base: membersOf(base), ours: membersOf(ours), theirs: membersOf(theirs) };
}

/** Digits of a name count in either case. */
function membersOf(value: unknown): Members | undefined {
  if (value === undefined) return undefined;
  const { sha, tree, ...others } = (typeof value === 'string' ? { sha: value } : value) as { sha: string; tree?: string };
  return { ...others, sha: sha.toLowerCase(), ...(tree === undefined ? {} : { tree: tree.toLowerCase() }) };
}
