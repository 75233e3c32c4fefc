/** The page of pins that were judged, by verify or before a sync. */
import { showDirectory } from '../base/directory.ts';
import type { GitUrl } from '../base/git-url.ts';
import { count, escapeMarkdown } from '../base/text.ts';
import type { Pin } from '../pins/manifest.ts';
import { isGood, type PinProof } from '../verify/outcomes.ts';
import { type Cell, commitCell, fold, MAX_ROWS, markdownTable, page } from './report.ts';

export interface Judged {
  proofs: readonly PinProof[];
  branch: string;
  urlOf: (pin: Pin) => GitUrl;
}

/** A row a pin, of which a terminal has columns of its own; and how many of them are good. */
export function judgedRows(proofs: readonly PinProof[], { branch, urlOf }: Pick<Judged, 'branch' | 'urlOf'>): Cell[][] {
  return proofs.map(({ pin, outcome, on }) => {
    const state = outcome === 'on-branch' ? `on ${branch}` : outcome;
    const there = on && commitCell(urlOf(pin), on);
    return [
      showDirectory(pin.directory),
      commitCell(urlOf(pin), pin.sha),
      { text: state, markdown: isGood(outcome) ? outcome : `**${outcome}**` },
      {
        text: there === undefined || outcome !== 'squashed' ? '' : `-> ${there.text}`,
        markdown: outcome === 'on-branch' ? 'yes' : (there?.markdown ?? 'no'),
      },
      { text: '', markdown: `${escapeMarkdown(pin.at.file)}:${pin.at.line}` },
    ];
  });
}

export function judgedPage(judged: Judged, title: string): string {
  return page({
    title: judged.proofs.length === 0 ? title : `${title}: ${judgedTotal(judged)}`,
    blocks: () => judgedBlocks(judged),
  });
}

/** Those that are not good come first; the good ones are behind a fold where there are others, or many. */
export function judgedBlocks(judged: Judged): string[] {
  const { proofs, branch } = judged;
  if (proofs.length === 0) return ['No pin to verify.'];
  const [bad, good] = badAndGood(proofs);
  const head = ['Directory', 'Commit', 'Outcome', `On ${escapeMarkdown(branch)}`, 'Pinned in'];
  const table = (those: readonly PinProof[]) =>
    markdownTable({ head, rows: judgedRows(those, judged), of: 'pins', isOpen: true });
  const isFolded = bad.length > 0 || good.length > MAX_ROWS;
  const ofGood = isFolded ? fold(count(good.length, 'good pin'), table(good)) : table(good);
  return [...(bad.length === 0 ? [] : [table(bad)]), ...(good.length === 0 ? [] : [ofGood])];
}

export function badAndGood(proofs: readonly PinProof[]): [bad: PinProof[], good: PinProof[]] {
  return [proofs.filter(({ outcome }) => !isGood(outcome)), proofs.filter(({ outcome }) => isGood(outcome))];
}

/** How many pins are good. */
export function judgedTotal({ proofs, branch }: Pick<Judged, 'proofs' | 'branch'>): string {
  const [, good] = badAndGood(proofs);
  return `${good.length} of ${count(proofs.length, 'pin')} on ${branch}${taggedProofs(proofs).length > 0 ? ', or tagged' : ''}`;
}

export function taggedProofs(proofs: readonly PinProof[]): PinProof[] {
  return proofs.filter(({ outcome }) => outcome === 'tagged');
}
