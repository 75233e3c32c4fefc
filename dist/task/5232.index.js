export const id = 5232;
export const ids = [5232];
export const modules = {

/***/ 3928:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ findPushTarget),
/* harmony export */   Rw: () => (/* binding */ PinsBranch),
/* harmony export */   p8: () => (/* binding */ findUncommitted)
/* harmony export */ });
/* harmony import */ var _chunk_EZYI4EJU_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7149);
/* harmony import */ var _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6765);
/* harmony import */ var _chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2527);
/* harmony import */ var _chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7089);
/* harmony import */ var _chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1013);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4304);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2211);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7261);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7245);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(8824);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(687);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4087);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);













// src/code-repo/commit-pins.ts

var MARK = "Made-by: assets-sync push";
function fileOf(manifestDirectory) {
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_7__/* .joinDirectory */ .as)(manifestDirectory, _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .ir);
}
async function readManifests(history, commit, manifestDirectories) {
  if (commit === void 0) return /* @__PURE__ */ new Map();
  const files = [...new Set(manifestDirectories)].map(fileOf);
  return history.readFiles(await history.findPinFiles(commit, files), commit);
}
function findPin(text, manifestDirectory, directory) {
  const pins = text === void 0 ? [] : (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(text.toString("utf8"), manifestDirectory).pins;
  return pins.find((pin) => pin.directory === directory);
}
async function findUncommitted(codeRepository, pins, access, log, signal) {
  const history = new _chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_2__/* .CodeHistory */ .Ci(codeRepository, { ...access, log }, signal);
  try {
    const head = await history.resolve("HEAD");
    const files = await readManifests(
      history,
      head,
      pins.map(({ manifestDirectory }) => manifestDirectory)
    );
    if (head === void 0) return [];
    return pins.flatMap(({ manifestDirectory, directory, sha, tree, reason }) => {
      const before = findPin(files.get(fileOf(manifestDirectory)), manifestDirectory, directory);
      const isCommitted = before?.sha === sha && before.tree === tree;
      return isCommitted ? [] : [{ manifestDirectory, directory, sha, tree, reason, before: before?.sha }];
    });
  } finally {
    await history.close();
  }
}
var PinsBranch = class {
  head;
  history;
  signal;
  /** Where the branch was when it was looked at last. */
  tip;
  constructor(codeRepository, head, access, log, signal) {
    this.head = head;
    this.history = new _chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_2__/* .CodeHistory */ .Ci(codeRepository, { ...access, log, address: head.address, purpose: "commit" }, signal);
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
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("missing-commit", `The code repository has no branch ${branch} to commit the pins on.`, {
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
    return changed.length > 0 && changed.every(({ path }) => `/${path}`.endsWith(`/${_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .ir}`));
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
    return (0,_chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_8__/* .whileOthersAreQuicker */ .t1)(attempt, branch, this.signal);
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
      const isNew = !there.has(file) && manifestDirectory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_7__/* .TOP */ .wv && await here(file) === void 0;
      const bytes = isNew ? Buffer.from("{\n}\n") : there.get(file);
      if (bytes === void 0) {
        const hint = "Commit and push it first.";
        throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("conflict", `${at.file} is not on ${this.head.branch}.`, { hint, at });
      }
      const before = (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_1__/* .decode */ .D4)(bytes, at.file);
      (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_6__/* .throwIfWrong */ .tu)([(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_6__/* .parseManifest */ .Ng)(before, manifestDirectory)]);
      for (const edit of ofFile) {
        const pin = findPin(bytes, manifestDirectory, edit.directory);
        if (pin?.sha === edit.before || pin?.sha === edit.sha) continue;
        if (pin?.sha === findPin(await here(file), manifestDirectory, edit.directory)?.sha) continue;
        const message = `The pin of ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_7__/* .showDirectory */ .fi)(edit.directory)} is at ${pin === void 0 ? "nothing" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_12__/* .shortSha */ .Fu)(pin.sha)} on ${this.head.branch}, not where it was here.`;
        throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("conflict", message, { hint: "Bring the branch here (git pull), sync, and push again.", at });
      }
      const after = (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_1__/* .editText */ .i1)(before, manifestDirectory, ofFile);
      if (after !== before) changed.set(at.file, after);
    }
    return changed;
  }
  async write(tip, files, message, author) {
    const { dir } = this.history.scratch;
    const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(dir, "objects");
    const call = { environment: { ...(0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_9__/* .ownEnvironment */ .am)(dir), GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(dir, "pins-index") }, signal: this.signal };
    await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(["read-tree", tip], call);
    const listing = (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_5__/* .splitRecords */ .DQ)(await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(["ls-files", "-s", "-z", "--", ...files.keys()], call)).map(String);
    const entries = [...files].map(([path, text]) => {
      const mode = listing.find((line) => line.endsWith(`	${path}`))?.slice(0, 6) ?? "100644";
      return `${mode} ${(0,_chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_4__/* .writeObject */ .p7)(objects, "blob", Buffer.from(text))}	${path}\0`;
    });
    await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(["update-index", "-z", "--index-info"], { ...call, input: entries.join("") });
    const tree = (await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
    const person = (0,_chunk_EZYI4EJU_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPerson */ .tF)(author);
    const content = `tree ${tree}
parent ${tip}
author ${person}
committer ${person}

${message}`;
    return (0,_chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_4__/* .writeObject */ .p7)(objects, "commit", Buffer.from(content));
  }
};
var BRANCHES = "refs/heads/";
var MERGE_QUEUE = "gh-readonly-queue/";
var NOTHING_PUSHED = "nothing was pushed.";
var HINT = `leave the commit-pins input out and commit recordings.json yourself; ${NOTHING_PUSHED}`;
function noTarget(message, hint) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint });
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
    const { exitCode, stdout } = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_5__/* .tryGit */ .Ii)(args, { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_9__/* .codeEnvironment */ .dI)(), cwd: codeRepository.root, signal });
    return exitCode === 0 ? stdout.toString("utf8").replace(/\n$/, "") || void 0 : void 0;
  };
  const ref = await ask("symbolic-ref", "--quiet", "HEAD");
  if (ref?.startsWith(BRANCHES)) return whereGitPushes(codeRepository, ref, ask);
  const isStarted = started !== void 0 && (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_12__/* .parseSha */ .qL)(await ask("rev-parse", "HEAD") ?? "") === started.sha;
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
  const remote = named && named !== "." ? named : (0,_chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_3__/* .mainRemote */ .IC)(codeRepository);
  const shown = remote.replace(/^(https?:\/\/)[^/@]*@/i, "$1");
  const address = await ask("remote", "get-url", "--push", remote) ?? (/[:/]/.test(remote) ? remote : void 0);
  if (address === void 0) {
    throw noTarget(
      `There is nowhere to push the pins to: ${shown}, the remote of ${branch}, has no address.`,
      `Add one (git remote add origin <address>) and push the branch, or ${HINT}`
    );
  }
  const upstream = followed === remote ? upstreamRef : void 0;
  const target = byRefspec || byDefault((0,_chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_3__/* .configValue */ .Mn)(codeRepository, "push.default"), ref, upstream || void 0);
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




/***/ }),

/***/ 7609:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KD: () => (/* binding */ contentsOf),
/* harmony export */   hZ: () => (/* binding */ compareFiles),
/* harmony export */   um: () => (/* binding */ compareRecordings)
/* harmony export */ });
/* harmony import */ var _chunk_HH3QLE4Q_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6762);
/* harmony import */ var _chunk_MMB6J3AU_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4321);
/* harmony import */ var _chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2692);
/* harmony import */ var _chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3906);
/* harmony import */ var _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3605);






