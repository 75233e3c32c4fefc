/**
 * Edits of the text of a recordings.json that change the values which change, and nothing else: comments, order and layout stay. A text is
 * parsed once, into its entries and what stands between them, whatever the number of edits.
 */
import { isDeepStrictEqual } from 'node:util';
import * as jsonc from 'jsonc-parser';
import { type Directory, parseDirectory } from '../base/directory.ts';
import { parseSha, type Sha, shortSha } from '../base/sha.ts';

/** What a pin is to say. Members that are not named here stay as they are. */
export interface PinEdit {
  /** Relative to the top of the code repository. Without a pin for it, one is added. */
  directory: Directory;
  sha: Sha;
  /** The directory's tree in `sha`; undefined takes out one that was computed for another commit. */
  tree?: Sha | undefined;
  reason?: string | undefined;
  /** The commit that the pin had when the edit was decided on; undefined: there was none. */
  before: Sha | undefined;
  /** There is no such file yet: it is made for this pin. */
  inNewFile?: boolean;
}

/** What an entry is for, however that is written: a setting's name, or a slash and a directory relative to the file's. */
export type EntryKey = `$${string}` | `/${string}`;

/** An entry of a file. */
export interface Entry {
  key: EntryKey;
  value: unknown;
  /** Name and value as they are written. */
  text: string;
}

/**
 * @param text a file without mistakes
 * @param settings those that it lacks, by their names without the `$`
 */
export function editText(
  text: string,
  manifestDirectory: Directory,
  edits: readonly PinEdit[],
  settings: Readonly<Record<string, unknown>> = {},
): string {
  const manifest = new ManifestText(text);
  manifest.addSettings(settings);
  for (const edit of edits) manifest.setPin(keyOfDirectory(edit.directory, manifestDirectory), edit);
  return manifest.toString();
}

function keyOfDirectory(directory: Directory, manifestDirectory: Directory): EntryKey {
  return `/${directory.slice(manifestDirectory.length).replace(/^\//, '')}`;
}

/**
 * @param now the file's text, and
 * @param earlier what it was, or undefined where there was no file; neither has a mistake
 * @param directories the pins that are to be as they were, relative to the file's directory
 * @returns the text with them, and those that it changed
 */
export function restorePins(
  now: string,
  earlier: string | undefined,
  directories: readonly Directory[],
): { text: string; changed: Directory[] } {
  const manifest = new ManifestText(now);
  const changed = manifest.takeEntries(new ManifestText(earlier ?? '{}'), new Set(directories.map((one): EntryKey => `/${one}`)));
  return { text: manifest.toString(), changed: changed.map((key) => key.slice(1) as Directory) };
}

/** The text of a recordings.json: its entries, and edits of them. */
export class ManifestText {
  private readonly mark: string;
  private readonly object: ObjectText;
  private readonly members = new Map<EntryKey, Member>();

  /** @param text one without a mistake */
  constructor(text: string) {
    this.mark = text.startsWith('\ufeff') ? '\ufeff' : '';
    this.object = new ObjectText(text.slice(this.mark.length));
    for (const member of this.object.members) {
      const key = keyOf(member.name);
      if (key !== undefined && !this.members.has(key)) this.members.set(key, member);
    }
  }

  toString(): string {
    return `${this.mark}${this.object}`;
  }

  /** In the order of the file. */
  get entries(): Entry[] {
    return [...this.members].map(([key, { label, value }]) => ({ key, value: jsonc.parse(value), text: label + value }));
  }

