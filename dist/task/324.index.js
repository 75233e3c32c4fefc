export const id = 324;
export const ids = [324];
export const modules = {

/***/ 48393:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ isNameAt),
/* harmony export */   tF: () => (/* binding */ isBase64At),
/* harmony export */   tR: () => (/* binding */ isTokenAt)
/* harmony export */ });
/** Which characters words and names are made of, as a table: asking a pattern for each character would take most of the time. */
function table(characters) {
    const has = new Uint8Array(256);
    for (const character of characters)
        has[character.charCodeAt(0)] = 1;
    return (text, at) => has[text.charCodeAt(at)] === 1;
}
const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Base64 of either alphabet, without what fills it up at the end. */
const isBase64At = table(`${LETTERS_AND_DIGITS}+/_-`);
/** What tokens and keys are made of, percent-encoded ones too. */
const isTokenAt = table(`${LETTERS_AND_DIGITS}+/_-=~.%`);
/** What the names of members, headers and variables are made of. */
const isNameAt = table(`${LETTERS_AND_DIGITS}_-.`);


/***/ }),

/***/ 33683:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ findNamed)
/* harmony export */ });
/* unused harmony export NAME_RULES */
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48393);
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61711);
/** Secrets that are known by their names: headers, members of a body, parameters of a query or a connection string, variables. */


