export const id = 6934;
export const ids = [6934];
export const modules = {

/***/ 4471:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sync),
/* harmony export */   c: () => (/* binding */ storeBaseOf)
/* harmony export */ });
/* harmony import */ var _chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8505);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4506);
/* harmony import */ var _chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3682);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7704);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4494);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2496);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(592);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2136);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3757);















// src/commands/sync/sync.ts
function storeBaseOf(cache, storeBase, assetsRoot) {
  return cache === "off" ? (0,_chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_4__/* .privateStores */ .C7)(assetsRoot) : storeBase;
}
async function sync(request, log, signal) {
  const { codeRepository, repositoryOptions, access, cache, discard } = request;
  const located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(codeRepository, request.selection.path);
  const selection = await choose(request, located, log, signal);
  const { root: manifest, assetsRoot, services } = selection;
  const told = tellsOfOthers(request.selection) ? { request, located, selection } : void 0;
  const layout = request.forProxy === true ? (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_7__/* .layoutForProxy */ .CP)(request.layout, selection) : request.layout ?? "tests";
  const folders = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_7__/* .recordingFolders */ .lm)(services, layout, { assetsRoot, codeRoot: codeRepository.root });
  const common = { assetsRoot, layout, folders, verified: request.verify ? true : void 0 };
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  const repository = () => (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_9__/* .findRepositoryUrl */ .RD)(access, manifest, codeRepository.root).url;
  if (!located.isRootMissing && (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnmade */ .hL)(root))
    await (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptRecordings */ .d4)(new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c(assetsRoot), selection, repository(), codeRepository, signal);
  if (services.length === 0 && !root.isCutOff) {
    if (!located.isRootMissing) repository();
    const { synced } = told !== void 0 && root.exists() ? await root.readState(signal) : {};
    if (told !== void 0 && synced !== void 0) await reportOtherServices(told, synced.services, log, signal);
    return { ..._chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SYNCED */ .PR, ...common, changes: void 0 };
  }
  const accesses = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_9__/* .findAccesses */ .cX)(access, manifest, codeRepository.root, log.warning);
  const proof = request.verify ? await prove(request, selection, log, signal) : _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TRAFFIC */ .qE;
  const ciCache = await openCiCaches(request, accesses, services, log);
  const assetsFolder = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_7__/* .assetsFolderOf */ .Dx)({ assetsRoot, codeRoot: codeRepository.root });
  const packages = layout === "test-proxy" ? (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_7__/* .packagesOf */ .DT)(services, assetsFolder) : [];
  if (packages.length > 0) (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_10__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot);
  const storage = { accesses, assetsRoot, repositoryOptions, ciCache: ciCache.of };
  const restoring = { ...storage, packages, assetsFolder, withoutStore: cache === "off" };
  const ofProxy = packages.length === 0 ? void 0 : await (await __webpack_require__.e(/* import() */ 887).then(__webpack_require__.bind(__webpack_require__, 887))).syncPackages(restoring, log, signal);
  const chosen = services.filter((service) => !packages.some((one) => one.chosen === service));
  const bringing = { ...storage, codeRepository, chosen, discard, storeInsideRoot: cache === "off" };
  const isRootMeant = packages.length === 0 || chosen.length > 0 || root.isCutOff;
  const ours = isRootMeant ? await (0,_chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_0__/* .syncRoot */ .ky)(bringing, log, signal) : _chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SYNCED */ .PR;
  if (told !== void 0 && ours.others.length > 0) await reportOtherServices(told, ours.others, log, signal);
  const { changes, ...compared } = request.showChanges ? await compare(request, accesses, selection, log, signal) : NOT_COMPARED;
  const all = [proof, compared, ours, ...ofProxy === void 0 ? [] : [ofProxy]];
  return {
    ...ours,
    ...ciCache.names,
    ...common,
    changes,
    services: [...ofProxy?.services ?? [], ...ours.services].sort((a, b) => a.service < b.service ? -1 : 1),
    repositories: [...ofProxy?.repositories ?? [], ...ours.repositories],
    kept: [...ofProxy?.kept ?? [], ...ours.kept],
    requests: all.reduce((sum, { requests }) => sum + requests, 0),
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    cacheHit: (ofProxy?.cacheHit ?? true) && (ours.cacheHit || ofProxy !== void 0 && chosen.length === 0) && proof.requests + compared.requests === 0
  };
}
function choose(request, located, log, signal) {
  const asked = { ...request.selection, isProved: request.verify };
  return request.compare ? (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__/* .selectCompared */ .kv)({ ...asked, lostPins: false }, request.codeRepository, log, signal, located) : (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)(asked, request.codeRepository, log, signal, located);
}
function tellsOfOthers({ paths, isLocalUser }) {
  return paths.includes(_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL */ .y2) || isLocalUser && paths.length === 0;
}
async function reportOtherServices({ request, located, selection: chosen }, others, log, signal) {
  const { codeRepository } = request;
  const selecting = request.selection.paths.includes(_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL */ .y2) ? Promise.resolve(chosen) : (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_1__/* .selectAll */ .Ub)(request.selection, codeRepository, _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_12__/* .SILENT */ .qY, signal, located);
  const selection = await selecting.catch((error) => {
    if (signal.aborted || !(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl)) throw error;
  });
  if (selection === void 0) return;
  const { pins, root } = selection;
  const urlOf = (pin) => (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryUrlOf */ .ZN)(request.access, root, codeRepository.root, pin).url;
  const isPinned = ({ service }) => pins.pinnedTreesOf(service).length > 0;
  const lost = others.filter((there) => !isPinned(there)).map(({ service }) => service);
  if (lost.length > 0) {
    const advice = request.selection.isLocalUser ? " assets-sync reset takes off the disk what has no committed pin." : "";
    log.notice(`On disk, without a pin, and left as they are: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(lost)}.${advice}`);
  }
  const moved = others.filter((there) => isPinned(there) && (0,_chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_2__/* .compareToPins */ .H)(pins.pinnedTreesOf(there.service), there, urlOf) === "moved").map(({ service }) => service);
  if (moved.length === 0) return;
  const message = `On disk, but not at the commit that is pinned: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(moved)}. Bring them: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_11__/* .syncCommand */ .Bz)(moved)}`;
  log.warning({ message });
}
async function openCiCaches({ repositoryOptions: { storeBase }, cache, cacheService }, accesses, services, log) {
  const groups = (0,_chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_8__/* .byRepository */ .IH)(services, (pin) => accesses.of(pin).url);
  const names = groups[0] === void 0 ? {} : (0,_chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_8__/* .cacheNames */ .nW)(storeBase, groups[0]);
  if (cache !== "hosted") return { names, of: void 0 };
  const { CiCache } = await __webpack_require__.e(/* import() */ 5312).then(__webpack_require__.bind(__webpack_require__, 5312));
  const caches = new Map(
    groups.flatMap(
      (group) => group === void 0 ? [] : [[group.url.url, new CiCache((0,_chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_8__/* .cacheNames */ .nW)(storeBase, group), cacheService, log.notice)]]
    )
  );
  return { names, of: ({ url }) => caches.get(url.url) };
}
var NOT_COMPARED = { changes: void 0, ..._chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TRAFFIC */ .qE };
async function compare({ repositoryOptions, cache }, accesses, { assetsRoot, services, before }, log, signal) {
  const isElsewhere = before?.otherRepository !== void 0 && before.pins.directories.length === 0;
  if (services.length === 0 || before === void 0 || isElsewhere) return NOT_COMPARED;
  const storeBase = storeBaseOf(cache, repositoryOptions.storeBase, assetsRoot);
  const question = { accesses, repositoryOptions: { ...repositoryOptions, storeBase }, services, earlier: before.pins };
  try {
    const { comparePins } = await __webpack_require__.e(/* import() */ 2688).then(__webpack_require__.bind(__webpack_require__, 2688));
    return await comparePins(question, log, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl)) throw error;
    log.notice(`What changed in the recordings could not be found out: ${error.message}`);
    return NOT_COMPARED;
  }
}
async function prove({ access, codeRepository, repositoryOptions, onUnproved }, { root, services, settingsBefore }, log, signal) {
  const { notVerified } = await __webpack_require__.e(/* import() */ 1470).then(__webpack_require__.bind(__webpack_require__, 1470));
  const { findJudge } = await Promise.all(/* import() */[__webpack_require__.e(1177), __webpack_require__.e(5578)]).then(__webpack_require__.bind(__webpack_require__, 5578));
  const { placesOf, verifyPins } = await Promise.all(/* import() */[__webpack_require__.e(1177), __webpack_require__.e(5578)]).then(__webpack_require__.bind(__webpack_require__, 5578));
  const { accesses } = findJudge(access, root, settingsBefore, codeRepository.root, log);
  const question = { accesses, repositoryOptions, places: placesOf(services) };
  const { proofs, requests, bytes } = await verifyPins(question, log, signal);
  const { branch } = accesses;
  const wrong = notVerified(proofs, branch);
  if (wrong === void 0) return { requests, bytes };
  await onUnproved?.(wrong, { proofs, branch, urlOf: (pin) => accesses.of(pin).url });
  throw wrong;
}




/***/ }),

/***/ 6934:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sync: () => (/* reexport safe */ _chunk_LLCPMIKM_js__WEBPACK_IMPORTED_MODULE_0__.O)
/* harmony export */ });
/* harmony import */ var _chunk_LLCPMIKM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4471);
/* harmony import */ var _chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8505);
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7678);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4506);
/* harmony import */ var _chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3682);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4494);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6178);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(3757);





































/***/ })

};
