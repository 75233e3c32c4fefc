export const id = 802;
export const ids = [802];
export const modules = {

/***/ 8704:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ findJudge),
/* harmony export */   L_: () => (/* binding */ withBranchHistory),
/* harmony export */   _6: () => (/* binding */ verifyPins),
/* harmony export */   pu: () => (/* binding */ distinctPins)
/* harmony export */ });
/* harmony import */ var _chunk_FU7SUYVK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9468);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1006);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5616);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4738);
/* harmony import */ var _chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9275);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3757);









// src/verify/verify-pins.ts
function distinctPins(services, besides) {
  const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
  return [...new Set(besides === void 0 ? pins : [...pins, besides])].map((pin) => ({ ...pin, pin }));
}
async function verifyPins(request, log, signal) {
  const { accesses, repositoryOptions, places } = request;
  if (places.length === 0) return { proofs: [], ..._chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__/* .NO_TRAFFIC */ .qE };
  const prove = async (repositories) => {
    const tags = await (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveTags */ .yN)(repositories, places, log, signal, { isAnew: true });
    const proofs = [];
    for (const [assets, ofRepository] of repositories.group(tags.trees(places))) {
      const pins = ofRepository.map(({ pin }) => pin);
      const untagged = pins.filter(({ assetsJson }) => assetsJson === void 0);
      const proved = await askHistory(assets, signal, (history) => provePins(history, untagged, request));
      const byPin = new Map(proved.map((proof) => [proof.pin, proof]));
      proofs.push(...pins.map((pin) => byPin.get(pin) ?? taggedProof(pin)));
    }
    return { proofs };
  };
  const urls = places.map(({ pin }) => accesses.of(pin).url);
  return (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .withWritableStore */ .CD)(
    repositoryOptions.storeBase,
    urls,
    (storeBase) => (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .withAssetsRepositories */ .AZ)(accesses, { ...repositoryOptions, storeBase }, log, prove)
  );
}
function withBranchHistory(access, options, log, signal, body) {
  return (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .withWritableStore */ .CD)(
    options.storeBase,
    [access.url],
    (storeBase) => (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .withAssetsRepository */ .U7)(access, { ...options, storeBase }, log, (assets) => askHistory(assets, signal, body))
  );
}
async function askHistory(assets, signal, body) {
  try {
    await assets.store.open(signal);
    const history = new _chunk_FU7SUYVK_js__WEBPACK_IMPORTED_MODULE_0__/* .History */ .B(assets, signal);
    const result = await body(history);
    history.remember();
    return result;
  } catch (error) {
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl) || error.code !== "git-failed") throw error;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("unreachable", `What the server of ${assets.remote.repositoryUrl} sent cannot be read.`, {
      hint: "Run the command again.",
      detail: error.detail,
      cause: error
    });
  }
}
function taggedProof(pin) {
  return { pin, outcome: "tagged", onBranch: false, on: void 0, tree: void 0 };
}
async function provePins(history, pins, { allTrees = false }) {
  if (pins.length === 0) return [];
  const named = pins.filter(({ tree }) => allTrees || tree !== void 0);
  const ancestries = await history.prove([...new Set(pins.map(({ sha }) => sha))], named);
  const ancestryOf = ({ sha }) => ancestries.get(sha) ?? { is: "missing" };
  const looked = named.filter((pin) => ancestryOf(pin).is !== "missing");
  const found = await history.findTrees(looked);
  const trees = new Map(looked.map((pin, index) => [pin, found[index]]));
  const others = await findSquashed(history, pins, ancestryOf);
  return pins.map((pin) => {
    const ancestry = ancestryOf(pin);
    const on = others.get(pin);
    const tree = trees.get(pin) ?? (on === void 0 ? void 0 : pin.tree);
    const isObject = ancestry.is === "missing" && ancestry.isObject === true;
    return { pin, outcome: (0,_chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeOf */ .sG)(pin, ancestry.is, tree, on), onBranch: ancestry.is === "on-branch", on, tree, isObject };
  });
}
async function findSquashed(history, pins, ancestryOf) {
  const lost = pins.flatMap((pin) => {
    const ancestry = ancestryOf(pin);
    const { sha, assetsPath, tree } = pin;
    if (ancestry.is === "elsewhere") return [{ pin, sha, assetsPath, forks: ancestry.forks }];
    return ancestry.is === "missing" && tree !== void 0 ? [{ pin, sha, assetsPath, forks: [], tree }] : [];
  });
  const found = await history.firstWithTree(lost);
  return new Map(lost.map(({ pin }, index) => [pin, found[index]]));
}
function findJudge(request, rootFile, before, base, log) {
  const repository = before && usableRepository(request, rootFile, before.repository, base);
  if (repository !== void 0) log.warning(changedWarning(rootFile, "repository", rootFile.settings.repository, repository));
  const settings = repository === void 0 ? rootFile.settings : { ...rootFile.settings, repository };
  const accesses = (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_1__/* .findAccesses */ .cX)(request, { ...rootFile, settings }, base, log.warning);
  const then = request.branch !== void 0 || before === void 0 ? accesses.branch : before.branch ?? _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_BRANCH */ .nU;
  const isOther = repository !== void 0 || then !== accesses.branch;
  if (then === accesses.branch || request.isLocalUser) return { accesses, isOther };
  log.warning(changedWarning(rootFile, "branch", accesses.branch, then));
  return { accesses: { ...accesses, branch: then, of: (pin) => ({ ...accesses.of(pin), branch: then }) }, isOther };
}
function usableRepository(request, rootFile, text, base) {
  if (text === void 0 || request.repository !== void 0 || request.isLocalUser) return void 0;
  const then = (0,_chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGitUrl */ .RA)(text, request.gitHubServer, base);
  if ("error" in then || then.transport !== "http") return void 0;
  return then.url === (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepositoryUrl */ .RD)(request, rootFile, base).url ? void 0 : text;
}
function changedWarning(rootFile, setting, now, judge) {
  const where = setting === "repository" ? "in" : "on";
  return {
    message: `$${setting} becomes ${now} with this change: every pin is proved ${where} ${judge}, as it was before; for another ${setting} give the ${setting} input`,
    at: rootFile.places[`$${setting}`] ?? { file: rootFile.file }
  };
}




/***/ }),

/***/ 6802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distinctPins: () => (/* reexport safe */ _chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_0__.pu),
/* harmony export */   findJudge: () => (/* reexport safe */ _chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_0__.$V),
/* harmony export */   verifyPins: () => (/* reexport safe */ _chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_0__._6)
/* harmony export */ });
/* harmony import */ var _chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8704);
/* harmony import */ var _chunk_FU7SUYVK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9468);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6580);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5616);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4179);
/* harmony import */ var _chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9275);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2545);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2041);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5444);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3757);





















/***/ })

};
