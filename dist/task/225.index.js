export const id = 225;
export const ids = [225];
export const modules = {

/***/ 58632:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ft: () => (/* binding */ noAuthor),
/* harmony export */   on: () => (/* binding */ gitAuthor),
/* harmony export */   tF: () => (/* binding */ formatPerson)
/* harmony export */ });
/* unused harmony export NO_ORIGIN */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34758);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81200);
/** Where recordings come from: who pushes them, and for which change of the code repository. */



/** Of a person's own command. */
const NO_ORIGIN = {
    head: undefined,
    started: undefined,
    startedBy: undefined,
    commit: undefined,
    pullRequest: undefined,
};
/** A person's commits say whose they are: nothing is made in the name of a program. */
function noAuthor(what) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `git does not know who you are, so that nothing was ${what}.`, {
        hint: 'Tell it (git config --global user.name "Your Name"; git config --global user.email you@example.com), then run the command again.',
    });
}
/** A person and this moment, as a commit has them. */
function formatPerson(person) {
    const { name, email } = person ?? { name: 'assets-sync', email: 'assets-sync@localhost' };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const clean = (text) => text.replace(/[\u0000-\u001f<>]+/g, ' ').trim();
    return `${clean(name) || 'assets-sync'} <${clean(email)}> ${Math.floor(Date.now() / 1000)} +0000`;
}
/** Whom git takes for the author here, without a guess; undefined where nobody told it. */
async function gitAuthor(codeRepository, signal) {
    const { GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL } = process.env;
    const told = Object.entries({ GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL }).filter((entry) => Boolean(entry[1]));
    const environment = { ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .codeEnvironment */ .dI)(), ...Object.fromEntries(told) };
    const args = ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'];
    const { exitCode, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment, cwd: codeRepository.root, signal });
    const [, name, email] = /^(.*) <(.*)> \d+ [+-]\d+$/m.exec(stdout.toString('utf8')) ?? [];
    return exitCode !== 0 || !name || !email ? undefined : { name, email };
}


/***/ }),

/***/ 34417:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ whileOthersAreQuicker)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34758);
/** Tries again while others are quicker: after pauses by chance, so that several who do so meet less often. */


/** As many as push at once have each a turn long before that. */
const MAX_RACES = 100;
/** A server that refuses for another reason looks the same: where tries are slow, fewer of them have to do. */
const MAX_DURATION = 120_000;
const MIN_RACES = 10;
/**
 * @param attempt gives undefined where somebody else was quicker
 * @param where others push to
 * @throws `busy` where they were quicker each time
 */
async function whileOthersAreQuicker(attempt, where, signal) {
    const first = performance.now();
    for (let race = 0; race < MAX_RACES; race++) {
        const started = performance.now();
        if (race >= MIN_RACES && started - first > MAX_DURATION)
            break;
        const done = await attempt();
        if (done !== undefined)
            return done;
        // A slow machine or server needs longer ones.
        const took = performance.now() - started;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.random() * took, undefined, { signal });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('busy', `Others push to ${where} all the time.`, {
        hint: 'Run the command again. If nobody else pushes there, a lock may have been left on the server: ask who keeps it.',
    });
}


/***/ }),

/***/ 48700:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ editText)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76127);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55808);
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
        return this.root.children?.find((property) => this.directoryOf(property) === directory);
    }
    /** @returns undefined for a setting */
    directoryOf(property) {
        const key = String(property.children?.[0]?.value);
        const parsed = key.startsWith('$') ? undefined : (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(key);
        return parsed !== undefined && 'directory' in parsed ? (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(this.manifestDirectory, parsed.directory) : undefined;
    }
    /**
     * Behind which entry a new one belongs in the order of names, whatever the order is that somebody gave the others: so that those
     * who add different ones seldom touch the same lines. Undefined: before all others.
     */
    findPrevious(directory) {
        const siblings = this.root.children ?? [];
        const named = siblings
            .map((property) => ({ property, directory: this.directoryOf(property) ?? this.manifestDirectory }))
            .filter((entry) => entry.directory !== this.manifestDirectory)
            .sort((a, b) => (a.directory < b.directory ? -1 : 1));
        const previous = named.findLast((entry) => entry.directory < directory);
        if (previous !== undefined)
            return previous.property;
        const [next] = named;
        return next === undefined ? siblings.at(-1) : siblings[siblings.indexOf(next.property) - 1];
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
        const siblings = this.root.children ?? [];
        const neighbour = siblings[0];
        const indent = neighbour === undefined ? this.unit : this.indentOf(siblings.at(-1) ?? neighbour);
        const bare = edit.tree === undefined && edit.reason === undefined;
        const value = bare ? JSON.stringify(edit.sha) : this.objectText(edit, indent);
        const previous = this.findPrevious(edit.directory);
        if (previous !== undefined) {
            this.insertAfter(previous, key, value);
            return;
        }
        if (neighbour !== undefined) {
            const separator = this.startsLine(neighbour) ? `${this.lineEnd}${this.indentOf(neighbour)}` : ' ';
            this.replace(neighbour.offset, 0, `${JSON.stringify(key)}: ${value},${separator}`);
            return;
        }
        const closing = this.root.offset + this.root.length - 1;
        // After whatever comments there are.
        const start = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsEnd */ .OE)(this.text, this.root.offset, closing);
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
        const { comma, lineEnd } = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .restOfLine */ .wB)(this.text, end);
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
            const kept = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutComma */ .Gj)(between);
            // Comments on the way stay, with the line breaks that end them.
            this.replace(start, end - start, kept.trim() === '' ? '' : kept);
        }
        else if (after !== undefined) {
            const between = this.text.slice(end, after.offset);
            this.replace(property.offset, after.offset - property.offset, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutComma */ .Gj)(between).trimStart());
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

