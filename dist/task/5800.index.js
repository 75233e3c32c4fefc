export const id = 5800;
export const ids = [5800];
export const modules = {

/***/ 5800:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SYNC_INPUTS: () => (/* reexport safe */ _chunk_BHLBLJ2J_js__WEBPACK_IMPORTED_MODULE_0__.YY),
/* harmony export */   bringRecordings: () => (/* reexport safe */ _chunk_BHLBLJ2J_js__WEBPACK_IMPORTED_MODULE_0__.FT),
/* harmony export */   command: () => (/* reexport safe */ _chunk_BHLBLJ2J_js__WEBPACK_IMPORTED_MODULE_0__.G5),
/* harmony export */   servedBy: () => (/* reexport safe */ _chunk_BHLBLJ2J_js__WEBPACK_IMPORTED_MODULE_0__.nV),
/* harmony export */   tidyUp: () => (/* reexport safe */ _chunk_BHLBLJ2J_js__WEBPACK_IMPORTED_MODULE_0__.gN)
/* harmony export */ });
/* harmony import */ var _chunk_BHLBLJ2J_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7072);
/* harmony import */ var _chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4548);
/* harmony import */ var _chunk_5ZNQK2PQ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8278);
/* harmony import */ var _chunk_2TVYZZ34_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2918);
/* harmony import */ var _chunk_2HTRZFTV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4379);
/* harmony import */ var _chunk_CYQQKJYT_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6316);
/* harmony import */ var _chunk_CIVA2IJW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9945);
/* harmony import */ var _chunk_PGRTENS4_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3241);
/* harmony import */ var _chunk_WITINPJ2_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(911);
/* harmony import */ var _chunk_XOLQG7HO_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7443);
/* harmony import */ var _chunk_7OY7R42S_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8977);
/* harmony import */ var _chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2819);
/* harmony import */ var _chunk_BKRO4TRM_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6563);
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(1952);
/* harmony import */ var _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3538);
/* harmony import */ var _chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5772);
/* harmony import */ var _chunk_C5FIOC4N_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4319);
/* harmony import */ var _chunk_63S67NTF_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8491);
/* harmony import */ var _chunk_RYIWNNIN_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(756);
/* harmony import */ var _chunk_RALA4IOI_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9603);
/* harmony import */ var _chunk_7RE6JMZJ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4929);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(8213);
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(8004);
/* harmony import */ var _chunk_U3LXNG5Z_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(474);
/* harmony import */ var _chunk_QYII2N4M_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7833);
/* harmony import */ var _chunk_JXCXITKX_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4249);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(720);
/* harmony import */ var _chunk_MMCC6KS4_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8246);
/* harmony import */ var _chunk_WZ4TYWPW_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(8410);
/* harmony import */ var _chunk_DMNFW6SM_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(9028);
/* harmony import */ var _chunk_CEGEF733_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(8287);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(231);
/* harmony import */ var _chunk_JW7AS327_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(4832);
/* harmony import */ var _chunk_5NMGUPBR_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(5100);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(4788);
/* harmony import */ var _chunk_B6ELL5QL_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(4749);
/* harmony import */ var _chunk_DSHOMZ7H_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(9158);
/* harmony import */ var _chunk_FJIPWP73_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(5302);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(5656);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(1398);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(6011);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(2191);
/* harmony import */ var _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(2974);
/* harmony import */ var _chunk_4O53HZGS_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(1947);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(8549);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(2293);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(9205);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(7997);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(7170);
/* harmony import */ var _chunk_2RYOH3QM_js__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(2369);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(3693);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(9823);


























































/***/ })

};
