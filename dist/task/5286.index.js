export const id = 5286;
export const ids = [5286];
export const modules = {

/***/ 5286:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repack: () => (/* reexport safe */ _chunk_KYESPJIE_js__WEBPACK_IMPORTED_MODULE_0__.BC)
/* harmony export */ });
/* harmony import */ var _chunk_KYESPJIE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3194);
/* harmony import */ var _chunk_DB3EQM2Q_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4151);
/* harmony import */ var _chunk_EQVCI6RT_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6682);
/* harmony import */ var _chunk_P6TKBHLO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5910);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3757);










/***/ })

};
