/** The page in the browser. Whatever a recording says becomes text nodes and attributes: there is no way from it into markup. */
import { html } from 'htm/preact';
import { type ComponentChild, render } from 'preact';
import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { count, formatBytes, formatCount } from '../../base/text.ts';
import type { RecordingChange, RequestChange, RequestCounts, Row, SecretFound, Section } from '../model.ts';
import { isReal, sumCounts } from '../model.ts';
import type { PageData } from './render.ts';
import {
  countVisible,
  formatLocation,
  isUnfiltered,
  KINDS,
  type Kind,
  neighbor,
  parseLocation,
  restOf,
  type State,
  splitMarks,
  visibleRequests,
} from './state.ts';

const SIGNS = { added: '+', changed: '~', removed: '−', volatile: '≈' } as const;
/** Requests of a recording that are shown at once. */
const AT_ONCE = 100;
/** As many are open from the beginning. */
const OPEN_AT_FIRST = 12;
const HELP: readonly (readonly [keys: string, what: string])[] = [
  ['j k', 'next and previous recording'],
  ['n p', 'next and previous request; Enter opens and closes it'],
  ['o', 'open or close all requests'],
  ['/', 'search; Escape leaves it'],
  ['r', 'only real changes: leave out what moves each time that a test is recorded'],
  ['1 2 3', 'added, changed and removed requests: show or hide'],
  ['u', 'back to the overview'],
];

const root = document.getElementById('page') as HTMLElement;
const data: PageData = JSON.parse(document.getElementById('data')?.textContent ?? '');
const recordings = data.services.flatMap((service) => service.recordings);
const secrets = recordings.flatMap(secretsOf).sort((a, b) => Number(a.side === 'before') - Number(b.side === 'before'));

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

