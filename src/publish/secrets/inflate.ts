/** Bodies that are compressed: told by their first bytes, and decompressed in pieces. */
import { constants, createUnzip, type Unzip } from 'node:zlib';

/** gzip (RFC 1952), or zlib (RFC 1950) with one of the usual headers. */
export function isCompressed(bytes: Uint8Array): boolean {
  const [first, second = 0, third] = bytes;
  if (first === 0x1f) return second === 0x8b && third === 8;
  return first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second) && bytes.length > 8;
}

/** What is taken in at once, so that what comes out fits into memory: it is at most a thousand times as much. */
const INPUT = 16_384;
/** More than that comes of nothing that was recorded: what a bomb holds behind it is not looked at. */
const MAX_RATIO = 200;
const ALWAYS_BYTES = 10_000_000;

export class Inflater {
  private readonly unzip: Unzip;
  private readonly output: Buffer[] = [];
  private taken = 0;
  private given = 0;
  /** It ended, or is none. */
  private isOver = false;
  private onError = () => {};

  constructor() {
    // What is cut off is decompressed as far as it goes.
    this.unzip = createUnzip({ finishFlush: constants.Z_SYNC_FLUSH });
    this.unzip.on('data', (chunk: Buffer) => this.output.push(chunk));
    this.unzip.on('error', () => {
      this.isOver = true;
      this.onError();
    });
  }

  /** @yields what comes out */
  async *feed(bytes: Buffer): AsyncGenerator<Buffer> {
    for (let from = 0; from < bytes.length && !this.isOver; from += INPUT) {
      const piece = bytes.subarray(from, from + INPUT);
      await new Promise<void>((resolve) => {
        this.onError = resolve;
        this.unzip.write(piece, () => this.unzip.flush(() => resolve()));
      });
      this.taken += piece.length;
      for (const chunk of this.output.splice(0)) {
        this.given += chunk.length;
        yield chunk;
      }
      if (this.given > Math.max(ALWAYS_BYTES, MAX_RATIO * this.taken)) this.isOver = true;
    }
  }

  close(): void {
    this.unzip.destroy();
  }
}
