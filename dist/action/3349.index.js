export const id = 3349;
export const ids = [3349];
export const modules = {

/***/ 63349:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34758);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17984);
/* harmony import */ var _report_synced_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47090);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43739);
/* harmony import */ var _sync_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54917);
/* harmony import */ var _sync_sync_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89977);
/* harmony import */ var _test_proxy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(52593);
/** run: brings the recordings, starts a test proxy on them, runs a command, and stops the proxy. */









const command = {
    group: 'Recordings',
    description: 'bring the recordings, and run a command with a test proxy on them',
    paths: _command_js__WEBPACK_IMPORTED_MODULE_5__/* .SERVICES_HERE */ .mo,
    takesCommand: true,
    inputs: [..._sync_command_js__WEBPACK_IMPORTED_MODULE_6__.SYNC_INPUTS, ..._test_proxy_js__WEBPACK_IMPORTED_MODULE_8__/* .PROGRAM_INPUTS */ .tu, 'retries'],
    examples: `
  assets-sync run sdk/tables -- pytest  # sync, start the test proxy, run the tests, stop it
  assets-sync run -- npm test           # of the service that you are in, else of those that you changed
  assets-sync run sdk/new -- pytest     # of one that was never recorded: the proxy can record it`,
    more: `
The command finds the proxy by PROXY_URL, PROXY_MANUAL_START, PROXY_PID, TEST_PROXY_HTTP_PORT and PROXY_EXE,
the recordings by ASSETS_ROOT. stdout is the command's alone. Exit code: the command's; where it was not run,
that of sync, or 3 if the test proxy could not be installed or started.`,
    run,
};
async function run(context) {
    const { host, inputs, signal, flags } = context;
    const given = readCommand(context.command);
    if (flags.json === true) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', '--json is not for run: what is on stdout is the command’s.', {
            hint: "Leave it out; 'assets-sync sync --json' says what was brought.",
        });
    }
    await (0,_test_proxy_js__WEBPACK_IMPORTED_MODULE_8__/* .requireProgramChoice */ .BP)(context);
    const selection = { ...context.selection, mayLackPins: true };
    const { result, milliseconds } = await (0,_sync_command_js__WEBPACK_IMPORTED_MODULE_6__.bringRecordings)({ ...context, selection });
    host.say('info', (0,_report_synced_js__WEBPACK_IMPORTED_MODULE_4__/* .syncedText */ .eq)(result, milliseconds, host.workspace));
    await (0,_sync_command_js__WEBPACK_IMPORTED_MODULE_6__.tidyUp)(result, (0,_sync_sync_js__WEBPACK_IMPORTED_MODULE_7__/* .storeBaseOf */ .c)(inputs.cache, host.storeBase, result.assetsRoot), signal);
    await (0,_test_proxy_js__WEBPACK_IMPORTED_MODULE_8__/* .provideRoot */ .et)(context, result.assetsRoot);
    process.exitCode = await runOn(context, given, result.assetsRoot, await (0,_sync_command_js__WEBPACK_IMPORTED_MODULE_6__.servedBy)(context, result.assetsRoot));
}
function readCommand([file, ...args]) {
    if (file !== undefined && file !== '')
        return [file, ...args];
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', 'There is no command to run.', {
        hint: "Give it after two dashes: 'assets-sync run sdk/tables -- pytest'.",
    });
}
/** @returns the command's exit code */
async function runOn(context, command, assetsRoot, { folder: served, env: more }) {
    const { host, log, signal } = context;
    const { executable } = await (0,_test_proxy_js__WEBPACK_IMPORTED_MODULE_8__/* .provideProgram */ .GR)(context);
    const { runWithProxy } = await Promise.all(/* import() */[__webpack_require__.e(8876), __webpack_require__.e(5076)]).then(__webpack_require__.bind(__webpack_require__, 35076));
    // A log of its own: two runs at once have a proxy each.
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temporary, 'assets-sync-run-'));
    const logFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'test-proxy.log');
    const env = { ...process.env, ...more, ASSETS_ROOT: assetsRoot };
    let isLogNamed = false;
    try {
        const start = { executable, assetsRoot: served, logFile, env, log, signal };
        const { exitCode, lostProxy } = await runWithProxy({ command, cwd: host.workspace, ...start });
        isLogNamed = lostProxy !== undefined;
        if (isLogNamed)
            log.warning({ message: `The test proxy ended before the command did (${logFile}). Its last lines:\n${lostProxy}` });
        return exitCode;
    }
    catch (error) {
        isLogNamed = error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl && error.code === 'proxy-failed';
        throw error;
    }
    finally {
        if (!isLogNamed)
            await (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFolderLater */ .bF)(folder);
    }
}


/***/ })

};
