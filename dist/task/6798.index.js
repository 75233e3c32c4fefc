export const id = 6798;
export const ids = [6798];
export const modules = {

/***/ 9561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ listPaths),
/* harmony export */   T4: () => (/* binding */ changesMarkdown),
/* harmony export */   Tb: () => (/* binding */ changesText),
/* harmony export */   a$: () => (/* binding */ changeNotices),
/* harmony export */   c_: () => (/* binding */ pathsMarkdown),
/* harmony export */   q4: () => (/* binding */ countPaths),
/* harmony export */   xS: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2602);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7594);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8824);




// src/report/changes.ts
var MAX_PATHS = 500;
var KINDS = ["added", "modified", "deleted"];
var SIGNS = { added: "+", modified: "~", deleted: "-" };
var WORDS = { added: "added", modified: "changed", deleted: "removed" };
function countChanges(differences) {
  const said = KINDS.filter((kind) => differences[kind].length > 0).map(
    (kind) => `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(differences[kind].length)} ${WORDS[kind]}`
  );
  return said.length === 0 ? "the same recordings" : said.join(", ");
}
function changeNotices(changes) {
  return changes.map((change) => {
    const since = change.from === void 0 ? "newly pinned" : `since ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(change.from)}`;
    return {
      message: `${change.service}: ${countChanges(change)}, ${since}`,
      ...change.at === void 0 ? {} : { at: change.at }
    };
  });
}
function changesText(changes) {
  return changes.flatMap((change) => [
    `${change.service}  ${shown(change.from)} -> ${shown(change.to)}  ${countChanges(change)}`,
    ...listPaths(change).map((line) => `  ${line}`)
  ]);
}
function shown(sha) {
  return sha === void 0 ? "no pin" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_2__/* .shortSha */ .Fu)(sha);
}
function listPaths(change) {
  return KINDS.flatMap((kind) => change[kind].map((path) => ({ path, line: `${SIGNS[kind]} ${path}` }))).sort((a, b) => a.path < b.path ? -1 : 1).map(({ line }) => line);
}
function changesMarkdown(changes) {
  const table = (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed", "Pins"],
    numeric: [1, 2, 3],
    rows: changes.map((change) => [change.service, ...KINDS.map((kind) => change[kind].length), pinsCell(change)]),
    of: "services"
  });
  const total = countPaths(changes);
  return total === 0 ? table : `${table}

${(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .AU)(`Recordings that differ: ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(total)}`, pathsMarkdown(changes))}`;
}
function countPaths(changes) {
  return changes.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
}
function pathsMarkdown(changes) {
  const listed = [];
  let room = _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_BYTES */ .zx;
  for (const path of firstPaths(changes)) {
    const line = path.replaceAll("```", "'''").replace(/[\r\n]+/g, " ");
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) break;
    listed.push(line);
  }
  const left = countPaths(changes) - listed.length;
  if (left > 0) listed.push(`and ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_1__/* .formatCount */ .B4)(left)} more`);
  return `\`\`\`diff
${listed.join("\n")}
\`\`\``;
}
function firstPaths(changes) {
  const paths = [];
  for (const change of changes) {
    if (paths.length >= MAX_PATHS) break;
    paths.push(...listPaths(change).slice(0, MAX_PATHS - paths.length));
  }
  return paths;
}
function pinsCell({ from, to, repository }) {
  const markdown = `<code>${shown(from)}</code> \u2192 <code>${shown(to)}</code>`;
  const web = from === void 0 || to === void 0 ? void 0 : (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePage */ .D4)(repository, from, to);
  return { text: `${shown(from)} -> ${shown(to)}`, markdown: web === void 0 ? markdown : `[${markdown}](${web})` };
}




/***/ }),

/***/ 8904:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findPushTarget),
/* harmony export */   Rw: () => (/* binding */ PinsBranch),
/* harmony export */   p8: () => (/* binding */ findUncommitted),
/* harmony export */   r3: () => (/* binding */ readCommitted)
/* harmony export */ });
/* harmony import */ var _chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5202);
/* harmony import */ var _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2883);
/* harmony import */ var _chunk_PNT3QOUB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2266);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9215);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2657);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
/* harmony import */ var _chunk_LRIPKZGK_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7258);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1973);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(613);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6760);











// src/code-repo/commit-pins.ts

