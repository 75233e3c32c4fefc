export const id = 143;
export const ids = [143];
export const modules = {

/***/ 7021:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ provideProgram),
/* harmony export */   Me: () => (/* binding */ noticeEmpty),
/* harmony export */   Rt: () => (/* binding */ proxyOutputs),
/* harmony export */   cv: () => (/* binding */ requireStartable),
/* harmony export */   dp: () => (/* binding */ programQuestion),
/* harmony export */   eS: () => (/* binding */ startProxyOn),
/* harmony export */   et: () => (/* binding */ provideRoot),
/* harmony export */   tu: () => (/* binding */ PROGRAM_INPUTS)
/* harmony export */ });
/* harmony import */ var _chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1751);
/* harmony import */ var _chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7357);
/* harmony import */ var _chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(385);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);




// src/commands/test-proxy.ts


var PROGRAM_INPUTS = ["proxy-version", "proxy-source", "proxy-checksum"];
function noticeEmpty(assetsRoot, log) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(assetsRoot, ".git/assets-sync/index"))) return;
  log.notice(
    `No recordings are in ${assetsRoot} yet: the test proxy can record there, and plays back what 'assets-sync sync <service>' brings.`
  );
}
async function provideRoot(context, assetsRoot) {
  const { access, inputs, log, selection, signal, openCodeRepository } = context;
  noticeEmpty(assetsRoot, log);
  const root = new _chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsRoot */ ._c(assetsRoot);
  const isRecorded = (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_0__/* .isUnmade */ .hL)(root);
  if (!isRecorded && root.exists()) return;
  const codeRepository = await openCodeRepository();
  const located = (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(codeRepository, inputs.path);
  if (located.isRootMissing) return;
  const { url } = (0,_chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepositoryUrl */ .RD)(access, located.root, codeRepository.root);
  if (isRecorded) (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_0__/* .adoptRecordings */ .d4)(root, await (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_1__/* .selectAll */ .Ub)(selection, codeRepository, log, signal), url, codeRepository);
  else (0,_chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFirstRoot */ .x9)(root, url, codeRepository);
}
async function programQuestion(context) {
  const { host, inputs, log, signal } = context;
  const { root } = await context.openCodeRepository();
  const { findToolCache, PUBLIC_SOURCE } = await __webpack_require__.e(/* import() */ 338).then(__webpack_require__.bind(__webpack_require__, 6338));
  return {
    version: inputs.proxyVersion,
    source: inputs.proxySource ?? PUBLIC_SOURCE,
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
  const { requireChoice } = await __webpack_require__.e(/* import() */ 338).then(__webpack_require__.bind(__webpack_require__, 6338));
  requireChoice(await programQuestion(context));
}
async function requireStartable(context) {
  const { assetsRoot } = (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(await context.openCodeRepository(), context.inputs.path);
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 2091));
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(proxyFiles(assetsRoot).state)) await requireProgramChoice(context);
}
async function provideProgram(context) {
  const { provideProxy } = await __webpack_require__.e(/* import() */ 338).then(__webpack_require__.bind(__webpack_require__, 6338));
  return provideProxy(await programQuestion(context));
}
async function startProxyOn(context, assetsRoot, { folder, env } = { folder: assetsRoot, env: {} }) {
  const { host, log, signal } = context;
  await provideRoot(context, assetsRoot);
  const { startManaged } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(680)]).then(__webpack_require__.bind(__webpack_require__, 7680));
  const { PROXY_STATE, proxyFiles } = await __webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 2091));
  const files = proxyFiles(assetsRoot);
  const jobLog = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(host.temporary, `assets-sync-test-proxy-${Date.now()}-${process.pid}`, "test-proxy.log");
  const started = await startManaged({
    assetsRoot: folder,
    stateFile: files.state,
    logFile: host.atTerminal ? files.log : jobLog,
    executable: async () => (await provideProgram(context)).executable,
    env: { ...process.env, ...env },
    log,
    signal
  });
  host.saveState(PROXY_STATE, JSON.stringify(started.proxy));
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 809).then(__webpack_require__.bind(__webpack_require__, 5809));
  for (const [name, value] of Object.entries(proxyVariables(started.proxy))) host.setVariable(name, value);
  return started;
}
function proxyOutputs({ url, log }) {
  return { "proxy-url": url, "proxy-log": log };
}




/***/ }),

/***/ 143:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command2)
/* harmony export */ });
/* harmony import */ var _chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7021);
/* harmony import */ var _chunk_4SELOZKE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1751);
/* harmony import */ var _chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7357);
/* harmony import */ var _chunk_CGADDCYE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3774);
/* harmony import */ var _chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2242);
/* harmony import */ var _chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4136);
/* harmony import */ var _chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(385);
/* harmony import */ var _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5703);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6096);
/* harmony import */ var _chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3557);
/* harmony import */ var _chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5760);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8997);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6670);
/* harmony import */ var _chunk_OKSZD5SA_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5225);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9066);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2957);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3654);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4104);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2030);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7606);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6760);






















