/** Puts generated text into a page: between `<!-- name -->` and the next `<!-- end -->`. */
export function fillMarked(page: string, texts: Record<string, string>): string {
  return Object.entries(texts).reduce((filled, [name, text]) => {
    const [start, end] = [`<!-- ${name} -->\n`, '<!-- end -->'];
    const from = filled.indexOf(start) + start.length;
    const to = filled.indexOf(end, from);
    if (from < start.length || to < 0) throw new Error(`The page has no ${start.trim()} … ${end}`);
    return `${filled.slice(0, from)}${text}\n${filled.slice(to)}`;
  }, page);
}
