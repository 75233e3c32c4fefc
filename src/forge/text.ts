/** What a push says of itself: in its commit, and within what a host takes in its pull request. */
import { createHash } from 'node:crypto';
import type { Directory } from '../base/directory.ts';
import { listNames } from '../base/errors.ts';
import type { Sha } from '../base/sha.ts';
import type { ServiceRecordings } from '../recording-diff/model.ts';
import { requestsMarkdown } from '../recording-diff/words.ts';

/** Of recordings only the number is said. */
type Counted = { readonly length: number };

export interface PushFacts {
  /** Why, in the words of whoever pushes. */
  message: string | undefined;
  /** What the commits of earlier pushes say that are on the same branch, oldest first. */
  earlier?: readonly string[];
  /** Of the code repository: a commit and a pull request. */
  origin: { commit: string | undefined; pullRequest: string | undefined };
  /** Earlier pushes that are not merged and whose recordings are in this one too. */
  unmerged: readonly Sha[];
  services: readonly { service: Directory; added: Counted; modified: Counted; deleted: Counted }[];
  /** What changed in the recordings, where they were compared. */
  recordings?: readonly ServiceRecordings[];
}

export interface Text {
  title: string;
  body: string;
}

/** Begins the list of services in a commit, and the lines of that list. */
const LIST = '\n\nRecordings:\n';
const SERVICE = /^- (.*): (\d+) added, (\d+) changed, (\d+) removed$/gm;

const ADVICE =
  'Merge this with a merge commit: squash and rebase give the contents another commit than the one that is pinned (assets-sync repin mends that).';

/** Ends the part of a pull request's text that follows the branch, and names the title that it had. */
const END = /<!-- assets-sync ([0-9a-f]{12}): the text above follows the branch; write below this line -->/;
/** How many characters that takes, with its paragraph. */
const END_ROOM = 100;
/** Nobody reads a longer list. */
const MAX_SERVICES = 100;
/** Characters that a message leaves for the list, where it would take all. */
const LIST_ROOM = 600;

export function commitText(facts: PushFacts): Text {
  const { title, rest } = splitMessage(facts);
  const list = `${LIST.trim()}\n${serviceLines(facts, (service) => service).join('\n')}`;
  return { title, body: join([rest, originText(facts), list, ADVICE]) };
}

/**
 * What a commit with that text says, whatever was added below it (`Signed-off-by`): its message has what it belongs to as well.
 * @returns undefined for any other commit
 */
export function readFacts(commit: string): PushFacts | undefined {
  const end = commit.lastIndexOf(LIST);
  if (end < 0 || !commit.includes(ADVICE, end)) return undefined;
  const services = [...commit.slice(end).matchAll(SERVICE)].map(([, service, ...counts]) => {
    const [added, modified, deleted] = counts.map((length) => ({ length: Number(length) })) as [Counted, Counted, Counted];
    return { service: service as Directory, added, modified, deleted };
  });
  const origin = { commit: undefined, pullRequest: undefined };
  return { message: commit.slice(0, end), origin, unmerged: [], services };
}

/** As Markdown. What does not fit into the title goes on in the body; of the body the table of requests gives way first, then the list of services. */
export function pullRequestText(facts: PushFacts, limits: { title: number; body: number }): Text {
  const whole = wholeMessage(facts);
  const title = cut(whole.title, limits.title);
  const left = title === whole.title ? '' : `…${whole.title.slice(title.length - 1)}`;
  const room = limits.body - END_ROOM;
  const after = join([originText(facts), ADVICE]);
  const why = cut(join([left, whole.rest]).trimEnd(), room - after.length - LIST_ROOM);
  const before = join([why, after.trimEnd()]).trimEnd();
  const body = join([before, serviceList(facts, room - before.length - 3)]).trimEnd();
  const { recordings = [] } = facts;
  const table = recordings.length === 0 ? '' : requestsMarkdown(recordings, room - body.length - 3);
  return { title, body: join([body, table.trimEnd(), endOf(title)]) };
}

/**
 * What an open pull request is to say, of which others may have changed the title, or the text below ours.
 * @param now as it is
 * @param wanted as `pullRequestText` gives it
 * @returns undefined where it says so already, or a person took our part away
 */
export function updatedText(now: Text, wanted: Text): Text | undefined {
  const body = now.body.replaceAll('\r\n', '\n');
  const [end] = END.exec(body) ?? [];
  if (end === undefined) return undefined;
  const below = body.slice(body.indexOf(end) + end.length);
  const title = end === endOf(now.title) ? wanted.title : now.title;
  const updated = { title, body: `${wanted.body.trimEnd()}${below}` };
  return title === now.title && updated.body.trimEnd() === body.trimEnd() ? undefined : updated;
}

function endOf(title: string): string {
  const hash = createHash('sha1').update(title).digest('hex').slice(0, 12);
  return `<!-- assets-sync ${hash}: the text above follows the branch; write below this line -->`;
}

function splitMessage({ message, services }: Pick<PushFacts, 'message' | 'services'>): { title: string; rest: string } {
  const [title = '', ...rest] = (message ?? '').trim().split(/\r?\n/);
  if (title !== '') return { title: title.trim(), rest: rest.join('\n').trim() };
  return {
    title: `Record ${listNames(
      services.map(({ service }) => service),
      1,
    )}`,
    rest: '',
  };
}

/** What the pushes of a branch said, each paragraph once: their titles, and below them all of it. */
function wholeMessage({ earlier = [], message, services }: PushFacts): { title: string; rest: string } {
  const said = [...earlier, message ?? ''].map((text) => text.trim()).filter((text) => text !== '');
  if (earlier.length === 0 || said.length === 1) return splitMessage({ message: said[0], services });
  const titles = said.map((text) => splitMessage({ message: text, services }).title);
  return { title: [...new Set(titles)].join('; '), rest: [...new Set(said.flatMap((text) => text.split('\n\n')))].join('\n\n') };
}

function originText({ origin, unmerged }: PushFacts): string {
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

/** As many services as there is room for, and how many there are besides. */
function serviceList(facts: PushFacts, room: number): string {
  const lines = serviceLines(facts, codeSpan);
  for (let count = Math.min(lines.length, MAX_SERVICES); ; count--) {
    const more = lines.length - count;
    const list = ['Recordings:', '', ...lines.slice(0, count), ...(more > 0 ? [`- and ${more} more services`] : [])].join('\n');
    if (count === 0 || list.length <= room) return list;
  }
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
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
