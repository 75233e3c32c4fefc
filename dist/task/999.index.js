export const id = 999;
export const ids = [999];
export const modules = {

/***/ 42999:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ compareFiles),
  compareRecordings: () => (/* binding */ compare_recordings_compareRecordings),
  K: () => (/* binding */ contentsOf)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/git/objects/files.ts
var objects_files = __webpack_require__(66296);
// EXTERNAL MODULE: ./src/store/lookup.ts
var lookup = __webpack_require__(7267);
// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __webpack_require__(1797);
// EXTERNAL MODULE: ./src/fetch/strategies.ts
var strategies = __webpack_require__(81439);
// EXTERNAL MODULE: ./src/fetch/whole-branch.ts
var whole_branch = __webpack_require__(60672);
;// CONCATENATED MODULE: ./src/fetch/fetch-files.ts
/** Brings files by their names, all in one fetch: what a comparison of recordings reads. */






/**
 * Makes the store have files. They lie beside the cached commits, where assets roots do not borrow from.
 * @param onFetch is told how many are about to be fetched
 * @throws `missing-commit` where the server does not give one out
 */
async function fetchFiles(assets, files, onFetch, signal) {
    const { store } = assets;
    if ((await missingFiles(store, files, signal)).length === 0)
        return;
    await store.withLock(signal, async (held) => {
        await (0,open_store/* openLockedStore */.I)(store, held);
        const missing = await missingFiles(store, files, held);
        if (missing.length === 0)
            return;
        onFetch(missing.length);
        const refused = await fetchByName(assets, missing, held);
        if (refused.length === 0)
            return;
        await (0,whole_branch/* fetchWholeBranch */.Cf)(assets, held);
        const [lost] = await missingFiles(store, missing, held);
        if (lost !== undefined)
            throw notGivenOut(assets, lost);
    });
}
async function missingFiles(store, files, signal) {
    const sizes = await (0,objects_files/* fileSizes */.p)((0,lookup/* lookupEnvironment */.Qt)(store), files, signal);
    return files.filter((file) => !sizes.has(file));
}
/** @returns those that the server does not give out by name */
async function fetchByName({ store, remote }, files, signal) {
    if (store.serverLimits.read().noShaWants === true)
        return [...files];
    // It borrows nothing: git would look up in it what is wanted, and the server takes no files for what is here.
    const scratch = store.newScratch();
    try {
        await remote.fetch(scratch, { wants: files }, signal);
    }
    catch (error) {
        return (0,strategies/* refusedTrees */.k7)(store, files, error);
    }
    store.cachedCommits.importPacks(scratch);
    return [];
}
function notGivenOut({ remote, branch }, file) {
    return new errors/* AssetsSyncError */.Fl('missing-commit', `${remote.repositoryUrl} does not give out file ${file} of a recording that differs, and ${branch} does not have it.`, { hint: 'Merge the pinned commit there first; which recordings differ can be said without their files.' });
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/array.js + 1 modules
var array = __webpack_require__(88965);
;// CONCATENATED MODULE: ./src/recording-diff/align.ts
/** Which items of two lists belong together. */

/** Lists that differ more than this are paired by position: finding the fewest differences would take its square in time. */
const MAX_DIFFERENCES = 1500;
/**
 * Pairs what is the same, in order; between those, what differs is paired in order too.
 * @param before by what items are the same
 */
function align(before, after) {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && before[head] === after[head])
        head++;
    let tail = 0;
    while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
        tail++;
    const middle = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
    const runs = (0,array/* diffArrays */.E)([...middle[0]], [...middle[1]], { maxEditLength: MAX_DIFFERENCES }) ?? [
        { removed: true, added: false, count: middle[0].length },
        { removed: false, added: true, count: middle[1].length },
    ];
    return [
        ...range(head, (index) => ({ before: index, after: index })),
        ...pairRuns(runs, head),
        ...range(tail, (index) => ({ before: before.length - tail + index, after: after.length - tail + index })),
    ];
}
function pairRuns(runs, start) {
    const pairs = [];
    let [before, after] = [start, start];
    let [removed, added] = [0, 0];
    const pairGap = () => {
        for (let index = 0; index < Math.max(removed, added); index++) {
            pairs.push({ before: index < removed ? before++ : undefined, after: index < added ? after++ : undefined });
        }
        [removed, added] = [0, 0];
    };
    for (const run of runs) {
        if (run.removed)
            removed += run.count;
        else if (run.added)
            added += run.count;
        else {
            pairGap();
            pairs.push(...range(run.count, () => ({ before: before++, after: after++ })));
        }
    }
    pairGap();
    return pairs;
}
function range(length, make) {
    return Array.from({ length }, (_, index) => make(index));
}