// src/diff/compare-recordings.ts
async function compareRecordings(request, options, log, signal) {
  const { results, requests, bytes } = await (0,_chunk_MMB6J3AU_js__WEBPACK_IMPORTED_MODULE_1__/* .inEachRepository */ .XM)(request, log, signal, async (assets, comparisons) => {
    const files = await (0,_chunk_MMB6J3AU_js__WEBPACK_IMPORTED_MODULE_1__/* .compareTrees */ .tc)(assets, comparisons, signal);
    await (0,_chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchFiles */ .Uq)(assets, contentsOf(files.flat()), (count) => log.info(announce(count)), signal);
    await assets.remote.close();
    const differing = comparisons.map(({ service }, index) => ({ service, files: files[index] ?? [] })).filter((one) => one.files.length > 0);
    const recordings = await compareFiles((0,_chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_3__/* .lookupEnvironment */ .Qt)(assets.store), differing, options, signal);
    return { changes: (0,_chunk_MMB6J3AU_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceChanges */ .TJ)(assets, comparisons, files), recordings };
  });
  return {
    changes: results.flatMap(({ changes }) => changes).sort(_chunk_MMB6J3AU_js__WEBPACK_IMPORTED_MODULE_1__/* .byService */ .FH),
    recordings: results.flatMap(({ recordings }) => recordings).sort(_chunk_MMB6J3AU_js__WEBPACK_IMPORTED_MODULE_1__/* .byService */ .FH),
    requests,
    bytes
  };
}
function announce(count) {
  return count === 1 ? "To compare what is in them, 1 file of the recordings that differ is fetched." : `To compare what is in them, ${count} files of the recordings that differ are fetched.`;
}
function contentsOf(files) {
  const names = files.flatMap(({ before, after }) => [before, after]);
  return [...new Set(names.filter((name) => name !== void 0))];
}
async function compareFiles(environment, services, options, signal) {
  const sizes = await (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_4__/* .fileSizes */ .ph)(environment, contentsOf(services.flatMap(({ files }) => files)), signal);
  const count = services.reduce((sum, { files }) => sum + files.length, 0);
  return (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_4__/* .withFileReader */ .C2)(environment, signal, async (read) => {
    const compared = [];
    for (const { service, files } of services) {
      const recordings = [];
      for (const { path, before, after } of files) {
        const sides = [await readVersion(before, sizes, read), await readVersion(after, sizes, read)];
        recordings.push(await (0,_chunk_HH3QLE4Q_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRecording */ .$)(path, sides[0], sides[1], { ...options, count }));
        signal.throwIfAborted();
      }
      compared.push({ service, recordings });
    }
    return compared;
  });
}
async function readVersion(file, sizes, read) {
  if (file === void 0) return void 0;
  const size = sizes.get(file) ?? 0;
  return { size, content: size > _chunk_HH3QLE4Q_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_RECORDING_BYTES */ .Z ? void 0 : await read(file) };
}




/***/ }),

/***/ 5424:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hY: () => (/* binding */ proxyCommands),
/* harmony export */   ik: () => (/* binding */ hasChanges),
/* harmony export */   oi: () => (/* binding */ inspectPackages),
/* harmony export */   ox: () => (/* binding */ refusePackages)
/* harmony export */ });
/* harmony import */ var _chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2033);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2136);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5068);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);





// src/proxy-folders/inspect.ts


async function inspectPackages({ tagged }, { assetsRoot, codeRoot }, signal) {
  const assetsFolder = (0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__/* .assetsFolderOf */ .Dx)(assetsRoot, codeRoot);
  const packages = [];
  for (const { directory, assetsJson, at } of tagged) {
    const file = (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_2__/* .assetsJsonOf */ .n_)(directory);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(assetsFolder, (0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__/* .folderName */ .ub)(assetsJson?.repository ?? "", file));
    const state = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, ".git")) ? await (0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__/* .readFolder */ .j1)(folder, signal) : void 0;
    if (state === void 0) continue;
    const pathsOf = (kind) => state.changes.filter((change) => change.startsWith(kind)).map((change) => (0,node_path__WEBPACK_IMPORTED_MODULE_5__.relative)(assetsRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(folder, change.slice("modified ".length))).replaceAll("\\", "/"));
    const changes = { added: pathsOf("added"), modified: pathsOf("modified"), deleted: pathsOf("deleted") };
    packages.push({ directory, file, at, head: state.head, isAtTag: (0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtTag */ .sb)(state.head, assetsJson?.tag ?? ""), changes });
  }
  return packages;
}
function hasChanges({ changes: { added, modified, deleted } }) {
  return added.length + modified.length + deleted.length > 0;
}
function proxyCommands(verb, packages) {
  return packages.map(({ file }) => (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommand */ .q$)(["test-proxy", verb, "-a", file])).join(", ");
}
function refusePackages(verb, packages) {
  if (packages.length === 0) return;
  const names = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(packages.map(({ directory }) => directory));
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl(
    "bad-usage",
    `${names}: the folder is the test proxy's own, which assets-sync ${verb} leaves alone.`,
    {
      hint: `Run: ${proxyCommands(verb, packages)}. Nothing was changed.`,
      at: packages[0]?.at
    }
  );
}




/***/ }),

/***/ 5232:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_MNG4TVXD_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3928);
/* harmony import */ var _chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(566);
/* harmony import */ var _chunk_EZYI4EJU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7149);
/* harmony import */ var _chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6765);
/* harmony import */ var _chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8386);
/* harmony import */ var _chunk_I53HFBTF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4293);
/* harmony import */ var _chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7508);
/* harmony import */ var _chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11);
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8104);
/* harmony import */ var _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9914);
/* harmony import */ var _chunk_BYJ2MTQI_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3860);
/* harmony import */ var _chunk_YMZZTIMV_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5424);
/* harmony import */ var _chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1149);
/* harmony import */ var _chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(281);
/* harmony import */ var _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1162);
/* harmony import */ var _chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2527);
/* harmony import */ var _chunk_27TUFHK4_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(731);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2957);
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7036);
/* harmony import */ var _chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3951);
/* harmony import */ var _chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7089);
/* harmony import */ var _chunk_PF4ORHVR_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7727);
/* harmony import */ var _chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2033);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(2136);
/* harmony import */ var _chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(2692);
/* harmony import */ var _chunk_I4YJJW5C_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5923);
/* harmony import */ var _chunk_XKPXZSRY_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3197);
/* harmony import */ var _chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(7240);
/* harmony import */ var _chunk_BDUQKWEG_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(4496);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(1999);
/* harmony import */ var _chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(1013);
/* harmony import */ var _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(3286);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(5068);
/* harmony import */ var _chunk_NLV7VRUH_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(670);
/* harmony import */ var _chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(3906);
/* harmony import */ var _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(3605);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(4304);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(222);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(2211);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(3926);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(7261);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(7245);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(477);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(4005);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(362);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__ = __webpack_require__(8824);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_46__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_47__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_49__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_50__ = __webpack_require__(6760);





















































// src/commands/push/changes.ts



// src/workspace/record-push.ts

