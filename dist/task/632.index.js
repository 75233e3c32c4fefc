export const id = 632;
export const ids = [632];
export const modules = {

/***/ 8271:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tellBackup),
/* harmony export */   z: () => (/* binding */ syncedReport)
/* harmony export */ });
/* harmony import */ var _chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7616);
/* harmony import */ var _chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9840);
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(989);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3651);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4179);






// src/report/synced.ts
function syncedReport(result, { milliseconds, from, title = "assets-sync" }) {
  const { services, assetsRoot, changes = [], cacheKey, cachePath, verified } = result;
  const files = services.reduce((sum, service) => sum + service.files, 0);
  const isNone = services.length === 0;
  const all = `${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(services.length, "service")}, ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files, "recording")}`;
  const costs = `${(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .traffic */ .iN)(result)}, ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(milliseconds)}${verified === true ? ", pins verified" : ""}`;
  const rows = services.map(serviceRow);
  return {
    title: isNone ? title : `${title}: ${all}`,
    lines: [...(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .alignRows */ .P4)(rows), isNone ? "No service to sync." : `${all} in ${(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFrom */ .aQ)(from, assetsRoot)} (${costs})`],
    blocks: () => {
      if (isNone) return ["No service to sync."];
      const slow = result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree }) => lacksTree));
      const head = ["Service", "Commit", "Recordings", "Size", "From"];
      const table = (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Qj)({ head, rows, numeric: [2, 3], of: "services" });
      const news = changes.length === 0 ? [] : ["#### What the pins of this change bring", (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_1__/* .changesMarkdown */ .T4)(changes)];
      return [table, costs, ...(0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .treesAdvice */ .Kf)(slow.length), ...news];
    },
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .pinsOutput */ .um)(services),
      changed: !isNone,
      "cache-hit": result.cacheHit,
      files,
      bytes: result.bytes,
      requests: result.requests,
      ...verified === void 0 ? {} : { verified },
      ...cacheKey === void 0 ? {} : { "cache-key": cacheKey },
      ...cachePath === void 0 ? {} : { "cache-path": cachePath }
    },
    // Local changes that stayed, and the name of the backup of those that were replaced.
    json: { kept: result.kept, backup: result.backup === void 0 ? null : backupName(result.backup) }
  };
}
function serviceRow({ service, pinnedTrees, files, size, source, deleted }) {
  const commits = pinnedTrees.map(({ directory, sha, repository }) => {
    const { text, markdown } = (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .commitCell */ .Ou)(repository, sha);
    return { text, markdown: directory === service ? markdown : `${markdown} (${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(directory)})` };
  });
  const back = `${deleted} deleted; ${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q)(["assets-sync", "reset", service])} brings them back, and drops what else changed there (a backup is kept)`;
  const from = deleted === 0 ? SOURCES[source] : back;
  return [service, (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_2__/* .joinCells */ .Cj)(commits), countCell(files, "recording"), (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size), { text: from, markdown: from }];
}
function countCell(number, singular) {
  return { text: (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, singular), markdown: (0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(number) };
}
var SOURCES = {
  unchanged: "already there",
  restored: "put back",
  store: "store",
  cache: "cache",
  mirror: "mirror",
  network: "network"
};
function backupName(ref) {
  return ref.slice(_chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length);
}
function tellBackup(host, { path, workingDirectory }, { assetsRoot, backup }) {
  if (backup === void 0) return;
  const flags = [...flag("--path", path), ...flag("--working-directory", workingDirectory)];
  const back = host.atTerminal ? ["assets-sync", "backups", "restore", backupName(backup), ...flags] : ["git", "-C", assetsRoot, "restore", `--source=${backup}`, "--overlay", "--", "."];
  host.say("warning", `Local changes were replaced; they are kept. To bring them back: ${(0,_chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q)(back)}`);
}
function flag(name, value) {
  return value === void 0 ? [] : [name, value];
}




/***/ }),

/***/ 6237:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   dG: () => (/* binding */ editsByFile),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   i1: () => (/* binding */ editText),
/* harmony export */   pX: () => (/* binding */ checkEditable),
/* harmony export */   pg: () => (/* binding */ editManifests),
/* harmony export */   ps: () => (/* binding */ restorePins),
/* harmony export */   sc: () => (/* binding */ withEditLock)
/* harmony export */ });
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4738);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2545);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5444);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5817);
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
  const parsed = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(name);
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

