import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ (function (__unused_webpack_module, exports) {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 4807:
/***/ (function (module, exports, __nccwpck_require__) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(6612);
    const parser_1 = __nccwpck_require__(5152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 6612:
/***/ (function (module, exports, __nccwpck_require__) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    const string_intern_1 = __nccwpck_require__(4579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 5152:
/***/ (function (module, exports, __nccwpck_require__) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 8525:
/***/ (function (module, exports) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 4579:
/***/ (function (module, exports) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 9547:
/***/ (function (module, exports, __nccwpck_require__) {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(6612);
    const edit = __nccwpck_require__(4807);
    const scanner = __nccwpck_require__(8525);
    const parser = __nccwpck_require__(5152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 2613:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 8995:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 7030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 7075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 8500:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 4756:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 7016:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7527:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _chunk_JJXIZOTT_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8561);
/* harmony import */ var _chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2743);
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4423);
/* harmony import */ var _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5476);
/* harmony import */ var _chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7635);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6419);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(351);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8176);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7740);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8868);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6602);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(9046);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(7940);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_20__ = __nccwpck_require__(1803);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(4040);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(1421);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(481);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_21__ = __nccwpck_require__(235);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_22__ = __nccwpck_require__(1170);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_17__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_18__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_19__ = __nccwpck_require__(6760);


















// src/host/github/cache.ts


var MAX_DURATION = 12e4;
var ENVIRONMENT = [
  ...["ACTIONS_CACHE_MODE", "ACTIONS_CACHE_SERVICE_V2", "ACTIONS_CACHE_URL", "ACTIONS_ORCHESTRATION_ID", "ACTIONS_RESULTS_URL"],
  ...["CACHE_UPLOAD_CHUNK_SIZE", "CACHE_UPLOAD_CONCURRENCY", "SEGMENT_DOWNLOAD_TIMEOUT_MINS"],
  ...["GITHUB_REF", "GITHUB_SERVER_URL", "GITHUB_WORKSPACE", "RUNNER_DEBUG", "RUNNER_TEMP"],
  ...["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy", "NODE_EXTRA_CA_CERTS"],
  ...["HOME", "LANG", "LC_ALL", "PATH", "TMPDIR", "COMSPEC", "PATHEXT", "PROGRAMFILES", "SYSTEMDRIVE", "SYSTEMROOT"],
  ...["TEMP", "TMP", "USERPROFILE", "WINDIR"]
];
var GitHubCache = class {
  host;
  failed = false;
  constructor(host) {
    this.host = host;
  }
  async restore(folder, key, prefix, signal) {
    const answer = await this.ask({ folder, key, prefix, token: process.env.ACTIONS_RUNTIME_TOKEN }, signal);
    return answer.kind === "done" ? answer.key : void 0;
  }
  async save(folder, key, signal) {
    if (!this.failed) await this.ask({ folder, key, prefix: void 0, token: process.env.ACTIONS_RUNTIME_TOKEN }, signal);
  }
  async ask(request, signal) {
    signal.throwIfAborted();
    const limit = AbortSignal.timeout(MAX_DURATION);
    const answer = await askInProcess(request, AbortSignal.any([signal, limit]), (line) => this.tell(line));
    signal.throwIfAborted();
    if (limit.aborted) this.fail(`it did not answer within ${MAX_DURATION / 1e3} seconds`);
    else if (answer.kind === "failed") this.fail(answer.message);
    else if (answer.kind === "unavailable") this.notice("This runner has no cache service; going on without it.");
    return answer;
  }
  fail(why) {
    this.notice(`The cache service failed; going on without it: ${why}`);
  }
  notice(text) {
    if (!this.failed) this.host.say("notice", text);
    this.failed = true;
  }
  /** Says a line of the toolkit, which writes for a runner, in the run's own words. */
  tell(line) {
    const [, command = "info", text = line] = /^::([\w-]+)[^:]*::(.*)$/.exec(line) ?? [];
    const message = text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
    if (command === "add-mask") this.host.mask(message);
    else if (command === "debug") this.host.say("debug", message);
    else if (command === "warning" || command === "error") {
      this.host.say("notice", `Cache service: ${message}`);
      this.failed = true;
    } else if (message.trim() !== "") this.host.say("info", message);
  }
};
async function askInProcess(request, signal, onLine) {
  const env = Object.fromEntries(ENVIRONMENT.flatMap((name) => process.env[name] ? [[name, process.env[name]]] : []));
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_15__.spawn)(process.execPath, [process.argv[1] ?? "", CACHE_PROCESS], {
    env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    windowsHide: true,
    detached: _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_7__/* .LEADS_GROUP */ .i
  });
  let answer = { kind: "failed", message: "it ended without an answer" };
  child.on("message", (message) => {
    answer = message;
  });
  const end = () => (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_7__/* .endTree */ .Sb)(child.pid, "SIGKILL");
  signal.addEventListener("abort", end, { once: true });
  const said = [child.stdout, child.stderr].map((stream) => eachLine(stream, onLine));
  try {
    const ended = new Promise((resolve2, reject) => child.once("error", reject).once("exit", () => resolve2()));
    child.send(request, () => {
    });
    await ended;
    await Promise.all(said);
    return answer;
  } catch (error2) {
    return { kind: "failed", message: error2.message };
  } finally {
    signal.removeEventListener("abort", end);
  }
}
async function eachLine(stream, onLine) {
  if (stream === null) return;
  for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_16__.createInterface)({ input: stream })) onLine(line);
}
var CACHE_PROCESS = "cache-service";
async function serveCacheRequest() {
  const request = await new Promise((resolve2) => process.once("message", resolve2));
  hideToken(request.token);
  const answer = await serve(request).catch((error2) => ({ kind: "failed", message: error2.message }));
  process.send?.(answer);
}
async function serve({ folder, key, prefix }) {
  const toolkit = await Promise.all(/* import() */[__nccwpck_require__.e(6752), __nccwpck_require__.e(3625), __nccwpck_require__.e(2830), __nccwpck_require__.e(6392)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6392));
  if (!toolkit.isFeatureAvailable()) return { kind: "unavailable" };
  if (prefix !== void 0) return { kind: "done", key: await toolkit.restoreCache([folder], key, [prefix]) };
  await toolkit.saveCache([folder], key);
  return { kind: "done", key };
}
function hideToken(token) {
  if (token === void 0) return;
  process.env = Object.defineProperty({ ...process.env }, "ACTIONS_RUNTIME_TOKEN", { value: token, enumerable: false });
}

// src/host/github/host.ts


// src/host/environment.ts



function findStoreBase(env) {
  const given = env.ASSETS_SYNC_STORE;
  if (given) return (0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(given);
  const toolCache = env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY;
  return toolCache ? (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(toolCache, "assets-sync") : (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(userCache(env), "assets-sync");
}
function findTemporary(env) {
  return [env.RUNNER_TEMP, env.AGENT_TEMPDIRECTORY].find((path) => path && (0,node_fs__WEBPACK_IMPORTED_MODULE_17__.existsSync)(path)) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_18__.tmpdir)();
}
function userCache(env) {
  if (env.XDG_CACHE_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_19__.isAbsolute)(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  if (process.platform === "win32" && env.LOCALAPPDATA) return env.LOCALAPPDATA;
  const home = [(0,node_os__WEBPACK_IMPORTED_MODULE_18__.homedir)(), (0,node_os__WEBPACK_IMPORTED_MODULE_18__.userInfo)().homedir].find(node_path__WEBPACK_IMPORTED_MODULE_19__.isAbsolute) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_18__.tmpdir)();
  if (process.platform === "win32") return (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(home, "AppData", "Local");
  return process.platform === "darwin" ? (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(home, "Library", "Caches") : (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(home, ".cache");
}
function webAddress(text) {
  return text !== void 0 && /^https?:/i.test(text) && URL.canParse(text) ? text : void 0;
}
function findGitHubServer(env) {
  return webAddress(env.GITHUB_SERVER_URL) ?? "https://github.com";
}
function findOtherGitHub(env) {
  const host = env.GH_HOST;
  return webAddress(host) ?? (host ? webAddress(`https://${host}`) : void 0);
}
function fileInWorkspace(workspace, workingDirectory, file) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_19__.relative)(workspace, (0,node_path__WEBPACK_IMPORTED_MODULE_19__.resolve)(workspace, workingDirectory || ".", file)).replaceAll("\\", "/");
}

// src/host/events.ts

var OF_PULL_REQUESTS = ["pull_request", "pull_request_review", "pull_request_review_comment", "pull_request_target"];
function readGitHubEvent(env) {
  const name = env.GITHUB_EVENT_NAME ?? "";
  const commit = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_20__/* .parseSha */ .qL)(env.GITHUB_SHA ?? "");
  if (OF_PULL_REQUESTS.includes(name)) {
    const payload2 = readPayload(env);
    return {
      kind: "pull-request",
      runsOnBase: name === "pull_request_target",
      commit,
      head: shaAt(payload2, "pull_request", "head", "sha"),
      base: shaAt(payload2, "pull_request", "base", "sha"),
      target: textAt(payload2, "pull_request", "base", "ref")
    };
  }
  if (name === "merge_group") return { kind: "merge-group", base: shaAt(readPayload(env), "merge_group", "base_sha") };
  if (name !== "push")
    return { kind: "no-change", what: name === "" ? "this run" : `${/^[aeiou]/.test(name) ? "an" : "a"} ${name} event` };
  const ref = env.GITHUB_REF ?? "";
  if (ref.startsWith("refs/tags/")) return { kind: "no-change", what: "the push of a tag" };
  const payload = readPayload(env);
  if (valueAt(payload, "deleted") === true) return { kind: "no-change", what: "a branch that was deleted" };
  return {
    kind: "push",
    before: shaAt(payload, "before"),
    branch: ref.replace(/^refs\/heads\//, "") || void 0,
    defaultBranch: textAt(payload, "repository", "default_branch")
  };
}
function gitHubAuthor(env) {
  const { GITHUB_ACTOR: name, GITHUB_ACTOR_ID: id } = env;
  if (!name) return void 0;
  return { name, email: `${id ? `${id}+` : ""}${name}@users.noreply.github.com` };
}
function gitHubOrigin(env) {
  const payload = env.GITHUB_EVENT_PATH ? readPayload(env) : void 0;
  const { GITHUB_EVENT_NAME: event, GITHUB_REF: ref } = env;
  const own = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_20__/* .parseSha */ .qL)(env.GITHUB_SHA ?? "");
  const sha = shaAt(payload, "pull_request", "head", "sha") ?? own;
  const page = `${env.GITHUB_SERVER_URL || "https://github.com"}/${env.GITHUB_REPOSITORY ?? ""}`;
  const head = pullRequestHead(payload);
  return {
    head,
    started: ref && own !== void 0 ? { ref, sha: own } : void 0,
    startedBy: head !== void 0 || event === "push" ? sha : event === "workflow_run" ? startedBefore(payload) : void 0,
    commit: sha === void 0 ? void 0 : env.GITHUB_REPOSITORY ? `${page}/commit/${sha}` : sha,
    pullRequest: textAt(payload, "pull_request", "html_url")
  };
}
function pullRequestHead(payload) {
  if (typeof valueAt(payload, "pull_request") !== "object") return void 0;
  const branch = textAt(payload, "pull_request", "head", "ref");
  const name = textAt(payload, "pull_request", "head", "repo", "full_name");
  if (branch === void 0 || name === void 0) return "unknown";
  if (name === textAt(payload, "pull_request", "base", "repo", "full_name")) return { branch, address: void 0 };
  const address = textAt(payload, "pull_request", "head", "repo", "clone_url");
  return address === void 0 ? "unknown" : { branch, address };
}
function startedBefore(payload) {
  const event = textAt(payload, "workflow_run", "event") ?? "";
  return ["push", ...OF_PULL_REQUESTS].includes(event) ? shaAt(payload, "workflow_run", "head_sha") : void 0;
}
function readPayload(env) {
  const file = env.GITHUB_EVENT_PATH ?? "";
  const fail = (what, cause) => new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_14__/* .AssetsSyncError */ .Fl("no-base", `The file of this run's event (GITHUB_EVENT_PATH) ${what}.`, {
    hint: "Give the services in paths ('*' for all), or the commit to compare with in base.",
    detail: file,
    cause
  });
  let text;
  try {
    text = (0,node_fs__WEBPACK_IMPORTED_MODULE_17__.readFileSync)(file, "utf8");
  } catch (error2) {
    throw fail("cannot be read", error2);
  }
  try {
    return JSON.parse(text);
  } catch (error2) {
    throw fail("is not JSON", error2);
  }
}
function valueAt(value, ...path) {
  return path.reduce((at, name) => at?.[name], value);
}
function textAt(value, ...path) {
  const found = valueAt(value, ...path);
  return typeof found === "string" && found !== "" ? found : void 0;
}
function shaAt(value, ...path) {
  const sha = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_20__/* .parseSha */ .qL)(textAt(value, ...path) ?? "");
  return sha === void 0 || /^0+$/.test(sha) ? void 0 : sha;
}

// src/host/job-host.ts



// src/host/workflow-commands.ts
var CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function withoutControls(text) {
  return text.replace(CONTROL, "?");
}
var AZURE_COMMAND = /#(?=[\p{DI}\p{Cf}]*#[\p{DI}\p{Cf}]*(?:\[|v[\p{DI}\p{Cf}]*s[\p{DI}\p{Cf}]*o))/giu;
function escapeWorkflowCommands(text) {
  return withoutControls(text).replace(AZURE_COMMAND, "# ").replace(/^(\s*):(?=:)/gm, "$1: ").replace(/^(\s*)#(?=#\[)/gm, "$1# ");
}

// src/host/job-host.ts
var JobHost = class {
  atTerminal = false;
  isLocalUser = false;
  onProgress = void 0;
  ask = void 0;
  gitHubApi = webAddress(process.env.GITHUB_API_URL);
  otherGitHub = findOtherGitHub(process.env);
  temporary = findTemporary(process.env);
  store;
  /** The heading of a group that nothing was said in so far, and whether one is open. */
  heading;
  isGroupOpen = false;
  /** The tool cache's; where that may not be written, one that goes with the job. */
  get storeBase() {
    this.store ??= this.findWritableStore();
    return this.store;
  }
  findWritableStore() {
    const base = findStoreBase(process.env);
    if (process.env.ASSETS_SYNC_STORE || isWritable(base)) return base;
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.join)(this.temporary, "assets-sync");
    this.say("notice", `${base} cannot be written, so what is fetched is kept in ${temporary}, for this job alone.`);
    return temporary;
  }
  say(level, message, at) {
    if (level === "debug") {
      if (!this.isDebug) return;
      this.beforeLine();
      for (const line of message.split("\n")) this.writeDebug(withoutControls(line));
      return;
    }
    this.beforeLine();
    const text = this.inOwnWords(message);
    if (level === "info") console.log(escapeWorkflowCommands(text));
    else this.writeIssue({ level, message: withoutControls((0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_14__/* .withoutPlace */ .wm)(text, at)), at: at && this.placeInWorkspace(at) });
  }
  placeInWorkspace(at) {
    return { ...at, file: fileInWorkspace(this.workspace, this.read("working-directory"), at.file) };
  }
  /** The heading comes with the first line below it: an empty group is noise. */
  beforeLine() {
    if (this.heading === void 0) return;
    this.openGroup(this.heading);
    this.heading = void 0;
    this.isGroupOpen = true;
  }
  async group(title, body) {
    this.heading = title;
    try {
      return await body();
    } finally {
      this.endGroup();
    }
  }
  endGroup() {
    if (this.isGroupOpen) this.closeGroup();
    this.heading = void 0;
    this.isGroupOpen = false;
  }
  async summarize(markdown) {
    try {
      await this.writeSummary(this.inOwnWords(markdown()));
    } catch (error2) {
      this.say("notice", `The summary could not be written: ${error2.message}`);
    }
  }
  result(text) {
    this.endGroup();
    console.log(escapeWorkflowCommands(text));
  }
  fail(error2, message) {
    this.endGroup();
    if (error2.code === "cancelled") {
      this.say("info", message);
      this.setFailed(error2.message);
      return;
    }
    if (error2.detail !== void 0) {
      this.openGroup("Details");
      console.log(escapeWorkflowCommands(error2.detail));
      this.closeGroup();
    }
    const several = `There are ${error2.problems.length} mistakes. ${error2.hint}`;
    if (error2.problems.length > 1) this.say("error", several);
    else this.say("error", message, error2.at);
    const [first = ""] = error2.message.split("\n");
    this.setFailed(this.inOwnWords(error2.problems.length > 1 ? several : first.replace(/:$/, ".")));
  }
};
function withPlace({ message, at }) {
  return at === void 0 ? message : `${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_14__/* .formatPlace */ .dE)(at)} ${message}`;
}
function isWritable(folder) {
  let existing = folder;
  while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_17__.existsSync)(existing) && (0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(existing) !== existing) existing = (0,node_path__WEBPACK_IMPORTED_MODULE_19__.dirname)(existing);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_17__.accessSync)(existing, node_fs__WEBPACK_IMPORTED_MODULE_17__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_17__.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

// src/host/github/host.ts
var IS_OF_PERSON = /^(ghp|gho|ghu|github_pat)_/;
var GitHubHost = class extends JobHost {
  workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  gitHubServer = findGitHubServer(process.env);
  ownOrigin = new URL(this.gitHubServer).origin;
  matrixShape = "list";
  isDebug = _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .isDebug */ ._o();
  cacheService = new GitHubCache(this);
  read(name) {
    return _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .getInput */ .V4(name);
  }
  show(name) {
    return name;
  }
  token({ token, codeToken }) {
    if (token === void 0) return void 0;
    const byDefault = token === codeToken && !IS_OF_PERSON.test(token);
    return { value: token, ofJob: byDefault || token.startsWith("ghs_"), automatic: false, byDefault };
  }
  codeToken({ token, codeToken }) {
    if (codeToken === void 0) return void 0;
    const ofJob = token === codeToken && !IS_OF_PERSON.test(codeToken) || codeToken.startsWith("ghs_");
    return { value: codeToken, ofJob, automatic: ofJob };
  }
  event() {
    return readGitHubEvent(process.env);
  }
  author() {
    return gitHubAuthor(process.env);
  }
  origin() {
    return gitHubOrigin(process.env);
  }
  mask(secret) {
    _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .setSecret */ .Pq(secret);
  }
  writeDebug(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .debug */ .Yz(line);
  }
  /** The log shows an annotation without its place. */
  writeIssue(issue) {
    const { level, at } = issue;
    const properties = {
      ...at === void 0 ? {} : { file: at.file },
      ...at?.line === void 0 ? {} : { startLine: at.line },
      ...at?.column === void 0 ? {} : { startColumn: at.column }
    };
    const annotate = { notice: _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .notice */ .lm, warning: _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .warning */ .$e, error: _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .error */ .z3 }[level];
    annotate(withPlace(issue), properties);
  }
  openGroup(title) {
    _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .startGroup */ .Oh(title);
  }
  closeGroup() {
    _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .endGroup */ .N4();
  }
  setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs)) _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .setOutput */ .uH(name, value);
  }
  setVariable(name, value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .exportVariable */ .dN(name, value);
  }
  saveState(name, value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .saveState */ .LZ(name, value);
  }
  readState(name) {
    return _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .getState */ .Gu(name) || void 0;
  }
  async writeSummary(markdown) {
    if (process.env.GITHUB_STEP_SUMMARY) await _actions_core__WEBPACK_IMPORTED_MODULE_22__/* .summary */ .z.addRaw(markdown, true).write();
  }
  setFailed() {
    process.exitCode = _actions_core__WEBPACK_IMPORTED_MODULE_21__/* .ExitCode */ .yU.Failure;
  }
  inOwnWords(text) {
    return text.replace("with --debug", "with debug logging (the secret ACTIONS_STEP_DEBUG: true)");
  }
};

