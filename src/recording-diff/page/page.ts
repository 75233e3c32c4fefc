/** The page in the browser: makes elements of data. All text becomes text nodes: there is no way from a recording into markup. */

import { count, formatCount } from '../../base/text.ts';
import type { RecordingChange, RequestChange, RequestCounts, Row, SecretFound, Section, ServiceRecordings } from '../model.ts';
import type { Surprise } from '../words.ts';
import {
  countRequests,
  formatBytes,
  formatLocation,
  isReal,
  isUnfiltered,
  KINDS,
  type Kind,
  neighbor,
  parseLocation,
  restOf,
  type State,
  splitMarks,
  sumOf,
  visibleRequests,
} from './state.ts';

/** What the page has of the recordings. */
interface Data {
  services: ServiceRecordings[];
  surprises: Surprise[];
  /** Recordings of which some details are left out. */
  leftOut: number;
  /** What the rules of volatile values mean, by their names. */
  rules: Record<string, string>;
}

const SIGNS = { added: '+', removed: '−', changed: '~', volatile: '≈' };
/** Requests of a recording that are shown at once. */
const AT_ONCE = 100;
/** As many are open from the beginning. */
const OPEN_AT_FIRST = 12;

const find = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const data: Data = JSON.parse(find('data').textContent ?? '');
const recordings = data.services.flatMap((service) => service.recordings);
const secrets = recordings
  .flatMap((recording) => recording.secrets.map((secret) => ({ ...secret, recording })))
  .sort((a, b) => Number(a.side === 'before') - Number(b.side === 'before'));
const search = find<HTMLInputElement>('search');
const main = find('main');
let state = parseLocation(location.hash);

type Child = Node | string | undefined;

