/** What people and scripts are told about a push. */
import type { Outputs } from '../host/host.ts';
import { joinDirectory, showDirectory } from '../names/directory.ts';
import { MANIFEST_NAME } from '../names/manifest.ts';
import { shortSha } from '../names/sha.ts';
import type { MovedPin, PushResult } from '../operations/push.ts';
import { countChanges, listPaths, pathsMarkdown } from './changes-report.ts';
import { commitLink, escapeMarkdown, fold, markdownTable } from './markdown.ts';
import { count, formatBytes, formatCount } from './numbers.ts';

export function pushOutputs(result: PushResult): Outputs {
  const { sha, branch, pullRequest } = result;
  return {
    'assets-root': result.assetsRoot,
    services: result.services.map(({ service }) => service),
    pins: Object.fromEntries(result.pins.map(({ directory, sha: to }) => [showDirectory(directory), to])),
    changed: result.services.length > 0,
    requests: result.requests,
    bytes: result.bytes,
    pushed: result.pushed,
    ...(sha === undefined ? {} : { sha }),
    ...(branch === undefined ? {} : { branch }),
    ...(pullRequest === undefined ? {} : { 'pull-request-url': pullRequest }),
  };
}

/** What only scripts get, with --json. */
export function pushJson({ services, title, body, committed }: PushResult): object {
  return { changes: services, title, body, committed: committed ?? null };
}

export function pushText(result: PushResult, dryRun: boolean): string {
  const { services, branch, sha, title, body } = result;
  if (services.length === 0) return 'No recording changed, so there is nothing to push.';
  const lines = services.flatMap((service) => [
    `${service.service}  ${countChanges(service)}`,
    ...(dryRun ? listPaths(service).map((line) => `  ${line}`) : []),
  ]);
  if (dryRun) lines.push('', title, '', ...body.trimEnd().split('\n'), '');
  lines.push(where(result, dryRun), ...result.pins.map((pin) => pinLine(pin, dryRun)));
  const { pullRequest, next, committed } = result;
  if (pullRequest !== undefined) lines.push(`Pull request: ${pullRequest}`);
  if (next !== undefined) lines.push(next);
  if (committed !== undefined) lines.push(`Pins committed on ${committed.branch}: ${shortSha(committed.sha)}`);
  if (branch !== undefined && sha !== undefined && !dryRun)
    lines.push('Merge it with a merge commit, so that the pinned commit stays.');
  lines.push(`(${count(result.requests, 'request')}, ${formatBytes(result.bytes)} received)`);
  return lines.join('\n');
}

function where({ branch, sha, found }: PushResult, dryRun: boolean): string {
  const commit = sha === undefined ? '' : shortSha(sha);
  if (branch === undefined) return `The assets repository has these recordings already, in ${commit}.`;
  if (dryRun) return `Would be pushed to ${branch}${found ? ', which is there already' : ''}. Nothing was written.`;
  return found ? `Found on ${branch}: ${commit}` : `Pushed to ${branch}: ${commit}`;
}

function pinLine({ holder, directory, sha }: MovedPin, dryRun: boolean): string {
  const file = joinDirectory(holder, MANIFEST_NAME as typeof holder);
  return `${file}: ${showDirectory(directory)} ${dryRun ? 'would be pinned at that commit' : `-> ${shortSha(sha)}`}`;
}

export function pushSummary(result: PushResult, dryRun: boolean): string {
  const { services, repository, sha, branch, pullRequest } = result;
  if (services.length === 0) return '### assets-sync push\n\nNo recording changed.\n';
  const total = services.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
  const table = markdownTable({
    head: ['Service', 'Added', 'Changed', 'Removed'],
    numeric: [1, 2, 3],
    rows: services.map(({ service, added, modified, deleted }) => [
      escapeMarkdown(service),
      ...[added, modified, deleted].map((paths) => formatCount(paths.length)),
    ]),
    of: 'services',
  });
  const links = [
    ...(sha === undefined || dryRun ? [] : [`Commit ${commitLink(repository, sha)}`]),
    ...(branch === undefined ? [] : [`branch <code>${escapeMarkdown(branch)}</code>`]),
    ...(pullRequest === undefined ? [] : [`[pull request](${pullRequest})`]),
  ].join(', ');
  const paths = fold(`Recordings: ${formatCount(total)}`, pathsMarkdown(services.flatMap((service) => listPaths(service))));
  const title = `### assets-sync push: ${count(total, 'recording')}${dryRun ? ' would be pushed' : ''}`;
  return `${title}\n\n${table}\n\n${links}\n\n${paths}\n`;
}
