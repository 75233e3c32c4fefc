export const id = 614;
export const ids = [614];
export const modules = {

/***/ 4614:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notVerified: () => (/* reexport safe */ _chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_0__.et)
/* harmony export */ });
/* harmony import */ var _chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7725);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(110);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);






/***/ })

};
