export const id = 510;
export const ids = [510];
export const modules = {

/***/ 8510:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repack: () => (/* reexport safe */ _chunk_5DCDKPIB_js__WEBPACK_IMPORTED_MODULE_0__.BC)
/* harmony export */ });
/* harmony import */ var _chunk_5DCDKPIB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7420);
/* harmony import */ var _chunk_YDBEZUU6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2600);
/* harmony import */ var _chunk_PATIWEIM_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1956);
/* harmony import */ var _chunk_DXSNVGBS_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5079);
/* harmony import */ var _chunk_BQDD3M6U_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7066);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(471);









/***/ })

};
