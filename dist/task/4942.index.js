export const id = 4942;
export const ids = [4942];
export const modules = {

/***/ 7554:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5380);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(613);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8500);



// src/base/lock.ts





var RENEWAL_MS = 5e3;
var STALE_AFTER_MS = 6e4;
var TELL_AFTER_MS = 1e3;
async function withLock(path, signal, body, onWait = () => {
}) {
  const holder = newHolder();
  await acquire(path, holder, signal, onWait);
  removeLeft(path);
  const lost = new AbortController();
  const renewal = setInterval(() => {
    if (renew(path, holder)) return;
    clearInterval(renewal);
    const message = `Another run took over ${path} while this one slept.`;
    lost.abort(new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("busy", message, { hint: "Run the command again." }));
  }, RENEWAL_MS).unref();
  const release = () => removeLock(path, holder);
  process.once("exit", release);
  try {
    return await body(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(renewal);
    process.removeListener("exit", release);
    release();
  }
}
function newHolder() {
  return `${process.pid}-${processSpace()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)().slice(0, 8)}`;
}
function removeLeft(path) {
  const prefix = `${(0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(path)}.`;
  for (const name of (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIfReadable */ .gR)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path)).filter((one) => one.startsWith(prefix))) {
    const holder = name.slice(prefix.length);
    if (pidOf(holder) !== void 0 && hasEnded(holder)) (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path), name));
  }
}
function waitingFor(what) {
  return `Waiting for another run in ${what}.`;
}
function processSpace() {
  let namespace = "";
  try {
    namespace = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readlinkSync)("/proc/self/ns/pid");
  } catch {
  }
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_4__.hostname)()}\0${namespace}`).digest("hex").slice(0, 12);
}
async function acquire(path, holder, signal, onWait) {
  const made = `${path}.${holder}`;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(made);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(made, holder));
    const begun = performance.now();
    let isTold = false;
    let seen;
    let seenSince = begun;
    for (let pause = 10; ; pause = Math.min(pause * 1.5, 200)) {
      signal.throwIfAborted();
      const found = readLock(path);
      if (found === void 0 && tryMove(made, path)) return;
      if (found?.holder !== seen?.holder || found?.renewed !== seen?.renewed) [seen, seenSince] = [found, performance.now()];
      if (found !== void 0 && isAbandoned(found, performance.now() - seenSince)) removeLock(path, found.holder);
      if (!isTold && performance.now() - begun > TELL_AFTER_MS) {
        isTold = true;
        onWait();
      }
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setTimeout)(pause * (0.5 + Math.random()), void 0, { signal }).catch(() => signal.throwIfAborted());
    }
  } finally {
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(made);
  }
}
function tryMove(made, path) {
  try {
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(made, path);
    return true;
  } catch (error) {
    const { code } = error;
    if (code === "EEXIST" || code === "ENOTEMPTY" || readLock(path) !== void 0) return false;
    throw error;
  }
}
function readLock(path) {
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path, { throwIfNoEntry: false });
  if (found === void 0) return void 0;
  if (!found.isDirectory()) {
    throw notALock(
      path,
      `${path} is ${found.isSymbolicLink() ? "a symbolic link" : "a file"}, where this command has its lock, a folder.`
    );
  }
  try {
    const [holder, ...others] = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(path);
    if (holder === void 0) (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEmptyFolder */ .mX)(path);
    else if (others.length === 0 && pidOf(holder) !== void 0) return { holder, renewed: found.mtimeMs };
    else throw notALock(path, `${path} is no lock of this command: it has ${holder}.`);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return void 0;
}
function notALock(path, message) {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-writable", message, { hint: `Move ${path} away, then run the command again.` });
}
function pidOf(holder) {
  const [, pid] = /^(\d+)-[0-9a-f]{12}-[0-9a-f]{8}$/.exec(holder) ?? [];
  return pid === void 0 ? void 0 : Number(pid);
}
function isAbandoned({ holder, renewed }, watched) {
  if (hasEnded(holder)) return true;
  return watched > STALE_AFTER_MS || watched > 2 * RENEWAL_MS && Date.now() - renewed > STALE_AFTER_MS;
}
function hasEnded(holder) {
  if (holder.split("-")[1] !== processSpace()) return false;
  try {
    process.kill(pidOf(holder) ?? 0, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
function renew(path, holder) {
  try {
    if (readLock(path)?.holder !== holder) return false;
    const now = /* @__PURE__ */ new Date();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.utimesSync)(path, now, now);
  } catch (error) {
    if (error instanceof _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl) return false;
  }
  return true;
}
function removeLock(path, holder) {
  const aside = `${path}.${newHolder()}`;
  try {
    if (readLock(path)?.holder !== holder) return;
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(path, aside);
    if (readLock(aside)?.holder === holder) (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(aside);
    else (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(aside, path);
  } catch {
  }
}




/***/ }),

/***/ 4116:
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
/* harmony import */ var _chunk_ZRHJLQSP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1964);
/* harmony import */ var _chunk_TFXXB4XJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6828);
/* harmony import */ var _chunk_ZG4EABMI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1163);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1999);
/* harmony import */ var _chunk_VPUDYK2I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4224);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1973);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8824);









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
  if (moved.length === 0) return { results: [], ..._chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_TRAFFIC */ .qE };
  return (0,_chunk_ZG4EABMI_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepositories */ .AZ)(request.accesses, request.repositoryOptions, log, async (repositories) => {
    const places = moved.flatMap(({ from, to }) => [...from, ...to]);
    const tags = await (0,_chunk_ZG4EABMI_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTags */ .yN)(repositories, places, log, signal);
    const known = moved.map(({ service, from, to }) => ({ service, from: tags.trees(from), to: tags.trees(to) }));
    const results = [];
    for (const [assets, comparisons] of divide(known, repositories, log)) {
      results.push(await (0,_chunk_TFXXB4XJ_js__WEBPACK_IMPORTED_MODULE_1__/* .withRepair */ .MF)([assets.store], log, signal, () => compare(assets, comparisons)));
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
  const named = await (0,_chunk_ZRHJLQSP_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchTreeNames */ .xq)(assets, pinnedTrees, signal);
  const pairs = await findPairs(assets.store, withTrees(comparisons, named), signal);
  const keys = new Set(
    pairs.flat().filter(({ from, to }) => from !== to).map(pairKey)
  );
  const changes = keys.size === 0 ? /* @__PURE__ */ new Map() : parseRawDiff(await (0,_chunk_VPUDYK2I_js__WEBPACK_IMPORTED_MODULE_4__/* .diffTrees */ .j_)((0,_chunk_VPUDYK2I_js__WEBPACK_IMPORTED_MODULE_4__/* .lookupEnvironment */ .Qt)(assets.store), [...keys], signal));
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
  const trees = (await (0,_chunk_VPUDYK2I_js__WEBPACK_IMPORTED_MODULE_4__/* .findBelow */ .JB)(store, asked, signal)).values();
  return places.map(
    (ofService) => ofService.map(({ directory }) => {
      const [from = _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL, to = _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL] = [trees.next().value, trees.next().value];
      const others = ofService.map((place) => place.directory).filter((other) => other !== directory);
      return { directory, from, to, inner: others.filter((other) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(other, directory)) };
    })
  );
}
function directoriesOf({ service, from, to }) {
  return [.../* @__PURE__ */ new Set([service, ...[...from, ...to].map((pinnedTree) => pinnedTree.directory)])].sort();
}
function locate(trees, directory) {
  const around = trees.findLast((tree) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(directory, tree.directory));
  if (around === void 0 || around.found === "absent") return { tree: _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__/* .EMPTY_TREE */ .pL, below: "" };
  return { tree: around.found, below: directory.slice(around.directory.length).replace(/^\//, "") };
}
function pairKey({ from, to }) {
  return `${from} ${to}`;
}
function parseRawDiff(output) {
  const changes = /* @__PURE__ */ new Map();
  const records = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_6__/* .splitRecords */ .DQ)(output);
  let current = [];
  for (let index = 0; index + 1 < records.length; index += 2) {
    const [, key, oldMode, newMode, from = "", to = ""] = /^(?:([0-9a-f]{40} [0-9a-f]{40})\n)*:(\d{6}) (\d{6}) ([0-9a-f]{40}) ([0-9a-f]{40}) /.exec(
      records[index]?.toString("latin1") ?? ""
    ) ?? [];
    if (key !== void 0) {
      current = [];
      changes.set(key, current);
    }
    const before = isFile(oldMode) ? (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(from) : void 0;
    const after = isFile(newMode) ? (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(to) : void 0;
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
    (pair) => (changes.get(pairKey(pair)) ?? []).map((file) => ({ ...file, path: pair.directory === "" ? file.path : `${pair.directory}/${file.path}` })).filter(({ path }) => !pair.inner.some((directory) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path, directory)))
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

/***/ 6487:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ diffLocal)
/* harmony export */ });
/* harmony import */ var _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2167);
/* harmony import */ var _chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5720);
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(771);
/* harmony import */ var _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2883);
/* harmony import */ var _chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3225);
/* harmony import */ var _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9247);
/* harmony import */ var _chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2621);
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1388);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2136);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(613);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);












// src/commands/diff/local.ts

async function diffLocal(context, rulesOff = /* @__PURE__ */ new Set()) {
  const { selection, access, log, signal } = context;
  const codeRepository = await context.openCodeRepository();
  const located = (0,_chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(codeRepository, selection.path);
  const isAll = selection.paths.length === 0 || selection.paths.includes(_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL */ .y2);
  const selecting = (isAll ? _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_3__/* .selectAll */ .Ub : _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)(selection, codeRepository, log, signal, located);
  const [{ root, pins, services }, { state, found, changes }] = await Promise.all([
    selecting,
    (0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectRoot */ .ZT)(located.assetsRoot, selecting, signal)
  ]);
  const names = new Set(services.map(({ service }) => service));
  const chosen = [...found].filter(([service]) => isAll || names.has(service)).sort(([a], [b]) => a < b ? -1 : 1);
  const assetsRoot = new _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsRoot */ ._c(located.assetsRoot, { onlyRead: true });
  const count = chosen.reduce((sum, [, ofService]) => sum + ofService.length, 0);
  const result = { changes: [], recordings: [], requests: 0, bytes: 0, isLocal: true };
  if (count === 0) return result;
  const { loadSecretFinder } = await Promise.all(/* import() */[__webpack_require__.e(1146), __webpack_require__.e(3027)]).then(__webpack_require__.bind(__webpack_require__, 3027));
  const options = { looksLikeSecret: await loadSecretFinder(), rulesOff, count };
  await (0,_chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_7__/* .withObjectReader */ .B)({ environment: assetsRoot.environment, signal }, async (read) => {
    for (const [service, ofService] of chosen) {
      const [place] = pins.pinnedTreesOf(service);
      const synced = state.synced?.services.find((one) => one.service === service)?.pinnedTrees[0]?.sha;
      if (synced !== void 0 && place?.sha !== void 0 && synced !== place.sha)
        log.notice(`${service} is compared with ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_11__/* .shortSha */ .Fu)(synced)}, which was synced: it is pinned at ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_11__/* .shortSha */ .Fu)(place.sha)}.`);
      const recordings = [];
      for (const { path, kind } of ofService.filter((one) => !one.path.includes("\n"))) {
        const name = path.toString("utf8");
        const [object] = kind === "added" ? [] : await read([`${state.synced?.commit}:${name}`]);
        if (kind !== "added" && object === void 0)
          throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("missing-store", `What was synced of ${name} is no longer on this machine.`, {
            hint: `${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .syncCommand */ .Bz)([service])} brings it back; what was recorded stays.`
          });
        const before = object && { size: object.content.length, content: object.content };
        recordings.push(
          await (0,_chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRecording */ .$)(name, before, kind === "deleted" ? void 0 : onDisk(assetsRoot.fileAt(path)), options)
        );
        signal.throwIfAborted();
      }
      const repository = (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryUrlOf */ .ZN)(access, root, codeRepository.root, place?.pin ?? {});
      const differences = changes.get(service) ?? { added: [], modified: [], deleted: [] };
      result.changes.push({ service, repository, from: synced, to: void 0, at: void 0, ...differences });
      result.recordings.push({ service, recordings });
    }
  });
  return result;
}
function onDisk(file) {
  const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)(file);
  return { size: stat.size, content: stat.isFile() && stat.size <= _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDING_BYTES */ .Z ? (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readFileSync)(file) : void 0 };
}




/***/ }),

/***/ 2266:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ composeTree),
/* harmony export */   ek: () => (/* binding */ moveObjects),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   qZ: () => (/* binding */ removeLooseObject)
/* harmony export */ });
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1388);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5380);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8522);




// src/git/objects/write.ts




var FILE_MODE = "100644";
async function composeTree(placements, objects) {
  let root;
  for (const placement of placements) {
    const segments = Buffer.from(placement.path).toString("latin1").split("/").filter(Boolean);
    root = await place(root, segments, placement, objects);
  }
  const written = /* @__PURE__ */ new Map();
  const tree = write(root ?? /* @__PURE__ */ new Map(), "", objects, written) ?? objects.writeTree(Buffer.alloc(0));
  return { tree, treeAt: (directory) => written.get(Buffer.from(directory).toString("latin1")) };
}
async function place(node, [name, ...below], placement, objects) {
  if (name === void 0) {
    if ("tree" in placement) return placement.tree && { mode: _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk, object: placement.tree };
    const before = node === void 0 || node instanceof Map || !node.mode.startsWith("100") ? FILE_MODE : node.mode;
    return { mode: placement.mode ?? before, object: placement.file };
  }
  const children = node instanceof Map ? node : await open(node, objects);
  const child = await place(children.get(name), below, placement, objects);
  if (child === void 0) children.delete(name);
  else children.set(name, child);
  return children;
}
async function open(entry, { readTree }) {
  const entries = entry?.mode === _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? await readTree(entry.object) : [];
  return new Map(entries.map(({ mode, name, object }) => [name.toString("latin1"), { mode, object }]));
}
function write(node, path, objects, written) {
  if (!(node instanceof Map)) {
    written.set(path, node.object);
    return node.object;
  }
  const entries = [];
  for (const [name, child] of node) {
    const mode = child instanceof Map ? _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk : child.mode;
    const object = write(child, path === "" ? name : `${path}/${name}`, objects, written);
    if (object === void 0) continue;
    const bytes = Buffer.concat([Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(object, "hex")]);
    entries.push({ sortKey: mode === _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? `${name}/` : name, bytes });
  }
  if (entries.length === 0) return void 0;
  entries.sort((a, b) => a.sortKey < b.sortKey ? -1 : 1);
  const tree = objects.writeTree(Buffer.concat(entries.map(({ bytes }) => bytes)));
  written.set(path, tree);
  return tree;
}
function writeObject(objects, type, content) {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha1").update(whole).digest("hex");
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(objects, name.slice(0, 2), name.slice(2));
  if ((0,_chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_0__/* .readLooseObject */ .IC)(objects, name) !== void 0) {
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(file);
    return name;
  }
  (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(file), { recursive: true });
  (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomically */ .vK)(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.deflateSync)(whole), { isContentAddressed: true });
  return name;
}
function removeLooseObject(objects, name) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(objects, name.slice(0, 2), name.slice(2));
  const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
  (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(file);
  return size;
}
function moveObjects(from, to) {
  for (const folder of (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, folder), { recursive: true });
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, folder))) {
      (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_2__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, folder, name), { isContentAddressed: true });
    }
  }
  (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_1__/* .movePacks */ .S3)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, "pack"), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, "pack"));
}




/***/ }),

/***/ 2621:
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
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2657);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4322);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(613);





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
    branch: request.branch ?? root.settings.branch ?? _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU,
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
  const what = (0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(named.map((name) => name || "none"));
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
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
  const branch = request.branch ?? root.settings.branch ?? _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU;
  if (!(0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranchName */ .Q8)(branch)) {
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(branch)} is not the name of a branch.`, {
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
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-manifest", `No assets repository is named in ${root.file}.`, {
      hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
      at
    });
  }
  if (given === void 0) return parseRepository({ gitHubServer, isLocalUser }, base, "$repository", text, at);
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if (!("error" in parsed)) return parsed;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The repository input cannot be used: ${parsed.error}.`, {
    hint: "Give owner/name on GitHub, or the address of a git repository."
  });
}
function parseRepository({ gitHubServer, isLocalUser }, base, name, text, at) {
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if ("error" in parsed) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `${name} cannot be used: ${parsed.error}`, at }]);
  if (!isLocalUser && parsed.transport !== "http") {
    const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
    throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message, at }]);
  }
  return parsed;
}
function findMirror({ mirror, isLocalUser }, root, base) {
  if (mirror !== void 0) {
    const parsed2 = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMirror */ .v0)(mirror.text, mirror.base);
    if (!("error" in parsed2)) return parsed2;
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The mirror input cannot be used: ${parsed2.error}.`, {
      hint: "Give an http(s) address that everybody may read, or the path of a folder."
    });
  }
  const { mirror: text } = root.settings;
  if (text === void 0) return void 0;
  const at = root.places.$mirror ?? { file: root.file };
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMirror */ .v0)(text, base);
  if ("error" in parsed) throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `$mirror cannot be used: ${parsed.error}`, at }]);
  if (isLocalUser || parsed.kind === "http") return parsed;
  throw (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: "in CI, $mirror is an http(s) address; a folder is given with the mirror input", at }]);
}




