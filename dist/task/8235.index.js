export const id = 8235;
export const ids = [8235];
export const modules = {

/***/ 8235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSecretFinder: () => (/* reexport safe */ _chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__.fN)
/* harmony export */ });
/* harmony import */ var _chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);




/***/ })

};