/** Names that the test proxy replaces the values of, unless a test switches that off. */
const SANITIZERS = 'https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/SanitizerDictionary.cs';
/** 32, 40 or 64 bytes. */
const BASE64_KEY = /^(?:[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{54}==|[A-Za-z0-9+/]{86}==)$/;
const NAME_RULES = [
    {
        kind: 'credentials of an Authorization header',
        source: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
        pattern: /authorization$|^auth(?:header)?$/,
        accept: ({ name, value }) => isCredential(name === 'auth' ? `Basic ${value}` : value),
    },
    {
        kind: 'cookie',
        source: 'https://www.rfc-editor.org/rfc/rfc6265#section-4',
        pattern: /^(?:set)?cookie2?$/,
        accept: ({ value }) => value.split(/[;,"\s]+/).some((pair) => (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .E)(pair.slice(pair.indexOf('=') + 1), 12)),
    },
    {
        kind: 'access key',
        source: SANITIZERS,
        pattern: /(?:account|access|api|app|master|primary|secondary|storage|shared|subscription|functions?|host|system|admin|query|sas|auth|encryption|decryption|symmetric|device|search|cognitive|openai|cosmos|registry|redis|eventgrid)keys?[12]?$|^key[12]$|^keyvalue$/,
        accept: ({ value }) => (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .E)(value, 20),
    },
    {
        kind: 'access key in a variable',
        source: SANITIZERS,
        pattern: /key[12]?$/,
        accept: ({ written, value }) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_KEY_?[12]?$/.test(written) &&
            !/(?:PARTITION|ROW|PUBLIC|INSTRUMENTATION)_KEY/.test(written) &&
            (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .E)(value, 20),
    },
    {
        kind: 'password',
        source: SANITIZERS,
        pattern: /(?:password|passwd|pwd|passphrase)[12]?$/,
        accept: isPassword,
    },
    {
        kind: 'client secret',
        source: 'https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow',
        pattern: /secret(?:value|text|key)?$/,
        accept: ({ value }) => (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .E)(value, 16) && !/^https?:/.test(value),
    },
    {
        kind: 'token',
        source: 'https://www.rfc-editor.org/rfc/rfc6749#section-5.1',
        pattern: /^(?:.*(?:access|refresh|id|identity|auth|bearer|sas|session|acr|personalaccess|bot|secret))?token$|assertion$/,
        accept: ({ value }) => (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .E)(value, 24) || value.split(/[&;\s]|[a-z]+=/).some((part) => (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .E)(part, 32)),
    },
    {
        kind: 'SAS signature',
        source: 'https://learn.microsoft.com/rest/api/storageservices/create-service-sas',
        pattern: /^sig$/,
        accept: ({ value, text, start }) => (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .E)(value, 40) && !text.slice(Math.max(0, start - 400), start).includes('devstoreaccount1'),
    },
    {
        kind: 'key or code in a query',
        source: 'https://learn.microsoft.com/azure/azure-functions/function-keys-how-to',
        pattern: /^(?:code|key)$/,
        accept: ({ value, separator, text, start }) => separator === '=' && /[?&]/.test(text.charAt(start - 1)) && (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .E)(value, 32),
    },
    {
        kind: 'key of a list of keys',
        source: 'https://learn.microsoft.com/rest/api/storagerp/storage-accounts/list-keys',
        pattern: /^(?:value|key|primary|secondary|default)$/,
        accept: isListedKey,
    },
];
/** The names' ends, so that few places are looked at more closely. */
const NAME_END = /(?:key(?:s|_?[12]|value)?|secret(?:[_-]?(?:value|text))?|password[12]?|passwd|pwd|passphrase|token|assertion|cookie2?|authorization|auth(?:header)?|sig|code|value|primary|secondary|default)(?=(["']?)\s{0,4}(?:[:=]|>[^\s<>]))/gi;
/** From behind the name. A quoted value may be the first of an array. */
const VALUE = /["']?\s{0,4}(?:([:=])\s{0,200}(?:\[\s{0,200})?(?:"([^"]{0,4000})|'([^']{0,4000}))|>([^<>]{1,4000})<|([:=])[ \t]{0,4}([^\s"'<>,;&)}\]]{1,4000}))/y;
/** All values of a header: those of an array, or the line of a text, for they have blanks. */
const HEADER = /["']?\s{0,4}:\s{0,200}(?:\[([^[\]]{1,8000})\]|"([^"]{1,8000})|([^\r\n\xa0"']{1,8000}))/y;
/** A value that long was judged whole, and is not searched for further names. */
const LONG_VALUE = 200;
/** @yields names with values that are secrets */
function* findNamed(text) {
    let searched = 0;
    const rulesByName = new Map();
    for (const { index, 0: nameEnd } of text.matchAll(NAME_END)) {
        if (index < searched)
            continue;
        const end = index + nameEnd.length;
        let start = index;
        while (start > 0 && index - start < MAX_NAME && (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isNameAt */ .Jb)(text, start - 1))
            start--;
        const written = text.slice(start, end);
        const rules = rulesByName.get(written) ?? rulesFor(written);
        rulesByName.set(written, rules);
        const found = rules.length === 0 ? undefined : readValue(text, start, end, written);
        if (found === undefined)
            continue;
        if (!found.isQuoted && found.value.length > LONG_VALUE)
            searched = found.end;
        const rule = rules.find(({ accept }) => accept(found));
        if (rule !== undefined)
            yield { start, valueStart: found.valueStart, end: found.end, kind: rule.kind };
    }
}
const MAX_NAME = 60;
function rulesFor(written) {
    const name = plainName(written);
    return NAME_RULES.filter(({ pattern }) => pattern.test(name));
}
function plainName(written) {
    return written.toLowerCase().replace(/[-_.]/g, '');
}
function readValue(text, start, nameEnd, written) {
    const name = plainName(written);
    if (/authorization$|cookie/.test(name)) {
        HEADER.lastIndex = nameEnd;
        const [all, ...values] = HEADER.exec(text) ?? [];
        if (all === undefined)
            return undefined;
        const value = (values.find((one) => one !== undefined) ?? '').trim();
        const valueStart = text.indexOf(value, nameEnd);
        return { name, written, value, isQuoted: true, separator: ':', text, start, valueStart, end: nameEnd + all.length };
    }
    VALUE.lastIndex = nameEnd;
    const [all, before, double, single, element, bareBefore, bare] = VALUE.exec(text) ?? [];
    if (all === undefined)
        return undefined;
    const value = (double ?? single ?? element ?? bare ?? '').trim();
    const separator = before ?? bareBefore ?? '>';
    const valueStart = text.indexOf(value, nameEnd);
    return { name, written, value, isQuoted: bare === undefined, separator, text, start, valueStart, end: nameEnd + all.length };
}
function isPassword({ value, isQuoted, separator }) {
    if (value.length < 6 || /\s/.test(value) || (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .w)(value) || /^https?:\/\/|\($/.test(value))
        return false;
    if (isQuoted)
        return true;
    // Random bytes have `pwd=` in them at times.
    if (!/^[\x21-\x7e]+$/.test(value))
        return false;
    if (separator === '=')
        return true;
    // In a sentence or in YAML: a word is none.
    return value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value);
}
/** The scheme's name, and what follows. */
function isCredential(value) {
    const [, basic] = /Basic\s+([\w+/-]{6,}={0,2})/i.exec(value) ?? [];
    if (basic !== undefined) {
        const decoded = Buffer.from(basic, 'base64').toString('latin1');
        const password = decoded.slice(decoded.indexOf(':') + 1);
        return decoded.includes(':') && password.length >= 3 && !(0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .w)(password) && !(0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .w)(basic);
    }
    if (value.includes('devstoreaccount1'))
        return false;
    return value.split(/[\s&,;:"]+|[A-Za-z]+=(?=.)/).some((part) => (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .E)(part, 16));
}
/** A member `value` beside `keyName`, or beside a name that a list of keys or passwords has; or one that can be nothing but a key. */
function isListedKey({ name, value, isQuoted, text, start, end }) {
    if (!isQuoted || !(0,_placeholders_js__WEBPACK_IMPORTED_MODULE_1__/* .looksRandom */ .E)(value, 16))
        return false;
    if (value.length === 88 && BASE64_KEY.test(value))
        return true;
    if (name !== 'value')
        return BASE64_KEY.test(value);
    const before = text.slice(Math.max(0, start - 300), start);
    const after = text.slice(end, end + 300);
    const object = before.slice(before.lastIndexOf('{') + 1) + after.slice(0, (after.indexOf('}') + 1 || after.length + 1) - 1);
    return /"keyName"|"name"\s{0,4}:\s{0,4}"(?:key[12]|password2?|primary|secondary|default|_master)\b/i.test(object);
}


/***/ }),

/***/ 61711:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ looksRandom),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/** Tells what stands in a secret's place (sanitized values, templates, emulators' published keys) from what may be real. */

/**
 * Words that a person or a sanitizer writes where a secret was. Each in three spellings rather than in any: four letters in any
 * spelling turn up in one random key of ten thousand.
 * Source: the test proxy's sanitizers,
 * https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/SanitizerDictionary.cs
 */
const WORDS = new RegExp([
    'sanitized',
    'sanitised',
    'redacted',
    'placeholder',
    'changeme',
    'replace',
    'invalid',
    'sample',
    'example',
    'dummy',
    'fake',
    'mock',
    'your',
]
    .flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)])
    .join('|'));
/** What fills a field in documentation and schemas, in lower case. */
const FILLERS = new Set('sanitized password passwd pass pwd secret string securestring user username admin root test testpassword mypassword apikey api-key token none null nil undefined true false enabled disabled required optional hidden removed value'.split(' '));
/** `{your_password}`, `<password>`, `${PASSWORD}`, `$(password)`, `%PASSWORD%`, `[parameters('x')]`, `@Microsoft.KeyVault(…)`, `****`. */
const TEMPLATE = /^(?:\{[^}]*\}$|<|\$[{(]|%[A-Za-z_]+%$|\[|#\{|@Microsoft\.KeyVault\(|\*{3}|\.{3})/;
/**
 * SHA-256 of the keys that emulators publish, since the keys themselves would look like secrets in here.
 * Sources: https://learn.microsoft.com/azure/storage/common/storage-connect-azurite and
 * https://learn.microsoft.com/azure/cosmos-db/emulator
 */
const EMULATOR_KEYS = new Set([
    '0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059',
    'aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615',
]);
/** Longer values are judged by their beginning. */
const JUDGED = 300;
/** @param value without quotes, escapes and percent-encoding */
function isPlaceholder(value) {
    const text = value.slice(0, JUDGED);
    return isFilling(text) || isEmulatorKey(text) || isFillingInBase64(text) || isFakeJwt(value);
}
/** Whether a value could be random: what keys and tokens are, and names, words and sentences are not. */
function looksRandom(value, minLength) {
    const text = value.slice(0, JUDGED);
    if (value.length < minLength || !/^[\w+/=~.\-!|*]+$/.test(text) || isGuid(text) || isPlaceholder(value))
        return false;
    if (/^[0-9a-f]+$/i.test(text))
        return text.length >= 32 && new Set(text).size >= 8;
    const bits = entropy(text);
    if (/[a-z]/.test(text) && /[A-Z]/.test(text) && bits >= 4.2)
        return true;
    return /\d/.test(text) && /[a-z]/i.test(text) && bits >= (text.length < 30 ? 3.3 : 3.8);
}
function isGuid(text) {
    return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
}
function isFilling(text) {
    if (text.length === 0 || FILLERS.has(text.toLowerCase()) || TEMPLATE.test(text) || WORDS.test(text))
        return true;
    return isMonotonous(text) || isSequence(text);
}
/** Zeros, `xxxxxxxx`, `AAAA…AA==`, `00000000-0000-0000-0000-000000000001`. */
function isMonotonous(text) {
    const counts = countCharacters(text);
    return text.length >= 6 && (counts.length <= 3 || Math.max(...counts) >= text.length * 0.7);
}
/** `abcdefghijklmnopqrstuvwxyz0123456789`, `12345678`, as documentation has it. */
function isSequence(text) {
    let steps = 0;
    for (let at = 1; at < text.length; at++)
        if (text.charCodeAt(at) === text.charCodeAt(at - 1) + 1)
            steps++;
    return text.length >= 6 && steps >= text.length * 0.6;
}
function isEmulatorKey(text) {
    return text.length === 88 && EMULATOR_KEYS.has((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex'));
}
/** Base64 of zeros, of `Sanitized`, of `this is a key`. */
function isFillingInBase64(text) {
    if (text.length < 8 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text))
        return false;
    const decoded = Buffer.from(text, 'base64').toString('latin1');
    if (!/^[\x20-\x7e\r\n\t]+$/.test(decoded))
        return decoded.length >= 16 && isMonotonous(decoded);
    return isFilling(decoded) || /^[A-Za-z ,.'_-]+$/.test(decoded);
}
/** A JSON Web Token whose signature is none, or whose contents say what it is. */
function isFakeJwt(text) {
    const [, payload, signature] = /^eyJ[\w-]*\.(eyJ[\w-]*)\.([\w-]*)$/.exec(text) ?? [];
    if (payload === undefined || signature === undefined)
        return false;
    if (signature.length < 40 || isFilling(signature) || isFillingInBase64(signature))
        return true;
    return /sanitized|fake|mock|dummy|John Doe/i.test(Buffer.from(payload, 'base64').toString('latin1'));
}
function countCharacters(text) {
    const counts = [];
    for (let at = 0; at < text.length; at++)
        counts[text.charCodeAt(at)] = (counts[text.charCodeAt(at)] ?? 0) + 1;
    return counts.filter((count) => count > 0);
}
/** In bits a character. */
function entropy(text) {
    return countCharacters(text).reduce((bits, count) => bits - (count / text.length) * Math.log2(count / text.length), 0);
}


/***/ }),

/***/ 57618:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ loadPreset)
/* harmony export */ });
/* unused harmony export CONDITIONS */
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61711);
/* harmony import */ var _readable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81953);


/** What a rule needs to find anything. A rule without a condition is always asked. */
const CONDITIONS = {
    aws: /(?:SECRET|[sS]ecret)_?(?:ACCESS|[aA]ccess)_?(?:KEY|[kK]ey)/,
    gcp: /private_key_id/,
    privatekey: /PRIVATE KEY/,
    npm: /npm_/,
    basicauth: /:\/\/[\w-]{1,256}:[\w-]{1,256}@/,
    slack: /xox[bpaor]-|xapp-|hooks\.slack\.com/i,
    sendgrid: /SG\./,
    shopify: /shp(?:pa|ca|at|ss)_/,
    github: /gh[pousr]_|github_pat_/,
    openai: /T3BlbkFJ/,
    anthropic: /sk-ant-api0/,
    linear: /lin_api_/,
    '1password': /ops_ey/,
    'database-connection-string': /:\/\/[^:/\s]{1,100}:[^@/\s]{1,200}@/,
};
const RULE_NAME = /^.*secretlint-rule-/;
/**
 * Takes its time to load, so that nothing but a push does.
 * @param isAsked whether a rule is asked about a text; a test asks all of them
 */
async function loadPreset(isAsked = meetsCondition) {
    const [{ lintSource }, { secretLintProfiler }, { creator }] = await Promise.all([
        __webpack_require__.e(/* import() */ 707).then(__webpack_require__.bind(__webpack_require__, 86707)),
        __webpack_require__.e(/* import() */ 806).then(__webpack_require__.bind(__webpack_require__, 806)),
        __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 31577)),
    ]);
    // It notes when each rule begins and ends, and searches all its notes for each: a thousand files would take a minute.
    secretLintProfiler.mark = () => { };
    // Without the rule by which a recording could switch the others off.
    const recommended = creator.rules.filter(({ meta }) => !meta.id.endsWith('filter-comments'));
    const rules = recommended.map((rule) => ({ id: rule.meta.id, rule, name: rule.meta.id.replace(RULE_NAME, '') }));
    return async (text) => {
        const asked = rules.filter(({ name }) => isAsked(name, text)).map(({ id, rule }) => ({ id, rule }));
        if (asked.length === 0)
            return [];
        const source = { content: text, filePath: 'recording.json', ext: '.json', contentType: 'text' };
        const { messages } = await lintSource({ source, options: { locale: 'en', maskSecrets: true, config: { rules: asked } } });
        return messages
            .filter(({ range }) => !isSanitized(text.slice(...range)))
            .map(({ range, ruleId }) => ({ start: range[0], end: range[1], kind: ruleId.replace(RULE_NAME, '') }));
    };
}
function meetsCondition(name, text) {
    return CONDITIONS[name]?.test(text) ?? true;
}
/** Whether a find is a placeholder. Of an address, its password is what counts; of keys in lines and whole files, nothing. */
function isSanitized(found) {
    const [, password] = /^[\w+:]{1,20}:\/\/[^:/\s]{0,100}:([^\s]{1,300})@/.exec(found.slice(0, 1_000)) ?? [];
    if (password !== undefined)
        return (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .w)((0,_readable_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePercent */ .gr)(password));
    return !/[\s"]/.test(found) && (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .w)(found);
}


/***/ }),

/***/ 81953:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zy: () => (/* binding */ countUnfinished),
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   gr: () => (/* binding */ decodePercent),
/* harmony export */   tc: () => (/* binding */ resolveEscapes)
/* harmony export */ });
/* unused harmony export OTHER_LINE */
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48393);
/** Resolves how a recording writes text: strings in JSON, JSON in strings of JSON, percent-encoding. Lines stay those of the file. */

