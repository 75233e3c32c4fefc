export const id = 971;
export const ids = [971];
export const modules = {

/***/ 9664:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ provideServed),
/* harmony export */   GR: () => (/* binding */ provideProgram),
/* harmony export */   NY: () => (/* binding */ replayWish),
/* harmony export */   OI: () => (/* binding */ strictest),
/* harmony export */   Px: () => (/* binding */ takeWishes),
/* harmony export */   Rt: () => (/* binding */ proxyOutputs),
/* harmony export */   TU: () => (/* binding */ findServed),
/* harmony export */   cv: () => (/* binding */ requireStartable),
/* harmony export */   eS: () => (/* binding */ startProxyOn),
/* harmony export */   tu: () => (/* binding */ PROGRAM_INPUTS),
/* harmony export */   y1: () => (/* binding */ REPLAY_INPUTS)
/* harmony export */ });
/* harmony import */ var _chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7649);
/* harmony import */ var _chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9014);
/* harmony import */ var _chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6906);
/* harmony import */ var _chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8825);
/* harmony import */ var _chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3213);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5700);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);








// src/commands/test-proxy.ts



// src/replay/wish.ts

var fileOf = (log) => `${log}.wishes`;
function keepWish(log, wish) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.appendFileSync)(fileOf(log), `${JSON.stringify(wish)}
`);
}
function takeWishes(log) {
  const kept = (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(fileOf(log))?.trim().split("\n") ?? [];
  (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_6__/* .removeFile */ .nM)(fileOf(log));
  return kept.map(parseWish);
}
function parseWish(line) {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { replay: "fail", files: [] };
  }
}
function strictest(wishes) {
  const replay = ["fail", "report"].find((one) => wishes.some((wish) => wish.replay === one)) ?? "off";
  return { replay, files: [...new Set(wishes.flatMap(({ files }) => files))] };
}

// src/commands/test-proxy.ts
var PROGRAM_INPUTS = ["proxy-version", "proxy-source", "proxy-checksum"];
var REPLAY_INPUTS = ["replay", "replay-file"];
function noticeEmpty(assetsRoot, log) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsRoot, ".git/assets-sync/index"))) return;
  log.notice(
    `No recordings are in ${assetsRoot} yet: the test proxy can record there, and plays back what 'assets-sync sync <service>' brings.`
  );
}
async function findServed(context, synced) {
  const { inputs, selection, signal } = context;
  const codeRepository = await context.openCodeRepository();
  const { root: codeRoot } = codeRepository;
  const { assetsRoot } = (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(codeRepository, inputs.path);
  const find = async () => {
    const all = await (0,_chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_2__/* .selectAll */ .Ub)(selection, codeRepository, _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_6__/* .SILENT */ .qY, signal);
    const chosen = (0,_chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_1__/* .layoutForProxy */ .CP)(inputs.layout, all);
    if (chosen === "tests") (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__/* .locateRoot */ .LM)(codeRepository, inputs.path);
    return { layout: chosen, folders: (0,_chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_1__/* .recordingFolders */ .lm)(all.services, chosen, { assetsRoot, codeRoot }) };
  };
  const { layout, folders: services } = synced ?? await find();
  if (layout === "tests") return { assetsRoot, services, folder: assetsRoot, env: {} };
  return { assetsRoot, services, folder: codeRoot, env: { PROXY_ASSETS_FOLDER: (0,_chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_1__/* .assetsFolderOf */ .Dx)({ assetsRoot, codeRoot }) } };
}
function replayWish({ inputs, host }) {
  return { replay: inputs.replay, files: inputs.replayFile ? [(0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(host.workspace, inputs.replayFile)] : [] };
}
async function provideServed(context, { assetsRoot, folder }) {
  if (folder !== assetsRoot) return;
  const { access, inputs, log, selection, signal, openCodeRepository } = context;
  noticeEmpty(assetsRoot, log);
  const root = new _chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot);
  const isRecorded = (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnmade */ .hL)(root);
  if (!isRecorded && root.exists()) return;
  const codeRepository = await openCodeRepository();
  const located = (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(codeRepository, inputs.path);
  if (located.isRootFileMissing) return;
  const { url } = (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_4__/* .findRepositoryUrl */ .RD)(access, located.rootFile, codeRepository.root);
  if (isRecorded)
    await (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_0__/* .adoptRecordings */ .d4)(root, await (0,_chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_2__/* .selectAll */ .Ub)(selection, codeRepository, log, signal), url, codeRepository, signal);
  else (0,_chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFirstRoot */ .x9)(root, url, codeRepository);
}
async function programQuestion(context) {
  const { host, inputs, log, signal } = context;
  const { root } = await context.openCodeRepository();
  const { findToolCache } = await __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 4759));
  return {
    version: inputs.proxyVersion,
    source: inputs.proxySource,
    checksum: inputs.proxyChecksum,
    toolCache: findToolCache(process.env, host.storeBase),
    temporary: host.temporary,
    system: process,
    codeRoot: root,
    env: process.env,
    attempts: inputs.retries,
    log,
    signal
  };
}
async function requireProgramChoice(context) {
  const { requireChoice } = await __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 4759));
  requireChoice(await programQuestion(context));
}
async function requireStartable(context) {
  const { assetsRoot } = (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x5)(await context.openCodeRepository(), context.inputs.path);
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 535));
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)(proxyFiles(assetsRoot).state)) await requireProgramChoice(context);
}
async function provideProgram(context) {
  const { provideProxy } = await __webpack_require__.e(/* import() */ 759).then(__webpack_require__.bind(__webpack_require__, 4759));
  return provideProxy(await programQuestion(context));
}
async function startProxyOn(context, served) {
  const { host, log, signal } = context;
  const { assetsRoot, folder, services } = served;
  await provideServed(context, served);
  const { PROXY_STATE, proxyFiles, REPLAY_STATE, startManaged } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 535));
  const files = proxyFiles(assetsRoot, { besidePackages: folder !== assetsRoot });
  const jobLog = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(host.temporary, `assets-sync-test-proxy-${Date.now()}-${process.pid}`, "test-proxy.log");
  const started = await startManaged({
    assetsRoot: folder,
    services,
    stateFile: files.state,
    logFile: host.atTerminal ? files.log : jobLog,
    executable: async () => (await provideProgram(context)).executable,
    env: { ...process.env, ...served.env },
    log,
    signal
  });
  host.saveState(PROXY_STATE, JSON.stringify(started.proxy));
  host.saveState(REPLAY_STATE, JSON.stringify(replayWish(context)));
  if (!host.atTerminal) keepWish(started.proxy.log, replayWish(context));
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 7126));
  for (const [name, value] of Object.entries(proxyVariables(started.proxy))) host.setVariable(name, value);
  return started;
}
function proxyOutputs({ url, log }) {
  return { "proxy-url": url, "proxy-log": log };
}




