export const id = 839;
export const ids = [839,776,937];
export const modules = {

/***/ 7839:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/report/announce.ts
var announce = __webpack_require__(6499);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(3739);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(3386);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(4840);
// EXTERNAL MODULE: ./src/pins/edit.ts
var edit = __webpack_require__(694);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __webpack_require__(48);
// EXTERNAL MODULE: ./src/selection/unknown-services.ts
var unknown_services = __webpack_require__(4353);
// EXTERNAL MODULE: ./src/fetch/tree-walk.ts
var tree_walk = __webpack_require__(9070);
// EXTERNAL MODULE: ./src/verify/prove-ancestry.ts + 1 modules
var prove_ancestry = __webpack_require__(2510);
// EXTERNAL MODULE: ./src/verify/shallow-proof.ts
var shallow_proof = __webpack_require__(6830);
// EXTERNAL MODULE: ./src/verify/verify-pins.ts
var verify_pins = __webpack_require__(1937);
;// CONCATENATED MODULE: ./src/verify/find-newest.ts




/** The newest commit of the branch, what directories are there, and which commits are not on it. */
function findNewest(request, log, signal) {
    const { access, repositoryOptions, directories, commits } = request;
    return (0,verify_pins/* withHistory */.$)(access, repositoryOptions, log, signal, async ({ store, remote, branch }, cache) => {
        const withTrees = directories.length > shallow_proof/* MAX_FEW_COMMITS */.h;
        const { tip, ancestries, scratch } = await (0,prove_ancestry/* proveAncestry */.Q)({ store, remote, branch, commits, withTrees, cache }, signal);
        const elsewhere = new Set(commits.filter((commit) => ancestries.get(commit)?.is === 'elsewhere'));
        const places = directories.map((directory) => ({ sha: tip, directory }));
        return { tip, trees: await new tree_walk/* TreeWalk */.O(remote, scratch).find(places, signal), elsewhere };
    });
}

// EXTERNAL MODULE: ./src/verify/outcomes.ts
var outcomes = __webpack_require__(2776);
;// CONCATENATED MODULE: ./src/commands/repin/repin.ts
/** repin: moves pins to where the branch of the assets repository has their contents, and writes their trees. */










async function repin(request, log, signal) {
    const { codeRepository, repositoryOptions } = request;
    const { root, assetsRoot, services, pins } = await (0,selection/* select */.Lt)(request.selection, codeRepository, log, signal);
    await (0,unknown_services/* noticeUnknown */.J)({ services, assetsRoot }, codeRepository, log, signal);
    const access = (0,fetch_access/* findAccess */.G)(request.access, root, codeRepository.root, log.warning);
    const question = { access, repositoryOptions };
    const all = request.selection.paths.includes(selection_services/* ALL */.y2);
    const catchAll = all ? pins.catchAll : undefined;
    const plan = request.latest
        ? await toNewest({ ...question, targets: targetsOf(services, all, catchAll) }, log, signal)
        : await toSameContents({ ...question, pins: (0,verify_pins.pinsOf)(services, catchAll) }, log, signal);
    if (!request.dryRun)
        await (0,edit/* editManifests */.pg)(codeRepository.root, editsOf(plan.moves), log, signal);
    return { ...plan, services, repository: access.url };
}
async function toSameContents(question, log, signal) {
    const { proofs, requests, bytes } = await (0,verify_pins.verifyPins)({ ...question, allTrees: true }, log, signal);
    const left = proofs.map((proof) => (0,outcomes/* problemOf */.Z)(mended(proof), question.access.branch));
    return {
        moves: proofs.flatMap((proof) => moveOf(proof) ?? []),
        left: left.filter((problem) => problem !== undefined),
        requests,
        bytes,
    };
}
/** What a proof will say once its pin is moved. */
function mended(proof) {
    if (proof.on !== undefined)
        return { ...proof, outcome: 'on-branch' };
    if (proof.outcome !== 'wrong-tree' || proof.tree === 'absent')
        return proof;
    return { ...proof, outcome: proof.onBranch ? 'on-branch' : 'unmerged' };
}
function moveOf({ pin, outcome, on, tree }) {
    // A pin that says that its directory is empty goes on saying so.
    const right = tree !== 'absent' ? tree : pin.tree === sha/* EMPTY_TREE */.pL ? sha/* EMPTY_TREE */.pL : undefined;
    const move = { directory: pin.directory, pin, to: on ?? pin.sha, tree: wantsTree(pin) ? right : undefined };
    if (on !== undefined)
        return { ...move, why: 'squashed' };
    const isNews = outcome === 'wrong-tree' || pin.tree === undefined;
    return isNews && move.tree !== undefined ? { ...move, why: 'tree' } : undefined;
}
/** Nothing is fetched by a catch-all's tree: it gets none that it does not have. */
function wantsTree({ directory, tree, treeIsStale }) {
    return directory !== base_directory/* TOP */.wv || tree !== undefined || treeIsStale === true;
}
/** A pin that services share is moved if all are meant; else the chosen ones get entries of their own. */
function targetsOf(services, all, catchAll) {
    const targets = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, pin }) => ({ directory: all ? pin.directory : directory, pin })));
    if (catchAll !== undefined)
        targets.push({ directory: catchAll.directory, pin: catchAll });
    return [...new Map(targets.map((target) => [target.directory, target])).values()];
}
async function toNewest({ targets, ...question }, log, signal) {
    if (targets.length === 0)
        return { moves: [], left: [], requests: 0, bytes: 0 };
    const directories = targets.map(({ directory }) => directory);
    const commits = [...new Set(targets.map(({ pin }) => pin.sha))];
    const { tip, trees, elsewhere, ...traffic } = await findNewest({ ...question, directories, commits }, log, signal);
    const plan = { moves: [], left: [], ...traffic };
    for (const [index, { directory, pin }] of targets.entries()) {
        const newest = trees[index];
        if (newest === undefined || newest === 'absent') {
            const message = `${(0,base_directory/* showDirectory */.fi)(directory)} stays where it is: ${(0,sha/* shortSha */.Fu)(tip)}, the newest commit of ${question.access.branch}, has no such directory`;
            plan.left.push({ message, at: pin.at });
            continue;
        }
        const tree = directory !== pin.directory || wantsTree(pin) ? newest : undefined;
        if (pin.sha === tip && (directory !== pin.directory || pin.tree === tree))
            continue;
        plan.moves.push({ directory, pin, to: tip, tree, why: 'latest' });
        if (elsewhere.has(pin.sha) && pin.tree !== newest)
            log.warning(notMerged(directory, pin, question.access.branch));
    }
    return plan;
}
/** Nobody would miss what a pin leaves behind. */
function notMerged(directory, pin, branch) {
    const commit = (0,sha/* shortSha */.Fu)(pin.sha);
    return {
        message: `${(0,base_directory/* showDirectory */.fi)(directory)} leaves ${commit}, which is not on ${branch}: recordings that only that commit has are no longer pinned. To keep them, merge its branch and repin then`,
        at: pin.at,
    };
}
function editsOf(moves) {
    const edits = new Map();
    for (const { directory, pin, to, tree } of moves) {
        const before = directory === pin.directory ? pin.sha : undefined;
        edits.set(pin.manifestDirectory, [...(edits.get(pin.manifestDirectory) ?? []), { directory, sha: to, tree, before }]);
    }
    return edits;
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(766);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __webpack_require__(790);
;// CONCATENATED MODULE: ./src/commands/repin/report.ts
/** What people and scripts are told about pins that were moved. */






const REASONS = {
    squashed: 'was squashed or rebased',
    tree: 'got its tree',
    latest: 'newest commit',
};
function repinOutputs({ services, moves, requests, bytes }) {
    return {
        services: services.map(({ service }) => service),
        pins: Object.fromEntries(moves.map(({ directory, to }) => [(0,base_directory/* showDirectory */.fi)(directory), to])),
        changed: services.length > 0,
        requests,
        bytes,
    };
}
/** What only scripts get, with --json. */
function repinJson({ moves }) {
    return {
        moves: moves.map(({ directory, pin, to, tree, why }) => ({
            path: (0,base_directory/* showDirectory */.fi)(directory),
            from: pin.sha,
            to,
            tree: tree ?? null,
            why,
            file: pin.at.file,
            line: pin.at.line,
        })),
    };
}
function repinText({ moves, left, requests, bytes }, dryRun) {
    const rows = moves.map(({ directory, pin, to, tree, why }) => [
        `${pin.at.file}:${pin.at.line}`,
        (0,base_directory/* showDirectory */.fi)(directory),
        pin.sha === to ? (0,sha/* shortSha */.Fu)(to) : `${(0,sha/* shortSha */.Fu)(pin.sha)} -> ${(0,sha/* shortSha */.Fu)(to)}`,
        tree === undefined ? '' : `tree ${(0,sha/* shortSha */.Fu)(tree)}`,
        REASONS[why],
    ]);
    const costs = `${(0,base_text/* count */.U9)(requests, 'request')}, ${(0,numbers/* formatBytes */.z)(bytes)} received`;
    return [...(0,table/* alignColumns */.R)(rows), `${total(moves, dryRun)}${remaining(left.length)} (${costs})`].join('\n');
}
function repinSummary({ moves, left, repository }, dryRun) {
    const title = `### assets-sync repin: ${total(moves, dryRun)}${remaining(left.length)}`;
    const table = (0,markdown/* markdownTable */.Qj)({
        head: ['Directory', 'From', 'To', 'Why'],
        numeric: [],
        rows: moves.map(({ directory, pin, to, why }) => [
            (0,base_text/* escapeMarkdown */.FV)((0,base_directory/* showDirectory */.fi)(directory)),
            (0,markdown/* commitLink */.wn)(repository, pin.sha),
            (0,markdown/* commitLink */.wn)(repository, to),
            REASONS[why],
        ]),
        of: 'pins',
    });
    const rest = left.map(({ message }) => `- ${(0,base_text/* escapeMarkdown */.FV)(message)}\n`).join('');
    return [title, ...(moves.length > 0 ? [table] : []), ...(rest === '' ? [] : [rest])].join('\n\n').concat('\n');
}
function total(moves, dryRun) {
    return moves.length === 0 ? 'No pin to change' : `${(0,base_text/* count */.U9)(moves.length, 'pin')} ${dryRun ? 'would be written' : 'written'}`;
}
function remaining(number) {
    return number === 0 ? '' : `, ${(0,base_text/* count */.U9)(number, 'pin')} left`;
}

;// CONCATENATED MODULE: ./src/commands/repin/command.ts
/** repin: moves pins that were squashed or rebased to the branch. */




const command_command = {
    group: 'Pins',
    description: 'move pins that were squashed or rebased to the branch, and write the trees that are missing',
    quiet: command/* QUIET_DRY_RUN */.vY,
    paths: command/* SERVICES_HERE */.mo,
    inputs: [
        'base',
        'repository',
        'branch',
        'path',
        'working-directory',
        'token',
        'code-token',
        'latest',
        'dry-run',
        'retries',
        'timeout',
    ],
    examples: `
  assets-sync repin sdk/tables          # mend the pins of one service
  assets-sync repin '*' --dry-run       # see what would be written
  assets-sync repin sdk/core --latest   # move to the newest commit of the main branch`,
    run,
};
async function run(context) {
    const { host, inputs, signal, log, selection, access } = context;
    const { latest, dryRun } = inputs;
    const codeRepository = await context.openCodeRepository();
    const repositoryOptions = context.repositoryOptions(codeRepository);
    const result = await repin({ codeRepository, selection, access, repositoryOptions, latest, dryRun }, log, signal);
    result.left.forEach((0,announce/* announcer */.y)(host, 'warning'));
    host.result(repinText(result, dryRun), dryRun ? 'answer' : 'report');
    host.setOutputs(repinOutputs(result), repinJson(result));
    await host.summarize(() => repinSummary(result, dryRun));
}


/***/ }),