async function recordPush(root, store, scratch, repository, recorded, signal) {
  const state = await root.readState(signal);
  if (state.interrupted !== void 0) return [...recorded];
  const synced = state.synced?.services ?? [];
  const pinnedTreesOf = (service) => synced.find((found) => found.service === service)?.pinnedTrees ?? [];
  const changed = await (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_13__/* .readLocalChanges */ .Xp)(root, state, [...new Set(recorded.map(({ service }) => service))], signal);
  const paths = new Set(changed.map(({ path }) => path.toString("latin1")));
  const own = recorded.filter(({ service, directory, before, changes }) => {
    const now = pinnedTreesOf(service).find((pinnedTree) => pinnedTree.directory === directory);
    const isAsItWas = now?.sha === before?.sha && now?.tree === before?.tree;
    return isAsItWas && changes.some(({ path }) => paths.has(path.toString("latin1")));
  });
  const others = recorded.filter((pushed) => !own.includes(pushed));
  if (own.length === 0) return others;
  await importTrees(store, scratch, own, signal);
  root.make([store.objects], repository);
  const services = [...new Set(own.map(({ service }) => service))];
  const chosen = services.map((service) => {
    const pinnedTrees = new Map(pinnedTreesOf(service).map((pinnedTree) => [pinnedTree.directory, pinnedTree]));
    for (const { directory, assetsPath, sha, tree, byTree, behind } of own.filter(
      (pinnedTree) => pinnedTree.service === service
    )) {
      pinnedTrees.set(directory, { directory, assetsPath, repository, sha, tree, byTree, behind });
    }
    return { service, pinnedTrees: [...pinnedTrees.values()].sort((a, b) => a.directory < b.directory ? -1 : 1) };
  });
  const plan = { others: synced.filter(({ service }) => !services.includes(service)), chosen, without: [] };
  let { commit } = await (0,_chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_14__/* .writeSyncedCommit */ .pl)(root, plan, signal);
  const { submodules } = await (0,_chunk_I53HFBTF_js__WEBPACK_IMPORTED_MODULE_5__/* .measure */ .xP)(root, commit, services, signal);
  if (submodules.length > 0) ({ commit } = await (0,_chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_14__/* .writeSyncedCommit */ .pl)(root, { ...plan, without: submodules }, signal));
  await (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_6__/* .recordAsSynced */ .EA)(root, state, commit, signal);
  return others;
}
function importTrees(store, scratch, recorded, signal) {
  return store.withLock(signal, (held) => importLocked(store, scratch, recorded, held));
}
async function importLocked(store, scratch, recorded, signal) {
  const fresh = recorded.filter(({ tree }) => tree !== _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .EMPTY_TREE */ .pL && !store.completeTrees.has(tree));
  if (fresh.length === 0) return;
  const target = store.newScratch();
  const environment = {
    ...(0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_46__/* .ownEnvironment */ .am)(target.dir),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: [(0,node_path__WEBPACK_IMPORTED_MODULE_50__.join)(scratch.dir, "objects")].map(_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_45__/* .quotePath */ .WG).join(node_path__WEBPACK_IMPORTED_MODULE_50__.delimiter)
  };
  const known = fresh.flatMap(
    ({ before }) => before === void 0 || before.tree === _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .EMPTY_TREE */ .pL || !store.completeTrees.has(before.tree) ? [] : [`^${before.tree}`]
  );
  const input = `${[...fresh.map(({ tree }) => tree), ...known].join("\n")}
`;
  const objects = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .git */ .$Y)(["rev-list", "--objects", "--no-object-names", "--stdin"], { environment, input, signal });
  if (objects.length > 0) {
    const args = [..._chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_46__/* .STREAM_LARGE_FILES */ .dQ, "pack-objects", "-q", "--window=0", "--delta-base-offset", (0,node_path__WEBPACK_IMPORTED_MODULE_50__.join)(target.packs, "pack")];
    await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .git */ .$Y)(args, { environment, input: objects, signal });
  }
  store.importTrees(
    target,
    fresh.map(({ tree }) => tree)
  );
}
async function writeDirectory(root, objects, { directory, base, changes }, signal) {
  const index = (0,node_path__WEBPACK_IMPORTED_MODULE_50__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_50__.dirname)(objects), "push-index");
  const environment = {
    ...root.environment,
    GIT_INDEX_FILE: index,
    GIT_OBJECT_DIRECTORY: objects
  };
  const common = { environment, signal };
  const input = (gone) => Buffer.concat(changes.filter(({ kind }) => kind === "deleted" === gone).flatMap(({ path }) => [path, Buffer.of(0)]));
  try {
    if (base !== _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .EMPTY_TREE */ .pL) await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .git */ .$Y)(["read-tree", `--prefix=${directory}/`, base], common);
    await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .git */ .$Y)(["update-index", "--force-remove", "-z", "--stdin"], { ...common, input: input(true) });
    const add = ["-c", "core.looseCompression=1", "update-index", "--add", "--remove", "--replace", "-z", "--stdin"];
    await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .git */ .$Y)(add, { ...common, input: input(false) });
    const records = (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .splitRecords */ .DQ)(await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .git */ .$Y)(["ls-files", "-s", "-z"], common));
    const entries = new Map(records.map((record) => [record.toString("latin1", 50), record.toString("latin1", 7, 47)]));
    const files = /* @__PURE__ */ new Map();
    for (const { path, kind } of changes) {
      if (kind === "deleted") continue;
      const name = entries.get(path.toString("latin1"));
      if (name === void 0) throw goneMeanwhile(path);
      files.set(path.toString("latin1"), name);
    }
    if (entries.size === 0) return { tree: _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .EMPTY_TREE */ .pL, files };
    const args = ["write-tree", "--missing-ok", `--prefix=${directory}/`];
    const tree = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .parseSha */ .qL)((await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .git */ .$Y)(args, common)).toString("latin1").trim());
    if (tree === void 0) throw new Error("git write-tree named no tree");
    return { tree, files };
  } finally {
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_47__/* .removeFile */ .nM)(index);
  }
}
function goneMeanwhile(path) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl("busy", `${path.toString("utf8")} changed while it was read.`, {
    hint: "Stop what writes there and run the command again."
  });
}

// src/commands/push/changes.ts
function readChanges(work, signal) {
  const { request, log, selection, root, assets } = work;
  return (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_6__/* .withRootLock */ .Ye)(root, log, signal, async (held) => {
    (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseUnfinished */ .kN)(root);
    const { pins, assetsRoot } = selection;
    const given = (0,_chunk_27TUFHK4_js__WEBPACK_IMPORTED_MODULE_16__/* .parseGivenPaths */ .p)(request.selection, request.codeRepository, assetsRoot);
    const named = given.includes(_chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_19__/* .ALL */ .y2) || given.includes(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .TOP */ .wv) ? [] : given;
    const { state, changes, outside } = await findChanges(work, named, held);
    if (outside.length > 0 && given.length === 0) log.notice((0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_12__/* .outsideNotice */ .Yf)(outside));
    if (changes.size === 0) {
      elsewhereNotices(state, pins).forEach(log.notice);
      return void 0;
    }
    await (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_6__/* .requireUnlocked */ .P3)(root, log, held);
    (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_12__/* .portabilityProblems */ .wF)(assetsRoot, [...changes.values()].flat()).forEach(log.warning);
    await (0,_chunk_NLV7VRUH_js__WEBPACK_IMPORTED_MODULE_33__/* .openStore */ .Ch)(assets.store, held);
    const scratch = assets.store.newScratch(objectFolders(work));
    const trees = [];
    const services = [];
    for (const [service, ofService] of changes) {
      (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_13__/* .refuseRepositories */ .By)(root, ofService, "cannot be pushed");
      (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_13__/* .refuseSpecialFiles */ .v8)(root, ofService);
      services.push({ service, isNew: pins.pinnedTreesOf(service).length === 0, ...(0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_12__/* .differencesOf */ .g6)(ofService) });
      for (const [directory, ofTree] of byPinnedTree(service, ofService, state, pins)) {
        const bytes = measure2(root, ofTree);
        const tree = readChangedTree(work, state, scratch, { service, directory, changes: ofTree, bytes }, held);
        trees.push(
          await tree.catch((error) => {
            throw (0,_chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_13__/* .explainUnreadable */ .x5)(root, error, state);
          })
        );
      }
    }
    return { services, trees, state, scratch };
  });
}
async function findChanges({ selection, request }, named, signal) {
  const { pins, assetsRoot } = selection;
  const { state, found, outside } = await (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_12__/* .inspectRoot */ .ZT)(assetsRoot, selection, signal);
  if (state.interrupted !== void 0) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl("busy", "A sync of the assets root is at work or was cut off.", {
      hint: "Run assets-sync sync, which waits for it or finishes it, then push."
    });
  }
  const left = [];
  for (const change of outside) {
    const service = named.find((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .isWithin */ .UO)(change.path.toString("utf8"), path));
    const together = service === void 0 ? left : found.get(service) ?? [];
    together.push(change);
    if (service !== void 0) found.set(service, together);
  }
  const overlap = (one, other) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .isWithin */ .UO)(one, other) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .isWithin */ .UO)(other, one);
  for (const path of named) {
    const isThere = [assetsRoot, request.codeRepository.root].some((root) => (0,node_fs__WEBPACK_IMPORTED_MODULE_49__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_50__.join)(root, path)));
    const isKnown = isThere || pins.resolveTargeted(path) !== void 0;
    if (isKnown || [...found.keys()].some((service) => overlap(path, service))) continue;
    const near = (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .closestMatch */ .h0)(path, [.../* @__PURE__ */ new Set([...found.keys(), ...pins.directories])]);
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl("no-pin", `There is nothing called ${path} that could be pushed.`, {
      hint: near === void 0 ? "Name a service that has changes (assets-sync status lists them)." : `Did you mean ${near}?`
    });
  }
  const meant = [...found].filter(([service]) => named.length === 0 || named.some((path) => overlap(path, service)));
  for (const [service, changes] of meant) {
    const tagged = pins.pinnedTreesOf(service).filter(({ pin }) => pin.assetsJson !== void 0);
    const changed = tagged.find(({ directory }) => changes.some(({ path }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .isWithin */ .UO)(path.toString("utf8"), directory)));
    if (changed !== void 0) throw (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .taggedError */ .DL)(changed.pin);
  }
  return { state, changes: new Map(meant.sort(([a], [b]) => a < b ? -1 : 1)), outside: left };
}
var MAX_BYTES = 100 * 1024 * 1024;
function measure2({ dir }, changes) {
  let bytes = 0;
  for (const { path } of changes.filter(({ kind }) => kind !== "deleted")) {
    const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_47__/* .lstatIfThere */ .Cm)(Buffer.concat([Buffer.from(`${dir}/`), path]));
    bytes += found?.size ?? 0;
    if (found === void 0 || found.size <= MAX_BYTES) continue;
    const size = Math.round(found.size / 1e6);
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl("too-large", `${path.toString("utf8")} has ${size} MB; hosts take files of up to 100 MB.`, {
      hint: "Record less in one test, or move the file away; nothing was pushed."
    });
  }
  return bytes;
}
function byPinnedTree(service, changes, { synced }, pins) {
  const pinned = pins.pinnedTreesOf(service).filter(_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_29__/* .hasCommit */ .QE);
  const innermost = (known, path) => {
    const around = known.map(({ directory }) => directory).filter((directory) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .isWithin */ .UO)(path, directory));
    return around.sort((a, b) => b.length - a.length)[0] ?? service;
  };
  const onDisk = synced?.services.find((found) => found.service === service)?.pinnedTrees ?? pinned;
  const parts = /* @__PURE__ */ new Map();
  for (const change of changes) {
    const path = change.path.toString("utf8");
    const directory = innermost(onDisk, path);
    const now = innermost(pinned, path);
    if (pinned.length > 0 && now !== directory) throw pinMoved(service, now, pinned);
    const part = parts.get(directory) ?? [];
    part.push(change);
    parts.set(directory, part);
  }
  return [...parts].sort(([a], [b]) => a < b ? -1 : 1);
}
async function readChangedTree(work, { synced }, scratch, { service, directory, changes, bytes }, signal) {
  const { root, selection } = work;
  const { pins } = selection;
  const isIt = (one) => one.directory === directory;
  const before = synced?.services.find((found) => found.service === service)?.pinnedTrees.find(isIt);
  const pinned = pins.pinnedTreesOf(service).filter(_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_29__/* .hasCommit */ .QE).find(isIt);
  const write = (from) => writeDirectory(root, (0,node_path__WEBPACK_IMPORTED_MODULE_50__.join)(scratch.dir, "objects"), { directory, base: from, changes }, signal);
  const base = before?.tree ?? (pinned === void 0 ? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .EMPTY_TREE */ .pL : await fetchTreeOf(work, pinned, scratch, signal));
  const { tree: ours, files } = await write(base);
  const onDisk = before !== void 0 || base === _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .EMPTY_TREE */ .pL ? ours : (await write(_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .EMPTY_TREE */ .pL)).tree;
  const commit = before?.sha ?? pinned?.sha;
  const assetsPath = pinned?.assetsPath ?? (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .joinDirectory */ .as)(pins.prefix, directory);
  const pushed = [...files].map(([path, name]) => ({ path: Buffer.from(path, "latin1"), name }));
  return { service, directory, assetsPath, pinned, commit, base, ours, onDisk, files: pushed, bytes, changes };
}
async function followPins(work, { trees, scratch }, signal) {
  const published = /* @__PURE__ */ new Map();
  for (const changed of trees) {
    const { service, pinned, commit, base, ours, directory } = changed;
    if (pinned === void 0) continue;
    const isMoved = pinned.sha !== commit;
    if (pinned.tree === ours || !isMoved && base === ours) {
      published.set(changed, ours);
      continue;
    }
    if (!isMoved) continue;
    const theirs = await fetchTreeOf(work, pinned, scratch, signal);
    const { tree, conflicts } = await (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeTrees */ .Md)({ scratch }, { base, ours, theirs }, signal);
    const files = conflicts.map((path) => `${directory}/${path}`);
    if (files.length > 0) throw pinMoved(service, directory, [pinned], files);
    if (tree === theirs) published.set(changed, theirs);
    else Object.assign(changed, { commit: pinned.sha, base: theirs, ours: tree });
  }
  return published;
}
function pinMoved(service, directory, pinned, files = []) {
  const which = files.length === 0 ? "" : ` The same files changed in it and here:
${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .listLines */ .i4)(files)}`;
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl(
    "local-changes",
    `The pin of ${directory} moved after its recordings were brought to disk.${which}`,
    {
      hint: `Go back to the branch where you recorded them and push there; or sync it (assets-sync sync ${service} --discard; a backup is kept), bring back what is not listed here (assets-sync backups), record the tests of the rest again, then push.`,
      at: pinned.find((pinnedTree) => pinnedTree.directory === directory)?.pin.at
    }
  );
}
async function fetchTreeOf(work, pinned, scratch, signal) {
  const [named] = await (0,_chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_24__/* .fetchTreeNames */ .xq)(work.assets, [pinned], signal);
  (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_45__/* .borrow */ .Wq)(scratch, objectFolders(work));
  return named === void 0 || named.found === "absent" ? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .EMPTY_TREE */ .pL : named.found;
}
function objectFolders({ root, assets: { store } }) {
  return [root.objects, store.objects, ...store.commitObjects];
}
function elsewhereNotices({ synced }, pins) {
  return (synced?.services ?? []).flatMap(({ service, pinnedTrees }) => {
    const pinned = new Map(pins.pinnedTreesOf(service).map(({ directory, sha }) => [directory, sha]));
    const moved = pinnedTrees.find(({ directory, sha, behind = sha }) => pinned.get(directory) !== behind);
    if (moved === void 0) return [];
    const pin = pinned.get(moved.directory);
    const where2 = pin === void 0 ? "without a pin" : `pinned at ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .shortSha */ .Fu)(pin)}`;
    return [
      `${moved.directory} is on disk as of ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .shortSha */ .Fu)(moved.behind ?? moved.sha)}, but ${where2}: if you pushed it and lost the edit of recordings.json, ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_23__/* .shellCommand */ .q$)(["assets-sync", "repin", service, "--from-disk"])} makes it again; else assets-sync sync brings what is pinned`
    ];
  });
}

