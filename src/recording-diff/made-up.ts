/** Finds names that a test made up: they are other ones each time that it is recorded, and stand wherever the test uses them. */

import type { Recording } from './model.ts';
import { splitUrl } from './url.ts';
import type { MadeUpName } from './volatile.ts';

/** More of them would make the search for them slow. */
const MAX_NAMES = 50;

/** The longest first, since one may begin with another. */
export function madeUpNames(before: Recording, after: Recording): MadeUpName[] {
  const names = new Map([...seededNames(before, after), ...variableNames(before, after)].map((name) => [name.before, name]));
  return [...names.values()].sort((a, b) => b.before.length - a.before.length).slice(0, MAX_NAMES);
}

/** Names like `table1652086391` among the variables: of one length, with at least four digits, on both sides. */
function variableNames({ variables: before }: Recording, { variables: after }: Recording): MadeUpName[] {
  const isMadeUp = (value: unknown): value is string =>
    typeof value === 'string' && value.length >= 6 && (value.match(/\d/g)?.length ?? 0) >= 4;
  return Object.keys(before)
    .map((name) => ({ before: before[name], after: Object.hasOwn(after, name) ? after[name] : undefined }))
    .filter((pair): pair is MadeUpName => isMadeUp(pair.before) && isMadeUp(pair.after))
    .filter((pair) => pair.before !== pair.after && pair.before.length === pair.after.length);
}

/**
 * .NET's tests keep no names: they make them of `RandomSeed` again, such as `testRG-4512`. Where that is another one, these are the parts of an
 * address that differ in a number alone, as long as each became one and the same other name. What it does:
 * https://github.com/Azure/azure-sdk-for-net/blob/main/sdk/core/Azure.Core.TestFramework/src/TestRecording.cs.
 */
function seededNames(before: Recording, after: Recording): MadeUpName[] {
  const seeds = [before, after].map(({ variables }) => variables['RandomSeed']);
  if (seeds.includes(undefined) || seeds[0] === seeds[1]) return [];
  const others = new Map<string, string[][]>();
  for (const { key, parts } of addresses(after)) others.set(key, [...(others.get(key) ?? []), parts]);
  const [forth, back] = [new Map<string, string | undefined>(), new Map<string, string | undefined>()];
  for (const { key, parts } of addresses(before)) {
    const other = others.get(key)?.shift();
    for (const [index, part] of parts.entries()) {
      const now = other?.[index];
      if (now === undefined || !isSeeded(part)) continue;
      // Undefined: it became several.
      forth.set(part, forth.has(part) && forth.get(part) !== now ? undefined : now);
      back.set(now, back.has(now) && back.get(now) !== part ? undefined : part);
    }
  }
  return [...forth].flatMap(([part, now]) =>
    now === undefined || now === part || back.get(now) !== part ? [] : [{ before: part, after: now }],
  );
}

/** What is around the numbers of an address: those who have it in common may be the same request. */
function addresses({ requests }: Recording): { key: string; parts: string[] }[] {
  return requests.map(({ method, url }) => {
    const parts = splitUrl(url).path.split(/[/()=,']/);
    const key = `${method} ${parts.map((part) => (isId(part) ? '' : part.replace(NUMBER, '#'))).join('/')}`;
    return { key, parts };
  });
}

/** The year of a date is none. */
const NUMBER = /\d{3,}(?!\d|-\d\d(?!\d))/g;

function isSeeded(part: string): boolean {
  return part.length >= 6 && !isId(part) && part.replace(NUMBER, '#') !== part;
}

/** It has a rule of its own. */
function isId(part: string): boolean {
  return /^[0-9a-f-]{16,}$/i.test(part);
}
