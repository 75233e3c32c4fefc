export const id = 300;
export const ids = [300];
export const modules = {

/***/ 29300:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSecretFinder: () => (/* binding */ loadSecretFinder)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48393);
/* harmony import */ var _named_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33683);
/* harmony import */ var _preset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57618);
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81953);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23858);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57089);
/** Says where in a text of `name: value` lines secrets stand, so that they can be masked: by the same rules as in what is published. */






/** @returns a function that finds the secrets of a text; it takes its time to load */
async function loadSecretFinder() {
    const preset = await (0,_preset_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPreset */ ._)();
    return (text) => findSpans(text, preset);
}
/**
 * A secret that stands in the text itself, percent-encoded or not, has its own span. Of one in base64 or compressed only the line is known:
 * then all of its value is one, and all of its line where it is not in the value.
 */
async function findSpans(text, preset) {
    const spans = [...(await findPlain(text, preset)), ...findEncoded(text)];
    for (const widen of [valueSpan, wholeLine]) {
        const rest = blank(text, spans);
        const finds = await findLines(rest, preset);
        if (finds.size === 0)
            break;
        const lines = lineSpans(text);
        for (const [line, kind] of finds) {
            const span = lines[line];
            if (span !== undefined)
                spans.push({ ...widen(text, span), kind });
        }
    }
    return mergeOverlapping(spans);
}
/** Several rules may find the same secret: it is one. */
function mergeOverlapping(spans) {
    const merged = [];
    for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = merged.at(-1);
        if (last === undefined || span.start >= last.end)
            merged.push({ ...span });
        else
            last.end = Math.max(last.end, span.end);
    }
    return merged;
}
/** What is found without decoding anything. */
async function findPlain(text, preset) {
    const finds = [...(await preset(text)), ...(0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .findShapes */ .Il)(text), ...(0,_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .searchWords */ .i)(text)];
    finds.push(...findValues(text), ...findValues(withQuotes(text)));
    return finds.map((find) => ({ ...find, end: endOfSecret(text, find) }));
}
function findValues(text) {
    return [...(0,_named_values_js__WEBPACK_IMPORTED_MODULE_1__/* .findNamed */ .n)(text)].map(({ valueStart, end, kind }) => ({ start: valueStart, end, kind }));
}
/** What is found where percent-encoding is resolved. */
function findEncoded(text) {
    if (!text.includes('%'))
        return [];
    // Which offset of the text each character stands at, and behind the last one its end.
    const offsets = [];
    let decoded = '';
    for (const { index, 0: piece } of text.matchAll(/%(?:25){0,4}[0-7][0-9a-f]|[\s\S]/gi)) {
        offsets.push(index);
        decoded += (0,_readable_js__WEBPACK_IMPORTED_MODULE_3__/* .decodePercent */ .gr)(piece).charAt(0);
    }
    offsets.push(text.length);
    const finds = [...(0,_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .findShapes */ .Il)(decoded), ...(0,_scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .searchWords */ .i)(decoded), ...findValues(decoded)];
    return finds.map(({ start, end, kind }) => {
        const span = { start: offsets[start] ?? 0, end: offsets[end] ?? text.length, kind };
        return { ...span, end: endOfSecret(text, span) };
    });
}
/**
 * Opens a quotation before each value, and closes it behind, so that a value is judged whole as it is in JSON.
 * @returns a text of the same length
 */
function withQuotes(text) {
    return text.replace(/^(.*?): (.*)$/gm, '$1:"$2').replaceAll('\n', '"');
}
/** A rule may stop as soon as it is sure: what follows belongs to the secret as long as it looks like a part of one. */
function endOfSecret(text, { start, end, kind }) {
    if (/private.?key/i.test(kind)) {
        REST_OF_KEY.lastIndex = end;
        return REST_OF_KEY.exec(text) === null ? end : REST_OF_KEY.lastIndex;
    }
    const line = text.lastIndexOf('\n', start - 1) + 1;
    // All of the value that a name of a secret's has.
    if (start === valueSpan(text, { start: line, end: endOfLine(text, line) }).start)
        return Math.max(end, endOfLine(text, line));
    let at = end;
    while (at < text.length && (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isTokenAt */ .tR)(text, at))
        at++;
    return at;
}
/** Long lines of base64, the last of which may be short but is no name, and the end of a PEM block. */
const REST_OF_KEY = /(?:[A-Za-z0-9+/=]{16,}(?:[\s",]|\\[nr])*)*(?:[A-Za-z0-9+/=]+(?![\w.-]*:))?(?:\s*-{5}END [A-Z ]{1,60}-{5})?/y;
/** Lines from 0 with what is found in each. */
async function findLines(text, preset) {
    const found = new Map();
    const scanner = new _scanner_js__WEBPACK_IMPORTED_MODULE_5__/* .Scanner */ .L(preset, (line, kind) => found.set(line - 2, kind));
    // A text may begin as compressed data does; behind a line feed it is text.
    await scanner.feed(Buffer.from(`\n${text}`));
    await scanner.end();
    return found;
}
function lineSpans(text) {
    let start = 0;
    return text.split('\n').map((line) => {
        const span = { start, end: start + line.length };
        start = span.end + 1;
        return span;
    });
}
/** From behind the first `: `. */
function valueSpan(text, { start, end }) {
    const separator = text.indexOf(': ', start);
    return { start: separator < 0 || separator >= end ? start : separator + 2, end };
}
function wholeLine(_, line) {
    return line;
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    return end < 0 ? text.length : end;
}
/** Puts blanks over what was found already. */
function blank(text, spans) {
    let blanked = '';
    let at = 0;
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
        if (end <= at)
            continue;
        const from = Math.max(start, at);
        blanked += text.slice(at, from) + text.slice(from, end).replace(/[^\n]/g, ' ');
        at = end;
    }
    return blanked + text.slice(at);
}


/***/ })

};
