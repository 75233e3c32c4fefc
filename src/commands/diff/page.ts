/** Writes the page that compares recordings. */
import { accessSync, constants, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { AssetsSyncError } from '../../base/errors.ts';
import { repositoryPage } from '../../base/git-url.ts';
import { shortSha } from '../../base/sha.ts';
import type { RuleName } from '../../recording-diff/model.ts';
import { renderPage } from '../../recording-diff/page/render.ts';
import type { DiffResult } from './diff.ts';

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
function describe({ changes }: DiffResult): string {
  const places = new Set(changes.map(({ repository }) => repositoryPage(repository) ?? repository.url));
  const place = [...places].join(', ');
  const shas = (side: 'from' | 'to') => {
    const pins = [...new Set(changes.map((change) => change[side]))];
    const [pin] = pins;
    return pins.length > 1 ? `${pins.length} pins` : pin === undefined ? 'no pin' : shortSha(pin);
  };
  return changes.length === 0 ? 'no pin differs' : `${place}: ${shas('from')} → ${shas('to')}`;
}

function describeRules(off: ReadonlySet<RuleName>): string[] {
  return off.size === 0 ? [] : [`rules that are switched off: ${[...off].join(', ')}`];
}

function cannotWrite(path: string, error: unknown): AssetsSyncError {
  return new AssetsSyncError('bad-usage', `The page cannot be written to ${path}: ${(error as Error).message}.`, {
    hint: 'Name a file in a folder that can be written to with the report input.',
  });
}
