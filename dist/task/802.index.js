export const id = 802;
export const ids = [802];
export const modules = {

/***/ 5613:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ diffLocal)
/* harmony export */ });
/* harmony import */ var _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2167);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4494);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(592);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6178);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2136);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6760);












// src/commands/diff/local.ts


async function diffLocal(context, rulesOff = /* @__PURE__ */ new Set()) {
  const { selection, access, log, signal } = context;
  const codeRepository = await context.openCodeRepository();
  const located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_4__/* .locate */ .x)(codeRepository, selection.path);
  const { assetsRoot } = located;
  const isAll = selection.paths.length === 0 || selection.paths.includes(_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL */ .y2);
  const selecting = (0,_chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_3__/* .selectGiven */ .i7)(selection, codeRepository, log, signal, located);
  const [{ root, pins, services }, inspection] = await Promise.all([
    selecting,
    (0,_chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectRoot */ .ZT)(assetsRoot, selecting, codeRepository, signal)
  ]);
  const packages = await (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_6__/* .inspectPackages */ .oi)(pins, { assetsRoot, codeRoot: codeRepository.root }, signal);
  const names = new Set(services.map(({ service }) => service));
  const chosen = [...changedInRoot(assetsRoot, inspection, pins), ...packages.map((one) => changedInPackage(one, assetsRoot))].filter(({ service, files }) => files.length > 0 && (isAll || names.has(service))).sort((a, b) => a.service < b.service ? -1 : 1);
  const count = chosen.reduce((sum, { files }) => sum + files.length, 0);
  const result = { changes: [], recordings: [], requests: 0, bytes: 0, isLocal: true };
  if (count === 0) return result;
  const { loadSecretFinder } = await Promise.all(/* import() */[__webpack_require__.e(8113), __webpack_require__.e(9707)]).then(__webpack_require__.bind(__webpack_require__, 9707));
  const options = { looksLikeSecret: await loadSecretFinder(), rulesOff, count };
  for (const { service, from, movedTo, environment, files, differences } of chosen) {
    if (from !== void 0 && movedTo !== void 0)
      log.notice(`${service} is compared with ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .shortSha */ .Fu)(from)}, which was synced: it is pinned at ${movedTo}.`);
    const recordings = [];
    await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_8__/* .withObjectReader */ .B)({ environment, signal }, async (read) => {
      for (const { name, kind, object: asked, file } of files.filter((one) => !one.name.includes("\n"))) {
        const [object] = kind === "added" ? [] : await read([asked]);
        if (kind !== "added" && object === void 0)
          throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("missing-store", `What was synced of ${name} is no longer on this machine.`, {
            hint: `${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_9__/* .syncCommand */ .Bz)([service])} brings it back; what was recorded stays.`
          });
        const before = object && { size: object.content.length, content: object.content };
        recordings.push(await (0,_chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRecording */ .$)(name, before, kind === "deleted" ? void 0 : onDisk(file), options));
        signal.throwIfAborted();
      }
    });
    const repository = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_7__/* .repositoryUrlOf */ .ZN)(access, root, codeRepository.root, pins.pinnedTreesOf(service)[0]?.pin ?? {});
    result.changes.push({ service, repository, from, to: void 0, at: void 0, ...differences });
    result.recordings.push({ service, recordings });
  }
  return result;
}
function changedInRoot(assetsRoot, { state, found, changes }, pins) {
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsRoot */ ._c(assetsRoot, { onlyRead: true });
  return [...found].map(([service, ofService]) => {
    const from = state.synced?.services.find((one) => one.service === service)?.pinnedTrees[0]?.sha;
    const pinned = pins.pinnedTreesOf(service)[0]?.sha;
    const files = ofService.map(({ path, kind }) => {
      const name = path.toString("utf8");
      return { name, kind, object: `${state.synced?.commit}:${name}`, file: root.fileAt(path) };
    });
    const movedTo = pinned === void 0 || pinned === from ? void 0 : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .shortSha */ .Fu)(pinned);
    const differences = changes.get(service) ?? { added: [], modified: [], deleted: [] };
    return { service, from, movedTo, environment: root.environment, differences, files };
  });
}
function changedInPackage({ pin, crumb, folder, head, changes }, assetsRoot) {
  const files = ["added", "modified", "deleted"].flatMap(
    (kind) => changes[kind].map((name) => {
      const file = (0,node_path__WEBPACK_IMPORTED_MODULE_12__.join)(assetsRoot, name);
      return { name, kind, object: `${head}:${(0,node_path__WEBPACK_IMPORTED_MODULE_12__.relative)(folder, file).replaceAll("\\", "/")}`, file };
    })
  );
  const movedTo = (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_6__/* .isAtTag */ .sb)(head, crumb.tag) ? void 0 : crumb.tag;
  return { service: pin.directory, from: head, movedTo, environment: (0,_chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_6__/* .folderEnvironment */ .ut)(folder), differences: changes, files };
}
function onDisk(file) {
  const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.lstatSync)(file);
  return { size: stat.size, content: stat.isFile() && stat.size <= _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDING_BYTES */ .Z ? (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.readFileSync)(file) : void 0 };
}




/***/ }),

