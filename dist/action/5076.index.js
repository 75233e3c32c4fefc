export const id = 5076;
export const ids = [5076];
export const modules = {

/***/ 35076:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runWithProxy: () => (/* binding */ runWithProxy)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34758);
/* harmony import */ var _git_processes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7329);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23676);
/* harmony import */ var _log_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24942);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48876);
/** Runs somebody's command with a test proxy of its own, which ends in every case. */








/** What ends a program, or asks it to. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
/**
 * Starts the proxy, runs the command with the variables that lead to it, and stops the proxy.
 * @throws as `startProxy`; `bad-usage` where the command cannot be started
 */
async function runWithProxy({ command, cwd, ...start }) {
    const proxy = await (0,_start_js__WEBPACK_IMPORTED_MODULE_7__/* .startProxy */ .n)(start);
    const { pid, identity, guard, log } = proxy;
    let hasEnded = false;
    proxy.ended.then(() => {
        hasEnded = true;
    });
    return withSignals(async (onSignal) => {
        try {
            const exitCode = await runCommand(command, cwd, { ...start.env, ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_5__.proxyVariables)(proxy) }, onSignal);
            return { exitCode, lostProxy: hasEnded ? (0,_log_file_js__WEBPACK_IMPORTED_MODULE_6__/* .lastLines */ .w$)(log) : undefined };
        }
        finally {
            await (0,_git_processes_js__WEBPACK_IMPORTED_MODULE_4__/* .endProcess */ .JZ)(pid, identity);
            guard.release();
        }
    });
}
/**
 * Takes over the signals that would end this process: they are for the command, and we end after it.
 * @param body says who is told of them
 */
async function withSignals(body) {
    let tell = () => { };
    const listener = (signal) => tell(signal);
    const others = SIGNALS.map((signal) => [signal, process.listeners(signal)]);
    for (const signal of SIGNALS)
        process.removeAllListeners(signal).on(signal, listener);
    try {
        return await body((told) => {
            tell = told;
        });
    }
    finally {
        for (const [signal, listeners] of others) {
            process.removeListener(signal, listener);
            for (const other of listeners)
                process.on(signal, other);
        }
    }
}
async function runCommand([file, ...args], cwd, env, onSignal) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { cwd, env, stdio: 'inherit' });
    // A terminal sends these two to the command itself as well: it would get them twice, and most take the second for an impatient one.
    const isFromTerminal = (signal) => process.stdin.isTTY && (signal === 'SIGINT' || signal === 'SIGQUIT');
    onSignal((signal) => {
        if (!isFromTerminal(signal))
            child.kill(signal);
    });
    try {
        const [code, by] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit'));
        return code ?? 128 + (by === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[by]);
    }
    catch (error) {
        const { code } = error;
        const reason = code === 'ENOENT' ? 'was not found' : `could not be started (${code ?? error.message})`;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-usage', `${file} ${reason}.`, {
            hint: process.platform === 'win32'
                ? 'Check its name and the PATH; a .cmd or .bat file needs cmd /c before it.'
                : 'Check its name and the PATH.',
            cause: error,
        });
    }
}


/***/ })

};
