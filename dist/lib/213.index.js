export const id = 213;
export const ids = [213];
export const modules = {

/***/ 7213:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findJudge: () => (/* reexport safe */ _chunk_3QOH3AYS_js__WEBPACK_IMPORTED_MODULE_0__.$V),
/* harmony export */   placesOf: () => (/* reexport safe */ _chunk_3QOH3AYS_js__WEBPACK_IMPORTED_MODULE_0__.ek),
/* harmony export */   verifyPins: () => (/* reexport safe */ _chunk_3QOH3AYS_js__WEBPACK_IMPORTED_MODULE_0__._6)
/* harmony export */ });
/* harmony import */ var _chunk_3QOH3AYS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1933);
/* harmony import */ var _chunk_IMFQ6U6U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7165);
/* harmony import */ var _chunk_LLEEY3ZP_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(710);
/* harmony import */ var _chunk_QVZPCLOY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2408);
/* harmony import */ var _chunk_QLSBTQ2G_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7850);
/* harmony import */ var _chunk_NRIFCVEB_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6759);
/* harmony import */ var _chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7725);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(110);
/* harmony import */ var _chunk_UVKTLODP_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7579);
/* harmony import */ var _chunk_ANZQ3S4K_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2147);
/* harmony import */ var _chunk_WEFH4BBA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2683);
/* harmony import */ var _chunk_UE2QRYJU_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9537);
/* harmony import */ var _chunk_SOJ4JUUN_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8688);
/* harmony import */ var _chunk_MCGL4KOC_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1602);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(471);



















/***/ })

};
