export const id = 457;
export const ids = [457];
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

/***/ 457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   notPushed: () => (/* binding */ notPushed)
/* harmony export */ });
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4494);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1999);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6760);

















// src/commands/check/command.ts


var command = {
  group: "Recordings",
  description: "fail if recordings were not pushed, for a hook",
  paths: "all",
  inputs: ["path", "working-directory"],
  examples: `
  assets-sync check                     # exit code 1 and the recordings, if any changed
  assets-sync check sdk/tables          # of one service
  assets-sync check --quiet             # in .git/hooks/pre-commit: not a word if all is well
  assets-sync check --json              # for scripts: the recordings by service`,
  more: `
It asks no server. Exit codes: 0 nothing to push, 1 recordings changed, 2 a
recordings.json is wrong, 4 it cannot be told (a sync that was cut off, say).`,
  run
};
async function run({ host, signal, openCodeRepository, selection, log }) {
  const result = await check({ codeRepository: await openCodeRepository(), selection }, log, signal);
  const error = notPushed(result);
  host.setOutputs({}, { "not-pushed": result.changes, ...error === void 0 ? {} : { error: (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_15__/* .errorJson */ .dF)(error) } });
  if (error !== void 0) throw error;
  if (result.onDisk === void 0) return;
  host.result(`No recording is waiting to be pushed (${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_10__/* .count */ .U9)(result.onDisk, "service")} on disk).`);
}
async function check(request, log, signal) {
  const { codeRepository, selection } = request;
  const isThere = (name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(codeRepository.root, name));
  const path = selection.path ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_9__/* .DEFAULT_PATH */ .OM;
  const hasPackages = (0,node_fs__WEBPACK_IMPORTED_MODULE_16__.existsSync)(
    (0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)((0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_5__/* .assetsFolderOf */ .Dx)({ assetsRoot: (0,node_path__WEBPACK_IMPORTED_MODULE_17__.join)(codeRepository.root, path), codeRoot: codeRepository.root }), _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_5__/* .BREADCRUMBS */ .Hj)
  );
  if (!isThere(_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .ir) && !isThere(".git/assets-sync") && !hasPackages) {
    const message = `There is no ${_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .ir} in ${codeRepository.root}, so nothing was checked`;
    if (!isThere(path)) log.notice(`${message}.`);
    else log.warning({ message: `${message}. What changed in ${path}: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .shellCommand */ .q$)(["git", "-C", path, "status"])}` });
    return { onDisk: void 0, changes: [], packages: [] };
  }
  const located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(codeRepository, selection.path);
  const selecting = (0,_chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_2__/* .selectGiven */ .i7)({ ...selection, mayLackPins: true }, codeRepository, log, signal, located);
  const [{ state, changes, found: byService, outside }, { pins, services }] = await Promise.all([
    (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectRoot */ .ZT)(located.assetsRoot, selecting, codeRepository, signal, { mayBeLost: true }),
    selecting
  ]);
  if (changes.size > 0 && state.interrupted !== void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_15__/* .AssetsSyncError */ .Fl("busy", "A sync of the assets root is at work or was cut off, so what changed cannot be told.", {
      hint: "Run assets-sync sync, which waits for it or finishes it, then try again."
    });
  }
  if (state.isLost) log.warning({ message: (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_0__/* .lostNotice */ .t5)(located.assetsRoot, services) });
  const given = (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGivenPaths */ .px)(selection, codeRepository, located.assetsRoot);
  const isChecked = (service) => (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_4__/* .isMeant */ .EZ)(service, given);
  if (outside.length > 0 && given.length === 0) log.notice((0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_0__/* .outsideNotice */ .Yf)(outside));
  const checked = [...byService].flatMap(([service, ofService]) => isChecked(service) ? ofService : []);
  (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_0__/* .portabilityProblems */ .wF)(checked).forEach(log.warning);
  const onDisk = (state.synced?.services ?? []).map(({ service }) => service).filter(isChecked);
  const looked = /* @__PURE__ */ new Set([...onDisk, ...given.filter((path2) => path2 !== _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_4__/* .ALL */ .y2), ...changes.keys()]);
  await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_7__/* .warnOfMisplaced */ .yl)(codeRepository, [...looked], log, signal);
  const places = { assetsRoot: located.assetsRoot, codeRoot: codeRepository.root };
  const there = (await (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_5__/* .inspectPackages */ .oi)(pins, places, signal)).filter(({ pin }) => isChecked(pin.directory));
  const packages = there.filter(_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_5__/* .hasChanges */ .ik);
  const found = [...changes].filter(([service]) => isChecked(service)).map(([service, differences]) => ({ service, ...differences }));
  for (const one of packages) found.push({ service: one.pin.directory, ...one.changes });
  return {
    onDisk: onDisk.length + there.length,
    packages,
    changes: found.sort((a, b) => a.service < b.service ? -1 : 1)
  };
}
function notPushed({ changes, packages }) {
  if (changes.length === 0) return void 0;
  const paths = changes.flatMap(_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_5__/* .changeLines */ .Ow);
  const ours = changes.filter(({ service }) => !packages.some(({ pin }) => pin.directory === service));
  const names = ours.length > 3 ? [] : ours.map(({ service }) => service);
  const command2 = (name) => (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .shellCommand */ .q$)(["assets-sync", name, ...names]);
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_15__/* .AssetsSyncError */ .Fl(
    "not-pushed",
    `Recordings in the assets root changed and were not pushed (${paths.length}):
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_15__/* .listLines */ .i4)(paths)}`,
    {
      hint: ours.length === 0 ? `Publish them (${(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyCommands */ .hY)("push", packages)}), drop them (${(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyCommands */ .hY)("reset", packages)}), or commit all the same (git commit --no-verify).` : `Publish them (${[command2("push"), ...packages.length === 0 ? [] : [(0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyCommands */ .hY)("push", packages)]].join(", ")}), drop them (${command2("reset")}; a backup is kept), or commit all the same (git commit --no-verify).`
    }
  );
}



/***/ })

};
