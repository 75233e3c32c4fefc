export const id = 4111;
export const ids = [4111];
export const modules = {

/***/ 7765:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ byRepository),
/* harmony export */   n: () => (/* binding */ cacheNames)
/* harmony export */ });
/* harmony import */ var _chunk_3D5MVGQG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7931);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);


// src/store/cache-names.ts


function byRepository(services, urlOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const place of services.flatMap(({ pinnedTrees }) => pinnedTrees)) {
    const url = urlOf(place.pin);
    const group = groups.get(url.url) ?? { url, places: [] };
    group.places.push(place);
    groups.set(url.url, group);
  }
  return [...groups.values()];
}
function cacheNames(storeBase, { url, places }) {
  const paths = places.map(({ assetsPath }) => `${assetsPath}
`).sort();
  const contents = places.map((place) => `${place.assetsPath}\0${place.tree ?? commitOf(place)}
`).sort();
  const name = `${(0,_chunk_3D5MVGQG_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryKey */ .Kq)(url).slice(-12)}-${hash(paths).slice(0, 12)}`;
  const cachePrefix = `assets-sync-${name}-`;
  return {
    cacheKey: cachePrefix + hash(contents).slice(0, 32),
    cachePrefix,
    cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(storeBase, "exchange", name)
  };
}
function commitOf({ sha, pin: { assetsJson } }) {
  return assetsJson === void 0 ? `commit ${sha}` : `tag ${assetsJson.tag}`;
}
function hash(lines) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(lines.join("")).digest("hex");
}




/***/ }),

/***/ 3829:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ sync),
/* harmony export */   c: () => (/* binding */ storeBaseOf)
/* harmony export */ });
/* harmony import */ var _chunk_EOOPHS6C_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8212);
/* harmony import */ var _chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7765);
/* harmony import */ var _chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1091);
/* harmony import */ var _chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3518);
/* harmony import */ var _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5963);
/* harmony import */ var _chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9119);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2706);
/* harmony import */ var _chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2042);
/* harmony import */ var _chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2897);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5733);
/* harmony import */ var _chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7635);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6419);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8176);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4040);















// src/commands/sync/other-services.ts
async function tellOfOthers(request, located, chosen, others, log, signal) {
  const { codeRepository } = request;
  const selecting = request.selection.paths.includes(_chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2) ? Promise.resolve(chosen) : (0,_chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_5__/* .selectAll */ .Ub)(request.selection, codeRepository, _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_12__/* .SILENT */ .qY, signal, located);
  const selection = await selecting.catch((error) => {
    if (signal.aborted || !(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl)) throw error;
  });
  if (selection === void 0) return;
  const { pins, root } = selection;
  const urlOf = (pin) => (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_9__/* .repositoryUrlOf */ .ZN)(request.access, root, codeRepository.root, pin).url;
  const isPinned = ({ service }) => pins.pinnedTreesOf(service).length > 0;
  const lost = others.filter((there) => !isPinned(there)).map(({ service }) => service);
  if (lost.length > 0) {
    const { isLocalUser } = request.selection;
    const advice = isLocalUser ? " assets-sync reset takes off the disk what has no committed pin." : "";
    log.notice(`On disk, without a pin, and left as they are: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(lost)}.${advice}`);
  }
  const moved = others.filter((there) => isPinned(there) && (0,_chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_2__/* .compareToPins */ .H)(pins.pinnedTreesOf(there.service), there, urlOf) === "moved").map(({ service }) => service);
  if (moved.length === 0) return;
  log.warning({
    message: `On disk, but not at the commit that is pinned: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(moved)}. Bring them: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_11__/* .syncCommand */ .Bz)(moved)}`
  });
}