/***/ }),

/***/ 5720:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ refuseRepositories),
/* harmony export */   Eb: () => (/* binding */ findSpecialFiles),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   Xp: () => (/* binding */ readLocalChanges),
/* harmony export */   Yf: () => (/* binding */ outsideNotice),
/* harmony export */   ZT: () => (/* binding */ inspectRoot),
/* harmony export */   d4: () => (/* binding */ adoptRecordings),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   hL: () => (/* binding */ isUnmade),
/* harmony export */   v8: () => (/* binding */ refuseSpecialFiles),
/* harmony export */   wF: () => (/* binding */ portabilityProblems),
/* harmony export */   x5: () => (/* binding */ explainUnreadable),
/* harmony export */   x9: () => (/* binding */ makeFirstRoot)
/* harmony export */ });
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(771);
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7261);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1973);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5380);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(613);
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
    if (state.synced !== void 0) root.requireWholeIndex();
    const result = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
    if (result.exitCode !== 0 || (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .gitError */ .N7)(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !(0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}
function parseStatus(output) {
  return (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(output).flatMap((record) => {
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
  const segments = service.split("/").slice(0, -1);
  for (let depth = 1; depth <= segments.length; depth++) {
    const above = segments.slice(0, depth).join("/");
    const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.dir, above));
    if (found === void 0) return [];
    if (!found.isDirectory()) return [above];
  }
  return [];
}
function isOnDisk(root, service) {
  return hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(root.dir, service));
}
function hasFile(folder) {
  const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(folder);
  if (found === void 0) return false;
  return !found.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(folder).some((name) => hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder, name)));
}
function explainUnreadable(root, error, { synced }) {
  if (!(error instanceof _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_5__/* .GitError */ .XS)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl(
    "missing-store",
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(", ")}).`,
    {
      hint: `Run ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .syncCommand */ .Bz)(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail
    }
  );
}
function refuseRepositories(root, changes, why) {
  const isFolder = ({ path }) => path.at(-1) === 47 || (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === true;
  const nested = changes.filter((change) => change.kind !== "deleted" && isFolder(change)).map(({ path }) => path.toString("utf8").replace(/\/$/, ""));
  if (nested.length === 0) return;
  const are = nested.length === 1 ? "is a git repository of its own" : "are git repositories of their own";
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", `${nested.join(", ")} in ${root.dir} ${are}, which ${why}.`, {
    hint: "Move it out of the assets root, or remove its .git directory so that its files count as recordings."
  });
}
function refuseSpecialFiles(root, changes) {
  const isSpecial = ({ path }) => {
    const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(path));
    return found !== void 0 && !found.isFile() && !found.isSymbolicLink() && !found.isDirectory();
  };
  const special = changes.filter(isSpecial).map(({ path }) => path.toString("utf8"));
  if (special.length === 0) return;
  const what = `${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(special)} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("local-changes", what, { hint: "Remove it, then run the command again." });
}
function findSpecialFiles(root, services) {
  const below = (folder) => {
    if ((0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(root.fileAt(folder))?.isDirectory() !== true) return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(root.fileAt(folder), { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
      const path = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      if (entry.isDirectory()) return below(path);
      return entry.isFile() || entry.isSymbolicLink() ? [] : [path];
    });
  };
  return services.flatMap((service) => service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? [] : below(Buffer.from(service))).map((path) => ({ path }));
}
var NOTHING_THERE = { synced: void 0, head: void 0, interrupted: void 0 };
async function inspectRoot(assetsRoot, knowing, signal) {
  const root = new _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  const looking = isUnmade(root) ? lookAtUnmade(root, knowing) : look(root, signal);
  const [{ state, all }, { globs, pins }] = await Promise.all([looking, knowing]);
  const synced = new Set(state.synced?.services.map(({ service }) => service));
  const found = /* @__PURE__ */ new Map();
  const outside = [];
  for (const change of all) {
    const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(change.path.toString("utf8"));
    const service = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)(directory).find((above) => synced.has(above)) ?? globs.serviceOf(directory) ?? pins.resolveTargeted(directory)?.directory;
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
  return { state, all: await readLocalChanges(root, state, [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv], signal) };
}
async function lookAtUnmade(root, knowing) {
  return { state: NOTHING_THERE, all: firstRecordings(root, await knowing) };
}
function outsideNotice(outside) {
  const paths = outside.map(({ path }) => path.toString("utf8"));
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(paths[0] ?? "");
  const advice = directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? "move it into the directory of a service" : `name its directory: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(["assets-sync", "push", directory])}`;
  return `In no service, so that a push leaves it out: ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
  const differences = { added: [], modified: [], deleted: [] };
  for (const { path, kind } of changes) differences[kind].push(path.toString("utf8"));
  for (const paths of Object.values(differences)) paths.sort();
  return differences;
}
function isUnmade({ dir, gitDir }) {
  const isNone = (name) => name === ".git" || (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(dir, name);
  if ((0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(dir)?.isDirectory() !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(dir).every(isNone)) return false;
  const found = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)(gitDir);
  return found === void 0 || found.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_8__.readdirSync)(gitDir).length === 0;
}
function firstRecordings(root, { globs, pins }) {
  const isStray = (path) => {
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(path.toString("utf8").replace(/\/$/, "")));
    if ("error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) return true;
    return (globs.serviceOf(parsed.directory) ?? pins.resolveTargeted(parsed.directory)) === void 0;
  };
  const paths = filesBelow(Buffer.from(root.dir), void 0).filter((path) => !(0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
  const strays = paths.filter(isStray);
  if (strays.length > 0) throw root.notOurs(strays.map(String));
  return paths.map((path) => ({ path, kind: "added" }));
}
function makeFirstRoot(root, repository, codeRepository) {
  (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_2__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
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
    const isRepository = (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(folder.toString("utf8"), path.toString("utf8"), ".git")) !== void 0;
    return isRepository ? [Buffer.concat([path, SLASH])] : filesBelow(folder, path);
  });
}
var SLASH = Buffer.from("/");
var OWN = Buffer.from(".git");
function portabilityProblems(assetsRoot, changes) {
  const added = changes.filter(({ kind }) => kind === "added").map(({ path }) => path);
  const unwritable = added.filter((path) => !(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .isWindowsPath */ .NU)(path)).map(String);
  const twins = findTwins(assetsRoot, added);
  const problem = (what, lines) => lines.length === 0 ? [] : [{ message: `${what} (${lines.length}); rename them before they are pushed:
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_7__/* .listLines */ .i4)(lines)}` }];
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
      for (const other of byFolded.get((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedPath */ .kV)(name)) ?? []) {
        if (other !== name) twins.add(`${[folder, name].filter(Boolean).join("/")} and ${other}`);
      }
    });
  }
  return [...twins];
}
function readNames(folder) {
  const names = /* @__PURE__ */ new Map();
  for (const name of (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_6__/* .namesIfReadable */ .gR)(folder)) names.set((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedPath */ .kV)(name), [...names.get((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .foldedPath */ .kV)(name)) ?? [], name]);
  return names;
}




