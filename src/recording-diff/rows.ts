/** Collects what differs in a part of a request, up to what somebody would read; the rest is counted. */

import type { Row, Section } from './model.ts';
import type { Context, Volatility } from './volatile.ts';

/** Rows of one section. */
const MAX_ROWS = { real: 200, volatile: 12 };

export class Rows {
  readonly section: Section;
  private readonly volatility: Volatility;
  private readonly kept = { real: 0, volatile: 0 };

  constructor(title: string, volatility: Volatility) {
    this.section = { title, rows: [], equal: 0, more: { real: 0, volatile: 0 } };
    this.volatility = volatility;
  }

  equal(count = 1): void {
    this.section.equal += count;
  }

  /**
   * Two versions of a value; undefined: it is not there.
   * @param name by which rules may know it
   */
  compare(label: string, before: string | undefined, after: string | undefined, context: Context, name = label): void {
    if (before === after) {
      this.equal();
    } else if (before === undefined || after === undefined) {
      this.add({ kind: before === undefined ? 'added' : 'removed', label, before, after });
    } else {
      const rules = this.volatility.explain(before, after, context, name);
      this.add(
        rules === undefined ? { kind: 'changed', label, before, after } : { kind: 'volatile', label, before, after, rules },
      );
    }
  }

  add(row: Row): void {
    const which = row.kind === 'volatile' ? 'volatile' : 'real';
    if (this.kept[which] === MAX_ROWS[which]) {
      this.section.more[which]++;
      return;
    }
    this.kept[which]++;
    this.section.rows.push(row);
  }
}

export function isDifferent({ rows, more }: Section): boolean {
  return rows.length > 0 || more.real > 0 || more.volatile > 0;
}

export function isRealSection({ rows, more }: Section): boolean {
  return more.real > 0 || rows.some(({ kind }) => kind !== 'volatile');
}
