export const id = 480;
export const ids = [480,705];
export const modules = {

/***/ 36480:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(43739);
// EXTERNAL MODULE: ./src/diff/compare-pins.ts
var compare_pins = __webpack_require__(53705);
// EXTERNAL MODULE: ./src/fetch/access.ts
var access = __webpack_require__(84840);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection_selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/selection/unknown-services.ts
var unknown_services = __webpack_require__(54353);
;// CONCATENATED MODULE: ./src/commands/diff/diff.ts
/** diff: how the recordings differ between the pins of an earlier commit and those of now. */




async function diff(request, log, signal) {
    const { codeRepository, repositoryOptions } = request;
    const selection = await (0,selection_selection/* selectCompared */.kv)(request.selection, { lostPins: true }, codeRepository, log, signal);
    const { root, services, before } = selection;
    await (0,unknown_services/* noticeUnknown */.J)(selection, codeRepository, log, signal);
    if (before === undefined)
        throw new Error('the pins before were not looked for');
    const accesses = (0,access/* findAccesses */.cX)(request.access, root, codeRepository.root, log.warning);
    const question = { accesses, repositoryOptions, services, earlier: before.pins };
    if (!request.readsRecordings)
        return (0,compare_pins.comparePins)(question, log, signal);
    // They bring secretlint's rules and take their time to load.
    const { loadSecretFinder } = await Promise.all(/* import() */[__webpack_require__.e(324), __webpack_require__.e(300)]).then(__webpack_require__.bind(__webpack_require__, 29300));
    const { compareRecordings } = await __webpack_require__.e(/* import() */ 999).then(__webpack_require__.bind(__webpack_require__, 42999));
    const options = { looksLikeSecret: await loadSecretFinder(), rulesOff: request.rulesOff };
    return compareRecordings(question, options, log, signal);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/base/git-url.ts
var git_url = __webpack_require__(98417);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __webpack_require__(76127);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/recording-diff/present.ts + 1 modules
var present = __webpack_require__(88043);
// EXTERNAL MODULE: ./src/recording-diff/summary.ts
var summary = __webpack_require__(88717);
// EXTERNAL MODULE: ./src/recording-diff/volatile.ts
var recording_diff_volatile = __webpack_require__(81641);
;// CONCATENATED MODULE: ./src/recording-diff/page/control.ts
/** The part of the page's script that follows links, filters, search and keys. */
const CONTROL = `
const find = (id) => document.getElementById(id);
const data = JSON.parse(find('data').textContent);
const recordings = data.services.flatMap((service) => service.recordings);
const allSecrets = recordings
  .flatMap((recording) => recording.secrets.map((secret) => ({ ...secret, recording })))
  .sort((a, b) => (a.side === b.side ? 0 : a.side === 'after' ? -1 : 1));
let state = parseLocation(location.hash);
let visible = [];

/** @param change what is to be another; the address says it, so that Back and a copied link work */
function go(change, isStep) {
  const hash = formatLocation({ ...state, ...change });
  if (hash === formatLocation(state)) return;
  if (isStep) {
    location.hash = hash;
  } else {
    history.replaceState(null, '', hash);
    show();
  }
}

function show() {
  const before = state;
  state = parseLocation(location.hash);
  visible = visibleServices(data.services, state);
  showFilters();
  const recording = recordings.find(({ path }) => path === state.recording);
  document.body.classList.toggle('reading', recording !== undefined);
  find('list').replaceChildren(...makeNavigation(visible, state, allSecrets));
  if (visible.length === 0) find('list').append(make('p', 'quiet', 'Nothing is left by the filters and the search. What this page leaves out is not searched.'));
  const indices = recording === undefined ? [] : (visibleRequests(recording, state) ?? []);
  find('main').replaceChildren(...(recording === undefined ? makeOverview(data, state, allSecrets) : makeRecording(recording, indices, state)));
  if (state.recording !== undefined && recording === undefined) find('main').prepend(make('p', 'note', 'There is no recording ' + state.recording + ' on this page.'));
  if (state.recording !== before.recording) scrollTo(0, 0);
  find('list').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  const here = find('main').querySelector('.here');
  here?.scrollIntoView({ block: 'start' });
  here?.querySelector('summary').focus({ preventScroll: true });
}

function showFilters() {
  if (document.activeElement !== find('search')) find('search').value = state.search;
  for (const kind of KINDS) find(kind).setAttribute('aria-pressed', String(state.kinds.includes(kind)));
  find('real').setAttribute('aria-pressed', String(state.real));
}

function toggleKind(kind) {
  const kinds = state.kinds.includes(kind) ? state.kinds.filter((other) => other !== kind) : KINDS.filter((other) => other === kind || state.kinds.includes(other));
  go({ kinds });
}

function stepRecording(step) {
  const paths = visible.flatMap((service) => service.recordings.map(({ recording }) => recording.path));
  const path = neighbor(paths, state.recording, step);
  if (path !== undefined) go({ recording: path, request: undefined }, true);
}

/** Moves the focus alone: the address of a request is in its own link. */
function stepRequest(step) {
  const summaries = [...find('main').querySelectorAll('.requests > details > summary')];
  const next = neighbor(summaries, document.activeElement, step);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start' });
}

function openAll() {
  const all = [...find('main').querySelectorAll('.requests > details')];
  const isOpen = all.every((details) => details.open);
  for (const details of all) details.open = !isOpen;
}

const KEYS = {
  j: () => stepRecording(1),
  k: () => stepRecording(-1),
  n: () => stepRequest(1),
  p: () => stepRequest(-1),
  o: openAll,
  r: () => go({ real: !state.real }),
  u: () => go({ recording: undefined, request: undefined }, true),
  '1': () => toggleKind('added'),
  '2': () => toggleKind('changed'),
  '3': () => toggleKind('removed'),
  '/': () => find('search').focus(),
  '?': () => find('help').showModal(),
};

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || find('help').open) return;
  if (event.target === find('search')) {
    if (event.key === 'Escape' || event.key === 'Enter') find('search').blur();
    return;
  }
  if (!Object.hasOwn(KEYS, event.key)) return;
  event.preventDefault();
  KEYS[event.key]();
});
addEventListener('hashchange', show);
find('search').addEventListener('input', () => go({ search: find('search').value }));
for (const kind of KINDS) find(kind).addEventListener('click', () => toggleKind(kind));
find('real').addEventListener('click', () => go({ real: !state.real }));
find('keys').addEventListener('click', () => find('help').showModal());
show();
`;

;// CONCATENATED MODULE: ./src/recording-diff/page/logic.ts
/**
 * The part of the page's script that touches no page: what is shown, and where a link leads. It is text here since it runs in a browser; the tests
 * run it on its own.
 */
const LOGIC = String.raw `
'use strict';
const KINDS = ['added', 'changed', 'removed'];

/** What a link says: #recording=…&request=3&search=…&show=added,removed&real=1. Unknown things in it are left out. */
function parseLocation(hash) {
  const fields = new URLSearchParams(hash.replace(/^#/, ''));
  const shown = fields.has('show') ? fields.get('show').split(',') : KINDS;
  const request = Number.parseInt(fields.get('request') ?? '', 10);
  return {
    recording: fields.get('recording') ?? undefined,
    request: request > 0 ? request : undefined,
    search: fields.get('search') ?? '',
    kinds: KINDS.filter((kind) => shown.includes(kind)),
    real: fields.get('real') === '1',
  };
}

/** The link to a state; what is as usual is left out. */
function formatLocation(state) {
  const fields = new URLSearchParams();
  if (state.recording !== undefined) fields.set('recording', state.recording);
  if (state.request !== undefined) fields.set('request', String(state.request));
  if (state.search !== '') fields.set('search', state.search);
  if (state.kinds.length < KINDS.length) fields.set('show', state.kinds.join(','));
  if (state.real) fields.set('real', '1');
  return '#' + fields.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
}

/** All text of a request or of a section, in lower case. */
function textOf(sections) {
  const texts = [];
  for (const { title, rows } of sections) {
    texts.push(title);
    for (const { label, before, after } of rows) texts.push(label, before ?? '', after ?? '');
  }
  return texts.join('\n').toLowerCase();
}

/** Kept, since it is looked through at each key that is pressed. */
const REQUEST_TEXTS = new WeakMap();

function requestText(request) {
  let text = REQUEST_TEXTS.get(request);
  if (text === undefined) {
    const { method, host, path, status } = request;
    const head = [method + ' ' + host + path, status.before ?? '', status.after ?? ''].join('\n').toLowerCase();
    text = head + '\n' + textOf(request.sections ?? []);
    REQUEST_TEXTS.set(request, text);
  }
  return text;
}

/** Every word has to be in it. */
function hasWords(text, words) {
  return words.every((word) => text.includes(word));
}

/**
 * What filters and search leave of a recording: the indices of its requests, or undefined where nothing is left. A recording whose path is what
 * was searched for is left whole.
 */
function visibleRequests(recording, state) {
  if (state.real && !recording.isReal) return undefined;
  const words = state.search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  // Without words nothing is looked through.
  const isFound = hasWords(recording.path.toLowerCase(), words);
  const requests = [];
  for (const [index, request] of recording.requests.entries()) {
    if (!state.kinds.includes(request.kind) || (state.real && !request.isReal)) continue;
    if (isFound || hasWords(recording.path.toLowerCase() + '\n' + requestText(request), words)) requests.push(index);
  }
  if (requests.length > 0) return requests;
  const isWhole = recording.requests.length === 0 || recording.sections.length > 0;
  if (!isWhole || !state.kinds.includes(recording.kind)) return undefined;
  return isFound || hasWords(recording.path.toLowerCase() + '\n' + textOf(recording.sections), words) ? [] : undefined;
}

/** Services with the recordings that are left of them; services of which none is left are left out. */
function visibleServices(services, state) {
  return services
    .map(({ service, recordings }) => ({
      service,
      recordings: recordings
        .map((recording) => ({ recording, requests: visibleRequests(recording, state) }))
        .filter(({ requests }) => requests !== undefined),
    }))
    .filter(({ recordings }) => recordings.length > 0);
}

/** The one that comes after or before another in a list; from nowhere the first or the last. Undefined: there is none. */
function neighbor(list, current, step) {
  const at = list.indexOf(current);
  if (at < 0) return step > 0 ? list[0] : list.at(-1);
  return list[at + step];
}

/** The folder, with its slash, and the name in it. */
function splitPath(path) {
  const end = path.lastIndexOf('/') + 1;
  return [path.slice(0, end), path.slice(end)];
}

/** Whether the filters and the search leave out nothing. */
function isUnfiltered(state) {
  return state.search === '' && !state.real && state.kinds.length === KINDS.length;
}

function countRequests(requests) {
  const counts = { added: 0, changed: 0, removed: 0, volatile: 0 };
  for (const { kind, isReal } of requests) counts[isReal ? kind : 'volatile']++;
  return counts;
}

function addCounts(list) {
  const sum = countRequests([]);
  for (const counts of list) for (const kind of Object.keys(sum)) sum[kind] += counts[kind];
  return sum;
}

/** A text in parts, of which every second one differs. */
function splitMarks(text, marks) {
  if (marks === undefined) return ['', text];
  const parts = [];
  let at = 0;
  for (const mark of marks) {
    parts.push(text.slice(at, mark));
    at = mark;
  }
  parts.push(text.slice(at));
  return parts;
}

function formatCount(number, singular) {
  const digits = String(number).replace(/\B(?=(\d{3})+$)/g, ',');
  return singular === undefined ? digits : digits + ' ' + singular + (number === 1 ? '' : 's');
}

function formatBytes(bytes) {
  const units = ['B', 'kB', 'MB', 'GB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  return (value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)) + ' ' + units[unit];
}

/** Whether more than volatile values differ in a section. */
function isReal({ rows, more }) {
  return more.real > 0 || rows.some(({ kind }) => kind !== 'volatile');
}

/** What a section leaves out, in words. Empty: nothing. */
function restOf(section) {
  const { equal, more } = section;
  const parts = [];
  if (more.real > 0) parts.push(formatCount(more.real, 'more value') + (more.real === 1 ? ' differs' : ' differ'));
  if (more.volatile > 0) parts.push(formatCount(more.volatile, 'more volatile value'));
  if (equal > 0) parts.push(formatCount(equal, 'equal value'));
  return parts.length === 0 ? '' : 'Left out: ' + parts.join(', ') + '.';
}
`;

;// CONCATENATED MODULE: ./src/recording-diff/page/overview.ts
/** The part of the page's script that makes the list of recordings and the first view: numbers, secrets, surprises. */
const OVERVIEW = `
function makeNavigation(visible, state, secrets) {
  const lists = visible.map(({ service, recordings }) =>
    make(
      'section',
      '',
      make('h3', '', make('span', '', service === '' ? '/' : service), make('span', 'quiet', formatCount(recordings.length))),
      make('ul', '', ...recordings.map((entry) => makeEntry(entry, service, state))),
    ),
  );
  if (secrets.length > 0) lists.unshift(makeSecretEntries(secrets, state));
  return lists;
}

function makeEntry({ recording, requests }, service, state) {
  const counts = isUnfiltered(state) ? recording.counts : countRequests(requests.map((index) => recording.requests[index]));
  const link = makeLink(
    { ...state, recording: recording.path, request: undefined },
    recording.isReal ? '' : 'same',
    makeName(recording.path, service),
    Object.values(counts).some((count) => count > 0) ? makeCounts(counts) : make('span', 'counts', make('span', recording.kind, SIGNS[recording.kind])),
  );
  if (!recording.isReal) link.title = 'Only dates, ids and the like moved';
  if (recording.path === state.recording) link.setAttribute('aria-current', 'true');
  return make('li', '', link);
}

function makeSecretEntries(secrets, state) {
  const head = make('h3', '', make('span', '', 'Looks like a secret'), make('span', '', formatCount(secrets.length)));
  return make('section', 'secret', head, make('ul', '', ...secrets.slice(0, 50).map((secret) => make('li', '', makeSecretLink(secret, state, 'name')))));
}

function makeSecretLink({ recording, request, kind, where, side }, state, className, isFileKnown) {
  const place = (isFileKnown ? '' : splitPath(recording.path)[1] + ' · ') + where + (side === 'before' ? ' (before)' : '');
  return makeLink(
    { ...state, recording: recording.path, request: request === undefined ? undefined : request + 1, search: '', kinds: KINDS, real: false },
    '',
    make('span', className, kind + ': ', make('span', 'quiet', place)),
  );
}

function makeOverview(data, state, secrets) {
  const all = data.services.flatMap(({ recordings }) => recordings);
  const sum = addCounts(all.map(({ counts }) => counts));
  const unreal = all.filter(({ isReal }) => !isReal).length;
  return [
    make(
      'div',
      'numbers',
      makeNumber(all.length, all.length === 1 ? 'recording differs' : 'recordings differ'),
      makeNumber(unreal, 'of them without a real change'),
      makeNumber(sum.added, 'requests added'),
      makeNumber(sum.removed, 'requests removed'),
      makeNumber(sum.changed, 'requests changed'),
    ),
    secrets.length === 0 ? undefined : makeSecretList(secrets, state),
    data.surprises.length === 0 ? undefined : makeSurprises(data.surprises, state),
    makeServiceTable(data.services),
    data.leftOut === 0 ? undefined : make('p', 'note', 'Some details of ' + formatCount(data.leftOut, 'recording') + ' are left out: the page would be too large with them.'),
  ].filter((element) => element !== undefined);
}

function makeNumber(number, words) {
  return make('div', 'card', make('b', '', formatCount(number)), make('span', 'quiet', words));
}

function makeSecretList(secrets, state, isFileKnown) {
  const items = secrets.slice(0, 20).map((secret) => make('li', '', makeSecretLink(secret, state, '', isFileKnown)));
  if (secrets.length > 20) items.push(make('li', '', 'and ' + formatCount(secrets.length - 20) + ' more'));
  return make('div', 'note secret', make('b', '', 'This looks like a secret. It is masked on this page, not in the recording.'), make('ul', '', ...items));
}

function makeSurprises(surprises, state) {
  const items = surprises.map(({ path, request, text }) =>
    make('li', '', makeLink({ ...state, recording: path, request: request === undefined ? undefined : request + 1 }, '', text), make('span', 'quiet', ...breakable(path))),
  );
  return make('div', 'card', make('h3', '', 'Look at these first'), make('ol', 'list', ...items));
}

function makeServiceTable(services) {
  const cell = (tag, text, isNumber) => make(tag, isNumber ? 'number' : '', text);
  const head = make('tr', '', ...['Service', 'Recordings', 'Added', 'Removed', 'Changed'].map((text, index) => cell('th', text, index > 0)));
  const rows = services.map(({ service, recordings }) => {
    const sum = addCounts(recordings.map(({ counts }) => counts));
    const numbers = [recordings.length, sum.added, sum.removed, sum.changed];
    return make('tr', '', cell('td', service === '' ? '/' : service, false), ...numbers.map((number) => cell('td', formatCount(number), true)));
  });
  return make('div', 'card scroll', make('h3', '', 'Requests of each service'), make('table', '', make('thead', '', head), make('tbody', '', ...rows)));
}
`;

;// CONCATENATED MODULE: ./src/recording-diff/page/style.ts
/** How the page looks: light and dark, from a telephone to a wide screen. */
const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --card: #ffffff; --sunken: #f0f2f5; --line: #d9dee5; --text: #1b2129; --quiet: #5b6673; --link: #0b5cc4;
  --added: #1a7f37; --added-back: #e3f6e8; --added-mark: #aceebb;
  --removed: #b3261e; --removed-back: #fdecea; --removed-mark: #ffc9c4;
  --changed: #8a5a00; --changed-back: #fff4d6;
  --secret: #a3085a; --secret-back: #fdeaf4;
  --mono: ui-monospace, 'Cascadia Mono', 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1318; --card: #171c23; --sunken: #1e252e; --line: #313a46; --text: #e4e9ef; --quiet: #9aa6b4; --link: #6cb0ff;
    --added: #5fd37f; --added-back: #12291a; --added-mark: #1f6b37;
    --removed: #ff8f86; --removed-back: #331a1b; --removed-mark: #8a2f2b;
    --changed: #e6b450; --changed-back: #2f2611;
    --secret: #ff8ac4; --secret-back: #37142a;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif; }
h1, h2, h3, p { margin: 0; }
h1 { font-size: 1.05rem; }
h2 { font-size: 1.15rem; }
h3 { font-size: 0.8rem; color: var(--quiet); font-weight: 600; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
code, .mono { font-family: var(--mono); font-size: 0.86em; overflow-wrap: anywhere; }
[hidden] { display: none !important; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 4px; }
.quiet { color: var(--quiet); }
bdi { unicode-bidi: isolate; }

.bar { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.5rem 0.9rem; align-items: center; padding: 0.6rem 1rem;
  background: var(--card); border-bottom: 1px solid var(--line); }
.bar .what { flex: 1 1 18rem; min-width: 0; }
.bar .about { font-size: 0.82rem; color: var(--quiet); overflow-wrap: anywhere; }
.filters { display: flex; flex-wrap: wrap; gap: 0.35rem; align-items: center; }
input[type='search'] { width: 17rem; max-width: 100%; padding: 0.35rem 0.6rem; font: inherit; font-size: 0.9rem; color: inherit;
  background: var(--page); border: 1px solid var(--line); border-radius: 6px; }
button { font: inherit; font-size: 0.86rem; color: inherit; padding: 0.25rem 0.65rem; background: var(--card); border: 1px solid var(--line);
  border-radius: 999px; cursor: pointer; }
button:hover { border-color: var(--quiet); }
button[aria-pressed='false'] { color: var(--quiet); background: transparent; text-decoration: line-through; }
button[aria-pressed='true'].real { background: var(--link); border-color: var(--link); color: var(--page); }
button[aria-pressed='false'].real { text-decoration: none; }
.dot { display: inline-block; width: 0.6em; height: 0.6em; margin-right: 0.4em; border-radius: 50%; background: var(--quiet); }
.dot.added { background: var(--added); } .dot.removed { background: var(--removed); } .dot.changed { background: var(--changed); }

.columns { display: grid; grid-template-columns: minmax(16rem, 23rem) minmax(0, 1fr); align-items: start; }
nav { position: sticky; top: 3.6rem; max-height: calc(100vh - 3.6rem); overflow: auto; padding: 0 0.5rem 2rem 0.6rem; border-right: 1px solid var(--line); }
nav ul { list-style: none; margin: 0 0 0.2rem; padding: 0; }
nav h3 { display: flex; justify-content: space-between; gap: 0.5rem; padding: 0.7rem 0.5rem 0.3rem; position: sticky; top: 0; background: var(--page); overflow-wrap: anywhere; }
nav a { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.2rem 0.5rem; border-radius: 6px; color: inherit; font-size: 0.87rem; }
nav a:hover { background: var(--sunken); text-decoration: none; }
nav a[aria-current='true'] { background: var(--card); box-shadow: inset 3px 0 0 var(--link); }
nav .name { flex: 1; min-width: 0; overflow-wrap: anywhere; }
nav .name small { display: block; color: var(--quiet); font-size: 0.76rem; line-height: 1.3; }
nav a.same .name { color: var(--quiet); }
nav .secret h3 { color: var(--secret); }
.counts { display: inline-flex; gap: 0.45rem; white-space: nowrap; font: 600 0.78rem var(--mono); }
.counts .added { color: var(--added); } .counts .removed { color: var(--removed); } .counts .changed { color: var(--changed); } .counts .volatile { color: var(--quiet); }

main { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.8rem; padding: 1rem 1.2rem 4rem; min-width: 0; }
.title { display: flex; flex-wrap: wrap; gap: 0.4rem 0.8rem; align-items: baseline; }
.title h2 { overflow-wrap: anywhere; }
.title .folder { color: var(--quiet); font-weight: 400; }
.facts { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; font-size: 0.87rem; color: var(--quiet); }
.note { padding: 0.45rem 0.8rem; border-left: 3px solid var(--changed); background: var(--changed-back); border-radius: 0 6px 6px 0; font-size: 0.9rem; }
.note.secret { border-color: var(--secret); background: var(--secret-back); }
h1 a { color: inherit; }
.note li { overflow-wrap: anywhere; }
.note ul { margin: 0.2rem 0 0; padding-left: 1.2rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; overflow: clip; }
details.card > summary { display: flex; flex-wrap: wrap; gap: 0.2rem 0.6rem; align-items: baseline; padding: 0.5rem 0.8rem; cursor: pointer; list-style: none; }
details.card > summary::-webkit-details-marker { display: none; }
details.card > summary::before { content: '▸'; color: var(--quiet); width: 0.8em; }
details.card[open] > summary::before { content: '▾'; }
details.card[open] > summary { border-bottom: 1px solid var(--line); }
details.card.added { border-left: 4px solid var(--added); } details.card.removed { border-left: 4px solid var(--removed); }
details.card.changed { border-left: 4px solid var(--changed); } details.card.same { border-left: 4px solid var(--line); }
details.card.here { box-shadow: 0 0 0 2px var(--link); }
.requests { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.6rem; justify-items: start; }
.requests > details { width: 100%; }
.method { font: 700 0.8rem var(--mono); }
.path { flex: 1 1 14rem; min-width: 0; }
.tag { padding: 0 0.5rem; border-radius: 999px; font-size: 0.78rem; font-weight: 600; background: var(--sunken); color: var(--quiet); white-space: nowrap; }
.tag.added { background: var(--added-back); color: var(--added); } .tag.removed { background: var(--removed-back); color: var(--removed); }
.tag.changed { background: var(--changed-back); color: var(--changed); } .tag.secret { background: var(--secret-back); color: var(--secret); }
.anchor { color: var(--quiet); font-size: 0.86rem; }

.section { padding: 0.55rem 0.8rem 0.7rem; }
.caption { display: flex; flex-wrap: wrap; gap: 0 0.8rem; align-items: baseline; }
.caption .rest { margin: 0; font-size: 0.78rem; }
.section + .section { border-top: 1px solid var(--line); }
.rows { display: grid; grid-template-columns: minmax(7rem, 14rem) minmax(0, 1fr) minmax(0, 1fr); gap: 1px; margin-top: 0.3rem; background: var(--line);
  border: 1px solid var(--line); border-radius: 6px; overflow: clip; }
.rows > * { padding: 0.25rem 0.55rem; background: var(--card); min-width: 0; }
.rows .head { background: var(--sunken); color: var(--quiet); font-size: 0.76rem; font-weight: 600; }
.rows .label { font: 0.8rem/1.5 var(--mono); color: var(--quiet); overflow-wrap: anywhere; }
.rows .label small { display: block; font: 0.72rem/1.3 system-ui, sans-serif; }
.value { font: 0.8rem/1.5 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.value.before { background: var(--removed-back); } .value.after { background: var(--added-back); }
.value.before mark { background: var(--removed-mark); color: inherit; border-radius: 2px; } .value.after mark { background: var(--added-mark); color: inherit; border-radius: 2px; }
.value.absent { background: var(--sunken); color: var(--quiet); font-style: italic; }
details.volatile { margin-top: 0.35rem; font-size: 0.82rem; color: var(--quiet); }
details.volatile summary { cursor: pointer; overflow-wrap: anywhere; }
details.volatile .value { background: var(--card); color: var(--quiet); } details.volatile .value mark { background: var(--sunken); }
.rows.only-one { grid-template-columns: minmax(7rem, 14rem) minmax(0, 1fr); }
.rows.unnamed { grid-template-columns: repeat(2, minmax(0, 1fr)); }
.rows.only-one.unnamed { grid-template-columns: minmax(0, 1fr); }
details.added .only-one .head, details.removed .only-one .head { display: none; }
.rest { margin-top: 0.35rem; font-size: 0.82rem; color: var(--quiet); }

.numbers { display: flex; flex-wrap: wrap; gap: 0.8rem; }
.numbers .card { flex: 1 1 9rem; padding: 0.6rem 0.9rem; }
.numbers b { display: block; font-size: 1.5rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; }
th, td { padding: 0.35rem 0.8rem; text-align: left; border-bottom: 1px solid var(--line); }
tr:last-child td { border-bottom: 0; }
th { color: var(--quiet); font-size: 0.8rem; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.list { margin: 0; padding: 0.5rem 0.8rem 0.6rem 2rem; font-size: 0.9rem; }
.list li { padding: 0.1rem 0; overflow-wrap: anywhere; }
.list .quiet { display: block; font-size: 0.85rem; }
.card > h3 { padding: 0.5rem 0.8rem 0; }

dialog { max-width: 30rem; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.3rem; }
dialog::backdrop { background: rgb(0 0 0 / 45%); }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0.3rem 1rem; margin: 0.7rem 0; font-size: 0.92rem; }
dd { margin: 0; }
kbd { font: 0.8rem var(--mono); padding: 0.05rem 0.4rem; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; background: var(--sunken); }
.back { display: none; }

@media (max-width: 820px) {
  .columns { display: flex; flex-direction: column; align-items: stretch; }
  body:not(.reading) main { order: -1; }
  nav { position: static; max-height: none; border-right: 0; }
  .reading nav { display: none; }
  .back { display: inline; }
  .bar { position: static; }
  .bar .what { flex-basis: 100%; }
  input[type='search'] { flex: 1 1 100%; width: 100%; }
  main { padding: 0.8rem 0.7rem 3rem; }
  body:not(.reading) main { padding-bottom: 0; }
  .rows, .rows.only-one, .rows.unnamed { grid-template-columns: minmax(0, 1fr); }
  th, td { padding: 0.3rem 0.2rem; font-size: 0.7rem; }
  th:first-child, td:first-child { padding-left: 0.8rem; }
  th:last-child, td:last-child { padding-right: 0.8rem; }
  .rows .head, .rows .label.none { display: none; }
  .rows .label { padding-top: 0.45rem; }
  .value.before::before { content: '−\\a0'; color: var(--removed); font-weight: 700; } .value.after::before { content: '+\\a0'; color: var(--added); font-weight: 700; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { nav, .filters, .bar input { display: none; } .columns { display: block; } }
`;

;// CONCATENATED MODULE: ./src/recording-diff/page/view.ts
/** The part of the page's script that makes elements of data. All text becomes text nodes: there is no way from a recording into markup. */
const VIEW = `
const SIGNS = { added: '+', removed: '−', changed: '~', volatile: '≈' };
const MEANINGS = { added: 'added', removed: 'removed', changed: 'changed', volatile: 'in which only dates, ids and the like moved' };

/** Requests of a recording that are shown at once. */
const AT_ONCE = 100;

/** As many are open from the beginning. */
const OPEN_AT_FIRST = 12;

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

function makeLink(state, className, ...children) {
  const link = make('a', className, ...children);
  link.setAttribute('href', formatLocation(state));
  return link;
}

function makeCounts(counts) {
  const kinds = [...KINDS, 'volatile'].filter((kind) => counts[kind] > 0);
  return make(
    'span',
    'counts',
    ...kinds.map((kind) => {
      const count = make('span', kind, SIGNS[kind] + formatCount(counts[kind]));
      count.title = formatCount(counts[kind], 'request') + ' ' + MEANINGS[kind];
      return count;
    }),
  );
}

/** Names in a service's list do not repeat where the service is; the name of the file stands first. */
function makeName(path, service) {
  const inner = service !== '' && path.startsWith(service + '/') ? path.slice(service.length + 1) : path;
  const [folder, file] = splitPath(inner);
  return make('span', 'name', make('bdi', '', ...breakable(file)), folder === '' ? undefined : make('small', '', make('bdi', '', ...breakable(folder))));
}

/** Where a name has to break, it does so between its parts. */
function breakable(name) {
  return name.split(/(?<=[\\/_?&,;=]|\\.(?!\\w+$))/).flatMap((part) => [part, document.createElement('wbr')]);
}

function makeRecording(recording, indices, state) {
  const { size, format, notes, equalRequests, secrets } = recording;
  const [folder, file] = splitPath(recording.path);
  const sizes = [size.before, size.after].filter((bytes) => bytes !== undefined).map(formatBytes);
  const back = makeLink({ ...state, recording: undefined, request: undefined }, 'back', '← All recordings');
  const facts = [format, sizes.join(' → '), equalRequests > 0 ? formatCount(equalRequests, 'equal request') + ' left out' : undefined];
  const hidden = recording.requests.length - indices.length;
  if (hidden > 0) facts.push(formatCount(hidden, 'request') + ' hidden by the filters');
  const more = Object.values(recording.counts).reduce((sum, count) => sum + count, 0) - recording.requests.length;
  const beside = makeSections(recording.sections, state);
  const list = make('div', 'requests');
  showRequests(list, recording, indices, state, Math.max(AT_ONCE, indices.indexOf(state.request - 1) + 1));
  return [
    back,
    make('div', 'title', make('h2', '', make('bdi', '', make('span', 'folder', ...breakable(folder)), ...breakable(file))), makeTag(recording.kind, recording.kind), recording.isReal ? undefined : makeTag('', 'no real change')),
    make('div', 'facts', ...facts.filter((fact) => fact !== undefined && fact !== '').map((fact) => make('span', '', fact))),
    ...notes.map((note) => make('p', 'note', note)),
    secrets.length === 0 ? undefined : makeSecretList(secrets.map((secret) => ({ ...secret, recording })), state, true),
    beside.length === 0 ? undefined : make('div', 'card', ...beside),
    list,
    more > 0 ? make('p', 'rest', formatCount(more, 'more request') + (more === 1 ? ' differs' : ' differ') + ': there is no room for all of them here.') : undefined,
  ].filter((element) => element !== undefined);
}

function makeTag(kind, text) {
  return make('span', ('tag ' + kind).trim(), text);
}

/** The first requests, and a button for more of them. */
function showRequests(list, recording, indices, state, count) {
  const shown = list.querySelectorAll('details').length;
  const isOpen = indices.length <= OPEN_AT_FIRST;
  list.append(...indices.slice(shown, count).map((index) => makeRequest(recording, index, state, isOpen)));
  if (count >= indices.length) return;
  const more = make('button', '', 'Show ' + formatCount(Math.min(AT_ONCE, indices.length - count)) + ' more of ' + formatCount(indices.length));
  more.addEventListener('click', () => {
    more.remove();
    showRequests(list, recording, indices, state, count + AT_ONCE);
  });
  list.append(more);
}

function makeRequest(recording, index, state, isOpen) {
  const request = recording.requests[index];
  const isHere = state.request === index + 1;
  const details = make('details', 'card ' + (request.isReal ? request.kind : 'same') + (isHere ? ' here' : ''), makeSummary(recording, request, index, state));
  details.dataset.request = String(index + 1);
  // What is closed costs nothing.
  details.addEventListener('toggle', () => {
    if (!details.open || details.children.length > 1) return;
    const { sections } = request;
    if (sections === undefined) details.append(make('p', 'section quiet', 'How it differs is left out: there is too much in this recording.'));
    else if (sections.length === 0) details.append(make('p', 'section quiet', request.isMoved ? 'It is the same in another place.' : 'It has no headers and no body.'));
    else details.append(...makeSections(sections, state));
  });
  details.open = isHere || (isOpen && request.isReal);
  return details;
}

function makeSummary(recording, request, index, state) {
  const { method, host, path, status, place, kind, isReal, isMoved } = request;
  const differs = status.before !== status.after && status.before !== undefined && status.after !== undefined;
  const hasSecret = recording.secrets.some((secret) => secret.request === index);
  const number = place.after ?? place.before;
  const anchor = makeLink({ ...state, recording: recording.path, request: index + 1 }, 'anchor', '#' + number);
  anchor.title = 'Link to this request';
  return make(
    'summary',
    '',
    make('span', 'method', method),
    make('code', 'path', make('bdi', '', ...breakable(path))),
    make('span', 'quiet mono', make('bdi', '', host)),
    makeTag(differs ? 'changed' : '', differs ? status.before + ' → ' + status.after : (status.after ?? status.before)),
    kind === 'changed' ? undefined : makeTag(kind, kind),
    isReal ? undefined : makeTag('', 'no real change'),
    isMoved ? makeTag('', 'was #' + place.before) : undefined,
    hasSecret ? makeTag('secret', 'looks like a secret') : undefined,
    anchor,
  );
}

function makeSections(sections, state) {
  return sections.filter((section) => !state.real || isReal(section)).map((section) => makeSection(section, state));
}

function makeSection(section, state) {
  const real = section.rows.filter(({ kind }) => kind !== 'volatile');
  const volatile = section.rows.filter(({ kind }) => kind === 'volatile');
  const rest = restOf(section);
  return make(
    'div',
    'section',
    make('div', 'caption', make('h3', '', section.title), rest === '' ? undefined : make('span', 'rest', rest)),
    real.length === 0 ? undefined : makeGrid(real),
    volatile.length === 0 || state.real ? undefined : makeVolatile(volatile),
  );
}

/** Folded, since they say little; their names are to be seen all the same. */
function makeVolatile(rows) {
  const names = rows.map(({ label }) => label).filter((label) => label !== '');
  const summary = make('summary', '', formatCount(rows.length, 'volatile value'), names.length === 0 ? '' : ': ', make('bdi', 'mono', names.join(', ')));
  const details = make('details', 'volatile', summary);
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) details.append(makeGrid(rows));
  });
  return details;
}

function makeGrid(rows) {
  const isOneSided = rows.every(({ before }) => before === undefined) || rows.every(({ after }) => after === undefined);
  const isNamed = rows.some(({ label, rules }) => label !== '' || rules !== undefined);
  const heads = isOneSided ? [rows[0].before === undefined ? 'Only after' : 'Only before'] : ['Before', 'After'];
  const head = (isNamed ? ['', ...heads] : heads).map((text) => make('div', 'head', text));
  const cells = rows.flatMap((row) => makeRow(row, isOneSided));
  const classes = 'rows' + (isOneSided ? ' only-one' : '') + (isNamed ? '' : ' unnamed');
  return make('div', classes, ...head, ...(isNamed ? cells : cells.filter((cell) => !cell.classList.contains('label'))));
}

function makeRow({ label, before, after, marks, rules }, isOneSided) {
  const name = make('div', label === '' ? 'label none' : 'label', make('bdi', '', label));
  if (rules !== undefined) name.append(make('small', '', rules.join(', ')));
  if (rules !== undefined) name.title = rules.map((rule) => rule + ': ' + data.rules[rule]).join('; ');
  const isChanged = before !== undefined && after !== undefined;
  const values = [makeValue(before, isChanged ? marks?.before : [], 'before'), makeValue(after, isChanged ? marks?.after : [], 'after')];
  return [name, ...(isOneSided ? [before === undefined ? values[1] : values[0]] : values)];
}

function makeValue(text, marks, side) {
  if (text === undefined) return make('div', 'value absent', 'not there');
  if (text === '') return make('div', 'value ' + side, make('i', 'quiet', 'empty'));
  return make('div', 'value ' + side, ...splitMarks(text, marks).map((part, index) => (index % 2 === 0 || part === '' ? part : make('mark', '', part))));
}
`;

;// CONCATENATED MODULE: ./src/recording-diff/page/render.ts
/** Makes one page of what differs: nothing is loaded, and nothing that a recording says can run. */









/** Bytes of what is shown of all recordings: with more, a browser would not open the page in a second. */
const MAX_DATA = 10_000_000;
const SCRIPT = `(() => {${LOGIC}${VIEW}${OVERVIEW}${CONTROL}})();`;
/**
 * The page as HTML. A browser takes from it what its policy allows: this very script and this very style, and nothing from anywhere else.
 * https://www.w3.org/TR/CSP3/ for the policy; `require-trusted-types-for` (https://www.w3.org/TR/trusted-types/) makes it an error to turn text into markup.
 * @param about what is compared, in one line: the repository and the pins
 */
function renderPage(services, about) {
    const { data, leftOut } = fitInto(services, MAX_DATA);
    const policy = [
        "default-src 'none'",
        `script-src '${digest(SCRIPT)}'`,
        `style-src '${digest(STYLE)}'`,
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
    const embedded = { services: data, surprises: (0,summary/* findSurprises */.G)(services), leftOut, rules: recording_diff_volatile/* RULES */.y };
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
function header(about) {
    const filter = (kind, text) => `<button id="${kind}" aria-pressed="true"><span class="dot ${kind}"></span>${text}</button>`;
    return `<header class="bar">
<div class="what"><h1><a href="#">Recordings that differ</a></h1><div class="about">${escapeHtml((0,present/* escapeInvisible */.ts)(about))}</div></div>
<input id="search" type="search" placeholder="Search (press /)" aria-label="Search" autocomplete="off" spellcheck="false">
<div class="filters" role="group" aria-label="Filters">${filter('added', 'Added')}${filter('changed', 'Changed')}${filter('removed', 'Removed')}
<button id="real" class="real" aria-pressed="false">Only real changes</button><button id="keys" aria-label="Keys">?</button></div>
</header>`;
}
const KEYS = [
    ['j k', 'next and previous recording'],
    ['n p', 'next and previous request; Enter opens and closes it'],
    ['o', 'open or close all requests'],
    ['/', 'search; Escape leaves it'],
    ['r', 'only real changes: leave out what moves each time that a test is recorded'],
    ['1 2 3', 'added, changed and removed requests: show or hide'],
    ['u', 'back to the overview'],
];
const HELP = `<dialog id="help" aria-label="Keys"><h2>Keys</h2><dl>${KEYS.map(([keys, what]) => `<dt>${keys
    .split(' ')
    .map((key) => `<kbd>${key}</kbd>`)
    .join(' ')}</dt><dd>${what}</dd>`).join('')}</dl><form method="dialog"><button>Close</button></form></dialog>`;
/** The numbers at least. */
function withoutScript(services) {
    const items = services.map(({ service, recordings }) => {
        const { added, removed, changed } = (0,summary/* countRequests */.K)(recordings);
        return `<li>${escapeHtml((0,present/* escapeInvisible */.ts)(service))}: ${recordings.length} recordings, ${added} requests added, ${removed} removed, ${changed} changed</li>`;
    });
    return `<p class="note">The details need this page's own script, which is switched off here.</p><ul class="list">${items.join('')}</ul>`;
}
/** Shares the room among the recordings: what a small one leaves of its share is for larger ones. */
function fitInto(services, most) {
    const sizes = services.flatMap(({ recordings }) => recordings).map((recording) => ({ recording, size: sizeOf(recording) }));
    sizes.sort((a, b) => a.size - b.size);
    const shown = new Map();
    let room = most;
    let leftOut = 0;
    for (const [index, { recording, size }] of sizes.entries()) {
        const share = room / (sizes.length - index);
        const fitting = size <= share ? recording : shorten(recording, share);
        shown.set(recording, { ...fitting, path: (0,present/* escapeInvisible */.ts)(recording.path) });
        room -= size <= share ? size : sizeOf(fitting);
        if (size > share)
            leftOut++;
    }
    const data = services.map(({ service, recordings }) => ({
        service: (0,present/* escapeInvisible */.ts)(service),
        recordings: recordings.flatMap((recording) => shown.get(recording) ?? []),
    }));
    return { data, leftOut };
}
/** Lists requests without their values where there is no room for those, the ones in which volatile values alone differ first; then lists none. */
function shorten(recording, most) {
    const notes = [...recording.notes, 'Some of how it differs is left out: the page would be too large with it.'];
    const bare = { ...recording, notes, requests: recording.requests.map((request) => ({ ...request, sections: undefined })) };
    let room = most - sizeOf(bare);
    if (room < 0)
        return { ...bare, requests: [], sections: [] };
    const kept = new Set();
    for (const request of recording.requests.filter(({ isReal }) => isReal)) {
        room -= sizeOf(request.sections);
        if (room >= 0)
            kept.add(request);
    }
    return {
        ...bare,
        requests: recording.requests.map((request, index) => (kept.has(request) ? request : (bare.requests[index] ?? request))),
    };
}
/** In bytes of the page. */
function sizeOf(value) {
    return value === undefined ? 0 : Buffer.byteLength(embedJson(value));
}
/** JSON inside of a script element ends at the first `</script`, whatever it stands in: https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements. */
function embedJson(value) {
    return JSON.stringify(value).replaceAll('<', '\\u003c');
}
function digest(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./src/commands/diff/page.ts
/** Writes the page that compares recordings. */






/**
 * Finds out before anything is fetched whether a page can be written there; its folder is made.
 * @param workspace absolute: what a relative path is relative to
 * @returns the absolute path
 * @throws `bad-usage` where it cannot be written
 */
function preparePage(workspace, file) {
    const path = (0,external_node_path_.resolve)(workspace, file);
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
        const existing = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        if (existing?.isDirectory() === true)
            throw new Error('it is a directory');
        (0,external_node_fs_.accessSync)(existing === undefined ? (0,external_node_path_.dirname)(path) : path, external_node_fs_.constants.W_OK);
    }
    catch (error) {
        throw cannotWrite(path, error);
    }
    return path;
}
function writePage(path, result, rulesOff) {
    const page = renderPage(result.recordings ?? [], [describe(result), ...describeRules(rulesOff)].join('; '));
    try {
        (0,external_node_fs_.writeFileSync)(path, page);
    }
    catch (error) {
        throw cannotWrite(path, error);
    }
}
/** Which pins are compared, and of which repository. */
function describe({ changes }) {
    const places = new Set(changes.map(({ repository }) => (0,git_url/* repositoryPage */.WR)(repository) ?? repository.url));
    const place = [...places].join(', ');
    const shas = (side) => {
        const pins = [...new Set(changes.map((change) => change[side]))];
        const [pin] = pins;
        return pins.length > 1 ? `${pins.length} pins` : pin === undefined ? 'no pin' : (0,sha/* shortSha */.Fu)(pin);
    };
    return changes.length === 0 ? 'no pin differs' : `${place}: ${shas('from')} → ${shas('to')}`;
}
function describeRules(off) {
    return off.size === 0 ? [] : [`rules that are switched off: ${[...off].join(', ')}`];
}
function cannotWrite(path, error) {
    return new errors/* AssetsSyncError */.Fl('bad-usage', `The page cannot be written to ${path}: ${error.message}.`, {
        hint: 'Name a file in a folder that can be written to with the report input.',
    });
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/recording-diff/words.ts
var words = __webpack_require__(26020);
// EXTERNAL MODULE: ./src/report/changes.ts
var report_changes = __webpack_require__(59059);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
;// CONCATENATED MODULE: ./src/commands/diff/report.ts
/** What people and scripts are told about a diff. */




function diffOutputs({ changes, requests, bytes }) {
    return { services: changes.map(({ service }) => service), changed: changes.length > 0, requests, bytes };
}
/** What only scripts get, with --json. */
function diffJson({ changes, recordings }) {
    return {
        changes: changes.map(({ service, from, to, added, modified, deleted }) => ({
            service,
            from: from ?? null,
            to: to ?? null,
            added,
            modified,
            deleted,
        })),
        ...(recordings === undefined ? {} : { recordings: (0,words/* requestsJson */.HZ)(recordings) }),
    };
}
/** A diff is of pins; who has just recorded may look for something else. */
const RECORDED_SINCE = 'What was recorded and not pushed yet: assets-sync status';
function diffText({ changes, recordings = [], requests, bytes }, { listsRequests, report }) {
    const costs = `${(0,base_text/* count */.U9)(requests, 'request')}, ${(0,numbers/* formatBytes */.z)(bytes)} received`;
    const page = report === undefined ? [] : [`Written: ${report}`];
    if (changes.length === 0)
        return [`No pin differs. ${RECORDED_SINCE}`, ...page].join('\n');
    const told = listsRequests ? (0,words/* requestsText */.sN)(recordings) : (0,report_changes/* changesText */.Tb)(changes);
    return [...told, `${(0,base_text/* count */.U9)(changes.length, 'service')} (${costs})`, ...page].join('\n');
}
function diffSummary({ changes, recordings = [] }) {
    if (changes.length === 0)
        return '### assets-sync diff\n\nNo pin differs.\n';
    const requests = recordings.length === 0 ? '' : `${(0,words/* requestsMarkdown */.ww)(recordings, words/* MAX_REQUESTS_TABLE */.fI)}\n\n`;
    const title = `### assets-sync diff: ${(0,base_text/* count */.U9)(changes.length, 'service')}`;
    return `${title}\n\n${requests}${(0,report_changes/* changesMarkdown */.T4)(changes)}\n`;
}

;// CONCATENATED MODULE: ./src/commands/diff/rules.ts
/** Reads which rules of what is volatile are switched off. */


/**
 * @param names `*` stands for all
 * @param readsRecordings whether there is anything that the rules are for
 * @throws `bad-usage` where there is no such rule, or nothing that it is for
 */
function readRulesOff(names, readsRecordings) {
    const rules = Object.keys(recording_diff_volatile/* RULES */.y);
    const unknown = names.filter((name) => name !== '*' && !Object.hasOwn(recording_diff_volatile/* RULES */.y, name));
    if (unknown.length > 0) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `The rules-off input names ${(0,errors/* listNames */.Zv)(unknown)}, which is no rule.`, {
            hint: `The rules are ${rules.join(', ')}, and * for all: docs/review.md says what each takes for volatile.`,
        });
    }
    if (names.length > 0 && !readsRecordings) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', 'The rules-off input is for comparing what is in the recordings, which this run does not.', {
            hint: 'Give the report input too, or --requests at a terminal.',
        });
    }
    return new Set(rules.filter((rule) => names.includes(rule) || names.includes('*')));
}

