export const id = 7624;
export const ids = [7624];
export const modules = {

/***/ 7616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ locateRoot),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9457);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);





// src/selection/locate.ts


function locate(codeRepository, path) {
  const found = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(codeRepository.root, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv);
  if (found === void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(codeRepository.root, ".git/assets-sync"))) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .noRootManifest */ .dl)(codeRepository.root);
  const root = found ?? (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv);
  (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfWrong */ .tu)([root]);
  const named = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(codeRepository.root, path ?? root.settings.path ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PATH */ .OM);
  const isOutside = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(codeRepository.root, named) === void 0;
  const assetsRoot = isOutside ? (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(named)) : named;
  return {
    root,
    isRootMissing: found === void 0,
    assetsRoot,
    inside: checkAssetsRoot(assetsRoot, codeRepository, path, root.places.$path)
  };
}
function checkAssetsRoot(assetsRoot, codeRepository, given, at) {
  const path = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(codeRepository.root, assetsRoot);
  if (path === void 0 && given !== void 0) return void 0;
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(path ?? "");
  if ("error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv) {
    const message = "the assets root must be a directory inside the code repository, not its top and not .git";
    if (given === void 0) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message, at: at ?? { file: "recordings.json" } }]);
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-usage", `${given} cannot be the assets root: ${message}.`, {
      hint: "Give a directory such as .assets."
    });
  }
  for (const directory of (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .upward */ .Oz)(parsed.directory).slice(0, -1)) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(codeRepository.root, directory), { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) continue;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("foreign-root", `${directory} is a symbolic link, so the assets root could be anywhere.`, {
      hint: "Replace it by a directory, or name another one in $path.",
      at
    });
  }
  return parsed.directory;
}
function locateRoot(codeRepository, path) {
  const { assetsRoot, isRootMissing } = locate(codeRepository, path);
  if (isRootMissing && !(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(assetsRoot, ".git"))) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .noRootManifest */ .dl)(codeRepository.root);
  return assetsRoot;
}




/***/ }),

/***/ 3682:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ compareToPins),
/* harmony export */   R: () => (/* binding */ planSync)
/* harmony export */ });
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9457);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);



// src/workspace/plan-sync.ts
function compareToPins(pinnedTrees, synced, urlOf) {
  if (synced === void 0) return "not-synced";
  if (synced.pinnedTrees.length !== pinnedTrees.length) return "moved";
  let isProved = true;
  for (const [index, pinned] of pinnedTrees.entries()) {
    const there = synced.pinnedTrees[index];
    if (there?.directory !== pinned.directory || !mayBe(there.sha, pinned)) return "moved";
    if (there.assetsPath !== pinned.assetsPath || there.repository !== urlOf(pinned.pin)) return "moved";
    if (pinned.tree !== void 0 && pinned.tree !== there.tree) return "moved";
    if (pinned.tree === void 0 && there.byTree) isProved = false;
  }
  return isProved ? "at-pins" : "unproved";
}
function mayBe(commit, { sha, pin }) {
  if (sha !== void 0) return sha === commit;
  return commit.startsWith((0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .tagDigits */ .r5)(pin.assetsJson?.tag ?? "") ?? "");
}
function planSync(input) {
  const { discard, synced, changesOf } = input;
  const services = input.chosen.map((chosen) => planService(chosen, input));
  const leaving = input.leaving.filter((service) => synced.has(service) || discard && changesOf(service).length > 0);
  const refused = services.flatMap(
    ({ chosen: { service }, refusal }) => refusal === void 0 ? [] : [{ service, reason: refusal }]
  );
  if (!discard) {
    for (const service of leaving) if (changesOf(service).length > 0) refused.push({ service, reason: "moved" });
  }
  const written = services.filter(({ action }) => action !== "stay").map(({ chosen }) => chosen.service);
  return {
    services: services.map(({ chosen, state, action, kept }) => ({ chosen, state, action, kept })),
    written: [...written, ...leaving],
    refused
  };
}
function planService(chosen, input) {
  const { service, pinnedTrees } = chosen;
  const before = input.synced.get(service);
  const changes = input.changesOf(service);
  const state = compareToPins(pinnedTrees, before, input.urlOf);
  const isMoved = state === "moved" || before?.tree !== input.trees.get(service);
  const decision = { chosen, state, action: isMoved ? "bring" : "stay", kept: [] };
  if (changes.length === 0) return decision;
  const written = { ...decision, action: isMoved ? "bring" : "restore" };
  if (input.discard) return written;
  const isAbove = ({ path }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(service, path.toString("utf8"));
  if (before !== void 0 && changes.some(isAbove)) return { ...written, refusal: "in-the-way" };
  if (before !== void 0 && changes.every(({ kind }) => kind === "deleted") && !input.isOnDisk(service)) return written;
  if (isMoved) return { ...written, refusal: before === void 0 ? "not-synced" : "moved" };
  return { ...decision, kept: changes };
}




/***/ }),

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

