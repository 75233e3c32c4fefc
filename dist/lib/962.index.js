export const id = 962;
export const ids = [962];
export const modules = {

/***/ 962:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_3QOH3AYS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1933);
/* harmony import */ var _chunk_7PC6CBFS_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5370);
/* harmony import */ var _chunk_4WGT3SRS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7057);
/* harmony import */ var _chunk_IMFQ6U6U_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7165);
/* harmony import */ var _chunk_LLEEY3ZP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(710);
/* harmony import */ var _chunk_BGJ6MB7Q_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3766);
/* harmony import */ var _chunk_QVZPCLOY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2408);
/* harmony import */ var _chunk_I2JDSXVM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5337);
/* harmony import */ var _chunk_AG4HQVEK_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(629);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6096);
/* harmony import */ var _chunk_QLSBTQ2G_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7850);
/* harmony import */ var _chunk_NRIFCVEB_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6759);
/* harmony import */ var _chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7725);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(110);
/* harmony import */ var _chunk_UVKTLODP_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7579);
/* harmony import */ var _chunk_ANZQ3S4K_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2147);
/* harmony import */ var _chunk_WEFH4BBA_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2683);
/* harmony import */ var _chunk_UE2QRYJU_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9537);
/* harmony import */ var _chunk_SOJ4JUUN_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8688);
/* harmony import */ var _chunk_MCGL4KOC_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1602);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(471);























