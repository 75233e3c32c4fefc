export const id = 1470;
export const ids = [1470];
export const modules = {

/***/ 4521:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   et: () => (/* binding */ notVerified),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7261);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);



// src/verify/outcomes.ts
var OUTCOMES = {
  /** The branch has the commit, and the tree of the pin, if it names one, is that of the commit. */
  "on-branch": { advice: void 0 },
  /** An assets.json pins a tag, which the server has, and which is at the commit whose digits it names. */
  tagged: { advice: void 0 },
  /** The branch does not have the commit, but another one with the same contents: its pull request was squashed or rebased. */
  squashed: {
    advice: ({ pin, on }, branch) => {
      const other = on === void 0 ? "a commit there" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(on);
      return `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}, but ${other} has the same recordings; assets-sync repin moves the pin there`;
    }
  },
  /** The server has the commit, but its contents are not on the branch. */
  unmerged: {
    advice: ({ pin }, branch) => `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}; merge its branch or pull request first, with a merge commit`
  },
  /** The server does not give the commit out, or the pin is no commit. */
  missing: {
    advice: ({ pin, isObject }) => isObject === true ? `${pin.sha} is not a commit of the assets repository, but a tag, a tree or a file; pin the commit: git rev-parse <name>^{commit} prints it` : `the server does not give out ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)}; record again, or restore the branch that had it`
  },
  /** The pin names another tree than its commit has at that directory, whether the branch has the commit or not. */
  "wrong-tree": {
    advice: ({ pin, tree }) => {
      const right = tree === "absent" || tree === void 0 ? "that has no such directory" : `that is ${tree}`;
      return `tree is not this directory of ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)}: ${right}; assets-sync repin corrects it`;
    }
  }
};
function outcomeOf(pin, ancestry, tree, on) {
  if (ancestry === "missing") return on === void 0 ? "missing" : "squashed";
  if (pin.tree !== void 0 && pin.tree !== (tree === "absent" ? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_TREE */ .pL : tree)) return "wrong-tree";
  if (ancestry === "on-branch") return "on-branch";
  return on === void 0 ? "unmerged" : "squashed";
}
function isGood(outcome) {
  const { advice } = OUTCOMES[outcome];
  return advice === void 0;
}
function problemOf(proof, branch) {
  const { pin, outcome } = proof;
  const { advice } = OUTCOMES[outcome];
  if (advice === void 0) return void 0;
  return { message: `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(pin.directory)}: ${outcome}: ${advice(proof, branch)}`, at: pin.at };
}
function notVerified(proofs, branch) {
  const problems = proofs.map((proof) => problemOf(proof, branch)).filter((problem) => problem !== void 0);
  if (problems.length === 0) return void 0;
  const list = problems.map(({ message: message2, at }) => `${at === void 0 ? "" : `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(at)} `}${message2}`);
  const total = `${problems.length} of ${proofs.length} pins are not good`;
  const [first, ...others] = problems;
  const isOne = others.length === 0;
  const message = isOne ? `${first?.message}.` : `${total}:
${list.join("\n")}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-verified", message, {
    hint: "A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.",
    at: first?.at,
    problems: isOne ? [] : problems
  });
}




/***/ }),

/***/ 1470:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   notVerified: () => (/* reexport safe */ _chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_0__.et)
/* harmony export */ });
/* harmony import */ var _chunk_4HWFRPHD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4521);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);






/***/ })

};
