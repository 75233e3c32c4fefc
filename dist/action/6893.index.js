export const id = 6893;
export const ids = [6893];
export const modules = {

/***/ 5656:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   TS: () => (/* binding */ VERSION_FILES),
/* harmony export */   g6: () => (/* binding */ EXAMPLE_VERSION)
/* harmony export */ });
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9046);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4329);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);




// src/test-proxy/version.ts


var VERSION_FILES = ["eng/target_proxy_version.txt", "eng/common/testproxy/target_version.txt"];
var EXAMPLE_VERSION = "1.0.0-dev.20260521.2";
var VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-z-][\da-z-]*)(\.(0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?$/i;
function findVersion(given, codeRoot) {
  if (given !== void 0) return checkVersion(given.trim(), void 0);
  for (const file of VERSION_FILES) {
    requirePlainFile(codeRoot, file);
    const version = (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(codeRoot, file))?.replace(/^\uFEFF/, "").trim();
    if (version) return checkVersion(version, { file });
  }
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", "Nothing says which version of the test proxy to use.", {
    hint: `Give the proxy-version input, such as ${EXAMPLE_VERSION}, or write the version into ${VERSION_FILES[0]}, or name an installed one with TEST_PROXY_PATH.`
  });
}
function requirePlainFile(codeRoot, file) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(codeRoot, file);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path) || (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPath */ .Op)(path) === (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPath */ .Op)(codeRoot), file)) return;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `${file} is a symbolic link, or below one, and is not read.`, {
    hint: "Replace it by a file that holds the version, or give the proxy-version input.",
    at: { file }
  });
}
function checkVersion(version, at) {
  if (VERSION.test(version)) return version;
  const [shown = ""] = version.split("\n");
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
    "bad-usage",
    `${at?.file ?? "The proxy-version input"} names no version of the test proxy: ${shown.slice(0, 80)}`,
    {
      hint: `Write a version like ${EXAMPLE_VERSION}.`,
      at
    }
  );
}




/***/ }),

/***/ 6893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EXAMPLE_VERSION: () => (/* reexport safe */ _chunk_2USLZ5OG_js__WEBPACK_IMPORTED_MODULE_0__.g6),
/* harmony export */   VERSION_FILES: () => (/* reexport safe */ _chunk_2USLZ5OG_js__WEBPACK_IMPORTED_MODULE_0__.TS)
/* harmony export */ });
/* harmony import */ var _chunk_2USLZ5OG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5656);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9046);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4329);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4040);









/***/ })

};
