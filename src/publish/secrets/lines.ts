/** Says in which line of a text something stands. */
export class Lines {
  private readonly text: string;
  private ends: number[] | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** @returns how many line feeds stand before an offset; the first call looks through the text */
  before(offset: number): number {
    this.ends ??= [...this.text.matchAll(/\n/g)].map(({ index }) => index);
    let low = 0;
    let high = this.ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
