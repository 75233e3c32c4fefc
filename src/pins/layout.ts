/** Where commas, comments and lines are in the text of a recordings.json. */
import * as jsonc from 'jsonc-parser';

/** jsonc-parser's token kinds: its own enumeration is not there at run time. */
const KIND = { CommaToken: 5, LineCommentTrivia: 12, BlockCommentTrivia: 13, LineBreakTrivia: 14, Trivia: 15, EOF: 17 };

const COMMENTS: readonly number[] = [KIND.LineCommentTrivia, KIND.BlockCommentTrivia];

/**
 * What follows on a line.
 * @returns whether a comma does, and where the line ends; undefined where something else comes first
 */
export function restOfLine(text: string, offset: number): { comma: boolean; lineEnd: number | undefined } {
  const scanner = jsonc.createScanner(text, false);
  scanner.setPosition(offset);
  let comma = false;
  for (;;) {
    const kind = scanner.scan();
    if (kind === KIND.CommaToken && !comma) comma = true;
    else if (kind === KIND.LineBreakTrivia) {
      // A comma at the beginning of a later line belongs here as well: a line between them would be on its wrong side.
      const lineEnd = scanner.getTokenOffset();
      return { comma, lineEnd: !comma && commaFollows(text, lineEnd) ? undefined : lineEnd };
    } else if (kind === KIND.BlockCommentTrivia && /[\r\n]/.test(scanner.getTokenValue())) break;
    else if (kind !== KIND.Trivia && !COMMENTS.includes(kind)) break;
  }
  return { comma, lineEnd: undefined };
}

/** Whether a comma is the next thing that is no comment. */
function commaFollows(text: string, offset: number): boolean {
  const scanner = jsonc.createScanner(text, true);
  scanner.setPosition(offset);
  return scanner.scan() === KIND.CommaToken;
}

/** A text without its first comma that stands in no comment and no string; the same text where there is none. */
export function withoutComma(between: string): string {
  const scanner = jsonc.createScanner(between, false);
  while (scanner.scan() !== KIND.EOF) {
    if (scanner.getToken() !== KIND.CommaToken) continue;
    return between.slice(0, scanner.getTokenOffset()) + between.slice(scanner.getTokenOffset() + 1);
  }
  return between;
}

/** Where the last comment inside an empty object ends, or its opening brace. */
export function commentsEnd(text: string, start: number, closing: number): number {
  const scanner = jsonc.createScanner(text, false);
  scanner.setPosition(start + 1);
  let end = start + 1;
  while (scanner.scan() !== KIND.EOF && scanner.getTokenOffset() < closing) {
    if (COMMENTS.includes(scanner.getToken())) end = scanner.getTokenOffset() + scanner.getTokenLength();
  }
  return end;
}

/** The comments in a text, in their order. */
export function commentsIn(text: string): string[] {
  const scanner = jsonc.createScanner(text, false);
  const comments: string[] = [];
  while (scanner.scan() !== KIND.EOF) if (COMMENTS.includes(scanner.getToken())) comments.push(scanner.getTokenValue());
  return comments;
}
