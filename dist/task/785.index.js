export const id = 785;
export const ids = [785];
export const modules = {

/***/ 8785:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repack: () => (/* reexport safe */ _chunk_QPNK2OX3_js__WEBPACK_IMPORTED_MODULE_0__.BC)
/* harmony export */ });
/* harmony import */ var _chunk_QPNK2OX3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3126);
/* harmony import */ var _chunk_GVKQWBER_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5525);
/* harmony import */ var _chunk_25C5B7SA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7456);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3757);










/***/ })

};