var MARK = "Made-by: assets-sync push";
function fileOf(manifestDirectory) {
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .joinDirectory */ .as)(manifestDirectory, _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir);
}
async function readManifests(history, commit, manifestDirectories) {
  if (commit === void 0) return /* @__PURE__ */ new Map();
  const files = [...new Set(manifestDirectories)].map(fileOf);
  return history.readFiles(await history.findPinFiles(commit, files), commit);
}
function findPin(text, manifestDirectory, directory) {
  const pins = text === void 0 ? [] : (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(text.toString("utf8"), manifestDirectory).pins;
  return pins.find((pin) => pin.directory === directory);
}
async function findUncommitted(codeRepository, pins, access, log, signal) {
  return (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_1__/* .withHistory */ .$k)(codeRepository, { ...access, log }, signal, async (history) => {
    const head = await history.resolve("HEAD");
    if (head === void 0) return [];
    const directories = pins.map(({ manifestDirectory }) => manifestDirectory);
    const files = await readManifests(history, head, directories);
    return pins.flatMap(({ manifestDirectory, directory, sha, tree, reason }) => {
      const before = findPin(files.get(fileOf(manifestDirectory)), manifestDirectory, directory);
      const isCommitted = before?.sha === sha && before.tree === tree;
      return isCommitted ? [] : [{ manifestDirectory, directory, sha, tree, reason, before: before?.sha }];
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
    this.history = new _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_1__/* .CodeHistory */ .Ci(codeRepository, { ...access, log, address: head.address, purpose: "commit" }, signal);
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
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("missing-commit", `The code repository has no branch ${branch} to commit the pins on.`, {
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
    return changed.length > 0 && changed.every(({ path }) => `/${path}`.endsWith(`/${_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir}`));
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
    return (0,_chunk_LRIPKZGK_js__WEBPACK_IMPORTED_MODULE_6__/* .retryOnRace */ .di)(attempt, branch, this.signal);
  }
  /** The files that differ, by path: the branch may have other versions than what is checked out. */
  async edit(tip, edits) {
    const there = await readManifests(this.history, tip, edits.keys());
    let head;
    const here = async (file) => {
      head ??= await readManifests(this.history, await this.history.resolve("HEAD"), edits.keys());
      return head.get(file);
    };
    const changed = /* @__PURE__ */ new Map();
    for (const [manifestDirectory, ofFile] of edits) {
      const file = fileOf(manifestDirectory);
      const at = { file: this.history.codeRepository.prefix + file };
      const isNew = !there.has(file) && manifestDirectory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv && await here(file) === void 0;
      const bytes = isNew ? Buffer.from("{\n}\n") : there.get(file);
      if (bytes === void 0) {
        const hint = "Commit and push it first.";
        throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("conflict", `${at.file} is not on ${this.head.branch}.`, { hint, at });
      }
      const before = (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_0__/* .decode */ .D4)(bytes, at.file);
      (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfWrong */ .tu)([(0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(before, manifestDirectory)]);
      for (const edit of ofFile) {
        const pin = findPin(bytes, manifestDirectory, edit.directory);
        if (pin?.sha === edit.before || pin?.sha === edit.sha) continue;
        if (pin?.sha === findPin(await here(file), manifestDirectory, edit.directory)?.sha) continue;
        const message = `The pin of ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .showDirectory */ .fi)(edit.directory)} is at ${pin === void 0 ? "nothing" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_10__/* .shortSha */ .Fu)(pin.sha)} on ${this.head.branch}, not where it was here.`;
        throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("conflict", message, { hint: "Bring the branch here (git pull), sync, and push again.", at });
      }
      const after = (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_0__/* .editText */ .i1)(before, manifestDirectory, ofFile);
      if (after !== before) changed.set(at.file, after);
    }
    return changed;
  }
  async write(tip, files, message, author) {
    const { dir } = this.history.scratch;
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(dir, "objects");
    const call = { environment: { ...(0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_7__/* .ownEnvironment */ .am)(dir), GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_9__.join)(dir, "pins-index") }, signal: this.signal };
    await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_7__/* .git */ .$Y)(["read-tree", tip], call);
    const listing = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_7__/* .splitRecords */ .DQ)(await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_7__/* .git */ .$Y)(["ls-files", "-s", "-z", "--", ...files.keys()], call)).map(String);
    const entries = [...files].map(([path, text]) => {
      const mode = listing.find((line) => line.endsWith(`	${path}`))?.slice(0, 6) ?? "100644";
      return `${mode} ${(0,_chunk_PNT3QOUB_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(objects, "blob", Buffer.from(text))}	${path}\0`;
    });
    await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_7__/* .git */ .$Y)(["update-index", "-z", "--index-info"], { ...call, input: entries.join("") });
    const tree = (await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_7__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
    const person = (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPerson */ .tF)(author);
    const content = `tree ${tree}
parent ${tip}
author ${person}
committer ${person}

${message}`;
    return (0,_chunk_PNT3QOUB_js__WEBPACK_IMPORTED_MODULE_2__/* .writeObject */ .p7)(objects, "commit", Buffer.from(content));
  }
};
var BRANCHES = "refs/heads/";
var MERGE_QUEUE = "gh-readonly-queue/";
var NOTHING_PUSHED = "nothing was pushed.";
var HINT = `leave the commit-pins input out and commit recordings.json yourself; ${NOTHING_PUSHED}`;
function noTarget(message, hint) {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint });
}
async function findPushTarget(codeRepository, origin, signal) {
  const target = await chooseTarget(codeRepository, origin, signal);
  if (!target.branch.startsWith(MERGE_QUEUE)) return target;
  throw noTarget(
    `Pins cannot be committed on ${target.branch}, a temporary branch of the merge queue.`,
    `Push recordings in the pull request's own runs (on: pull_request), not on merge_group; ${NOTHING_PUSHED}`
  );
}
async function chooseTarget(codeRepository, { head, started }, signal) {
  if (head === "unknown") {
    throw noTarget(
      "The fork that the pull request comes from is not known: it may have been deleted.",
      `Its pins have no branch to go to: ${HINT}`
    );
  }
  if (head !== void 0) return head;
  const ask = async (...args) => {
    const { exitCode, stdout } = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_7__/* .tryGit */ .Ii)(args, { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_7__/* .codeEnvironment */ .dI)(), cwd: codeRepository.root, signal });
    return exitCode === 0 ? stdout.toString("utf8").replace(/\n$/, "") || void 0 : void 0;
  };
  const ref = await ask("symbolic-ref", "--quiet", "HEAD");
  if (ref?.startsWith(BRANCHES)) return whereGitPushes(codeRepository, ref, ask);
  const isStarted = started !== void 0 && (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(await ask("rev-parse", "HEAD") ?? "") === started.sha;
  if (isStarted && started.ref.startsWith(BRANCHES)) {
    return { branch: started.ref.slice(BRANCHES.length), address: void 0 };
  }
  const why = isStarted ? `${started.ref} is no branch` : "what is checked out is no branch, and nothing says which one it belongs to";
  throw noTarget(
    `There is no branch to commit the pins on: ${why}.`,
    `Check a branch out (git switch; in a workflow, ref of actions/checkout), or ${HINT}`
  );
}
var PUSH_FORMAT = ["push:remotename", "push:remoteref", "upstream:remotename", "upstream:remoteref"];
async function whereGitPushes(codeRepository, ref, ask) {
  const branch = ref.slice(BRANCHES.length);
  const format = `--format=${PUSH_FORMAT.map((field) => `%(${field})`).join("%00")}`;
  const [named, byRefspec, followed, upstreamRef] = (await ask("for-each-ref", format, ref))?.split("\0") ?? [];
  const remote = named && named !== "." ? named : (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_3__/* .mainRemote */ .IC)(codeRepository);
  const shown = remote.replace(/^(https?:\/\/)[^/@]*@/i, "$1");
  const address = await ask("remote", "get-url", "--push", remote) ?? (/[:/]/.test(remote) ? remote : void 0);
  if (address === void 0) {
    throw noTarget(
      `There is nowhere to push the pins to: ${shown}, the remote of ${branch}, has no address.`,
      `Add one (git remote add origin <address>) and push the branch, or ${HINT}`
    );
  }
  const upstream = followed === remote ? upstreamRef : void 0;
  const target = byRefspec || byDefault((0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_3__/* .configValue */ .Mn)(codeRepository, "push.default"), ref, upstream || void 0);
  if (target?.startsWith(BRANCHES)) return { branch: target.slice(BRANCHES.length), address, remote: shown };
  const follows = !upstream || upstream === ref ? "" : ` It follows ${upstream.replace(BRANCHES, "")} there.`;
  throw noTarget(
    `git's settings name no branch of ${shown} that ${branch} is pushed to.${follows}`,
    `Push it under its own name (git push -u ${shown} ${branch}), or where it follows another (git config push.default upstream), or ${HINT}`
  );
}
function byDefault(mode, ref, upstream) {
  if (mode === "current" || mode === "matching") return ref;
  if (mode === "upstream" || mode === "tracking") return upstream;
  return upstream === void 0 || upstream === ref ? ref : void 0;
}
async function readCommitted(codeRepository, access, log, signal) {
  const files = await (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_1__/* .withHistory */ .$k)(codeRepository, { ...access, log }, signal, async (history) => {
    const head = await history.resolve("HEAD");
    return head === void 0 ? /* @__PURE__ */ new Map() : history.readFiles(await history.findPinFiles(head), head);
  });
  const texts = [...files].map(([file, bytes]) => [file, bytes.toString("utf8")]);
  const manifests = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRivals */ .m3)(texts.flatMap(([file, text]) => (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePinFile */ .lg)(text, file) ?? []));
  (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfWrong */ .tu)(manifests);
  const isAlone = manifests.some(({ tagPin }) => tagPin !== void 0);
  const root = manifests.find(({ file }) => file === _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir) ?? (isAlone ? (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv) : void 0);
  if (root !== void 0) {
    const byDirectory = (some) => new Map(some.map(([file, text]) => [(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(file), text]));
    const [tagTexts, others] = [true, false].map(
      (isTagged) => byDirectory(texts.filter(([file]) => (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .isAssetsJson */ .q9)(file) === isTagged))
    );
    return { root, manifests, texts: others ?? /* @__PURE__ */ new Map(), tagTexts: tagTexts ?? /* @__PURE__ */ new Map() };
  }
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_8__/* .AssetsSyncError */ .Fl("bad-manifest", `The code repository has no committed ${_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir} to go back to.`, {
    hint: `Commit it first. To drop local changes alone: assets-sync sync --discard`,
    at: { file: _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir }
  });
}