/***/ 8700:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ editText)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6127);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5808);
/** Edits of the text of a recordings.json that change the values which change, and nothing else: comments, order and layout stay. */




/** @param text a file without mistakes */
function editText(text, manifestDirectory, edits) {
    let edited = text;
    for (const edit of edits) {
        for (const step of STEPS) {
            const editor = new Editor(edited, manifestDirectory);
            step(editor, edit);
            edited = editor.result;
        }
    }
    return edited;
}
/** One after the other, each on what the one before has made. */
const STEPS = [
    (editor, edit) => editor.setSha(edit),
    (editor, edit) => editor.setTree(edit),
    (editor, edit) => editor.setReason(edit),
];
/** One change of one text. */
class Editor {
    mark;
    text;
    manifestDirectory;
    root;
    lineEnd;
    changes = [];
    constructor(whole, manifestDirectory) {
        this.mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
        this.text = whole.slice(this.mark.length);
        this.manifestDirectory = manifestDirectory;
        const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree(this.text, [], { allowTrailingComma: true });
        if (root?.type !== 'object')
            throw new Error('not a recordings.json');
        this.root = root;
        this.lineEnd = /\r?\n/.exec(this.text)?.[0] ?? '\n';
    }
    get result() {
        return this.mark + jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.applyEdits(this.text, this.changes);
    }
    /** Sets the commit; where a pin is added, or a commit alone becomes an object, all the rest as well. */
    setSha(edit) {
        const property = this.findPin(edit.directory);
        const value = property?.children?.[1];
        if (property === undefined || value === undefined)
            this.addPin(edit);
        else if (value.type !== 'object')
            this.setBare(property, value, edit);
        else
            this.setString(memberOf(value, 'sha')?.children?.[1], edit.sha);
    }
    setTree(edit) {
        const object = this.findObject(edit.directory);
        const property = object === undefined ? undefined : memberOf(object, 'tree');
        const sha = object === undefined ? undefined : memberOf(object, 'sha');
        if (edit.tree !== undefined) {
            if (property !== undefined)
                this.setString(property.children?.[1], treeText(edit));
            else if (sha !== undefined)
                this.insertAfter(sha, 'tree', JSON.stringify(treeText(edit)));
        }
        else if (property !== undefined && !isComputedFor(property, edit.sha))
            this.remove(property);
    }
    setReason({ directory, reason }) {
        const object = this.findObject(directory);
        if (object === undefined || reason === undefined)
            return;
        const property = memberOf(object, 'reason');
        const before = memberOf(object, 'tree') ?? memberOf(object, 'sha');
        if (property !== undefined)
            this.setString(property.children?.[1], reason);
        else if (before !== undefined)
            this.insertAfter(before, 'reason', JSON.stringify(reason));
    }
    findObject(directory) {
        const value = this.findPin(directory)?.children?.[1];
        return value?.type === 'object' ? value : undefined;
    }
    findPin(directory) {
        return this.root.children?.find((property) => {
            const key = String(property.children?.[0]?.value);
            const parsed = key.startsWith('$') ? undefined : (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(key);
            return (parsed !== undefined && 'directory' in parsed && (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(this.manifestDirectory, parsed.directory) === directory);
        });
    }
    setBare(property, value, edit) {
        if (edit.tree === undefined && edit.reason === undefined)
            this.setString(value, edit.sha);
        else
            this.replace(value.offset, value.length, this.objectText(edit, this.indentOf(property)));
    }
    addPin(edit) {
        const below = edit.directory.slice(this.manifestDirectory === '' ? 0 : this.manifestDirectory.length + 1);
        const key = below === '' ? '/' : below;
        const last = this.root.children?.at(-1);
        const indent = last === undefined ? this.unit : this.indentOf(last);
        const bare = edit.tree === undefined && edit.reason === undefined;
        const value = bare ? JSON.stringify(edit.sha) : this.objectText(edit, indent);
        if (last !== undefined) {
            this.insertAfter(last, key, value);
            return;
        }
        const closing = this.root.offset + this.root.length - 1;
        // After whatever comments there are.
        const start = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .commentsEnd */ .OE)(this.text, this.root.offset, closing);
        this.replace(start, closing - start, `${this.lineEnd}${this.unit}${JSON.stringify(key)}: ${value}${this.lineEnd}`);
    }
    setString(value, text) {
        if (value === undefined || value.value === text || (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(String(value.value)) === text)
            return;
        this.replace(value.offset, value.length, JSON.stringify(text));
    }
    /** Puts a member behind another one, on a line of its own where the other has one. */
    insertAfter(property, name, value) {
        const end = property.offset + property.length;
        const member = `${JSON.stringify(name)}: ${value}`;
        const { comma, lineEnd } = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .restOfLine */ .wB)(this.text, end);
        const alone = lineEnd !== undefined && this.startsLine(property);
        if (!alone) {
            this.replace(end, 0, `, ${member}`);
            return;
        }
        const line = `${this.lineEnd}${this.indentOf(property)}${member}`;
        if (!comma)
            this.replace(end, 0, ',');
        this.replace(lineEnd, 0, comma ? `${line},` : line);
    }
    /** Takes a member out, with the comma that goes with it. */
    remove(property) {
        const siblings = property.parent?.children ?? [];
        const index = siblings.indexOf(property);
        const before = siblings[index - 1];
        const after = siblings[index + 1];
        const end = property.offset + property.length;
        if (before !== undefined) {
            const start = before.offset + before.length;
            const between = this.text.slice(start, property.offset);
            const kept = (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutComma */ .Gj)(between);
            // Comments on the way stay, with the line breaks that end them.
            this.replace(start, end - start, kept.trim() === '' ? '' : kept);
        }
        else if (after !== undefined) {
            const between = this.text.slice(end, after.offset);
            this.replace(property.offset, after.offset - property.offset, (0,_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutComma */ .Gj)(between).trimStart());
        }
    }
    objectText(edit, indent) {
        const { sha, reason } = edit;
        const tree = edit.tree === undefined ? undefined : treeText(edit);
        const members = Object.entries({ sha, tree, reason }).flatMap(([name, text]) => text === undefined ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(text)}`]);
        if (!/[\r\n]/.test(this.text))
            return `{ ${members.join(', ')} }`;
        const inner = `${this.lineEnd}${indent}${this.unit}`;
        return `{${inner}${members.join(`,${inner}`)}${this.lineEnd}${indent}}`;
    }
    /** What one level of indentation is in this file. */
    get unit() {
        const first = this.root.children?.[0];
        return (first !== undefined && this.startsLine(first) ? this.indentOf(first) : '') || '  ';
    }
    indentOf(node) {
        const line = this.text.slice(this.lineStart(node.offset));
        return /^[ \t]*/.exec(line)?.[0] ?? '';
    }
    startsLine(node) {
        return /^[ \t]*$/.test(this.text.slice(this.lineStart(node.offset), node.offset));
    }
    lineStart(offset) {
        return Math.max(this.text.lastIndexOf('\n', offset - 1), this.text.lastIndexOf('\r', offset - 1)) + 1;
    }
    replace(offset, length, content) {
        this.changes.push({ offset, length, content });
    }
}
function memberOf(object, name) {
    return object.children?.find((property) => property.children?.[0]?.value === name);
}
/** As a file says it. */
function treeText({ tree, sha }) {
    return `${tree}@${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha)}`;
}
function isComputedFor(tree, sha) {
    return String(tree.children?.[1]?.value)
        .toLowerCase()
        .endsWith(`@${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha)}`);
}


/***/ }),

/***/ 694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   pX: () => (/* binding */ checkEditable),
/* harmony export */   pg: () => (/* binding */ editManifests),
/* harmony export */   sc: () => (/* binding */ withEditLock),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4758);
/* harmony import */ var _base_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9278);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4406);
/* harmony import */ var _edit_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8700);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4586);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6095);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7027);
/** Edits recordings.json files on disk: one run at a time, and never what somebody else wrote meanwhile. */










/**
 * Runs `body` while no other run edits a recordings.json of the same code repository: two that read the same text would each
 * write it back without the other's edits.
 */
function withEditLock(codeRoot, log, signal, body) {
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, `${_manifest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .i}.lock`);
    return (0,_base_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(lock, signal, async () => body(), () => log.info((0,_base_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .waitingFor */ .F)(codeRoot)));
}
/**
 * Edits files, all or none of them.
 * @param edits by the directory that holds the file
 * @throws `conflict` where a pin is not as it was when the edit was decided on; nothing is changed then
 */
async function editManifests(codeRoot, edits, log, signal) {
    if (edits.size === 0)
        return;
    await withEditLock(codeRoot, log, signal, () => {
        const writes = [...edits].map(([manifestDirectory, ofFile]) => prepareEdit(codeRoot, manifestDirectory, ofFile));
        for (const write of writes)
            write();
    });
}
/**
 * Looks, before anything else is done, whether files can be edited.
 * @param manifestDirectories the directories that hold them
 */
function checkEditable(codeRoot, manifestDirectories) {
    for (const manifestDirectory of new Set(manifestDirectories)) {
        prepareEdit(codeRoot, manifestDirectory, []);
        for (const name of ['', _manifest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .i])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, manifestDirectory, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
}
function prepareEdit(codeRoot, manifestDirectory, edits) {
    const file = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .joinDirectory */ .as)(manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .i);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, file);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is not checked out here, so that it cannot be edited.`, {
            hint: `Add it to the sparse checkout: git sparse-checkout add ${file}`,
            at: { file },
        });
    }
    if (found.isSymbolicLink()) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is a symbolic link, which is not written to.`, {
            hint: 'Put the file itself there.',
            at: { file },
        });
    }
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    const before = decode(bytes, file);
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .parseManifest */ .Ng)(before, manifestDirectory);
    (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .throwIfWrong */ .tu)([manifest]);
    for (const edit of edits) {
        const pin = manifest.pins.find(({ directory }) => directory === edit.directory);
        // Somebody else may have been quicker with the same.
        if (pin?.sha === edit.before || pin?.sha === edit.sha)
            continue;
        throw changedMeanwhile(file, `: ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .showDirectory */ .fi)(edit.directory)}`, pin?.at);
    }
    const after = (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_5__/* .editText */ .i)(before, manifestDirectory, edits);
    return () => {
        if (after !== before)
            rewrite(codeRoot, path, bytes, after);
    };
}
function changedMeanwhile(file, what = '', at = { file }) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('conflict', `${file} was changed while this command ran${what}.`, {
        hint: 'Run the command again.',
        at,
    });
}
/**
 * Writes a file that is there; its mode stays. Under the lock for edits.
 * @param before what was read: a person's editor knows no lock of ours
 * @throws `conflict` where the file says something else by now
 */
function rewrite(codeRoot, path, before, text) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path).equals(before))
        throw changedMeanwhile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(codeRoot, path));
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .vK)(path, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, mode);
}
/**
 * The text of a file that is to be written back.
 * @throws `bad-manifest` where a byte of it would be another one then
 */
function decode(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is not UTF-8, so that it cannot be written back as it was.`, {
            hint: 'Save it as UTF-8.',
            at: { file },
        });
    }
}


