export const id = 589;
export const ids = [589];
export const modules = {

/***/ 7589:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placesOf: () => (/* reexport safe */ _chunk_VAR3QWTP_js__WEBPACK_IMPORTED_MODULE_0__.ek),
/* harmony export */   verifyPins: () => (/* reexport safe */ _chunk_VAR3QWTP_js__WEBPACK_IMPORTED_MODULE_0__._6)
/* harmony export */ });
/* harmony import */ var _chunk_VAR3QWTP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1668);
/* harmony import */ var _chunk_ZJXLS47I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4981);
/* harmony import */ var _chunk_3BKBSYN5_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7279);
/* harmony import */ var _chunk_WTJ2QIMY_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6889);
/* harmony import */ var _chunk_WVSZRZ4T_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1302);
/* harmony import */ var _chunk_626JAT5M_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8813);
/* harmony import */ var _chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6129);
/* harmony import */ var _chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9301);
/* harmony import */ var _chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1504);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4741);
/* harmony import */ var _chunk_IAYMOGOE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7508);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2414);
/* harmony import */ var _chunk_OKSZD5SA_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(969);
/* harmony import */ var _chunk_X3WBLLLV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9148);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1162);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5053);
/* harmony import */ var _chunk_QH7DR2WR_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6357);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6200);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(4126);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3350);
























/***/ })

};
