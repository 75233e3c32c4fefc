export const id = 602;
export const ids = [602,663];
export const modules = {

/***/ 59602:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findManaged: () => (/* binding */ findManaged),
/* harmony export */   startManaged: () => (/* binding */ startManaged),
/* harmony export */   stopManaged: () => (/* binding */ stopManaged),
/* harmony export */   stopProxy: () => (/* binding */ stopProxy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59278);
/* harmony import */ var _git_processes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7329);
/* harmony import */ var _log_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24942);
/* harmony import */ var _running_proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55663);
/* harmony import */ var _start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48876);
/** One test proxy for each assets root, from one command to the next: started, looked at, stopped. */







/** Milliseconds that a proxy that runs has to answer: on a machine that is busy with tests it may be slow, and they need it. */
const PATIENCE = 5_000;
/**
 * Starts a proxy that outlives this process, unless one answers already for the same assets root.
 * @throws as `startProxy`
 */
async function startManaged(start) {
    const { stateFile, assetsRoot } = start;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(stateFile), { recursive: true });
    return (0,_base_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(`${stateFile}.lock`, start.signal, async (signal) => {
        const { proxy: known, answer } = await findManaged(stateFile);
        // A job's log is gone with it: a proxy without one is left from a job that was killed.
        const isOurs = known !== undefined && known.assetsRoot === assetsRoot && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(known.log);
        if (isOurs && answer === '200')
            return { proxy: known, isNew: false };
        await stopManaged(stateFile);
        const { ended: _, guard, ...proxy } = await (0,_start_js__WEBPACK_IMPORTED_MODULE_6__/* .startProxy */ .n)({ ...start, executable: await start.executable(), signal });
        (0,_running_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .writeProxy */ .QV)(stateFile, proxy);
        guard.release();
        return { proxy, isNew: true };
    }, () => start.log.notice((0,_base_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingFor */ .F)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(stateFile))));
}
/** Whether the proxy that was written down still runs. */
async function findManaged(stateFile) {
    const proxy = (0,_running_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .readProxy */ .nM)(stateFile);
    if (proxy === undefined || (await (0,_git_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .processIdentity */ .I9)(proxy.pid)) !== proxy.identity)
        return { proxy: undefined, answer: undefined };
    return { proxy, answer: await (0,_start_js__WEBPACK_IMPORTED_MODULE_6__/* .askIsAlive */ .H)(proxy.port, PATIENCE) };
}
/** Stops the proxy that was written down, if it still runs; a second time there is nothing to do. */
async function stopManaged(stateFile) {
    const proxy = (0,_running_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .readProxy */ .nM)(stateFile);
    const result = proxy === undefined ? { wasRunning: false, lastLines: '' } : await stopProxy(proxy);
    (0,_running_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetProxy */ .Ap)(stateFile);
    return result;
}
/** As `stopManaged`, where the description is kept by somebody else: a runner, between a step and its end. */
async function stopProxy({ pid, identity, log }) {
    return { wasRunning: await (0,_git_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .endProcess */ .JZ)(pid, identity), lastLines: (0,_log_file_js__WEBPACK_IMPORTED_MODULE_4__/* .lastLines */ .w$)(log) };
}


/***/ }),

/***/ 55663:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ forgetProxy),
/* harmony export */   PROXY_STATE: () => (/* binding */ PROXY_STATE),
/* harmony export */   QV: () => (/* binding */ writeProxy),
/* harmony export */   nM: () => (/* binding */ readProxy),
/* harmony export */   parseProxy: () => (/* binding */ parseProxy),
/* harmony export */   proxyFiles: () => (/* binding */ proxyFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17984);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84406);
/** A test proxy that runs, as it is written down for whoever stops it: another command, or the end of the job. */




/** The name by which a job's step keeps it for the end of the job. */
const PROXY_STATE = 'testProxy';
/** Where a command line keeps them: in what git keeps beside the assets root's files, so that they are gone with it. */
function proxyFiles(assetsRoot) {
    const ours = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(assetsRoot, '.git/assets-sync');
    return { state: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ours, 'test-proxy.json'), log: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(ours, 'test-proxy.log') };
}
/** @returns undefined for what is no description of a proxy */
function parseProxy(text) {
    try {
        const proxy = JSON.parse(text ?? '');
        const isWhole = 
        // Signals to 0, 1 and negative numbers reach others.
        Number.isInteger(proxy.pid) &&
            proxy.pid > 1 &&
            Number.isInteger(proxy.port) &&
            [proxy.identity, proxy.url, proxy.assetsRoot, proxy.log, proxy.executable].every((one) => typeof one === 'string');
        return isWhole ? proxy : undefined;
    }
    catch {
        return undefined;
    }
}
function readProxy(stateFile) {
    return parseProxy((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)(stateFile));
}
function writeProxy(stateFile, proxy) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(stateFile), { recursive: true });
    (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .vK)(stateFile, `${JSON.stringify(proxy, undefined, 2)}\n`);
}
function forgetProxy(stateFile) {
    (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(stateFile);
}


/***/ })

};