  setPin(key: EntryKey, { sha, tree: treeName, reason }: Pick<PinEdit, 'sha' | 'tree' | 'reason'>): void {
    const tree = treeName === undefined ? undefined : `${treeName}@${shortSha(sha)}`;
    const value = tree === undefined && reason === undefined ? sha : { sha, tree, reason };
    const member = this.members.get(key);
    if (member === undefined) {
      this.members.set(key, this.object.insert(key.slice(1) || '/', value, this.findPrevious(key)));
    } else if (!member.value.startsWith('{')) {
      if (value !== sha || parseSha(jsonc.parse(member.value)) !== sha) member.value = this.object.format(value, member);
    } else {
      const pin = new ObjectText(member.value);
      if (parseSha(String(pin.valueOf('sha'))) !== sha) pin.set('sha', sha);
      if (tree !== undefined) pin.set('tree', tree, ['sha']);
      else if (
        !String(pin.valueOf('tree'))
          .toLowerCase()
          .endsWith(`@${shortSha(sha)}`)
      )
        pin.remove('tree');
      if (reason !== undefined) pin.set('reason', reason, ['tree', 'sha']);
      member.value = pin.toString();
    }
  }

  /** Puts settings that the file does not have at its beginning, in their order. @param settings by their names without the `$` */
  addSettings(settings: Readonly<Record<string, unknown>>): void {
    let previous: Member | 'first' = 'first';
    for (const [name, value] of Object.entries(settings)) {
      const added = this.object.insert(`$${name}`, value, previous);
      this.members.set(`$${name}`, added);
      previous = added;
    }
  }

  /**
   * Makes entries be as in another state of the file: written the same, or not there. One that is missing goes below the entry that it
   * stood below there, else to the end.
   * @returns those that it changed
   */
  takeEntries(other: ManifestText, keys: ReadonlySet<EntryKey>): EntryKey[] {
    const changed: EntryKey[] = [];
    let previous: Member | undefined;
    for (const [key, theirs] of other.members) {
      const ours = this.members.get(key);
      const [label, value] = [theirs.label, theirs.value].map((text) => text.replace(/\r?\n/g, this.object.lineEnd)) as [
        string,
        string,
      ];
      if (keys.has(key) && ours === undefined) {
        this.members.set(key, this.object.insertText({ name: theirs.name, label, value }, previous));
        changed.push(key);
      } else if (keys.has(key) && ours !== undefined && ours.label + ours.value !== label + value) {
        Object.assign(ours, { label, value });
        changed.push(key);
      }
      previous = this.members.get(key) ?? previous;
    }
    for (const key of keys) {
      const member = this.members.get(key);
      if (member === undefined || other.members.has(key)) continue;
      this.object.removeMember(member);
      this.members.delete(key);
      changed.push(key);
    }
    return changed;
  }

  /**
   * Behind which entry a new pin belongs in the order of names, whatever the order is that somebody gave the others: so that those
   * who add different ones seldom touch the same lines.
   */
  private findPrevious(key: EntryKey): Member | 'first' | undefined {
    let previous: EntryKey | undefined;
    let next: EntryKey | undefined;
    for (const other of this.members.keys()) {
      if (other.startsWith('$') || other === '/') continue;
      if (other < key && (previous === undefined || other > previous)) previous = other;
      if (other > key && (next === undefined || other < next)) next = other;
    }
    if (previous !== undefined) return this.members.get(previous);
    if (next === undefined) return undefined;
    const { members } = this.object;
    return members[members.indexOf(this.members.get(next) as Member) - 1] ?? 'first';
  }
}

/** @returns undefined for a name that is no directory */
function keyOf(name: string): EntryKey | undefined {
  if (name.startsWith('$')) return name as EntryKey;
  const parsed = parseDirectory(name);
  return 'error' in parsed ? undefined : `/${parsed.directory}`;
}

/** A member of an object as it is written, with what stands around it. */
interface Member {
  name: string;
  /** What stands before it: white space and comments. */
  lead: string;
  /** Its name, the colon, and what stands between them and the value. */
  label: string;
  value: string;
  /** What stands between the value and the comma. */
  gap: string;
  /** Empty behind a last one. */
  comma: ',' | '';
  /** What stands on the same line behind the comma, where nothing but white space and comments does. */
  trail: string;
}

/** The text of one object. What is not edited comes out as it was. */
class ObjectText {
  readonly members: Member[] = [];
  readonly lineEnd: string;
  private readonly isOneLine: boolean;
  private readonly head: string;
  /** What stands behind the last member, the closing brace included. */
  private tail: string;

