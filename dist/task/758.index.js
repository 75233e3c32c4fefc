export const id = 758;
export const ids = [758];
export const modules = {

/***/ 3757:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ AssetsSyncError),
/* harmony export */   Fu: () => (/* binding */ shortSha),
/* harmony export */   JS: () => (/* binding */ SHORT_SHA_LENGTH),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   dE: () => (/* binding */ formatPlace),
/* harmony export */   dF: () => (/* binding */ errorJson),
/* harmony export */   gb: () => (/* binding */ toAssetsSyncError),
/* harmony export */   i4: () => (/* binding */ listLines),
/* harmony export */   pL: () => (/* binding */ EMPTY_TREE),
/* harmony export */   qL: () => (/* binding */ parseSha),
/* harmony export */   wm: () => (/* binding */ withoutPlace)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
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

/***/ 4738:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3757);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9547);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);





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
  const parsed = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(path);
  return "directory" in parsed && parsed.directory !== _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv;
}

// src/pins/manifest.ts

var MANIFEST_NAME = "recordings.json";
function openManifest(text, manifestDirectory, name, shape) {
  const source = text.replace(/^\ufeff/, "");
  const file = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(manifestDirectory, name);
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
  if (manifest.manifestDirectory !== _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv) {
    fail(key.offset, `${name} is a setting; settings stand in the ${MANIFEST_NAME} at the top only`);
  } else if (!Object.hasOwn(SETTINGS, name)) {
    const known = Object.keys(SETTINGS);
    const near = (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_0__/* .closestMatch */ .h0)(name, known);
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
  const parsed = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(key);
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
  const sha = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(entry?.sha ?? "");
  if (entry === void 0 || sha === void 0 || "error" in parsed) return;
  const [tree = "", computedFor] = entry.tree?.toLowerCase().split("@") ?? [];
  const isStale = computedFor !== void 0 && computedFor !== sha.slice(0, _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .SHORT_SHA_LENGTH */ .JS);
  if (isStale) {
    const at = place((jsonc_parser__WEBPACK_IMPORTED_MODULE_4__.findNodeAtLocation(node, ["tree"]) ?? node).offset);
    manifest.warnings.push({ message: `tree was computed for ${computedFor}, not for this sha; it is ignored`, at });
  }
  const directory = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(manifestDirectory, parsed.directory);
  manifest.pins.push({
    directory,
    assetsPath: directory,
    sha,
    tree: isStale ? void 0 : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(tree),
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
  const list = problems.map(({ message, at }) => `${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlace */ .dE)(at)} ${message}`);
  const isOne = list.length === 1;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-manifest", isOne ? `${list[0]}.` : `There are ${list.length} mistakes:
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
    const parsed = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(text);
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
  const prefix = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(textOf("AssetsRepoPrefixPath"));
  if (repository === void 0 || "error" in prefix || manifest.errors.length > 0) return manifest;
  manifest.tagPin = {
    directory,
    assetsPath: (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(prefix.directory, directory),
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
  return (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(directory, ASSETS_JSON);
}
function withoutRivals(manifests) {
  const own = new Set(manifests.filter(({ file }) => !isAssetsJson(file)).map(({ manifestDirectory }) => manifestDirectory));
  return manifests.filter(({ file, manifestDirectory }) => !isAssetsJson(file) || !own.has(manifestDirectory));
}
function readManifest(codeRoot, manifestDirectory) {
  return readPinFile(codeRoot, (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(manifestDirectory, MANIFEST_NAME));
}
function readPinFile(codeRoot, file) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, file);
  const found = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_2__/* .lstatIfThere */ .Cm)(path);
  if (found === void 0) return void 0;
  if (isAssetsJson(file) && (found.isDirectory() || found.size > MAX_MANIFEST_BYTES)) return void 0;
  const message = whyUnreadable2(found);
  if (message !== void 0) throw manifestError([{ message, at: { file } }]);
  return parsePinFile((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(path, "utf8"), file);
}
function parsePinFile(text, file) {
  const directory = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .parentDirectory */ .im)(file);
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
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-usage", `${codeRoot} is an assets root, not a code repository.`, {
      hint: "Run the command outside of it, in the code repository that it belongs to."
    });
  }
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-manifest", `There is no ${MANIFEST_NAME} in ${codeRoot}.`, {
    hint: `Write one (assets-sync init --repository owner/name-assets), or say with the working-directory input where it is.`,
    at: { file: MANIFEST_NAME }
  });
}




