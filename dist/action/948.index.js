export const id = 948;
export const ids = [948];
export const modules = {

/***/ 948:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3739);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5173);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(495);
/** proxy: prints how to start the test proxy. */




const command = {
    group: 'More',
    description: 'print how to start the test proxy',
    quiet: _command_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_ANSWER */ .oe,
    inputs: ['path', 'working-directory'],
    examples: `
  assets-sync proxy                     # as a local tool, and as a container
  eval "$(assets-sync proxy | head -1)" # start the local tool
  assets-sync proxy --json              # both as lists of arguments, for scripts`,
    run,
};
async function run({ host, openCodeRepository, request }) {
    const result = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .proxy */ .B)({ ...request, codeRepository: await openCodeRepository() });
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(result.assetsRoot))
        host.say('warning', 'Nothing is synced there yet: run assets-sync sync first.');
    host.result((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyText */ .u)(result), 'answer');
    host.setOutputs({ 'assets-root': result.assetsRoot }, (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyJson */ .L)(result));
}


/***/ }),

/***/ 5173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ proxy),
/* harmony export */   h: () => (/* binding */ proxyCommands)
/* harmony export */ });
/* harmony import */ var _selection_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3872);

function proxy({ codeRepository, path }) {
    const { assetsRoot } = (0,_selection_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(codeRepository, path);
    return { assetsRoot, ...proxyCommands(assetsRoot) };
}
/** @param root absolute: what becomes the storage context */
function proxyCommands(root) {
    return {
        tool: ['test-proxy', '--storage-location', root],
        container: [
            'docker',
            'run',
            '--rm',
            ...['-p', '5000:5000', '-p', '5001:5001'],
            ...['-v', `${root}:/srv/testproxy/`],
            'azsdkengsys.azurecr.io/engsys/test-proxy:latest',
        ],
    };
}


/***/ }),

/***/ 495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ proxyJson),
/* harmony export */   u: () => (/* binding */ proxyText)
/* harmony export */ });
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4907);
/** What people and scripts are told about the test proxy. */

/** A command line a line: the local tool's, the container's. */
function proxyText({ tool, container }) {
    return `${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q)(tool)}\n${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q)(container)}`;
}
/** Each command line is a list of arguments. */
function proxyJson({ tool, container }) {
    return { tool, container };
}


/***/ })

};