/***/ }),

/***/ 5808:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ withoutComma),
/* harmony export */   OE: () => (/* binding */ commentsEnd),
/* harmony export */   wB: () => (/* binding */ restOfLine)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/** Where commas, comments and lines are in the text of a recordings.json. */

/** jsonc-parser's token kinds: its own enumeration is not there at run time. */
const KIND = { CommaToken: 5, LineCommentTrivia: 12, BlockCommentTrivia: 13, LineBreakTrivia: 14, Trivia: 15, EOF: 17 };
const COMMENTS = [KIND.LineCommentTrivia, KIND.BlockCommentTrivia];
/**
 * What follows on a line.
 * @returns whether a comma does, and where the line ends; undefined where something else comes first
 */
function restOfLine(text, offset) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, false);
    scanner.setPosition(offset);
    let comma = false;
    for (;;) {
        const kind = scanner.scan();
        if (kind === KIND.CommaToken && !comma)
            comma = true;
        else if (kind === KIND.LineBreakTrivia) {
            // A comma at the beginning of a later line belongs here as well: a line between them would be on its wrong side.
            const lineEnd = scanner.getTokenOffset();
            return { comma, lineEnd: !comma && commaFollows(text, lineEnd) ? undefined : lineEnd };
        }
        else if (kind === KIND.BlockCommentTrivia && /[\r\n]/.test(scanner.getTokenValue()))
            break;
        else if (kind !== KIND.Trivia && !COMMENTS.includes(kind))
            break;
    }
    return { comma, lineEnd: undefined };
}
/** Whether a comma is the next thing that is no comment. */
function commaFollows(text, offset) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, true);
    scanner.setPosition(offset);
    return scanner.scan() === KIND.CommaToken;
}
/** A text without its first comma that stands in no comment and no string; the same text where there is none. */
function withoutComma(between) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(between, false);
    while (scanner.scan() !== KIND.EOF) {
        if (scanner.getToken() !== KIND.CommaToken)
            continue;
        return between.slice(0, scanner.getTokenOffset()) + between.slice(scanner.getTokenOffset() + 1);
    }
    return between;
}
/** Where the last comment inside an empty object ends, or its opening brace. */
function commentsEnd(text, start, closing) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, false);
    scanner.setPosition(start + 1);
    let end = start + 1;
    while (scanner.scan() !== KIND.EOF && scanner.getTokenOffset() < closing) {
        if (COMMENTS.includes(scanner.getToken()))
            end = scanner.getTokenOffset() + scanner.getTokenLength();
    }
    return end;
}


