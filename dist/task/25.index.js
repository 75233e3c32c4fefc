export const id = 25;
export const ids = [25];
export const modules = {

/***/ 5142:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ looksRandom),
/* harmony export */   QU: () => (/* binding */ maskSecrets),
/* harmony export */   wK: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// src/publish/secrets/placeholders.ts

var WORDS = new RegExp(
  [
    "sanitized",
    "sanitised",
    "redacted",
    "placeholder",
    "changeme",
    "replace",
    "invalid",
    "sample",
    "example",
    "dummy",
    "fake",
    "mock",
    "your"
  ].flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]).join("|")
);
var FILLERS = new Set(
  "sanitized password passwd pass pwd secret string securestring user username admin root test testpassword mypassword apikey api-key token none null nil undefined true false enabled disabled required optional hidden removed value".split(
    " "
  )
);
var TEMPLATE = /^(?:\{[^}]*\}$|<|\$[{(]|%[A-Za-z_]+%$|\[|#\{|@Microsoft\.KeyVault\(|\*{3}|\.{3})/;
var EMULATOR_KEYS = /* @__PURE__ */ new Set([
  "0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059",
  "aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615"
]);
var JUDGED = 300;
function isPlaceholder(value) {
  const text = value.slice(0, JUDGED);
  return isFilling(text) || isEmulatorKey(text) || isFillingInBase64(text) || isFakeJwt(value);
}
function looksRandom(value, minLength) {
  const text = value.slice(0, JUDGED);
  if (value.length < minLength || !/^[\w+/=~.\-!|*%]+$/.test(text) || isGuid(text) || isPlaceholder(value)) return false;
  if (/^[0-9a-f]+$/i.test(text)) return text.length >= 32 && new Set(text).size >= 8;
  const bits = entropy(text);
  if (/[a-z]/.test(text) && /[A-Z]/.test(text) && bits >= 4.2) return true;
  return /\d/.test(text) && /[a-z]/i.test(text) && bits >= (text.length < 30 ? 3.3 : 3.8);
}
function isGuid(text) {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
}
function isFilling(text) {
  if (text.length === 0 || FILLERS.has(text.toLowerCase()) || TEMPLATE.test(text) || WORDS.test(text)) return true;
  return isMonotonous(text) || isSequence(text);
}
function isMonotonous(text) {
  const counts = countCharacters(text);
  return text.length >= 6 && (counts.length <= 3 || Math.max(...counts) >= text.length * 0.7);
}
function isSequence(text) {
  let steps = 0;
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) === text.charCodeAt(at - 1) + 1) steps++;
  return text.length >= 6 && steps >= text.length * 0.6;
}
function isEmulatorKey(text) {
  return text.length === 88 && EMULATOR_KEYS.has((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"));
}
function isFillingInBase64(text) {
  if (text.length < 8 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return false;
  const decoded = Buffer.from(text, "base64").toString("latin1");
  if (!/^[\x20-\x7e\r\n\t]+$/.test(decoded)) return decoded.length >= 16 && isMonotonous(decoded);
  return isFilling(decoded) || /^[A-Za-z ,.'_-]+$/.test(decoded);
}
function isFakeJwt(text) {
  const [, header = "", payload = "", signature] = /^(eyJ[\w-]*)\.(eyJ[\w-]*)\.([\w-]*)$/.exec(text) ?? [];
  if (signature === void 0) return false;
  if (signature.length < 40 || isFilling(signature) || isFillingInBase64(signature)) return true;
  const said = [header, payload].map((part) => Buffer.from(part, "base64").toString("latin1")).join(" ");
  return /sanitized|fake|mock|dummy|John Doe|"alg"\s*:\s*"none"|"exp"\s*:\s*\d{1,9}\b/i.test(said);
}
function countCharacters(text) {
  const counts = [];
  for (let at = 0; at < text.length; at++) counts[text.charCodeAt(at)] = (counts[text.charCodeAt(at)] ?? 0) + 1;
  return counts.filter((count) => count > 0);
}
function entropy(text) {
  return countCharacters(text).reduce((bits, count) => bits - count / text.length * Math.log2(count / text.length), 0);
}
var MASK = "\u27E8masked\u27E9";
var NAMED = /(?<=(?:key[12]?|secret(?:text|value)?|password|passwd|pwd|token|sig|code|auth|authorization|cookie)["'\\]{0,2}\s?(?:[:=>]|%3[ad]|&gt;)["'\\\s[]{0,6}(?:(?:bearer|basic)\s)?)[^\s"'&;,<>\\]{6,}/gi;
var PASSWORD = /(?<=:\/\/[^\s/@:]{0,100}:)[^\s/@]{1,300}(?=@)/g;
var WORD = /[\w+/=~-]{20,}/g;
function maskSecrets(text) {
  const named = text.replace(PASSWORD, MASK).replace(NAMED, (value) => isPlaceholder(value) ? value : MASK);
  return named.replace(WORD, (word) => isMixed(word) ? MASK : word);
}
function isMixed(word) {
  const share = (of) => (word.match(of)?.length ?? 0) / word.length;
  const [small, digits] = [share(/[a-z]/g), share(/\d/g)];
  if (small >= 0.2 && share(/[A-Z]/g) >= 0.2) return digits > 0;
  return /^(?:[a-z0-9_]{32,}|[A-Z0-9]{20,})$/.test(word) && digits >= 0.1;
}




/***/ }),

/***/ 4025:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askBeforeStop: () => (/* binding */ askBeforeStop),
/* harmony export */   reportReplay: () => (/* binding */ reportReplay)
/* harmony export */ });
/* unused harmony exports replayedSummary, replayedText */
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(989);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5616);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2545);
/* harmony import */ var _chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5142);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8474);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7067);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(481);