/***/ }),

/***/ 226:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aA: () => (/* binding */ tellBackup),
/* harmony export */   aw: () => (/* binding */ backupName),
/* harmony export */   z5: () => (/* binding */ syncedReport)
/* harmony export */ });
/* harmony import */ var _chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9561);
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2602);
/* harmony import */ var _chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6256);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2136);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7594);






// src/report/synced.ts
function syncedReport(result, { milliseconds, from, title = "assets-sync" }) {
  const { services, assetsRoot, changes = [], cacheKey, cachePath, verified } = result;
  const files = services.reduce((sum, service) => sum + service.files, 0);
  const isNone = services.length === 0;
  const all = `${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(services.length, "service")}, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(files, "recording")}`;
  const costs = `${(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .traffic */ .iN)(result)}, ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatTime */ .fU)(milliseconds)}${verified === true ? ", pins verified" : ""}`;
  const rows = services.map(serviceRow);
  return {
    title: isNone ? title : `${title}: ${all}`,
    lines: [...(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .alignRows */ .P4)(rows), isNone ? "No service to sync." : `${all} in ${(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .placeFrom */ .aQ)(from, assetsRoot)} (${costs})`],
    blocks: () => {
      if (isNone) return ["No service to sync."];
      const slow = result.requests === 0 ? [] : services.filter(({ pinnedTrees }) => pinnedTrees.some(({ lacksTree }) => lacksTree));
      const head = ["Service", "Commit", "Recordings", "Size", "From"];
      const table = (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Qj)({ head, rows, numeric: [2, 3], of: "services" });
      const news = changes.length === 0 ? [] : ["#### What the pins of this change bring", (0,_chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_0__/* .changesMarkdown */ .T4)(changes)];
      return [table, costs, ...(0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .treesAdvice */ .Kf)(slow.length), ...news];
    },
    outputs: {
      "assets-root": assetsRoot,
      services: services.map(({ service }) => service),
      pins: (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .pinsOutput */ .um)(services),
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
    const { text, markdown } = (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .commitCell */ .Ou)(repository, sha);
    return { text, markdown: directory === service ? markdown : `${markdown} (${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(directory)})` };
  });
  const back = `${deleted} deleted; ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(["assets-sync", "reset", service])} brings them back, and drops what else changed there (a backup is kept)`;
  const from = deleted === 0 ? SOURCES[source] : back;
  return [service, (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_1__/* .joinCells */ .Cj)(commits), countCell(files, "recording"), (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(size), { text: from, markdown: from }];
}
function countCell(number, singular) {
  return { text: (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(number, singular), markdown: (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatCount */ .B4)(number) };
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
  return ref.slice(_chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKUPS */ .Gk.length);
}
function tellBackup(host, { path, workingDirectory }, { assetsRoot, backup }) {
  if (backup === void 0) return;
  const flags = [...flag("--path", path), ...flag("--working-directory", workingDirectory)];
  const back = host.atTerminal ? ["assets-sync", "backups", "restore", backupName(backup), ...flags] : ["git", "-C", assetsRoot, "restore", `--source=${backup}`, "--overlay", "--", "."];
  host.say("warning", `Local changes were replaced; they are kept. To bring them back: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_3__/* .shellCommand */ .q$)(back)}`);
}
function flag(name, value) {
  return value === void 0 ? [] : [name, value];
}




/***/ }),