/**
 * White space to every rule, and no line feed: stands where text inside a string goes on in a line of its own. It is one byte,
 * so that a text of bytes stays one.
 */
const OTHER_LINE = '\xa0';
/** The beginning of an escape or of a percent-encoded character, which the next piece of the text may complete. */
const UNFINISHED = /(?:\\{1,32}(?:u[0-9a-fA-F]{0,3})?|%(?:25){0,4}[0-9a-fA-F]?|%(?:25){0,3}2)$/;
/** @returns how many characters at the end of a piece are to be looked at with the next one */
function countUnfinished(text) {
    return UNFINISHED.exec(text.slice(-64))?.[0].length ?? 0;
}
/** Takes JSON's escapes away, however often text was put into a string. */
function resolveEscapes(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/(?<!\\)\\+(?:u([0-9a-fA-F]{4})|([nrtbf"/]))/g, (_, code, letter) => {
        if (code === undefined)
            return letter === '"' || letter === '/' ? letter : OTHER_LINE;
        const character = String.fromCharCode(Number.parseInt(code, 16));
        // UTF-16 that was recorded as if it were UTF-8.
        if (character === '\0')
            return '';
        return character < ' ' ? OTHER_LINE : character;
    });
}
/** Takes percent-encoding away, also where it was encoded twice. */
function decodePercent(text) {
    if (!text.includes('%'))
        return text;
    return text.replace(/%(?:25){0,4}(0[9ad]|[2-7][0-9a-f])/gi, (_, code) => {
        return code.startsWith('0') ? OTHER_LINE : String.fromCharCode(Number.parseInt(code, 16));
    });
}
/** A shorter one before a line's end is no part of a secret that goes on. */
const MIN_WORD = 8;
/** What a word goes on with in the next line; where a colon follows, it is the name of the next member instead. */
const AFTER_LINE_END = /\s{1,100}"?(?=[\w+/=~.%-]{4,2000}("?\s{0,4}:)?)/y;
/** Puts words together that were split over lines. @returns undefined where none was */
function joinLines(text) {
    const gone = [];
    const pieces = [];
    let length = 0;
    let from = 0;
    for (const { index } of text.matchAll(/[\n\xa0]\s{0,100}/g)) {
        if (index < from)
            continue;
        const end = wordBefore(text, index);
        if (end === undefined || end < from)
            continue;
        AFTER_LINE_END.lastIndex = index;
        const after = AFTER_LINE_END.exec(text);
        if (after === null || after[1] !== undefined)
            continue;
        pieces.push(text.slice(from, end));
        length += end - from;
        from = index + after[0].length;
        gone.push({ offset: length, lines: text.slice(end, from).split('\n').length - 1 });
    }
    if (gone.length === 0)
        return undefined;
    return { text: pieces.join('') + text.slice(from), gone };
}
/** @returns the end of the word that a line ends with, or that is the string that it ends with: `word`, `"word",` */
function wordBefore(text, lineEnd) {
    let end = lineEnd;
    while (end > lineEnd - 6 && '", \t\r\xa0'.includes(text.charAt(end - 1)))
        end--;
    for (let at = end - 1; at >= end - MIN_WORD; at--)
        if (!(0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isTokenAt */ .tR)(text, at))
            return undefined;
    return end;
}


