export const id = 68;
export const ids = [68];
export const modules = {

/***/ 9068:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSecretFinder: () => (/* reexport safe */ _chunk_OXHXQYHA_js__WEBPACK_IMPORTED_MODULE_0__.fN)
/* harmony export */ });
/* harmony import */ var _chunk_OXHXQYHA_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9508);
/* harmony import */ var _chunk_JAQZ6OW2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5142);





/***/ })

};
