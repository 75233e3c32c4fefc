/** A link with latency and bandwidth, as a TCP proxy: kernels without netem have no other. */
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';

export interface LinkOptions {
  /** The port on loopback that the link leads to. */
  port: number;
  /** Milliseconds there and back. */
  roundTrip: number;
  /** In each direction, shared by all connections. */
  megabitsPerSecond: number;
}

export interface Link {
  /** Scheme, host and port of the near end. */
  origin: string;
  close(): Promise<void>;
}

/** Pieces of up to 64 kB that wait in a queue of the link before its sender is held back. */
const QUEUE_LENGTH = 32;

/** Opens a link. What passes over it is counted by the server behind it. */
export async function openLink({ port, roundTrip, megabitsPerSecond }: LinkOptions): Promise<Link> {
  const [there, back] = [new Lane(roundTrip / 2, megabitsPerSecond), new Lane(roundTrip / 2, megabitsPerSecond)];
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (near) => {
    const far = connect({ port, host: '127.0.0.1', allowHalfOpen: true, noDelay: true });
    for (const socket of [near, far]) {
      sockets.add(socket);
      // Whoever was cut off notices by itself.
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    // Opening a connection takes a round trip, before which the client cannot send.
    setTimeout(() => {
      // An end that goes away takes the other with it.
      pipeline(near, stampArrival(there), waitForArrival, far).catch(() => far.destroy());
      pipeline(far, stampArrival(back), waitForArrival, near).catch(() => near.destroy());
    }, roundTrip);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** One direction of the link. */
class Lane {
  /** When the last byte that was sent so far is on its way. */
  private busyUntil = 0;
  private readonly latency: number;
  private readonly bytesPerMillisecond: number;

  constructor(latency: number, megabitsPerSecond: number) {
    this.latency = latency;
    this.bytesPerMillisecond = (megabitsPerSecond * 1e6) / 8 / 1000;
  }

  /** @returns when the last of these bytes arrives, on the clock of `performance.now` */
  send(bytes: number): number {
    this.busyUntil = Math.max(this.busyUntil, performance.now()) + bytes / this.bytesPerMillisecond;
    return this.busyUntil + this.latency;
  }
}

interface Underway {
  bytes: Buffer;
  arrival: number;
}

function stampArrival(lane: Lane): Transform {
  return new Transform({
    readableObjectMode: true,
    readableHighWaterMark: QUEUE_LENGTH,
    transform: (bytes: Buffer, _encoding, done) => done(null, { bytes, arrival: lane.send(bytes.length) } satisfies Underway),
  });
}

async function* waitForArrival(underway: AsyncIterable<Underway>): AsyncGenerator<Buffer> {
  for await (const { bytes, arrival } of underway) {
    const left = arrival - performance.now();
    if (left > 0) await sleep(left);
    yield bytes;
  }
}