/***/ 4724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ openSources),
/* harmony export */   LF: () => (/* binding */ readPins),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   i7: () => (/* binding */ selectGiven),
/* harmony export */   te: () => (/* binding */ withoutEmptyTags),
/* harmony export */   ww: () => (/* binding */ noticeUnmatched)
/* harmony export */ });
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1999);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6012);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9457);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);








// src/selection/pinned.ts


async function selectGiven(request, codeRepository, log, signal, located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(codeRepository, request.path)) {
  const sources = await openSources(codeRepository, located, log, signal);
  const paths = request.paths.length === 0 ? [_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2] : (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGivenPaths */ .px)(request, codeRepository, located.assetsRoot);
  return withoutEmptyTags(await readGiven(sources, paths, request), log);
}
async function openSources(codeRepository, located, log, signal) {
  const { settings, places, warnings } = located.root;
  warnings.forEach(log.warning);
  const globs = new _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceGlobs */ .HY(settings.services ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_SERVICES */ .LK);
  const unmatched = settings.services === void 0 ? [] : globs.unmatched(codeRepository.root);
  const directories = unmatched.length === 0 ? [] : await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listDirectories */ .Sk)(codeRepository, signal);
  const lostGlobs = unmatched.filter((text) => !directories.some((directory) => new _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceGlobs */ .HY([text]).matches(directory))).map((text) => ({
    message: `no directory matches ${JSON.stringify(text)}; correct it or leave it out`,
    at: places.$services ?? { file: _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir }
  }));
  lostGlobs.forEach(log.warning);
  return { codeRepository, located, globs, lostGlobs, log, signal };
}
async function readGiven(sources, paths, { mayLackPins }, read, earlier) {
  const { codeRepository, globs, log, signal } = sources;
  const known = read ?? await readPins(sources, (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesOf */ .ZK)(paths, globs));
  const services = await (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__/* .givenServices */ .UO)(paths, { ...known, earlier, mayLackPins }, codeRepository, signal);
  if (services.length === 0) noticeUnmatched(sources);
  for (const { meant, service } of services)
    if (meant !== void 0) log.notice(`Nothing names ${service} but a pin of all services. Did you mean ${meant}?`);
  if (mayLackPins !== true) return { ...known, services };
  const unrecorded = services.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service);
  if (unrecorded.length > 0) log.notice(`There is no pin for ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(unrecorded)}: nothing was recorded for it yet.`);
  return { ...known, services: services.filter(({ pinnedTrees }) => pinnedTrees.length > 0) };
}
function noticeUnmatched({ codeRepository, globs, located, log }) {
  const lost = located.root.settings.services === void 0 ? globs.unmatched(codeRepository.root) : [];
  if (lost.length > 0) log.notice(`No directory matches ${lost.join(", ")}: say in $services which directories are services.`);
}
function withoutEmptyTags(selection, log) {
  const isEmpty = ({ pin }) => pin.assetsJson?.tag === "";
  const services = selection.services.flatMap((service) => {
    const [empty, pinnedTrees] = [service.pinnedTrees.filter(isEmpty), service.pinnedTrees.filter((place) => !isEmpty(place))];
    for (const { directory, pin } of empty) {
      const why = pin.assetsJson?.lacksTag === true ? "its assets.json has no Tag" : "the Tag of its assets.json is empty";
      const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(selection.assetsRoot, directory)) ? "; what is on disk of it stays there" : "";
      log.notice(`Nothing was recorded yet for ${directory}: ${why}${left}.`);
    }
    return empty.length > 0 && pinnedTrees.length === 0 ? [] : [{ ...service, pinnedTrees }];
  });
  return { ...selection, services };
}
async function readPins(sources, scopes, change) {
  const { located, globs, log } = sources;
  const manifests = await readManifests(sources, scopes, change);
  for (const { warnings } of manifests.slice(1)) warnings.forEach(log.warning);
  const pins = new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Pins */ .RM(manifests);
  pins.unreachable().forEach(log.warning);
  const tagged = pins.tagged.map(({ directory }) => directory);
  return { root: located.root, assetsRoot: located.assetsRoot, manifests, pins, globs: globs.withTagged(tagged) };
}
async function readManifests(sources, given, change) {
  const { located, log } = sources;
  const touchedBy = (pins) => change?.servicesBy(pins) ?? [];
  for (let scopes = /* @__PURE__ */ new Set([...given, ...change?.pinDirectories ?? [], ...touchedBy([])]); ; ) {
    const manifests = [located.root, ...await readBelow(sources, [...scopes], change)];
    (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfWrong */ .tu)(manifests);
    const all = /* @__PURE__ */ new Set([...scopes, ...touchedBy([new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Pins */ .RM(manifests)])]);
    if (all.size > scopes.size) {
      scopes = all;
      continue;
    }
    await requireRoot(sources, manifests);
    const counting = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRivals */ .m3)(manifests);
    const rivals = manifests.filter((manifest) => !counting.includes(manifest)).map(({ file }) => file);
    if (rivals.length > 0) log.notice(`A recordings.json beside it counts in place of ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(rivals)}.`);
    return counting;
  }
}
async function requireRoot({ codeRepository, located, signal }, manifests) {
  if (!located.isRootMissing || manifests.some(({ tagPin }) => tagPin !== void 0)) return;
  const question = { scopes: [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv], assetsRoot: located.inside, untracked: true };
  const { onDisk, sparse } = await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listPinFiles */ .jM)(codeRepository, question, signal);
  if (![...onDisk, ...sparse].some(_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .isAssetsJson */ .q9)) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .noRootManifest */ .dl)(codeRepository.root);
}
async function readBelow({ codeRepository, history, located, signal }, scopes, change) {
  const { root, inside: assetsRoot } = located;
  const question = { scopes, assetsRoot, untracked: change?.isCommit !== true };
  const { onDisk, sparse, rootIsTracked } = await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listPinFiles */ .jM)(codeRepository, question, signal);
  if (rootIsTracked) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("foreign-root", `The code repository tracks files in the assets root (${assetsRoot}).`, {
      hint: "Remove them from it (git rm -r --cached), or name another directory in $path.",
      at: root.places.$path
    });
  }
  const above = [...scopes, ...change?.directories ?? []].flatMap(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .upward */ .Oz);
  const files = /* @__PURE__ */ new Set([
    ...onDisk,
    ...above.flatMap((directory) => [(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .joinDirectory */ .as)(directory, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir), (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .assetsJsonOf */ .n_)(directory)])
  ]);
  for (const file of [...sparse, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir]) files.delete(file);
  const leftOut = sparse.filter((file) => file !== _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir);
  const manifests = [
    ...[...files].flatMap((file) => (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .readPinFile */ .Sp)(codeRepository.root, file) ?? []),
    ...leftOut.length === 0 ? [] : await readSparse(leftOut, { codeRepository, history, signal })
  ];
  return manifests.sort((a, b) => a.manifestDirectory < b.manifestDirectory ? -1 : 1);
}
async function readSparse(files, { codeRepository, history, signal }) {
  const texts = await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommittedFiles */ .GA)(codeRepository, files, signal);
  const missing = files.filter((file) => !texts.has(file));
  if (missing.length > 0 && history !== void 0) {
    const { sha } = await history.checkedOut();
    for (const [file, text] of await history.readFiles(await history.findPinFiles(sha, missing), sha)) texts.set(file, text);
  }
  return files.flatMap((file) => {
    const text = texts.get(file)?.toString("utf8");
    if (text !== void 0) return (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePinFile */ .lg)(text, file) ?? [];
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("bad-manifest", `${file} counts, but it is neither checked out here nor in the commit.`, {
      hint: `Add it to the sparse checkout: git sparse-checkout add ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .showDirectory */ .fi)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(file))}`,
      at: { file }
    });
  });
}




