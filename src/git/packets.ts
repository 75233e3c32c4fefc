/** The packets of git's protocol: four digits that say how long one is, then that much (gitprotocol-common(5)). */
import type { Readable } from 'node:stream';

export type Packet = { kind: 'data'; payload: Buffer } | { kind: 'flush' | 'delimiter' | 'end' };

const HEADER = 4;
const SPECIAL = ['flush', 'delimiter', 'end'] as const;

/** A line of text as a packet. */
export function packet(line: string): string {
  const text = `${line}\n`;
  const length = HEADER + Buffer.byteLength(text);
  return `${length.toString(16).padStart(HEADER, '0')}${text}`;
}

export class PacketReader {
  private readonly chunks: AsyncIterator<Buffer>;
  private buffer: Buffer = Buffer.alloc(0);

  constructor(stream: Readable) {
    this.chunks = stream[Symbol.asyncIterator]();
  }

  /** @returns undefined where the stream ends, be it within a packet */
  async next(): Promise<Packet | undefined> {
    if (!(await this.fill(HEADER))) return undefined;
    const digits = this.buffer.toString('latin1', 0, HEADER);
    if (!/^[0-9a-f]{4}$/i.test(digits)) return undefined;
    const length = Number.parseInt(digits, 16);
    if (length < HEADER) {
      this.buffer = this.buffer.subarray(HEADER);
      const kind = SPECIAL[length];
      return kind === undefined ? undefined : { kind };
    }
    if (!(await this.fill(length))) return undefined;
    const payload = this.buffer.subarray(HEADER, length);
    this.buffer = this.buffer.subarray(length);
    return { kind: 'data', payload };
  }

  /** A line that is no packet, without its end; undefined where the stream ends before it. */
  async line(): Promise<string | undefined> {
    for (let length = 1; await this.fill(length); length++) {
      if (this.buffer[length - 1] !== 0x0a) continue;
      const text = this.buffer.toString('utf8', 0, length - 1);
      this.buffer = this.buffer.subarray(length);
      return text;
    }
    return undefined;
  }

  /** @returns whether that many bytes are there */
  private async fill(length: number): Promise<boolean> {
    while (this.buffer.length < length) {
      const { done, value } = await this.chunks.next();
      if (done === true) return false;
      this.buffer = this.buffer.length === 0 ? value : Buffer.concat([this.buffer, value]);
    }
    return true;
  }
}