// src/commands/push/finish.ts
async function openPinsBranch({ request, log }, signal) {
  const head = await (0,_chunk_MNG4TVXD_js__WEBPACK_IMPORTED_MODULE_0__/* .findPushTarget */ .J9)(request.codeRepository, request.origin, signal);
  return new _chunk_MNG4TVXD_js__WEBPACK_IMPORTED_MODULE_0__/* .PinsBranch */ .Rw(request.codeRepository, head, request.selection.codeAccess, log, signal);
}
async function commitPins({ request }, pinsBranch, pins, published, title) {
  try {
    return await pinsBranch.commit((0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_3__/* .editsByFile */ .dG)(pins), title, request.author);
  } catch (error) {
    if (!(error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl)) throw error;
    const done = published === void 0 ? "" : `The recordings are on ${published}, but the pins could not be committed: `;
    const hint = error.code === "unauthorized" ? "Give a code-token that may push to that branch (a fork takes pushes from its owner alone; beside an app's token, check out with persist-credentials: false), or leave the commit-pins input out and commit recordings.json yourself; then run the command again." : error.hint;
    const { code, message, detail, at } = error;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl(code, `${done}${message}`, { hint, detail, at, cause: error });
  }
}
async function commitLeftPins(work, signal, open) {
  const { request, log, selection, root } = work;
  const { synced } = await root.readState(signal);
  const onDisk = synced?.services.flatMap(({ pinnedTrees }) => pinnedTrees) ?? [];
  const moved = selection.manifests.flatMap((manifest) => manifest.pins).filter((pin) => onDisk.some(({ directory, sha }) => directory === pin.directory && sha === pin.sha));
  const left = await (0,_chunk_MNG4TVXD_js__WEBPACK_IMPORTED_MODULE_0__/* .findUncommitted */ .p8)(request.codeRepository, moved, request.selection.codeAccess, log, signal);
  const pins = left.flatMap(({ tree, ...pin }) => tree === void 0 ? [] : [{ ...pin, tree }]);
  if (pins.length === 0) return { pins };
  const branch = open ?? await openPinsBranch(work, signal);
  const names = pins.map(({ directory }) => directory);
  try {
    const title = pins[0]?.reason ?? `Pin ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .listNames */ .Zv)(names, 1)}`;
    return { pins, committed: await branch.commit((0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_3__/* .editsByFile */ .dG)(pins), title, request.author) };
  } finally {
    if (open === void 0) await branch.close();
  }
}
async function finish(work, { state, scratch }, { pushed, pins, branch }, signal) {
  const { request, log, root, assets } = work;
  const recorded = pushed.map((one) => recordedOf(state, one));
  const left = await (0,_chunk_CN7E7NEY_js__WEBPACK_IMPORTED_MODULE_6__/* .withRootLock */ .Ye)(root, log, signal, async (held) => {
    await (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_3__/* .editManifests */ .pg)(request.codeRepository.root, (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_3__/* .editsByFile */ .dG)(pins), log, held).catch((error) => {
      if (branch === void 0) throw error;
      throw afterwards(
        `The recordings are on ${branch}, where the next push finds them, but the pins could not be written`,
        error
      );
    });
    return recordPush(root, assets.store, scratch, assets.url.url, recorded, held).catch((error) => {
      throw afterwards("The recordings are pushed and pinned, but the assets root could not be told so", error);
    });
  });
  const behind = pushed.filter(({ changed, tree }) => changed.onDisk !== tree);
  const services = /* @__PURE__ */ new Set([...behind.map(({ changed }) => changed.service), ...left.map(({ service }) => service)]);
  if (services.size === 0) return _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .NO_TRAFFIC */ .qE;
  await keepTheirs(work, scratch, behind, signal);
  return bringServices(work, [...services], signal).catch((error) => {
    throw afterwards("The recordings are pushed and pinned, but not all that the pins say could be brought to disk", error);
  });
}
async function keepTheirs({ assets: { store } }, scratch, behind, signal) {
  const trees = behind.map(({ changed: { base }, tree }) => ({ tree, before: { tree: base } }));
  await importTrees(store, scratch, trees, signal).catch((error) => {
    if (!(error instanceof _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .GitError */ .XS)) throw error;
  });
}
function recordedOf({ synced }, { changed, sha, tree }) {
  const { service, directory, assetsPath, commit, onDisk, ours, changes } = changed;
  const before = synced?.services.find((found) => found.service === service)?.pinnedTrees.find((found) => found.directory === directory);
  const recorded = { service, directory, assetsPath, before, changes, tree: onDisk, byTree: true };
  if (onDisk === ours && tree === ours) return { ...recorded, sha };
  return { ...recorded, sha: commit ?? sha, behind: sha };
}
async function finishCutOff(work, signal) {
  const journal = work.root.readJournal();
  if (work.request.dryRun || journal === void 0 || journal === _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_14__/* .UNREADABLE */ .mP) return _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .NO_TRAFFIC */ .qE;
  const finished = await bringServices(work, [], signal);
  const [backup] = finished.backupsOfInterrupted;
  if (backup === void 0) return finished;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl("local-changes", `An earlier run was cut off; what changed since is kept in a backup, ${backup}.`, {
    hint: `Nothing was pushed. Bring it back (${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_23__/* .shellCommand */ .q$)(["assets-sync", "backups", "restore", backup])}), then push again.`
  });
}
async function bringBehind(work, signal) {
  const { synced } = await work.root.readState(signal);
  const { pins } = work.selection;
  const behind = (synced?.services ?? []).filter(({ service, pinnedTrees }) => {
    const pinned = new Map(pins.pinnedTreesOf(service).map(({ directory, sha }) => [directory, sha]));
    return pinnedTrees.some((there) => there.behind !== void 0 && pinned.get(there.directory) === there.behind);
  });
  if (behind.length === 0) return _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .NO_TRAFFIC */ .qE;
  work.log.info("An earlier push was cut off before it had brought what others added; that is done now.");
  return bringServices(
    work,
    behind.map(({ service }) => service),
    signal
  );
}
async function bringServices({ request, access, root, log }, services, signal) {
  const { codeRepository, repositoryOptions } = request;
  const { pins } = await (0,_chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_15__/* .selectAll */ .Ub)(request.selection, codeRepository, _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .SILENT */ .qY, signal);
  return (0,_chunk_I53HFBTF_js__WEBPACK_IMPORTED_MODULE_5__/* .syncRoot */ .ky)(
    {
      accesses: (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_37__/* .onlyAccess */ .v3)(access),
      repositoryOptions,
      assetsRoot: root.dir,
      chosen: services.map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) })),
      discard: false,
      storeInsideRoot: false,
      ciCache: void 0,
      beforeWriting: () => (0,_chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_20__/* .hideFromStatus */ .hf)(codeRepository, root.dir)
    },
    log,
    signal
  );
}
function afterwards(done, error) {
  const { code, message, hint, detail, at } = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .toAssetsSyncError */ .gb)(error);
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl(code, `${done}: ${message}`, { hint, detail, at, cause: error });
}