/** @param selector `tag.class.class` */
function make(selector: string, ...children: Child[]): HTMLElement {
  const [tag = '', ...classes] = selector.split('.');
  const element = document.createElement(tag);
  element.classList.add(...classes.filter((name) => name !== ''));
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

function makeLink(change: Partial<State>, selector: string, ...children: Child[]): HTMLAnchorElement {
  const link = make(`a${selector}`, ...children) as HTMLAnchorElement;
  link.href = formatLocation({ ...state, ...change });
  return link;
}

/** Where a name has to break, it does so between its parts. */
function breakable(name: string): Child[] {
  return name.split(/(?<=[\\/_?&,;=]|\.(?!\w+$))|(?<=[a-z])(?=[A-Z])/).flatMap((part) => [part, document.createElement('wbr')]);
}

/** The folder, with its slash, and the name in it. */
function splitPath(path: string): [folder: string, file: string] {
  const end = path.lastIndexOf('/') + 1;
  return [path.slice(0, end), path.slice(end)];
}

function makeCounts(counts: RequestCounts): HTMLElement {
  const kinds = [...KINDS, 'volatile' as const].filter((kind) => counts[kind] > 0);
  const marks = kinds.map((kind) => {
    const mark = make(`span.${kind}`, SIGNS[kind] + formatCount(counts[kind]));
    mark.title = `${count(counts[kind], 'request')} ${kind === 'volatile' ? 'in which only dates, ids and the like moved' : kind}`;
    return mark;
  });
  return make('span.counts', ...marks);
}

/** The list on the left: made once, since three thousand entries take a second; what is left out is hidden. */
const list = data.services.map(({ service, recordings }) => {
  const number = make('span.quiet');
  const entries = recordings.map((recording) => makeEntry(recording, service));
  const items = entries.map(({ item }) => item);
  return { entries, number, section: make('section', make('h3', make('span', service || '/'), number), make('ul', ...items)) };
});
const secretLinks = secrets.slice(0, 50).map((secret) => ({ secret, item: make('li') }));
const nothing = make('p.quiet', 'Nothing is left by the filters and the search. What this page leaves out is not searched.');

/** Names in a service's list do not repeat where the service is; the name of the file stands first. */
function makeEntry(recording: RecordingChange, service: string) {
  const [folder, file] = splitPath(
    recording.path.startsWith(`${service}/`) ? recording.path.slice(service.length + 1) : recording.path,
  );
  const place = folder === '' ? undefined : make('small', make('bdi', ...breakable(folder)));
  const counts = make('span.counts');
  const link = makeLink({}, recording.isReal ? '' : '.same', make('span.name', make('bdi', ...breakable(file)), place), counts);
  if (!recording.isReal) link.title = 'Only dates, ids and the like moved';
  return { recording, link, counts, item: make('li', link), visible: undefined as number[] | undefined };
}

function showList(): void {
  for (const { entries, number, section } of list) {
    for (const entry of entries) {
      const { recording, link, item } = entry;
      entry.visible = visibleRequests(recording, state);
      item.hidden = entry.visible === undefined;
      if (entry.visible === undefined) continue;
      link.href = formatLocation({ ...state, recording: recording.path, request: undefined });
      const shown = isUnfiltered(state)
        ? recording.counts
        : countRequests(entry.visible.map((index) => recording.requests[index]).filter((one) => one !== undefined));
      const counts = makeCounts(shown);
      if (counts.textContent === '') counts.append(make(`span.${recording.kind}`, SIGNS[recording.kind]));
      entry.counts.replaceWith(counts);
      entry.counts = counts;
    }
    const left = entries.filter(({ visible }) => visible !== undefined).length;
    section.hidden = left === 0;
    number.textContent = formatCount(left);
  }
  for (const { secret, item } of secretLinks) item.replaceChildren(makeSecretLink(secret, '.name', true));
  nothing.hidden = list.some(({ section }) => !section.hidden);
}

interface FoundSecret extends SecretFound {
  recording: RecordingChange;
}

function makeSecretLink(
  { recording, request, kind, where, side }: FoundSecret,
  selector: string,
  isFileShown: boolean,
): HTMLElement {
  const place =
    [...(isFileShown ? [splitPath(recording.path)[1]] : []), where].join(' · ') + (side === 'before' ? ' (before)' : '');
  const target = {
    recording: recording.path,
    request: request === undefined ? undefined : request + 1,
    search: '',
    kinds: KINDS,
    real: false,
  };
  return makeLink(target, '', make(`span${selector}`, `${kind}: `, make('span.quiet', ...breakable(place))));
}

function makeSecretNote(found: readonly FoundSecret[], isFileShown: boolean): HTMLElement | undefined {
  if (found.length === 0) return undefined;
  const items = found.slice(0, 20).map((secret) => make('li', makeSecretLink(secret, '', isFileShown)));
  if (found.length > 20) items.push(make('li', `and ${formatCount(found.length - 20)} more`));
  const title = make('b', 'This looks like a secret. It is masked on this page, not in the recording.');
  return make('div.note.secret', title, make('ul', ...items));
}

function makeOverview(): Child[] {
  const sum = sumOf(data.services);
  const number = (value: number, words: string) => make('div.card', make('b', formatCount(value)), make('span.quiet', words));
  const surprises = data.surprises.map(({ path, request, text }) => {
    const link = makeLink({ recording: path, request: request === undefined ? undefined : request + 1 }, '', text);
    return make('li', link, make('span.quiet', ...breakable(path)));
  });
  const cells = (tag: string, texts: readonly string[]) =>
    texts.map((text, index) => make(index > 0 ? `${tag}.number` : tag, text));
  const rows = data.services.map((service) => {
    const { added, removed, changed } = sumOf([service]);
    const numbers = [service.recordings.length, added, removed, changed].map(formatCount);
    return make('tr', ...cells('td', [service.service || '/', ...numbers]));
  });
  const head = make('thead', make('tr', ...cells('th', ['Service', 'Recordings', 'Added', 'Removed', 'Changed'])));
  const left = `Some details of ${count(data.leftOut, 'recording')} are left out: the page would be too large with them.`;
  return [
    make(
      'div.numbers',
      number(recordings.length, recordings.length === 1 ? 'recording differs' : 'recordings differ'),
      number(recordings.filter((recording) => !recording.isReal).length, 'of them without a real change'),
      number(sum.added, 'requests added'),
      number(sum.removed, 'requests removed'),
      number(sum.changed, 'requests changed'),
    ),
    makeSecretNote(secrets, true),
    surprises.length === 0 ? undefined : make('div.card', make('h3', 'Look at these first'), make('ul.list', ...surprises)),
    make('div.card.scroll', make('h3', 'Requests of each service'), make('table', head, make('tbody', ...rows))),
    data.leftOut === 0 ? undefined : make('p.note', left),
  ];
}

const makeTag = (kind: string, text: string) => make(`span.tag.${kind}`, text);

function makeRecording(recording: RecordingChange): Child[] {
  const { path, kind, size, format, notes, equalRequests, counts, requests } = recording;
  const indices = visibleRequests(recording, state) ?? [];
  const [folder, file] = splitPath(path);
  const sizes = [size.before, size.after].filter((bytes) => bytes !== undefined).map(formatBytes);
  const hidden = requests.length - indices.length;
  const facts = [
    format,
    sizes.join(' → '),
    equalRequests > 0 ? `${count(equalRequests, 'equal request')} left out` : '',
    hidden > 0 ? `${count(hidden, 'request')} hidden by the filters` : '',
  ].filter((fact) => fact !== '');
  const more = Object.values(counts).reduce((sum, number) => sum + number, -requests.length);
  const beside = makeSections(recording.sections);
  const shown = make('div.requests');
  showRequests(shown, recording, indices, Math.max(AT_ONCE, indices.indexOf((state.request ?? 0) - 1) + 1));
  return [
    makeLink({ recording: undefined, request: undefined }, '.back', '← All recordings'),
    make(
      'div.title',
      make('h2', make('bdi', make('span.folder', ...breakable(folder)), ...breakable(file))),
      makeTag(kind, kind),
      recording.isReal ? undefined : makeTag('', 'no real change'),
    ),
    make('div.facts', ...facts.map((fact) => make('span', fact))),
    ...notes.map((note) => make('p.note', note)),
    makeSecretNote(
      recording.secrets.map((secret) => ({ ...secret, recording })),
      false,
    ),
    beside.length === 0 ? undefined : make('div.card', ...beside),
    shown,
    more > 0
      ? make(
          'p.rest',
          `${count(more, 'more request')} ${more === 1 ? 'differs' : 'differ'}: there is no room for all of them here.`,
        )
      : undefined,
  ];
}

/** The first requests, and a button for more of them. */
function showRequests(shown: HTMLElement, recording: RecordingChange, indices: readonly number[], most: number): void {
  const isOpen = indices.length <= OPEN_AT_FIRST;
  shown.append(...indices.slice(shown.children.length, most).map((index) => makeRequest(recording, index, isOpen)));
  if (most >= indices.length) return;
  const more = make(
    'button',
    `Show ${formatCount(Math.min(AT_ONCE, indices.length - most))} more of ${formatCount(indices.length)}`,
  );
  more.addEventListener('click', () => {
    more.remove();
    showRequests(shown, recording, indices, most + AT_ONCE);
  });
  shown.append(more);
}

function makeRequest(recording: RecordingChange, index: number, isOpen: boolean): HTMLElement {
  const request = recording.requests[index] as RequestChange;
  const isHere = state.request === index + 1;
  const summary = makeSummary(recording, request, index);
  const empty = request.isMoved ? 'It is the same in another place.' : 'It has no headers and no body.';
  const contents = () => (request.sections.length === 0 ? [make('p.section.quiet', empty)] : makeSections(request.sections));
  const details = makeDetails(`card.${request.isReal ? request.kind : 'same'}${isHere ? '.here' : ''}`, summary, contents);
  details.open = isHere || (isOpen && request.isReal);
  return details;
}

/** What is closed costs nothing. */
function makeDetails(classes: string, summary: HTMLElement, contents: () => Child[]): HTMLDetailsElement {
  const details = make(`details.${classes}`, summary) as HTMLDetailsElement;
  details.addEventListener('toggle', () => {
    if (details.open && details.children.length === 1) details.append(...contents().filter((child) => child !== undefined));
  });
  return details;
}

function makeSummary(recording: RecordingChange, request: RequestChange, index: number): HTMLElement {
  const { method, host, path, status, place, kind, isMoved } = request;
  const differs = kind === 'changed' && status.before !== status.after;
  const anchor = makeLink({ recording: recording.path, request: index + 1 }, '.anchor', `#${place.after ?? place.before}`);
  anchor.title = 'Link to this request';
  return make(
    'summary',
    make('span.method', method),
    make('code.path', make('bdi', ...breakable(path))),
    make('span.quiet.mono', make('bdi', host)),
    makeTag(differs ? 'changed' : '', differs ? `${status.before} → ${status.after}` : (status.after ?? status.before ?? '')),
    kind === 'changed' ? undefined : makeTag(kind, kind),
    request.isReal ? undefined : makeTag('', 'no real change'),
    isMoved ? makeTag('', `was #${place.before}`) : undefined,
    recording.secrets.some((secret) => secret.request === index) ? makeTag('secret', 'looks like a secret') : undefined,
    anchor,
  );
}

function makeSections(sections: readonly Section[]): HTMLElement[] {
  return sections.filter((section) => !state.real || isReal(section)).map(makeSection);
}

function makeSection(section: Section): HTMLElement {
  const real = section.rows.filter(({ kind }) => kind !== 'volatile');
  const volatile = section.rows.filter(({ kind }) => kind === 'volatile');
  // Folded, since they say little; their names are to be seen all the same.
  const names = volatile.map(({ label }) => label).filter((label) => label !== '');
  const summary = make(
    'summary',
    count(volatile.length, 'volatile value'),
    names.length === 0 ? '' : ': ',
    make('bdi.mono', names.join(', ')),
  );
  return make(
    'div.section',
    make('div.caption', make('h3', section.title), make('span.rest', restOf(section))),
    real.length === 0 ? undefined : makeGrid(real),
    volatile.length === 0 || state.real ? undefined : makeDetails('volatile', summary, () => [makeGrid(volatile)]),
  );
}

function makeGrid(rows: readonly Row[]): HTMLElement {
  const sides = (['before', 'after'] as const).filter((side) => rows.some((row) => row[side] !== undefined));
  const isNamed = rows.some(({ label, rules }) => label !== '' || rules !== undefined);
  const heads = sides.length === 1 ? [`Only ${sides[0]}`] : ['Before', 'After'];
  const cells = rows.flatMap((row) => [...(isNamed ? [makeLabel(row)] : []), ...sides.map((side) => makeValue(row, side))]);
  const head = [...(isNamed ? [''] : []), ...heads].map((text) => make('div.head', text));
  return make(`div.rows.${sides.length === 1 ? 'only-one' : ''}.${isNamed ? '' : 'unnamed'}`, ...head, ...cells);
}

function makeLabel({ label, rules }: Row): HTMLElement {
  const name = make(label === '' ? 'div.label.none' : 'div.label', make('bdi', label));
  if (rules === undefined) return name;
  name.append(make('small', rules.join(', ')));
  name.title = rules.map((rule) => `${rule}: ${data.rules[rule]}`).join('; ');
  return name;
}

function makeValue(row: Row, side: 'before' | 'after'): HTMLElement {
  const text = row[side];
  if (text === undefined) return make('div.value.absent', 'not there');
  if (text === '') return make(`div.value.${side}`, make('i.quiet', 'empty'));
  const isChanged = row.before !== undefined && row.after !== undefined;
  const parts = splitMarks(text, isChanged ? row.marks?.[side] : []);
  return make(`div.value.${side}`, ...parts.map((part, index) => (index % 2 === 0 || part === '' ? part : make('mark', part))));
}

/** @param change what is to be another; the address says it, so that Back and a copied link work */
function go(change: Partial<State>, isStep = false): void {
  const hash = formatLocation({ ...state, ...change });
  if (hash === formatLocation(state)) return;
  if (isStep) {
    location.hash = hash;
  } else {
    history.replaceState(null, '', hash);
    show();
  }
}

function show(): void {
  const before = state;
  state = parseLocation(location.hash);
  const isFiltered = (one: State) => formatLocation({ ...one, recording: undefined, request: undefined });
  if (isFiltered(before) !== isFiltered(state)) showList();
  if (document.activeElement !== search) search.value = state.search;
  for (const kind of KINDS) find(kind).setAttribute('aria-pressed', String(state.kinds.includes(kind)));
  find('real').setAttribute('aria-pressed', String(state.real));
  const recording = recordings.find(({ path }) => path === state.recording);
  document.body.classList.toggle('reading', recording !== undefined);
  for (const { recording: one, link } of list.flatMap(({ entries }) => entries)) {
    if (one.path === before.recording) link.removeAttribute('aria-current');
    if (one.path === state.recording) link.setAttribute('aria-current', 'true');
  }
  const missing = `There is no recording ${state.recording} on this page.`;
  const shown = recording === undefined ? makeOverview() : makeRecording(recording);
  if (recording === undefined && state.recording !== undefined) shown.unshift(make('p.note', missing));
  main.replaceChildren(...shown.filter((child) => child !== undefined));
  if (state.recording !== before.recording) scrollTo(0, 0);
  find('list').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  const here = main.querySelector<HTMLElement>('.here');
  here?.scrollIntoView({ block: 'start' });
  here?.querySelector('summary')?.focus({ preventScroll: true });
}

function toggleKind(kind: Kind): void {
  go({ kinds: KINDS.filter((other) => state.kinds.includes(other) !== (other === kind)) });
}

function stepRecording(step: number): void {
  const entries = list.flatMap((service) => service.entries).filter(({ visible }) => visible !== undefined);
  const path = neighbor(
    entries.map(({ recording }) => recording.path),
    state.recording,
    step,
  );
  if (path !== undefined) go({ recording: path, request: undefined }, true);
}

/** Moves the focus alone: the address of a request is in its own link. */
function stepRequest(step: number): void {
  const summaries = [...main.querySelectorAll<HTMLElement>('.requests > details > summary')];
  const next = neighbor(summaries, document.activeElement as HTMLElement, step);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start' });
}

function openAll(): void {
  const all = [...main.querySelectorAll<HTMLDetailsElement>('.requests > details')];
  const isOpen = all.every((details) => details.open);
  for (const details of all) details.open = !isOpen;
}

const help = find<HTMLDialogElement>('help');
const KEYS = new Map<string, () => void>([
  ['j', () => stepRecording(1)],
  ['k', () => stepRecording(-1)],
  ['n', () => stepRequest(1)],
  ['p', () => stepRequest(-1)],
  ['o', openAll],
  ['r', () => go({ real: !state.real })],
  ['u', () => go({ recording: undefined, request: undefined }, true)],
  ['1', () => toggleKind('added')],
  ['2', () => toggleKind('changed')],
  ['3', () => toggleKind('removed')],
  ['/', () => search.focus()],
  ['?', () => help.showModal()],
]);

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  if (event.target === search) {
    if (event.key === 'Escape' || event.key === 'Enter') search.blur();
    return;
  }
  const act = KEYS.get(event.key);
  if (act === undefined) return;
  event.preventDefault();
  act();
});
addEventListener('hashchange', show);
search.addEventListener('input', () => go({ search: search.value }));
for (const kind of KINDS) find(kind).addEventListener('click', () => toggleKind(kind));
find('real').addEventListener('click', () => go({ real: !state.real }));
find('keys').addEventListener('click', () => help.showModal());
if (secrets.length > 0) {
  const title = make('h3', make('span', 'Looks like a secret'), make('span', formatCount(secrets.length)));
  find('list').append(make('section.secret', title, make('ul', ...secretLinks.map(({ item }) => item))));
}
find('list').append(...list.map(({ section }) => section), nothing);
showList();
show();