// src/entry/end-of-job.ts
var END_OF_JOB = "end-of-job";

// src/entry/action.ts
if (process.argv[2] === CACHE_PROCESS) await serveCacheRequest();
else if (process.argv[2] === END_OF_JOB) {
  const { endJob } = await __nccwpck_require__.e(/* import() */ 9784).then(__nccwpck_require__.bind(__nccwpck_require__, 9784));
  await endJob(new GitHubHost());
} else await (0,_chunk_JJXIZOTT_js__WEBPACK_IMPORTED_MODULE_0__/* .runOperation */ .xj)(new GitHubHost());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6419:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ setVariable),
/* harmony export */   Bz: () => (/* binding */ syncCommand),
/* harmony export */   OF: () => (/* binding */ SHELLS),
/* harmony export */   q$: () => (/* binding */ shellCommand),
/* harmony export */   tP: () => (/* binding */ readersShell)
/* harmony export */ });
// src/base/shell.ts
function readersShell(env = process.env, platform = process.platform) {
  if (platform !== "win32" || env.MSYSTEM || env.SHELL) return "sh";
  return env.PROMPT ? "cmd" : "powershell";
}
function shellCommand(args, shell = readersShell()) {
  const quoted = args.map((arg) => QUOTES[shell](arg));
  return (shell === "powershell" && /^["']/.test(quoted[0] ?? "") ? ["&", ...quoted] : quoted).join(" ");
}
var QUOTES = {
  sh: (arg) => /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`,
  // Double quotes where they are enough, which the command prompt takes as well. A comma would split the word.
  powershell: (arg) => {
    if (/^[\w+=:./\\-]+$/.test(arg)) return arg;
    return /["$`\u201c-\u201e]/.test(arg) ? `'${arg.replace(/['\u2018-\u201b]/g, "$&$&")}'` : `"${arg}"`;
  },
  // What a program of Windows makes of its command line: backslashes count before a quotation mark alone.
  cmd: (arg) => {
    if (/^[\w+:./\\-]+$/.test(arg)) return arg;
    return `"${arg.replace(/(\\*)("|$)/g, (_, slashes, mark) => slashes.repeat(2) + (mark && `\\${mark}`))}"`;
  }
};
var SHELLS = ["sh", "powershell", "cmd"];
function setVariable(name, value, shell = readersShell()) {
  if (shell === "sh") return `export ${name}='${value.replaceAll("'", "'\\''")}'`;
  if (shell === "powershell") return `$env:${name} = '${value.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
  return `set "${name}=${value}"`;
}
function syncCommand(services) {
  return shellCommand(["assets-sync", "sync", ...services.length > MAX_NAMES ? ["*"] : services]);
}
var MAX_NAMES = 5;




/***/ }),

/***/ 9505:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   No: () => (/* binding */ passwordOf),
/* harmony export */   P$: () => (/* binding */ chooseCredential),
/* harmony export */   _Q: () => (/* binding */ withoutToken)
/* harmony export */ });
// src/git/credentials.ts
function chooseCredential({ url, fromInput, token, ownOrigin }) {
  if (token === void 0 || url.transport !== "http") return { authorization: void 0, warning: void 0 };
  const allowed = url.origin === ownOrigin || fromInput && !token.ofJob;
  if (allowed) return { authorization: basic(token.value), warning: void 0 };
  const warning = token.automatic || token.byDefault === true ? void 0 : `The token is not sent to ${url.origin}: ${token.ofJob ? `it belongs to ${ownOrigin}` : "that address comes from recordings.json; name it with the repository input to send it there"}. Going on without it.`;
  return { authorization: void 0, warning };
}
function basic(token) {
  return `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}
function withoutToken(words, authorization) {
  const [, scheme = "", sent = ""] = /^(\w+) +(\S+)/.exec(authorization ?? "") ?? [];
  const token = scheme.toLowerCase() === "basic" ? passwordOf(sent) : sent;
  if (token === "") return words;
  const hexadecimal = token.length < LEAST_SPLIT ? [] : [sent, token].map((text) => split(Buffer.from(text).toString("hex")));
  const plain = [...hexadecimal, ...[sent, token, encodeURIComponent(token)].map(split)];
  const encoded = [0, 1, 2].map((before) => base64Pattern(token, before)).filter((pattern) => pattern !== void 0);
  return words.replace(new RegExp([...encoded, ...plain].join("|"), "g"), "***");
}
var LEAST_SPLIT = 8;
var BETWEEN = "(?:\\s*remote:\\s*|[^\\w]{0,4})";
function split(text) {
  const isHexadecimal = /^[0-9a-f]+$/.test(text);
  const characters = [...text].map((one) => isHexadecimal && /[a-f]/.test(one) ? `[${one}${one.toUpperCase()}]` : quote(one));
  return characters.join(text.length < LEAST_SPLIT ? "" : BETWEEN);
}
function quote(text) {
  return text.replace(/[^\w]/g, "\\$&");
}
function passwordOf(encoded) {
  const pair = Buffer.from(encoded, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return pair.slice(colon + 1) || pair.slice(0, Math.max(0, colon));
}
function base64Pattern(text, before) {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  const own = bytes.toString("base64").slice(Math.ceil(before * 4 / 3), Math.floor(bytes.length * 4 / 3));
  if (own.length < LEAST_DIGITS) return void 0;
  const either = [...own].map((one) => /[+-]/.test(one) ? "[+-]" : /[/_]/.test(one) ? "[/_]" : one).join(own.length < LEAST_SPLIT ? "" : BETWEEN);
  return `[\\w+/-]{0,64}${either}[\\w+/=-]*`;
}
var LEAST_DIGITS = 5;




/***/ }),

/***/ 7940:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ findProxy),
/* harmony export */   FF: () => (/* binding */ transferEnvironment),
/* harmony export */   FL: () => (/* binding */ silenceLimit),
/* harmony export */   HE: () => (/* binding */ rootConfig),
/* harmony export */   IA: () => (/* binding */ parseConfigListing),
/* harmony export */   Q0: () => (/* binding */ traitsConfig),
/* harmony export */   RX: () => (/* binding */ keptConfig),
/* harmony export */   am: () => (/* binding */ ownEnvironment),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   dI: () => (/* binding */ codeEnvironment),
/* harmony export */   dQ: () => (/* binding */ STREAM_LARGE_FILES),
/* harmony export */   e3: () => (/* binding */ PLAIN_FILE_SYSTEM),
/* harmony export */   iR: () => (/* binding */ proxiedFetch),
/* harmony export */   wH: () => (/* binding */ LIST_CONFIG)
/* harmony export */ });
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4040);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7975);


// src/base/http-proxy.ts


async function proxiedFetch(address, env) {
  const proxy = findProxy(new URL(address), env);
  const tls = tlsOptions(env);
  if (proxy === void 0 && Object.keys(tls).length === 0) return fetch;
  const undici = await __nccwpck_require__.e(/* import() */ 6752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
  const dispatcher = proxy === void 0 ? new undici.Agent({ connect: tls }) : new undici.ProxyAgent({ uri: proxy, requestTls: tls });
  return (asked, init) => undici.fetch(asked, { ...init, dispatcher });
}
function tlsOptions({ GIT_SSL_CAINFO: file, GIT_SSL_NO_VERIFY: isUnchecked }) {
  return { ...file ? { ca: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file) } : {}, ...isUnchecked ? { rejectUnauthorized: false } : {} };
}
function findProxy(url, env) {
  const { protocol, hostname, port } = url;
  const read = (name) => env[name] || (name === "http_proxy" ? void 0 : env[name.toUpperCase()]) || void 0;
  const proxy = read(protocol === "https:" ? "https_proxy" : "http_proxy") ?? read("all_proxy");
  if (proxy === void 0) return agentProxy(url, env);
  const host = hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const ownPort = port || (protocol === "https:" ? "443" : "80");
  const isExcepted = (read("no_proxy") ?? "").split(/[\s,]+/).some((entry) => {
    if (entry === "*") return true;
    const only = /^(?:\[.*\]|[^:]*):(\d+)$/.exec(entry)?.[1] ?? "";
    const name = only === "" ? entry : entry.slice(0, -only.length - 1);
    const domain = name.toLowerCase().replace(/^\*?\.|^\[|\]$/g, "");
    return domain !== "" && (only || ownPort) === ownPort && (host === domain || host.endsWith(`.${domain}`));
  });
  if (isExcepted) return void 0;
  const withScheme = /^[a-z]+[\w+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  if (/^https?:/i.test(withScheme) && URL.canParse(withScheme)) return withScheme;
  const [scheme] = withScheme.split("://");
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("bad-usage", `${host} cannot be asked through the ${scheme} proxy that the environment names.`, {
    hint: "Name an http or https proxy in https_proxy, or the host in no_proxy."
  });
}
function agentProxy(url, { AGENT_PROXYURL, AGENT_PROXYBYPASSLIST }) {
  if (!AGENT_PROXYURL) return void 0;
  const patterns = JSON.parse(AGENT_PROXYBYPASSLIST || "[]");
  return patterns.some((pattern) => matches(pattern, url.href)) ? void 0 : AGENT_PROXYURL;
}
function matches(pattern, text) {
  try {
    return new RegExp(pattern, "i").test(text);
  } catch {
    return false;
  }
}
function causesOf(error) {
  const words = [];
  for (let at = error; node_util__WEBPACK_IMPORTED_MODULE_2__.types.isNativeError(at) && words.length < 5; at = at.cause) words.push(at.message);
  return words.join(": ");
}

// src/git/environment.ts
var KEPT_GIT_VARIABLES = /^GIT_(SSL_|PROXY_SSL_|HTTP_PROXY_AUTHMETHOD$|HTTP_LOW_SPEED_TIME$|EXEC_PATH$)/;
var SSH_VARIABLES = /^GIT_SSH(_COMMAND|_VARIANT)?$/;
var SECRET_VARIABLES = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|(^|_)PAT$|^AGENT_PROXYURL$|^(INPUT|ENDPOINT|ACTIONS)_/i;
var OUR_SECRETS = /^(GH|GITHUB)_TOKEN$/i;
function withoutSecrets(outer) {
  return copyOf(outer, { helpersRun: false });
}
function copyOf(outer, { helpersRun }) {
  const environment = {};
  for (const [name, value] of Object.entries(outer)) {
    if (value === void 0 || (helpersRun ? OUR_SECRETS : SECRET_VARIABLES).test(name)) continue;
    const upper = name.toUpperCase();
    if (upper.startsWith("GIT_") && !KEPT_GIT_VARIABLES.test(upper) && !(helpersRun && SSH_VARIABLES.test(upper))) continue;
    environment[name] = value;
  }
  return environment;
}
function baseEnvironment(outer, which) {
  return {
    ...copyOf(outer, which),
    LC_ALL: "C",
    LANGUAGE: "",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    SSH_ASKPASS: "",
    GCM_INTERACTIVE: "never",
    // Older gits ignore it; no configuration of our repositories names a promisor, so that they fetch nothing lazily either.
    GIT_NO_LAZY_FETCH: "1"
  };
}
function codeEnvironment(outer = process.env) {
  const files = ["GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM"];
  const theirs = files.flatMap((name) => outer[name] === void 0 ? [] : [[name, outer[name]]]);
  const environment = {
    ...baseEnvironment(outer, { helpersRun: false }),
    ...Object.fromEntries(theirs),
    GIT_OPTIONAL_LOCKS: "0"
  };
  const workspace = outer.GITHUB_WORKSPACE || outer.BUILD_SOURCESDIRECTORY;
  return withConfig(environment, [
    ...configOf(outer),
    ...workspace === void 0 || workspace === "" ? [] : [["safe.directory", workspace.replaceAll("\\", "/")]],
    ["core.fsmonitor", "false"],
    // A bare repository among a checkout's files is a part of what was checked out: its configuration is nobody's here.
    ["safe.bareRepository", "explicit"]
  ]);
}
function configOf(environment) {
  const count = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
  return Array.from({ length: count }, (_, index) => [
    environment[`GIT_CONFIG_KEY_${index}`] ?? "",
    environment[`GIT_CONFIG_VALUE_${index}`] ?? ""
  ]);
}
function noHooks(platform) {
  return ["core.hooksPath", platform === "win32" ? "/dev/null|" : "/dev/null"];
}
var PLAIN_FILE_SYSTEM = { ignoresCase: false, hasExecutableBit: true };
function traitsConfig({ ignoresCase, hasExecutableBit }) {
  return [
    ...ignoresCase ? [["core.ignoreCase", "true"]] : [],
    // Where a file system has no executable bit, none is missed.
    ...hasExecutableBit ? [] : [["core.fileMode", "false"]]
  ];
}
function rootConfig(platform = process.platform) {
  return [...EVERYWHERE, noHooks(platform), ...platform === "win32" ? [["core.fscache", "true"]] : []];
}
var EVERYWHERE = [
  ["core.autocrlf", "false"],
  ["core.safecrlf", "false"],
  ["core.symlinks", "false"],
  ["core.fsmonitor", "false"],
  ["core.attributesFile", "/dev/null"],
  ["core.excludesFile", "/dev/null"],
  ["core.protectNTFS", "true"],
  ["core.protectHFS", "true"],
  ["core.longpaths", "true"],
  ["core.precomposeUnicode", "true"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["submodule.recurse", "false"],
  // What is on disk is what counts: nothing hides files from git.
  ["core.sparseCheckout", "false"],
  ["core.ignoreStat", "false"],
  ["core.checkStat", "default"],
  ["core.splitIndex", "false"],
  ["index.sparse", "false"],
  ["status.showUntrackedFiles", "all"],
  ["diff.ignoreSubmodules", "all"]
];
function ownEnvironment(gitDir, workTree, outer = process.env, traits = PLAIN_FILE_SYSTEM) {
  return withConfig(
    {
      ...baseEnvironment(outer, { helpersRun: false }),
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_LITERAL_PATHSPECS: "1",
      // `git replace` shows another object by the name of one.
      GIT_NO_REPLACE_OBJECTS: "1",
      // They need no server: a configuration that names one, or a program in place of one, is none of ours.
      GIT_ALLOW_PROTOCOL: "none",
      GIT_DIR: gitDir,
      ...workTree === void 0 ? {} : { GIT_WORK_TREE: workTree }
    },
    [...rootConfig(), ...traitsConfig(traits)]
  );
}
var KEPT_CONFIG = /^(http\.(.+\.)?(proxy|proxyauthmethod|proxyssl\w+|ssl\w+|schannel\w+|emptyauth|delegation|version)|url\..+\.insteadof|safe\.directory)$/;
var CHECKOUT_CONFIG = /^(http\.(.+\.)?extraheader|core\.sshcommand|ssh\.variant)$/;
var KEPT_TERMINAL_CONFIG = /^(credential\..+|core\.sshcommand|ssh\.variant)$/;
function keptConfig(listing, from) {
  const isKept = (key) => KEPT_CONFIG.test(key) || from.isLocalUser && KEPT_TERMINAL_CONFIG.test(key);
  return parseConfigListing(listing).filter((record) => {
    const key = record.key.toLowerCase();
    return isOfUser(record) && isKept(key) || from.keepAccess && CHECKOUT_CONFIG.test(key);
  }).map(({ key, value }) => [key, value]);
}
var LARGE_FILE = ["core.bigFileThreshold", "8m"];
var STREAM_LARGE_FILES = ["-c", LARGE_FILE.join("=")];
function silenceLimit(byDefault, outer = process.env) {
  return Number(outer.GIT_HTTP_LOW_SPEED_TIME) * 1e3 || byDefault;
}
function transferEnvironment(transfer, outer = process.env) {
  const { authorization } = transfer;
  const base = baseEnvironment(outer, { helpersRun: transfer.isLocalUser });
  const hasOwnSsh = transfer.kept.some(([key]) => /^core\.sshcommand$/i.test(key)) || Object.keys(base).some((name) => /^GIT_SSH(_COMMAND)?$/i.test(name));
  return withConfig(
    {
      ...base,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_DIR: transfer.gitDir,
      GIT_ALLOW_PROTOCOL: "https:http:ssh:file",
      // To stderr, without secrets and bodies: nothing of it is ever in a file.
      GIT_TRACE_CURL: "2",
      GIT_TRACE_CURL_NO_DATA: "1",
      // Also for a person: git runs without a terminal, so that nobody would see what ssh asks.
      ...hasOwnSsh ? {} : { GIT_SSH_COMMAND: "ssh -o BatchMode=yes" }
    },
    [
      ...transfer.kept,
      ...agentProxyConfig(transfer.url, outer),
      ["protocol.version", "2"],
      noHooks(process.platform),
      ["core.alternateRefsPrefixes", "refs/none"],
      ["fetch.unpackLimit", "1"],
      LARGE_FILE,
      // git takes what is missing for left out on purpose. There is no remote of that name, so that git cannot fetch it.
      ...transfer.partial ? [["remote.nobody.promisor", "true"]] : [],
      ...transfer.negotiate ? [] : [["fetch.negotiationAlgorithm", "noop"]],
      ["gc.auto", "0"],
      ["maintenance.auto", "false"],
      ["http.followRedirects", "false"],
      ...authorization === void 0 ? [] : [
        ["credential.helper", ""],
        [`http.${authorization.url}.extraHeader`, `Authorization: ${authorization.header}`]
      ]
    ]
  );
}
function agentProxyConfig(url, outer) {
  if (!outer.AGENT_PROXYURL || !/^https?:/.test(url)) return [];
  return [["http.proxy", findProxy(new URL(url), outer) ?? ""]];
}
function withConfig(environment, entries) {
  const result = { ...environment, GIT_CONFIG_COUNT: String(entries.length) };
  entries.forEach(([key, value], index) => {
    result[`GIT_CONFIG_KEY_${index}`] = key;
    result[`GIT_CONFIG_VALUE_${index}`] = value;
  });
  return result;
}
var LIST_CONFIG = ["config", "--list", "-z", "--show-scope"];
function parseConfigListing(listing) {
  const fields = listing.split("\0");
  const records = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [scope = "", setting = ""] = fields.slice(index, index + 2);
    const end = setting.indexOf("\n");
    records.push({ scope, key: end < 0 ? setting : setting.slice(0, end), value: end < 0 ? "true" : setting.slice(end + 1) });
  }
  return records;
}
function isOfUser({ scope }) {
  return scope === "global" || scope === "system" || scope === "command";
}




/***/ }),

