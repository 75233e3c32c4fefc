export const id = 4308;
export const ids = [4308];
export const modules = {

/***/ 9630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   Tb: () => (/* binding */ changesText),
/* harmony export */   a$: () => (/* binding */ changeNotices),
/* harmony export */   c_: () => (/* binding */ pathsMarkdown),
/* harmony export */   q4: () => (/* binding */ countPaths),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2307);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);




// src/report/changes.ts
var MAX_PATHS = 500;
var KINDS = ["added", "modified", "deleted"];
var SIGNS = { added: "+", modified: "~", deleted: "-" };
var WORDS = { added: "added", modified: "changed", deleted: "removed" };
function countChanges(differences) {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`
  );
  return said.length === 0 ? "the same recordings" : said.join(", ");
}
function changeNotices(changes) {
  return changes.map((change) => {
    const since = change.from === void 0 ? "newly pinned" : `since ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(change.from)}`;
    return {
      message: `${change.service}: ${countChanges(change)}, ${since}`,
      ...change.at === void 0 ? {} : { at: change.at }
    };
  });
}
function changesText(changes) {
  return changes.flatMap((change) => [
    `${change.service}  ${shown(change.from)} -> ${shown(change.to)}  ${countChanges(change)}`,
    ...listPaths(change).map((line) => `  ${line}`)
  ]);
}
function shown(sha) {
  return sha === void 0 ? "no pin" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha);
}
function listPaths(change) {
  return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` }))).sort((a, b) => a.path < b.path ? -1 : 1).map(({ line }) => line);
}
function changesMarkdown(changes) {
  const table = (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [change.service, ...KINDS.map((kind) => change[kind].length), pinsCell(change)]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll("```", "'''").replace(/[\r\n]+/g, " ");
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more`);
  return `\`\`\`diff
${listed.join("\n")}
\`\`\``;
}
function firstPaths(changes) {
  const paths = [];
  for (const change of changes) {
    if (paths.length >= MAX_PATHS) break;
    paths.push(...listPaths(change).slice(0, MAX_PATHS - paths.length));
  }
  return paths;
}
function pinsCell({ from, to, repository }) {
  const markdown = `<code>${shown(from)}</code> \u2192 <code>${shown(to)}</code>`;
  const web = from === void 0 || to === void 0 ? void 0 : (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return { text: `${shown(from)} -> ${shown(to)}`, markdown: web === void 0 ? markdown : `[${markdown}](${web})` };
}




/***/ }),

/***/ 2167:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compareRecording),
/* harmony export */   Z: () => (/* binding */ MAX_RECORDING_BYTES)
/* harmony export */ });
/* harmony import */ var _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8710);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8965);


// src/recording-diff/readers.ts

