/** The page of pins that were judged, by verify or before a sync. */
import { showDirectory } from '../base/directory.ts';
import type { GitUrl } from '../base/git-url.ts';
import { count, escapeMarkdown } from '../base/text.ts';
import type { Pin } from '../pins/manifest.ts';
import { isGood, type PinProof } from '../verify/outcomes.ts';
import { commitLink, markdownTable } from './markdown.ts';

export interface Judged {
  proofs: readonly PinProof[];
  branch: string;
  urlOf: (pin: Pin) => GitUrl;
}

export function judgedSummary(judged: Judged, title = 'assets-sync verify'): string {
  const { proofs, branch, urlOf } = judged;
  if (proofs.length === 0) return `### ${title}\n\nNo pin to verify.\n`;
  const table = markdownTable({
    head: ['Directory', 'Commit', 'Outcome', `On ${escapeMarkdown(branch)}`, 'Pinned in'],
    numeric: [],
    rows: proofs.map(({ pin, outcome, on }) => [
      escapeMarkdown(showDirectory(pin.directory)),
      commitLink(urlOf(pin), pin.sha),
      isGood(outcome) ? outcome : `**${outcome}**`,
      outcome === 'on-branch' ? 'yes' : on === undefined ? 'no' : commitLink(urlOf(pin), on),
      `${escapeMarkdown(pin.at.file)}:${pin.at.line}`,
    ]),
    of: 'pins',
  });
  return `### ${title}: ${judgedTotal(judged)}\n\n${table}\n`;
}

/** How many pins are good. */
export function judgedTotal({ proofs, branch }: Pick<Judged, 'proofs' | 'branch'>): string {
  const good = proofs.filter(({ outcome }) => isGood(outcome)).length;
  return `${good} of ${count(proofs.length, 'pin')} on ${branch}${taggedProofs(proofs).length > 0 ? ', or tagged' : ''}`;
}

export function taggedProofs(proofs: readonly PinProof[]): PinProof[] {
  return proofs.filter(({ outcome }) => outcome === 'tagged');
}