/***/ 7740:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   LK: () => (/* binding */ DEFAULT_SERVICES),
/* harmony export */   Mn: () => (/* binding */ failDoubled),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   OM: () => (/* binding */ DEFAULT_PATH),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   Su: () => (/* binding */ checkValue),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   b3: () => (/* binding */ SCHEMA_ADDRESS),
/* harmony export */   eZ: () => (/* binding */ manifestError),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   gp: () => (/* binding */ openManifest),
/* harmony export */   h0: () => (/* binding */ closestMatch),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   nU: () => (/* binding */ DEFAULT_BRANCH),
/* harmony export */   qF: () => (/* binding */ parseGlob),
/* harmony export */   tu: () => (/* binding */ throwIfWrong),
/* harmony export */   yy: () => (/* binding */ SETTINGS),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6602);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1803);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4040);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1916);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9547);




// src/base/text.ts

function formatCount(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
function count(number, singular) {
  return `${formatCount(number)} ${singular}${number === 1 ? "" : "s"}`;
}
function escapeMarkdown(text) {
  return text.replace(/[&<>|`*_[\]\\~#@!]/g, (character) => `&#${character.codePointAt(0)};`).replace(/[\r\n]+/g, " ");
}
var MAX_MISTAKES = 2;
function closestMatch(path, candidates) {
  const typed = path.toLowerCase();
  const mistakesIn = (candidate) => {
    const name = candidate.toLowerCase();
    return name.endsWith(`/${typed}`) ? 0 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_2__/* .distance */ .Io)(typed, name);
  };
  const near = candidates.map((candidate) => ({ candidate, mistakes: mistakesIn(candidate) })).filter(({ candidate, mistakes }) => mistakes <= Math.min(MAX_MISTAKES, candidate.length / 3));
  return near.sort((one, other) => one.mistakes - other.mistakes)[0]?.candidate;
}
function alignColumns(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(
    (row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd()
  );
}
function formatBytes(bytes) {
  const units = ["B", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1e3;
    unit++;
  }
  return `${value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
function formatTime(milliseconds) {
  if (milliseconds < 1e3) return `${Math.round(milliseconds)} ms`;
  return milliseconds < 1e4 ? `${(milliseconds / 1e3).toFixed(1)} s` : `${Math.round(milliseconds / 1e3)} s`;
}

// src/base/glob.ts
var GLOB_SYNTAX = "*, ?, ** between slashes, [a-z], {a,b}, and no parentheses";
var MAX_LENGTH = 1e3;
var MAX_PATTERNS = 256;
function parseGlob(text) {
  if (text.length > MAX_LENGTH || /^!|[()|]/.test(text)) return void 0;
  const patterns = expandBraces(text.replace(/^\/|\/$/g, ""))?.map(parsePattern);
  return patterns?.every((pattern) => pattern !== void 0) ? patterns : void 0;
}
function parsePattern(text) {
  const segments = [];
  const names = text.split("/");
  for (const name of names) {
    const tokens = name === "**" ? [] : parseName(name);
    if (tokens === void 0) return void 0;
    segments.push(name === "**" ? name : { text: name, tokens });
  }
  const firstPattern = names.findIndex((name) => /[*?[]/.test(name));
  const base = (firstPattern < 0 ? names : names.slice(0, firstPattern)).join("/");
  return {
    base,
    depth: segments.includes("**") ? Number.POSITIVE_INFINITY : segments.length,
    matches: (path) => matchPath(segments, path.split("/"))
  };
}
function parseName(text) {
  const tokens = [];
  const characters = [...text];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? "";
    if (character === "[") {
      const first = /[!^]/.test(characters[at + 1] ?? "") ? at + 2 : at + 1;
      const end = characters.indexOf("]", first + 1);
      if (end < 0) return void 0;
      tokens.push(characterSet(characters.slice(first, end), first === at + 2));
      at = end;
    } else if (character === "]") return void 0;
    else if (character === "*") tokens.push("*");
    else tokens.push(character === "?" ? () => true : (one) => one === character);
  }
  return tokens;
}
function characterSet(members, isNegated) {
  const ranges = [];
  for (let at = 0; at < members.length; at++) {
    const from = members[at] ?? "";
    const to = members[at + 1] === "-" ? members[at + 2] : void 0;
    ranges.push([from, to ?? from]);
    if (to !== void 0) at += 2;
  }
  return (one) => ranges.some(([from, to]) => from <= one && one <= to) !== isNegated;
}
function expandBraces(text) {
  const start = text.indexOf("{");
  if (start < 0) return text.includes("}") ? void 0 : [text];
  const commas = [];
  let depth = 0;
  let end = start;
  for (; end < text.length; end++) {
    if (text[end] === "{") depth++;
    else if (text[end] === "," && depth === 1) commas.push(end);
    else if (text[end] === "}" && --depth === 0) break;
  }
  if (depth !== 0 || commas.length === 0 || text.slice(0, start).includes("}")) return void 0;
  const cuts = [start, ...commas, end];
  const expanded = [];
  for (const [index, cut] of cuts.slice(0, -1).entries()) {
    const choice = text.slice(cut + 1, cuts[index + 1]);
    const rest = expandBraces(text.slice(0, start) + choice + text.slice(end + 1));
    if (rest === void 0 || expanded.push(...rest) > MAX_PATTERNS) return void 0;
  }
  return expanded;
}
function matchPath(segments, names) {
  return matchSequence(segments, names, "**", matchName, (name) => !name.startsWith("."));
}
function matchName(segment, name) {
  if (name.startsWith(".") && !segment.text.startsWith(".")) return false;
  return matchSequence(
    segment.tokens,
    [...name],
    "*",
    (test, character) => test(character),
    () => true
  );
}
function matchSequence(pattern, items, star, fits, mayPass) {
  let at = 0;
  let lastStar = -1;
  let passed = 0;
  for (let index = 0; index < items.length; ) {
    const item = items[index];
    const one = pattern[at];
    if (one === star) {
      lastStar = at++;
      passed = index;
    } else if (at < pattern.length && fits(one, item)) {
      at++;
      index++;
    } else if (lastStar >= 0 && mayPass(items[passed])) {
      at = lastStar + 1;
      index = ++passed;
    } else return false;
  }
  return pattern.slice(at).every((one) => one === star);
}

// src/pins/schema.ts
var DEFAULT_BRANCH = "main";
var DEFAULT_SERVICES = ["sdk/*"];
var DEFAULT_PATH = ".assets";
var SCHEMA_ADDRESS = "https://raw.githubusercontent.com/azure/assets-sync/v1/recordings.schema.json";
var A_SHA = "a full commit name, 40 hexadecimal digits (a branch, a tag or a short SHA would move)";
var SHA = {
  type: "string",
  description: "The commit of the assets repository: all 40 hexadecimal digits.",
  pattern: /^[0-9a-fA-F]{40}$/,
  right: `a pin is ${A_SHA}`
};
var PIN_OBJECT = {
  type: "object",
  members: {
    sha: { ...SHA, right: `sha is ${A_SHA}` },
    tree: {
      type: "string",
      description: 'The tree of this directory in that commit, "@", and the first 12 digits of the sha. Saves two requests.',
      pattern: /^[0-9a-fA-F]{40}@[0-9a-fA-F]{12}$/,
      right: 'tree is 40 hexadecimal digits, "@", and the first 12 digits of sha; leave it out if you do not have it'
    },
    reason: { type: "string", description: "Why the recordings changed.", right: "reason is a text" }
  },
  required: ["sha"],
  right: `a pin is ${A_SHA}, or an object with it as "sha"`
};
function pinRule(isObject) {
  return isObject ? PIN_OBJECT : { ...SHA, right: PIN_OBJECT.right };
}
var SETTINGS = {
  $schema: { type: "string", description: "The JSON Schema of this file, for editors.", right: "the address of the JSON Schema" },
  $repository: {
    type: "string",
    description: "The assets repository: owner/name on GitHub, or the address of a git repository.",
    pattern: /./,
    right: "owner/name on GitHub, or the address of a git repository"
  },
  $branch: {
    type: "string",
    description: `The main branch of the assets repository. Default: ${DEFAULT_BRANCH}.`,
    test: isBranchName,
    right: "the name of a branch"
  },
  $services: {
    type: "array",
    description: `Which directories are services. Default: ${JSON.stringify(DEFAULT_SERVICES)}.`,
    items: {
      type: "string",
      test: isDirectoryGlob,
      right: `globs of directories below the top, such as "sdk/*", with ${GLOB_SYNTAX}`
    },
    right: 'a list of globs of directories below the top, such as ["sdk/*"]'
  },
  $path: {
    type: "string",
    description: `The assets root, relative to the top of the code repository. Default: ${DEFAULT_PATH}.`,
    test: isInnerPath,
    right: "a directory inside the code repository that is not its top"
  },
  $split: {
    type: "boolean",
    description: "Whether push pins a service in a recordings.json of its own, in its directory. Default: false.",
    right: "true or false, without quotes"
  },
  $prefix: {
    type: "string",
    description: "Where the code repository's paths begin in the assets repository. Default: at its top.",
    test: (text) => !text.startsWith("/") && isInnerPath(text),
    right: 'a directory of the assets repository, such as "python", without "..", ".git" or a slash at its beginning'
  },
  $mirror: {
    type: "string",
    description: "Where packs of pinned directories are: an http(s) address that everybody may read, or the path of a folder.",
    pattern: /./,
    right: "an http(s) address that everybody may read, or the path of a folder"
  }
};
var MAX_SHOWN = 200;
function checkValue(value, rule, path = []) {
  const wrong = () => [{ path, message: `${shorten(JSON.stringify(value))} is not right here: ${rule.right}` }];
  if (rule.type === "string") {
    const right = typeof value === "string" && rule.pattern?.test(value) !== false && rule.test?.(value) !== false;
    return right ? [] : wrong();
  }
  if (rule.type === "boolean") return typeof value === "boolean" ? [] : wrong();
  if (rule.type === "array") {
    if (!Array.isArray(value) || value.length === 0) return wrong();
    const { items } = rule;
    return items === void 0 ? [] : value.flatMap((item, index) => checkValue(item, items, [...path, index]));
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return wrong();
  const missing = (rule.required ?? []).filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name) => ({ path, message: `"${name}" is missing: ${rule.right}` })),
    ...Object.entries(rule.members ?? {}).flatMap(
      ([name, member]) => Object.hasOwn(value, name) ? checkValue(value[name], member, [...path, name]) : []
    )
  ];
}
function shorten(text) {
  return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}\u2026`;
}
function isBranchName(name) {
  return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    !/^$|^[-/.]|[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[/.]$/.test(name) && name !== "@"
  );
}
function isDirectoryGlob(glob) {
  return isInnerPath(glob) && parseGlob(glob) !== void 0;
}
function isInnerPath(path) {
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(path);
  return "directory" in parsed && parsed.directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv;
}

// src/pins/manifest.ts


// src/pins/json-file.ts

var MAX_MANIFEST_BYTES = 1e7;
var MAX_DEPTH = 100;
var SYNTAX = {
  1: "this is not JSON; strings stand in double quotes",
  2: "this is not a number",
  3: "a name in double quotes is expected here",
  4: "a value is expected here",
  5: "missing colon; put a : between the name and its value",
  6: "missing comma; put a , after the entry before this one",
  7: "missing } at the end of the object",
  8: "missing ] at the end of the list",
  9: "nothing may follow the closing }",
  10: "this is not a comment; comments begin with // or /*",
  11: "missing */ at the end of the comment",
  12: 'missing " at the end of the string',
  13: "this is not a number",
  14: "a \\u escape needs four hexadecimal digits",
  15: "this is not an escape; write \\\\ for a backslash",
  16: "a control character; write it as an escape"
};
function parseObject(source, shape) {
  const unreadable = whyUnreadable(source);
  if (unreadable !== void 0) return { root: void 0, mistakes: [unreadable] };
  const syntaxErrors = [];
  const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.parseTree(source, syntaxErrors, { allowTrailingComma: true });
  const mistakes = syntaxErrors.map(({ error, offset }) => ({ offset, message: SYNTAX[error] ?? "this is not JSON" }));
  if (root?.type === "object") return { root, mistakes };
  if (syntaxErrors.length === 0 || root !== void 0) mistakes.push({ offset: root?.offset ?? 0, message: shape });
  return { root: void 0, mistakes };
}
function whyUnreadable(source) {
  const conflict = /^<{7} /m.exec(source);
  if (conflict !== null && /^>{7} /m.test(source)) {
    const message = "git left a merge conflict here: assets-sync resolve settles it; by hand, delete the lines with <<<<<<<, ======= and >>>>>>> and the side that you do not want";
    return { offset: conflict.index, message };
  }
  if (source.length > MAX_MANIFEST_BYTES) return { offset: 0, message: tooLarge(source.length) };
  if (!isTooDeep(source)) return void 0;
  return { offset: 0, message: `objects and lists stand more than ${MAX_DEPTH} levels deep in each other; a pin needs one` };
}
function tooLarge(bytes) {
  const [is, most] = [bytes, MAX_MANIFEST_BYTES].map((count2) => `${Math.ceil(count2 / 1e6)} MB`);
  return `the file has ${is}, and at most ${most} are read; split it, one file a directory`;
}
function isTooDeep(source) {
  const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.createScanner(source, true);
  for (let depth = 0; scanner.getPosition() < source.length; ) {
    scanner.scan();
    const first = source[scanner.getTokenOffset()];
    if (first === "{" || first === "[") depth++;
    else if (first === "}" || first === "]") depth--;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
function placesOf(text, file) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return (offset) => {
    let line = 0;
    for (let end = starts.length; end - line > 1; ) {
      const middle = line + end >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else end = middle;
    }
    return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
}

// src/pins/manifest.ts
var MANIFEST_NAME = "recordings.json";
function openManifest(text, manifestDirectory, name, shape) {
  const source = text.replace(/^\ufeff/, "");
  const file = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDirectory */ .as)(manifestDirectory, name);
  const manifest = { file, manifestDirectory, pins: [], settings: {}, places: {}, errors: [], warnings: [] };
  const place = placesOf(source, file);
  const fail = (offset, message) => manifest.errors.push({ message, at: place(offset) });
  const { root, mistakes } = parseObject(source, shape);
  for (const { offset, message } of mistakes) fail(offset, message);
  return { manifest, root, place, fail };
}
function failDoubled(object, counting, fail) {
  const seen = /* @__PURE__ */ new Set();
  for (const { offset, children: [key] = [] } of object.children ?? []) {
    const name = String(key?.value);
    if (counting.includes(name) && seen.has(name)) fail(offset, `${JSON.stringify(name)} is there twice; remove one`);
    seen.add(name);
  }
}
function parseManifest(text, manifestDirectory) {
  const open = openManifest(text, manifestDirectory, MANIFEST_NAME, 'the file holds one object: { "sdk/service": "<sha>" }');
  const { manifest, root } = open;
  const seen = /* @__PURE__ */ new Map();
  for (const { children: [key, value] = [] } of root?.children ?? []) {
    if (key === void 0 || value === void 0) continue;
    if (String(key.value).startsWith("$")) readSetting(open, key, value);
    else readPin(open, key, value, seen);
  }
  manifest.errors.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
  return manifest;
}
function readSetting(open, key, value) {
  const { manifest, place, fail } = open;
  const name = String(key.value);
  const at = place(key.offset);
  if (manifest.manifestDirectory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv) {
    fail(key.offset, `${name} is a setting; settings stand in the ${MANIFEST_NAME} at the top only`);
  } else if (!Object.hasOwn(SETTINGS, name)) {
    const known = Object.keys(SETTINGS);
    const near = closestMatch(name, known);
    const others = near === void 0 ? known.join(", ") : `did you mean ${near}?`;
    manifest.warnings.push({ message: `${name} is not a setting that assets-sync knows (${others}); it is ignored`, at });
  } else if (manifest.places[name] !== void 0) fail(key.offset, `${name} is there twice; remove one`);
  else {
    manifest.places[name] = at;
    const checked = check(open, SETTINGS[name], value);
    if (checked !== void 0 && name !== "$schema") Object.assign(manifest.settings, { [name.slice(1)]: checked });
  }
}
function readPin(open, keyNode, node, seen) {
  const { manifest, place, fail } = open;
  const { manifestDirectory } = manifest;
  const key = String(keyNode.value);
  if (Object.hasOwn(SETTINGS, `$${key}`)) {
    fail(keyNode.offset, `${JSON.stringify(key)} would be a directory; the setting is "$${key}"`);
    return;
  }
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(key);
  if ("error" in parsed) fail(keyNode.offset, `${JSON.stringify(key)} is not a directory: ${parsed.error}`);
  else {
    const first = seen.get(parsed.directory);
    if (first !== void 0)
      fail(keyNode.offset, `${JSON.stringify(key)} is pinned twice, first in line ${place(first).line}; remove one`);
    seen.set(parsed.directory, keyNode.offset);
  }
  if (node.type === "object") failDoubled(node, ["sha", "tree", "reason"], fail);
  const value = check(open, pinRule(node.type === "object"), node);
  const entry = typeof value === "string" ? { sha: value } : value;
  const sha = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(entry?.sha ?? "");
  if (entry === void 0 || sha === void 0 || "error" in parsed) return;
  const [tree = "", computedFor] = entry.tree?.toLowerCase().split("@") ?? [];
  const isStale = computedFor !== void 0 && computedFor !== sha.slice(0, _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_4__/* .SHORT_SHA_LENGTH */ .JS);
  if (isStale) {
    const at = place((jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.findNodeAtLocation(node, ["tree"]) ?? node).offset);
    manifest.warnings.push({ message: `tree was computed for ${computedFor}, not for this sha; it is ignored`, at });
  }
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDirectory */ .as)(manifestDirectory, parsed.directory);
  manifest.pins.push({
    directory,
    assetsPath: directory,
    sha,
    tree: isStale ? void 0 : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(tree),
    ...isStale ? { treeIsStale: true } : {},
    reason: entry.reason,
    manifestDirectory,
    at: place(keyNode.offset)
  });
}
function check({ fail }, rule, node) {
  const value = jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.getNodeValue(node);
  const breaches = checkValue(value, rule);
  for (const { path, message } of breaches) fail(jsonc_parser__WEBPACK_IMPORTED_MODULE_3__.findNodeAtLocation(node, path)?.offset ?? node.offset, message);
  return breaches.length === 0 ? value : void 0;
}
function throwIfWrong(manifests) {
  const errors = manifests.flatMap((manifest) => manifest.errors);
  if (errors.length > 0) throw manifestError(errors);
}
function manifestError(problems) {
  const list = problems.map(({ message, at }) => `${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(at)} ${message}`);
  const isOne = list.length === 1;
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("bad-manifest", isOne ? `${list[0]}.` : `There are ${list.length} mistakes:
${list.join("\n")}`, {
    hint: `Correct ${isOne ? "it" : "them"}; nothing was changed.`,
    at: problems[0]?.at,
    problems
  });
}




/***/ }),

/***/ 9046:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

var node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache;
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   E: () => (/* binding */ windowsProgram),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   Op: () => (/* binding */ canonicalPath),
/* harmony export */   ev: () => (/* binding */ pathEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
// src/base/paths.ts



function canonicalPath(path, realpath = realPath, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __nccwpck_require__.t(node_path__WEBPACK_IMPORTED_MODULE_1__, 2)))) {
  for (let existing = path; ; existing = paths.dirname(existing)) {
    try {
      return paths.join(realpath(existing), paths.relative(existing, path));
    } catch {
      if (paths.dirname(existing) === existing) return path;
    }
  }
}
function realPath(path) {
  try {
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || process.platform !== "win32") throw error;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
  }
}
function pathBelow(directory, path, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_1___namespace_cache = __nccwpck_require__.t(node_path__WEBPACK_IMPORTED_MODULE_1__, 2)))) {
  const below = paths.relative(directory, path);
  if (below === ".." || below.startsWith(`..${paths.sep}`) || paths.isAbsolute(below)) return void 0;
  return below.split(paths.sep).join("/");
}
function findProgram(name, env, platform = process.platform, isFile = isFileThere) {
  if (platform !== "win32") return name;
  return pathEntries(env, platform).map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, `${name}.exe`)).find(isFile);
}
function pathEntries(env, platform) {
  if (platform !== "win32") return (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
  const [, path = ""] = Object.entries(env).find(([key]) => key.toUpperCase() === "PATH") ?? [];
  return path.split(";").map((folder) => folder.replaceAll('"', "").trim()).filter((folder) => /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder));
}
function windowsProgram(path, env = process.env) {
  const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === "SYSTEMROOT") ?? [];
  return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(root || "C:\\Windows", "System32", path);
}
function isFileThere(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}




