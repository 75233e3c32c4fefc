export const id = 468;
export const ids = [468];
export const modules = {

/***/ 468:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findPushTarget),
/* harmony export */   Rw: () => (/* binding */ PinsBranch),
/* harmony export */   p8: () => (/* binding */ findUncommitted)
/* harmony export */ });
/* harmony import */ var _chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6237);
/* harmony import */ var _chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5084);
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6580);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9758);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4738);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2545);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2041);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3757);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);











// src/code-repo/commit-pins.ts

var MARK = "Made-by: assets-sync push";
function fileOf(manifestDirectory) {
  return (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .joinDirectory */ .as)(manifestDirectory, _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_NAME */ .ir);
}
async function readManifests(history, commit, manifestDirectories) {
  if (commit === void 0) return /* @__PURE__ */ new Map();
  const files = [...new Set(manifestDirectories)].map(fileOf);
  return history.readFiles(await history.findPinFiles(commit, files), commit);
}
function findPin(text, manifestDirectory, directory) {
  const pins = text === void 0 ? [] : (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(text.toString("utf8"), manifestDirectory).pins;
  return pins.find((pin) => pin.directory === directory);
}
async function findUncommitted(codeRepository, pins, access, log, signal) {
  return (0,_chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_1__/* .withHistory */ .$k)(codeRepository, { ...access, log }, signal, async (history) => {
    const head = await history.resolve("HEAD");
    if (head === void 0) return [];
    const directories = pins.map(({ manifestDirectory }) => manifestDirectory);
    const files = await readManifests(history, head, directories);
    return pins.filter(({ manifestDirectory, directory, sha, tree }) => {
      const committed = findPin(files.get(fileOf(manifestDirectory)), manifestDirectory, directory);
      return committed?.sha !== sha || committed.tree !== tree;
    });
  });
}
var PinsBranch = class {
  head;
  history;
  signal;
  /** Where the branch was when it was looked at last. */
  tip;
  constructor(codeRepository, head, access, log, signal) {
    this.head = head;
    this.history = new _chunk_F7HUZUNO_js__WEBPACK_IMPORTED_MODULE_1__/* .CodeHistory */ .Ci(codeRepository, { ...access, log, address: head.address, purpose: "commit" }, signal);
    this.signal = signal;
  }
  get name() {
    return this.head.branch;
  }
  close() {
    return this.history.close();
  }
  /**
   * Looks at the branch.
   * @throws `missing-commit` where the server has none of that name, `unauthorized` where this token may not read it
   */
  async find() {
    const { branch } = this.head;
    this.tip = await this.history.fetchTip(branch, ["heads"]);
    if (this.tip !== void 0) return this.tip;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("missing-commit", `The code repository has no branch ${branch} to commit the pins on.`, {
      hint: "Push the branch first, or leave the commit-pins input out and commit recordings.json yourself."
    });
  }
  /** Whether a commit is one that a run made, and touches nothing but pins. One that the server does not give out is not. */
  async onlyMovesPins(commit) {
    if (!await this.history.obtain(commit)) return false;
    const { message, parents } = await this.history.readCommit(commit);
    const [parent] = parents;
    if (parent === void 0 || !message.split("\n").includes(MARK)) return false;
    if (!await this.history.obtainParent(commit, parent)) return false;
    const changed = await this.history.changedPaths(parent, commit);
    return changed.length > 0 && changed.every(({ path }) => `/${path}`.endsWith(`/${_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_5__/* .MANIFEST_NAME */ .ir}`));
  }
  /**
   * @param edits by the directory that holds the file
   * @throws `conflict` where somebody moved the same pins, `unauthorized` where this token may not push, `busy` where others are quicker each time
   */
  async commit(edits, title, author) {
    const { branch, remote } = this.head;
    const attempt = async () => {
      const tip = this.tip ?? await this.find();
      const files = await this.edit(tip, edits);
      if (files.size === 0) return { sha: tip, branch, remote, isNew: false };
      const commit = await this.write(tip, files, `${title}

${MARK}
`, author);
      this.tip = void 0;
      return await this.history.push(commit, branch) ? { sha: commit, branch, remote, isNew: true } : void 0;
    };
    return (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_7__/* .retryOnRace */ .di)(attempt, branch, this.signal);
  }
  /** The files that differ, by path: the branch may have other versions than what is checked out. */
  async edit(tip, edits) {
    const there = await readManifests(this.history, tip, edits.keys());
    const here = await readManifests(this.history, await this.history.resolve("HEAD"), edits.keys());
    const changed = /* @__PURE__ */ new Map();
    for (const [manifestDirectory, ofFile] of edits) {
      const file = fileOf(manifestDirectory);
      const at = { file: this.history.codeRepository.prefix + file };
      const bytes = there.get(file) ?? (manifestDirectory === _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv ? void 0 : Buffer.from("{\n}\n"));
      if (bytes === void 0) {
        const hint = "Commit and push it first.";
        throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("conflict", `${at.file} is not on ${this.head.branch}.`, { hint, at });
      }
      const before = (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes, at.file);
      (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_5__/* .throwIfWrong */ .tu)([(0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(before, manifestDirectory)]);
      for (const edit of ofFile) {
        const pin = findPin(bytes, manifestDirectory, edit.directory);
        const committed = findPin(here.get(file), manifestDirectory, edit.directory);
        if ([edit.before, edit.sha, committed?.sha].includes(pin?.sha)) continue;
        const message = `The pin of ${(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .showDirectory */ .fi)(edit.directory)} is at ${pin === void 0 ? "nothing" : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .shortSha */ .Fu)(pin.sha)} on ${this.head.branch}, not where it was here.`;
        throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("conflict", message, { hint: "Bring the branch here (git pull), sync, and push again.", at });
      }
      const after = (0,_chunk_XOPPANVQ_js__WEBPACK_IMPORTED_MODULE_0__/* .editText */ .i1)(before, manifestDirectory, ofFile);
      if (after !== before) changed.set(at.file, after);
    }
    return changed;
  }
  async write(tip, files, message, author) {
    const { dir } = this.history.scratch;
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(dir, "objects");
    const tree = await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_3__/* .withObjects */ .d$)(dir, this.signal, async (read) => {
      const contentOf = async (name) => (await read([name])).get(name)?.content ?? Buffer.of();
      const top = (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_3__/* .parseCommit */ .L5)(await contentOf(tip))?.tree;
      const placed = [...files].map(([path, text]) => {
        return { path: Buffer.from(path), file: (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(objects, "blob", Buffer.from(text)) };
      });
      const composed = await (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .composeTree */ .$0)([{ path: _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv, tree: top }, ...placed], {
        readTree: async (name) => (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTree */ .cZ)(await contentOf(name)),
        writeTree: (content2) => (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(objects, "tree", content2)
      });
      return composed.tree;
    });
    const person = (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_4__/* .formatPerson */ .tF)(author);
    const content = `tree ${tree}
parent ${tip}
author ${person}
committer ${person}

${message}`;
    return (0,_chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(objects, "commit", Buffer.from(content));
  }
};
var BRANCHES = "refs/heads/";
var MERGE_QUEUE = "gh-readonly-queue/";
function noTarget(why, instead) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("bad-usage", `There is no branch to commit the pins on: ${why}.`, {
    hint: `${instead}, or leave the commit-pins input out and commit recordings.json yourself; nothing was pushed.`
  });
}
async function findPushTarget(codeRepository, origin, signal) {
  const target = await chooseTarget(codeRepository, origin, signal);
  if (!target.branch.startsWith(MERGE_QUEUE)) return target;
  const why = `${target.branch} is a temporary branch of the merge queue`;
  throw noTarget(why, "Push recordings in the pull request's own runs (on: pull_request)");
}
async function chooseTarget(codeRepository, { head, started }, signal) {
  if (head === "unknown") throw noTarget("the fork of the pull request is not known", "Restore it, if it was deleted");
  if (head !== void 0) return head;
  const ask = async (...args) => {
    const { exitCode, stdout } = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(args, { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .codeEnvironment */ .dI)(), cwd: codeRepository.root, signal });
    return exitCode === 0 ? stdout.toString("utf8").replace(/\n$/, "") || void 0 : void 0;
  };
  const ref = await ask("symbolic-ref", "--quiet", "HEAD");
  if (ref?.startsWith(BRANCHES)) return whereGitPushes(codeRepository, ref, ask);
  const isStarted = started !== void 0 && (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(await ask("rev-parse", "HEAD") ?? "") === started.sha;
  if (isStarted && started.ref.startsWith(BRANCHES)) {
    return { branch: started.ref.slice(BRANCHES.length), address: void 0 };
  }
  const what = isStarted ? started.ref : "what is checked out";
  throw noTarget(`${what} is no branch`, "Check a branch out (git switch; in a workflow, ref of actions/checkout)");
}
var PUSH_FORMAT = ["push:remotename", "push:remoteref", "upstream:remotename", "upstream:remoteref"];
async function whereGitPushes(codeRepository, ref, ask) {
  const branch = ref.slice(BRANCHES.length);
  const format = `--format=${PUSH_FORMAT.map((field) => `%(${field})`).join("%00")}`;
  const [named, byRefspec, followed, upstreamRef] = (await ask("for-each-ref", format, ref))?.split("\0") ?? [];
  const remote = named && named !== "." ? named : (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_4__/* .mainRemote */ .IC)(codeRepository);
  const shown = remote.replace(/^(https?:\/\/)[^/@]*@/i, "$1");
  const address = await ask("remote", "get-url", "--push", remote) ?? (/[:/]/.test(remote) ? remote : void 0);
  if (address === void 0) {
    const why = `${shown}, the remote of ${branch}, has no address`;
    throw noTarget(why, "Add one (git remote add origin <address>) and push the branch");
  }
  const upstream = followed === remote ? upstreamRef : void 0;
  const target = byRefspec || byDefault((0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_4__/* .configValue */ .Mn)(codeRepository, "push.default"), ref, upstream || void 0);
  if (target?.startsWith(BRANCHES)) return { branch: target.slice(BRANCHES.length), address, remote: shown };
  throw noTarget(
    `git's settings name no branch of ${shown} that ${branch} is pushed to`,
    `Push it under its own name (git push -u ${shown} ${branch}), or where it follows another (git config push.default upstream)`
  );
}
function byDefault(mode, ref, upstream) {
  if (mode === "current" || mode === "matching") return ref;
  if (mode === "upstream" || mode === "tracking") return upstream;
  return upstream === void 0 || upstream === ref ? ref : void 0;
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




/***/ })

};