/***/ }),

/***/ 8971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9664);
/* harmony import */ var _chunk_RL5EQL2H_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7649);
/* harmony import */ var _chunk_CNN57KCC_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9014);
/* harmony import */ var _chunk_3GRZRA5R_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6906);
/* harmony import */ var _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1788);
/* harmony import */ var _chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8825);
/* harmony import */ var _chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3213);
/* harmony import */ var _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1602);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6096);
/* harmony import */ var _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4467);
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4379);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(110);
/* harmony import */ var _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4028);
/* harmony import */ var _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5068);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(471);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);



















// src/commands/proxy/own-proxy.ts



// src/commands/proxy/command.ts
var PLACE = ["path", "working-directory"];
var SERVED = [...PLACE, "layout", ..._chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu];
var install = {
  description: "install the test proxy, and print where it is",
  quiet: _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_7__/* .QUIET_ANSWER */ .oe,
  inputs: ["working-directory", ..._chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu, "retries", "timeout"],
  examples: `
  assets-sync proxy install             # the version that the code repository names
  assets-sync proxy install --proxy-version 1.0.0-dev.20260521.2`,
  run: runInstall
};
var start = {
  description: "start the test proxy on the assets root, and print the variables that lead tests to it",
  quiet: _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_7__/* .QUIET_ANSWER */ .oe,
  inputs: [...SERVED, "retries", "timeout"],
  flags: [{ name: "--shell", value: "name", help: `the shell that reads what is printed: ${_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .SHELLS */ .OF.join(", ")}` }],
  examples: `
  assets-sync proxy start               # install it if need be; one that runs there already is used
  eval "$(assets-sync proxy start)"     # and let the tests that this shell runs find it
  assets-sync proxy start --json        # for scripts`,
  run: runStart
};
var stop = {
  description: "stop the test proxy that was started on the assets root",
  inputs: [...PLACE, ..._chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLAY_INPUTS */ .y1],
  examples: `
  assets-sync proxy stop                # and say what it replayed
  assets-sync proxy stop --json         # for scripts: replayed`,
  run: runStop
};
async function runInstall(context) {
  const { executable, version, from } = await (0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .provideProgram */ .GR)(context);
  if (from === "TEST_PROXY_PATH" || from === "PATH") context.log.notice(`It was there already, by ${from}.`);
  context.host.result(executable, "answer");
  context.host.setOutputs({}, { executable, version: version ?? null, from });
}
async function runStart(context) {
  const { host, log, flags } = context;
  const shell = _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .SHELLS */ .OF.find((one) => one === flags.shell);
  if (flags.shell !== void 0 && shell === void 0) {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl("bad-usage", `--shell is one of ${_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .SHELLS */ .OF.join(", ")}, not ${JSON.stringify(flags.shell)}.`, {
      hint: "Name the shell that reads what proxy start prints; nothing was started."
    });
  }
  const served = await (0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .findServed */ .TU)(context);
  const { assetsRoot } = served;
  const { proxy, isNew } = await (0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .startProxyOn */ .eS)(context, served);
  log.notice(`The test proxy ${isNew ? "runs" : "ran already"} at ${proxy.url} and writes to ${proxy.log}.`);
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 7126));
  const variables = { ASSETS_ROOT: assetsRoot, ...served.env, ...proxyVariables(proxy) };
  host.result(exportText(variables, shell), "answer");
  host.setOutputs(
    { "assets-root": assetsRoot, ...(0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyOutputs */ .Rt)(proxy) },
    { pid: proxy.pid, executable: proxy.executable, variables, started: isNew }
  );
}
async function runStop(context) {
  const { host } = context;
  const { managedProxy, stopManaged } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 535));
  const { askBeforeStop, reportReplay } = await __webpack_require__.e(/* import() */ 368).then(__webpack_require__.bind(__webpack_require__, 368));
  const state = await stateOf(context);
  const proxy = managedProxy(state);
  const wish = (0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .strictest */ .OI)([(0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .replayWish */ .NY)(context), ...proxy ? (0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .takeWishes */ .Px)(proxy.log) : []]);
  const audit = proxy && await askBeforeStop(proxy, wish, context.signal);
  const { wasRunning } = await stopManaged(state);
  host.result(wasRunning ? "The test proxy was stopped." : "No test proxy was running.");
  const { replayed = null, error } = (proxy && await reportReplay(proxy, audit, wish, host)) ?? {};
  host.setOutputs({}, { stopped: wasRunning, replayed, ...error === void 0 ? {} : { error: (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_16__/* .errorJson */ .dF)(error) } });
  if (error !== void 0) throw error;
}
async function findRoot({ openCodeRepository, inputs }) {
  return (0,_chunk_U33ZLLP2_js__WEBPACK_IMPORTED_MODULE_5__/* .locate */ .x5)(await openCodeRepository(), inputs.path).assetsRoot;
}
async function stateOf(context) {
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 535));
  return proxyFiles(await findRoot(context)).state;
}
function exportText(variables, shell = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .readersShell */ .tP)()) {
  return Object.entries(variables).map(([name, value]) => (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .setVariable */ .BB)(name, value, shell)).join("\n");
}
async function runningJson(proxy) {
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 7126));
  return { pid: proxy.pid, executable: proxy.executable, variables: proxyVariables(proxy) };
}

