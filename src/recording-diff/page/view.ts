/** The part of the page's script that makes elements of data. All text becomes text nodes: there is no way from a recording into markup. */

export const VIEW = `
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
