export const id = 908;
export const ids = [908];
export const modules = {

/***/ 3908:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repack: () => (/* reexport safe */ _chunk_AF3SPARE_js__WEBPACK_IMPORTED_MODULE_0__.BC)
/* harmony export */ });
/* harmony import */ var _chunk_AF3SPARE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8925);
/* harmony import */ var _chunk_3OOSWSZE_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2585);
/* harmony import */ var _chunk_TAEAO4QO_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6108);
/* harmony import */ var _chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3693);
/* harmony import */ var _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(923);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(471);









/***/ })

};