/***/ }),

/***/ 4813:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   Xp: () => (/* binding */ readLocalChanges),
/* harmony export */   Yf: () => (/* binding */ outsideNotice),
/* harmony export */   ZT: () => (/* binding */ inspectRoot),
/* harmony export */   d4: () => (/* binding */ adoptRecordings),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   hL: () => (/* binding */ isUnmade),
/* harmony export */   sC: () => (/* binding */ refuseOdd),
/* harmony export */   t5: () => (/* binding */ lostNotice),
/* harmony export */   v8: () => (/* binding */ refuseSpecialFiles),
/* harmony export */   wF: () => (/* binding */ portabilityProblems),
/* harmony export */   x5: () => (/* binding */ explainUnreadable),
/* harmony export */   x9: () => (/* binding */ makeFirstRoot)
/* harmony export */ });
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7704);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4494);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);









// src/workspace/local-changes.ts


var MAX_PATHSPECS = 50;
var STATUS = ["status", "--porcelain=v2", "-z", "--no-renames", "--untracked-files=all", "--ignored=traditional", "--"];
var ABSENT = "000000";
async function readLocalChanges(root, state, services, signal) {
  const pathspecs = services.length > MAX_PATHSPECS || services.includes(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) ? [] : services;
  const args = [...STATUS, ...pathspecs, ...pathspecs.flatMap((service) => fileAbove(root, service))];
  try {
    const look = (environment) => (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(args, { environment, signal });
    const { synced } = state;
    const result = await (synced === void 0 ? look(root.environment) : root.withIndex(synced, signal, look));
    if (result.exitCode !== 0 || (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .gitError */ .N7)(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}
function parseStatus(output) {
  return (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(output).flatMap((record) => {
    const kind = String.fromCharCode(record[0] ?? 0);
    if (kind === "?" || kind === "!") return [{ path: Buffer.from(record.subarray(2)), kind: "added" }];
    if (kind !== "1") throw new Error("git status printed what is no record of version 2");
    let end = 0;
    for (let field = 0; field < 8; field++) end = record.indexOf(32, end) + 1;
    const [, letters = "", , , inIndex, onDisk] = record.toString("latin1", 0, end - 1).split(" ");
    if (letters[1] === "." || inIndex === ABSENT) return [];
    return [{ path: Buffer.from(record.subarray(end)), kind: onDisk === ABSENT ? "deleted" : "modified" }];
  });
}
function concerns({ path }, service) {
  const text = path.toString("utf8");
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(text, service) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(service, text.replace(/\/$/, ""));
}
function fileAbove(root, service) {
  const above = service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? [] : (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(service)).filter((directory) => directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv);
  return above.filter((directory) => (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.dir, directory))?.isDirectory() === false);
}
function isOnDisk(root, service) {
  return hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.dir, service));
}
function hasFile(folder) {
  const found = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(folder);
  if (found === void 0) return false;
  return !found.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(folder).some((name) => hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name)));
}
function explainUnreadable(root, error, { synced }) {
  if (!(error instanceof _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .GitError */ .XS)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl(
    "missing-store",
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(", ")}).`,
    {
      hint: `Run ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .syncCommand */ .Bz)(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail
    }
  );
}
function refuseOdd(root, changes, why) {
  for (const { path, kind } of changes) {
    const found = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(path));
    if (found === void 0 || found.isFile() || found.isSymbolicLink()) continue;
    const name = path.toString("utf8").replace(/\/$/, "");
    if (!found.isDirectory()) throw noFile(root, name);
    if (kind === "deleted") continue;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", `${name} in ${root.dir} is a git repository of its own, which ${why}.`, {
      hint: "Move it out of the assets root, or remove its .git directory so that its files count as recordings."
    });
  }
}
function refuseSpecialFiles(root, services) {
  const look = (folder) => {
    if ((0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(folder))?.isDirectory() !== true) return;
    for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(root.fileAt(folder), { withFileTypes: true, encoding: "buffer" })) {
      const path = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      if (entry.isDirectory()) look(path);
      else if (!entry.isFile() && !entry.isSymbolicLink()) throw noFile(root, path.toString("utf8"));
    }
  };
  for (const service of services) if (service !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) look(Buffer.from(service));
}
function noFile(root, name) {
  const what = `${name} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", what, { hint: "Remove it, then run the command again." });
}
async function inspectRoot(assetsRoot, knowing, codeRepository, signal, options = {}) {
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  const isFirst = isUnmade(root);
  if (isFirst) (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_2__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot);
  const look = async () => {
    if (isFirst || !root.exists()) return { state: _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_0__/* .NEW_ROOT */ .Gp, all: [] };
    const state2 = await root.readState(signal, options);
    return { state: state2, all: await readLocalChanges(root, state2, [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv], signal) };
  };
  const [known, { state, all }] = await Promise.all([knowing, look()]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = /* @__PURE__ */ new Map();
  const outside = [];
  for (const change of isFirst ? await firstRecordings(root, known, codeRepository, signal) : all) {
    const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(change.path.toString("utf8"));
    const service = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)(directory).find((above) => synced.has(above)) ?? serviceOf(directory, known);
    const ofService = service === void 0 ? outside : found.get(service) ?? [];
    ofService.push(change);
    if (service !== void 0) found.set(service, ofService);
  }
  const changes = new Map([...found].map(([service, ofService]) => [service, differencesOf(ofService)]));
  return { state, changes, found, outside };
}
function serviceOf(directory, { globs, pins }) {
  return globs.serviceOf(directory) ?? pins.resolveTargeted(directory)?.directory;
}
function lostNotice(assetsRoot, services) {
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot);
  const command = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .syncCommand */ .Bz)(services.map(({ service }) => service).filter((service) => isOnDisk(root, service)));
  return `Nothing says what was synced into ${assetsRoot}: an earlier version did it, or the disk lost it. Sync once: ${command}`;
}
function outsideNotice(outside) {
  const paths = outside.map(({ path }) => path.toString("utf8"));
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(paths[0] ?? "");
  const advice = directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? "move it into the directory of a service" : `name its directory: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(["assets-sync", "push", directory])}`;
  return `In no service, so that a push leaves it out: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, kind } of changes) differences[kind].push(path.toString("utf8"));
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
function isUnmade({ dir, gitDir }) {
  const isNone = (name) => name === ".git" || (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(dir, name);
  if ((0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(dir)?.isDirectory() !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(dir).every(isNone)) return false;
  const found = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(gitDir);
  return found === void 0 || found.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(gitDir).length === 0;
}
async function firstRecordings(root, known, { objects }, signal) {
  const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.dirname)(objects);
  const environment = { ...(0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEnvironment */ .am)(gitDir, root.dir), GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(gitDir, "assets-sync-no-index") };
  const listed = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(["ls-files", "--others", "-z"], { environment, cwd: root.dir, signal }));
  const paths = listed.filter((path) => !(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
  const strays = paths.filter((path) => {
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(path.toString("utf8").replace(/\/$/, "")));
    return "error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv || serviceOf(parsed.directory, known) === void 0;
  });
  if (strays.length > 0) throw root.notOurs(strays.map(String));
  return paths.map((path) => ({ path: Buffer.from(path), kind: "added" }));
}
async function adoptRecordings(root, known, repository, codeRepository, signal) {
  if (!isUnmade(root)) return;
  await firstRecordings(root, known, codeRepository, signal);
  makeFirstRoot(root, repository, codeRepository);
}
function makeFirstRoot(root, repository, codeRepository) {
  (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_2__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
  root.make([], repository);
}
function portabilityProblems(changes) {
  const names = changes.filter(({ kind, path }) => kind === "added" && !(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .isWindowsPath */ .NU)(path)).map(({ path }) => path.toString("utf8"));
  if (names.length === 0) return [];
  const what = `Windows cannot hold new recordings of these names (${names.length})`;
  return [{ message: `${what}; rename them before they are pushed:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .listLines */ .i4)(names)}` }];
}




/***/ }),