/***/ }),

/***/ 3651:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ syncCommand),
/* harmony export */   q: () => (/* binding */ shellCommand)
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
function syncCommand(services) {
  return shellCommand(["assets-sync", "sync", ...services.length > MAX_NAMES ? ["*"] : services]);
}
var MAX_NAMES = 5;




/***/ }),

/***/ 2545:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
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

/***/ 4179:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   RM: () => (/* binding */ alignColumns),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   h0: () => (/* binding */ closestMatch),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
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
    return name.endsWith(`/${typed}`) ? 0 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(typed, name);
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




/***/ }),

/***/ 83:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

var node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache;
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   Br: () => (/* binding */ pathBelow),
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
/* harmony export */   aO: () => (/* binding */ isDamagedRepository),
/* harmony export */   am: () => (/* binding */ ownEnvironment),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   dI: () => (/* binding */ codeEnvironment),
/* harmony export */   dQ: () => (/* binding */ STREAM_LARGE_FILES),
/* harmony export */   e3: () => (/* binding */ PLAIN_FILE_SYSTEM),
/* harmony export */   eb: () => (/* binding */ CHECK_NETWORK),
/* harmony export */   ev: () => (/* binding */ pathEntries),
/* harmony export */   iR: () => (/* binding */ proxiedFetch),
/* harmony export */   jO: () => (/* binding */ CHECK_SERVER),
/* harmony export */   kP: () => (/* binding */ ByteReader),
/* harmony export */   pU: () => (/* binding */ sumTraffic),
/* harmony export */   pn: () => (/* binding */ saysFilterIgnored),
/* harmony export */   qE: () => (/* binding */ NO_TRAFFIC),
/* harmony export */   qS: () => (/* binding */ saysNoAccess),
/* harmony export */   qY: () => (/* binding */ SILENT),
/* harmony export */   qm: () => (/* binding */ saysLacking),
/* harmony export */   ux: () => (/* binding */ readWords),
/* harmony export */   vF: () => (/* binding */ requireRecentGit),
/* harmony export */   wH: () => (/* binding */ LIST_CONFIG),
/* harmony export */   xE: () => (/* binding */ inPieces),
/* harmony export */   xU: () => (/* binding */ uptime),
/* harmony export */   zH: () => (/* binding */ details),
/* harmony export */   zY: () => (/* binding */ openGit)
/* harmony export */ });
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3053);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8474);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6466);
/* harmony import */ var node_tty__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7066);


// src/base/paths.ts



