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

/***/ 7066:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

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

/***/ 9023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 6096:
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

/***/ 2898:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
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
  const shown = [sent, token, encodeURIComponent(token)].reduce((text, form) => text.replaceAll(form, "***"), words);
  const characters = charactersOf(shown);
  const hides = (form) => form.length >= LEAST_HIDDEN && characters.includes(form);
  const forms = [sent, token].flatMap((text) => [text, ...[0, 1, 2].map((before) => inBase64(text, before))]);
  const isHidden = forms.map(charactersOf).some(hides) || isInHexadecimal(characters, [sent, token]);
  return isHidden ? "***" : shown;
}
var LEAST_HIDDEN = 8;
function charactersOf(text) {
  return text.replace(/remote:|[^a-z0-9]/gi, "");
}
function isInHexadecimal(characters, texts) {
  const digits = characters.toLowerCase();
  return texts.some((text) => text.length >= LEAST_HIDDEN && digits.includes(Buffer.from(text).toString("hex")));
}
function inBase64(text, before) {
  const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
  return bytes.toString("base64").slice(Math.ceil(before * 4 / 3), Math.floor(bytes.length * 4 / 3));
}
function passwordOf(encoded) {
  const pair = Buffer.from(encoded, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  return pair.slice(colon + 1) || pair.slice(0, Math.max(0, colon));
}




/***/ }),

/***/ 8933:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ announcer)
/* harmony export */ });
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(471);


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
    host.say("info", at === void 0 ? message : `${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(at)} ${message}`);
  };
}




/***/ }),

/***/ 471:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ AssetsSyncError),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   JS: () => (/* binding */ SHORT_SHA_LENGTH),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   dF: () => (/* binding */ errorJson),
/* harmony export */   gb: () => (/* binding */ toAssetsSyncError),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   pL: () => (/* binding */ EMPTY_TREE),
/* harmony export */   qL: () => (/* binding */ parseSha)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
// src/base/errors.ts

var EXIT_CODES = {
  secrets: 1,
  "not-verified": 1,
  "not-pushed": 1,
  "recordings-differ": 1,
  "not-replayed": 1,
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

/***/ 110:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ parseDirectory),
/* harmony export */   Oz: () => (/* binding */ upward),
/* harmony export */   Q0: () => (/* binding */ isUnwritable),
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
  const isWrong = (segment) => segment.length > MAX_NAME_BYTES || ["", ".", ".."].includes(segment);
  if (path.toString("utf8").split(/[/\\]/).some(isDotGit)) return true;
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

/***/ 1602:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ openCodeRepository),
/* harmony export */   GA: () => (/* binding */ readCommittedFiles),
/* harmony export */   GI: () => (/* binding */ flagName),
/* harmony export */   IC: () => (/* binding */ mainRemote),
/* harmony export */   Mn: () => (/* binding */ configValue),
/* harmony export */   RD: () => (/* binding */ NO_COMMAND_LINE),
/* harmony export */   Sk: () => (/* binding */ listDirectories),
/* harmony export */   Vc: () => (/* binding */ inputsOf),
/* harmony export */   hf: () => (/* binding */ hideFromStatus),
/* harmony export */   jM: () => (/* binding */ listPinFiles),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   mo: () => (/* binding */ SERVICES_HERE),
/* harmony export */   nj: () => (/* binding */ NO_ORIGIN),
/* harmony export */   oD: () => (/* binding */ spellInputs),
/* harmony export */   oe: () => (/* binding */ QUIET_ANSWER),
/* harmony export */   r0: () => (/* binding */ REPOSITORY_INPUTS),
/* harmony export */   xQ: () => (/* binding */ camelCase),
/* harmony export */   yl: () => (/* binding */ warnOfMisplaced),
/* harmony export */   zP: () => (/* binding */ isSparse)
/* harmony export */ });
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6096);
/* harmony import */ var _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4467);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(110);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(471);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6760);






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
async function openCodeRepository(directory, { asTop }, signal) {
  const real = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)(directory);
  const found = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(real);
  if (found?.isDirectory() !== true) {
    const what = found === void 0 ? "does not exist" : "is a file, not a directory";
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} ${what}.`, {
      hint: "Give the top of the code repository with the working-directory input."
    });
  }
  const call = { environment: (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(), cwd: directory, signal };
  const [config, places] = await Promise.all([(0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_CONFIG */ .wH, call), (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(FIND_PLACES, call), (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .requireRecentGit */ .vF)(call)]);
  if (places.exitCode !== 0) throw noCheckout(directory, real, (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .gitError */ .N7)(FIND_PLACES, places));
  if (config.exitCode !== 0) throw (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .gitError */ .N7)(_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_CONFIG */ .wH, config);
  const [text = "", excludeFile = "", objects = "", ...more] = places.stdout.toString("utf8").split("\n");
  if (more.length > 1) {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `The path of the code repository (${JSON.stringify(real)}) has a line feed in it.`, {
      hint: "Move it to a directory without one."
    });
  }
  const top = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)(text);
  const root = asTop ? top : real;
  const below = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .pathBelow */ .Br)(top, root);
  return { root, top, prefix: below ? `${below}/` : "", objects, excludeFile, config: config.stdout.toString("utf8") };
}
function noCheckout(directory, real, { kind, detail }) {
  if (kind === "dubious-ownership") {
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} belongs to another user, so git does not use it.`, {
      hint: `If you trust it: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q$)(["git", "config", "--global", "--add", "safe.directory", real.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_6__.sep, "/")])}`,
      detail
    });
  }
  const checkouts = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readdirSync)(real).filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(real, name, ".git")));
  const where = checkouts.length === 0 ? "" : `: ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Zv)(checkouts)}`;
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} is not in a git repository.`, {
    hint: `Check the code repository out first, or say with the working-directory input where it is${where}.`,
    detail
  });
}
function configValue({ config }, key) {
  return (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfigListing */ .IA)(config).findLast((record) => record.key === key)?.value;
}
function mainRemote({ config }) {
  const names = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfigListing */ .IA)(config).flatMap(({ key }) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []);
  const [only = "origin", ...others] = new Set(names);
  return others.length === 0 ? only : "origin";
}
function isSparse(repository) {
  return configValue(repository, "core.sparsecheckout") === "true";
}
var MAX_SCOPES = 200;
async function listPinFiles({ root }, { scopes, assetsRoot, untracked }, signal) {
  const listing = { onDisk: [], sparse: [], rootIsTracked: false };
  const above = new Set(scopes.flatMap((scope) => (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .upward */ .Oz)(scope).slice(1)));
  const below = scopes.length > MAX_SCOPES ? [_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv] : scopes.map((scope) => scope.replace(/[*?[\\]/g, "\\$&"));
  const pathspecs = [_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir, _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_1__/* .ASSETS_JSON */ .Lg].flatMap((name) => [
    ...below.map((scope) => `:(glob)${(0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(scope, `**/${name}`)}`),
    ...scopes.length > MAX_SCOPES ? [] : [...above].map((directory) => `:(literal)${(0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(directory, name)}`)
  ]);
  if (assetsRoot !== void 0) pathspecs.push(`:(literal)${assetsRoot}`);
  if (pathspecs.length === 0) return listing;
  const others = untracked ? ["--others", "--exclude-standard"] : [];
  const args = ["ls-files", "-z", "-t", "--cached", ...others, "--", ...pathspecs];
  for (const record of (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(args, { environment: (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(), cwd: root, signal }))) {
    const tag = String.fromCharCode(record[0] ?? 0);
    const path = record.toString("utf8", 2);
    if (assetsRoot !== void 0 && `${path}/`.startsWith(`${assetsRoot}/`)) listing.rootIsTracked ||= tag !== "?";
    else if ("directory" in (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)((0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(path)))
      listing[tag === "S" ? "sparse" : "onDisk"].push(path);
  }
  return listing;
}
async function listDirectories(repository, signal) {
  const output = await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["ls-files", "-z"], { environment: (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(), cwd: repository.root, signal });
  const directories = /* @__PURE__ */ new Set();
  for (const record of (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(output)) {
    let at = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(record.toString("utf8"));
    for (; at !== _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv && !directories.has(at); at = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(at)) directories.add(at);
  }
  return [...directories];
}
async function readCommittedFiles({ root }, files, signal) {
  const input = files.map((file) => `HEAD:./${file}
`).join("");
  const call = { environment: (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(), cwd: root, signal, input };
  const { exitCode, stdout: output } = await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(["cat-file", "--batch"], call);
  const texts = /* @__PURE__ */ new Map();
  if (exitCode !== 0) return texts;
  let at = 0;
  for (const file of files) {
    const start = output.indexOf(10, at) + 1;
    const size = / blob (\d+)\n$/.exec(output.toString("latin1", at, start))?.[1];
    at = size === void 0 ? start : start + Number(size) + 1;
    if (size !== void 0) texts.set(file, output.subarray(start, at - 1));
  }
  return texts;
}
var RECORDING_FOLDERS = [
  "recordings",
  "SessionRecords",
  "session-records",
  "__recordings__",
  "cassettes",
  "vcr_cassettes"
];
async function warnOfMisplaced({ root, prefix }, services, log, signal) {
  const isEverywhere = services.length === 0 || services.includes(_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv);
  const below = isEverywhere ? [""] : services.map((service) => `${service.replace(/[*?[\\]/g, "\\$&")}/`);
  const paths = below.flatMap((prefix2) => RECORDING_FOLDERS.map((name) => `:(glob)${prefix2}**/${name}/**`));
  const call = { environment: (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(), cwd: root, signal };
  const args = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all"];
  const records = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(args, { ...call, paths }));
  const ofKind = (letters) => records.filter((record) => letters.test(record.toString("latin1", 0, 2)));
  const staged = ofKind(/^A[ M]/);
  const isMerge = staged.length > 0 && (await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(["rev-parse", "-q", "--verify", "MERGE_HEAD"], call)).exitCode === 0;
  const found = [...ofKind(/^\?\?/), ...isMerge ? [] : staged].map((record) => record.toString("utf8", 3).slice(prefix.length));
  if (found.length === 0) return;
  const message = `Recorded into the code repository, where no push finds it: ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Zv)(found, 3)}. Let tests record below ASSETS_ROOT (assets-sync run sets it), and move what is to be pushed to the same path there`;
  log.warning({ message });
}
function hideFromStatus(repository, assetsRoot) {
  const path = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_3__/* .pathBelow */ .Br)(repository.top, assetsRoot);
  if (!path) return;
  const line = `/${path.replace(/[*?[\]\\!#]/g, "\\$&").replace(/ $/, "\\ ")}`;
  const present = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)(repository.excludeFile) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(repository.excludeFile, "utf8") : "";
  if (present.split(/\r?\n/).includes(line)) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(repository.excludeFile), { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.appendFileSync)(repository.excludeFile, `${present === "" || present.endsWith("\n") ? "" : "\n"}${line}
`);
}
var NO_ORIGIN = {
  head: void 0,
  started: void 0,
  startedBy: void 0,
  commit: void 0,
  pullRequest: void 0
};