  constructor(text: string) {
    const [lineEnd] = /\r?\n/.exec(text) ?? [];
    this.lineEnd = lineEnd ?? '\n';
    this.isOneLine = lineEnd === undefined;
    const root = jsonc.parseTree(text, [], { allowTrailingComma: true });
    let at = (root?.offset ?? 0) + 1;
    this.head = text.slice(0, at);
    for (const { offset, length, children: [name, value] = [] } of root?.children ?? []) {
      if (name === undefined || value === undefined) continue;
      const end = offset + length;
      const rest = readRest(text, end);
      this.members.push({
        name: String(name.value),
        lead: text.slice(at, offset),
        label: text.slice(offset, value.offset),
        value: text.slice(value.offset, end),
        ...rest,
      });
      at = end + rest.gap.length + rest.comma.length + rest.trail.length;
    }
    this.tail = text.slice(at);
  }

  toString(): string {
    const members = this.members.map(({ lead, label, value, gap, comma, trail }) => lead + label + value + gap + comma + trail);
    return this.head + members.join('') + this.tail;
  }

  valueOf(name: string): unknown {
    const member = this.find(name);
    return member && jsonc.parse(member.value);
  }

  private find(name: string): Member | undefined {
    return this.members.find((member) => member.name === name);
  }

  /** @param behind the members that a new one goes behind, the first that is there; else it is the last */
  set(name: string, value: unknown, behind: readonly string[] = []): void {
    const member = this.find(name);
    const previous = behind.map((other) => this.find(other)).find((other) => other !== undefined);
    if (member === undefined) this.insert(name, value, previous);
    else if (!isDeepStrictEqual(jsonc.parse(member.value), value)) member.value = this.format(value, member);
  }

  remove(name: string): void {
    const member = this.find(name);
    if (member !== undefined) this.removeMember(member);
  }

  /** A value as it is written for a member that is there, or that will be in its lines. */
  format(value: unknown, { lead }: Pick<Member, 'lead'>): string {
    const lines = JSON.stringify(value, undefined, this.indent);
    const start = `${this.lineEnd}${indentOf(lead)}`;
    return lines.replace(/\n\s*/g, (found) => (this.isOneLine ? ' ' : start + found.slice(1)));
  }

  /** @param previous undefined puts it behind all others */
  insert(name: string, value: unknown, previous: Member | 'first' | undefined): Member {
    const neighbour = (previous === 'first' ? this.members[0] : (previous ?? this.members.at(-1))) ?? {
      lead: `\n${this.indent}`,
    };
    return this.insertText({ name, label: `${JSON.stringify(name)}: `, value: this.format(value, neighbour) }, previous);
  }

  insertText(text: Pick<Member, 'name' | 'label' | 'value'>, after: Member | 'first' | undefined): Member {
    const added: Member = { ...text, lead: ' ', gap: '', comma: '', trail: '' };
    const [first] = this.members;
    const previous = after ?? this.members.at(-1) ?? 'first';
    if (first === undefined) {
      const closing = this.tail.indexOf('}', readRest(this.tail, 0).comments);
      added.lead = `${this.tail.slice(0, closing).trimEnd()}${this.lineEnd}${this.indent}`;
      this.tail = this.lineEnd + this.tail.slice(closing);
    } else if (previous === 'first') {
      added.comma = ',';
      // What follows the brace on its line stays there.
      const { trail } = readRest(first.lead, 0);
      added.lead = startsLine(first) ? `${trail}${this.lineEnd}${indentOf(first.lead)}` : first.lead;
      first.lead = startsLine(first) ? first.lead.slice(trail.length) : ' ';
    } else {
      added.comma = previous.comma;
      const index = this.members.indexOf(previous) + 1;
      const isAlone =
        startsLine(previous) && !/[\r\n]/.test(previous.gap) && /^\r?\n/.test(this.members[index]?.lead ?? this.tail);
      if (isAlone) added.lead = `${this.lineEnd}${indentOf(previous.lead)}`;
      else {
        Object.assign(added, { gap: previous.gap, trail: previous.trail });
        Object.assign(previous, { gap: '', trail: '' });
      }
      previous.comma = ',';
      this.members.splice(index, 0, added);
      return added;
    }
    this.members.unshift(added);
    return added;
  }