/***/ }),

/***/ 351:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ ASSETS_JSON),
/* harmony export */   m3: () => (/* binding */ withoutRivals),
/* harmony export */   n_: () => (/* binding */ assetsJsonOf),
/* harmony export */   q9: () => (/* binding */ isAssetsJson),
/* harmony export */   r5: () => (/* binding */ tagDigits),
/* harmony export */   tP: () => (/* binding */ parseAssetsJson)
/* harmony export */ });
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7740);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6602);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9547);



// src/pins/assets-json.ts

var ASSETS_JSON = "assets.json";
var MEMBERS = {
  AssetsRepo: (text) => text.trim() === "" ? "the assets repository is owner/name on GitHub" : void 0,
  AssetsRepoPrefixPath: (text) => {
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(text);
    return "error" in parsed ? `the prefix is not a directory of the assets repository: ${parsed.error}` : void 0;
  },
  TagPrefix: () => void 0,
  Tag: (text) => text === "" || (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .isBranchName */ .Q8)(text) ? void 0 : "this cannot be the name of a tag"
};
var NAMES = Object.keys(MEMBERS);
function parseAssetsJson(text, directory) {
  if (!NAMES.some((name) => text.includes(`"${name}"`))) return void 0;
  const shape = 'the file holds one object: { "AssetsRepo": "owner/name", \u2026 }';
  const { manifest, root, place, fail } = (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .openManifest */ .gp)(text, directory, ASSETS_JSON, shape);
  if (root === void 0) return manifest;
  (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .failDoubled */ .Mn)(root, NAMES, fail);
  const nodes = new Map(NAMES.map((name) => [name, jsonc_parser__WEBPACK_IMPORTED_MODULE_2__.findNodeAtLocation(root, [name])]));
  for (const [name, node] of nodes) {
    if (node === void 0) continue;
    const wrong = node.type === "string" ? MEMBERS[name]?.(String(node.value)) : `"${name}" is a text`;
    if (wrong !== void 0) fail(node.offset, wrong);
  }
  const repository = nodes.get("AssetsRepo");
  if (repository === void 0) fail(root.offset, '"AssetsRepo" is missing: the assets repository, owner/name on GitHub');
  const textOf = (name) => String(nodes.get(name)?.value ?? "");
  const prefix = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(textOf("AssetsRepoPrefixPath"));
  if (repository === void 0 || "error" in prefix || manifest.errors.length > 0) return manifest;
  manifest.tagPin = {
    directory,
    assetsPath: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(prefix.directory, directory),
    sha: void 0,
    tree: void 0,
    reason: void 0,
    manifestDirectory: directory,
    at: place((nodes.get("Tag") ?? repository).offset),
    assetsJson: {
      repository: textOf("AssetsRepo"),
      repositoryAt: place(repository.offset),
      tag: textOf("Tag"),
      ...nodes.get("Tag") === void 0 ? { lacksTag: true } : {}
    }
  };
  return manifest;
}
function tagDigits(tag) {
  return /_([0-9a-f]{10})$/i.exec(tag)?.[1]?.toLowerCase();
}
function isAssetsJson(path) {
  return `/${path}`.endsWith(`/${ASSETS_JSON}`);
}
function assetsJsonOf(directory) {
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(directory, ASSETS_JSON);
}
function withoutRivals(manifests) {
  const own = new Set(manifests.filter(({ file }) => !isAssetsJson(file)).map(({ manifestDirectory }) => manifestDirectory));
  return manifests.filter(({ file, manifestDirectory }) => !isAssetsJson(file) || !own.has(manifestDirectory));
}




/***/ }),

/***/ 1803:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   JS: () => (/* binding */ SHORT_SHA_LENGTH),
/* harmony export */   pL: () => (/* binding */ EMPTY_TREE),
/* harmony export */   qL: () => (/* binding */ parseSha)
/* harmony export */ });
// src/base/sha.ts
function parseSha(text) {
  return /^[0-9a-f]{40}$/i.test(text) ? text.toLowerCase() : void 0;
}
var SHORT_SHA_LENGTH = 12;
function shortSha(sha) {
  return sha.slice(0, SHORT_SHA_LENGTH);
}
var EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";




/***/ }),

/***/ 2214:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ rename),
/* harmony export */   Cm: () => (/* binding */ lstatIfThere),
/* harmony export */   Ie: () => (/* binding */ nodePath),
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   bF: () => (/* binding */ removeFolderLater),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   gR: () => (/* binding */ namesIfReadable),
/* harmony export */   mX: () => (/* binding */ removeEmptyFolder),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   v$: () => (/* binding */ removeFolder),
/* harmony export */   v8: () => (/* binding */ writeDurably)
/* harmony export */ });
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4040);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);


// src/base/files.ts



function lstatIfThere(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(nodePath(path), { throwIfNoEntry: false });
  } catch (error) {
    if (error.code === "ENOTDIR") return void 0;
    throw error;
  }
}
function writeDurably(path, contents, { mode } = {}) {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(temporary, "wx");
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, contents);
      if (mode !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode);
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    } finally {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    rename(temporary, path);
  } catch (error) {
    removeFile(temporary);
    throw error;
  }
  syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
}
function syncFolder(folder) {
  let handle;
  try {
    handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(folder, "r");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(handle);
  } catch {
  } finally {
    if (handle !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
  }
}
function makeFolder(dir) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(dir)) return;
  makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(dir));
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(dir);
  } catch (error) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(dir)) return;
    const { code } = error;
    if (code !== "EEXIST" && code !== "ENOENT") throw error;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("not-writable", `${dir} cannot be made: a part of its path leads nowhere.`, {
      hint: "Make that folder, or name another one for the store in ASSETS_SYNC_STORE.",
      cause: error
    });
  }
}
function namesIfReadable(folder) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder);
  } catch {
    return [];
  }
}
function touch(file) {
  const now = /* @__PURE__ */ new Date();
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(file, now, now);
    return true;
  } catch {
    return false;
  }
}
var BY_SYSTEM = {
  platform: process.platform,
  rename: node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync,
  unlink: node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync,
  rmdir: node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync,
  chmod: node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync,
  lstat: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false }),
  list: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path, { withFileTypes: true }),
  wait: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
};
var PATIENCE = 3e3;
function rename(from, to, { isContentAddressed = false } = {}, calls = BY_SYSTEM) {
  const [source, target] = [nodePath(from, calls.platform), nodePath(to, calls.platform)];
  patiently(calls, () => {
    try {
      calls.rename(source, target);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const there = calls.lstat(target);
      if (there?.isFile() !== true) throw error;
      if (isContentAddressed && there.size === calls.lstat(source)?.size) removeFile(source, calls);
      else if (isReadOnly(there) && calls.platform === "win32") {
        calls.chmod(target, there.mode | 128);
        calls.rename(source, target);
      } else throw error;
    }
  });
}
function removeFile(path, calls = BY_SYSTEM) {
  const file = nodePath(path, calls.platform);
  patiently(calls, () => {
    try {
      calls.unlink(file);
    } catch (error) {
      const { code } = error;
      if (code === "ENOENT" || code === "ENOTDIR") return;
      const there = calls.platform === "win32" && isRefusal(error) ? calls.lstat(file) : void 0;
      if (there?.isFile() !== true || !isReadOnly(there)) throw error;
      calls.chmod(file, there.mode | 128);
      calls.unlink(file);
    }
  });
}
function removeFolder(path, calls = BY_SYSTEM) {
  if (calls.platform !== "win32") {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
    return;
  }
  if (calls.lstat(path)?.isDirectory() !== true) {
    removeFile(path, calls);
    return;
  }
  for (const entry of calls.list(path)) {
    if (entry.isDirectory()) removeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, entry.name), calls);
    else removeFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, entry.name), calls);
  }
  patiently(calls, () => calls.rmdir(path), ["ENOTEMPTY"]);
}
function removeEmptyFolder(path, calls = BY_SYSTEM) {
  patiently(calls, () => calls.rmdir(path));
}
async function removeFolderLater(path) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
function patiently(calls, call, alsoPassing = []) {
  for (let waited = 0, pause = 10; ; waited += pause, pause = Math.min(pause * 2, 250)) {
    try {
      call();
      return;
    } catch (error) {
      const { code = "" } = error;
      const isPassing = code === "EBUSY" || alsoPassing.includes(code) || calls.platform === "win32" && isRefusal(error);
      if (!isPassing || waited > PATIENCE) throw error;
      calls.wait(pause);
    }
  }
}
function isRefusal(error) {
  const { code } = error;
  return code === "EPERM" || code === "EACCES";
}
function isReadOnly({ mode }) {
  return (mode & 128) === 0;
}
function nodePath(path, platform = process.platform) {
  return platform === "win32" && Buffer.isBuffer(path) ? path.toString("utf8") : path;
}




/***/ }),

