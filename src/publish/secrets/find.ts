/** A secret in a text that was searched. */
export interface Find {
  /** Offsets in the text. */
  start: number;
  end: number;
  /** What it looks like. */
  kind: string;
}
