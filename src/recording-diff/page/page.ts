/** The page in the browser. Whatever a recording says becomes text nodes and attributes: there is no way from it into markup. */
import { html } from 'htm/preact';
import { type ComponentChild, render } from 'preact';
import { count, formatBytes, formatCount } from '../../base/text.ts';
import type { RecordingChange, RequestChange, Row, SecretFound, Section } from '../model.ts';
import { isReal, sumCounts } from '../model.ts';
import type { PageData } from './render.ts';
import {
  isShown,
  KINDS,
  type Kind,
  linkTo,
  neighbor,
  parseLink,
  restOf,
  type State,
  splitMarks,
  visibleRequests,
} from './state.ts';

const SIGNS = { added: '+', changed: '~', removed: '−', volatile: '≈' } as const;
/** Of a recording with more requests none is open at first. */
const OPEN_AT_FIRST = 12;
/** Secrets that one list shows. */
const MAX_SECRETS = 50;

const root = document.getElementById('page') as HTMLElement;
const data: PageData = JSON.parse(document.getElementById('data')?.textContent ?? '');
const recordings = data.services.flatMap((service) => service.recordings);
const secrets = recordings.flatMap(secretsOf).sort((a, b) => Number(a.side === 'before') - Number(b.side === 'before'));
/** What the list says of each recording. There may be thousands: it is made once, and hidden where filters leave it out. */
const ENTRIES = new Map(data.services.flatMap(({ service, recordings }) => recordings.map((one) => [one, entry(one, service)])));

interface FoundSecret extends SecretFound {
  recording: RecordingChange;
}

function secretsOf(recording: RecordingChange): FoundSecret[] {
  return recording.secrets.map((secret) => ({ ...secret, recording }));
}

/** Where a name has to break, it does so between its parts. */
function breakable(name: string): ComponentChild[] {
  return name.split(/(?<=[\\/_?&,;=]|\.(?!\w+$))|(?<=[a-z])(?=[A-Z])/).map((part) => html`${part}<wbr />`);
}

/** The folder, with its slash, and the name in it. */
function splitPath(path: string): [folder: string, file: string] {
  const end = path.lastIndexOf('/') + 1;
  return [path.slice(0, end), path.slice(end)];
}

function page(state: State) {
  const recording = recordings.find(({ path }) => path === state.recording);
  return html`<div class=${recording && 'reading'}>
    <header>
      <h1><a href="#">Recordings that differ</a><small class="about">${data.about}</small></h1>
      <input id="search" type="search" placeholder="Search (press /)" aria-label="Search" autocomplete="off" spellcheck="false"
        value=${state.search ?? ''} onInput=${({ target }: { target: HTMLInputElement }) => go({ search: target.value })} />
      <div role="group" aria-label="Filters">
        ${KINDS.map(
          (kind) =>
            html`<button aria-pressed=${isShown(kind, state)} onClick=${() => toggle(kind)}><b class=${kind}>●</b> <span>${kind}</span></button> `,
        )}
        <button class="real" aria-pressed=${state.real === '1'} onClick=${toggleReal}>Only real changes</button>${' '}
        <button aria-label="Keys" onClick=${showKeys}>?</button>
      </div>
    </header>
    ${list(state)}
    <main tabindex="-1">${recording === undefined ? overview(state) : recordingPage(recording, state)}</main>
    <dialog aria-label="Keys">
      <dl>${Object.entries(KEYS).map(([key, [what]]) => html`<dt><kbd>${key}</kbd></dt><dd>${what}</dd>`)}</dl>
      <form method="dialog"><button>Close</button></form>
    </dialog>
  </div>`;
}