// src/inputs/spec.ts
var CACHES = ["machine", "hosted", "off"];
var CACHE_SAVES = ["default-branch", "always", "never"];
var LAYOUTS = ["tests", "test-proxy"];
var REPLAYS = ["report", "fail", "off"];
var INPUTS = {
  operation: {
    type: "choice",
    // What there is to choose from follows from the table of commands.
    help: "What to do.",
    default: "sync"
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
    default: "false"
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
    type: "token",
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
    type: "token",
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
    default: "false"
  },
  latest: {
    type: "boolean",
    help: "Move the pins to the newest commit of the main branch, where their directories differ there.",
    default: "false"
  },
  all: {
    type: "boolean",
    help: "With `latest`, move also the pins whose recordings are the same there.",
    default: "false",
    terminal: { isRare: true }
  },
  "older-than": {
    type: "duration",
    help: "With `latest`, leave alone what came to the branch within this time: `3d`, `12h`, `2w`.",
    defaultHelp: "none",
    terminal: { value: "time", isRare: true }
  },
  message: {
    type: "text",
    help: "Why the recordings changed: the commit's message, whose first line also becomes the pins' reason and the pull request's title.",
    defaultHelp: "names the services"
  },
  "pull-request": {
    type: "boolean",
    help: "Open a pull request in the assets repository (GitHub or Azure Repos), or find the one that is open.",
    default: "true",
    terminal: { help: "push the branch alone: open no pull request", isSwitchedOff: true }
  },
  "commit-pins": {
    type: "boolean",
    help: "Commit the moved pins on the pull request's branch, else on the current one, and push them there.",
    default: "false"
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
    default: "false"
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
    default: "false"
  },
  cache: {
    type: "choice",
    choices: CACHES,
    help: "Where to keep what is fetched: `machine` for all jobs of this machine, `hosted` in the CI system's cache as well, `off` nowhere but in the assets root.",
    default: "machine",
    terminal: { value: "where", isRare: true }
  },
  "cache-save": {
    type: "choice",
    choices: CACHE_SAVES,
    help: "With `cache: hosted`, which runs save an entry: `default-branch` a push to it, a schedule or a manual run of it, `always` all, `never` none. All restore.",
    default: "default-branch",
    terminal: { value: "runs", isRare: true }
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
    defaultHelp: "`tests`; where a test proxy is started for what an `assets.json` pins, `test-proxy`",
    terminal: { value: "where", isRare: true }
  },
  proxy: {
    type: "boolean",
    help: "Install the test proxy, start it on the assets root, and stop it when the job ends.",
    default: "false",
    terminal: { help: "start the test proxy on the assets root; 'assets-sync proxy stop' ends it" }
  },
  replay: {
    type: "choice",
    choices: REPLAYS,
    help: "What becomes of what the test proxy replayed, when it is stopped: `report` says which recordings were played and which requests had no entry, `fail` makes recordings that are not there and such requests an error, `off` asks nothing.",
    default: "report",
    terminal: { value: "what", isRare: true }
  },
  "replay-file": {
    type: "text",
    help: "A file to write as JSON to what the test proxy replayed.",
    defaultHelp: "none",
    terminal: { value: "file", isRare: true }
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
    default: "4",
    terminal: { isRare: true }
  },
  timeout: {
    type: "integer",
    min: 0,
    help: "Seconds for the whole run; 0 for no limit.",
    default: "0",
    terminal: { value: "seconds", help: "give up after so many", defaultHelp: "never", isRare: true }
  }
};
function camelCase(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function flagName(name) {
  const { terminal } = INPUTS[name];
  return `--${terminal?.flag ?? name}`;
}
function spellInputs(text, spell) {
  return text.replace(/\b(the) ([a-z-]+) input\b/gi, (words, the, name) => {
    if (!Object.hasOwn(INPUTS, name)) return words;
    const spelled = spell(name);
    return the === "The" ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
  });
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
var NO_COMMAND_LINE = { words: [], command: [], flags: {}, commands: [] };
function inputsOf({ paths, inputs }) {
  return paths === void 0 ? inputs : ["paths", ...inputs];
}
var QUIET_ANSWER = "print the result, warnings and errors alone";
var SERVICES_HERE = "the service that you are in, else those that you changed";




/***/ }),

/***/ 2227:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   Cj: () => (/* binding */ joinCells),
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   Kf: () => (/* binding */ treesAdvice),
/* harmony export */   MY: () => (/* binding */ page),
/* harmony export */   Ou: () => (/* binding */ commitCell),
/* harmony export */   P4: () => (/* binding */ alignRows),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   aQ: () => (/* binding */ placeFrom),
/* harmony export */   iG: () => (/* binding */ pinCell),
/* harmony export */   iN: () => (/* binding */ traffic),
/* harmony export */   pX: () => (/* binding */ MAX_ROWS),
/* harmony export */   qz: () => (/* binding */ tell),
/* harmony export */   um: () => (/* binding */ pinsOutput),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4379);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(471);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);



// src/report/report.ts

