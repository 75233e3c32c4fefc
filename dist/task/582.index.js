export const id = 582;
export const ids = [582];
export const modules = {

/***/ 2532:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sync),
/* harmony export */   c: () => (/* binding */ storeBaseOf)
/* harmony export */ });
/* harmony import */ var _chunk_X64RC632_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3522);
/* harmony import */ var _chunk_EIL67G65_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2105);
/* harmony import */ var _chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5720);
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(771);
/* harmony import */ var _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2883);
/* harmony import */ var _chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3225);
/* harmony import */ var _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9247);
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8368);
/* harmony import */ var _chunk_PX2H6U7Y_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6953);
/* harmony import */ var _chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2621);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2136);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(613);















// src/commands/sync/sync.ts
function storeBaseOf(cache, storeBase, assetsRoot) {
  return cache === "off" ? (0,_chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_3__/* .privateStores */ .C7)(assetsRoot) : storeBase;
}
async function sync(request, log, signal) {
  const { codeRepository, repositoryOptions, access, cache, discard } = request;
  const located = (0,_chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x)(codeRepository, request.selection.path);
  const selection = await choose(request, located, log, signal);
  const { root: manifest, assetsRoot, services } = selection;
  const told = tellsOfOthers(request.selection) ? { request, located, selection } : void 0;
  const layout = request.forProxy === true ? (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_7__/* .layoutForProxy */ .CP)(request.layout, selection) : request.layout ?? "tests";
  const folders = (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_7__/* .recordingFolders */ .lm)(services, layout, { assetsRoot, codeRoot: codeRepository.root });
  const common = { assetsRoot, layout, folders, verified: request.verify ? true : void 0 };
  const root = new _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  const repository = () => (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_9__/* .findRepositoryUrl */ .RD)(access, manifest, codeRepository.root).url;
  if (!located.isRootMissing && (0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnmade */ .hL)(root)) {
    (0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_2__/* .adoptRecordings */ .d4)(new _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsRoot */ ._c(assetsRoot), selection, repository(), codeRepository);
  }
  if (services.length === 0 && !root.isCutOff) {
    if (!located.isRootMissing) repository();
    const { synced } = told !== void 0 && root.exists() ? await root.readState(signal) : {};
    if (told !== void 0 && synced !== void 0) await reportOtherServices(told, synced.services, log, signal);
    return { ..._chunk_X64RC632_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SYNCED */ .PR, ...common, changes: void 0 };
  }
  const accesses = (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_9__/* .findAccesses */ .cX)(access, manifest, codeRepository.root, log.warning);
  const proof = request.verify ? await prove(request, selection, log, signal) : _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TRAFFIC */ .qE;
  const ciCache = await openCiCaches(request, accesses, services, log);
  const assetsFolder = (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_7__/* .assetsFolderOf */ .Dx)(assetsRoot, codeRepository.root);
  const packages = layout === "test-proxy" ? (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_7__/* .packagesOf */ .DT)(services, assetsFolder) : [];
  if (packages.length > 0) (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_10__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot);
  const storage = { accesses, assetsRoot, repositoryOptions, ciCache: ciCache.of };
  const restoring = { ...storage, packages, assetsFolder, withoutStore: cache === "off" };
  const ofProxy = packages.length === 0 ? void 0 : await (await __webpack_require__.e(/* import() */ 7316).then(__webpack_require__.bind(__webpack_require__, 7316))).syncPackages(restoring, log, signal);
  const chosen = services.filter((service) => !packages.some((one) => one.chosen === service));
  const bringing = { ...storage, codeRepository, chosen, discard, storeInsideRoot: cache === "off" };
  const isRootMeant = packages.length === 0 || chosen.length > 0 || root.isCutOff;
  const ours = isRootMeant ? await (0,_chunk_X64RC632_js__WEBPACK_IMPORTED_MODULE_0__/* .syncRoot */ .ky)(bringing, log, signal) : _chunk_X64RC632_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SYNCED */ .PR;
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
  return request.compare ? (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_4__/* .selectCompared */ .kv)({ ...asked, lostPins: false }, request.codeRepository, log, signal, located) : (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_4__/* .select */ .Lt)(asked, request.codeRepository, log, signal, located);
}
function tellsOfOthers({ paths, isLocalUser }) {
  return paths.includes(_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL */ .y2) || isLocalUser && paths.length === 0;
}
async function reportOtherServices({ request, located, selection: chosen }, others, log, signal) {
  const { codeRepository } = request;
  const selecting = request.selection.paths.includes(_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL */ .y2) ? Promise.resolve(chosen) : (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_4__/* .selectAll */ .Ub)(request.selection, codeRepository, _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_12__/* .SILENT */ .qY, signal, located);
  const selection = await selecting.catch((error) => {
    if (signal.aborted || !(error instanceof _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl)) throw error;
  });
  if (selection === void 0) return;
  const { pins, root } = selection;
  const urlOf = (pin) => (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryUrlOf */ .ZN)(request.access, root, codeRepository.root, pin).url;
  const isPinned = ({ service }) => pins.pinnedTreesOf(service).length > 0;
  const lost = others.filter((there) => !isPinned(there)).map(({ service }) => service);
  if (lost.length > 0) {
    const advice = request.selection.isLocalUser ? " assets-sync reset takes off the disk what has no committed pin." : "";
    log.notice(`On disk, without a pin, and left as they are: ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(lost)}.${advice}`);
  }
  const moved = others.filter((there) => isPinned(there) && (0,_chunk_EIL67G65_js__WEBPACK_IMPORTED_MODULE_1__/* .compareToPins */ .H)(pins.pinnedTreesOf(there.service), there, urlOf) === "moved").map(({ service }) => service);
  if (moved.length === 0) return;
  const message = `On disk, but not at the commit that is pinned: ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(moved)}. Bring them: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_11__/* .syncCommand */ .Bz)(moved)}`;
  log.warning({ message });
}
async function openCiCaches({ repositoryOptions: { storeBase }, cache, cacheService }, accesses, services, log) {
  const groups = (0,_chunk_PX2H6U7Y_js__WEBPACK_IMPORTED_MODULE_8__/* .byRepository */ .IH)(services, (pin) => accesses.of(pin).url);
  const names = groups[0] === void 0 ? {} : (0,_chunk_PX2H6U7Y_js__WEBPACK_IMPORTED_MODULE_8__/* .cacheNames */ .nW)(storeBase, groups[0]);
  if (cache !== "hosted") return { names, of: void 0 };
  const { CiCache } = await __webpack_require__.e(/* import() */ 4855).then(__webpack_require__.bind(__webpack_require__, 4855));
  const caches = new Map(
    groups.flatMap(
      (group) => group === void 0 ? [] : [[group.url.url, new CiCache((0,_chunk_PX2H6U7Y_js__WEBPACK_IMPORTED_MODULE_8__/* .cacheNames */ .nW)(storeBase, group), cacheService, log.notice)]]
    )
  );
  return { names, of: ({ url }) => caches.get(url.url) };
}
var NOT_COMPARED = { changes: void 0, ..._chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TRAFFIC */ .qE };
async function compare({ repositoryOptions, cache }, accesses, { assetsRoot, services, before }, log, signal) {
  const isElsewhere = before?.otherRepository !== void 0 && before.pins.directories.length === 0;
  if (services.length === 0 || before === void 0 || isElsewhere) return NOT_COMPARED;
  const storeBase = storeBaseOf(cache, repositoryOptions.storeBase, assetsRoot);
  const question = { accesses, repositoryOptions: { ...repositoryOptions, storeBase }, services, earlier: before.pins };
  try {
    const { comparePins } = await __webpack_require__.e(/* import() */ 3857).then(__webpack_require__.bind(__webpack_require__, 3857));
    return await comparePins(question, log, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl)) throw error;
    log.notice(`What changed in the recordings could not be found out: ${error.message}`);
    return NOT_COMPARED;
  }
}
async function prove({ access, codeRepository, repositoryOptions, onUnproved }, { root, services, settingsBefore }, log, signal) {
  const { notVerified } = await __webpack_require__.e(/* import() */ 6960).then(__webpack_require__.bind(__webpack_require__, 6960));
  const { findJudge } = await Promise.all(/* import() */[__webpack_require__.e(6566), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 759));
  const { placesOf, verifyPins } = await Promise.all(/* import() */[__webpack_require__.e(6566), __webpack_require__.e(759)]).then(__webpack_require__.bind(__webpack_require__, 759));
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

/***/ 582:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sync: () => (/* reexport safe */ _chunk_YGTUZSYM_js__WEBPACK_IMPORTED_MODULE_0__.O)
/* harmony export */ });
/* harmony import */ var _chunk_YGTUZSYM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2532);
/* harmony import */ var _chunk_X64RC632_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3522);
/* harmony import */ var _chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6256);
/* harmony import */ var _chunk_EIL67G65_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2105);
/* harmony import */ var _chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5720);
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(771);
/* harmony import */ var _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2883);
/* harmony import */ var _chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3225);
/* harmony import */ var _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9247);
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8368);
/* harmony import */ var _chunk_CC5NLTC6_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1158);
/* harmony import */ var _chunk_ZRHJLQSP_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1964);
/* harmony import */ var _chunk_TFXXB4XJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6828);
/* harmony import */ var _chunk_ZG4EABMI_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1163);
/* harmony import */ var _chunk_PX2H6U7Y_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6953);
/* harmony import */ var _chunk_PNT3QOUB_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2266);
/* harmony import */ var _chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2621);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1999);
/* harmony import */ var _chunk_SCT5V7ZA_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8993);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7495);
/* harmony import */ var _chunk_VPUDYK2I_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4224);
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1388);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2136);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2657);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7261);
/* harmony import */ var _chunk_LRIPKZGK_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7258);
/* harmony import */ var _chunk_2EZX4YVZ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7554);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(5380);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(613);






































/***/ })

};