// src/commands/push/publish-changes.ts

var BYTES_OF_A_SECOND = 8e6;
async function checkForSecrets({ request, root, log }, { trees, scratch }, signal) {
  const { checkMessage, checkSecrets } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 2003));
  if (request.message !== void 0) await checkMessage(request.message);
  const rootBelow = (0,node_path__WEBPACK_IMPORTED_MODULE_50__.relative)(request.codeRepository.root, root.dir).split(node_path__WEBPACK_IMPORTED_MODULE_50__.sep).join("/");
  const allowed = new Set(request.allowSecrets.map((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .inAssetsRoot */ .Tm)(path, rootBelow)));
  const files = trees.flatMap((changed) => changed.files);
  const names = new Set(files.map(({ path }) => path.toString("utf8")));
  for (const path of allowed) {
    if (names.has(path)) continue;
    log.warning({ message: `The allow-secrets input names ${path}, which is no file that would be pushed` });
  }
  const isLong = trees.reduce((sum, { bytes }) => sum + bytes, 0) > BYTES_OF_A_SECOND;
  if (isLong) log.info(`Looking for secrets in ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .count */ .U9)(files.length, "recording")}.`);
  const checked = files.filter(({ path }) => !allowed.has(path.toString("utf8")));
  await checkSecrets(scratch, checked, signal);
}
async function publishTrees(work, { trees, scratch }, fresh, signal) {
  if (fresh.length === 0) {
    const sha = trees[0]?.pinned?.sha;
    return { sha, trees: [], branch: void 0, found: true, changes: [], unmerged: [], previousPush: void 0 };
  }
  const { author, dryRun, access } = work.request;
  const describe = (contents) => factsOf(work, contents, fresh);
  const flags = (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_37__/* .accessFlags */ .yT)(access);
  return (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .publish */ .mk)({ ...work.assets, scratch, units: fresh, name: (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .branchOf */ .W0)(trees), author, describe, dryRun, flags }, signal);
}
function factsOf({ request: { message, origin }, selection: { globs, pins } }, { changes: brought, unmerged, previousPush }, trees) {
  const onDisk = brought.flatMap((change) => asOnDisk(change, pins.prefix) ?? []);
  const changes = onDisk.length > 0 || previousPush !== void 0 ? onDisk : trees.flatMap((changed) => changed.changes);
  const services = new Map(trees.map(({ service }) => [service, []]));
  for (const change of changes) {
    const path = change.path.toString("utf8");
    const service = trees.find(({ directory }) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .isWithin */ .UO)(path, directory))?.service ?? globs.serviceOf((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .parentDirectory */ .im)(path));
    if (service !== void 0) services.set(service, [...services.get(service) ?? [], change]);
  }
  return {
    message,
    earlier: previousPush?.messages.flatMap((commit) => (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .readFacts */ .MH)(commit)?.message ?? []) ?? [],
    origin,
    unmerged,
    services: [...services].map(([service, ofService]) => ({ service, ...(0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_12__/* .differencesOf */ .g6)(ofService) }))
  };
}
function asOnDisk(change, prefix) {
  if (prefix === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .TOP */ .wv) return change;
  const path = change.path.toString("latin1");
  const above = `${Buffer.from(prefix).toString("latin1")}/`;
  return path.startsWith(above) ? { ...change, path: Buffer.from(path.slice(above.length), "latin1") } : void 0;
}
function warnOfConflicts({ log, request, assets: { branch: main }, selection: { globs, pins } }, { branch, previousPush }) {
  if (branch === void 0 || previousPush === void 0 || previousPush.conflicts.length === 0) return;
  const { prefix } = pins;
  const paths = previousPush.conflicts.map(
    (path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .isWithin */ .UO)(path, prefix) ? path.slice(prefix === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .TOP */ .wv ? 0 : prefix.length + 1) : path
  );
  const services = new Set(paths.flatMap((path) => globs.serviceOf((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .parentDirectory */ .im)(path)) ?? []));
  const what = services.size === 0 ? "" : ` of ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .listNames */ .Zv)([...services])}`;
  const flags = (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_37__/* .accessFlags */ .yT)(request.access);
  const repin = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_23__/* .shellCommand */ .q$)(["assets-sync", "repin", "--latest", ...flags]);
  const discard = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_23__/* .shellCommand */ .q$)(["assets-sync", "sync", "--discard", ...flags]);
  log.warning({
    message: `This push ${request.dryRun ? "would go" : "goes"} on from ${branch}, which cannot be merged as it is, for ${main} changed the same recordings${what}:
${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .listLines */ .i4)(paths)}
Merge ${main} into that branch in a clone of the assets repository, and choose a side for them. Or, for all services of the branch, bring what ${main} has (${repin}, ${discard}, which keeps a backup), record the tests of these again, push, and close the old pull request.`
  });
}
async function compareRecordings({ log }, { trees, scratch }, fresh, { previousPush, trees: published }, signal) {
  try {
    const { comparePushed } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 62));
    const whole = fresh.map(({ service, directory, base, ours }, index) => {
      return { service, directory, base: previousPush?.mainTrees[index] ?? base, ours: published[index] ?? ours };
    });
    const compared = previousPush === void 0 ? [] : await comparePushed(scratch, whole, signal);
    return compared.length > 0 ? compared : await comparePushed(scratch, trees, signal);
  } catch (error) {
    signal.throwIfAborted();
    log.notice(`What changed in the recordings could not be found out: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .toAssetsSyncError */ .gb)(error).message}`);
    return [];
  }
}
async function offerEarlierPushes(work, signal) {
  const { request, access, assets, root, log } = work;
  const forge = request.pullRequest ? (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .forgeOf */ .$D)(request, access.url) : void 0;
  const pullRequests = forge && (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .pullRequestsOf */ .Tb)(request, access, forge, log, signal);
  if (pullRequests === void 0) return {};
  const { synced } = await root.readState(signal);
  const pinned = (synced?.services ?? []).flatMap(({ pinnedTrees }) => pinnedTrees.map(({ sha }) => sha));
  let shown;
  try {
    for (const { branch, message } of await (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .readPushes */ .d)(assets, new Set(pinned), signal)) {
      const facts = (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .readFacts */ .MH)(message);
      if (facts === void 0 || await pullRequests.hasAny({ branch, into: access.branch })) continue;
      const offered = await (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .offerPublished */ .L9)(request, access, { branch, isOld: false, facts }, log, signal);
      if (shown === void 0) shown = offered;
      else if ("pullRequest" in offered)
        log.notice(`The pull request of an earlier push, ${branch}, is open now: ${offered.pullRequest}`);
    }
  } catch (error) {
    signal.throwIfAborted();
    log.notice(`Pull requests of earlier pushes could not be looked for: ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .toAssetsSyncError */ .gb)(error).message}`);
  }
  return shown ?? {};
}

