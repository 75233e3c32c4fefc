export const id = 3628;
export const ids = [3628];
export const modules = {

/***/ 1149:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ outsideNotice),
/* harmony export */   ZT: () => (/* binding */ inspectRoot),
/* harmony export */   d4: () => (/* binding */ adoptRecordings),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   hL: () => (/* binding */ isUnmade),
/* harmony export */   wF: () => (/* binding */ portabilityProblems),
/* harmony export */   x9: () => (/* binding */ makeFirstRoot)
/* harmony export */ });
/* harmony import */ var _chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(281);
/* harmony import */ var _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1162);
/* harmony import */ var _chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7089);
/* harmony import */ var _chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2033);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2136);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);









// src/workspace/inspect.ts


var NOTHING_THERE = { synced: void 0, head: void 0, interrupted: void 0 };
async function inspectRoot(assetsRoot, knowing, signal) {
  const root = new _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsRoot */ ._c(assetsRoot, true);
  const looking = isUnmade(root) ? lookAtUnmade(root, knowing) : look(root, signal);
  const [{ state, all }, { globs, pins }] = await Promise.all([looking, knowing]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = /* @__PURE__ */ new Map();
  const outside = [];
  for (const change of all) {
    const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(change.path.toString("utf8"));
    const service = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .upward */ .Oz)(directory).find((above) => synced.has(above)) ?? globs.serviceOf(directory) ?? pins.resolveTargeted(directory)?.directory;
    const ofService = service === void 0 ? outside : found.get(service) ?? [];
    ofService.push(change);
    if (service !== void 0) found.set(service, ofService);
  }
  const changes = new Map([...found].map(([service, ofService]) => [service, differencesOf(ofService)]));
  return { state, changes, found, outside };
}
async function look(root, signal) {
  if (!root.exists()) return { state: NOTHING_THERE, all: [] };
  const state = await root.readState(signal);
  return { state, all: await (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_0__/* .readLocalChanges */ .Xp)(root, state, [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv], signal) };
}
async function lookAtUnmade(root, knowing) {
  return { state: NOTHING_THERE, all: firstRecordings(root, await knowing) };
}
function outsideNotice(outside) {
  const paths = outside.map(({ path }) => path.toString("utf8"));
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(paths[0] ?? "");
  const advice = directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv ? "move it into the directory of a service" : `name its directory: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q$)(["assets-sync", "push", directory])}`;
  return `In no service, so that a push leaves it out: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, kind } of changes) differences[kind].push(path.toString("utf8"));
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
function isUnmade({ dir, gitDir }) {
  const isNone = (name) => name === ".git" || (0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfTestProxy */ .Ky)(dir, name);
  if ((0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(dir)?.isDirectory() !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(dir).every(isNone)) return false;
  const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(gitDir);
  return found === void 0 || found.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(gitDir).length === 0;
}
function firstRecordings(root, { globs, pins }) {
  const isStray = (path) => {
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(path.toString("utf8").replace(/\/$/, "")));
    if ("error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv) return true;
    return (globs.serviceOf(parsed.directory) ?? pins.resolveTargeted(parsed.directory)) === void 0;
  };
  const paths = filesBelow(Buffer.from(root.dir), void 0).filter((path) => !(0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
  const strays = paths.filter(isStray);
  if (strays.length > 0) throw root.notOurs(strays.map(String));
  return paths.map((path) => ({ path, kind: "added" }));
}
function makeFirstRoot(root, repository, codeRepository) {
  (0,_chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_2__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
  root.make([], repository);
}
function adoptRecordings(root, known, repository, codeRepository) {
  firstRecordings(root, known);
  makeFirstRoot(root, repository, codeRepository);
}
function filesBelow(folder, below) {
  const at = below === void 0 ? folder : Buffer.concat([folder, SLASH, below]);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(at, { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
    const path = below === void 0 ? entry.name : Buffer.concat([below, SLASH, entry.name]);
    if (!entry.isDirectory()) return [path];
    if (path.equals(OWN)) return [];
    const isRepository = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder.toString("utf8"), path.toString("utf8"), ".git")) !== void 0;
    return isRepository ? [Buffer.concat([path, SLASH])] : filesBelow(folder, path);
  });
}
var SLASH = Buffer.from("/");
var OWN = Buffer.from(".git");
function portabilityProblems(assetsRoot, changes) {
  const added = changes.filter(({ kind }) => kind === "added").map(({ path }) => path);
  const unwritable = added.filter((path) => !(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .isWindowsPath */ .NU)(path)).map(String);
  const twins = findTwins(assetsRoot, added);
  const problem = (what, lines) => lines.length === 0 ? [] : [{ message: `${what} (${lines.length}); rename them before they are pushed:
${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_7__/* .listLines */ .i4)(lines)}` }];
  return [
    ...problem("Windows cannot hold new recordings of these names", unwritable),
    ...problem(
      "The names of new recordings differ from others by the case of letters alone, which Windows and macOS do not tell apart",
      twins
    )
  ];
}
function findTwins(assetsRoot, added) {
  const names = /* @__PURE__ */ new Map();
  const twins = /* @__PURE__ */ new Set();
  for (const path of added) {
    const segments = path.toString("utf8").split("/");
    segments.forEach((name, depth) => {
      const folder = segments.slice(0, depth).join("/");
      const byFolded = names.get(folder) ?? readNames((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(assetsRoot, folder));
      names.set(folder, byFolded);
      for (const other of byFolded.get((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedPath */ .kV)(name)) ?? []) {
        if (other !== name) twins.add(`${[folder, name].filter(Boolean).join("/")} and ${other}`);
      }
    });
  }
  return [...twins];
}
function readNames(folder) {
  const names = /* @__PURE__ */ new Map();
  for (const name of (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIfReadable */ .gR)(folder)) names.set((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedPath */ .kV)(name), [...names.get((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .foldedPath */ .kV)(name)) ?? [], name]);
  return names;
}




/***/ }),

/***/ 6762:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compareRecording),
/* harmony export */   Z: () => (/* binding */ MAX_RECORDING_BYTES)
/* harmony export */ });
/* harmony import */ var _chunk_PF4ORHVR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7727);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8965);


// src/recording-diff/formats.ts

var MAX_DEPTH = 200;
var MAX_VALUES = 4e5;
var MAX_YAML_LENGTH = 2e6;
var LONG_NUMBER = /-?\d[\d.eE+-]{15,1000}/g;
async function parseRecording(text) {
  const trimmed = text.trimStart();
  if (trimmed.startsWith("{")) {
    const parsed = parseJson(trimmed);
    return "problem" in parsed ? { note: `${parsed.problem}: it is compared as text.` } : recognize(parsed.value);
  }
  if (!/^(?:http_)?interactions:/m.test(text)) return { note: void 0 };
  if (text.length > MAX_YAML_LENGTH) return { note: "It is a cassette too long to be read as YAML: it is compared as text." };
  const { parse } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
  try {
    const value = parse(text, { customTags: ["binary"], logLevel: "silent", maxAliasCount: 100, uniqueKeys: true });
    if (depthOf(value) <= MAX_DEPTH) return recognize(value);
  } catch {
  }
  return { note: "It cannot be read as YAML: it is compared as text." };
}
function parseJson(text) {
  const parts = text.replace(/\\[\s\S]/g, (escaped) => escaped === '\\"' ? "\\u0022" : escaped).split('"');
  let [keys, values, depth, deepest] = [0, 0, 0, 0];
  for (let index = 0; index < parts.length; index += 2) {
    const part = parts[index] ?? "";
    for (let at = 0; at < part.length; at++) {
      const character = part[at];
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
function recognize(value) {
  const object = asObject(value);
  const recording = readTestProxy(object) ?? readHar(object) ?? readCassette(object);
  return recording === void 0 ? { note: void 0 } : { recording };
}
function entriesOf(list, member) {
  if (!Array.isArray(list)) return void 0;
  const entries = list.map(asObject);
  return entries.every((entry) => entry[member] !== void 0 && entry[member] !== null) ? entries : void 0;
}
function readTestProxy(value) {
  const entries = entriesOf(value["Entries"], "RequestUri");
  if (entries === void 0) return void 0;
  const requests = entries.map((entry) => {
    const { RequestUri, RequestMethod, RequestHeaders, RequestBody, StatusCode, ResponseHeaders, ResponseBody, ...other2 } = entry;
    const [requestHeaders, responseHeaders] = [readHeaders(RequestHeaders), readHeaders(ResponseHeaders)];
    return {
      method: asText(RequestMethod),
      url: asText(RequestUri),
      status: asText(StatusCode),
      requestHeaders,
      requestBody: readProxyBody(RequestBody, contentTypeOf(requestHeaders)),
      responseHeaders,
      responseBody: readProxyBody(ResponseBody, contentTypeOf(responseHeaders)),
      other: other2
    };
  });
  const { Entries, Variables, ...other } = value;
  return { format: "test proxy", requests, variables: asObject(Variables), other };
}
var TEXT_TYPE = /^text\/|(?:json|xml|-urlencoded)$|^application\/(?:json|x-www-form-urlencoded)|; charset=utf-8|javascript/i;
function readProxyBody(body, contentType) {
  if (body === void 0 || body === null) return { kind: "none" };
  if (Array.isArray(body) && body.every((line) => typeof line === "string")) return textBody(body.join(""), contentType);
  if (typeof body !== "string") return { kind: "json", value: body };
  return TEXT_TYPE.test(contentType) ? textBody(body, contentType) : encodedBody(body, contentType);
}
function readHar(value) {
  const log = asObject(value["log"]);
  const list = entriesOf(log["entries"], "request");
  if (list === void 0) return void 0;
  const requests = list.map((entry) => {
    const { method, url, headers, queryString, cookies, postData, ...request } = asObject(entry["request"]);
    const { status, statusText, headers: answered, cookies: set, content, ...response } = asObject(entry["response"]);
    const [sent, got] = [readHarBody(asObject(postData)), readHarBody(asObject(content))];
    return {
      method: asText(method),
      url: asText(url),
      status: `${asText(status)} ${asText(statusText)}`.trim(),
      requestHeaders: readHeaders(headers),
      requestBody: sent.body,
      responseHeaders: readHeaders(answered),
      responseBody: got.body,
      other: { ...entry, request: { ...request, ...sent.other }, response: { ...response, ...got.other } }
    };
  });
  const [{ log: _, ...beside }, { entries, ...other }] = [value, log];
  return { format: "HAR", requests, variables: {}, other: { ...beside, ...other } };
}
function readHarBody({ text, params, encoding, ...other }) {
  if (text === void 0 && Array.isArray(params) && params.length > 0) return { body: { kind: "json", value: params }, other };
  if (typeof text !== "string") return { body: { kind: "none" }, other };
  const contentType = asText(other["mimeType"]);
  return { body: encoding === "base64" ? encodedBody(text, contentType) : textBody(text, contentType), other };
}
function readCassette(value) {
  const { interactions, http_interactions, ...other } = value;
  const list = entriesOf(interactions ?? http_interactions, "request");
  if (list === void 0) return void 0;
  const requests = list.map((interaction) => {
    const { method, uri, url, headers, body, ...request } = asObject(interaction["request"]);
    const { status, code, headers: answered, body: answer, ...response } = asObject(interaction["response"]);
    const [requestHeaders, responseHeaders] = [readHeaders(headers), readHeaders(answered)];
    const said = isObject(status) ? `${asText(status["code"])} ${asText(status["message"])}`.trim() : asText(status);
    return {
      method: asText(method).toUpperCase(),
      url: asText(uri ?? url),
      // go-vcr has the code beside `200 OK`, and in older cassettes alone.
      status: said === "" ? asText(code) : said,
      requestHeaders,
      requestBody: readCassetteBody(body, contentTypeOf(requestHeaders)),
      responseHeaders,
      responseBody: readCassetteBody(answer, contentTypeOf(responseHeaders)),
      other: {
        ...interaction,
        request: { ...request, ...besideBody(body) },
        response: { ...response, ...besideBody(answer) }
      }
    };
  });
  return { format: "VCR", requests, variables: {}, other };
}
function readCassetteBody(body, contentType) {
  if (body === void 0 || body === null || body === "") return { kind: "none" };
  if (body instanceof Uint8Array) return bytesBody(Buffer.from(body), contentType);
  if (typeof body === "string") return textBody(body, contentType);
  if (!isObject(body)) return { kind: "json", value: body };
  if (typeof body["base64_string"] === "string") return encodedBody(body["base64_string"], contentType);
  return "string" in body ? readCassetteBody(body["string"], contentType) : { kind: "json", value: body };
}
function besideBody(body) {
  const { string, base64_string, ...other } = asObject(body);
  return string === void 0 && base64_string === void 0 ? {} : other;
}
function readHeaders(source) {
  const pairs = Array.isArray(source) ? source.map(asObject).map(({ name, value }) => [asText(name), asText(value)]) : Object.entries(asObject(source));
  const headers = /* @__PURE__ */ new Map();
  for (const [name, value] of pairs) {
    const lines = (Array.isArray(value) ? value : [value]).map(
      (each) => typeof each === "string" ? each : JSON.stringify(each)
    );
    const there = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), {
      name: there?.name ?? name,
      value: [...there === void 0 ? [] : [there.value], ...lines].join("\n")
    });
  }
  return headers;
}
function contentTypeOf(headers) {
  return headers.get("content-type")?.value ?? "";
}
function textBody(text, contentType) {
  const start = text.trimStart()[0];
  if (start === "{" || start === "[") {
    const parsed = parseJson(text);
    if ("value" in parsed) return { kind: "json", value: parsed.value };
  }
  if (/-urlencoded/i.test(contentType)) return { kind: "text", text: text.replaceAll("&", "\n&") };
  return { kind: "text", text: start === "<" ? text.replaceAll("><", ">\n<") : text };
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
  return { kind: "binary", bytes: bytes.length, contentType, digest };
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
var NAMES = {
  header: namedRules(
    [{ rule: "header", skeleton: DATE }, "date x-ms-date last-modified expires"],
    [{ rule: "header", skeleton: NUMBER }, "age x-runtime x-ms-server-latency retry-after-ms"],
    [{ rule: "header", skeleton: ETAG }, "etag if-match if-none-match"],
    [
      { rule: "header", skeleton: ID },
      "x-ms-client-request-id x-ms-client-id client-request-id request-id traceparent x-ms-request-id"
    ],
    [
      { rule: "header", skeleton: ID },
      "x-ms-correlation-request-id x-ms-routing-request-id x-ms-operation-identifier x-request-id"
    ],
    [{ rule: "header", skeleton: ID }, "x-amz-request-id x-amz-id-2 x-amzn-requestid x-amzn-trace-id x-github-request-id cf-ray"],
    [
      { rule: "header", skeleton: WORDS },
      "tracestate server-timing x-msedge-ref x-azure-ref x-served-by x-ms-keyvault-network-info"
    ],
    [{ rule: "agent", skeleton: AGENT }, "user-agent x-ms-useragent"],
    [{ rule: "agent", skeleton: WORDS }, "sec-ch-ua sec-ch-ua-mobile sec-ch-ua-platform"],
    [{ rule: "length", skeleton: NUMBER, ofBody: true }, "content-length"]
  ),
  body: namedRules([{ rule: "token", skeleton: lifetime }, "expires_in ext_expires_in refresh_in"]),
  note: namedRules(
    [{ rule: "timing", skeleton: NUMBER }, "time connection blocked dns connect send wait receive ssl onLoad onContentLoad"],
    [{ rule: "timing", skeleton: WORDS }, "startedDateTime recorded_at serverIPAddress duration"],
    [{ rule: "length", skeleton: NUMBER }, "headersSize"],
    [{ rule: "length", skeleton: NUMBER, ofBody: true }, "bodySize size compression content_length"]
  ),
  // What the proxy itself adds: https://github.com/Azure/azure-sdk-tools/blob/main/tools/test-proxy/Azure.Sdk.Tools.TestProxy/Common/TestRecording.cs.
  variable: namedRules(
    [{ rule: "variable", skeleton: NUMBER }, "RandomSeed"],
    [{ rule: "variable", skeleton: DATE }, "DateTimeOffsetNow"]
  ),
  text: /* @__PURE__ */ new Map()
};
function namedRules(...lists) {
  return new Map(lists.flatMap(([rule, names]) => names.split(" ").map((name) => [name, rule])));
}
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
    const named = NAMES[context].get(name);
    if (named !== void 0 && this.has(named.rule)) {
      const skeleton = named.skeleton(before);
      const isBodiless = named.ofBody === true && !hasBody;
      if (skeleton !== void 0 && !isBodiless && !isDocument(before) && skeleton === named.skeleton(after2)) return [named.rule];
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
  const text = ({ responseBody }) => responseBody.kind === "json" ? JSON.stringify(responseBody.value) : "";
  const ids = requests.flatMap((request) => [...text(request).matchAll(/"id":"?(\d{6,20})\b/g)].map(([, id]) => id ?? ""));
  return new Set(ids);
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
  const { url, status, requestBody, responseBody } = request;
  return [url, status, bodyText(requestBody), bodyText(responseBody)].map((text) => volatility.normalize(text, side)).join("\n");
}
function bodyText(body) {
  return body.kind === "text" ? body.text : JSON.stringify(body.kind === "json" ? body.value : body);
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
var MAX_RECORDING_BYTES = 16e6;
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
  const texts = [before, after2].map((version) => readText(version, change));
  if (texts.includes("unreadable")) return change;
  const parsed = await Promise.all(texts.map((text) => text === void 0 ? void 0 : parseRecording(text)));
  new Comparison(change, rulesOff, new _chunk_PF4ORHVR_js__WEBPACK_IMPORTED_MODULE_0__/* .Room */ .Wv(count)).compare(texts, parsed);
  return (0,_chunk_PF4ORHVR_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(change, looksLikeSecret);
}
function readText(version, change) {
  if (version === void 0) return void 0;
  const { content, size } = version;
  const isTooLarge = content === void 0 || size > MAX_RECORDING_BYTES;
  const text = isTooLarge ? void 0 : decodeUtf8(content);
  if (text !== void 0) return text;
  const why = isTooLarge ? `larger than ${MAX_RECORDING_BYTES / 1e6} MB` : "not text in UTF-8";
  note(change, `It is ${why}: that it differs is all that is said.`);
  return "unreadable";
}
function note(change, text) {
  if (!change.notes.includes(text)) change.notes.push(text);
}
var Comparison = class {
  change;
  room;
  rulesOff;
  volatility;
  constructor(change, rulesOff, room) {
    this.change = change;
    this.room = room;
    this.rulesOff = rulesOff;
    this.volatility = new Volatility(rulesOff);
  }
  compare([before, after2], parsed) {
    const { change } = this;
    const [one, other] = parsed.map((side) => side !== void 0 && "recording" in side ? side.recording : void 0);
    for (const side of parsed) if (side !== void 0 && "note" in side && side.note !== void 0) note(change, side.note);
    const isText = before !== void 0 && one === void 0 || after2 !== void 0 && other === void 0;
    if (isText || one !== void 0 && other !== void 0 && one.format !== other.format) {
      if (change.notes.length === 0 && (one ?? other) !== void 0) {
        note(change, "Both sides are of different formats: they are compared as text.");
      }
      change.format = "text";
      change.sections = [this.section("Lines", "text", (place) => this.compareText(before, after2, place))].filter(isDifferent);
    } else {
      this.compareRecordings(one, other);
    }
    const differs = change.sections.length > 0 || Object.values(change.counts).some((count) => count > 0);
    if (change.kind === "changed" && !differs) note(change, "What it says is the same: only the way that it is written differs.");
    change.isReal = change.kind !== "changed" || change.sections.some(isReal) || change.counts.added + change.counts.removed + change.counts.changed > 0;
  }
  compareRecordings(before, after2) {
    const { change } = this;
    change.format = after2?.format ?? before?.format ?? "text";
    if (before !== void 0 && after2 !== void 0) {
      this.volatility = new Volatility(this.rulesOff, madeUpNames(before, after2));
      const object = (title, context, one, other) => this.section(title, context, (place) => this.compareJson(one, other, "", "", place));
      change.sections = [
        object("Variables", "variable", before.variables, after2.variables),
        object("Beside the requests", "note", before.other, after2.other)
      ].filter(isDifferent);
      change.newHosts = this.newHosts(before, after2);
    }
    for (const match of matchRequests(before?.requests ?? [], after2?.requests ?? [], this.volatility)) {
      const made = this.compareMatch(match, before?.requests[match.before ?? -1], after2?.requests[match.after ?? -1]);
      if (made === void 0) change.equalRequests++;
      else {
        change.counts[made.isReal ? made.kind : "volatile"]++;
        if (made.kind === "changed" && made.status.before !== made.status.after) change.otherStatuses++;
        if (this.room.takeRequest(made)) change.requests.push(made);
      }
    }
  }
  /** Undefined: the request is the same. */
  compareMatch(match, before, after2) {
    const request = after2 ?? before;
    if (request === void 0) throw new Error("a pair without a request");
    const { isMoved } = match;
    const kind = before === void 0 ? "added" : after2 === void 0 ? "removed" : "changed";
    const sections = this.compareRequests(before, after2);
    if (kind === "changed" && sections.length === 0 && !isMoved) return void 0;
    const { origin, path, query } = splitUrl(request.url);
    return {
      kind,
      isReal: kind !== "changed" || sections.some(isReal) || isMoved && !this.volatility.has("order"),
      method: request.method,
      host: origin.replace(/^https?:\/\//, ""),
      path: path + query,
      place: {
        before: match.before === void 0 ? void 0 : match.before + 1,
        after: match.after === void 0 ? void 0 : match.after + 1
      },
      isMoved,
      status: { before: before?.status, after: after2?.status },
      sections
    };
  }
  /** The parts of a request that differ. Of one that is on one side alone, the address and the status are told anyway. */
  compareRequests(before, after2) {
    const hasBody = (part) => [before, after2].every((side) => isRecorded(side?.[part]));
    const headers = (title, part, body2) => this.section(
      title,
      "header",
      (place) => this.compareHeaders(before?.[part], after2?.[part], { ...place, hasBody: hasBody(body2) })
    );
    const body = (title, part) => this.section(title, "body", (place) => this.compareBodies(before?.[part], after2?.[part], place));
    const isChanged = before !== void 0 && after2 !== void 0;
    return [
      isChanged ? this.section("Address", "text", (place) => this.compareAddress(before, after2, place)) : void 0,
      headers("Request headers", "requestHeaders", "requestBody"),
      body("Request body", "requestBody"),
      isChanged ? this.section("Status", "text", (place) => this.compareValue("", before.status, after2.status, place)) : void 0,
      headers("Response headers", "responseHeaders", "responseBody"),
      body("Response body", "responseBody"),
      isChanged ? this.section(
        "Noted beside it",
        "note",
        (place) => this.compareJson(before.other, after2.other, "", "", { ...place, hasBody: hasBody("responseBody") })
      ) : void 0
    ].filter((section) => section !== void 0 && isDifferent(section));
  }
  compareAddress(before, after2, place) {
    const [one, other] = [splitUrl(before.url), splitUrl(after2.url)];
    this.compareValue("host", one.origin, other.origin, place);
    this.compareValue("path", one.path, other.path, place);
    const [left, right] = [fieldsOf(one.query), fieldsOf(other.query)];
    for (const name of /* @__PURE__ */ new Set([...left.keys(), ...right.keys()])) {
      this.compareValue(`?${name}`, left.get(name), right.get(name), place, name);
    }
    if (!isDifferent(place.section)) this.compareValue("query", one.query, other.query, place);
  }
  compareHeaders(before = /* @__PURE__ */ new Map(), after2 = /* @__PURE__ */ new Map(), place) {
    for (const key of /* @__PURE__ */ new Set([...before.keys(), ...after2.keys()])) {
      const [one, other] = [before.get(key), after2.get(key)];
      this.compareValue(other?.name ?? one?.name ?? key, one?.value, other?.value, place, key);
    }
  }
  compareBodies(before, after2, place) {
    if (before?.kind === "json" && after2?.kind === "json") this.compareJson(before.value, after2.value, "", "", place);
    else if (before?.kind === "text" && after2?.kind === "text") this.compareText(before.text, after2.text, place);
    else if (before === void 0 || after2 === void 0) {
      const shown = before ?? after2;
      if (shown?.kind !== "none") this.compareValue("", before && showBody(before), after2 && showBody(after2), place);
    } else this.compareValue("", showBody(before), showBody(after2), place);
  }
  /** Line by line. */
  compareText(before, after2, place) {
    const lists = [before, after2].map((text) => text?.split("\n", MAX_LINES + 1));
    const [one, other] = lists;
    if (one === void 0 || other === void 0 || one.length > MAX_LINES || other.length > MAX_LINES) {
      this.compareValue("", before, after2, place);
      return;
    }
    for (const pair of align(this.shapes(one, "before"), this.shapes(other, "after"))) {
      const label = `line ${(pair.after ?? pair.before ?? 0) + 1}`;
      this.compareValue(label, one[pair.before ?? -1], other[pair.after ?? -1], place, "");
    }
  }
  shapes(texts, side) {
    return texts.map((text) => this.volatility.normalize(text, side));
  }
  /**
   * Value by value: the order of keys and white space mean nothing in JSON.
   * @param path `value[3].id`; empty: the whole
   */
  compareJson(before, after2, path, name, place) {
    if (isObject(before) && isObject(after2)) this.compareObjects(before, after2, path, place);
    else if (Array.isArray(before) && Array.isArray(after2)) {
      const [one, other] = [before, after2].map((list) => list.map((item) => JSON.stringify(item)));
      for (const pair of align(this.shapes(one ?? [], "before"), this.shapes(other ?? [], "after"))) {
        this.compareMember(
          before[pair.before ?? -1],
          after2[pair.after ?? -1],
          `${path}[${pair.after ?? pair.before}]`,
          name,
          place
        );
      }
    } else {
      const isString = typeof before === "string" && typeof after2 === "string";
      const [one, other] = isString ? [before, after2] : [showJson(before), showJson(after2)];
      this.compareValue(path, one, other, place, isNested(before) || isNested(after2) ? void 0 : name);
    }
  }
  compareMember(before, after2, path, name, place) {
    if (before !== void 0 && after2 !== void 0) this.compareJson(before, after2, path, name, place);
    else
      this.compareValue(
        path,
        before === void 0 ? before : showJson(before),
        after2 === void 0 ? after2 : showJson(after2),
        place
      );
  }
  compareObjects(before, after2, path, place) {
    const { rows } = place.section;
    const first = rows.length;
    const renamed = this.renamedKeys(before, after2);
    for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after2)])) {
      if (!Object.hasOwn(before, key) && [...renamed.values()].includes(key)) continue;
      const now = renamed.get(key) ?? key;
      const inner = joinPath(path, now);
      if (now !== key) this.compareValue(`${inner} (name)`, key, now, place, "");
      const [one, other] = [
        Object.hasOwn(before, key) ? before[key] : void 0,
        Object.hasOwn(after2, now) ? after2[now] : void 0
      ];
      this.compareMember(one, other, inner, now, place);
    }
    const beside = nameOf(after2) ?? nameOf(before);
    if (beside !== void 0) for (const row of rows.slice(first)) row.beside ??= beside;
  }
  /** Keys that are ids, and are other ones now. */
  renamedKeys(before, after2) {
    const come = /* @__PURE__ */ new Map();
    for (const key of Object.keys(after2).filter((one) => !Object.hasOwn(before, one))) {
      const shape = this.volatility.normalize(key, "after");
      if (shape !== key) come.set(shape, [...come.get(shape) ?? [], key]);
    }
    const renamed = /* @__PURE__ */ new Map();
    if (come.size === 0) return renamed;
    for (const key of Object.keys(before).filter((one) => !Object.hasOwn(after2, one))) {
      const now = come.get(this.volatility.normalize(key, "before"))?.shift();
      if (now !== void 0) renamed.set(key, now);
    }
    return renamed;
  }
  /** Hosts that are asked after and not before; one with another made-up name is none. */
  newHosts(before, after2) {
    const hosts = (recording) => [...new Set(recording.requests.map(({ url }) => splitUrl(url).origin))];
    const known = new Set(this.shapes(hosts(before), "before"));
    return hosts(after2).filter((host) => !known.has(this.volatility.normalize(host, "after"))).map((host) => host.replace(/^[a-z]+:\/\//i, ""));
  }
  section(title, context, compare) {
    const section = { title, rows: [], equal: 0, more: { real: 0, volatile: 0 } };
    compare({ section, context });
    return section;
  }
  /**
   * Two versions of a value; undefined: it is not there.
   * @param name by which rules may know it; undefined: no rule is about it
   */
  compareValue(label, before, after2, place, name) {
    const { section, context, hasBody = true } = place;
    if (before === after2) {
      section.equal++;
      return;
    }
    const row = { kind: "changed", label, before, after: after2 };
    if (before === void 0 || after2 === void 0) row.kind = before === void 0 ? "added" : "removed";
    else {
      const rules = this.volatility.explain(before, after2, { context, name: name ?? "", hasBody });
      if (rules !== void 0) Object.assign(row, { kind: "volatile", rules });
    }
    const which = row.kind === "volatile" ? "volatile" : "real";
    if (this.room.takeRow(row, section)) section.rows.push(row);
    else section.more[which]++;
  }
};
function fieldsOf(query) {
  const fields = /* @__PURE__ */ new Map();
  for (const field of query.slice(1).split("&").filter((one) => one !== "")) {
    const [name = "", value = ""] = /^([^=]*)=?([\s\S]*)$/.exec(field)?.slice(1) ?? [];
    const there = fields.get(name);
    fields.set(name, there === void 0 ? value : `${there}