;// CONCATENATED MODULE: ./src/commands/diff/command.ts
/** diff: lists the recordings that moving the pins added, changed and removed. */





const command_command = {
    group: 'Pins',
    description: 'list the recordings that moving the pins added, changed and removed',
    quiet: command/* QUIET_ANSWER */.oe,
    paths: command/* SERVICES_HERE */.mo,
    inputs: ['base', 'from', 'report', 'rules-off', ...command/* REPOSITORY_INPUTS */.r0, 'retries', 'timeout'],
    flags: [{ name: '--requests', help: 'compare the recordings request by request; fetches the files that differ' }],
    examples: `
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --requests           # which requests are new, gone or different
  assets-sync diff --html review.html   # the same as a page to look through
  assets-sync diff --requests --rules-off date,id   # dates and ids that moved count as changes too
  assets-sync diff --json               # for scripts`,
    run,
};
async function run(context) {
    const { host, inputs, flags, signal, log, access } = context;
    const report = inputs.report === undefined ? undefined : preparePage(host.workspace, inputs.report);
    const readsRecordings = report !== undefined || flags.requests === true;
    const rulesOff = readRulesOff(inputs.rulesOff, readsRecordings);
    const codeRepository = await context.openCodeRepository();
    const repositoryOptions = context.repositoryOptions(codeRepository);
    const selection = { ...context.selection, base: inputs.from ?? inputs.base, baseInput: host.show('from') };
    const result = await diff({ codeRepository, selection, access, repositoryOptions, readsRecordings, rulesOff }, log, signal);
    if (report !== undefined)
        writePage(report, result, rulesOff);
    host.result(diffText(result, { listsRequests: flags.requests === true, report }), 'answer');
    host.setOutputs(diffOutputs(result), diffJson(result));
    await host.summarize(() => diffSummary(result));
}