/***/ 802:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_J7I2G4BV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5613);
/* harmony import */ var _chunk_5UA6N42A_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8000);
/* harmony import */ var _chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4766);
/* harmony import */ var _chunk_DVASTYBB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3531);
/* harmony import */ var _chunk_YPJH3QUV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8598);
/* harmony import */ var _chunk_C7RNYNE2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8224);
/* harmony import */ var _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2167);
/* harmony import */ var _chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65);
/* harmony import */ var _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8710);
/* harmony import */ var _chunk_6XMCS26G_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6562);
/* harmony import */ var _chunk_BXTM4GGE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9630);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3641);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2307);
/* harmony import */ var _chunk_LLCPMIKM_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4471);
/* harmony import */ var _chunk_N6VBEQG6_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8505);
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7678);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4506);
/* harmony import */ var _chunk_BTH6NTOO_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3682);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4494);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(6178);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(7594);
/* harmony import */ var _chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(4521);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(7261);
/* harmony import */ var _chunk_233EYIEM_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(9869);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(3757);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(6760);



















































// src/commands/run/command.ts


var command = {
  group: "Recordings",
  description: "bring the recordings, and run a command with a test proxy on them",
  paths: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_11__/* .SERVICES_HERE */ .mo,
  takesCommand: true,
  inputs: [..._chunk_5UA6N42A_js__WEBPACK_IMPORTED_MODULE_1__/* .SYNC_INPUTS */ .YY, ..._chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_2__/* .PROGRAM_INPUTS */ .tu, ..._chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_2__/* .REPLAY_INPUTS */ .y1, "retries"],
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
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl("bad-usage", "--json is not for run: what is on stdout is the command\u2019s.", {
      hint: "Leave it out; 'assets-sync sync --json' says what was brought."
    });
  }
  await (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_2__/* .requireProgramChoice */ .BP)(context);
  const selection = { ...context.selection, mayLackPins: true };
  const { result, milliseconds } = await (0,_chunk_5UA6N42A_js__WEBPACK_IMPORTED_MODULE_1__/* .bringRecordings */ .FT)({ ...context, selection }, { forProxy: true });
  host.say("info", (0,_chunk_6XMCS26G_js__WEBPACK_IMPORTED_MODULE_9__/* .syncedReport */ .z5)(result, { milliseconds, from: host.workspace }).lines.join("\n"));
  await (0,_chunk_5UA6N42A_js__WEBPACK_IMPORTED_MODULE_1__/* .tidyUp */ .gN)(result, (0,_chunk_LLCPMIKM_js__WEBPACK_IMPORTED_MODULE_13__/* .storeBaseOf */ .c)(inputs.cache, host.storeBase, result.assetsRoot), signal);
  const served = await (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_2__/* .findServed */ .TU)(context, result);
  await (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_2__/* .provideServed */ .F5)(context, served);
  try {
    process.exitCode = await runOn(context, given, served);
  } finally {
    if (result.layout === "tests") await tellRecorded(context);
  }
}
async function tellRecorded(context) {
  try {
    const selection = { ...context.selection, paths: [], pathsFrom: context.host.workspace };
    const { recordings } = await (0,_chunk_J7I2G4BV_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLocal */ .p)({ ...context, selection, log: _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_45__/* .SILENT */ .qY });
    const line = (0,_chunk_DHRWH77B_js__WEBPACK_IMPORTED_MODULE_7__/* .localChangesLine */ .F3)(recordings);
    if (line !== void 0) context.host.say("info", line);
  } catch (error) {
    context.signal.throwIfAborted();
    context.host.say("debug", String(error));
  }
}
function readCommand([file, ...args]) {
  if (file !== void 0 && file !== "") return [file, ...args];
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl("bad-usage", "There is no command to run.", {
    hint: "Give it after two dashes: 'assets-sync run sdk/tables -- pytest'."
  });
}
async function runOn(context, command2, { assetsRoot, folder: served, services, env: more }) {
  const { host, log, signal } = context;
  const { executable } = await (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_2__/* .provideProgram */ .GR)(context);
  const { runWithProxy } = await __webpack_require__.e(/* import() */ 9882).then(__webpack_require__.bind(__webpack_require__, 4644));
  const { askBeforeStop, reportReplay } = await __webpack_require__.e(/* import() */ 7598).then(__webpack_require__.bind(__webpack_require__, 5217));
  const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_49__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_50__.join)(host.temporary, "assets-sync-run-"));
  const logFile = (0,node_path__WEBPACK_IMPORTED_MODULE_50__.join)(folder, "test-proxy.log");
  const env = { ...process.env, ...more, ASSETS_ROOT: assetsRoot };
  let isLogNamed = false;
  try {
    const start = { executable, assetsRoot: served, services, logFile, env, log, signal };
    const wish = (0,_chunk_DIFHNOUU_js__WEBPACK_IMPORTED_MODULE_2__/* .replayWish */ .NY)(context);
    let asked;
    const beforeStop = async (proxy) => {
      asked = { proxy, audit: await askBeforeStop(proxy, wish, signal) };
    };
    const { exitCode, lostProxy } = await runWithProxy({ command: command2, cwd: host.workspace, beforeStop, ...start });
    isLogNamed = lostProxy !== void 0;
    if (isLogNamed)
      log.warning({ message: `The test proxy ended before the command did (${logFile}). Its last lines:
${lostProxy}` });
    const { error } = asked === void 0 ? {} : await reportReplay(asked.proxy, asked.audit, wish, host);
    if (error !== void 0 && exitCode === 0) throw error;
    return exitCode;
  } catch (error) {
    isLogNamed ||= error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl && error.code === "proxy-failed";
    throw error;
  } finally {
    if (!isLogNamed) await (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_47__/* .removeFolderLater */ .bF)(folder);
  }
}



/***/ })

};
