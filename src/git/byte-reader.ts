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
  private buffer: Buffer = Buffer.alloc(0);

  constructor(stream: Readable, silence?: SilenceWatch) {
    this.chunks = stream[Symbol.asyncIterator]();
    this.silence = silence;
  }

  /** @returns a line without its end; undefined where the stream ends before that */
  async line(): Promise<string | undefined> {
    const end = () => this.buffer.indexOf(0x0a);
    return (await this.readUntil(() => end() >= 0))
      ? this.cut(end() + 1)
          .toString('utf8')
          .slice(0, -1)
      : undefined;
  }

  /** @returns exactly that many bytes; undefined where the stream ends before */
  async take(length: number): Promise<Buffer | undefined> {
    return (await this.readUntil(() => this.buffer.length >= length)) ? this.cut(length) : undefined;
  }

  private cut(length: number): Buffer {
    const taken = this.buffer.subarray(0, length);
    this.buffer = this.buffer.subarray(length);
    return taken;
  }

  /** @returns false where the stream ends before */
  private async readUntil(isThere: () => boolean): Promise<boolean> {
    if (isThere()) return true;
    const timer = this.silence && setInterval(this.silence.onReached, this.silence.limit);
    try {
      for (let received = 0; ; ) {
        const { done, value } = await this.chunks.next();
        if (done === true) return false;
        this.buffer = this.buffer.length === 0 ? value : Buffer.concat([this.buffer, value]);
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