;// CONCATENATED MODULE: ./src/recording-diff/formats/shape.ts
/** Looks into JSON whose shape is not known. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What is not an object is an empty one. */
function asObject(value) {
    return isObject(value) ? value : {};
}
/** A string; of anything else, how JSON writes it; nothing for nothing. */
function asText(value) {
    if (value === undefined || value === null)
        return '';
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** An object without some of its members. */
function without(object, names) {
    return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

;// CONCATENATED MODULE: ./src/recording-diff/compare-json.ts
/** Compares JSON value by value. The order of keys and white space mean nothing in it. */


/** Names of keys are shorter. */
const MAX_NAME = 100;
/** @param path `value[3].id`; empty: the whole */
function compareJson(before, after, path, name, to) {
    if (isObject(before) && isObject(after))
        compareObjects(before, after, path, to);
    else if (Array.isArray(before) && Array.isArray(after))
        compareArrays(before, after, path, to);
    else if (isScalar(before) && isScalar(after))
        compareScalars(before, after, path, name, to);
    else
        to.rows.add({ kind: 'changed', label: path, before: showJson(before), after: showJson(after) });
}
function compareScalars(before, after, path, name, { rows, context }) {
    // `"1"` and `1` are different values: the quotes show it.
    const isString = typeof before === 'string' && typeof after === 'string';
    const [one, other] = isString ? [before, after] : [showJson(before), showJson(after)];
    rows.compare(path, one, other, context, name);
}
function compareObjects(before, after, path, to) {
    const { rows } = to.rows.section;
    const first = rows.length;
    const renamed = renamedKeys(before, after, to.volatility);
    const isNewName = new Set(renamed.values());
    for (const [key, value] of Object.entries(before)) {
        const other = renamed.get(key) ?? key;
        const inner = joinPath(path, other);
        if (other !== key)
            to.rows.compare(`${inner} (name)`, key, other, to.context, '');
        if (Object.hasOwn(after, other))
            compareJson(value, after[other] ?? null, inner, other, to);
        else
            to.rows.add({ kind: 'removed', label: inner, before: showJson(value), after: undefined });
    }
    for (const [key, value] of Object.entries(after)) {
        if (Object.hasOwn(before, key) || isNewName.has(key))
            continue;
        to.rows.add({ kind: 'added', label: joinPath(path, key), before: undefined, after: showJson(value) });
    }
    const beside = nameOf(after) ?? nameOf(before);
    if (beside !== undefined)
        for (const row of rows.slice(first))
            row.beside ??= beside;
}
/** In a list of keys, what says that a `value` is one: `{ "keyName": "key1", "value": "…" }`. */
function nameOf(object) {
    const [found] = ['keyName', 'name'].filter((member) => Object.hasOwn(object, member) && typeof object[member] === 'string');
    return found === undefined ? undefined : `"${found}":${JSON.stringify(object[found]).slice(0, MAX_NAME)}`;
}
/** Keys that are ids, and are other ones now. */
function renamedKeys(before, after, volatility) {
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
    const come = Object.keys(after).filter((key) => !Object.hasOwn(before, key));
    const renamed = new Map();
    for (const key of gone) {
        const shape = volatility.normalize(key, 'before');
        const index = shape === key ? -1 : come.findIndex((other) => volatility.normalize(other, 'after') === shape);
        const [other] = index < 0 ? [] : come.splice(index, 1);
        if (other !== undefined)
            renamed.set(key, other);
    }
    return renamed;
}
function compareArrays(before, after, path, to) {
    const shapes = (list, side) => list.map((item) => to.volatility.normalize(JSON.stringify(item), side));
    for (const pair of align(shapes(before, 'before'), shapes(after, 'after'))) {
        const label = `${path}[${pair.after ?? pair.before}]`;
        const one = pair.before === undefined ? undefined : before[pair.before];
        const other = pair.after === undefined ? undefined : after[pair.after];
        if (one !== undefined && other !== undefined)
            compareJson(one, other, label, '', to);
        else if (one !== undefined)
            to.rows.add({ kind: 'removed', label, before: showJson(one), after: undefined });
        else if (other !== undefined)
            to.rows.add({ kind: 'added', label, before: undefined, after: showJson(other) });
    }
}
/** Strings as they are, all else as JSON with a line for each value. */
function showJson(value) {
    return JSON.stringify(value, null, 2);
}
function isScalar(value) {
    return typeof value !== 'object' || value === null;
}
function joinPath(path, key) {
    const name = /^[\w$-]+$/.test(key) ? key : JSON.stringify(key);
    return path === '' ? name : `${path}.${name}`;
}

;// CONCATENATED MODULE: ./src/recording-diff/compare-text.ts
/** Compares text line by line. */

/** More lines would not fit into memory beside each other; such a text is one value, shown where it begins to differ. */
const MAX_LINES = 200_000;
function compareText(before, after, rows, volatility) {
    const [one, other] = [before.split('\n', MAX_LINES + 1), after.split('\n', MAX_LINES + 1)];
    if (one.length > MAX_LINES || other.length > MAX_LINES) {
        rows.compare('', before, after, 'text');
        return;
    }
    const shapes = (lines, side) => lines.map((line) => volatility.normalize(line, side));
    for (const pair of align(shapes(one, 'before'), shapes(other, 'after'))) {
        const left = pair.before === undefined ? undefined : one[pair.before];
        const right = pair.after === undefined ? undefined : other[pair.after];
        rows.compare(`line ${(pair.after ?? pair.before ?? 0) + 1}`, left, right, 'text');
    }
}

// EXTERNAL MODULE: ./src/recording-diff/rows.ts
var recording_diff_rows = __webpack_require__(76400);
;// CONCATENATED MODULE: ./src/recording-diff/url.ts
/** Takes an address apart without changing a letter of it, whatever it is. */
function splitUrl(url) {
    const [origin = ''] = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/?#]{0,2000}/i.exec(url) ?? [];
    const end = [url.indexOf('?', origin.length), url.indexOf('#', origin.length), url.length].filter((index) => index >= 0);
    const path = url.slice(origin.length, Math.min(...end));
    const query = url.slice(origin.length + path.length);
    const fields = query
        .slice(1)
        .split('&')
        .filter((field) => field !== '')
        .map((field) => {
        const equals = field.indexOf('=');
        return equals < 0 ? [field, ''] : [field.slice(0, equals), field.slice(equals + 1)];
    });
    return { origin, path, query, fields };
}

;// CONCATENATED MODULE: ./src/recording-diff/compare-request.ts
/** Compares two versions of a request, part by part. */




/** The sections of a request that differ; none: it is the same. */
function compareRequests(before, after, volatility) {
    return [
        compareAddress(before, after, volatility),
        compareHeaders('Request headers', before.requestHeaders, after.requestHeaders, volatility),
        compareBodies('Request body', before.requestBody, after.requestBody, volatility),
        compareStatus(before, after, volatility),
        compareHeaders('Response headers', before.responseHeaders, after.responseHeaders, volatility),
        compareBodies('Response body', before.responseBody, after.responseBody, volatility),
        compare_request_compareObjects('Noted beside it', before.other, after.other, 'note', volatility),
    ].filter(recording_diff_rows/* isDifferent */.eJ);
}
/** Headers and bodies of a request that is on one side alone; its address and its status are told of every request. */
function describeRequest(request, kind, volatility) {
    const side = (title, values) => {
        const rows = new recording_diff_rows/* Rows */.Sc(title, volatility);
        for (const [label, value] of values) {
            rows.add({ kind, label, before: kind === 'removed' ? value : undefined, after: kind === 'added' ? value : undefined });
        }
        return rows.section;
    };
    const headers = (values) => [...values.values()].map(({ name, value }) => [name, value]);
    const body = (value) => (value.kind === 'none' ? [] : [['', showBody(value)]]);
    return [
        side('Request headers', headers(request.requestHeaders)),
        side('Request body', body(request.requestBody)),
        side('Response headers', headers(request.responseHeaders)),
        side('Response body', body(request.responseBody)),
    ].filter(recording_diff_rows/* isDifferent */.eJ);
}
function makeChange(request, change, volatility) {
    const { origin, path, query } = splitUrl(request.url);
    return {
        ...change,
        isReal: change.kind !== 'changed' || change.sections?.some(recording_diff_rows/* isRealSection */.sh) === true || (change.isMoved && !volatility.has('order')),
        method: request.method,
        host: origin.replace(/^https?:\/\//, ''),
        path: path + query,
    };
}
function compareAddress(before, after, volatility) {
    const rows = new recording_diff_rows/* Rows */.Sc('Address', volatility);
    const [one, other] = [splitUrl(before.url), splitUrl(after.url)];
    rows.compare('method', before.method, after.method, 'text');
    rows.compare('host', one.origin, other.origin, 'text');
    rows.compare('path', one.path, other.path, 'text');
    const [left, right] = [groupFields(one.fields), groupFields(other.fields)];
    for (const name of new Set([...left.keys(), ...right.keys()])) {
        rows.compare(`?${name}`, left.get(name), right.get(name), 'text');
    }
    if (!(0,recording_diff_rows/* isDifferent */.eJ)(rows.section))
        rows.compare('query', one.query, other.query, 'text');
    return rows.section;
}
/** Several values of one name are lines. */
function groupFields(fields) {
    const groups = new Map();
    for (const [name, value] of fields) {
        const there = groups.get(name);
        groups.set(name, there === undefined ? value : `${there}\n${value}`);
    }
    return groups;
}
function compareStatus(before, after, volatility) {
    const rows = new recording_diff_rows/* Rows */.Sc('Status', volatility);
    rows.compare('', before.status, after.status, 'text');
    return rows.section;
}
function compareHeaders(title, before, after, volatility) {
    const rows = new recording_diff_rows/* Rows */.Sc(title, volatility);
    for (const key of new Set([...before.keys(), ...after.keys()])) {
        const [one, other] = [before.get(key), after.get(key)];
        rows.compare(other?.name ?? one?.name ?? key, one?.value, other?.value, 'header', key);
    }
    return rows.section;
}
function compareBodies(title, before, after, volatility) {
    const rows = new recording_diff_rows/* Rows */.Sc(title, volatility);
    if (before.kind === 'json' && after.kind === 'json') {
        compareJson(before.value, after.value, '', '', { rows, volatility, context: 'body' });
    }
    else if (before.kind === 'text' && after.kind === 'text') {
        compareText(before.text, after.text, rows, volatility);
    }
    else {
        rows.compare('', showBody(before), showBody(after), 'text');
    }
    return rows.section;
}
function compare_request_compareObjects(title, before, after, context, volatility) {
    const rows = new recording_diff_rows/* Rows */.Sc(title, volatility);
    compareJson(before, after, '', '', { rows, volatility, context });
    return rows.section;
}
function showBody(body) {
    if (body.kind === 'none')
        return 'no body';
    if (body.kind === 'json')
        return showJson(body.value);
    if (body.kind === 'text')
        return body.text === '' ? 'an empty body' : body.text;
    return `${body.bytes} bytes${body.contentType === '' ? '' : ` of ${body.contentType}`}, SHA-256 ${body.digest}…`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/recording-diff/json.ts
var json = __webpack_require__(24383);
;// CONCATENATED MODULE: ./src/recording-diff/formats/body.ts
/** A body as it was sent, whatever way a recording keeps it in. */


/** Types that the proxy writes as text: https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/ContentTypeUtilities.cs. */
const TEXT_TYPE = /^text\/|(?:json|xml|-urlencoded)$|^application\/(?:json|x-www-form-urlencoded)|; charset=utf-8|javascript/i;
function isTextType(contentType) {
    return TEXT_TYPE.test(contentType);
}
function contentTypeOf(headers) {
    return headers.get('content-type')?.value ?? '';
}
function textBody(text, contentType) {
    const start = text.trimStart()[0];
    if (start === '{' || start === '[') {
        const parsed = (0,json/* parseJson */.q)(text);
        if ('value' in parsed)
            return { kind: 'json', value: parsed.value };
    }
    return { kind: 'text', text: splitLongLines(text, contentType) };
}
/** Forms and XML come in one line: each field and each tag gets its own, so that what differs can be seen. */
function splitLongLines(text, contentType) {
    if (/-urlencoded/i.test(contentType))
        return text.replaceAll('&', '\n&');
    return text.trimStart().startsWith('<') ? text.replaceAll('><', '>\n<') : text;
}
/** @param text base64; anything else, such as what a sanitizer put in its place, is text */
function encodedBody(text, contentType) {
    const compact = text.replace(/[\r\n]/g, '');
    const bytes = Buffer.from(compact, 'base64');
    return bytes.toString('base64') === compact ? bytesBody(bytes, contentType) : textBody(text, contentType);
}
/** Bytes that are readable become text whatever they are called. */
function bytesBody(bytes, contentType) {
    const text = decodeUtf8(bytes);
    if (text !== undefined)
        return textBody(text, contentType);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex').slice(0, 12);
    return { kind: 'binary', bytes: bytes.length, contentType, digest };
}
/** Undefined: it is not UTF-8, or has characters that no text has. */
function decodeUtf8(bytes) {
    // It would be text to the decoder.
    if (bytes.includes(0))
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
/** A header's values as lines. */
function makeHeaders(pairs) {
    const headers = new Map();
    for (const [name, value] of pairs) {
        const lines = (Array.isArray(value) ? value : [value]).map((each) => typeof each === 'string' ? each : JSON.stringify(each));
        const there = headers.get(name.toLowerCase());
        headers.set(name.toLowerCase(), {
            name: there?.name ?? name,
            value: [...(there === undefined ? [] : [there.value]), ...lines].join('\n'),
        });
    }
    return headers;
}

;// CONCATENATED MODULE: ./src/recording-diff/formats/har.ts
/** HTTP Archives: https://github.com/ahmadnassri/har-spec/blob/master/versions/1.2.md, first http://www.softwareishard.com/blog/har-12-spec/. */


/** `queryString` and `cookies` repeat what the URL and the headers say. */
const REQUEST = ['method', 'url', 'headers', 'queryString', 'cookies', 'postData'];
const RESPONSE = ['status', 'statusText', 'headers', 'cookies', 'content'];
const BODY = ['text', 'params', 'encoding'];
/** Undefined: it is another format. */
function readHar(value) {
    const log = asObject(value['log']);
    const entries = log['entries'];
    if (!Array.isArray(entries) || !entries.every((entry) => isObject(entry) && isObject(entry['request'])))
        return undefined;
    return {
        format: 'HAR',
        requests: entries.map((entry) => readEntry(asObject(entry))),
        variables: {},
        other: { ...without(value, ['log']), ...without(log, ['entries']) },
    };
}
function readEntry(entry) {
    const [request, response] = [asObject(entry['request']), asObject(entry['response'])];
    const [postData, content] = [asObject(request['postData']), asObject(response['content'])];
    return {
        method: asText(request['method']),
        url: asText(request['url']),
        status: `${asText(response['status'])} ${asText(response['statusText'])}`.trim(),
        requestHeaders: readHeaders(request['headers']),
        requestBody: readPostData(postData),
        responseHeaders: readHeaders(response['headers']),
        responseBody: readContent(content),
        other: {
            ...entry,
            request: { ...without(request, REQUEST), ...without(postData, BODY) },
            response: { ...without(response, RESPONSE), ...without(content, BODY) },
        },
    };
}
/** A list of `{ name, value }`. */
function readHeaders(list) {
    const headers = Array.isArray(list) ? list.map(asObject) : [];
    return makeHeaders(headers.map((header) => [asText(header['name']), asText(header['value'])]));
}
/** `text` and `params` exclude each other; an encoded text is allowed since 1.3. */
function readPostData(postData) {
    const params = postData['params'];
    if (postData['text'] === undefined && Array.isArray(params) && params.length > 0)
        return { kind: 'json', value: params };
    return readContent(postData);
}
function readContent(content) {
    const { text } = content;
    if (typeof text !== 'string')
        return { kind: 'none' };
    const contentType = asText(content['mimeType']);
    return content['encoding'] === 'base64' ? encodedBody(text, contentType) : textBody(text, contentType);
}

;// CONCATENATED MODULE: ./src/recording-diff/formats/test-proxy.ts
/**
 * Recordings of the Azure SDK test proxy. What it writes: `Serialize` and `SerializeBody` in
 * https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/RecordEntry.cs and RecordSession.cs beside it.
 */


const ENTRY = ['RequestUri', 'RequestMethod', 'RequestHeaders', 'RequestBody', 'StatusCode', 'ResponseHeaders', 'ResponseBody'];
/** Undefined: it is another format. */
function readTestProxy(value) {
    const entries = value['Entries'];
    if (!Array.isArray(entries) || !entries.every((entry) => isObject(entry) && typeof entry['RequestUri'] === 'string'))
        return undefined;
    return {
        format: 'test proxy',
        requests: entries.map((entry) => test_proxy_readEntry(asObject(entry))),
        variables: asObject(value['Variables']),
        other: without(value, ['Entries', 'Variables']),
    };
}
function test_proxy_readEntry(entry) {
    const requestHeaders = makeHeaders(Object.entries(asObject(entry['RequestHeaders'])));
    const responseHeaders = makeHeaders(Object.entries(asObject(entry['ResponseHeaders'])));
    return {
        method: asText(entry['RequestMethod']),
        url: asText(entry['RequestUri']),
        status: asText(entry['StatusCode']),
        requestHeaders,
        requestBody: readBody(entry['RequestBody'], contentTypeOf(requestHeaders)),
        responseHeaders,
        responseBody: readBody(entry['ResponseBody'], contentTypeOf(responseHeaders)),
        other: without(entry, ENTRY),
    };
}
/** JSON is written as it is, other text as a string or as a list of its lines, anything else in base64, and a body without bytes as an empty list. */
function readBody(body, contentType) {
    if (body === undefined || body === null)
        return { kind: 'none' };
    if (Array.isArray(body) && body.every((line) => typeof line === 'string'))
        return textBody(body.join(''), contentType);
    if (typeof body !== 'string')
        return { kind: 'json', value: body };
    return isTextType(contentType) ? textBody(body, contentType) : encodedBody(body, contentType);
}

;// CONCATENATED MODULE: ./src/recording-diff/formats/vcr.ts
/**
 * Cassettes of VCR and what followed it. VCR.py: `serialize` in https://github.com/kevin1024/vcrpy/blob/master/vcr/serialize.py and
 * vcr/serializers/compat.py; Ruby's VCR: `to_hash` in https://github.com/vcr/vcr/blob/master/lib/vcr/structs.rb. Betamax writes the latter as JSON.
 */


/** The library takes a hundred times as much memory: two sides of more would not fit into 300 MB. In characters. */
const MAX_YAML_LENGTH = 2_000_000;
/** A cheap look before the library is loaded. */
function looksLikeCassette(text) {
    return /^(?:http_)?interactions:/m.test(text);
}
/** Undefined: it is another format. */
function readCassette(value) {
    const interactions = value['interactions'] ?? value['http_interactions'];
    if (!Array.isArray(interactions))
        return undefined;
    if (!interactions.every((each) => isObject(each) && isObject(each['request'])))
        return undefined;
    return {
        format: 'VCR',
        requests: interactions.map((each) => readInteraction(asObject(each))),
        variables: {},
        other: without(value, ['interactions', 'http_interactions']),
    };
}
function readInteraction(interaction) {
    const [request, response] = [asObject(interaction['request']), asObject(interaction['response'])];
    const { status } = response;
    const [requestHeaders, responseHeaders] = [vcr_readHeaders(request['headers']), vcr_readHeaders(response['headers'])];
    return {
        method: asText(request['method']).toUpperCase(),
        url: asText(request['uri']),
        status: isObject(status) ? `${asText(status['code'])} ${asText(status['message'])}`.trim() : asText(status),
        requestHeaders,
        requestBody: vcr_readBody(request['body'], contentTypeOf(requestHeaders)),
        responseHeaders,
        responseBody: vcr_readBody(response['body'], contentTypeOf(responseHeaders)),
        other: {
            ...interaction,
            request: { ...without(request, ['method', 'uri', 'headers', 'body']), ...besideBody(request['body']) },
            response: { ...without(response, ['status', 'headers', 'body']), ...besideBody(response['body']) },
        },
    };
}
function vcr_readHeaders(headers) {
    return makeHeaders(Object.entries(asObject(headers)));
}
/** A text or bytes, bare or in `string`; in Ruby's cassettes also `base64_string`. */
function vcr_readBody(body, contentType) {
    if (body === undefined || body === null || body === '')
        return { kind: 'none' };
    if (body instanceof Uint8Array)
        return bytesBody(Buffer.from(body), contentType);
    if (typeof body === 'string')
        return textBody(body, contentType);
    if (!isObject(body))
        return { kind: 'json', value: body };
    if (typeof body['base64_string'] === 'string')
        return encodedBody(body['base64_string'], contentType);
    return 'string' in body ? vcr_readBody(body['string'], contentType) : { kind: 'json', value: body };
}
/** What Ruby's cassettes note of a body: its encoding. */
function besideBody(body) {
    const kept = asObject(body);
    return 'string' in kept || 'base64_string' in kept ? without(kept, ['string', 'base64_string']) : {};
}

;// CONCATENATED MODULE: ./src/recording-diff/formats/parse.ts
/** Finds out what format a recording has. */





const PROBLEMS = {
    'key twice': 'A key is there twice in one object: it is compared as text, where nothing of it gets lost.',
    'too deep': 'It is nested more than 200 levels deep: it is compared as text.',
    'too many': 'It has more than 400,000 values: it is compared as text.',
    syntax: 'It is not valid JSON: it is compared as text.',
};
/** What it is depends on its contents alone: names of recordings are anything. */
async function parseRecording(text) {
    // White space includes the mark that some tools begin a file with.
    const trimmed = text.trimStart();
    if (trimmed.startsWith('{')) {
        const parsed = (0,json/* parseJson */.q)(trimmed);
        return 'problem' in parsed ? { note: PROBLEMS[parsed.problem] } : recognize(parsed.value);
    }
    if (!looksLikeCassette(text))
        return { note: undefined };
    if (text.length > MAX_YAML_LENGTH)
        return { note: 'It is a cassette too long to be read as YAML: it is compared as text.' };
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(867)]).then(__webpack_require__.bind(__webpack_require__, 71867));
    const value = parseYaml(text);
    return value === undefined ? { note: 'It cannot be read as YAML: it is compared as text.' } : recognize(value);
}
function recognize(value) {
    const object = asObject(value);
    const recording = readTestProxy(object) ?? readHar(object) ?? readCassette(object);
    return recording === undefined ? { note: undefined } : { recording };
}

;// CONCATENATED MODULE: ./src/recording-diff/made-up.ts
/** Finds names that a test made up: they are other ones each time that it is recorded, and stand wherever the test uses them. */

/** More of them would make the search for them slow. */
const MAX_NAMES = 50;
/** The longest first, since one may begin with another. */
function madeUpNames(before, after) {
    const names = new Map([...seededNames(before, after), ...variableNames(before, after)].map((name) => [name.before, name]));
    return [...names.values()].sort((a, b) => b.before.length - a.before.length).slice(0, MAX_NAMES);
}
/** Names like `table1652086391` among the variables: of one length, with at least four digits, on both sides. */
function variableNames({ variables: before }, { variables: after }) {
    const isMadeUp = (value) => typeof value === 'string' && value.length >= 6 && (value.match(/\d/g)?.length ?? 0) >= 4;
    return Object.keys(before)
        .map((name) => ({ before: before[name], after: Object.hasOwn(after, name) ? after[name] : undefined }))
        .filter((pair) => isMadeUp(pair.before) && isMadeUp(pair.after))
        .filter((pair) => pair.before !== pair.after && pair.before.length === pair.after.length);
}
/**
 * .NET's tests keep no names: they make them of `RandomSeed` again, such as `testRG-4512`. Where that is another one, these are the parts of an
 * address that differ in a number alone, as long as each became one and the same other name. What it does:
 * https://github.com/Azure/azure-sdk-for-net/blob/main/sdk/core/Azure.Core.TestFramework/src/TestRecording.cs.
 */
function seededNames(before, after) {
    const seeds = [before, after].map(({ variables }) => variables['RandomSeed']);
    if (seeds.includes(undefined) || seeds[0] === seeds[1])
        return [];
    const others = new Map();
    for (const { key, parts } of addresses(after))
        others.set(key, [...(others.get(key) ?? []), parts]);
    const [forth, back] = [new Map(), new Map()];
    for (const { key, parts } of addresses(before)) {
        const other = others.get(key)?.shift();
        for (const [index, part] of parts.entries()) {
            const now = other?.[index];
            if (now === undefined || !isSeeded(part))
                continue;
            // Undefined: it became several.
            forth.set(part, forth.has(part) && forth.get(part) !== now ? undefined : now);
            back.set(now, back.has(now) && back.get(now) !== part ? undefined : part);
        }
    }
    return [...forth].flatMap(([part, now]) => now === undefined || now === part || back.get(now) !== part ? [] : [{ before: part, after: now }]);
}
/** What is around the numbers of an address: those who have it in common may be the same request. */
function addresses({ requests }) {
    return requests.map(({ method, url }) => {
        const parts = splitUrl(url).path.split(/[/()=,']/);
        const key = `${method} ${parts.map((part) => (isId(part) ? '' : part.replace(NUMBER, '#'))).join('/')}`;
        return { key, parts };
    });
}
/** The year of a date is none. */
const NUMBER = /\d{3,}(?!\d|-\d\d(?!\d))/g;
function isSeeded(part) {
    return part.length >= 6 && !isId(part) && part.replace(NUMBER, '#') !== part;
}
/** It has a rule of its own. */
function isId(part) {
    return /^[0-9a-f-]{16,}$/i.test(part);
}

;// CONCATENATED MODULE: ./src/recording-diff/match.ts
/** Finds which requests of two recordings belong together: those of one method and path, in order. Never by line. */


/** In the order of the newer version; what is gone stands where it was. */
function matchRequests(before, after, volatility) {
    const [groups, others] = [group(before, 'before', volatility), group(after, 'after', volatility)];
    const pairs = [];
    for (const key of new Set([...groups.keys(), ...others.keys()])) {
        const [one, other] = [groups.get(key) ?? [], others.get(key) ?? []];
        // Polling asks one path many times: there what was answered tells which of them is new.
        const fingerprints = (indices, requests, side) => one.length === 1 && other.length === 1 ? [''] : indices.map((index) => fingerprint(requests[index], side, volatility));
        for (const pair of align(fingerprints(one, before, 'before'), fingerprints(other, after, 'after'))) {
            pairs.push({
                before: pair.before === undefined ? undefined : one[pair.before],
                after: pair.after === undefined ? undefined : other[pair.after],
            });
        }
    }
    return markMoved(inOrder(pairs));
}
/** The order of keys is that of their first request. */
function group(requests, side, volatility) {
    const groups = new Map();
    for (const [index, { method, url }] of requests.entries()) {
        const key = `${method} ${volatility.normalize(splitUrl(url).path, side)}`;
        const indices = groups.get(key);
        if (indices === undefined)
            groups.set(key, [index]);
        else
            indices.push(index);
    }
    return groups;
}
function fingerprint(request, side, volatility) {
    if (request === undefined)
        return '';
    const { url, status, requestBody, responseBody } = request;
    return [url, status, bodyText(requestBody), bodyText(responseBody)].map((text) => volatility.normalize(text, side)).join('\n');
}
function bodyText(body) {
    if (body.kind === 'text')
        return body.text;
    return body.kind === 'json' ? JSON.stringify(body.value) : JSON.stringify(body);
}
function inOrder(pairs) {
    const sorted = pairs.filter(({ after }) => after !== undefined).sort((a, b) => (a.after ?? 0) - (b.after ?? 0));
    const byBefore = pairs.filter(({ before }) => before !== undefined).sort((a, b) => (a.before ?? 0) - (b.before ?? 0));
    const first = [];
    const following = new Map(sorted.map((pair) => [pair, []]));
    let place = first;
    for (const pair of byBefore) {
        if (pair.after === undefined)
            place.push(pair);
        else
            place = following.get(pair) ?? first;
    }
    return [...first, ...sorted.flatMap((pair) => [pair, ...(following.get(pair) ?? [])])];
}
/** As few as possible are called moved: those outside of the longest run of pairs that are in order on both sides. */
function markMoved(pairs) {
    const inBoth = pairs.filter(({ before, after }) => before !== undefined && after !== undefined);
    const stay = longestIncreasing(inBoth.map(({ before }) => before ?? 0));
    return pairs.map((pair) => ({
        ...pair,
        isMoved: pair.before !== undefined && pair.after !== undefined && !stay.has(pair.before),
    }));
}
/** The values of a longest increasing subsequence, by patience sorting. */
function longestIncreasing(values) {
    const tops = [];
    const previous = new Map();
    for (const value of values) {
        let [low, high] = [0, tops.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((tops[middle] ?? 0) < value)
                low = middle + 1;
            else
                high = middle;
        }
        previous.set(value, tops[low - 1]);
        tops[low] = value;
    }
    const chosen = new Set();
    for (let value = tops.at(-1); value !== undefined; value = previous.get(value))
        chosen.add(value);
    return chosen;
}

// EXTERNAL MODULE: ./src/recording-diff/present.ts + 1 modules
var present = __webpack_require__(88043);
// EXTERNAL MODULE: ./src/recording-diff/volatile.ts
var recording_diff_volatile = __webpack_require__(81641);
;// CONCATENATED MODULE: ./src/recording-diff/compare-recording.ts
/** Compares two versions of a recording by the requests in it. */










/** A larger recording is not read: two of them and what they become would not fit into 300 MB. */
const MAX_RECORDING_BYTES = 16_000_000;
/**
 * @param path in the assets repository
 * @param before undefined: the recording is new
 * @param after undefined: it is gone
 */
async function compareRecording(path, before, after, { looksLikeSecret, rulesOff = new Set() }) {
    const change = {
        path,
        kind: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
        format: 'bytes',
        isReal: true,
        notes: [],
        size: { before: before?.size, after: after?.size },
        requests: [],
        counts: { added: 0, removed: 0, changed: 0, volatile: 0 },
        equalRequests: 0,
        sections: [],
        secrets: [],
        newHosts: [],
    };
    const texts = [before, after].map((version) => readText(version, change));
    if (texts.includes('unreadable'))
        return change;
    const [one, other] = texts;
    const parsed = [
        one === undefined ? undefined : await parseRecording(one),
        other === undefined ? undefined : await parseRecording(other),
    ];
    compareParsed(change, one, other, parsed, rulesOff);
    return (0,present/* present */.Eb)(change, looksLikeSecret);
}
function readText(version, change) {
    if (version === undefined)
        return undefined;
    const { content, size } = version;
    if (content === undefined || size > MAX_RECORDING_BYTES) {
        note(change, `It is larger than ${MAX_RECORDING_BYTES / 1_000_000} MB: that it differs is all that is said.`);
        return 'unreadable';
    }
    const text = decodeUtf8(content);
    if (text !== undefined)
        return text;
    note(change, 'It is not text in UTF-8: that it differs is all that is said.');
    return 'unreadable';
}
function note(change, text) {
    if (text !== undefined && !change.notes.includes(text))
        change.notes.push(text);
}
function compareParsed(change, before, after, parsed, rulesOff) {
    const recordings = parsed.map((side) => (side !== undefined && 'recording' in side ? side.recording : undefined));
    for (const side of parsed)
        if (side !== undefined && 'note' in side)
            note(change, side.note);
    const [one, other] = recordings;
    const isText = (before !== undefined && one === undefined) || (after !== undefined && other === undefined);
    if (isText || (one !== undefined && other !== undefined && one.format !== other.format)) {
        if (change.notes.length === 0 && (one ?? other) !== undefined) {
            note(change, 'Both sides are of different formats: they are compared as text.');
        }
        compareTexts(change, before, after, (0,recording_diff_volatile/* createVolatility */.f)(rulesOff));
    }
    else {
        compareRecordings(change, one, other, (0,recording_diff_volatile/* createVolatility */.f)(rulesOff, one === undefined || other === undefined ? [] : madeUpNames(one, other)));
    }
    const differs = change.sections.length > 0 || Object.values(change.counts).some((count) => count > 0);
    if (change.kind === 'changed' && !differs)
        note(change, 'What it says is the same: only the way that it is written differs.');
    change.isReal =
        change.kind !== 'changed' || change.requests.some(({ isReal }) => isReal) || change.sections.some(recording_diff_rows/* isRealSection */.sh);
}
function compareTexts(change, before, after, volatility) {
    change.format = 'text';
    const rows = new recording_diff_rows/* Rows */.Sc('Lines', volatility);
    if (before !== undefined && after !== undefined)
        compareText(before, after, rows, volatility);
    else
        rows.compare('', before, after, 'text');
    change.sections = new present/* Room */.Wv().takeSections([rows.section].filter(recording_diff_rows/* isDifferent */.eJ)) ?? [];
}
function compareRecordings(change, before, after, volatility) {
    change.format = after?.format ?? before?.format ?? 'text';
    const room = new present/* Room */.Wv();
    if (before !== undefined && after !== undefined) {
        const variables = compare_request_compareObjects('Variables', before.variables, after.variables, 'variable', volatility);
        const beside = compare_request_compareObjects('Beside the requests', before.other, after.other, 'note', volatility);
        change.sections = room.takeSections([variables, beside].filter(recording_diff_rows/* isDifferent */.eJ)) ?? [];
        change.newHosts = newHosts(before, after, volatility);
    }
    for (const match of matchRequests(before?.requests ?? [], after?.requests ?? [], volatility)) {
        const made = compareMatch(match, before, after, volatility);
        if (made === undefined) {
            change.equalRequests++;
            continue;
        }
        change.counts[made.isReal ? made.kind : 'volatile']++;
        const kept = room.takeRequest(made);
        if (kept !== undefined)
            change.requests.push(kept);
    }
}
/** Undefined: the request is the same. */
function compareMatch({ before, after, isMoved }, earlier, later, volatility) {
    const one = before === undefined ? undefined : earlier?.requests[before];
    const other = after === undefined ? undefined : later?.requests[after];
    const request = other ?? one;
    if (request === undefined)
        throw new Error('a pair without a request');
    const kind = one === undefined ? 'added' : other === undefined ? 'removed' : 'changed';
    const sections = one !== undefined && other !== undefined
        ? compareRequests(one, other, volatility)
        : describeRequest(request, kind === 'added' ? 'added' : 'removed', volatility);
    if (kind === 'changed' && sections.length === 0 && !isMoved)
        return undefined;
    const place = { before: before === undefined ? undefined : before + 1, after: after === undefined ? undefined : after + 1 };
    return makeChange(request, { kind, place, isMoved, status: { before: one?.status, after: other?.status }, sections }, volatility);
}
/** Hosts that are asked after and not before; one with another made-up name is none. */
function newHosts(before, after, volatility) {
    const hosts = (recording) => [...new Set(recording.requests.map(({ url }) => splitUrl(url).origin))];
    const known = new Set(hosts(before).map((host) => volatility.normalize(host, 'before')));
    return hosts(after)
        .filter((host) => !known.has(volatility.normalize(host, 'after')))
        .map((host) => host.replace(/^[a-z]+:\/\//i, ''));
}

// EXTERNAL MODULE: ./src/diff/compare-pins.ts
var compare_pins = __webpack_require__(53705);
;// CONCATENATED MODULE: ./src/diff/compare-recordings.ts





/**
 * Compares services with what they were at earlier pins, request by request. It says how many files it fetches before it does.
 * @throws `missing-commit` where the server does not give out what differs
 */
async function compare_recordings_compareRecordings(request, options, log, signal) {
    const { results, requests, bytes } = await (0,compare_pins/* inEachRepository */.XM)(request, log, signal, async (assets, comparisons) => {
        const files = await (0,compare_pins/* compareTrees */.tc)(assets, comparisons, signal);
        await fetchFiles(assets, contentsOf(files.flat()), (count) => log.info(announce(count)), signal);
        // Comparing takes its time, and asks the server for nothing.
        await assets.remote.close();
        const differing = comparisons
            .map(({ service }, index) => ({ service, files: files[index] ?? [] }))
            .filter((one) => one.files.length > 0);
        const recordings = await compareFiles((0,lookup/* lookupEnvironment */.Qt)(assets.store), differing, options, signal);
        return { changes: (0,compare_pins/* serviceChanges */.TJ)(assets, comparisons, files), recordings };
    });
    return {
        changes: results.flatMap(({ changes }) => changes).sort(compare_pins/* byService */.FH),
        recordings: results.flatMap(({ recordings }) => recordings).sort(compare_pins/* byService */.FH),
        requests,
        bytes,
    };
}
function announce(count) {
    return count === 1
        ? 'To compare what is in them, 1 file of the recordings that differ is fetched.'
        : `To compare what is in them, ${count} files of the recordings that differ are fetched.`;
}
/** The names of all contents that are compared. */
function contentsOf(files) {
    const names = files.flatMap(({ before, after }) => [before, after]);
    return [...new Set(names.filter((name) => name !== undefined))];
}
/**
 * One after the other, so that a recording's two sides are all that is in memory at a time.
 * @param environment of a git directory that has the files
 */
async function compareFiles(environment, services, options, signal) {
    const sizes = await (0,objects_files/* fileSizes */.p)(environment, contentsOf(services.flatMap(({ files }) => files)), signal);
    return (0,objects_files/* withFileReader */.C)(environment, signal, async (read) => {
        const compared = [];
        for (const { service, files } of services) {
            const recordings = [];
            for (const { path, before, after } of files) {
                const sides = [await readVersion(before, sizes, read), await readVersion(after, sizes, read)];
                recordings.push(await compareRecording(path, sides[0], sides[1], options));
                signal.throwIfAborted();
            }
            compared.push({ service, recordings });
        }
        return compared;
    });
}
async function readVersion(file, sizes, read) {
    if (file === undefined)
        return undefined;
    const size = sizes.get(file) ?? 0;
    return { size, content: size > MAX_RECORDING_BYTES ? undefined : await read(file) };
}


/***/ }),

/***/ 66296:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ withFileReader),
/* harmony export */   p: () => (/* binding */ fileSizes)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34758);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63341);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81200);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86543);
/** Reads files out of a git directory, one after the other, so that no more than one of them is in memory. */