function Page({ state }: { state: State }) {
  const recording = recordings.find(({ path }) => path === state.recording);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    root.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [state.recording]);
  useLayoutEffect(() => {
    const here = root.querySelector('.here');
    here?.scrollIntoView({ block: 'start' });
    here?.querySelector('summary')?.focus({ preventScroll: true });
  }, [state.recording, state.request]);
  const pressed = (kind: Kind) => state.kinds.includes(kind);
  return html`<div class=${recording === undefined ? undefined : 'reading'}>
    <header class="bar">
      <div class="what"><h1><a href="#">Recordings that differ</a></h1><div class="about">${data.about}</div></div>
      <input id="search" type="search" placeholder="Search (press /)" aria-label="Search" autocomplete="off" spellcheck="false"
        value=${state.search} onInput=${({ target }: { target: HTMLInputElement }) => go({ search: target.value })} />
      <div class="filters" role="group" aria-label="Filters">
        ${KINDS.map(
          (kind) => html`<button aria-pressed=${pressed(kind)} onClick=${() => toggle(kind)}>
            <span class="dot ${kind}" />${kind.replace(/^./, (letter) => letter.toUpperCase())}</button>`,
        )}
        <button class="real" aria-pressed=${state.real} onClick=${toggleReal}>Only real changes</button>
        <button aria-label="Keys" onClick=${showHelp}>?</button>
      </div>
    </header>
    <div class="columns"><${List} state=${state} />
      <main tabindex="-1">${recording === undefined ? overview(state) : recordingPage(recording, state)}</main>
    </div>
    <dialog aria-label="Keys"><h2>Keys</h2>
      <dl>${HELP.map(([keys, what]) => html`<dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd>${' '}`)}</dt><dd>${what}</dd>`)}</dl>
      <form method="dialog"><button>Close</button></form>
    </dialog>
  </div>`;
}

/** Three thousand entries: what is left out is hidden, and an entry is made again where something in it is another one. */
function List({ state }: { state: State }) {
  const filters = formatLocation({ ...state, recording: undefined, request: undefined });
  const visible = useMemo(() => new Map(recordings.map((one) => [one, visibleRequests(one, state)])), [filters]);
  const sections = data.services.map(({ service, recordings }) => ({
    entries: recordings.map((recording) => {
      const isCurrent = recording.path === state.recording;
      return html`<${Entry} ...${{ recording, service, isCurrent, visible: visible.get(recording), filters, state }} />`;
    }),
    left: recordings.filter((recording) => visible.get(recording) !== undefined).length,
    service,
  }));
  return html`<nav id="list" aria-label="Recordings">
    ${
      secrets.length > 0 &&
      html`<section class="secret">${sectionTitle('Looks like a secret', secrets.length)}
        <ul>${secrets.slice(0, 50).map((secret) => html`<li>${secretLink(secret, state, { inList: true, namesFile: true })}</li>`)}</ul></section>`
    }
    ${sections.map(
      ({ service, entries, left }) =>
        html`<section hidden=${left === 0}>${sectionTitle(service || '/', left)}<ul>${entries}</ul></section>`,
    )}
    <p class="quiet" hidden=${sections.some(({ left }) => left > 0)}>
      Nothing is left by the filters and the search. What this page leaves out is not searched.</p>
  </nav>`;
}

function sectionTitle(title: string, number: number) {
  return html`<h3><span>${title}</span><span>${formatCount(number)}</span></h3>`;
}

interface EntryProps {
  recording: RecordingChange;
  service: string;
  isCurrent: boolean;
  /** Its requests that filters and search leave; undefined: it is hidden. */
  visible: number[] | undefined;
  filters: string;
  state: State;
}

/** Names in a service's list do not repeat where the service is; the name of the file stands first. */
function Entry({ recording, service, isCurrent, visible, filters, state }: EntryProps) {
  const { path, kind, isReal, counts } = recording;
  const name = useMemo(() => {
    const [folder, file] = splitPath(path.startsWith(`${service}/`) ? path.slice(service.length + 1) : path);
    const small = folder !== '' && html`<small><bdi>${breakable(folder)}</bdi></small>`;
    return html`<span class="name"><bdi>${breakable(file)}</bdi>${small}</span>`;
  }, []);
  return useMemo(
    () => html`<li hidden=${visible === undefined}>
      <a href=${formatLocation({ ...state, recording: path, request: undefined })} aria-current=${isCurrent ? 'true' : undefined}
        class=${isReal ? undefined : 'same'} title=${isReal ? undefined : 'Only dates, ids and the like moved'}>
        ${name}${countMarks(isUnfiltered(state) ? counts : countVisible(recording, visible ?? []), kind)}
      </a></li>`,
    [filters, isCurrent],
  );
}

/** @param kind of the recording, which is shown where no request differs */
function countMarks(counts: RequestCounts, kind: Kind) {
  const marks = [...KINDS, 'volatile' as const]
    .filter((each) => counts[each] > 0)
    .map((each) => {
      const what = `${count(counts[each], 'request')} ${each === 'volatile' ? 'in which only dates, ids and the like moved' : each}`;
      return html`<span class=${each} title=${what}>${SIGNS[each]}${formatCount(counts[each])}</span>`;
    });
  return html`<span class="counts">${marks.length > 0 ? marks : html`<span class=${kind}>${SIGNS[kind]}</span>`}</span>`;
}

function secretLink(
  { recording, request, kind, where, side }: FoundSecret,
  state: State,
  { inList, namesFile }: { inList?: boolean; namesFile: boolean },
) {
  const place = [...(namesFile ? [splitPath(recording.path)[1]] : []), where].join(' · ');
  const target = { recording: recording.path, request: request === undefined ? undefined : request + 1 };
  return html`<a href=${formatLocation({ ...state, ...target, search: '', kinds: KINDS, real: false })}>
    <span class=${inList && 'name'}>${kind}:${' '}<span class="quiet">${breakable(place)}${side === 'before' && ' (before)'}</span></span></a>`;
}

function secretNote(found: readonly FoundSecret[], state: State, { namesFile }: { namesFile: boolean }) {
  const items = found.slice(0, 20).map((secret) => html`<li>${secretLink(secret, state, { namesFile })}</li>`);
  return (
    found.length > 0 &&
    html`<div class="note secret"><b>This looks like a secret. It is masked on this page, not in the recording.</b>
      <ul>${items}${found.length > 20 && html`<li>and ${formatCount(found.length - 20)} more</li>`}</ul></div>`
  );
}

function overview(state: State) {
  const sum = sumCounts(recordings);
  const numbers: [number, string][] = [
    [recordings.length, recordings.length === 1 ? 'recording differs' : 'recordings differ'],
    [recordings.filter((recording) => !recording.isReal).length, 'of them without a real change'],
    ...(['added', 'removed', 'changed'] as const).map((kind): [number, string] => [sum[kind], `requests ${kind}`]),
  ];
  const surprises = data.surprises.map(({ path, request, text }) => {
    const link = formatLocation({ ...state, recording: path, request: request === undefined ? undefined : request + 1 });
    return html`<li><a href=${link}>${text}</a><span class="quiet">${breakable(path)}</span></li>`;
  });
  const rows = data.services.map(({ service, recordings: ofService }) => {
    const { added, removed, changed } = sumCounts(ofService);
    const cells = [ofService.length, added, removed, changed].map(
      (number) => html`<td class="number">${formatCount(number)}</td>`,
    );
    return html`<tr><td>${service || '/'}</td>${cells}</tr>`;
  });
  const head = ['Recordings', 'Added', 'Removed', 'Changed'].map((text) => html`<th class="number">${text}</th>`);
  return html`
    ${state.recording !== undefined && html`<p class="note">There is no recording ${state.recording} on this page.</p>`}
    <div class="numbers">${numbers.map(
      ([number, words]) => html`<div class="card"><b>${formatCount(number)}</b><span class="quiet">${words}</span></div>`,
    )}</div>
    ${secretNote(secrets, state, { namesFile: true })}
    ${surprises.length > 0 && html`<div class="card"><h3>Look at these first</h3><ul class="list">${surprises}</ul></div>`}
    <div class="card scroll"><h3>Requests of each service</h3>
      <table><thead><tr><th>Service</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>
    ${
      data.leftOut > 0 &&
      html`<p class="note">Some details of ${count(data.leftOut, 'recording')} are left out: the page would be too large with them.</p>`
    }`;
}

function tag(kind: string, text: string) {
  return html`<span class="tag ${kind}">${text}</span>`;
}

function recordingPage(recording: RecordingChange, state: State) {
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
  const beside = sectionsOf(recording.sections, state);
  return html`
    <a class="back" href=${formatLocation({ ...state, recording: undefined, request: undefined })}>← All recordings</a>
    <div class="title"><h2><bdi><span class="folder">${breakable(folder)}</span>${breakable(file)}</bdi></h2>
      ${tag(kind, kind)}${!recording.isReal && tag('', 'no real change')}</div>
    <div class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</div>
    ${notes.map((note) => html`<p class="note">${note}</p>`)}
    ${secretNote(secretsOf(recording), state, { namesFile: false })}
    ${beside.length > 0 && html`<div class="card">${beside}</div>`}
    <${Requests} key=${path} recording=${recording} indices=${indices} state=${state} />
    ${
      more > 0 &&
      html`<p class="rest">${count(more, 'more request')} ${more === 1 ? 'differs' : 'differ'}: there is no room for all of them here.</p>`
    }`;
}

/** The first requests, and a button for more of them. */
function Requests({ recording, indices, state }: { recording: RecordingChange; indices: readonly number[]; state: State }) {
  const [asked, setAsked] = useState(AT_ONCE);
  const most = Math.max(asked, indices.indexOf((state.request ?? 0) - 1) + 1);
  const isOpen = indices.length <= OPEN_AT_FIRST;
  return html`<div class="requests">
    ${indices.slice(0, most).map((index) => requestFold(recording, index, state, { isOpen }))}
    ${
      most < indices.length &&
      html`<button onClick=${() => setAsked(most + AT_ONCE)}>
        Show ${formatCount(Math.min(AT_ONCE, indices.length - most))} more of ${formatCount(indices.length)}</button>`
    }
  </div>`;
}

function requestFold(recording: RecordingChange, index: number, state: State, { isOpen }: { isOpen: boolean }) {
  const request = recording.requests[index] as RequestChange;
  const { method, host, path, status, place, kind, isMoved, sections } = request;
  const isHere = state.request === index + 1;
  const differs = kind === 'changed' && status.before !== status.after;
  const summary = html`
    <span class="method">${method}</span>
    <code class="path"><bdi>${breakable(path)}</bdi></code>
    <span class="quiet mono"><bdi>${host}</bdi></span>
    ${tag(differs ? 'changed' : '', differs ? `${status.before} → ${status.after}` : (status.after ?? status.before ?? ''))}
    ${kind !== 'changed' && tag(kind, kind)}
    ${!request.isReal && tag('', 'no real change')}
    ${isMoved && tag('', `was #${place.before}`)}
    ${recording.secrets.some((secret) => secret.request === index) && tag('secret', 'looks like a secret')}
    <a class="anchor" title="Link to this request" href=${formatLocation({ ...state, request: index + 1 })}>#${place.after ?? place.before}</a>`;
  const empty = isMoved ? 'It is the same in another place.' : 'It has no headers and no body.';
  return html`<${Fold} key=${index} summary=${summary} isOpen=${isHere || (isOpen && request.isReal)}
    kind="card ${request.isReal ? kind : 'same'} ${isHere && 'here'}"
    contents=${() => (sections.length === 0 ? html`<p class="section quiet">${empty}</p>` : sectionsOf(sections, state))} />`;
}

