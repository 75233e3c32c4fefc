/** Makes one page of what differs: nothing is loaded, and nothing that a recording says can run. */

import { createHash } from 'node:crypto';
import { SCRIPT, STYLE } from '../../../generated/review-page.ts';
import type { RecordingChange, ServiceRecordings } from '../model.ts';
import { RULES } from '../model.ts';
import { escapeInvisible } from '../present.ts';
import { countRequests, findSurprises } from '../words.ts';

/**
 * The page as HTML. A browser takes from it what its policy allows: this very script and this very style, and nothing from anywhere else.
 * https://www.w3.org/TR/CSP3/ for the policy; `require-trusted-types-for` (https://www.w3.org/TR/trusted-types/) makes it an error to turn text into markup.
 * @param about what is compared, in one line: the repository and the pins
 */
export function renderPage(services: readonly ServiceRecordings[], about: string): string {
  const data = services.map(({ service, recordings }) => ({
    service: escapeInvisible(service),
    recordings: recordings.map((recording) => ({ ...recording, path: escapeInvisible(recording.path) })),
  }));
  const leftOut = services.flatMap(({ recordings }) => recordings).filter(isLeftOut).length;
  const policy = [
    "default-src 'none'",
    `script-src '${digest(SCRIPT)}'`,
    `style-src '${digest(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const embedded = { services: data, surprises: findSurprises(services), leftOut, rules: RULES };
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
${header(about)}
<noscript>${withoutScript(services)}</noscript>
<div class="columns"><nav id="list" aria-label="Recordings"></nav><main id="main" tabindex="-1"></main></div>
${HELP}
<script type="application/json" id="data">${embedJson(embedded)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}

function header(about: string): string {
  const filter = (kind: string, text: string) =>
    `<button id="${kind}" aria-pressed="true"><span class="dot ${kind}"></span>${text}</button>`;
  return `<header class="bar">
<div class="what"><h1><a href="#">Recordings that differ</a></h1><div class="about">${escapeHtml(escapeInvisible(about))}</div></div>
<input id="search" type="search" placeholder="Search (press /)" aria-label="Search" autocomplete="off" spellcheck="false">
<div class="filters" role="group" aria-label="Filters">${filter('added', 'Added')}${filter('changed', 'Changed')}${filter('removed', 'Removed')}
<button id="real" class="real" aria-pressed="false">Only real changes</button><button id="keys" aria-label="Keys">?</button></div>
</header>`;
}

const KEYS: readonly (readonly [keys: string, what: string])[] = [
  ['j k', 'next and previous recording'],
  ['n p', 'next and previous request; Enter opens and closes it'],
  ['o', 'open or close all requests'],
  ['/', 'search; Escape leaves it'],
  ['r', 'only real changes: leave out what moves each time that a test is recorded'],
  ['1 2 3', 'added, changed and removed requests: show or hide'],
  ['u', 'back to the overview'],
];

const HELP = `<dialog id="help" aria-label="Keys"><h2>Keys</h2><dl>${KEYS.map(
  ([keys, what]) =>
    `<dt>${keys
      .split(' ')
      .map((key) => `<kbd>${key}</kbd>`)
      .join(' ')}</dt><dd>${what}</dd>`,
).join('')}</dl><form method="dialog"><button>Close</button></form></dialog>`;

/** The numbers at least. */
function withoutScript(services: readonly ServiceRecordings[]): string {
  const items = services.map(({ service, recordings }) => {
    const { added, removed, changed } = countRequests(recordings);
    return `<li>${escapeHtml(escapeInvisible(service))}: ${recordings.length} recordings, ${added} requests added, ${removed} removed, ${changed} changed</li>`;
  });
  return `<p class="note">The details need this page's own script, which is switched off here.</p><ul class="list">${items.join('')}</ul>`;
}

function isLeftOut({ requests, counts, sections }: RecordingChange): boolean {
  const isShort = [...sections, ...requests.flatMap((request) => request.sections)].some(({ more }) => more.real > 0);
  return isShort || requests.filter(({ isReal }) => isReal).length < counts.added + counts.removed + counts.changed;
}

/** JSON inside of a script element ends at the first `</script`, whatever it stands in: https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements. */
function embedJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
