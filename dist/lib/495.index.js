export const id = 495;
export const ids = [495];
export const modules = {

/***/ 6495:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   repack: () => (/* reexport safe */ _chunk_NGPC33TM_js__WEBPACK_IMPORTED_MODULE_0__.BC)
/* harmony export */ });
/* harmony import */ var _chunk_NGPC33TM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8633);
/* harmony import */ var _chunk_PUDLRWKT_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1781);
/* harmony import */ var _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5068);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(471);









/***/ })

};
