export const id = 194;
export const ids = [194];
export const modules = {

/***/ 3194:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repack: () => (/* reexport safe */ _chunk_POVL2M4G_js__WEBPACK_IMPORTED_MODULE_0__.BC)
/* harmony export */ });
/* harmony import */ var _chunk_POVL2M4G_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8177);
/* harmony import */ var _chunk_WEFH4BBA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2683);
/* harmony import */ var _chunk_UE2QRYJU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9537);
/* harmony import */ var _chunk_SOJ4JUUN_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8688);
/* harmony import */ var _chunk_MCGL4KOC_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1602);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(471);









/***/ })

};
