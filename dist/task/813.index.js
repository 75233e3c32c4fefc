export const id = 813;
export const ids = [813];
export const modules = {

/***/ 604:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ localChangesLine),
/* harmony export */   Gz: () => (/* binding */ findSurprises),
/* harmony export */   HZ: () => (/* binding */ requestsJson),
/* harmony export */   fI: () => (/* binding */ MAX_REQUESTS_TABLE),
/* harmony export */   sN: () => (/* binding */ requestsText),
/* harmony export */   ww: () => (/* binding */ requestsMarkdown)
/* harmony export */ });
/* harmony import */ var _chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6367);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);



// src/recording-diff/words.ts
var MAX_REQUESTS_TABLE = 6e4;
var SIGNS = { added: "+", removed: "-", changed: "~" };
function localChangesLine(services, next = ["assets-sync diff --local", "assets-sync push"]) {
  const all = services.flatMap(({ recordings }) => recordings);
  if (all.length === 0) return void 0;
  return `${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all.length, "recording")} changed, ${all.filter(({ isReal }) => isReal).length} of them really: ${next.join(", then ")}`;
}
function requestsText(services) {
  return services.flatMap(({ service, recordings }) => [
    `${line(service)}: ${countsText(recordings)}`,
    ...recordings.flatMap((recording) => recordingText(recording).map((text) => `  ${text}`))
  ]);
}
function recordingText(recording) {
  const { path, kind, counts, notes, secrets, requests, sections } = recording;
  const beside = labelsOf(sections);
  const listed = requests.filter(({ isReal }) => isReal);
  const more = counts.added + counts.removed + counts.changed - listed.length;
  return [
    `${SIGNS[kind]} ${line(path)}${recording.isReal ? "" : "  no real change"}`,
    ...notes.map((note) => `    ${note}`),
    ...secrets.map(
      (secret) => `    ${line(`looks like a secret: ${secret.kind}, ${secret.where}`)}${secret.side === "before" ? " (before)" : ""}`
    ),
    ...beside.length > 0 ? [`    ~ ${line(beside.join("; "))}`] : [],
    ...listed.map((request) => `    ${line(requestText(request))}`),
    ...more > 0 ? [`    and ${more} more`] : [],
    ...counts.volatile > 0 && recording.isReal ? [`    in ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts.volatile, "more request")} only dates, ids and the like moved`] : []
  ];
}
function requestText({ kind, method, path, host, status, sections }) {
  const differs = status.before !== status.after;
  const labels = labelsOf(sections.filter(({ title }) => title !== "Status"));
  const what = kind === "changed" ? [...differs ? [`${status.before} -> ${status.after}`] : [], ...labels] : [host];
  return `${SIGNS[kind]} ${method} ${path}  ${what.join("; ")}`;
}
function labelsOf(sections) {
  const labels = sections.flatMap(
    ({ title, rows }) => rows.filter((row) => row.kind !== "volatile").map(({ label }) => label === "" ? title : `${title}: ${label}`)
  );
  return labels.length > 4 ? [...labels.slice(0, 4), `${labels.length - 4} more`] : labels;
}
function countsText(recordings) {
  const { added, removed, changed } = (0,_chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(recordings);
  return `${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(recordings.length, "recording")}; requests: ${added} added, ${removed} removed, ${changed} changed`;
}
function requestsMarkdown(services, most) {
  const secrets = services.flatMap(
    ({ recordings }) => recordings.flatMap((recording) => recording.secrets.filter(({ side }) => side === "after"))
  );
  const warning = secrets.length === 0 ? [] : [`**${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(secrets.length, "value")} ${secrets.length === 1 ? "looks" : "look"} like a secret.**`, ""];
  const surprises = findSurprises(services).map(({ text, path }) => `- ${markdownLine(cut(text))} (${markdownLine(cut(path))})`);
  const rows = services.map(({ service, recordings }) => {
    const { added, removed, changed } = (0,_chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(recordings);
    return `| ${markdownLine(cut(service))} | ${recordings.length} | ${added} | ${removed} | ${changed} |`;
  });
  const head = [...warning, "| Service | Recordings | Requests added | Removed | Changed |", "|---|--:|--:|--:|--:|"];
  const list = surprises.length === 0 ? [] : ["", "Look at these first:", "", ...surprises];
  const shown = [];
  let room = most - [...head, ...list].join("\n").length - MORE_SERVICES;
  for (const row of rows) {
    room -= row.length + 1;
    if (room >= 0) shown.push(row);
  }
  const left = rows.length - shown.length;
  const more = left > 0 ? ["", `and ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left, "more service")}`] : [];
  return shown.length === 0 ? "" : [...head, ...shown, ...more, ...list].join("\n");
}
var MORE_SERVICES = 40;
function requestsJson(services) {
  return services.map(({ service, recordings }) => ({
    service,
    requests: (0,_chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(recordings),
    recordings: recordings.map(({ path, kind, format, isReal, counts, equalRequests, requests, secrets, newHosts, notes }) => ({
      path,
      kind,
      format,
      real: isReal,
      counts: { ...counts, equal: equalRequests },
      requests: requests.map(({ kind: kind2, isReal: isReal2, method, host, path: path2, place, status }) => ({
        kind: kind2,
        real: isReal2,
        method,
        host,
        path: path2,
        before: place.before ?? null,
        after: place.after ?? null,
        status: { before: status.before ?? null, after: status.after ?? null }
      })),
      secrets: secrets.map(({ kind: kind2, side, where }) => ({ kind: kind2, side, where })),
      newHosts,
      notes
    }))
  }));
}
var MAX_SURPRISES = 10;
function findSurprises(services) {
  const found = [];
  const hosts = /* @__PURE__ */ new Set();
  for (const recording of services.flatMap(({ recordings }) => recordings)) {
    const { path, requests } = recording;
    for (const host of recording.newHosts.filter((name) => !hosts.has(name))) {
      hosts.add(host);
      found.push({ path, request: void 0, text: `${host} was not asked before`, rank: 2 });
    }
    for (const [index, request] of requests.entries()) {
      const surprise = surpriseOf(request);
      if (surprise !== void 0 && recording.kind === "changed") found.push({ path, request: index, ...surprise });
    }
  }
  return found.sort((a, b) => a.rank - b.rank).slice(0, MAX_SURPRISES).map(({ path, request, text }) => ({ path, request, text }));
}
function surpriseOf({ kind, method, path, status }) {
  const name = `${method} ${path.replace(/\?[\s\S]*$/, "")}`;
  if (kind === "removed") return { text: `${name} is gone`, rank: 3 };
  if (kind !== "changed" || status.before === status.after) return void 0;
  const isError = /^[45]/.test(status.after ?? "") && !/^[45]/.test(status.before ?? "");
  return { text: `${name} answers ${status.after}, it was ${status.before}`, rank: isError ? 0 : 1 };
}
function line(text) {
  return (0,_chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInvisible */ .ts)(text).replace(/[\r\n\t]+/g, " ");
}
function cut(text) {
  return text.length <= 200 ? text : `${text.slice(0, 199)}\u2026`;
}
function markdownLine(text) {
  return (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(line(text)).replaceAll(":", "&#58;");
}




/***/ }),

/***/ 6367:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ present),
/* harmony export */   W_: () => (/* binding */ sumCounts),
/* harmony export */   Wv: () => (/* binding */ Room),
/* harmony export */   tE: () => (/* binding */ isReal),
/* harmony export */   ts: () => (/* binding */ escapeInvisible),
/* harmony export */   y0: () => (/* binding */ RULES)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8965);
// src/recording-diff/model.ts
var RULES = {
  date: "a date with a time of day that is not midnight, or seconds or milliseconds since 1970 whose name says that it is a time",
  id: "a UUID that is not all zeros, or at least 16 hexadecimal digits, whose name does not say that it is chosen or a digest",
  token: "a JSON Web Token, or what is called a token, signature, cursor or the like; how long a token is valid",
  header: "a header that is another one for each response by its meaning, such as Date, ETag and x-ms-request-id",
  agent: "User-Agent: which versions of libraries and systems asked",
  length: "Content-Length and sizes of a body that is recorded: they follow from it",
  timing: "when a request was recorded and how long it took, as the tool that recorded it notes it",
  variable: "a name that a test made up, or a number that the service gave: it is kept as a variable, or follows from RandomSeed, or is the id of an answer",
  order: "requests that are the same in another order"
};
function isReal({ rows, more }) {
  return more.real > 0 || rows.some(({ kind }) => kind !== "volatile");
}
function sumCounts(recordings) {
  const sum = { added: 0, removed: 0, changed: 0, volatile: 0 };
  for (const { counts } of recordings) {
    for (const kind of ["added", "removed", "changed", "volatile"]) sum[kind] += counts[kind];
  }
  return sum;
}

