/** What a push says of itself: in its commit, and within what a host takes in its pull request. */

import { createHash } from 'node:crypto';
import type { Directory } from '../base/directory.ts';
import { listNames } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import type { ServiceRecordings } from '../recording-diff/model.ts';
import { requestsMarkdown } from '../recording-diff/words.ts';

/** Of recordings only the number is told. */
type Counted = { readonly length: number };

export interface PushFacts {
  /** Why, in the words of whoever pushes. */
  message: string | undefined;
  /** Of the earlier pushes that the branch has as well, oldest first. */
  earlier?: readonly string[];
  origin: {
    /** Of the code repository: a commit and a pull request. */
    commit: string | undefined;
    pullRequest: string | undefined;
  };
  /** Earlier pushes that are not merged and whose recordings are in this one too. */
  unmerged: readonly Sha[];
  services: readonly {
    service: Directory;
    added: Counted;
    modified: Counted;
    deleted: Counted;
  }[];
  /** What changed in the recordings, where they were compared. */
  recordings?: readonly ServiceRecordings[];
}

export interface Text {
  title: string;
  body: string;
}

/** How many characters a host takes. */
export interface TextLimits {
  title: number;
  body: number;
}

/** Ends the part of a pull request's text that follows the branch, and names the title that it had. */
const END = /<!-- assets-sync ([0-9a-f]{12}): the text above follows the branch; write below this line -->/;

/** Begins the list of services in a commit. */
const LIST = '\n\nRecordings:\n';

/** The lines of `from`. */
const FROM =
  /^(?:For (?<pullRequest>https?:\S+)|At (?<commit>https?:\S+|[0-9a-f]{40})|With the recordings of (?<unmerged>[0-9a-f]{40}), .*)$/;

/** The lines of `serviceLines` in a commit. */
const SERVICE = /^- (.*): (\d+) added, (\d+) changed, (\d+) removed$/gm;

/** How many characters that takes, with its paragraph. */
const END_ROOM = 100;

/** Nobody reads a longer list. */
const MAX_SERVICES = 100;

/** Characters that a message leaves for the list, where it would take all. */
const LIST_ROOM = 600;

const ADVICE =
  'Merge this with a merge commit: squash and rebase give the contents another commit than the one that is pinned (assets-sync repin mends that).';

export function commitText(facts: PushFacts): Text {
  const { title, rest } = splitMessage(facts);
  const lines = serviceLines(facts, (service) => service);
  return { title, body: join([rest, from(facts), `${LIST.trim()}\n${lines.join('\n')}`, ADVICE]) };
}

/** As Markdown. What does not fit into the title goes on in the body; of the body the table of requests gives way first, then the list of services. */
export function pullRequestText(facts: PushFacts, limits: TextLimits): Text {
  const { title, rest } = wholeMessage(facts);
  const room = limits.body - END_ROOM;
  const shown = cut(title, limits.title);
  const left = shown === title ? '' : `…${title.slice(shown.length - 1)}`;
  const after = [from(facts), ADVICE];
  const why = cut(join([left, rest]).trimEnd(), room - join(after).length - LIST_ROOM);
  const before = join([why, ...after]);
  const body = join([before.trimEnd(), serviceList(facts, room - before.length - 2)]);
  const whole = join([body.trimEnd(), requestsTable(facts, room - body.length - 2)]).trimEnd();
  return { title: shown, body: join([whole, endOf(shown)]) };
}

function endOf(title: string): string {
  const hash = createHash('sha1').update(title).digest('hex').slice(0, 12);
  return `<!-- assets-sync ${hash}: the text above follows the branch; write below this line -->`;
}

/**
 * What an open pull request is to say, of which others may have changed the title, or the text below ours.
 * @param now as it is
 * @param wanted as `pullRequestText` gives it
 * @returns undefined where it says so already, or somebody took our part away
 */
export function updatedText(now: Text, wanted: Text): Text | undefined {
  const body = now.body.replaceAll('\r\n', '\n');
  const end = END.exec(body);
  if (end === null) return undefined;
  const below = body.slice(end.index + end[0].length);
  const isOurs = end[0] === endOf(now.title);
  const updated = { title: isOurs ? wanted.title : now.title, body: `${wanted.body.trimEnd()}${below}` };
  return updated.title === now.title && updated.body.trimEnd() === body.trimEnd() ? undefined : updated;
}

