export const id = 696;
export const ids = [696];
export const modules = {

/***/ 8696:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repack: () => (/* reexport safe */ _chunk_VOJ3GZPS_js__WEBPACK_IMPORTED_MODULE_0__.BC)
/* harmony export */ });
/* harmony import */ var _chunk_VOJ3GZPS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9398);
/* harmony import */ var _chunk_YVIMSUQP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1642);
/* harmony import */ var _chunk_WXLU4W23_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2604);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(471);









/***/ })

};
