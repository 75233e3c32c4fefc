/** Tells what was replayed: people, a run's summary, a file, and whoever wants it to be an error. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { AssetsSyncError } from '../base/errors.ts';
import { count, escapeMarkdown } from '../base/text.ts';
import type { Host } from '../host/host.ts';
import { maskSecrets } from '../publish/secrets/placeholders.ts';
import { type Cell, markdownTable, page, type Table } from '../report/report.ts';
import type { RunningProxy } from '../test-proxy/start.ts';
import { type Audit, askAudit, type Replayed, readReplayed, type Unmatched } from './read.ts';
import type { ReplayWish } from './wish.ts';

/** Lines of each kind that people are shown. */
const SHOWN_LINES = 10;

const WITHOUT_AUDIT = 'This test proxy does not say what it replayed.';
const NO_AUDIT: Audit = { played: new Set(), untaken: new Map(), open: new Map() };
const NOT_JUDGED = 'See how the test proxy ended, and whether its version has an audit; replay: report takes it as it is.';

/** Asks a proxy that is about to be stopped. @returns undefined where nobody wants to know, or it does not say */
export async function askBeforeStop(
  proxy: RunningProxy,
  { replay }: ReplayWish,
  signal?: AbortSignal,
): Promise<Audit | undefined> {
  return replay === 'off' ? undefined : askAudit(proxy, signal);
}

/**
 * Tells what a proxy that was stopped replayed. Never throws: what keeps it from being told is a warning, and with `fail` the error.
 * @param audit undefined where the proxy gave none
 * @returns what it was, and with `fail` the error that it is
 */
export async function reportReplay(
  proxy: RunningProxy,
  audit: Audit | undefined,
  { replay, files }: ReplayWish,
  host: Pick<Host, 'say' | 'summarize'>,
): Promise<{ replayed?: Replayed; error?: AssetsSyncError }> {
  if (replay === 'off') return {};
  try {
    if (audit === undefined && replay === 'report') {
      host.say('notice', WITHOUT_AUDIT);
      return {};
    }
    // The faults are in the output.
    const replayed = masked(await readReplayed(audit ?? NO_AUDIT, proxy, proxy.log));
    const { played, missing, unmatched } = replayed;
    const isWrong = missing.length + unmatched.length > 0;
    if (played.length > 0 || isWrong) {
      host.say(isWrong ? 'warning' : 'info', replayedText(replayed));
      await host.summarize(() => replayedSummary(replayed));
    }
    for (const file of files) writeReplayed(file, replayed, host);
    if (audit === undefined && !isWrong) throw new Error(WITHOUT_AUDIT);
    if (replay !== 'fail' || !isWrong) return { replayed };
    const message = `Recordings and requests do not go together: ${headline({ missing, unmatched }).join(', ')}.`;
    const hint = 'Record these tests anew, or bring the recordings that they are made for; what differs is above.';
    return { replayed, error: new AssetsSyncError('not-replayed', message, { hint }) };
  } catch (cause) {
    const message = `What was replayed is not to be had: ${(cause as Error).message}`;
    if (replay === 'fail') return { error: new AssetsSyncError('not-replayed', message, { hint: NOT_JUDGED, cause }) };
    host.say('warning', message);
    return {};
  }
}

function writeReplayed(file: string, replayed: Replayed, host: Pick<Host, 'say'>): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(replayed, undefined, 2)}\n`);
  } catch (error) {
    host.say('warning', `What was replayed could not be written: ${(error as Error).message}`);
  }
}

/** The addresses are the proxy's, which it sanitized; what looks like a secret all the same is masked. */
function masked(replayed: Replayed): Replayed {
  const unmatched = replayed.unmatched.map(({ uri, nearest, differs, ...one }): Unmatched => {
    return { ...one, uri: maskSecrets(uri), nearest: nearest && maskSecrets(nearest), differs: differs.map(maskSecrets) };
  });
  return { ...replayed, unmatched };
}

/** In a few words each, what there is of it. */
function headline({ played, missing, unmatched, unasked, unused }: Partial<Replayed>): string[] {
  const entries = unasked?.reduce((total, one) => total + one.entries, 0) ?? 0;
  return [
    ...(played?.length ? [`${count(played.length, 'recording')} played`] : []),
    ...(missing?.length ? [`${missing.length} asked for and not there`] : []),
    ...(unmatched?.length ? [`${count(unmatched.length, 'request')} without an entry`] : []),
    ...(entries > 0 ? [`${count(entries, 'entry').replace('entrys', 'entries')} that nothing asked for`] : []),
    ...(unused?.length ? [`${count(unused.length, 'recording')} that nothing played`] : []),
  ];
}

export function replayedText(replayed: Replayed): string {
  const { missing, unmatched, unasked, unused } = replayed;
  const list = (title: string, lines: readonly string[]) => {
    const more = lines.length > SHOWN_LINES ? [`  and ${lines.length - SHOWN_LINES} more`] : [];
    return lines.length === 0 ? [] : [title, ...lines.slice(0, SHOWN_LINES).map((line) => `  ${line}`), ...more];
  };
  return [
    `${headline(replayed).join(', ')}.`,
    ...list('Asked for and not there:', missing),
    ...list('Without an entry:', unmatched.map(unmatchedLine)),
    ...list(
      'Entries that nothing asked for:',
      unasked.map(({ recording, entries }) => `${entries} of ${recording}`),
    ),
    ...list('Never played:', unused),
  ].join('\n');
}

function unmatchedLine(one: Unmatched): string {
  return `${one.method} ${one.uri}${times(one)} (${one.recording ?? 'of a recording that is not known'}): ${differences(one)}`;
}

const times = ({ times: often }: Unmatched) => (often > 1 ? `, ${often} times` : '');

function differences({ nearest, differs }: Unmatched): string {
  if (nearest === undefined) return 'no entry is left';
  return differs.length === 0 ? `nearest is ${nearest}` : differs.join('; ');
}

/** One below the other: side by side they are wider than a page. */
function requestCell(one: Unmatched): Cell {
  const { method, uri, nearest, recording } = one;
  const parts = [`${method} ${uri}${times(one)}`, nearest && `nearest: ${nearest}`, recording && `in ${recording}`];
  return { text: '', markdown: parts.flatMap((part) => (part === undefined ? [] : escapeMarkdown(part))).join('<br>') };
}

export function replayedSummary(replayed: Replayed): string {
  const { missing, unmatched, unasked, unused } = replayed;
  const tables: Table[] = [
    {
      head: ['Request without an entry', 'What differs'],
      rows: unmatched.map((one) => [requestCell(one), differences(one)]),
      of: 'requests without an entry',
    },
    { head: ['Asked for and not there'], rows: missing.map((path) => [path]), of: 'recordings that are not there' },
    {
      head: ['Recording', 'Entries that nothing asked for'],
      numeric: [1],
      rows: unasked.map(({ recording, entries }) => [recording, entries]),
      of: 'recordings with entries that nothing asked for',
    },
    { head: ['Never played'], rows: unused.map((path) => [path]), of: 'recordings that nothing played' },
  ];
  const blocks = () => tables.filter(({ rows }) => rows.length > 0).map(markdownTable);
  return page({ title: `assets-sync: ${headline(replayed).join(', ')}`, blocks });
}
