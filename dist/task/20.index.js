export const id = 20;
export const ids = [20];
export const modules = {

/***/ 88043:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wv: () => (/* binding */ Room),
  ts: () => (/* binding */ escapeInvisible),
  Eb: () => (/* binding */ present)
});

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(88965);
;// CONCATENATED MODULE: ./src/recording-diff/mask.ts
/** Masks what looks like a secret wherever it is shown. */
/** Masks what looks like a secret in all that is shown of one side, and notes it in the change. */
async function maskSide(change, side, looksLikeSecret) {
    const { text, cells } = collect(change, side);
    if (text === '')
        return;
    const spans = [...(await looksLikeSecret(text))].sort((a, b) => a.start - b.start);
    for (const cell of cells) {
        const inside = spans.filter(({ start, end }) => start < cell.start + cell.text.length && end > cell.start);
        if (inside.length === 0)
            continue;
        cell.replace(maskSpans(cell, inside));
        for (const { kind } of inside)
            noteSecret(change.secrets, { kind, side, request: cell.request, where: cell.where() });
    }
}
function noteSecret(secrets, found) {
    const isNoted = ({ kind, where, request, side }) => kind === found.kind && where === found.where && request === found.request && side === found.side;
    if (!secrets.some(isNoted))
        secrets.push(found);
}
function maskSpans({ start, text }, spans) {
    let masked = '';
    let at = 0;
    for (const span of spans) {
        const from = Math.max(span.start - start, at);
        const to = Math.min(span.end - start, text.length);
        if (to <= from)
            continue;
        masked += `${text.slice(at, from)}⟨masked: ${span.kind}⟩`;
        at = to;
    }
    return masked + text.slice(at);
}
/** All that is shown of one side, as lines of `name: value`; what a value is beside of stands in front of it, in braces as in JSON. */
function collect(change, side) {
    const cells = [];
    const pieces = [];
    let length = 0;
    const add = (text, end, cell) => {
        cells.push({ ...cell, start: length, text });
        pieces.push(text, end);
        length += text.length + end.length;
    };
    const pad = (text) => {
        pieces.push(text);
        length += text.length;
    };
    const addRows = (sections, request) => {
        for (const { title, rows } of sections) {
            for (const row of rows) {
                const value = row[side];
                if (value === undefined)
                    continue;
                const where = () => (row.label === '' ? title : `${title}: ${row.label}`);
                if (row.beside !== undefined)
                    pad(`}{${row.beside}\n`);
                add(row.label, ': ', { where, request, replace: (text) => setLabel(row, text) });
                add(value, '\n', { where, request, replace: (text) => setValue(row, side, text) });
                if (row.beside !== undefined)
                    pad('}{\n');
            }
        }
    };
    addRows(change.sections, undefined);
    for (const [index, request] of change.requests.entries()) {
        if (hasSide(request, side)) {
            add(request.host, '', { where: () => 'Address', request: index, replace: (text) => setHost(request, text) });
            add(request.path, '\n', { where: () => 'Address', request: index, replace: (text) => setPath(request, text) });
        }
        addRows(request.sections ?? [], index);
    }
    return { text: pieces.join(''), cells };
}
/** The address that is shown is that of the newer version, where there is one. */
function hasSide({ kind }, side) {
    return (kind === 'removed') === (side === 'before');
}
function setLabel(row, text) {
    row.label = text;
}
function setValue(row, side, text) {
    row[side] = text;
}
function setHost(request, text) {
    request.host = text;
}
function setPath(request, text) {
    request.path = text;
}

// EXTERNAL MODULE: ./src/recording-diff/rows.ts
var recording_diff_rows = __webpack_require__(76400);
;// CONCATENATED MODULE: ./src/recording-diff/present.ts
/** Makes values fit to be shown: secrets are masked, long ones cut to where they differ, invisible characters written out, and what differs marked. */



