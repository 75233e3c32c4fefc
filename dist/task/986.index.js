export const id = 986;
export const ids = [986];
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

/***/ 4273:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ judgedPage),
/* harmony export */   Kx: () => (/* binding */ judgedTotal),
/* harmony export */   Q8: () => (/* binding */ taggedProofs),
/* harmony export */   Ws: () => (/* binding */ badAndGood),
/* harmony export */   dk: () => (/* binding */ judgedRows),
/* harmony export */   ih: () => (/* binding */ judgedBlocks)
/* harmony export */ });
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(989);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
/* harmony import */ var _chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9275);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2545);





// src/report/judged.ts
function judgedRows(proofs, { branch, urlOf }) {
  return proofs.map(({ pin, outcome, on }) => {
    const state = outcome === "on-branch" ? `on ${branch}` : outcome;
    const there = on && (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .commitCell */ .Ou)(urlOf(pin), on);
    return [
      (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_3__/* .showDirectory */ .fi)(pin.directory),
      (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .commitCell */ .Ou)(urlOf(pin), pin.sha),
      { text: state, markdown: (0,_chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome) ? outcome : `**${outcome}**` },
      {
        text: there === void 0 || outcome !== "squashed" ? "" : `-> ${there.text}`,
        markdown: outcome === "on-branch" ? "yes" : there?.markdown ?? "no"
      },
      { text: "", markdown: `${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(pin.at.file)}:${pin.at.line}` }
    ];
  });
}
function judgedPage(judged, title) {
  return (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .page */ .MY)({
    title: judged.proofs.length === 0 ? title : `${title}: ${judgedTotal(judged)}`,
    blocks: () => judgedBlocks(judged)
  });
}
function judgedBlocks(judged) {
  const { proofs, branch } = judged;
  if (proofs.length === 0) return ["No pin to verify."];
  const [bad, good] = badAndGood(proofs);
  const head = ["Directory", "Commit", "Outcome", `On ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(branch)}`, "Pinned in"];
  const table = (those) => (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({ head, rows: judgedRows(those, judged), of: "pins", isOpen: true });
  const isFolded = bad.length > 0 || good.length > _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_ROWS */ .pX;
  const ofGood = isFolded ? (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)((0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(good.length, "good pin"), table(good)) : table(good);
  return [...bad.length === 0 ? [] : [table(bad)], ...good.length === 0 ? [] : [ofGood]];
}
function badAndGood(proofs) {
  return [proofs.filter(({ outcome }) => !(0,_chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome)), proofs.filter(({ outcome }) => (0,_chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_2__/* .isGood */ .Kg)(outcome))];
}
function judgedTotal({ proofs, branch }) {
  const [, good] = badAndGood(proofs);
  return `${good.length} of ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(proofs.length, "pin")} on ${branch}${taggedProofs(proofs).length > 0 ? ", or tagged" : ""}`;
}
function taggedProofs(proofs) {
  return proofs.filter(({ outcome }) => outcome === "tagged");
}




/***/ }),

/***/ 8986:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8704);
/* harmony import */ var _chunk_FU7SUYVK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9468);
/* harmony import */ var _chunk_UUPECGJ6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4273);
/* harmony import */ var _chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5084);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6580);
/* harmony import */ var _chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3161);
/* harmony import */ var _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4476);
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(989);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5616);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9758);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4179);
/* harmony import */ var _chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9275);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2545);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2041);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5444);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3757);


