/***/ 8561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lt: () => (/* binding */ endJob),
/* harmony export */   xj: () => (/* binding */ runOperation)
/* harmony export */ });
/* unused harmony exports runCommand, attempt */
/* harmony import */ var _chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2743);
/* harmony import */ var _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5476);
/* harmony import */ var _chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7635);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8176);
/* harmony import */ var _chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9505);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4040);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6760);







// src/runner/run.ts


// src/commands/index.ts
var COMMANDS = [
  {
    names: ["sync", "playback", "restore"],
    isOperation: true,
    load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(5963), __nccwpck_require__.e(9265), __nccwpck_require__.e(3955), __nccwpck_require__.e(4040), __nccwpck_require__.e(8212), __nccwpck_require__.e(4692), __nccwpck_require__.e(6100)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6100))
  },
  { names: ["status"], isOperation: true, load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(5963), __nccwpck_require__.e(7781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7781)) },
  { names: ["check"], load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(5963), __nccwpck_require__.e(3234)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3234)) },
  { names: ["push"], isOperation: true, load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(5963), __nccwpck_require__.e(9265), __nccwpck_require__.e(3955), __nccwpck_require__.e(4040), __nccwpck_require__.e(8212), __nccwpck_require__.e(3106), __nccwpck_require__.e(8586), __nccwpck_require__.e(6549), __nccwpck_require__.e(6321), __nccwpck_require__.e(605), __nccwpck_require__.e(4833), __nccwpck_require__.e(6725)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6725)) },
  { names: ["reset"], isOperation: true, load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(5963), __nccwpck_require__.e(9265), __nccwpck_require__.e(3955), __nccwpck_require__.e(4040), __nccwpck_require__.e(8212), __nccwpck_require__.e(8586), __nccwpck_require__.e(4223)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4223)) },
  { names: ["backups"], load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(5963), __nccwpck_require__.e(4040), __nccwpck_require__.e(8883)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8883)) },
  { names: ["init"], load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(8586), __nccwpck_require__.e(6270)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6270)) },
  { names: ["plan"], isOperation: true, load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(9265), __nccwpck_require__.e(3955), __nccwpck_require__.e(6583)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6583)) },
  { names: ["diff"], isOperation: true, load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(5963), __nccwpck_require__.e(9265), __nccwpck_require__.e(3955), __nccwpck_require__.e(6549), __nccwpck_require__.e(4833), __nccwpck_require__.e(2264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2264)) },
  { names: ["verify"], isOperation: true, load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(9265), __nccwpck_require__.e(3106), __nccwpck_require__.e(9370)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9370)) },
  { names: ["repin"], isOperation: true, load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(5963), __nccwpck_require__.e(9265), __nccwpck_require__.e(3106), __nccwpck_require__.e(8586), __nccwpck_require__.e(9816)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9816)) },
  { names: ["resolve"], load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(9265), __nccwpck_require__.e(3106), __nccwpck_require__.e(8586), __nccwpck_require__.e(6549), __nccwpck_require__.e(6321), __nccwpck_require__.e(2112)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2112)) },
  { names: ["run"], load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(5963), __nccwpck_require__.e(9265), __nccwpck_require__.e(3955), __nccwpck_require__.e(4040), __nccwpck_require__.e(8212), __nccwpck_require__.e(4692), __nccwpck_require__.e(5694)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5694)) },
  { names: ["proxy"], load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(5963), __nccwpck_require__.e(2404), __nccwpck_require__.e(3910)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3910)) },
  { names: ["migrate"], load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(5963), __nccwpck_require__.e(9265), __nccwpck_require__.e(3955), __nccwpck_require__.e(4040), __nccwpck_require__.e(8212), __nccwpck_require__.e(3106), __nccwpck_require__.e(8586), __nccwpck_require__.e(6549), __nccwpck_require__.e(6321), __nccwpck_require__.e(605), __nccwpck_require__.e(5968)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5968)) },
  { names: ["mirror"], load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(9265), __nccwpck_require__.e(3955), __nccwpck_require__.e(625)]).then(__nccwpck_require__.bind(__nccwpck_require__, 625)) },
  { names: ["cache"], load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(5963), __nccwpck_require__.e(9265), __nccwpck_require__.e(8897)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8897)) },
  { names: ["completion"], load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(5963), __nccwpck_require__.e(4040), __nccwpck_require__.e(8645)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8645)) },
  { names: ["demo"], load: () => Promise.all(/* import() */[__nccwpck_require__.e(862), __nccwpck_require__.e(6957), __nccwpck_require__.e(2360), __nccwpck_require__.e(5963), __nccwpck_require__.e(4040), __nccwpck_require__.e(2404), __nccwpck_require__.e(2722)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2722)) }
];
var OPERATIONS = COMMANDS.filter(({ isOperation }) => isOperation === true).map(
  ({ names }) => names[0]
);
function findCommand(name) {
  return COMMANDS.find(({ names }) => name !== void 0 && names.includes(name));
}

// src/inputs/read.ts
function readInputs(source, taker) {
  const { text, token, boolean, integer, choice, wrong } = typedReaders(source);
  const inputs = {
    paths: splitList(text("paths")),
    repository: text("repository"),
    branch: text("branch"),
    path: text("path"),
    base: text("base"),
    from: text("from"),
    report: text("report"),
    local: boolean("local") ?? false,
    failOn: splitList(text("fail-on")),
    rulesOff: splitList(text("rules-off")),
    workingDirectory: text("working-directory"),
    token: token("token"),
    codeToken: token("code-token"),
    verify: boolean("verify") ?? false,
    latest: boolean("latest") ?? false,
    message: text("message"),
    pullRequest: boolean("pull-request") ?? true,
    commitPins: boolean("commit-pins") ?? false,
    allowSecrets: splitList(text("allow-secrets")),
    dryRun: boolean("dry-run") ?? false,
    discard: boolean("discard"),
    yes: boolean("yes") ?? false,
    cache: choice("cache", _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.cache.choices),
    mirror: text("mirror"),
    layout: choice("layout", _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc.layout.choices),
    proxy: boolean("proxy") ?? false,
    proxyVersion: text("proxy-version"),
    proxySource: text("proxy-source"),
    proxyChecksum: text("proxy-checksum"),
    retries: integer("retries", 4),
    timeout: integer("timeout", 0)
  };
  const mistakes = [
    ...wrong,
    ...inapplicableInputs(source, taker).map((name) => `${source.show(name)} is not for ${taker.name}`)
  ];
  if (mistakes.length === 0) return inputs;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `${mistakes.join("; ")}.`, { hint: "Correct it and run again; nothing was changed." });
}
function typedReaders(source) {
  const wrong = [];
  const text = (name) => readText(source, name);
  const token = (name) => {
    const value = text(name);
    if (value === void 0 || !/[\u0000-\u0020\u007f]/.test(value)) return value;
    wrong.push(`${source.show(name)} has a line break or white space in it, so it is no token`);
    return void 0;
  };
  const boolean = (name) => {
    const value = text(name)?.toLowerCase();
    if (value === void 0 || value === "true" || value === "false") return value === void 0 ? void 0 : value === "true";
    wrong.push(`${source.show(name)} is true or false, not ${JSON.stringify(value)}`);
    return void 0;
  };
  const integer = (name, fallback) => {
    const value = text(name);
    if (value === void 0) return fallback;
    const { min } = _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name];
    if (/^\d{1,6}$/.test(value) && Number(value) >= min) return Number(value);
    wrong.push(`${source.show(name)} is a whole number, ${min} or more, not ${JSON.stringify(value)}`);
    return fallback;
  };
  const choice = (name, choices) => {
    const value = text(name);
    const chosen = choices.find((one) => one === value);
    if (value !== void 0 && chosen === void 0) wrong.push(notOneOf(source.show(name), choices, value));
    return chosen ?? choices[0];
  };
  return { text, token, boolean, integer, choice, wrong };
}
function readText(source, name) {
  const value = source.read(name)?.trim();
  return value === "" ? void 0 : value;
}
function notOneOf(name, choices, value) {
  return `${name} is one of ${choices.join(", ")}, not ${JSON.stringify(value)}`;
}
function inapplicableInputs(source, { inputs }) {
  const names = Object.keys(_chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc);
  return names.filter((name) => name !== "operation" && !inputs.includes(name) && isGiven(source, name));
}
function isGiven(source, name) {
  if (name === "token" || name === "code-token") return false;
  const { taskDefault } = _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_1__/* .INPUTS */ .mc[name];
  const value = readText(source, name);
  return value !== void 0 && value.toLowerCase() !== taskDefault;
}
function splitList(text = "") {
  if (/^\s*\[[\s\S]*\]\s*$/.test(text)) {
    const list = parseJson(text);
    if (Array.isArray(list) && list.every((one) => typeof one === "string")) return list;
  }
  return text.split(/[\n,]/).map((path) => path.trim()).filter((path) => path !== "");
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}

// src/runner/context.ts

function makeContext(host, inputs, signal, values) {
  const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(host.workspace, inputs.workingDirectory ?? ".");
  const pathsFrom = host.atTerminal ? host.workspace : workingDirectory;
  const asTop = host.atTerminal && inputs.workingDirectory === void 0;
  const { isLocalUser, ownOrigin, storeBase } = host;
  const { retries: attempts } = inputs;
  const { token, codeToken } = maskedTokens(host, inputs);
  let codeRepository;
  return {
    host,
    inputs,
    signal,
    words: values.words,
    command: values.command,
    flags: values.flags,
    commands: values.commands,
    openCodeRepository: () => {
      codeRepository ??= (0,_chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_2__/* .openCodeRepository */ .Ev)(workingDirectory, asTop, signal);
      return codeRepository;
    },
    selection: {
      paths: inputs.paths,
      pathsFrom,
      base: inputs.base,
      baseInput: host.show("base"),
      event: () => host.event(),
      path: inputs.path,
      isLocalUser,
      repository: inputs.repository,
      hasMirror: inputs.mirror !== void 0,
      gitHubServer: host.gitHubServer,
      codeAccess: { codeToken, ownOrigin, isLocalUser, attempts, temporary: host.temporary }
    },
    access: {
      repository: inputs.repository,
      branch: inputs.branch,
      mirror: inputs.mirror === void 0 ? void 0 : { text: inputs.mirror, base: pathsFrom },
      token,
      gitHubServer: host.gitHubServer,
      ownOrigin,
      isLocalUser
    },
    repositoryOptions: ({ config }) => ({ storeBase, isLocalUser, config, attempts }),
    log: {
      progress: host.onProgress,
      info: (text) => host.say("info", text),
      notice: (text) => host.say("notice", text),
      warning: (0,_chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_0__/* .announcer */ .y4)(host, "warning")
    }
  };
}
function maskedTokens(host, inputs) {
  const token = host.token(inputs);
  const codeToken = host.codeToken(inputs);
  for (const secret of /* @__PURE__ */ new Set([token?.value, codeToken?.value])) {
    if (secret === void 0) continue;
    host.mask(secret);
    host.mask((0,_chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_7__/* .basic */ .HX)(secret).replace("basic ", ""));
  }
  return { token, codeToken };
}

// src/runner/run.ts
var STOPS = ["SIGINT", "SIGTERM", "SIGHUP"];
var UNFINISHED = new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl(
  "internal",
  "The run stopped before it was done: something that it waited for never came.",
  {
    hint: "Run the command again; if that happens twice, please report it with the output of the same command with --debug."
  }
);
async function runOperation(host) {
  await attempt(host, async (stop) => {
    const name = host.read("operation")?.trim() || "sync";
    const entry = OPERATIONS.includes(name) ? findCommand(name) : void 0;
    if (entry === void 0) {
      const message = `${notOneOf(host.show("operation"), OPERATIONS, name)}.`;
      throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint: "Correct it and run again; nothing was changed." });
    }
    const { command } = await entry.load();
    await execute(host, name, command, { ..._chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_1__/* .NO_COMMAND_LINE */ .RD, paths: [] }, stop);
  });
}
async function runCommand(host, name, command, given) {
  await attempt(host, (stop) => execute(host, name, command, given, stop));
}
async function execute(host, name, command, given, stop) {
  const inputs = readInputs(host, { name, inputs: (0,_chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(command) });
  inputs.paths.push(...given.paths);
  const timer = setTimer(inputs.timeout, host, stop);
  try {
    const context = makeContext(host, inputs, stop.signal, given);
    await host.group(`assets-sync: ${name}`, () => command.run(context));
  } finally {
    clearTimeout(timer);
  }
}
function setTimer(seconds, host, stop) {
  if (seconds === 0) return void 0;
  const timedOut = new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("timed-out", `Not done after ${seconds} seconds.`, {
    hint: `Give more with ${host.show("timeout")}, or run the command again; it goes on where it was.`
  });
  return setTimeout(() => stop.abort(timedOut), seconds * 1e3);
}
var SUMMARIZED = /* @__PURE__ */ new Set(["cancelled", "not-verified", "not-pushed", "recordings-differ"]);
async function attempt(host, body) {
  const stop = new AbortController();
  const cancel = () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort(new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("cancelled", "Cancelled.", { hint: "Run the command again; it goes on where it was." }));
  };
  for (const name of STOPS) process.on(name, cancel);
  const fail = () => host.fail(UNFINISHED, (0,_chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .kc)(UNFINISHED));
  process.once("beforeExit", fail);
  const tellDetail = (line) => host.say("debug", String(line));
  if (host.isDebug) _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH.subscribe(tellDetail);
  try {
    await body(stop);
  } catch (thrown) {
    const error = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .toAssetsSyncError */ .gb)(thrown);
    if (error.problems.length > 1 && !host.atTerminal) error.problems.forEach((0,_chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_0__/* .announcer */ .y4)(host, "error"));
    host.fail(error, (0,_chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_0__/* .errorText */ .kc)(error));
    if (!SUMMARIZED.has(error.code)) await host.summarize(() => (0,_chunk_YMQFNYW3_js__WEBPACK_IMPORTED_MODULE_0__/* .errorSummary */ .N5)(error));
  } finally {
    _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH.unsubscribe(tellDetail);
    process.removeListener("beforeExit", fail);
    for (const name of STOPS) process.removeListener(name, cancel);
  }
}
async function endJob(host) {
  try {
    const { PROXY_STATE, parseProxy } = await __nccwpck_require__.e(/* import() */ 3659).then(__nccwpck_require__.bind(__nccwpck_require__, 3659));
    const proxy = parseProxy(host.readState(PROXY_STATE));
    if (proxy === void 0) return;
    const { stopProxy } = await Promise.all(/* import() */[__nccwpck_require__.e(7653), __nccwpck_require__.e(4166)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4166));
    const { wasRunning, lastLines } = await stopProxy(proxy);
    if (isToldAlready(proxy.log)) return;
    host.say("info", wasRunning ? `The test proxy at ${proxy.url} was stopped.` : "The test proxy had ended already.");
    if (lastLines === "") return;
    await host.group("The last lines of the test proxy", async () => host.say("info", lastLines));
  } catch (thrown) {
    const { message, hint } = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .toAssetsSyncError */ .gb)(thrown);
    host.say("warning", `The test proxy could not be stopped: ${message} ${hint}`);
  }
}
function isToldAlready(log) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.writeFileSync)(`${log}.told`, "", { flag: "wx" });
    return false;
  } catch (error) {
    return error.code === "EEXIST";
  }
}




/***/ }),

/***/ 8176:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  eb: () => (/* binding */ CHECK_NETWORK),
  jO: () => (/* binding */ CHECK_SERVER),
  XS: () => (/* binding */ GitError),
  i: () => (/* binding */ LEADS_GROUP),
  qE: () => (/* binding */ NO_TRAFFIC),
  qY: () => (/* binding */ SILENT),
  zH: () => (/* binding */ details),
  IM: () => (/* binding */ eachLine),
  Sb: () => (/* binding */ endTree),
  $Y: () => (/* binding */ git),
  N7: () => (/* binding */ gitError),
  xE: () => (/* binding */ inPieces),
  aO: () => (/* binding */ isDamagedRepository),
  zY: () => (/* binding */ openGit),
  ux: () => (/* binding */ readWords),
  pn: () => (/* binding */ saysFilterIgnored),
  qm: () => (/* binding */ saysLacking),
  qS: () => (/* binding */ saysNoAccess),
  VO: () => (/* binding */ saysNoRoom),
  DQ: () => (/* binding */ splitRecords),
  Ii: () => (/* binding */ tryGit),
  tD: () => (/* binding */ tryRecentGit)
});

// EXTERNAL MODULE: ./build/bundles/action/compiled/chunk-EV7B32A3.js
var chunk_EV7B32A3 = __nccwpck_require__(9046);
// EXTERNAL MODULE: ./build/bundles/action/compiled/chunk-MSKB4C6I.js
var chunk_MSKB4C6I = __nccwpck_require__(4040);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __nccwpck_require__(3053);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __nccwpck_require__(6466);
;// CONCATENATED MODULE: external "node:tty"
const external_node_tty_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");
;// CONCATENATED MODULE: ./build/bundles/action/compiled/chunk-JXRT7W73.js



