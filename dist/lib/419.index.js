export const id = 419;
export const ids = [419];
export const modules = {

/***/ 7419:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startProxy: () => (/* reexport safe */ _chunk_EAQSKEKZ_js__WEBPACK_IMPORTED_MODULE_0__.nL)
/* harmony export */ });
/* harmony import */ var _chunk_EAQSKEKZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5125);
/* harmony import */ var _chunk_NKORJ4Q6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4189);
/* harmony import */ var _chunk_OFPDBHFA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2620);
/* harmony import */ var _chunk_Y5HFCPWW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9151);
/* harmony import */ var _chunk_OM7RCIYL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4234);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9066);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2957);
/* harmony import */ var _chunk_QH7DR2WR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(613);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4104);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2030);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7606);















/***/ })

};
