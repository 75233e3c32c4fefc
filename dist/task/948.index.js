export const id = 948;
export const ids = [948];
export const modules = {

/***/ 40948:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34758);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84907);
/* harmony import */ var _selection_locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32130);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43739);
/* harmony import */ var _test_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52593);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85173);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30495);
/** proxy: installs the test proxy, starts it on the assets root, says how it is, and stops it. */







const PLACE = ['path', 'working-directory'];
const install = {
    description: 'install the test proxy, and print where it is',
    quiet: _command_js__WEBPACK_IMPORTED_MODULE_3__/* .QUIET_ANSWER */ .oe,
    inputs: ['working-directory', ..._test_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM_INPUTS */ .tu, 'retries', 'timeout'],
    examples: `
  assets-sync proxy install             # the version that the code repository names
  assets-sync proxy install --proxy-version 1.0.0-dev.20260521.2`,
    run: runInstall,
};
const start = {
    description: 'start the test proxy on the assets root, and print the variables that lead tests to it',
    quiet: _command_js__WEBPACK_IMPORTED_MODULE_3__/* .QUIET_ANSWER */ .oe,
    inputs: [...PLACE, ..._test_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM_INPUTS */ .tu, 'retries', 'timeout'],
    examples: `
  assets-sync proxy start               # install it if need be; one that runs there already is used
  eval "$(assets-sync proxy start)"     # and let the tests that this shell runs find it
  assets-sync proxy start --json        # for scripts`,
    run: runStart,
};
const stop = {
    description: 'stop the test proxy that was started on the assets root',
    inputs: PLACE,
    examples: `
  assets-sync proxy stop`,
    run: runStop,
};
const status = {
    description: 'say whether a test proxy runs on the assets root, and where it listens',
    quiet: _command_js__WEBPACK_IMPORTED_MODULE_3__/* .QUIET_ANSWER */ .oe,
    inputs: PLACE,
    examples: `
  assets-sync proxy status
  assets-sync proxy status --json       # for scripts`,
    more: `
Exit code 0 whether one runs or not.`,
    run: runStatus,
};
const command = {
    group: 'More',
    description: 'print how to start the test proxy by hand',
    quiet: _command_js__WEBPACK_IMPORTED_MODULE_3__/* .QUIET_ANSWER */ .oe,
    inputs: [...PLACE, ..._test_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .PROGRAM_INPUTS */ .tu],
    examples: `
  assets-sync proxy                     # the command line that starts it here, in the foreground
  assets-sync proxy install             # install it alone
  eval "$(assets-sync proxy start)"     # start it, and let the tests that this shell runs find it
  assets-sync proxy status              # where it listens, and where its output goes
  assets-sync proxy stop`,
    subcommands: { install, start, stop, status },
    run: runPrint,
};
async function runPrint(context) {
    const { host, log } = context;
    const assetsRoot = await findRoot(context);
    const tool = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_6__/* .proxyCommand */ .e)(assetsRoot, await findProgram(context));
    (0,_test_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .noticeEmpty */ .Me)(assetsRoot, log);
    host.result((0,_base_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommand */ .q$)(tool), 'answer');
    host.setOutputs({ 'assets-root': assetsRoot }, { tool });
}
/** The command line of the program that is on this machine; undefined where there is none yet. */
async function findProgram(context) {
    const { commandOf, findProxy } = await __webpack_require__.e(/* import() */ 329).then(__webpack_require__.bind(__webpack_require__, 19329));
    try {
        const program = await findProxy(await (0,_test_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .programQuestion */ .dp)(context));
        if (program !== undefined)
            return commandOf(program.executable);
        context.log.notice('The test proxy is not installed yet; assets-sync proxy install does it.');
    }
    catch (error) {
        context.log.notice(textOf(error));
    }
    return undefined;
}
/** What keeps a proxy from being started is no reason not to say how it is done. */
function textOf(error) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl)
        return `${error.message} ${error.hint}`;
    throw error;
}
async function runInstall(context) {
    const { executable, version, from } = await (0,_test_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .provideProgram */ .GR)(context);
    if (from === 'TEST_PROXY_PATH' || from === 'PATH')
        context.log.notice(`It was there already, by ${from}.`);
    context.host.result(executable, 'answer');
    context.host.setOutputs({}, { executable, version: version ?? null, from });
}
async function runStart(context) {
    const { host, log } = context;
    const assetsRoot = await findRoot(context);
    const { proxy, isNew } = await (0,_test_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .startProxyOn */ .eS)(context, assetsRoot);
    log.notice(`The test proxy ${isNew ? 'runs' : 'ran already'} at ${proxy.url} and writes to ${proxy.log}.`);
    const { proxyVariables } = await __webpack_require__.e(/* import() */ 676).then(__webpack_require__.bind(__webpack_require__, 23676));
    host.result((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .exportText */ .KS)({ ASSETS_ROOT: assetsRoot, ...proxyVariables(proxy) }), 'answer');
    host.setOutputs({ 'assets-root': assetsRoot, ...(0,_test_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyOutputs */ .Rt)(proxy) }, { ...(await (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .runningJson */ .gU)(proxy)), started: isNew });
}
async function runStop(context) {
    const { stopManaged } = await Promise.all(/* import() */[__webpack_require__.e(876), __webpack_require__.e(602)]).then(__webpack_require__.bind(__webpack_require__, 59602));
    const { wasRunning } = await stopManaged(await stateOf(context));
    context.host.result(wasRunning ? 'The test proxy was stopped.' : 'No test proxy was running.');
    context.host.setOutputs({}, { stopped: wasRunning });
}
async function runStatus(context) {
    const { host } = context;
    const { findManaged } = await Promise.all(/* import() */[__webpack_require__.e(876), __webpack_require__.e(602)]).then(__webpack_require__.bind(__webpack_require__, 59602));
    const assetsRoot = await findRoot(context);
    const found = await findManaged(await stateOf(context));
    host.result((0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .statusText */ .qS)(found, assetsRoot, host.workspace), 'answer');
    const outputs = found.proxy === undefined ? {} : (0,_test_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyOutputs */ .Rt)(found.proxy);
    host.setOutputs({ 'assets-root': assetsRoot, ...outputs }, await (0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .statusJson */ .bj)(found));
}
async function findRoot({ openCodeRepository, inputs }) {
    return (0,_selection_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .locateRoot */ .L)(await openCodeRepository(), inputs.path);
}
async function stateOf(context) {
    const { proxyFiles } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.bind(__webpack_require__, 55663));
    return proxyFiles(await findRoot(context)).state;
}