/** @returns the sizes, in bytes, of those files that are here */
async function fileSizes(environment, files, signal) {
    if (files.length === 0)
        return new Map();
    const args = ['cat-file', '--batch-check=%(objectname) %(objectsize)'];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment, input: `${files.join('\n')}\n`, signal });
    // A name that is not there comes back as `<name> missing`.
    const lines = output.toString('latin1').matchAll(/^([0-9a-f]{40}) (\d+)$/gm);
    return new Map([...lines].map(([, name, size]) => [name, Number(size)]));
}
/** Lends `body` a way to read files, all with one process. */
function withFileReader(environment, signal, body) {
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_3__/* .withObjectReader */ .B)({ environment, signal }, (read) => body(async (file) => {
        const [found] = await read([file]).catch((error) => {
            throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS ? unreadable(file, error.detail) : error;
        });
        if (found?.type !== 'blob')
            throw unreadable(file);
        return found.content;
    }));
}
function unreadable(file, detail) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('missing-store', `File ${file} of the assets repository cannot be read from the store.`, {
        hint: 'Run the command again: it is fetched anew.',
        ...(detail === undefined ? {} : { detail }),
    });
}


/***/ }),

/***/ 24383:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ checkDepth),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** Reads JSON so that nothing in it gets lost: keys that are there twice, numbers that JavaScript has no room for, and nesting that would exhaust the stack. */
/** Deeper than any recording, and far from what exhausts the stack. */
const MAX_DEPTH = 200;
/** Two versions of more would not fit into 300 MB. */
const MAX_VALUES = 400_000;
const QUOTE = '"';
const BACKSLASH = 92;
/** A number with more digits than JavaScript keeps. */
const LONG_NUMBER = /-?\d[\d.eE+-]{15,1000}/g;
/** What `JSON.parse` says, unless that would leave something out. Long numbers are strings. */
function parseJson(text) {
    const { keys, values, depth, exact } = scan(text);
    if (values > MAX_VALUES)
        return { problem: 'too many' };
    if (depth > MAX_DEPTH)
        return { problem: 'too deep' };
    let value;
    try {
        value = JSON.parse(exact);
    }
    catch {
        return { problem: 'syntax' };
    }
    return countKeys(value) === keys ? { value } : { problem: 'key twice' };
}
/** @throws RangeError for what is nested too deeply */
function checkDepth(value, depth = 0) {
    if (depth > MAX_DEPTH)
        throw new RangeError('nested too deeply');
    if (typeof value !== 'object' || value === null)
        return;
    for (const inner of Object.values(value))
        checkDepth(inner, depth + 1);
}
/** Looks at what is outside of strings: each colon there is a key, and nearly each comma a value. */
function scan(text) {
    let keys = 0;
    let values = 0;
    let depth = 0;
    let deepest = 0;
    const pieces = [];
    let kept = 0;
    for (let at = 0; at < text.length;) {
        const open = text.indexOf(QUOTE, at);
        const end = open < 0 ? text.length : open;
        for (let index = at; index < end; index++) {
            const character = text[index];
            if (character === ':')
                keys++;
            else if (character === ',')
                values++;
            else if (character === '{' || character === '[')
                deepest = Math.max(deepest, ++depth);
            else if (character === '}' || character === ']')
                depth--;
        }
        const outside = end - at > 15 ? text.slice(at, end) : '';
        const quoted = outside.replace(LONG_NUMBER, '"$&"');
        if (quoted !== outside) {
            pieces.push(text.slice(kept, at), quoted);
            kept = end;
        }
        at = open < 0 ? text.length : endOfString(text, open);
    }
    return { keys, values, depth: deepest, exact: kept === 0 ? text : pieces.join('') + text.slice(kept) };
}
function endOfString(text, open) {
    for (let close = text.indexOf(QUOTE, open + 1); close >= 0; close = text.indexOf(QUOTE, close + 1)) {
        let backslashes = 0;
        while (text.charCodeAt(close - 1 - backslashes) === BACKSLASH)
            backslashes++;
        if (backslashes % 2 === 0)
            return close + 1;
    }
    return text.length;
}
function countKeys(value) {
    if (typeof value !== 'object' || value === null)
        return 0;
    const inner = Object.values(value);
    return inner.reduce((sum, each) => sum + countKeys(each), Array.isArray(value) ? 0 : inner.length);
}


/***/ })

};
