/** diff: lists the recordings that moving the pins added, changed and removed. */
import { type Command, type CommandContext, QUIET_ANSWER, REPOSITORY_INPUTS, SERVICES_HERE } from '../command.ts';
import { diff } from './diff.ts';
import { preparePage, writePage } from './page.ts';
import { diffJson, diffOutputs, diffSummary, diffText } from './report.ts';
import { readRulesOff } from './rules.ts';

export const command: Command = {
  group: 'Pins',
  description: 'list the recordings that moving the pins added, changed and removed',
  quiet: QUIET_ANSWER,
  paths: SERVICES_HERE,
  inputs: ['base', 'from', 'report', 'rules-off', ...REPOSITORY_INPUTS, 'retries', 'timeout'],
  flags: [{ name: '--requests', help: 'compare the recordings request by request; fetches the files that differ' }],
  examples: `
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --requests           # which requests are new, gone or different
  assets-sync diff --html review.html   # the same as a page to look through
  assets-sync diff --requests --rules-off date,id   # dates and ids that moved count as changes too
  assets-sync diff --json               # for scripts`,
  run,
};

async function run(context: CommandContext): Promise<void> {
  const { host, inputs, flags, signal, log, access } = context;
  const report = inputs.report === undefined ? undefined : preparePage(host.workspace, inputs.report);
  const readsRecordings = report !== undefined || flags.requests === true;
  const rulesOff = readRulesOff(inputs.rulesOff, readsRecordings);
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const selection = { ...context.selection, base: inputs.from ?? inputs.base, baseInput: host.show('from') };
  const result = await diff({ codeRepository, selection, access, repositoryOptions, readsRecordings, rulesOff }, log, signal);
  if (report !== undefined) writePage(report, result, rulesOff);
  host.result(diffText(result, { listsRequests: flags.requests === true, report }), 'answer');
  host.setOutputs(diffOutputs(result), diffJson(result));
  await host.summarize(() => diffSummary(result));
}