${value}`);
  }
  return fields;
}
function isRecorded(body) {
  return body !== void 0 && body.kind !== "none" && !(body.kind === "text" && body.text === "");
}
function showBody(body) {
  if (body.kind === "none") return "no body";
  if (body.kind === "json") return showJson(body.value);
  if (body.kind === "text") return body.text === "" ? "an empty body" : body.text;
  return `${body.bytes} bytes${body.contentType === "" ? "" : ` of ${body.contentType}`}, SHA-256 ${body.digest}\u2026`;
}
function showJson(value) {
  return JSON.stringify(value, null, 2);
}
function isNested(value) {
  return typeof value === "object" && value !== null;
}
function joinPath(path, key) {
  const name = /^[\w$-]+$/.test(key) ? key : JSON.stringify(key);
  return path === "" ? name : `${path}.${name}`;
}
var MAX_NAME = 100;
function nameOf(object) {
  const found = ["keyName", "name"].find((member) => Object.hasOwn(object, member) && typeof object[member] === "string");
  return found === void 0 ? void 0 : `"${found}":${JSON.stringify(object[found]).slice(0, MAX_NAME)}`;
}
function isDifferent({ rows, more }) {
  return rows.length > 0 || more.real > 0 || more.volatile > 0;
}
function isReal({ rows, more }) {
  return more.real > 0 || rows.some(({ kind }) => kind !== "volatile");
}




/***/ }),

/***/ 4321:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   NH: () => (/* binding */ movedPin),
/* harmony export */   TJ: () => (/* binding */ serviceChanges),
/* harmony export */   XM: () => (/* binding */ inEachRepository),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   tc: () => (/* binding */ compareTrees),
/* harmony export */   y8: () => (/* binding */ comparePins)
/* harmony export */ });
/* harmony import */ var _chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2692);
/* harmony import */ var _chunk_XKPXZSRY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3197);
/* harmony import */ var _chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7240);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1999);
/* harmony import */ var _chunk_NLV7VRUH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(670);
/* harmony import */ var _chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3906);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4304);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7261);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8824);










// src/diff/differences.ts
function pairKey({ from, to }) {
  return `${from} ${to}`;
}
function parseRawDiff(output) {
  const changes = /* @__PURE__ */ new Map();
  const records = (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_6__/* .splitRecords */ .DQ)(output);
  let current = [];
  for (let index = 0; index + 1 < records.length; index += 2) {
    const [, key, oldMode, newMode, from = "", to = ""] = /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(
      records[index]?.toString("latin1") ?? ""
    ) ?? [];
    if (key !== void 0) {
      current = [];
      changes.set(key, current);
    }
    const before = isFile(oldMode) ? (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(from) : void 0;
    const after = isFile(newMode) ? (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(to) : void 0;
    if (before === void 0 && after === void 0) continue;
    current.push({ path: records[index + 1]?.toString("utf8") ?? "", before, after });
  }
  return changes;
}
function isFile(mode) {
  return mode !== void 0 && mode !== "000000" && mode !== "160000";
}
function filesOfService(pairs, changes) {
  const files = pairs.flatMap(
    (pair) => (changes.get(pairKey(pair)) ?? []).map((file) => ({ ...file, path: pair.directory === "" ? file.path : `${pair.directory}/${file.path}` })).filter(({ path }) => !pair.inner.some((directory) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(path, directory)))
  );
  return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
function summarize(files) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, before, after } of files) {
    differences[before === void 0 ? "added" : after === void 0 ? "deleted" : "modified"].push(path);
  }
  return differences;
}

// src/diff/compare-pins.ts
async function comparePins(request, log, signal) {
  const { results, requests, bytes } = await inEachRepository(request, log, signal, async (assets, comparisons) => {
    return serviceChanges(assets, comparisons, await compareTrees(assets, comparisons, signal));
  });
  return { changes: results.flat().sort(byService), requests, bytes };
}
function byService(a, b) {
  return a.service < b.service ? -1 : 1;
}
async function inEachRepository(request, log, signal, compare) {
  const moved = findMoved(request);
  if (moved.length === 0) return { results: [], ..._chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_TRAFFIC */ .qE };
  return (0,_chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepositories */ .AZ)(request.accesses, request.repositoryOptions, log, async (repositories) => {
    const places = moved.flatMap(({ from, to }) => [...from, ...to]);
    const tags = await (0,_chunk_XKPXZSRY_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTags */ .y)(repositories, places, log, signal);
    const known = moved.map(({ service, from, to }) => ({ service, from: tags.trees(from), to: tags.trees(to) }));
    const results = [];
    for (const [assets, comparisons] of divide(known, repositories, log)) {
      results.push(await (0,_chunk_NLV7VRUH_js__WEBPACK_IMPORTED_MODULE_4__/* .withRepair */ .MF)([assets.store], log, signal, () => compare(assets, comparisons)));
    }
    return { results };
  });
}
function divide(known, repositories, log) {
  const groups = /* @__PURE__ */ new Map();
  for (const comparison of known) {
    const all = [...comparison.to, ...comparison.from];
    const [first] = all;
    if (first === void 0) continue;
    const assets = repositories.of(first.pin);
    const isHere = ({ pin }) => repositories.of(pin) === assets;
    const here = { ...comparison, from: comparison.from.filter(isHere), to: comparison.to.filter(isHere) };
    if (!all.every(isHere))
      log.notice(`${comparison.service} is compared in ${assets.url.url} alone: it has, or had, pins of another.`);
    if (!isSame(here)) groups.set(assets, [...groups.get(assets) ?? [], here]);
  }
  return groups;
}
function isSame({ from, to }) {
  const says = (trees) => JSON.stringify(trees.map(({ directory, assetsPath, sha }) => [directory, assetsPath, sha]));
  return [...from, ...to].some(({ pin }) => pin.assetsJson !== void 0) && says(from) === says(to);
}
function findMoved({ services, earlier }) {
  return services.map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees })).filter(({ from, to }) => !(0,_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_3__/* .samePinnedTrees */ .MW)(from, to));
}
function serviceChanges({ url }, comparisons, files) {
  return comparisons.map((comparison, index) => ({
    service: comparison.service,
    repository: url,
    ...movedPin(comparison),
    ...summarize(files[index] ?? [])
  }));
}
function movedPin({ service, from, to }) {
  const pairs = directoriesOf({ service, from, to }).map((directory) => ({
    before: from.find((pinnedTree) => pinnedTree.directory === directory),
    after: to.find((pinnedTree) => pinnedTree.directory === directory)
  }));
  const moved = pairs.find(({ before, after }) => before?.sha !== after?.sha) ?? pairs[0];
  return { from: moved?.before?.sha, to: moved?.after?.sha, at: (moved?.after ?? to[0])?.pin.at };
}
async function compareTrees(assets, comparisons, signal) {
  const pinnedTrees = comparisons.flatMap(({ from, to }) => [...from, ...to]);
  const named = await (0,_chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTreeNames */ .xq)(assets, pinnedTrees, signal);
  const pairs = await findPairs(assets.store, withTrees(comparisons, named), signal);
  const keys = new Set(
    pairs.flat().filter(({ from, to }) => from !== to).map(pairKey)
  );
  const changes = keys.size === 0 ? /* @__PURE__ */ new Map() : parseRawDiff(await (0,_chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_5__/* .diffTrees */ .j_)((0,_chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_5__/* .lookupEnvironment */ .Qt)(assets.store), [...keys], signal));
  return pairs.map((ofService) => filesOfService(ofService, changes));
}
function withTrees(comparisons, named) {
  const rest = [...named];
  return comparisons.map(({ service, from, to }) => {
    return { service, from: rest.splice(0, from.length), to: rest.splice(0, to.length) };
  });
}
async function findPairs(store, comparisons, signal) {
  const places = comparisons.map((comparison) => {
    const { from, to } = comparison;
    return directoriesOf(comparison).map((directory) => ({
      directory,
      from: locate(from, directory),
      to: locate(to, directory)
    }));
  });
  const asked = places.flat().flatMap(({ from, to }) => [from, to]);
  const trees = (await (0,_chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_5__/* .findBelow */ .JB)(store, asked, signal)).values();
  return places.map(
    (ofService) => ofService.map(({ directory }) => {
      const [from = _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_8__/* .EMPTY_TREE */ .pL, to = _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_8__/* .EMPTY_TREE */ .pL] = [trees.next().value, trees.next().value];
      const others = ofService.map((place) => place.directory).filter((other) => other !== directory);
      return { directory, from, to, inner: others.filter((other) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(other, directory)) };
    })
  );
}
function directoriesOf({ service, from, to }) {
  return [.../* @__PURE__ */ new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}
function locate(trees, directory) {
  const around = trees.findLast((tree) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(directory, tree.directory));
  if (around === void 0 || around.found === "absent") return { tree: _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_8__/* .EMPTY_TREE */ .pL, below: "" };
  return { tree: around.found, below: directory.slice(around.directory.length).replace(/^\//, "") };
}




/***/ }),

/***/ 11:
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
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8104);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2211);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8824);




// src/report/changes.ts
var MAX_PATHS = 500;
var KINDS = ["added", "modified", "deleted"];
var SIGNS = { added: "+", modified: "~", deleted: "-" };
var WORDS = { added: "added", modified: "changed", deleted: "removed" };
function countChanges(differences) {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`
  );
  return said.length === 0 ? "the same recordings" : said.join(", ");
}
function changeNotices(changes) {
  return changes.map((change) => {
    const since = change.from === void 0 ? "newly pinned" : `since ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(change.from)}`;
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
  return sha === void 0 ? "no pin" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha);
}
function listPaths(change) {
  return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` }))).sort((a, b) => a.path < b.path ? -1 : 1).map(({ line }) => line);
}
function changesMarkdown(changes) {
  const table = (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [
      (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(change.service),
      ...KINDS.map((kind) => (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(change[kind].length)),
      pinsLink(change)
    ]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll("```", "'''").replace(/[\r\n]+/g, " ");
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more`);
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
function pinsLink({ from, to, repository }) {
  const text = `<code>${shown(from)}</code> \u2192 <code>${shown(to)}</code>`;
  const page = from === void 0 || to === void 0 ? void 0 : (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return page === void 0 ? text : `[${text}](${page})`;
}




/***/ })

};
