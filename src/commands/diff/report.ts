/** What people and scripts are told about a diff. */
import { count } from '../../base/text.ts';
import type { Outputs } from '../../host/host.ts';
import { MAX_REQUESTS_TABLE, requestsJson, requestsMarkdown, requestsText } from '../../recording-diff/words.ts';
import { changesMarkdown, changesText } from '../../report/changes.ts';
import { formatBytes } from '../../report/numbers.ts';
import type { DiffResult } from './diff.ts';

export function diffOutputs({ changes, requests, bytes }: DiffResult): Outputs {
  return { services: changes.map(({ service }) => service), changed: changes.length > 0, requests, bytes };
}

/** What only scripts get, with --json. */
export function diffJson({ changes, recordings }: DiffResult): object {
  return {
    changes: changes.map(({ service, from, to, added, modified, deleted }) => ({
      service,
      from: from ?? null,
      to: to ?? null,
      added,
      modified,
      deleted,
    })),
    ...(recordings === undefined ? {} : { recordings: requestsJson(recordings) }),
  };
}

/** A diff is of pins; who has just recorded may look for something else. */
const RECORDED_SINCE = 'What was recorded and not pushed yet: assets-sync status';

export interface DiffView {
  /** Whether requests are told of in place of files. */
  listsRequests: boolean;
  /** Absolute: the page that was written. */
  report: string | undefined;
}

export function diffText({ changes, recordings = [], requests, bytes }: DiffResult, { listsRequests, report }: DiffView): string {
  const costs = `${count(requests, 'request')}, ${formatBytes(bytes)} received`;
  const page = report === undefined ? [] : [`Written: ${report}`];
  if (changes.length === 0) return [`No pin differs. ${RECORDED_SINCE}`, ...page].join('\n');
  const told = listsRequests ? requestsText(recordings) : changesText(changes);
  return [...told, `${count(changes.length, 'service')} (${costs})`, ...page].join('\n');
}

export function diffSummary({ changes, recordings = [] }: DiffResult): string {
  if (changes.length === 0) return '### assets-sync diff\n\nNo pin differs.\n';
  const requests = recordings.length === 0 ? '' : `${requestsMarkdown(recordings, MAX_REQUESTS_TABLE)}\n\n`;
  const title = `### assets-sync diff: ${count(changes.length, 'service')}`;
  return `${title}\n\n${requests}${changesMarkdown(changes)}\n`;
}