// src/commands/push/push.ts
async function push(request, log, signal) {
  const { codeRepository, repositoryOptions } = request;
  const located = (0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_17__/* .locate */ .x)(codeRepository, request.selection.path);
  const root = new _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_14__/* .AssetsRoot */ ._c(located.assetsRoot);
  const isFirst = (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_12__/* .isUnmade */ .hL)(root);
  const selection = await (0,_chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_15__/* .selectAll */ .Ub)(request.selection, codeRepository, log, signal, located);
  const places = { assetsRoot: located.assetsRoot, codeRoot: codeRepository.root };
  const packages = await (0,_chunk_YMZZTIMV_js__WEBPACK_IMPORTED_MODULE_11__/* .inspectPackages */ .oi)(selection.pins, places, signal);
  const { paths } = request.selection;
  const isMeant = ({ directory }) => paths.some((path) => path.replace(/\/$/, "") === directory);
  (0,_chunk_YMZZTIMV_js__WEBPACK_IMPORTED_MODULE_11__/* .refusePackages */ .ox)(
    "push",
    packages.filter((one) => located.isRootMissing ? (0,_chunk_YMZZTIMV_js__WEBPACK_IMPORTED_MODULE_11__/* .hasChanges */ .ik)(one) : isMeant(one))
  );
  if (!isFirst && !root.exists()) throw noRoot(located.assetsRoot);
  const [tagged] = located.isRootMissing ? selection.pins.tagged : [];
  if (tagged !== void 0) throw (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .taggedError */ .DL)(tagged);
  const access = (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_37__/* .findAccess */ .GM)(request.access, selection.root, codeRepository.root, log.warning);
  if (isFirst) (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_12__/* .adoptRecordings */ .d4)(root, selection, access.url.url, codeRepository);
  const result = await (0,_chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_27__/* .withAssetsRepository */ .U7)(access, repositoryOptions, log, async (assets) => {
    const work = { request, log, selection, root, access, assets };
    const finished2 = await finishCutOff(work, signal);
    const changes = await readChanges(work, signal);
    return { ...await (changes === void 0 ? pushNothing(work, signal) : pushChanges(work, changes, signal)), finished: finished2 };
  });
  const { finished = _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .NO_TRAFFIC */ .qE, brought = _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_36__/* .NO_TRAFFIC */ .qE, requests, bytes, ...pushed } = result;
  return {
    ...NOTHING,
    assetsRoot: located.assetsRoot,
    repository: access.url,
    ...pushed,
    requests: requests + finished.requests + brought.requests,
    bytes: bytes + finished.bytes + brought.bytes
  };
}
var NOTHING = { services: [], pushed: false, sha: void 0, branch: void 0, found: false, title: "", body: "", pins: [] };
function noRoot(assetsRoot) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_48__/* .AssetsSyncError */ .Fl("bad-usage", `There is no assets root ${assetsRoot}, so there is nothing to push.`, {
    hint: "Bring recordings to disk (assets-sync sync) or record some there (assets-sync proxy start), then push."
  });
}
async function pushNothing(work, signal) {
  const { dryRun, commitPins: commitPins2 } = work.request;
  if (dryRun) return {};
  const committed = commitPins2 ? await commitLeftPins(work, signal) : {};
  const brought = await bringBehind(work, signal);
  return { ...await offerEarlierPushes(work, signal), ...committed, brought };
}
async function pushChanges(work, changes, signal) {
  const { request, access, log } = work;
  const { dryRun, origin } = request;
  const { services, trees } = changes;
  const pinsBranch = request.commitPins ? await openPinsBranch(work, signal) : void 0;
  try {
    const { startedBy } = origin;
    if (startedBy !== void 0 && await pinsBranch?.onlyMovesPins(startedBy)) return { services, startedByPins: startedBy };
    await pinsBranch?.find();
    if (request.author === void 0 && request.access.isLocalUser && !dryRun) throw (0,_chunk_EZYI4EJU_js__WEBPACK_IMPORTED_MODULE_2__/* .noAuthor */ .ft)("pushed");
    const earlier = await followPins(work, changes, signal);
    await checkForSecrets(work, changes, signal);
    const fresh = trees.filter((changed) => !earlier.has(changed));
    const places = fresh.map(({ directory, pinned }) => (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(work.selection.manifests, directory, pinned?.pin));
    (0,_chunk_EPXS6EXB_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEditable */ .pX)(request.codeRepository.root, places);
    const published = await publishTrees(work, changes, fresh, signal);
    const { sha, branch, found } = published;
    warnOfConflicts(work, published);
    const recordings = await compareRecordings(work, changes, fresh, published, signal);
    const facts = { ...factsOf(work, published, trees), recordings };
    const { title, body } = (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .commitText */ .tT)(facts);
    const treeAt = (index) => published.trees[index] ?? _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .EMPTY_TREE */ .pL;
    const pins = places.map((place, index) => ({ ...place, sha, tree: treeAt(index), reason: title }));
    const pushed = branch !== void 0 && !dryRun;
    const sent = pushed && !found ? fresh.reduce((sum, { bytes }) => sum + bytes, 0) : 0;
    const result = { services, pinsBranch: pinsBranch?.name, recordings, pushed, sent, sha, branch, found, title, body, pins };
    if (dryRun) return result;
    const isOld = found || published.previousPush !== void 0;
    const offered = branch === void 0 ? {} : await (0,_chunk_JGI43GMK_js__WEBPACK_IMPORTED_MODULE_1__/* .offerPublished */ .L9)(request, access, { branch, isOld, facts }, log, signal);
    const committed = pinsBranch && pins.length > 0 ? await commitPins(work, pinsBranch, pins, branch, title) : void 0;
    const pushedTrees = trees.map((changed) => {
      const before = earlier.get(changed);
      if (before === void 0 || changed.pinned === void 0) return { changed, sha, tree: treeAt(fresh.indexOf(changed)) };
      return { changed, sha: changed.pinned.sha, tree: before };
    });
    const brought = await finish(work, changes, { pushed: pushedTrees, pins, branch }, signal);
    const left = pinsBranch && earlier.size > 0 ? await commitLeftPins(work, signal, pinsBranch) : { pins: [] };
    const allCommitted = left.committed?.isNew === true ? left.committed : committed ?? left.committed;
    return { ...result, ...offered, pins: [...pins, ...left.pins], committed: allCommitted, brought };
  } finally {
    await pinsBranch?.close();
  }
}

// src/commands/push/report.ts

function pushOutputs(result, dryRun) {
  const { branch, pullRequest, found } = result;
  const isMade = !dryRun || found;
  const sha = isMade ? result.sha : void 0;
  return {
    "assets-root": result.assetsRoot,
    services: result.services.map(({ service }) => service),
    pins: Object.fromEntries((isMade ? result.pins : []).map(({ directory, sha: to }) => [(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .showDirectory */ .fi)(directory), to])),
    changed: result.services.length > 0,
    requests: result.requests,
    bytes: result.bytes,
    pushed: result.pushed,
    ...sha === void 0 ? {} : { sha },
    ...branch === void 0 ? {} : { branch },
    ...pullRequest === void 0 ? {} : { "pull-request-url": pullRequest }
  };
}
function pushJson({ services, title, body, committed }) {
  return { changes: services, title, body, committed: committed ?? null };
}
function pushText(result, view) {
  const { dryRun, atTerminal } = view;
  const { services, title, body, pins, pullRequest, next, committed, pinsBranch } = result;
  const isNothing = services.length === 0 && pins.length === 0;
  if (isNothing && pullRequest === void 0 && next === void 0) return "No recording changed, so there is nothing to push.";
  const lines = services.flatMap((service) => [
    `${service.service}  ${(0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_7__/* .countChanges */ .xS)(service)}${service.isNew ? "  (new: it has no pin yet)" : ""}`,
    ...dryRun ? (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_7__/* .listPaths */ .Pe)(service).map((line) => `  ${line}`) : []
  ]);
  if (result.startedByPins !== void 0) return [...lines, ...byPins(result.startedByPins)].join("\n");
  if (isNothing) lines.push("No recording changed since an earlier push.");
  else lines.push(services.length === 0 ? "No recording changed since the push that moved these pins." : where(result, dryRun));
  if (dryRun) lines.push("With the message:", ...[title, "", ...body.trimEnd().split("\n")].map((line) => `  ${line}`.trimEnd()));
  if (pullRequest !== void 0) lines.push(`Pull request: ${pullRequest}`);
  if (next !== void 0) lines.push(next);
  if (pullRequest !== void 0 || next !== void 0) lines.push(MERGE_ADVICE);
  lines.push(...pins.map((pin) => pinLine(pin, dryRun)));
  if (committed !== void 0) {
    const done = committed.isNew ? "Pins committed on" : "The pins were there before on";
    lines.push(`${done} ${committed.branch}: ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .shortSha */ .Fu)(committed.sha)}`);
  }
  if (committed?.remote !== void 0 && atTerminal) {
    const pull = (0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_23__/* .shellCommand */ .q$)(["git", "pull", "--autostash", committed.remote, committed.branch]);
    lines.push(`The same edit is here, uncommitted; to bring that commit here and go on: ${pull}`);
  }
  if (dryRun && pinsBranch !== void 0) lines.push(`The pins would be committed on ${pinsBranch}.`);
  if (dryRun) lines.push("Nothing was written.");
  else if (atTerminal) lines.push(...howToCommit(result, view));
  const { sent = 0 } = result;
  const costs = [`${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .formatBytes */ .z3)(result.bytes)} received`, ...sent > 0 ? [`${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .formatBytes */ .z3)(sent)} of recordings sent`] : []];
  lines.push(`(${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .count */ .U9)(result.requests, "request")}, ${costs.join(", ")})`);
  return lines.join("\n");
}
function howToCommit({ pins, committed, title }, { codeRoot, from }) {
  if (pins.length === 0 || committed !== void 0) return [];
  const files = filesOf(pins).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_50__.relative)(from, (0,node_path__WEBPACK_IMPORTED_MODULE_50__.join)(codeRoot, file)));
  const commands = [
    ["git", "add", ...files],
    ["git", "commit", "--message", title, ...files]
  ];
  return ["Commit the pins, so that others get these recordings too:", ...commands.map((args) => `  ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_23__/* .shellCommand */ .q$)(args)}`)];
}
var MERGE_ADVICE = "Merge it with a merge commit, so that the pinned commit stays.";
function uncommittedPins({ pins, committed }) {
  if (pins.length === 0 || committed !== void 0) return void 0;
  return `The new pins are in this workspace alone: commit ${filesOf(pins).join(", ")} in a later step, or give the commit-pins input.`;
}
function filesOf(pins) {
  return [...new Set(pins.map(({ manifestDirectory }) => fileOf(manifestDirectory)))];
}
function byPins(commit) {
  return [
    `Nothing was pushed: this run was started by commit ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .shortSha */ .Fu)(commit)}, which only moves pins, and such a commit starts no push.`,
    "The recordings above are on disk alone. If they are to be pushed, start the run by hand, or push from a terminal."
  ];
}
function where({ branch, sha, found }, dryRun) {
  const commit = sha === void 0 ? "" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .shortSha */ .Fu)(sha);
  if (branch === void 0) return `The assets repository has these recordings already, in ${commit}.`;
  if (dryRun) return `Would be pushed to ${branch}${found ? ", which is there already" : ""}`;
  return found ? `Found on ${branch}: ${commit}` : `Pushed to ${branch}: ${commit}`;
}
function pinLine({ manifestDirectory, directory, sha }, dryRun) {
  return `${fileOf(manifestDirectory)}: ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .showDirectory */ .fi)(directory)} ${dryRun ? "would be pinned at the new commit" : `-> ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_51__/* .shortSha */ .Fu)(sha)}`}`;
}
function fileOf(manifestDirectory) {
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_41__/* .joinDirectory */ .as)(manifestDirectory, _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .MANIFEST_NAME */ .ir);
}
function pushSummary(result, dryRun) {
  const { services, repository, sha, branch, pullRequest, recordings = [] } = result;
  if (services.length === 0) {
    const pins = result.committed === void 0 ? "" : ` The pins of an earlier push ${result.committed.isNew ? "were committed" : "were there before"} on <code>${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .escapeMarkdown */ .FV)(result.committed.branch)}</code>.`;
    return `### assets-sync push

No recording changed.${pins}
`;
  }
  const total = services.reduce((sum, { added, modified, deleted }) => sum + added.length + modified.length + deleted.length, 0);
  const table = (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_8__/* .markdownTable */ .Qj)({
    head: ["Service", "Added", "Changed", "Removed"],
    numeric: [1, 2, 3],
    rows: services.map(({ service, isNew, added, modified, deleted }) => [
      `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .escapeMarkdown */ .FV)(service)}${isNew ? " (new)" : ""}`,
      ...[added, modified, deleted].map((paths2) => (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .formatCount */ .B4)(paths2.length))
    ]),
    of: "services"
  });
  const { startedByPins, next, committed, pinsBranch } = result;
  const links = [
    ...sha === void 0 || dryRun ? [] : [`Commit ${(0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_8__/* .commitLink */ .wn)(repository, sha)}`],
    ...branch === void 0 ? [] : [`branch <code>${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .escapeMarkdown */ .FV)(branch)}</code>`],
    ...pullRequest === void 0 ? [] : [`[pull request](${pullRequest})`],
    ...committed === void 0 ? [] : [`pins ${committed.isNew ? "committed " : ""}on <code>${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .escapeMarkdown */ .FV)(committed.branch)}</code>`],
    ...dryRun && pinsBranch !== void 0 ? [`pins on <code>${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .escapeMarkdown */ .FV)(pinsBranch)}</code>`] : []
  ];
  const steps = [
    ...startedByPins === void 0 ? [] : [byPins(startedByPins).join(" ")],
    ...next === void 0 ? [] : [(0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_8__/* .fold */ .AU)("No pull request was opened: how to go on", `<pre>${next.split("\n").map(_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .escapeMarkdown */ .FV).join("\n")}</pre>`)],
    ...pullRequest === void 0 && next === void 0 ? [] : [MERGE_ADVICE],
    ...dryRun ? [] : [uncommittedPins(result) ?? []].flat()
  ];
  const notes = [links.join(", "), ...steps].filter((note) => note !== "").join("\n\n");
  const paths = (0,_chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_8__/* .fold */ .AU)(`Recordings: ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .formatCount */ .B4)(total)}`, (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_7__/* .pathsMarkdown */ .c_)(services));
  const state = startedByPins !== void 0 ? " not pushed" : dryRun ? " would be pushed" : "";
  const title = `### assets-sync push: ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_38__/* .count */ .U9)(total, "recording")}${state}`;
  const requests = recordings.length === 0 ? "" : `${(0,_chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_4__/* .requestsMarkdown */ .ww)(recordings, _chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_REQUESTS_TABLE */ .fI)}

`;
  return `${title}

${table}

${requests}${notes}

${paths}
`;
}

