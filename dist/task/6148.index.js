export const id = 6148;
export const ids = [6148];
export const modules = {

/***/ 6148:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_BWAYIVBA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(178);
/* harmony import */ var _chunk_SL5JEEGE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7304);
/* harmony import */ var _chunk_4NOR6LHT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1851);
/* harmony import */ var _chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65);
/* harmony import */ var _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8710);
/* harmony import */ var _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9483);
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9630);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2307);
/* harmony import */ var _chunk_5OARQ4QD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1177);
/* harmony import */ var _chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8505);
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7678);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4506);
/* harmony import */ var _chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3682);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4494);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6178);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3757);













































// src/commands/push/command.ts
var command = {
  group: "Recordings",
  description: "publish the recordings that changed, and pin them",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_7__/* .QUIET_DRY_RUN */ .vY,
  paths: "those that have changed recordings",
  inputs: [..._chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_7__/* .REPOSITORY_INPUTS */ .r0, "message", "pull-request", "commit-pins", "allow-secrets", "dry-run", "retries", "timeout"],
  examples: `
  assets-sync push                      # every service with changed recordings
  assets-sync push sdk/tables --message 'Record the retry tests'
  assets-sync push --dry-run            # see what would be pushed and written
  assets-sync push --no-pull-request    # push the branch alone`,
  more: `
Exit codes: 0 done or nothing to push, 1 a secret was found, 2 wrong usage or a
wrong file, 3 the server was not reached, 4 others changed the same recordings,
5 not authorised.`,
  run
};
async function run(context) {
  const { host, inputs, signal, log, selection, access } = context;
  const { message, commitPins, pullRequest, allowSecrets, dryRun } = inputs;
  const codeRepository = await context.openCodeRepository();
  const author = host.author() ?? await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_32__/* .gitAuthor */ .on)(codeRepository, signal);
  const result = await (0,_chunk_BWAYIVBA_js__WEBPACK_IMPORTED_MODULE_0__/* .push */ .VC)(
    {
      codeRepository,
      selection,
      access,
      repositoryOptions: context.repositoryOptions(codeRepository),
      message,
      commitPins,
      pullRequest,
      allowSecrets,
      dryRun,
      author,
      origin: host.origin(),
      gitHubApi: host.gitHubApi,
      otherGitHub: host.otherGitHub
    },
    log,
    signal
  );
  const view = { dryRun, atTerminal: host.atTerminal, codeRoot: codeRepository.root, from: host.workspace };
  const uncommitted = host.atTerminal || dryRun ? void 0 : (0,_chunk_BWAYIVBA_js__WEBPACK_IMPORTED_MODULE_0__/* .uncommittedPins */ .CW)(result);
  if (uncommitted !== void 0) host.say("notice", uncommitted);
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_8__/* .tell */ .qz)(host, (0,_chunk_BWAYIVBA_js__WEBPACK_IMPORTED_MODULE_0__/* .pushReport */ .rS)(result, view), dryRun ? "answer" : "report");
}



/***/ })

};