/***/ 592:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   RD: () => (/* binding */ findRepositoryUrl),
/* harmony export */   ZN: () => (/* binding */ repositoryUrlOf),
/* harmony export */   cX: () => (/* binding */ findAccesses),
/* harmony export */   v3: () => (/* binding */ onlyAccess),
/* harmony export */   yT: () => (/* binding */ accessFlags)
/* harmony export */ });
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7495);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9457);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4322);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);





// src/fetch/access.ts
function accessFlags({ repository, branch }) {
  const flag = (name, value) => value === void 0 ? [] : [name, value];
  return [...flag("--repository", repository), ...flag("--branch", branch)];
}
function onlyAccess(access) {
  return { of: () => access, hasOwn: true, branch: access.branch, mirror: void 0 };
}
function findAccesses(request, root, base, onWarning) {
  const known = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const find = (pin) => {
    const url = repositoryUrlOf(request, root, base, pin);
    const access = known.get(url.url) ?? accessTo(url, request, root, pin, onWarning);
    known.set(url.url, access);
    return access;
  };
  return {
    branch: request.branch ?? root.settings.branch ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU,
    mirror: findMirror(request, root, base),
    hasOwn: (request.repository ?? root.settings.repository) !== void 0,
    of: (pin) => {
      const name = pin.assetsJson?.repository ?? root.settings.repository ?? "";
      const access = byName.get(name) ?? find(pin);
      byName.set(name, access);
      if (request.repository !== void 0 && byName.size > 1) throw notOneRepository([...byName.keys()]);
      return access;
    }
  };
}
function notOneRepository(named) {
  const what = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(named.map((name) => name || "none"));
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
    "bad-usage",
    `The repository input names one assets repository, but the files name several: ${what}.`,
    {
      hint: "Leave the input out, or name services of one repository alone."
    }
  );
}
function repositoryUrlOf(request, root, base, { assetsJson }) {
  if (assetsJson === void 0 || request.repository !== void 0) return findRepositoryUrl(request, root, base);
  return parseRepository(request, base, "AssetsRepo", assetsJson.repository, assetsJson.repositoryAt);
}
function findAccess(request, root, base, onWarning) {
  return accessTo(findRepositoryUrl(request, root, base), request, root, {}, onWarning);
}
function accessTo(url, request, root, { assetsJson }, onWarning) {
  const branch = request.branch ?? root.settings.branch ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU;
  if (!(0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranchName */ .Q8)(branch)) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: "Give one such as main."
    });
  }
  const { authorization, warning } = (0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCredential */ .P$)({
    url,
    fromInput: request.repository !== void 0,
    token: request.token,
    ownOrigin: request.ownOrigin
  });
  if (warning !== void 0) {
    const at = request.repository === void 0 ? assetsJson?.repositoryAt ?? root.places.$repository : void 0;
    onWarning({ message: warning, ...at === void 0 ? {} : { at } });
  }
  return { url, branch, authorization };
}
function findRepositoryUrl({ repository: given, gitHubServer, isLocalUser }, root, base) {
  const at = root.places.$repository ?? { file: root.file };
  const text = given ?? root.settings.repository;
  if (text === void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-manifest", `No assets repository is named in ${root.file}.`, {
      hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
      at
    });
  }
  if (given === void 0) return parseRepository({ gitHubServer, isLocalUser }, base, "$repository", text, at);
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if (!("error" in parsed)) return parsed;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The repository input cannot be used: ${parsed.error}.`, {
    hint: "Give owner/name on GitHub, or the address of a git repository."
  });
}
function parseRepository({ gitHubServer, isLocalUser }, base, name, text, at) {
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if ("error" in parsed) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `${name} cannot be used: ${parsed.error}`, at }]);
  if (!isLocalUser && parsed.transport !== "http") {
    const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
    throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message, at }]);
  }
  return parsed;
}
function findMirror({ mirror, isLocalUser }, root, base) {
  if (mirror !== void 0) {
    const parsed2 = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMirror */ .v0)(mirror.text, mirror.base);
    if (!("error" in parsed2)) return parsed2;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The mirror input cannot be used: ${parsed2.error}.`, {
      hint: "Give an http(s) address that everybody may read, or the path of a folder."
    });
  }
  const { mirror: text } = root.settings;
  if (text === void 0) return void 0;
  const at = root.places.$mirror ?? { file: root.file };
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMirror */ .v0)(text, base);
  if ("error" in parsed) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `$mirror cannot be used: ${parsed.error}`, at }]);
  if (isLocalUser || parsed.kind === "http") return parsed;
  throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: "in CI, $mirror is an http(s) address; a folder is given with the mirror input", at }]);
}




