import { type GitUrl, parseGitUrl } from '../../src/base/git-url.ts';
import { type OfferRequest, offerBranch } from '../../src/forge/offer.ts';

const LOG = { progress: undefined, info: () => {}, notice: () => {}, warning: () => {} };

test.each([
  ['https://git.example/team/assets', true],
  ['git@git.example:team/assets', true],
  ['https://git.example/assets.git', false],
  ['https://git.example/a/group/assets', false],
  ['https://gitlab.example/team/assets', false],
])('for %s a GitHub of one’s own is thought of: %s', async (address, expected) => {
  const url = parseGitUrl(address, 'https://github.com', '/') as GitUrl;
  const gitHub = { gitHubServer: 'https://github.com', gitHubApi: undefined, otherGitHub: undefined };
  const request = { url, branch: 'assets-sync/x', into: 'main', gitHub } as OfferRequest;
  const offered = await offerBranch(request, LOG, new AbortController().signal);
  expect('next' in offered && offered.next.includes('GH_HOST')).toBe(expected);
});