/***/ }),

/***/ 4942:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_KG62UH5E_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6487);
/* harmony import */ var _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2167);
/* harmony import */ var _chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65);
/* harmony import */ var _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8710);
/* harmony import */ var _chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9561);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3641);
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2602);
/* harmony import */ var _chunk_I2AM6OXX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4116);
/* harmony import */ var _chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5720);
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(771);
/* harmony import */ var _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2883);
/* harmony import */ var _chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3225);
/* harmony import */ var _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9247);
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8368);
/* harmony import */ var _chunk_CC5NLTC6_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1158);
/* harmony import */ var _chunk_ZRHJLQSP_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1964);
/* harmony import */ var _chunk_TFXXB4XJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6828);
/* harmony import */ var _chunk_ZG4EABMI_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1163);
/* harmony import */ var _chunk_PX2H6U7Y_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6953);
/* harmony import */ var _chunk_PNT3QOUB_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2266);
/* harmony import */ var _chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2621);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1999);
/* harmony import */ var _chunk_SCT5V7ZA_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8993);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(7495);
/* harmony import */ var _chunk_VPUDYK2I_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4224);
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1388);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(4635);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(2136);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2657);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7261);
/* harmony import */ var _chunk_LRIPKZGK_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7258);
/* harmony import */ var _chunk_2EZX4YVZ_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7554);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(5380);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(613);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7598);









































// src/commands/diff/report.ts



// src/recording-diff/page/render.ts