  /** With its comma, and with its line where nothing else is on it. Comments around it stay. */
  removeMember(member: Member): void {
    const index = this.members.indexOf(member);
    this.members.splice(index, 1);
    const [previous, next] = [this.members[index - 1], this.members[index]];
    let { lead } = member;
    let rest = `${member.gap}${member.trail}${next?.lead ?? this.tail}`;
    if (/\s$/.test(lead)) rest = rest.replace(/^[ \t]+/, '');
    if (startsLine(member) && /^\r?\n/.test(rest)) {
      lead = lead.replace(/[ \t]+$/, '');
      rest = rest.replace(/^\r?\n/, '');
    }
    if (next !== undefined) next.lead = lead + rest;
    else this.tail = lead + rest;
    // The last one takes the comma before it along.
    if (previous === undefined || member.comma !== '') return;
    Object.assign(previous, { trail: previous.gap + previous.trail, gap: '', comma: '' });
  }

  /** One level of indentation. */
  private get indent(): string {
    const [first] = this.members;
    return (first !== undefined && startsLine(first) && indentOf(first.lead)) || '  ';
  }
}

function startsLine({ lead }: Member): boolean {
  return /[\r\n][ \t]*$/.test(lead);
}

/** The white space that a line begins with, where that is the last one; else none. */
function indentOf(lead: string): string {
  return /[\r\n]([ \t]*)$/.exec(lead)?.[1] ?? '';
}

/** jsonc-parser's token kinds: its own enumeration is not there at run time. */
const KIND = { CommaToken: 5, LineCommentTrivia: 12, BlockCommentTrivia: 13, LineBreakTrivia: 14, Trivia: 15, EOF: 17 };

const COMMENTS: readonly number[] = [KIND.LineCommentTrivia, KIND.BlockCommentTrivia];

/**
 * What follows a value, up to and with the comma and the rest of its line; where there is no comma, the rest of the value's line.
 * @returns as of a member, and where the comments end that come before anything else
 */
function readRest(text: string, start: number): Pick<Member, 'gap' | 'comma' | 'trail'> & { comments: number } {
  const scanner = jsonc.createScanner(text, false);
  scanner.setPosition(start);
  let comma: number | undefined;
  let lineEnd: number | 'none' | undefined;
  let comments = start;
  for (let kind: number = scanner.scan(); kind !== KIND.EOF; kind = scanner.scan()) {
    const at = scanner.getTokenOffset();
    if (kind === KIND.CommaToken && comma === undefined) [comma, lineEnd] = [at, undefined];
    else if (kind === KIND.LineBreakTrivia) lineEnd ??= at;
    else if (COMMENTS.includes(kind)) {
      comments = at + scanner.getTokenLength();
      if (/[\r\n]/.test(scanner.getTokenValue())) lineEnd ??= 'none';
    } else if (kind !== KIND.Trivia) break;
    if (comma !== undefined && lineEnd !== undefined) break;
  }
  const rest = comma === undefined ? start : comma + 1;
  return {
    gap: comma === undefined ? '' : text.slice(start, comma),
    comma: comma === undefined ? '' : ',',
    trail: typeof lineEnd === 'number' ? text.slice(rest, lineEnd) : '',
    comments,
  };
}

/** The comments in a text, in their order. */
export function commentsIn(text: string): string[] {
  const scanner = jsonc.createScanner(text, false);
  const comments: string[] = [];
  while ((scanner.scan() as number) !== KIND.EOF)
    if (COMMENTS.includes(scanner.getToken())) comments.push(scanner.getTokenValue());
  return comments;
}