/***/ }),

/***/ 53705:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   NH: () => (/* binding */ movedPin),
/* harmony export */   TJ: () => (/* binding */ serviceChanges),
/* harmony export */   XM: () => (/* binding */ inEachRepository),
/* harmony export */   comparePins: () => (/* binding */ comparePins),
/* harmony export */   tc: () => (/* binding */ compareTrees)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76127);
/* harmony import */ var _base_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39008);
/* harmony import */ var _fetch_assets_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17852);
/* harmony import */ var _fetch_fetch_tree_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63628);
/* harmony import */ var _fetch_resolve_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33544);
/* harmony import */ var _pins_pins_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20242);
/* harmony import */ var _store_lookup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7267);
/* harmony import */ var _store_repair_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(99864);
/* harmony import */ var _differences_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(30631);
/** What differs between two pins of a service, from trees alone: no recording is fetched to say it. */










/** Compares services with what they were at earlier pins. Where no pin moved, nothing is looked at. */
async function comparePins(request, log, signal) {
    const { results, requests, bytes } = await inEachRepository(request, log, signal, async (assets, comparisons) => {
        return serviceChanges(assets, comparisons, await compareTrees(assets, comparisons, signal));
    });
    return { changes: results.flat().sort(byService), requests, bytes };
}
function byService(a, b) {
    return a.service < b.service ? -1 : 1;
}
/** Has the services whose pins moved compared, those of each assets repository on their own. Where no pin moved, nothing is looked at. */
async function inEachRepository(request, log, signal, compare) {
    const moved = findMoved(request);
    if (moved.length === 0)
        return { results: [], ..._base_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TRAFFIC */ .q };
    return (0,_fetch_assets_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepositories */ .AZ)(request.accesses, request.repositoryOptions, log, async (repositories) => {
        const places = moved.flatMap(({ from, to }) => [...from, ...to]);
        const tags = await (0,_fetch_resolve_tags_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveTags */ .y)(repositories, places, log, signal);
        const known = moved.map(({ service, from, to }) => ({ service, from: tags.trees(from), to: tags.trees(to) }));
        const results = [];
        for (const [assets, comparisons] of divide(known, repositories, log)) {
            results.push(await (0,_store_repair_js__WEBPACK_IMPORTED_MODULE_7__/* .withRepair */ .M)(assets.store, log, signal, () => compare(assets, comparisons)));
        }
        return { results };
    });
}
/** What is to be compared in each repository. What another one had before is not: a commit of one says nothing in the other. */
function divide(known, repositories, log) {
    const groups = new Map();
    for (const comparison of known) {
        const all = [...comparison.to, ...comparison.from];
        const [first] = all;
        if (first === undefined)
            continue;
        const assets = repositories.of(first.pin);
        const isHere = ({ pin }) => repositories.of(pin) === assets;
        const here = { ...comparison, from: comparison.from.filter(isHere), to: comparison.to.filter(isHere) };
        if (!all.every(isHere))
            log.notice(`${comparison.service} is compared in ${assets.url.url} alone: it has, or had, pins of another.`);
        if (!isSame(here))
            groups.set(assets, [...(groups.get(assets) ?? []), here]);
    }
    return groups;
}
/** Whether an assets.json gave way to a pin of the same commit, or the other way round. */
function isSame({ from, to }) {
    const says = (trees) => JSON.stringify(trees.map(({ directory, assetsPath, sha }) => [directory, assetsPath, sha]));
    return [...from, ...to].some(({ pin }) => pin.assetsJson !== undefined) && says(from) === says(to);
}
/** The services whose pins moved. */
function findMoved({ services, earlier }) {
    return services
        .map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees }))
        .filter(({ from, to }) => !(0,_pins_pins_js__WEBPACK_IMPORTED_MODULE_5__/* .samePinnedTrees */ .MW)(from, to));
}
/** @param files that differ, of each comparison */
function serviceChanges({ url }, comparisons, files) {
    return comparisons.map((comparison, index) => ({
        service: comparison.service,
        repository: url,
        ...movedPin(comparison),
        ...(0,_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .summarize */ .eh)(files[index] ?? []),
    }));
}
/** The pin that moved, of a service that may be made of several. */
function movedPin({ service, from, to }) {
    const pairs = directoriesOf({ service, from, to }).map((directory) => ({
        before: from.find((pinnedTree) => pinnedTree.directory === directory),
        after: to.find((pinnedTree) => pinnedTree.directory === directory),
    }));
    const moved = pairs.find(({ before, after }) => before?.sha !== after?.sha) ?? pairs[0];
    return { from: moved?.before?.sha, to: moved?.after?.sha, at: (moved?.after ?? to[0])?.pin.at };
}
/** @returns for each comparison the files that differ */
async function compareTrees(assets, comparisons, signal) {
    const pinnedTrees = comparisons.flatMap(({ from, to }) => [...from, ...to]);
    const named = await (0,_fetch_fetch_tree_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchTreeNames */ .x)(assets, pinnedTrees, signal);
    const pairs = await findPairs(assets.store, withTrees(comparisons, named), signal);
    const keys = new Set(pairs
        .flat()
        .filter(({ from, to }) => from !== to)
        .map(_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .pairKey */ .Yz));
    const changes = keys.size === 0 ? new Map() : (0,_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .parseRawDiff */ .LP)(await (0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .diffTrees */ .j_)((0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .lookupEnvironment */ .Qt)(assets.store), [...keys], signal));
    return pairs.map((ofService) => (0,_differences_js__WEBPACK_IMPORTED_MODULE_8__/* .filesOfService */ .ay)(ofService, changes));
}
/** @param named of all comparisons, one after the other */
function withTrees(comparisons, named) {
    const rest = [...named];
    return comparisons.map(({ service, from, to }) => {
        return { service, from: rest.splice(0, from.length), to: rest.splice(0, to.length) };
    });
}
/** @returns for each comparison its directories' trees on both sides */
async function findPairs(store, comparisons, signal) {
    const places = comparisons.map((comparison) => {
        const { from, to } = comparison;
        return directoriesOf(comparison).map((directory) => ({
            directory,
            from: locate(from, directory),
            to: locate(to, directory),
        }));
    });
    const asked = places.flat().flatMap(({ from, to }) => [from, to]);
    const trees = (await (0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_6__/* .findBelow */ .JB)(store, asked, signal)).values();
    return places.map((ofService) => ofService.map(({ directory }) => {
        const [from = _base_sha_js__WEBPACK_IMPORTED_MODULE_9__/* .EMPTY_TREE */ .pL, to = _base_sha_js__WEBPACK_IMPORTED_MODULE_9__/* .EMPTY_TREE */ .pL] = [trees.next().value, trees.next().value];
        const others = ofService.map((place) => place.directory).filter((other) => other !== directory);
        return { directory, from, to, inner: others.filter((other) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(other, directory)) };
    }));
}
function directoriesOf({ service, from, to }) {
    return [...new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}
/** Where the contents of a directory are: in the tree of the innermost pinned tree around it. */
function locate(trees, directory) {
    const around = trees.findLast((tree) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(directory, tree.directory));
    if (around === undefined || around.found === 'absent')
        return { tree: _base_sha_js__WEBPACK_IMPORTED_MODULE_9__/* .EMPTY_TREE */ .pL, below: '' };
    return { tree: around.found, below: directory.slice(around.directory.length).replace(/^\//, '') };
}


/***/ }),

/***/ 30631:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   ay: () => (/* binding */ filesOfService),
/* harmony export */   eh: () => (/* binding */ summarize)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76127);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81200);
/** Makes lists of paths out of what git says of pairs of trees: pure, so that it can be tested without git. */



