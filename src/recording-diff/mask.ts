/** Masks what looks like a secret wherever it is shown. */

import type { RecordingChange, SecretFound } from './model.ts';

/** A value that is shown, and by what its name and its neighbour may say of it. */
export interface ShownValue {
  name: string;
  value: string;
  /** `"keyName":"key1"`, of the JSON object that it is in. */
  beside?: string | undefined;
}

/** What looks like a secret in a value. */
export interface SecretSpan {
  /** Offsets in the value. */
  start: number;
  end: number;
  /** What it looks like: `JSON Web Token`. */
  kind: string;
}

/** @returns for each value the secrets in it, in order, none over another */
export type LooksLikeSecret = (values: readonly ShownValue[]) => Promise<readonly (readonly SecretSpan[])[]>;

type Side = 'before' | 'after';

/** A place that a text is shown at. */
interface Cell extends ShownValue, Pick<SecretFound, 'request'> {
  /** Where it is shown, said after its label was masked. */
  where: () => string;
  replace: (text: string) => void;
}

/** Masks what looks like a secret in all that is shown of one side, and notes it in the change. */
export async function maskSide(change: RecordingChange, side: Side, looksLikeSecret: LooksLikeSecret): Promise<void> {
  const cells = [...cellsOf(change, side)];
  const found = cells.length === 0 ? [] : await looksLikeSecret(cells);
  const noted = new Set<string>();
  for (const [index, { value, replace, where, request }] of cells.entries()) {
    const spans = found[index] ?? [];
    if (spans.length === 0) continue;
    replace(
      spans.reduceRight((text, { start, end, kind }) => `${text.slice(0, start)}⟨masked: ${kind}⟩${text.slice(end)}`, value),
    );
    for (const { kind } of spans) {
      const secret = { kind, side, request, where: where() };
      if (!noted.has(JSON.stringify(secret))) change.secrets.push(secret);
      noted.add(JSON.stringify(secret));
    }
  }
}

/** All that is shown of one side. The address that is shown of a request is that of the newer version, where there is one. */
function* cellsOf(change: RecordingChange, side: Side): Generator<Cell> {
  const parts = [
    { sections: change.sections, request: undefined },
    ...change.requests.map((one, request) => ({ ...one, request })),
  ];
  for (const { sections, request } of parts) {
    const shown = request === undefined ? undefined : change.requests[request];
    if (shown !== undefined && (shown.kind === 'removed') === (side === 'before')) {
      const address = { where: () => 'Address', request };
      yield { ...address, name: 'url', value: shown.host, replace: (text) => Object.assign(shown, { host: text }) };
      yield { ...address, name: 'url', value: shown.path, replace: (text) => Object.assign(shown, { path: text }) };
    }
    for (const { title, rows } of sections ?? []) {
      for (const row of rows) {
        const value = row[side];
        if (value === undefined) continue;
        const where = () => (row.label === '' ? title : `${title}: ${row.label}`);
        const { label, beside } = row;
        yield { where, request, name: '', value: label, replace: (text) => Object.assign(row, { label: text }) };
        yield { where, request, name: label, value, beside, replace: (text) => Object.assign(row, { [side]: text }) };
      }
    }
  }
}