// src/base/log.ts

var details = (0,external_node_diagnostics_channel_.channel)("assets-sync:details");
var SILENT = { progress: void 0, info: () => {
}, notice: () => {
}, warning: () => {
} };
var NO_TRAFFIC = { requests: 0, bytes: 0 };

// src/git/errors.ts
var MAKE_ROOM = "Make room or give this user access, then run the command again.";
var CHECK_NETWORK = "Check the address, the network and any proxy, then run the command again; nothing on disk was changed.";
var CHECK_SERVER = "The repository on the server may be damaged: ask who keeps it to run git fsck there. A proxy that changes what passes through it looks the same. Nothing on disk was changed.";
var UNREADABLE = [
  "unable to (?:read|unpack)",
  "cannot read",
  "could not (?:read|get) ",
  "missing (?:blob|tree|object)",
  "bad (?:tree |blob )?object",
  "corrupt",
  "not a valid object",
  "inflate",
  "cannot be accessed",
  "does not point to a valid object"
];
var DAMAGED = [
  "pack has bad",
  "inflate",
  "(?:object|pack|repository) .*\\bcorrupt|is corrupt|repository corruption",
  "pack-objects died",
  "(?:sha1|hash) mismatch",
  "object file .* is empty",
  "bad (?:tree )?object",
  "(?:unable to|could not|cannot) (?:read|unpack|parse) (?:tree |commit |object )?\\(?[0-9a-f]{40}",
  "missing (?:blob|tree|commit) "
];
var anyOf = (words) => new RegExp(words.join("|"), "i");
var WORDS = {
  local: [
    [/would be overwritten by|not uptodate/, "would-overwrite"],
    // Of its index, and of files whose contents find no room, git says only that it could not write them.
    [
      /^(?!remote: ).*(?:No space left on device|Out of diskspace|Disk quota exceeded|Read-only file system|nable to write new[ _]index(?: file)?|unable to write file '.+')\.?$/m,
      "no-room",
      MAKE_ROOM
    ],
    [/^(?!remote: ).*: (?:Permission denied|Operation not permitted)\.?$/m, "no-access", MAKE_ROOM],
    [/index file (?:corrupt|smaller than)|bad index file|bad signature|unknown index entry/, "damaged-index"],
    [/bad config line \d+ in file (.+)|Expected git repo version|unknown repository extension/, "damaged-config"],
    [/error occurred while reading the configuration/, "damaged-config"],
    [/unexpected line in .*packed-refs/, "damaged-refs"],
    [/detected dubious ownership/, "dubious-ownership"],
    [/not a git repository(?:: '(.+)')?/i, "not-a-repository"],
    [/(?:unable|failed) to (?:read|unpack) tree/, "unreadable-tree"],
    [anyOf(UNREADABLE), "unreadable-object"]
  ],
  server: [
    [/not our ref ([0-9a-f]{40})/, "missing"],
    [/unadvertised object/, "unadvertised"],
    [/couldn't find remote ref/, "no-branch"],
    [/tree filter allows max depth|filter '.*' not supported/, "no-filter"],
    [/does not support --shallow-|error processing shallow info|no commits selected/, "nothing-selected"],
    [/info\/refs not valid|dumb http transport|incorrect header check/, "no-git-server", CHECK_SERVER],
    [
      /(?:error:|response|HTTP code) 407\b/,
      "proxy-password",
      "The proxy wants a name and a password: put them into its address (HTTPS_PROXY, HTTP_PROXY or git's http.proxy), then run the command again; nothing on disk was changed."
    ],
    [/could not resolve host(?:name)?:? ([^\s:]+)/i, "unknown-host", CHECK_NETWORK],
    [/(?:failed to|couldn't|could not) connect|connection (?:refused|timed out)/i, "no-connection", CHECK_NETWORK],
    [/^(?:fatal|error): .*certificate/im, "certificate", CHECK_NETWORK],
    [
      /Authentication failed|could not read (?:Username|Password)|Permission denied \(|Host key verification failed|does not appear to be a git repository|repository .* not found/i,
      "unauthorized"
    ],
    [anyOf(DAMAGED), "damaged", CHECK_SERVER],
    [/^fatal: remote error: /m, "refused", CHECK_NETWORK]
  ],
  push: [
    [/(?:'refs\/heads\/([^']+)' )?exists; cannot create|there are still refs under|directory file conflict/i, "in-the-way"],
    [/Permission denied|No space left|Disk quota|Read-only file system|File name too long/i, "refused"],
    // A branch that was deleted or moved back meanwhile no longer has the commit that the pushed one was made on.
    [/^\[rejected\]|already exists|cannot lock ref|failed to update ref|incorrect old value|shallow update not allowed/m, "race"]
  ]
};
function readWords(of, words) {
  for (const [pattern, kind, hint] of WORDS[of]) {
    const match = pattern.exec(words);
    if (match !== null) return { kind, about: match[1], found: match[0], hint };
  }
  return void 0;
}
var GitError = class extends chunk_MSKB4C6I/* AssetsSyncError */.Fl {
  kind;
  /** git's own; `exitCode` is that of assets-sync. */
  gitExitCode;
  stderr;
  /** The file or directory that the message is about, where git names it. */
  path;
  constructor({ exitCode, stderr }, message, details2) {
    const { kind = "other", about } = readWords("local", stderr) ?? {};
    super(kind === "no-room" || kind === "no-access" ? "not-writable" : "git-failed", message, details2);
    this.kind = kind;
    this.gitExitCode = exitCode;
    this.stderr = stderr;
    this.path = about;
  }
  get isUnreadable() {
    return this.kind === "unreadable-tree" || this.kind === "unreadable-object";
  }
};
function isDamagedRepository({ kind }) {
  return kind === "not-a-repository" || kind === "damaged-config" || kind === "damaged-refs";
}
function gitError(args, failure, told) {
  const { exitCode, stderr } = failure;
  const words = stderr.trim();
  const said = readWords("local", stderr);
  const isRefused = said?.kind === "no-room" || said?.kind === "no-access";
  const command = args.find((arg) => /^[a-z][a-z-]*$/.test(arg));
  const message = isRefused ? `A file could not be read or written: ${said.found.replace(/^(?:error|fatal|warning): |\.$/g, "")}.` : `git ${command} failed: ${words.slice(words.lastIndexOf("\n") + 1) || "it gave no reason"}`;
  return new GitError(failure, told?.message ?? message, {
    hint: told?.hint ?? said?.hint ?? "Run the command again; with --debug it shows what git said.",
    detail: `git ${args.join(" ")}
exit code ${exitCode}
${words}`
  });
}
function saysNoTools(stderr) {
  return /^xcrun: error|^xcode-select: (?:note|error)|agreed to the Xcode license/m.test(stderr);
}
function saysNoRoom(stderr) {
  return readWords("local", stderr)?.kind === "no-room";
}
function saysNoAccess(stderr) {
  return readWords("local", stderr)?.kind === "no-access";
}
function saysLacking(stderr) {
  return /unresolved delta|all necessary objects|fatal: bad (?:tree )?object|fatal: unable to read [0-9a-f]{40}|to a valid object|packfile |packed object |existing object |could not read [0-9a-f]{40}/i.test(
    stderr.replace(/^remote: .*$/gm, "")
  );
}
function saysFilterIgnored(stderr) {
  return /filtering not recognized/.test(stderr);
}

// src/git/git.ts





async function git(args, call) {
  const result = await tryGit(args, call);
  if (result.exitCode === 0) return result.stdout;
  throw gitError(args, result);
}
async function tryGit(args, call) {
  if (call.paths === void 0) return runOnce(args, call);
  const results = [];
  for (const piece of inPieces(call.paths)) {
    const result = await runOnce([...args, "--", ...piece], call);
    results.push(result);
    if (result.exitCode !== 0) break;
  }
  const exitCode = results.at(-1)?.exitCode ?? 0;
  const stderr = results.map((result) => result.stderr).join("");
  return { exitCode, stdout: Buffer.concat(results.map(({ stdout }) => stdout)), stderr };
}
var MAX_PATHS_LENGTH = 2e4;
function inPieces(args, maxLength = MAX_PATHS_LENGTH) {
  const pieces = [[]];
  let length = 0;
  for (const arg of args) {
    length += arg.length + 1;
    if (length > maxLength && pieces.at(-1)?.length !== 0) {
      pieces.push([]);
      length = arg.length + 1;
    }
    pieces.at(-1)?.push(arg);
  }
  return pieces;
}
async function runOnce(args, call) {
  call.signal?.throwIfAborted();
  const { input, onStderr, onStdout } = call;
  const { child, ended } = start(args, call, [input === void 0 ? "ignore" : "pipe", "pipe", "pipe"]);
  const stdout = [];
  let stderr = "";
  const onLine = onStderr && eachLine(onStderr);
  child.stdout?.on("data", onStdout ?? ((chunk) => stdout.push(chunk)));
  child.stderr?.setEncoding("utf8").on("data", (text) => {
    onLine?.(text);
    stderr = (stderr + text).replace(/[^\n]*\r(?=[^\n])/g, "");
  });
  const fed = feed(child, input);
  const exitCode = await ended;
  call.signal?.throwIfAborted();
  await fed;
  return { exitCode, stdout: Buffer.concat(stdout), stderr };
}
var PIPE_CLOSED = ["EPIPE", "ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET"];
function feed(child, input) {
  const { stdin } = child;
  if (stdin === null || input === void 0) return void 0;
  stdin.on("error", () => {
  });
  if (typeof input === "string" || input instanceof Uint8Array) {
    stdin.end(input);
    return void 0;
  }
  const fed = (0,promises_.pipeline)(input, stdin).catch((error) => {
    const { errors = [error] } = error;
    const ofInput = errors.find(({ code }) => !PIPE_CLOSED.includes(code ?? ""));
    if (ofInput !== void 0) throw ofInput;
  });
  fed.catch(() => {
  });
  return fed;
}
function openGit(args, call) {
  call.signal?.throwIfAborted();
  const { child, ended: ending, end } = start(args, call, ["pipe", "pipe", "pipe"]);
  const { stdin, stdout, stderr: errors } = child;
  if (stdin === null || stdout === null || errors === null) throw new Error("git was started without its pipes");
  let stderr = "";
  errors.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  stdin.on("error", () => {
  });
  const ended = ending.then((exitCode) => ({ exitCode, stderr }));
  ended.catch(() => {
  });
  return { stdin, stdout, stderr: () => stderr, ended, kill: end };
}
var GRACE = 2e3;
var KILLED = 137;
function start(args, call, stdio) {
  const { signal } = call;
  const child = spawnGit(args, { env: call.environment, cwd: call.cwd, stdio });
  const started = performance.now();
  let limit;
  let abandon = () => {
  };
  const abandoned = new Promise((resolve) => {
    abandon = resolve;
  });
  let hasEnded = false;
  const end = () => {
    if (hasEnded) return;
    endTree(child.pid, "SIGTERM");
    limit ??= setTimeout(() => {
      killAndDetach(child);
      abandon(KILLED);
    }, GRACE);
  };
  signal?.addEventListener("abort", end, { once: true });
  const ended = Promise.race([endOf(child, call.cwd), abandoned]).finally(() => {
    hasEnded = true;
    clearTimeout(limit);
    signal?.removeEventListener("abort", end);
    if (details.hasSubscribers) details.publish(`git ${args.join(" ")} (${Math.round(performance.now() - started)} ms)`);
  });
  return { child, ended, end };
}
function killAndDetach(child) {
  endTree(child.pid, "SIGKILL");
  for (const stream of [child.stdin, child.stdout, child.stderr]) stream?.destroy();
}
function spawnGit(args, options) {
  const file = (0,chunk_EV7B32A3/* findProgram */.Kp)("git", options.env);
  if (file === void 0) throw noGit();
  const child = (0,external_node_child_process_.spawn)(file, args, { ...options, windowsHide: !hasConsole(), detached: LEADS_GROUP });
  if (!child.stdout) {
    child.once("error", () => {
    });
    throw Object.assign(new Error("spawn git EMFILE"), { code: "EMFILE", path: "git" });
  }
  return child;
}
function hasConsole() {
  return process.platform === "win32" && [0, 1, 2].some((handle) => (0,external_node_tty_namespaceObject.isatty)(handle));
}
async function endOf(child, cwd) {
  try {
    const [code] = await (0,external_node_events_.once)(child, "close");
    return code ?? 128;
  } catch (error) {
    const { code } = error;
    if ((code === "ENOENT" || code === "ENOTDIR") && cwd !== void 0 && !isDirectory(cwd)) {
      throw new chunk_MSKB4C6I/* AssetsSyncError */.Fl("bad-usage", `${cwd} is not a directory, or is none any more, so git cannot run in it.`, {
        hint: "Check that nothing moves or deletes it meanwhile, then run the command again.",
        cause: error
      });
    }
    if (code !== "ENOENT") throw error;
    throw noGit();
  }
}
function isDirectory(path) {
  return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
var LEADS_GROUP = process.platform !== "win32";
var BY_SYSTEM = {
  platform: process.platform,
  kill: (pid, signal) => process.kill(pid, signal),
  run: (file, args) => {
    const child = (0,external_node_child_process_.spawn)(file, args, { stdio: "ignore", windowsHide: true });
    child.on("error", () => {
    });
    child.unref();
  }
};
function endTree(pid, signal, ending = BY_SYSTEM) {
  if (pid === void 0) return;
  try {
    if (ending.platform === "win32") ending.run((0,chunk_EV7B32A3/* windowsProgram */.E)("taskkill.exe"), ["/PID", String(pid), "/T", "/F"]);
    else ending.kill(-pid, signal);
  } catch (error) {
    if (!["ESRCH", "EPERM"].includes(error.code ?? "")) throw error;
  }
}
function eachLine(onLine) {
  let begun = "";
  return (text) => {
    const lines = (begun + text).split(/(?<=[\r\n])/);
    begun = /[\r\n]$/.test(lines.at(-1) ?? "") ? "" : lines.pop() ?? "";
    for (const line of lines) onLine(line);
  };
}
function splitRecords(output) {
  const records = [];
  for (let start2 = 0; start2 < output.length; ) {
    const end = output.indexOf(0, start2);
    if (end < 0) break;
    records.push(output.subarray(start2, end));
    start2 = end + 1;
  }
  return records;
}
var MINIMUM_GIT = "2.38";
async function tryRecentGit(args, call) {
  const environment = { ...call.environment, GIT_TRACE2_EVENT: "2", GIT_TRACE2_EVENT_BRIEF: "1" };
  const result = await tryGit(args, { ...call, environment });
  if (result.exitCode !== 0 && saysNoTools(result.stderr)) throw noTools(result.stderr);
  const isTraced = (line) => line.startsWith('{"event":');
  const lines = result.stderr.split("\n");
  const [, traced] = /"event":"version".*"exe":"([^"]+)"/.exec(lines.find(isTraced) ?? "") ?? [];
  const version = traced ?? (await git(["version"], call)).toString("utf8").trim().replace("git version ", "");
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [neededMajor = 0, neededMinor = 0] = MINIMUM_GIT.split(".").map(Number);
  if (major < neededMajor || major === neededMajor && minor < neededMinor) {
    throw new chunk_MSKB4C6I/* AssetsSyncError */.Fl("old-git", `This machine has git ${version}; assets-sync needs git ${MINIMUM_GIT} or newer.`, {
      hint: `Install git ${MINIMUM_GIT} or newer and put it first on the PATH.`
    });
  }
  const repository = lines.find((line) => line.startsWith('{"event":"def_repo"'));
  const { worktree: workTree } = JSON.parse(repository ?? "{}");
  return { ...result, workTree, stderr: lines.filter((line) => !isTraced(line)).join("\n") };
}
function noGit() {
  return new chunk_MSKB4C6I/* AssetsSyncError */.Fl("old-git", "git was not found.", {
    hint: `Install git ${MINIMUM_GIT} or newer and put it on the PATH.`
  });
}
function noTools(stderr) {
  return new chunk_MSKB4C6I/* AssetsSyncError */.Fl("old-git", "git does not run on this Mac: Apple\u2019s command line tools are missing or not set up.", {
    hint: "Install them (xcode-select --install), then run the command again.",
    detail: stderr.trim()
  });
}




/***/ }),

/***/ 6602:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ parseDirectory),
/* harmony export */   NU: () => (/* binding */ isWindowsPath),
/* harmony export */   Oz: () => (/* binding */ upward),
/* harmony export */   Q0: () => (/* binding */ isUnwritable),
/* harmony export */   Tm: () => (/* binding */ inAssetsRoot),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   as: () => (/* binding */ joinDirectory),
/* harmony export */   fi: () => (/* binding */ showDirectory),
/* harmony export */   im: () => (/* binding */ parentDirectory),
/* harmony export */   kV: () => (/* binding */ foldedPath),
/* harmony export */   wv: () => (/* binding */ TOP)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
// src/base/directory.ts

