import { type GitUrl, parseGitUrl } from '../../src/base/git-url.ts';
import type { Access } from '../../src/fetch/access.ts';
import type { PushFacts } from '../../src/forge/text.ts';
import { type OfferingRequest, offerPublished } from '../../src/publish/offer.ts';

const LOG = { progress: undefined, info: () => {}, notice: () => {}, warning: () => {} };

test.each([
  ['https://git.example/team/assets', true],
  ['git@git.example:team/assets', true],
  ['https://git.example/assets.git', false],
  ['https://git.example/a/group/assets', false],
  ['https://gitlab.example/team/assets', false],
])('for %s a GitHub of one’s own is thought of: %s', async (address, expected) => {
  const url = parseGitUrl(address, 'https://github.com', '/') as GitUrl;
  const request = { access: { gitHubServer: 'https://github.com' }, pullRequest: true, repositoryOptions: {} } as OfferingRequest;
  const access: Access = { url, branch: 'main', authorization: undefined };
  const offer = { branch: 'assets-sync/x', isOld: false, facts: {} as PushFacts };
  const offered = await offerPublished(request, access, offer, LOG, new AbortController().signal);
  expect('next' in offered && offered.next.includes('GH_HOST')).toBe(expected);
});