// src/recording-diff/present.ts

var MAX_VALUE = 1500;
var LEAD = 200;
var OVERLAP = 1e4;
var MAX_PAGE = 8e6;
var OF_RECORDING = { most: 6e4, least: 8e3, volatile: 1 / 4 };
var MAX_ROWS = { real: 200, volatile: 12 };
var ROW_SIZE = 200;
var MAX_MARKS = 300;
var INVISIBLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uD800-\uDFFF]/gu;
var Room = class {
  left;
  /** @param recordings that share a page */
  constructor(recordings) {
    const real = Math.min(OF_RECORDING.most, Math.max(OF_RECORDING.least, MAX_PAGE / recordings));
    this.left = { real, volatile: real * OF_RECORDING.volatile };
  }
  /** Whether there is room for a row; it is cut to what may be shown. */
  takeRow(row, { rows }) {
    const kind = row.kind === "volatile" ? "volatile" : "real";
    const others = rows.filter((other) => other.kind === "volatile" === (kind === "volatile")).length;
    if (others >= MAX_ROWS[kind]) return false;
    const size = [row.label, row.before, row.after].reduce((sum, text) => sum + Math.min(text?.length ?? 0, MAX_VALUE), ROW_SIZE);
    if (!this.take(kind, size)) return false;
    cutRow(row, OVERLAP);
    return true;
  }
  /** Whether there is room for a request besides its rows. */
  takeRequest({ isReal: isReal2, host, path }) {
    return this.take(isReal2 ? "real" : "volatile", ROW_SIZE + Math.min(host.length + path.length, MAX_VALUE));
  }
  take(kind, size) {
    if (size > this.left[kind]) return false;
    this.left[kind] -= size;
    return true;
  }
};
async function present(change, looksLikeSecret) {
  for (const side of ["before", "after"]) await maskSide(change, side, looksLikeSecret);
  for (const section of sectionsOf(change)) for (const row of section.rows) finishRow(row);
  for (const request of change.requests) {
    request.host = escapeInvisible(cut(request.host, 0, MAX_VALUE));
    request.path = escapeInvisible(cut(request.path, 0, MAX_VALUE));
  }
  return structuredClone(change);
}
function sectionsOf(change) {
  return [...change.sections, ...change.requests.flatMap(({ sections }) => sections)];
}
function cutRow(row, around) {
  const from = Math.max(0, firstDifference(row.before, row.after) - LEAD - around);
  row.label = cut(row.label, 0, LEAD + 2 * around);
  for (const side of ["before", "after"]) {
    const text = row[side];
    if (text !== void 0) row[side] = cut(text, from, MAX_VALUE + 2 * around);
  }
}
function finishRow(row) {
  delete row.beside;
  cutRow(row, 0);
  row.label = escapeInvisible(row.label);
  row.before &&= escapeInvisible(row.before);
  row.after &&= escapeInvisible(row.after);
  if (row.before === void 0 || row.after === void 0) return;
  const marks = markDifferences(row.before, row.after);
  if (marks !== void 0) row.marks = marks;
}
function firstDifference(before, after) {
  if (before === void 0 || after === void 0) return 0;
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at++;
  return at;
}
function cut(text, from, most) {
  if (text.length <= most) return text;
  const start = Math.min(from, text.length - most);
  const end = start + most;
  const left = (count) => count > 0 ? `\u27E8${count} characters left out\u27E9` : "";
  return left(start) + text.slice(start, end) + left(text.length - end);
}
function escapeInvisible(text) {
  return text.replace(INVISIBLE, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
function markDifferences(before, after) {
  const words = (text) => text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
  const runs = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .diffArrays */ .E)(words(before), words(after), { maxEditLength: MAX_MARKS });
  if (runs === void 0) return void 0;
  const marks = { before: [], after: [] };
  let [left, right] = [0, 0];
  for (const { value, added, removed } of runs) {
    const length = value.join("").length;
    if (removed) marks.before.push(left, left + length);
    if (added) marks.after.push(right, right + length);
    if (!added) left += length;
    if (!removed) right += length;
  }
  return marks;
}
async function maskSide(change, side, looksLikeSecret) {
  const cells = [...cellsOf(change, side)];
  const found = cells.length === 0 ? [] : await looksLikeSecret(cells);
  const noted = /* @__PURE__ */ new Set();
  for (const [index, { value, replace, where, request }] of cells.entries()) {
    const spans = found[index] ?? [];
    if (spans.length === 0) continue;
    replace(
      spans.reduceRight((text, { start, end, kind }) => `${text.slice(0, start)}\u27E8masked: ${kind}\u27E9${text.slice(end)}`, value)
    );
    for (const { kind } of spans) {
      const secret = { kind, side, request, where: where() };
      if (!noted.has(JSON.stringify(secret))) change.secrets.push(secret);
      noted.add(JSON.stringify(secret));
    }
  }
}
function* cellsOf(change, side) {
  const parts = [
    { sections: change.sections, request: void 0 },
    ...change.requests.map((one, request) => ({ ...one, request }))
  ];
  for (const { sections, request } of parts) {
    const shown = request === void 0 ? void 0 : change.requests[request];
    if (shown !== void 0 && shown.kind === "removed" === (side === "before")) {
      const address = { where: () => "Address", request };
      yield { ...address, name: "url", value: shown.host, replace: (text) => Object.assign(shown, { host: text }) };
      yield { ...address, name: "url", value: shown.path, replace: (text) => Object.assign(shown, { path: text }) };
    }
    for (const { title, rows } of sections) {
      for (const row of rows) {
        const value = row[side];
        if (value === void 0) continue;
        const where = () => row.label === "" ? title : `${title}: ${row.label}`;
        const { label, beside } = row;
        yield { where, request, name: "", value: label, replace: (text) => Object.assign(row, { label: text }) };
        yield { where, request, name: label, value, beside, replace: (text) => Object.assign(row, { [side]: text }) };
      }
    }
  }
}




/***/ }),

