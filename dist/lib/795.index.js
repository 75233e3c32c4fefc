export const id = 795;
export const ids = [795];
export const modules = {

/***/ 6795:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findJudge: () => (/* reexport safe */ _chunk_KUL36QEE_js__WEBPACK_IMPORTED_MODULE_0__.$V),
/* harmony export */   placesOf: () => (/* reexport safe */ _chunk_KUL36QEE_js__WEBPACK_IMPORTED_MODULE_0__.ek),
/* harmony export */   verifyPins: () => (/* reexport safe */ _chunk_KUL36QEE_js__WEBPACK_IMPORTED_MODULE_0__._6)
/* harmony export */ });
/* harmony import */ var _chunk_KUL36QEE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7412);
/* harmony import */ var _chunk_MOO3AFL6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _chunk_3OOSWSZE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2585);
/* harmony import */ var _chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7970);
/* harmony import */ var _chunk_TAEAO4QO_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6108);
/* harmony import */ var _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(207);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9298);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8997);
/* harmony import */ var _chunk_VT4LKWQF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6177);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6670);
/* harmony import */ var _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3192);
/* harmony import */ var _chunk_XHCCZGQX_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4554);
/* harmony import */ var _chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3693);
/* harmony import */ var _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(923);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(471);



















/***/ })

};
