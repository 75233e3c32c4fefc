/**
 * The part of the page's script that touches no page: what is shown, and where a link leads. It is text here since it runs in a browser; the tests
 * run it on its own.
 */

export const LOGIC = String.raw`
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