/***/ 3146:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FH: () => (/* binding */ byService),
/* harmony export */   LP: () => (/* binding */ parseRawDiff),
/* harmony export */   NH: () => (/* binding */ movedPin),
/* harmony export */   TJ: () => (/* binding */ serviceChanges),
/* harmony export */   XM: () => (/* binding */ inEachRepository),
/* harmony export */   Yz: () => (/* binding */ pairKey),
/* harmony export */   ay: () => (/* binding */ filesOfService),
/* harmony export */   tc: () => (/* binding */ compareTrees),
/* harmony export */   y8: () => (/* binding */ comparePins)
/* harmony export */ });
/* unused harmony export summarize */
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9349);
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2305);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9032);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7597);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2545);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);









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
  if (moved.length === 0) return { results: [], ..._chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_TRAFFIC */ .qE };
  return (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepositories */ .AZ)(request.accesses, request.repositoryOptions, log, async (repositories) => {
    const places = moved.flatMap(({ from, to }) => [...from, ...to]);
    const tags = await (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTags */ .yN)(repositories, places, log, signal);
    const known = moved.map(({ service, from, to }) => ({ service, from: tags.trees(from), to: tags.trees(to) }));
    const results = [];
    for (const [assets, comparisons] of divide(known, repositories, log)) {
      results.push(await (0,_chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepair */ .MF)([assets.store], log, signal, () => compare(assets, comparisons)));
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
  return services.map(({ service, pinnedTrees }) => ({ service, from: earlier.pinnedTreesOf(service), to: pinnedTrees })).filter(({ from, to }) => !(0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_4__/* .samePinnedTrees */ .MW)(from, to));
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
  const named = await (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTreeNames */ .xq)(assets, pinnedTrees, signal);
  const pairs = await findPairs(assets.store, withTrees(comparisons, named), signal);
  const keys = new Set(
    pairs.flat().filter(({ from, to }) => from !== to).map(pairKey)
  );
  const changes = keys.size === 0 ? /* @__PURE__ */ new Map() : parseRawDiff(await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__/* .diffTrees */ .j_)((0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(assets.store), [...keys], signal));
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
  const trees = (await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__/* .findBelow */ .JB)(store, asked, signal)).values();
  return places.map(
    (ofService) => ofService.map(({ directory }) => {
      const [from = _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL, to = _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL] = [trees.next().value, trees.next().value];
      const others = ofService.map((place) => place.directory).filter((other) => other !== directory);
      return { directory, from, to, inner: others.filter((other) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(other, directory)) };
    })
  );
}
function directoriesOf({ service, from, to }) {
  return [.../* @__PURE__ */ new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}
function locate(trees, directory) {
  const around = trees.findLast((tree) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(directory, tree.directory));
  if (around === void 0 || around.found === "absent") return { tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL, below: "" };
  return { tree: around.found, below: directory.slice(around.directory.length).replace(/^\//, "") };
}
function pairKey({ from, to }) {
  return `${from} ${to}`;
}
function parseRawDiff(output) {
  const changes = /* @__PURE__ */ new Map();
  const records = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__/* .splitRecords */ .DQ)(output);
  let current = [];
  for (let index = 0; index + 1 < records.length; index += 2) {
    const [, key, oldMode, newMode, from = "", to = ""] = /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(
      records[index]?.toString("latin1") ?? ""
    ) ?? [];
    if (key !== void 0) {
      current = [];
      changes.set(key, current);
    }
    const before = isFile(oldMode) ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(from) : void 0;
    const after = isFile(newMode) ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(to) : void 0;
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
    (pair) => (changes.get(pairKey(pair)) ?? []).map((file) => ({ ...file, path: pair.directory === "" ? file.path : `${pair.directory}/${file.path}` })).filter(({ path }) => !pair.inner.some((directory) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path, directory)))
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




/***/ }),

/***/ 1555:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compareRecording),
/* harmony export */   Z: () => (/* binding */ MAX_RECORDING_BYTES)
/* harmony export */ });
/* harmony import */ var _chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6367);
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
  const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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
      url: splitUrl(asText(RequestUri)),
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
        url: splitUrl(asText(url)),
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
        url: splitUrl(asText(uri ?? url)),
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
  return { headers, body: readBody(body, asText(headers["content-type"])) };
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
  return joinValues(pairs.map(([name, value]) => [name.toLowerCase(), value]));
}
function joinValues(pairs) {
  const joined = /* @__PURE__ */ new Map();
  for (const [name, value] of pairs) {
    const text = Array.isArray(value) ? value.map(asText).join("\n") : asText(value);
    const before = joined.get(name);
    joined.set(name, before === void 0 ? text : `${before}
${text}`);
  }
  return Object.fromEntries(joined);
}
function splitUrl(url) {
  const [origin = ""] = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/?#]{0,2000}/i.exec(url) ?? [];
  const [path = ""] = /^[^?#]*/.exec(url.slice(origin.length)) ?? [];
  return { origin, path, query: url.slice(origin.length + path.length) };
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
    const key = `${method} ${pathKey(url.path, side)}`;
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
  return [url.origin + url.path + url.query, status, ...bodies].map((text) => volatility.normalize(text, side)).join("\n");
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
var MAX_NAMES = 50;
var NUMBERS = /\d{3,}(?!\d|-\d\d(?!\d))/g;
function madeUpNames(before, after2) {
  const [seed, other] = [before.variables["RandomSeed"], after2.variables["RandomSeed"]];
  const isSeeded = seed !== void 0 && other !== void 0 && seed !== other;
  const [given, givenAfter] = isSeeded ? [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()] : [givenIds(before), givenIds(after2)];
  const mayMove = (part, now) => isSeeded ? part.length >= 6 && !isId(part) && part.replace(NUMBERS, "#") !== part : given.has(part) && givenAfter.has(now);
  const pairs = [
    ...Object.keys(before.variables).flatMap((name) => variablePair(before.variables[name], after2.variables[name])),
    ...addressPairs(before, after2).filter((pair) => mayMove(pair.before, pair.after))
  ];
  const partners = { before: /* @__PURE__ */ new Map(), after: /* @__PURE__ */ new Map() };
  for (const pair of pairs) {
    for (const side of ["before", "after"]) {
      const others = partners[side].get(pair[side]) ?? /* @__PURE__ */ new Set();
      partners[side].set(pair[side], others.add(pair[side === "before" ? "after" : "before"]));
    }
  }
  const isOne = (pair, side) => partners[side].get(pair[side])?.size === 1;
  const found = pairs.filter((pair) => pair.before !== pair.after && isOne(pair, "before") && isOne(pair, "after"));
  const names = [...new Map(found.map((pair) => [pair.before, pair])).values()];
  return names.sort((a, b) => b.before.length - a.before.length).slice(0, MAX_NAMES);
}
function variablePair(before, after2) {
  if (typeof before !== "string" || typeof after2 !== "string" || before.length !== after2.length || before.length < 6) return [];
  const isNumbered = [before, after2].every((value) => /(?:\d\D*){4}/.test(value) && !/\d{4}-\d\d-\d\d/.test(value));
  const [letters = "", others] = [before, after2].map((value) => value.replace(/(?=[a-f]{0,20}\d)[0-9a-f]+/g, "#"));
  return isNumbered && letters === others && /[A-Za-z]/.test(letters) ? [{ before, after: after2 }] : [];
}
function addressPairs(before, after2) {
  const addresses = ({ requests }) => requests.map(({ method, url }) => {
    const parts = url.path.split(/[/()=,']/);
    return { key: `${method} ${parts.map((part) => isId(part) ? "" : part.replace(NUMBERS, "#")).join("/")}`, parts };
  });
  const others = /* @__PURE__ */ new Map();
  for (const { key, parts } of addresses(after2)) others.set(key, [...others.get(key) ?? [], parts]);
  return addresses(before).flatMap(({ key, parts }) => {
    const counterpart = others.get(key)?.shift() ?? [];
    return counterpart.map((now, index) => ({ before: parts[index] ?? "", after: now }));
  });
}
function isId(part) {
  return /^[0-9a-f-]{16,}$/i.test(part);
}
function givenIds({ requests }) {
  const answers = requests.map(({ response: { body } }) => typeof body === "string" ? "" : JSON.stringify(body ?? null));
  return new Set(answers.flatMap((text) => [...text.matchAll(/"id":"?(\d{6,20})\b/g)].map(([, id]) => id ?? "")));
}

// src/recording-diff/compare.ts
var MAX_LINES = 2e5;
async function compareRecording(path, before, after2, { looksLikeSecret, rulesOff = /* @__PURE__ */ new Set(), count = 1 }) {
  const change = {
    path,
    kind: kindOf(before, after2),
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
  const [format, ...otherFormats] = new Set(read.map(({ recording }) => recording?.format));
  const room = new _chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_0__/* .Room */ .Wv(count);
  if (format !== void 0 && otherFormats.length === 0) {
    change.format = format;
    const names = one?.recording && other?.recording ? madeUpNames(one.recording, other.recording) : [];
    compareRecordings(change, one?.recording, other?.recording, { volatility: new Volatility(rulesOff, names), room });
  } else {
    if (change.notes.length === 0 && otherFormats.length > 0)
      change.notes.push("Both sides are of different formats: they are compared as text.");
    change.format = "text";
    const lines = new SectionComparison("Lines", "text", { volatility: new Volatility(rulesOff), room });
    change.sections = differing([lines.compare(one?.text, other?.text)]);
  }
  if (change.kind === "changed") {
    const { added, removed, changed, volatile } = change.counts;
    change.isReal = change.sections.some(_chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_0__/* .isReal */ .tE) || added + removed + changed > 0;
    if (change.sections.length === 0 && !change.isReal && volatile === 0)
      change.notes.push("What it says is the same: only the way that it is written differs.");
  }
  return (0,_chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .Eb)(change, looksLikeSecret);
}
function kindOf(before, after2) {
  if (before === void 0) return "added";
  return after2 === void 0 ? "removed" : "changed";
}
function compareRecordings(change, before, after2, means) {
  if (before !== void 0 && after2 !== void 0) {
    change.sections = differing([
      new SectionComparison("Variables", "variable", means).compare(before.variables, after2.variables),
      new SectionComparison("Beside the requests", "note", means).compare(before.other, after2.other)
    ]);
    change.newHosts = newHosts(before, after2, means.volatility);
  }
  for (const match of matchRequests(before?.requests ?? [], after2?.requests ?? [], means.volatility)) {
    const made = compareMatch(match, before?.requests[match.before ?? -1], after2?.requests[match.after ?? -1], means);
    if (made === void 0) {
      change.equalRequests++;
      continue;
    }
    change.counts[made.isReal ? made.kind : "volatile"]++;
    if (made.kind === "changed" && made.status.before !== made.status.after) change.otherStatuses++;
    if (means.room.takeRequest(made)) change.requests.push(made);
  }
}
function newHosts(before, after2, volatility) {
  const known = new Set(before.requests.map(({ url }) => volatility.normalize(url.origin, "before")));
  const origins = [...new Set(after2.requests.map(({ url }) => url.origin))];
  return origins.filter((origin) => !known.has(volatility.normalize(origin, "after"))).map((origin) => origin.replace(/^[a-z]+:\/\//i, ""));
}
function compareMatch({ isMoved, ...indices }, before, after2, means) {
  const request = after2 ?? before;
  if (request === void 0) throw new Error("a pair without a request");
  const kind = kindOf(before, after2);
  const isSameAddress = before !== void 0 && after2 !== void 0 && textOf(before.url) === textOf(after2.url);
  const parts = PARTS.filter(
    ({ title, isOfBoth }) => (kind === "changed" || isOfBoth !== true) && !(isSameAddress && title === "Address")
  );
  const sections = differing(
    parts.map(({ title, context, of, bodyOf }) => {
      const hasBody = bodyOf === void 0 || Boolean(before?.[bodyOf].body && after2?.[bodyOf].body);
      const section = new SectionComparison(title, context, { ...means, hasBody });
      const none = context === "header" ? {} : void 0;
      return section.compare(before ? of(before) : none, after2 ? of(after2) : none);
    })
  );
  if (kind === "changed" && sections.length === 0 && !isMoved) return void 0;
  const placeOf = (index) => index === void 0 ? void 0 : index + 1;
  return {
    kind,
    isReal: kind !== "changed" || sections.some(_chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_0__/* .isReal */ .tE) || isMoved && !means.volatility.has("order"),
    method: request.method,
    host: request.url.origin.replace(/^https?:\/\//, ""),
    path: request.url.path + request.url.query,
    place: { before: placeOf(indices.before), after: placeOf(indices.after) },
    isMoved,
    status: { before: before?.status, after: after2?.status },
    sections
  };
}
var PARTS = [
  { title: "Address", context: "text", of: ({ url }) => addressFields(url), isOfBoth: true },
  { title: "Request headers", context: "header", of: ({ request }) => request.headers, bodyOf: "request" },
  { title: "Request body", context: "body", of: ({ request }) => request.body },
  { title: "Status", context: "text", of: ({ status }) => status, isOfBoth: true },
  { title: "Response headers", context: "header", of: ({ response }) => response.headers, bodyOf: "response" },
  { title: "Response body", context: "body", of: ({ response }) => response.body },
  { title: "Noted beside it", context: "note", of: ({ other }) => other, bodyOf: "response", isOfBoth: true }
];
function textOf({ origin, path, query }) {
  return origin + path + query;
}
function addressFields({ origin, path, query }) {
  const fields = query.slice(1).split("&").filter(Boolean);
  const named = fields.map((field) => [`?${field.replace(/=[\s\S]*/, "")}`, field.replace(/^[^=]*=?/, "")]);
  return { host: origin, path, ...joinValues(named), "names in the query": named.map(([name]) => name).join("") };
}
function differing(sections) {
  return sections.filter(({ rows, more }) => rows.length > 0 || more.real > 0 || more.volatile > 0);
}
var SectionComparison = class {
  section;
  context;
  means;
  /** @param means `hasBody`: whether a body is recorded that a length may follow from */
  constructor(title, context, means) {
    this.section = { title, rows: [], equal: 0, more: { real: 0, volatile: 0 } };
    this.context = context;
    this.means = means;
  }
  compare(before, after2) {
    this.compareJson(before, after2, "", "");
    return this.section;
  }
  /**
   * Value by value: the order of keys and white space mean nothing in JSON.
   * @param before undefined: there is none on that side
   * @param path `value[3].id`; empty: the whole
   * @param name of the member that it is, or that the list is
   */
  compareJson(before, after2, path, name) {
    if (before === after2) this.section.equal++;
    else if (isObject(before) && isObject(after2)) this.compareObjects(before, after2, path);
    else if (Array.isArray(before) && Array.isArray(after2)) {
      const [one = [], other = []] = [before, after2].map((list) => list.map((item) => JSON.stringify(item)));
      for (const pair of this.align(one, other)) {
        const inner = `${path}[${pair.after ?? pair.before}]`;
        this.compareJson(before[pair.before ?? -1], after2[pair.after ?? -1], inner, name);
      }
    } else if (path === "" && typeof before === "string" && typeof after2 === "string") this.compareText(before, after2);
    else {
      const isBare = path === "" || [before, after2].every((value) => value === void 0 || typeof value === "string");
      const show = (value) => isBare && typeof value === "string" ? value : JSON.stringify(value, null, 2);
      this.compareValue(path, show(before), show(after2), isNested(before) || isNested(after2) ? "" : name);
    }
  }
  compareObjects(before, after2, path) {
    const { rows } = this.section;
    const first = rows.length;
    const renamed = this.renamedKeys(before, after2);
    const come = new Set(renamed.values());
    for (const key of /* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after2)])) {
      if (come.has(key)) continue;
      const now = renamed.get(key) ?? key;
      const [one, other] = [memberOf(before, key), memberOf(after2, now)];
      if (one === other && now === key) this.section.equal++;
      else {
        const inner = `${path === "" ? "" : `${path}.`}${/^[?\w$-]+$/.test(now) ? now : JSON.stringify(now)}`;
        if (now !== key) this.compareValue(`${inner} (name)`, key, now, "");
        this.compareJson(one, other, inner, now);
      }
    }
    const beside = rows.length === first ? void 0 : nameOf(after2) ?? nameOf(before);
    if (beside !== void 0) for (const row of rows.slice(first)) row.beside ??= beside;
  }
  /** Keys that are ids, and are other ones now: what a key became. */
  renamedKeys(before, after2) {
    const { volatility } = this.means;
    const renamed = /* @__PURE__ */ new Map();
    const gone = Object.keys(before).filter((key) => !Object.hasOwn(after2, key));
    if (gone.length === 0) return renamed;
    const come = /* @__PURE__ */ new Map();
    for (const key of Object.keys(after2).reverse()) {
      const shape = Object.hasOwn(before, key) ? key : volatility.normalize(key, "after");
      if (shape === key) continue;
      const keys = come.get(shape) ?? [];
      keys.push(key);
      come.set(shape, keys);
    }
    for (const key of gone) {
      const now = come.get(volatility.normalize(key, "before"))?.pop();
      if (now !== void 0) renamed.set(key, now);
    }
    return renamed;
  }
  /** Line by line. */
  compareText(before, after2) {
    const [one = [], other = []] = [before, after2].map((text) => text.split("\n", MAX_LINES + 1));
    const isWhole = Math.max(one.length, other.length) > MAX_LINES || one.length === 1 && other.length === 1;
    if (isWhole) this.compareValue("", before, after2, "");
    else
      for (const pair of this.align(one, other))
        this.compareValue(`line ${(pair.after ?? pair.before ?? 0) + 1}`, one[pair.before ?? -1], other[pair.after ?? -1], "");
  }
  align(before, after2) {
    const { volatility } = this.means;
    return align(
      before.map((text) => volatility.normalize(text, "before")),
      after2.map((text) => volatility.normalize(text, "after"))
    );
  }
  /**
   * Two versions of a value; undefined: it is not there.
   * @param name by which rules may know it
   */
  compareValue(label, before, after2, name) {
    const { section, context } = this;
    if (before === after2) {
      section.equal++;
      return;
    }
    const { volatility, room, hasBody = true } = this.means;
    const row = { kind: kindOf(before, after2), label, before, after: after2 };
    if (before !== void 0 && after2 !== void 0) {
      const rules = volatility.explain(before, after2, { context, name, hasBody });
      if (rules !== void 0) Object.assign(row, { kind: "volatile", rules });
    }
    if (room.takeRow(row, section)) section.rows.push(row);
    else section.more[row.kind === "volatile" ? "volatile" : "real"]++;
  }
};
function isNested(value) {
  return typeof value === "object" && value !== null;
}
function memberOf(object, key) {
  return Object.hasOwn(object, key) ? object[key] : void 0;
}
var MAX_NAME = 100;
function nameOf(object) {
  const found = ["keyName", "name"].find((member) => typeof memberOf(object, member) === "string");
  return found === void 0 ? void 0 : `"${found}":${JSON.stringify(object[found]).slice(0, MAX_NAME)}`;
}




/***/ }),

/***/ 8965:
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