/** What is closed costs nothing: its contents are made when it is first opened. */
function Fold(props: { kind: string; summary: ComponentChild; isOpen?: boolean; contents: () => ComponentChild }) {
  const { kind, summary, isOpen = false, contents } = props;
  const [wasOpened, setWasOpened] = useState(isOpen);
  const onToggle = ({ target }: { target: HTMLDetailsElement }) => target.open && setWasOpened(true);
  return html`<details class=${kind} open=${isOpen} onToggle=${onToggle}><summary>${summary}</summary>${wasOpened && contents()}</details>`;
}

function sectionsOf(sections: readonly Section[], state: State) {
  return sections.filter((section) => !state.real || isReal(section)).map((section) => sectionOf(section, state));
}

/** Volatile values are folded, since they say little; their names are to be seen all the same. */
function sectionOf(section: Section, state: State) {
  const real = section.rows.filter(({ kind }) => kind !== 'volatile');
  const volatile = section.rows.filter(({ kind }) => kind === 'volatile');
  const names = volatile.flatMap(({ label }) => (label === '' ? [] : [label])).join(', ');
  const summary = html`${count(volatile.length, 'volatile value')}${names && ': '}<bdi class="mono">${names}</bdi>`;
  return html`<div class="section"><div class="caption"><h3>${section.title}</h3><span class="rest">${restOf(section)}</span></div>
    ${real.length > 0 && grid(real)}
    ${volatile.length > 0 && !state.real && html`<${Fold} kind="volatile" summary=${summary} contents=${() => grid(volatile)} />`}</div>`;
}

