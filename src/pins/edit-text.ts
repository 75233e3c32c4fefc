/** Edits of the text of a recordings.json that change the values which change, and nothing else: comments, order and layout stay. */
import * as jsonc from 'jsonc-parser';
import { type Directory, joinDirectory, parseDirectory } from '../base/directory.ts';
import { parseSha, type Sha, shortSha } from '../base/sha.ts';
import { commentsEnd, restOfLine, withoutComma } from './layout.ts';

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

/** @param text a file without mistakes */
export function editText(text: string, manifestDirectory: Directory, edits: readonly PinEdit[]): string {
  let edited = text;
  for (const edit of edits) {
    for (const step of STEPS) {
      const editor = new Editor(edited, manifestDirectory);
      step(editor, edit);
      edited = editor.result;
    }
  }
  return edited;
}

/** One after the other, each on what the one before has made. */
const STEPS: readonly ((editor: Editor, edit: PinEdit) => void)[] = [
  (editor, edit) => editor.setSha(edit),
  (editor, edit) => editor.setTree(edit),
  (editor, edit) => editor.setReason(edit),
];

/** One change of one text. */
class Editor {
  private readonly mark: string;
  private readonly text: string;
  private readonly manifestDirectory: Directory;
  private readonly root: jsonc.Node;
  private readonly lineEnd: string;
  private readonly changes: jsonc.Edit[] = [];

  constructor(whole: string, manifestDirectory: Directory) {
    this.mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
    this.text = whole.slice(this.mark.length);
    this.manifestDirectory = manifestDirectory;
    const root = jsonc.parseTree(this.text, [], { allowTrailingComma: true });
    if (root?.type !== 'object') throw new Error('not a recordings.json');
    this.root = root;
    this.lineEnd = /\r?\n/.exec(this.text)?.[0] ?? '\n';
  }

  get result(): string {
    return this.mark + jsonc.applyEdits(this.text, this.changes);
  }

  /** Sets the commit; where a pin is added, or a commit alone becomes an object, all the rest as well. */
  setSha(edit: PinEdit): void {
    const property = this.findPin(edit.directory);
    const value = property?.children?.[1];
    if (property === undefined || value === undefined) this.addPin(edit);
    else if (value.type !== 'object') this.setBare(property, value, edit);
    else this.setString(memberOf(value, 'sha')?.children?.[1], edit.sha);
  }

  setTree(edit: PinEdit): void {
    const object = this.findObject(edit.directory);
    const property = object === undefined ? undefined : memberOf(object, 'tree');
    const sha = object === undefined ? undefined : memberOf(object, 'sha');
    if (edit.tree !== undefined) {
      if (property !== undefined) this.setString(property.children?.[1], treeText(edit));
      else if (sha !== undefined) this.insertAfter(sha, 'tree', JSON.stringify(treeText(edit)));
    } else if (property !== undefined && !isComputedFor(property, edit.sha)) this.remove(property);
  }

  setReason({ directory, reason }: PinEdit): void {
    const object = this.findObject(directory);
    if (object === undefined || reason === undefined) return;
    const property = memberOf(object, 'reason');
    const before = memberOf(object, 'tree') ?? memberOf(object, 'sha');
    if (property !== undefined) this.setString(property.children?.[1], reason);
    else if (before !== undefined) this.insertAfter(before, 'reason', JSON.stringify(reason));
  }

  private findObject(directory: Directory): jsonc.Node | undefined {
    const value = this.findPin(directory)?.children?.[1];
    return value?.type === 'object' ? value : undefined;
  }

  private findPin(directory: Directory): jsonc.Node | undefined {
    return this.root.children?.find((property) => this.directoryOf(property) === directory);
  }

  /** @returns undefined for a setting */
  private directoryOf(property: jsonc.Node): Directory | undefined {
    const key = String(property.children?.[0]?.value);
    const parsed = key.startsWith('$') ? undefined : parseDirectory(key);
    return parsed !== undefined && 'directory' in parsed ? joinDirectory(this.manifestDirectory, parsed.directory) : undefined;
  }

  /**
   * Behind which entry a new one belongs in the order of names, whatever the order is that somebody gave the others: so that those
   * who add different ones seldom touch the same lines. Undefined: before all others.
   */
  private findPrevious(directory: Directory): jsonc.Node | undefined {
    const siblings = this.root.children ?? [];
    const named = siblings
      .map((property) => ({ property, directory: this.directoryOf(property) ?? this.manifestDirectory }))
      .filter((entry) => entry.directory !== this.manifestDirectory)
      .sort((a, b) => (a.directory < b.directory ? -1 : 1));
    const previous = named.findLast((entry) => entry.directory < directory);
    if (previous !== undefined) return previous.property;
    const [next] = named;
    return next === undefined ? siblings.at(-1) : siblings[siblings.indexOf(next.property) - 1];
  }

  private setBare(property: jsonc.Node, value: jsonc.Node, edit: PinEdit): void {
    if (edit.tree === undefined && edit.reason === undefined) this.setString(value, edit.sha);
    else this.replace(value.offset, value.length, this.objectText(edit, this.indentOf(property)));
  }

