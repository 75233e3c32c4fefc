export const id = 811;
export const ids = [811];
export const modules = {

/***/ 3811:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startProxy: () => (/* reexport safe */ _chunk_ZZILCV7L_js__WEBPACK_IMPORTED_MODULE_0__.nL)
/* harmony export */ });
/* harmony import */ var _chunk_ZZILCV7L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(645);
/* harmony import */ var _chunk_ORM3UQBP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1723);
/* harmony import */ var _chunk_DFQJULIX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(547);
/* harmony import */ var _chunk_Y5HFCPWW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9151);
/* harmony import */ var _chunk_6RJ7YAUJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6648);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9066);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2957);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3654);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4104);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2030);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7606);















/***/ })

};