// src/commands/proxy/own-proxy.ts



// src/commands/proxy/command.ts

var PLACE = ["path", "working-directory"];
var install = {
  description: "install the test proxy, and print where it is",
  quiet: _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_7__/* .QUIET_ANSWER */ .oe,
  inputs: ["working-directory", ..._chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu, "retries", "timeout"],
  examples: `
  assets-sync proxy install             # the version that the code repository names
  assets-sync proxy install --proxy-version 1.0.0-dev.20260521.2`,
  run: runInstall
};
var start = {
  description: "start the test proxy on the assets root, and print the variables that lead tests to it",
  quiet: _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_7__/* .QUIET_ANSWER */ .oe,
  inputs: [...PLACE, ..._chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu, "retries", "timeout"],
  flags: [{ name: "--shell", value: "name", help: `the shell that reads what is printed: ${_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .SHELLS */ .OF.join(", ")}` }],
  examples: `
  assets-sync proxy start               # install it if need be; one that runs there already is used
  eval "$(assets-sync proxy start)"     # and let the tests that this shell runs find it
  assets-sync proxy start --json        # for scripts`,
  run: runStart
};
var stop = {
  description: "stop the test proxy that was started on the assets root",
  inputs: PLACE,
  examples: `
  assets-sync proxy stop`,
  run: runStop
};
var status = {
  description: "say whether a test proxy runs on the assets root, and where it listens",
  quiet: _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_7__/* .QUIET_ANSWER */ .oe,
  inputs: PLACE,
  examples: `
  assets-sync proxy status
  assets-sync proxy status --json       # for scripts`,
  more: `
Exit code 0 whether one runs or not.`,
  run: runStatus
};
var command = {
  group: "More",
  description: "print how to start the test proxy by hand",
  quiet: _chunk_MHGAJDRL_js__WEBPACK_IMPORTED_MODULE_7__/* .QUIET_ANSWER */ .oe,
  inputs: [...PLACE, ..._chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu],
  examples: `
  assets-sync proxy                     # the command line that starts it here, in the foreground
  assets-sync proxy install             # install it alone
  eval "$(assets-sync proxy start)"     # start it, and let the tests that this shell runs find it
  assets-sync proxy status              # where it listens, and where its output goes
  assets-sync proxy stop`,
  subcommands: { install, start, stop, status },
  run: runPrint
};
async function runPrint(context) {
  const { host, log } = context;
  const assetsRoot = await findRoot(context);
  const tool = proxyCommand(assetsRoot, await findProgram(context));
  (0,_chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .noticeEmpty */ .Me)(assetsRoot, log);
  host.result((0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .shellCommand */ .q$)(tool), "answer");
  host.setOutputs({ "assets-root": assetsRoot }, { tool });
}
async function findProgram(context) {
  const { commandOf, findProxy } = await __webpack_require__.e(/* import() */ 338).then(__webpack_require__.bind(__webpack_require__, 6338));
  try {
    const program = await findProxy(await (0,_chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .programQuestion */ .dp)(context));
    if (program !== void 0) return commandOf(program.executable);
    context.log.notice("The test proxy is not installed yet; assets-sync proxy install does it.");
  } catch (error) {
    context.log.notice(textOf(error));
  }
  return void 0;
}
function textOf(error) {
  if (error instanceof _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_19__/* .AssetsSyncError */ .Fl) return `${error.message} ${error.hint}`;
  throw error;
}
async function runInstall(context) {
  const { executable, version, from } = await (0,_chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .provideProgram */ .GR)(context);
  if (from === "TEST_PROXY_PATH" || from === "PATH") context.log.notice(`It was there already, by ${from}.`);
  context.host.result(executable, "answer");
  context.host.setOutputs({}, { executable, version: version ?? null, from });
}
async function runStart(context) {
  const { host, log, flags } = context;
  const shell = _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .SHELLS */ .OF.find((one) => one === flags.shell);
  if (flags.shell !== void 0 && shell === void 0) {
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_19__/* .AssetsSyncError */ .Fl("bad-usage", `--shell is one of ${_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .SHELLS */ .OF.join(", ")}, not ${JSON.stringify(flags.shell)}.`, {
      hint: "Name the shell that reads what proxy start prints; nothing was started."
    });
  }
  const assetsRoot = await findRoot(context);
  const { proxy, isNew } = await (0,_chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .startProxyOn */ .eS)(context, assetsRoot);
  log.notice(`The test proxy ${isNew ? "runs" : "ran already"} at ${proxy.url} and writes to ${proxy.log}.`);
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 809).then(__webpack_require__.bind(__webpack_require__, 5809));
  host.result(exportText({ ASSETS_ROOT: assetsRoot, ...proxyVariables(proxy) }, shell), "answer");
  host.setOutputs({ "assets-root": assetsRoot, ...(0,_chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyOutputs */ .Rt)(proxy) }, { ...await runningJson(proxy), started: isNew });
}
async function runStop(context) {
  const { stopManaged } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(680)]).then(__webpack_require__.bind(__webpack_require__, 7680));
  const { wasRunning } = await stopManaged(await stateOf(context));
  context.host.result(wasRunning ? "The test proxy was stopped." : "No test proxy was running.");
  context.host.setOutputs({}, { stopped: wasRunning });
}
async function runStatus(context) {
  const { host } = context;
  const { findManaged } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(680)]).then(__webpack_require__.bind(__webpack_require__, 7680));
  const assetsRoot = await findRoot(context);
  const found = await findManaged(await stateOf(context));
  host.result(statusText(found, assetsRoot, host.workspace), "answer");
  const outputs = found.proxy === void 0 ? {} : (0,_chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyOutputs */ .Rt)(found.proxy);
  host.setOutputs({ "assets-root": assetsRoot, ...outputs }, await statusJson(found));
}
async function findRoot({ openCodeRepository, inputs }) {
  return (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_2__/* .locateRoot */ .LM)(await openCodeRepository(), inputs.path);
}
async function stateOf(context) {
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 2091));
  return proxyFiles(await findRoot(context)).state;
}
function exportText(variables, shell = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .readersShell */ .tP)()) {
  return Object.entries(variables).map(([name, value]) => (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_8__/* .setVariable */ .BB)(name, value, shell)).join("\n");
}
function statusText({ proxy, answer }, assetsRoot, from) {
  const where = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.relative)(from, assetsRoot) || ".";
  if (proxy === void 0) return `No test proxy runs on ${where}.`;
  const health = answer === "200" ? "answers" : `does not answer as it should (${answer})`;
  return `The test proxy on ${where} ${health} at ${proxy.url} (process ${proxy.pid}) and writes to ${proxy.log}.`;
}
async function statusJson({ proxy, answer }) {
  return { running: proxy !== void 0, answer: answer ?? null, ...proxy === void 0 ? {} : await runningJson(proxy) };
}
async function runningJson(proxy) {
  const { proxyVariables } = await __webpack_require__.e(/* import() */ 809).then(__webpack_require__.bind(__webpack_require__, 5809));
  return { pid: proxy.pid, executable: proxy.executable, variables: proxyVariables(proxy) };
}
function proxyCommand(assetsRoot, program = ["test-proxy"]) {
  return [...program, "start", "-u", "--storage-location", assetsRoot];
}