/***/ }),

/***/ 2776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   notVerified: () => (/* binding */ notVerified),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6127);
/** What verify finds out of a pin: the outcomes, what each means, and what to do about it. */



/** The table of outcomes. `on-branch` alone is good. */
const OUTCOMES = {
    /** The branch has the commit, and the tree of the pin, if it names one, is that of the commit. */
    'on-branch': { advice: undefined },
    /** The branch does not have the commit, but another one with the same contents: its pull request was squashed or rebased. */
    squashed: {
        advice: ({ pin, on }, branch) => {
            const other = on === undefined ? 'a commit there' : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(on);
            return `${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}, but ${other} has the same recordings; assets-sync repin moves the pin there`;
        },
    },
    /** The server has the commit, but its contents are not on the branch. */
    unmerged: {
        advice: ({ pin }, branch) => `${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)} is not on ${branch}; merge its branch or pull request first, with a merge commit`,
    },
    /** The server does not give the commit out, or the pin is no commit. */
    missing: {
        advice: ({ pin }) => `the server does not give out ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)}; record again, or restore the branch that had it`,
    },
    /** The pin names another tree than its commit has at that directory, whether the branch has the commit or not. */
    'wrong-tree': {
        advice: ({ pin, tree }) => {
            const right = tree === 'absent' || tree === undefined ? 'that has no such directory' : `that is ${tree}`;
            return `tree is not this directory of ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(pin.sha)}: ${right}; assets-sync repin corrects it`;
        },
    },
};
/**
 * @param tree what the pin's directory is in its commit; undefined where that was not looked at
 * @param on a commit of the branch that has the same contents there
 */
