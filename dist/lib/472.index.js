export const id = 472;
export const ids = [472];
export const modules = {

/***/ 3472:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findJudge: () => (/* reexport safe */ _chunk_HHPTKBLO_js__WEBPACK_IMPORTED_MODULE_0__.$V),
/* harmony export */   placesOf: () => (/* reexport safe */ _chunk_HHPTKBLO_js__WEBPACK_IMPORTED_MODULE_0__.ek),
/* harmony export */   verifyPins: () => (/* reexport safe */ _chunk_HHPTKBLO_js__WEBPACK_IMPORTED_MODULE_0__._6)
/* harmony export */ });
/* harmony import */ var _chunk_HHPTKBLO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3546);
/* harmony import */ var _chunk_WKD6U4OV_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6706);
/* harmony import */ var _chunk_KLPJT2PE_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(578);
/* harmony import */ var _chunk_YDBEZUU6_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2600);
/* harmony import */ var _chunk_PATIWEIM_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1956);
/* harmony import */ var _chunk_MEFLNXG4_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9299);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8997);
/* harmony import */ var _chunk_VT4LKWQF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6177);
/* harmony import */ var _chunk_JT4SKZ7O_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1958);
/* harmony import */ var _chunk_2UNSXYFT_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3313);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9298);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6670);
/* harmony import */ var _chunk_EDMPHLTD_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8906);
/* harmony import */ var _chunk_DXSNVGBS_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5079);
/* harmony import */ var _chunk_BQDD3M6U_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7066);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(471);




















/***/ })

};
