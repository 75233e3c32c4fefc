export const id = 770;
export const ids = [770];
export const modules = {

/***/ 7144:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ findJudge)
/* harmony export */ });
/* harmony import */ var _chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(385);
/* harmony import */ var _chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5760);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8997);




// src/verify/judge.ts
function findJudge(request, root, before, base, log) {
  const repository = before && usableRepository(request, root, before.repository, base);
  if (repository !== void 0) log.warning(changedWarning(root, "repository", root.settings.repository, repository));
  const settings = repository === void 0 ? root.settings : { ...root.settings, repository };
  const accesses = (0,_chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_0__/* .findAccesses */ .cX)(request, { ...root, settings }, base, log.warning);
  const then = request.branch !== void 0 || before === void 0 ? accesses.branch : before.branch ?? _chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU;
  const isOther = repository !== void 0 || then !== accesses.branch;
  if (then === accesses.branch || request.isLocalUser) return { accesses, isOther };
  log.warning(changedWarning(root, "branch", accesses.branch, then));
  return { accesses: { ...accesses, branch: then, of: (pin) => ({ ...accesses.of(pin), branch: then }) }, isOther };
}
function usableRepository(request, root, text, base) {
  if (text === void 0 || request.repository !== void 0 || request.isLocalUser) return void 0;
  const then = (0,_chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGitUrl */ .RA)(text, request.gitHubServer, base);
  if ("error" in then || then.transport !== "http") return void 0;
  return then.url === (0,_chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_0__/* .findRepositoryUrl */ .RD)(request, root, base).url ? void 0 : text;
}
function changedWarning(root, setting, now, judge) {
  const where = setting === "repository" ? "in" : "on";
  return {
    message: `$${setting} becomes ${now} with this change: every pin is proved ${where} ${judge}, as it was before; for another ${setting} give the ${setting} input`,
    at: root.places[`$${setting}`] ?? { file: root.file }
  };
}




/***/ }),

/***/ 2389:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_DHA5QNER_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5548);
/* harmony import */ var _chunk_HFJSOUYE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5865);
/* harmony import */ var _chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7357);
/* harmony import */ var _chunk_AVBFPEPJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7144);
/* harmony import */ var _chunk_ZFBSC4OY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1382);
/* harmony import */ var _chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3751);
/* harmony import */ var _chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2242);
/* harmony import */ var _chunk_W2BA26NE_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1415);
/* harmony import */ var _chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(449);
/* harmony import */ var _chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4136);
/* harmony import */ var _chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(385);
/* harmony import */ var _chunk_M5KAUOPQ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4227);
/* harmony import */ var _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5703);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6096);
/* harmony import */ var _chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3557);
/* harmony import */ var _chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5760);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8997);
/* harmony import */ var _chunk_IAYMOGOE_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1764);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6670);
/* harmony import */ var _chunk_OKSZD5SA_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5225);
/* harmony import */ var _chunk_X3WBLLLV_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(3404);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(9066);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2957);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3654);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(4104);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(48);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2030);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7606);





























