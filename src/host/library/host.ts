/** A program that calls us: options in, plain values out. It prints nothing, asks nobody and ends nothing. */
import type { Place } from '../../base/errors.ts';
import { camelCase, type InputName } from '../../inputs/spec.ts';
import type { Host, Outputs } from '../host.ts';
import { TerminalHost } from '../terminal/host.ts';

export interface Message {
  level: 'info' | 'notice' | 'warning';
  text: string;
  file?: string;
  line?: number;
}

export interface LibraryOptions {
  /** Absolute: a directory of the code repository. */
  cwd: string;
  onProgress: ((text: string) => void) | undefined;
  onMessage: ((message: Message) => void) | undefined;
}

/** On the same machine, with the same surroundings, as a terminal; only what it is told goes elsewhere. */
export class LibraryHost extends TerminalHost {
  override readonly workspace: string;
  override readonly ask = undefined;
  override readonly onProgress: Host['onProgress'];
  /** What the run found out, by the outputs' names in camelCase. */
  readonly results: Record<string, unknown> = {};
  private readonly onMessage: LibraryOptions['onMessage'];

  constructor({ cwd, onProgress, onMessage }: LibraryOptions) {
    super({ flags: {}, json: false, debug: false, quiet: true });
    this.workspace = cwd;
    this.onProgress = onProgress;
    this.onMessage = onMessage;
  }

  override show(name: InputName): string {
    return camelCase(name);
  }

  override say(level: Parameters<Host['say']>[0], text: string, at?: Place | undefined): void {
    if (level === 'debug' || level === 'error') return;
    const place = at === undefined ? {} : { file: at.file, ...(at.line === undefined ? {} : { line: at.line }) };
    this.onMessage?.({ level, text, ...place });
  }

  override setOutputs(outputs: Outputs, more: object = {}): void {
    for (const [name, value] of Object.entries({ ...outputs, ...more })) this.results[camelCase(name)] = value;
  }

  override result(): void {
    // The caller has the values.
  }
}