/** How `git diff-tree --stdin` is asked for a pair, and how it names it in its answer. */
function pairKey({ from, to }) {
    return `${from} ${to}`;
}
/**
 * Reads what `git diff-tree --stdin -r --raw -z` printed.
 * @returns the changed files of each pair that has any, by its key
 */
function parseRawDiff(output) {
    const changes = new Map();
    const records = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_1__/* .splitRecords */ .DQ)(output);
    let current = [];
    for (let index = 0; index + 1 < records.length; index += 2) {
        // Each pair is repeated in a line of its own before its first change.
        const [, key, oldMode, newMode, from = '', to = ''] = /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(records[index]?.toString('latin1') ?? '') ?? [];
        if (key !== undefined) {
            current = [];
            changes.set(key, current);
        }
        const before = isFile(oldMode) ? (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(from) : undefined;
        const after = isFile(newMode) ? (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(to) : undefined;
        if (before === undefined && after === undefined)
            continue;
        current.push({ path: records[index + 1]?.toString('utf8') ?? '', before, after });
    }
    return changes;
}
/** Submodules have no place in an assets root. */
function isFile(mode) {
    return mode !== undefined && mode !== '000000' && mode !== '160000';
}
/** @returns the files that differ in all directories of a service together, by path */
function filesOfService(pairs, changes) {
    const files = pairs.flatMap((pair) => (changes.get(pairKey(pair)) ?? [])
        .map((file) => ({ ...file, path: pair.directory === '' ? file.path : `${pair.directory}/${file.path}` }))
        .filter(({ path }) => !pair.inner.some((directory) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(path, directory))));
    return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
/** @param files by path */
function summarize(files) {
    const differences = { added: [], modified: [], deleted: [] };
    for (const { path, before, after } of files) {
        differences[before === undefined ? 'added' : after === undefined ? 'deleted' : 'modified'].push(path);
    }
    return differences;
}


/***/ }),

