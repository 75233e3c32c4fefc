export const id = 7595;
export const ids = [7595];
export const modules = {

/***/ 7595:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSecretFinder: () => (/* reexport safe */ _chunk_VP5SQCIN_js__WEBPACK_IMPORTED_MODULE_0__.fN),
/* harmony export */   maskSecrets: () => (/* reexport safe */ _chunk_VP5SQCIN_js__WEBPACK_IMPORTED_MODULE_0__.QU)
/* harmony export */ });
/* harmony import */ var _chunk_VP5SQCIN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7927);




/***/ })

};