/** Characters of a value that are shown. */
const MAX_VALUE = 1500;
/** Characters that are shown before the first one that differs. */
const LEAD = 200;
/** Characters around what is shown that are searched for secrets too, so that no part of one is shown. */
const OVERLAP = 10_000;
/** Characters of all values of one recording, so that none crowds out the others; what is volatile never crowds out what is real. */
const MAX_RECORDING = { real: 60_000, volatile: 8_000 };
/** Beyond this, all of a value is marked. */
const MAX_MARKS = 300;
/** What an editor does not show or what turns the text around it: https://trojansource.codes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uD800-\uDFFF]/gu;
/** What a row takes besides its characters. */
const ROW_SIZE = 120;
/** Requests of one recording that are listed, if without their values. */
const MAX_REQUESTS = 300;
/** What of a recording's changes may be kept: values up to a number of characters, requests without them up to another one. */
class Room {
    left = { ...MAX_RECORDING };
    requests = MAX_REQUESTS;
    /** Undefined: there is no room. */
    takeSections(sections) {
        const which = sections.some(recording_diff_rows/* isRealSection */.sh) ? 'real' : 'volatile';
        const rows = sections.flatMap((section) => section.rows);
        const shown = (text) => Math.min(text?.length ?? 0, MAX_VALUE);
        const size = rows.reduce((sum, { label, before, after }) => sum + shown(label) + shown(before) + shown(after) + ROW_SIZE, 0);
        if (size > this.left[which])
            return undefined;
        this.left[which] -= size;
        for (const row of rows)
            trim(row);
        return sections;
    }
    /** A request that has something to say is listed without its values rather than not at all. */
    takeRequest(request) {
        const sections = this.takeSections(request.sections ?? []);
        if (this.requests === 0 || (sections === undefined && !request.isReal))
            return undefined;
        this.requests--;
        return { ...request, sections };
    }
}
/** Changes a recording's values in place into what may be shown. */
async function present(change, looksLikeSecret) {
    for (const side of ['before', 'after'])
        await maskSide(change, side, looksLikeSecret);
    for (const section of sectionsOf(change))
        for (const row of section.rows)
            finishRow(row);
    for (const request of change.requests) {
        request.host = escapeInvisible(cut(request.host, 0, MAX_VALUE));
        request.path = escapeInvisible(cut(request.path, 0, MAX_VALUE));
    }
    // A part of a string keeps the whole recording in memory; a copy does not.
    return structuredClone(change);
}
function sectionsOf(change) {
    return [...change.sections, ...change.requests.flatMap(({ sections }) => sections ?? [])];
}
/** To what is shown and what is searched around it. */
function trim(row) {
    const from = Math.max(0, firstDifference(row.before, row.after) - LEAD - OVERLAP);
    const most = LEAD + MAX_VALUE + 2 * OVERLAP;
    if (row.label.length > most)
        row.label = cut(row.label, 0, most);
    if ((row.before?.length ?? 0) > most)
        row.before = cut(row.before ?? '', from, most);
    if ((row.after?.length ?? 0) > most)
        row.after = cut(row.after ?? '', from, most);
}
function finishRow(row) {
    delete row.beside;
    const from = Math.max(0, firstDifference(row.before, row.after) - LEAD);
    row.label = escapeInvisible(cut(row.label, 0, LEAD));
    if (row.before !== undefined)
        row.before = escapeInvisible(cut(row.before, from, MAX_VALUE));
    if (row.after !== undefined)
        row.after = escapeInvisible(cut(row.after, from, MAX_VALUE));
    if (row.before !== undefined && row.after !== undefined) {
        const marks = markDifferences(row.before, row.after);
        if (marks !== undefined)
            row.marks = marks;
    }
}
/** 0 where there is one side alone, or where what is different begins at once. */
function firstDifference(before, after) {
    if (before === undefined || after === undefined)
        return 0;
    const most = Math.min(before.length, after.length);
    let at = 0;
    while (at < most && before[at] === after[at])
        at++;
    return at;
}
/** `text` from an offset on, saying what is left out. Values that fit are left whole. */
function cut(text, from, most) {
    if (text.length <= most)
        return text;
    const start = Math.min(from, text.length - most);
    const end = start + most;
    const left = (count) => (count > 0 ? `⟨${count} characters left out⟩` : '');
    return left(start) + text.slice(start, end) + left(text.length - end);
}
function escapeInvisible(text) {
    return text.replace(INVISIBLE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}
/** Words that differ, as pairs of offsets. Undefined: there are too many of them, and all of it is marked. */
function markDifferences(before, after) {
    const words = (text) => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
    const runs = (0,array/* diffArrays */.E)(words(before), words(after), { maxEditLength: MAX_MARKS });
    if (runs === undefined)
        return undefined;
    const marks = { before: [], after: [] };
    let [left, right] = [0, 0];
    for (const { value, added, removed } of runs) {
        const length = value.join('').length;
        if (removed)
            marks.before.push(left, left + length);
        if (added)
            marks.after.push(right, right + length);
        if (!added)
            left += length;
        if (!removed)
            right += length;
    }
    return marks;
}


/***/ }),