// generated/review-page.ts
var SCRIPT = '"use strict";(()=>{var Q,g,Te,wt,H,qe,Le,He,Ae,ue,ae,le,Ct,B={},Pe=[],xt=/acit|ex(?:s|g|n|p|$)|rph|grid|ows|mnc|ntw|ine[ch]|zoo|^ord|itera/i,Y=Array.isArray;function x(e,t){for(var n in t)e[n]=t[n];return e}function _e(e){e&&e.parentNode&&e.parentNode.removeChild(e)}function Z(e,t,n){var r,s,o,i={};for(o in t)o=="key"?r=t[o]:o=="ref"?s=t[o]:i[o]=t[o];if(arguments.length>2&&(i.children=arguments.length>3?Q.call(arguments,2):n),typeof e=="function"&&e.defaultProps!=null)for(o in e.defaultProps)i[o]===void 0&&(i[o]=e.defaultProps[o]);return G(e,i,r,s,null)}function G(e,t,n,r,s){var o={type:e,props:t,key:n,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:void 0,__v:s??++Te,__i:-1,__u:0};return s==null&&g.vnode!=null&&g.vnode(o),o}function ee(e){return e.children}function j(e,t){this.props=e,this.context=t}function N(e,t){if(t==null)return e.__?N(e.__,e.__i+1):null;for(var n;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null)return n.__e;return typeof e.type=="function"?N(e):null}function Oe(e){var t,n;if((e=e.__)!=null&&e.__c!=null){for(e.__e=e.__c.base=null,t=0;t<e.__k.length;t++)if((n=e.__k[t])!=null&&n.__e!=null){e.__e=e.__c.base=n.__e;break}return Oe(e)}}function Re(e){(!e.__d&&(e.__d=!0)&&H.push(e)&&!X.__r++||qe!=g.debounceRendering)&&((qe=g.debounceRendering)||Le)(X)}function X(){for(var e,t,n,r,s,o,i,c=1;H.length;)H.length>c&&H.sort(He),e=H.shift(),c=H.length,e.__d&&(n=void 0,r=void 0,s=(r=(t=e).__v).__e,o=[],i=[],t.__P&&((n=x({},r)).__v=r.__v+1,g.vnode&&g.vnode(n),de(t.__P,n,r,t.__n,t.__P.namespaceURI,32&r.__u?[s]:null,o,s??N(r),!!(32&r.__u),i),n.__v=r.__v,n.__.__k[n.__i]=n,Ie(o,n,i),r.__e=r.__=null,n.__e!=s&&Oe(n)));X.__r=0}function Fe(e,t,n,r,s,o,i,c,u,l,_){var a,d,h,v,k,b,m,p=r&&r.__k||Pe,w=t.length;for(u=qt(n,t,p,u,w),a=0;a<w;a++)(h=n.__k[a])!=null&&(d=h.__i==-1?B:p[h.__i]||B,h.__i=a,b=de(e,h,d,s,o,i,c,u,l,_),v=h.__e,h.ref&&d.ref!=h.ref&&(d.ref&&fe(d.ref,null,h),_.push(h.ref,h.__c||v,h)),k==null&&v!=null&&(k=v),(m=!!(4&h.__u))||d.__k===h.__k?u=Ne(h,u,e,m):typeof h.type=="function"&&b!==void 0?u=b:v&&(u=v.nextSibling),h.__u&=-7);return n.__e=k,u}function qt(e,t,n,r,s){var o,i,c,u,l,_=n.length,a=_,d=0;for(e.__k=new Array(s),o=0;o<s;o++)(i=t[o])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i=="string"||typeof i=="number"||typeof i=="bigint"||i.constructor==String?i=e.__k[o]=G(null,i,null,null,null):Y(i)?i=e.__k[o]=G(ee,{children:i},null,null,null):i.constructor==null&&i.__b>0?i=e.__k[o]=G(i.type,i.props,i.key,i.ref?i.ref:null,i.__v):e.__k[o]=i,u=o+d,i.__=e,i.__b=e.__b+1,(l=i.__i=Rt(i,n,u,a))!=-1&&(a--,(c=n[l])&&(c.__u|=2)),c==null||c.__v==null?(l==-1&&(s>_?d--:s<_&&d++),typeof i.type!="function"&&(i.__u|=4)):l!=u&&(l==u-1?d--:l==u+1?d++:(l>u?d--:d++,i.__u|=4))):e.__k[o]=null;if(a)for(o=0;o<_;o++)(c=n[o])!=null&&(2&c.__u)==0&&(c.__e==r&&(r=N(c)),De(c,c));return r}function Ne(e,t,n,r){var s,o;if(typeof e.type=="function"){for(s=e.__k,o=0;s&&o<s.length;o++)s[o]&&(s[o].__=e,t=Ne(s[o],t,n,r));return t}e.__e!=t&&(r&&(t&&e.type&&!t.parentNode&&(t=N(e)),n.insertBefore(e.__e,t||null)),t=e.__e);do t=t&&t.nextSibling;while(t!=null&&t.nodeType==8);return t}function Rt(e,t,n,r){var s,o,i,c=e.key,u=e.type,l=t[n],_=l!=null&&(2&l.__u)==0;if(l===null&&c==null||_&&c==l.key&&u==l.type)return n;if(r>(_?1:0)){for(s=n-1,o=n+1;s>=0||o<t.length;)if((l=t[i=s>=0?s--:o++])!=null&&(2&l.__u)==0&&c==l.key&&u==l.type)return i}return-1}function Ee(e,t,n){t[0]=="-"?e.setProperty(t,n??""):e[t]=n==null?"":typeof n!="number"||xt.test(t)?n:n+"px"}function J(e,t,n,r,s){var o,i;e:if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)n&&t in n||Ee(e.style,t,"");if(n)for(t in n)r&&n[t]==r[t]||Ee(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")o=t!=(t=t.replace(Ae,"$1")),i=t.toLowerCase(),t=i in e||t=="onFocusOut"||t=="onFocusIn"?i.slice(2):t.slice(2),e.l||(e.l={}),e.l[t+o]=n,n?r?n.u=r.u:(n.u=ue,e.addEventListener(t,o?le:ae,o)):e.removeEventListener(t,o?le:ae,o);else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{e[t]=n??"";break e}catch{}typeof n=="function"||(n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n))}}function Me(e){return function(t){if(this.l){var n=this.l[t.type+e];if(t.t==null)t.t=ue++;else if(t.t<n.u)return;return n(g.event?g.event(t):t)}}}function de(e,t,n,r,s,o,i,c,u,l){var _,a,d,h,v,k,b,m,p,w,L,V,U,xe,z,D,ie,C=t.type;if(t.constructor!=null)return null;128&n.__u&&(u=!!(32&n.__u),o=[c=t.__e=n.__e]),(_=g.__b)&&_(t);e:if(typeof C=="function")try{if(m=t.props,p="prototype"in C&&C.prototype.render,w=(_=C.contextType)&&r[_.__c],L=_?w?w.props.value:_.__:r,n.__c?b=(a=t.__c=n.__c).__=a.__E:(p?t.__c=a=new C(m,L):(t.__c=a=new j(m,L),a.constructor=C,a.render=Mt),w&&w.sub(a),a.state||(a.state={}),a.__n=r,d=a.__d=!0,a.__h=[],a._sb=[]),p&&a.__s==null&&(a.__s=a.state),p&&C.getDerivedStateFromProps!=null&&(a.__s==a.state&&(a.__s=x({},a.__s)),x(a.__s,C.getDerivedStateFromProps(m,a.__s))),h=a.props,v=a.state,a.__v=t,d)p&&C.getDerivedStateFromProps==null&&a.componentWillMount!=null&&a.componentWillMount(),p&&a.componentDidMount!=null&&a.__h.push(a.componentDidMount);else{if(p&&C.getDerivedStateFromProps==null&&m!==h&&a.componentWillReceiveProps!=null&&a.componentWillReceiveProps(m,L),t.__v==n.__v||!a.__e&&a.shouldComponentUpdate!=null&&a.shouldComponentUpdate(m,a.__s,L)===!1){for(t.__v!=n.__v&&(a.props=m,a.state=a.__s,a.__d=!1),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(F){F&&(F.__=t)}),V=0;V<a._sb.length;V++)a.__h.push(a._sb[V]);a._sb=[],a.__h.length&&i.push(a);break e}a.componentWillUpdate!=null&&a.componentWillUpdate(m,a.__s,L),p&&a.componentDidUpdate!=null&&a.__h.push(function(){a.componentDidUpdate(h,v,k)})}if(a.context=L,a.props=m,a.__P=e,a.__e=!1,U=g.__r,xe=0,p){for(a.state=a.__s,a.__d=!1,U&&U(t),_=a.render(a.props,a.state,a.context),z=0;z<a._sb.length;z++)a.__h.push(a._sb[z]);a._sb=[]}else do a.__d=!1,U&&U(t),_=a.render(a.props,a.state,a.context),a.state=a.__s;while(a.__d&&++xe<25);a.state=a.__s,a.getChildContext!=null&&(r=x(x({},r),a.getChildContext())),p&&!d&&a.getSnapshotBeforeUpdate!=null&&(k=a.getSnapshotBeforeUpdate(h,v)),D=_,_!=null&&_.type===ee&&_.key==null&&(D=Ue(_.props.children)),c=Fe(e,Y(D)?D:[D],t,n,r,s,o,i,c,u,l),a.base=t.__e,t.__u&=-161,a.__h.length&&i.push(a),b&&(a.__E=a.__=null)}catch(F){if(t.__v=null,u||o!=null)if(F.then){for(t.__u|=u?160:128;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;o[o.indexOf(c)]=null,t.__e=c}else{for(ie=o.length;ie--;)_e(o[ie]);ce(t)}else t.__e=n.__e,t.__k=n.__k,F.then||ce(t);g.__e(F,t,n)}else o==null&&t.__v==n.__v?(t.__k=n.__k,t.__e=n.__e):c=t.__e=Et(n.__e,t,n,r,s,o,i,u,l);return(_=g.diffed)&&_(t),128&t.__u?void 0:c}function ce(e){e&&e.__c&&(e.__c.__e=!0),e&&e.__k&&e.__k.forEach(ce)}function Ie(e,t,n){for(var r=0;r<n.length;r++)fe(n[r],n[++r],n[++r]);g.__c&&g.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(o){o.call(s)})}catch(o){g.__e(o,s.__v)}})}function Ue(e){return typeof e!="object"||e==null||e.__b&&e.__b>0?e:Y(e)?e.map(Ue):x({},e)}function Et(e,t,n,r,s,o,i,c,u){var l,_,a,d,h,v,k,b=n.props||B,m=t.props,p=t.type;if(p=="svg"?s="http://www.w3.org/2000/svg":p=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),o!=null){for(l=0;l<o.length;l++)if((h=o[l])&&"setAttribute"in h==!!p&&(p?h.localName==p:h.nodeType==3)){e=h,o[l]=null;break}}if(e==null){if(p==null)return document.createTextNode(m);e=document.createElementNS(s,p,m.is&&m),c&&(g.__m&&g.__m(t,o),c=!1),o=null}if(p==null)b===m||c&&e.data==m||(e.data=m);else{if(o=o&&Q.call(e.childNodes),!c&&o!=null)for(b={},l=0;l<e.attributes.length;l++)b[(h=e.attributes[l]).name]=h.value;for(l in b)if(h=b[l],l!="children"){if(l=="dangerouslySetInnerHTML")a=h;else if(!(l in m)){if(l=="value"&&"defaultValue"in m||l=="checked"&&"defaultChecked"in m)continue;J(e,l,null,h,s)}}for(l in m)h=m[l],l=="children"?d=h:l=="dangerouslySetInnerHTML"?_=h:l=="value"?v=h:l=="checked"?k=h:c&&typeof h!="function"||b[l]===h||J(e,l,h,b[l],s);if(_)c||a&&(_.__html==a.__html||_.__html==e.innerHTML)||(e.innerHTML=_.__html),t.__k=[];else if(a&&(e.innerHTML=""),Fe(t.type=="template"?e.content:e,Y(d)?d:[d],t,n,r,p=="foreignObject"?"http://www.w3.org/1999/xhtml":s,o,i,o?o[0]:n.__k&&N(n,0),c,u),o!=null)for(l=o.length;l--;)_e(o[l]);c||(l="value",p=="progress"&&v==null?e.removeAttribute("value"):v!=null&&(v!==e[l]||p=="progress"&&!v||p=="option"&&v!=b[l])&&J(e,l,v,b[l],s),l="checked",k!=null&&k!=e[l]&&J(e,l,k,b[l],s))}return e}function fe(e,t,n){try{if(typeof e=="function"){var r=typeof e.__u=="function";r&&e.__u(),r&&t==null||(e.__u=e(t))}else e.current=t}catch(s){g.__e(s,n)}}function De(e,t,n){var r,s;if(g.unmount&&g.unmount(e),(r=e.ref)&&(r.current&&r.current!=e.__e||fe(r,null,t)),(r=e.__c)!=null){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(o){g.__e(o,t)}r.base=r.__P=null}if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&De(r[s],t,n||typeof e.type!="function");n||_e(e.__e),e.__c=e.__=e.__e=void 0}function Mt(e,t,n){return this.constructor(e,n)}function he(e,t,n){var r,s,o,i;t==document&&(t=document.documentElement),g.__&&g.__(e,t),s=(r=typeof n=="function")?null:n&&n.__k||t.__k,o=[],i=[],de(t,e=(!r&&n||t).__k=Z(ee,null,[e]),s||B,B,t.namespaceURI,!r&&n?[n]:s?null:t.firstChild?Q.call(t.childNodes):null,o,!r&&n?n:s?s.__e:t.firstChild,r,i),Ie(o,e,i)}Q=Pe.slice,g={__e:function(e,t,n,r){for(var s,o,i;t=t.__;)if((s=t.__c)&&!s.__)try{if((o=s.constructor)&&o.getDerivedStateFromError!=null&&(s.setState(o.getDerivedStateFromError(e)),i=s.__d),s.componentDidCatch!=null&&(s.componentDidCatch(e,r||{}),i=s.__d),i)return s.__E=s}catch(c){e=c}throw e}},Te=0,wt=function(e){return e!=null&&e.constructor==null},j.prototype.setState=function(e,t){var n;n=this.__s!=null&&this.__s!=this.state?this.__s:this.__s=x({},this.state),typeof e=="function"&&(e=e(x({},n),this.props)),e&&x(n,e),e!=null&&this.__v&&(t&&this._sb.push(t),Re(this))},j.prototype.forceUpdate=function(e){this.__v&&(this.__e=!0,e&&this.__h.push(e),Re(this))},j.prototype.render=ee,H=[],Le=typeof Promise=="function"?Promise.prototype.then.bind(Promise.resolve()):setTimeout,He=function(e,t){return e.__v.__b-t.__v.__b},X.__r=0,Ae=/(PointerCapture)$|Capture$/i,ue=0,ae=Me(!1),le=Me(!0),Ct=0;var Be=function(e,t,n,r){var s;t[0]=0;for(var o=1;o<t.length;o++){var i=t[o++],c=t[o]?(t[0]|=i?1:2,n[t[o++]]):t[++o];i===3?r[0]=c:i===4?r[1]=Object.assign(r[1]||{},c):i===5?(r[1]=r[1]||{})[t[++o]]=c:i===6?r[1][t[++o]]+=c+"":i?(s=e.apply(c,Be(e,c,n,["",null])),r.push(s),c[0]?t[0]|=2:(t[o-2]=0,t[o]=s)):r.push(c)}return r},je=new Map;function We(e){var t=je.get(this);return t||(t=new Map,je.set(this,t)),(t=Be(this,t.get(e)||(t.set(e,t=(function(n){for(var r,s,o=1,i="",c="",u=[0],l=function(d){o===1&&(d||(i=i.replace(/^\\s*\\n\\s*|\\s*\\n\\s*$/g,"")))?u.push(0,d,i):o===3&&(d||i)?(u.push(3,d,i),o=2):o===2&&i==="..."&&d?u.push(4,d,0):o===2&&i&&!d?u.push(5,0,!0,i):o>=5&&((i||!d&&o===5)&&(u.push(o,0,i,s),o=6),d&&(u.push(o,d,0,s),o=6)),i=""},_=0;_<n.length;_++){_&&(o===1&&l(),l(_));for(var a=0;a<n[_].length;a++)r=n[_][a],o===1?r==="<"?(l(),u=[u],o=3):i+=r:o===4?i==="--"&&r===">"?(o=1,i=""):i=r+i[0]:c?r===c?c="":i+=r:r===\'"\'||r==="\'"?c=r:r===">"?(l(),o=1):o&&(r==="="?(o=5,s=i,i=""):r==="/"&&(o<5||n[_][a+1]===">")?(l(),o===3&&(u=u[0]),o=u,(u=u[0]).push(2,0,o),o=0):r===" "||r==="	"||r===`\n`||r==="\\r"?(l(),o=2):i+=r),o===3&&i==="!--"&&(o=4,u=u[0])}return l(),u})(e)),t),arguments,[])).length>1?t:t[0]}var f=We.bind(Z);var W,y,pe,Ke,me=0,Ze=[],$=g,Ve=$.__b,ze=$.__r,Je=$.diffed,Ge=$.__c,Xe=$.unmount,Qe=$.__;function ve(e,t){$.__h&&$.__h(y,e,me||t),me=0;var n=y.__H||(y.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function be(e){return me=1,Tt(tt,e)}function Tt(e,t,n){var r=ve(W++,2);if(r.t=e,!r.__c&&(r.__=[n?n(t):tt(void 0,t),function(c){var u=r.__N?r.__N[0]:r.__[0],l=r.t(u,c);u!==l&&(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=y,!y.__f)){var s=function(c,u,l){if(!r.__c.__H)return!0;var _=r.__c.__H.__.filter(function(d){return!!d.__c});if(_.every(function(d){return!d.__N}))return!o||o.call(this,c,u,l);var a=r.__c.props!==c;return _.forEach(function(d){if(d.__N){var h=d.__[0];d.__=d.__N,d.__N=void 0,h!==d.__[0]&&(a=!0)}}),o&&o.call(this,c,u,l)||a};y.__f=!0;var o=y.shouldComponentUpdate,i=y.componentWillUpdate;y.componentWillUpdate=function(c,u,l){if(this.__e){var _=o;o=void 0,s(c,u,l),o=_}i&&i.call(this,c,u,l)},y.shouldComponentUpdate=s}return r.__N||r.__}function ye(e,t){var n=ve(W++,4);!$.__s&&et(n.__H,t)&&(n.__=e,n.u=t,y.__h.push(n))}function ne(e,t){var n=ve(W++,7);return et(n.__H,t)&&(n.__=e(),n.__H=t,n.__h=e),n.__}function Lt(){for(var e;e=Ze.shift();)if(e.__P&&e.__H)try{e.__H.__h.forEach(te),e.__H.__h.forEach(ge),e.__H.__h=[]}catch(t){e.__H.__h=[],$.__e(t,e.__v)}}$.__b=function(e){y=null,Ve&&Ve(e)},$.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Qe&&Qe(e,t)},$.__r=function(e){ze&&ze(e),W=0;var t=(y=e.__c).__H;t&&(pe===y?(t.__h=[],y.__h=[],t.__.forEach(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})):(t.__h.forEach(te),t.__h.forEach(ge),t.__h=[],W=0)),pe=y},$.diffed=function(e){Je&&Je(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&(Ze.push(t)!==1&&Ke===$.requestAnimationFrame||((Ke=$.requestAnimationFrame)||Ht)(Lt)),t.__H.__.forEach(function(n){n.u&&(n.__H=n.u),n.u=void 0})),pe=y=null},$.__c=function(e,t){t.some(function(n){try{n.__h.forEach(te),n.__h=n.__h.filter(function(r){return!r.__||ge(r)})}catch(r){t.some(function(s){s.__h&&(s.__h=[])}),t=[],$.__e(r,n.__v)}}),Ge&&Ge(e,t)},$.unmount=function(e){Xe&&Xe(e);var t,n=e.__c;n&&n.__H&&(n.__H.__.forEach(function(r){try{te(r)}catch(s){t=s}}),n.__H=void 0,t&&$.__e(t,n.__v))};var Ye=typeof requestAnimationFrame=="function";function Ht(e){var t,n=function(){clearTimeout(r),Ye&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(n,35);Ye&&(t=requestAnimationFrame(n))}function te(e){var t=y,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),y=t}function ge(e){var t=y;e.__c=e.__(),y=t}function et(e,t){return!e||e.length!==t.length||t.some(function(n,r){return n!==e[r]})}function tt(e,t){return typeof t=="function"?t(e):t}var on=new Uint32Array(65536);function q(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}function S(e,t){return`${q(e)} ${t}${e===1?"":"s"}`}function nt(e){let t=["B","kB","MB","GB","TB"],n=e,r=0;for(;n>=999.5&&r<t.length-1;)n/=1e3,r++;return`${n>=100||r===0?Math.round(n):n.toFixed(1)} ${t[r]}`}function rt({rows:e,more:t}){return t.real>0||e.some(({kind:n})=>n!=="volatile")}function $e(e){let t={added:0,removed:0,changed:0,volatile:0};for(let{counts:n}of e)for(let r of["added","removed","changed","volatile"])t[r]+=n[r];return t}var R=["added","changed","removed"];function it(e){let t=new URLSearchParams(e.replace(/^#/,"")),n=t.get("show")?.split(",")??R,r=Number.parseInt(t.get("request")??"",10);return{recording:t.get("recording")??void 0,request:r>0?r:void 0,search:t.get("search")??"",kinds:R.filter(s=>n.includes(s)),real:t.get("real")==="1"}}function E({recording:e,request:t,search:n,kinds:r,real:s}){let o=new URLSearchParams;return e!==void 0&&o.set("recording",e),t!==void 0&&o.set("request",String(t)),n!==""&&o.set("search",n),r.length<R.length&&o.set("show",r.join(",")),s&&o.set("real","1"),`#${o.toString().replaceAll("%2F","/").replaceAll("%2C",",")}`}function at({search:e,real:t,kinds:n}){return e===""&&!t&&n.length===R.length}var ot=new WeakMap;function st(e,...t){let n=({title:s,rows:o})=>[s,...o.flatMap(({label:i,before:c,after:u})=>[i,c,u])],r=ot.get(e)??[...t,...e.sections.flatMap(n)].join(`\n`).toLowerCase();return ot.set(e,r),r}function re(e,{real:t,search:n,kinds:r}){if(t&&!e.isReal)return;let s=e.path.toLowerCase(),o=n.toLowerCase().split(/\\s+/).filter(l=>!s.includes(l)),i=l=>o.every(_=>l().includes(_)),c=[...e.requests.keys()].filter(l=>{let _=e.requests[l];if(_===void 0||!r.includes(_.kind)||t&&!_.isReal)return!1;let{method:a,host:d,status:h}=_;return i(()=>st(_,`${a} ${d}${_.path}`,h.before,h.after))});return c.length>0?c:(e.requests.length===0||e.sections.length>0)&&r.includes(e.kind)&&i(()=>st(e))?[]:void 0}function ke(e,t,n){let r=t===void 0?-1:e.indexOf(t);return r<0?e.at(n>0?0:-1):e[r+n]}function lt({requests:e},t){let n={added:0,changed:0,removed:0,volatile:0};for(let r of t){let s=e[r];s!==void 0&&n[s.isReal?s.kind:"volatile"]++}return n}function ct(e,t){return t===void 0?["",e]:[0,...t].map((n,r)=>e.slice(n,t[r]))}function ut({equal:e,more:t}){let n=[t.real>0?`${S(t.real,"more value")} ${t.real===1?"differs":"differ"}`:"",t.volatile>0?S(t.volatile,"more volatile value"):"",e>0?S(e,"equal value"):""].filter(r=>r!=="");return n.length===0?"":`Left out: ${n.join(", ")}.`}var _t={added:"+",changed:"~",removed:"\u2212",volatile:"\u2248"},Se=100,At=12,Pt=[["j k","next and previous recording"],["n p","next and previous request; Enter opens and closes it"],["o","open or close all requests"],["/","search; Escape leaves it"],["r","only real changes: leave out what moves each time that a test is recorded"],["1 2 3","added, changed and removed requests: show or hide"],["u","back to the overview"]],P=document.getElementById("page"),M=JSON.parse(document.getElementById("data")?.textContent??""),T=M.services.flatMap(e=>e.recordings),oe=T.flatMap(gt).sort((e,t)=>+(e.side==="before")-+(t.side==="before"));function gt(e){return e.secrets.map(t=>({...t,recording:e}))}function O(e){return e.split(/(?<=[\\\\/_?&,;=]|\\.(?!\\w+$))|(?<=[a-z])(?=[A-Z])/).map(t=>f`${t}<wbr />`)}function we(e){let t=e.lastIndexOf("/")+1;return[e.slice(0,t),e.slice(t)]}function Ot({state:e}){let t=T.find(({path:r})=>r===e.recording);ye(()=>{scrollTo(0,0),P.querySelector("nav [aria-current]")?.scrollIntoView({block:"nearest"})},[e.recording]),ye(()=>{let r=P.querySelector(".here");r?.scrollIntoView({block:"start"}),r?.querySelector("summary")?.focus({preventScroll:!0})},[e.recording,e.request]);let n=r=>e.kinds.includes(r);return f`<div class=${t===void 0?void 0:"reading"}>\n    <header class="bar">\n      <div class="what"><h1><a href="#">Recordings that differ</a></h1><div class="about">${M.about}</div></div>\n      <input id="search" type="search" placeholder="Search (press /)" aria-label="Search" autocomplete="off" spellcheck="false"\n        value=${e.search} onInput=${({target:r})=>K({search:r.value})} />\n      <div class="filters" role="group" aria-label="Filters">\n        ${R.map(r=>f`<button aria-pressed=${n(r)} onClick=${()=>se(r)}>\n            <span class="dot ${r}" />${r.replace(/^./,s=>s.toUpperCase())}</button>`)}\n        <button class="real" aria-pressed=${e.real} onClick=${kt}>Only real changes</button>\n        <button aria-label="Keys" onClick=${St}>?</button>\n      </div>\n    </header>\n    <div class="columns"><${Ft} state=${e} />\n      <main tabindex="-1">${t===void 0?Ut(e):Dt(t,e)}</main>\n    </div>\n    <dialog aria-label="Keys"><h2>Keys</h2>\n      <dl>${Pt.map(([r,s])=>f`<dt>${r.split(" ").map(o=>f`<kbd>${o}</kbd>${" "}`)}</dt><dd>${s}</dd>`)}</dl>\n      <form method="dialog"><button>Close</button></form>\n    </dialog>\n  </div>`}function Ft({state:e}){let t=E({...e,recording:void 0,request:void 0}),n=ne(()=>new Map(T.map(s=>[s,re(s,e)])),[t]),r=M.services.map(({service:s,recordings:o})=>({entries:o.map(i=>{let c=i.path===e.recording;return f`<${Nt} ...${{recording:i,service:s,isCurrent:c,visible:n.get(i),filters:t,state:e}} />`}),left:o.filter(i=>n.get(i)!==void 0).length,service:s}));return f`<nav id="list" aria-label="Recordings">\n    ${oe.length>0&&f`<section class="secret">${dt("Looks like a secret",oe.length)}\n        <ul>${oe.slice(0,50).map(s=>f`<li>${vt(s,e,{inList:!0,namesFile:!0})}</li>`)}</ul></section>`}\n    ${r.map(({service:s,entries:o,left:i})=>f`<section hidden=${i===0}>${dt(s||"/",i)}<ul>${o}</ul></section>`)}\n    <p class="quiet" hidden=${r.some(({left:s})=>s>0)}>\n      Nothing is left by the filters and the search. What this page leaves out is not searched.</p>\n  </nav>`}function dt(e,t){return f`<h3><span>${e}</span><span>${q(t)}</span></h3>`}function Nt({recording:e,service:t,isCurrent:n,visible:r,filters:s,state:o}){let{path:i,kind:c,isReal:u,counts:l}=e,_=ne(()=>{let[a,d]=we(i.startsWith(`${t}/`)?i.slice(t.length+1):i),h=a!==""&&f`<small><bdi>${O(a)}</bdi></small>`;return f`<span class="name"><bdi>${O(d)}</bdi>${h}</span>`},[]);return ne(()=>f`<li hidden=${r===void 0}>\n      <a href=${E({...o,recording:i,request:void 0})} aria-current=${n?"true":void 0}\n        class=${u?void 0:"same"} title=${u?void 0:"Only dates, ids and the like moved"}>\n        ${_}${It(at(o)?l:lt(e,r??[]),c)}\n      </a></li>`,[s,n])}function It(e,t){let n=[...R,"volatile"].filter(r=>e[r]>0).map(r=>{let s=`${S(e[r],"request")} ${r==="volatile"?"in which only dates, ids and the like moved":r}`;return f`<span class=${r} title=${s}>${_t[r]}${q(e[r])}</span>`});return f`<span class="counts">${n.length>0?n:f`<span class=${t}>${_t[t]}</span>`}</span>`}function vt({recording:e,request:t,kind:n,where:r,side:s},o,{inList:i,namesFile:c}){let u=[...c?[we(e.path)[1]]:[],r].join(" \xB7 "),l={recording:e.path,request:t===void 0?void 0:t+1};return f`<a href=${E({...o,...l,search:"",kinds:R,real:!1})}>\n    <span class=${i&&"name"}>${n}:${" "}<span class="quiet">${O(u)}${s==="before"&&" (before)"}</span></span></a>`}function bt(e,t,{namesFile:n}){let r=e.slice(0,20).map(s=>f`<li>${vt(s,t,{namesFile:n})}</li>`);return e.length>0&&f`<div class="note secret"><b>This looks like a secret. It is masked on this page, not in the recording.</b>\n      <ul>${r}${e.length>20&&f`<li>and ${q(e.length-20)} more</li>`}</ul></div>`}function Ut(e){let t=$e(T),n=[[T.length,T.length===1?"recording differs":"recordings differ"],[T.filter(i=>!i.isReal).length,"of them without a real change"],...["added","removed","changed"].map(i=>[t[i],`requests ${i}`])],r=M.surprises.map(({path:i,request:c,text:u})=>{let l=E({...e,recording:i,request:c===void 0?void 0:c+1});return f`<li><a href=${l}>${u}</a><span class="quiet">${O(i)}</span></li>`}),s=M.services.map(({service:i,recordings:c})=>{let{added:u,removed:l,changed:_}=$e(c),a=[c.length,u,l,_].map(d=>f`<td class="number">${q(d)}</td>`);return f`<tr><td>${i||"/"}</td>${a}</tr>`}),o=["Recordings","Added","Removed","Changed"].map(i=>f`<th class="number">${i}</th>`);return f`\n    ${e.recording!==void 0&&f`<p class="note">There is no recording ${e.recording} on this page.</p>`}\n    <div class="numbers">${n.map(([i,c])=>f`<div class="card"><b>${q(i)}</b><span class="quiet">${c}</span></div>`)}</div>\n    ${bt(oe,e,{namesFile:!0})}\n    ${r.length>0&&f`<div class="card"><h3>Look at these first</h3><ul class="list">${r}</ul></div>`}\n    <div class="card scroll"><h3>Requests of each service</h3>\n      <table><thead><tr><th>Service</th>${o}</tr></thead><tbody>${s}</tbody></table></div>\n    ${M.leftOut>0&&f`<p class="note">Some details of ${S(M.leftOut,"recording")} are left out: the page would be too large with them.</p>`}`}function A(e,t){return f`<span class="tag ${e}">${t}</span>`}function Dt(e,t){let{path:n,kind:r,size:s,format:o,notes:i,equalRequests:c,counts:u,requests:l}=e,_=re(e,t)??[],[a,d]=we(n),h=[s.before,s.after].filter(p=>p!==void 0).map(nt),v=l.length-_.length,k=[o,h.join(" \u2192 "),c>0?`${S(c,"equal request")} left out`:"",v>0?`${S(v,"request")} hidden by the filters`:""].filter(p=>p!==""),b=Object.values(u).reduce((p,w)=>p+w,-l.length),m=$t(e.sections,t);return f`\n    <a class="back" href=${E({...t,recording:void 0,request:void 0})}>\u2190 All recordings</a>\n    <div class="title"><h2><bdi><span class="folder">${O(a)}</span>${O(d)}</bdi></h2>\n      ${A(r,r)}${!e.isReal&&A("","no real change")}</div>\n    <div class="facts">${k.map(p=>f`<span>${p}</span>`)}</div>\n    ${i.map(p=>f`<p class="note">${p}</p>`)}\n    ${bt(gt(e),t,{namesFile:!1})}\n    ${m.length>0&&f`<div class="card">${m}</div>`}\n    <${jt} key=${n} recording=${e} indices=${_} state=${t} />\n    ${b>0&&f`<p class="rest">${S(b,"more request")} ${b===1?"differs":"differ"}: there is no room for all of them here.</p>`}`}function jt({recording:e,indices:t,state:n}){let[r,s]=be(Se),o=Math.max(r,t.indexOf((n.request??0)-1)+1),i=t.length<=At;return f`<div class="requests">\n    ${t.slice(0,o).map(c=>Bt(e,c,n,{isOpen:i}))}\n    ${o<t.length&&f`<button onClick=${()=>s(o+Se)}>\n        Show ${q(Math.min(Se,t.length-o))} more of ${q(t.length)}</button>`}\n  </div>`}function Bt(e,t,n,{isOpen:r}){let s=e.requests[t],{method:o,host:i,path:c,status:u,place:l,kind:_,isMoved:a,sections:d}=s,h=n.request===t+1,v=_==="changed"&&u.before!==u.after,k=f`\n    <span class="method">${o}</span>\n    <code class="path"><bdi>${O(c)}</bdi></code>\n    <span class="quiet mono"><bdi>${i}</bdi></span>\n    ${A(v?"changed":"",v?`${u.before} \u2192 ${u.after}`:u.after??u.before??"")}\n    ${_!=="changed"&&A(_,_)}\n    ${!s.isReal&&A("","no real change")}\n    ${a&&A("",`was #${l.before}`)}\n    ${e.secrets.some(m=>m.request===t)&&A("secret","looks like a secret")}\n    <a class="anchor" title="Link to this request" href=${E({...n,request:t+1})}>#${l.after??l.before}</a>`,b=a?"It is the same in another place.":"It has no headers and no body.";return f`<${yt} key=${t} summary=${k} isOpen=${h||r&&s.isReal}\n    kind="card ${s.isReal?_:"same"} ${h&&"here"}"\n    contents=${()=>d.length===0?f`<p class="section quiet">${b}</p>`:$t(d,n)} />`}function yt(e){let{kind:t,summary:n,isOpen:r=!1,contents:s}=e,[o,i]=be(r);return f`<details class=${t} open=${r} onToggle=${({target:u})=>u.open&&i(!0)}><summary>${n}</summary>${o&&s()}</details>`}function $t(e,t){return e.filter(n=>!t.real||rt(n)).map(n=>Wt(n,t))}function Wt(e,t){let n=e.rows.filter(({kind:i})=>i!=="volatile"),r=e.rows.filter(({kind:i})=>i==="volatile"),s=r.flatMap(({label:i})=>i===""?[]:[i]).join(", "),o=f`${S(r.length,"volatile value")}${s&&": "}<bdi class="mono">${s}</bdi>`;return f`<div class="section"><div class="caption"><h3>${e.title}</h3><span class="rest">${ut(e)}</span></div>\n    ${n.length>0&&ft(n)}\n    ${r.length>0&&!t.real&&f`<${yt} kind="volatile" summary=${o} contents=${()=>ft(r)} />`}</div>`}function ft(e){let t=["before","after"].filter(s=>e.some(o=>o[s]!==void 0)),n=e.some(({label:s,rules:o})=>s!==""||o!==void 0),r=t.length===1?[`Only ${t[0]}`]:["Before","After"];return f`<div class="rows ${t.length===1&&"only-one"} ${!n&&"unnamed"}">\n    ${[...n?[""]:[],...r].map(s=>f`<div class="head">${s}</div>`)}\n    ${e.map(s=>f`${n&&Kt(s)}${t.map(o=>Vt(s,o))}`)}</div>`}function Kt({label:e,rules:t}){let n=t?.map(r=>`${r}: ${M.rules[r]}`).join("; ");return f`<div class="label ${e===""&&"none"}" title=${n}><bdi>${e}</bdi>${t&&f`<small>${t.join(", ")}</small>`}</div>`}function Vt(e,t){let n=e[t];if(n===void 0)return f`<div class="value absent">not there</div>`;let r=e.before!==void 0&&e.after!==void 0,o=ct(n,r?e.marks?.[t]:[]).map((i,c)=>c%2===0||i===""?i:f`<mark>${i}</mark>`);return f`<div class="value ${t}">${n===""?f`<i class="quiet">empty</i>`:o}</div>`}function I(){return it(location.hash)}function Ce(){he(f`<${Ot} state=${I()} />`,P)}function K(e,{isStep:t=!1}={}){let n=E({...I(),...e});n!==E(I())&&(t?location.hash=n:(history.replaceState(null,"",n),Ce()))}function se(e){let{kinds:t}=I();K({kinds:R.filter(n=>t.includes(n)!==(n===e))})}function kt(){K({real:!I().real})}function ht(e){let t=I(),n=T.filter(s=>re(s,t)!==void 0).map(({path:s})=>s),r=ke(n,t.recording,e);r!==void 0&&K({recording:r,request:void 0},{isStep:!0})}function pt(e){let t=[...P.querySelectorAll(".requests > details > summary")],n=ke(t,document.activeElement,e);n?.focus({preventScroll:!0}),n?.scrollIntoView({block:"start"})}function zt(){let e=[...P.querySelectorAll(".requests > details")],t=e.every(n=>n.open);for(let n of e)n.open=!t}function St(){P.querySelector("dialog")?.showModal()}var mt={j:()=>ht(1),k:()=>ht(-1),n:()=>pt(1),p:()=>pt(-1),o:zt,r:kt,u:()=>K({recording:void 0,request:void 0},{isStep:!0}),1:()=>se("added"),2:()=>se("changed"),3:()=>se("removed"),"/":()=>document.getElementById("search")?.focus(),"?":St};addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey||P.querySelector("dialog")?.open)return;if(e.target instanceof HTMLInputElement){(e.key==="Escape"||e.key==="Enter")&&e.target.blur();return}let t=Object.hasOwn(mt,e.key)?mt[e.key]:void 0;t!==void 0&&(e.preventDefault(),t())});addEventListener("hashchange",Ce);Ce();})();';
var STYLE = ':root{color-scheme:light dark;--page: light-dark(#f6f7f9, #0f1318);--card: light-dark(#ffffff, #171c23);--sunken: light-dark(#f0f2f5, #1e252e);--line: light-dark(#d9dee5, #313a46);--text: light-dark(#1b2129, #e4e9ef);--quiet: light-dark(#5b6673, #9aa6b4);--link: light-dark(#0b5cc4, #6cb0ff);--mono: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "Liberation Mono", monospace}:root,summary,.section{--kind: var(--quiet);--back: var(--sunken);--mark: var(--sunken)}.added,.after{--kind: light-dark(#1a7f37, #5fd37f);--back: light-dark(#e3f6e8, #12291a);--mark: light-dark(#aceebb, #1f6b37)}.removed,.before{--kind: light-dark(#b3261e, #ff8f86);--back: light-dark(#fdecea, #331a1b);--mark: light-dark(#ffc9c4, #8a2f2b)}.changed,.note{--kind: light-dark(#8a5a00, #e6b450);--back: light-dark(#fff4d6, #2f2611)}.secret{--kind: light-dark(#a3085a, #ff8ac4);--back: light-dark(#fdeaf4, #37142a)}.same{--kind: var(--line)}*{box-sizing:border-box}body,h1,h2,h3,p,dd{margin:0}.quiet,.about,small,.same .name,.folder,.facts,.anchor,.rest,.head,.label,.absent,details.volatile,details.volatile .value,th,details.card>summary:before,button[aria-pressed=false]{color:var(--quiet)}h1 a,nav a,input,button,dialog,mark{color:inherit}input,button,.card,.rows,dialog,kbd{border:1px solid var(--line)}.bar,button,.card,.rows>*,dialog,details.volatile .value,[aria-current]{background:var(--card)}code,.mono,.about,nav h3,.name,h2,.note li,.label,.value,.list li,details.volatile summary{overflow-wrap:anywhere}.bar,.filters,.title,.facts,.caption,.numbers,details.card>summary{display:flex;flex-wrap:wrap}.title,.caption,details.card>summary,nav a{align-items:baseline}.bar .what,.name,.path,main,.rows>*{min-width:0}.requests,main{display:grid;grid-template-columns:minmax(0,1fr)}.about,details.volatile,.rest{font-size:.82rem}b,.number{font-variant-numeric:tabular-nums}html{scroll-padding-top:4.5rem}body{background:var(--page);color:var(--text);font:15px/1.5 system-ui,Segoe UI,Roboto,Helvetica Neue,sans-serif}h1{font-size:1.05rem}h2{font-size:1.15rem}h3{font-size:.8rem;color:var(--kind);font-weight:600}a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}code,.mono{font-family:var(--mono);font-size:.86em}:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}bdi{unicode-bidi:isolate}.bar{position:sticky;top:0;z-index:2;gap:.5rem .9rem;align-items:center;padding:.6rem 1rem;border-bottom:1px solid var(--line)}.bar .what{flex:1 1 18rem}.filters{gap:.35rem;align-items:center}input{width:17rem;max-width:100%;padding:.35rem .6rem;font:inherit;font-size:.9rem;background:var(--page);border-radius:6px}button{font:inherit;font-size:.86rem;padding:.25rem .65rem;border-radius:999px;cursor:pointer}button:hover{border-color:var(--quiet)}button[aria-pressed=false]{background:transparent}button[aria-pressed=false]:not(.real){text-decoration:line-through}button[aria-pressed=true].real{background:var(--link);border-color:var(--link);color:var(--page)}.dot{display:inline-block;width:.6em;height:.6em;margin-right:.4em;border-radius:50%;background:var(--kind)}.columns{display:grid;grid-template-columns:minmax(16rem,23rem) minmax(0,1fr);align-items:start}nav{position:sticky;top:3.6rem;max-height:calc(100vh - 3.6rem);overflow:auto;padding:0 .5rem 2rem .6rem;border-right:1px solid var(--line)}nav ul{list-style:none;margin:0 0 .2rem;padding:0}nav h3{display:flex;justify-content:space-between;gap:.5rem;padding:.7rem .5rem .3rem;position:sticky;z-index:1;top:0;background:var(--page)}nav li{content-visibility:auto;contain-intrinsic-size:auto 3.4rem}nav a{display:flex;gap:.5rem;padding:.2rem .5rem;border-radius:6px;font-size:.87rem}nav a:hover{background:var(--sunken);text-decoration:none}nav a[aria-current]{background:var(--card);box-shadow:inset 3px 0 0 var(--link)}.name{flex:1}.name small{display:block;font-size:.76rem;line-height:1.3}.counts{display:inline-flex;gap:.45rem;white-space:nowrap;font:600 .78rem var(--mono)}.counts span{color:var(--kind)}main{gap:.8rem;padding:1rem 1.2rem 4rem}.title{gap:.4rem .8rem}.folder{font-weight:400}.facts{gap:.2rem 1.1rem;font-size:.87rem}.note{padding:.45rem .8rem;border-left:3px solid var(--kind);background:var(--back);border-radius:0 6px 6px 0;font-size:.9rem}.note ul{margin:.2rem 0 0;padding-left:1.2rem}.card{border-radius:8px;overflow:clip}details.card{border-left:4px solid var(--kind)}details.card>summary{gap:.2rem .6rem;padding:.5rem .8rem;list-style:none}summary{cursor:pointer}details.card>summary::-webkit-details-marker{display:none}details.card>summary:before{content:"\u25B8";width:.8em}details.card[open]>summary:before{content:"\u25BE"}details.card[open]>summary{border-bottom:1px solid var(--line)}.here{box-shadow:0 0 0 2px var(--link)}.requests{gap:.6rem;justify-items:start}.requests>details{width:100%}.method{font:700 .8rem var(--mono)}.path{flex:1 1 14rem}.tag{padding:0 .5rem;border-radius:999px;font-size:.78rem;font-weight:600;background:var(--back);color:var(--kind);white-space:nowrap}.anchor{font-size:.86rem}.section{padding:.55rem .8rem .7rem}.section+.section{border-top:1px solid var(--line)}.caption{gap:0 .8rem}.rest{margin-top:.35rem}.caption .rest{margin:0;font-size:.78rem}.rows{--label: minmax(7rem, 14rem);--value: minmax(0, 1fr);display:grid;grid-template-columns:var(--label) var(--value) var(--value);gap:1px;margin-top:.3rem;background:var(--line);border-radius:6px;overflow:clip}.only-one{grid-template-columns:var(--label) var(--value)}.unnamed{grid-template-columns:var(--value) var(--value)}.only-one.unnamed{grid-template-columns:var(--value)}.rows>*{padding:.25rem .55rem}.rows .head{background:var(--sunken);font-size:.76rem;font-weight:600}.label,.value{font:.8rem / 1.5 var(--mono)}.label small{display:block;font:.72rem/1.3 system-ui,sans-serif}.rows .value{white-space:pre-wrap;unicode-bidi:plaintext;background:var(--back)}mark{background:var(--mark);border-radius:2px}.absent{font-style:italic}details.volatile{margin-top:.35rem}details.volatile .value{--mark: var(--sunken);background:var(--card)}details.added .only-one .head,details.removed .only-one .head{display:none}.numbers{gap:.8rem}.numbers .card{flex:1 1 9rem;padding:.6rem .9rem}.numbers b{display:block;font-size:1.5rem;line-height:1.3}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{padding:.35rem .8rem;text-align:left;border-bottom:1px solid var(--line)}tr:last-child td{border-bottom:0}th{font-size:.8rem}.number{text-align:right}.list{margin:0;padding:.5rem .8rem .6rem 2rem;font-size:.9rem}.list li{padding:.1rem 0}.list .quiet{display:block;font-size:.85rem}.card>h3{padding:.5rem .8rem 0}dialog{max-width:30rem;border-radius:10px;padding:1rem 1.3rem}dialog::backdrop{background:#00000073}dl{display:grid;grid-template-columns:auto 1fr;gap:.3rem 1rem;margin:.7rem 0;font-size:.92rem}kbd{font:.8rem var(--mono);padding:.05rem .4rem;border-bottom-width:2px;border-radius:4px;background:var(--sunken)}.back{display:none}@media(max-width:820px){.columns{display:flex;flex-direction:column;align-items:stretch}div:not(.reading)>.columns>main{order:-1;padding-bottom:0}nav{position:static;max-height:none;border-right:0}.reading nav,.rows .head,.label.none{display:none}.back{display:inline}.bar{position:static}.bar .what,input{flex:1 1 100%}main{padding:.8rem .7rem 3rem}.rows{grid-template-columns:var(--value)}th,td{padding:.3rem .2rem;font-size:.7rem}th:first-child,td:first-child{padding-left:.8rem}th:last-child,td:last-child{padding-right:.8rem}.rows .label{padding-top:.45rem}.value:before{color:var(--kind);font-weight:700}.before:before{content:"\u2212\xA0"}.after:before{content:"+\xA0"}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media print{nav,.filters,input{display:none}.columns{display:block}}';

