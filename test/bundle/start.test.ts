import { readFileSync } from 'node:fs';
import { bundleOf } from '../fixtures/bundles.ts';

const text = readFileSync(bundleOf('action'), 'utf8');

test('the action starts without the HTTP client of @actions/core', () => {
  expect(text).toContain('GITHUB_STEP_SUMMARY');
  // Each of its errors has a code that begins so.
  expect(text).not.toContain('UND_ERR_');
});

test('the modules of a bundle are functions in parentheses, which V8 reads once', () => {
  expect(text).toMatch(/^\/\*{3}\/ \(function \(.*\) \{$/m);
  expect(text).not.toMatch(/^\/\*{3}\/ \(\(.*\) => \{$/m);
});