/***/ }),

/***/ 7624:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9630);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2307);
/* harmony import */ var _chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3682);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4494);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7495);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(3757);

























// src/commands/status/status.ts
async function status(request, log, signal) {
  const { codeRepository, selection } = request;
  const located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_7__/* .locate */ .x)(codeRepository, selection.path);
  const { assetsRoot } = located;
  const selecting = (0,_chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_6__/* .selectGiven */ .i7)(selection, codeRepository, log, signal, located);
  const [{ root, services, pins }, { state, changes, outside }] = await Promise.all([
    selecting,
    (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectRoot */ .ZT)(assetsRoot, selecting, codeRepository, signal, { mayBeLost: true })
  ]);
  if (!located.isRootMissing) (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_10__/* .findRepositoryUrl */ .RD)(request.access, root, codeRepository.root);
  const urlOf = (pin) => (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_10__/* .repositoryUrlOf */ .ZN)(request.access, root, codeRepository.root, pin);
  if (state.isLost) log.warning({ message: (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_4__/* .lostNotice */ .t5)(assetsRoot, services) });
  const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
  await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_14__/* .warnOfMisplaced */ .yl)(codeRepository, [...synced.keys(), ...changes.keys()], log, signal);
  const inspected = await (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_9__/* .inspectPackages */ .oi)(pins, { assetsRoot, codeRoot: codeRepository.root }, signal);
  const packages = new Map(inspected.map((one) => [one.pin.directory, one]));
  const names = new Set(services.map(({ service }) => service));
  if (selection.paths.length === 0 || selection.paths.includes(_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_8__/* .ALL */ .y2)) {
    if (outside.length > 0) log.notice((0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_4__/* .outsideNotice */ .Yf)(outside));
    for (const service of [...packages.keys(), ...synced.keys(), ...changes.keys()]) names.add(service);
  }
  return {
    assetsRoot,
    interrupted: state.interrupted !== void 0,
    services: [...names].sort().map((service) => {
      const found = compare(service, pins, synced.get(service), urlOf);
      const none = { added: [], modified: [], deleted: [] };
      const ofProxy = synced.has(service) ? void 0 : packages.get(service);
      if (ofProxy === void 0) return { ...found, ...none, ...changes.get(service) };
      const isThere = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_9__/* .isAtTag */ .sb)(ofProxy.head, ofProxy.crumb.tag);
      const sha = found.sha ?? (isThere ? ofProxy.head : void 0);
      return { ...found, ...ofProxy.changes, sha, synced: ofProxy.head, moved: !isThere };
    })
  };
}
function compare(service, pins, synced, urlOf) {
  const pinnedTrees = pins.pinnedTreesOf(service);
  const [first] = pinnedTrees;
  const there = synced?.pinnedTrees[0]?.sha;
  const known = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_9__/* .isAtTag */ .sb)(there, first?.pin.assetsJson?.tag ?? "") ? there : void 0;
  return {
    service,
    pinnedTrees,
    repository: first && urlOf(first.pin),
    sha: first?.sha ?? known,
    synced: there,
    moved: pinnedTrees.length > 0 && (0,_chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_3__/* .compareToPins */ .H)(pinnedTrees, synced, (pin) => urlOf(pin).url) === "moved",
    tree: pinnedTrees.length > 0 && pinnedTrees.every(({ tree }) => tree !== void 0)
  };
}