// src/recording-diff/page/render.ts
function renderPage(services, about) {
  const data = {
    about: (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInvisible */ .ts)(about),
    services: services.map(({ service, recordings }) => ({
      service: (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInvisible */ .ts)(service),
      recordings: recordings.map((recording) => ({ ...recording, path: (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeInvisible */ .ts)(recording.path) }))
    })),
    surprises: (0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .findSurprises */ .Gz)(services),
    leftOut: services.flatMap(({ recordings }) => recordings).filter(isLeftOut).length,
    rules: _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y0
  };
  const policy = `default-src 'none'; script-src '${digest(SCRIPT)}'; style-src '${digest(STYLE)}'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Recordings that differ</title>
<style>${STYLE}</style>
</head>
<body>
<noscript>${withoutScript(data)}</noscript>
<div id="page"></div>
<script type="application/json" id="data">${embedJson(data)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function withoutScript({ about, services }) {
  const items = services.map(({ service, recordings }) => {
    const { added, removed, changed } = (0,_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__/* .sumCounts */ .W_)(recordings);
    return `<li>${escapeHtml(service)}: ${recordings.length} recordings, ${added} requests added, ${removed} removed, ${changed} changed</li>`;
  });
  return `<h1>Recordings that differ</h1><p>${escapeHtml(about)}</p><p class="note">The details need this page's own script, which is switched off here.</p><ul class="list">${items.join("")}</ul>`;
}
function isLeftOut({ requests, counts, sections }) {
  const isShort = [...sections, ...requests.flatMap((request) => request.sections)].some(({ more }) => more.real > 0);
  return isShort || requests.filter((request) => request.isReal).length < counts.added + counts.removed + counts.changed;
}
function embedJson(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
function digest(text) {
  return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_40__.createHash)("sha256").update(text).digest("base64")}`;
}
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// src/commands/diff/report.ts
var RECORDED_SINCE = "What was recorded and not pushed yet: assets-sync diff --local";
var NOTHING_RECORDED = "What is on disk is what was synced.";
function diffReport(result, { listsRequests, report, error }) {
  const { changes, recordings, requests, bytes, isLocal } = result;
  const services = (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_30__/* .count */ .U9)(changes.length, "service");
  const nothing = isLocal ? NOTHING_RECORDED : "No pin differs.";
  const isNone = changes.length === 0;
  const listed = isLocal || listsRequests ? (0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsText */ .sN)(recordings ?? []) : (0,_chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_4__/* .changesText */ .Tb)(changes);
  const last = isLocal ? (0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .localChangesLine */ .F3)(recordings ?? [], ["assets-sync push"]) : `${services} (${(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_6__/* .traffic */ .iN)(result)})`;
  const found = isNone ? [isLocal ? nothing : `${nothing} ${RECORDED_SINCE}`] : [...listed, last ?? ""];
  return {
    title: isNone ? "assets-sync diff" : `assets-sync diff: ${services}`,
    lines: [...found, ...report === void 0 ? [] : [`Written: ${report}`]],
    blocks: () => {
      if (isNone) return [nothing];
      const table = recordings === void 0 || recordings.length === 0 ? [] : [(0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsMarkdown */ .ww)(recordings, _chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_REQUESTS_TABLE */ .fI)];
      return [...table, isLocal ? (0,_chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_4__/* .pathsMarkdown */ .c_)(changes) : (0,_chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_4__/* .changesMarkdown */ .T4)(changes)];
    },
    outputs: { services: changes.map(({ service }) => service), changed: !isNone, requests, bytes },
    json: {
      changes: changes.map(({ service, from = null, to = null, added, modified, deleted }) => {
        return { service, from, to, added, modified, deleted };
      }),
      ...recordings === void 0 ? {} : { recordings: (0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_2__/* .requestsJson */ .HZ)(recordings) }
    },
    error
  };
}
function preparePage(workspace, file) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_39__.resolve)(workspace, file);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_39__.dirname)(path), { recursive: true });
    const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.statSync)(path, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw new Error("it is a directory");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.accessSync)(existing === void 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_39__.dirname)(path) : path, node_fs__WEBPACK_IMPORTED_MODULE_38__.constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
  return path;
}
function writePage(path, result, rulesOff) {
  const page = renderPage(result.recordings ?? [], [describe(result), ...describeRules(rulesOff)].join("; "));
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_38__.writeFileSync)(path, page);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
function describe({ changes, isLocal }) {
  const places = new Set(changes.map(({ repository }) => (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_23__/* .repositoryPage */ .WR)(repository) ?? repository.url));
  const place = [...places].join(", ");
  const shas = (side) => {
    const pins = [...new Set(changes.map((change) => change[side]))];
    const [pin] = pins;
    return pins.length > 1 ? `${pins.length} pins` : pin === void 0 ? "no pin" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_41__/* .shortSha */ .Fu)(pin);
  };
  return changes.length === 0 ? "nothing differs" : `${place}: ${shas("from")} \u2192 ${isLocal ? "on disk" : shas("to")}`;
}
function describeRules(off) {
  return off.size === 0 ? [] : [`rules that are switched off: ${[...off].join(", ")}`];
}
function cannotWrite(path, error) {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("bad-usage", `The page cannot be written to ${path}: ${error.message}.`, {
    hint: "Name a file in a folder that can be written to with the report input."
  });
}

// src/commands/diff/command.ts
var command = {
  group: "Pins",
  description: "list the recordings that moving the pins added, changed and removed",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_5__/* .QUIET_ANSWER */ .oe,
  paths: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_5__/* .SERVICES_HERE */ .mo,
  inputs: ["base", "from", "local", "fail-on", "report", "rules-off", ..._chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_5__/* .REPOSITORY_INPUTS */ .r0, "retries", "timeout"],
  flags: [{ name: "--requests", help: "compare the recordings request by request; fetches the files that differ" }],
  examples: `
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --requests           # which requests are new, gone or different
  assets-sync diff --html review.html   # the same as a page to look through
  assets-sync diff --requests --rules-off date,id   # dates and ids that moved count as changes too
  assets-sync diff --local              # what you recorded, beside the pins; asks no server
  assets-sync diff --local --fail-on status,removed   # for a job: exit code 1 where it differs so
  assets-sync diff --json               # for scripts`,
  run
};
async function run(context) {
  const { host, inputs, flags } = context;
  const failures = inputs.failOn;
  const kinds = Object.keys(FAILURES);
  requireKnown(failures, kinds, "The fail-on input", "kind of change", `The kinds are ${kinds.join(", ")}.`);
  if (inputs.local && (inputs.from ?? inputs.base) !== void 0) {
    const message = `${host.show("local")} compares with what is pinned now: ${host.show("from")} and ${host.show("base")} are for pins.`;
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint: "Leave out one of them." });
  }
  const report = inputs.report === void 0 ? void 0 : preparePage(host.workspace, inputs.report);
  const readsRecordings = report !== void 0 || flags.requests === true || inputs.local || failures.length > 0;
  const rulesOff = readRulesOff(inputs.rulesOff);
  if (rulesOff.size > 0 && !readsRecordings) {
    const message = "The rules-off input is for comparing what is in the recordings, which this run does not.";
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint: "Give the report input too, or --requests at a terminal." });
  }
  const result = inputs.local ? await (0,_chunk_KG62UH5E_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLocal */ .p)(context, rulesOff) : await diff(context, readsRecordings ? { rulesOff } : void 0);
  const error = recordingsDiffer(result, failures, { isLocal: inputs.local });
  if (report !== void 0) writePage(report, result, rulesOff);
  await (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .qz)(host, diffReport(result, { listsRequests: flags.requests === true, report, error }), "answer");
}
async function diff(context, comparing) {
  const { host, inputs, signal, log } = context;
  const codeRepository = await context.openCodeRepository();
  const request = { ...context.selection, base: inputs.from ?? inputs.base, baseInput: host.show("from"), lostPins: true };
  const selection = await (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_10__/* .selectCompared */ .kv)(request, codeRepository, log, signal);
  const { root, services, before } = selection;
  (0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_12__/* .noticeUnknown */ .Jw)(selection, log);
  if (before === void 0) throw new Error("the pins before were not looked for");
  const accesses = (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_20__/* .findAccesses */ .cX)(context.access, root, codeRepository.root, log.warning);
  const question = { accesses, repositoryOptions: context.repositoryOptions(codeRepository), services, earlier: before.pins };
  if (comparing === void 0) return (0,_chunk_I2AM6OXX_js__WEBPACK_IMPORTED_MODULE_7__/* .comparePins */ .y8)(question, log, signal);
  const { loadSecretFinder } = await Promise.all(/* import() */[__webpack_require__.e(1146), __webpack_require__.e(3027)]).then(__webpack_require__.bind(__webpack_require__, 3027));
  const { compareRecordings } = await __webpack_require__.e(/* import() */ 1971).then(__webpack_require__.bind(__webpack_require__, 1971));
  return compareRecordings(question, { ...comparing, looksLikeSecret: await loadSecretFinder() }, log, signal);
}
function readRulesOff(names) {
  const rules = Object.keys(_chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_3__/* .RULES */ .y0);
  const hint = `The rules are ${rules.join(", ")}, and * for all: docs/review.md says what each takes for volatile.`;
  requireKnown(names, [...rules, "*"], "The rules-off input", "rule", hint);
  return new Set(rules.filter((rule) => names.includes(rule) || names.includes("*")));
}
function requireKnown(names, known, input, what, hint) {
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("bad-usage", `${input} names ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_37__/* .listNames */ .Zv)(unknown)}, which is no ${what}.`, { hint });
}
var FAILURES = {
  any: () => true,
  real: ({ isReal }) => isReal,
  status: ({ otherStatuses }) => otherStatuses > 0,
  removed: ({ kind, counts }) => kind === "removed" || counts.removed > 0
};
function recordingsDiffer({ recordings = [] }, failures, { isLocal }) {
  const differing = recordings.flatMap((service) => service.recordings).flatMap((recording) => {
    const kinds = failures.filter((kind) => FAILURES[kind]?.(recording));
    return kinds.length === 0 ? [] : [`${recording.path} (${kinds.join(", ")})`];
  });
  if (differing.length === 0) return void 0;
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_37__/* .AssetsSyncError */ .Fl("recordings-differ", `Recordings differ (${failures.join(", ")}):
${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_37__/* .listLines */ .i4)(differing)}`, {
    hint: `Look at them (${isLocal ? "assets-sync diff --local" : "assets-sync diff --requests"}, --html for a page), and push or drop them.`
  });
}



/***/ })

};
