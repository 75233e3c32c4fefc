/** Takes a stream apart by lines and lengths. */
import type { Readable } from 'node:stream';

export interface SilenceWatch {
  /** Milliseconds. */
  limit: number;
  /** Called each time that somebody has waited that long, and nothing came. */
  onReached: () => void;
}

export class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private buffer: Buffer = Buffer.alloc(0);
  private silence: SilenceWatch | undefined;

  constructor(stream: Readable) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  /** From the next wait on. */
  watchSilence(watch: SilenceWatch | undefined): void {
    this.silence = watch;
  }

  /** @returns a line without its end; undefined where the stream ends before that */
  async line(): Promise<string | undefined> {
    for (let from = 0; ; ) {
      const end = this.buffer.indexOf(0x0a, from);
      if (end >= 0) {
        const text = this.buffer.toString('utf8', 0, end);
        this.buffer = this.buffer.subarray(end + 1);
        return text;
      }
      from = this.buffer.length;
      if (!(await this.more())) return undefined;
    }
  }

  /** @returns exactly that many bytes; undefined where the stream ends before */
  async take(length: number): Promise<Buffer | undefined> {
    while (this.buffer.length < length) if (!(await this.more())) return undefined;
    const taken = this.buffer.subarray(0, length);
    this.buffer = this.buffer.subarray(length);
    return taken;
  }

  private async more(): Promise<boolean> {
    const { done, value } = await this.nextChunk();
    if (done === true) return false;
    this.buffer = this.buffer.length === 0 ? value : Buffer.concat([this.buffer, value]);
    return true;
  }

  private async nextChunk(): Promise<IteratorResult<Buffer>> {
    const timer = this.silence && setInterval(this.silence.onReached, this.silence.limit);
    try {
      return await this.chunks.next();
    } finally {
      clearInterval(timer);
    }
  }
}