/***/ 70694:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   pX: () => (/* binding */ checkEditable),
/* harmony export */   pg: () => (/* binding */ editManifests),
/* harmony export */   sc: () => (/* binding */ withEditLock),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34758);
/* harmony import */ var _base_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59278);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84406);
/* harmony import */ var _edit_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48700);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44586);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56095);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57027);
/** Edits recordings.json files on disk: one run at a time, and never what somebody else wrote meanwhile. */










/**
 * Runs `body` while no other run edits a recordings.json of the same code repository: two that read the same text would each
 * write it back without the other's edits.
 */
function withEditLock(codeRoot, log, signal, body) {
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, `${_manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i}.lock`);
    return (0,_base_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .k)(lock, signal, async () => body(), () => log.info((0,_base_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .waitingFor */ .F)(codeRoot)));
}
/**
 * Edits files, when each was found to be as expected. They are written one after another: where one cannot be written, those before
 * it are, and the error is thrown.
 * @param edits by the directory that holds the file
 * @throws `conflict` where a pin is not as it was when the edit was decided on; nothing is written then
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
/** Looks, before anything else is done, whether pins can be written where they are to stand. */
function checkEditable(codeRoot, places) {
    for (const { manifestDirectory, inNewFile } of places) {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, manifestDirectory);
        if (inNewFile !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i))) {
            prepareEdit(codeRoot, manifestDirectory, []);
            for (const name of ['', _manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i])
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        }
        else {
            const above = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .upward */ .Oz)(manifestDirectory).find((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, one)));
            if (above !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, above)}/`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        }
    }
}
function prepareEdit(codeRoot, manifestDirectory, edits) {
    const file = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, file);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined && edits.some(({ inNewFile }) => inNewFile === true)) {
        const text = (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_6__/* .editText */ .i)('{\n}\n', manifestDirectory, edits);
        return () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, manifestDirectory), { recursive: true });
            (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .vK)(path, text);
        };
    }
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
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    const before = decode(bytes, file);
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .N)(before, manifestDirectory);
    (0,_load_js__WEBPACK_IMPORTED_MODULE_7__/* .throwIfWrong */ .tu)([manifest]);
    for (const edit of edits) {
        const pin = manifest.pins.find(({ directory }) => directory === edit.directory);
        // Somebody else may have been quicker with the same.
        if (pin?.sha === edit.before || pin?.sha === edit.sha)
            continue;
        throw changedMeanwhile(file, `: ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi)(edit.directory)}`, pin?.at);
    }
    const after = (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_6__/* .editText */ .i)(before, manifestDirectory, edits);
    return () => {
        if (after !== before)
            rewrite(codeRoot, path, bytes, after);
    };
}
function changedMeanwhile(file, what = '', at = { file }) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('conflict', `${file} was changed while this command ran${what}.`, {
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
    (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .vK)(path, text);
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


/***/ }),

/***/ 55808:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ withoutComma),
/* harmony export */   OE: () => (/* binding */ commentsEnd),
/* harmony export */   wB: () => (/* binding */ restOfLine),
/* harmony export */   wL: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
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
/** The comments in a text, in their order. */
function commentsIn(text) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, false);
    const comments = [];
    while (scanner.scan() !== KIND.EOF)
        if (COMMENTS.includes(scanner.getToken()))
            comments.push(scanner.getTokenValue());
    return comments;
}


/***/ })

};
