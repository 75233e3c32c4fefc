export const id = 538;
export const ids = [538,937];
export const modules = {

/***/ 8538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runRepin: () => (/* binding */ runRepin)
});

// EXTERNAL MODULE: ./src/runner/context.ts
var context = __webpack_require__(1953);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(3386);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(4840);
// EXTERNAL MODULE: ./src/pins/edit.ts
var edit = __webpack_require__(694);
// EXTERNAL MODULE: ./src/selection/selection.ts
var selection = __webpack_require__(3872);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __webpack_require__(48);
// EXTERNAL MODULE: ./src/verify/verify-pins.ts
var verify_pins = __webpack_require__(1937);
;// CONCATENATED MODULE: ./src/commands/repin/repin.ts
/** repin: moves pins to where the branch of the assets repository has their contents, and writes their trees. */







async function repin(request, log, signal) {
    const { codeRepository } = request;
    const { root, services, pins } = await (0,selection/* select */.Lt)(request, codeRepository, log, signal);
    const access = (0,fetch_access/* findAccess */.G)(request, root, codeRepository.root, log.warning);
    const question = { ...request, ...access, config: codeRepository.config };
    const all = request.paths.includes(selection_services/* ALL */.y2);
    const catchAll = all ? pins.catchAll : undefined;
    const plan = request.latest
        ? await toNewest({ ...question, targets: targetsOf(services, all, catchAll) }, log, signal)
        : await toSameContents({ ...question, pins: (0,verify_pins.pinsOf)(services, catchAll) }, log, signal);
    if (!request.dryRun)
        (0,edit/* editManifests */.pg)(codeRepository.root, editsOf(plan.moves));
    return { ...plan, services, repository: access.url };
}
async function toSameContents(question, log, signal) {
    const { proofs, requests, bytes } = await (0,verify_pins.verifyPins)({ ...question, allTrees: true }, log, signal);
    const left = proofs.map((proof) => (0,verify_pins/* problemOf */.Z)(mended(proof), question.branch));
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
    const { tip, trees, elsewhere, ...traffic } = await (0,verify_pins/* findNewest */.O)({ ...question, directories, commits }, log, signal);
    const plan = { moves: [], left: [], ...traffic };
    for (const [index, { directory, pin }] of targets.entries()) {
        const newest = trees[index];
        if (newest === undefined || newest === 'absent') {
            const message = `${(0,base_directory/* showDirectory */.fi)(directory)} stays where it is: ${(0,sha/* shortSha */.Fu)(tip)}, the newest commit of ${question.branch}, has no such directory`;
            plan.left.push({ message, at: pin.at });
            continue;
        }
        const tree = directory !== pin.directory || wantsTree(pin) ? newest : undefined;
        if (pin.sha === tip && (directory !== pin.directory || pin.tree === tree))
            continue;
        plan.moves.push({ directory, pin, to: tip, tree, why: 'latest' });
        if (elsewhere.has(pin.sha) && pin.tree !== newest)
            log.warning(notMerged(directory, pin, question.branch));
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
    const costs = `${(0,numbers/* count */.U9)(requests, 'request')}, ${(0,numbers/* formatBytes */.z3)(bytes)} received`;
    return [...(0,table/* alignColumns */.R)(rows), `${total(moves, dryRun)}${remaining(left.length)} (${costs})`].join('\n');
}
function repinSummary({ moves, left, repository }, dryRun) {
    const title = `### assets-sync repin: ${total(moves, dryRun)}${remaining(left.length)}`;
    const table = (0,markdown/* markdownTable */.Qj)({
        head: ['Directory', 'From', 'To', 'Why'],
        numeric: [],
        rows: moves.map(({ directory, pin, to, why }) => [
            (0,markdown/* escapeMarkdown */.FV)((0,base_directory/* showDirectory */.fi)(directory)),
            (0,markdown/* commitLink */.wn)(repository, pin.sha),
            (0,markdown/* commitLink */.wn)(repository, to),
            REASONS[why],
        ]),
        of: 'pins',
    });
    const rest = left.map(({ message }) => `- ${(0,markdown/* escapeMarkdown */.FV)(message)}\n`).join('');
    return [title, ...(moves.length > 0 ? [table] : []), ...(rest === '' ? [] : [rest])].join('\n\n').concat('\n');
}
function total(moves, dryRun) {
    return moves.length === 0 ? 'No pin to change' : `${(0,numbers/* count */.U9)(moves.length, 'pin')} ${dryRun ? 'would be written' : 'written'}`;
}
function remaining(number) {
    return number === 0 ? '' : `, ${(0,numbers/* count */.U9)(number, 'pin')} left`;
}

;// CONCATENATED MODULE: ./src/commands/repin/command.ts
/** repin, from a host's request to what it is told. */



async function runRepin({ host, inputs, signal, codeRepository, request, log }) {
    const { latest, dryRun } = inputs;
    const result = await repin({ ...request, latest, dryRun, codeRepository: await codeRepository }, log, signal);
    result.left.forEach((0,context/* annotator */.f)(host, 'warning'));
    host.result(repinText(result, dryRun), dryRun ? 'answer' : 'report');
    host.setOutputs(repinOutputs(result), repinJson(result));
    await host.summarize(() => repinSummary(result, dryRun));
}


/***/ }),

