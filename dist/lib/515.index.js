export const id = 515;
export const ids = [515];
export const modules = {

/***/ 9896:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notVerified: () => (/* reexport safe */ _chunk_VT4LKWQF_js__WEBPACK_IMPORTED_MODULE_0__.et)
/* harmony export */ });
/* harmony import */ var _chunk_VT4LKWQF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6177);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6670);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);






/***/ })

};
