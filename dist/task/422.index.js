export const id = 422;
export const ids = [422];
export const modules = {

/***/ 592:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   RD: () => (/* binding */ findRepositoryUrl),
/* harmony export */   ZN: () => (/* binding */ repositoryUrlOf),
/* harmony export */   cX: () => (/* binding */ findAccesses),
/* harmony export */   v3: () => (/* binding */ onlyAccess),
/* harmony export */   yT: () => (/* binding */ accessFlags)
/* harmony export */ });
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7495);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9457);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4322);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);





// src/fetch/access.ts
function accessFlags({ repository, branch }) {
  const flag = (name, value) => value === void 0 ? [] : [name, value];
  return [...flag("--repository", repository), ...flag("--branch", branch)];
}
function onlyAccess(access) {
  return { of: () => access, hasOwn: true, branch: access.branch, mirror: void 0 };
}
function findAccesses(request, root, base, onWarning) {
  const known = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const find = (pin) => {
    const url = repositoryUrlOf(request, root, base, pin);
    const access = known.get(url.url) ?? accessTo(url, request, root, pin, onWarning);
    known.set(url.url, access);
    return access;
  };
  return {
    branch: request.branch ?? root.settings.branch ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU,
    mirror: findMirror(request, root, base),
    hasOwn: (request.repository ?? root.settings.repository) !== void 0,
    of: (pin) => {
      const name = pin.assetsJson?.repository ?? root.settings.repository ?? "";
      const access = byName.get(name) ?? find(pin);
      byName.set(name, access);
      if (request.repository !== void 0 && byName.size > 1) throw notOneRepository([...byName.keys()]);
      return access;
    }
  };
}
function notOneRepository(named) {
  const what = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(named.map((name) => name || "none"));
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
    "bad-usage",
    `The repository input names one assets repository, but the files name several: ${what}.`,
    {
      hint: "Leave the input out, or name services of one repository alone."
    }
  );
}
function repositoryUrlOf(request, root, base, { assetsJson }) {
  if (assetsJson === void 0 || request.repository !== void 0) return findRepositoryUrl(request, root, base);
  return parseRepository(request, base, "AssetsRepo", assetsJson.repository, assetsJson.repositoryAt);
}
function findAccess(request, root, base, onWarning) {
  return accessTo(findRepositoryUrl(request, root, base), request, root, {}, onWarning);
}
function accessTo(url, request, root, { assetsJson }, onWarning) {
  const branch = request.branch ?? root.settings.branch ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU;
  if (!(0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranchName */ .Q8)(branch)) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: "Give one such as main."
    });
  }
  const { authorization, warning } = (0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCredential */ .P$)({
    url,
    fromInput: request.repository !== void 0,
    token: request.token,
    ownOrigin: request.ownOrigin
  });
  if (warning !== void 0) {
    const at = request.repository === void 0 ? assetsJson?.repositoryAt ?? root.places.$repository : void 0;
    onWarning({ message: warning, ...at === void 0 ? {} : { at } });
  }
  return { url, branch, authorization };
}
function findRepositoryUrl({ repository: given, gitHubServer, isLocalUser }, root, base) {
  const at = root.places.$repository ?? { file: root.file };
  const text = given ?? root.settings.repository;
  if (text === void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-manifest", `No assets repository is named in ${root.file}.`, {
      hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
      at
    });
  }
  if (given === void 0) return parseRepository({ gitHubServer, isLocalUser }, base, "$repository", text, at);
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if (!("error" in parsed)) return parsed;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The repository input cannot be used: ${parsed.error}.`, {
    hint: "Give owner/name on GitHub, or the address of a git repository."
  });
}
function parseRepository({ gitHubServer, isLocalUser }, base, name, text, at) {
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if ("error" in parsed) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `${name} cannot be used: ${parsed.error}`, at }]);
  if (!isLocalUser && parsed.transport !== "http") {
    const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
    throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message, at }]);
  }
  return parsed;
}
function findMirror({ mirror, isLocalUser }, root, base) {
  if (mirror !== void 0) {
    const parsed2 = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMirror */ .v0)(mirror.text, mirror.base);
    if (!("error" in parsed2)) return parsed2;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The mirror input cannot be used: ${parsed2.error}.`, {
      hint: "Give an http(s) address that everybody may read, or the path of a folder."
    });
  }
  const { mirror: text } = root.settings;
  if (text === void 0) return void 0;
  const at = root.places.$mirror ?? { file: root.file };
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMirror */ .v0)(text, base);
  if ("error" in parsed) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `$mirror cannot be used: ${parsed.error}`, at }]);
  if (isLocalUser || parsed.kind === "http") return parsed;
  throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: "in CI, $mirror is an http(s) address; a folder is given with the mirror input", at }]);
}