// src/commands/verify/verify.ts
async function verify(request, log, signal) {
  const { codeRepository, repositoryOptions } = request;
  const { paths, base, isLocalUser } = request.selection;
  const compare = paths.length === 0 && (!isLocalUser || base !== void 0);
  const asked = { ...request.selection, isProved: true };
  const selection = compare ? await (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_2__/* .selectCompared */ .kv)(asked, { lostPins: true }, codeRepository, log, signal) : await (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_2__/* .select */ .Lt)(asked, codeRepository, log, signal);
  (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_2__/* .noticeUnknown */ .Jw)(selection, log);
  const judge = (0,_chunk_AVBFPEPJ_js__WEBPACK_IMPORTED_MODULE_3__/* .findJudge */ .$)(request.access, selection.root, settingsBefore(selection, compare), codeRepository.root, log);
  const services = judge.isOther && compare ? await allServices(selection, codeRepository, signal) : selection.services;
  const places = placesToProve(selection, services, { compare, isAnew: judge.isOther, isAllMeant: paths.includes(_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL */ .y2) });
  if (compare && !isLocalUser) for (const problem of otherRepositories(services, selection.before)) log.warning(problem);
  const { accesses } = judge;
  const result = await (0,_chunk_ZFBSC4OY_js__WEBPACK_IMPORTED_MODULE_4__/* .verifyPins */ ._6)({ accesses, repositoryOptions, places, allTrees: false }, log, signal);
  return { ...result, services, urlOf: (pin) => accesses.of(pin).url, branch: accesses.branch };
}
function settingsBefore({ settingsBefore: known, before, root }, compare) {
  if (known !== void 0 || !compare || before?.branch === void 0) return known;
  return { repository: before.otherRepository ?? root.settings.repository, branch: before.branch };
}
function placesToProve(selection, services, { compare, isAnew, isAllMeant }) {
  const { pins, before } = selection;
  const chosen = compare && before !== void 0 && !isAnew ? services.map((service) => movedParts(service, before)) : services;
  const isCatchAllMeant = isAllMeant || compare && (isAnew || isCatchAllMoved(selection));
  return (0,_chunk_ZFBSC4OY_js__WEBPACK_IMPORTED_MODULE_4__/* .placesOf */ .ek)(chosen, isCatchAllMeant ? pins.catchAll : void 0);
}
function isCatchAllMoved({ pins, before }) {
  const then = before?.pins.catchAll;
  return pins.catchAll?.sha !== then?.sha || pins.catchAll?.tree !== then?.tree;
}
function allServices({ globs, pins }, codeRepository, signal) {
  return (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_2__/* .givenServices */ .UO)([_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL */ .y2], { globs, pins }, codeRepository, signal);
}
function otherRepositories(services, before) {
  const places = services.flatMap(({ pinnedTrees }) => pinnedTrees);
  return places.flatMap(({ directory, pin: { assetsJson, at } }) => {
    const then = before?.pins.resolve(directory)?.assetsJson?.repository;
    if (assetsJson === void 0 || then === void 0 || then === assetsJson.repository) return [];
    return [{ message: `AssetsRepo becomes ${assetsJson.repository} with this change; it was ${then}`, at }];
  });
}
function movedParts(service, { pins }) {
  const before = pins.pinnedTreesOf(service.service);
  const isMoved = (place) => !before.some((one) => (0,_chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_6__/* .samePinnedTrees */ .MW)([one], [place]));
  return { ...service, pinnedTrees: service.pinnedTrees.filter(isMoved) };
}

// src/commands/verify/command.ts
var command = {
  group: "Pins",
  description: "prove that the pinned commits are on the main branch of the assets repository",
  quiet: _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_12__/* .QUIET_ANSWER */ .oe,
  paths: _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_12__/* .SERVICES_HERE */ .mo,
  inputs: ["base", ..._chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_12__/* .REPOSITORY_INPUTS */ .r0, "retries", "timeout"],
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
  const error = (0,_chunk_IAYMOGOE_js__WEBPACK_IMPORTED_MODULE_17__/* .notVerified */ .et)(result.proofs, result.branch);
  host.result(verifyText(result), "answer");
  host.setOutputs(verifyOutputs(result), { ...verifyJson(result), ...error === void 0 ? {} : { error: (0,_chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_26__/* .errorJson */ .dF)(error) } });
  await host.summarize(() => (0,_chunk_DHA5QNER_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedSummary */ .yG)(result));
  if (error !== void 0) throw error;
}
function verifyOutputs(result) {
  return {
    services: result.services.map(({ service }) => service),
    // The commits of tags are known by now.
    pins: { ...(0,_chunk_HFJSOUYE_js__WEBPACK_IMPORTED_MODULE_1__/* .pinsOutput */ .um)(result.services), ...tagged(result) },
    changed: result.services.length > 0,
    bytes: result.bytes,
    requests: result.requests,
    verified: result.proofs.every(({ outcome }) => (0,_chunk_IAYMOGOE_js__WEBPACK_IMPORTED_MODULE_17__/* .isGood */ .Kg)(outcome))
  };
}
function verifyJson({ proofs }) {
  return {
    results: proofs.map(({ pin, outcome, on }) => ({
      path: (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_18__/* .showDirectory */ .fi)(pin.directory),
      sha: pin.sha,
      outcome,
      file: pin.at.file,
      line: pin.at.line,
      on: outcome === "squashed" ? on : null
    }))
  };
}
function verifyText(result) {
  if (result.proofs.length === 0) return "No pin to verify.";
  const rows = result.proofs.map(({ pin, outcome, on }) => [
    (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_18__/* .showDirectory */ .fi)(pin.directory),
    (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_27__/* .shortSha */ .Fu)(pin.sha),
    outcome,
    on === void 0 || outcome !== "squashed" ? "" : `-> ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_27__/* .shortSha */ .Fu)(on)}`
  ]);
  const costs = `${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_15__/* .count */ .U9)(result.requests, "request")}, ${(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_15__/* .formatBytes */ .z3)(result.bytes)} received`;
  return [...(0,_chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_15__/* .alignColumns */ .RM)(rows), `${(0,_chunk_DHA5QNER_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedTotal */ .Kx)(result)} (${costs})`].join("\n");
}
function tagged({ proofs }) {
  return Object.fromEntries((0,_chunk_DHA5QNER_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedProofs */ .Q8)(proofs).map(({ pin }) => [pin.directory, pin.sha]));
}



/***/ })

};