// src/commands/sync/sync.ts
function storeBaseOf(cache, storeBase, assetsRoot) {
  return cache === "off" ? (0,_chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_4__/* .privateStores */ .C7)(assetsRoot) : storeBase;
}
async function sync(request, log, signal) {
  const { codeRepository } = request;
  const { paths, isLocalUser, path } = request.selection;
  const located = (0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_6__/* .locate */ .x)(codeRepository, path);
  const asked = { ...request.selection, isProved: request.verify };
  const selection = request.compare ? await (0,_chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_5__/* .selectCompared */ .kv)(asked, { lostPins: false }, codeRepository, log, signal, located) : await (0,_chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_5__/* .select */ .Lt)(asked, codeRepository, log, signal, located);
  const { root, assetsRoot, services } = selection;
  const verified = request.verify ? true : void 0;
  const tellsOfOthers = paths.includes(_chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2) || isLocalUser && paths.length === 0;
  const onDisk = new _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c(assetsRoot, true);
  if (!located.isRootMissing && (0,_chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnmade */ .hL)(onDisk)) {
    (0,_chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_3__/* .adoptRecordings */ .d4)(
      new _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c(assetsRoot),
      selection,
      (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_9__/* .findRepositoryUrl */ .RD)(request.access, root, codeRepository.root).url,
      codeRepository
    );
  }
  if (services.length === 0 && !onDisk.isCutOff) {
    if (!located.isRootMissing) (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_9__/* .findRepositoryUrl */ .RD)(request.access, root, codeRepository.root);
    const { synced } = tellsOfOthers && onDisk.exists() ? await onDisk.readState(signal) : {};
    if (synced !== void 0) await tellOfOthers(request, located, selection, synced.services, log, signal);
    return { ..._chunk_EOOPHS6C_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SYNCED */ .PR, assetsRoot, changes: void 0, verified };
  }
  const accesses = (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_9__/* .findAccesses */ .cX)(request.access, root, codeRepository.root, log.warning);
  const proof = request.verify ? await prove(request, selection, log, signal) : _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TRAFFIC */ .qE;
  const result = await bring(request, accesses, selection, onDisk, log, signal);
  if (tellsOfOthers && result.others.length > 0) await tellOfOthers(request, located, selection, result.others, log, signal);
  const compared = request.showChanges ? await compare(request, accesses, selection, log, signal) : NOT_COMPARED;
  return {
    ...result,
    assetsRoot,
    changes: compared.changes,
    verified,
    requests: result.requests + proof.requests + compared.requests,
    bytes: result.bytes + proof.bytes + compared.bytes,
    cacheHit: result.cacheHit && proof.requests === 0 && compared.requests === 0
  };
}
async function bring(request, accesses, selection, onDisk, log, signal) {
  const { codeRepository, repositoryOptions, cache, cacheService, layout } = request;
  const { assetsRoot, services } = selection;
  const assetsFolder = (0,_chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_8__/* .assetsFolderOf */ .Dx)(assetsRoot, codeRepository.root);
  const packages = layout === "test-proxy" ? (0,_chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_8__/* .packagesOf */ .DT)(services, assetsFolder) : [];
  const inRoot = services.filter((service) => !packages.some(({ chosen }) => chosen === service));
  const isRootMeant = inRoot.length > 0 || onDisk.isCutOff;
  if (packages.length === 0) return syncServices(request, accesses, selection, log, signal);
  (0,_chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_10__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot);
  const { syncPackages } = await __webpack_require__.e(/* import() */ 6104).then(__webpack_require__.bind(__webpack_require__, 6104));
  const { storeBase } = repositoryOptions;
  const groups = (0,_chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_1__/* .byRepository */ .I)(
    packages.map(({ chosen }) => chosen),
    (pin) => accesses.of(pin).url
  );
  const ciCache = cache === "hosted" ? await ciCaches(storeBase, groups, cacheService, log) : void 0;
  const withoutStore = cache === "off";
  const ofProxy = await syncPackages(
    { packages, assetsFolder, assetsRoot, accesses, repositoryOptions, withoutStore, ciCache },
    log,
    signal
  );
  const ours = isRootMeant ? await syncServices(request, accesses, { ...selection, services: inRoot }, log, signal) : _chunk_EOOPHS6C_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_SYNCED */ .PR;
  const both = (one, other) => [...one, ...other];
  return {
    ...groups[0] === void 0 ? {} : (0,_chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheNames */ .n)(storeBase, groups[0]),
    ...ours,
    services: both(ofProxy.services, ours.services).sort((a, b) => a.service < b.service ? -1 : 1),
    repositories: both(ofProxy.repositories, ours.repositories),
    requests: ofProxy.requests + ours.requests,
    bytes: ofProxy.bytes + ours.bytes,
    cacheHit: ofProxy.cacheHit && (ours.cacheHit || inRoot.length === 0),
    kept: both(ofProxy.kept, ours.kept)
  };
}
async function syncServices({ codeRepository, repositoryOptions, discard, cache, cacheService }, accesses, { assetsRoot, services }, log, signal) {
  const { storeBase } = repositoryOptions;
  const groups = (0,_chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_1__/* .byRepository */ .I)(services, (pin) => accesses.of(pin).url);
  const names = groups[0] === void 0 ? {} : (0,_chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheNames */ .n)(storeBase, groups[0]);
  const result = await (0,_chunk_EOOPHS6C_js__WEBPACK_IMPORTED_MODULE_0__/* .syncRoot */ .ky)(
    {
      accesses,
      repositoryOptions,
      assetsRoot,
      chosen: services,
      discard,
      storeInsideRoot: cache === "off",
      ciCache: cache === "hosted" ? await ciCaches(storeBase, groups, cacheService, log) : void 0,
      beforeWriting: () => (0,_chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_10__/* .hideFromStatus */ .hf)(codeRepository, assetsRoot)
    },
    log,
    signal
  );
  return { ...result, ...names };
}
async function ciCaches(storeBase, groups, service, log) {
  const { CiCache } = await __webpack_require__.e(/* import() */ 6099).then(__webpack_require__.bind(__webpack_require__, 6099));
  const caches = new Map(
    groups.flatMap(
      (group) => group === void 0 ? [] : [[group.url.url, new CiCache((0,_chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_1__/* .cacheNames */ .n)(storeBase, group), service, log.notice)]]
    )
  );
  return ({ url }) => caches.get(url.url);
}
var NOT_COMPARED = { changes: void 0, ..._chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_12__/* .NO_TRAFFIC */ .qE };
async function compare({ repositoryOptions, cache }, accesses, { assetsRoot, services, before }, log, signal) {
  const isElsewhere = before?.otherRepository !== void 0 && before.pins.directories.length === 0;
  if (services.length === 0 || before === void 0 || isElsewhere) return NOT_COMPARED;
  const storeBase = storeBaseOf(cache, repositoryOptions.storeBase, assetsRoot);
  const question = { accesses, repositoryOptions: { ...repositoryOptions, storeBase }, services, earlier: before.pins };
  try {
    const { comparePins } = await __webpack_require__.e(/* import() */ 7355).then(__webpack_require__.bind(__webpack_require__, 7355));
    return await comparePins(question, log, signal);
  } catch (error) {
    if (signal.aborted || !(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl)) throw error;
    log.notice(`What changed in the recordings could not be found out: ${error.message}`);
    return NOT_COMPARED;
  }
}
async function prove({ access, codeRepository, repositoryOptions, onUnproved }, { root, services, settingsBefore }, log, signal) {
  const { notVerified } = await __webpack_require__.e(/* import() */ 3896).then(__webpack_require__.bind(__webpack_require__, 3896));
  const { findJudge } = await __webpack_require__.e(/* import() */ 1670).then(__webpack_require__.bind(__webpack_require__, 1670));
  const { placesOf, verifyPins } = await Promise.all(/* import() */[__webpack_require__.e(3106), __webpack_require__.e(4685)]).then(__webpack_require__.bind(__webpack_require__, 4685));
  const { accesses } = findJudge(access, root, settingsBefore, codeRepository.root, log);
  const question = { accesses, repositoryOptions, places: placesOf(services), allTrees: false };
  const { proofs, requests, bytes } = await verifyPins(question, log, signal);
  const { branch } = accesses;
  const wrong = notVerified(proofs, branch);
  if (wrong === void 0) return { requests, bytes };
  await onUnproved?.(wrong, { proofs, branch, urlOf: (pin) => accesses.of(pin).url });
  throw wrong;
}




