export const id = 4527;
export const ids = [4527];
export const modules = {

/***/ 4527:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repack: () => (/* reexport safe */ _chunk_TFXXB4XJ_js__WEBPACK_IMPORTED_MODULE_0__.BC)
/* harmony export */ });
/* harmony import */ var _chunk_TFXXB4XJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6828);
/* harmony import */ var _chunk_VPUDYK2I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4224);
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1388);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5380);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(613);











/***/ })

};