function list(state: State) {
  const left = new Set(recordings.filter((recording) => visibleRequests(recording, state)));
  const sections = data.services.map(({ service, recordings }) => {
    const items = recordings.map((recording) => {
      const isCurrent = recording.path === state.recording;
      const link = linkTo({ ...state, recording: recording.path, request: '' });
      return html`<li hidden=${!left.has(recording)}><a href=${link} aria-current=${isCurrent || undefined}>${ENTRIES.get(recording)}</a></li>`;
    });
    const number = recordings.filter((recording) => left.has(recording)).length;
    return html`<section hidden=${number === 0}>${heading(service || '/', number)}<ul>${items}</ul></section>`;
  });
  return html`<nav aria-label="Recordings">
    ${secrets.length > 0 && html`<section class="secret">${heading('Looks like a secret', secrets.length)}${secretList(secrets, state)}</section>`}
    ${sections}
    ${left.size === 0 && html`<p class="section">Nothing is left by the filters and the search. What this page leaves out is not searched.</p>`}
  </nav>`;
}

function heading(title: string, number: number) {
  return html`<h3><span>${title}</span><span>${formatCount(number)}</span></h3>`;
}

/** Names in a service's list do not repeat where the service is; the name of the file stands first. */
function entry({ path, kind, isReal, counts }: RecordingChange, service: string) {
  const [folder, file] = splitPath(path.startsWith(`${service}/`) ? path.slice(service.length + 1) : path);
  const marks = [...KINDS, 'volatile' as const].filter((each) => counts[each] > 0);
  const title = isReal ? undefined : 'Only dates, ids and the like moved';
  return html`<span class="name ${!isReal && 'same'}" title=${title}><bdi>${breakable(file)}</bdi>${folder && html`<small>${breakable(folder)}</small>`}</span>
    <span class="counts">${marks.map((each) => html`<b class=${each}>${SIGNS[each]}${formatCount(counts[each])}</b> `)}
      ${marks.length === 0 && html`<b class=${kind}>${SIGNS[kind]}</b>`}</span>`;
}

function secretList(found: readonly FoundSecret[], state: State) {
  const items = found.slice(0, MAX_SECRETS).map(({ recording: { path }, request, kind, where, side }) => {
    const link = linkTo({
      ...state,
      recording: path,
      request: request === undefined ? '' : String(request + 1),
      search: '',
      hide: '',
      real: '',
    });
    const place = `${splitPath(path)[1]} · ${where}${side === 'before' ? ' (before)' : ''}`;
    return html`<li><a href=${link}>${kind}: <small>${breakable(place)}</small></a></li>`;
  });
  return html`<ul>${items}${found.length > MAX_SECRETS && html`<li>and ${formatCount(found.length - MAX_SECRETS)} more</li>`}</ul>`;
}

function secretNote(found: readonly FoundSecret[], state: State) {
  const title = html`<b>This looks like a secret. It is masked on this page, not in the recording.</b>`;
  return found.length > 0 && html`<div class="note secret">${title}${secretList(found, state)}</div>`;
}

function overview(state: State) {
  const sum = sumCounts(recordings);
  const numbers: [number, string][] = [
    [recordings.length, recordings.length === 1 ? 'recording differs' : 'recordings differ'],
    [recordings.filter((recording) => !recording.isReal).length, 'of them without a real change'],
    ...KINDS.map((kind): [number, string] => [sum[kind], `requests ${kind}`]),
  ];
  const surprises = data.surprises.map(({ path, request, text }) => {
    const link = linkTo({ ...state, recording: path, request: request === undefined ? '' : String(request + 1) });
    return html`<li><a href=${link}>${text}</a> <small>${breakable(path)}</small></li>`;
  });
  return html`
    <div class="numbers">${numbers.map(([number, words]) => html`<div class="card"><b>${formatCount(number)}</b> ${words}</div>`)}</div>
    ${secretNote(secrets, state)}
    ${surprises.length > 0 && html`<div class="card section"><h3>Look at these first</h3><ul>${surprises}</ul></div>`}`;
}

function tag(kind: string, text: string) {
  return html`<span class="tag ${kind}">${text}</span>`;
}

