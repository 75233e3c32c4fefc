export const id = 162;
export const ids = [162];
export const modules = {

/***/ 162:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notVerified: () => (/* reexport safe */ _chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_0__.et)
/* harmony export */ });
/* harmony import */ var _chunk_TWJXOPSV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9275);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);






/***/ })

};