/***/ }),

/***/ 4111:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sync: () => (/* reexport safe */ _chunk_PJGUJN42_js__WEBPACK_IMPORTED_MODULE_0__.O)
/* harmony export */ });
/* harmony import */ var _chunk_PJGUJN42_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3829);
/* harmony import */ var _chunk_EOOPHS6C_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8212);
/* harmony import */ var _chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1659);
/* harmony import */ var _chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7765);
/* harmony import */ var _chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1091);
/* harmony import */ var _chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3518);
/* harmony import */ var _chunk_45A3RJ7L_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2149);
/* harmony import */ var _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5963);
/* harmony import */ var _chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9119);
/* harmony import */ var _chunk_FHC3GCCW_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1093);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2706);
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4255);
/* harmony import */ var _chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2042);
/* harmony import */ var _chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2897);
/* harmony import */ var _chunk_YIT343GO_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1442);
/* harmony import */ var _chunk_PZWGBQ27_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1895);
/* harmony import */ var _chunk_WH74AS6G_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2534);
/* harmony import */ var _chunk_3D5MVGQG_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7931);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1780);
/* harmony import */ var _chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(166);
/* harmony import */ var _chunk_UYLTAJCG_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(6958);
/* harmony import */ var _chunk_SF3IAH23_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7138);
/* harmony import */ var _chunk_HEMRQ474_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6847);
/* harmony import */ var _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(862);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5733);
/* harmony import */ var _chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7635);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6419);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(351);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8176);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7740);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(8868);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(6602);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(2334);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(8666);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9046);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7940);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(4329);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(4040);













































/***/ })

};
