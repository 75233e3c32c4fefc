/** Puts the script and the style of the review page into one module, which `src/recording-diff/page/render.ts` imports. */
import { join } from 'node:path';
import { buildSync } from 'esbuild';

export const REVIEW_PAGE = 'generated/review-page.ts';

const PROJECT = join(import.meta.dirname, '..');

/** What that module says. */
export function reviewPage(): string {
  const [script, style] = ['page.ts', 'page.css'].map((name) => JSON.stringify(build(name).outputFiles[0]?.text.trim() ?? ''));
  return `/** Made from src/recording-diff/page by npm run build. */\nexport const SCRIPT = ${script};\nexport const STYLE = ${style};\n`;
}

/** The absolute folders of the packages that the page's script holds. */
export function pagePackages(): string[] {
  const folders = Object.keys(build('page.ts').metafile.inputs).map((input) => /^node_modules\/[^/]+/.exec(input)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].map((folder) => join(PROJECT, folder));
}

function build(name: string) {
  return buildSync({
    absWorkingDir: PROJECT,
    entryPoints: [`src/recording-diff/page/${name}`],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'iife',
    // https://caniuse.com: what browsers of the last two years know.
    target: ['chrome123', 'firefox121', 'safari17.5'],
    charset: 'utf8',
  });
}