/***/ 63628:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fetchTreeNames)
/* harmony export */ });
/* harmony import */ var _store_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7267);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1797);
/* harmony import */ var _by_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97552);
/* harmony import */ var _fetch_missing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19785);
/* harmony import */ var _strategies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81439);
/* harmony import */ var _wanted_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42966);






/**
 * Finds the tree of every pinned tree and makes its names be at hand. What is not here is one fetch, or two where a SHA stands
 * alone.
 * @returns in the order of what was asked for
 * @throws `missing-commit` where the server does not have a commit
 */
async function fetchTreeNames(assets, pinnedTrees, signal) {
    const { store } = assets;
    const need = namesNeed(assets);
    const report = (known) => {
        return pinnedTrees.map((pinnedTree, index) => ({ ...pinnedTree, found: known[index]?.found ?? 'absent' }));
    };
    const wanted = (0,_wanted_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .wantedTrees */ .pV)(pinnedTrees);
    const here = await (0,_fetch_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .findAllHere */ .Jt)(store, wanted, need, signal);
    if (here !== undefined)
        return report(here);
    return store.withLock(signal, async (held) => {
        await (0,_store_open_store_js__WEBPACK_IMPORTED_MODULE_1__/* .openLockedStore */ .I)(store, held);
        return report(await (0,_fetch_missing_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchMissing */ .jx)(assets, wanted, need, held));
    });
}
function namesNeed(assets) {
    const { store } = assets;
    const findMissing = async (trees, signal) => {
        const known = await (0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_0__/* .findKnownTrees */ .Sb)(store, trees, signal);
        return trees.filter((tree) => !known.has(tree));
    };
    return {
        findMissing,
        // What came with a commit is known: there is nothing to copy.
        takeFromCommits: findMissing,
        async fetch(trees, _, signal) {
            try {
                return await (0,_strategies_js__WEBPACK_IMPORTED_MODULE_4__/* .withLimits */ .Ns)(store, async (limits) => {
                    if (!(0,_strategies_js__WEBPACK_IMPORTED_MODULE_4__/* .treeStrategies */ .mg)(limits).includes('by-tree'))
                        return [...trees];
                    await (0,_by_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchNamesByTree */ .w)(assets, trees, (0,_strategies_js__WEBPACK_IMPORTED_MODULE_4__/* .filterFor */ .Qc)(limits), signal);
                    return [];
                });
            }
            catch (error) {
                return (0,_strategies_js__WEBPACK_IMPORTED_MODULE_4__/* .refusedTrees */ .k7)(store, trees, error);
            }
        },
    };
}


