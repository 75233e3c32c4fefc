export const id = 516;
export const ids = [516];
export const modules = {

/***/ 9516:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_ADIBXJ7A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9326);
/* harmony import */ var _chunk_JCAVQO7E_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5578);
/* harmony import */ var _chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6906);
/* harmony import */ var _chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(606);
/* harmony import */ var _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1788);
/* harmony import */ var _chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8825);
/* harmony import */ var _chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3213);
/* harmony import */ var _chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2227);
/* harmony import */ var _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1602);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6096);
/* harmony import */ var _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4467);
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4379);
/* harmony import */ var _chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7725);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(110);
/* harmony import */ var _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4028);
/* harmony import */ var _chunk_U4VENVDZ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8136);
/* harmony import */ var _chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1781);
/* harmony import */ var _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5068);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(471);























// src/commands/verify/verify.ts
async function verify(request, log, signal) {
  const { codeRepository, repositoryOptions, access, selection: asked } = request;
  const isOfChange = asked.paths.length === 0 && (!asked.isLocalUser || asked.base !== void 0);
  const question = { ...asked, isProved: true };
  const selection = isOfChange ? await (0,_chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_2__/* .selectCompared */ .kv)({ ...question, lostPins: true }, codeRepository, log, signal) : await (0,_chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_2__/* .select */ .Lt)(question, codeRepository, log, signal);
  const before = settingsBefore(selection, isOfChange);
  const { accesses, isOther } = (0,_chunk_ADIBXJ7A_js__WEBPACK_IMPORTED_MODULE_0__/* .findJudge */ .$V)(access, selection.rootFile, before, codeRepository.root, log);
  const { globs, pins } = selection;
  const services = isOfChange && isOther ? await (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_5__/* .givenServices */ .UO)([_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL */ .y2], { globs, pins }, codeRepository, signal) : selection.services;
  const places = isOfChange && !isOther ? movedPins(selection) : (0,_chunk_ADIBXJ7A_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctPins */ .pu)(services, isOfChange || asked.paths.includes(_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL */ .y2) ? pins.catchAll : void 0);
  if (isOfChange && !asked.isLocalUser) warnOfOtherRepositories(selection, services, log);
  const proved = await (0,_chunk_ADIBXJ7A_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyPins */ ._6)({ accesses, repositoryOptions, places }, log, signal);
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
    const pinnedTrees = selected.pinnedTrees.filter((place) => !trees.some((one) => (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_6__/* .samePinnedTrees */ .MW)([one], [place])));
    return { ...selected, pinnedTrees };
  });
  return (0,_chunk_ADIBXJ7A_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctPins */ .pu)(moved, isCatchAllMoved ? pins.catchAll : void 0);
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
  quiet: _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_8__/* .QUIET_ANSWER */ .oe,
  paths: _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_8__/* .SERVICES_HERE */ .mo,
  inputs: ["base", ..._chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_8__/* .REPOSITORY_INPUTS */ .r0, "retries", "timeout"],
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
  await (0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_7__/* .tell */ .qz)(host, verifyReport(result), "answer");
}
var MAX_GOOD = 10;
function verifyReport(result) {
  const { proofs, services } = result;
  const [bad, good] = (0,_chunk_JCAVQO7E_js__WEBPACK_IMPORTED_MODULE_1__/* .badAndGood */ .Ws)(proofs);
  const listed = bad.length > 0 && good.length > MAX_GOOD ? bad : [...bad, ...good];
  const isNone = proofs.length === 0;
  return {
    title: isNone ? "assets-sync verify" : `assets-sync verify: ${(0,_chunk_JCAVQO7E_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedTotal */ .Kx)(result)}`,
    lines: isNone ? ["No pin to verify."] : [...(0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_7__/* .alignRows */ .P4)((0,_chunk_JCAVQO7E_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedRows */ .dk)(listed, result)), `${(0,_chunk_JCAVQO7E_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedTotal */ .Kx)(result)} (${(0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_7__/* .traffic */ .iN)(result)})`],
    blocks: () => (0,_chunk_JCAVQO7E_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedBlocks */ .ih)(result),
    outputs: {
      services: services.map(({ service }) => service),
      // The commits of tags are known by now.
      pins: { ...(0,_chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_7__/* .pinsOutput */ .um)(services), ...Object.fromEntries((0,_chunk_JCAVQO7E_js__WEBPACK_IMPORTED_MODULE_1__/* .taggedProofs */ .Q8)(proofs).map(({ pin }) => [pin.directory, pin.sha])) },
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