/***/ }),

/***/ 23858:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Il: () => (/* binding */ findShapes),
/* harmony export */   aV: () => (/* binding */ findWord),
/* harmony export */   jJ: () => (/* binding */ findBytes)
/* harmony export */ });
/* unused harmony exports SHAPE_RULES, WORD_RULES, BYTES_RULES */
/* harmony import */ var _placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61711);

/** Azure's keys with a signature in them are 32 or 64 bytes in base64, or 84 letters and digits. */
const SIGNED_KEYS = 'https://github.com/microsoft/security-utilities/blob/main/GeneratedRegexPatterns/PreciselyClassifiedSecurityKeys.json';
const SHAPE_RULES = [
    {
        kind: 'Entra client secret',
        source: SIGNED_KEYS,
        anchors: ['8Q~', '7Q~'],
        pattern: /(?<![\w~-])[\w.~-]{3}[78]Q~[\w.~-]{31,34}(?![\w~-])/g,
    },
    {
        kind: 'SharedKey signature',
        source: 'https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key',
        anchors: ['SharedKey'],
        pattern: /\bSharedKey(?:Lite)?\s{1,4}([\w-]{1,64}):([A-Za-z0-9+/]{43}=)/g,
        accept: ([, account, signature = '']) => account !== 'devstoreaccount1' && (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .looksRandom */ .E)(signature, 44),
    },
    {
        kind: 'password in a URL',
        source: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
        anchors: ['://'],
        pattern: /:\/\/[^\s:/@"'<>]{0,100}:([^\s:@"'<>]{4,300})@[\w.-]{3}/g,
        accept: ([, password = '']) => !(0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .w)(password) && !/^\d{1,5}(?:[/?#]|$)/.test(password),
    },
    {
        kind: 'JSON Web Token',
        source: 'https://www.rfc-editor.org/rfc/rfc7519#section-3.1',
        anchors: ['eyJ'],
        pattern: /(?<![\w-])eyJ[\w-]{10,4000}\.eyJ[\w-]{10,8000}\.[\w-]{20,2000}/g,
    },
    {
        kind: 'private key',
        source: 'https://www.rfc-editor.org/rfc/rfc7468#section-10',
        anchors: ['PRIVATE KEY'],
        pattern: /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----[\s",]{0,100}([A-Za-z0-9+/=:\s",-]{40})/g,
        accept: ([, contents = '']) => !(0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .w)(contents.replace(/[\s",]/g, '')),
    },
    {
        kind: 'AWS access key',
        source: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
        anchors: ['AKIA', 'ASIA'],
        pattern: /(?<![A-Za-z0-9+/_-])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9+/_-])/g,
    },
    {
        kind: 'Google API key',
        source: 'https://learn.microsoft.com/purview/sit-defn-google-api-key',
        anchors: ['AIza'],
        pattern: /(?<![\w+/-])AIza[\w-]{35}(?![\w+/-])/g,
    },
    {
        kind: 'Google OAuth client secret',
        source: 'https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
        anchors: ['GOCSPX-'],
        pattern: /(?<![\w+/-])GOCSPX-[\w-]{28}(?![\w+/-])/g,
    },
    {
        kind: 'OpenAI key',
        source: 'https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
        anchors: ['T3BlbkFJ'],
        pattern: /(?<![\w-])sk-[\w-]{16,100}T3BlbkFJ[\w-]{16,100}/g,
    },
    {
        kind: 'Azure Databricks token',
        source: SIGNED_KEYS,
        anchors: ['dapi'],
        pattern: /(?<![\w+/-])dapi[0-9a-f]{32}(?:-\d)?(?![\w+/-])/g,
    },
];
/** Secrets that are one word, and known by it. */
const WORD_RULES = [
    {
        kind: 'Azure key of 64 bytes (Storage, Cosmos DB, Batch, API Management)',
        source: SIGNED_KEYS,
        pattern: /^[A-Za-z0-9+/]{76}(?:\+ASt|ACDb|\+ABa|\+AMC|APIM)[A-Za-z0-9+/]{5}[AQgw]==$/,
    },
    {
        kind: 'Azure key of 32 bytes (Service Bus, Event Hubs, Event Grid, IoT, Redis)',
        source: SIGNED_KEYS,
        pattern: /^[A-Za-z0-9+/]{33}(?:\+ARm|\+AEh|\+ASb|AIoT|AzCa|AZEG)[A-P][A-Za-z0-9+/]{5}=$/,
    },
    {
        kind: 'Azure Container Registry key',
        source: SIGNED_KEYS,
        pattern: /^[A-Za-z0-9+/]{42}\+ACR[A-D][A-Za-z0-9+/]{5}$/,
    },
    {
        kind: 'Azure AI Search key',
        source: SIGNED_KEYS,
        pattern: /^[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}$/,
    },
    {
        kind: 'Azure Functions key',
        source: SIGNED_KEYS,
        pattern: /^[\w-]{44}AzFu[\w-]{5}[AQgw]==$/,
    },
    {
        kind: 'annotated Azure key (OpenAI, Azure DevOps, Maps, Event Grid)',
        source: 'https://devblogs.microsoft.com/engineering-at-microsoft/common-annotated-security-keys/',
        pattern: /^[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9]{22,32}(?:={0,2})$/,
    },
    {
        kind: 'Azure DevOps personal access token',
        source: 'https://learn.microsoft.com/purview/sit-defn-azure-devops-personal-access-token',
        pattern: /^(?=(?:[a-z]{0,40}[2-7]){3})[a-z2-7]{52}$/,
    },
    { kind: 'NuGet API key', source: SIGNED_KEYS, pattern: /^oy2[a-z2-7]{43}$/ },
];
/** Secrets that are bytes, in a file of their own or in base64. */
const BYTES_RULES = [
    {
        kind: 'PKCS#12 store',
        source: 'https://www.rfc-editor.org/rfc/rfc7292#section-4',
        pattern: /^30(?:8[0-4](?:[0-9a-f]{2}){0,4}|[0-7].)02010330/,
    },
    {
        kind: 'private key in DER',
        source: 'https://www.rfc-editor.org/rfc/rfc5958#section-2',
        // PKCS#8 of RSA or an elliptic curve, PKCS#1, SEC1.
        pattern: /^30(?:8[12](?:[0-9a-f]{2}){1,2}|[0-7].)(?:02010[01]30(?:..)06(?:072a8648ce3d0201|092a864886f70d010101)|02010002820|020101042)/,
    },
];
function* findShapes(text) {
    for (const { kind, anchors, pattern, accept } of SHAPE_RULES) {
        if (!anchors.some((anchor) => text.includes(anchor)))
            continue;
        for (const match of text.matchAll(pattern)) {
            if (accept === undefined ? !(0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .w)(match[0]) : accept(match)) {
                yield { start: match.index, end: match.index + match[0].length, kind };
            }
        }
    }
}
/** @param word with the `=` behind it */
function findWord(word) {
    if (word.length < 44 || word.length > 92)
        return undefined;
    const kind = WORD_RULES.find(({ pattern }) => pattern.test(word))?.kind;
    return kind === undefined || (0,_placeholders_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlaceholder */ .w)(word) ? undefined : kind;
}
function findBytes(bytes) {
    const beginning = Buffer.from(bytes.subarray(0, 64)).toString('hex');
    return BYTES_RULES.find(({ pattern }) => pattern.test(beginning))?.kind;
}


/***/ }),

/***/ 57089:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Scanner),
  i: () => (/* binding */ searchWords)
});

