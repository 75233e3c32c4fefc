/** What people and scripts are told about a diff, and the page that compares recordings. */
import { accessSync, constants, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { AssetsSyncError } from '../../base/errors.ts';
import { repositoryPage } from '../../base/git-url.ts';
import { shortSha } from '../../base/sha.ts';
import { count } from '../../base/text.ts';
import type { CompareResult } from '../../diff/compare-pins.ts';
import type { RecordingsResult } from '../../diff/compare-recordings.ts';
import type { RuleName } from '../../recording-diff/model.ts';
import { renderPage } from '../../recording-diff/page/render.ts';
import {
  localChangesLine,
  MAX_REQUESTS_TABLE,
  requestsJson,
  requestsMarkdown,
  requestsText,
} from '../../recording-diff/words.ts';
import { changesMarkdown, changesText, pathsMarkdown } from '../../report/changes.ts';
import { type Report, traffic } from '../../report/report.ts';

/** With `recordings` where the files that differ were read. */
export interface DiffResult extends CompareResult, Partial<Pick<RecordingsResult, 'recordings'>> {
  /** Where what is on disk is compared with what was synced, in place of pins with pins: the commands that publish it. */
  publish?: string;
}

/** A diff is of pins; who has just recorded may look for something else. */
const RECORDED_SINCE = 'What was recorded and not pushed yet: assets-sync diff --local';

const NOTHING_RECORDED = 'What is on disk is what was synced.';

export interface DiffView {
  /** Whether requests are told of in place of files. */
  listsRequests: boolean;
  /** Absolute: the page that was written. */
  report: string | undefined;
  /** Where what differs was asked to be one. */
  error: AssetsSyncError | undefined;
}

export function diffReport(result: DiffResult, { listsRequests, report, error }: DiffView): Report {
  const { changes, recordings, requests, bytes, publish } = result;
  const isLocal = publish !== undefined;
  const services = count(changes.length, 'service');
  const nothing = isLocal ? NOTHING_RECORDED : 'No pin differs.';
  const isNone = changes.length === 0;
  const listed = isLocal || listsRequests ? requestsText(recordings ?? []) : changesText(changes);
  const last = isLocal ? localChangesLine(recordings ?? [], [publish]) : `${services} (${traffic(result)})`;
  const found = isNone ? [isLocal ? nothing : `${nothing} ${RECORDED_SINCE}`] : [...listed, last ?? ''];
  return {
    title: isNone ? 'assets-sync diff' : `assets-sync diff: ${services}`,
    lines: [...found, ...(report === undefined ? [] : [`Written: ${report}`])],
    blocks: () => {
      if (isNone) return [nothing];
      const table = recordings === undefined || recordings.length === 0 ? [] : [requestsMarkdown(recordings, MAX_REQUESTS_TABLE)];
      return [...table, isLocal ? pathsMarkdown(changes) : changesMarkdown(changes)];
    },
    outputs: { services: changes.map(({ service }) => service), changed: !isNone, requests, bytes },
    json: {
      changes: changes.map(({ service, from = null, to = null, added, modified, deleted }) => {
        return { service, from, to, added, modified, deleted };
      }),
      ...(recordings === undefined ? {} : { recordings: requestsJson(recordings) }),
    },
    error,
  };
}

/**
 * Finds out before anything is fetched whether a page can be written there; its folder is made.
 * @param workspace absolute: what a relative path is relative to
 * @returns the absolute path
 * @throws `bad-usage` where it cannot be written
 */
export function preparePage(workspace: string, file: string): string {
  const path = resolve(workspace, file);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const existing = statSync(path, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw new Error('it is a directory');
    accessSync(existing === undefined ? dirname(path) : path, constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
  return path;
}

export function writePage(path: string, result: DiffResult, rulesOff: ReadonlySet<RuleName>): void {
  const page = renderPage(result.recordings ?? [], [describe(result), ...describeRules(rulesOff)].join('; '));
  try {
    writeFileSync(path, page);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** Which pins are compared, and of which repository. */
function describe({ changes, publish }: DiffResult): string {
  const places = new Set(changes.map(({ repository }) => repositoryPage(repository) ?? repository.url));
  const place = [...places].join(', ');
  const shas = (side: 'from' | 'to') => {
    const pins = [...new Set(changes.map((change) => change[side]))];
    const [pin] = pins;
    return pins.length > 1 ? `${pins.length} pins` : pin === undefined ? 'no pin' : shortSha(pin);
  };
  return changes.length === 0
    ? 'nothing differs'
    : `${place}: ${shas('from')} → ${publish === undefined ? shas('to') : 'on disk'}`;
}

function describeRules(off: ReadonlySet<RuleName>): string[] {
  return off.size === 0 ? [] : [`rules that are switched off: ${[...off].join(', ')}`];
}

function cannotWrite(path: string, error: unknown): AssetsSyncError {
  return new AssetsSyncError('bad-usage', `The page cannot be written to ${path}: ${(error as Error).message}.`, {
    hint: 'Name a file in a folder that can be written to with the report input.',
  });
}