var TOP = "";
var MAX_LENGTH = 4096;
function parseDirectory(text) {
  if (/[\u0000-\u001f\u007f]/.test(text)) return { error: "it has a control character; remove it" };
  if (text.includes("\\")) return { error: "it has a backslash; write / between directories" };
  if (/^\/?[a-z]:/i.test(text)) return { error: "it has a drive letter; write the path relative to this file" };
  if (text.length > MAX_LENGTH) return { error: `it is longer than ${MAX_LENGTH} characters, which no system takes` };
  if (text === "" || text === "/") return { directory: TOP };
  const segments = text.replace(/^\//, "").replace(/\/$/, "").split("/");
  for (const segment of segments) {
    if (segment === "") return { error: "it has an empty segment; write one / between directories" };
    if (segment === "..") return { error: 'it leaves the directory with ".."; write a path below this file' };
    if (segment === ".") return { error: 'it has a "." segment; leave it out' };
    if (isDotGit(segment)) return { error: 'it has a ".git" segment, which belongs to git' };
  }
  return { directory: segments.join("/") };
}
var MAX_NAME_BYTES = 255;
var MAX_PATH_BYTES = 4095;
var MAX_PATH_BYTES_OF_MAC = 1023;
function isUnwritable(path, base, platform = process.platform) {
  const segments = path.toString("latin1").split("/");
  const isWrong = (segment) => segment.length > MAX_NAME_BYTES || ["", ".", ".."].includes(segment) || isDotGit(segment);
  const longest = platform === "darwin" ? MAX_PATH_BYTES_OF_MAC : MAX_PATH_BYTES;
  if (Buffer.byteLength(base) + 1 + path.length > longest || segments.some(isWrong)) return true;
  if (platform === "win32") return !isWindowsPath(path);
  return platform === "darwin" && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path);
}
var DEVICES = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(\..*)?$/i;
function isWindowsPath(path) {
  if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path)) return false;
  const isWrong = (segment) => /[<>:"\\|?*\u0000-\u001f]|[. ]$/.test(segment) || DEVICES.test(segment);
  return !path.toString("utf8").split("/").some(isWrong);
}
function foldedPath(path) {
  return path.normalize("NFC").toUpperCase().toLowerCase().normalize("NFC");
}
function isDotGit(segment) {
  return /^(\.git|git~1)[. ]*(:.*)?$/i.test(segment.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, ""));
}
function isWithin(inner, outer) {
  return outer === "" || inner === outer || inner.startsWith(`${outer}/`);
}
function inAssetsRoot(path, rootBelow, platform = process.platform) {
  const slashed = platform === "win32" ? path.replaceAll("\\", "/") : path;
  const plain = slashed.replace(/^\.\//, "").replace(/\/+$/, "");
  return plain.startsWith(`${rootBelow}/`) ? plain.slice(rootBelow.length + 1) : plain;
}
function parentDirectory(directory) {
  const slash = directory.lastIndexOf("/");
  return slash < 0 ? TOP : directory.slice(0, slash);
}
function upward(directory) {
  const chain = [directory];
  for (let at = directory; at !== TOP; ) {
    at = parentDirectory(at);
    chain.push(at);
  }
  return chain;
}
function joinDirectory(base, below) {
  return base === TOP ? below : below === TOP ? base : `${base}/${below}`;
}
function showDirectory(directory) {
  return directory === TOP ? "/" : directory;
}




/***/ }),

/***/ 4040:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ AssetsSyncError),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   dF: () => (/* binding */ errorJson),
/* harmony export */   gb: () => (/* binding */ toAssetsSyncError),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   wm: () => (/* binding */ withoutPlace)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
// src/base/errors.ts

var EXIT_CODES = {
  secrets: 1,
  "not-verified": 1,
  "not-pushed": 1,
  "recordings-differ": 1,
  "wrong-checksum": 1,
  "bad-usage": 2,
  "bad-manifest": 2,
  "no-pin": 2,
  "no-base": 2,
  "no-such-directory": 2,
  "missing-commit": 2,
  "moved-tag": 2,
  "old-git": 2,
  "unsupported-repository": 2,
  "not-writable": 2,
  "unwritable-name": 2,
  "malformed-tree": 2,
  "too-large": 2,
  unreachable: 3,
  "forge-refused": 3,
  "timed-out": 3,
  "proxy-failed": 3,
  "local-changes": 4,
  conflict: 4,
  "foreign-root": 4,
  "missing-store": 4,
  "damaged-root": 4,
  busy: 4,
  unauthorized: 5,
  "git-failed": 70,
  internal: 70,
  cancelled: 130
};
var AssetsSyncError = class extends Error {
  code;
  hint;
  at;
  detail;
  problems;
  constructor(code, message, details) {
    super(message, details.cause === void 0 ? void 0 : { cause: details.cause });
    this.name = "AssetsSyncError";
    this.code = code;
    this.hint = details.hint;
    this.at = details.at;
    this.detail = details.detail;
    this.problems = details.problems ?? [];
  }
  get exitCode() {
    return EXIT_CODES[this.code];
  }
  get file() {
    return this.at?.file;
  }
  get line() {
    return this.at?.line;
  }
};
function errorJson({ code, message, hint, file, line, at }) {
  return { code, message, hint, file, line, column: at?.column };
}
function formatPlace(at) {
  return [at.file, at.line, at.column].filter((part) => part !== void 0).join(":");
}
function withoutPlace(message, at) {
  const place = at === void 0 ? "" : `${formatPlace(at)} `;
  return message.startsWith(place) ? message.slice(place.length) : message;
}
var MAKE_ROOM = "Make room or give this user access, then run the command again.";
var MOVE_AWAY = "Move away what is in its place, then run the command again.";
var LET_GO = "Close what uses it, then run the command again.";
var OPEN_MORE = "Let more files be open at once (ulimit -n), then run the command again.";
var FILE_SYSTEM_ERRORS = {
  EACCES: ["permission was denied", MAKE_ROOM],
  EPERM: ["the operation is not permitted", MAKE_ROOM],
  EROFS: ["the file system is read-only", MAKE_ROOM],
  ENOSPC: ["the disk is full", MAKE_ROOM],
  EDQUOT: ["the disk quota is used up", MAKE_ROOM],
  EMFILE: ["too many files are open", OPEN_MORE],
  ENFILE: ["too many files are open", OPEN_MORE],
  ENAMETOOLONG: ["the path is too long", MAKE_ROOM],
  ENOTDIR: ["a part of the path is not a directory", MOVE_AWAY],
  EISDIR: ["it is a directory", MOVE_AWAY],
  EBUSY: ["another program has it open", LET_GO],
  ENOTEMPTY: ["another program writes into it", LET_GO]
};
function toAssetsSyncError(thrown) {
  if (thrown instanceof AssetsSyncError) return thrown;
  const error = node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) ? thrown : new Error(String(thrown));
  const { code, path } = error;
  const told = code === void 0 ? void 0 : FILE_SYSTEM_ERRORS[code];
  if (told !== void 0) {
    const [reason, hint] = told;
    return new AssetsSyncError("not-writable", `${path ?? "A file"} could not be used: ${reason}.`, {
      hint,
      detail: error.message,
      cause: error
    });
  }
  return new AssetsSyncError("internal", `assets-sync failed in a way that it should not: ${error.message}`, {
    hint: "Please report this with the output of the same command with --debug.",
    detail: error.stack,
    cause: error
  });
}
function listNames(names, most = 5) {
  return names.slice(0, most).join(", ") + (names.length > most ? ` and ${names.length - most} more` : "");
}
function listLines(lines, most = 20) {
  const shown = lines.slice(0, most);
  if (lines.length > most) shown.push(`and ${lines.length - most} more`);
  return shown.map((line) => `  ${line}`).join("\n");
}




/***/ }),

/***/ 7635:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ openCodeRepository),
/* harmony export */   IC: () => (/* binding */ mainRemote),
/* harmony export */   Mn: () => (/* binding */ configValue),
/* harmony export */   Sk: () => (/* binding */ listDirectories),
/* harmony export */   hf: () => (/* binding */ hideFromStatus),
/* harmony export */   jM: () => (/* binding */ listPinFiles),
/* harmony export */   zP: () => (/* binding */ isSparse)
/* harmony export */ });
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6419);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(351);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8176);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7740);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6602);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9046);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7940);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4040);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6760);










// src/code-repo/code-repository.ts


var FIND_PLACES = [
  "rev-parse",
  "--path-format=absolute",
  "--show-toplevel",
  "--git-path",
  "info/exclude",
  "--git-path",
  "objects"
];
async function openCodeRepository(directory, asTop, signal) {
  const real = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalPath */ .Op)(directory);
  const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_7__/* .lstatIfThere */ .Cm)(real);
  if (found?.isDirectory() !== true) {
    const what = found === void 0 ? "does not exist" : "is a file, not a directory";
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} ${what}.`, {
      hint: "Give the top of the code repository with the working-directory input."
    });
  }
  const call = { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .codeEnvironment */ .dI)(), cwd: directory, signal };
  const [config, places] = await Promise.all([(0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .tryRecentGit */ .tD)(_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .LIST_CONFIG */ .wH, call), (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(FIND_PLACES, call)]);
  if (places.exitCode !== 0) throw noCheckout(directory, real, (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(FIND_PLACES, places));
  if (config.exitCode !== 0) throw (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .LIST_CONFIG */ .wH, config);
  const [text = "", excludeFile = "", objects = "", ...more] = places.stdout.toString("utf8").split("\n");
  if (more.length > 1) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-usage", `The path of the code repository (${JSON.stringify(real)}) has a line feed in it.`, {
      hint: "Move it to a directory without one."
    });
  }
  const top = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalPath */ .Op)(text);
  const root = asTop ? top : real;
  const below = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(top, root);
  return { root, top, prefix: below ? `${below}/` : "", objects, excludeFile, config: config.stdout.toString("utf8") };
}
function noCheckout(directory, real, { kind, detail }) {
  if (kind === "dubious-ownership") {
    return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} belongs to another user, so git does not use it.`, {
      hint: `If you trust it: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q$)(["git", "config", "--global", "--add", "safe.directory", real.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_10__.sep, "/")])}`,
      detail
    });
  }
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} is not in a git repository.`, {
    hint: "Check the code repository out first, or say with the working-directory input where it is.",
    detail
  });
}
function configValue({ config }, key) {
  return (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .parseConfigListing */ .IA)(config).findLast((record) => record.key === key)?.value;
}
function mainRemote({ config }) {
  const names = (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .parseConfigListing */ .IA)(config).flatMap(({ key }) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []);
  const [only = "origin", ...others] = new Set(names);
  return others.length === 0 ? only : "origin";
}
function isSparse(repository) {
  return configValue(repository, "core.sparsecheckout") === "true";
}
var MAX_SCOPES = 200;
async function listPinFiles({ root }, { scopes, assetsRoot, untracked }, signal) {
  const listing = { onDisk: [], sparse: [], rootIsTracked: false };
  const above = new Set(scopes.flatMap((scope) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)(scope).slice(1)));
  const below = scopes.length > MAX_SCOPES ? [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv] : scopes.map((scope) => scope.replace(/[*?[\\]/g, "\\$&"));
  const pathspecs = [_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir, _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_1__/* .ASSETS_JSON */ .Lg].flatMap((name) => [
    ...below.map((scope) => `:(glob)${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .joinDirectory */ .as)(scope, `**/${name}`)}`),
    ...scopes.length > MAX_SCOPES ? [] : [...above].map((directory) => `:(literal)${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .joinDirectory */ .as)(directory, name)}`)
  ]);
  if (assetsRoot !== void 0) pathspecs.push(`:(literal)${assetsRoot}`);
  if (pathspecs.length === 0) return listing;
  const others = untracked ? ["--others", "--exclude-standard"] : [];
  const args = ["ls-files", "-z", "-t", "--cached", ...others, "--", ...pathspecs];
  for (const record of (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .codeEnvironment */ .dI)(), cwd: root, signal }))) {
    const tag = String.fromCharCode(record[0] ?? 0);
    const path = record.toString("utf8", 2);
    if (assetsRoot !== void 0 && `${path}/`.startsWith(`${assetsRoot}/`)) listing.rootIsTracked ||= tag !== "?";
    else if ("directory" in (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(path)))
      listing[tag === "S" ? "sparse" : "onDisk"].push(path);
  }
  return listing;
}
async function listDirectories(repository, signal) {
  const output = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["ls-files", "-z"], { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__/* .codeEnvironment */ .dI)(), cwd: repository.root, signal });
  const directories = /* @__PURE__ */ new Set();
  for (const record of (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(output)) {
    let at = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(record.toString("utf8"));
    for (; at !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv && !directories.has(at); at = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(at)) directories.add(at);
  }
  return [...directories];
}
function hideFromStatus(repository, assetsRoot) {
  const path = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(repository.top, assetsRoot);
  if (!path) return;
  const line = `/${path.replace(/[*?[\]\\!#]/g, "\\$&").replace(/ $/, "\\ ")}`;
  const present = (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.existsSync)(repository.excludeFile) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readFileSync)(repository.excludeFile, "utf8") : "";
  if (present.split(/\r?\n/).includes(line)) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.dirname)(repository.excludeFile), { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.appendFileSync)(repository.excludeFile, `${present === "" || present.endsWith("\n") ? "" : "\n"}${line}
`);
}




/***/ }),

/***/ 4423:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   wn: () => (/* binding */ commitLink),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8868);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1803);



// src/report/markdown.ts
var MAX_BYTES = 25e4;
var MAX_ROWS = 20;
function markdownTable({ head, numeric, rows, of }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const lines = [line(head), `|${head.map((_, column) => numeric.includes(column) ? "--:" : "---").join("|")}|`];
  let room = MAX_BYTES;
  for (const row of rows) {
    const text = line(row);
    room -= Buffer.byteLength(text) + 1;
    if (room < 0) break;
    lines.push(text);
  }
  const shown = lines.length - 2;
  const left = rows.length - shown;
  const table = `${lines.join("\n")}${left > 0 ? `

and ${left} more ${of}` : ""}`;
  return rows.length > MAX_ROWS ? fold(left > 0 ? `${shown} of ${rows.length} ${of}` : `All ${rows.length} ${of}`, table) : table;
}
function sentence(text) {
  return /[.:?!]$/.test(text) ? text : `${text}.`;
}
function fold(title, body) {
  return `<details><summary>${title}</summary>

${body}

</details>`;
}
function pageOf(repository) {
  return (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPage */ .WR)(repository)?.replace(/[^\w:/.%~@-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
function commitLink(repository, sha) {
  const page = repository === void 0 ? void 0 : pageOf(repository);
  const text = `<code>${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(sha)}</code>`;
  return page === void 0 ? text : `[${text}](${page}/commit/${sha})`;
}
function comparePage(repository, from, to) {
  const page = pageOf(repository);
  if (page === void 0) return void 0;
  return page.includes("/_git/") ? `${page}/branchCompare?baseVersion=GC${from}&targetVersion=GC${to}&_a=files` : `${page}/compare/${from}...${to}`;
}




/***/ }),

/***/ 8868:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

var node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ix: () => (/* binding */ mirrorFile),
/* harmony export */   Kb: () => (/* binding */ isRelativePath),
/* harmony export */   RA: () => (/* binding */ parseGitUrl),
/* harmony export */   WR: () => (/* binding */ repositoryPage),
/* harmony export */   v0: () => (/* binding */ parseMirror)
/* harmony export */ });
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6602);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3136);


// src/base/git-url.ts