function outcomeOf(pin, ancestry, tree, on) {
    if (ancestry === 'missing')
        return 'missing';
    // A directory that its commit does not have is empty.
    if (pin.tree !== undefined && pin.tree !== (tree === 'absent' ? _base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .EMPTY_TREE */ .pL : tree))
        return 'wrong-tree';
    if (ancestry === 'on-branch')
        return 'on-branch';
    return on === undefined ? 'unmerged' : 'squashed';
}
/** What is wrong with a pin and what to do about it; undefined where nothing is. */
function problemOf(proof, branch) {
    const { pin, outcome } = proof;
    const { advice } = OUTCOMES[outcome];
    if (advice === undefined)
        return undefined;
    return { message: `${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi)(pin.directory)}: ${outcome}: ${advice(proof, branch)}`, at: pin.at };
}
/** The error for pins that are not proved; undefined where all are. */
function notVerified(proofs, branch) {
    const problems = proofs.map((proof) => problemOf(proof, branch)).filter((problem) => problem !== undefined);
    if (problems.length === 0)
        return undefined;
    const list = problems.map(({ message, at }) => `${at === undefined ? '' : `${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(at)} `}${message}`);
    const total = `${problems.length} of ${proofs.length} ${proofs.length === 1 ? 'pin is' : 'pins are'} not good`;
    const message = list.length === 1 ? `${list[0]}.` : `${total}:\n${list.join('\n')}`;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('not-verified', message, {
        hint: 'A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.',
        at: problems[0]?.at,
        problems,
    });
}