function recordingPage(recording: RecordingChange, state: State) {
  const { path, kind, size, format, notes, equalRequests, counts, requests } = recording;
  const indices = visibleRequests(recording, state) ?? [];
  const [folder, file] = splitPath(path);
  const more = Object.values(counts).reduce((sum, number) => sum + number, -requests.length);
  const facts = [
    format,
    [size.before, size.after].flatMap((bytes) => (bytes === undefined ? [] : formatBytes(bytes))).join(' → '),
    ...(equalRequests > 0 ? [`${count(equalRequests, 'equal request')} left out`] : []),
    ...(indices.length < requests.length ? [`${count(requests.length - indices.length, 'request')} hidden by the filters`] : []),
    ...(more > 0 ? [`no room for ${count(more, 'more request')} with changes`] : []),
  ];
  const beside = sectionsOf(recording.sections, state);
  const isOpen = indices.length <= OPEN_AT_FIRST;
  return html`
    <a class="back" href=${linkTo({ ...state, recording: '', request: '' })}>← All recordings</a>
    <h2><bdi><small>${breakable(folder)}</small>${breakable(file)}</bdi> ${tag(kind, kind)} ${!recording.isReal && tag('', 'no real change')}</h2>
    <small class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</small>
    ${notes.map((note) => html`<p class="note">${note}</p>`)}
    ${secretNote(secretsOf(recording), state)}
    ${beside.length > 0 && html`<div class="card">${beside}</div>`}
    <div class="requests" key=${path}>${indices.map((index) => requestFold(recording, index, state, { isOpen }))}</div>`;
}