/***/ 4417:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_CIW5XCR5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(226);
/* harmony import */ var _chunk_63UNBHV6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8904);
/* harmony import */ var _chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5202);
/* harmony import */ var _chunk_2F4R5J5M_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9561);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3641);
/* harmony import */ var _chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2602);
/* harmony import */ var _chunk_X64RC632_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3522);
/* harmony import */ var _chunk_5VQ2RCQH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6256);
/* harmony import */ var _chunk_EIL67G65_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2105);
/* harmony import */ var _chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5720);
/* harmony import */ var _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(771);
/* harmony import */ var _chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2883);
/* harmony import */ var _chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3225);
/* harmony import */ var _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9247);
/* harmony import */ var _chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8368);
/* harmony import */ var _chunk_CC5NLTC6_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1158);
/* harmony import */ var _chunk_ZRHJLQSP_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(1964);
/* harmony import */ var _chunk_TFXXB4XJ_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6828);
/* harmony import */ var _chunk_ZG4EABMI_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(1163);
/* harmony import */ var _chunk_PX2H6U7Y_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(6953);
/* harmony import */ var _chunk_PNT3QOUB_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(2266);
/* harmony import */ var _chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(2621);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1999);
/* harmony import */ var _chunk_SCT5V7ZA_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(8993);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(7495);
/* harmony import */ var _chunk_VPUDYK2I_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(4224);
/* harmony import */ var _chunk_SDT4E277_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(1388);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4635);
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(9215);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(2136);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(2657);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7261);
/* harmony import */ var _chunk_LRIPKZGK_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(7258);
/* harmony import */ var _chunk_2EZX4YVZ_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7554);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(4561);
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(5380);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(613);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(6760);










