function grid(rows: readonly Row[]) {
  const sides = (['before', 'after'] as const).filter((side) => rows.some((row) => row[side] !== undefined));
  const isNamed = rows.some(({ label, rules }) => label !== '' || rules !== undefined);
  const heads = sides.length === 1 ? [`Only ${sides[0]}`] : ['Before', 'After'];
  return html`<div class="rows ${sides.length === 1 && 'only-one'} ${!isNamed && 'unnamed'}">
    ${[...(isNamed ? [''] : []), ...heads].map((text) => html`<div class="head">${text}</div>`)}
    ${rows.map((row) => html`${isNamed && rowLabel(row)}${sides.map((side) => rowValue(row, side))}`)}</div>`;
}

function rowLabel({ label, rules }: Row) {
  const why = rules?.map((rule) => `${rule}: ${data.rules[rule]}`).join('; ');
  return html`<div class="label ${label === '' && 'none'}" title=${why}><bdi>${label}</bdi>${rules && html`<small>${rules.join(', ')}</small>`}</div>`;
}

function rowValue(row: Row, side: 'before' | 'after') {
  const text = row[side];
  if (text === undefined) return html`<div class="value absent">not there</div>`;
  const isChanged = row.before !== undefined && row.after !== undefined;
  const parts = splitMarks(text, isChanged ? row.marks?.[side] : []);
  const marked = parts.map((part, index) => (index % 2 === 0 || part === '' ? part : html`<mark>${part}</mark>`));
  return html`<div class="value ${side}">${text === '' ? html`<i class="quiet">empty</i>` : marked}</div>`;
}