/***/ 76400:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sc: () => (/* binding */ Rows),
/* harmony export */   eJ: () => (/* binding */ isDifferent),
/* harmony export */   sh: () => (/* binding */ isRealSection)
/* harmony export */ });
/** Collects what differs in a part of a request, up to what somebody would read; the rest is counted. */
/** Rows of one section. */
const MAX_ROWS = { real: 200, volatile: 12 };
class Rows {
    section;
    volatility;
    kept = { real: 0, volatile: 0 };
    constructor(title, volatility) {
        this.section = { title, rows: [], equal: 0, more: { real: 0, volatile: 0 } };
        this.volatility = volatility;
    }
    equal(count = 1) {
        this.section.equal += count;
    }
    /**
     * Two versions of a value; undefined: it is not there.
     * @param name by which rules may know it
     */
    compare(label, before, after, context, name = label) {
        if (before === after) {
            this.equal();
        }
        else if (before === undefined || after === undefined) {
            this.add({ kind: before === undefined ? 'added' : 'removed', label, before, after });
        }
        else {
            const rules = this.volatility.explain(before, after, context, name);
            this.add(rules === undefined ? { kind: 'changed', label, before, after } : { kind: 'volatile', label, before, after, rules });
        }
    }
    add(row) {
        const which = row.kind === 'volatile' ? 'volatile' : 'real';
        if (this.kept[which] === MAX_ROWS[which]) {
            this.section.more[which]++;
            return;
        }
        this.kept[which]++;
        this.section.rows.push(row);
    }
}
function isDifferent({ rows, more }) {
    return rows.length > 0 || more.real > 0 || more.volatile > 0;
}
function isRealSection({ rows, more }) {
    return more.real > 0 || rows.some(({ kind }) => kind !== 'volatile');
}


/***/ }),

/***/ 88717:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findSurprises),
/* harmony export */   K: () => (/* binding */ countRequests)
/* harmony export */ });
/** A change of recordings in few words: how many requests, and what a reviewer would not expect. */
/** Surprises that are told. */
const MAX_SURPRISES = 10;
function countRequests(recordings) {
    const sum = { added: 0, removed: 0, changed: 0, volatile: 0 };
    for (const { counts } of recordings) {
        for (const kind of ['added', 'removed', 'changed', 'volatile'])
            sum[kind] += counts[kind];
    }
    return sum;
}
/** The ten largest: what became an error, any other status that changed, hosts that are new, requests that are gone. */
function findSurprises(services) {
    const found = [];
    const hosts = new Set();
    for (const recording of services.flatMap(({ recordings }) => recordings)) {
        const { path, requests } = recording;
        for (const host of recording.newHosts.filter((name) => !hosts.has(name))) {
            hosts.add(host);
            found.push({ path, request: undefined, text: `${host} was not asked before`, rank: 2 });
        }
        for (const [index, request] of requests.entries()) {
            const surprise = surpriseOf(request);
            if (surprise !== undefined && recording.kind === 'changed')
                found.push({ path, request: index, ...surprise });
        }
    }
    return found
        .sort((a, b) => a.rank - b.rank)
        .slice(0, MAX_SURPRISES)
        .map(({ path, request, text }) => ({ path, request, text }));
}
function surpriseOf({ kind, method, path, status }) {
    const name = `${method} ${path.replace(/\?[\s\S]*$/, '')}`;
    if (kind === 'removed')
        return { text: `${name} is gone`, rank: 3 };
    if (kind !== 'changed' || status.before === status.after)
        return undefined;
    const isError = /^[45]/.test(status.after ?? '') && !/^[45]/.test(status.before ?? '');
    return { text: `${name} answers ${status.after}, it was ${status.before}`, rank: isError ? 0 : 1 };
}


/***/ }),

/***/ 26020:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ requestsJson),
/* harmony export */   fI: () => (/* binding */ MAX_REQUESTS_TABLE),
/* harmony export */   sN: () => (/* binding */ requestsText),
/* harmony export */   ww: () => (/* binding */ requestsMarkdown)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40766);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88043);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88717);
/** A change of recordings in words: for a terminal, as Markdown for a pull request and a run's summary, and as JSON for scripts. */



