/** What a test proxy wrote: where it listens, and its last words. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** Lines that are shown, and bytes that are looked at for them. */
const SHOWN_LINES = 20;
const READ_BYTES = 16_384;

/** Counts that older versions print each second, and the stack below the message of an exception, which may be longer than what is shown. */
const NOISE = /Recorded: \d+\s+Played Back: \d+\s*$|^\s+at \S+\(|^\s*--- End of /;

/** Bytes that are read at once, and those that a proxy may write before it listens. */
const PIECE = 1024 * 1024;
const MAX_BEFORE_LISTENING = 64 * PIECE;

/** Looks in a log for the port that the proxy says it listens on: from where the look before ended. */
export class PortSearch {
  private readonly log: string;
  private offset = 0;
  /** What may be the beginning of the line. */
  private rest = '';

  constructor(log: string) {
    this.log = log;
  }

  /** More was written than any proxy writes before it listens. */
  get isEndless(): boolean {
    return this.offset >= MAX_BEFORE_LISTENING;
  }

  /** @returns undefined where it does not say so yet */
  look(): number | undefined {
    const file = openSync(this.log, 'r');
    try {
      const buffer = Buffer.alloc(PIECE);
      for (let read = PIECE; read === PIECE && !this.isEndless; ) {
        read = readSync(file, buffer, 0, PIECE, this.offset);
        this.offset += read;
        const text = this.rest + buffer.toString('latin1', 0, read);
        const ports = [...text.matchAll(/Now listening on: http:\/\/[^\s/]+:(\d{1,5})(?=\s)/g)].map(([, port]) => Number(port));
        const port = ports.find((one) => one > 0 && one < 65_536);
        if (port !== undefined) return port;
        this.rest = text.slice(-200);
      }
      return undefined;
    } finally {
      closeSync(file);
    }
  }
}

/** The address that the proxy could not listen on because something else does; undefined where it says no such thing. */
export function takenAddress(said: string): string | undefined {
  return /Failed to bind to address (\S+): address already in use/i.exec(said)?.[1];
}

/** The end of a log, without control characters and noise; empty where there is none. */
export function lastLines(log: string): string {
  const lines = readEnd(log)
    .replace(CONTROL, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !NOISE.test(line));
  return lines.slice(-SHOWN_LINES).join('\n');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
const CONTROL = /\u001b\[[\d;]*m|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function readEnd(log: string): string {
  let file: number;
  try {
    file = openSync(log, 'r');
  } catch {
    return '';
  }
  try {
    const { size } = fstatSync(file);
    const buffer = Buffer.alloc(Math.min(size, READ_BYTES));
    const read = readSync(file, buffer, 0, buffer.length, size - buffer.length);
    const text = buffer.toString('utf8', 0, read);
    // The first line is most likely the end of one.
    return size > READ_BYTES ? text.slice(text.indexOf('\n') + 1) : text;
  } finally {
    closeSync(file);
  }
}