// src/commands/push/command.ts
var command = {
  group: "Recordings",
  description: "publish the recordings that changed, and pin them",
  quiet: _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_9__/* .QUIET_DRY_RUN */ .vY,
  paths: "those that have changed recordings",
  inputs: [..._chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_9__/* .REPOSITORY_INPUTS */ .r0, "message", "pull-request", "commit-pins", "allow-secrets", "dry-run", "retries", "timeout"],
  examples: `
  assets-sync push                      # every service with changed recordings
  assets-sync push sdk/tables --message 'Record the retry tests'
  assets-sync push --dry-run            # see what would be pushed and written
  assets-sync push --no-pull-request    # push the branch alone`,
  more: `
Exit codes: 0 done or nothing to push, 1 a secret was found, 2 wrong usage or a
wrong file, 3 the server was not reached, 4 others changed the same recordings,
5 not authorised.`,
  run
};
async function run(context) {
  const { host, inputs, signal, log, selection, access } = context;
  const { message, commitPins: commitPins2, pullRequest, allowSecrets, dryRun } = inputs;
  const codeRepository = await context.openCodeRepository();
  const author = host.author() ?? await (0,_chunk_EZYI4EJU_js__WEBPACK_IMPORTED_MODULE_2__/* .gitAuthor */ .on)(codeRepository, signal);
  const result = await push(
    {
      codeRepository,
      selection,
      access,
      repositoryOptions: context.repositoryOptions(codeRepository),
      message,
      commitPins: commitPins2,
      pullRequest,
      allowSecrets,
      dryRun,
      author,
      origin: host.origin(),
      gitHubApi: host.gitHubApi,
      otherGitHub: host.otherGitHub
    },
    log,
    signal
  );
  const view = { dryRun, atTerminal: host.atTerminal, codeRoot: codeRepository.root, from: host.workspace };
  host.result(pushText(result, view), dryRun ? "answer" : "report");
  const uncommitted = host.atTerminal || dryRun ? void 0 : uncommittedPins(result);
  if (uncommitted !== void 0) host.say("notice", uncommitted);
  host.setOutputs(pushOutputs(result, dryRun), pushJson(result));
  await host.summarize(() => pushSummary(result, dryRun));
}



