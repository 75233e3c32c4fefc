/** Takes a stream apart by lines and lengths. */
import type { Readable } from 'node:stream';

export interface SilenceWatch {
  /** Milliseconds. */
  limit: number;
  /** Called each time that a read has waited that long, and what came was neither what it waits for nor `MIN_BYTES`. */
  onReached: () => void;
}

/** Bytes that show that something is on its way. A keep-alive has five, but is whole. */
const MIN_BYTES = 1000;

export class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private readonly silence: SilenceWatch | undefined;
  /** What was not taken yet, in pieces: put together once, for what is taken may be large. */
  private parts: Buffer[] = [];
  private length = 0;

  constructor(stream: Readable, silence?: SilenceWatch) {
    this.chunks = stream[Symbol.asyncIterator]();
    this.silence = silence;
  }

  /** @returns a line without its end; undefined where the stream ends before that */
  async line(): Promise<string | undefined> {
    const hasEnd = (part: Buffer | undefined) => part?.includes(0x0a) === true;
    if (!this.parts.some(hasEnd) && !(await this.readUntil(() => hasEnd(this.parts.at(-1))))) return undefined;
    this.parts = [Buffer.concat(this.parts)];
    return this.cut((this.parts[0]?.indexOf(0x0a) ?? 0) + 1)
      .toString('utf8')
      .slice(0, -1);
  }

  /** @returns exactly that many bytes; undefined where the stream ends before */
  async take(length: number): Promise<Buffer | undefined> {
    const isThere = () => this.length >= length;
    return isThere() || (await this.readUntil(isThere)) ? this.cut(length) : undefined;
  }

  private cut(length: number): Buffer {
    const [first = Buffer.alloc(0)] = this.parts;
    const all = this.parts.length > 1 ? Buffer.concat(this.parts) : first;
    this.parts = [all.subarray(length)];
    this.length -= length;
    return all.subarray(0, length);
  }

  /** @returns false where the stream ends before */
  private async readUntil(isThere: () => boolean): Promise<boolean> {
    const timer = this.silence && setInterval(this.silence.onReached, this.silence.limit);
    try {
      for (let received = 0; ; ) {
        const { done, value } = await this.chunks.next();
        if (done === true) return false;
        this.parts.push(value);
        this.length += value.length;
        if (isThere()) return true;
        received += value.length;
        if (received < MIN_BYTES) continue;
        received = 0;
        timer?.refresh();
      }
    } finally {
      clearInterval(timer);
    }
  }
}
