export const id = 936;
export const ids = [936];
export const modules = {

/***/ 3936:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   distinctPins: () => (/* reexport safe */ _chunk_ADIBXJ7A_js__WEBPACK_IMPORTED_MODULE_0__.pu),
/* harmony export */   findJudge: () => (/* reexport safe */ _chunk_ADIBXJ7A_js__WEBPACK_IMPORTED_MODULE_0__.$V),
/* harmony export */   verifyPins: () => (/* reexport safe */ _chunk_ADIBXJ7A_js__WEBPACK_IMPORTED_MODULE_0__._6)
/* harmony export */ });
/* harmony import */ var _chunk_ADIBXJ7A_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9326);
/* harmony import */ var _chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(606);
/* harmony import */ var _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1788);
/* harmony import */ var _chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3213);
/* harmony import */ var _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4467);
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4379);
/* harmony import */ var _chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7725);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(110);
/* harmony import */ var _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4028);
/* harmony import */ var _chunk_U4VENVDZ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8136);
/* harmony import */ var _chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1781);
/* harmony import */ var _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5068);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(471);



















/***/ })

};
