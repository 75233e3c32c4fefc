export const id = 362;
export const ids = [362];
export const modules = {

/***/ 3362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSecretFinder: () => (/* reexport safe */ _chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__.fN)
/* harmony export */ });
/* harmony import */ var _chunk_NAR5D55W_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(993);
/* harmony import */ var _chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5142);





/***/ })

};
