/** The packets of git's protocol: four digits that say how long one is, then that much (gitprotocol-common(5)). */
import type { Readable } from 'node:stream';
import { ByteReader, type SilenceWatch } from '../byte-reader.ts';

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
  private readonly bytes: ByteReader;

  constructor(stream: Readable) {
    this.bytes = new ByteReader(stream);
  }

  /** @returns undefined where the stream ends, be it within a packet */
  async next(): Promise<Packet | undefined> {
    const digits = (await this.bytes.take(HEADER))?.toString('latin1') ?? '';
    if (!/^[0-9a-f]{4}$/i.test(digits)) return undefined;
    const length = Number.parseInt(digits, 16);
    if (length < HEADER) {
      const kind = SPECIAL[length];
      return kind === undefined ? undefined : { kind };
    }
    const payload = await this.bytes.take(length - HEADER);
    return payload === undefined ? undefined : { kind: 'data', payload };
  }

  /** As of `ByteReader`. */
  watchSilence(watch: SilenceWatch | undefined): void {
    this.bytes.watchSilence(watch);
  }

  /** A line that is no packet, without its end; undefined where the stream ends before it. */
  line(): Promise<string | undefined> {
    return this.bytes.line();
  }
}