// src/commands/status/command.ts
var command = {
  group: "Recordings",
  description: "say what is on disk, and what changed there",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_ANSWER */ .oe,
  paths: "all that have a pin or are on disk",
  inputs: ["repository", "path", "working-directory", "timeout"],
  examples: `
  assets-sync status                    # all services; of more than twenty, those that are not as pinned
  assets-sync status sdk/tables         # one, with the recordings that changed
  assets-sync status '*'                # every one, with theirs
  assets-sync status --json             # for scripts`,
  more: `
It asks no server. Exit code 0 whatever it finds; 'assets-sync check' is for hooks.`,
  run
};
async function run({ host, inputs, signal, openCodeRepository, selection, access, log }) {
  const result = await status({ codeRepository: await openCodeRepository(), selection, access }, log, signal);
  if (result.interrupted) host.say("warning", "A sync is at work here or was cut off; then the next one finishes it.");
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .tell */ .qz)(host, statusReport(result, { from: host.workspace, named: inputs.paths.length > 0 }), "answer");
}
var MAX_ROWS = 20;
function statusReport({ services, assetsRoot }, { from, named }) {
  const shown = named || services.length <= MAX_ROWS ? services : services.filter(matters);
  const pathsOf = (status2) => named && status2 !== void 0 ? (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__/* .listPaths */ .Pe)(status2).map((line) => `  ${line}`) : [];
  const changes = (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)(services);
  return {
    title: `assets-sync status: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_17__/* .count */ .U9)(services.length, "service")}`,
    lines: [
      ...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .alignRows */ .P4)(shown.map(statusRow)).flatMap((row, index) => [row, ...pathsOf(shown[index])]),
      total(services, (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFrom */ .aQ)(from, assetsRoot)),
      ...(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .treesAdvice */ .Kf)(services.filter(({ pinnedTrees }) => pinnedTrees.some(_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_11__/* .lacksTree */ .tQ)).length)
    ],
    blocks: () => [
      (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)({ head: ["Service", "Pin", "On disk", "Local changes"], rows: services.map(statusRow), of: "services" }),
      ...changes === 0 ? [] : [(0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)((0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_17__/* .count */ .U9)(changes, "local change"), (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__/* .pathsMarkdown */ .c_)(services))]
    ],
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .pinsOutput */ .um)(services),
      changed: services.length > 0
    },
    json: { services: services.map(statusJson) }
  };
}
function statusJson({ service, sha, synced, moved, tree, added, modified, deleted }) {
  const present = synced !== void 0;
  return { service, sha: sha ?? null, present, synced: synced ?? null, moved, added, modified, deleted, tree };
}
function statusRow(status2) {
  const { service, sha, repository, pinnedTrees } = status2;
  const [first] = pinnedTrees;
  const pin = sha !== void 0 ? (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .commitCell */ .Ou)(repository, sha) : first === void 0 ? "no pin" : (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_2__/* .pinCell */ .iG)(repository, first);
  return [service, pin, onDisk(status2), (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) === 0 ? "no changes" : (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__/* .countChanges */ .xS)(status2)];
}
function matters(status2) {
  return status2.moved || status2.pinnedTrees.length === 0 || (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) > 0;
}
function onDisk({ synced, sha, moved }) {
  if (synced === void 0) return "not synced";
  if (!moved) return "on disk";
  return synced === sha ? "on disk, from another place" : `at another commit: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_22__/* .shortSha */ .Fu)(synced)}`;
}
function total(services, where) {
  const moved = services.filter(({ moved: moved2 }) => moved2).map(({ service }) => service);
  const counts = [
    [`not as pinned (${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_15__/* .syncCommand */ .Bz)(moved)})`, ({ moved: moved2 }) => moved2],
    ["with local changes", (status2) => (0,_chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_0__/* .countPaths */ .q4)([status2]) > 0],
    ["without a pin", ({ pinnedTrees }) => pinnedTrees.length === 0],
    ["not synced", ({ synced }) => synced === void 0]
  ];
  const onDisk2 = (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_17__/* .count */ .U9)(services.filter(({ synced }) => synced !== void 0).length, "service");
  const found = counts.map(([what, of]) => ({ what, number: services.filter(of).length })).filter(({ number }) => number > 0);
  return [`${onDisk2} on disk in ${where}`, ...found.map(({ what, number }) => `${number} ${what}`)].join(", ");
}



/***/ })

};