// src/commands/reset/reset-pins.ts


function planPinEdits(codeRepository, services, now, committed, pins) {
  const all = services.flatMap(
    (service) => [...pins.pinnedTreesOf(service), ...now.pins.pinnedTreesOf(service)].map(({ pin }) => pin)
  );
  const counting = all.filter(({ assetsJson }) => assetsJson === void 0);
  const manifests = new Map(now.manifests.map((manifest) => [manifest.manifestDirectory, manifest]));
  const manifestDirectories = [...new Set(counting.map(({ manifestDirectory }) => manifestDirectory))].sort().filter(
    (manifestDirectory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_39__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(codeRepository.root, manifestDirectory, _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .MANIFEST_NAME */ .ir)) || !manifests.has(manifestDirectory)
  );
  const edits = manifestDirectories.flatMap((manifestDirectory) => {
    const wanted = new Set(
      counting.filter((pin) => pin.manifestDirectory === manifestDirectory).map(({ directory }) => directory)
    );
    const directories = [...wanted].map((directory) => directory.slice(manifestDirectory.length).replace(/^\//, ""));
    const { text, changed } = restoreIn(codeRepository.root, manifestDirectory, committed, directories);
    const after = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .parseManifest */ .Ng)(text, manifestDirectory);
    (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .throwIfWrong */ .tu)([after]);
    manifests.set(manifestDirectory, after);
    const restored = changed.map((below) => describe(manifestDirectory, (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__/* .joinDirectory */ .as)(manifestDirectory, below), now, committed));
    return changed.length === 0 ? [] : [{ manifestDirectory, directories, pins: restored }];
  });
  const tagged = new Set(all.filter(({ assetsJson }) => assetsJson !== void 0).map(({ directory }) => directory));
  for (const directory of tagged) {
    const edit = planTagEdit(codeRepository.root, directory, now, committed);
    if (edit !== void 0) edits.push(edit);
    const after = committed.manifests.find(({ manifestDirectory }) => manifestDirectory === directory);
    if (after === void 0) manifests.delete(directory);
    else manifests.set(directory, after);
  }
  requireSamePins(services, new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_22__/* .Pins */ .RM([...manifests.values()]), pins);
  return edits;
}
function planTagEdit(codeRoot, directory, now, { tagTexts, manifests }) {
  const whole = tagTexts.get(directory);
  const file = (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .assetsJsonOf */ .n_)(directory);
  if (whole === void 0 || (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_36__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(codeRoot, file)) === whole) return void 0;
  const tagOf = (list) => list.find((manifest) => manifest.file === file)?.tagPin?.assetsJson.tag;
  const pins = [{ directory, file, from: tagOf(now.manifests), to: tagOf(manifests) }];
  return { manifestDirectory: directory, directories: [], pins, whole };
}
function describe(manifestDirectory, directory, now, committed) {
  const find = (list) => list.find((manifest) => manifest.manifestDirectory === manifestDirectory)?.pins.find((pin) => pin.directory === directory)?.sha;
  const file = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__/* .joinDirectory */ .as)(manifestDirectory, _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .MANIFEST_NAME */ .ir);
  return { directory, file, from: find(now.manifests), to: find(committed.manifests) };
}
function requireSamePins(services, after, wanted) {
  const other = services.find((service) => !(0,_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_22__/* .samePinnedTrees */ .MW)(after.pinnedTreesOf(service), wanted.pinnedTreesOf(service)));
  if (other === void 0) return;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_38__/* .AssetsSyncError */ .Fl("bad-manifest", `The pins of ${other} cannot be put back one by one.`, {
    hint: `Put the whole files back (git restore ${_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .MANIFEST_NAME */ .ir}), then reset again; nothing was changed.`,
    at: { file: _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .MANIFEST_NAME */ .ir }
  });
}
function restoreIn(codeRoot, manifestDirectory, { texts }, directories) {
  const file = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__/* .joinDirectory */ .as)(manifestDirectory, _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .MANIFEST_NAME */ .ir);
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(codeRoot, file);
  const earlier = texts.get(manifestDirectory);
  const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_39__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_39__.readFileSync)(path) : void 0;
  const now = before?.toString("utf8");
  const { text, changed } = now === void 0 && earlier !== void 0 ? { text: earlier, changed: directories } : (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_2__/* .restorePins */ .ps)(now ?? "{}", earlier, directories);
  if (changed.length === 0) return { text, changed, before };
  if (before !== void 0) (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(before, file);
  if (!text.includes("\uFFFD") || now?.includes("\uFFFD")) return { text, changed, before };
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_38__/* .AssetsSyncError */ .Fl("bad-manifest", `The committed ${file} is not UTF-8, so that its pins cannot be put back.`, {
    hint: `Put the whole file back (git restore ${file}), then reset again; nothing was changed.`,
    at: { file }
  });
}
async function restoreCommittedPins({ root: codeRoot }, edits, committed, log, signal) {
  if (edits.length === 0) return;
  await (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_2__/* .withEditLock */ .sc)(codeRoot, log, signal, () => {
    for (const edit of edits) {
      if (edit.whole === void 0) restoreInFile(codeRoot, edit, committed);
      else restoreWhole(codeRoot, (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .assetsJsonOf */ .n_)(edit.manifestDirectory), edit.whole);
    }
  });
}
function restoreWhole(codeRoot, file, text) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(codeRoot, file);
  const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_39__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_39__.readFileSync)(path) : void 0;
  if (before?.toString("utf8") !== text) (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(codeRoot, file, before, text);
}
function removeEmptyParents(codeRoot, manifestDirectory) {
  try {
    for (const directory of (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__/* .upward */ .Oz)(manifestDirectory)) {
      if (directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__/* .TOP */ .wv) return;
      (0,node_fs__WEBPACK_IMPORTED_MODULE_39__.rmdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_40__.join)(codeRoot, directory));
    }
  } catch (error) {
    if (!["ENOTEMPTY", "EEXIST"].includes(error.code ?? "")) throw error;
  }
}
function restoreInFile(codeRoot, { manifestDirectory, directories }, committed) {
  const { text, changed, before } = restoreIn(codeRoot, manifestDirectory, committed, directories);
  if (changed.length === 0) return;
  (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .throwIfWrong */ .tu)([(0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .parseManifest */ .Ng)(text, manifestDirectory)]);
  const file = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__/* .joinDirectory */ .as)(manifestDirectory, _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .MANIFEST_NAME */ .ir);
  const isEmpty = !committed.texts.has(manifestDirectory) && /^\s*\{\s*\}\s*$/.test(text);
  (0,_chunk_AOES6SJS_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .fR)(codeRoot, file, before, isEmpty ? void 0 : text);
  if (isEmpty) removeEmptyParents(codeRoot, manifestDirectory);
}

