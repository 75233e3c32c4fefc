export const id = 65;
export const ids = [65];
export const modules = {

/***/ 65:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F3: () => (/* binding */ localChangesLine),
/* harmony export */   Gz: () => (/* binding */ findSurprises),
/* harmony export */   HZ: () => (/* binding */ requestsJson),
/* harmony export */   fI: () => (/* binding */ MAX_REQUESTS_TABLE),
/* harmony export */   sN: () => (/* binding */ requestsText),
/* harmony export */   ww: () => (/* binding */ requestsMarkdown)
/* harmony export */ });
/* harmony import */ var _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8710);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);



// src/recording-diff/words.ts
var MAX_REQUESTS_TABLE = 6e4;
var SIGNS = { added: "+", removed: "-", changed: "~" };
function localChangesLine(services, next = ["assets-sync diff --local", "assets-sync push"]) {
  const all = services.flatMap(({ recordings }) => recordings);
  if (all.length === 0) return void 0;
  return `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(all.length, "recording")} changed, ${all.filter(({ isReal }) => isReal).length} of them really: ${next.join(", then ")}`;
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
    ...counts.volatile > 0 && recording.isReal ? [`    in ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(counts.volatile, "more request")} only dates, ids and the like moved`] : []
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
  const { added, removed, changed } = (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(recordings);
  return `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(recordings.length, "recording")}; requests: ${added} added, ${removed} removed, ${changed} changed`;
}
function requestsMarkdown(services, most) {
  const secrets = services.flatMap(
    ({ recordings }) => recordings.flatMap((recording) => recording.secrets.filter(({ side }) => side === "after"))
  );
  const warning = secrets.length === 0 ? [] : [`**${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(secrets.length, "value")} ${secrets.length === 1 ? "looks" : "look"} like a secret.**`, ""];
  const surprises = findSurprises(services).map(({ text: text2, path }) => `- ${markdownLine(cut(text2))} (${markdownLine(cut(path))})`);
  const rows = services.map(({ service, recordings }) => {
    const { added, removed, changed } = (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(recordings);
    return `| ${markdownLine(cut(service))} | ${recordings.length} | ${added} | ${removed} | ${changed} |`;
  });
  const text = (shown2, told2) => {
    const left = rows.length - shown2;
    const head = ["| Service | Recordings | Requests added | Removed | Changed |", "|---|--:|--:|--:|--:|"];
    const table = [...head, ...rows.slice(0, shown2), ...left > 0 ? ["", `and ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(left, "more service")}`] : []];
    const list = told2 === 0 ? [] : ["", "Look at these first:", "", ...surprises.slice(0, told2)];
    return [...warning, ...table, ...list].join("\n");
  };
  let [shown, told] = [rows.length, surprises.length];
  while (shown > 1 && text(shown, told).length > most) shown--;
  while (told > 0 && text(shown, told).length > most) told--;
  const fitting = text(shown, told);
  return fitting.length > most ? "" : fitting;
}
function requestsJson(services) {
  return services.map(({ service, recordings }) => ({
    service,
    requests: (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_0__/* .sumCounts */ .W_)(recordings),
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
  return (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeInvisible */ .ts)(text).replace(/[\r\n\t]+/g, " ");
}
function cut(text) {
  return text.length <= 200 ? text : `${text.slice(0, 199)}\u2026`;
}
function markdownLine(text) {
  return (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(line(text)).replaceAll(":", "&#58;");
}




/***/ }),

/***/ 8710:
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
    trim(row);
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
function trim(row) {
  const from = Math.max(0, firstDifference(row.before, row.after) - LEAD - OVERLAP);
  const most = LEAD + MAX_VALUE + 2 * OVERLAP;
  if (row.label.length > most) row.label = cut(row.label, 0, most);
  if ((row.before?.length ?? 0) > most) row.before = cut(row.before ?? "", from, most);
  if ((row.after?.length ?? 0) > most) row.after = cut(row.after ?? "", from, most);
}
function finishRow(row) {
  delete row.beside;
  const from = Math.max(0, firstDifference(row.before, row.after) - LEAD);
  row.label = escapeInvisible(cut(row.label, 0, LEAD));
  if (row.before !== void 0) row.before = escapeInvisible(cut(row.before, from, MAX_VALUE));
  if (row.after !== void 0) row.after = escapeInvisible(cut(row.after, from, MAX_VALUE));
  if (row.before !== void 0 && row.after !== void 0) {
    const marks = markDifferences(row.before, row.after);
    if (marks !== void 0) row.marks = marks;
  }
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
