import { readFileSync } from 'node:fs';
import { bundleOf } from '../fixtures/bundles.ts';

const text = readFileSync(bundleOf('action'), 'utf8');

test('the action starts without the HTTP client of @actions/core', () => {
  expect(text.includes('GITHUB_STEP_SUMMARY')).toBe(true);
  // Each of its errors has a code that begins so.
  expect(text.includes('UND_ERR_')).toBe(false);
});

test('the modules of a bundle are functions in parentheses, which V8 reads once', () => {
  const starts = text.match(/\b\d{2,4}:\((?:function\(|[\w$,]*\)=>)/g) ?? [];
  expect(starts.length).toBeGreaterThan(20);
  expect(starts.filter((start) => !start.endsWith('(function('))).toEqual([]);
});