function requestFold(recording: RecordingChange, index: number, state: State, { isOpen }: { isOpen: boolean }) {
  const request = recording.requests[index] as RequestChange;
  const { method, host, path, status, place, kind, isMoved, sections } = request;
  const isHere = state.request === String(index + 1);
  const differs = kind === 'changed' && status.before !== status.after;
  const empty = isMoved ? 'It is the same in another place.' : 'It has no headers and no body.';
  return html`<details key=${index} class="card ${request.isReal ? kind : 'same'} ${isHere && 'here'}" open=${isHere || (isOpen && request.isReal)}>
    <summary><span><b>${method}</b> <bdi class="path">${breakable(path)}</bdi> <small><bdi>${host}</bdi></small>
      ${tag(differs ? 'changed' : '', differs ? `${status.before} → ${status.after}` : (status.after ?? status.before ?? ''))}
      ${kind !== 'changed' && tag(kind, kind)}
      ${!request.isReal && tag('', 'no real change')}
      ${isMoved && tag('', `was #${place.before}`)}
      ${recording.secrets.some((secret) => secret.request === index) && tag('secret', 'looks like a secret')}
      <a title="Link to this request" href=${linkTo({ ...state, request: String(index + 1) })}><small>#${place.after ?? place.before}</small></a></span></summary>
    ${sections.length === 0 ? html`<p class="section">${empty}</p>` : sectionsOf(sections, state)}</details>`;
}

/** Volatile values are folded, since they say little; their names are to be seen all the same. */
function sectionsOf(sections: readonly Section[], state: State) {
  return sections
    .filter((section) => !state.real || isReal(section))
    .map((section) => {
      const real = section.rows.filter(({ kind }) => kind !== 'volatile');
      const volatile = state.real ? [] : section.rows.filter(({ kind }) => kind === 'volatile');
      const names = volatile.map(({ label }) => label).join(', ');
      return html`<div class="section"><h3>${section.title} <small>${restOf(section)}</small></h3>
        ${real.length > 0 && table(real)}
        ${volatile.length > 0 && html`<details class="volatile"><summary>${count(volatile.length, 'volatile value')}: <bdi>${names}</bdi></summary>${table(volatile)}</details>`}</div>`;
    });
}

function table(rows: readonly Row[]) {
  const sides = (['before', 'after'] as const).filter((side) => rows.some((row) => row[side] !== undefined));
  const isNamed = rows.some(({ label, rules }) => label !== '' || rules !== undefined);
  return html`<table>
    <tr>${isNamed && html`<th class="label"></th>`}${sides.map((side) => html`<th>${side}</th>`)}</tr>
    ${rows.map((row) => html`<tr>${isNamed && labelCell(row)}${sides.map((side) => valueCell(row, side))}</tr>`)}</table>`;
}

function labelCell({ label, rules }: Row) {
  const why = rules?.map((rule) => `${rule}: ${data.rules[rule]}`).join('; ');
  return html`<td class="label" title=${why}><bdi>${label}</bdi> <small>${rules?.join(', ')}</small></td>`;
}

function valueCell(row: Row, side: 'before' | 'after') {
  const text = row[side];
  if (text === undefined) return html`<td><i>not there</i></td>`;
  const isChanged = row.before !== undefined && row.after !== undefined;
  const parts = splitMarks(text, isChanged ? row.marks?.[side] : []);
  const marked = parts.map((part, index) => (index % 2 === 0 || part === '' ? part : html`<mark>${part}</mark>`));
  return html`<td class=${side}>${text === '' ? html`<i>empty</i>` : marked}</td>`;
}

/** The address says what is shown, so that Back and a copied link work. */
function currentState(): State {
  return parseLink(location.hash);
}

function draw(): void {
  render(page(currentState()), root);
}

/** Follows a link. */
function drawAtPlace(): void {
  draw();
  root.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest' });
  const here = root.querySelector('.here');
  if (here === null) scrollTo(0, 0);
  here?.scrollIntoView();
  here?.querySelector('summary')?.focus({ preventScroll: true });
}

/** Changes the filters or the search: no place that Back leads to. */
function go(change: State): void {
  history.replaceState(null, '', linkTo({ ...currentState(), ...change }));
  draw();
}

function toggle(kind: Kind): void {
  const state = currentState();
  go({ hide: KINDS.filter((each) => isShown(each, state) === (each === kind)).join(',') });
}

function toggleReal(): void {
  go({ real: currentState().real ? '' : '1' });
}

function stepRecording(step: number): void {
  const state = currentState();
  const left = recordings.filter((recording) => visibleRequests(recording, state)).map(({ path }) => path);
  const recording = neighbor(left, state.recording, step);
  if (recording !== undefined) location.hash = linkTo({ ...state, recording, request: '' });
}

/** Moves the focus alone: the address of a request is in its own link. */
function stepRequest(step: number): void {
  const summaries = [...root.querySelectorAll<Element>('.requests > details > summary')];
  const next = neighbor(summaries, document.activeElement ?? undefined, step) as HTMLElement | undefined;
  next?.focus({ preventScroll: true });
  next?.scrollIntoView();
}

function openAll(): void {
  const all = [...root.querySelectorAll<HTMLDetailsElement>('.requests > details')];
  const isOpen = all.every((details) => details.open);
  for (const details of all) details.open = !isOpen;
}

function showKeys(): void {
  root.querySelector('dialog')?.showModal();
}

const KEYS: Readonly<Record<string, readonly [what: string, act: () => void]>> = {
  j: ['next recording', () => stepRecording(1)],
  k: ['previous recording', () => stepRecording(-1)],
  n: ['next request; Enter opens and closes it', () => stepRequest(1)],
  p: ['previous request', () => stepRequest(-1)],
  o: ['open or close all requests', openAll],
  '/': ['search; Escape leaves it', () => document.getElementById('search')?.focus()],
  r: ['only real changes: leave out what moves each time that a test is recorded', toggleReal],
  '1': ['show or hide added requests', () => toggle('added')],
  '2': ['show or hide changed requests', () => toggle('changed')],
  '3': ['show or hide removed requests', () => toggle('removed')],
  u: ['back to the overview', () => (location.hash = linkTo({ ...currentState(), recording: '', request: '' }))],
  '?': ['these keys', showKeys],
};

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || root.querySelector('dialog')?.open) return;
  if (event.target instanceof HTMLInputElement) {
    if (event.key === 'Escape' || event.key === 'Enter') event.target.blur();
    return;
  }
  if (!Object.hasOwn(KEYS, event.key)) return;
  event.preventDefault();
  KEYS[event.key]?.[1]();
});
addEventListener('hashchange', drawAtPlace);
drawAtPlace();