/** The address says what is shown, so that Back and a copied link work. */
function currentState(): State {
  return parseLocation(location.hash);
}

function draw(): void {
  render(html`<${Page} state=${currentState()} />`, root);
}

/** @param change what is to be another */
function go(change: Partial<State>, { isStep = false } = {}): void {
  const hash = formatLocation({ ...currentState(), ...change });
  if (hash === formatLocation(currentState())) return;
  if (isStep) location.hash = hash;
  else {
    history.replaceState(null, '', hash);
    draw();
  }
}

function toggle(kind: Kind): void {
  const { kinds } = currentState();
  go({ kinds: KINDS.filter((other) => kinds.includes(other) !== (other === kind)) });
}

function toggleReal(): void {
  go({ real: !currentState().real });
}

function stepRecording(step: number): void {
  const state = currentState();
  const left = recordings.filter((recording) => visibleRequests(recording, state) !== undefined).map(({ path }) => path);
  const recording = neighbor(left, state.recording, step);
  if (recording !== undefined) go({ recording, request: undefined }, { isStep: true });
}

/** Moves the focus alone: the address of a request is in its own link. */
function stepRequest(step: number): void {
  const summaries = [...root.querySelectorAll<HTMLElement>('.requests > details > summary')];
  const next = neighbor(summaries, document.activeElement as HTMLElement, step);
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'start' });
}

function openAll(): void {
  const all = [...root.querySelectorAll<HTMLDetailsElement>('.requests > details')];
  const isOpen = all.every((details) => details.open);
  for (const details of all) details.open = !isOpen;
}

function showHelp(): void {
  root.querySelector('dialog')?.showModal();
}

const KEYS: Readonly<Record<string, () => void>> = {
  j: () => stepRecording(1),
  k: () => stepRecording(-1),
  n: () => stepRequest(1),
  p: () => stepRequest(-1),
  o: openAll,
  r: toggleReal,
  u: () => go({ recording: undefined, request: undefined }, { isStep: true }),
  '1': () => toggle('added'),
  '2': () => toggle('changed'),
  '3': () => toggle('removed'),
  '/': () => document.getElementById('search')?.focus(),
  '?': showHelp,
};

addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || root.querySelector('dialog')?.open) return;
  if (event.target instanceof HTMLInputElement) {
    if (event.key === 'Escape' || event.key === 'Enter') event.target.blur();
    return;
  }
  const act = Object.hasOwn(KEYS, event.key) ? KEYS[event.key] : undefined;
  if (act === undefined) return;
  event.preventDefault();
  act();
});
addEventListener('hashchange', draw);
draw();
