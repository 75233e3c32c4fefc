export const id = 404;
export const ids = [404];
export const modules = {

/***/ 9518:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   hZ: () => (/* binding */ compareFiles),
/* harmony export */   um: () => (/* binding */ compareRecordings)
/* harmony export */ });
/* harmony import */ var _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2167);
/* harmony import */ var _chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(387);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5921);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6178);






// src/diff/compare-recordings.ts
async function compareRecordings(request, options, log, signal) {
  const { results, requests, bytes } = await (0,_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_1__/* .inEachRepository */ .XM)(request, log, signal, async (assets, comparisons) => {
    const files = await (0,_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTrees */ .tc)(assets, comparisons, signal);
    await (0,_chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchFiles */ .Uq)(assets, contentsOf(files.flat()), (count) => log.info(announce(count)), signal);
    await assets.remote.close();
    const differing = comparisons.map(({ service }, index) => ({ service, files: files[index] ?? [] })).filter((one) => one.files.length > 0);
    const recordings = await compareFiles((0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(assets.store), differing, options, signal);
    return { changes: (0,_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChanges */ .TJ)(assets, comparisons, files), recordings };
  });
  return {
    changes: results.flatMap(({ changes }) => changes).sort(_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_1__/* .byService */ .FH),
    recordings: results.flatMap(({ recordings }) => recordings).sort(_chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_1__/* .byService */ .FH),
    requests,
    bytes
  };
}
function announce(count) {
  return count === 1 ? "To compare what is in them, 1 file of the recordings that differ is fetched." : `To compare what is in them, ${count} files of the recordings that differ are fetched.`;
}
function contentsOf(files) {
  const names = files.flatMap(({ before, after }) => [before, after]);
  return [...new Set(names.filter((name) => name !== void 0))];
}
async function compareFiles(environment, services, options, signal) {
  const sizes = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSizes */ .ph)(environment, contentsOf(services.flatMap(({ files }) => files)), signal);
  const count = services.reduce((sum, { files }) => sum + files.length, 0);
  return (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileReader */ .C2)(environment, signal, async (read) => {
    const compared = [];
    for (const { service, files } of services) {
      const recordings = [];
      for (const { path, before, after } of files) {
        const sides = [await readVersion(before, sizes, read), await readVersion(after, sizes, read)];
        recordings.push(await (0,_chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRecording */ .$)(path, sides[0], sides[1], { ...options, count }));
        signal.throwIfAborted();
      }
      compared.push({ service, recordings });
    }
    return compared;
  });
}
async function readVersion(file, sizes, read) {
  if (file === void 0) return void 0;
  const size = sizes.get(file) ?? 0;
  return { size, content: size > _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDING_BYTES */ .Z ? void 0 : await read(file) };
}




/***/ }),

/***/ 404:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareRecordings: () => (/* reexport safe */ _chunk_QK6GJ27M_js__WEBPACK_IMPORTED_MODULE_0__.um)
/* harmony export */ });
/* harmony import */ var _chunk_QK6GJ27M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9518);
/* harmony import */ var _chunk_MHHUC6OG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2167);
/* harmony import */ var _chunk_VKH3NNS3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8710);
/* harmony import */ var _chunk_KFRXFDR2_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(387);
/* harmony import */ var _chunk_EN5ZOW3F_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5921);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2153);
/* harmony import */ var _chunk_CCPXNAK4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6786);
/* harmony import */ var _chunk_2QORYAEO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2496);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(592);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6178);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(3757);




























/***/ })

};
