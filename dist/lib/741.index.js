export const id = 741;
export const ids = [741];
export const modules = {

/***/ 1741:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   placesOf: () => (/* reexport safe */ _chunk_ZFBSC4OY_js__WEBPACK_IMPORTED_MODULE_0__.ek),
/* harmony export */   verifyPins: () => (/* reexport safe */ _chunk_ZFBSC4OY_js__WEBPACK_IMPORTED_MODULE_0__._6)
/* harmony export */ });
/* harmony import */ var _chunk_ZFBSC4OY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1382);
/* harmony import */ var _chunk_UQYD7BST_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3751);
/* harmony import */ var _chunk_TGSQGXYY_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2242);
/* harmony import */ var _chunk_W2BA26NE_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1415);
/* harmony import */ var _chunk_SR6QFW7M_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(449);
/* harmony import */ var _chunk_AKE4OFCO_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4136);
/* harmony import */ var _chunk_36NHRGVG_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(385);
/* harmony import */ var _chunk_LYKB5ZSG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3557);
/* harmony import */ var _chunk_AUIISFRO_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5760);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8997);
/* harmony import */ var _chunk_IAYMOGOE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1764);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6670);
/* harmony import */ var _chunk_OKSZD5SA_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5225);
/* harmony import */ var _chunk_X3WBLLLV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3404);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9066);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2957);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3654);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4104);
/* harmony import */ var _chunk_HRMSTXOO_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2030);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7606);
























/***/ })

};