// src/commands/proxy/own-proxy.ts
var command = {
  description: "start a test proxy that ends with this program",
  inputs: ["path", "working-directory", "layout", ..._chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu],
  examples: "",
  run
};
async function run(context) {
  const { host } = context;
  const served = await (0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .findServed */ .TU)(context);
  const { assetsRoot } = served;
  await (0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .provideServed */ .F5)(context, served);
  const { proxy, stop: stop2 } = await findRunning(served) ?? await startOwn(context, served);
  host.setOutputs({ "assets-root": assetsRoot, ...(0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyOutputs */ .Rt)(proxy) }, { ...await runningJson(proxy), stop: stop2 });
}
async function findRunning({ assetsRoot, folder }) {
  const { findManaged, proxyFiles } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 535));
  const { proxy, answer } = await findManaged(proxyFiles(assetsRoot, { besidePackages: folder !== assetsRoot }).state);
  return proxy?.assetsRoot !== folder || answer !== "200" ? void 0 : { proxy, stop: async () => {
  } };
}
async function startOwn(context, served) {
  const { host, signal } = context;
  const { executable } = await (0,_chunk_JRUBNEWE_js__WEBPACK_IMPORTED_MODULE_0__/* .provideProgram */ .GR)(context);
  const { startProxy } = await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 7126));
  const { endProcess } = await __webpack_require__.e(/* import() */ 325).then(__webpack_require__.bind(__webpack_require__, 325));
  const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_17__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(host.temporary, "assets-sync-test-proxy-"));
  const logFile = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(folder, "test-proxy.log");
  const env = { ...process.env, ...served.env };
  const { folder: assetsRoot, services } = served;
  const proxy = await startProxy({ executable, assetsRoot, services, logFile, env, signal });
  const forget = () => {
    try {
      (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_15__/* .removeFolder */ .v$)(folder);
    } catch {
    }
  };
  process.once("exit", forget);
  const stop2 = async () => {
    await endProcess(proxy.pid, proxy.identity);
    proxy.guard.end();
    process.removeListener("exit", forget);
    await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_15__/* .removeFolderLater */ .bF)(folder);
  };
  return { proxy, stop: stop2 };
}



/***/ })

};