/** Characters that the table of requests may take of a run's summary, which has room for a million. */
const MAX_REQUESTS_TABLE = 60_000;
const SIGNS = { added: '+', removed: '-', changed: '~' };
/** Lines for a terminal: each recording that differs, below it its requests, and what in them. What is volatile is counted. */
function requestsText(services) {
    return services.flatMap(({ service, recordings }) => [
        `${line(service)}: ${countsText(recordings)}`,
        ...recordings.flatMap((recording) => recordingText(recording).map((text) => `  ${text}`)),
    ]);
}
function recordingText(recording) {
    const { path, kind, counts, notes, secrets, requests, sections } = recording;
    const beside = labelsOf(sections);
    const listed = requests.filter(({ isReal }) => isReal);
    const more = counts.added + counts.removed + counts.changed - listed.length;
    return [
        `${SIGNS[kind]} ${line(path)}${recording.isReal ? '' : '  no real change'}`,
        ...notes.map((note) => `    ${note}`),
        ...secrets.map((secret) => `    ${line(`looks like a secret: ${secret.kind}, ${secret.where}`)}${secret.side === 'before' ? ' (before)' : ''}`),
        ...(beside.length > 0 ? [`    ~ ${line(beside.join('; '))}`] : []),
        ...listed.map((request) => `    ${line(requestText(request))}`),
        ...(more > 0 ? [`    and ${more} more`] : []),
        ...(counts.volatile > 0 && recording.isReal
            ? [`    in ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts.volatile, 'more request')} only dates, ids and the like moved`]
            : []),
    ];
}
/** `~ PUT /tables/x  201 -> 404; Response body: properties.state`. */
function requestText({ kind, method, path, host, status, sections }) {
    const differs = status.before !== status.after;
    const labels = labelsOf((sections ?? []).filter(({ title }) => title !== 'Status'));
    const what = kind === 'changed' ? [...(differs ? [`${status.before} -> ${status.after}`] : []), ...labels] : [host];
    return `${SIGNS[kind]} ${method} ${path}  ${what.join('; ')}`;
}
/** What really differs, the first few with the others counted: `Response body: properties.state`. */
function labelsOf(sections) {
    const labels = sections.flatMap(({ title, rows }) => rows.filter((row) => row.kind !== 'volatile').map(({ label }) => (label === '' ? title : `${title}: ${label}`)));
    return labels.length > 4 ? [...labels.slice(0, 4), `${labels.length - 4} more`] : labels;
}
function countsText(recordings) {
    const { added, removed, changed } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .countRequests */ .K)(recordings);
    return `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(recordings.length, 'recording')}; requests: ${added} added, ${removed} removed, ${changed} changed`;
}
/**
 * A table of the services and the largest surprises, as Markdown.
 * @param most characters that the host has room for; services give way first, and are counted
 */
function requestsMarkdown(services, most) {
    const secrets = services.flatMap(({ recordings }) => recordings.flatMap((recording) => recording.secrets.filter(({ side }) => side === 'after')));
    const warning = secrets.length === 0
        ? []
        : [`**${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(secrets.length, 'value')} ${secrets.length === 1 ? 'looks' : 'look'} like a secret.**`];
    const surprises = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .findSurprises */ .G)(services).map(({ text, path }) => `- ${markdownLine(cut(text))} (${markdownLine(cut(path))})`);
    const head = ['| Service | Recordings | Requests added | Removed | Changed |', '|---|--:|--:|--:|--:|'];
    const rows = services.map(({ service, recordings }) => {
        const { added, removed, changed } = (0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .countRequests */ .K)(recordings);
        return `| ${markdownLine(cut(service))} | ${recordings.length} | ${added} | ${removed} | ${changed} |`;
    });
    const text = (shown, told) => {
        const left = rows.length - shown;
        const table = [...head, ...rows.slice(0, shown), ...(left > 0 ? ['', `and ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left, 'more service')}`] : [])].join('\n');
        const list = told === 0 ? [] : [['Look at these first:', '', ...surprises.slice(0, told)].join('\n')];
        return [...warning, table, ...list].join('\n\n');
    };
    let [shown, told] = [rows.length, surprises.length];
    while (shown > 1 && text(shown, told).length > most)
        shown--;
    while (told > 0 && text(shown, told).length > most)
        told--;
    return text(shown, told).length > most ? '' : text(shown, told);
}
/** What scripts get: every request that differs, without its values. */
function requestsJson(services) {
    return services.map(({ service, recordings }) => ({
        service,
        requests: sumJson((0,_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .countRequests */ .K)(recordings)),
        recordings: recordings.map(recordingJson),
    }));
}
function sumJson({ added, removed, changed, volatile }) {
    return { added, removed, changed, volatile };
}
function recordingJson({ path, kind, format, isReal, counts, equalRequests, requests, secrets, newHosts, notes, }) {
    return {
        path,
        kind,
        format,
        real: isReal,
        counts: { ...sumJson(counts), equal: equalRequests },
        requests: requests.map((request) => ({
            kind: request.kind,
            real: request.isReal,
            method: request.method,
            host: request.host,
            path: request.path,
            before: request.place.before ?? null,
            after: request.place.after ?? null,
            status: { before: request.status.before ?? null, after: request.status.after ?? null },
        })),
        secrets: secrets.map(({ kind: what, side, where }) => ({ kind: what, side, where })),
        newHosts,
        notes,
    };
}
/** One line of a terminal, whatever characters are in it. */
function line(text) {
    return (0,_present_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInvisible */ .ts)(text).replace(/[\r\n\t]+/g, ' ');
}
/** A longer name tells nobody more. */
function cut(text) {
    return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
/** One line of Markdown, in which an address is no link. */
function markdownLine(text) {
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(line(text)).replaceAll(':', '&#58;');
}


/***/ }),

/***/ 88965:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ diffArrays)
});

// UNUSED EXPORTS: arrayDiff

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}


/***/ })

};
