export const id = 281;
export const ids = [281];
export const modules = {

/***/ 32281:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findVersion),
/* harmony export */   EXAMPLE_VERSION: () => (/* binding */ EXAMPLE_VERSION),
/* harmony export */   VERSION_FILES: () => (/* binding */ VERSION_FILES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34758);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84406);
/** Which version of the test proxy a code repository wants. */



/** The repository's own choice, then the one that Azure SDK repositories share. */
const VERSION_FILES = ['eng/target_proxy_version.txt', 'eng/common/testproxy/target_version.txt'];
const EXAMPLE_VERSION = '1.0.0-dev.20260521.2';
/** Semantic versions, as the tool cache needs them; nothing that could lead out of a folder or an address. */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-z-][\da-z-]*)(\.(0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?$/i;
/**
 * @param given the `proxy-version` input
 * @param codeRoot absolute: where the version files are looked for
 * @throws `bad-usage` where nothing names a version, or it is none
 */
function findVersion(given, codeRoot) {
    if (given !== undefined)
        return checkVersion(given.trim(), undefined);
    for (const file of VERSION_FILES) {
        const version = (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(codeRoot, file))
            ?.replace(/^\uFEFF/, '')
            .trim();
        if (version)
            return checkVersion(version, { file });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('bad-usage', 'Nothing says which version of the test proxy to use.', {
        hint: `Give the proxy-version input, such as ${EXAMPLE_VERSION}, or write the version into ${VERSION_FILES[0]}, or name an installed one with TEST_PROXY_PATH.`,
    });
}
function checkVersion(version, at) {
    if (VERSION.test(version))
        return version;
    const [shown = ''] = version.split('\n');
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('bad-usage', `${at?.file ?? 'The proxy-version input'} names no version of the test proxy: ${shown.slice(0, 80)}`, {
        hint: `Write a version like ${EXAMPLE_VERSION}.`,
        at,
    });
}


/***/ })

};
