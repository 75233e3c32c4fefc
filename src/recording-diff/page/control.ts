/** The part of the page's script that follows links, filters, search and keys. */

export const CONTROL = `
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