/***/ }),

/***/ 85173:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ proxyCommand)
/* harmony export */ });
/** How to start the test proxy by hand. */
/**
 * @param assetsRoot absolute: what becomes the storage context
 * @param program the test proxy, by its path or by the name that the .NET tool has
 * @returns a command line, an argument a member
 */
function proxyCommand(assetsRoot, program = ['test-proxy']) {
    return [...program, 'start', '-u', '--storage-location', assetsRoot];
}


/***/ }),

/***/ 30495:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ exportText),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   gU: () => (/* binding */ runningJson),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84907);
/** What people and scripts are told about the test proxy. */


/** What a shell evaluates, so that tests find the proxy. */
function exportText(variables) {
    const isPowerShell = (0,_base_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .readersShell */ .tP)() !== 'sh';
    const line = ([name, value]) => isPowerShell ? `$env:${name} = '${value.replaceAll("'", "''")}'` : `export ${name}='${value.replaceAll("'", "'\\''")}'`;
    return Object.entries(variables).map(line).join('\n');
}
function statusText({ proxy, answer }, assetsRoot, from) {
    const where = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, assetsRoot) || '.';
    if (proxy === undefined)
        return `No test proxy runs on ${where}.`;
    const health = answer === '200' ? 'answers' : `does not answer as it should (${answer})`;
    return `The test proxy on ${where} ${health} at ${proxy.url} (process ${proxy.pid}) and writes to ${proxy.log}.`;
}
async function statusJson({ proxy, answer }) {
    return { running: proxy !== undefined, answer: answer ?? null, ...(proxy === undefined ? {} : await runningJson(proxy)) };
}
async function runningJson(proxy) {
    const { proxyVariables } = await __webpack_require__.e(/* import() */ 676).then(__webpack_require__.bind(__webpack_require__, 23676));
    return { pid: proxy.pid, executable: proxy.executable, variables: proxyVariables(proxy) };
}


/***/ })

};
