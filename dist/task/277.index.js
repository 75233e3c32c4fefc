export const id = 277;
export const ids = [277];
export const modules = {

/***/ 3114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   hZ: () => (/* binding */ compareFiles),
/* harmony export */   um: () => (/* binding */ compareRecordings)
/* harmony export */ });
/* harmony import */ var _chunk_YA7VS7F6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1555);
/* harmony import */ var _chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3146);
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9349);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6580);






// src/diff/compare-recordings.ts
async function compareRecordings(request, options, log, signal) {
  const { results, requests, bytes } = await (0,_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_1__/* .inEachRepository */ .XM)(request, log, signal, async (assets, comparisons) => {
    const files = await (0,_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTrees */ .tc)(assets, comparisons, signal);
    await (0,_chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchFiles */ .Uq)(assets, contentsOf(files.flat()), (count) => log.info(announce(count)), signal);
    await assets.remote.close();
    const differing = comparisons.map(({ service }, index) => ({ service, files: files[index] ?? [] })).filter((one) => one.files.length > 0);
    const recordings = await compareFiles((0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(assets.store), differing, options, signal);
    return { changes: (0,_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChanges */ .TJ)(assets, comparisons, files), recordings };
  });
  return {
    changes: results.flatMap(({ changes }) => changes).sort(_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_1__/* .byService */ .FH),
    recordings: results.flatMap(({ recordings }) => recordings).sort(_chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_1__/* .byService */ .FH),
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
  const sizes = await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSizes */ .ph)(environment, contentsOf(services.flatMap(({ files }) => files)), signal);
  const count = services.reduce((sum, { files }) => sum + files.length, 0);
  return (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileReader */ .C2)(environment, signal, async (read) => {
    const compared = [];
    for (const { service, files } of services) {
      const recordings = [];
      for (const { path, before, after } of files) {
        const sides = [await readVersion(before, sizes, read), await readVersion(after, sizes, read)];
        recordings.push(await (0,_chunk_YA7VS7F6_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRecording */ .$)(path, sides[0], sides[1], { ...options, count }));
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
  return { size, content: size > _chunk_YA7VS7F6_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDING_BYTES */ .Z ? void 0 : await read(file) };
}




/***/ }),

/***/ 1277:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareRecordings: () => (/* reexport safe */ _chunk_4JI4IJQK_js__WEBPACK_IMPORTED_MODULE_0__.um)
/* harmony export */ });
/* harmony import */ var _chunk_4JI4IJQK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3114);
/* harmony import */ var _chunk_YA7VS7F6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1555);
/* harmony import */ var _chunk_3HMOVQRS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6367);
/* harmony import */ var _chunk_NZFQ4Z6G_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3146);
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9349);
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2305);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6580);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5616);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(2545);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(2041);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5444);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3757);
























/***/ })

};
