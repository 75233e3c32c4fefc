/** What people and scripts are told about a diff. */
import type { Outputs } from '../../host/host.ts';
import { changesMarkdown, changesText } from '../../report/changes.ts';
import { count, formatBytes } from '../../report/numbers.ts';
import type { DiffResult } from './diff.ts';

export function diffOutputs({ changes, requests, bytes }: DiffResult): Outputs {
  return { services: changes.map(({ service }) => service), changed: changes.length > 0, requests, bytes };
}

/** What only scripts get, with --json. */
export function diffJson({ changes }: DiffResult): object {
  return {
    changes: changes.map(({ service, from, to, added, modified, deleted }) => ({
      service,
      from: from ?? null,
      to: to ?? null,
      added,
      modified,
      deleted,
    })),
  };
}

export function diffText({ changes, requests, bytes }: DiffResult): string {
  const costs = `${count(requests, 'request')}, ${formatBytes(bytes)} received`;
  return changes.length === 0
    ? 'No pin differs.'
    : [...changesText(changes), `${count(changes.length, 'service')} (${costs})`].join('\n');
}

export function diffSummary({ changes, repository }: DiffResult): string {
  if (changes.length === 0) return '### assets-sync diff\n\nNo pin differs.\n';
  return `### assets-sync diff: ${count(changes.length, 'service')}\n\n${changesMarkdown(changes, repository)}\n`;
}