function splitMessage({ message, services }: PushFacts): { title: string; rest: string } {
  const lines = (message ?? '').trim().split(/\r?\n/);
  const [title = '', ...rest] = lines;
  if (title !== '') return { title: title.trim(), rest: rest.join('\n').trim() };
  return { title: defaultTitle(services.map(({ service }) => service)), rest: '' };
}

function defaultTitle(services: readonly string[]): string {
  return `Record ${listNames(services, 1)}`;
}

/** What the pushes of a branch said, each once: their titles, and below them all of it. */
function wholeMessage(facts: PushFacts): { title: string; rest: string } {
  const messages = new Set([...(facts.earlier ?? []), facts.message ?? ''].map((message) => message.trim()).filter(Boolean));
  const [message] = messages;
  if (messages.size < 2) return splitMessage({ ...facts, message });
  const titles = [...messages].map((one) => splitMessage({ ...facts, message: one }).title);
  return { title: [...new Set(titles)].join('; '), rest: [...messages].join('\n\n') };
}

/**
 * What a commit that has `commitText` says, whatever was added below it (`Signed-off-by`).
 * @returns undefined for any other commit; the message is undefined where whoever pushed said nothing
 */
export function readFacts(commit: string): PushFacts | undefined {
  const end = commit.lastIndexOf(LIST);
  if (end < 0 || !commit.includes(ADVICE, end)) return undefined;
  const services = [...commit.slice(end).matchAll(SERVICE)].map(([, service, ...numbers]) => {
    const [added, modified, deleted] = numbers.map((number) => ({ length: Number(number) })) as [Counted, Counted, Counted];
    return { service: service as Directory, added, modified, deleted };
  });
  const paragraphs = commit.slice(0, end).split('\n\n');
  const last =
    paragraphs
      .at(-1)
      ?.split('\n')
      .map((line) => FROM.exec(line)?.groups) ?? [];
  const isFrom = paragraphs.length > 1 && last.every((groups) => groups !== undefined);
  const valuesOf = (name: string) => (isFrom ? last.flatMap((groups) => groups?.[name] ?? []) : []);
  const said = (isFrom ? paragraphs.slice(0, -1) : paragraphs).join('\n\n');
  return {
    message: said === defaultTitle(services.map(({ service }) => service)) ? undefined : said,
    origin: { pullRequest: valuesOf('pullRequest')[0], commit: valuesOf('commit')[0] },
    unmerged: valuesOf('unmerged') as Sha[],
    services,
  };
}

function from({ origin, unmerged }: PushFacts): string {
  return [
    ...(origin.pullRequest === undefined ? [] : [`For ${origin.pullRequest}`]),
    ...(origin.commit === undefined ? [] : [`At ${origin.commit}`]),
    ...unmerged.map((sha) => `With the recordings of ${sha}, which is not merged: merge this in place of it`),
  ].join('\n');
}

function serviceLines({ services }: PushFacts, show: (service: Directory) => string): string[] {
  return services.map(
    ({ service, added, modified, deleted }) =>
      `- ${show(service)}: ${added.length} added, ${modified.length} changed, ${deleted.length} removed`,
  );
}

function serviceList(facts: PushFacts, room: number): string {
  const lines = serviceLines(facts, codeSpan);
  const list = (count: number) => {
    const more = lines.length - count;
    return ['Recordings:', '', ...lines.slice(0, count), ...(more > 0 ? [`- and ${more} more services`] : [])].join('\n');
  };
  let count = Math.min(lines.length, MAX_SERVICES);
  while (count > 0 && list(count).length > room) count--;
  return list(count);
}

function requestsTable({ recordings = [] }: PushFacts, room: number): string {
  return recordings.length === 0 ? '' : requestsMarkdown(recordings, room);
}

function join(paragraphs: readonly string[]): string {
  return `${paragraphs.filter((text) => text !== '').join('\n\n')}\n`;
}

/** A name that Markdown leaves as it is, whatever characters it has. */
export function codeSpan(name: string): string {
  const longest = Math.max(0, ...[...name.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = /^[` ]|[` ]$/.test(name) ? ' ' : '';
  return `${fence}${space}${name}${space}${fence}`;
}

/** Not in the middle of a character that takes two. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
