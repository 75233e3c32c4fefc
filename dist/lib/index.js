import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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

/***/ 8626:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
/** What somebody may have meant who mistyped a name. */
/** More mistakes than this make another word. */
const MAX_MISTAKES = 2;
/** The candidate that is closestMatch to a path, or that it is the end of (`tables` for `sdk/tables`); undefined where none is near. */
function closestMatch(path, candidates) {
    let best;
    const typed = path.toLowerCase();
    for (const candidate of candidates) {
        const name = candidate.toLowerCase();
        const mistakes = name.endsWith(`/${typed}`) ? 0 : countMistakes(typed, name);
        if (mistakes <= Math.min(MAX_MISTAKES, candidate.length / 3) && mistakes < (best?.mistakes ?? Number.POSITIVE_INFINITY)) {
            best = { candidate, mistakes };
        }
    }
    return best?.candidate;
}
/** How many letters were left out, added, mistaken or swapped with the next one. */
function countMistakes(one, other) {
    const rows = [Array.from({ length: other.length + 1 }, (_, column) => column)];
    const at = (row, column) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
    for (let row = 1; row <= one.length; row++) {
        rows[row] = [row];
        for (let column = 1; column <= other.length; column++) {
            const same = one[row - 1] === other[column - 1];
            const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
            rows[row]?.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + (same ? 0 : 1), swapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
    }
    return at(one.length, other.length);
}


/***/ }),

/***/ 3386:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

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
/* unused harmony exports isWindowsPath, inAssetsRoot */
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/** Directories inside a repository, as both repositories spell them. */

const TOP = '';
/** Characters of a path: what Linux takes, and more than others do. */
const MAX_LENGTH = 4096;
/**
 * Parses a directory as it is written in a `recordings.json` or produced by `path.relative`.
 * @returns the directory, or a sentence (without a full stop) that says what is wrong and what would be right
 */
function parseDirectory(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u001f\u007f]/.test(text))
        return { error: 'it has a control character; remove it' };
    if (text.includes('\\'))
        return { error: 'it has a backslash; write / between directories' };
    if (/^\/?[a-z]:/i.test(text))
        return { error: 'it has a drive letter; write the path relative to this file' };
    if (text.length > MAX_LENGTH)
        return { error: `it is longer than ${MAX_LENGTH} characters, which no system takes` };
    if (text === '' || text === '/')
        return { directory: TOP };
    const segments = text.replace(/^\//, '').replace(/\/$/, '').split('/');
    for (const segment of segments) {
        if (segment === '')
            return { error: 'it has an empty segment; write one / between directories' };
        if (segment === '..')
            return { error: 'it leaves the directory with ".."; write a path below this file' };
        if (segment === '.')
            return { error: 'it has a "." segment; leave it out' };
        if (isDotGit(segment))
            return { error: 'it has a ".git" segment, which belongs to git' };
    }
    return { directory: segments.join('/') };
}
/** Bytes of a name, and of a whole path, that a file system takes at the most. */
const MAX_NAME_BYTES = 255;
const MAX_PATH_BYTES = 4_095;
const MAX_PATH_BYTES_OF_MAC = 1_023;
/**
 * Whether no file of that path can be written below a directory.
 * @param path bytes: a name need not be UTF-8
 * @param base absolute
 */
function isUnwritable(path, base, platform = process.platform) {
    const segments = path.toString('latin1').split('/');
    const isWrong = (segment) => segment.length > MAX_NAME_BYTES || ['', '.', '..'].includes(segment) || isDotGit(segment);
    const longest = platform === 'darwin' ? MAX_PATH_BYTES_OF_MAC : MAX_PATH_BYTES;
    if (Buffer.byteLength(base) + 1 + path.length > longest || segments.some(isWrong))
        return true;
    if (platform === 'win32')
        return !isWindowsPath(path);
    return platform === 'darwin' && !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path);
}
/** Names of devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9\u00b9\u00b2\u00b3])[ ]*(\..*)?$/i;
/** Whether Windows can hold a file of that path. @param path with slashes */
function isWindowsPath(path) {
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path))
        return false;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    const isWrong = (segment) => /[<>:"\\|?*\u0000-\u001f]|[. ]$/.test(segment) || DEVICES.test(segment);
    return !path.toString('utf8').split('/').some(isWrong);
}
/** A path as file systems compare it that take `A` and `a`, and the two ways to write `é`, for the same. */
function foldedPath(path) {
    return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}
/** `.git` in any spelling that a case-insensitive or Windows file system takes for it. */
function isDotGit(segment) {
    return /^(\.git|git~1)[. ]*(:.*)?$/i.test(segment.replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, ''));
}
/** Whether `inner` is `outer` or lies in it, by whole segments. */
function isWithin(inner, outer) {
    return outer === '' || inner === outer || inner.startsWith(`${outer}/`);
}
/**
 * A path that a person gave, as the assets root has it: from there, or from the code repository.
 * @param rootBelow the assets root, from the top of the code repository
 */
function inAssetsRoot(path, rootBelow, platform = process.platform) {
    const slashed = platform === 'win32' ? path.replaceAll('\\', '/') : path;
    const plain = slashed.replace(/^\.\//, '').replace(/\/+$/, '');
    return plain.startsWith(`${rootBelow}/`) ? plain.slice(rootBelow.length + 1) : plain;
}
function parentDirectory(directory) {
    const slash = directory.lastIndexOf('/');
    return (slash < 0 ? TOP : directory.slice(0, slash));
}
/** The directory itself and every one above it, the top last. */
function upward(directory) {
    const chain = [directory];
    for (let at = directory; at !== TOP;) {
        at = parentDirectory(at);
        chain.push(at);
    }
    return chain;
}
function joinDirectory(base, below) {
    return (base === TOP ? below : below === TOP ? base : `${base}/${below}`);
}
/** How a directory is shown to people: the top is `/`. */
function showDirectory(directory) {
    return directory === TOP ? '/' : directory;
}


/***/ }),

/***/ 4758:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ AssetsSyncError),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   dF: () => (/* binding */ errorJson),
/* harmony export */   gb: () => (/* binding */ toAssetsSyncError),
/* harmony export */   i4: () => (/* binding */ listLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/** The errors that people and scripts see: a code, a sentence that says what happened, one that says what to do. */

/** Exit codes of the command line, by error code. */
const EXIT_CODES = {
    secrets: 1,
    'not-verified': 1,
    'not-pushed': 1,
    'wrong-checksum': 1,
    'bad-usage': 2,
    'bad-manifest': 2,
    'no-pin': 2,
    'no-base': 2,
    'no-such-directory': 2,
    'missing-commit': 2,
    'moved-tag': 2,
    'old-git': 2,
    'not-writable': 2,
    'unwritable-name': 2,
    'malformed-tree': 2,
    'too-large': 2,
    unreachable: 3,
    'forge-refused': 3,
    'timed-out': 3,
    'proxy-failed': 3,
    'local-changes': 4,
    conflict: 4,
    'foreign-root': 4,
    'missing-store': 4,
    'damaged-root': 4,
    busy: 4,
    'not-confirmed': 4,
    unauthorized: 5,
    'git-failed': 70,
    internal: 70,
    cancelled: 130,
};
/** An error that was foreseen. It reaches the user without a stack trace. */
class AssetsSyncError extends Error {
    code;
    hint;
    at;
    detail;
    problems;
    constructor(code, message, details) {
        super(message, details.cause === undefined ? undefined : { cause: details.cause });
        this.name = 'AssetsSyncError';
        this.code = code;
        this.hint = details.hint;
        this.at = details.at;
        this.detail = details.detail;
        this.problems = details.problems ?? [];
    }
    /** Says one more sentence, of what was found out since: whoever throws it on throws the same error. */
    add(sentence) {
        this.message += ` ${sentence}`;
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
}
/** An error as scripts get it. */
function errorJson({ code, message, hint, file, line, at }) {
    return { code, message, hint, file, line, column: at?.column };
}
/** `path:line:column`, as editors and terminals make a link of. */
function formatPlace(at) {
    return [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
}
const MAKE_ROOM = 'Make room or give this user access, then run the command again.';
const MOVE_AWAY = 'Move away what is in its place, then run the command again.';
const LET_GO = 'Close what uses it, then run the command again.';
const OPEN_MORE = 'Let more files be open at once (ulimit -n), then run the command again.';
/** What the file system said, and what to do about it. */
const FILE_SYSTEM_ERRORS = {
    EACCES: ['permission was denied', MAKE_ROOM],
    EPERM: ['the operation is not permitted', MAKE_ROOM],
    EROFS: ['the file system is read-only', MAKE_ROOM],
    ENOSPC: ['the disk is full', MAKE_ROOM],
    EDQUOT: ['the disk quota is used up', MAKE_ROOM],
    EMFILE: ['too many files are open', OPEN_MORE],
    ENFILE: ['too many files are open', OPEN_MORE],
    ENAMETOOLONG: ['the path is too long', MAKE_ROOM],
    ENOTDIR: ['a part of the path is not a directory', MOVE_AWAY],
    EISDIR: ['it is a directory', MOVE_AWAY],
    EBUSY: ['another program has it open', LET_GO],
    ENOTEMPTY: ['another program writes into it', LET_GO],
};
/** Turns whatever was thrown into an error that can be shown; what nobody foresaw becomes `internal`. */
function toAssetsSyncError(thrown) {
    if (thrown instanceof AssetsSyncError)
        return thrown;
    // Also one of another realm: a program that calls us may have its own (tests of jest do).
    const error = node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown) ? thrown : new Error(String(thrown));
    const { code, path } = error;
    const told = code === undefined ? undefined : FILE_SYSTEM_ERRORS[code];
    if (told !== undefined) {
        const [reason, hint] = told;
        return new AssetsSyncError('not-writable', `${path ?? 'A file'} could not be used: ${reason}.`, {
            hint,
            detail: error.message,
            cause: error,
        });
    }
    return new AssetsSyncError('internal', `assets-sync failed in a way that it should not: ${error.message}`, {
        hint: 'Please report this with the output of the same command with --debug.',
        detail: error.stack,
        cause: error,
    });
}
/** Names in a line: the first ones, and how many more there are. */
function listNames(names, most = 5) {
    return names.slice(0, most).join(', ') + (names.length > most ? ` and ${names.length - most} more` : '');
}
/** Lines of a message, indented; the rest is counted. */
function listLines(lines, most = 20) {
    const shown = lines.slice(0, most);
    if (lines.length > most)
        shown.push(`and ${lines.length - most} more`);
    return shown.map((line) => `  ${line}`).join('\n');
}


/***/ }),

/***/ 6774:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ lstatIfThere),
/* harmony export */   W7: () => (/* binding */ holdSame),
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   gR: () => (/* binding */ namesIfReadable),
/* harmony export */   ut: () => (/* binding */ readPieces),
/* harmony export */   v8: () => (/* binding */ writeDurably)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _node_path_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(149);
/* harmony import */ var _rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7984);
/** What Node's file functions lack: looking for what may not be there, reading piece by piece, and writing what must survive a power failure. */





/** What is at a path, links not followed; undefined where there is nothing, also where a part of the path is a file. */
function lstatIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,_node_path_js__WEBPACK_IMPORTED_MODULE_4__/* .nodePath */ .I)(path), { throwIfNoEntry: false });
    }
    catch (error) {
        if (error.code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
/** Bytes of a file that are read at once. */
const PIECE = 64 * 1024;
/**
 * What a file holds, in pieces of one size, but for the last. Each is in the memory of the one before: for a large file, new memory takes
 * longer than reading.
 */
function* readPieces(path) {
    const piece = Buffer.allocUnsafe(PIECE);
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        for (let length = fill(piece, file); length > 0; length = fill(piece, file))
            yield piece.subarray(0, length);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** A file system may give less than it is asked for. @returns how many bytes were read: fewer than there is room for at the end alone */
function fill(piece, file) {
    let length = 0;
    while (length < piece.length) {
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, piece, length, piece.length - length, null);
        if (read === 0)
            break;
        length += read;
    }
    return length;
}
/** Whether two files hold the same bytes. */
function holdSame(one, other) {
    const others = readPieces(other);
    try {
        for (const piece of readPieces(one)) {
            const next = others.next();
            if (next.done === true || !piece.equals(next.value))
                return false;
        }
        return others.next().done === true;
    }
    finally {
        others.return();
    }
}
/** Writes a file so that after any interruption it is there with the old contents or the new, never a part. */
function writeDurably(path, contents) {
    const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    try {
        const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(temporary, 'wx');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, contents);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
        }
        (0,_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .rename */ .$w)(temporary, path);
    }
    catch (error) {
        (0,_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(temporary);
        throw error;
    }
    syncFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
}
/** Makes a folder's names durable. Windows knows no such thing, and some network file systems refuse it. */
function syncFolder(folder) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(folder, 'r');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(handle);
    }
    catch {
        // The file itself is written.
    }
    finally {
        if (handle !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
/**
 * Makes a folder and those above it, one by one: Node's own `recursive` never ends where there can be no folder (in /proc, say), and
 * takes a file system that may only be read for a folder that is not there.
 * @throws `not-writable` where it cannot be made, say below a link to a disk that is not there
 */
function makeFolder(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
        return;
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dir));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(dir);
    }
    catch (error) {
        // Another run may have made it.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir))
            return;
        const { code } = error;
        if (code !== 'EEXIST' && code !== 'ENOENT')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('not-writable', `${dir} cannot be made: a part of its path leads nowhere.`, {
            hint: 'Make that folder, or name another one for the store in ASSETS_SYNC_STORE.',
            cause: error,
        });
    }
}
/** What a folder holds; nothing where it is not there, is no folder, or cannot be read. */
function namesIfReadable(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
/** @returns whether there was a file to give the time of now */
function touch(file) {
    const now = new Date();
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(file, now, now);
        return true;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 8417:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ isRelativePath),
/* harmony export */   RA: () => (/* binding */ parseGitUrl),
/* harmony export */   WR: () => (/* binding */ repositoryPage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3136);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_url__WEBPACK_IMPORTED_MODULE_1__);
/** The address of a git repository, parsed before git sees it. */


/**
 * Parses `owner/name`, an http(s), ssh or scp-like address, or a path.
 * @param gitHubServer where an `owner/name` lives, `https://github.com`
 * @param base what a relative path is relative to
 * @returns the address, or a sentence (without a full stop) that says what is wrong
 */
function parseGitUrl(text, gitHubServer, base, paths = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (text === '' || /[\u0000-\u001f\u007f]/.test(text))
        return { error: 'it is empty or has white space in it' };
    const isPath = paths.isAbsolute(text) || isRelativePath(text);
    if (text.includes(' ') && !isPath && !/^file:/i.test(text))
        return { error: 'it is empty or has white space in it' };
    if (text.startsWith('-'))
        return { error: 'it begins with "-"' };
    if (/^[\w][\w.-]*\/[\w.-]*\w[\w.-]*$/.test(text))
        return httpUrl(new URL(`${gitHubServer.replace(/\/+$/, '')}/${text}`));
    if (/^https?:\/\//i.test(text))
        return URL.canParse(text) ? httpUrl(new URL(text)) : { error: 'it is not an address' };
    if (/^ssh:\/\//i.test(text))
        return sshUrl(text);
    if (/^file:\/\//i.test(text)) {
        const isWindows = paths.sep === '\\';
        // A share of Windows: file://server/share or file:////server/share.
        const address = isWindows ? text.replace(/^file:\/{4,}/i, 'file://') : text;
        if (!URL.canParse(address) || (!isWindows && new URL(address).host !== ''))
            return { error: 'a file address has no host' };
        return pathOfAddress(address, isWindows);
    }
    if (/^[a-z][a-z0-9+.-]*::/i.test(text) || /^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
        return { error: `"${text.split(':')[0]}" is not a transport that assets-sync uses (https, http, ssh or a path)` };
    }
    if (isPath)
        return pathUrl(paths.resolve(base, text));
    // scp-like: git@host:owner/name. The host may not begin with "-", or ssh would take it for an option.
    if (/^([\w.][\w.-]*@)?[a-z0-9][a-z0-9.-]*:[^-:][^:]*$/i.test(text))
        return { url: text, transport: 'ssh', origin: undefined };
    return { error: 'it is neither owner/name nor the address of a git repository' };
}
/** Whether the text names a repository by a relative path, which begins with `./` or `../`. */
function isRelativePath(text) {
    return /^\.{1,2}([\\/]|$)/.test(text);
}
function httpUrl(url) {
    if (url.username !== '' || url.password !== '') {
        return { error: 'it has a user name or a password in it, which are given with the token input' };
    }
    if (url.search !== '' || url.hash !== '')
        return { error: 'it has a query or a fragment' };
    url.pathname = url.pathname.replace(/\/+$/, '');
    return { url: url.href, transport: 'http', origin: url.origin };
}
function pathOfAddress(address, isWindows) {
    try {
        return pathUrl((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(address, { windows: isWindows }));
    }
    catch {
        return { error: 'it is not the address of a file' };
    }
}
/** As an address: a bare path would be copied file by file, and gets no filter. A path of Windows may begin with a drive or a server. */
function pathUrl(path) {
    const slashed = /^([a-z]:|\\\\)/i.test(path) ? path.replaceAll('\\', '/') : path;
    // git decodes it.
    const encoded = slashed.replace(/[% ]/g, encodeURIComponent);
    return { url: `file://${encoded.startsWith('/') ? '' : '/'}${encoded}`, transport: 'path', origin: undefined };
}
function sshUrl(text) {
    if (!URL.canParse(text))
        return { error: 'it is not an address' };
    const { hostname, username, password } = new URL(text);
    if (password !== '')
        return { error: 'it has a password in it' };
    if (hostname === '' || hostname.startsWith('-') || username.startsWith('-'))
        return { error: 'it has no valid host' };
    return { url: text, transport: 'ssh', origin: undefined };
}
/** The page of the repository on its host, for links; undefined where there is none. */
function repositoryPage({ url, origin }) {
    return origin === undefined ? undefined : url.replace(/\.git$/, '');
}


/***/ }),

/***/ 7987:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ GLOB_SYNTAX),
/* harmony export */   q: () => (/* binding */ parseGlob)
/* harmony export */ });
/** What a glob may have, for messages. */
const GLOB_SYNTAX = '*, ?, ** between slashes, [a-z], {a,b}, and no parentheses';
const MAX_LENGTH = 1_000;
/** Patterns that the braces of one glob may stand for. */
const MAX_PATTERNS = 256;
/** @returns the patterns that the glob stands for, or undefined where it has something else than {@link GLOB_SYNTAX} */
function parseGlob(text) {
    if (text.length > MAX_LENGTH || /^!|[()|]/.test(text))
        return undefined;
    const patterns = expandBraces(text.replace(/^\/|\/$/g, ''))?.map(parsePattern);
    return patterns?.every((pattern) => pattern !== undefined) ? patterns : undefined;
}
function parsePattern(text) {
    const segments = [];
    const names = text.split('/');
    for (const name of names) {
        const tokens = name === '**' ? [] : parseName(name);
        if (tokens === undefined)
            return undefined;
        segments.push(name === '**' ? name : { text: name, tokens });
    }
    const firstPattern = names.findIndex((name) => /[*?[]/.test(name));
    const base = (firstPattern < 0 ? names : names.slice(0, firstPattern)).join('/');
    return {
        base,
        depth: segments.includes('**') ? Number.POSITIVE_INFINITY : segments.length,
        matches: (path) => matchPath(segments, path.split('/')),
    };
}
/** @returns undefined for a bracket without its counterpart */
function parseName(text) {
    const tokens = [];
    const characters = [...text];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (character === '[') {
            // A ] that comes first is one of the set.
            const first = /[!^]/.test(characters[at + 1] ?? '') ? at + 2 : at + 1;
            const end = characters.indexOf(']', first + 1);
            if (end < 0)
                return undefined;
            tokens.push(characterSet(characters.slice(first, end), first === at + 2));
            at = end;
        }
        else if (character === ']')
            return undefined;
        else if (character === '*')
            tokens.push('*');
        else
            tokens.push(character === '?' ? () => true : (one) => one === character);
    }
    return tokens;
}
function characterSet(members, isNegated) {
    const ranges = [];
    for (let at = 0; at < members.length; at++) {
        const from = members[at] ?? '';
        const to = members[at + 1] === '-' ? members[at + 2] : undefined;
        ranges.push([from, to ?? from]);
        if (to !== undefined)
            at += 2;
    }
    return (one) => ranges.some(([from, to]) => from <= one && one <= to) !== isNegated;
}
/** @returns undefined for a brace without its counterpart or without a comma, and for too many alternatives */
function expandBraces(text) {
    const start = text.indexOf('{');
    if (start < 0)
        return text.includes('}') ? undefined : [text];
    const commas = [];
    let depth = 0;
    let end = start;
    for (; end < text.length; end++) {
        if (text[end] === '{')
            depth++;
        else if (text[end] === ',' && depth === 1)
            commas.push(end);
        else if (text[end] === '}' && --depth === 0)
            break;
    }
    if (depth !== 0 || commas.length === 0 || text.slice(0, start).includes('}'))
        return undefined;
    const cuts = [start, ...commas, end];
    const expanded = [];
    for (const [index, cut] of cuts.slice(0, -1).entries()) {
        const choice = text.slice(cut + 1, cuts[index + 1]);
        const rest = expandBraces(text.slice(0, start) + choice + text.slice(end + 1));
        if (rest === undefined || expanded.push(...rest) > MAX_PATTERNS)
            return undefined;
    }
    return expanded;
}
function matchPath(segments, names) {
    return matchSequence(segments, names, '**', matchName, (name) => !name.startsWith('.'));
}
/** A name that begins with a dot has to be written so. */
function matchName(segment, name) {
    if (name.startsWith('.') && !segment.text.startsWith('.'))
        return false;
    return matchSequence(segment.tokens, [...name], '*', (test, character) => test(character), () => true);
}
/**
 * Whether a pattern matches all items. When an item does not fit, only the last star takes one more: what came before it
 * has its earliest place, which leaves the most to the rest. So no more than items times pattern steps are taken.
 * @param star what stands for any number of items
 * @param mayPass which items it may stand for
 */
function matchSequence(pattern, items, star, fits, mayPass) {
    let at = 0;
    let lastStar = -1;
    let passed = 0;
    for (let index = 0; index < items.length;) {
        const item = items[index];
        const one = pattern[at];
        if (one === star) {
            lastStar = at++;
            passed = index;
        }
        else if (at < pattern.length && fits(one, item)) {
            at++;
            index++;
        }
        else if (lastStar >= 0 && mayPass(items[passed])) {
            at = lastStar + 1;
            index = ++passed;
        }
        else
            return false;
    }
    return pattern.slice(at).every((one) => one === star);
}


/***/ }),

/***/ 9278:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4758);
/* harmony import */ var _rename_and_remove_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7984);
/** One at a time: locks that die with their process. */





/** Milliseconds after which a lock that nobody renews is taken over: its holder was killed. */
const STALE_AFTER = 5_000;
/** Milliseconds between two renewals. */
const RENEWAL = STALE_AFTER / 4;
/** Milliseconds for which a lock that is old by our clock is watched first: its holder's clock may be slow, but renews it. */
const WATCH = 2 * RENEWAL;
/** Milliseconds after which whoever waits is told so. */
const PATIENCE = 1_000;
/** Attempts in a row, some 3 seconds, after which a system that refuses them means it. */
const MAX_REFUSALS = 20;
/**
 * Runs `body` while nobody else holds `path`.
 * @param path the lock: a directory that exists as long as it is held
 * @param onWait is told once, when somebody else has held it for a second
 * @param body gets a signal that is also aborted when the lock was lost (a machine that slept, say)
 * @throws `not-writable` where something else than a lock is at `path`
 */
async function withLock(path, signal, body, onWait = () => { }, making = { platform: process.platform, mkdir: node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync }) {
    let mark = await acquire(path, signal, onWait, making);
    const lost = new AbortController();
    const renewal = setInterval(() => {
        const renewed = renew(path, mark);
        if (renewed !== 'lost')
            mark = renewed;
        else {
            clearInterval(renewal);
            lost.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('busy', `Another run took over ${path} while this one slept.`, { hint: 'Run the command again.' }));
        }
    }, RENEWAL).unref();
    const release = () => {
        if (!lost.signal.aborted)
            removeLock(path, mark);
    };
    // A run that is ended at once (a second Ctrl-C) keeps nobody waiting.
    process.once('exit', release);
    try {
        return await body(AbortSignal.any([signal, lost.signal]));
    }
    finally {
        clearInterval(renewal);
        process.removeListener('exit', release);
        release();
    }
}
/** What a person is told meanwhile: a lock does not say whether its holder lives. */
function waitingFor(what) {
    return `Waiting for another run in ${what}, or a few seconds for the lock of one that was killed.`;
}
async function acquire(path, signal, onWait, making) {
    let refusals = 0;
    // Not by the clock, which may be set meanwhile.
    const begun = performance.now();
    let isTold = false;
    let seen;
    let seenAt = begun;
    for (let wait = 10;; wait = Math.min(wait * 1.5, 200)) {
        signal.throwIfAborted();
        const attempt = tryMake(path, making, refusals);
        if (attempt === 'made')
            return setRenewed(path);
        refusals = attempt === 'refused' ? refusals + 1 : 0;
        const found = attempt === 'refused' ? undefined : readLock(path);
        if (!isSame(found, seen))
            [seen, seenAt] = [found, performance.now()];
        if (seen !== undefined && isStale(seen, performance.now() - seenAt))
            removeLock(path, seen);
        if (!isTold && performance.now() - begun > PATIENCE) {
            isTold = true;
            onWait();
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}
/**
 * @param refusals how many attempts in a row the system has refused
 * @throws where there can be no lock
 */
function tryMake(path, { platform, mkdir }, refusals) {
    try {
        mkdir(path);
        return 'made';
    }
    catch (error) {
        const { code = '' } = error;
        if (code === 'EEXIST')
            return 'taken';
        // Windows says so of a folder that was removed and that somebody still looks at; of one that we may not write, for ever.
        const mayPass = code === 'EBUSY' || (platform === 'win32' && (code === 'EPERM' || code === 'EACCES'));
        if (!mayPass || refusals >= MAX_REFUSALS)
            throw error;
        return 'refused';
    }
}
/** @param watched milliseconds for which nobody has renewed it */
function isStale({ renewed }, watched) {
    return watched > STALE_AFTER || (watched > WATCH && Date.now() - renewed > STALE_AFTER);
}
function isSame(one, other) {
    return one?.inode === other?.inode && one?.renewed === other?.renewed;
}
/**
 * @returns undefined where it is free
 * @throws `not-writable` for what no run has made: nobody would ever free it
 */
function readLock(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    if (!found.isDirectory()) {
        const what = found.isSymbolicLink() ? 'a symbolic link' : 'a file';
        throw notALock(`${path} is ${what}, where this command has its lock, a directory.`, path);
    }
    const inside = listIfThere(path);
    if (inside.length > 0)
        throw notALock(`${path}, the lock of this command, is not empty: it has ${inside[0]}.`, path);
    return { inode: found.ino, renewed: found.mtimeMs };
}
function listIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return [];
        throw error;
    }
}
function notALock(message, path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('not-writable', message, { hint: `Move ${path} away, then run the command again.` });
}
/** @returns the mark as the file system keeps it: some keep no milliseconds */
function setRenewed(path) {
    const now = new Date();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(path, now, now);
    const { ino, mtimeMs } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
    return { inode: ino, renewed: mtimeMs };
}
/** @returns `lost` where somebody has taken it over; a renewal that fails otherwise is tried again the next time */
function renew(path, mark) {
    try {
        return isSame(readLock(path), mark) ? setRenewed(path) : 'lost';
    }
    catch {
        return mark;
    }
}
/** Frees a lock, if it is still the one that was meant. Never throws: what was done under it is done. */
function removeLock(path, mark) {
    // Two runs may find the same stale lock: only what one has moved aside is its own to judge and to remove.
    const aside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        if (!isSame(readLock(path), mark))
            return;
        (0,_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_4__/* .rename */ .$w)(path, aside);
        if (isSame(readLock(aside), mark))
            (0,_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_4__/* .removeEmptyFolder */ .mX)(aside);
        else
            (0,_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_4__/* .rename */ .$w)(aside, path);
    }
    catch {
        // Another run was quicker, or it will find what stands in the way.
    }
}


/***/ }),

/***/ 6251:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ mirrorFile),
/* harmony export */   v: () => (/* binding */ parseMirror)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3386);
/* harmony import */ var _git_url_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8417);
/** The address of a mirror, plain storage with a file for each pinned directory, and what its files are called. */




/**
 * @param base what a relative path is relative to
 * @returns the address, or a sentence (without a full stop) that says what is wrong; it never repeats what could be a secret
 */
function parseMirror(text, base, paths = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (text === '' || /[\u0000-\u001f\u007f]/.test(text))
        return { error: 'it is empty or has a control character in it' };
    if (/^https?:/i.test(text)) {
        if (!URL.canParse(text) || /\s/.test(text))
            return { error: 'it is not an address' };
        const { username, password, search, hash, origin, pathname } = new URL(text);
        if (username !== '' || password !== '')
            return { error: 'it has a user name or a password in it; a mirror is public' };
        if (search !== '' || hash !== '')
            return { error: 'it has a query or a fragment; a mirror is public and needs no signature' };
        return { kind: 'http', at: `${origin}${pathname.replace(/\/+$/, '')}` };
    }
    if (paths.isAbsolute(text) || (0,_git_url_js__WEBPACK_IMPORTED_MODULE_3__/* .isRelativePath */ .Kb)(text))
        return { kind: 'folder', at: paths.resolve(base, text) };
    return { error: 'it is neither an http(s) address nor the path of a folder, which is absolute or begins with ./' };
}
/** Bytes of a file's name; every storage takes as many. */
const MAX_NAME_BYTES = 200;
/**
 * The file that a mirror has for a directory of the assets repository in a commit: `<sha>/sdk--tables.pack`. Two directories that
 * differ in `--` and `/` alone have the same one.
 */
function mirrorFile({ sha, assetsPath }) {
    const name = (0,_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi)(assetsPath).replaceAll('/', '--');
    if (Buffer.byteLength(name) <= MAX_NAME_BYTES)
        return [sha, `${name}.pack`];
    const unique = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(name).digest('hex').slice(0, 12);
    return [sha, `${name.slice(0, MAX_NAME_BYTES / 4)}-${unique}.pack`];
}


/***/ }),

/***/ 149:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ nodePath)
/* harmony export */ });
/**
 * A path as the functions of node:fs are to get it. Elsewhere the bytes of a name are what counts; on Windows names are text, and only of
 * a string does Node make a path that may be longer than 260 characters.
 */
function nodePath(path, platform = process.platform) {
    return platform === 'win32' && Buffer.isBuffer(path) ? path.toString('utf8') : path;
}


/***/ }),

/***/ 5997:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ pathBelow),
/* harmony export */   O: () => (/* binding */ canonicalPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Paths of this machine as its file system has them: one spelling for each file. */


/**
 * A path without symbolic links, in the case that the names have on disk, without short names (`RUNNER~1`) and drives of `subst`. What does
 * not exist of it stays as it is written.
 * @param path absolute
 */
function canonicalPath(path, realpath = realPath, paths = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    for (let existing = path;; existing = paths.dirname(existing)) {
        try {
            return paths.join(realpath(existing), paths.relative(existing, path));
        }
        catch {
            if (paths.dirname(existing) === existing)
                return path;
        }
    }
}
/** The system's own answer; Node's own has another opinion of names on Windows, but some drives there know no better one. */
function realPath(path) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR' || process.platform !== 'win32')
            throw error;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    }
}
/**
 * Where a path is below a directory, with slashes: the empty string for the directory itself.
 * @param paths both are in canonical spelling
 * @returns undefined where it is outside, on another drive for example
 */
function pathBelow(directory, path, paths = node_path__WEBPACK_IMPORTED_MODULE_1__) {
    const below = paths.relative(directory, path);
    if (below === '..' || below.startsWith(`..${paths.sep}`) || paths.isAbsolute(below))
        return undefined;
    return below.split(paths.sep).join('/');
}


/***/ }),

/***/ 6404:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ windowsProgram),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   ev: () => (/* binding */ pathEntries)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Where programs are. On Windows a bare name is looked for in the child's working directory first, which may be anybody's. */


/**
 * What to start a program by: its name, which every other system looks for on the PATH alone; on Windows the absolute path of the
 * first `<name>.exe` on the PATH, whose relative and empty entries do not count.
 * @param env its PATH decides
 * @returns undefined where Windows has none
 */
function findProgram(name, env, platform = process.platform, isFile = isFileThere) {
    if (platform !== 'win32')
        return name;
    return pathEntries(env, platform)
        .map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, `${name}.exe`))
        .find(isFile);
}
/** The absolute folders on the PATH: a relative one is another one in every place. */
function pathEntries(env, platform) {
    if (platform !== 'win32')
        return (env.PATH ?? '').split(':').filter((folder) => folder.startsWith('/'));
    const [, path = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
    // `\tools` is of the current drive.
    return path
        .split(';')
        .map((folder) => folder.replaceAll('"', '').trim())
        .filter((folder) => /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder));
}
/** A program that Windows brings. @param path below its System32 folder */
function windowsProgram(path, env = process.env) {
    const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === 'SYSTEMROOT') ?? [];
    return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(root || 'C:\\Windows', 'System32', path);
}
function isFileThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() === true;
    }
    catch {
        // A folder on the PATH that cannot be read, or a drive that is not there.
        return false;
    }
}


/***/ }),

/***/ 7984:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $w: () => (/* binding */ rename),
/* harmony export */   bF: () => (/* binding */ removeFolderLater),
/* harmony export */   mX: () => (/* binding */ removeEmptyFolder),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   v$: () => (/* binding */ removeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _node_path_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(149);
/** Renames and removes files as every system allows it: the only place that does. */




const BY_SYSTEM = {
    platform: process.platform,
    rename: node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync,
    unlink: node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync,
    rmdir: node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync,
    chmod: node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync,
    lstat: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }),
    list: (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true }),
    wait: (milliseconds) => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds),
};
/**
 * Milliseconds for which a file that somebody has open is waited for, as scanners and indexers do for a moment. Nothing else happens
 * meanwhile, and a lock that is not renewed for 5 seconds is taken over.
 */
const PATIENCE = 3_000;
/**
 * Renames a file or a folder over whatever file is at the target, also over one that may only be read (git's objects and packs).
 * @param isContentAddressed whether a file of that name and size has the same contents, which may as well stay
 */
function rename(from, to, { isContentAddressed = false } = {}, calls = BY_SYSTEM) {
    const [source, target] = [(0,_node_path_js__WEBPACK_IMPORTED_MODULE_3__/* .nodePath */ .I)(from, calls.platform), (0,_node_path_js__WEBPACK_IMPORTED_MODULE_3__/* .nodePath */ .I)(to, calls.platform)];
    patiently(calls, () => {
        try {
            calls.rename(source, target);
        }
        catch (error) {
            if (!isRefusal(error))
                throw error;
            const there = calls.lstat(target);
            if (there?.isFile() !== true)
                throw error;
            if (isContentAddressed && there.size === calls.lstat(source)?.size)
                removeFile(source, calls);
            else if (isReadOnly(there) && calls.platform === 'win32') {
                calls.chmod(target, there.mode | 0o200);
                calls.rename(source, target);
            }
            else
                throw error;
        }
    });
}
/** Removes a file, or a link; nothing where there is none. */
function removeFile(path, calls = BY_SYSTEM) {
    const file = (0,_node_path_js__WEBPACK_IMPORTED_MODULE_3__/* .nodePath */ .I)(path, calls.platform);
    patiently(calls, () => {
        try {
            calls.unlink(file);
        }
        catch (error) {
            const { code } = error;
            if (code === 'ENOENT' || code === 'ENOTDIR')
                return;
            const there = calls.platform === 'win32' && isRefusal(error) ? calls.lstat(file) : undefined;
            if (there?.isFile() !== true || !isReadOnly(there))
                throw error;
            calls.chmod(file, there.mode | 0o200);
            calls.unlink(file);
        }
    });
}
/**
 * Removes a folder and everything in it, or a file; nothing where there is none. On Windows step by step: before Node 24.13.1 `rmSync` left
 * what is below a path with letters like ü where it was, and said nothing.
 */
function removeFolder(path, calls = BY_SYSTEM) {
    if (calls.platform !== 'win32') {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true, maxRetries: 3 });
        return;
    }
    if (calls.lstat(path)?.isDirectory() !== true) {
        removeFile(path, calls);
        return;
    }
    for (const entry of calls.list(path)) {
        // A junction is a link.
        if (entry.isDirectory())
            removeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry.name), calls);
        else
            removeFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, entry.name), calls);
    }
    // A file that somebody has open is there until they close it.
    patiently(calls, () => calls.rmdir(path), ['ENOTEMPTY']);
}
/** Removes a folder where nothing is in it. @throws where something is */
function removeEmptyFolder(path, calls = BY_SYSTEM) {
    patiently(calls, () => calls.rmdir(path));
}
/** The same for a large folder, while other things happen. */
async function removeFolderLater(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { recursive: true, force: true, maxRetries: 3 });
}
/** Calls again while somebody has the file open. */
function patiently(calls, call, alsoPassing = []) {
    for (let waited = 0, pause = 10;; waited += pause, pause = Math.min(pause * 2, 250)) {
        try {
            call();
            return;
        }
        catch (error) {
            const { code = '' } = error;
            // Windows says of an open file that access is denied. Everywhere else that is for good, and EBUSY comes from network file systems.
            const isPassing = code === 'EBUSY' || alsoPassing.includes(code) || (calls.platform === 'win32' && isRefusal(error));
            if (!isPassing || waited > PATIENCE)
                throw error;
            calls.wait(pause);
        }
    }
}
function isRefusal(error) {
    const { code } = error;
    return code === 'EPERM' || code === 'EACCES';
}
function isReadOnly({ mode }) {
    return (mode & 0o200) === 0;
}


/***/ }),

/***/ 6127:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   JS: () => (/* binding */ SHORT_SHA_LENGTH),
/* harmony export */   pL: () => (/* binding */ EMPTY_TREE),
/* harmony export */   qL: () => (/* binding */ parseSha)
/* harmony export */ });
/** Object names: the only way from text in a file to something that git is given. */
/** The object name that `text` spells in full, or undefined. */
function parseSha(text) {
    return /^[0-9a-f]{40}$/i.test(text) ? text.toLowerCase() : undefined;
}
/** How many digits of a commit follow the `@` of a pin's `tree`, and how many people are shown. */
const SHORT_SHA_LENGTH = 12;
function shortSha(sha) {
    return sha.slice(0, SHORT_SHA_LENGTH);
}
/** The tree without entries, which git knows without having it. */
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';


/***/ }),

/***/ 4907:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ syncCommand),
/* harmony export */   q$: () => (/* binding */ shellCommand)
/* harmony export */ });
/* unused harmony export readersShell */
/** Command lines as they can be pasted into the reader's shell. */
/** The shell that a person most likely reads messages in: on Windows PowerShell, unless a variable of another one says otherwise. */
function readersShell(env = process.env, platform = process.platform) {
    // Git Bash and its like, and shells of Unix that were brought there.
    if (platform !== 'win32' || env.MSYSTEM || env.SHELL)
        return 'sh';
    return env.PROMPT ? 'cmd' : 'powershell';
}
function shellCommand(args, shell = readersShell()) {
    const quoted = args.map((arg) => QUOTES[shell](arg));
    // PowerShell takes a quoted word at the beginning for a text.
    return (shell === 'powershell' && /^["']/.test(quoted[0] ?? '') ? ['&', ...quoted] : quoted).join(' ');
}
const QUOTES = {
    sh: (arg) => (/^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`),
    // Double quotes where they are enough, which the command prompt takes as well. A comma would split the word.
    powershell: (arg) => {
        if (/^[\w+=:./\\-]+$/.test(arg))
            return arg;
        return /["$`\u201c-\u201e]/.test(arg) ? `'${arg.replace(/['\u2018-\u201b]/g, '$&$&')}'` : `"${arg}"`;
    },
    // What a program of Windows makes of its command line: backslashes count before a quotation mark alone.
    cmd: (arg) => {
        if (/^[\w+:./\\-]+$/.test(arg))
            return arg;
        return `"${arg.replace(/(\\*)("|$)/g, (_, slashes, mark) => slashes.repeat(2) + (mark && `\\${mark}`))}"`;
    },
};
/** What brings services to disk: by their names, if they are few. */
function syncCommand(services) {
    return shellCommand(['assets-sync', 'sync', ...(services.length > MAX_NAMES ? ['*'] : services)]);
}
const MAX_NAMES = 5;


/***/ }),

/***/ 766:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   U9: () => (/* binding */ count)
/* harmony export */ });
/** Text for people: numbers with what they count, and what Markdown must leave as it is. */
/** `36,000`. Not by `toLocaleString`, whose first call loads all locales: ten milliseconds. */
function formatCount(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 service`, `2 services`. */
function count(number, singular) {
    return `${formatCount(number)} ${singular}${number === 1 ? '' : 's'}`;
}
/** Text in a table, whatever characters it has. */
function escapeMarkdown(text) {
    return text.replace(/[&<>|`*_[\]\\~#@!]/g, (character) => `&#${character.codePointAt(0)};`).replace(/[\r\n]+/g, ' ');
}


/***/ }),

/***/ 9008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ NO_TRAFFIC)
/* harmony export */ });
const NO_TRAFFIC = { requests: 0, bytes: 0 };


/***/ }),

/***/ 592:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ openCodeRepository),
/* harmony export */   Sk: () => (/* binding */ listDirectories),
/* harmony export */   hf: () => (/* binding */ hideFromStatus),
/* harmony export */   po: () => (/* binding */ listManifests),
/* harmony export */   zP: () => (/* binding */ isSparse)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4758);
/* harmony import */ var _base_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5997);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4907);
/* harmony import */ var _git_config_listing_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(6953);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3313);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3341);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(308);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4406);
/* harmony import */ var _pins_assets_json_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(1970);
/* harmony import */ var _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(7027);
/** What is asked of the code repository's own git. Nothing in it is changed but `info/exclude`. */













/**
 * @param directory absolute
 * @param asTop take the git top level above `directory` for the root, not `directory` itself
 */
async function openCodeRepository(directory, asTop, signal) {
    const real = requireDirectory(directory);
    refuseBareRepository(real);
    const answer = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_8__/* .tryRecentGit */ .tD)(_git_config_listing_js__WEBPACK_IMPORTED_MODULE_11__/* .LIST_CONFIG */ .wH, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .codeEnvironment */ .dI)(), cwd: directory, signal });
    const places = findPlaces(answer) ?? (await askPlaces(directory, real, signal));
    if (answer.exitCode !== 0)
        throw (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .gitError */ .N7)(_git_config_listing_js__WEBPACK_IMPORTED_MODULE_11__/* .LIST_CONFIG */ .wH, answer);
    if (places === undefined || places.top.includes('\n')) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-usage', `The path of the code repository (${JSON.stringify(real)}) has a line feed in it.`, {
            hint: 'Move it to a directory without one.',
        });
    }
    const top = (0,_base_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .O)(places.top);
    const root = asTop ? top : real;
    const below = (0,_base_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .B)(top, root);
    return { ...places, root, top, prefix: below ? `${below}/` : '', config: answer.stdout.toString('utf8') };
}
/** @returns the directory's own path, without symbolic links */
function requireDirectory(directory) {
    const found = lookUp(directory);
    if (found?.isDirectory() === true)
        return (0,_base_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .O)(directory);
    const what = found === undefined ? 'does not exist' : 'is a file, not a directory';
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} ${what}.`, {
        hint: 'Give the top of the code repository with the working-directory input.',
    });
}
/**
 * A bare repository among the files of a checkout brings a configuration that anybody may have written. git itself refuses it by
 * `safe.bareRepository`, which git before 2.38 does not know.
 */
function refuseBareRepository(directory) {
    for (let at = directory; !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if (['HEAD', 'objects', 'refs'].every((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, name)))) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-usage', `${at} is a bare git repository, not a checkout.`, {
                hint: 'Give the top of the code repository with the working-directory input.',
            });
        }
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return;
    }
}
function lookUp(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    }
    catch (error) {
        const { code } = error;
        // What would be its parent is a file.
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
/** Where a repository's files are, by gitrepository-layout(5); undefined where it is for git to say. */
function findPlaces({ exitCode, stdout, workTree: top }) {
    // Of a work tree that is somewhere else, `.git` is somebody else's.
    if (exitCode !== 0 || top === undefined || hasSetting(stdout, 'core.worktree'))
        return undefined;
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
    const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dotGit, { throwIfNoEntry: false })?.isDirectory()
        ? dotGit
        : /^gitdir: ([^\r\n]+)[\r\n]*$/.exec((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)(dotGit) ?? '')?.[1];
    if (named === undefined)
        return undefined;
    const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, named);
    // All work trees of a repository share the rest.
    const shared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_9__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir'))?.trim() ?? '');
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, 'objects');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(objects) ? { top, excludeFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, 'info/exclude'), objects } : undefined;
}
function hasSetting(listing, setting) {
    return (0,_git_config_listing_js__WEBPACK_IMPORTED_MODULE_11__/* .parseConfigListing */ .IA)(listing.toString('utf8')).some(({ key }) => key === setting);
}
/** Asks git itself, which also says why there is no work tree. @returns undefined where a path has a line feed in it */
async function askPlaces(directory, real, signal) {
    const args = ['rev-parse', '--path-format=absolute', '--show-toplevel', '--git-path', 'info/exclude', '--git-path', 'objects'];
    const result = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .codeEnvironment */ .dI)(), cwd: directory, signal });
    const error = result.exitCode === 0 ? undefined : (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .gitError */ .N7)(args, result);
    if (error?.kind === 'dubious-ownership') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} belongs to another user, so git does not use it.`, {
            hint: `If you trust it: ${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellCommand */ .q$)(['git', 'config', '--global', '--add', 'safe.directory', real.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/')])}`,
            detail: error.detail,
        });
    }
    if (error !== undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} is not in a git repository.`, {
            hint: 'Check the code repository out first, or say with the working-directory input where it is.',
            detail: error.detail,
        });
    }
    const [top = '', excludeFile = '', objects = '', ...more] = result.stdout.toString('utf8').split('\n');
    return more.length > 1 ? undefined : { top, excludeFile, objects };
}
/** What files that pin are called. */
const NAMES = [_pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_12__/* .MANIFEST_NAME */ .i, _pins_assets_json_js__WEBPACK_IMPORTED_MODULE_10__/* .ASSETS_JSON */ .Lg];
/** With more of them all files are listed: a command line has an end. */
const MAX_SCOPES = 200;
/** Lists the recordings.json and assets.json files below `scopes` and looks whether the assets root is tracked. */
async function listManifests(repository, { scopes, assetsRoot, untracked }, signal) {
    const above = new Set(scopes.flatMap((scope) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .upward */ .Oz)(scope).slice(1)));
    const pathspecs = scopes.length > MAX_SCOPES
        ? NAMES.map((name) => `:(glob)**/${name}`)
        : NAMES.flatMap((name) => [
            ...scopes.map((scope) => `:(glob)${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(escapeGlob(scope), `**/${name}`)}`),
            ...[...above].map((directory) => `:(literal)${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(directory, name)}`),
        ]);
    if (assetsRoot !== undefined)
        pathspecs.push(`:(literal)${assetsRoot}`);
    const others = untracked ? ['--others', '--exclude-standard'] : [];
    const args = ['ls-files', '-z', '-t', '--cached', ...others, '--', ...pathspecs];
    // Without a pathspec it would list everything.
    const output = pathspecs.length === 0 ? Buffer.alloc(0) : await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .codeEnvironment */ .dI)(), cwd: repository.root, signal });
    const none = () => ({ onDisk: [], sparse: [] });
    const listing = { manifests: none(), assetsJson: none(), rootIsTracked: false };
    for (const record of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_8__/* .splitRecords */ .DQ)(output)) {
        const tag = String.fromCharCode(record[0] ?? 0);
        const path = record.toString('utf8', 2);
        const inRoot = assetsRoot !== undefined && (path === assetsRoot || path.startsWith(`${assetsRoot}/`));
        if (inRoot)
            listing.rootIsTracked ||= tag !== '?';
        else {
            const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)((0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(path));
            const holders = (0,_pins_assets_json_js__WEBPACK_IMPORTED_MODULE_10__/* .isAssetsJson */ .q9)(path) ? listing.assetsJson : listing.manifests;
            if ('directory' in parsed)
                holders[tag === 'S' ? 'sparse' : 'onDisk'].push(parsed.directory);
        }
    }
    return listing;
}
/** Whether the checkout may lack files of its commit. */
function isSparse({ config }) {
    const setting = (0,_git_config_listing_js__WEBPACK_IMPORTED_MODULE_11__/* .parseConfigListing */ .IA)(config).findLast(({ key }) => key === 'core.sparsecheckout');
    return setting?.value === 'true';
}
/** Every directory that holds a tracked file, checked out or not, and those above. */
async function listDirectories(repository, signal) {
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(['ls-files', '-z'], { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .codeEnvironment */ .dI)(), cwd: repository.root, signal });
    const directories = new Set();
    for (const record of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_8__/* .splitRecords */ .DQ)(output)) {
        let at = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(record.toString('utf8'));
        for (; at !== _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv && !directories.has(at); at = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(at))
            directories.add(at);
    }
    return [...directories];
}
function escapeGlob(directory) {
    return directory.replace(/[*?[\\]/g, '\\$&');
}
/** Keeps the assets root out of the code repository's `git status`, once and for all worktrees. */
function hideFromStatus(repository, assetsRoot) {
    const path = (0,_base_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .B)(repository.top, assetsRoot);
    if (!path)
        return;
    // No slash at the end: a symbolic link or a file of that name stays out as well.
    const line = `/${path.replace(/[*?[\]\\!#]/g, '\\$&').replace(/ $/, '\\ ')}`;
    const present = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(repository.excludeFile) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(repository.excludeFile, 'utf8') : '';
    if (present.split(/\r?\n/).includes(line))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(repository.excludeFile), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(repository.excludeFile, `${present === '' || present.endsWith('\n') ? '' : '\n'}${line}\n`);
}


/***/ }),

/***/ 3739:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  RD: () => (/* binding */ NO_COMMAND_LINE),
  oe: () => (/* binding */ QUIET_ANSWER),
  r0: () => (/* binding */ REPOSITORY_INPUTS),
  mo: () => (/* binding */ SERVICES_HERE),
  Vc: () => (/* binding */ inputsOf)
});

// UNUSED EXPORTS: QUIET_DRY_RUN, flagsOf, loadCommands

// EXTERNAL MODULE: ./src/inputs/spec.ts
var spec = __nccwpck_require__(7026);
;// CONCATENATED MODULE: ./src/inputs/flags.ts
/** Flags of the command line: those that are inputs, and those that every command has. */

/** An input as a flag. */
function flags_flagOf(name) {
    const { type, choices, help, defaultHelp, terminal = {} } = INPUTS[name];
    const isSwitch = type === 'boolean';
    const text = terminal.help ?? toPhrase(help);
    const fallback = terminal.defaultHelp ?? toPhrase(defaultHelp);
    return {
        name: terminal.isSwitchedOff === true ? `--no-${name}` : flagName(name),
        ...(isSwitch ? {} : { value: terminal.value ?? (type === 'integer' ? 'number' : 'text') }),
        help: isSwitch || fallback === 'none' ? text : `${text} (default: ${fallback})`,
        ...(choices === undefined ? {} : { choices }),
        ...(type === 'lines' ? { isList: true } : {}),
        isRare: terminal.isRare === true,
    };
}
/** @param quiet what `--quiet` leaves */
function flags_commonFlags(quiet = 'print warnings and errors alone') {
    return [
        { name: '--json', help: 'print one JSON object on stdout' },
        { name: '--quiet', help: quiet },
        { name: '--debug', help: 'when it fails, show what git and the server said' },
    ];
}
/** A sentence of a table as a phrase: without code marks, full stop and capital letter. */
function toPhrase(text) {
    const phrase = text.replaceAll('`', '').replace(/\.$/, '');
    return /^[A-Z][a-z ]/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

;// CONCATENATED MODULE: ./src/commands/command.ts

/** Which repositories a command is about, and how it gets into them. */
const REPOSITORY_INPUTS = [
    'repository',
    'branch',
    'path',
    'working-directory',
    'token',
    'code-token',
];
async function loadCommands(entries) {
    const loaded = [];
    for (const { names, isOperation = false, load } of entries)
        loaded.push({ names, isOperation, command: (await load()).command });
    return loaded;
}
/** Where there is no command line. */
const NO_COMMAND_LINE = { words: [], command: [], flags: {}, commands: [] };
/** Every input that a command takes. */
function inputsOf({ paths, inputs }) {
    return paths === undefined ? inputs : ['paths', ...inputs];
}
/** Every flag of a command's, in the order of help. */
function flagsOf(command) {
    const inputs = inputsOf(command).map((name) => {
        const help = command.inputHelp?.[name];
        return help === undefined ? flagOf(name) : { ...flagOf(name), help, isRare: false };
    });
    return [...inputs, ...(command.flags ?? []), ...commonFlags(command.quiet)];
}
/** What `--quiet` leaves of a command that is a question. */
const QUIET_ANSWER = 'print the result, warnings and errors alone';
const QUIET_DRY_RUN = 'print warnings and errors alone; with --dry-run the result too';
/** What a command is for where no path is given. */
const SERVICES_HERE = 'the service that you are in, else those that you changed';


/***/ }),

/***/ 35:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __nccwpck_require__(3739);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __nccwpck_require__(4907);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __nccwpck_require__(766);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins = __nccwpck_require__(242);
// EXTERNAL MODULE: ./src/report/changes.ts
var report_changes = __nccwpck_require__(9059);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __nccwpck_require__(4285);
// EXTERNAL MODULE: ./src/report/pins.ts
var report_pins = __nccwpck_require__(7740);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __nccwpck_require__(790);
;// CONCATENATED MODULE: ./src/commands/status/report.ts
/** What people and scripts are told about a status. */









/** With more services than this, those at their pins and those that are not there are counted only. */
const MAX_ROWS = 20;
function statusOutputs({ assetsRoot, services }) {
    return {
        'assets-root': assetsRoot,
        services: services.map(({ service }) => service),
        pins: (0,report_pins/* pinsOutput */.um)(services),
        changed: services.length > 0,
    };
}
/** `synced`: the commit that is on disk; `moved`: it is another one than the pin's. */
function statusJson({ services }) {
    return {
        services: services.map(({ service, sha, synced, moved, tree, added, modified, deleted }) => ({
            service,
            sha: sha ?? null,
            present: synced !== undefined,
            synced: synced ?? null,
            moved,
            added,
            modified,
            deleted,
            tree,
        })),
    };
}
/** @param named the services were asked for: each is shown, with the paths that changed */
function statusText({ services, assetsRoot }, from, named) {
    const shown = named || services.length <= MAX_ROWS ? services : services.filter(matters);
    const rows = (0,table/* alignColumns */.R)(shown.map((status) => [status.service, pinned(status), onDisk(status), localChanges(status)]));
    const lines = rows.flatMap((row, index) => [
        row,
        ...(named ? (0,report_changes/* listPaths */.Pe)(shown[index]).map((line) => `  ${line}`) : []),
    ]);
    const where = (0,external_node_path_.relative)(from, assetsRoot) || '.';
    const advice = (0,report_pins/* treesAdvice */.Kf)(services.filter(({ pinnedTrees }) => pinnedTrees.some(pins/* lacksTree */.tQ)).length);
    return [...lines, total(services, where.startsWith('..') ? assetsRoot : where), ...(advice === undefined ? [] : [advice])].join('\n');
}
/** Whether a service is listed where there are too many to list all: it differs from its pin, or has none. */
function matters(status) {
    return status.moved || status.pinnedTrees.length === 0 || (0,report_changes/* countPaths */.q4)([status]) > 0;
}
function pinned({ sha, pinnedTrees: [first] }) {
    if (sha !== undefined)
        return (0,base_sha/* shortSha */.Fu)(sha);
    return first === undefined ? 'no pin' : (0,report_pins/* showPin */.l5)(first);
}
function onDisk({ synced, sha, moved, otherRepository }) {
    if (synced === undefined)
        return 'not synced';
    if (!moved)
        return 'on disk';
    if (synced !== sha)
        return `at another commit: ${(0,base_sha/* shortSha */.Fu)(synced)}`;
    return otherRepository === undefined ? 'on disk, from another place' : `on disk, from ${otherRepository}`;
}
/** It is the pinned commit, as another repository has it. */
function isFromAnother({ synced, sha, moved, otherRepository }) {
    return moved && synced === sha && otherRepository !== undefined;
}
function localChanges(status) {
    return (0,report_changes/* countPaths */.q4)([status]) === 0 ? 'no changes' : (0,report_changes/* countChanges */.xS)(status);
}
/** What is on disk, in one line. */
function total(services, where) {
    const some = (test, what) => {
        const number = services.filter(test).length;
        return number === 0 ? [] : [`${number} ${what}`];
    };
    const someToBring = (test, what) => some(test, `${what} (${(0,shell/* syncCommand */.Bz)(services.filter(test).map(({ service }) => service))})`);
    return [
        `${(0,base_text/* count */.U9)(services.filter(({ synced }) => synced !== undefined).length, 'service')} on disk in ${where}`,
        ...someToBring((status) => status.moved && !isFromAnother(status), 'at another commit than pinned'),
        ...someToBring(isFromAnother, 'from another repository than the pinned one'),
        ...some((status) => (0,report_changes/* countPaths */.q4)([status]) > 0, 'with local changes'),
        ...some(({ pinnedTrees }) => pinnedTrees.length === 0, 'without a pin'),
        ...some(({ synced }) => synced === undefined, 'not synced'),
    ].join(', ');
}
function statusSummary({ services }) {
    const table = (0,markdown/* markdownTable */.Qj)({
        head: ['Service', 'Pin', 'On disk', 'Local changes'],
        numeric: [],
        rows: services.map((status) => [
            (0,base_text/* escapeMarkdown */.FV)(status.service),
            status.sha === undefined ? (0,base_text/* escapeMarkdown */.FV)(pinned(status)) : (0,markdown/* commitLink */.wn)(status.repository, status.sha),
            (0,base_text/* escapeMarkdown */.FV)(onDisk(status)),
            localChanges(status),
        ]),
        of: 'services',
    });
    const total = (0,report_changes/* countPaths */.q4)(services);
    const changes = total === 0 ? '' : `\n\n${(0,markdown/* fold */.AU)((0,base_text/* count */.U9)(total, 'local change'), (0,report_changes/* pathsMarkdown */.c_)(services))}`;
    return `### assets-sync status: ${(0,base_text/* count */.U9)(services.length, 'service')}\n\n${table}${changes}\n`;
}

// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __nccwpck_require__(592);
// EXTERNAL MODULE: ./src/fetch/access.ts
var access = __nccwpck_require__(4840);
// EXTERNAL MODULE: ./src/pins/assets-json.ts
var assets_json = __nccwpck_require__(1970);
// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __nccwpck_require__(2130);
// EXTERNAL MODULE: ./src/selection/selection.ts + 7 modules
var selection_selection = __nccwpck_require__(781);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __nccwpck_require__(48);
// EXTERNAL MODULE: ./src/selection/unknown-services.ts
var unknown_services = __nccwpck_require__(4353);
// EXTERNAL MODULE: ./src/workspace/first-root.ts
var first_root = __nccwpck_require__(6780);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __nccwpck_require__(3386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/workspace/local-changes.ts + 1 modules
var local_changes = __nccwpck_require__(933);
// EXTERNAL MODULE: ./src/workspace/root.ts + 1 modules
var workspace_root = __nccwpck_require__(8867);
;// CONCATENATED MODULE: ./src/workspace/inspect.ts
/** What is in an assets root, looked at from outside: nothing is asked of a server, locked or written. */






const NOTHING_THERE = { synced: undefined, head: undefined, interrupted: undefined };
/**
 * @param assetsRoot absolute
 * @param knowing may be on its way: git looks at the files meanwhile
 */
async function inspectRoot(assetsRoot, knowing, signal) {
    const root = new workspace_root/* AssetsRoot */._(assetsRoot, true);
    const looking = (0,first_root/* isUnmade */.hL)(root) ? lookAtUnmade(root, knowing) : look(root, signal);
    const [{ state, all }, { globs, pins }] = await Promise.all([looking, knowing]);
    const synced = new Set(state.synced?.services.map(({ service }) => service));
    const found = new Map();
    const outside = [];
    for (const change of all) {
        const directory = (0,base_directory/* parentDirectory */.im)(change.path.toString('utf8'));
        const service = (0,base_directory/* upward */.Oz)(directory).find((above) => synced.has(above)) ??
            globs.serviceOf(directory) ??
            pins.resolveTargeted(directory)?.directory;
        const ofService = service === undefined ? outside : (found.get(service) ?? []);
        ofService.push(change);
        if (service !== undefined)
            found.set(service, ofService);
    }
    const changes = new Map([...found].map(([service, ofService]) => [service, differencesOf(ofService)]));
    return { state, changes, found, outside };
}
async function look(root, signal) {
    if (!root.exists())
        return { state: NOTHING_THERE, all: [] };
    const state = await root.readState(signal);
    return { state, all: await (0,local_changes/* readLocalChanges */.Xp)(root, state, [base_directory/* TOP */.wv], signal) };
}
async function lookAtUnmade(root, knowing) {
    return { state: NOTHING_THERE, all: (0,first_root/* firstRecordings */.xY)(root, await knowing) };
}
/** A push without paths leaves out what is in no service, and nobody would know. */
function outsideNotice(outside) {
    const paths = outside.map(({ path }) => path.toString('utf8'));
    const directory = (0,base_directory/* parentDirectory */.im)((paths[0] ?? ''));
    const advice = directory === base_directory/* TOP */.wv
        ? 'move it into the directory of a service'
        : `name its directory: ${(0,shell/* shellCommand */.q$)(['assets-sync', 'push', directory])}`;
    return `In no service, so that a push leaves it out: ${(0,errors/* listNames */.Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
    const differences = { added: [], modified: [], deleted: [] };
    for (const { path, kind } of changes)
        differences[kind].push(path.toString('utf8'));
    for (const paths of Object.values(differences))
        paths.sort();
    return differences;
}

// EXTERNAL MODULE: ./src/workspace/plan-sync.ts
var plan_sync = __nccwpck_require__(5300);
;// CONCATENATED MODULE: ./src/commands/status/status.ts
/** status: what of the pinned recordings is on disk, and what changed there since. Offline. */











/** Without paths: all that have a pin, and all that are in the assets root. */
async function status_status(request, log, signal) {
    const { codeRepository, selection } = request;
    const located = (0,locate/* locate */.x)(codeRepository, selection.path);
    const isAll = selection.paths.length === 0 || selection.paths.includes(selection_services/* ALL */.y2);
    const selecting = selection.paths.length === 0
        ? (0,selection_selection/* selectAll */.Ub)(selection, codeRepository, log, signal, located)
        : (0,selection_selection/* select */.Lt)(selection, codeRepository, log, signal, located);
    const [{ root, services, pins }, { state, changes, outside }] = await Promise.all([
        selecting,
        inspectRoot(located.assetsRoot, selecting, signal),
    ]);
    await (0,unknown_services/* noticeUnknown */.J)({ services, assetsRoot: located.assetsRoot }, codeRepository, log, signal);
    if (!located.isRootMissing)
        (0,access/* findRepositoryUrl */.RD)(request.access, root, codeRepository.root);
    const urlOf = (pin) => (0,access/* repositoryUrlOf */.ZN)(request.access, root, codeRepository.root, pin);
    if ((0,first_root/* isUnmade */.hL)(new workspace_root/* AssetsRoot */._(located.assetsRoot)))
        (0,code_repository/* hideFromStatus */.hf)(codeRepository, located.assetsRoot);
    const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
    if (outside.length > 0 && isAll)
        log.notice(outsideNotice(outside));
    const names = new Set(services.map(({ service }) => service));
    // What lies in the test proxy's layout is told of by its own name.
    const places = new Map([...synced.keys(), ...changes.keys()].map((place) => [pins.serviceAt(place), place]));
    if (isAll)
        for (const service of places.keys())
            names.add(service);
    const placeOf = (service) => (synced.has(service) ? service : (places.get(service) ?? service));
    return {
        assetsRoot: located.assetsRoot,
        interrupted: state.interrupted !== undefined,
        services: [...names].sort().map((service) => ({
            ...compare(service, pins, synced.get(placeOf(service)), urlOf),
            ...(changes.get(placeOf(service)) ?? { added: [], modified: [], deleted: [] }),
        })),
    };
}
function compare(service, pins, synced, urlOf) {
    const pinnedTrees = pins.pinnedTreesOf(service);
    const [first] = pinnedTrees;
    const from = synced?.pinnedTrees[0]?.repository;
    return {
        service,
        pinnedTrees,
        repository: first && urlOf(first.pin),
        sha: first?.sha ?? knownCommit(first, synced),
        synced: synced?.pinnedTrees[0]?.sha,
        moved: synced !== undefined &&
            pinnedTrees.length > 0 &&
            (0,plan_sync/* compareToPins */.H)(pins.pinnedTreesOf(synced.service), synced, (pin) => urlOf(pin).url) === 'moved',
        otherRepository: first === undefined || from === urlOf(first.pin).url ? undefined : from,
        tree: pinnedTrees.length > 0 && pinnedTrees.every(({ tree }) => tree !== undefined),
    };
}
/** Of a tag whose name has digits of the commit that is on disk, that is the commit. */
function knownCommit(place, synced) {
    const digits = (0,assets_json/* tagDigits */.r5)(place?.pin.assetsJson?.tag ?? '');
    const there = synced?.pinnedTrees[0]?.sha;
    return digits !== undefined && there?.startsWith(digits) === true ? there : undefined;
}

;// CONCATENATED MODULE: ./src/commands/status/command.ts
/** status: says what is on disk, and what changed there. */



const command_command = {
    group: 'Recordings',
    description: 'say what is on disk, and what changed there',
    quiet: command/* QUIET_ANSWER */.oe,
    paths: 'all that have a pin or are on disk',
    inputs: ['repository', 'path', 'working-directory', 'timeout'],
    examples: `
  assets-sync status                    # all services; of more than twenty, those that are not as pinned
  assets-sync status sdk/tables         # one, with the recordings that changed
  assets-sync status '*'                # every one, with theirs
  assets-sync status --json             # for scripts`,
    more: `
It asks no server. Exit code 0 whatever it finds; 'assets-sync check' is for hooks.`,
    run,
};
async function run({ host, inputs, signal, openCodeRepository, selection, access, log }) {
    const result = await status_status({ codeRepository: await openCodeRepository(), selection, access }, log, signal);
    if (result.interrupted)
        host.say('warning', 'A sync is at work here or was cut off; then the next one finishes it.');
    host.result(statusText(result, host.workspace, inputs.paths.length > 0), 'answer');
    host.setOutputs(statusOutputs(result), statusJson(result));
    await host.summarize(() => statusSummary(result));
}


/***/ }),

/***/ 580:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  SYNC_INPUTS: () => (/* binding */ SYNC_INPUTS),
  bringRecordings: () => (/* binding */ bringRecordings),
  command: () => (/* binding */ command_command),
  servedBy: () => (/* binding */ servedBy),
  tidyUp: () => (/* binding */ tidyUp)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/report/announce.ts
var announce = __nccwpck_require__(6499);
// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __nccwpck_require__(4907);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/base/files.ts
var files = __nccwpck_require__(6774);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __nccwpck_require__(7984);
// EXTERNAL MODULE: ./src/git/errors.ts
var git_errors = __nccwpck_require__(3341);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __nccwpck_require__(308);
// EXTERNAL MODULE: ./src/git/objects/loose.ts
var loose = __nccwpck_require__(2025);
// EXTERNAL MODULE: ./src/workspace/git-at-work.ts
var git_at_work = __nccwpck_require__(9789);
// EXTERNAL MODULE: ./src/workspace/local-changes.ts + 1 modules
var local_changes = __nccwpck_require__(933);
// EXTERNAL MODULE: ./src/base/node-path.ts
var node_path = __nccwpck_require__(149);
;// CONCATENATED MODULE: ./src/workspace/remove-seen.ts
/**
 * Removes files of an assets root that were looked at, and only as they were then: what a backup holds, or needs not hold, is what
 * was looked at. A file that somebody wrote since is another one, which stays.
 */





/** Looks at files before anybody reads them; those that are gone are left out. */
function remove_seen_lookAt(root, paths) {
    return paths.flatMap((path) => {
        const stats = ifThere(() => (0,external_node_fs_.lstatSync)((0,node_path/* nodePath */.I)(root.fileAt(path)), { bigint: true }));
        return stats === undefined ? [] : [{ path, stats }];
    });
}
/**
 * Removes files, with the directories that they leave empty.
 * @returns the paths of those that changed since they were looked at: they stay
 */
function remove_seen_removeSeen(root, files) {
    const changed = files.filter(({ path, stats }) => {
        // Moved first: what is compared is then what is removed, whatever somebody writes in its place.
        const aside = fileIn(asideFolder(root), path);
        (0,external_node_fs_.mkdirSync)((0,node_path/* nodePath */.I)(parentOf(aside)), { recursive: true });
        if (ifThere(() => (0,rename_and_remove/* rename */.$w)(root.fileAt(path), aside) ?? true) === undefined)
            return false;
        const isSame = isUnchanged(stats, (0,external_node_fs_.lstatSync)((0,node_path/* nodePath */.I)(aside), { bigint: true }));
        if (isSame)
            (0,rename_and_remove/* removeFile */.nM)(aside);
        else
            putBack(root, path);
        removeEmptyParents(root, path);
        return !isSame;
    });
    (0,rename_and_remove/* removeFolder */.v$)(asideFolder(root).toString());
    return changed.map(({ path }) => path);
}
/** A run that was cut off between two steps may have left a file aside: it comes back. */
function putBackAside(root) {
    for (const path of filesBelow(asideFolder(root)))
        putBack(root, path);
    (0,rename_and_remove/* removeFolder */.v$)(asideFolder(root).toString());
}
/** Not by the time of its inode, which a move changes. */
function isUnchanged(seen, now) {
    return seen.ino === now.ino && seen.size === now.size && seen.mtimeNs === now.mtimeNs && seen.mode === now.mode;
}
/** Where something else has its place meanwhile, it comes beside that. */
function putBack(root, path) {
    const taken = takenBy(root, path);
    const target = taken === undefined ? path : Buffer.concat([taken, Buffer.from(`.${Date.now()}.kept`)]);
    (0,external_node_fs_.mkdirSync)((0,node_path/* nodePath */.I)(parentOf(root.fileAt(target))), { recursive: true });
    (0,rename_and_remove/* rename */.$w)(fileIn(asideFolder(root), path), root.fileAt(target));
}
/** What is at a path, or in the place of a directory above it. */
function takenBy(root, path) {
    for (let at = path.indexOf(0x2f); at !== -1; at = path.indexOf(0x2f, at + 1)) {
        const above = path.subarray(0, at);
        if ((0,files/* lstatIfThere */.Cm)(root.fileAt(above))?.isDirectory() === false)
            return above;
    }
    return (0,files/* lstatIfThere */.Cm)(root.fileAt(path)) === undefined ? undefined : path;
}
/** What is empty was no recording's: git does not know of directories. */
function removeEmptyParents(root, path) {
    for (let at = path.lastIndexOf(0x2f); at > 0; at = path.lastIndexOf(0x2f, at - 1)) {
        try {
            (0,external_node_fs_.rmdirSync)((0,node_path/* nodePath */.I)(root.fileAt(path.subarray(0, at))));
        }
        catch {
            return;
        }
    }
}
/** Removes a folder, where no file is in it or below. */
function removeEmptyFolders(folder) {
    for (const entry of (0,external_node_fs_.readdirSync)((0,node_path/* nodePath */.I)(folder), { withFileTypes: true, encoding: 'buffer' })) {
        if (entry.isDirectory())
            removeEmptyFolders(fileIn(folder, entry.name));
    }
    try {
        (0,external_node_fs_.rmdirSync)((0,node_path/* nodePath */.I)(folder));
    }
    catch {
        // Somebody's file is in it.
    }
}
/** Mirrors the paths of the assets root. */
function asideFolder(root) {
    return Buffer.from((0,external_node_path_.join)(root.ours, 'set-aside'));
}
/** Every file below a folder, relative to it. */
function filesBelow(folder, below) {
    const at = below === undefined ? folder : fileIn(folder, below);
    const entries = ifThere(() => (0,external_node_fs_.readdirSync)((0,node_path/* nodePath */.I)(at), { withFileTypes: true, encoding: 'buffer' })) ?? [];
    return entries.flatMap((entry) => {
        const path = below === undefined ? entry.name : fileIn(below, entry.name);
        return entry.isDirectory() ? filesBelow(folder, path) : [path];
    });
}
function fileIn(folder, path) {
    return Buffer.concat([folder, Buffer.from('/'), path]);
}
function parentOf(path) {
    return path.subarray(0, path.lastIndexOf(0x2f));
}
/** Undefined where what is asked for is not there, also where a part of its path is a file. */
function ifThere(ask) {
    try {
        return ask();
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/workspace/backups.ts
/** What sync and reset replaced, and commits that a person made in an assets root: under `refs/assets-sync/backup/`. */












const BACKUPS = 'refs/assets-sync/backup/';
/** A link of the user's own comes back as one. Those of an assets repository never are. */
const LINKS = process.platform === 'win32' ? [] : ['-c', 'core.symlinks=true'];
/** A moment, or the commit that a person made. */
const BACKUP_NAME = /^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;
function isBackupName(text) {
    return BACKUP_NAME.test(text);
}
function timeOf(name) {
    const [, year, month, day, hour, minute, second] = BACKUP_NAME.exec(name) ?? [];
    return year === undefined ? undefined : new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
const BACKUP_IDENTITY = {
    GIT_AUTHOR_NAME: 'assets-sync',
    GIT_AUTHOR_EMAIL: 'assets-sync@localhost',
    GIT_COMMITTER_NAME: 'assets-sync',
    GIT_COMMITTER_EMAIL: 'assets-sync@localhost',
};
/**
 * Keeps files of the assets root, as they are on disk, under `refs/assets-sync/backup/`, unless the newest backup has just them: a
 * file that cannot be removed would be backed up by every run.
 * @param head a commit of a person that they were made on
 * @returns the name of the ref
 */
async function backUp(root, head, paths, signal) {
    const own = (0,external_node_path_.join)(root.ours, `backup-${process.pid}`);
    const environment = { ...root.environment, ...BACKUP_IDENTITY };
    // Written where nothing is borrowed: git leaves out what the store has, but a backup outlives the store.
    const apart = {
        ...environment,
        GIT_INDEX_FILE: (0,external_node_path_.join)(own, 'index'),
        GIT_OBJECT_DIRECTORY: (0,external_node_path_.join)(own, 'objects'),
    };
    try {
        (0,external_node_fs_.mkdirSync)(apart.GIT_OBJECT_DIRECTORY, { recursive: true });
        const input = Buffer.concat(paths.flatMap((path) => [path, Buffer.of(0)]));
        await (0,git_git/* git */.$Y)(['update-index', '--add', '--remove', '-z', '--stdin'], { environment: apart, input, signal });
        const tree = (await (0,git_git/* git */.$Y)(['write-tree', '--missing-ok'], { environment: apart, signal })).toString('latin1').trim();
        (0,loose/* moveObjects */.ek)(apart.GIT_OBJECT_DIRECTORY, root.objects);
        const earlier = await findSame(root, tree, head, signal);
        if (earlier !== undefined)
            return earlier;
        const parents = head === undefined ? [] : ['-p', head];
        const message = `Recordings that a sync replaced: ${paths.length} files`;
        const commit = (await (0,git_git/* git */.$Y)(['commit-tree', tree, ...parents, '-m', message], { environment, signal }))
            .toString('latin1')
            .trim();
        const ref = `${BACKUPS}${new Date().toISOString().replace(/[-:]/g, '')}`;
        await (0,git_git/* git */.$Y)(['update-ref', ref, commit, '0'.repeat(40)], { environment, signal });
        return ref;
    }
    finally {
        await (0,rename_and_remove/* removeFolderLater */.bF)(own);
    }
}
/** @returns the ref of the newest backup of files, if it is of this tree and was made on the same commit of a person's */
async function findSame(root, tree, head, signal) {
    const common = { environment: root.environment, signal };
    const refs = (await (0,git_git/* git */.$Y)(['for-each-ref', '--format=%(refname)', BACKUPS], common)).toString('latin1').split('\n');
    const ref = refs.findLast((name) => timeOf(name.slice(BACKUPS.length)) !== undefined);
    if (ref === undefined)
        return undefined;
    // A root that was mended may have lost it.
    const { exitCode, stdout } = await (0,git_git/* tryGit */.Ii)(['show', '-s', '--format=%T %P', ref], common);
    return exitCode === 0 && stdout.toString('latin1').trimEnd() === `${tree} ${head ?? ''}`.trimEnd() ? ref : undefined;
}
/** Keeps commits that a person made, which nothing else may hold once HEAD moves on. */
async function keepCommits(root, head, signal) {
    await (0,git_git/* git */.$Y)(['update-ref', `${BACKUPS}${head}`, head], { environment: root.environment, signal });
}
/** What is kept under `refs/assets-sync/backup/`, the newest first. */
async function findBackups(root, signal) {
    const args = ['for-each-ref', '--format=%(refname)', BACKUPS];
    const output = await git(args, { environment: root.environment, signal }).catch((error) => {
        throw root.explainDamage(error);
    });
    const names = output
        .toString('latin1')
        .split('\n')
        .map((ref) => ref.slice(BACKUPS.length));
    const backups = [];
    for (const name of names.filter(isBackupName))
        backups.push(await readBackup(root, name, signal));
    return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
}
/** A root that was mended may have lost what a backup held. */
async function readBackup(root, name, signal) {
    // `diff-tree` reads an index that it does not need here, and ours may be damaged.
    const environment = { ...root.environment, GIT_INDEX_FILE: join(root.ours, 'no-index') };
    const read = async (...args) => {
        const result = await tryGit(args, { environment, signal });
        if (result.exitCode === 0)
            return result.stdout;
        const error = gitError(args, result);
        if (error.isUnreadable)
            return undefined;
        throw error;
    };
    const listFiles = async (from, to) => {
        const files = await read('diff-tree', '-r', '-z', '--no-renames', '--diff-filter=d', '--name-only', from, to);
        return files && splitRecords(files);
    };
    const time = timeOf(name);
    if (time !== undefined)
        return { name, time, files: await listFiles(EMPTY_TREE, `${BACKUPS}${name}`) };
    // Of commits that a person made, what they changed.
    const made = await read('show', '-s', '--format=%ct', name);
    if (made === undefined)
        return { name, time: new Date(0), files: undefined };
    const files = await listFiles(await firstCommit(root, name, signal), name);
    return { name, time: new Date(Number(made.toString('latin1')) * 1000), files };
}
/** The commit of ours that a person's commits began from. */
async function firstCommit(root, commit, signal) {
    const roots = await git(['rev-list', '--max-parents=0', commit], { environment: root.environment, signal });
    return roots.toString('latin1').trim().split('\n').at(-1) ?? commit;
}
/**
 * Deletes backups, and the objects that nothing else refers to.
 * @returns bytes on disk that they took
 */
async function dropBackups(root, names, signal) {
    const common = { environment: root.environment, signal };
    const refs = names.map((name) => `${BACKUPS}${name}`);
    const found = await git(['cat-file', '--batch-check=%(objectname)'], {
        ...common,
        input: refs.map((ref) => `${ref}\n`).join(''),
    });
    const gone = await root.objectsOf(['--stdin'], found.toString('latin1'), signal);
    // In a root that cannot be read nothing is deleted: what the backups held could not be told from what is needed.
    await root.referredObjects(undefined, signal);
    await git(['update-ref', '--stdin', '-z'], { ...common, input: refs.map((ref) => `delete ${ref}\0\0`).join('') });
    // Compared here: git itself looks at no more than the edges of what it is to leave out.
    const needed = new Set(await root.referredObjects(undefined, signal));
    return gone.filter((name) => !needed.has(name)).reduce((sum, name) => sum + removeLooseObject(root.objects, name), 0);
}
/** Those of paths where a file is on disk just as a backup has it. */
async function findAsKept(root, name, paths, signal) {
    const modes = new Map();
    for (const path of paths) {
        const stats = lstatIfThere(root.fileAt(path));
        if (stats?.isFile() === true && !path.includes('\n'))
            modes.set(path, (stats.mode & 0o100) === 0 ? '100644' : '100755');
    }
    if (modes.size === 0)
        return [];
    const hashes = await hashFiles(root, [...modes.keys()], signal);
    const args = ['ls-tree', '-r', '-z', '--full-tree', `${BACKUPS}${name}`];
    const listing = splitRecords(await git(args, { environment: root.environment, signal }));
    const kept = new Set(listing.map((record) => record.toString('latin1')));
    return [...modes].flatMap(([path, mode], index) => kept.has(`${mode} blob ${hashes[index]}\t${path.toString('latin1')}`) ? [path] : []);
}
/**
 * Puts the files of a backup in place.
 * @param inTheWay paths where something else is, which is kept in a backup of its own
 * @returns the ref of that one
 */
async function restoreBackupFiles(root, name, files, { head, inTheWay }, signal) {
    root.requireUnlocked();
    const seen = lookAt(root, inTheWay);
    const backup = seen.length === 0 ? undefined : await backUp(root, head, inTheWay, signal);
    const changed = removeSeen(root, seen);
    if (changed.length > 0) {
        throw new AssetsSyncError('local-changes', `${changed.join(', ')} in ${root.dir} changed meanwhile; nothing was restored.`, {
            hint: `Call it again when nothing writes there. What was in the way is in ${backup}.`,
        });
    }
    if (files.length === 0)
        return backup;
    const index = join(root.ours, 'restore-index');
    const environment = { ...root.environment, GIT_INDEX_FILE: index };
    try {
        await git(['read-tree', `${BACKUPS}${name}`], { environment, signal });
        const input = Buffer.concat(files.flatMap((path) => [path, Buffer.of(0)]));
        // Files that are as in what was synced are no local changes, and give way.
        await changeRoot(root, [...LINKS, 'checkout-index', '-q', '-f', '-z', '--stdin'], { environment, input, signal });
    }
    finally {
        removeFile(index);
    }
    return backup;
}

;// CONCATENATED MODULE: ./src/report/backups.ts
/** What people are told where local changes were replaced. */


/** A backup's name as the command `backups` lists it. */
function backupName(ref) {
    return ref.slice(BACKUPS.length);
}
/** Says where what was replaced is, and how to get it back. */
function tellBackup(host, { path, workingDirectory }, { assetsRoot, backup }) {
    if (backup === undefined)
        return;
    // A runner has no command line of ours.
    const back = host.atTerminal
        ? [
            'assets-sync',
            'backups',
            'restore',
            backupName(backup),
            ...flag('--path', path),
            ...flag('--working-directory', workingDirectory),
        ]
        : ['git', '-C', assetsRoot, 'restore', `--source=${backup}`, '--overlay', '--', '.'];
    host.say('warning', `Local changes were replaced; they are kept. To bring them back: ${(0,shell/* shellCommand */.q$)(back)}`);
}
function flag(name, value) {
    return value === undefined ? [] : [name, value];
}

// EXTERNAL MODULE: ./src/report/changes.ts
var report_changes = __nccwpck_require__(9059);
// EXTERNAL MODULE: ./src/report/judged.ts
var report_judged = __nccwpck_require__(8593);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __nccwpck_require__(766);
// EXTERNAL MODULE: ./src/report/markdown.ts
var markdown = __nccwpck_require__(4285);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __nccwpck_require__(5616);
// EXTERNAL MODULE: ./src/report/pins.ts
var pins = __nccwpck_require__(7740);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __nccwpck_require__(790);
;// CONCATENATED MODULE: ./src/report/synced.ts
/** What people and scripts are told about an assets root that sync or reset brought to its pins. */










function syncedOutputs(result) {
    return {
        'assets-root': result.assetsRoot,
        services: result.services.map(({ service }) => service),
        pins: (0,pins/* pinsOutput */.um)(result.services),
        changed: result.services.length > 0,
        'cache-hit': result.cacheHit,
        files: total(result, 'files'),
        bytes: result.bytes,
        requests: result.requests,
        ...(result.verified === undefined ? {} : { verified: result.verified }),
        ...(result.cacheKey === undefined ? {} : { 'cache-key': result.cacheKey }),
        ...(result.cachePath === undefined ? {} : { 'cache-path': result.cachePath }),
    };
}
/** What only scripts get, with --json. `kept`: local changes that stayed; `backup`: the name of the one with those that were replaced. */
function syncedJson({ kept, backup }) {
    return { kept, backup: backup === undefined ? null : backupName(backup) };
}
/** A line a service, and one that says what is on disk now. */
function syncedText(result, milliseconds, from) {
    const rows = result.services.map((service) => [
        service.service,
        service.pinnedTrees.map(({ sha }) => (0,base_sha/* shortSha */.Fu)(sha)).join(' '),
        (0,base_text/* count */.U9)(service.files, 'recording'),
        (0,numbers/* formatBytes */.z)(service.size),
        whereFrom(service),
    ]);
    const lines = (0,table/* alignColumns */.R)(rows);
    const where = (0,external_node_path_.relative)(from, result.assetsRoot) || '.';
    lines.push(result.services.length === 0
        ? 'No service to sync.'
        : `${(0,base_text/* count */.U9)(result.services.length, 'service')}, ${(0,base_text/* count */.U9)(total(result, 'files'), 'recording')} in ${where.startsWith('..') ? result.assetsRoot : where} (${costs(result, milliseconds)})`);
    return lines.join('\n');
}
function syncedSummary(result, milliseconds, of = 'assets-sync') {
    const { services, changes = [] } = result;
    if (services.length === 0)
        return `### ${of}\n\nNo service to sync.\n`;
    const title = `### ${of}: ${(0,base_text/* count */.U9)(services.length, 'service')}, ${(0,base_text/* count */.U9)(total(result, 'files'), 'recording')}`;
    const table = (0,markdown/* markdownTable */.Qj)({
        head: ['Service', 'Commit', 'Recordings', 'Size', 'From'],
        numeric: [2, 3],
        rows: services.map(({ service, pinnedTrees, files, size, source, deleted }) => [
            (0,base_text/* escapeMarkdown */.FV)(service),
            pinnedTrees.map((pinnedTree) => commitCell(pinnedTree, service)).join('<br>'),
            (0,base_text/* formatCount */.B4)(files),
            (0,numbers/* formatBytes */.z)(size),
            whereFrom({ service, source, deleted }),
        ]),
        of: 'services',
    });
    const news = changes.length === 0 ? '' : `\n#### What the pins of this change bring\n\n${(0,report_changes/* changesMarkdown */.T4)(changes)}\n`;
    // Where nothing was fetched, nothing would have been quicker.
    const slow = result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree }) => lacksTree));
    const costing = [costs(result, milliseconds), (0,pins/* treesAdvice */.Kf)(slow.length)].filter((text) => text !== undefined);
    return `${title}\n\n${table}\n\n${costing.join('\n\n')}\n${news}`;
}
function commitCell({ directory, sha, repository }, service) {
    const link = (0,markdown/* commitLink */.wn)(repository, sha);
    return directory === service ? link : `${link} (${(0,base_text/* escapeMarkdown */.FV)(directory)})`;
}
/** What was deleted on disk stays so, and that is not to be taken for being there. */
function whereFrom({ service, source, deleted }) {
    if (deleted === 0)
        return SOURCES[source];
    return `${deleted} deleted; ${(0,shell/* shellCommand */.q$)(['assets-sync', 'reset', service])} brings them back`;
}
const SOURCES = {
    unchanged: 'already there',
    restored: 'put back',
    store: 'store',
    cache: 'cache',
    mirror: 'mirror',
    network: 'network',
};
function costs(result, milliseconds) {
    return `${(0,base_text/* count */.U9)(result.requests, 'request')}, ${(0,numbers/* formatBytes */.z)(result.bytes)} received, ${(0,numbers/* formatTime */.f)(milliseconds)}${result.verified === true ? ', pins verified' : ''}`;
}
function total(result, what) {
    return result.services.reduce((sum, service) => sum + service[what], 0);
}

// EXTERNAL MODULE: ./src/store/store.ts + 9 modules
var store = __nccwpck_require__(5913);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __nccwpck_require__(3739);
// EXTERNAL MODULE: ./src/commands/test-proxy.ts
var test_proxy = __nccwpck_require__(2593);
// EXTERNAL MODULE: ./src/base/traffic.ts
var traffic = __nccwpck_require__(9008);
// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __nccwpck_require__(592);
// EXTERNAL MODULE: ./src/fetch/access.ts
var access = __nccwpck_require__(4840);
// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __nccwpck_require__(2130);
// EXTERNAL MODULE: ./src/selection/selection.ts + 7 modules
var selection_selection = __nccwpck_require__(781);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __nccwpck_require__(48);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./src/store/store-folder.ts
var store_folder = __nccwpck_require__(445);
;// CONCATENATED MODULE: ./src/store/cache-names.ts
/** What a CI system's cache is told: a name for what a run needs, and the folder that holds it. */



/** The places of services by their repositories: most runs have one. */
function byRepository(services, urlOf) {
    const groups = new Map();
    for (const place of services.flatMap(({ pinnedTrees }) => pinnedTrees)) {
        const url = urlOf(place.pin);
        const group = groups.get(url.url) ?? { url, places: [] };
        group.places.push(place);
        groups.set(url.url, group);
    }
    return [...groups.values()];
}
/** Where a pin knows its tree, a commit that did not change the service has the same name. A tag is named as it is: it need not be known. */
function cacheNames(storeBase, { url, places }) {
    const paths = places.map(({ assetsPath }) => `${assetsPath}\n`).sort();
    const contents = places.map((place) => `${place.assetsPath}\0${place.tree ?? commitOf(place)}\n`).sort();
    const name = `${(0,store_folder/* repositoryKey */.K)(url).slice(-12)}-${hash(paths).slice(0, 12)}`;
    const cachePrefix = `assets-sync-${name}-`;
    return {
        cacheKey: cachePrefix + hash(contents).slice(0, 32),
        cachePrefix,
        cachePath: (0,external_node_path_.join)(storeBase, 'exchange', name),
    };
}
function commitOf({ sha, pin: { assetsJson } }) {
    return assetsJson === undefined ? `commit ${sha}` : `tag ${assetsJson.tag}`;
}
function hash(lines) {
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('')).digest('hex');
}

// EXTERNAL MODULE: ./src/workspace/first-root.ts
var first_root = __nccwpck_require__(6780);
// EXTERNAL MODULE: ./src/workspace/layout.ts
var layout = __nccwpck_require__(2611);
// EXTERNAL MODULE: ./src/workspace/root.ts + 1 modules
var workspace_root = __nccwpck_require__(8867);
// EXTERNAL MODULE: ./src/fetch/assets-repository.ts
var assets_repository = __nccwpck_require__(7852);
// EXTERNAL MODULE: ./src/fetch/resolve-tags.ts
var resolve_tags = __nccwpck_require__(3544);
// EXTERNAL MODULE: ./src/store/repair.ts
var repair = __nccwpck_require__(9864);
// EXTERNAL MODULE: ./src/workspace/journal.ts
var workspace_journal = __nccwpck_require__(4762);
// EXTERNAL MODULE: ./src/workspace/own-index.ts
var own_index = __nccwpck_require__(5976);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __nccwpck_require__(3386);
// EXTERNAL MODULE: ./src/git/objects/read.ts
var read = __nccwpck_require__(6543);
;// CONCATENATED MODULE: ./src/workspace/replace.ts
/** Makes services of an assets root be as in a commit, whatever is there: what somebody recorded is kept in a backup first. */















/** More pathspecs than this are slower to match than the whole root is to walk. */
const MAX_PATHSPECS = 50;
/** Below a thousand files, starting workers takes longer than what they save. */
const PARALLEL = ['-c', 'checkout.workers=4', '-c', 'checkout.thresholdForParallelism=1000'];
/** A git that was cut off leaves a few files half-written. Of more that begin like the new ones, a person may have made some. */
const MAX_HALF_WRITTEN = 50;
/** Files that somebody goes on writing are left alone after so many. */
const MAX_ATTEMPTS = 3;
/**
 * The trees of the journal's commit must be in the store, and the root's lock be held. The journal is on disk: a run that is cut
 * off is finished by calling this again.
 * @param isBegun whether a run was cut off that may have left files half-written
 * @throws `local-changes` where a git repository of its own is in the way
 */
async function replaceServices(root, state, journal, { isBegun }, signal) {
    const backups = [];
    putBackAside(root);
    for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
        const unlike = await filesUnlike(root, journal, signal);
        // A directory in the place of a file, whose files are named as well.
        const isFolder = (path) => path.at(-1) !== 0x2f && (0,files/* lstatIfThere */.Cm)(root.fileAt(path))?.isDirectory() === true;
        const differing = unlike.filter((path) => !isFolder(path));
        (0,local_changes/* refuseRepositories */.By)(root, differing.map((path) => ({ path, kind: 'added' })), 'cannot be kept in a backup; nothing was replaced');
        const seen = remove_seen_lookAt(root, differing);
        const changed = await changedSince(root, state, journal, seen, signal);
        const recorded = isBegun ? await withoutBeginnings(root, journal.commit, changed, signal) : changed;
        if (recorded.length > 0)
            backups.push(await backUp(root, state.head, recorded, signal));
        const changedMeanwhile = remove_seen_removeSeen(root, seen);
        for (const path of unlike.filter(isFolder))
            removeEmptyFolders(root.fileAt(path));
        if (changedMeanwhile.length === 0)
            break;
    }
    await resetIndex(root, journal, signal);
    return { backups, changedMeanwhile: await writeMissing(root, journal.services, signal) };
}
/** Files of services that are not as in a commit, and those in the place of a directory above one. */
async function filesUnlike(root, journal, signal) {
    const index = (0,external_node_path_.join)(root.ours, 'replace-index');
    const environment = { ...root.environment, GIT_INDEX_FILE: index };
    try {
        await readIntoIndex(root, journal, environment, signal);
        const pathspecs = journal.services.length > MAX_PATHSPECS ? [] : journal.services;
        const output = await (0,git_git/* git */.$Y)(['ls-files', '-z', '--modified', '--others', '--', ...pathspecs], { environment, signal });
        const isMeant = (path) => journal.services.some((service) => (0,base_directory/* isWithin */.UO)(path.toString('utf8'), service));
        const above = journal.services.flatMap((service) => (0,local_changes/* fileAbove */.Cs)(root, service)).map((path) => Buffer.from(path));
        const isThere = (path) => (0,files/* lstatIfThere */.Cm)(root.fileAt(path)) !== undefined;
        const all = [...(0,git_git/* splitRecords */.DQ)(output).filter(isMeant), ...above].filter(isThere);
        // One that is modified and whose directory is a file is named twice.
        return [...new Map(all.map((path) => [path.toString('latin1'), path])).values()];
    }
    finally {
        (0,rename_and_remove/* removeFile */.nM)(index);
    }
}
/** Reads no tree but those of the services: others may be lost with their store. */
async function readIntoIndex(root, { commit, services, empty }, environment, signal) {
    const full = services.filter((service) => !empty.includes(service));
    if (full.length === 0)
        return;
    const args = ['restore', '-q', `--source=${commit}`, '--staged', '--pathspec-from-file=-', '--pathspec-file-nul'];
    await (0,git_at_work/* changeRoot */.tg)(root, args, { environment, input: full.map((service) => `${service}\0`).join(''), signal });
}
/** Which files are not as they were synced. */
async function changedSince(root, state, { services }, seen, signal) {
    const before = await readBefore(root, state.synced?.commit, services, signal);
    // A pipe or a socket has no contents; of a link, git would read what it points at.
    const kept = seen.filter(({ stats }) => stats.isFile() || stats.isSymbolicLink());
    const asked = kept.filter(({ stats, path }) => stats.isFile() && !path.includes(0x0a));
    const paths = asked.map(({ path }) => path);
    const names = await (0,local_changes/* hashFiles */.yQ)(root, paths, signal);
    const objects = new Map(asked.map((file, index) => [file, names[index]]));
    const isChanged = (file) => {
        const earlier = before.get(file.path.toString('latin1'));
        if (earlier === undefined || objects.get(file) !== earlier.object)
            return true;
        return root.traits.hasExecutableBit && ((file.stats.mode & 64n) !== 0n) !== earlier.isExecutable;
    };
    return kept.filter(isChanged).map(({ path }) => path);
}
/** What the services were synced to, by path. */
async function readBefore(root, commit, services, signal) {
    const files = new Map();
    if (commit === undefined)
        return files;
    try {
        const args = ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...services];
        for (const record of (0,git_git/* splitRecords */.DQ)(await (0,git_git/* git */.$Y)(args, { environment: root.environment, signal }))) {
            const tab = record.indexOf(0x09);
            const [mode, , name = ''] = record.toString('latin1', 0, tab).split(' ');
            const object = (0,base_sha/* parseSha */.qL)(name);
            if (object !== undefined)
                files.set(record.toString('latin1', tab + 1), { object, isExecutable: mode === '100755' });
        }
        return files;
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
        // What was there before can no longer be read: then everything counts as somebody's.
        return new Map();
    }
}
/** Leaves out files that hold the beginning of what is to be there: half-written, and nothing is lost with them. */
async function withoutBeginnings(root, commit, paths, signal) {
    if (paths.length > MAX_HALF_WRITTEN)
        return paths;
    const asked = paths.filter((path) => !path.includes(0x0a) && (0,external_node_buffer_.isUtf8)(path));
    const names = asked.map((path) => `${commit}:${path.toString('utf8')}`);
    const objects = await (0,read/* readObjects */.$)(names, { environment: root.environment, signal });
    const halfWritten = asked.filter((path, index) => {
        const file = root.fileAt(path);
        const { content } = objects[index] ?? {};
        const found = (0,files/* lstatIfThere */.Cm)(file);
        if (content === undefined || found?.isFile() !== true || found.size >= content.length)
            return false;
        return (0,external_node_fs_.readFileSync)((0,node_path/* nodePath */.I)(file)).equals(content.subarray(0, found.size));
    });
    return paths.filter((path) => !halfWritten.includes(path));
}
/** Makes the root's own index say of the services what the commit has. */
async function resetIndex(root, journal, signal) {
    const empty = journal.services.filter((service) => journal.empty.includes(service));
    for (let start = 0; start < empty.length; start += MAX_PATHSPECS) {
        const some = empty.slice(start, start + MAX_PATHSPECS);
        const args = ['rm', '-rfq', '--cached', '--ignore-unmatch', '--', ...some];
        await (0,git_at_work/* changeRoot */.tg)(root, args, { environment: root.environment, signal });
    }
    await readIntoIndex(root, journal, root.environment, signal);
}
/**
 * Writes the files of services that the index has and the disk has not. What is there is never written over.
 * @returns files that are not as the index says: somebody wrote them meanwhile
 */
async function writeMissing(root, services, signal) {
    const common = { environment: root.environment, signal };
    const pathspecs = services.length > MAX_PATHSPECS ? [] : services;
    const isMeant = (path) => services.some((service) => (0,base_directory/* isWithin */.UO)(path.toString('utf8'), service));
    const missing = (0,git_git/* splitRecords */.DQ)(await (0,git_git/* git */.$Y)(['ls-files', '-z', '--deleted', '--', ...pathspecs], common)).filter(isMeant);
    const input = Buffer.concat(missing.flatMap((path) => [path, Buffer.of(0)]));
    const args = [...PARALLEL, 'checkout-index', '-q', '-u', '-z', '--stdin'];
    if (missing.length > 0)
        await (0,git_at_work/* changeRoot */.tg)(root, args, { ...common, input });
    const changed = (0,git_git/* splitRecords */.DQ)(await (0,git_git/* git */.$Y)(['ls-files', '-z', '--modified', '--', ...pathspecs], common));
    return changed.filter(isMeant);
}

// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __nccwpck_require__(4406);
;// CONCATENATED MODULE: ./src/workspace/unfinished.ts
/** What a person has going in the root's git: a merge, say, whose conflicts they have not settled. */









/** By the file or folder in `.git` that says so; an `am` has another one inside. */
const STATES = [
    { sign: 'MERGE_HEAD', what: 'A merge', abort: 'merge' },
    { sign: 'CHERRY_PICK_HEAD', what: 'A cherry-pick', abort: 'cherry-pick' },
    { sign: 'REVERT_HEAD', what: 'A revert', abort: 'revert' },
    { sign: 'rebase-merge', what: 'A rebase', abort: 'rebase' },
    { sign: 'rebase-apply/applying', what: 'An am', abort: 'am' },
    { sign: 'rebase-apply', what: 'A rebase', abort: 'rebase' },
];
/** All that such a state consists of. */
const PARTS = [
    'MERGE_HEAD',
    'MERGE_MODE',
    'MERGE_MSG',
    'MERGE_AUTOSTASH',
    'AUTO_MERGE',
    'CHERRY_PICK_HEAD',
    'REVERT_HEAD',
    'sequencer',
    'rebase-merge',
    'rebase-apply',
];
/** Files in it that name commits which nothing else may hold. */
const COMMITS = ['MERGE_HEAD', 'MERGE_AUTOSTASH', 'CHERRY_PICK_HEAD', 'REVERT_HEAD', 'orig-head', 'autostash'];
/** Whether a person has something going. */
function isUnfinished(root) {
    return stateOf(root) !== undefined;
}
function stateOf({ gitDir }) {
    return STATES.find(({ sign }) => (0,files/* lstatIfThere */.Cm)((0,external_node_path_.join)(gitDir, sign)) !== undefined);
}
/** @throws `local-changes` where a person has something going, whose files may be half of this and half of that */
function refuseUnfinished(root) {
    const state = stateOf(root);
    if (state === undefined)
        return;
    throw new errors/* AssetsSyncError */.Fl('local-changes', `${state.what} in ${root.dir} is not finished.`, {
        hint: `Finish it, or give it up (${(0,shell/* shellCommand */.q$)(['git', '-C', root.dir, state.abort, '--abort'])}), then run the command again.`,
    });
}
/** Ends it without a loss: its commits are kept as backups, its files in the folder of assets-sync. */
async function setUnfinishedAside(root, signal) {
    const there = PARTS.filter((name) => (0,files/* lstatIfThere */.Cm)((0,external_node_path_.join)(root.gitDir, name)) !== undefined);
    if (there.length === 0)
        return;
    for (const commit of new Set(there.flatMap((name) => commitsIn(root.gitDir, name)))) {
        await keepCommits(root, commit, signal).catch(() => {
            // One that is gone already cannot be kept.
            signal.throwIfAborted();
        });
    }
    const aside = (0,external_node_path_.join)(root.ours, 'unfinished', String(Date.now()));
    (0,external_node_fs_.mkdirSync)(aside, { recursive: true });
    for (const name of there)
        (0,rename_and_remove/* rename */.$w)((0,external_node_path_.join)(root.gitDir, name), (0,external_node_path_.join)(aside, name));
}
function commitsIn(folder, name) {
    const path = (0,external_node_path_.join)(folder, name);
    if ((0,files/* lstatIfThere */.Cm)(path)?.isDirectory() === true)
        return (0,external_node_fs_.readdirSync)(path).flatMap((inside) => commitsIn(path, inside));
    if (!COMMITS.includes(name))
        return [];
    return ((0,git_files/* readIfThere */.qC)(path) ?? '').split('\n').flatMap((line) => (0,base_sha/* parseSha */.qL)(line.trim()) ?? []);
}

;// CONCATENATED MODULE: ./src/workspace/check-out.ts
/** Brings a commit to disk in an assets root, and finishes what was cut off. */











const NOTHING_REPLACED = { backups: [], changedMeanwhile: [] };
/**
 * Makes a commit's files be on disk and HEAD point at it.
 * @returns the ref of the backup with what was replaced
 * @throws `local-changes` where files changed meanwhile; they stay
 */
async function checkOut(root, state, { commit, services, empty, replace, isComparable }, log, signal) {
    if (state.synced?.commit === commit && root.detachedHead === commit && replace.length === 0)
        return undefined;
    root.requireUnlocked();
    (0,workspace_journal/* writeJournal */.fY)(root.dir, { commit, services, empty });
    // Where what the root stands on cannot be read, every service that changes is written anew.
    const written = isComparable ? replace : services;
    const replaced = written.length === 0
        ? NOTHING_REPLACED
        : await replaceServices(root, state, { commit, services: written, empty }, { isBegun: false }, signal);
    await keepHead(root, state, replaced, signal);
    try {
        if (isComparable)
            await switchTo(root, state.synced?.commit ?? base_sha/* EMPTY_TREE */.pL, commit, written.length > 0, signal);
        await setUnfinishedAside(root, signal);
        finishCheckOut(root, commit);
        refuseChangedMeanwhile(replaced);
    }
    catch (error) {
        tellOfBackups(replaced, log);
        throw error;
    }
    return replaced.backups.at(-1);
}
/** Keeps commits that a person made. A backup of files is made on them, and keeps them too. */
async function keepHead(root, { head }, { backups }, signal) {
    if (head !== undefined && backups.length === 0)
        await keepCommits(root, head, signal);
}
/** git looks at both trees and at what is there before it touches anything, and overwrites nothing that is not as it knows it. */
async function switchTo(root, from, to, isBegun, signal) {
    const args = [...PARALLEL, 'read-tree', '-m', '-u', from, to];
    const result = await (0,git_at_work/* tryChangeRoot */.uP)(root, args, { environment: root.environment, signal });
    if (result.exitCode === 0)
        return;
    const error = (0,git_errors/* gitError */.N7)(args, result, {
        message: `The files could not be written into ${root.dir}.`,
        hint: 'Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun.',
    });
    if (UNTOUCHED.includes(error.kind) && !isBegun)
        (0,workspace_journal/* removeJournal */.Sw)(root.dir);
    throw explainSwitch(error);
}
/** Failures that git finds before it touches a file. */
const UNTOUCHED = ['would-overwrite', 'unreadable-tree'];
function explainSwitch(error) {
    return error.kind === 'would-overwrite' ? changedMeanwhile(error.detail) : error;
}
function changedMeanwhile(detail, files = '') {
    return new errors/* AssetsSyncError */.Fl('local-changes', `Files in the assets root changed while it was synced${files}.`, {
        hint: 'They stay as they are. Stop what writes there and run the command again.',
        detail,
    });
}
function refuseChangedMeanwhile({ changedMeanwhile: paths }) {
    if (paths.length === 0)
        return;
    throw changedMeanwhile(undefined, `:\n${(0,errors/* listLines */.i4)(paths.map((path) => path.toString('utf8')))}`);
}
function tellOfBackups({ backups }, log) {
    for (const backup of backups) {
        log.notice(`What was replaced is kept in a backup, ${backup.slice(BACKUPS.length)}: assets-sync backups`);
    }
}
/**
 * Finishes a check-out that was cut off. The trees of its commit must be in the store.
 * @returns the refs of backups of files that are neither as before nor as after, nor the beginning of what is after: recorded since
 */
async function resume(root, state, journal, signal) {
    if (journal.filesStay === true) {
        await resetIndexTo(root, state, journal.commit, signal);
        return [];
    }
    const replaced = await replaceServices(root, state, journal, { isBegun: true }, signal);
    await keepHead(root, state, replaced, signal);
    finishCheckOut(root, journal.commit);
    refuseChangedMeanwhile(replaced);
    return replaced.backups;
}
/** Takes what is on disk for a commit: no file is touched, and what differs from it counts as changed since. */
async function resetIndexTo(root, state, commit, signal) {
    const common = { environment: root.environment, signal };
    if (state.head !== undefined)
        await keepCommits(root, state.head, signal);
    // Between the index and what says that it is of this commit, the root would seem to be at the one before, and unchanged.
    (0,workspace_journal/* writeJournal */.fY)(root.dir, { commit, services: [], empty: [], filesStay: true });
    await (0,git_at_work/* changeRoot */.tg)(root, ['read-tree', '-i', '-m', commit], common);
    // It ends with 1 where files differ.
    await (0,git_at_work/* tryChangeRoot */.uP)(root, ['update-index', '-q', '--refresh'], common);
    finishCheckOut(root, commit);
}
/** Gives up what a person has in the root's git besides files: where HEAD is, what is staged, what is going. Commits are kept. */
async function returnToSynced(root, state, signal) {
    if (state.synced === undefined || (root.detachedHead === state.synced.commit && (0,own_index/* hasUserIndex */.Ej)(root) && !isUnfinished(root)))
        return;
    root.requireUnlocked();
    if (state.head !== undefined)
        await keepCommits(root, state.head, signal);
    await setUnfinishedAside(root, signal);
    finishCheckOut(root, state.synced.commit);
}
function finishCheckOut(root, commit) {
    root.writeSyncedRef(commit);
    (0,files/* writeDurably */.v8)((0,external_node_path_.join)(root.gitDir, 'HEAD'), `${commit}\n`);
    (0,own_index/* writeUserIndex */.$x)(root);
    (0,workspace_journal/* removeJournal */.Sw)(root.dir);
}

;// CONCATENATED MODULE: ./src/workspace/mend.ts
/** Mends an assets root whose git repository was damaged: the recordings on disk stay as they are. Under the root's lock. */










/** Whether a command failed because of the root's own repository, and not of what it borrows. */
function isDamage({ gitDir }, error) {
    if (error instanceof git_errors/* GitError */.XS) {
        if (error.kind !== 'damaged-index' && !(0,git_errors/* isDamagedRepository */.aO)(error))
            return false;
        return error.path === undefined || error.path.startsWith(gitDir);
    }
    return error instanceof errors/* AssetsSyncError */.Fl && error.code === 'damaged-root';
}
/**
 * Puts right what keeps git from reading the repository.
 * @param makeAgain makes what is missing of it, its configuration included
 * @returns whether it is still known what was synced
 */
async function mendRoot(root, makeAgain, signal) {
    const { environment } = root;
    makeAgain();
    const config = (0,external_node_path_.join)(root.gitDir, 'config');
    // It also reads of which format the repository is said to be.
    if ((await (0,git_git/* tryGit */.Ii)(['rev-parse', '--git-dir'], { environment, signal })).exitCode !== 0) {
        (0,rename_and_remove/* rename */.$w)(config, `${config}.damaged`);
        makeAgain();
    }
    const refs = await (0,git_git/* tryGit */.Ii)(['for-each-ref'], { environment, signal });
    if (refs.exitCode !== 0 && (0,git_errors/* gitError */.N7)(['for-each-ref'], refs).kind === 'damaged-refs') {
        (0,rename_and_remove/* rename */.$w)((0,external_node_path_.join)(root.gitDir, 'packed-refs'), (0,external_node_path_.join)(root.gitDir, 'packed-refs.damaged'));
    }
    (0,rename_and_remove/* removeFile */.nM)((0,layout/* ownIndexIn */.qx)(root.dir));
    const state = await root.readStateAsFound(signal);
    const { synced } = state;
    const head = synced === undefined ? root.detachedHead : undefined;
    const services = head === undefined ? [] : await root.readSynced(head, signal);
    const commit = synced?.commit ?? (services.length > 0 ? head : undefined);
    if (commit === undefined) {
        (0,rename_and_remove/* removeFile */.nM)((0,external_node_path_.join)(root.gitDir, layout/* SYNCED_REF */.rl));
        (0,files/* writeDurably */.v8)((0,external_node_path_.join)(root.gitDir, 'HEAD'), `${workspace_root/* UNBORN */.Z}\n`);
        return false;
    }
    root.writeSyncedRef(commit);
    if (root.isHeadLost(state))
        (0,files/* writeDurably */.v8)((0,external_node_path_.join)(root.gitDir, 'HEAD'), `${commit}\n`);
    // What is on disk is compared with it by its contents.
    await (0,git_at_work/* changeRoot */.tg)(root, ['read-tree', commit], { environment, signal });
    // It ends with 1 where files differ.
    await (0,git_at_work/* tryChangeRoot */.uP)(root, ['update-index', '-q', '--refresh'], { environment, signal });
    (0,own_index/* mendUserIndex */.qx)(root);
    return true;
}

// EXTERNAL MODULE: ./src/workspace/plan-sync.ts
var plan_sync = __nccwpck_require__(5300);
// EXTERNAL MODULE: ./src/base/lock.ts
var lock = __nccwpck_require__(9278);
;// CONCATENATED MODULE: ./src/workspace/root-lock.ts
/** An assets root's lock: one run at a time changes a root. */





/**
 * Runs `body` while no other run changes an assets root, nor a git that a killed one left.
 * @param body gets a signal that is also aborted when the lock was lost; every git that it starts has ended when it ends
 */
function withRootLock(root, log, signal, body) {
    // Beside the root, where every run finds it, whatever its store; an empty directory is nothing to git.
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(root.dir), { recursive: true });
    const run = async (held) => {
        await (0,git_at_work/* awaitLeftGit */.OO)(root, log, held);
        (0,own_index/* unlockOwnIndex */.HD)(root);
        return body(held);
    };
    return (0,lock/* withLock */.k)(`${root.dir}.lock`, signal, run, () => log.info((0,lock/* waitingFor */.F)(root.dir)));
}

// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __nccwpck_require__(1797);
// EXTERNAL MODULE: ./src/store/untrusted-packs.ts
var untrusted_packs = __nccwpck_require__(2128);
// EXTERNAL MODULE: ./src/fetch/by-tree.ts
var by_tree = __nccwpck_require__(7552);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __nccwpck_require__(3313);
// EXTERNAL MODULE: ./src/store/check-trees.ts
var check_trees = __nccwpck_require__(5925);
// EXTERNAL MODULE: ./src/fetch/local-objects.ts
var local_objects = __nccwpck_require__(8930);
;// CONCATENATED MODULE: ./src/fetch/copy-trees.ts



/** Under the store's lock. @returns those that were copied: all of them or none */
async function copyTrees(store, trees, signal) {
    if (trees.length === 0)
        return [];
    const scratch = store.newScratch();
    if ((await (0,local_objects/* missingObjects */.xC)(scratch, trees, [store.objects, ...store.commitObjects], signal)).length > 0)
        return [];
    await (0,local_objects/* packInto */._V)(scratch, trees, store.commitObjects, undefined, signal);
    await (0,check_trees/* checkTrees */.CY)(trees, (0,environment/* ownEnvironment */.am)(scratch.dir), signal);
    store.importTrees(scratch, trees);
    return trees;
}

// EXTERNAL MODULE: ./src/fetch/fetch-missing.ts
var fetch_missing = __nccwpck_require__(9785);
// EXTERNAL MODULE: ./src/fetch/resolve-trees.ts + 3 modules
var resolve_trees = __nccwpck_require__(9909);
// EXTERNAL MODULE: ./src/fetch/strategies.ts
var strategies = __nccwpck_require__(1439);
// EXTERNAL MODULE: ./src/fetch/wanted-tree.ts
var wanted_tree = __nccwpck_require__(2966);
;// CONCATENATED MODULE: ./src/fetch/fetch-trees.ts









/**
 * Finds the tree of every pinned tree and makes the store hold it with everything in it.
 *
 * A pinned tree whose pin names the tree costs nothing but that tree. For a SHA alone the trees on the way there are fetched first,
 * a request a level. Each is for all pinned trees together. Where everything is here, nothing is locked and nobody is asked.
 * @throws `missing-commit` where the server does not have a commit
 */
async function fetchTrees(assets, pinnedTrees, { earlierTree, ciCache }, signal) {
    const { store } = assets;
    const fetching = new CompleteTrees(assets, earlierTree ?? (() => undefined));
    let known = (0,wanted_tree/* wantedTrees */.pV)(pinnedTrees);
    const here = await (0,fetch_missing/* findAllHere */.Jt)(store, known, fetching, signal);
    if (here !== undefined)
        return fetching.report(pinnedTrees, here);
    return store.withLock(signal, async (held) => {
        // Once more: it may have been emptied while the lock was waited for.
        await (0,open_store/* openLockedStore */.I)(store, held);
        store.removeAbandoned();
        if (ciCache !== undefined)
            known = await fetching.restore(ciCache, known, held);
        known = await fetching.bringWhole(known, held);
        if ((0,strategies/* areCommitsCheaper */.vG)(store))
            known = (0,wanted_tree/* forgetTrees */.Dx)(known, (tree) => tree.isClaimed && !isHeld(store, tree));
        return fetching.report(pinnedTrees, await fetching.fetchAll(known, held));
    });
}
function isHeld({ completeTrees }, { found }) {
    return found === undefined || found === 'absent' || completeTrees.has(found);
}
/** Failures of a server that a mirror can make good. */
const OF_SERVER = new Set(['missing-commit', 'unreachable', 'unauthorized']);
/** Gets trees with everything in them, and knows where each came from. */
class CompleteTrees {
    assets;
    earlierTree;
    /** Of the trees that were not in the store. */
    sources = new Map();
    /** A CI system's cache had something, most likely of the same directories. */
    wasRestored = false;
    constructor(assets, earlierTree) {
        this.assets = assets;
        this.earlierTree = earlierTree;
    }
    async findMissing(trees) {
        return trees.filter((tree) => !this.assets.store.completeTrees.has(tree));
    }
    async fetch(trees, wanted, signal) {
        const { store } = this.assets;
        try {
            return await (0,strategies/* withLimits */.Ns)(store, (limits) => this.tryStrategies(trees, wanted, limits, signal));
        }
        catch (error) {
            return (0,strategies/* refusedTrees */.k7)(store, await this.findMissing(trees), error);
        }
    }
    async takeFromCommits(trees, signal) {
        const { store, remote } = this.assets;
        const copied = await copyTrees(store, trees, signal);
        // What an earlier run fetched was in the store.
        if (remote.traffic.fetches > 0)
            for (const tree of copied)
                this.sources.set(tree, 'network');
        return trees.filter((tree) => !copied.includes(tree));
    }
    async tryStrategies(trees, wanted, limits, signal) {
        const claimed = (0,wanted_tree/* claimedTrees */.vw)(wanted);
        let rest = [...trees];
        for (const strategy of (0,strategies/* treeStrategies */.mg)(limits)) {
            if (rest.length === 0)
                break;
            if (strategy === 'copy') {
                const inCommits = rest.filter((tree) => !claimed.has(tree));
                const left = await this.takeFromCommits(inCommits, signal);
                rest = rest.filter((tree) => claimed.has(tree) || left.includes(tree));
            }
            else {
                const resembling = this.findResembling(rest, wanted);
                const unseen = new Set((0,wanted_tree/* foundTrees */.EZ)(wanted.filter(({ isClaimed, sha }) => isClaimed || !this.assets.store.isWhole(sha))));
                await (0,by_tree/* fetchByTree */.m)(this.assets, { trees: rest, resembling, unseen }, signal);
                for (const tree of rest)
                    this.sources.set(tree, 'network');
                rest = [];
            }
        }
        return rest;
    }
    /** The trees of directories that the store holds at another commit, with those that it holds. */
    findResembling(trees, wanted) {
        const resembling = new Map();
        for (const one of wanted) {
            const { found } = one;
            if (found === undefined || found === 'absent' || !trees.includes(found) || !this.resemblesHeld(one))
                continue;
            resembling.set(found, [...(resembling.get(found) ?? []), ...this.heldOf(one)]);
        }
        return resembling;
    }
    /** Whether the store holds that directory at another commit. */
    resemblesHeld(wanted) {
        return this.wasRestored || this.heldOf(wanted).length > 0;
    }
    /** What the store is known to hold of that directory at other commits. */
    heldOf({ directory, assetsPath }) {
        const { completeTrees, latestTrees } = this.assets.store;
        const earlier = [this.earlierTree(directory), latestTrees.of(assetsPath)].filter((tree) => tree !== undefined);
        return earlier.filter((tree) => completeTrees.has(tree));
    }
    /** Imports what a CI system's cache has, unless another run has brought everything meanwhile. Under the store's lock. */
    async restore(ciCache, wanted, signal) {
        const { store } = this.assets;
        const before = await (0,resolve_trees/* lookUpHere */.n)(store, wanted, signal);
        if (await (0,fetch_missing/* isAllHere */.g)(before.known, this, signal))
            return before.known;
        this.wasRestored = await ciCache.restore(store, signal);
        if (!this.wasRestored)
            return before.known;
        const { known } = await (0,resolve_trees/* lookUpHere */.n)(store, before.known, signal);
        const complete = await (0,untrusted_packs/* findCompleteTrees */.mf)(store, await this.findMissing((0,wanted_tree/* foundTrees */.EZ)(known)), signal);
        store.completeTrees.add(complete);
        for (const tree of complete)
            this.sources.set(tree, 'cache');
        return known;
    }
    /** Brings from a mirror what is needed as a whole: of what resembles what is here, the server sends the difference alone. */
    async bringWhole(wanted, signal) {
        if (this.assets.mirror === undefined)
            return [...wanted];
        const { known } = await (0,resolve_trees/* lookUpHere */.n)(this.assets.store, wanted, signal);
        return (await this.bring(known, (tree) => !this.resemblesHeld(tree), signal)) ?? known;
    }
    /** @throws as `fetchMissing`, where a mirror has not got it either */
    async fetchAll(wanted, signal) {
        try {
            return await (0,fetch_missing/* fetchMissing */.jx)(this.assets, wanted, this, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            // What resembles what is here may be gone there, and a mirror was not asked for it yet.
            const isOfServer = error instanceof errors/* AssetsSyncError */.Fl && OF_SERVER.has(error.code);
            const known = isOfServer ? await this.bring(wanted, () => true, signal) : undefined;
            if (known === undefined)
                throw error;
            return (0,fetch_missing/* fetchMissing */.jx)(this.assets, known, this, signal);
        }
    }
    /** @returns what is known then; undefined where nothing came */
    async bring(known, isWanted, signal) {
        const { store, mirror } = this.assets;
        if (mirror === undefined)
            return undefined;
        const wanted = known.filter((tree) => (tree.found === undefined || !isHeld(store, tree)) && isWanted(tree));
        const brought = await mirror.bring(store, wanted, signal);
        if (brought.size === 0)
            return undefined;
        for (const tree of brought.values())
            this.sources.set(tree, 'mirror');
        return known.map((tree) => {
            const found = brought.get(tree);
            return found === undefined ? tree : { ...tree, found, isClaimed: false };
        });
    }
    report(pinnedTrees, known) {
        const trees = pinnedTrees.map((pinnedTree, index) => {
            const found = known[index]?.found ?? 'absent';
            return { ...pinnedTree, found, source: found === 'absent' ? 'store' : (this.sources.get(found) ?? 'store') };
        });
        return { trees, warnings: (0,wanted_tree/* mismatchWarnings */.gN)(known) };
    }
}

// EXTERNAL MODULE: ./src/store/lookup.ts
var lookup = __nccwpck_require__(7267);
;// CONCATENATED MODULE: ./src/workspace/sync/work.ts

/** What comes of a sync of no service. */
const NOTHING_SYNCED = {
    services: [],
    repositories: [],
    ...traffic/* NO_TRAFFIC */.q,
    cacheHit: false,
    kept: [],
    others: [],
    backup: undefined,
    backupsOfInterrupted: [],
};
const NO_STATE = { synced: undefined, head: undefined, interrupted: undefined };
function makeRoot({ root, repositories }) {
    const { all } = repositories;
    root.make(all.map(({ store }) => store.objects), all[0]?.url.url ?? '');
    for (const { store } of all)
        store.borrowingRoots.add(root.dir);
}
/** Takes away a root that this run made. With `cache: off` the connections have their folders in it, so they end first. */
async function unmakeRoot({ root, repositories }) {
    await repositories.close();
    await root.unmake();
}
function othersOf(before, names) {
    return [...before.values()].filter(({ service }) => !names.includes(service));
}

;// CONCATENATED MODULE: ./src/workspace/sync/chosen-trees.ts
/** Fetches the trees of the chosen services, and tells services that their commit has from those that it lacks. */






async function fetchChosen(work, state, before, signal) {
    const { request, repositories, chosen, log } = work;
    const known = new Map([...before.values()].flatMap(({ pinnedTrees }) => pinnedTrees.map((tree) => [tree.directory, tree.tree])));
    const wanted = chosen.flatMap(({ pinnedTrees }) => pinnedTrees);
    const isNew = request.storeInsideRoot && state === NO_STATE;
    if (isNew) {
        // The root is made before there is anything to put in: it holds the store.
        request.beforeWriting();
        makeRoot(work);
    }
    try {
        const found = [];
        for (const [assets, ofRepository] of repositories.group(wanted)) {
            const options = { earlierTree: (directory) => known.get(directory), ciCache: request.ciCache?.(assets) };
            const { trees, warnings } = await fetchTrees(assets, ofRepository, options, signal);
            for (const problem of warnings)
                log.warning(problem);
            found.push(...trees);
        }
        return found;
    }
    catch (error) {
        if (isNew)
            await unmakeRoot(work);
        throw error;
    }
}
/** The trees of a service, as they were found. */
function treesOf({ pinnedTrees }, trees) {
    return pinnedTrees.flatMap(({ directory, pin }) => trees.find((tree) => tree.directory === directory && tree.pin === pin) ?? []);
}
/** Tells services whose commit does not have them from the rest; where a path or a pin named that very directory, it is an error. */
async function divideByPresence({ chosen: all, repositories, log }, before, trees, signal) {
    for (const [assets, ofRepository] of repositories.group(trees))
        await requirePrefixes(assets, ofRepository, signal);
    const absent = [];
    const present = all.filter((chosen) => {
        const lost = treesOf(chosen, trees).find(({ found }) => found === 'absent');
        if (lost === undefined)
            return true;
        if (chosen.given || lost.pin.directory === lost.directory)
            throw noSuchDirectory(chosen, lost, before, repositories.of(lost.pin).url.url);
        absent.push(chosen.service);
        return false;
    });
    const gone = absent.filter((service) => before.has(service));
    const never = absent.filter((service) => !before.has(service));
    if (never.length > 0)
        log.notice(`Without recordings at their pinned commit, left out: ${(0,errors/* listNames */.Zv)(never)}.`);
    if (gone.length > 0)
        log.notice(`Without recordings at their pinned commit, taken off the disk: ${(0,errors/* listNames */.Zv)(gone)}.`);
    return { present, absent };
}
/** Without its prefix a commit has no service at all, which a pin for all of them would pass over. @throws `no-such-directory` */
async function requirePrefixes({ store, url }, trees, signal) {
    const lost = trees.flatMap((tree) => {
        const prefix = tree.found === 'absent' ? prefixOf(tree) : base_directory/* TOP */.wv;
        return prefix === base_directory/* TOP */.wv ? [] : [{ sha: tree.sha, assetsPath: prefix, pin: tree.pin }];
    });
    if (lost.length === 0)
        return;
    const answers = await (0,lookup/* findInCommits */.X5)(store, lost, signal);
    const without = lost.find((_, index) => answers[index] === 'absent');
    if (without === undefined)
        return;
    const message = `The prefix ${without.assetsPath} does not exist in commit ${(0,base_sha/* shortSha */.Fu)(without.sha)} of ${url.url}.`;
    const setting = without.pin.assetsJson === undefined ? '$prefix' : 'AssetsRepoPrefixPath';
    const hint = `Correct ${setting}, which says where the recordings of this repository begin there, or pin a commit that has it.`;
    throw new errors/* AssetsSyncError */.Fl('no-such-directory', message, { hint, at: without.pin.at });
}
/** What stands before a directory in the assets repository. */
function prefixOf({ directory, assetsPath }) {
    return (assetsPath.endsWith(`/${directory}`) ? assetsPath.slice(0, -directory.length - 1) : base_directory/* TOP */.wv);
}
function noSuchDirectory({ service, meant }, lost, before, repository) {
    const isPinnedItself = lost.pin.directory === lost.directory;
    const takeOff = isPinnedItself ? 'or remove the pin.' : "or take it off the disk: assets-sync sync '*'";
    const mistyped = meant === undefined
        ? 'Check the spelling of the path, or pin a commit that has it.'
        : `Did you mean ${meant}? Else pin a commit that has it.`;
    return new errors/* AssetsSyncError */.Fl('no-such-directory', `${(0,base_directory/* showDirectory */.fi)(lost.assetsPath)} does not exist in commit ${(0,base_sha/* shortSha */.Fu)(lost.sha)} of ${repository}.`, {
        hint: before.has(service) ? `It is on disk from another commit. Pin one that has it, ${takeOff}` : mistyped,
        at: lost.pin.at,
    });
}

// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __nccwpck_require__(7027);
// EXTERNAL MODULE: ./src/git/objects/compose-tree.ts
var compose_tree = __nccwpck_require__(9384);
// EXTERNAL MODULE: ./src/workspace/synced-commit.ts
var synced_commit = __nccwpck_require__(8585);
;// CONCATENATED MODULE: ./src/workspace/write-commit.ts
/** Writes the commit that an assets root is to stand on. */





/** @returns the commit, and all services as they are in it */
async function writeSyncedCommit(root, { others, chosen, without }, signal) {
    // A service inside a chosen one is written with it, and is no longer one of its own.
    const apart = others.filter(({ service }) => !chosen.some((outer) => (0,base_directory/* isWithin */.UO)(service, outer.service)));
    const placements = [
        ...apart.map(({ service, tree }) => ({ path: service, tree })),
        ...chosen.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, tree }) => ({ path: directory, tree }))),
        // Outer before inner; the sort is stable, so that what is chosen replaces what was there.
    ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const composed = await (0,compose_tree/* composeTree */.$0)([...placements, ...without.map((path) => ({ path, tree: undefined }))], {
        readTree: async (tree) => (0,compose_tree/* parseTree */.cZ)(await root.readTree(tree, signal)),
        writeTree: (content) => (0,loose/* writeObject */.p7)(root.objects, 'tree', content),
    });
    const services = [...apart.map((other) => ({ ...other, pinnedTrees: partsAfter(other, chosen) })), ...chosen]
        .map((service) => ({ ...service, tree: composed.treeAt(service.service) ?? base_sha/* EMPTY_TREE */.pL }))
        .sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    return { commit: (0,loose/* writeObject */.p7)(root.objects, 'commit', (0,synced_commit/* formatCommit */.H)(composed.tree, services)), services };
}
/** Services of one repository stand together. */
function sortKey({ service, pinnedTrees }) {
    return `${pinnedTrees[0]?.repository}${service}`;
}
/** What a service that was not chosen is made of now that a chosen one may have been put into it. */
function partsAfter(other, chosen) {
    const inner = chosen.filter(({ service }) => (0,base_directory/* isWithin */.UO)(service, other.service));
    return [
        ...other.pinnedTrees.filter(({ directory }) => !inner.some(({ service }) => (0,base_directory/* isWithin */.UO)(directory, service))),
        ...inner.flatMap(({ pinnedTrees }) => pinnedTrees),
    ];
}

;// CONCATENATED MODULE: ./src/workspace/sync/open-root.ts
/** Reads what an assets root stands on: finishes what was cut off, and fetches again what a store has lost. */














/** Reads the root's state; a run that was cut off is finished first. */
async function openRoot(work, signal) {
    const { root, log } = work;
    if (!root.exists())
        return { state: NO_STATE, backupsOfInterrupted: [] };
    (0,own_index/* mendUserIndex */.qx)(root);
    const state = await root.readState(signal);
    if (state.interrupted === undefined)
        return { state, backupsOfInterrupted: [] };
    makeRoot(work);
    const backups = await finishInterrupted(work, state, state.interrupted, signal);
    log.info('An earlier run was cut off; it was finished first.');
    const backupsOfInterrupted = backups.map((backup) => backup.slice(BACKUPS.length));
    for (const name of backupsOfInterrupted)
        log.notice(`Files that changed meanwhile are kept in a backup, ${name}: assets-sync backups`);
    return { state: await root.readState(signal), backupsOfInterrupted };
}
/** Failures that bringing something else would not mend. */
const FOR_USER = ['unreachable', 'unauthorized', 'local-changes', 'not-writable'];
/** Goes on to the commit of a sync that was cut off; where that cannot be, its services are taken out, to be synced anew. */
async function finishInterrupted(work, state, interrupted, signal) {
    const journal = interrupted === workspace_journal/* UNREADABLE */.mP ? journalOf(state) : interrupted;
    if (journal !== undefined) {
        try {
            const after = await work.root.readSynced(journal.commit, signal);
            await fetchAgain(work, after.filter(({ service }) => journal.services.includes(service)), signal);
            return await resume(work.root, state, journal, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof errors/* AssetsSyncError */.Fl) || FOR_USER.includes(error.code))
                throw error;
        }
    }
    const services = journal?.services ?? work.chosen.map(({ service }) => service);
    const others = (state.synced?.services ?? []).filter(({ service }) => !services.includes(service));
    const { commit } = await writeSyncedCommit(work.root, { others, chosen: [], without: [] }, signal);
    return resume(work.root, state, { commit, services, empty: services }, signal);
}
/** What a run was about whose journal cannot be read: any service, so all of them are put back to what was synced before. */
function journalOf({ synced }) {
    if (synced === undefined)
        return undefined;
    const empty = synced.services.filter(({ tree }) => tree === base_sha/* EMPTY_TREE */.pL).map(({ service }) => service);
    return { commit: synced.commit, services: synced.services.map(({ service }) => service), empty };
}
/** Brings what services were made of, by the trees that were recorded. */
async function fetchAgain({ repositories }, services, signal) {
    const trees = services.flatMap(({ pinnedTrees }) => pinnedTrees);
    for (const assets of repositories.all) {
        const ofRepository = trees.filter(({ repository }) => repository === assets.url.url);
        const lost = ofRepository.map((tree) => ({ ...tree, pin: lostPin(tree) }));
        await fetchTrees(assets, lost, {}, signal);
    }
}
/** A tree of an earlier run, whose pin may no longer be in any file. */
function lostPin(tree) {
    return { ...tree, reason: undefined, manifestDirectory: tree.directory, at: { file: manifest_name/* MANIFEST_NAME */.i } };
}
/** Sees to it that the root can borrow what it stands on: a store may be deleted at any time. */
async function borrowAgain(work, services, signal) {
    if (storesHold(work, services))
        return { isReadable: true, lost: undefined };
    try {
        await fetchAgain(work, services, signal);
        makeRoot(work);
        return { isReadable: storesHold(work, services), lost: undefined };
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
        // Some of it may be gone for good; the chosen services do not need it.
        return { isReadable: storesHold(work, services), lost: error };
    }
}
function storesHold(work, services) {
    const stores = storesOf(work, services);
    return services.every(({ pinnedTrees }) => pinnedTrees.every(({ repository, tree }) => stores.get(repository)?.some((store) => store.completeTrees.has(tree)) === true));
}
/** By repository, the stores that the root borrows from. */
function storesOf({ request, root }, services) {
    const bases = [(0,layout/* privateStores */.C7)(root.dir), request.repositoryOptions.storeBase];
    const borrowed = (url) => bases.map((base) => new store/* Store */.i(base, { url })).filter(({ objects }) => root.borrowsFrom(objects) && (0,external_node_fs_.existsSync)(objects));
    const repositories = new Set(services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ repository }) => repository)));
    return new Map([...repositories].map((repository) => [repository, borrowed(repository)]));
}
/** What changed cannot be told without what it changed from; where that is not to be had, it is said why. */
async function readChanges({ root }, state, services, lost, signal) {
    if (state === NO_STATE)
        return [];
    try {
        return await (0,local_changes/* readLocalChanges */.Xp)(root, state, services, signal);
    }
    catch (error) {
        if (lost === undefined || !(error instanceof errors/* AssetsSyncError */.Fl) || error.code !== 'missing-store')
            throw error;
        if (lost.exitCode === 3 || lost.exitCode === 5)
            throw lost;
        throw new errors/* AssetsSyncError */.Fl('local-changes', `What changed in ${root.dir} cannot be told: neither this machine nor the server has what it was synced from any more.`, {
            hint: 'Move the assets root away, run the command again, and copy what you recorded from there into the new one.',
            detail: `${lost.message}\n${error.detail ?? ''}`,
        });
    }
}

// EXTERNAL MODULE: ./src/pins/pins.ts
var pins_pins = __nccwpck_require__(242);
;// CONCATENATED MODULE: ./src/workspace/sync/outcome.ts


function report({ repositories }, plan, trees, { others, totals, backup, backupsOfInterrupted }) {
    return {
        repositories: repositories.all.map(({ url }) => url),
        services: plan.services.map((planned) => ({
            service: planned.chosen.service,
            pinnedTrees: planned.chosen.pinnedTrees.map((place) => {
                const { directory, sha, pin } = place;
                return { directory, sha, at: pin.at, repository: repositories.of(pin).url, lacksTree: (0,pins_pins/* lacksTree */.tQ)(place) };
            }),
            ...(totals?.services.get(planned.chosen.service) ?? { files: 0, size: 0 }),
            deleted: planned.kept.filter(({ kind }) => kind === 'deleted').length,
            source: sourceOf(planned, trees),
        })),
        cacheHit: plan.services.length > 0 && repositories.fetches === 0,
        kept: [...new Set(plan.services.flatMap(({ kept }) => kept.map(({ path }) => path.toString('utf8'))))],
        others,
        backup,
        backupsOfInterrupted,
    };
}
function sourceOf({ chosen, state, action }, trees) {
    const isAtPins = state === 'at-pins' || state === 'unproved';
    if (trees === undefined || (isAtPins && action === 'stay'))
        return 'unchanged';
    if (isAtPins && action === 'restore')
        return 'restored';
    const sources = treesOf(chosen, trees).map(({ source }) => source);
    return ['network', 'mirror', 'cache'].find((source) => sources.includes(source)) ?? 'store';
}

;// CONCATENATED MODULE: ./src/workspace/sync/refusals.ts
/** Asks for the plan of a sync, and stops it where local changes are in the way. */



function planInput({ request, root, repositories }, synced, changes) {
    return {
        synced,
        changesOf: (service) => changes.filter((change) => (0,local_changes/* concerns */.Kc)(change, service)),
        isOnDisk: (service) => (0,local_changes/* isOnDisk */.L7)(root, service),
        urlOf: (pin) => repositories.of(pin).url.url,
        discard: request.discard,
    };
}
/** @throws `local-changes` where they are in the way of what the pins say now */
function refuse({ chosen, repositories }, { refused }, changes, before) {
    if (refused.length === 0)
        return;
    const blocked = refused.find(({ reason }) => reason === 'in-the-way');
    if (blocked !== undefined)
        throw inTheWay(blocked.service, changes);
    const isElsewhere = refused.every(({ service }) => {
        const there = before.get(service)?.pinnedTrees[0]?.repository;
        const pin = chosen.find((one) => one.service === service)?.pinnedTrees[0]?.pin;
        return there !== undefined && pin !== undefined && there !== repositories.of(pin).url.url;
    });
    const lines = changes
        .filter((change) => refused.some(({ service }) => (0,local_changes/* concerns */.Kc)(change, service)))
        .map(({ kind, path }) => `${kind.padEnd(8)} ${path.toString('utf8')}`);
    const names = refused.map(({ service }) => service).join(', ');
    const what = isElsewhere ? `The assets repository of ${names} is another one now` : `The pin of ${names} moved`;
    throw new errors/* AssetsSyncError */.Fl('local-changes', `${what}, but there are local changes:\n${(0,errors/* listLines */.i4)(lines)}`, {
        hint: 'Publish them (assets-sync push), go back to the branch where you recorded them, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
    });
}
function inTheWay(service, changes) {
    const path = changes.find((change) => (0,base_directory/* isWithin */.UO)(service, change.path.toString('utf8')))?.path.toString('utf8');
    return new errors/* AssetsSyncError */.Fl('local-changes', `The file ${path} in the assets root is in the way of ${service}.`, {
        hint: 'Move it away, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
    });
}

// EXTERNAL MODULE: ./src/pins/load.ts
var load = __nccwpck_require__(4586);
;// CONCATENATED MODULE: ./src/workspace/totals.ts
/** How many files services have and how large they are: of a commit that stays the same, counted once. */






/** Bytes of one service: a large one has some hundred million. A small pack can hold far more. */
const MAX_SERVICE_BYTES = 100e9;
/** @throws `too-large` for what would only fill a disk */
function checkSizes({ services }) {
    for (const [service, { size }] of services) {
        // Of what cannot be read there is no size; that is for others to say.
        if (!(size > MAX_SERVICE_BYTES))
            continue;
        const gigabytes = (bytes) => Math.round(bytes / 1e9);
        throw new errors/* AssetsSyncError */.Fl('too-large', `${(0,base_directory/* showDirectory */.fi)(service)} has ${gigabytes(size)} GB of recordings; assets-sync takes ${gigabytes(MAX_SERVICE_BYTES)} GB of one service at most.`, { hint: 'Look at its commit, and pin one that is right; nothing was written.' });
    }
}
/** Counts what a commit has of some services, or remembers it. */
async function measure(root, commit, services, signal) {
    // Before they are counted: what goes meanwhile was not seen.
    const packs = packsOf(root);
    const known = readKnown(root, commit, packs);
    const found = services.map((service) => [service, known.get(service)]);
    if (found.every((entry) => entry[1] !== undefined)) {
        return { services: new Map(found), submodules: [], unwritable: [], twins: [] };
    }
    const totals = await count(root, commit, services, signal);
    const all = new Map([...known, ...totals.services]);
    // A file counts for the innermost service that was asked for: of services in one another the next question may be another.
    if (totals.submodules.length + totals.unwritable.length + totals.twins.length === 0 && !areNested([...all.keys()]))
        writeKnown(root, { commit, packs, services: [...all] });
    return totals;
}
function areNested(services) {
    const sorted = services.map((service) => (service === base_directory/* TOP */.wv ? '' : `${service}/`)).sort();
    return sorted.some((service, index) => sorted[index + 1]?.startsWith(service) === true);
}
function fileOf(root) {
    return (0,external_node_path_.join)(root.ours, 'totals.json');
}
/** To count is also to see that everything is there, so it is done again when packs came or went. */
function readKnown(root, commit, packs) {
    try {
        const known = JSON.parse((0,git_files/* readIfThere */.qC)(fileOf(root)) ?? '{}');
        return new Map(known.commit === commit && known.packs === packs ? known.services : []);
    }
    catch {
        return new Map();
    }
}
function writeKnown(root, known) {
    try {
        (0,git_files/* writeAtomically */.vK)(fileOf(root), JSON.stringify(known));
    }
    catch {
        // It is counted again.
    }
}
/** Changes with every pack that comes or goes. */
function packsOf(root) {
    return [root.objects, ...root.alternates.map((path) => (0,external_node_path_.resolve)(root.objects, path))]
        .map((path) => tryStat((0,external_node_path_.join)(path, 'pack')))
        .map((found) => (found === undefined ? '' : `${found.ino} ${found.mtimeMs}`))
        .join('\n');
}
/** Whatever a damaged list of alternates names, it is no folder of packs. */
function tryStat(path) {
    try {
        return (0,external_node_fs_.statSync)(path);
    }
    catch {
        return undefined;
    }
}
/** Without holding the list of the files. */
async function count(root, commit, services, signal) {
    const counter = new Counter(root.dir, services, root.traits.ignoresCase);
    const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...services];
    let rest = Buffer.alloc(0);
    await (0,git_git/* git */.$Y)(args, {
        environment: root.environment,
        signal,
        onStdout: (chunk) => {
            rest = Buffer.concat([rest, chunk]);
            for (const record of (0,git_git/* splitRecords */.DQ)(rest))
                counter.add(record);
            rest = Buffer.from(rest.subarray(rest.lastIndexOf(0) + 1));
        },
    });
    return counter.totals;
}
class Counter {
    totals;
    assetsRoot;
    sorted;
    isNested;
    /** The service of the last file: files come in order, so it is most likely that of the next, unless services nest. */
    current;
    /** Every path so far as this file system compares it; undefined where it compares every letter. */
    folded;
    constructor(assetsRoot, services, ignoresCase) {
        this.assetsRoot = assetsRoot;
        this.folded = ignoresCase ? new Map() : undefined;
        this.sorted = [...services].sort();
        this.isNested = areNested(services);
        this.totals = {
            services: new Map(services.map((service) => [service, { files: 0, size: 0 }])),
            submodules: [],
            unwritable: [],
            twins: [],
        };
    }
    /** @param record of `git ls-tree -l -z` */
    add(record) {
        const tab = record.indexOf(0x09);
        const [mode, , , size] = record.toString('latin1', 0, tab).split(/ +/);
        const bytes = record.subarray(tab + 1);
        const path = bytes.toString('utf8');
        if (this.isNested || this.current === undefined || !(0,base_directory/* isWithin */.UO)(path, this.current)) {
            this.current = this.sorted.findLast((service) => (0,base_directory/* isWithin */.UO)(path, service));
        }
        const total = this.current === undefined ? undefined : this.totals.services.get(this.current);
        if (total === undefined)
            return;
        if (mode === '160000') {
            this.totals.submodules.push(Buffer.from(bytes));
            return;
        }
        if ((0,base_directory/* isUnwritable */.Q0)(bytes, this.assetsRoot))
            this.totals.unwritable.push(path);
        if (this.folded !== undefined)
            this.findTwins(path, this.folded);
        total.files++;
        total.size += Number(size);
    }
    /** The directories above it count as well: `a/x` and `A/y` would be in one. */
    findTwins(path, folded) {
        for (let end = path.length; end > 0; end = path.lastIndexOf('/', end - 1)) {
            const part = path.slice(0, end);
            const key = (0,base_directory/* foldedPath */.kV)(part);
            const known = folded.get(key);
            if (known === part)
                return;
            if (known === undefined)
                folded.set(key, part);
            else
                this.totals.twins.push([known, part]);
        }
    }
}

;// CONCATENATED MODULE: ./src/workspace/sync/write-root.ts













/** Writes the commit and its files. */
async function write(work, writing, signal) {
    const { root, log, request } = work;
    const { state, before, present, leaving, isReadable } = writing;
    const { commit, services, totals } = await composeCommit(work, writing, signal);
    const names = present.map(({ service }) => service);
    // Looked at again: recordings may have been made while the network was waited for.
    const changes = await readChanges(work, state, [...names, ...leaving], undefined, signal);
    const trees = new Map(services.map(({ service, tree }) => [service, tree]));
    const plan = (0,plan_sync/* planSync */.R)({ ...planInput(work, before, changes), chosen: present, leaving, trees });
    refuse(work, plan, changes, before);
    if (!request.discard)
        refuseUnfinished(root);
    const replaced = changes.filter((change) => plan.replace.some((service) => (0,local_changes/* concerns */.Kc)(change, service)));
    (0,local_changes/* refuseRepositories */.By)(root, replaced, 'cannot be kept in a backup; nothing was replaced');
    const isLeaving = (service) => before.has(service) || plan.replace.includes(service);
    const gone = leaving.filter((service) => isLeaving(service) || request.removed?.includes(service) === true);
    const touched = services.filter(({ service, tree }) => before.get(service)?.tree !== tree).map(({ service }) => service);
    const empty = services.filter(({ tree }) => tree === base_sha/* EMPTY_TREE */.pL).map(({ service }) => service);
    const backup = await checkOut(root, state, {
        commit,
        services: [...new Set([...touched, ...gone, ...plan.replace])],
        empty: [...gone, ...empty],
        replace: plan.replace,
        isComparable: isReadable,
    }, log, signal);
    return { plan, totals, backup };
}
/** Writes the commit that the root is to stand on, without submodules, which have no place in it. */
async function composeCommit(work, { state, before, present, leaving, trees }, signal) {
    const { root, repositories } = work;
    const names = present.map(({ service }) => service);
    const plan = {
        others: othersOf(before, [...names, ...leaving]),
        chosen: present.map((chosen) => ({
            service: chosen.service,
            pinnedTrees: treesOf(chosen, trees).flatMap(({ directory, assetsPath, sha, tree, found, pin }) => {
                const repository = repositories.of(pin).url.url;
                return found === 'absent' ? [] : [{ directory, assetsPath, repository, sha, tree: found, byTree: tree === found }];
            }),
        })),
        without: [],
    };
    const { commit, services } = await writeSyncedCommit(root, plan, signal);
    try {
        const totals = await measure(root, commit, names, signal);
        if (totals.unwritable.length > 0)
            throw unwritableNames(totals.unwritable);
        if (totals.twins.length > 0)
            throw caseTwins(totals.twins);
        checkSizes(totals);
        if (totals.submodules.length === 0)
            return { commit, services, totals };
        return { ...(await writeSyncedCommit(root, { ...plan, without: totals.submodules }, signal)), totals };
    }
    catch (error) {
        if (error instanceof errors/* AssetsSyncError */.Fl && ['unwritable-name', 'too-large'].includes(error.code)) {
            if (state === NO_STATE)
                await unmakeRoot(work);
            throw error;
        }
        await checkClaimedTrees(work, trees, state, signal);
        throw error;
    }
}
/** Named before anything is written: a sync brings all of a service, or nothing. */
function unwritableNames(paths) {
    return new errors/* AssetsSyncError */.Fl('unwritable-name', `No file can have these names here (${paths.length}):\n${(0,errors/* listLines */.i4)(paths.map(shorten))}`, {
        hint: 'Rename the recordings in the assets repository, and pin the commit that has the new names; nothing was written.',
    });
}
function caseTwins(twins) {
    const lines = twins.map(([one, other]) => `${shorten(one)} and ${shorten(other)}`);
    return new errors/* AssetsSyncError */.Fl('unwritable-name', `These names differ by the case of letters alone, which is one file here (${twins.length}):\n${(0,errors/* listLines */.i4)(lines)}`, { hint: 'Rename one of them in the assets repository, and pin the commit that has the new names; nothing was written.' });
}
/** A path as a line can show it. */
function shorten(path) {
    return path.length > 120 ? `${path.slice(0, 80)}…${path.slice(-30)} (${Buffer.byteLength(path)} bytes)` : path;
}
/**
 * A tree that was taken at its word may be some other object, which git says in many ways.
 * @throws `bad-manifest` for each pin whose `tree` is
 */
async function checkClaimedTrees(work, trees, state, signal) {
    const claimed = trees.flatMap(({ tree, found, pin }) => (tree === undefined || tree !== found ? [] : [{ tree, pin }]));
    if (claimed.length === 0)
        return;
    const names = claimed.map(({ tree }) => tree);
    const wrong = await work.root.notTrees(names, signal);
    if (wrong.length === 0)
        return;
    if (state === NO_STATE)
        await unmakeRoot(work);
    throw (0,load/* manifestError */.eZ)(claimed
        .filter(({ tree }) => wrong.includes(tree))
        .map(({ tree, pin }) => ({
        message: `tree ${tree} is not a directory of the assets repository; correct it or leave it out`,
        at: pin.at,
    })));
}

;// CONCATENATED MODULE: ./src/workspace/sync-root.ts
/** Brings an assets root to the pinned contents of chosen services: the heart of sync, reset and the end of push. */


















/** @throws `local-changes` where they are in the way and may not go */
function syncRoot(request, log, signal) {
    const root = new workspace_root/* AssetsRoot */._(request.assetsRoot);
    const { accesses, repositoryOptions } = request;
    const storeBase = request.storeInsideRoot ? (0,layout/* privateStores */.C7)(root.dir) : repositoryOptions.storeBase;
    return (0,assets_repository/* withAssetsRepositories */.AZ)(accesses, { ...repositoryOptions, storeBase }, log, async (repositories) => {
        const places = request.chosen.flatMap(({ pinnedTrees }) => pinnedTrees);
        const tags = await (0,resolve_tags/* resolveTags */.y)(repositories, places, log, signal);
        const work = { request, log, root, repositories, chosen: tags.services(request.chosen) };
        // Each is open from here on.
        for (const { pin } of places)
            repositories.of(pin);
        // A first sync waits for its server more than for anything else. The root itself is looked at under its lock alone.
        const isFirst = (0,files/* lstatIfThere */.Cm)(root.dir) === undefined && !request.storeInsideRoot && request.ciCache === undefined;
        if (isFirst)
            for (const assets of repositories.all)
                (0,assets_repository/* connectIfNew */.is)(assets, signal);
        // Where nothing is chosen, what the root stands on may still be needed.
        if (places.length === 0 && accesses.hasOwn)
            repositories.of({});
        const stores = repositories.all.map(({ store }) => store);
        const syncAndRepair = (held) => (0,repair/* withRepair */.M)(stores, log, held, () => syncMending(work, held));
        const { result, trees = [] } = await withRootLock(root, log, signal, syncAndRepair);
        // When the files are in place, and nobody waits for a lock.
        for (const [assets, ofRepository] of repositories.group(trees)) {
            const cameFromElsewhere = assets.remote.traffic.fetches > 0 || ofRepository.some(({ source }) => source === 'mirror');
            await request.ciCache?.(assets)?.save(assets.store, ofRepository, cameFromElsewhere, signal);
        }
        return result;
    });
}
/** A damaged repository of the root is mended first. Where nobody knows any more what was synced, all that differs from the pins is
 * kept in a backup. */
async function syncMending(work, signal) {
    try {
        return await syncUnderLock(work, signal);
    }
    catch (error) {
        if (!isDamage(work.root, error))
            throw error;
        work.log.info('The git repository of the assets root was damaged; it is mended.');
        const isKnown = await mendRoot(work.root, () => makeRoot(work), signal);
        return syncUnderLock(isKnown ? work : { ...work, request: { ...work.request, discard: true } }, signal);
    }
}
async function syncUnderLock(work, signal) {
    const { request, root } = work;
    const { repositories } = work;
    const { removed = [] } = request;
    const { state, backupsOfInterrupted } = await openRoot(work, signal);
    const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
    const base = await borrowAgain(work, [...before.values()], signal);
    const names = work.chosen.map(({ service }) => service).concat(removed);
    const changes = await readChanges(work, state, names, base.lost, signal);
    const plan = (0,plan_sync/* planSync */.R)({ ...planInput(work, before, changes), chosen: work.chosen, leaving: removed, trees: undefined });
    refuse(work, plan, changes, before);
    if (plan.isDone && base.isReadable) {
        const totals = state.synced && (await measure(root, state.synced.commit, names, signal));
        // A run that was cut off may have put the commit in place, but not yet taken its submodules out of it.
        if (totals === undefined || totals.submodules.length === 0) {
            for (const store of [...storesOf(work, [...before.values()]).values()].flat())
                store.borrowingRoots.add(root.dir);
            request.beforeWriting();
            if (request.discard && names.length > 0)
                await returnToSynced(root, state, signal);
            await repositories.close();
            const others = othersOf(before, names);
            return { result: report(work, plan, undefined, { others, totals, backup: undefined, backupsOfInterrupted }) };
        }
    }
    const trees = await fetchChosen(work, state, before, signal);
    // The processes that talked to the server end while the files are written.
    const closing = repositories.close();
    closing.catch(() => { });
    const { present, absent } = await divideByPresence(work, before, trees, signal);
    request.beforeWriting();
    makeRoot(work);
    const leaving = [...absent, ...removed];
    const written = await write(work, { state, before, present, leaving, isReadable: base.isReadable, trees }, signal);
    await closing;
    const others = othersOf(before, [...names, ...absent]);
    return { result: report(work, written.plan, trees, { ...written, others, backupsOfInterrupted }), trees };
}

;// CONCATENATED MODULE: ./src/base/log.ts
/** For work whose words would only repeat what was said. */
const SILENT = { progress: undefined, info: () => { }, notice: () => { }, warning: () => { } };

;// CONCATENATED MODULE: ./src/commands/sync/other-services.ts
/** Tells of services that are on disk and that a sync is not about. */







/**
 * Says which of them are at other pins than now, or have none any more.
 * @param chosen what the sync is about
 */
async function tellOfOthers(request, located, chosen, others, log, signal) {
    const { codeRepository } = request;
    const selecting = request.selection.paths.includes(selection_services/* ALL */.y2)
        ? Promise.resolve(chosen)
        : (0,selection_selection/* selectAll */.Ub)(request.selection, codeRepository, SILENT, signal, located);
    // A mistake in a file that this sync does not read is for others to stumble over.
    const selection = await selecting.catch((error) => {
        if (signal.aborted || !(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
    });
    if (selection === undefined)
        return;
    const { pins, root } = selection;
    const urlOf = (pin) => (0,access/* repositoryUrlOf */.ZN)(request.access, root, codeRepository.root, pin).url;
    const isPinned = ({ service }) => pins.pinnedTreesOf(service).length > 0;
    const lost = others.filter((there) => !isPinned(there)).map(({ service }) => service);
    if (lost.length > 0) {
        const { isLocalUser } = request.selection;
        const advice = isLocalUser ? ' assets-sync reset takes off the disk what has no committed pin.' : '';
        log.notice(`On disk, without a pin, and left as they are: ${(0,errors/* listNames */.Zv)(lost)}.${advice}`);
    }
    const moved = others
        .filter((there) => isPinned(there) && (0,plan_sync/* compareToPins */.H)(pins.pinnedTreesOf(there.service), there, urlOf) === 'moved')
        .map(({ service }) => pins.serviceAt(service));
    if (moved.length === 0)
        return;
    log.warning({
        message: `On disk, but not at the commit that is pinned: ${(0,errors/* listNames */.Zv)(moved)}. Bring them: ${(0,shell/* syncCommand */.Bz)(moved)}`,
    });
}

// EXTERNAL MODULE: ./src/pins/assets-json.ts
var assets_json = __nccwpck_require__(1970);
// EXTERNAL MODULE: ./src/pins/proxy-layout.ts
var proxy_layout = __nccwpck_require__(7055);
// EXTERNAL MODULE: ./src/workspace/breadcrumbs.ts
var breadcrumbs = __nccwpck_require__(6347);
;// CONCATENATED MODULE: ./src/commands/sync/proxy-layout.ts





/** Services as the proxy has them on disk: those that an assets.json pins go elsewhere, all others stay where they are. */
function inProxyLayout(services) {
    return services.map((chosen) => {
        const pin = chosen.pinnedTrees.map((place) => place.pin).find((one) => one.directory === chosen.service);
        if (pin === undefined || !(0,proxy_layout/* isTagged */.$J)(pin))
            return chosen;
        const service = (0,proxy_layout/* proxyPlace */.w4)(pin);
        const moved = (directory) => `${service}${directory.slice(chosen.service.length)}`;
        const pinnedTrees = chosen.pinnedTrees.map((place) => ({ ...place, directory: moved(place.directory) }));
        return { ...chosen, service, pinnedTrees };
    });
}
/** The pins of services that are where the proxy has them. */
function pinsThere(services) {
    return services.flatMap(({ service, pinnedTrees }) => {
        const pins = pinnedTrees.map(({ pin }) => pin).filter(proxy_layout/* isTagged */.$J);
        return pins.filter((pin) => (0,proxy_layout/* proxyPlace */.w4)(pin) === service);
    });
}
/** Until services are there, no proxy is to find them done. */
function forgetRestores(assetsRoot, services) {
    const paths = pinsThere(services).map(({ directory }) => (0,assets_json/* assetsJsonOf */.n_)(directory));
    if (paths.length > 0)
        (0,breadcrumbs/* updateBreadcrumbs */.W)(assetsRoot, [], paths);
}
/**
 * Has proxies find services done.
 * @param moved the services where they are on disk, in the same order
 * @returns what a sync did with them, told of by their own names
 */
async function tellProxy(assetsRoot, services, moved, result, log, signal) {
    const present = new Set(result.services.map(({ service }) => service));
    const lines = pinsThere(moved.filter(({ service }) => present.has(service))).map(proxy_layout/* breadcrumbLine */.WF);
    const root = new workspace_root/* AssetsRoot */._(assetsRoot);
    if (lines.length > 0)
        await withRootLock(root, log, signal, async () => (0,breadcrumbs/* updateBreadcrumbs */.W)(assetsRoot, lines));
    const own = new Map(moved.map(({ service }, index) => [service, services[index]?.service ?? service]));
    const named = result.services.map((one) => {
        const service = own.get(one.service) ?? one.service;
        const directoryOf = (directory) => `${service}${directory.slice(one.service.length)}`;
        return { ...one, service, pinnedTrees: one.pinnedTrees.map((tree) => ({ ...tree, directory: directoryOf(tree.directory) })) };
    });
    return { ...result, services: named };
}

;// CONCATENATED MODULE: ./src/commands/sync/sync.ts
/** sync: brings the assets root to the pinned contents of the chosen services. */














/** Where what is fetched is put. @param storeBase where it would be by default */
function storeBaseOf(cache, storeBase, assetsRoot) {
    return cache === 'off' ? (0,layout/* privateStores */.C7)(assetsRoot) : storeBase;
}
async function sync(request, log, signal) {
    const { codeRepository } = request;
    const { paths, isLocalUser, path } = request.selection;
    const located = (0,locate/* locate */.x)(codeRepository, path);
    const selection = request.compare
        ? await (0,selection_selection/* selectCompared */.kv)(request.selection, { lostPins: false }, codeRepository, log, signal, located)
        : await (0,selection_selection/* select */.Lt)(request.selection, codeRepository, log, signal, located);
    const { root, assetsRoot, services } = selection;
    const verified = request.verify ? true : undefined;
    // Whoever syncs everything, or types no path, is also told of synced services that the run leaves as they are.
    const tellsOfOthers = paths.includes(selection_services/* ALL */.y2) || (isLocalUser && paths.length === 0);
    const onDisk = new workspace_root/* AssetsRoot */._(assetsRoot, true);
    if (!located.isRootMissing && (0,first_root/* isUnmade */.hL)(onDisk)) {
        (0,first_root/* adoptRecordings */.d4)(new workspace_root/* AssetsRoot */._(assetsRoot), selection, (0,access/* findRepositoryUrl */.RD)(request.access, root, codeRepository.root).url, codeRepository);
    }
    // A sync that was cut off is finished by the next one, whatever that is about.
    if (services.length === 0 && !onDisk.isCutOff) {
        // What the next change would stumble over is said now.
        if (!located.isRootMissing)
            (0,access/* findRepositoryUrl */.RD)(request.access, root, codeRepository.root);
        const { synced } = tellsOfOthers && onDisk.exists() ? await onDisk.readState(signal) : {};
        if (synced !== undefined)
            await tellOfOthers(request, located, selection, synced.services, log, signal);
        return { ...NOTHING_SYNCED, assetsRoot, changes: undefined, verified };
    }
    const accesses = (0,access/* findAccesses */.cX)(request.access, root, codeRepository.root, log.warning);
    const proof = request.verify ? await prove(request, accesses, services, log, signal) : traffic/* NO_TRAFFIC */.q;
    const isMirror = request.layout === 'mirror';
    const moved = isMirror ? services : inProxyLayout(services);
    const synced = await syncServices(request, accesses, { ...selection, services: moved }, log, signal);
    const result = isMirror ? synced : await tellProxy(assetsRoot, services, moved, synced, log, signal);
    if (tellsOfOthers && result.others.length > 0)
        await tellOfOthers(request, located, selection, result.others, log, signal);
    const compared = request.showChanges ? await compare(request, accesses, selection, log, signal) : NOT_COMPARED;
    return {
        ...result,
        assetsRoot,
        changes: compared.changes,
        verified,
        requests: result.requests + proof.requests + compared.requests,
        bytes: result.bytes + proof.bytes + compared.bytes,
        cacheHit: result.cacheHit && proof.requests === 0 && compared.requests === 0,
    };
}
async function syncServices({ codeRepository, repositoryOptions, discard, cache, cacheService }, accesses, { assetsRoot, services }, log, signal) {
    const { storeBase } = repositoryOptions;
    const groups = byRepository(services, (pin) => accesses.of(pin).url);
    const names = groups[0] === undefined ? {} : cacheNames(storeBase, groups[0]);
    const result = await syncRoot({
        accesses,
        repositoryOptions,
        assetsRoot,
        chosen: services,
        discard,
        storeInsideRoot: cache === 'off',
        ciCache: cache === 'hosted' ? await ciCaches(storeBase, groups, cacheService, log) : undefined,
        beforeWriting: () => {
            (0,code_repository/* hideFromStatus */.hf)(codeRepository, assetsRoot);
            // Until they are there, no proxy is to find them done.
            forgetRestores(assetsRoot, services);
        },
    }, log, signal);
    return { ...result, ...names };
}
/** A CI system's cache for each repository: what one has is nothing to another. */
async function ciCaches(storeBase, groups, service, log) {
    const { CiCache } = await __nccwpck_require__.e(/* import() */ 782).then(__nccwpck_require__.bind(__nccwpck_require__, 7782));
    const caches = new Map(groups.flatMap((group) => group === undefined ? [] : [[group.url.url, new CiCache(cacheNames(storeBase, group), service, log.notice)]]));
    return ({ url }) => caches.get(url.url);
}
const NOT_COMPARED = { changes: undefined, ...traffic/* NO_TRAFFIC */.q };
/** What is new in the services since the pins before the change, where those were looked for and are of the same repository. */
async function compare({ repositoryOptions, cache }, accesses, { assetsRoot, services, before }, log, signal) {
    const isElsewhere = before?.otherRepository !== undefined && before.pins.directories.length === 0;
    if (services.length === 0 || before === undefined || isElsewhere)
        return NOT_COMPARED;
    const storeBase = storeBaseOf(cache, repositoryOptions.storeBase, assetsRoot);
    const question = { accesses, repositoryOptions: { ...repositoryOptions, storeBase }, services, earlier: before.pins };
    try {
        const { comparePins } = await __nccwpck_require__.e(/* import() */ 620).then(__nccwpck_require__.bind(__nccwpck_require__, 5620));
        return await comparePins(question, log, signal);
    }
    catch (error) {
        // The recordings are in place; what they were before is good to know, but no reason to fail.
        if (signal.aborted || !(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
        log.notice(`What changed in the recordings could not be found out: ${error.message}`);
        return NOT_COMPARED;
    }
}
/** @throws `not-verified` */
async function prove({ repositoryOptions, onUnproved }, accesses, services, log, signal) {
    const { notVerified } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 2776));
    const { placesOf, verifyPins } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 4996));
    const question = { accesses, repositoryOptions, places: placesOf(services), allTrees: false };
    const { proofs, requests, bytes } = await verifyPins(question, log, signal);
    const { branch } = accesses;
    const wrong = notVerified(proofs, branch);
    if (wrong === undefined)
        return { requests, bytes };
    await onUnproved?.(wrong, { proofs, branch, urlOf: (pin) => accesses.of(pin).url });
    throw wrong;
}

;// CONCATENATED MODULE: ./src/commands/sync/command.ts
/** sync: brings the assets root to the pinned recordings. */











/** What says what is brought, and how. */
const SYNC_INPUTS = [
    'base',
    ...command/* REPOSITORY_INPUTS */.r0,
    'verify',
    'discard',
    'cache',
    'mirror',
    'layout',
];
const command_command = {
    group: 'Recordings',
    description: 'bring the assets root to the pinned recordings',
    paths: command/* SERVICES_HERE */.mo,
    inputs: [...SYNC_INPUTS, 'proxy', ...test_proxy/* PROGRAM_INPUTS */.tu, 'retries', 'timeout'],
    examples: `
  assets-sync sync sdk/tables           # the recordings of one service
  assets-sync sync sdk/tables sdk/core  # of two, in the same assets root
  assets-sync sync                      # of the service that you are in, else of those that you changed
  assets-sync sync '*'                  # of every service that has a pin
  assets-sync sync sdk/tables --json    # for scripts`,
    more: `
Exit codes: 0 done, 2 wrong usage, file or pin, 3 the server was not reached,
4 stopped to protect local changes, 5 not authorised, 130 Ctrl-C.`,
    run,
};
async function run(context) {
    const { host, inputs, signal } = context;
    if (inputs.proxy)
        await (0,test_proxy/* requireStartable */.cv)(context);
    const { result, milliseconds } = await bringRecordings(context);
    host.result(syncedText(result, milliseconds, host.workspace));
    host.setVariable('ASSETS_ROOT', result.assetsRoot);
    if (inputs.layout === 'test-proxy')
        host.setVariable('PROXY_ASSETS_FOLDER', result.assetsRoot);
    await host.summarize(() => syncedSummary(result, milliseconds));
    const proxy = inputs.proxy ? await startProxy(context, result) : {};
    host.setOutputs({ ...syncedOutputs(result), ...proxy }, syncedJson(result));
    await tidyUp(result, storeBaseOf(inputs.cache, host.storeBase, result.assetsRoot), signal);
}
/** Syncs as the inputs say, and tells what the result alone does not show. */
async function bringRecordings(context) {
    const { host, inputs, signal, log, selection, access } = context;
    const started = process.uptime();
    for (const path of inputs.paths.filter(isBackupName)) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${path} is no service.`, {
            hint: `A backup is brought back by: assets-sync backups restore ${path}`,
        });
    }
    const codeRepository = await context.openCodeRepository();
    const result = await sync({
        codeRepository,
        selection,
        access,
        repositoryOptions: context.repositoryOptions(codeRepository),
        discard: inputs.discard ?? !host.atTerminal,
        verify: inputs.verify,
        onUnproved: async (error, judged) => {
            host.setOutputs({ verified: false }, { error: (0,errors/* errorJson */.dF)(error) });
            await host.summarize(() => (0,report_judged/* judgedSummary */.yG)(judged, 'assets-sync: nothing was synced'));
        },
        // Whoever names services and a base wants to know what is new in them since.
        compare: !host.atTerminal && inputs.paths.length > 0 && inputs.base !== undefined,
        showChanges: !host.atTerminal,
        layout: inputs.layout,
        cache: inputs.cache,
        cacheService: host.cacheService,
    }, log, signal);
    tell(context, result);
    return { result, milliseconds: (process.uptime() - started) * 1000 };
}
async function startProxy(context, { services, assetsRoot }) {
    if (services.length === 0) {
        context.log.notice('There is no service to test, so no test proxy was started.');
        return {};
    }
    const { proxy } = await (0,test_proxy/* startProxyOn */.eS)(context, assetsRoot, await servedBy(context, assetsRoot));
    context.host.result(`The test proxy answers at ${proxy.url} and writes to ${proxy.log}.`);
    return (0,test_proxy/* proxyOutputs */.Rt)(proxy);
}
/** What a proxy is started on: with its own layout that is the code repository. */
async function servedBy(context, assetsRoot) {
    if (context.inputs.layout === 'mirror')
        return { folder: assetsRoot, env: {} };
    const { root } = await context.openCodeRepository();
    return { folder: root, env: { PROXY_ASSETS_FOLDER: assetsRoot } };
}
function tell({ host, inputs }, result) {
    if (result.kept.length > 0)
        host.say('notice', `Local changes stayed: ${(0,errors/* listNames */.Zv)(result.kept)}.`);
    tellBackup(host, inputs, result);
    if (!host.atTerminal)
        (0,report_changes/* changeNotices */.a$)(result.changes ?? []).forEach((0,announce/* announcer */.y)(host, 'notice'));
}
/** Puts the store's packs together, after the result was told. A failure is no loss: the next sync tries again. */
async function tidyUp({ bytes, services, repositories }, storeBase, signal) {
    const hasNew = bytes > 0 || services.some(({ source }) => source === 'mirror');
    const stores = !hasNew ? [] : repositories.map((repository) => new store/* Store */.i(storeBase, repository));
    for (const store of stores.filter(({ hasManyPacks }) => hasManyPacks)) {
        const { repack } = await __nccwpck_require__.e(/* import() */ 833).then(__nccwpck_require__.bind(__nccwpck_require__, 6833));
        await repack(store, signal).catch(() => { });
    }
}


/***/ }),

/***/ 2593:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ provideProgram),
/* harmony export */   Rt: () => (/* binding */ proxyOutputs),
/* harmony export */   cv: () => (/* binding */ requireStartable),
/* harmony export */   eS: () => (/* binding */ startProxyOn),
/* harmony export */   et: () => (/* binding */ provideRoot),
/* harmony export */   tu: () => (/* binding */ PROGRAM_INPUTS)
/* harmony export */ });
/* unused harmony exports noticeEmpty, programQuestion, requireProgramChoice */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _fetch_access_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4840);
/* harmony import */ var _selection_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2130);
/* harmony import */ var _selection_selection_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(781);
/* harmony import */ var _workspace_first_root_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6780);
/* harmony import */ var _workspace_root_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8867);
/** The test proxy as commands use it: from their inputs and their host to a program, and to a proxy that runs. */







/** What says which program it is. */
const PROGRAM_INPUTS = ['proxy-version', 'proxy-source', 'proxy-checksum'];
/** Says that a proxy has nothing to play back where nothing was synced yet. */
function noticeEmpty(assetsRoot, log) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(assetsRoot, '.git/assets-sync/index')))
        return;
    log.notice(`No recordings are in ${assetsRoot} yet: the test proxy can record there, and plays back what 'assets-sync sync <service>' brings.`);
}
/** Makes the assets root where there is none: the first recordings of a repository are put there. */
async function provideRoot(context, assetsRoot) {
    const { access, inputs, log, selection, signal, openCodeRepository } = context;
    noticeEmpty(assetsRoot, log);
    const root = new _workspace_root_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsRoot */ ._(assetsRoot);
    const isRecorded = (0,_workspace_first_root_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnmade */ .hL)(root);
    if (!isRecorded && root.exists())
        return;
    const codeRepository = await openCodeRepository();
    const located = (0,_selection_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(codeRepository, inputs.path);
    // Where assets.json files alone pin, there is not one repository that recordings go to: a sync makes the root.
    if (located.isRootMissing)
        return;
    const { url } = (0,_fetch_access_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepositoryUrl */ .RD)(access, located.root, codeRepository.root);
    if (isRecorded)
        (0,_workspace_first_root_js__WEBPACK_IMPORTED_MODULE_5__/* .adoptRecordings */ .d4)(root, await (0,_selection_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .selectAll */ .Ub)(selection, codeRepository, log, signal), url, codeRepository);
    else
        (0,_workspace_first_root_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFirstRoot */ .x9)(root, url, codeRepository);
}
async function programQuestion(context) {
    const { host, inputs, log, signal } = context;
    const { root } = await context.openCodeRepository();
    const { findToolCache, PUBLIC_SOURCE } = await __nccwpck_require__.e(/* import() */ 776).then(__nccwpck_require__.bind(__nccwpck_require__, 4776));
    return {
        version: inputs.proxyVersion,
        source: inputs.proxySource ?? PUBLIC_SOURCE,
        checksum: inputs.proxyChecksum,
        toolCache: findToolCache(process.env, host.storeBase),
        temporary: host.temporary,
        system: process,
        codeRoot: root,
        env: process.env,
        attempts: inputs.retries,
        log,
        signal,
    };
}
/** @throws `bad-usage` where nothing says which program is to be used, before anything was done */
async function requireProgramChoice(context) {
    const { requireChoice } = await __nccwpck_require__.e(/* import() */ 776).then(__nccwpck_require__.bind(__nccwpck_require__, 4776));
    requireChoice(await programQuestion(context));
}
/** The same for a proxy that is to outlive this process: of one that runs already nothing is asked. */
async function requireStartable(context) {
    const { assetsRoot } = (0,_selection_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .locate */ .x)(await context.openCodeRepository(), context.inputs.path);
    const { proxyFiles } = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.bind(__nccwpck_require__, 5663));
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(proxyFiles(assetsRoot).state))
        await requireProgramChoice(context);
}
/** Finds the program, or installs it. Nothing else may run beside it in this process. */
async function provideProgram(context) {
    const { provideProxy } = await __nccwpck_require__.e(/* import() */ 776).then(__nccwpck_require__.bind(__nccwpck_require__, 4776));
    return provideProxy(await programQuestion(context));
}
/** Starts a proxy that outlives this process, unless one serves that assets root already; the end of a job stops it. */
async function startProxyOn(context, assetsRoot, { folder, env } = { folder: assetsRoot, env: {} }) {
    const { host, log, signal } = context;
    await provideRoot(context, assetsRoot);
    const { startManaged } = await __nccwpck_require__.e(/* import() */ 602).then(__nccwpck_require__.bind(__nccwpck_require__, 9602));
    const { PROXY_STATE, proxyFiles } = await __nccwpck_require__.e(/* import() */ 663).then(__nccwpck_require__.bind(__nccwpck_require__, 5663));
    const files = proxyFiles(assetsRoot);
    // A job's log outlives its assets root, and is gone with the job.
    const jobLog = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(host.temporary, `assets-sync-test-proxy-${Date.now()}-${process.pid}`, 'test-proxy.log');
    const started = await startManaged({
        assetsRoot: folder,
        stateFile: files.state,
        logFile: host.atTerminal ? files.log : jobLog,
        executable: async () => (await provideProgram(context)).executable,
        env: { ...process.env, ...env },
        log,
        signal,
    });
    host.saveState(PROXY_STATE, JSON.stringify(started.proxy));
    const { proxyVariables } = await __nccwpck_require__.e(/* import() */ 676).then(__nccwpck_require__.bind(__nccwpck_require__, 3676));
    for (const [name, value] of Object.entries(proxyVariables(started.proxy)))
        host.setVariable(name, value);
    return started;
}
function proxyOutputs({ url, log }) {
    return { 'proxy-url': url, 'proxy-log': log };
}


/***/ }),

/***/ 2729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/report/judged.ts
var judged = __nccwpck_require__(8593);
// EXTERNAL MODULE: ./src/verify/outcomes.ts
var outcomes = __nccwpck_require__(2776);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __nccwpck_require__(3739);
// EXTERNAL MODULE: ./src/base/directory.ts
var directory = __nccwpck_require__(3386);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __nccwpck_require__(766);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __nccwpck_require__(5616);
// EXTERNAL MODULE: ./src/report/pins.ts
var pins = __nccwpck_require__(7740);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __nccwpck_require__(790);
;// CONCATENATED MODULE: ./src/commands/verify/report.ts
/** What people and scripts are told about a verification. */








function verifyOutputs(result) {
    return {
        services: result.services.map(({ service }) => service),
        // The commits of tags are known by now.
        pins: { ...(0,pins/* pinsOutput */.um)(result.services), ...tagged(result) },
        changed: result.services.length > 0,
        bytes: result.bytes,
        requests: result.requests,
        verified: result.proofs.every(({ outcome }) => (0,outcomes/* isGood */.Kg)(outcome)),
    };
}
/** What only scripts get, with --json. */
function verifyJson({ proofs }) {
    return {
        results: proofs.map(({ pin, outcome, on }) => ({
            path: (0,directory/* showDirectory */.fi)(pin.directory),
            sha: pin.sha,
            outcome,
            file: pin.at.file,
            line: pin.at.line,
            on: outcome === 'squashed' ? on : null,
        })),
    };
}
function verifyText(result) {
    if (result.proofs.length === 0)
        return 'No pin to verify.';
    const rows = result.proofs.map(({ pin, outcome, on }) => [
        (0,directory/* showDirectory */.fi)(pin.directory),
        (0,sha/* shortSha */.Fu)(pin.sha),
        outcome,
        on === undefined || outcome !== 'squashed' ? '' : `-> ${(0,sha/* shortSha */.Fu)(on)}`,
    ]);
    const costs = `${(0,base_text/* count */.U9)(result.requests, 'request')}, ${(0,numbers/* formatBytes */.z)(result.bytes)} received`;
    return [...(0,table/* alignColumns */.R)(rows), `${(0,judged/* judgedTotal */.Kx)(result)} (${costs})`].join('\n');
}
function tagged({ proofs }) {
    return Object.fromEntries((0,judged/* taggedProofs */.Q8)(proofs).map(({ pin }) => [pin.directory, pin.sha]));
}

// EXTERNAL MODULE: ./src/base/git-url.ts
var git_url = __nccwpck_require__(8417);
// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __nccwpck_require__(4840);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins_pins = __nccwpck_require__(242);
// EXTERNAL MODULE: ./src/selection/selection.ts + 7 modules
var selection_selection = __nccwpck_require__(781);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __nccwpck_require__(48);
// EXTERNAL MODULE: ./src/selection/unknown-services.ts
var unknown_services = __nccwpck_require__(4353);
// EXTERNAL MODULE: ./src/verify/verify-pins.ts + 9 modules
var verify_pins = __nccwpck_require__(4996);
;// CONCATENATED MODULE: ./src/commands/verify/verify.ts
/** verify: proves that the branch of the assets repository has the commits of the chosen pins. */







async function verify(request, log, signal) {
    const { codeRepository, repositoryOptions } = request;
    const { paths, base, isLocalUser } = request.selection;
    // Of a change, the pins that it moves; at a terminal, those of the service that one is in.
    const compare = paths.length === 0 && (!isLocalUser || base !== undefined);
    const selection = compare
        ? await (0,selection_selection/* selectCompared */.kv)(request.selection, { lostPins: true }, codeRepository, log, signal)
        : await (0,selection_selection/* select */.Lt)(request.selection, codeRepository, log, signal);
    await (0,unknown_services/* noticeUnknown */.J)(selection, codeRepository, log, signal);
    const { root, before } = selection;
    const repositoryBefore = compare ? findRepositoryBefore(request, root, before) : undefined;
    if (repositoryBefore !== undefined)
        log.warning(repositoryChangedWarning(root, repositoryBefore));
    const judge = repositoryBefore === undefined ? root : { ...root, settings: { ...root.settings, repository: repositoryBefore } };
    const accesses = (0,fetch_access/* findAccesses */.cX)(request.access, judge, codeRepository.root, log.warning);
    const earlier = compare && request.access.branch === undefined ? before?.branch : undefined;
    const branchMoved = earlier !== undefined && earlier !== accesses.branch;
    // On another branch, or in another repository, every pin is to be proved anew.
    const isAnew = branchMoved || repositoryBefore !== undefined;
    const services = isAnew ? await allServices(selection, codeRepository, signal) : selection.services;
    const chosen = compare && before !== undefined && !isAnew ? services.map((service) => movedParts(service, before)) : services;
    const branch = branchMoved && !isLocalUser ? earlier : accesses.branch;
    if (branch !== accesses.branch)
        log.warning(branchChangedWarning(root, accesses.branch, branch));
    const isCatchAllMeant = isAnew || paths.includes(selection_services/* ALL */.y2) || (compare && isCatchAllMoved(selection));
    const places = (0,verify_pins.placesOf)(chosen, isCatchAllMeant ? selection.pins.catchAll : undefined);
    if (compare && !isLocalUser)
        for (const problem of otherRepositories(services, before))
            log.warning(problem);
    const judged = { ...accesses, branch, of: (pin) => ({ ...accesses.of(pin), branch }) };
    const question = { accesses: judged, repositoryOptions, places, allTrees: false };
    const result = await (0,verify_pins.verifyPins)(question, log, signal);
    return { ...result, services, urlOf: (pin) => accesses.of(pin).url, branch };
}
/** It may be the pin of no service that there is, but it will be that of the next one. */
function isCatchAllMoved({ pins, before }) {
    const then = before?.pins.catchAll;
    return pins.catchAll?.sha !== then?.sha || pins.catchAll?.tree !== then?.tree;
}
function allServices({ globs, pins }, codeRepository, signal) {
    return (0,selection_services/* givenServices */.UO)([selection_services/* ALL */.y2], globs, pins, codeRepository, signal);
}
/**
 * The assets repository that the file named before a change, where that is another one.
 * @returns undefined where nobody's file decides: it was given, or a person is at work; or where that one cannot be used
 */
function findRepositoryBefore({ codeRepository, access }, root, before) {
    const text = before?.otherRepository;
    if (text === undefined || access.repository !== undefined || access.isLocalUser)
        return undefined;
    const now = (0,fetch_access/* findRepositoryUrl */.RD)(access, root, codeRepository.root);
    const then = (0,git_url/* parseGitUrl */.RA)(text, access.gitHubServer, codeRepository.root);
    return 'error' in then || then.transport !== 'http' || then.url === now.url ? undefined : text;
}
/** A pull request does not choose what it is judged by, here and below. */
function repositoryChangedWarning(root, judge) {
    return {
        message: `$repository becomes ${root.settings.repository} with this change: every pin is proved in ${judge}, as it was before; for another repository give the repository input`,
        at: root.places.$repository ?? { file: root.file },
    };
}
function branchChangedWarning(root, named, judge) {
    return {
        message: `$branch becomes ${named} with this change: every pin is proved on ${judge}, as it was before; for another branch give the branch input`,
        at: root.places.$branch ?? { file: root.file },
    };
}
/** Of an assets.json nobody but its own file says where its tag must be: whoever reviews the change is told. */
function otherRepositories(services, before) {
    const places = services.flatMap(({ pinnedTrees }) => pinnedTrees);
    return places.flatMap(({ directory, pin: { assetsJson, at } }) => {
        const then = before?.pins.resolve(directory)?.assetsJson?.repository;
        if (assetsJson === undefined || then === undefined || then === assetsJson.repository)
            return [];
        return [{ message: `AssetsRepo becomes ${assetsJson.repository} with this change; it was ${then}`, at }];
    });
}
function movedParts(service, { pins }) {
    const before = pins.pinnedTreesOf(service.service);
    const isMoved = (place) => !before.some((one) => (0,pins_pins/* samePinnedTrees */.MW)([one], [place]));
    return { ...service, pinnedTrees: service.pinnedTrees.filter(isMoved) };
}

;// CONCATENATED MODULE: ./src/commands/verify/command.ts
/** verify: proves that the pinned commits are on the main branch of the assets repository. */






const command_command = {
    group: 'Pins',
    description: 'prove that the pinned commits are on the main branch of the assets repository',
    quiet: command/* QUIET_ANSWER */.oe,
    paths: command/* SERVICES_HERE */.mo,
    inputs: ['base', ...command/* REPOSITORY_INPUTS */.r0, 'retries', 'timeout'],
    examples: `
  assets-sync verify sdk/tables         # the pins of one service
  assets-sync verify '*'                # every pin
  assets-sync verify '*' --json         # for scripts`,
    more: `
Exit codes: 0 every pin is good, 1 one is not, 3 the server was not reached.`,
    run,
};
async function run(context) {
    const { host, signal, log, selection, access } = context;
    const codeRepository = await context.openCodeRepository();
    const repositoryOptions = context.repositoryOptions(codeRepository);
    const result = await verify({ codeRepository, selection, access, repositoryOptions }, log, signal);
    const error = (0,outcomes.notVerified)(result.proofs, result.branch);
    host.result(verifyText(result), 'answer');
    host.setOutputs(verifyOutputs(result), { ...verifyJson(result), ...(error === undefined ? {} : { error: (0,errors/* errorJson */.dF)(error) }) });
    await host.summarize(() => (0,judged/* judgedSummary */.yG)(result));
    if (error !== undefined)
        throw error;
}


/***/ }),

/***/ 4840:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ findRepositoryUrl),
/* harmony export */   ZN: () => (/* binding */ repositoryUrlOf),
/* harmony export */   cX: () => (/* binding */ findAccesses)
/* harmony export */ });
/* unused harmony exports accessFlags, onlyAccess, findAccess */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _base_git_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8417);
/* harmony import */ var _base_mirror_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6251);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4110);
/* harmony import */ var _pins_load_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4586);
/* harmony import */ var _pins_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1925);
/** Which assets repository a run uses, and as whom. */






/** The flags with which a command line asks for it too. */
function accessFlags({ repository, branch }) {
    const flag = (name, value) => (value === undefined ? [] : [name, value]);
    return [...flag('--repository', repository), ...flag('--branch', branch)];
}
/** For pins that are all of one repository. */
function onlyAccess(access) {
    return { of: () => access, hasOwn: true, branch: access.branch, mirror: undefined };
}
/**
 * @param base absolute: what a relative path is relative to
 * @param onWarning is told once of each address
 */
function findAccesses(request, root, base, onWarning) {
    const known = new Map();
    const byName = new Map();
    const find = (pin) => {
        const url = repositoryUrlOf(request, root, base, pin);
        const access = known.get(url.url) ?? accessTo(url, request, root, pin, onWarning);
        known.set(url.url, access);
        return access;
    };
    return {
        branch: request.branch ?? root.settings.branch ?? _pins_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_BRANCH */ .nU,
        mirror: findMirror(request, root, base),
        hasOwn: (request.repository ?? root.settings.repository) !== undefined,
        of: (pin) => {
            const name = pin.assetsJson?.repository ?? root.settings.repository ?? '';
            const access = byName.get(name) ?? find(pin);
            byName.set(name, access);
            if (request.repository !== undefined && byName.size > 1)
                throw notOneRepository([...byName.keys()]);
            return access;
        },
    };
}
/** The input stands for one repository: what it should be taken for would be a guess. */
function notOneRepository(named) {
    const what = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(named.map((name) => name || 'none'));
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `The repository input names one assets repository, but the files name several: ${what}.`, {
        hint: 'Leave the input out, or name services of one repository alone.',
    });
}
/**
 * The repository of a pin: the `repository` input's, else the file's that pins.
 * @throws `bad-manifest` at the setting's or the member's place, or `bad-usage` for the input
 */
function repositoryUrlOf(request, root, base, { assetsJson }) {
    if (assetsJson === undefined || request.repository !== undefined)
        return findRepositoryUrl(request, root, base);
    return parseRepository(request, base, 'AssetsRepo', assetsJson.repository, assetsJson.repositoryAt);
}
/** The assets repository that `$repository` or the `repository` input names. @throws as `accessTo` and `findRepositoryUrl` */
function findAccess(request, root, base, onWarning) {
    return accessTo(findRepositoryUrl(request, root, base), request, root, {}, onWarning);
}
/** @throws `bad-usage` where the branch is none */
function accessTo(url, request, root, { assetsJson }, onWarning) {
    const branch = request.branch ?? root.settings.branch ?? _pins_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_BRANCH */ .nU;
    if (!(0,_pins_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .isBranchName */ .Q8)(branch)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `${JSON.stringify(branch)} is not the name of a branch.`, {
            hint: 'Give one such as main.',
        });
    }
    const { authorization, warning } = (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .chooseCredential */ .P$)({
        url,
        fromInput: request.repository !== undefined,
        token: request.token,
        ownOrigin: request.ownOrigin,
    });
    if (warning !== undefined) {
        const at = request.repository === undefined ? (assetsJson?.repositoryAt ?? root.places.$repository) : undefined;
        onWarning({ message: warning, ...(at === undefined ? {} : { at }) });
    }
    return { url, branch, authorization };
}
/**
 * Which assets repository a run is about: the `repository` input's, else the file's.
 * @param base absolute: what a relative path is relative to
 * @throws `bad-manifest` at the setting's place, or `bad-usage` for the input
 */
function findRepositoryUrl({ repository: given, gitHubServer, isLocalUser }, root, base) {
    const at = root.places.$repository ?? { file: root.file };
    const text = given ?? root.settings.repository;
    if (text === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-manifest', `No assets repository is named in ${root.file}.`, {
            hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
            at,
        });
    }
    if (given === undefined)
        return parseRepository({ gitHubServer, isLocalUser }, base, '$repository', text, at);
    const parsed = (0,_base_git_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
    if (!('error' in parsed))
        return parsed;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `The repository input cannot be used: ${parsed.error}.`, {
        hint: 'Give owner/name on GitHub, or the address of a git repository.',
    });
}
/** A repository that a file names. @throws `bad-manifest` at its place */
function parseRepository({ gitHubServer, isLocalUser }, base, name, text, at) {
    const parsed = (0,_base_git_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
    if ('error' in parsed)
        throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestError */ .eZ)([{ message: `${name} cannot be used: ${parsed.error}`, at }]);
    // A file can be edited by a pull request: elsewhere than on a person's machine it may name web addresses only.
    if (!isLocalUser && parsed.transport !== 'http') {
        const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
        throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestError */ .eZ)([{ message, at }]);
    }
    return parsed;
}
/**
 * The mirror that the `mirror` input names, else the file.
 * @throws `bad-manifest` at the setting's place, or `bad-usage` for the input
 */
function findMirror({ mirror, isLocalUser }, root, base) {
    if (mirror !== undefined) {
        const parsed = (0,_base_mirror_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMirror */ .v)(mirror.text, mirror.base);
        if (!('error' in parsed))
            return parsed;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `The mirror input cannot be used: ${parsed.error}.`, {
            hint: 'Give an http(s) address that everybody may read, or the path of a folder.',
        });
    }
    const { mirror: text } = root.settings;
    if (text === undefined)
        return undefined;
    const at = root.places.$mirror ?? { file: root.file };
    const parsed = (0,_base_mirror_address_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMirror */ .v)(text, base);
    if ('error' in parsed)
        throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestError */ .eZ)([{ message: `$mirror cannot be used: ${parsed.error}`, at }]);
    // As of $repository: a pull request can edit the file.
    if (isLocalUser || parsed.kind === 'http')
        return parsed;
    throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestError */ .eZ)([{ message: 'in CI, $mirror is an http(s) address; a folder is given with the mirror input', at }]);
}


/***/ }),

/***/ 7852:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AZ: () => (/* binding */ withAssetsRepositories),
/* harmony export */   is: () => (/* binding */ connectIfNew)
/* harmony export */ });
/* unused harmony exports AssetsRepositories, withAssetsRepository */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5010);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5913);
/* harmony import */ var _access_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4840);
/** The assets repository that a run works with: the one place where its store and its server are opened and closed. */




/** The assets repositories of a run: for most it is one. */
class AssetsRepositories {
    opened = new Map();
    accesses;
    open;
    /** @param open makes one that was not asked for yet */
    constructor(accesses, open) {
        this.accesses = accesses;
        this.open = open;
    }
    /** That of a pin. */
    of(pin) {
        const access = this.accesses.of(pin);
        const found = this.opened.get(access.url.url) ?? this.open(access);
        this.opened.set(access.url.url, found);
        return found;
    }
    /** Those that were asked for. */
    get all() {
        return [...this.opened.values()];
    }
    /** Of some pinned places, those of each repository. */
    group(places) {
        const groups = new Map();
        for (const place of places) {
            const assets = this.of(place.pin);
            groups.set(assets, [...(groups.get(assets) ?? []), place]);
        }
        return groups;
    }
    /** Fetches that succeeded. */
    get fetches() {
        return this.all.reduce((sum, { remote }) => sum + remote.traffic.fetches, 0);
    }
    /** Ends the connections: only then every request is counted. */
    async close() {
        const traffics = await Promise.all(this.all.map(({ remote }) => remote.close()));
        return {
            requests: traffics.reduce((sum, { requests }) => sum + requests, 0),
            bytes: traffics.reduce((sum, { bytes }) => sum + bytes, 0),
        };
    }
}
/**
 * Runs `body` with assets repositories, ends their connections and removes what is temporary, whatever becomes of it.
 * Nothing is asked or written before `body` does: see `fetchTrees`, `fetchTreeNames` and `openStore`.
 * @returns what `body` does, and the requests and bytes that it took
 */
async function withAssetsRepositories(accesses, { storeBase, isLocalUser, config, attempts }, log, body) {
    const mirror = accesses.mirror && new (await __nccwpck_require__.e(/* import() */ 439).then(__nccwpck_require__.bind(__nccwpck_require__, 6439))).Mirror(accesses.mirror, log.notice);
    const repositories = new AssetsRepositories(accesses, ({ url, branch, authorization }) => {
        const remote = new _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_1__/* .Remote */ .V({ url, authorization, isLocalUser, config, attempts, log, tokenInput: 'token' });
        return { url, branch, store: new _store_store_js__WEBPACK_IMPORTED_MODULE_2__/* .Store */ .i(storeBase, url), remote, mirror };
    });
    try {
        const result = await body(repositories);
        // Only when the connections have ended is every request counted.
        return { ...result, ...(await repositories.close()) };
    }
    finally {
        await repositories.close();
        for (const { store } of repositories.all)
            await store.cleanUp();
    }
}
/** The same with one of them. */
function withAssetsRepository(access, options, log, body) {
    return withAssetsRepositories(onlyAccess(access), options, log, (repositories) => body(repositories.of({})));
}
/** Opens the connection early where this machine keeps nothing of the repository and no mirror is asked first: it will most likely be needed. */
function connectIfNew({ store, remote, mirror }, signal) {
    if (mirror === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(store.dir))
        remote.connect(() => store.newScratch(), signal);
}


/***/ }),

/***/ 7552:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ fetchByTree),
/* harmony export */   w: () => (/* binding */ fetchNamesByTree)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3313);
/* harmony import */ var _git_objects_pack_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8923);
/* harmony import */ var _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1853);
/* harmony import */ var _store_check_trees_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5925);
/* harmony import */ var _local_objects_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8930);
/** Fetches trees by their names, with everything in them: an object may be wanted by name, whatever it is. */






/**
 * Under the store's lock. One fetch, or two where trees resemble others and the server does not take what is here for an answer: for
 * the trees, and for their new files.
 * @throws Refused where the server does not give one of them out
 */
async function fetchByTree(assets, wanted, signal) {
    const { store } = assets;
    const { trees } = wanted;
    const scratch = (await fetchWhatIsNew(assets, wanted, signal)) ?? (await fetchAll(assets, wanted, signal));
    await (0,_store_check_trees_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTrees */ .CY)(trees, (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(scratch.dir), signal);
    store.importTrees(scratch, trees);
}
/** Fetches what the trees have and those that they resemble do not. @returns undefined where that cannot be had */
async function fetchWhatIsNew({ store, remote }, { trees, resembling }, signal) {
    const held = [...new Set([...resembling.values()].flat())];
    const isUnknown = [...resembling.values()].some((others) => others.length === 0);
    if (held.length === 0 || isUnknown || store.serverLimits.read().noTreeOffers === true)
        return undefined;
    const scratch = store.newScratch();
    if (!(await remote.fetchSince(scratch, { wants: trees, since: held }, signal)))
        return undefined;
    const fetched = new Set((0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_3__/* .packsIn */ .kg)(scratch.packs).flatMap((name) => [...((0,_git_objects_pack_index_js__WEBPACK_IMPORTED_MODULE_2__/* .namesInPack */ .p)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.packs, `${name}.idx`)) ?? [])]));
    // One of them may be a part of what was offered.
    if (trees.some((tree) => !fetched.has(tree)))
        return undefined;
    // What the store is said to have may be lost.
    const { here, missing } = await (0,_local_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsOf */ .iZ)(scratch, trees, [], [store.objects], signal);
    if (missing.length > 0)
        return undefined;
    // A server that sent everything, though some of it is in what was offered, does not look at offers of trees.
    if (fetched.size >= here.length) {
        const lacking = (await (0,_local_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsOf */ .iZ)(scratch, trees, held, [store.objects], signal)).here;
        if (lacking.length < here.length)
            store.serverLimits.remember('noTreeOffers');
    }
    return scratch;
}
async function fetchAll(assets, wanted, signal) {
    const { store, remote } = assets;
    const { noPartialClone } = store.serverLimits.read();
    // A server that leaves nothing out sends the files with the trees.
    const resembling = noPartialClone === true ? [] : [...wanted.resembling.keys()];
    // It borrows nothing: git would start a process to list what the store has to offer, and the server takes no trees from git.
    const scratch = store.newScratch();
    const newFiles = resembling.length === 0 ? [] : await findNewFiles(assets, scratch, { ...wanted, resembling }, signal);
    const wants = [...wanted.trees.filter((tree) => !resembling.includes(tree)), ...newFiles];
    if (wants.length > 0)
        await remote.fetch(scratch, { wants }, signal);
    return scratch;
}
/**
 * Brings the resembling trees without their files: from the cached commits where one has them, else from the server.
 * @returns the files that the store does not have
 */
async function findNewFiles({ store, remote }, scratch, { resembling, unseen }, signal) {
    const inCommits = resembling.filter((tree) => !unseen.has(tree));
    const byName = resembling.filter((tree) => unseen.has(tree));
    if (inCommits.length > 0)
        await (0,_local_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .packInto */ ._V)(scratch, inCommits, store.commitObjects, 'blob:none', signal);
    if (byName.length > 0) {
        const { filtered } = await remote.fetch(scratch, { wants: byName, filter: 'blob:none' }, signal);
        if (!filtered)
            store.serverLimits.remember('noPartialClone');
    }
    return (0,_local_objects_js__WEBPACK_IMPORTED_MODULE_5__/* .missingObjects */ .xC)(scratch, resembling, [store.objects], signal);
}
/** Fetches trees and those in them without files, to be looked up in. @throws as `fetchByTree` */
async function fetchNamesByTree({ store, remote }, trees, options, signal) {
    const scratch = store.newScratch();
    const { filtered } = await remote.fetch(scratch, { wants: trees, ...options }, signal);
    if (!filtered)
        store.serverLimits.remember('noPartialClone');
    store.cachedCommits.importPacks(scratch);
}


/***/ }),

/***/ 9785:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ findAllHere),
/* harmony export */   g: () => (/* binding */ isAllHere),
/* harmony export */   jx: () => (/* binding */ fetchMissing)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6127);
/* harmony import */ var _resolve_trees_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9909);
/* harmony import */ var _wanted_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2966);
/* harmony import */ var _whole_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(672);
/** The course that every fetch of pinned trees takes: find out which trees are meant, get those that are missing, or find another way. */






/** @returns what is known without a request and without the store's lock; undefined where that is not all that is wanted */
async function findAllHere(store, wanted, need, signal) {
    // A store that was neither made nor checked on this machine is checked first, and that takes its lock.
    if (!store.isSignedHere)
        return undefined;
    store.make();
    const { known } = await (0,_resolve_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .lookUpHere */ .n)(store, wanted, signal);
    return (await isAllHere(known, need, signal)) ? known : undefined;
}
async function isAllHere(known, need, signal) {
    return (0,_wanted_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .unresolved */ .II)(known).length === 0 && (await need.findMissing((0,_wanted_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .foundTrees */ .EZ)(known), signal)).length === 0;
}
/**
 * Fetches until every tree is at hand, and remembers which tree each directory has. Under the store's lock.
 * @throws `missing-commit` where the server does not give out what a pin names
 */
async function fetchMissing(assets, wanted, need, signal) {
    const fetchBranch = (0,_whole_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeBranchOnce */ .dk)(assets, signal);
    let known = [...wanted];
    for (;;) {
        known = await (0,_resolve_trees_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveTrees */ .m)(assets, known, fetchBranch, signal);
        const missing = await need.findMissing((0,_wanted_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .foundTrees */ .EZ)(known), signal);
        if (missing.length === 0)
            break;
        const refused = await need.fetch(missing, known, signal);
        if (refused.length === 0)
            break;
        const claimed = (0,_wanted_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .claimedTrees */ .vw)(known);
        const inCommits = refused.filter((tree) => !claimed.has(tree));
        if (inCommits.length > 0) {
            await fetchBranch();
            const [lost] = await need.takeFromCommits(inCommits, signal);
            if (lost !== undefined)
                throw notGivenOut(known, lost);
        }
        // What a pin claims and the server does not give out by name is looked up in its commit.
        const doubted = new Set(refused.filter((tree) => claimed.has(tree)));
        known = (0,_wanted_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .forgetTrees */ .Dx)(known, ({ found }) => doubted.has(found));
    }
    for (const { assetsPath, found } of known) {
        if (found !== undefined && found !== 'absent')
            assets.store.latestTrees.set(assetsPath, found);
    }
    return known;
}
function notGivenOut(known, tree) {
    const { assetsPath, sha, pin } = known.find(({ found }) => found === tree);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `The server does not give out ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(assetsPath)} of commit ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(sha)}.`, { hint: 'Check that the commit is still on a branch of the assets repository.', at: pin.at });
}


/***/ }),

/***/ 8930:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ packLoose),
/* harmony export */   _V: () => (/* binding */ packInto),
/* harmony export */   iZ: () => (/* binding */ objectsOf),
/* harmony export */   xC: () => (/* binding */ missingObjects)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(308);
/* harmony import */ var _git_objects_loose_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2025);
/* harmony import */ var _git_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4570);
/* harmony import */ var _store_write_packs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4385);
/** What a scratch can take from object folders of this machine: the packs of trees, and what is missing in them. */







/**
 * Packs what is reached from trees into the scratch.
 * @param borrowed absolute: object folders that have it
 */
async function packInto(scratch, trees, borrowed, filter, signal) {
    const environment = environmentOf(scratch, borrowed);
    const filters = filter === undefined ? [] : [`--filter=${filter}`];
    const listing = ['rev-list', '--objects', '--no-object-names', ...filters, '--stdin'];
    const objects = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(listing, { environment, input: `${trees.join('\n')}\n`, signal });
    const packing = ['pack-objects', '-q', '--delta-base-offset', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.packs, 'pack')];
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(packing, { environment, input: objects, signal });
}
/** Puts the scratch's loose objects into a pack of it. */
async function packLoose(scratch, signal) {
    const names = (0,_git_objects_loose_js__WEBPACK_IMPORTED_MODULE_3__/* .looseObjects */ .Dm)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.dir, 'objects'));
    if (names.length === 0)
        return;
    await (0,_store_write_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .writePack */ .hG)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.packs, 'pack'), (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(scratch.dir), names, 'reuse', signal);
}
/** What trees refer to, directly or not, and neither the scratch nor the object folders have. */
async function missingObjects(scratch, trees, borrowed, signal) {
    return (await objectsOf(scratch, trees, [], borrowed, signal)).missing;
}
/**
 * All that trees refer to, directly or not: what the scratch or the object folders have, and what is missing.
 * @param others trees: what they refer to is left out
 */
async function objectsOf(scratch, trees, others, borrowed, signal) {
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
        environment: environmentOf(scratch, borrowed),
        input: [...trees, ...others.map((tree) => `^${tree}`)].map((line) => `${line}\n`).join(''),
        signal,
    });
    const lines = output.toString('latin1').split('\n');
    return {
        here: lines.flatMap((line) => (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(line) ?? []),
        missing: lines.flatMap((line) => (line.startsWith('?') ? ((0,_base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(line.slice(1)) ?? []) : [])),
    };
}
function environmentOf(scratch, borrowed) {
    return {
        ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(scratch.dir),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: borrowed.map(_git_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .quotePath */ .WG).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter),
    };
}


/***/ }),

/***/ 3544:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ resolveTags)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _pins_assets_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1970);
/* harmony import */ var _pins_pins_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(242);
/* harmony import */ var _store_open_store_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1797);
/** Finds out which commits the tags of assets.json files are: what this machine remembers, else all in one question a repository. */




/**
 * Resolves all tags of a run. The connection is kept for what is fetched next.
 * @throws `moved-tag` where a tag is not at the commit whose digits it names, `missing-commit` where there is no such tag
 */
async function resolveTags(repositories, places, log, signal, { isAnew = false } = {}) {
    const byTag = places.filter(({ pin }) => pin.sha === undefined && pin.assetsJson !== undefined && pin.assetsJson.tag !== '');
    const commits = new Map();
    for (const [assets, ofRepository] of repositories.group(byTag)) {
        const pins = [...new Set(ofRepository.map(({ pin }) => pin))];
        const found = await findCommits(assets, pins, isAnew, signal);
        for (const pin of pins)
            commits.set(keyOf(pin.assetsJson), found.get(pin.assetsJson.tag));
    }
    for (const problem of mayMove(byTag))
        log.warning(problem);
    return resolvedWith(commits);
}
function keyOf({ repository, tag }) {
    return `${repository} ${tag}`;
}
function resolvedWith(commits) {
    const treeOf = ({ pin, ...place }) => {
        const sha = pin.sha ?? (pin.assetsJson && commits.get(keyOf(pin.assetsJson)));
        return sha === undefined ? [] : [{ ...place, sha, pin: { ...pin, sha } }];
    };
    // A pin stays the same object: services that share it have it in common.
    const treesOf = (places) => places.flatMap((place) => ((0,_pins_pins_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCommit */ .QE)(place) ? [place] : treeOf(place)));
    return {
        trees: treesOf,
        services: (services) => services
            .map((service) => ({ ...service, pinnedTrees: treesOf(service.pinnedTrees) }))
            .filter(({ pinnedTrees }) => pinnedTrees.length > 0),
    };
}
/** @returns the commit of every pin's tag */
async function findCommits(assets, pins, isAnew, signal) {
    const { store } = assets;
    const commits = new Map();
    for (const { assetsJson } of isAnew || !store.isSignedHere ? [] : pins) {
        const digits = (0,_pins_assets_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tagDigits */ .r5)(assetsJson.tag);
        const commit = digits === undefined ? undefined : store.tags.of(assetsJson.tag);
        if (digits !== undefined && commit?.startsWith(digits) === true)
            commits.set(assetsJson.tag, commit);
    }
    const unknown = pins.filter(({ assetsJson }) => !commits.has(assetsJson.tag));
    if (unknown.length === 0)
        return commits;
    await (0,_store_open_store_js__WEBPACK_IMPORTED_MODULE_3__/* .openStore */ .C)(store, signal);
    const asked = await askServer(assets, unknown, signal);
    for (const [tag, commit] of asked) {
        commits.set(tag, commit);
        store.tags.set(tag, commit);
    }
    return commits;
}
async function askServer({ store, remote }, pins, signal) {
    const names = [...new Set(pins.map(({ assetsJson }) => assetsJson.tag))];
    const found = await remote.tags(store.newScratch(), names, signal);
    const missing = pins.filter(({ assetsJson }) => !found.has(assetsJson.tag));
    if (missing.length > 0)
        throw noTag(remote.repositoryUrl, missing);
    const moved = pins.filter(({ assetsJson: { tag } }) => {
        const digits = (0,_pins_assets_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tagDigits */ .r5)(tag);
        return digits !== undefined && found.get(tag)?.startsWith(digits) !== true;
    });
    if (moved.length > 0)
        throw movedTags(remote.repositoryUrl, moved, found);
    return found;
}
function noTag(repository, pins) {
    const problems = pins.map(({ assetsJson, at }) => ({ message: `${repository} has no tag ${assetsJson.tag}`, at }));
    return tagError('missing-commit', problems, 'Push the tag there, or correct Tag in assets.json.');
}
function movedTags(repository, pins, commits) {
    const problems = pins.map(({ assetsJson: { tag }, at }) => ({
        message: `tag ${tag} of ${repository} is at ${commits.get(tag)?.slice(0, 10)}, not at the commit whose digits it ends with: it was moved`,
        at,
    }));
    return tagError('moved-tag', problems, 'Put the tag back where it was, or push the recordings again and take the new tag.');
}
function tagError(code, problems, hint) {
    const lines = problems.map(({ message, at }) => `${at === undefined ? '' : `${at.file}: `}${message}`);
    const message = lines.length === 1 ? `${lines[0]}.` : `There are ${lines.length} tags that cannot be used:\n${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listLines */ .i4)(lines)}`;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl(code, message, { hint, at: problems[0]?.at, problems: [...problems] });
}
/** A pin that moves is no pin: whoever wrote such a tag is told. */
function mayMove(places) {
    const pins = [...new Set(places.map(({ pin }) => pin))];
    return pins.flatMap(({ assetsJson, at }) => {
        if (assetsJson === undefined || (0,_pins_assets_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tagDigits */ .r5)(assetsJson.tag) !== undefined)
            return [];
        return [{ message: `tag ${assetsJson.tag} may be moved: its name does not end with 10 digits of its commit`, at }];
    });
}


/***/ }),

/***/ 9909:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ lookUpHere),
  m: () => (/* binding */ resolveTrees)
});

// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __nccwpck_require__(3386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/store/lookup.ts
var lookup = __nccwpck_require__(7267);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 8 modules
var remote_remote = __nccwpck_require__(5010);
// EXTERNAL MODULE: ./src/fetch/strategies.ts
var strategies = __nccwpck_require__(1439);
;// CONCATENATED MODULE: ./src/fetch/by-commit.ts
/** Fetches pinned commits by their names: without history and, where the server can, without files. */




/** So many commits are offered to the server, so that it leaves out what they share with the one that is wanted. */
const MAX_OFFERED = 8;
/**
 * Under the store's lock.
 * @returns the commits that came; none where the server gives out nothing by name; `damaged` where git cannot use what came,
 * because the store lacks objects of a commit that it told the server it has
 * @throws `missing-commit` where the server does not have one
 */
async function fetchByCommit(assets, pinnedTrees, signal) {
    const { store } = assets;
    const commits = [...new Set(pinnedTrees.map(({ sha }) => sha))];
    try {
        const isWhole = await (0,strategies/* withLimits */.Ns)(store, (limits) => fetchCommits(assets, commits, limits, signal));
        return isWhole ? commits : 'damaged';
    }
    catch (error) {
        if (!(error instanceof remote_remote/* Refused */.L))
            throw error;
        if (error.failure.kind === 'missing')
            throw noSuchCommit(assets, pinnedTrees, error.failure.name, error.words);
        store.serverLimits.remember('noShaWants');
        return [];
    }
}
/** @returns whether what came is whole, together with what was offered */
async function fetchCommits({ store, remote }, commits, limits, signal) {
    const offered = store.cachedCommits.recent(MAX_OFFERED);
    const scratch = store.newScratch([store.cachedCommits.objects], offered);
    const request = { wants: commits, depth: 1, negotiate: offered.length > 0, ...(0,strategies/* filterFor */.Qc)(limits) };
    const { filtered, isWhole } = await remote.fetch(scratch, request, signal);
    if (!isWhole)
        return false;
    if (!filtered)
        store.serverLimits.remember('noPartialClone');
    store.cachedCommits.importPacks(scratch);
    return true;
}
function noSuchCommit({ remote }, pinnedTrees, commit, words) {
    const ofCommit = pinnedTrees.filter(({ sha }) => sha === commit);
    const named = ofCommit.length === 0 ? '' : `, the pin of ${(0,errors/* listNames */.Zv)(ofCommit.map(({ directory }) => (0,base_directory/* showDirectory */.fi)(directory)))}`;
    return new errors/* AssetsSyncError */.Fl('missing-commit', `${remote.repositoryUrl} does not have commit ${commit}${named}.`, {
        hint: 'Check the pin: was the commit pushed there, or was its branch deleted or squashed?',
        at: ofCommit[0]?.pin.at,
        detail: words,
    });
}

// EXTERNAL MODULE: ./src/fetch/local-objects.ts
var local_objects = __nccwpck_require__(8930);
;// CONCATENATED MODULE: ./src/fetch/not-a-commit.ts
/** The error for a pin whose name is another object's. */

function notACommit({ sha, pin }) {
    return new errors/* AssetsSyncError */.Fl('missing-commit', `${sha} is not a commit of the assets repository, but a tag, a tree or a file.`, {
        hint: 'Pin the commit: git rev-parse <name>^{commit} prints it.',
        at: pin.at,
    });
}

// EXTERNAL MODULE: ./src/fetch/tree-walk.ts
var tree_walk = __nccwpck_require__(9070);
// EXTERNAL MODULE: ./src/fetch/wanted-tree.ts
var wanted_tree = __nccwpck_require__(2966);
;// CONCATENATED MODULE: ./src/fetch/by-walk.ts
/** Finds the trees of pinned directories by a walk down from their commits: nothing comes but what is on the way. */







/**
 * Under the store's lock, for all commits and directories together. What was on the way is kept: other directories are looked up in it.
 * @returns what is known then; the same as before where the server does not take part; `damaged` where something that is here cannot
 * be read
 * @throws `missing-commit` where the server does not have a commit, or it is none
 */
async function findByWalk(assets, known, signal) {
    const { store, remote } = assets;
    const open = (0,wanted_tree/* unresolved */.II)(known);
    // Of a commit that is here, the trees on the way may be here too.
    const isHere = open.some(({ sha }) => store.cachedCommits.has(sha));
    const scratch = store.newScratch(isHere ? store.commitObjects : []);
    const walk = new tree_walk/* TreeWalk */.O(remote, scratch, { loose: true });
    try {
        const found = (await walk.find(open, signal)).values();
        const wrong = open.find(({ sha }) => !walk.isCommit(sha));
        if (wrong !== undefined)
            throw notACommit(wrong);
        await (0,local_objects/* packLoose */.Gv)(scratch, signal);
        store.cachedCommits.importPacks(scratch);
        const commits = [...new Set(open.map(({ sha }) => sha))];
        if (walk.isFiltered)
            store.cachedCommits.addWalked(commits);
        else {
            // They came with everything.
            store.serverLimits.remember('noPartialClone');
            store.cachedCommits.add(commits);
        }
        return known.map((tree) => (tree.found === undefined ? { ...tree, found: found.next().value } : tree));
    }
    catch (error) {
        if (isHere && (0,lookup/* isDamage */.e6)(error))
            return 'damaged';
        if (!(error instanceof remote_remote/* Refused */.L))
            throw error;
        if (error.failure.kind === 'missing')
            throw noSuchCommit(assets, open, error.failure.name, error.words);
        // Another filter may be taken.
        if (error.failure.kind !== 'no-filter')
            store.serverLimits.remember('noShaWants');
        return [...known];
    }
}

;// CONCATENATED MODULE: ./src/fetch/resolve-trees.ts
/** Finds out which trees pins mean: in the commits that are here, then in those that the server gives out. */









/** Something of the cached commits is lost: they are to be thrown away. */
class CommitsDamaged extends Error {
    /** What was found before. */
    known;
    /** One that could not be found. */
    lost;
    constructor(known, lost) {
        super('the cached commits are damaged');
        this.known = known;
        this.lost = lost;
    }
}
/**
 * Finds the tree of every wanted one, with requests where commits are not here. Under the store's lock. Damaged commits are
 * thrown away and fetched again, once.
 * @param fetchBranch fetches the whole branch, unless that was done in this run
 * @throws `missing-commit` where the server does not have a commit
 */
async function resolveTrees(assets, wanted, fetchBranch, signal) {
    try {
        return await resolveFromCommits(assets, wanted, fetchBranch, signal);
    }
    catch (error) {
        if (!(error instanceof CommitsDamaged))
            throw error;
        // Only here, where nobody else writes into them.
        await assets.store.cachedCommits.discard();
        try {
            return await resolveFromCommits(assets, withoutLookups(assets.store, error.known), fetchBranch, signal);
        }
        catch (again) {
            throw again instanceof CommitsDamaged ? notSent(assets, again.lost) : again;
        }
    }
}
/** What was found in commits that are thrown away is to be found anew, unless its tree is complete: then they are not needed. */
function withoutLookups({ completeTrees }, wanted) {
    return (0,wanted_tree/* forgetTrees */.Dx)(wanted, ({ found, isClaimed }) => {
        return !isClaimed && (found === undefined || found === 'absent' || !completeTrees.has(found));
    });
}
async function resolveFromCommits(assets, wanted, fetchBranch, signal) {
    const { store, branch, remote } = assets;
    const lookUp = async (trees) => {
        const { known, lost } = await lookUpHere(store, trees, signal);
        if (lost !== undefined)
            throw new CommitsDamaged(known, lost);
        return known;
    };
    let known = await lookUp(wanted);
    const [open] = (0,wanted_tree/* unresolved */.II)(known);
    if (open !== undefined && (0,strategies/* isWalkCheaper */.qm)(store, remote)) {
        const found = await findByWalk(assets, known, signal);
        if (found === 'damaged')
            throw new CommitsDamaged(known, open);
        known = found;
    }
    for (const strategy of (0,strategies/* commitStrategies */.hO)(store.serverLimits.read())) {
        const [first, ...more] = (0,wanted_tree/* unresolved */.II)(known);
        if (first === undefined)
            return known;
        if (strategy === 'whole-branch') {
            await fetchBranch();
            known = await lookUp(known);
        }
        else {
            const commits = await fetchByCommit(assets, [first, ...more], signal);
            if (commits === 'damaged')
                throw new CommitsDamaged(known, first);
            known = await lookUp(known);
            // Not before: what is no commit must not be offered to the server as one.
            store.cachedCommits.add(commits);
        }
    }
    const [lost] = (0,wanted_tree/* unresolved */.II)(known);
    if (lost === undefined)
        return known;
    const message = `Commit ${lost.sha}, the pin of ${(0,base_directory/* showDirectory */.fi)(lost.directory)}, is not on ${branch} of ${remote.repositoryUrl}.`;
    throw new errors/* AssetsSyncError */.Fl('missing-commit', message, {
        hint: 'Its server gives out only what is on a branch: merge the commit there, or pin one that is.',
        at: lost.pin.at,
    });
}
/**
 * Looks up what is not known yet in the commits that are here, without a request.
 * @returns also one that is lost: its commit was fetched with all of its trees, and they are not here
 * @throws `missing-commit` for a pin that is no commit
 */
async function lookUpHere(store, wanted, signal) {
    const answers = (await (0,lookup/* findInCommits */.X5)(store, (0,wanted_tree/* unresolved */.II)(wanted), signal)).values();
    const known = [];
    let lost;
    for (const tree of wanted) {
        const answer = tree.found === undefined ? answers.next().value : tree.found;
        if (answer === 'no-commit')
            throw notACommit(tree);
        if (answer === 'lost' && store.isWhole(tree.sha))
            lost ??= tree;
        known.push({ ...tree, found: answer === 'lost' ? undefined : answer });
    }
    return { known, lost };
}
/** For a store from which everything was fetched anew: it is the server that leaves objects out. */
function notSent({ remote }, { assetsPath, sha }) {
    return new errors/* AssetsSyncError */.Fl('unreachable', `${remote.repositoryUrl} did not send ${(0,base_directory/* showDirectory */.fi)(assetsPath)} with commit ${(0,base_sha/* shortSha */.Fu)(sha)}.`, { hint: 'Run the command again; if it stays so, the server lacks objects: ask who keeps it.' });
}


/***/ }),

/***/ 1439:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ns: () => (/* binding */ withLimits),
/* harmony export */   Qc: () => (/* binding */ filterFor),
/* harmony export */   hO: () => (/* binding */ commitStrategies),
/* harmony export */   k7: () => (/* binding */ refusedTrees),
/* harmony export */   mg: () => (/* binding */ treeStrategies),
/* harmony export */   qm: () => (/* binding */ isWalkCheaper),
/* harmony export */   vG: () => (/* binding */ areCommitsCheaper)
/* harmony export */ });
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6127);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5010);
/** Which ways there are to get commits and trees, and in which order they are tried: decided by what the server cannot do. */


/**
 * Whether the trees of pins that do not name them are looked for a level at a time, before commits are fetched with all of their
 * trees. That costs the same however large the repository is, but more requests, which are cheap over a connection that is kept.
 * Where an earlier commit is here with all of its trees, one request brings what is new in another.
 */
function isWalkCheaper({ serverLimits, cachedCommits }, { keepsConnections }) {
    const { noPartialClone, noShaWants } = serverLimits.read();
    return keepsConnections && noPartialClone !== true && noShaWants !== true && cachedCommits.recent(1).length === 0;
}
/** How to get the commits of pins whose tree is not known. */
function commitStrategies({ noShaWants }) {
    // By name is one commit, the branch is everything: the branch comes first only where names were refused before.
    return noShaWants === true ? ['whole-branch', 'by-commit'] : ['by-commit', 'whole-branch'];
}
/**
 * Whether a commit is cheaper than its tree, though a pin names that. A server that knows no filter sends a tree with all that is in
 * it; of a commit it leaves out what an earlier one has that it is offered.
 */
function areCommitsCheaper({ serverLimits, cachedCommits }) {
    const { noPartialClone, noShaWants } = serverLimits.read();
    return noPartialClone === true && noShaWants !== true && cachedCommits.recent(1).length > 0;
}
/** How to get trees with everything in them. */
function treeStrategies({ noPartialClone, noShaWants }) {
    // With filters no file comes with a commit, so that there is nothing to copy.
    if (noShaWants === true)
        return ['copy'];
    return noPartialClone === true ? ['copy', 'by-tree'] : ['by-tree'];
}
/** A filter for a fetch, unless the server knows none. */
function filterFor({ noPartialClone }) {
    return noPartialClone === true ? {} : { filter: 'blob:none' };
}
/** Runs fetches by what the server can do, and once more where it turns out to know no filter. */
async function withLimits(store, fetch) {
    const limits = store.serverLimits.read();
    try {
        return await fetch(limits);
    }
    catch (error) {
        if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L) || error.failure.kind !== 'no-filter' || limits.noPartialClone === true)
            throw error;
        store.serverLimits.remember('noPartialClone');
        return fetch(store.serverLimits.read());
    }
}
/** Which of some wanted trees the server does not give out, by its refusal. @throws what is no such refusal */
function refusedTrees(store, trees, error) {
    if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .L))
        throw error;
    if (error.failure.kind !== 'missing') {
        store.serverLimits.remember('noShaWants');
        return [...trees];
    }
    const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(error.failure.name);
    if (name !== undefined && trees.includes(name))
        return [name];
    throw error;
}


/***/ }),

/***/ 9070:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ TreeWalk)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3401);
/* harmony import */ var _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9384);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5010);
/** Finds directories in commits by asking for one level of trees at a time: what else a commit holds does not come. */




class TreeWalk {
    /** The server left everything out that was not asked for. */
    isFiltered = true;
    remote;
    scratch;
    options;
    /** The top tree of each commit. */
    tops = new Map();
    /** Trees by what they hold: directories by name, one character a byte. */
    trees = new Map();
    /** @param options of every request */
    constructor(remote, scratch, options = {}) {
        this.remote = remote;
        this.scratch = scratch;
        this.options = options;
    }
    /** Tells the top trees of commits that were read elsewhere. */
    addTops(commits) {
        for (const [commit, { tree }] of commits)
            this.tops.set(commit, tree);
    }
    /** Whether a name is a commit's, of those that something was looked for in. */
    isCommit(name) {
        return this.tops.has(name);
    }
    /** @returns for each place the directory's tree; `absent` where the commit has no such directory */
    find(places, signal) {
        return (0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .withObjects */ .d$)(this.scratch.dir, signal, (read) => this.findBy(read, places, signal));
    }
    async findBy(read, places, signal) {
        const commits = [...new Set(places.map(({ sha }) => sha))];
        await this.needCommits(read, commits, signal);
        let states = places.map(({ sha, assetsPath }) => ({
            at: this.tops.get(sha) ?? 'absent',
            path: Buffer.from(assetsPath).toString('latin1').split('/').filter(Boolean),
        }));
        for (;;) {
            const needed = states.filter(({ at, path }) => at !== 'absent' && path.length > 0).map(({ at }) => at);
            if (needed.length === 0)
                return states.map(({ at }) => at);
            await this.needTrees(read, [...new Set(needed)], commits, signal);
            states = states.map((state) => {
                const [name, ...path] = state.path;
                if (state.at === 'absent' || name === undefined)
                    return state;
                return { at: this.trees.get(state.at)?.get(name) ?? 'absent', path };
            });
        }
    }
    async needCommits(read, commits, signal) {
        const lacking = () => commits.filter((commit) => !this.tops.has(commit));
        this.addTops((0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitsAmong */ .X0)(await read(lacking())));
        const wants = lacking();
        if (wants.length === 0)
            return;
        const request = { wants, depth: 1, filter: 'tree:0', ...this.options };
        const { filtered } = await this.remote.fetch(this.scratch, request, signal);
        if (!filtered)
            this.isFiltered = false;
        this.addTops((0,_git_objects_commits_js__WEBPACK_IMPORTED_MODULE_1__/* .commitsAmong */ .X0)(await read(wants)));
    }
    async needTrees(read, names, commits, signal) {
        const lacking = () => names.filter((name) => !this.trees.has(name));
        this.addTrees(await read(lacking()));
        const wants = lacking();
        if (wants.length === 0)
            return;
        try {
            await this.remote.fetch(this.scratch, { wants, filter: 'tree:0', ...this.options }, signal);
        }
        catch (error) {
            if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .Refused */ .L))
                throw error;
            // A server that gives out commits alone: all trees of them.
            await this.remote.fetch(this.scratch, { wants: commits, depth: 1, filter: 'blob:none', refetch: true }, signal);
        }
        this.addTrees(await read(wants));
        if (lacking().length === 0)
            return;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('unreachable', `The server of ${this.remote.repositoryUrl} did not send what it was asked for.`, {
            hint: 'Run the command again.',
            detail: `missing: ${lacking().join(' ')}`,
        });
    }
    addTrees(objects) {
        for (const [name, { type, content }] of objects) {
            const entries = type === 'tree' ? (0,_git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTree */ .cZ)(content) : [];
            const directories = entries.filter(({ mode }) => mode === _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .TREE_MODE */ .tk);
            this.trees.set(name, new Map(directories.map(({ name: entry, object }) => [entry.toString('latin1'), object])));
        }
    }
}


/***/ }),

/***/ 2966:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ forgetTrees),
/* harmony export */   EZ: () => (/* binding */ foundTrees),
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   gN: () => (/* binding */ mismatchWarnings),
/* harmony export */   pV: () => (/* binding */ wantedTrees),
/* harmony export */   vw: () => (/* binding */ claimedTrees)
/* harmony export */ });
/** What pins say for themselves. */
function wantedTrees(pinnedTrees) {
    return pinnedTrees.map((pinnedTree) => ({ ...pinnedTree, found: pinnedTree.tree, isClaimed: pinnedTree.tree !== undefined }));
}
function unresolved(wanted) {
    return wanted.filter(({ found }) => found === undefined);
}
/** The trees that are known, each once. */
function foundTrees(wanted) {
    return [...new Set(wanted.flatMap(({ found }) => (found === undefined || found === 'absent' ? [] : [found])))];
}
/** The trees that a pin claims: perhaps no commit on this machine has them. */
function claimedTrees(wanted) {
    return new Set(foundTrees(wanted.filter(({ isClaimed }) => isClaimed)));
}
/** Lets go of what is no longer known: that is to be looked up in its commit. */
function forgetTrees(wanted, isForgotten) {
    return wanted.map((tree) => (isForgotten(tree) ? { ...tree, found: undefined, isClaimed: false } : tree));
}
/** Of pins that name another tree than their commit has. */
function mismatchWarnings(wanted) {
    return wanted.flatMap(({ tree, found, pin }) => {
        if (tree === undefined || found === undefined || found === tree)
            return [];
        const right = found === 'absent' ? 'the commit does not have that directory' : `that is ${found}`;
        return [{ message: `tree is not this directory of sha: ${right}; it is ignored`, at: pin.at }];
    });
}


/***/ }),

/***/ 672:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ fetchWholeBranch),
/* harmony export */   dk: () => (/* binding */ wholeBranchOnce),
/* harmony export */   kc: () => (/* binding */ noBranch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4758);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4406);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5010);
/** Fetches the whole main branch, which later runs only add to: for a server that gives out nothing by name, or everything at once. */




/** Under the store's lock. @throws `missing-commit` where the server has no such branch */
async function fetchWholeBranch({ store, remote, branch }, signal) {
    const dir = store.branchDir;
    (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeGitDirectory */ .g7)(dir, { config: [['core.bare', 'true']], alternates: [] });
    const ref = `refs/heads/${branch}`;
    try {
        await remote.fetch({ dir, packs: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'objects/pack') }, { wants: [`+${ref}:${ref}`], negotiate: true }, signal);
    }
    catch (error) {
        if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L))
            throw error;
        throw noBranch(remote, branch, error);
    }
}
/** The same for the first call alone: what else a run asks the branch for is there then. */
function wholeBranchOnce(assets, signal) {
    let fetching;
    return () => {
        fetching ??= fetchWholeBranch(assets, signal);
        return fetching;
    };
}
function noBranch(remote, branch, refused) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `${remote.repositoryUrl} has no branch ${branch}.`, {
        hint: 'Name its main branch in $branch.',
        detail: refused?.words,
    });
}


/***/ }),

/***/ 6953:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IA: () => (/* binding */ parseConfigListing),
/* harmony export */   T2: () => (/* binding */ isOfUser),
/* harmony export */   wH: () => (/* binding */ LIST_CONFIG)
/* harmony export */ });
/** Reads what `git config --list` says: each setting with the kind of file that it comes from. */
/** Asks for all settings that count in a directory (git-config(1); git 2.26 and newer name the scope). */
const LIST_CONFIG = ['config', '--list', '-z', '--show-scope'];
/** @param listing the output of `LIST_CONFIG`: scope, NUL, key, line feed, value, NUL. A value may hold line feeds. */
function parseConfigListing(listing) {
    const fields = listing.split('\0');
    const records = [];
    for (let index = 0; index + 1 < fields.length; index += 2) {
        const [scope = '', setting = ''] = fields.slice(index, index + 2);
        const end = setting.indexOf('\n');
        records.push({ scope, key: end < 0 ? setting : setting.slice(0, end), value: end < 0 ? 'true' : setting.slice(end + 1) });
    }
    return records;
}
/** Whether nobody but the user, or who set the machine up, could have written a setting. */
function isOfUser({ scope }) {
    return scope === 'global' || scope === 'system' || scope === 'command';
}


/***/ }),

/***/ 4110:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   P$: () => (/* binding */ chooseCredential),
/* harmony export */   _Q: () => (/* binding */ withoutToken)
/* harmony export */ });
/* unused harmony export passwordOf */
/** A token goes to the server that issued it or that it was given for; a `$repository` from a file never moves it elsewhere. */
function chooseCredential({ url, fromInput, token, ownOrigin }) {
    if (token === undefined || url.transport !== 'http')
        return { authorization: undefined, warning: undefined };
    const allowed = url.origin === ownOrigin || (fromInput && !token.ofJob);
    if (allowed)
        return { authorization: basic(token.value), warning: undefined };
    const warning = token.automatic || token.byDefault === true
        ? undefined
        : `The token is not sent to ${url.origin}: ${token.ofJob
            ? `it belongs to ${ownOrigin}`
            : 'that address comes from recordings.json; name it with the repository input to send it there'}. Going on without it.`;
    return { authorization: undefined, warning };
}
/** GitHub and Azure Repos both take a token as a password. */
function basic(token) {
    return `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
}
/**
 * Takes out of what a server said what it was sent: the token as it is, as an address has it, in hexadecimal, and in base64, alone
 * or behind whatever user name; also where something stands between its characters, or a line ends.
 * @param authorization the value of the `Authorization` header that it was sent
 */
function withoutToken(words, authorization) {
    const [, scheme = '', sent = ''] = /^(\w+) +(\S+)/.exec(authorization ?? '') ?? [];
    const token = scheme.toLowerCase() === 'basic' ? passwordOf(sent) : sent;
    if (token === '')
        return words;
    const hexadecimal = token.length < LEAST_SPLIT ? [] : [sent, token].map((text) => split(Buffer.from(text).toString('hex')));
    const plain = [...hexadecimal, ...[sent, token, encodeURIComponent(token)].map(split)];
    const encoded = [0, 1, 2].map((before) => base64Pattern(token, before)).filter((pattern) => pattern !== undefined);
    return words.replace(new RegExp([...encoded, ...plain].join('|'), 'g'), '***');
}
/** A shorter text could be found in prose. */
const LEAST_SPLIT = 8;
/** Between two characters of what is looked for: git's mark of a line that the server said, or some punctuation or blanks. */
const BETWEEN = '(?:\\s*remote:\\s*|[^\\w]{0,4})';
/** Finds a text in whatever letters (those of hexadecimal), also where something stands between its characters. */
function split(text) {
    const isHexadecimal = /^[0-9a-f]+$/.test(text);
    const characters = [...text].map((one) => (isHexadecimal && /[a-f]/.test(one) ? `[${one}${one.toUpperCase()}]` : quote(one)));
    return characters.join(text.length < LEAST_SPLIT ? '' : BETWEEN);
}
function quote(text) {
    return text.replace(/[^\w]/g, '\\$&');
}
/** The token in the base64 of a pair: a user name without a password may be one. */
function passwordOf(encoded) {
    const pair = Buffer.from(encoded, 'base64').toString('utf8');
    const colon = pair.indexOf(':');
    return pair.slice(colon + 1) || pair.slice(0, Math.max(0, colon));
}
/** Finds a text in the base64 of a longer one: three bytes are four digits, so that it depends on how many bytes are before it. */
function base64Pattern(text, before) {
    const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
    const own = bytes.toString('base64').slice(Math.ceil((before * 4) / 3), Math.floor((bytes.length * 4) / 3));
    if (own.length < LEAST_DIGITS)
        return undefined;
    const either = [...own]
        .map((one) => (/[+-]/.test(one) ? '[+-]' : /[/_]/.test(one) ? '[/_]' : one))
        .join(own.length < LEAST_SPLIT ? '' : BETWEEN);
    return `[\\w+/-]{0,64}${either}[\\w+/=-]*`;
}
/** Fewer would be found in words that have nothing to do with it. */
const LEAST_DIGITS = 5;


/***/ }),

/***/ 3313:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ transferEnvironment),
/* harmony export */   HE: () => (/* binding */ rootConfig),
/* harmony export */   Q0: () => (/* binding */ traitsConfig),
/* harmony export */   RX: () => (/* binding */ keptConfig),
/* harmony export */   am: () => (/* binding */ ownEnvironment),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   cb: () => (/* binding */ maxSilence),
/* harmony export */   dI: () => (/* binding */ codeEnvironment),
/* harmony export */   dQ: () => (/* binding */ STREAM_LARGE_FILES),
/* harmony export */   e3: () => (/* binding */ PLAIN_FILE_SYSTEM)
/* harmony export */ });
/* harmony import */ var _config_listing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6953);
/* harmony import */ var _wire_life_signs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6487);
/** The environments that git is run in: pure functions of an environment, which is by default that of this process. */


/** Variables of git that say how to reach a server, and how long one is waited for; every other GIT_* would change results. */
const KEPT_GIT_VARIABLES = /^GIT_(SSL_|PROXY_SSL_|HTTP_PROXY_AUTHMETHOD$|HTTP_LOW_SPEED_TIME$|EXEC_PATH$)/;
const SSH_VARIABLES = /^GIT_SSH(_COMMAND|_VARIANT)?$/;
/** A job's secrets, by the names that runners, agents and people give them. */
const SECRET_VARIABLES = /TOKEN|SECRET|PASSWORD|PASSWD|CREDENTIAL|(^|_)PAT$|^(INPUT|ENDPOINT|ACTIONS)_/i;
/** On a person's own machine their credential helper may need the rest. */
const OUR_SECRETS = /^(GH|GITHUB)_TOKEN$/i;
/** What everything else starts from: no secret, no git variable that changes results, English messages, no prompts. */
function baseEnvironment(outer, helpersRun) {
    const environment = {};
    for (const [name, value] of Object.entries(outer)) {
        if (value === undefined || (helpersRun ? OUR_SECRETS : SECRET_VARIABLES).test(name))
            continue;
        const upper = name.toUpperCase();
        if (upper.startsWith('GIT_') && !KEPT_GIT_VARIABLES.test(upper) && !(helpersRun && SSH_VARIABLES.test(upper)))
            continue;
        environment[name] = value;
    }
    return {
        ...environment,
        LC_ALL: 'C',
        LANGUAGE: '',
        GIT_TERMINAL_PROMPT: '0',
        GIT_ASKPASS: '',
        SSH_ASKPASS: '',
        GCM_INTERACTIVE: 'never',
        // Older gits ignore it; no configuration of our repositories names a promisor, so that they fetch nothing lazily either.
        GIT_NO_LAZY_FETCH: '1',
    };
}
/** For a program that is neither ours nor git: without secrets, and without what a git that it starts would be led by. */
function withoutSecrets(outer) {
    const environment = {};
    for (const [name, value] of Object.entries(outer)) {
        if (value === undefined || SECRET_VARIABLES.test(name))
            continue;
        if (/^GIT_/i.test(name) && !KEPT_GIT_VARIABLES.test(name.toUpperCase()))
            continue;
        environment[name] = value;
    }
    return environment;
}
/** For the user's own code repository: their configuration counts, for it is their repository. */
function codeEnvironment(outer = process.env) {
    const files = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'];
    const theirs = files.flatMap((name) => (outer[name] === undefined ? [] : [[name, outer[name]]]));
    const environment = { ...baseEnvironment(outer, false), ...Object.fromEntries(theirs), GIT_OPTIONAL_LOCKS: '0' };
    // A bare repository among a checkout's files is a part of what was checked out: its configuration is nobody's here.
    return withConfig(environment, [...configOf(outer), ['core.fsmonitor', 'false'], ['safe.bareRepository', 'explicit']]);
}
/** The configuration that an environment carries. */
function configOf(environment) {
    const count = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
    return Array.from({ length: count }, (_, index) => [
        environment[`GIT_CONFIG_KEY_${index}`] ?? '',
        environment[`GIT_CONFIG_VALUE_${index}`] ?? '',
    ]);
}
/**
 * Where git looks for hooks, and finds none: in a file, and on Windows, where `/dev/null` is a folder that any user may make, below a
 * name that no file there can have.
 */
function noHooks(platform) {
    return ['core.hooksPath', platform === 'win32' ? '/dev/null|' : '/dev/null'];
}
/** As most of Linux is. */
const PLAIN_FILE_SYSTEM = { ignoresCase: false, hasExecutableBit: true };
function traitsConfig({ ignoresCase, hasExecutableBit }) {
    return [
        ...(ignoresCase ? [['core.ignoreCase', 'true']] : []),
        // Where a file system has no executable bit, none is missed.
        ...(hasExecutableBit ? [] : [['core.fileMode', 'false']]),
    ];
}
/** What makes the assets root byte-exact and keeps programs out, whatever anybody configured. */
function rootConfig(platform = process.platform) {
    return [...EVERYWHERE, noHooks(platform), ...(platform === 'win32' ? [['core.fscache', 'true']] : [])];
}
const EVERYWHERE = [
    ['core.autocrlf', 'false'],
    ['core.safecrlf', 'false'],
    ['core.symlinks', 'false'],
    ['core.fsmonitor', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.excludesFile', '/dev/null'],
    ['core.protectNTFS', 'true'],
    ['core.protectHFS', 'true'],
    ['core.longpaths', 'true'],
    ['core.precomposeUnicode', 'true'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['submodule.recurse', 'false'],
    // What is on disk is what counts: nothing hides files from git.
    ['core.sparseCheckout', 'false'],
    ['core.ignoreStat', 'false'],
    ['core.checkStat', 'default'],
    ['core.splitIndex', 'false'],
    ['index.sparse', 'false'],
    ['status.showUntrackedFiles', 'all'],
    ['diff.ignoreSubmodules', 'all'],
];
/**
 * For repositories of ours: nobody's configuration counts. The directories are named, not discovered, so that a folder
 * owned by another user (a container's, say) works.
 */
function ownEnvironment(gitDir, workTree, outer = process.env, traits = PLAIN_FILE_SYSTEM) {
    return withConfig({
        ...baseEnvironment(outer, false),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_LITERAL_PATHSPECS: '1',
        // `git replace` shows another object by the name of one.
        GIT_NO_REPLACE_OBJECTS: '1',
        // They need no server: a configuration that names one, or a program in place of one, is none of ours.
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_DIR: gitDir,
        ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }),
    }, [...rootConfig(), ...traitsConfig(traits)]);
}
/** The user's settings that a fetch keeps: how to reach a server, not what to do with what it says. */
const KEPT_CONFIG = /^(http\.(.+\.)?(proxy|proxyauthmethod|proxyssl\w+|ssl\w+|schannel\w+|emptyauth|delegation|version)|url\..+\.insteadof|safe\.directory)$/;
const CHECKOUT_CONFIG = /^(http\.(.+\.)?extraheader|core\.sshcommand|ssh\.variant)$/;
const KEPT_TERMINAL_CONFIG = /^(credential\..+|core\.sshcommand|ssh\.variant)$/;
/**
 * Picks from the listing of `LIST_CONFIG` what a fetch keeps. What a repository's own files say of servers does not count: they
 * would name the proxy that a token goes through.
 * @param from whether it is a person's own machine, and whether the server is the one that the checkout came from, whose
 * headers and ssh command are in the repository's own files
 */
function keptConfig(listing, from) {
    const isKept = (key) => KEPT_CONFIG.test(key) || (from.isLocalUser && KEPT_TERMINAL_CONFIG.test(key));
    return (0,_config_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfigListing */ .IA)(listing)
        .filter((record) => {
        const key = record.key.toLowerCase();
        return ((0,_config_listing_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfUser */ .T2)(record) && isKept(key)) || (from.keepAccess && CHECKOUT_CONFIG.test(key));
    })
        .map(({ key, value }) => [key, value]);
}
/** From here on git streams a file; it holds smaller ones in memory, and looks for what they share with others. */
const LARGE_FILE = ['core.bigFileThreshold', '8m'];
/** For git commands that make or read packs: recordings of a hundred megabytes take no memory then. */
const STREAM_LARGE_FILES = ['-c', LARGE_FILE.join('=')];
/** The user's GIT_HTTP_LOW_SPEED_TIME counts in place of both. */
function maxSilence(outer = process.env) {
    const seconds = Number(outer.GIT_HTTP_LOW_SPEED_TIME);
    return seconds > 0 ? { bytes: seconds * 1000, signs: seconds * 1000 } : { bytes: 30_000, signs: 300_000 };
}
/** For a command that talks to the assets repository's server: the only one that sees a token. */
function transferEnvironment(transfer, outer = process.env) {
    const { authorization } = transfer;
    const base = baseEnvironment(outer, transfer.isLocalUser);
    const hasOwnSsh = transfer.kept.some(([key]) => /^core\.sshcommand$/i.test(key)) ||
        Object.keys(base).some((name) => /^GIT_SSH(_COMMAND)?$/i.test(name));
    return withConfig({
        ...base,
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_DIR: transfer.gitDir,
        GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
        GIT_TRACE_CURL: transfer.traceTo === 'stderr' ? '2' : transfer.traceTo,
        GIT_TRACE_CURL_NO_DATA: '1',
        GIT_TRACE_PACKET: (0,_wire_life_signs_js__WEBPACK_IMPORTED_MODULE_0__/* .packetTrace */ .a)(transfer.gitDir),
        // Also for a person: git runs without a terminal, so that nobody would see what ssh asks.
        ...(hasOwnSsh ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' }),
    }, [
        ...transfer.kept,
        ['protocol.version', '2'],
        noHooks(process.platform),
        ['core.alternateRefsPrefixes', 'refs/none'],
        ['fetch.unpackLimit', '1'],
        LARGE_FILE,
        // git takes what is missing for left out on purpose. There is no remote of that name, so that git cannot fetch it.
        ...(transfer.partial ? [['remote.nobody.promisor', 'true']] : []),
        ...(transfer.negotiate ? [] : [['fetch.negotiationAlgorithm', 'noop']]),
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
        ['http.followRedirects', 'false'],
        ...(authorization === undefined
            ? []
            : [
                ['credential.helper', ''],
                [`http.${authorization.url}.extraHeader`, `Authorization: ${authorization.header}`],
            ]),
    ]);
}
/** Adds configuration through the environment, where it is neither in a file nor in a command line. */
function withConfig(environment, entries) {
    const result = { ...environment, GIT_CONFIG_COUNT: String(entries.length) };
    entries.forEach(([key, value], index) => {
        result[`GIT_CONFIG_KEY_${index}`] = key;
        result[`GIT_CONFIG_VALUE_${index}`] = value;
    });
    return result;
}


/***/ }),

/***/ 3341:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ saysNoTools),
/* harmony export */   N7: () => (/* binding */ gitError),
/* harmony export */   VO: () => (/* binding */ saysNoRoom),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   aO: () => (/* binding */ isDamagedRepository),
/* harmony export */   qS: () => (/* binding */ saysNoAccess),
/* harmony export */   vt: () => (/* binding */ commandIn)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/** Why a git command on this machine failed: the only place that reads git's messages about local files. */

/** Of its index, and of files whose contents find no room, git says only that it could not write them. */
const NO_ROOM = /^(?!remote: ).*(?:No space left on device|Out of diskspace|Disk quota exceeded|Read-only file system|nable to write new[ _]index(?: file)?|unable to write file '.+')\.?$/m;
const NO_ACCESS = /^(?!remote: ).*: (?:Permission denied|Operation not permitted)\.?$/m;
/**
 * The first pattern that is found decides: what names files comes before what looks for a word, which a file's name may have.
 * A group in it is the path that the message is about.
 */
const PATTERNS = [
    ['would-overwrite', /would be overwritten by|not uptodate/],
    ['no-room', NO_ROOM],
    ['no-access', NO_ACCESS],
    ['damaged-index', /index file (?:corrupt|smaller than)|bad index file|bad signature|unknown index entry/],
    [
        'damaged-config',
        /bad config line \d+ in file (.+)|Expected git repo version|unknown repository extension|error occurred while reading the configuration/,
    ],
    ['damaged-refs', /unexpected line in .*packed-refs/],
    ['dubious-ownership', /detected dubious ownership/],
    ['not-a-repository', /not a git repository(?:: '(.+)')?/i],
    ['unreadable-tree', /(?:unable|failed) to (?:read|unpack) tree/],
    [
        'unreadable-object',
        new RegExp([
            'unable to (?:read|unpack)',
            'cannot read',
            'could not (?:read|get) ',
            'missing (?:blob|tree|object)',
            'bad (?:tree |blob )?object',
            'corrupt',
            'not a valid object',
            'inflate',
            'cannot be accessed',
            'does not point to a valid object',
        ].join('|'), 'i'),
    ],
];
/** A git command failed that was expected to succeed. */
class GitError extends _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl {
    kind;
    /** git's own; `exitCode` is that of assets-sync. */
    gitExitCode;
    stderr;
    /** The file or directory that the message is about, where git names it. */
    path;
    constructor({ exitCode, stderr }, message, details) {
        const { kind, path } = interpret(stderr);
        super(kind === 'no-room' || kind === 'no-access' ? 'not-writable' : 'git-failed', message, details);
        this.kind = kind;
        this.gitExitCode = exitCode;
        this.stderr = stderr;
        this.path = path;
    }
    get isUnreadable() {
        return this.kind === 'unreadable-tree' || this.kind === 'unreadable-object';
    }
}
/** Whether git does not take a repository for one, or cannot read its settings or refs. */
function isDamagedRepository({ kind }) {
    return kind === 'not-a-repository' || kind === 'damaged-config' || kind === 'damaged-refs';
}
/**
 * Makes an error of what a git command ended with.
 * @param told what to say in place of the command and git's last line
 */
function gitError(args, failure, told) {
    const { exitCode, stderr } = failure;
    const words = stderr.trim();
    const refused = (NO_ROOM.exec(stderr) ?? NO_ACCESS.exec(stderr))?.[0];
    const byDefault = refused === undefined
        ? {
            message: `git ${commandIn(args)} failed: ${lastLine(words)}`,
            hint: 'Run the command again; with --debug it shows what git said.',
        }
        : {
            message: `A file could not be read or written: ${refused.replace(/^(?:error|fatal|warning): |\.$/g, '')}.`,
            hint: 'Make room or give this user access, then run the command again.',
        };
    return new GitError(failure, told?.message ?? byDefault.message, {
        hint: told?.hint ?? byDefault.hint,
        detail: `git ${args.join(' ')}\nexit code ${exitCode}\n${words}`,
    });
}
/** The command among the arguments of git. */
function commandIn(args) {
    return args.find((arg) => /^[a-z][a-z-]*$/.test(arg));
}
/** Whether Apple's stand-in for git answered, which has no git to start. */
function saysNoTools(stderr) {
    return /^xcrun: error|^xcode-select: (?:note|error)|agreed to the Xcode license/m.test(stderr);
}
/** Whether something could not be written on this machine. What a server says of its own disk does not count. */
function saysNoRoom(stderr) {
    return NO_ROOM.test(stderr);
}
/** Whether this user may not read or write a file, also where git went on without it. */
function saysNoAccess(stderr) {
    return NO_ACCESS.test(stderr);
}
function interpret(stderr) {
    for (const [kind, pattern] of PATTERNS) {
        const found = pattern.exec(stderr);
        if (found !== null)
            return { kind, path: found[1] };
    }
    return { kind: 'other', path: undefined };
}
function lastLine(text) {
    return text.slice(text.lastIndexOf('\n') + 1) || 'it gave no reason';
}


/***/ }),

/***/ 4406:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JW: () => (/* binding */ alternatesText),
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   bh: () => (/* binding */ ensureFile),
/* harmony export */   g7: () => (/* binding */ makeGitDirectory),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7984);
/**
 * The files that make a git directory, written without starting git. Synchronous on purpose: they are tiny and come one after
 * another, and each wait for a promise of Node's file functions takes ten times as long as the call.
 */



/**
 * Writes a file so that a reader sees the old contents or the new, never a part.
 * @param kind see `rename`
 */
function writeAtomically(path, contents, kind = {}) {
    // Containers that share a folder may have the same process id. node:crypto would cost every start a millisecond.
    const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, contents);
        (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .rename */ .$w)(temporary, path, kind);
    }
    catch (error) {
        (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(temporary);
        throw error;
    }
}
/** Writes a file unless it says the same already. */
function ensureFile(path, contents) {
    if (readIfThere(path) === contents)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    writeAtomically(path, contents);
}
/** A file's text, or undefined where there is none. */
function readIfThere(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        // Node does not say which one it is where a directory is read.
        throw Object.assign(error, { path });
    }
}
/** The text of a git configuration file. */
function configText(entries) {
    return entries
        .map(([key, value]) => {
        const dot = key.lastIndexOf('.');
        const [section = '', ...subsection] = key.slice(0, dot).split('.');
        const header = subsection.length === 0 ? section : `${section} ${quote(subsection.join('.'))}`;
        return `[${header}]\n\t${key.slice(dot + 1)} = ${quote(value)}\n`;
    })
        .join('');
}
function quote(value) {
    return `"${value.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n')}"`;
}
/** The text of `objects/info/alternates`. */
function alternatesText(paths) {
    return paths.map((path) => `${path.replaceAll('\\', '/')}\n`).join('');
}
/** Makes an empty git directory. */
function makeGitDirectory(dir, options) {
    for (const name of ['objects/pack', 'objects/info', 'refs', 'info'])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { recursive: true });
    ensureFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'objects/info/alternates'), alternatesText(options.alternates));
    // A branch that is never born; without a HEAD that names something it is no git directory.
    const head = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'HEAD');
    if (!/^(ref: |[0-9a-f]{40}\b)/.test(readIfThere(head) ?? ''))
        writeAtomically(head, 'ref: refs/heads/none\n');
    // Only once, and last: where it is, the rest is; and in an assets root it is the user's to add to.
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'config');
    if (readIfThere(config) === undefined)
        writeAtomically(config, configText(options.config));
}


/***/ }),

/***/ 308:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   DQ: () => (/* binding */ splitRecords),
/* harmony export */   Ii: () => (/* binding */ tryGit),
/* harmony export */   tD: () => (/* binding */ tryRecentGit),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* unused harmony exports spawnGit, MINIMUM_GIT */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7066);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__nccwpck_require__.n(node_tty__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4758);
/* harmony import */ var _base_programs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6404);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3341);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(606);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8185);
/** The only place that starts git. */










/** Runs git and returns whatever it answers. */
async function tryGit(args, call) {
    call.signal?.throwIfAborted();
    const { input } = call;
    const { child, ended } = start(args, call, [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']);
    const stdout = [];
    let stderr = '';
    const tell = call.onStderr && (0,_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .eachLine */ .I)(call.onStderr);
    child.stdout?.on('data', (chunk) => (call.onStdout === undefined ? stdout.push(chunk) : call.onStdout(chunk)));
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        tell?.(text);
        // Progress is overwritten on a screen; kept, it would only grow.
        stderr = (stderr + text).replace(/[^\n]*\r(?!\n)/g, '');
    });
    const fed = feed(child, input);
    const exitCode = await ended;
    call.signal?.throwIfAborted();
    await fed;
    return { exitCode, stdout: Buffer.concat(stdout), stderr };
}
/** What a pipe says whose reader has ended. */
const PIPE_CLOSED = ['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'];
/** git may end before it has read everything; its exit code says why. What goes wrong with the input itself is thrown. */
function feed(child, input) {
    const { stdin } = child;
    if (stdin === null || input === undefined)
        return undefined;
    stdin.on('error', () => { });
    if (typeof input === 'string' || input instanceof Uint8Array) {
        stdin.end(input);
        return undefined;
    }
    const fed = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(input, stdin).catch((error) => {
        // Where git ended and the input broke off at once, both are told.
        const { errors = [error] } = error;
        const ofInput = errors.find(({ code }) => !PIPE_CLOSED.includes(code ?? ''));
        if (ofInput !== undefined)
            throw ofInput;
    });
    // It is waited for after git's end.
    fed.catch(() => { });
    return fed;
}
/** Starts git and leaves it running: it ends with its input, or with the signal. */
function openGit(args, call) {
    call.signal?.throwIfAborted();
    const { child, ended: ending, end } = start(args, call, ['pipe', 'pipe', 'pipe']);
    const { stdin, stdout, stderr: errors } = child;
    if (stdin === null || stdout === null || errors === null)
        throw new Error('git was started without its pipes');
    let stderr = '';
    errors.setEncoding('utf8').on('data', (text) => {
        stderr += text;
    });
    stdin.on('error', () => { });
    const ended = ending.then((exitCode) => ({ exitCode, stderr }));
    ended.catch(() => { });
    return { stdin, stdout, stderrStream: errors, stderr: () => stderr, ended, kill: end };
}
/** Milliseconds that git has to end once it was told to: it removes its locks and temporary files then. */
const GRACE = 2_000;
function start(args, call, stdio) {
    const { signal } = call;
    const child = spawnGit(args, { env: call.environment, cwd: call.cwd, stdio });
    let limit;
    let abandon = () => { };
    const abandoned = new Promise((resolve) => {
        abandon = resolve;
    });
    let hasEnded = false;
    const end = () => {
        // Its number may be another program's by now.
        if (hasEnded)
            return;
        (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .endTree */ .S)(child.pid, 'SIGTERM');
        limit ??= setTimeout(() => {
            letGo(child);
            if (signal?.reason instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl)
                signal.reason.add(lateEnd(args, child));
            abandon(KILLED);
        }, GRACE);
    };
    signal?.addEventListener('abort', end, { once: true });
    const ended = Promise.race([endOf(child, call.cwd), abandoned]).finally(() => {
        hasEnded = true;
        clearTimeout(limit);
        signal?.removeEventListener('abort', end);
    });
    return { child, ended, end };
}
/** As shells give it. */
const KILLED = 137;
/** A program that left git's group, behind a git that is a script for example, may hold its pipes for as long as it likes. */
function letGo(child) {
    (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .endTree */ .S)(child.pid, 'SIGKILL');
    for (const stream of [child.stdin, child.stdout, child.stderr])
        stream?.destroy();
}
function lateEnd(args, { pid }) {
    return `git ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .commandIn */ .vt)(args)} (process ${pid}) did not end within 2 seconds, and what it started may still be at work.`;
}
/**
 * Starts git: by its own path where its name would be looked for in the repository first, with a console where a person sees it, so that
 * Ctrl-C reaches git and what ssh asks is read; and as the leader of a group, so that its helpers (git-remote-https, ssh, index-pack)
 * end with it.
 * @param options `stdio` has a pipe for what git answers
 * @throws `old-git` where there is none; where too many files are open
 */
function spawnGit(args, options) {
    const file = (0,_base_programs_js__WEBPACK_IMPORTED_MODULE_6__/* .findProgram */ .Kp)('git', options.env);
    if (file === undefined)
        throw noGit();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { ...options, windowsHide: !hasConsole(), detached: _process_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .LEADS_GROUP */ .i });
    // Where too many files are open, Node makes no pipes, and says why only when whoever uses them has failed.
    if (!child.stdout) {
        child.once('error', () => { });
        throw Object.assign(new Error('spawn git EMFILE'), { code: 'EMFILE', path: 'git' });
    }
    return child;
}
/** Only Windows asks. */
function hasConsole() {
    return process.platform === 'win32' && [0, 1, 2].some((handle) => (0,node_tty__WEBPACK_IMPORTED_MODULE_4__.isatty)(handle));
}
/** Waits for git's end. @returns its exit code */
async function endOf(child, cwd) {
    try {
        const [code] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close'));
        return code ?? 128;
    }
    catch (error) {
        const { code } = error;
        // Node says the same of a program that is missing and of a directory that is.
        if ((code === 'ENOENT' || code === 'ENOTDIR') && cwd !== undefined && !isDirectory(cwd)) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl('bad-usage', `${cwd} is not a directory, or is none any more, so git cannot run in it.`, {
                hint: 'Check that nothing moves or deletes it meanwhile, then run the command again.',
                cause: error,
            });
        }
        if (code !== 'ENOENT')
            throw error;
        throw noGit();
    }
}
function noGit() {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl('old-git', 'git was not found.', {
        hint: `Install git ${MINIMUM_GIT} or newer and put it on the PATH.`,
    });
}
/** Apple's stand-in for git, where the tools that bring it are not installed, or their licence is not accepted. */
function noTools(stderr) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl('old-git', 'git does not run on this Mac: Apple’s command line tools are missing or not set up.', {
        hint: 'Install them (xcode-select --install), then run the command again.',
        detail: stderr.trim(),
    });
}
function isDirectory(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/**
 * Runs a git command that is not expected to fail.
 * @returns its stdout
 * @throws GitError
 */
async function git(args, call) {
    const result = await tryGit(args, call);
    if (result.exitCode === 0)
        return result.stdout;
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .gitError */ .N7)(args, result);
}
/** The records of output that ends each with NUL, as bytes: a file name need not be UTF-8. */
function splitRecords(output) {
    const records = [];
    for (let start = 0; start < output.length;) {
        const end = output.indexOf(0, start);
        if (end < 0)
            break;
        records.push(output.subarray(start, end));
        start = end + 1;
    }
    return records;
}
const MINIMUM_GIT = '2.36';
/**
 * Runs git and learns from it which git that is, and where: it says so in a trace of its own (trace2, since git 2.22), which
 * spares two processes.
 * @throws `old-git` unless it is new enough, whatever else went wrong: an older one fails in many ways
 */
async function tryRecentGit(args, call) {
    const environment = { ...call.environment, GIT_TRACE2_EVENT: '2', GIT_TRACE2_EVENT_BRIEF: '1' };
    const result = await tryGit(args, { ...call, environment });
    if (result.exitCode !== 0 && (0,_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .saysNoTools */ .B0)(result.stderr))
        throw noTools(result.stderr);
    const isTraced = (line) => line.startsWith('{"event":');
    const lines = result.stderr.split('\n');
    const [, told] = /"event":"version".*"exe":"([^"]+)"/.exec(lines.find(isTraced) ?? '') ?? [];
    const version = told ??
        (await git(['version'], call))
            .toString('utf8')
            .trim()
            .replace(/^git version /, '');
    const [, major, minor] = /(\d+)\.(\d+)/.exec(version) ?? [];
    const [needMajor, needMinor] = MINIMUM_GIT.split('.').map(Number);
    if (Number(major) > needMajor || (Number(major) === needMajor && Number(minor) >= needMinor)) {
        const repository = lines.find((line) => line.startsWith('{"event":"def_repo"'));
        const { worktree: workTree } = JSON.parse(repository ?? '{}');
        return { ...result, workTree, stderr: lines.filter((line) => !isTraced(line)).join('\n') };
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl('old-git', `This machine has git ${version}; assets-sync needs git ${MINIMUM_GIT} or newer.`, {
        hint: `Install git ${MINIMUM_GIT} or newer and put it first on the PATH.`,
    });
}


/***/ }),

/***/ 261:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readBoundary),
/* harmony export */   y: () => (/* binding */ updateBoundary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6127);
/** Where the history in a git directory was cut off: git's file `shallow`, read and written without starting git. */



/** The commits at which a git directory's history was cut off. */
function readBoundary(dir) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'shallow');
    const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1').split('\n') : [];
    return new Set(lines.map(_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL).filter((name) => name !== undefined));
}
/** Changes it by what a server said: `shallow <commit>` and `unshallow <commit>`. */
function updateBoundary(dir, lines) {
    if (lines.length === 0)
        return;
    const boundary = readBoundary(dir);
    for (const line of lines) {
        const [, verb, text = ''] = /^(shallow|unshallow) ([0-9a-f]{40})$/.exec(line) ?? [];
        const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(text);
        if (name === undefined)
            continue;
        if (verb === 'shallow')
            boundary.add(name);
        else
            boundary.delete(name);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'shallow'), [...boundary].map((name) => `${name}\n`).join(''));
}


/***/ }),

/***/ 3401:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ readCommits),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   X0: () => (/* binding */ commitsAmong),
/* harmony export */   ZT: () => (/* binding */ withoutCovered),
/* harmony export */   d$: () => (/* binding */ withObjects),
/* harmony export */   tJ: () => (/* binding */ readGraph)
/* harmony export */ });
/* unused harmony exports objectsIn, allCommits */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6127);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3313);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(308);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4406);
/* harmony import */ var _loose_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2025);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1853);
/* harmony import */ var _read_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6543);
/** What git directories of ours hold of a history, read without asking a server. */








/** Every commit that is reached from some, newest first, children before parents. */
async function readGraph(dir, starts, signal) {
    const graph = new Map();
    if (starts.length === 0)
        return graph;
    const args = ['rev-list', '--topo-order', '--parents', '--stdin'];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(dir), input: `${starts.join('\n')}\n`, signal });
    for (const line of output.toString('latin1').split('\n')) {
        const [commit, ...parents] = line.split(' ');
        if (commit !== undefined && commit !== '')
            graph.set(commit, parents);
    }
    return graph;
}
/** Lends `body` a way to read the objects of a git directory of ours. Loose ones are read without a process, all others with one. */
function withObjects(dir, signal, body) {
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'objects');
    return (0,_read_js__WEBPACK_IMPORTED_MODULE_6__/* .withObjectReader */ .B)({ environment: (0,_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(dir), signal }, (readPacked) => body(async (names) => {
        const areLoose = new Set((0,_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .looseObjects */ .Dm)(objects));
        const loose = names.flatMap((name) => (areLoose.has(name) ? ((0,_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .readLooseObject */ .IC)(objects, name) ?? []) : []));
        const found = new Map(loose.map((object) => [object.name, object]));
        const others = names.filter((name) => !found.has(name));
        if (others.length === 0 || hasNoPacks(dir))
            return found;
        for (const object of await readPacked(others))
            if (object !== undefined)
                found.set(object.name, object);
        return found;
    }));
}
/** The objects of these names that a git directory of ours has. */
function objectsIn(dir, names, signal) {
    return withObjects(dir, signal, (read) => read(names));
}
/** Whether there is nothing in it, and nothing that it borrows, but loose objects. */
function hasNoPacks(dir) {
    return (0,_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .packsIn */ .kg)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'objects/pack')).length === 0 && ((0,_git_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, 'objects/info/alternates')) ?? '') === '';
}
/** The commits among these names that are there. */
async function readCommits(dir, names, signal) {
    return commitsAmong(await objectsIn(dir, names, signal));
}
/** Reads those of some objects that are commits. */
function commitsAmong(objects) {
    const commits = new Map();
    for (const { name, type, content } of objects.values()) {
        if (type !== 'commit')
            continue;
        const text = content.toString('latin1');
        const header = text.slice(0, text.indexOf('\n\n'));
        const tree = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(/^tree ([0-9a-f]{40})$/m.exec(header)?.[1] ?? '');
        const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent);
        if (tree === undefined)
            continue;
        commits.set(name, { tree, parents, time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) });
    }
    return commits;
}
/** Every commit that a git directory of ours has itself, by its name. */
async function allCommits(dir, signal) {
    const args = ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'];
    const listing = await git(args, { environment: ownEnvironment(dir), signal });
    const names = listing
        .toString('latin1')
        .split('\n')
        .flatMap((line) => parseSha(line) ?? []);
    return readCommits(dir, names, signal);
}
/** The commits that are reached from one, itself the first. */
function ancestors(graph, start) {
    const reached = new Set([start]);
    for (const commit of reached)
        for (const parent of graph.get(commit) ?? [])
            reached.add(parent);
    return reached;
}
/** Those of some commits that no other one of them has. */
function withoutCovered(graph, commits) {
    const all = [...new Set(commits)];
    const covered = new Set(all.flatMap((commit) => [...ancestors(graph, commit)].filter((name) => name !== commit)));
    return all.filter((commit) => !covered.has(commit));
}


/***/ }),

/***/ 9384:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ composeTree),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   tk: () => (/* binding */ TREE_MODE)
/* harmony export */ });
/** Of a directory, as `parseTree` has it. */
const TREE_MODE = '40000';
const FILE_MODE = '100644';
/** @param placements outer before inner: a later one replaces what an earlier one put there */
async function composeTree(placements, objects) {
    let root = { children: new Map() };
    for (const placement of placements) {
        // One character a byte: a name in a map that sorts and compares as git does.
        const segments = Buffer.from(placement.path)
            .toString('latin1')
            .split('/')
            .filter((segment) => segment !== '');
        root = await place(root, segments, placement, objects);
    }
    const written = new Map();
    const tree = write(root, '', objects, written);
    return { tree, treeAt: (directory) => written.get(Buffer.from(directory).toString('latin1')) };
}
async function place(node, segments, placement, objects) {
    const [name, ...below] = segments;
    if (name === undefined) {
        if ('file' in placement)
            throw new Error('a file has a name');
        return placement.tree === undefined ? { children: new Map() } : { tree: placement.tree };
    }
    const { children } = await open(node, objects);
    const child = children.get(name);
    if (below.length > 0 || ('tree' in placement && placement.tree !== undefined)) {
        children.set(name, await place(asNode(child), below, placement, objects));
    }
    else if ('file' in placement) {
        children.set(name, { mode: fileMode(child), name: Buffer.from(name, 'latin1'), object: placement.file });
    }
    else
        children.delete(name);
    return { children };
}
function fileMode(child) {
    return child !== undefined && 'mode' in child && child.mode.startsWith('100') ? child.mode : FILE_MODE;
}
/** What is below an entry: a file gives way to what is placed there. */
function asNode(child) {
    if (child === undefined)
        return { children: new Map() };
    if (!('mode' in child))
        return child;
    return child.mode === TREE_MODE ? { tree: child.object } : { children: new Map() };
}
async function open(node, objects) {
    if ('children' in node)
        return node;
    const entries = await objects.readTree(node.tree);
    return { children: new Map(entries.map((entry) => [entry.name.toString('latin1'), entry])) };
}
function write(node, path, objects, written) {
    const tree = 'tree' in node ? node.tree : writeChildren(node.children, path, objects, written);
    written.set(path, tree);
    return tree;
}
function writeChildren(children, path, objects, written) {
    const entries = [];
    for (const [name, child] of children) {
        let entry = child;
        if (!('mode' in entry)) {
            if ('children' in entry && entry.children.size === 0)
                continue;
            const object = write(entry, path === '' ? name : `${path}/${name}`, objects, written);
            entry = { mode: TREE_MODE, name: Buffer.from(name, 'latin1'), object };
        }
        const bytes = Buffer.concat([Buffer.from(`${entry.mode} `), entry.name, Buffer.of(0), Buffer.from(entry.object, 'hex')]);
        // git sorts a directory as if its name ended with a slash.
        entries.push({ sortKey: entry.mode === TREE_MODE ? `${name}/` : name, bytes });
    }
    entries.sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
    return objects.writeTree(Buffer.concat(entries.map(({ bytes }) => bytes)));
}
const OBJECT_NAME_BYTES = 20;
/** Parses a tree object as git stores it: mode, space, name, NUL, twenty bytes. */
function parseTree(content) {
    // A text of one character a byte is searched sooner than a buffer, and a tree may have thousands of entries.
    const text = content.toString('latin1');
    const entries = [];
    for (let at = 0; at < content.length;) {
        const space = text.indexOf(' ', at);
        const end = text.indexOf('\0', space);
        const next = end + 1 + OBJECT_NAME_BYTES;
        if (space < 0 || end < 0 || next > content.length)
            throw new Error('not a tree object');
        entries.push({
            mode: text.slice(at, space).replace(/^0+/, ''),
            name: content.subarray(space + 1, end),
            // Forty digits, whatever the bytes are.
            object: content.toString('hex', end + 1, next),
        });
        at = next;
    }
    return entries;
}


/***/ }),

/***/ 2025:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ looseObjects),
/* harmony export */   IC: () => (/* binding */ readLooseObject),
/* harmony export */   ek: () => (/* binding */ moveObjects),
/* harmony export */   p7: () => (/* binding */ writeObject)
/* harmony export */ });
/* unused harmony export removeLooseObject */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6774);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7984);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6127);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4406);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1853);
/** Git objects that Node writes itself, as loose files. */









/** Writes an object below an `objects` folder and returns its name. */
function writeObject(objects, type, content) {
    const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(whole).digest('hex');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(objects, name.slice(0, 2), name.slice(2));
    if (readLooseObject(objects, name) !== undefined) {
        // An object that git wrote is compressed otherwise and may only be read, so it is not replaced. `git gc` removes old ones.
        (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .touch */ ._M)(file);
        return name;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), { recursive: true });
    (0,_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAtomically */ .vK)(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateSync)(whole), { isContentAddressed: true });
    return name;
}
/** An object that is there as a loose file and whole; undefined for any other, which git may know. */
function readLooseObject(objects, name) {
    try {
        const whole = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.inflateSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(objects, name.slice(0, 2), name.slice(2))));
        if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(whole).digest('hex') !== name)
            return undefined;
        const type = whole.toString('latin1', 0, whole.indexOf(' '));
        return { name, type, content: whole.subarray(whole.indexOf(0) + 1) };
    }
    catch {
        return undefined;
    }
}
/** @returns the bytes that it took; 0 where it is no loose file */
function removeLooseObject(objects, name) {
    const file = join(objects, name.slice(0, 2), name.slice(2));
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    removeFile(file);
    return size;
}
/** The objects that are there as loose files. */
function looseObjects(objects) {
    const folders = (0,_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .namesIn */ .wX)(objects).filter((name) => /^[0-9a-f]{2}$/.test(name));
    return folders.flatMap((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(objects, folder)).flatMap((name) => (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(folder + name) ?? []));
}
/** Moves everything from one `objects` folder into another. git packs large files at once. */
function moveObjects(from, to) {
    for (const folder of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, folder), { recursive: true });
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, folder))) {
            (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, folder, name), { isContentAddressed: true });
        }
    }
    (0,_packs_js__WEBPACK_IMPORTED_MODULE_7__/* .movePacks */ .S3)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, 'pack'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, 'pack'));
}


/***/ }),

/***/ 8923:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ namesInPack),
/* harmony export */   w: () => (/* binding */ packHolds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/** What a pack holds, read from its index (gitformat-pack(5), version 2): asking git would start a process. */

const SIGNATURE = Buffer.from('ff744f6300000002', 'hex');
const NAMES = SIGNATURE.length + 256 * 4;
const NAME_LENGTH = 20;
/**
 * @param file the `.idx` beside a pack
 * @returns whether all of the names are there; false for an index that git would write in another format
 */
function packHolds(file, names) {
    const index = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    if (!index.subarray(0, SIGNATURE.length).equals(SIGNATURE))
        return false;
    const countTo = (byte) => (byte < 0 ? 0 : index.readUInt32BE(SIGNATURE.length + byte * 4));
    return names.every((name) => {
        const wanted = Buffer.from(name, 'hex');
        const [first = 0] = wanted;
        // The names are sorted; the table before them says how many begin with a byte or a smaller one.
        let low = countTo(first - 1);
        let high = countTo(first);
        while (low < high) {
            const middle = (low + high) >> 1;
            const order = wanted.compare(index, NAMES + middle * NAME_LENGTH, NAMES + (middle + 1) * NAME_LENGTH);
            if (order === 0)
                return true;
            if (order < 0)
                high = middle;
            else
                low = middle + 1;
        }
        return false;
    });
}
/**
 * @param file the `.idx` beside a pack
 * @returns the names of everything in it; undefined for an index in another format
 */
function namesInPack(file) {
    const index = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
    if (!index.subarray(0, SIGNATURE.length).equals(SIGNATURE))
        return undefined;
    const names = new Set();
    const end = NAMES + index.readUInt32BE(NAMES - 4) * NAME_LENGTH;
    for (let at = NAMES; at < end; at += NAME_LENGTH)
        names.add(index.toString('hex', at, at + NAME_LENGTH));
    return names;
}


/***/ }),

/***/ 1141:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ CHECKSUM_BYTES),
/* harmony export */   Ik: () => (/* binding */ measurePack),
/* harmony export */   q2: () => (/* binding */ HEADER_BYTES)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/**
 * Adds up what a pack unpacks to (gitformat-pack(5)), before git is given it: git takes as much memory and time as a pack says, and a few bytes
 * of it can say anything. No delta is applied here: a delta says itself how large its result is.
 */




const HEADER_BYTES = 12;
const CHECKSUM_BYTES = 20;
/** Of an object's header: its type and size, and what it is a delta of. */
const MAX_OBJECT_HEADER = 40;
/** A larger object is unpacked piece by piece. */
const AT_ONCE = 1 << 20;
/** Milliseconds of work after which something else may happen: a lock is renewed, a download goes on. */
const TURN = 20;
const OFS_DELTA = 6;
const REF_DELTA = 7;
/** @returns what it has, or what is wrong with it */
async function measurePack(file, limits, signal) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file);
    try {
        return await measure({ handle, file, size: (await handle.stat()).size }, limits, signal);
    }
    catch (error) {
        if (error instanceof Broken)
            return { error: error.message };
        if (error.code?.startsWith('Z_') !== true)
            throw error;
        return { error: 'it is damaged' };
    }
    finally {
        await handle.close();
    }
}
class Broken extends Error {
}
async function measure(pack, limits, signal) {
    const header = await read(pack, 0, HEADER_BYTES);
    if (header.length < HEADER_BYTES || header.toString('latin1', 0, 4) !== 'PACK')
        throw new Broken('it is no pack');
    const objects = header.readUInt32BE(8);
    const end = pack.size - CHECKSUM_BYTES;
    let at = HEADER_BYTES;
    let sum = 0;
    let turn = performance.now();
    // What was read last, and where it begins.
    let [ahead, start] = [Buffer.alloc(0), 0];
    for (let index = 0; index < objects; index++) {
        if (at >= end)
            throw new Broken('it ends too early');
        const need = (bytes) => Math.min(bytes, end - at) <= start + ahead.length - at;
        if (!need(MAX_OBJECT_HEADER))
            [ahead, start] = [await read(pack, at, AT_ONCE), at];
        const { type, size, length } = parseHeader(ahead.subarray(at - start));
        sum += size;
        if (sum > limits.bytes)
            throw new Broken(tooLarge(limits.bytes));
        at += length;
        const isDelta = type === OFS_DELTA || type === REF_DELTA;
        let unpacked;
        if (size > AT_ONCE)
            unpacked = await unpackInPieces(pack, at, size, signal);
        else {
            if (!need(boundOf(size)))
                [ahead, start] = [await read(pack, at, Math.max(AT_ONCE, boundOf(size))), at];
            unpacked = unpackAtOnce(ahead.subarray(at - start), size);
        }
        at += unpacked.consumed;
        if (isDelta) {
            const result = resultSize(unpacked.head);
            sum += result;
            if (sum > limits.bytes)
                throw new Broken(tooLarge(limits.bytes));
            if (result > limits.deltaBytes)
                throw new Broken(`a delta in it makes more than ${inMegabytes(limits.deltaBytes)}`);
        }
        if (performance.now() - turn > TURN) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
            signal.throwIfAborted();
            turn = performance.now();
        }
    }
    if (at !== end)
        throw new Broken('it has more in it than it says');
    return { objects, bytes: sum };
}
function tooLarge(bytes) {
    return `it unpacks to more than ${inMegabytes(bytes)}`;
}
function inMegabytes(bytes) {
    return `${Math.round(bytes / 1e6)} MB`;
}
async function read({ handle, size }, from, bytes) {
    const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(bytes, size - from)));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
    return buffer.subarray(0, bytesRead);
}
/** Bytes that so many take at the most when they are packed, by zlib's own measure and some more. */
function boundOf(size) {
    return size + (size >> 10) + 1_024;
}
function parseHeader(bytes) {
    let at = 0;
    const next = () => {
        const byte = bytes[at++];
        if (byte === undefined || at > MAX_OBJECT_HEADER)
            throw new Broken('it is damaged');
        return byte;
    };
    let byte = next();
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let unit = 16; byte & 128; unit *= 128) {
        byte = next();
        size += (byte & 127) * unit;
    }
    if (type === OFS_DELTA)
        while (next() & 128)
            ;
    return { type, size, length: at + (type === REF_DELTA ? 20 : 0) };
}
function unpackAtOnce(packed, size) {
    const options = { info: true, maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) };
    // The types know nothing of `info`.
    const { buffer, engine } = inflate(packed, options);
    if (buffer.length !== size)
        throw new Broken('it is damaged');
    return { head: buffer.subarray(0, HEAD), consumed: engine.bytesWritten };
}
function inflate(packed, options) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.inflateSync)(packed, options);
    }
    catch (error) {
        // More came than it said.
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new Broken('it is damaged');
        throw error;
    }
}
/** Bytes in which a delta says how large it is and what it is made from. */
const HEAD = 20;
async function unpackInPieces({ file, size: end }, at, size, signal) {
    const inflate = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createInflate)();
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start: at, end });
    source.on('error', (error) => inflate.destroy(error)).pipe(inflate);
    let [length, head] = [0, Buffer.alloc(0)];
    try {
        for await (const chunk of inflate) {
            signal.throwIfAborted();
            if (head.length < HEAD)
                head = Buffer.concat([head, chunk.subarray(0, HEAD)]);
            length += chunk.length;
            if (length > size)
                break;
        }
    }
    finally {
        source.destroy();
    }
    if (length !== size)
        throw new Broken('it is damaged');
    return { head, consumed: inflate.bytesWritten };
}
/** What a delta results in: its second number; the first is the size of what it is made from. */
function resultSize(head) {
    let at = 0;
    const number = () => {
        let value = 0;
        for (let unit = 1;; unit *= 128) {
            const byte = head[at++];
            if (byte === undefined)
                throw new Broken('it is damaged');
            value += (byte & 127) * unit;
            if ((byte & 128) === 0)
                return value;
        }
    };
    number();
    return number();
}


/***/ }),

/***/ 1853:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S3: () => (/* binding */ movePacks),
/* harmony export */   kg: () => (/* binding */ packsIn),
/* harmony export */   op: () => (/* binding */ MAX_PACKS),
/* harmony export */   pU: () => (/* binding */ removePacks),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7984);
/** The files of packs: a pack is `<name>.pack` and what stands beside it. */



/** In the order in which they are moved in, so that a reader never finds an index without its pack. */
const PACK_FILES = ['.promisor', '.rev', '.pack', '.idx'];
/** More packs than this are put together: git asks each of them for every object. */
const MAX_PACKS = 50;
/** What a folder holds; nothing if it is not there. */
function namesIn(folder) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder) : [];
}
/** The packs in a folder, without their endings. */
function packsIn(folder) {
    return namesIn(folder)
        .filter((name) => name.endsWith('.idx'))
        .map((name) => name.slice(0, -'.idx'.length));
}
function movePacks(from, to) {
    const names = namesIn(from);
    for (const ending of PACK_FILES) {
        for (const name of names) {
            if (name.endsWith(ending))
                (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name), { isContentAddressed: true });
        }
    }
}
/** Deletes packs whose objects are in others, or are not needed. A git that has one open looks again. */
function removePacks(folder, packs) {
    for (const ending of PACK_FILES.toReversed()) {
        for (const pack of packs)
            (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${pack}${ending}`));
    }
}


/***/ }),

/***/ 6543:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects),
/* harmony export */   B: () => (/* binding */ withObjectReader)
/* harmony export */ });
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6127);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3341);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(308);
/* harmony import */ var _wire_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7626);
/** Reads objects with `git cat-file --batch`. */




/** What is taken from git at once, in bytes. */
const CHUNK = 256 * 1024;
/** What git says of an object that is there; of another it says `<name> missing`. */
const ANSWER = /^([0-9a-f]{40}) (\w+) (\d+)$/;
/**
 * @param names of objects, or what git resolves to one
 * @returns in their order; undefined for what is not there
 */
function readObjects(names, call) {
    return withObjectReader(call, (read) => read(names));
}
/**
 * Lends `body` a way to read objects, as often as it likes. One git answers all questions, and is started for the first. It sees what
 * is written meanwhile, but not what its directory borrows since: a git before 2.41 reads that once.
 * @throws GitError where git ends meanwhile, as it does over a damaged object
 */
async function withObjectReader(call, body) {
    const reader = new ObjectReader(call);
    try {
        return await body((names) => reader.read(names));
    }
    finally {
        await reader.close();
    }
}
const CAT_FILE = ['cat-file', '--batch'];
class ObjectReader {
    call;
    opened;
    /** The question before, which the next one waits for. */
    last = Promise.resolve();
    /** Why no question is answered any more. */
    failure;
    constructor(call) {
        this.call = call;
    }
    read(names) {
        const asked = this.last.then(() => this.ask(names));
        this.last = asked.catch(() => { });
        return asked;
    }
    async close() {
        this.failure ??= new Error('nobody reads objects any more');
        this.opened?.stdin.end();
        // A git whose output nobody reads would not end.
        this.opened?.stdout.destroy();
        await this.last;
        await this.opened?.ended;
    }
    async ask(names) {
        // The rest of an answer that was cut off may be unread, and must not be taken for the next answer.
        if (this.failure !== undefined)
            throw this.failure;
        if (names.length === 0)
            return [];
        try {
            this.opened ??= this.open();
            this.opened.stdin.write(names.map((name) => `${name}\n`).join(''));
            const objects = [];
            for (const _ of names)
                objects.push(await this.answer(this.opened));
            return objects;
        }
        catch (error) {
            this.failure = this.call.signal?.aborted === true ? this.call.signal.reason : error;
            throw this.failure;
        }
    }
    open() {
        const opened = (0,_git_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .zY)(CAT_FILE, this.call);
        return { ...opened, answers: new _wire_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ByteReader */ .k(opened.stdout) };
    }
    async answer({ answers, ended }) {
        const answer = await readAnswer(answers);
        this.call.signal?.throwIfAborted();
        if (answer === undefined)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .gitError */ .N7)(CAT_FILE, await ended);
        return answer === 'missing' ? undefined : answer;
    }
}
/** @returns undefined where there are no more answers */
async function readAnswer(reader) {
    const line = await reader.line();
    if (line === undefined)
        return undefined;
    const [, sha = '', type = '', length] = ANSWER.exec(line) ?? [];
    const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(sha);
    if (name === undefined)
        return 'missing';
    const content = Buffer.alloc(Number(length));
    for (let at = 0; at < content.length; at += CHUNK) {
        const chunk = await reader.take(Math.min(CHUNK, content.length - at));
        if (chunk === undefined)
            return undefined;
        chunk.copy(content, at);
    }
    // The line feed that ends it.
    await reader.take(1);
    return { name, type, content };
}


/***/ }),

/***/ 606:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ endTree),
/* harmony export */   i: () => (/* binding */ LEADS_GROUP)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6404);
/** Ends a program with everything that it started. */


/** Whether a program has to be started as the leader of a group, so that what it starts can be ended with it. */
const LEADS_GROUP = process.platform !== 'win32';
const BY_SYSTEM = {
    platform: process.platform,
    kill: (pid, signal) => process.kill(pid, signal),
    run: (file, args) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, args, { stdio: 'ignore', windowsHide: true });
        // What it would end has ended by itself, or is not ours to end.
        child.on('error', () => { });
        child.unref();
    },
};
/**
 * Sends a signal to a program and what it started. Windows knows no signals, and no groups: git there is a wrapper, whose end leaves the
 * real git at work, so the whole tree is ended at once. Never throws: it may have ended by itself.
 * @param pid of a program that was started with `LEADS_GROUP`; undefined for one that could not be started
 */
function endTree(pid, signal, ending = BY_SYSTEM) {
    if (pid === undefined)
        return;
    try {
        if (ending.platform === 'win32')
            ending.run((0,_base_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .windowsProgram */ .E)('taskkill.exe'), ['/PID', String(pid), '/T', '/F']);
        else
            ending.kill(-pid, signal);
    }
    catch {
        // It has ended by itself.
    }
}


/***/ }),

/***/ 7329:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   U_: () => (/* binding */ processesWith),
/* harmony export */   Zv: () => (/* binding */ GRACE),
/* harmony export */   endProcess: () => (/* binding */ endProcess)
/* harmony export */ });
/* unused harmony export findIds */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _base_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6404);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3313);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4406);
/* harmony import */ var _process_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(606);
/** Processes that another run started: whether one is still the same, and its end. */








const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** Milliseconds that a process has to end by itself. */
const GRACE = 2_000;
/** Milliseconds after which the end of a killed process is no longer waited for. */
const PATIENCE = 5_000;
/**
 * When a process was started, as its system says it: with its number that is one process and no other.
 * @returns undefined where there is none, or it has ended and nobody has asked for its exit code yet
 */
async function processIdentity(pid) {
    if (process.platform === 'linux')
        return linuxIdentity(pid);
    // Both fail where there is no such process.
    if (process.platform === 'win32') {
        return (await say(powershell(`(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`))) || undefined;
    }
    const said = (await say(['ps', '-o', 'state=,lstart=', '-p', String(pid)])) ?? '';
    return said === '' || said.startsWith('Z') ? undefined : said.replace(/^\S+\s+/, '');
}
/** By proc(5). A container's processes have numbers of their own, but share the boot. */
function linuxIdentity(pid) {
    const text = readIfDescribed(`/proc/${pid}/stat`);
    // The second field is the program's name, which may have spaces and parentheses in it.
    const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state] = fields ?? [];
    const started = fields?.[19];
    if (started === undefined || state === 'Z' || state === 'X')
        return undefined;
    return `${(0,_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)('/proc/sys/kernel/random/boot_id')?.trim()} ${started}`;
}
/** A process may end while its description is being read. */
function readIfDescribed(path) {
    try {
        return (0,_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)(path);
    }
    catch {
        return undefined;
    }
}
/**
 * The processes that were started with an argument, whoever did: for what a run that was killed left at work.
 * @returns their ids
 */
async function processesWith(argument) {
    if (process.platform === 'linux') {
        const isMeant = (id) => readIfDescribed(`/proc/${id}/cmdline`)?.split('\0').includes(argument) === true;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)('/proc')
            .filter((name) => /^[1-9]\d*$/.test(name) && isMeant(name))
            .map(Number);
    }
    const listing = await say(process.platform === 'win32'
        ? powershell(`Get-CimInstance Win32_Process -Filter "Name = 'git.exe'" | ForEach-Object { "$($_.ProcessId) $($_.CommandLine)" }`)
        : ['ps', '-A', '-ww', '-o', 'pid=,args=']);
    return findIds(listing ?? '', argument);
}
/** @param listing lines of a process id and a command line, on Windows with an argument in double quotes where it has blanks */
function findIds(listing, argument) {
    const isMeant = (line) => [' ', '"'].some((end) => `${line} `.includes(`${argument}${end}`));
    return listing
        .split(/\r?\n/)
        .filter(isMeant)
        .map((line) => Number.parseInt(line, 10));
}
function powershell(command) {
    return [(0,_base_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .windowsProgram */ .E)('WindowsPowerShell\\v1.0\\powershell.exe'), '-NoProfile', '-NonInteractive', '-Command', command];
}
/** What a program of the system's says. @returns undefined where it fails */
async function say([file = '', ...args]) {
    try {
        const env = { ...(0,_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutSecrets */ .cT)(process.env), LC_ALL: 'C', TZ: 'UTC' };
        return (await execute(file, args, { env, windowsHide: true, timeout: 10_000, maxBuffer: 1 << 26 })).stdout.trim();
    }
    catch {
        return undefined;
    }
}
/**
 * Ends a process and its group, asking first.
 * @returns whether it was there
 */
async function endProcess(pid, identity) {
    if ((await processIdentity(pid)) !== identity)
        return false;
    (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .endTree */ .S)(pid, 'SIGTERM');
    const isGone = await hasEnded(pid, identity, GRACE);
    // Of a group, others may be left.
    (0,_process_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .endTree */ .S)(pid, 'SIGKILL');
    if (!isGone)
        await hasEnded(pid, identity, PATIENCE);
    return true;
}
async function hasEnded(pid, identity, within) {
    const end = performance.now() + within;
    while ((await processIdentity(pid)) === identity) {
        if (performance.now() > end)
            return false;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(25);
    }
    return true;
}


/***/ }),

/***/ 8185:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachLine),
/* harmony export */   c: () => (/* binding */ isProgress)
/* harmony export */ });
/* harmony import */ var _wire_http_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1810);
/** What git says of how far it is. */

const PROGRESS = /^(?:remote: )?(?:Enumerating|Counting|Compressing|Finding|Writing|Receiving|Indexing|Resolving|Checking|Unpacking|Updating) (?:objects|sources|deltas|files|connectivity): +(?:[\d %(),./|]|[KMGT]iB|bytes|\/s|done)+\s*$/;
/**
 * Whether a line says how far git is, and nothing else. What else a server says may be anything: a token that was sent to it, say,
 * in pieces, a line each.
 */
function isProgress(line) {
    return PROGRESS.test(line);
}
/**
 * Puts lines together from what comes in pieces.
 * @param tell gets each line with its end, but none of a trace
 */
function eachLine(tell) {
    let begun = '';
    return (text) => {
        // A state of progress that the next one overwrites is a line as well.
        const lines = (begun + text).split(/(?<=[\r\n])/);
        begun = /[\r\n]$/.test(lines.at(-1) ?? '') ? '' : (lines.pop() ?? '');
        for (const line of lines)
            if (!(0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .isTraceLine */ ._K)(line))
                tell(line);
    };
}


/***/ }),

/***/ 6149:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SAID_NOTHING),
/* harmony export */   DX: () => (/* binding */ saysFilterRefused),
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   JY: () => (/* binding */ wantsProxyPassword),
/* harmony export */   Mw: () => (/* binding */ remoteLines),
/* harmony export */   Qd: () => (/* binding */ unresolvedHost),
/* harmony export */   UZ: () => (/* binding */ saysDamaged),
/* harmony export */   Ww: () => (/* binding */ findPause),
/* harmony export */   Xj: () => (/* binding */ withoutAfterthoughts),
/* harmony export */   c$: () => (/* binding */ tellingLine),
/* harmony export */   kU: () => (/* binding */ whatFailed),
/* harmony export */   lZ: () => (/* binding */ serverWords),
/* harmony export */   pn: () => (/* binding */ saysFilterIgnored),
/* harmony export */   qF: () => (/* binding */ blockingBranch),
/* harmony export */   qm: () => (/* binding */ saysLacking),
/* harmony export */   qx: () => (/* binding */ explainFetchFailure),
/* harmony export */   sG: () => (/* binding */ speaksGit),
/* harmony export */   yp: () => (/* binding */ isPage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3341);
/* harmony import */ var _wire_http_trace_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1810);
/** Why a server could not be used, decided in one place from git's words and the server's last answer. */


const NO_ACCESS = /Authentication failed|could not read (Username|Password)|Permission denied \(|Host key verification failed|does not appear to be a git repository|repository .* not found|Repository not found/i;
/**
 * @param output git's stderr
 * @param now milliseconds since the epoch, to read a `Retry-After` that is a date
 * @param excludes whether the request was for what a branch lacks
 */
function explainFetchFailure(output, trace, now, excludes = false) {
    const contentType = otherType(trace);
    if (isPage(trace))
        return { kind: 'no-git-server', contentType };
    // A trace tells of certificates that are fine, and of addresses that were tried before another one answered.
    const lines = output.split('\n').filter((line) => !(0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .isTraceLine */ ._K)(line));
    const stderr = lines.join('\n');
    const missing = /not our ref ([0-9a-f]{40})/.exec(stderr)?.[1];
    if (missing !== undefined)
        return { kind: 'missing', name: missing };
    if (/unadvertised object/.test(stderr))
        return { kind: 'unadvertised' };
    if (!speaksGit(trace) && FOUND_NOTHING.test(stderr))
        return { kind: 'no-git-server', contentType };
    if (/couldn't find remote ref/.test(stderr))
        return { kind: 'no-branch' };
    if (saysFilterRefused(stderr))
        return { kind: 'no-filter' };
    if (excludes && isEmptySelection(stderr, trace))
        return { kind: 'nothing-selected' };
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNoRoom */ .VO)(stderr))
        return { kind: 'no-room' };
    const { last } = trace;
    if (last !== undefined && last.status >= 300) {
        const { status, headers } = last;
        const location = headers.location;
        if (status < 400 && location !== undefined)
            return { kind: 'redirect', location };
        const retryAfter = findPause(last, stderr, now);
        if (retryAfter !== undefined)
            return { kind: 'transient', retryAfter };
        if (status === 401 || status === 403 || status === 404)
            return { kind: 'unauthorized', status };
        return { kind: 'other' };
    }
    // Only where git itself says so: an older curl's trace has lines that do not look like one.
    if (/^(fatal|error): .*certificate/im.test(stderr))
        return { kind: 'other' };
    if (NO_ACCESS.test(stderr))
        return { kind: 'unauthorized', status: undefined };
    if (TRANSIENT.test(stderr))
        return { kind: 'transient', retryAfter: 0 };
    return { kind: 'other' };
}
/** What git would say of a server that was silent for too long. */
const SAID_NOTHING = 'fatal: the server sent nothing for too long';
/** What git says of text that it took for a repository's files. */
const FOUND_NOTHING = /couldn't find remote ref|info\/refs not valid|dumb http transport|incorrect header check|^\s*$/;
const LACKING = /unresolved delta|all necessary objects|fatal: bad (?:tree )?object|fatal: unable to read [0-9a-f]{40}|to a valid object|packfile |packed object |existing object |could not read [0-9a-f]{40}/i;
/** Whether git lacks, or cannot read, what it offered and the server left out. */
function saysLacking(stderr) {
    // What the server says is of what it has.
    return LACKING.test(stderr.replace(/^remote: .*$/gm, ''));
}
const DAMAGED = new RegExp([
    'pack (is corrupted|has bad)',
    'inflate',
    '(object|pack) .*\\bcorrupt|is corrupt',
    'repository corruption',
    'pack-objects died',
    '(sha1|hash) mismatch',
    'object file .* is empty',
    'bad (tree )?object',
    '(unable to|could not|cannot) (read|unpack|parse) (tree |commit |object )?\\(?[0-9a-f]{40}',
    'missing (blob|tree|commit) ',
].join('|'), 'i');
/** Whether what the server has, or sent, cannot be read. */
function saysDamaged(words) {
    return DAMAGED.test(words);
}
/** Whether a proxy on the way lets nobody through without a name and a password. */
function wantsProxyPassword(words) {
    return /(?:error:|response|HTTP code) 407\b/.test(words);
}
/** Whether the server does not know filters, and left nothing out. */
function saysFilterIgnored(stderr) {
    return /filtering not recognized/.test(stderr);
}
/** Whether the server refused a filter. */
function saysFilterRefused(stderr) {
    return /tree filter allows max depth|filter '.*' not supported/.test(stderr);
}
/** Whether the greeting was for people. */
function isPage(trace) {
    return !speaksGit(trace) && /^text\/html\b/i.test(otherType(trace));
}
/** Whether a server, where one greeted, did so as git's do; one that has files alone does not. */
function speaksGit({ greeting }) {
    const isGood = greeting !== undefined && greeting.status >= 200 && greeting.status < 300;
    return !isGood || /^application\/x-git-/i.test(greeting.headers['content-type'] ?? '');
}
function otherType({ greeting }) {
    return greeting?.headers['content-type']?.split(';')[0]?.trim() ?? '';
}
/** A server ends without a word where it finds no commit to send: what it said before was complete. */
function isEmptySelection(stderr, { last }) {
    if (/does not support --shallow-/.test(stderr))
        return true;
    if (last !== undefined && last.status !== 200)
        return false;
    return /error processing shallow info|no commits selected|hung up unexpectedly/.test(stderr) && !/RPC failed|curl/.test(stderr);
}
/** A transfer that broke off, by the words of git, curl and ssh. */
const TRANSIENT = new RegExp([
    'Could not resolve',
    'Failed to connect',
    "Couldn't connect",
    'Connection (refused|reset|timed out|closed)',
    'Empty reply',
    'early EOF',
    'unexpected disconnect',
    'hung up',
    'Operation (too slow|timed out)',
    'transfer closed',
    'RPC failed',
    'bytes of (body|length header)',
    'sent nothing for too long',
    'expected flush',
    'bad line length',
    'unable to access',
    'inflate',
    'pack (is corrupted|signature|has bad)',
    'index-pack failed',
    'fetch-pack: ',
    'GnuTLS',
    'SSL_',
].join('|'), 'i');
/** GitHub's advice for an answer that says nothing of when. */
const RATE_PAUSE = 60_000;
/**
 * Whether an answer may be another one later. The same for git's requests and for those to a host's REST interface.
 * @param words what was said besides the headers
 * @param now milliseconds since the epoch
 * @returns how long the server wants to be left alone, in milliseconds; undefined where asking again is in vain
 */
function findPause({ status, headers }, words, now) {
    const { 'retry-after': after, 'x-ratelimit-remaining': remaining, 'x-ratelimit-reset': reset } = headers;
    const isLimited = (status === 403 || status === 429) && (after !== undefined || remaining === '0' || /rate limit/i.test(words));
    if (status !== 408 && status !== 429 && status < 500 && !isLimited)
        return undefined;
    if (after !== undefined)
        return parseRetryAfter(after, now);
    if (remaining === '0')
        return Math.max(0, Number(reset) * 1000 - now) || 0;
    return isLimited ? RATE_PAUSE : 0;
}
function parseRetryAfter(value, now) {
    const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
    return Number.isNaN(milliseconds) ? 0 : Math.max(0, milliseconds);
}
/** What the server and git said, without progress, traces and blank lines. */
function serverWords(stderr) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
    const lines = stderr.split(/[\r\n]+/).map((line) => line.replace(/[\u0000-\u001f\u007f]/g, ' ').trim());
    const isProgress = (line) => /^(remote: )?(Enumerating|Counting|Compressing|Delta compression|Receiving|Resolving|Total|(Writing|Unpacking|Checking) (objects|connectivity))\b/.test(line);
    return lines.filter((line) => line !== '' && !(0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_1__/* .isTraceLine */ ._K)(line) && !isProgress(line)).join('\n');
}
/** What git adds when something went wrong that was said before. */
const AFTERTHOUGHT = /^(fatal: )?(Could not read from remote repository|the remote end hung up|Please make sure you have|and the repository exists)/i;
function withoutAfterthoughts(words) {
    return words.split('\n').filter((line) => !AFTERTHOUGHT.test(line));
}
/** What happened, in a few words, where it will be tried again. */
function whatFailed(words, { last }) {
    if (last !== undefined && last.status >= 400)
        return `The server answered ${last.status}`;
    const [said = ''] = withoutAfterthoughts(words).slice(-1);
    const hadNoServer = /could not resolve|(failed to|couldn't|could not) connect|connection refused/i.test(said);
    return hadNoServer
        ? `The server could not be reached: ${said.replace(/^fatal: unable to access '[^']*': /, '')}`
        : `The transfer broke off: ${said}`;
}
/** The name that no server is known by, where that is why it was not reached. */
function unresolvedHost(words) {
    return /could not resolve host(?:name)?:? ([^\s:]+)/i.exec(words)?.[1];
}
/** What a server itself said: git marks its lines. */
function remoteLines(stderr) {
    const lines = stderr.split(/[\r\n]+/).map((line) => /^remote: (.*)$/.exec(line)?.[1]?.trim() ?? '');
    return lines.filter((line) => /\p{L}/u.test(line));
}
/** The line that says most: an error, or what has the number of one, else the first; without the address, which git repeats. */
function tellingLine(lines) {
    const line = lines.find((one) => /^(error|fatal):|\b(GH|TF|VS)\d{3}/.test(one)) ?? lines[0];
    return line?.replace(/^(error|fatal): (unable to access '[^']*': )?/, '').replace(/\.$/, '');
}
/**
 * Why a server, or git on its behalf, did not take a branch.
 * @param reason what `git push --porcelain` says of the branch; empty where it was not even asked for, since the branch that the commit
 * was made on has moved
 */
function explainRefusal(reason, stderr) {
    if (reason === '')
        return 'race';
    if (/exists; cannot create|there are still refs under|directory file conflict/i.test(`${reason}\n${stderr}`))
        return 'in-the-way';
    if (/Permission denied|No space left|Disk quota|Read-only file system|File name too long/i.test(stderr))
        return 'refused';
    return /^\[rejected\]|already exists|cannot lock ref|failed to update ref|incorrect old value/.test(reason)
        ? 'race'
        : 'refused';
}
/** The branch that leaves no room for another one, where the server names it. */
function blockingBranch(stderr) {
    return /'refs\/heads\/([^']+)' exists/.exec(stderr)?.[1];
}


/***/ }),

/***/ 5010:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ Refused),
  V: () => (/* binding */ Remote)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/git/objects/loose.ts
var loose = __nccwpck_require__(2025);
// EXTERNAL MODULE: ./src/git/progress.ts
var git_progress = __nccwpck_require__(8185);
// EXTERNAL MODULE: ./src/git/scratch.ts
var git_scratch = __nccwpck_require__(4570);
// EXTERNAL MODULE: ./src/git/remote/failure.ts
var remote_failure = __nccwpck_require__(6149);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
;// CONCATENATED MODULE: ./src/git/remote/messages.ts
/** What a person is told where a server cannot be used: each with what to do about it. */


/**
 * The server could not be reached, or broke off.
 * @param url for messages, here and below
 * @param words what git and the server said, without tokens, here and below
 */
function unreachable(url, words) {
    const said = (0,remote_failure/* tellingLine */.c$)((0,remote_failure/* withoutAfterthoughts */.Xj)(words));
    const why = said === undefined || said === '' ? '' : `: ${said}`;
    const host = (0,remote_failure/* unresolvedHost */.Qd)(words);
    if (host !== undefined) {
        return new errors/* AssetsSyncError */.Fl('unreachable', `The name ${host} could not be resolved: no server is known by it here.`, {
            hint: `Check how it is spelled in ${url}, and this machine's DNS, network and proxy; nothing on disk was changed.`,
            detail: words,
        });
    }
    return new errors/* AssetsSyncError */.Fl('unreachable', `The server of ${url} could not be reached or did not complete${why}.`, {
        hint: adviceOf(words, why !== ''),
        detail: words,
    });
}
/** @param saysWhy whether anything was said: a server that cannot read what was asked for may end its answer without a word */
function adviceOf(words, saysWhy) {
    if ((0,remote_failure/* saysDamaged */.UZ)(words) || !saysWhy) {
        return 'The repository on the server may be damaged: ask who keeps it to run git fsck there. A proxy that changes what passes through it looks the same. Nothing on disk was changed.';
    }
    return (0,remote_failure/* wantsProxyPassword */.JY)(words)
        ? "The proxy wants a name and a password: put them into its address (HTTPS_PROXY, HTTP_PROXY or git's http.proxy), then run the command again; nothing on disk was changed."
        : 'Check the address, the network and any proxy, then run the command again; nothing on disk was changed.';
}
/**
 * What answers is no git server.
 * @param contentType of its answer; empty where it did not say
 */
function noGitServer(url, contentType, words) {
    const what = /^text\/html$/i.test(contentType) ? 'a web page' : contentType.replace(/[^\w/+.-]/g, '') || 'something else';
    return new errors/* AssetsSyncError */.Fl('unreachable', `${url} answers with ${what}, not as a git repository.`, {
        hint: 'Check the address, which is the one that git clone takes, the proxy and the token: some answer with their sign-in page.',
        detail: words,
    });
}
/** What came could not be written on this machine. */
function noRoom(folder, words) {
    return new errors/* AssetsSyncError */.Fl('not-writable', `What was fetched could not be written below ${folder}.`, {
        hint: 'Make room or give this user access, then run the command again.',
        detail: words,
    });
}
function redirectsElsewhere(from, to) {
    return new errors/* AssetsSyncError */.Fl('unreachable', `${from} redirects to another server, ${to.origin}.`, {
        hint: `If that is right, name the repository by its new address, ${to.url}.`,
    });
}
/** @param location what the server said, without tokens */
function redirectsNowhere(url, location) {
    return new errors/* AssetsSyncError */.Fl('unreachable', `The server of ${url} redirects to what is no address (${location}).`, {
        hint: 'Check the address of the repository; if it is right, tell whoever runs that server.',
    });
}
function redirectsWithToken(from) {
    return new errors/* AssetsSyncError */.Fl('unreachable', `${from} redirects to an address that has the token in it.`, {
        hint: 'Name the repository by its present address, and renew the token: that server puts it where others can read it.',
    });
}
function redirectsAgain(url) {
    return new errors/* AssetsSyncError */.Fl('unreachable', `${url} redirects again and again.`, {
        hint: 'Name the repository by its present address.',
    });
}
/**
 * The server does not let this run in.
 * @param answer its HTTP status, where it gave one, and whether it was asked to take a push
 */
function unauthorized(url, { status, pushes }, options, words) {
    if (options.url.transport === 'path') {
        return new errors/* AssetsSyncError */.Fl('unreachable', `${url} is not a git repository that can be read.`, {
            hint: 'Check the path and its permissions.',
            detail: words,
        });
    }
    const answer = status === undefined ? 'refused access' : `answered ${status}`;
    const said = (0,remote_failure/* tellingLine */.c$)((0,remote_failure/* remoteLines */.Mw)(words));
    const what = pushes
        ? `nothing may be pushed there with these credentials${said === undefined ? '' : ` (${said})`}`
        : 'it does not exist, or the token cannot see it';
    return new errors/* AssetsSyncError */.Fl('unauthorized', `${url} ${answer}: ${what}.`, {
        hint: pushes ? howToPush(options) : howToRead(options),
        detail: words,
    });
}
function howToPush({ tokenInput, isLocalUser }) {
    const login = isLocalUser ? ', or log in' : '';
    return `Give a token that may write there (contents: write) with the ${tokenInput} input${login}; nothing was pushed.`;
}
function howToRead({ authorization, isLocalUser, tokenInput }) {
    if (authorization !== undefined) {
        return 'Check the name of the repository, and that the token is valid and may read its contents.';
    }
    // A token goes to a server that is named where no pull request can name one.
    const address = tokenInput === 'token' ? ' (and, unless it is on the same server, its address with the repository input)' : '';
    const given = `the ${tokenInput} input${address}`;
    return isLocalUser
        ? `Check the name of the repository; if it is private, log in (gh auth login, or your git credential helper), or give a token: GH_TOKEN for GitHub; for another host ${given}.`
        : `Check the name of the repository; if it is private, give a token for it with ${given}.`;
}
/** What git says of a branch, without its own mark: `[remote rejected] (hook declined)`. */
function reasonOf({ reason }) {
    return reason.replace(/^\[[^\]]*\] \((.*)\)$/, '$1').replace(/\.$/, '');
}
/**
 * Why the server did not delete a branch.
 * @returns undefined where somebody else has moved or deleted it
 */
function deletionRefused(branch, refusal) {
    if ((0,remote_failure/* explainRefusal */.GC)(refusal.reason, '') === 'race')
        return undefined;
    const said = (0,remote_failure/* tellingLine */.c$)((0,remote_failure/* remoteLines */.Mw)(refusal.stderr).filter((line) => line.includes(branch)));
    return said === undefined ? reasonOf(refusal) : `${reasonOf(refusal)}: ${said}`;
}
/**
 * The server did not take a branch.
 * @returns undefined where somebody else was quicker
 */
function pushRefused(url, branch, refusal) {
    const why = (0,remote_failure/* explainRefusal */.GC)(refusal.reason, refusal.stderr);
    if (why === 'race')
        return undefined;
    const said = (0,remote_failure/* tellingLine */.c$)((0,remote_failure/* remoteLines */.Mw)(refusal.stderr));
    const reason = reasonOf(refusal);
    const detail = `${reason}\n${refusal.stderr}`;
    if (why === 'in-the-way') {
        const other = (0,remote_failure/* blockingBranch */.qF)(refusal.stderr);
        const which = other === undefined ? 'the branch that is called as a part of it' : `the branch ${other} there`;
        return new errors/* AssetsSyncError */.Fl('conflict', `${url} has no room for the branch ${branch}: ${said ?? reason}.`, {
            hint: `Rename or delete ${which}, then run the command again; nothing was pushed.`,
            detail,
        });
    }
    const told = said === undefined || reason.includes(said) ? reason : `${reason}: ${said}`;
    return new errors/* AssetsSyncError */.Fl('unauthorized', `${url} did not take the branch ${branch}: ${told}.`, {
        hint: `Check that the token may push there and that no rule protects ${branch}; nothing was pushed.`,
        detail,
    });
}

// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __nccwpck_require__(7984);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __nccwpck_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __nccwpck_require__(308);
// EXTERNAL MODULE: ./src/git/wire/http-trace.ts
var http_trace = __nccwpck_require__(1810);
// EXTERNAL MODULE: ./src/git/wire/life-signs.ts
var life_signs = __nccwpck_require__(6487);
// EXTERNAL MODULE: ./src/git/remote/transport.ts
var transport = __nccwpck_require__(5730);
;// CONCATENATED MODULE: ./src/git/remote/process-transport.ts
/** A git process a request: what every server and every way to it understands. */










/** Characters of patterns in a command line. */
const MAX_PATTERNS = 20_000;
class ProcessTransport {
    access;
    onProgress;
    /** Is told what went over HTTP, a command each. */
    onTrace;
    constructor(access, onProgress, onTrace) {
        this.access = access;
        this.onProgress = onProgress;
        this.onTrace = onTrace;
    }
    async fetch(scratch, request, signal) {
        const { wants, filter, depth, shallowExclude, negotiate = false, refetch } = request;
        const args = [
            'fetch',
            '--progress',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-auto-maintenance',
            '--recurse-submodules=no',
            // git remembers the filter of an earlier fetch into the same directory.
            filter === undefined ? '--no-filter' : `--filter=${filter}`,
            ...(depth === undefined ? [] : [`--depth=${depth}`]),
            ...(shallowExclude === undefined ? [] : [`--shallow-exclude=refs/heads/${shallowExclude}`]),
            ...(refetch === true ? ['--refetch'] : []),
            '--stdin',
        ];
        const isOffered = negotiate && scratch.tips !== undefined;
        const input = `${wants.join('\n')}\n`;
        const isAnswer = ({ stderr }) => isOffered && (0,remote_failure/* saysLacking */.qm)(stderr);
        const { exitCode, stderr } = await this.run(scratch, { args, input, negotiate, isAnswer }, signal);
        return { filtered: !(0,remote_failure/* saysFilterIgnored */.pn)(stderr), isWhole: exitCode === 0 };
    }
    async listRefs(scratch, prefixes, signal) {
        const patterns = prefixes.map((prefix) => `${prefix}*`);
        // A command line has an end.
        const isLong = patterns.join(' ').length > MAX_PATTERNS;
        const refs = isLong ? [...new Set(prefixes.map((prefix) => `${prefix.split('/').slice(0, 2).join('/')}/*`))] : patterns;
        const { stdout } = await this.run(scratch, { args: ['ls-remote'], refs }, signal);
        const lines = [...stdout.toString('latin1').matchAll(/^([0-9a-f]{40})\t(.+)$/gm)];
        return new Map(lines.map(([, sha = '', ref = '']) => [Buffer.from(ref, 'latin1').toString('utf8'), sha]));
    }
    /**
     * @param branch undefined for the one that the server calls its own
     * @returns undefined where there is no such branch
     */
    async readTip(scratch, branch, signal) {
        const ref = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
        const { stdout } = await this.run(scratch, { args: ['ls-remote', '--symref'], refs: [ref], namesSomething: true }, signal);
        const lines = stdout.toString('utf8').split('\n');
        const sha = (0,base_sha/* parseSha */.qL)(lines.find((line) => line.endsWith(`\t${ref}`) && !line.startsWith('ref: '))?.slice(0, 40) ?? '');
        const named = lines.map((line) => /^ref: refs\/heads\/(.*)\tHEAD$/.exec(line)?.[1]).find(Boolean);
        return sha === undefined ? undefined : { branch: branch ?? named ?? 'main', sha };
    }
    /** @returns undefined where the branch is there now; else why not */
    async push(scratch, request, signal) {
        const { commit, branch, from } = request;
        const options = ['--porcelain', '--progress', '--no-verify', '--no-follow-tags', '--recurse-submodules=no'];
        // Of a branch that came into being meanwhile, the commit may well be a descendant: git alone would move it.
        const expected = from === 'nothing' ? '' : from;
        const conditions = expected === undefined ? [] : [`--force-with-lease=refs/heads/${branch}:${expected}`];
        const command = {
            args: ['push', ...options, ...conditions],
            refs: [`${commit}:refs/heads/${branch}`],
            pushes: true,
            isAnswer: (result) => refusalOf(result) !== undefined,
        };
        const refusal = refusalOf(await this.run(scratch, command, signal));
        if (refusal?.reason !== '')
            return refusal;
        // The branch that the commit was made on has moved, so that the server no longer says by itself that it has that commit, and git
        // looks for all of its files here. Asked by name, the server says so, if it knows how to.
        const args = ['-c', 'push.negotiate=true', ...command.args];
        return refusalOf(await this.run(scratch, { ...command, args, negotiate: true }, signal));
    }
    /**
     * Deletes branches that are still where they were, in one command.
     * @param branches where each is
     * @returns what git said of those that were not deleted
     */
    async deleteBranches(scratch, branches, signal) {
        const refs = [...branches].map(([branch, sha]) => ({ ref: `refs/heads/${branch}`, sha }));
        const conditions = refs.map(({ ref, sha }) => `--force-with-lease=${ref}:${sha}`);
        const command = {
            args: ['push', '--porcelain', '--progress', '--no-verify', '--recurse-submodules=no', ...conditions],
            refs: refs.map(({ ref }) => `:${ref}`),
            pushes: true,
            isAnswer: (result) => refusalOf(result) !== undefined,
        };
        const { stdout, stderr } = await this.run(scratch, command, signal);
        const lines = stdout.toString('utf8').matchAll(/^!\t[^\t]*:refs\/heads\/([^\t]+)\t(.*)$/gm);
        return new Map([...lines].map(([, branch = '', reason = '']) => [branch, { reason, stderr }]));
    }
    async run(scratch, command, signal) {
        const { args, refs = [], input, isAnswer = () => false, namesSomething } = command;
        const traceFile = (0,external_node_path_.join)(scratch.dir, 'http-trace');
        const dead = new AbortController();
        const watch = (0,life_signs/* watchLife */.A)(scratch.dir, (0,environment/* maxSilence */.cb)().signs, () => {
            const text = readText(traceFile);
            // What goes over no HTTP may ask a person, and wait for an answer; so may a credential helper.
            if (text === '' || (0,http_trace/* isAskedForCredentials */.uI)(text))
                return;
            dead.abort(new transport/* TransportError */.w(remote_failure/* SAID_NOTHING */.A, (0,http_trace/* parseHttpTrace */.dg)(text)));
        });
        const end = () => {
            watch.stop();
            const trace = (0,http_trace/* parseHttpTrace */.dg)(readText(traceFile));
            this.onTrace(trace);
            for (const file of [traceFile, (0,life_signs/* packetTrace */.a)(scratch.dir)])
                (0,rename_and_remove/* removeFile */.nM)(file);
            return trace;
        };
        const result = await (0,git/* tryGit */.Ii)([...args, '--', this.access.url, ...refs], {
            environment: this.access.environment(scratch, command, traceFile),
            signal: AbortSignal.any([signal, dead.signal]),
            ...(input === undefined ? {} : { input }),
            // How far git is shows that it is at work, also where nobody sees it.
            onStderr: (line) => {
                watch.saw();
                this.onProgress?.(line);
            },
        }).catch((error) => {
            end();
            throw error;
        });
        const trace = end();
        // git takes a web page or any text for a repository without branches, or for files of one.
        const isForeign = (0,remote_failure/* isPage */.yp)(trace) || (namesSomething === true && result.stdout.length === 0 && !(0,remote_failure/* speaksGit */.sG)(trace));
        if (isForeign || (result.exitCode !== 0 && !isAnswer(result)))
            throw new transport/* TransportError */.w(result.stderr, trace);
        return result;
    }
}
/** Where the server took part in a push, stdout says what became of the branch; where git lacked something before, stderr does. */
function refusalOf({ exitCode, stdout, stderr }) {
    const reason = /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString('utf8'))?.[1] ?? (exitCode !== 0 && (0,remote_failure/* saysLacking */.qm)(stderr) ? '' : undefined);
    return reason === undefined ? undefined : { reason, stderr };
}
function readText(file) {
    return (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.readFileSync)(file, 'latin1') : '';
}

// EXTERNAL MODULE: ./src/git/remote/retry.ts + 2 modules
var retry = __nccwpck_require__(7228);
// EXTERNAL MODULE: ./src/git/credentials.ts
var credentials = __nccwpck_require__(4110);
;// CONCATENATED MODULE: ./src/git/remote/server-access.ts



class ServerAccess {
    /** Where the repository is by now: a redirect may have been followed. It may repeat what was sent, so it is not for messages. */
    url;
    options;
    /** What of the user's configuration counts here. */
    kept;
    constructor(options) {
        this.options = options;
        this.url = options.url.url;
        const { isLocalUser, keepAccess = false, config } = options;
        this.kept = (0,environment/* keptConfig */.RX)(config, { isLocalUser, keepAccess });
    }
    /** The address for messages. */
    get shownUrl() {
        return this.withoutTokens(this.url);
    }
    /** Whether the user's configuration puts another address in this one's place: that is for git itself to do. */
    get isRewritten() {
        const { url } = this.options.url;
        return this.kept.some(([key, prefix]) => /\.insteadof$/i.test(key) && url.startsWith(prefix));
    }
    /**
     * For a git command that talks to the server.
     * @param traceTo a file, absolute, or `stderr`
     */
    environment(scratch, use, traceTo) {
        const { isLocalUser, given = false, authorization } = this.options;
        const ofUser = this.headersOfUser;
        const kept = given ? this.kept.filter((entry) => !ofUser.includes(entry)) : this.kept;
        const isOurs = given || ofUser.length === 0;
        return (0,environment/* transferEnvironment */.FF)({
            gitDir: scratch.dir,
            kept,
            isLocalUser,
            authorization: isOurs && authorization !== undefined ? { url: this.url, header: authorization } : undefined,
            traceTo,
            negotiate: use.negotiate === true,
            // A push would ask for all that was left out before it compares with it.
            partial: use.pushes !== true && (0,git_scratch/* isPartial */.mt)(scratch),
        });
    }
    /** Takes out of what a server said what it was sent. */
    withoutTokens(words) {
        const headers = this.headersOfUser.map(([, header]) => header.replace(/^[^:]*: */, ''));
        return [this.options.authorization, ...headers].reduce(credentials/* withoutToken */._Q, words);
    }
    /** The user's configuration that sends credentials to the server. */
    get headersOfUser() {
        return this.kept.filter((entry) => isCredentialFor(entry, this.url));
    }
}
/** Whether a configuration sends credentials of its own to an address: `http.https://github.com/.extraheader`. */
function isCredentialFor([key, value], url) {
    const matched = /^http\.(?:(.+)\.)?extraheader$/i.exec(key);
    if (matched === null || !/^authorization:/i.test(value) || !URL.canParse(url))
        return false;
    const [, prefix] = matched;
    if (prefix === undefined)
        return true;
    // git lets `*` stand for a part of a host's name.
    const host = /^https?:\/\/(?:[^/@]*@)?([^/]+)/i.exec(prefix)?.[1] ?? '';
    const parts = host.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^.]*')}$`, 'i').test(new URL(url).host);
}

;// CONCATENATED MODULE: ./src/git/wire/connection.ts

/**
 * Lets git ask the server what it can do. A `ProtocolSession` reads the answer.
 * @param url an http(s) address, which no configuration of the user rewrites
 * @param environment one in which git's trace goes to stderr, and its directory is the scratch
 */
function connect(url, scratch, environment, signal) {
    const helper = (0,git/* openGit */.zY)([url.startsWith('https:') ? 'remote-https' : 'remote-http', url, url], { environment, signal });
    helper.stdin.write('stateless-connect git-upload-pack\n');
    return { scratch, helper };
}
/** Milliseconds that git has to end by itself, and to say why: it may wait for a server that says no more. */
const LAST_WORDS = 2_000;
/** Lets git end. @returns all that it wrote to stderr, the trace of every request included */
async function closeConnection({ helper }) {
    helper.stdin.end();
    // git would wait for somebody to read what it still has to say.
    helper.stdout.destroy();
    const timer = setTimeout(() => helper.kill(), LAST_WORDS);
    try {
        return (await helper.ended).stderr;
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./src/git/objects/boundary.ts
var boundary = __nccwpck_require__(261);
// EXTERNAL MODULE: ./src/git/objects/pack-index.ts
var pack_index = __nccwpck_require__(8923);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __nccwpck_require__(4406);
;// CONCATENATED MODULE: ./src/git/wire/helper-fetch.ts
/**
 * Fetches over a kept connection from a server of the older protocol: git's helper does all of it (gitremote-helpers(7)), into a
 * git directory of its own, and what came is moved.
 */











/** A filter for no file that there is: the size of the largest one that git for Windows could name. */
const NOTHING_LEFT_OUT = 'blob:limit=4294967295';
class HelperFetch {
    connection;
    /** Reads a line of the helper's answer. */
    readLine;
    /** For a server that gives no sign of life. */
    silence;
    /** The helper was told to leave something out, which cannot be taken back: a request for everything needs a filter too. */
    hasFiltered = false;
    constructor(connection, readLine, silence) {
        this.connection = connection;
        this.readLine = readLine;
        this.silence = silence;
    }
    /** @returns undefined where the server does not take the filter that stands for none */
    async fetch(scratch, request, onProgress) {
        try {
            return await this.fetchInto(scratch, request, onProgress);
        }
        catch (error) {
            const isFilterOurs = request.filter === undefined && this.hasFiltered;
            if (isFilterOurs && error instanceof transport/* TransportError */.w && (0,remote_failure/* saysFilterRefused */.DX)(error.stderr))
                return undefined;
            throw error;
        }
    }
    async fetchInto(scratch, request, onProgress) {
        const { helper } = this.connection;
        const before = helper.stderr().length;
        const isConnected = await this.askWatched(request, onProgress);
        const filtered = request.filter !== undefined && !(0,remote_failure/* saysFilterIgnored */.pn)(helper.stderr().slice(before));
        // git does not look into a pack that leaves something out, or that is empty, for what was wanted.
        if (!this.holdsAll(request) || (request.filter === undefined && !isConnected)) {
            this.dropFetched();
            throw new transport/* TransportError */.w('fatal: fetch-pack: the server did not send all necessary objects');
        }
        this.moveFetched(scratch, filtered);
        return { filtered, isWhole: true };
    }
    /** As `askHelper`, for as long as there are signs that the server is alive. */
    async askWatched(request, onProgress) {
        const { helper, scratch } = this.connection;
        const watch = (0,life_signs/* watchLife */.A)(scratch.dir, this.silence.limit, this.silence.onReached);
        const tell = (0,git_progress/* eachLine */.I)((line) => {
            watch.saw();
            onProgress?.(line);
        });
        helper.stderrStream.on('data', tell);
        try {
            const isConnected = await this.askHelper(request);
            // What git wrote to stderr before its answer has been read then.
            await (0,promises_.setImmediate)();
            return isConnected;
        }
        finally {
            helper.stderrStream.off('data', tell);
            watch.stop();
        }
    }
    /** @returns whether the helper found that nothing is missing in what it fetched */
    async askHelper({ wants, filter, depth = 0 }) {
        if (filter !== undefined && !this.hasFiltered) {
            this.hasFiltered = true;
            this.allowMissingObjects();
        }
        const options = {
            // Also where nobody sees it: it is a sign of life.
            progress: true,
            'check-connectivity': filter === undefined,
            depth,
            ...(filter === undefined ? {} : { 'from-promisor': true }),
            ...(this.hasFiltered ? { filter: filter ?? NOTHING_LEFT_OUT } : {}),
        };
        const settings = Object.entries(options).map(([name, value]) => `option ${name} ${value}\n`);
        const requests = wants.map((name) => `fetch ${name} ${name}\n`);
        this.connection.helper.stdin.write([...settings, ...requests, '\n'].join(''));
        for (const _ of settings)
            await this.readLine();
        let isConnected = false;
        for (let line = await this.readLine(); line !== ''; line = await this.readLine())
            isConnected ||= line === 'connectivity-ok';
        return isConnected;
    }
    /**
     * Tells git that what the helper's directory lacks was left out on purpose. The remote that it names for the rest does not
     * exist, so that git never asks a server for it.
     */
    allowMissingObjects() {
        const text = (0,git_files/* configText */.Ut)([
            ['extensions.partialClone', 'nobody'],
            ['remote.nobody.promisor', 'true'],
        ]);
        (0,external_node_fs_.appendFileSync)((0,external_node_path_.join)(this.connection.scratch.dir, 'config'), text);
    }
    holdsAll({ wants }) {
        const { packs } = this.connection.scratch;
        const indexes = (0,external_node_fs_.readdirSync)(packs).filter((name) => name.endsWith('.idx'));
        return wants.every((want) => indexes.some((name) => (0,pack_index/* packHolds */.w)((0,external_node_path_.join)(packs, name), [want])));
    }
    dropFetched() {
        const { dir, packs } = this.connection.scratch;
        for (const name of (0,external_node_fs_.readdirSync)(packs))
            (0,rename_and_remove/* removeFile */.nM)((0,external_node_path_.join)(packs, name));
        (0,rename_and_remove/* removeFile */.nM)((0,external_node_path_.join)(dir, 'shallow'));
    }
    moveFetched(scratch, filtered) {
        const { dir, packs } = this.connection.scratch;
        const kinds = filtered ? /\.(promisor|pack|idx|rev)$/ : /\.(pack|idx|rev)$/;
        for (const name of (0,external_node_fs_.readdirSync)(packs)) {
            if (kinds.test(name))
                (0,rename_and_remove/* rename */.$w)((0,external_node_path_.join)(packs, name), (0,external_node_path_.join)(scratch.packs, name), { isContentAddressed: true });
            else
                (0,rename_and_remove/* removeFile */.nM)((0,external_node_path_.join)(packs, name));
        }
        const lines = [...(0,boundary/* readBoundary */.x)(dir)].map((name) => `shallow ${name}`);
        (0,boundary/* updateBoundary */.y)(scratch.dir, lines);
        (0,rename_and_remove/* removeFile */.nM)((0,external_node_path_.join)(dir, 'shallow'));
    }
}

// EXTERNAL MODULE: ./src/git/wire/byte-reader.ts
var byte_reader = __nccwpck_require__(7626);
;// CONCATENATED MODULE: ./src/git/wire/packets.ts

const HEADER = 4;
const SPECIAL = ['flush', 'delimiter', 'end'];
/** A line of text as a packet. */
function packet(line) {
    const text = `${line}\n`;
    const length = HEADER + Buffer.byteLength(text);
    return `${length.toString(16).padStart(HEADER, '0')}${text}`;
}
class PacketReader {
    bytes;
    constructor(stream) {
        this.bytes = new byte_reader/* ByteReader */.k(stream);
    }
    /** @returns undefined where the stream ends, be it within a packet */
    async next() {
        const digits = (await this.bytes.take(HEADER))?.toString('latin1') ?? '';
        if (!/^[0-9a-f]{4}$/i.test(digits))
            return undefined;
        const length = Number.parseInt(digits, 16);
        if (length < HEADER) {
            const kind = SPECIAL[length];
            return kind === undefined ? undefined : { kind };
        }
        const payload = await this.bytes.take(length - HEADER);
        return payload === undefined ? undefined : { kind: 'data', payload };
    }
    /** As of `ByteReader`. */
    watchSilence(watch) {
        this.bytes.watchSilence(watch);
    }
    /** A line that is no packet, without its end; undefined where the stream ends before it. */
    line() {
        return this.bytes.line();
    }
}

;// CONCATENATED MODULE: ./src/git/wire/protocol-session.ts
/**
 * Several requests to one HTTP server over one connection, where each `git fetch` would open its own.
 *
 * git's own helper carries them (gitremote-helpers(7)): what is sent is protocol v2 (gitprotocol-v2(5)), and `git index-pack`
 * takes in what comes. With a server of an older protocol the helper itself fetches.
 */















class ProtocolSession {
    /** git has ended, and nothing more can be asked. */
    isOver = false;
    /** The server speaks git's protocol; else nothing can be asked: it has files alone, or is no git server. */
    isSmart = true;
    connection;
    /** git was ended because nothing came from the server any more. */
    wasSilent = false;
    packets;
    helperFetch;
    /** What a server of protocol v2 can do; undefined for an older one. */
    capabilities;
    constructor(connection, silence) {
        this.connection = connection;
        this.packets = new PacketReader(connection.helper.stdout);
        const onReached = () => this.giveUp();
        this.packets.watchSilence({ limit: silence.bytes, onReached });
        this.helperFetch = new HelperFetch(connection, () => this.readLine(), { limit: silence.signs, onReached });
    }
    /** @throws TransportError where the server did not answer */
    static async open(connection, silence) {
        const session = new ProtocolSession(connection, silence);
        const reply = await session.readLine();
        // Of an older server the helper alone sees what comes.
        if (reply !== '')
            session.packets.watchSilence(undefined);
        if (reply === '')
            await session.readCapabilities();
        else if (reply === 'fallback')
            session.isSmart = await session.wasGreeted();
        else
            throw await session.endedError();
        return session;
    }
    /** Whether the server answered in a version of git's protocol. The helper's own words are the same where it did not. */
    async wasGreeted() {
        // What git wrote to stderr before its answer has been read then.
        await (0,promises_.setImmediate)();
        const { greeting } = (0,http_trace/* parseHttpTrace */.dg)(this.connection.helper.stderr());
        return greeting?.headers['content-type']?.split(';')[0]?.trim() === 'application/x-git-upload-pack-advertisement';
    }
    /** Lets git end. @returns as of `closeConnection` */
    close() {
        this.isOver = true;
        return closeConnection(this.connection);
    }
    /**
     * The names of branches and tags that begin in one of some ways, and what they point at.
     * @returns undefined where the server is of an older protocol, and the session is over then: such a server lists its refs in
     * the greeting alone, and they may have moved since
     */
    async listRefs(prefixes) {
        if (this.capabilities === undefined) {
            await this.close();
            return undefined;
        }
        const refs = new Map();
        this.send('ls-refs', ['peel', ...prefixes.map((prefix) => `ref-prefix ${prefix}`)]);
        for await (const line of this.readLines()) {
            const [name = '', ref = '', ...attributes] = line.split(' ');
            const sha = (0,base_sha/* parseSha */.qL)(name);
            if (sha === undefined || !prefixes.some((prefix) => ref.startsWith(prefix)))
                continue;
            refs.set(ref, sha);
            const peeled = attributes.map((text) => (0,base_sha/* parseSha */.qL)(text.replace(/^peeled:/, ''))).find((found) => found !== undefined);
            if (peeled !== undefined)
                refs.set(`${ref}^{}`, peeled);
        }
        await this.readEnd();
        return refs;
    }
    /**
     * Fetches objects into a scratch.
     * @returns undefined where only a git process can fetch them
     */
    async fetch(scratch, request, onProgress, signal) {
        const { wants, haves, since } = request;
        const filtered = request.filter !== undefined && this.can('fetch', 'filter');
        // A pack that lacks what is here is no whole one, and git would have to be told which that is.
        if (haves !== undefined && !filtered)
            return undefined;
        if (since !== undefined && (this.capabilities === undefined || filtered !== (request.filter !== undefined)))
            return undefined;
        if (this.capabilities === undefined)
            return this.helperFetch.fetch(scratch, request, onProgress);
        // Before index-pack is started: the server has to think first.
        this.sendFetch(scratch, { ...request, filter: filtered ? request.filter : undefined });
        const isLoose = request.loose === true && filtered && haves === undefined;
        const thin = haves === undefined ? [] : ['--fix-thin'];
        // A pack that leaves nothing out is checked for holding all that it refers to.
        const check = filtered ? ['--promisor'] : since !== undefined ? [] : ['--check-self-contained-and-connected'];
        const indexing = [
            ...environment/* STREAM_LARGE_FILES */.dQ,
            'index-pack',
            '--stdin',
            ...thin,
            ...(onProgress === undefined ? [] : ['-v']),
            ...check,
        ];
        const { exitCode, stdout, stderr } = await (0,git/* tryGit */.Ii)(isLoose ? ['unpack-objects', '-q'] : indexing, {
            environment: (0,environment/* ownEnvironment */.am)(scratch.dir),
            input: this.readPack(scratch, onProgress),
            signal,
            onStderr: onProgress,
        });
        // Of what was wanted, what is offered may have some.
        const cameAll = since !== undefined || (isLoose ? holdsLoose(scratch, wants) : holdsPacked(scratch, stdout, wants));
        if (exitCode === 0 && cameAll)
            return { filtered, isWhole: true };
        // The rest of the answer was not read: nothing more can be asked.
        const words = exitCode === 0 ? '' : await this.close();
        // What was offered may be damaged or gone: the server left it out in good faith.
        if (haves !== undefined && (exitCode === 0 || (0,remote_failure/* saysLacking */.qm)(stderr)))
            return { filtered, isWhole: false };
        throw new transport/* TransportError */.w(exitCode === 0
            ? 'fatal: fetch-pack: the server did not send all necessary objects'
            : `${words}\n${stderr}\nfatal: index-pack failed`);
    }
    sendFetch(scratch, request) {
        const { wants, filter, depth, haves = [], since = [] } = request;
        // Progress is not declined, also where nobody sees it: a server that tells how far it is shows that it is at work.
        this.send('fetch', [
            'ofs-delta',
            ...wants.map((name) => `want ${name}`),
            ...[...(0,boundary/* readBoundary */.x)(scratch.dir)].map((name) => `shallow ${name}`),
            ...(depth === undefined ? [] : [`deepen ${depth}`]),
            ...(filter === undefined ? [] : [`filter ${filter}`]),
            // Without it a server leaves out nothing but what the same history has.
            ...(haves.length === 0 ? [] : ['thin-pack']),
            ...[...haves, ...since].map((name) => `have ${name}`),
            'done',
        ]);
    }
    /** Yields the pack that is the answer. */
    async *readPack(scratch, onProgress) {
        for (;;) {
            const heading = textOf(await this.readPacket());
            if (heading === 'packfile')
                break;
            const lines = [];
            for await (const line of this.readLines())
                lines.push(line);
            if (heading === 'shallow-info')
                (0,boundary/* updateBoundary */.y)(scratch.dir, lines);
        }
        const tell = onProgress && (0,git_progress/* eachLine */.I)((line) => onProgress(`remote: ${line}`));
        for (let part = await this.readPacket(); part.kind === 'data'; part = await this.readPacket()) {
            const [band] = part.payload;
            const rest = part.payload.subarray(1);
            if (band === 1)
                yield rest;
            else if (band === 2)
                tell?.(rest.toString('utf8'));
            else
                throw await this.refusal(rest.toString('utf8'));
        }
        await this.readEnd();
    }
    /** A line of the helper's own. @throws TransportError where it has ended */
    async readLine() {
        const line = await this.packets.line();
        if (line === undefined)
            throw await this.endedError();
        return line;
    }
    /** The server was silent for too long. */
    giveUp() {
        // git may be waiting for the user's credential helper.
        if ((0,http_trace/* isAskedForCredentials */.uI)(this.connection.helper.stderr()))
            return;
        this.wasSilent = true;
        this.connection.helper.kill();
    }
    async readCapabilities() {
        this.capabilities = new Map();
        for await (const line of this.readLines()) {
            const [name = '', values = ''] = line.split('=');
            this.capabilities.set(name, values.split(' '));
        }
    }
    can(name, value) {
        return this.capabilities?.get(name)?.includes(value) === true;
    }
    send(command, args) {
        const header = [`command=${command}`, ...(this.capabilities?.has('object-format') === true ? ['object-format=sha1'] : [])];
        this.connection.helper.stdin.write([...header.map(packet), '0001', ...args.map(packet), '0000'].join(''));
    }
    /** The lines up to the next flush or delimiter. */
    async *readLines() {
        for (let part = await this.readPacket(); part.kind === 'data'; part = await this.readPacket())
            yield textOf(part);
    }
    /** Behind an answer that was read to its flush, the helper marks its end. */
    async readEnd() {
        if ((await this.packets.next())?.kind !== 'end')
            throw await this.endedError();
    }
    async readPacket() {
        const part = await this.packets.next();
        if (part === undefined)
            throw await this.endedError();
        // The helper marks the end and stops where the server answered with an error.
        if (part.kind === 'end')
            throw new transport/* TransportError */.w(`${await this.close()}\nfatal: the remote end hung up unexpectedly`);
        if (part.kind === 'data' && part.payload.subarray(0, 4).toString('latin1') === 'ERR ') {
            throw await this.refusal(textOf(part).slice('ERR '.length));
        }
        return part;
    }
    /** The server's no: the helper can be asked something else when it has passed on the rest. */
    async refusal(words) {
        for (let part = await this.packets.next(); part?.kind !== 'end'; part = await this.packets.next()) {
            if (part === undefined)
                return this.endedError();
        }
        return new transport/* TransportError */.w(`fatal: remote error: ${words}`);
    }
    /** git has ended before its answer did: its stderr says why, unless it was ended here. */
    async endedError() {
        const stderr = await this.close();
        return new transport/* TransportError */.w(this.wasSilent ? `${stderr}\n${remote_failure/* SAID_NOTHING */.A}` : stderr);
    }
}
/** @param indexed what `git index-pack` wrote to stdout */
function holdsPacked({ packs }, indexed, names) {
    const pack = /^pack\t([0-9a-f]{40})$/m.exec(indexed.toString('latin1'))?.[1];
    return pack !== undefined && (0,pack_index/* packHolds */.w)((0,external_node_path_.join)(packs, `pack-${pack}.idx`), names);
}
function holdsLoose({ dir }, names) {
    return names.every((name) => (0,loose/* readLooseObject */.IC)((0,external_node_path_.join)(dir, 'objects'), name) !== undefined);
}
function textOf(part) {
    return part.kind === 'data' ? part.payload.toString('utf8').replace(/\n$/, '') : '';
}

;// CONCATENATED MODULE: ./src/git/remote/session-transport.ts
/** Several requests over one kept connection: a greeting and a sign-in for all of them. */









class SessionTransport {
    access;
    onProgress;
    /** Is told what went over HTTP, once a connection has ended. */
    onTrace;
    /** git, which was asked to open a connection. */
    connection;
    /** What is spoken over it: made when something is asked, where the server's greeting is read. */
    session;
    /** The end of the last connection: whoever closes it once more waits for it too, since its files are removed then. */
    ending = Promise.resolve();
    /** Whether a connection can be kept: the way to the server, and the server, are made for that, as far as is known. */
    isPossible;
    constructor(access, onProgress, onTrace) {
        this.access = access;
        this.onProgress = onProgress;
        this.onTrace = onTrace;
        this.isPossible = access.options.url.transport === 'http' && !access.isRewritten;
    }
    /** Whether something was asked over a connection that is still open. */
    get isOpen() {
        return this.session !== undefined;
    }
    async fetch(scratch, request, signal) {
        const objects = asObjectRequest(scratch, request);
        if (objects === undefined)
            return undefined;
        return this.use(scratch, signal, (session) => session.fetch(scratch, objects, this.onProgress, signal));
    }
    listRefs(scratch, prefixes, signal) {
        return this.use(scratch, signal, (session) => session.listRefs(prefixes));
    }
    /**
     * Has git open a connection, unless there is one, and does not wait for it. What goes wrong is found by whoever asks.
     * @param makeOwn makes a directory with nothing in it: of what it holds, git would fetch nothing
     */
    connect(makeOwn, signal) {
        if (!this.isPossible || this.connection !== undefined)
            return;
        const own = makeOwn();
        this.connection = connect(this.access.url, own, this.access.environment(own, {}, 'stderr'), signal);
    }
    /** Ends the connection, if there is one; only then every request is counted. A later request opens another. */
    close() {
        const { connection, session } = this;
        this.connection = undefined;
        this.session = undefined;
        if (connection !== undefined) {
            // Nobody waits for an answer that nobody asked for.
            if (session === undefined)
                connection.helper.kill();
            const before = this.ending;
            this.ending = (session?.close() ?? closeConnection(connection))
                .then((words) => this.onTrace((0,http_trace/* parseHttpTrace */.dg)(words)))
                .finally(() => before);
        }
        return this.ending;
    }
    /** Has a connection answer, which is opened if need be, and gives it up if it has ended. */
    async use(scratch, signal, ask) {
        const abort = () => this.connection?.helper.kill();
        signal.addEventListener('abort', abort);
        try {
            this.session ??= await this.open(scratch, signal);
            const answer = this.session && (await ask(this.session));
            signal.throwIfAborted();
            return answer;
        }
        catch (error) {
            signal.throwIfAborted();
            throw error;
        }
        finally {
            signal.removeEventListener('abort', abort);
            if (this.session?.isOver === true)
                await this.close();
        }
    }
    async open(scratch, signal) {
        this.connect(() => (0,git_scratch/* makeScratch */.lP)((0,external_node_path_.join)(scratch.dir, 'connection'), []), signal);
        if (this.connection === undefined)
            return undefined;
        try {
            const session = await ProtocolSession.open(this.connection, (0,environment/* maxSilence */.cb)());
            if (session.isSmart)
                return session;
            const words = await session.close();
            const trace = (0,http_trace/* parseHttpTrace */.dg)(words);
            if ((0,remote_failure/* isPage */.yp)(trace))
                throw new transport/* TransportError */.w(words, trace);
            this.isPossible = false;
            await this.close();
            return undefined;
        }
        catch (error) {
            await this.close();
            throw error;
        }
    }
}
/** What a connection can be asked for: objects by name alone. @returns undefined where the request is for something else */
function asObjectRequest(scratch, request) {
    const { wants, filter, depth, shallowExclude, negotiate = false, since, loose } = request;
    const names = wants.map(base_sha/* parseSha */.qL).filter((name) => name !== undefined);
    if (names.length < wants.length || shallowExclude !== undefined)
        return undefined;
    const more = { ...(since === undefined ? {} : { since }), ...(loose === true ? { loose } : {}) };
    if (!negotiate)
        return { wants: names, filter, depth, ...more };
    // A pack that lacks what is here is no whole one, and without a filter git would have to be told which that is.
    const { tips: haves } = scratch;
    return haves === undefined || filter === undefined ? undefined : { wants: names, filter, depth, haves };
}

;// CONCATENATED MODULE: ./src/git/remote/remote.ts
/** The server of a repository: what is asked of it, over which transport, and what becomes of its answers. */












/** The server answered, and the answer is no. Callers know what to try next. */
class Refused extends Error {
    failure;
    words;
    constructor(failure, words) {
        super(`refused: ${failure.kind}`);
        this.failure = failure;
        this.words = words;
    }
}
class Remote {
    traffic = { fetches: 0, requests: 0, bytes: 0 };
    options;
    access;
    process;
    session;
    constructor(options) {
        this.options = options;
        this.access = new ServerAccess(options);
        const { progress } = options.log;
        const onProgress = progress && ((line) => (0,git_progress/* isProgress */.c)(line) && progress(line));
        const onTrace = ({ requests }) => {
            this.traffic.requests += requests;
        };
        this.process = new ProcessTransport(this.access, onProgress, onTrace);
        this.session = new SessionTransport(this.access, onProgress, onTrace);
    }
    /** The address that the user named, before any redirect. */
    get repositoryUrl() {
        return this.options.url.url;
    }
    /** Whether something was asked over a connection that is still open: what is asked over it is told apart from what is here. */
    get isConnected() {
        return this.session.isOpen;
    }
    /** Whether several requests can be asked over one connection, as far as is known. */
    get keepsConnections() {
        return this.session.isPossible;
    }
    /** Begins to open a connection, for what will be asked soon. @param makeOwn as of `SessionTransport` */
    connect(makeOwn, signal) {
        this.session.connect(makeOwn, signal);
    }
    /** Ends the connection, if one was kept: only then every request is counted. What is asked later opens another. */
    async close() {
        await this.session.close();
        return this.traffic;
    }
    /**
     * Fetches into a scratch.
     * @throws Refused where the server says no; AssetsSyncError where there is nothing else to try
     */
    fetch(scratch, request, signal) {
        const send = (transport) => transport.fetch(scratch, request, signal);
        const purpose = { folder: scratch.dir, excludes: request.shallowExclude !== undefined };
        return this.bring(scratch, request, () => this.ask(purpose, signal, () => this.firstAnswer(send)));
    }
    /**
     * Fetches what some commits, and all before them, lack, or what some trees lack: over a kept connection, since a git process offers
     * only commits, and those alone that are here.
     * @returns false where none can be kept, or the server does not take that, or leaves out nothing of what a filter says
     * @throws as `fetch`
     */
    async fetchSince(scratch, request, signal) {
        const purpose = { folder: scratch.dir, isExtra: true };
        const send = () => this.session.fetch(scratch, request, signal);
        try {
            return (await this.bring(scratch, request, () => this.ask(purpose, signal, send))) !== undefined;
        }
        catch (error) {
            if (error instanceof Refused && error.failure.kind === 'other')
                return false;
            throw error;
        }
    }
    async bring(scratch, request, fetching) {
        const before = bytesIn(scratch);
        try {
            const answer = await fetching();
            if (answer !== undefined)
                this.traffic.fetches++;
            return answer;
        }
        finally {
            if (request.filter !== undefined)
                (0,git_scratch/* forgetFilter */.uP)(scratch);
            this.traffic.bytes += bytesIn(scratch) - before;
        }
    }
    /**
     * Where a branch is: by default the one that the server calls its own.
     * @returns undefined where there is no such branch
     */
    tip(scratch, branch, signal) {
        return this.ask({ folder: scratch.dir }, signal, () => this.process.readTip(scratch, branch, signal));
    }
    /** The branches whose names begin in one of some ways, and their tips. */
    async branches(scratch, prefixes, signal) {
        const full = prefixes.map((prefix) => `refs/heads/${prefix}`);
        const send = (transport) => transport.listRefs(scratch, full, signal);
        const refs = await this.ask({ folder: scratch.dir }, signal, () => this.firstAnswer(send));
        return new Map([...refs].map(([ref, sha]) => [ref.slice('refs/heads/'.length), sha]));
    }
    /** The commits of tags; none for a tag that is not there. */
    async tags(scratch, names, signal) {
        const full = names.map((name) => `refs/tags/${name}`);
        const send = (transport) => transport.listRefs(scratch, full, signal);
        const refs = await this.ask({ folder: scratch.dir }, signal, () => this.firstAnswer(send));
        const found = full.map((ref, index) => [names[index] ?? '', refs.get(`${ref}^{}`) ?? refs.get(ref)]);
        return new Map(found.filter((entry) => entry[1] !== undefined));
    }
    /**
     * Puts a commit on a branch that does not exist yet.
     * @returns false where somebody else has put something there
     * @throws `conflict` where the name of another branch leaves no room for it, `unauthorized` where the server does not take it
     */
    createBranch(scratch, commit, branch, signal) {
        return this.push(scratch, { commit, branch, from: 'nothing' }, signal);
    }
    /**
     * Moves a branch on to a commit that is made on its tip.
     * @param from where the branch is, where that is known: one that is gone meanwhile is not made again
     * @returns false where somebody else has put something there
     * @throws as `createBranch`
     */
    advanceBranch(scratch, commit, branch, signal, from) {
        return this.push(scratch, { commit, branch, from }, signal);
    }
    /**
     * Deletes branches that are still where they were listed.
     * @param branches where each was
     * @returns those that are still there: `moved` where somebody has put something else there, or deleted it, else why the server refused
     */
    async deleteBranches(scratch, branches, signal) {
        const purpose = { folder: scratch.dir, pushes: true };
        const refusals = await this.ask(purpose, signal, () => this.process.deleteBranches(scratch, branches, signal));
        const kept = [...refusals].map(([branch, { reason, stderr }]) => {
            const shown = { reason: this.access.withoutTokens(reason), stderr: this.shownWords(stderr) };
            return [branch, deletionRefused(branch, shown)];
        });
        return new Map(kept.map(([branch, refused]) => [branch, refused === undefined ? 'moved' : { refused }]));
    }
    async push(scratch, request, signal) {
        const purpose = { folder: scratch.dir, pushes: true };
        const refusal = await this.ask(purpose, signal, () => this.process.push(scratch, request, signal));
        if (refusal === undefined)
            return true;
        const shown = { reason: this.access.withoutTokens(refusal.reason), stderr: this.shownWords(refusal.stderr) };
        const error = pushRefused(this.access.shownUrl, request.branch, shown);
        if (error === undefined)
            return false;
        throw error;
    }
    /** Over the connection; where that cannot carry the request, by a process. */
    async firstAnswer(send) {
        for (const transport of [this.session, this.process]) {
            const answer = await send(transport);
            if (answer !== undefined)
                return answer;
        }
        throw new Error('no transport carries the request');
    }
    /** Asks, and asks again what may work later. */
    async ask(purpose, signal, send) {
        const { attempts, log } = this.options;
        try {
            return await (0,retry/* withRetries */.L)({ attempts, log, signal }, () => this.attempt(purpose, send));
        }
        catch (error) {
            if (error instanceof retry/* Transient */.R)
                throw unreachable(this.access.shownUrl, error.words);
            throw error;
        }
    }
    async attempt(purpose, send) {
        try {
            return await send();
        }
        catch (error) {
            if (!(error instanceof transport/* TransportError */.w))
                throw error;
            const failure = (0,remote_failure/* explainFetchFailure */.qx)(error.stderr, error.trace, Date.now(), purpose.excludes);
            if (failure.kind !== 'redirect')
                throw this.errorOf(failure, error, purpose);
            this.followRedirect(failure.location);
            return this.attempt(purpose, send);
        }
    }
    errorOf(failure, error, purpose) {
        const { shownUrl } = this.access;
        const words = this.shownWords(error.stderr);
        switch (failure.kind) {
            case 'missing':
            case 'unadvertised':
            case 'no-branch':
            case 'no-filter':
            case 'nothing-selected':
                return new Refused(failure, words);
            case 'transient':
                return new retry/* Transient */.R((0,remote_failure/* whatFailed */.kU)(words, error.trace), words, failure.retryAfter);
            case 'no-git-server':
                return noGitServer(shownUrl, failure.contentType, words);
            case 'no-room':
                return noRoom(purpose.folder, words);
            case 'unauthorized':
                return unauthorized(shownUrl, { status: failure.status, pushes: purpose.pushes === true }, this.options, words);
            case 'other':
                return purpose.isExtra === true ? new Refused(failure, words) : unreachable(shownUrl, words);
        }
    }
    /** Follows a renamed repository on the same origin, once; anything else would carry a token elsewhere. */
    followRedirect(location) {
        const { access } = this;
        if (!URL.canParse(location, access.url))
            throw redirectsNowhere(access.shownUrl, access.withoutTokens((0,remote_failure/* serverWords */.lZ)(location)));
        const target = new URL(location, access.url);
        const from = new URL(access.url);
        const repository = target.href.replace(/\/(info\/refs|git-upload-pack|git-receive-pack)(\?.*)?$/, '');
        const to = { origin: access.withoutTokens(target.origin), url: access.withoutTokens(repository) };
        if (target.origin !== from.origin)
            throw redirectsElsewhere(from.origin, to);
        // It would be in a command line.
        if (to.url !== repository)
            throw redirectsWithToken(from.origin);
        if (access.url !== this.repositoryUrl || repository === access.url)
            throw redirectsAgain(this.repositoryUrl);
        this.options.log.info(`${access.shownUrl} has moved to ${to.url}; change its address to spare a request.`);
        access.url = repository;
    }
    /** What the server and git said, for messages. */
    shownWords(stderr) {
        return this.access.withoutTokens((0,remote_failure/* serverWords */.lZ)(stderr));
    }
}
/** Bytes of the packs and loose objects that arrived. */
function bytesIn({ dir, packs }) {
    const objects = (0,external_node_path_.join)(dir, 'objects');
    const files = [
        ...(0,external_node_fs_.readdirSync)(packs).flatMap((name) => (name.endsWith('.pack') ? (0,external_node_path_.join)(packs, name) : [])),
        ...(0,loose/* looseObjects */.Dm)(objects).map((name) => (0,external_node_path_.join)(objects, name.slice(0, 2), name.slice(2))),
    ];
    return files.reduce((sum, file) => sum + (0,external_node_fs_.statSync)(file).size, 0);
}


/***/ }),

/***/ 7228:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ Transient),
  L: () => (/* binding */ withRetries)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: ./node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ./node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {min = 0, allowInfinity = false} = {}) {
	if (value === undefined) {
		return;
	}

	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < min) {
		throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`);
	}
}

class AbortError extends Error {
	constructor(message) {
		super();

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			this.originalError = new Error(message);
			this.originalError.stack = this.stack;
		}

		this.name = 'AbortError';
		this.message = message;
	}
}

function calculateDelay(retriesConsumed, options) {
	const attempt = Math.max(1, retriesConsumed + 1);
	const random = options.randomize ? (Math.random() + 1) : 1;

	let timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));
	timeout = Math.min(timeout, options.maxTimeout);

	return timeout;
}

function calculateRemainingTime(start, max) {
	if (!Number.isFinite(max)) {
		return max;
	}

	return max - (performance.now() - start);
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);

	if (normalizedError instanceof AbortError) {
		throw normalizedError.originalError;
	}

	const retriesLeft = Number.isFinite(options.retries)
		? Math.max(0, options.retries - retriesConsumed)
		: options.retries;

	const maxRetryTime = options.maxRetryTime ?? Number.POSITIVE_INFINITY;

	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
	});

	await options.onFailedAttempt(context);

	if (calculateRemainingTime(startTime, maxRetryTime) <= 0) {
		throw normalizedError;
	}

	const consumeRetry = await options.shouldConsumeRetry(context);

	const remainingTime = calculateRemainingTime(startTime, maxRetryTime);

	if (remainingTime <= 0 || retriesLeft <= 0) {
		throw normalizedError;
	}

	if (normalizedError instanceof TypeError && !isNetworkError(normalizedError)) {
		if (consumeRetry) {
			throw normalizedError;
		}

		options.signal?.throwIfAborted();
		return false;
	}

	if (!await options.shouldRetry(context)) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		options.signal?.throwIfAborted();
		return false;
	}

	const delayTime = calculateDelay(retriesConsumed, options);
	const finalDelay = Math.min(delayTime, remainingTime);

	options.signal?.throwIfAborted();

	if (finalDelay > 0) {
		await new Promise((resolve, reject) => {
			const onAbort = () => {
				clearTimeout(timeoutToken);
				options.signal?.removeEventListener('abort', onAbort);
				reject(options.signal.reason);
			};

			const timeoutToken = setTimeout(() => {
				options.signal?.removeEventListener('abort', onAbort);
				resolve();
			}, finalDelay);

			if (options.unref) {
				timeoutToken.unref?.();
			}

			options.signal?.addEventListener('abort', onAbort, {once: true});
		});
	}

	options.signal?.throwIfAborted();

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.retries ??= 10;
	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Number.POSITIVE_INFINITY;
	options.maxRetryTime ??= Number.POSITIVE_INFINITY;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate numeric options and normalize edge cases
	validateNumberOption('factor', options.factor, {min: 0, allowInfinity: false});
	validateNumberOption('minTimeout', options.minTimeout, {min: 0, allowInfinity: false});
	validateNumberOption('maxTimeout', options.maxTimeout, {min: 0, allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {min: 0, allowInfinity: true});

	// Treat non-positive factor as 1 to avoid zero backoff or negative behavior
	if (!(options.factor > 0)) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	while (Number.isFinite(options.retries) ? retriesConsumed <= options.retries : true) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Should not reach here, but in case it does, throw an error
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

;// CONCATENATED MODULE: ./src/git/remote/retry.ts
/** Asks again what failed and may work later: with pauses that grow and are as long as the server wants them. */


/** Worth another try. */
class Transient extends Error {
    /** What the server and git said. */
    words;
    /** Milliseconds that the server wants to be left alone. */
    retryAfter;
    constructor(message, words, retryAfter) {
        super(message);
        this.words = words;
        this.retryAfter = retryAfter;
    }
}
/** No pause is longer, whatever a server says. */
const LONGEST_PAUSE = 3_600_000;
/** A pause of which a person is told how long it is. */
const LONG_PAUSE = 10_000;
/** @throws what `body` threw last: a `Transient` where every attempt ended with one */
async function withRetries({ attempts, log, signal }, body) {
    try {
        return await pRetry(body, {
            retries: attempts - 1,
            minTimeout: 500,
            maxTimeout: 20_000,
            factor: 2,
            randomize: true,
            signal,
            shouldRetry: ({ error }) => error instanceof Transient,
            onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
                if (!(error instanceof Transient) || retriesLeft === 0)
                    return;
                const pause = Math.min(error.retryAfter, LONGEST_PAUSE);
                const when = pause < LONG_PAUSE ? '' : ` in ${Math.ceil(pause / 1000)} seconds`;
                log.info(`${error.message} (attempt ${attemptNumber} of ${attempts}); trying again${when}.`);
                await (0,promises_.setTimeout)(pause, undefined, { signal });
            },
        });
    }
    catch (error) {
        signal.throwIfAborted();
        throw error;
    }
}


/***/ }),

/***/ 5730:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ALL_GENERATIONS),
/* harmony export */   w: () => (/* binding */ TransportError)
/* harmony export */ });
/* harmony import */ var _wire_http_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1810);

/** A depth that git takes for no limit. */
const ALL_GENERATIONS = 0x7fffffff;
/** A request came back without an answer that can be used. Why, `explainFetchFailure` says. */
class TransportError extends Error {
    /** In git's words, as `git fetch` would print them. */
    stderr;
    trace;
    /** @param trace what went over HTTP, where it is not a part of stderr */
    constructor(stderr, trace = (0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHttpTrace */ .dg)(stderr)) {
        super('the server or git did not answer');
        this.stderr = stderr;
        this.trace = trace;
    }
}


/***/ }),

/***/ 4570:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ BARE_CONFIG),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   lP: () => (/* binding */ makeScratch),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   uP: () => (/* binding */ forgetFilter)
/* harmony export */ });
/* unused harmony exports borrow, borrowMore */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6774);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4406);
/** Throw-away git directories, each for one fetch: nothing of it stays in a repository that somebody uses. */




/** For bare git directories of ours, in which git must not clean up by itself. */
const BARE_CONFIG = [
    ['core.repositoryFormatVersion', '1'],
    ['core.bare', 'true'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
];
/**
 * Makes the least that git takes for a git directory.
 * @param dir absolute; made
 * @param borrowed object folders that it sees besides its own
 * @param tips commits at depth 1 in one of them
 */
function makeScratch(dir, borrowed, tips = []) {
    (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .makeFolder */ .fc)(dir);
    for (const name of ['objects/pack', 'objects/info', 'refs'])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { recursive: true });
    const refs = tips.map((tip) => `${tip} refs/tips/${tip}\n`).sort();
    const files = {
        HEAD: 'ref: refs/heads/none\n',
        config: (0,_git_files_js__WEBPACK_IMPORTED_MODULE_3__/* .configText */ .Ut)(BARE_CONFIG),
        ...(tips.length === 0
            ? {}
            : { 'packed-refs': `# pack-refs with: sorted\n${refs.join('')}`, shallow: tips.map((tip) => `${tip}\n`).join('') }),
    };
    for (const [name, text] of Object.entries(files))
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), text);
    const scratch = { dir, packs: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'objects/pack'), ...(tips.length === 0 ? {} : { tips }) };
    borrow(scratch, borrowed);
    return scratch;
}
/** Whether something was left out of what was fetched into it, by a filter. */
function isPartial({ packs }) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(packs).some((name) => name.endsWith('.promisor'));
}
/**
 * Removes from the configuration what git notes after a fetch with a filter: that the server has the rest. A git that is too old
 * for GIT_NO_LAZY_FETCH would otherwise fetch each missing object when a command comes upon it, without a token.
 */
function forgetFilter({ dir }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'config'), (0,_git_files_js__WEBPACK_IMPORTED_MODULE_3__/* .configText */ .Ut)(BARE_CONFIG));
}
/** Says anew which object folders a scratch sees besides its own: those that are there, for git complains of others. */
function borrow({ dir }, borrowed) {
    const there = borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'objects/info/alternates'), (0,_git_files_js__WEBPACK_IMPORTED_MODULE_3__/* .alternatesText */ .JW)(there));
}
/** Has a scratch see one more object folder. */
function borrowMore({ dir }, folder) {
    const file = join(dir, 'objects/info/alternates');
    const line = alternatesText([folder]);
    if (!readFileSync(file, 'utf8').includes(line))
        appendFileSync(file, line);
}
/** A path in a list that git splits at the path delimiter. */
function quotePath(path) {
    return `"${path.replace(/[\\"]/g, '\\$&')}"`;
}


/***/ }),

/***/ 7626:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
/** Bytes that show that something is on its way. A keep-alive has five, but is whole. */
const MIN_BYTES = 1000;
class ByteReader {
    chunks;
    buffer = Buffer.alloc(0);
    silence;
    /** Runs while somebody waits. */
    timer;
    /** Bytes since it began anew. */
    received = 0;
    constructor(stream) {
        this.chunks = stream[Symbol.asyncIterator]();
    }
    /** From the next wait on. */
    watchSilence(watch) {
        this.silence = watch;
    }
    /** @returns a line without its end; undefined where the stream ends before that */
    line() {
        return this.watched(() => this.readLine());
    }
    /** @returns exactly that many bytes; undefined where the stream ends before */
    async take(length) {
        if (this.buffer.length < length && !(await this.watched(() => this.fill(length))))
            return undefined;
        const taken = this.buffer.subarray(0, length);
        this.buffer = this.buffer.subarray(length);
        return taken;
    }
    async readLine() {
        for (let from = 0;;) {
            const end = this.buffer.indexOf(0x0a, from);
            if (end >= 0) {
                const text = this.buffer.toString('utf8', 0, end);
                this.buffer = this.buffer.subarray(end + 1);
                return text;
            }
            from = this.buffer.length;
            if (!(await this.more()))
                return undefined;
        }
    }
    async fill(length) {
        while (this.buffer.length < length)
            if (!(await this.more()))
                return false;
        return true;
    }
    async more() {
        const { done, value } = await this.chunks.next();
        if (done === true)
            return false;
        this.buffer = this.buffer.length === 0 ? value : Buffer.concat([this.buffer, value]);
        this.received += value.length;
        if (this.received >= MIN_BYTES)
            this.beginAnew();
        return true;
    }
    async watched(read) {
        this.timer = this.silence && setInterval(this.silence.onReached, this.silence.limit);
        this.beginAnew();
        try {
            return await read();
        }
        finally {
            clearInterval(this.timer);
        }
    }
    beginAnew() {
        this.received = 0;
        this.timer?.refresh();
    }
}


/***/ }),

/***/ 1810:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _K: () => (/* binding */ isTraceLine),
/* harmony export */   dg: () => (/* binding */ parseHttpTrace),
/* harmony export */   uI: () => (/* binding */ isAskedForCredentials)
/* harmony export */ });
/** What git and its server said to each other over HTTP, read from GIT_TRACE_CURL. */
const LINE = /(=>|<=) (?:Send|Recv) header: (.*)$/;
/** Whether git wrote a line of its stderr as a part of a trace. */
function isTraceLine(line) {
    return /^\d\d:\d\d:\d\d\.\d+ \S+\s+(=>|<=|==) /.test(line);
}
/** Whether the last request was answered with the question who asks, so that it is not the server that owes something. */
function isAskedForCredentials(text) {
    return /<= Recv header: HTTP\/[\d.]+ 40[17]\b/.test(text.slice(text.lastIndexOf('=> Send header: ')));
}
/** Parses a trace. git leaves `Authorization` and cookies out of it. */
function parseHttpTrace(text) {
    const trace = { requests: 0, last: undefined, greeting: undefined };
    let asksForGreeting = false;
    for (const line of text.split(/\r?\n/)) {
        const [, direction, header] = LINE.exec(line) ?? [];
        if (direction === undefined || header === undefined)
            continue;
        if (direction === '=>') {
            const [, method, path] = /^(GET|POST|CONNECT) (\S+)/.exec(header) ?? [];
            if (method === undefined)
                continue;
            if (method !== 'CONNECT')
                trace.requests++;
            asksForGreeting = path?.includes('/info/refs?') === true;
            continue;
        }
        const [, status] = /^HTTP\/[\d.]+ (\d{3})/.exec(header) ?? [];
        if (status !== undefined) {
            trace.last = { status: Number(status), headers: {} };
            if (asksForGreeting)
                trace.greeting = trace.last;
        }
        else if (trace.last !== undefined) {
            const colon = header.indexOf(':');
            if (colon > 0)
                trace.last.headers[header.slice(0, colon).toLowerCase()] = header.slice(colon + 1).trim();
        }
    }
    return trace;
}


/***/ }),

/***/ 6487:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ watchLife),
/* harmony export */   a: () => (/* binding */ packetTrace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Whether a server is alive whose bytes git alone sees: by the packets that git traces, and by how far it says it is. */


/** Where git writes down the packets that it sends and gets, but for those of a pack. */
function packetTrace(gitDir) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'packet-trace');
}
/** How often it is looked for a sign in the time of a limit: a machine that slept so long has looked once, and goes on. */
const LOOKS = 10;
/**
 * @param gitDir of the git that talks to the server
 * @param limit milliseconds
 * @param onReached called each time that there was no sign for so long
 */
function watchLife(gitDir, limit, onReached) {
    const sizeNow = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(packetTrace(gitDir), { throwIfNoEntry: false })?.size ?? 0;
    let [size, quiet] = [sizeNow(), 0];
    const look = () => {
        const before = size;
        size = sizeNow();
        quiet = size === before ? quiet + 1 : 0;
        if (quiet < LOOKS)
            return;
        quiet = 0;
        onReached();
    };
    const timer = setInterval(look, limit / LOOKS);
    return {
        saw: () => {
            quiet = 0;
        },
        stop: () => clearInterval(timer),
    };
}


/***/ }),

/***/ 7026:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ flagName),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   oD: () => (/* binding */ spellInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/** Every input and output once. action.yml, task.json, the command line's flags and the tables of docs/reference.md follow from here. */
const CACHES = ['machine', 'hosted', 'off'];
const LAYOUTS = ['mirror', 'test-proxy'];
const INPUTS = {
    operation: {
        type: 'choice',
        // What there is to choose from follows from the table of commands.
        help: 'What to do.',
        defaultHelp: '`sync`',
        actionDefault: 'sync',
        taskDefault: 'sync',
    },
    paths: {
        type: 'lines',
        help: 'Services or paths in them, one a line or comma separated; * for all that have a pin.',
        defaultHelp: 'those that the change touches; for `status` and `reset` all that are there; for `push` those that have changed recordings',
        terminal: { value: 'paths', help: 'the same, one a line or comma separated', defaultHelp: 'none' },
    },
    base: {
        type: 'text',
        help: 'The commit, branch or tag to compare with, to find the services that a change touches.',
        defaultHelp: 'from the event',
        terminal: { value: 'commit', defaultHelp: 'where you left the default branch' },
    },
    from: {
        type: 'text',
        help: 'The commit, branch or tag of the code repository whose pins `diff` compares with.',
        defaultHelp: '`base`',
        terminal: { value: 'commit', defaultHelp: 'where you left the default branch' },
    },
    report: {
        type: 'text',
        help: 'A file to write a page to on which the recordings that differ are compared request by request; their files are fetched for it.',
        defaultHelp: 'none',
        terminal: {
            flag: 'html',
            value: 'file',
            help: 'write a page that compares the recordings request by request; fetches the files that differ',
        },
    },
    'rules-off': {
        type: 'lines',
        help: 'Rules of what is volatile in a recording (docs/review.md) that are switched off, one a line or comma separated; * for all: what they excuse counts as a real change.',
        defaultHelp: 'none',
        terminal: {
            value: 'rules',
            help: "count what these rules excuse as a change of a recording too: date, id, token, header, agent, length, timing, variable, order, or '*' for all",
        },
    },
    repository: {
        type: 'text',
        help: 'The assets repository: owner/name on GitHub, or the address of a git repository.',
        defaultHelp: '`$repository` in recordings.json',
        terminal: { value: 'address', isRare: true },
    },
    branch: {
        type: 'text',
        help: 'The main branch of the assets repository.',
        defaultHelp: '`$branch`, else `main`',
        terminal: { value: 'name', isRare: true },
    },
    path: {
        type: 'text',
        help: 'The assets root: the directory that the recordings are put in.',
        defaultHelp: '`$path`, else `.assets`',
        terminal: { value: 'directory', isRare: true },
    },
    'working-directory': {
        type: 'text',
        help: 'The root of the code repository.',
        defaultHelp: 'the workspace',
        terminal: { value: 'directory', defaultHelp: 'the git top level', isRare: true },
    },
    token: {
        type: 'text',
        help: 'A token that may read the assets repository; for `push` one that may write its contents and open pull requests. It is sent to the server that issued it, or to the one that `repository` names.',
        defaultHelp: "the job's token",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
        actionDefault: '${{ github.token }}',
        terminal: {
            value: 'token',
            help: 'a token for the assets repository',
            defaultHelp: 'GH_TOKEN, else your git credentials',
            isRare: true,
        },
    },
    'code-token': {
        type: 'text',
        help: 'A token that may read the code repository, for a commit to compare with that is not checked out; with `commit-pins` one that may push to it.',
        defaultHelp: "the checkout's own, else the job's token",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
        actionDefault: '${{ github.token }}',
        terminal: {
            value: 'token',
            help: 'a token for the code repository',
            defaultHelp: 'GH_TOKEN, else your git credentials',
            isRare: true,
        },
    },
    verify: {
        type: 'boolean',
        help: 'Prove first that the pins are on the main branch of the assets repository; if one is not, nothing is synced.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    latest: {
        type: 'boolean',
        help: 'Move the pins to the newest commit of the main branch.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    message: {
        type: 'text',
        help: "Why the recordings changed: the commit's message, whose first line also becomes the pins' reason and the pull request's title.",
        defaultHelp: 'names the services',
    },
    'pull-request': {
        type: 'boolean',
        help: 'Open a pull request in the assets repository (GitHub or Azure Repos), or find the one that is open.',
        defaultHelp: '`true`',
        actionDefault: 'true',
        taskDefault: 'true',
        terminal: { help: 'push the branch alone: open no pull request', isSwitchedOff: true },
    },
    'commit-pins': {
        type: 'boolean',
        help: "Commit the moved pins on the pull request's branch, else on the current one, and push them there.",
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    'allow-secrets': {
        type: 'lines',
        help: 'Recordings that may hold what looks like a secret, by their paths in the assets root, one a line or comma separated.',
        defaultHelp: 'none',
        terminal: { value: 'files' },
    },
    'dry-run': {
        type: 'boolean',
        help: 'Say what would be written, and write nothing.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    discard: {
        type: 'boolean',
        help: 'Drop local changes in the assets root; a backup is kept in it.',
        defaultHelp: '`true`',
        actionDefault: 'true',
        taskDefault: 'true',
    },
    yes: {
        type: 'boolean',
        help: 'Reset without asking, also where local changes are lost; a backup of the recordings is kept.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    cache: {
        type: 'choice',
        choices: CACHES,
        help: "Where to keep what is fetched: `machine` for all jobs of this machine, `hosted` in the CI system's cache as well, `off` nowhere but in the assets root.",
        defaultHelp: '`machine`',
        actionDefault: 'machine',
        taskDefault: 'machine',
        terminal: { value: 'where', isRare: true },
    },
    mirror: {
        type: 'text',
        help: 'A mirror of the assets repository, which is asked first for whole directories: an http(s) address that everybody may read, or the path of a folder (docs/mirror.md).',
        defaultHelp: '`$mirror` in recordings.json',
        terminal: { value: 'address', isRare: true },
    },
    layout: {
        type: 'choice',
        choices: LAYOUTS,
        help: 'Where what an `assets.json` pins is put: `mirror` where the tests are, `test-proxy` where the restore of the test proxy puts it, so that a proxy started on the code repository finds it done.',
        defaultHelp: '`mirror`',
        actionDefault: 'mirror',
        taskDefault: 'mirror',
        terminal: { value: 'where', isRare: true },
    },
    proxy: {
        type: 'boolean',
        help: 'Install the test proxy, start it on the assets root, and stop it when the job ends.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
        terminal: { help: "start the test proxy on the assets root; 'assets-sync proxy stop' ends it" },
    },
    'proxy-version': {
        type: 'text',
        help: 'The version of the test proxy.',
        defaultHelp: '`eng/target_proxy_version.txt`, else `eng/common/testproxy/target_version.txt`',
        terminal: { value: 'version', defaultHelp: 'that of the version file in eng/', isRare: true },
    },
    'proxy-source': {
        type: 'text',
        help: 'Where the releases of the test proxy are: an http(s) address that their tags are below.',
        defaultHelp: 'the public releases on GitHub',
        terminal: { value: 'address', isRare: true },
    },
    'proxy-checksum': {
        type: 'text',
        help: 'The SHA-256 of the archive for this system, which is checked before anything of it is unpacked.',
        defaultHelp: 'what the release says',
        terminal: { value: 'sha256', help: "the archive's SHA-256", isRare: true },
    },
    retries: {
        type: 'integer',
        min: 1,
        help: 'How often a request is attempted.',
        defaultHelp: '`4`',
        actionDefault: '4',
        taskDefault: '4',
        terminal: { isRare: true },
    },
    timeout: {
        type: 'integer',
        min: 0,
        help: 'Seconds for the whole run; 0 for no limit.',
        defaultHelp: '`0`',
        actionDefault: '0',
        taskDefault: '0',
        terminal: { value: 'seconds', help: 'give up after so many', defaultHelp: 'never', isRare: true },
    },
};
const OUTPUTS = {
    'assets-root': 'Absolute path of the assets root: the storage context of the test proxy.',
    services: 'The services that were synced (verified, planned, compared, looked at), as a JSON array.',
    pins: 'A JSON object: each directory that was synced from a commit of its own, and that commit.',
    changed: 'Whether `services` is not empty; for `repin` whether a pin moved.',
    'cache-hit': 'Whether something was chosen and nothing came from the server.',
    files: 'How many files the chosen services have.',
    bytes: 'Bytes of the packs that came from the server.',
    requests: 'HTTP requests to the assets repository.',
    verified: 'Whether all chosen pins were proved (`verify`, and `sync` with `verify`).',
    matrix: 'Jobs that sync one service each, for a matrix (`plan`). With more than 256 services a job has several, comma separated.',
    'cache-key': 'A name for what is to be synced, for a CI cache: of the characters a-z, 0-9 and -.',
    pushed: 'Whether this run put recordings on a branch of the assets repository, or found the branch of an earlier push of the same (`push`).',
    sha: 'The commit of the assets repository that has them (`push`).',
    branch: 'That branch (`push`).',
    'pull-request-url': 'The page of its pull request (`push`).',
    'proxy-url': 'The address of the test proxy, where `proxy` started one.',
    'proxy-log': 'Absolute path of the file with its output.',
    'cache-path': 'Absolute path of the folder that such a cache keeps; it is filled with `cache: hosted`.',
};
/** `working-directory` as the Azure task spells it: `workingDirectory`. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** An input as a flag of the command line: `--html`. */
function flagName(name) {
    const { terminal } = INPUTS[name];
    return `--${terminal?.flag ?? name}`;
}
/**
 * Messages say `the commit-pins input`; a host may spell that in its own way.
 * @param spell what stands in place of these words
 */
function spellInputs(text, spell) {
    return text.replace(/\b(the) ([a-z-]+) input\b/gi, (words, the, name) => {
        if (!Object.hasOwn(INPUTS, name))
            return words;
        const spelled = spell(name);
        return the === 'The' ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
    });
}


/***/ }),

/***/ 1970:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ ASSETS_JSON),
/* harmony export */   m3: () => (/* binding */ withoutRivals),
/* harmony export */   n_: () => (/* binding */ assetsJsonOf),
/* harmony export */   q9: () => (/* binding */ isAssetsJson),
/* harmony export */   r5: () => (/* binding */ tagDigits),
/* harmony export */   tP: () => (/* binding */ parseAssetsJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3386);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6779);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1925);
/** Reads an assets.json, the file by which the test proxy finds recordings: a tag of a repository, and a prefix in it. */




const ASSETS_JSON = 'assets.json';
/** The members that count. Others are anybody's. */
const MEMBERS = ['AssetsRepo', 'AssetsRepoPrefixPath', 'TagPrefix', 'Tag'];
/**
 * @param text the file's contents
 * @param directory the directory that holds the file, which is what it pins
 * @returns undefined for a file of that name that is not the test proxy's: it has none of the members
 */
function parseAssetsJson(text, directory) {
    const source = text.replace(/^\ufeff/, '');
    if (!MEMBERS.some((name) => source.includes(`"${name}"`)))
        return undefined;
    const file = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(directory, ASSETS_JSON);
    const manifest = { file, manifestDirectory: directory, pins: [], settings: {}, places: {}, errors: [], warnings: [] };
    const place = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .ek)(source, file);
    const fail = (offset, message) => manifest.errors.push({ message, at: place(offset) });
    const { root, mistakes } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .lj)(source, 'the file holds one object: { "AssetsRepo": "owner/name", … }');
    for (const { offset, message } of mistakes)
        fail(offset, message);
    if (root === undefined)
        return manifest;
    const values = readMembers(root, fail);
    const repository = values.get('AssetsRepo');
    if (repository === undefined && !hasMember(root, 'AssetsRepo')) {
        fail(root.offset, '"AssetsRepo" is missing: the assets repository, owner/name on GitHub');
    }
    const prefix = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(String(values.get('AssetsRepoPrefixPath')?.value ?? ''));
    const tag = String(values.get('Tag')?.value ?? '');
    if (repository === undefined || 'error' in prefix || manifest.errors.length > 0)
        return manifest;
    const at = place((values.get('Tag') ?? repository).offset);
    manifest.tagPin = {
        directory,
        assetsPath: (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(prefix.directory, directory),
        sha: undefined,
        tree: undefined,
        reason: undefined,
        manifestDirectory: directory,
        at,
        assetsJson: { repository: String(repository.value), repositoryAt: place(repository.offset), tag },
    };
    return manifest;
}
/** What would be right, by member; undefined where a value is. */
const CHECKS = {
    AssetsRepo: (text) => (text.trim() === '' ? 'the assets repository is owner/name on GitHub' : undefined),
    AssetsRepoPrefixPath: (text) => {
        const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(text);
        return 'error' in parsed ? `the prefix is not a directory of the assets repository: ${parsed.error}` : undefined;
    },
    TagPrefix: () => undefined,
    Tag: (text) => (text === '' || (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .isBranchName */ .Q8)(text) ? undefined : 'this cannot be the name of a tag'),
};
/** @returns the values that are right */
function readMembers(root, fail) {
    const values = new Map();
    const seen = new Set();
    for (const property of root.children ?? []) {
        const [key, value] = property.children ?? [];
        const name = MEMBERS.find((member) => member === key?.value);
        if (name === undefined || value === undefined)
            continue;
        const wrong = value.type === 'string' ? CHECKS[name](String(value.value)) : `"${name}" is a text`;
        if (seen.has(name))
            fail(property.offset, `"${name}" is there twice; remove one`);
        else if (wrong !== undefined)
            fail(value.offset, wrong);
        else
            values.set(name, value);
        seen.add(name);
    }
    return values;
}
function hasMember(root, name) {
    return jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation(root, [name]) !== undefined;
}
/** The digits of its commit that the name of a tag ends with, in lower case; undefined for a tag that may be moved. */
function tagDigits(tag) {
    return /_([0-9a-f]{10})$/i.exec(tag)?.[1]?.toLowerCase();
}
/** Whether a file of that path is an assets.json. */
function isAssetsJson(path) {
    return path === ASSETS_JSON || path.endsWith(`/${ASSETS_JSON}`);
}
function assetsJsonOf(directory) {
    return directory === _base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv ? ASSETS_JSON : `${directory}/${ASSETS_JSON}`;
}
/** In one directory a recordings.json counts, and no assets.json beside it. */
function withoutRivals(manifests) {
    const own = new Set(manifests.filter(({ file }) => !isAssetsJson(file)).map(({ manifestDirectory }) => manifestDirectory));
    return manifests.filter(({ file, manifestDirectory }) => !isAssetsJson(file) || !own.has(manifestDirectory));
}


/***/ }),

/***/ 6779:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   lj: () => (/* binding */ parseObject)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/** Reads JSON with comments as people write it: what is wrong with it, and where. */

/** Bytes of a recordings.json: some hundred thousand pins. */
const MAX_MANIFEST_BYTES = 10_000_000;
/** Levels of objects and lists. A recordings.json needs two. */
const MAX_DEPTH = 100;
const SYNTAX = {
    1: 'this is not JSON; strings stand in double quotes',
    2: 'this is not a number',
    3: 'a name in double quotes is expected here',
    4: 'a value is expected here',
    5: 'missing colon; put a : between the name and its value',
    6: 'missing comma; put a , after the entry before this one',
    7: 'missing } at the end of the object',
    8: 'missing ] at the end of the list',
    9: 'nothing may follow the closing }',
    10: 'this is not a comment; comments begin with // or /*',
    11: 'missing */ at the end of the comment',
    12: 'missing " at the end of the string',
    13: 'this is not a number',
    14: 'a \\u escape needs four hexadecimal digits',
    15: 'this is not an escape; write \\\\ for a backslash',
    16: 'a control character; write it as an escape',
};
/**
 * Parses a file that holds one object.
 * @param shape what the file holds, for messages
 * @returns its object, undefined where it has none or is not to be read any further, and every mistake of its syntax
 */
function parseObject(source, shape) {
    const unreadable = whyUnreadable(source);
    if (unreadable !== undefined)
        return { root: undefined, mistakes: [unreadable] };
    const syntaxErrors = [];
    const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree(source, syntaxErrors, { allowTrailingComma: true });
    const mistakes = syntaxErrors.map(({ error, offset }) => ({ offset, message: SYNTAX[error] ?? 'this is not JSON' }));
    if (root?.type === 'object')
        return { root, mistakes };
    if (syntaxErrors.length === 0 || root !== undefined)
        mistakes.push({ offset: root?.offset ?? 0, message: shape });
    return { root: undefined, mistakes };
}
/** Why a text is not even parsed: what would come of it are many mistakes, or none in a reasonable time. */
function whyUnreadable(source) {
    const conflict = /^<{7} /m.exec(source);
    if (conflict !== null && /^>{7} /m.test(source)) {
        const message = 'git left a merge conflict here: assets-sync resolve settles it; by hand, delete the lines with <<<<<<<, ======= and >>>>>>> and the side that you do not want';
        return { offset: conflict.index, message };
    }
    if (source.length > MAX_MANIFEST_BYTES)
        return { offset: 0, message: tooLarge(source.length) };
    if (!isTooDeep(source))
        return undefined;
    return { offset: 0, message: `objects and lists stand more than ${MAX_DEPTH} levels deep in each other; a pin needs one` };
}
/** What is said of a file of that many bytes. */
function tooLarge(bytes) {
    const [is, most] = [bytes, MAX_MANIFEST_BYTES].map((count) => `${Math.ceil(count / 1_000_000)} MB`);
    return `the file has ${is}, and at most ${most} are read; split it, one file a directory`;
}
/** Whether objects and lists stand so deep in each other that a reader would run out of stack. */
function isTooDeep(source) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(source, true);
    for (let depth = 0; scanner.getPosition() < source.length;) {
        scanner.scan();
        const first = source[scanner.getTokenOffset()];
        if (first === '{' || first === '[')
            depth++;
        else if (first === '}' || first === ']')
            depth--;
        if (depth > MAX_DEPTH)
            return true;
    }
    return false;
}
/** Makes offsets into lines and columns, both from 1. */
function placesOf(text, file) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        // The line is the last one that starts no later.
        let line = 0;
        for (let end = starts.length; end - line > 1;) {
            const middle = (line + end) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                line = middle;
            else
                end = middle;
        }
        return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 4586:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GD: () => (/* binding */ readAssetsJson),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   dl: () => (/* binding */ noRootManifest),
/* harmony export */   eZ: () => (/* binding */ manifestError),
/* harmony export */   tu: () => (/* binding */ throwIfWrong)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _assets_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1970);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6779);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6095);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7027);
/** Finds and reads the recordings.json files that count for a run. */







/** Reads the recordings.json in `manifestDirectory`, or returns undefined where there is none. */
function readManifest(codeRoot, manifestDirectory) {
    const text = readText(codeRoot, manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .i);
    return text === undefined ? undefined : (0,_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .N)(text, manifestDirectory);
}
/** Reads the assets.json in a directory, or returns undefined where there is none of the test proxy's. */
function readAssetsJson(codeRoot, directory) {
    // Other tools have files of that name, too.
    const found = lookUp((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, directory, _assets_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ASSETS_JSON */ .Lg));
    if (found === undefined || found.isDirectory() || found.size > _json_file_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST_BYTES */ .ZJ)
        return undefined;
    const text = readText(codeRoot, directory, _assets_json_js__WEBPACK_IMPORTED_MODULE_3__/* .ASSETS_JSON */ .Lg);
    return text === undefined ? undefined : (0,_assets_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseAssetsJson */ .tP)(text, directory);
}
function readText(codeRoot, directory, name) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, directory, name);
    const found = lookUp(path);
    if (found === undefined)
        return undefined;
    const error = whyUnreadable(found);
    if (error !== undefined)
        throw manifestError([{ message: error, at: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name) } }]);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
}
function whyUnreadable(found) {
    // A change of what a link points at would touch no service.
    if (found.isSymbolicLink())
        return 'this is a symbolic link; put the file itself here';
    if (found.isDirectory())
        return 'this is a directory, not a file';
    // A pipe or a device may have no end.
    if (!found.isFile())
        return 'this is a pipe or a device, not a file';
    return found.size > _json_file_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_MANIFEST_BYTES */ .ZJ ? (0,_json_file_js__WEBPACK_IMPORTED_MODULE_4__/* .tooLarge */ .g$)(found.size) : undefined;
}
function lookUp(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch (error) {
        // What would be its directory is a file.
        if (error.code === 'ENOTDIR')
            return undefined;
        throw error;
    }
}
/** The error where there is no root file, and nothing else that pins. */
function noRootManifest(codeRoot) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, '.git/assets-sync'))) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${codeRoot} is an assets root, not a code repository.`, {
            hint: 'Run the command outside of it, in the code repository that it belongs to.',
        });
    }
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', `There is no ${_manifest_name_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .i} in ${codeRoot}.`, {
        hint: `Write one (assets-sync init --repository owner/name-assets), or say with the working-directory input where it is.`,
        at: { file: _manifest_name_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .i },
    });
}
/** Throws one error with every mistake of every file, if there is any. */
function throwIfWrong(manifests) {
    const errors = manifests.flatMap((manifest) => manifest.errors);
    if (errors.length > 0)
        throw manifestError(errors);
}
/** An error that names every problem with its place. */
function manifestError(problems) {
    const list = problems.map(({ message, at }) => `${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlace */ .dE)(at)} ${message}`);
    const message = list.length === 1 ? `${list[0]}.` : `There are ${list.length} mistakes:\n${list.join('\n')}`;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', message, {
        hint: list.length === 1 ? 'Correct it; nothing was changed.' : 'Correct them; nothing was changed.',
        at: problems[0]?.at,
        problems,
    });
}


/***/ }),

/***/ 7027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
/** The file that holds the pins. */
const MANIFEST_NAME = 'recordings.json';


/***/ }),

/***/ 6095:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_closest_match_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8626);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6127);
/* harmony import */ var _json_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6779);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7027);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1925);
/** Reads one recordings.json: every pin and setting, every mistake at once, each with its line and column. */







const MEMBERS = ['sha', 'tree', 'reason'];
/**
 * @param text the file's contents
 * @param manifestDirectory the directory that holds the file; the top's is the root file, the only one with settings
 */
function parseManifest(text, manifestDirectory) {
    return new ManifestReader(text.replace(/^\ufeff/, ''), manifestDirectory).read();
}
class ManifestReader {
    source;
    manifest;
    /** Makes an offset a line and a column. */
    place;
    /** Where each directory was pinned first. */
    seen = new Map();
    constructor(source, manifestDirectory) {
        const file = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .i);
        this.source = source;
        this.manifest = { file, manifestDirectory, pins: [], settings: {}, places: {}, errors: [], warnings: [] };
        this.place = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOf */ .ek)(source, file);
    }
    read() {
        const { manifest } = this;
        for (const property of this.parse()?.children ?? []) {
            const [keyNode, valueNode] = property.children ?? [];
            if (keyNode === undefined || valueNode === undefined)
                continue;
            const key = String(keyNode.value);
            if (key.startsWith('$'))
                this.readSetting(key, keyNode, valueNode);
            else
                this.readPin(key, keyNode, valueNode);
        }
        manifest.errors.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
        return manifest;
    }
    /** The file's object; undefined where it has none, or is not to be read any further. */
    parse() {
        const { root, mistakes } = (0,_json_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseObject */ .lj)(this.source, 'the file holds one object: { "sdk/service": "<sha>" }');
        for (const { offset, message } of mistakes)
            this.error(offset, message);
        return root;
    }
    readSetting(key, keyNode, valueNode) {
        const { manifest } = this;
        if (manifest.manifestDirectory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv) {
            this.error(keyNode.offset, `${key} is a setting; settings stand in the ${_manifest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .i} at the top only`);
            return;
        }
        if (!Object.hasOwn(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy, key)) {
            const known = Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy);
            const near = (0,_base_closest_match_js__WEBPACK_IMPORTED_MODULE_5__/* .closestMatch */ .h)(key, known);
            const others = near === undefined ? known.join(', ') : `did you mean ${near}?`;
            this.warning(keyNode.offset, `${key} is not a setting that assets-sync knows (${others}); it is ignored`);
            return;
        }
        const name = key;
        if (manifest.places[name] !== undefined) {
            this.error(keyNode.offset, `${key} is there twice; remove one`);
            return;
        }
        manifest.places[name] = this.place(keyNode.offset);
        const value = this.check(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy[name], valueNode);
        if (value === undefined || name === '$schema')
            return;
        Object.assign(manifest.settings, { [name.slice(1)]: value });
    }
    readPin(key, keyNode, valueNode) {
        if (Object.hasOwn(_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .yy, `$${key}`)) {
            this.error(keyNode.offset, `${JSON.stringify(key)} would be a directory; the setting is "$${key}"`);
            return;
        }
        const directory = this.readDirectory(key, keyNode);
        this.checkDoubled(valueNode);
        const value = this.check((0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .pinRule */ .ij)(valueNode.type === 'object'), valueNode);
        const entry = typeof value === 'string' ? { sha: value } : value;
        const sha = entry === undefined ? undefined : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(entry.sha);
        if (entry === undefined || sha === undefined || directory === undefined)
            return;
        const { manifestDirectory } = this.manifest;
        const tree = this.readTree(entry.tree, sha, valueNode);
        const pinned = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(manifestDirectory, directory);
        this.manifest.pins.push({
            directory: pinned,
            assetsPath: pinned,
            sha,
            tree,
            ...(entry.tree !== undefined && tree === undefined ? { treeIsStale: true } : {}),
            reason: entry.reason,
            manifestDirectory,
            at: this.place(keyNode.offset),
        });
    }
    /** @returns undefined for a key that is no directory */
    readDirectory(key, keyNode) {
        const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(key);
        if ('error' in parsed) {
            this.error(keyNode.offset, `${JSON.stringify(key)} is not a directory: ${parsed.error}`);
            return undefined;
        }
        const first = this.seen.get(parsed.directory);
        if (first !== undefined) {
            const { line } = this.place(first);
            this.error(keyNode.offset, `${JSON.stringify(key)} is pinned twice, first in line ${line}; remove one`);
        }
        this.seen.set(parsed.directory, keyNode.offset);
        return parsed.directory;
    }
    /** Of two members that count, one reader takes the first and another the last. */
    checkDoubled(node) {
        const members = node.type === 'object' ? (node.children ?? []) : [];
        const names = members.map((member) => String(member.children?.[0]?.value));
        for (const [index, { offset }] of members.entries()) {
            const name = names[index] ?? '';
            if (!MEMBERS.includes(name) || names.indexOf(name) === index)
                continue;
            this.error(offset, `${JSON.stringify(name)} is there twice; remove one`);
        }
    }
    readTree(text, sha, node) {
        if (text === undefined)
            return undefined;
        const [tree = '', computedFor = ''] = text.toLowerCase().split('@');
        if (computedFor === sha.slice(0, _base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .SHORT_SHA_LENGTH */ .JS))
            return (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .parseSha */ .qL)(tree);
        const at = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation(node, ['tree']) ?? node;
        this.warning(at.offset, `tree was computed for ${computedFor}, not for this sha; it is ignored`);
        return undefined;
    }
    /** Checks a value and reports what is wrong with it at the place where it stands. */
    check(rule, node) {
        const value = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue(node);
        const breaches = (0,_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .checkValue */ .Su)(value, rule);
        for (const { path, message } of breaches) {
            this.error(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation(node, path)?.offset ?? node.offset, message);
        }
        return breaches.length === 0 ? value : undefined;
    }
    error(offset, message) {
        this.manifest.errors.push({ message, at: this.place(offset) });
    }
    warning(offset, message) {
        this.manifest.warnings.push({ message, at: this.place(offset) });
    }
}


/***/ }),

/***/ 242:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MW: () => (/* binding */ samePinnedTrees),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   RM: () => (/* binding */ Pins),
/* harmony export */   tQ: () => (/* binding */ lacksTree)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3386);
/* harmony import */ var _proxy_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7055);
/** All pins of a code repository: which one counts for a directory. */


/** Whether a pin could name its directory's tree and does not: a catch-all's cannot, and nobody writes one into an assets.json. */
function lacksTree({ directory, tree, pin }) {
    return tree === undefined && pin.directory === directory && pin.assetsJson === undefined;
}
class Pins {
    byManifestDirectory;
    all;
    /** Where the code repository's paths begin in the assets repository. */
    prefix;
    /** Every pinned directory but the catch-all's. */
    directories;
    /** What assets.json files pin: each of their directories is a service. */
    tagged;
    /** The same by the directories of the assets root that the test proxy's own layout has them in. */
    byProxyPlace;
    constructor(manifests) {
        const prefix = prefixOf(manifests.find(({ manifestDirectory }) => manifestDirectory === _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv));
        this.prefix = prefix;
        const placed = ({ pins, tagPin }) => {
            if (tagPin !== undefined)
                return [tagPin];
            return prefix === _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv ? pins : pins.map((pin) => ({ ...pin, assetsPath: (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDirectory */ .as)(prefix, pin.directory) }));
        };
        const byFile = manifests.map((manifest) => ({ manifestDirectory: manifest.manifestDirectory, pins: placed(manifest) }));
        this.byManifestDirectory = new Map(byFile.map(({ manifestDirectory, pins }) => [manifestDirectory, new Map(pins.map((pin) => [pin.directory, pin]))]));
        this.all = byFile.flatMap(({ pins }) => pins);
        const tagged = this.all.filter(_proxy_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .isTagged */ .$J);
        this.tagged = tagged;
        this.byProxyPlace = new Map(tagged.map((pin) => [(0,_proxy_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyPlace */ .w4)(pin), pin]));
        this.directories = [...new Set(this.all.map((pin) => pin.directory))].filter((directory) => directory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv).sort();
    }
    /** The pin that counts for a directory: the nearest file upward that has one, in it the longest key. */
    resolve(directory) {
        const containing = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .upward */ .Oz)(directory);
        for (const manifestDirectory of containing) {
            const pins = this.byManifestDirectory.get(manifestDirectory);
            const key = pins === undefined ? undefined : containing.find((outer) => pins.has(outer));
            if (key !== undefined)
                return pins?.get(key);
        }
        return undefined;
    }
    /** The pin of every service that no other pin is for, those that are yet to come included. */
    get catchAll() {
        return this.resolve(_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv);
    }
    /** The longest pin that contains a directory, the catch-all excluded. */
    resolveTargeted(directory) {
        const pin = this.resolve(directory);
        return pin?.directory === _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv ? undefined : pin;
    }
    /**
     * What a service is made of: itself, then each deeper pin that replaces its own directory, outer before inner. A directory with
     * an assets.json is a service of its own: it is a part of another one only where that has a pin for all of its own directory.
     * @param service in the assets root, where the test proxy's layout may have it in another place
     */
    pinnedTreesOf(service) {
        const elsewhere = this.byProxyPlace.get(service);
        if (elsewhere !== undefined)
            return [{ ...pinnedTreeAt(elsewhere.directory, elsewhere), directory: service }];
        const pinnedTrees = [];
        const own = this.resolve(service);
        if (own !== undefined) {
            pinnedTrees.push(pinnedTreeAt(service, own));
        }
        for (const directory of this.below(service)) {
            const pin = this.resolve(directory);
            if (pin?.directory === directory && (own !== undefined || pin.assetsJson === undefined))
                pinnedTrees.push(pinnedTreeAt(directory, pin));
        }
        return pinnedTrees;
    }
    /** The pinned directories inside a directory. They stand together in the sorted list. */
    below(directory) {
        if (directory === _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv)
            return this.directories;
        const inside = `${directory}/`;
        let start = 0;
        for (let end = this.directories.length; start < end;) {
            const middle = (start + end) >> 1;
            if ((this.directories[middle] ?? '') < inside)
                start = middle + 1;
            else
                end = middle;
        }
        let end = start;
        while (this.directories[end]?.startsWith(inside))
            end++;
        return this.directories.slice(start, end);
    }
    /** The service that is at a directory of the assets root: another one where the test proxy's layout has it there. */
    serviceAt(place) {
        return this.byProxyPlace.get(place)?.directory ?? place;
    }
    /** Pins that can never count, because a nearer file covers all of their directory. */
    unreachable() {
        return this.all.flatMap((pin) => {
            const winner = this.resolve(pin.directory);
            if (winner === undefined || winner === pin || winner.manifestDirectory === pin.manifestDirectory)
                return [];
            const message = `${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(pin.directory)} never counts: ${winner.at.file}:${winner.at.line} is nearer; remove this pin`;
            return [{ message, at: pin.at }];
        });
    }
}
/** By the root file. */
function prefixOf(root) {
    const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(root?.settings.prefix ?? '');
    return 'directory' in parsed ? parsed.directory : _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv;
}
/** A directory that a pin is for, or one below. */
function pinnedTreeAt(directory, pin) {
    const isPinned = pin.directory === directory;
    const below = directory.slice(pin.directory === _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv ? 0 : pin.directory.length + 1);
    const assetsPath = isPinned ? pin.assetsPath : (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .joinDirectory */ .as)(pin.assetsPath, below);
    return { directory, assetsPath, sha: pin.sha, tree: isPinned ? pin.tree : undefined, pin };
}
/** Whether a place's commit is known. */
function hasCommit(place) {
    return place.sha !== undefined && place.pin.sha !== undefined;
}
/** Whether two lists of pinned trees bring the same to disk, as far as the pins say. */
function samePinnedTrees(one, other) {
    const says = (pinnedTrees) => JSON.stringify(pinnedTrees.map(({ directory, assetsPath, sha, tree, pin: { assetsJson } }) => {
        return [directory, assetsPath, sha ?? assetsJson?.tag, tree, assetsJson?.repository];
    }));
    return says(one) === says(other);
}


/***/ }),

/***/ 7055:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ isTagged),
/* harmony export */   WF: () => (/* binding */ breadcrumbLine),
/* harmony export */   w4: () => (/* binding */ proxyPlace)
/* harmony export */ });
/* unused harmony export proxyFolder */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3386);
/* harmony import */ var _assets_json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1970);
/** Where the test proxy's own restore puts what an assets.json pins, and how it finds it done. */



/** The folder of an assets.json: ten letters and digits of a hash of its repository and its path. */
function proxyFolder({ directory, assetsJson }) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1')
        .update(`${assetsJson.repository}${(0,_assets_json_js__WEBPACK_IMPORTED_MODULE_2__/* .assetsJsonOf */ .n_)(directory)}`)
        .digest('base64');
    return hash.replace(/[^A-Za-z0-9]/g, '').slice(0, 10);
}
/** Where its recordings are, relative to the assets root: below the folder, where the assets repository has them. */
function proxyPlace(pin) {
    return (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(proxyFolder(pin), pin.assetsPath);
}
/** What the proxy reads to know that a restore is done. */
function breadcrumbLine(pin) {
    return `${(0,_assets_json_js__WEBPACK_IMPORTED_MODULE_2__/* .assetsJsonOf */ .n_)(pin.directory)};${proxyFolder(pin)};${pin.assetsJson.tag}`;
}
function isTagged(pin) {
    return pin.assetsJson !== undefined;
}


/***/ }),

/***/ 1925:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ DEFAULT_SERVICES),
/* harmony export */   OM: () => (/* binding */ DEFAULT_PATH),
/* harmony export */   Q8: () => (/* binding */ isBranchName),
/* harmony export */   Su: () => (/* binding */ checkValue),
/* harmony export */   ij: () => (/* binding */ pinRule),
/* harmony export */   nU: () => (/* binding */ DEFAULT_BRANCH),
/* harmony export */   yy: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* unused harmony exports SCHEMA_ADDRESS, recordingsSchema */
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3386);
/* harmony import */ var _base_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7987);
/**
 * What a recordings.json may say, once: the parser checks values by these rules, and the published JSON Schema is made of
 * them. A library for this was a third of the program and of its start (docs/decisions.md).
 */


const DEFAULT_BRANCH = 'main';
const DEFAULT_SERVICES = ['sdk/*'];
const DEFAULT_PATH = '.assets';
/** Where editors find the schema of the file. */
const SCHEMA_ADDRESS = 'https://raw.githubusercontent.com/azure/assets-sync/v1/recordings.schema.json';
const A_SHA = 'a full commit name, 40 hexadecimal digits (a branch, a tag or a short SHA would move)';
const SHA = {
    type: 'string',
    description: 'The commit of the assets repository: all 40 hexadecimal digits.',
    pattern: /^[0-9a-fA-F]{40}$/,
    right: `a pin is ${A_SHA}`,
};
const PIN_OBJECT = {
    type: 'object',
    members: {
        sha: { ...SHA, right: `sha is ${A_SHA}` },
        tree: {
            type: 'string',
            description: 'The tree of this directory in that commit, "@", and the first 12 digits of the sha. Saves two requests.',
            pattern: /^[0-9a-fA-F]{40}@[0-9a-fA-F]{12}$/,
            right: 'tree is 40 hexadecimal digits, "@", and the first 12 digits of sha; leave it out if you do not have it',
        },
        reason: { type: 'string', description: 'Why the recordings changed.', right: 'reason is a text' },
    },
    required: ['sha'],
    right: `a pin is ${A_SHA}, or an object with it as "sha"`,
};
/** The rule for a pin of that shape: a SHA, or an object with one. */
function pinRule(isObject) {
    return isObject ? PIN_OBJECT : { ...SHA, right: PIN_OBJECT.right };
}
/** The settings by name. They stand in the root file only. */
const SETTINGS = {
    $schema: { type: 'string', description: 'The JSON Schema of this file, for editors.', right: 'the address of the JSON Schema' },
    $repository: {
        type: 'string',
        description: 'The assets repository: owner/name on GitHub, or the address of a git repository.',
        pattern: /./,
        right: 'owner/name on GitHub, or the address of a git repository',
    },
    $branch: {
        type: 'string',
        description: `The main branch of the assets repository. Default: ${DEFAULT_BRANCH}.`,
        test: isBranchName,
        right: 'the name of a branch',
    },
    $services: {
        type: 'array',
        description: `Which directories are services. Default: ${JSON.stringify(DEFAULT_SERVICES)}.`,
        items: {
            type: 'string',
            test: isDirectoryGlob,
            right: `globs of directories below the top, such as "sdk/*", with ${_base_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .GLOB_SYNTAX */ .J}`,
        },
        right: 'a list of globs of directories below the top, such as ["sdk/*"]',
    },
    $path: {
        type: 'string',
        description: `The assets root, relative to the top of the code repository. Default: ${DEFAULT_PATH}.`,
        test: isInnerPath,
        right: 'a directory inside the code repository that is not its top',
    },
    $split: {
        type: 'boolean',
        description: 'Whether push pins a service in a recordings.json of its own, in its directory. Default: false.',
        right: 'true or false, without quotes',
    },
    $prefix: {
        type: 'string',
        description: "Where the code repository's paths begin in the assets repository. Default: at its top.",
        test: (text) => !text.startsWith('/') && isInnerPath(text),
        right: 'a directory of the assets repository, such as "python", without "..", ".git" or a slash at its beginning',
    },
    $mirror: {
        type: 'string',
        description: 'Where packs of pinned directories are: an http(s) address that everybody may read, or the path of a folder.',
        pattern: /./,
        right: 'an http(s) address that everybody may read, or the path of a folder',
    },
};
/** Characters of a value that a message shows. */
const MAX_SHOWN = 200;
/** Every part of a value that breaks its rule. */
function checkValue(value, rule, path = []) {
    const wrong = () => [{ path, message: `${shorten(JSON.stringify(value))} is not right here: ${rule.right}` }];
    if (rule.type === 'string') {
        const right = typeof value === 'string' && rule.pattern?.test(value) !== false && rule.test?.(value) !== false;
        return right ? [] : wrong();
    }
    if (rule.type === 'boolean')
        return typeof value === 'boolean' ? [] : wrong();
    if (rule.type === 'array') {
        if (!Array.isArray(value) || value.length === 0)
            return wrong();
        const { items } = rule;
        return items === undefined ? [] : value.flatMap((item, index) => checkValue(item, items, [...path, index]));
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return wrong();
    const missing = (rule.required ?? []).filter((name) => !Object.hasOwn(value, name));
    return [
        ...missing.map((name) => ({ path, message: `"${name}" is missing: ${rule.right}` })),
        ...Object.entries(rule.members ?? {}).flatMap(([name, member]) => Object.hasOwn(value, name) ? checkValue(value[name], member, [...path, name]) : []),
    ];
}
function shorten(text) {
    return text.length <= MAX_SHOWN ? text : `${text.slice(0, MAX_SHOWN)}…`;
}
/** The JSON Schema of the file. What only `test` can say is the parser's alone. */
function recordingsSchema() {
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: 'recordings.json',
        description: 'Which commit of the assets repository the tests below each directory replay.',
        type: 'object',
        properties: Object.fromEntries(Object.entries(SETTINGS).map(([name, rule]) => [name, jsonSchema(rule)])),
        // An unknown setting is a warning, not an error.
        patternProperties: { '^\\$': {} },
        propertyNames: { not: { pattern: '\\\\|(^|/)\\.\\.?(/|$)|//' } },
        additionalProperties: { anyOf: [jsonSchema(SHA), jsonSchema(PIN_OBJECT)] },
        // For editors: the file is JSON with comments.
        allowTrailingCommas: true,
        allowComments: true,
    };
}
function jsonSchema({ type, description, pattern, items, members, required }) {
    return {
        type,
        ...(description === undefined ? {} : { description }),
        ...(pattern === undefined ? {} : { pattern: pattern.source }),
        ...(items === undefined ? {} : { items: jsonSchema(items), minItems: 1 }),
        ...(members === undefined
            ? {}
            : { properties: Object.fromEntries(Object.entries(members).map(([name, rule]) => [name, jsonSchema(rule)])) }),
        ...(required === undefined ? {} : { required }),
    };
}
/** The rules of `git check-ref-format` that keep a branch name from being anything else. */
function isBranchName(name) {
    return (
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    !/^$|^[-/.]|[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/\.|\.lock(\/|$)|[/.]$/.test(name) && name !== '@');
}
function isDirectoryGlob(glob) {
    return isInnerPath(glob) && (0,_base_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGlob */ .q)(glob) !== undefined;
}
function isInnerPath(path) {
    const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(path);
    return 'directory' in parsed && parsed.directory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv;
}


/***/ }),

/***/ 6499:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ announcer)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/** Problems as a host shows them: beside the lines of files that they are about. */

/** A host shows about this many annotations of a kind; the rest would be lost unseen. */
const MAX_ANNOTATIONS = 10;
/** A function that says problems at their places; those that a host would no longer show go into the log alone. */
function announcer(host, level) {
    let count = 0;
    return ({ message, at }) => {
        count++;
        if (count <= MAX_ANNOTATIONS)
            host.say(level, message, at);
        else
            host.say('info', at === undefined ? message : `${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlace */ .dE)(at)} ${message}`);
    };
}


/***/ }),

/***/ 9059:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   a$: () => (/* binding */ changeNotices),
/* harmony export */   c_: () => (/* binding */ pathsMarkdown),
/* harmony export */   q4: () => (/* binding */ countPaths),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* unused harmony export changesText */
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6127);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(766);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4285);
/** What moving pins changed in the recordings: for a terminal, as notices at the pins, as Markdown. */



/** Paths that a summary lists, of all services together; the rest is counted. */
const MAX_PATHS = 500;
const KINDS = ['added', 'modified', 'deleted'];
const SIGNS = { added: '+', modified: '~', deleted: '-' };
const WORDS = { added: 'added', modified: 'changed', deleted: 'removed' };
/** `3 added, 1 removed`. */
function countChanges(differences) {
    const said = KINDS.filter((kind) => differences[kind].length > 0).map((kind) => `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`);
    return said.length === 0 ? 'the same recordings' : said.join(', ');
}
/** One a service, at its pin. */
function changeNotices(changes) {
    return changes.map((change) => {
        const since = change.from === undefined ? 'newly pinned' : `since ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(change.from)}`;
        return {
            message: `${change.service}: ${countChanges(change)}, ${since}`,
            ...(change.at === undefined ? {} : { at: change.at }),
        };
    });
}
/** Every path with its sign, below its service. */
function changesText(changes) {
    return changes.flatMap((change) => [
        `${change.service}  ${shown(change.from)} -> ${shown(change.to)}  ${countChanges(change)}`,
        ...listPaths(change).map((line) => `  ${line}`),
    ]);
}
function shown(sha) {
    return sha === undefined ? 'no pin' : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha);
}
/** Every path with its sign, in order. */
function listPaths(change) {
    return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` })))
        .sort((a, b) => (a.path < b.path ? -1 : 1))
        .map(({ line }) => line);
}
/** A table of the services and, behind a fold, the recordings. */
function changesMarkdown(changes) {
    const table = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
        head: ['Service', 'Added', 'Changed', 'Removed', 'Pins'],
        numeric: [1, 2, 3],
        rows: changes.map((change) => [
            (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(change.service),
            ...KINDS.map((kind) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(change[kind].length)),
            pinsLink(change),
        ]),
        of: 'services',
    });
    const total = countPaths(changes);
    return total === 0 ? table : `${table}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
/** How many paths there are, of all kinds. */
function countPaths(changes) {
    return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
/** A list of the first paths with their signs, and how many there are besides. */
function pathsMarkdown(changes) {
    const listed = [];
    let room = _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
    for (const path of firstPaths(changes)) {
        const line = path.replaceAll('```', "'''").replace(/[\r\n]+/g, ' ');
        room -= Buffer.byteLength(line) + 1;
        if (room < 0)
            break;
        listed.push(line);
    }
    const left = countPaths(changes) - listed.length;
    if (left > 0)
        listed.push(`and ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more`);
    return `\`\`\`diff\n${listed.join('\n')}\n\`\`\``;
}
/** As many as a list shows, of the first services: there may be a million. */
function firstPaths(changes) {
    const paths = [];
    for (const change of changes) {
        if (paths.length >= MAX_PATHS)
            break;
        paths.push(...listPaths(change).slice(0, MAX_PATHS - paths.length));
    }
    return paths;
}
function pinsLink({ from, to, repository }) {
    const text = `<code>${shown(from)}</code> → <code>${shown(to)}</code>`;
    const page = from === undefined || to === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
    return page === undefined ? text : `[${text}](${page})`;
}


/***/ }),

/***/ 8593:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kx: () => (/* binding */ judgedTotal),
/* harmony export */   Q8: () => (/* binding */ taggedProofs),
/* harmony export */   yG: () => (/* binding */ judgedSummary)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3386);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(766);
/* harmony import */ var _verify_outcomes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2776);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4285);
/** The page of pins that were judged, by verify or before a sync. */




function judgedSummary(judged, title = 'assets-sync verify') {
    const { proofs, branch, urlOf } = judged;
    if (proofs.length === 0)
        return `### ${title}\n\nNo pin to verify.\n`;
    const table = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)({
        head: ['Directory', 'Commit', 'Outcome', `On ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(branch)}`, 'Pinned in'],
        numeric: [],
        rows: proofs.map(({ pin, outcome, on }) => [
            (0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)((0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .showDirectory */ .fi)(pin.directory)),
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)(urlOf(pin), pin.sha),
            (0,_verify_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .Kg)(outcome) ? outcome : `**${outcome}**`,
            outcome === 'on-branch' ? 'yes' : on === undefined ? 'no' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)(urlOf(pin), on),
            `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeMarkdown */ .FV)(pin.at.file)}:${pin.at.line}`,
        ]),
        of: 'pins',
    });
    return `### ${title}: ${judgedTotal(judged)}\n\n${table}\n`;
}
/** How many pins are good. */
function judgedTotal({ proofs, branch }) {
    const good = proofs.filter(({ outcome }) => (0,_verify_outcomes_js__WEBPACK_IMPORTED_MODULE_1__/* .isGood */ .Kg)(outcome)).length;
    return `${good} of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(proofs.length, 'pin')} on ${branch}${taggedProofs(proofs).length > 0 ? ', or tagged' : ''}`;
}
function taggedProofs(proofs) {
    return proofs.filter(({ outcome }) => outcome === 'tagged');
}


/***/ }),

/***/ 4285:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   wn: () => (/* binding */ commitLink),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* unused harmony export sentence */
/* harmony import */ var _base_git_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8417);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6127);
/** Markdown for a host's summary page, within the size that hosts take. */


/** Bytes of one table or list. GitHub refuses a summary above 1 MiB, and a page has three of them at most. */
const MAX_BYTES = 250_000;
/** More rows than this go behind a fold. */
const MAX_ROWS = 20;
/** A table; long ones are folded, and what a summary has no room for is counted. */
function markdownTable({ head, numeric, rows, of }) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const lines = [line(head), `|${head.map((_, column) => (numeric.includes(column) ? '--:' : '---')).join('|')}|`];
    let room = MAX_BYTES;
    for (const row of rows) {
        const text = line(row);
        room -= Buffer.byteLength(text) + 1;
        if (room < 0)
            break;
        lines.push(text);
    }
    const shown = lines.length - 2;
    const left = rows.length - shown;
    const table = `${lines.join('\n')}${left > 0 ? `\n\nand ${left} more ${of}` : ''}`;
    return rows.length > MAX_ROWS ? fold(left > 0 ? `${shown} of ${rows.length} ${of}` : `All ${rows.length} ${of}`, table) : table;
}
/** What a list says of one thing, with a full stop where nothing ends or continues it. */
function sentence(text) {
    return /[.:?!]$/.test(text) ? text : `${text}.`;
}
function fold(title, body) {
    return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** The repository's page as the target of a link in a table. */
function pageOf(repository) {
    return (0,_base_git_url_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryPage */ .WR)(repository)?.replace(/[^\w:/.%~@-]/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
/** A commit, linked where its repository has pages. */
function commitLink(repository, sha) {
    const page = repository === undefined ? undefined : pageOf(repository);
    const text = `<code>${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSha */ .Fu)(sha)}</code>`;
    return page === undefined ? text : `[${text}](${page}/commit/${sha})`;
}
/** The page that compares two commits; undefined where the host has none. */
function comparePage(repository, from, to) {
    const page = pageOf(repository);
    if (page === undefined)
        return undefined;
    return page.includes('/_git/')
        ? `${page}/branchCompare?baseVersion=GC${from}&targetVersion=GC${to}&_a=files`
        : `${page}/compare/${from}...${to}`;
}


/***/ }),

/***/ 5616:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ formatTime),
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Numbers as people read them. */
/** Bytes in decimal units: `355 kB`. */
function formatBytes(bytes) {
    const units = ['B', 'kB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    while (value >= 999.5 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    return `${value >= 100 || unit === 0 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}
function formatTime(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    return milliseconds < 10_000 ? `${(milliseconds / 1000).toFixed(1)} s` : `${Math.round(milliseconds / 1000)} s`;
}


/***/ }),

/***/ 7740:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kf: () => (/* binding */ treesAdvice),
/* harmony export */   l5: () => (/* binding */ showPin),
/* harmony export */   um: () => (/* binding */ pinsOutput)
/* harmony export */ });
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6127);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(766);


/** The output `pins`: each such directory, and that commit, or the tag of which nobody has said yet which commit it is. */
function pinsOutput(services) {
    const entry = ({ directory, sha, pin }) => [directory, sha ?? pin?.assetsJson?.tag ?? ''];
    return Object.fromEntries(services.flatMap(({ pinnedTrees }) => pinnedTrees.map(entry)));
}
/** A pin as people are shown it: the commit, or the tag. */
function showPin({ sha, pin }) {
    return sha === undefined ? (pin.assetsJson?.tag ?? '') : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(sha);
}
/** What is recommended where pins lack their trees, once for all of them; undefined where none does. @param number of services */
function treesAdvice(number) {
    if (number === 0)
        return undefined;
    return `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(number, 'service')} pinned without a tree: assets-sync repin writes it, which makes a sync quicker.`;
}


/***/ }),

/***/ 790:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Lines in columns, for a terminal. */
function alignColumns(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 2130:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ locateRoot),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4758);
/* harmony import */ var _base_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5997);
/* harmony import */ var _pins_load_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4586);
/* harmony import */ var _pins_manifest_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6095);
/* harmony import */ var _pins_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1925);
/** Where the assets root is, by the root recordings.json or by what was given in its place. */








/** @throws `bad-manifest` where the file is wrong, or its `$path` cannot be; where it is missing, see `requireRoot` */
function locate(codeRepository, path) {
    const found = (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_5__/* .readManifest */ .WI)(codeRepository.root, _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv);
    if (found === undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRepository.root, '.git/assets-sync')))
        throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_5__/* .noRootManifest */ .dl)(codeRepository.root);
    const root = found ?? (0,_pins_manifest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .N)('{}', _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv);
    (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_5__/* .throwIfWrong */ .tu)([root]);
    const named = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(codeRepository.root, path ?? root.settings.path ?? _pins_schema_js__WEBPACK_IMPORTED_MODULE_7__/* .DEFAULT_PATH */ .OM);
    // Whoever named it from elsewhere may have spelled the code repository otherwise.
    const isOutside = (0,_base_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .B)(codeRepository.root, named) === undefined;
    const assetsRoot = isOutside ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_base_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .O)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(named)) : named;
    return {
        root,
        isRootMissing: found === undefined,
        assetsRoot,
        inside: checkAssetsRoot(assetsRoot, codeRepository, path, root.places.$path),
    };
}
/** @returns the assets root relative to the code repository, or undefined where the caller put it outside */
function checkAssetsRoot(assetsRoot, codeRepository, given, at) {
    const path = (0,_base_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .B)(codeRepository.root, assetsRoot);
    if (path === undefined && given !== undefined)
        return undefined;
    const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(path ?? '');
    if ('error' in parsed || parsed.directory === _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv) {
        const message = 'the assets root must be a directory inside the code repository, not its top and not .git';
        if (given === undefined)
            throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestError */ .eZ)([{ message, at: at ?? { file: 'recordings.json' } }]);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-usage', `${given} cannot be the assets root: ${message}.`, {
            hint: 'Give a directory such as .assets.',
        });
    }
    for (const directory of (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .upward */ .Oz)(parsed.directory).slice(0, -1)) {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRepository.root, directory), { throwIfNoEntry: false });
        if (found?.isSymbolicLink() !== true)
            continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('foreign-root', `${directory} is a symbolic link, so the assets root could be anywhere.`, {
            hint: 'Replace it by a directory, or name another one in $path.',
            at,
        });
    }
    return parsed.directory;
}
/**
 * The assets root alone, for what asks no pin.
 * @throws `bad-manifest` where neither a root file says where it is, nor one is where it would be by default
 */
function locateRoot(codeRepository, path) {
    const { assetsRoot, isRootMissing } = locate(codeRepository, path);
    if (isRootMissing && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(assetsRoot, '.git')))
        throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_5__/* .noRootManifest */ .dl)(codeRepository.root);
    return assetsRoot;
}


/***/ }),

/***/ 781:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Lt: () => (/* binding */ selection_select),
  Ub: () => (/* binding */ selectAll),
  kv: () => (/* binding */ selectCompared)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __nccwpck_require__(592);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __nccwpck_require__(3386);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __nccwpck_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts
var git_git = __nccwpck_require__(308);
// EXTERNAL MODULE: ./src/git/scratch.ts
var scratch = __nccwpck_require__(4570);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./src/base/git-url.ts
var git_url = __nccwpck_require__(8417);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __nccwpck_require__(7984);
// EXTERNAL MODULE: ./src/git/config-listing.ts
var config_listing = __nccwpck_require__(6953);
// EXTERNAL MODULE: ./src/git/credentials.ts
var credentials = __nccwpck_require__(4110);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 8 modules
var remote_remote = __nccwpck_require__(5010);
;// CONCATENATED MODULE: ./src/code-repo/code-server.ts
/** The code repository's server, and the temporary repository that what it gives is fetched into: beside the code repository, never into it. */









/** What an answer of the server is about, and what to do about it. */
const ABOUT = {
    compare: [
        'What to compare with could not be fetched',
        'This is about the code repository; with paths or more of its history checked out, nothing is fetched.',
    ],
    commit: [
        'The code repository, whose branch is to get the pins, cannot be used',
        'This is about the code repository and its code-token, not about the assets repository.',
    ],
};
/** What the temporary repositories' folders begin with. */
const SCRATCH = 'assets-sync-code-';
class CodeServer {
    codeRepository;
    access;
    signal;
    scratchMade;
    remoteMade;
    constructor(codeRepository, access, signal) {
        this.codeRepository = codeRepository;
        this.access = access;
        this.signal = signal;
    }
    /** Ends the connection, which would keep the program from ending, and removes the temporary repository. */
    async close() {
        await this.remoteMade?.then((remote) => remote?.close(), () => { });
        if (this.scratchMade !== undefined)
            (0,rename_and_remove/* removeFolder */.v$)(this.scratchMade.dir);
        this.scratchMade = undefined;
    }
    /** Whether something may have been fetched. */
    get hasScratch() {
        return this.scratchMade !== undefined;
    }
    /** The temporary repository, which sees the code repository's objects. */
    get scratch() {
        if (this.scratchMade === undefined) {
            removeLeftovers(this.access.temporary);
            this.scratchMade = (0,scratch/* makeScratch */.lP)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(this.access.temporary, SCRATCH)), [this.codeRepository.objects]);
        }
        return this.scratchMade;
    }
    /** @returns false where the server says that it does not have that, or does not give it out */
    async fetch(request) {
        const remote = await this.remote();
        if (remote === undefined)
            return false;
        try {
            await remote.fetch(this.scratch, request, this.signal);
            return true;
        }
        catch (error) {
            if (error instanceof remote_remote/* Refused */.L)
                return false;
            throw this.explain(error);
        }
    }
    /** Pushes a commit of the temporary repository. @returns false where the branch has moved on */
    async push(commit, branch) {
        const remote = await this.remote();
        if (remote === undefined)
            throw new Error('there is nowhere to push to');
        try {
            return await remote.advanceBranch(this.scratch, commit, branch, this.signal);
        }
        catch (error) {
            throw this.explain(error);
        }
    }
    /** The server's answer with what it is about. */
    explain(error) {
        if (!(error instanceof errors/* AssetsSyncError */.Fl) || this.signal.aborted)
            return error;
        const [what, hint] = ABOUT[this.access.purpose ?? 'compare'];
        return new errors/* AssetsSyncError */.Fl(error.code, `${what}: ${error.message}`, { hint: `${error.hint} ${hint}`, detail: error.detail });
    }
    /** Where the code repository came from; undefined for one that came from nowhere. */
    remote() {
        this.remoteMade ??= this.findRemote();
        return this.remoteMade;
    }
    async findRemote() {
        const text = this.access.address ?? this.remoteAddress();
        if (text === undefined)
            return undefined;
        const { address, password, userName } = splitCredentials(text);
        const url = (0,git_url/* parseGitUrl */.RA)(address, 'https://github.com', this.codeRepository.top);
        if ('error' in url)
            return undefined;
        const { codeToken, ...access } = this.access;
        // A submodule's address comes from a file, too, which a pull request can edit.
        const { authorization } = (0,credentials/* chooseCredential */.P$)({ url, fromInput: false, token: codeToken, ownOrigin: access.ownOrigin });
        const given = codeToken?.automatic === false ? authorization : undefined;
        return new remote_remote/* Remote */.V({
            ...access,
            url,
            authorization: given ?? password ?? authorization ?? userName,
            given: given !== undefined,
            config: this.codeRepository.config,
            tokenInput: 'code-token',
            keepAccess: true,
        });
    }
    /** Of `origin`, else of the only other remote. */
    remoteAddress() {
        const addresses = new Map();
        for (const { key, value } of (0,config_listing/* parseConfigListing */.IA)(this.codeRepository.config)) {
            if (/^remote\..*\.url$/.test(key))
                addresses.set(key, value.trim());
        }
        return addresses.get('remote.origin.url') ?? (addresses.size === 1 ? [...addresses.values()][0] : undefined);
    }
}
/** Removes what runs left behind that were killed more than a day ago. */
function removeLeftovers(temporary) {
    const yesterday = Date.now() - 24 * 3600 * 1000;
    for (const name of (0,external_node_fs_.readdirSync)(temporary).filter((name) => name.startsWith(SCRATCH))) {
        const path = (0,external_node_path_.join)(temporary, name);
        const left = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
        try {
            if (left !== undefined && left.mtimeMs < yesterday)
                (0,rename_and_remove/* removeFolder */.v$)(path);
        }
        catch {
            // It is another user's.
        }
    }
}
/** Some CI systems write a user name, or a token, into the address. */
function splitCredentials(text) {
    const none = { address: text, password: undefined, userName: undefined };
    if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
        return none;
    const url = new URL(text);
    const { username, password } = url;
    url.username = '';
    url.password = '';
    const header = `basic ${Buffer.from(`${decode(username)}:${decode(password)}`).toString('base64')}`;
    if (password !== '')
        return { ...none, address: url.href, password: header };
    return { ...none, address: url.href, userName: username === '' ? undefined : header };
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/code-repo/history.ts
/** What the code repository's commits say. A commit that is not here is fetched beside the repository, never into it. */








class CodeHistory {
    codeRepository;
    /** Where a commit that is not here is fetched from. */
    server;
    signal;
    fetched = new Set();
    constructor(codeRepository, access, signal) {
        this.codeRepository = codeRepository;
        this.server = new CodeServer(codeRepository, access, signal);
        this.signal = signal;
    }
    /** Removes what was fetched. */
    close() {
        return this.server.close();
    }
    /** The commit that is checked out. */
    async checkedOut() {
        const output = await (0,git_git/* git */.$Y)(['cat-file', '--batch'], { ...this.inCode, input: 'HEAD\n' });
        const text = output.toString('latin1');
        const sha = (0,base_sha/* parseSha */.qL)(/^([0-9a-f]{40}) commit /.exec(text)?.[1] ?? '');
        if (/^[0-9a-f]{64} commit /.test(text)) {
            throw new errors/* AssetsSyncError */.Fl('no-base', 'In a code repository with SHA-256 names, what a change touches cannot be found.', {
                hint: 'Name the services in paths (* for all).',
            });
        }
        if (sha === undefined) {
            throw new errors/* AssetsSyncError */.Fl('no-base', 'The code repository has no commit yet.', {
                hint: 'Commit something first, or name the services.',
            });
        }
        return { sha, parents: parentsOf(text.slice(text.indexOf('\n') + 1)) };
    }
    /** Resolves a name or an expression in the code repository, without asking a server. */
    async resolve(revision) {
        const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
        const { stdout } = await (0,git_git/* tryGit */.Ii)(args, this.inCode);
        return (0,base_sha/* parseSha */.qL)(stdout.toString('latin1').trim());
    }
    /** The branch that `origin` calls its default, as far as this clone knows: a ref of the clone. */
    async defaultBranch() {
        const { stdout } = await (0,git_git/* tryGit */.Ii)(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'], this.inCode);
        const named = stdout.toString('utf8').trim();
        const usual = ['origin/main', 'origin/master', 'main', 'master'].map((name) => name.startsWith('origin/') ? `refs/remotes/${name}` : `refs/heads/${name}`);
        for (const ref of named === '' ? usual : [named, ...usual]) {
            if ((await this.resolve(ref)) !== undefined)
                return ref;
        }
        return undefined;
    }
    async mergeBase(one, other) {
        const { stdout } = await (0,git_git/* tryGit */.Ii)(['merge-base', one, other], this.inCode);
        return (0,base_sha/* parseSha */.qL)(stdout.toString('latin1').split('\n')[0] ?? '');
    }
    /** Fetches a branch's or a tag's tip. @returns undefined where the server has no such ref */
    async fetchTip(name) {
        return (await this.fetchBranch(name)) ?? (await this.fetchRef(`refs/tags/${name}`));
    }
    /** Fetches a branch's tip. @returns undefined where the server has no such branch */
    async fetchBranch(name) {
        return this.fetchRef(`refs/heads/${name}`);
    }
    async fetchRef(ref) {
        if (!(await this.server.fetch({ wants: [`+${ref}:refs/tip`], depth: 1, filter: 'blob:none' })))
            return undefined;
        const { stdout } = await (0,git_git/* tryGit */.Ii)(['rev-parse', '--verify', '--quiet', 'refs/tip^{commit}'], this.inScratch);
        const tip = (0,base_sha/* parseSha */.qL)(stdout.toString('latin1').trim());
        if (tip !== undefined)
            this.fetched.add(tip);
        return tip;
    }
    /** What a commit says of itself. It is here. */
    async readCommit(commit) {
        const text = (await (0,git_git/* git */.$Y)(['cat-file', 'commit', commit], this.inScratch)).toString('utf8');
        return { message: text.slice(text.indexOf('\n\n') + 2), parents: parentsOf(text) };
    }
    /** Makes a commit's trees be at hand. @returns false where the server does not give it out */
    async obtain(commit) {
        if (this.fetched.has(commit) || (await this.has(commit)))
            return true;
        return this.fetchCommits([commit]);
    }
    /** The same for a commit's parent. */
    async obtainParent(commit, parent) {
        if (await this.has(parent))
            return true;
        // Only where nothing is given out by its name, the history is deepened.
        return (await this.fetchCommits([parent])) || this.server.fetch({ wants: [commit], depth: 2, filter: 'blob:none' });
    }
    async fetchCommits(commits) {
        if (commits.length === 0)
            return true;
        const done = await this.server.fetch({ wants: commits, depth: 1, filter: 'blob:none' });
        if (done)
            for (const commit of commits)
                this.fetched.add(commit);
        return done;
    }
    async has(commit) {
        const { exitCode } = await (0,git_git/* tryGit */.Ii)(['cat-file', '-e', `${commit}^{tree}`], this.inScratch);
        return exitCode === 0;
    }
    /**
     * What differs between a commit and another one, or the files that are on disk now. Both sides of a rename are named.
     * @param to undefined for the files on disk, new ones included
     */
    async changedPaths(from, to) {
        const options = ['-z', '--raw', '-r', '--no-renames', '--no-abbrev'];
        const start = from ?? base_sha/* EMPTY_TREE */.pL;
        const compare = to === undefined
            ? () => (0,git_git/* tryGit */.Ii)(['diff', ...options, '--no-ext-diff', '--no-relative', start, '--'], this.onDisk)
            : () => (0,git_git/* tryGit */.Ii)(['diff-tree', ...options, start, to], this.inScratch);
        const untracked = to === undefined
            ? (0,git_git/* git */.$Y)(['ls-files', '-z', '--others', '--exclude-standard'], this.onDisk)
            : Promise.resolve(Buffer.alloc(0));
        untracked.catch(() => { });
        let result = await compare();
        if (result.exitCode !== 0) {
            // A clone without trees has neither side's.
            const wanted = [from, to ?? (await this.checkedOut()).sha].filter((commit) => commit !== undefined);
            await this.fetchCommits(wanted.filter((commit) => !this.fetched.has(commit)));
            result = await compare();
        }
        if (result.exitCode !== 0) {
            throw new errors/* AssetsSyncError */.Fl('no-base', `What changed since ${start} cannot be found: this clone lacks parts of it.`, {
                hint: 'Name the services, or check out with more of the history (fetch-depth: 0).',
                detail: result.stderr.trim(),
            });
        }
        const others = (0,git_git/* splitRecords */.DQ)(await untracked).map((path) => path.toString('utf8'));
        // A repository of its own in there is one path with a slash at its end.
        const added = others.map((path) => ({ path: path.replace(/\/$/, ''), isDirectory: path.endsWith('/') }));
        return [...parseRaw(result.stdout), ...added];
    }
    /** All directories of a commit below one of them, itself included, relative to the code repository's root. */
    async directories(commit, below) {
        const prefix = this.codeRepository.prefix;
        const start = `${prefix}${below}`;
        const args = ['ls-tree', '-r', '-d', '-z', '--name-only', '--full-tree', commit, '--', ...(start === '' ? [] : [start])];
        const output = await (0,git_git/* git */.$Y)(args, this.inScratch);
        return (0,git_git/* splitRecords */.DQ)(output)
            .map((path) => path.toString('utf8'))
            .filter((path) => path.startsWith(prefix))
            .flatMap((path) => {
            const parsed = (0,base_directory/* parseDirectory */.Bp)(path.slice(prefix.length));
            // A name that no pin could spell is nothing that could be synced.
            return 'error' in parsed ? [] : [parsed.directory];
        });
    }
    get inCode() {
        return { environment: (0,environment/* codeEnvironment */.dI)(), cwd: this.codeRepository.root, signal: this.signal };
    }
    /** How git is run where both the code repository's objects and those that were fetched are seen. */
    get inScratch() {
        return { environment: (0,environment/* ownEnvironment */.am)(this.server.scratch.dir), signal: this.signal };
    }
    /** In the code repository, with what was fetched beside it in sight. */
    get onDisk() {
        const borrowed = this.server.hasScratch
            ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,scratch/* quotePath */.WG)((0,external_node_path_.join)(this.server.scratch.dir, 'objects')) }
            : {};
        return { ...this.inCode, environment: { ...this.inCode.environment, ...borrowed }, cwd: this.codeRepository.top };
    }
}
/** The parents that a commit's own text names: git itself would leave out those that a shallow clone lacks. */
function parentsOf(text) {
    const header = text.slice(0, text.indexOf('\n\n'));
    return [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = '']) => parent);
}
/** `:<mode> <mode> <name> <name> <letter>` and the path, NUL after each. */
function parseRaw(output) {
    const records = (0,git_git/* splitRecords */.DQ)(output);
    const paths = [];
    for (let index = 0; index + 1 < records.length; index += 2) {
        const modes = records[index]?.toString('latin1', 1, 14) ?? '';
        paths.push({ path: records[index + 1]?.toString('utf8') ?? '', isDirectory: modes.includes('160000') });
    }
    return paths;
}

// EXTERNAL MODULE: ./src/pins/load.ts
var load = __nccwpck_require__(4586);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __nccwpck_require__(7027);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins_pins = __nccwpck_require__(242);
// EXTERNAL MODULE: ./src/pins/schema.ts
var schema = __nccwpck_require__(1925);
// EXTERNAL MODULE: ./src/git/objects/read.ts
var read = __nccwpck_require__(6543);
;// CONCATENATED MODULE: ./src/code-repo/committed-manifests.ts
/** The recordings.json and assets.json files of a commit of the code repository. */






/** Paths in one command line, which has an end. */
const MAX_ARGUMENTS = 200;
/**
 * Reads files that pin of a commit.
 * @param manifestDirectories their directories, relative to the code repository's root
 * @param name what they are called
 * @returns their texts; none for a directory where the commit has no such file
 */
async function readManifestTexts(history, commit, manifestDirectories, name = manifest_name/* MANIFEST_NAME */.i) {
    const files = commit === undefined ? [] : await readManifests(history, commit, manifestDirectories, name);
    return new Map([...files].map(([manifestDirectory, bytes]) => [manifestDirectory, bytes.toString('utf8')]));
}
/** The same byte by byte. */
async function readManifests(history, commit, manifestDirectories, name = manifest_name/* MANIFEST_NAME */.i) {
    const files = new Map();
    if (manifestDirectories.length === 0)
        return files;
    const byPath = new Map(manifestDirectories.map((manifestDirectory) => [
        `${history.codeRepository.prefix}${(0,base_directory/* joinDirectory */.as)(manifestDirectory, name)}`,
        manifestDirectory,
    ]));
    const blobs = await findFiles(history, commit, [...byPath.keys()]);
    await obtainFiles(history, commit, [...blobs.values()]);
    const objects = await (0,read/* readObjects */.$)([...blobs.values()], history.inScratch);
    for (const [index, path] of [...blobs.keys()].entries()) {
        const manifestDirectory = byPath.get(path);
        const content = objects[index]?.content;
        if (manifestDirectory !== undefined && content !== undefined)
            files.set(manifestDirectory, content);
    }
    return files;
}
async function findFiles(history, commit, paths) {
    const wanted = new Set(paths);
    const found = new Map();
    for (let start = 0; start < paths.length; start += MAX_ARGUMENTS) {
        const some = paths.slice(start, start + MAX_ARGUMENTS);
        const listing = await (0,git_git/* git */.$Y)(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...some], history.inScratch);
        for (const record of (0,git_git/* splitRecords */.DQ)(listing)) {
            const [, name = '', path = ''] = /^100\d+ blob ([0-9a-f]{40})\t([\s\S]*)$/.exec(record.toString('utf8')) ?? [];
            const blob = (0,base_sha/* parseSha */.qL)(name);
            if (blob !== undefined && wanted.has(path))
                found.set(path, blob);
        }
    }
    return found;
}
/** Fetches those files that a clone without files does not have. */
async function obtainFiles(history, commit, blobs) {
    const missing = await missingOf(history, blobs);
    if (missing.length === 0)
        return;
    if (!(await history.server.fetch({ wants: missing }))) {
        // A server that gives out no file by name gives them out with their commit.
        await history.server.fetch({ wants: [commit], depth: 1, refetch: true });
    }
    if ((await missingOf(history, blobs)).length === 0)
        return;
    throw new errors/* AssetsSyncError */.Fl('no-base', `This clone lacks a recordings.json of commit ${(0,base_sha/* shortSha */.Fu)(commit)}.`, {
        hint: 'Name the services, or check out with the files (without a filter).',
    });
}
/** The directories of a commit that hold a file of some name. */
async function directoriesWith(history, commit, name) {
    const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit];
    const paths = splitRecords(await git(args, history.inScratch)).map((path) => path.toString('utf8'));
    return paths
        .filter((path) => path.startsWith(history.codeRepository.prefix) && `/${path}`.endsWith(`/${name}`))
        .flatMap((path) => {
        const parsed = parseDirectory(parentDirectory(path.slice(history.codeRepository.prefix.length)));
        return 'error' in parsed ? [] : [parsed.directory];
    });
}
async function missingOf(history, blobs) {
    if (blobs.length === 0)
        return [];
    const output = await (0,git_git/* git */.$Y)(['cat-file', '--batch-check'], { ...history.inScratch, input: `${blobs.join('\n')}\n` });
    return [...output.toString('latin1').matchAll(/^([0-9a-f]{40}) missing$/gm)].map(([, name = '']) => name);
}

// EXTERNAL MODULE: ./src/pins/assets-json.ts
var assets_json = __nccwpck_require__(1970);
// EXTERNAL MODULE: ./src/pins/manifest.ts
var pins_manifest = __nccwpck_require__(6095);
;// CONCATENATED MODULE: ./src/selection/event.ts
/** Every candidate names too much rather than too little. */
function chooseBase(event, checkedOut) {
    switch (event.kind) {
        case 'pull-request':
            return ofPullRequest(event, checkedOut);
        case 'push':
            return ofPush(event);
        case 'merge-group':
            return event.base === undefined ? none('The event of the merge group names no base') : choice({ commit: event.base });
        case 'tip': {
            const parent = checkedOut.parents[0];
            const notice = "Compared with HEAD's first parent: Azure Pipelines does not say which earlier commits came with the same push. The base input names another commit.";
            return parent === undefined ? choice('nothing') : { ...choice({ commit: parent }), notice };
        }
        case 'person':
            return choice('default-branch');
        case 'no-change':
            return none(`There is no change to look at for ${event.what}`);
    }
}
function ofPullRequest({ runsOnBase, commit, head, base, target }, checkedOut) {
    const [first, second] = checkedOut.parents;
    // A head may itself be a merge: of the base branch into the pull request's.
    const isHead = checkedOut.sha === head;
    if (runsOnBase && !isHead && (head === undefined || !checkedOut.parents.includes(head))) {
        return none('What is checked out is not the pull request, but what it is to be merged into');
    }
    const isMerge = first !== undefined && second !== undefined && !isHead && (second === head || checkedOut.sha === commit);
    if (isMerge)
        return choice({ commit: first });
    if (base !== undefined)
        return choice({ commit: base });
    if (target !== undefined)
        return choice({ branch: target });
    return none('The event of the pull request names no base');
}
function ofPush({ before, branch, defaultBranch }) {
    const isDefault = branch === undefined || branch === defaultBranch;
    const branchedOff = defaultBranch === undefined || isDefault ? [] : [{ branch: defaultBranch }];
    if (before !== undefined)
        return choice({ commit: before }, ...branchedOff);
    return branchedOff.length > 0 ? choice(...branchedOff) : choice('nothing');
}
function choice(...candidates) {
    return { candidates, none: undefined, notice: undefined };
}
function none(why) {
    return { candidates: [], none: why, notice: undefined };
}

;// CONCATENATED MODULE: ./src/selection/change.ts
/** What a run's change is: where it begins, what differs since, and what the pins were before it. */










/**
 * Finds the change.
 * @throws `no-base` where nothing says what to compare with, or that is gone
 */
async function findChange(question, codeRepository, history, log) {
    const { base: given, event, onDisk } = question;
    const checkedOut = await history.checkedOut();
    let base;
    if (given !== undefined)
        base = await findGiven(given, question, history);
    else {
        const { candidates, none, notice } = chooseBase(event(), checkedOut);
        if (none !== undefined)
            throw noBase(`${none}.`, question);
        base = await findBase(candidates, checkedOut.sha, question, history);
        if (notice !== undefined)
            log.notice(notice);
    }
    log.info(base === undefined ? 'Everything counts as new.' : `Looking at what changed since commit ${(0,base_sha/* shortSha */.Fu)(base)}.`);
    const head = onDisk ? undefined : checkedOut.sha;
    const changed = await history.changedPaths(base, head);
    const paths = changed
        .filter(({ path }) => path.startsWith(codeRepository.prefix))
        .map(({ path, isDirectory }) => ({ path: path.slice(codeRepository.prefix.length), isDirectory }));
    const directoriesWith = (name) => paths.flatMap(({ path }) => directoryWith(name, path));
    return {
        base,
        head,
        paths,
        manifestDirectories: directoriesWith(manifest_name/* MANIFEST_NAME */.i),
        taggedDirectories: directoriesWith(assets_json/* ASSETS_JSON */.Lg),
    };
}
/** The directory of a file, if that has the name. */
function directoryWith(name, path) {
    if (path !== name && !path.endsWith(`/${name}`))
        return [];
    const parsed = (0,base_directory/* parseDirectory */.Bp)((0,base_directory/* parentDirectory */.im)(path));
    return 'directory' in parsed ? [parsed.directory] : [];
}
async function findBase(candidates, head, question, history) {
    for (const candidate of candidates) {
        if (candidate === 'nothing')
            return undefined;
        if (typeof candidate === 'object' && 'commit' in candidate) {
            if (await history.obtain(candidate.commit))
                return candidate.commit;
            continue;
        }
        const found = candidate === 'default-branch'
            ? await branchOff(await history.defaultBranch(), head, history)
            : ((await branchOff(`refs/remotes/origin/${candidate.branch}`, head, history)) ??
                (await history.fetchTip(candidate.branch)));
        if (found !== undefined)
            return found;
    }
    const first = candidates[0];
    if (typeof first === 'object' && 'commit' in first) {
        throw noBase(`Commit ${(0,base_sha/* shortSha */.Fu)(first.commit)}, with which this run is to be compared, is not here, and the server does not give it out.`, question);
    }
    if (first === 'default-branch') {
        throw new errors/* AssetsSyncError */.Fl('no-base', 'This clone knows no default branch of origin to compare with.', {
            hint: `Give the branch with ${question.baseInput}, such as main; where it is not here, its tip is fetched. Or name the services.`,
        });
    }
    throw noBase(`The branch ${first === undefined || first === 'nothing' ? '' : first.branch} is not on the server.`, question);
}
/** Where the history went off a branch; its tip where that history is not here. */
async function branchOff(ref, head, history) {
    const tip = ref === undefined ? undefined : await history.resolve(ref);
    return tip === undefined ? undefined : ((await history.mergeBase(head, tip)) ?? tip);
}
async function findGiven(given, question, history) {
    const sha = (0,base_sha/* parseSha */.qL)(given);
    const here = (await history.resolve(given)) ?? ((0,schema/* isBranchName */.Q8)(given) ? await history.resolve(`refs/remotes/origin/${given}`) : undefined);
    if (here !== undefined)
        return here;
    if (sha !== undefined && !/^0+$/.test(given) && (await history.obtain(sha)))
        return sha;
    const name = given.replace(/^refs\/(heads|tags)\/|^(refs\/remotes\/)?origin\//, '');
    const tip = sha === undefined && (0,schema/* isBranchName */.Q8)(name) ? await history.fetchTip(name) : undefined;
    if (tip !== undefined)
        return tip;
    throw noBase(`There is no commit, branch or tag ${JSON.stringify(given)} to compare with, here or on the server.`, question);
}
/** An error that says what to give in place of a base that nobody knows. */
function noBase(message, { baseInput }) {
    return new errors/* AssetsSyncError */.Fl('no-base', message, {
        hint: `Give the services in paths (* for all), or with ${baseInput} the commit, branch or tag to compare with.`,
    });
}
/**
 * The pins before a change.
 * @param manifests as they are now, among them all that differ
 */
async function pinsBefore(change, manifests, history) {
    const texts = await readManifestTexts(history, change.base, change.manifestDirectories);
    const earlier = change.manifestDirectories.flatMap((manifestDirectory) => {
        const text = texts.get(manifestDirectory);
        if (text === undefined)
            return [];
        const manifest = (0,pins_manifest/* parseManifest */.N)(text, manifestDirectory);
        // What cannot be understood says nothing: everything that it may have pinned counts as changed.
        if (manifest.errors.length > 0)
            return [{ ...manifest, pins: [] }];
        // Its lines are not those of the file that people see.
        return [{ ...manifest, pins: manifest.pins.map((pin) => ({ ...pin, at: { file: pin.at.file } })) }];
    });
    const tagTexts = await readManifestTexts(history, change.base, change.taggedDirectories, assets_json/* ASSETS_JSON */.Lg);
    const earlierTags = [...tagTexts].flatMap(([directory, text]) => (0,assets_json/* parseAssetsJson */.tP)(text, directory) ?? []);
    const before = (0,assets_json/* withoutRivals */.m3)([...manifests.filter((manifest) => !isChanged(manifest, change)), ...earlier, ...earlierTags]);
    const settingsOf = (list) => list.find(({ manifestDirectory }) => manifestDirectory === base_directory/* TOP */.wv)?.settings;
    const settings = settingsOf(before);
    const repository = settings?.repository;
    const other = repository === undefined || repository === settingsOf(manifests)?.repository ? undefined : repository;
    return {
        commit: change.base,
        pins: new pins_pins/* Pins */.RM(other === undefined ? before : before.filter(({ tagPin }) => tagPin !== undefined)),
        otherRepository: other,
        branch: settings === undefined ? undefined : (settings.branch ?? schema/* DEFAULT_BRANCH */.nU),
    };
}
function isChanged({ file, manifestDirectory }, { manifestDirectories, taggedDirectories }) {
    return ((0,assets_json/* isAssetsJson */.q9)(file) ? taggedDirectories : manifestDirectories).includes(manifestDirectory);
}
/** The services that changed files are in, by `$services`, else by the pins of now or before. */
function servicesOfFiles(change, globs, pins) {
    const services = new Set();
    const seen = new Map();
    for (const { path, isDirectory } of change.paths) {
        const directory = isDirectory ? path : (0,base_directory/* parentDirectory */.im)(path);
        if (!seen.has(directory))
            seen.set(directory, serviceOf(directory, globs, pins));
        const service = seen.get(directory);
        if (service !== undefined)
            services.add(service);
    }
    return services;
}
function serviceOf(path, globs, pins) {
    const parsed = (0,base_directory/* parseDirectory */.Bp)(path);
    // Deep inside a service there may be names that no pin could spell.
    if ('error' in parsed)
        return serviceOf((0,base_directory/* parentDirectory */.im)(path), globs, pins);
    const { directory } = parsed;
    if (directory === base_directory/* TOP */.wv)
        return undefined;
    return globs.serviceOf(directory) ?? pins.map((all) => all.resolveTargeted(directory)?.directory).find(Boolean);
}
/**
 * The services whose pins a change moves.
 * @param directoriesBelow the directories of the code repository below one of them
 */
async function servicesOfPins(change, globs, now, before, directoriesBelow) {
    const candidates = new Set();
    const manifestDirectories = new Set([...change.manifestDirectories, ...change.taggedDirectories]);
    for (const manifestDirectory of manifestDirectories) {
        const inService = globs.serviceOf(manifestDirectory);
        if (inService !== undefined)
            candidates.add(inService);
        else
            for (const service of await directoriesBelow(manifestDirectory))
                candidates.add(service);
    }
    for (const directory of new Set([...now.directories, ...before.directories])) {
        if ((0,base_directory/* upward */.Oz)(directory).some((outer) => manifestDirectories.has(outer)))
            candidates.add(globs.serviceOf(directory) ?? directory);
    }
    return new Set([...candidates].filter((service) => !(0,pins_pins/* samePinnedTrees */.MW)(now.pinnedTreesOf(service), before.pinnedTreesOf(service))));
}
/** Parts services into those that have a pin and those that have none. */
function withPins(services, pins) {
    const chosen = [];
    const unpinned = [];
    for (const service of [...services].sort()) {
        const pinnedTrees = pins.pinnedTreesOf(service);
        if (pinnedTrees.length > 0)
            chosen.push({ service, given: false, pinnedTrees });
        else
            unpinned.push(service);
    }
    return { chosen, unpinned };
}

// EXTERNAL MODULE: ./src/base/paths.ts
var base_paths = __nccwpck_require__(5997);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __nccwpck_require__(48);
;// CONCATENATED MODULE: ./src/selection/given-paths.ts
/** Paths as a person gives them, as directories of the code repository. */







/**
 * Paths as they were given. One in the assets root, as a shell completes it, means what is at the same place in the code repository.
 * @param assetsRoot absolute
 * @throws `bad-usage` for one outside of both
 */
function parseGivenPaths({ paths, pathsFrom }, codeRepository, assetsRoot) {
    const from = (0,base_paths/* canonicalPath */.O)(pathsFrom);
    const root = (0,base_paths/* canonicalPath */.O)(assetsRoot);
    return paths.map((path) => {
        // The Windows command prompt leaves single quotes where they are.
        if (path === selection_services/* ALL */.y2 || path === `'${selection_services/* ALL */.y2}'`)
            return selection_services/* ALL */.y2;
        refusePattern(path, from);
        // As in git, paths are relative to where one is; a path from the top is understood there too.
        const absolute = (0,base_paths/* canonicalPath */.O)((0,external_node_path_.resolve)((0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(from, path)) ? from : codeRepository.root, path));
        return parseGivenPath(path, (0,base_paths/* pathBelow */.B)(root, absolute) === undefined ? codeRepository.root : root, absolute);
    });
}
/** A shell expands patterns, unless they stand in quotes or match nothing. */
function refusePattern(path, from) {
    if (!/[*?]/.test(path) || (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(from, path)))
        return;
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `${JSON.stringify(path)} is a pattern; a path or '*' is expected.`, {
        hint: `Give '*' for every service that has a pin, or a directory above the services (${JSON.stringify(path.replace(/\/?[^/]*[*?].*$/, '') || '.')}).`,
    });
}
/** A directory as the code repository has it, if it is in a service. @param from absolute */
function placeInService(from, codeRepository, globs) {
    const real = (0,base_paths/* canonicalPath */.O)(from);
    if ((0,base_paths/* pathBelow */.B)(codeRepository.root, real) === undefined)
        return undefined;
    const place = parseGivenPath('.', codeRepository.root, real);
    const isPinned = (directory) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(codeRepository.root, (0,assets_json/* assetsJsonOf */.n_)(directory)));
    return globs.serviceOf(place) !== undefined || (0,base_directory/* upward */.Oz)(place).some(isPinned) ? place : undefined;
}
/** @param text the path as it was given, for messages */
function parseGivenPath(text, top, absolute) {
    const path = (0,base_paths/* pathBelow */.B)(top, absolute);
    if (path === undefined) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${text} is outside the code repository (${top}).`, {
            hint: 'Give paths below it, such as sdk/tables.',
        });
    }
    const parsed = (0,base_directory/* parseDirectory */.Bp)(path);
    if ('directory' in parsed)
        return parsed.directory;
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `${JSON.stringify(text)} is not a path that can be synced: ${parsed.error}.`, {
        hint: 'Give paths such as sdk/tables.',
    });
}

// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __nccwpck_require__(2130);
;// CONCATENATED MODULE: ./src/selection/read-manifests.ts
/** Which recordings.json files count for a run, and what they say. */










/** Reads every recordings.json that counts for given directories and for what a change touches, the root's first. */
async function read_manifests_readManifests(given, change, globs, access) {
    const { root } = access.located;
    const touchedBy = (pins) => (change === undefined ? [] : servicesOfFiles(change, globs, pins));
    let scopes = new Set([
        ...given,
        ...(change?.manifestDirectories ?? []),
        ...(change?.taggedDirectories ?? []),
        ...touchedBy([]),
    ]);
    for (;;) {
        const split = await readBelow([...scopes], change, access);
        const manifests = [root, ...split];
        (0,load/* throwIfWrong */.tu)(manifests);
        // A changed file may be in a pinned directory that is no service by its name.
        const all = new Set([...scopes, ...touchedBy([new pins_pins/* Pins */.RM(manifests)])]);
        if (all.size === scopes.size) {
            await requireRoot(manifests, access);
            return tellRivals(manifests, access.log);
        }
        scopes = all;
    }
}
/** Without a root file there is nothing to go by but assets.json files, wherever they are. @throws `bad-manifest` */
async function requireRoot(manifests, { codeRepository, located, signal }) {
    if (!located.isRootMissing || manifests.some(({ tagPin }) => tagPin !== undefined))
        return;
    const listing = await (0,code_repository/* listManifests */.po)(codeRepository, { scopes: [base_directory/* TOP */.wv], assetsRoot: located.inside, untracked: true }, signal);
    if (listing.assetsJson.onDisk.length + listing.assetsJson.sparse.length === 0)
        throw (0,load/* noRootManifest */.dl)(codeRepository.root);
}
/** In one directory a recordings.json counts, and no assets.json beside it. */
function tellRivals(manifests, log) {
    const counting = (0,assets_json/* withoutRivals */.m3)(manifests);
    const rivals = manifests.filter((manifest) => !counting.includes(manifest)).map(({ file }) => file);
    if (rivals.length > 0)
        log.notice(`A recordings.json beside it counts in place of ${(0,errors/* listNames */.Zv)(rivals)}.`);
    return counting;
}
async function readBelow(scopes, change, { codeRepository, history, located, signal }) {
    const { root, inside: assetsRoot } = located;
    // What a commit says is what counts in CI: what else lies on its disk is none of the change.
    const untracked = change === undefined || change.head === undefined;
    const listing = await (0,code_repository/* listManifests */.po)(codeRepository, { scopes, assetsRoot, untracked }, signal);
    if (listing.rootIsTracked) {
        throw new errors/* AssetsSyncError */.Fl('foreign-root', `The code repository tracks files in the assets root (${assetsRoot}).`, {
            hint: 'Remove them from it (git rm -r --cached), or name another directory in $path.',
            at: root.places.$path,
        });
    }
    const around = [...scopes.flatMap(base_directory/* upward */.Oz), ...(change === undefined ? [] : directoriesOf(change))];
    const { root: codeRoot } = codeRepository;
    // The root file was read before.
    const below = onDisk(listing.manifests, around).filter((directory) => directory !== base_directory/* TOP */.wv);
    const manifests = [
        ...below.flatMap((directory) => (0,load/* readManifest */.WI)(codeRoot, directory) ?? []),
        ...onDisk(listing.assetsJson, around).flatMap((directory) => (0,load/* readAssetsJson */.GD)(codeRoot, directory) ?? []),
        ...(await readSparse(manifest_name/* MANIFEST_NAME */.i, listing.manifests.sparse, pins_manifest/* parseManifest */.N, history)),
        ...(await readSparse(assets_json/* ASSETS_JSON */.Lg, listing.assetsJson.sparse, assets_json/* parseAssetsJson */.tP, history)),
    ];
    return manifests.sort((a, b) => (a.manifestDirectory < b.manifestDirectory ? -1 : 1));
}
/** Directories on disk that have a file, or may have one. @param around other ones than those that were listed */
function onDisk(listed, around) {
    const directories = new Set([...listed.onDisk, ...around]);
    for (const directory of listed.sparse)
        directories.delete(directory);
    return [...directories];
}
/** Reads files that a sparse checkout left out, as they are in the commit. */
async function readSparse(name, directories, parse, history) {
    if (directories.length === 0)
        return [];
    const { sha } = await history.checkedOut();
    const texts = await readManifestTexts(history, sha, directories, name);
    return directories.flatMap((directory) => {
        if (directory === base_directory/* TOP */.wv && name === manifest_name/* MANIFEST_NAME */.i)
            return [];
        const text = texts.get(directory);
        if (text !== undefined)
            return parse(text, directory) ?? [];
        const file = (0,base_directory/* joinDirectory */.as)(directory, name);
        throw new errors/* AssetsSyncError */.Fl('bad-manifest', `${file} counts, but it is neither checked out here nor in the commit.`, {
            hint: `Add it to the sparse checkout: git sparse-checkout add ${(0,base_directory/* showDirectory */.fi)(directory)}`,
            at: { file },
        });
    });
}
/** The directories that changed files are in, and those above. */
function directoriesOf({ paths }) {
    const directories = new Set();
    for (const { path } of paths) {
        for (let at = (0,base_directory/* parentDirectory */.im)(path); at !== base_directory/* TOP */.wv && !directories.has(at); at = (0,base_directory/* parentDirectory */.im)(at)) {
            directories.add(at);
        }
    }
    return directories;
}

;// CONCATENATED MODULE: ./src/selection/selection.ts












/**
 * The services that are meant: those of the paths; without any, the one that a person is in, else those that the change touches.
 * @param located where it is known already
 */
function selection_select(request, codeRepository, log, signal, located) {
    return withSources(request, codeRepository, log, signal, located, async (sources) => {
        const paths = meantPaths(request, sources);
        if (paths === undefined)
            return selectTouched(await findChangeOf(request, sources), request.isLocalUser, sources);
        const selection = await selectGiven(paths, undefined, sources, { mayLackPins: request.mayLackPins });
        // Else a mistyped glob would end with success and nothing.
        if (selection.services.length === 0 && sources.lostGlobs.length > 0)
            throw (0,load/* manifestError */.eZ)(sources.lostGlobs);
        return selection;
    });
}
/** All that have a pin, whatever was asked for. */
function selectAll(request, codeRepository, log, signal, located) {
    return withSources(request, codeRepository, log, signal, located, (sources) => selectGiven([selection_services/* ALL */.y2], undefined, sources));
}
/**
 * What is meant, and the pins before the change: without paths, the services whose pins moved. A service that lost its pin has no
 * pinned trees.
 * @param lostPins whether a path may mean such a service; else it is an error, as without a change
 */
function selectCompared(request, { lostPins }, codeRepository, log, signal, located) {
    return withSources(request, codeRepository, log, signal, located, async (sources) => {
        const paths = meantPaths(request, sources);
        const change = await findChangeOf(request, sources);
        if (paths === undefined)
            return selectMoved(change, sources);
        return selectGiven(paths, change, sources, { lostPins });
    });
}
async function withSources({ path, codeAccess }, codeRepository, log, signal, located = (0,locate/* locate */.x)(codeRepository, path), body) {
    const { root } = located;
    root.warnings.forEach(log.warning);
    const globs = new selection_services/* ServiceGlobs */.HY(root.settings.services ?? schema/* DEFAULT_SERVICES */.LK);
    const lostGlobs = await findLostGlobs(globs, root, codeRepository, signal);
    lostGlobs.forEach(log.warning);
    const history = new CodeHistory(codeRepository, { ...codeAccess, log }, signal);
    try {
        return withoutEmptyTags(await body({ codeRepository, history, located, globs, lostGlobs, log, signal }), log);
    }
    finally {
        await history.close();
    }
}
/** An assets.json whose tag is empty pins nothing yet. */
function withoutEmptyTags(selection, log) {
    const isEmpty = ({ pin }) => pin.assetsJson?.tag === '';
    const empty = selection.services.flatMap(({ pinnedTrees }) => pinnedTrees.filter(isEmpty));
    if (empty.length === 0)
        return selection;
    const names = (0,errors/* listNames */.Zv)([...new Set(empty.map(({ directory }) => directory))]);
    log.notice(`Nothing was recorded yet for ${names}: the Tag of its assets.json is empty.`);
    const services = selection.services
        .map((service) => ({ ...service, pinnedTrees: service.pinnedTrees.filter((place) => !isEmpty(place)) }))
        // One that has lost its pin has none before either.
        .filter(({ service, pinnedTrees }) => pinnedTrees.length > 0 || !empty.some(({ directory }) => directory === service));
    return { ...selection, services };
}
/** @returns undefined for what the change touches */
function meantPaths(request, { codeRepository, located, globs }) {
    if (request.paths.length > 0)
        return parseGivenPaths(request, codeRepository, located.assetsRoot);
    if (!request.isLocalUser || request.base !== undefined)
        return undefined;
    const here = placeInService(request.pathsFrom, codeRepository, globs);
    return here === undefined ? undefined : [here];
}
function findChangeOf(request, { codeRepository, history, log }) {
    const { base, baseInput, event, isLocalUser } = request;
    return findChange({ base, baseInput, event, onDisk: isLocalUser }, codeRepository, history, log);
}
/** @param change undefined where what was before does not count */
async function selectGiven(paths, change, sources, { lostPins = false, mayLackPins = false } = {}) {
    const { codeRepository, globs, log } = sources;
    const selection = await readPins((0,selection_services/* scopesOf */.ZK)(paths, globs), change, sources);
    const earlier = lostPins ? selection.before?.pins : undefined;
    const others = { earlier, mayLackPins };
    const services = await (0,selection_services/* givenServices */.UO)(paths, selection.globs, selection.pins, codeRepository, sources.signal, others);
    if (services.length === 0)
        await hasAllDirectories(sources);
    if (!mayLackPins)
        return { ...selection, services };
    const unrecorded = services.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service);
    if (unrecorded.length > 0)
        log.notice(`There is no pin for ${(0,errors/* listNames */.Zv)(unrecorded)}: nothing was recorded for it yet.`);
    return { ...selection, services: services.filter(({ pinnedTrees }) => pinnedTrees.length > 0) };
}
/** The services whose files or pins a change touches. */
async function selectTouched(change, isLocalUser, sources) {
    const { log } = sources;
    const { before, ...selection } = await readPins([], change, sources);
    if (before === undefined)
        throw new Error('the pins before were not looked for');
    const byPins = await movedServices(change, selection, before, sources);
    const byFiles = servicesOfFiles(change, selection.globs, [selection.pins, before.pins]);
    const { chosen, unpinned } = withPins(new Set([...byPins, ...byFiles]), selection.pins);
    const hasServices = chosen.length > 0 || (await hasAllDirectories(sources));
    if (isLocalUser && chosen.length + unpinned.length === 0) {
        const all = hasServices ? " All that have a pin: assets-sync sync '*'" : '';
        log.notice(`Nothing that you changed is in a service.${all}`);
    }
    if (unpinned.length > 0)
        log.notice(`Changed, but without a pin, and left out: ${(0,errors/* listNames */.Zv)(unpinned)}.`);
    return { ...selection, before, services: chosen };
}
/** The services whose pins a change moves. */
async function selectMoved(change, sources) {
    const { before, ...selection } = await readPins([], change, sources);
    if (before === undefined)
        throw new Error('the pins before were not looked for');
    const { chosen, unpinned } = withPins(await movedServices(change, selection, before, sources), selection.pins);
    // A service that lost its pin lost its recordings.
    const lost = unpinned.map((service) => ({ service, given: false, pinnedTrees: [] }));
    return { ...selection, before, services: [...chosen, ...lost] };
}
/** Everything of a selection but its services. */
async function readPins(scopes, change, sources) {
    const { history, located, globs, log } = sources;
    const manifests = await read_manifests_readManifests(scopes, change, globs, sources);
    for (const { warnings } of manifests.slice(1))
        warnings.forEach(log.warning);
    const pins = new pins_pins/* Pins */.RM(manifests);
    pins.unreachable().forEach(log.warning);
    const before = change === undefined ? undefined : await pinsBefore(change, manifests, history);
    if (before?.otherRepository !== undefined) {
        log.notice(`The assets repository was ${before.otherRepository} before: what its recordings were is not compared.`);
    }
    const tagged = [...pins.tagged, ...(before?.pins.tagged ?? [])].map(({ directory }) => directory);
    return { root: located.root, assetsRoot: located.assetsRoot, manifests, pins, globs: globs.withTagged(tagged), before };
}
function movedServices(change, { pins, globs }, before, sources) {
    return servicesOfPins(change, globs, pins, before.pins, (directory) => changedBelow(change, directory, sources));
}
/** From the commit where that is what counts: a sparse checkout has only some of it on disk. */
async function changedBelow({ head }, directory, { codeRepository, history, globs, signal }) {
    if (head === undefined)
        return (0,selection_services/* servicesBelow */.KR)(globs, codeRepository, directory, signal);
    return (await history.directories(head, directory)).filter((path) => globs.matches(path));
}
/** The globs of the file that match neither on disk nor in what a sparse checkout left out: a mistake, or their last directory is gone. */
async function findLostGlobs(globs, { settings, places }, codeRepository, signal) {
    if (settings.services === undefined)
        return [];
    const unmatched = await globs.unmatched(codeRepository.root);
    if (unmatched.length === 0)
        return [];
    const directories = await (0,code_repository/* listDirectories */.Sk)(codeRepository, signal);
    const lost = unmatched.filter((text) => {
        const one = new selection_services/* ServiceGlobs */.HY([text]);
        return !directories.some((directory) => one.matches(directory));
    });
    const at = places.$services ?? { file: manifest_name/* MANIFEST_NAME */.i };
    return lost.map((glob) => ({ message: `no directory matches ${JSON.stringify(glob)}; correct it or leave it out`, at }));
}
/** @returns whether there is a directory for each glob; says so where there is none */
async function hasAllDirectories({ codeRepository, globs, lostGlobs, log }) {
    // Those of the file were warned of.
    const unmatched = lostGlobs.length > 0 ? [] : await globs.unmatched(codeRepository.root);
    if (unmatched.length === 0)
        return lostGlobs.length === 0;
    log.notice(`No directory matches ${unmatched.join(', ')}: say in $services which directories are services.`);
    return false;
}


/***/ }),

/***/ 48:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ ServiceGlobs),
/* harmony export */   KR: () => (/* binding */ servicesBelow),
/* harmony export */   UO: () => (/* binding */ givenServices),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   y2: () => (/* binding */ ALL)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_closest_match_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8626);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4758);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6774);
/* harmony import */ var _base_glob_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7987);
/* harmony import */ var _code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(592);
/* harmony import */ var _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7027);









/** `*` in place of a path. */
const ALL = '*';
/** Which directories are services: those that `$services` says, and each with an assets.json. */
class ServiceGlobs {
    globs;
    patterns;
    texts;
    tagged;
    /**
     * @param texts globs as recordings.json has them: one that is none matches nothing
     * @param tagged the directories with an assets.json, as far as they are known
     */
    constructor(texts, tagged = []) {
        this.texts = texts;
        this.tagged = new Set(tagged);
        this.globs = texts.map((text) => ({ text, patterns: (0,_base_glob_js__WEBPACK_IMPORTED_MODULE_6__/* .parseGlob */ .q)(text) ?? [] }));
        this.patterns = this.globs.flatMap(({ patterns }) => patterns);
    }
    /** The same, when the files that pin were read. */
    withTagged(tagged) {
        return new ServiceGlobs(this.texts, tagged);
    }
    /** The service that contains a path (the deepest, where they nest), or undefined. */
    serviceOf(path) {
        return (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .upward */ .Oz)(path).find((directory) => directory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv && (this.tagged.has(directory) || this.matches(directory)));
    }
    /** The globs that no directory on disk matches. */
    async unmatched(codeRoot) {
        const unmatched = this.globs.map(async ({ text, patterns }) => {
            for (const { base, depth, matches } of patterns)
                if (await walk(codeRoot, base, depth, matches))
                    return [];
            return [text];
        });
        return (await Promise.all(unmatched)).flat();
    }
    matches(path) {
        return this.patterns.some((pattern) => pattern.matches(path));
    }
    /** The services that the code repository has on disk in or below a directory. */
    async below(codeRoot, directory) {
        const found = new Set();
        for (const { base, depth, matches } of this.patterns) {
            const start = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(directory, base) ? directory : (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(base, directory) ? base : undefined;
            if (start === undefined)
                continue;
            await walk(codeRoot, start, depth, (path) => {
                if (matches(path))
                    found.add(path);
                return false;
            });
        }
        return [...found].sort();
    }
}
/**
 * Calls `visit` for a directory and those below it, down to a depth that counts from the top, until it says that it has seen
 * enough.
 * @returns whether it said so
 */
async function walk(codeRoot, directory, depth, visit) {
    let entries;
    try {
        entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, directory), { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')
            return false;
        throw error;
    }
    if (directory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv && visit(directory))
        return true;
    if (directory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv && directory.split('/').length >= depth)
        return false;
    for (const entry of entries) {
        if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules')
            continue;
        const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(entry.name);
        // A name that no pin could spell is nothing that could be synced.
        if ('error' in parsed)
            continue;
        if (await walk(codeRoot, (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(directory, parsed.directory), depth, visit))
            return true;
    }
    return false;
}
/** The services that the code repository has in or below a directory: on disk, or left out by a sparse checkout. */
async function servicesBelow(globs, codeRepository, directory, signal) {
    const onDisk = await globs.below(codeRepository.root, directory);
    if (!(0,_code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .isSparse */ .zP)(codeRepository))
        return onDisk;
    const tracked = await (0,_code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .listDirectories */ .Sk)(codeRepository, signal);
    const left = tracked.filter((path) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(path, directory) && globs.matches(path));
    return [...new Set([...onDisk, ...left])].sort();
}
/** The directories whose recordings.json files must be known before given paths can be resolved. */
function scopesOf(paths, globs) {
    return paths.includes(ALL) ? [_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv] : paths.map((path) => globs.serviceOf(path) ?? path);
}
/**
 * The services that given paths mean, sorted. Every one has a pin, or had one, or may lack one.
 * @param others `earlier`: other pins that a path may mean, those of before a change; `mayLackPins`: as of `SelectionRequest`
 * @throws `no-pin` for a path that has none
 */
async function givenServices(paths, globs, pins, codeRepository, signal, { earlier, mayLackPins } = {}) {
    const below = (directory) => servicesBelow(globs, codeRepository, directory, signal);
    const allPins = earlier === undefined ? [pins] : [pins, earlier];
    const chosen = new Map();
    const unpinned = new Map();
    for (const path of paths) {
        if (path === _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .i)
            throw expanded();
        const isThere = path === ALL || isSpelledSo(codeRepository.root, path);
        const known = isThere ? undefined : await knownServices(allPins, below);
        const name = path === ALL ? path : (globs.serviceOf(path) ?? path);
        const near = known === undefined || known.has(name) ? undefined : (0,_base_closest_match_js__WEBPACK_IMPORTED_MODULE_8__/* .closestMatch */ .h)(name, [...known]);
        const accept = (service) => {
            const mayLack = mayLackPins === true && isThere && globs.matches(service);
            if (!mayLack && !isPinned(service, allPins))
                unpinned.set(service, near);
            return service;
        };
        const services = await servicesOfPath(path, globs, allPins, below, accept);
        // A directory above services, or *, names none of them.
        const names = services.length === 1 && path !== ALL && !(services[0] !== path && (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(services[0] ?? _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv, path));
        for (const service of services) {
            const unknown = known !== undefined && !known.has(service);
            chosen.set(service, { given: names || chosen.get(service)?.given === true, meant: near, unknown });
        }
    }
    if (unpinned.size > 0)
        throw noPins(unpinned, allPins);
    return [...chosen].map(([service, how]) => ({ service, ...how, pinnedTrees: pins.pinnedTreesOf(service) })).sort(byService);
}
/** Whether there is such a path, in just these letters: where the case of names does not count, others lead there as well. */
function isSpelledSo(root, path) {
    if (path === _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv)
        return true;
    const segments = path.split('/');
    return segments.every((name, depth) => (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIfReadable */ .gR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ...segments.slice(0, depth))).includes(name));
}
/** What a pin or a directory of the code repository says is a service. */
async function knownServices(allPins, below) {
    return new Set([...allPins.flatMap(({ directories }) => directories), ...(await below(_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv))]);
}
function expanded() {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('no-pin', `${_pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .i} is in no service, so no pin is for it.`, {
        hint: "Name services; for all of them quote the star, which your shell may have replaced: '*'.",
    });
}
function byService(a, b) {
    return a.service < b.service ? -1 : 1;
}
async function servicesOfPath(path, globs, allPins, below, accept) {
    const above = path === ALL ? _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv : path;
    const service = globs.serviceOf(above);
    // What has no pin but those of services in it is a directory above services.
    const isAbove = service === above && !isPinned(above, allPins);
    if (service !== undefined && !isAbove)
        return [accept(service)];
    const pinnedBelow = allPins.flatMap(({ directories }) => directories).filter((directory) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(directory, above));
    const candidates = [
        ...(await below(above)),
        ...pinnedBelow.map((directory) => globs.serviceOf(directory) ?? (path === ALL ? directory : undefined)),
    ];
    const found = candidates.filter((candidate) => candidate !== undefined).filter((candidate) => isPinned(candidate, allPins));
    if (found.length > 0 || path === ALL)
        return found;
    if (path === _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('no-pin', 'No service below the top of the code repository has a pin.', {
            hint: 'Name a service (sdk/tables), or say in $services which directories are services.',
        });
    }
    const targeted = allPins.map((pins) => pins.resolveTargeted(path)?.directory).find((directory) => directory !== undefined);
    return [accept(targeted ?? path)];
}
function isPinned(service, allPins) {
    return allPins.some((pins) => pins.pinnedTreesOf(service).length > 0);
}
/** @param unpinned services, and what each may have been meant for */
function noPins(unpinned, allPins) {
    const known = [...new Set(allPins.flatMap(({ directories }) => directories))];
    const services = [...unpinned.keys()];
    const near = [...new Set([...unpinned.values()].filter((service) => service !== undefined))];
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('no-pin', `There is no pin for ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(services.map(_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi))}.`, {
        hint: pinHint(services, known, near),
    });
}
function pinHint(services, known, near) {
    if (near.length > 0)
        return `Did you mean ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(near)}?`;
    // At a terminal alone one stays in a path.
    if (services.some((service) => service.includes(',')))
        return 'Separate paths by spaces.';
    const names = services.map((service) => JSON.stringify(service));
    return `Add ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(names)} with the SHA of a commit to recordings.json${known.length > 0 ? ` (pinned are ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(known)})` : ''}; what was never recorded is recorded on your machine (assets-sync proxy start) and pushed, which pins it.`;
}


/***/ }),

/***/ 4353:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ noticeUnknown)
/* harmony export */ });
/* unused harmony export findUnknown */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3386);
/* harmony import */ var _code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(592);
/** Services of which there is nothing but the name that a person gave. */




/** Of which services there is nothing but the name, and what may be done about it: a catch-all pins a mistyped one too. */
async function findUnknown(services, assetsRoot, codeRepository, signal) {
    const unknown = services.filter(({ service, unknown }) => unknown === true && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(assetsRoot, service)));
    if (unknown.length === 0)
        return [];
    // A sparse checkout has only some of them on disk.
    const tracked = new Set(await (0,_code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .listDirectories */ .Sk)(codeRepository, signal));
    return unknown
        .filter(({ service }) => !tracked.has(service))
        .map(({ service, meant }) => ({
        what: `${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi)(service)} is neither in the code repository nor pinned by name nor in the assets root.`,
        question: meant === undefined ? 'Is it spelled right?' : `Did you mean ${meant}?`,
    }));
}
/** Says which of the services that were selected nobody knows. Where the assets repository is asked for each, it tells. */
async function noticeUnknown({ services, assetsRoot }, codeRepository, log, signal) {
    const unknown = await findUnknown(services, assetsRoot, codeRepository, signal);
    for (const { what, question } of unknown)
        log.notice(`${what} ${question}`);
}


/***/ }),

/***/ 7836:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkObjects)
/* harmony export */ });
/* unused harmony export parseBatchCheck */
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6127);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(308);
/** Asks git which objects there are by some names, and of which type they are. */


/**
 * @param names SHAs, or what git resolves to an object: `<commit>:<path>`
 * @returns in their order; undefined for what is not there
 */
async function checkObjects(names, environment, signal) {
    if (names.length === 0)
        return [];
    const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { environment, input: `${names.join('\n')}\n`, signal });
    return parseBatchCheck(output.toString('utf8'), names.length);
}
/** Reads `count` answers. A name that is not there comes back as `<name> missing`, and a path may end like an answer. */
function parseBatchCheck(output, count) {
    const lines = output.split('\n').slice(0, count);
    return lines.map((line) => {
        const [, sha = '', type] = /^([0-9a-f]{40}) (commit|tree|blob|tag)$/.exec(line) ?? [];
        const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(sha);
        return name === undefined ? undefined : { name, type: type };
    });
}


/***/ }),

/***/ 5925:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ checkTrees),
/* harmony export */   vx: () => (/* binding */ checkTreesBy)
/* harmony export */ });
/* unused harmony export MAX_FILES */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6127);
/* harmony import */ var _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9384);
/* harmony import */ var _git_objects_read_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6543);
/**
 * Sees that trees are as git makes them, before the store says that they are complete. Not by git's own check of what is fetched:
 * for a fetch with a filter that knows no exceptions before git 2.45, and what an old program once wrote into a commit is no reason
 * to refuse recordings. Nothing is looked at but what a sync uses: the trees, each once, however often it is there.
 */




/** Files of one service; a large one has some thousand. The files of a tree that is there twice count twice. */
const MAX_FILES = 1_000_000;
/** Levels of directories: with fewer a path is as long as file systems take it. */
const MAX_DEPTH = 200;
const TREE_MODE = '40000';
/** 100664 is what git wrote for a file that a group may change, until 2005. */
const MODES = new Set([TREE_MODE, '100644', '100664', '100755', '120000', '160000']);
/**
 * @param environment of a git directory that has the trees; what is not there, or is no tree, is not looked at
 * @throws `malformed-tree`; `too-large` for more files than anybody has
 */
function checkTrees(roots, environment, signal) {
    return (0,_git_objects_read_js__WEBPACK_IMPORTED_MODULE_1__/* .withObjectReader */ .B)({ environment, signal }, (read) => checkTreesBy(read, roots));
}
/** The same of trees that somebody else reads. */
async function checkTreesBy(read, roots) {
    const seen = await readAll(roots, read);
    const counts = new Map();
    for (const root of roots) {
        if (countFiles(root, { seen, counts }) <= MAX_FILES)
            continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('too-large', `Tree ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(root)} of the assets repository has more than ${MAX_FILES} files.`, {
            hint: 'No service has as many recordings: look at its commit, and pin one that is right.',
        });
    }
}
/** Level by level. */
async function readAll(roots, read) {
    const seen = new Map();
    let level = [...new Set(roots)];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > MAX_DEPTH)
            throw tooDeep(level[0]);
        for (const object of await read(level)) {
            if (object?.type === 'tree')
                seen.set(object.name, readContents(object.name, object.content));
        }
        const below = level.flatMap((tree) => seen.get(tree)?.trees ?? []);
        level = [...new Set(below)].filter((tree) => !seen.has(tree));
    }
    return seen;
}
function readContents(tree, content) {
    const entries = entriesOf(tree, content);
    const names = new Set();
    let last = '';
    for (const { mode, name } of entries) {
        // One character a byte, and a directory as if its name ended with a slash: so git sorts.
        const text = name.toString('latin1');
        const key = mode === TREE_MODE ? `${text}/` : text;
        const shown = JSON.stringify(name.toString('utf8'));
        if (text === '' || text.includes('/'))
            throw malformed(tree, `${shown} is no name of a file`);
        if (!MODES.has(mode))
            throw malformed(tree, `${shown} is neither a file nor a directory`);
        if (names.has(text))
            throw malformed(tree, `${shown} is in it twice`);
        if (key < last)
            throw malformed(tree, `${shown} is not in the order of names`);
        names.add(text);
        last = key;
    }
    const trees = entries.filter(({ mode }) => mode === TREE_MODE).map(({ object }) => object);
    return { files: entries.length - trees.length, trees };
}
function entriesOf(tree, content) {
    try {
        return (0,_git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTree */ .cZ)(content);
    }
    catch {
        throw malformed(tree, 'git cannot read it');
    }
}
/** Adds up what is in a tree, without going twice into one that is there twice. */
function countFiles(tree, { seen, counts }, depth = 0) {
    const known = counts.get(tree);
    if (known !== undefined)
        return known;
    if (depth > MAX_DEPTH)
        throw tooDeep(tree);
    const { files, trees } = seen.get(tree) ?? { files: 0, trees: [] };
    const count = trees.reduce((sum, below) => sum + countFiles(below, { seen, counts }, depth + 1), files);
    counts.set(tree, count);
    return count;
}
function tooDeep(tree) {
    return malformed(tree, `it lies more than ${MAX_DEPTH} directories deep`);
}
function malformed(tree, why) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('malformed-tree', `Tree ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(tree)} of the assets repository is malformed: ${why}.`, {
        hint: 'It was not made by git: pin a commit whose directories git made, or record those tests again; nothing was written.',
    });
}


/***/ }),

/***/ 7267:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ findBelow),
/* harmony export */   Qt: () => (/* binding */ lookupEnvironment),
/* harmony export */   Sb: () => (/* binding */ findKnownTrees),
/* harmony export */   X5: () => (/* binding */ findInCommits),
/* harmony export */   e6: () => (/* binding */ isDamage),
/* harmony export */   j_: () => (/* binding */ diffTrees)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(308);
/* harmony import */ var _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9384);
/* harmony import */ var _git_objects_read_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6543);
/* harmony import */ var _git_scratch_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4570);
/* harmony import */ var _batch_check_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7836);
/** Looks directories up in the commits and trees that a store has, without asking the server. */









/** For git commands that see all that a store has: trees, cached commits and the branch. */
function lookupEnvironment(store) {
    return {
        ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(store.dir),
        // Some commands look at git's index, whose name is that of a folder here.
        GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store.dir, 'no-index'),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: store.commitObjects.map(_git_scratch_js__WEBPACK_IMPORTED_MODULE_6__/* .quotePath */ .WG).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter),
    };
}
/** @returns for each place its directory's tree, which need not be here itself, or why there is none */
async function findInCommits(store, places, signal) {
    if (!store.cachedCommits.exist && !store.hasBranch)
        return places.map(() => undefined);
    const names = places.flatMap(({ sha, assetsPath }) => [sha, `${sha}:${assetsPath}`]);
    const objects = await (0,_batch_check_js__WEBPACK_IMPORTED_MODULE_7__/* .checkObjects */ .Z)(names, lookupEnvironment(store), signal);
    const answers = places.map(({ sha }, index) => {
        const [commit, directory] = objects.slice(2 * index, 2 * index + 2);
        if (commit === undefined)
            return undefined;
        if (commit.type !== 'commit')
            return 'no-commit';
        store.cachedCommits.use(sha);
        if (directory === undefined)
            return 'lost';
        return directory.type === 'tree' ? directory.name : 'absent';
    });
    const open = places.filter((_, index) => answers[index] === 'lost');
    const found = (await findInParents(store, open, signal)).values();
    const looked = [];
    for (const answer of answers)
        looked.push(answer === 'lost' ? found.next().value : answer);
    return looked;
}
/** Reads in the directories above what some would be: git names no object that is not here. */
async function findInParents(store, places, signal) {
    const environment = lookupEnvironment(store);
    const parentOf = ({ sha, assetsPath }) => `${sha}:${assetsPath.slice(0, Math.max(0, assetsPath.lastIndexOf('/')))}`;
    const names = [...new Set(places.map(parentOf))];
    const objects = await (0,_git_objects_read_js__WEBPACK_IMPORTED_MODULE_5__/* .readObjects */ .$)(names, { environment, signal }).catch((error) => {
        if (!isDamage(error))
            throw error;
        return [];
    });
    const parents = new Map(names.map((name, index) => [name, objects[index]]));
    const answers = [];
    for (const place of places) {
        const parent = parents.get(parentOf(place));
        if (parent?.type === 'tree')
            answers.push(place.assetsPath === _base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv ? 'lost' : entryOf(parent.content, place.assetsPath));
        else
            answers.push((await isAbsent(store, place, signal)) ? 'absent' : 'lost');
    }
    return answers;
}
/** Whether git failed because of an object that cannot be read. */
function isDamage(error) {
    return error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl && error.code === 'git-failed';
}
/** The tree of a directory in that of the one above it. */
function entryOf(content, assetsPath) {
    const name = Buffer.from(assetsPath.slice(assetsPath.lastIndexOf('/') + 1));
    const entry = (0,_git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .parseTree */ .cZ)(content).find((candidate) => candidate.name.equals(name));
    return entry?.mode === _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_8__/* .TREE_MODE */ .tk ? entry.object : 'absent';
}
/** Whether a commit here really lacks a directory, and not the store an object of it. */
async function isAbsent(store, { sha, assetsPath }, signal) {
    const args = ['ls-tree', '-d', '-z', '--full-tree', sha, '--', assetsPath];
    const { exitCode, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)(args, { environment: lookupEnvironment(store), signal });
    return exitCode === 0 && stdout.length === 0;
}
/** Which of these trees are here, if only their names and those of what they hold. */
async function findKnownTrees(store, names, signal) {
    const objects = await (0,_batch_check_js__WEBPACK_IMPORTED_MODULE_7__/* .checkObjects */ .Z)(names, lookupEnvironment(store), signal);
    return new Set(names.filter((_, index) => objects[index]?.type === 'tree'));
}
/**
 * Finds trees below trees.
 * @param places `below` is a path in `tree`, empty for that tree itself
 * @returns undefined where there is no such directory
 */
async function findBelow(store, places, signal) {
    const deep = places.filter(({ below }) => below !== '');
    const names = deep.map(({ tree, below }) => `${tree}:${below}`);
    const objects = await (0,_batch_check_js__WEBPACK_IMPORTED_MODULE_7__/* .checkObjects */ .Z)(names, lookupEnvironment(store), signal);
    const found = new Map(deep.map((place, index) => [place, objects[index]]));
    return places.map((place) => {
        if (place.below === '')
            return place.tree;
        const object = found.get(place);
        return object?.type === 'tree' ? object.name : undefined;
    });
}
/** Compares pairs of trees, `<from> <to>` each. @returns git's raw records */
function diffTrees(environment, pairs, signal) {
    const args = ['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-renames'];
    return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(args, { environment, input: `${pairs.join('\n')}\n`, signal });
}


/***/ }),

/***/ 1797:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   I: () => (/* binding */ openLockedStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1853);
/* harmony import */ var _untrusted_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2128);
/** Makes a store fit for use: makes one, or checks one that was not made here. */



async function openStore(store, signal) {
    // What was thrown away is made anew; its HEAD, which is signed, was never away.
    if (store.isSignedHere)
        store.make();
    else
        await store.withLock(signal, (held) => openLockedStore(store, held));
}
/** Under the store's lock: of two that make one, the second would take what the first has not signed yet for a stranger's. */
async function openLockedStore(store, signal) {
    if (!store.isSignedHere && !store.isEmpty)
        return importStore(store, signal);
    store.make();
    store.sign();
}
/** Checks a store that was not made here, and makes it one that was. What is wrong in it is dropped. */
async function importStore(store, signal) {
    const claimed = store.completeTrees.all.map(({ name }) => name);
    const packs = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(store.setAside(), 'objects/pack');
    store.make();
    const scratch = store.newScratch();
    for (const name of (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(packs).filter((entry) => entry.endsWith('.pack'))) {
        await (0,_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .importPack */ .zP)(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(packs, name), signal);
    }
    store.importTrees(scratch, []);
    store.completeTrees.add(await (0,_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .findCompleteTrees */ .mf)(store, claimed, signal));
    store.sign();
}


/***/ }),

/***/ 9864:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withRepair)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3341);
/** A store in which git cannot read an object is thrown away and fetched again. */


/** Another run may throw the store away while this one reads it: not only damage makes an attempt fail. */
const MAX_ATTEMPTS = 4;
/** Runs `body`, and again where it failed because one of its stores cannot be read: git does not always say which. */
async function withRepair(stores, log, signal, body) {
    for (let attempt = 1;; attempt++) {
        const before = [stores].flat().map((store) => ({ store, generation: store.generation }));
        try {
            return await body();
        }
        catch (error) {
            const unreadable = before.filter(({ store }) => isUnreadable(error, store.dir));
            if (attempt === MAX_ATTEMPTS || unreadable.length === 0)
                throw error;
            log.info('Something in the store cannot be read; it is fetched again.');
            for (const { store, generation } of unreadable)
                await store.discard(generation, signal);
        }
    }
}
/** Whether an error says that something in a store is damaged or gone: the one place that judges it. */
function isUnreadable(error, storeDir) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl && error.code === 'missing-store')
        return true;
    if (error instanceof _git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .XS) {
        return error.isUnreadable || ((0,_git_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isDamagedRepository */ .aO)(error) && error.path?.startsWith(storeDir) === true);
    }
    // Another run deleted it while this one read it.
    const { code, path } = error;
    return code === 'ENOENT' && path?.startsWith(storeDir) === true;
}


/***/ }),

/***/ 445:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ storeFolder),
/* harmony export */   K: () => (/* binding */ repositoryKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/** Where a store is. */


/** @param base absolute: the folder that holds the stores */
function storeFolder(base, url) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, repositoryKey(url));
}
/** A folder name for the repository: readable, and different for different repositories. */
function repositoryKey({ url }) {
    const identity = url.replace(/\.git$/, '');
    const readable = identity
        .replace(/^.*?:\/\/|^.*@/, '')
        .split(/[^\w.-]+/)
        .slice(-2)
        .join('-')
        .replace(/^[.-]+/, '');
    return `${readable.slice(-60)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(identity).digest('hex').slice(0, 12)}`;
}


/***/ }),

/***/ 5913:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ Store)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/base/files.ts
var files = __nccwpck_require__(6774);
// EXTERNAL MODULE: ./src/base/lock.ts
var lock = __nccwpck_require__(9278);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __nccwpck_require__(7984);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __nccwpck_require__(4406);
// EXTERNAL MODULE: ./src/git/objects/packs.ts
var packs = __nccwpck_require__(1853);
// EXTERNAL MODULE: ./src/git/scratch.ts
var git_scratch = __nccwpck_require__(4570);
;// CONCATENATED MODULE: ./src/store/path-key.ts
/** File names for what a store keeps of paths. */

/** The same for the same path, and a file name on every system. */
function pathKey(path) {
    return (0,external_node_crypto_.createHash)('sha256').update(path).digest('hex').slice(0, 24);
}

;// CONCATENATED MODULE: ./src/store/borrowing-roots.ts
/** The assets roots that borrow from a store: what they stand on is not pruned while they are there. */





class BorrowingRoots {
    folder;
    /** @param storeDir absolute */
    constructor(storeDir) {
        this.folder = (0,external_node_path_.join)(storeDir, 'roots');
    }
    /** Absolute paths; some of the roots may be gone. */
    get all() {
        return (0,packs/* namesIn */.wX)(this.folder).flatMap((name) => (0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(this.folder, name)) ?? []);
    }
    /** @param assetsRoot absolute */
    add(assetsRoot) {
        try {
            (0,git_files/* ensureFile */.bh)((0,external_node_path_.join)(this.folder, pathKey(assetsRoot)), assetsRoot);
        }
        catch (error) {
            // A store that we may only read is pruned by somebody else.
            const { code } = error;
            if (code !== 'EACCES' && code !== 'EROFS')
                throw error;
        }
    }
    remove(assetsRoot) {
        (0,rename_and_remove/* removeFile */.nM)((0,external_node_path_.join)(this.folder, pathKey(assetsRoot)));
    }
}

// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __nccwpck_require__(6127);
;// CONCATENATED MODULE: ./src/store/used-names.ts
/** Folders of empty or tiny files: each is named after an object that is here, and its time is the object's last use. */




function usedNamesIn(folder) {
    return (0,packs/* namesIn */.wX)(folder).flatMap((text) => {
        const name = (0,base_sha/* parseSha */.qL)(text);
        const found = name === undefined ? undefined : (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name), { throwIfNoEntry: false });
        return name === undefined || found === undefined ? [] : [{ name, used: found.mtimeMs }];
    });
}

;// CONCATENATED MODULE: ./src/store/cached-commits.ts
/**
 * The commits that a store keeps to look a SHA alone up in: a git directory of fetches at depth 1 that left files out. Of a commit
 * all trees are there, or those on the way down to some directories. Git would call every object in it a promise of the server's.
 */








class CachedCommits {
    /** Absolute: the git directory. */
    dir;
    /** Absolute. */
    objects;
    /** A file for each commit that was fetched whole, but for its files. */
    tips;
    /** A file for each commit of which only the trees on the way to some directories were fetched. */
    walked;
    /** @param storeDir absolute */
    constructor(storeDir) {
        this.dir = (0,external_node_path_.join)(storeDir, 'index');
        this.objects = (0,external_node_path_.join)(this.dir, 'objects');
        this.tips = (0,external_node_path_.join)(this.dir, 'tips');
        this.walked = (0,external_node_path_.join)(this.dir, 'walked');
    }
    get exist() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.dir, 'config'));
    }
    get all() {
        return [...usedNamesIn(this.tips), ...usedNamesIn(this.walked)];
    }
    /** Whether a commit was fetched, and is here. */
    has(commit) {
        return this.isWhole(commit) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.walked, commit));
    }
    /** Whether all trees of a commit were fetched. */
    isWhole(commit) {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.tips, commit));
    }
    /** The whole ones that were used last, newest first. */
    recent(max) {
        return usedNamesIn(this.tips)
            .sort((a, b) => b.used - a.used)
            .slice(0, max)
            .map(({ name }) => name);
    }
    /** Moves the packs of a fetch without files in, where they stay marked as promises. */
    importPacks(scratch) {
        for (const folder of [this.tips, this.walked])
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        if (!this.exist)
            (0,git_files/* makeGitDirectory */.g7)(this.dir, { config: git_scratch/* BARE_CONFIG */.Az, alternates: [] });
        (0,packs/* movePacks */.S3)(scratch.packs, (0,external_node_path_.join)(this.objects, 'pack'));
    }
    /** Remembers commits with all of their trees, to be offered to the server by later fetches. */
    add(commits) {
        for (const commit of commits) {
            (0,git_files/* writeAtomically */.vK)((0,external_node_path_.join)(this.tips, commit), '');
            (0,rename_and_remove/* removeFile */.nM)((0,external_node_path_.join)(this.walked, commit));
        }
    }
    /** Remembers commits with trees on the way to some directories. */
    addWalked(commits) {
        for (const commit of commits)
            if (!this.isWhole(commit))
                (0,git_files/* writeAtomically */.vK)((0,external_node_path_.join)(this.walked, commit), '');
    }
    /** Says that a commit is used now, if it is here. */
    use(commit) {
        if (!(0,files/* touch */._M)((0,external_node_path_.join)(this.tips, commit)))
            (0,files/* touch */._M)((0,external_node_path_.join)(this.walked, commit));
    }
    /** Forgets a commit; its objects stay until the store is pruned. */
    remove(commit) {
        for (const folder of [this.tips, this.walked])
            (0,rename_and_remove/* removeFile */.nM)((0,external_node_path_.join)(folder, commit));
    }
    /** Throws everything away. */
    async discard() {
        // First what says that commits are there.
        for (const folder of [this.tips, this.walked])
            await (0,rename_and_remove/* removeFolderLater */.bF)(folder);
        await (0,rename_and_remove/* removeFolderLater */.bF)(this.dir);
    }
}

;// CONCATENATED MODULE: ./src/store/completeness-refs.ts
/** Which trees a store holds with everything in them: a ref for each, whose file's time is the tree's last use. */






class CompletenessRefs {
    /** Absolute. */
    folder;
    temporary;
    /** @param storeDir absolute */
    constructor(storeDir) {
        this.folder = (0,external_node_path_.join)(storeDir, 'refs/assets-sync/trees');
        this.temporary = (0,external_node_path_.join)(storeDir, 'tmp');
    }
    get all() {
        return usedNamesIn(this.folder);
    }
    /** Whether a tree is here with everything in it; asking counts as a use. */
    has(tree) {
        // A store that we may only read cannot be touched.
        return (0,files/* touch */._M)(this.fileOf(tree)) || (0,external_node_fs_.existsSync)(this.fileOf(tree));
    }
    /** Says that trees are here with everything in them. */
    add(trees) {
        for (const tree of trees)
            (0,git_files/* writeAtomically */.vK)(this.fileOf(tree), `${tree}\n`);
    }
    /**
     * Takes a ref away unless the tree was used since a moment. Nobody counts on the tree from then on: who asks for it in between
     * finds no ref, and waits for the store's lock, which the caller holds.
     * @param since milliseconds since the epoch
     */
    removeUnused(tree, since) {
        const aside = (0,external_node_path_.join)(this.temporary, `ref-${tree}`);
        (0,rename_and_remove/* rename */.$w)(this.fileOf(tree), aside);
        if ((0,external_node_fs_.statSync)(aside).mtimeMs >= since)
            (0,rename_and_remove/* rename */.$w)(aside, this.fileOf(tree));
        else
            (0,rename_and_remove/* removeFile */.nM)(aside);
    }
    fileOf(tree) {
        return (0,external_node_path_.join)(this.folder, tree);
    }
}

;// CONCATENATED MODULE: ./src/store/latest-trees.ts
/** The tree that each directory was fetched at last: what its next one most likely resembles. */






class LatestTrees {
    folder;
    /** @param storeDir absolute */
    constructor(storeDir) {
        this.folder = (0,external_node_path_.join)(storeDir, 'latest');
    }
    of(assetsPath) {
        return (0,base_sha/* parseSha */.qL)((0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(this.folder, pathKey(assetsPath))) ?? '');
    }
    set(assetsPath, tree) {
        (0,git_files/* ensureFile */.bh)((0,external_node_path_.join)(this.folder, pathKey(assetsPath)), tree);
    }
    /** Forgets those whose trees are gone. */
    prune(trees) {
        for (const name of (0,packs/* namesIn */.wX)(this.folder)) {
            const tree = (0,base_sha/* parseSha */.qL)((0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(this.folder, name)) ?? '');
            if (tree === undefined || !trees.has(tree))
                (0,rename_and_remove/* removeFile */.nM)((0,external_node_path_.join)(this.folder, name));
        }
    }
}

;// CONCATENATED MODULE: ./src/store/server-limits.ts
/** What a repository's server cannot do, as it was found out by its answers. */


/** After so many milliseconds a server is asked again: hosts learn. */
const LIMITS_LAST = 30 * 24 * 3600 * 1000;
class ServerLimitsFile {
    file;
    /** @param storeDir absolute */
    constructor(storeDir) {
        this.file = (0,external_node_path_.join)(storeDir, 'server.json');
    }
    /** @returns nothing where the file is old or damaged */
    read() {
        const text = (0,git_files/* readIfThere */.qC)(this.file);
        if (text === undefined)
            return {};
        try {
            const limits = JSON.parse(text);
            return Date.now() - (limits.since ?? 0) < LIMITS_LAST ? limits : {};
        }
        catch {
            return {};
        }
    }
    /** Adds a limit to those that are known. */
    remember(limit) {
        (0,git_files/* writeAtomically */.vK)(this.file, `${JSON.stringify({ ...this.read(), [limit]: true, since: Date.now() })}\n`);
    }
}

;// CONCATENATED MODULE: ./src/store/signature.ts
/**
 * How a store that was made here is told from one that was copied, or restored from an archive: its signature names its HEAD's
 * inode and birth, and nobody who made an archive could know which those would be.
 */



function isSignedHere(storeDir) {
    const signature = identityOf((0,external_node_path_.join)(storeDir, 'HEAD'));
    return signature !== undefined && (0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(storeDir, 'signature')) === signature;
}
/** Says that everything in a store was fetched or checked here. */
function signStore(storeDir) {
    (0,git_files/* ensureFile */.bh)((0,external_node_path_.join)(storeDir, 'signature'), identityOf((0,external_node_path_.join)(storeDir, 'HEAD')) ?? '');
}
/** Tells a file or folder from every other one that ever had its name; undefined where there is none. */
function identityOf(path) {
    const found = (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
    return found === undefined ? undefined : `${found.ino} ${found.birthtimeNs}\n`;
}

// EXTERNAL MODULE: ./src/store/store-folder.ts
var store_folder = __nccwpck_require__(445);
;// CONCATENATED MODULE: ./src/store/tags.ts
/** Which commits tags were: a tag whose name ends with digits of its commit is that one for ever. */





class RememberedTags {
    folder;
    /** @param storeDir absolute */
    constructor(storeDir) {
        this.folder = (0,external_node_path_.join)(storeDir, 'tags');
    }
    of(tag) {
        const [, sha = '', name] = /^(\S+) (.*)\n$/.exec((0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(this.folder, pathKey(tag))) ?? '') ?? [];
        return name === tag ? (0,base_sha/* parseSha */.qL)(sha) : undefined;
    }
    set(tag, commit) {
        (0,external_node_fs_.mkdirSync)(this.folder, { recursive: true });
        (0,git_files/* ensureFile */.bh)((0,external_node_path_.join)(this.folder, pathKey(tag)), `${commit} ${tag}\n`);
    }
}

;// CONCATENATED MODULE: ./src/store/store.ts
/**
 * What this machine keeps of one assets repository.
 *
 * ```
 * <store>/
 *   objects/                        complete service trees only, never a promise: assets roots borrow from here
 *   refs/assets-sync/trees/<tree>   that tree is here, with everything in it; the file's time is its last use (completeness-refs.ts)
 *   latest/<key>                    the tree of a directory that was asked for last (latest-trees.ts)
 *   roots/<key>                     paths of the assets roots that borrow from here (borrowing-roots.ts)
 *   repository                      its address, for people
 *   signature                       says that it was made here, and not copied or restored (signature.ts)
 *   index/                          commits and trees without files: what a SHA alone is looked up in (cached-commits.ts)
 *   branch/                         the whole main branch, only for a server without filters, or that gives out nothing by name
 *   proved/<branch>.json            which commits were proved to be on the branch, and trees of commits (verify/ancestry-cache.ts)
 *   tags/<key>                      which commit a tag of an assets.json was (tags.ts)
 *   server.json                     what the server cannot do (server-limits.ts)
 *   tmp/                            a git directory for each fetch under way
 * ```
 */

















/** What there is of fetches, in the order in which it is thrown away: nobody trusts a tree that has no ref any more. */
const FETCHED = ['refs', 'config', 'objects', 'index', 'branch'];
/** After so many milliseconds nobody works any more on what is in `tmp/`. */
const ABANDONED_AFTER = 24 * 3600 * 1000;
class Store {
    /** The address of the assets repository. */
    repositoryUrl;
    /** Absolute. */
    dir;
    /** Absolute: what assets roots name as their alternate. */
    objects;
    /** Absolute: the git directory of the whole main branch, which most stores do not have. */
    branchDir;
    completeTrees;
    cachedCommits;
    latestTrees;
    borrowingRoots;
    serverLimits;
    tags;
    temporary;
    /** Folders that go with the run. */
    temporaries = [];
    removals = [];
    /** @param base absolute: the folder that holds the stores */
    constructor(base, { url }) {
        this.repositoryUrl = url;
        this.dir = (0,store_folder/* storeFolder */.I)(base, { url });
        this.objects = (0,external_node_path_.join)(this.dir, 'objects');
        this.branchDir = (0,external_node_path_.join)(this.dir, 'branch');
        this.temporary = (0,external_node_path_.join)(this.dir, 'tmp');
        this.completeTrees = new CompletenessRefs(this.dir);
        this.cachedCommits = new CachedCommits(this.dir);
        this.latestTrees = new LatestTrees(this.dir);
        this.borrowingRoots = new BorrowingRoots(this.dir);
        this.serverLimits = new ServerLimitsFile(this.dir);
        this.tags = new RememberedTags(this.dir);
    }
    /** Absolute: the object folders in which commits are looked up. Assets roots do not borrow from them. */
    get commitObjects() {
        return [this.cachedCommits.objects, (0,external_node_path_.join)(this.branchDir, 'objects')];
    }
    get hasBranch() {
        return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.branchDir, 'config'));
    }
    /** Whether a commit that is here has all of its trees here, and not only those on the way to some directories. */
    isWhole(commit) {
        return this.hasBranch || this.cachedCommits.isWhole(commit);
    }
    /** Absolute: the folders whose packs are put together when there are many. */
    get packFolders() {
        return [(0,external_node_path_.join)(this.objects, 'pack'), (0,external_node_path_.join)(this.cachedCommits.objects, 'pack')];
    }
    get hasManyPacks() {
        return this.packFolders.some((folder) => (0,packs/* packsIn */.kg)(folder).length > packs/* MAX_PACKS */.op);
    }
    /** Whether nobody put anything here: what a run left that was killed while it made the store counts as somebody's. */
    get isEmpty() {
        return (0,external_node_fs_.readdirSync)(this.dir).every((name) => name === 'lock' || name === 'tmp');
    }
    /** Whether what is here was fetched or checked here. */
    get isSignedHere() {
        return isSignedHere(this.dir);
    }
    sign() {
        signStore(this.dir);
    }
    /** Changes whenever everything is thrown away; undefined where there is nothing. */
    get generation() {
        return identityOf(this.objects);
    }
    /** Makes the folders, unless they are there. A store without a signature is made under its lock: see `openStore`. */
    make() {
        for (const path of [this.completeTrees.folder, (0,external_node_path_.join)(this.objects, 'pack'), this.temporary])
            (0,external_node_fs_.mkdirSync)(path, { recursive: true });
        (0,git_files/* ensureFile */.bh)((0,external_node_path_.join)(this.dir, 'repository'), `${this.repositoryUrl}\n`);
        if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(this.dir, 'config')))
            return;
        // gc and repack refuse to drop an object of such a repository, whoever runs them.
        (0,git_files/* makeGitDirectory */.g7)(this.dir, { config: [...git_scratch/* BARE_CONFIG */.Az, ['extensions.preciousObjects', 'true']], alternates: [] });
    }
    /** Keeps others from fetching the same at the same time. */
    withLock(signal, body) {
        (0,files/* makeFolder */.fc)(this.dir);
        return (0,lock/* withLock */.k)((0,external_node_path_.join)(this.dir, 'lock'), signal, body);
    }
    /**
     * Makes a throw-away git directory, which is there until the run ends.
     * @param borrowed object folders that it sees besides its own
     * @param tips commits at depth 1 in one of them, for the server to leave out what they hold
     */
    newScratch(borrowed = [], tips = []) {
        // Where there can be no folder, an error names this one, and not another in each run.
        (0,files/* makeFolder */.fc)(this.temporary);
        const dir = (0,external_node_path_.join)(this.temporary, `${process.pid}-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
        this.temporaries.push(dir);
        return (0,git_scratch/* makeScratch */.lP)(dir, borrowed, tips);
    }
    /** Moves a scratch's packs in, and says that trees are complete with them. */
    importTrees(scratch, trees) {
        (0,packs/* movePacks */.S3)(scratch.packs, (0,external_node_path_.join)(this.objects, 'pack'));
        this.completeTrees.add(trees);
    }
    /** Moves everything away but the lock, which the caller holds. @returns where it is until the run ends */
    setAside() {
        const aside = (0,external_node_path_.join)(this.temporary, `aside-${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
        (0,external_node_fs_.mkdirSync)(aside, { recursive: true });
        for (const name of (0,external_node_fs_.readdirSync)(this.dir)) {
            if (name !== 'tmp' && name !== 'lock')
                (0,rename_and_remove/* rename */.$w)((0,external_node_path_.join)(this.dir, name), (0,external_node_path_.join)(aside, name));
        }
        this.temporaries.push(aside);
        return aside;
    }
    /**
     * Throws away all that was fetched: some of it cannot be read. What borrowed from here fetches it again.
     * @param generation the one that cannot be read: if it is gone already, what is there since stays
     */
    async discard(generation, signal) {
        await this.withLock(signal, async () => {
            if (this.generation !== generation)
                return;
            for (const name of FETCHED) {
                await (0,rename_and_remove/* removeFolderLater */.bF)((0,external_node_path_.join)(this.dir, name));
            }
        });
    }
    /** Begins to delete what fetches left behind that were killed. */
    removeAbandoned() {
        const before = Date.now() - ABANDONED_AFTER;
        const isOld = (path) => ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? before) < before;
        const abandoned = (0,packs/* namesIn */.wX)(this.temporary)
            .map((name) => (0,external_node_path_.join)(this.temporary, name))
            .filter(isOld);
        // What cannot be deleted today is tried again tomorrow.
        this.removals.push(...abandoned.map((path) => (0,rename_and_remove/* removeFolderLater */.bF)(path).catch(() => { })));
    }
    /** Removes what was temporary, when everything else is done. */
    async cleanUp() {
        for (const dir of this.temporaries.splice(0))
            (0,rename_and_remove/* removeFolder */.v$)(dir);
        await Promise.all(this.removals);
    }
}


/***/ }),

/***/ 2128:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   kQ: () => (/* binding */ indexTaken),
/* harmony export */   mf: () => (/* binding */ findCompleteTrees),
/* harmony export */   s5: () => (/* binding */ MAX_DELTA_BYTES),
/* harmony export */   vj: () => (/* binding */ takenPack),
/* harmony export */   zP: () => (/* binding */ importPack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7984);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(6127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3313);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3341);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(308);
/* harmony import */ var _git_objects_pack_sizes_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1141);
/* harmony import */ var _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1853);
/* harmony import */ var _batch_check_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7836);
/* harmony import */ var _check_trees_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(5925);
/**
 * Packs that come from outside: a cache that a CI system restored, a store that was copied here. Nothing in them is believed:
 * git names each object by its contents anew, and a tree counts as complete only when everything in it was found.
 */












/** git makes no delta of what is larger. */
const MAX_DELTA_BYTES = 512e6;
/** What a pack of a cache or a store unpacks to at the most, of all services of a run. */
const LIMITS = { bytes: 20e9, deltaBytes: MAX_DELTA_BYTES };
/** Reads a pack into a scratch, where it is whole and no bomb. */
async function importPack(scratch, file, signal) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
        return 'absent';
    // A copy, which nobody changes between the check and its use.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(file, takenPack(scratch));
    const sizes = await (0,_git_objects_pack_sizes_js__WEBPACK_IMPORTED_MODULE_7__/* .measurePack */ .Ik)(takenPack(scratch), LIMITS, signal);
    if ('error' in sizes) {
        (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(takenPack(scratch));
        return sizes;
    }
    return (await indexTaken(scratch, signal)) ? 'taken' : { error: 'it is damaged' };
}
/** Where a pack from outside is put in a scratch, to be indexed. */
function takenPack(scratch) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.dir, 'taken.pack');
}
/**
 * Makes the pack that was put in a scratch one of its packs; what is damaged is removed.
 * @returns whether it is whole
 * @throws GitError where git may not or cannot write here
 */
async function indexTaken(scratch, signal) {
    const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(scratch.dir);
    const args = ['index-pack', takenPack(scratch)];
    const result = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .tryGit */ .Ii)(args, { environment, signal });
    const { exitCode, stdout, stderr } = result;
    const name = exitCode === 0 ? (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(stdout.toString('latin1').trim().slice(-40)) : undefined;
    const files = (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(scratch.dir).filter((entry) => entry.startsWith('taken.'));
    for (const entry of files) {
        const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.dir, entry);
        if (name === undefined)
            (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(from);
        else
            (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .rename */ .$w)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.packs, entry.replace('taken', `pack-${name}`)), { isContentAddressed: true });
    }
    if (exitCode !== 0 && ((0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .saysNoRoom */ .VO)(stderr) || (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .saysNoAccess */ .qS)(stderr)))
        throw (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .gitError */ .N7)(args, result);
    return name !== undefined;
}
/** Which of these trees the store holds with everything in them. */
async function findCompleteTrees(store, names, signal) {
    const objects = await (0,_batch_check_js__WEBPACK_IMPORTED_MODULE_9__/* .checkObjects */ .Z)(names, (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(store.dir), signal);
    const trees = names.filter((_, index) => objects[index]?.type === 'tree');
    if (await isUsable(store, trees, signal))
        return trees;
    const usable = [];
    for (const tree of trees)
        if (await isUsable(store, [tree], signal))
            usable.push(tree);
    return usable;
}
/** Whether trees are complete and as git makes them. */
async function isUsable(store, trees, signal) {
    if (!(await isComplete(store, trees, signal)))
        return false;
    try {
        await (0,_check_trees_js__WEBPACK_IMPORTED_MODULE_10__/* .checkTrees */ .CY)(trees, (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(store.dir), signal);
        return true;
    }
    catch (error) {
        if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl && (error.code === 'malformed-tree' || error.code === 'too-large'))
            return false;
        throw error;
    }
}
async function isComplete(store, trees, signal) {
    if (trees.length === 0)
        return true;
    const { exitCode, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .tryGit */ .Ii)(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
        environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ownEnvironment */ .am)(store.dir),
        input: `${trees.join('\n')}\n`,
        signal,
    });
    return exitCode === 0 && !/^\?/m.test(stdout.toString('latin1'));
}


/***/ }),

/***/ 4385:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   UA: () => (/* binding */ listTrees),
/* harmony export */   hG: () => (/* binding */ writePack),
/* harmony export */   mb: () => (/* binding */ listAbove)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(308);
/* harmony import */ var _batch_check_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7836);


/** Trees and everything in them. */
function listTrees(environment, trees, signal) {
    return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['rev-list', '--objects', '--stdin'], { environment, input: `${trees.join('\n')}\n`, signal });
}
/** Commits, and their trees on the way down to directories: those that are here. */
async function listAbove(environment, places, signal) {
    const names = places.flatMap(({ sha, assetsPath }) => {
        const segments = assetsPath.split('/').slice(0, -1);
        const above = segments.map((_, index) => `${sha}:${segments.slice(0, index + 1).join('/')}`);
        return [sha, `${sha}^{tree}`, ...above];
    });
    const found = await (0,_batch_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkObjects */ .Z)([...new Set(names)], environment, signal);
    return [...new Set(found.flatMap((object) => (object?.type === 'commit' || object?.type === 'tree' ? [object.name] : [])))];
}
const PACKING = {
    reuse: { config: [], options: ['--window=0'] },
    anew: {
        config: ['-c', 'pack.threads=1', '-c', 'pack.compression=9'],
        options: ['--no-reuse-delta', '--no-reuse-object', '--window=10', '--depth=50'],
    },
};
/**
 * @param prefix absolute: what the pack's file begins with
 * @param objects their names, or a listing of git's
 * @returns the pack's file
 */
async function writePack(prefix, environment, objects, packing, signal) {
    const { config, options } = PACKING[packing];
    const input = Buffer.isBuffer(objects) ? objects : `${objects.join('\n')}\n`;
    const args = [...config, 'pack-objects', '-q', ...options, '--delta-base-offset', prefix];
    const name = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { environment, input, signal })).toString('latin1').trim();
    return `${prefix}-${name}.pack`;
}


/***/ }),

/***/ 2776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ isGood),
/* harmony export */   notVerified: () => (/* binding */ notVerified),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* unused harmony export problemOf */
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6127);
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
    const total = `${problems.length} of ${proofs.length} pins are not good`;
    const [first, ...others] = problems;
    // Hosts show the place of one beside it.
    const isOne = others.length === 0;
    const message = isOne ? `${first?.message}.` : `${total}:\n${list.join('\n')}`;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('not-verified', message, {
        hint: 'A pin is good if its commit is on the main branch of the assets repository and its tree is that of the commit.',
        at: first?.at,
        problems: isOne ? [] : problems,
    });
}


/***/ }),

/***/ 4996:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  placesOf: () => (/* binding */ placesOf),
  verifyPins: () => (/* binding */ verifyPins)
});

// UNUSED EXPORTS: withHistory

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/base/traffic.ts
var traffic = __nccwpck_require__(9008);
// EXTERNAL MODULE: ./src/fetch/assets-repository.ts
var assets_repository = __nccwpck_require__(7852);
// EXTERNAL MODULE: ./src/fetch/resolve-tags.ts
var resolve_tags = __nccwpck_require__(3544);
// EXTERNAL MODULE: ./src/fetch/tree-walk.ts
var tree_walk = __nccwpck_require__(9070);
// EXTERNAL MODULE: ./src/store/lookup.ts
var lookup = __nccwpck_require__(7267);
// EXTERNAL MODULE: ./src/store/open-store.ts
var open_store = __nccwpck_require__(1797);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __nccwpck_require__(7984);
// EXTERNAL MODULE: ./src/store/store-folder.ts
var store_folder = __nccwpck_require__(445);
;// CONCATENATED MODULE: ./src/store/writable-store.ts
/** A place for what a proof fetches, where the store of this machine may only be read. */





/**
 * Runs `body` with the folder that holds the stores, or, where that of one of these repositories cannot be written, with one that is there until
 * `body` ends. That is for what is done without a store as well as with one, but for the time that it takes.
 * @param base absolute: the folder that holds the stores
 */
async function writable_store_withWritableStore(base, urls, body) {
    if (urls.every((url) => isWritable((0,store_folder/* storeFolder */.I)(base, url))))
        return body(base);
    const temporary = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assets-sync-store-'));
    try {
        return await body(temporary);
    }
    finally {
        await (0,rename_and_remove/* removeFolderLater */.bF)(temporary);
    }
}
/** Whether a folder, or the nearest above it that is there, can be written. */
function isWritable(folder) {
    try {
        (0,external_node_fs_.accessSync)(folder, external_node_fs_.constants.W_OK);
        return true;
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' && (0,external_node_path_.dirname)(folder) !== folder && isWritable((0,external_node_path_.dirname)(folder));
    }
}

// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __nccwpck_require__(4406);
;// CONCATENATED MODULE: ./src/verify/ancestry-cache.ts
/** What was proved before, kept in the store: facts that stay true, whatever becomes of the branch. */




/** Of each kind; the oldest are forgotten. */
const MAX_FACTS = 5_000;
function treeKey(sha, assetsPath) {
    return `${sha}:${assetsPath}`;
}
function readAncestryCache(store, branch) {
    const cache = { tip: undefined, commits: new Set(), trees: new Map() };
    try {
        const facts = JSON.parse((0,git_files/* readIfThere */.qC)(fileOf(store, branch)) ?? '{}');
        if (facts.branch !== branch)
            return cache;
        cache.tip = (0,base_sha/* parseSha */.qL)(String(facts.tip));
        if (cache.tip !== undefined)
            for (const name of facts.commits)
                addIfSha(cache.commits, name);
        for (const [key, name] of facts.trees) {
            const tree = (0,base_sha/* parseSha */.qL)(String(name));
            if (tree !== undefined)
                cache.trees.set(String(key), tree);
        }
    }
    catch {
        // A damaged file is no proof; what it said before the damage is.
    }
    return cache;
}
function writeAncestryCache(store, branch, { tip, commits, trees }) {
    const file = fileOf(store, branch);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    const facts = { branch, tip, commits: [...commits].slice(-MAX_FACTS), trees: [...trees].slice(-MAX_FACTS) };
    (0,git_files/* writeAtomically */.vK)(file, `${JSON.stringify(facts)}\n`);
}
function fileOf(store, branch) {
    return (0,external_node_path_.join)(store.dir, 'proved', `${encodeURIComponent(branch)}.json`);
}
function addIfSha(commits, name) {
    const sha = (0,base_sha/* parseSha */.qL)(String(name));
    if (sha !== undefined)
        commits.add(sha);
}

// EXTERNAL MODULE: ./src/verify/outcomes.ts
var outcomes = __nccwpck_require__(2776);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 8 modules
var remote_remote = __nccwpck_require__(5010);
;// CONCATENATED MODULE: ./src/fetch/branch-moved.ts
/** The error of a read during which the branch was changed: what was listed a moment ago is given out no more. */


class BranchMoved extends errors/* AssetsSyncError */.Fl {
    constructor({ repositoryUrl }, branch) {
        super('unreachable', `Branch ${branch} of ${repositoryUrl} was changed while it was read.`, {
            hint: 'Run the command again.',
        });
    }
}
/** Whether what was read has changed meanwhile: an older server gives out nothing but what its branches point at now. */
function wasMoved(error) {
    return error instanceof BranchMoved || (error instanceof Refused && ['missing', 'unadvertised'].includes(error.failure.kind));
}

// EXTERNAL MODULE: ./src/fetch/whole-branch.ts
var whole_branch = __nccwpck_require__(672);
// EXTERNAL MODULE: ./src/git/objects/boundary.ts
var objects_boundary = __nccwpck_require__(261);
// EXTERNAL MODULE: ./src/git/objects/commits.ts
var objects_commits = __nccwpck_require__(3401);
// EXTERNAL MODULE: ./src/git/remote/transport.ts
var transport = __nccwpck_require__(5730);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __nccwpck_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __nccwpck_require__(308);
;// CONCATENATED MODULE: ./src/verify/ancestry.ts
/** Whether the assets repository's branch has commits: what can be said of one, and what a proof needs and gives. */




const ON_BRANCH = { is: 'on-branch' };
const MISSING = { is: 'missing' };
/** A tag, a tree or a file is no commit that a branch could have. */
const NO_COMMIT = { is: 'missing', isObject: true };
/** The commit that a ref of a git directory of ours is at. */
async function readTip(dir, ref, signal) {
    const args = ['rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`];
    const output = await (0,git/* git */.$Y)(args, { environment: (0,environment/* ownEnvironment */.am)(dir), signal });
    const tip = (0,base_sha/* parseSha */.qL)(output.toString('latin1').trim());
    if (tip === undefined)
        throw new Error(`${ref} is no commit`);
    return tip;
}
/** Without the whole history nobody can say what is not in it. */
function incompleteHistory(remote) {
    return new errors/* AssetsSyncError */.Fl('unreachable', `The server of ${remote.repositoryUrl} does not give out the whole history of its branch.`, {
        hint: 'Verify against the repository itself, not against a shallow copy.',
    });
}

;// CONCATENATED MODULE: ./src/verify/available-commits.ts
/** Fetches commits of which the server may lack some. */


/**
 * Fetches those of some commits that the server gives out. It says of one at a time that it does not have it, and an old
 * server may name the wrong one of several, so that each is asked for alone before it counts as missing.
 * @param refs what is fetched besides
 * @param options of every fetch
 * @returns whether the server knows filters, and the commits that it does not give out
 */
async function fetchAvailable(remote, scratch, commits, refs, options, signal) {
    const refused = [];
    const missing = new Set();
    const tryWants = async (names, others) => {
        try {
            return (await remote.fetch(scratch, { ...options, wants: [...names, ...others] }, signal)).filtered;
        }
        catch (error) {
            const name = error instanceof remote_remote/* Refused */.L && error.failure.kind === 'missing' ? (0,base_sha/* parseSha */.qL)(error.failure.name) : undefined;
            if (name === undefined || !names.includes(name))
                throw error;
            if (names.length === 1)
                missing.add(name);
            else
                refused.push(name);
            const rest = names.filter((other) => other !== name);
            return rest.length + others.length === 0 ? true : tryWants(rest, others);
        }
    };
    const filtered = await tryWants(commits, refs);
    for (const name of refused)
        await tryWants([name], []);
    return { filtered, missing };
}

;// CONCATENATED MODULE: ./src/verify/shallow-proof.ts








/** Of so many commits at the most, bytes count more than requests; of more, requests do. */
const MAX_FEW_COMMITS = 10;
/** So many generations come with few commits and the branch's tip at once. */
const NEAR_GENERATIONS = 12;
/** And so many with more of them: enough to guess how far back they are. */
const NEXT_GENERATIONS = 2;
class ShallowProof {
    request;
    signal;
    ancestries = new Map();
    /** The branch's tip, and where it and what is near can be read. */
    nearby;
    constructor(request, signal) {
        this.request = request;
        this.signal = signal;
    }
    /** @returns undefined where the server has turned out to be another kind */
    async prove() {
        const { commits, cache } = this.request;
        const known = commits.filter((commit) => cache.commits.has(commit));
        // The tip of the last time stands for all that was proved against it.
        const earlier = commits.length > 0 && cache.commits.size > 0 ? cache.tip : undefined;
        const fresh = commits.filter((commit) => !cache.commits.has(commit));
        const asked = [...new Set(earlier === undefined ? fresh : [...fresh, earlier])];
        if (!(await this.judge(asked)))
            return undefined;
        if (earlier !== undefined && this.ancestries.get(earlier)?.is !== 'on-branch') {
            cache.commits.clear();
            if (known.length > 0 && !(await this.judge(known)))
                return undefined;
        }
        for (const commit of known)
            if (cache.commits.has(commit))
                this.ancestries.set(commit, ON_BRANCH);
        for (const [commit, { is }] of this.ancestries)
            if (is === 'on-branch')
                cache.commits.add(commit);
        const { tip, scratch } = this.fetched;
        if (commits.length > 0)
            cache.tip = tip;
        return { tip, ancestries: this.ancestries, scratch, hasWholeBranch: false };
    }
    /** Finds out of commits whether the branch has them. @returns false where the server has turned out to be another kind */
    async judge(asked) {
        if (!(await this.fetchNearby(asked)))
            return false;
        const open = () => asked.filter((commit) => !this.ancestries.has(commit));
        const searchBack = (rest) => this.searchBack(rest);
        const exclude = (rest) => this.exclude(rest);
        const searchAll = (rest) => this.searchAll(rest);
        // Where one commit is asked for, a fetch that excludes the branch tells at once that it is not on it; of several, the server may send all
        // that the branch has.
        const excludesFirst = open().length === 1 && this.request.expected === undefined;
        for (const step of excludesFirst ? [exclude, searchBack, searchAll] : [searchBack, exclude, searchAll]) {
            const rest = open();
            if (rest.length > 0)
                await step(rest);
        }
        return true;
    }
    /** Fetches the commits themselves and the tip, with what is near them. @returns false where this is another kind of server */
    async fetchNearby(asked) {
        const { branch, withTrees, expected } = this.request;
        const filter = withTrees ? 'blob:none' : 'tree:0';
        const depth = asked.length === 0 ? 1 : asked.length <= MAX_FEW_COMMITS && !withTrees ? NEAR_GENERATIONS : NEXT_GENERATIONS;
        const scratch = this.newScratch();
        const ref = expected ?? `+refs/heads/${branch}:refs/tip`;
        try {
            const { filtered, missing } = await fetchAvailable(this.request.remote, scratch, asked, [ref], { depth, filter }, this.signal);
            if (!filtered)
                return this.giveUp('noPartialClone');
            for (const name of missing)
                this.ancestries.set(name, MISSING);
        }
        catch (error) {
            if (!(error instanceof remote_remote/* Refused */.L))
                throw error;
            if (error.failure.kind === 'unadvertised')
                return this.giveUp('noShaWants');
            if (error.failure.kind === 'no-branch')
                throw (0,whole_branch/* noBranch */.kc)(this.request.remote, branch, error);
            throw this.moved();
        }
        const tip = expected ?? (await readTip(scratch.dir, 'refs/tip', this.signal));
        if (this.nearby !== undefined && this.nearby.tip !== tip)
            throw this.moved();
        this.nearby = { tip, scratch };
        const here = asked.filter((commit) => !this.ancestries.has(commit));
        const commits = await (0,objects_commits/* readCommits */.Fe)(scratch.dir, here, this.signal);
        for (const name of here)
            if (!commits.has(name))
                this.ancestries.set(name, NO_COMMIT);
        await this.markReached(scratch, here);
        return true;
    }
    giveUp(limit) {
        this.request.store.serverLimits.remember(limit);
        return false;
    }
    /**
     * Proves by as many generations of the branch as there seem to be since the oldest of these. (By their age alone the server
     * would cut at every merge of a branch that is older, and by what it has in common with them it would send all that
     * such branches began at.)
     */
    async searchBack(rest) {
        const scratch = await this.tryFetch({ wants: [this.fetched.tip], depth: await this.guessDepth(rest) });
        if (scratch !== undefined)
            await this.markReached(scratch, rest);
    }
    /** A guess from the committers' clocks: where it is wrong, it costs another fetch. */
    async guessDepth(rest) {
        const { tip, scratch } = this.fetched;
        const { dir } = scratch;
        const graph = await (0,objects_commits/* readGraph */.tJ)(dir, [tip, ...rest], this.signal);
        const commits = await (0,objects_commits/* readCommits */.Fe)(dir, [...graph.keys()], this.signal);
        const timeOf = (name) => commits.get(name)?.time ?? 0;
        const steps = [...graph].flatMap(([name, [first]]) => (first === undefined ? [] : [timeOf(name) - timeOf(first)]));
        const interval = steps.reduce((sum, step) => sum + step, 0) / steps.length;
        const age = timeOf(tip) - Math.min(...rest.map(timeOf));
        const generations = Math.ceil((1.5 * age) / interval) + 50;
        return generations > 0 && generations < transport/* ALL_GENERATIONS */.M ? generations : transport/* ALL_GENERATIONS */.M;
    }
    /**
     * Proves that commits are not on the branch: the server cuts off what the branch has, so that a commit above such a cut
     * is none of it. That a commit comes proves nothing, for what is wanted always does.
     */
    async exclude(rest) {
        const scratch = await this.tryFetch({ wants: rest, shallowExclude: this.request.branch });
        if (scratch === undefined)
            return;
        const graph = await (0,objects_commits/* readGraph */.tJ)(scratch.dir, rest, this.signal);
        const boundary = (0,objects_boundary/* readBoundary */.x)(scratch.dir);
        const cut = await (0,objects_commits/* readCommits */.Fe)(scratch.dir, [...boundary], this.signal);
        for (const commit of rest) {
            const own = (0,objects_commits/* ancestors */.T1)(graph, commit);
            const edge = [...own].filter((name) => boundary.has(name));
            if (edge.length === 0)
                continue;
            const forks = edge.flatMap((name) => cut.get(name)?.parents ?? []).filter((name) => !own.has(name));
            this.ancestries.set(commit, { is: 'elsewhere', forks });
        }
    }
    /** Proves both by all that the branch has. */
    async searchAll(rest) {
        const scratch = await this.tryFetch({ wants: [this.fetched.tip], depth: transport/* ALL_GENERATIONS */.M });
        if (scratch === undefined || (0,objects_boundary/* readBoundary */.x)(scratch.dir).size > 0)
            throw incompleteHistory(this.request.remote);
        await this.markReached(scratch, rest);
        for (const commit of rest)
            if (!this.ancestries.has(commit))
                this.ancestries.set(commit, { is: 'elsewhere', forks: [] });
    }
    async markReached({ dir }, commits) {
        const graph = await (0,objects_commits/* readGraph */.tJ)(dir, [this.fetched.tip], this.signal);
        for (const commit of commits)
            if (graph.has(commit))
                this.ancestries.set(commit, ON_BRANCH);
    }
    /** @returns undefined where the server says that nothing is as the request says */
    async tryFetch(request) {
        const scratch = this.newScratch();
        try {
            await this.request.remote.fetch(scratch, { ...request, filter: 'tree:0' }, this.signal);
            return scratch;
        }
        catch (error) {
            if (!(error instanceof remote_remote/* Refused */.L))
                throw error;
            if (error.failure.kind === 'nothing-selected')
                return undefined;
            throw this.moved();
        }
    }
    newScratch() {
        return this.request.store.newScratch();
    }
    get fetched() {
        if (this.nearby === undefined)
            throw new Error('nothing was fetched yet');
        return this.nearby;
    }
    moved() {
        return new BranchMoved(this.request.remote, this.request.branch);
    }
}

;// CONCATENATED MODULE: ./src/verify/whole-branch-proof.ts
/** Proves what the branch has by all of it: for servers that send everything anyway, or nothing by name. */












/** Fetches the whole branch once; later runs only add to it. A copy of it that is damaged is fetched again. */
function proveByWholeBranch(request, signal) {
    const { store } = request;
    return store.withLock(signal, async (held) => {
        const wasHere = (0,external_node_fs_.existsSync)(store.branchDir);
        try {
            return await prove(request, held);
        }
        catch (error) {
            held.throwIfAborted();
            if (!wasHere || !(await isDamaged(store.branchDir, held)))
                throw error;
            (0,rename_and_remove/* removeFolder */.v$)(store.branchDir);
            return prove(request, held);
        }
    });
}
async function isDamaged(dir, signal) {
    const args = ['rev-list', '--objects', '--quiet', '--all'];
    return (await (0,git/* tryGit */.Ii)(args, { environment: (0,environment/* ownEnvironment */.am)(dir), signal })).exitCode !== 0;
}
async function prove(request, signal) {
    const { store, remote, branch, commits } = request;
    const dir = store.branchDir;
    // Nothing of ours makes one: it would hide what the branch has.
    if ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, 'shallow')))
        (0,rename_and_remove/* removeFolder */.v$)(dir);
    await (0,whole_branch/* fetchWholeBranch */.Cf)(request, signal);
    if ((0,objects_boundary/* readBoundary */.x)(dir).size > 0)
        throw incompleteHistory(remote);
    const scratch = { dir, packs: (0,external_node_path_.join)(dir, 'objects/pack') };
    const tip = await readTip(dir, `refs/heads/${branch}`, signal);
    const graph = await (0,objects_commits/* readGraph */.tJ)(dir, [tip], signal);
    const rest = commits.filter((commit) => !graph.has(commit));
    const { elsewhere, others: objects } = rest.length === 0 ? { elsewhere: [], others: [] } : await fetchElsewhere(request, scratch, rest, signal);
    const others = await (0,objects_commits/* readGraph */.tJ)(dir, elsewhere, signal);
    const ancestries = new Map();
    for (const commit of commits)
        ancestries.set(commit, graph.has(commit) ? ON_BRANCH : MISSING);
    for (const name of objects)
        ancestries.set(name, NO_COMMIT);
    for (const commit of elsewhere)
        ancestries.set(commit, { is: 'elsewhere', forks: forksOf(commit, others, graph) });
    return { tip, ancestries, scratch, hasWholeBranch: true };
}
function forksOf(commit, others, branch) {
    const own = [...(0,objects_commits/* ancestors */.T1)(others, commit)].filter((name) => !branch.has(name));
    const parents = own.flatMap((name) => others.get(name) ?? []).filter((name) => branch.has(name));
    return (0,objects_commits/* withoutCovered */.ZT)(branch, parents);
}
/**
 * Fetches commits that the branch lacks: by name, else with every branch.
 * @returns those that are to be had, and names of something else
 */
async function fetchElsewhere({ store, remote }, scratch, commits, signal) {
    if (store.serverLimits.read().noShaWants !== true) {
        try {
            const { missing } = await fetchAvailable(remote, scratch, commits, [], { negotiate: true }, signal);
            const there = await (0,objects_commits/* readCommits */.Fe)(scratch.dir, commits, signal);
            return { elsewhere: [...there.keys()], others: commits.filter((name) => !missing.has(name) && !there.has(name)) };
        }
        catch (error) {
            if (!(error instanceof remote_remote/* Refused */.L))
                throw error;
            store.serverLimits.remember('noShaWants');
        }
    }
    // Branches that are gone would still give out what they had.
    (0,rename_and_remove/* removeFolder */.v$)((0,external_node_path_.join)(scratch.dir, 'refs/elsewhere'));
    await remote.fetch(scratch, { wants: ['+refs/heads/*:refs/elsewhere/*'], negotiate: true }, signal);
    const refs = await (0,git/* git */.$Y)(['for-each-ref', '--format=%(objectname)', 'refs/elsewhere'], {
        environment: (0,environment/* ownEnvironment */.am)(scratch.dir),
        signal,
    });
    const tips = refs.toString('latin1').split('\n').map(base_sha/* parseSha */.qL);
    const graph = await (0,objects_commits/* readGraph */.tJ)(scratch.dir, tips.filter((name) => name !== undefined), signal);
    return { elsewhere: commits.filter((commit) => graph.has(commit)), others: [] };
}

;// CONCATENATED MODULE: ./src/verify/prove-ancestry.ts


/** @throws `missing-commit` where there is no such branch, `unreachable` where an answer cannot be had */
async function proveAncestry(request, signal) {
    const { noPartialClone, noShaWants } = request.store.serverLimits.read();
    if (noPartialClone !== true && noShaWants !== true) {
        const proof = await new ShallowProof(request, signal).prove();
        if (proof !== undefined)
            return proof;
    }
    return proveByWholeBranch(request, signal);
}

;// CONCATENATED MODULE: ./src/verify/squash.ts
/** Where a pin's contents are on the branch, if its commit is not: it was squashed or rebased. */



/** So many commits of the branch are searched from its tip back, and as many from where the lost one's history begins on. */
const MAX_COMMITS = 1_000;
/**
 * So many generations are fetched first: most branches are merged soon. The squash of an old one is next to where it began, and
 * a commit without its trees takes some 200 bytes.
 */
const squash_NEAR_GENERATIONS = 64;
const FAR_GENERATIONS = [8_000, transport/* ALL_GENERATIONS */.M];
/**
 * Searches the branch's commits since the lost one's history began: the newest, and those next to where it began.
 * @returns for each the oldest commit with the same tree at that directory
 */
async function findSquashed({ store, remote, proof, walk }, lost, signal) {
    if (lost.length === 0)
        return [];
    const { dir, graph } = await readRecent(store, remote, proof, lost, signal);
    const candidates = lost.map(({ forks }) => nearEnds(commitsSince(graph, forks), forks.length > 0));
    walk.addTops(await (0,objects_commits/* readCommits */.Fe)(dir, [...new Set(candidates.flat())], signal));
    const places = lost.flatMap(({ sha, assetsPath, tree }, index) => [...(tree === undefined ? [sha] : []), ...(candidates[index] ?? [])].map((commit) => ({ sha: commit, assetsPath })));
    const trees = await walk.find(places, signal);
    let at = 0;
    return candidates.map((commits, index) => {
        const own = lost[index]?.tree ?? trees[at++];
        const others = trees.slice(at, at + commits.length);
        at += commits.length;
        return own === 'absent' ? undefined : commits[others.lastIndexOf(own)];
    });
}
/** The branch's commits, as far back as the search goes: those that came with the proof may do. */
async function readRecent(store, remote, { tip, hasWholeBranch, scratch }, lost, signal) {
    let { dir } = scratch;
    // Of one of which nobody knows where it began, the newest commits are searched alone.
    const begun = lost.filter(({ forks }) => forks.length > 0);
    const isFar = (depth) => depth > MAX_COMMITS;
    for (const depth of [squash_NEAR_GENERATIONS, MAX_COMMITS, ...FAR_GENERATIONS]) {
        const graph = await (0,objects_commits/* readGraph */.tJ)(dir, [tip], signal);
        const boundary = (0,objects_boundary/* readBoundary */.x)(dir);
        const searched = isFar(depth) ? begun : lost;
        if (hasWholeBranch || searched.every(({ forks }) => isComplete(graph, boundary, forks)))
            return { dir, graph };
        const recent = store.newScratch();
        await remote.fetch(recent, { wants: [tip], depth, filter: 'tree:0' }, signal);
        dir = recent.dir;
    }
    return { dir, graph: await (0,objects_commits/* readGraph */.tJ)(dir, [tip], signal) };
}
/** Whether everything since the forks is there. */
function isComplete(graph, boundary, forks) {
    return commitsSince(graph, forks).every((commit) => !boundary.has(commit) || forks.includes(commit));
}
/** Newest first; the forks themselves last, for they may have it already. */
function commitsSince(graph, forks) {
    const here = forks.filter((fork) => graph.has(fork));
    const before = new Set(here.flatMap((fork) => [...(0,objects_commits/* ancestors */.T1)(graph, fork)]));
    for (const fork of here)
        before.delete(fork);
    return [...graph.keys()].filter((commit) => !before.has(commit));
}
/** The newest, and where the fork is known those next to it. */
function nearEnds(since, isForkKnown) {
    return since.filter((_, index) => index < MAX_COMMITS || (isForkKnown && index >= since.length - MAX_COMMITS));
}

;// CONCATENATED MODULE: ./src/verify/verify-pins.ts
/** What becomes of pins: whether the branch has their commits, and whether their trees are what they say. */













/** What the pins of services, and another one, are for, each once. */
function placesOf(services, besides) {
    const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
    return [...new Set(besides === undefined ? pins : [...pins, besides])].map((pin) => ({ ...pin, pin }));
}
/** @throws `unreachable` where it cannot be proved either way */
async function verifyPins(request, log, signal) {
    const { accesses, repositoryOptions, places, allTrees } = request;
    if (places.length === 0)
        return { proofs: [], ...traffic/* NO_TRAFFIC */.q };
    const prove = async (repositories) => {
        const tags = await (0,resolve_tags/* resolveTags */.y)(repositories, places, log, signal, { isAnew: true });
        const proofs = [];
        for (const [assets, ofRepository] of repositories.group(tags.trees(places))) {
            const pins = ofRepository.map(({ pin }) => pin);
            proofs.push(...(await withCache(assets, signal, (cache) => provePins(assets, cache, pins, allTrees, signal))));
        }
        return { proofs };
    };
    const urls = places.map(({ pin }) => accesses.of(pin).url);
    return writable_store_withWritableStore(repositoryOptions.storeBase, urls, (storeBase) => (0,assets_repository/* withAssetsRepositories */.AZ)(accesses, { ...repositoryOptions, storeBase }, log, prove));
}
/** Runs `body` with an assets repository and what was proved of it before; keeps what it proves. */
function withHistory(access, options, log, signal, body) {
    return withWritableStore(options.storeBase, [access.url], (storeBase) => withAssetsRepository(access, { ...options, storeBase }, log, (assets) => withCache(assets, signal, (cache) => body(assets, cache))));
}
async function withCache({ store, branch, remote }, signal, body) {
    try {
        // What a store that was made elsewhere says was proved is no proof.
        await (0,open_store/* openStore */.C)(store, signal);
        const cache = readAncestryCache(store, branch);
        const result = await body(cache);
        writeAncestryCache(store, branch, cache);
        return result;
    }
    catch (error) {
        if (!(error instanceof errors/* AssetsSyncError */.Fl) || error.code !== 'git-failed')
            throw error;
        throw new errors/* AssetsSyncError */.Fl('unreachable', `What the server of ${remote.repositoryUrl} sent cannot be read.`, {
            hint: 'Run the command again.',
            detail: error.detail,
            cause: error,
        });
    }
}
async function provePins(assets, cache, pins, allTrees, signal) {
    const { store, remote, branch } = assets;
    const named = pins.filter(({ tree }) => allTrees || tree !== undefined);
    await addTreesHere(store, cache, named, signal);
    const untagged = pins.filter(({ assetsJson }) => assetsJson === undefined);
    if (untagged.length === 0)
        return pins.map(taggedProof);
    const commits = [...new Set(untagged.map(({ sha }) => sha))];
    const withTrees = new Set(unknown(cache, named).map(({ sha }) => sha)).size > MAX_FEW_COMMITS;
    const proof = await proveAncestry({ store, remote, branch, commits, withTrees, cache }, signal);
    const ancestryOf = ({ sha }) => proof.ancestries.get(sha) ?? { is: 'missing' };
    const walk = new tree_walk/* TreeWalk */.O(remote, proof.scratch);
    const known = named.filter((place) => ancestryOf(place).is !== 'missing');
    const absent = await addTrees(walk, cache, known, signal);
    const squashed = await findSquashedPins(assets, proof, walk, pins, signal);
    return pins.map((pin, index) => {
        if (pin.assetsJson !== undefined)
            return taggedProof(pin);
        const key = treeKey(pin.sha, pin.assetsPath);
        const ancestry = ancestryOf(pin);
        const { is } = ancestry;
        const on = squashed[index];
        // Of a commit that is gone there is what the pin says of it.
        const tree = absent.has(key) ? 'absent' : (cache.trees.get(key) ?? (on === undefined ? undefined : pin.tree));
        const isObject = ancestry.is === 'missing' && ancestry.isObject === true;
        return { pin, outcome: (0,outcomes/* outcomeOf */.sG)(pin, is, tree, on), onBranch: is === 'on-branch', on, tree, isObject };
    });
}
/** The server was asked for the tag: that keeps the commit, whatever becomes of branches. */
function taggedProof(pin) {
    return { pin, outcome: 'tagged', onBranch: false, on: undefined, tree: undefined };
}
function unknown(cache, places) {
    return places.filter(({ sha, assetsPath }) => !cache.trees.has(treeKey(sha, assetsPath)));
}
/** Adds what a sync brought: it says what a commit has; that it seems to lack something may be the store's fault. */
async function addTreesHere(store, cache, places, signal) {
    const asked = unknown(cache, places);
    const answers = await (0,lookup/* findInCommits */.X5)(store, asked, signal).catch((error) => {
        // Of a damaged store the server knows nothing: it is asked instead.
        if ((0,lookup/* isDamage */.e6)(error))
            return [];
        throw error;
    });
    for (const [index, { sha, assetsPath }] of asked.entries()) {
        const tree = answers[index];
        if (tree !== undefined && tree !== 'absent' && tree !== 'lost' && tree !== 'no-commit')
            cache.trees.set(treeKey(sha, assetsPath), tree);
    }
}
/** Adds what the server says. @returns the keys of directories that their commits do not have */
async function addTrees(walk, cache, places, signal) {
    const asked = unknown(cache, places);
    const trees = await walk.find(asked, signal);
    const absent = new Set();
    for (const [index, { sha, assetsPath }] of asked.entries()) {
        const tree = trees[index];
        if (tree === 'absent')
            absent.add(treeKey(sha, assetsPath));
        else if (tree !== undefined)
            cache.trees.set(treeKey(sha, assetsPath), tree);
    }
    return absent;
}
/** @returns for each pin the commit of the branch with the same contents; undefined also where its own is there */
async function findSquashedPins({ store, remote }, proof, walk, pins, signal) {
    const lost = pins.flatMap((pin, index) => {
        const ancestry = proof.ancestries.get(pin.sha);
        const { sha, assetsPath, tree } = pin;
        if (ancestry?.is === 'elsewhere')
            return [{ sha, assetsPath, forks: ancestry.forks, index }];
        return ancestry?.is === 'missing' && tree !== undefined ? [{ sha, assetsPath, forks: [], tree, index }] : [];
    });
    const found = await findSquashed({ store, remote, proof, walk }, lost, signal);
    const byPin = new Map(lost.map(({ index }, position) => [index, found[position]]));
    return pins.map((_, index) => byPin.get(index));
}


/***/ }),

/***/ 6347:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ updateBreadcrumbs),
/* harmony export */   g: () => (/* binding */ isBreadcrumb)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6774);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7984);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4406);
/**
 * The files by which a test proxy finds that its own restore is done: `breadcrumb/<folder>.breadcrumb` in the assets root. A proxy
 * reads the first one that it comes to and no other, so that each has every line.
 */





const FOLDER = 'breadcrumb';
const EXTENSION = '.breadcrumb';
/** Whether a path in the assets root is such a file: it is no recording. */
function isBreadcrumb(path) {
    return /^breadcrumb\/([A-Za-z0-9]{1,10}\.breadcrumb)?$/.test(path.toString('latin1'));
}
/**
 * Has the files say that restores are done.
 * @param assetsRoot absolute
 * @param lines `<path of assets.json>;<folder>;<tag>`; they replace those of the same assets.json
 * @param gone paths of assets.json files whose lines go
 */
function updateBreadcrumbs(assetsRoot, lines, gone = []) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(assetsRoot, FOLDER);
    const files = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_2__/* .namesIfReadable */ .gR)(folder).filter((name) => name.endsWith(EXTENSION));
    const before = files.flatMap((name) => ((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)) ?? '').split(/\r?\n/));
    const all = new Map();
    for (const line of [...before, ...lines])
        if (line.split(';').length === 3)
            all.set(keyOf(line), line);
    for (const path of gone)
        all.delete(path);
    const text = [...all.values()]
        .sort()
        .map((line) => `${line}\n`)
        .join('');
    const wanted = new Set([...all.values()].map((line) => `${line.split(';')[1]}${EXTENSION}`));
    for (const name of files)
        if (!wanted.has(name))
            (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    if (wanted.size === 0)
        return;
    hideFromStatus(assetsRoot);
    for (const name of wanted)
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text);
}
function keyOf(line) {
    return line.split(';')[0] ?? '';
}
/** Of a person's own `git status`. */
function hideFromStatus(assetsRoot) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(assetsRoot, '.git/info/exclude');
    const line = `/${FOLDER}/*${EXTENSION}\n`;
    if (((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readIfThere */ .qC)(file) ?? '').includes(line))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(assetsRoot, '.git/info'), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, line);
}


/***/ }),

/***/ 6780:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d4: () => (/* binding */ adoptRecordings),
/* harmony export */   hL: () => (/* binding */ isUnmade),
/* harmony export */   x9: () => (/* binding */ makeFirstRoot),
/* harmony export */   xY: () => (/* binding */ firstRecordings)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3386);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6774);
/* harmony import */ var _code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(592);
/** An assets root that no sync has made: the first recordings of a repository lie in a plain directory, or are still to come. */





/** Whether a plain directory with something in it is where the assets root is to be. An empty `.git` makes no repository of it. */
function isUnmade({ dir, gitDir }) {
    if ((0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(dir)?.isDirectory() !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(dir).every((name) => name === '.git'))
        return false;
    const found = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(gitDir);
    return found === undefined || (found.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(gitDir).length === 0);
}
/**
 * What somebody recorded there: every file is new.
 * @throws `foreign-root` where a file is in no service, so that the directory may be meant for something else
 */
function firstRecordings(root, { globs, pins }) {
    const isRecording = (path) => {
        const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)((0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(path.toString('utf8').replace(/\/$/, '')));
        if ('error' in parsed || parsed.directory === _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv)
            return false;
        return (globs.serviceOf(parsed.directory) ?? pins.resolveTargeted(parsed.directory)) !== undefined;
    };
    const paths = filesBelow(Buffer.from(root.dir), undefined);
    if (!paths.every(isRecording))
        throw root.notOurs();
    return paths.map((path) => ({ path, kind: 'added' }));
}
/**
 * Makes the root around what is there, and keeps it out of the code repository's `git status`.
 * @param repository the address of the assets repository
 */
function makeFirstRoot(root, repository, codeRepository) {
    (0,_code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .hideFromStatus */ .hf)(codeRepository, root.dir);
    root.make([], repository);
}
/** Makes it around what somebody recorded. @throws as `firstRecordings` */
function adoptRecordings(root, known, repository, codeRepository) {
    firstRecordings(root, known);
    makeFirstRoot(root, repository, codeRepository);
}
/** Relative to the folder. A git repository in it is one path with a slash at its end, as git has it. */
function filesBelow(folder, below) {
    const at = below === undefined ? folder : Buffer.concat([folder, SLASH, below]);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(at, { withFileTypes: true, encoding: 'buffer' }).flatMap((entry) => {
        const path = below === undefined ? entry.name : Buffer.concat([below, SLASH, entry.name]);
        if (!entry.isDirectory())
            return [path];
        if (path.equals(OWN))
            return [];
        const isRepository = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.toString('utf8'), path.toString('utf8'), '.git')) !== undefined;
        return isRepository ? [Buffer.concat([path, SLASH])] : filesBelow(folder, path);
    });
}
const SLASH = Buffer.from('/');
const OWN = Buffer.from('.git');


/***/ }),

/***/ 9789:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ awaitLeftGit),
/* harmony export */   tg: () => (/* binding */ changeRoot),
/* harmony export */   uP: () => (/* binding */ tryChangeRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4758);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6774);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7984);
/* harmony import */ var _git_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3341);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(308);
/* harmony import */ var _git_processes_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7329);
/**
 * The git that changes an assets root. It outlives a run that is killed, so a note says that there may be one: the next run waits
 * for its end.
 */









/** Milliseconds that a git has to end which a killed run left. */
const PATIENCE = 60_000;
/** Milliseconds between two looks at it. */
const PAUSE = 100;
/** Runs a git that writes files of an assets root or an index of it, and returns whatever it answers. The root's lock must be held. */
async function tryChangeRoot(root, args, call) {
    // Before git runs: it can be found from its first moment on.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(noteIn(root), '');
    try {
        return await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_7__/* .tryGit */ .Ii)([nameOf(root), ...args], call);
    }
    finally {
        (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFile */ .nM)(noteIn(root));
    }
}
/**
 * The same for one that is not expected to fail.
 * @returns its stdout
 * @throws GitError
 */
async function changeRoot(root, args, call) {
    const result = await tryChangeRoot(root, args, call);
    if (result.exitCode === 0)
        return result.stdout;
    throw (0,_git_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .gitError */ .N7)(args, result);
}
/** The argument by which a git that changes a root is found. It says what git's environment says as well. */
function nameOf({ gitDir }) {
    return `--git-dir=${gitDir}`;
}
/**
 * Waits for the git of a run that was killed: then whatever lock of our index it left is nobody's. The root's lock must be held.
 * @param patience milliseconds
 * @throws `busy` where it does not end
 */
async function awaitLeftGit(root, log, signal, patience = PATIENCE) {
    const noted = (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(noteIn(root));
    if (noted === undefined)
        return;
    const end = performance.now() + patience;
    let ids = await (0,_git_processes_js__WEBPACK_IMPORTED_MODULE_8__/* .processesWith */ .U_)(nameOf(root));
    if (ids.length > 0)
        log.info(`Waiting for git (process ${ids.join(', ')}), which a run that was killed left in ${root.dir}.`);
    for (; ids.length > 0; ids = await (0,_git_processes_js__WEBPACK_IMPORTED_MODULE_8__/* .processesWith */ .U_)(nameOf(root))) {
        if (performance.now() > end)
            throw stillAtWork(root, ids);
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(PAUSE, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
    (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFile */ .nM)(noteIn(root));
}
function stillAtWork({ dir }, ids) {
    const command = process.platform === 'win32' ? ids.map((id) => `taskkill /PID ${id} /T /F`).join(' & ') : `kill ${ids.join(' ')}`;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('busy', `git is still at work in ${dir} for a run that was killed (process ${ids.join(', ')}).`, {
        hint: `Wait for its end, or end it (${command}), then run the command again; nothing was changed.`,
    });
}
/** There while such a git runs, or after its run was killed. */
function noteIn(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.ours, 'git-at-work');
}


/***/ }),

/***/ 4762:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sw: () => (/* binding */ removeJournal),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   fY: () => (/* binding */ writeJournal),
/* harmony export */   mP: () => (/* binding */ UNREADABLE),
/* harmony export */   w: () => (/* binding */ hasJournal)
/* harmony export */ });
/* unused harmony export parseJournal */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3386);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6774);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7984);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6127);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4406);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2611);
/** What a run writes down before it touches the first file of an assets root, and takes away after the last: the next run finishes it. */








/** A run was cut off, and what it was about cannot be read any more. */
const UNREADABLE = 'unreadable';
function hasJournal(assetsRoot) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(fileIn(assetsRoot));
}
/** @returns undefined where no run was cut off */
function readJournal(assetsRoot) {
    const text = (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(fileIn(assetsRoot));
    return text === undefined ? undefined : (parseJournal(text) ?? UNREADABLE);
}
function writeJournal(assetsRoot, journal) {
    (0,_base_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDurably */ .v8)(fileIn(assetsRoot), JSON.stringify(journal));
}
function removeJournal(assetsRoot) {
    (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_4__/* .removeFile */ .nM)(fileIn(assetsRoot));
}
function fileIn(assetsRoot) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .oursIn */ .DP)(assetsRoot), 'journal');
}
/** @returns undefined for what no run wrote, or not to its end */
function parseJournal(text) {
    try {
        const { commit, services, empty, filesStay } = JSON.parse(text);
        const sha = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(String(commit));
        const all = parseDirectories(services);
        // Written by an earlier version, it has none that are empty.
        const without = empty === undefined ? [] : parseDirectories(empty);
        if (sha === undefined || all === undefined || without === undefined)
            return undefined;
        return { commit: sha, services: all, empty: without, ...(filesStay === true ? { filesStay } : {}) };
    }
    catch {
        return undefined;
    }
}
function parseDirectories(value) {
    if (!Array.isArray(value))
        return undefined;
    const directories = value.flatMap((text) => {
        const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(String(text));
        return 'directory' in parsed ? [parsed.directory] : [];
    });
    return directories.length === value.length ? directories : undefined;
}


/***/ }),

/***/ 2611:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ rootEnvironment),
/* harmony export */   C7: () => (/* binding */ privateStores),
/* harmony export */   DP: () => (/* binding */ oursIn),
/* harmony export */   qx: () => (/* binding */ ownIndexIn),
/* harmony export */   rl: () => (/* binding */ SYNCED_REF)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3313);
/** Where an assets root keeps what only assets-sync knows of, and the environment that its git runs in. */


/** Where an assets root keeps what it was synced to. */
const SYNCED_REF = 'refs/assets-sync/synced';
/** The folder that tells an assets root from anything else. */
function oursIn(assetsRoot) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(assetsRoot, '.git/assets-sync');
}
/** The folder for stores of an assets root's own, where nothing outside of it is to be used. */
function privateStores(assetsRoot) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(oursIn(assetsRoot), 'stores');
}
/**
 * The index that tells what is on disk from what was synced. git's own, `.git/index`, is the user's: flags in it that hide files, a
 * sparse checkout, a branch without commits or a merge change nothing in what is seen here. It gets a copy after each sync.
 */
function ownIndexIn(assetsRoot) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(oursIn(assetsRoot), 'index');
}
/**
 * @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work
 * @param traits of the file system that the root is on
 */
function rootEnvironment(assetsRoot, onlyRead, traits) {
    const own = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(assetsRoot, '.git'), assetsRoot, process.env, traits);
    const environment = { ...own, GIT_INDEX_FILE: ownIndexIn(assetsRoot) };
    return onlyRead ? { ...environment, GIT_OPTIONAL_LOCKS: '0' } : environment;
}


/***/ }),

/***/ 933:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Kc: () => (/* binding */ concerns),
  Cs: () => (/* binding */ fileAbove),
  yQ: () => (/* binding */ hashFiles),
  L7: () => (/* binding */ isOnDisk),
  Xp: () => (/* binding */ readLocalChanges),
  By: () => (/* binding */ refuseRepositories)
});

// UNUSED EXPORTS: explainUnreadable, refuseSpecialFiles

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/base/directory.ts
var directory = __nccwpck_require__(3386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/base/files.ts
var files = __nccwpck_require__(6774);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __nccwpck_require__(4907);
// EXTERNAL MODULE: ./src/git/errors.ts
var git_errors = __nccwpck_require__(3341);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __nccwpck_require__(308);
// EXTERNAL MODULE: ./src/workspace/breadcrumbs.ts
var breadcrumbs = __nccwpck_require__(6347);
// EXTERNAL MODULE: ./src/workspace/git-at-work.ts
var git_at_work = __nccwpck_require__(9789);
// EXTERNAL MODULE: ./src/workspace/layout.ts
var layout = __nccwpck_require__(2611);
// EXTERNAL MODULE: ./src/workspace/own-index.ts
var own_index = __nccwpck_require__(5976);
;// CONCATENATED MODULE: ./src/workspace/status-format.ts
/** Reads what `git status` says of the files on disk: pure, for the format is git's (git-status(1)). */

const ABSENT = '000000';
/**
 * What differs between the index, which is as it was synced, and the disk. What HEAD has says nothing: a person may have moved it.
 * @param output of `git status --porcelain=v2 -z` without renames and headers
 */
function parseStatus(output) {
    return (0,git/* splitRecords */.DQ)(output).flatMap((record) => {
        switch (String.fromCharCode(record[0] ?? 0)) {
            case '1':
                return ordinaryEntry(record);
            case '?':
            case '!':
                // A repository of its own in there is one path with a slash at its end.
                return [{ path: Buffer.from(record.subarray(2)), kind: 'added' }];
            default:
                throw new Error('git status printed what is no record of version 2');
        }
    });
}
/** `1 <XY> <sub> <mH> <mI> <mW> <hH> <hI> <path>` */
function ordinaryEntry(record) {
    let end = 0;
    for (let field = 0; field < 8; field++)
        end = record.indexOf(0x20, end) + 1;
    const [, letters = '', , , inIndex, onDisk] = record.toString('latin1', 0, end - 1).split(' ');
    if (letters[1] === '.' || inIndex === ABSENT)
        return [];
    return [{ path: Buffer.from(record.subarray(end)), kind: onDisk === ABSENT ? 'deleted' : 'modified' }];
}

;// CONCATENATED MODULE: ./src/workspace/local-changes.ts
/** What is on disk in an assets root besides what was synced: the one model of it that everybody uses. */














/** More pathspecs than this are slower to match than the whole root is to walk. */
const MAX_PATHSPECS = 50;
/**
 * Everything below the services that is on disk otherwise than it was synced: changed, new, ignored or gone. A file in the place
 * of a directory above a service counts as well. What a person staged, committed or flagged in the root's git is no change by itself.
 * @param services the top alone for everything
 * @throws `missing-store` where what they changed from cannot be read, `damaged-root` where the root's own files cannot
 */
async function readLocalChanges(root, state, services, signal) {
    const pathspecs = services.length > MAX_PATHSPECS || services.includes(directory/* TOP */.wv) ? [] : withParents(root, services);
    if (state.synced !== undefined)
        (0,own_index/* requireOwnIndex */.Mh)(root);
    try {
        const changes = parseStatus(await askStatus(root, pathspecs, signal));
        return changes.filter((change) => !(0,breadcrumbs/* isBreadcrumb */.g)(change.path) && services.some((service) => concerns(change, service)));
    }
    catch (error) {
        throw explainUnreadable(root, error, state);
    }
}
/** Whether a change is in a service, or in the way of all of it. */
function concerns({ path }, service) {
    const text = path.toString('utf8');
    return (0,directory/* isWithin */.UO)(text, service) || (0,directory/* isWithin */.UO)(service, text.replace(/\/$/, ''));
}
/** A file in the place of a directory above a service is looked at too. */
function withParents(root, services) {
    return services.flatMap((service) => [service, ...fileAbove(root, service)]);
}
/** The file, if there is one, that is where a directory above a service would be. */
function fileAbove(root, service) {
    const segments = service.split('/').slice(0, -1);
    for (let depth = 1; depth <= segments.length; depth++) {
        const above = segments.slice(0, depth).join('/');
        const found = (0,files/* lstatIfThere */.Cm)((0,external_node_path_.join)(root.dir, above));
        if (found === undefined)
            return [];
        if (!found.isDirectory())
            return [above];
    }
    return [];
}
/** What is not as our index says, new and ignored files included. git writes down there what it has seen, if it may. */
async function askStatus(root, pathspecs, signal) {
    const how = ['--porcelain=v2', '-z', '--no-renames', '--untracked-files=all', '--ignored=traditional'];
    const args = ['status', ...how, '--', ...pathspecs];
    const call = { environment: root.environment, signal };
    const result = await (root.onlyRead ? (0,git/* tryGit */.Ii)(args, call) : (0,git_at_work/* tryChangeRoot */.uP)(root, args, call));
    // git leaves out what it may not look into, and warns of it.
    if (result.exitCode !== 0 || (0,git_errors/* saysNoAccess */.qS)(result.stderr))
        throw (0,git_errors/* gitError */.N7)(args, result);
    return result.stdout;
}
/**
 * The object name of each file as it is on disk.
 * @param paths in the assets root, without line feeds: git is asked for each by a line of text
 */
async function hashFiles(root, paths, signal) {
    if (paths.length === 0)
        return [];
    const input = Buffer.concat(paths.flatMap((path) => [root.fileAt(path), Buffer.from('\n')]));
    const args = ['hash-object', '--no-filters', '--stdin-paths'];
    const output = await (0,git/* git */.$Y)(args, { environment: root.environment, input, signal });
    return output.toString('latin1').split('\n').map(sha/* parseSha */.qL);
}
/** Whether a service's directory holds a file. Where it holds none, it was deleted as a whole, and has no recording to lose. */
function isOnDisk(root, service) {
    return hasFile((0,external_node_path_.join)(root.dir, service));
}
function hasFile(folder) {
    const found = (0,files/* lstatIfThere */.Cm)(folder);
    if (found === undefined)
        return false;
    return !found.isDirectory() || (0,external_node_fs_.readdirSync)(folder).some((name) => hasFile((0,external_node_path_.join)(folder, name)));
}
/** What a person can do about it, where git could not say what changed. */
function explainUnreadable(root, error, state) {
    if (!(error instanceof git_errors/* GitError */.XS))
        return error;
    const { kind, detail } = error;
    if (kind === 'damaged-index' || kind === 'damaged-config') {
        return (0,own_index/* damagedFile */.GD)(kind === 'damaged-index' ? (0,layout/* ownIndexIn */.qx)(root.dir) : (error.path ?? 'a configuration file'), detail);
    }
    if (kind === 'damaged-refs')
        return (0,own_index/* damagedFile */.GD)((0,external_node_path_.join)(root.gitDir, 'packed-refs'), detail);
    if (!error.isUnreadable)
        return error;
    const names = (state.synced?.services ?? []).map(({ service }) => service);
    return new errors/* AssetsSyncError */.Fl('missing-store', `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(', ')}).`, {
        hint: `Run ${(0,shell/* syncCommand */.Bz)(names)}, which fetches it again and leaves what you recorded as it is.`,
        detail,
    });
}
/** @throws `local-changes` where git repositories are among new files: git takes one for a single thing, whose files it leaves */
function refuseRepositories(root, changes, why) {
    const nested = changes
        .filter(({ path, kind }) => kind !== 'deleted' && isDirectory(root, path))
        .map(({ path }) => path.toString('utf8').replace(/\/$/, ''));
    if (nested.length === 0)
        return;
    const are = nested.length === 1 ? 'is a git repository of its own' : 'are git repositories of their own';
    throw new errors/* AssetsSyncError */.Fl('local-changes', `${nested.join(', ')} in ${root.dir} ${are}, which ${why}.`, {
        hint: 'Move it out of the assets root, or remove its .git directory so that its files count as recordings.',
    });
}
/** @throws `local-changes` where a pipe, a socket or a device is among new or changed files: it has no contents */
function refuseSpecialFiles(root, changes) {
    const isSpecial = ({ path }) => {
        const found = lstatIfThere(root.fileAt(path));
        return found !== undefined && !found.isFile() && !found.isSymbolicLink() && !found.isDirectory();
    };
    const special = changes.filter(isSpecial).map(({ path }) => path.toString('utf8'));
    if (special.length === 0)
        return;
    throw new AssetsSyncError('local-changes', `${special.join(', ')} in ${root.dir} is no file, but a pipe, a socket or a device.`, {
        hint: 'Remove it, then run the command again.',
    });
}
/** A git repository that was added to the root's own index has no slash at its end. */
function isDirectory(root, path) {
    return path.at(-1) === 0x2f || (0,files/* lstatIfThere */.Cm)(root.fileAt(path))?.isDirectory() === true;
}


/***/ }),

/***/ 5976:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ writeUserIndex),
/* harmony export */   Ej: () => (/* binding */ hasUserIndex),
/* harmony export */   GD: () => (/* binding */ damagedFile),
/* harmony export */   HD: () => (/* binding */ unlockOwnIndex),
/* harmony export */   Mh: () => (/* binding */ requireOwnIndex),
/* harmony export */   qx: () => (/* binding */ mendUserIndex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4758);
/* harmony import */ var _base_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6774);
/* harmony import */ var _base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7984);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4406);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2611);
/** The index of assets-sync's own in an assets root, and the copy of it that the user's git works with. */








const CHECKSUM_BYTES = 20;
/**
 * git reads an index that was cut off without a word, and sees other files in it: it leaves its checksum alone.
 * @throws `damaged-root`
 */
function requireOwnIndex(root) {
    const file = (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .ownIndexIn */ .qx)(root.dir);
    if (!isWholeIndex(file))
        throw damagedFile(file, undefined);
}
/** Gives the user's git what was synced, with no flag, merge or entry of before. Where nothing is, there is no index. */
function writeUserIndex(root) {
    const own = (0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .ownIndexIn */ .qx)(root.dir);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(own))
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAtomically */ .vK)(userIndexOf(root), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(own));
    else
        (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFile */ .nM)(userIndexOf(root));
}
/** Whether the user's index is the copy that they got. */
function hasUserIndex(root) {
    const [own, user] = [(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .ownIndexIn */ .qx)(root.dir), userIndexOf(root)];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(own) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(user) && (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .holdSame */ .W7)(own, user);
}
/** Where git cannot read the user's index any more, it gets one that it can. A copy of our own is as good as that, which others look at. */
function mendUserIndex(root) {
    if (hasUserIndex(root) || isWholeIndex(userIndexOf(root)))
        return;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .ownIndexIn */ .qx)(root.dir)))
        writeUserIndex(root);
}
/** Removes the lock of a run that was killed: the caller holds the root's lock, so nobody else is at work on that index. */
function unlockOwnIndex(root) {
    const lock = `${(0,_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .ownIndexIn */ .qx)(root.dir)}.lock`;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(lock))
        (0,_base_rename_and_remove_js__WEBPACK_IMPORTED_MODULE_5__/* .removeFile */ .nM)(lock);
}
function damagedFile(file, detail) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('damaged-root', `The git repository of the assets root is damaged: ${file} cannot be read.`, {
        hint: 'Run assets-sync sync, which mends it, then run the command again; the recordings on disk stay as they are.',
        detail,
    });
}
function userIndexOf({ gitDir }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, 'index');
}
function isWholeIndex(file) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file))
        return false;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1');
    // What may be the checksum: all that is known of the file is what was read, for git may put another in its place at any time.
    let last = Buffer.alloc(0);
    let isLonger = false;
    for (const piece of (0,_base_files_js__WEBPACK_IMPORTED_MODULE_4__/* .readPieces */ .ut)(file)) {
        const bytes = Buffer.concat([last, piece]);
        hash.update(bytes.subarray(0, -CHECKSUM_BYTES));
        isLonger ||= bytes.length > CHECKSUM_BYTES;
        last = Buffer.from(bytes.subarray(-CHECKSUM_BYTES));
    }
    if (!isLonger)
        return false;
    // A person's `index.skipHash` leaves zeros there.
    return last.every((byte) => byte === 0) || hash.digest().equals(last);
}


/***/ }),

/***/ 5300:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ compareToPins),
/* harmony export */   R: () => (/* binding */ planSync)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3386);
/* harmony import */ var _pins_assets_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1970);
/** What a sync is to do in an assets root: a pure decision from the pins, what was synced before and what is on disk. */


/** The one comparison of what is on disk with the pins. */
function compareToPins(pinnedTrees, synced, urlOf) {
    if (synced === undefined)
        return 'not-synced';
    if (synced.pinnedTrees.length !== pinnedTrees.length)
        return 'moved';
    let isProved = true;
    for (const [index, pinned] of pinnedTrees.entries()) {
        const there = synced.pinnedTrees[index];
        if (there?.directory !== pinned.directory || !mayBe(there.sha, pinned))
            return 'moved';
        if (there.assetsPath !== pinned.assetsPath || there.repository !== urlOf(pinned.pin))
            return 'moved';
        if (pinned.tree !== undefined && pinned.tree !== there.tree)
            return 'moved';
        if (pinned.tree === undefined && there.byTree)
            isProved = false;
    }
    return isProved ? 'at-pins' : 'unproved';
}
/** Of a tag that was not looked up, its name has digits of the commit, or says nothing. */
function mayBe(commit, { sha, pin }) {
    if (sha !== undefined)
        return sha === commit;
    return commit.startsWith((0,_pins_assets_json_js__WEBPACK_IMPORTED_MODULE_1__/* .tagDigits */ .r5)(pin.assetsJson?.tag ?? '') ?? '');
}
/** Called before trees are fetched, to know whether anything is to be done or is in the way, and once more when they are here. */
function planSync(input) {
    const services = input.chosen.map((chosen) => planService(chosen, input));
    const replace = services.flatMap(({ chosen, mustReplace }) => (mustReplace ? [chosen.service] : []));
    const refused = services.flatMap(({ chosen, refusal }) => refusal === undefined ? [] : [{ service: chosen.service, reason: refusal }]);
    for (const service of input.leaving) {
        if (input.changesOf(service).length === 0)
            continue;
        if (input.discard)
            replace.push(service);
        else if (input.synced.has(service))
            refused.push({ service, reason: 'moved' });
    }
    return {
        services: services.map(({ chosen, state, action, kept }) => ({ chosen, state, action, kept })),
        replace,
        refused,
        isDone: input.leaving.length === 0 && services.every(({ action }) => action === 'stay'),
    };
}
function planService(chosen, input) {
    const { service, pinnedTrees } = chosen;
    const before = input.synced.get(service);
    const state = compareToPins(pinnedTrees, before, input.urlOf);
    const decision = { chosen, state, kept: [], mustReplace: false, refusal: undefined };
    const changes = input.changesOf(service);
    const tree = input.trees?.get(service);
    const isMoved = tree === undefined ? state === 'moved' : before?.tree !== tree;
    // Before the trees are known, what was recorded for a service that was never synced is in nobody's way.
    const action = isMoved || (tree === undefined && state !== 'at-pins') ? 'bring' : 'stay';
    if (changes.length === 0)
        return { ...decision, action };
    if (input.discard)
        return { ...decision, action: action === 'bring' ? 'bring' : 'restore', mustReplace: true };
    if (before !== undefined && changes.some(({ path }) => isAbove(path, service)))
        return { ...decision, action, refusal: 'in-the-way' };
    // To delete a directory is no recording: it is brought again.
    const isGone = changes.every(({ kind }) => kind === 'deleted') && before !== undefined && !input.isOnDisk(service);
    if (isGone)
        return { ...decision, action: action === 'bring' ? 'bring' : 'restore', mustReplace: true };
    return isMoved ? { ...decision, action, refusal: 'moved' } : { ...decision, action, kept: changes };
}
/** A file that is where the service's directory, or one above it, is to be. */
function isAbove(path, service) {
    return (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .isWithin */ .UO)(service, path.toString('utf8'));
}


/***/ }),

/***/ 8867:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  _: () => (/* binding */ AssetsRoot),
  Z: () => (/* binding */ UNBORN)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/base/files.ts
var files = __nccwpck_require__(6774);
// EXTERNAL MODULE: ./src/base/paths.ts
var paths = __nccwpck_require__(5997);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __nccwpck_require__(7984);
// EXTERNAL MODULE: ./src/base/sha.ts
var sha = __nccwpck_require__(6127);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __nccwpck_require__(3313);
// EXTERNAL MODULE: ./src/git/errors.ts
var git_errors = __nccwpck_require__(3341);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __nccwpck_require__(4406);
;// CONCATENATED MODULE: ./src/git/file-system.ts
/** What a file system does with the case of names and with modes, found out as `git init` does. */



/** Tries it. @param file that is there, whose mode is changed for a moment */
function probeFileSystem(file, platform = process.platform) {
    return { ignoresCase: isThereInOtherCase(file), hasExecutableBit: platform !== 'win32' && keepsExecutableBit(file) };
}
/**
 * Of a git directory that is there, without writing: it may have been made elsewhere, or by an older program.
 * @returns undefined where there is none yet
 */
function readTraits(gitDir, platform = process.platform) {
    const config = (0,external_node_path_.join)(gitDir, 'config');
    const found = (0,external_node_fs_.statSync)(config, { throwIfNoEntry: false });
    if (found === undefined)
        return undefined;
    // Where everything is executable, or a probe found that nothing can be.
    const hasBit = platform !== 'win32' && (found.mode & 0o111) === 0 && !/filemode\s*=\s*"?false/i.test((0,git_files/* readIfThere */.qC)(config) ?? '');
    return { ignoresCase: isThereInOtherCase(config), hasExecutableBit: hasBit };
}
function isThereInOtherCase(file) {
    const name = (0,external_node_path_.basename)(file);
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)((0,external_node_path_.dirname)(file), name.replace(/[a-z]/g, (letter, at) => (at % 2 === 0 ? letter.toUpperCase() : letter))));
}
function keepsExecutableBit(file) {
    try {
        const { mode } = (0,external_node_fs_.statSync)(file);
        if ((mode & 0o100) !== 0)
            return false;
        (0,external_node_fs_.chmodSync)(file, mode | 0o100);
        const isKept = ((0,external_node_fs_.statSync)(file).mode & 0o100) !== 0;
        (0,external_node_fs_.chmodSync)(file, mode);
        return isKept;
    }
    catch {
        // Some file systems refuse it.
        return false;
    }
}

// EXTERNAL MODULE: ./src/git/git.ts
var git = __nccwpck_require__(308);
// EXTERNAL MODULE: ./src/git/objects/loose.ts
var loose = __nccwpck_require__(2025);
// EXTERNAL MODULE: ./src/git/objects/read.ts
var read = __nccwpck_require__(6543);
// EXTERNAL MODULE: ./src/workspace/journal.ts
var journal = __nccwpck_require__(4762);
// EXTERNAL MODULE: ./src/workspace/layout.ts
var layout = __nccwpck_require__(2611);
// EXTERNAL MODULE: ./src/workspace/synced-commit.ts
var synced_commit = __nccwpck_require__(8585);
;// CONCATENATED MODULE: ./src/workspace/root.ts
/** The assets root: the working tree that the test proxy is started in, a git repository of its own. */


















/** `* ` and everything that could change a file's bytes or a diff's text, switched off above any .gitattributes. */
const ATTRIBUTES = '* -text -eol -filter -ident -working-tree-encoding !diff !merge\n';
/** A push from here would bypass the pins: git refuses this address and shows it. */
const PUSH_GUARD = 'recordings are published with: assets-sync push://';
/** What is read before anything else is known of a root. */
const READ_FILES = [
    'HEAD',
    'config',
    'index',
    'packed-refs',
    'info/attributes',
    'objects/info/alternates',
    'assets-sync/index',
    'assets-sync/journal',
    layout/* SYNCED_REF */.rl,
];
class AssetsRoot {
    /** Absolute. */
    dir;
    gitDir;
    onlyRead;
    knownTraits;
    /** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
    constructor(dir, onlyRead = false) {
        this.dir = dir;
        this.gitDir = (0,external_node_path_.join)(dir, '.git');
        this.onlyRead = onlyRead;
    }
    /** The folder for what only assets-sync knows of. */
    get ours() {
        return (0,layout/* oursIn */.DP)(this.dir);
    }
    /** Whether a sync changes files here now, or was cut off while it did. */
    get isCutOff() {
        return (0,journal/* hasJournal */.w)(this.dir);
    }
    /** Absolute, as bytes: a file name need not be UTF-8. */
    fileAt(path) {
        return Buffer.concat([Buffer.from(`${this.dir}/`), path]);
    }
    get environment() {
        return (0,layout/* rootEnvironment */.AM)(this.dir, this.onlyRead, this.traits);
    }
    /** What the file system that it is on does with names and modes. */
    get traits() {
        this.knownTraits ??= readTraits(this.gitDir);
        return this.knownTraits ?? environment/* PLAIN_FILE_SYSTEM */.e3;
    }
    /**
     * Whether there is an assets root already.
     * @throws `foreign-root` where something else is in its place, `damaged-root` where it may only be read and its HEAD is lost
     */
    exists() {
        const kind = (0,external_node_fs_.lstatSync)(this.dir, { throwIfNoEntry: false });
        if (kind === undefined)
            return false;
        if (!kind.isDirectory())
            throw this.foreign(kind.isSymbolicLink() ? 'a symbolic link' : 'a file');
        if ((0,files/* lstatIfThere */.Cm)(this.gitDir)?.isFile() === true)
            throw this.foreign('another git repository');
        if ((0,external_node_fs_.existsSync)(this.ours)) {
            this.refusePipes();
            this.keepAttributes();
            return this.isWhole();
        }
        const entries = (0,external_node_fs_.readdirSync)(this.dir);
        // A run may be cut off while it makes the root.
        if (entries.every((name) => name === '.git' && (0,external_node_fs_.readdirSync)(this.gitDir).length === 0))
            return false;
        throw entries.includes('.git') ? this.foreign('another git repository') : this.notOurs();
    }
    /** A directory with files, of which nothing says that they are recordings. */
    notOurs() {
        return this.foreign('a directory with files that assets-sync did not put there');
    }
    /**
     * Whoever prepared a root may have configured filters, which are programs. No file has one while the attributes are ours:
     * `info/attributes` comes before all others (gitattributes(5)). Nothing else decides about them, but where git looks for it.
     */
    keepAttributes() {
        const info = (0,external_node_path_.join)(this.gitDir, 'info');
        const isElsewhere = (0,files/* lstatIfThere */.Cm)((0,external_node_path_.join)(this.gitDir, 'commondir')) !== undefined || (0,files/* lstatIfThere */.Cm)(info)?.isSymbolicLink() === true;
        if (isElsewhere || (0,files/* lstatIfThere */.Cm)(this.gitDir)?.isSymbolicLink() === true)
            throw this.foreign('a part of another git repository');
        (0,git_files/* ensureFile */.bh)((0,external_node_path_.join)(info, 'attributes'), ATTRIBUTES);
    }
    /** @throws `foreign-root` where a pipe is in the place of a file: git, and we, would wait for ever for what comes out of it */
    refusePipes() {
        const isFile = (found) => found.isFile() || found.isDirectory() || found.isSymbolicLink();
        const pipe = READ_FILES.map((name) => (0,external_node_path_.join)(this.gitDir, name)).find((path) => {
            const found = (0,files/* lstatIfThere */.Cm)(path);
            return found !== undefined && !isFile(found);
        });
        if (pipe === undefined)
            return;
        throw new errors/* AssetsSyncError */.Fl('foreign-root', `${pipe} is no file, but a pipe, a socket or a device.`, {
            hint: 'Delete it, then run assets-sync sync, which puts back what belongs there; nothing was touched.',
        });
    }
    /** Whether git takes it for a repository; where HEAD alone is lost or damaged, it is put back. */
    isWhole() {
        const head = (0,external_node_path_.join)(this.gitDir, 'HEAD');
        const isRight = (text) => (0,sha/* parseSha */.qL)(text) !== undefined || text.startsWith('ref: ');
        const text = (0,git_files/* readIfThere */.qC)(head);
        if (text !== undefined && isRight(text.trim()))
            return true;
        const synced = (0,sha/* parseSha */.qL)((0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(this.gitDir, layout/* SYNCED_REF */.rl))?.trim() ?? '');
        if (text === undefined && synced === undefined)
            return false;
        if (this.onlyRead) {
            throw new errors/* AssetsSyncError */.Fl('damaged-root', `The git repository of the assets root is damaged: ${head} cannot be read.`, {
                hint: 'Run assets-sync sync, which mends it, then run the command again; the recordings on disk stay as they are.',
            });
        }
        (0,git_files/* writeAtomically */.vK)(head, `${synced ?? UNBORN}\n`);
        return true;
    }
    foreign(what) {
        return new errors/* AssetsSyncError */.Fl('foreign-root', `The assets root ${this.dir} is ${what}.`, {
            hint: 'Move it away, or name another directory in $path; nothing in it was touched.',
        });
    }
    /**
     * Makes the root, or brings an older or damaged one up to date; its files stay as they are.
     * @param storeObjects the folders of objects that it borrows
     */
    make(storeObjects, repository) {
        (0,external_node_fs_.mkdirSync)(this.ours, { recursive: true });
        const known = this.alternates;
        const wanted = storeObjects.map((objects) => this.alternateFor(objects));
        // First of all, also because it is a file that the file system can be tried with.
        const attributes = (0,external_node_path_.join)(this.gitDir, 'info/attributes');
        (0,git_files/* ensureFile */.bh)(attributes, ATTRIBUTES);
        const isNew = (0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(this.gitDir, 'config')) === undefined;
        (0,git_files/* makeGitDirectory */.g7)(this.gitDir, {
            config: [
                ['core.repositoryFormatVersion', '0'],
                ['core.bare', 'false'],
                // A person's own `git reset` has a way back.
                ['core.logAllRefUpdates', 'true'],
                ...(0,environment/* rootConfig */.HE)(),
                ...(isNew ? (0,environment/* traitsConfig */.Q0)(probeFileSystem(attributes)) : []),
                ['advice.detachedHead', 'false'],
                ['remote.origin.url', repository],
                ['remote.origin.pushurl', PUSH_GUARD],
            ],
            alternates: [...new Set([...known, ...wanted])],
        });
    }
    /** The commit that HEAD names, by its own text; undefined where it is on a branch. */
    get detachedHead() {
        return (0,sha/* parseSha */.qL)((0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(this.gitDir, 'HEAD'))?.trim() ?? '');
    }
    /** Says what the root was synced to. */
    writeSyncedRef(commit) {
        const ref = (0,external_node_path_.join)(this.gitDir, layout/* SYNCED_REF */.rl);
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(ref), { recursive: true });
        (0,files/* writeDurably */.v8)(ref, `${commit}\n`);
    }
    /** @throws `damaged-root` where its repository cannot be read, or has lost what was synced */
    async readState(signal) {
        try {
            const state = await this.readStateAsFound(signal);
            if (!this.isLost(state))
                return state;
            // Whoever only reads has no lock: a sync may have moved HEAD meanwhile.
            const later = await this.readStateAsFound(signal);
            if (!this.isLost(later))
                return later;
        }
        catch (error) {
            throw this.explainDamage(error);
        }
        throw this.damaged();
    }
    /** Whether nothing says any more what was synced, or HEAD is at a commit that is not there. */
    isLost(state) {
        return (state.synced === undefined && this.detachedHead !== undefined) || this.isHeadLost(state);
    }
    /** @returns `damaged-root` for a failure because of the root's own repository, and not of what it borrows */
    explainDamage(error) {
        const isOwn = error instanceof git_errors/* GitError */.XS && (0,git_errors/* isDamagedRepository */.aO)(error) && error.path?.startsWith(this.gitDir) !== false;
        return isOwn ? this.damaged(error.detail) : error;
    }
    damaged(detail) {
        const message = `The git repository of ${this.dir} is damaged: what was synced there cannot be read.`;
        return new errors/* AssetsSyncError */.Fl('damaged-root', message, {
            hint: 'Run assets-sync sync, which mends it; the recordings on disk stay as they are, or are kept in a backup.',
            detail,
        });
    }
    /** Whether HEAD is at a commit of a person's that is not there any more. */
    isHeadLost({ synced, head }) {
        const named = this.detachedHead;
        return synced !== undefined && named !== undefined && head === undefined && named !== synced.commit;
    }
    /** The same of a repository that may be damaged: what is lost is undefined. */
    async readStateAsFound(signal) {
        const [head, synced] = this.readWhereSynced() ?? (await this.readObjects(['HEAD', layout/* SYNCED_REF */.rl], signal));
        return {
            synced: synced === undefined ? undefined : { commit: synced.name, services: (0,synced_commit/* parseCommit */.L)(synced.content) },
            head: head === undefined || head.name === synced?.name ? undefined : head.name,
            interrupted: (0,journal/* readJournal */.a0)(this.dir),
        };
    }
    /** HEAD and the synced commit where HEAD still is at it, as it was written: that takes no process. */
    readWhereSynced() {
        const name = (0,sha/* parseSha */.qL)((0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(this.gitDir, layout/* SYNCED_REF */.rl))?.trim() ?? '');
        if (name === undefined || (0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(this.gitDir, 'HEAD'))?.trim() !== name)
            return undefined;
        const commit = (0,loose/* readLooseObject */.IC)(this.objects, name);
        return commit === undefined ? undefined : [commit, commit];
    }
    /** What is recorded in a commit that assets-sync made. */
    async readSynced(commit, signal) {
        const [object] = await this.readObjects([commit], signal);
        return object === undefined ? [] : (0,synced_commit/* parseCommit */.L)(object.content);
    }
    readObjects(names, signal) {
        return (0,read/* readObjects */.$)(names, { environment: this.environment, signal });
    }
    /** The folders of objects that the root borrows from, as its git counts them: a relative one from `objects`. */
    get alternates() {
        const text = (0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(this.gitDir, 'objects/info/alternates')) ?? '';
        return text.split('\n').filter((line) => line !== '');
    }
    /** What is inside the root moves with it. */
    alternateFor(storeObjects) {
        const inside = storeObjects.startsWith((0,layout/* privateStores */.C7)(this.dir));
        return (inside ? (0,external_node_path_.relative)(this.objects, storeObjects) : storeObjects).replaceAll('\\', '/');
    }
    /** Whether the root borrows objects from a store. */
    borrowsFrom(storeObjects) {
        if (this.alternates.includes(this.alternateFor(storeObjects)))
            return true;
        // What one run calls `C:\\Cache` another may call `c:\\cache`, or by a link.
        const canonical = (0,paths/* canonicalPath */.O)(storeObjects);
        return this.alternates.some((path) => (0,paths/* canonicalPath */.O)((0,external_node_path_.resolve)(this.objects, path)) === canonical);
    }
    /** Every object that its refs, its stashes, the user's index and a journal refer to; names that are nowhere included. */
    async referredObjects(journal, signal) {
        const from = ['--all', '--reflog', '--indexed-objects', ...(journal === undefined ? [] : [journal.commit])];
        return this.objectsOf(from, '', signal);
    }
    /** Everything that revisions, as `git rev-list` takes them, reach. */
    async objectsOf(from, input, signal) {
        const args = ['rev-list', '--objects', '--no-object-names', '--missing=allow-any', ...from];
        const environment = { ...this.environment, GIT_INDEX_FILE: (0,external_node_path_.join)(this.gitDir, 'index') };
        const output = await (0,git/* git */.$Y)(args, { environment, input, signal });
        return output
            .toString('latin1')
            .split('\n')
            .filter((name) => name !== '');
    }
    /** Where the objects of the root itself are. */
    get objects() {
        return (0,external_node_path_.join)(this.gitDir, 'objects');
    }
    /** The content of a tree that the root has or borrows. */
    async readTree(tree, signal) {
        const [object] = await this.readObjects([tree], signal);
        if (object === undefined)
            throw new Error(`tree ${tree} is not in the store`);
        return object.content;
    }
    /** Which of these names are not trees, but some other object. */
    async notTrees(names, signal) {
        const output = await (0,git/* git */.$Y)(['cat-file', '--batch-check=%(objecttype)'], {
            environment: this.environment,
            input: `${names.join('\n')}\n`,
            signal,
        });
        const types = output.toString('latin1').split('\n');
        return names.filter((_, index) => /^(blob|commit|tag)$/.test(types[index] ?? ''));
    }
    /** @throws `busy` while a git command of somebody else's changes the index */
    requireUnlocked() {
        const lock = (0,external_node_path_.join)(this.gitDir, 'index.lock');
        if (!(0,external_node_fs_.existsSync)(lock))
            return;
        throw new errors/* AssetsSyncError */.Fl('busy', `Another git command is at work in ${this.dir}.`, {
            hint: `Wait for it; if there is none, delete ${lock} and run the command again.`,
        });
    }
    /** Takes away a root that this run made and that holds no file yet. */
    async unmake() {
        const entries = await (0,promises_.readdir)(this.dir);
        if (entries.length === 1 && entries[0] === '.git')
            await (0,rename_and_remove/* removeFolderLater */.bF)(this.dir);
    }
}
/** A branch that is never born: where HEAD is before the first sync. */
const UNBORN = 'ref: refs/heads/none';


/***/ }),

/***/ 8585:
/***/ (function (__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ formatCommit),
/* harmony export */   L: () => (/* binding */ parseCommit)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6127);
/** The commit that an assets root stands on: its message says what is there. */


/** The content of a commit object without parents or a clock: the same pins make the same commit everywhere. */
function formatCommit(tree, services) {
    const who = 'assets-sync <assets-sync@localhost> 0 +0000';
    return Buffer.from(`tree ${tree}\nauthor ${who}\ncommitter ${who}\n\n${formatMessage(services)}`);
}
/** Writes the message. Services come sorted. */
function formatMessage(services) {
    const lines = [
        services.length === 1 ? `Recordings of ${services[0]?.service}` : `Recordings of ${services.length} services`,
        '',
        'Made by assets-sync; the next sync replaces this commit.',
        '',
    ];
    let repository;
    const tellRepository = (address) => {
        if (address === undefined || address === repository)
            return;
        repository = address;
        lines.push(`Repository: ${address}`);
    };
    for (const synced of services) {
        tellRepository(synced.pinnedTrees[0]?.repository);
        lines.push(`Service: ${synced.tree} ${synced.service}`);
        for (const { directory, assetsPath, repository: address, sha, tree, byTree, behind } of synced.pinnedTrees) {
            tellRepository(address);
            lines.push(`${byTree ? 'Pin by tree' : 'Pin'}: ${sha} ${tree} ${directory}`);
            if (assetsPath !== directory)
                lines.push(`From: ${assetsPath}`);
            if (behind !== undefined)
                lines.push(`Behind: ${behind}`);
        }
    }
    return `${lines.join('\n')}\n`;
}
/** Reads the content of a commit object back; what is not of ours is passed over. */
function parseCommit(content) {
    const text = content.toString('utf8');
    const services = [];
    let repository = '';
    for (const line of text.slice(text.indexOf('\n\n') + 2).split('\n')) {
        const [, name, value = ''] = /^(Repository|Service|Pin|Pin by tree|From|Behind): (.*)$/.exec(line) ?? [];
        if (name === 'Repository')
            repository = value;
        if (name === 'Service') {
            const [, tree = '', path = ''] = /^([0-9a-f]{40}) (.*)$/.exec(value) ?? [];
            const service = { tree: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(tree), parsed: (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(path) };
            if (service.tree === undefined || 'error' in service.parsed)
                continue;
            services.push({ service: service.parsed.directory, tree: service.tree, pinnedTrees: [] });
        }
        else if (name === 'Pin' || name === 'Pin by tree') {
            const [, sha = '', tree = '', directory = ''] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.*)$/.exec(value) ?? [];
            const pinnedTree = { sha: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(sha), tree: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(tree), parsed: (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(directory) };
            if (pinnedTree.sha === undefined || pinnedTree.tree === undefined || 'error' in pinnedTree.parsed)
                continue;
            const place = { directory: pinnedTree.parsed.directory, assetsPath: pinnedTree.parsed.directory, repository };
            services.at(-1)?.pinnedTrees.push({ ...place, sha: pinnedTree.sha, tree: pinnedTree.tree, byTree: name === 'Pin by tree' });
        }
        else if (name === 'From') {
            const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(value);
            const pinnedTree = services.at(-1)?.pinnedTrees.at(-1);
            if (pinnedTree !== undefined && 'directory' in parsed)
                pinnedTree.assetsPath = parsed.directory;
        }
        else if (name === 'Behind') {
            const pinnedTree = services.at(-1)?.pinnedTrees.at(-1);
            if (pinnedTree !== undefined)
                pinnedTree.behind = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(value);
        }
    }
    return services;
}


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

/***/ 4040:
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
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
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

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fl: () => (/* reexport */ errors/* AssetsSyncError */.Fl),
  nL: () => (/* reexport */ startProxy),
  h5: () => (/* reexport */ library_status),
  OH: () => (/* reexport */ sync),
  MX: () => (/* reexport */ verify)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var commands_command = __nccwpck_require__(3739);
// EXTERNAL MODULE: ./src/inputs/spec.ts
var spec = __nccwpck_require__(7026);
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __nccwpck_require__(7066);
// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __nccwpck_require__(3313);
// EXTERNAL MODULE: ./src/git/git.ts
var library_git = __nccwpck_require__(308);
;// CONCATENATED MODULE: ./src/code-repo/origin.ts
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
    return new AssetsSyncError('bad-usage', `git does not know who you are, so that nothing was ${what}.`, {
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
    const environment = { ...codeEnvironment(), ...Object.fromEntries(told) };
    const args = ['-c', 'user.useConfigOnly=true', 'var', 'GIT_AUTHOR_IDENT'];
    const { exitCode, stdout } = await tryGit(args, { environment, cwd: codeRepository.root, signal });
    const [, name, email] = /^(.*) <(.*)> \d+ [+-]\d+$/m.exec(stdout.toString('utf8')) ?? [];
    return exitCode !== 0 || !name || !email ? undefined : { name, email };
}

// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __nccwpck_require__(6127);
;// CONCATENATED MODULE: ./src/host/azure/event.ts
/** What an Azure Pipelines build says about the change that it is for. */

function readAzureEvent(env) {
    const reason = env.BUILD_REASON ?? '';
    if (reason === 'PullRequest') {
        return {
            kind: 'pull-request',
            runsOnBase: false,
            commit: (0,base_sha/* parseSha */.qL)(env.BUILD_SOURCEVERSION ?? ''),
            head: (0,base_sha/* parseSha */.qL)(env.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? ''),
            base: undefined,
            target: env.SYSTEM_PULLREQUEST_TARGETBRANCH?.replace(/^refs\/heads\//, '') || undefined,
        };
    }
    if (reason !== 'IndividualCI' && reason !== 'BatchedCI') {
        return { kind: 'no-change', what: reason === '' ? 'this run' : `a build of the kind ${reason}` };
    }
    if (env.BUILD_SOURCEBRANCH?.startsWith('refs/tags/'))
        return { kind: 'no-change', what: 'the push of a tag' };
    return { kind: 'tip' };
}
/** For whom the build runs. */
function azureAuthor(env) {
    const { BUILD_REQUESTEDFOR: name, BUILD_REQUESTEDFOREMAIL: email } = env;
    return name ? { name, email: email ?? '' } : undefined;
}
/** Builds that no commit started. */
const BY_PERSON_OR_CLOCK = ['Manual', 'UserCreated', 'Schedule'];
/** The commit that the build is for, and its pull request. */
function azureOrigin(env) {
    const { BUILD_SOURCEBRANCH: ref } = env;
    const own = (0,base_sha/* parseSha */.qL)(env.BUILD_SOURCEVERSION ?? '');
    const sha = (0,base_sha/* parseSha */.qL)(env.SYSTEM_PULLREQUEST_SOURCECOMMITID ?? '') ?? own;
    const page = env.BUILD_REPOSITORY_URI?.replace(/\/\/[^/@]*@/, '//').replace(/\.git$/, '');
    const number = env.SYSTEM_PULLREQUEST_PULLREQUESTNUMBER || env.SYSTEM_PULLREQUEST_PULLREQUESTID;
    const folder = page?.includes('/_git/') === true ? 'pullrequest' : 'pull';
    return {
        head: pullRequestHead(env),
        started: ref && own !== undefined ? { ref, sha: own } : undefined,
        startedBy: BY_PERSON_OR_CLOCK.includes(env.BUILD_REASON ?? '') ? undefined : sha,
        commit: sha === undefined ? undefined : page === undefined ? sha : `${page}/commit/${sha}`,
        pullRequest: number && page !== undefined ? `${page}/${folder}/${number}` : undefined,
    };
}
function pullRequestHead(env) {
    const branch = env.SYSTEM_PULLREQUEST_SOURCEBRANCH?.replace(/^refs\/heads\//, '');
    if (!branch)
        return env.BUILD_REASON === 'PullRequest' ? 'unknown' : undefined;
    if (env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() !== 'true')
        return { branch, address: undefined };
    // Azure Pipelines names it for pull requests of Azure Repos alone.
    const address = env.SYSTEM_PULLREQUEST_SOURCEREPOSITORYURI;
    return address ? { branch, address } : 'unknown';
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./src/host/environment.ts
/** What the environment says: where this machine keeps its stores, where its server is. */



/** `$ASSETS_SYNC_STORE`, else the runner's or agent's tool cache, else the user's cache directory. */
function findStoreBase(env) {
    const given = env.ASSETS_SYNC_STORE;
    if (given)
        return (0,external_node_path_.resolve)(given);
    const toolCache = env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY;
    return toolCache ? (0,external_node_path_.join)(toolCache, 'assets-sync') : (0,external_node_path_.join)(userCache(env), 'assets-sync');
}
/** The runner's or agent's temporary folder, else this machine's. */
function findTemporary(env) {
    return [env.RUNNER_TEMP, env.AGENT_TEMPDIRECTORY].find((path) => path && (0,external_node_fs_.existsSync)(path)) ?? (0,external_node_os_.tmpdir)();
}
function userCache(env) {
    // A relative one is to be ignored (XDG Base Directory Specification): it would be another in each directory.
    if (env.XDG_CACHE_HOME && (0,external_node_path_.isAbsolute)(env.XDG_CACHE_HOME))
        return env.XDG_CACHE_HOME;
    if (process.platform === 'win32' && env.LOCALAPPDATA)
        return env.LOCALAPPDATA;
    // HOME may be empty.
    const home = [(0,external_node_os_.homedir)(), (0,external_node_os_.userInfo)().homedir].find(external_node_path_.isAbsolute) ?? (0,external_node_os_.tmpdir)();
    if (process.platform === 'win32')
        return (0,external_node_path_.join)(home, 'AppData', 'Local');
    return process.platform === 'darwin' ? (0,external_node_path_.join)(home, 'Library', 'Caches') : (0,external_node_path_.join)(home, '.cache');
}
/** An http(s) address, or undefined for anything else. */
function webAddress(text) {
    return text !== undefined && /^https?:/i.test(text) && URL.canParse(text) ? text : undefined;
}
/** Where an `owner/name` lives: the server of the runner, or GitHub's own. */
function findGitHubServer(env) {
    return webAddress(env.GITHUB_SERVER_URL) ?? 'https://github.com';
}
/** Whether a person is at work here. A job's script is none: what a pull request can edit counts no more than in the action. */
function isPersonal(env) {
    return !env.GITHUB_ACTIONS && !env.TF_BUILD;
}
/** The token that GitHub's own command line, gh, uses. */
function findToken(env) {
    const value = env.GH_TOKEN || env.GITHUB_TOKEN;
    return value ? { value, ofJob: true, automatic: true } : undefined;
}
/** The company's server that GitHub's own command line, gh, is told to use. */
function findOtherGitHub(env) {
    const host = env.GH_HOST;
    return webAddress(host) ?? (host ? webAddress(`https://${host}`) : undefined);
}
/** A file of the code repository as an annotation names it: relative to the workspace, which may hold several repositories. */
function fileInWorkspace(workspace, workingDirectory, file) {
    return relative(workspace, resolve(workspace, workingDirectory || '.', file)).replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./src/host/github/event.ts
/** What a GitHub workflow's event says about the change that it is for. */



/** Events that run on a pull request's merge commit. */
const OF_PULL_REQUESTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment', 'pull_request_target'];
/** @throws `no-base` where the event's file cannot be read */
function readGitHubEvent(env) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const commit = (0,base_sha/* parseSha */.qL)(env.GITHUB_SHA ?? '');
    if (OF_PULL_REQUESTS.includes(name)) {
        const payload = readPayload(env);
        return {
            kind: 'pull-request',
            runsOnBase: name === 'pull_request_target',
            commit,
            head: shaAt(payload, 'pull_request', 'head', 'sha'),
            base: shaAt(payload, 'pull_request', 'base', 'sha'),
            target: textAt(payload, 'pull_request', 'base', 'ref'),
        };
    }
    if (name === 'merge_group')
        return { kind: 'merge-group', base: shaAt(readPayload(env), 'merge_group', 'base_sha') };
    if (name !== 'push')
        return { kind: 'no-change', what: name === '' ? 'this run' : `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} event` };
    const ref = env.GITHUB_REF ?? '';
    if (ref.startsWith('refs/tags/'))
        return { kind: 'no-change', what: 'the push of a tag' };
    const payload = readPayload(env);
    if (valueAt(payload, 'deleted') === true)
        return { kind: 'no-change', what: 'a branch that was deleted' };
    return {
        kind: 'push',
        before: shaAt(payload, 'before'),
        branch: ref.replace(/^refs\/heads\//, '') || undefined,
        defaultBranch: textAt(payload, 'repository', 'default_branch'),
    };
}
/** Who started the workflow. */
function gitHubAuthor(env) {
    const { GITHUB_ACTOR: name, GITHUB_ACTOR_ID: id } = env;
    if (!name)
        return undefined;
    return { name, email: `${id ? `${id}+` : ''}${name}@users.noreply.github.com` };
}
/** The commit that the workflow is for, and its pull request. */
function gitHubOrigin(env) {
    const payload = env.GITHUB_EVENT_PATH ? readPayload(env) : undefined;
    const { GITHUB_EVENT_NAME: event, GITHUB_REF: ref } = env;
    const own = (0,base_sha/* parseSha */.qL)(env.GITHUB_SHA ?? '');
    const sha = shaAt(payload, 'pull_request', 'head', 'sha') ?? own;
    const page = `${env.GITHUB_SERVER_URL || 'https://github.com'}/${env.GITHUB_REPOSITORY ?? ''}`;
    const head = event_pullRequestHead(payload);
    return {
        head,
        started: ref && own !== undefined ? { ref, sha: own } : undefined,
        startedBy: head !== undefined || event === 'push' ? sha : event === 'workflow_run' ? startedBefore(payload) : undefined,
        commit: sha === undefined ? undefined : env.GITHUB_REPOSITORY ? `${page}/commit/${sha}` : sha,
        pullRequest: textAt(payload, 'pull_request', 'html_url'),
    };
}
function event_pullRequestHead(payload) {
    if (typeof valueAt(payload, 'pull_request') !== 'object')
        return undefined;
    const branch = textAt(payload, 'pull_request', 'head', 'ref');
    const name = textAt(payload, 'pull_request', 'head', 'repo', 'full_name');
    if (branch === undefined || name === undefined)
        return 'unknown';
    if (name === textAt(payload, 'pull_request', 'base', 'repo', 'full_name'))
        return { branch, address: undefined };
    const address = textAt(payload, 'pull_request', 'head', 'repo', 'clone_url');
    return address === undefined ? 'unknown' : { branch, address };
}
/** What started the workflow that this one follows. */
function startedBefore(payload) {
    const event = textAt(payload, 'workflow_run', 'event') ?? '';
    return ['push', ...OF_PULL_REQUESTS].includes(event) ? shaAt(payload, 'workflow_run', 'head_sha') : undefined;
}
function readPayload(env) {
    const file = env.GITHUB_EVENT_PATH ?? '';
    const fail = (what, cause) => new errors/* AssetsSyncError */.Fl('no-base', `The file of this run's event (GITHUB_EVENT_PATH) ${what}.`, {
        hint: 'Give the services in paths (* for all), or the commit to compare with in base.',
        detail: file,
        cause,
    });
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw fail('cannot be read', error);
    }
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw fail('is not JSON', error);
    }
}
function valueAt(value, ...path) {
    return path.reduce((at, name) => at?.[name], value);
}
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** A commit; undefined for none and for the zeros that stand for none. */
function shaAt(value, ...path) {
    const sha = (0,base_sha/* parseSha */.qL)(textAt(value, ...path) ?? '');
    return sha === undefined || /^0+$/.test(sha) ? undefined : sha;
}

;// CONCATENATED MODULE: ./src/host/workflow-commands.ts
/** Text from outside (a server, a recordings.json, a file name) as a line of a log that a runner or an agent reads for commands. */
/** Control characters but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/** What a terminal would obey, made visible: it may set the clipboard, rewrite lines or answer for the user. */
function withoutControls(text) {
    return text.replace(CONTROL, '?');
}
/**
 * Breaks up what would be a command: `::name::` at the start of a line on GitHub; `##vso[` and `##[` anywhere on Azure, whose
 * agent looks for them in the whole line.
 */
function escapeWorkflowCommands(text) {
    return withoutControls(text)
        .replace(/##(?=vso\[|\[)/gi, '# #')
        .replace(/^(\s*):(?=:)/gm, '$1: ')
        .replace(/^(\s*)#(?=#\[)/gm, '$1# ');
}

;// CONCATENATED MODULE: ./src/host/terminal/host.ts
/** The command line: flags in, results on stdout, everything else on stderr. */








/** Whether a person reads stderr. */
const STDERR_IS_SEEN = (0,external_node_tty_.isatty)(2);
/** Messages name inputs; here they are flags. */
function withFlags(text) {
    return (0,spec/* spellInputs */.oD)(text, spec/* flagName */.GI);
}
const CLEAR_LINE = '\r\u001b[K';
class TerminalHost {
    atTerminal = true;
    isLocalUser = isPersonal(process.env);
    workspace = currentDirectory();
    gitHubServer = findGitHubServer(process.env);
    gitHubApi = webAddress(process.env.GITHUB_API_URL);
    otherGitHub = findOtherGitHub(process.env);
    ownOrigin = new URL(this.gitHubServer).origin;
    storeBase = findStoreBase(process.env);
    temporary = findTemporary(process.env);
    matrixShape = process.env.TF_BUILD ? 'legs' : 'list';
    onProgress;
    ask;
    options;
    progressShown = false;
    outputsPrinted = false;
    constructor(options) {
        this.options = options;
        // Of stdin itself Node would load all streams to say so, 4 ms.
        this.ask = STDERR_IS_SEEN && (0,external_node_tty_.isatty)(0) ? (question, signal) => this.askPerson(question, signal) : undefined;
        this.onProgress = STDERR_IS_SEEN && !options.json && !options.quiet ? (text) => this.showProgress(text) : undefined;
    }
    read(name) {
        return this.options.flags[name];
    }
    show(name) {
        return (0,spec/* flagName */.GI)(name);
    }
    token({ token }) {
        if (token !== undefined)
            return { value: token, ofJob: false, automatic: false };
        return findToken(process.env);
    }
    codeToken({ codeToken }) {
        return this.token({ token: codeToken });
    }
    /** A job's script is in the same position as the action or the task. */
    event() {
        if (process.env.GITHUB_ACTIONS)
            return readGitHubEvent(process.env);
        return process.env.TF_BUILD ? readAzureEvent(process.env) : { kind: 'person' };
    }
    author() {
        if (process.env.GITHUB_ACTIONS)
            return gitHubAuthor(process.env);
        return process.env.TF_BUILD ? azureAuthor(process.env) : undefined;
    }
    origin() {
        if (process.env.GITHUB_ACTIONS)
            return gitHubOrigin(process.env);
        return process.env.TF_BUILD ? azureOrigin(process.env) : NO_ORIGIN;
    }
    mask() {
        // Nothing that is printed here holds a secret, and nobody else reads along.
    }
    say(level, message, at) {
        if (level === 'debug' && !this.options.debug)
            return;
        if (this.options.quiet && (level === 'info' || level === 'notice'))
            return;
        this.clearProgress();
        const place = at === undefined ? '' : `${(0,errors/* formatPlace */.dE)(at)} `;
        const mark = level === 'warning' ? `${paint('yellow', 'warning:')} ` : level === 'error' ? `${paint('red', 'error:')} ` : '';
        const text = withFlags(`${place}${message}`);
        process.stderr.write(`${mark}${this.escape(text)}\n`);
    }
    group(_title, body) {
        return body();
    }
    setOutputs(outputs, more) {
        if (!this.options.json)
            return;
        this.printJson({ ...outputs, ...more });
        this.outputsPrinted = true;
    }
    setVariable() {
        // The shell that called us keeps its own environment.
    }
    saveState() {
        // A command line has no end but its own.
    }
    readState() {
        return undefined;
    }
    async summarize() { }
    result(text, what = 'report') {
        this.clearProgress();
        if (!this.options.json && (!this.options.quiet || what === 'answer'))
            process.stdout.write(`${this.escape(text)}\n`);
    }
    fail(error, message) {
        this.clearProgress();
        process.exitCode = error.exitCode;
        if (error.detail !== undefined)
            this.say('debug', error.detail);
        if (this.options.json) {
            // A check that says no has printed its results, with this error among them.
            const json = (0,errors/* errorJson */.dF)(error);
            const told = { ...json, message: withFlags(json.message), hint: withFlags(json.hint) };
            if (!this.outputsPrinted)
                this.printJson({ error: told });
        }
        else {
            // A mistake in a recordings.json has its place in the message, each its own.
            this.say('error', message, error.problems.length > 0 || error.at?.line === undefined ? undefined : error.at);
        }
    }
    /** Anything but a yes is a no, the end of the input too. */
    async askPerson(question, signal) {
        this.clearProgress();
        const { createInterface } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 481, 23));
        const lines = createInterface({ input: process.stdin, output: process.stderr });
        // A terminal that readline reads from makes no signal of Ctrl-C.
        lines.on('SIGINT', () => process.emit('SIGINT'));
        const close = () => lines.close();
        signal.addEventListener('abort', close);
        try {
            const answer = await new Promise((resolve) => {
                lines.once('close', () => resolve(''));
                lines.question(`${withoutControls(question)} [y/N] `, resolve);
            });
            return /^y(es)?$/i.test(answer.trim());
        }
        finally {
            signal.removeEventListener('abort', close);
            lines.close();
        }
    }
    printJson(value) {
        const text = JSON.stringify(value, undefined, 2);
        // In a job's log an agent would take a name for a command; for a reader of JSON it is the same.
        const shown = text.replace(/[\u007f-\u009f]/g, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
        process.stdout.write(`${this.isLocalUser ? shown : shown.replaceAll('##', '#\\u0023')}\n`);
    }
    /** Whatever is printed may be a name of a file, or a server's words. */
    escape(text) {
        return this.isLocalUser ? withoutControls(text) : escapeWorkflowCommands(text);
    }
    /** git overwrites its progress line; so do we, with its latest state. */
    showProgress(text) {
        const line = progressLine(text);
        if (line === undefined)
            return;
        process.stderr.write(CLEAR_LINE + line.slice(0, (process.stderr.columns ?? 80) - 1));
        this.progressShown = true;
    }
    clearProgress() {
        if (this.progressShown)
            process.stderr.write(CLEAR_LINE);
        this.progressShown = false;
    }
}
/** The latest state in what git printed; undefined where it says nothing of how far it is. */
function progressLine(text) {
    const line = text.split(/[\r\n]/).findLast((part) => /%|objects/.test(part));
    return line === undefined ? undefined : withoutControls(line.replace(/^remote: /, ''));
}
/** @throws `bad-usage` where the directory was deleted */
function currentDirectory() {
    try {
        return process.cwd();
    }
    catch {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', 'The current directory does not exist any more.', { hint: 'Change to another one.' });
    }
}
/** Colour on a terminal only, and not where `NO_COLOR` is set. */
function paint(colour, text) {
    const code = colour === 'yellow' ? 33 : 31;
    return STDERR_IS_SEEN && !process.env.NO_COLOR ? `\u001b[${code}m${text}\u001b[0m` : text;
}

;// CONCATENATED MODULE: ./src/host/library/host.ts


/** On the same machine, with the same surroundings, as a terminal; only what it is told goes elsewhere. */
class LibraryHost extends TerminalHost {
    workspace;
    ask = undefined;
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
        return (0,spec/* camelCase */.xQ)(name);
    }
    say(level, text, at) {
        if (level === 'debug' || level === 'error')
            return;
        const place = at === undefined ? {} : { file: at.file, ...(at.line === undefined ? {} : { line: at.line }) };
        this.onMessage?.({ level, text, ...place });
    }
    setOutputs(outputs, more = {}) {
        for (const [name, value] of Object.entries({ ...outputs, ...more }))
            this.results[(0,spec/* camelCase */.xQ)(name)] = value;
    }
    result() {
        // The caller has the values.
    }
}

;// CONCATENATED MODULE: ./src/inputs/read.ts
/** Reads inputs from a host: texts become values with their types, and every mistake is told at once. */


/** @throws `bad-usage` with every input that is wrong or that the command does not take */
function readInputs(source, taker) {
    const { text, boolean, integer, choice, wrong } = typedReaders(source);
    const inputs = {
        paths: splitList(text('paths')),
        repository: text('repository'),
        branch: text('branch'),
        path: text('path'),
        base: text('base'),
        from: text('from'),
        report: text('report'),
        rulesOff: splitList(text('rules-off')),
        workingDirectory: text('working-directory'),
        token: text('token'),
        codeToken: text('code-token'),
        verify: boolean('verify') ?? false,
        latest: boolean('latest') ?? false,
        message: text('message'),
        pullRequest: boolean('pull-request') ?? true,
        commitPins: boolean('commit-pins') ?? false,
        allowSecrets: splitList(text('allow-secrets')),
        dryRun: boolean('dry-run') ?? false,
        discard: boolean('discard'),
        yes: boolean('yes') ?? false,
        cache: choice('cache', spec/* INPUTS */.mc.cache.choices),
        mirror: text('mirror'),
        layout: choice('layout', spec/* INPUTS */.mc.layout.choices),
        proxy: boolean('proxy') ?? false,
        proxyVersion: text('proxy-version'),
        proxySource: text('proxy-source'),
        proxyChecksum: text('proxy-checksum'),
        retries: integer('retries', 4),
        timeout: integer('timeout', 0),
    };
    const mistakes = [
        ...wrong,
        ...inapplicableInputs(source, taker).map((name) => `${source.show(name)} is not for ${taker.name}`),
    ];
    if (mistakes.length === 0)
        return inputs;
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `${mistakes.join('; ')}.`, { hint: 'Correct it and run again; nothing was changed.' });
}
/** Functions that read an input of a type each. What is wrong is collected in `wrong`. */
function typedReaders(source) {
    const wrong = [];
    const text = (name) => readText(source, name);
    const boolean = (name) => {
        const value = text(name)?.toLowerCase();
        if (value === undefined || value === 'true' || value === 'false')
            return value === undefined ? undefined : value === 'true';
        wrong.push(`${source.show(name)} is true or false, not ${JSON.stringify(value)}`);
        return undefined;
    };
    const integer = (name, fallback) => {
        const value = text(name);
        if (value === undefined)
            return fallback;
        const { min } = spec/* INPUTS */.mc[name];
        if (/^\d{1,6}$/.test(value) && Number(value) >= min)
            return Number(value);
        wrong.push(`${source.show(name)} is a whole number, ${min} or more, not ${JSON.stringify(value)}`);
        return fallback;
    };
    /** The first is the default. */
    const choice = (name, choices) => {
        const value = text(name);
        const chosen = choices.find((one) => one === value);
        if (value !== undefined && chosen === undefined)
            wrong.push(notOneOf(source.show(name), choices, value));
        return chosen ?? choices[0];
    };
    return { text, boolean, integer, choice, wrong };
}
function readText(source, name) {
    const value = source.read(name)?.trim();
    return value === '' ? undefined : value;
}
/** For messages: what an input may be, and what it is. */
function notOneOf(name, choices, value) {
    return `${name} is one of ${choices.join(', ')}, not ${JSON.stringify(value)}`;
}
/** What was given and the command does not take: a `dry-run` would be none, a `verify` prove nothing, a `message` be lost. */
function inapplicableInputs(source, { inputs }) {
    const names = Object.keys(spec/* INPUTS */.mc);
    return names.filter((name) => name !== 'operation' && !inputs.includes(name) && isGiven(source, name));
}
/** Whether an input is other than what action.yml and task.json put there by themselves. */
function isGiven(source, name) {
    // action.yml puts the job's token there, which is not known here.
    if (name === 'token' || name === 'code-token')
        return false;
    const { taskDefault } = spec/* INPUTS */.mc[name];
    const value = readText(source, name);
    return value !== undefined && value.toLowerCase() !== taskDefault;
}
/** One a line or comma separated; blank ones count for nothing. */
function splitList(text) {
    return (text ?? '')
        .split(/[\n,]/)
        .map((path) => path.trim())
        .filter((path) => path !== '');
}

// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __nccwpck_require__(592);
// EXTERNAL MODULE: ./src/git/credentials.ts
var credentials = __nccwpck_require__(4110);
// EXTERNAL MODULE: ./src/report/announce.ts
var announce = __nccwpck_require__(6499);
;// CONCATENATED MODULE: ./src/runner/context.ts
/** Makes what a command is given, from the host that it runs on and the inputs that were read there. */




function makeContext(host, inputs, signal, values) {
    const workingDirectory = (0,external_node_path_.resolve)(host.workspace, inputs.workingDirectory ?? '.');
    const pathsFrom = host.atTerminal ? host.workspace : workingDirectory;
    const asTop = host.atTerminal && inputs.workingDirectory === undefined;
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
            codeRepository ??= (0,code_repository/* openCodeRepository */.Ev)(workingDirectory, asTop, signal);
            return codeRepository;
        },
        selection: {
            paths: inputs.paths,
            pathsFrom,
            base: inputs.base,
            baseInput: host.show('base'),
            event: () => host.event(),
            path: inputs.path,
            isLocalUser,
            codeAccess: { codeToken, ownOrigin, isLocalUser, attempts, temporary: host.temporary },
        },
        access: {
            repository: inputs.repository,
            branch: inputs.branch,
            mirror: inputs.mirror === undefined ? undefined : { text: inputs.mirror, base: pathsFrom },
            token,
            gitHubServer: host.gitHubServer,
            ownOrigin,
            isLocalUser,
        },
        repositoryOptions: ({ config }) => ({ storeBase, isLocalUser, config, attempts }),
        log: {
            progress: host.onProgress,
            info: (text) => host.say('info', text),
            notice: (text) => host.say('notice', text),
            warning: (0,announce/* announcer */.y)(host, 'warning'),
        },
    };
}
/** The tokens of a run, after the host was told to keep them out of everything that it prints. */
function maskedTokens(host, inputs) {
    const token = host.token(inputs);
    const codeToken = host.codeToken(inputs);
    for (const secret of new Set([token?.value, codeToken?.value])) {
        if (secret === undefined)
            continue;
        host.mask(secret);
        host.mask((0,credentials/* basic */.HX)(secret).replace('basic ', ''));
    }
    return { token, codeToken };
}

;// CONCATENATED MODULE: ./src/runner/library.ts
/** Commands as functions: the same runs, told to the caller in place of a host's log. */







const OF_PLACE = ['cwd', 'workingDirectory', 'path', 'onMessage', 'signal'];
const COMMON = [...OF_PLACE, 'paths', 'repository'];
const OF_SERVER = [...COMMON, 'branch', 'base', 'token', 'onProgress'];
const OPTIONS = {
    sync: [...OF_SERVER, 'discard', 'verify', 'layout', 'mirror'],
    status: COMMON,
    verify: OF_SERVER,
    startProxy: [...OF_PLACE, 'proxyVersion', 'proxySource', 'proxyChecksum'],
};
// Not from the table of commands: the library's bundle has these alone.
const sync = (options = {}) => call('sync', options, () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 580)));
const library_status = (options = {}) => call('status', options, () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 35)));
const verify = (options = {}) => call('verify', options, () => Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 2729)));
const startProxy = (options = {}) => call('startProxy', options, () => __nccwpck_require__.e(/* import() */ 845).then(__nccwpck_require__.bind(__nccwpck_require__, 4845)));
/** @throws AssetsSyncError, or the reason of `options.signal` */
async function call(name, options, load) {
    const signal = options.signal ?? new AbortController().signal;
    try {
        signal.throwIfAborted();
        checkOptions(name, options);
        const host = new LibraryHost({
            cwd: (0,external_node_path_.resolve)(options.cwd ?? '.'),
            onProgress: options.onProgress,
            onMessage: options.onMessage,
        });
        const { command } = await load();
        const inputs = readOptions(name, command, options, host);
        await command.run(makeContext(host, inputs, signal, commands_command/* NO_COMMAND_LINE */.RD));
        return host.results;
    }
    catch (thrown) {
        if (signal.aborted)
            throw signal.reason;
        throw (0,errors/* toAssetsSyncError */.gb)(thrown);
    }
}
function readOptions(name, command, { paths = [], ...options }, host) {
    const given = { ...options };
    const read = (input) => (given[(0,spec/* camelCase */.xQ)(input)] === undefined ? undefined : String(given[(0,spec/* camelCase */.xQ)(input)]));
    const inputs = readInputs({ read, show: (input) => host.show(input) }, { name, inputs: (0,commands_command/* inputsOf */.Vc)(command) });
    // As they are: a path may hold a comma.
    return { ...inputs, paths: [...paths] };
}
/** A name that is mistyped would be ignored, and the wrong thing done. */
function checkOptions(name, options) {
    const unknown = Object.keys(options).filter((option) => !OPTIONS[name].includes(option));
    const wrong = [
        ...(unknown.length > 0 ? [`${name} has no option ${unknown.join(', ')}`] : []),
        ...(options.paths === undefined || Array.isArray(options.paths) ? [] : ['paths is a list']),
    ];
    if (wrong.length === 0)
        return;
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `${wrong.join('; ')}.`, { hint: `It takes ${OPTIONS[name].join(', ')}.` });
}

;// CONCATENATED MODULE: ./src/entry/library.ts
/** The package's `sync`, `status`, `verify` and `startProxy`; library/index.d.ts says what they promise. */



var __webpack_exports__AssetsSyncError = __webpack_exports__.Fl;
var __webpack_exports__startProxy = __webpack_exports__.nL;
var __webpack_exports__status = __webpack_exports__.h5;
var __webpack_exports__sync = __webpack_exports__.OH;
var __webpack_exports__verify = __webpack_exports__.MX;
export { __webpack_exports__AssetsSyncError as AssetsSyncError, __webpack_exports__startProxy as startProxy, __webpack_exports__status as status, __webpack_exports__sync as sync, __webpack_exports__verify as verify };
