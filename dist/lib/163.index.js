export const id = 163;
export const ids = [163];
export const modules = {

/***/ 3163:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startProxy: () => (/* reexport safe */ _chunk_EAQSKEKZ_js__WEBPACK_IMPORTED_MODULE_0__.nL)
/* harmony export */ });
/* harmony import */ var _chunk_EAQSKEKZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7221);
/* harmony import */ var _chunk_NKORJ4Q6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6285);
/* harmony import */ var _chunk_OFPDBHFA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4716);
/* harmony import */ var _chunk_Y5HFCPWW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4895);
/* harmony import */ var _chunk_OM7RCIYL_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6330);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1162);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5053);
/* harmony import */ var _chunk_QH7DR2WR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6357);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6200);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4126);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3350);















/***/ })

};