  private addPin(edit: PinEdit): void {
    const below = edit.directory.slice(this.manifestDirectory === '' ? 0 : this.manifestDirectory.length + 1);
    const key = below === '' ? '/' : below;
    const siblings = this.root.children ?? [];
    const neighbour = siblings[0];
    const indent = neighbour === undefined ? this.unit : this.indentOf(siblings.at(-1) ?? neighbour);
    const bare = edit.tree === undefined && edit.reason === undefined;
    const value = bare ? JSON.stringify(edit.sha) : this.objectText(edit, indent);
    const previous = this.findPrevious(edit.directory);
    if (previous !== undefined) {
      this.insertAfter(previous, key, value);
      return;
    }
    if (neighbour !== undefined) {
      const separator = this.startsLine(neighbour) ? `${this.lineEnd}${this.indentOf(neighbour)}` : ' ';
      this.replace(neighbour.offset, 0, `${JSON.stringify(key)}: ${value},${separator}`);
      return;
    }
    const closing = this.root.offset + this.root.length - 1;
    // After whatever comments there are.
    const start = commentsEnd(this.text, this.root.offset, closing);
    this.replace(start, closing - start, `${this.lineEnd}${this.unit}${JSON.stringify(key)}: ${value}${this.lineEnd}`);
  }

  private setString(value: jsonc.Node | undefined, text: string): void {
    if (value === undefined || value.value === text || parseSha(String(value.value)) === text) return;
    this.replace(value.offset, value.length, JSON.stringify(text));
  }

  /** Puts a member behind another one, on a line of its own where the other has one. */
  private insertAfter(property: jsonc.Node, name: string, value: string): void {
    const end = property.offset + property.length;
    const member = `${JSON.stringify(name)}: ${value}`;
    const { comma, lineEnd } = restOfLine(this.text, end);
    const alone = lineEnd !== undefined && this.startsLine(property);
    if (!alone) {
      this.replace(end, 0, `, ${member}`);
      return;
    }
    const line = `${this.lineEnd}${this.indentOf(property)}${member}`;
    if (!comma) this.replace(end, 0, ',');
    this.replace(lineEnd, 0, comma ? `${line},` : line);
  }

  /** Takes a member out, with the comma that goes with it. */
  private remove(property: jsonc.Node): void {
    const siblings = property.parent?.children ?? [];
    const index = siblings.indexOf(property);
    const before = siblings[index - 1];
    const after = siblings[index + 1];
    const end = property.offset + property.length;
    if (before !== undefined) {
      const start = before.offset + before.length;
      const between = this.text.slice(start, property.offset);
      const kept = withoutComma(between);
      // Comments on the way stay, with the line breaks that end them.
      this.replace(start, end - start, kept.trim() === '' ? '' : kept);
    } else if (after !== undefined) {
      const between = this.text.slice(end, after.offset);
      this.replace(property.offset, after.offset - property.offset, withoutComma(between).trimStart());
    }
  }

  private objectText(edit: PinEdit, indent: string): string {
    const { sha, reason } = edit;
    const tree = edit.tree === undefined ? undefined : treeText(edit);
    const members = Object.entries({ sha, tree, reason }).flatMap(([name, text]) =>
      text === undefined ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(text)}`],
    );
    if (!/[\r\n]/.test(this.text)) return `{ ${members.join(', ')} }`;
    const inner = `${this.lineEnd}${indent}${this.unit}`;
    return `{${inner}${members.join(`,${inner}`)}${this.lineEnd}${indent}}`;
  }

  /** What one level of indentation is in this file. */
  private get unit(): string {
    const first = this.root.children?.[0];
    return (first !== undefined && this.startsLine(first) ? this.indentOf(first) : '') || '  ';
  }

  private indentOf(node: jsonc.Node): string {
    const line = this.text.slice(this.lineStart(node.offset));
    return /^[ \t]*/.exec(line)?.[0] ?? '';
  }

  private startsLine(node: jsonc.Node): boolean {
    return /^[ \t]*$/.test(this.text.slice(this.lineStart(node.offset), node.offset));
  }

  private lineStart(offset: number): number {
    return Math.max(this.text.lastIndexOf('\n', offset - 1), this.text.lastIndexOf('\r', offset - 1)) + 1;
  }

  private replace(offset: number, length: number, content: string): void {
    this.changes.push({ offset, length, content });
  }
}

function memberOf(object: jsonc.Node, name: string): jsonc.Node | undefined {
  return object.children?.find((property) => property.children?.[0]?.value === name);
}

/** As a file says it. */
function treeText({ tree, sha }: PinEdit): string {
  return `${tree}@${shortSha(sha)}`;
}

function isComputedFor(tree: jsonc.Node, sha: Sha): boolean {
  return String(tree.children?.[1]?.value)
    .toLowerCase()
    .endsWith(`@${shortSha(sha)}`);
}
