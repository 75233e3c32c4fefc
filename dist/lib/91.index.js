export const id = 91;
export const ids = [91];
export const modules = {

/***/ 3334:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ forgetProxy),
/* harmony export */   QV: () => (/* binding */ writeProxy),
/* harmony export */   Ue: () => (/* binding */ proxyFiles),
/* harmony export */   bR: () => (/* binding */ PROXY_STATE),
/* harmony export */   nM: () => (/* binding */ readProxy)
/* harmony export */ });
/* unused harmony export parseProxy */
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4104);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2030);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);



// src/test-proxy/running-proxy.ts


var PROXY_STATE = "testProxy";
function proxyFiles(assetsRoot) {
  const ours = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(assetsRoot, ".git/assets-sync");
  return { state: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(ours, "test-proxy.json"), log: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(ours, "test-proxy.log") };
}
function parseProxy(text) {
  try {
    const proxy = JSON.parse(text ?? "");
    const isWhole = (
      // Signals to 0, 1 and negative numbers reach others.
      Number.isInteger(proxy.pid) && proxy.pid > 1 && Number.isInteger(proxy.port) && [proxy.identity, proxy.url, proxy.assetsRoot, proxy.log, proxy.executable].every((one) => typeof one === "string")
    );
    return isWhole ? proxy : void 0;
  } catch {
    return void 0;
  }
}
function readProxy(stateFile) {
  return parseProxy((0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_0__/* .readIfThere */ .qC)(stateFile));
}
function writeProxy(stateFile, proxy) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(stateFile), { recursive: true });
  (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_0__/* .writeAtomically */ .vK)(stateFile, `${JSON.stringify(proxy, void 0, 2)}
`);
}
function forgetProxy(stateFile) {
  (0,_chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_1__/* .removeFile */ .nM)(stateFile);
}




/***/ }),

/***/ 2091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PROXY_STATE: () => (/* reexport safe */ _chunk_BNIF73YD_js__WEBPACK_IMPORTED_MODULE_0__.bR),
/* harmony export */   proxyFiles: () => (/* reexport safe */ _chunk_BNIF73YD_js__WEBPACK_IMPORTED_MODULE_0__.Ue)
/* harmony export */ });
/* harmony import */ var _chunk_BNIF73YD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3334);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4104);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2030);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7606);








/***/ })

};