// src/commands/proxy/own-proxy.ts
var command2 = {
  description: "start a test proxy that ends with this program",
  inputs: ["path", "working-directory", ..._chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .PROGRAM_INPUTS */ .tu],
  examples: "",
  run
};
async function run(context) {
  const { host, inputs, openCodeRepository } = context;
  const assetsRoot = (0,_chunk_PUBHIA22_js__WEBPACK_IMPORTED_MODULE_2__/* .locateRoot */ .LM)(await openCodeRepository(), inputs.path);
  await (0,_chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .provideRoot */ .et)(context, assetsRoot);
  const { proxy, stop: stop2 } = await findRunning(assetsRoot) ?? await startOwn(context, assetsRoot);
  host.setOutputs({ "assets-root": assetsRoot, ...(0,_chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyOutputs */ .Rt)(proxy) }, { ...await runningJson(proxy), stop: stop2 });
}
async function findRunning(assetsRoot) {
  const { findManaged } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(680)]).then(__webpack_require__.bind(__webpack_require__, 7680));
  const { proxyFiles } = await __webpack_require__.e(/* import() */ 91).then(__webpack_require__.bind(__webpack_require__, 2091));
  const { proxy, answer } = await findManaged(proxyFiles(assetsRoot).state);
  return proxy === void 0 || answer !== "200" ? void 0 : { proxy, stop: async () => {
  } };
}
async function startOwn(context, assetsRoot) {
  const { host, log, signal } = context;
  const { executable } = await (0,_chunk_4GI2MBV4_js__WEBPACK_IMPORTED_MODULE_0__/* .provideProgram */ .GR)(context);
  const { startProxy } = await Promise.all(/* import() */[__webpack_require__.e(645), __webpack_require__.e(811)]).then(__webpack_require__.bind(__webpack_require__, 3811));
  const { endProcess } = await __webpack_require__.e(/* import() */ 147).then(__webpack_require__.bind(__webpack_require__, 5147));
  const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_20__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(host.temporary, "assets-sync-test-proxy-"));
  const logFile = (0,node_path__WEBPACK_IMPORTED_MODULE_21__.join)(folder, "test-proxy.log");
  const proxy = await startProxy({ executable, assetsRoot, logFile, env: process.env, log, signal });
  const forget = () => {
    try {
      (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_18__/* .removeFolder */ .v$)(folder);
    } catch {
    }
  };
  process.once("exit", forget);
  const stop2 = async () => {
    await endProcess(proxy.pid, proxy.identity);
    proxy.guard.release();
    process.removeListener("exit", forget);
    await (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_18__/* .removeFolderLater */ .bF)(folder);
  };
  return { proxy, stop: stop2 };
}



/***/ })

};
