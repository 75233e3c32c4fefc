export const id = 1867;
export const ids = [1867];
export const modules = {

/***/ 71867:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYaml: () => (/* binding */ parseYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24383);
/** Reads YAML. It brings its library, so it is loaded only where there is a cassette. */


/**
 * Undefined: it is not YAML. A bomb of aliases, a key that is there twice and endless nesting are errors to the library.
 * Binary values are as they are, `Uint8Array`.
 */
function parseYaml(text) {
    try {
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { customTags: ['binary'], logLevel: 'silent', maxAliasCount: 100, uniqueKeys: true });
        (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .checkDepth */ .k)(value);
        return value;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
