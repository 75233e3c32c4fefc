import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6037:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


// Copyright (c) Microsoft. All rights reserved.
// Licensed under the MIT license. See LICENSE file in the project root for full license information.
var __extends = (this && this.__extends) || (function () {
    var extendStatics = function (d, b) {
        extendStatics = Object.setPrototypeOf ||
            ({ __proto__: [] } instanceof Array && function (d, b) { d.__proto__ = b; }) ||
            function (d, b) { for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p]; };
        return extendStatics(d, b);
    };
    return function (d, b) {
        if (typeof b !== "function" && b !== null)
            throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() { this.constructor = d; }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
    };
})();
var __assign = (this && this.__assign) || function () {
    __assign = Object.assign || function(t) {
        for (var s, i = 1, n = arguments.length; i < n; i++) {
            s = arguments[i];
            for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p))
                t[p] = s[p];
        }
        return t;
    };
    return __assign.apply(this, arguments);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.errorExternalOutput = exports.warningExternalOutput = exports.debugExternalOutput = exports.writeExternalOutput = exports.createFilteredWriter = exports.filterExternalOutput = exports.createExternalOutputStream = exports.ExternalOutputStream = exports.MarkerFilter = exports.defaultAllowedVsoCommands = void 0;
var stream = __nccwpck_require__(2203);
var im = __nccwpck_require__(8202);
//
// External output filtering.
//
// Azure Pipelines treats a task's stdout both as log text and as a command channel:
// a line containing the marker "##vso[area.event ...]data" is parsed and executed by the
// agent. When a task echoes output that originates from an untrusted source (a remote
// server, a child process, a repository filename, compiler/test output, ...), that source
// can smuggle a "##vso[" marker and make the agent run a command on its behalf.
//
// This module neutralizes markers in such external output before it reaches the agent's
// command parser. By default every marker is blocked (rewritten "##vso[" -> "##_vso[").
// A task may opt a compatibility-sensitive path into a small, explicit allowlist of
// command names; unknown, malformed, or future commands stay blocked.
//
// The filter works on raw bytes (Buffer) so it never corrupts invalid UTF-8, binary
// output, or multibyte characters split across chunk boundaries. It matches the marker
// byte-for-byte, mirroring the agent's Ordinal comparison, so the two agree exactly on
// what a marker is.
//
/** The exact marker bytes the agent recognizes as the start of a command: "##vso[". */
var MARKER = Buffer.from('##vso[', 'ascii');
/** Neutralized form written in place of a blocked marker: "##_vso[". */
var NEUTRALIZED = Buffer.from('##_vso[', 'ascii');
var EMPTY = Buffer.alloc(0);
var SPACE = 0x20;
var RBRACKET = 0x5D; // ]
var CR = 0x0D;
var LF = 0x0A;
// Maximum command-name bytes retained while waiting for a terminator.
var MAX_HEADER = 256;
/** Commands allowed by default once VSO commands are enabled for a path. */
exports.defaultAllowedVsoCommands = Object.freeze(['task.debug', 'task.setprogress']);
function resolveAllowed(options) {
    if (!options.enableVsoCommands) {
        return new Set();
    }
    var list = options.allowedVsoCommands !== undefined
        ? options.allowedVsoCommands
        : exports.defaultAllowedVsoCommands;
    // Command-name comparison is case-insensitive to match the agent's command lookup.
    return new Set(list.map(function (c) { return c.toLowerCase(); }));
}
/**
 * Normalizes a raw command-name token to the agent's canonical "area.event" form, or null
 * when it is not a valid command name. Mirrors the agent's Split('.', RemoveEmptyEntries)
 * with a required length of exactly two non-empty segments.
 */
function canonicalCommandName(raw) {
    var parts = raw.split('.').filter(function (p) { return p.length > 0; });
    if (parts.length !== 2) {
        return null;
    }
    return (parts[0] + '.' + parts[1]).toLowerCase();
}
/** Returns the longest suffix of buf that is a proper marker prefix. */
function partialMarkerSuffixLength(buf) {
    var max = Math.min(MARKER.length - 1, buf.length);
    for (var k = max; k >= 1; k--) {
        if (buf.compare(MARKER, 0, k, buf.length - k, buf.length) === 0) {
            return k;
        }
    }
    return 0;
}
/**
 * Locates the end of a command-name header that starts at `start` (the byte after a marker).
 * The name ends at the first space or ']'. A CR or LF is also reported as a terminator with
 * newline=true so the caller can fail closed. Scans at most MAX_HEADER bytes; term is -1 when
 * no terminator is found within that bound (or before the buffer ends).
 */
function scanHeader(buf, start) {
    var limit = Math.min(buf.length, start + MAX_HEADER);
    for (var k = start; k < limit; k++) {
        var b = buf[k];
        if (b === SPACE || b === RBRACKET) {
            return { term: k, newline: false };
        }
        if (b === CR || b === LF) {
            return { term: k, newline: true };
        }
    }
    return { term: -1, newline: false };
}
/**
 * Stateful, byte-level marker filter. Feed bytes with push() and finish with flush().
 * Retains only the minimal bytes needed to resolve a marker that straddles a chunk
 * boundary, so memory stays bounded regardless of input size.
 */
var MarkerFilter = /** @class */ (function () {
    function MarkerFilter(enabled, allowed) {
        this.enabled = enabled;
        this.allowed = allowed;
        this.pending = EMPTY;
    }
    MarkerFilter.prototype.push = function (chunk) {
        var buf = this.pending.length ? Buffer.concat([this.pending, chunk]) : chunk;
        this.pending = EMPTY;
        var out = [];
        var pos = 0;
        while (pos < buf.length) {
            var idx = buf.indexOf(MARKER, pos);
            if (idx === -1) {
                // No complete marker remains. Retain a possible partial marker at the tail so
                // it can be completed by the next chunk; emit everything before it.
                var keep = Math.min(partialMarkerSuffixLength(buf), buf.length - pos);
                var emitEnd = buf.length - keep;
                if (emitEnd > pos) {
                    out.push(pos === 0 && emitEnd === buf.length ? buf : buf.subarray(pos, emitEnd));
                }
                this.pending = keep ? buf.subarray(buf.length - keep) : EMPTY;
                break;
            }
            if (idx > pos) {
                out.push(buf.subarray(pos, idx));
            }
            var afterMarker = idx + MARKER.length;
            if (!this.enabled) {
                out.push(NEUTRALIZED);
                pos = afterMarker;
                continue;
            }
            // Enabled: read the command name (up to the first space or ']') and allow the marker
            // only when that name is allowlisted.
            var _a = scanHeader(buf, afterMarker), term = _a.term, newline = _a.newline;
            if (term === -1) {
                if (buf.length - afterMarker >= MAX_HEADER) {
                    // No terminator within the bound: fail closed.
                    out.push(NEUTRALIZED);
                    pos = afterMarker;
                    continue;
                }
                // Header may complete in a later chunk; retain from the marker start.
                this.pending = buf.subarray(idx);
                break;
            }
            // A CR/LF before the terminator means the agent (which parses per line) would never
            // treat this as a command, so we fail closed and neutralize.
            if (newline) {
                out.push(NEUTRALIZED);
                pos = afterMarker;
                continue;
            }
            var name_1 = canonicalCommandName(buf.toString('utf8', afterMarker, term));
            // Allowlisted markers pass unchanged; the header/data after them flow through as
            // ordinary bytes and any later markers are evaluated independently.
            out.push(name_1 && this.allowed.has(name_1) ? MARKER : NEUTRALIZED);
            pos = afterMarker;
        }
        if (out.length === 0) {
            return EMPTY;
        }
        if (out.length === 1) {
            var only = out[0];
            // Never expose module-level buffers that callers could mutate globally.
            return only === NEUTRALIZED || only === MARKER ? Buffer.from(only) : only;
        }
        return Buffer.concat(out);
    };
    MarkerFilter.prototype.flush = function () {
        var p = this.pending;
        this.pending = EMPTY;
        if (p.length === 0) {
            return EMPTY;
        }
        // An incomplete command candidate that begins with the full marker is neutralized.
        if (this.enabled && p.length >= MARKER.length && p.subarray(0, MARKER.length).equals(MARKER)) {
            return Buffer.concat([NEUTRALIZED, p.subarray(MARKER.length)]);
        }
        // A partial marker (fewer than the full bytes) cannot be executed by the agent, so it
        // is safe to emit unchanged.
        return p;
    };
    return MarkerFilter;
}());
exports.MarkerFilter = MarkerFilter;
/**
 * A Transform stream that neutralizes VSO command markers in external output. Pipe untrusted
 * output into it; it writes filtered bytes to its readable side (and, via
 * createExternalOutputStream, on to the destination).
 */
var ExternalOutputStream = /** @class */ (function (_super) {
    __extends(ExternalOutputStream, _super);
    function ExternalOutputStream(options) {
        var _this = _super.call(this) || this;
        _this.markerFilter = new MarkerFilter(!!options.enableVsoCommands, resolveAllowed(options));
        return _this;
    }
    ExternalOutputStream.prototype._transform = function (chunk, _encoding, callback) {
        try {
            var buf = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk), 'utf8');
            var out = this.markerFilter.push(buf);
            if (out.length) {
                this.push(out);
            }
            callback();
        }
        catch (err) {
            // Fail closed: never recover by emitting the original marker.
            callback(err);
        }
    };
    ExternalOutputStream.prototype._flush = function (callback) {
        try {
            var out = this.markerFilter.flush();
            if (out.length) {
                this.push(out);
            }
            callback();
        }
        catch (err) {
            callback(err);
        }
    };
    return ExternalOutputStream;
}(stream.Transform));
exports.ExternalOutputStream = ExternalOutputStream;
/**
 * Creates a filtering stream for external output and pipes it to the destination
 * (default process.stdout). Pipe untrusted output into the returned stream, e.g.
 * `jenkinsResponse.pipe(tl.createExternalOutputStream({ source: 'remote' }))`.
 */
function createExternalOutputStream(options) {
    var filterStream = new ExternalOutputStream(options);
    var destination = options.destination || process.stdout;
    // Do not end the shared destination (e.g. process.stdout) when the source ends.
    filterStream.pipe(destination, { end: false });
    return filterStream;
}
exports.createExternalOutputStream = createExternalOutputStream;
/** Filters one complete value for internal task-lib consumers. */
function filterExternalOutput(data, options) {
    var filter = new MarkerFilter(!!options.enableVsoCommands, resolveAllowed(options));
    var buf = Buffer.isBuffer(data) ? data : Buffer.from(String(data), 'utf8');
    var filtered = filter.push(buf);
    var pending = filter.flush();
    return pending.length ? Buffer.concat([filtered, pending]) : filtered;
}
exports.filterExternalOutput = filterExternalOutput;
/** Creates a stateful writer for internal consumers that receive output in chunks. */
function createFilteredWriter(options, destination) {
    var filter = new MarkerFilter(!!options.enableVsoCommands, resolveAllowed(options));
    var ended = false;
    return {
        write: function (data) {
            if (ended) {
                throw new Error('Cannot write after end');
            }
            var buf = Buffer.isBuffer(data) ? data : Buffer.from(String(data), 'utf8');
            var filtered = filter.push(buf);
            if (filtered.length) {
                destination.write(filtered);
            }
        },
        end: function () {
            if (ended) {
                return;
            }
            ended = true;
            var pending = filter.flush();
            if (pending.length) {
                destination.write(pending);
            }
        }
    };
}
exports.createFilteredWriter = createFilteredWriter;
/** Filters external output before writing it or submitting it through a task-lib logger. */
function logExternalOutput(message, options) {
    var filtered = filterExternalOutput(message, options);
    switch (options.type) {
        case 'raw':
            var destination = options.destination || process.stdout;
            destination.write(filtered);
            break;
        case 'debug':
            im._debug(filtered.toString('utf8'));
            break;
        case 'warning':
            im._warning(filtered.toString('utf8'), options.issueSource, options.auditAction);
            break;
        case 'error':
            im._error(filtered.toString('utf8'), options.issueSource, options.auditAction);
            break;
    }
}
/** Filters external output and writes it directly to the configured destination. */
function writeExternalOutput(message, options) {
    logExternalOutput(message, __assign(__assign({}, options), { type: 'raw' }));
}
exports.writeExternalOutput = writeExternalOutput;
/** Filters external output and submits it through the task-lib debug logger. */
function debugExternalOutput(message, options) {
    logExternalOutput(message, __assign(__assign({}, options), { type: 'debug' }));
}
exports.debugExternalOutput = debugExternalOutput;
/** Filters external output and submits it through the task-lib warning logger. */
function warningExternalOutput(message, options) {
    logExternalOutput(message, __assign(__assign({}, options), { type: 'warning' }));
}
exports.warningExternalOutput = warningExternalOutput;
/** Filters external output and submits it through the task-lib error logger. */
function errorExternalOutput(message, options) {
    logExternalOutput(message, __assign(__assign({}, options), { type: 'error' }));
}
exports.errorExternalOutput = errorExternalOutput;


/***/ }),

/***/ 8202:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


var _a, _b;
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isSigPipeError = exports._exposeCertSettings = exports._exposeProxySettings = exports._normalizeSeparators = exports._isRooted = exports._getDirectoryName = exports._ensureRooted = exports._isUncPath = exports._loadData = exports._ensurePatternRooted = exports._getFindInfoFromPattern = exports._cloneMatchOptions = exports._legacyFindFiles_convertPatternToRegExp = exports._which = exports._checkPath = exports._exist = exports._debug = exports._error = exports._warning = exports._command = exports._getVariableKey = exports._getVariable = exports._loc = exports._setResourcePath = exports._setErrStream = exports._setStdStream = exports._writeLine = exports._truncateBeforeSensitiveKeyword = exports._endsWith = exports._startsWith = exports.IssueAuditAction = exports.IssueSource = exports._vault = exports._knownVariableMap = void 0;
var fs = __nccwpck_require__(9896);
var path = __nccwpck_require__(6928);
var os = __nccwpck_require__(857);
var minimatch = __nccwpck_require__(3772);
var util = __nccwpck_require__(9023);
var tcm = __nccwpck_require__(8373);
var vm = __nccwpck_require__(4059);
var semver = __nccwpck_require__(7763);
var crypto = __nccwpck_require__(6982);
var libResource = __nccwpck_require__(7137);
/**
 * Hash table of known variable info. The formatted env var name is the lookup key.
 *
 * The purpose of this hash table is to keep track of known variables. The hash table
 * needs to be maintained for multiple reasons:
 *  1) to distinguish between env vars and job vars
 *  2) to distinguish between secret vars and public
 *  3) to know the real variable name and not just the formatted env var name.
 */
exports._knownVariableMap = {};
var _commandCorrelationId;
//-----------------------------------------------------
// Enums
//-----------------------------------------------------
var IssueSource;
(function (IssueSource) {
    IssueSource["CustomerScript"] = "CustomerScript";
    IssueSource["TaskInternal"] = "TaskInternal";
})(IssueSource = exports.IssueSource || (exports.IssueSource = {}));
var IssueAuditAction;
(function (IssueAuditAction) {
    IssueAuditAction[IssueAuditAction["Unknown"] = 0] = "Unknown";
    IssueAuditAction[IssueAuditAction["ShellTasksValidation"] = 1] = "ShellTasksValidation";
})(IssueAuditAction = exports.IssueAuditAction || (exports.IssueAuditAction = {}));
//-----------------------------------------------------
// Validation Checks
//-----------------------------------------------------
// async await needs generators in node 4.x+
if (semver.lt(process.versions.node, '4.2.0')) {
    _warning('Tasks require a new agent.  Upgrade your agent or node to 4.2.0 or later', IssueSource.TaskInternal);
}
//-----------------------------------------------------
// String convenience
//-----------------------------------------------------
function _startsWith(str, start) {
    return str.slice(0, start.length) == start;
}
exports._startsWith = _startsWith;
function _endsWith(str, end) {
    return str.slice(-end.length) == end;
}
exports._endsWith = _endsWith;
function _truncateBeforeSensitiveKeyword(str, sensitiveKeywordsPattern) {
    if (!str) {
        return str;
    }
    var index = str.search(sensitiveKeywordsPattern);
    if (index <= 0) {
        return str;
    }
    return "".concat(str.substring(0, index), "...");
}
exports._truncateBeforeSensitiveKeyword = _truncateBeforeSensitiveKeyword;
//-----------------------------------------------------
// General Helpers
//-----------------------------------------------------
var _outStream = process.stdout;
var _errStream = process.stderr;
function _writeLine(str) {
    _outStream.write(str + os.EOL);
}
exports._writeLine = _writeLine;
function _setStdStream(stdStream) {
    _outStream = stdStream;
}
exports._setStdStream = _setStdStream;
function _setErrStream(errStream) {
    _errStream = errStream;
}
exports._setErrStream = _setErrStream;
//-----------------------------------------------------
// Loc Helpers
//-----------------------------------------------------
var _locStringCache = {};
var _resourceFiles = {};
var _libResourceFileLoaded = false;
var _resourceCulture = 'en-US';
function _getLocStrings(resourceJson, locResourceJson) {
    var locStrings = {};
    if (resourceJson && resourceJson.hasOwnProperty('messages')) {
        for (var key in resourceJson.messages) {
            if (locResourceJson && locResourceJson.hasOwnProperty('loc.messages.' + key)) {
                locStrings[key] = locResourceJson['loc.messages.' + key];
            }
            else {
                locStrings[key] = resourceJson.messages[key];
            }
        }
    }
    return locStrings;
}
function _loadResJson(resjsonFile) {
    var resJson;
    if (_exist(resjsonFile)) {
        var resjsonContent = fs.readFileSync(resjsonFile, 'utf8').toString();
        // remove BOM
        if (resjsonContent.indexOf('\uFEFF') == 0) {
            resjsonContent = resjsonContent.slice(1);
        }
        try {
            resJson = JSON.parse(resjsonContent);
        }
        catch (err) {
            _debug('unable to parse resjson with err: ' + err.message);
        }
    }
    else {
        _debug('.resjson file not found: ' + resjsonFile);
    }
    return resJson;
}
function _loadLocStrings(resourceFile, culture) {
    var locStrings = {};
    if (_exist(resourceFile)) {
        var resourceJson = __WEBPACK_EXTERNAL_createRequire(import.meta.url)(resourceFile);
        if (resourceJson && resourceJson.hasOwnProperty('messages')) {
            var locResourceJson;
            // load up resource resjson for different culture
            var localizedResourceFile = path.join(path.dirname(resourceFile), 'Strings', 'resources.resjson');
            var upperCulture = culture.toUpperCase();
            var cultures = [];
            try {
                cultures = fs.readdirSync(localizedResourceFile);
            }
            catch (ex) { }
            for (var i = 0; i < cultures.length; i++) {
                if (cultures[i].toUpperCase() == upperCulture) {
                    localizedResourceFile = path.join(localizedResourceFile, cultures[i], 'resources.resjson');
                    if (_exist(localizedResourceFile)) {
                        locResourceJson = _loadResJson(localizedResourceFile);
                    }
                    break;
                }
            }
            locStrings = _getLocStrings(resourceJson, locResourceJson);
        }
    }
    else {
        _warning('LIB_ResourceFile does not exist', IssueSource.TaskInternal);
    }
    return locStrings;
}
function _loadEmbeddedLocStrings(resourceData, culture) {
    var localizedResource;
    var upperCulture = culture.toUpperCase();
    var localizedResources = resourceData.localizedMessages || {};
    for (var localizedCulture in localizedResources) {
        if (localizedCulture.toUpperCase() == upperCulture) {
            localizedResource = localizedResources[localizedCulture];
            break;
        }
    }
    return _getLocStrings(resourceData, localizedResource);
}
/**
 * Sets the location of the resources json.  This is typically the task.json file.
 * Call once at the beginning of the script before any calls to loc.
 * @param     path      Full path to the json.
 * @param     ignoreWarnings  Won't throw warnings if path already set.
 * @returns   void
 */
function _setResourcePath(path, ignoreWarnings) {
    if (ignoreWarnings === void 0) { ignoreWarnings = false; }
    if (process.env['TASKLIB_INPROC_UNITS']) {
        _resourceFiles = {};
        _libResourceFileLoaded = false;
        _locStringCache = {};
        _resourceCulture = 'en-US';
    }
    if (!_resourceFiles[path]) {
        _checkPath(path, 'resource file path');
        _resourceFiles[path] = path;
        _debug('adding resource file: ' + path);
        _resourceCulture = _getVariable('system.culture') || _resourceCulture;
        var locStrs = _loadLocStrings(path, _resourceCulture);
        for (var key in locStrs) {
            //cache loc string
            _locStringCache[key] = locStrs[key];
        }
    }
    else {
        if (ignoreWarnings) {
        }
        else {
            _warning(_loc('LIB_ResourceFileAlreadySet', path), IssueSource.TaskInternal);
        }
    }
}
exports._setResourcePath = _setResourcePath;
/**
 * Gets the localized string from the json resource file.  Optionally formats with additional params.
 *
 * @param     key      key of the resources string in the resource file
 * @param     param    additional params for formatting the string
 * @returns   string
 */
function _loc(key) {
    var param = [];
    for (var _i = 1; _i < arguments.length; _i++) {
        param[_i - 1] = arguments[_i];
    }
    if (!_libResourceFileLoaded) {
        // merge loc strings from azure-pipelines-task-lib.
        var libLocStrs = _loadEmbeddedLocStrings(libResource, _resourceCulture);
        for (var libKey in libLocStrs) {
            //cache azure-pipelines-task-lib loc string
            _locStringCache[libKey] = libLocStrs[libKey];
        }
        _libResourceFileLoaded = true;
    }
    var locString;
    ;
    if (_locStringCache.hasOwnProperty(key)) {
        locString = _locStringCache[key];
    }
    else {
        if (Object.keys(_resourceFiles).length <= 0) {
            _warning("Resource file haven't been set, can't find loc string for key: ".concat(key), IssueSource.TaskInternal);
        }
        else {
            _warning("Can't find loc string for key: ".concat(key));
        }
        locString = key;
    }
    if (param.length > 0) {
        return util.format.apply(this, [locString].concat(param));
    }
    else {
        return locString;
    }
}
exports._loc = _loc;
//-----------------------------------------------------
// Input Helpers
//-----------------------------------------------------
/**
 * Gets a variable value that is defined on the build/release definition or set at runtime.
 *
 * @param     name     name of the variable to get
 * @returns   string
 */
function _getVariable(name) {
    var varval;
    // get the metadata
    var info;
    var key = _getVariableKey(name);
    if (exports._knownVariableMap.hasOwnProperty(key)) {
        info = exports._knownVariableMap[key];
    }
    if (info && info.secret) {
        // get the secret value
        varval = exports._vault.retrieveSecret('SECRET_' + key);
    }
    else {
        // get the public value
        varval = process.env[key];
        // fallback for pre 2.104.1 agent
        if (!varval && name.toUpperCase() == 'AGENT.JOBSTATUS') {
            varval = process.env['agent.jobstatus'];
        }
    }
    _debug(name + '=' + varval);
    return varval;
}
exports._getVariable = _getVariable;
function _getVariableKey(name) {
    if (!name) {
        throw new Error(_loc('LIB_ParameterIsRequired', 'name'));
    }
    return name.replace(/\./g, '_').replace(/ /g, '_').toUpperCase();
}
exports._getVariableKey = _getVariableKey;
//-----------------------------------------------------
// Cmd Helpers
//-----------------------------------------------------
function _command(command, properties, message) {
    var taskCmd = new tcm.TaskCommand(command, properties, message);
    _writeLine(taskCmd.toString());
}
exports._command = _command;
function _warning(message, source, auditAction) {
    if (source === void 0) { source = IssueSource.TaskInternal; }
    _command('task.issue', {
        'type': 'warning',
        'source': source,
        'correlationId': _commandCorrelationId,
        'auditAction': auditAction
    }, message);
}
exports._warning = _warning;
function _error(message, source, auditAction) {
    if (source === void 0) { source = IssueSource.TaskInternal; }
    _command('task.issue', {
        'type': 'error',
        'source': source,
        'correlationId': _commandCorrelationId,
        'auditAction': auditAction
    }, message);
}
exports._error = _error;
var debugMode = ((_a = _getVariable('system.debug')) === null || _a === void 0 ? void 0 : _a.toLowerCase()) === 'true';
var shouldCheckDebugMode = ((_b = _getVariable('DistributedTask.Tasks.Node.SkipDebugLogsWhenDebugModeOff')) === null || _b === void 0 ? void 0 : _b.toLowerCase()) === 'true';
function _debug(message) {
    if (!shouldCheckDebugMode
        || (shouldCheckDebugMode && debugMode)) {
        _command('task.debug', null, message);
    }
}
exports._debug = _debug;
// //-----------------------------------------------------
// // Disk Functions
// //-----------------------------------------------------
/**
 * Returns whether a path exists.
 *
 * @param     path      path to check
 * @returns   boolean
 */
function _exist(path) {
    var exist = false;
    try {
        exist = !!(path && fs.statSync(path) != null);
    }
    catch (err) {
        if (err && err.code === 'ENOENT') {
            exist = false;
        }
        else {
            throw err;
        }
    }
    return exist;
}
exports._exist = _exist;
/**
 * Checks whether a path exists.
 * If the path does not exist, it will throw.
 *
 * @param     p         path to check
 * @param     name      name only used in error message to identify the path
 * @returns   void
 */
function _checkPath(p, name) {
    _debug('check path : ' + p);
    if (!_exist(p)) {
        throw new Error(_loc('LIB_PathNotFound', name, p));
    }
}
exports._checkPath = _checkPath;
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool       name of the tool
 * @param     check      whether to check if tool exists
 * @returns   string
 */
function _which(tool, check) {
    if (!tool) {
        throw new Error('parameter \'tool\' is required');
    }
    // recursive when check=true
    if (check) {
        var result = _which(tool, false);
        if (result) {
            return result;
        }
        else {
            if (process.platform == 'win32') {
                throw new Error(_loc('LIB_WhichNotFound_Win', tool));
            }
            else {
                throw new Error(_loc('LIB_WhichNotFound_Linux', tool));
            }
        }
    }
    _debug("which '".concat(tool, "'"));
    try {
        // build the list of extensions to try
        var extensions = [];
        if (process.platform == 'win32' && process.env['PATHEXT']) {
            for (var _i = 0, _a = process.env['PATHEXT'].split(path.delimiter); _i < _a.length; _i++) {
                var extension = _a[_i];
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (_isRooted(tool)) {
            var filePath = _tryGetExecutablePath(tool, extensions);
            if (filePath) {
                _debug("found: '".concat(filePath, "'"));
                return filePath;
            }
            _debug('not found');
            return '';
        }
        // if any path separators, return empty
        if (tool.indexOf('/') >= 0 || (process.platform == 'win32' && tool.indexOf('\\') >= 0)) {
            _debug('not found');
            return '';
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a task lib perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the task lib should strive for consistency
        // across platforms.
        var directories = [];
        if (process.env['PATH']) {
            for (var _b = 0, _c = process.env['PATH'].split(path.delimiter); _b < _c.length; _b++) {
                var p = _c[_b];
                if (p) {
                    directories.push(p);
                }
            }
        }
        // return the first match
        for (var _d = 0, directories_1 = directories; _d < directories_1.length; _d++) {
            var directory = directories_1[_d];
            var filePath = _tryGetExecutablePath(directory + path.sep + tool, extensions);
            if (filePath) {
                _debug("found: '".concat(filePath, "'"));
                return filePath;
            }
        }
        _debug('not found');
        return '';
    }
    catch (err) {
        throw new Error(_loc('LIB_OperationFailed', 'which', err.message));
    }
}
exports._which = _which;
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function _tryGetExecutablePath(filePath, extensions) {
    try {
        // test file exists
        var stats = fs.statSync(filePath);
        if (stats.isFile()) {
            if (process.platform == 'win32') {
                // on Windows, test for valid extension
                var isExecutable = false;
                var fileName = path.basename(filePath);
                var dotIndex = fileName.lastIndexOf('.');
                if (dotIndex >= 0) {
                    var upperExt_1 = fileName.substr(dotIndex).toUpperCase();
                    if (extensions.some(function (validExt) { return validExt.toUpperCase() == upperExt_1; })) {
                        return filePath;
                    }
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
    }
    catch (err) {
        if (err.code != 'ENOENT') {
            _debug("Unexpected error attempting to determine if executable file exists '".concat(filePath, "': ").concat(err));
        }
    }
    // try each extension
    var originalFilePath = filePath;
    for (var _i = 0, extensions_1 = extensions; _i < extensions_1.length; _i++) {
        var extension = extensions_1[_i];
        var found = false;
        var filePath_1 = originalFilePath + extension;
        try {
            var stats = fs.statSync(filePath_1);
            if (stats.isFile()) {
                if (process.platform == 'win32') {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        var directory = path.dirname(filePath_1);
                        var upperName = path.basename(filePath_1).toUpperCase();
                        for (var _a = 0, _b = fs.readdirSync(directory); _a < _b.length; _a++) {
                            var actualName = _b[_a];
                            if (upperName == actualName.toUpperCase()) {
                                filePath_1 = path.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        _debug("Unexpected error attempting to determine the actual case of the file '".concat(filePath_1, "': ").concat(err));
                    }
                    return filePath_1;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath_1;
                    }
                }
            }
        }
        catch (err) {
            if (err.code != 'ENOENT') {
                _debug("Unexpected error attempting to determine if executable file exists '".concat(filePath_1, "': ").concat(err));
            }
        }
    }
    return '';
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return (stats.mode & 1) > 0 || ((stats.mode & 8) > 0 && stats.gid === process.getgid()) || ((stats.mode & 64) > 0 && stats.uid === process.getuid());
}
function _legacyFindFiles_convertPatternToRegExp(pattern) {
    pattern = (process.platform == 'win32' ? pattern.replace(/\\/g, '/') : pattern) // normalize separator on Windows
        .replace(/[-\/\\^$*+?.()|[\]{}]/g, '\\$&') // regex escape - from http://stackoverflow.com/questions/3561493/is-there-a-regexp-escape-function-in-javascript
        .replace(/\\\/\\\*\\\*\\\//g, '((\/.+/)|(\/))') // replace directory globstar, e.g. /hello/**/world
        .replace(/\\\*\\\*/g, '.*') // replace remaining globstars with a wildcard that can span directory separators, e.g. /hello/**dll
        .replace(/\\\*/g, '[^\/]*') // replace asterisks with a wildcard that cannot span directory separators, e.g. /hello/*.dll
        .replace(/\\\?/g, '[^\/]'); // replace single character wildcards, e.g. /hello/log?.dll
    pattern = "^".concat(pattern, "$");
    var flags = process.platform == 'win32' ? 'i' : '';
    return new RegExp(pattern, flags);
}
exports._legacyFindFiles_convertPatternToRegExp = _legacyFindFiles_convertPatternToRegExp;
function _cloneMatchOptions(matchOptions) {
    return {
        debug: matchOptions.debug,
        nobrace: matchOptions.nobrace,
        noglobstar: matchOptions.noglobstar,
        dot: matchOptions.dot,
        noext: matchOptions.noext,
        nocase: matchOptions.nocase,
        nonull: matchOptions.nonull,
        matchBase: matchOptions.matchBase,
        nocomment: matchOptions.nocomment,
        nonegate: matchOptions.nonegate,
        flipNegate: matchOptions.flipNegate
    };
}
exports._cloneMatchOptions = _cloneMatchOptions;
function _getFindInfoFromPattern(defaultRoot, pattern, matchOptions) {
    // parameter validation
    if (!defaultRoot) {
        throw new Error('getFindRootFromPattern() parameter defaultRoot cannot be empty');
    }
    if (!pattern) {
        throw new Error('getFindRootFromPattern() parameter pattern cannot be empty');
    }
    if (!matchOptions.nobrace) {
        throw new Error('getFindRootFromPattern() expected matchOptions.nobrace to be true');
    }
    // for the sake of determining the findPath, pretend nocase=false
    matchOptions = _cloneMatchOptions(matchOptions);
    matchOptions.nocase = false;
    // check if basename only and matchBase=true
    if (matchOptions.matchBase &&
        !_isRooted(pattern) &&
        (process.platform == 'win32' ? pattern.replace(/\\/g, '/') : pattern).indexOf('/') < 0) {
        return {
            adjustedPattern: pattern,
            findPath: defaultRoot,
            statOnly: false,
        };
    }
    // the technique applied by this function is to use the information on the Minimatch object determine
    // the findPath. Minimatch breaks the pattern into path segments, and exposes information about which
    // segments are literal vs patterns.
    //
    // note, the technique currently imposes a limitation for drive-relative paths with a glob in the
    // first segment, e.g. C:hello*/world. it's feasible to overcome this limitation, but is left unsolved
    // for now.
    var minimatchObj = new minimatch.Minimatch(pattern, matchOptions);
    // the "set" property is an array of arrays of parsed path segment info. the outer array should only
    // contain one item, otherwise something went wrong. brace expansion can result in multiple arrays,
    // but that should be turned off by the time this function is reached.
    if (minimatchObj.set.length != 1) {
        throw new Error('getFindRootFromPattern() expected Minimatch(...).set.length to be 1. Actual: ' + minimatchObj.set.length);
    }
    var literalSegments = [];
    for (var _i = 0, _a = minimatchObj.set[0]; _i < _a.length; _i++) {
        var parsedSegment = _a[_i];
        if (typeof parsedSegment == 'string') {
            // the item is a string when the original input for the path segment does not contain any
            // unescaped glob characters.
            //
            // note, the string here is already unescaped (i.e. glob escaping removed), so it is ready
            // to pass to find() as-is. for example, an input string 'hello\\*world' => 'hello*world'.
            literalSegments.push(parsedSegment);
            continue;
        }
        break;
    }
    // join the literal segments back together. Minimatch converts '\' to '/' on Windows, then squashes
    // consequetive slashes, and finally splits on slash. this means that UNC format is lost, but can
    // be detected from the original pattern.
    var joinedSegments = literalSegments.join('/');
    if (joinedSegments && process.platform == 'win32' && _startsWith(pattern.replace(/\\/g, '/'), '//')) {
        joinedSegments = '/' + joinedSegments; // restore UNC format
    }
    // determine the find path
    var findPath;
    if (_isRooted(pattern)) { // the pattern was rooted
        findPath = joinedSegments;
    }
    else if (joinedSegments) { // the pattern was not rooted, and literal segments were found
        findPath = _ensureRooted(defaultRoot, joinedSegments);
    }
    else { // the pattern was not rooted, and no literal segments were found
        findPath = defaultRoot;
    }
    // clean up the path
    if (findPath) {
        findPath = _getDirectoryName(_ensureRooted(findPath, '_')); // hack to remove unnecessary trailing slash
        findPath = _normalizeSeparators(findPath); // normalize slashes
    }
    return {
        adjustedPattern: _ensurePatternRooted(defaultRoot, pattern),
        findPath: findPath,
        statOnly: literalSegments.length == minimatchObj.set[0].length,
    };
}
exports._getFindInfoFromPattern = _getFindInfoFromPattern;
function _ensurePatternRooted(root, p) {
    if (!root) {
        throw new Error('ensurePatternRooted() parameter "root" cannot be empty');
    }
    if (!p) {
        throw new Error('ensurePatternRooted() parameter "p" cannot be empty');
    }
    if (_isRooted(p)) {
        return p;
    }
    // normalize root
    root = _normalizeSeparators(root);
    // escape special glob characters
    root = (process.platform == 'win32' ? root : root.replace(/\\/g, '\\\\')) // escape '\' on OSX/Linux
        .replace(/(\[)(?=[^\/]+\])/g, '[[]') // escape '[' when ']' follows within the path segment
        .replace(/\?/g, '[?]') // escape '?'
        .replace(/\*/g, '[*]') // escape '*'
        .replace(/\+\(/g, '[+](') // escape '+('
        .replace(/@\(/g, '[@](') // escape '@('
        .replace(/!\(/g, '[!]('); // escape '!('
    return _ensureRooted(root, p);
}
exports._ensurePatternRooted = _ensurePatternRooted;
//-------------------------------------------------------------------
// Populate the vault with sensitive data.  Inputs and Endpoints
//-------------------------------------------------------------------
function _loadData() {
    // in agent, prefer TempDirectory then workFolder.
    // In interactive dev mode, it won't be
    var keyPath = _getVariable("agent.TempDirectory") || _getVariable("agent.workFolder") || process.cwd();
    exports._vault = new vm.Vault(keyPath);
    exports._knownVariableMap = {};
    _debug('loading inputs and endpoints');
    var loaded = 0;
    for (var envvar in process.env) {
        if (_startsWith(envvar, 'INPUT_') ||
            _startsWith(envvar, 'ENDPOINT_AUTH_') ||
            _startsWith(envvar, 'SECUREFILE_TICKET_') ||
            _startsWith(envvar, 'SECRET_') ||
            _startsWith(envvar, 'VSTS_TASKVARIABLE_')) {
            // Record the secret variable metadata. This is required by getVariable to know whether
            // to retrieve the value from the vault. In a 2.104.1 agent or higher, this metadata will
            // be overwritten when the VSTS_SECRET_VARIABLES env var is processed below.
            if (_startsWith(envvar, 'SECRET_')) {
                var variableName = envvar.substring('SECRET_'.length);
                if (variableName) {
                    // This is technically not the variable name (has underscores instead of dots),
                    // but it's good enough to make getVariable work in a pre-2.104.1 agent where
                    // the VSTS_SECRET_VARIABLES env var is not defined.
                    exports._knownVariableMap[_getVariableKey(variableName)] = { name: variableName, secret: true };
                }
            }
            // store the secret
            var value = process.env[envvar];
            if (value) {
                ++loaded;
                _debug('loading ' + envvar);
                exports._vault.storeSecret(envvar, value);
                delete process.env[envvar];
            }
        }
    }
    _debug('loaded ' + loaded);
    var correlationId = process.env["COMMAND_CORRELATION_ID"];
    delete process.env["COMMAND_CORRELATION_ID"];
    _commandCorrelationId = correlationId ? String(correlationId) : "";
    // store public variable metadata
    var names;
    try {
        names = JSON.parse(process.env['VSTS_PUBLIC_VARIABLES'] || '[]');
    }
    catch (err) {
        throw new Error('Failed to parse VSTS_PUBLIC_VARIABLES as JSON. ' + err); // may occur during interactive testing
    }
    names.forEach(function (name) {
        exports._knownVariableMap[_getVariableKey(name)] = { name: name, secret: false };
    });
    delete process.env['VSTS_PUBLIC_VARIABLES'];
    // store secret variable metadata
    try {
        names = JSON.parse(process.env['VSTS_SECRET_VARIABLES'] || '[]');
    }
    catch (err) {
        throw new Error('Failed to parse VSTS_SECRET_VARIABLES as JSON. ' + err); // may occur during interactive testing
    }
    names.forEach(function (name) {
        exports._knownVariableMap[_getVariableKey(name)] = { name: name, secret: true };
    });
    delete process.env['VSTS_SECRET_VARIABLES'];
    // avoid loading twice (overwrites .taskkey)
    global['_vsts_task_lib_loaded'] = true;
}
exports._loadData = _loadData;
//--------------------------------------------------------------------------------
// Internal path helpers.
//--------------------------------------------------------------------------------
/**
 * Defines if path is unc-path.
 *
 * @param path  a path to a file.
 * @returns     true if path starts with double backslash, otherwise returns false.
 */
function _isUncPath(path) {
    return /^\\\\[^\\]/.test(path);
}
exports._isUncPath = _isUncPath;
function _ensureRooted(root, p) {
    if (!root) {
        throw new Error('ensureRooted() parameter "root" cannot be empty');
    }
    if (!p) {
        throw new Error('ensureRooted() parameter "p" cannot be empty');
    }
    if (_isRooted(p)) {
        return p;
    }
    if (process.platform == 'win32' && root.match(/^[A-Z]:$/i)) { // e.g. C:
        return root + p;
    }
    // ensure root ends with a separator
    if (_endsWith(root, '/') || (process.platform == 'win32' && _endsWith(root, '\\'))) {
        // root already ends with a separator
    }
    else {
        root += path.sep; // append separator
    }
    return root + p;
}
exports._ensureRooted = _ensureRooted;
/**
 * Determines the parent path and trims trailing slashes (when safe). Path separators are normalized
 * in the result. This function works similar to the .NET System.IO.Path.GetDirectoryName() method.
 * For example, C:\hello\world\ returns C:\hello\world (trailing slash removed). Returns empty when
 * no higher directory can be determined.
 */
function _getDirectoryName(p) {
    // short-circuit if empty
    if (!p) {
        return '';
    }
    // normalize separators
    p = _normalizeSeparators(p);
    // on Windows, the goal of this function is to match the behavior of
    // [System.IO.Path]::GetDirectoryName(), e.g.
    //      C:/             =>
    //      C:/hello        => C:\
    //      C:/hello/       => C:\hello
    //      C:/hello/world  => C:\hello
    //      C:/hello/world/ => C:\hello\world
    //      C:              =>
    //      C:hello         => C:
    //      C:hello/        => C:hello
    //      /               =>
    //      /hello          => \
    //      /hello/         => \hello
    //      //hello         =>
    //      //hello/        =>
    //      //hello/world   =>
    //      //hello/world/  => \\hello\world
    //
    // unfortunately, path.dirname() can't simply be used. for example, on Windows
    // it yields different results from Path.GetDirectoryName:
    //      C:/             => C:/
    //      C:/hello        => C:/
    //      C:/hello/       => C:/
    //      C:/hello/world  => C:/hello
    //      C:/hello/world/ => C:/hello
    //      C:              => C:
    //      C:hello         => C:
    //      C:hello/        => C:
    //      /               => /
    //      /hello          => /
    //      /hello/         => /
    //      //hello         => /
    //      //hello/        => /
    //      //hello/world   => //hello/world
    //      //hello/world/  => //hello/world/
    //      //hello/world/again => //hello/world/
    //      //hello/world/again/ => //hello/world/
    //      //hello/world/again/again => //hello/world/again
    //      //hello/world/again/again/ => //hello/world/again
    if (process.platform == 'win32') {
        if (/^[A-Z]:\\?[^\\]+$/i.test(p)) { // e.g. C:\hello or C:hello
            return p.charAt(2) == '\\' ? p.substring(0, 3) : p.substring(0, 2);
        }
        else if (/^[A-Z]:\\?$/i.test(p)) { // e.g. C:\ or C:
            return '';
        }
        var lastSlashIndex = p.lastIndexOf('\\');
        if (lastSlashIndex < 0) { // file name only
            return '';
        }
        else if (p == '\\') { // relative root
            return '';
        }
        else if (lastSlashIndex == 0) { // e.g. \\hello
            return '\\';
        }
        else if (/^\\\\[^\\]+(\\[^\\]*)?$/.test(p)) { // UNC root, e.g. \\hello or \\hello\ or \\hello\world
            return '';
        }
        return p.substring(0, lastSlashIndex); // e.g. hello\world => hello or hello\world\ => hello\world
        // note, this means trailing slashes for non-root directories
        // (i.e. not C:\, \, or \\unc\) will simply be removed.
    }
    // OSX/Linux
    if (p.indexOf('/') < 0) { // file name only
        return '';
    }
    else if (p == '/') {
        return '';
    }
    else if (_endsWith(p, '/')) {
        return p.substring(0, p.length - 1);
    }
    return path.dirname(p);
}
exports._getDirectoryName = _getDirectoryName;
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function _isRooted(p) {
    p = _normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (process.platform == 'win32') {
        return _startsWith(p, '\\') || // e.g. \ or \hello or \\hello
            /^[A-Z]:/i.test(p); // e.g. C: or C:\hello
    }
    return _startsWith(p, '/'); // e.g. /hello
}
exports._isRooted = _isRooted;
function _normalizeSeparators(p) {
    p = p || '';
    if (process.platform == 'win32') {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        var isUnc = /^\\\\+[^\\]/.test(p); // e.g. \\hello
        return (isUnc ? '\\' : '') + p.replace(/\\\\+/g, '\\'); // preserve leading // for UNC
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
exports._normalizeSeparators = _normalizeSeparators;
//-----------------------------------------------------
// Expose proxy information to vsts-node-api
//-----------------------------------------------------
function _exposeProxySettings() {
    var proxyUrl = _getVariable('Agent.ProxyUrl');
    if (proxyUrl && proxyUrl.length > 0) {
        var proxyUsername = _getVariable('Agent.ProxyUsername');
        var proxyPassword = _getVariable('Agent.ProxyPassword');
        var proxyBypassHostsJson = _getVariable('Agent.ProxyBypassList');
        global['_vsts_task_lib_proxy_url'] = proxyUrl;
        global['_vsts_task_lib_proxy_username'] = proxyUsername;
        global['_vsts_task_lib_proxy_bypass'] = proxyBypassHostsJson;
        global['_vsts_task_lib_proxy_password'] = _exposeTaskLibSecret('proxy', proxyPassword || '');
        _debug('expose agent proxy configuration.');
        global['_vsts_task_lib_proxy'] = true;
    }
}
exports._exposeProxySettings = _exposeProxySettings;
//-----------------------------------------------------
// Expose certificate information to vsts-node-api
//-----------------------------------------------------
function _exposeCertSettings() {
    var ca = _getVariable('Agent.CAInfo');
    if (ca) {
        global['_vsts_task_lib_cert_ca'] = ca;
    }
    var clientCert = _getVariable('Agent.ClientCert');
    if (clientCert) {
        var clientCertKey = _getVariable('Agent.ClientCertKey');
        var clientCertArchive = _getVariable('Agent.ClientCertArchive');
        var clientCertPassword = _getVariable('Agent.ClientCertPassword');
        global['_vsts_task_lib_cert_clientcert'] = clientCert;
        global['_vsts_task_lib_cert_key'] = clientCertKey;
        global['_vsts_task_lib_cert_archive'] = clientCertArchive;
        global['_vsts_task_lib_cert_passphrase'] = _exposeTaskLibSecret('cert', clientCertPassword || '');
    }
    if (ca || clientCert) {
        _debug('expose agent certificate configuration.');
        global['_vsts_task_lib_cert'] = true;
    }
    var skipCertValidation = _getVariable('Agent.SkipCertValidation') || 'false';
    if (skipCertValidation) {
        global['_vsts_task_lib_skip_cert_validation'] = skipCertValidation.toUpperCase() === 'TRUE';
    }
}
exports._exposeCertSettings = _exposeCertSettings;
// We store the encryption key on disk and hold the encrypted content and key file in memory
// return base64encoded<keyFilePath>:base64encoded<encryptedContent>
// downstream vsts-node-api will retrieve the secret later
function _exposeTaskLibSecret(keyFile, secret) {
    if (secret) {
        var encryptKey = crypto.randomBytes(32);
        var iv = crypto.randomBytes(16);
        var cipher = crypto.createCipheriv("aes-256-ctr", encryptKey, iv);
        var encryptedContent = cipher.update(secret, "utf8", "hex"); // CodeQL [SM01511] agent need to retrieve password later to connect to proxy server
        encryptedContent += cipher.final("hex");
        var storageFile = path.join(_getVariable('Agent.TempDirectory') || _getVariable("agent.workFolder") || process.cwd(), keyFile);
        var keyAndIv = encryptKey.toString('base64') + ':' + iv.toString('base64');
        fs.writeFileSync(storageFile, keyAndIv, { encoding: 'utf8' });
        return Buffer.from(storageFile).toString('base64') + ':' + Buffer.from(encryptedContent).toString('base64');
    }
}
function isSigPipeError(e) {
    var _a;
    if (!e || typeof e !== 'object') {
        return false;
    }
    return e.code === 'EPIPE' && ((_a = e.syscall) === null || _a === void 0 ? void 0 : _a.toUpperCase()) === 'WRITE';
}
exports.isSigPipeError = isSigPipeError;


/***/ }),

/***/ 7137:
/***/ ((module) => {

// Copyright (c) Microsoft. All rights reserved.
// Licensed under the MIT license. See LICENSE file in the project root for full license information.

// Generated by make.js from lib.json and Strings/resources.resjson.
module.exports = {
  "messages": {
    "LIB_CopyDirectoryWithoutRecursiveOption": "cp: cannot copy a directory '%s' without the recursive option",
    "LIB_CopyFileFailed": "Error while copying the file. Attempts left: %s",
    "LIB_DirectoryStackEmpty": "Directory stack is empty",
    "LIB_EndpointAuthNotExist": "Endpoint auth data not present: %s",
    "LIB_EndpointDataNotExist": "Endpoint data parameter %s not present: %s",
    "LIB_EndpointNotExist": "Endpoint not present: %s",
    "LIB_FailOnCode": "Failure return code: %d",
    "LIB_InputRequired": "Input required: %s",
    "LIB_InvalidEndpointAuth": "Invalid endpoint auth: %s",
    "LIB_InvalidPattern": "Invalid pattern: '%s'",
    "LIB_InvalidSecureFilesInput": "Invalid secure file input: %s",
    "LIB_LocStringNotFound": "Can\\'t find loc string for key: %s",
    "LIB_MergeTestResultNotSupported": "Merging test results from multiple files to one test run is not supported on this version of build agent for OSX/Linux, each test result file will be published as a separate test run in VSO/TFS.",
    "LIB_MkdirFailed": "Unable to create directory '%s'. %s",
    "LIB_MkdirFailedFileExists": "Unable to create directory '%s'. Conflicting file exists: '%s'",
    "LIB_MkdirFailedInvalidDriveRoot": "Unable to create directory '%s'. Root directory does not exist: '%s'",
    "LIB_MkdirFailedInvalidShare": "Unable to create directory '%s'. Unable to verify the directory exists: '%s'. If directory is a file share, please verify the share name is correct, the share is online, and the current process has permission to access the share.",
    "LIB_MultilineSecret": "Secrets cannot contain multiple lines",
    "LIB_NotFoundPreviousDirectory": "Could not find previous directory",
    "LIB_OperationFailed": "Failed %s: %s",
    "LIB_ParameterIsRequired": "%s not supplied",
    "LIB_PathHasNullByte": "Path cannot contain null bytes",
    "LIB_PathIsNotADirectory": "Path is not a directory: %s",
    "LIB_PathNotFound": "Not found %s: %s",
    "LIB_PlatformNotSupported": "Platform not supported: %s",
    "LIB_ProcessError": "There was an error when attempting to execute the process '%s'. This may indicate the process failed to start. Error: %s",
    "LIB_ProcessExitCode": "The process '%s' failed with exit code %s",
    "LIB_ProcessStderr": "The process '%s' failed because one or more lines were written to the STDERR stream",
    "LIB_ResourceFileAlreadySet": "Resource file has already set to: %s",
    "LIB_ResourceFileNotExist": "Resource file doesn\\'t exist: %s",
    "LIB_ResourceFileNotSet": "Resource file haven\\'t set, can\\'t find loc string for key: %s",
    "LIB_ReturnCode": "Return code: %d",
    "LIB_StdioNotClosed": "The STDIO streams did not close within %s seconds of the exit event from process '%s'. This may indicate a child process inherited the STDIO streams and has not yet exited.",
    "LIB_UndefinedNodeVersion": "Node version is undefined.",
    "LIB_UnhandledEx": "Unhandled: %s",
    "LIB_UseFirstGlobMatch": "Multiple workspace matches. using first.",
    "LIB_WhichNotFound_Linux": "Unable to locate executable file: '%s'. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.",
    "LIB_WhichNotFound_Win": "Unable to locate executable file: '%s'. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file."
  },
  "localizedMessages": {
    "de-DE": {
      "loc.messages.LIB_CopyFileFailed": "Fehler beim Kopieren der Datei. Verbleibende Versuche: %s",
      "loc.messages.LIB_DirectoryStackEmpty": "Der Verzeichnisstapel ist leer.",
      "loc.messages.LIB_EndpointAuthNotExist": "Die Endpunkt-Authentifizierungsdatensind nicht vorhanden: %s",
      "loc.messages.LIB_EndpointDataNotExist": "Der Endpunkt-Datenparameter %s ist nicht vorhanden: %s",
      "loc.messages.LIB_EndpointNotExist": "Der Endpunkt ist nicht vorhanden: %s",
      "loc.messages.LIB_FailOnCode": "Fehler beim Rückgabecode: %d",
      "loc.messages.LIB_InputRequired": "Eingabe erforderlich: %s",
      "loc.messages.LIB_InvalidEndpointAuth": "Ungültige Endpunktauthentifizierung: %s",
      "loc.messages.LIB_InvalidPattern": "Ungültiges Muster: \"%s\"",
      "loc.messages.LIB_InvalidSecureFilesInput": "Ungültige sichere Dateiausgabe: %s",
      "loc.messages.LIB_LocStringNotFound": "Die Lokalisierungszeichenfolge für den folgenden Schlüssel wurde nicht gefunden: %s",
      "loc.messages.LIB_MergeTestResultNotSupported": "Das Mergen von Testergebnissen aus mehreren Dateien in einen Testlauf wird von dieser Version des Build-Agents für OSX/Linux nicht unterstützt. Jede Testergebnisdatei wird als separater Testlauf in VSO/TFS veröffentlicht.",
      "loc.messages.LIB_MkdirFailed": "Das Verzeichnis \"%s\" kann nicht erstellt werden. %s",
      "loc.messages.LIB_MkdirFailedFileExists": "Das Verzeichnis \"%s\" kann nicht erstellt werden. Eine in Konflikt stehende Datei ist vorhanden: \"%s\"",
      "loc.messages.LIB_MkdirFailedInvalidDriveRoot": "Das Verzeichnis \"%s\" kann nicht erstellt werden. Das Stammverzeichnis ist nicht vorhanden: %s",
      "loc.messages.LIB_MkdirFailedInvalidShare": "Das Verzeichnis \"%s\" kann nicht erstellt werden. Es kann nicht überprüft werden, ob das Verzeichnis vorhanden ist: {%s}. Wenn das Verzeichnis eine Dateifreigabe ist, stellen Sie sicher, dass der Freigabename richtig, die Freigabe online und der aktuelle Prozess berechtigt ist, auf die Freigabe zuzugreifen.",
      "loc.messages.LIB_MultilineSecret": "Geheimnisse dürfen nicht mehrere Zeilen enthalten",
      "loc.messages.LIB_NotFoundPreviousDirectory": "Vorheriges Verzeichnis wurde nicht gefunden.",
      "loc.messages.LIB_OperationFailed": "Fehler %s: %s",
      "loc.messages.LIB_ParameterIsRequired": "\"%s\" wurde nicht angegeben.",
      "loc.messages.LIB_PathHasNullByte": "Der Pfad darf keine NULL-Bytes enthalten.",
      "loc.messages.LIB_PathIsNotADirectory": "Der Pfad ist kein Verzeichnis: %s",
      "loc.messages.LIB_PathNotFound": "Nicht gefunden %s: %s",
      "loc.messages.LIB_PlatformNotSupported": "Plattform wird nicht unterstützt: %s",
      "loc.messages.LIB_ProcessError": "Fehler beim Ausführen des Prozesses \"%s\". Möglicherweise konnte der Prozess nicht gestartet werden. Fehler: %s",
      "loc.messages.LIB_ProcessExitCode": "Fehler beim Prozess \"%s\" mit Exitcode %s.",
      "loc.messages.LIB_ProcessStderr": "Fehler beim Prozess \"%s\": Mindestens eine Zeile wurde in den STDERR-Datenstrom geschrieben.",
      "loc.messages.LIB_ResourceFileAlreadySet": "Die Ressourcendatei wurde bereits festgelegt auf: %s",
      "loc.messages.LIB_ResourceFileNotExist": "Die Ressourcendatei ist nicht vorhanden: %s",
      "loc.messages.LIB_ResourceFileNotSet": "Die Ressourcendatei wurde nicht festgelegt. Die Lokalisierungszeichenfolge für den folgenden Schlüssel wurde nicht gefunden: %s",
      "loc.messages.LIB_ReturnCode": "Rückgabecode: %d",
      "loc.messages.LIB_StdioNotClosed": "Die STDIO-Datenströme wurden nicht innerhalb von %s Sekunden nach dem Beendigungsereignis aus dem Prozess \"%s\" geschlossen. Möglicherweise hat ein untergeordneter Prozess die STDIO-Datenströme geerbt und wurde noch nicht beendet.",
      "loc.messages.LIB_UndefinedNodeVersion": "Die Knotenversion ist nicht definiert.",
      "loc.messages.LIB_UnhandledEx": "Ausnahmefehler: %s",
      "loc.messages.LIB_UseFirstGlobMatch": "Mehrere Arbeitsbereichübereinstimmungen. Die erste Übereinstimmung wird verwendet.",
      "loc.messages.LIB_WhichNotFound_Linux": "Ausführbare Datei nicht gefunden: '%s'. Prüfen Sie, ob der Dateipfad vorhanden ist oder sich die Datei in einem von der PATH-Umgebungsvariablen angegebenen Verzeichnis befindet. Prüfen Sie zudem den Dateimodus, um sicherzustellen, dass die Datei ausführbar ist.",
      "loc.messages.LIB_WhichNotFound_Win": "Ausführbare Datei nicht gefunden: \"%s\". Prüfen Sie, ob der Dateipfad vorhanden ist oder sich die Datei in einem von der PATH-Umgebungsvariablen angegebenen Verzeichnis befindet. Prüfen Sie zudem, ob die Datei eine gültige Erweiterung für eine ausführbare Datei aufweist."
    },
    "en-US": {
      "loc.messages.LIB_CopyDirectoryWithoutRecursiveOption": "cp: cannot copy a directory '%s' without the recursive option",
      "loc.messages.LIB_CopyFileFailed": "Error while copying the file. Attempts left: %s",
      "loc.messages.LIB_DirectoryStackEmpty": "Directory stack is empty",
      "loc.messages.LIB_EndpointAuthNotExist": "Endpoint auth data not present: %s",
      "loc.messages.LIB_EndpointDataNotExist": "Endpoint data parameter %s not present: %s",
      "loc.messages.LIB_EndpointNotExist": "Endpoint not present: %s",
      "loc.messages.LIB_FailOnCode": "Failure return code: %d",
      "loc.messages.LIB_InputRequired": "Input required: %s",
      "loc.messages.LIB_InvalidEndpointAuth": "Invalid endpoint auth: %s",
      "loc.messages.LIB_InvalidPattern": "Invalid pattern: '%s'",
      "loc.messages.LIB_InvalidSecureFilesInput": "Invalid secure file input: %s",
      "loc.messages.LIB_LocStringNotFound": "Can\\'t find loc string for key: %s",
      "loc.messages.LIB_MergeTestResultNotSupported": "Merging test results from multiple files to one test run is not supported on this version of build agent for OSX/Linux, each test result file will be published as a separate test run in VSO/TFS.",
      "loc.messages.LIB_MkdirFailed": "Unable to create directory '%s'. %s",
      "loc.messages.LIB_MkdirFailedFileExists": "Unable to create directory '%s'. Conflicting file exists: '%s'",
      "loc.messages.LIB_MkdirFailedInvalidDriveRoot": "Unable to create directory '%s'. Root directory does not exist: '%s'",
      "loc.messages.LIB_MkdirFailedInvalidShare": "Unable to create directory '%s'. Unable to verify the directory exists: '%s'. If directory is a file share, please verify the share name is correct, the share is online, and the current process has permission to access the share.",
      "loc.messages.LIB_MultilineSecret": "Secrets cannot contain multiple lines",
      "loc.messages.LIB_NotFoundPreviousDirectory": "Could not find previous directory",
      "loc.messages.LIB_OperationFailed": "Failed %s: %s",
      "loc.messages.LIB_ParameterIsRequired": "%s not supplied",
      "loc.messages.LIB_PathHasNullByte": "Path cannot contain null bytes",
      "loc.messages.LIB_PathIsNotADirectory": "Path is not a directory: %s",
      "loc.messages.LIB_PathNotFound": "Not found %s: %s",
      "loc.messages.LIB_PlatformNotSupported": "Platform not supported: %s",
      "loc.messages.LIB_ProcessError": "There was an error when attempting to execute the process '%s'. This may indicate the process failed to start. Error: %s",
      "loc.messages.LIB_ProcessExitCode": "The process '%s' failed with exit code %s",
      "loc.messages.LIB_ProcessStderr": "The process '%s' failed because one or more lines were written to the STDERR stream",
      "loc.messages.LIB_ResourceFileAlreadySet": "Resource file has already set to: %s",
      "loc.messages.LIB_ResourceFileNotExist": "Resource file doesn\\'t exist: %s",
      "loc.messages.LIB_ResourceFileNotSet": "Resource file haven\\'t set, can\\'t find loc string for key: %s",
      "loc.messages.LIB_ReturnCode": "Return code: %d",
      "loc.messages.LIB_StdioNotClosed": "The STDIO streams did not close within %s seconds of the exit event from process '%s'. This may indicate a child process inherited the STDIO streams and has not yet exited.",
      "loc.messages.LIB_UndefinedNodeVersion": "Node version is undefined.",
      "loc.messages.LIB_UnhandledEx": "Unhandled: %s",
      "loc.messages.LIB_UseFirstGlobMatch": "Multiple workspace matches. using first.",
      "loc.messages.LIB_WhichNotFound_Linux": "Unable to locate executable file: '%s'. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.",
      "loc.messages.LIB_WhichNotFound_Win": "Unable to locate executable file: '%s'. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file."
    },
    "es-ES": {
      "loc.messages.LIB_CopyFileFailed": "Error al copiar el archivo. Intentos restantes: %s",
      "loc.messages.LIB_DirectoryStackEmpty": "La pila de directorios está vacía",
      "loc.messages.LIB_EndpointAuthNotExist": "Los datos de autenticación del punto de conexión no existen: %s.",
      "loc.messages.LIB_EndpointDataNotExist": "El parámetro %s de datos del punto de conexión no existe: %s.",
      "loc.messages.LIB_EndpointNotExist": "No hay punto de conexión: %s",
      "loc.messages.LIB_FailOnCode": "Código de retorno de error: %d",
      "loc.messages.LIB_InputRequired": "Entrada requerida: %s",
      "loc.messages.LIB_InvalidEndpointAuth": "Autenticación de punto de conexión no válida: %s",
      "loc.messages.LIB_InvalidPattern": "Patrón no válido: '%s'",
      "loc.messages.LIB_InvalidSecureFilesInput": "Entrada de archivo seguro no válida: %s",
      "loc.messages.LIB_LocStringNotFound": "No se encuentra la cadena localizada para la clave: %s",
      "loc.messages.LIB_MergeTestResultNotSupported": "Esta versión del agente de compilación para OSX/Linux no admite la fusión mediante combinación de resultados de pruebas de varios archivos en una serie de pruebas. Cada archivo de resultados de pruebas se publicará como una serie de pruebas diferente en VSO/TFS.",
      "loc.messages.LIB_MkdirFailed": "No se puede crear el directorio '%s'. %s",
      "loc.messages.LIB_MkdirFailedFileExists": "No se puede crear el directorio '%s'. Hay un conflicto entre archivos: '%s'",
      "loc.messages.LIB_MkdirFailedInvalidDriveRoot": "No se puede crear el directorio '%s'. El directorio raíz no existe: '%s'",
      "loc.messages.LIB_MkdirFailedInvalidShare": "No se puede crear el directorio '%s'. No se puede comprobar si el directorio existe: '%s'. Si el directorio es un recurso compartido de archivos, compruebe que el nombre es correcto, que está en línea y que el proceso actual tiene permiso de acceso a este.",
      "loc.messages.LIB_MultilineSecret": "Los secretos no pueden contener varias líneas.",
      "loc.messages.LIB_NotFoundPreviousDirectory": "No se ha encontrado el directorio anterior",
      "loc.messages.LIB_OperationFailed": "Error de %s: %s",
      "loc.messages.LIB_ParameterIsRequired": "No se ha proporcionado %s",
      "loc.messages.LIB_PathHasNullByte": "La ruta de acceso no puede tener bytes nulos",
      "loc.messages.LIB_PathIsNotADirectory": "La ruta de acceso no es un directorio: %s",
      "loc.messages.LIB_PathNotFound": "No se encuentra %s: %s",
      "loc.messages.LIB_PlatformNotSupported": "No se admite la plataforma: %s",
      "loc.messages.LIB_ProcessError": "Error al intentar ejecutar el proceso \"%s\". Esto puede indicar que no se pudo iniciar el proceso. Error: %s",
      "loc.messages.LIB_ProcessExitCode": "Error del proceso \"%s\" con el código de salida %s",
      "loc.messages.LIB_ProcessStderr": "Error del proceso \"%s\" porque se escribieron una o varias líneas en la secuencia STDERR",
      "loc.messages.LIB_ResourceFileAlreadySet": "El archivo de recursos se ha establecido ya en: %s",
      "loc.messages.LIB_ResourceFileNotExist": "El archivo de recursos no existe: %s",
      "loc.messages.LIB_ResourceFileNotSet": "No se ha establecido el archivo de recursos. No se encuentra la cadena localizada para la clave: %s",
      "loc.messages.LIB_ReturnCode": "Código de retorno: %d",
      "loc.messages.LIB_StdioNotClosed": "Las secuencias STDIO no se cerraron en un plazo de %s segundos desde el evento de salida del proceso \"%s\". Esto puede indicar que un proceso secundario ha heredado las secuencias STDIO y aún no se ha cerrado.",
      "loc.messages.LIB_UndefinedNodeVersion": "La versión del nodo no está definida.",
      "loc.messages.LIB_UnhandledEx": "No controlada: %s",
      "loc.messages.LIB_UseFirstGlobMatch": "Hay varias coincidencias en el área de trabajo. Se usará la primera.",
      "loc.messages.LIB_WhichNotFound_Linux": "No se puede encontrar el archivo ejecutable: \"%s\". Compruebe que la ruta de acceso del archivo existe o que el archivo se puede encontrar en un directorio especificado en la variable de entorno PATH. Revise también el modo de archivo para comprobar que el archivo es ejecutable.",
      "loc.messages.LIB_WhichNotFound_Win": "No se puede encontrar el archivo ejecutable: \"%s\". Compruebe que la ruta de acceso del archivo existe o que el archivo se puede encontrar en un directorio especificado en la variable de entorno PATH. Revise también que el archivo tenga una extensión válida para un archivo ejecutable."
    },
    "fr-FR": {
      "loc.messages.LIB_CopyFileFailed": "Erreur durant la copie du fichier. Tentatives restantes : %s",
      "loc.messages.LIB_DirectoryStackEmpty": "La pile de répertoires est vide",
      "loc.messages.LIB_EndpointAuthNotExist": "Données d'authentification du point de terminaison absentes : %s",
      "loc.messages.LIB_EndpointDataNotExist": "Paramètre de données du point de terminaison %s absent : %s",
      "loc.messages.LIB_EndpointNotExist": "Point de terminaison absent : %s",
      "loc.messages.LIB_FailOnCode": "Code de retour de l'échec : %d",
      "loc.messages.LIB_InputRequired": "Entrée nécessaire : %s",
      "loc.messages.LIB_InvalidEndpointAuth": "Authentification du point de terminaison non valide : %s",
      "loc.messages.LIB_InvalidPattern": "Modèle non valide : '%s'",
      "loc.messages.LIB_InvalidSecureFilesInput": "Entrée de fichier sécurisé non valide : %s",
      "loc.messages.LIB_LocStringNotFound": "Chaîne localisée introuvable pour la clé : %s",
      "loc.messages.LIB_MergeTestResultNotSupported": "La fusion des résultats des tests de plusieurs fichiers en une seule série de tests n'est pas prise en charge dans cette version de l'agent de build pour OSX/Linux. Chaque fichier de résultats des tests est publié en tant que série de tests distincte dans VSO/TFS.",
      "loc.messages.LIB_MkdirFailed": "Impossible de créer le répertoire '%s'. %s",
      "loc.messages.LIB_MkdirFailedFileExists": "Impossible de créer le répertoire '%s'. Présence d'un fichier en conflit : '%s'",
      "loc.messages.LIB_MkdirFailedInvalidDriveRoot": "Impossible de créer le répertoire '%s'. Le répertoire racine n'existe pas : '%s'",
      "loc.messages.LIB_MkdirFailedInvalidShare": "Impossible de créer le répertoire '%s'. Impossible de vérifier l'existence du répertoire : '%s'. Si le répertoire est un partage de fichiers, vérifiez que le nom du partage est correct, que le partage est en ligne, et que le processus actuel est autorisé à accéder au partage.",
      "loc.messages.LIB_MultilineSecret": "Les secrets ne peuvent pas contenir plusieurs lignes",
      "loc.messages.LIB_NotFoundPreviousDirectory": "Désolé, nous n’avons pas pu trouver le répertoire précédent",
      "loc.messages.LIB_OperationFailed": "Échec de %s : %s",
      "loc.messages.LIB_ParameterIsRequired": "%s non fourni",
      "loc.messages.LIB_PathHasNullByte": "Le chemin ne peut pas contenir d'octets de valeur Null",
      "loc.messages.LIB_PathIsNotADirectory": "Le chemin d’accès n’est pas un répertoire : %s",
      "loc.messages.LIB_PathNotFound": "%s : %s introuvable",
      "loc.messages.LIB_PlatformNotSupported": "Plateforme non prise en charge : %s",
      "loc.messages.LIB_ProcessError": "Erreur durant la tentative d'exécution du processus '%s'. Cela peut indiquer que le processus n'a pas réussi à démarrer. Erreur : %s",
      "loc.messages.LIB_ProcessExitCode": "Échec du processus '%s'. Code de sortie : %s",
      "loc.messages.LIB_ProcessStderr": "Échec du processus '%s', car une ou plusieurs lignes ont été écrites dans le flux STDERR",
      "loc.messages.LIB_ResourceFileAlreadySet": "Le fichier de ressources est déjà défini : %s",
      "loc.messages.LIB_ResourceFileNotExist": "Le fichier de ressources n'existe pas : %s",
      "loc.messages.LIB_ResourceFileNotSet": "Le fichier de ressources n'est pas défini. La chaîne localisée de la clé est introuvable : %s",
      "loc.messages.LIB_ReturnCode": "Code de retour : %d",
      "loc.messages.LIB_StdioNotClosed": "Les flux STDIO ne se sont pas fermés dans les %s secondes qui ont suivi l'événement exit du processus '%s'. Cela peut indiquer qu'un processus enfant a hérité des flux STDIO et qu'il n'est pas encore sorti.",
      "loc.messages.LIB_UndefinedNodeVersion": "La version du nœud n’est pas définie.",
      "loc.messages.LIB_UnhandledEx": "Non géré : %s",
      "loc.messages.LIB_UseFirstGlobMatch": "Plusieurs espaces de travail correspondants. Utilisation du premier d'entre eux.",
      "loc.messages.LIB_WhichNotFound_Linux": "Impossible de localiser le fichier exécutable : '%s'. Vérifiez si le chemin du fichier existe ou si le fichier peut se trouver dans un répertoire spécifié par la variable d'environnement PATH. Vérifiez également le Mode de Fichier pour déterminer si le fichier est exécutable.",
      "loc.messages.LIB_WhichNotFound_Win": "Impossible de localiser le fichier exécutable : '%s'. Vérifiez si le chemin du fichier existe ou si le fichier peut se trouver dans un répertoire spécifié par la variable d'environnement PATH. Vérifiez également si le fichier a une extension de fichier exécutable valide."
    },
    "it-IT": {
      "loc.messages.LIB_CopyFileFailed": "Si è verificato un errore durante la copia del file. Tentativi rimasti: %s",
      "loc.messages.LIB_DirectoryStackEmpty": "Lo stack della directory è vuoto",
      "loc.messages.LIB_EndpointAuthNotExist": "I dati di autenticazione endpoint non sono presenti: %s",
      "loc.messages.LIB_EndpointDataNotExist": "Il parametro %s dei dati dell'endpoint non è presente: %s",
      "loc.messages.LIB_EndpointNotExist": "Endpoint non presente: %s",
      "loc.messages.LIB_FailOnCode": "Codice restituito dell'errore: %d",
      "loc.messages.LIB_InputRequired": "Input richiesto: %s",
      "loc.messages.LIB_InvalidEndpointAuth": "Autenticazione endpoint non valida: %s",
      "loc.messages.LIB_InvalidPattern": "Criterio non valido: '%s'",
      "loc.messages.LIB_InvalidSecureFilesInput": "L'input del file protetto non è valido: %s",
      "loc.messages.LIB_LocStringNotFound": "La stringa localizzata per la chiave %s non è stata trovata",
      "loc.messages.LIB_MergeTestResultNotSupported": "L'unione di più file risultanti da un'unica esecuzione dei test non è supportata in questa versione dell'agente di compilazione per OS X/Linux. Ogni file dei risultati del test verrà pubblicato come esecuzione dei test separata in VSO/TFS.",
      "loc.messages.LIB_MkdirFailed": "Non è possibile creare la directory '%s'. %s",
      "loc.messages.LIB_MkdirFailedFileExists": "Non è possibile creare la directory '%s'. Esiste un file in conflitto: '%s'",
      "loc.messages.LIB_MkdirFailedInvalidDriveRoot": "Non è possibile creare la directory '%s'. La directory radice non esiste: '%s'",
      "loc.messages.LIB_MkdirFailedInvalidShare": "Non è possibile creare la directory '%s' perché non è possibile verificarne l'esistenza: '%s'. Se la directory è una condivisione file, verificare che il nome della condivisione sia corretto, che la condivisione sia online e che il processo corrente sia autorizzato ad accedervi.",
      "loc.messages.LIB_MultilineSecret": "I segreti non possono contenere più righe",
      "loc.messages.LIB_NotFoundPreviousDirectory": "Non è stato possibile trovare la directory precedente",
      "loc.messages.LIB_OperationFailed": "Operazione %s non riuscita: %s",
      "loc.messages.LIB_ParameterIsRequired": "Parametro %s non fornito",
      "loc.messages.LIB_PathHasNullByte": "Il percorso non può contenere byte Null",
      "loc.messages.LIB_PathIsNotADirectory": "Il percorso non è una directory: %s",
      "loc.messages.LIB_PathNotFound": "Percorso %s non trovato: %s",
      "loc.messages.LIB_PlatformNotSupported": "Piattaforma non supportata: %s",
      "loc.messages.LIB_ProcessError": "Si è verificato un errore durante il tentativo di eseguire il processo '%s'. Questo errore può indicare che non è stato possibile avviare il processo. Errore: %s",
      "loc.messages.LIB_ProcessExitCode": "Il processo '%s' non è riuscito. Codice di uscita: %s",
      "loc.messages.LIB_ProcessStderr": "Il processo '%s' non è riuscito perché una o più righe sono state scritte nel flusso STDERR",
      "loc.messages.LIB_ResourceFileAlreadySet": "Il file di risorse è già stato impostato su %s",
      "loc.messages.LIB_ResourceFileNotExist": "Il file di risorse non esiste: %s",
      "loc.messages.LIB_ResourceFileNotSet": "Il file di risorse non è stato impostato. La stringa localizzata per la chiave %s non è stata trovata",
      "loc.messages.LIB_ReturnCode": "Codice restituito: %d",
      "loc.messages.LIB_StdioNotClosed": "I flussi STDIO non si sono chiusi entro %s secondi dall'evento di uscita dal processo '%s'. Questa condizione può indicare che un processo figlio ha ereditato i flussi STDIO e non è ancora stato terminato.",
      "loc.messages.LIB_UndefinedNodeVersion": "La versione del nodo non è definita.",
      "loc.messages.LIB_UnhandledEx": "Eccezione non gestita: %s",
      "loc.messages.LIB_UseFirstGlobMatch": "Sono presenti più corrispondenze dell'area di lavoro. Verrà usata la prima.",
      "loc.messages.LIB_WhichNotFound_Linux": "Il file eseguibile '%s' non è stato trovato. Verificare se il percorso di file esiste o il file è presente in una directory specificata dalla variabile di ambiente PATH. Controllare anche la modalità file per verificare che il file sia eseguibile.",
      "loc.messages.LIB_WhichNotFound_Win": "Il file eseguibile '%s' non è stato trovato. Verificare se il percorso di file esiste o il file è presente in una directory specificata dalla variabile di ambiente PATH. Controllare anche che l'estensione sia valida per un file eseguibile."
    },
    "ja-JP": {
      "loc.messages.LIB_CopyFileFailed": "ファイルのコピー中にエラーが発生しました。残りの試行回数: %s",
      "loc.messages.LIB_DirectoryStackEmpty": "ディレクトリ スタックが空です",
      "loc.messages.LIB_EndpointAuthNotExist": "エンドポイントの認証データがありません: %s",
      "loc.messages.LIB_EndpointDataNotExist": "エンドポイントのデータ パラメーター %s がありません: %s",
      "loc.messages.LIB_EndpointNotExist": "エンドポイントが存在しません: %s",
      "loc.messages.LIB_FailOnCode": "失敗のリターン コード: %d",
      "loc.messages.LIB_InputRequired": "入力が必要です: %s",
      "loc.messages.LIB_InvalidEndpointAuth": "エンドポイントの認証が無効です: %s",
      "loc.messages.LIB_InvalidPattern": "無効なパターン: '%s'",
      "loc.messages.LIB_InvalidSecureFilesInput": "無効なセキュア ファイル入力: %s",
      "loc.messages.LIB_LocStringNotFound": "キーの loc 文字列が見つかりません: %s",
      "loc.messages.LIB_MergeTestResultNotSupported": "複数のファイルからのテスト結果を 1 つのテスト実行にマージする処理は、OSX/Linux 用のビルド エージェントのこのバージョンではサポートされていません。各テスト結果ファイルが VSO/TFS で別個のテスト実行として発行されます。",
      "loc.messages.LIB_MkdirFailed": "ディレクトリ '%s' を作成できません。%s",
      "loc.messages.LIB_MkdirFailedFileExists": "ディレクトリ '%s' を作成できません。競合するファイルが存在します: '%s'",
      "loc.messages.LIB_MkdirFailedInvalidDriveRoot": "ディレクトリ '%s' を作成できません。ルート ディレクトリが存在しません: '%s'",
      "loc.messages.LIB_MkdirFailedInvalidShare": "ディレクトリ '%s' を作成できません。ディレクトリが存在することを確認できません: '%s'。ディレクトリがファイル共有である場合、その共有名が正しいこと、その共有がオンラインであること、そして現在のプロセスにその共有へのアクセス許可があることをご確認ください。",
      "loc.messages.LIB_MultilineSecret": "シークレットに複数の行を含めることはできません",
      "loc.messages.LIB_NotFoundPreviousDirectory": "前のディレクトリが見つかりませんでした",
      "loc.messages.LIB_OperationFailed": "失敗しました %s: %s",
      "loc.messages.LIB_ParameterIsRequired": "%s が提供されていません",
      "loc.messages.LIB_PathHasNullByte": "パスに null バイトを含めることはできません",
      "loc.messages.LIB_PathIsNotADirectory": "パスがディレクトリではありません: %s",
      "loc.messages.LIB_PathNotFound": "見つかりませんでした %s: %s",
      "loc.messages.LIB_PlatformNotSupported": "プラットフォームがサポートされていません: %s",
      "loc.messages.LIB_ProcessError": "プロセス '%s' を実行しようとしているときにエラーが発生しました。プロセスの開始に失敗したおそれがあります。エラー: %s",
      "loc.messages.LIB_ProcessExitCode": "プロセス '%s' が終了コード %s で失敗しました",
      "loc.messages.LIB_ProcessStderr": "1 つ以上の行が STDERR ストリームに書き込まれたため、プロセス '%s' が失敗しました",
      "loc.messages.LIB_ResourceFileAlreadySet": "リソース ファイルは既に %s に設定されています",
      "loc.messages.LIB_ResourceFileNotExist": "リソース ファイルが存在しません: %s",
      "loc.messages.LIB_ResourceFileNotSet": "リソース ファイルが設定されておらず、キーの loc 文字列が見つかりません: %s",
      "loc.messages.LIB_ReturnCode": "リターン コード: %d",
      "loc.messages.LIB_StdioNotClosed": "STDIO ストリームが、プロセス '%s' の終了イベントから %s 秒以内に終了しませんでした。これは、子プロセスが STDIO ストリームを継承し、まだ終了していないことを示している可能性があります。",
      "loc.messages.LIB_UndefinedNodeVersion": "ノードのバージョンが定義されていません。",
      "loc.messages.LIB_UnhandledEx": "未処理: %s",
      "loc.messages.LIB_UseFirstGlobMatch": "複数のワークスペースが一致します。最初のワークスペースが使用されます。",
      "loc.messages.LIB_WhichNotFound_Linux": "実行可能ファイルが見つかりません: '%s'。ファイル パスが存在すること、またはそのファイルが PATH 環境変数で指定されたディレクトリ内にあることをご確認ください。ファイルが実行可能かどうかについてファイル モードもご確認ください。",
      "loc.messages.LIB_WhichNotFound_Win": "実行可能ファイルが見つかりません: '%s'。ファイル パスが存在すること、またはそのファイルが PATH 環境変数で指定されたディレクトリ内にあることをご確認ください。そのファイルに実行可能ファイルの有効な拡張子がついていることもご確認ください。"
    },
    "ko-KR": {
      "loc.messages.LIB_CopyFileFailed": "파일을 복사하는 동안 오류가 발생했습니다. 남은 시도 횟수: %s",
      "loc.messages.LIB_DirectoryStackEmpty": "디렉터리 스택이 비어 있습니다.",
      "loc.messages.LIB_EndpointAuthNotExist": "엔드포인트 인증 데이터가 없음: %s",
      "loc.messages.LIB_EndpointDataNotExist": "엔드포인트 데이터 매개 변수 %s이(가) 없음: %s",
      "loc.messages.LIB_EndpointNotExist": "엔드포인트가 없음: %s",
      "loc.messages.LIB_FailOnCode": "실패 반환 코드: %d",
      "loc.messages.LIB_InputRequired": "입력 필요: %s",
      "loc.messages.LIB_InvalidEndpointAuth": "잘못된 엔드포인트 인증: %s",
      "loc.messages.LIB_InvalidPattern": "잘못된 패턴: '%s'",
      "loc.messages.LIB_InvalidSecureFilesInput": "보안 파일 입력이 잘못됨: %s",
      "loc.messages.LIB_LocStringNotFound": "키에 대한 loc 문자열을 찾을 수 없음: %s",
      "loc.messages.LIB_MergeTestResultNotSupported": "이 OSX/Linux용 빌드 에이전트 버전에서 여러 파일의 테스트 결과를 하나의 테스트 실행으로 병합하는 것을 지원하지 않습니다. 각 테스트 결과 파일은 VSO/TFS에서 별도의 테스트 실행으로 게시됩니다.",
      "loc.messages.LIB_MkdirFailed": "'%s' 디렉터리를 만들 수 없습니다. %s",
      "loc.messages.LIB_MkdirFailedFileExists": "'%s' 디렉터리를 만들 수 없습니다. 충돌하는 파일 '%s'이(가) 있습니다.",
      "loc.messages.LIB_MkdirFailedInvalidDriveRoot": "'%s' 디렉터리를 만들 수 없습니다. 루트 디렉터리 '%s'이(가) 없습니다.",
      "loc.messages.LIB_MkdirFailedInvalidShare": "'%s' 디렉터리를 만들 수 없습니다. '%s' 디렉터리가 있는지 확인할 수 없습니다. 디렉터리가 파일 공유인 경우 공유 이름이 올바르고, 공유가 온라인 상태이며, 현재 프로세스에 공유에 액세스할 수 있는 권한이 있는지 확인하세요.",
      "loc.messages.LIB_MultilineSecret": "비밀에 여러 줄을 사용할 수 없습니다.",
      "loc.messages.LIB_NotFoundPreviousDirectory": "이전 디렉터리를 찾을 수 없습니다.",
      "loc.messages.LIB_OperationFailed": "%s 실패: %s",
      "loc.messages.LIB_ParameterIsRequired": "%s이(가) 제공되지 않음",
      "loc.messages.LIB_PathHasNullByte": "경로에 null 바이트를 포함할 수 없음",
      "loc.messages.LIB_PathIsNotADirectory": "경로가 디렉터리가 아닙니다. %s",
      "loc.messages.LIB_PathNotFound": "%s을(를) 찾을 수 없음: %s",
      "loc.messages.LIB_PlatformNotSupported": "지원되지 않는 플랫폼: %s",
      "loc.messages.LIB_ProcessError": "'%s' 프로세스를 실행할 때 오류가 발생했습니다. 이는 프로세스를 시작하지 못했음을 나타낼 수 있습니다. 오류: %s",
      "loc.messages.LIB_ProcessExitCode": "'%s' 프로세스가 실패함(종료 코드 %s)",
      "loc.messages.LIB_ProcessStderr": "하나 이상의 줄이 STDERR 스트림에 쓰였으므로 '%s' 프로세스가 실패함",
      "loc.messages.LIB_ResourceFileAlreadySet": "리소스 파일이 이미 다음으로 설정됨: %s",
      "loc.messages.LIB_ResourceFileNotExist": "리소스 파일이 없음: %s",
      "loc.messages.LIB_ResourceFileNotSet": "리소스 파일이 설정되지 않았고 키에 대한 loc 문자열을 찾을 수 없음: %s",
      "loc.messages.LIB_ReturnCode": "반환 코드: %d",
      "loc.messages.LIB_StdioNotClosed": "STDIO 스트림이 %s초 이내('%s' 프로세스의 종료 이벤트 후)에 닫히지 않았습니다. 이는 자식 프로세스가 STDIO 스트림을 상속했으며 아직 종료되지 않았음을 나타낼 수 있습니다.",
      "loc.messages.LIB_UndefinedNodeVersion": "노드 버전이 정의되지 않았습니다.",
      "loc.messages.LIB_UnhandledEx": "처리되지 않음: %s",
      "loc.messages.LIB_UseFirstGlobMatch": "여러 작업 영역이 일치합니다. 첫 번째 작업 영역을 사용하세요.",
      "loc.messages.LIB_WhichNotFound_Linux": "실행 파일 '%s'을(를) 찾을 수 없습니다. 파일 경로가 있는지 또는 PATH 환경 변수에서 지정한 디렉터리 내에서 파일을 찾을 수 있는지 확인하세요. 또한 파일 모드를 확인하여 파일을 실행할 수 있는지 확인하세요.",
      "loc.messages.LIB_WhichNotFound_Win": "실행 파일 '%s'을(를) 찾을 수 없습니다. 파일 경로가 있는지 또는 PATH 환경 변수에서 지정한 디렉터리 내에서 파일을 찾을 수 있는지 확인하세요. 또한 파일이 실행 파일에 대해 올바른 확장명을 가지고 있는지 확인하세요."
    },
    "ru-RU": {
      "loc.messages.LIB_CopyFileFailed": "Ошибка при копировании файла. Оставшееся число попыток: %s.",
      "loc.messages.LIB_DirectoryStackEmpty": "Стек каталога пуст",
      "loc.messages.LIB_EndpointAuthNotExist": "Отсутствуют данные для проверки подлинности конечной точки: %s",
      "loc.messages.LIB_EndpointDataNotExist": "Отсутствует параметр %s данных конечной точки: %s",
      "loc.messages.LIB_EndpointNotExist": "Конечная точка отсутствует: %s.",
      "loc.messages.LIB_FailOnCode": "Код возврата при сбое: %d.",
      "loc.messages.LIB_InputRequired": "Требуется ввести данные: %s.",
      "loc.messages.LIB_InvalidEndpointAuth": "Недопустимая проверка подлинности конечной точки: %s.",
      "loc.messages.LIB_InvalidPattern": "Недопустимый шаблон: \"%s\"",
      "loc.messages.LIB_InvalidSecureFilesInput": "Недопустимые входные данные защитного файла: %s",
      "loc.messages.LIB_LocStringNotFound": "Не удается найти локализованную строку для ключа: %s.",
      "loc.messages.LIB_MergeTestResultNotSupported": "Объединение результатов тестов из нескольких файлов в один тестовый запуск не поддерживается в этой версии агента сборки для OSX/Linux. Каждый файл результатов теста будет опубликован в качестве отдельного тестового запуска в VSO/TFS.",
      "loc.messages.LIB_MkdirFailed": "Не удается создать каталог \"%s\". %s",
      "loc.messages.LIB_MkdirFailedFileExists": "Не удается создать каталог \"%s\". Существует конфликтующий файл: \"%s\"",
      "loc.messages.LIB_MkdirFailedInvalidDriveRoot": "Не удалось создать каталог \"%s\". Корневой каталог не существует: \"%s\"",
      "loc.messages.LIB_MkdirFailedInvalidShare": "Не удалось создать каталог \"%s\". Не удалось проверить, существует ли каталог \"%s\". Если каталог является файловым ресурсом, убедитесь, что имя ресурса указано правильно, он работает и текущий процесс имеет разрешение на доступ к нему.",
      "loc.messages.LIB_MultilineSecret": "Секрет не может быть многострочным",
      "loc.messages.LIB_NotFoundPreviousDirectory": "Не удалось найти предыдущий каталог",
      "loc.messages.LIB_OperationFailed": "Сбой %s: %s.",
      "loc.messages.LIB_ParameterIsRequired": "Не указан %s.",
      "loc.messages.LIB_PathHasNullByte": "Путь не может содержать пустые байты.",
      "loc.messages.LIB_PathIsNotADirectory": "Путь не является каталогом: %s",
      "loc.messages.LIB_PathNotFound": "Не найден %s: %s.",
      "loc.messages.LIB_PlatformNotSupported": "Платформа не поддерживается: %s",
      "loc.messages.LIB_ProcessError": "Произошла ошибка при попытке выполнить процесс \"%s\". Это может означать, что процесс не удалось запустить. Ошибка: %s",
      "loc.messages.LIB_ProcessExitCode": "Произошел сбой процесса \"%s\" с кодом выхода %s.",
      "loc.messages.LIB_ProcessStderr": "Произошел сбой процесса \"%s\", так как одна или несколько строк были записаны в поток STDERR.",
      "loc.messages.LIB_ResourceFileAlreadySet": "Файл ресурсов уже задан: %s.",
      "loc.messages.LIB_ResourceFileNotExist": "Файл ресурсов не существует: %s.",
      "loc.messages.LIB_ResourceFileNotSet": "Файл ресурсов не задан, не удается найти локализованную строку для ключа: %s.",
      "loc.messages.LIB_ReturnCode": "Код возврата: %d",
      "loc.messages.LIB_StdioNotClosed": "Потоки STDIO не были закрыты в течение %s с после получения события выхода от процесса \"%s\". Это может свидетельствовать о том, что дочерний процесс унаследовал потоки STDIO и еще не завершил работу.",
      "loc.messages.LIB_UndefinedNodeVersion": "Версия узла не определена.",
      "loc.messages.LIB_UnhandledEx": "Не обработано: %s",
      "loc.messages.LIB_UseFirstGlobMatch": "Несколько рабочих областей совпадает, использована первая рабочая область.",
      "loc.messages.LIB_WhichNotFound_Linux": "Не удалось найти исполняемый файл: \"%s\". Убедитесь, что путь к файлу существует и файл можно найти в каталоге, указанном переменной окружения PATH. Также проверьте режим файла, чтобы убедиться, что файл является исполняемым.",
      "loc.messages.LIB_WhichNotFound_Win": "Не удалось найти исполняемый файл: \"%s\". Убедитесь, что путь к файлу существует и что файл можно найти в каталоге, указанном переменной окружения PATH. Также убедитесь, что у файла есть допустимое расширение для исполняемого файла."
    },
    "zh-CN": {
      "loc.messages.LIB_CopyFileFailed": "复制文件时出错。剩余尝试次数: %s",
      "loc.messages.LIB_DirectoryStackEmpty": "目录堆栈为空",
      "loc.messages.LIB_EndpointAuthNotExist": "终结点授权数据不存在: %s",
      "loc.messages.LIB_EndpointDataNotExist": "终结点数据参数 %s 不存在: %s",
      "loc.messages.LIB_EndpointNotExist": "终结点不存在: %s",
      "loc.messages.LIB_FailOnCode": "故障返回代码: %d",
      "loc.messages.LIB_InputRequired": "输入必需项: %s",
      "loc.messages.LIB_InvalidEndpointAuth": "终结点验证无效: %s",
      "loc.messages.LIB_InvalidPattern": "无效的模式: \"%s\"",
      "loc.messages.LIB_InvalidSecureFilesInput": "无效的安全文件输入: %s",
      "loc.messages.LIB_LocStringNotFound": "无法找到关键字的本地字符串: %s",
      "loc.messages.LIB_MergeTestResultNotSupported": "此版本的 OSX/Linux 生成代理不支持来自某个测试运行的多文件合并测试结果，在 VSO/TFS 中，每个测试结果文件都将作为单独的测试运行进行发布。",
      "loc.messages.LIB_MkdirFailed": "无法创建目录“%s”。%s",
      "loc.messages.LIB_MkdirFailedFileExists": "无法创建目录“%s”。存在冲突文件:“%s”",
      "loc.messages.LIB_MkdirFailedInvalidDriveRoot": "无法创建目录“%s”。根目录不存在:“%s”",
      "loc.messages.LIB_MkdirFailedInvalidShare": "无法创建目录“%s”。无法验证“%s”目录是否存在。如果目录是文件共享，请验证共享名称是否正确、共享是否已联机以及当前进程是否有权访问该共享。",
      "loc.messages.LIB_MultilineSecret": "密码不能包含多个行",
      "loc.messages.LIB_NotFoundPreviousDirectory": "找不到以前的目录",
      "loc.messages.LIB_OperationFailed": "%s 失败: %s",
      "loc.messages.LIB_ParameterIsRequired": "未提供 %s",
      "loc.messages.LIB_PathHasNullByte": "路径不能包含 null 字节",
      "loc.messages.LIB_PathIsNotADirectory": "路径不是目录： %s",
      "loc.messages.LIB_PathNotFound": "找不到 %s: %s",
      "loc.messages.LIB_PlatformNotSupported": "平台不受支持: %s",
      "loc.messages.LIB_ProcessError": "尝试执行进程“%s”时出错。这可能表示进程启动失败。错误: %s",
      "loc.messages.LIB_ProcessExitCode": "进程“%s”失败，退出代码为 %s",
      "loc.messages.LIB_ProcessStderr": "进程“%s”失败，因为已将一行或多行写入 STDERR 流",
      "loc.messages.LIB_ResourceFileAlreadySet": "资源文件已被设置为 %s",
      "loc.messages.LIB_ResourceFileNotExist": "资源文件不存在: %s",
      "loc.messages.LIB_ResourceFileNotSet": "资源文件尚未设置，无法找到关键字的本地字符串: %s",
      "loc.messages.LIB_ReturnCode": "返回代码: %d",
      "loc.messages.LIB_StdioNotClosed": "STDIO 流在进程“%s”中发生退出事件 %s 秒内未关闭 。这可能表示子进程继承了 STDIO 流且尚未退出。",
      "loc.messages.LIB_UndefinedNodeVersion": "节点版本未定义。",
      "loc.messages.LIB_UnhandledEx": "未处理: %s",
      "loc.messages.LIB_UseFirstGlobMatch": "出现多个工作区匹配时，使用第一个。",
      "loc.messages.LIB_WhichNotFound_Linux": "无法定位可执行文件: \"%s\"。请验证文件路径是否存在或文件是否可在 PATH 环境变量指定的目录内找到。另请检查文件模式以验证文件是否可执行。",
      "loc.messages.LIB_WhichNotFound_Win": "无法定位可执行文件: \"%s\"。请验证文件路径是否存在或文件是否可在 PATH 环境变量指定的目录内找到。另请验证该文件是否具有可执行文件的有效扩展名。"
    },
    "zh-TW": {
      "loc.messages.LIB_CopyFileFailed": "複製檔案時發生錯誤。剩餘嘗試次數: %s",
      "loc.messages.LIB_DirectoryStackEmpty": "目錄堆疊是空的",
      "loc.messages.LIB_EndpointAuthNotExist": "端點驗證資料不存在: %s",
      "loc.messages.LIB_EndpointDataNotExist": "端點資料參數 %s 不存在: %s",
      "loc.messages.LIB_EndpointNotExist": "端點不存在: %s",
      "loc.messages.LIB_FailOnCode": "傳回程式碼失敗: %d",
      "loc.messages.LIB_InputRequired": "需要輸入內容: %s",
      "loc.messages.LIB_InvalidEndpointAuth": "端點驗證無效: %s",
      "loc.messages.LIB_InvalidPattern": "模式無效: '%s'",
      "loc.messages.LIB_InvalidSecureFilesInput": "安全檔案輸入無效: %s",
      "loc.messages.LIB_LocStringNotFound": "找不到索引鍵的 loc 字串: %s",
      "loc.messages.LIB_MergeTestResultNotSupported": "OSX/Linux 的此版本組建代理程式不支援將多個檔案的測試結果合併至單一測試回合，每個測試結果檔案將作為個別測試回合在 VSO/TFS 中發行。",
      "loc.messages.LIB_MkdirFailed": "無法建立目錄 '%s'。%s",
      "loc.messages.LIB_MkdirFailedFileExists": "無法建立目錄 '%s'。存在衝突的檔案: '%s'",
      "loc.messages.LIB_MkdirFailedInvalidDriveRoot": "無法建立目錄 '%s'。根目錄不存在: '%s'",
      "loc.messages.LIB_MkdirFailedInvalidShare": "無法建立目錄 '%s'。無法驗證目錄是否存在: '%s'。如果目錄是檔案共用，請驗證共用名稱正確、共用在線上，而且目前的流程具有存取共用的權限。",
      "loc.messages.LIB_MultilineSecret": "祕密不得包含多個行",
      "loc.messages.LIB_NotFoundPreviousDirectory": "找不到之前的目錄",
      "loc.messages.LIB_OperationFailed": "%s 失敗: %s",
      "loc.messages.LIB_ParameterIsRequired": "未提供 %s",
      "loc.messages.LIB_PathHasNullByte": "路徑不能包含 null 位元組",
      "loc.messages.LIB_PathIsNotADirectory": "路徑不是目錄： %s",
      "loc.messages.LIB_PathNotFound": "找不到 %s: %s",
      "loc.messages.LIB_PlatformNotSupported": "不支援的平台: %s",
      "loc.messages.LIB_ProcessError": "嘗試執行處理序 '%s' 時發生錯誤。這可能表示處理序無法啟動。錯誤: %s",
      "loc.messages.LIB_ProcessExitCode": "處理序 '%s' 失敗，結束代碼為 %s",
      "loc.messages.LIB_ProcessStderr": "因為 STDERR 資料流中寫入了一或多行程式碼，所以處理序 '%s' 失敗",
      "loc.messages.LIB_ResourceFileAlreadySet": "資源檔案已設定至: %s",
      "loc.messages.LIB_ResourceFileNotExist": "資源檔案不存在: %s",
      "loc.messages.LIB_ResourceFileNotSet": "尚未設定資源檔案，找不到索引鍵的 loc 字串: %s",
      "loc.messages.LIB_ReturnCode": "傳回程式碼: %d",
      "loc.messages.LIB_StdioNotClosed": "STDIO 資料流未在 %s 秒內關閉 (從處理序 '%s' 結束事件發生後算起)。這可能表示子處理序繼承了 STDIO 資料流且尚未結束。",
      "loc.messages.LIB_UndefinedNodeVersion": "未定義節點版本。",
      "loc.messages.LIB_UnhandledEx": "未經處理: %s",
      "loc.messages.LIB_UseFirstGlobMatch": "多個工作區相符。請先使用。",
      "loc.messages.LIB_WhichNotFound_Linux": "找不到可執行檔: '%s'。請確認檔案路徑存在，或檔案可以在 PATH 環境變數指定的目錄中找到。另請檢查檔案模式，確認檔案可以執行。",
      "loc.messages.LIB_WhichNotFound_Win": "找不到可執行檔: '%s'。請確認檔案路徑存在，或檔案可以在 PATH 環境變數指定的目錄中找到。另請確認檔案具備有效的可執行檔副檔名。"
    }
  }
};


/***/ }),

/***/ 7763:
/***/ ((module, exports) => {

exports = module.exports = SemVer

var debug
/* istanbul ignore next */
if (typeof process === 'object' &&
    process.env &&
    process.env.NODE_DEBUG &&
    /\bsemver\b/i.test(process.env.NODE_DEBUG)) {
  debug = function () {
    var args = Array.prototype.slice.call(arguments, 0)
    args.unshift('SEMVER')
    console.log.apply(console, args)
  }
} else {
  debug = function () {}
}

// Note: this is the semver.org version of the spec that it implements
// Not necessarily the package version of this code.
exports.SEMVER_SPEC_VERSION = '2.0.0'

var MAX_LENGTH = 256
var MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER ||
  /* istanbul ignore next */ 9007199254740991

// Max safe segment length for coercion.
var MAX_SAFE_COMPONENT_LENGTH = 16

var MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6

// The actual regexps go on exports.re
var re = exports.re = []
var safeRe = exports.safeRe = []
var src = exports.src = []
var R = 0

var LETTERDASHNUMBER = '[a-zA-Z0-9-]'

// Replace some greedy regex tokens to prevent regex dos issues. These regex are
// used internally via the safeRe object since all inputs in this library get
// normalized first to trim and collapse all extra whitespace. The original
// regexes are exported for userland consumption and lower level usage. A
// future breaking change could export the safer regex only with a note that
// all input should have extra whitespace removed.
var safeRegexReplacements = [
  ['\\s', 1],
  ['\\d', MAX_LENGTH],
  [LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH],
]

function makeSafeRe (value) {
  for (var i = 0; i < safeRegexReplacements.length; i++) {
    var token = safeRegexReplacements[i][0]
    var max = safeRegexReplacements[i][1]
    value = value
      .split(token + '*').join(token + '{0,' + max + '}')
      .split(token + '+').join(token + '{1,' + max + '}')
  }
  return value
}

// The following Regular Expressions can be used for tokenizing,
// validating, and parsing SemVer version strings.

// ## Numeric Identifier
// A single `0`, or a non-zero digit followed by zero or more digits.

var NUMERICIDENTIFIER = R++
src[NUMERICIDENTIFIER] = '0|[1-9]\\d*'
var NUMERICIDENTIFIERLOOSE = R++
src[NUMERICIDENTIFIERLOOSE] = '\\d+'

// ## Non-numeric Identifier
// Zero or more digits, followed by a letter or hyphen, and then zero or
// more letters, digits, or hyphens.

var NONNUMERICIDENTIFIER = R++
src[NONNUMERICIDENTIFIER] = '\\d*[a-zA-Z-]' + LETTERDASHNUMBER + '*'

// ## Main Version
// Three dot-separated numeric identifiers.

var MAINVERSION = R++
src[MAINVERSION] = '(' + src[NUMERICIDENTIFIER] + ')\\.' +
                   '(' + src[NUMERICIDENTIFIER] + ')\\.' +
                   '(' + src[NUMERICIDENTIFIER] + ')'

var MAINVERSIONLOOSE = R++
src[MAINVERSIONLOOSE] = '(' + src[NUMERICIDENTIFIERLOOSE] + ')\\.' +
                        '(' + src[NUMERICIDENTIFIERLOOSE] + ')\\.' +
                        '(' + src[NUMERICIDENTIFIERLOOSE] + ')'

// ## Pre-release Version Identifier
// A numeric identifier, or a non-numeric identifier.

var PRERELEASEIDENTIFIER = R++
src[PRERELEASEIDENTIFIER] = '(?:' + src[NUMERICIDENTIFIER] +
                            '|' + src[NONNUMERICIDENTIFIER] + ')'

var PRERELEASEIDENTIFIERLOOSE = R++
src[PRERELEASEIDENTIFIERLOOSE] = '(?:' + src[NUMERICIDENTIFIERLOOSE] +
                                 '|' + src[NONNUMERICIDENTIFIER] + ')'

// ## Pre-release Version
// Hyphen, followed by one or more dot-separated pre-release version
// identifiers.

var PRERELEASE = R++
src[PRERELEASE] = '(?:-(' + src[PRERELEASEIDENTIFIER] +
                  '(?:\\.' + src[PRERELEASEIDENTIFIER] + ')*))'

var PRERELEASELOOSE = R++
src[PRERELEASELOOSE] = '(?:-?(' + src[PRERELEASEIDENTIFIERLOOSE] +
                       '(?:\\.' + src[PRERELEASEIDENTIFIERLOOSE] + ')*))'

// ## Build Metadata Identifier
// Any combination of digits, letters, or hyphens.

var BUILDIDENTIFIER = R++
src[BUILDIDENTIFIER] = LETTERDASHNUMBER + '+'

// ## Build Metadata
// Plus sign, followed by one or more period-separated build metadata
// identifiers.

var BUILD = R++
src[BUILD] = '(?:\\+(' + src[BUILDIDENTIFIER] +
             '(?:\\.' + src[BUILDIDENTIFIER] + ')*))'

// ## Full Version String
// A main version, followed optionally by a pre-release version and
// build metadata.

// Note that the only major, minor, patch, and pre-release sections of
// the version string are capturing groups.  The build metadata is not a
// capturing group, because it should not ever be used in version
// comparison.

var FULL = R++
var FULLPLAIN = 'v?' + src[MAINVERSION] +
                src[PRERELEASE] + '?' +
                src[BUILD] + '?'

src[FULL] = '^' + FULLPLAIN + '$'

// like full, but allows v1.2.3 and =1.2.3, which people do sometimes.
// also, 1.0.0alpha1 (prerelease without the hyphen) which is pretty
// common in the npm registry.
var LOOSEPLAIN = '[v=\\s]*' + src[MAINVERSIONLOOSE] +
                 src[PRERELEASELOOSE] + '?' +
                 src[BUILD] + '?'

var LOOSE = R++
src[LOOSE] = '^' + LOOSEPLAIN + '$'

var GTLT = R++
src[GTLT] = '((?:<|>)?=?)'

// Something like "2.*" or "1.2.x".
// Note that "x.x" is a valid xRange identifer, meaning "any version"
// Only the first item is strictly required.
var XRANGEIDENTIFIERLOOSE = R++
src[XRANGEIDENTIFIERLOOSE] = src[NUMERICIDENTIFIERLOOSE] + '|x|X|\\*'
var XRANGEIDENTIFIER = R++
src[XRANGEIDENTIFIER] = src[NUMERICIDENTIFIER] + '|x|X|\\*'

var XRANGEPLAIN = R++
src[XRANGEPLAIN] = '[v=\\s]*(' + src[XRANGEIDENTIFIER] + ')' +
                   '(?:\\.(' + src[XRANGEIDENTIFIER] + ')' +
                   '(?:\\.(' + src[XRANGEIDENTIFIER] + ')' +
                   '(?:' + src[PRERELEASE] + ')?' +
                   src[BUILD] + '?' +
                   ')?)?'

var XRANGEPLAINLOOSE = R++
src[XRANGEPLAINLOOSE] = '[v=\\s]*(' + src[XRANGEIDENTIFIERLOOSE] + ')' +
                        '(?:\\.(' + src[XRANGEIDENTIFIERLOOSE] + ')' +
                        '(?:\\.(' + src[XRANGEIDENTIFIERLOOSE] + ')' +
                        '(?:' + src[PRERELEASELOOSE] + ')?' +
                        src[BUILD] + '?' +
                        ')?)?'

var XRANGE = R++
src[XRANGE] = '^' + src[GTLT] + '\\s*' + src[XRANGEPLAIN] + '$'
var XRANGELOOSE = R++
src[XRANGELOOSE] = '^' + src[GTLT] + '\\s*' + src[XRANGEPLAINLOOSE] + '$'

// Coercion.
// Extract anything that could conceivably be a part of a valid semver
var COERCE = R++
src[COERCE] = '(?:^|[^\\d])' +
              '(\\d{1,' + MAX_SAFE_COMPONENT_LENGTH + '})' +
              '(?:\\.(\\d{1,' + MAX_SAFE_COMPONENT_LENGTH + '}))?' +
              '(?:\\.(\\d{1,' + MAX_SAFE_COMPONENT_LENGTH + '}))?' +
              '(?:$|[^\\d])'

// Tilde ranges.
// Meaning is "reasonably at or greater than"
var LONETILDE = R++
src[LONETILDE] = '(?:~>?)'

var TILDETRIM = R++
src[TILDETRIM] = '(\\s*)' + src[LONETILDE] + '\\s+'
re[TILDETRIM] = new RegExp(src[TILDETRIM], 'g')
safeRe[TILDETRIM] = new RegExp(makeSafeRe(src[TILDETRIM]), 'g')
var tildeTrimReplace = '$1~'

var TILDE = R++
src[TILDE] = '^' + src[LONETILDE] + src[XRANGEPLAIN] + '$'
var TILDELOOSE = R++
src[TILDELOOSE] = '^' + src[LONETILDE] + src[XRANGEPLAINLOOSE] + '$'

// Caret ranges.
// Meaning is "at least and backwards compatible with"
var LONECARET = R++
src[LONECARET] = '(?:\\^)'

var CARETTRIM = R++
src[CARETTRIM] = '(\\s*)' + src[LONECARET] + '\\s+'
re[CARETTRIM] = new RegExp(src[CARETTRIM], 'g')
safeRe[CARETTRIM] = new RegExp(makeSafeRe(src[CARETTRIM]), 'g')
var caretTrimReplace = '$1^'

var CARET = R++
src[CARET] = '^' + src[LONECARET] + src[XRANGEPLAIN] + '$'
var CARETLOOSE = R++
src[CARETLOOSE] = '^' + src[LONECARET] + src[XRANGEPLAINLOOSE] + '$'

// A simple gt/lt/eq thing, or just "" to indicate "any version"
var COMPARATORLOOSE = R++
src[COMPARATORLOOSE] = '^' + src[GTLT] + '\\s*(' + LOOSEPLAIN + ')$|^$'
var COMPARATOR = R++
src[COMPARATOR] = '^' + src[GTLT] + '\\s*(' + FULLPLAIN + ')$|^$'

// An expression to strip any whitespace between the gtlt and the thing
// it modifies, so that `> 1.2.3` ==> `>1.2.3`
var COMPARATORTRIM = R++
src[COMPARATORTRIM] = '(\\s*)' + src[GTLT] +
                      '\\s*(' + LOOSEPLAIN + '|' + src[XRANGEPLAIN] + ')'

// this one has to use the /g flag
re[COMPARATORTRIM] = new RegExp(src[COMPARATORTRIM], 'g')
safeRe[COMPARATORTRIM] = new RegExp(makeSafeRe(src[COMPARATORTRIM]), 'g')

// Something like `1.2.3 - 1.2.4`
// Note that these all use the loose form, because they'll be
// checked against either the strict or loose comparator form
// later.
var HYPHENRANGE = R++
src[HYPHENRANGE] = '^\\s*(' + src[XRANGEPLAIN] + ')' +
                   '\\s+-\\s+' +
                   '(' + src[XRANGEPLAIN] + ')' +
                   '\\s*$'

var HYPHENRANGELOOSE = R++
src[HYPHENRANGELOOSE] = '^\\s*(' + src[XRANGEPLAINLOOSE] + ')' +
                        '\\s+-\\s+' +
                        '(' + src[XRANGEPLAINLOOSE] + ')' +
                        '\\s*$'

// Star ranges basically just allow anything at all.
var STAR = R++
src[STAR] = '(<|>)?=?\\s*\\*'

// Compile to actual regexp objects.
// All are flag-free, unless they were created above with a flag.
for (var i = 0; i < R; i++) {
  debug(i, src[i])
  if (!re[i]) {
    re[i] = new RegExp(src[i])

    // Replace all greedy whitespace to prevent regex dos issues. These regex are
    // used internally via the safeRe object since all inputs in this library get
    // normalized first to trim and collapse all extra whitespace. The original
    // regexes are exported for userland consumption and lower level usage. A
    // future breaking change could export the safer regex only with a note that
    // all input should have extra whitespace removed.
    safeRe[i] = new RegExp(makeSafeRe(src[i]))
  }
}

exports.parse = parse
function parse (version, options) {
  if (!options || typeof options !== 'object') {
    options = {
      loose: !!options,
      includePrerelease: false
    }
  }

  if (version instanceof SemVer) {
    return version
  }

  if (typeof version !== 'string') {
    return null
  }

  if (version.length > MAX_LENGTH) {
    return null
  }

  var r = options.loose ? safeRe[LOOSE] : safeRe[FULL]
  if (!r.test(version)) {
    return null
  }

  try {
    return new SemVer(version, options)
  } catch (er) {
    return null
  }
}

exports.valid = valid
function valid (version, options) {
  var v = parse(version, options)
  return v ? v.version : null
}

exports.clean = clean
function clean (version, options) {
  var s = parse(version.trim().replace(/^[=v]+/, ''), options)
  return s ? s.version : null
}

exports.SemVer = SemVer

function SemVer (version, options) {
  if (!options || typeof options !== 'object') {
    options = {
      loose: !!options,
      includePrerelease: false
    }
  }
  if (version instanceof SemVer) {
    if (version.loose === options.loose) {
      return version
    } else {
      version = version.version
    }
  } else if (typeof version !== 'string') {
    throw new TypeError('Invalid Version: ' + version)
  }

  if (version.length > MAX_LENGTH) {
    throw new TypeError('version is longer than ' + MAX_LENGTH + ' characters')
  }

  if (!(this instanceof SemVer)) {
    return new SemVer(version, options)
  }

  debug('SemVer', version, options)
  this.options = options
  this.loose = !!options.loose

  var m = version.trim().match(options.loose ? safeRe[LOOSE] : safeRe[FULL])

  if (!m) {
    throw new TypeError('Invalid Version: ' + version)
  }

  this.raw = version

  // these are actually numbers
  this.major = +m[1]
  this.minor = +m[2]
  this.patch = +m[3]

  if (this.major > MAX_SAFE_INTEGER || this.major < 0) {
    throw new TypeError('Invalid major version')
  }

  if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) {
    throw new TypeError('Invalid minor version')
  }

  if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) {
    throw new TypeError('Invalid patch version')
  }

  // numberify any prerelease numeric ids
  if (!m[4]) {
    this.prerelease = []
  } else {
    this.prerelease = m[4].split('.').map(function (id) {
      if (/^[0-9]+$/.test(id)) {
        var num = +id
        if (num >= 0 && num < MAX_SAFE_INTEGER) {
          return num
        }
      }
      return id
    })
  }

  this.build = m[5] ? m[5].split('.') : []
  this.format()
}

SemVer.prototype.format = function () {
  this.version = this.major + '.' + this.minor + '.' + this.patch
  if (this.prerelease.length) {
    this.version += '-' + this.prerelease.join('.')
  }
  return this.version
}

SemVer.prototype.toString = function () {
  return this.version
}

SemVer.prototype.compare = function (other) {
  debug('SemVer.compare', this.version, this.options, other)
  if (!(other instanceof SemVer)) {
    other = new SemVer(other, this.options)
  }

  return this.compareMain(other) || this.comparePre(other)
}

SemVer.prototype.compareMain = function (other) {
  if (!(other instanceof SemVer)) {
    other = new SemVer(other, this.options)
  }

  return compareIdentifiers(this.major, other.major) ||
         compareIdentifiers(this.minor, other.minor) ||
         compareIdentifiers(this.patch, other.patch)
}

SemVer.prototype.comparePre = function (other) {
  if (!(other instanceof SemVer)) {
    other = new SemVer(other, this.options)
  }

  // NOT having a prerelease is > having one
  if (this.prerelease.length && !other.prerelease.length) {
    return -1
  } else if (!this.prerelease.length && other.prerelease.length) {
    return 1
  } else if (!this.prerelease.length && !other.prerelease.length) {
    return 0
  }

  var i = 0
  do {
    var a = this.prerelease[i]
    var b = other.prerelease[i]
    debug('prerelease compare', i, a, b)
    if (a === undefined && b === undefined) {
      return 0
    } else if (b === undefined) {
      return 1
    } else if (a === undefined) {
      return -1
    } else if (a === b) {
      continue
    } else {
      return compareIdentifiers(a, b)
    }
  } while (++i)
}

// preminor will bump the version up to the next minor release, and immediately
// down to pre-release. premajor and prepatch work the same way.
SemVer.prototype.inc = function (release, identifier) {
  switch (release) {
    case 'premajor':
      this.prerelease.length = 0
      this.patch = 0
      this.minor = 0
      this.major++
      this.inc('pre', identifier)
      break
    case 'preminor':
      this.prerelease.length = 0
      this.patch = 0
      this.minor++
      this.inc('pre', identifier)
      break
    case 'prepatch':
      // If this is already a prerelease, it will bump to the next version
      // drop any prereleases that might already exist, since they are not
      // relevant at this point.
      this.prerelease.length = 0
      this.inc('patch', identifier)
      this.inc('pre', identifier)
      break
    // If the input is a non-prerelease version, this acts the same as
    // prepatch.
    case 'prerelease':
      if (this.prerelease.length === 0) {
        this.inc('patch', identifier)
      }
      this.inc('pre', identifier)
      break

    case 'major':
      // If this is a pre-major version, bump up to the same major version.
      // Otherwise increment major.
      // 1.0.0-5 bumps to 1.0.0
      // 1.1.0 bumps to 2.0.0
      if (this.minor !== 0 ||
          this.patch !== 0 ||
          this.prerelease.length === 0) {
        this.major++
      }
      this.minor = 0
      this.patch = 0
      this.prerelease = []
      break
    case 'minor':
      // If this is a pre-minor version, bump up to the same minor version.
      // Otherwise increment minor.
      // 1.2.0-5 bumps to 1.2.0
      // 1.2.1 bumps to 1.3.0
      if (this.patch !== 0 || this.prerelease.length === 0) {
        this.minor++
      }
      this.patch = 0
      this.prerelease = []
      break
    case 'patch':
      // If this is not a pre-release version, it will increment the patch.
      // If it is a pre-release it will bump up to the same patch version.
      // 1.2.0-5 patches to 1.2.0
      // 1.2.0 patches to 1.2.1
      if (this.prerelease.length === 0) {
        this.patch++
      }
      this.prerelease = []
      break
    // This probably shouldn't be used publicly.
    // 1.0.0 "pre" would become 1.0.0-0 which is the wrong direction.
    case 'pre':
      if (this.prerelease.length === 0) {
        this.prerelease = [0]
      } else {
        var i = this.prerelease.length
        while (--i >= 0) {
          if (typeof this.prerelease[i] === 'number') {
            this.prerelease[i]++
            i = -2
          }
        }
        if (i === -1) {
          // didn't increment anything
          this.prerelease.push(0)
        }
      }
      if (identifier) {
        // 1.2.0-beta.1 bumps to 1.2.0-beta.2,
        // 1.2.0-beta.fooblz or 1.2.0-beta bumps to 1.2.0-beta.0
        if (this.prerelease[0] === identifier) {
          if (isNaN(this.prerelease[1])) {
            this.prerelease = [identifier, 0]
          }
        } else {
          this.prerelease = [identifier, 0]
        }
      }
      break

    default:
      throw new Error('invalid increment argument: ' + release)
  }
  this.format()
  this.raw = this.version
  return this
}

exports.inc = inc
function inc (version, release, loose, identifier) {
  if (typeof (loose) === 'string') {
    identifier = loose
    loose = undefined
  }

  try {
    return new SemVer(version, loose).inc(release, identifier).version
  } catch (er) {
    return null
  }
}

exports.diff = diff
function diff (version1, version2) {
  if (eq(version1, version2)) {
    return null
  } else {
    var v1 = parse(version1)
    var v2 = parse(version2)
    var prefix = ''
    if (v1.prerelease.length || v2.prerelease.length) {
      prefix = 'pre'
      var defaultResult = 'prerelease'
    }
    for (var key in v1) {
      if (key === 'major' || key === 'minor' || key === 'patch') {
        if (v1[key] !== v2[key]) {
          return prefix + key
        }
      }
    }
    return defaultResult // may be undefined
  }
}

exports.compareIdentifiers = compareIdentifiers

var numeric = /^[0-9]+$/
function compareIdentifiers (a, b) {
  var anum = numeric.test(a)
  var bnum = numeric.test(b)

  if (anum && bnum) {
    a = +a
    b = +b
  }

  return a === b ? 0
    : (anum && !bnum) ? -1
    : (bnum && !anum) ? 1
    : a < b ? -1
    : 1
}

exports.rcompareIdentifiers = rcompareIdentifiers
function rcompareIdentifiers (a, b) {
  return compareIdentifiers(b, a)
}

exports.major = major
function major (a, loose) {
  return new SemVer(a, loose).major
}

exports.minor = minor
function minor (a, loose) {
  return new SemVer(a, loose).minor
}

exports.patch = patch
function patch (a, loose) {
  return new SemVer(a, loose).patch
}

exports.compare = compare
function compare (a, b, loose) {
  return new SemVer(a, loose).compare(new SemVer(b, loose))
}

exports.compareLoose = compareLoose
function compareLoose (a, b) {
  return compare(a, b, true)
}

exports.rcompare = rcompare
function rcompare (a, b, loose) {
  return compare(b, a, loose)
}

exports.sort = sort
function sort (list, loose) {
  return list.sort(function (a, b) {
    return exports.compare(a, b, loose)
  })
}

exports.rsort = rsort
function rsort (list, loose) {
  return list.sort(function (a, b) {
    return exports.rcompare(a, b, loose)
  })
}

exports.gt = gt
function gt (a, b, loose) {
  return compare(a, b, loose) > 0
}

exports.lt = lt
function lt (a, b, loose) {
  return compare(a, b, loose) < 0
}

exports.eq = eq
function eq (a, b, loose) {
  return compare(a, b, loose) === 0
}

exports.neq = neq
function neq (a, b, loose) {
  return compare(a, b, loose) !== 0
}

exports.gte = gte
function gte (a, b, loose) {
  return compare(a, b, loose) >= 0
}

exports.lte = lte
function lte (a, b, loose) {
  return compare(a, b, loose) <= 0
}

exports.cmp = cmp
function cmp (a, op, b, loose) {
  switch (op) {
    case '===':
      if (typeof a === 'object')
        a = a.version
      if (typeof b === 'object')
        b = b.version
      return a === b

    case '!==':
      if (typeof a === 'object')
        a = a.version
      if (typeof b === 'object')
        b = b.version
      return a !== b

    case '':
    case '=':
    case '==':
      return eq(a, b, loose)

    case '!=':
      return neq(a, b, loose)

    case '>':
      return gt(a, b, loose)

    case '>=':
      return gte(a, b, loose)

    case '<':
      return lt(a, b, loose)

    case '<=':
      return lte(a, b, loose)

    default:
      throw new TypeError('Invalid operator: ' + op)
  }
}

exports.Comparator = Comparator
function Comparator (comp, options) {
  if (!options || typeof options !== 'object') {
    options = {
      loose: !!options,
      includePrerelease: false
    }
  }

  if (comp instanceof Comparator) {
    if (comp.loose === !!options.loose) {
      return comp
    } else {
      comp = comp.value
    }
  }

  if (!(this instanceof Comparator)) {
    return new Comparator(comp, options)
  }

  comp = comp.trim().split(/\s+/).join(' ')
  debug('comparator', comp, options)
  this.options = options
  this.loose = !!options.loose
  this.parse(comp)

  if (this.semver === ANY) {
    this.value = ''
  } else {
    this.value = this.operator + this.semver.version
  }

  debug('comp', this)
}

var ANY = {}
Comparator.prototype.parse = function (comp) {
  var r = this.options.loose ? safeRe[COMPARATORLOOSE] : safeRe[COMPARATOR]
  var m = comp.match(r)

  if (!m) {
    throw new TypeError('Invalid comparator: ' + comp)
  }

  this.operator = m[1]
  if (this.operator === '=') {
    this.operator = ''
  }

  // if it literally is just '>' or '' then allow anything.
  if (!m[2]) {
    this.semver = ANY
  } else {
    this.semver = new SemVer(m[2], this.options.loose)
  }
}

Comparator.prototype.toString = function () {
  return this.value
}

Comparator.prototype.test = function (version) {
  debug('Comparator.test', version, this.options.loose)

  if (this.semver === ANY) {
    return true
  }

  if (typeof version === 'string') {
    version = new SemVer(version, this.options)
  }

  return cmp(version, this.operator, this.semver, this.options)
}

Comparator.prototype.intersects = function (comp, options) {
  if (!(comp instanceof Comparator)) {
    throw new TypeError('a Comparator is required')
  }

  if (!options || typeof options !== 'object') {
    options = {
      loose: !!options,
      includePrerelease: false
    }
  }

  var rangeTmp

  if (this.operator === '') {
    rangeTmp = new Range(comp.value, options)
    return satisfies(this.value, rangeTmp, options)
  } else if (comp.operator === '') {
    rangeTmp = new Range(this.value, options)
    return satisfies(comp.semver, rangeTmp, options)
  }

  var sameDirectionIncreasing =
    (this.operator === '>=' || this.operator === '>') &&
    (comp.operator === '>=' || comp.operator === '>')
  var sameDirectionDecreasing =
    (this.operator === '<=' || this.operator === '<') &&
    (comp.operator === '<=' || comp.operator === '<')
  var sameSemVer = this.semver.version === comp.semver.version
  var differentDirectionsInclusive =
    (this.operator === '>=' || this.operator === '<=') &&
    (comp.operator === '>=' || comp.operator === '<=')
  var oppositeDirectionsLessThan =
    cmp(this.semver, '<', comp.semver, options) &&
    ((this.operator === '>=' || this.operator === '>') &&
    (comp.operator === '<=' || comp.operator === '<'))
  var oppositeDirectionsGreaterThan =
    cmp(this.semver, '>', comp.semver, options) &&
    ((this.operator === '<=' || this.operator === '<') &&
    (comp.operator === '>=' || comp.operator === '>'))

  return sameDirectionIncreasing || sameDirectionDecreasing ||
    (sameSemVer && differentDirectionsInclusive) ||
    oppositeDirectionsLessThan || oppositeDirectionsGreaterThan
}

exports.Range = Range
function Range (range, options) {
  if (!options || typeof options !== 'object') {
    options = {
      loose: !!options,
      includePrerelease: false
    }
  }

  if (range instanceof Range) {
    if (range.loose === !!options.loose &&
        range.includePrerelease === !!options.includePrerelease) {
      return range
    } else {
      return new Range(range.raw, options)
    }
  }

  if (range instanceof Comparator) {
    return new Range(range.value, options)
  }

  if (!(this instanceof Range)) {
    return new Range(range, options)
  }

  this.options = options
  this.loose = !!options.loose
  this.includePrerelease = !!options.includePrerelease

  // First reduce all whitespace as much as possible so we do not have to rely
  // on potentially slow regexes like \s*. This is then stored and used for
  // future error messages as well.
  this.raw = range
    .trim()
    .split(/\s+/)
    .join(' ')

  // First, split based on boolean or ||
  this.set = this.raw.split('||').map(function (range) {
    return this.parseRange(range.trim())
  }, this).filter(function (c) {
    // throw out any that are not relevant for whatever reason
    return c.length
  })

  if (!this.set.length) {
    throw new TypeError('Invalid SemVer Range: ' + this.raw)
  }

  this.format()
}

Range.prototype.format = function () {
  this.range = this.set.map(function (comps) {
    return comps.join(' ').trim()
  }).join('||').trim()
  return this.range
}

Range.prototype.toString = function () {
  return this.range
}

function isWhitespace (char) {
  var code = char && char.charCodeAt(0)
  return (code >= 0x0009 && code <= 0x000d) ||
    code === 0x0020 || code === 0x00a0 || code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 || code === 0x2029 || code === 0x202f ||
    code === 0x205f || code === 0x3000 || code === 0xfeff
}

function isVersionPrefix (char) {
  return char === 'v' || char === '=' || isWhitespace(char)
}

function isDigit (char) {
  return char !== undefined && char >= '0' && char <= '9'
}

function isLetter (char) {
  return char !== undefined &&
    ((char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z'))
}

function isIdentifierCharacter (char) {
  return isDigit(char) || isLetter(char) || char === '-'
}

function isVersionStart (char) {
  return isDigit(char) || char === 'x' || char === 'X' || char === '*'
}

function findDigitsEndIndex (range, start, limit, digitRuns) {
  if (!isDigit(range[start])) {
    return start
  }
  if (start >= digitRuns.start && start < digitRuns.end) {
    return Math.min(start + limit, digitRuns.end)
  }
  if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) {
    return Math.min(start + limit, digitRuns.previousEnd)
  }
  var end = start + 1
  while (isDigit(range[end])) {
    end++
  }
  // A failed full version can rewind from its second digit run to its first.
  digitRuns.previousStart = digitRuns.start
  digitRuns.previousEnd = digitRuns.end
  digitRuns.start = start
  digitRuns.end = end
  return Math.min(start + limit, end)
}

function findVersionNumberEndIndex (range, start, loose, digitRuns) {
  if (!loose && range[start] === '0') {
    return start + 1
  }
  return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns)
}

function findPrereleaseIdentifierEndIndex (range, start, loose, digitRuns) {
  // Unlike v7, the legacy regex tries numeric identifiers before nonnumeric ones.
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, loose, digitRuns)
  }
  if (!isLetter(range[start]) && range[start] !== '-') {
    return start
  }
  var end = start + 1
  var limit = end + MAX_SAFE_BUILD_LENGTH
  while (end < limit && isIdentifierCharacter(range[end])) {
    end++
  }
  return end
}

function findPrereleaseEndIndex (range, start, loose, digitRuns) {
  var hyphen = range[start] === '-'
  if (!loose && !hyphen) {
    return start
  }
  var identifierStart = start + (hyphen ? 1 : 0)
  var end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns)
  if (end === identifierStart) {
    if (!loose || !hyphen) {
      return start
    }
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns)
  }
  while (range[end] === '.') {
    var next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns)
    if (next === end + 1) {
      break
    }
    end = next
  }
  return end
}

function findBuildEndIndex (range, start) {
  if (range[start] !== '+') {
    return start
  }
  var end = start + 1
  do {
    var identifierStart = end
    while (end - identifierStart < MAX_SAFE_BUILD_LENGTH &&
        isIdentifierCharacter(range[end])) {
      end++
    }
    if (end === identifierStart) {
      return identifierStart === start + 1 ? start : end - 1
    }
    if (range[end] !== '.') {
      return end
    }
    end++
  } while (true)
}

function findLooseFullVersionEndIndex (range, start, digitRuns) {
  var end = start
  for (var component = 0; component < 3; component++) {
    var next = findVersionNumberEndIndex(range, end, true, digitRuns)
    if (next === end) {
      return start
    }
    end = next
    if (component < 2) {
      if (range[end] !== '.') {
        return start
      }
      end++
    }
  }
  return findBuildEndIndex(range, findPrereleaseEndIndex(range, end, true, digitRuns))
}

function findPartialVersionComponentEndIndex (range, start, digitRuns) {
  if (isDigit(range[start])) {
    return findVersionNumberEndIndex(range, start, false, digitRuns)
  }
  return isVersionStart(range[start]) ? start + 1 : start
}

function findVersionEndIndex (range, start, digitRuns) {
  var end = findLooseFullVersionEndIndex(range, start, digitRuns)
  if (end !== start) {
    return end
  }
  end = findPartialVersionComponentEndIndex(range, start, digitRuns)
  for (var component = 0; component < 2; component++) {
    if (range[end] !== '.') {
      return end
    }
    var next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns)
    if (next === end + 1) {
      return end
    }
    end = next
  }
  return findBuildEndIndex(range, findPrereleaseEndIndex(range, end, false, digitRuns))
}

function findRemovableWhitespaceIndex (range, position) {
  if (isWhitespace(range[position])) {
    position++
  }
  if (range[position] === '<' || range[position] === '>') {
    position++
  }
  if (range[position] === '=') {
    position++
  }
  return isWhitespace(range[position]) ? position : -1
}

function trimComparatorWhitespace (range) {
  var result = ''
  var copyFrom = 0
  var cursor = 0
  var digitRuns = { start: -1, end: -1, previousStart: -1, previousEnd: -1 }
  while (cursor < range.length) {
    var matchStart = cursor
    if (range[cursor] === '<' || range[cursor] === '>') {
      cursor++
    } else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
      cursor++
      continue
    }
    while (cursor < range.length && isVersionPrefix(range[cursor])) {
      cursor++
    }
    if (!isVersionStart(range[cursor])) {
      continue
    }
    var whitespacePosition = findRemovableWhitespaceIndex(range, matchStart)
    if (whitespacePosition !== -1) {
      result += range.slice(copyFrom, whitespacePosition)
      copyFrom = whitespacePosition + 1
    }
    // Preserve match boundaries inside prerelease and build identifiers.
    cursor = findVersionEndIndex(range, cursor, digitRuns)
  }
  return result + range.slice(copyFrom)
}

Range.prototype.parseRange = function (range) {
  var loose = this.options.loose
  // `1.2.3 - 1.2.4` => `>=1.2.3 <=1.2.4`
  var hr = loose ? safeRe[HYPHENRANGELOOSE] : safeRe[HYPHENRANGE]
  range = range.replace(hr, hyphenReplace)
  debug('hyphen replace', range)
  // `> 1.2.3 < 1.2.5` => `>1.2.3 <1.2.5`
  range = trimComparatorWhitespace(range)
  debug('comparator trim', range)

  // `~ 1.2.3` => `~1.2.3`
  range = range.replace(safeRe[TILDETRIM], tildeTrimReplace)

  // `^ 1.2.3` => `^1.2.3`
  range = range.replace(safeRe[CARETTRIM], caretTrimReplace)

  // At this point, the range is completely trimmed and
  // ready to be split into comparators.
  var compRe = loose ? safeRe[COMPARATORLOOSE] : safeRe[COMPARATOR]
  var set = range.split(' ').map(function (comp) {
    return parseComparator(comp, this.options)
  }, this).join(' ').split(/\s+/)
  if (this.options.loose) {
    // in loose mode, throw out any that are not valid comparators
    set = set.filter(function (comp) {
      return !!comp.match(compRe)
    })
  }
  set = set.map(function (comp) {
    return new Comparator(comp, this.options)
  }, this)

  return set
}

Range.prototype.intersects = function (range, options) {
  if (!(range instanceof Range)) {
    throw new TypeError('a Range is required')
  }

  return this.set.some(function (thisComparators) {
    return thisComparators.every(function (thisComparator) {
      return range.set.some(function (rangeComparators) {
        return rangeComparators.every(function (rangeComparator) {
          return thisComparator.intersects(rangeComparator, options)
        })
      })
    })
  })
}

// Mostly just for testing and legacy API reasons
exports.toComparators = toComparators
function toComparators (range, options) {
  return new Range(range, options).set.map(function (comp) {
    return comp.map(function (c) {
      return c.value
    }).join(' ').trim().split(' ')
  })
}

// comprised of xranges, tildes, stars, and gtlt's at this point.
// already replaced the hyphen ranges
// turn into a set of JUST comparators.
function parseComparator (comp, options) {
  debug('comp', comp, options)
  comp = replaceCarets(comp, options)
  debug('caret', comp)
  comp = replaceTildes(comp, options)
  debug('tildes', comp)
  comp = replaceXRanges(comp, options)
  debug('xrange', comp)
  comp = replaceStars(comp, options)
  debug('stars', comp)
  return comp
}

function isX (id) {
  return !id || id.toLowerCase() === 'x' || id === '*'
}

// ~, ~> --> * (any, kinda silly)
// ~2, ~2.x, ~2.x.x, ~>2, ~>2.x ~>2.x.x --> >=2.0.0 <3.0.0
// ~2.0, ~2.0.x, ~>2.0, ~>2.0.x --> >=2.0.0 <2.1.0
// ~1.2, ~1.2.x, ~>1.2, ~>1.2.x --> >=1.2.0 <1.3.0
// ~1.2.3, ~>1.2.3 --> >=1.2.3 <1.3.0
// ~1.2.0, ~>1.2.0 --> >=1.2.0 <1.3.0
function replaceTildes (comp, options) {
  return comp.trim().split(/\s+/).map(function (comp) {
    return replaceTilde(comp, options)
  }).join(' ')
}

function replaceTilde (comp, options) {
  var r = options.loose ? safeRe[TILDELOOSE] : safeRe[TILDE]
  return comp.replace(r, function (_, M, m, p, pr) {
    debug('tilde', comp, _, M, m, p, pr)
    var ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = '>=' + M + '.0.0 <' + (+M + 1) + '.0.0'
    } else if (isX(p)) {
      // ~1.2 == >=1.2.0 <1.3.0
      ret = '>=' + M + '.' + m + '.0 <' + M + '.' + (+m + 1) + '.0'
    } else if (pr) {
      debug('replaceTilde pr', pr)
      ret = '>=' + M + '.' + m + '.' + p + '-' + pr +
            ' <' + M + '.' + (+m + 1) + '.0'
    } else {
      // ~1.2.3 == >=1.2.3 <1.3.0
      ret = '>=' + M + '.' + m + '.' + p +
            ' <' + M + '.' + (+m + 1) + '.0'
    }

    debug('tilde return', ret)
    return ret
  })
}

// ^ --> * (any, kinda silly)
// ^2, ^2.x, ^2.x.x --> >=2.0.0 <3.0.0
// ^2.0, ^2.0.x --> >=2.0.0 <3.0.0
// ^1.2, ^1.2.x --> >=1.2.0 <2.0.0
// ^1.2.3 --> >=1.2.3 <2.0.0
// ^1.2.0 --> >=1.2.0 <2.0.0
function replaceCarets (comp, options) {
  return comp.trim().split(/\s+/).map(function (comp) {
    return replaceCaret(comp, options)
  }).join(' ')
}

function replaceCaret (comp, options) {
  debug('caret', comp, options)
  var r = options.loose ? safeRe[CARETLOOSE] : safeRe[CARET]
  return comp.replace(r, function (_, M, m, p, pr) {
    debug('caret', comp, _, M, m, p, pr)
    var ret

    if (isX(M)) {
      ret = ''
    } else if (isX(m)) {
      ret = '>=' + M + '.0.0 <' + (+M + 1) + '.0.0'
    } else if (isX(p)) {
      if (M === '0') {
        ret = '>=' + M + '.' + m + '.0 <' + M + '.' + (+m + 1) + '.0'
      } else {
        ret = '>=' + M + '.' + m + '.0 <' + (+M + 1) + '.0.0'
      }
    } else if (pr) {
      debug('replaceCaret pr', pr)
      if (M === '0') {
        if (m === '0') {
          ret = '>=' + M + '.' + m + '.' + p + '-' + pr +
                ' <' + M + '.' + m + '.' + (+p + 1)
        } else {
          ret = '>=' + M + '.' + m + '.' + p + '-' + pr +
                ' <' + M + '.' + (+m + 1) + '.0'
        }
      } else {
        ret = '>=' + M + '.' + m + '.' + p + '-' + pr +
              ' <' + (+M + 1) + '.0.0'
      }
    } else {
      debug('no pr')
      if (M === '0') {
        if (m === '0') {
          ret = '>=' + M + '.' + m + '.' + p +
                ' <' + M + '.' + m + '.' + (+p + 1)
        } else {
          ret = '>=' + M + '.' + m + '.' + p +
                ' <' + M + '.' + (+m + 1) + '.0'
        }
      } else {
        ret = '>=' + M + '.' + m + '.' + p +
              ' <' + (+M + 1) + '.0.0'
      }
    }

    debug('caret return', ret)
    return ret
  })
}

function replaceXRanges (comp, options) {
  debug('replaceXRanges', comp, options)
  return comp.split(/\s+/).map(function (comp) {
    return replaceXRange(comp, options)
  }).join(' ')
}

function replaceXRange (comp, options) {
  comp = comp.trim()
  var r = options.loose ? safeRe[XRANGELOOSE] : safeRe[XRANGE]
  return comp.replace(r, function (ret, gtlt, M, m, p, pr) {
    debug('xRange', comp, ret, gtlt, M, m, p, pr)
    var xM = isX(M)
    var xm = xM || isX(m)
    var xp = xm || isX(p)
    var anyX = xp

    if (gtlt === '=' && anyX) {
      gtlt = ''
    }

    if (xM) {
      if (gtlt === '>' || gtlt === '<') {
        // nothing is allowed
        ret = '<0.0.0'
      } else {
        // nothing is forbidden
        ret = '*'
      }
    } else if (gtlt && anyX) {
      // we know patch is an x, because we have any x at all.
      // replace X with 0
      if (xm) {
        m = 0
      }
      p = 0

      if (gtlt === '>') {
        // >1 => >=2.0.0
        // >1.2 => >=1.3.0
        // >1.2.3 => >= 1.2.4
        gtlt = '>='
        if (xm) {
          M = +M + 1
          m = 0
          p = 0
        } else {
          m = +m + 1
          p = 0
        }
      } else if (gtlt === '<=') {
        // <=0.7.x is actually <0.8.0, since any 0.7.x should
        // pass.  Similarly, <=7.x is actually <8.0.0, etc.
        gtlt = '<'
        if (xm) {
          M = +M + 1
        } else {
          m = +m + 1
        }
      }

      ret = gtlt + M + '.' + m + '.' + p
    } else if (xm) {
      ret = '>=' + M + '.0.0 <' + (+M + 1) + '.0.0'
    } else if (xp) {
      ret = '>=' + M + '.' + m + '.0 <' + M + '.' + (+m + 1) + '.0'
    }

    debug('xRange return', ret)

    return ret
  })
}

// Because * is AND-ed with everything else in the comparator,
// and '' means "any version", just remove the *s entirely.
function replaceStars (comp, options) {
  debug('replaceStars', comp, options)
  // Looseness is ignored here.  star is always as loose as it gets!
  return comp.trim().replace(safeRe[STAR], '')
}

// This function is passed to string.replace(safeRe[HYPHENRANGE])
// M, m, patch, prerelease, build
// 1.2 - 3.4.5 => >=1.2.0 <=3.4.5
// 1.2.3 - 3.4 => >=1.2.0 <3.5.0 Any 3.4.x will do
// 1.2 - 3.4 => >=1.2.0 <3.5.0
function hyphenReplace ($0,
  from, fM, fm, fp, fpr, fb,
  to, tM, tm, tp, tpr, tb) {
  if (isX(fM)) {
    from = ''
  } else if (isX(fm)) {
    from = '>=' + fM + '.0.0'
  } else if (isX(fp)) {
    from = '>=' + fM + '.' + fm + '.0'
  } else {
    from = '>=' + from
  }

  if (isX(tM)) {
    to = ''
  } else if (isX(tm)) {
    to = '<' + (+tM + 1) + '.0.0'
  } else if (isX(tp)) {
    to = '<' + tM + '.' + (+tm + 1) + '.0'
  } else if (tpr) {
    to = '<=' + tM + '.' + tm + '.' + tp + '-' + tpr
  } else {
    to = '<=' + to
  }

  return (from + ' ' + to).trim()
}

// if ANY of the sets match ALL of its comparators, then pass
Range.prototype.test = function (version) {
  if (!version) {
    return false
  }

  if (typeof version === 'string') {
    version = new SemVer(version, this.options)
  }

  for (var i = 0; i < this.set.length; i++) {
    if (testSet(this.set[i], version, this.options)) {
      return true
    }
  }
  return false
}

function testSet (set, version, options) {
  for (var i = 0; i < set.length; i++) {
    if (!set[i].test(version)) {
      return false
    }
  }

  if (version.prerelease.length && !options.includePrerelease) {
    // Find the set of versions that are allowed to have prereleases
    // For example, ^1.2.3-pr.1 desugars to >=1.2.3-pr.1 <2.0.0
    // That should allow `1.2.3-pr.2` to pass.
    // However, `1.2.4-alpha.notready` should NOT be allowed,
    // even though it's within the range set by the comparators.
    for (i = 0; i < set.length; i++) {
      debug(set[i].semver)
      if (set[i].semver === ANY) {
        continue
      }

      if (set[i].semver.prerelease.length > 0) {
        var allowed = set[i].semver
        if (allowed.major === version.major &&
            allowed.minor === version.minor &&
            allowed.patch === version.patch) {
          return true
        }
      }
    }

    // Version has a -pre, but it's not one of the ones we like.
    return false
  }

  return true
}

exports.satisfies = satisfies
function satisfies (version, range, options) {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}

exports.maxSatisfying = maxSatisfying
function maxSatisfying (versions, range, options) {
  var max = null
  var maxSV = null
  try {
    var rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach(function (v) {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!max || maxSV.compare(v) === -1) {
        // compare(max, v, true)
        max = v
        maxSV = new SemVer(max, options)
      }
    }
  })
  return max
}

exports.minSatisfying = minSatisfying
function minSatisfying (versions, range, options) {
  var min = null
  var minSV = null
  try {
    var rangeObj = new Range(range, options)
  } catch (er) {
    return null
  }
  versions.forEach(function (v) {
    if (rangeObj.test(v)) {
      // satisfies(v, range, options)
      if (!min || minSV.compare(v) === 1) {
        // compare(min, v, true)
        min = v
        minSV = new SemVer(min, options)
      }
    }
  })
  return min
}

exports.minVersion = minVersion
function minVersion (range, loose) {
  range = new Range(range, loose)

  var minver = new SemVer('0.0.0')
  if (range.test(minver)) {
    return minver
  }

  minver = new SemVer('0.0.0-0')
  if (range.test(minver)) {
    return minver
  }

  minver = null
  for (var i = 0; i < range.set.length; ++i) {
    var comparators = range.set[i]

    comparators.forEach(function (comparator) {
      // Clone to avoid manipulating the comparator's semver object.
      var compver = new SemVer(comparator.semver.version)
      switch (comparator.operator) {
        case '>':
          if (compver.prerelease.length === 0) {
            compver.patch++
          } else {
            compver.prerelease.push(0)
          }
          compver.raw = compver.format()
          /* fallthrough */
        case '':
        case '>=':
          if (!minver || gt(minver, compver)) {
            minver = compver
          }
          break
        case '<':
        case '<=':
          /* Ignore maximum versions */
          break
        /* istanbul ignore next */
        default:
          throw new Error('Unexpected operation: ' + comparator.operator)
      }
    })
  }

  if (minver && range.test(minver)) {
    return minver
  }

  return null
}

exports.validRange = validRange
function validRange (range, options) {
  try {
    // Return '*' instead of '' so that truthiness works.
    // This will throw if it's invalid anyway
    return new Range(range, options).range || '*'
  } catch (er) {
    return null
  }
}

// Determine if version is less than all the versions possible in the range
exports.ltr = ltr
function ltr (version, range, options) {
  return outside(version, range, '<', options)
}

// Determine if version is greater than all the versions possible in the range.
exports.gtr = gtr
function gtr (version, range, options) {
  return outside(version, range, '>', options)
}

exports.outside = outside
function outside (version, range, hilo, options) {
  version = new SemVer(version, options)
  range = new Range(range, options)

  var gtfn, ltefn, ltfn, comp, ecomp
  switch (hilo) {
    case '>':
      gtfn = gt
      ltefn = lte
      ltfn = lt
      comp = '>'
      ecomp = '>='
      break
    case '<':
      gtfn = lt
      ltefn = gte
      ltfn = gt
      comp = '<'
      ecomp = '<='
      break
    default:
      throw new TypeError('Must provide a hilo val of "<" or ">"')
  }

  // If it satisifes the range it is not outside
  if (satisfies(version, range, options)) {
    return false
  }

  // From now on, variable terms are as if we're in "gtr" mode.
  // but note that everything is flipped for the "ltr" function.

  for (var i = 0; i < range.set.length; ++i) {
    var comparators = range.set[i]

    var high = null
    var low = null

    comparators.forEach(function (comparator) {
      if (comparator.semver === ANY) {
        comparator = new Comparator('>=0.0.0')
      }
      high = high || comparator
      low = low || comparator
      if (gtfn(comparator.semver, high.semver, options)) {
        high = comparator
      } else if (ltfn(comparator.semver, low.semver, options)) {
        low = comparator
      }
    })

    // If the edge version comparator has a operator then our version
    // isn't outside it
    if (high.operator === comp || high.operator === ecomp) {
      return false
    }

    // If the lowest version comparator has an operator and our version
    // is less than it then it isn't higher than the range
    if ((!low.operator || low.operator === comp) &&
        ltefn(version, low.semver)) {
      return false
    } else if (low.operator === ecomp && ltfn(version, low.semver)) {
      return false
    }
  }
  return true
}

exports.prerelease = prerelease
function prerelease (version, options) {
  var parsed = parse(version, options)
  return (parsed && parsed.prerelease.length) ? parsed.prerelease : null
}

exports.intersects = intersects
function intersects (r1, r2, options) {
  r1 = new Range(r1, options)
  r2 = new Range(r2, options)
  return r1.intersects(r2)
}

exports.coerce = coerce
function coerce (version) {
  if (version instanceof SemVer) {
    return version
  }

  if (typeof version !== 'string') {
    return null
  }

  var match = version.match(safeRe[COERCE])

  if (match == null) {
    return null
  }

  return parse(match[1] +
    '.' + (match[2] || '0') +
    '.' + (match[3] || '0'))
}


/***/ }),

/***/ 358:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __spreadArray = (this && this.__spreadArray) || function (to, from, pack) {
    if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
        if (ar || !(i in from)) {
            if (!ar) ar = Array.prototype.slice.call(from, 0, i);
            ar[i] = from[i];
        }
    }
    return to.concat(ar || Array.prototype.slice.call(from));
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.getPlatform = exports.osType = exports.writeFile = exports.exist = exports.stats = exports.debug = exports.error = exports.warning = exports.command = exports.setTaskVariable = exports.getTaskVariable = exports.getSecureFileTicket = exports.getSecureFileName = exports.getEndpointAuthorization = exports.getEndpointAuthorizationParameterRequired = exports.getEndpointAuthorizationParameter = exports.getEndpointAuthorizationSchemeRequired = exports.getEndpointAuthorizationScheme = exports.getEndpointDataParameterRequired = exports.getEndpointDataParameter = exports.getEndpointUrlRequired = exports.getEndpointUrl = exports.getPathInputRequired = exports.getPathInput = exports.filePathSupplied = exports.getDelimitedInput = exports.getPipelineFeature = exports.getBoolFeatureFlag = exports.getBoolInput = exports.getInputRequired = exports.getInput = exports.setSecret = exports.setVariable = exports.getVariables = exports.assertAgent = exports.getVariable = exports.loc = exports.setResourcePath = exports.setSanitizedResult = exports.setResult = exports.setErrStream = exports.setStdStream = exports.AgentHostedMode = exports.Platform = exports.IssueSource = exports.FieldType = exports.ArtifactType = exports.IssueType = exports.TaskState = exports.TaskResult = void 0;
exports.defaultAllowedVsoCommands = exports.errorExternalOutput = exports.warningExternalOutput = exports.debugExternalOutput = exports.writeExternalOutput = exports.createExternalOutputStream = exports.updateReleaseName = exports.addBuildTag = exports.updateBuildNumber = exports.uploadBuildLog = exports.associateArtifact = exports.uploadArtifact = exports.logIssue = exports.logDetail = exports.setProgress = exports.setEndpoint = exports.addAttachment = exports.uploadSummary = exports.prependPath = exports.uploadFile = exports.CodeCoverageEnabler = exports.CodeCoveragePublisher = exports.TestPublisher = exports.getHttpCertConfiguration = exports.getHttpProxyConfiguration = exports.findMatch = exports.filter = exports.match = exports.tool = exports.execSync = exports.exec = exports.execAsync = exports.rmRF = exports.legacyFindFiles = exports.find = exports.retry = exports.mv = exports.cp = exports.ls = exports.which = exports.resolve = exports.mkdirP = exports.popd = exports.pushd = exports.cd = exports.checkPath = exports.cwd = exports.getSprint = exports.getAgentMode = exports.getNodeMajorVersion = void 0;
var childProcess = __nccwpck_require__(5317);
var fs = __nccwpck_require__(9896);
var path = __nccwpck_require__(6928);
var os = __nccwpck_require__(857);
var minimatch = __nccwpck_require__(3772);
var im = __nccwpck_require__(8202);
var tcm = __nccwpck_require__(8373);
var trm = __nccwpck_require__(419);
var eom = __nccwpck_require__(6037);
var semver = __nccwpck_require__(7763);
var TaskResult;
(function (TaskResult) {
    TaskResult[TaskResult["Succeeded"] = 0] = "Succeeded";
    TaskResult[TaskResult["SucceededWithIssues"] = 1] = "SucceededWithIssues";
    TaskResult[TaskResult["Failed"] = 2] = "Failed";
    TaskResult[TaskResult["Cancelled"] = 3] = "Cancelled";
    TaskResult[TaskResult["Skipped"] = 4] = "Skipped";
})(TaskResult = exports.TaskResult || (exports.TaskResult = {}));
var TaskState;
(function (TaskState) {
    TaskState[TaskState["Unknown"] = 0] = "Unknown";
    TaskState[TaskState["Initialized"] = 1] = "Initialized";
    TaskState[TaskState["InProgress"] = 2] = "InProgress";
    TaskState[TaskState["Completed"] = 3] = "Completed";
})(TaskState = exports.TaskState || (exports.TaskState = {}));
var IssueType;
(function (IssueType) {
    IssueType[IssueType["Error"] = 0] = "Error";
    IssueType[IssueType["Warning"] = 1] = "Warning";
})(IssueType = exports.IssueType || (exports.IssueType = {}));
var ArtifactType;
(function (ArtifactType) {
    ArtifactType[ArtifactType["Container"] = 0] = "Container";
    ArtifactType[ArtifactType["FilePath"] = 1] = "FilePath";
    ArtifactType[ArtifactType["VersionControl"] = 2] = "VersionControl";
    ArtifactType[ArtifactType["GitRef"] = 3] = "GitRef";
    ArtifactType[ArtifactType["TfvcLabel"] = 4] = "TfvcLabel";
})(ArtifactType = exports.ArtifactType || (exports.ArtifactType = {}));
var FieldType;
(function (FieldType) {
    FieldType[FieldType["AuthParameter"] = 0] = "AuthParameter";
    FieldType[FieldType["DataParameter"] = 1] = "DataParameter";
    FieldType[FieldType["Url"] = 2] = "Url";
})(FieldType = exports.FieldType || (exports.FieldType = {}));
exports.IssueSource = im.IssueSource;
/** Platforms supported by our build agent */
var Platform;
(function (Platform) {
    Platform[Platform["Windows"] = 0] = "Windows";
    Platform[Platform["MacOS"] = 1] = "MacOS";
    Platform[Platform["Linux"] = 2] = "Linux";
})(Platform = exports.Platform || (exports.Platform = {}));
var AgentHostedMode;
(function (AgentHostedMode) {
    AgentHostedMode[AgentHostedMode["Unknown"] = 0] = "Unknown";
    AgentHostedMode[AgentHostedMode["SelfHosted"] = 1] = "SelfHosted";
    AgentHostedMode[AgentHostedMode["MsHosted"] = 2] = "MsHosted";
})(AgentHostedMode = exports.AgentHostedMode || (exports.AgentHostedMode = {}));
var SPRINT_ONE_START_UTC_MS = Date.UTC(2010, 7, 14, 0, 0, 0, 0);
var DAYS_PER_WEEK = 7;
var DAYS_PER_SPRINT = 21;
var MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000;
//-----------------------------------------------------
// General Helpers
//-----------------------------------------------------
exports.setStdStream = im._setStdStream;
exports.setErrStream = im._setErrStream;
function setResult(result, message, done) {
    (0, exports.debug)('task result: ' + TaskResult[result]);
    // add an error issue
    if (result == TaskResult.Failed && message) {
        (0, exports.error)(message, exports.IssueSource.TaskInternal);
    }
    else if (result == TaskResult.SucceededWithIssues && message) {
        (0, exports.warning)(message, exports.IssueSource.TaskInternal);
    }
    // task.complete
    var properties = { 'result': TaskResult[result] };
    if (done) {
        properties['done'] = 'true';
    }
    (0, exports.command)('task.complete', properties, message);
}
exports.setResult = setResult;
/**
 * Sets the result of the task with sanitized message.
 *
 * @param result    TaskResult enum of Succeeded, SucceededWithIssues, Failed, Cancelled or Skipped.
 * @param message   A message which will be logged as an error issue if the result is Failed. Message will be truncated
 *                  before first occurence of wellknown sensitive keyword.
 * @param done      Optional. Instructs the agent the task is done. This is helpful when child processes
 *                  may still be running and prevent node from fully exiting. This argument is supported
 *                  from agent version 2.142.0 or higher (otherwise will no-op).
 * @returns         void
 */
function setSanitizedResult(result, message, done) {
    var pattern = /password|key|secret|bearer|authorization|token|pat/i;
    var sanitizedMessage = im._truncateBeforeSensitiveKeyword(message, pattern);
    setResult(result, sanitizedMessage, done);
}
exports.setSanitizedResult = setSanitizedResult;
//
// Catching all exceptions
//
process.on('uncaughtException', function (err) {
    if (!im.isSigPipeError(err)) {
        setResult(TaskResult.Failed, (0, exports.loc)('LIB_UnhandledEx', err.message));
        (0, exports.error)(String(err.stack), im.IssueSource.TaskInternal);
    }
});
//
// Catching unhandled rejections from promises and rethrowing them as exceptions
// For example, a promise that is rejected but not handled by a .catch() handler in node 10
// doesn't cause an uncaughtException but causes in Node 16.
// For types definitions(Error | Any) see https://nodejs.org/docs/latest-v16.x/api/process.html#event-unhandledrejection
//
process.on('unhandledRejection', function (reason) {
    if (reason instanceof Error) {
        throw reason;
    }
    else {
        throw new Error(reason);
    }
});
//-----------------------------------------------------
// Loc Helpers
//-----------------------------------------------------
exports.setResourcePath = im._setResourcePath;
exports.loc = im._loc;
//-----------------------------------------------------
// Input Helpers
//-----------------------------------------------------
exports.getVariable = im._getVariable;
/**
 * Asserts the agent version is at least the specified minimum.
 *
 * @param    minimum    minimum version version - must be 2.104.1 or higher
 */
function assertAgent(minimum) {
    if (semver.lt(minimum, '2.104.1')) {
        throw new Error('assertAgent() requires the parameter to be 2.104.1 or higher');
    }
    var agent = (0, exports.getVariable)('Agent.Version');
    (0, exports.debug)('Detected Agent.Version=' + (agent ? agent : 'undefined'));
    if (agent && semver.lt(agent, minimum)) {
        throw new Error("Agent version ".concat(minimum, " or higher is required. Detected Agent version: ").concat(agent));
    }
}
exports.assertAgent = assertAgent;
/**
 * Gets a snapshot of the current state of all job variables available to the task.
 * Requires a 2.104.1 agent or higher for full functionality.
 *
 * Limitations on an agent prior to 2.104.1:
 *  1) The return value does not include all public variables. Only public variables
 *     that have been added using setVariable are returned.
 *  2) The name returned for each secret variable is the formatted environment variable
 *     name, not the actual variable name (unless it was set explicitly at runtime using
 *     setVariable).
 *
 * @returns VariableInfo[]
 */
function getVariables() {
    return Object.keys(im._knownVariableMap)
        .map(function (key) {
        var info = im._knownVariableMap[key];
        return { name: info.name, value: (0, exports.getVariable)(info.name), secret: info.secret };
    });
}
exports.getVariables = getVariables;
/**
 * Sets a variable which will be available to subsequent tasks as well.
 *
 * @param     name     name of the variable to set
 * @param     val      value to set
 * @param     secret   whether variable is secret.  Multi-line secrets are not allowed.  Optional, defaults to false
 * @param     isOutput whether variable is an output variable.  Optional, defaults to false
 * @returns   void
 */
function setVariable(name, val, secret, isOutput) {
    if (secret === void 0) { secret = false; }
    if (isOutput === void 0) { isOutput = false; }
    // once a secret always a secret
    var key = im._getVariableKey(name);
    if (im._knownVariableMap.hasOwnProperty(key)) {
        secret = secret || im._knownVariableMap[key].secret;
    }
    // store the value
    var varValue = val || '';
    (0, exports.debug)('set ' + name + '=' + (secret && varValue ? '********' : varValue));
    if (secret) {
        if (varValue && varValue.match(/\r|\n/) && "".concat(process.env['SYSTEM_UNSAFEALLOWMULTILINESECRET']).toUpperCase() != 'TRUE') {
            throw new Error((0, exports.loc)('LIB_MultilineSecret'));
        }
        im._vault.storeSecret('SECRET_' + key, varValue);
        delete process.env[key];
    }
    else {
        process.env[key] = varValue;
    }
    // store the metadata
    im._knownVariableMap[key] = { name: name, secret: secret };
    // write the setvariable command
    (0, exports.command)('task.setvariable', { 'variable': name || '', isOutput: (isOutput || false).toString(), 'issecret': (secret || false).toString() }, varValue);
}
exports.setVariable = setVariable;
/**
 * Registers a value with the logger, so the value will be masked from the logs.  Multi-line secrets are not allowed.
 *
 * @param val value to register
 */
function setSecret(val) {
    if (val) {
        if (val.match(/\r|\n/) && "".concat(process.env['SYSTEM_UNSAFEALLOWMULTILINESECRET']).toUpperCase() !== 'TRUE') {
            throw new Error((0, exports.loc)('LIB_MultilineSecret'));
        }
        (0, exports.command)('task.setsecret', {}, val);
    }
}
exports.setSecret = setSecret;
/**
 * Gets the value of an input.
 * If required is true and the value is not set, it will throw.
 *
 * @param     name     name of the input to get
 * @param     required whether input is required.  optional, defaults to false
 * @returns   string
 */
function getInput(name, required) {
    var inval = im._vault.retrieveSecret('INPUT_' + im._getVariableKey(name));
    if (required && !inval) {
        throw new Error((0, exports.loc)('LIB_InputRequired', name));
    }
    (0, exports.debug)(name + '=' + inval);
    return inval;
}
exports.getInput = getInput;
/**
 * Gets the value of an input.
 * If the value is not set, it will throw.
 *
 * @param     name     name of the input to get
 * @returns   string
 */
function getInputRequired(name) {
    return getInput(name, true);
}
exports.getInputRequired = getInputRequired;
/**
 * Gets the value of an input and converts to a bool.  Convenience.
 * If required is true and the value is not set, it will throw.
 * If required is false and the value is not set, returns false.
 *
 * @param     name     name of the bool input to get
 * @param     required whether input is required.  optional, defaults to false
 * @returns   boolean
 */
function getBoolInput(name, required) {
    return (getInput(name, required) || '').toUpperCase() == "TRUE";
}
exports.getBoolInput = getBoolInput;
/**
 * Gets the value of an feature flag and converts to a bool.
 * @IMPORTANT This method is only for internal Microsoft development. Do not use it for external tasks.
 * @param     name     name of the feature flag to get.
 * @param     defaultValue default value of the feature flag in case it's not found in env. (optional. Default value = false)
 * @returns   boolean
 * @deprecated Don't use this for new development. Use getPipelineFeature instead.
 */
function getBoolFeatureFlag(ffName, defaultValue) {
    if (defaultValue === void 0) { defaultValue = false; }
    var ffValue = process.env[ffName];
    if (!ffValue) {
        (0, exports.debug)("Feature flag ".concat(ffName, " not found. Returning ").concat(defaultValue, " as default."));
        return defaultValue;
    }
    (0, exports.debug)("Feature flag ".concat(ffName, " = ").concat(ffValue));
    return ffValue.toLowerCase() === "true";
}
exports.getBoolFeatureFlag = getBoolFeatureFlag;
/**
 * Gets the value of an task feature and converts to a bool.
 * @IMPORTANT This method is only for internal Microsoft development. Do not use it for external tasks.
 * @param     name     name of the feature to get.
 * @returns   boolean
 */
function getPipelineFeature(featureName) {
    var variableName = im._getVariableKey("DistributedTask.Tasks.".concat(featureName));
    var featureValue = process.env[variableName];
    if (!featureValue) {
        (0, exports.debug)("Feature '".concat(featureName, "' not found. Returning false as default."));
        return false;
    }
    var boolValue = featureValue.toLowerCase() === "true";
    (0, exports.debug)("Feature '".concat(featureName, "' = '").concat(featureValue, "'. Processed as '").concat(boolValue, "'."));
    return boolValue;
}
exports.getPipelineFeature = getPipelineFeature;
/**
 * Gets the value of an input and splits the value using a delimiter (space, comma, etc).
 * Empty values are removed.  This function is useful for splitting an input containing a simple
 * list of items - such as build targets.
 * IMPORTANT: Do not use this function for splitting additional args!  Instead use argString(), which
 * follows normal argument splitting rules and handles values encapsulated by quotes.
 * If required is true and the value is not set, it will throw.
 *
 * @param     name     name of the input to get
 * @param     delim    delimiter to split on
 * @param     required whether input is required.  optional, defaults to false
 * @returns   string[]
 */
function getDelimitedInput(name, delim, required) {
    var inputVal = getInput(name, required);
    if (!inputVal) {
        return [];
    }
    var result = [];
    inputVal.split(delim).forEach(function (x) {
        if (x) {
            result.push(x);
        }
    });
    return result;
}
exports.getDelimitedInput = getDelimitedInput;
/**
 * Checks whether a path inputs value was supplied by the user
 * File paths are relative with a picker, so an empty path is the root of the repo.
 * Useful if you need to condition work (like append an arg) if a value was supplied
 *
 * @param     name      name of the path input to check
 * @returns   boolean
 */
function filePathSupplied(name) {
    // normalize paths
    var pathValue = this.resolve(this.getPathInput(name) || '');
    var repoRoot = this.resolve((0, exports.getVariable)('build.sourcesDirectory') || (0, exports.getVariable)('system.defaultWorkingDirectory') || '');
    var supplied = pathValue !== repoRoot;
    (0, exports.debug)(name + 'path supplied :' + supplied);
    return supplied;
}
exports.filePathSupplied = filePathSupplied;
/**
 * Gets the value of a path input
 * It will be quoted for you if it isn't already and contains spaces
 * If required is true and the value is not set, it will throw.
 * If check is true and the path does not exist, it will throw.
 *
 * @param     name      name of the input to get
 * @param     required  whether input is required.  optional, defaults to false
 * @param     check     whether path is checked.  optional, defaults to false
 * @returns   string
 */
function getPathInput(name, required, check) {
    var inval = getInput(name, required);
    if (inval) {
        if (check) {
            (0, exports.checkPath)(inval, name);
        }
    }
    return inval;
}
exports.getPathInput = getPathInput;
/**
 * Gets the value of a path input
 * It will be quoted for you if it isn't already and contains spaces
 * If the value is not set, it will throw.
 * If check is true and the path does not exist, it will throw.
 *
 * @param     name      name of the input to get
 * @param     check     whether path is checked.  optional, defaults to false
 * @returns   string
 */
function getPathInputRequired(name, check) {
    return getPathInput(name, true, check);
}
exports.getPathInputRequired = getPathInputRequired;
//-----------------------------------------------------
// Endpoint Helpers
//-----------------------------------------------------
/**
 * Gets the url for a service endpoint
 * If the url was not set and is not optional, it will throw.
 *
 * @param     id        name of the service endpoint
 * @param     optional  whether the url is optional
 * @returns   string
 */
function getEndpointUrl(id, optional) {
    var urlval = process.env['ENDPOINT_URL_' + id];
    if (!optional && !urlval) {
        throw new Error((0, exports.loc)('LIB_EndpointNotExist', id));
    }
    (0, exports.debug)(id + '=' + urlval);
    return urlval;
}
exports.getEndpointUrl = getEndpointUrl;
/**
 * Gets the url for a service endpoint
 * If the url was not set, it will throw.
 *
 * @param     id        name of the service endpoint
 * @returns   string
 */
function getEndpointUrlRequired(id) {
    return getEndpointUrl(id, false);
}
exports.getEndpointUrlRequired = getEndpointUrlRequired;
/*
 * Gets the endpoint data parameter value with specified key for a service endpoint
 * If the endpoint data parameter was not set and is not optional, it will throw.
 *
 * @param id name of the service endpoint
 * @param key of the parameter
 * @param optional whether the endpoint data is optional
 * @returns {string} value of the endpoint data parameter
 */
function getEndpointDataParameter(id, key, optional) {
    var dataParamVal = process.env['ENDPOINT_DATA_' + id + '_' + key.toUpperCase()];
    if (!optional && !dataParamVal) {
        throw new Error((0, exports.loc)('LIB_EndpointDataNotExist', id, key));
    }
    (0, exports.debug)(id + ' data ' + key + ' = ' + dataParamVal);
    return dataParamVal;
}
exports.getEndpointDataParameter = getEndpointDataParameter;
/*
 * Gets the endpoint data parameter value with specified key for a service endpoint
 * If the endpoint data parameter was not set, it will throw.
 *
 * @param id name of the service endpoint
 * @param key of the parameter
 * @returns {string} value of the endpoint data parameter
 */
function getEndpointDataParameterRequired(id, key) {
    return getEndpointDataParameter(id, key, false);
}
exports.getEndpointDataParameterRequired = getEndpointDataParameterRequired;
/**
 * Gets the endpoint authorization scheme for a service endpoint
 * If the endpoint authorization scheme is not set and is not optional, it will throw.
 *
 * @param id name of the service endpoint
 * @param optional whether the endpoint authorization scheme is optional
 * @returns {string} value of the endpoint authorization scheme
 */
function getEndpointAuthorizationScheme(id, optional) {
    var authScheme = im._vault.retrieveSecret('ENDPOINT_AUTH_SCHEME_' + id);
    if (!optional && !authScheme) {
        throw new Error((0, exports.loc)('LIB_EndpointAuthNotExist', id));
    }
    (0, exports.debug)(id + ' auth scheme = ' + authScheme);
    return authScheme;
}
exports.getEndpointAuthorizationScheme = getEndpointAuthorizationScheme;
/**
 * Gets the endpoint authorization scheme for a service endpoint
 * If the endpoint authorization scheme is not set, it will throw.
 *
 * @param id name of the service endpoint
 * @returns {string} value of the endpoint authorization scheme
 */
function getEndpointAuthorizationSchemeRequired(id) {
    return getEndpointAuthorizationScheme(id, false);
}
exports.getEndpointAuthorizationSchemeRequired = getEndpointAuthorizationSchemeRequired;
/**
 * Gets the endpoint authorization parameter value for a service endpoint with specified key
 * If the endpoint authorization parameter is not set and is not optional, it will throw.
 *
 * @param id name of the service endpoint
 * @param key key to find the endpoint authorization parameter
 * @param optional optional whether the endpoint authorization scheme is optional
 * @returns {string} value of the endpoint authorization parameter value
 */
function getEndpointAuthorizationParameter(id, key, optional) {
    var authParam = im._vault.retrieveSecret('ENDPOINT_AUTH_PARAMETER_' + id + '_' + key.toUpperCase());
    if (!optional && !authParam) {
        throw new Error((0, exports.loc)('LIB_EndpointAuthNotExist', id));
    }
    (0, exports.debug)(id + ' auth param ' + key + ' = ' + authParam);
    return authParam;
}
exports.getEndpointAuthorizationParameter = getEndpointAuthorizationParameter;
/**
 * Gets the endpoint authorization parameter value for a service endpoint with specified key
 * If the endpoint authorization parameter is not set, it will throw.
 *
 * @param id name of the service endpoint
 * @param key key to find the endpoint authorization parameter
 * @returns {string} value of the endpoint authorization parameter value
 */
function getEndpointAuthorizationParameterRequired(id, key) {
    return getEndpointAuthorizationParameter(id, key, false);
}
exports.getEndpointAuthorizationParameterRequired = getEndpointAuthorizationParameterRequired;
/**
 * Gets the authorization details for a service endpoint
 * If the authorization was not set and is not optional, it will set the task result to Failed.
 *
 * @param     id        name of the service endpoint
 * @param     optional  whether the url is optional
 * @returns   string
 */
function getEndpointAuthorization(id, optional) {
    var aval = im._vault.retrieveSecret('ENDPOINT_AUTH_' + id);
    if (!optional && !aval) {
        setResult(TaskResult.Failed, (0, exports.loc)('LIB_EndpointAuthNotExist', id));
    }
    (0, exports.debug)(id + ' exists ' + (!!aval));
    var auth;
    try {
        if (aval) {
            auth = JSON.parse(aval);
        }
    }
    catch (err) {
        throw new Error((0, exports.loc)('LIB_InvalidEndpointAuth', aval));
    }
    return auth;
}
exports.getEndpointAuthorization = getEndpointAuthorization;
//-----------------------------------------------------
// SecureFile Helpers
//-----------------------------------------------------
/**
 * Gets the name for a secure file
 *
 * @param     id        secure file id
 * @returns   string
 */
function getSecureFileName(id) {
    var name = process.env['SECUREFILE_NAME_' + id];
    (0, exports.debug)('secure file name for id ' + id + ' = ' + name);
    return name;
}
exports.getSecureFileName = getSecureFileName;
/**
  * Gets the secure file ticket that can be used to download the secure file contents
  *
  * @param id name of the secure file
  * @returns {string} secure file ticket
  */
function getSecureFileTicket(id) {
    var ticket = im._vault.retrieveSecret('SECUREFILE_TICKET_' + id);
    (0, exports.debug)('secure file ticket for id ' + id + ' = ' + ticket);
    return ticket;
}
exports.getSecureFileTicket = getSecureFileTicket;
//-----------------------------------------------------
// Task Variable Helpers
//-----------------------------------------------------
/**
 * Gets a variable value that is set by previous step from the same wrapper task.
 * Requires a 2.115.0 agent or higher.
 *
 * @param     name     name of the variable to get
 * @returns   string
 */
function getTaskVariable(name) {
    assertAgent('2.115.0');
    var inval = im._vault.retrieveSecret('VSTS_TASKVARIABLE_' + im._getVariableKey(name));
    if (inval) {
        inval = inval.trim();
    }
    (0, exports.debug)('task variable: ' + name + '=' + inval);
    return inval;
}
exports.getTaskVariable = getTaskVariable;
/**
 * Sets a task variable which will only be available to subsequent steps belong to the same wrapper task.
 * Requires a 2.115.0 agent or higher.
 *
 * @param     name    name of the variable to set
 * @param     val     value to set
 * @param     secret  whether variable is secret.  optional, defaults to false
 * @returns   void
 */
function setTaskVariable(name, val, secret) {
    if (secret === void 0) { secret = false; }
    assertAgent('2.115.0');
    var key = im._getVariableKey(name);
    // store the value
    var varValue = val || '';
    (0, exports.debug)('set task variable: ' + name + '=' + (secret && varValue ? '********' : varValue));
    im._vault.storeSecret('VSTS_TASKVARIABLE_' + key, varValue);
    delete process.env[key];
    // write the command
    (0, exports.command)('task.settaskvariable', { 'variable': name || '', 'issecret': (secret || false).toString() }, varValue);
}
exports.setTaskVariable = setTaskVariable;
//-----------------------------------------------------
// Cmd Helpers
//-----------------------------------------------------
exports.command = im._command;
exports.warning = im._warning;
exports.error = im._error;
exports.debug = im._debug;
//-----------------------------------------------------
// Disk Functions
//-----------------------------------------------------
/**
 * Get's stat on a path.
 * Useful for checking whether a file or directory.  Also getting created, modified and accessed time.
 * see [fs.stat](https://nodejs.org/api/fs.html#fs_class_fs_stats)
 *
 * @param     path      path to check
 * @returns   fsStat
 */
function stats(path) {
    return fs.statSync(path);
}
exports.stats = stats;
exports.exist = im._exist;
function writeFile(file, data, options) {
    if (typeof (options) === 'string') {
        fs.writeFileSync(file, data, { encoding: options });
    }
    else {
        fs.writeFileSync(file, data, options);
    }
}
exports.writeFile = writeFile;
/**
 * @deprecated Use `getPlatform`
 * Useful for determining the host operating system.
 * see [os.type](https://nodejs.org/api/os.html#os_os_type)
 *
 * @return      the name of the operating system
 */
function osType() {
    return os.type();
}
exports.osType = osType;
/**
 * Determine the operating system the build agent is running on.
 * @returns {Platform}
 * @throws {Error} Platform is not supported by our agent
 */
function getPlatform() {
    switch (process.platform) {
        case 'win32': return Platform.Windows;
        case 'darwin': return Platform.MacOS;
        case 'linux': return Platform.Linux;
        default: throw Error((0, exports.loc)('LIB_PlatformNotSupported', process.platform));
    }
}
exports.getPlatform = getPlatform;
/**
 * Resolves major version of Node.js engine used by the agent.
 * @returns {Number} Node's major version.
 */
function getNodeMajorVersion() {
    var _a;
    var version = (_a = process === null || process === void 0 ? void 0 : process.versions) === null || _a === void 0 ? void 0 : _a.node;
    if (!version) {
        throw new Error((0, exports.loc)('LIB_UndefinedNodeVersion'));
    }
    var parts = version.split('.').map(Number);
    if (parts.length < 1) {
        return NaN;
    }
    return parts[0];
}
exports.getNodeMajorVersion = getNodeMajorVersion;
/**
 * Return hosted type of Agent
 * @returns {AgentHostedMode}
 */
function getAgentMode() {
    var agentCloudId = (0, exports.getVariable)('Agent.CloudId');
    if (agentCloudId === undefined)
        return AgentHostedMode.Unknown;
    if (agentCloudId)
        return AgentHostedMode.MsHosted;
    return AgentHostedMode.SelfHosted;
}
exports.getAgentMode = getAgentMode;
/**
 * Calculates sprint and week using the same cadence as whatsprintis.it.
 *
 * @param date Optional date to evaluate. Defaults to the current date/time.
 * @returns SprintInfo with `sprint` and `week` properties.
 */
function getSprint(date) {
    var targetDate = date || new Date();
    var elapsedDays = Math.floor((targetDate.getTime() - SPRINT_ONE_START_UTC_MS) / MILLISECONDS_PER_DAY);
    var sprintIndex = Math.floor(elapsedDays / DAYS_PER_SPRINT);
    var dayWithinSprint = ((elapsedDays % DAYS_PER_SPRINT) + DAYS_PER_SPRINT) % DAYS_PER_SPRINT;
    return {
        sprint: sprintIndex + 1,
        week: Math.floor(dayWithinSprint / DAYS_PER_WEEK) + 1
    };
}
exports.getSprint = getSprint;
/**
 * Returns the process's current working directory.
 * see [process.cwd](https://nodejs.org/api/process.html#process_process_cwd)
 *
 * @return      the path to the current working directory of the process
 */
function cwd() {
    return process.cwd();
}
exports.cwd = cwd;
exports.checkPath = im._checkPath;
/**
 * Change working directory.
 *
 * @param   {string} path - New working directory path
 * @returns {void}
 */
function cd(path) {
    if (path === '-') {
        if (!process.env.OLDPWD) {
            throw new Error((0, exports.loc)('LIB_NotFoundPreviousDirectory'));
        }
        else {
            path = process.env.OLDPWD;
        }
    }
    if (path === '~') {
        path = os.homedir();
    }
    if (!fs.existsSync(path)) {
        throw new Error((0, exports.loc)('LIB_PathNotFound', 'cd', path));
    }
    if (!fs.statSync(path).isDirectory()) {
        throw new Error((0, exports.loc)('LIB_PathIsNotADirectory', path));
    }
    try {
        var currentPath = process.cwd();
        process.chdir(path);
        process.env.OLDPWD = currentPath;
    }
    catch (error) {
        (0, exports.debug)((0, exports.loc)('LIB_OperationFailed', 'cd', error));
    }
}
exports.cd = cd;
var dirStack = [];
function getActualStack() {
    return [process.cwd()].concat(dirStack);
}
/**
 * Change working directory and push it on the stack
 *
 * @param   {string} dir - New working directory path
 * @returns {void}
 */
function pushd(dir) {
    if (dir === void 0) { dir = ''; }
    var dirs = getActualStack();
    var maybeIndex = parseInt(dir);
    if (dir === '+0') {
        return dirs;
    }
    else if (dir.length === 0) {
        if (dirs.length > 1) {
            dirs.splice.apply(dirs, __spreadArray([0, 0], dirs.splice(1, 1), false));
        }
        else {
            throw new Error((0, exports.loc)('LIB_DirectoryStackEmpty'));
        }
    }
    else if (!isNaN(maybeIndex)) {
        if (maybeIndex < dirStack.length + 1) {
            maybeIndex = dir.charAt(0) === '-' ? maybeIndex - 1 : maybeIndex;
        }
        dirs.splice.apply(dirs, __spreadArray([0, dirs.length], dirs.slice(maybeIndex).concat(dirs.slice(0, maybeIndex)), false));
    }
    else {
        dirs.unshift(dir);
    }
    var _path = path.resolve(dirs.shift());
    try {
        cd(_path);
    }
    catch (error) {
        if (!fs.existsSync(_path)) {
            throw new Error((0, exports.loc)('Not found', 'pushd', _path));
        }
        throw error;
    }
    dirStack.splice.apply(dirStack, __spreadArray([0, dirStack.length], dirs, false));
    return getActualStack();
}
exports.pushd = pushd;
/**
 * Change working directory back to previously pushed directory
 *
 * @param   {string} index - Index to remove from the stack
 * @returns {void}
 */
function popd(index) {
    if (index === void 0) { index = ''; }
    if (dirStack.length === 0) {
        throw new Error((0, exports.loc)('LIB_DirectoryStackEmpty'));
    }
    var maybeIndex = parseInt(index);
    if (isNaN(maybeIndex)) {
        maybeIndex = 0;
    }
    else if (maybeIndex < dirStack.length + 1) {
        maybeIndex = index.charAt(0) === '-' ? maybeIndex - 1 : maybeIndex;
    }
    if (maybeIndex > 0 || dirStack.length + maybeIndex === 0) {
        maybeIndex = maybeIndex > 0 ? maybeIndex - 1 : maybeIndex;
        dirStack.splice(maybeIndex, 1);
    }
    else {
        var _path = path.resolve(dirStack.shift());
        cd(_path);
    }
    return getActualStack();
}
exports.popd = popd;
/**
 * Make a directory. Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   {string} p - Path to create
 * @returns {void}
 */
function mkdirP(p) {
    if (!p) {
        throw new Error((0, exports.loc)('LIB_ParameterIsRequired', 'p'));
    }
    // build a stack of directories to create
    var stack = [];
    var testDir = p;
    while (true) {
        // validate the loop is not out of control
        if (stack.length >= Number(process.env['TASKLIB_TEST_MKDIRP_FAILSAFE'] || 1000)) {
            // let the framework throw
            (0, exports.debug)('loop is out of control');
            fs.mkdirSync(p);
            return;
        }
        (0, exports.debug)("testing directory '".concat(testDir, "'"));
        var stats_1 = void 0;
        try {
            stats_1 = fs.statSync(testDir);
        }
        catch (err) {
            if (err.code == 'ENOENT') {
                // validate the directory is not the drive root
                var parentDir = path.dirname(testDir);
                if (testDir == parentDir) {
                    throw new Error((0, exports.loc)('LIB_MkdirFailedInvalidDriveRoot', p, testDir)); // Unable to create directory '{p}'. Root directory does not exist: '{testDir}'
                }
                // push the dir and test the parent
                stack.push(testDir);
                testDir = parentDir;
                continue;
            }
            else if (err.code == 'UNKNOWN') {
                throw new Error((0, exports.loc)('LIB_MkdirFailedInvalidShare', p, testDir)); // Unable to create directory '{p}'. Unable to verify the directory exists: '{testDir}'. If directory is a file share, please verify the share name is correct, the share is online, and the current process has permission to access the share.
            }
            else {
                throw err;
            }
        }
        if (!stats_1.isDirectory()) {
            throw new Error((0, exports.loc)('LIB_MkdirFailedFileExists', p, testDir)); // Unable to create directory '{p}'. Conflicting file exists: '{testDir}'
        }
        // testDir exists
        break;
    }
    // create each directory
    while (stack.length) {
        var dir = stack.pop(); // non-null because `stack.length` was truthy
        (0, exports.debug)("mkdir '".concat(dir, "'"));
        try {
            fs.mkdirSync(dir);
        }
        catch (err) {
            throw new Error((0, exports.loc)('LIB_MkdirFailed', p, err.message)); // Unable to create directory '{p}'. {err.message}
        }
    }
}
exports.mkdirP = mkdirP;
/**
 * Resolves a sequence of paths or path segments into an absolute path.
 * Calls node.js path.resolve()
 * Allows L0 testing with consistent path formats on Mac/Linux and Windows in the mock implementation
 * @param pathSegments
 * @returns {string}
 */
function resolve() {
    var pathSegments = [];
    for (var _i = 0; _i < arguments.length; _i++) {
        pathSegments[_i] = arguments[_i];
    }
    var absolutePath = path.resolve.apply(this, pathSegments);
    (0, exports.debug)('Absolute path for pathSegments: ' + pathSegments + ' = ' + absolutePath);
    return absolutePath;
}
exports.resolve = resolve;
exports.which = im._which;
/**
 * Returns array of files in the given path, or in current directory if no path provided.
 * @param  {unknown}   optionsOrPaths  - Available options: -R (recursive), -A (all files, include files beginning with ., except for . and ..)
 * @param  {unknown[]} paths           - Paths to search.
 * @return {string[]}                  - An array of files in the given path(s).
 */
function ls(optionsOrPaths) {
    var paths = [];
    for (var _i = 1; _i < arguments.length; _i++) {
        paths[_i - 1] = arguments[_i];
    }
    var isRecursive = false;
    var includeHidden = false;
    if (typeof optionsOrPaths === 'string' && optionsOrPaths.startsWith('-')) {
        var options = String(optionsOrPaths).toLowerCase();
        isRecursive = options.includes('r');
        includeHidden = options.includes('a');
    }
    if (Array.isArray(paths)) {
        paths = flattenArray(paths);
    }
    // If the first argument is not options, then it is a path
    if (typeof optionsOrPaths !== 'string' || !optionsOrPaths.startsWith('-')) {
        var pathsFromOptions = [];
        if (Array.isArray(optionsOrPaths)) {
            pathsFromOptions = optionsOrPaths;
        }
        else if (optionsOrPaths && typeof optionsOrPaths === 'string') {
            pathsFromOptions = [optionsOrPaths];
        }
        if (paths === undefined || paths.length === 0) {
            paths = pathsFromOptions;
        }
        else {
            paths.push.apply(paths, pathsFromOptions);
        }
    }
    if (paths.length === 0) {
        paths.push(path.resolve('.'));
    }
    var pathsCopy = __spreadArray([], paths, true);
    var preparedPaths = [];
    var fileEntries = [];
    try {
        var remainingPaths = [];
        while (paths.length > 0) {
            var pathEntry = resolve(paths.shift());
            if (pathEntry === null || pathEntry === void 0 ? void 0 : pathEntry.includes('*')) {
                remainingPaths.push(pathEntry);
                continue;
            }
            var stats_2 = fs.lstatSync(pathEntry);
            if (stats_2.isFile()) {
                var fileName = path.basename(pathEntry);
                fileEntries.push(fileName);
            }
            else {
                remainingPaths.push(pathEntry);
            }
        }
        paths.push.apply(paths, remainingPaths);
        var _loop_1 = function () {
            var pathEntry = resolve(paths.shift());
            if (pathEntry === null || pathEntry === void 0 ? void 0 : pathEntry.includes('*')) {
                paths.push.apply(paths, findMatch(path.dirname(pathEntry), [path.basename(pathEntry)]));
                return "continue";
            }
            if (fs.lstatSync(pathEntry).isDirectory()) {
                preparedPaths.push.apply(preparedPaths, fs.readdirSync(pathEntry).map(function (file) { return path.join(pathEntry, file); }));
            }
            else {
                preparedPaths.push(pathEntry);
            }
        };
        while (paths.length > 0) {
            _loop_1();
        }
        var entries = [];
        var _loop_2 = function () {
            var entry = preparedPaths.shift();
            var entrybasename = path.basename(entry);
            if (entry === null || entry === void 0 ? void 0 : entry.includes('*')) {
                preparedPaths.push.apply(preparedPaths, findMatch(path.dirname(entry), [entrybasename]));
                return "continue";
            }
            if (!includeHidden && entrybasename.startsWith('.') && entrybasename !== '.' && entrybasename !== '..') {
                return "continue";
            }
            var baseDir = safeFind(pathsCopy, function (p) { return entry.startsWith(path.resolve(p)); }) || path.resolve('.');
            if (fs.lstatSync(entry).isDirectory() && isRecursive) {
                preparedPaths.push.apply(preparedPaths, fs.readdirSync(entry).map(function (x) { return path.join(entry, x); }));
                entries.push(path.relative(baseDir, entry));
            }
            else {
                entries.push(path.relative(baseDir, entry));
            }
        };
        while (preparedPaths.length > 0) {
            _loop_2();
        }
        var finalResults = __spreadArray(__spreadArray([], fileEntries, true), entries, true);
        return finalResults;
    }
    catch (error) {
        if (error.code === 'ENOENT') {
            throw new Error((0, exports.loc)('LIB_PathNotFound', 'ls', error.message));
        }
        else {
            throw new Error((0, exports.loc)('LIB_OperationFailed', 'ls', error));
        }
    }
}
exports.ls = ls;
function flattenArray(arr) {
    return arr.reduce(function (flat, toFlatten) {
        return flat.concat(Array.isArray(toFlatten) ? flattenArray(toFlatten) : toFlatten);
    }, []);
}
/**
 * Copies a file or folder.
 * @param   {string}  sourceOrOptions          - Either the source path or an option string '-r', '-f' , '-n' or '-rfn' for recursive, force and no-clobber.
 * @param   {string}  destinationOrSource      - Destination path or the source path.
 * @param   {string}  [optionsOrDestination]   - Options string or the destination path.
 * @param   {boolean} [continueOnError=false]  - Optional. Whether to continue on error.
 * @param   {number}  [retryCount=0]           - Optional. Retry count to copy the file. It might help to resolve intermittent issues e.g. with UNC target paths on a remote host.
 * @returns {void}
 */
function cp(sourceOrOptions, destinationOrSource, optionsOrDestination, continueOnError, retryCount) {
    if (continueOnError === void 0) { continueOnError = false; }
    if (retryCount === void 0) { retryCount = 0; }
    retry(function () {
        var recursive = false;
        var force = true;
        var source = String(sourceOrOptions);
        var destination = destinationOrSource;
        var options = '';
        if (typeof sourceOrOptions === 'string' && sourceOrOptions.startsWith('-')) {
            options = sourceOrOptions.toLowerCase();
            recursive = options.includes('r');
            force = !options.includes('n');
            source = destinationOrSource;
            destination = String(optionsOrDestination);
        }
        else if (typeof optionsOrDestination === 'string' && optionsOrDestination && optionsOrDestination.startsWith('-')) {
            options = optionsOrDestination.toLowerCase();
            recursive = options.includes('r');
            force = !options.includes('n');
            source = String(sourceOrOptions);
            destination = destinationOrSource;
        }
        if (!fs.existsSync(destination) && !force) {
            throw new Error((0, exports.loc)('LIB_PathNotFound', 'cp', destination));
        }
        var isPattern = /[*?{\[]/.test(source) || /[@+!]\(/.test(source);
        if (isPattern) {
            var defaultRoot = (0, exports.getVariable)('system.defaultWorkingDirectory') || process.cwd();
            var matches = findMatch(defaultRoot, [source], undefined, { nonegate: true, nocomment: true });
            var resolvedMatches = matches.filter(function (src) { return path.resolve(src) !== path.resolve(source); });
            for (var _i = 0, resolvedMatches_1 = resolvedMatches; _i < resolvedMatches_1.length; _i++) {
                var src = resolvedMatches_1[_i];
                cp(src, destination, options, continueOnError, retryCount);
            }
            if (matches.length > 0 && resolvedMatches.length === matches.length) {
                return;
            }
            if (matches.length === 0) {
                (0, exports.debug)("No matches found for the pattern: ".concat(source, ". Fallback to check for the literal path."));
            }
        }
        var lstatSource = fs.lstatSync(source);
        if (!recursive && lstatSource.isDirectory()) {
            throw new Error((0, exports.loc)('LIB_CopyDirectoryWithoutRecursiveOption', source));
        }
        if (!force && fs.existsSync(destination)) {
            return;
        }
        try {
            if (fs.existsSync(destination) && fs.lstatSync(destination).isDirectory()) {
                destination = path.join(destination, path.basename(source));
            }
            copyWithPreservedSymlinks(source, destination, force);
        }
        catch (error) {
            throw new Error((0, exports.loc)('LIB_OperationFailed', 'cp', error));
        }
    }, [], { retryCount: retryCount, continueOnError: continueOnError });
}
exports.cp = cp;
var copyWithPreservedSymlinks = function (source, destination, force) {
    var lstatSource = fs.lstatSync(source);
    if (lstatSource.isSymbolicLink()) {
        var symlinkTarget = fs.readlinkSync(source);
        if (force && fs.existsSync(destination)) {
            var destStats = fs.lstatSync(destination);
            if (destStats.isSymbolicLink()) {
                fs.unlinkSync(destination);
            }
            else {
                fs.rmSync(destination, { recursive: true, force: true });
            }
        }
        fs.symlinkSync(symlinkTarget, destination);
    }
    else if (lstatSource.isFile()) {
        if (force) {
            fs.copyFileSync(source, destination);
        }
        else {
            fs.copyFileSync(source, destination, fs.constants.COPYFILE_EXCL);
        }
    }
    else {
        var entries = fs.readdirSync(source, { withFileTypes: true });
        if (!fs.existsSync(destination)) {
            fs.mkdirSync(destination, { recursive: true });
        }
        for (var _i = 0, entries_1 = entries; _i < entries_1.length; _i++) {
            var entry = entries_1[_i];
            var srcPath = path.join(source, entry.name);
            var destPath = path.join(destination, entry.name);
            copyWithPreservedSymlinks(srcPath, destPath, force);
        }
    }
};
/**
 * Moves a path.
 *
 * @param  {string}              source            - Source path.
 * @param  {string}              dest              - Destination path.
 * @param  {MoveOptionsVariants} [options]         - Option string -f or -n for force and no clobber.
 * @param  {boolean}             [continueOnError] - Optional. Whether to continue on error.
 * @returns {void}
 */
function mv(source, dest, options, continueOnError) {
    var force = false;
    if (options && typeof options === 'string' && options.startsWith('-')) {
        var lowercasedOptions = String(options).toLowerCase();
        force = lowercasedOptions.includes('f') && !lowercasedOptions.includes('n');
    }
    var sourceExists = fs.existsSync(source);
    var destExists = fs.existsSync(dest);
    var sources = [];
    try {
        if (!sourceExists) {
            if (source.includes('*')) {
                sources.push.apply(sources, findMatch(path.resolve(path.dirname(source)), [path.basename(source)]));
            }
            else {
                throw new Error((0, exports.loc)('LIB_PathNotFound', 'mv', source));
            }
        }
        else {
            sources.push(source);
        }
        if (destExists && !force) {
            throw new Error("File already exists at ".concat(dest));
        }
        for (var _i = 0, sources_1 = sources; _i < sources_1.length; _i++) {
            var source_1 = sources_1[_i];
            fs.renameSync(source_1, dest);
        }
    }
    catch (error) {
        (0, exports.debug)('mv failed');
        var errMsg = (0, exports.loc)('LIB_OperationFailed', 'mv', error);
        (0, exports.debug)(errMsg);
        if (!continueOnError) {
            throw new Error(errMsg);
        }
    }
}
exports.mv = mv;
/**
 * Tries to execute a function a specified number of times.
 *
 * @param   func            a function to be executed.
 * @param   args            executed function arguments array.
 * @param   retryOptions    optional. Defaults to { continueOnError: false, retryCount: 0 }.
 * @returns the same as the usual function.
 */
function retry(func, args, retryOptions) {
    if (retryOptions === void 0) { retryOptions = { continueOnError: false, retryCount: 0 }; }
    while (retryOptions.retryCount >= 0) {
        try {
            return func.apply(void 0, args);
        }
        catch (e) {
            if (retryOptions.retryCount <= 0) {
                if (retryOptions.continueOnError) {
                    (0, exports.warning)(e, exports.IssueSource.TaskInternal);
                    break;
                }
                else {
                    throw e;
                }
            }
            else {
                (0, exports.debug)("Attempt to execute function \"".concat(func === null || func === void 0 ? void 0 : func.name, "\" failed, retries left: ").concat(retryOptions.retryCount));
                retryOptions.retryCount--;
            }
        }
    }
}
exports.retry = retry;
/**
 * Gets info about item stats.
 *
 * @param path                      a path to the item to be processed.
 * @param followSymbolicLink        indicates whether to traverse descendants of symbolic link directories.
 * @param allowBrokenSymbolicLinks  when true, broken symbolic link will not cause an error.
 * @returns fs.Stats
 */
function _getStats(path, followSymbolicLink, allowBrokenSymbolicLinks) {
    // stat returns info about the target of a symlink (or symlink chain),
    // lstat returns info about a symlink itself
    var stats;
    if (followSymbolicLink) {
        try {
            // use stat (following symlinks)
            stats = fs.statSync(path);
        }
        catch (err) {
            if (err.code == 'ENOENT' && allowBrokenSymbolicLinks) {
                // fallback to lstat (broken symlinks allowed)
                stats = fs.lstatSync(path);
                (0, exports.debug)("  ".concat(path, " (broken symlink)"));
            }
            else {
                throw err;
            }
        }
    }
    else {
        // use lstat (not following symlinks)
        stats = fs.lstatSync(path);
    }
    return stats;
}
/**
 * Recursively finds all paths a given path. Returns an array of paths.
 *
 * @param     findPath  path to search
 * @param     options   optional. defaults to { followSymbolicLinks: true }. following soft links is generally appropriate unless deleting files.
 * @returns   string[]
 */
function find(findPath, options) {
    if (!findPath) {
        (0, exports.debug)('no path specified');
        return [];
    }
    // normalize the path, otherwise the first result is inconsistently formatted from the rest of the results
    // because path.join() performs normalization.
    findPath = path.normalize(findPath);
    // debug trace the parameters
    (0, exports.debug)("findPath: '".concat(findPath, "'"));
    options = options || _getDefaultFindOptions();
    _debugFindOptions(options);
    // return empty if not exists
    try {
        fs.lstatSync(findPath);
    }
    catch (err) {
        if (err.code == 'ENOENT') {
            (0, exports.debug)('0 results');
            return [];
        }
        throw err;
    }
    try {
        var result = [];
        // push the first item
        var stack = [new _FindItem(findPath, 1)];
        var traversalChain = []; // used to detect cycles
        var _loop_3 = function () {
            // pop the next item and push to the result array
            var item = stack.pop(); // non-null because `stack.length` was truthy
            var stats_3 = void 0;
            try {
                // `item.path` equals `findPath` for the first item to be processed, when the `result` array is empty
                var isPathToSearch = !result.length;
                // following specified symlinks only if current path equals specified path
                var followSpecifiedSymbolicLink = options.followSpecifiedSymbolicLink && isPathToSearch;
                // following all symlinks or following symlink for the specified path
                var followSymbolicLink = options.followSymbolicLinks || followSpecifiedSymbolicLink;
                // stat the item. The stat info is used further below to determine whether to traverse deeper
                stats_3 = _getStats(item.path, followSymbolicLink, options.allowBrokenSymbolicLinks);
            }
            catch (err) {
                if (err.code == 'ENOENT' && options.skipMissingFiles) {
                    (0, exports.warning)("No such file or directory: \"".concat(item.path, "\" - skipping."), exports.IssueSource.TaskInternal);
                    return "continue";
                }
                throw err;
            }
            result.push(item.path);
            // note, isDirectory() returns false for the lstat of a symlink
            if (stats_3.isDirectory()) {
                (0, exports.debug)("  ".concat(item.path, " (directory)"));
                if (options.followSymbolicLinks) {
                    // get the realpath
                    var realPath_1;
                    if (im._isUncPath(item.path)) {
                        // Sometimes there are spontaneous issues when working with unc-paths, so retries have been added for them.
                        realPath_1 = retry(fs.realpathSync, [item.path], { continueOnError: false, retryCount: 5 });
                    }
                    else {
                        realPath_1 = fs.realpathSync(item.path);
                    }
                    // fixup the traversal chain to match the item level
                    while (traversalChain.length >= item.level) {
                        traversalChain.pop();
                    }
                    // test for a cycle
                    if (traversalChain.some(function (x) { return x == realPath_1; })) {
                        (0, exports.debug)('    cycle detected');
                        return "continue";
                    }
                    // update the traversal chain
                    traversalChain.push(realPath_1);
                }
                // push the child items in reverse onto the stack
                var childLevel_1 = item.level + 1;
                var childItems = fs.readdirSync(item.path)
                    .map(function (childName) { return new _FindItem(path.join(item.path, childName), childLevel_1); });
                for (var i = childItems.length - 1; i >= 0; i--) {
                    stack.push(childItems[i]);
                }
            }
            else {
                (0, exports.debug)("  ".concat(item.path, " (file)"));
            }
        };
        while (stack.length) {
            _loop_3();
        }
        (0, exports.debug)("".concat(result.length, " results"));
        return result;
    }
    catch (err) {
        throw new Error((0, exports.loc)('LIB_OperationFailed', 'find', err.message));
    }
}
exports.find = find;
var _FindItem = /** @class */ (function () {
    function _FindItem(path, level) {
        this.path = path;
        this.level = level;
    }
    return _FindItem;
}());
function _debugFindOptions(options) {
    (0, exports.debug)("findOptions.allowBrokenSymbolicLinks: '".concat(options.allowBrokenSymbolicLinks, "'"));
    (0, exports.debug)("findOptions.followSpecifiedSymbolicLink: '".concat(options.followSpecifiedSymbolicLink, "'"));
    (0, exports.debug)("findOptions.followSymbolicLinks: '".concat(options.followSymbolicLinks, "'"));
    (0, exports.debug)("findOptions.skipMissingFiles: '".concat(options.skipMissingFiles, "'"));
}
function _getDefaultFindOptions() {
    return {
        allowBrokenSymbolicLinks: false,
        followSpecifiedSymbolicLink: true,
        followSymbolicLinks: true,
        skipMissingFiles: false
    };
}
/**
 * Prefer tl.find() and tl.match() instead. This function is for backward compatibility
 * when porting tasks to Node from the PowerShell or PowerShell3 execution handler.
 *
 * @param    rootDirectory      path to root unrooted patterns with
 * @param    pattern            include and exclude patterns
 * @param    includeFiles       whether to include files in the result. defaults to true when includeFiles and includeDirectories are both false
 * @param    includeDirectories whether to include directories in the result
 * @returns  string[]
 */
function legacyFindFiles(rootDirectory, pattern, includeFiles, includeDirectories) {
    if (!pattern) {
        throw new Error('pattern parameter cannot be empty');
    }
    (0, exports.debug)("legacyFindFiles rootDirectory: '".concat(rootDirectory, "'"));
    (0, exports.debug)("pattern: '".concat(pattern, "'"));
    (0, exports.debug)("includeFiles: '".concat(includeFiles, "'"));
    (0, exports.debug)("includeDirectories: '".concat(includeDirectories, "'"));
    if (!includeFiles && !includeDirectories) {
        includeFiles = true;
    }
    // organize the patterns into include patterns and exclude patterns
    var includePatterns = [];
    var excludePatterns = [];
    pattern = pattern.replace(/;;/g, '\0');
    for (var _i = 0, _a = pattern.split(';'); _i < _a.length; _i++) {
        var pat = _a[_i];
        if (!pat) {
            continue;
        }
        pat = pat.replace(/\0/g, ';');
        // determine whether include pattern and remove any include/exclude prefix.
        // include patterns start with +: or anything other than -:
        // exclude patterns start with -:
        var isIncludePattern = void 0;
        if (im._startsWith(pat, '+:')) {
            pat = pat.substring(2);
            isIncludePattern = true;
        }
        else if (im._startsWith(pat, '-:')) {
            pat = pat.substring(2);
            isIncludePattern = false;
        }
        else {
            isIncludePattern = true;
        }
        // validate pattern does not end with a slash
        if (im._endsWith(pat, '/') || (process.platform == 'win32' && im._endsWith(pat, '\\'))) {
            throw new Error((0, exports.loc)('LIB_InvalidPattern', pat));
        }
        // root the pattern
        if (rootDirectory && !path.isAbsolute(pat)) {
            pat = path.join(rootDirectory, pat);
            // remove trailing slash sometimes added by path.join() on Windows, e.g.
            //      path.join('\\\\hello', 'world') => '\\\\hello\\world\\'
            //      path.join('//hello', 'world') => '\\\\hello\\world\\'
            if (im._endsWith(pat, '\\')) {
                pat = pat.substring(0, pat.length - 1);
            }
        }
        if (isIncludePattern) {
            includePatterns.push(pat);
        }
        else {
            excludePatterns.push(im._legacyFindFiles_convertPatternToRegExp(pat));
        }
    }
    // find and apply patterns
    var count = 0;
    var result = _legacyFindFiles_getMatchingItems(includePatterns, excludePatterns, !!includeFiles, !!includeDirectories);
    (0, exports.debug)('all matches:');
    for (var _b = 0, result_1 = result; _b < result_1.length; _b++) {
        var resultItem = result_1[_b];
        (0, exports.debug)(' ' + resultItem);
    }
    (0, exports.debug)('total matched: ' + result.length);
    return result;
}
exports.legacyFindFiles = legacyFindFiles;
function _legacyFindFiles_getMatchingItems(includePatterns, excludePatterns, includeFiles, includeDirectories) {
    (0, exports.debug)('getMatchingItems()');
    for (var _i = 0, includePatterns_1 = includePatterns; _i < includePatterns_1.length; _i++) {
        var pattern = includePatterns_1[_i];
        (0, exports.debug)("includePattern: '".concat(pattern, "'"));
    }
    for (var _a = 0, excludePatterns_1 = excludePatterns; _a < excludePatterns_1.length; _a++) {
        var pattern = excludePatterns_1[_a];
        (0, exports.debug)("excludePattern: ".concat(pattern));
    }
    (0, exports.debug)('includeFiles: ' + includeFiles);
    (0, exports.debug)('includeDirectories: ' + includeDirectories);
    var allFiles = {};
    var _loop_4 = function (pattern) {
        // determine the directory to search
        //
        // note, getDirectoryName removes redundant path separators
        var findPath = void 0;
        var starIndex = pattern.indexOf('*');
        var questionIndex = pattern.indexOf('?');
        if (starIndex < 0 && questionIndex < 0) {
            // if no wildcards are found, use the directory name portion of the path.
            // if there is no directory name (file name only in pattern or drive root),
            // this will return empty string.
            findPath = im._getDirectoryName(pattern);
        }
        else {
            // extract the directory prior to the first wildcard
            var index = Math.min(starIndex >= 0 ? starIndex : questionIndex, questionIndex >= 0 ? questionIndex : starIndex);
            findPath = im._getDirectoryName(pattern.substring(0, index));
        }
        // note, due to this short-circuit and the above usage of getDirectoryName, this
        // function has the same limitations regarding drive roots as the powershell
        // implementation.
        //
        // also note, since getDirectoryName eliminates slash redundancies, some additional
        // work may be required if removal of this limitation is attempted.
        if (!findPath) {
            return "continue";
        }
        var patternRegex = im._legacyFindFiles_convertPatternToRegExp(pattern);
        // find files/directories
        var items = find(findPath, { followSymbolicLinks: true })
            .filter(function (item) {
            if (includeFiles && includeDirectories) {
                return true;
            }
            var isDir = fs.statSync(item).isDirectory();
            return (includeFiles && !isDir) || (includeDirectories && isDir);
        })
            .forEach(function (item) {
            var normalizedPath = process.platform == 'win32' ? item.replace(/\\/g, '/') : item; // normalize separators
            // **/times/** will not match C:/fun/times because there isn't a trailing slash
            // so try both if including directories
            var alternatePath = "".concat(normalizedPath, "/"); // potential bug: it looks like this will result in a false
            // positive if the item is a regular file and not a directory
            var isMatch = false;
            if (patternRegex.test(normalizedPath) || (includeDirectories && patternRegex.test(alternatePath))) {
                isMatch = true;
                // test whether the path should be excluded
                for (var _i = 0, excludePatterns_2 = excludePatterns; _i < excludePatterns_2.length; _i++) {
                    var regex = excludePatterns_2[_i];
                    if (regex.test(normalizedPath) || (includeDirectories && regex.test(alternatePath))) {
                        isMatch = false;
                        break;
                    }
                }
            }
            if (isMatch) {
                allFiles[item] = item;
            }
        });
    };
    for (var _b = 0, includePatterns_2 = includePatterns; _b < includePatterns_2.length; _b++) {
        var pattern = includePatterns_2[_b];
        _loop_4(pattern);
    }
    return Object.keys(allFiles).sort();
}
/**
 * Remove a path recursively with force
 *
 * @param  {string} inputPath - Path to remove
 * @return {void}
 * @throws When the file or directory exists but could not be deleted.
 */
function rmRF(inputPath) {
    (0, exports.debug)('rm -rf ' + inputPath);
    if (getPlatform() == Platform.Windows) {
        // Node doesn't provide a delete operation, only an unlink function. This means that if the file is being used by another
        // program (e.g. antivirus), it won't be deleted. To address this, we shell out the work to rd/del.
        try {
            var lstats = fs.lstatSync(inputPath);
            if (lstats.isDirectory() && !lstats.isSymbolicLink()) {
                (0, exports.debug)('removing directory ' + inputPath);
                childProcess.execFileSync("cmd.exe", ["/c", "rd", "/s", "/q", im._normalizeSeparators(inputPath)]);
            }
            else if (lstats.isSymbolicLink()) {
                (0, exports.debug)('removing symbolic link ' + inputPath);
                var realPath = fs.readlinkSync(inputPath);
                if (fs.existsSync(realPath)) {
                    var stats_4 = fs.statSync(realPath);
                    if (stats_4.isDirectory()) {
                        childProcess.execFileSync("cmd.exe", ["/c", "rd", "/s", "/q", im._normalizeSeparators(realPath)]);
                        fs.unlinkSync(inputPath);
                    }
                    else {
                        fs.unlinkSync(inputPath);
                    }
                }
                else {
                    (0, exports.debug)("Symbolic link '".concat(inputPath, "' points to a non-existing target '").concat(realPath, "'. Removing the symbolic link."));
                    fs.unlinkSync(inputPath);
                }
            }
            else {
                (0, exports.debug)('removing file ' + inputPath);
                childProcess.execFileSync("cmd.exe", ["/c", "del", "/f", "/a", im._normalizeSeparators(inputPath)]);
            }
        }
        catch (err) {
            (0, exports.debug)('Error: ' + err.message);
            if (err.code != 'ENOENT') {
                throw new Error((0, exports.loc)('LIB_OperationFailed', 'rmRF', err.message));
            }
        }
    }
    else {
        var lstats = void 0;
        try {
            if (inputPath.includes('*')) {
                var entries = findMatch(path.dirname(inputPath), [path.basename(inputPath)]);
                for (var _i = 0, entries_2 = entries; _i < entries_2.length; _i++) {
                    var entry = entries_2[_i];
                    rmRF(entry);
                }
            }
            else {
                lstats = fs.lstatSync(inputPath);
                if (lstats.isDirectory() && !lstats.isSymbolicLink()) {
                    (0, exports.debug)('removing directory ' + inputPath);
                    fs.rmSync(inputPath, { recursive: true, force: true });
                }
                else if (lstats.isSymbolicLink()) {
                    (0, exports.debug)('removing symbolic link ' + inputPath);
                    var realPath = fs.readlinkSync(inputPath);
                    if (fs.existsSync(realPath)) {
                        var stats_5 = fs.statSync(realPath);
                        if (stats_5.isDirectory()) {
                            fs.rmSync(realPath, { recursive: true, force: true });
                            fs.unlinkSync(inputPath);
                        }
                        else {
                            fs.unlinkSync(inputPath);
                        }
                    }
                    else {
                        (0, exports.debug)("Symbolic link '".concat(inputPath, "' points to a non-existing target '").concat(realPath, "'. Removing the symbolic link."));
                        fs.unlinkSync(inputPath);
                    }
                }
                else {
                    (0, exports.debug)('removing file ' + inputPath);
                    fs.unlinkSync(inputPath);
                }
            }
        }
        catch (err) {
            (0, exports.debug)('Error: ' + err.message);
            if (err.code != 'ENOENT') {
                throw new Error((0, exports.loc)('LIB_OperationFailed', 'rmRF', err.message));
            }
        }
    }
}
exports.rmRF = rmRF;
/**
 * Exec a tool.  Convenience wrapper over ToolRunner to exec with args in one call.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     tool     path to tool to exec
 * @param     args     an arg string or array of args
 * @param     options  optional exec options.  See IExecOptions
 * @returns   number
 */
function execAsync(tool, args, options) {
    var tr = this.tool(tool);
    if (args) {
        if (args instanceof Array) {
            tr.arg(args);
        }
        else if (typeof (args) === 'string') {
            tr.line(args);
        }
    }
    return tr.execAsync(options);
}
exports.execAsync = execAsync;
/**
 * Exec a tool.  Convenience wrapper over ToolRunner to exec with args in one call.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @deprecated Use the {@link execAsync} method that returns a native Javascript Promise instead
 * @param     tool     path to tool to exec
 * @param     args     an arg string or array of args
 * @param     options  optional exec options.  See IExecOptions
 * @returns   number
 */
function exec(tool, args, options) {
    var tr = this.tool(tool);
    if (args) {
        if (args instanceof Array) {
            tr.arg(args);
        }
        else if (typeof (args) === 'string') {
            tr.line(args);
        }
    }
    return tr.exec(options);
}
exports.exec = exec;
/**
 * Exec a tool synchronously.  Convenience wrapper over ToolRunner to execSync with args in one call.
 * Output will be *not* be streamed to the live console.  It will be returned after execution is complete.
 * Appropriate for short running tools
 * Returns IExecResult with output and return code
 *
 * @param     tool     path to tool to exec
 * @param     args     an arg string or array of args
 * @param     options  optional exec options.  See IExecSyncOptions
 * @returns   IExecSyncResult
 */
function execSync(tool, args, options) {
    var tr = this.tool(tool);
    if (args) {
        if (args instanceof Array) {
            tr.arg(args);
        }
        else if (typeof (args) === 'string') {
            tr.line(args);
        }
    }
    return tr.execSync(options);
}
exports.execSync = execSync;
/**
 * Convenience factory to create a ToolRunner.
 *
 * @param     tool     path to tool to exec
 * @returns   ToolRunner
 */
function tool(tool) {
    var tr = new trm.ToolRunner(tool);
    tr.on('debug', function (message) {
        (0, exports.debug)(message);
    });
    return tr;
}
exports.tool = tool;
/**
 * Applies glob patterns to a list of paths. Supports interleaved exclude patterns.
 *
 * @param  list         array of paths
 * @param  patterns     patterns to apply. supports interleaved exclude patterns.
 * @param  patternRoot  optional. default root to apply to unrooted patterns. not applied to basename-only patterns when matchBase:true.
 * @param  options      optional. defaults to { dot: true, nobrace: true, nocase: process.platform == 'win32' }.
 */
function match(list, patterns, patternRoot, options) {
    // trace parameters
    (0, exports.debug)("patternRoot: '".concat(patternRoot, "'"));
    options = options || _getDefaultMatchOptions(); // default match options
    _debugMatchOptions(options);
    // convert pattern to an array
    if (typeof patterns == 'string') {
        patterns = [patterns];
    }
    // hashtable to keep track of matches
    var map = {};
    var originalOptions = options;
    for (var _i = 0, patterns_1 = patterns; _i < patterns_1.length; _i++) {
        var pattern = patterns_1[_i];
        (0, exports.debug)("pattern: '".concat(pattern, "'"));
        // trim and skip empty
        pattern = (pattern || '').trim();
        if (!pattern) {
            (0, exports.debug)('skipping empty pattern');
            continue;
        }
        // clone match options
        var options_1 = im._cloneMatchOptions(originalOptions);
        // skip comments
        if (!options_1.nocomment && im._startsWith(pattern, '#')) {
            (0, exports.debug)('skipping comment');
            continue;
        }
        // set nocomment - brace expansion could result in a leading '#'
        options_1.nocomment = true;
        // determine whether pattern is include or exclude
        var negateCount = 0;
        if (!options_1.nonegate) {
            while (pattern.charAt(negateCount) == '!') {
                negateCount++;
            }
            pattern = pattern.substring(negateCount); // trim leading '!'
            if (negateCount) {
                (0, exports.debug)("trimmed leading '!'. pattern: '".concat(pattern, "'"));
            }
        }
        var isIncludePattern = negateCount == 0 ||
            (negateCount % 2 == 0 && !options_1.flipNegate) ||
            (negateCount % 2 == 1 && options_1.flipNegate);
        // set nonegate - brace expansion could result in a leading '!'
        options_1.nonegate = true;
        options_1.flipNegate = false;
        // expand braces - required to accurately root patterns
        var expanded = void 0;
        var preExpanded = pattern;
        if (options_1.nobrace) {
            expanded = [pattern];
        }
        else {
            // convert slashes on Windows before calling braceExpand(). unfortunately this means braces cannot
            // be escaped on Windows, this limitation is consistent with current limitations of minimatch (3.0.3).
            (0, exports.debug)('expanding braces');
            var convertedPattern = process.platform == 'win32' ? pattern.replace(/\\/g, '/') : pattern;
            expanded = minimatch.braceExpand(convertedPattern);
        }
        // set nobrace
        options_1.nobrace = true;
        for (var _a = 0, expanded_1 = expanded; _a < expanded_1.length; _a++) {
            var pattern_1 = expanded_1[_a];
            if (expanded.length != 1 || pattern_1 != preExpanded) {
                (0, exports.debug)("pattern: '".concat(pattern_1, "'"));
            }
            // trim and skip empty
            pattern_1 = (pattern_1 || '').trim();
            if (!pattern_1) {
                (0, exports.debug)('skipping empty pattern');
                continue;
            }
            // root the pattern when all of the following conditions are true:
            if (patternRoot && // patternRoot supplied
                !im._isRooted(pattern_1) && // AND pattern not rooted
                // AND matchBase:false or not basename only
                (!options_1.matchBase || (process.platform == 'win32' ? pattern_1.replace(/\\/g, '/') : pattern_1).indexOf('/') >= 0)) {
                pattern_1 = im._ensureRooted(patternRoot, pattern_1);
                (0, exports.debug)("rooted pattern: '".concat(pattern_1, "'"));
            }
            if (isIncludePattern) {
                // apply the pattern
                (0, exports.debug)('applying include pattern against original list');
                var matchResults = minimatch.match(list, pattern_1, options_1);
                (0, exports.debug)(matchResults.length + ' matches');
                // union the results
                for (var _b = 0, matchResults_1 = matchResults; _b < matchResults_1.length; _b++) {
                    var matchResult = matchResults_1[_b];
                    map[matchResult] = true;
                }
            }
            else {
                // apply the pattern
                (0, exports.debug)('applying exclude pattern against original list');
                var matchResults = minimatch.match(list, pattern_1, options_1);
                (0, exports.debug)(matchResults.length + ' matches');
                // substract the results
                for (var _c = 0, matchResults_2 = matchResults; _c < matchResults_2.length; _c++) {
                    var matchResult = matchResults_2[_c];
                    delete map[matchResult];
                }
            }
        }
    }
    // return a filtered version of the original list (preserves order and prevents duplication)
    var result = list.filter(function (item) { return map.hasOwnProperty(item); });
    (0, exports.debug)(result.length + ' final results');
    return result;
}
exports.match = match;
/**
 * Filter to apply glob patterns
 *
 * @param  pattern  pattern to apply
 * @param  options  optional. defaults to { dot: true, nobrace: true, nocase: process.platform == 'win32' }.
 */
function filter(pattern, options) {
    options = options || _getDefaultMatchOptions();
    return minimatch.filter(pattern, options);
}
exports.filter = filter;
function _debugMatchOptions(options) {
    (0, exports.debug)("matchOptions.debug: '".concat(options.debug, "'"));
    (0, exports.debug)("matchOptions.nobrace: '".concat(options.nobrace, "'"));
    (0, exports.debug)("matchOptions.noglobstar: '".concat(options.noglobstar, "'"));
    (0, exports.debug)("matchOptions.dot: '".concat(options.dot, "'"));
    (0, exports.debug)("matchOptions.noext: '".concat(options.noext, "'"));
    (0, exports.debug)("matchOptions.nocase: '".concat(options.nocase, "'"));
    (0, exports.debug)("matchOptions.nonull: '".concat(options.nonull, "'"));
    (0, exports.debug)("matchOptions.matchBase: '".concat(options.matchBase, "'"));
    (0, exports.debug)("matchOptions.nocomment: '".concat(options.nocomment, "'"));
    (0, exports.debug)("matchOptions.nonegate: '".concat(options.nonegate, "'"));
    (0, exports.debug)("matchOptions.flipNegate: '".concat(options.flipNegate, "'"));
}
function _getDefaultMatchOptions() {
    return {
        debug: false,
        nobrace: true,
        noglobstar: false,
        dot: true,
        noext: false,
        nocase: process.platform == 'win32',
        nonull: false,
        matchBase: false,
        nocomment: false,
        nonegate: false,
        flipNegate: false
    };
}
/**
 * Determines the find root from a list of patterns. Performs the find and then applies the glob patterns.
 * Supports interleaved exclude patterns. Unrooted patterns are rooted using defaultRoot, unless
 * matchOptions.matchBase is specified and the pattern is a basename only. For matchBase cases, the
 * defaultRoot is used as the find root.
 *
 * @param  defaultRoot   default path to root unrooted patterns. falls back to System.DefaultWorkingDirectory or process.cwd().
 * @param  patterns      pattern or array of patterns to apply
 * @param  findOptions   defaults to { followSymbolicLinks: true }. following soft links is generally appropriate unless deleting files.
 * @param  matchOptions  defaults to { dot: true, nobrace: true, nocase: process.platform == 'win32' }
 */
function findMatch(defaultRoot, patterns, findOptions, matchOptions) {
    // apply defaults for parameters and trace
    defaultRoot = defaultRoot || this.getVariable('system.defaultWorkingDirectory') || process.cwd();
    (0, exports.debug)("defaultRoot: '".concat(defaultRoot, "'"));
    patterns = patterns || [];
    patterns = typeof patterns == 'string' ? [patterns] : patterns;
    findOptions = findOptions || _getDefaultFindOptions();
    _debugFindOptions(findOptions);
    matchOptions = matchOptions || _getDefaultMatchOptions();
    _debugMatchOptions(matchOptions);
    // normalize slashes for root dir
    defaultRoot = im._normalizeSeparators(defaultRoot);
    var results = {};
    var originalMatchOptions = matchOptions;
    for (var _i = 0, _a = (patterns || []); _i < _a.length; _i++) {
        var pattern = _a[_i];
        (0, exports.debug)("pattern: '".concat(pattern, "'"));
        // trim and skip empty
        pattern = (pattern || '').trim();
        if (!pattern) {
            (0, exports.debug)('skipping empty pattern');
            continue;
        }
        // clone match options
        var matchOptions_1 = im._cloneMatchOptions(originalMatchOptions);
        // skip comments
        if (!matchOptions_1.nocomment && im._startsWith(pattern, '#')) {
            (0, exports.debug)('skipping comment');
            continue;
        }
        // set nocomment - brace expansion could result in a leading '#'
        matchOptions_1.nocomment = true;
        // determine whether pattern is include or exclude
        var negateCount = 0;
        if (!matchOptions_1.nonegate) {
            while (pattern.charAt(negateCount) == '!') {
                negateCount++;
            }
            pattern = pattern.substring(negateCount); // trim leading '!'
            if (negateCount) {
                (0, exports.debug)("trimmed leading '!'. pattern: '".concat(pattern, "'"));
            }
        }
        var isIncludePattern = negateCount == 0 ||
            (negateCount % 2 == 0 && !matchOptions_1.flipNegate) ||
            (negateCount % 2 == 1 && matchOptions_1.flipNegate);
        // set nonegate - brace expansion could result in a leading '!'
        matchOptions_1.nonegate = true;
        matchOptions_1.flipNegate = false;
        // expand braces - required to accurately interpret findPath
        var expanded = void 0;
        var preExpanded = pattern;
        if (matchOptions_1.nobrace) {
            expanded = [pattern];
        }
        else {
            // convert slashes on Windows before calling braceExpand(). unfortunately this means braces cannot
            // be escaped on Windows, this limitation is consistent with current limitations of minimatch (3.0.3).
            (0, exports.debug)('expanding braces');
            var convertedPattern = process.platform == 'win32' ? pattern.replace(/\\/g, '/') : pattern;
            expanded = minimatch.braceExpand(convertedPattern);
        }
        // set nobrace
        matchOptions_1.nobrace = true;
        for (var _b = 0, expanded_2 = expanded; _b < expanded_2.length; _b++) {
            var pattern_2 = expanded_2[_b];
            if (expanded.length != 1 || pattern_2 != preExpanded) {
                (0, exports.debug)("pattern: '".concat(pattern_2, "'"));
            }
            // trim and skip empty
            pattern_2 = (pattern_2 || '').trim();
            if (!pattern_2) {
                (0, exports.debug)('skipping empty pattern');
                continue;
            }
            if (isIncludePattern) {
                // determine the findPath
                var findInfo = im._getFindInfoFromPattern(defaultRoot, pattern_2, matchOptions_1);
                var findPath = findInfo.findPath;
                (0, exports.debug)("findPath: '".concat(findPath, "'"));
                if (!findPath) {
                    (0, exports.debug)('skipping empty path');
                    continue;
                }
                // perform the find
                (0, exports.debug)("statOnly: '".concat(findInfo.statOnly, "'"));
                var findResults = [];
                if (findInfo.statOnly) {
                    // simply stat the path - all path segments were used to build the path
                    try {
                        fs.statSync(findPath);
                        findResults.push(findPath);
                    }
                    catch (err) {
                        if (err.code != 'ENOENT') {
                            throw err;
                        }
                        (0, exports.debug)('ENOENT');
                    }
                }
                else {
                    findResults = find(findPath, findOptions);
                }
                (0, exports.debug)("found ".concat(findResults.length, " paths"));
                // apply the pattern
                (0, exports.debug)('applying include pattern');
                if (findInfo.adjustedPattern != pattern_2) {
                    (0, exports.debug)("adjustedPattern: '".concat(findInfo.adjustedPattern, "'"));
                    pattern_2 = findInfo.adjustedPattern;
                }
                var matchResults = minimatch.match(findResults, pattern_2, matchOptions_1);
                (0, exports.debug)(matchResults.length + ' matches');
                // union the results
                for (var _c = 0, matchResults_3 = matchResults; _c < matchResults_3.length; _c++) {
                    var matchResult = matchResults_3[_c];
                    var key = process.platform == 'win32' ? matchResult.toUpperCase() : matchResult;
                    results[key] = matchResult;
                }
            }
            else {
                // check if basename only and matchBase=true
                if (matchOptions_1.matchBase &&
                    !im._isRooted(pattern_2) &&
                    (process.platform == 'win32' ? pattern_2.replace(/\\/g, '/') : pattern_2).indexOf('/') < 0) {
                    // do not root the pattern
                    (0, exports.debug)('matchBase and basename only');
                }
                else {
                    // root the exclude pattern
                    pattern_2 = im._ensurePatternRooted(defaultRoot, pattern_2);
                    (0, exports.debug)("after ensurePatternRooted, pattern: '".concat(pattern_2, "'"));
                }
                // apply the pattern
                (0, exports.debug)('applying exclude pattern');
                var matchResults = minimatch.match(Object.keys(results).map(function (key) { return results[key]; }), pattern_2, matchOptions_1);
                (0, exports.debug)(matchResults.length + ' matches');
                // substract the results
                for (var _d = 0, matchResults_4 = matchResults; _d < matchResults_4.length; _d++) {
                    var matchResult = matchResults_4[_d];
                    var key = process.platform == 'win32' ? matchResult.toUpperCase() : matchResult;
                    delete results[key];
                }
            }
        }
    }
    var finalResult = Object.keys(results)
        .map(function (key) { return results[key]; })
        .sort();
    (0, exports.debug)(finalResult.length + ' final results');
    return finalResult;
}
exports.findMatch = findMatch;
/**
 * Build Proxy URL in the following format: protocol://username:password@hostname:port
 * @param proxyUrl Url address of the proxy server (eg: http://example.com)
 * @param proxyUsername Proxy username (optional)
 * @param proxyPassword Proxy password (optional)
 * @returns string
 */
function getProxyFormattedUrl(proxyUrl, proxyUsername, proxyPassword) {
    var parsedUrl = new URL(proxyUrl);
    var proxyAddress = "".concat(parsedUrl.protocol, "//").concat(parsedUrl.host);
    if (proxyUsername) {
        proxyAddress = "".concat(parsedUrl.protocol, "//").concat(proxyUsername, ":").concat(proxyPassword, "@").concat(parsedUrl.host);
    }
    return proxyAddress;
}
/**
 * Gets http proxy configuration used by Build/Release agent
 *
 * @return  ProxyConfiguration
 */
function getHttpProxyConfiguration(requestUrl) {
    var proxyUrl = (0, exports.getVariable)('Agent.ProxyUrl');
    if (proxyUrl && proxyUrl.length > 0) {
        var proxyUsername = (0, exports.getVariable)('Agent.ProxyUsername');
        var proxyPassword = (0, exports.getVariable)('Agent.ProxyPassword');
        var proxyBypassHosts = JSON.parse((0, exports.getVariable)('Agent.ProxyBypassList') || '[]');
        var bypass_1 = false;
        if (requestUrl) {
            proxyBypassHosts.forEach(function (bypassHost) {
                if (new RegExp(bypassHost, 'i').test(requestUrl)) {
                    bypass_1 = true;
                }
            });
        }
        if (bypass_1) {
            return null;
        }
        else {
            var proxyAddress = getProxyFormattedUrl(proxyUrl, proxyUsername, proxyPassword);
            return {
                proxyUrl: proxyUrl,
                proxyUsername: proxyUsername,
                proxyPassword: proxyPassword,
                proxyBypassHosts: proxyBypassHosts,
                proxyFormattedUrl: proxyAddress
            };
        }
    }
    else {
        return null;
    }
}
exports.getHttpProxyConfiguration = getHttpProxyConfiguration;
/**
 * Gets http certificate configuration used by Build/Release agent
 *
 * @return  CertConfiguration
 */
function getHttpCertConfiguration() {
    var ca = (0, exports.getVariable)('Agent.CAInfo');
    var clientCert = (0, exports.getVariable)('Agent.ClientCert');
    if (ca || clientCert) {
        var certConfig = {};
        certConfig.caFile = ca;
        certConfig.certFile = clientCert;
        if (clientCert) {
            var clientCertKey = (0, exports.getVariable)('Agent.ClientCertKey');
            var clientCertArchive = (0, exports.getVariable)('Agent.ClientCertArchive');
            var clientCertPassword = (0, exports.getVariable)('Agent.ClientCertPassword');
            certConfig.keyFile = clientCertKey;
            certConfig.certArchiveFile = clientCertArchive;
            certConfig.passphrase = clientCertPassword;
        }
        return certConfig;
    }
    else {
        return null;
    }
}
exports.getHttpCertConfiguration = getHttpCertConfiguration;
//-----------------------------------------------------
// Test Publisher
//-----------------------------------------------------
var TestPublisher = /** @class */ (function () {
    function TestPublisher(testRunner) {
        this.testRunner = testRunner;
    }
    TestPublisher.prototype.publish = function (resultFiles, mergeResults, platform, config, runTitle, publishRunAttachments, testRunSystem) {
        // Could have used an initializer, but wanted to avoid reordering parameters when converting to strict null checks
        // (A parameter cannot both be optional and have an initializer)
        testRunSystem = testRunSystem || "VSTSTask";
        var properties = {};
        properties['type'] = this.testRunner;
        if (mergeResults) {
            properties['mergeResults'] = mergeResults;
        }
        if (platform) {
            properties['platform'] = platform;
        }
        if (config) {
            properties['config'] = config;
        }
        if (runTitle) {
            properties['runTitle'] = runTitle;
        }
        if (publishRunAttachments) {
            properties['publishRunAttachments'] = publishRunAttachments;
        }
        if (resultFiles) {
            properties['resultFiles'] = Array.isArray(resultFiles) ? resultFiles.join() : resultFiles;
        }
        properties['testRunSystem'] = testRunSystem;
        (0, exports.command)('results.publish', properties, '');
    };
    return TestPublisher;
}());
exports.TestPublisher = TestPublisher;
//-----------------------------------------------------
// Code coverage Publisher
//-----------------------------------------------------
var CodeCoveragePublisher = /** @class */ (function () {
    function CodeCoveragePublisher() {
    }
    CodeCoveragePublisher.prototype.publish = function (codeCoverageTool, summaryFileLocation, reportDirectory, additionalCodeCoverageFiles) {
        var properties = {};
        if (codeCoverageTool) {
            properties['codecoveragetool'] = codeCoverageTool;
        }
        if (summaryFileLocation) {
            properties['summaryfile'] = summaryFileLocation;
        }
        if (reportDirectory) {
            properties['reportdirectory'] = reportDirectory;
        }
        if (additionalCodeCoverageFiles) {
            properties['additionalcodecoveragefiles'] = Array.isArray(additionalCodeCoverageFiles) ? additionalCodeCoverageFiles.join() : additionalCodeCoverageFiles;
        }
        (0, exports.command)('codecoverage.publish', properties, "");
    };
    return CodeCoveragePublisher;
}());
exports.CodeCoveragePublisher = CodeCoveragePublisher;
//-----------------------------------------------------
// Code coverage Publisher
//-----------------------------------------------------
var CodeCoverageEnabler = /** @class */ (function () {
    function CodeCoverageEnabler(buildTool, ccTool) {
        this.buildTool = buildTool;
        this.ccTool = ccTool;
    }
    CodeCoverageEnabler.prototype.enableCodeCoverage = function (buildProps) {
        buildProps['buildtool'] = this.buildTool;
        buildProps['codecoveragetool'] = this.ccTool;
        (0, exports.command)('codecoverage.enable', buildProps, "");
    };
    return CodeCoverageEnabler;
}());
exports.CodeCoverageEnabler = CodeCoverageEnabler;
//-----------------------------------------------------
// Task Logging Commands
//-----------------------------------------------------
/**
 * Upload user interested file as additional log information
 * to the current timeline record.
 *
 * The file shall be available for download along with task logs.
 *
 * @param path      Path to the file that should be uploaded.
 * @returns         void
 */
function uploadFile(path) {
    (0, exports.command)("task.uploadfile", null, path);
}
exports.uploadFile = uploadFile;
/**
 * Instruction for the agent to update the PATH environment variable.
 * The specified directory is prepended to the PATH.
 * The updated environment variable will be reflected in subsequent tasks.
 *
 * @param path      Local directory path.
 * @returns         void
 */
function prependPath(path) {
    assertAgent("2.115.0");
    (0, exports.command)("task.prependpath", null, path);
}
exports.prependPath = prependPath;
/**
 * Upload and attach summary markdown to current timeline record.
 * This summary shall be added to the build/release summary and
 * not available for download with logs.
 *
 * @param path      Local directory path.
 * @returns         void
 */
function uploadSummary(path) {
    (0, exports.command)("task.uploadsummary", null, path);
}
exports.uploadSummary = uploadSummary;
/**
 * Upload and attach attachment to current timeline record.
 * These files are not available for download with logs.
 * These can only be referred to by extensions using the type or name values.
 *
 * @param type      Attachment type.
 * @param name      Attachment name.
 * @param path      Attachment path.
 * @returns         void
 */
function addAttachment(type, name, path) {
    (0, exports.command)("task.addattachment", { "type": type, "name": name }, path);
}
exports.addAttachment = addAttachment;
/**
 * Set an endpoint field with given value.
 * Value updated will be retained in the endpoint for
 * the subsequent tasks that execute within the same job.
 *
 * @param id      Endpoint id.
 * @param field   FieldType enum of AuthParameter, DataParameter or Url.
 * @param key     Key.
 * @param value   Value for key or url.
 * @returns       void
 */
function setEndpoint(id, field, key, value) {
    (0, exports.command)("task.setendpoint", { "id": id, "field": FieldType[field].toLowerCase(), "key": key }, value);
}
exports.setEndpoint = setEndpoint;
/**
 * Set progress and current operation for current task.
 *
 * @param percent           Percentage of completion.
 * @param currentOperation  Current pperation.
 * @returns                 void
 */
function setProgress(percent, currentOperation) {
    (0, exports.command)("task.setprogress", { "value": "".concat(percent) }, currentOperation);
}
exports.setProgress = setProgress;
/**
 * Indicates whether to write the logging command directly to the host or to the output pipeline.
 *
 * @param id            Timeline record Guid.
 * @param parentId      Parent timeline record Guid.
 * @param recordType    Record type.
 * @param recordName    Record name.
 * @param order         Order of timeline record.
 * @param startTime     Start time.
 * @param finishTime    End time.
 * @param progress      Percentage of completion.
 * @param state         TaskState enum of Unknown, Initialized, InProgress or Completed.
 * @param result        TaskResult enum of Succeeded, SucceededWithIssues, Failed, Cancelled or Skipped.
 * @param message       current operation
 * @returns             void
 */
function logDetail(id, message, parentId, recordType, recordName, order, startTime, finishTime, progress, state, result) {
    var properties = {
        "id": id,
        "parentid": parentId,
        "type": recordType,
        "name": recordName,
        "order": order ? order.toString() : undefined,
        "starttime": startTime,
        "finishtime": finishTime,
        "progress": progress ? progress.toString() : undefined,
        "state": state ? TaskState[state] : undefined,
        "result": result ? TaskResult[result] : undefined
    };
    (0, exports.command)("task.logdetail", properties, message);
}
exports.logDetail = logDetail;
/**
 * Log error or warning issue to timeline record of current task.
 *
 * @param type          IssueType enum of Error or Warning.
 * @param sourcePath    Source file location.
 * @param lineNumber    Line number.
 * @param columnNumber  Column number.
 * @param code          Error or warning code.
 * @param message       Error or warning message.
 * @returns             void
 */
function logIssue(type, message, sourcePath, lineNumber, columnNumber, errorCode) {
    var properties = {
        "type": IssueType[type].toLowerCase(),
        "code": errorCode,
        "sourcepath": sourcePath,
        "linenumber": lineNumber ? lineNumber.toString() : undefined,
        "columnnumber": columnNumber ? columnNumber.toString() : undefined,
    };
    (0, exports.command)("task.logissue", properties, message);
}
exports.logIssue = logIssue;
//-----------------------------------------------------
// Artifact Logging Commands
//-----------------------------------------------------
/**
 * Upload user interested file as additional log information
 * to the current timeline record.
 *
 * The file shall be available for download along with task logs.
 *
 * @param containerFolder   Folder that the file will upload to, folder will be created if needed.
 * @param path              Path to the file that should be uploaded.
 * @param name              Artifact name.
 * @returns                 void
 */
function uploadArtifact(containerFolder, path, name) {
    (0, exports.command)("artifact.upload", { "containerfolder": containerFolder, "artifactname": name }, path);
}
exports.uploadArtifact = uploadArtifact;
/**
 * Create an artifact link, artifact location is required to be
 * a file container path, VC path or UNC share path.
 *
 * The file shall be available for download along with task logs.
 *
 * @param name              Artifact name.
 * @param path              Path to the file that should be associated.
 * @param artifactType      ArtifactType enum of Container, FilePath, VersionControl, GitRef or TfvcLabel.
 * @returns                 void
 */
function associateArtifact(name, path, artifactType) {
    (0, exports.command)("artifact.associate", { "type": ArtifactType[artifactType].toLowerCase(), "artifactname": name }, path);
}
exports.associateArtifact = associateArtifact;
//-----------------------------------------------------
// Build Logging Commands
//-----------------------------------------------------
/**
 * Upload user interested log to build’s container “logs\tool” folder.
 *
 * @param path      Path to the file that should be uploaded.
 * @returns         void
 */
function uploadBuildLog(path) {
    (0, exports.command)("build.uploadlog", null, path);
}
exports.uploadBuildLog = uploadBuildLog;
/**
 * Update build number for current build.
 *
 * @param value     Value to be assigned as the build number.
 * @returns         void
 */
function updateBuildNumber(value) {
    (0, exports.command)("build.updatebuildnumber", null, value);
}
exports.updateBuildNumber = updateBuildNumber;
/**
 * Add a tag for current build.
 *
 * @param value     Tag value.
 * @returns         void
 */
function addBuildTag(value) {
    (0, exports.command)("build.addbuildtag", null, value);
}
exports.addBuildTag = addBuildTag;
//-----------------------------------------------------
// Release Logging Commands
//-----------------------------------------------------
/**
 * Update release name for current release.
 *
 * @param value     Value to be assigned as the release name.
 * @returns         void
 */
function updateReleaseName(name) {
    assertAgent("2.132.0");
    (0, exports.command)("release.updatereleasename", null, name);
}
exports.updateReleaseName = updateReleaseName;
//-----------------------------------------------------
// Tools
//-----------------------------------------------------
exports.TaskCommand = tcm.TaskCommand;
exports.commandFromString = tcm.commandFromString;
exports.ToolRunner = trm.ToolRunner;
/**
 * Creates a filtering stream for external output and pipes it to the destination
 * (default process.stdout). Pipe untrusted output (a remote response, a child process's
 * stdout, etc.) into the returned stream so that any "##vso[" command markers it contains
 * are neutralized instead of executed by the agent.
 *
 * By default every marker is blocked. Set enableVsoCommands to true (optionally with an
 * explicit allowedVsoCommands list) to permit a small set of command names on a
 * compatibility-sensitive path.
 *
 * @param options   External output options. See ExternalOutputOptions.
 * @returns         A writable/readable stream to pipe untrusted output into.
 */
function createExternalOutputStream(options) {
    return eom.createExternalOutputStream(options);
}
exports.createExternalOutputStream = createExternalOutputStream;
/** Filters external output and writes it directly to the configured destination. */
function writeExternalOutput(message, options) {
    eom.writeExternalOutput(message, options);
}
exports.writeExternalOutput = writeExternalOutput;
/** Filters external output and submits it through the existing task-lib debug logger. */
function debugExternalOutput(message, options) {
    eom.debugExternalOutput(message, options);
}
exports.debugExternalOutput = debugExternalOutput;
/** Filters external output and submits it through the existing task-lib warning logger. */
function warningExternalOutput(message, options) {
    eom.warningExternalOutput(message, options);
}
exports.warningExternalOutput = warningExternalOutput;
/** Filters external output and submits it through the existing task-lib error logger. */
function errorExternalOutput(message, options) {
    eom.errorExternalOutput(message, options);
}
exports.errorExternalOutput = errorExternalOutput;
/** Commands allowed when VSO commands are enabled without an explicit allowlist. */
exports.defaultAllowedVsoCommands = eom.defaultAllowedVsoCommands;
//-----------------------------------------------------
// Validation Checks
//-----------------------------------------------------
// async await needs generators in node 4.x+
if (semver.lt(process.versions.node, '4.2.0')) {
    (0, exports.warning)('Tasks require a new agent.  Upgrade your agent or node to 4.2.0 or later', exports.IssueSource.TaskInternal);
}
//-------------------------------------------------------------------
// Populate the vault with sensitive data.  Inputs and Endpoints
//-------------------------------------------------------------------
// avoid loading twice (overwrites .taskkey)
if (!global['_vsts_task_lib_loaded']) {
    im._loadData();
    im._exposeProxySettings();
    im._exposeCertSettings();
}
//Helper Functions for internal use only
/**
 * safeFind - safe replacement for Array.prototype.find
 *
 * @param {Array} arr - the array to search
 * @param {Function} predicate - function to test each element, returns true if match
 * @returns {*} - first element that matches or undefined
 */
function safeFind(arr, predicate) {
    for (var i = 0; i < arr.length; i++) {
        if (predicate(arr[i])) {
            return arr[i];
        }
    }
    return undefined;
}


/***/ }),

/***/ 8373:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.commandFromString = exports.TaskCommand = void 0;
//
// Command Format:
//    ##vso[artifact.command key=value;key=value]user message
//    
// Examples:
//    ##vso[task.progress value=58]
//    ##vso[task.issue type=warning;]This is the user warning message
//
var CMD_PREFIX = '##vso[';
var TaskCommand = /** @class */ (function () {
    function TaskCommand(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    TaskCommand.prototype.toString = function () {
        var cmdStr = CMD_PREFIX + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            for (var key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    var val = this.properties[key];
                    if (val) {
                        // safely append the val - avoid blowing up when attempting to
                        // call .replace() if message is not a string for some reason
                        cmdStr += key + '=' + escape('' + (val || '')) + ';';
                    }
                }
            }
        }
        cmdStr += ']';
        // safely append the message - avoid blowing up when attempting to
        // call .replace() if message is not a string for some reason
        var message = '' + (this.message || '');
        cmdStr += escapedata(message);
        return cmdStr;
    };
    return TaskCommand;
}());
exports.TaskCommand = TaskCommand;
function commandFromString(commandLine) {
    var preLen = CMD_PREFIX.length;
    var lbPos = commandLine.indexOf('[');
    var rbPos = commandLine.indexOf(']');
    if (lbPos == -1 || rbPos == -1 || rbPos - lbPos < 3) {
        throw new Error('Invalid command brackets');
    }
    var cmdInfo = commandLine.substring(lbPos + 1, rbPos);
    var spaceIdx = cmdInfo.indexOf(' ');
    var command = cmdInfo;
    var properties = {};
    if (spaceIdx > 0) {
        command = cmdInfo.trim().substring(0, spaceIdx);
        var propSection = cmdInfo.trim().substring(spaceIdx + 1);
        var propLines = propSection.split(';');
        propLines.forEach(function (propLine) {
            propLine = propLine.trim();
            if (propLine.length > 0) {
                var eqIndex = propLine.indexOf('=');
                if (eqIndex == -1) {
                    throw new Error('Invalid property: ' + propLine);
                }
                var key = propLine.substring(0, eqIndex);
                var val = propLine.substring(eqIndex + 1);
                properties[key] = unescape(val);
            }
        });
    }
    var msg = unescapedata(commandLine.substring(rbPos + 1));
    var cmd = new TaskCommand(command, properties, msg);
    return cmd;
}
exports.commandFromString = commandFromString;
function escapedata(s) {
    return s.replace(/%/g, '%AZP25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function unescapedata(s) {
    return s.replace(/%0D/g, '\r')
        .replace(/%0A/g, '\n')
        .replace(/%AZP25/g, '%');
}
function escape(s) {
    return s.replace(/%/g, '%AZP25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/]/g, '%5D')
        .replace(/;/g, '%3B');
}
function unescape(s) {
    return s.replace(/%0D/g, '\r')
        .replace(/%0A/g, '\n')
        .replace(/%5D/g, ']')
        .replace(/%3B/g, ';')
        .replace(/%AZP25/g, '%');
}


/***/ }),

/***/ 419:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __extends = (this && this.__extends) || (function () {
    var extendStatics = function (d, b) {
        extendStatics = Object.setPrototypeOf ||
            ({ __proto__: [] } instanceof Array && function (d, b) { d.__proto__ = b; }) ||
            function (d, b) { for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p]; };
        return extendStatics(d, b);
    };
    return function (d, b) {
        if (typeof b !== "function" && b !== null)
            throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() { this.constructor = d; }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
    };
})();
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ToolRunner = void 0;
var Q = __nccwpck_require__(5560);
var os = __nccwpck_require__(857);
var events = __nccwpck_require__(4434);
var child = __nccwpck_require__(5317);
var im = __nccwpck_require__(8202);
var fs = __nccwpck_require__(9896);
var eom = __nccwpck_require__(6037);
var ToolRunner = /** @class */ (function (_super) {
    __extends(ToolRunner, _super);
    function ToolRunner(toolPath) {
        var _this = _super.call(this) || this;
        _this.cmdSpecialChars = [' ', '\t', '&', '(', ')', '[', ']', '{', '}', '^', '=', ';', '!', '\'', '+', ',', '`', '~', '|', '<', '>', '"'];
        if (!toolPath) {
            throw new Error('Parameter \'toolPath\' cannot be null or empty.');
        }
        _this.toolPath = im._which(toolPath, true);
        _this.args = [];
        _this._debug('toolRunner toolPath: ' + toolPath);
        return _this;
    }
    ToolRunner.prototype._debug = function (message) {
        this.emit('debug', message);
    };
    ToolRunner.prototype._argStringToArray = function (argString) {
        var args = [];
        var inQuotes = false;
        var escaped = false;
        var lastCharWasSpace = true;
        var arg = '';
        var append = function (c) {
            // we only escape double quotes.
            if (escaped) {
                if (c !== '"') {
                    arg += '\\';
                }
                else {
                    arg.slice(0, -1);
                }
            }
            arg += c;
            escaped = false;
        };
        for (var i = 0; i < argString.length; i++) {
            var c = argString.charAt(i);
            if (c === ' ' && !inQuotes) {
                if (!lastCharWasSpace) {
                    args.push(arg);
                    arg = '';
                }
                lastCharWasSpace = true;
                continue;
            }
            else {
                lastCharWasSpace = false;
            }
            if (c === '"') {
                if (!escaped) {
                    inQuotes = !inQuotes;
                }
                else {
                    append(c);
                }
                continue;
            }
            if (c === "\\" && escaped) {
                append(c);
                continue;
            }
            if (c === "\\" && inQuotes) {
                escaped = true;
                continue;
            }
            append(c);
            lastCharWasSpace = false;
        }
        if (!lastCharWasSpace) {
            args.push(arg.trim());
        }
        return args;
    };
    ToolRunner.prototype._getCommandString = function (options, noPrefix) {
        var _this = this;
        var toolPath = this._getSpawnFileName();
        var args = this._getSpawnArgs(options);
        var cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        var commandParts = [];
        if (process.platform == 'win32') {
            // Windows + cmd file
            if (this._isCmdFile()) {
                commandParts.push(toolPath);
                commandParts = commandParts.concat(args);
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                commandParts.push("\"".concat(toolPath, "\""));
                commandParts = commandParts.concat(args);
            }
            else if (options.shell) {
                commandParts.push(this._windowsQuoteCmdArg(toolPath));
                commandParts = commandParts.concat(args);
            }
            // Windows (regular)
            else {
                commandParts.push(this._windowsQuoteCmdArg(toolPath));
                commandParts = commandParts.concat(args.map(function (arg) { return _this._windowsQuoteCmdArg(arg); }));
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            commandParts.push(toolPath);
            commandParts = commandParts.concat(args);
        }
        cmd += commandParts.join(' ');
        // append second tool
        if (this.pipeOutputToTool) {
            cmd += ' | ' + this.pipeOutputToTool._getCommandString(options, /*noPrefix:*/ true);
        }
        return cmd;
    };
    ToolRunner.prototype._processLineBuffer = function (data, buffer, onLine) {
        var newBuffer = buffer + data.toString();
        try {
            var eolIndex = newBuffer.indexOf(os.EOL);
            while (eolIndex > -1) {
                var line = newBuffer.substring(0, eolIndex);
                onLine(line);
                // the rest of the string ...
                newBuffer = newBuffer.substring(eolIndex + os.EOL.length);
                eolIndex = newBuffer.indexOf(os.EOL);
            }
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug('error processing line');
        }
        return newBuffer;
    };
    /**
     * Wraps an arg string with specified char if it's not already wrapped
     * @returns {string} Arg wrapped with specified char
     * @param {string} arg Input argument string
     * @param {string} wrapChar A char input string should be wrapped with
     */
    ToolRunner.prototype._wrapArg = function (arg, wrapChar) {
        if (!this._isWrapped(arg, wrapChar)) {
            return "".concat(wrapChar).concat(arg).concat(wrapChar);
        }
        return arg;
    };
    /**
     * Unwraps an arg string wrapped with specified char
     * @param arg Arg wrapped with specified char
     * @param wrapChar A char to be removed
     */
    ToolRunner.prototype._unwrapArg = function (arg, wrapChar) {
        if (this._isWrapped(arg, wrapChar)) {
            var pattern = new RegExp("(^\\\\?".concat(wrapChar, ")|(\\\\?").concat(wrapChar, "$)"), 'g');
            return arg.trim().replace(pattern, '');
        }
        return arg;
    };
    /**
     * Determine if arg string is wrapped with specified char
     * @param arg Input arg string
     */
    ToolRunner.prototype._isWrapped = function (arg, wrapChar) {
        var pattern = new RegExp("^\\\\?".concat(wrapChar, ".+\\\\?").concat(wrapChar, "$"));
        return pattern.test(arg.trim());
    };
    ToolRunner.prototype._getSpawnFileName = function (options) {
        if (process.platform == 'win32') {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        if (options && options.shell) {
            return this._wrapArg(this.toolPath, '"');
        }
        return this.toolPath;
    };
    ToolRunner.prototype._getSpawnArgs = function (options) {
        var _this = this;
        if (process.platform == 'win32') {
            if (this._isCmdFile()) {
                var argline = "/D /S /C \"".concat(this._windowsQuoteCmdArg(this.toolPath));
                for (var i = 0; i < this.args.length; i++) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments ? this.args[i] : this._windowsQuoteCmdArg(this.args[i]);
                }
                argline += '"';
                return [argline];
            }
            if (options.windowsVerbatimArguments) {
                // note, in Node 6.x options.argv0 can be used instead of overriding args.slice and args.unshift.
                // for more details, refer to https://github.com/nodejs/node/blob/v6.x/lib/child_process.js
                var args_1 = this.args.slice(0); // copy the array
                // override slice to prevent Node from creating a copy of the arg array.
                // we need Node to use the "unshift" override below.
                args_1.slice = function () {
                    if (arguments.length != 1 || arguments[0] != 0) {
                        throw new Error('Unexpected arguments passed to args.slice when windowsVerbatimArguments flag is set.');
                    }
                    return args_1;
                };
                // override unshift
                //
                // when using the windowsVerbatimArguments option, Node does not quote the tool path when building
                // the cmdline parameter for the win32 function CreateProcess(). an unquoted space in the tool path
                // causes problems for tools when attempting to parse their own command line args. tools typically
                // assume their arguments begin after arg 0.
                //
                // by hijacking unshift, we can quote the tool path when it pushed onto the args array. Node builds
                // the cmdline parameter from the args array.
                //
                // note, we can't simply pass a quoted tool path to Node for multiple reasons:
                //   1) Node verifies the file exists (calls win32 function GetFileAttributesW) and the check returns
                //      false if the path is quoted.
                //   2) Node passes the tool path as the application parameter to CreateProcess, which expects the
                //      path to be unquoted.
                //
                // also note, in addition to the tool path being embedded within the cmdline parameter, Node also
                // passes the tool path to CreateProcess via the application parameter (optional parameter). when
                // present, Windows uses the application parameter to determine which file to run, instead of
                // interpreting the file from the cmdline parameter.
                args_1.unshift = function () {
                    if (arguments.length != 1) {
                        throw new Error('Unexpected arguments passed to args.unshift when windowsVerbatimArguments flag is set.');
                    }
                    return Array.prototype.unshift.call(args_1, "\"".concat(arguments[0], "\"")); // quote the file name
                };
                return args_1;
            }
            else if (options.shell) {
                var args = [];
                for (var _i = 0, _a = this.args; _i < _a.length; _i++) {
                    var arg = _a[_i];
                    if (this._needQuotesForCmd(arg, '%')) {
                        args.push(this._wrapArg(arg, '"'));
                    }
                    else {
                        args.push(arg);
                    }
                }
                return args;
            }
        }
        else if (options.shell) {
            return this.args.map(function (arg) {
                if (_this._isWrapped(arg, "'")) {
                    return arg;
                }
                // remove wrapping double quotes to avoid escaping
                arg = _this._unwrapArg(arg, '"');
                arg = _this._escapeChar(arg, '"');
                return _this._wrapArg(arg, '"');
            });
        }
        return this.args;
    };
    /**
     * Escape specified character.
     * @param arg String to escape char in
     * @param charToEscape Char should be escaped
     */
    ToolRunner.prototype._escapeChar = function (arg, charToEscape) {
        var escChar = "\\";
        var output = '';
        var charIsEscaped = false;
        for (var _i = 0, arg_1 = arg; _i < arg_1.length; _i++) {
            var char = arg_1[_i];
            if (char === charToEscape && !charIsEscaped) {
                output += escChar + char;
            }
            else {
                output += char;
            }
            charIsEscaped = char === escChar && !charIsEscaped;
        }
        return output;
    };
    ToolRunner.prototype._isCmdFile = function () {
        var upperToolPath = this.toolPath.toUpperCase();
        return im._endsWith(upperToolPath, '.CMD') || im._endsWith(upperToolPath, '.BAT');
    };
    /**
     * Determine whether the cmd arg needs to be quoted. Returns true if arg contains any of special chars array.
     * @param arg The cmd command arg.
     * @param additionalChars Additional chars which should be also checked.
     */
    ToolRunner.prototype._needQuotesForCmd = function (arg, additionalChars) {
        var specialChars = this.cmdSpecialChars;
        if (additionalChars) {
            specialChars = this.cmdSpecialChars.concat(additionalChars);
        }
        var _loop_1 = function (char) {
            if (specialChars.some(function (x) { return x === char; })) {
                return { value: true };
            }
        };
        for (var _i = 0, arg_2 = arg; _i < arg_2.length; _i++) {
            var char = arg_2[_i];
            var state_1 = _loop_1(char);
            if (typeof state_1 === "object")
                return state_1.value;
        }
        return false;
    };
    ToolRunner.prototype._windowsQuoteCmdArg = function (arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uv_quote_cmd_arg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        var needsQuotes = this._needQuotesForCmd(arg);
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that preceed a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        var reverse = '"';
        var quote_hit = true;
        for (var i = arg.length; i > 0; i--) { // walk the string in reverse
            reverse += arg[i - 1];
            if (quote_hit && arg[i - 1] == '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] == '"') {
                quote_hit = true;
                reverse += '"'; // double the quote
            }
            else {
                quote_hit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    };
    ToolRunner.prototype._uv_quote_cmd_arg = function (arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (arg.indexOf(' ') < 0 && arg.indexOf('\t') < 0 && arg.indexOf('"') < 0) {
            // No quotation needed
            return arg;
        }
        if (arg.indexOf('"') < 0 && arg.indexOf('\\') < 0) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return "\"".concat(arg, "\"");
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        var reverse = '"';
        var quote_hit = true;
        for (var i = arg.length; i > 0; i--) { // walk the string in reverse
            reverse += arg[i - 1];
            if (quote_hit && arg[i - 1] == '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] == '"') {
                quote_hit = true;
                reverse += '\\';
            }
            else {
                quote_hit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    };
    ToolRunner.prototype._cloneExecOptions = function (options) {
        options = options || {};
        var result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            shell: options.shell || false,
            externalOutput: options.externalOutput
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    };
    /** Builds one filtered writer per display destination. */
    ToolRunner.prototype._createDisplayFilter = function (options) {
        var ext = options.externalOutput;
        if (!ext) {
            return null;
        }
        var outStream = options.outStream;
        var errDest = options.failOnStdErr ? options.errStream : options.outStream;
        var stdoutWriter = eom.createFilteredWriter(ext, outStream);
        var stderrWriter = errDest === outStream
            ? stdoutWriter
            : eom.createFilteredWriter(ext, errDest);
        return {
            commandLine: function (text) { outStream.write(eom.filterExternalOutput(text, ext)); },
            stdout: function (data) { return stdoutWriter.write(data); },
            stderr: function (data) { return stderrWriter.write(data); },
            finalize: function () {
                stdoutWriter.end();
                if (stderrWriter !== stdoutWriter) {
                    stderrWriter.end();
                }
            }
        };
    };
    ToolRunner.prototype._getSpawnOptions = function (options) {
        options = options || {};
        var result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result.shell = options.shell;
        result['windowsVerbatimArguments'] = options.windowsVerbatimArguments || this._isCmdFile();
        return result;
    };
    ToolRunner.prototype._getSpawnSyncOptions = function (options) {
        var result = {};
        result.maxBuffer = 1024 * 1024 * 1024;
        result.cwd = options.cwd;
        result.env = options.env;
        result.shell = options.shell;
        result['windowsVerbatimArguments'] = options.windowsVerbatimArguments || this._isCmdFile();
        return result;
    };
    ToolRunner.prototype.execWithPipingAsync = function (pipeOutputToTool, options) {
        var _this = this;
        this._debug('exec tool: ' + this.toolPath);
        this._debug('arguments:');
        this.args.forEach(function (arg) {
            _this._debug('   ' + arg);
        });
        var success = true;
        var optionsNonNull = this._cloneExecOptions(options);
        var df = this._createDisplayFilter(optionsNonNull);
        if (!optionsNonNull.silent) {
            if (df) {
                df.commandLine(this._getCommandString(optionsNonNull) + os.EOL);
            }
            else {
                optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
            }
        }
        var cp;
        var toolPath = pipeOutputToTool.toolPath;
        var toolPathFirst;
        var successFirst = true;
        var returnCodeFirst;
        var fileStream;
        var waitingEvents = 0; // number of process or stream events we are waiting on to complete
        var returnCode = 0;
        var error;
        toolPathFirst = this.toolPath;
        // Following node documentation example from this link on how to pipe output of one process to another
        // https://nodejs.org/api/child_process.html#child_process_child_process_spawn_command_args_options
        //start the child process for both tools
        waitingEvents++;
        var cpFirst = child.spawn(this._getSpawnFileName(optionsNonNull), this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(optionsNonNull));
        waitingEvents++;
        cp = child.spawn(pipeOutputToTool._getSpawnFileName(optionsNonNull), pipeOutputToTool._getSpawnArgs(optionsNonNull), pipeOutputToTool._getSpawnOptions(optionsNonNull));
        fileStream = this.pipeOutputToFile ? fs.createWriteStream(this.pipeOutputToFile) : null;
        return new Promise(function (resolve, reject) {
            var _a, _b, _c, _d;
            var complete = function () {
                if (waitingEvents != 0) {
                    return;
                }
                if (df) {
                    df.finalize();
                }
                if (error) {
                    reject(error);
                }
                else {
                    resolve(returnCode);
                }
            };
            if (fileStream) {
                waitingEvents++;
                fileStream.on('finish', function () {
                    waitingEvents--; //file write is complete
                    fileStream = null;
                    complete();
                });
                fileStream.on('error', function (err) {
                    waitingEvents--; //there were errors writing to the file, write is done
                    _this._debug("Failed to pipe output of ".concat(toolPathFirst, " to file ").concat(_this.pipeOutputToFile, ". Error = ").concat(err));
                    fileStream = null;
                    complete();
                });
            }
            //pipe stdout of first tool to stdin of second tool
            (_a = cpFirst.stdout) === null || _a === void 0 ? void 0 : _a.on('data', function (data) {
                var _a, _b;
                try {
                    if (fileStream) {
                        fileStream.write(data);
                    }
                    if (!((_a = cp.stdin) === null || _a === void 0 ? void 0 : _a.destroyed)) {
                        (_b = cp.stdin) === null || _b === void 0 ? void 0 : _b.write(data);
                    }
                }
                catch (err) {
                    _this._debug('Failed to pipe output of ' + toolPathFirst + ' to ' + toolPath);
                    _this._debug(toolPath + ' might have exited due to errors prematurely. Verify the arguments passed are valid.');
                }
            });
            (_b = cpFirst.stderr) === null || _b === void 0 ? void 0 : _b.on('data', function (data) {
                if (fileStream) {
                    fileStream.write(data);
                }
                successFirst = !optionsNonNull.failOnStdErr;
                if (!optionsNonNull.silent) {
                    if (df) {
                        df.stderr(data);
                    }
                    else {
                        var s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
                        s.write(data);
                    }
                }
            });
            cpFirst.on('error', function (err) {
                var _a;
                waitingEvents--; //first process is complete with errors
                if (fileStream) {
                    fileStream.end();
                }
                (_a = cp.stdin) === null || _a === void 0 ? void 0 : _a.end();
                error = new Error(toolPathFirst + ' failed. ' + err.message);
                complete();
            });
            cpFirst.on('close', function (code, signal) {
                var _a;
                waitingEvents--; //first process is complete
                if (code != 0 && !optionsNonNull.ignoreReturnCode) {
                    successFirst = false;
                    returnCodeFirst = code;
                    returnCode = returnCodeFirst;
                }
                _this._debug('success of first tool:' + successFirst);
                if (fileStream) {
                    fileStream.end();
                }
                (_a = cp.stdin) === null || _a === void 0 ? void 0 : _a.end();
                complete();
            });
            var stdLineBuffer = '';
            (_c = cp.stdout) === null || _c === void 0 ? void 0 : _c.on('data', function (data) {
                _this.emit('stdout', data);
                if (!optionsNonNull.silent) {
                    if (df) {
                        df.stdout(data);
                    }
                    else {
                        optionsNonNull.outStream.write(data);
                    }
                }
                stdLineBuffer = _this._processLineBuffer(data, stdLineBuffer, function (line) {
                    _this.emit('stdline', line);
                });
            });
            var errLineBuffer = '';
            (_d = cp.stderr) === null || _d === void 0 ? void 0 : _d.on('data', function (data) {
                _this.emit('stderr', data);
                success = !optionsNonNull.failOnStdErr;
                if (!optionsNonNull.silent) {
                    if (df) {
                        df.stderr(data);
                    }
                    else {
                        var s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
                        s.write(data);
                    }
                }
                errLineBuffer = _this._processLineBuffer(data, errLineBuffer, function (line) {
                    _this.emit('errline', line);
                });
            });
            cp.on('error', function (err) {
                waitingEvents--; //process is done with errors
                error = new Error(toolPath + ' failed. ' + err.message);
                complete();
            });
            cp.on('close', function (code, signal) {
                waitingEvents--; //process is complete
                _this._debug('rc:' + code);
                returnCode = code;
                if (stdLineBuffer.length > 0) {
                    _this.emit('stdline', stdLineBuffer);
                }
                if (errLineBuffer.length > 0) {
                    _this.emit('errline', errLineBuffer);
                }
                if (code != 0 && !optionsNonNull.ignoreReturnCode) {
                    success = false;
                }
                _this._debug('success:' + success);
                if (!successFirst) { //in the case output is piped to another tool, check exit code of both tools
                    error = new Error(toolPathFirst + ' failed with return code: ' + returnCodeFirst);
                }
                else if (!success) {
                    error = new Error(toolPath + ' failed with return code: ' + code);
                }
                complete();
            });
        });
    };
    ToolRunner.prototype.execWithPiping = function (pipeOutputToTool, options) {
        var _this = this;
        var _a, _b, _c, _d;
        var defer = Q.defer();
        this._debug('exec tool: ' + this.toolPath);
        this._debug('arguments:');
        this.args.forEach(function (arg) {
            _this._debug('   ' + arg);
        });
        var success = true;
        var optionsNonNull = this._cloneExecOptions(options);
        var df = this._createDisplayFilter(optionsNonNull);
        if (!optionsNonNull.silent) {
            if (df) {
                df.commandLine(this._getCommandString(optionsNonNull) + os.EOL);
            }
            else {
                optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
            }
        }
        var cp;
        var toolPath = pipeOutputToTool.toolPath;
        var toolPathFirst;
        var successFirst = true;
        var returnCodeFirst;
        var fileStream;
        var waitingEvents = 0; // number of process or stream events we are waiting on to complete
        var returnCode = 0;
        var error;
        toolPathFirst = this.toolPath;
        // Following node documentation example from this link on how to pipe output of one process to another
        // https://nodejs.org/api/child_process.html#child_process_child_process_spawn_command_args_options
        //start the child process for both tools
        waitingEvents++;
        var cpFirst = child.spawn(this._getSpawnFileName(optionsNonNull), this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(optionsNonNull));
        waitingEvents++;
        cp = child.spawn(pipeOutputToTool._getSpawnFileName(optionsNonNull), pipeOutputToTool._getSpawnArgs(optionsNonNull), pipeOutputToTool._getSpawnOptions(optionsNonNull));
        fileStream = this.pipeOutputToFile ? fs.createWriteStream(this.pipeOutputToFile) : null;
        var complete = function () {
            if (waitingEvents != 0) {
                return;
            }
            if (df) {
                df.finalize();
            }
            if (error) {
                defer.reject(error);
            }
            else {
                defer.resolve(returnCode);
            }
        };
        if (fileStream) {
            waitingEvents++;
            fileStream.on('finish', function () {
                waitingEvents--; //file write is complete
                fileStream = null;
                complete();
            });
            fileStream.on('error', function (err) {
                waitingEvents--; //there were errors writing to the file, write is done
                _this._debug("Failed to pipe output of ".concat(toolPathFirst, " to file ").concat(_this.pipeOutputToFile, ". Error = ").concat(err));
                fileStream = null;
                complete();
            });
        }
        //pipe stdout of first tool to stdin of second tool
        (_a = cpFirst.stdout) === null || _a === void 0 ? void 0 : _a.on('data', function (data) {
            var _a;
            try {
                if (fileStream) {
                    fileStream.write(data);
                }
                (_a = cp.stdin) === null || _a === void 0 ? void 0 : _a.write(data);
            }
            catch (err) {
                _this._debug('Failed to pipe output of ' + toolPathFirst + ' to ' + toolPath);
                _this._debug(toolPath + ' might have exited due to errors prematurely. Verify the arguments passed are valid.');
            }
        });
        (_b = cpFirst.stderr) === null || _b === void 0 ? void 0 : _b.on('data', function (data) {
            if (fileStream) {
                fileStream.write(data);
            }
            successFirst = !optionsNonNull.failOnStdErr;
            if (!optionsNonNull.silent) {
                if (df) {
                    df.stderr(data);
                }
                else {
                    var s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
                    s.write(data);
                }
            }
        });
        cpFirst.on('error', function (err) {
            var _a;
            waitingEvents--; //first process is complete with errors
            if (fileStream) {
                fileStream.end();
            }
            (_a = cp.stdin) === null || _a === void 0 ? void 0 : _a.end();
            error = new Error(toolPathFirst + ' failed. ' + err.message);
            complete();
        });
        cpFirst.on('close', function (code, signal) {
            var _a;
            waitingEvents--; //first process is complete
            if (code != 0 && !optionsNonNull.ignoreReturnCode) {
                successFirst = false;
                returnCodeFirst = code;
                returnCode = returnCodeFirst;
            }
            _this._debug('success of first tool:' + successFirst);
            if (fileStream) {
                fileStream.end();
            }
            (_a = cp.stdin) === null || _a === void 0 ? void 0 : _a.end();
            complete();
        });
        var stdLineBuffer = '';
        (_c = cp.stdout) === null || _c === void 0 ? void 0 : _c.on('data', function (data) {
            _this.emit('stdout', data);
            if (!optionsNonNull.silent) {
                if (df) {
                    df.stdout(data);
                }
                else {
                    optionsNonNull.outStream.write(data);
                }
            }
            stdLineBuffer = _this._processLineBuffer(data, stdLineBuffer, function (line) {
                _this.emit('stdline', line);
            });
        });
        var errLineBuffer = '';
        (_d = cp.stderr) === null || _d === void 0 ? void 0 : _d.on('data', function (data) {
            _this.emit('stderr', data);
            success = !optionsNonNull.failOnStdErr;
            if (!optionsNonNull.silent) {
                if (df) {
                    df.stderr(data);
                }
                else {
                    var s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
                    s.write(data);
                }
            }
            errLineBuffer = _this._processLineBuffer(data, errLineBuffer, function (line) {
                _this.emit('errline', line);
            });
        });
        cp.on('error', function (err) {
            waitingEvents--; //process is done with errors
            error = new Error(toolPath + ' failed. ' + err.message);
            complete();
        });
        cp.on('close', function (code, signal) {
            waitingEvents--; //process is complete
            _this._debug('rc:' + code);
            returnCode = code;
            if (stdLineBuffer.length > 0) {
                _this.emit('stdline', stdLineBuffer);
            }
            if (errLineBuffer.length > 0) {
                _this.emit('errline', errLineBuffer);
            }
            if (code != 0 && !optionsNonNull.ignoreReturnCode) {
                success = false;
            }
            _this._debug('success:' + success);
            if (!successFirst) { //in the case output is piped to another tool, check exit code of both tools
                error = new Error(toolPathFirst + ' failed with return code: ' + returnCodeFirst);
            }
            else if (!success) {
                error = new Error(toolPath + ' failed with return code: ' + code);
            }
            complete();
        });
        return defer.promise;
    };
    /**
     * Add argument
     * Append an argument or an array of arguments
     * returns ToolRunner for chaining
     *
     * @param     val        string cmdline or array of strings
     * @returns   ToolRunner
     */
    ToolRunner.prototype.arg = function (val) {
        if (!val) {
            return this;
        }
        if (val instanceof Array) {
            this._debug(this.toolPath + ' arg: ' + JSON.stringify(val));
            this.args = this.args.concat(val);
        }
        else if (typeof (val) === 'string') {
            this._debug(this.toolPath + ' arg: ' + val);
            this.args = this.args.concat(val.trim());
        }
        return this;
    };
    /**
     * Parses an argument line into one or more arguments
     * e.g. .line('"arg one" two -z') is equivalent to .arg(['arg one', 'two', '-z'])
     * returns ToolRunner for chaining
     *
     * @param     val        string argument line
     * @returns   ToolRunner
     */
    ToolRunner.prototype.line = function (val) {
        if (!val) {
            return this;
        }
        this._debug(this.toolPath + ' arg: ' + val);
        this.args = this.args.concat(this._argStringToArray(val));
        return this;
    };
    /**
     * Add argument(s) if a condition is met
     * Wraps arg().  See arg for details
     * returns ToolRunner for chaining
     *
     * @param     condition     boolean condition
     * @param     val     string cmdline or array of strings
     * @returns   ToolRunner
     */
    ToolRunner.prototype.argIf = function (condition, val) {
        if (condition) {
            this.arg(val);
        }
        return this;
    };
    /**
     * Pipe output of exec() to another tool
     * @param tool
     * @param file  optional filename to additionally stream the output to.
     * @returns {ToolRunner}
     */
    ToolRunner.prototype.pipeExecOutputToTool = function (tool, file) {
        this.pipeOutputToTool = tool;
        this.pipeOutputToFile = file;
        return this;
    };
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See IExecOptions
     * @returns   number
     */
    ToolRunner.prototype.execAsync = function (options) {
        var _this = this;
        var _a, _b, _c;
        if (this.pipeOutputToTool) {
            return this.execWithPipingAsync(this.pipeOutputToTool, options);
        }
        this._debug('exec tool: ' + this.toolPath);
        this._debug('arguments:');
        this.args.forEach(function (arg) {
            _this._debug('   ' + arg);
        });
        var optionsNonNull = this._cloneExecOptions(options);
        var df = this._createDisplayFilter(optionsNonNull);
        if (!optionsNonNull.silent) {
            if (df) {
                df.commandLine(this._getCommandString(optionsNonNull) + os.EOL);
            }
            else {
                optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
            }
        }
        var state = new ExecState(optionsNonNull, this.toolPath);
        state.on('debug', function (message) {
            _this._debug(message);
        });
        var stdLineBuffer = '';
        var errLineBuffer = '';
        var emitDoneEvent = function (resolve, reject) {
            state.on('done', function (error, exitCode) {
                if (stdLineBuffer.length > 0) {
                    _this.emit('stdline', stdLineBuffer);
                }
                if (errLineBuffer.length > 0) {
                    _this.emit('errline', errLineBuffer);
                }
                if (cp) {
                    cp.removeAllListeners();
                }
                if (error) {
                    reject(error);
                }
                else {
                    resolve(exitCode);
                }
            });
        };
        // Edge case when the node itself cant's spawn and emit event
        var cp;
        try {
            cp = child.spawn(this._getSpawnFileName(options), this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(options));
        }
        catch (error) {
            return new Promise(function (resolve, reject) {
                emitDoneEvent(resolve, reject);
                state.processError = error.message;
                state.processExited = true;
                state.processClosed = true;
                state.CheckComplete();
            });
        }
        this.childProcess = cp;
        // it is possible for the child process to end its last line without a new line.
        // because stdout is buffered, this causes the last line to not get sent to the parent
        // stream. Adding this event forces a flush before the child streams are closed.
        (_a = cp.stdout) === null || _a === void 0 ? void 0 : _a.on('end', function () {
            if (!optionsNonNull.silent) {
                if (df) {
                    df.stdout(Buffer.from(os.EOL));
                }
                else {
                    optionsNonNull.outStream.write(os.EOL);
                }
            }
        });
        (_b = cp.stdout) === null || _b === void 0 ? void 0 : _b.on('data', function (data) {
            _this.emit('stdout', data);
            if (!optionsNonNull.silent) {
                if (df) {
                    df.stdout(data);
                }
                else {
                    optionsNonNull.outStream.write(data);
                }
            }
            stdLineBuffer = _this._processLineBuffer(data, stdLineBuffer, function (line) {
                _this.emit('stdline', line);
            });
        });
        (_c = cp.stderr) === null || _c === void 0 ? void 0 : _c.on('data', function (data) {
            state.processStderr = true;
            _this.emit('stderr', data);
            if (!optionsNonNull.silent) {
                if (df) {
                    df.stderr(data);
                }
                else {
                    var s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
                    s.write(data);
                }
            }
            errLineBuffer = _this._processLineBuffer(data, errLineBuffer, function (line) {
                _this.emit('errline', line);
            });
        });
        cp.on('error', function (err) {
            state.processError = err.message;
            state.processExited = true;
            state.processClosed = true;
            state.CheckComplete();
        });
        // Do not write debug logs here. Sometimes stdio not closed yet and you can damage user output commands.
        cp.on('exit', function (code, signal) {
            state.processExitCode = code;
            state.processExitSignal = signal;
            state.processExited = true;
            state.CheckComplete();
        });
        cp.on('close', function (code, signal) {
            if (df) {
                df.finalize();
            }
            state.processCloseCode = code;
            state.processCloseSignal = signal;
            state.processClosed = true;
            state.processExited = true;
            state.CheckComplete();
        });
        return new Promise(emitDoneEvent);
    };
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @deprecated Use the `execAsync` method that returns a native Javascript promise instead
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See IExecOptions
     * @returns   number
     */
    ToolRunner.prototype.exec = function (options) {
        var _this = this;
        var _a, _b, _c;
        if (this.pipeOutputToTool) {
            return this.execWithPiping(this.pipeOutputToTool, options);
        }
        var defer = Q.defer();
        this._debug('exec tool: ' + this.toolPath);
        this._debug('arguments:');
        this.args.forEach(function (arg) {
            _this._debug('   ' + arg);
        });
        var optionsNonNull = this._cloneExecOptions(options);
        var df = this._createDisplayFilter(optionsNonNull);
        if (!optionsNonNull.silent) {
            if (df) {
                df.commandLine(this._getCommandString(optionsNonNull) + os.EOL);
            }
            else {
                optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
            }
        }
        var state = new ExecState(optionsNonNull, this.toolPath);
        state.on('debug', function (message) {
            _this._debug(message);
        });
        var stdLineBuffer = '';
        var errLineBuffer = '';
        state.on('done', function (error, exitCode) {
            if (stdLineBuffer.length > 0) {
                _this.emit('stdline', stdLineBuffer);
            }
            if (errLineBuffer.length > 0) {
                _this.emit('errline', errLineBuffer);
            }
            if (cp) {
                cp.removeAllListeners();
            }
            if (error) {
                defer.reject(error);
            }
            else {
                defer.resolve(exitCode);
            }
        });
        // Edge case when the node itself cant's spawn and emit event
        var cp;
        try {
            cp = child.spawn(this._getSpawnFileName(options), this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(options));
        }
        catch (error) {
            state.processError = error.message;
            state.processExited = true;
            state.processClosed = true;
            state.CheckComplete();
            return defer.promise;
        }
        this.childProcess = cp;
        // it is possible for the child process to end its last line without a new line.
        // because stdout is buffered, this causes the last line to not get sent to the parent
        // stream. Adding this event forces a flush before the child streams are closed.
        (_a = cp.stdout) === null || _a === void 0 ? void 0 : _a.on('end', function () {
            if (!optionsNonNull.silent) {
                if (df) {
                    df.stdout(Buffer.from(os.EOL));
                }
                else {
                    optionsNonNull.outStream.write(os.EOL);
                }
            }
        });
        (_b = cp.stdout) === null || _b === void 0 ? void 0 : _b.on('data', function (data) {
            _this.emit('stdout', data);
            if (!optionsNonNull.silent) {
                if (df) {
                    df.stdout(data);
                }
                else {
                    optionsNonNull.outStream.write(data);
                }
            }
            stdLineBuffer = _this._processLineBuffer(data, stdLineBuffer, function (line) {
                _this.emit('stdline', line);
            });
        });
        (_c = cp.stderr) === null || _c === void 0 ? void 0 : _c.on('data', function (data) {
            state.processStderr = true;
            _this.emit('stderr', data);
            if (!optionsNonNull.silent) {
                if (df) {
                    df.stderr(data);
                }
                else {
                    var s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
                    s.write(data);
                }
            }
            errLineBuffer = _this._processLineBuffer(data, errLineBuffer, function (line) {
                _this.emit('errline', line);
            });
        });
        cp.on('error', function (err) {
            state.processError = err.message;
            state.processExited = true;
            state.processClosed = true;
            state.CheckComplete();
        });
        // Do not write debug logs here. Sometimes stdio not closed yet and you can damage user output commands.
        cp.on('exit', function (code, signal) {
            state.processExitCode = code;
            state.processExitSignal = signal;
            state.processExited = true;
            state.CheckComplete();
        });
        cp.on('close', function (code, signal) {
            if (df) {
                df.finalize();
            }
            state.processCloseCode = code;
            state.processCloseSignal = signal;
            state.processClosed = true;
            state.processExited = true;
            state.CheckComplete();
        });
        return defer.promise;
    };
    /**
     * Exec a tool synchronously.
     * Output will be *not* be streamed to the live console.  It will be returned after execution is complete.
     * Appropriate for short running tools
     * Returns IExecSyncResult with output and return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See IExecSyncOptions
     * @returns   IExecSyncResult
     */
    ToolRunner.prototype.execSync = function (options) {
        var _this = this;
        this._debug('exec tool: ' + this.toolPath);
        this._debug('arguments:');
        this.args.forEach(function (arg) {
            _this._debug('   ' + arg);
        });
        var success = true;
        options = this._cloneExecOptions(options);
        var ext = options.externalOutput;
        if (!options.silent) {
            var cmdLine = this._getCommandString(options) + os.EOL;
            options.outStream.write(ext ? eom.filterExternalOutput(cmdLine, ext) : cmdLine);
        }
        var r = child.spawnSync(this._getSpawnFileName(options), this._getSpawnArgs(options), this._getSpawnSyncOptions(options));
        if (!options.silent && r.stdout && r.stdout.length > 0) {
            options.outStream.write(ext ? eom.filterExternalOutput(r.stdout, ext) : r.stdout);
        }
        if (!options.silent && r.stderr && r.stderr.length > 0) {
            options.errStream.write(ext ? eom.filterExternalOutput(r.stderr, ext) : r.stderr);
        }
        var res = { code: r.status, error: r.error };
        res.stdout = (r.stdout) ? r.stdout.toString() : '';
        res.stderr = (r.stderr) ? r.stderr.toString() : '';
        return res;
    };
    /**
     * Used to close child process by sending SIGNINT signal.
     * It allows executed script to have some additional logic on SIGINT, before exiting.
     */
    ToolRunner.prototype.killChildProcess = function (signal) {
        if (signal === void 0) { signal = "SIGTERM"; }
        if (this.childProcess) {
            this._debug("[killChildProcess] Signal ".concat(signal, " received"));
            this.childProcess.kill(signal);
        }
    };
    return ToolRunner;
}(events.EventEmitter));
exports.ToolRunner = ToolRunner;
var ExecState = /** @class */ (function (_super) {
    __extends(ExecState, _super);
    function ExecState(options, toolPath) {
        var _this = _super.call(this) || this;
        _this.delay = 10000; // 10 seconds
        _this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        _this.options = options;
        _this.toolPath = toolPath;
        var delay = process.env['TASKLIB_TEST_TOOLRUNNER_EXITDELAY'];
        if (delay) {
            _this.delay = parseInt(delay);
        }
        return _this;
    }
    ExecState.prototype.CheckComplete = function () {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = setTimeout(ExecState.HandleTimeout, this.delay, this);
        }
    };
    ExecState.prototype._debug = function (message) {
        this.emit('debug', message);
    };
    ExecState.prototype._setResult = function () {
        // determine whether there is an error
        var error;
        if (this.processExited) {
            this._debug("Process exited with code ".concat(this.processExitCode, " and signal ").concat(this.processExitSignal, " for tool '").concat(this.toolPath, "'"));
            if (this.processError) {
                error = new Error(im._loc('LIB_ProcessError', this.toolPath, this.processError));
            }
            else if (this.processExitCode != 0 && !this.options.ignoreReturnCode) {
                error = new Error(im._loc('LIB_ProcessExitCode', this.toolPath, this.processExitCode));
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(im._loc('LIB_ProcessStderr', this.toolPath));
            }
        }
        if (this.processClosed) {
            this._debug("STDIO streams have closed and received exit code ".concat(this.processCloseCode, " and signal ").concat(this.processCloseSignal, " for tool '").concat(this.toolPath, "'"));
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    };
    ExecState.HandleTimeout = function (state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            console.log(im._loc('LIB_StdioNotClosed', state.delay / 1000, state.toolPath));
            state._debug(im._loc('LIB_StdioNotClosed', state.delay / 1000, state.toolPath));
        }
        state._setResult();
    };
    return ExecState;
}(events.EventEmitter));


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Vault = void 0;
var fs = __nccwpck_require__(9896);
var path = __nccwpck_require__(6928);
var crypto = __nccwpck_require__(6982);
var algorithm = "aes-256-ctr";
var encryptEncoding = 'hex';
var unencryptedEncoding = 'utf8';
//
// Store sensitive data in proc.
// Main goal: Protects tasks which would dump envvars from leaking secrets inadvertently
//            the task lib clears after storing.
// Also protects against a dump of a process getting the secrets
// The secret is generated and stored externally for the lifetime of the task.
//
var Vault = /** @class */ (function () {
    function Vault(keyPath) {
        this._keyFile = path.join(keyPath, '.taskkey');
        this._store = {};
        this.genKey();
    }
    Vault.prototype.initialize = function () { };
    Vault.prototype.storeSecret = function (name, data) {
        if (!name || name.length == 0) {
            return false;
        }
        name = name.toLowerCase();
        if (!data || data.length == 0) {
            if (this._store.hasOwnProperty(name)) {
                delete this._store[name];
            }
            return false;
        }
        var key = this.getKey();
        var iv = crypto.randomBytes(16);
        var cipher = crypto.createCipheriv(algorithm, key, iv);
        var crypted = cipher.update(data, unencryptedEncoding, encryptEncoding);
        var cryptedFinal = cipher.final(encryptEncoding);
        this._store[name] = iv.toString(encryptEncoding) + crypted + cryptedFinal;
        return true;
    };
    Vault.prototype.retrieveSecret = function (name) {
        var secret;
        name = (name || '').toLowerCase();
        if (this._store.hasOwnProperty(name)) {
            var key = this.getKey();
            var data = this._store[name];
            var ivDataBuffer = Buffer.from(data, encryptEncoding);
            var iv = ivDataBuffer.slice(0, 16);
            var encryptedText = ivDataBuffer.slice(16);
            var decipher = crypto.createDecipheriv(algorithm, key, iv);
            var dec = decipher.update(encryptedText);
            var decFinal = decipher.final(unencryptedEncoding);
            secret = dec + decFinal;
        }
        return secret;
    };
    Vault.prototype.getKey = function () {
        var key = fs.readFileSync(this._keyFile).toString('utf8');
        // Key needs to be hashed to correct length to match algorithm (aes-256-ctr)
        return crypto.createHash('sha256').update(key).digest();
    };
    Vault.prototype.genKey = function () {
        var key;
        if (crypto.randomUUID) {
            key = crypto.randomUUID();
        }
        else {
            var bytes = crypto.randomBytes(16);
            bytes[6] = (bytes[6] & 0x0f) | 0x40;
            bytes[8] = (bytes[8] & 0x3f) | 0x80;
            var hex = bytes.toString('hex');
            key = hex.slice(0, 8) + '-' + hex.slice(8, 12) + '-' + hex.slice(12, 16) + '-' + hex.slice(16, 20) + '-' + hex.slice(20);
        }
        fs.writeFileSync(this._keyFile, key, { encoding: 'utf8' });
    };
    return Vault;
}());
exports.Vault = Vault;


/***/ }),

/***/ 9380:
/***/ ((module) => {


module.exports = balanced;
function balanced(a, b, str) {
  if (a instanceof RegExp) a = maybeMatch(a, str);
  if (b instanceof RegExp) b = maybeMatch(b, str);

  var r = range(a, b, str);

  return r && {
    start: r[0],
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + a.length, r[1]),
    post: str.slice(r[1] + b.length)
  };
}

function maybeMatch(reg, str) {
  var m = str.match(reg);
  return m ? m[0] : null;
}

balanced.range = range;
function range(a, b, str) {
  var begs, beg, left, right, result;
  var ai = str.indexOf(a);
  var bi = str.indexOf(b, ai + 1);
  var i = ai;

  if (ai >= 0 && bi > 0) {
    if(a===b) {
      return [ai, bi];
    }
    begs = [];
    left = str.length;

    while (i >= 0 && !result) {
      if (i == ai) {
        begs.push(i);
        ai = str.indexOf(a, i + 1);
      } else if (begs.length == 1) {
        result = [ begs.pop(), bi ];
      } else {
        beg = begs.pop();
        if (beg < left) {
          left = beg;
          right = bi;
        }

        bi = str.indexOf(b, i + 1);
      }

      i = ai < bi && ai >= 0 ? ai : bi;
    }

    if (begs.length) {
      result = [ left, right ];
    }
  }

  return result;
}


/***/ }),

/***/ 4691:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var concatMap = __nccwpck_require__(7087)
var balanced = __nccwpck_require__(9380)

module.exports = expandTop

var escSlash = '\0SLASH' + Math.random().toFixed(16) + '\0'
var escOpen = '\0OPEN' + Math.random().toFixed(16) + '\0'
var escClose = '\0CLOSE' + Math.random().toFixed(16) + '\0'
var escComma = '\0COMMA' + Math.random().toFixed(16) + '\0'
var escPeriod = '\0PERIOD' + Math.random().toFixed(16) + '\0'

var EXPANSION_MAX = 100000

// `EXPANSION_MAX` caps the *number* of expansions, but not their length. An
// input like `'{a,b}'.repeat(1500)` stays under that count - its output is
// truncated to 100k results - while making every result ~1500 characters
// long. The result set, and the intermediate arrays built while combining
// brace sets, then grow large enough to exhaust memory and crash the process
// (CVE-2026-14257). `EXPANSION_MAX_LENGTH` bounds the total number of
// characters the accumulator may hold at any point, so memory stays flat no
// matter how many brace groups are chained. The limit sits well above any
// realistic expansion (100k results hitting `EXPANSION_MAX` measure ~1M
// characters) so legitimate input is unaffected.
var EXPANSION_MAX_LENGTH = 4000000

// `expand` recurses once per level of brace *nesting* - both when expanding a
// set's comma members and when re-wrapping a set whose body is a single part.
// The CVE-2026-14257 fix made the *tail* iterative (recursion on `m.post`, one
// level per chained group), which left nesting depth unbounded: about 3,100
// levels of `{{{...a,b...}}}` - only ~6KB of input - exhausted the native stack
// and crashed the process. `EXPANSION_MAX_DEPTH` bounds how deep the parser
// will follow nesting. It sits far above any realistic pattern and well below
// the depth at which the stack runs out.
var EXPANSION_MAX_DEPTH = 1000

// Bash keeps a quirk where a brace group followed by a comma set still expands
// (`{a},b}`). The parser implements it by rewriting the string and restarting
// the scan, absorbing one `}` per pass. `n` trailing braces therefore cost `n`
// full passes over a string that itself grows by one `escClose` sentinel each
// time - quadratic in `n`, with a ~26x constant from the sentinel's length.
// 128KB of `'{a}' + '}'.repeat(n) + ',z}'` blocked the event loop for 27
// seconds to produce two results. `EXPANSION_MAX_REWRITES` bounds how many
// times the scan may restart. Real `{a},b}` input needs a handful.
var EXPANSION_MAX_REWRITES = 1000

// `EXPANSION_MAX_STEPS` bounds the work one `expandTop` call does, which `max`,
// `maxLength` and `maxDepth` don't: nested sets are rescanned at every level
// and chained groups each rebuild up to `max` results, so 2KB of input could
// block the event loop for over 30 seconds. Each character scanned, result
// built and sequence value generated is a step, and each `expand` call costs
// `CALL_STEPS` more. Past the budget, the set being expanded and everything
// after it stay literal. A glob needs a few hundred steps, and nesting all the
// way to `EXPANSION_MAX_DEPTH` about 4M.
var EXPANSION_MAX_STEPS = 20000000

// What one `expand` call costs on top of what it scans and builds. Setting
// one up takes about as long as scanning 16 characters, and a set whose
// results are wrapped to be expanded again makes one call per result, each
// scanning and building next to nothing: 64KB of
// `('{{' + ','.repeat(316) + '}{' + ','.repeat(316) + '}}').repeat(n)` made
// 4M such calls, which spent the budget three times as slowly as anything
// else.
var CALL_STEPS = 16

function numeric(str) {
  return parseInt(str, 10) == str ? parseInt(str, 10) : str.charCodeAt(0)
}

function escapeBraces(str) {
  return str
    .split('\\\\')
    .join(escSlash)
    .split('\\{')
    .join(escOpen)
    .split('\\}')
    .join(escClose)
    .split('\\,')
    .join(escComma)
    .split('\\.')
    .join(escPeriod)
}

function unescapeBraces(str) {
  return str
    .split(escSlash)
    .join('\\')
    .split(escOpen)
    .join('{')
    .split(escClose)
    .join('}')
    .split(escComma)
    .join(',')
    .split(escPeriod)
    .join('.')
}

// Like `target.push(...items)` but doesn't overflow the stack
function pushAll(target, items) {
  for (var i = 0; i < items.length; i++) {
    target.push(items[i])
  }
}

// `balanced`, run on `masked` (see `maskUnmatchedOpens`), sliced from `str`
// and charged for the characters it walks: up to the group's `}`, or the
// whole string when there is no match or unmatched `{` come first, which
// `unmatched` then flags for masking. Once a call overdraws the budget, it
// and every later one return undefined, so the rest stays literal.
//
// `budget` is `{ remaining }`, one counter shared by every level and group of
// an `expandTop` call, so the bound holds for the call as a whole.
function balancedWithBudget(str, masked, budget) {
  if (budget.remaining < 0) {
    return undefined
  }
  var r = balanced.range('{', '}', masked)
  var unmatched = r !== undefined && masked.indexOf('{') < r[0]
  budget.remaining -= r && !unmatched ? r[1] + 1 : str.length
  if (!r || budget.remaining < 0) {
    return undefined
  }
  return {
    end: r[1],
    pre: str.slice(0, r[0]),
    body: str.slice(r[0] + 1, r[1]),
    post: str.slice(r[1] + 1),
    unmatched: unmatched,
  }
}

// `masked` with every `{` that has no matching `}` swapped for a `\0`, which
// keeps the length, so a scan of it still lines up with the string it was
// made from. Such a `{` is literal either way, but `balanced` only learns that
// one is unmatched by reading to the end of the string, so with one at the
// head of every group (`'{a,{b,c}'.repeat(n)`) each scan read the rest of the
// input. That was quadratic, and once the step budget charged for it, it ran
// out partway through and left the rest literal. A scan of the masked copy
// stops at the group's `}`. It is one pass, charged as such.
function maskUnmatchedOpens(masked, budget) {
  budget.remaining -= masked.length
  var open = []
  for (var i = 0; i < masked.length; i++) {
    var c = masked.charCodeAt(i)
    if (c === 0x7b) {
      open.push(i)
    } else if (c === 0x7d && open.length) {
      open.pop()
    }
  }
  var out = ''
  var last = 0
  for (var j = 0; j < open.length; j++) {
    out += masked.slice(last, open[j]) + '\0'
    last = open[j] + 1
  }
  return out + masked.slice(last)
}

// Whether `str` has a `,` not followed by another `,`, with a `}` after it on
// the same line - what `/,(?!,).*\}/.test(str)` asks, answered in one pass from
// the end. The regex tries every `,` and backtracks through the rest of its
// line from each, which is quadratic, and the `{a},b}` rewrite asks again on
// every pass. Like a scan, it is charged for the whole string and refused if
// that overdraws the budget.
function commaSetFollows(str, budget) {
  budget.remaining -= str.length
  if (budget.remaining < 0) {
    return false
  }
  // Whether a `}` follows the current position before the line ends
  var close = false
  for (var i = str.length - 1; i >= 0; i--) {
    var c = str.charCodeAt(i)
    if (c === 0x7d) {
      close = true
    } else if (c === 0x0a || c === 0x0d || c === 0x2028 || c === 0x2029) {
      // A line terminator, which `.` does not match
      close = false
    } else if (c === 0x2c && close && str.charCodeAt(i + 1) !== 0x2c) {
      return true
    }
  }
  return false
}

// Basically just str.split(","), but handling cases
// where we have nested braced sections, which should be
// treated as individual members, like {a,{b,c},d}
//
// Returns `undefined` if the step budget runs out before the whole set is
// split, since splitting what is left on every comma would tear apart the
// nested sets it still holds.
function parseCommaParts(str, budget) {
  var parts = []

  // Walk the brace groups iteratively. Recursing on `post` once per group let a
  // chain of them exhaust the stack - the parsing-side counterpart to
  // the `expand` overflow fixed for CVE-2026-14257, and not something `max` or
  // `maxLength` can bound, since it happens before expansion.
  //
  // The part the next chunk continues
  var carry = ''

  for (;;) {
    // A set's body holds no unmatched `{`, so there is nothing to mask.
    var m = balancedWithBudget(str, str, budget)

    if (budget.remaining < 0) {
      return undefined
    }

    if (!m) {
      var tail = str.split(',')
      tail[0] = carry + tail[0]
      pushAll(parts, tail)
      return parts
    }

    var pre = m.pre
    var body = m.body
    var post = m.post
    var p = pre.split(',')

    p[0] = carry + p[0]
    p[p.length - 1] += '{' + body + '}'

    if (!post.length) {
      pushAll(parts, p)
      return parts
    }

    carry = p.pop()
    pushAll(parts, p)
    str = post
  }
}

// An option that is left out or null, or that is NaN, gets its default. Every
// comparison against NaN is false, so a NaN bound would never be reached:
// `{ maxSteps: NaN }` let 15KB of input block the event loop for 16 seconds,
// and `{ maxDepth: NaN }` overflowed the stack again (CVE-2026-102278). Pass
// `Infinity` to lift a bound.
function bound(value, fallback) {
  return value == null || isNaN(value) ? fallback : value
}

function expandTop(str, options) {
  if (!str) return []

  options = options || {}
  var max = bound(options.max, EXPANSION_MAX)
  var maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH)
  var maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH)
  var maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES)
  var maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS)

  // I don't know why Bash 4.3 does this, but it does.
  // Anything starting with {} will have the first two bytes preserved
  // but *only* at the top level, so {},a}b will not expand to anything,
  // but a{},b}c will be expanded to [a}c,abc].
  // One could argue that this is a bug in Bash, but since the goal of
  // this module is to match Bash's rules, we escape a leading {}
  if (str.substr(0, 2) === '{}') {
    str = '\\{\\}' + str.substr(2)
  }

  return expand(
    escapeBraces(str),
    max,
    maxLength,
    maxDepth,
    0,
    maxRewrites,
    { remaining: maxSteps },
    true
  ).map(unescapeBraces)
}

function identity(e) {
  return e
}

function embrace(str) {
  return '{' + str + '}'
}
function isPadded(el) {
  return /^-?0\d/.test(el)
}

function lte(i, y) {
  return i <= y
}
function gte(i, y) {
  return i >= y
}

// Build `{ acc[a] + pre + values[v] }` for every combination, capping the
// number of results at `max` and the total number of characters at `maxLength`.
// This is the one place output grows, so bounding it here keeps the single
// accumulator - and therefore memory - flat regardless of how many brace groups
// are combined (CVE-2026-14257). Each result built is a step, since `max` and
// `maxLength` bound one combination, not how many brace groups are combined.
//
// `base[a]` is the length of the part of `acc[a]` that predates the current
// empty-drop baseline (see `expand`). The matching baselines for the results
// are appended to `outBase`, which the caller carries forward alongside them.
function combine(
  acc,
  base,
  pre,
  values,
  max,
  maxLength,
  dropEmpties,
  outBase,
  budget
) {
  var out = []
  var length = 0
  // Bash drops empty results at the top level, and they don't count against
  // `max`, so `max` bounds the number of *kept* results. "Empty" means "adds
  // nothing past the baseline", not "empty overall", and only an `acc[a] + pre`
  // that adds nothing can make one, so for those the empty values are skipped
  // without being visited. Visiting them one at a time let a set of empties
  // cost `acc.length * values.length` while keeping nothing.
  var nonEmpty
  outer: for (var a = 0; a < acc.length; a++) {
    var prefix = acc[a] + pre
    var vs = values
    if (dropEmpties && prefix.length === base[a]) {
      if (!nonEmpty) nonEmpty = values.filter(Boolean)
      vs = nonEmpty
    }
    for (var v = 0; v < vs.length; v++) {
      if (out.length >= max) break outer
      var expansion = prefix + vs[v]
      if (length + expansion.length > maxLength) break outer
      out.push(expansion)
      outBase.push(base[a])
      length += expansion.length
    }
  }
  budget.remaining -= out.length
  return out
}

// The expansion values of a single numeric (`1..5`) or alphabetic (`a..e..2`)
// sequence body, or `undefined` if the step budget runs out generating them.
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
  var n = body.split(/\.\./)
  var N = []
  // A sequence body always splits into two or three parts, but the compiler
  // can't know that.
  /* c8 ignore start */
  if (n[0] === undefined || n[1] === undefined) {
    return N
  }
  /* c8 ignore stop */
  var x = numeric(n[0])
  var y = numeric(n[1])
  var width = Math.max(n[0].length, n[1].length)
  var incr =
    n.length === 3 && n[2] !== undefined ?
      Math.max(Math.abs(numeric(n[2])), 1)
    : 1
  var test = lte
  var reverse = y < x
  if (reverse) {
    incr *= -1
    test = gte
  }
  var pad = n.some(isPadded)
  // A padded value is built a character at a time to `width`, which the input
  // sets, so it costs one step per character: 64KB of
  // `('{' + '0'.repeat(100) + '..99999}').repeat(n)` took 7 seconds charged
  // one step per value.
  var cost = pad ? width : 1

  var length = 0
  for (var i = x; test(i, y) && N.length < max; i += incr) {
    // Each value is a step. `max` and `maxLength` bound one sequence, but a
    // chain of them still generated up to `max` values each, however few
    // combining could keep.
    budget.remaining -= cost
    if (budget.remaining < 0) {
      return undefined
    }
    var c
    if (isAlphaSequence) {
      c = String.fromCharCode(i)
      if (c === '\\') {
        c = ''
      }
    } else {
      c = String(i)
      if (pad) {
        var need = width - c.length
        if (need > 0) {
          var z = new Array(need + 1).join('0')
          if (i < 0) {
            c = '-' + z + c.slice(1)
          } else {
            c = z + c
          }
        }
      }
    }
    if (length + c.length > maxLength) break
    N.push(c)
    length += c.length
  }
  return N
}

function expand(
  str,
  max,
  maxLength,
  maxDepth,
  depth,
  maxRewrites,
  budget,
  isTop
) {
  // An overdraft here makes the first scan refuse, so `str` stays literal.
  budget.remaining -= CALL_STEPS

  // Too deeply nested to keep following: treat the rest as literal, the same
  // way a group that cannot expand is already handled. Truncating rather than
  // throwing keeps expansion total, matching `max` and `maxLength`.
  if (depth > maxDepth) {
    return [str]
  }

  // Consume the string's top-level brace groups left to right, threading a
  // running set of combined prefixes (`acc`). Expanding the tail iteratively -
  // rather than recursing on `m.post` once per group - keeps the native stack
  // depth constant, so deeply chained input (`'{a,b}'.repeat(3000)`) can no
  // longer overflow the stack, and leaves a single accumulator whose size
  // `maxLength` bounds directly (CVE-2026-14257).
  var acc = ['']

  // Bash drops empty results, but only when the *first* group of the run is a
  // comma set - a sequence like `{a..\}` may legitimately yield ''. The drop
  // is on the final strings, so it is applied to whichever `combine` produces
  // them (the one with no brace set left in the tail).
  //
  // The old implementation recursed on `m.post`, so the drop tested only the
  // expansion of the current call's substring. The `{a},b}` rewrite below turns
  // `isTop` back on part-way through a string, starting a fresh such run, so
  // the drop must ignore whatever `acc` already holds from earlier groups.
  // `accBase[a]` records how much of `acc[a]` predates the current run;
  // `combine` treats an expansion as empty when it adds nothing past that.
  var accBase = [0]
  // How many times the `{a},b}` rewrite below has restarted the scan. Each pass
  // re-reads the whole string, so leaving this unbounded is quadratic.
  var rewrites = 0
  var dropEmpties = false
  var firstGroup = true
  // `str` with its unmatched `{` masked, once a scan has run into them
  var masked = str
  var nextBase

  for (;;) {
    var m = balancedWithBudget(str, masked, budget)

    // No brace set left, or no step budget left to look for one: the rest of
    // the string is literal.
    if (!m) {
      return combine(
        acc,
        accBase,
        str,
        [''],
        max,
        maxLength,
        dropEmpties,
        [],
        budget
      )
    }
    if (m.unmatched) {
      masked = maskUnmatchedOpens(masked, budget)
    }

    // no need to expand pre, since it is guaranteed to be free of brace-sets
    var pre = m.pre

    // This set and the rest of the string, literal: for a set that cannot
    // expand, and for one the step budget runs out on. Once it is overdrawn,
    // every set still being expanded, at every level, stays literal like this -
    // otherwise each level above would go on combining, and wrapping and
    // expanding again, results the budget was too small for.
    var literal = function () {
      return combine(
        acc,
        accBase,
        pre + '{' + m.body + '}' + m.post,
        [''],
        max,
        maxLength,
        dropEmpties,
        [],
        budget
      )
    }

    // For compatibility reasons, `${` is not eligible for brace expansion, and
    // on the 1.x line it suppresses expansion of the rest of the string too:
    // the whole remainder is literal. The 2.x and 5.x lines instead keep
    // expanding the tail, which is what bash does, but changing that here would
    // be a breaking change for 1.x consumers. Routed through `combine` so the
    // result is still bounded by `max` and `maxLength`.
    if (/\$$/.test(pre)) {
      return combine(
        acc,
        accBase,
        str,
        [''],
        max,
        maxLength,
        dropEmpties,
        [],
        budget
      )
    }

    var isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body)
    var isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(
      m.body
    )
    var isSequence = isNumericSequence || isAlphaSequence
    var isOptions = m.body.indexOf(',') >= 0
    if (!isSequence && !isOptions) {
      // {a},b}
      if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
        rewrites++
        str = m.pre + '{' + m.body + escClose + m.post
        // Taking a `}` away never gives an unmatched `{` a partner, so what
        // is masked stays unmatched. The `{` it closed can be left without
        // one, and the next scan masks it.
        masked =
          masked.slice(0, m.end) + escClose + masked.slice(m.end + 1)
        // The rewritten string is expanded as if it were a fresh top-level one,
        // so start a new empty-drop run: anchor the baseline at what `acc`
        // holds now, and let the next expanding group decide whether to drop.
        isTop = true
        firstGroup = true
        dropEmpties = false
        accBase = []
        for (var b = 0; b < acc.length; b++) {
          accBase.push(acc[b].length)
        }
        continue
      }
      // Nothing here expands, so the whole remaining string is literal.
      return literal()
    }

    if (firstGroup) {
      dropEmpties = isTop && !isSequence
      firstGroup = false
    }

    var values
    if (isSequence) {
      values = expandSequence(
        m.body,
        isAlphaSequence,
        max,
        maxLength,
        budget
      )
      if (!values) {
        return literal()
      }
    } else {
      var n = parseCommaParts(m.body, budget)
      // The step budget ran out partway through the set.
      if (!n) {
        return literal()
      }
      if (n.length === 1 && n[0] !== undefined) {
        // x{{a,b}}y ==> x{a}y x{b}y
        n = expand(
          n[0],
          max,
          maxLength,
          maxDepth,
          depth + 1,
          maxRewrites,
          budget,
          false
        ).map(embrace)
        // The step budget ran out expanding the set's only part.
        if (budget.remaining < 0) {
          return literal()
        }
        //XXX is this necessary? Can't seem to hit it in tests.
        /* c8 ignore start */
        if (n.length === 1) {
          nextBase = []
          var single = combine(
            acc,
            accBase,
            pre + n[0],
            [''],
            max,
            maxLength,
            dropEmpties && !m.post.length,
            nextBase,
            budget
          )
          if (budget.remaining < 0) {
            return literal()
          }
          acc = single
          accBase = nextBase
          if (!m.post.length) break
          str = m.post
          masked = masked.slice(m.end + 1)
          continue
        }
        /* c8 ignore stop */
      }

      // Values that `combine` is going to drop as empty produce no result, so
      // they must not count against `max` - otherwise `{a,,b}` with `max: 2`
      // would stop at `['a', '']` and yield one result instead of two. Skipping
      // them outright keeps `values` bounded while leaving `max` a bound on
      // *kept* results. A value is dropped when it adds nothing past the
      // baseline, which is what `combine` tests.
      var dropsEmpties = dropEmpties && !m.post.length && !pre
      for (var d = 0; dropsEmpties && d < acc.length; d++) {
        if (acc[d].length !== accBase[d]) {
          dropsEmpties = false
        }
      }

      values = []
      var valuesLength = 0
      outer: for (var j = 0; j < n.length; j++) {
        var expanded = expand(
          n[j],
          max,
          maxLength,
          maxDepth,
          depth + 1,
          maxRewrites,
          budget,
          false
        )
        // The step budget ran out expanding a member.
        if (budget.remaining < 0) {
          return literal()
        }
        for (var k = 0; k < expanded.length; k++) {
          var v = expanded[k]
          if (dropsEmpties && !v) continue
          if (
            values.length >= max ||
            valuesLength + v.length > maxLength
          ) {
            break outer
          }
          values.push(v)
          valuesLength += v.length
        }
      }
    }

    nextBase = []
    var next = combine(
      acc,
      accBase,
      pre,
      values,
      max,
      maxLength,
      dropEmpties && !m.post.length,
      nextBase,
      budget
    )
    // The step budget ran out combining the set's values in.
    if (budget.remaining < 0) {
      return literal()
    }
    acc = next
    accBase = nextBase
    if (!m.post.length) break
    str = m.post
    masked = masked.slice(m.end + 1)
  }

  return acc
}


/***/ }),

/***/ 7087:
/***/ ((module) => {

module.exports = function (xs, fn) {
    var res = [];
    for (var i = 0; i < xs.length; i++) {
        var x = fn(xs[i], i);
        if (isArray(x)) res.push.apply(res, x);
        else res.push(x);
    }
    return res;
};

var isArray = Array.isArray || function (xs) {
    return Object.prototype.toString.call(xs) === '[object Array]';
};


/***/ }),

/***/ 3964:
/***/ ((module) => {



module.exports = clone

var getPrototypeOf = Object.getPrototypeOf || function (obj) {
  return obj.__proto__
}

function clone (obj) {
  if (obj === null || typeof obj !== 'object')
    return obj

  if (obj instanceof Object)
    var copy = { __proto__: getPrototypeOf(obj) }
  else
    var copy = Object.create(null)

  Object.getOwnPropertyNames(obj).forEach(function (key) {
    Object.defineProperty(copy, key, Object.getOwnPropertyDescriptor(obj, key))
  })

  return copy
}


/***/ }),

/***/ 5744:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var fs = __nccwpck_require__(9896)
var polyfills = __nccwpck_require__(3501)
var legacy = __nccwpck_require__(2270)
var clone = __nccwpck_require__(3964)

var util = __nccwpck_require__(9023)

/* istanbul ignore next - node 0.x polyfill */
var gracefulQueue
var previousSymbol

/* istanbul ignore else - node 0.x polyfill */
if (typeof Symbol === 'function' && typeof Symbol.for === 'function') {
  gracefulQueue = Symbol.for('graceful-fs.queue')
  // This is used in testing by future versions
  previousSymbol = Symbol.for('graceful-fs.previous')
} else {
  gracefulQueue = '___graceful-fs.queue'
  previousSymbol = '___graceful-fs.previous'
}

function noop () {}

function publishQueue(context, queue) {
  Object.defineProperty(context, gracefulQueue, {
    get: function() {
      return queue
    }
  })
}

var debug = noop
if (util.debuglog)
  debug = util.debuglog('gfs4')
else if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || ''))
  debug = function() {
    var m = util.format.apply(util, arguments)
    m = 'GFS4: ' + m.split(/\n/).join('\nGFS4: ')
    console.error(m)
  }

// Once time initialization
if (!fs[gracefulQueue]) {
  // This queue can be shared by multiple loaded instances
  var queue = global[gracefulQueue] || []
  publishQueue(fs, queue)

  // Patch fs.close/closeSync to shared queue version, because we need
  // to retry() whenever a close happens *anywhere* in the program.
  // This is essential when multiple graceful-fs instances are
  // in play at the same time.
  fs.close = (function (fs$close) {
    function close (fd, cb) {
      return fs$close.call(fs, fd, function (err) {
        // This function uses the graceful-fs shared queue
        if (!err) {
          resetQueue()
        }

        if (typeof cb === 'function')
          cb.apply(this, arguments)
      })
    }

    Object.defineProperty(close, previousSymbol, {
      value: fs$close
    })
    return close
  })(fs.close)

  fs.closeSync = (function (fs$closeSync) {
    function closeSync (fd) {
      // This function uses the graceful-fs shared queue
      fs$closeSync.apply(fs, arguments)
      resetQueue()
    }

    Object.defineProperty(closeSync, previousSymbol, {
      value: fs$closeSync
    })
    return closeSync
  })(fs.closeSync)

  if (/\bgfs4\b/i.test(process.env.NODE_DEBUG || '')) {
    process.on('exit', function() {
      debug(fs[gracefulQueue])
      __nccwpck_require__(2613).equal(fs[gracefulQueue].length, 0)
    })
  }
}

if (!global[gracefulQueue]) {
  publishQueue(global, fs[gracefulQueue]);
}

module.exports = patch(clone(fs))
if (process.env.TEST_GRACEFUL_FS_GLOBAL_PATCH && !fs.__patched) {
    module.exports = patch(fs)
    fs.__patched = true;
}

function patch (fs) {
  // Everything that references the open() function needs to be in here
  polyfills(fs)
  fs.gracefulify = patch

  fs.createReadStream = createReadStream
  fs.createWriteStream = createWriteStream
  var fs$readFile = fs.readFile
  fs.readFile = readFile
  function readFile (path, options, cb) {
    if (typeof options === 'function')
      cb = options, options = null

    return go$readFile(path, options, cb)

    function go$readFile (path, options, cb, startTime) {
      return fs$readFile(path, options, function (err) {
        if (err && (err.code === 'EMFILE' || err.code === 'ENFILE'))
          enqueue([go$readFile, [path, options, cb], err, startTime || Date.now(), Date.now()])
        else {
          if (typeof cb === 'function')
            cb.apply(this, arguments)
        }
      })
    }
  }

  var fs$writeFile = fs.writeFile
  fs.writeFile = writeFile
  function writeFile (path, data, options, cb) {
    if (typeof options === 'function')
      cb = options, options = null

    return go$writeFile(path, data, options, cb)

    function go$writeFile (path, data, options, cb, startTime) {
      return fs$writeFile(path, data, options, function (err) {
        if (err && (err.code === 'EMFILE' || err.code === 'ENFILE'))
          enqueue([go$writeFile, [path, data, options, cb], err, startTime || Date.now(), Date.now()])
        else {
          if (typeof cb === 'function')
            cb.apply(this, arguments)
        }
      })
    }
  }

  var fs$appendFile = fs.appendFile
  if (fs$appendFile)
    fs.appendFile = appendFile
  function appendFile (path, data, options, cb) {
    if (typeof options === 'function')
      cb = options, options = null

    return go$appendFile(path, data, options, cb)

    function go$appendFile (path, data, options, cb, startTime) {
      return fs$appendFile(path, data, options, function (err) {
        if (err && (err.code === 'EMFILE' || err.code === 'ENFILE'))
          enqueue([go$appendFile, [path, data, options, cb], err, startTime || Date.now(), Date.now()])
        else {
          if (typeof cb === 'function')
            cb.apply(this, arguments)
        }
      })
    }
  }

  var fs$copyFile = fs.copyFile
  if (fs$copyFile)
    fs.copyFile = copyFile
  function copyFile (src, dest, flags, cb) {
    if (typeof flags === 'function') {
      cb = flags
      flags = 0
    }
    return go$copyFile(src, dest, flags, cb)

    function go$copyFile (src, dest, flags, cb, startTime) {
      return fs$copyFile(src, dest, flags, function (err) {
        if (err && (err.code === 'EMFILE' || err.code === 'ENFILE'))
          enqueue([go$copyFile, [src, dest, flags, cb], err, startTime || Date.now(), Date.now()])
        else {
          if (typeof cb === 'function')
            cb.apply(this, arguments)
        }
      })
    }
  }

  var fs$readdir = fs.readdir
  fs.readdir = readdir
  var noReaddirOptionVersions = /^v[0-5]\./
  function readdir (path, options, cb) {
    if (typeof options === 'function')
      cb = options, options = null

    var go$readdir = noReaddirOptionVersions.test(process.version)
      ? function go$readdir (path, options, cb, startTime) {
        return fs$readdir(path, fs$readdirCallback(
          path, options, cb, startTime
        ))
      }
      : function go$readdir (path, options, cb, startTime) {
        return fs$readdir(path, options, fs$readdirCallback(
          path, options, cb, startTime
        ))
      }

    return go$readdir(path, options, cb)

    function fs$readdirCallback (path, options, cb, startTime) {
      return function (err, files) {
        if (err && (err.code === 'EMFILE' || err.code === 'ENFILE'))
          enqueue([
            go$readdir,
            [path, options, cb],
            err,
            startTime || Date.now(),
            Date.now()
          ])
        else {
          if (files && files.sort)
            files.sort()

          if (typeof cb === 'function')
            cb.call(this, err, files)
        }
      }
    }
  }

  if (process.version.substr(0, 4) === 'v0.8') {
    var legStreams = legacy(fs)
    ReadStream = legStreams.ReadStream
    WriteStream = legStreams.WriteStream
  }

  var fs$ReadStream = fs.ReadStream
  if (fs$ReadStream) {
    ReadStream.prototype = Object.create(fs$ReadStream.prototype)
    ReadStream.prototype.open = ReadStream$open
  }

  var fs$WriteStream = fs.WriteStream
  if (fs$WriteStream) {
    WriteStream.prototype = Object.create(fs$WriteStream.prototype)
    WriteStream.prototype.open = WriteStream$open
  }

  Object.defineProperty(fs, 'ReadStream', {
    get: function () {
      return ReadStream
    },
    set: function (val) {
      ReadStream = val
    },
    enumerable: true,
    configurable: true
  })
  Object.defineProperty(fs, 'WriteStream', {
    get: function () {
      return WriteStream
    },
    set: function (val) {
      WriteStream = val
    },
    enumerable: true,
    configurable: true
  })

  // legacy names
  var FileReadStream = ReadStream
  Object.defineProperty(fs, 'FileReadStream', {
    get: function () {
      return FileReadStream
    },
    set: function (val) {
      FileReadStream = val
    },
    enumerable: true,
    configurable: true
  })
  var FileWriteStream = WriteStream
  Object.defineProperty(fs, 'FileWriteStream', {
    get: function () {
      return FileWriteStream
    },
    set: function (val) {
      FileWriteStream = val
    },
    enumerable: true,
    configurable: true
  })

  function ReadStream (path, options) {
    if (this instanceof ReadStream)
      return fs$ReadStream.apply(this, arguments), this
    else
      return ReadStream.apply(Object.create(ReadStream.prototype), arguments)
  }

  function ReadStream$open () {
    var that = this
    open(that.path, that.flags, that.mode, function (err, fd) {
      if (err) {
        if (that.autoClose)
          that.destroy()

        that.emit('error', err)
      } else {
        that.fd = fd
        that.emit('open', fd)
        that.read()
      }
    })
  }

  function WriteStream (path, options) {
    if (this instanceof WriteStream)
      return fs$WriteStream.apply(this, arguments), this
    else
      return WriteStream.apply(Object.create(WriteStream.prototype), arguments)
  }

  function WriteStream$open () {
    var that = this
    open(that.path, that.flags, that.mode, function (err, fd) {
      if (err) {
        that.destroy()
        that.emit('error', err)
      } else {
        that.fd = fd
        that.emit('open', fd)
      }
    })
  }

  function createReadStream (path, options) {
    return new fs.ReadStream(path, options)
  }

  function createWriteStream (path, options) {
    return new fs.WriteStream(path, options)
  }

  var fs$open = fs.open
  fs.open = open
  function open (path, flags, mode, cb) {
    if (typeof mode === 'function')
      cb = mode, mode = null

    return go$open(path, flags, mode, cb)

    function go$open (path, flags, mode, cb, startTime) {
      return fs$open(path, flags, mode, function (err, fd) {
        if (err && (err.code === 'EMFILE' || err.code === 'ENFILE'))
          enqueue([go$open, [path, flags, mode, cb], err, startTime || Date.now(), Date.now()])
        else {
          if (typeof cb === 'function')
            cb.apply(this, arguments)
        }
      })
    }
  }

  return fs
}

function enqueue (elem) {
  debug('ENQUEUE', elem[0].name, elem[1])
  fs[gracefulQueue].push(elem)
  retry()
}

// keep track of the timeout between retry() calls
var retryTimer

// reset the startTime and lastTime to now
// this resets the start of the 60 second overall timeout as well as the
// delay between attempts so that we'll retry these jobs sooner
function resetQueue () {
  var now = Date.now()
  for (var i = 0; i < fs[gracefulQueue].length; ++i) {
    // entries that are only a length of 2 are from an older version, don't
    // bother modifying those since they'll be retried anyway.
    if (fs[gracefulQueue][i].length > 2) {
      fs[gracefulQueue][i][3] = now // startTime
      fs[gracefulQueue][i][4] = now // lastTime
    }
  }
  // call retry to make sure we're actively processing the queue
  retry()
}

function retry () {
  // clear the timer and remove it to help prevent unintended concurrency
  clearTimeout(retryTimer)
  retryTimer = undefined

  if (fs[gracefulQueue].length === 0)
    return

  var elem = fs[gracefulQueue].shift()
  var fn = elem[0]
  var args = elem[1]
  // these items may be unset if they were added by an older graceful-fs
  var err = elem[2]
  var startTime = elem[3]
  var lastTime = elem[4]

  // if we don't have a startTime we have no way of knowing if we've waited
  // long enough, so go ahead and retry this item now
  if (startTime === undefined) {
    debug('RETRY', fn.name, args)
    fn.apply(null, args)
  } else if (Date.now() - startTime >= 60000) {
    // it's been more than 60 seconds total, bail now
    debug('TIMEOUT', fn.name, args)
    var cb = args.pop()
    if (typeof cb === 'function')
      cb.call(null, err)
  } else {
    // the amount of time between the last attempt and right now
    var sinceAttempt = Date.now() - lastTime
    // the amount of time between when we first tried, and when we last tried
    // rounded up to at least 1
    var sinceStart = Math.max(lastTime - startTime, 1)
    // backoff. wait longer than the total time we've been retrying, but only
    // up to a maximum of 100ms
    var desiredDelay = Math.min(sinceStart * 1.2, 100)
    // it's been long enough since the last retry, do it again
    if (sinceAttempt >= desiredDelay) {
      debug('RETRY', fn.name, args)
      fn.apply(null, args.concat([startTime]))
    } else {
      // if we can't do this job yet, push it to the end of the queue
      // and let the next iteration check again
      fs[gracefulQueue].push(elem)
    }
  }

  // schedule our next run if one isn't already scheduled
  if (retryTimer === undefined) {
    retryTimer = setTimeout(retry, 0)
  }
}


/***/ }),

/***/ 2270:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var Stream = (__nccwpck_require__(2203).Stream)

module.exports = legacy

function legacy (fs) {
  return {
    ReadStream: ReadStream,
    WriteStream: WriteStream
  }

  function ReadStream (path, options) {
    if (!(this instanceof ReadStream)) return new ReadStream(path, options);

    Stream.call(this);

    var self = this;

    this.path = path;
    this.fd = null;
    this.readable = true;
    this.paused = false;

    this.flags = 'r';
    this.mode = 438; /*=0666*/
    this.bufferSize = 64 * 1024;

    options = options || {};

    // Mixin options into this
    var keys = Object.keys(options);
    for (var index = 0, length = keys.length; index < length; index++) {
      var key = keys[index];
      this[key] = options[key];
    }

    if (this.encoding) this.setEncoding(this.encoding);

    if (this.start !== undefined) {
      if ('number' !== typeof this.start) {
        throw TypeError('start must be a Number');
      }
      if (this.end === undefined) {
        this.end = Infinity;
      } else if ('number' !== typeof this.end) {
        throw TypeError('end must be a Number');
      }

      if (this.start > this.end) {
        throw new Error('start must be <= end');
      }

      this.pos = this.start;
    }

    if (this.fd !== null) {
      process.nextTick(function() {
        self._read();
      });
      return;
    }

    fs.open(this.path, this.flags, this.mode, function (err, fd) {
      if (err) {
        self.emit('error', err);
        self.readable = false;
        return;
      }

      self.fd = fd;
      self.emit('open', fd);
      self._read();
    })
  }

  function WriteStream (path, options) {
    if (!(this instanceof WriteStream)) return new WriteStream(path, options);

    Stream.call(this);

    this.path = path;
    this.fd = null;
    this.writable = true;

    this.flags = 'w';
    this.encoding = 'binary';
    this.mode = 438; /*=0666*/
    this.bytesWritten = 0;

    options = options || {};

    // Mixin options into this
    var keys = Object.keys(options);
    for (var index = 0, length = keys.length; index < length; index++) {
      var key = keys[index];
      this[key] = options[key];
    }

    if (this.start !== undefined) {
      if ('number' !== typeof this.start) {
        throw TypeError('start must be a Number');
      }
      if (this.start < 0) {
        throw new Error('start must be >= zero');
      }

      this.pos = this.start;
    }

    this.busy = false;
    this._queue = [];

    if (this.fd === null) {
      this._open = fs.open;
      this._queue.push([this._open, this.path, this.flags, this.mode, undefined]);
      this.flush();
    }
  }
}


/***/ }),

/***/ 3501:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

var constants = __nccwpck_require__(9140)

var origCwd = process.cwd
var cwd = null

var platform = process.env.GRACEFUL_FS_PLATFORM || process.platform

process.cwd = function() {
  if (!cwd)
    cwd = origCwd.call(process)
  return cwd
}
try {
  process.cwd()
} catch (er) {}

// This check is needed until node.js 12 is required
if (typeof process.chdir === 'function') {
  var chdir = process.chdir
  process.chdir = function (d) {
    cwd = null
    chdir.call(process, d)
  }
  if (Object.setPrototypeOf) Object.setPrototypeOf(process.chdir, chdir)
}

module.exports = patch

function patch (fs) {
  // (re-)implement some things that are known busted or missing.

  // lchmod, broken prior to 0.6.2
  // back-port the fix here.
  if (constants.hasOwnProperty('O_SYMLINK') &&
      process.version.match(/^v0\.6\.[0-2]|^v0\.5\./)) {
    patchLchmod(fs)
  }

  // lutimes implementation, or no-op
  if (!fs.lutimes) {
    patchLutimes(fs)
  }

  // https://github.com/isaacs/node-graceful-fs/issues/4
  // Chown should not fail on einval or eperm if non-root.
  // It should not fail on enosys ever, as this just indicates
  // that a fs doesn't support the intended operation.

  fs.chown = chownFix(fs.chown)
  fs.fchown = chownFix(fs.fchown)
  fs.lchown = chownFix(fs.lchown)

  fs.chmod = chmodFix(fs.chmod)
  fs.fchmod = chmodFix(fs.fchmod)
  fs.lchmod = chmodFix(fs.lchmod)

  fs.chownSync = chownFixSync(fs.chownSync)
  fs.fchownSync = chownFixSync(fs.fchownSync)
  fs.lchownSync = chownFixSync(fs.lchownSync)

  fs.chmodSync = chmodFixSync(fs.chmodSync)
  fs.fchmodSync = chmodFixSync(fs.fchmodSync)
  fs.lchmodSync = chmodFixSync(fs.lchmodSync)

  fs.stat = statFix(fs.stat)
  fs.fstat = statFix(fs.fstat)
  fs.lstat = statFix(fs.lstat)

  fs.statSync = statFixSync(fs.statSync)
  fs.fstatSync = statFixSync(fs.fstatSync)
  fs.lstatSync = statFixSync(fs.lstatSync)

  // if lchmod/lchown do not exist, then make them no-ops
  if (fs.chmod && !fs.lchmod) {
    fs.lchmod = function (path, mode, cb) {
      if (cb) process.nextTick(cb)
    }
    fs.lchmodSync = function () {}
  }
  if (fs.chown && !fs.lchown) {
    fs.lchown = function (path, uid, gid, cb) {
      if (cb) process.nextTick(cb)
    }
    fs.lchownSync = function () {}
  }

  // on Windows, A/V software can lock the directory, causing this
  // to fail with an EACCES or EPERM if the directory contains newly
  // created files.  Try again on failure, for up to 60 seconds.

  // Set the timeout this long because some Windows Anti-Virus, such as Parity
  // bit9, may lock files for up to a minute, causing npm package install
  // failures. Also, take care to yield the scheduler. Windows scheduling gives
  // CPU to a busy looping process, which can cause the program causing the lock
  // contention to be starved of CPU by node, so the contention doesn't resolve.
  if (platform === "win32") {
    fs.rename = typeof fs.rename !== 'function' ? fs.rename
    : (function (fs$rename) {
      function rename (from, to, cb) {
        var start = Date.now()
        var backoff = 0;
        fs$rename(from, to, function CB (er) {
          if (er
              && (er.code === "EACCES" || er.code === "EPERM" || er.code === "EBUSY")
              && Date.now() - start < 60000) {
            setTimeout(function() {
              fs.stat(to, function (stater, st) {
                if (stater && stater.code === "ENOENT")
                  fs$rename(from, to, CB);
                else
                  cb(er)
              })
            }, backoff)
            if (backoff < 100)
              backoff += 10;
            return;
          }
          if (cb) cb(er)
        })
      }
      if (Object.setPrototypeOf) Object.setPrototypeOf(rename, fs$rename)
      return rename
    })(fs.rename)
  }

  // if read() returns EAGAIN, then just try it again.
  fs.read = typeof fs.read !== 'function' ? fs.read
  : (function (fs$read) {
    function read (fd, buffer, offset, length, position, callback_) {
      var callback
      if (callback_ && typeof callback_ === 'function') {
        var eagCounter = 0
        callback = function (er, _, __) {
          if (er && er.code === 'EAGAIN' && eagCounter < 10) {
            eagCounter ++
            return fs$read.call(fs, fd, buffer, offset, length, position, callback)
          }
          callback_.apply(this, arguments)
        }
      }
      return fs$read.call(fs, fd, buffer, offset, length, position, callback)
    }

    // This ensures `util.promisify` works as it does for native `fs.read`.
    if (Object.setPrototypeOf) Object.setPrototypeOf(read, fs$read)
    return read
  })(fs.read)

  fs.readSync = typeof fs.readSync !== 'function' ? fs.readSync
  : (function (fs$readSync) { return function (fd, buffer, offset, length, position) {
    var eagCounter = 0
    while (true) {
      try {
        return fs$readSync.call(fs, fd, buffer, offset, length, position)
      } catch (er) {
        if (er.code === 'EAGAIN' && eagCounter < 10) {
          eagCounter ++
          continue
        }
        throw er
      }
    }
  }})(fs.readSync)

  function patchLchmod (fs) {
    fs.lchmod = function (path, mode, callback) {
      fs.open( path
             , constants.O_WRONLY | constants.O_SYMLINK
             , mode
             , function (err, fd) {
        if (err) {
          if (callback) callback(err)
          return
        }
        // prefer to return the chmod error, if one occurs,
        // but still try to close, and report closing errors if they occur.
        fs.fchmod(fd, mode, function (err) {
          fs.close(fd, function(err2) {
            if (callback) callback(err || err2)
          })
        })
      })
    }

    fs.lchmodSync = function (path, mode) {
      var fd = fs.openSync(path, constants.O_WRONLY | constants.O_SYMLINK, mode)

      // prefer to return the chmod error, if one occurs,
      // but still try to close, and report closing errors if they occur.
      var threw = true
      var ret
      try {
        ret = fs.fchmodSync(fd, mode)
        threw = false
      } finally {
        if (threw) {
          try {
            fs.closeSync(fd)
          } catch (er) {}
        } else {
          fs.closeSync(fd)
        }
      }
      return ret
    }
  }

  function patchLutimes (fs) {
    if (constants.hasOwnProperty("O_SYMLINK") && fs.futimes) {
      fs.lutimes = function (path, at, mt, cb) {
        fs.open(path, constants.O_SYMLINK, function (er, fd) {
          if (er) {
            if (cb) cb(er)
            return
          }
          fs.futimes(fd, at, mt, function (er) {
            fs.close(fd, function (er2) {
              if (cb) cb(er || er2)
            })
          })
        })
      }

      fs.lutimesSync = function (path, at, mt) {
        var fd = fs.openSync(path, constants.O_SYMLINK)
        var ret
        var threw = true
        try {
          ret = fs.futimesSync(fd, at, mt)
          threw = false
        } finally {
          if (threw) {
            try {
              fs.closeSync(fd)
            } catch (er) {}
          } else {
            fs.closeSync(fd)
          }
        }
        return ret
      }

    } else if (fs.futimes) {
      fs.lutimes = function (_a, _b, _c, cb) { if (cb) process.nextTick(cb) }
      fs.lutimesSync = function () {}
    }
  }

  function chmodFix (orig) {
    if (!orig) return orig
    return function (target, mode, cb) {
      return orig.call(fs, target, mode, function (er) {
        if (chownErOk(er)) er = null
        if (cb) cb.apply(this, arguments)
      })
    }
  }

  function chmodFixSync (orig) {
    if (!orig) return orig
    return function (target, mode) {
      try {
        return orig.call(fs, target, mode)
      } catch (er) {
        if (!chownErOk(er)) throw er
      }
    }
  }


  function chownFix (orig) {
    if (!orig) return orig
    return function (target, uid, gid, cb) {
      return orig.call(fs, target, uid, gid, function (er) {
        if (chownErOk(er)) er = null
        if (cb) cb.apply(this, arguments)
      })
    }
  }

  function chownFixSync (orig) {
    if (!orig) return orig
    return function (target, uid, gid) {
      try {
        return orig.call(fs, target, uid, gid)
      } catch (er) {
        if (!chownErOk(er)) throw er
      }
    }
  }

  function statFix (orig) {
    if (!orig) return orig
    // Older versions of Node erroneously returned signed integers for
    // uid + gid.
    return function (target, options, cb) {
      if (typeof options === 'function') {
        cb = options
        options = null
      }
      function callback (er, stats) {
        if (stats) {
          if (stats.uid < 0) stats.uid += 0x100000000
          if (stats.gid < 0) stats.gid += 0x100000000
        }
        if (cb) cb.apply(this, arguments)
      }
      return options ? orig.call(fs, target, options, callback)
        : orig.call(fs, target, callback)
    }
  }

  function statFixSync (orig) {
    if (!orig) return orig
    // Older versions of Node erroneously returned signed integers for
    // uid + gid.
    return function (target, options) {
      var stats = options ? orig.call(fs, target, options)
        : orig.call(fs, target)
      if (stats) {
        if (stats.uid < 0) stats.uid += 0x100000000
        if (stats.gid < 0) stats.gid += 0x100000000
      }
      return stats;
    }
  }

  // ENOSYS means that the fs doesn't support the op. Just ignore
  // that, because it doesn't matter.
  //
  // if there's no getuid, or if getuid() is something other
  // than 0, and the error is EINVAL or EPERM, then just ignore
  // it.
  //
  // This specific case is a silent failure in cp, install, tar,
  // and most other unix tools that manage permissions.
  //
  // When running as root, or if other types of errors are
  // encountered, then it's strict.
  function chownErOk (er) {
    if (!er)
      return true

    if (er.code === "ENOSYS")
      return true

    var nonroot = !process.getuid || process.getuid() !== 0
    if (nonroot) {
      if (er.code === "EINVAL" || er.code === "EPERM")
        return true
    }

    return false
  }
}


/***/ }),

/***/ 4807:
/***/ ((module, exports, __nccwpck_require__) => {

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
/***/ ((module, exports, __nccwpck_require__) => {

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
/***/ ((module, exports, __nccwpck_require__) => {

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
/***/ ((module, exports) => {

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
/***/ ((module, exports) => {

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
/***/ ((module, exports, __nccwpck_require__) => {

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

/***/ 3772:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = minimatch
minimatch.Minimatch = Minimatch

var path = (function () { try { return __nccwpck_require__(6928) } catch (e) {}}()) || {
  sep: '/'
}
minimatch.sep = path.sep

var GLOBSTAR = minimatch.GLOBSTAR = Minimatch.GLOBSTAR = {}
var expand = __nccwpck_require__(4691)

var plTypes = {
  '!': { open: '(?:(?!(?:', close: '))[^/]*?)'},
  '?': { open: '(?:', close: ')?' },
  '+': { open: '(?:', close: ')+' },
  '*': { open: '(?:', close: ')*' },
  '@': { open: '(?:', close: ')' }
}

// any single thing other than /
// don't need to escape / when using new RegExp()
var qmark = '[^/]'

// * => any number of characters
var star = qmark + '*?'

// ** when dots are allowed.  Anything goes, except .. and .
// not (^ or / followed by one or two dots followed by $ or /),
// followed by anything, any number of times.
var twoStarDot = '(?:(?!(?:\\\/|^)(?:\\.{1,2})($|\\\/)).)*?'

// not a ^ or / followed by a dot,
// followed by anything, any number of times.
var twoStarNoDot = '(?:(?!(?:\\\/|^)\\.).)*?'

// characters that need to be escaped in RegExp.
var reSpecials = charSet('().*{}+?[]^$\\!')

// "abc" -> { a:true, b:true, c:true }
function charSet (s) {
  return s.split('').reduce(function (set, c) {
    set[c] = true
    return set
  }, {})
}

// normalizes slashes.
var slashSplit = /\/+/

minimatch.filter = filter
function filter (pattern, options) {
  options = options || {}
  return function (p, i, list) {
    return minimatch(p, pattern, options)
  }
}

function ext (a, b) {
  b = b || {}
  var t = {}
  Object.keys(a).forEach(function (k) {
    t[k] = a[k]
  })
  Object.keys(b).forEach(function (k) {
    t[k] = b[k]
  })
  return t
}

minimatch.defaults = function (def) {
  if (!def || typeof def !== 'object' || !Object.keys(def).length) {
    return minimatch
  }

  var orig = minimatch

  var m = function minimatch (p, pattern, options) {
    return orig(p, pattern, ext(def, options))
  }

  m.Minimatch = function Minimatch (pattern, options) {
    return new orig.Minimatch(pattern, ext(def, options))
  }
  m.Minimatch.defaults = function defaults (options) {
    return orig.defaults(ext(def, options)).Minimatch
  }

  m.filter = function filter (pattern, options) {
    return orig.filter(pattern, ext(def, options))
  }

  m.defaults = function defaults (options) {
    return orig.defaults(ext(def, options))
  }

  m.makeRe = function makeRe (pattern, options) {
    return orig.makeRe(pattern, ext(def, options))
  }

  m.braceExpand = function braceExpand (pattern, options) {
    return orig.braceExpand(pattern, ext(def, options))
  }

  m.match = function (list, pattern, options) {
    return orig.match(list, pattern, ext(def, options))
  }

  return m
}

Minimatch.defaults = function (def) {
  return minimatch.defaults(def).Minimatch
}

function minimatch (p, pattern, options) {
  assertValidPattern(pattern)

  if (!options) options = {}

  // shortcut: comments match nothing.
  if (!options.nocomment && pattern.charAt(0) === '#') {
    return false
  }

  return new Minimatch(pattern, options).match(p)
}

function Minimatch (pattern, options) {
  if (!(this instanceof Minimatch)) {
    return new Minimatch(pattern, options)
  }

  assertValidPattern(pattern)

  if (!options) options = {}

  pattern = pattern.trim()

  // windows support: need to use /, not \
  if (!options.allowWindowsEscape && path.sep !== '/') {
    pattern = pattern.split(path.sep).join('/')
  }

  this.options = options
  this.maxGlobstarRecursion = options.maxGlobstarRecursion !== undefined
    ? options.maxGlobstarRecursion : 200
  this.set = []
  this.pattern = pattern
  this.regexp = null
  this.negate = false
  this.comment = false
  this.empty = false
  this.partial = !!options.partial

  // make the set of regexps etc.
  this.make()
}

Minimatch.prototype.debug = function () {}

Minimatch.prototype.make = make
function make () {
  var pattern = this.pattern
  var options = this.options

  // empty patterns and comments match nothing.
  if (!options.nocomment && pattern.charAt(0) === '#') {
    this.comment = true
    return
  }
  if (!pattern) {
    this.empty = true
    return
  }

  // step 1: figure out negation, etc.
  this.parseNegate()

  // step 2: expand braces
  var set = this.globSet = this.braceExpand()

  if (options.debug) this.debug = function debug() { console.error.apply(console, arguments) }

  this.debug(this.pattern, set)

  // step 3: now we have a set, so turn each one into a series of path-portion
  // matching patterns.
  // These will be regexps, except in the case of "**", which is
  // set to the GLOBSTAR object for globstar behavior,
  // and will not contain any / characters
  set = this.globParts = set.map(function (s) {
    return s.split(slashSplit)
  })

  this.debug(this.pattern, set)

  // glob --> regexps
  set = set.map(function (s, si, set) {
    return s.map(this.parse, this)
  }, this)

  this.debug(this.pattern, set)

  // filter out everything that didn't compile properly.
  set = set.filter(function (s) {
    return s.indexOf(false) === -1
  })

  this.debug(this.pattern, set)

  this.set = set
}

Minimatch.prototype.parseNegate = parseNegate
function parseNegate () {
  var pattern = this.pattern
  var negate = false
  var options = this.options
  var negateOffset = 0

  if (options.nonegate) return

  for (var i = 0, l = pattern.length
    ; i < l && pattern.charAt(i) === '!'
    ; i++) {
    negate = !negate
    negateOffset++
  }

  if (negateOffset) this.pattern = pattern.substr(negateOffset)
  this.negate = negate
}

// Brace expansion:
// a{b,c}d -> abd acd
// a{b,}c -> abc ac
// a{0..3}d -> a0d a1d a2d a3d
// a{b,c{d,e}f}g -> abg acdfg acefg
// a{b,c}d{e,f}g -> abdeg acdeg abdeg abdfg
//
// Invalid sets are not expanded.
// a{2..}b -> a{2..}b
// a{b}c -> a{b}c
minimatch.braceExpand = function (pattern, options) {
  return braceExpand(pattern, options)
}

Minimatch.prototype.braceExpand = braceExpand

function braceExpand (pattern, options) {
  if (!options) {
    if (this instanceof Minimatch) {
      options = this.options
    } else {
      options = {}
    }
  }

  pattern = typeof pattern === 'undefined'
    ? this.pattern : pattern

  assertValidPattern(pattern)

  // Thanks to Yeting Li <https://github.com/yetingli> for
  // improving this regexp to avoid a ReDOS vulnerability.
  if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) {
    // shortcut. no need to expand.
    return [pattern]
  }

  return expand(pattern)
}

var MAX_PATTERN_LENGTH = 1024 * 64
var assertValidPattern = function (pattern) {
  if (typeof pattern !== 'string') {
    throw new TypeError('invalid pattern')
  }

  if (pattern.length > MAX_PATTERN_LENGTH) {
    throw new TypeError('pattern is too long')
  }
}

// parse a component of the expanded set.
// At this point, no pattern may contain "/" in it
// so we're going to return a 2d array, where each entry is the full
// pattern, split on '/', and then turned into a regular expression.
// A regexp is made at the end which joins each array with an
// escaped /, and another full one which joins each regexp with |.
//
// Following the lead of Bash 4.1, note that "**" only has special meaning
// when it is the *only* thing in a path portion.  Otherwise, any series
// of * is equivalent to a single *.  Globstar behavior is enabled by
// default, and can be disabled by setting options.noglobstar.
Minimatch.prototype.parse = parse
var SUBPARSE = {}
function parse (pattern, isSub) {
  assertValidPattern(pattern)

  var options = this.options

  // shortcuts
  if (pattern === '**') {
    if (!options.noglobstar)
      return GLOBSTAR
    else
      pattern = '*'
  }
  if (pattern === '') return ''

  var re = ''
  var hasMagic = !!options.nocase
  var escaping = false
  // ? => one single character
  var patternListStack = []
  var negativeLists = []
  var stateChar
  var inClass = false
  var reClassStart = -1
  var classStart = -1
  // . and .. never match anything that doesn't start with .,
  // even when options.dot is set.
  var patternStart = pattern.charAt(0) === '.' ? '' // anything
  // not (start or / followed by . or .. followed by / or end)
  : options.dot ? '(?!(?:^|\\\/)\\.{1,2}(?:$|\\\/))'
  : '(?!\\.)'
  var self = this

  function clearStateChar () {
    if (stateChar) {
      // we had some state-tracking character
      // that wasn't consumed by this pass.
      switch (stateChar) {
        case '*':
          re += star
          hasMagic = true
        break
        case '?':
          re += qmark
          hasMagic = true
        break
        default:
          re += '\\' + stateChar
        break
      }
      self.debug('clearStateChar %j %j', stateChar, re)
      stateChar = false
    }
  }

  for (var i = 0, len = pattern.length, c
    ; (i < len) && (c = pattern.charAt(i))
    ; i++) {
    this.debug('%s\t%s %s %j', pattern, i, re, c)

    // skip over any that are escaped.
    if (escaping && reSpecials[c]) {
      re += '\\' + c
      escaping = false
      continue
    }

    switch (c) {
      /* istanbul ignore next */
      case '/': {
        // completely not allowed, even escaped.
        // Should already be path-split by now.
        return false
      }

      case '\\':
        clearStateChar()
        escaping = true
      continue

      // the various stateChar values
      // for the "extglob" stuff.
      case '?':
      case '*':
      case '+':
      case '@':
      case '!':
        this.debug('%s\t%s %s %j <-- stateChar', pattern, i, re, c)

        // all of those are literals inside a class, except that
        // the glob [!a] means [^a] in regexp
        if (inClass) {
          this.debug('  in class')
          if (c === '!' && i === classStart + 1) c = '^'
          re += c
          continue
        }

        // coalesce consecutive non-globstar * characters
        if (c === '*' && stateChar === '*') continue

        // if we already have a stateChar, then it means
        // that there was something like ** or +? in there.
        // Handle the stateChar, then proceed with this one.
        self.debug('call clearStateChar %j', stateChar)
        clearStateChar()
        stateChar = c
        // if extglob is disabled, then +(asdf|foo) isn't a thing.
        // just clear the statechar *now*, rather than even diving into
        // the patternList stuff.
        if (options.noext) clearStateChar()
      continue

      case '(':
        if (inClass) {
          re += '('
          continue
        }

        if (!stateChar) {
          re += '\\('
          continue
        }

        patternListStack.push({
          type: stateChar,
          start: i - 1,
          reStart: re.length,
          open: plTypes[stateChar].open,
          close: plTypes[stateChar].close
        })
        // negation is (?:(?!js)[^/]*)
        re += stateChar === '!' ? '(?:(?!(?:' : '(?:'
        this.debug('plType %j %j', stateChar, re)
        stateChar = false
      continue

      case ')':
        if (inClass || !patternListStack.length) {
          re += '\\)'
          continue
        }

        clearStateChar()
        hasMagic = true
        var pl = patternListStack.pop()
        // negation is (?:(?!js)[^/]*)
        // The others are (?:<pattern>)<type>
        re += pl.close
        if (pl.type === '!') {
          negativeLists.push(pl)
        }
        pl.reEnd = re.length
      continue

      case '|':
        if (inClass || !patternListStack.length || escaping) {
          re += '\\|'
          escaping = false
          continue
        }

        clearStateChar()
        re += '|'
      continue

      // these are mostly the same in regexp and glob
      case '[':
        // swallow any state-tracking char before the [
        clearStateChar()

        if (inClass) {
          re += '\\' + c
          continue
        }

        inClass = true
        classStart = i
        reClassStart = re.length
        re += c
      continue

      case ']':
        //  a right bracket shall lose its special
        //  meaning and represent itself in
        //  a bracket expression if it occurs
        //  first in the list.  -- POSIX.2 2.8.3.2
        if (i === classStart + 1 || !inClass) {
          re += '\\' + c
          escaping = false
          continue
        }

        // handle the case where we left a class open.
        // "[z-a]" is valid, equivalent to "\[z-a\]"
        // split where the last [ was, make sure we don't have
        // an invalid re. if so, re-walk the contents of the
        // would-be class to re-translate any characters that
        // were passed through as-is
        // TODO: It would probably be faster to determine this
        // without a try/catch and a new RegExp, but it's tricky
        // to do safely.  For now, this is safe and works.
        var cs = pattern.substring(classStart + 1, i)
        try {
          RegExp('[' + cs + ']')
        } catch (er) {
          // not a valid class!
          var sp = this.parse(cs, SUBPARSE)
          re = re.substr(0, reClassStart) + '\\[' + sp[0] + '\\]'
          hasMagic = hasMagic || sp[1]
          inClass = false
          continue
        }

        // finish up the class.
        hasMagic = true
        inClass = false
        re += c
      continue

      default:
        // swallow any state char that wasn't consumed
        clearStateChar()

        if (escaping) {
          // no need
          escaping = false
        } else if (reSpecials[c]
          && !(c === '^' && inClass)) {
          re += '\\'
        }

        re += c

    } // switch
  } // for

  // handle the case where we left a class open.
  // "[abc" is valid, equivalent to "\[abc"
  if (inClass) {
    // split where the last [ was, and escape it
    // this is a huge pita.  We now have to re-walk
    // the contents of the would-be class to re-translate
    // any characters that were passed through as-is
    cs = pattern.substr(classStart + 1)
    sp = this.parse(cs, SUBPARSE)
    re = re.substr(0, reClassStart) + '\\[' + sp[0]
    hasMagic = hasMagic || sp[1]
  }

  // handle the case where we had a +( thing at the *end*
  // of the pattern.
  // each pattern list stack adds 3 chars, and we need to go through
  // and escape any | chars that were passed through as-is for the regexp.
  // Go through and escape them, taking care not to double-escape any
  // | chars that were already escaped.
  for (pl = patternListStack.pop(); pl; pl = patternListStack.pop()) {
    var tail = re.slice(pl.reStart + pl.open.length)
    this.debug('setting tail', re, pl)
    // maybe some even number of \, then maybe 1 \, followed by a |
    tail = tail.replace(/((?:\\{2}){0,64})(\\?)\|/g, function (_, $1, $2) {
      if (!$2) {
        // the | isn't already escaped, so escape it.
        $2 = '\\'
      }

      // need to escape all those slashes *again*, without escaping the
      // one that we need for escaping the | character.  As it works out,
      // escaping an even number of slashes can be done by simply repeating
      // it exactly after itself.  That's why this trick works.
      //
      // I am sorry that you have to see this.
      return $1 + $1 + $2 + '|'
    })

    this.debug('tail=%j\n   %s', tail, tail, pl, re)
    var t = pl.type === '*' ? star
      : pl.type === '?' ? qmark
      : '\\' + pl.type

    hasMagic = true
    re = re.slice(0, pl.reStart) + t + '\\(' + tail
  }

  // handle trailing things that only matter at the very end.
  clearStateChar()
  if (escaping) {
    // trailing \\
    re += '\\\\'
  }

  // only need to apply the nodot start if the re starts with
  // something that could conceivably capture a dot
  var addPatternStart = false
  switch (re.charAt(0)) {
    case '[': case '.': case '(': addPatternStart = true
  }

  // Hack to work around lack of negative lookbehind in JS
  // A pattern like: *.!(x).!(y|z) needs to ensure that a name
  // like 'a.xyz.yz' doesn't match.  So, the first negative
  // lookahead, has to look ALL the way ahead, to the end of
  // the pattern.
  for (var n = negativeLists.length - 1; n > -1; n--) {
    var nl = negativeLists[n]

    var nlBefore = re.slice(0, nl.reStart)
    var nlFirst = re.slice(nl.reStart, nl.reEnd - 8)
    var nlLast = re.slice(nl.reEnd - 8, nl.reEnd)
    var nlAfter = re.slice(nl.reEnd)

    nlLast += nlAfter

    // Handle nested stuff like *(*.js|!(*.json)), where open parens
    // mean that we should *not* include the ) in the bit that is considered
    // "after" the negated section.
    var openParensBefore = nlBefore.split('(').length - 1
    var cleanAfter = nlAfter
    for (i = 0; i < openParensBefore; i++) {
      cleanAfter = cleanAfter.replace(/\)[+*?]?/, '')
    }
    nlAfter = cleanAfter

    var dollar = ''
    if (nlAfter === '' && isSub !== SUBPARSE) {
      dollar = '$'
    }
    var newRe = nlBefore + nlFirst + nlAfter + dollar + nlLast
    re = newRe
  }

  // if the re is not "" at this point, then we need to make sure
  // it doesn't match against an empty path part.
  // Otherwise a/* will match a/, which it should not.
  if (re !== '' && hasMagic) {
    re = '(?=.)' + re
  }

  if (addPatternStart) {
    re = patternStart + re
  }

  // parsing just a piece of a larger pattern.
  if (isSub === SUBPARSE) {
    return [re, hasMagic]
  }

  // skip the regexp for non-magical patterns
  // unescape anything in it, though, so that it'll be
  // an exact match against a file etc.
  if (!hasMagic) {
    return globUnescape(pattern)
  }

  var flags = options.nocase ? 'i' : ''
  try {
    var regExp = new RegExp('^' + re + '$', flags)
  } catch (er) /* istanbul ignore next - should be impossible */ {
    // If it was an invalid regular expression, then it can't match
    // anything.  This trick looks for a character after the end of
    // the string, which is of course impossible, except in multi-line
    // mode, but it's not a /m regex.
    return new RegExp('$.')
  }

  regExp._glob = pattern
  regExp._src = re

  return regExp
}

minimatch.makeRe = function (pattern, options) {
  return new Minimatch(pattern, options || {}).makeRe()
}

Minimatch.prototype.makeRe = makeRe
function makeRe () {
  if (this.regexp || this.regexp === false) return this.regexp

  // at this point, this.set is a 2d array of partial
  // pattern strings, or "**".
  //
  // It's better to use .match().  This function shouldn't
  // be used, really, but it's pretty convenient sometimes,
  // when you just want to work with a regex.
  var set = this.set

  if (!set.length) {
    this.regexp = false
    return this.regexp
  }
  var options = this.options

  var twoStar = options.noglobstar ? star
    : options.dot ? twoStarDot
    : twoStarNoDot
  var flags = options.nocase ? 'i' : ''

  var re = set.map(function (pattern) {
    return pattern.map(function (p) {
      return (p === GLOBSTAR) ? twoStar
      : (typeof p === 'string') ? regExpEscape(p)
      : p._src
    }).join('\\\/')
  }).join('|')

  // must match entire pattern
  // ending in a * or ** will make it less strict.
  re = '^(?:' + re + ')$'

  // can match anything, as long as it's not this.
  if (this.negate) re = '^(?!' + re + ').*$'

  try {
    this.regexp = new RegExp(re, flags)
  } catch (ex) /* istanbul ignore next - should be impossible */ {
    this.regexp = false
  }
  return this.regexp
}

minimatch.match = function (list, pattern, options) {
  options = options || {}
  var mm = new Minimatch(pattern, options)
  list = list.filter(function (f) {
    return mm.match(f)
  })
  if (mm.options.nonull && !list.length) {
    list.push(pattern)
  }
  return list
}

Minimatch.prototype.match = function match (f, partial) {
  if (typeof partial === 'undefined') partial = this.partial
  this.debug('match', f, this.pattern)
  // short-circuit in the case of busted things.
  // comments, etc.
  if (this.comment) return false
  if (this.empty) return f === ''

  if (f === '/' && partial) return true

  var options = this.options

  // windows: need to use /, not \
  if (path.sep !== '/') {
    f = f.split(path.sep).join('/')
  }

  // treat the test path as a set of pathparts.
  f = f.split(slashSplit)
  this.debug(this.pattern, 'split', f)

  // just ONE of the pattern sets in this.set needs to match
  // in order for it to be valid.  If negating, then just one
  // match means that we have failed.
  // Either way, return on the first hit.

  var set = this.set
  this.debug(this.pattern, 'set', set)

  // Find the basename of the path by looking for the last non-empty segment
  var filename
  var i
  for (i = f.length - 1; i >= 0; i--) {
    filename = f[i]
    if (filename) break
  }

  for (i = 0; i < set.length; i++) {
    var pattern = set[i]
    var file = f
    if (options.matchBase && pattern.length === 1) {
      file = [filename]
    }
    var hit = this.matchOne(file, pattern, partial)
    if (hit) {
      if (options.flipNegate) return true
      return !this.negate
    }
  }

  // didn't get any hits.  this is success if it's a negative
  // pattern, failure otherwise.
  if (options.flipNegate) return false
  return this.negate
}

// set partial to true to test if, for example,
// "/a/b" matches the start of "/*/b/*/d"
// Partial means, if you run out of file before you run
// out of pattern, then that's fine, as long as all
// the parts match.
Minimatch.prototype.matchOne = function (file, pattern, partial) {
  if (pattern.indexOf(GLOBSTAR) !== -1) {
    return this._matchGlobstar(file, pattern, partial, 0, 0)
  }
  return this._matchOne(file, pattern, partial, 0, 0)
}

Minimatch.prototype._matchGlobstar = function (file, pattern, partial, fileIndex, patternIndex) {
  var i

  // find first globstar from patternIndex
  var firstgs = -1
  for (i = patternIndex; i < pattern.length; i++) {
    if (pattern[i] === GLOBSTAR) { firstgs = i; break }
  }

  // find last globstar
  var lastgs = -1
  for (i = pattern.length - 1; i >= 0; i--) {
    if (pattern[i] === GLOBSTAR) { lastgs = i; break }
  }

  var head = pattern.slice(patternIndex, firstgs)
  var body = partial ? pattern.slice(firstgs + 1) : pattern.slice(firstgs + 1, lastgs)
  var tail = partial ? [] : pattern.slice(lastgs + 1)

  // check the head
  if (head.length) {
    var fileHead = file.slice(fileIndex, fileIndex + head.length)
    if (!this._matchOne(fileHead, head, partial, 0, 0)) {
      return false
    }
    fileIndex += head.length
  }

  // check the tail
  var fileTailMatch = 0
  if (tail.length) {
    if (tail.length + fileIndex > file.length) return false

    var tailStart = file.length - tail.length
    if (this._matchOne(file, tail, partial, tailStart, 0)) {
      fileTailMatch = tail.length
    } else {
      // affordance for stuff like a/**/* matching a/b/
      if (file[file.length - 1] !== '' ||
          fileIndex + tail.length === file.length) {
        return false
      }
      tailStart--
      if (!this._matchOne(file, tail, partial, tailStart, 0)) {
        return false
      }
      fileTailMatch = tail.length + 1
    }
  }

  // if body is empty (single ** between head and tail)
  if (!body.length) {
    var sawSome = !!fileTailMatch
    for (i = fileIndex; i < file.length - fileTailMatch; i++) {
      var f = String(file[i])
      sawSome = true
      if (f === '.' || f === '..' ||
          (!this.options.dot && f.charAt(0) === '.')) {
        return false
      }
    }
    return partial || sawSome
  }

  // split body into segments at each GLOBSTAR
  var bodySegments = [[[], 0]]
  var currentBody = bodySegments[0]
  var nonGsParts = 0
  var nonGsPartsSums = [0]
  for (var bi = 0; bi < body.length; bi++) {
    var b = body[bi]
    if (b === GLOBSTAR) {
      nonGsPartsSums.push(nonGsParts)
      currentBody = [[], 0]
      bodySegments.push(currentBody)
    } else {
      currentBody[0].push(b)
      nonGsParts++
    }
  }

  var idx = bodySegments.length - 1
  var fileLength = file.length - fileTailMatch
  for (var si = 0; si < bodySegments.length; si++) {
    bodySegments[si][1] = fileLength -
      (nonGsPartsSums[idx--] + bodySegments[si][0].length)
  }

  return !!this._matchGlobStarBodySections(
    file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch
  )
}

// return false for "nope, not matching"
// return null for "not matching, cannot keep trying"
Minimatch.prototype._matchGlobStarBodySections = function (
  file, bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail
) {
  var bs = bodySegments[bodyIndex]
  if (!bs) {
    // just make sure there are no bad dots
    for (var i = fileIndex; i < file.length; i++) {
      sawTail = true
      var f = file[i]
      if (f === '.' || f === '..' ||
          (!this.options.dot && f.charAt(0) === '.')) {
        return false
      }
    }
    return sawTail
  }

  var body = bs[0]
  var after = bs[1]
  while (fileIndex <= after) {
    var m = this._matchOne(
      file.slice(0, fileIndex + body.length),
      body,
      partial,
      fileIndex,
      0
    )
    // if limit exceeded, no match. intentional false negative,
    // acceptable break in correctness for security.
    if (m && globStarDepth < this.maxGlobstarRecursion) {
      var sub = this._matchGlobStarBodySections(
        file, bodySegments,
        fileIndex + body.length, bodyIndex + 1,
        partial, globStarDepth + 1, sawTail
      )
      if (sub !== false) {
        return sub
      }
    }
    var f = file[fileIndex]
    if (f === '.' || f === '..' ||
        (!this.options.dot && f.charAt(0) === '.')) {
      return false
    }
    fileIndex++
  }
  return partial || null
}

Minimatch.prototype._matchOne = function (file, pattern, partial, fileIndex, patternIndex) {
  var fi, pi, fl, pl
  for (
    fi = fileIndex, pi = patternIndex, fl = file.length, pl = pattern.length
    ; (fi < fl) && (pi < pl)
    ; fi++, pi++
  ) {
    this.debug('matchOne loop')
    var p = pattern[pi]
    var f = file[fi]

    this.debug(pattern, p, f)

    // should be impossible.
    // some invalid regexp stuff in the set.
    /* istanbul ignore if */
    if (p === false || p === GLOBSTAR) return false

    // something other than **
    // non-magic patterns just have to match exactly
    // patterns with magic have been turned into regexps.
    var hit
    if (typeof p === 'string') {
      hit = f === p
      this.debug('string match', p, f, hit)
    } else {
      hit = f.match(p)
      this.debug('pattern match', p, f, hit)
    }

    if (!hit) return false
  }

  // now either we fell off the end of the pattern, or we're done.
  if (fi === fl && pi === pl) {
    // ran out of pattern and filename at the same time.
    // an exact hit!
    return true
  } else if (fi === fl) {
    // ran out of file, but still had pattern left.
    // this is ok if we're doing the match as part of
    // a glob fs traversal.
    return partial
  } else /* istanbul ignore else */ if (pi === pl) {
    // ran out of pattern, still have file left.
    // this is only acceptable if we're on the very last
    // empty segment of a file with a trailing slash.
    // a/* should match a/b/
    return (fi === fl - 1) && (file[fi] === '')
  }

  // should be unreachable.
  /* istanbul ignore next */
  throw new Error('wtf?')
}

// replace stuff like \* with *
function globUnescape (s) {
  return s.replace(/\\(.)/g, '$1')
}

function regExpEscape (s) {
  return s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&')
}


/***/ }),

/***/ 3648:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const lockfile = __nccwpck_require__(743);
const { toPromise, toSync, toSyncOptions } = __nccwpck_require__(3271);

async function lock(file, options) {
    const release = await toPromise(lockfile.lock)(file, options);

    return toPromise(release);
}

function lockSync(file, options) {
    const release = toSync(lockfile.lock)(file, toSyncOptions(options));

    return toSync(release);
}

function unlock(file, options) {
    return toPromise(lockfile.unlock)(file, options);
}

function unlockSync(file, options) {
    return toSync(lockfile.unlock)(file, toSyncOptions(options));
}

function check(file, options) {
    return toPromise(lockfile.check)(file, options);
}

function checkSync(file, options) {
    return toSync(lockfile.check)(file, toSyncOptions(options));
}

module.exports = lock;
module.exports.lock = lock;
module.exports.unlock = unlock;
module.exports.lockSync = lockSync;
module.exports.unlockSync = unlockSync;
module.exports.check = check;
module.exports.checkSync = checkSync;


/***/ }),

/***/ 3271:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const fs = __nccwpck_require__(5744);

function createSyncFs(fs) {
    const methods = ['mkdir', 'realpath', 'stat', 'rmdir', 'utimes'];
    const newFs = { ...fs };

    methods.forEach((method) => {
        newFs[method] = (...args) => {
            const callback = args.pop();
            let ret;

            try {
                ret = fs[`${method}Sync`](...args);
            } catch (err) {
                return callback(err);
            }

            callback(null, ret);
        };
    });

    return newFs;
}

// ----------------------------------------------------------

function toPromise(method) {
    return (...args) => new Promise((resolve, reject) => {
        args.push((err, result) => {
            if (err) {
                reject(err);
            } else {
                resolve(result);
            }
        });

        method(...args);
    });
}

function toSync(method) {
    return (...args) => {
        let err;
        let result;

        args.push((_err, _result) => {
            err = _err;
            result = _result;
        });

        method(...args);

        if (err) {
            throw err;
        }

        return result;
    };
}

function toSyncOptions(options) {
    // Shallow clone options because we are oging to mutate them
    options = { ...options };

    // Transform fs to use the sync methods instead
    options.fs = createSyncFs(options.fs || fs);

    // Retries are not allowed because it requires the flow to be sync
    if (
        (typeof options.retries === 'number' && options.retries > 0) ||
        (options.retries && typeof options.retries.retries === 'number' && options.retries.retries > 0)
    ) {
        throw Object.assign(new Error('Cannot use retries with the sync api'), { code: 'ESYNC' });
    }

    return options;
}

module.exports = {
    toPromise,
    toSync,
    toSyncOptions,
};


/***/ }),

/***/ 743:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const path = __nccwpck_require__(6928);
const fs = __nccwpck_require__(5744);
const retry = __nccwpck_require__(5546);
const onExit = __nccwpck_require__(6627);
const mtimePrecision = __nccwpck_require__(4747);

const locks = {};

function getLockFile(file, options) {
    return options.lockfilePath || `${file}.lock`;
}

function resolveCanonicalPath(file, options, callback) {
    if (!options.realpath) {
        return callback(null, path.resolve(file));
    }

    // Use realpath to resolve symlinks
    // It also resolves relative paths
    options.fs.realpath(file, callback);
}

function acquireLock(file, options, callback) {
    const lockfilePath = getLockFile(file, options);

    // Use mkdir to create the lockfile (atomic operation)
    options.fs.mkdir(lockfilePath, (err) => {
        if (!err) {
            // At this point, we acquired the lock!
            // Probe the mtime precision
            return mtimePrecision.probe(lockfilePath, options.fs, (err, mtime, mtimePrecision) => {
                // If it failed, try to remove the lock..
                /* istanbul ignore if */
                if (err) {
                    options.fs.rmdir(lockfilePath, () => {});

                    return callback(err);
                }

                callback(null, mtime, mtimePrecision);
            });
        }

        // If error is not EEXIST then some other error occurred while locking
        if (err.code !== 'EEXIST') {
            return callback(err);
        }

        // Otherwise, check if lock is stale by analyzing the file mtime
        if (options.stale <= 0) {
            return callback(Object.assign(new Error('Lock file is already being held'), { code: 'ELOCKED', file }));
        }

        options.fs.stat(lockfilePath, (err, stat) => {
            if (err) {
                // Retry if the lockfile has been removed (meanwhile)
                // Skip stale check to avoid recursiveness
                if (err.code === 'ENOENT') {
                    return acquireLock(file, { ...options, stale: 0 }, callback);
                }

                return callback(err);
            }

            if (!isLockStale(stat, options)) {
                return callback(Object.assign(new Error('Lock file is already being held'), { code: 'ELOCKED', file }));
            }

            // If it's stale, remove it and try again!
            // Skip stale check to avoid recursiveness
            removeLock(file, options, (err) => {
                if (err) {
                    return callback(err);
                }

                acquireLock(file, { ...options, stale: 0 }, callback);
            });
        });
    });
}

function isLockStale(stat, options) {
    return stat.mtime.getTime() < Date.now() - options.stale;
}

function removeLock(file, options, callback) {
    // Remove lockfile, ignoring ENOENT errors
    options.fs.rmdir(getLockFile(file, options), (err) => {
        if (err && err.code !== 'ENOENT') {
            return callback(err);
        }

        callback();
    });
}

function updateLock(file, options) {
    const lock = locks[file];

    // Just for safety, should never happen
    /* istanbul ignore if */
    if (lock.updateTimeout) {
        return;
    }

    lock.updateDelay = lock.updateDelay || options.update;
    lock.updateTimeout = setTimeout(() => {
        lock.updateTimeout = null;

        // Stat the file to check if mtime is still ours
        // If it is, we can still recover from a system sleep or a busy event loop
        options.fs.stat(lock.lockfilePath, (err, stat) => {
            const isOverThreshold = lock.lastUpdate + options.stale < Date.now();

            // If it failed to update the lockfile, keep trying unless
            // the lockfile was deleted or we are over the threshold
            if (err) {
                if (err.code === 'ENOENT' || isOverThreshold) {
                    return setLockAsCompromised(file, lock, Object.assign(err, { code: 'ECOMPROMISED' }));
                }

                lock.updateDelay = 1000;

                return updateLock(file, options);
            }

            const isMtimeOurs = lock.mtime.getTime() === stat.mtime.getTime();

            if (!isMtimeOurs) {
                return setLockAsCompromised(
                    file,
                    lock,
                    Object.assign(
                        new Error('Unable to update lock within the stale threshold'),
                        { code: 'ECOMPROMISED' }
                    ));
            }

            const mtime = mtimePrecision.getMtime(lock.mtimePrecision);

            options.fs.utimes(lock.lockfilePath, mtime, mtime, (err) => {
                const isOverThreshold = lock.lastUpdate + options.stale < Date.now();

                // Ignore if the lock was released
                if (lock.released) {
                    return;
                }

                // If it failed to update the lockfile, keep trying unless
                // the lockfile was deleted or we are over the threshold
                if (err) {
                    if (err.code === 'ENOENT' || isOverThreshold) {
                        return setLockAsCompromised(file, lock, Object.assign(err, { code: 'ECOMPROMISED' }));
                    }

                    lock.updateDelay = 1000;

                    return updateLock(file, options);
                }

                // All ok, keep updating..
                lock.mtime = mtime;
                lock.lastUpdate = Date.now();
                lock.updateDelay = null;
                updateLock(file, options);
            });
        });
    }, lock.updateDelay);

    // Unref the timer so that the nodejs process can exit freely
    // This is safe because all acquired locks will be automatically released
    // on process exit

    // We first check that `lock.updateTimeout.unref` exists because some users
    // may be using this module outside of NodeJS (e.g., in an electron app),
    // and in those cases `setTimeout` return an integer.
    /* istanbul ignore else */
    if (lock.updateTimeout.unref) {
        lock.updateTimeout.unref();
    }
}

function setLockAsCompromised(file, lock, err) {
    // Signal the lock has been released
    lock.released = true;

    // Cancel lock mtime update
    // Just for safety, at this point updateTimeout should be null
    /* istanbul ignore if */
    if (lock.updateTimeout) {
        clearTimeout(lock.updateTimeout);
    }

    if (locks[file] === lock) {
        delete locks[file];
    }

    lock.options.onCompromised(err);
}

// ----------------------------------------------------------

function lock(file, options, callback) {
    /* istanbul ignore next */
    options = {
        stale: 10000,
        update: null,
        realpath: true,
        retries: 0,
        fs,
        onCompromised: (err) => { throw err; },
        ...options,
    };

    options.retries = options.retries || 0;
    options.retries = typeof options.retries === 'number' ? { retries: options.retries } : options.retries;
    options.stale = Math.max(options.stale || 0, 2000);
    options.update = options.update == null ? options.stale / 2 : options.update || 0;
    options.update = Math.max(Math.min(options.update, options.stale / 2), 1000);

    // Resolve to a canonical file path
    resolveCanonicalPath(file, options, (err, file) => {
        if (err) {
            return callback(err);
        }

        // Attempt to acquire the lock
        const operation = retry.operation(options.retries);

        operation.attempt(() => {
            acquireLock(file, options, (err, mtime, mtimePrecision) => {
                if (operation.retry(err)) {
                    return;
                }

                if (err) {
                    return callback(operation.mainError());
                }

                // We now own the lock
                const lock = locks[file] = {
                    lockfilePath: getLockFile(file, options),
                    mtime,
                    mtimePrecision,
                    options,
                    lastUpdate: Date.now(),
                };

                // We must keep the lock fresh to avoid staleness
                updateLock(file, options);

                callback(null, (releasedCallback) => {
                    if (lock.released) {
                        return releasedCallback &&
                            releasedCallback(Object.assign(new Error('Lock is already released'), { code: 'ERELEASED' }));
                    }

                    // Not necessary to use realpath twice when unlocking
                    unlock(file, { ...options, realpath: false }, releasedCallback);
                });
            });
        });
    });
}

function unlock(file, options, callback) {
    options = {
        fs,
        realpath: true,
        ...options,
    };

    // Resolve to a canonical file path
    resolveCanonicalPath(file, options, (err, file) => {
        if (err) {
            return callback(err);
        }

        // Skip if the lock is not acquired
        const lock = locks[file];

        if (!lock) {
            return callback(Object.assign(new Error('Lock is not acquired/owned by you'), { code: 'ENOTACQUIRED' }));
        }

        lock.updateTimeout && clearTimeout(lock.updateTimeout); // Cancel lock mtime update
        lock.released = true; // Signal the lock has been released
        delete locks[file]; // Delete from locks

        removeLock(file, options, callback);
    });
}

function check(file, options, callback) {
    options = {
        stale: 10000,
        realpath: true,
        fs,
        ...options,
    };

    options.stale = Math.max(options.stale || 0, 2000);

    // Resolve to a canonical file path
    resolveCanonicalPath(file, options, (err, file) => {
        if (err) {
            return callback(err);
        }

        // Check if lockfile exists
        options.fs.stat(getLockFile(file, options), (err, stat) => {
            if (err) {
                // If does not exist, file is not locked. Otherwise, callback with error
                return err.code === 'ENOENT' ? callback(null, false) : callback(err);
            }

            // Otherwise, check if lock is stale by analyzing the file mtime
            return callback(null, !isLockStale(stat, options));
        });
    });
}

function getLocks() {
    return locks;
}

// Remove acquired locks on exit
/* istanbul ignore next */
onExit(() => {
    for (const file in locks) {
        const options = locks[file].options;

        try { options.fs.rmdirSync(getLockFile(file, options)); } catch (e) { /* Empty */ }
    }
});

module.exports.lock = lock;
module.exports.unlock = unlock;
module.exports.check = check;
module.exports.getLocks = getLocks;


/***/ }),

/***/ 4747:
/***/ ((module) => {



const cacheSymbol = Symbol();

function probe(file, fs, callback) {
    const cachedPrecision = fs[cacheSymbol];

    if (cachedPrecision) {
        return fs.stat(file, (err, stat) => {
            /* istanbul ignore if */
            if (err) {
                return callback(err);
            }

            callback(null, stat.mtime, cachedPrecision);
        });
    }

    // Set mtime by ceiling Date.now() to seconds + 5ms so that it's "not on the second"
    const mtime = new Date((Math.ceil(Date.now() / 1000) * 1000) + 5);

    fs.utimes(file, mtime, mtime, (err) => {
        /* istanbul ignore if */
        if (err) {
            return callback(err);
        }

        fs.stat(file, (err, stat) => {
            /* istanbul ignore if */
            if (err) {
                return callback(err);
            }

            const precision = stat.mtime.getTime() % 1000 === 0 ? 's' : 'ms';

            // Cache the precision in a non-enumerable way
            Object.defineProperty(fs, cacheSymbol, { value: precision });

            callback(null, stat.mtime, precision);
        });
    });
}

function getMtime(precision) {
    let now = Date.now();

    if (precision === 's') {
        now = Math.ceil(now / 1000) * 1000;
    }

    return new Date(now);
}

module.exports.probe = probe;
module.exports.getMtime = getMtime;


/***/ }),

/***/ 5560:
/***/ ((module) => {

// vim:ts=4:sts=4:sw=4:
/*!
 *
 * Copyright 2009-2017 Kris Kowal under the terms of the MIT
 * license found at https://github.com/kriskowal/q/blob/v1/LICENSE
 *
 * With parts by Tyler Close
 * Copyright 2007-2009 Tyler Close under the terms of the MIT X license found
 * at http://www.opensource.org/licenses/mit-license.html
 * Forked at ref_send.js version: 2009-05-11
 *
 * With parts by Mark Miller
 * Copyright (C) 2011 Google Inc.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 * http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 *
 */

(function (definition) {
    "use strict";

    // This file will function properly as a <script> tag, or a module
    // using CommonJS and NodeJS or RequireJS module formats.  In
    // Common/Node/RequireJS, the module exports the Q API and when
    // executed as a simple <script>, it creates a Q global instead.

    // Montage Require
    if (typeof bootstrap === "function") {
        bootstrap("promise", definition);

    // CommonJS
    } else if (true) {
        module.exports = definition();

    // RequireJS
    } else { var previousQ, global; }

})(function () {
"use strict";

var hasStacks = false;
try {
    throw new Error();
} catch (e) {
    hasStacks = !!e.stack;
}

// All code after this point will be filtered from stack traces reported
// by Q.
var qStartingLine = captureLine();
var qFileName;

// shims

// used for fallback in "allResolved"
var noop = function () {};

// Use the fastest possible means to execute a task in a future turn
// of the event loop.
var nextTick =(function () {
    // linked list of tasks (single, with head node)
    var head = {task: void 0, next: null};
    var tail = head;
    var flushing = false;
    var requestTick = void 0;
    var isNodeJS = false;
    // queue for late tasks, used by unhandled rejection tracking
    var laterQueue = [];

    function flush() {
        /* jshint loopfunc: true */
        var task, domain;

        while (head.next) {
            head = head.next;
            task = head.task;
            head.task = void 0;
            domain = head.domain;

            if (domain) {
                head.domain = void 0;
                domain.enter();
            }
            runSingle(task, domain);

        }
        while (laterQueue.length) {
            task = laterQueue.pop();
            runSingle(task);
        }
        flushing = false;
    }
    // runs a single function in the async queue
    function runSingle(task, domain) {
        try {
            task();

        } catch (e) {
            if (isNodeJS) {
                // In node, uncaught exceptions are considered fatal errors.
                // Re-throw them synchronously to interrupt flushing!

                // Ensure continuation if the uncaught exception is suppressed
                // listening "uncaughtException" events (as domains does).
                // Continue in next event to avoid tick recursion.
                if (domain) {
                    domain.exit();
                }
                setTimeout(flush, 0);
                if (domain) {
                    domain.enter();
                }

                throw e;

            } else {
                // In browsers, uncaught exceptions are not fatal.
                // Re-throw them asynchronously to avoid slow-downs.
                setTimeout(function () {
                    throw e;
                }, 0);
            }
        }

        if (domain) {
            domain.exit();
        }
    }

    nextTick = function (task) {
        tail = tail.next = {
            task: task,
            domain: isNodeJS && process.domain,
            next: null
        };

        if (!flushing) {
            flushing = true;
            requestTick();
        }
    };

    if (typeof process === "object" &&
        process.toString() === "[object process]" && process.nextTick) {
        // Ensure Q is in a real Node environment, with a `process.nextTick`.
        // To see through fake Node environments:
        // * Mocha test runner - exposes a `process` global without a `nextTick`
        // * Browserify - exposes a `process.nexTick` function that uses
        //   `setTimeout`. In this case `setImmediate` is preferred because
        //    it is faster. Browserify's `process.toString()` yields
        //   "[object Object]", while in a real Node environment
        //   `process.toString()` yields "[object process]".
        isNodeJS = true;

        requestTick = function () {
            process.nextTick(flush);
        };

    } else if (typeof setImmediate === "function") {
        // In IE10, Node.js 0.9+, or https://github.com/NobleJS/setImmediate
        if (typeof window !== "undefined") {
            requestTick = setImmediate.bind(window, flush);
        } else {
            requestTick = function () {
                setImmediate(flush);
            };
        }

    } else if (typeof MessageChannel !== "undefined") {
        // modern browsers
        // http://www.nonblocking.io/2011/06/windownexttick.html
        var channel = new MessageChannel();
        // At least Safari Version 6.0.5 (8536.30.1) intermittently cannot create
        // working message ports the first time a page loads.
        channel.port1.onmessage = function () {
            requestTick = requestPortTick;
            channel.port1.onmessage = flush;
            flush();
        };
        var requestPortTick = function () {
            // Opera requires us to provide a message payload, regardless of
            // whether we use it.
            channel.port2.postMessage(0);
        };
        requestTick = function () {
            setTimeout(flush, 0);
            requestPortTick();
        };

    } else {
        // old browsers
        requestTick = function () {
            setTimeout(flush, 0);
        };
    }
    // runs a task after all other tasks have been run
    // this is useful for unhandled rejection tracking that needs to happen
    // after all `then`d tasks have been run.
    nextTick.runAfter = function (task) {
        laterQueue.push(task);
        if (!flushing) {
            flushing = true;
            requestTick();
        }
    };
    return nextTick;
})();

// Attempt to make generics safe in the face of downstream
// modifications.
// There is no situation where this is necessary.
// If you need a security guarantee, these primordials need to be
// deeply frozen anyway, and if you don’t need a security guarantee,
// this is just plain paranoid.
// However, this **might** have the nice side-effect of reducing the size of
// the minified code by reducing x.call() to merely x()
// See Mark Miller’s explanation of what this does.
// http://wiki.ecmascript.org/doku.php?id=conventions:safe_meta_programming
var call = Function.call;
function uncurryThis(f) {
    return function () {
        return call.apply(f, arguments);
    };
}
// This is equivalent, but slower:
// uncurryThis = Function_bind.bind(Function_bind.call);
// http://jsperf.com/uncurrythis

var array_slice = uncurryThis(Array.prototype.slice);

var array_reduce = uncurryThis(
    Array.prototype.reduce || function (callback, basis) {
        var index = 0,
            length = this.length;
        // concerning the initial value, if one is not provided
        if (arguments.length === 1) {
            // seek to the first value in the array, accounting
            // for the possibility that is is a sparse array
            do {
                if (index in this) {
                    basis = this[index++];
                    break;
                }
                if (++index >= length) {
                    throw new TypeError();
                }
            } while (1);
        }
        // reduce
        for (; index < length; index++) {
            // account for the possibility that the array is sparse
            if (index in this) {
                basis = callback(basis, this[index], index);
            }
        }
        return basis;
    }
);

var array_indexOf = uncurryThis(
    Array.prototype.indexOf || function (value) {
        // not a very good shim, but good enough for our one use of it
        for (var i = 0; i < this.length; i++) {
            if (this[i] === value) {
                return i;
            }
        }
        return -1;
    }
);

var array_map = uncurryThis(
    Array.prototype.map || function (callback, thisp) {
        var self = this;
        var collect = [];
        array_reduce(self, function (undefined, value, index) {
            collect.push(callback.call(thisp, value, index, self));
        }, void 0);
        return collect;
    }
);

var object_create = Object.create || function (prototype) {
    function Type() { }
    Type.prototype = prototype;
    return new Type();
};

var object_defineProperty = Object.defineProperty || function (obj, prop, descriptor) {
    obj[prop] = descriptor.value;
    return obj;
};

var object_hasOwnProperty = uncurryThis(Object.prototype.hasOwnProperty);

var object_keys = Object.keys || function (object) {
    var keys = [];
    for (var key in object) {
        if (object_hasOwnProperty(object, key)) {
            keys.push(key);
        }
    }
    return keys;
};

var object_toString = uncurryThis(Object.prototype.toString);

function isObject(value) {
    return value === Object(value);
}

// generator related shims

// FIXME: Remove this function once ES6 generators are in SpiderMonkey.
function isStopIteration(exception) {
    return (
        object_toString(exception) === "[object StopIteration]" ||
        exception instanceof QReturnValue
    );
}

// FIXME: Remove this helper and Q.return once ES6 generators are in
// SpiderMonkey.
var QReturnValue;
if (typeof ReturnValue !== "undefined") {
    QReturnValue = ReturnValue;
} else {
    QReturnValue = function (value) {
        this.value = value;
    };
}

// long stack traces

var STACK_JUMP_SEPARATOR = "From previous event:";

function makeStackTraceLong(error, promise) {
    // If possible, transform the error stack trace by removing Node and Q
    // cruft, then concatenating with the stack trace of `promise`. See #57.
    if (hasStacks &&
        promise.stack &&
        typeof error === "object" &&
        error !== null &&
        error.stack
    ) {
        var stacks = [];
        for (var p = promise; !!p; p = p.source) {
            if (p.stack && (!error.__minimumStackCounter__ || error.__minimumStackCounter__ > p.stackCounter)) {
                object_defineProperty(error, "__minimumStackCounter__", {value: p.stackCounter, configurable: true});
                stacks.unshift(p.stack);
            }
        }
        stacks.unshift(error.stack);

        var concatedStacks = stacks.join("\n" + STACK_JUMP_SEPARATOR + "\n");
        var stack = filterStackString(concatedStacks);
        object_defineProperty(error, "stack", {value: stack, configurable: true});
    }
}

function filterStackString(stackString) {
    var lines = stackString.split("\n");
    var desiredLines = [];
    for (var i = 0; i < lines.length; ++i) {
        var line = lines[i];

        if (!isInternalFrame(line) && !isNodeFrame(line) && line) {
            desiredLines.push(line);
        }
    }
    return desiredLines.join("\n");
}

function isNodeFrame(stackLine) {
    return stackLine.indexOf("(module.js:") !== -1 ||
           stackLine.indexOf("(node.js:") !== -1;
}

function getFileNameAndLineNumber(stackLine) {
    // Named functions: "at functionName (filename:lineNumber:columnNumber)"
    // In IE10 function name can have spaces ("Anonymous function") O_o
    var attempt1 = /at .+ \((.+):(\d+):(?:\d+)\)$/.exec(stackLine);
    if (attempt1) {
        return [attempt1[1], Number(attempt1[2])];
    }

    // Anonymous functions: "at filename:lineNumber:columnNumber"
    var attempt2 = /at ([^ ]+):(\d+):(?:\d+)$/.exec(stackLine);
    if (attempt2) {
        return [attempt2[1], Number(attempt2[2])];
    }

    // Firefox style: "function@filename:lineNumber or @filename:lineNumber"
    var attempt3 = /.*@(.+):(\d+)$/.exec(stackLine);
    if (attempt3) {
        return [attempt3[1], Number(attempt3[2])];
    }
}

function isInternalFrame(stackLine) {
    var fileNameAndLineNumber = getFileNameAndLineNumber(stackLine);

    if (!fileNameAndLineNumber) {
        return false;
    }

    var fileName = fileNameAndLineNumber[0];
    var lineNumber = fileNameAndLineNumber[1];

    return fileName === qFileName &&
        lineNumber >= qStartingLine &&
        lineNumber <= qEndingLine;
}

// discover own file name and line number range for filtering stack
// traces
function captureLine() {
    if (!hasStacks) {
        return;
    }

    try {
        throw new Error();
    } catch (e) {
        var lines = e.stack.split("\n");
        var firstLine = lines[0].indexOf("@") > 0 ? lines[1] : lines[2];
        var fileNameAndLineNumber = getFileNameAndLineNumber(firstLine);
        if (!fileNameAndLineNumber) {
            return;
        }

        qFileName = fileNameAndLineNumber[0];
        return fileNameAndLineNumber[1];
    }
}

function deprecate(callback, name, alternative) {
    return function () {
        if (typeof console !== "undefined" &&
            typeof console.warn === "function") {
            console.warn(name + " is deprecated, use " + alternative +
                         " instead.", new Error("").stack);
        }
        return callback.apply(callback, arguments);
    };
}

// end of shims
// beginning of real work

/**
 * Constructs a promise for an immediate reference, passes promises through, or
 * coerces promises from different systems.
 * @param value immediate reference or promise
 */
function Q(value) {
    // If the object is already a Promise, return it directly.  This enables
    // the resolve function to both be used to created references from objects,
    // but to tolerably coerce non-promises to promises.
    if (value instanceof Promise) {
        return value;
    }

    // assimilate thenables
    if (isPromiseAlike(value)) {
        return coerce(value);
    } else {
        return fulfill(value);
    }
}
Q.resolve = Q;

/**
 * Performs a task in a future turn of the event loop.
 * @param {Function} task
 */
Q.nextTick = nextTick;

/**
 * Controls whether or not long stack traces will be on
 */
Q.longStackSupport = false;

/**
 * The counter is used to determine the stopping point for building
 * long stack traces. In makeStackTraceLong we walk backwards through
 * the linked list of promises, only stacks which were created before
 * the rejection are concatenated.
 */
var longStackCounter = 1;

// enable long stacks if Q_DEBUG is set
if (typeof process === "object" && process && process.env && process.env.Q_DEBUG) {
    Q.longStackSupport = true;
}

/**
 * Constructs a {promise, resolve, reject} object.
 *
 * `resolve` is a callback to invoke with a more resolved value for the
 * promise. To fulfill the promise, invoke `resolve` with any value that is
 * not a thenable. To reject the promise, invoke `resolve` with a rejected
 * thenable, or invoke `reject` with the reason directly. To resolve the
 * promise to another thenable, thus putting it in the same state, invoke
 * `resolve` with that other thenable.
 */
Q.defer = defer;
function defer() {
    // if "messages" is an "Array", that indicates that the promise has not yet
    // been resolved.  If it is "undefined", it has been resolved.  Each
    // element of the messages array is itself an array of complete arguments to
    // forward to the resolved promise.  We coerce the resolution value to a
    // promise using the `resolve` function because it handles both fully
    // non-thenable values and other thenables gracefully.
    var messages = [], progressListeners = [], resolvedPromise;

    var deferred = object_create(defer.prototype);
    var promise = object_create(Promise.prototype);

    promise.promiseDispatch = function (resolve, op, operands) {
        var args = array_slice(arguments);
        if (messages) {
            messages.push(args);
            if (op === "when" && operands[1]) { // progress operand
                progressListeners.push(operands[1]);
            }
        } else {
            Q.nextTick(function () {
                resolvedPromise.promiseDispatch.apply(resolvedPromise, args);
            });
        }
    };

    // XXX deprecated
    promise.valueOf = function () {
        if (messages) {
            return promise;
        }
        var nearerValue = nearer(resolvedPromise);
        if (isPromise(nearerValue)) {
            resolvedPromise = nearerValue; // shorten chain
        }
        return nearerValue;
    };

    promise.inspect = function () {
        if (!resolvedPromise) {
            return { state: "pending" };
        }
        return resolvedPromise.inspect();
    };

    if (Q.longStackSupport && hasStacks) {
        try {
            throw new Error();
        } catch (e) {
            // NOTE: don't try to use `Error.captureStackTrace` or transfer the
            // accessor around; that causes memory leaks as per GH-111. Just
            // reify the stack trace as a string ASAP.
            //
            // At the same time, cut off the first line; it's always just
            // "[object Promise]\n", as per the `toString`.
            promise.stack = e.stack.substring(e.stack.indexOf("\n") + 1);
            promise.stackCounter = longStackCounter++;
        }
    }

    // NOTE: we do the checks for `resolvedPromise` in each method, instead of
    // consolidating them into `become`, since otherwise we'd create new
    // promises with the lines `become(whatever(value))`. See e.g. GH-252.

    function become(newPromise) {
        resolvedPromise = newPromise;

        if (Q.longStackSupport && hasStacks) {
            // Only hold a reference to the new promise if long stacks
            // are enabled to reduce memory usage
            promise.source = newPromise;
        }

        array_reduce(messages, function (undefined, message) {
            Q.nextTick(function () {
                newPromise.promiseDispatch.apply(newPromise, message);
            });
        }, void 0);

        messages = void 0;
        progressListeners = void 0;
    }

    deferred.promise = promise;
    deferred.resolve = function (value) {
        if (resolvedPromise) {
            return;
        }

        become(Q(value));
    };

    deferred.fulfill = function (value) {
        if (resolvedPromise) {
            return;
        }

        become(fulfill(value));
    };
    deferred.reject = function (reason) {
        if (resolvedPromise) {
            return;
        }

        become(reject(reason));
    };
    deferred.notify = function (progress) {
        if (resolvedPromise) {
            return;
        }

        array_reduce(progressListeners, function (undefined, progressListener) {
            Q.nextTick(function () {
                progressListener(progress);
            });
        }, void 0);
    };

    return deferred;
}

/**
 * Creates a Node-style callback that will resolve or reject the deferred
 * promise.
 * @returns a nodeback
 */
defer.prototype.makeNodeResolver = function () {
    var self = this;
    return function (error, value) {
        if (error) {
            self.reject(error);
        } else if (arguments.length > 2) {
            self.resolve(array_slice(arguments, 1));
        } else {
            self.resolve(value);
        }
    };
};

/**
 * @param resolver {Function} a function that returns nothing and accepts
 * the resolve, reject, and notify functions for a deferred.
 * @returns a promise that may be resolved with the given resolve and reject
 * functions, or rejected by a thrown exception in resolver
 */
Q.Promise = promise; // ES6
Q.promise = promise;
function promise(resolver) {
    if (typeof resolver !== "function") {
        throw new TypeError("resolver must be a function.");
    }
    var deferred = defer();
    try {
        resolver(deferred.resolve, deferred.reject, deferred.notify);
    } catch (reason) {
        deferred.reject(reason);
    }
    return deferred.promise;
}

promise.race = race; // ES6
promise.all = all; // ES6
promise.reject = reject; // ES6
promise.resolve = Q; // ES6

// XXX experimental.  This method is a way to denote that a local value is
// serializable and should be immediately dispatched to a remote upon request,
// instead of passing a reference.
Q.passByCopy = function (object) {
    //freeze(object);
    //passByCopies.set(object, true);
    return object;
};

Promise.prototype.passByCopy = function () {
    //freeze(object);
    //passByCopies.set(object, true);
    return this;
};

/**
 * If two promises eventually fulfill to the same value, promises that value,
 * but otherwise rejects.
 * @param x {Any*}
 * @param y {Any*}
 * @returns {Any*} a promise for x and y if they are the same, but a rejection
 * otherwise.
 *
 */
Q.join = function (x, y) {
    return Q(x).join(y);
};

Promise.prototype.join = function (that) {
    return Q([this, that]).spread(function (x, y) {
        if (x === y) {
            // TODO: "===" should be Object.is or equiv
            return x;
        } else {
            throw new Error("Q can't join: not the same: " + x + " " + y);
        }
    });
};

/**
 * Returns a promise for the first of an array of promises to become settled.
 * @param answers {Array[Any*]} promises to race
 * @returns {Any*} the first promise to be settled
 */
Q.race = race;
function race(answerPs) {
    return promise(function (resolve, reject) {
        // Switch to this once we can assume at least ES5
        // answerPs.forEach(function (answerP) {
        //     Q(answerP).then(resolve, reject);
        // });
        // Use this in the meantime
        for (var i = 0, len = answerPs.length; i < len; i++) {
            Q(answerPs[i]).then(resolve, reject);
        }
    });
}

Promise.prototype.race = function () {
    return this.then(Q.race);
};

/**
 * Constructs a Promise with a promise descriptor object and optional fallback
 * function.  The descriptor contains methods like when(rejected), get(name),
 * set(name, value), post(name, args), and delete(name), which all
 * return either a value, a promise for a value, or a rejection.  The fallback
 * accepts the operation name, a resolver, and any further arguments that would
 * have been forwarded to the appropriate method above had a method been
 * provided with the proper name.  The API makes no guarantees about the nature
 * of the returned object, apart from that it is usable whereever promises are
 * bought and sold.
 */
Q.makePromise = Promise;
function Promise(descriptor, fallback, inspect) {
    if (fallback === void 0) {
        fallback = function (op) {
            return reject(new Error(
                "Promise does not support operation: " + op
            ));
        };
    }
    if (inspect === void 0) {
        inspect = function () {
            return {state: "unknown"};
        };
    }

    var promise = object_create(Promise.prototype);

    promise.promiseDispatch = function (resolve, op, args) {
        var result;
        try {
            if (descriptor[op]) {
                result = descriptor[op].apply(promise, args);
            } else {
                result = fallback.call(promise, op, args);
            }
        } catch (exception) {
            result = reject(exception);
        }
        if (resolve) {
            resolve(result);
        }
    };

    promise.inspect = inspect;

    // XXX deprecated `valueOf` and `exception` support
    if (inspect) {
        var inspected = inspect();
        if (inspected.state === "rejected") {
            promise.exception = inspected.reason;
        }

        promise.valueOf = function () {
            var inspected = inspect();
            if (inspected.state === "pending" ||
                inspected.state === "rejected") {
                return promise;
            }
            return inspected.value;
        };
    }

    return promise;
}

Promise.prototype.toString = function () {
    return "[object Promise]";
};

Promise.prototype.then = function (fulfilled, rejected, progressed) {
    var self = this;
    var deferred = defer();
    var done = false;   // ensure the untrusted promise makes at most a
                        // single call to one of the callbacks

    function _fulfilled(value) {
        try {
            return typeof fulfilled === "function" ? fulfilled(value) : value;
        } catch (exception) {
            return reject(exception);
        }
    }

    function _rejected(exception) {
        if (typeof rejected === "function") {
            makeStackTraceLong(exception, self);
            try {
                return rejected(exception);
            } catch (newException) {
                return reject(newException);
            }
        }
        return reject(exception);
    }

    function _progressed(value) {
        return typeof progressed === "function" ? progressed(value) : value;
    }

    Q.nextTick(function () {
        self.promiseDispatch(function (value) {
            if (done) {
                return;
            }
            done = true;

            deferred.resolve(_fulfilled(value));
        }, "when", [function (exception) {
            if (done) {
                return;
            }
            done = true;

            deferred.resolve(_rejected(exception));
        }]);
    });

    // Progress propagator need to be attached in the current tick.
    self.promiseDispatch(void 0, "when", [void 0, function (value) {
        var newValue;
        var threw = false;
        try {
            newValue = _progressed(value);
        } catch (e) {
            threw = true;
            if (Q.onerror) {
                Q.onerror(e);
            } else {
                throw e;
            }
        }

        if (!threw) {
            deferred.notify(newValue);
        }
    }]);

    return deferred.promise;
};

Q.tap = function (promise, callback) {
    return Q(promise).tap(callback);
};

/**
 * Works almost like "finally", but not called for rejections.
 * Original resolution value is passed through callback unaffected.
 * Callback may return a promise that will be awaited for.
 * @param {Function} callback
 * @returns {Q.Promise}
 * @example
 * doSomething()
 *   .then(...)
 *   .tap(console.log)
 *   .then(...);
 */
Promise.prototype.tap = function (callback) {
    callback = Q(callback);

    return this.then(function (value) {
        return callback.fcall(value).thenResolve(value);
    });
};

/**
 * Registers an observer on a promise.
 *
 * Guarantees:
 *
 * 1. that fulfilled and rejected will be called only once.
 * 2. that either the fulfilled callback or the rejected callback will be
 *    called, but not both.
 * 3. that fulfilled and rejected will not be called in this turn.
 *
 * @param value      promise or immediate reference to observe
 * @param fulfilled  function to be called with the fulfilled value
 * @param rejected   function to be called with the rejection exception
 * @param progressed function to be called on any progress notifications
 * @return promise for the return value from the invoked callback
 */
Q.when = when;
function when(value, fulfilled, rejected, progressed) {
    return Q(value).then(fulfilled, rejected, progressed);
}

Promise.prototype.thenResolve = function (value) {
    return this.then(function () { return value; });
};

Q.thenResolve = function (promise, value) {
    return Q(promise).thenResolve(value);
};

Promise.prototype.thenReject = function (reason) {
    return this.then(function () { throw reason; });
};

Q.thenReject = function (promise, reason) {
    return Q(promise).thenReject(reason);
};

/**
 * If an object is not a promise, it is as "near" as possible.
 * If a promise is rejected, it is as "near" as possible too.
 * If it’s a fulfilled promise, the fulfillment value is nearer.
 * If it’s a deferred promise and the deferred has been resolved, the
 * resolution is "nearer".
 * @param object
 * @returns most resolved (nearest) form of the object
 */

// XXX should we re-do this?
Q.nearer = nearer;
function nearer(value) {
    if (isPromise(value)) {
        var inspected = value.inspect();
        if (inspected.state === "fulfilled") {
            return inspected.value;
        }
    }
    return value;
}

/**
 * @returns whether the given object is a promise.
 * Otherwise it is a fulfilled value.
 */
Q.isPromise = isPromise;
function isPromise(object) {
    return object instanceof Promise;
}

Q.isPromiseAlike = isPromiseAlike;
function isPromiseAlike(object) {
    return isObject(object) && typeof object.then === "function";
}

/**
 * @returns whether the given object is a pending promise, meaning not
 * fulfilled or rejected.
 */
Q.isPending = isPending;
function isPending(object) {
    return isPromise(object) && object.inspect().state === "pending";
}

Promise.prototype.isPending = function () {
    return this.inspect().state === "pending";
};

/**
 * @returns whether the given object is a value or fulfilled
 * promise.
 */
Q.isFulfilled = isFulfilled;
function isFulfilled(object) {
    return !isPromise(object) || object.inspect().state === "fulfilled";
}

Promise.prototype.isFulfilled = function () {
    return this.inspect().state === "fulfilled";
};

/**
 * @returns whether the given object is a rejected promise.
 */
Q.isRejected = isRejected;
function isRejected(object) {
    return isPromise(object) && object.inspect().state === "rejected";
}

Promise.prototype.isRejected = function () {
    return this.inspect().state === "rejected";
};

//// BEGIN UNHANDLED REJECTION TRACKING

// This promise library consumes exceptions thrown in handlers so they can be
// handled by a subsequent promise.  The exceptions get added to this array when
// they are created, and removed when they are handled.  Note that in ES6 or
// shimmed environments, this would naturally be a `Set`.
var unhandledReasons = [];
var unhandledRejections = [];
var reportedUnhandledRejections = [];
var trackUnhandledRejections = true;

function resetUnhandledRejections() {
    unhandledReasons.length = 0;
    unhandledRejections.length = 0;

    if (!trackUnhandledRejections) {
        trackUnhandledRejections = true;
    }
}

function trackRejection(promise, reason) {
    if (!trackUnhandledRejections) {
        return;
    }
    if (typeof process === "object" && typeof process.emit === "function") {
        Q.nextTick.runAfter(function () {
            if (array_indexOf(unhandledRejections, promise) !== -1) {
                process.emit("unhandledRejection", reason, promise);
                reportedUnhandledRejections.push(promise);
            }
        });
    }

    unhandledRejections.push(promise);
    if (reason && typeof reason.stack !== "undefined") {
        unhandledReasons.push(reason.stack);
    } else {
        unhandledReasons.push("(no stack) " + reason);
    }
}

function untrackRejection(promise) {
    if (!trackUnhandledRejections) {
        return;
    }

    var at = array_indexOf(unhandledRejections, promise);
    if (at !== -1) {
        if (typeof process === "object" && typeof process.emit === "function") {
            Q.nextTick.runAfter(function () {
                var atReport = array_indexOf(reportedUnhandledRejections, promise);
                if (atReport !== -1) {
                    process.emit("rejectionHandled", unhandledReasons[at], promise);
                    reportedUnhandledRejections.splice(atReport, 1);
                }
            });
        }
        unhandledRejections.splice(at, 1);
        unhandledReasons.splice(at, 1);
    }
}

Q.resetUnhandledRejections = resetUnhandledRejections;

Q.getUnhandledReasons = function () {
    // Make a copy so that consumers can't interfere with our internal state.
    return unhandledReasons.slice();
};

Q.stopUnhandledRejectionTracking = function () {
    resetUnhandledRejections();
    trackUnhandledRejections = false;
};

resetUnhandledRejections();

//// END UNHANDLED REJECTION TRACKING

/**
 * Constructs a rejected promise.
 * @param reason value describing the failure
 */
Q.reject = reject;
function reject(reason) {
    var rejection = Promise({
        "when": function (rejected) {
            // note that the error has been handled
            if (rejected) {
                untrackRejection(this);
            }
            return rejected ? rejected(reason) : this;
        }
    }, function fallback() {
        return this;
    }, function inspect() {
        return { state: "rejected", reason: reason };
    });

    // Note that the reason has not been handled.
    trackRejection(rejection, reason);

    return rejection;
}

/**
 * Constructs a fulfilled promise for an immediate reference.
 * @param value immediate reference
 */
Q.fulfill = fulfill;
function fulfill(value) {
    return Promise({
        "when": function () {
            return value;
        },
        "get": function (name) {
            return value[name];
        },
        "set": function (name, rhs) {
            value[name] = rhs;
        },
        "delete": function (name) {
            delete value[name];
        },
        "post": function (name, args) {
            // Mark Miller proposes that post with no name should apply a
            // promised function.
            if (name === null || name === void 0) {
                return value.apply(void 0, args);
            } else {
                return value[name].apply(value, args);
            }
        },
        "apply": function (thisp, args) {
            return value.apply(thisp, args);
        },
        "keys": function () {
            return object_keys(value);
        }
    }, void 0, function inspect() {
        return { state: "fulfilled", value: value };
    });
}

/**
 * Converts thenables to Q promises.
 * @param promise thenable promise
 * @returns a Q promise
 */
function coerce(promise) {
    var deferred = defer();
    Q.nextTick(function () {
        try {
            promise.then(deferred.resolve, deferred.reject, deferred.notify);
        } catch (exception) {
            deferred.reject(exception);
        }
    });
    return deferred.promise;
}

/**
 * Annotates an object such that it will never be
 * transferred away from this process over any promise
 * communication channel.
 * @param object
 * @returns promise a wrapping of that object that
 * additionally responds to the "isDef" message
 * without a rejection.
 */
Q.master = master;
function master(object) {
    return Promise({
        "isDef": function () {}
    }, function fallback(op, args) {
        return dispatch(object, op, args);
    }, function () {
        return Q(object).inspect();
    });
}

/**
 * Spreads the values of a promised array of arguments into the
 * fulfillment callback.
 * @param fulfilled callback that receives variadic arguments from the
 * promised array
 * @param rejected callback that receives the exception if the promise
 * is rejected.
 * @returns a promise for the return value or thrown exception of
 * either callback.
 */
Q.spread = spread;
function spread(value, fulfilled, rejected) {
    return Q(value).spread(fulfilled, rejected);
}

Promise.prototype.spread = function (fulfilled, rejected) {
    return this.all().then(function (array) {
        return fulfilled.apply(void 0, array);
    }, rejected);
};

/**
 * The async function is a decorator for generator functions, turning
 * them into asynchronous generators.  Although generators are only part
 * of the newest ECMAScript 6 drafts, this code does not cause syntax
 * errors in older engines.  This code should continue to work and will
 * in fact improve over time as the language improves.
 *
 * ES6 generators are currently part of V8 version 3.19 with the
 * --harmony-generators runtime flag enabled.  SpiderMonkey has had them
 * for longer, but under an older Python-inspired form.  This function
 * works on both kinds of generators.
 *
 * Decorates a generator function such that:
 *  - it may yield promises
 *  - execution will continue when that promise is fulfilled
 *  - the value of the yield expression will be the fulfilled value
 *  - it returns a promise for the return value (when the generator
 *    stops iterating)
 *  - the decorated function returns a promise for the return value
 *    of the generator or the first rejected promise among those
 *    yielded.
 *  - if an error is thrown in the generator, it propagates through
 *    every following yield until it is caught, or until it escapes
 *    the generator function altogether, and is translated into a
 *    rejection for the promise returned by the decorated generator.
 */
Q.async = async;
function async(makeGenerator) {
    return function () {
        // when verb is "send", arg is a value
        // when verb is "throw", arg is an exception
        function continuer(verb, arg) {
            var result;

            // Until V8 3.19 / Chromium 29 is released, SpiderMonkey is the only
            // engine that has a deployed base of browsers that support generators.
            // However, SM's generators use the Python-inspired semantics of
            // outdated ES6 drafts.  We would like to support ES6, but we'd also
            // like to make it possible to use generators in deployed browsers, so
            // we also support Python-style generators.  At some point we can remove
            // this block.

            if (typeof StopIteration === "undefined") {
                // ES6 Generators
                try {
                    result = generator[verb](arg);
                } catch (exception) {
                    return reject(exception);
                }
                if (result.done) {
                    return Q(result.value);
                } else {
                    return when(result.value, callback, errback);
                }
            } else {
                // SpiderMonkey Generators
                // FIXME: Remove this case when SM does ES6 generators.
                try {
                    result = generator[verb](arg);
                } catch (exception) {
                    if (isStopIteration(exception)) {
                        return Q(exception.value);
                    } else {
                        return reject(exception);
                    }
                }
                return when(result, callback, errback);
            }
        }
        var generator = makeGenerator.apply(this, arguments);
        var callback = continuer.bind(continuer, "next");
        var errback = continuer.bind(continuer, "throw");
        return callback();
    };
}

/**
 * The spawn function is a small wrapper around async that immediately
 * calls the generator and also ends the promise chain, so that any
 * unhandled errors are thrown instead of forwarded to the error
 * handler. This is useful because it's extremely common to run
 * generators at the top-level to work with libraries.
 */
Q.spawn = spawn;
function spawn(makeGenerator) {
    Q.done(Q.async(makeGenerator)());
}

// FIXME: Remove this interface once ES6 generators are in SpiderMonkey.
/**
 * Throws a ReturnValue exception to stop an asynchronous generator.
 *
 * This interface is a stop-gap measure to support generator return
 * values in older Firefox/SpiderMonkey.  In browsers that support ES6
 * generators like Chromium 29, just use "return" in your generator
 * functions.
 *
 * @param value the return value for the surrounding generator
 * @throws ReturnValue exception with the value.
 * @example
 * // ES6 style
 * Q.async(function* () {
 *      var foo = yield getFooPromise();
 *      var bar = yield getBarPromise();
 *      return foo + bar;
 * })
 * // Older SpiderMonkey style
 * Q.async(function () {
 *      var foo = yield getFooPromise();
 *      var bar = yield getBarPromise();
 *      Q.return(foo + bar);
 * })
 */
Q["return"] = _return;
function _return(value) {
    throw new QReturnValue(value);
}

/**
 * The promised function decorator ensures that any promise arguments
 * are settled and passed as values (`this` is also settled and passed
 * as a value).  It will also ensure that the result of a function is
 * always a promise.
 *
 * @example
 * var add = Q.promised(function (a, b) {
 *     return a + b;
 * });
 * add(Q(a), Q(B));
 *
 * @param {function} callback The function to decorate
 * @returns {function} a function that has been decorated.
 */
Q.promised = promised;
function promised(callback) {
    return function () {
        return spread([this, all(arguments)], function (self, args) {
            return callback.apply(self, args);
        });
    };
}

/**
 * sends a message to a value in a future turn
 * @param object* the recipient
 * @param op the name of the message operation, e.g., "when",
 * @param args further arguments to be forwarded to the operation
 * @returns result {Promise} a promise for the result of the operation
 */
Q.dispatch = dispatch;
function dispatch(object, op, args) {
    return Q(object).dispatch(op, args);
}

Promise.prototype.dispatch = function (op, args) {
    var self = this;
    var deferred = defer();
    Q.nextTick(function () {
        self.promiseDispatch(deferred.resolve, op, args);
    });
    return deferred.promise;
};

/**
 * Gets the value of a property in a future turn.
 * @param object    promise or immediate reference for target object
 * @param name      name of property to get
 * @return promise for the property value
 */
Q.get = function (object, key) {
    return Q(object).dispatch("get", [key]);
};

Promise.prototype.get = function (key) {
    return this.dispatch("get", [key]);
};

/**
 * Sets the value of a property in a future turn.
 * @param object    promise or immediate reference for object object
 * @param name      name of property to set
 * @param value     new value of property
 * @return promise for the return value
 */
Q.set = function (object, key, value) {
    return Q(object).dispatch("set", [key, value]);
};

Promise.prototype.set = function (key, value) {
    return this.dispatch("set", [key, value]);
};

/**
 * Deletes a property in a future turn.
 * @param object    promise or immediate reference for target object
 * @param name      name of property to delete
 * @return promise for the return value
 */
Q.del = // XXX legacy
Q["delete"] = function (object, key) {
    return Q(object).dispatch("delete", [key]);
};

Promise.prototype.del = // XXX legacy
Promise.prototype["delete"] = function (key) {
    return this.dispatch("delete", [key]);
};

/**
 * Invokes a method in a future turn.
 * @param object    promise or immediate reference for target object
 * @param name      name of method to invoke
 * @param value     a value to post, typically an array of
 *                  invocation arguments for promises that
 *                  are ultimately backed with `resolve` values,
 *                  as opposed to those backed with URLs
 *                  wherein the posted value can be any
 *                  JSON serializable object.
 * @return promise for the return value
 */
// bound locally because it is used by other methods
Q.mapply = // XXX As proposed by "Redsandro"
Q.post = function (object, name, args) {
    return Q(object).dispatch("post", [name, args]);
};

Promise.prototype.mapply = // XXX As proposed by "Redsandro"
Promise.prototype.post = function (name, args) {
    return this.dispatch("post", [name, args]);
};

/**
 * Invokes a method in a future turn.
 * @param object    promise or immediate reference for target object
 * @param name      name of method to invoke
 * @param ...args   array of invocation arguments
 * @return promise for the return value
 */
Q.send = // XXX Mark Miller's proposed parlance
Q.mcall = // XXX As proposed by "Redsandro"
Q.invoke = function (object, name /*...args*/) {
    return Q(object).dispatch("post", [name, array_slice(arguments, 2)]);
};

Promise.prototype.send = // XXX Mark Miller's proposed parlance
Promise.prototype.mcall = // XXX As proposed by "Redsandro"
Promise.prototype.invoke = function (name /*...args*/) {
    return this.dispatch("post", [name, array_slice(arguments, 1)]);
};

/**
 * Applies the promised function in a future turn.
 * @param object    promise or immediate reference for target function
 * @param args      array of application arguments
 */
Q.fapply = function (object, args) {
    return Q(object).dispatch("apply", [void 0, args]);
};

Promise.prototype.fapply = function (args) {
    return this.dispatch("apply", [void 0, args]);
};

/**
 * Calls the promised function in a future turn.
 * @param object    promise or immediate reference for target function
 * @param ...args   array of application arguments
 */
Q["try"] =
Q.fcall = function (object /* ...args*/) {
    return Q(object).dispatch("apply", [void 0, array_slice(arguments, 1)]);
};

Promise.prototype.fcall = function (/*...args*/) {
    return this.dispatch("apply", [void 0, array_slice(arguments)]);
};

/**
 * Binds the promised function, transforming return values into a fulfilled
 * promise and thrown errors into a rejected one.
 * @param object    promise or immediate reference for target function
 * @param ...args   array of application arguments
 */
Q.fbind = function (object /*...args*/) {
    var promise = Q(object);
    var args = array_slice(arguments, 1);
    return function fbound() {
        return promise.dispatch("apply", [
            this,
            args.concat(array_slice(arguments))
        ]);
    };
};
Promise.prototype.fbind = function (/*...args*/) {
    var promise = this;
    var args = array_slice(arguments);
    return function fbound() {
        return promise.dispatch("apply", [
            this,
            args.concat(array_slice(arguments))
        ]);
    };
};

/**
 * Requests the names of the owned properties of a promised
 * object in a future turn.
 * @param object    promise or immediate reference for target object
 * @return promise for the keys of the eventually settled object
 */
Q.keys = function (object) {
    return Q(object).dispatch("keys", []);
};

Promise.prototype.keys = function () {
    return this.dispatch("keys", []);
};

/**
 * Turns an array of promises into a promise for an array.  If any of
 * the promises gets rejected, the whole array is rejected immediately.
 * @param {Array*} an array (or promise for an array) of values (or
 * promises for values)
 * @returns a promise for an array of the corresponding values
 */
// By Mark Miller
// http://wiki.ecmascript.org/doku.php?id=strawman:concurrency&rev=1308776521#allfulfilled
Q.all = all;
function all(promises) {
    return when(promises, function (promises) {
        var pendingCount = 0;
        var deferred = defer();
        array_reduce(promises, function (undefined, promise, index) {
            var snapshot;
            if (
                isPromise(promise) &&
                (snapshot = promise.inspect()).state === "fulfilled"
            ) {
                promises[index] = snapshot.value;
            } else {
                ++pendingCount;
                when(
                    promise,
                    function (value) {
                        promises[index] = value;
                        if (--pendingCount === 0) {
                            deferred.resolve(promises);
                        }
                    },
                    deferred.reject,
                    function (progress) {
                        deferred.notify({ index: index, value: progress });
                    }
                );
            }
        }, void 0);
        if (pendingCount === 0) {
            deferred.resolve(promises);
        }
        return deferred.promise;
    });
}

Promise.prototype.all = function () {
    return all(this);
};

/**
 * Returns the first resolved promise of an array. Prior rejected promises are
 * ignored.  Rejects only if all promises are rejected.
 * @param {Array*} an array containing values or promises for values
 * @returns a promise fulfilled with the value of the first resolved promise,
 * or a rejected promise if all promises are rejected.
 */
Q.any = any;

function any(promises) {
    if (promises.length === 0) {
        return Q.resolve();
    }

    var deferred = Q.defer();
    var pendingCount = 0;
    array_reduce(promises, function (prev, current, index) {
        var promise = promises[index];

        pendingCount++;

        when(promise, onFulfilled, onRejected, onProgress);
        function onFulfilled(result) {
            deferred.resolve(result);
        }
        function onRejected(err) {
            pendingCount--;
            if (pendingCount === 0) {
                var rejection = err || new Error("" + err);

                rejection.message = ("Q can't get fulfillment value from any promise, all " +
                    "promises were rejected. Last error message: " + rejection.message);

                deferred.reject(rejection);
            }
        }
        function onProgress(progress) {
            deferred.notify({
                index: index,
                value: progress
            });
        }
    }, undefined);

    return deferred.promise;
}

Promise.prototype.any = function () {
    return any(this);
};

/**
 * Waits for all promises to be settled, either fulfilled or
 * rejected.  This is distinct from `all` since that would stop
 * waiting at the first rejection.  The promise returned by
 * `allResolved` will never be rejected.
 * @param promises a promise for an array (or an array) of promises
 * (or values)
 * @return a promise for an array of promises
 */
Q.allResolved = deprecate(allResolved, "allResolved", "allSettled");
function allResolved(promises) {
    return when(promises, function (promises) {
        promises = array_map(promises, Q);
        return when(all(array_map(promises, function (promise) {
            return when(promise, noop, noop);
        })), function () {
            return promises;
        });
    });
}

Promise.prototype.allResolved = function () {
    return allResolved(this);
};

/**
 * @see Promise#allSettled
 */
Q.allSettled = allSettled;
function allSettled(promises) {
    return Q(promises).allSettled();
}

/**
 * Turns an array of promises into a promise for an array of their states (as
 * returned by `inspect`) when they have all settled.
 * @param {Array[Any*]} values an array (or promise for an array) of values (or
 * promises for values)
 * @returns {Array[State]} an array of states for the respective values.
 */
Promise.prototype.allSettled = function () {
    return this.then(function (promises) {
        return all(array_map(promises, function (promise) {
            promise = Q(promise);
            function regardless() {
                return promise.inspect();
            }
            return promise.then(regardless, regardless);
        }));
    });
};

/**
 * Captures the failure of a promise, giving an oportunity to recover
 * with a callback.  If the given promise is fulfilled, the returned
 * promise is fulfilled.
 * @param {Any*} promise for something
 * @param {Function} callback to fulfill the returned promise if the
 * given promise is rejected
 * @returns a promise for the return value of the callback
 */
Q.fail = // XXX legacy
Q["catch"] = function (object, rejected) {
    return Q(object).then(void 0, rejected);
};

Promise.prototype.fail = // XXX legacy
Promise.prototype["catch"] = function (rejected) {
    return this.then(void 0, rejected);
};

/**
 * Attaches a listener that can respond to progress notifications from a
 * promise's originating deferred. This listener receives the exact arguments
 * passed to ``deferred.notify``.
 * @param {Any*} promise for something
 * @param {Function} callback to receive any progress notifications
 * @returns the given promise, unchanged
 */
Q.progress = progress;
function progress(object, progressed) {
    return Q(object).then(void 0, void 0, progressed);
}

Promise.prototype.progress = function (progressed) {
    return this.then(void 0, void 0, progressed);
};

/**
 * Provides an opportunity to observe the settling of a promise,
 * regardless of whether the promise is fulfilled or rejected.  Forwards
 * the resolution to the returned promise when the callback is done.
 * The callback can return a promise to defer completion.
 * @param {Any*} promise
 * @param {Function} callback to observe the resolution of the given
 * promise, takes no arguments.
 * @returns a promise for the resolution of the given promise when
 * ``fin`` is done.
 */
Q.fin = // XXX legacy
Q["finally"] = function (object, callback) {
    return Q(object)["finally"](callback);
};

Promise.prototype.fin = // XXX legacy
Promise.prototype["finally"] = function (callback) {
    if (!callback || typeof callback.apply !== "function") {
        throw new Error("Q can't apply finally callback");
    }
    callback = Q(callback);
    return this.then(function (value) {
        return callback.fcall().then(function () {
            return value;
        });
    }, function (reason) {
        // TODO attempt to recycle the rejection with "this".
        return callback.fcall().then(function () {
            throw reason;
        });
    });
};

/**
 * Terminates a chain of promises, forcing rejections to be
 * thrown as exceptions.
 * @param {Any*} promise at the end of a chain of promises
 * @returns nothing
 */
Q.done = function (object, fulfilled, rejected, progress) {
    return Q(object).done(fulfilled, rejected, progress);
};

Promise.prototype.done = function (fulfilled, rejected, progress) {
    var onUnhandledError = function (error) {
        // forward to a future turn so that ``when``
        // does not catch it and turn it into a rejection.
        Q.nextTick(function () {
            makeStackTraceLong(error, promise);
            if (Q.onerror) {
                Q.onerror(error);
            } else {
                throw error;
            }
        });
    };

    // Avoid unnecessary `nextTick`ing via an unnecessary `when`.
    var promise = fulfilled || rejected || progress ?
        this.then(fulfilled, rejected, progress) :
        this;

    if (typeof process === "object" && process && process.domain) {
        onUnhandledError = process.domain.bind(onUnhandledError);
    }

    promise.then(void 0, onUnhandledError);
};

/**
 * Causes a promise to be rejected if it does not get fulfilled before
 * some milliseconds time out.
 * @param {Any*} promise
 * @param {Number} milliseconds timeout
 * @param {Any*} custom error message or Error object (optional)
 * @returns a promise for the resolution of the given promise if it is
 * fulfilled before the timeout, otherwise rejected.
 */
Q.timeout = function (object, ms, error) {
    return Q(object).timeout(ms, error);
};

Promise.prototype.timeout = function (ms, error) {
    var deferred = defer();
    var timeoutId = setTimeout(function () {
        if (!error || "string" === typeof error) {
            error = new Error(error || "Timed out after " + ms + " ms");
            error.code = "ETIMEDOUT";
        }
        deferred.reject(error);
    }, ms);

    this.then(function (value) {
        clearTimeout(timeoutId);
        deferred.resolve(value);
    }, function (exception) {
        clearTimeout(timeoutId);
        deferred.reject(exception);
    }, deferred.notify);

    return deferred.promise;
};

/**
 * Returns a promise for the given value (or promised value), some
 * milliseconds after it resolved. Passes rejections immediately.
 * @param {Any*} promise
 * @param {Number} milliseconds
 * @returns a promise for the resolution of the given promise after milliseconds
 * time has elapsed since the resolution of the given promise.
 * If the given promise rejects, that is passed immediately.
 */
Q.delay = function (object, timeout) {
    if (timeout === void 0) {
        timeout = object;
        object = void 0;
    }
    return Q(object).delay(timeout);
};

Promise.prototype.delay = function (timeout) {
    return this.then(function (value) {
        var deferred = defer();
        setTimeout(function () {
            deferred.resolve(value);
        }, timeout);
        return deferred.promise;
    });
};

/**
 * Passes a continuation to a Node function, which is called with the given
 * arguments provided as an array, and returns a promise.
 *
 *      Q.nfapply(FS.readFile, [__filename])
 *      .then(function (content) {
 *      })
 *
 */
Q.nfapply = function (callback, args) {
    return Q(callback).nfapply(args);
};

Promise.prototype.nfapply = function (args) {
    var deferred = defer();
    var nodeArgs = array_slice(args);
    nodeArgs.push(deferred.makeNodeResolver());
    this.fapply(nodeArgs).fail(deferred.reject);
    return deferred.promise;
};

/**
 * Passes a continuation to a Node function, which is called with the given
 * arguments provided individually, and returns a promise.
 * @example
 * Q.nfcall(FS.readFile, __filename)
 * .then(function (content) {
 * })
 *
 */
Q.nfcall = function (callback /*...args*/) {
    var args = array_slice(arguments, 1);
    return Q(callback).nfapply(args);
};

Promise.prototype.nfcall = function (/*...args*/) {
    var nodeArgs = array_slice(arguments);
    var deferred = defer();
    nodeArgs.push(deferred.makeNodeResolver());
    this.fapply(nodeArgs).fail(deferred.reject);
    return deferred.promise;
};

/**
 * Wraps a NodeJS continuation passing function and returns an equivalent
 * version that returns a promise.
 * @example
 * Q.nfbind(FS.readFile, __filename)("utf-8")
 * .then(console.log)
 * .done()
 */
Q.nfbind =
Q.denodeify = function (callback /*...args*/) {
    if (callback === undefined) {
        throw new Error("Q can't wrap an undefined function");
    }
    var baseArgs = array_slice(arguments, 1);
    return function () {
        var nodeArgs = baseArgs.concat(array_slice(arguments));
        var deferred = defer();
        nodeArgs.push(deferred.makeNodeResolver());
        Q(callback).fapply(nodeArgs).fail(deferred.reject);
        return deferred.promise;
    };
};

Promise.prototype.nfbind =
Promise.prototype.denodeify = function (/*...args*/) {
    var args = array_slice(arguments);
    args.unshift(this);
    return Q.denodeify.apply(void 0, args);
};

Q.nbind = function (callback, thisp /*...args*/) {
    var baseArgs = array_slice(arguments, 2);
    return function () {
        var nodeArgs = baseArgs.concat(array_slice(arguments));
        var deferred = defer();
        nodeArgs.push(deferred.makeNodeResolver());
        function bound() {
            return callback.apply(thisp, arguments);
        }
        Q(bound).fapply(nodeArgs).fail(deferred.reject);
        return deferred.promise;
    };
};

Promise.prototype.nbind = function (/*thisp, ...args*/) {
    var args = array_slice(arguments, 0);
    args.unshift(this);
    return Q.nbind.apply(void 0, args);
};

/**
 * Calls a method of a Node-style object that accepts a Node-style
 * callback with a given array of arguments, plus a provided callback.
 * @param object an object that has the named method
 * @param {String} name name of the method of object
 * @param {Array} args arguments to pass to the method; the callback
 * will be provided by Q and appended to these arguments.
 * @returns a promise for the value or error
 */
Q.nmapply = // XXX As proposed by "Redsandro"
Q.npost = function (object, name, args) {
    return Q(object).npost(name, args);
};

Promise.prototype.nmapply = // XXX As proposed by "Redsandro"
Promise.prototype.npost = function (name, args) {
    var nodeArgs = array_slice(args || []);
    var deferred = defer();
    nodeArgs.push(deferred.makeNodeResolver());
    this.dispatch("post", [name, nodeArgs]).fail(deferred.reject);
    return deferred.promise;
};

/**
 * Calls a method of a Node-style object that accepts a Node-style
 * callback, forwarding the given variadic arguments, plus a provided
 * callback argument.
 * @param object an object that has the named method
 * @param {String} name name of the method of object
 * @param ...args arguments to pass to the method; the callback will
 * be provided by Q and appended to these arguments.
 * @returns a promise for the value or error
 */
Q.nsend = // XXX Based on Mark Miller's proposed "send"
Q.nmcall = // XXX Based on "Redsandro's" proposal
Q.ninvoke = function (object, name /*...args*/) {
    var nodeArgs = array_slice(arguments, 2);
    var deferred = defer();
    nodeArgs.push(deferred.makeNodeResolver());
    Q(object).dispatch("post", [name, nodeArgs]).fail(deferred.reject);
    return deferred.promise;
};

Promise.prototype.nsend = // XXX Based on Mark Miller's proposed "send"
Promise.prototype.nmcall = // XXX Based on "Redsandro's" proposal
Promise.prototype.ninvoke = function (name /*...args*/) {
    var nodeArgs = array_slice(arguments, 1);
    var deferred = defer();
    nodeArgs.push(deferred.makeNodeResolver());
    this.dispatch("post", [name, nodeArgs]).fail(deferred.reject);
    return deferred.promise;
};

/**
 * If a function would like to support both Node continuation-passing-style and
 * promise-returning-style, it can end its internal promise chain with
 * `nodeify(nodeback)`, forwarding the optional nodeback argument.  If the user
 * elects to use a nodeback, the result will be sent there.  If they do not
 * pass a nodeback, they will receive the result promise.
 * @param object a result (or a promise for a result)
 * @param {Function} nodeback a Node.js-style callback
 * @returns either the promise or nothing
 */
Q.nodeify = nodeify;
function nodeify(object, nodeback) {
    return Q(object).nodeify(nodeback);
}

Promise.prototype.nodeify = function (nodeback) {
    if (nodeback) {
        this.then(function (value) {
            Q.nextTick(function () {
                nodeback(null, value);
            });
        }, function (error) {
            Q.nextTick(function () {
                nodeback(error);
            });
        });
    } else {
        return this;
    }
};

Q.noConflict = function() {
    throw new Error("Q.noConflict only works when Q is used as a global");
};

// All code before this point will be filtered from stack traces.
var qEndingLine = captureLine();

return Q;

});


/***/ }),

/***/ 5546:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

module.exports = __nccwpck_require__(7084);

/***/ }),

/***/ 7084:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var RetryOperation = __nccwpck_require__(9538);

exports.operation = function(options) {
  var timeouts = exports.timeouts(options);
  return new RetryOperation(timeouts, {
      forever: options && options.forever,
      unref: options && options.unref,
      maxRetryTime: options && options.maxRetryTime
  });
};

exports.timeouts = function(options) {
  if (options instanceof Array) {
    return [].concat(options);
  }

  var opts = {
    retries: 10,
    factor: 2,
    minTimeout: 1 * 1000,
    maxTimeout: Infinity,
    randomize: false
  };
  for (var key in options) {
    opts[key] = options[key];
  }

  if (opts.minTimeout > opts.maxTimeout) {
    throw new Error('minTimeout is greater than maxTimeout');
  }

  var timeouts = [];
  for (var i = 0; i < opts.retries; i++) {
    timeouts.push(this.createTimeout(i, opts));
  }

  if (options && options.forever && !timeouts.length) {
    timeouts.push(this.createTimeout(i, opts));
  }

  // sort the array numerically ascending
  timeouts.sort(function(a,b) {
    return a - b;
  });

  return timeouts;
};

exports.createTimeout = function(attempt, opts) {
  var random = (opts.randomize)
    ? (Math.random() + 1)
    : 1;

  var timeout = Math.round(random * opts.minTimeout * Math.pow(opts.factor, attempt));
  timeout = Math.min(timeout, opts.maxTimeout);

  return timeout;
};

exports.wrap = function(obj, options, methods) {
  if (options instanceof Array) {
    methods = options;
    options = null;
  }

  if (!methods) {
    methods = [];
    for (var key in obj) {
      if (typeof obj[key] === 'function') {
        methods.push(key);
      }
    }
  }

  for (var i = 0; i < methods.length; i++) {
    var method   = methods[i];
    var original = obj[method];

    obj[method] = function retryWrapper(original) {
      var op       = exports.operation(options);
      var args     = Array.prototype.slice.call(arguments, 1);
      var callback = args.pop();

      args.push(function(err) {
        if (op.retry(err)) {
          return;
        }
        if (err) {
          arguments[0] = op.mainError();
        }
        callback.apply(this, arguments);
      });

      op.attempt(function() {
        original.apply(obj, args);
      });
    }.bind(obj, original);
    obj[method].options = options;
  }
};


/***/ }),

/***/ 9538:
/***/ ((module) => {

function RetryOperation(timeouts, options) {
  // Compatibility for the old (timeouts, retryForever) signature
  if (typeof options === 'boolean') {
    options = { forever: options };
  }

  this._originalTimeouts = JSON.parse(JSON.stringify(timeouts));
  this._timeouts = timeouts;
  this._options = options || {};
  this._maxRetryTime = options && options.maxRetryTime || Infinity;
  this._fn = null;
  this._errors = [];
  this._attempts = 1;
  this._operationTimeout = null;
  this._operationTimeoutCb = null;
  this._timeout = null;
  this._operationStart = null;

  if (this._options.forever) {
    this._cachedTimeouts = this._timeouts.slice(0);
  }
}
module.exports = RetryOperation;

RetryOperation.prototype.reset = function() {
  this._attempts = 1;
  this._timeouts = this._originalTimeouts;
}

RetryOperation.prototype.stop = function() {
  if (this._timeout) {
    clearTimeout(this._timeout);
  }

  this._timeouts       = [];
  this._cachedTimeouts = null;
};

RetryOperation.prototype.retry = function(err) {
  if (this._timeout) {
    clearTimeout(this._timeout);
  }

  if (!err) {
    return false;
  }
  var currentTime = new Date().getTime();
  if (err && currentTime - this._operationStart >= this._maxRetryTime) {
    this._errors.unshift(new Error('RetryOperation timeout occurred'));
    return false;
  }

  this._errors.push(err);

  var timeout = this._timeouts.shift();
  if (timeout === undefined) {
    if (this._cachedTimeouts) {
      // retry forever, only keep last error
      this._errors.splice(this._errors.length - 1, this._errors.length);
      this._timeouts = this._cachedTimeouts.slice(0);
      timeout = this._timeouts.shift();
    } else {
      return false;
    }
  }

  var self = this;
  var timer = setTimeout(function() {
    self._attempts++;

    if (self._operationTimeoutCb) {
      self._timeout = setTimeout(function() {
        self._operationTimeoutCb(self._attempts);
      }, self._operationTimeout);

      if (self._options.unref) {
          self._timeout.unref();
      }
    }

    self._fn(self._attempts);
  }, timeout);

  if (this._options.unref) {
      timer.unref();
  }

  return true;
};

RetryOperation.prototype.attempt = function(fn, timeoutOps) {
  this._fn = fn;

  if (timeoutOps) {
    if (timeoutOps.timeout) {
      this._operationTimeout = timeoutOps.timeout;
    }
    if (timeoutOps.cb) {
      this._operationTimeoutCb = timeoutOps.cb;
    }
  }

  var self = this;
  if (this._operationTimeoutCb) {
    this._timeout = setTimeout(function() {
      self._operationTimeoutCb();
    }, self._operationTimeout);
  }

  this._operationStart = new Date().getTime();

  this._fn(this._attempts);
};

RetryOperation.prototype.try = function(fn) {
  console.log('Using RetryOperation.try() is deprecated');
  this.attempt(fn);
};

RetryOperation.prototype.start = function(fn) {
  console.log('Using RetryOperation.start() is deprecated');
  this.attempt(fn);
};

RetryOperation.prototype.start = RetryOperation.prototype.try;

RetryOperation.prototype.errors = function() {
  return this._errors;
};

RetryOperation.prototype.attempts = function() {
  return this._attempts;
};

RetryOperation.prototype.mainError = function() {
  if (this._errors.length === 0) {
    return null;
  }

  var counts = {};
  var mainError = null;
  var mainErrorCount = 0;

  for (var i = 0; i < this._errors.length; i++) {
    var error = this._errors[i];
    var message = error.message;
    var count = (counts[message] || 0) + 1;

    counts[message] = count;

    if (count >= mainErrorCount) {
      mainError = error;
      mainErrorCount = count;
    }
  }

  return mainError;
};


/***/ }),

/***/ 6627:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {

// Note: since nyc uses this module to output coverage, any lines
// that are in the direct sync flow of nyc's outputCoverage are
// ignored, since we can never get coverage for them.
// grab a reference to node's real process object right away
var process = global.process

const processOk = function (process) {
  return process &&
    typeof process === 'object' &&
    typeof process.removeListener === 'function' &&
    typeof process.emit === 'function' &&
    typeof process.reallyExit === 'function' &&
    typeof process.listeners === 'function' &&
    typeof process.kill === 'function' &&
    typeof process.pid === 'number' &&
    typeof process.on === 'function'
}

// some kind of non-node environment, just no-op
/* istanbul ignore if */
if (!processOk(process)) {
  module.exports = function () {
    return function () {}
  }
} else {
  var assert = __nccwpck_require__(2613)
  var signals = __nccwpck_require__(1430)
  var isWin = /^win/i.test(process.platform)

  var EE = __nccwpck_require__(4434)
  /* istanbul ignore if */
  if (typeof EE !== 'function') {
    EE = EE.EventEmitter
  }

  var emitter
  if (process.__signal_exit_emitter__) {
    emitter = process.__signal_exit_emitter__
  } else {
    emitter = process.__signal_exit_emitter__ = new EE()
    emitter.count = 0
    emitter.emitted = {}
  }

  // Because this emitter is a global, we have to check to see if a
  // previous version of this library failed to enable infinite listeners.
  // I know what you're about to say.  But literally everything about
  // signal-exit is a compromise with evil.  Get used to it.
  if (!emitter.infinite) {
    emitter.setMaxListeners(Infinity)
    emitter.infinite = true
  }

  module.exports = function (cb, opts) {
    /* istanbul ignore if */
    if (!processOk(global.process)) {
      return function () {}
    }
    assert.equal(typeof cb, 'function', 'a callback must be provided for exit handler')

    if (loaded === false) {
      load()
    }

    var ev = 'exit'
    if (opts && opts.alwaysLast) {
      ev = 'afterexit'
    }

    var remove = function () {
      emitter.removeListener(ev, cb)
      if (emitter.listeners('exit').length === 0 &&
          emitter.listeners('afterexit').length === 0) {
        unload()
      }
    }
    emitter.on(ev, cb)

    return remove
  }

  var unload = function unload () {
    if (!loaded || !processOk(global.process)) {
      return
    }
    loaded = false

    signals.forEach(function (sig) {
      try {
        process.removeListener(sig, sigListeners[sig])
      } catch (er) {}
    })
    process.emit = originalProcessEmit
    process.reallyExit = originalProcessReallyExit
    emitter.count -= 1
  }
  module.exports.unload = unload

  var emit = function emit (event, code, signal) {
    /* istanbul ignore if */
    if (emitter.emitted[event]) {
      return
    }
    emitter.emitted[event] = true
    emitter.emit(event, code, signal)
  }

  // { <signal>: <listener fn>, ... }
  var sigListeners = {}
  signals.forEach(function (sig) {
    sigListeners[sig] = function listener () {
      /* istanbul ignore if */
      if (!processOk(global.process)) {
        return
      }
      // If there are no other listeners, an exit is coming!
      // Simplest way: remove us and then re-send the signal.
      // We know that this will kill the process, so we can
      // safely emit now.
      var listeners = process.listeners(sig)
      if (listeners.length === emitter.count) {
        unload()
        emit('exit', null, sig)
        /* istanbul ignore next */
        emit('afterexit', null, sig)
        /* istanbul ignore next */
        if (isWin && sig === 'SIGHUP') {
          // "SIGHUP" throws an `ENOSYS` error on Windows,
          // so use a supported signal instead
          sig = 'SIGINT'
        }
        /* istanbul ignore next */
        process.kill(process.pid, sig)
      }
    }
  })

  module.exports.signals = function () {
    return signals
  }

  var loaded = false

  var load = function load () {
    if (loaded || !processOk(global.process)) {
      return
    }
    loaded = true

    // This is the number of onSignalExit's that are in play.
    // It's important so that we can count the correct number of
    // listeners on signals, and don't wait for the other one to
    // handle it instead of us.
    emitter.count += 1

    signals = signals.filter(function (sig) {
      try {
        process.on(sig, sigListeners[sig])
        return true
      } catch (er) {
        return false
      }
    })

    process.emit = processEmit
    process.reallyExit = processReallyExit
  }
  module.exports.load = load

  var originalProcessReallyExit = process.reallyExit
  var processReallyExit = function processReallyExit (code) {
    /* istanbul ignore if */
    if (!processOk(global.process)) {
      return
    }
    process.exitCode = code || /* istanbul ignore next */ 0
    emit('exit', process.exitCode, null)
    /* istanbul ignore next */
    emit('afterexit', process.exitCode, null)
    /* istanbul ignore next */
    originalProcessReallyExit.call(process, process.exitCode)
  }

  var originalProcessEmit = process.emit
  var processEmit = function processEmit (ev, arg) {
    if (ev === 'exit' && processOk(global.process)) {
      /* istanbul ignore else */
      if (arg !== undefined) {
        process.exitCode = arg
      }
      var ret = originalProcessEmit.apply(this, arguments)
      /* istanbul ignore next */
      emit('exit', process.exitCode, null)
      /* istanbul ignore next */
      emit('afterexit', process.exitCode, null)
      /* istanbul ignore next */
      return ret
    } else {
      return originalProcessEmit.apply(this, arguments)
    }
  }
}


/***/ }),

/***/ 1430:
/***/ ((module) => {

// This is not the set of all possible signals.
//
// It IS, however, the set of all signals that trigger
// an exit on either Linux or BSD systems.  Linux is a
// superset of the signal names supported on BSD, and
// the unknown signals just fail to register, so we can
// catch that easily enough.
//
// Don't bother with SIGKILL.  It's uncatchable, which
// means that we can't fire any callbacks anyway.
//
// If a user does happen to register a handler on a non-
// fatal signal like SIGWINCH or something, and then
// exit, it'll end up firing `process.emit('exit')`, so
// the handler will be fired anyway.
//
// SIGBUS, SIGFPE, SIGSEGV and SIGILL, when not raised
// artificially, inherently leave the process in a
// state from which it is not safe to try and enter JS
// listeners.
module.exports = [
  'SIGABRT',
  'SIGALRM',
  'SIGHUP',
  'SIGINT',
  'SIGTERM'
]

if (process.platform !== 'win32') {
  module.exports.push(
    'SIGVTALRM',
    'SIGXCPU',
    'SIGXFSZ',
    'SIGUSR2',
    'SIGTRAP',
    'SIGSYS',
    'SIGQUIT',
    'SIGIOT'
    // should detect profiler and enable/disable accordingly.
    // see #21
    // 'SIGPROF'
  )
}

if (process.platform === 'linux') {
  module.exports.push(
    'SIGIO',
    'SIGPOLL',
    'SIGPWR',
    'SIGSTKFLT',
    'SIGUNUSED'
  )
}


/***/ }),

/***/ 8626:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ parseDirectory),
/* harmony export */   Oz: () => (/* binding */ upward),
/* harmony export */   Tm: () => (/* binding */ inAssetsRoot),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   as: () => (/* binding */ joinDirectory),
/* harmony export */   fi: () => (/* binding */ showDirectory),
/* harmony export */   im: () => (/* binding */ parentDirectory),
/* harmony export */   wv: () => (/* binding */ TOP)
/* harmony export */ });
/** Directories inside a repository, as both repositories spell them. */
const TOP = '';
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
function inAssetsRoot(path, rootBelow) {
    const plain = path.replace(/^\.\//, '').replace(/\/+$/, '');
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ AssetsSyncError),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   dF: () => (/* binding */ errorJson),
/* harmony export */   gb: () => (/* binding */ toAssetsSyncError),
/* harmony export */   i4: () => (/* binding */ listLines)
/* harmony export */ });
/** The errors that people and scripts see: a code, a sentence that says what happened, one that says what to do. */
/** Exit codes of the command line, by error code. */
const EXIT_CODES = {
    secrets: 1,
    'not-verified': 1,
    'not-pushed': 1,
    'bad-usage': 2,
    'bad-manifest': 2,
    'no-pin': 2,
    'no-base': 2,
    'no-such-directory': 2,
    'missing-commit': 2,
    'old-git': 2,
    'not-writable': 2,
    'too-large': 2,
    unreachable: 3,
    'forge-refused': 3,
    'timed-out': 3,
    'local-changes': 4,
    conflict: 4,
    'foreign-root': 4,
    'missing-store': 4,
    'damaged-root': 4,
    busy: 4,
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
const FILE_SYSTEM_ERRORS = {
    EACCES: 'permission was denied',
    EPERM: 'the operation is not permitted',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'the path is too long',
    ENOTDIR: 'a part of the path is not a directory',
};
/** Turns whatever was thrown into an error that can be shown; what nobody foresaw becomes `internal`. */
function toAssetsSyncError(thrown) {
    if (thrown instanceof AssetsSyncError)
        return thrown;
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const { code, path } = error;
    const reason = code === undefined ? undefined : FILE_SYSTEM_ERRORS[code];
    if (reason !== undefined) {
        return new AssetsSyncError('not-writable', `${path ?? 'A file'} could not be used: ${reason}.`, {
            hint: 'Make room or give this user access, then run the command again.',
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

/***/ 8417:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RA: () => (/* binding */ parseGitUrl),
/* harmony export */   WR: () => (/* binding */ repositoryPage)
/* harmony export */ });
/* unused harmony export isRelativePath */
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
function parseGitUrl(text, gitHubServer, base) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (text === '' || /[\u0000-\u0020\u007f]/.test(text))
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
        if (!URL.canParse(text) || new URL(text).host !== '')
            return { error: 'a file address has no host' };
        return pathUrl((0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(text));
    }
    if (/^[a-z][a-z0-9+.-]*::/i.test(text) || /^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
        return { error: `"${text.split(':')[0]}" is not a transport that assets-sync uses (https, http, ssh or a path)` };
    }
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(text) || isRelativePath(text))
        return pathUrl((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(base, text));
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
/** As an address: a bare path would be copied file by file, and gets no filter. */
function pathUrl(path) {
    return { url: `file://${path.startsWith('/') ? '' : '/'}${path.replaceAll('\\', '/')}`, transport: 'path', origin: undefined };
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

/***/ 9278:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ waitingFor),
/* harmony export */   _6: () => (/* binding */ prepareLocks),
/* harmony export */   c_: () => (/* binding */ rootLock),
/* harmony export */   kK: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4758);
/** One at a time: locks that die with their process. */






/** Milliseconds after which a lock that its holder no longer renews is taken over: the holder was killed. */
const STALE_AFTER = 5_000;
/** Milliseconds after which whoever waits is told so. */
const PATIENCE = 1_000;
/**
 * Runs `body` while nobody else holds `path`.
 * @param path the lock: a directory that exists as long as it is held
 * @param onWait is told once, when somebody else has held it for a second
 * @param body gets a signal that is also aborted when the lock was lost (a machine that slept, say)
 */
async function withLock(path, signal, body, onWait = () => { }) {
    const lost = new AbortController();
    const release = await acquire(path, signal, onWait, () => lost.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl('busy', `Another run took over ${path} while this one slept.`, { hint: 'Run the command again.' })));
    try {
        return await body(AbortSignal.any([signal, lost.signal]));
    }
    finally {
        if (!lost.signal.aborted)
            release();
    }
}
/** What a person is told meanwhile: a lock does not say whether its holder lives. */
function waitingFor(what) {
    return `Waiting for another run in ${what}, or a few seconds for the lock of one that was killed.`;
}
/** Loads what a lock needs, where there is time for it: while git answers, say. */
function prepareLocks() {
    // Whoever takes a lock hears of the failure.
    loadLockfile().catch(() => { });
}
async function acquire(path, signal, onWait, onLost) {
    const lockfile = await loadLockfile();
    const begun = Date.now();
    let isTold = false;
    for (let wait = 10;; wait = Math.min(wait * 1.5, 200)) {
        try {
            return lockfile.lockSync(path, {
                lockfilePath: path,
                realpath: false,
                stale: STALE_AFTER,
                update: STALE_AFTER / 4,
                onCompromised: onLost,
            });
        }
        catch (error) {
            if (error.code !== 'ELOCKED')
                throw error;
        }
        if (!isTold && Date.now() - begun > PATIENCE) {
            isTold = true;
            onWait();
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}
/**
 * Evaluated only here: it patches Node's file functions, which takes its time. It also listens for signals, and ends a process
 * that handles one with `once`; that is for the program to decide that we are part of. Locks are freed at its exit all the same.
 */
async function loadLockfile() {
    const signals = Object.keys(node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals);
    const before = new Map(signals.map((signal) => [signal, process.listeners(signal)]));
    const { default: lockfile } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 3648, 23));
    for (const [signal, known] of before) {
        for (const listener of process.listeners(signal)) {
            // By its name too: others may have begun to listen meanwhile.
            if (listener.name === 'listener' && !known.includes(listener))
                process.removeListener(signal, listener);
        }
    }
    return lockfile;
}
/** An assets root's lock: beside it, so that runs with different stores see it too; an empty directory is nothing to git. */
function rootLock(assetsRoot, storeBase) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(assetsRoot)))
        return `${assetsRoot}.lock`;
    const locks = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(storeBase, 'locks');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(locks, { recursive: true });
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(locks, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(assetsRoot).digest('hex').slice(0, 24));
}


/***/ }),

/***/ 3179:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SILENT)
/* harmony export */ });
/** For work whose words would only repeat what was said. */
const SILENT = { progress: undefined, info: () => { }, notice: () => { }, warning: () => { } };


/***/ }),

/***/ 6127:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ syncCommand),
/* harmony export */   q: () => (/* binding */ shellCommand)
/* harmony export */ });
/** Command lines as they can be pasted into a shell. */
function shellCommand(args) {
    return args.map(quote).join(' ');
}
function quote(arg) {
    return /^[\w@%+=:,./-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", "'\\''")}'`;
}
/** What brings services to disk: by their names, if they are few. */
function syncCommand(services) {
    return shellCommand(['assets-sync', 'sync', ...(services.length > MAX_NAMES ? ['*'] : services)]);
}
const MAX_NAMES = 5;


/***/ }),

/***/ 592:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ openCodeRepository),
/* harmony export */   Sk: () => (/* binding */ listDirectories),
/* harmony export */   hf: () => (/* binding */ hideFromStatus),
/* harmony export */   po: () => (/* binding */ listManifests)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2084);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4406);
/* harmony import */ var _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7027);
/** What is asked of the code repository's own git. Nothing in it is changed but `info/exclude`. */








const LIST_CONFIG = ['config', '--list', '-z'];
/**
 * @param directory absolute
 * @param asTop take the git top level above `directory` for the root, not `directory` itself
 */
async function openCodeRepository(directory, asTop, signal) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} does not exist.`, {
            hint: 'Give the top of the code repository with the working-directory input.',
        });
    }
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    const answer = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryRecentGit */ .tD)(LIST_CONFIG, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(process.env), cwd: directory, signal });
    const places = findPlaces(answer) ?? (await askPlaces(directory, real, signal));
    if (answer.code !== 0)
        throw (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .gitFailed */ .gk)(LIST_CONFIG, answer);
    if (places === undefined || places.top.includes('\n')) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `The path of the code repository (${JSON.stringify(real)}) has a line feed in it.`, {
            hint: 'Move it to a directory without one.',
        });
    }
    const top = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(places.top);
    const root = asTop ? top : real;
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, root).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    return { ...places, root, top, prefix: below === '' ? '' : `${below}/`, config: answer.stdout.toString('utf8') };
}
/** Where a repository's files are, by gitrepository-layout(5); undefined where it is for git to say. */
function findPlaces({ code, stdout, workTree: top }) {
    // Of a work tree that is somewhere else, `.git` is somebody else's.
    if (code !== 0 || top === undefined || /(^|\0)core\.worktree\n/i.test(stdout.toString('utf8')))
        return undefined;
    const dotGit = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
    const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(dotGit, { throwIfNoEntry: false })?.isDirectory()
        ? dotGit
        : /^gitdir: ([^\r\n]+)[\r\n]*$/.exec((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)(dotGit) ?? '')?.[1];
    if (named === undefined)
        return undefined;
    const gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(top, named);
    // All work trees of a repository share the rest.
    const shared = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitDir, (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDir, 'commondir'))?.trim() ?? '');
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, 'objects');
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(objects) ? { top, excludeFile: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, 'info/exclude'), objects } : undefined;
}
/** Asks git itself, which also says why there is no work tree. @returns undefined where a path has a line feed in it */
async function askPlaces(directory, real, signal) {
    const args = ['rev-parse', '--path-format=absolute', '--show-toplevel', '--git-path', 'info/exclude', '--git-path', 'objects'];
    const { code, stdout, stderr } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(process.env), cwd: directory, signal });
    if (/dubious ownership/.test(stderr)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} belongs to another user, so git does not use it.`, {
            hint: `If you trust it: git config --global --add safe.directory ${real}`,
            detail: stderr.trim(),
        });
    }
    if (code !== 0) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${directory} is not in a git repository.`, {
            hint: 'Check the code repository out first, or say with the working-directory input where it is.',
            detail: stderr.trim(),
        });
    }
    const [top = '', excludeFile = '', objects = '', ...more] = stdout.toString('utf8').split('\n');
    return more.length > 1 ? undefined : { top, excludeFile, objects };
}
/** With more of them all files are listed: a command line has an end. */
const MAX_SCOPES = 200;
/** Lists the recordings.json files below `scopes` and looks whether the assets root is tracked. */
async function listManifests(repository, { scopes, assetsRoot, untracked }, signal) {
    const above = new Set(scopes.flatMap((scope) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .upward */ .Oz)(scope).slice(1)));
    const pathspecs = scopes.length > MAX_SCOPES
        ? [`:(glob)**/${_pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .i}`]
        : [
            ...scopes.map((scope) => `:(glob)${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .joinDirectory */ .as)(escapeGlob(scope), `**/${_pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .i}`)}`),
            ...[...above].map((directory) => `:(literal)${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .joinDirectory */ .as)(directory, _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .i)}`),
        ];
    if (assetsRoot !== undefined)
        pathspecs.push(`:(literal)${assetsRoot}`);
    const others = untracked ? ['--others', '--exclude-standard'] : [];
    const args = ['ls-files', '-z', '-t', '--cached', ...others, '--', ...pathspecs];
    // Without a pathspec it would list everything.
    const output = pathspecs.length === 0
        ? Buffer.alloc(0)
        : await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(args, { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(process.env), cwd: repository.root, signal });
    const listing = { manifestDirectories: [], sparse: [], rootIsTracked: false };
    for (const record of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(output)) {
        const tag = String.fromCharCode(record[0] ?? 0);
        const path = record.toString('utf8', 2);
        const inRoot = assetsRoot !== undefined && (path === assetsRoot || path.startsWith(`${assetsRoot}/`));
        if (inRoot)
            listing.rootIsTracked ||= tag !== '?';
        else if (path === _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .i || path.endsWith(`/${_pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .i}`)) {
            const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDirectory */ .Bp)((0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(path));
            if ('directory' in parsed)
                (tag === 'S' ? listing.sparse : listing.manifestDirectories).push(parsed.directory);
        }
    }
    return listing;
}
/** Every directory that holds a tracked file, checked out or not, and those above. */
async function listDirectories(repository, signal) {
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .git */ .$Y)(['ls-files', '-z'], { environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(process.env), cwd: repository.root, signal });
    const directories = new Set();
    for (const record of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_4__/* .splitRecords */ .DQ)(output)) {
        let at = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(record.toString('utf8'));
        for (; at !== _base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv && !directories.has(at); at = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(at))
            directories.add(at);
    }
    return [...directories];
}
function escapeGlob(directory) {
    return directory.replace(/[*?[\\]/g, '\\$&');
}
/** Keeps the assets root out of the code repository's `git status`, once and for all worktrees. */
function hideFromStatus(repository, assetsRoot) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository.top, assetsRoot).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (path === '' || path.startsWith('../') || path === '..')
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

/***/ 7758:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aw: () => (/* binding */ backupName)
/* harmony export */ });
/* unused harmony exports backupsText, backupsJson, removeText, removeJson, restoreText, restoreJson */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _workspace_backups_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(994);
/** What people and scripts are told about backups. */




/** Paths that stand below a backup; the rest is counted. */
const MAX_PATHS = 5;
/** As `backups` lists it. */
function backupName(ref) {
    return ref.slice(_workspace_backups_js__WEBPACK_IMPORTED_MODULE_1__/* .BACKUPS */ .Gk.length);
}
/** A line a backup, and below it what is in it. */
function backupsText(backups) {
    if (backups.length === 0)
        return 'No backup is kept.';
    const heads = headLines(backups);
    const lines = backups.flatMap(({ files = [] }, index) => {
        const shown = files.slice(0, MAX_PATHS).map((path) => `  ${path.toString('utf8')}`);
        if (files.length > shown.length)
            shown.push(`  and ${files.length - shown.length} more`);
        return [heads[index] ?? '', ...shown];
    });
    return [
        ...lines,
        `${count(backups.length, 'backup')}; to bring one back: assets-sync backups restore <name>; to delete one: assets-sync backups remove <name>`,
    ].join('\n');
}
function headLines(backups) {
    return alignColumns(backups.map(({ name, time, files }) => [
        name,
        localTime(time),
        files === undefined ? 'unreadable' : count(files.length, 'file'),
    ]));
}
/** As the clock on the wall has it: a person looks for when that was. */
function localTime(time) {
    const two = (number) => String(number).padStart(2, '0');
    return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
function backupsJson(backups) {
    return { backups: backups.map(backupJson) };
}
function backupJson({ name, time, files = [] }) {
    return { name, time: time.toISOString(), files: files.map((path) => path.toString('utf8')) };
}
function removeText({ removed, bytes }) {
    if (removed.length === 0)
        return 'No backup is kept, so none was removed.';
    return [...headLines(removed), `${count(removed.length, 'backup')} removed for good, ${formatBytes(bytes)} freed`].join('\n');
}
function removeJson({ removed, bytes }) {
    return { removed: removed.map(backupJson), bytes };
}
function restoreText({ assetsRoot, name, files, backup }, from) {
    const where = relative(from, assetsRoot);
    const lines = [
        ...files.map((path) => `  ${path}`),
        `${count(files.length, 'file')} of ${name} in ${where.startsWith('..') ? assetsRoot : where || '.'}`,
    ];
    if (backup !== undefined)
        lines.push(`What they replaced is kept: assets-sync backups restore ${backupName(backup)}`);
    return lines.join('\n');
}
/** `backup`: the name of the one with what was replaced. */
function restoreJson({ name, files, backup }) {
    return { name, files, backup: backup === undefined ? null : backupName(backup) };
}


/***/ }),

/***/ 9032:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   runStatus: () => (/* binding */ runStatus)
/* harmony export */ });
async function runStatus(context) {
    const { status } = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 1635));
    const report = await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 6651));
    const { host, inputs, signal, codeRepository, request, log } = context;
    const result = await status({ ...request, codeRepository: await codeRepository }, log, signal);
    if (result.interrupted)
        host.say('warning', 'A sync is at work here or was cut off; then the next one finishes it.');
    host.result(report.statusText(result, host.workspace, inputs.paths.length > 0), 'answer');
    host.setOutputs(report.statusOutputs(result), report.statusJson(result));
    await host.summarize(() => report.statusSummary(result));
}


/***/ }),

/***/ 6651:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   statusJson: () => (/* binding */ statusJson),
/* harmony export */   statusOutputs: () => (/* binding */ statusOutputs),
/* harmony export */   statusSummary: () => (/* binding */ statusSummary),
/* harmony export */   statusText: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(6127);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4907);
/* harmony import */ var _report_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9059);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4285);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(5616);
/* harmony import */ var _report_pins_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7740);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(790);
/* harmony import */ var _workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1817);
/** What people and scripts are told about a status. */









/** With more services than this, those at their pins and those that are not there are counted only. */
const MAX_ROWS = 20;
function statusOutputs({ assetsRoot, services }) {
    return {
        'assets-root': assetsRoot,
        services: services.map(({ service }) => service),
        pins: (0,_report_pins_js__WEBPACK_IMPORTED_MODULE_4__/* .pinsOutput */ .u)(services),
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
    const rows = (0,_report_table_js__WEBPACK_IMPORTED_MODULE_5__/* .alignColumns */ .R)(shown.map((status) => [status.service, pinned(status), onDisk(status), localChanges(status), tree(status)]));
    const lines = rows.flatMap((row, index) => [
        row,
        ...(named ? (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .listPaths */ .Pe)(shown[index]).map((line) => `  ${line}`) : []),
    ]);
    const where = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, assetsRoot) || '.';
    return [...lines, total(services, where.startsWith('..') ? assetsRoot : where)].join('\n');
}
/** What a person has to know of among many. */
function matters(status) {
    return status.moved || status.sha === undefined || (0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .countPaths */ .q4)(status) > 0;
}
function pinned({ sha }) {
    return sha === undefined ? 'no pin' : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(sha);
}
function onDisk({ synced, sha, moved }) {
    if (synced === undefined)
        return 'not synced';
    if (!moved)
        return 'on disk';
    return synced === sha ? 'on disk, from elsewhere' : `at another commit: ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSha */ .Fu)(synced)}`;
}
function localChanges(status) {
    return (0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .countPaths */ .q4)(status) === 0 ? 'no changes' : (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .countChanges */ .xS)(status);
}
function tree({ sha, tree }) {
    return sha === undefined || tree ? '' : 'tree unknown';
}
/** What is on disk, in one line. */
function total(services, where) {
    const moved = services.filter((status) => status.moved).map(({ service }) => service);
    const some = (test, what) => {
        const number = services.filter(test).length;
        return number === 0 ? [] : [`${number} ${what}`];
    };
    return [
        `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(services.filter(({ synced }) => synced !== undefined).length, 'service')} on disk in ${where}`,
        ...some(({ moved }) => moved, `at another commit than pinned (${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_8__/* .syncCommand */ .B)(moved)})`),
        ...some((status) => (0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .countPaths */ .q4)(status) > 0, 'with local changes'),
        ...some(({ sha }) => sha === undefined, 'without a pin'),
        ...some(({ synced }) => synced === undefined, 'not synced'),
    ].join(', ');
}
function statusSummary({ services, repository }) {
    const table = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)({
        head: ['Service', 'Pin', 'On disk', 'Local changes'],
        numeric: [],
        rows: services.map((status) => [
            (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(status.service),
            status.sha === undefined ? 'no pin' : (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)(repository, status.sha),
            onDisk(status),
            localChanges(status),
        ]),
        of: 'services',
    });
    const paths = services.flatMap((status) => (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .listPaths */ .Pe)(status));
    const changes = paths.length === 0 ? '' : `\n\n${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)((0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(paths.length, 'local change'), (0,_report_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsMarkdown */ .c_)(paths))}`;
    return `### assets-sync status: ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(services.length, 'service')}\n\n${table}${changes}\n`;
}


/***/ }),

/***/ 1635:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   status: () => (/* binding */ status)
/* harmony export */ });
/* harmony import */ var _fetch_address_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(128);
/* harmony import */ var _selection_selection_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3872);
/* harmony import */ var _selection_services_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48);
/* harmony import */ var _workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1817);
/** status: what of the pinned recordings is on disk, and what changed there since. Offline. */




/** Without paths: all that have a pin, and all that are in the assets root. */
async function status(request, log, signal) {
    const { codeRepository } = request;
    const located = (0,_selection_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(codeRepository, request.path);
    const paths = request.paths.length > 0 ? request.paths : [_selection_services_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL */ .y2];
    const selecting = (0,_selection_selection_js__WEBPACK_IMPORTED_MODULE_1__/* .select */ .Lt)({ ...request, paths, base: undefined, compare: false }, codeRepository, log, signal, located);
    const [{ root, services, pins }, { state, changes, outside }] = await Promise.all([
        selecting,
        (0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .inspectRoot */ .ZT)(located.assetsRoot, selecting, signal),
    ]);
    const repository = (0,_fetch_address_js__WEBPACK_IMPORTED_MODULE_0__/* .findAddress */ .S)({ ...request, given: request.repository, root, base: codeRepository.root });
    const synced = new Map((state.synced?.services ?? []).map((found) => [found.service, found]));
    if (outside.length > 0 && paths.includes(_selection_services_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL */ .y2))
        log.notice((0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .outsideNotice */ .Yf)(outside));
    const names = new Set(services.map(({ service }) => service));
    if (paths.includes(_selection_services_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL */ .y2))
        for (const service of [...synced.keys(), ...changes.keys()])
            names.add(service);
    return {
        assetsRoot: located.assetsRoot,
        repository,
        interrupted: state.interrupted !== undefined,
        services: [...names].sort().map((service) => ({
            ...compare(service, pins, synced.get(service), repository),
            ...(changes.get(service) ?? { added: [], modified: [], deleted: [] }),
        })),
    };
}
function compare(service, pins, synced, repository) {
    const pinnedTrees = pins.pinnedTreesOf(service);
    return {
        service,
        pinnedTrees,
        sha: pinnedTrees[0]?.sha,
        synced: synced?.pinnedTrees[0]?.sha,
        moved: synced !== undefined && pinnedTrees.length > 0 && !(0,_workspace_inspect_js__WEBPACK_IMPORTED_MODULE_3__/* .isAt */ .ii)(pinnedTrees, synced, repository),
        tree: pinnedTrees.length > 0 && pinnedTrees.every(({ tree }) => tree !== undefined),
    };
}


/***/ }),

/***/ 9758:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runSync: () => (/* binding */ runSync),
  tellBackup: () => (/* binding */ tellBackup)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/base/lock.ts
var lock = __nccwpck_require__(9278);
// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __nccwpck_require__(4907);
// EXTERNAL MODULE: ./src/report/changes.ts
var changes = __nccwpck_require__(9059);
// EXTERNAL MODULE: ./src/runner/context.ts
var context = __nccwpck_require__(1953);
// EXTERNAL MODULE: ./src/store/store.ts
var store_store = __nccwpck_require__(1644);
// EXTERNAL MODULE: ./src/commands/backups/report.ts
var report = __nccwpck_require__(7758);
// EXTERNAL MODULE: ./src/commands/sync/report.ts
var sync_report = __nccwpck_require__(5280);
// EXTERNAL MODULE: ./src/base/log.ts
var base_log = __nccwpck_require__(3179);
// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __nccwpck_require__(592);
// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __nccwpck_require__(4840);
// EXTERNAL MODULE: ./src/fetch/address.ts
var address = __nccwpck_require__(128);
// EXTERNAL MODULE: ./src/selection/selection.ts
var selection_selection = __nccwpck_require__(3872);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __nccwpck_require__(48);
// EXTERNAL MODULE: ./src/store/cache-names.ts
var cache_names = __nccwpck_require__(922);
// EXTERNAL MODULE: ./src/workspace/inspect.ts
var inspect = __nccwpck_require__(1817);
// EXTERNAL MODULE: ./src/workspace/root.ts
var workspace_root = __nccwpck_require__(7061);
// EXTERNAL MODULE: ./src/workspace/update.ts
var update = __nccwpck_require__(364);
;// CONCATENATED MODULE: ./src/commands/sync/sync.ts
/** sync: brings the assets root to the pinned contents of the chosen services. */












/** Where what is fetched is put. */
function storeBaseOf({ cache, storeBase }, assetsRoot) {
    return cache === 'off' ? (0,workspace_root/* privateStores */.C)(assetsRoot) : storeBase;
}
async function sync(request, log, signal) {
    const { codeRepository } = request;
    const located = (0,selection_selection/* locate */.x5)(codeRepository, request.path);
    const selection = await (0,selection_selection/* select */.Lt)({ ...request, serverTells: true }, codeRepository, log, signal, located);
    const { root, assetsRoot, services } = selection;
    const verified = request.verify ? true : undefined;
    // What else is on disk counts where everything is meant, and where a person named nothing: then what changed is meant.
    const tellsOfOthers = request.paths.includes(selection_services/* ALL */.y2) || (request.isLocalUser && request.paths.length === 0);
    const onDisk = new workspace_root/* AssetsRoot */._(assetsRoot, true);
    // A sync that was cut off is finished by the next one, whatever that is about.
    if (services.length === 0 && !onDisk.isCutOff) {
        // What the next change would stumble over is said now.
        (0,address/* findAddress */.S)({ ...request, given: request.repository, root, base: codeRepository.root });
        const { synced } = tellsOfOthers && onDisk.exists() ? await onDisk.readState(signal) : {};
        if (synced !== undefined)
            await tellOfOthers(request, located, selection, synced.services, log, signal);
        return { ...NOTHING, assetsRoot, repository: undefined, changes: undefined, verified };
    }
    const access = (0,fetch_access/* findAccess */.G)(request, root, codeRepository.root, log.warning);
    const names = (0,cache_names/* cacheNames */.n)(request.storeBase, access.url, services);
    const { Exchange } = request.cache === 'hosted' ? await __nccwpck_require__.e(/* import() */ 782).then(__nccwpck_require__.bind(__nccwpck_require__, 7782)) : {};
    const proof = request.verify ? await prove({ ...request, ...access, services }, log, signal) : NO_TRAFFIC;
    const result = await (0,update/* updateRoot */.E)({
        ...request,
        ...access,
        assetsRoot,
        apart: request.cache === 'off',
        exchange: Exchange && new Exchange(names, request.cacheService, log.notice),
        chosen: services,
        config: codeRepository.config,
        beforeWriting: () => (0,code_repository/* hideFromStatus */.hf)(codeRepository, assetsRoot),
    }, log, signal);
    if (tellsOfOthers && result.others.length > 0)
        await tellOfOthers(request, located, selection, result.others, log, signal);
    const synced = {
        ...result,
        ...names,
        assetsRoot,
        repository: access.url,
        changes: undefined,
        verified,
        requests: result.requests + proof.requests,
        bytes: result.bytes + proof.bytes,
        cacheHit: result.cacheHit && proof.requests === 0,
    };
    if (services.length === 0 ||
        !request.showChanges ||
        selection.before === undefined ||
        selection.before.otherRepository !== undefined)
        return synced;
    try {
        const storeBase = storeBaseOf(request, assetsRoot);
        const question = {
            ...request,
            ...access,
            storeBase,
            services,
            earlier: selection.before.pins,
            config: codeRepository.config,
        };
        const { comparePins } = await __nccwpck_require__.e(/* import() */ 705).then(__nccwpck_require__.bind(__nccwpck_require__, 3705));
        const { changes, requests, bytes } = await comparePins(question, log, signal);
        return {
            ...synced,
            changes,
            requests: synced.requests + requests,
            bytes: synced.bytes + bytes,
            cacheHit: synced.cacheHit && requests === 0,
        };
    }
    catch (error) {
        // The recordings are in place; what they were before is good to know, but no reason to fail.
        if (signal.aborted || !(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
        log.notice(`What changed in the recordings could not be found out: ${error.message}`);
        return synced;
    }
}
/** What is on disk and not meant may be at other pins than now, or have none any more. */
async function tellOfOthers(request, located, chosen, others, log, signal) {
    const selecting = request.paths.includes(selection_services/* ALL */.y2)
        ? Promise.resolve(chosen)
        : (0,selection_selection/* select */.Lt)({ ...request, paths: [selection_services/* ALL */.y2] }, request.codeRepository, base_log/* SILENT */.q, signal, located);
    // A mistake in a file that this sync does not read is for others to stumble over.
    const selection = await selecting.catch((error) => {
        if (signal.aborted || !(error instanceof errors/* AssetsSyncError */.Fl))
            throw error;
    });
    if (selection === undefined)
        return;
    const { pins, root } = selection;
    const repository = (0,address/* findAddress */.S)({ ...request, given: request.repository, root, base: request.codeRepository.root });
    const isPinned = ({ service }) => pins.pinnedTreesOf(service).length > 0;
    const lost = others.filter((there) => !isPinned(there)).map(({ service }) => service);
    if (lost.length > 0) {
        const advice = request.isLocalUser ? ' assets-sync reset takes off the disk what has no committed pin.' : '';
        log.notice(`On disk, without a pin, and left as they are: ${(0,errors/* listNames */.Zv)(lost)}.${advice}`);
    }
    const moved = others
        .filter((there) => isPinned(there) && !(0,inspect/* isAt */.ii)(pins.pinnedTreesOf(there.service), there, repository))
        .map(({ service }) => service);
    if (moved.length === 0)
        return;
    log.warning({
        message: `On disk, but not at the commit that is pinned: ${(0,errors/* listNames */.Zv)(moved)}. Bring them: ${(0,shell/* syncCommand */.B)(moved)}`,
    });
}
const NO_TRAFFIC = { requests: 0, bytes: 0 };
/** @throws `not-verified` */
async function prove({ services, codeRepository, ...request }, log, signal) {
    const { notVerified, pinsOf, verifyPins } = await Promise.all(/* import() */[__nccwpck_require__.e(52), __nccwpck_require__.e(937)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1937));
    const question = { ...request, pins: pinsOf(services), allTrees: false, config: codeRepository.config };
    const { proofs, requests, bytes } = await verifyPins(question, log, signal);
    const wrong = notVerified(proofs, request.branch);
    if (wrong !== undefined)
        throw wrong;
    return { requests, bytes };
}
const NOTHING = { services: [], requests: 0, bytes: 0, cacheHit: false, kept: [], others: [], backup: undefined };

;// CONCATENATED MODULE: ./src/commands/sync/command.ts
/** sync, from a host's request to what it is told. */









async function runSync({ host, inputs, signal, codeRepository, request, log }) {
    const started = process.uptime();
    const discard = inputs.discard ?? !host.atTerminal;
    const { verify } = inputs;
    // Whoever names services and a base wants to know what is new in them since.
    const compare = !host.atTerminal && inputs.paths.length > 0 && inputs.base !== undefined;
    const syncing = sync({
        ...request,
        codeRepository: await codeRepository,
        discard,
        verify,
        compare,
        showChanges: !host.atTerminal,
    }, log, signal);
    // While git lists the recordings.json files.
    (0,lock/* prepareLocks */._6)();
    const result = await syncing;
    tell(host, inputs, result);
    const milliseconds = (process.uptime() - started) * 1000;
    host.result((0,sync_report/* syncText */.n5)(result, milliseconds, host.workspace));
    host.setOutputs((0,sync_report/* syncOutputs */.aC)(result), (0,sync_report/* syncJson */.eu)(result));
    host.setVariable('ASSETS_ROOT', result.assetsRoot);
    await host.summarize(() => (0,sync_report/* syncSummary */.wY)(result, milliseconds));
    await tidyUp(result, storeBaseOf(request, result.assetsRoot), signal);
}
/** When everybody has their result. What cannot be tidied up today can be tomorrow. */
async function tidyUp({ bytes, repository }, storeBase, signal) {
    if (bytes === 0 || repository === undefined)
        return;
    const store = new store_store/* Store */.i(storeBase, repository);
    if (!store.hasManyPacks)
        return;
    const { consolidate } = await __nccwpck_require__.e(/* import() */ 39).then(__nccwpck_require__.bind(__nccwpck_require__, 3039));
    await consolidate(store, signal).catch(() => { });
}
function tell(host, inputs, result) {
    if (result.kept.length > 0) {
        host.say('notice', `Local changes stayed: ${(0,errors/* listNames */.Zv)(result.kept)}.`);
    }
    tellBackup(host, inputs, result);
    if (!host.atTerminal)
        (0,changes/* changeNotices */.a$)(result.changes ?? []).forEach((0,context/* annotator */.f)(host, 'notice'));
}
/** Where what was replaced is, and how to get it back. */
function tellBackup(host, { path, workingDirectory }, { assetsRoot, backup }) {
    if (backup === undefined)
        return;
    // A runner has no command line of ours.
    const back = host.atTerminal
        ? [
            'assets-sync',
            'backups',
            'restore',
            (0,report/* backupName */.aw)(backup),
            ...flag('--path', path),
            ...flag('--working-directory', workingDirectory),
        ]
        : ['git', '-C', assetsRoot, 'restore', `--source=${backup}`, '--overlay', '--', '.'];
    host.say('warning', `Local changes were replaced; they are kept. To bring them back: ${(0,shell/* shellCommand */.q)(back)}`);
}
function flag(name, value) {
    return value === undefined ? [] : [name, value];
}


/***/ }),

/***/ 5280:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aC: () => (/* binding */ syncOutputs),
/* harmony export */   eu: () => (/* binding */ syncJson),
/* harmony export */   n5: () => (/* binding */ syncText),
/* harmony export */   wY: () => (/* binding */ syncSummary)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6127);
/* harmony import */ var _report_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9059);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4285);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(5616);
/* harmony import */ var _report_pins_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7740);
/* harmony import */ var _report_table_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(790);
/* harmony import */ var _backups_report_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7758);
/** What people and scripts are told about a sync: outputs, lines for a terminal, and a page of Markdown. */








function syncOutputs(result) {
    return {
        'assets-root': result.assetsRoot,
        services: result.services.map(({ service }) => service),
        pins: (0,_report_pins_js__WEBPACK_IMPORTED_MODULE_4__/* .pinsOutput */ .u)(result.services),
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
function syncJson({ kept, backup }) {
    return { kept, backup: backup === undefined ? null : (0,_backups_report_js__WEBPACK_IMPORTED_MODULE_3__/* .backupName */ .aw)(backup) };
}
/** A line a service, and one that says what is on disk now. */
function syncText(result, milliseconds, from) {
    const rows = result.services.map((service) => [
        service.service,
        service.pinnedTrees.map(({ sha }) => (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .shortSha */ .Fu)(sha)).join(' '),
        (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(service.files, 'recording'),
        (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(service.size),
        SOURCES[service.source],
    ]);
    const lines = (0,_report_table_js__WEBPACK_IMPORTED_MODULE_7__/* .alignColumns */ .R)(rows);
    const where = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, result.assetsRoot) || '.';
    lines.push(result.services.length === 0
        ? 'No service to sync.'
        : `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(result.services.length, 'service')}, ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(total(result, 'files'), 'recording')} in ${where.startsWith('..') ? result.assetsRoot : where} (${costs(result, milliseconds)})`);
    return lines.join('\n');
}
function syncSummary(result, milliseconds, of = 'assets-sync') {
    const { services, repository, changes = [] } = result;
    if (services.length === 0)
        return `### ${of}\n\nNo service to sync.\n`;
    const title = `### ${of}: ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(services.length, 'service')}, ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(total(result, 'files'), 'recording')}`;
    const table = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)({
        head: ['Service', 'Commit', 'Recordings', 'Size', 'From'],
        numeric: [2, 3],
        rows: services.map(({ service, pinnedTrees, files, size, source }) => [
            (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(service),
            pinnedTrees.map((pinnedTree) => commitCell(pinnedTree, service, repository)).join('<br>'),
            (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .formatCount */ .B4)(files),
            (0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(size),
            SOURCES[source],
        ]),
        of: 'services',
    });
    const news = changes.length === 0 ? '' : `\n#### What the pins of this change bring\n\n${(0,_report_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .changesMarkdown */ .T4)(changes, repository)}\n`;
    return `${title}\n\n${table}\n\n${costs(result, milliseconds)}\n${news}`;
}
function commitCell({ directory, sha }, service, repository) {
    const link = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .commitLink */ .wn)(repository, sha);
    return directory === service ? link : `${link} (${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(directory)})`;
}
const SOURCES = {
    unchanged: 'already there',
    restored: 'put back',
    store: 'store',
    cache: 'cache',
    network: 'network',
};
function costs(result, milliseconds) {
    return `${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(result.requests, 'request')}, ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z3)(result.bytes)} received, ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .formatTime */ .fU)(milliseconds)}${result.verified === true ? ', pins verified' : ''}`;
}
function total(result, what) {
    return result.services.reduce((sum, service) => sum + service[what], 0);
}


/***/ }),

/***/ 3407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _host_azure_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3742);
/* harmony import */ var _host_azure_host_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8590);
/* harmony import */ var _runner_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4829);
/** The Azure Pipelines task. */
// First: it must see the environment before the agent's library does.



await (0,_runner_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)(new _host_azure_host_js__WEBPACK_IMPORTED_MODULE_1__/* .AzureHost */ .a());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4840:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ findAccess)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4110);
/* harmony import */ var _pins_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1925);
/* harmony import */ var _address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(128);




/**
 * @param base absolute: what a relative path is relative to
 * @throws `bad-manifest` or `bad-usage` where the file or the input names no repository, or not one that can be used
 */
function findAccess(request, root, base, onWarning) {
    const url = (0,_address_js__WEBPACK_IMPORTED_MODULE_2__/* .findAddress */ .S)({ ...request, given: request.repository, root, base });
    const branch = request.branch ?? root.settings.branch ?? _pins_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU;
    if (!(0,_pins_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranchName */ .Q8)(branch)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `${JSON.stringify(branch)} is not the name of a branch.`, {
            hint: 'Give one such as main.',
        });
    }
    const { authorization, warning } = (0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCredential */ .P$)({ ...request, url, fromInput: request.repository !== undefined });
    if (warning !== undefined) {
        const at = request.repository === undefined ? root.places.$repository : undefined;
        onWarning({ message: warning, ...(at === undefined ? {} : { at }) });
    }
    return { url, branch, authorization };
}


/***/ }),

/***/ 128:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ findAddress)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _base_git_url_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8417);
/* harmony import */ var _pins_load_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4586);
/** Which assets repository a run is about: the `repository` input's, else the file's. */



/** @throws `bad-manifest` at the setting's place, or `bad-usage` for the input */
function findAddress({ given, root, gitHubServer, base, isLocalUser }) {
    const at = root.places.$repository ?? { file: root.file };
    const text = given ?? root.settings.repository;
    if (text === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-manifest', `No assets repository is named in ${root.file}.`, {
            hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
            at,
        });
    }
    const parsed = (0,_base_git_url_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
    if ('error' in parsed) {
        if (given === undefined)
            throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestError */ .eZ)([{ message: `$repository cannot be used: ${parsed.error}`, at }]);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `The repository input cannot be used: ${parsed.error}.`, {
            hint: 'Give owner/name on GitHub, or the address of a git repository.',
        });
    }
    if (given === undefined && !isLocalUser && parsed.transport !== 'http') {
        const message = 'in CI, $repository is owner/name or an http(s) address; anything else is given with the repository input';
        throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestError */ .eZ)([{ message, at }]);
    }
    return parsed;
}


/***/ }),

/***/ 4347:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ obtain),
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   Kk: () => (/* binding */ obtainNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2084);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4589);
/* harmony import */ var _git_scratch_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4570);
/* harmony import */ var _store_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2128);
/* harmony import */ var _whole_branch_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(672);
/** Brings the trees of pinned directories into the store, with as few requests as the server allows. */










/** How many commits are offered to the server, so that it leaves out what they share with the one that is wanted. */
const TIPS_OFFERED = 8;
/**
 * Finds the tree of every pinned tree and makes the store hold it.
 *
 * A pinned tree with a known tree costs nothing but that tree (an object may be wanted by name, whatever it is). A SHA alone
 * costs a blobless fetch of all such commits first. Both are one fetch for all pinned trees together.
 *
 * @param earlier another tree of the same directory that the store may hold: then only what differs is fetched
 * @throws `missing-commit` where the server does not have a commit
 */
async function obtain(store, remote, branch, pinnedTrees, earlier, signal, exchange) {
    const job = new Job(store, remote, branch, pinnedTrees, earlier);
    if (await job.isAllHere(signal))
        return job.result;
    return store.withLock(signal, async (held) => {
        // Once more: it may have been emptied while the lock was waited for.
        await makeOurs(store, held);
        store.sweep();
        if (exchange !== undefined)
            await job.bring(exchange, held);
        return job.run(held);
    });
}
/** Makes a store, or checks one that was not made here. */
async function openStore(store, signal) {
    // What was thrown away comes back; its HEAD, which is signed, was never away.
    if (store.isOurs)
        store.make();
    else
        await store.withLock(signal, (held) => makeOurs(store, held));
}
/** Under the store's lock: of two that make one, the second would take what the first has not signed yet for a stranger's. */
async function makeOurs(store, held) {
    if (!store.isOurs && !store.isEmpty)
        return (0,_store_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_6__/* .adopt */ .di)(store, held);
    store.make();
    store.sign();
}
/**
 * Finds the tree of every pinned tree and makes its names be at hand, and those of everything below: enough to compare, without
 * a single file. What is not here is one fetch, or two where a SHA stands alone.
 */
async function obtainNames(store, remote, branch, pinnedTrees, signal) {
    const job = new NamesJob(store, remote, branch, pinnedTrees, () => undefined);
    if (await job.isAllHere(signal))
        return job.result;
    return store.withLock(signal, async (held) => {
        await makeOurs(store, held);
        return job.run(held);
    });
}
class Job {
    result = { trees: new Map(), fetched: new Set(), cached: new Set(), warnings: [] };
    /** Trees that are known by name alone: the index has no commit that says so. */
    byName = new Set();
    branchFetched = false;
    indexIsDamaged = false;
    /** It was, and was thrown away. */
    indexIsNew = false;
    /** A cache had something, most likely of the same directories. */
    brought = false;
    store;
    remote;
    branch;
    pinnedTrees;
    earlier;
    constructor(store, remote, branch, pinnedTrees, earlier) {
        this.store = store;
        this.remote = remote;
        this.branch = branch;
        this.pinnedTrees = pinnedTrees;
        this.earlier = earlier;
        for (const pinnedTree of pinnedTrees) {
            if (pinnedTree.tree === undefined)
                continue;
            this.result.trees.set(pinnedTree, pinnedTree.tree);
            this.byName.add(pinnedTree.tree);
        }
    }
    get unresolved() {
        return this.pinnedTrees.filter((pinnedTree) => !this.result.trees.has(pinnedTree));
    }
    async lookUp(signal) {
        const pinnedTrees = this.unresolved;
        const answers = await this.store.lookUp(pinnedTrees, signal);
        for (const [index, pinnedTree] of pinnedTrees.entries()) {
            const answer = answers[index];
            if (answer === 'no-commit')
                throw this.notACommit(pinnedTree);
            if (answer === 'absent' && !(await this.store.isAbsent(pinnedTree.sha, pinnedTree.directory, signal))) {
                if (this.indexIsNew)
                    throw this.incomplete(pinnedTree);
                this.indexIsDamaged = true;
                return;
            }
            if (answer !== undefined)
                this.result.trees.set(pinnedTree, answer);
        }
    }
    /** Whether nothing is to be fetched, as far as that can be told without the store's lock. */
    async isAllHere(signal) {
        // What nobody made or checked here is that first, under the lock.
        if (!this.store.isOurs)
            return false;
        this.store.make();
        await this.lookUp(signal);
        return this.isDone(signal);
    }
    get foundTrees() {
        return [...new Set([...this.result.trees.values()].filter((tree) => tree !== 'absent'))];
    }
    /** Whether nothing is to be fetched. */
    async isDone(signal) {
        return this.unresolved.length === 0 && (await this.missing(signal)).length === 0;
    }
    /** The trees that are not here as they must be. */
    async missing(_signal) {
        return this.foundTrees.filter((tree) => !this.store.hasTree(tree));
    }
    /** Takes in what a CI system's cache has, unless another run has brought everything. */
    async bring(exchange, signal) {
        await this.lookUp(signal);
        if (await this.isDone(signal))
            return;
        this.brought = await exchange.bring(this.store, signal);
        if (!this.brought)
            return;
        await this.lookUp(signal);
        const complete = await (0,_store_untrusted_packs_js__WEBPACK_IMPORTED_MODULE_6__/* .completeTrees */ .JZ)(this.store, await this.missing(signal), signal);
        this.store.mark(complete);
        for (const tree of complete)
            this.result.cached.add(tree);
    }
    async run(signal) {
        const result = await this.obtainAll(signal);
        for (const [{ directory }, tree] of result.trees)
            if (tree !== 'absent')
                this.store.setLatest(directory, tree);
        return result;
    }
    async obtainAll(signal) {
        for (;;) {
            await this.lookUp(signal);
            if (this.indexIsDamaged) {
                // A tree of a commit is lost: everything there is fetched anew. Only here, where nobody else writes into it.
                await this.store.discardIndex();
                this.indexIsDamaged = false;
                this.indexIsNew = true;
                // What was found there is to be found anew, unless it is not needed any more.
                for (const [pinnedTree, tree] of this.result.trees) {
                    if (tree === 'absent' || !(this.byName.has(tree) || this.store.hasTree(tree)))
                        this.result.trees.delete(pinnedTree);
                }
            }
            if (this.unresolved.length > 0)
                await this.fetchCommits(signal);
            if (this.indexIsDamaged)
                continue;
            const missing = await this.missing(signal);
            if (missing.length === 0)
                return this.result;
            const refused = await this.fetchTrees(missing, signal);
            if (refused.length === 0)
                return this.result;
            await this.findOtherwise(refused, signal);
        }
    }
    /** Trees that the server does not give out by name are looked up in their commits instead. */
    async findOtherwise(refused, signal) {
        if (!this.branchFetched && refused.some((tree) => !this.byName.has(tree))) {
            await this.fetchBranch(signal);
            return;
        }
        for (const pinnedTree of this.pinnedTrees) {
            const tree = this.result.trees.get(pinnedTree);
            if (tree === undefined || tree === 'absent' || !refused.includes(tree))
                continue;
            if (!this.byName.has(tree))
                throw this.notGivenOut(pinnedTree);
            this.result.trees.delete(pinnedTree);
        }
        for (const tree of refused)
            this.byName.delete(tree);
    }
    async fetchCommits(signal) {
        const limits = this.store.readLimits();
        // By name is one commit, the branch is everything: the branch comes first only where names were refused before.
        if (limits.noNames === true)
            await this.fetchBranch(signal);
        if (this.unresolved.length > 0)
            await this.fetchCommitsByName(limits, signal);
        if (this.indexIsDamaged)
            return;
        if (this.unresolved.length > 0 && limits.noNames !== true)
            await this.fetchBranch(signal);
        const lost = this.unresolved[0];
        if (lost !== undefined) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `Commit ${lost.sha} is not on ${this.branch} of ${this.remote.address}.`, {
                hint: 'Its server gives out only what is on a branch: merge the commit there, or pin one that is.',
                at: lost.pin.at,
            });
        }
        for (const pinnedTree of this.pinnedTrees) {
            const found = this.result.trees.get(pinnedTree);
            if (pinnedTree.tree === undefined || found === undefined || found === pinnedTree.tree)
                continue;
            const right = found === 'absent' ? 'the commit does not have that directory' : `that is ${found}`;
            this.result.warnings.push({ message: `tree is not this directory of sha: ${right}; it is ignored`, at: pinnedTree.pin.at });
        }
    }
    async fetchCommitsByName(limits, signal) {
        const commits = [...new Set(this.unresolved.map((pinnedTree) => pinnedTree.sha))];
        const tips = this.store.recentTips(TIPS_OFFERED);
        try {
            await this.store.withScratch([(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.store.index, 'objects')], tips, async (scratch) => {
                const { filtered, isWhole } = await this.remote.fetch(scratch, {
                    wants: commits,
                    depth: 1,
                    negotiate: tips.length > 0,
                    more: true,
                    ...(limits.noFilters === true ? {} : { filter: 'blob:none' }),
                }, signal);
                if (!isWhole) {
                    this.indexIsDamaged = true;
                    return;
                }
                if (!filtered)
                    this.store.rememberLimits({ ...limits, noFilters: true });
                this.store.landCommits(scratch);
            });
        }
        catch (error) {
            if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L))
                throw error;
            if (error.failure.kind === 'missing')
                throw this.missingCommit(error);
            if (this.isForFilter(error, limits))
                return this.fetchCommitsByName(this.store.readLimits(), signal);
            this.store.rememberLimits({ ...limits, noNames: true });
            return;
        }
        if (this.indexIsDamaged)
            return;
        await this.lookUp(signal);
        this.store.addTips(commits);
    }
    /** For a server that gives out nothing by name: its whole branch, which later runs only add to. */
    async fetchBranch(signal) {
        this.branchFetched = true;
        await (0,_whole_branch_js__WEBPACK_IMPORTED_MODULE_7__/* .fetchWholeBranch */ .C)(this.store, this.remote, this.branch, signal);
        await this.lookUp(signal);
    }
    /** @returns the trees that the server does not give out */
    async fetchTrees(trees, signal) {
        const limits = this.store.readLimits();
        const copied = limits.noFilters === true || limits.noNames === true ? await this.copyTrees(trees, signal) : [];
        const rest = trees.filter((tree) => !copied.includes(tree));
        if (rest.length === 0)
            return [];
        if (limits.noNames === true)
            return rest;
        try {
            // It borrows nothing: git would start a process to list what the store has to offer, and the server takes no trees.
            return await this.store.withScratch([], [], async (scratch) => {
                const grown = limits.noFilters === true ? [] : await this.treesWithEarlier(rest);
                const blobs = grown.length === 0 ? [] : await this.fetchNewTrees(scratch, grown, limits, signal);
                const wants = [...rest.filter((tree) => !grown.includes(tree)), ...blobs];
                if (wants.length > 0)
                    await this.remote.fetch(scratch, { wants }, signal);
                this.store.landTrees(scratch, rest);
                for (const tree of rest)
                    this.result.fetched.add(tree);
                return [];
            });
        }
        catch (error) {
            if (this.isForFilter(error, limits))
                return this.fetchTrees(trees, signal);
            return this.refusedOf(rest, error);
        }
    }
    /** Whether the server refused a filter, and so may be asked again: that it does is remembered. */
    isForFilter(error, limits) {
        if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L) || error.failure.kind !== 'no-filter' || limits.noFilters === true)
            return false;
        this.store.rememberLimits({ ...limits, noFilters: true });
        return true;
    }
    /** Which of the trees that were wanted the server does not give out, by its refusal. */
    refusedOf(trees, error) {
        if (!(error instanceof _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .Refused */ .L))
            throw error;
        if (error.failure.kind !== 'missing') {
            this.store.rememberLimits({ ...this.store.readLimits(), noNames: true });
            return [...trees];
        }
        const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(error.failure.name);
        if (name !== undefined && trees.includes(name))
            return [name];
        throw error;
    }
    /** The trees of directories that the store holds at another commit. */
    async treesWithEarlier(trees) {
        const grown = new Set();
        for (const [pinnedTree, tree] of this.result.trees) {
            if (tree === 'absent' || !trees.includes(tree))
                continue;
            const before = [this.earlier(pinnedTree.directory), this.store.latestOf(pinnedTree.directory)];
            if (this.brought || before.some((name) => name !== undefined && this.store.hasTree(name)))
                grown.add(tree);
        }
        return [...grown];
    }
    /**
     * Brings the trees themselves without their files: from the index where a commit there has them, else from the server.
     * @returns the files that the store does not have
     */
    async fetchNewTrees(scratch, trees, limits, signal) {
        const indexed = trees.filter((tree) => !this.byName.has(tree));
        const named = trees.filter((tree) => this.byName.has(tree));
        if (indexed.length > 0)
            await this.pack(scratch, indexed, ['--filter=blob:none'], signal);
        if (named.length > 0) {
            const { filtered } = await this.remote.fetch(scratch, { wants: named, filter: 'blob:none', more: true }, signal);
            if (!filtered)
                this.store.rememberLimits({ ...limits, noFilters: true });
        }
        return missingObjects(scratch, trees, [this.store.objects], signal);
    }
    /** Copies trees whose files all came with their commits. @returns those that were complete */
    async copyTrees(trees, signal) {
        const here = trees.filter((tree) => !this.byName.has(tree));
        if (here.length === 0)
            return [];
        return this.store.withScratch([], [], async (scratch) => {
            if ((await missingObjects(scratch, here, [this.store.objects, ...this.elsewhere], signal)).length > 0)
                return [];
            await this.pack(scratch, here, [], signal);
            this.store.landTrees(scratch, here);
            if (this.remote.traffic.fetches > 0)
                for (const tree of here)
                    this.result.fetched.add(tree);
            return here;
        });
    }
    /** Object folders that the store does not borrow from. */
    get elsewhere() {
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.store.index, 'objects'), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(this.store.branch, 'objects')];
    }
    /** Packs what is reached from trees into the scratch, from what is on this machine. */
    async pack(scratch, trees, filter, signal) {
        const environment = scratchEnvironment(scratch, this.elsewhere);
        const objects = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['rev-list', '--objects', '--no-object-names', ...filter, '--stdin'], {
            environment,
            input: `${trees.join('\n')}\n`,
            signal,
        });
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['pack-objects', '-q', '--delta-base-offset', (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(scratch.packs, 'pack')], {
            environment,
            input: objects,
            signal,
        });
    }
    missingCommit(refused) {
        const name = refused.failure.kind === 'missing' ? refused.failure.name : undefined;
        const pinnedTree = this.pinnedTrees.find(({ sha }) => sha === name);
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `${this.remote.address} does not have commit ${name}.`, {
            hint: 'Check the pin: was the commit pushed there, or was its branch deleted or squashed?',
            at: pinnedTree?.pin.at,
            detail: refused.words,
        });
    }
    /** Nothing of an earlier fetch is to blame. */
    incomplete({ directory, sha }) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('unreachable', `${this.remote.address} did not send ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .showDirectory */ .fi)(directory)} with commit ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .shortSha */ .Fu)(sha)}.`, { hint: 'Run the command again; if it stays so, the server lacks objects: ask who keeps it.' });
    }
    notACommit(pinnedTree) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `${pinnedTree.sha} is not a commit of the assets repository, but a tag, a tree or a file.`, {
            hint: 'Pin the commit: git rev-parse <name>^{commit} prints it.',
            at: pinnedTree.pin.at,
        });
    }
    notGivenOut(pinnedTree) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `The server does not give out ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_9__/* .showDirectory */ .fi)(pinnedTree.directory)} of commit ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .shortSha */ .Fu)(pinnedTree.sha)}.`, { hint: 'Check that the commit is still on a branch of the assets repository.', at: pinnedTree.pin.at });
    }
}
/** The same for those who want to know what is in the trees, not to have it. */
class NamesJob extends Job {
    async missing(signal) {
        const found = this.foundTrees;
        const known = await this.store.knownTrees(found, signal);
        return found.filter((tree) => !known.has(tree));
    }
    async fetchTrees(trees, signal) {
        const limits = this.store.readLimits();
        if (limits.noNames === true)
            return [...trees];
        try {
            await this.store.withScratch([], [], async (scratch) => {
                const filter = limits.noFilters === true ? {} : { filter: 'blob:none' };
                const { filtered } = await this.remote.fetch(scratch, { wants: trees, ...filter }, signal);
                if (!filtered)
                    this.store.rememberLimits({ ...limits, noFilters: true });
                this.store.landCommits(scratch);
            });
            return [];
        }
        catch (error) {
            if (this.isForFilter(error, limits))
                return this.fetchTrees(trees, signal);
            return this.refusedOf(trees, error);
        }
    }
}
function scratchEnvironment(scratch, borrowed) {
    return {
        ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(process.env, scratch.dir),
        GIT_ALTERNATE_OBJECT_DIRECTORIES: borrowed.map(_git_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .quotePath */ .WG).join(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter),
    };
}
/** What trees refer to, directly or not, and is nowhere to be found. */
async function missingObjects(scratch, trees, borrowed, signal) {
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
        environment: scratchEnvironment(scratch, borrowed),
        input: `${trees.join('\n')}\n`,
        signal,
    });
    const lines = output.toString('latin1').split('\n');
    return lines
        .filter((line) => line.startsWith('?'))
        .map((line) => (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_8__/* .parseSha */ .qL)(line.slice(1)))
        .filter((name) => name !== undefined);
}


/***/ }),

/***/ 672:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fetchWholeBranch),
/* harmony export */   k: () => (/* binding */ noBranch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4758);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4406);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4589);
/** For a server that gives out nothing by name, or everything at once: its whole branch, which later runs only add to. */




/** @throws `missing-commit` where the server has no such branch */
async function fetchWholeBranch(store, remote, branch, signal) {
    const dir = store.branch;
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
function noBranch(remote, branch, refused) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('missing-commit', `${remote.address} has no branch ${branch}.`, {
        hint: 'Name its main branch in $branch.',
        detail: refused?.words,
    });
}


/***/ }),

/***/ 4110:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HX: () => (/* binding */ basic),
/* harmony export */   No: () => (/* binding */ passwordOf),
/* harmony export */   P$: () => (/* binding */ chooseCredential),
/* harmony export */   _Q: () => (/* binding */ withoutToken)
/* harmony export */ });
/** A token goes to the server that issued it or that it was given for; a `$repository` from a file never moves it elsewhere. */
function chooseCredential({ url, fromInput, token, ownOrigin }) {
    if (token === undefined || url.transport !== 'http')
        return { authorization: undefined, warning: undefined };
    const allowed = url.origin === ownOrigin || (fromInput && !token.ofJob);
    if (allowed)
        return { authorization: basic(token.value), warning: undefined };
    // Who names an address need not also say that the job's token is not for it.
    const warning = token.automatic || (fromInput && token.byDefault === true)
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
 * Takes out of what a server said what it was sent: the token as it is, as an address has it, and in base64, alone or behind
 * whatever user name.
 * @param authorization the value of the `Authorization` header that it was sent
 */
function withoutToken(words, authorization) {
    const [, scheme = '', sent = ''] = /^(\w+) +(\S+)/.exec(authorization ?? '') ?? [];
    const token = scheme.toLowerCase() === 'basic' ? passwordOf(sent) : sent;
    if (token === '')
        return words;
    const plain = [sent, token, encodeURIComponent(token)].map((text) => text.replace(/[^\w]/g, '\\$&'));
    const encoded = [0, 1, 2].map((before) => base64Pattern(token, before)).filter((pattern) => pattern !== undefined);
    return words.replace(new RegExp([...encoded, ...plain].join('|'), 'g'), '***');
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
    const either = own.replace(/[+-]/g, '[+-]').replace(/[/_]/g, '[/_]');
    return `[\\w+/-]{0,64}${either}[\\w+/=-]*`;
}
/** Fewer would be found in words that have nothing to do with it. */
const LEAST_DIGITS = 5;


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ transferEnvironment),
/* harmony export */   RX: () => (/* binding */ keptConfig),
/* harmony export */   _g: () => (/* binding */ ROOT_CONFIG),
/* harmony export */   am: () => (/* binding */ ownEnvironment),
/* harmony export */   dI: () => (/* binding */ codeEnvironment)
/* harmony export */ });
/** The environments that git is run in: pure functions from an environment to an environment. */
/** Variables of git that say how to reach a server; every other GIT_* would change results. */
const KEPT_GIT_VARIABLES = /^GIT_(SSL_|PROXY_SSL_|HTTP_PROXY_AUTHMETHOD$|EXEC_PATH$)/;
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
        // Older gits ignore it; the configuration of our repositories makes no promises, so that nothing there is lazy either.
        GIT_NO_LAZY_FETCH: '1',
    };
}
/** For the user's own code repository: their configuration counts, for it is their repository. */
function codeEnvironment(outer) {
    const files = ['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'];
    const theirs = files.flatMap((name) => (outer[name] === undefined ? [] : [[name, outer[name]]]));
    const environment = { ...baseEnvironment(outer, false), ...Object.fromEntries(theirs), GIT_OPTIONAL_LOCKS: '0' };
    return withConfig(environment, [...configOf(outer), ['core.fsmonitor', 'false']]);
}
/** The configuration that an environment carries. */
function configOf(environment) {
    const count = Number(environment.GIT_CONFIG_COUNT ?? 0) || 0;
    return Array.from({ length: count }, (_, index) => [
        environment[`GIT_CONFIG_KEY_${index}`] ?? '',
        environment[`GIT_CONFIG_VALUE_${index}`] ?? '',
    ]);
}
/** What makes the assets root byte-exact and keeps programs out, whatever anybody configured. */
const ROOT_CONFIG = [
    ['core.autocrlf', 'false'],
    ['core.safecrlf', 'false'],
    ['core.symlinks', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.fsmonitor', 'false'],
    ['core.attributesFile', '/dev/null'],
    ['core.excludesFile', '/dev/null'],
    ['core.protectNTFS', 'true'],
    ['core.protectHFS', 'true'],
    ['core.longpaths', 'true'],
    // Where a file system has no executable bit, none is missed.
    ...(process.platform === 'win32' ? [['core.fileMode', 'false']] : []),
    ['core.precomposeUnicode', 'true'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['submodule.recurse', 'false'],
    ['status.showUntrackedFiles', 'all'],
    ['diff.ignoreSubmodules', 'all'],
];
/**
 * For repositories of ours: nobody's configuration counts. The directories are named, not discovered, so that a folder
 * owned by another user (a container's, say) works.
 */
function ownEnvironment(outer, gitDir, workTree) {
    return withConfig({
        ...baseEnvironment(outer, false),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_DIR: gitDir,
        ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }),
    }, ROOT_CONFIG);
}
/** The user's settings that a fetch keeps: how to reach a server, not what to do with what it says. */
const KEPT_CONFIG = /^(http\.(.+\.)?(proxy|proxyauthmethod|proxyssl\w+|ssl\w+|schannel\w+|emptyauth|delegation|version)|url\..+\.insteadof|safe\.directory)$/;
const CHECKOUT_CONFIG = /^(http\.(.+\.)?extraheader|core\.sshcommand|ssh\.variant)$/;
const KEPT_TERMINAL_CONFIG = /^(credential\..+|core\.sshcommand|ssh\.variant)$/;
/**
 * Picks from `git config --list -z` what a fetch keeps. Values may hold line feeds; a key without a value has none.
 * @param from whether it is a person's own machine, and whether the server is the one that the checkout came from, whose
 * headers and ssh command are there
 */
function keptConfig(listing, from) {
    const kept = [];
    for (const record of listing.split('\0')) {
        if (record === '')
            continue;
        const end = record.indexOf('\n');
        const key = end < 0 ? record : record.slice(0, end);
        const lower = key.toLowerCase();
        if (KEPT_CONFIG.test(lower) ||
            (from.isLocalUser && KEPT_TERMINAL_CONFIG.test(lower)) ||
            (from.keepAccess && CHECKOUT_CONFIG.test(lower))) {
            kept.push([key, end < 0 ? 'true' : record.slice(end + 1)]);
        }
    }
    return kept;
}
/** For a command that talks to the assets repository's server: the only one that sees a token. */
function transferEnvironment(outer, transfer) {
    const { authorization } = transfer;
    return withConfig({
        ...baseEnvironment(outer, transfer.isLocalUser),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_DIR: transfer.gitDir,
        GIT_ALLOW_PROTOCOL: 'https:http:ssh:file',
        GIT_TRACE_CURL: transfer.traceTo === 'stderr' ? '2' : transfer.traceTo,
        GIT_TRACE_CURL_NO_DATA: '1',
        ...(transfer.isLocalUser || transfer.kept.some(([key]) => /^core\.sshcommand$/i.test(key))
            ? {}
            : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' }),
    }, [
        ...transfer.kept,
        ['protocol.version', '2'],
        ['core.hooksPath', '/dev/null'],
        ['core.alternateRefsPrefixes', 'refs/none'],
        ['fetch.unpackLimit', '1'],
        // It names nobody who could be asked.
        ...(transfer.partial ? [['remote.nobody.promisor', 'true']] : []),
        ...(transfer.negotiate ? [] : [['fetch.negotiationAlgorithm', 'noop']]),
        ['gc.auto', '0'],
        ['maintenance.auto', 'false'],
        ['http.followRedirects', 'false'],
        // A transfer that brings nothing for half a minute is stalled; git ends it and it is tried again.
        ['http.lowSpeedLimit', '1'],
        ['http.lowSpeedTime', '30'],
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

/***/ 4406:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
/**
 * The files that make a git directory, written without starting git. Synchronous on purpose: they are tiny and come one after
 * another, and each wait for a promise of Node's file functions takes ten times as long as the call.
 */


/** Writes a file so that a reader sees the old contents or the new, never a part. */
function writeAtomically(path, contents) {
    // Containers that share a folder may have the same process id. node:crypto would cost every start a millisecond.
    const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, contents);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
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
        throw error;
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
    // A branch that is never born; without a HEAD it is no git directory.
    const head = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'HEAD');
    if (readIfThere(head) === undefined)
        writeAtomically(head, 'ref: refs/heads/none\n');
    // Only once, and last: where it is, the rest is; and in an assets root it is the user's to add to.
    const config = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'config');
    if (readIfThere(config) === undefined)
        writeAtomically(config, configText(options.config));
}


/***/ }),

/***/ 2084:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $Y: () => (/* binding */ git),
  gk: () => (/* binding */ gitFailed),
  zY: () => (/* binding */ openGit),
  DQ: () => (/* binding */ splitRecords),
  Ii: () => (/* binding */ tryGit),
  tD: () => (/* binding */ tryRecentGit)
});

// UNUSED EXPORTS: MINIMUM_GIT

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
;// CONCATENATED MODULE: external "node:stream/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/git/progress.ts
var progress = __nccwpck_require__(8185);
;// CONCATENATED MODULE: ./src/git/git.ts
/** The only place that starts git. */





/** Runs git and returns whatever it answers. */
async function tryGit(args, call) {
    call.signal?.throwIfAborted();
    const { input } = call;
    const child = start(args, call, [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe']);
    const stdout = [];
    let stderr = '';
    const tell = call.onStderr && (0,progress/* eachLine */.I)(call.onStderr);
    child.stdout?.on('data', (chunk) => (call.onStdout === undefined ? stdout.push(chunk) : call.onStdout(chunk)));
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        tell?.(text);
        // Progress is overwritten on a screen; kept, it would only grow.
        stderr = (stderr + text).replace(/[^\n]*\r(?!\n)/g, '');
    });
    const fed = feed(child, input);
    const code = await exitCode(child);
    call.signal?.throwIfAborted();
    await fed;
    return { code, stdout: Buffer.concat(stdout), stderr };
}
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
    const fed = (0,promises_namespaceObject.pipeline)(input, stdin).catch((error) => {
        if (!['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'].includes(error.code ?? ''))
            throw error;
    });
    // It is waited for after git's end.
    fed.catch(() => { });
    return fed;
}
/** Starts git and leaves it running: it ends with its input, or with the signal. */
function openGit(args, call) {
    call.signal?.throwIfAborted();
    const child = start(args, call, ['pipe', 'pipe', 'pipe']);
    const { stdin, stdout, stderr: errors } = child;
    if (stdin === null || stdout === null || errors === null)
        throw new Error('git was started without its pipes');
    let stderr = '';
    errors.setEncoding('utf8').on('data', (text) => {
        stderr += text;
    });
    stdin.on('error', () => { });
    const ended = exitCode(child).then((code) => ({ code, stderr }));
    ended.catch(() => { });
    return { stdin, stdout, stderr: errors, said: () => stderr, ended, end: () => endGroup(child) };
}
function start(args, call, stdio) {
    const child = (0,external_node_child_process_namespaceObject.spawn)('git', args, {
        env: call.environment,
        cwd: call.cwd,
        stdio,
        windowsHide: true,
        // A group of its own, so that git's helpers (git-remote-https, ssh, index-pack) end with it.
        detached: process.platform !== 'win32',
    });
    const end = () => endGroup(child);
    call.signal?.addEventListener('abort', end, { once: true });
    child.once('close', () => call.signal?.removeEventListener('abort', end));
    return child;
}
async function exitCode(child) {
    try {
        const [code] = (await (0,external_node_events_.once)(child, 'close'));
        return code ?? 128;
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        throw new errors/* AssetsSyncError */.Fl('old-git', 'git was not found.', {
            hint: `Install git ${MINIMUM_GIT} or newer and put it on the PATH.`,
        });
    }
}
function endGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill();
        else
            process.kill(-child.pid, 'SIGTERM');
    }
    catch {
        // It has ended by itself.
    }
}
/** Runs a git command that is not expected to fail. */
async function git(args, call) {
    const result = await tryGit(args, call);
    if (result.code === 0)
        return result.stdout;
    throw gitFailed(args, result);
}
/** For a command that failed against expectation. */
function gitFailed(args, result) {
    const words = result.stderr.trim();
    return new errors/* AssetsSyncError */.Fl('git-failed', `git ${args.find((arg) => /^[a-z-]+$/.test(arg) && !arg.startsWith('-'))} failed: ${lastLine(words)}`, {
        hint: 'Run the command again; with --debug it shows what git said.',
        detail: `git ${args.join(' ')}\nexit code ${result.code}\n${words}`,
    });
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
function lastLine(text) {
    return text.slice(text.lastIndexOf('\n') + 1) || 'it gave no reason';
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
    throw new errors/* AssetsSyncError */.Fl('old-git', `This machine has git ${version}; assets-sync needs git ${MINIMUM_GIT} or newer.`, {
        hint: `Install git ${MINIMUM_GIT} or newer and put it first on the PATH.`,
    });
}


/***/ }),

/***/ 9384:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ composeTree),
/* harmony export */   c: () => (/* binding */ parseTree)
/* harmony export */ });
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6127);

const TREE_MODE = '40000';
/** @param placements outer before inner: a later one replaces what an earlier one put there */
async function composeTree(placements, objects) {
    let root = { children: new Map() };
    for (const { path, tree } of placements) {
        // One character a byte: a name in a map that sorts and compares as git does.
        const segments = Buffer.from(path)
            .toString('latin1')
            .split('/')
            .filter((segment) => segment !== '');
        root = await place(root, segments, tree, objects);
    }
    const written = new Map();
    const tree = write(root, '', objects, written);
    return { tree, treeAt: (directory) => written.get(Buffer.from(directory).toString('latin1')) };
}
async function place(node, segments, tree, objects) {
    const [name, ...below] = segments;
    if (name === undefined)
        return tree === undefined ? { children: new Map() } : { tree };
    const { children } = await open(node, objects);
    if (below.length === 0 && tree === undefined) {
        children.delete(name);
        return { children };
    }
    children.set(name, await place(asNode(children.get(name)), below, tree, objects));
    return { children };
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
/** Parses a tree object as git stores it: mode, space, name, NUL, twenty bytes. */
function parseTree(content) {
    const entries = [];
    for (let at = 0; at < content.length;) {
        const space = content.indexOf(0x20, at);
        const end = content.indexOf(0, space);
        const object = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(content.toString('hex', end + 1, end + 21));
        if (space < 0 || end < 0 || object === undefined)
            throw new Error('not a tree object');
        entries.push({
            mode: content.toString('latin1', at, space).replace(/^0+/, ''),
            name: content.subarray(space + 1, end),
            object,
        });
        at = end + 21;
    }
    return entries;
}


/***/ }),

/***/ 2025:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4406);
/* harmony import */ var _packs_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1853);
/** Git objects that Node writes itself, as loose files. */






/** Writes an object below an `objects` folder and returns its name. */
function writeObject(objects, type, content) {
    const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(whole).digest('hex');
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(objects, name.slice(0, 2));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
    (0,_git_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name.slice(2)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.deflateSync)(whole));
    return name;
}
/** The content of an object that is there as a loose file and whole; undefined for any other, which git may know. */
function readLooseObject(objects, name) {
    try {
        const whole = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.inflateSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(objects, name.slice(0, 2), name.slice(2))));
        if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(whole).digest('hex') !== name)
            return undefined;
        return whole.subarray(whole.indexOf(0) + 1);
    }
    catch {
        return undefined;
    }
}
/** @returns the bytes that it took; 0 where it is no loose file */
function removeLooseObject(objects, name) {
    const file = join(objects, name.slice(0, 2), name.slice(2));
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    rmSync(file, { force: true, maxRetries: 3 });
    return size;
}
/** Moves everything from one `objects` folder into another. git packs large files at once. */
function moveObjects(from, to) {
    for (const folder of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, folder), { recursive: true });
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, folder)))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, folder, name));
    }
    (0,_packs_js__WEBPACK_IMPORTED_MODULE_5__/* .movePacks */ .S3)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, 'pack'), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, 'pack'));
}


/***/ }),

/***/ 1853:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(to, name));
        }
    }
}
/** Deletes packs whose objects are in others, or are not needed. A git that has one open looks again. */
function removePacks(folder, packs) {
    for (const ending of PACK_FILES.toReversed()) {
        for (const pack of packs)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${pack}${ending}`), { force: true, maxRetries: 3 });
    }
}


/***/ }),

/***/ 6543:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readObjects)
/* harmony export */ });
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6127);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2084);
/** Reads objects with `git cat-file --batch`. */


/**
 * @param names of objects, or what git resolves to one
 * @returns in their order; undefined for what is not there
 */
async function readObjects(names, call) {
    if (names.length === 0)
        return [];
    const output = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(['cat-file', '--batch'], { ...call, input: names.map((name) => `${name}\n`).join('') });
    let at = 0;
    return names.map(() => {
        const end = output.indexOf(0x0a, at);
        const [, sha = '', type = '', size] = /^([0-9a-f]{40}) (\w+) (\d+)$/.exec(output.toString('latin1', at, end)) ?? [];
        at = end + 1;
        const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(sha);
        // A name that is not there comes back as `<name> missing`.
        if (name === undefined)
            return undefined;
        const content = output.subarray(at, at + Number(size));
        at += Number(size) + 1;
        return { name, type, content };
    });
}


/***/ }),

/***/ 8185:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ eachLine)
/* harmony export */ });
/* harmony import */ var _wire_http_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1810);
/** What git says of how far it is. */

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
            if (!(0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .isTraceLine */ ._)(line))
                tell(line);
    };
}


/***/ }),

/***/ 6149:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GC: () => (/* binding */ explainRefusal),
/* harmony export */   Mw: () => (/* binding */ remoteLines),
/* harmony export */   Ww: () => (/* binding */ findPause),
/* harmony export */   XX: () => (/* binding */ Unanswered),
/* harmony export */   c$: () => (/* binding */ tellingLine),
/* harmony export */   qm: () => (/* binding */ saysLacking),
/* harmony export */   qx: () => (/* binding */ explainFetchFailure)
/* harmony export */ });
/* harmony import */ var _wire_http_trace_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1810);
/** Why a fetch failed, decided in one place from git's words and the server's last answer. */

/** The answer in a conversation is a failure. What was said is in git's words, as `git fetch` would print them. */
class Unanswered extends Error {
    words;
    constructor(words) {
        super('the server or git did not answer');
        this.words = words;
    }
}
const NO_ACCESS = /Authentication failed|could not read (Username|Password)|Permission denied \(|Host key verification failed|does not appear to be a git repository|repository .* not found|Repository not found/i;
/**
 * @param output git's stderr
 * @param now milliseconds since the epoch, to read a `Retry-After` that is a date
 * @param excludes whether the request was for what a branch lacks
 */
function explainFetchFailure(output, trace, now, excludes = false) {
    // A trace tells of certificates that are fine, and of addresses that were tried before another one answered.
    const lines = output.split('\n').filter((line) => !(0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_0__/* .isTraceLine */ ._)(line));
    const stderr = lines.join('\n');
    const missing = /not our ref ([0-9a-f]{40})/.exec(stderr)?.[1];
    if (missing !== undefined)
        return { kind: 'missing', name: missing };
    if (/unadvertised object/.test(stderr))
        return { kind: 'unadvertised' };
    if (/couldn't find remote ref/.test(stderr))
        return { kind: 'no-branch' };
    if (/tree filter allows max depth|filter '.*' not supported/.test(stderr))
        return { kind: 'no-filter' };
    if (excludes && isEmptySelection(stderr, trace))
        return { kind: 'nothing-selected' };
    if (/No space left on device|Disk quota exceeded|Read-only file system/.test(stderr))
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
const LACKING = /unresolved delta|all necessary objects|fatal: bad object|to a valid object|packfile |packed object |existing object |could not read [0-9a-f]{40}/i;
/** Whether git lacks, or cannot read, what it offered and the server left out. */
function saysLacking(stderr) {
    // What the server says is of what it has.
    return LACKING.test(stderr.replace(/^remote: .*$/gm, ''));
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
/** What a server itself said: git marks its lines. */
function remoteLines(stderr) {
    const lines = stderr.split(/[\r\n]+/).map((line) => /^remote: (.*)$/.exec(line)?.[1]?.trim() ?? '');
    return lines.filter((line) => /\p{L}/u.test(line));
}
/** The line that says most: an error, or what has the number of one, else the first. */
function tellingLine(lines) {
    const line = lines.find((one) => /^(error|fatal):|\b(GH|TF|VS)\d{3}/.test(one)) ?? lines[0];
    return line?.replace(/^(error|fatal): /, '').replace(/\.$/, '');
}
/**
 * Why a server, or git on its behalf, did not take a branch.
 * @param reason what `git push --porcelain` says of the branch
 */
function explainRefusal(reason, stderr) {
    if (/exists; cannot create|there are still refs under|directory file conflict/i.test(`${reason}\n${stderr}`))
        return 'in-the-way';
    if (/Permission denied|No space left|Disk quota|Read-only file system|File name too long/i.test(stderr))
        return 'refused';
    return /^\[rejected\]|already exists|cannot lock ref|failed to update ref|incorrect old value/.test(reason)
        ? 'race'
        : 'refused';
}


/***/ }),

/***/ 4589:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ Refused),
/* harmony export */   V: () => (/* binding */ Remote)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6127);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(4110);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3313);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2084);
/* harmony import */ var _scratch_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4570);
/* harmony import */ var _wire_connection_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2414);
/* harmony import */ var _wire_http_trace_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(1810);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6149);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(757);
/** A repository's server: fetches with credentials, retries and counting. */












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
    url;
    /** What of the user's configuration counts here. */
    kept;
    conversation;
    /** How the server is reached is not made for one. */
    cannotConverse = false;
    /** Values of `Authorization` headers that the server gets to see. */
    sent = [];
    options;
    constructor(options) {
        const { progress, info } = options.log;
        const log = { info, progress: progress && ((text) => progress(this.withoutTokens(text))) };
        this.options = { ...options, log };
        this.url = options.url.url;
        const { isLocalUser, keepAccess = false, config } = options;
        this.kept = (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .keptConfig */ .RX)(config, { isLocalUser, keepAccess });
    }
    /** As people know it. */
    get address() {
        return this.options.url.url;
    }
    /** Where it is by now: a redirect may repeat what was sent. */
    get shownUrl() {
        return this.withoutTokens(this.url);
    }
    /** Ends the connection, if one was kept: only then every request is counted. What is asked later opens another. */
    async close() {
        const { conversation } = this;
        this.conversation = undefined;
        if (conversation !== undefined)
            this.count((0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_9__/* .parseHttpTrace */ .d)(await conversation.close()));
        return this.traffic;
    }
    /**
     * Fetches into a scratch.
     * @throws Refused where the server says no; AssetsSyncError where there is nothing else to try
     */
    async fetch(scratch, request, signal) {
        const before = packBytes(scratch);
        const { progress } = this.options.log;
        const { wants, filter, depth, more } = request;
        const args = [
            'fetch',
            progress === undefined ? '--quiet' : '--progress',
            '--no-tags',
            '--no-write-fetch-head',
            '--no-auto-maintenance',
            '--recurse-submodules=no',
            // git remembers the filter of an earlier fetch into the same directory.
            filter === undefined ? '--no-filter' : `--filter=${filter}`,
            ...(depth === undefined ? [] : [`--depth=${depth}`]),
            ...(request.shallowExclude === undefined ? [] : [`--shallow-exclude=refs/heads/${request.shallowExclude}`]),
            ...(request.refetch === true ? ['--refetch'] : []),
            '--stdin',
        ];
        const names = wants.map(_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL).filter((name) => name !== undefined);
        const haves = request.negotiate === true ? scratch.tips : undefined;
        // A pack that lacks what is here is no whole one, and without a filter which that is would have to be told.
        const isKnown = request.negotiate !== true || (haves !== undefined && filter !== undefined);
        const isPlain = names.length === wants.length && isKnown && request.shallowExclude === undefined;
        const question = {
            args,
            input: `${wants.join('\n')}\n`,
            negotiate: request.negotiate === true,
            selects: request.shallowExclude !== undefined,
            answers: haves && (({ stderr }) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .saysLacking */ .qm)(stderr)),
            read: ({ code, stderr }) => ({ filtered: !/filtering not recognized/.test(stderr), isWhole: code === 0 }),
            more,
            inConversation: isPlain
                ? (conversation) => conversation.fetch(scratch, { wants: names, filter, depth, haves }, progress, signal)
                : undefined,
        };
        try {
            const answer = await this.ask(scratch, question, signal);
            this.traffic.fetches++;
            return answer;
        }
        finally {
            if (filter !== undefined)
                (0,_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetPromises */ .Gz)(scratch);
            this.traffic.bytes += packBytes(scratch) - before;
        }
    }
    /**
     * Where a branch is: by default the one that the server calls its own.
     * @returns undefined where there is no such branch
     */
    async tip(scratch, branch, signal) {
        const ref = branch === undefined ? 'HEAD' : `refs/heads/${branch}`;
        const read = ({ stdout }) => stdout.toString('utf8').split('\n');
        const lines = await this.ask(scratch, { args: ['ls-remote', '--symref'], patterns: [ref], read }, signal);
        const sha = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(lines.find((line) => line.endsWith(`\t${ref}`) && !line.startsWith('ref: '))?.slice(0, 40) ?? '');
        const named = lines.map((line) => /^ref: refs\/heads\/(.*)\tHEAD$/.exec(line)?.[1]).find(Boolean);
        return sha === undefined ? undefined : { branch: branch ?? named ?? 'main', sha };
    }
    /** The branches whose names begin in one of some ways, and their tips. More questions are to follow. */
    async branches(scratch, prefixes, signal) {
        const full = prefixes.map((prefix) => `refs/heads/${prefix}`);
        const question = {
            args: ['ls-remote'],
            patterns: full.map((prefix) => `${prefix}*`),
            read: ({ stdout }) => {
                const lines = [...stdout.toString('latin1').matchAll(/^([0-9a-f]{40})\t(.+)$/gm)];
                return new Map(lines.map(([, sha = '', ref = '']) => [Buffer.from(ref, 'latin1').toString('utf8'), sha]));
            },
            more: true,
            inConversation: (conversation) => conversation.listRefs(full),
        };
        const refs = await this.ask(scratch, question, signal);
        return new Map([...refs].map(([ref, sha]) => [ref.slice('refs/heads/'.length), sha]));
    }
    /**
     * Puts a commit on a branch that does not exist yet.
     * @returns false where somebody else has put something there
     * @throws `conflict` where the name of another branch leaves no room for it, `unauthorized` where the server does not take it
     */
    createBranch(scratch, commit, branch, signal) {
        // Of a branch that came into being meanwhile, the commit may well be a descendant: git alone would move it.
        return this.push(scratch, commit, branch, [`--force-with-lease=refs/heads/${branch}:`], signal);
    }
    /**
     * Moves a branch on to a commit that is made on its tip.
     * @returns false where somebody else has put something there
     * @throws as `createBranch`
     */
    advanceBranch(scratch, commit, branch, signal) {
        return this.push(scratch, commit, branch, [], signal);
    }
    async push(scratch, commit, branch, conditions, signal) {
        const args = ['push', '--porcelain', '--no-verify', '--no-follow-tags', '--recurse-submodules=no', ...conditions];
        const question = {
            args,
            patterns: [`${commit}:refs/heads/${branch}`],
            pushes: true,
            // Where the server took part, stdout says what became of it.
            answers: ({ stdout }) => /^!\t/m.test(stdout.toString('utf8')),
            read: ({ stdout, stderr }) => {
                const reason = /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString('utf8'))?.[1];
                return reason === undefined ? undefined : { reason, stderr };
            },
        };
        const refusal = await this.ask(scratch, question, signal);
        if (refusal === undefined)
            return true;
        const why = (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .explainRefusal */ .GC)(refusal.reason, refusal.stderr);
        if (why === 'race')
            return false;
        const words = this.withoutTokens(serverWords(refusal.stderr));
        const said = (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .tellingLine */ .c$)((0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .remoteLines */ .Mw)(words));
        const reason = this.withoutTokens(refusal.reason.replace(/^\[[^\]]*\] \((.*)\)$/, '$1').replace(/\.$/, ''));
        const detail = `${reason}\n${words}`;
        if (why === 'in-the-way') {
            const other = /'refs\/heads\/([^']+)' exists/.exec(words)?.[1];
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('conflict', `${this.shownUrl} has no room for the branch ${branch}: ${said ?? reason}.`, {
                hint: `Rename or delete ${other === undefined ? 'the branch that is called as a part of it' : `the branch ${other} there`}, then run the command again; nothing was pushed.`,
                detail,
            });
        }
        const told = said === undefined || reason.includes(said) ? reason : `${reason}: ${said}`;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('unauthorized', `${this.shownUrl} did not take the branch ${branch}: ${told}.`, {
            hint: `Check that the token may push there and that no rule protects ${branch}; nothing was pushed.`,
            detail,
        });
    }
    /** Asks, and asks again what may work later. */
    async ask(scratch, question, signal) {
        const { attempts, log } = this.options;
        try {
            return await (0,_retry_js__WEBPACK_IMPORTED_MODULE_8__/* .withRetries */ .L)({ attempts, log, signal }, () => this.attempt(scratch, question, signal));
        }
        catch (error) {
            if (error instanceof _retry_js__WEBPACK_IMPORTED_MODULE_8__/* .Transient */ .R)
                throw this.unreachable(error.words);
            throw error;
        }
    }
    async attempt(scratch, question, signal) {
        const { inConversation, more = false } = question;
        const isWorthIt = more || this.conversation !== undefined;
        if (inConversation !== undefined && isWorthIt && !this.cannotConverse) {
            const answer = await this.converse(scratch, question, inConversation, signal);
            if (answer !== undefined)
                return answer.value;
        }
        const traceFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.dir, 'http-trace');
        const { progress } = this.options.log;
        const { args, patterns = [], input } = question;
        const environment = this.environment(scratch, question, traceFile);
        const result = await (0,_git_js__WEBPACK_IMPORTED_MODULE_4__/* .tryGit */ .Ii)([...args, '--', this.url, ...patterns], {
            environment,
            signal,
            ...(input === undefined ? {} : { input }),
            onStderr: progress,
        });
        const trace = readTrace(traceFile);
        this.count(trace);
        if (isPage(trace))
            throw this.noGitServer(result.stderr);
        const isAnswer = result.code === 0 || question.answers?.(result) === true;
        return isAnswer ? question.read(result) : this.fail(result.stderr, trace, scratch, question, signal);
    }
    /** Asks over the connection that is kept. @returns undefined where there can be none, or where that is not for it */
    async converse(scratch, question, ask, signal) {
        const end = () => this.conversation?.end();
        signal.addEventListener('abort', end);
        try {
            this.conversation ??= await this.openConversation(scratch, signal);
            const { conversation } = this;
            const value = conversation && (await ask(conversation));
            signal.throwIfAborted();
            if (conversation?.over === true) {
                this.conversation = undefined;
                this.count((0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_9__/* .parseHttpTrace */ .d)(await conversation.close()));
            }
            return value === undefined ? undefined : { value };
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof _failure_js__WEBPACK_IMPORTED_MODULE_7__/* .Unanswered */ .XX))
                throw error;
            const trace = (0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_9__/* .parseHttpTrace */ .d)(error.words);
            if (this.conversation?.over !== false) {
                this.conversation = undefined;
                this.count(trace);
            }
            return { value: await this.fail(error.words, trace, scratch, question, signal) };
        }
        finally {
            signal.removeEventListener('abort', end);
        }
    }
    async openConversation(scratch, signal) {
        if (this.options.url.transport !== 'http' || (0,_wire_connection_js__WEBPACK_IMPORTED_MODULE_6__/* .isRewritten */ .vC)(this.address, this.kept)) {
            this.cannotConverse = true;
            return undefined;
        }
        // One of its own: of what there is already in another, nothing would be fetched.
        const own = (0,_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .makeScratch */ .lP)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.dir, 'connection'), []);
        const environment = this.environment(own, {}, 'stderr');
        const { Conversation } = await __nccwpck_require__.e(/* import() */ 288).then(__nccwpck_require__.bind(__nccwpck_require__, 4288));
        const conversation = await Conversation.open((0,_wire_connection_js__WEBPACK_IMPORTED_MODULE_6__/* .connect */ .Ng)(this.url, own, environment, signal));
        if (conversation.isSmart)
            return conversation;
        this.cannotConverse = true;
        this.count((0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_9__/* .parseHttpTrace */ .d)(await conversation.close()));
        return undefined;
    }
    environment(scratch, { negotiate = false, pushes = false }, traceTo) {
        const { isLocalUser, given = false } = this.options;
        const kept = given ? this.kept.filter((entry) => !isCredentialFor(entry, this.url)) : this.kept;
        const theirs = kept.filter((entry) => isCredentialFor(entry, this.url));
        const authorization = theirs.length > 0 ? undefined : this.options.authorization;
        this.sent = [this.options.authorization ?? '', ...theirs.map(([, header]) => header.replace(/^[^:]*: */, ''))];
        return (0,_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .transferEnvironment */ .FF)(process.env, {
            gitDir: scratch.dir,
            kept,
            isLocalUser,
            authorization: authorization === undefined ? undefined : { url: this.url, header: authorization },
            traceTo,
            negotiate,
            // A push would ask for all that was left out before it compares with it.
            partial: !pushes && (0,_scratch_js__WEBPACK_IMPORTED_MODULE_5__/* .isPartial */ .mt)(scratch),
        });
    }
    count({ requests }) {
        this.traffic.requests += requests;
    }
    async fail(stderr, trace, scratch, question, signal) {
        if (isPage(trace))
            throw this.noGitServer(stderr);
        const words = this.withoutTokens(serverWords(stderr));
        const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .explainFetchFailure */ .qx)(stderr, trace, Date.now(), question.selects === true);
        switch (failure.kind) {
            case 'missing':
            case 'unadvertised':
            case 'no-branch':
            case 'no-filter':
            case 'nothing-selected':
                throw new Refused(failure, words);
            case 'transient':
                throw new _retry_js__WEBPACK_IMPORTED_MODULE_8__/* .Transient */ .R(whatFailed(words, trace), words, failure.retryAfter);
            case 'redirect':
                this.follow(failure.location);
                return this.attempt(scratch, question, signal);
            case 'no-room':
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('not-writable', `What was fetched could not be written below ${scratch.dir}.`, {
                    hint: 'Make room or give this user access, then run the command again.',
                    detail: words,
                });
            case 'unauthorized':
                throw this.unauthorized(failure.status, words, question.pushes === true);
            default:
                throw this.unreachable(words);
        }
    }
    /** A renamed repository on the same origin is followed, once; anything else would carry a token elsewhere. */
    follow(location) {
        const target = new URL(location, this.url);
        const repository = target.href.replace(/\/(info\/refs|git-upload-pack|git-receive-pack)(\?.*)?$/, '');
        const shown = this.withoutTokens(repository);
        const from = new URL(this.url);
        if (target.origin !== from.origin) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('unreachable', `${from.origin} redirects to another server, ${this.withoutTokens(target.origin)}.`, {
                hint: `If that is right, name the repository by its new address, ${shown}.`,
            });
        }
        if (this.url !== this.options.url.url || repository === this.url) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('unreachable', `${this.options.url.url} redirects again and again.`, {
                hint: 'Name the repository by its present address.',
            });
        }
        this.options.log.info(`${this.shownUrl} has moved to ${shown}; change its address to spare a request.`);
        this.url = repository;
    }
    unauthorized(status, words, pushes) {
        const { authorization, isLocalUser, url, tokenInput } = this.options;
        if (url.transport === 'path') {
            return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('unreachable', `${this.url} is not a git repository that can be read.`, {
                hint: 'Check the path and its permissions.',
                detail: words,
            });
        }
        const answer = status === undefined ? 'refused access' : `answered ${status}`;
        const said = (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .tellingLine */ .c$)((0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .remoteLines */ .Mw)(words));
        // A token goes to a server that is named where no pull request can name one.
        const given = `the ${tokenInput} input${tokenInput === 'token' ? ' (and, unless it is on the same server, its address with the repository input)' : ''}`;
        const what = pushes
            ? `nothing may be pushed there with these credentials${said === undefined ? '' : ` (${said})`}`
            : 'it does not exist, or the token cannot see it';
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('unauthorized', `${this.shownUrl} ${answer}: ${what}.`, {
            hint: pushes
                ? `Give a token that may write there (contents: write) with the ${tokenInput} input${isLocalUser ? ', or log in' : ''}; nothing was pushed.`
                : authorization !== undefined
                    ? 'Check the name of the repository, and that the token is valid and may read its contents.'
                    : isLocalUser
                        ? `Check the name of the repository; if it is private, log in (gh auth login, or your git credential helper), or give a token: GH_TOKEN for GitHub; for another host ${given}.`
                        : `Check the name of the repository; if it is private, give a token for it with ${given}.`,
            detail: words,
        });
    }
    noGitServer(stderr) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('unreachable', `${this.shownUrl} answers with a web page, not as a git repository.`, {
            hint: 'Check the address, which is the one that git clone takes, and the token: some servers answer with their sign-in page.',
            detail: this.withoutTokens(serverWords(stderr)),
        });
    }
    /** A server may say what it was sent. */
    withoutTokens(words) {
        return this.sent.reduce(_credentials_js__WEBPACK_IMPORTED_MODULE_11__/* .withoutToken */ ._Q, words);
    }
    unreachable(words) {
        const said = (0,_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .tellingLine */ .c$)(words.split('\n').filter((line) => !AFTERTHOUGHT.test(line)));
        const why = said === undefined || said === '' ? '' : `: ${said.replace(/^unable to access '[^']*': /, '')}`;
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('unreachable', `The server of ${this.shownUrl} could not be reached or did not complete${why}.`, {
            hint: 'Check the address, the network and any proxy, then run the command again; nothing on disk was changed.',
            detail: words,
        });
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
/** Whether the greeting was for people. git takes one for a repository without branches, or for files of one. */
function isPage({ greeting }) {
    const isGood = greeting !== undefined && greeting.status >= 200 && greeting.status < 300;
    return isGood && /^text\/html\b/i.test(greeting.headers['content-type'] ?? '');
}
/** What git adds when something went wrong that was said before. */
const AFTERTHOUGHT = /^(fatal: )?(Could not read from remote repository|the remote end hung up|Please make sure you have|and the repository exists)/i;
function whatFailed(words, { last }) {
    const telling = words.split('\n').filter((line) => !AFTERTHOUGHT.test(line));
    const broken = `The transfer broke off: ${telling.at(-1) ?? ''}`;
    return last !== undefined && last.status >= 400 ? `The server answered ${last.status}` : broken;
}
/** What the server and git said, without progress and blank lines. */
function serverWords(stderr) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
    const lines = stderr.split(/[\r\n]+/).map((line) => line.replace(/[\u0000-\u001f\u007f]/g, ' ').trim());
    return lines
        .filter((line) => line !== '' &&
        !(0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_9__/* .isTraceLine */ ._)(line) &&
        !/^(remote: )?(Enumerating|Counting|Compressing|Receiving|Resolving|Total)\b/.test(line))
        .join('\n');
}
function readTrace(file) {
    const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'latin1') : '';
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    return (0,_wire_http_trace_js__WEBPACK_IMPORTED_MODULE_9__/* .parseHttpTrace */ .d)(text);
}
/** Bytes of the packs that arrived. */
function packBytes(scratch) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(scratch.packs).filter((name) => name.endsWith('.pack'));
    return names.reduce((sum, name) => sum + (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.packs, name)).size, 0);
}


/***/ }),

/***/ 757:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withRetries),
/* harmony export */   R: () => (/* binding */ Transient)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
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
    let failure;
    try {
        return await body();
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof Transient))
            throw error;
        failure = error;
    }
    const { default: pRetry } = await __nccwpck_require__.e(/* import() */ 995).then(__nccwpck_require__.bind(__nccwpck_require__, 4995));
    const attempt = async () => {
        if (failure === undefined)
            return body();
        const told = failure;
        failure = undefined;
        throw told;
    };
    try {
        return await pRetry(attempt, {
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
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal });
            },
        });
    }
    catch (error) {
        signal.throwIfAborted();
        throw error;
    }
}


/***/ }),

/***/ 4570:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ BARE_CONFIG),
/* harmony export */   Gz: () => (/* binding */ forgetPromises),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   Wq: () => (/* binding */ borrow),
/* harmony export */   lP: () => (/* binding */ makeScratch),
/* harmony export */   mt: () => (/* binding */ isPartial)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4406);
/** Throw-away git directories, each for one fetch: nothing of it stays in a repository that somebody uses. */



/** For bare git directories of ours, which nobody but us tidies up. */
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
    for (const name of ['objects/pack', 'objects/info', 'refs'])
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, name), { recursive: true });
    const refs = tips.map((tip) => `${tip} refs/tips/${tip}\n`).sort();
    const files = {
        HEAD: 'ref: refs/heads/none\n',
        config: (0,_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .configText */ .Ut)(BARE_CONFIG),
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
 * Takes back what git notes after a fetch with a filter: that the server has the rest. Where git is too old to be told not to
 * (GIT_NO_LAZY_FETCH), every command that comes upon something that was left out would ask for it, without a token.
 */
function forgetPromises({ dir }) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'config'), (0,_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .configText */ .Ut)(BARE_CONFIG));
}
/** Says anew which object folders a scratch sees besides its own: those that are there, for git complains of others. */
function borrow({ dir }, borrowed) {
    const there = borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, 'objects/info/alternates'), (0,_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .alternatesText */ .JW)(there));
}
/** A path in a list that git splits at the path delimiter. */
function quotePath(path) {
    return `"${path.replace(/[\\"]/g, '\\$&')}"`;
}


/***/ }),

/***/ 6277:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ saysUnreadable)
/* harmony export */ });
/** git's words for an object that it cannot read. */
/** ("index file corrupt" is the trouble of an index, not of an object.) */
const UNREADABLE = /^(?![\s\S]*index file corrupt)[\s\S]*((unable to|cannot) read|could not (read|get) |missing (blob|tree|object)|bad object|corrupt|not a valid object|failed to unpack tree object|inflate|unable to unpack|cannot be accessed|does not point to a valid object)/i;
function saysUnreadable(words) {
    return UNREADABLE.test(words);
}


/***/ }),

/***/ 2414:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ connect),
/* harmony export */   gD: () => (/* binding */ hangUp),
/* harmony export */   vC: () => (/* binding */ isRewritten)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2084);

/**
 * Lets git ask the server what it can do. A `Conversation` reads the answer.
 * @param url an http(s) address, for which nothing else stands (see `isRewritten`)
 * @param environment one in which git's trace goes to stderr, and its directory is the scratch
 */
function connect(url, scratch, environment, signal) {
    const helper = (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)([url.startsWith('https:') ? 'remote-https' : 'remote-http', url, url], { environment, signal });
    helper.stdin.write('stateless-connect git-upload-pack\n');
    return { url, environment, scratch, helper };
}
/** Lets git end. @returns all that it wrote to stderr, the trace of every request included */
async function hangUp(helper) {
    helper.stdin.end();
    // What nobody reads would keep it from ending.
    helper.stdout.destroy();
    return (await helper.ended).stderr;
}
/** Whether a user's configuration puts another address in this one's place: that is for git itself to do. */
function isRewritten(url, config) {
    return config.some(([key, prefix]) => /\.insteadof$/i.test(key) && url.startsWith(prefix));
}


/***/ }),

/***/ 1810:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isTraceLine),
/* harmony export */   d: () => (/* binding */ parseHttpTrace)
/* harmony export */ });
/** What git and its server said to each other over HTTP, read from GIT_TRACE_CURL. */
const LINE = /(=>|<=) (?:Send|Recv) header: (.*)$/;
/** Whether git wrote a line of its stderr as a part of a trace. */
function isTraceLine(line) {
    return /^\d\d:\d\d:\d\d\.\d+ \S+\s+(=>|<=|==) /.test(line);
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

/***/ 8590:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  a: () => (/* binding */ AzureHost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./node_modules/azure-pipelines-task-lib/task.js
var task = __nccwpck_require__(358);
// EXTERNAL MODULE: ./src/inputs/spec.ts
var spec = __nccwpck_require__(7026);
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
    if (env.XDG_CACHE_HOME)
        return env.XDG_CACHE_HOME;
    if (process.platform === 'win32')
        return env.LOCALAPPDATA || (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'AppData', 'Local');
    return process.platform === 'darwin' ? (0,external_node_path_.join)((0,external_node_os_.homedir)(), 'Library', 'Caches') : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.cache');
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
    return (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(workspace, workingDirectory || '.', file)).replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./src/host/workflow-commands.ts
/** Text from outside (a server, a recordings.json, a file name) as a line of a log that a runner or an agent reads for commands. */
/** Control characters but tab and line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;
/**
 * Breaks up what would be a command: `::name::` at the start of a line on GitHub; `##vso[` and `##[` anywhere on Azure, whose
 * agent looks for them in the whole line.
 */
function escapeWorkflowCommands(text) {
    return text
        .replace(CONTROL, '?')
        .replace(/##(?=vso\[|\[)/gi, '# #')
        .replace(/^(\s*):(?=:)/gm, '$1: ')
        .replace(/^(\s*)#(?=#\[)/gm, '$1# ');
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

// EXTERNAL MODULE: ./src/host/azure/tokens.ts
var tokens = __nccwpck_require__(3742);
;// CONCATENATED MODULE: ./src/host/azure/host.ts
/** Azure Pipelines: the same through the agent's task library. */








class AzureHost {
    atTerminal = false;
    isLocalUser = false;
    onProgress = undefined;
    ask = undefined;
    workspace = task.getVariable('Build.SourcesDirectory') || process.cwd();
    gitHubServer = 'https://github.com';
    gitHubApi = webAddress(process.env.GITHUB_API_URL);
    otherGitHub = findOtherGitHub(process.env);
    ownOrigin = originOf(task.getVariable('System.CollectionUri') || task.getVariable('System.TeamFoundationCollectionUri'));
    storeBase = findStoreBase(process.env);
    temporary = findTemporary(process.env);
    matrixShape = 'legs';
    read(name) {
        return (0,tokens/* isTokenInput */.s)(name) ? (0,tokens/* readTokenInput */._)(name) : task.getInput((0,spec/* camelCase */.xQ)(name), false);
    }
    show(name) {
        return (0,spec/* camelCase */.xQ)(name);
    }
    token({ token }) {
        return this.given(token) ?? this.ofJob;
    }
    codeToken({ codeToken }) {
        return this.given(codeToken) ?? this.ofJob;
    }
    given(value) {
        return value === undefined ? undefined : { value, ofJob: value === this.ofJob?.value, automatic: false };
    }
    get ofJob() {
        // Not getEndpointAuthorizationParameter, which prints what it finds.
        const value = task.getEndpointAuthorization('SYSTEMVSSCONNECTION', true)?.parameters.AccessToken;
        return value ? { value, ofJob: true, automatic: true } : undefined;
    }
    event() {
        return readAzureEvent(process.env);
    }
    author() {
        return azureAuthor(process.env);
    }
    origin() {
        return azureOrigin(process.env);
    }
    mask(secret) {
        task.setSecret(secret);
    }
    say(level, message, at) {
        const text = escapeWorkflowCommands(withItsNames(message));
        if (level === 'debug')
            task.debug(text);
        else if (level === 'info' || level === 'notice')
            console.log(text);
        else {
            const file = at === undefined ? undefined : fileInWorkspace(this.workspace, this.read('working-directory'), at.file);
            const type = level === 'error' ? task.IssueType.Error : task.IssueType.Warning;
            task.logIssue(type, text, file, at?.line, at?.column);
        }
    }
    async group(title, body) {
        console.log(`##[group]${title}`);
        try {
            return await body();
        }
        finally {
            console.log('##[endgroup]');
        }
    }
    setOutputs(outputs) {
        for (const [name, value] of Object.entries(outputs)) {
            const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
            task.setVariable((0,spec/* camelCase */.xQ)(name), text, false, true);
        }
    }
    setVariable(name, value) {
        task.setVariable(name, value);
    }
    async summarize(markdown) {
        const folder = task.getVariable('Agent.TempDirectory');
        if (!folder)
            return;
        const file = (0,external_node_path_.join)(folder, `assets-sync-${process.pid}.md`);
        try {
            (0,external_node_fs_.writeFileSync)(file, markdown());
            task.uploadSummary(file);
        }
        catch (error) {
            // The run has done its job.
            this.say('notice', `The summary could not be written: ${error.message}`);
        }
    }
    result(text) {
        console.log(escapeWorkflowCommands(text));
    }
    fail(error, message) {
        if (error.detail !== undefined)
            console.log(`##[group]Details\n${escapeWorkflowCommands(error.detail)}\n##[endgroup]`);
        const several = `There are ${error.problems.length} mistakes. ${error.hint}`;
        if (error.problems.length > 1)
            this.say('error', several);
        else
            this.say('error', message, error.at);
        // The issue is logged with its place already, so not through setResult, which would log it again.
        const inShort = error.problems.length > 1 ? several : (error.message.split('\n')[0] ?? '');
        task.command('task.complete', { result: 'Failed' }, withItsNames(inShort));
        process.exitCode = 1;
    }
}
function withItsNames(text) {
    return (0,spec/* spellInputs */.oD)(text, (name) => `the ${(0,spec/* camelCase */.xQ)(name)} input`);
}
function originOf(address) {
    return address !== undefined && URL.canParse(address) ? new URL(address).origin : undefined;
}


/***/ }),

/***/ 3742:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ readTokenInput),
/* harmony export */   s: () => (/* binding */ isTokenInput)
/* harmony export */ });
const TOKENS = new Map([
    ['token', take('INPUT_TOKEN')],
    ['code-token', take('INPUT_CODETOKEN')],
]);
function take(variable) {
    const value = process.env[variable];
    delete process.env[variable];
    return value;
}
/** Whether an input is a token, which is then here and nowhere else. */
function isTokenInput(name) {
    return TOKENS.has(name);
}
function readTokenInput(name) {
    return TOKENS.get(name);
}


/***/ }),

/***/ 7026:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   oD: () => (/* binding */ spellInputs),
/* harmony export */   xQ: () => (/* binding */ camelCase)
/* harmony export */ });
/* unused harmony exports OPERATIONS, INPUTS, OUTPUTS */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/** Every input and output once. action.yml, task.json, the command line's flags and the README's tables follow from here. */

const OPERATIONS = ['sync', 'verify', 'repin', 'plan', 'diff', 'status', 'reset', 'push'];
const CACHES = ['machine', 'hosted', 'off'];
const INPUTS = {
    operation: {
        type: 'choice',
        choices: OPERATIONS,
        help: 'What to do: `sync` brings recordings to disk, `verify` proves that pins will last, `repin` mends them, `plan` says what a sync would do, `diff` how pins changed the recordings, `status` what is on disk, `reset` puts recordings and pins back as they are committed, `push` publishes what was recorded and pins it.',
        defaultHelp: '`sync`',
        actionDefault: 'sync',
        taskDefault: 'sync',
        notOnCommandLine: true,
    },
    paths: {
        type: 'lines',
        help: 'Services or paths in them, one a line or comma separated; * for all that have a pin.',
        defaultHelp: 'at a terminal the service of the current directory, else those that the change touches; for `status` and `reset` all that are there; for `push` those that have changed recordings',
    },
    base: {
        type: 'text',
        only: ['sync', 'verify', 'repin', 'plan', 'diff'],
        help: 'The commit, branch or tag to compare with, to find the services that a change touches.',
        defaultHelp: 'from the event; at a terminal where you left the default branch',
    },
    from: {
        type: 'text',
        only: ['diff'],
        help: 'The commit, branch or tag of the code repository whose pins `diff` compares with.',
        defaultHelp: '`base`',
    },
    repository: {
        type: 'text',
        help: 'The assets repository: owner/name on GitHub, or the address of a git repository.',
        defaultHelp: '`$repository` in recordings.json',
    },
    branch: {
        type: 'text',
        only: ['sync', 'verify', 'repin', 'plan', 'diff', 'reset', 'push'],
        help: 'The main branch of the assets repository.',
        defaultHelp: '`$branch`, else `main`',
    },
    path: {
        type: 'text',
        help: 'The assets root: the directory that the recordings are put in.',
        defaultHelp: '`$path`, else `.assets`',
    },
    'working-directory': {
        type: 'text',
        help: 'The root of the code repository.',
        defaultHelp: 'the workspace; at a terminal the git top level',
    },
    token: {
        type: 'text',
        only: ['sync', 'verify', 'repin', 'diff', 'reset', 'push'],
        help: 'A token that may read the assets repository; for `push` one that may write its contents and open pull requests. It is sent to the server that issued it, or to the one that `repository` names.',
        defaultHelp: "the job's token; at a terminal `GH_TOKEN`, else your git credentials",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
        actionDefault: '${{ github.token }}',
    },
    'code-token': {
        type: 'text',
        only: ['sync', 'verify', 'repin', 'plan', 'diff', 'reset', 'push'],
        help: 'A token that may read the code repository, for a commit to compare with that is not checked out; with `commit-pins` one that may push to it.',
        defaultHelp: "the checkout's own, else the job's token",
        // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner expands it
        actionDefault: '${{ github.token }}',
    },
    verify: {
        type: 'boolean',
        only: ['sync'],
        help: 'Prove first that the pins are on the main branch of the assets repository; if one is not, nothing is synced.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    latest: {
        type: 'boolean',
        only: ['repin'],
        help: 'Move the pins to the newest commit of the main branch.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    message: {
        type: 'text',
        only: ['push'],
        help: "Why the recordings changed: the commit's message, whose first line also becomes the pins' reason and the pull request's title.",
        defaultHelp: 'names the services',
    },
    'pull-request': {
        type: 'boolean',
        only: ['push'],
        help: 'Open a pull request in the assets repository (GitHub or Azure Repos), or find the one that is open.',
        defaultHelp: '`true`',
        actionDefault: 'true',
        taskDefault: 'true',
    },
    'commit-pins': {
        type: 'boolean',
        only: ['push'],
        help: "Commit the moved pins on the pull request's branch, else on the current one, and push them there.",
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    'allow-secrets': {
        type: 'lines',
        only: ['push'],
        help: 'Recordings that may hold what looks like a secret, by their paths in the assets root, one a line or comma separated.',
        defaultHelp: 'none',
    },
    'dry-run': {
        type: 'boolean',
        only: ['repin', 'push'],
        help: 'Say what would be written, and write nothing.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    discard: {
        type: 'boolean',
        only: ['sync'],
        help: 'Drop local changes in the assets root; a backup is kept in it.',
        defaultHelp: '`true` in the action and the task, `false` at a terminal',
        actionDefault: 'true',
        taskDefault: 'true',
    },
    yes: {
        type: 'boolean',
        only: ['reset'],
        help: 'Reset without asking, also where local changes are lost; a backup of the recordings is kept.',
        defaultHelp: '`false`',
        actionDefault: 'false',
        taskDefault: 'false',
    },
    cache: {
        type: 'choice',
        choices: CACHES,
        only: ['sync'],
        help: "Where to keep what is fetched: `machine` for all jobs of this machine, `hosted` in the CI system's cache as well, `off` nowhere but in the assets root.",
        defaultHelp: '`machine`',
        actionDefault: 'machine',
        taskDefault: 'machine',
    },
    retries: {
        type: 'integer',
        only: ['sync', 'verify', 'repin', 'plan', 'diff', 'reset', 'push'],
        least: 1,
        help: 'How often a request is attempted.',
        defaultHelp: '`4`',
        actionDefault: '4',
        taskDefault: '4',
    },
    timeout: {
        type: 'integer',
        least: 0,
        help: 'Seconds for the whole run; 0 for no limit.',
        defaultHelp: '`0`',
        actionDefault: '0',
        taskDefault: '0',
    },
};
const OUTPUTS = {
    'assets-root': 'Absolute path of the assets root: the storage context of the test proxy.',
    services: 'The services that were synced (verified, planned, compared, looked at), as a JSON array.',
    pins: 'A JSON object: each directory that was synced from a commit of its own, and that commit.',
    changed: 'Whether `services` is not empty.',
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
    'cache-path': 'Absolute path of the folder that such a cache keeps, where `cache` is `hosted`.',
};
/** `working-directory` as the Azure task spells it: `workingDirectory`. */
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/**
 * Reads all inputs.
 * @param read gives an input's text; the empty string counts as not given
 * @param show how the host spells an input's name, for messages
 * @throws `bad-usage` with every input that is wrong
 */
function readInputs(read, show) {
    const wrong = [];
    const text = (name) => {
        const value = read(name)?.trim();
        return value === '' ? undefined : value;
    };
    const boolean = (name) => {
        const value = text(name)?.toLowerCase();
        if (value === undefined || value === 'true' || value === 'false')
            return value === undefined ? undefined : value === 'true';
        wrong.push(`${show(name)} is true or false, not ${JSON.stringify(value)}`);
        return undefined;
    };
    const integer = (name, fallback) => {
        const value = text(name);
        if (value === undefined)
            return fallback;
        const { least } = INPUTS[name];
        if (/^\d{1,6}$/.test(value) && Number(value) >= least)
            return Number(value);
        wrong.push(`${show(name)} is a whole number, ${least} or more, not ${JSON.stringify(value)}`);
        return fallback;
    };
    const choice = (name, choices, fallback) => {
        const value = text(name);
        const chosen = choices.find((one) => one === value);
        if (value !== undefined && chosen === undefined) {
            wrong.push(`${show(name)} is one of ${choices.join(', ')}, not ${JSON.stringify(value)}`);
        }
        return chosen ?? fallback;
    };
    const inputs = {
        operation: choice('operation', OPERATIONS, 'sync'),
        paths: splitList(text('paths')),
        repository: text('repository'),
        branch: text('branch'),
        path: text('path'),
        base: text('base'),
        from: text('from'),
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
        yes: boolean('yes') === true,
        cache: choice('cache', CACHES, 'machine'),
        retries: integer('retries', 4),
        timeout: integer('timeout', 0),
    };
    wrong.push(...inapplicableInputs(inputs).map((name) => `${show(name)} is not for ${inputs.operation}`));
    if (wrong.length > 0)
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `${wrong.join('; ')}.`, { hint: 'Correct it and run again; nothing was changed.' });
    return inputs;
}
/** What is asked for with true and the operation does not do: a `dry-run` would be none, a `verify` prove nothing. */
function inapplicableInputs(inputs) {
    const names = Object.keys(INPUTS);
    return names.filter((name) => {
        const { type, only, taskDefault } = INPUTS[name];
        const isAsked = type === 'boolean' && taskDefault === 'false' && inputs[camelCase(name)] === true;
        return isAsked && only?.includes(inputs.operation) === false;
    });
}
/**
 * Messages say `the commit-pins input`; a host may spell that in its own way.
 * @param spell what stands in place of these words
 */
function spellInputs(text, spell) {
    return text.replace(/\bthe ([a-z-]+) input\b/gi, (words, name) => Object.hasOwn(INPUTS, name) ? spell(name) : words);
}
/** One a line or comma separated; blank ones count for nothing. */
function splitList(text) {
    return (text ?? '')
        .split(/[\n,]/)
        .map((path) => path.trim())
        .filter((path) => path !== '');
}


/***/ }),

/***/ 4586:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ readRootManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   eZ: () => (/* binding */ manifestError),
/* harmony export */   tu: () => (/* binding */ throwIfWrong)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6095);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7027);
/** Finds and reads the recordings.json files that count for a run. */






/** Reads the file in `manifestDirectory`, or returns undefined where there is none. */
function readManifest(codeRoot, manifestDirectory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .i);
    if (isLink(path)) {
        // A change of what it points at would touch no service.
        throw manifestError([
            { message: 'this is a symbolic link; put the file itself here', at: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .i) } },
        ]);
    }
    try {
        return (0,_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .N)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'), manifestDirectory);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return undefined;
        if (code !== 'EISDIR')
            throw error;
        throw manifestError([{ message: 'this is a directory, not a file', at: { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .i) } }]);
    }
}
function isLink(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink();
    }
    catch {
        // It is not there; or what would be its directory is a file.
        return false;
    }
}
/** Reads the root file, which must be there. */
function readRootManifest(codeRoot) {
    const manifest = readManifest(codeRoot, _base_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv);
    if (manifest !== undefined)
        return manifest;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, '.git/assets-sync'))) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${codeRoot} is an assets root, not a code repository.`, {
            hint: 'Run the command outside of it, in the code repository that it belongs to.',
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', `There is no ${_manifest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .i} in ${codeRoot}.`, {
        hint: `Write one (assets-sync init --repository owner/name-assets), or say with the working-directory input where it is.`,
        at: { file: _manifest_name_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .i },
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
/** The file that holds the pins. */
const MANIFEST_NAME = 'recordings.json';


/***/ }),

/***/ 6095:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ parseManifest)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6127);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7027);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1925);
/** Reads one recordings.json: every pin and setting, every mistake at once, each with its line and column. */





const MEMBERS = ['sha', 'tree', 'reason'];
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
 * @param text the file's contents
 * @param manifestDirectory the directory that holds the file; the top's is the root file, the only one with settings
 */
function parseManifest(text, manifestDirectory) {
    const file = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .i);
    const manifest = { file, manifestDirectory, pins: [], settings: {}, places: {}, errors: [], warnings: [] };
    const source = text.replace(/^\ufeff/, '');
    const place = placesOf(source, file);
    const report = (list, offset, message) => list.push({ message, at: place(offset) });
    const conflict = /^<{7} /m.exec(source);
    if (conflict !== null && /^>{7} /m.test(source)) {
        const message = 'git left a merge conflict here: choose one side, delete the lines with <<<<<<<, ======= and >>>>>>>, and save';
        report(manifest.errors, conflict.index, message);
        return manifest;
    }
    const syntaxErrors = [];
    const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree(source, syntaxErrors, { allowTrailingComma: true });
    for (const { error, offset } of syntaxErrors)
        report(manifest.errors, offset, SYNTAX[error] ?? 'this is not JSON');
    if (root === undefined || root.type !== 'object') {
        if (syntaxErrors.length === 0 || root !== undefined) {
            report(manifest.errors, root?.offset ?? 0, 'the file holds one object: { "sdk/service": "<sha>" }');
        }
        return manifest;
    }
    const seen = new Map();
    for (const property of root.children ?? []) {
        const [keyNode, valueNode] = property.children ?? [];
        if (keyNode === undefined || valueNode === undefined)
            continue;
        const key = String(keyNode.value);
        if (key.startsWith('$'))
            readSetting(key, keyNode, valueNode);
        else
            readPin(key, keyNode, valueNode);
    }
    manifest.errors.sort((a, b) => (a.at.line ?? 0) - (b.at.line ?? 0) || (a.at.column ?? 0) - (b.at.column ?? 0));
    return manifest;
    function readSetting(key, keyNode, valueNode) {
        if (manifestDirectory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv) {
            report(manifest.errors, keyNode.offset, `${key} is a setting; settings stand in the ${_manifest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .i} at the top only`);
            return;
        }
        if (!Object.hasOwn(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy, key)) {
            const known = Object.keys(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy).join(', ');
            report(manifest.warnings, keyNode.offset, `${key} is not a setting that assets-sync knows (${known}); it is ignored`);
            return;
        }
        const name = key;
        if (manifest.places[name] !== undefined) {
            report(manifest.errors, keyNode.offset, `${key} is there twice; remove one`);
            return;
        }
        manifest.places[name] = place(keyNode.offset);
        const value = check(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy[name], valueNode);
        if (value === undefined || name === '$schema')
            return;
        Object.assign(manifest.settings, { [name.slice(1)]: value });
    }
    function readPin(key, keyNode, valueNode) {
        const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(key);
        if ('error' in parsed) {
            report(manifest.errors, keyNode.offset, `${JSON.stringify(key)} is not a directory: ${parsed.error}`);
        }
        else if (Object.hasOwn(_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .yy, `$${key}`)) {
            report(manifest.errors, keyNode.offset, `${JSON.stringify(key)} would be a directory; the setting is "$${key}"`);
            return;
        }
        else {
            const first = seen.get(parsed.directory);
            if (first !== undefined) {
                const where = place(first);
                report(manifest.errors, keyNode.offset, `${JSON.stringify(key)} is pinned twice, first in line ${where.line}; remove one`);
            }
            seen.set(parsed.directory, keyNode.offset);
        }
        reportDoubled(valueNode);
        const value = check((0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .pinRule */ .ij)(valueNode.type === 'object'), valueNode);
        const entry = typeof value === 'string' ? { sha: value } : value;
        const sha = entry === undefined ? undefined : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(entry.sha);
        if (entry === undefined || sha === undefined || 'error' in parsed)
            return;
        const tree = readTree(entry.tree, sha, valueNode);
        manifest.pins.push({
            directory: (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(manifestDirectory, parsed.directory),
            sha,
            tree,
            ...(entry.tree !== undefined && tree === undefined ? { treeIsStale: true } : {}),
            reason: entry.reason,
            manifestDirectory,
            at: place(keyNode.offset),
        });
    }
    /** Of two members that count, one reader takes the first and another the last. */
    function reportDoubled(node) {
        const members = node.type === 'object' ? (node.children ?? []) : [];
        const names = members.map((member) => String(member.children?.[0]?.value));
        for (const [index, { offset }] of members.entries()) {
            const name = names[index] ?? '';
            if (!MEMBERS.includes(name) || names.indexOf(name) === index)
                continue;
            report(manifest.errors, offset, `${JSON.stringify(name)} is there twice; remove one`);
        }
    }
    function readTree(text, sha, node) {
        if (text === undefined)
            return undefined;
        const [tree = '', computedFor = ''] = text.toLowerCase().split('@');
        if (computedFor === sha.slice(0, _base_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .SHORT_SHA_LENGTH */ .JS))
            return (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(tree);
        const at = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation(node, ['tree']) ?? node;
        report(manifest.warnings, at.offset, `tree was computed for ${computedFor}, not for this sha; it is ignored`);
        return undefined;
    }
    /** Checks a value and reports what is wrong with it at the place where it stands. */
    function check(rule, node) {
        const value = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue(node);
        const breaches = (0,_schema_js__WEBPACK_IMPORTED_MODULE_1__/* .checkValue */ .Su)(value, rule);
        for (const { path, message } of breaches) {
            report(manifest.errors, jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation(node, path)?.offset ?? node.offset, message);
        }
        return breaches.length === 0 ? value : undefined;
    }
}
/** Makes offsets into lines and columns, both from 1. */
function placesOf(text, file) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return (offset) => {
        const line = starts.findLastIndex((start) => start <= offset);
        return { file, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    };
}


/***/ }),

/***/ 242:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ samePinnedTrees),
/* harmony export */   R: () => (/* binding */ Pins)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3386);
/** All pins of a code repository: which one counts for a directory. */

class Pins {
    byManifestDirectory;
    all;
    /** Every pinned directory but the catch-all's. */
    directories;
    constructor(manifests) {
        this.byManifestDirectory = new Map(manifests.map(({ manifestDirectory, pins }) => [manifestDirectory, new Map(pins.map((pin) => [pin.directory, pin]))]));
        this.all = manifests.flatMap((manifest) => manifest.pins);
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
    /** What a service is made of: itself, then each deeper pin that replaces its own directory, outer before inner. */
    pinnedTreesOf(service) {
        const pinnedTrees = [];
        const own = this.resolve(service);
        if (own !== undefined) {
            pinnedTrees.push({ directory: service, sha: own.sha, tree: own.directory === service ? own.tree : undefined, pin: own });
        }
        for (const directory of this.below(service)) {
            const pin = this.resolve(directory);
            if (pin?.directory === directory)
                pinnedTrees.push({ directory, sha: pin.sha, tree: pin.tree, pin });
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
/** Whether two lists of pinned trees bring the same to disk, as far as the pins say. */
function samePinnedTrees(one, other) {
    const says = (pinnedTrees) => JSON.stringify(pinnedTrees.map(({ directory, sha, tree }) => [directory, sha, tree]));
    return says(one) === says(other);
}


/***/ }),

/***/ 1925:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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
            right: 'globs of directories below the top, such as "sdk/*", with every bracket closed',
        },
        right: 'a list of globs of directories below the top, such as ["sdk/*"]',
    },
    $path: {
        type: 'string',
        description: `The assets root, relative to the top of the code repository. Default: ${DEFAULT_PATH}.`,
        test: isInnerPath,
        right: 'a directory inside the code repository that is not its top',
    },
};
/** Every part of a value that breaks its rule. */
function checkValue(value, rule, path = []) {
    const wrong = [{ path, message: `${JSON.stringify(value)} is not right here: ${rule.right}` }];
    if (rule.type === 'string') {
        const right = typeof value === 'string' && rule.pattern?.test(value) !== false && rule.test?.(value) !== false;
        return right ? [] : wrong;
    }
    if (rule.type === 'array') {
        if (!Array.isArray(value) || value.length === 0)
            return wrong;
        const { items } = rule;
        return items === undefined ? [] : value.flatMap((item, index) => checkValue(item, items, [...path, index]));
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return wrong;
    const missing = (rule.required ?? []).filter((name) => !Object.hasOwn(value, name));
    return [
        ...missing.map((name) => ({ path, message: `"${name}" is missing: ${rule.right}` })),
        ...Object.entries(rule.members ?? {}).flatMap(([name, member]) => Object.hasOwn(value, name) ? checkValue(value[name], member, [...path, name]) : []),
    ];
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
    return glob.length < 1000 && isInnerPath(glob) && !glob.startsWith('!') && bracketsMatch(glob);
}
/** A glob library takes a bracket that is never closed for a plain character, and then nothing matches. */
function bracketsMatch(glob) {
    const open = [];
    for (const character of glob) {
        const closer = { '[': ']', '{': '}', '(': ')' }[character];
        if (closer !== undefined)
            open.push(closer);
        else if (/[\]})]/.test(character) && open.pop() !== character)
            return false;
    }
    return open.length === 0;
}
function isInnerPath(path) {
    const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDirectory */ .Bp)(path);
    return 'directory' in parsed && parsed.directory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_0__/* .TOP */ .wv;
}


/***/ }),

/***/ 9059:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   Tb: () => (/* binding */ changesText),
/* harmony export */   a$: () => (/* binding */ changeNotices),
/* harmony export */   c_: () => (/* binding */ pathsMarkdown),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6127);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4285);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5616);
/** What moving pins changed in the recordings: for a terminal, as notices at the pins, as Markdown. */



/** Paths that a summary lists, of all services together; the rest is counted. */
const MAX_PATHS = 500;
const KINDS = ['added', 'modified', 'deleted'];
const SIGNS = { added: '+', modified: '~', deleted: '-' };
const WORDS = { added: 'added', modified: 'changed', deleted: 'removed' };
/** `3 added, 1 removed`. */
function countChanges(differences) {
    const said = KINDS.filter((kind) => differences[kind].length > 0).map((kind) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`);
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
function changesMarkdown(changes, repository) {
    const table = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
        head: ['Service', 'Added', 'Changed', 'Removed', 'Pins'],
        numeric: [1, 2, 3],
        rows: changes.map((change) => [
            (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(change.service),
            ...KINDS.map((kind) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(change[kind].length)),
            pinsLink(change, repository),
        ]),
        of: 'services',
    });
    const paths = changes.flatMap((change) => listPaths(change));
    return paths.length === 0
        ? table
        : `${table}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(paths.length)}`, pathsMarkdown(paths))}`;
}
/** A list of paths with their signs. */
function pathsMarkdown(paths) {
    const listed = [];
    let room = _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
    for (const path of paths.slice(0, MAX_PATHS)) {
        const line = path.replaceAll('```', "'''").replace(/[\r\n]+/g, ' ');
        room -= Buffer.byteLength(line) + 1;
        if (room < 0)
            break;
        listed.push(line);
    }
    if (paths.length > listed.length)
        listed.push(`and ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(paths.length - listed.length)} more`);
    return `\`\`\`diff\n${listed.join('\n')}\n\`\`\``;
}
function pinsLink({ from, to }, repository) {
    const text = `<code>${shown(from)}</code> → <code>${shown(to)}</code>`;
    const page = repository === undefined || from === undefined || to === undefined ? undefined : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
    return page === undefined ? text : `[${text}](${page})`;
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   D4: () => (/* binding */ comparePage),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   wn: () => (/* binding */ commitLink),
/* harmony export */   zx: () => (/* binding */ MAX_BYTES)
/* harmony export */ });
/* harmony import */ var _base_git_url_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8417);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6127);
/** Markdown for a host's summary page, within the size that hosts take. */


/** Bytes of one table or list. GitHub refuses a summary above 1 MiB, and a page has three of them at most. */
const MAX_BYTES = 250_000;
/** More rows than this go behind a fold. */
const MAX_ROWS = 20;
/** Text in a table, whatever characters it has. */
function escapeMarkdown(text) {
    return text.replace(/[&<>|`*_[\]\\~#@!]/g, (character) => `&#${character.codePointAt(0)};`).replace(/[\r\n]+/g, ' ');
}
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
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   z3: () => (/* binding */ formatBytes)
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
/** `36,000`. Not by `toLocaleString`, whose first call loads all locales: ten milliseconds. */
function formatCount(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
function count(number, singular) {
    return `${formatCount(number)} ${singular}${number === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 7740:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ pinsOutput)
/* harmony export */ });
/** The output `pins`: each directory that comes from a commit of its own, and that commit. */
function pinsOutput(services) {
    return Object.fromEntries(services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, sha }) => [directory, sha])));
}


/***/ }),

/***/ 790:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

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

/***/ 1953:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotator),
/* harmony export */   o: () => (/* binding */ makeContext)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4758);
/* harmony import */ var _code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(592);
/* harmony import */ var _git_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4110);
/** What every operation is given by a host: who asks, for which services, as whom, and who is told. */




/** A host shows about this many annotations of a kind; the rest would be lost unseen. */
const MAX_ANNOTATIONS = 10;
function makeContext(host, inputs, signal) {
    const token = host.token(inputs);
    const codeToken = host.codeToken(inputs);
    for (const secret of new Set([token?.value, codeToken?.value])) {
        if (secret === undefined)
            continue;
        host.mask(secret);
        host.mask((0,_git_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .basic */ .HX)(secret).replace('basic ', ''));
    }
    const workingDirectory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(host.workspace, inputs.workingDirectory ?? '.');
    const asTop = host.atTerminal && inputs.workingDirectory === undefined;
    const codeRepository = (0,_code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .openCodeRepository */ .Ev)(workingDirectory, asTop, signal);
    // Whoever needs it hears of the failure.
    codeRepository.catch(() => { });
    return {
        host,
        inputs,
        signal,
        codeRepository,
        request: {
            ...inputs,
            token,
            codeToken,
            pathsFrom: host.atTerminal ? host.workspace : workingDirectory,
            baseInput: host.show('base'),
            event: () => host.event(),
            gitHubServer: host.gitHubServer,
            ownOrigin: host.ownOrigin,
            attempts: inputs.retries,
            storeBase: host.storeBase,
            cacheService: host.cacheService,
            temporary: host.temporary,
            isLocalUser: host.isLocalUser,
        },
        log: {
            progress: host.onProgress,
            info: (text) => host.say('info', text),
            notice: (text) => host.say('notice', text),
            warning: annotator(host, 'warning'),
        },
    };
}
/** Says problems at their places; those that a host would no longer show go into the log alone. */
function annotator(host, level) {
    let said = 0;
    return ({ message, at }) => {
        said++;
        if (said <= MAX_ANNOTATIONS)
            host.say(level, message, at);
        else
            host.say('info', at === undefined ? message : `${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPlace */ .dE)(at)} ${message}`);
    };
}


/***/ }),

/***/ 4829:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// UNUSED EXPORTS: attempt

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __nccwpck_require__(4758);
// EXTERNAL MODULE: ./src/inputs/spec.ts
var spec = __nccwpck_require__(7026);
;// CONCATENATED MODULE: ./src/report/error.ts
/** What happened, and what to do. */
function errorText(error) {
    return `${error.message}\n${error.hint}`;
}

// EXTERNAL MODULE: ./src/runner/context.ts
var runner_context = __nccwpck_require__(1953);
;// CONCATENATED MODULE: ./src/runner/run.ts
/** From a host's request to its result: the one place where an error becomes a message and an exit code. */




/** Ctrl-C, a job that was cancelled, a terminal that was closed. */
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** What people run all day is in one file with this one, but evaluated only where it is asked for; the rest are files of their own. */
const OPERATIONS = {
    sync: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 9758))).runSync,
    verify: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(52), __nccwpck_require__.e(729)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2729))).runVerify,
    repin: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(52), __nccwpck_require__.e(538)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8538))).runRepin,
    plan: async () => (await __nccwpck_require__.e(/* import() */ 329).then(__nccwpck_require__.bind(__nccwpck_require__, 329))).runPlan,
    diff: async () => (await __nccwpck_require__.e(/* import() */ 962).then(__nccwpck_require__.bind(__nccwpck_require__, 5962))).runDiff,
    status: async () => (await Promise.resolve(/* import() eager */).then(__nccwpck_require__.bind(__nccwpck_require__, 9032))).runStatus,
    reset: async () => (await __nccwpck_require__.e(/* import() */ 134).then(__nccwpck_require__.bind(__nccwpck_require__, 5134))).runReset,
    // It brings the scanner and the forges.
    push: async () => (await Promise.all(/* import() */[__nccwpck_require__.e(52), __nccwpck_require__.e(405)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2405))).runPush,
};
/**
 * Runs what the host asks for. Never throws: a failure is told to the host.
 * @param command what only a command line can ask for, in place of the `operation` input
 */
async function run(host, command) {
    await attempt(host, async (stop) => {
        const inputs = (0,spec/* readInputs */.Ko)((name) => host.read(name), (name) => host.show(name));
        const timer = setTimer(inputs.timeout, host, stop);
        try {
            const context = (0,runner_context/* makeContext */.o)(host, inputs, stop.signal);
            const operation = command ?? (await OPERATIONS[inputs.operation]());
            await host.group(`assets-sync: ${inputs.operation}`, () => operation(context));
        }
        finally {
            clearTimeout(timer);
        }
    });
}
function setTimer(seconds, host, stop) {
    if (seconds === 0)
        return undefined;
    const timedOut = new errors/* AssetsSyncError */.Fl('timed-out', `Not done after ${seconds} seconds.`, {
        hint: `Give more with ${host.show('timeout')}, or run the command again; it goes on where it was.`,
    });
    return setTimeout(() => stop.abort(timedOut), seconds * 1000);
}
/** Runs something that can be cancelled. Never throws: a failure is told to the host. */
async function attempt(host, body) {
    const stop = new AbortController();
    // The second time at once. Not `once`: a library that frees locks ends the process when it finds itself the only listener.
    const cancel = () => {
        if (stop.signal.aborted)
            process.exit(130);
        stop.abort(new errors/* AssetsSyncError */.Fl('cancelled', 'Cancelled.', { hint: 'Run the command again; it goes on where it was.' }));
    };
    for (const name of STOPS)
        process.on(name, cancel);
    try {
        await body(stop);
    }
    catch (thrown) {
        const error = (0,errors/* toAssetsSyncError */.gb)(thrown);
        // A terminal shows the message, which lists them.
        if (error.problems.length > 1 && !host.atTerminal)
            error.problems.forEach((0,runner_context/* annotator */.f)(host, 'error'));
        host.fail(error, errorText(error));
    }
    finally {
        for (const name of STOPS)
            process.removeListener(name, cancel);
    }
}


/***/ }),

/***/ 3872:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IX: () => (/* binding */ findUnknown),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   px: () => (/* binding */ parseGivenPaths),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(592);
/* harmony import */ var _pins_load_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4586);
/* harmony import */ var _pins_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6095);
/* harmony import */ var _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7027);
/* harmony import */ var _pins_pins_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(242);
/* harmony import */ var _pins_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1925);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(48);
/** From what a run was asked to the services that it is about, with their pins. */











/** @throws `bad-manifest` where the file is missing or wrong, or its `$path` cannot be */
function locate(codeRepository, path) {
    const root = (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_4__/* .readRootManifest */ .Mr)(codeRepository.root);
    (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfWrong */ .tu)([root]);
    const assetsRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(codeRepository.root, path ?? root.settings.path ?? _pins_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_PATH */ .OM);
    return { root, assetsRoot, inside: checkAssetsRoot(assetsRoot, codeRepository, path, root.places.$path) };
}
/** @param located where it is known already */
async function select(request, codeRepository, log, signal, located = locate(codeRepository, request.path)) {
    const selecting = new Selecting(request, codeRepository, log, signal);
    try {
        return await selecting.select(located);
    }
    finally {
        selecting.close();
    }
}
class Selecting {
    request;
    codeRepository;
    historyMade;
    log;
    signal;
    constructor(request, codeRepository, log, signal) {
        this.request = request;
        this.codeRepository = codeRepository;
        this.log = log;
        this.signal = signal;
    }
    /** Loaded where it is needed: most often, services are named. */
    async history() {
        const { CodeHistory } = await __nccwpck_require__.e(/* import() */ 896).then(__nccwpck_require__.bind(__nccwpck_require__, 7896));
        this.historyMade ??= new CodeHistory(this.codeRepository, { ...this.request, log: this.log }, this.signal);
        return this.historyMade;
    }
    close() {
        this.historyMade?.close();
    }
    async select({ root, assetsRoot, inside }) {
        const { request, codeRepository, log } = this;
        root.warnings.forEach(log.warning);
        const globs = await _services_js__WEBPACK_IMPORTED_MODULE_7__/* .ServiceGlobs */ .HY.parse(root.settings.services ?? _pins_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_SERVICES */ .LK);
        await this.checkServices(globs, root);
        const paths = givenPaths(request, codeRepository, globs);
        const change = paths === undefined || request.compare === true ? await this.findChange() : undefined;
        const manifests = await this.readManifests(root, (0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .scopesOf */ .ZK)(paths ?? [], globs), change, globs, inside);
        for (const { warnings } of manifests.slice(1))
            warnings.forEach(log.warning);
        const pins = new _pins_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .Pins */ .R(manifests);
        pins.unreachable().forEach(log.warning);
        const before = change === undefined ? undefined : await this.pinsBefore(change, manifests);
        if (before?.otherRepository !== undefined) {
            log.notice(`The assets repository was ${before.otherRepository} before: what its recordings were is not compared.`);
        }
        if (paths !== undefined) {
            const services = await (0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .givenServices */ .UO)(paths, globs, pins, codeRepository.root, request.lostPins === true ? before?.pins : undefined);
            const unknown = request.serverTells === true ? [] : await findUnknown(services, assetsRoot, codeRepository, this.signal);
            for (const { what, question } of unknown)
                log.notice(`${what} ${question}`);
            if (services.length === 0)
                await this.warnOfGlobs(globs);
            return { root, assetsRoot, manifests, pins, globs, before, services };
        }
        if (change === undefined || before === undefined)
            throw new Error('no change was looked for');
        return { root, assetsRoot, manifests, pins, globs, before, services: await this.changed(change, before, pins, globs) };
    }
    async findChange() {
        const { findChange } = await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 77));
        return findChange({ ...this.request, onDisk: this.request.isLocalUser }, this.codeRepository, await this.history(), this.log);
    }
    async pinsBefore(change, manifests) {
        const { pinsBefore } = await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 77));
        return pinsBefore(change, manifests, await this.history());
    }
    /** A glob of the file without a directory would leave services out in silence. */
    async checkServices(globs, { settings, places }) {
        if (settings.services === undefined)
            return;
        const lost = await this.notInIndex(await globs.unmatched(this.codeRepository.root));
        if (lost.length === 0)
            return;
        const what = lost.map((glob) => JSON.stringify(glob)).join(', ');
        throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestError */ .eZ)([
            { message: `no directory matches ${what}; correct it or leave it out`, at: places.$services ?? { file: _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i } },
        ]);
    }
    /** Those globs that do not match in what a sparse checkout left out either. */
    async notInIndex(unmatched) {
        if (unmatched.length === 0)
            return [];
        const directories = await (0,_code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .listDirectories */ .Sk)(this.codeRepository, this.signal);
        const lost = await Promise.all(unmatched.map(async (text) => {
            const glob = await _services_js__WEBPACK_IMPORTED_MODULE_7__/* .ServiceGlobs */ .HY.parse([text]);
            return directories.some((directory) => glob.matches(directory)) ? [] : [text];
        }));
        return lost.flat();
    }
    async changed(change, before, pins, globs) {
        const { servicesOfFiles, servicesOfPins, withPins } = await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 77));
        const below = (directory) => this.servicesBelow(change, directory, globs);
        const byPins = await servicesOfPins(change, globs, pins, before.pins, below);
        const byFiles = this.request.compare === true ? [] : servicesOfFiles(change, globs, [pins, before.pins]);
        const { chosen, unpinned } = withPins(new Set([...byPins, ...byFiles]), pins);
        if (this.request.compare === true) {
            // A service that lost its pin lost its recordings.
            return [...chosen, ...unpinned.map((service) => ({ service, given: false, pinnedTrees: [] }))];
        }
        const hasServices = chosen.length > 0 || (await this.warnOfGlobs(globs));
        if (this.request.isLocalUser && chosen.length + unpinned.length === 0) {
            const all = hasServices ? " All that have a pin: assets-sync sync '*'" : '';
            this.log.notice(`Nothing that you changed is in a service.${all}`);
        }
        if (unpinned.length > 0)
            this.log.notice(`Changed, but without a pin, and left out: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(unpinned)}.`);
        return chosen;
    }
    /** @returns whether there is a directory for each */
    async warnOfGlobs(globs) {
        const unmatched = await globs.unmatched(this.codeRepository.root);
        if (unmatched.length === 0)
            return true;
        this.log.notice(`No directory matches ${unmatched.join(', ')}: say in $services which directories are services.`);
        return false;
    }
    /** From the commit where that is what counts: a sparse checkout has only some of it on disk. */
    async servicesBelow(change, directory, globs) {
        if (change.head === undefined)
            return globs.below(this.codeRepository.root, directory);
        const all = await (await this.history()).directories(change.head, directory);
        return all.filter((path) => globs.matches(path));
    }
    /** Reads every recordings.json that counts for given directories and for what a change touches, the root's first. */
    async readManifests(root, given, change, globs, assetsRoot) {
        const { servicesOfFiles } = change === undefined ? {} : await __nccwpck_require__.e(/* import() */ 77).then(__nccwpck_require__.bind(__nccwpck_require__, 77));
        const touchedBy = (pins) => [...(change && servicesOfFiles ? servicesOfFiles(change, globs, pins) : [])];
        let scopes = new Set([...given, ...(change?.manifestDirectories ?? []), ...touchedBy([])]);
        for (;;) {
            const split = await this.readBelow([...scopes], change, assetsRoot, root);
            const manifests = [root, ...split];
            (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfWrong */ .tu)(manifests);
            // A changed file may be in a pinned directory that is no service by its name.
            const all = new Set([...scopes, ...touchedBy([new _pins_pins_js__WEBPACK_IMPORTED_MODULE_8__/* .Pins */ .R(manifests)])]);
            if (all.size === scopes.size)
                return manifests;
            scopes = all;
        }
    }
    async readBelow(scopes, change, assetsRoot, root) {
        // What a commit says is what counts in CI: what else lies on its disk is none of the change.
        const untracked = change === undefined || change.head === undefined;
        const listing = await (0,_code_repo_code_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .listManifests */ .po)(this.codeRepository, { scopes, assetsRoot, untracked }, this.signal);
        if (listing.rootIsTracked) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('foreign-root', `The code repository tracks files in the assets root (${assetsRoot}).`, {
                hint: 'Remove them from it (git rm -r --cached), or name another directory in $path.',
                at: root.places.$path,
            });
        }
        const manifestDirectories = new Set([
            ...listing.manifestDirectories,
            ...scopes.flatMap(_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .upward */ .Oz),
            ...(change === undefined ? [] : directoriesOf(change)),
        ]);
        for (const manifestDirectory of [_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .TOP */ .wv, ...listing.sparse])
            manifestDirectories.delete(manifestDirectory);
        const onDisk = [...manifestDirectories].map((manifestDirectory) => (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(this.codeRepository.root, manifestDirectory));
        const sparse = listing.sparse.filter((manifestDirectory) => manifestDirectory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .TOP */ .wv && !onDisk.some((manifest) => manifest?.manifestDirectory === manifestDirectory));
        return [...onDisk, ...(await this.readSparse(sparse))]
            .filter((manifest) => manifest !== undefined)
            .sort((a, b) => (a.manifestDirectory < b.manifestDirectory ? -1 : 1));
    }
    /** Reads the recordings.json files that a sparse checkout left out, as they are in the commit. */
    async readSparse(manifestDirectories) {
        if (manifestDirectories.length === 0)
            return [];
        const history = await this.history();
        const { sha } = await history.checkedOut();
        const texts = await history.readManifestTexts(sha, manifestDirectories);
        return manifestDirectories.map((manifestDirectory) => {
            const text = texts.get(manifestDirectory);
            if (text !== undefined)
                return (0,_pins_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .N)(text, manifestDirectory);
            const file = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .joinDirectory */ .as)(manifestDirectory, _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i);
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} counts, but it is neither checked out here nor in the commit.`, {
                hint: `Add it to the sparse checkout: git sparse-checkout add ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .showDirectory */ .fi)(manifestDirectory)}`,
                at: { file },
            });
        });
    }
}
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
        what: `${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .showDirectory */ .fi)(service)} is neither in the codeRepository repository nor pinned by name nor in the assets root.`,
        question: meant === undefined ? 'Is it spelled right?' : `Did you mean ${meant}?`,
    }));
}
/** The directories that changed files are in, and those above. */
function directoriesOf({ paths }) {
    const directories = new Set();
    for (const { path } of paths) {
        for (let at = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .parentDirectory */ .im)(path); at !== _base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .TOP */ .wv && !directories.has(at); at = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .parentDirectory */ .im)(at)) {
            directories.add(at);
        }
    }
    return directories;
}
/** @returns undefined for what the change touches */
function givenPaths(request, codeRepository, globs) {
    if (request.paths.length > 0)
        return parseGivenPaths(request, codeRepository);
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(codeRepository.root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(request.pathsFrom));
    const isInside = from !== '..' && !from.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(from);
    if (!request.isLocalUser || request.base !== undefined || !isInside)
        return undefined;
    const here = globs.serviceOf((0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .parseGivenPath */ .Wz)('.', codeRepository.root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(request.pathsFrom)));
    return here === undefined ? undefined : [here];
}
/** Paths as they were given; throws `bad-usage` for one outside the code repository. */
function parseGivenPaths({ paths, pathsFrom }, codeRepository) {
    const from = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(pathsFrom);
    return paths.map((path) => {
        if (path === _services_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2)
            return _services_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2;
        // As in git, paths are relative to where one is; a path from the top is understood there too.
        return (0,_services_js__WEBPACK_IMPORTED_MODULE_7__/* .parseGivenPath */ .Wz)(path, codeRepository.root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, path)) ? from : codeRepository.root);
    });
}
/** @returns the assets root relative to the code repository, or undefined where the caller put it outside */
function checkAssetsRoot(assetsRoot, codeRepository, given, at) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(codeRepository.root, assetsRoot).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    const outside = path === '..' || path.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path);
    if (outside && given !== undefined)
        return undefined;
    const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .parseDirectory */ .Bp)(path);
    if (outside || 'error' in parsed || parsed.directory === _base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .TOP */ .wv) {
        const message = 'the assets root must be a directory inside the code repository, not its top and not .git';
        if (given === undefined)
            throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestError */ .eZ)([{ message, at: at ?? { file: 'recordings.json' } }]);
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('bad-usage', `${given} cannot be the assets root: ${message}.`, {
            hint: 'Give a directory such as .assets.',
        });
    }
    for (const pinnedTree of (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_10__/* .upward */ .Oz)(parsed.directory).slice(0, -1)) {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRepository.root, pinnedTree), { throwIfNoEntry: false });
        if (found?.isSymbolicLink() !== true)
            continue;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('foreign-root', `${pinnedTree} is a symbolic link, so the assets root could be anywhere.`, {
            hint: 'Replace it by a directory, or name another one in $path.',
            at,
        });
    }
    return parsed.directory;
}


/***/ }),

/***/ 48:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ ServiceGlobs),
/* harmony export */   UO: () => (/* binding */ givenServices),
/* harmony export */   Wz: () => (/* binding */ parseGivenPath),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   y2: () => (/* binding */ ALL)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_closest_match_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8626);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4758);
/* harmony import */ var _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7027);
/** Which services a run is about. */







/** `*` in place of a path. */
const ALL = '*';
/** A path as it was given, as a directory of the code repository; throws `bad-usage` for one outside. */
function parseGivenPath(text, codeRoot, base) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(codeRoot, followLinks((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, text)));
    if (path === '..' || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-usage', `${text} is outside the codeRepository repository (${codeRoot}).`, {
            hint: 'Give paths below it, such as sdk/tables.',
        });
    }
    const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)(path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'));
    if ('directory' in parsed)
        return parsed.directory;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-usage', `${JSON.stringify(text)} is not a path that can be synced: ${parsed.error}.`, {
        hint: 'Give paths such as sdk/tables.',
    });
}
/** A path without symbolic links in the part of it that exists: `codeRoot` has none. */
function followLinks(path) {
    for (let existing = path;; existing = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing)) {
        try {
            return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(existing), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(existing, path));
        }
        catch {
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(existing) === existing)
                return path;
        }
    }
}
/** What `$services` says. */
class ServiceGlobs {
    globs;
    constructor(globs) {
        this.globs = globs;
    }
    static async parse(globs) {
        return new ServiceGlobs(await Promise.all(globs.map(parseGlob)));
    }
    /** The service that contains a path (the deepest, where globs nest), or undefined. */
    serviceOf(path) {
        return (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)(path).find((directory) => directory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv && this.matches(directory));
    }
    /** The globs that no directory on disk matches. */
    async unmatched(codeRoot) {
        const found = await Promise.all(this.globs.map(({ base, depth, matches }) => walk(codeRoot, base, depth, matches)));
        return this.globs.filter((_, index) => !found[index]).map(({ text }) => text);
    }
    matches(path) {
        return this.globs.some((glob) => glob.matches(path));
    }
    /** The services that the code repository has on disk in or below a directory. */
    async below(codeRoot, directory) {
        const found = new Set();
        for (const glob of this.globs) {
            const start = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(directory, glob.base) ? directory : (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(glob.base, directory) ? glob.base : undefined;
            if (start === undefined)
                continue;
            await walk(codeRoot, start, glob.depth, (path) => {
                if (glob.matches(path))
                    found.add(path);
                return false;
            });
        }
        return [...found].sort();
    }
}
/** Names and whole-segment stars (`sdk/*`), as nearly every glob is, are compared here; for more a library is loaded. */
async function parseGlob(text) {
    const glob = text.replace(/^\/|\/$/g, '');
    const segments = glob.split('/');
    const firstPattern = segments.findIndex((segment) => /[*?[\]{}()!+@\\]/.test(segment));
    const base = (firstPattern < 0 ? glob : segments.slice(0, firstPattern).join('/'));
    const depth = glob.includes('**') ? Number.POSITIVE_INFINITY : segments.length;
    if (segments.every((segment) => segment === '*' || !/[*?[\]{}()!+@\\]/.test(segment))) {
        const matches = (path) => {
            const names = path.split('/');
            const fits = (segment, index) => segment === '*' ? !names[index]?.startsWith('.') : segment === names[index];
            return names.length === segments.length && segments.every(fits);
        };
        return { text, base, depth, matches };
    }
    const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 6).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4006, 23));
    return { text, base, depth, matches: picomatch(glob, { dot: false }) };
}
/**
 * Calls `visit` for a directory and those below it, down to a depth that counts from the top, until it says that it has seen
 * enough.
 * @returns whether it said so
 */
async function walk(codeRoot, directory, depth, visit) {
    let entries;
    try {
        entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(codeRoot, directory), { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EACCES')
            return false;
        throw error;
    }
    if (directory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv && visit(directory))
        return true;
    if (directory !== _base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv && directory.split('/').length >= depth)
        return false;
    for (const entry of entries) {
        if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules')
            continue;
        const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)(entry.name);
        // A name that no pin could spell is nothing that could be synced.
        if ('error' in parsed)
            continue;
        if (await walk(codeRoot, (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .joinDirectory */ .as)(directory, parsed.directory), depth, visit))
            return true;
    }
    return false;
}
/** The directories whose recordings.json files must be known before given paths can be resolved. */
function scopesOf(paths, globs) {
    return paths.includes(ALL) ? [_base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv] : paths.map((path) => globs.serviceOf(path) ?? path);
}
/**
 * The services that given paths mean, sorted. Every one has a pin, or had one.
 * @param earlier other pins that a path may mean: those of before a change
 * @throws `no-pin` for a path that has none
 */
async function givenServices(paths, globs, pins, codeRoot, earlier) {
    const allPins = earlier === undefined ? [pins] : [pins, earlier];
    const chosen = new Map();
    for (const path of paths) {
        if (path === _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_NAME */ .i)
            throw expanded();
        const known = path === ALL || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(codeRoot, path)) ? undefined : await knownServices(globs, allPins, codeRoot);
        const name = path === ALL ? path : (globs.serviceOf(path) ?? path);
        const near = known === undefined || known.has(name) ? undefined : (0,_base_closest_match_js__WEBPACK_IMPORTED_MODULE_6__/* .closestMatch */ .h)(name, [...known]);
        const services = await servicesOfPath(path, globs, allPins, codeRoot, near);
        // A directory above services, or *, names none of them.
        const names = services.length === 1 && path !== ALL && !(services[0] !== path && (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(services[0] ?? _base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv, path));
        for (const service of services) {
            const unknown = known !== undefined && !known.has(service);
            chosen.set(service, { given: names || chosen.get(service)?.given === true, meant: near, unknown });
        }
    }
    return [...chosen].map(([service, how]) => ({ service, ...how, pinnedTrees: pins.pinnedTreesOf(service) })).sort(byService);
}
/** What a pin or a directory of the code repository says is a service. */
async function knownServices(globs, allPins, codeRoot) {
    return new Set([...allPins.flatMap(({ directories }) => directories), ...(await globs.below(codeRoot, _base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv))]);
}
function expanded() {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('no-pin', `${_pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_NAME */ .i} is in no service, so no pin is for it.`, {
        hint: "Name services; for all of them quote the star, which your shell may have replaced: '*'.",
    });
}
function byService(a, b) {
    return a.service < b.service ? -1 : 1;
}
async function servicesOfPath(path, globs, allPins, codeRoot, near) {
    const above = path === ALL ? _base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv : path;
    const service = globs.serviceOf(above);
    if (service !== undefined)
        return [requirePinned(service, allPins, near)];
    const pinnedBelow = allPins.flatMap(({ directories }) => directories).filter((directory) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(directory, above));
    const candidates = [
        ...(await globs.below(codeRoot, above)),
        ...pinnedBelow.map((directory) => globs.serviceOf(directory) ?? (path === ALL ? directory : undefined)),
    ];
    const below = candidates.filter((candidate) => candidate !== undefined).filter((candidate) => isPinned(candidate, allPins));
    if (below.length > 0 || path === ALL)
        return below;
    if (path === _base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('no-pin', 'No service below the top of the code repository has a pin.', {
            hint: 'Name a service (sdk/tables), or say in $services which directories are services.',
        });
    }
    const targeted = allPins.map((pins) => pins.resolveTargeted(path)?.directory).find((directory) => directory !== undefined);
    return [requirePinned(targeted ?? path, allPins, near)];
}
function isPinned(service, allPins) {
    return allPins.some((pins) => pins.pinnedTreesOf(service).length > 0);
}
function requirePinned(service, allPins, near) {
    if (isPinned(service, allPins))
        return service;
    const known = [...new Set(allPins.flatMap(({ directories }) => directories))];
    const some = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(known);
    // A shell completes paths in the assets root.
    const meant = near ?? known.find((directory) => service.endsWith(`/${directory}`));
    const what = `There is no pin for ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .showDirectory */ .fi)(service)}.`;
    if (service.includes('*')) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('no-pin', what, { hint: "Name a service or a directory above some; only '*' alone means all." });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('no-pin', what, {
        hint: `${meant === undefined ? '' : `Did you mean ${meant}? `}Add ${JSON.stringify(service)} with the SHA of a commit to recordings.json${known.length > 0 ? ` (pinned are ${some})` : ''}.`,
    });
}


/***/ }),

/***/ 922:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheNames)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _store_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(445);
/** What a CI system's cache is told: a name for what a run needs, and the folder that holds it. */



/** Where a pin knows its tree, a commit that did not change the service has the same name. */
function cacheNames(storeBase, url, services) {
    const pinnedTrees = services.flatMap((chosen) => chosen.pinnedTrees);
    const directories = pinnedTrees.map(({ directory }) => `${directory}\n`).sort();
    const contents = pinnedTrees.map(({ directory, sha, tree }) => `${directory}\0${tree ?? `commit ${sha}`}\n`).sort();
    const name = `${(0,_store_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryKey */ .Kq)(url).slice(-12)}-${hash(directories).slice(0, 12)}`;
    const cachePrefix = `assets-sync-${name}-`;
    return {
        cacheKey: cachePrefix + hash(contents).slice(0, 32),
        cachePrefix,
        cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(storeBase, 'exchange', name),
    };
}
function hash(lines) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(lines.join('')).digest('hex');
}


/***/ }),

/***/ 9864:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ healing)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _git_unreadable_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6277);
/** A store in which git cannot read an object is fetched again. */


/** Another run may throw the store away while this one reads it: not only damage makes an attempt fail. */
const ATTEMPTS = 4;
/** Runs `body`, and again where it failed because the store cannot be read. */
async function healing(store, log, signal, body) {
    for (let attempt = 1;; attempt++) {
        const { generation } = store;
        try {
            return await body();
        }
        catch (error) {
            if (attempt === ATTEMPTS || !isUnreadable(error, store))
                throw error;
            log.info('Something in the store cannot be read; it is fetched again.');
            await store.discard(generation, signal);
        }
    }
}
function isUnreadable(error, { dir }) {
    if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl) {
        const detail = error.detail ?? '';
        if (error.code === 'missing-store')
            return true;
        return error.code === 'git-failed' && ((0,_git_unreadable_js__WEBPACK_IMPORTED_MODULE_1__/* .saysUnreadable */ .Y)(detail) || detail.includes(`not a git repository: '${dir}`));
    }
    // Deleted under our hands.
    const { code, path } = error;
    return code === 'ENOENT' && path?.startsWith(dir) === true;
}


/***/ }),

/***/ 445:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IS: () => (/* binding */ storeFolder),
/* harmony export */   Kq: () => (/* binding */ repositoryKey),
/* harmony export */   fc: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4758);
/** Where a store is. */




/** @param base absolute: the folder that holds the stores */
function storeFolder(base, url) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, repositoryKey(url));
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
/**
 * One by one: Node's own `recursive` never ends where there can be no folder (in /proc, say).
 * @throws `not-writable` where it cannot be made, say below a link to a disk that is not there
 */
function makeFolder(dir) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(dir))
        return;
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(dir));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(dir);
    }
    catch (error) {
        // Another run may have made it.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(dir))
            return;
        const { code } = error;
        if (code !== 'EEXIST' && code !== 'ENOENT')
            throw error;
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('not-writable', `${dir} cannot be made: a part of its path leads nowhere.`, {
            hint: 'Make that folder, or name another one for the store in ASSETS_SYNC_STORE.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 1644:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ Store)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _base_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9278);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(6127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2084);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4406);
/* harmony import */ var _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(1853);
/* harmony import */ var _git_scratch_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4570);
/* harmony import */ var _store_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(445);
/**
 * What this machine keeps of one assets repository.
 *
 * ```
 * <store>/
 *   objects/                        complete service trees only, never a promise: assets roots borrow from here
 *   refs/assets-sync/trees/<tree>   that tree is here, with everything in it; the file's time is its last use
 *   latest/<key>                    the tree of a directory that was asked for last: what its next one most likely resembles
 *   roots/<key>                     paths of the assets roots that borrow from here
 *   repository                      its address, for people
 *   signature                       says that it was made here, and not copied or restored
 *   index/                          commits and trees of blobless fetches: what a SHA alone is looked up in
 *   branch/                         the whole main branch, only for a server without filters, or that gives out nothing by name
 *   proved/<branch>.json            which commits were proved to be on the branch, and trees of commits
 *   server.json                     what the server cannot do
 *   tmp/                            a git directory for each fetch under way
 * ```
 */












/** After this many milliseconds a server is asked again: hosts learn. */
const LIMITS_LAST = 30 * 24 * 3600 * 1000;
/** What there is of fetches, in the order in which it is thrown away: nobody trusts what has no mark any more. */
const FETCHED = ['refs', 'config', 'objects', 'index', 'branch'];
class Store {
    /** The address of the assets repository. */
    repository;
    dir;
    /** Absolute: what assets roots name as their alternate. */
    objects;
    used = [];
    removals = [];
    constructor(base, { url }) {
        this.repository = url;
        this.dir = (0,_store_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .storeFolder */ .IS)(base, { url });
        this.objects = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'objects');
    }
    get index() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'index');
    }
    get branch() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'branch');
    }
    get packFolders() {
        return [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.objects, 'pack'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.index, 'objects/pack')];
    }
    /** Whether it is time to put packs together. */
    get hasManyPacks() {
        return this.packFolders.some((folder) => (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .packsIn */ .kg)(folder).length > _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_PACKS */ .op);
    }
    get tipsFolder() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.index, 'tips');
    }
    get marksFolder() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'refs/assets-sync/trees');
    }
    /** The trees that are here with everything in them. */
    get marks() {
        return marksIn(this.marksFolder);
    }
    /** The commits that the index was fetched for. */
    get tips() {
        return marksIn(this.tipsFolder);
    }
    treeRef(tree) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.marksFolder, tree);
    }
    /** Makes the folders, unless they are there. A store that is not ours yet is made under its lock: see `openStore`. */
    make() {
        for (const path of [this.marksFolder, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.objects, 'pack'), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'tmp')])
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(path, { recursive: true });
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'repository'), `${this.repository}\n`);
        // gc and repack refuse to drop an object of such a repository, whoever runs them.
        makeUnlessThere(this.dir, [..._git_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .BARE_CONFIG */ .Az, ['extensions.preciousObjects', 'true']]);
    }
    /** Whether nobody put anything here: what a run left that was killed while it made the store counts as somebody's. */
    get isEmpty() {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.dir).every((name) => name === 'lock' || name === 'tmp');
    }
    /**
     * Whether what is here was fetched here. A store that was copied or restored from an archive has a HEAD of its own: nobody
     * who made the archive could know which file that would be.
     */
    get isOurs() {
        const signature = this.findSignature();
        return signature !== undefined && (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'signature')) === signature;
    }
    /** Says that what is here was fetched or checked here. */
    sign() {
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'signature'), this.findSignature() ?? '');
    }
    findSignature() {
        return identityOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'HEAD'));
    }
    /** Moves everything away but the lock that our caller holds. @returns where it is until the run ends */
    setAside() {
        const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'tmp', `aside-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(aside, { recursive: true });
        for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(this.dir)) {
            if (name !== 'tmp' && name !== 'lock')
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, name), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(aside, name));
        }
        this.used.push(aside);
        return aside;
    }
    /** Changes whenever everything is thrown away; undefined where there is nothing. */
    get generation() {
        return identityOf(this.objects);
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
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, name), { recursive: true, force: true, maxRetries: 3 });
            }
        });
    }
    /** Throws away the index alone. */
    async discardIndex() {
        // First what says that commits are there.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.tipsFolder, { recursive: true, force: true, maxRetries: 3 });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(this.index, { recursive: true, force: true, maxRetries: 3 });
    }
    /** Begins to delete what fetches left behind that were killed more than a day ago. */
    sweep() {
        const tmp = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'tmp');
        const yesterday = Date.now() - 24 * 3600 * 1000;
        const isOld = (path) => ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? yesterday) < yesterday;
        const old = (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(tmp)
            .map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(tmp, name))
            .filter(isOld);
        // What cannot be deleted today is tried again tomorrow.
        this.removals.push(...old.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(path, { recursive: true, force: true }).catch(() => { })));
    }
    /** Remembers an assets root that borrows from here: what it stands on is not thrown away while it is there. */
    addRoot(assetsRoot) {
        try {
            (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureFile */ .bh)(this.rootFile(assetsRoot), assetsRoot);
        }
        catch (error) {
            // A store that we may only read is pruned by somebody else.
            const { code } = error;
            if (code !== 'EACCES' && code !== 'EROFS')
                throw error;
        }
    }
    removeRoot(assetsRoot) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.rootFile(assetsRoot), { force: true });
    }
    rootFile(assetsRoot) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'roots', keyOf(assetsRoot));
    }
    /** The assets roots that are said to borrow from here; some may be gone. */
    get roots() {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'roots');
        return (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(folder).flatMap((name) => (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name)) ?? []);
    }
    /** Whether a tree is here with everything in it; it is used then. */
    hasTree(tree) {
        return touch(this.treeRef(tree)) || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(this.treeRef(tree));
    }
    /** Remembers which tree a directory had last. */
    setLatest(directory, tree) {
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'latest', keyOf(directory)), tree);
    }
    /** Forgets those whose trees are gone. */
    pruneLatest() {
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'latest');
        for (const name of (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(folder)) {
            const tree = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name)) ?? '');
            if (tree === undefined || !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(this.treeRef(tree)))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { force: true });
        }
    }
    latestOf(directory) {
        return (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'latest', keyOf(directory))) ?? '');
    }
    /**
     * Takes the mark of a tree away that nobody used since a moment. Nobody counts on the tree from then on: who looks for it in
     * between finds no mark, and waits for the lock that our caller holds.
     */
    dropMark(tree, since) {
        const aside = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'tmp', `mark-${tree}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(this.treeRef(tree), aside);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(aside).mtimeMs >= since)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(aside, this.treeRef(tree));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(aside);
    }
    /** Forgets a commit of the index. */
    dropTip(commit) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.tipsFolder, commit), { force: true });
    }
    /** Keeps others from fetching the same at the same time. */
    withLock(signal, body) {
        (0,_store_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .makeFolder */ .fc)(this.dir);
        return (0,_base_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .kK)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'lock'), signal, body);
    }
    readLimits() {
        const text = (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'server.json'));
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
    rememberLimits(limits) {
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'server.json'), `${JSON.stringify({ ...limits, since: Date.now() })}\n`);
    }
    /**
     * Runs `body` with a throw-away git directory.
     * @param borrowed object folders that it sees besides its own
     * @param tips commits at depth 1 in one of them, for the server to leave out what they hold
     */
    async withScratch(borrowed, tips, body) {
        const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'tmp', `${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}`);
        try {
            return await body((0,_git_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .makeScratch */ .lP)(dir, borrowed, tips));
        }
        finally {
            this.used.push(dir);
        }
    }
    /** Cleans up, when everything else is done. */
    async settle() {
        for (const dir of this.used.splice(0))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(dir, { recursive: true, force: true, maxRetries: 3 });
        await Promise.all(this.removals);
    }
    /** Moves a scratch's packs in and marks trees as complete. */
    landTrees(scratch, trees) {
        (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .movePacks */ .S3)(scratch.packs, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.objects, 'pack'));
        this.mark(trees);
    }
    /** Says that trees are here with everything in them. */
    mark(trees) {
        for (const tree of trees)
            (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAtomically */ .vK)(this.treeRef(tree), `${tree}\n`);
    }
    /** Packs trees with everything in them. @returns the pack's file, in the scratch */
    async packTrees(scratch, trees, signal) {
        const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEnvironment */ .am)(process.env, this.dir);
        const input = `${trees.join('\n')}\n`;
        const objects = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(['rev-list', '--objects', '--no-object-names', '--stdin'], { environment, input, signal });
        return packObjects(scratch, environment, objects, signal);
    }
    /** Packs commits, and their trees on the way down to directories. @returns the pack's file, in the scratch */
    async packCommits(scratch, places, signal) {
        const names = places.flatMap(({ sha, directory }) => {
            const segments = directory.split('/').slice(0, -1);
            const above = segments.map((_, index) => `${sha}:${segments.slice(0, index + 1).join('/')}`);
            return [sha, `${sha}^{tree}`, ...above];
        });
        const answers = await this.askBatchCheck([...new Set(names)], signal);
        const objects = answers.map((line) => /^([0-9a-f]{40}) (commit|tree)$/.exec(line)?.[1]).filter((name) => name !== undefined);
        return packObjects(scratch, this.lookUpEnvironment, `${[...new Set(objects)].join('\n')}\n`, signal);
    }
    /** Moves the packs of a blobless fetch into the index, where they stay marked as promises. */
    landCommits(scratch) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(this.tipsFolder, { recursive: true });
        makeUnlessThere(this.index, _git_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .BARE_CONFIG */ .Az);
        (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .movePacks */ .S3)(scratch.packs, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.index, 'objects/pack'));
    }
    /** Remembers commits of the index, to be offered to the server by later fetches. */
    addTips(commits) {
        for (const commit of commits)
            (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.tipsFolder, commit), '');
    }
    /** The commits that were used last, newest first. */
    recentTips(most) {
        return this.tips
            .sort((a, b) => b.used - a.used)
            .slice(0, most)
            .map(({ name }) => name);
    }
    /**
     * Looks directories up in commits, in what is here.
     * @returns for each question the tree, `absent` (the commit is here without that directory), `no-commit` (the name is here,
     * but some other object's) or undefined (no such name here)
     */
    async lookUp(questions, signal) {
        if (questions.length === 0)
            return [];
        const somewhere = [this.index, this.branch].some((dir) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, 'config')));
        if (!somewhere)
            return questions.map(() => undefined);
        const names = questions.flatMap(({ sha, directory }) => [sha, `${sha}:${directory}`]);
        const answers = await this.askBatchCheck(names, signal);
        return questions.map((_, index) => {
            // A name that is not here comes back as `<name> missing`, and a name may end like an answer.
            const [commit, directory] = answers
                .slice(2 * index, 2 * index + 2)
                .map((line) => /^([0-9a-f]{40}) (commit|tree|blob|tag)$/.exec(line));
            if (commit?.[2] !== 'commit')
                return commit?.[2] === undefined ? undefined : 'no-commit';
            touch((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.tipsFolder, commit[1] ?? ''));
            return (directory?.[2] === 'tree' ? (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(directory[1] ?? '') : undefined) ?? 'absent';
        });
    }
    /** Whether a commit here really lacks a directory, and not we an object of it. */
    async isAbsent(sha, directory, signal) {
        const args = ['ls-tree', '-d', '-z', '--full-tree', sha, '--', directory];
        const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .tryGit */ .Ii)(args, { environment: this.lookUpEnvironment, signal });
        return code === 0 && stdout.length === 0;
    }
    /** Which of these trees are here, if only their names and those of what they hold. */
    async knownTrees(names, signal) {
        const answers = names.length === 0 ? [] : await this.askBatchCheck(names, signal);
        return new Set(names.filter((name, index) => answers[index] === `${name} tree`));
    }
    /** Trees below trees; undefined where there is no such directory. */
    async findTrees(questions, signal) {
        const deep = questions.filter(({ below }) => below !== '');
        const answers = deep.length === 0
            ? []
            : await this.askBatchCheck(deep.map(({ tree, below }) => `${tree}:${below}`), signal);
        const found = new Map(deep.map((question, index) => [question, /^([0-9a-f]{40}) tree$/.exec(answers[index] ?? '')?.[1]]));
        return questions.map((question) => (question.below === '' ? question.tree : (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(found.get(question) ?? '')));
    }
    /** Compares pairs of trees, `<from> <to>` each, and returns git's raw records. */
    diffTrees(pairs, signal) {
        const args = ['diff-tree', '--stdin', '-r', '--raw', '-z', '--no-renames'];
        // It looks for an index, and a folder of ours has that name.
        const environment = { ...this.lookUpEnvironment, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'none') };
        return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(args, { environment, input: `${pairs.join('\n')}\n`, signal });
    }
    get lookUpEnvironment() {
        return {
            ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .ownEnvironment */ .am)(process.env, this.dir),
            // Some commands look at the index, whose name is that of a folder here.
            GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, 'no-index'),
            GIT_ALTERNATE_OBJECT_DIRECTORIES: [this.index, this.branch].map((dir) => (0,_git_scratch_js__WEBPACK_IMPORTED_MODULE_9__/* .quotePath */ .WG)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, 'objects'))).join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter),
        };
    }
    async askBatchCheck(names, signal) {
        const environment = this.lookUpEnvironment;
        const args = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
        const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(args, { environment, input: `${names.join('\n')}\n`, signal });
        return output.toString('utf8').split('\n');
    }
}
async function packObjects(scratch, environment, input, signal) {
    const args = ['pack-objects', '-q', '--window=0', '--delta-base-offset', (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch.dir, 'packed')];
    const name = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_6__/* .git */ .$Y)(args, { environment, input, signal })).toString('latin1').trim();
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(scratch.dir, `packed-${name}.pack`);
}
/** Tells a file or folder from every other one that ever had its name. */
function identityOf(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { bigint: true, throwIfNoEntry: false });
    return found === undefined ? undefined : `${found.ino} ${found.birthtimeNs}\n`;
}
/** @returns whether there was a file to give the time of now */
function touch(file) {
    const now = new Date();
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.utimesSync)(file, now, now);
        return true;
    }
    catch {
        return false;
    }
}
function marksIn(folder) {
    return (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(folder).flatMap((text) => {
        const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(text);
        const found = name === undefined ? undefined : (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), { throwIfNoEntry: false });
        return name === undefined || found === undefined ? [] : [{ name, used: found.mtimeMs }];
    });
}
/** A file's name for a path. */
function keyOf(path) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(path).digest('hex').slice(0, 24);
}
/** Makes a git directory unless it is there: its configuration is written last. */
function makeUnlessThere(dir, config) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, 'config')))
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_7__/* .makeGitDirectory */ .g7)(dir, { config, alternates: [] });
}


/***/ }),

/***/ 2128:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ completeTrees),
/* harmony export */   di: () => (/* binding */ adopt),
/* harmony export */   zE: () => (/* binding */ takePack)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2084);
/* harmony import */ var _git_objects_packs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1853);
/**
 * Packs that come from outside: a cache that a CI system restored, a store that was copied here. Nothing in them is believed:
 * git names each object by its contents anew, and a tree counts as complete only when everything in it was found.
 */






/**
 * Reads a pack into a scratch.
 * @returns whether it was there and whole
 */
async function takePack(scratch, file, signal) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false })?.isFile() !== true)
        return false;
    // A copy, which nobody changes between the check and its use.
    const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.dir, 'taken.pack');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(file, copy);
    const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(process.env, scratch.dir);
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(['index-pack', copy], { environment, signal });
    const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)(stdout.toString('latin1').trim().slice(-40));
    const files = (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)(scratch.dir).filter((entry) => entry.startsWith('taken.'));
    for (const entry of files) {
        const from = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.dir, entry);
        if (code === 0 && name !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch.packs, entry.replace('taken', `pack-${name}`)));
        else
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(from, { force: true });
    }
    return code === 0 && name !== undefined;
}
/** Checks a store that was not made here, and makes it one of ours. What is wrong in it is dropped. Under its lock. */
async function adopt(store, signal) {
    const marks = store.marks.map(({ name }) => name);
    const packs = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(store.setAside(), 'objects/pack');
    store.make();
    await store.withScratch([], [], async (scratch) => {
        for (const name of (0,_git_objects_packs_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)(packs).filter((entry) => entry.endsWith('.pack'))) {
            await takePack(scratch, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packs, name), signal);
        }
        store.landTrees(scratch, []);
    });
    store.mark(await completeTrees(store, marks, signal));
    store.sign();
}
/** Which of these trees the store holds with everything in them. */
async function completeTrees(store, names, signal) {
    const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(process.env, store.dir);
    const check = ['cat-file', '--batch-check=%(objectname) %(objecttype)'];
    const input = names.map((name) => `${name}\n`).join('');
    const types = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(check, { environment, input, signal })).toString('latin1').split('\n');
    const trees = names.filter((name, index) => types[index] === `${name} tree`);
    if (await isComplete(store, trees, signal))
        return trees;
    const complete = [];
    for (const tree of trees)
        if (await isComplete(store, [tree], signal))
            complete.push(tree);
    return complete;
}
async function isComplete(store, trees, signal) {
    if (trees.length === 0)
        return true;
    const { code, stdout } = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(['rev-list', '--objects', '--no-object-names', '--missing=print', '--stdin'], {
        environment: (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(process.env, store.dir),
        input: `${trees.join('\n')}\n`,
        signal,
    });
    return code === 0 && !/^\?/m.test(stdout.toString('latin1'));
}


/***/ }),

/***/ 994:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CN: () => (/* binding */ keepCommits),
/* harmony export */   Gk: () => (/* binding */ BACKUPS),
/* harmony export */   vm: () => (/* binding */ backUp)
/* harmony export */ });
/* unused harmony exports isBackupName, findBackups, dropBackups, restoreFrom */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2084);
/* harmony import */ var _git_objects_loose_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2025);
/* harmony import */ var _local_changes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7290);
/** What sync and reset replaced, and commits that a person made in an assets root: under `refs/assets-sync/backup/`. */







const BACKUPS = 'refs/assets-sync/backup/';
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
 * Keeps the files of local changes, and commits that a person made, under `refs/assets-sync/backup/`.
 * @returns the name of the ref
 * @throws `local-changes` where one is a git repository of its own
 */
async function backUp(root, state, changes, signal) {
    (0,_local_changes_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseRepositories */ .By)(root, changes, 'cannot be kept in a backup; nothing was replaced');
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root.ours, `backup-${process.pid}`);
    const environment = { ...root.environment, ...BACKUP_IDENTITY };
    // Written where nothing is borrowed: git leaves out what the store has, but a backup outlives the store.
    const apart = { ...environment, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'index'), GIT_OBJECT_DIRECTORY: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(own, 'objects') };
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(apart.GIT_OBJECT_DIRECTORY, { recursive: true });
        const kept = changes.filter(({ kind }) => kind !== 'deleted').map(({ path }) => path);
        const input = Buffer.concat(kept.flatMap((path) => [path, Buffer.of(0)]));
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['update-index', '--add', '--remove', '-z', '--stdin'], { environment: apart, input, signal });
        const tree = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['write-tree', '--missing-ok'], { environment: apart, signal })).toString('latin1').trim();
        (0,_git_objects_loose_js__WEBPACK_IMPORTED_MODULE_4__/* .moveObjects */ .ek)(apart.GIT_OBJECT_DIRECTORY, root.objects);
        const parents = state.head === undefined ? [] : ['-p', state.head];
        const message = `Recordings that a sync replaced: ${changes.length} changes`;
        const commit = (await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['commit-tree', tree, ...parents, '-m', message], { environment, signal }))
            .toString('latin1')
            .trim();
        const ref = `${BACKUPS}${new Date().toISOString().replace(/[-:]/g, '')}`;
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['update-ref', ref, commit, '0'.repeat(40)], { environment, signal });
        return ref;
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(own, { recursive: true, force: true });
    }
}
/** Keeps commits that a person made, which nothing else may hold once HEAD moves on. */
async function keepCommits(root, head, signal) {
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['update-ref', `${BACKUPS}${head}`, head], { environment: root.environment, signal });
}
/** What is kept under `refs/assets-sync/backup/`, the newest first. */
async function findBackups(root, signal) {
    const common = { environment: root.environment, signal };
    const format = '--format=%(refname) %(tree) %(creatordate:unix)';
    const lines = (await git(['for-each-ref', format, BACKUPS], common)).toString('latin1').split('\n');
    const backups = [];
    for (const line of lines) {
        const [, name = '', tree = '', seconds = ''] = /^refs\/assets-sync\/backup\/(\S+) ([0-9a-f]{40}) (\d+)$/.exec(line) ?? [];
        if (!isBackupName(name))
            continue;
        // Of commits that a person made, what they changed; else all that is in it.
        const sha = parseSha(name);
        const from = sha === undefined ? EMPTY_TREE : await firstCommit(root, sha, signal);
        const args = ['diff-tree', '-r', '-z', '--no-renames', '--diff-filter=d', '--name-only', from, sha ?? tree];
        const { code, stdout } = await tryGit(args, common);
        backups.push({
            name,
            time: timeOf(name) ?? new Date(Number(seconds) * 1000),
            files: code === 0 ? splitRecords(stdout) : undefined,
        });
    }
    return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
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
    await git(['update-ref', '--stdin', '-z'], { ...common, input: refs.map((ref) => `delete ${ref}\0\0`).join('') });
    // Compared here: git itself looks at no more than the edges of what it is to leave out.
    const needed = new Set(await root.referredObjects(undefined, signal));
    return gone.filter((name) => !needed.has(name)).reduce((sum, name) => sum + removeLooseObject(root.objects, name), 0);
}
/** The commit of ours that a person's commits began from. */
async function firstCommit(root, commit, signal) {
    const roots = await git(['rev-list', '--max-parents=0', commit], { environment: root.environment, signal });
    return roots.toString('latin1').trim().split('\n').at(-1) ?? commit;
}
/** Puts the files of a backup in place, whatever is there. */
async function restoreFrom(root, name, files, signal) {
    root.requireUnlocked();
    const args = ['restore', `--source=${BACKUPS}${name}`, '--overlay', '--pathspec-from-file=-', '--pathspec-file-nul'];
    const input = Buffer.concat(files.flatMap((path) => [path, Buffer.of(0)]));
    if (files.length > 0)
        await git(args, { environment: root.environment, input, signal });
}


/***/ }),

/***/ 7308:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resume),
/* harmony export */   b$: () => (/* binding */ checkOut),
/* harmony export */   di: () => (/* binding */ adopt)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(6127);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2084);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4406);
/* harmony import */ var _git_objects_read_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6543);
/* harmony import */ var _backups_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(994);
/* harmony import */ var _local_changes_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7290);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(9382);
/** Brings commits to disk in an assets root, and finishes what was cut off. */













/** Below a thousand files, starting workers takes longer than what they save. */
const PARALLEL = ['-c', 'checkout.workers=4', '-c', 'checkout.thresholdForParallelism=1000'];
/** What says that a person is in the middle of a merge or a cherry-pick. */
const MERGE_STATE = ['MERGE_HEAD', 'MERGE_MODE', 'MERGE_MSG', 'AUTO_MERGE', 'CHERRY_PICK_HEAD'];
/** Makes a commit's files be on disk and HEAD point at it. */
async function checkOut(root, state, journal, { forced, comparable }, signal) {
    if (state.synced?.commit === journal.commit && state.head === undefined && forced.length === 0)
        return;
    root.requireUnlocked();
    (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root.ours, 'journal'), JSON.stringify(journal));
    if (forced.length > 0)
        await restore(root, { ...journal, services: forced }, signal);
    if (comparable) {
        const from = state.synced?.commit ?? _base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .EMPTY_TREE */ .pL;
        const result = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)([...PARALLEL, 'read-tree', '-m', '-u', from, journal.commit], {
            environment: root.environment,
            signal,
        });
        if (result.code !== 0)
            await checkOutFailed(root, result.stderr, forced.length > 0);
    }
    finish(root, journal.commit);
}
async function checkOutFailed(root, stderr, startedAlready) {
    // git looks at both trees and at what is there before it touches anything; then there is nothing to finish.
    const nothingTouched = /would be overwritten|not uptodate|index\.lock|current index|unpack tree|read tree/.test(stderr);
    if (nothingTouched && !startedAlready)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root.ours, 'journal'), { force: true });
    if (/would be overwritten|not uptodate/.test(stderr)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl('local-changes', 'Files in the assets root changed while it was synced.', {
            hint: 'Stop what writes there and run the command again.',
            detail: stderr.trim(),
        });
    }
    if (/index\.lock/.test(stderr))
        throw root.busy(stderr.trim());
    if (/resolve your current index/.test(stderr)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl('local-changes', `A merge in ${root.dir} is not finished.`, {
            hint: `Finish it, or give it up (git -C ${root.dir} merge --abort), then run the command again.`,
            detail: stderr.trim(),
        });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl('git-failed', `The files could not be written into ${root.dir}.`, {
        hint: 'Look at the detail (disk full? permissions?), then run the command again; it finishes what was begun.',
        detail: stderr.trim(),
    });
}
/** Takes what is on disk for a commit: no file is touched, and what differs from it counts as changed since. */
async function adopt(root, state, commit, signal) {
    const common = { environment: root.environment, signal };
    if (state.head !== undefined)
        await (0,_backups_js__WEBPACK_IMPORTED_MODULE_8__/* .keepCommits */ .CN)(root, state.head, signal);
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['read-tree', '-i', '-m', commit], common);
    // It ends with 1 where files differ.
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(['update-index', '-q', '--refresh'], common);
    finish(root, commit);
}
/**
 * Finishes a check-out that was cut off. The trees of its commit must be in the store.
 * @returns the backup of files that are neither as before nor as after, nor the beginning of what is after: recorded since
 */
async function resume(root, state, journal, signal) {
    const { commit, services } = journal;
    // The run that was cut off held the root's lock, as we do now; it may have left these.
    await Promise.all(['index.lock', 'HEAD.lock'].map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root.gitDir, name), { force: true })));
    const unlikeAfter = await filesUnlike(root, journal, signal);
    const unlikeBefore = new Set((await filesUnlikeBefore(root, state, services, signal)).map((path) => path.toString('latin1')));
    const unlikeBoth = unlikeAfter.filter((path) => unlikeBefore.has(path.toString('latin1')));
    const strange = (await withoutBeginnings(root, commit, unlikeBoth, signal)).map((path) => ({ path, kind: 'modified' }));
    if (state.head !== undefined)
        await (0,_backups_js__WEBPACK_IMPORTED_MODULE_8__/* .keepCommits */ .CN)(root, state.head, signal);
    const backup = strange.length === 0 ? undefined : await (0,_backups_js__WEBPACK_IMPORTED_MODULE_8__/* .backUp */ .vm)(root, state, strange, signal);
    await restore(root, journal, signal);
    finish(root, commit);
    return backup;
}
/** git writes a few files at a time: with more that are strange, somebody else was at work. */
const MAX_HALF_WRITTEN = 50;
/** Leaves out files that hold the beginning of what is to be there: half-written, and nothing is lost with them. */
async function withoutBeginnings(root, commit, paths, signal) {
    // git is asked for each by a line of text.
    const isText = (path) => (0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(path) && !path.includes(0x0a);
    const asked = paths.length > MAX_HALF_WRITTEN ? [] : paths.filter(isText);
    const names = asked.map((path) => `${commit}:${path.toString('utf8')}`);
    const objects = await (0,_git_objects_read_js__WEBPACK_IMPORTED_MODULE_7__/* .readObjects */ .$)(names, { environment: root.environment, signal });
    const halfWritten = asked.filter((path, index) => {
        const file = Buffer.concat([Buffer.from(`${root.dir}/`), path]);
        const { content } = objects[index] ?? {};
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
        if (content === undefined || found?.isFile() !== true || found.size >= content.length)
            return false;
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file).equals(content.subarray(0, found.size));
    });
    return paths.filter((path) => !halfWritten.includes(path));
}
/** Not by the root's own index: what somebody staged or committed since counts as theirs. */
async function filesUnlikeBefore(root, { synced }, services, signal) {
    const there = (synced?.services ?? []).filter(({ tree }) => tree !== _base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .EMPTY_TREE */ .pL).map(({ service }) => service);
    const empty = services.filter((service) => !there.includes(service));
    try {
        return await filesUnlike(root, { commit: synced?.commit ?? _base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .EMPTY_TREE */ .pL, services, empty }, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl))
            throw error;
        // What was there before can no longer be read: then everything counts as somebody's.
        return filesUnlike(root, { commit: _base_sha_js__WEBPACK_IMPORTED_MODULE_11__/* .EMPTY_TREE */ .pL, services, empty: services }, signal);
    }
}
/** Files below services that are not as in a commit; those that are gone are left out. */
async function filesUnlike(root, journal, signal) {
    const index = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root.ours, 'resume-index');
    const environment = { ...root.environment, GIT_INDEX_FILE: index };
    try {
        await restorePaths(journal, ['--staged'], environment, signal);
        return await filesUnlikeIndex(root, journal.services, environment, signal);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(index, { force: true });
    }
}
/** Files below the services that are not as an index says; those that are gone are left out. */
async function filesUnlikeIndex(root, services, environment, signal) {
    const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['ls-files', '-z', '--modified', '--others', '--', ...services], { environment, signal });
    const there = await Promise.all((0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(output).map(async (path) => {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(Buffer.concat([Buffer.from(`${root.dir}/`), path])).catch(() => undefined);
        return found === undefined ? [] : [path];
    }));
    return there.flat();
}
/** Makes services be as in a commit, whatever is there. */
async function restore(root, journal, signal) {
    const common = { environment: root.environment, signal };
    const { services } = journal;
    await dropUnmerged(root, services, signal);
    for (let start = 0; start < services.length; start += _local_changes_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_PATHSPECS */ .R1) {
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['clean', '-ffdxq', '--', ...services.slice(start, start + _local_changes_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_PATHSPECS */ .R1)], common);
    }
    const empty = services.filter((service) => journal.empty.includes(service));
    for (let start = 0; start < empty.length; start += _local_changes_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_PATHSPECS */ .R1) {
        await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['rm', '-rfq', '--ignore-unmatch', '--', ...empty.slice(start, start + _local_changes_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_PATHSPECS */ .R1)], common);
    }
    await restorePaths(journal, ['--staged', '--worktree'], root.environment, signal);
}
/** Takes what a merge left that a person did not finish out of the index: git would not restore over it. */
async function dropUnmerged(root, services, signal) {
    const common = { environment: root.environment, signal };
    const records = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['ls-files', '-u', '-z'], common));
    const paths = records.map((record) => record.subarray(record.indexOf(0x09) + 1));
    const own = paths.filter((path) => services.some((service) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_12__/* .isWithin */ .UO)(path.toString('utf8'), service)));
    if (own.length === 0)
        return;
    const input = Buffer.concat(own.flatMap((path) => [path, Buffer.of(0)]));
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['update-index', '--force-remove', '-z', '--stdin'], { ...common, input });
    if (own.length === paths.length)
        for (const name of MERGE_STATE)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root.gitDir, name), { force: true });
}
/** Reads no tree but those of the services: others may be lost with their store. */
async function restorePaths({ commit, services, empty }, where, environment, signal) {
    const full = services.filter((service) => !empty.includes(service));
    if (full.length === 0)
        return;
    const args = ['restore', '-q', `--source=${commit}`, ...where, '--pathspec-from-file=-', '--pathspec-file-nul'];
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(args, { environment, input: full.map((service) => `${service}\0`).join(''), signal });
}
function finish(root, commit) {
    const ref = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root.gitDir, _look_js__WEBPACK_IMPORTED_MODULE_10__/* .SYNCED_REF */ .rl);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(ref), { recursive: true });
    (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAtomically */ .vK)(ref, `${commit}\n`);
    (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAtomically */ .vK)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root.gitDir, 'HEAD'), `${commit}\n`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root.ours, 'journal'), { force: true });
}


/***/ }),

/***/ 1817:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yf: () => (/* binding */ outsideNotice),
/* harmony export */   ZT: () => (/* binding */ inspectRoot),
/* harmony export */   g6: () => (/* binding */ differencesOf),
/* harmony export */   ii: () => (/* binding */ isAt),
/* harmony export */   q4: () => (/* binding */ countPaths)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4758);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4907);
/* harmony import */ var _local_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7290);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7061);
/** What is in an assets root, looked at from outside: nothing is asked of a server, locked or written. */





const NOTHING_THERE = { synced: undefined, head: undefined, interrupted: undefined };
/**
 * @param assetsRoot absolute
 * @param knowing git looks at the files meanwhile
 */
async function inspectRoot(assetsRoot, knowing, signal) {
    const root = new _root_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsRoot */ ._(assetsRoot, true);
    if (!root.exists())
        return { state: NOTHING_THERE, changes: new Map(), found: new Map(), outside: [] };
    const reading = root.readState(signal);
    const changing = (0,_local_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .localChanges */ .Pl)(root, reading, [_base_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv], signal);
    const [state, all, { globs, pins }] = await Promise.all([reading, changing, knowing]);
    const synced = new Set(state.synced?.services.map(({ service }) => service));
    const found = new Map();
    const outside = [];
    for (const change of all) {
        const directory = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .parentDirectory */ .im)(change.path.toString('utf8'));
        const service = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .upward */ .Oz)(directory).find((above) => synced.has(above)) ??
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
/** A push without paths leaves out what is in no service, and nobody would know. */
function outsideNotice(outside) {
    const paths = outside.map(({ path }) => path.toString('utf8'));
    const directory = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .parentDirectory */ .im)((paths[0] ?? ''));
    const advice = directory === _base_directory_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv
        ? 'move it into the directory of a service'
        : `name its directory: ${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .shellCommand */ .q)(['assets-sync', 'push', directory])}`;
    return `In no service, so that a push leaves it out: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .listNames */ .Zv)(paths, 1)}. To push it, ${advice}`;
}
function differencesOf(changes) {
    const differences = { added: [], modified: [], deleted: [] };
    for (const { path, kind } of changes)
        differences[kind].push(path.toString('utf8'));
    for (const paths of Object.values(differences))
        paths.sort();
    return differences;
}
/** How many paths that is. */
function countPaths({ added, modified, deleted }) {
    return added.length + modified.length + deleted.length;
}
/** Whether a service on disk is what its pins say. */
function isAt(pinnedTrees, synced, { url }) {
    return (synced.repository === url &&
        synced.pinnedTrees.length === pinnedTrees.length &&
        pinnedTrees.every(({ directory, sha, tree }, index) => {
            const there = synced.pinnedTrees[index];
            return there?.directory === directory && there.sha === sha && (tree === undefined || there.tree === tree);
        }));
}


/***/ }),

/***/ 7290:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ refuseRepositories),
/* harmony export */   Pl: () => (/* binding */ localChanges),
/* harmony export */   R1: () => (/* binding */ MAX_PATHSPECS),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   lj: () => (/* binding */ recover)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4758);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4907);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2084);
/* harmony import */ var _git_unreadable_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6277);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9382);
/** What is in an assets root besides what was synced. */








/** More pathspecs than this are slower to match than the whole root is to walk. */
const MAX_PATHSPECS = 50;
/** Milliseconds in which git has refreshed its index and asks for its lock. */
const REFRESH_TAKES = 10_000;
/**
 * Everything below the services that is not as it was synced: committed, staged, changed, new, ignored or gone.
 * @param reading git looks at the files while the state is still being read
 * @param services the top alone for everything
 * @throws `missing-store` where what they changed from cannot be read, `damaged-root` where the root's own files cannot
 */
async function localChanges(root, reading, services, signal) {
    const pathspecs = services.length > MAX_PATHSPECS || services.includes(_base_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv) ? [] : services;
    const common = { environment: root.environment, signal };
    const asking = () => (0,_look_js__WEBPACK_IMPORTED_MODULE_4__/* .askStatus */ .uy)(root.environment, pathspecs, signal);
    const looking = () => (root.onlyRead ? asking() : whileRefreshing(root, asking));
    const [status, committed] = await Promise.all([
        looking(),
        Promise.resolve(reading).then(({ head, synced }) => head === undefined || synced === undefined
            ? Buffer.alloc(0)
            : (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(['diff-tree', '-r', '-z', '--no-renames', '--name-status', synced.commit, head, '--', ...pathspecs], common)),
    ]).catch(async (error) => {
        throw explain(root, error, (await reading).synced?.services ?? []);
    });
    const changes = new Map();
    const fields = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(committed);
    for (let index = 0; index + 1 < fields.length; index += 2) {
        addChange(changes, fields[index]?.toString('latin1') ?? '', fields[index + 1] ?? Buffer.alloc(0));
    }
    for (const record of (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(status))
        addChange(changes, record.toString('latin1', 0, 2), record.subarray(3));
    return [...changes.values()].filter(({ path }) => services.some((service) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_5__/* .isWithin */ .UO)(path.toString('utf8'), service)));
}
/** What a person can do about it, where git could not say what changed. */
function explain(root, error, services) {
    if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl) || error.code !== 'git-failed')
        return error;
    const detail = error.detail ?? '';
    const damaged = damagedFile(root, detail);
    if (damaged !== undefined) {
        const mending = damaged.endsWith('index')
            ? `Delete that file and run ${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .shellCommand */ .q)(['git', `--git-dir=${root.gitDir}`, `--work-tree=${root.dir}`, 'reset'])}`
            : 'Mend or restore that file';
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('damaged-root', `The git repository of the assets root is damaged: ${damaged} cannot be read.`, {
            hint: `${mending}, then run the command again; the recordings on disk stay as they are.`,
            detail,
        });
    }
    if (!(0,_git_unreadable_js__WEBPACK_IMPORTED_MODULE_7__/* .saysUnreadable */ .Y)(detail))
        return error;
    const names = services.map(({ service }) => service);
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('missing-store', `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(', ')}).`, {
        hint: `Run ${(0,_base_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .syncCommand */ .B)(names)}, which fetches it again and leaves what you recorded as it is.`,
        detail,
    });
}
/** The file of the root's own git repository that git could not read. */
function damagedFile(root, words) {
    if (/index file (corrupt|smaller than)|bad index file|bad signature|unknown index entry/.test(words))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.gitDir, 'index');
    return /bad config line \d+ in file (.+)/.exec(words)?.[1];
}
/** Lets git look, which writes down in its index what it has seen. */
async function whileRefreshing(root, asking) {
    const file = refreshing(root);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, '');
    try {
        return await asking();
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
}
/** There while git refreshes its index, under the root's lock. */
function refreshing(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.ours, 'refreshing');
}
/** Removes what a git left that was killed while it looked for local changes. Under the root's lock. */
function recover(root) {
    const marked = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(refreshing(root), { throwIfNoEntry: false });
    if (marked === undefined)
        return;
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.gitDir, 'index.lock');
    const held = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(lock, { throwIfNoEntry: false });
    // A later one is held by somebody who is at work.
    if (held !== undefined && held.mtimeMs - marked.mtimeMs < REFRESH_TAKES)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(lock, { force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(refreshing(root));
}
function addChange(changes, letters, path) {
    const kind = /[?!A]/.test(letters) ? 'added' : letters.includes('D') ? 'deleted' : 'modified';
    changes.set(path.toString('latin1'), { path: Buffer.from(path), kind });
}
/** @throws `local-changes` where git repositories are among new files: git takes one for a single thing, whose files it leaves */
function refuseRepositories(root, changes, why) {
    const nested = changes
        .filter(({ path, kind }) => kind !== 'deleted' && isDirectory(root, path))
        .map(({ path }) => path.toString('utf8').replace(/\/$/, ''));
    if (nested.length === 0)
        return;
    const are = nested.length === 1 ? 'is a git repository of its own' : 'are git repositories of their own';
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl('local-changes', `${nested.join(', ')} in ${root.dir} ${are}, which ${why}.`, {
        hint: 'Move it out of the assets root, or remove its .git directory so that its files count as recordings.',
    });
}
/** A git repository that was added to the root's own index has no slash at its end. */
function isDirectory(root, path) {
    const full = Buffer.concat([Buffer.from(`${root.dir}/`), path]);
    return path.at(-1) === 0x2f || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false })?.isDirectory() === true;
}


/***/ }),

/***/ 9382:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ rootEnvironment),
/* harmony export */   DP: () => (/* binding */ oursIn),
/* harmony export */   rl: () => (/* binding */ SYNCED_REF),
/* harmony export */   uy: () => (/* binding */ askStatus)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2084);
/** git's own look at the files of an assets root, which is what takes longest there.  */



/** Where an assets root keeps what it was synced to. */
const SYNCED_REF = 'refs/assets-sync/synced';
/** The folder that tells an assets root from anything else. */
function oursIn(assetsRoot) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(assetsRoot, '.git/assets-sync');
}
/** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
function rootEnvironment(assetsRoot, onlyRead) {
    const environment = (0,_git_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(process.env, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(assetsRoot, '.git'), assetsRoot);
    return onlyRead ? { ...environment, GIT_OPTIONAL_LOCKS: '0' } : environment;
}
/**
 * What is not as HEAD says, new and ignored files included.
 * @param services where to look; everywhere, if there are none
 * @returns `XY <path>` records with a NUL after each
 */
function askStatus(environment, services, signal) {
    const args = [
        'status',
        '--porcelain',
        '-z',
        '--no-renames',
        '--untracked-files=all',
        '--ignored=traditional',
        '--',
        ...services,
    ];
    return (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment, signal });
}


/***/ }),

/***/ 7061:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ privateStores),
/* harmony export */   _: () => (/* binding */ AssetsRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4758);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6127);
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3313);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2084);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4406);
/* harmony import */ var _git_objects_loose_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(2025);
/* harmony import */ var _git_objects_read_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6543);
/* harmony import */ var _look_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(9382);
/* harmony import */ var _synced_commit_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8585);
/** The assets root: the working tree that the test proxy is started in, a git repository of its own. */












/** `* ` and everything that could change a file's bytes or a diff's text, switched off above any .gitattributes. */
const ATTRIBUTES = '* -text -eol -filter -ident -working-tree-encoding !diff !merge\n';
/** A push from here would bypass the pins: git refuses this address and shows it. */
const PUSH_GUARD = 'recordings are published with: assets-sync push://';
/** The folder for stores of an assets root's own, where nothing outside of it is to be used. */
function privateStores(assetsRoot) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(assetsRoot, '.git/assets-sync/stores');
}
class AssetsRoot {
    /** Absolute. */
    dir;
    gitDir;
    onlyRead;
    /** @param onlyRead nothing is locked or written, not even an index that could be refreshed: a sync may be at work */
    constructor(dir, onlyRead = false) {
        this.dir = dir;
        this.gitDir = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, '.git');
        this.onlyRead = onlyRead;
    }
    /** The folder for what only assets-sync knows of. */
    get ours() {
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_9__/* .oursIn */ .DP)(this.dir);
    }
    /** Whether a sync changes files here now, or was cut off while it did. */
    get isCutOff() {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.ours, 'journal'));
    }
    get environment() {
        return (0,_look_js__WEBPACK_IMPORTED_MODULE_9__/* .rootEnvironment */ .AM)(this.dir, this.onlyRead);
    }
    /**
     * Whether there is an assets root already.
     * @throws `foreign-root` where something else is in its place, `damaged-root` where it may only be read and its HEAD is lost
     */
    exists() {
        const kind = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(this.dir, { throwIfNoEntry: false });
        if (kind === undefined)
            return false;
        if (!kind.isDirectory())
            throw this.foreign(kind.isSymbolicLink() ? 'a symbolic link' : 'a file');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.ours))
            return this.isWhole();
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.dir);
        // A run may be cut off while it makes the root.
        if (entries.every((name) => name === '.git' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(this.gitDir).length === 0))
            return false;
        throw this.foreign(entries.includes('.git') ? 'another git repository' : 'a directory with files that assets-sync did not put there');
    }
    /** Whether git takes it for a repository; where HEAD alone is lost or damaged, it is put back. */
    isWhole() {
        const head = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'HEAD');
        const isRight = (text) => (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(text) !== undefined || text.startsWith('ref: ');
        const text = (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)(head);
        if (text !== undefined && isRight(text.trim()))
            return true;
        const synced = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, _look_js__WEBPACK_IMPORTED_MODULE_9__/* .SYNCED_REF */ .rl))?.trim() ?? '');
        if (text === undefined && synced === undefined)
            return false;
        if (this.onlyRead) {
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('damaged-root', `The git repository of the assets root is damaged: ${head} cannot be read.`, {
                hint: 'Run assets-sync sync, which mends it, then run the command again; the recordings on disk stay as they are.',
            });
        }
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .writeAtomically */ .vK)(head, `${synced ?? UNBORN}\n`);
        return true;
    }
    foreign(what) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('foreign-root', `The assets root ${this.dir} is ${what}.`, {
            hint: 'Move it away, or name another directory in $path; nothing in it was touched.',
        });
    }
    /** Makes the root, or brings an older or damaged one up to date; its files stay as they are. */
    make(storeObjects, repository) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(this.ours, { recursive: true });
        const known = this.alternates;
        const alternate = this.alternateFor(storeObjects);
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .makeGitDirectory */ .g7)(this.gitDir, {
            config: [
                ['core.repositoryFormatVersion', '0'],
                ['core.bare', 'false'],
                ['core.logAllRefUpdates', 'false'],
                ..._git_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .ROOT_CONFIG */ ._g,
                ['advice.detachedHead', 'false'],
                ['remote.origin.url', repository],
                ['remote.origin.pushurl', PUSH_GUARD],
            ],
            alternates: known.includes(alternate) ? known : [...known, alternate],
        });
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'info/attributes'), ATTRIBUTES);
    }
    async readState(signal) {
        const journal = (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.ours, 'journal'));
        const [head, synced] = this.readWhereSynced() ?? (await this.readObjects(['HEAD', _look_js__WEBPACK_IMPORTED_MODULE_9__/* .SYNCED_REF */ .rl], signal));
        return {
            synced: synced === undefined ? undefined : { commit: synced.name, services: (0,_synced_commit_js__WEBPACK_IMPORTED_MODULE_11__/* .parseCommit */ .L)(synced.content) },
            head: head === undefined || head.name === synced?.name ? undefined : head.name,
            interrupted: journal === undefined ? undefined : parseJournal(journal),
        };
    }
    /** HEAD and the synced commit where HEAD still is at it, as it was written: that takes no process. */
    readWhereSynced() {
        const name = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, _look_js__WEBPACK_IMPORTED_MODULE_9__/* .SYNCED_REF */ .rl))?.trim() ?? '');
        if (name === undefined || (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'HEAD'))?.trim() !== name)
            return undefined;
        const content = (0,_git_objects_loose_js__WEBPACK_IMPORTED_MODULE_7__/* .readLooseObject */ .IC)(this.objects, name);
        return content === undefined
            ? undefined
            : [
                { name, content },
                { name, content },
            ];
    }
    /** What is recorded in a commit that assets-sync made. */
    async readSynced(commit, signal) {
        const [object] = await this.readObjects([commit], signal);
        return object === undefined ? [] : (0,_synced_commit_js__WEBPACK_IMPORTED_MODULE_11__/* .parseCommit */ .L)(object.content);
    }
    readObjects(names, signal) {
        return (0,_git_objects_read_js__WEBPACK_IMPORTED_MODULE_8__/* .readObjects */ .$)(names, { environment: this.environment, signal });
    }
    /** The folders of objects that the root borrows from, as its git counts them: a relative one from `objects`. */
    get alternates() {
        const text = (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'objects/info/alternates')) ?? '';
        return text.split('\n').filter((line) => line !== '');
    }
    /** What is inside the root moves with it. */
    alternateFor(storeObjects) {
        const inside = storeObjects.startsWith(privateStores(this.dir));
        return (inside ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.objects, storeObjects) : storeObjects).replaceAll('\\', '/');
    }
    /** Whether the root borrows objects from a store. */
    borrowsFrom(storeObjects) {
        return this.alternates.includes(this.alternateFor(storeObjects));
    }
    /** Every object that its refs, its stashes, its index and a journal refer to; names that are nowhere included. */
    async referredObjects(journal, signal) {
        const from = ['--all', '--reflog', '--indexed-objects', ...(journal === undefined ? [] : [journal.commit])];
        return this.objectsOf(from, '', signal);
    }
    /** Everything that revisions, as `git rev-list` takes them, reach. */
    async objectsOf(from, input, signal) {
        const args = ['rev-list', '--objects', '--no-object-names', '--missing=allow-any', ...from];
        const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(args, { environment: this.environment, input, signal });
        return output
            .toString('latin1')
            .split('\n')
            .filter((name) => name !== '');
    }
    /** Where the objects of the root itself are. */
    get objects() {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'objects');
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
        const output = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(['cat-file', '--batch-check=%(objecttype)'], {
            environment: this.environment,
            input: `${names.join('\n')}\n`,
            signal,
        });
        const types = output.toString('latin1').split('\n');
        return names.filter((_, index) => /^(blob|commit|tag)$/.test(types[index] ?? ''));
    }
    /** @throws `busy` while a git command of somebody else's changes the index */
    requireUnlocked() {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'index.lock')))
            throw this.busy();
    }
    busy(detail) {
        return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('busy', `Another git command is at work in ${this.dir}.`, {
            hint: `Wait for it; if there is none, delete ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.gitDir, 'index.lock')} and run the command again.`,
            detail,
        });
    }
    /** Takes away a root that this run made and that holds no file yet. */
    async unmake() {
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(this.dir);
        if (entries.length === 1 && entries[0] === '.git')
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(this.dir, { recursive: true, force: true });
    }
}
/** A branch that is never born: where HEAD is before the first sync. */
const UNBORN = 'ref: refs/heads/none';
function parseJournal(text) {
    try {
        const { commit, services, empty = [] } = JSON.parse(text);
        const sha = (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(commit);
        return sha === undefined ? undefined : { commit: sha, services, empty };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 8585:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ formatCommit),
/* harmony export */   L: () => (/* binding */ parseCommit)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6127);
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
    for (const synced of services) {
        if (synced.repository !== repository) {
            repository = synced.repository;
            lines.push(`Repository: ${repository}`);
        }
        lines.push(`Service: ${synced.tree} ${synced.service}`);
        for (const pinnedTree of synced.pinnedTrees) {
            lines.push(`${pinnedTree.byTree ? 'Pin by tree' : 'Pin'}: ${pinnedTree.sha} ${pinnedTree.tree} ${pinnedTree.directory}`);
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
        const [, name, value = ''] = /^(Repository|Service|Pin|Pin by tree): (.*)$/.exec(line) ?? [];
        if (name === 'Repository')
            repository = value;
        if (name === 'Service') {
            const [, tree = '', path = ''] = /^([0-9a-f]{40}) (.*)$/.exec(value) ?? [];
            const service = { tree: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(tree), parsed: (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(path) };
            if (service.tree === undefined || 'error' in service.parsed)
                continue;
            services.push({ service: service.parsed.directory, repository, tree: service.tree, pinnedTrees: [] });
        }
        else if (name === 'Pin' || name === 'Pin by tree') {
            const [, sha = '', tree = '', directory = ''] = /^([0-9a-f]{40}) ([0-9a-f]{40}) (.*)$/.exec(value) ?? [];
            const pinnedTree = { sha: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(sha), tree: (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSha */ .qL)(tree), parsed: (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(directory) };
            if (pinnedTree.sha === undefined || pinnedTree.tree === undefined || 'error' in pinnedTree.parsed)
                continue;
            const byTree = name === 'Pin by tree';
            services
                .at(-1)
                ?.pinnedTrees.push({ directory: pinnedTree.parsed.directory, sha: pinnedTree.sha, tree: pinnedTree.tree, byTree });
        }
    }
    return services;
}


/***/ }),

/***/ 1142:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3386);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2084);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4406);
/** How many files services have and how large they are: of a commit that stays the same, counted once. */





/** Counts what a commit has of some services, or remembers it. */
async function measure(root, commit, services, signal) {
    // Before they are counted: what goes meanwhile was not seen.
    const packs = packsOf(root);
    const known = readKnown(root, commit, packs);
    const found = services.map((service) => [service, known.get(service)]);
    if (found.every((entry) => entry[1] !== undefined)) {
        return { services: new Map(found), submodules: [] };
    }
    const totals = await count(root, commit, services, signal);
    const all = new Map([...known, ...totals.services]);
    // A file counts for the innermost service that was asked for: of services in one another the next question may be another.
    if (totals.submodules.length === 0 && !areNested([...all.keys()]))
        writeKnown(root, { commit, packs, services: [...all] });
    return totals;
}
function areNested(services) {
    const sorted = services.map((service) => (service === _base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? '' : `${service}/`)).sort();
    return sorted.some((service, index) => sorted[index + 1]?.startsWith(service) === true);
}
function fileOf(root) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root.ours, 'totals.json');
}
/** To count is also to see that everything is there, so it is done again when packs came or went. */
function readKnown(root, commit, packs) {
    try {
        const known = JSON.parse((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)(fileOf(root)) ?? '{}');
        return new Map(known.commit === commit && known.packs === packs ? known.services : []);
    }
    catch {
        return new Map();
    }
}
function writeKnown(root, known) {
    try {
        (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .vK)(fileOf(root), JSON.stringify(known));
    }
    catch {
        // It is counted again.
    }
}
/** Changes with every pack that comes or goes. */
function packsOf(root) {
    return [root.objects, ...root.alternates.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root.objects, path))]
        .map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'pack'), { throwIfNoEntry: false }))
        .map((found) => (found === undefined ? '' : `${found.ino} ${found.mtimeMs}`))
        .join('\n');
}
/** Without holding the list of the files. */
async function count(root, commit, services, signal) {
    const totals = new Map(services.map((service) => [service, { files: 0, size: 0 }]));
    const sorted = [...services].sort();
    // Files come in order, so the service of the last one is most likely that of the next, unless services nest.
    const nested = areNested(services);
    const submodules = [];
    let rest = Buffer.alloc(0);
    let current;
    const args = ['ls-tree', '-r', '-l', '-z', '--full-tree', commit, '--', ...services];
    await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, {
        environment: root.environment,
        signal,
        onStdout: (chunk) => {
            rest = Buffer.concat([rest, chunk]);
            const records = (0,_git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(rest);
            for (const record of records) {
                const tab = record.indexOf(0x09);
                const [mode, , , size] = record.toString('latin1', 0, tab).split(/ +/);
                const path = record.toString('utf8', tab + 1);
                if (nested || current === undefined || !(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(path, current)) {
                    current = sorted.findLast((service) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(path, service));
                }
                if (current === undefined)
                    continue;
                if (mode === '160000')
                    submodules.push(Buffer.from(record.subarray(tab + 1)));
                const total = totals.get(current);
                if (total === undefined || mode === '160000')
                    continue;
                total.files++;
                total.size += Number(size);
            }
            rest = Buffer.from(rest.subarray(rest.lastIndexOf(0) + 1));
        },
    });
    return { services: totals, submodules };
}


/***/ }),

/***/ 364:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ updateRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(3386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4758);
/* harmony import */ var _base_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9278);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(6127);
/* harmony import */ var _fetch_obtain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4347);
/* harmony import */ var _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4589);
/* harmony import */ var _pins_load_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4586);
/* harmony import */ var _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_16__ = __nccwpck_require__(7027);
/* harmony import */ var _store_repair_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9864);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1644);
/* harmony import */ var _backups_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(994);
/* harmony import */ var _check_out_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7308);
/* harmony import */ var _local_changes_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(7290);
/* harmony import */ var _root_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(7061);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(1142);
/* harmony import */ var _write_commit_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(3662);
/** Brings an assets root to the pinned contents of chosen services: the heart of sync. */

















async function updateRoot(request, log, signal) {
    const update = new Update(request, log);
    const lock = (0,_base_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .rootLock */ .c_)(request.assetsRoot, request.storeBase);
    try {
        const onWait = () => log.info((0,_base_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingFor */ .Fz)(request.assetsRoot));
        const result = await (0,_base_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .kK)(lock, signal, (held) => update.runHealing(held), onWait);
        await update.giveToCache(signal);
        return result;
    }
    finally {
        await update.settle();
    }
}
/** One update under the root's lock. */
class Update {
    request;
    log;
    root;
    store;
    /** Where the stores are that the root may borrow from. */
    storeBases;
    remote;
    obtained;
    kept = [];
    backup;
    /** Services whose local changes were dropped. */
    restored = [];
    /** Why what the root stands on could not be fetched again. */
    lost;
    constructor(request, log) {
        this.request = request;
        this.log = log;
        this.root = new _root_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsRoot */ ._(request.assetsRoot);
        const ownStores = (0,_root_js__WEBPACK_IMPORTED_MODULE_11__/* .privateStores */ .C)(request.assetsRoot);
        this.store = new _store_store_js__WEBPACK_IMPORTED_MODULE_7__/* .Store */ .i(request.apart ? ownStores : request.storeBase, request.url);
        this.storeBases = [ownStores, request.storeBase];
        this.remote = new _git_remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .Remote */ .V({ ...request, log, tokenInput: 'token' });
    }
    async settle() {
        await this.remote.close();
        await this.store.settle();
    }
    /** When the files are in place, and nobody waits for a lock. */
    async giveToCache(signal) {
        const { obtained } = this;
        if (obtained === undefined)
            return;
        await this.request.exchange?.give(this.store, obtained.trees, this.remote.traffic.fetches > 0, signal);
    }
    runHealing(signal) {
        return (0,_store_repair_js__WEBPACK_IMPORTED_MODULE_6__/* .healing */ .v)(this.store, this.log, signal, () => this.run(signal));
    }
    async run(signal) {
        const state = this.root.exists() ? await this.readState(signal) : NO_STATE;
        const chosen = this.request.chosen;
        const before = new Map((state.synced?.services ?? []).map((synced) => [synced.service, synced]));
        const { removed = [] } = this.request;
        const names = [...chosen.map(({ service }) => service), ...removed];
        const moved = chosen.filter((selected) => !this.isAtPins(selected, before.get(selected.service)));
        const readable = await this.makeReadable([...before.values()], signal);
        const untouched = moved.length === 0 && removed.length === 0 && readable;
        const [changes, totals] = await Promise.all([
            state === NO_STATE ? [] : this.localChanges(state, names, signal),
            untouched && state.synced !== undefined ? (0,_totals_js__WEBPACK_IMPORTED_MODULE_12__/* .measure */ .x)(this.root, state.synced.commit, names, signal) : undefined,
        ]);
        // What was recorded for a service that was never synced is in nobody's way, until its pin is known to have files.
        if (!this.request.discard) {
            this.protect(changes, moved.filter(({ service }) => before.has(service)), before);
        }
        // Submodules are there where a run was cut off that was about to take them out.
        const isDone = changes.length === 0 ? totals?.submodules.length === 0 : !this.request.discard;
        if (untouched && isDone) {
            for (const store of [...this.storesOf([...before.values()]).values()].flat())
                store.addRoot(this.root.dir);
            this.request.beforeWriting();
            await this.remote.close();
            return this.report(chosen, othersOf(before, names), totals, () => 'unchanged');
        }
        const obtained = await (this.request.apart && state === NO_STATE
            ? this.obtainIntoNew(chosen, signal)
            : this.obtain(chosen, before, signal));
        // git ends while the files are written.
        const closed = this.remote.close();
        closed.catch(() => { });
        const [present, absent] = this.divide(chosen, before, obtained);
        absent.push(...removed);
        this.request.beforeWriting();
        this.makeRoot();
        const written = await this.write(state, before, present, absent, readable, obtained, signal);
        await closed;
        return this.report(present, othersOf(before, [...names, ...absent]), written, (selected) => !moved.includes(selected)
            ? this.restored.includes(selected.service)
                ? 'restored'
                : 'unchanged'
            : sourceOf(selected.pinnedTrees.map((pinnedTree) => treeOf(pinnedTree, obtained)), obtained));
    }
    /** What changed cannot be told without what it changed from; where that is not to be had, it is said why. */
    async localChanges(state, services, signal) {
        const { lost } = this;
        try {
            return await (0,_local_changes_js__WEBPACK_IMPORTED_MODULE_10__/* .localChanges */ .Pl)(this.root, state, services, signal);
        }
        catch (error) {
            if (lost === undefined || !(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl) || error.code !== 'missing-store')
                throw error;
            if (lost.exitCode === 3 || lost.exitCode === 5)
                throw lost;
            throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('local-changes', `What changed in ${this.root.dir} cannot be told: neither this machine nor the server has what it was synced from any more.`, {
                hint: 'Move the assets root away, run the command again, and copy what you recorded from there into the new one.',
                detail: `${lost.message}\n${error.detail ?? ''}`,
            });
        }
    }
    /** Stops where a pin moved under local changes; else they stay. */
    protect(changes, moved, before) {
        const inTheWay = moved.filter(({ service }) => changes.some((change) => isIn(change, service)));
        if (inTheWay.length === 0) {
            this.kept = changes.map(({ path }) => path.toString('utf8'));
            return;
        }
        const isElsewhere = inTheWay.every(({ service }) => (before.get(service)?.repository ?? this.remote.address) !== this.remote.address);
        throw localChangesError(inTheWay, changes, isElsewhere);
    }
    /** Writes the commit and its files. */
    async write(state, before, present, absent, readable, obtained, signal) {
        const names = present.map(({ service }) => service);
        const plan = {
            others: othersOf(before, [...names, ...absent]),
            chosen: present.map(({ service, pinnedTrees }) => ({
                service,
                repository: this.request.url.url,
                pinnedTrees: pinnedTrees.map((pinnedTree) => {
                    const tree = treeOf(pinnedTree, obtained);
                    return { directory: pinnedTree.directory, sha: pinnedTree.sha, tree, byTree: pinnedTree.tree === tree };
                }),
            })),
        };
        let { commit, services } = await (0,_write_commit_js__WEBPACK_IMPORTED_MODULE_13__/* .writeSyncedCommit */ .p)(this.root, { ...plan, without: [] }, signal);
        const writing = state === NO_STATE ? this.writeNew(commit, services, signal) : undefined;
        const [measured, first] = await Promise.allSettled([(0,_totals_js__WEBPACK_IMPORTED_MODULE_12__/* .measure */ .x)(this.root, commit, names, signal), writing]);
        if (measured.status === 'rejected') {
            // Parts whose tree was taken at its word: it may be some other object, which git says in many ways.
            const believed = present
                .flatMap(({ pinnedTrees }) => pinnedTrees)
                .filter((pinnedTree) => pinnedTree.tree === treeOf(pinnedTree, obtained));
            await this.checkTrees(believed, state, signal);
            throw measured.reason;
        }
        if (first.status === 'rejected')
            throw first.reason;
        const totals = measured.value;
        if (writing !== undefined) {
            if (totals.submodules.length > 0)
                await this.writeWithout(plan, totals.submodules, signal);
            return totals;
        }
        if (totals.submodules.length > 0) {
            ({ commit, services } = await (0,_write_commit_js__WEBPACK_IMPORTED_MODULE_13__/* .writeSyncedCommit */ .p)(this.root, { ...plan, without: totals.submodules }, signal));
        }
        const touched = services.filter(({ service, tree }) => before.get(service)?.tree !== tree).map(({ service }) => service);
        // Looked at again: recordings may have been made while the network was waited for.
        const changes = state === NO_STATE ? [] : await (0,_local_changes_js__WEBPACK_IMPORTED_MODULE_10__/* .localChanges */ .Pl)(this.root, state, [...names, ...absent], signal);
        const isDropped = (service) => this.request.discard && changes.some((change) => isIn(change, service));
        const gone = absent.filter((service) => before.has(service) || this.request.removed?.includes(service) || isDropped(service));
        const dirty = [...names, ...gone].filter((service) => changes.some((change) => isIn(change, service)));
        if (dirty.length > 0 && !this.request.discard) {
            this.protect(changes, present.filter(({ service }) => touched.includes(service)), before);
        }
        const forced = this.request.discard ? dirty : [];
        this.restored = forced;
        // Of a deleted recording there is nothing to keep: it comes back.
        const isKept = state.head !== undefined || changes.some(({ kind }) => kind !== 'deleted');
        if (forced.length > 0 && isKept)
            this.backup = await (0,_backups_js__WEBPACK_IMPORTED_MODULE_8__/* .backUp */ .vm)(this.root, state, changes, signal);
        else if (state.head !== undefined)
            await (0,_backups_js__WEBPACK_IMPORTED_MODULE_8__/* .keepCommits */ .CN)(this.root, state.head, signal);
        const all = [...new Set([...touched, ...gone, ...forced])];
        // What the root stood on must be readable to be compared with; else every service that changes is written anew.
        await (0,_check_out_js__WEBPACK_IMPORTED_MODULE_9__/* .checkOut */ .b$)(this.root, state, { commit, services: all, empty: [...gone, ...emptyOf(services)] }, { forced: readable ? forced : all, comparable: readable }, signal);
        return totals;
    }
    /** Nothing can be in the way of a new root's files: they are written while others count them. */
    writeNew(commit, services, signal) {
        const journal = { commit, services: services.map(({ service }) => service), empty: emptyOf(services) };
        return (0,_check_out_js__WEBPACK_IMPORTED_MODULE_9__/* .checkOut */ .b$)(this.root, NO_STATE, journal, { forced: [], comparable: true }, signal);
    }
    /** Takes submodules out of a new root. A run that is cut off before leaves that to the next one, which finds them. */
    async writeWithout(plan, without, signal) {
        const { commit, services } = await (0,_write_commit_js__WEBPACK_IMPORTED_MODULE_13__/* .writeSyncedCommit */ .p)(this.root, { ...plan, without }, signal);
        const journal = { commit, services: services.map(({ service }) => service), empty: emptyOf(services) };
        await (0,_check_out_js__WEBPACK_IMPORTED_MODULE_9__/* .checkOut */ .b$)(this.root, await this.root.readState(signal), journal, { forced: [], comparable: true }, signal);
    }
    /** @throws `bad-manifest` for a pin whose `tree` is an object of another kind */
    async checkTrees(pinnedTrees, state, signal) {
        if (pinnedTrees.length === 0)
            return;
        const wrong = await this.root.notTrees(pinnedTrees.map((pinnedTree) => pinnedTree.tree), signal);
        if (wrong.length === 0)
            return;
        if (state === NO_STATE)
            await this.root.unmake();
        throw (0,_pins_load_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestError */ .eZ)(pinnedTrees
            .filter((pinnedTree) => wrong.includes(pinnedTree.tree))
            .map(({ tree, pin }) => ({
            message: `tree ${tree} is not a directory of the assets repository; correct it or leave it out`,
            at: pin.at,
        })));
    }
    /** Reads the root's state; a sync that was cut off is finished first. */
    async readState(signal) {
        (0,_local_changes_js__WEBPACK_IMPORTED_MODULE_10__/* .recover */ .lj)(this.root);
        const state = await this.root.readState(signal);
        if (state.interrupted === undefined)
            return state;
        this.makeRoot();
        const backup = await this.finish(state, state.interrupted, signal);
        this.log.info('An earlier sync was cut off; it was finished first.');
        if (backup !== undefined)
            this.log.notice(`Files that changed meanwhile are kept in a backup, ${backup.slice(_backups_js__WEBPACK_IMPORTED_MODULE_8__/* .BACKUPS */ .Gk.length)}: assets-sync backups`);
        return this.root.readState(signal);
    }
    /** Goes on to the commit of a sync that was cut off; where that cannot be, its services are taken out, to be synced anew. */
    async finish(state, journal, signal) {
        const after = await this.root.readSynced(journal.commit, signal);
        try {
            await this.fetchAgain(after.filter(({ service }) => journal.services.includes(service)), signal);
            return await (0,_check_out_js__WEBPACK_IMPORTED_MODULE_9__/* .resume */ .U)(this.root, state, journal, signal);
        }
        catch (error) {
            signal.throwIfAborted();
            if (error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl && (error.code === 'unreachable' || error.code === 'unauthorized'))
                throw error;
        }
        const others = (state.synced?.services ?? []).filter(({ service }) => !journal.services.includes(service));
        const { commit } = await (0,_write_commit_js__WEBPACK_IMPORTED_MODULE_13__/* .writeSyncedCommit */ .p)(this.root, { others, chosen: [], without: [] }, signal);
        return (0,_check_out_js__WEBPACK_IMPORTED_MODULE_9__/* .resume */ .U)(this.root, state, { commit, services: journal.services, empty: journal.services }, signal);
    }
    /** Brings what services were made of, by the trees that were recorded. */
    async fetchAgain(services, signal) {
        const pinnedTrees = services
            .filter(({ repository }) => repository === this.request.url.url)
            .flatMap((synced) => synced.pinnedTrees.map((pinnedTree) => ({ ...pinnedTree, pin: lostPin(pinnedTree) })));
        await (0,_fetch_obtain_js__WEBPACK_IMPORTED_MODULE_3__/* .obtain */ .AH)(this.store, this.remote, this.request.branch, pinnedTrees, () => undefined, signal);
    }
    /**
     * Sees to it that the root can borrow what it stands on: a store may be deleted at any time.
     * @returns whether it can
     */
    async makeReadable(services, signal) {
        this.lost = undefined;
        if (this.storesHold(services))
            return true;
        try {
            await this.fetchAgain(services, signal);
            this.makeRoot();
        }
        catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl))
                throw error;
            // Some of it may be gone for good; the chosen services do not need it.
            this.lost = error;
        }
        return this.storesHold(services);
    }
    /** Whether a service was synced from the very commits that it is pinned at. */
    isAtPins({ pinnedTrees }, synced) {
        if (synced?.repository !== this.request.url.url || synced.pinnedTrees.length !== pinnedTrees.length)
            return false;
        return pinnedTrees.every((pinnedTree, index) => {
            const there = synced.pinnedTrees[index];
            if (there?.directory !== pinnedTree.directory || there.sha !== pinnedTree.sha)
                return false;
            // A SHA alone says more than a tree that an earlier pin only claimed.
            return pinnedTree.tree === undefined ? !there.byTree : there.tree === pinnedTree.tree;
        });
    }
    storesHold(services) {
        const stores = this.storesOf(services);
        return services.every(({ repository, pinnedTrees }) => pinnedTrees.every(({ tree }) => stores.get(repository)?.some((store) => store.hasTree(tree)) === true));
    }
    /** By repository, the stores that the root borrows from. */
    storesOf(services) {
        const repositories = [...new Set(services.map(({ repository }) => repository))];
        const borrowed = (url) => this.storeBases
            .map((base) => new _store_store_js__WEBPACK_IMPORTED_MODULE_7__/* .Store */ .i(base, { url }))
            .filter(({ objects }) => this.root.borrowsFrom(objects) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(objects));
        return new Map(repositories.map((url) => [url, borrowed(url)]));
    }
    /** Makes the root before there is anything to put in: it holds the store. */
    async obtainIntoNew(chosen, signal) {
        this.request.beforeWriting();
        this.makeRoot();
        try {
            return await this.obtain(chosen, new Map(), signal);
        }
        catch (error) {
            await this.root.unmake();
            throw error;
        }
    }
    async obtain(chosen, before, signal) {
        const known = new Map([...before.values()].flatMap((synced) => synced.pinnedTrees.map((pinnedTree) => [pinnedTree.directory, pinnedTree.tree])));
        const pinnedTrees = chosen.flatMap((selected) => selected.pinnedTrees);
        const obtained = await (0,_fetch_obtain_js__WEBPACK_IMPORTED_MODULE_3__/* .obtain */ .AH)(this.store, this.remote, this.request.branch, pinnedTrees, (directory) => known.get(directory), signal, this.request.exchange);
        this.obtained = obtained;
        for (const problem of obtained.warnings)
            this.log.warning(problem);
        return obtained;
    }
    makeRoot() {
        this.root.make(this.store.objects, this.request.url.url);
        this.store.addRoot(this.root.dir);
    }
    /** Parts services whose commit does not have them from the rest; where a path or a pin named that very directory, it is an error. */
    divide(chosen, before, obtained) {
        const absent = [];
        const present = chosen.filter(({ service, given, meant, pinnedTrees }) => {
            const lost = pinnedTrees.find((pinnedTree) => obtained.trees.get(pinnedTree) === 'absent');
            if (lost === undefined)
                return true;
            if (given || lost.pin.directory === lost.directory) {
                throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('no-such-directory', `${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_14__/* .showDirectory */ .fi)(lost.directory)} does not exist in commit ${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_15__/* .shortSha */ .Fu)(lost.sha)} of ${this.remote.address}.`, {
                    hint: before.has(service)
                        ? `It is on disk from another commit. ${lost.pin.directory === lost.directory ? 'Pin one that has it, or remove the pin.' : "Pin one that has it, or take it off the disk: assets-sync sync '*'"}`
                        : meant === undefined
                            ? 'Check the spelling of the path, or pin a commit that has it.'
                            : `Did you mean ${meant}? Else pin a commit that has it.`,
                    at: lost.pin.at,
                });
            }
            absent.push(service);
            return false;
        });
        const gone = absent.filter((service) => before.has(service));
        const never = absent.filter((service) => !before.has(service));
        if (never.length > 0)
            this.log.notice(`Without recordings at their pinned commit, left out: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(never)}.`);
        if (gone.length > 0)
            this.log.notice(`Without recordings at their pinned commit, taken off the disk: ${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .listNames */ .Zv)(gone)}.`);
        return [present, absent];
    }
    report(chosen, others, totals, source) {
        const { requests, bytes, fetches } = this.remote.traffic;
        return {
            services: chosen.map((selected) => ({
                service: selected.service,
                pinnedTrees: selected.pinnedTrees.map(({ directory, sha, pin }) => ({ directory, sha, at: pin.at })),
                ...(totals?.services.get(selected.service) ?? { files: 0, size: 0 }),
                source: source(selected),
            })),
            requests,
            bytes,
            cacheHit: chosen.length > 0 && fetches === 0,
            kept: this.kept,
            others,
            backup: this.backup,
        };
    }
}
const NO_STATE = { synced: undefined, head: undefined, interrupted: undefined };
function othersOf(before, names) {
    return [...before.values()].filter(({ service }) => !names.includes(service));
}
function sourceOf(trees, { fetched, cached }) {
    if (trees.some((tree) => fetched.has(tree)))
        return 'network';
    return trees.some((tree) => cached.has(tree)) ? 'cache' : 'store';
}
function emptyOf(services) {
    return services.filter(({ tree }) => tree === _base_sha_js__WEBPACK_IMPORTED_MODULE_15__/* .EMPTY_TREE */ .pL).map(({ service }) => service);
}
function isIn(change, service) {
    return (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_14__/* .isWithin */ .UO)(change.path.toString('utf8'), service);
}
function treeOf(pinnedTree, obtained) {
    const tree = obtained.trees.get(pinnedTree);
    if (tree === undefined || tree === 'absent')
        throw new Error(`no tree for ${pinnedTree.directory}`);
    return tree;
}
/** A tree of an earlier run, whose pin may no longer be in any file. */
function lostPin(pinnedTree) {
    return { ...pinnedTree, reason: undefined, manifestDirectory: pinnedTree.directory, at: { file: _pins_manifest_name_js__WEBPACK_IMPORTED_MODULE_16__/* .MANIFEST_NAME */ .i } };
}
function localChangesError(services, changes, isElsewhere) {
    const paths = changes.filter((change) => services.some(({ service }) => isIn(change, service)));
    const lines = paths.map(({ kind, path }) => `${kind.padEnd(8)} ${path.toString('utf8')}`);
    const names = services.map(({ service }) => service).join(', ');
    const what = isElsewhere ? `The assets repository of ${names} is another one now` : `The pin of ${names} moved`;
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('local-changes', `${what}, but there are local changes:\n${(0,_base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .listLines */ .i4)(lines)}`, {
        hint: 'Publish them (assets-sync push), go back to the branch where you recorded them, or sync with discard (--discard): it puts the pinned recordings in place and keeps a backup.',
    });
}


/***/ }),

/***/ 3662:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ writeSyncedCommit)
/* harmony export */ });
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6127);
/* harmony import */ var _git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9384);
/* harmony import */ var _git_objects_loose_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2025);
/* harmony import */ var _synced_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8585);
/** Writes the commit that an assets root is to stand on. */





/** @returns the commit, and all services as they are in it */
async function writeSyncedCommit(root, { others, chosen, without }, signal) {
    // A service inside a chosen one is written with it, and is no longer one of its own.
    const apart = others.filter(({ service }) => !chosen.some((outer) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(service, outer.service)));
    const placements = [
        ...apart.map(({ service, tree }) => ({ path: service, tree })),
        ...chosen.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ directory, tree }) => ({ path: directory, tree }))),
        // Outer before inner; the sort is stable, so that what is chosen replaces what was there.
    ].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const composed = await (0,_git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .composeTree */ .$)([...placements, ...without.map((path) => ({ path, tree: undefined }))], {
        readTree: async (tree) => (0,_git_objects_compose_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .c)(await root.readTree(tree, signal)),
        writeTree: (content) => (0,_git_objects_loose_js__WEBPACK_IMPORTED_MODULE_0__/* .writeObject */ .p7)(root.objects, 'tree', content),
    });
    const services = [...apart.map((other) => ({ ...other, pinnedTrees: partsAfter(other, chosen) })), ...chosen]
        .map((service) => ({ ...service, tree: composed.treeAt(service.service) ?? _base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .EMPTY_TREE */ .pL }))
        .sort((a, b) => (a.repository + a.service < b.repository + b.service ? -1 : 1));
    return { commit: (0,_git_objects_loose_js__WEBPACK_IMPORTED_MODULE_0__/* .writeObject */ .p7)(root.objects, 'commit', (0,_synced_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCommit */ .H)(composed.tree, services)), services };
}
/** What a service that was not chosen is made of now that a chosen one may have been put into it. */
function partsAfter(other, chosen) {
    const inner = chosen.filter(({ service }) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(service, other.service));
    return [
        ...other.pinnedTrees.filter(({ directory }) => !inner.some(({ service }) => (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(directory, service))),
        ...inner.flatMap(({ pinnedTrees }) => pinnedTrees),
    ];
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 9140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 6970:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

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
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(3407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