// src/commands/reset/reset.ts
async function reset(request, confirm, log, signal) {
  const { codeRepository } = request;
  const located = (0,_chunk_6NEBQIJL_js__WEBPACK_IMPORTED_MODULE_12__/* .locate */ .x)(codeRepository, request.selection.path);
  const { assetsRoot } = located;
  const selecting = (0,_chunk_CON2WL6J_js__WEBPACK_IMPORTED_MODULE_11__/* .selectAll */ .Ub)(request.selection, codeRepository, log, signal, located);
  const inspecting = (0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_9__/* .inspectRoot */ .ZT)(assetsRoot, selecting, signal);
  inspecting.catch(() => {
  });
  const [now, committed] = await Promise.all([
    selecting,
    (0,_chunk_63UNBHV6_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommitted */ .r3)(codeRepository, request.selection.codeAccess, log, signal)
  ]);
  const root = new _chunk_U5K6HJ6Z_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsRoot */ ._c(assetsRoot);
  const packages = await (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_14__/* .inspectPackages */ .oi)(now.pins, { assetsRoot, codeRoot: codeRepository.root }, signal);
  const { paths } = request.selection;
  const isMeant = ({ directory }) => paths.some((path) => path.replace(/\/$/, "") === directory);
  (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_14__/* .refusePackages */ .ox)(
    "reset",
    packages.filter((one) => located.isRootMissing && !root.exists() ? (0,_chunk_AUGZQQ6W_js__WEBPACK_IMPORTED_MODULE_14__/* .hasChanges */ .ik)(one) : isMeant(one))
  );
  if (!located.isRootMissing && (0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_9__/* .isUnmade */ .hL)(root)) {
    (0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_9__/* .adoptRecordings */ .d4)(root, now, (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_21__/* .findRepositoryUrl */ .RD)(request.access, now.root, codeRepository.root).url, codeRepository);
  }
  const updateRoot = rootUpdater(request, committed, assetsRoot, log, signal);
  let mended = _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_35__/* .NO_TRAFFIC */ .qE;
  const inspection = await inspecting.catch(async (error) => {
    if (!(error instanceof _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_38__/* .AssetsSyncError */ .Fl) || !["missing-store", "damaged-root"].includes(error.code)) throw error;
    mended = await updateRoot({ chosen: [], removed: [], discard: false });
    return (0,_chunk_XJQIBVCG_js__WEBPACK_IMPORTED_MODULE_9__/* .inspectRoot */ .ZT)(assetsRoot, selecting, signal);
  });
  const pins = new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_22__/* .Pins */ .RM(committed.manifests);
  const byDefault = servicesByDefault(root, inspection, pins, log);
  const services = await chooseServices(request, now, committed, { ...inspection, byDefault }, signal);
  const edits = planPinEdits(codeRepository, services, now, committed, pins);
  const dropped = droppedFrom(inspection, services);
  const restored = edits.flatMap((edit) => edit.pins);
  const removed = services.filter((service) => pins.pinnedTreesOf(service).length === 0);
  if (!await mayGo(dropped, { pins: restored, removed }, confirm)) return void 0;
  const result = { assetsRoot, dropped, pins: restored, removed };
  if (services.length === 0) return { ..._chunk_X64RC632_js__WEBPACK_IMPORTED_MODULE_6__/* .NOTHING_SYNCED */ .PR, ...result };
  const chosen = services.filter((service) => !removed.includes(service)).map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) }));
  const updated = await updateRoot({ chosen, removed, discard: true });
  await restoreCommittedPins(codeRepository, edits, committed, log, signal);
  return {
    ...updated,
    ...result,
    requests: mended.requests + updated.requests,
    bytes: mended.bytes + updated.bytes
  };
}
function servicesByDefault(root, { state, found, outside }, committed, log) {
  if (state.synced !== void 0) return state.synced.services.map(({ service }) => service);
  if (root.alternates.length === 0) return [];
  const pinOf = ({ path }) => committed.resolveTargeted((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__/* .parentDirectory */ .im)(path.toString("utf8")))?.directory;
  const there = [...found.keys(), ...outside.flatMap((change) => pinOf(change) ?? [])];
  const isNamed = (service) => committed.pinnedTreesOf(service).some(({ pin }) => pin.directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__/* .TOP */ .wv);
  const left = there.filter((service) => !isNamed(service));
  if (left.length > 0) {
    log.notice(
      `Left as they are, since nothing says that they were synced, and no committed pin names them: ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_38__/* .listNames */ .Zv)(left)}.`
    );
  }
  return [...new Set(there.filter(isNamed))].sort();
}
function rootUpdater({ codeRepository, access, repositoryOptions }, committed, assetsRoot, log, signal) {
  const accesses = (0,_chunk_TSABTAV4_js__WEBPACK_IMPORTED_MODULE_21__/* .findAccesses */ .cX)(access, committed.root, codeRepository.root, log.warning);
  return async ({ chosen, removed, discard }) => {
    return (0,_chunk_X64RC632_js__WEBPACK_IMPORTED_MODULE_6__/* .syncRoot */ .ky)(
      {
        accesses,
        repositoryOptions,
        assetsRoot,
        codeRepository,
        chosen,
        removed,
        discard
      },
      log,
      signal
    );
  };
}
function droppedFrom({ changes }, services) {
  return services.flatMap((service) => {
    const ofService = changes.get(service);
    return ofService === void 0 ? [] : [{ service, ...ofService }];
  });
}
async function mayGo(dropped, other, confirm) {
  const files = dropped.flatMap(({ added, modified, deleted }) => [...added, ...modified, ...deleted]);
  if (files.length + other.pins.length === 0) return true;
  const answer = await confirm({ files, ...other });
  if (answer === void 0) throw refused();
  return answer;
}
async function chooseServices(request, { globs, manifests, assetsRoot }, committed, { byDefault, changes }, signal) {
  if (request.selection.paths.length === 0) return byDefault;
  const there = [...byDefault, ...changes.keys()];
  const all = [...manifests, ...committed.manifests];
  const known = [...new Set(all.map(({ manifestDirectory }) => manifestDirectory))].map(
    (manifestDirectory) => ({
      ...all.find((manifest) => manifest.manifestDirectory === manifestDirectory && manifest.tagPin !== void 0) ?? (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_30__/* .parseManifest */ .Ng)("{}", manifestDirectory),
      pins: all.filter((manifest) => manifest.manifestDirectory === manifestDirectory).flatMap(({ pins }) => pins)
    })
  );
  const chosen = /* @__PURE__ */ new Set();
  const unknown = [];
  for (const path of (0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_13__/* .parseGivenPaths */ .px)(request.selection, request.codeRepository, assetsRoot)) {
    const meant = there.filter((service) => path === _chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_13__/* .ALL */ .y2 || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__/* .isWithin */ .UO)(service, path) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__/* .isWithin */ .UO)(path, service));
    const pinned = await (0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_13__/* .givenServices */ .UO)([path], { globs, pins: new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_22__/* .Pins */ .RM(known) }, request.codeRepository, signal).catch(
      (error) => {
        if (meant.length > 0 && error instanceof _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_38__/* .AssetsSyncError */ .Fl && error.code === "no-pin") return [];
        throw error;
      }
    );
    unknown.push(...(0,_chunk_5CDR5GPM_js__WEBPACK_IMPORTED_MODULE_13__/* .findUnknown */ .IX)(pinned, assetsRoot));
    for (const service of [...meant, ...pinned.map((given) => given.service)]) chosen.add(service);
  }
  const [first] = unknown;
  if (first === void 0) return [...chosen].sort();
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_38__/* .AssetsSyncError */ .Fl("no-pin", unknown.map(({ what }) => what).join(" "), { hint: first.question });
}
function refused() {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_38__/* .AssetsSyncError */ .Fl("local-changes", "Nothing was reset: local changes or pins would be lost.", {
    hint: "Give --yes (yes: true in CI) if what the warning lists may go; recordings are kept in a backup."
  });
}