// src/commands/verify/verify.ts
async function verify(request, log, signal) {
  const { codeRepository, repositoryOptions, access, selection: asked } = request;
  const isOfChange = asked.paths.length === 0 && (!asked.isLocalUser || asked.base !== void 0);
  const question = { ...asked, isProved: true };
  const selection = isOfChange ? await (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_3__/* .selectCompared */ .kv)({ ...question, lostPins: true }, codeRepository, log, signal) : await (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)(question, codeRepository, log, signal);
  const before = settingsBefore(selection, isOfChange);
  const { accesses, isOther } = (0,_chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_0__/* .findJudge */ .$V)(access, selection.rootFile, before, codeRepository.root, log);
  const { globs, pins } = selection;
  const services = isOfChange && isOther ? await (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_7__/* .givenServices */ .UO)([_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2], { globs, pins }, codeRepository, signal) : selection.services;
  const places = isOfChange && !isOther ? movedPins(selection) : (0,_chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctPins */ .pu)(services, isOfChange || asked.paths.includes(_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2) ? pins.catchAll : void 0);
  if (isOfChange && !asked.isLocalUser) warnOfOtherRepositories(selection, services, log);
  const proved = await (0,_chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyPins */ ._6)({ accesses, repositoryOptions, places }, log, signal);
  return { ...proved, services, urlOf: (pin) => accesses.of(pin).url, branch: accesses.branch };
}
function settingsBefore({ settingsBefore: known, before, rootFile }, isOfChange) {
  if (known !== void 0 || !isOfChange || before?.branch === void 0) return known;
  return { repository: before.otherRepository ?? rootFile.settings.repository, branch: before.branch };
}
function movedPins({ services, pins, before }) {
  const then = before?.pins.catchAll;
  const isCatchAllMoved = pins.catchAll?.sha !== then?.sha || pins.catchAll?.tree !== then?.tree;
  const moved = services.map((selected) => {
    const trees = before?.pins.pinnedTreesOf(selected.service) ?? [];
    const pinnedTrees = selected.pinnedTrees.filter((place) => !trees.some((one) => (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_10__/* .samePinnedTrees */ .MW)([one], [place])));
    return { ...selected, pinnedTrees };
  });
  return (0,_chunk_TGBMCF7T_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctPins */ .pu)(moved, isCatchAllMoved ? pins.catchAll : void 0);
}
function warnOfOtherRepositories({ before }, services, log) {
  for (const { directory, pin } of services.flatMap(({ pinnedTrees }) => pinnedTrees)) {
    const now = pin.assetsJson?.repository;
    const then = before?.pins.resolve(directory)?.assetsJson?.repository;
    if (now === void 0 || then === void 0 || then === now) continue;
    log.warning({ message: `AssetsRepo becomes ${now} with this change; it was ${then}`, at: pin.at });
  }
}

// src/commands/verify/command.ts
var command = {
  group: "Pins",
  description: "prove that the pinned commits are on the main branch of the assets repository",
  quiet: _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_8__/* .QUIET_ANSWER */ .oe,
  paths: _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_8__/* .SERVICES_HERE */ .mo,
  inputs: ["base", ..._chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_8__/* .REPOSITORY_INPUTS */ .r0, "retries", "timeout"],
  examples: `
  assets-sync verify sdk/tables         # the pins of one service
  assets-sync verify '*'                # every pin
  assets-sync verify '*' --json         # for scripts`,
  more: `
Exit codes: 0 every pin is good, 1 one is not, 3 the server was not reached.`,
  run
};
async function run(context) {
  const { host, signal, log, selection, access } = context;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const result = await verify({ codeRepository, selection, access, repositoryOptions }, log, signal);
  await (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .qz)(host, verifyReport(result), "answer");
}
var MAX_GOOD = 10;
function verifyReport(result) {
  const { proofs, services } = result;
  const [bad, good] = (0,_chunk_UUPECGJ6_js__WEBPACK_IMPORTED_MODULE_2__/* .badAndGood */ .Ws)(proofs);
  const listed = bad.length > 0 && good.length > MAX_GOOD ? bad : [...bad, ...good];
  const isNone = proofs.length === 0;
  return {
    title: isNone ? "assets-sync verify" : `assets-sync verify: ${(0,_chunk_UUPECGJ6_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedTotal */ .Kx)(result)}`,
    lines: isNone ? ["No pin to verify."] : [...(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__/* .alignRows */ .P4)((0,_chunk_UUPECGJ6_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedRows */ .dk)(listed, result)), `${(0,_chunk_UUPECGJ6_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedTotal */ .Kx)(result)} (${(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__/* .traffic */ .iN)(result)})`],
    blocks: () => (0,_chunk_UUPECGJ6_js__WEBPACK_IMPORTED_MODULE_2__/* .judgedBlocks */ .ih)(result),
    outputs: {
      services: services.map(({ service }) => service),
      // The commits of tags are known by now.
      pins: { ...(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_9__/* .pinsOutput */ .um)(services), ...Object.fromEntries((0,_chunk_UUPECGJ6_js__WEBPACK_IMPORTED_MODULE_2__/* .taggedProofs */ .Q8)(proofs).map(({ pin }) => [pin.directory, pin.sha])) },
      changed: services.length > 0,
      bytes: result.bytes,
      requests: result.requests,
      verified: bad.length === 0
    },
    json: {
      results: proofs.map(({ pin: { directory, sha, at }, outcome, on }) => ({
        path: (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_17__/* .showDirectory */ .fi)(directory),
        sha,
        outcome,
        file: at.file,
        line: at.line,
        on: outcome === "squashed" ? on : null
      }))
    },
    error: (0,_chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_16__/* .notVerified */ .et)(proofs, result.branch)
  };
}



/***/ })

};
