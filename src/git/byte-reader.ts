/** Takes a stream apart by lines and lengths. */
import type { Readable } from 'node:stream';

export interface SilenceWatch {
  /** Milliseconds. */
  limit: number;
  /** Called each time that somebody has waited that long, and what came was neither what they waited for nor `MIN_BYTES`. */
  onReached: () => void;
}

/** Bytes that show that something is on its way. A keep-alive has five, but is whole. */
const MIN_BYTES = 1000;

export class ByteReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private buffer: Buffer = Buffer.alloc(0);
  private silence: SilenceWatch | undefined;
  /** Runs while somebody waits. */
  private timer: NodeJS.Timeout | undefined;
  /** Bytes since it began anew. */
  private received = 0;

  constructor(stream: Readable) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  /** From the next wait on. */
  watchSilence(watch: SilenceWatch | undefined): void {
    this.silence = watch;
  }

  /** @returns a line without its end; undefined where the stream ends before that */
  line(): Promise<string | undefined> {
    return this.watched(() => this.readLine());
  }

  /** @returns exactly that many bytes; undefined where the stream ends before */
  async take(length: number): Promise<Buffer | undefined> {
    if (this.buffer.length < length && !(await this.watched(() => this.fill(length)))) return undefined;
    const taken = this.buffer.subarray(0, length);
    this.buffer = this.buffer.subarray(length);
    return taken;
  }

  private async readLine(): Promise<string | undefined> {
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

  private async fill(length: number): Promise<boolean> {
    while (this.buffer.length < length) if (!(await this.more())) return false;
    return true;
  }

  private async more(): Promise<boolean> {
    const { done, value } = await this.chunks.next();
    if (done === true) return false;
    this.buffer = this.buffer.length === 0 ? value : Buffer.concat([this.buffer, value]);
    this.received += value.length;
    if (this.received >= MIN_BYTES) this.beginAnew();
    return true;
  }

  private async watched<T>(read: () => Promise<T>): Promise<T> {
    this.timer = this.silence && setInterval(this.silence.onReached, this.silence.limit);
    this.beginAnew();
    try {
      return await read();
    } finally {
      clearInterval(this.timer);
    }
  }

  private beginAnew(): void {
    this.received = 0;
    this.timer?.refresh();
  }
}