/***/ }),

/***/ 81641:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createVolatility),
/* harmony export */   y: () => (/* binding */ RULES)
/* harmony export */ });
/**
 * What differs each time that a test is recorded and means nothing: the rules by which such values are told from real changes. docs/review.md lists
 * them for users. A value is volatile if both sides have the same shape: a date became another date, never `Sanitized` became a date.
 */
const RULES = {
    date: 'a date with a time of day, or seconds or milliseconds since 1970',
    id: 'a UUID that is not all zeros, or at least 16 hexadecimal digits',
    token: 'a JSON Web Token, or 24 letters and digits that look random; how long a token is valid',
    header: 'a header that is another one for each response by its meaning, such as Date, ETag and x-ms-request-id',
    agent: 'User-Agent: which versions of libraries and systems asked',
    length: 'Content-Length and sizes: they follow from the body',
    timing: 'when a request was recorded and how long it took, as the tool that recorded it notes it',
    variable: 'a name that a test made up: it is kept as a variable, or follows from RandomSeed',
    order: 'requests that are the same in another order',
};
/**
 * The proxy itself ignores the contents of the first ones when it looks for a recorded request: `IgnoredHeaders` and `ExcludeHeaders` in
 * https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/RecordMatcher.cs. Its `x-ms-version`,
 * `Origin` and `Referer` are not here: who reviews wants to know that they changed.
 */