/***/ }),

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ withHistory),
/* harmony export */   pinsOf: () => (/* binding */ pinsOf),
/* harmony export */   verifyPins: () => (/* binding */ verifyPins)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_traffic_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9008);
/* harmony import */ var _fetch_assets_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7852);
/* harmony import */ var _fetch_tree_walk_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9070);
/* harmony import */ var _store_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7267);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1797);
/* harmony import */ var _ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2603);
/* harmony import */ var _outcomes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2776);
/* harmony import */ var _prove_ancestry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2510);
/* harmony import */ var _shallow_proof_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6830);
/* harmony import */ var _squash_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(860);
/** What becomes of pins: whether the branch has their commits, and whether their trees are what they say. */











/** The pins that services come from, and another one, each once. */
function pinsOf(services, besides) {
    const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
    return [...new Set(besides === undefined ? pins : [...pins, besides])];
}
/** @throws `unreachable` where it cannot be proved either way */
async function verifyPins(request, log, signal) {
    const { access, repositoryOptions, pins, allTrees } = request;
    if (pins.length === 0)
        return { proofs: [], ..._base_traffic_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_TRAFFIC */ .q };
    return withHistory(access, repositoryOptions, log, signal, async (assets, cache) => {
        return { proofs: await provePins(assets, cache, pins, allTrees, signal) };
    });
}
/** Runs `body` with an assets repository and what was proved of it before; keeps what it proves. */
function withHistory(access, options, log, signal, body) {
    return (0,_fetch_assets_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .withAssetsRepository */ .U)(access, options, log, async (assets) => {
        const { store, branch, remote } = assets;
        try {
            // What a store that was made elsewhere says was proved is no proof.
            await (0,_store_open_store_js__WEBPACK_IMPORTED_MODULE_5__/* .openStore */ .C)(store, signal);
            const cache = (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .readAncestryCache */ .EK)(store, branch);
            const result = await body(assets, cache);
            (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAncestryCache */ .TZ)(store, branch, cache);
            return result;
        }
        catch (error) {
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl) || error.code !== 'git-failed')
                throw error;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('unreachable', `What the server of ${remote.repositoryUrl} sent cannot be read.`, {
                hint: 'Run the command again.',
                detail: error.detail,
                cause: error,
            });
        }
    });
}
async function provePins(assets, cache, pins, allTrees, signal) {
    const { store, remote, branch } = assets;
    const named = pins.filter(({ tree }) => allTrees || tree !== undefined).map(placeOf);
    await addTreesHere(store, cache, named, signal);
    const commits = [...new Set(pins.map(({ sha }) => sha))];
    const withTrees = new Set(unknown(cache, named).map(({ sha }) => sha)).size > _shallow_proof_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_FEW_COMMITS */ .h;
    const proof = await (0,_prove_ancestry_js__WEBPACK_IMPORTED_MODULE_8__/* .proveAncestry */ .Q)({ store, remote, branch, commits, withTrees, cache }, signal);
    const ancestryOf = ({ sha }) => proof.ancestries.get(sha) ?? { is: 'missing' };
    const walk = new _fetch_tree_walk_js__WEBPACK_IMPORTED_MODULE_3__/* .TreeWalk */ .O(remote, proof.scratch);
    const known = named.filter((place) => ancestryOf(place).is !== 'missing');
    const absent = await addTrees(walk, cache, known, signal);
    const squashed = await findSquashedPins(assets, proof, walk, pins, signal);
    return pins.map((pin, index) => {
        const key = (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(pin.sha, pin.directory);
        const tree = absent.has(key) ? 'absent' : cache.trees.get(key);
        const { is } = ancestryOf(pin);
        const on = squashed[index];
        return { pin, outcome: (0,_outcomes_js__WEBPACK_IMPORTED_MODULE_7__/* .outcomeOf */ .s)(pin, is, tree, on), onBranch: is === 'on-branch', on, tree };
    });
}
function unknown(cache, places) {
    return places.filter(({ sha, directory }) => !cache.trees.has((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory)));
}
/** Adds what a sync brought: it says what a commit has; that it seems to lack something may be the store's fault. */
async function addTreesHere(store, cache, places, signal) {
    const asked = unknown(cache, places);
    const answers = await (0,_store_lookup_js__WEBPACK_IMPORTED_MODULE_4__/* .findInCommits */ .X5)(store, asked, signal).catch((error) => {
        // Of a damaged store the server knows nothing: it is asked instead.
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl && error.code === 'git-failed')
            return [];
        throw error;
    });
    for (const [index, { sha, directory }] of asked.entries()) {
        const tree = answers[index];
        if (tree !== undefined && tree !== 'absent' && tree !== 'no-commit')
            cache.trees.set((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory), tree);
    }
}
/** Adds what the server says. @returns the keys of directories that their commits do not have */
async function addTrees(walk, cache, places, signal) {
    const asked = unknown(cache, places);
    const trees = await walk.find(asked, signal);
    const absent = new Set();
    for (const [index, { sha, directory }] of asked.entries()) {
        const tree = trees[index];
        if (tree === 'absent')
            absent.add((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory));
        else if (tree !== undefined)
            cache.trees.set((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory), tree);
    }
    return absent;
}
/** @returns for each pin the commit of the branch with the same contents; undefined also where its own is there */
async function findSquashedPins({ store, remote }, proof, walk, pins, signal) {
    const lost = pins.flatMap((pin, index) => {
        const ancestry = proof.ancestries.get(pin.sha);
        return ancestry?.is === 'elsewhere' ? [{ ...placeOf(pin), forks: ancestry.forks, index }] : [];
    });
    const found = await (0,_squash_js__WEBPACK_IMPORTED_MODULE_10__/* .findSquashed */ .i)({ store, remote, proof, walk }, lost, signal);
    const byPin = new Map(lost.map(({ index }, position) => [index, found[position]]));
    return pins.map((_, index) => byPin.get(index));
}
function placeOf({ sha, directory }) {
    return { sha, directory };
}


/***/ })

};
