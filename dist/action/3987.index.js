export const id = 3987;
export const ids = [3987];
export const modules = {

/***/ 3987:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadSecretFinder: () => (/* reexport safe */ _chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__.fN)
/* harmony export */ });
/* harmony import */ var _chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4422);




/***/ })

};
