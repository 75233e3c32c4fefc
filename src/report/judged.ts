/** The page of pins that were judged, by verify or before a sync. */
import { showDirectory } from '../base/directory.ts';
import type { GitUrl } from '../base/git-url.ts';
import { count, escapeMarkdown } from '../base/text.ts';
import type { Pin } from '../pins/manifest.ts';
import { isGood, type PinProof } from '../verify/outcomes.ts';
import { commitLink, fold, MAX_ROWS, markdownTable } from './markdown.ts';

export interface Judged {
  proofs: readonly PinProof[];
  branch: string;
  urlOf: (pin: Pin) => GitUrl;
}

/** Those that are not good come first; the good ones are behind a fold where there are others, or many. */
export function judgedSummary(judged: Judged, title = 'assets-sync verify'): string {
  const { proofs, branch, urlOf } = judged;
  if (proofs.length === 0) return `### ${title}\n\nNo pin to verify.\n`;
  const [bad, good] = badAndGood(proofs);
  const table = (those: readonly PinProof[]) =>
    markdownTable({
      head: ['Directory', 'Commit', 'Outcome', `On ${escapeMarkdown(branch)}`, 'Pinned in'],
      numeric: [],
      rows: those.map(({ pin, outcome, on }) => [
        escapeMarkdown(showDirectory(pin.directory)),
        commitLink(urlOf(pin), pin.sha),
        isGood(outcome) ? outcome : `**${outcome}**`,
        outcome === 'on-branch' ? 'yes' : on === undefined ? 'no' : commitLink(urlOf(pin), on),
        `${escapeMarkdown(pin.at.file)}:${pin.at.line}`,
      ]),
      of: 'pins',
      isOpen: true,
    });
  const isFolded = bad.length > 0 || good.length > MAX_ROWS;
  const ofGood = isFolded ? fold(count(good.length, 'good pin'), table(good)) : table(good);
  const tables = [...(bad.length === 0 ? [] : [table(bad)]), ...(good.length === 0 ? [] : [ofGood])];
  return `### ${title}: ${judgedTotal(judged)}\n\n${tables.join('\n\n')}\n`;
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