/***/ }),

/***/ 9483:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   Fd: () => (/* binding */ changedMeanwhile),
/* harmony export */   dG: () => (/* binding */ editsByFile),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   i1: () => (/* binding */ editText),
/* harmony export */   pX: () => (/* binding */ checkEditable),
/* harmony export */   pg: () => (/* binding */ editManifests),
/* harmony export */   ps: () => (/* binding */ restorePins),
/* harmony export */   rC: () => (/* binding */ ManifestText),
/* harmony export */   sc: () => (/* binding */ withEditLock),
/* harmony export */   wL: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9457);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(376);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7975);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9547);






// src/pins/edit.ts



// src/pins/edit-text.ts


function editText(text, manifestDirectory, edits, settings = {}) {
  const manifest = new ManifestText(text);
  manifest.addSettings(settings);
  for (const edit of edits) manifest.setPin(keyOfDirectory(edit.directory, manifestDirectory), edit);
  return manifest.toString();
}
function keyOfDirectory(directory, manifestDirectory) {
  return `/${directory.slice(manifestDirectory.length).replace(/^\//, "")}`;
}
function restorePins(now, earlier, directories) {
  const manifest = new ManifestText(now);
  const changed = manifest.takeEntries(new ManifestText(earlier ?? "{}"), new Set(directories.map((one) => `/${one}`)));
  return { text: manifest.toString(), changed: changed.map((key) => key.slice(1)) };
}
var ManifestText = class {
  mark;
  object;
  members = /* @__PURE__ */ new Map();
  /** @param text one without a mistake */
  constructor(text) {
    this.mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
    this.object = new ObjectText(text.slice(this.mark.length));
    for (const member of this.object.members) {
      const key = keyOf(member.name);
      if (key !== void 0 && !this.members.has(key)) this.members.set(key, member);
    }
  }
  toString() {
    return `${this.mark}${this.object}`;
  }
  /** In the order of the file. */
  get entries() {
    return [...this.members].map(([key, { label, value }]) => ({ key, value: jsonc_parser__WEBPACK_IMPORTED_MODULE_8__.parse(value), text: label + value }));
  }
  setPin(key, { sha, tree: treeName, reason }) {
    const tree = treeName === void 0 ? void 0 : `${treeName}@${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(sha)}`;
    const value = tree === void 0 && reason === void 0 ? sha : { sha, tree, reason };
    const member = this.members.get(key);
    if (member === void 0) {
      this.members.set(key, this.object.insert(key.slice(1) || "/", value, this.findPrevious(key)));
    } else if (!member.value.startsWith("{")) {
      if (value !== sha || (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(jsonc_parser__WEBPACK_IMPORTED_MODULE_8__.parse(member.value)) !== sha) member.value = this.object.format(value, member);
    } else {
      const pin = new ObjectText(member.value);
      if ((0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .parseSha */ .qL)(String(pin.valueOf("sha"))) !== sha) pin.set("sha", sha);
      if (tree !== void 0) pin.set("tree", tree, ["sha"]);
      else if (!String(pin.valueOf("tree")).toLowerCase().endsWith(`@${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .shortSha */ .Fu)(sha)}`))
        pin.remove("tree");
      if (reason !== void 0) pin.set("reason", reason, ["tree", "sha"]);
      member.value = pin.toString();
    }
  }
  /** Puts settings that the file does not have at its beginning, in their order. @param settings by their names without the `$` */
  addSettings(settings) {
    let previous = "first";
    for (const [name, value] of Object.entries(settings)) {
      const added = this.object.insert(`$${name}`, value, previous);
      this.members.set(`$${name}`, added);
      previous = added;
    }
  }
  /**
   * Makes entries be as in another state of the file: written the same, or not there. One that is missing goes below the entry that it
   * stood below there, else to the end.
   * @returns those that it changed
   */
  takeEntries(other, keys) {
    const changed = [];
    let previous;
    for (const [key, theirs] of other.members) {
      const ours = this.members.get(key);
      const [label, value] = [theirs.label, theirs.value].map((text) => text.replace(/\r?\n/g, this.object.lineEnd));
      if (keys.has(key) && ours === void 0) {
        this.members.set(key, this.object.insertText({ name: theirs.name, label, value }, previous));
        changed.push(key);
      } else if (keys.has(key) && ours !== void 0 && ours.label + ours.value !== label + value) {
        Object.assign(ours, { label, value });
        changed.push(key);
      }
      previous = this.members.get(key) ?? previous;
    }
    for (const key of keys) {
      const member = this.members.get(key);
      if (member === void 0 || other.members.has(key)) continue;
      this.object.removeMember(member);
      this.members.delete(key);
      changed.push(key);
    }
    return changed;
  }
  /**
   * Behind which entry a new pin belongs in the order of names, whatever the order is that somebody gave the others: so that those
   * who add different ones seldom touch the same lines.
   */
  findPrevious(key) {
    let previous;
    let next;
    for (const other of this.members.keys()) {
      if (other.startsWith("$") || other === "/") continue;
      if (other < key && (previous === void 0 || other > previous)) previous = other;
      if (other > key && (next === void 0 || other < next)) next = other;
    }
    if (previous !== void 0) return this.members.get(previous);
    if (next === void 0) return void 0;
    const { members } = this.object;
    return members[members.indexOf(this.members.get(next)) - 1] ?? "first";
  }
};
function keyOf(name) {
  if (name.startsWith("$")) return name;
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(name);
  return "error" in parsed ? void 0 : `/${parsed.directory}`;
}
var ObjectText = class {
  members = [];
  lineEnd;
  isOneLine;
  head;
  /** What stands behind the last member, the closing brace included. */
  tail;
  constructor(text) {
    const [lineEnd] = /\r?\n/.exec(text) ?? [];
    this.lineEnd = lineEnd ?? "\n";
    this.isOneLine = lineEnd === void 0;
    const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_8__.parseTree(text, [], { allowTrailingComma: true });
    let at = (root?.offset ?? 0) + 1;
    this.head = text.slice(0, at);
    for (const { offset, length, children: [name, value] = [] } of root?.children ?? []) {
      if (name === void 0 || value === void 0) continue;
      const end = offset + length;
      const rest = readRest(text, end);
      this.members.push({
        name: String(name.value),
        lead: text.slice(at, offset),
        label: text.slice(offset, value.offset),
        value: text.slice(value.offset, end),
        ...rest
      });
      at = end + rest.gap.length + rest.comma.length + rest.trail.length;
    }
    this.tail = text.slice(at);
  }
  toString() {
    const members = this.members.map(({ lead, label, value, gap, comma, trail }) => lead + label + value + gap + comma + trail);
    return this.head + members.join("") + this.tail;
  }
  valueOf(name) {
    const member = this.find(name);
    return member && jsonc_parser__WEBPACK_IMPORTED_MODULE_8__.parse(member.value);
  }
  find(name) {
    return this.members.find((member) => member.name === name);
  }
  /** @param behind the members that a new one goes behind, the first that is there; else it is the last */
  set(name, value, behind = []) {
    const member = this.find(name);
    const previous = behind.map((other) => this.find(other)).find((other) => other !== void 0);
    if (member === void 0) this.insert(name, value, previous);
    else if (!(0,node_util__WEBPACK_IMPORTED_MODULE_7__.isDeepStrictEqual)(jsonc_parser__WEBPACK_IMPORTED_MODULE_8__.parse(member.value), value)) member.value = this.format(value, member);
  }
  remove(name) {
    const member = this.find(name);
    if (member !== void 0) this.removeMember(member);
  }
  /** A value as it is written for a member that is there, or that will be in its lines. */
  format(value, { lead }) {
    const lines = JSON.stringify(value, void 0, this.indent);
    const start = `${this.lineEnd}${indentOf(lead)}`;
    return lines.replace(/\n\s*/g, (found) => this.isOneLine ? " " : start + found.slice(1));
  }
  /** @param previous undefined puts it behind all others */
  insert(name, value, previous) {
    const neighbour = (previous === "first" ? this.members[0] : previous ?? this.members.at(-1)) ?? {
      lead: `
${this.indent}`
    };
    return this.insertText({ name, label: `${JSON.stringify(name)}: `, value: this.format(value, neighbour) }, previous);
  }
  insertText(text, after) {
    const added = { ...text, lead: " ", gap: "", comma: "", trail: "" };
    const [first] = this.members;
    const previous = after ?? this.members.at(-1) ?? "first";
    if (first === void 0) {
      const closing = this.tail.indexOf("}", readRest(this.tail, 0).comments);
      added.lead = `${this.tail.slice(0, closing).trimEnd()}${this.lineEnd}${this.indent}`;
      this.tail = this.lineEnd + this.tail.slice(closing);
    } else if (previous === "first") {
      added.comma = ",";
      const { trail } = readRest(first.lead, 0);
      added.lead = startsLine(first) ? `${trail}${this.lineEnd}${indentOf(first.lead)}` : first.lead;
      first.lead = startsLine(first) ? first.lead.slice(trail.length) : " ";
    } else {
      added.comma = previous.comma;
      const index = this.members.indexOf(previous) + 1;
      const isAlone = startsLine(previous) && !/[\r\n]/.test(previous.gap) && /^\r?\n/.test(this.members[index]?.lead ?? this.tail);
      if (isAlone) added.lead = `${this.lineEnd}${indentOf(previous.lead)}`;
      else {
        Object.assign(added, { gap: previous.gap, trail: previous.trail });
        Object.assign(previous, { gap: "", trail: "" });
      }
      previous.comma = ",";
      this.members.splice(index, 0, added);
      return added;
    }
    this.members.unshift(added);
    return added;
  }
  /** With its comma, and with its line where nothing else is on it. Comments around it stay. */
  removeMember(member) {
    const index = this.members.indexOf(member);
    this.members.splice(index, 1);
    const [previous, next] = [this.members[index - 1], this.members[index]];
    let { lead } = member;
    let rest = `${member.gap}${member.trail}${next?.lead ?? this.tail}`;
    if (/\s$/.test(lead)) rest = rest.replace(/^[ \t]+/, "");
    if (startsLine(member) && /^\r?\n/.test(rest)) {
      lead = lead.replace(/[ \t]+$/, "");
      rest = rest.replace(/^\r?\n/, "");
    }
    if (next !== void 0) next.lead = lead + rest;
    else this.tail = lead + rest;
    if (previous === void 0 || member.comma !== "") return;
    Object.assign(previous, { trail: previous.gap + previous.trail, gap: "", comma: "" });
  }
  /** One level of indentation. */
  get indent() {
    const [first] = this.members;
    return first !== void 0 && startsLine(first) && indentOf(first.lead) || "  ";
  }
};
function startsLine({ lead }) {
  return /[\r\n][ \t]*$/.test(lead);
}
function indentOf(lead) {
  return /[\r\n]([ \t]*)$/.exec(lead)?.[1] ?? "";
}
var KIND = { CommaToken: 5, LineCommentTrivia: 12, BlockCommentTrivia: 13, LineBreakTrivia: 14, Trivia: 15, EOF: 17 };
var COMMENTS = [KIND.LineCommentTrivia, KIND.BlockCommentTrivia];
function readRest(text, start) {
  const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_8__.createScanner(text, false);
  scanner.setPosition(start);
  let comma;
  let lineEnd;
  let comments = start;
  for (let kind = scanner.scan(); kind !== KIND.EOF; kind = scanner.scan()) {
    const at = scanner.getTokenOffset();
    if (kind === KIND.CommaToken && comma === void 0) [comma, lineEnd] = [at, void 0];
    else if (kind === KIND.LineBreakTrivia) lineEnd ??= at;
    else if (COMMENTS.includes(kind)) {
      comments = at + scanner.getTokenLength();
      if (/[\r\n]/.test(scanner.getTokenValue())) lineEnd ??= "none";
    } else if (kind !== KIND.Trivia) break;
    if (comma !== void 0 && lineEnd !== void 0) break;
  }
  const rest = comma === void 0 ? start : comma + 1;
  return {
    gap: comma === void 0 ? "" : text.slice(start, comma),
    comma: comma === void 0 ? "" : ",",
    trail: typeof lineEnd === "number" ? text.slice(rest, lineEnd) : "",
    comments
  };
}
function commentsIn(text) {
  const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_8__.createScanner(text, false);
  const comments = [];
  while (scanner.scan() !== KIND.EOF)
    if (COMMENTS.includes(scanner.getToken())) comments.push(scanner.getTokenValue());
  return comments;
}

// src/pins/edit.ts
function withEditLock(codeRoot, log, signal, body) {
  const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, `${_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_NAME */ .ir}.lock`);
  return (0,_chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(
    lock,
    signal,
    async () => body(),
    () => log.info((0,_chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingFor */ .F)(codeRoot))
  );
}
function editsByFile(edits) {
  const byFile = /* @__PURE__ */ new Map();
  for (const { manifestDirectory, ...edit } of edits) {
    const ofFile = byFile.get(manifestDirectory);
    if (ofFile === void 0) byFile.set(manifestDirectory, [edit]);
    else ofFile.push(edit);
  }
  return byFile;
}
async function editManifests(codeRoot, edits, log, signal, { settings = {}, removed = /* @__PURE__ */ new Map() } = {}) {
  const hasSettings = Object.keys(settings).length > 0;
  if (edits.size === 0 && !hasSettings) return;
  await withEditLock(codeRoot, log, signal, () => {
    const files = new Map([...hasSettings ? [[_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv, edits.get(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv) ?? []]] : [], ...edits]);
    const writes = [...files].map(([directory, ofFile]) => {
      return prepareEdit(codeRoot, directory, ofFile, directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv ? settings : {});
    });
    for (const [file, before] of removed) requireSame(codeRoot, file, before);
    for (const write of writes) write();
    for (const [file, before] of removed) replaceFile(codeRoot, file, before, void 0);
  });
}
function checkEditable(codeRoot, places) {
  for (const { manifestDirectory, inNewFile } of places) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, manifestDirectory);
    if (inNewFile !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_NAME */ .ir))) {
      prepareEdit(codeRoot, manifestDirectory, []);
      for (const name of ["", _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_NAME */ .ir]) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, name), node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.W_OK);
    } else {
      const above = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .upward */ .Oz)(manifestDirectory).find((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, one)));
      if (above !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.accessSync)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, above)}/`, node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.W_OK);
    }
  }
}
function prepareEdit(codeRoot, manifestDirectory, edits, settings = {}) {
  const file = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(manifestDirectory, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_NAME */ .ir);
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, file);
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(path, { throwIfNoEntry: false });
  const edit = (text) => {
    const edited = editText(text, manifestDirectory, edits, settings);
    (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfWrong */ .tu)([(0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(edited, manifestDirectory)]);
    return edited;
  };
  const isNew = edits.some(({ inNewFile }) => inNewFile === true) || Object.keys(settings).length > 0;
  if (found === void 0 && isNew) {
    const text = edit("{\n}\n");
    return () => replaceFile(codeRoot, file, void 0, text);
  }
  if (found === void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-manifest", `${file} is not checked out here, so that it cannot be edited.`, {
      hint: `Add it to the sparse checkout: git sparse-checkout add ${file}`,
      at: { file }
    });
  }
  if (found.isSymbolicLink()) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-manifest", `${file} is a symbolic link, which is not written to.`, {
      hint: "Put the file itself there.",
      at: { file }
    });
  }
  const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(path);
  const before = decode(bytes, file);
  const manifest = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(before, manifestDirectory);
  (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfWrong */ .tu)([manifest]);
  for (const edit2 of edits) {
    const pin = manifest.pins.find(({ directory }) => directory === edit2.directory);
    if (pin?.sha === edit2.before || pin?.sha === edit2.sha) continue;
    throw changedMeanwhile(file, `: ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .showDirectory */ .fi)(edit2.directory)}`, pin?.at);
  }
  const after = edit(before);
  return () => {
    if (after !== before) replaceFile(codeRoot, file, bytes, after);
  };
}
function changedMeanwhile(file, what = "", at = { file }) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("conflict", `${file} was changed while this command ran${what}.`, {
    hint: "Run the command again.",
    at
  });
}
function replaceFile(codeRoot, file, before, text) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, file);
  const mode = requireSame(codeRoot, file, before)?.mode;
  if (text === void 0) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(path);
  else {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(path), { recursive: true });
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDurably */ .v8)(path, text, mode === void 0 ? {} : { mode: mode & 4095 });
  }
}
function requireSame(codeRoot, file, before) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, file);
  const found = (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(path);
  const isSame = before === void 0 ? found === void 0 : found?.isFile() === true && (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(path).equals(before);
  if (!isSame) throw changedMeanwhile(file);
  return found;
}
function decode(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-manifest", `${file} is not UTF-8, so that it cannot be written back as it was.`, {
      hint: "Save it as UTF-8.",
      at: { file }
    });
  }
}
function placeOf(manifests, directory, pin) {
  if (pin?.directory === directory) return { manifestDirectory: pin.manifestDirectory, directory, before: pin.sha };
  const has = (above) => manifests.some(({ manifestDirectory }) => manifestDirectory === above);
  const place = { directory, before: void 0 };
  if (manifests.find(({ manifestDirectory }) => manifestDirectory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv)?.settings.split === true) {
    return { ...place, manifestDirectory: directory, ...has(directory) ? {} : { inNewFile: true } };
  }
  return { ...place, manifestDirectory: pin?.manifestDirectory ?? (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .upward */ .Oz)(directory).find(has) ?? _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv };
}




/***/ })

};
