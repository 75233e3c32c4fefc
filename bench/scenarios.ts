/** What the benchmark measures: each scenario with the ways that stand side by side in it, and its targets. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { type Measurement, measure, type Traffic, type Way } from './measure.ts';
import { atLeast, atMost, exactly, type Row, type Target } from './table.ts';
import * as ways from './ways.ts';

export interface Bench {
  bundles: ways.Bundles;
  /** Where runs take place. */
  workspace: string;
  runs: number;
  /** What the server has answered so far. */
  traffic: Traffic;
  /** The folder of a clone of actions/checkout. */
  actionsCheckout: string | undefined;
}

/** A service that the store does not have, into a fresh workspace. */
export async function oneService(bench: Bench, title: string, wanted: ways.Wanted, fasterThanCheckout: number): Promise<Row[]> {
  const { ours, fetch, bare, action, checkout } = await compare(bench, {
    ours: ways.commandLine(bench.bundles, wanted, 'with tree'),
    fetch: ways.bareFetch(wanted),
    bare: ways.bareCommands(wanted),
    action: ways.action(bench.bundles, wanted, 'with tree'),
    checkout: checkoutOf(bench, wanted),
  });
  return rows(title, [
    [ours, exactly('requests', ours.requests, 2)],
    // What the server says of its progress, some kilobytes, is the sign of life that we wait for.
    [fetch, atMost('our bytes / these', ours.bytes / fetch.bytes, 1.03)],
    [bare, atMost('our time / this', ours.median / bare.median, 1.35)],
    [action],
    [checkout, fasterThan(bench, checkout, action, fasterThanCheckout)],
  ]);
}

/** The same where recordings.json says nothing but the commit. */
export async function shaAlone(bench: Bench, title: string, wanted: ways.Wanted, fasterThanCheckout: number): Promise<Row[]> {
  const { ours, tree, action, checkout } = await compare(bench, {
    ours: ways.commandLine(bench.bundles, wanted, 'SHA alone'),
    tree: ways.commandLine(bench.bundles, wanted, 'with tree'),
    action: ways.action(bench.bundles, wanted, 'SHA alone'),
    checkout: checkoutOf(bench, wanted),
  });
  return rows(title, [
    [ours, atMost('requests', ours.requests, 5)],
    [{ ...tree, way: `${tree.way}, with tree` }, atMost('bytes / these', ours.bytes / tree.bytes, 1.1)],
    [action],
    [checkout, fasterThan(bench, checkout, action, fasterThanCheckout)],
  ]);
}

/** actions/checkout itself where it is at hand, else its git commands alone, which are faster than it is. */
function checkoutOf({ actionsCheckout }: Bench, wanted: ways.Wanted): Way {
  return actionsCheckout === undefined ? ways.sparseCheckout(wanted) : ways.actionsCheckout(actionsCheckout, wanted);
}

/** Only beside actions/checkout itself there is a target. */
function fasterThan({ actionsCheckout }: Bench, checkout: Measurement, action: Measurement, times: number): Target | undefined {
  if (actionsCheckout === undefined) return undefined;
  return atLeast("this time / the action's", checkout.median / action.median, times);
}

/** All services of the repository in one run. */
export async function allServices(bench: Bench, title: string, wanted: ways.Wanted): Promise<Row[]> {
  const { ours, bare } = await compare(bench, {
    ours: ways.commandLine(bench.bundles, wanted, 'with tree'),
    bare: ways.bareCommands(wanted),
  });
  return rows(title, [[ours, exactly('requests', ours.requests, 2)], [bare]]);
}

/** A sync of what is there already. */
export async function nothingToDo(bench: Bench, title: string, wanted: ways.Wanted): Promise<Row[]> {
  const { ours, node } = await compare(bench, {
    ours: ways.commandLineAgain(bench.bundles, wanted, join(bench.workspace, `again-${wanted.trees.size}`)),
    node: ways.nodeAlone(),
  });
  const overhead = ours.median - 1.5 * node.median;
  return rows(title, [
    [ours, exactly('requests', ours.requests, 0)],
    [node, atMost('our ms - 1.5 times this', overhead, 120)],
  ]);
}

/** Our bundles beside others of ours: of an earlier commit, or with one decision taken otherwise. */
export async function against(bench: Bench, other: ways.Bundles, title: string, wanted: ways.Wanted): Promise<Row[]> {
  const pairs = [
    ['with tree', (bundles: ways.Bundles) => ways.commandLine(bundles, wanted, 'with tree')],
    ['by SHA alone', (bundles: ways.Bundles) => ways.commandLine(bundles, wanted, 'SHA alone')],
    [
      'nothing to do',
      (bundles: ways.Bundles) => ways.commandLineAgain(bundles, wanted, mkdtempSync(join(bench.workspace, 'again-'))),
    ],
  ] as const;
  const found: Row[] = [];
  for (const [what, way] of pairs) {
    const { ours, others } = await compare(bench, { ours: way(bench.bundles), others: way(other) });
    const times = atMost('our time / this', ours.median / others.median, 1.03);
    found.push(...rows(`${title}, ${what}`, [[ours], [{ ...others, way: 'the other bundles' }, times]]));
  }
  return found;
}

/** How much memory the action's own process holds, whatever its git children need. */
export async function memory(bench: Bench, title: string, wanted: ways.Wanted): Promise<Row[]> {
  const { ours } = await compare(
    { ...bench, runs: Math.min(bench.runs, 2) },
    { ours: ways.action(bench.bundles, wanted, 'with tree') },
  );
  const target = ours.peakBytes === undefined ? {} : { target: atMost('peak MB', ours.peakBytes / 1e6, 150) };
  return [{ scenario: title, ...ours, ...target }];
}

export function compare<Key extends string>(bench: Bench, contenders: Record<Key, Way>): Promise<Record<Key, Measurement>> {
  return measure(contenders, bench.runs, bench.workspace, bench.traffic);
}

/** Memory is left out: a shell's says nothing about what it runs. */
export function rows(scenario: string, measured: readonly (readonly [Measurement, (Target | undefined)?])[]): Row[] {
  return measured.map(([measurement, target]) => ({
    scenario,
    ...measurement,
    peakBytes: undefined,
    ...(target === undefined ? {} : { target }),
  }));
}