function parseGitUrl(text, gitHubServer, base, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __nccwpck_require__.t(node_path__WEBPACK_IMPORTED_MODULE_2__, 2)))) {
  if (text === "" || /[\u0000-\u001f\u007f]/.test(text)) return { error: "it is empty or has white space in it" };
  const isPath = paths.isAbsolute(text) || isRelativePath(text);
  if (text.includes(" ") && !isPath && !/^file:/i.test(text)) return { error: "it is empty or has white space in it" };
  if (text.startsWith("-")) return { error: 'it begins with "-"' };
  if (/^[\w][\w.-]*\/[\w.-]*\w[\w.-]*$/.test(text)) return httpUrl(new URL(`${gitHubServer.replace(/\/+$/, "")}/${text}`));
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? httpUrl(new URL(text)) : { error: "it is not an address" };
  if (/^ssh:\/\//i.test(text)) return sshUrl(text);
  if (/^file:\/\//i.test(text)) {
    const isWindows = paths.sep === "\\";
    const address = isWindows ? text.replace(/^file:\/{4,}/i, "file://") : text;
    if (!URL.canParse(address) || !isWindows && new URL(address).host !== "") return { error: "a file address has no host" };
    return pathOfAddress(address, isWindows);
  }
  if (/^[a-z][a-z0-9+.-]*::/i.test(text) || /^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
    return { error: `"${text.split(":")[0]}" is not a transport that assets-sync uses (https, http, ssh or a path)` };
  }
  if (isPath) return pathUrl(paths.resolve(base, text));
  if (/^([\w.][\w.-]*@)?[a-z0-9][a-z0-9.-]*:[^-:][^:]*$/i.test(text)) return { url: text, transport: "ssh", origin: void 0 };
  return { error: "it is neither owner/name nor the address of a git repository" };
}
function isRelativePath(text) {
  return /^\.{1,2}([\\/]|$)/.test(text);
}
function httpUrl(url) {
  if (url.username !== "" || url.password !== "") {
    return { error: "it has a user name or a password in it, which are given with the token input" };
  }
  if (url.search !== "" || url.hash !== "") return { error: "it has a query or a fragment" };
  url.pathname = url.pathname.replace(/\/+$/, "");
  return { url: url.href, transport: "http", origin: url.origin };
}
function pathOfAddress(address, isWindows) {
  try {
    return pathUrl((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(address, { windows: isWindows }));
  } catch {
    return { error: "it is not the address of a file" };
  }
}
function pathUrl(path) {
  const slashed = /^([a-z]:|\\\\)/i.test(path) ? path.replaceAll("\\", "/") : path;
  const encoded = slashed.replace(/[% ]/g, encodeURIComponent);
  return { url: `file://${encoded.startsWith("/") ? "" : "/"}${encoded}`, transport: "path", origin: void 0 };
}
function sshUrl(text) {
  if (!URL.canParse(text)) return { error: "it is not an address" };
  const { hostname, username, password } = new URL(text);
  if (password !== "") return { error: "it has a password in it" };
  if (hostname === "" || hostname.startsWith("-") || username.startsWith("-")) return { error: "it has no valid host" };
  return { url: text, transport: "ssh", origin: void 0 };
}
function repositoryPage({ url, origin }) {
  return origin === void 0 ? void 0 : url.replace(/\.git$/, "");
}
function parseMirror(text, base, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __nccwpck_require__.t(node_path__WEBPACK_IMPORTED_MODULE_2__, 2)))) {
  if (text === "" || /[\u0000-\u001f\u007f]/.test(text)) return { error: "it is empty or has a control character in it" };
  if (/^https?:/i.test(text)) {
    if (!URL.canParse(text) || /\s/.test(text)) return { error: "it is not an address" };
    const { username, password, search, hash, origin, pathname } = new URL(text);
    if (username !== "" || password !== "") return { error: "it has a user name or a password in it; a mirror is public" };
    if (search !== "" || hash !== "") return { error: "it has a query or a fragment; a mirror is public and needs no signature" };
    return { kind: "http", at: `${origin}${pathname.replace(/\/+$/, "")}` };
  }
  if (paths.isAbsolute(text) || isRelativePath(text)) return { kind: "folder", at: paths.resolve(base, text) };
  return { error: "it is neither an http(s) address nor the path of a folder, which is absolute or begins with ./" };
}
var MAX_NAME_BYTES = 200;
function mirrorFile({ sha, assetsPath }) {
  const name = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(assetsPath).replaceAll("/", "--");
  if (Buffer.byteLength(name) <= MAX_NAME_BYTES) return [sha, `${name}.pack`];
  const unique = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha256").update(name).digest("hex").slice(0, 12);
  return [sha, `${name.slice(0, MAX_NAME_BYTES / 4)}-${unique}.pack`];
}




/***/ }),

/***/ 5476:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HI: () => (/* binding */ loadCommands),
/* harmony export */   RD: () => (/* binding */ NO_COMMAND_LINE),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   Zo: () => (/* binding */ flagsOf),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   mo: () => (/* binding */ SERVICES_HERE),
/* harmony export */   oe: () => (/* binding */ QUIET_ANSWER),
/* harmony export */   r0: () => (/* binding */ REPOSITORY_INPUTS),
/* harmony export */   vY: () => (/* binding */ QUIET_DRY_RUN)
/* harmony export */ });
// src/inputs/spec.ts
var CACHES = ["machine", "hosted", "off"];
var LAYOUTS = ["tests", "test-proxy"];
var INPUTS = {
  operation: {
    type: "choice",
    // What there is to choose from follows from the table of commands.
    help: "What to do.",
    defaultHelp: "`sync`",
    taskDefault: "sync"
  },
  paths: {
    type: "lines",
    help: "Services or paths in them, one a line, comma separated, or a JSON array, as the output services is; '*' for all that have a pin.",
    defaultHelp: "those that the change touches; for `status` and `reset` all that are there; for `push` those that have changed recordings",
    terminal: { value: "paths", help: "the same, one a line or comma separated", defaultHelp: "none" }
  },
  base: {
    type: "text",
    help: "The commit, branch or tag to compare with, to find the services that a change touches.",
    defaultHelp: "from the event",
    terminal: { value: "commit", defaultHelp: "where you left the default branch" }
  },
  from: {
    type: "text",
    help: "The commit, branch or tag of the code repository whose pins `diff` compares with.",
    defaultHelp: "`base`",
    terminal: { value: "commit", defaultHelp: "where you left the default branch" }
  },
  report: {
    type: "text",
    help: "A file to write a page to on which the recordings that differ are compared request by request; their files are fetched for it.",
    defaultHelp: "none",
    terminal: {
      flag: "html",
      value: "file",
      help: "write a page that compares the recordings request by request; fetches the files that differ"
    }
  },
  local: {
    type: "boolean",
    help: "Compare what is on disk with its pins, request by request, in place of pins with earlier ones. Asks no server.",
    defaultHelp: "`false`",
    taskDefault: "false"
  },
  "fail-on": {
    type: "lines",
    help: "Fail where recordings differ so, one a line or comma separated: any (at all), real (not only in what is volatile), status (a response has another status), removed (a request is gone).",
    defaultHelp: "none",
    terminal: { value: "kinds", help: "exit code 1 where recordings differ so: any, real, status, removed; several by commas" }
  },
  "rules-off": {
    type: "lines",
    help: "Rules of what is volatile in a recording (docs/review.md) that are switched off, one a line or comma separated; * for all: what they excuse counts as a real change.",
    defaultHelp: "none",
    terminal: {
      value: "rules",
      help: "count what these rules excuse as a change of a recording too: date, id, token, header, agent, length, timing, variable, order, or '*' for all"
    }
  },
  repository: {
    type: "text",
    help: "The assets repository: owner/name on GitHub, or the address of a git repository.",
    defaultHelp: "`$repository` in recordings.json",
    terminal: { value: "address", isRare: true }
  },
  branch: {
    type: "text",
    help: "The main branch of the assets repository.",
    defaultHelp: "`$branch`, else `main`",
    terminal: { value: "name", isRare: true }
  },
  path: {
    type: "text",
    help: "The assets root: the directory that the recordings are put in.",
    defaultHelp: "`$path`, else `.assets`",
    terminal: { value: "directory", isRare: true }
  },
  "working-directory": {
    type: "text",
    help: "The root of the code repository.",
    defaultHelp: "the workspace",
    terminal: { value: "directory", defaultHelp: "the git top level", isRare: true }
  },
  token: {
    type: "text",
    help: "A token that may read the assets repository; for `push` one that may write its contents and open pull requests. It is sent to the server that issued it, or to the one that `repository` names.",
    defaultHelp: "the job's token",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
    actionDefault: "${{ github.token }}",
    terminal: {
      value: "token",
      help: "a token for the assets repository",
      defaultHelp: "GH_TOKEN, else your git credentials",
      isRare: true
    }
  },
  "code-token": {
    type: "text",
    help: "A token that may read the code repository, for a commit to compare with that is not checked out; with `commit-pins` one that may push to it.",
    defaultHelp: "the checkout's own, else the job's token",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
    actionDefault: "${{ github.token }}",
    terminal: {
      value: "token",
      help: "a token for the code repository",
      defaultHelp: "GH_TOKEN, else your git credentials",
      isRare: true
    }
  },
  verify: {
    type: "boolean",
    help: "Prove first that the pins are on the main branch of the assets repository; if one is not, nothing is synced.",
    defaultHelp: "`false`",
    taskDefault: "false"
  },
  latest: {
    type: "boolean",
    help: "Move the pins to the newest commit of the main branch.",
    defaultHelp: "`false`",
    taskDefault: "false"
  },
  message: {
    type: "text",
    help: "Why the recordings changed: the commit's message, whose first line also becomes the pins' reason and the pull request's title.",
    defaultHelp: "names the services"
  },
  "pull-request": {
    type: "boolean",
    help: "Open a pull request in the assets repository (GitHub or Azure Repos), or find the one that is open.",
    defaultHelp: "`true`",
    taskDefault: "true",
    terminal: { help: "push the branch alone: open no pull request", isSwitchedOff: true }
  },
  "commit-pins": {
    type: "boolean",
    help: "Commit the moved pins on the pull request's branch, else on the current one, and push them there.",
    defaultHelp: "`false`",
    taskDefault: "false"
  },
  "allow-secrets": {
    type: "lines",
    help: "Recordings that may hold what looks like a secret, by their paths in the assets root, one a line or comma separated.",
    defaultHelp: "none",
    terminal: { value: "files" }
  },
  "dry-run": {
    type: "boolean",
    help: "Say what would be written, and write nothing.",
    defaultHelp: "`false`",
    taskDefault: "false"
  },
  discard: {
    type: "boolean",
    help: "Drop local changes in the assets root; a backup is kept in it.",
    defaultHelp: "`true`",
    taskDefault: "true"
  },
  yes: {
    type: "boolean",
    help: "Reset without asking, also where local changes are lost; a backup of the recordings is kept.",
    defaultHelp: "`false`",
    taskDefault: "false"
  },
  cache: {
    type: "choice",
    choices: CACHES,
    help: "Where to keep what is fetched: `machine` for all jobs of this machine, `hosted` in the CI system's cache as well, `off` nowhere but in the assets root.",
    defaultHelp: "`machine`",
    taskDefault: "machine",
    terminal: { value: "where", isRare: true }
  },
  mirror: {
    type: "text",
    help: "A mirror of the assets repository, which is asked first for whole directories: an http(s) address that everybody may read, or the path of a folder (docs/mirror.md).",
    defaultHelp: "`$mirror` in recordings.json",
    terminal: { value: "address", isRare: true }
  },
  layout: {
    type: "choice",
    choices: LAYOUTS,
    help: "Where what an `assets.json` pins is put: `tests` at the paths of the tests, `test-proxy` into folders that are the test proxy\u2019s own, in which its restore, push and reset work.",
    defaultHelp: "`tests`",
    taskDefault: "tests",
    terminal: { value: "where", isRare: true }
  },
  proxy: {
    type: "boolean",
    help: "Install the test proxy, start it on the assets root, and stop it when the job ends.",
    defaultHelp: "`false`",
    taskDefault: "false",
    terminal: { help: "start the test proxy on the assets root; 'assets-sync proxy stop' ends it" }
  },
  "proxy-version": {
    type: "text",
    help: "The version of the test proxy.",
    defaultHelp: "`eng/target_proxy_version.txt`, else `eng/common/testproxy/target_version.txt`",
    terminal: { value: "version", defaultHelp: "that of the version file in eng/", isRare: true }
  },
  "proxy-source": {
    type: "text",
    help: "Where the releases of the test proxy are: an http(s) address that their tags are below.",
    defaultHelp: "the public releases on GitHub",
    terminal: { value: "address", isRare: true }
  },
  "proxy-checksum": {
    type: "text",
    help: "The SHA-256 of the archive for this system, which is checked before anything of it is unpacked.",
    defaultHelp: "what the release says",
    terminal: { value: "sha256", help: "the archive's SHA-256", isRare: true }
  },
  retries: {
    type: "integer",
    min: 1,
    help: "How often a request is attempted.",
    defaultHelp: "`4`",
    taskDefault: "4",
    terminal: { isRare: true }
  },
  timeout: {
    type: "integer",
    min: 0,
    help: "Seconds for the whole run; 0 for no limit.",
    defaultHelp: "`0`",
    taskDefault: "0",
    terminal: { value: "seconds", help: "give up after so many", defaultHelp: "never", isRare: true }
  }
};
function flagName(name) {
  const { terminal } = INPUTS[name];
  return `--${terminal?.flag ?? name}`;
}
function flagOf(name) {
  const { type, choices, help, defaultHelp, terminal = {} } = INPUTS[name];
  const isSwitch = type === "boolean";
  const text = terminal.help ?? toPhrase(help);
  const fallback = terminal.defaultHelp ?? toPhrase(defaultHelp);
  return {
    name: terminal.isSwitchedOff === true ? `--no-${name}` : flagName(name),
    ...isSwitch ? {} : { value: terminal.value ?? (type === "integer" ? "number" : "text") },
    help: isSwitch || fallback === "none" ? text : `${text} (default: ${fallback})`,
    ...choices === void 0 ? {} : { choices },
    ...type === "lines" ? { isList: true } : {},
    isRare: terminal.isRare === true
  };
}
function commonFlags(quiet = "print warnings and errors alone") {
  return [
    { name: "--json", help: "print one JSON object on stdout" },
    { name: "--quiet", help: quiet },
    { name: "--debug", help: "show each git command, what servers were asked, and when it fails what they said" }
  ];
}
function toPhrase(text) {
  const phrase = text.replaceAll("`", "").replace(/\.$/, "");
  return /^[A-Z][a-z ]/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

// src/commands/command.ts
var REPOSITORY_INPUTS = [
  "repository",
  "branch",
  "path",
  "working-directory",
  "token",
  "code-token"
];
async function loadCommands(entries) {
  const loaded = [];
  for (const { names, isOperation = false, load } of entries)
    loaded.push({ names, isOperation, command: (await load()).command });
  return loaded;
}
var NO_COMMAND_LINE = { words: [], command: [], flags: {}, commands: [] };
function inputsOf({ paths, inputs }) {
  return paths === void 0 ? inputs : ["paths", ...inputs];
}
function flagsOf(command) {
  const inputs = inputsOf(command).map((name) => {
    const help = command.inputHelp?.[name];
    return help === void 0 ? flagOf(name) : { ...flagOf(name), help, isRare: false };
  });
  return [...inputs, ...command.flags ?? [], ...commonFlags(command.quiet)];
}
var QUIET_ANSWER = "print the result, warnings and errors alone";
var QUIET_DRY_RUN = "print warnings and errors alone; with --dry-run the result too";
var SERVICES_HERE = "the service that you are in, else those that you changed";




/***/ }),

/***/ 2743:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N5: () => (/* binding */ errorSummary),
/* harmony export */   kc: () => (/* binding */ errorText),
/* harmony export */   y4: () => (/* binding */ announcer)
/* harmony export */ });
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4423);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7740);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4040);




// src/report/problems.ts
var MAX_ANNOTATIONS = 9;
function announcer(host, level) {
  let count = 0;
  return ({ message, at }) => {
    count++;
    if (count <= MAX_ANNOTATIONS) {
      host.say(level, message, at);
      return;
    }
    if (count === MAX_ANNOTATIONS + 1 && level !== "error") host.say(level, "There are more of these: the log has all of them.");
    host.say("info", at === void 0 ? message : `${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(at)} ${message}`);
  };
}
function errorText(error) {
  return `${error.message}
${error.hint}`;
}
var MAX_PROBLEMS = 50;
function errorSummary({ message, hint, problems, at }) {
  const told = problems.length > 0 ? problems : [{ message, at }];
  const lines = told.slice(0, MAX_PROBLEMS).flatMap(problemLines);
  if (told.length > MAX_PROBLEMS) lines.push(`- and ${told.length - MAX_PROBLEMS} more`);
  return `### assets-sync failed

${lines.join("\n")}

${hintMarkdown(hint)}
`;
}
function problemLines({ message, at }) {
  const [what = "", ...listed] = message.split("\n");
  const place = at === void 0 ? "" : `\`${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(at)}\` `;
  return [`- ${place}${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(what))}`, ...listed.map((line) => `  - ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(line.trim())}`)];
}
function hintMarkdown(hint) {
  const blocks = hint.match(/^ {2}.*(\n {2}.*)*|^(?! {2}).+/gm) ?? [];
  return blocks.map((block) => block.startsWith("  ") ? codeBlock(block) : withCommands(block)).join("\n\n");
}
function codeBlock(lines) {
  return `\`\`\`sh
${lines.replace(/^ {2}/gm, "").replaceAll("```", "")}
\`\`\``;
}
function withCommands(text) {
  const parts = text.split(/(?<=\()((?:assets-sync|git) [^();]+)/);
  return parts.map((part, index) => index % 2 === 1 ? `<code>${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(part)}</code>` : (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(part)).join("");
}




/***/ }),

/***/ 235:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yU: () => (/* binding */ ExitCode),
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  dN: () => (/* binding */ exportVariable),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: addPath, getBooleanInput, getIDToken, getMultilineInput, group, markdownSummary, platform, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return file_command_issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    command_issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 1170:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* unused harmony exports SUMMARY_ENV_VAR, SUMMARY_DOCS_URL, markdownSummary */
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(857);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9896);
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_1__.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_1__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7527);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
