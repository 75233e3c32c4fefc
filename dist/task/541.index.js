export const id = 541;
export const ids = [541];
export const modules = {

/***/ 541:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repack: () => (/* reexport safe */ _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_0__.BC)
/* harmony export */ });
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2305);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3757);










/***/ })

};
