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

/** Of a push whose commit says all. */
export const NO_FACTS = { origin: { commit: undefined, pullRequest: undefined }, unmerged: [], services: [] };

export interface Text {
  title: string;
  body: string;
}

/** Begins the list of services in a commit. */
const LIST = '\n\nRecordings:\n';

const ADVICE =
  'Merge this with a merge commit: squash and rebase give the contents another commit than the one that is pinned (assets-sync repin mends that).';

/** Ends the part of a pull request's text that follows the branch, and names the title that it had. */
const END = /<!-- assets-sync ([0-9a-f]{12}): the text above follows the branch; write below this line -->/;
/** How many characters that takes, with its paragraph. */
const END_ROOM = 100;

export function commitText(facts: PushFacts): Text {
  const { title, rest } = splitMessages({ ...facts, earlier: [] });
  const list = `${LIST.trim()}\n${serviceLines(facts, (service) => service).join('\n')}`;
  return { title, body: join([rest, originText(facts), list, ADVICE]) };
}

/**
 * What a commit with that text says, whatever was added below it (`Signed-off-by`).
 * @returns its message with what it belongs to, and the same with its list; undefined for any other commit
 */
export function readMessage(commit: string): { message: string; withList: string } | undefined {
  const [list, advice] = [commit.lastIndexOf(LIST), commit.lastIndexOf(ADVICE)];
  return list < 0 || advice < list ? undefined : { message: commit.slice(0, list), withList: commit.slice(0, advice) };
}

/**
 * As Markdown. What does not fit into the title goes on in the body; the message has half of that, and the table of requests gives way first,
 * then the list of services.
 */
export function pullRequestText(facts: PushFacts, limits: { title: number; body: number }): Text {
  const whole = splitMessages(facts);
  const title = cut(whole.title, limits.title);
  const left = title === whole.title ? '' : `…${whole.title.slice(title.length - 1)}`;
  const room = limits.body - END_ROOM;
  const why = cut(join([left, whole.rest]).trimEnd(), room / 2);
  const list = serviceLines(facts, codeSpan).join('\n');
  const said = join([why, originText(facts), ADVICE, list === '' ? '' : `${LIST.trim()}\n\n${list}`]);
  const body = cut(said.trimEnd(), room);
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

/** What the pushes of a branch said: their titles in one, and each paragraph below them once. */
function splitMessages({ earlier = [], message = '', services }: PushFacts): { title: string; rest: string } {
  const said = [...earlier, message].flatMap((text) => (text.trim() === '' ? [] : [text.trim().split(/\r?\n/)]));
  const titles = new Set(said.map(([title = '']) => title.trim()));
  const rest = new Set(said.flatMap(([, ...lines]) => lines.join('\n').trim().split('\n\n')));
  const names = services.map(({ service }) => service);
  return { title: titles.size > 0 ? [...titles].join('; ') : `Record ${listNames(names, 1)}`, rest: join([...rest]).trim() };
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