// src/commands/reset/command.ts
var command = {
  group: "Recordings",
  description: "put recordings and pins back as committed",
  paths: "all that are on disk",
  inputs: [..._chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_4__/* .REPOSITORY_INPUTS */ .r0, "yes", "retries", "timeout"],
  examples: `
  assets-sync reset sdk/tables          # one service: its recordings, and its pin in recordings.json
  assets-sync reset                     # all that are synced
  assets-sync reset --yes               # without asking, in a script`,
  more: `
Where something would be lost it asks first; where nobody can answer it does nothing
and ends with exit code 4, unless --yes is given. 'assets-sync backups' lists what was kept.`,
  run
};
async function run(context) {
  const { host, inputs, signal, log, selection, access } = context;
  const started = process.uptime();
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
  (0,_chunk_CIW5XCR5_js__WEBPACK_IMPORTED_MODULE_0__/* .tellBackup */ .aA)(host, inputs, result);
  const milliseconds = (process.uptime() - started) * 1e3;
  if (result.services.length > 0) host.setVariable("ASSETS_ROOT", result.assetsRoot);
  await (0,_chunk_SHBDUJ33_js__WEBPACK_IMPORTED_MODULE_5__/* .tell */ .qz)(host, resetReport(result, { milliseconds, from: host.workspace }));
}
var MAX_PATHS = 20;
function lossesText({ files, pins, removed }) {
  const lines = [...pins.map(pinLine), ...files.slice(0, MAX_PATHS).map((path) => `  ${path}`)];
  if (files.length > MAX_PATHS) lines.push(`  and ${files.length - MAX_PATHS} more`);
  if (removed.length > 0) lines.push(`Taken off the disk, because no pin of them is committed: ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_38__/* .listNames */ .Zv)(removed)}`);
  return ["These are put back as they are committed:", ...lines].join("\n");
}
function pinLine({ file, directory, from, to }) {
  const shown = (pin) => {
    const sha = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_41__/* .parseSha */ .qL)(pin ?? "");
    return sha === void 0 ? pin ?? "no pin of its own" : to === void 0 ? sha : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_41__/* .shortSha */ .Fu)(sha);
  };
  return `  ${file}: ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__/* .showDirectory */ .fi)(directory)} ${from === to ? "as committed" : `${shown(from)} -> ${shown(to)}`}`;
}
function resetReport(result, view) {
  const title = "assets-sync reset";
  const synced = (0,_chunk_CIW5XCR5_js__WEBPACK_IMPORTED_MODULE_0__/* .syncedReport */ .z5)(result, { ...view, title });
  const back = putBack(result);
  const list = back.map((line) => `- ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_31__/* .escapeMarkdown */ .FV)(line)}`).join("\n");
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
        path: (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_32__/* .showDirectory */ .fi)(directory),
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
  const gone = removed.length === 0 ? [] : [`${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_31__/* .count */ .U9)(removed.length, "service")} without a committed pin gone: ${removed.join(", ")}`];
  return [...pins.map((pin) => pinLine(pin).trimStart()), ...gone];
}



/***/ })

};
