export const id = 2;
export const ids = [2];
export const modules = {

/***/ 2002:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findJudge: () => (/* reexport safe */ _chunk_IH6NACYI_js__WEBPACK_IMPORTED_MODULE_0__.$V),
/* harmony export */   placesOf: () => (/* reexport safe */ _chunk_IH6NACYI_js__WEBPACK_IMPORTED_MODULE_0__.ek),
/* harmony export */   verifyPins: () => (/* reexport safe */ _chunk_IH6NACYI_js__WEBPACK_IMPORTED_MODULE_0__._6)
/* harmony export */ });
/* harmony import */ var _chunk_IH6NACYI_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3909);
/* harmony import */ var _chunk_B774LZCL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4247);
/* harmony import */ var _chunk_L2WTBA2Q_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2735);
/* harmony import */ var _chunk_YDOHA2JH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8889);
/* harmony import */ var _chunk_TO5KYEOT_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1294);
/* harmony import */ var _chunk_AWKDXKRR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1708);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8997);
/* harmony import */ var _chunk_VT4LKWQF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6177);
/* harmony import */ var _chunk_YYGQXQH4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(951);
/* harmony import */ var _chunk_ATGZFN5R_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8093);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9298);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6670);
/* harmony import */ var _chunk_D7ZA555Q_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1758);
/* harmony import */ var _chunk_O43O6JT7_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4662);
/* harmony import */ var _chunk_T65MM2SY_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3869);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(471);




















/***/ })

};
