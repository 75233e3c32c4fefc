"use strict";exports.id=480,exports.ids=[480,705],exports.modules={36480:(function(J,W,t){t.r(W),t.d(W,{command:()=>ue});var $=t(43739),P=t(53705),Z=t(84840),K=t(7820),I=t(54353);async function S(e,r,n){const{codeRepository:a,repositoryOptions:m}=e,w=await(0,K.kv)(e.selection,{lostPins:!0},a,r,n),{root:q,services:p,before:L}=w;if(await(0,I.J)(w,a,r,n),L===void 0)throw new Error("the pins before were not looked for");const _={accesses:(0,Z.cX)(e.access,q,a.root,r.warning),repositoryOptions:m,services:p,earlier:L.pins};if(!e.readsRecordings)return(0,P.comparePins)(_,r,n);const{loadSecretFinder:V}=await Promise.all([t.e(324),t.e(300)]).then(t.bind(t,29300)),{compareRecordings:ee}=await t.e(999).then(t.bind(t,42999)),G={looksLikeSecret:await V(),rulesOff:e.rulesOff};return ee(_,G,r,n)}var T=t(73024),z=t(76760),g=t(34758),k=t(98417),E=t(76127),f=t(77598),c=t(88043),y=t(88717),v=t(81641);const O=`
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
`,A=String.raw`
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
`,U=`
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
  const place = (isFileKnown ? '' : splitPath(recording.path)[1] + ' \xB7 ') + where + (side === 'before' ? ' (before)' : '');
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
`,C=`
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
details.card > summary::before { content: '\u25B8'; color: var(--quiet); width: 0.8em; }
details.card[open] > summary::before { content: '\u25BE'; }
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
  .value.before::before { content: '\u2212\\a0'; color: var(--removed); font-weight: 700; } .value.after::before { content: '+\\a0'; color: var(--added); font-weight: 700; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print { nav, .filters, .bar input { display: none; } .columns { display: block; } }
`,x=`
const SIGNS = { added: '+', removed: '\u2212', changed: '~', volatile: '\u2248' };
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
  const back = makeLink({ ...state, recording: undefined, request: undefined }, 'back', '\u2190 All recordings');
  const facts = [format, sizes.join(' \u2192 '), equalRequests > 0 ? formatCount(equalRequests, 'equal request') + ' left out' : undefined];
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
    makeTag(differs ? 'changed' : '', differs ? status.before + ' \u2192 ' + status.after : (status.after ?? status.before)),
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
`,H=1e7,D=`(() => {${A}${x}${U}${O}})();`;function B(e,r){const{data:n,leftOut:a}=l(e,H),m=["default-src 'none'",`script-src '${R(D)}'`,`style-src '${R(C)}'`,"base-uri 'none'","form-action 'none'","require-trusted-types-for 'script'","trusted-types 'none'"].join("; "),w={services:n,surprises:(0,y.G)(e),leftOut:a,rules:v.y};return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${m}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Recordings that differ</title>
<style>${C}</style>
</head>
<body>
${d(r)}
<noscript>${o(e)}</noscript>
<div class="columns"><nav id="list" aria-label="Recordings"></nav><main id="main" tabindex="-1"></main></div>
${s}
<script type="application/json" id="data">${b(w)}<\/script>
<script>${D}<\/script>
</body>
</html>
`}function d(e){const r=(n,a)=>`<button id="${n}" aria-pressed="true"><span class="dot ${n}"></span>${a}</button>`;return`<header class="bar">
<div class="what"><h1><a href="#">Recordings that differ</a></h1><div class="about">${M((0,c.ts)(e))}</div></div>
<input id="search" type="search" placeholder="Search (press /)" aria-label="Search" autocomplete="off" spellcheck="false">
<div class="filters" role="group" aria-label="Filters">${r("added","Added")}${r("changed","Changed")}${r("removed","Removed")}
<button id="real" class="real" aria-pressed="false">Only real changes</button><button id="keys" aria-label="Keys">?</button></div>
</header>`}const s=`<dialog id="help" aria-label="Keys"><h2>Keys</h2><dl>${[["j k","next and previous recording"],["n p","next and previous request; Enter opens and closes it"],["o","open or close all requests"],["/","search; Escape leaves it"],["r","only real changes: leave out what moves each time that a test is recorded"],["1 2 3","added, changed and removed requests: show or hide"],["u","back to the overview"]].map(([e,r])=>`<dt>${e.split(" ").map(n=>`<kbd>${n}</kbd>`).join(" ")}</dt><dd>${r}</dd>`).join("")}</dl><form method="dialog"><button>Close</button></form></dialog>`;function o(e){return`<p class="note">The details need this page's own script, which is switched off here.</p><ul class="list">${e.map(({service:n,recordings:a})=>{const{added:m,removed:w,changed:q}=(0,y.K)(a);return`<li>${M((0,c.ts)(n))}: ${a.length} recordings, ${m} requests added, ${w} removed, ${q} changed</li>`}).join("")}</ul>`}function l(e,r){const n=e.flatMap(({recordings:p})=>p).map(p=>({recording:p,size:u(p)}));n.sort((p,L)=>p.size-L.size);const a=new Map;let m=r,w=0;for(const[p,{recording:L,size:F}]of n.entries()){const _=m/(n.length-p),V=F<=_?L:h(L,_);a.set(L,{...V,path:(0,c.ts)(L.path)}),m-=F<=_?F:u(V),F>_&&w++}return{data:e.map(({service:p,recordings:L})=>({service:(0,c.ts)(p),recordings:L.flatMap(F=>a.get(F)??[])})),leftOut:w}}function h(e,r){const n=[...e.notes,"Some of how it differs is left out: the page would be too large with it."],a={...e,notes:n,requests:e.requests.map(q=>({...q,sections:void 0}))};let m=r-u(a);if(m<0)return{...a,requests:[],sections:[]};const w=new Set;for(const q of e.requests.filter(({isReal:p})=>p))m-=u(q.sections),m>=0&&w.add(q);return{...a,requests:e.requests.map((q,p)=>w.has(q)?q:a.requests[p]??q)}}function u(e){return e===void 0?0:Buffer.byteLength(b(e))}function b(e){return JSON.stringify(e).replaceAll("<","\\u003c")}function R(e){return`sha256-${(0,f.createHash)("sha256").update(e).digest("base64")}`}function M(e){return e.replace(/[&<>"']/g,r=>`&#${r.charCodeAt(0)};`)}function j(e,r){const n=(0,z.resolve)(e,r);try{(0,T.mkdirSync)((0,z.dirname)(n),{recursive:!0});const a=(0,T.statSync)(n,{throwIfNoEntry:!1});if(a?.isDirectory()===!0)throw new Error("it is a directory");(0,T.accessSync)(a===void 0?(0,z.dirname)(n):n,T.constants.W_OK)}catch(a){throw te(n,a)}return n}function N(e,r,n){const a=B(r.recordings??[],[Q(r),...re(n)].join("; "));try{(0,T.writeFileSync)(e,a)}catch(m){throw te(e,m)}}function Q({changes:e}){const n=[...new Set(e.map(({repository:m})=>(0,k.WR)(m)??m.url))].join(", "),a=m=>{const w=[...new Set(e.map(p=>p[m]))],[q]=w;return w.length>1?`${w.length} pins`:q===void 0?"no pin":(0,E.Fu)(q)};return e.length===0?"no pin differs":`${n}: ${a("from")} \u2192 ${a("to")}`}function re(e){return e.size===0?[]:[`rules that are switched off: ${[...e].join(", ")}`]}function te(e,r){return new g.Fl("bad-usage",`The page cannot be written to ${e}: ${r.message}.`,{hint:"Name a file in a folder that can be written to with the report input."})}var X=t(40766),Y=t(26020),ne=t(59059),se=t(65616);function ae({changes:e,requests:r,bytes:n}){return{services:e.map(({service:a})=>a),changed:e.length>0,requests:r,bytes:n}}function ie({changes:e,recordings:r}){return{changes:e.map(({service:n,from:a,to:m,added:w,modified:q,deleted:p})=>({service:n,from:a??null,to:m??null,added:w,modified:q,deleted:p})),...r===void 0?{}:{recordings:(0,Y.HZ)(r)}}}const oe="What was recorded and not pushed yet: assets-sync status";function de({changes:e,recordings:r=[],requests:n,bytes:a},{listsRequests:m,report:w}){const q=`${(0,X.U9)(n,"request")}, ${(0,se.z)(a)} received`,p=w===void 0?[]:[`Written: ${w}`];return e.length===0?[`No pin differs. ${oe}`,...p].join(`
`):[...m?(0,Y.sN)(r):(0,ne.Tb)(e),`${(0,X.U9)(e.length,"service")} (${q})`,...p].join(`
`)}function ce({changes:e,recordings:r=[]}){if(e.length===0)return`### assets-sync diff

No pin differs.
`;const n=r.length===0?"":`${(0,Y.ww)(r,Y.fI)}

`;return`${`### assets-sync diff: ${(0,X.U9)(e.length,"service")}`}

${n}${(0,ne.T4)(e)}
`}function le(e,r){const n=Object.keys(v.y),a=e.filter(m=>m!=="*"&&!Object.hasOwn(v.y,m));if(a.length>0)throw new g.Fl("bad-usage",`The rules-off input names ${(0,g.Zv)(a)}, which is no rule.`,{hint:`The rules are ${n.join(", ")}, and * for all: docs/review.md says what each takes for volatile.`});if(e.length>0&&!r)throw new g.Fl("bad-usage","The rules-off input is for comparing what is in the recordings, which this run does not.",{hint:"Give the report input too, or --requests at a terminal."});return new Set(n.filter(m=>e.includes(m)||e.includes("*")))}const ue={group:"Pins",description:"list the recordings that moving the pins added, changed and removed",quiet:$.oe,paths:$.mo,inputs:["base","from","report","rules-off",...$.r0,"retries","timeout"],flags:[{name:"--requests",help:"compare the recordings request by request; fetches the files that differ"}],examples:`
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --requests           # which requests are new, gone or different
  assets-sync diff --html review.html   # the same as a page to look through
  assets-sync diff --requests --rules-off date,id   # dates and ids that moved count as changes too
  assets-sync diff --json               # for scripts`,run:fe};async function fe(e){const{host:r,inputs:n,flags:a,signal:m,log:w,access:q}=e,p=n.report===void 0?void 0:j(r.workspace,n.report),L=p!==void 0||a.requests===!0,F=le(n.rulesOff,L),_=await e.openCodeRepository(),V=e.repositoryOptions(_),ee={...e.selection,base:n.from??n.base,baseInput:r.show("from")},G=await S({codeRepository:_,selection:ee,access:q,repositoryOptions:V,readsRecordings:L,rulesOff:F},w,m);p!==void 0&&N(p,G,F),r.result(de(G,{listsRequests:a.requests===!0,report:p}),"answer"),r.setOutputs(ae(G),ie(G)),await r.summarize(()=>ce(G))}}),53705:(function(J,W,t){t.d(W,{FH:()=>f,NH:()=>U,TJ:()=>A,XM:()=>c,comparePins:()=>E,tc:()=>C});var $=t(63386),P=t(76127),Z=t(39008),K=t(17852),I=t(63628),S=t(33544),T=t(20242),z=t(7267),g=t(99864),k=t(30631);async function E(d,i,s){const{results:o,requests:l,bytes:h}=await c(d,i,s,async(u,b)=>A(u,b,await C(u,b,s)));return{changes:o.flat().sort(f),requests:l,bytes:h}}function f(d,i){return d.service<i.service?-1:1}async function c(d,i,s,o){const l=O(d);return l.length===0?{results:[],...Z.q}:(0,K.AZ)(d.accesses,d.repositoryOptions,i,async h=>{const u=l.flatMap(({from:j,to:N})=>[...j,...N]),b=await(0,S.y)(h,u,i,s),R=l.map(({service:j,from:N,to:Q})=>({service:j,from:b.trees(N),to:b.trees(Q)})),M=[];for(const[j,N]of y(R,h,i))M.push(await(0,g.M)(j.store,i,s,()=>o(j,N)));return{results:M}})}function y(d,i,s){const o=new Map;for(const l of d){const h=[...l.to,...l.from],[u]=h;if(u===void 0)continue;const b=i.of(u.pin),R=({pin:j})=>i.of(j)===b,M={...l,from:l.from.filter(R),to:l.to.filter(R)};h.every(R)||s.notice(`${l.service} is compared in ${b.url.url} alone: it has, or had, pins of another.`),v(M)||o.set(b,[...o.get(b)??[],M])}return o}function v({from:d,to:i}){const s=o=>JSON.stringify(o.map(({directory:l,assetsPath:h,sha:u})=>[l,h,u]));return[...d,...i].some(({pin:o})=>o.assetsJson!==void 0)&&s(d)===s(i)}function O({services:d,earlier:i}){return d.map(({service:s,pinnedTrees:o})=>({service:s,from:i.pinnedTreesOf(s),to:o})).filter(({from:s,to:o})=>!(0,T.MW)(s,o))}function A({url:d},i,s){return i.map((o,l)=>({service:o.service,repository:d,...U(o),...(0,k.eh)(s[l]??[])}))}function U({service:d,from:i,to:s}){const o=D({service:d,from:i,to:s}).map(h=>({before:i.find(u=>u.directory===h),after:s.find(u=>u.directory===h)})),l=o.find(({before:h,after:u})=>h?.sha!==u?.sha)??o[0];return{from:l?.before?.sha,to:l?.after?.sha,at:(l?.after??s[0])?.pin.at}}async function C(d,i,s){const o=i.flatMap(({from:R,to:M})=>[...R,...M]),l=await(0,I.x)(d,o,s),h=await H(d.store,x(i,l),s),u=new Set(h.flat().filter(({from:R,to:M})=>R!==M).map(k.Yz)),b=u.size===0?new Map:(0,k.LP)(await(0,z.j_)((0,z.Qt)(d.store),[...u],s));return h.map(R=>(0,k.ay)(R,b))}function x(d,i){const s=[...i];return d.map(({service:o,from:l,to:h})=>({service:o,from:s.splice(0,l.length),to:s.splice(0,h.length)}))}async function H(d,i,s){const o=i.map(u=>{const{from:b,to:R}=u;return D(u).map(M=>({directory:M,from:B(b,M),to:B(R,M)}))}),l=o.flat().flatMap(({from:u,to:b})=>[u,b]),h=(await(0,z.JB)(d,l,s)).values();return o.map(u=>u.map(({directory:b})=>{const[R=P.pL,M=P.pL]=[h.next().value,h.next().value],j=u.map(N=>N.directory).filter(N=>N!==b);return{directory:b,from:R,to:M,inner:j.filter(N=>(0,$.UO)(N,b))}}))}function D({service:d,from:i,to:s}){return[...new Set([d,...[...i,...s].map(o=>o.directory)])].sort()}function B(d,i){const s=d.findLast(o=>(0,$.UO)(i,o.directory));return s===void 0||s.found==="absent"?{tree:P.pL,below:""}:{tree:s.found,below:i.slice(s.directory.length).replace(/^\//,"")}}}),30631:(function(J,W,t){t.d(W,{LP:()=>I,Yz:()=>K,ay:()=>T,eh:()=>z});var $=t(63386),P=t(76127),Z=t(10308);function K({from:g,to:k}){return`${g} ${k}`}function I(g){const k=new Map,E=(0,Z.DQ)(g);let f=[];for(let c=0;c+1<E.length;c+=2){const[,y,v,O,A="",U=""]=/^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(E[c]?.toString("latin1")??"")??[];y!==void 0&&(f=[],k.set(y,f));const C=S(v)?(0,P.qL)(A):void 0,x=S(O)?(0,P.qL)(U):void 0;C===void 0&&x===void 0||f.push({path:E[c+1]?.toString("utf8")??"",before:C,after:x})}return k}function S(g){return g!==void 0&&g!=="000000"&&g!=="160000"}function T(g,k){return g.flatMap(f=>(k.get(K(f))??[]).map(c=>({...c,path:f.directory===""?c.path:`${f.directory}/${c.path}`})).filter(({path:c})=>!f.inner.some(y=>(0,$.UO)(c,y)))).sort((f,c)=>f.path<c.path?-1:1)}function z(g){const k={added:[],modified:[],deleted:[]};for(const{path:E,before:f,after:c}of g)k[f===void 0?"added":c===void 0?"deleted":"modified"].push(E);return k}}),63628:(function(J,W,t){t.d(W,{x:()=>T});var $=t(7267),P=t(1797),Z=t(97552),K=t(19785),I=t(81439),S=t(42966);async function T(g,k,E){const{store:f}=g,c=z(g),y=A=>k.map((U,C)=>({...U,found:A[C]?.found??"absent"})),v=(0,S.pV)(k),O=await(0,K.Jt)(f,v,c,E);return O!==void 0?y(O):f.withLock(E,async A=>(await(0,P.I)(f,A),y(await(0,K.jx)(g,v,c,A))))}function z(g){const{store:k}=g,E=async(f,c)=>{const y=await(0,$.Sb)(k,f,c);return f.filter(v=>!y.has(v))};return{findMissing:E,takeFromCommits:E,async fetch(f,c,y){try{return await(0,I.Ns)(k,async v=>(0,I.mg)(v).includes("by-tree")?(await(0,Z.w)(g,f,(0,I.Qc)(v),y),[]):[...f])}catch(v){return(0,I.k7)(k,f,v)}}}}}),81641:(function(J,W,t){t.d(W,{f:()=>E,y:()=>$});const $={date:"a date with a time of day, or seconds or milliseconds since 1970",id:"a UUID that is not all zeros, or at least 16 hexadecimal digits",token:"a JSON Web Token, or 24 letters and digits that look random; how long a token is valid",header:"a header that is another one for each response by its meaning, such as Date, ETag and x-ms-request-id",agent:"User-Agent: which versions of libraries and systems asked",length:"Content-Length and sizes: they follow from the body",timing:"when a request was recorded and how long it took, as the tool that recorded it notes it",variable:"a name that a test made up: it is kept as a variable, or follows from RandomSeed",order:"requests that are the same in another order"},P={...S("header","date x-ms-date x-ms-client-request-id x-ms-client-id request-id traceparent if-none-match"),...S("header","x-ms-request-id x-ms-correlation-request-id x-ms-routing-request-id x-ms-operation-identifier x-request-id"),...S("header","etag if-match last-modified age expires tracestate server-timing x-msedge-ref x-azure-ref x-served-by cf-ray"),...S("header","x-amz-request-id x-amz-id-2 x-amzn-requestid x-amzn-trace-id x-github-request-id x-runtime"),...S("header","x-ms-server-latency x-ms-keyvault-network-info retry-after-ms"),...S("agent","user-agent x-ms-useragent sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform"),...S("length","content-length")},Z=S("token","expires_in ext_expires_in refresh_in expires_on not_before"),K={...S("timing","startedDateTime time timings connection serverIPAddress recorded_at blocked dns connect send wait receive ssl onLoad"),...S("length","headersSize bodySize size compression")},I=S("variable","RandomSeed DateTimeOffsetNow");function S(c,y){return Object.fromEntries(y.split(" ").map(v=>[v,c]))}const T={header:P,body:Z,note:K,variable:I,text:{}},z=[["date","date",/\d{4}-\d\d-\d\d(?:T|%20| )\d\d(?::|%3[Aa])\d\d(?:(?::|%3[Aa])\d\d(?:\.\d+)?)?(?:Z|(?:\+|-|%2[Bb])\d\d:?\d\d)?/],["date","http-date",/(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d? [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT/],["id","uuid",/(?<![0-9A-Za-z])(?!0{8}-0{4}-0{4}-0{4}-0{12})[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9A-Za-z])/],["token","jwt",/(?<![\w.-])eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000}/],["date","timestamp",/(?<![0-9A-Za-z])1\d{9}(?:\d{3})?(?![0-9A-Za-z])/],["id","hex",/(?<![0-9A-Za-z])(?:0x[0-9a-fA-F]{8,64}|(?!0{16,256}(?![0-9A-Za-z]))[0-9a-fA-F]{16,256})(?![0-9A-Za-z])/],["token","base64",/(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{22,4000}={1,2}(?![0-9A-Za-z+/=])/],["token","random",/(?<![0-9A-Za-z])(?=[A-Za-z]{0,256}[0-9])(?=[0-9A-Z]{0,256}[a-z])(?=[0-9a-z]{0,256}[A-Z])[0-9A-Za-z]{24,256}(?![0-9A-Za-z])/]],g=new Set(["hex","base64","random"]),k=10;function E(c,y=[]){const v=x=>!c.has(x),O=z.filter(([x])=>v(x)),A=v("variable")?y:[],U={before:f(A.map(x=>x.before),O),after:f(A.map(x=>x.after),O)},C=(x,H)=>{const D=[],B=U[H];return B===void 0||x.length<k&&A.length===0?{text:x,found:D}:{text:x.replace(B,(i,...s)=>{const o=s.findIndex(u=>u!==void 0),[l,h]=o<A.length?["variable",`variable ${o}`]:O[o-A.length]??["id",""];return D.push({rule:l,text:i}),`\0${h}${g.has(h)?i.length:""}\0`}),found:D}};return{has:v,normalize:(x,H)=>C(x,H).text,explain:(x,H,D,B)=>{const d=Object.hasOwn(T[D],B)?T[D][B]:void 0;if(d!==void 0&&v(d))return[d];const[i,s]=[C(x,"before"),C(H,"after")];if(i.text!==s.text)return;const o=i.found.filter(({text:l},h)=>l!==s.found[h]?.text);return[...new Set(o.map(({rule:l})=>l))]}}}function f(c,y){const v=[...c.map(O=>O.replace(/[\\^$.*+?()[\]{}|/-]/g,"\\$&")),...y.map(([,,{source:O}])=>O)];return v.length===0?void 0:new RegExp(v.map(O=>`(${O})`).join("|"),"g")}})};