const HEADERS = {
    ...names('header', 'date x-ms-date x-ms-client-request-id x-ms-client-id request-id traceparent if-none-match'),
    ...names('header', 'x-ms-request-id x-ms-correlation-request-id x-ms-routing-request-id x-ms-operation-identifier x-request-id'),
    ...names('header', 'etag if-match last-modified age expires tracestate server-timing x-msedge-ref x-azure-ref x-served-by cf-ray'),
    ...names('header', 'x-amz-request-id x-amz-id-2 x-amzn-requestid x-amzn-trace-id x-github-request-id x-runtime'),
    ...names('header', 'x-ms-server-latency x-ms-keyvault-network-info retry-after-ms'),
    ...names('agent', 'user-agent x-ms-useragent sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform'),
    ...names('length', 'content-length'),
};
/** Names in a body that say how long a token lives: https://www.rfc-editor.org/rfc/rfc6749#section-5.1 and what Microsoft's identity platform adds. */
const LIFETIMES = names('token', 'expires_in ext_expires_in refresh_in expires_on not_before');
/** What HAR (https://github.com/ahmadnassri/har-spec/blob/master/versions/1.2.md) and VCR note of the time, the connection and sizes. */
const NOTES = {
    ...names('timing', 'startedDateTime time timings connection serverIPAddress recorded_at blocked dns connect send wait receive ssl onLoad'),
    ...names('length', 'headersSize bodySize size compression'),
};
/** What the proxy itself adds: https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/TestRecording.cs. */
const VARIABLES = names('variable', 'RandomSeed DateTimeOffsetNow');
function names(rule, list) {
    return Object.fromEntries(list.split(' ').map((name) => [name, rule]));
}
const NAMED = {
    header: HEADERS,
    body: LIFETIMES,
    note: NOTES,
    variable: VARIABLES,
    text: {},
};
/**
 * Each begins where nothing that it could be a part of comes before it, and has a greatest length, so
 * that no text makes the search slow or exhausts its stack. A zero UUID and `Sanitized` are what sanitizers write: that one of them became a real value is
 * the change to look for. A date alone is none: it is how versions of an API are called.
 */
