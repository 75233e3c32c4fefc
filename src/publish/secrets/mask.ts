/** Texts from other programs, fit to be shown. */
import { loadSecretFinder } from './scan.ts';

/** @returns the texts, with a mark in place of what looks like a secret */
export async function maskSecrets(texts: readonly string[]): Promise<string[]> {
  if (texts.every((text) => text === '')) return [...texts];
  const found = await (await loadSecretFinder())(texts.map((value) => ({ name: 'text', value })));
  return texts.map((text, index) =>
    (found[index] ?? []).reduceRight(
      (left, { start, end, kind }) => `${left.slice(0, start)}⟨masked: ${kind}⟩${left.slice(end)}`,
      text,
    ),
  );
}
