export const id = 9707;
export const ids = [9707];
export const modules = {

/***/ 9707:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSecretFinder: () => (/* reexport safe */ _chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_0__.fN),
/* harmony export */   maskSecrets: () => (/* reexport safe */ _chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_0__.QU)
/* harmony export */ });
/* harmony import */ var _chunk_JPMUSKEH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8113);




/***/ })

};
