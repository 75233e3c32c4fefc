export const id = 2776;
export const ids = [2776];
export const modules = {

/***/ 32776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   Zw: () => (/* binding */ problemOf),
/* harmony export */   notVerified: () => (/* binding */ notVerified),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76127);
/** What verify finds out of a pin: the outcomes, what each means, and what to do about it. */



/** The table of outcomes. `on-branch` and `tagged` are good. */
const OUTCOMES = {
    /** The branch has the commit, and the tree of the pin, if it names one, is that of the commit. */
    'on-branch': { advice: undefined },
    /** An assets.json pins a tag, which the server has, and which is at the commit whose digits it names. */
    tagged: { advice: undefined },
    /** The branch does not have the commit, but another one with the same contents: its pull request was squashed or rebased. */
    squashed: {
        advice: ({ pin, on }, branch) => {
            const other = on === undefined ? 'a commit there' : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(on);
            return `${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}, but ${other} has the same recordings; assets-sync repin moves the pin there`;
        },
    },
    /** The server has the commit, but its contents are not on the branch. */
    unmerged: {
        advice: ({ pin }, branch) => `${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}; merge its branch or pull request first, with a merge commit`,
    },
    /** The server does not give the commit out, or the pin is no commit. */
    missing: {
        advice: ({ pin, isObject }) => isObject === true
            ? `${pin.sha} is not a commit of the assets repository, but a tag, a tree or a file; pin the commit: git rev-parse <name>^{commit} prints it`
            : `the server does not give out ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(pin.sha)}; record again, or restore the branch that had it`,
    },
    /** The pin names another tree than its commit has at that directory, whether the branch has the commit or not. */
    'wrong-tree': {
        advice: ({ pin, tree }) => {
            const right = tree === 'absent' || tree === undefined ? 'that has no such directory' : `that is ${tree}`;
            return `tree is not this directory of ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(pin.sha)}: ${right}; assets-sync repin corrects it`;
        },
    },
};
/**
 * @param tree what the pin's directory is in its commit; undefined where that was not looked at
 * @param on a commit of the branch that has the same contents there
 */
function outcomeOf(pin, ancestry, tree, on) {
    if (ancestry === 'missing')
        return on === undefined ? 'missing' : 'squashed';
    // A directory that its commit does not have is empty.
    if (pin.tree !== undefined && pin.tree !== (tree === 'absent' ? _base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .EMPTY_TREE */ .pL : tree))
        return 'wrong-tree';
    if (ancestry === 'on-branch')
        return 'on-branch';
    return on === undefined ? 'unmerged' : 'squashed';
}
function isGood(outcome) {
    const { advice } = OUTCOMES[outcome];
    return advice === undefined;
}
/** What is wrong with a pin and what to do about it; undefined where nothing is. */
function problemOf(proof, branch) {
    const { pin, outcome } = proof;
    const { advice } = OUTCOMES[outcome];
    if (advice === undefined)
        return undefined;
    return { message: `${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(pin.directory)}: ${outcome}: ${advice(proof, branch)}`, at: pin.at };
}
/** The error for pins that are not proved; undefined where all are. */
function notVerified(proofs, branch) {
    const problems = proofs.map((proof) => problemOf(proof, branch)).filter((problem) => problem !== undefined);
    if (problems.length === 0)
        return undefined;
    const list = problems.map(({ message, at }) => `${at === undefined ? '' : `${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(at)} `}${message}`);
    const total = `${problems.length} of ${proofs.length} ${proofs.length === 1 ? 'pin is' : 'pins are'} not good`;
    const message = list.length === 1 ? `${list[0]}.` : `${total}:\n${list.join('\n')}`;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('not-verified', message, {
        hint: 'A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.',
        at: problems[0]?.at,
        problems,
    });
}


/***/ })

};