async function tell(host, report, what) {
  const { lines, outputs = {}, json, error } = report;
  host.result(lines.join("\n"), what);
  host.setOutputs(outputs, { ...json, ...error === void 0 ? {} : { error: (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .errorJson */ .dF)(error) } });
  if ("blocks" in report) await host.summarize(() => page(report));
  if (error !== void 0) throw error;
}
function page({ title, blocks }) {
  return `${[`### ${title}`, ...blocks()].join("\n\n")}
`;
}
var MAX_BYTES = 25e4;
var MAX_ROWS = 20;
function markdownTable({ head, numeric = [], rows, of, isOpen = false }) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const lines = [line(head), `|${head.map((_, column) => numeric.includes(column) ? "--:" : "---").join("|")}|`];
  let room = MAX_BYTES;
  for (const row of rows) {
    const text = line(row.slice(0, head.length).map(markdownCell));
    room -= Buffer.byteLength(text) + 1;
    if (room < 0) break;
    lines.push(text);
  }
  const shown = lines.length - 2;
  const left = rows.length - shown;
  const table = `${lines.join("\n")}${left > 0 ? `

and ${left} more ${of}` : ""}`;
  if (isOpen || rows.length <= MAX_ROWS) return table;
  return fold(left > 0 ? `${shown} of ${rows.length} ${of}` : `All ${rows.length} ${of}`, table);
}
function markdownCell(cell) {
  if (typeof cell === "object") return cell.markdown;
  return typeof cell === "number" ? (0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(cell) : (0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(cell);
}
function alignRows(rows) {
  return (0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .RM)(rows.map((row) => row.map((cell) => typeof cell === "object" ? cell.text : String(cell))));
}
function fold(title, body) {
  return `<details><summary>${title}</summary>

${body}

</details>`;
}
function traffic({ requests, bytes }) {
  return `${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(requests, "request")}, ${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(bytes)} received`;
}
function pageOf(repository) {
  return (0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPage */ .WR)(repository)?.replace(/[^\w:/.%~@-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
function commitCell(repository, sha) {
  const web = repository && pageOf(repository);
  const text = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(sha);
  const code = `<code>${text}</code>`;
  return { text, markdown: web === void 0 ? code : `[${code}](${web}/commit/${sha})` };
}
function joinCells(cells) {
  const markdown = [...new Set(cells.map((cell) => cell.markdown))].join("<br>");
  return { text: cells.map(({ text }) => text).join(" "), markdown };
}
function comparePage(repository, from, to) {
  const web = pageOf(repository);
  if (web === void 0) return void 0;
  return web.includes("/_git/") ? `${web}/branchCompare?baseVersion=GC${from}&targetVersion=GC${to}&_a=files` : `${web}/compare/${from}...${to}`;
}
function pinsOutput(services) {
  const entry = ({ directory, sha, pin }) => [directory, sha ?? pin?.assetsJson?.tag ?? ""];
  return Object.fromEntries(services.flatMap(({ pinnedTrees }) => pinnedTrees.map(entry)));
}
function pinCell(repository, { sha, pin }) {
  if (sha !== void 0) return commitCell(repository, sha);
  const text = pin.assetsJson?.tag ?? "";
  return { text, markdown: `<code>${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(text)}</code>` };
}
function treesAdvice(number) {
  if (number === 0) return [];
  return [`${(0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(number, "service")} pinned without a tree: assets-sync repin writes it, which makes a sync quicker.`];
}
function placeFrom(from, folder) {
  const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, folder) || ".";
  return place.startsWith("..") ? folder : place;
}




/***/ }),

/***/ 4379:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

var node_path__WEBPACK_IMPORTED_MODULE_3___namespace_cache;
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Ix: () => (/* binding */ mirrorFile),
/* harmony export */   RA: () => (/* binding */ parseGitUrl),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WR: () => (/* binding */ repositoryPage),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   h0: () => (/* binding */ closestMatch),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   v0: () => (/* binding */ parseMirror),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(110);
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1916);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3136);


// src/base/text.ts

function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return void 0;
    throw error;
  }
}
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
    return name.endsWith(`/${typed}`) ? 0 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_1__/* .distance */ .Io)(typed, name);
  };
  const near = candidates.map((candidate) => ({ candidate, mistakes: mistakesIn(candidate) })).filter(({ candidate, mistakes }) => mistakes <= Math.min(MAX_MISTAKES, candidate.length / 2));
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

// src/base/git-url.ts



function parseGitUrl(text, gitHubServer, base, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_3___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_3___namespace_cache = __nccwpck_require__.t(node_path__WEBPACK_IMPORTED_MODULE_3__, 2)))) {
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
    return { error: "it has a user name or a password in it; a token is an input, and a mirror is public" };
  }
  if (url.search !== "" || url.hash !== "") return { error: "it has a query or a fragment" };
  url.pathname = url.pathname.replace(/\/+$/, "");
  return { url: url.href, transport: "http", origin: url.origin };
}
function pathOfAddress(address, isWindows) {
  try {
    return pathUrl((0,node_url__WEBPACK_IMPORTED_MODULE_4__.fileURLToPath)(address, { windows: isWindows }));
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
function parseMirror(text, base, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_3___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_3___namespace_cache = __nccwpck_require__.t(node_path__WEBPACK_IMPORTED_MODULE_3__, 2)))) {
  if (text === "" || /[\u0000-\u001f\u007f]/.test(text)) return { error: "it is empty or has a control character in it" };
  if (/^https?:/i.test(text)) {
    if (!URL.canParse(text) || /\s/.test(text)) return { error: "it is not an address" };
    const found = httpUrl(new URL(text));
    return "error" in found ? found : { kind: "http", at: found.url.replace(/\/$/, "") };
  }
  if (paths.isAbsolute(text) || isRelativePath(text)) return { kind: "folder", at: paths.resolve(base, text) };
  return { error: "it is neither an http(s) address nor the path of a folder, which is absolute or begins with ./" };
}
var MAX_NAME_BYTES = 200;
function mirrorFile({ sha, assetsPath }) {
  const name = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(assetsPath).replaceAll("/", "--");
  if (Buffer.byteLength(name) <= MAX_NAME_BYTES) return [sha, `${name}.pack`];
  const unique = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(name).digest("hex").slice(0, 12);
  return [sha, `${name.slice(0, MAX_NAME_BYTES / 4)}-${unique}.pack`];
}




/***/ }),

/***/ 5700:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

var node_path__WEBPACK_IMPORTED_MODULE_3___namespace_cache;
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   $r: () => (/* binding */ lastChange),
/* harmony export */   $w: () => (/* binding */ rename),
/* harmony export */   Br: () => (/* binding */ pathBelow),
/* harmony export */   Cm: () => (/* binding */ lstatIfThere),
/* harmony export */   DQ: () => (/* binding */ splitRecords),
/* harmony export */   E: () => (/* binding */ windowsProgram),
/* harmony export */   EE: () => (/* binding */ findProxy),
/* harmony export */   FF: () => (/* binding */ transferEnvironment),
/* harmony export */   FL: () => (/* binding */ silenceLimit),
/* harmony export */   HE: () => (/* binding */ rootConfig),
/* harmony export */   Hj: () => (/* binding */ BREADCRUMBS),
/* harmony export */   IA: () => (/* binding */ parseConfigListing),
/* harmony export */   IM: () => (/* binding */ eachLine),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   N7: () => (/* binding */ gitError),
/* harmony export */   Op: () => (/* binding */ canonicalPath),
/* harmony export */   Q0: () => (/* binding */ traitsConfig),
/* harmony export */   RX: () => (/* binding */ keptConfig),
/* harmony export */   Sb: () => (/* binding */ endTree),
/* harmony export */   VO: () => (/* binding */ saysNoRoom),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   aO: () => (/* binding */ isDamagedRepository),
/* harmony export */   am: () => (/* binding */ ownEnvironment),
/* harmony export */   bF: () => (/* binding */ removeFolderLater),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   dI: () => (/* binding */ codeEnvironment),
/* harmony export */   dQ: () => (/* binding */ STREAM_LARGE_FILES),
/* harmony export */   e3: () => (/* binding */ PLAIN_FILE_SYSTEM),
/* harmony export */   eb: () => (/* binding */ CHECK_NETWORK),
/* harmony export */   ev: () => (/* binding */ pathEntries),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   fi: () => (/* binding */ retryWhileBusy),
/* harmony export */   gR: () => (/* binding */ namesIfReadable),
/* harmony export */   iR: () => (/* binding */ proxiedFetch),
/* harmony export */   jO: () => (/* binding */ CHECK_SERVER),
/* harmony export */   kP: () => (/* binding */ ByteReader),
/* harmony export */   mX: () => (/* binding */ removeEmptyFolder),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   pU: () => (/* binding */ sumTraffic),
/* harmony export */   pn: () => (/* binding */ saysFilterIgnored),
/* harmony export */   qE: () => (/* binding */ NO_TRAFFIC),
/* harmony export */   qS: () => (/* binding */ saysNoAccess),
/* harmony export */   qY: () => (/* binding */ SILENT),
/* harmony export */   qm: () => (/* binding */ saysLacking),
/* harmony export */   ux: () => (/* binding */ readWords),
/* harmony export */   v$: () => (/* binding */ removeFolder),
/* harmony export */   v8: () => (/* binding */ writeDurably),
/* harmony export */   vF: () => (/* binding */ requireRecentGit),
/* harmony export */   w6: () => (/* binding */ temporaryBeside),
/* harmony export */   wH: () => (/* binding */ LIST_CONFIG),
/* harmony export */   xE: () => (/* binding */ inPieces),
/* harmony export */   xU: () => (/* binding */ uptime),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(471);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7975);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3053);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8474);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6466);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7066);


// src/base/files.ts



function lstatIfThere(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(nodePath(path), { throwIfNoEntry: false });
  } catch (error) {
    if (error.code === "ENOTDIR") return void 0;
    throw error;
  }
}
var temporaryBeside = (path) => `${path}.${process.pid}.${Math.random().toString(36).slice(2)}.lock`;
function writeDurably(path, contents, { mode } = {}) {
  const temporary = temporaryBeside(path);
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
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("not-writable", `${dir} cannot be made: a part of its path leads nowhere.`, {
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
function lastChange(path) {
  const found = lstatIfThere(path);
  if (found?.isDirectory() !== true) return found?.mtimeMs ?? Number.POSITIVE_INFINITY;
  return Math.max(found.mtimeMs, ...namesIfReadable(path).map((name) => lastChange((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, name))));
}
function touch(file) {
  const now = /* @__PURE__ */ new Date();
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(file, now, now);
    return true;
  } catch (error) {
    const { code } = error;
    return code !== "ENOENT" && code !== "ENOTDIR";
  }
}
var BUSY_TIMEOUT_MS = 3e3;
function rename(from, to, { isContentAddressed = false } = {}) {
  const [source, target] = [nodePath(from), nodePath(to)];
  retryWhileBusy(() => {
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(source, target);
    } catch (error) {
      const there = isRefusal(error) ? lstatIfThere(target) : void 0;
      if (there?.isFile() !== true) throw error;
      if (isContentAddressed && there.size === lstatIfThere(source)?.size) removeFile(source);
      else if (allowWriting(target, there)) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(source, target);
      else throw error;
    }
  });
}
function removeFile(path) {
  const file = nodePath(path);
  retryWhileBusy(() => {
    try {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(file);
    } catch (error) {
      const { code } = error;
      if (code === "ENOENT" || code === "ENOTDIR") return;
      const there = isRefusal(error) ? lstatIfThere(file) : void 0;
      if (there?.isFile() !== true || !allowWriting(file, there)) throw error;
      (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.unlinkSync)(file);
    }
  });
}
function allowWriting(file, { mode }) {
  const isReadOnly = process.platform === "win32" && (mode & 128) === 0;
  if (isReadOnly) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(file, mode | 128);
  return isReadOnly;
}
function removeFolder(path) {
  if (process.platform !== "win32") {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
    return;
  }
  if (lstatIfThere(path)?.isDirectory() !== true) {
    removeFile(path);
    return;
  }
  for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path)) removeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, name));
  retryWhileBusy(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(path), ["ENOTEMPTY"]);
}
function removeEmptyFolder(path) {
  retryWhileBusy(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmdirSync)(path));
}
async function removeFolderLater(path) {
  await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
function retryWhileBusy(call, alsoPassing = []) {
  for (let waited = 0, pause = 10; ; waited += pause, pause = Math.min(pause * 2, 250)) {
    try {
      call();
      return;
    } catch (error) {
      const { code = "" } = error;
      const isPassing = code === "EBUSY" || alsoPassing.includes(code) || process.platform === "win32" && isRefusal(error);
      if (!isPassing || waited > BUSY_TIMEOUT_MS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
    }
  }
}
function isRefusal(error) {
  const { code } = error;
  return code === "EPERM" || code === "EACCES";
}
function nodePath(path) {
  return process.platform === "win32" && Buffer.isBuffer(path) ? path.toString("utf8") : path;
}

// src/base/paths.ts



var BREADCRUMBS = "breadcrumb";
function canonicalPath(path, realpath = realPath, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_3___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_3___namespace_cache = __nccwpck_require__.t(node_path__WEBPACK_IMPORTED_MODULE_3__, 2)))) {
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
    return node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync.native(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || process.platform !== "win32") throw error;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
  }
}
function pathBelow(directory, path, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_3___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_3___namespace_cache = __nccwpck_require__.t(node_path__WEBPACK_IMPORTED_MODULE_3__, 2)))) {
  const below = paths.relative(directory, path);
  if (below === ".." || below.startsWith(`..${paths.sep}`) || paths.isAbsolute(below)) return void 0;
  return below.split(paths.sep).join("/");
}
function findProgram(name, env, platform = process.platform, isFile = isFileThere) {
  if (platform !== "win32") return name;
  return pathEntries(env, platform).map((folder) => node_path__WEBPACK_IMPORTED_MODULE_3__.win32.join(folder, `${name}.exe`)).find(isFile);
}
function pathEntries(env, platform) {
  if (platform !== "win32") return (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
  const [, path = ""] = Object.entries(env).find(([key]) => key.toUpperCase() === "PATH") ?? [];
  return path.split(";").map((folder) => folder.replaceAll('"', "").trim()).filter((folder) => /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder));
}
function windowsProgram(path, env = process.env) {
  const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === "SYSTEMROOT") ?? [];
  return node_path__WEBPACK_IMPORTED_MODULE_3__.win32.join(root || "C:\\Windows", "System32", path);
}
function isFileThere(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}

// src/base/http-proxy.ts


async function proxiedFetch(address, env) {
  const proxy = findProxy(new URL(address), env);
  const tls = tlsOptions(env);
  if (proxy === void 0 && Object.keys(tls).length === 0) return fetch;
  const undici = await __nccwpck_require__.e(/* import() */ 752).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6752, 19));
  const dispatcher = proxy === void 0 ? new undici.Agent({ connect: tls }) : new undici.ProxyAgent({ uri: proxy, requestTls: tls });
  return (asked, init) => undici.fetch(asked, { ...init, dispatcher });
}
function tlsOptions(env) {
  const { GIT_SSL_CAINFO: ca, GIT_SSL_CERT: cert, GIT_SSL_KEY: key, GIT_SSL_NO_VERIFY: isUnchecked } = env;
  return {
    ...ca ? { ca: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(ca) } : {},
    ...cert ? { cert: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(cert), key: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(key || cert) } : {},
    ...isUnchecked ? { rejectUnauthorized: false } : {}
  };
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
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("bad-usage", `${host} cannot be asked through the ${scheme} proxy that the environment names.`, {
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
  for (let at = error; node_util__WEBPACK_IMPORTED_MODULE_4__.types.isNativeError(at) && words.length < 5; at = at.cause) words.push(at.message);
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
  const records = listing.matchAll(/([^\0]*)\0([^\0\n]*)(?:\n([^\0]*))?\0/g);
  return [...records].map(([, scope = "", key = "", value = "true"]) => ({ scope, key, value }));
}
function isOfUser({ scope }) {
  return scope === "global" || scope === "system" || scope === "command";
}

// src/git/errors.ts
var MAKE_ROOM = "Make room or give this user access, then run the command again.";
var CHECK_NETWORK = "Check the address, the network and the server, then run the command again; nothing on disk was changed.";
var CORRECT_SETTING = "Correct the setting that it names, here or where the repository is, then run the command again; nothing on disk was changed.";
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
      /^(?!remote: ).*(?:No space left on device|Out of diskspace|Disk quota exceeded|Read-only file system|nable to write new[ _]index(?: file)?|unable to write file .+)\.?$/m,
      "no-room",
      MAKE_ROOM
    ],
    [/^(?!remote: ).*: (?:Permission denied|Operation not permitted)\.?$/m, "no-access", MAKE_ROOM],
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
    [/^(?:fatal|error): .*certificate/im, "certificate"],
    [/detected dubious ownership|bad config line|Bad owner or permissions|Bad configuration option/, "setting", CORRECT_SETTING],
    [
      /Authentication failed|could not read (?:Username|Password)|Permission denied \(|Host key verification failed|does not appear to be a git repository|repository .* not found/i,
      "unauthorized"
    ],
    [anyOf(DAMAGED), "damaged", CHECK_SERVER],
    [/^fatal: remote error: /m, "refused"]
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
var GitError = class extends _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl {
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

// src/base/log.ts

var details = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_5__.channel)("assets-sync:details");
function uptime() {
  return process.uptime() * 1e3;
}
var SILENT = { progress: void 0, info: () => {
}, notice: () => {
}, warning: () => {
} };
var NO_TRAFFIC = { requests: 0, bytes: 0 };
function sumTraffic(all) {
  const sum = (of) => all.reduce((total, spent) => total + spent[of], 0);
  return { requests: sum("requests"), bytes: sum("bytes") };
}

// src/git/git.ts





async function git(args, call) {
  const result = await tryGit(args, call);
  if (result.exitCode === 0) return result.stdout;
  throw gitError(args, result);
}
async function tryGit(args, call) {
  if (call.paths === void 0) return runOnce(args, call);
  const all = { exitCode: 0, stdout: Buffer.alloc(0), stderr: "" };
  for (const piece of inPieces(call.paths)) {
    const { exitCode, stdout, stderr } = await runOnce([...args, "--", ...piece], call);
    Object.assign(all, { exitCode, stdout: Buffer.concat([all.stdout, stdout]), stderr: all.stderr + stderr });
    if (exitCode !== 0) break;
  }
  return all;
}
var MAX_PATHS_LENGTH = 2e4;
function inPieces(args, maxLength = MAX_PATHS_LENGTH) {
  let length = 0;
  const pieces = [[]];
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
  const { input = "", onStdout } = call;
  const { stdin, stdout, ended } = openGit(args, call);
  const chunks = [];
  stdout.on("data", onStdout ?? ((chunk) => chunks.push(chunk)));
  const fed = feed(stdin, input);
  const failure = await ended;
  call.signal?.throwIfAborted();
  await fed;
  return { ...failure, stdout: Buffer.concat(chunks) };
}
var PIPE_CLOSED = ["EPIPE", "ERR_STREAM_PREMATURE_CLOSE", "ECONNRESET"];
function feed(stdin, input) {
  if (typeof input === "string" || input instanceof Uint8Array) {
    stdin.end(input);
    return void 0;
  }
  const fed = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_8__.pipeline)(input, stdin).catch((error) => {
    const { errors = [error] } = error;
    const ofInput = errors.find(({ code }) => !PIPE_CLOSED.includes(code ?? ""));
    if (ofInput !== void 0) throw ofInput;
  });
  fed.catch(() => {
  });
  return fed;
}
var GRACE_MS = 2e3;
function openGit(args, { environment, cwd, signal, onStderr }) {
  signal?.throwIfAborted();
  const child = spawnGit(args, { env: environment, cwd, stdio: ["pipe", "pipe", "pipe"] });
  const started = uptime();
  const { stdin, stdout, stderr } = child;
  stdin.on("error", () => {
  });
  let said = "";
  const onLine = onStderr && eachLine(onStderr);
  stderr.setEncoding("utf8").on("data", (text) => {
    onLine?.(text);
    const begun = said.lastIndexOf("\n") + 1;
    const lines = (said.slice(begun) + text).split("\n");
    const shown = lines.map((line) => line.slice(line.lastIndexOf("\r", line.length - 2) + 1));
    said = said.slice(0, begun) + shown.join("\n");
  });
  let hasEnded = false;
  let timer;
  const kill = () => {
    if (hasEnded) return;
    endTree(child.pid, "SIGTERM");
    timer ??= setTimeout(() => {
      endTree(child.pid, "SIGKILL");
      for (const stream of [stdin, stdout, stderr]) stream.destroy();
    }, GRACE_MS);
  };
  signal?.addEventListener("abort", kill, { once: true });
  const end = endOf(child, cwd).finally(() => {
    hasEnded = true;
    clearTimeout(timer);
    signal?.removeEventListener("abort", kill);
    if (details.hasSubscribers) details.publish(`git ${args.join(" ")} (${Math.round(uptime() - started)} ms)`);
  });
  const ended = end.then((exitCode) => ({ exitCode, stderr: said }));
  ended.catch(() => {
  });
  return { stdin, stdout, stderr: () => said, ended, kill };
}
function spawnGit(args, options) {
  const file = findProgram("git", options.env);
  if (file === void 0) throw noGit();
  const hasConsole = process.platform === "win32" && [0, 1, 2].some((handle) => (0,node_tty__WEBPACK_IMPORTED_MODULE_9__.isatty)(handle));
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_6__.spawn)(file, args, { ...options, windowsHide: !hasConsole, detached: LEADS_GROUP });
  if (!child.stdout) {
    child.once("error", () => {
    });
    throw Object.assign(new Error("spawn git EMFILE"), { code: "EMFILE", path: "git" });
  }
  return child;
}
async function endOf(child, cwd) {
  try {
    const [code] = await (0,node_events__WEBPACK_IMPORTED_MODULE_7__.once)(child, "close");
    return code ?? 128;
  } catch (error) {
    const { code } = error;
    const isCwd = cwd !== void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory() !== true;
    if (isCwd && (code === "ENOENT" || code === "ENOTDIR")) {
      throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("bad-usage", `${cwd} is not a directory, or is none any more, so git cannot run in it.`, {
        hint: "Check that nothing moves or deletes it meanwhile, then run the command again.",
        cause: error
      });
    }
    throw code === "ENOENT" ? noGit() : error;
  }
}
var LEADS_GROUP = process.platform !== "win32";
function endTree(pid, signal) {
  if (pid === void 0) return;
  if (process.platform === "win32") {
    const ending = (0,node_child_process__WEBPACK_IMPORTED_MODULE_6__.spawn)(windowsProgram("taskkill.exe"), ["/PID", String(pid), "/T", "/F"], {
      stdio: "ignore",
      windowsHide: true
    });
    ending.on("error", () => {
    }).unref();
    return;
  }
  try {
    process.kill(-pid, signal);
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
  for (let start = 0, end = output.indexOf(0); end >= 0; start = end + 1, end = output.indexOf(0, start)) {
    records.push(output.subarray(start, end));
  }
  return records;
}
var MIN_BYTES = 1e3;
var ByteReader = class {
  chunks;
  silence;
  /** What came and was not taken yet. */
  rest = Buffer.alloc(0);
  constructor(stream, silence) {
    this.chunks = stream[Symbol.asyncIterator]();
    this.silence = silence;
  }
  /** @returns a line without its end; undefined where the stream ends before that */
  async line() {
    for (; ; ) {
      const end = this.rest.indexOf(10);
      if (end >= 0) return this.cut(end + 1).toString("utf8", 0, end);
      if (!await this.readOn(1)) return void 0;
    }
  }
  /** @returns exactly that many bytes; undefined where the stream ends before */
  async take(length) {
    const lacking = length - this.rest.length;
    return lacking <= 0 || await this.readOn(lacking) ? this.cut(length) : void 0;
  }
  cut(length) {
    const taken = this.rest.subarray(0, length);
    this.rest = this.rest.subarray(length);
    return taken;
  }
  /** Waits for so many bytes more. @returns false where the stream ends before */
  async readOn(bytes) {
    const timer = this.silence && setInterval(this.silence.onReached, this.silence.limit);
    const parts = [this.rest];
    let came = 0;
    try {
      for (let refreshed = 0; came < bytes; ) {
        const { done, value } = await this.chunks.next();
        if (done === true) return false;
        parts.push(value);
        came += value.length;
        if (came - refreshed < MIN_BYTES) continue;
        refreshed = came;
        timer?.refresh();
      }
      return true;
    } finally {
      clearInterval(timer);
      this.rest = Buffer.concat(parts);
    }
  }
};
var MINIMUM_GIT = "2.38";
async function requireRecentGit(call) {
  const { exitCode, stdout, stderr } = await tryGit(["version"], call);
  if (exitCode !== 0) throw noGit("git does not run here.", stderr.trim());
  const version = stdout.toString("utf8").trim().replace("git version ", "");
  if (comparable(version) < comparable(MINIMUM_GIT)) {
    throw noGit(`This machine has git ${version}; assets-sync needs git ${MINIMUM_GIT} or newer.`);
  }
}
function comparable(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major * 1e3 + minor;
}
function noGit(message = "git was not found.", detail) {
  const hint = `Install git ${MINIMUM_GIT} or newer (on a Mac: xcode-select --install) and put it first on the PATH.`;
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("old-git", message, { hint, detail });
}




/***/ }),

/***/ 4467:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ DEFAULT_SERVICES),
/* harmony export */   Lg: () => (/* binding */ ASSETS_JSON),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   OM: () => (/* binding */ DEFAULT_PATH),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   Sp: () => (/* binding */ readPinFile),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   dl: () => (/* binding */ noRootManifest),
/* harmony export */   eZ: () => (/* binding */ manifestError),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   lg: () => (/* binding */ parsePinFile),
/* harmony export */   m3: () => (/* binding */ withoutRivals),
/* harmony export */   nU: () => (/* binding */ DEFAULT_BRANCH),
/* harmony export */   n_: () => (/* binding */ assetsJsonOf),
/* harmony export */   q9: () => (/* binding */ isAssetsJson),
/* harmony export */   qF: () => (/* binding */ parseGlob),
/* harmony export */   r5: () => (/* binding */ tagDigits),
/* harmony export */   tu: () => (/* binding */ throwIfWrong)
/* harmony export */ });
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4379);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(110);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(471);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9547);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6760);





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
    segments.push(name === "**" ? "*" : { text: name, tokens });
  }
  const firstPattern = names.findIndex((name) => /[*?[]/.test(name));
  const base = (firstPattern < 0 ? names : names.slice(0, firstPattern)).join("/");
  return {
    base,
    depth: segments.includes("*") ? Number.POSITIVE_INFINITY : segments.length,
    matches: (path) => matchSequence(segments, path.split("/"), matchName, (name) => !name.startsWith("."))
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
  const [braces, within] = /\{([^{}]*)\}/.exec(text) ?? [];
  if (braces === void 0 || within === void 0) return /[{}]/.test(text) ? void 0 : [text];
  if (!within.includes(",")) return void 0;
  const expanded = [];
  for (const choice of within.split(",")) {
    const rest = expandBraces(text.replace(braces, () => choice));
    if (rest === void 0 || expanded.push(...rest) > MAX_PATTERNS) return void 0;
  }
  return expanded;
}
function matchName(segment, name) {
  if (name.startsWith(".") && !segment.text.startsWith(".")) return false;
  return matchSequence(
    segment.tokens,
    [...name],
    (test, character) => test(character),
    () => true
  );
}
function matchSequence(pattern, items, fits, mayPass) {
  let at = 0;
  let lastStar = -1;
  let passed = 0;
  for (let index = 0; index < items.length; ) {
    const item = items[index] ?? "";
    const one = pattern[at];
    if (one === "*") {
      lastStar = at++;
      passed = index;
    } else if (at < pattern.length && fits(one, item)) {
      at++;
      index++;
    } else if (lastStar >= 0 && mayPass(items[passed] ?? "")) {
      at = lastStar + 1;
      index = ++passed;
    } else return false;
  }
  return pattern.slice(at).every((one) => one === "*");
}

// src/pins/schema.ts
var DEFAULT_BRANCH = "main";
var DEFAULT_SERVICES = ["sdk/*"];
var DEFAULT_PATH = ".assets";
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
  const parsed = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(path);
  return "directory" in parsed && parsed.directory !== _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv;
}

// src/pins/manifest.ts

var MANIFEST_NAME = "recordings.json";
function openManifest(text, manifestDirectory, name, shape) {
  const source = text.replace(/^\ufeff/, "");
  const file = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(manifestDirectory, name);
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
  if (manifest.manifestDirectory !== _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv) {
    fail(key.offset, `${name} is a setting; settings stand in the ${MANIFEST_NAME} at the top only`);
  } else if (!Object.hasOwn(SETTINGS, name)) {
    const known = Object.keys(SETTINGS);
    const near = (0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h0)(name, known);
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
  const parsed = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(key);
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
  const sha = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(entry?.sha ?? "");
  if (entry === void 0 || sha === void 0 || "error" in parsed) return;
  const [tree = "", computedFor] = entry.tree?.toLowerCase().split("@") ?? [];
  const isStale = computedFor !== void 0 && computedFor !== sha.slice(0, _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .SHORT_SHA_LENGTH */ .JS);
  if (isStale) {
    const at = place((jsonc_parser__WEBPACK_IMPORTED_MODULE_4__.findNodeAtLocation(node, ["tree"]) ?? node).offset);
    manifest.warnings.push({ message: `tree was computed for ${computedFor}, not for this sha; it is ignored`, at });
  }
  const directory = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(manifestDirectory, parsed.directory);
  manifest.pins.push({
    directory,
    assetsPath: directory,
    sha,
    tree: isStale ? void 0 : (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(tree),
    ...isStale ? { treeIsStale: true } : {},
    reason: entry.reason,
    manifestDirectory,
    at: place(keyNode.offset)
  });
}
function check({ fail }, rule, node) {
  const value = jsonc_parser__WEBPACK_IMPORTED_MODULE_4__.getNodeValue(node);
  const breaches = checkValue(value, rule);
  for (const { path, message } of breaches) fail(jsonc_parser__WEBPACK_IMPORTED_MODULE_4__.findNodeAtLocation(node, path)?.offset ?? node.offset, message);
  return breaches.length === 0 ? value : void 0;
}
function throwIfWrong(manifests) {
  const errors = manifests.flatMap((manifest) => manifest.errors);
  if (errors.length > 0) throw manifestError(errors);
}
function manifestError(problems, hint) {
  const list = problems.map(({ message, at }) => `${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlace */ .dE)(at)} ${message}`);
  const isOne = list.length === 1;
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-manifest", isOne ? `${list[0]}.` : `There are ${list.length} mistakes:
${list.join("\n")}`, {
    hint: hint ?? `Correct ${isOne ? "it" : "them"}; nothing was changed.`,
    at: problems[0]?.at,
    problems
  });
}
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
  const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_4__.parseTree(source, syntaxErrors, { allowTrailingComma: true });
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
  const [is, most] = [bytes, MAX_MANIFEST_BYTES].map((count) => `${Math.ceil(count / 1e6)} MB`);
  return `the file has ${is}, and at most ${most} are read; split it, one file a directory`;
}
function isTooDeep(source) {
  const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_4__.createScanner(source, true);
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

// src/pins/pin-files.ts



var ASSETS_JSON = "assets.json";
var MEMBERS = {
  AssetsRepo: (text) => text.trim() === "" ? "the assets repository is owner/name on GitHub" : void 0,
  AssetsRepoPrefixPath: (text) => {
    const parsed = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(text);
    return "error" in parsed ? `the prefix is not a directory of the assets repository: ${parsed.error}` : void 0;
  },
  TagPrefix: () => void 0,
  Tag: (text) => text === "" || isBranchName(text) ? void 0 : "this cannot be the name of a tag"
};
var NAMES = Object.keys(MEMBERS);
function parseAssetsJson(text, directory) {
  if (!NAMES.some((name) => text.includes(`"${name}"`))) return void 0;
  const shape = 'the file holds one object: { "AssetsRepo": "owner/name", \u2026 }';
  const { manifest, root, place, fail } = openManifest(text, directory, ASSETS_JSON, shape);
  if (root === void 0) return manifest;
  failDoubled(root, NAMES, fail);
  const nodes = new Map(NAMES.map((name) => [name, jsonc_parser__WEBPACK_IMPORTED_MODULE_4__.findNodeAtLocation(root, [name])]));
  for (const [name, node] of nodes) {
    if (node === void 0) continue;
    const wrong = node.type === "string" ? MEMBERS[name]?.(String(node.value)) : `"${name}" is a text`;
    if (wrong !== void 0) fail(node.offset, wrong);
  }
  const repository = nodes.get("AssetsRepo");
  if (repository === void 0) fail(root.offset, '"AssetsRepo" is missing: the assets repository, owner/name on GitHub');
  const textOf = (name) => String(nodes.get(name)?.value ?? "");
  const prefix = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(textOf("AssetsRepoPrefixPath"));
  if (repository === void 0 || "error" in prefix || manifest.errors.length > 0) return manifest;
  manifest.tagPin = {
    directory,
    assetsPath: (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(prefix.directory, directory),
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
  return (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(directory, ASSETS_JSON);
}
function withoutRivals(manifests) {
  const own = new Set(manifests.filter(({ file }) => !isAssetsJson(file)).map(({ manifestDirectory }) => manifestDirectory));
  return manifests.filter(({ file, manifestDirectory }) => !isAssetsJson(file) || !own.has(manifestDirectory));
}
function readManifest(codeRoot, manifestDirectory) {
  return readPinFile(codeRoot, (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(manifestDirectory, MANIFEST_NAME));
}
function readPinFile(codeRoot, file) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, file);
  const found = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatIfThere */ .Cm)(path);
  if (found === void 0) return void 0;
  if (isAssetsJson(file) && (found.isDirectory() || found.size > MAX_MANIFEST_BYTES)) return void 0;
  const message = whyUnreadable2(found);
  if (message !== void 0) throw manifestError([{ message, at: { file } }]);
  return parsePinFile((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(path, "utf8"), file);
}
function parsePinFile(text, file) {
  const directory = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_1__/* .parentDirectory */ .im)(file);
  return isAssetsJson(file) ? parseAssetsJson(text, directory) : parseManifest(text, directory);
}
function whyUnreadable2(found) {
  if (found.isSymbolicLink()) return "this is a symbolic link; put the file itself here";
  if (found.isDirectory()) return "this is a directory, not a file";
  if (!found.isFile()) return "this is a pipe or a device, not a file";
  return found.size > MAX_MANIFEST_BYTES ? tooLarge(found.size) : void 0;
}
function noRootManifest(codeRoot) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, ".git/assets-sync"))) {
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-usage", `${codeRoot} is an assets root, not a code repository.`, {
      hint: "Run the command outside of it, in the code repository that it belongs to."
    });
  }
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-manifest", `There is no ${MANIFEST_NAME} in ${codeRoot}.`, {
    hint: `Write one (assets-sync init --repository owner/name-assets), or say with the working-directory input where it is.`,
    at: { file: MANIFEST_NAME }
  });
}




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
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
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
/******/ 		792: 0
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
var __webpack_exports__ = {};
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* reexport safe */ _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__.Fl),
/* harmony export */   MX: () => (/* binding */ verify),
/* harmony export */   OH: () => (/* binding */ sync),
/* harmony export */   h5: () => (/* binding */ status),
/* harmony export */   nL: () => (/* binding */ startProxy)
/* harmony export */ });
/* harmony import */ var _chunk_5U44Y5FC_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8933);
/* harmony import */ var _chunk_OMWSAPEE_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2227);
/* harmony import */ var _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1602);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6096);
/* harmony import */ var _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4467);
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4379);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(110);
/* harmony import */ var _chunk_5T7PYH45_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(2898);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(471);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6760);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7066);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(8161);











// src/runner/library.ts


// src/host/terminal.ts


// src/host/environment.ts



function findStoreBase(env2) {
  const given = env2.ASSETS_SYNC_STORE;
  if (given) return (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(given);
  const toolCache = env2.RUNNER_TOOL_CACHE || env2.AGENT_TOOLSDIRECTORY;
  return toolCache ? (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(toolCache, "assets-sync") : (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(userCache(env2), "assets-sync");
}
function findTemporary(env2) {
  return [env2.RUNNER_TEMP, env2.AGENT_TEMPDIRECTORY].find((path) => path && (0,node_fs__WEBPACK_IMPORTED_MODULE_11__.existsSync)(path)) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_12__.tmpdir)();
}
function userCache(env2) {
  if (env2.XDG_CACHE_HOME && (0,node_path__WEBPACK_IMPORTED_MODULE_9__.isAbsolute)(env2.XDG_CACHE_HOME)) return env2.XDG_CACHE_HOME;
  if (process.platform === "win32" && env2.LOCALAPPDATA) return env2.LOCALAPPDATA;
  const home = [(0,node_os__WEBPACK_IMPORTED_MODULE_12__.homedir)(), (0,node_os__WEBPACK_IMPORTED_MODULE_12__.userInfo)().homedir].find(node_path__WEBPACK_IMPORTED_MODULE_9__.isAbsolute) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_12__.tmpdir)();
  if (process.platform === "win32") return (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(home, "AppData", "Local");
  return process.platform === "darwin" ? (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(home, "Library", "Caches") : (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(home, ".cache");
}
function webAddress(text) {
  return text !== void 0 && /^https?:/i.test(text) && URL.canParse(text) ? text : void 0;
}
function findGitHubServer(env2) {
  return webAddress(env2.GITHUB_SERVER_URL) ?? "https://github.com";
}
function findOtherGitHub(env2) {
  const host = env2.GH_HOST;
  return webAddress(host) ?? (host ? webAddress(`https://${host}`) : void 0);
}
var OF_PULL_REQUESTS = ["pull_request", "pull_request_review", "pull_request_review_comment", "pull_request_target"];
var BRANCHES = /^refs\/heads\//;
function readGitHubEvent(env2) {
  const name = env2.GITHUB_EVENT_NAME ?? "";
  if (OF_PULL_REQUESTS.includes(name)) {
    const { text: text2, sha: sha2 } = readPayload(env2);
    return {
      kind: "pull-request",
      runsOnBase: name === "pull_request_target",
      commit: (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(env2.GITHUB_SHA ?? ""),
      head: sha2("pull_request.head.sha"),
      base: sha2("pull_request.base.sha"),
      target: text2("pull_request.base.ref")
    };
  }
  if (name === "merge_group") return { kind: "merge-group", base: readPayload(env2).sha("merge_group.base_sha") };
  if (name === "") return noChange("this run");
  if (name !== "push") return noChange(`${/^[aeiou]/.test(name) ? "an" : "a"} ${name} event`);
  const ref = env2.GITHUB_REF ?? "";
  if (isTag(ref)) return noChange("the push of a tag");
  const { value, text, sha } = readPayload(env2);
  if (value("deleted") === true) return noChange("a branch that was deleted");
  const branch = ref.replace(BRANCHES, "") || void 0;
  return { kind: "push", before: sha("before"), branch, defaultBranch: text("repository.default_branch") };
}
function isOnDefaultBranch(env2) {
  const { GITHUB_EVENT_NAME: name = "", GITHUB_REF: ref } = env2;
  if (name === "schedule") return true;
  if (!["push", "workflow_dispatch"].includes(name) || !env2.GITHUB_EVENT_PATH) return false;
  return ref === `refs/heads/${readPayload(env2).text("repository.default_branch")}`;
}
function noChange(what) {
  return { kind: "no-change", what };
}
function isTag(ref) {
  return ref?.startsWith("refs/tags/") === true;
}
function gitHubAuthor({ GITHUB_ACTOR: name, GITHUB_ACTOR_ID: id }) {
  return name ? { name, email: `${id ? `${id}+` : ""}${name}@users.noreply.github.com` } : void 0;
}
function gitHubOrigin(env2) {
  const payload = env2.GITHUB_EVENT_PATH ? readPayload(env2) : payloadOf(void 0);
  const { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_REPOSITORY: name } = env2;
  const own = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(env2.GITHUB_SHA ?? "");
  const sha = payload.sha("pull_request.head.sha") ?? own;
  const head = pullRequestHead(payload);
  const before = ["push", ...OF_PULL_REQUESTS].includes(payload.text("workflow_run.event") ?? "");
  return {
    head,
    started: ref && own !== void 0 ? { ref, sha: own } : void 0,
    startedBy: head !== void 0 || event === "push" ? sha : event === "workflow_run" && before ? payload.sha("workflow_run.head_sha") : void 0,
    commit: sha && name ? `${env2.GITHUB_SERVER_URL || "https://github.com"}/${name}/commit/${sha}` : sha,
    pullRequest: payload.text("pull_request.html_url")
  };
}
function pullRequestHead({ value, text }) {
  if (typeof value("pull_request") !== "object") return void 0;
  const branch = text("pull_request.head.ref");
  const name = text("pull_request.head.repo.full_name");
  if (branch === void 0 || name === void 0) return "unknown";
  const isFork = name !== text("pull_request.base.repo.full_name");
  const address = isFork ? text("pull_request.head.repo.clone_url") : void 0;
  return isFork && address === void 0 ? "unknown" : { branch, address };
}
function payloadOf(payload) {
  const value = (path) => path.split(".").reduce((at, name) => at?.[name], payload);
  const text = (path) => {
    const found = value(path);
    return typeof found === "string" && found !== "" ? found : void 0;
  };
  const sha = (path) => {
    const found = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(text(path) ?? "");
    return found === void 0 || /^0+$/.test(found) ? void 0 : found;
  };
  return { value, text, sha };
}
function readPayload(env2) {
  const detail = env2.GITHUB_EVENT_PATH ?? "";
  try {
    return payloadOf(JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_11__.readFileSync)(detail, "utf8")));
  } catch (cause) {
    const why = cause instanceof SyntaxError ? "is not JSON" : "cannot be read";
    const hint = "Give the services in paths ('*' for all), or the commit to compare with in base.";
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("no-base", `The file of this run's event (GITHUB_EVENT_PATH) ${why}.`, { hint, detail, cause });
  }
}
function readAzureEvent(env2) {
  const reason = env2.BUILD_REASON ?? "";
  if (reason === "PullRequest") {
    return {
      kind: "pull-request",
      runsOnBase: false,
      commit: (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(env2.BUILD_SOURCEVERSION ?? ""),
      head: (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(env2.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? ""),
      base: void 0,
      target: env2.SYSTEM_PULLREQUEST_TARGETBRANCH?.replace(BRANCHES, "") || void 0
    };
  }
  if (reason === "") return noChange("this run");
  if (reason !== "IndividualCI" && reason !== "BatchedCI") return noChange(`a build of the kind ${reason}`);
  return isTag(env2.BUILD_SOURCEBRANCH) ? noChange("the push of a tag") : { kind: "tip" };
}
function azureAuthor({ BUILD_REQUESTEDFOR: name, BUILD_REQUESTEDFOREMAIL: email = "" }) {
  return name ? { name, email } : void 0;
}
var BY_PERSON_OR_CLOCK = ["Manual", "UserCreated", "Schedule"];
function azureOrigin(env2) {
  const { BUILD_SOURCEBRANCH: ref } = env2;
  const own = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(env2.BUILD_SOURCEVERSION ?? "");
  const sha = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(env2.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? "") ?? own;
  const page = env2.BUILD_REPOSITORY_URI?.replace(/\/\/[^/@]*@/, "//").replace(/\.git$/, "");
  const number = env2.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER || env2.SYSTEM_PULLREQUEST_PULLREQUESTID;
  return {
    head: azurePullRequestHead(env2),
    started: ref && own !== void 0 ? { ref, sha: own } : void 0,
    startedBy: BY_PERSON_OR_CLOCK.includes(env2.BUILD_REASON ?? "") ? void 0 : sha,
    commit: sha && page !== void 0 ? `${page}/commit/${sha}` : sha,
    pullRequest: number && page && `${page}/${page.includes("/_git/") ? "pullrequest" : "pull"}/${number}`
  };
}
function azurePullRequestHead(env2) {
  const branch = env2.SYSTEM_PULLREQUEST_SOURCEBRANCH?.replace(BRANCHES, "");
  if (!branch) return env2.BUILD_REASON === "PullRequest" ? "unknown" : void 0;
  if (env2.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== "true") return { branch, address: void 0 };
  const address = env2.SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI;
  return address ? { branch, address } : "unknown";
}

// src/host/host.ts
var { env } = process;
var Host = class {
  atTerminal = false;
  /** A person's own machine: their files may name any address, and their credential helper and ssh are used. */
  isLocalUser = false;
  /** Where an `owner/name` lives: the server of the runner, or GitHub's own. */
  gitHubServer = findGitHubServer(env);
  /** Its REST interface, where the environment names it. */
  gitHubApi = webAddress(env.GITHUB_API_URL);
  /** A company's GitHub besides. */
  otherGitHub = findOtherGitHub(env);
  /** Scheme, host and port of the server that issued the job's token. */
  ownOrigin = new URL(this.gitHubServer).origin;
  /** Absolute: a folder for what a run throws away. */
  temporary = findTemporary(env);
  /** The cache of the CI system; undefined where a step of its own has to be used. */
  cacheService;
  /** How a matrix of jobs is written here. */
  matrixShape = env.TF_BUILD ? "legs" : "list";
  /** Takes git's progress as it comes; undefined where nobody watches. */
  onProgress;
  /** Asks a yes-or-no question; undefined where nobody can answer. What it returns is undefined where the answer was neither. */
  ask;
  /** Keeps a secret out of everything that is printed from now on. At a terminal nothing that is printed holds one, and nobody else reads along. */
  mask(_secret) {
  }
  /** Sets a variable for the steps that follow. */
  setVariable(_name, _value) {
  }
  /** Keeps a text for the end of the job, where this step has one; a value of a name replaces the one before. */
  saveState(_name, _value) {
  }
  /** What this step has kept so, at the end of the job. */
  readState(_name) {
    return void 0;
  }
  /** Shows a page of Markdown beside the run, where the host has room for one. */
  async summarize(_markdown) {
  }
  /** Why this run takes place. */
  event() {
    if (env.GITHUB_ACTIONS) return readGitHubEvent(env);
    return env.TF_BUILD ? readAzureEvent(env) : { kind: "person" };
  }
  /** Whether this is a push to the default branch, or a scheduled or manual run of it. */
  isOnDefaultBranch() {
    return isOnDefaultBranch(env);
  }
  /** Who runs this; undefined for whom git knows. */
  author() {
    if (env.GITHUB_ACTIONS) return gitHubAuthor(env);
    return env.TF_BUILD ? azureAuthor(env) : void 0;
  }
  /** Which change of the code repository this run is for. */
  origin() {
    if (env.GITHUB_ACTIONS) return gitHubOrigin(env);
    return env.TF_BUILD ? azureOrigin(env) : _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_ORIGIN */ .nj;
  }
};
var CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
function withoutControls(text) {
  return text.replace(CONTROL, "?");
}
var AZURE_COMMAND = /#(?=[\p{DI}\p{Cf}]*#[\p{DI}\p{Cf}]*(?:\[|v[\p{DI}\p{Cf}]*s[\p{DI}\p{Cf}]*o))/giu;
function escapeWorkflowCommands(text) {
  return withoutControls(text).replace(AZURE_COMMAND, "# ").replace(/^(\s*):(?=:)/gm, "$1: ").replace(/^(\s*)#(?=#\[)/gm, "$1# ");
}

// src/host/terminal.ts
var STDERR_IS_SEEN = (0,node_tty__WEBPACK_IMPORTED_MODULE_10__.isatty)(2);
function withFlags(text) {
  return (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .spellInputs */ .oD)(text, _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .flagName */ .GI);
}
var CLEAR_LINE = "\r\x1B[K";
var TerminalHost = class extends Host {
  atTerminal = true;
  /** A job's script is no person: what a pull request can edit counts no more than in the action. */
  isLocalUser = !process.env.GITHUB_ACTIONS && !process.env.TF_BUILD;
  workspace = currentDirectory();
  storeBase = findStoreBase(process.env);
  isDebug;
  onProgress;
  ask;
  options;
  progressShown = false;
  outputsPrinted = false;
  constructor(options) {
    super();
    this.options = options;
    this.isDebug = options.debug && !options.quiet;
    this.ask = STDERR_IS_SEEN && (0,node_tty__WEBPACK_IMPORTED_MODULE_10__.isatty)(0) ? (question, signal) => this.askPerson(question, signal) : void 0;
    this.onProgress = STDERR_IS_SEEN && !options.json && !options.quiet ? (text) => this.showProgress(text) : void 0;
  }
  read(name) {
    return this.options.flags[name];
  }
  show(name) {
    return (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .flagName */ .GI)(name);
  }
  token({ token }) {
    if (token !== void 0) return { value: token, ofJob: false, automatic: false };
    const value = process.env.GH_TOKEN || process.env.GITHUB_TOKEN;
    return value ? { value, ofJob: true, automatic: true } : void 0;
  }
  codeToken({ codeToken }) {
    return this.token({ token: codeToken });
  }
  say(level, message, at) {
    if (level === "debug" && !this.options.debug) return;
    if (this.options.quiet && (level === "info" || level === "notice")) return;
    this.clearProgress();
    const place = at === void 0 ? "" : `${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .formatPlace */ .dE)(at)} `;
    const mark = level === "warning" ? `${paint("yellow", "warning:")} ` : level === "error" ? `${paint("red", "error:")} ` : "";
    const text = withFlags(`${place}${message}`);
    process.stderr.write(`${mark}${this.escape(text)}
`);
  }
  group(_title, body) {
    return body();
  }
  setOutputs(outputs, more) {
    if (!this.options.json) return;
    this.printJson({ ...outputs, ...more });
    this.outputsPrinted = true;
  }
  result(text, what = "report") {
    this.clearProgress();
    if (!this.options.json && (!this.options.quiet || what === "answer")) process.stdout.write(`${this.escape(text)}
`);
  }
  fail(error, message) {
    this.clearProgress();
    process.exitCode = error.exitCode;
    if (error.detail !== void 0) this.say("debug", error.detail);
    if (this.options.json) {
      const json = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .errorJson */ .dF)(error);
      const told = { ...json, message: withFlags(json.message), hint: withFlags(json.hint) };
      if (!this.outputsPrinted) this.printJson({ error: told });
    } else {
      this.say("error", message, error.problems.length > 0 || error.at?.line === void 0 ? void 0 : error.at);
    }
  }
  /** The end of the input is no answer, nor is anything but a yes or a no. */
  async askPerson(question, signal) {
    this.clearProgress();
    const { createInterface } = await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 481, 19));
    const lines = createInterface({ input: process.stdin, output: process.stderr, signal });
    lines.on("SIGINT", () => process.emit("SIGINT"));
    const answer = await new Promise((resolve4) => {
      lines.once("close", () => resolve4(void 0));
      lines.question(`${withoutControls(question)} [y/N] `, resolve4);
    });
    lines.close();
    const isOneOf = (words) => answer !== void 0 && words.test(answer.trim());
    if (isOneOf(/^(?:y|yes)$/i)) return true;
    return isOneOf(/^(?:n|no)?$/i) ? false : void 0;
  }
  printJson(value) {
    const text = JSON.stringify(value, void 0, 2);
    const shown = text.replace(/[\u007f-\u009f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
    process.stdout.write(`${this.isLocalUser ? shown : shown.replaceAll("##", "#\\u0023")}
`);
  }
  /** Whatever is printed may be a name of a file, or a server's words. */
  escape(text) {
    return this.isLocalUser ? withoutControls(text) : escapeWorkflowCommands(text);
  }
  /** git overwrites its progress line; so do we, with its latest state. */
  showProgress(text) {
    const line = progressLine(text);
    if (line === void 0) return;
    process.stderr.write(CLEAR_LINE + line.slice(0, (process.stderr.columns ?? 80) - 1));
    this.progressShown = true;
  }
  clearProgress() {
    if (this.progressShown) process.stderr.write(CLEAR_LINE);
    this.progressShown = false;
  }
};
function progressLine(text) {
  const line = text.split(/[\r\n]/).findLast((part) => /%|objects/.test(part));
  return line === void 0 ? void 0 : withoutControls(line.replace(/^remote: /, ""));
}
function currentDirectory() {
  try {
    return process.cwd();
  } catch {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-usage", "The current directory does not exist any more.", { hint: "Change to another one." });
  }
}
function paint(colour, text) {
  const code = colour === "yellow" ? 33 : 31;
  return STDERR_IS_SEEN && !process.env.NO_COLOR ? `\x1B[${code}m${text}\x1B[0m` : text;
}
var LibraryHost = class extends TerminalHost {
  workspace;
  ask = void 0;
  onProgress;
  /** What the run found out, by the outputs' names in camelCase. */
  results = {};
  onMessage;
  constructor({ cwd, onProgress, onMessage }) {
    super({ flags: {}, json: false, debug: false, quiet: true });
    this.workspace = cwd;
    this.onProgress = onProgress;
    this.onMessage = onMessage;
  }
  show(name) {
    return (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name);
  }
  say(level, text, at) {
    if (level === "debug" || level === "error") return;
    const place = at === void 0 ? {} : { file: at.file, ...at.line === void 0 ? {} : { line: at.line } };
    this.onMessage?.({ level, text, ...place });
  }
  setOutputs(outputs, more = {}) {
    for (const [name, value] of Object.entries({ ...outputs, ...more })) this.results[(0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name)] = value;
  }
  result() {
  }
};

// src/inputs/read.ts
function readInputs(source, taker) {
  const inputs = {};
  const wrong = [];
  const inapplicable = [];
  for (const [name, spec] of Object.entries(_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .INPUTS */ .mc)) {
    if (name === "operation") continue;
    const given = source.read(name)?.trim() || void 0;
    const { parse, expected } = READERS[spec.type];
    const text = given ?? spec.default ?? (spec.type === "lines" ? "" : void 0);
    const value = text === void 0 ? void 0 : parse(text, spec);
    inputs[(0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(name)] = value;
    if (text !== void 0 && value === void 0) {
      const why = expected && `is ${expected(spec)}, not ${JSON.stringify(text)}`;
      wrong.push(`${source.show(name)} ${why ?? "has a line break or white space in it, so it is no token"}`);
    }
    if (!taker.inputs.includes(name) && isGiven(given, spec)) inapplicable.push(`${source.show(name)} is not for ${taker.name}`);
  }
  const mistakes = [...wrong, ...inapplicable];
  if (mistakes.length === 0) return inputs;
  const which = inapplicable.length === 0 ? "" : " docs/reference.md says what each input is for.";
  const hint = `Correct it and run again; nothing was changed.${which}`;
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-usage", `${mistakes.join("; ")}.`, { hint });
}
var HOURS = { h: 1, d: 24, w: 168 };
var READERS = {
  text: { parse: (text) => text },
  token: {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    parse: (text) => /[\u0000-\u0020\u007f]/.test(text) ? void 0 : text
  },
  lines: { parse: splitList },
  boolean: {
    parse: (text) => [true, false].find((value) => String(value) === text.toLowerCase()),
    expected: () => "true or false"
  },
  integer: {
    parse: (text, { min = 0 }) => /^\d{1,6}$/.test(text) && Number(text) >= min ? Number(text) : void 0,
    expected: ({ min }) => `a whole number, ${min} or more`
  },
  duration: {
    parse: (text) => {
      const [, number, unit = ""] = /^(\d{1,5})([hdw])$/.exec(text) ?? [];
      return number && Number(number) * (HOURS[unit] ?? 0) * 36e5;
    },
    expected: () => "a number of hours, days or weeks (12h, 3d, 2w)"
  },
  choice: { parse: (text, { choices }) => choices?.find((one) => one === text), expected: ({ choices = [] }) => oneOf(choices) }
};
function oneOf(choices) {
  return `one of ${choices.join(", ")}`;
}
function isGiven(given, { type, default: value, taskDefault = value }) {
  return given !== void 0 && type !== "token" && given.toLowerCase() !== taskDefault;
}
function splitList(text) {
  if (/^\s*\[[\s\S]*\]\s*$/.test(text)) {
    const list = (0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text);
    if (Array.isArray(list) && list.every((one) => typeof one === "string")) return list;
  }
  return text.split(/[\n,]/).map((path) => path.trim()).filter((path) => path !== "");
}

// src/runner/context.ts

function makeContext(host, inputs, signal, values) {
  const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(host.workspace, inputs.workingDirectory ?? ".");
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
      codeRepository ??= (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .openCodeRepository */ .Ev)(workingDirectory, { asTop }, signal);
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
      warning: (0,_chunk_5U44Y5FC_js__WEBPACK_IMPORTED_MODULE_0__/* .announcer */ .y)(host, "warning")
    }
  };
}
function maskedTokens(host, inputs) {
  const token = host.token(inputs);
  const codeToken = host.codeToken(inputs);
  for (const secret of /* @__PURE__ */ new Set([token?.value, codeToken?.value])) {
    if (secret === void 0) continue;
    host.mask(secret);
    host.mask((0,_chunk_5T7PYH45_js__WEBPACK_IMPORTED_MODULE_13__/* .basic */ .HX)(secret).replace("basic ", ""));
  }
  return { token, codeToken };
}

// src/runner/library.ts
var OF_PLACE = ["cwd", "workingDirectory", "path", "onMessage", "signal"];
var COMMON = [...OF_PLACE, "paths", "repository"];
var OF_SERVER = [...COMMON, "branch", "base", "token", "onProgress"];
var OPTIONS = {
  sync: [...OF_SERVER, "discard", "verify", "layout", "mirror", "firstRecordings"],
  status: COMMON,
  verify: OF_SERVER,
  startProxy: [...OF_PLACE, "layout", "proxyVersion", "proxySource", "proxyChecksum"]
};
var sync = (options = {}) => call("sync", options, () => Promise.all(/* import() */[__nccwpck_require__.e(506), __nccwpck_require__.e(906), __nccwpck_require__.e(649), __nccwpck_require__.e(979), __nccwpck_require__.e(558)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3558)));
var status = (options = {}) => call("status", options, () => Promise.all(/* import() */[__nccwpck_require__.e(506), __nccwpck_require__.e(649), __nccwpck_require__.e(178)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6178)));
var verify = (options = {}) => call("verify", options, () => Promise.all(/* import() */[__nccwpck_require__.e(506), __nccwpck_require__.e(906), __nccwpck_require__.e(979), __nccwpck_require__.e(326), __nccwpck_require__.e(516)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9516)));
var startProxy = (options = {}) => call("startProxy", options, () => Promise.all(/* import() */[__nccwpck_require__.e(506), __nccwpck_require__.e(906), __nccwpck_require__.e(649), __nccwpck_require__.e(971)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8971)));
async function call(name, options, load) {
  const signal = options.signal ?? new AbortController().signal;
  try {
    signal.throwIfAborted();
    checkOptions(name, options);
    const host = new LibraryHost({
      cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.resolve)(options.cwd ?? "."),
      onProgress: options.onProgress,
      onMessage: options.onMessage
    });
    const { command } = await load();
    const inputs = readOptions(name, command, options, host);
    const flags = { firstRecordings: options.firstRecordings === true };
    await command.run(makeContext(host, inputs, signal, { ..._chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_COMMAND_LINE */ .RD, flags }));
    return host.results;
  } catch (thrown) {
    if (signal.aborted) throw signal.reason;
    throw (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .toAssetsSyncError */ .gb)(thrown);
  }
}
function readOptions(name, command, { paths = [], ...options }, host) {
  const given = { ...options };
  const read = (input) => given[(0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(input)] === void 0 ? void 0 : String(given[(0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .camelCase */ .xQ)(input)]);
  const inputs = readInputs({ read, show: (input) => host.show(input) }, { name, inputs: (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(command) });
  return { ...inputs, paths: [...paths] };
}
function checkOptions(name, options) {
  const unknown = Object.keys(options).filter((option) => !OPTIONS[name].includes(option));
  const wrong = [
    ...unknown.length > 0 ? [`${name} has no option ${unknown.join(", ")}`] : [],
    ...options.paths === void 0 || Array.isArray(options.paths) ? [] : ["paths is a list"]
  ];
  if (wrong.length === 0) return;
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-usage", `${wrong.join("; ")}.`, { hint: `It takes ${OPTIONS[name].join(", ")}.` });
}


var __webpack_exports__AssetsSyncError = __webpack_exports__.Fl;
var __webpack_exports__startProxy = __webpack_exports__.nL;
var __webpack_exports__status = __webpack_exports__.h5;
var __webpack_exports__sync = __webpack_exports__.OH;
var __webpack_exports__verify = __webpack_exports__.MX;
export { __webpack_exports__AssetsSyncError as AssetsSyncError, __webpack_exports__startProxy as startProxy, __webpack_exports__status as status, __webpack_exports__sync as sync, __webpack_exports__verify as verify };
