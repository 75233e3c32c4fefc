export const id = 5694;
export const ids = [5694];
export const modules = {

/***/ 5694:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_4PRQ7P2G_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4692);
/* harmony import */ var _chunk_IXUG3CLJ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3548);
/* harmony import */ var _chunk_UMSBTXPH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8618);
/* harmony import */ var _chunk_76A3G2Y7_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2533);
/* harmony import */ var _chunk_Z5KT7XDD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7360);
/* harmony import */ var _chunk_CIVA2IJW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9326);
/* harmony import */ var _chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3312);
/* harmony import */ var _chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(384);
/* harmony import */ var _chunk_PJGUJN42_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3829);
/* harmony import */ var _chunk_EOOPHS6C_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8212);
/* harmony import */ var _chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1659);
/* harmony import */ var _chunk_IRTFFD4U_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7765);
/* harmony import */ var _chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1091);
/* harmony import */ var _chunk_KZON5R3M_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3518);
/* harmony import */ var _chunk_45A3RJ7L_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2149);
/* harmony import */ var _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5963);
/* harmony import */ var _chunk_B2HMYQOD_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(9119);
/* harmony import */ var _chunk_FHC3GCCW_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1093);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2706);
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4255);
/* harmony import */ var _chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2042);
/* harmony import */ var _chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2897);
/* harmony import */ var _chunk_YIT343GO_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1442);
/* harmony import */ var _chunk_PZWGBQ27_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1895);
/* harmony import */ var _chunk_WH74AS6G_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2534);
/* harmony import */ var _chunk_3D5MVGQG_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(7931);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1780);
/* harmony import */ var _chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(166);
/* harmony import */ var _chunk_UYLTAJCG_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(6958);
/* harmony import */ var _chunk_SF3IAH23_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7138);
/* harmony import */ var _chunk_HEMRQ474_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6847);
/* harmony import */ var _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(862);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5733);
/* harmony import */ var _chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2743);
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4423);
/* harmony import */ var _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(5476);
/* harmony import */ var _chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(7635);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(6419);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(351);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(8176);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7740);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8868);
/* harmony import */ var _chunk_4O53HZGS_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(8272);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(6602);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(2334);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(8666);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(9046);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(7940);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(4329);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(4040);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(6760);























































// src/commands/run/command.ts


var command = {
  group: "Recordings",
  description: "bring the recordings, and run a command with a test proxy on them",
  paths: _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_35__/* .SERVICES_HERE */ .mo,
  takesCommand: true,
  inputs: [..._chunk_4PRQ7P2G_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNC_INPUTS */ .YY, ..._chunk_IXUG3CLJ_js__WEBPACK_IMPORTED_MODULE_1__/* .PROGRAM_INPUTS */ .tu, "retries"],
  examples: `
  assets-sync run sdk/tables -- pytest  # sync, start the test proxy, run the tests, stop it
  assets-sync run -- npm test           # of the service that you are in, else of those that you changed
  assets-sync run sdk/new -- pytest     # of one that was never recorded: the proxy can record it`,
  more: `
The command finds the proxy by PROXY_URL, PROXY_MANUAL_START, PROXY_PID, TEST_PROXY_HTTP_PORT and PROXY_EXE,
the recordings by ASSETS_ROOT. stdout is the command's alone. Exit code: the command's; where it was not run,
that of sync, or 3 if the test proxy could not be installed or started.`,
  run
};
async function run(context) {
  const { host, inputs, signal, flags } = context;
  const given = readCommand(context.command);
  if (flags.json === true) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_50__/* .AssetsSyncError */ .Fl("bad-usage", "--json is not for run: what is on stdout is the command\u2019s.", {
      hint: "Leave it out; 'assets-sync sync --json' says what was brought."
    });
  }
  await (0,_chunk_IXUG3CLJ_js__WEBPACK_IMPORTED_MODULE_1__/* .requireProgramChoice */ .BP)(context);
  const selection = { ...context.selection, mayLackPins: true };
  const { result, milliseconds } = await (0,_chunk_4PRQ7P2G_js__WEBPACK_IMPORTED_MODULE_0__/* .bringRecordings */ .FT)({ ...context, selection });
  host.say("info", (0,_chunk_UMSBTXPH_js__WEBPACK_IMPORTED_MODULE_2__/* .syncedText */ .eq)(result, milliseconds, host.workspace));
  await (0,_chunk_4PRQ7P2G_js__WEBPACK_IMPORTED_MODULE_0__/* .tidyUp */ .gN)(result, (0,_chunk_PJGUJN42_js__WEBPACK_IMPORTED_MODULE_8__/* .storeBaseOf */ .c)(inputs.cache, host.storeBase, result.assetsRoot), signal);
  await (0,_chunk_IXUG3CLJ_js__WEBPACK_IMPORTED_MODULE_1__/* .provideRoot */ .et)(context, result.assetsRoot);
  process.exitCode = await runOn(context, given, result.assetsRoot, await (0,_chunk_4PRQ7P2G_js__WEBPACK_IMPORTED_MODULE_0__/* .servedBy */ .nV)(context, result.assetsRoot));
}
function readCommand([file, ...args]) {
  if (file !== void 0 && file !== "") return [file, ...args];
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_50__/* .AssetsSyncError */ .Fl("bad-usage", "There is no command to run.", {
    hint: "Give it after two dashes: 'assets-sync run sdk/tables -- pytest'."
  });
}
async function runOn(context, command2, assetsRoot, { folder: served, env: more }) {
  const { host, log, signal } = context;
  const { executable } = await (0,_chunk_IXUG3CLJ_js__WEBPACK_IMPORTED_MODULE_1__/* .provideProgram */ .GR)(context);
  const { runWithProxy } = await Promise.all(/* import() */[__webpack_require__.e(7653), __webpack_require__.e(2061)]).then(__webpack_require__.bind(__webpack_require__, 2061));
  const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_51__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_52__.join)(host.temporary, "assets-sync-run-"));
  const logFile = (0,node_path__WEBPACK_IMPORTED_MODULE_52__.join)(folder, "test-proxy.log");
  const env = { ...process.env, ...more, ASSETS_ROOT: assetsRoot };
  let isLogNamed = false;
  try {
    const start = { executable, assetsRoot: served, logFile, env, log, signal };
    const { exitCode, lostProxy } = await runWithProxy({ command: command2, cwd: host.workspace, ...start });
    isLogNamed = lostProxy !== void 0;
    if (isLogNamed)
      log.warning({ message: `The test proxy ended before the command did (${logFile}). Its last lines:
${lostProxy}` });
    return exitCode;
  } catch (error) {
    isLogNamed = error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_50__/* .AssetsSyncError */ .Fl && error.code === "proxy-failed";
    throw error;
  } finally {
    if (!isLogNamed) await (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_49__/* .removeFolderLater */ .bF)(folder);
  }
}



/***/ })

};
