export const id = 462;
export const ids = [462];
export const modules = {

/***/ 2707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ proxyVariables),
/* harmony export */   w: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7940);


// src/test-proxy/environment.ts
function proxyEnvironment(outer) {
  const own = Object.entries(outer).filter(
    (entry) => /^(ASPNETCORE|Kestrel|Logging)_/i.test(entry[0])
  );
  return {
    ...(0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(outer),
    // Its start and its faults: at the default level a request is 12 lines of ASP.NET.
    Logging__LogLevel__Microsoft: "Warning",
    "Logging__LogLevel__Microsoft.Hosting.Lifetime": "Information",
    ...Object.fromEntries(own)
  };
}
function proxyVariables({ url, port, pid, executable }) {
  return {
    PROXY_URL: url,
    PROXY_MANUAL_START: "true",
    PROXY_PID: String(pid),
    TEST_PROXY_HTTP_PORT: String(port),
    PROXY_EXE: executable
  };
}




/***/ }),

/***/ 462:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyVariables: () => (/* reexport safe */ _chunk_MB6774E4_js__WEBPACK_IMPORTED_MODULE_0__.e)
/* harmony export */ });
/* harmony import */ var _chunk_MB6774E4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2707);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7940);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4040);






/***/ })

};
