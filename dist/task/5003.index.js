export const id = 5003;
export const ids = [5003];
export const modules = {

/***/ 9561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   Tb: () => (/* binding */ changesText),
/* harmony export */   a$: () => (/* binding */ changeNotices),
/* harmony export */   c_: () => (/* binding */ pathsMarkdown),
/* harmony export */   q4: () => (/* binding */ countPaths),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2602);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8824);




// src/report/changes.ts
var MAX_PATHS = 500;
var KINDS = ["added", "modified", "deleted"];
var SIGNS = { added: "+", modified: "~", deleted: "-" };
var WORDS = { added: "added", modified: "changed", deleted: "removed" };
function countChanges(differences) {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`
  );
  return said.length === 0 ? "the same recordings" : said.join(", ");
}
function changeNotices(changes) {
  return changes.map((change) => {
    const since = change.from === void 0 ? "newly pinned" : `since ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(change.from)}`;
    return {
      message: `${change.service}: ${countChanges(change)}, ${since}`,
      ...change.at === void 0 ? {} : { at: change.at }
    };
  });
}
function changesText(changes) {
  return changes.flatMap((change) => [
    `${change.service}  ${shown(change.from)} -> ${shown(change.to)}  ${countChanges(change)}`,
    ...listPaths(change).map((line) => `  ${line}`)
  ]);
}
function shown(sha) {
  return sha === void 0 ? "no pin" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha);
}
function listPaths(change) {
  return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` }))).sort((a, b) => a.path < b.path ? -1 : 1).map(({ line }) => line);
}
function changesMarkdown(changes) {
  const table = (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [change.service, ...KINDS.map((kind) => change[kind].length), pinsCell(change)]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll("```", "'''").replace(/[\r\n]+/g, " ");
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more`);
  return `\`\`\`diff
${listed.join("\n")}
\`\`\``;
}
function firstPaths(changes) {
  const paths = [];
  for (const change of changes) {
    if (paths.length >= MAX_PATHS) break;
    paths.push(...listPaths(change).slice(0, MAX_PATHS - paths.length));
  }
  return paths;
}
function pinsCell({ from, to, repository }) {
  const markdown = `<code>${shown(from)}</code> \u2192 <code>${shown(to)}</code>`;
  const web = from === void 0 || to === void 0 ? void 0 : (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return { text: `${shown(from)} -> ${shown(to)}`, markdown: web === void 0 ? markdown : `[${markdown}](${web})` };
}




/***/ }),

/***/ 5003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SYNC_INPUTS: () => (/* reexport safe */ _chunk_4G4WKVFL_js__WEBPACK_IMPORTED_MODULE_0__.YY),
/* harmony export */   bringRecordings: () => (/* reexport safe */ _chunk_4G4WKVFL_js__WEBPACK_IMPORTED_MODULE_0__.FT),
/* harmony export */   command: () => (/* reexport safe */ _chunk_4G4WKVFL_js__WEBPACK_IMPORTED_MODULE_0__.G5),
/* harmony export */   tidyUp: () => (/* reexport safe */ _chunk_4G4WKVFL_js__WEBPACK_IMPORTED_MODULE_0__.gN)
/* harmony export */ });
/* harmony import */ var _chunk_4G4WKVFL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4117);
/* harmony import */ var _chunk_Y5BXKVLZ_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8617);
/* harmony import */ var _chunk_MC3LODGS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9504);
/* harmony import */ var _chunk_O5BTIOJD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46);
/* harmony import */ var _chunk_3EUERZ4Q_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7915);
/* harmony import */ var _chunk_CIW5XCR5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(226);
/* harmony import */ var _chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9561);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3641);
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2602);
/* harmony import */ var _chunk_YGTUZSYM_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2532);
/* harmony import */ var _chunk_X64RC632_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3522);
/* harmony import */ var _chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6256);
/* harmony import */ var _chunk_EIL67G65_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2105);
/* harmony import */ var _chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5720);
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(771);
/* harmony import */ var _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2883);
/* harmony import */ var _chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3225);
/* harmony import */ var _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(9247);
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8368);
/* harmony import */ var _chunk_CC5NLTC6_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(1158);
/* harmony import */ var _chunk_ZRHJLQSP_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(1964);
/* harmony import */ var _chunk_TFXXB4XJ_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(6828);
/* harmony import */ var _chunk_ZG4EABMI_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1163);
/* harmony import */ var _chunk_PX2H6U7Y_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(6953);
/* harmony import */ var _chunk_PNT3QOUB_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2266);
/* harmony import */ var _chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(2621);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1999);
/* harmony import */ var _chunk_SCT5V7ZA_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(8993);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(7495);
/* harmony import */ var _chunk_VPUDYK2I_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4224);
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1388);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(4635);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(2136);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(2657);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7594);
/* harmony import */ var _chunk_ME73ORMU_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(1669);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(7261);
/* harmony import */ var _chunk_N3NXC3OZ_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(9620);
/* harmony import */ var _chunk_LRIPKZGK_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(7258);
/* harmony import */ var _chunk_2EZX4YVZ_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(7554);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(5380);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(613);


















































/***/ })

};