// EXTERNAL MODULE: ./src/publish/secrets/characters.ts
var characters = __webpack_require__(48393);
;// CONCATENATED MODULE: ./src/publish/secrets/base64-words.ts
/** Finds words in a text that may be base64, over the ends of lines too. */

/** Shorter ones are not decoded: what fits in would be found by the name that it has. */
const MIN_LENGTH = 24;
/** Lines of base64 in mail and PEM are 64 or 76 long; a full line is a multiple of four. */
const MIN_LINE = 60;
/** From one line of base64 to the next, also where each is a string of an array. */
const NEXT_LINE = /"?,?[\s\xa0]{1,100}"?(?=[A-Za-z0-9+/_-]{2})/y;
const REST = /[A-Za-z0-9+/_-]*/y;
/** @returns the next word of at least 24 characters; looks at every 24th character and at words alone */
function nextWord(text, from) {
    for (let at = from + MIN_LENGTH - 1; at < text.length; at += MIN_LENGTH) {
        if (!(0,characters/* isBase64At */.tF)(text, at))
            continue;
        let start = at;
        while (start > from && (0,characters/* isBase64At */.tF)(text, start - 1))
            start--;
        const end = wordEnd(text, at);
        if (end - start >= MIN_LENGTH)
            return { start, end };
        at = end;
    }
    return undefined;
}
/**
 * Reads what may be base64 in lines.
 * @param lineLength how much of its first line was read before
 */
