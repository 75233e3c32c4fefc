export const id = 858;
export const ids = [858];
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

/***/ 9275:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   et: () => (/* binding */ notVerified),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2545);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);



// src/verify/outcomes.ts
function adviceOf({ pin, outcome, on, isObject, tree }, branch) {
  const commit = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha);
  switch (outcome) {
    case "squashed":
      return `${commit} is not on ${branch}, but ${on === void 0 ? "a commit there" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(on)} has the same recordings; assets-sync repin moves the pin there`;
    case "unmerged":
      return `${commit} is not on ${branch}; merge its branch or pull request first, with a merge commit`;
    case "missing":
      return isObject === true ? `${pin.sha} is not a commit of the assets repository, but a tag, a tree or a file; pin the commit: git rev-parse <name>^{commit} prints it` : `the server does not give out ${commit}; record again, or restore the branch that had it`;
    case "wrong-tree": {
      const right = tree === "absent" || tree === void 0 ? "that has no such directory" : `that is ${tree}`;
      return `tree is not this directory of ${commit}: ${right}; assets-sync repin corrects it`;
    }
  }
  return void 0;
}
function outcomeOf(pin, ancestry, tree, on) {
  if (ancestry === "missing") return on === void 0 ? "missing" : "squashed";
  if (pin.tree !== void 0 && pin.tree !== (tree === "absent" ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_TREE */ .pL : tree)) return "wrong-tree";
  if (ancestry === "on-branch") return "on-branch";
  return on === void 0 ? "unmerged" : "squashed";
}
function isGood(outcome) {
  return outcome === "on-branch" || outcome === "tagged";
}
function problemOf(proof, branch) {
  const advice = adviceOf(proof, branch);
  const { pin, outcome } = proof;
  return advice === void 0 ? void 0 : { message: `${(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(pin.directory)}: ${outcome}: ${advice}`, at: pin.at };
}
function notVerified(proofs, branch) {
  const problems = proofs.map((proof) => problemOf(proof, branch)).filter((problem) => problem !== void 0);
  if (problems.length === 0) return void 0;
  const list = problems.map(({ message: message2, at }) => `${at === void 0 ? "" : `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(at)} `}${message2}`);
  const total = `${problems.length} of ${proofs.length} pins are not good`;
  const [first, ...others] = problems;
  const isOne = others.length === 0;
  const message = isOne ? `${first?.message}.` : `${total}:
${list.join("\n")}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-verified", message, {
    hint: "A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.",
    at: first?.at,
    problems: isOne ? [] : problems
  });
}




/***/ }),

/***/ 2858:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_D4TXEMZ2_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(468);
/* harmony import */ var _chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6237);
/* harmony import */ var _chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8704);
/* harmony import */ var _chunk_FU7SUYVK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9468);
/* harmony import */ var _chunk_EWMTDNZC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4950);
/* harmony import */ var _chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5084);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6580);
/* harmony import */ var _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6891);
/* harmony import */ var _chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3161);
/* harmony import */ var _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4476);
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(989);
/* harmony import */ var _chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9426);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5616);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9758);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4179);
/* harmony import */ var _chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(9275);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2545);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2041);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(5444);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3757);






























// src/commands/repin/repin.ts
async function repin(request, log, signal) {
  const { manifests, ...plan } = await (request.to === "disk" ? planFromDisk : planFromServer)(request, log, signal);
  if (request.dryRun || plan.moves.length === 0) return plan;
  const edits = (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_1__/* .editsByFile */ .dG)(
    plan.moves.map(({ directory, pin, to, tree }) => ({ ...(0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(manifests, directory, pin), sha: to, tree }))
  );
  const committed = await commitMoves(request, plan.moves, edits, log, signal);
  await (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_1__/* .editManifests */ .pg)(request.codeRepository.root, edits, log, signal);
  return { ...plan, committed };
}
function isMoved({ pin, to }) {
  return pin?.sha !== to;
}
async function commitMoves({ codeRepository, selection, access, commit }, moves, edits, log, signal) {
  if (commit === void 0) return void 0;
  if (commit.author === void 0 && access.isLocalUser) throw (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_16__/* .noAuthor */ .ft)("committed");
  const head = await (0,_chunk_D4TXEMZ2_js__WEBPACK_IMPORTED_MODULE_0__/* .findPushTarget */ .J9)(codeRepository, commit.origin, signal);
  const branch = new _chunk_D4TXEMZ2_js__WEBPACK_IMPORTED_MODULE_0__/* .PinsBranch */ .Rw(codeRepository, head, selection.codeAccess, log, signal);
  try {
    const names = moves.map(({ directory }) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_21__/* .showDirectory */ .fi)(directory));
    const what = moves.some(isMoved) ? "Move the pins" : "Add the trees, and move no pin,";
    return await branch.commit(edits, `${what} of ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .listNames */ .Zv)(names, 1)}`, commit.author);
  } finally {
    await branch.close();
  }
}
async function planFromDisk({ codeRepository, selection, access }, log, signal) {
  const located = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_10__/* .locate */ .x5)(codeRepository, selection.path);
  const root = new _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsRoot */ ._c(located.assetsRoot, { onlyRead: true });
  const { pins, manifests, rootFile } = await (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_5__/* .selectAll */ .Ub)(selection, codeRepository, log, signal, located);
  const repository = (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_14__/* .findRepositoryUrl */ .RD)(access, rootFile, codeRepository.root);
  const { synced } = root.exists() ? await root.readState(signal) : {};
  const given = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_10__/* .parseGivenPaths */ .px)(selection, codeRepository, located.assetsRoot);
  const meant = (synced?.services ?? []).filter(({ service }) => (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_10__/* .isMeant */ .EZ)(service, given));
  if (meant.length === 0 && given.length > 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .AssetsSyncError */ .Fl("no-pin", `Nothing of ${given.join(", ")} is on disk, so there is no commit to pin.`, {
      hint: "assets-sync status says what is."
    });
  }
  const moves = meant.flatMap(({ service, pinnedTrees }) => {
    const pinned = pins.pinnedTreesOf(service);
    return pinnedTrees.flatMap(({ directory, sha, tree, repository: from, behind }) => {
      const pin = pinned.find((one) => one.directory === directory)?.pin;
      if (from !== repository.url) return [];
      const to = behind ?? sha;
      if (pin !== void 0 && (pin.sha === void 0 || pin.sha === to)) return [];
      const { manifestDirectory } = (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(manifests, directory, pin);
      return [{ directory, manifestDirectory, pin, to, tree: behind === void 0 ? tree : void 0, why: "disk" }];
    });
  });
  return { moves, left: [], services: meant.map(({ service }) => service), repository, manifests, ..._chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_24__/* .NO_TRAFFIC */ .qE };
}
async function planFromServer(request, log, signal) {
  const { codeRepository, selection, access: asked, repositoryOptions } = request;
  const { rootFile, services, pins, manifests } = await (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_5__/* .select */ .Lt)(selection, codeRepository, log, signal);
  const access = (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_6__/* .findAccess */ .GM)(asked, rootFile, codeRepository.root, log.warning);
  const isEvery = selection.paths.includes(_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_10__/* .ALL */ .y2);
  const catchAll = isEvery && isOfManifest(pins.catchAll) ? pins.catchAll : void 0;
  const tagged = services.filter(({ pinnedTrees }) => !pinnedTrees.every(({ pin }) => isOfManifest(pin)));
  if (tagged.length > 0) log.notice(taggedNotice(tagged));
  const plan = { services: services.map(({ service }) => service), repository: access.url, manifests };
  if (request.to === "same") {
    const places = (0,_chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctPins */ .pu)(services, catchAll).filter(({ pin }) => isOfManifest(pin));
    const verifying = { accesses: (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_6__/* .onlyAccess */ .v3)(access), repositoryOptions, places, allTrees: true };
    const { proofs, requests, bytes } = await (0,_chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_2__/* .verifyPins */ ._6)(verifying, log, signal);
    const left = proofs.flatMap((proof) => (0,_chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_20__/* .problemOf */ .Zw)(mended(proof), access.branch) ?? []);
    return { ...plan, moves: proofs.flatMap((proof) => moveOf(proof) ?? []), left, requests, bytes };
  }
  const targets = targetsOf(services, { isEvery, catchAll });
  if (targets.length === 0) return { ...plan, moves: [], left: [], ..._chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_24__/* .NO_TRAFFIC */ .qE };
  const found = await (0,_chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_2__/* .withBranchHistory */ .L_)(access, repositoryOptions, log, signal, async (history) => {
    const ancestries = await history.prove([...new Set(targets.map(({ pin }) => pin.sha))]);
    const { olderThan } = request;
    const newest = olderThan === void 0 ? history.tip : await history.newestBefore((Date.now() - olderThan) / 1e3);
    if (newest === void 0) return { moves: [], left: [] };
    const [ofTip, ofNewest] = [history.graph.historyOf(history.tip), history.graph.historyOf(newest)];
    const asked2 = targets.filter(({ pin }) => newest === history.tip || !ofTip.has(pin.sha) || ofNewest.has(pin.sha));
    const ancestryOf = ({ pin: { sha } }) => ancestries.get(sha)?.is;
    const hasTree = (target) => ancestryOf(target) === "missing" || target.directory === target.pin.directory && target.pin.tree !== void 0;
    const lacking = asked2.filter((target) => !hasTree(target));
    const trees = await history.findTrees([
      ...asked2.map(({ assetsPath }) => ({ sha: newest, assetsPath })),
      ...lacking.map(({ pin: { sha }, assetsPath }) => ({ sha, assetsPath }))
    ]);
    const before = new Map(lacking.map((target, index) => [target, trees[asked2.length + index]]));
    const judged = asked2.map((target, index) => {
      const known = hasTree(target) ? target.pin.tree : before.get(target);
      return { ...target, ancestry: ancestryOf(target), newest: trees[index] ?? "absent", before: known };
    });
    return toNewest(judged, { to: newest, branch: access.branch, all: request.all, log });
  });
  return { ...plan, ...found };
}
function isOfManifest(pin) {
  return pin?.sha !== void 0;
}
function taggedNotice(tagged) {
  const names = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .listNames */ .Zv)(tagged.map(({ service }) => service));
  return `Pinned by an assets.json, which repin does not write: ${names}. Pins take its place with assets-sync migrate assets-json.`;
}
function mended(proof) {
  if (proof.on !== void 0) return { ...proof, outcome: "on-branch" };
  if (proof.outcome !== "wrong-tree" || proof.tree === "absent") return proof;
  return { ...proof, outcome: proof.onBranch ? "on-branch" : "unmerged" };
}
function moveOf({ pin, outcome, on, tree }) {
  const right = tree !== "absent" ? tree : pin.tree === _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .EMPTY_TREE */ .pL ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .EMPTY_TREE */ .pL : void 0;
  const { directory, manifestDirectory } = pin;
  const move = { directory, manifestDirectory, pin, to: on ?? pin.sha, tree: wantsTree(pin) ? right : void 0 };
  if (on !== void 0) return { ...move, why: "squashed" };
  const isNews = outcome === "wrong-tree" || pin.tree === void 0;
  return isNews && move.tree !== void 0 ? { ...move, why: "tree" } : void 0;
}
function wantsTree({ directory, tree, treeIsStale }) {
  return directory !== _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_21__/* .TOP */ .wv || tree !== void 0 || treeIsStale === true;
}
function targetsOf(services, { isEvery, catchAll }) {
  const places = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  const targets = places.flatMap(({ directory, assetsPath, pin }) => {
    if (!isOfManifest(pin)) return [];
    const of = isEvery ? pin : { directory, assetsPath };
    return [{ directory: of.directory, assetsPath: of.assetsPath, pin }];
  });
  if (catchAll !== void 0) targets.push({ directory: catchAll.directory, assetsPath: catchAll.assetsPath, pin: catchAll });
  return [...new Map(targets.map((target) => [target.directory, target])).values()];
}
function toNewest(targets, { to, branch, all, log }) {
  const plan = { moves: [], left: [] };
  for (const { directory, pin, ancestry, before, newest } of targets) {
    const { manifestDirectory } = pin;
    if (newest === "absent") {
      const message = `${(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_21__/* .showDirectory */ .fi)(directory)} stays where it is: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .shortSha */ .Fu)(to)}, the newest commit of ${branch}, has no such directory`;
      plan.left.push({ message, at: pin.at });
      continue;
    }
    const tree = directory !== pin.directory || wantsTree(pin) ? newest : void 0;
    if (pin.sha !== to && (all || before !== newest || ancestry !== "on-branch")) {
      plan.moves.push({ directory, manifestDirectory, pin, to, tree, why: "latest" });
      if (ancestry === "elsewhere" && before !== newest) log.warning(notMerged(directory, pin, branch));
    } else if (directory === pin.directory && tree !== void 0 && pin.tree !== tree) {
      plan.moves.push({ directory, manifestDirectory, pin, to: pin.sha, tree, why: "tree" });
    }
  }
  return plan;
}
function notMerged(directory, pin, branch) {
  const commit = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .shortSha */ .Fu)(pin.sha);
  return {
    message: `${(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_21__/* .showDirectory */ .fi)(directory)} leaves ${commit}, which is not on ${branch}: recordings that only that commit has are no longer pinned. To keep them, merge its branch and repin then`,
    at: pin.at
  };
}

// src/commands/repin/command.ts
var command = {
  group: "Pins",
  description: "move pins that were squashed or rebased to the branch, and write the trees that are missing",
  quiet: _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_11__/* .QUIET_DRY_RUN */ .vY,
  paths: _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_11__/* .SERVICES_HERE */ .mo,
  inputs: ["base", ..._chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_11__/* .REPOSITORY_INPUTS */ .r0, "latest", "all", "older-than", "commit-pins", "dry-run", "retries", "timeout"],
  flags: [{ name: "--from-disk", help: "pin what is on disk, where an edit of recordings.json was lost; asks no server" }],
  examples: `
  assets-sync repin sdk/tables          # mend the pins of one service
  assets-sync repin '*' --dry-run       # see what would be written
  assets-sync repin sdk/core --latest   # move to the newest commit of the main branch, where its recordings differ
  assets-sync repin '*' --latest --older-than 3d # to the newest that is there for three days
  assets-sync repin sdk/core --from-disk # pin again what you pushed, after a git checkout of recordings.json
  assets-sync repin '*' --commit-pins   # and commit the pins where git push would put them`,
  more: `
Exit codes: 0 done or nothing to move, 2 wrong usage, file or pin, 3 the server was
not reached, 4 a file of pins changed meanwhile, 5 not authorised. A pin that stays
is named, and is no failure.`,
  run
};
async function run(context) {
  const { host, inputs, signal, log, selection, access } = context;
  const { latest, all, olderThan, commitPins, dryRun } = inputs;
  const fromDisk = context.flags.fromDisk === true;
  if (fromDisk && latest) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .AssetsSyncError */ .Fl("bad-usage", "--from-disk and --latest ask for different commits.", { hint: "Give one of them." });
  }
  if (!latest && (all || olderThan !== void 0)) {
    const names = `${host.show("all")} and ${host.show("older-than")}`;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .AssetsSyncError */ .Fl("bad-usage", `${names} say where ${host.show("latest")} moves pins.`, {
      hint: `Give ${host.show("latest")} as well, or leave them out.`
    });
  }
  const to = fromDisk ? "disk" : latest ? "latest" : "same";
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const author = host.author() ?? await (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_16__/* .gitAuthor */ .on)(codeRepository, signal);
  const commit = commitPins ? { origin: host.origin(), author } : void 0;
  const request = { codeRepository, selection, access, repositoryOptions, to, all, olderThan, commit, dryRun };
  const result = await repin(request, log, signal);
  result.left.forEach((0,_chunk_EWMTDNZC_js__WEBPACK_IMPORTED_MODULE_4__/* .announcer */ .y4)(host, "warning"));
  await (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_12__/* .tell */ .qz)(host, repinReport(result, { dryRun }), dryRun ? "answer" : "report");
}
var REASONS = {
  squashed: "was squashed or rebased",
  tree: "its tree alone",
  latest: "newest commit",
  disk: "as on disk"
};
function repinReport(result, { dryRun }) {
  const { services, moves, left, committed, requests, bytes } = result;
  const written = `${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(moves.length, "pin")} ${dryRun ? "would be written" : "written"}`;
  const rest = left.length === 0 ? "" : `, ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_19__/* .count */ .U9)(left.length, "pin")} left`;
  const total = `${moves.length === 0 ? "No pin to change" : written}${rest}`;
  const on = committed && `Pins committed on ${committed.branch}: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .shortSha */ .Fu)(committed.sha)}`;
  const rows = moves.map(({ directory, pin, to, why }) => [
    (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_21__/* .showDirectory */ .fi)(directory),
    pin === void 0 ? "" : (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_12__/* .commitCell */ .Ou)(result.repository, pin.sha),
    (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_12__/* .commitCell */ .Ou)(result.repository, to),
    REASONS[why]
  ]);
  return {
    title: `assets-sync repin: ${total}`,
    lines: [...(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_12__/* .alignRows */ .P4)(moves.map(moveRow)), `${total} (${(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_12__/* .traffic */ .iN)(result)})`, ...on === void 0 ? [] : [on]],
    blocks: () => [
      ...rows.length === 0 ? [] : [(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_12__/* .markdownTable */ .Qj)({ head: ["Directory", "From", "To", "Why"], rows, of: "pins" })],
      ...left.length === 0 ? [] : [left.map(({ message }) => `- ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_19__/* .escapeMarkdown */ .FV)((0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_12__/* .sentence */ .em)(message))}`).join("\n")]
    ],
    outputs: {
      services,
      pins: Object.fromEntries(moves.map(({ directory, to }) => [(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_21__/* .showDirectory */ .fi)(directory), to])),
      changed: moves.some(isMoved),
      requests,
      bytes
    },
    json: {
      moves: moves.map(({ directory, manifestDirectory, pin, to, tree, why }) => ({
        path: (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_21__/* .showDirectory */ .fi)(directory),
        from: pin?.sha ?? null,
        to,
        tree: tree ?? null,
        why,
        file: pin?.at.file ?? fileOf(manifestDirectory),
        line: pin?.at.line ?? null
      }))
    }
  };
}
function moveRow({ directory, manifestDirectory, pin, to, tree, why }) {
  return [
    pin === void 0 ? fileOf(manifestDirectory) : `${pin.at.file}:${pin.at.line}`,
    (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_21__/* .showDirectory */ .fi)(directory),
    pin === void 0 || pin.sha === to ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .shortSha */ .Fu)(to) : `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .shortSha */ .Fu)(pin.sha)} -> ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .shortSha */ .Fu)(to)}`,
    tree === void 0 ? "" : `tree ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_27__/* .shortSha */ .Fu)(tree)}`,
    REASONS[why]
  ];
}
function fileOf(manifestDirectory) {
  return (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_21__/* .joinDirectory */ .as)(manifestDirectory, _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_18__/* .MANIFEST_NAME */ .ir);
}



/***/ })

};
