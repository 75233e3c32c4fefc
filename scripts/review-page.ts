/** Puts the script and the style of the review page into one module, which `src/recording-diff/page/render.ts` imports. */
import { buildSync } from 'esbuild';

export const REVIEW_PAGE = 'generated/review-page.ts';

/** What that module says. */
export function reviewPage(): string {
  const [script, style] = ['page.ts', 'page.css'].map((name) => {
    const entry = new URL(`../src/recording-diff/page/${name}`, import.meta.url).pathname;
    const { outputFiles } = buildSync({
      entryPoints: [entry],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      // https://caniuse.com: what browsers of the last two years know.
      target: ['chrome123', 'firefox121', 'safari17.5'],
      charset: 'utf8',
    });
    return JSON.stringify(outputFiles[0]?.text.trim() ?? '');
  });
  return `/** Made from src/recording-diff/page by npm run build. */\nexport const SCRIPT = ${script};\nexport const STYLE = ${style};\n`;
}