function readEncoded(text, start, lineLength = 0) {
    let end = wordEnd(text, start);
    let line = lineLength + end - start;
    const words = [text.slice(start, end)];
    while (line >= MIN_LINE && line % 4 === 0) {
        NEXT_LINE.lastIndex = end;
        if (!NEXT_LINE.test(text))
            break;
        const next = NEXT_LINE.lastIndex;
        end = wordEnd(text, next);
        line = end - next;
        words.push(text.slice(next, end));
    }
    const isCutOff = text.length - end <= 100 && /^"?,?[\s\xa0]*"?$/.test(text.slice(end));
    return { text: words.join(''), end, lineLength: line, isCutOff };
}
/** What the longest word of a secret is below by far: what secretlint's rules take is 10,000. */
const KEPT = 10_100;
/** Leaves out the middle of words that are too long for a secret: a body in base64 is looked at as what it stands for. */
function shortenWords(text) {
    const pieces = [];
    let from = 0;
    for (let at = 2 * KEPT; at < text.length; at += 2 * KEPT) {
        if (!(0,characters/* isBase64At */.tF)(text, at))
            continue;
        let start = at;
        while (start > from && (0,characters/* isBase64At */.tF)(text, start - 1))
            start--;
        const end = wordEnd(text, at);
        if (end - start > 2 * KEPT) {
            pieces.push(text.slice(from, start + KEPT), ' ');
            from = end - KEPT;
        }
        at = Math.max(at, end - 2 * KEPT);
    }
    return from === 0 ? text : pieces.join('') + text.slice(from);
}
function wordEnd(text, at) {
    REST.lastIndex = at;
    REST.exec(text);
    return REST.lastIndex;
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/publish/secrets/inflate.ts
/** Bodies that are compressed: told by their first bytes, and decompressed in pieces. */

/** gzip (RFC 1952), or zlib (RFC 1950) with one of the usual headers. */
function isCompressed(bytes) {
    const [first, second = 0, third] = bytes;
    if (first === 0x1f)
        return second === 0x8b && third === 8;
    return first === 0x78 && [0x01, 0x5e, 0x9c, 0xda].includes(second) && bytes.length > 8;
}
/** What is taken in at once, so that what comes out fits into memory: it is at most a thousand times as much. */
const INPUT = 16_384;
/** More than that comes of nothing that was recorded: what a bomb holds behind it is not looked at. */
const MAX_RATIO = 200;
const ALWAYS_BYTES = 10_000_000;
class Inflater {
    unzip;
    output = [];
    taken = 0;
    given = 0;
    /** It ended, or is none. */
    isOver = false;
    onError = () => { };
    constructor() {
        // What is cut off is decompressed as far as it goes.
        this.unzip = (0,external_node_zlib_.createUnzip)({ finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH });
        this.unzip.on('data', (chunk) => this.output.push(chunk));
        this.unzip.on('error', () => {
            this.isOver = true;
            this.onError();
        });
    }
    /** @yields what comes out */
    async *feed(bytes) {
        for (let from = 0; from < bytes.length && !this.isOver; from += INPUT) {
            const piece = bytes.subarray(from, from + INPUT);
            await new Promise((resolve) => {
                this.onError = resolve;
                this.unzip.write(piece, () => this.unzip.flush(() => resolve()));
            });
            this.taken += piece.length;
            for (const chunk of this.output.splice(0)) {
                this.given += chunk.length;
                yield chunk;
            }
            if (this.given > Math.max(ALWAYS_BYTES, MAX_RATIO * this.taken))
                this.isOver = true;
        }
    }
    close() {
        this.unzip.destroy();
    }
}

;// CONCATENATED MODULE: ./src/publish/secrets/lines.ts
/** Says in which line of a text something stands. */
class Lines {
    text;
    ends;
    constructor(text) {
        this.text = text;
    }
    /** @returns how many line feeds stand before an offset; the first call looks through the text */
    before(offset) {
        this.ends ??= [...this.text.matchAll(/\n/g)].map(({ index }) => index);
        let low = 0;
        let high = this.ends.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.ends[middle] ?? 0) < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}

// EXTERNAL MODULE: ./src/publish/secrets/named-values.ts
var named_values = __webpack_require__(33683);
// EXTERNAL MODULE: ./src/publish/secrets/readable.ts
var readable = __webpack_require__(81953);
// EXTERNAL MODULE: ./src/publish/secrets/rules.ts
var rules = __webpack_require__(23858);
;// CONCATENATED MODULE: ./src/publish/secrets/scanner.ts
/** Searches contents that come in pieces: as text, and as what base64 and compression in it stand for. */






/** What is looked at again with the next piece: longer than any secret, and than what a rule looks at around one. */
const OVERLAP = 12_000;
/** Base64 in a compressed body in base64, and once more. */
const MAX_DEPTH = 4;
/** What is searched at once, besides; smaller pieces wait for more. */
const PIECE = 128 * 1024;
/** A match that begins so early in a window was whole in the one before; here, what stands before it may be missing. */
const LEAD = 100;
/** The text of a piece with the end of the one before it. */
class Window {
    text = '';
    /** The line that it begins with. */
    line = 1;
    /** Whether there is more before it. */
    isLater = false;
    lines = new Lines('');
    /** @returns how many characters went at the beginning */
    push(piece) {
        const gone = Math.max(0, this.text.length - OVERLAP);
        this.isLater ||= gone > 0;
        this.line += countLines(this.text, gone);
        this.text = this.text.slice(gone) + piece;
        this.lines = new Lines(this.text);
        return gone;
    }
    lineAt(offset) {
        return this.line + this.lines.before(offset);
    }
}
class Scanner {
    preset;
    report;
    depth;
    /** Text without escapes, as secretlint's rules get it; and without percent-encoding. */
    plain = new Window();
    decoded = new Window();
    /** Text that waits for more, and the beginning of an escape. */
    waiting = '';
    unfinished = '';
    isFirst = true;
    inflater;
    /** Where in the decoded text words are still to be looked at. */
    nextWord = 0;
    /** Base64 that goes on in the next piece. */
    open;
    constructor(preset, report, depth = 0) {
        this.preset = preset;
        this.report = report;
        this.depth = depth;
    }
    async feed(bytes) {
        if (this.isFirst) {
            this.isFirst = false;
            const kind = (0,rules/* findBytes */.jJ)(bytes);
            if (kind !== undefined)
                this.report(1, kind);
            if (isCompressed(bytes) && this.depth < MAX_DEPTH) {
                this.inflater = { inflater: new Inflater(), inner: this.descend(1, 'compressed') };
            }
        }
        if (this.inflater !== undefined) {
            for await (const piece of this.inflater.inflater.feed(bytes))
                await this.inflater.inner.feed(piece);
            return;
        }
        // UTF-16 is ASCII with NUL bytes in between.
        this.waiting += bytes.toString('latin1').replaceAll('\0', '');
        if (this.waiting.length < PIECE)
            return;
        const piece = this.waiting;
        this.waiting = '';
        await this.read(piece, false);
    }
    /** To be called once, after the last piece. */
    async end() {
        this.inflater?.inflater.close();
        await this.inflater?.inner.end();
        await this.read(this.waiting, true);
    }
    descend(line, encoding) {
        return new Scanner(this.preset, (_, kind) => this.report(line, `${kind}, ${encoding}`), this.depth + 1);
    }
    async read(piece, isLast) {
        const text = this.unfinished + piece;
        const end = text.length - (isLast ? 0 : (0,readable/* countUnfinished */.Zy)(text));
        this.unfinished = text.slice(end);
        const plain = (0,readable/* resolveEscapes */.tc)(text.slice(0, end));
        const decoded = (0,readable/* decodePercent */.gr)(plain);
        this.plain.push(plain);
        const gone = this.decoded.push(decoded);
        this.nextWord = Math.max(0, this.nextWord - gone);
        await this.searchPlain(isLast);
        this.searchDecoded(isLast);
        await this.decodeWords(isLast);
    }
    async searchPlain(isLast) {
        const text = shortenWords(this.plain.text);
        this.tell(await this.preset(text), this.plain, { text, gone: [] }, isLast);
    }
    searchDecoded(isLast) {
        const text = shortenWords(this.decoded.text);
        this.tell(search(text), this.decoded, { text, gone: [] }, isLast);
        const joined = (0,readable/* joinLines */.cT)(text);
        if (joined === undefined)
            return;
        this.tell(search(joined.text), this.decoded, joined, isLast);
        this.tell(searchWords(joined.text), this.decoded, joined, isLast);
    }
    /** @param searched the window's text as it was searched */
    tell(finds, window, { text, gone }, isLast) {
        const lines = new Lines(text);
        for (const { start, end, kind } of finds) {
            // What the text's end cuts off is whole in the next window.
            if ((end === text.length && !isLast) || (start < LEAD && window.isLater))
                continue;
            let line = window.line + lines.before(start);
            for (const seam of gone)
                if (seam.offset <= start)
                    line += seam.lines;
            this.report(line, kind);
        }
    }
    /** Looks at each word once, at one that goes on in the next piece when that is there. */
    async decodeWords(isLast) {
        const { text } = this.decoded;
        if (this.open !== undefined && !(await this.goOn(readEncoded(text, this.nextWord, this.open.lineLength), isLast)))
            return;
        for (;;) {
            const word = nextWord(text, this.nextWord);
            if (word === undefined)
                break;
            const encoded = readEncoded(text, word.start);
            if (encoded.isCutOff && !isLast) {
                if (text.length - word.start < OVERLAP) {
                    this.nextWord = word.start;
                    return;
                }
                this.open = { inner: this.descend(this.decoded.lineAt(word.start), 'in base64'), rest: '', lineLength: 0 };
                await this.goOn(encoded, isLast);
                return;
            }
            this.nextWord = encoded.end;
            await this.decode(word, encoded);
        }
        // A word that begins in what is left may go on.
        this.nextWord = Math.max(this.nextWord, isLast ? text.length : text.length - 24);
    }
    /** @returns whether it ended */
    async goOn({ text, end, lineLength, isCutOff }, isLast) {
        const { open } = this;
        if (open === undefined)
            return true;
        const isOver = !isCutOff || isLast;
        const encoded = open.rest + text;
        const whole = isOver ? encoded.length : encoded.length - (encoded.length % 4);
        this.nextWord = end;
        this.open = isOver ? undefined : { inner: open.inner, rest: encoded.slice(whole), lineLength };
        await open.inner.feed(Buffer.from(encoded.slice(0, whole), 'base64'));
        if (isOver)
            await open.inner.end();
        return isOver;
    }
    async decode({ start, end }, encoded) {
        const { text } = this.decoded;
        const kind = (0,rules/* findWord */.aV)(withPadding(text, start, end));
        if (kind !== undefined)
            this.report(this.decoded.lineAt(start), kind);
        // What stands for something has capitals among its letters, or is a number.
        if (this.depth >= MAX_DEPTH || !/[A-Z]/.test(encoded.text))
            return;
        const bytes = Buffer.from(encoded.text, 'base64');
        if (!isCompressed(bytes) && (0,rules/* findBytes */.jJ)(bytes) === undefined && !hasText(bytes))
            return;
        const inner = this.descend(this.decoded.lineAt(start), 'in base64');
        await inner.feed(bytes);
        await inner.end();
    }
}
function* search(text) {
    yield* (0,rules/* findShapes */.Il)(text);
    yield* (0,named_values/* findNamed */.n)(text);
}
/** @yields words that nothing but a key looks like */
function* searchWords(text) {
    for (let word = nextWord(text, 0); word !== undefined; word = nextWord(text, word.end)) {
        const kind = (0,rules/* findWord */.aV)(withPadding(text, word.start, word.end));
        if (kind !== undefined)
            yield { ...word, kind };
    }
}
function withPadding(text, start, end) {
    return text.slice(start, end) + (/^={1,2}/.exec(text.slice(end, end + 2))?.[0] ?? '');
}
/** Twelve characters of ASCII in a row, as random bytes hardly ever have, also with a NUL byte beside each. */
function hasText(bytes) {
    return /[\x20-\x7e]{12}|(?:[\x20-\x7e]\0){8}/.test(bytes.toString('latin1'));
}
function countLines(text, end) {
    let lines = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1))
        lines++;
    return lines;
}


/***/ })

};
