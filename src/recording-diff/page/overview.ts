/** The part of the page's script that makes the list of recordings and the first view: numbers, secrets, surprises. */

export const OVERVIEW = `
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
