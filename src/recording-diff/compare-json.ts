/** Compares JSON value by value. The order of keys and white space mean nothing in it. */

import { align } from './align.ts';
import { isObject } from './formats/shape.ts';
import type { Json, JsonObject } from './json.ts';
import type { Rows } from './rows.ts';
import type { Context, Volatility } from './volatile.ts';

/** Names of keys are shorter. */
const MAX_NAME = 100;

export interface JsonComparison {
  rows: Rows;
  volatility: Volatility;
  context: Context;
}

/** @param path `value[3].id`; empty: the whole */
export function compareJson(before: Json, after: Json, path: string, name: string, to: JsonComparison): void {
  if (isObject(before) && isObject(after)) compareObjects(before, after, path, to);
  else if (Array.isArray(before) && Array.isArray(after)) compareArrays(before, after, path, to);
  else if (isScalar(before) && isScalar(after)) compareScalars(before, after, path, name, to);
  else to.rows.add({ kind: 'changed', label: path, before: showJson(before), after: showJson(after) });
}

function compareScalars(before: Json, after: Json, path: string, name: string, { rows, context }: JsonComparison): void {
  // `"1"` and `1` are different values: the quotes show it.
  const isString = typeof before === 'string' && typeof after === 'string';
  const [one, other] = isString ? [before, after] : [showJson(before), showJson(after)];
  rows.compare(path, one, other, context, name);
}

function compareObjects(before: JsonObject, after: JsonObject, path: string, to: JsonComparison): void {
  const { rows } = to.rows.section;
  const first = rows.length;
  const renamed = renamedKeys(before, after, to.volatility);
  const isNewName = new Set(renamed.values());
  for (const [key, value] of Object.entries(before)) {
    const other = renamed.get(key) ?? key;
    const inner = joinPath(path, other);
    if (other !== key) to.rows.compare(`${inner} (name)`, key, other, to.context, '');
    if (Object.hasOwn(after, other)) compareJson(value, after[other] ?? null, inner, other, to);
    else to.rows.add({ kind: 'removed', label: inner, before: showJson(value), after: undefined });
  }
  for (const [key, value] of Object.entries(after)) {
    if (Object.hasOwn(before, key) || isNewName.has(key)) continue;
    to.rows.add({ kind: 'added', label: joinPath(path, key), before: undefined, after: showJson(value) });
  }
  const beside = nameOf(after) ?? nameOf(before);
  if (beside !== undefined) for (const row of rows.slice(first)) row.beside ??= beside;
}

/** In a list of keys, what says that a `value` is one: `{ "keyName": "key1", "value": "…" }`. */
function nameOf(object: JsonObject): string | undefined {
  const [found] = ['keyName', 'name'].filter((member) => Object.hasOwn(object, member) && typeof object[member] === 'string');
  return found === undefined ? undefined : `"${found}":${JSON.stringify(object[found]).slice(0, MAX_NAME)}`;
}

/** Keys that are ids, and are other ones now. */
function renamedKeys(before: JsonObject, after: JsonObject, volatility: Volatility): Map<string, string> {
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  const come = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
  const renamed = new Map<string, string>();
  for (const key of gone) {
    const shape = volatility.normalize(key, 'before');
    const index = shape === key ? -1 : come.findIndex((other) => volatility.normalize(other, 'after') === shape);
    const [other] = index < 0 ? [] : come.splice(index, 1);
    if (other !== undefined) renamed.set(key, other);
  }
  return renamed;
}

function compareArrays(before: readonly Json[], after: readonly Json[], path: string, to: JsonComparison): void {
  const shapes = (list: readonly Json[], side: 'before' | 'after') =>
    list.map((item) => to.volatility.normalize(JSON.stringify(item), side));
  for (const pair of align(shapes(before, 'before'), shapes(after, 'after'))) {
    const label = `${path}[${pair.after ?? pair.before}]`;
    const one = pair.before === undefined ? undefined : before[pair.before];
    const other = pair.after === undefined ? undefined : after[pair.after];
    if (one !== undefined && other !== undefined) compareJson(one, other, label, '', to);
    else if (one !== undefined) to.rows.add({ kind: 'removed', label, before: showJson(one), after: undefined });
    else if (other !== undefined) to.rows.add({ kind: 'added', label, before: undefined, after: showJson(other) });
  }
}

/** Strings as they are, all else as JSON with a line for each value. */
export function showJson(value: Json): string {
  return JSON.stringify(value, null, 2);
}

function isScalar(value: Json): boolean {
  return typeof value !== 'object' || value === null;
}

function joinPath(path: string, key: string): string {
  const name = /^[\w$-]+$/.test(key) ? key : JSON.stringify(key);
  return path === '' ? name : `${path}.${name}`;
}