var MAX_RECORDING_BYTES = 16e6;
var MAX_DEPTH = 200;
var MAX_VALUES = 4e5;
var MAX_YAML_LENGTH = 2e6;
var LONG_NUMBER = /-?\d[\d.eE+-]{15,1000}/g;
async function readRecording({ content, size }) {
  const bytesOnly = (why) => ({ note: `It is ${why}: that it differs is all that is said.` });
  if (content === void 0 || size > MAX_RECORDING_BYTES) return bytesOnly(`larger than ${MAX_RECORDING_BYTES / 1e6} MB`);
  const text = decodeUtf8(content);
  if (text === void 0) return bytesOnly("not text in UTF-8");
  const textOnly = (why) => ({ text, note: `${why}: it is compared as text.` });
  const trimmed = text.trimStart();
  if (trimmed.startsWith("{")) {
    const parsed = parseJson(trimmed);
    return "problem" in parsed ? textOnly(parsed.problem) : { text, recording: recognize(parsed.value) };
  }
  if (!/^(?:http_)?interactions:/m.test(text)) return { text };
  if (text.length > MAX_YAML_LENGTH) return textOnly("It is a cassette too long to be read as YAML");
  const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
  try {
    const value = parse(text, { customTags: ["binary"], logLevel: "silent", maxAliasCount: 100, uniqueKeys: true });
    if (depthOf(value) <= MAX_DEPTH) return { text, recording: recognize(value) };
  } catch {
  }
  return textOnly("It cannot be read as YAML");
}
function parseJson(text) {
  const parts = text.replace(/\\[\s\S]/g, (escaped) => escaped === '\\"' ? "\\u0022" : escaped).split('"');
  let [keys, values, depth, deepest] = [0, 0, 0, 0];
  for (let index = 0; index < parts.length; index += 2) {
    const part = parts[index] ?? "";
    for (const character of part) {
      if (character === ":") keys++;
      else if (character === ",") values++;
      else if (character === "{" || character === "[") deepest = Math.max(deepest, ++depth);
      else if (character === "}" || character === "]") depth--;
    }
    if (part.length > 15) parts[index] = part.replace(LONG_NUMBER, '"$&"');
  }
  if (values > MAX_VALUES) return { problem: "It has more than 400,000 values" };
  if (deepest > MAX_DEPTH) return { problem: "It is nested more than 200 levels deep" };
  try {
    const value = JSON.parse(parts.join('"'));
    return countKeys(value) === keys ? { value } : { problem: "A key is there twice in one object, and nothing of it may get lost" };
  } catch {
    return { problem: "It is not valid JSON" };
  }
}
function countKeys(value) {
  if (typeof value !== "object" || value === null) return 0;
  const inner = Object.values(value);
  return inner.reduce((sum, each) => sum + countKeys(each), Array.isArray(value) ? 0 : inner.length);
}
function depthOf(value, depth = 0) {
  if (typeof value !== "object" || value === null || depth > MAX_DEPTH) return depth;
  return Object.values(value).reduce((deepest, inner) => Math.max(deepest, depthOf(inner, depth + 1)), depth);
}
var FORMATS = [
  {
    // `Serialize` and `SerializeBody` in https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/RecordEntry.cs
    // and RecordSession.cs beside it.
    name: "test proxy",
    find: ({ Entries: entries, Variables: variables, ...other }) => ({ entries, variables, other }),
    member: "RequestUri",
    read: ({ RequestUri, RequestMethod, RequestHeaders, RequestBody, StatusCode, ResponseHeaders, ResponseBody, ...other }) => ({
      method: asText(RequestMethod),
      url: asText(RequestUri),
      status: asText(StatusCode),
      request: messageOf(RequestHeaders, RequestBody, proxyBody),
      response: messageOf(ResponseHeaders, ResponseBody, proxyBody),
      other
    })
  },
  {
    // https://github.com/ahmadnassri/har-spec/blob/master/versions/1.2.md, first http://www.softwareishard.com/blog/har-12-spec/.
    name: "HAR",
    find: ({ log, ...beside }) => {
      const { entries, ...other } = asObject(log);
      return { entries, other: { ...beside, ...other } };
    },
    member: "request",
    read: (entry) => {
      const { method, url, headers, queryString, cookies, postData, ...request } = asObject(entry["request"]);
      const { status, statusText, headers: answered, cookies: set, content, ...response } = asObject(entry["response"]);
      const [sent, got] = [harBody(asObject(postData)), harBody(asObject(content))];
      return {
        method: asText(method),
        url: asText(url),
        status: `${asText(status)} ${asText(statusText)}`.trim(),
        request: { headers: readHeaders(headers), body: sent.body },
        response: { headers: readHeaders(answered), body: got.body },
        other: { ...entry, request: { ...request, ...sent.other }, response: { ...response, ...got.other } }
      };
    }
  },
  {
    // VCR.py: `serialize` in https://github.com/kevin1024/vcrpy/blob/master/vcr/serialize.py and vcr/serializers/compat.py; Ruby's VCR: `to_hash` in
    // https://github.com/vcr/vcr/blob/master/lib/vcr/structs.rb, which Betamax writes as JSON; go-vcr: `Interaction` in
    // https://github.com/dnaeon/go-vcr/blob/v4/pkg/cassette/cassette.go.
    name: "VCR",
    find: ({ interactions, http_interactions, ...other }) => ({ entries: interactions ?? http_interactions, other }),
    member: "request",
    read: (entry) => {
      const { method, uri, url, headers, body, ...request } = asObject(entry["request"]);
      const { status, code, headers: answered, body: answer, ...response } = asObject(entry["response"]);
      const said = isObject(status) ? `${asText(status["code"])} ${asText(status["message"])}`.trim() : asText(status);
      return {
        method: asText(method).toUpperCase(),
        url: asText(uri ?? url),
        // go-vcr has the code beside `200 OK`, and in older cassettes alone.
        status: said === "" ? asText(code) : said,
        request: messageOf(headers, body, cassetteBody),
        response: messageOf(answered, answer, cassetteBody),
        other: { ...entry, request: { ...request, ...besideBody(body) }, response: { ...response, ...besideBody(answer) } }
      };
    }
  }
];
function recognize(value) {
  for (const { name, find, member, read } of FORMATS) {
    const { entries, variables, other } = find(asObject(value));
    if (!Array.isArray(entries) || !entries.every((entry) => (asObject(entry)[member] ?? null) !== null)) continue;
    return { format: name, requests: entries.map((entry) => read(asObject(entry))), variables: asObject(variables), other };
  }
  return void 0;
}
function messageOf(source, body, readBody) {
  const headers = readHeaders(source);
  return { headers, body: readBody(body, headers.get("content-type")?.value ?? "") };
}
var TEXT_TYPE = /^text\/|(?:json|xml|-urlencoded)$|^application\/(?:json|x-www-form-urlencoded)|; charset=utf-8|javascript/i;
function proxyBody(body, contentType) {
  if (Array.isArray(body) && body.every((line) => typeof line === "string")) return textBody(body.join(""), contentType);
  if (typeof body !== "string") return body ?? void 0;
  return TEXT_TYPE.test(contentType) ? textBody(body, contentType) : encodedBody(body, contentType);
}
function harBody({ text, params, encoding, ...other }) {
  if (typeof text !== "string") return { body: Array.isArray(params) && params.length > 0 ? params : void 0, other };
  const contentType = asText(other["mimeType"]);
  return { body: encoding === "base64" ? encodedBody(text, contentType) : textBody(text, contentType), other };
}
function cassetteBody(body, contentType) {
  if (body === void 0 || body === null || body === "") return void 0;
  if (body instanceof Uint8Array) return bytesBody(Buffer.from(body), contentType);
  if (typeof body === "string") return textBody(body, contentType);
  if (!isObject(body)) return body;
  if (typeof body["base64_string"] === "string") return encodedBody(body["base64_string"], contentType);
  return "string" in body ? cassetteBody(body["string"], contentType) : body;
}
function besideBody(body) {
  const { string, base64_string, ...other } = asObject(body);
  return string === void 0 && base64_string === void 0 ? {} : other;
}
function readHeaders(source) {
  const pairs = Array.isArray(source) ? source.map(asObject).map(({ name, value }) => [asText(name), asText(value)]) : Object.entries(asObject(source));
  const headers = /* @__PURE__ */ new Map();
  for (const [name, value] of pairs) {
    const there = headers.get(name.toLowerCase());
    const lines = (Array.isArray(value) ? value : [value]).map((each) => each === null ? "null" : asText(each));
    const all = [...there === void 0 ? [] : [there.value], ...lines];
    headers.set(name.toLowerCase(), { name: there?.name ?? name, value: all.join("\n") });
  }
  return headers;
}
function textBody(text, contentType) {
  const start = text.trimStart()[0];
  if (start === "{" || start === "[") {
    const parsed = parseJson(text);
    if ("value" in parsed) return parsed.value;
  }
  if (/-urlencoded/i.test(contentType)) return text.replaceAll("&", "\n&");
  return start === "<" ? text.replaceAll("><", ">\n<") : text;
}
function encodedBody(text, contentType) {
  const compact = text.replace(/[\r\n]/g, "");
  const bytes = Buffer.from(compact, "base64");
  return bytes.toString("base64") === compact ? bytesBody(bytes, contentType) : textBody(text, contentType);
}
function bytesBody(bytes, contentType) {
  const text = decodeUtf8(bytes);
  if (text !== void 0) return textBody(text, contentType);
  const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(bytes).digest("hex").slice(0, 12);
  return `${bytes.length} bytes${contentType === "" ? "" : ` of ${contentType}`}, SHA-256 ${digest}\u2026`;
}
function decodeUtf8(bytes) {
  if (bytes.includes(0)) return void 0;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return void 0;
  }
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function asObject(value) {
  return isObject(value) ? value : {};
}
function asText(value) {
  if (value === void 0 || value === null) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

// src/recording-diff/pairing.ts


// src/recording-diff/volatile.ts
var matching = (pattern) => (value) => pattern.test(value) ? "" : void 0;
var DATE = matching(/^(?:\w{3}, \d\d? \w{3} \d{4} [\d:]{8} GMT|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)$/);
var NUMBER = matching(/^-?\d{1,20}(?:\.\d{1,20})?$/);
var ID = matching(/^(?![0-]*$)(?=\D*\d)[\w.:;,|+/=-]{8,300}$/);
var ETAG = matching(/^(?:W\/)?"(?=[^"]*\d)[^"]{4,200}"$|^0x[0-9A-F]{8,40}$/i);
var WORDS = (value) => /\d/.test(value) ? value.replace(/[\w.:/+=-]*\d[\w.:/+=-]*/g, "#") : void 0;
var AGENT = (value) => /^([^/\s]{1,100})\/v?\d/.exec(value)?.[1];
var NAMED = [
  { rule: "header", in: "header", names: "date x-ms-date last-modified expires", value: DATE },
  { rule: "header", in: "header", names: "age x-runtime x-ms-server-latency retry-after-ms", value: NUMBER },
  { rule: "header", in: "header", names: "etag if-match if-none-match", value: ETAG },
  {
    rule: "header",
    in: "header",
    names: "x-ms-client-request-id x-ms-client-id client-request-id request-id traceparent x-ms-request-id x-ms-correlation-request-id x-ms-routing-request-id x-ms-operation-identifier x-request-id x-amz-request-id x-amz-id-2 x-amzn-requestid x-amzn-trace-id x-github-request-id cf-ray",
    value: ID
  },
  {
    rule: "header",
    in: "header",
    names: "tracestate server-timing x-msedge-ref x-azure-ref x-served-by x-ms-keyvault-network-info",
    value: WORDS
  },
  { rule: "agent", in: "header", names: "user-agent x-ms-useragent", value: AGENT },
  { rule: "agent", in: "header", names: "sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform", value: WORDS },
  { rule: "length", in: "header", names: "content-length", value: NUMBER, ofBody: true },
  { rule: "token", in: "body", names: "expires_in ext_expires_in refresh_in", value: lifetime },
  {
    rule: "timing",
    in: "note",
    names: "time connection blocked dns connect send wait receive ssl onLoad onContentLoad",
    value: NUMBER
  },
  { rule: "timing", in: "note", names: "startedDateTime recorded_at serverIPAddress duration", value: WORDS },
  { rule: "length", in: "note", names: "headersSize", value: NUMBER },
  { rule: "length", in: "note", names: "bodySize size compression content_length", value: NUMBER, ofBody: true },
  { rule: "variable", in: "variable", names: "RandomSeed", value: NUMBER },
  { rule: "variable", in: "variable", names: "DateTimeOffsetNow", value: DATE }
];
var BY_NAME = new Map(
  NAMED.flatMap((rule) => rule.names.split(" ").map((name) => [`${rule.in} ${name}`, rule]))
);
function lifetime(value) {
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : 0;
  return seconds > 0 ? String(Math.round(Math.log2(seconds + seconds / 50))) : void 0;
}
var after = (names) => `(?<=(?:${names})\\\\{0,3}["']?\\s?[:=>]\\s?\\\\{0,3}["']?)`;
var TIME_NAMES = "[Tt]ime|[Ss]tamp|[Dd]ate|[Ee]xpir\\w{0,10}|[Ee]xp|nbf|not_before|iat|[Cc]reated|[Uu]pdated|[Mm]odified|[Ee]poch|_ts|[Oo]n|_at|At|[Ss]ince|[Uu]ntil";
var TOKEN_NAMES = "[Tt]oken|[Ss]ig|[Ss]ignature|[Nn]once|[Ee]tag|[Cc]ursor|[Cc]ontinuation|[Cc]ookie|[Ss]ession|[Mm]arker|[Ss]tate|code_challenge|code_verifier|client_assertion";
var NOT_CHOSEN = `(?<!(?:[Tt]enant|[Ss]ubscription|[Cc]lient|[Aa]pp(?:lication)?|[Dd]efinition)s?(?:_?[Ii][Dd])?\\\\{0,3}["']?\\s?[:=/>]\\s?\\\\{0,3}["']?)`;
var NO_DIGEST = `(?<!(?:[Hh]ash|HASH|[Ss]ha\\d{0,3}|SHA\\d{0,3}|[Mm]d5|MD5|[Dd]igest|[Cc]hecksum|[Tt]humbprint|[Ff]ingerprint|[Cc]ommit|[Vv]ersion)\\\\{0,3}["']?\\s?[:=/>]\\s?\\\\{0,3}["']?)`;
var SHAPES = [
  [
    "date",
    "date",
    String.raw`\d{4}-\d\d-\d\d(?:T|%20| )(?!00(?::|%3[Aa])00(?:(?::|%3[Aa])00(?:\.0+)?)?(?![\d:.%]))\d\d(?::|%3[Aa])\d\d(?:(?::|%3[Aa])\d\d(?:\.\d+)?)?(?:Z|(?:\+|-|%2[Bb])\d\d:?\d\d)?`
  ],
  ["date", "http-date", "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d\\d? [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT"],
  [
    "id",
    "uuid",
    `(?<![0-9A-Za-z])(?=[0-9a-fA-F]{8}-)${NOT_CHOSEN}(?!0{8}-0{4}-0{4}-0{4}-0{12})[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}(?![0-9A-Za-z])`
  ],
  ["token", "jwt", String.raw`(?<![\w.-])eyJ[\w-]{8,4000}\.[\w-]{8,8000}\.[\w-]{0,2000}`],
  ["date", "timestamp", `(?<![0-9A-Za-z.-])(?=1\\d{9})${after(TIME_NAMES)}1\\d{9}(?:\\d{3})?(?![0-9A-Za-z.])`],
  [
    "id",
    "hex",
    `(?<![0-9A-Za-z])(?=0x|[0-9a-fA-F]{16})${NO_DIGEST}(?:0x[0-9a-fA-F]{14,64}|(?=[0-9]{0,256}[a-fA-F])(?=[a-fA-F]{0,256}[0-9])[0-9a-fA-F]{16,256})(?![0-9A-Za-z])`
  ],
  [
    "token",
    "token",
    `(?<![0-9A-Za-z+/])(?=[0-9A-Za-z+/_%.~-]{16})${after(TOKEN_NAMES)}(?=[A-Za-z_+/%-]{0,256}[0-9])[0-9A-Za-z+/_%.~-]{16,4000}={0,2}(?![0-9A-Za-z+/=])`
  ]
];
var SIZED = "hex";
var MIN_LENGTH = 10;
var Volatility = class {
  off;
  shapes;
  madeUp;
  patterns;
  /**
   * @param off rules that are switched off: what they would excuse counts as a real change
   * @param names that the test made up
   */
  constructor(off, names = []) {
    this.off = off;
    this.shapes = SHAPES.filter(([rule]) => this.has(rule));
    this.madeUp = this.has("variable") ? names : [];
    const pattern = (side) => {
      const literals = this.madeUp.map((name) => name[side].replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
      return new RegExp(
        [...literals, ...this.shapes.map(([, , source]) => source), "(?!)"].map((one) => `(${one})`).join("|"),
        "g"
      );
    };
    this.patterns = { before: pattern("before"), after: pattern("after") };
  }
  /** Whether a rule is on. */
  has(rule) {
    return !this.off.has(rule);
  }
  /** A text with its volatile parts replaced by their shapes: two texts are the same but for those if these are equal. */
  normalize(text, side) {
    return this.replace(text, side).text;
  }
  /**
   * By which rules two values that differ are the same; undefined: the change is real.
   * @param hasBody whether the body that a length is of is recorded
   */
  explain(before, after2, { context, name, hasBody }) {
    const named = BY_NAME.get(`${context} ${name}`);
    if (named !== void 0 && this.has(named.rule)) {
      const skeleton = named.value(before);
      const isBodiless = named.ofBody === true && !hasBody;
      if (skeleton !== void 0 && !isBodiless && !isDocument(before) && skeleton === named.value(after2)) return [named.rule];
    }
    const [one, other] = [this.replace(`${name}:${before}`, "before"), this.replace(`${name}:${after2}`, "after")];
    if (one.text !== other.text || one.found.length === 0) return void 0;
    const moved = one.found.filter(({ text }, index) => text !== other.found[index]?.text);
    if (moved.some(({ rule, text }) => rule === "token" && isDocument(text))) return void 0;
    return [...new Set(moved.map(({ rule }) => rule))];
  }
  replace(text, side) {
    const found = [];
    if (text.length < MIN_LENGTH && this.madeUp.length === 0) return { text, found };
    const replaced = text.replace(this.patterns[side], (match, ...groups) => {
      const at = groups.findIndex((group2) => group2 !== void 0);
      const [rule, shape] = at < this.madeUp.length ? ["variable", `variable ${at}`] : this.shapes[at - this.madeUp.length] ?? ["id", ""];
      found.push({ rule, text: match });
      return `\0${shape}${shape === SIZED ? match.length : ""}\0`;
    });
    return { text: replaced, found };
  }
};
function isDocument(text) {
  if (text.includes(".") || !/^[A-Za-z0-9+/_-]{16,}={0,2}$/.test(text)) return false;
  return /^[\x20-\x7e\r\n\t]{12,}$/.test(Buffer.from(text, "base64").toString("latin1"));
}
function splitUrl(url) {
  const [origin = ""] = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/?#]{0,2000}/i.exec(url) ?? [];
  const [path = ""] = /^[^?#]*/.exec(url.slice(origin.length)) ?? [];
  return { origin, path, query: url.slice(origin.length + path.length) };
}
var MAX_NAMES = 50;
function madeUpNames(before, after2) {
  const names = new Map([...namesInAddresses(before, after2), ...variableNames(before, after2)].map((name) => [name.before, name]));
  return [...names.values()].sort((a, b) => b.before.length - a.before.length).slice(0, MAX_NAMES);
}
function variableNames({ variables: before }, { variables: after2 }) {
  const isMadeUp = (value) => typeof value === "string" && value.length >= 6 && (value.match(/\d/g)?.length ?? 0) >= 4 && !/\d{4}-\d\d-\d\d/.test(value);
  const letters = (value) => value.replace(/(?=[a-f]{0,20}\d)[0-9a-f]+/g, "#");
  return Object.keys(before).map((name) => ({ before: before[name], after: Object.hasOwn(after2, name) ? after2[name] : void 0 })).filter((pair) => isMadeUp(pair.before) && isMadeUp(pair.after)).filter((pair) => pair.before !== pair.after && pair.before.length === pair.after.length).filter((pair) => /[A-Za-z]/.test(letters(pair.before)) && letters(pair.before) === letters(pair.after));
}
var NUMBERS = /\d{3,}(?!\d|-\d\d(?!\d))/g;
function namesInAddresses(before, after2) {
  const [seed, other] = [before.variables["RandomSeed"], after2.variables["RandomSeed"]];
  const isSeeded = seed !== void 0 && other !== void 0 && seed !== other;
  const [given, givenAfter] = isSeeded ? [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()] : [givenIds(before), givenIds(after2)];
  const mayMove = (part, now) => isSeeded ? part.length >= 6 && !isId(part) && part.replace(NUMBERS, "#") !== part : given.has(part) && givenAfter.has(now);
  const others = /* @__PURE__ */ new Map();
  for (const { key, parts } of addresses(after2)) others.set(key, [...others.get(key) ?? [], parts]);
  const [forth, back] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  for (const { key, parts } of addresses(before)) {
    const counterpart = others.get(key)?.shift();
    for (const [index, part] of parts.entries()) {
      const now = counterpart?.[index];
      if (now === void 0 || !mayMove(part, now)) continue;
      forth.set(part, forth.has(part) && forth.get(part) !== now ? void 0 : now);
      back.set(now, back.has(now) && back.get(now) !== part ? void 0 : part);
    }
  }
  return [...forth].flatMap(
    ([part, now]) => now === void 0 || now === part || back.get(now) !== part ? [] : [{ before: part, after: now }]
  );
}
function addresses({ requests }) {
  return requests.map(({ method, url }) => {
    const parts = splitUrl(url).path.split(/[/()=,']/);
    return { key: `${method} ${parts.map((part) => isId(part) ? "" : part.replace(NUMBERS, "#")).join("/")}`, parts };
  });
}
function isId(part) {
  return /^[0-9a-f-]{16,}$/i.test(part);
}
function givenIds({ requests }) {
  const answers = requests.map(({ response: { body } }) => typeof body === "string" ? "" : JSON.stringify(body ?? null));
  return new Set(answers.flatMap((text) => [...text.matchAll(/"id":"?(\d{6,20})\b/g)].map(([, id]) => id ?? "")));
}

// src/recording-diff/pairing.ts
var MAX_DIFFERENCES = 1500;
function align(before, after2) {
  const pairs = [];
  let [left, right] = [0, 0];
  for (const { removed, added } of runsOf(before, after2)) {
    for (let index = 0; index < Math.max(removed, added); index++) {
      pairs.push({ before: index < removed ? left++ : void 0, after: index < added ? right++ : void 0 });
    }
  }
  return pairs;
}
function runsOf(before, after2) {
  const found = (0,diff__WEBPACK_IMPORTED_MODULE_2__/* .diffArrays */ .E)([...before], [...after2], { maxEditLength: MAX_DIFFERENCES });
  if (found === void 0) return [{ removed: before.length, added: after2.length, isSame: false }];
  const runs = [];
  for (const { removed, added, count } of found) {
    const last = runs.at(-1);
    if (!removed && !added) runs.push({ removed: count, added: count, isSame: true });
    else if (last?.isSame === false) last[removed ? "removed" : "added"] += count;
    else runs.push({ removed: removed ? count : 0, added: added ? count : 0, isSame: false });
  }
  return runs;
}
function matchRequests(before, after2, volatility) {
  const partners = {
    before: before.map(() => void 0),
    after: after2.map(() => void 0)
  };
  for (const pathKey of [(path, side) => volatility.normalize(path, side), withoutIds]) {
    const [groups, others] = [group(before, "before", partners.before, pathKey), group(after2, "after", partners.after, pathKey)];
    for (const [key, one] of groups) {
      const other = others.get(key) ?? [];
      const isOnly = one.length === 1 && other.length === 1;
      const prints = (indices, requests, side) => indices.map((index) => isOnly ? "" : fingerprint(requests[index], side, volatility));
      for (const pair of align(prints(one, before, "before"), prints(other, after2, "after"))) {
        const [left, right] = [one[pair.before ?? -1], other[pair.after ?? -1]];
        if (left === void 0 || right === void 0) continue;
        partners.before[left] = right;
        partners.after[right] = left;
      }
    }
  }
  return inOrder(partners);
}
function group(requests, side, partners, pathKey) {
  const groups = /* @__PURE__ */ new Map();
  for (const [index, { method, url }] of requests.entries()) {
    if (partners[index] !== void 0) continue;
    const key = `${method} ${pathKey(splitUrl(url).path, side)}`;
    groups.set(key, [...groups.get(key) ?? [], index]);
  }
  return groups;
}
function withoutIds(path) {
  return path.split("/").map((part) => part.replace(/\d{6,}|[0-9a-f]{8}-[0-9a-f-]{27}|(?=[a-f]*\d)[0-9a-f]{16,}/gi, "#")).join("/");
}
function fingerprint(request, side, volatility) {
  if (request === void 0) return "";
  const { url, status } = request;
  const bodies = [request.request.body, request.response.body].map(
    (body) => typeof body === "string" ? body : JSON.stringify(body ?? null)
  );
  return [url, status, ...bodies].map((text) => volatility.normalize(text, side)).join("\n");
}
function inOrder(partners) {
  const before = partners.before.map((partner, index) => partner === void 0 ? `gone ${index}` : String(partner));
  const matches = [];
  let [left, right] = [0, 0];
  for (const { removed, added, isSame } of runsOf(before, [...partners.after.keys()].map(String))) {
    for (const end = left + removed; left < end; left++) {
      if (!isSame && partners.before[left] === void 0) matches.push({ before: left, after: void 0, isMoved: false });
    }
    for (const end = right + added; right < end; right++) {
      const partner = partners.after[right];
      matches.push({ before: partner, after: right, isMoved: !isSame && partner !== void 0 });
    }
  }
  return matches;
}

// src/recording-diff/compare.ts
var MAX_LINES = 2e5;
async function compareRecording(path, before, after2, { looksLikeSecret, rulesOff = /* @__PURE__ */ new Set(), count = 1 }) {
  const change = {
    path,
    kind: before === void 0 ? "added" : after2 === void 0 ? "removed" : "changed",
    format: "bytes",
    isReal: true,
    notes: [],
    size: { before: before?.size, after: after2?.size },
    requests: [],
    counts: { added: 0, removed: 0, changed: 0, volatile: 0 },
    equalRequests: 0,
    otherStatuses: 0,
    sections: [],
    secrets: [],
    newHosts: []
  };
  const [one, other] = await Promise.all([before, after2].map((version) => version && readRecording(version)));
  const read = [one, other].filter((side) => side !== void 0);
  change.notes = [...new Set(read.flatMap(({ note }) => note ?? []))];
  if (read.some(({ text }) => text === void 0)) return change;
  const formats = new Set(read.map(({ recording }) => recording?.format));
  const [format, ...otherFormats] = formats;
  if (format !== void 0 && otherFormats.length === 0) {
    change.format = format;
    compareRecordings(change, one?.recording, other?.recording, rulesOff, new _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_0__/* .Room */ .Wv(count));
  } else {
    if (change.notes.length === 0 && formats.size > 1)
      change.notes.push("Both sides are of different formats: they are compared as text.");
    change.format = "text";
    const values = new Values(new Volatility(rulesOff), new _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_0__/* .Room */ .Wv(count));
    change.sections = sectionsOf([values.section("Lines", "text", (place) => values.compareText(one?.text, other?.text, place))]);
  }
  if (change.kind === "changed") {
    const { added, removed, changed, volatile } = change.counts;
    change.isReal = change.sections.some(_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_0__/* .isReal */ .tE) || added + removed + changed > 0;
    if (change.sections.length === 0 && !change.isReal && volatile === 0)
      change.notes.push("What it says is the same: only the way that it is written differs.");
  }
  return (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(change, looksLikeSecret);
}
function compareRecordings(change, before, after2, rulesOff, room) {
  const both = before !== void 0 && after2 !== void 0 ? { before, after: after2 } : void 0;
  const volatility = new Volatility(rulesOff, both && madeUpNames(both.before, both.after));
  const values = new Values(volatility, room);
  if (both !== void 0) {
    const section = (title, context, member) => values.section(title, context, (place) => values.compareJson(both.before[member], both.after[member], "", "", place));
    change.sections = sectionsOf([
      section("Variables", "variable", "variables"),
      section("Beside the requests", "note", "other")
    ]);
    change.newHosts = newHosts(both.before, both.after, volatility);
  }
  for (const match of matchRequests(before?.requests ?? [], after2?.requests ?? [], volatility)) {
    const made = compareMatch(match, before?.requests[match.before ?? -1], after2?.requests[match.after ?? -1], values);
    if (made === void 0) {
      change.equalRequests++;
      continue;
    }
    change.counts[made.isReal ? made.kind : "volatile"]++;
    if (made.kind === "changed" && made.status.before !== made.status.after) change.otherStatuses++;
    if (room.takeRequest(made)) change.requests.push(made);
  }
}
function newHosts(before, after2, volatility) {
  const hosts = ({ requests }) => [...new Set(requests.map(({ url }) => splitUrl(url).origin))];
  const known = new Set(hosts(before).map((host) => volatility.normalize(host, "before")));
  const isNew = (host) => !known.has(volatility.normalize(host, "after"));
  return hosts(after2).filter(isNew).map((host) => host.replace(/^[a-z]+:\/\//i, ""));
}
function compareMatch({ isMoved, ...indices }, before, after2, values) {
  const request = after2 ?? before;
  if (request === void 0) throw new Error("a pair without a request");
  const kind = before === void 0 ? "added" : after2 === void 0 ? "removed" : "changed";
  const sections = compareRequests(before, after2, values);
  if (kind === "changed" && sections.length === 0 && !isMoved) return void 0;
  const { origin, path, query } = splitUrl(request.url);
  const placeOf = (index) => index === void 0 ? void 0 : index + 1;
  return {
    kind,
    isReal: kind !== "changed" || sections.some(_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_0__/* .isReal */ .tE) || isMoved && !values.volatility.has("order"),
    method: request.method,
    host: origin.replace(/^https?:\/\//, ""),
    path: path + query,
    place: { before: placeOf(indices.before), after: placeOf(indices.after) },
    isMoved,
    status: { before: before?.status, after: after2?.status },
    sections
  };
}
function compareRequests(before, after2, values) {
  const message = (title, part) => {
    const [one, other] = [before?.[part], after2?.[part]];
    const hasBody = isRecorded(one?.body) && isRecorded(other?.body);
    return {
      hasBody,
      sections: [
        values.section(
          `${title} headers`,
          "header",
          (place) => values.compareHeaders(one?.headers, other?.headers, { ...place, hasBody })
        ),
        values.section(`${title} body`, "body", (place) => values.compareBodies(one, other, place))
      ]
    };
  };
  const [request, response] = [message("Request", "request"), message("Response", "response")];
  if (before === void 0 || after2 === void 0) return sectionsOf([...request.sections, ...response.sections]);
  return sectionsOf([
    values.section("Address", "text", (place) => values.compareAddress(before.url, after2.url, place)),
    ...request.sections,
    values.section("Status", "text", (place) => values.compareValue("", before.status, after2.status, place)),
    ...response.sections,
    values.section(
      "Noted beside it",
      "note",
      (place) => values.compareJson(before.other, after2.other, "", "", { ...place, hasBody: response.hasBody })
    )
  ]);
}
function sectionsOf(sections) {
  return sections.filter(({ rows, more }) => rows.length > 0 || more.real > 0 || more.volatile > 0);
}
var Values = class {
  volatility;
  room;
  constructor(volatility, room) {
    this.volatility = volatility;
    this.room = room;
  }
  section(title, context, compare) {
    const section = { title, rows: [], equal: 0, more: { real: 0, volatile: 0 } };
    compare({ section, context });
    return section;
  }
  compareAddress(before, after2, place) {
    const [one, other] = [splitUrl(before), splitUrl(after2)];
    this.compareValue("host", one.origin, other.origin, place);
    this.compareValue("path", one.path, other.path, place);
    const [left, right] = [fieldsOf(one.query), fieldsOf(other.query)];
    for (const name of /* @__PURE__ */ new Set([...left.keys(), ...right.keys()])) {
      this.compareValue(`?${name}`, left.get(name), right.get(name), place, name);
    }
    if (sectionsOf([place.section]).length === 0) this.compareValue("query", one.query, other.query, place);
  }
  compareHeaders(before = /* @__PURE__ */ new Map(), after2 = /* @__PURE__ */ new Map(), place) {
    for (const key of /* @__PURE__ */ new Set([...before.keys(), ...after2.keys()])) {
      const [one, other] = [before.get(key), after2.get(key)];
      this.compareValue(other?.name ?? one?.name ?? key, one?.value, other?.value, place, key);
    }
  }
  /** @param before of the message, and whether there is one at all */
  compareBodies(before, after2, place) {
    const [one, other] = [before?.body, after2?.body];
    if (typeof one === "string" && typeof other === "string") this.compareText(one, other, place);
    else if (one !== void 0 && other !== void 0 && typeof one !== "string" && typeof other !== "string")
      this.compareJson(one, other, "", "", place);
    else if (before !== void 0 && after2 !== void 0 || (one ?? other) !== void 0)
      this.compareValue("", before && showBody(one), after2 && showBody(other), place);
  }
  /** Line by line. */
  compareText(before, after2, place) {
    const [one, other] = [before, after2].map((text) => text?.split("\n", MAX_LINES + 1));
    if (one === void 0 || other === void 0 || one.length > MAX_LINES || other.length > MAX_LINES) {
      this.compareValue("", before, after2, place);
      return;
    }
    const isOneLine = one.length === 1 && other.length === 1;
    for (const pair of this.align(one, other)) {
      const label = isOneLine ? "" : `line ${(pair.after ?? pair.before ?? 0) + 1}`;
      this.compareValue(label, one[pair.before ?? -1], other[pair.after ?? -1], place, "");
    }
  }
  align(before, after2) {
    return align(
      before.map((text) => this.volatility.normalize(text, "before")),
      after2.map((text) => this.volatility.normalize(text, "after"))
    );
  }
  /**
   * Value by value: the order of keys and white space mean nothing in JSON.
   * @param before undefined: there is none on that side
   * @param path `value[3].id`; empty: the whole
   * @param name of the member that it is, or that the list is
   */
  compareJson(before, after2, path, name, place) {
    if (isObject(before) && isObject(after2)) this.compareObjects(before, after2, path, place);
    else if (Array.isArray(before) && Array.isArray(after2)) {
      const [one = [], other = []] = [before, after2].map((list) => list.map((item) => JSON.stringify(item)));
      for (const pair of this.align(one, other)) {
        const inner = `${path}[${pair.after ?? pair.before}]`;
        this.compareJson(before[pair.before ?? -1], after2[pair.after ?? -1], inner, name, place);
      }
    } else {
      const isString = typeof before === "string" && typeof after2 === "string";
      const [one, other] = isString ? [before, after2] : [before, after2].map((value) => value === void 0 ? void 0 : showJson(value));
      this.compareValue(path, one, other, place, isNested(before) || isNested(after2) ? "" : name);
    }
  }
  compareObjects(before, after2, path, place) {
    const { rows } = place.section;
    const first = rows.length;
    const renamed = this.renamedKeys(before, after2);
    const come = new Set(renamed.values());
    for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after2)])) {
      if (come.has(key)) continue;
      const now = renamed.get(key) ?? key;
      const inner = joinPath(path, now);
      if (now !== key) this.compareValue(`${inner} (name)`, key, now, place, "");
      this.compareJson(memberOf(before, key), memberOf(after2, now), inner, now, place);
    }
    const beside = nameOf(after2) ?? nameOf(before);
    if (beside !== void 0) for (const row of rows.slice(first)) row.beside ??= beside;
  }
  /** Keys that are ids, and are other ones now: what a key became. */
  renamedKeys(before, after2) {
    const come = /* @__PURE__ */ new Map();
    for (const key of Object.keys(after2).reverse()) {
      const shape = Object.hasOwn(before, key) ? key : this.volatility.normalize(key, "after");
      if (shape === key) continue;
      const keys = come.get(shape);
      if (keys === void 0) come.set(shape, [key]);
      else keys.push(key);
    }
    const gone = come.size === 0 ? [] : Object.keys(before).filter((key) => !Object.hasOwn(after2, key));
    const renamed = /* @__PURE__ */ new Map();
    for (const key of gone) {
      const now = come.get(this.volatility.normalize(key, "before"))?.pop();
      if (now !== void 0) renamed.set(key, now);
    }
    return renamed;
  }
  /**
   * Two versions of a value; undefined: it is not there.
   * @param name by which rules may know it
   */
  compareValue(label, before, after2, place, name = "") {
    const { section, context, hasBody = true } = place;
    if (before === after2) {
      section.equal++;
      return;
    }
    const row = { kind: "changed", label, before, after: after2 };
    if (before === void 0 || after2 === void 0) row.kind = before === void 0 ? "added" : "removed";
    else {
      const rules = this.volatility.explain(before, after2, { context, name, hasBody });
      if (rules !== void 0) Object.assign(row, { kind: "volatile", rules });
    }
    if (this.room.takeRow(row, section)) section.rows.push(row);
    else section.more[row.kind === "volatile" ? "volatile" : "real"]++;
  }
};
function fieldsOf(query) {
  const fields = /* @__PURE__ */ new Map();
  for (const field of query.slice(1).split("&")) {
    const [, name = "", value = ""] = /^([^=]*)=?([\s\S]*)$/.exec(field) ?? [];
    const there = fields.get(name);
    if (field !== "") fields.set(name, there === void 0 ? value : `${there}
${value}`);
  }
  return fields;
}
function isRecorded(body) {
  return body !== void 0 && body !== "";
}
function showBody(body) {
  if (body === void 0) return "no body";
  if (typeof body === "string") return body === "" ? "an empty body" : body;
  return showJson(body);
}
function showJson(value) {
  return JSON.stringify(value, null, 2);
}
function isNested(value) {
  return typeof value === "object" && value !== null;
}
function memberOf(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
function joinPath(path, key) {
  const name = /^[\w$-]+$/.test(key) ? key : JSON.stringify(key);
  return path === "" ? name : `${path}.${name}`;
}
var MAX_NAME = 100;
function nameOf(object) {
  const found = ["keyName", "name"].find((member) => typeof memberOf(object, member) === "string");
  return found === void 0 ? void 0 : `"${found}":${JSON.stringify(object[found]).slice(0, MAX_NAME)}`;
}




/***/ })

};