// src/commands/verify/verify.ts
async function verify(request, log, signal) {
  const { codeRepository, repositoryOptions } = request;
  const isOfChange = isAboutChange(request.selection);
  const selection = await chooseServices(request, isOfChange, log, signal);
  const judge = (0,_chunk_3QOH3AYS_js__WEBPACK_IMPORTED_MODULE_0__/* .findJudge */ .$V)(request.access, selection.root, settingsBefore(selection, isOfChange), codeRepository.root, log);
  const services = await servicesToProve(request, selection, judge, signal);
  const places = pinsToProve(request, selection, services, judge);
  warnOfOtherRepositories(request, selection, services, log);
  const proved = await (0,_chunk_3QOH3AYS_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyPins */ ._6)({ accesses: judge.accesses, repositoryOptions, places }, log, signal);
  return { ...proved, services, urlOf: (pin) => judge.accesses.of(pin).url, branch: judge.accesses.branch };
}
function isAboutChange({ paths, base, isLocalUser }) {
  return paths.length === 0 && (!isLocalUser || base !== void 0);
}
async function chooseServices({ selection: asked, codeRepository }, isOfChange, log, signal) {
  const question = { ...asked, isProved: true };
  const selection = isOfChange ? await (0,_chunk_4WGT3SRS_js__WEBPACK_IMPORTED_MODULE_2__/* .selectCompared */ .kv)({ ...question, lostPins: true }, codeRepository, log, signal) : await (0,_chunk_4WGT3SRS_js__WEBPACK_IMPORTED_MODULE_2__/* .select */ .Lt)(question, codeRepository, log, signal);
  return selection;
}
function settingsBefore({ settingsBefore: known, before, root }, isOfChange) {
  if (known !== void 0 || !isOfChange || before?.branch === void 0) return known;
  return { repository: before.otherRepository ?? root.settings.repository, branch: before.branch };
}
async function servicesToProve({ selection: asked, codeRepository }, { services, globs, pins }, { isOther }, signal) {
  return isOther && isAboutChange(asked) ? (0,_chunk_BGJ6MB7Q_js__WEBPACK_IMPORTED_MODULE_5__/* .givenServices */ .UO)([_chunk_BGJ6MB7Q_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL */ .y2], { globs, pins }, codeRepository, signal) : services;
}
function pinsToProve({ selection: asked }, { pins, before }, services, { isOther }) {
  const isOfChange = isAboutChange(asked);
  const then = before?.pins.catchAll;
  const isCatchAllMoved = pins.catchAll?.sha !== then?.sha || pins.catchAll?.tree !== then?.tree;
  const isCatchAllMeant = asked.paths.includes(_chunk_BGJ6MB7Q_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL */ .y2) || isOfChange && (isOther || isCatchAllMoved);
  const moved = ({ service, pinnedTrees, ...rest }) => {
    const trees = before?.pins.pinnedTreesOf(service) ?? [];
    const isMoved = (place) => !trees.some((one) => (0,_chunk_QVZPCLOY_js__WEBPACK_IMPORTED_MODULE_6__/* .samePinnedTrees */ .MW)([one], [place]));
    return { ...rest, service, pinnedTrees: pinnedTrees.filter(isMoved) };
  };
  const chosen = isOfChange && before !== void 0 && !isOther ? services.map(moved) : services;
  return (0,_chunk_3QOH3AYS_js__WEBPACK_IMPORTED_MODULE_0__/* .placesOf */ .ek)(chosen, isCatchAllMeant ? pins.catchAll : void 0);
}
function warnOfOtherRepositories({ selection: asked }, { before }, services, log) {
  if (!isAboutChange(asked) || asked.isLocalUser) return;
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
  quiet: _chunk_AG4HQVEK_js__WEBPACK_IMPORTED_MODULE_8__/* .QUIET_ANSWER */ .oe,
  paths: _chunk_AG4HQVEK_js__WEBPACK_IMPORTED_MODULE_8__/* .SERVICES_HERE */ .mo,
  inputs: ["base", ..._chunk_AG4HQVEK_js__WEBPACK_IMPORTED_MODULE_8__/* .REPOSITORY_INPUTS */ .r0, "retries", "timeout"],
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
  await (0,_chunk_I2JDSXVM_js__WEBPACK_IMPORTED_MODULE_7__/* .tell */ .qz)(host, verifyReport(result), "answer");
}
var MAX_GOOD = 10;
function verifyReport(result) {
  const { proofs, services } = result;
  const [bad, good] = (0,_chunk_7PC6CBFS_js__WEBPACK_IMPORTED_MODULE_1__/* .badAndGood */ .Ws)(proofs);
  const listed = bad.length > 0 && good.length > MAX_GOOD ? bad : [...bad, ...good];
  const isNone = proofs.length === 0;
  return {
    title: isNone ? "assets-sync verify" : `assets-sync verify: ${(0,_chunk_7PC6CBFS_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedTotal */ .Kx)(result)}`,
    lines: isNone ? ["No pin to verify."] : [...(0,_chunk_I2JDSXVM_js__WEBPACK_IMPORTED_MODULE_7__/* .alignRows */ .P4)((0,_chunk_7PC6CBFS_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedRows */ .dk)(listed, result)), `${(0,_chunk_7PC6CBFS_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedTotal */ .Kx)(result)} (${(0,_chunk_I2JDSXVM_js__WEBPACK_IMPORTED_MODULE_7__/* .traffic */ .iN)(result)})`],
    blocks: () => (0,_chunk_7PC6CBFS_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedBlocks */ .ih)(result),
    outputs: {
      services: services.map(({ service }) => service),
      // The commits of tags are known by now.
      pins: { ...(0,_chunk_I2JDSXVM_js__WEBPACK_IMPORTED_MODULE_7__/* .pinsOutput */ .um)(services), ...Object.fromEntries((0,_chunk_7PC6CBFS_js__WEBPACK_IMPORTED_MODULE_1__/* .taggedProofs */ .Q8)(proofs).map(({ pin }) => [pin.directory, pin.sha])) },
      changed: services.length > 0,
      bytes: result.bytes,
      requests: result.requests,
      verified: bad.length === 0
    },
    json: {
      results: proofs.map(({ pin: { directory, sha, at }, outcome, on }) => ({
        path: (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_13__/* .showDirectory */ .fi)(directory),
        sha,
        outcome,
        file: at.file,
        line: at.line,
        on: outcome === "squashed" ? on : null
      }))
    },
    error: (0,_chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_12__/* .notVerified */ .et)(proofs, result.branch)
  };
}



/***/ })

};