/***/ 694:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   i1: () => (/* binding */ editText),
/* harmony export */   pX: () => (/* binding */ checkEditable),
/* harmony export */   pg: () => (/* binding */ editManifests),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6127);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4406);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5808);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4586);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6095);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7027);
/** Edits of a recordings.json that change the values which change, and nothing else: comments, order and layout stay. */











/**
 * Edits files, all or none of them.
 * @param edits by the directory that holds the file
 * @throws `conflict` where a pin is not as it was when the edit was decided on; nothing is changed then
 */
function editManifests(codeRoot, edits) {
    const writes = [...edits].map(([manifestDirectory, ofFile]) => prepareEdit(codeRoot, manifestDirectory, ofFile));
    for (const write of writes)
        write();
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is not checked out here, so that it cannot be edited.`, {
            hint: `Add it to the sparse checkout: git sparse-checkout add ${file}`,
            at: { file },
        });
    }
    if (found.isSymbolicLink()) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is a symbolic link, which is not written to.`, {
            hint: 'Put the file itself there.',
            at: { file },
        });
    }
    const before = decode((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path), file);
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .parseManifest */ .N)(before, manifestDirectory);
    (0,_load_js__WEBPACK_IMPORTED_MODULE_6__/* .throwIfWrong */ .tu)([manifest]);
    for (const edit of edits) {
        const pin = manifest.pins.find(({ directory }) => directory === edit.directory);
        // Somebody else may have been quicker with the same.
        if (pin?.sha === edit.before || pin?.sha === edit.sha)
            continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('conflict', `${file} was changed while this command ran: ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .showDirectory */ .fi)(edit.directory)}.`, {
            hint: 'Run the command again.',
            at: pin?.at ?? { file },
        });
    }
    const after = editText(before, manifestDirectory, edits);
    return () => {
        if (after !== before)
            rewrite(path, after);
    };
}
/** Writes a file that is there; its mode stays. */
function rewrite(path, text) {
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
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is not UTF-8, so that it cannot be written back as it was.`, {
            hint: 'Save it as UTF-8.',
            at: { file },
        });
    }
}
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
        const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.parseTree(this.text, [], { allowTrailingComma: true });
        if (root?.type !== 'object')
            throw new Error('not a recordings.json');
        this.root = root;
        this.lineEnd = /\r?\n/.exec(this.text)?.[0] ?? '\n';
    }
    get result() {
        return this.mark + jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.applyEdits(this.text, this.changes);
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
            const parsed = key.startsWith('$') ? undefined : (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .parseDirectory */ .Bp)(key);
            return (parsed !== undefined && 'directory' in parsed && (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .joinDirectory */ .as)(this.manifestDirectory, parsed.directory) === directory);
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
        const start = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .commentsEnd */ .OE)(this.text, this.root.offset, closing);
        this.replace(start, closing - start, `${this.lineEnd}${this.unit}${JSON.stringify(key)}: ${value}${this.lineEnd}`);
    }
    setString(value, text) {
        if (value === undefined || value.value === text || (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(String(value.value)) === text)
            return;
        this.replace(value.offset, value.length, JSON.stringify(text));
    }
    /** Puts a member behind another one, on a line of its own where the other has one. */
    insertAfter(property, name, value) {
        const end = property.offset + property.length;
        const member = `${JSON.stringify(name)}: ${value}`;
        const { comma, lineEnd } = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .restOfLine */ .wB)(this.text, end);
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
            const kept = (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutComma */ .Gj)(between);
            // Comments on the way stay, with the line breaks that end them.
            this.replace(start, end - start, kept.trim() === '' ? '' : kept);
        }
        else if (after !== undefined) {
            const between = this.text.slice(end, after.offset);
            this.replace(property.offset, after.offset - property.offset, (0,_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutComma */ .Gj)(between).trimStart());
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
    return `${tree}@${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .shortSha */ .Fu)(sha)}`;
}
function isComputedFor(tree, sha) {
    return String(tree.children?.[1]?.value)
        .toLowerCase()
        .endsWith(`@${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .shortSha */ .Fu)(sha)}`);
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

/***/ 1937:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ findNewest),
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   notVerified: () => (/* binding */ notVerified),
/* harmony export */   pinsOf: () => (/* binding */ pinsOf),
/* harmony export */   verifyPins: () => (/* binding */ verifyPins)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6127);
/* harmony import */ var _fetch_obtain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4347);
/* harmony import */ var _fetch_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9070);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4589);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1644);
/* harmony import */ var _ancestry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1516);
/* harmony import */ var _ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2603);
/* harmony import */ var _squash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(860);
/** What becomes of pins: whether the branch has their commits, and whether their trees are what they say. */










/** The pins that services come from, and another one, each once. */
function pinsOf(services, besides) {
    const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
    return [...new Set(besides === undefined ? pins : [...pins, besides])];
}
/** @throws `unreachable` where it cannot be proved either way */
async function verifyPins(request, log, signal) {
    if (request.pins.length === 0)
        return { proofs: [], requests: 0, bytes: 0 };
    return withRemote(request, log, signal, async (store, remote) => {
        const proofs = await new Verification(store, remote, request).run(signal);
        const { requests, bytes } = await remote.close();
        return { proofs, requests, bytes };
    });
}
/** The newest commit of the branch, what directories are there, and which commits are not on it. */
async function findNewest({ directories, commits, ...request }, log, signal) {
    return withRemote(request, log, signal, async (store, remote) => {
        const proved = (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .readProved */ .LY)(store, request.branch);
        const withTrees = directories.length > _ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .FEW */ .d;
        const proof = await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .proveCommits */ .f)({ store, remote, branch: request.branch, commits, withTrees, proved }, signal);
        (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .writeProved */ .Mq)(store, request.branch, proved);
        const elsewhere = commits.filter((commit) => proof.standings.get(commit)?.is === 'elsewhere');
        const questions = directories.map((directory) => ({ sha: proof.tip, directory }));
        const trees = await new _fetch_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeWalk */ .O(remote, proof.scratch).find(questions, signal);
        const { requests, bytes } = await remote.close();
        return { tip: proof.tip, trees, elsewhere: new Set(elsewhere), requests, bytes };
    });
}
async function withRemote(request, log, signal, body) {
    const store = new _store_store_js__WEBPACK_IMPORTED_MODULE_4__/* .Store */ .i(request.storeBase, request.url);
    const remote = new _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .Remote */ .V({ ...request, log, tokenInput: 'token' });
    try {
        // What a store that was made elsewhere says was proved is no proof.
        await (0,_fetch_obtain_js__WEBPACK_IMPORTED_MODULE_1__/* .openStore */ .Ch)(store, signal);
        return await body(store, remote);
    }
    catch (error) {
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl) || error.code !== 'git-failed')
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('unreachable', `What the server of ${remote.address} sent cannot be read.`, {
            hint: 'Run the command again.',
            detail: error.detail,
            cause: error,
        });
    }
    finally {
        await remote.close();
        await store.settle();
    }
}
class Verification {
    store;
    remote;
    request;
    proved;
    constructor(store, remote, request) {
        this.store = store;
        this.remote = remote;
        this.request = request;
        this.proved = (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .readProved */ .LY)(store, request.branch);
    }
    async run(signal) {
        const { pins, branch, allTrees } = this.request;
        const { store, remote, proved } = this;
        const named = pins.filter(({ tree }) => allTrees || tree !== undefined).map(questionOf);
        await this.lookUpHere(named, signal);
        const question = {
            store,
            remote,
            branch,
            commits: [...new Set(pins.map(({ sha }) => sha))],
            withTrees: new Set(this.unknown(named).map(({ sha }) => sha)).size > _ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .FEW */ .d,
            proved,
        };
        const proof = await (0,_ancestry_js__WEBPACK_IMPORTED_MODULE_5__/* .proveCommits */ .f)(question, signal);
        const standing = (pin) => proof.standings.get(pin.sha) ?? { is: 'missing' };
        const walk = new _fetch_tree_walk_js__WEBPACK_IMPORTED_MODULE_2__/* .TreeWalk */ .O(remote, proof.scratch);
        const absent = await this.findTrees(walk, named.filter(({ sha }) => proof.standings.get(sha)?.is !== 'missing'), signal);
        const on = await this.findSquashed(proof, walk, standing, signal);
        (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .writeProved */ .Mq)(store, branch, proved);
        return pins.map((pin) => {
            const key = (0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(pin.sha, pin.directory);
            const tree = absent.has(key) ? 'absent' : proved.trees.get(key);
            const outcome = outcomeOf(pin, standing(pin), tree, on.get(pin));
            return { pin, outcome, onBranch: standing(pin).is === 'on-branch', on: on.get(pin), tree };
        });
    }
    unknown(questions) {
        return questions.filter(({ sha, directory }) => !this.proved.trees.has((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory)));
    }
    /** What a sync brought says what a commit has; that it seems to lack something may be ours. */
    async lookUpHere(questions, signal) {
        const unknown = this.unknown(questions);
        const answers = await this.store.lookUp(unknown, signal).catch((error) => {
            // A damaged store is none of the server's business, which is asked instead.
            if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl && error.code === 'git-failed')
                return [];
            throw error;
        });
        for (const [index, { sha, directory }] of unknown.entries()) {
            const tree = answers[index];
            if (tree === undefined || tree === 'absent' || tree === 'no-commit')
                continue;
            this.proved.trees.set((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory), tree);
        }
    }
    /** @returns the keys of directories that their commits do not have */
    async findTrees(walk, questions, signal) {
        const unknown = this.unknown(questions);
        const absent = new Set();
        for (const [index, tree] of (await walk.find(unknown, signal)).entries()) {
            const { sha, directory } = unknown[index];
            if (tree === 'absent')
                absent.add((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory));
            else
                this.proved.trees.set((0,_ancestry_cache_js__WEBPACK_IMPORTED_MODULE_6__/* .treeKey */ .W_)(sha, directory), tree);
        }
        return absent;
    }
    async findSquashed(proof, walk, standing, signal) {
        const lost = this.request.pins.flatMap((pin) => {
            const found = standing(pin);
            return found.is === 'elsewhere' ? [{ ...questionOf(pin), pin, forks: found.forks }] : [];
        });
        const found = await (0,_squash_js__WEBPACK_IMPORTED_MODULE_7__/* .findSquashed */ .i)({ store: this.store, remote: this.remote, proof, walk }, lost, signal);
        return new Map(lost.flatMap(({ pin }, index) => {
            const commit = found[index];
            return commit === undefined ? [] : [[pin, commit]];
        }));
    }
}
function questionOf({ sha, directory }) {
    return { sha, directory };
}
function outcomeOf(pin, standing, tree, on) {
    if (standing.is === 'missing')
        return 'missing';
    // A directory that its commit does not have is empty.
    if (pin.tree !== undefined && pin.tree !== (tree === 'absent' ? _base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .EMPTY_TREE */ .pL : tree))
        return 'wrong-tree';
    if (standing.is === 'on-branch')
        return 'on-branch';
    return on === undefined ? 'unmerged' : 'squashed';
}
/** What is wrong with a pin and what to do about it; undefined where nothing is. */
function problemOf({ pin, outcome, on, tree }, branch) {
    const what = `${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .showDirectory */ .fi)(pin.directory)}: ${outcome}`;
    const commit = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .shortSha */ .Fu)(pin.sha);
    const advice = {
        'on-branch': undefined,
        squashed: `${commit} is not on ${branch}, but ${on === undefined ? 'a commit there' : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .shortSha */ .Fu)(on)} has the same recordings; assets-sync repin moves the pin there`,
        unmerged: `${commit} is not on ${branch}; merge its branch or pull request first, with a merge commit`,
        missing: `the server does not give out ${commit}; record again, or restore the branch that had it`,
        'wrong-tree': `tree is not this directory of ${commit}: ${tree === 'absent' || tree === undefined ? 'that has no such directory' : `that is ${tree}`}; assets-sync repin corrects it`,
    }[outcome];
    return advice === undefined ? undefined : { message: `${what}: ${advice}`, at: pin.at };
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
        hint: HINT,
        at: problems[0]?.at,
        problems,
    });
}
const HINT = 'A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.';


/***/ })

};
