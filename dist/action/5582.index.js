export const id = 5582;
export const ids = [5582];
export const modules = {

/***/ 5582:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSecretFinder: () => (/* reexport safe */ _chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__.fN)
/* harmony export */ });
/* harmony import */ var _chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(605);




/***/ })

};
