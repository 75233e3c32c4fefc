/** diff: lists the recordings that moving the pins added, changed and removed. */
import { AssetsSyncError, listLines, listNames } from '../../base/errors.ts';
import { comparePins } from '../../diff/compare-pins.ts';
import { findAccesses } from '../../fetch/access.ts';
import { type RecordingChange, RULES, type RuleName } from '../../recording-diff/model.ts';
import { tell } from '../../report/report.ts';
import { selectCompared } from '../../selection/selection.ts';
import { type Command, type CommandContext, QUIET_ANSWER, REPOSITORY_INPUTS, SERVICES_HERE } from '../command.ts';
import { diffLocal } from './local.ts';
import { type DiffResult, diffReport, preparePage, writePage } from './report.ts';

export const command: Command = {
  group: 'Pins',
  description: 'list the recordings that moving the pins added, changed and removed',
  quiet: QUIET_ANSWER,
  paths: SERVICES_HERE,
  inputs: ['base', 'from', 'local', 'fail-on', 'report', 'rules-off', ...REPOSITORY_INPUTS, 'retries', 'timeout'],
  flags: [{ name: '--requests', help: 'compare the recordings request by request; fetches the files that differ' }],
  examples: `
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --requests           # which requests are new, gone or different
  assets-sync diff --html review.html   # the same as a page to look through
  assets-sync diff --requests --rules-off date,id   # dates and ids that moved count as changes too
  assets-sync diff --local              # what you recorded, beside the pins; asks no server
  assets-sync diff --local --fail-on status,removed   # for a job: exit code 1 where it differs so
  assets-sync diff --json               # for scripts`,
  more: `
Exit codes: 0 done, 1 recordings differ as --fail-on names, 2 wrong usage, file or
pin, 3 the server was not reached, 4 what is on disk cannot be told (--local),
5 not authorised.`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, flags } = context;
  const failures = inputs.failOn;
  const kinds = Object.keys(FAILURES);
  requireKnown(failures, kinds, 'The fail-on input', 'kind of change', `The kinds are ${kinds.join(', ')}.`);
  if (inputs.local && (inputs.from ?? inputs.base) !== undefined) {
    const message = `${host.show('local')} compares with what is pinned now: ${host.show('from')} and ${host.show('base')} are for pins.`;
    throw new AssetsSyncError('bad-usage', message, { hint: 'Leave out one of them.' });
  }
  const report = inputs.report === undefined ? undefined : preparePage(host.workspace, inputs.report);
  const readsRecordings = report !== undefined || flags.requests === true || inputs.local || failures.length > 0;
  const rulesOff = readRulesOff(inputs.rulesOff);
  if (rulesOff.size > 0 && !readsRecordings) {
    const message = 'The rules-off input is for comparing what is in the recordings, which this run does not.';
    throw new AssetsSyncError('bad-usage', message, { hint: 'Give the report input too, or --requests at a terminal.' });
  }
  const result = inputs.local
    ? await diffLocal(context, rulesOff)
    : await diff(context, readsRecordings ? { rulesOff } : undefined);
  const error = recordingsDiffer(result, failures, { isLocal: inputs.local });
  if (report !== undefined) writePage(report, result, rulesOff);
  await tell(host, diffReport(result, { listsRequests: flags.requests === true, report, error }), 'answer');
}

/** @param comparing how the files that differ are compared request by request; undefined: they are not even fetched */
async function diff(context: CommandContext, comparing: { rulesOff: ReadonlySet<RuleName> } | undefined): Promise<DiffResult> {
  const { host, inputs, signal, log } = context;
  const codeRepository = await context.openCodeRepository();
  const request = { ...context.selection, base: inputs.from ?? inputs.base, baseInput: host.show('from'), lostPins: true };
  const selection = await selectCompared(request, codeRepository, log, signal);
  const { rootFile, services, before } = selection;
  if (before === undefined) throw new Error('the pins before were not looked for');
  const accesses = findAccesses(context.access, rootFile, codeRepository.root, log.warning);
  const question = { accesses, repositoryOptions: context.repositoryOptions(codeRepository), services, earlier: before.pins };
  if (comparing === undefined) return comparePins(question, log, signal);
  // They bring secretlint's rules and take their time to load.
  const { loadSecretFinder } = await import('../../publish/secrets/scan.ts');
  const { compareRecordings } = await import('../../diff/compare-recordings.ts');
  return compareRecordings(question, { ...comparing, looksLikeSecret: await loadSecretFinder() }, log, signal);
}

/**
 * Reads which rules of what is volatile are switched off: what they excuse counts as a real change.
 * @param names `*` stands for all
 * @throws `bad-usage` where there is no such rule
 */
function readRulesOff(names: readonly string[]): Set<RuleName> {
  const rules = Object.keys(RULES) as RuleName[];
  const hint = `The rules are ${rules.join(', ')}, and * for all: docs/review.md says what each takes for volatile.`;
  requireKnown(names, [...rules, '*'], 'The rules-off input', 'rule', hint);
  return new Set(rules.filter((rule) => names.includes(rule) || names.includes('*')));
}

function requireKnown(names: readonly string[], known: readonly string[], input: string, what: string, hint: string): void {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new AssetsSyncError('bad-usage', `${input} names ${listNames(unknown)}, which is no ${what}.`, { hint });
}

/** What `fail-on` may name: whether a recording differs so. */
const FAILURES: Readonly<Record<string, (recording: RecordingChange) => boolean>> = {
  any: () => true,
  real: ({ isReal }) => isReal,
  status: ({ otherStatuses }) => otherStatuses > 0,
  removed: ({ kind, counts }) => kind === 'removed' || counts.removed > 0,
};

function recordingsDiffer(
  { recordings = [] }: DiffResult,
  failures: readonly string[],
  { isLocal }: { isLocal: boolean },
): AssetsSyncError | undefined {
  const differing = recordings
    .flatMap((service) => service.recordings)
    .flatMap((recording) => {
      const kinds = failures.filter((kind) => FAILURES[kind]?.(recording));
      return kinds.length === 0 ? [] : [`${recording.path} (${kinds.join(', ')})`];
    });
  if (differing.length === 0) return undefined;
  return new AssetsSyncError('recordings-differ', `Recordings differ (${failures.join(', ')}):\n${listLines(differing)}`, {
    hint: `Look at them (${isLocal ? 'assets-sync diff --local' : 'assets-sync diff --requests'}, --html for a page), and push or drop them.`,
  });
}