/***/ }),

/***/ 62:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   comparePushed: () => (/* binding */ comparePushed)
/* harmony export */ });
/* harmony import */ var _chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
/* harmony import */ var _chunk_PBCHX3KD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
/* harmony import */ var _chunk_HH3QLE4Q_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6762);
/* harmony import */ var _chunk_PF4ORHVR_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7727);
/* harmony import */ var _chunk_MMB6J3AU_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4321);
/* harmony import */ var _chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2692);
/* harmony import */ var _chunk_XKPXZSRY_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3197);
/* harmony import */ var _chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7240);
/* harmony import */ var _chunk_BDUQKWEG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4496);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1999);
/* harmony import */ var _chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1013);
/* harmony import */ var _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3286);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(5068);
/* harmony import */ var _chunk_NLV7VRUH_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(670);
/* harmony import */ var _chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3906);
/* harmony import */ var _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3605);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4304);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(222);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2211);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7495);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7261);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(7245);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(477);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4005);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(362);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(4087);
































// src/publish/compare-pushed.ts
var MAX_BYTES = 5e7;
async function comparePushed(scratch, trees, signal) {
  const environment = (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_25__/* .ownEnvironment */ .am)(scratch.dir);
  const changed = trees.filter(({ base, ours }) => base !== ours).map((tree) => ({ ...tree, from: tree.base, to: tree.ours }));
  if (changed.length === 0) return [];
  const changes = (0,_chunk_MMB6J3AU_js__WEBPACK_IMPORTED_MODULE_4__/* .parseRawDiff */ .LP)(await (0,_chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_14__/* .diffTrees */ .j_)(environment, [...new Set(changed.map(_chunk_MMB6J3AU_js__WEBPACK_IMPORTED_MODULE_4__/* .pairKey */ .Yz))], signal));
  const services = /* @__PURE__ */ new Map();
  for (const tree of changed) {
    const files = (changes.get((0,_chunk_MMB6J3AU_js__WEBPACK_IMPORTED_MODULE_4__/* .pairKey */ .Yz)(tree)) ?? []).map((file) => ({
      ...file,
      path: tree.directory === "" ? file.path : `${tree.directory}/${file.path}`
    }));
    services.set(tree.service, [...services.get(tree.service) ?? [], ...files]);
  }
  const contents = (0,_chunk_PBCHX3KD_js__WEBPACK_IMPORTED_MODULE_1__/* .contentsOf */ .KD)([...services.values()].flat());
  const sizes = await (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_15__/* .fileSizes */ .ph)(environment, contents, signal);
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  if (sizes.size < contents.length || total > MAX_BYTES) return [];
  const list = [...services].map(([service, files]) => ({ service, files })).filter(({ files }) => files.length > 0);
  const compared = await (0,_chunk_PBCHX3KD_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFiles */ .hZ)(environment, list, { looksLikeSecret: await (0,_chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__/* .loadSecretFinder */ .fN)() }, signal);
  const isKnown = compared.some(({ recordings }) => recordings.some(({ format }) => format !== "text" && format !== "bytes"));
  return isKnown ? compared : [];
}



/***/ }),

/***/ 2003:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkMessage: () => (/* binding */ checkMessage),
/* harmony export */   checkSecrets: () => (/* binding */ checkSecrets)
/* harmony export */ });
/* unused harmony exports findInNames, findLines */
/* harmony import */ var _chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5774);
/* harmony import */ var _chunk_PE3AIVI6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1893);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4304);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(687);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4087);







// src/publish/secrets.ts
var CHUNK = 256 * 1024;
var MAX_FINDS = 100;
async function checkSecrets(scratch, files, signal) {
  if (files.length === 0) return;
  const preset = await (0,_chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPreset */ ._x)();
  const paths = files.map(({ path }) => path.toString("utf8"));
  const names = await findInNames(paths, preset);
  const places = [...names.values()].map(({ shown, kinds }) => `${shown} ${kinds}, in the name`);
  let first;
  const environment = (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_3__/* .ownEnvironment */ .am)(scratch.dir);
  const args = ["cat-file", "--batch", "--buffer"];
  const { stdin, stdout, ended } = (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .zY)(args, { environment, signal });
  const endedEarly = async () => {
    stdout.destroy();
    return (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(args, await ended);
  };
  stdin.end(files.map(({ name }) => `${name}
`).join(""));
  const reader = new _chunk_PE3AIVI6_js__WEBPACK_IMPORTED_MODULE_5__/* .ByteReader */ .k(stdout);
  try {
    for (const path of paths) {
      const [, size] = /^[0-9a-f]{40} blob (\d+)$/.exec(await reader.line() ?? "") ?? [];
      signal.throwIfAborted();
      if (size === void 0) throw await endedEarly();
      const finds = await findLines(readChunks(reader, Number(size), { signal, endedEarly }), preset);
      await reader.take(1);
      const shown = names.get(path)?.shown ?? path;
      if (finds.length > 0) first ??= shown;
      places.push(...finds.slice(0, MAX_FINDS).map(({ line, kinds }) => `${shown}:${line} ${kinds}`));
    }
  } finally {
    stdout.destroy();
  }
  if (places.length > 0) throw foundSecrets(places, first);
}
async function checkMessage(message) {
  const finds = await findLines(pieces(message), await (0,_chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__/* .loadPreset */ ._x)());
  if (finds.length === 0) return;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl(
    "secrets",
    `What looks like a secret is in the message:
${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .listLines */ .i4)(finds.map(({ line, kinds }) => `line ${line} ${kinds}`))}`,
    { hint: "Say it in other words, and revoke what was real. Nothing was pushed." }
  );
}
async function findLines(chunks, preset) {
  const finds = /* @__PURE__ */ new Map();
  await new _chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__/* .Scanner */ .Lp(preset, (line, kind) => finds.set(line, (finds.get(line) ?? /* @__PURE__ */ new Set()).add(kind))).scan(chunks);
  return [...finds].sort(([a], [b]) => a - b).map(([line, kinds]) => ({ line, kinds: [...kinds].join(", ") }));
}
async function* readChunks(reader, size, { signal, endedEarly }) {
  let left = size;
  const next = async () => {
    const chunk = await reader.take(Math.min(CHUNK, left));
    signal.throwIfAborted();
    if (chunk === void 0) throw await endedEarly();
    left -= chunk.length;
    return chunk;
  };
  try {
    while (left > 0) yield await next();
  } finally {
    while (left > 0 && !signal.aborted) await next();
  }
}
async function* pieces(text) {
  yield Buffer.from(text);
}
async function findInNames(paths, preset) {
  const finds = /* @__PURE__ */ new Map();
  const lines = paths.map((path) => `| ${path.replace(/[\r\n]/g, " ")} 
`).join("");
  for (const { line } of await findLines(pieces(lines), preset)) {
    const path = paths[line - 1] ?? "";
    const names = await Promise.all(
      path.split("/").map(async (name) => (await (0,_chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsIn */ .Rd)(name, preset)).length === 0 ? name : "\u2026")
    );
    finds.set(path, { shown: names.includes("\u2026") ? names.join("/") : "\u2026", kinds: (await (0,_chunk_CVTN5HEM_js__WEBPACK_IMPORTED_MODULE_0__/* .kindsIn */ .Rd)(path, preset)).join(", ") });
  }
  return finds;
}
function foundSecrets(places, file) {
  const others = file === void 0 ? "" : `; name one that is none with the allow-secrets input: ${file}`;
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl(
    "secrets",
    `What looks like a secret is in recordings that would be published:
${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .listLines */ .i4)(places)}`,
    { hint: `Let the test proxy sanitize them and record again, and revoke what was real${others}. Nothing was pushed.` }
  );
}



/***/ })

};