var BREADCRUMBS = "breadcrumb";
function canonicalPath(path, realpath = realPath, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_path__WEBPACK_IMPORTED_MODULE_2__, 2)))) {
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
function pathBelow(directory, path, paths = /*#__PURE__*/ (node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache || (node_path__WEBPACK_IMPORTED_MODULE_2___namespace_cache = __webpack_require__.t(node_path__WEBPACK_IMPORTED_MODULE_2__, 2)))) {
  const below = paths.relative(directory, path);
  if (below === ".." || below.startsWith(`..${paths.sep}`) || paths.isAbsolute(below)) return void 0;
  return below.split(paths.sep).join("/");
}
function findProgram(name, env, platform = process.platform, isFile = isFileThere) {
  if (platform !== "win32") return name;
  return pathEntries(env, platform).map((folder) => node_path__WEBPACK_IMPORTED_MODULE_2__.win32.join(folder, `${name}.exe`)).find(isFile);
}
function pathEntries(env, platform) {
  if (platform !== "win32") return (env.PATH ?? "").split(":").filter((folder) => folder.startsWith("/"));
  const [, path = ""] = Object.entries(env).find(([key]) => key.toUpperCase() === "PATH") ?? [];
  return path.split(";").map((folder) => folder.replaceAll('"', "").trim()).filter((folder) => /^(?:[a-z]:[\\/]|[\\/]{2}[^\\/])/i.test(folder));
}
function windowsProgram(path, env = process.env) {
  const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === "SYSTEMROOT") ?? [];
  return node_path__WEBPACK_IMPORTED_MODULE_2__.win32.join(root || "C:\\Windows", "System32", path);
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
  const undici = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
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
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("bad-usage", `${host} cannot be asked through the ${scheme} proxy that the environment names.`, {
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
  for (let at = error; node_util__WEBPACK_IMPORTED_MODULE_3__.types.isNativeError(at) && words.length < 5; at = at.cause) words.push(at.message);
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
var GitError = class extends _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl {
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

var details = (0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_4__.channel)("assets-sync:details");
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
  const fed = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_7__.pipeline)(input, stdin).catch((error) => {
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
  const hasConsole = process.platform === "win32" && [0, 1, 2].some((handle) => (0,node_tty__WEBPACK_IMPORTED_MODULE_8__.isatty)(handle));
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_5__.spawn)(file, args, { ...options, windowsHide: !hasConsole, detached: LEADS_GROUP });
  if (!child.stdout) {
    child.once("error", () => {
    });
    throw Object.assign(new Error("spawn git EMFILE"), { code: "EMFILE", path: "git" });
  }
  return child;
}
async function endOf(child, cwd) {
  try {
    const [code] = await (0,node_events__WEBPACK_IMPORTED_MODULE_6__.once)(child, "close");
    return code ?? 128;
  } catch (error) {
    const { code } = error;
    const isCwd = cwd !== void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory() !== true;
    if (isCwd && (code === "ENOENT" || code === "ENOTDIR")) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("bad-usage", `${cwd} is not a directory, or is none any more, so git cannot run in it.`, {
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
    const ending = (0,node_child_process__WEBPACK_IMPORTED_MODULE_5__.spawn)(windowsProgram("taskkill.exe"), ["/PID", String(pid), "/T", "/F"], {
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
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("old-git", message, { hint, detail });
}




/***/ }),

/***/ 5817:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ lastChange),
/* harmony export */   $w: () => (/* binding */ rename),
/* harmony export */   Cm: () => (/* binding */ lstatIfThere),
/* harmony export */   _M: () => (/* binding */ touch),
/* harmony export */   bF: () => (/* binding */ removeFolderLater),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   fi: () => (/* binding */ retryWhileBusy),
/* harmony export */   gR: () => (/* binding */ namesIfReadable),
/* harmony export */   mX: () => (/* binding */ removeEmptyFolder),
/* harmony export */   nM: () => (/* binding */ removeFile),
/* harmony export */   v$: () => (/* binding */ removeFolder),
/* harmony export */   v8: () => (/* binding */ writeDurably),
/* harmony export */   w6: () => (/* binding */ temporaryBeside)
/* harmony export */ });
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);


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
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("not-writable", `${dir} cannot be made: a part of its path leads nowhere.`, {
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




/***/ }),

/***/ 9758:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ev: () => (/* binding */ openCodeRepository),
/* harmony export */   GA: () => (/* binding */ readCommittedFiles),
/* harmony export */   IC: () => (/* binding */ mainRemote),
/* harmony export */   Mn: () => (/* binding */ configValue),
/* harmony export */   Sk: () => (/* binding */ listDirectories),
/* harmony export */   ft: () => (/* binding */ noAuthor),
/* harmony export */   hf: () => (/* binding */ hideFromStatus),
/* harmony export */   jM: () => (/* binding */ listPinFiles),
/* harmony export */   mc: () => (/* binding */ INPUTS),
/* harmony export */   nj: () => (/* binding */ NO_ORIGIN),
/* harmony export */   oD: () => (/* binding */ spellInputs),
/* harmony export */   on: () => (/* binding */ gitAuthor),
/* harmony export */   tF: () => (/* binding */ formatPerson),
/* harmony export */   xQ: () => (/* binding */ camelCase),
/* harmony export */   yl: () => (/* binding */ warnOfMisplaced),
/* harmony export */   zP: () => (/* binding */ isSparse)
/* harmony export */ });
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4738);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2545);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);







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
function spellInputs(text, spell) {
  return text.replace(/\b(the) ([a-z-]+) input\b/gi, (words, the, name) => {
    if (!Object.hasOwn(INPUTS, name)) return words;
    const spelled = spell(name);
    return the === "The" ? spelled.charAt(0).toUpperCase() + spelled.slice(1) : spelled;
  });
}

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
  const real = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)(directory);
  const found = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(real);
  if (found?.isDirectory() !== true) {
    const what = found === void 0 ? "does not exist" : "is a file, not a directory";
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} ${what}.`, {
      hint: "Give the top of the code repository with the working-directory input."
    });
  }
  const call = { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(), cwd: directory, signal };
  const [config, places] = await Promise.all([(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_CONFIG */ .wH, call), (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(FIND_PLACES, call), (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .requireRecentGit */ .vF)(call)]);
  if (places.exitCode !== 0) throw noCheckout(directory, real, (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .gitError */ .N7)(FIND_PLACES, places));
  if (config.exitCode !== 0) throw (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .gitError */ .N7)(_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .LIST_CONFIG */ .wH, config);
  const [text = "", excludeFile = "", objects = "", ...more] = places.stdout.toString("utf8").split("\n");
  if (more.length > 1) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `The path of the code repository (${JSON.stringify(real)}) has a line feed in it.`, {
      hint: "Move it to a directory without one."
    });
  }
  const top = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)(text);
  const root = asTop ? top : real;
  const below = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .pathBelow */ .Br)(top, root);
  return { root, top, prefix: below ? `${below}/` : "", objects, excludeFile, config: config.stdout.toString("utf8") };
}
function noCheckout(directory, real, { kind, detail }) {
  if (kind === "dubious-ownership") {
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} belongs to another user, so git does not use it.`, {
      hint: `If you trust it: ${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q)(["git", "config", "--global", "--add", "safe.directory", real.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_7__.sep, "/")])}`,
      detail
    });
  }
  const checkouts = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(real).filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(real, name, ".git")));
  const where = checkouts.length === 0 ? "" : `: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(checkouts)}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `${directory} is not in a git repository.`, {
    hint: `Check the code repository out first, or say with the working-directory input where it is${where}.`,
    detail
  });
}
function configValue({ config }, key) {
  return (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfigListing */ .IA)(config).findLast((record) => record.key === key)?.value;
}
function mainRemote({ config }) {
  const names = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .parseConfigListing */ .IA)(config).flatMap(({ key }) => /^remote\.(.+)\.url$/s.exec(key)?.[1] ?? []);
  const [only = "origin", ...others] = new Set(names);
  return others.length === 0 ? only : "origin";
}
function isSparse(repository) {
  return configValue(repository, "core.sparsecheckout") === "true";
}
var MAX_SCOPES = 200;
async function listPinFiles({ root }, { scopes, assetsRoot, untracked }, signal) {
  const listing = { onDisk: [], sparse: [], rootIsTracked: false };
  const above = new Set(scopes.flatMap((scope) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__/* .upward */ .Oz)(scope).slice(1)));
  const below = scopes.length > MAX_SCOPES ? [_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv] : scopes.map((scope) => scope.replace(/[*?[\\]/g, "\\$&"));
  const pathspecs = [_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir, _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_1__/* .ASSETS_JSON */ .Lg].flatMap((name) => [
    ...below.map((scope) => `:(glob)${(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(scope, `**/${name}`)}`),
    ...scopes.length > MAX_SCOPES ? [] : [...above].map((directory) => `:(literal)${(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(directory, name)}`)
  ]);
  if (assetsRoot !== void 0) pathspecs.push(`:(literal)${assetsRoot}`);
  if (pathspecs.length === 0) return listing;
  const others = untracked ? ["--others", "--exclude-standard"] : [];
  const args = ["ls-files", "-z", "-t", "--cached", ...others, "--", ...pathspecs];
  for (const record of (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(args, { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(), cwd: root, signal }))) {
    const tag = String.fromCharCode(record[0] ?? 0);
    const path = record.toString("utf8", 2);
    if (assetsRoot !== void 0 && `${path}/`.startsWith(`${assetsRoot}/`)) listing.rootIsTracked ||= tag !== "?";
    else if ("directory" in (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)((0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(path)))
      listing[tag === "S" ? "sparse" : "onDisk"].push(path);
  }
  return listing;
}
async function listDirectories(repository, signal) {
  const output = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(["ls-files", "-z"], { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(), cwd: repository.root, signal });
  const directories = /* @__PURE__ */ new Set();
  for (const record of (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(output)) {
    let at = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(record.toString("utf8"));
    for (; at !== _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv && !directories.has(at); at = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(at)) directories.add(at);
  }
  return [...directories];
}
async function readCommittedFiles({ root }, files, signal) {
  const input = files.map((file) => `HEAD:./${file}
`).join("");
  const call = { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(), cwd: root, signal, input };
  const { exitCode, stdout: output } = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(["cat-file", "--batch"], call);
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
  const isEverywhere = services.length === 0 || services.includes(_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv);
  const below = isEverywhere ? [""] : services.map((service) => `${service.replace(/[*?[\\]/g, "\\$&")}/`);
  const paths = below.flatMap((prefix2) => RECORDING_FOLDERS.map((name) => `:(glob)${prefix2}**/${name}/**`));
  const call = { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(), cwd: root, signal };
  const args = ["status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=all"];
  const records = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .splitRecords */ .DQ)(await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(args, { ...call, paths }));
  const ofKind = (letters) => records.filter((record) => letters.test(record.toString("latin1", 0, 2)));
  const staged = ofKind(/^A[ M]/);
  const isMerge = staged.length > 0 && (await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(["rev-parse", "-q", "--verify", "MERGE_HEAD"], call)).exitCode === 0;
  const found = [...ofKind(/^\?\?/), ...isMerge ? [] : staged].map((record) => record.toString("utf8", 3).slice(prefix.length));
  if (found.length === 0) return;
  const message = `Recorded into the code repository, where no push finds it: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(found, 3)}. Let tests record below ASSETS_ROOT (assets-sync run sets it), and move what is to be pushed to the same path there`;
  log.warning({ message });
}
function hideFromStatus(repository, assetsRoot) {
  const path = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .pathBelow */ .Br)(repository.top, assetsRoot);
  if (!path) return;
  const line = `/${path.replace(/[*?[\]\\!#]/g, "\\$&").replace(/ $/, "\\ ")}`;
  const present = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)(repository.excludeFile) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(repository.excludeFile, "utf8") : "";
  if (present.split(/\r?\n/).includes(line)) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.dirname)(repository.excludeFile), { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.appendFileSync)(repository.excludeFile, `${present === "" || present.endsWith("\n") ? "" : "\n"}${line}
`);
}
var NO_ORIGIN = {
  head: void 0,
  started: void 0,
  startedBy: void 0,
  commit: void 0,
  pullRequest: void 0
};
function noAuthor(what) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `git does not know who you are, so that nothing was ${what}.`, {
    hint: 'Tell it (git config --global user.name "Your Name"; git config --global user.email you@example.com), then run the command again.'
  });
}
function formatPerson(person) {
  const { name, email } = person ?? { name: "assets-sync", email: "assets-sync@localhost" };
  const clean = (text) => text.replace(/[\u0000-\u001f<>]+/g, " ").trim();
  return `${clean(name) || "assets-sync"} <${clean(email)}> ${Math.floor(Date.now() / 1e3)} +0000`;
}
async function gitAuthor(codeRepository, signal) {
  const { GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL } = process.env;
  const told = Object.entries({ GIT_AUTHOR_NAME, GIT_AUTHOR_EMAIL }).filter(
    (entry) => Boolean(entry[1])
  );
  const environment = { ...(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .codeEnvironment */ .dI)(), ...Object.fromEntries(told) };
  const args = ["-c", "user.useConfigOnly=true", "var", "GIT_AUTHOR_IDENT"];
  const { exitCode, stdout } = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_3__/* .tryGit */ .Ii)(args, { environment, cwd: codeRepository.root, signal });
  const [, name, email] = /^(.*) <(.*)> \d+ [+-]\d+$/m.exec(stdout.toString("utf8")) ?? [];
  return exitCode !== 0 || !name || !email ? void 0 : { name, email };
}




/***/ })

};