// src/pins/edit.ts
function withEditLock(codeRoot, log, signal, body) {
  const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, `${_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_NAME */ .ir}.lock`);
  return (0,_chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(
    lock,
    signal,
    async () => body(),
    () => log.info((0,_chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_2__/* .waitingFor */ .F)(codeRoot))
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
    const files = new Map([...hasSettings ? [[_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv, edits.get(_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv) ?? []]] : [], ...edits]);
    const writes = [...files].map(([directory, ofFile]) => {
      return prepareEdit(codeRoot, directory, ofFile, directory === _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv ? settings : {});
    });
    for (const [file, before] of removed) requireSame(codeRoot, file, before);
    for (const write of writes) write();
    for (const [file, before] of removed) replaceFile(codeRoot, file, before, void 0);
  });
}
function checkEditable(codeRoot, places) {
  for (const { manifestDirectory, inNewFile } of places) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, manifestDirectory);
    if (inNewFile !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_NAME */ .ir))) {
      prepareEdit(codeRoot, manifestDirectory, []);
      for (const name of ["", _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_NAME */ .ir]) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(directory, name), node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.W_OK);
    } else {
      const above = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .upward */ .Oz)(manifestDirectory).find((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, one)));
      if (above !== void 0) (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.accessSync)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, above)}/`, node_fs__WEBPACK_IMPORTED_MODULE_5__.constants.W_OK);
    }
  }
}
function prepareEdit(codeRoot, manifestDirectory, edits, settings = {}) {
  const file = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(manifestDirectory, _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_0__/* .MANIFEST_NAME */ .ir);
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, file);
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)(path, { throwIfNoEntry: false });
  const edit = (text) => {
    const edited = editText(text, manifestDirectory, edits, settings);
    (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfWrong */ .tu)([(0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(edited, manifestDirectory)]);
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
  const manifest = (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(before, manifestDirectory);
  (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfWrong */ .tu)([manifest]);
  for (const edit2 of edits) {
    const pin = manifest.pins.find(({ directory }) => directory === edit2.directory);
    if (pin?.sha === edit2.before || pin?.sha === edit2.sha) continue;
    throw changedMeanwhile(file, `: ${(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .showDirectory */ .fi)(edit2.directory)}`, pin?.at);
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
  if (text === void 0) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(path);
  else {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(path), { recursive: true });
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_3__/* .writeDurably */ .v8)(path, text, mode === void 0 ? {} : { mode: mode & 4095 });
  }
}
function requireSame(codeRoot, file, before) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, file);
  const found = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(path);
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
  if (manifests.find(({ manifestDirectory }) => manifestDirectory === _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv)?.settings.split === true) {
    return { ...place, manifestDirectory: directory, ...has(directory) ? {} : { inNewFile: true } };
  }
  return { ...place, manifestDirectory: pin?.manifestDirectory ?? (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .upward */ .Oz)(directory).find(has) ?? _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv };
}




/***/ }),

/***/ 4632:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6237);
/* harmony import */ var _chunk_4KOEVV5W_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8271);
/* harmony import */ var _chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7616);
/* harmony import */ var _chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5084);
/* harmony import */ var _chunk_QC3TSKNX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9349);
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2305);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1006);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6580);
/* harmony import */ var _chunk_CDXXPAUS_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2246);
/* harmony import */ var _chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9840);
/* harmony import */ var _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6891);
/* harmony import */ var _chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3161);
/* harmony import */ var _chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4476);
/* harmony import */ var _chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(989);
/* harmony import */ var _chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(9426);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(5616);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9758);
/* harmony import */ var _chunk_C45EHMCD_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3651);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(4738);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2545);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2041);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5444);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(6760);































// src/commands/reset/reset-pins.ts


async function readCommitted(codeRepository, access, log, signal) {
  const files = await (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_3__/* .withHistory */ .$k)(codeRepository, { ...access, log }, signal, async (history) => {
    const head = await history.resolve("HEAD");
    return head === void 0 ? /* @__PURE__ */ new Map() : history.readFiles(await history.findPinFiles(head), head);
  });
  const texts = new Map([...files].map(([file, bytes]) => [file, bytes.toString("utf8")]));
  const manifests = (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__/* .withoutRivals */ .m3)([...texts].flatMap(([file, text]) => (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__/* .parsePinFile */ .lg)(text, file) ?? []));
  (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__/* .throwIfWrong */ .tu)(manifests);
  const isAlone = manifests.some(({ tagPin }) => tagPin !== void 0);
  const rootFile = manifests.find(({ file }) => file === _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__/* .MANIFEST_NAME */ .ir) ?? (isAlone ? (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__/* .parseManifest */ .Ng)("{}", _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_22__/* .TOP */ .wv) : void 0);
  if (rootFile !== void 0) return { rootFile, manifests, pins: new _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_16__/* .Pins */ .RM(manifests), texts };
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .AssetsSyncError */ .Fl("bad-manifest", `The code repository has no committed ${_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__/* .MANIFEST_NAME */ .ir} to go back to.`, {
    hint: `Commit it first. To drop local changes alone: assets-sync sync --discard`,
    at: { file: _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__/* .MANIFEST_NAME */ .ir }
  });
}
function planPinEdits({ root: codeRoot }, services, now, committed) {
  const byFile = /* @__PURE__ */ new Map();
  for (const pins of [committed.pins, now.pins])
    for (const { pin } of services.flatMap((service) => pins.pinnedTreesOf(service))) {
      const file = pin.assetsJson === void 0 ? manifestIn(pin.manifestDirectory) : (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__/* .assetsJsonOf */ .n_)(pin.directory);
      byFile.set(file, (byFile.get(file) ?? /* @__PURE__ */ new Set()).add(pin.directory));
    }
  return [...byFile].sort().flatMap(([file, set]) => {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_29__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_30__.join)(codeRoot, file)) && now.manifests.some((manifest) => manifest.file === file)) return [];
    const directories = [...set];
    const { changed } = restoreIn(codeRoot, file, directories, committed);
    const pins = changed.map((directory) => {
      const at = (manifests) => {
        const manifest = manifests.find((one) => one.file === file);
        return manifest?.tagPin?.assetsJson.tag ?? manifest?.pins.find((pin) => pin.directory === directory)?.sha;
      };
      return { directory, file, from: at(now.manifests), to: at(committed.manifests) };
    });
    return pins.length === 0 ? [] : [{ file, directories, pins }];
  });
}
function manifestIn(directory) {
  return (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_22__/* .joinDirectory */ .as)(directory, _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__/* .MANIFEST_NAME */ .ir);
}
function restoreIn(codeRoot, file, directories, { texts }) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_30__.join)(codeRoot, file);
  const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_29__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_29__.readFileSync)(path) : void 0;
  const now = before?.toString("utf8");
  const earlier = texts.get(file);
  if ((0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__/* .isAssetsJson */ .q9)(file) || now === void 0 && earlier !== void 0) {
    const isSame = earlier === void 0 || earlier === now;
    return { before, text: earlier ?? "", changed: isSame ? [] : [...directories] };
  }
  const manifestDirectory = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_22__/* .parentDirectory */ .im)(file);
  const below = directories.map((directory) => directory.slice(manifestDirectory.length).replace(/^\//, ""));
  const { text, changed } = (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_0__/* .restorePins */ .ps)(now ?? "{}", earlier, below);
  if (changed.length > 0 && before !== void 0) (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(before, file);
  if (changed.length > 0) (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__/* .throwIfWrong */ .tu)([(0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_20__/* .parseManifest */ .Ng)(text, manifestDirectory)]);
  return { before, text, changed: changed.map((one) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_22__/* .joinDirectory */ .as)(manifestDirectory, one)) };
}
async function restoreCommittedPins({ root: codeRoot }, edits, committed, log, signal) {
  if (edits.length === 0) return;
  await (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_0__/* .withEditLock */ .sc)(codeRoot, log, signal, () => {
    for (const { file, directories } of edits) {
      const { before, text, changed } = restoreIn(codeRoot, file, directories, committed);
      if (changed.length === 0) continue;
      const isEmpty = !committed.texts.has(file) && /^\s*\{\s*\}\s*$/.test(text);
      (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceFile */ .fR)(codeRoot, file, before, isEmpty ? void 0 : text);
      if (isEmpty) removeEmptyParents(codeRoot, (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_22__/* .parentDirectory */ .im)(file));
    }
  });
}
function removeEmptyParents(codeRoot, directory) {
  for (const above of (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_22__/* .upward */ .Oz)(directory)) {
    if (above === _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_22__/* .TOP */ .wv || (0,node_fs__WEBPACK_IMPORTED_MODULE_29__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_30__.join)(codeRoot, above)).length > 0) return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_29__.rmdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_30__.join)(codeRoot, above));
  }
}

// src/commands/reset/reset.ts
async function reset(request, confirm, log, signal) {
  const { codeRepository, selection, access, repositoryOptions } = request;
  const located = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_12__/* .locate */ .x5)(codeRepository, selection.path);
  const { assetsRoot } = located;
  const selecting = (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_3__/* .selectAll */ .Ub)(selection, codeRepository, log, signal, located);
  const reading = readCommitted(codeRepository, selection.codeAccess, log, signal);
  const [now, committed] = await Promise.all([selecting, reading]);
  const root = new _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsRoot */ ._c(assetsRoot);
  const given = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_12__/* .parseGivenPaths */ .px)(selection, codeRepository, assetsRoot);
  const isOfProxy = located.isRootFileMissing && !root.exists();
  const isAsked = (one) => given.length === 0 ? isOfProxy && (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_15__/* .hasChanges */ .ik)(one) : (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_12__/* .isMeant */ .EZ)(one.pin.directory, given);
  await (0,_chunk_635DOWTL_js__WEBPACK_IMPORTED_MODULE_15__/* .refusePackages */ .ox)("reset", now.pins, { assetsRoot, codeRoot: codeRepository.root, isAsked }, signal);
  if (!located.isRootFileMissing) {
    const { url } = (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_16__/* .findRepositoryUrl */ .RD)(access, now.rootFile, codeRepository.root);
    await (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_10__/* .adoptRecordings */ .d4)(root, now, url, codeRepository, signal);
  }
  const accesses = (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_6__/* .findAccesses */ .cX)(access, committed.rootFile, codeRepository.root, log.warning);
  const bring = (what) => (0,_chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_2__/* .syncRoot */ .ky)({ accesses, repositoryOptions, assetsRoot, codeRepository, ...what }, log, signal);
  const inspect = () => (0,_chunk_FBIT7DVF_js__WEBPACK_IMPORTED_MODULE_10__/* .inspectRoot */ .ZT)(assetsRoot, now, codeRepository, signal);
  const inspection = await inspect().catch(async (error) => {
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .AssetsSyncError */ .Fl) || !["missing-store", "damaged-root"].includes(error.code)) throw error;
    await bring({ chosen: [], discard: false });
    return inspect();
  });
  const services = await chooseServices(request, now, committed, inspection, signal);
  const edits = planPinEdits(codeRepository, services, now, committed);
  const dropped = services.flatMap((service) => {
    const ofService = inspection.changes.get(service);
    return ofService === void 0 ? [] : [{ service, ...ofService }];
  });
  const pins = edits.flatMap((edit) => edit.pins);
  const trees = new Map(services.map((service) => [service, committed.pins.pinnedTreesOf(service)]));
  const removed = services.filter((service) => trees.get(service)?.length === 0);
  const files = dropped.flatMap(({ added, modified, deleted }) => [...added, ...modified, ...deleted]);
  if (files.length + pins.length > 0) {
    const agreed = await confirm({ files, pins, removed });
    if (agreed === void 0) throw refused();
    if (!agreed) return void 0;
  }
  const result = { assetsRoot, dropped, pins, removed };
  if (services.length === 0) return { ..._chunk_EAR5SCAV_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING_SYNCED */ .PR, ...result };
  const chosen = [...trees].map(([service, pinnedTrees]) => ({ service, given: false, pinnedTrees }));
  const synced = await bring({ chosen: chosen.filter(({ pinnedTrees }) => pinnedTrees.length > 0), removed, discard: true });
  await restoreCommittedPins(codeRepository, edits, committed, log, signal);
  return { ...synced, ...result };
}
async function chooseServices({ selection, codeRepository }, { globs, pins, assetsRoot }, committed, { state, changes }, signal) {
  const synced = (state.synced?.services ?? []).map(({ service }) => service);
  const isLost = state.synced === void 0 && new _chunk_UEV2PEAO_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsRoot */ ._c(assetsRoot).alternates.length > 0;
  const lost = isLost ? [...changes.keys()].filter((service) => committed.pins.resolveTargeted(service) !== void 0) : [];
  if (selection.paths.length === 0) return [...synced, ...lost].sort();
  const chosen = /* @__PURE__ */ new Set();
  for (const path of (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_12__/* .parseGivenPaths */ .px)(selection, codeRepository, assetsRoot)) {
    const there = [...synced, ...changes.keys()].filter((service) => (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_12__/* .isMeant */ .EZ)(service, [path]));
    const known = { globs, pins, earlier: committed.pins };
    const pinned = await (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_12__/* .givenServices */ .UO)([path], known, codeRepository, signal).catch((error) => {
      if (there.length > 0 && error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .AssetsSyncError */ .Fl && error.code === "no-pin") return [];
      throw error;
    });
    const mistyped = there.length > 0 ? void 0 : pinned.find(({ meant }) => meant !== void 0);
    if (mistyped !== void 0) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .AssetsSyncError */ .Fl("no-pin", `Nothing names ${mistyped.service} but a pin of all services.`, {
        hint: `Did you mean ${mistyped.meant}?`
      });
    }
    for (const service of [...there, ...pinned.map((given) => given.service)]) chosen.add(service);
  }
  return [...chosen].sort();
}
function refused() {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .AssetsSyncError */ .Fl("local-changes", "Nothing was reset: local changes or pins would be lost.", {
    hint: "Give --yes (yes: true in CI) if what the warning lists may go; recordings are kept in a backup."
  });
}

// src/commands/reset/command.ts
var command = {
  group: "Recordings",
  description: "put recordings and pins back as committed",
  paths: "all that are on disk",
  inputs: [..._chunk_RSNYJM7Z_js__WEBPACK_IMPORTED_MODULE_13__/* .REPOSITORY_INPUTS */ .r0, "yes", "retries", "timeout"],
  examples: `
  assets-sync reset sdk/tables          # one service: its recordings, and its pin in recordings.json
  assets-sync reset                     # all that are synced
  assets-sync reset --yes               # without asking, in a script`,
  more: `
Where something would be lost it asks first; where nobody can answer it does nothing
and ends with exit code 4, unless --yes is given. 'assets-sync backups' lists what was kept.

Exit codes: 0 done or you said no, 2 wrong usage, file or pin, 3 the server was not
reached, 4 stopped to protect what would be lost, 5 not authorised.`,
  run
};
async function run(context) {
  const { host, inputs, signal, log, selection, access } = context;
  const started = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_25__/* .uptime */ .xU)();
  const confirm = async (losses) => {
    signal.throwIfAborted();
    if (inputs.yes) return true;
    host.say("warning", lossesText(losses));
    const agreed = await host.ask?.("Reset them?", signal);
    signal.throwIfAborted();
    return agreed;
  };
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const result = await reset({ codeRepository, selection, access, repositoryOptions }, confirm, log, signal);
  if (result === void 0) {
    host.result("Nothing was reset.");
    return;
  }
  (0,_chunk_4KOEVV5W_js__WEBPACK_IMPORTED_MODULE_1__/* .tellBackup */ .a)(host, inputs, result);
  const milliseconds = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_25__/* .uptime */ .xU)() - started;
  if (result.services.length > 0) host.setVariable("ASSETS_ROOT", result.assetsRoot);
  await (0,_chunk_VHC2VPHR_js__WEBPACK_IMPORTED_MODULE_14__/* .tell */ .qz)(host, resetReport(result, { milliseconds, from: host.workspace }));
}
function lossesText({ files, pins, removed }) {
  const lines = [...pins.map(pinLine), ...files.length > 0 ? [(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .listLines */ .i4)(files)] : []];
  if (removed.length > 0) lines.push(`Taken off the disk, because no pin of them is committed: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .listNames */ .Zv)(removed)}`);
  return ["These are put back as they are committed:", ...lines].join("\n");
}
function pinLine({ file, directory, from, to }) {
  const shown = (pin) => {
    const sha = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .parseSha */ .qL)(pin ?? "");
    return sha === void 0 ? pin ?? "no pin of its own" : to === void 0 ? sha : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_28__/* .shortSha */ .Fu)(sha);
  };
  return `  ${file}: ${(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_22__/* .showDirectory */ .fi)(directory)} ${from === to ? "as committed" : `${shown(from)} -> ${shown(to)}`}`;
}
function resetReport(result, view) {
  const title = "assets-sync reset";
  const synced = (0,_chunk_4KOEVV5W_js__WEBPACK_IMPORTED_MODULE_1__/* .syncedReport */ .z)(result, { ...view, title });
  const back = putBack(result);
  const list = back.map((line) => `- ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_21__/* .escapeMarkdown */ .FV)(line)}`).join("\n");
  const isNone = result.services.length === 0;
  return {
    ...synced,
    lines: [...back, ...isNone ? [] : synced.lines],
    blocks: () => [...isNone ? [] : synced.blocks(), ...list === "" ? [] : [list]],
    json: {
      ...synced.json,
      // The local changes that were dropped, the pins that were put back, and the services that HEAD has no pin for.
      changes: result.dropped,
      restored: result.pins.map(({ directory, file, from, to }) => ({
        path: (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_22__/* .showDirectory */ .fi)(directory),
        file,
        from: from ?? null,
        to: to ?? null
      })),
      removed: result.removed
    }
  };
}
function putBack({ pins, removed, services }) {
  if (services.length + removed.length === 0) return ["Nothing is synced, so there is nothing to reset."];
  const gone = removed.length === 0 ? [] : [`${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_21__/* .count */ .U9)(removed.length, "service")} without a committed pin gone: ${removed.join(", ")}`];
  return [...pins.map((pin) => pinLine(pin).trimStart()), ...gone];
}



/***/ })

};