const SHAPES = [
    [
        'date',
        'date',
        /\d{4}-\d\d-\d\d(?:T|%20| )\d\d(?::|%3[Aa])\d\d(?:(?::|%3[Aa])\d\d(?:\.\d+)?)?(?:Z|(?:\+|-|%2[Bb])\d\d:?\d\d)?/,
    ],
    ['date', 'http-date', /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/],
    [
        'id',
        'uuid',
        /(?<![0-9A-Za-z])(?!0{8}-0{4}-0{4}-0{4}-0{12})[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9A-Za-z])/,
    ],
    ['token', 'jwt', /(?<![\w.-])eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000}/],
    ['date', 'timestamp', /(?<![0-9A-Za-z])1\d{9}(?:\d{3})?(?![0-9A-Za-z])/],
    ['id', 'hex', /(?<![0-9A-Za-z])(?:0x[0-9a-fA-F]{8,64}|(?!0{16,256}(?![0-9A-Za-z]))[0-9a-fA-F]{16,256})(?![0-9A-Za-z])/],
    ['token', 'base64', /(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{22,4000}={1,2}(?![0-9A-Za-z+/=])/],
    [
        'token',
        'random',
        /(?<![0-9A-Za-z])(?=[A-Za-z]{0,256}[0-9])(?=[0-9A-Z]{0,256}[a-z])(?=[0-9a-z]{0,256}[A-Z])[0-9A-Za-z]{24,256}(?![0-9A-Za-z])/,
    ],
];
/** Lengths of these say something; those of a date and of a JSON Web Token do not. */
const SIZED = new Set(['hex', 'base64', 'random']);
/** Shorter texts have none of the shapes. */
const MIN_LENGTH = 10;
/**
 * @param off rules that are switched off: what they would excuse counts as a real change
 * @param names that the test made up
 */
function createVolatility(off, names = []) {
    const has = (rule) => !off.has(rule);
    const shapes = SHAPES.filter(([rule]) => has(rule));
    const madeUp = has('variable') ? names : [];
    const patterns = {
        before: makePattern(madeUp.map((name) => name.before), shapes),
        after: makePattern(madeUp.map((name) => name.after), shapes),
    };
    const replace = (text, side) => {
        const found = [];
        const pattern = patterns[side];
        if (pattern === undefined || (text.length < MIN_LENGTH && madeUp.length === 0))
            return { text, found };
        const replaced = text.replace(pattern, (match, ...groups) => {
            const at = groups.findIndex((group) => group !== undefined);
            const [rule, shape] = at < madeUp.length ? ['variable', `variable ${at}`] : (shapes[at - madeUp.length] ?? ['id', '']);
            found.push({ rule, text: match });
            return `\u0000${shape}${SIZED.has(shape) ? match.length : ''}\u0000`;
        });
        return { text: replaced, found };
    };
    return {
        has,
        normalize: (text, side) => replace(text, side).text,
        explain: (left, right, context, name) => {
            const named = Object.hasOwn(NAMED[context], name) ? NAMED[context][name] : undefined;
            if (named !== undefined && has(named))
                return [named];
            const [one, other] = [replace(left, 'before'), replace(right, 'after')];
            if (one.text !== other.text)
                return undefined;
            const moved = one.found.filter(({ text }, index) => text !== other.found[index]?.text);
            return [...new Set(moved.map(({ rule }) => rule))];
        },
    };
}
function makePattern(literals, shapes) {
    const alternatives = [
        ...literals.map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')),
        ...shapes.map(([, , { source }]) => source),
    ];
    return alternatives.length === 0 ? undefined : new RegExp(alternatives.map((pattern) => `(${pattern})`).join('|'), 'g');
}


/***/ })

};
