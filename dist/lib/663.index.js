export const id = 663;
export const ids = [663];
export const modules = {

/***/ 5663:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ forgetProxy),
/* harmony export */   PROXY_STATE: () => (/* binding */ PROXY_STATE),
/* harmony export */   QV: () => (/* binding */ writeProxy),
/* harmony export */   nM: () => (/* binding */ readProxy),
/* harmony export */   proxyFiles: () => (/* binding */ proxyFiles)
/* harmony export */ });
/* unused harmony export parseProxy */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7984);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4406);
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
