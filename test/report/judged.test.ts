import type { Directory } from '../../src/base/directory.ts';
import { type GitUrl, parseGitUrl } from '../../src/base/git-url.ts';
import type { Sha } from '../../src/base/sha.ts';
import { judgedPage } from '../../src/report/judged.ts';
import type { PinProof } from '../../src/verify/outcomes.ts';

const url = parseGitUrl('Azure/azure-sdk-for-python-assets', 'https://github.com', '/') as GitUrl;

function proofs(count: number, bad: readonly number[]): PinProof[] {
  return Array.from({ length: count }, (_, index) => {
    const directory = `sdk/service-${index}` as Directory;
    const at = { file: 'recordings.json', line: index + 3 };
    const pin = { directory, assetsPath: directory, sha: 'a'.repeat(40) as Sha, at } as PinProof['pin'];
    return { pin, outcome: bad.includes(index) ? 'unmerged' : 'on-branch', onBranch: true, on: undefined, tree: undefined };
  });
}

const page = (count: number, bad: readonly number[]) =>
  judgedPage({ proofs: proofs(count, bad), branch: 'main', urlOf: () => url }, 'assets-sync verify');

test('of 200 pins with 2 that are not good, these come first and open, the good ones behind a fold', () => {
  const [open = '', folded = ''] = page(200, [150, 199]).split('<details><summary>198 good pins</summary>');
  expect(open).toMatch(/198 of 200 pins on main\n\n\| Directory .*\n.*\n\| sdk\/service-150 .*\n\| sdk\/service-199 .*\n\n$/);
  expect(folded.match(/on-branch/g)).toHaveLength(198);
});

test('few pins that are good are open, and many that are not good', () => {
  expect(page(3, [])).not.toContain('<details>');
  expect(page(3, [1])).toMatch(/\*\*unmerged\*\*[\s\S]*<summary>2 good pins/);
  expect(page(50, [])).toMatch(/pins on main\n\n<details><summary>50 good pins/);
  expect(
    page(
      30,
      Array.from({ length: 30 }, (_, index) => index),
    ),
  ).not.toContain('<details>');
});
