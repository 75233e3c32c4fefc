/** Makes one page of what differs: nothing is loaded, and nothing that a recording says can run. */

import { createHash } from 'node:crypto';
import { SCRIPT, STYLE } from '../../../generated/review-page.ts';
import { RULES, type ServiceRecordings } from '../model.ts';
import { escapeInvisible } from '../present.ts';
import { findSurprises, type Surprise } from '../words.ts';

/** What the page's script has of the recordings. */
export interface PageData {
  /** What is compared, in one line. */
  about: string;
  services: ServiceRecordings[];
  surprises: Surprise[];
  /** What the rules of volatile values mean, by their names. */
  rules: Readonly<Record<string, string>>;
}

/**
 * The page as HTML. A browser takes from it what its policy allows: this very script and this very style, and nothing from anywhere else.
 * https://www.w3.org/TR/CSP3/ for the policy; `require-trusted-types-for` (https://www.w3.org/TR/trusted-types/) makes it an error to turn text into markup.
 * @param about what is compared, in one line: the repository and the pins
 */
export function renderPage(services: readonly ServiceRecordings[], about: string): string {
  const data: PageData = {
    about: escapeInvisible(about),
    services: services.map(({ service, recordings }) => ({
      service: escapeInvisible(service),
      recordings: recordings.map((recording) => ({ ...recording, path: escapeInvisible(recording.path) })),
    })),
    surprises: findSurprises(services),
    rules: RULES,
  };
  const policy = `default-src 'none'; script-src '${digest(SCRIPT)}'; style-src '${digest(STYLE)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Recordings that differ</title>
<style>${STYLE}</style>
</head>
<body>
<noscript>The recordings need this page's own script, which is switched off here.</noscript>
<div id="page"></div>
<script type="application/json" id="data">${embedJson(data)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

/** JSON inside of a script element ends at the first `</script`, whatever it stands in: https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements. */
function embedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