// src/replay/report.ts



// src/replay/read.ts





var add = (counts, key, by = 1) => void counts.set(key, (counts.get(key) ?? 0) + by);
var AUDIT_TIMEOUT_MS = 6e4;
async function askAudit({ port, ...served }, cancelled) {
  const signal = AbortSignal.any([cancelled ?? [], AbortSignal.timeout(AUDIT_TIMEOUT_MS)].flat());
  try {
    const request = (0,node_http__WEBPACK_IMPORTED_MODULE_9__.get)({ host: "127.0.0.1", port, path: "/Audit/Logs", signal, agent: new node_http__WEBPACK_IMPORTED_MODULE_9__.Agent() });
    request.on("error", () => {
    });
    const [response] = await (0,node_events__WEBPACK_IMPORTED_MODULE_8__.once)(request, "response");
    if (response.statusCode === 200) return await readAudit(response, served);
    response.resume();
  } catch {
    cancelled?.throwIfAborted();
  }
  return void 0;
}
async function readAudit(stream, served) {
  const audit = { played: /* @__PURE__ */ new Set(), untaken: /* @__PURE__ */ new Map(), open: /* @__PURE__ */ new Map() };
  let session;
  for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_10__.createInterface)({ input: stream })) {
    const [, id, verb, rest = ""] = /^([\da-f-]{36}),[^,]*,([A-Z]*),(.*)$/.exec(line) ?? [];
    if (id === void 0) continue;
    if (session?.id !== id) {
      if (session !== void 0) endSession(session, audit, served);
      session = { id, recording: void 0, asked: /* @__PURE__ */ new Map(), popped: /* @__PURE__ */ new Map() };
    }
    if (verb !== "") add(session.asked, keyOf(`${verb} ${rest.slice(0, -1)}`));
    const [, path] = /^,Starting playback for path (.*), which will return recordingId /.exec(rest) ?? [];
    if (path !== void 0) session.recording = recordingName(path);
    const [, entry] = /^,Now popping entry (.*) from entries for /.exec(rest) ?? [];
    if (entry !== void 0) add(session.popped, keyOf(entry));
  }
  if (session !== void 0) endSession(session, audit, served);
  return audit;
}
function recordingName(path) {
  const name = withSlashes(path).replace(/^(\.?\/)+/, "");
  return name.endsWith(".json") ? name : `${name}.json`;
}
function keyOf(request) {
  const [, method = "", path = "", query = ""] = /^(\S+) (?:https?:\/\/[^/?]*)?([^?]*)\??(.*)$/.exec(request) ?? [];
  const names = query.split("&").map((parameter) => parameter.replace(/=.*/s, ""));
  return `${method} ${path || "/"}?${names.sort().join("&")}`;
}
function endSession({ recording, asked, popped }, audit, served) {
  if (recording === void 0) return;
  audit.played.add(recording);
  const open = audit.open.get(recording) ?? /* @__PURE__ */ new Map();
  for (const [key, times2] of asked) if (times2 > (popped.get(key) ?? 0)) add(open, key, times2 - (popped.get(key) ?? 0));
  audit.open.set(recording, open);
  const left = /* @__PURE__ */ new Map();
  for (const key of entriesOf(recording, served)) add(left, key);
  for (const [key, times2] of popped) add(left, key, -times2);
  const before = audit.untaken.get(recording) ?? left;
  const untaken = [...left].map(([key, times2]) => [key, Math.min(times2, before.get(key) ?? 0)]);
  audit.untaken.set(recording, new Map(untaken.filter(([, times2]) => times2 > 0)));
}
function entriesOf(recording, served) {
  const { begin = "", folder = "" } = foldersOf(served).find((one) => recording.startsWith(one.begin)) ?? {};
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, recording.slice(begin.length));
  try {
    const { Entries: entries } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(file, "utf8").replace(/^\ufeff/, "") : "{}");
    if (!Array.isArray(entries)) return [];
    return entries.map(({ RequestMethod, RequestUri }) => keyOf(`${RequestMethod} ${RequestUri}`));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return [];
    throw error;
  }
}
function foldersOf({ assetsRoot, services }) {
  const folders = Object.entries(services).map(([service, folder]) => ({ begin: `${service}/`, folder }));
  return [...folders, { begin: "", folder: assetsRoot }].sort((one, other) => other.begin.length - one.begin.length);
}
var serviceOf = (recording, served) => foldersOf(served).find(({ begin }) => recording.startsWith(begin))?.begin;
var withSlashes = (path) => path.replaceAll("\\", "/");
async function readReplayed(audit, served, log) {
  const { unmatched, lost } = await readFaults(log);
  const played = [...audit.played].sort();
  const withRecording = assign(unmatched, audit.open);
  const unasked = played.map((recording) => {
    const answered = audit.open.get(recording);
    const left = [...audit.untaken.get(recording) ?? []].map(([key, times2]) => Math.max(0, times2 - (answered?.get(key) ?? 0)));
    return { recording, entries: left.reduce((total, times2) => total + times2, 0) };
  });
  const services = new Set(played.map((recording) => serviceOf(recording, served)));
  const there = foldersOf(served).filter(({ begin }) => begin !== "" && services.has(begin));
  const unused = there.flatMap(
    ({ begin, folder }) => recordingsIn(folder).map((path) => begin + path).filter((recording) => serviceOf(recording, served) === begin && !audit.played.has(recording))
  );
  return {
    played,
    missing: [...new Set(lost.map((file) => nameOf(file, served)))].sort(),
    unmatched: withRecording,
    unasked: unasked.filter(({ entries }) => entries > 0),
    unused: unused.sort()
  };
}
function recordingsIn(folder) {
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)(folder)) return [];
  const paths = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(folder, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => path.endsWith(".json")).map(withSlashes);
}
function nameOf(file, served) {
  const path = withSlashes(file);
  const around = foldersOf(served).find(({ folder }) => path.startsWith(`${withSlashes(folder)}/`));
  return around === void 0 ? path : around.begin + path.slice(around.folder.length + 1);
}
async function readFaults(log) {
  const unmatched = [];
  const lost = [];
  let block;
  const end = () => {
    const [title = ""] = block ?? [];
    const [, method, uri] = /^Unable to find a record for the request (\S+) (.*)$/.exec(title) ?? [];
    if (method !== void 0 && uri !== void 0) unmatched.push(readMismatch(method, uri, block ?? []));
    const [, file] = /^Recording file path (.*) does not exist\.$/.exec(title) ?? [];
    if (file !== void 0) lost.push(file);
    block = void 0;
  };
  for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_10__.createInterface)({ input: (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.createReadStream)(log) })) {
    const isIndented = line.startsWith("      ");
    if (!isIndented || line === "      Remaining Entries:") end();
    if (/^\[[\d:]+\] fail: Azure\.Sdk\.Tools\.TestProxy/.test(line)) block = [];
    else if (isIndented && block !== void 0 && block.length < MAX_BLOCK_LINES) block.push(line.slice(6));
  }
  end();
  return { unmatched, lost };
}
var MAX_BLOCK_LINES = 200;
function readMismatch(method, uri, lines) {
  let section = "";
  let recordedMethod = method;
  let recordedUri = uri;
  const differs = [];
  for (const line of lines.slice(1)) {
    const [, header] = /^\s+<([^>]+)> (?:is absent|values differ)/.exec(line) ?? [];
    const [, other] = /^\s+record\s+<(.*)>$/.exec(line) ?? [];
    const [, recorded] = /^Method doesn't match, request <.*> record <(.*)>$/.exec(line) ?? [];
    if (/^(Uri doesn't match|Header differences|Body differences):$/.test(line)) section = line;
    else if (recorded !== void 0) recordedMethod = recorded;
    else if (section.startsWith("Uri") && other !== void 0) recordedUri = other;
    else if (section.startsWith("Header") && header !== void 0) differs.push(`header ${header}`);
    else if (section.startsWith("Body") && !line.endsWith(":"))
      differs.push(`body ${/^ *(\.[\w.[\]-]+): /.exec(line)?.[1] ?? ""}`.trim());
  }
  const isAlone = lines.includes("No records to match.");
  const verbs = recordedMethod === method ? [] : [`asked ${method}, recorded ${recordedMethod}`];
  return {
    method,
    uri,
    nearest: isAlone ? void 0 : `${recordedMethod} ${recordedUri}`,
    differs: isAlone ? [] : [.../* @__PURE__ */ new Set([...verbs, ...uriDifferences(uri, recordedUri), ...differs])]
  };
}
function uriDifferences(asked, recorded) {
  const [one, other] = [splitUri(asked), splitUri(recorded)];
  const names = [.../* @__PURE__ */ new Set([...one.keys(), ...other.keys()])];
  return names.flatMap((name) => {
    const [now, then] = [one.get(name), other.get(name)];
    if (now === then) return [];
    const shown = /^[./]/.test(name) ? "" : `${name}=`;
    if (now === void 0) return [`not asked, recorded ${shown}${then}`];
    return [`asked ${shown}${now}, ${then === void 0 ? "not recorded" : `recorded ${then}`}`];
  });
}
function splitUri(uri) {
  const [, host = "", path = "", query = ""] = /^(https?:\/\/[^/?]*)?([^?]*)\??(.*)$/.exec(uri) ?? [];
  const parameters = query.split("&").filter(Boolean);
  return new Map([
    [".", host],
    ["/", path],
    ...parameters.map((parameter) => [parameter.replace(/=.*/s, ""), parameter.replace(/^[^=]*=?/, "")])
  ]);
}
function assign(faults, open) {
  const found = /* @__PURE__ */ new Map();
  for (const fault of faults) {
    const key = keyOf(`${fault.method} ${fault.uri}`);
    const owner = findOpen(key, open);
    const counts = owner === void 0 ? void 0 : open.get(owner.recording);
    if (owner !== void 0 && counts !== void 0) add(counts, owner.key, -1);
    const one = { recording: owner?.recording, ...fault, times: 0 };
    const same = found.get(JSON.stringify(one)) ?? { ...one };
    same.times++;
    found.set(JSON.stringify(one), same);
  }
  return [...found.values()];
}
function findOpen(key, open) {
  for (const [recording, counts] of open) if ((counts.get(key) ?? 0) > 0) return { recording, key };
  const pattern = new RegExp(
    `^${key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/Sanitized|0{8}-0{4}-0{4}-0{4}-0{12}/g, "[^/?]+")}$`
  );
  for (const [recording, counts] of open)
    for (const [asked, times2] of counts) if (times2 > 0 && pattern.test(asked)) return { recording, key: asked };
  return void 0;
}

// src/replay/report.ts
var SHOWN_LINES = 10;
var WITHOUT_AUDIT = "This test proxy does not say what it replayed.";
var NO_AUDIT = { played: /* @__PURE__ */ new Set(), untaken: /* @__PURE__ */ new Map(), open: /* @__PURE__ */ new Map() };
var NOT_JUDGED = "See how the test proxy ended, and whether its version has an audit; replay: report takes it as it is.";
async function askBeforeStop(proxy, { replay }, signal) {
  return replay === "off" ? void 0 : askAudit(proxy, signal);
}
async function reportReplay(proxy, audit, { replay, files }, host) {
  if (replay === "off") return {};
  try {
    if (audit === void 0 && replay === "report") {
      host.say("notice", WITHOUT_AUDIT);
      return {};
    }
    const replayed = masked(await readReplayed(audit ?? NO_AUDIT, proxy, proxy.log));
    const { played, missing, unmatched } = replayed;
    const isWrong = missing.length + unmatched.length > 0;
    if (played.length > 0 || isWrong) {
      host.say(isWrong ? "warning" : "info", replayedText(replayed));
      await host.summarize(() => replayedSummary(replayed));
    }
    for (const file of files) writeReplayed(file, replayed, host);
    if (audit === void 0 && !isWrong) throw new Error(WITHOUT_AUDIT);
    if (replay !== "fail" || !isWrong) return { replayed };
    const message = `Recordings and requests do not go together: ${headline({ missing, unmatched }).join(", ")}.`;
    const hint = "Record these tests anew, or bring the recordings that they are made for; what differs is above.";
    return { replayed, error: new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("not-replayed", message, { hint }) };
  } catch (cause) {
    const message = `What was replayed is not to be had: ${cause.message}`;
    if (replay === "fail") return { error: new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("not-replayed", message, { hint: NOT_JUDGED, cause }) };
    host.say("warning", message);
    return {};
  }
}
function writeReplayed(file, replayed, host) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(file), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.writeFileSync)(file, `${JSON.stringify(replayed, void 0, 2)}
`);
  } catch (error) {
    host.say("warning", `What was replayed could not be written: ${error.message}`);
  }
}
function masked(replayed) {
  const unmatched = replayed.unmatched.map(({ uri, nearest, differs, ...one }) => {
    return { ...one, uri: (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_4__/* .maskSecrets */ .QU)(uri), nearest: nearest && (0,_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_4__/* .maskSecrets */ .QU)(nearest), differs: differs.map(_chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_4__/* .maskSecrets */ .QU) };
  });
  return { ...replayed, unmatched };
}
function headline({ played, missing, unmatched, unasked, unused }) {
  const entries = unasked?.reduce((total, one) => total + one.entries, 0) ?? 0;
  return [
    ...played?.length ? [`${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(played.length, "recording")} played`] : [],
    ...missing?.length ? [`${missing.length} asked for and not there`] : [],
    ...unmatched?.length ? [`${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unmatched.length, "request")} without an entry`] : [],
    ...entries > 0 ? [`${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(entries, "entry").replace("entrys", "entries")} that nothing asked for`] : [],
    ...unused?.length ? [`${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(unused.length, "recording")} that nothing played`] : []
  ];
}
function replayedText(replayed) {
  const { missing, unmatched, unasked, unused } = replayed;
  const list = (title, lines) => {
    const more = lines.length > SHOWN_LINES ? [`  and ${lines.length - SHOWN_LINES} more`] : [];
    return lines.length === 0 ? [] : [title, ...lines.slice(0, SHOWN_LINES).map((line) => `  ${line}`), ...more];
  };
  return [
    `${headline(replayed).join(", ")}.`,
    ...list("Asked for and not there:", missing),
    ...list("Without an entry:", unmatched.map(unmatchedLine)),
    ...list(
      "Entries that nothing asked for:",
      unasked.map(({ recording, entries }) => `${entries} of ${recording}`)
    ),
    ...list("Never played:", unused)
  ].join("\n");
}
function unmatchedLine(one) {
  return `${one.method} ${one.uri}${times(one)} (${one.recording ?? "of a recording that is not known"}): ${differences(one)}`;
}
var times = ({ times: often }) => often > 1 ? `, ${often} times` : "";
function differences({ nearest, differs }) {
  if (nearest === void 0) return "no entry is left";
  return differs.length === 0 ? `nearest is ${nearest}` : differs.join("; ");
}
function requestCell(one) {
  const { method, uri, nearest, recording } = one;
  const parts = [`${method} ${uri}${times(one)}`, nearest && `nearest: ${nearest}`, recording && `in ${recording}`];
  return { text: "", markdown: parts.flatMap((part) => part === void 0 ? [] : (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(part)).join("<br>") };
}
function replayedSummary(replayed) {
  const { missing, unmatched, unasked, unused } = replayed;
  const tables = [
    {
      head: ["Request without an entry", "What differs"],
      rows: unmatched.map((one) => [requestCell(one), differences(one)]),
      of: "requests without an entry"
    },
    { head: ["Asked for and not there"], rows: missing.map((path) => [path]), of: "recordings that are not there" },
    {
      head: ["Recording", "Entries that nothing asked for"],
      numeric: [1],
      rows: unasked.map(({ recording, entries }) => [recording, entries]),
      of: "recordings with entries that nothing asked for"
    },
    { head: ["Never played"], rows: unused.map((path) => [path]), of: "recordings that nothing played" }
  ];
  const blocks = () => tables.filter(({ rows }) => rows.length > 0).map(_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj);
  return (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .MY)({ title: `assets-sync: ${headline(replayed).join(", ")}`, blocks });
}



/***/ })

};
