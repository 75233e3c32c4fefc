export const id = 5763;
export const ids = [5763];
export const modules = {

/***/ 5763:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_FGMRSQQK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2214);
/* harmony import */ var _chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5724);
/* harmony import */ var _chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8786);
/* harmony import */ var _chunk_IANHUEOL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3043);
/* harmony import */ var _chunk_OZ7A677H_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6931);
/* harmony import */ var _chunk_OUI7YPMI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4309);
/* harmony import */ var _chunk_CIVA2IJW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1713);
/* harmony import */ var _chunk_XHPKOXBK_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8051);
/* harmony import */ var _chunk_I53HFBTF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4293);
/* harmony import */ var _chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7508);
/* harmony import */ var _chunk_ZDT35FSO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9140);
/* harmony import */ var _chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(11);
/* harmony import */ var _chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7083);
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8104);
/* harmony import */ var _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9914);
/* harmony import */ var _chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3860);
/* harmony import */ var _chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1149);
/* harmony import */ var _chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(281);
/* harmony import */ var _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1162);
/* harmony import */ var _chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(2527);
/* harmony import */ var _chunk_27TUFHK4_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(731);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2957);
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(7036);
/* harmony import */ var _chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3951);
/* harmony import */ var _chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7089);
/* harmony import */ var _chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2033);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(2136);
/* harmony import */ var _chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2692);
/* harmony import */ var _chunk_XKPXZSRY_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3197);
/* harmony import */ var _chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(7240);
/* harmony import */ var _chunk_BDUQKWEG_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(4496);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1999);
/* harmony import */ var _chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(1013);
/* harmony import */ var _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3286);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(5068);
/* harmony import */ var _chunk_NLV7VRUH_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(670);
/* harmony import */ var _chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(3906);
/* harmony import */ var _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(3605);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(4304);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(222);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(2211);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3926);
/* harmony import */ var _chunk_4O53HZGS_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(3971);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(7261);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(7245);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(477);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(4005);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(362);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(4087);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_52__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_53__ = __webpack_require__(6760);
























































// src/commands/run/command.ts


var command = {
  group: "Recordings",
  description: "bring the recordings, and run a command with a test proxy on them",
  paths: _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_14__/* .SERVICES_HERE */ .mo,
  takesCommand: true,
  inputs: [..._chunk_FGMRSQQK_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNC_INPUTS */ .YY, ..._chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM_INPUTS */ .tu, "retries"],
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
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_51__/* .AssetsSyncError */ .Fl("bad-usage", "--json is not for run: what is on stdout is the command\u2019s.", {
      hint: "Leave it out; 'assets-sync sync --json' says what was brought."
    });
  }
  await (0,_chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_2__/* .requireProgramChoice */ .BP)(context);
  const selection = { ...context.selection, mayLackPins: true };
  const { result, milliseconds } = await (0,_chunk_FGMRSQQK_js__WEBPACK_IMPORTED_MODULE_0__/* .bringRecordings */ .FT)({ ...context, selection });
  host.say("info", (0,_chunk_IANHUEOL_js__WEBPACK_IMPORTED_MODULE_3__/* .syncedText */ .eq)(result, milliseconds, host.workspace));
  await (0,_chunk_FGMRSQQK_js__WEBPACK_IMPORTED_MODULE_0__/* .tidyUp */ .gN)(result, (0,_chunk_XHPKOXBK_js__WEBPACK_IMPORTED_MODULE_7__/* .storeBaseOf */ .c)(inputs.cache, host.storeBase, result.assetsRoot), signal);
  await (0,_chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_2__/* .provideRoot */ .et)(context, result.assetsRoot);
  process.exitCode = await runOn(context, given, result.assetsRoot, await (0,_chunk_FGMRSQQK_js__WEBPACK_IMPORTED_MODULE_0__/* .servedBy */ .nV)(context, result.assetsRoot));
}
function readCommand([file, ...args]) {
  if (file !== void 0 && file !== "") return [file, ...args];
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_51__/* .AssetsSyncError */ .Fl("bad-usage", "There is no command to run.", {
    hint: "Give it after two dashes: 'assets-sync run sdk/tables -- pytest'."
  });
}
async function runOn(context, command2, assetsRoot, { folder: served, env: more }) {
  const { host, log, signal } = context;
  const { executable } = await (0,_chunk_J4G3NMGF_js__WEBPACK_IMPORTED_MODULE_2__/* .provideProgram */ .GR)(context);
  const { runWithProxy } = await Promise.all(/* import() */[__webpack_require__.e(186), __webpack_require__.e(9542)]).then(__webpack_require__.bind(__webpack_require__, 9542));
  const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_52__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_53__.join)(host.temporary, "assets-sync-run-"));
  const logFile = (0,node_path__WEBPACK_IMPORTED_MODULE_53__.join)(folder, "test-proxy.log");
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
    isLogNamed = error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_51__/* .AssetsSyncError */ .Fl && error.code === "proxy-failed";
    throw error;
  } finally {
    if (!isLogNamed) await (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_50__/* .removeFolderLater */ .bF)(folder);
  }
}



/***/ })

};
