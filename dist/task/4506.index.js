export const id = 4506;
export const ids = [4506];
export const modules = {

/***/ 7616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ locateRoot),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9457);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);





// src/selection/locate.ts


function locate(codeRepository, path) {
  const found = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(codeRepository.root, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv);
  if (found === void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(codeRepository.root, ".git/assets-sync"))) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .noRootManifest */ .dl)(codeRepository.root);
  const root = found ?? (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv);
  (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .throwIfWrong */ .tu)([root]);
  const named = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.resolve)(codeRepository.root, path ?? root.settings.path ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PATH */ .OM);
  const isOutside = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(codeRepository.root, named) === void 0;
  const assetsRoot = isOutside ? (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(named)) : named;
  return {
    root,
    isRootMissing: found === void 0,
    assetsRoot,
    inside: checkAssetsRoot(assetsRoot, codeRepository, path, root.places.$path)
  };
}
function checkAssetsRoot(assetsRoot, codeRepository, given, at) {
  const path = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .pathBelow */ .Br)(codeRepository.root, assetsRoot);
  if (path === void 0 && given !== void 0) return void 0;
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(path ?? "");
  if ("error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .TOP */ .wv) {
    const message = "the assets root must be a directory inside the code repository, not its top and not .git";
    if (given === void 0) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message, at: at ?? { file: "recordings.json" } }]);
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-usage", `${given} cannot be the assets root: ${message}.`, {
      hint: "Give a directory such as .assets."
    });
  }
  for (const directory of (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_1__/* .upward */ .Oz)(parsed.directory).slice(0, -1)) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(codeRepository.root, directory), { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) continue;
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("foreign-root", `${directory} is a symbolic link, so the assets root could be anywhere.`, {
      hint: "Replace it by a directory, or name another one in $path.",
      at
    });
  }
  return parsed.directory;
}
function locateRoot(codeRepository, path) {
  const { assetsRoot, isRootMissing } = locate(codeRepository, path);
  if (isRootMissing && !(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(assetsRoot, ".git"))) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_0__/* .noRootManifest */ .dl)(codeRepository.root);
  return assetsRoot;
}




/***/ }),

/***/ 6178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   B: () => (/* binding */ withObjectReader),
/* harmony export */   C2: () => (/* binding */ withFileReader),
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   Uo: () => (/* binding */ allCommits),
/* harmony export */   X0: () => (/* binding */ commitsAmong),
/* harmony export */   ZY: () => (/* binding */ checkObjects),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   d$: () => (/* binding */ withObjects),
/* harmony export */   ph: () => (/* binding */ fileSizes),
/* harmony export */   tk: () => (/* binding */ TREE_MODE)
/* harmony export */ });
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);



// src/git/objects/read.ts
var ANSWER = /^([0-9a-f]{40}) (\w+) (\d+)$/;
function readObjects(names, call) {
  return withObjectReader(call, (read) => read(names));
}
async function withObjectReader(call, body) {
  let opened;
  let last = Promise.resolve();
  const ask = async (names) => {
    if (names.length === 0) return [];
    try {
      if (opened === void 0) {
        const git2 = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(CAT_FILE, call);
        opened = { ...git2, answers: new _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .kP(git2.stdout) };
      }
      opened.stdin.write(names.map((name) => `${name}
`).join(""));
      const objects = [];
      for (const _ of names) objects.push(await readAnswer(opened, call.signal));
      return objects;
    } catch (error) {
      throw call.signal?.aborted === true ? call.signal.reason : error;
    }
  };
  const queue = (question) => {
    const asked = last.then(question);
    last = asked;
    asked.catch(() => {
    });
    return asked;
  };
  try {
    return await body((names) => queue(() => ask(names)));
  } finally {
    opened?.stdin.end();
    opened?.stdout.destroy();
    await queue(() => Promise.reject(new Error("nobody reads objects any more"))).catch(() => {
    });
    await opened?.ended;
  }
}
var CAT_FILE = ["cat-file", "--batch"];
async function readAnswer({ answers, ended }, signal) {
  const line = await answers.line();
  const [, name, type = "", length] = ANSWER.exec(line ?? "") ?? [];
  const content = await answers.take(length === void 0 ? 0 : Number(length) + 1);
  signal?.throwIfAborted();
  if (line === void 0 || content === void 0) throw (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .gitError */ .N7)(CAT_FILE, await ended);
  return name === void 0 ? void 0 : { name, type, content: content.subarray(0, -1) };
}
function withObjects(dir, signal, body) {
  return withObjectReader(
    { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEnvironment */ .am)(dir), signal },
    (read) => body(
      async (names) => new Map((await read(names)).flatMap((object) => object === void 0 ? [] : [[object.name, object]]))
    )
  );
}
function objectsIn(dir, names, signal) {
  return withObjects(dir, signal, (read) => read(names));
}
function commitsAmong(objects) {
  const read = [...objects.values()].map(({ name, type, content }) => [name, type === "commit" && parseCommit(content)]);
  return new Map(read.filter((entry) => Boolean(entry[1])));
}
function parseCommit(content) {
  const header = content.toString("latin1", 0, content.indexOf("\n\n"));
  const tree = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(/^tree (.*)$/m.exec(header)?.[1] ?? "");
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = ""]) => parent);
  return tree && { tree, parents, time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) };
}
async function allCommits(dir, signal) {
  const args = ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"];
  const listing = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEnvironment */ .am)(dir), signal });
  const names = listing.toString("latin1").split("\n").flatMap((line) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(line) ?? []);
  return commitsAmong(await objectsIn(dir, names, signal));
}
var TREE_MODE = "40000";
var OBJECT_NAME_BYTES = 20;
function parseTree(content) {
  const text = content.toString("latin1");
  const entries = [];
  for (let at = 0; at < content.length; ) {
    const space = text.indexOf(" ", at);
    const end = text.indexOf("\0", space);
    const next = end + 1 + OBJECT_NAME_BYTES;
    if (space < 0 || end < 0 || next > content.length) throw new Error("not a tree object");
    entries.push({
      mode: text.slice(at, space).replace(/^0+/, ""),
      name: content.subarray(space + 1, end),
      // Forty digits, whatever the bytes are.
      object: content.toString("hex", end + 1, next)
    });
    at = next;
  }
  return entries;
}
async function checkObjects(names, call) {
  if (names.length === 0) return [];
  const output = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["cat-file", "--batch-check"], { ...call, input: `${names.join("\n")}
` });
  const lines = output.toString("utf8").split("\n").slice(0, names.length);
  return lines.map((line) => {
    const [, name, type = "", size] = ANSWER.exec(line) ?? [];
    return name === void 0 ? void 0 : { name, type, size: Number(size) };
  });
}
async function fileSizes(environment, files, signal) {
  const found = await checkObjects(files, { environment, signal });
  return new Map(found.flatMap((file) => file === void 0 ? [] : [[file.name, file.size]]));
}
function withFileReader(environment, signal, body) {
  return withObjectReader(
    { environment, signal },
    (read) => body(async (file) => {
      const [found] = await read([file]);
      if (found?.type === "blob") return found.content;
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("missing-store", `File ${file} of the assets repository cannot be read from the store.`, {
        hint: "Run the command again: it is fetched anew."
      });
    })
  );
}




/***/ }),

/***/ 4506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ withHistory),
/* harmony export */   Ci: () => (/* binding */ CodeHistory),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Ub: () => (/* binding */ selectAll),
/* harmony export */   kv: () => (/* binding */ selectCompared)
/* harmony export */ });
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(978);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8456);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7495);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6178);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6012);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9457);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7261);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4322);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6760);
















// src/selection/selection.ts



// src/code-repo/history.ts


var ABOUT = {
  compare: [
    "What to compare with could not be fetched",
    "This is about the code repository; with paths or more of its history checked out, nothing is fetched."
  ],
  commit: [
    "The code repository, whose branch is to get the pins, cannot be used",
    "This is about the code repository and its code-token, not about the assets repository."
  ]
};
var CodeHistory = class {
  codeRepository;
  options;
  signal;
  fetched = /* @__PURE__ */ new Set();
  scratchMade;
  remoteMade;
  constructor(codeRepository, options, signal) {
    this.codeRepository = codeRepository;
    this.options = options;
    this.signal = signal;
  }
  /** Ends the connection, which would keep the program from ending, and removes what was fetched. */
  async close() {
    await this.remoteMade?.close();
    if (this.scratchMade !== void 0) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_12__/* .removeFolder */ .v$)(this.scratchMade.dir);
    this.scratchMade = void 0;
  }
  /** The temporary repository. */
  get scratch() {
    this.scratchMade ??= (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_11__/* .makeScratch */ .lP)((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(this.options.temporary, "assets-sync-code-")), [
      this.codeRepository.objects
    ]);
    return this.scratchMade;
  }
  /** How git is run where both the code repository's objects and those that were fetched are seen. */
  get inScratch() {
    return { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .ownEnvironment */ .am)(this.scratch.dir), signal: this.signal };
  }
  get inCode() {
    return { environment: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .codeEnvironment */ .dI)(), cwd: this.codeRepository.root, signal: this.signal };
  }
  /** The commit that is checked out. */
  async checkedOut() {
    const output = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .git */ .$Y)(["cat-file", "--batch"], { ...this.inCode, input: "HEAD\n" });
    const text = output.toString("latin1");
    const sha = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .parseSha */ .qL)(/^([0-9a-f]{40}) commit /.exec(text)?.[1] ?? "");
    if (sha !== void 0) return { sha, parents: parentsOf(text.slice(text.indexOf("\n") + 1)) };
    if (text.includes(" commit ")) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl("no-base", "In a code repository with SHA-256 names, what a change touches cannot be found.", {
        hint: "Name the services in paths ('*' for all)."
      });
    }
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl("no-base", "The code repository has no commit yet.", {
      hint: "Commit something first, or name the services."
    });
  }
  /** Resolves a name or an expression in the code repository, without asking a server. */
  async resolve(revision) {
    return this.parseRevision(revision, this.inCode);
  }
  async parseRevision(revision, call) {
    const { stdout } = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .tryGit */ .Ii)(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], call);
    return (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .parseSha */ .qL)(stdout.toString("latin1").trim());
  }
  /** The branch that `origin` calls its default, as far as this clone knows: a ref of the clone. */
  async defaultBranch() {
    const usual = ["origin/HEAD", "origin/main", "origin/master"].map((name) => `refs/remotes/${name}`);
    const refs = [...usual, "refs/heads/main", "refs/heads/master"];
    const listing = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .git */ .$Y)(["for-each-ref", "--format=%(refname)", ...refs], this.inCode);
    const found = listing.toString("utf8").split("\n");
    return refs.find((ref) => found.includes(ref));
  }
  async mergeBase(one, other) {
    const { stdout } = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .tryGit */ .Ii)(["merge-base", one, other], this.inCode);
    return (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .parseSha */ .qL)(stdout.toString("latin1").split("\n")[0] ?? "");
  }
  /** Fetches the tip of a branch, or of a tag. @returns undefined where the server has no such ref */
  async fetchTip(name, kinds = ["heads", "tags"]) {
    for (const kind of kinds) {
      if (!await this.fetch({ wants: [`+refs/${kind}/${name}:refs/tip`], depth: 1, filter: "blob:none" })) continue;
      const tip = await this.parseRevision("refs/tip", this.inScratch);
      if (tip !== void 0) this.fetched.add(tip);
      return tip;
    }
    return void 0;
  }
  /** What a commit says of itself. It is here. */
  async readCommit(commit) {
    const text = (await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .git */ .$Y)(["cat-file", "commit", commit], this.inScratch)).toString("utf8");
    return { message: text.slice(text.indexOf("\n\n") + 2), parents: parentsOf(text) };
  }
  /** Makes a commit's trees be at hand. @returns false where the server does not give it out */
  async obtain(commit) {
    return await this.has(commit) || this.fetchCommits([commit]);
  }
  /** The same for a commit's parent. */
  async obtainParent(commit, parent) {
    return await this.obtain(parent) || this.fetch({ wants: [commit], depth: 2, filter: "blob:none" });
  }
  async fetchCommits(commits) {
    const isDone = await this.fetch({ wants: commits, depth: 1, filter: "blob:none" });
    if (isDone) for (const commit of commits) this.fetched.add(commit);
    return isDone;
  }
  async has(commit) {
    return this.fetched.has(commit) || (await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .tryGit */ .Ii)(["cat-file", "-e", `${commit}^{tree}`], this.inScratch)).exitCode === 0;
  }
  /**
   * What differs between a commit and another one, or the files that are on disk now. Both sides of a rename are named.
   * @param to undefined for the files on disk, new ones included
   */
  async changedPaths(from, to) {
    const options = ["-z", "--raw", "-r", "--no-renames", "--no-abbrev"];
    const start = from ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .EMPTY_TREE */ .pL;
    const compare = () => to === void 0 ? (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .tryGit */ .Ii)(["diff", ...options, "--no-ext-diff", "--no-relative", start, "--"], this.onDisk) : (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .tryGit */ .Ii)(["diff-tree", ...options, start, to], this.inScratch);
    const [first, untracked] = await Promise.all([
      compare(),
      to === void 0 ? (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .git */ .$Y)(["ls-files", "-z", "--others", "--exclude-standard"], this.onDisk) : Buffer.of()
    ]);
    let result = first;
    if (result.exitCode !== 0) {
      const wanted = [from, to ?? (await this.checkedOut()).sha].filter((commit) => commit !== void 0);
      await this.fetchCommits(wanted.filter((commit) => !this.fetched.has(commit)));
      result = await compare();
    }
    if (result.exitCode !== 0) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl("no-base", `What changed since ${start} cannot be found: this clone lacks parts of it.`, {
        hint: "Name the services, or check out with more of the history (fetch-depth: 0).",
        detail: result.stderr.trim()
      });
    }
    const others = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .splitRecords */ .DQ)(untracked).map((path) => path.toString("utf8"));
    const added = others.map((path) => ({ path: path.replace(/\/$/, ""), isDirectory: path.endsWith("/"), before: void 0 }));
    return [...parseRaw(result.stdout), ...added];
  }
  /** In the top of the code repository, with what was fetched beside it in sight. */
  get onDisk() {
    const borrowed = this.scratchMade === void 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_11__/* .quotePath */ .WG)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(this.scratchMade.dir, "objects")) };
    return { ...this.inCode, environment: { ...(0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .codeEnvironment */ .dI)(), ...borrowed }, cwd: this.codeRepository.top };
  }
  /**
   * The files that pin which a commit has, by their paths relative to the root.
   * @param among those that are asked for; undefined for all
   */
  async findPinFiles(commit, among) {
    const { prefix } = this.codeRepository;
    const paths = among === void 0 ? [prefix].filter(Boolean) : among.map((file) => prefix + file);
    const found = /* @__PURE__ */ new Map();
    for (let start = 0; start === 0 || start < paths.length; start += MAX_ARGUMENTS) {
      const some = paths.slice(start, start + MAX_ARGUMENTS);
      if (among !== void 0 && some.length === 0) break;
      const listing = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .git */ .$Y)(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...some], this.inScratch);
      for (const record of (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .splitRecords */ .DQ)(listing)) {
        const [, name = "", path = ""] = /^100\d+ blob ([0-9a-f]{40})\t([\s\S]*)$/.exec(record.toString("utf8")) ?? [];
        const blob = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .parseSha */ .qL)(name);
        if (blob !== void 0 && isPinFile(path)) found.set(path.slice(prefix.length), blob);
      }
    }
    return found;
  }
  /**
   * Reads files, which a clone without files does not have until they are fetched.
   * @param commit one that has them
   */
  async readFiles(blobs, commit) {
    const names = [...new Set(blobs.values())];
    const read = () => (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_6__/* .readObjects */ .$I)(names, this.inScratch);
    let objects = names.length === 0 ? [] : await read();
    const missing = names.filter((_, index) => objects[index] === void 0);
    if (missing.length > 0) {
      const isGiven = await this.fetch({ wants: missing });
      if (!isGiven && commit !== void 0) await this.fetch({ wants: [commit], depth: 1, refetch: true });
      objects = await read();
    }
    if (objects.includes(void 0)) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl(
        "no-base",
        `This clone lacks a ${_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .ir}${commit === void 0 ? "" : ` of commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .shortSha */ .Fu)(commit)}`}.`,
        {
          hint: "Name the services, or check out with the files (without a filter)."
        }
      );
    }
    const contents = new Map(objects.map((object, index) => [names[index], object?.content ?? Buffer.of()]));
    return new Map([...blobs].map(([file, blob]) => [file, contents.get(blob) ?? Buffer.of()]));
  }
  /** @returns false where the server says that it does not have that, or does not give it out */
  async fetch(request) {
    const remote = this.remote();
    if (remote === void 0) return false;
    try {
      await remote.fetch(this.scratch, request, this.signal);
      return true;
    } catch (error) {
      if (error instanceof _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_3__/* .Refused */ .L) return false;
      throw this.explain(error);
    }
  }
  /** Pushes a commit of the temporary repository. @returns false where the branch has moved on */
  async push(commit, branch) {
    const remote = this.remote();
    if (remote === void 0) throw new Error("there is nowhere to push to");
    try {
      return await remote.push(this.scratch, { commit, branch, from: void 0 }, this.signal);
    } catch (error) {
      throw this.explain(error);
    }
  }
  /** The server's answer with what it is about. */
  explain(error) {
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl) || this.signal.aborted) return error;
    const [what, hint] = ABOUT[this.options.purpose ?? "compare"];
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl(error.code, `${what}: ${error.message}`, { hint: `${error.hint} ${hint}`, detail: error.detail });
  }
  /** Where the code repository came from; undefined for one that came from nowhere. */
  remote() {
    if (this.remoteMade !== void 0) return this.remoteMade;
    const { codeToken, address: given, ...access } = this.options;
    const { config, top } = this.codeRepository;
    const text = given ?? (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_7__/* .configValue */ .Mn)({ config }, `remote.${(0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_7__/* .mainRemote */ .IC)({ config })}.url`)?.trim();
    if (text === void 0) return void 0;
    const { address, password, userName } = splitCredentials(text);
    const url = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGitUrl */ .RA)(address, "https://github.com", top);
    if ("error" in url) return void 0;
    const { authorization } = (0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_16__/* .chooseCredential */ .P$)({ url, fromInput: false, token: codeToken, ownOrigin: access.ownOrigin });
    const explicit = codeToken?.automatic === false ? authorization : void 0;
    this.remoteMade = new _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_3__/* .Remote */ .V({
      ...access,
      url,
      authorization: explicit ?? password ?? authorization ?? userName,
      given: explicit !== void 0,
      config,
      tokenInput: "code-token",
      keepAccess: true
    });
    return this.remoteMade;
  }
};
async function withHistory(codeRepository, options, signal, body) {
  const history = new CodeHistory(codeRepository, options, signal);
  try {
    return await body(history);
  } finally {
    await history.close();
  }
}
var MAX_ARGUMENTS = 200;
function isPinFile(path) {
  return `/${path}`.endsWith(`/${_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .ir}`) || (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .isAssetsJson */ .q9)(path);
}
function parentsOf(text) {
  const header = text.slice(0, text.indexOf("\n\n"));
  return [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = ""]) => parent);
}
function parseRaw(output) {
  const records = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_10__/* .splitRecords */ .DQ)(output);
  return records.flatMap((record, index) => {
    const [, modes = "", name = "", added] = /^:(\d+ \d+) ([0-9a-f]+) [0-9a-f]+ (A)?/.exec(record.toString("latin1")) ?? [];
    if (index % 2 === 1) return [];
    const before = added === void 0 ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .parseSha */ .qL)(name) : void 0;
    return [{ path: records[index + 1]?.toString("utf8") ?? "", isDirectory: modes.includes("160000"), before }];
  });
}
function splitCredentials(text) {
  const none2 = { address: text, password: void 0, userName: void 0 };
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return none2;
  const url = new URL(text);
  const [username, password] = [url.username, url.password].map(decode);
  url.username = "";
  url.password = "";
  const header = `basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
  if (password !== "") return { ...none2, address: url.href, password: header };
  return { ...none2, address: url.href, userName: username === "" ? void 0 : header };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

// src/selection/change.ts
async function findChange(question, history, log) {
  const base = question.base === void 0 ? await findEventBase(question, history, log) : await findGiven(question.base, question, history);
  log.info(base === void 0 ? "Everything counts as new." : `Looking at what changed since commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .shortSha */ .Fu)(base)}.`);
  const head = question.isLocalUser ? void 0 : (await history.checkedOut()).sha;
  const { prefix } = history.codeRepository;
  const changed = await history.changedPaths(base, head);
  const paths = changed.filter(({ path }) => path.startsWith(prefix)).map((one) => ({ ...one, path: one.path.slice(prefix.length) }));
  const pinFiles = paths.filter(
    ({ path }) => isPinFile(path) && "directory" in (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .parseDirectory */ .Bp)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .parentDirectory */ .im)(path))
  );
  return { base, head, paths, pinFiles: new Map(pinFiles.map(({ path, before }) => [path, before])) };
}
async function findEventBase(question, history, log) {
  const checkedOut = await history.checkedOut();
  const { candidates, none: none2, notice } = chooseBase(question.event(), checkedOut);
  if (none2 !== void 0) throw noBase(`${none2}.`, question);
  const base = await findBase(candidates, checkedOut.sha, question, history);
  if (notice !== void 0) log.notice(notice);
  return base;
}
async function findBase(candidates, head, question, history) {
  for (const candidate of candidates) {
    if (candidate === "nothing") return void 0;
    if (typeof candidate === "object" && "commit" in candidate) {
      if (await history.obtain(candidate.commit)) return candidate.commit;
      continue;
    }
    const ref = candidate === "default-branch" ? await history.defaultBranch() : `refs/remotes/origin/${candidate.branch}`;
    const tip = ref === void 0 ? void 0 : await history.resolve(ref);
    if (tip !== void 0) return await history.mergeBase(head, tip) ?? tip;
    const fetched = candidate === "default-branch" ? void 0 : await history.fetchTip(candidate.branch);
    if (fetched !== void 0) return fetched;
  }
  const [first] = candidates;
  if (first === "default-branch") {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl("no-base", "This clone knows no default branch of origin to compare with.", {
      hint: `Give the branch with ${question.baseInput}, such as main; where it is not here, its tip is fetched. Or name the services.`
    });
  }
  const isCommit = typeof first === "object" && "commit" in first;
  throw noBase(
    isCommit ? `Commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .shortSha */ .Fu)(first.commit)}, with which this run is to be compared, is not here, and the server does not give it out.` : `The branch ${typeof first === "object" ? first.branch : ""} is not on the server.`,
    question
  );
}
async function findGiven(given, question, history) {
  const sha = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .parseSha */ .qL)(given);
  const here = await history.resolve(given) ?? ((0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .isBranchName */ .Q8)(given) ? await history.resolve(`refs/remotes/origin/${given}`) : void 0);
  if (here !== void 0) return here;
  if (sha !== void 0 && !/^0+$/.test(given) && await history.obtain(sha)) return sha;
  const name = given.replace(/^refs\/(heads|tags)\/|^(refs\/remotes\/)?origin\//, "");
  const tip = sha === void 0 && (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .isBranchName */ .Q8)(name) ? await history.fetchTip(name) : void 0;
  if (tip !== void 0) return tip;
  throw noBase(`There is no commit, branch or tag ${JSON.stringify(given)} to compare with, here or on the server.`, question);
}
function noBase(message, { baseInput }) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl("no-base", message, {
    hint: `Give the services in paths ('*' for all), or with ${baseInput} the commit, branch or tag to compare with.`
  });
}
async function pinsBefore(change, manifests, history) {
  const earlier = await readEarlier(change, history);
  const before = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutRivals */ .m3)([...manifests.filter(({ file }) => !change.pinFiles.has(file)), ...earlier]);
  const settingsOf = (list) => list.find(({ file }) => file === _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .ir)?.settings;
  const settings = settingsOf(before);
  const repository = settings?.repository;
  const other = repository === settingsOf(manifests)?.repository ? void 0 : repository;
  return {
    commit: change.base,
    pins: new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_4__/* .Pins */ .RM(other === void 0 ? before : before.filter(({ tagPin }) => tagPin !== void 0)),
    otherRepository: other,
    branch: settings === void 0 ? void 0 : settings.branch ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_BRANCH */ .nU
  };
}
async function readEarlier({ base, pinFiles }, history) {
  const blobs = [...pinFiles].filter((entry) => entry[1] !== void 0);
  const texts = await history.readFiles(new Map(blobs), base);
  return [...texts].flatMap(([file, bytes]) => {
    const manifest = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePinFile */ .lg)(bytes.toString("utf8"), file);
    if (manifest === void 0) return [];
    const pins = manifest.errors.length > 0 ? [] : manifest.pins;
    return [{ ...manifest, pins: pins.map((pin) => ({ ...pin, at: { file } })) }];
  });
}
function servicesOfFiles(change, globs, pins) {
  const directories = new Set(
    change.paths.map(({ path, isDirectory }) => isDirectory ? path : (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .parentDirectory */ .im)(path))
  );
  return new Set([...directories].flatMap((directory) => serviceOf(directory, globs, pins) ?? []));
}
function serviceOf(path, globs, pins) {
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .parseDirectory */ .Bp)(path);
  if ("error" in parsed) return serviceOf((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .parentDirectory */ .im)(path), globs, pins);
  const { directory } = parsed;
  if (directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .TOP */ .wv) return void 0;
  return globs.serviceOf(directory) ?? pins.map((all) => all.resolveTargeted(directory)?.directory).find(Boolean);
}
async function servicesOfPins(change, globs, now, before, servicesBelow2) {
  const changed = [...change.pinFiles.keys()].map((file) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .parentDirectory */ .im)(file));
  if (changed.length === 0) return /* @__PURE__ */ new Set();
  const all = [...now.directories, ...before.directories].map((directory) => globs.serviceOf(directory) ?? directory);
  const isMoved = (service) => changed.some((directory) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .isWithin */ .UO)(service, directory) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .isWithin */ .UO)(directory, service)) && !(0,_chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_4__/* .samePinnedTrees */ .MW)(now.pinnedTreesOf(service), before.pinnedTreesOf(service));
  return new Set([...await servicesBelow2(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .TOP */ .wv), ...all].filter(isMoved));
}
function withPins(services, pins) {
  const all = [...services].sort().map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) }));
  return {
    chosen: all.filter(({ pinnedTrees }) => pinnedTrees.length > 0),
    unpinned: all.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service)
  };
}
function chooseBase(event, checkedOut) {
  switch (event.kind) {
    case "pull-request":
      return ofPullRequest(event, checkedOut);
    case "push":
      return ofPush(event);
    case "merge-group":
      return event.base === void 0 ? none("The event of the merge group names no base") : choice({ commit: event.base });
    case "tip": {
      const parent = checkedOut.parents[0];
      const notice = "Compared with HEAD's first parent: Azure Pipelines does not say which earlier commits came with the same push. The base input names another commit.";
      return parent === void 0 ? choice("nothing") : { ...choice({ commit: parent }), notice };
    }
    case "person":
      return choice("default-branch");
    case "no-change":
      return none(`There is no change to look at for ${event.what}`);
  }
}
function ofPullRequest({ runsOnBase, commit, head, base, target }, checkedOut) {
  const [first, second] = checkedOut.parents;
  const isHead = checkedOut.sha === head;
  if (runsOnBase && !isHead && (head === void 0 || !checkedOut.parents.includes(head))) {
    return none("What is checked out is not the pull request, but what it is to be merged into");
  }
  const isMerge = first !== void 0 && second !== void 0 && !isHead && (second === head || checkedOut.sha === commit);
  if (isMerge) return choice({ commit: first });
  if (base !== void 0) return choice({ commit: base });
  if (target !== void 0) return choice({ branch: target });
  return none("The event of the pull request names no base");
}
function ofPush({ before, branch, defaultBranch }) {
  const isDefault = branch === void 0 || branch === defaultBranch;
  const branchedOff = defaultBranch === void 0 || isDefault ? [] : [{ branch: defaultBranch }];
  if (before !== void 0) return choice({ commit: before }, ...branchedOff);
  return branchedOff.length > 0 ? choice(...branchedOff) : choice("nothing");
}
function choice(...candidates) {
  return { candidates, none: void 0, notice: void 0 };
}
function none(why) {
  return { candidates: [], none: why, notice: void 0 };
}

// src/selection/trusted.ts
async function judgeChange({ root, manifests }, request, history, log) {
  const { mirror, ...others } = root.settings;
  const foreign = request.repository === void 0 ? namedBy(manifests).filter(isForeign(request, history.codeRepository)) : [];
  const hasMirror = mirror !== void 0 && !request.hasMirror;
  const isProved = request.isProved === true;
  if (foreign.length === 0 && !hasMirror && !isProved) return { root };
  const files = /* @__PURE__ */ new Set([...foreign.map(({ file }) => file), _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .ir]);
  const earlier = await readBefore(request, history, [...files], log).catch((error) => {
    if (foreign.length > 0 || isProved || !(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl) || error.code !== "no-base") throw error;
    return [];
  });
  if (earlier === void 0) return { root };
  const known = new Set(namedBy(earlier).map(({ text }) => text));
  const edited = foreign.filter(({ text }) => !known.has(text));
  if (edited.length > 0) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestError */ .eZ)(edited.map(refusal));
  const settings = earlier.find(({ file }) => file === _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .ir)?.settings;
  const settingsBefore = isProved ? settings : void 0;
  if (!hasMirror || settings?.mirror === mirror) return { root, settingsBefore };
  const before = settings?.mirror;
  const which = before === void 0 ? "none is known" : `it was ${before}`;
  const message = `$mirror comes with this change and is not asked, but the one from before: ${which}. The mirror input names another`;
  log.warning({ message, at: root.places.$mirror ?? { file: root.file } });
  return { root: { ...root, settings: before === void 0 ? others : { ...others, mirror: before } }, settingsBefore };
}
async function readBefore(request, history, files, log) {
  const event = request.isLocalUser ? void 0 : request.event();
  if (event?.kind !== "pull-request" && event?.kind !== "merge-group") return void 0;
  const isOfBase = event.kind === "pull-request" && event.runsOnBase && event.base !== void 0;
  if (isOfBase && chooseBase(event, await history.checkedOut()).none !== void 0) return void 0;
  const base = await findEventBase(request, history, log);
  if (base === void 0) return [];
  const texts = await history.readFiles(await history.findPinFiles(base, files), base);
  return [...texts].flatMap(([file, text]) => (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .parsePinFile */ .lg)(text.toString("utf8"), file) ?? []);
}
function namedBy(manifests) {
  return manifests.flatMap(({ file, settings, places, tagPin }) => [
    ...settings.repository === void 0 ? [] : [{ file, text: settings.repository, at: places.$repository ?? { file } }],
    ...tagPin === void 0 ? [] : [{ file, text: tagPin.assetsJson.repository, at: tagPin.assetsJson.repositoryAt }]
  ]);
}
function isForeign({ gitHubServer }, codeRepository) {
  const hostOf = (text) => {
    const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGitUrl */ .RA)(splitCredentials(text).address, gitHubServer, codeRepository.root);
    return "error" in parsed || parsed.transport === "path" ? void 0 : hostIn(parsed.url);
  };
  const own = (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_7__/* .configValue */ .Mn)(codeRepository, `remote.${(0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_7__/* .mainRemote */ .IC)(codeRepository)}.url`) ?? "";
  const trusted = ["github.com", "dev.azure.com", new URL(gitHubServer).host, hostOf(own)];
  return ({ text }) => {
    const host = hostOf(text);
    return host !== void 0 && !trusted.includes(host);
  };
}
function hostIn(url) {
  return URL.canParse(url) ? new URL(url).host : /^(?:[^@]*@)?([^:]+):/.exec(url)?.[1];
}
function refusal({ text, at, file }) {
  const message = `${JSON.stringify(text)} comes with this change and is on a host of its own: it is asked once the change is merged, or where the repository input names it`;
  return { message, at: at ?? { file } };
}

// src/selection/selection.ts
var select = selecting(async (sources, request) => {
  const paths = meantPaths(sources, request);
  if (paths === void 0) return touched(sources, await findChange(request, sources.history, sources.log));
  const selection = await (0,_chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_0__/* .readGiven */ .Q8)(sources, paths, request).catch(explainRevision(sources, paths));
  if (selection.services.length === 0 && sources.lostGlobs.length > 0) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestError */ .eZ)(sources.lostGlobs);
  return selection;
});
var selectAll = selecting((sources) => (0,_chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_0__/* .readGiven */ .Q8)(sources, [_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL */ .y2], {}));
var selectCompared = selecting(async (sources, request) => {
  const paths = meantPaths(sources, request);
  const change = await findChange(request, sources.history, sources.log);
  const read = await readChanged(sources, change, paths);
  if (paths !== void 0) {
    const earlier = request.lostPins ? read.before.pins : void 0;
    return (0,_chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_0__/* .readGiven */ .Q8)(sources, paths, {}, read, earlier).catch(explainRevision(sources, paths));
  }
  const { chosen, unpinned } = withPins(await movedServices(sources, change, read), read.pins);
  const lost = unpinned.map((service) => ({ service, given: false, pinnedTrees: [] }));
  return { ...read, services: [...chosen, ...lost] };
});
function selecting(choose) {
  return async (request, codeRepository, log, signal, located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x)(codeRepository, request.path)) => {
    const sources = await (0,_chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_0__/* .openSources */ .Hv)(codeRepository, located, log, signal);
    return withHistory(codeRepository, { ...request.codeAccess, log }, signal, async (history) => {
      const selection = (0,_chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEmptyTags */ .te)(await choose({ ...sources, history }, request), log);
      return { ...selection, ...await judgeChange(selection, request, history, log) };
    });
  };
}
function meantPaths({ codeRepository, located, globs }, request) {
  if (request.paths.length > 0) return (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGivenPaths */ .px)(request, codeRepository, located.assetsRoot);
  if (!request.isLocalUser || request.base !== void 0) return void 0;
  const here = (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInService */ .cO)(request.pathsFrom, codeRepository, globs);
  return here === void 0 ? void 0 : [here];
}
function explainRevision({ codeRepository, history }, paths) {
  return async (error) => {
    const isUnknown = error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl && error.code === "no-pin";
    for (const path of isUnknown ? paths : []) {
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_14__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_15__.join)(codeRepository.root, path)) || await history.resolve(path) === void 0) continue;
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .AssetsSyncError */ .Fl("no-pin", error.message, {
        hint: `${path} is no directory, but a commit: what to compare with is given with --from (diff) or --base.`
      });
    }
    throw error;
  };
}
async function touched(sources, change) {
  const { log } = sources;
  const read = await readChanged(sources, change, void 0);
  const byFiles = servicesOfFiles(change, read.globs, [read.pins, read.before.pins]);
  const { chosen, unpinned } = withPins(/* @__PURE__ */ new Set([...await movedServices(sources, change, read), ...byFiles]), read.pins);
  if (chosen.length === 0) (0,_chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_0__/* .noticeUnmatched */ .ww)(sources);
  if (change.head === void 0 && chosen.length + unpinned.length === 0)
    log.notice("Nothing that you changed is in a service. All that have a pin: assets-sync sync '*'");
  if (unpinned.length > 0) log.notice(`Changed, but without a pin, and left out: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_13__/* .listNames */ .Zv)(unpinned)}.`);
  return { ...read, services: chosen };
}
async function readChanged(sources, change, paths) {
  const { globs, history, log } = sources;
  const directoryOf = (file) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_9__/* .parentDirectory */ .im)(file);
  const read = await (0,_chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_0__/* .readPins */ .LF)(sources, paths === void 0 ? [] : (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesOf */ .ZK)(paths, globs), {
    pinDirectories: [...change.pinFiles.keys()].map(directoryOf),
    directories: change.paths.map(({ path }) => directoryOf(path)),
    servicesBy: (pins) => servicesOfFiles(change, globs, pins),
    isCommit: change.head !== void 0
  });
  const before = await pinsBefore(change, read.manifests, history);
  if (before.otherRepository !== void 0)
    log.notice(`The assets repository was ${before.otherRepository} before: what its recordings were is not compared.`);
  const tagged = [...read.pins.tagged, ...before.pins.tagged].map(({ directory }) => directory);
  return { ...read, before, globs: globs.withTagged(tagged) };
}
function movedServices({ codeRepository, signal }, change, { pins, globs, before }) {
  const options = { tracked: change.head !== void 0 };
  return servicesOfPins(change, globs, pins, before.pins, (top) => (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_2__/* .servicesBelow */ .KR)(globs, codeRepository, top, signal, options));
}




/***/ }),

/***/ 4724:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ openSources),
/* harmony export */   LF: () => (/* binding */ readPins),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   i7: () => (/* binding */ selectGiven),
/* harmony export */   te: () => (/* binding */ withoutEmptyTags),
/* harmony export */   ww: () => (/* binding */ noticeUnmatched)
/* harmony export */ });
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(978);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1999);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6012);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9457);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);








// src/selection/pinned.ts


async function selectGiven(request, codeRepository, log, signal, located = (0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x)(codeRepository, request.path)) {
  const sources = await openSources(codeRepository, located, log, signal);
  const paths = request.paths.length === 0 ? [_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL */ .y2] : (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGivenPaths */ .px)(request, codeRepository, located.assetsRoot);
  return withoutEmptyTags(await readGiven(sources, paths, request), log);
}
async function openSources(codeRepository, located, log, signal) {
  const { settings, places, warnings } = located.root;
  warnings.forEach(log.warning);
  const globs = new _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceGlobs */ .HY(settings.services ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_SERVICES */ .LK);
  const unmatched = settings.services === void 0 ? [] : globs.unmatched(codeRepository.root);
  const directories = unmatched.length === 0 ? [] : await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listDirectories */ .Sk)(codeRepository, signal);
  const lostGlobs = unmatched.filter((text) => !directories.some((directory) => new _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__/* .ServiceGlobs */ .HY([text]).matches(directory))).map((text) => ({
    message: `no directory matches ${JSON.stringify(text)}; correct it or leave it out`,
    at: places.$services ?? { file: _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir }
  }));
  lostGlobs.forEach(log.warning);
  return { codeRepository, located, globs, lostGlobs, log, signal };
}
async function readGiven(sources, paths, { mayLackPins }, read, earlier) {
  const { codeRepository, globs, log, signal } = sources;
  const known = read ?? await readPins(sources, (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__/* .scopesOf */ .ZK)(paths, globs));
  const services = await (0,_chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_1__/* .givenServices */ .UO)(paths, { ...known, earlier, mayLackPins }, codeRepository, signal);
  if (services.length === 0) noticeUnmatched(sources);
  for (const { meant, service } of services)
    if (meant !== void 0) log.notice(`Nothing names ${service} but a pin of all services. Did you mean ${meant}?`);
  if (mayLackPins !== true) return { ...known, services };
  const unrecorded = services.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service);
  if (unrecorded.length > 0) log.notice(`There is no pin for ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(unrecorded)}: nothing was recorded for it yet.`);
  return { ...known, services: services.filter(({ pinnedTrees }) => pinnedTrees.length > 0) };
}
function noticeUnmatched({ codeRepository, globs, located, log }) {
  const lost = located.root.settings.services === void 0 ? globs.unmatched(codeRepository.root) : [];
  if (lost.length > 0) log.notice(`No directory matches ${lost.join(", ")}: say in $services which directories are services.`);
}
function withoutEmptyTags(selection, log) {
  const isEmpty = ({ pin }) => pin.assetsJson?.tag === "";
  const services = selection.services.flatMap((service) => {
    const [empty, pinnedTrees] = [service.pinnedTrees.filter(isEmpty), service.pinnedTrees.filter((place) => !isEmpty(place))];
    for (const { directory, pin } of empty) {
      const why = pin.assetsJson?.lacksTag === true ? "its assets.json has no Tag" : "the Tag of its assets.json is empty";
      const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(selection.assetsRoot, directory)) ? "; what is on disk of it stays there" : "";
      log.notice(`Nothing was recorded yet for ${directory}: ${why}${left}.`);
    }
    return empty.length > 0 && pinnedTrees.length === 0 ? [] : [{ ...service, pinnedTrees }];
  });
  return { ...selection, services };
}
async function readPins(sources, scopes, change) {
  const { located, globs, log } = sources;
  const manifests = await readManifests(sources, scopes, change);
  for (const { warnings } of manifests.slice(1)) warnings.forEach(log.warning);
  const pins = new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Pins */ .RM(manifests);
  pins.unreachable().forEach(log.warning);
  const tagged = pins.tagged.map(({ directory }) => directory);
  return { root: located.root, assetsRoot: located.assetsRoot, manifests, pins, globs: globs.withTagged(tagged) };
}
async function readManifests(sources, given, change) {
  const { located, log } = sources;
  const touchedBy = (pins) => change?.servicesBy(pins) ?? [];
  for (let scopes = /* @__PURE__ */ new Set([...given, ...change?.pinDirectories ?? [], ...touchedBy([])]); ; ) {
    const manifests = [located.root, ...await readBelow(sources, [...scopes], change)];
    (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .throwIfWrong */ .tu)(manifests);
    const all = /* @__PURE__ */ new Set([...scopes, ...touchedBy([new _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_2__/* .Pins */ .RM(manifests)])]);
    if (all.size > scopes.size) {
      scopes = all;
      continue;
    }
    await requireRoot(sources, manifests);
    const counting = (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRivals */ .m3)(manifests);
    const rivals = manifests.filter((manifest) => !counting.includes(manifest)).map(({ file }) => file);
    if (rivals.length > 0) log.notice(`A recordings.json beside it counts in place of ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(rivals)}.`);
    return counting;
  }
}
async function requireRoot({ codeRepository, located, signal }, manifests) {
  if (!located.isRootMissing || manifests.some(({ tagPin }) => tagPin !== void 0)) return;
  const question = { scopes: [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .TOP */ .wv], assetsRoot: located.inside, untracked: true };
  const { onDisk, sparse } = await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listPinFiles */ .jM)(codeRepository, question, signal);
  if (![...onDisk, ...sparse].some(_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .isAssetsJson */ .q9)) throw (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .noRootManifest */ .dl)(codeRepository.root);
}
async function readBelow({ codeRepository, history, located, signal }, scopes, change) {
  const { root, inside: assetsRoot } = located;
  const question = { scopes, assetsRoot, untracked: change?.isCommit !== true };
  const { onDisk, sparse, rootIsTracked } = await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_3__/* .listPinFiles */ .jM)(codeRepository, question, signal);
  if (rootIsTracked) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("foreign-root", `The code repository tracks files in the assets root (${assetsRoot}).`, {
      hint: "Remove them from it (git rm -r --cached), or name another directory in $path.",
      at: root.places.$path
    });
  }
  const above = [...scopes, ...change?.directories ?? []].flatMap(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .upward */ .Oz);
  const files = /* @__PURE__ */ new Set([
    ...onDisk,
    ...above.flatMap((directory) => [(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .joinDirectory */ .as)(directory, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir), (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .assetsJsonOf */ .n_)(directory)])
  ]);
  for (const file of [...sparse, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir]) files.delete(file);
  const leftOut = sparse.filter((file) => file !== _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .MANIFEST_NAME */ .ir);
  const manifests = [
    ...[...files].flatMap((file) => (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .readPinFile */ .Sp)(codeRepository.root, file) ?? []),
    ...leftOut.length === 0 ? [] : await readSparse(leftOut, { codeRepository, history, signal })
  ];
  return manifests.sort((a, b) => a.manifestDirectory < b.manifestDirectory ? -1 : 1);
}
async function readSparse(files, { codeRepository, history, signal }) {
  const texts = await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_3__/* .readCommittedFiles */ .GA)(codeRepository, files, signal);
  const missing = files.filter((file) => !texts.has(file));
  if (missing.length > 0 && history !== void 0) {
    const { sha } = await history.checkedOut();
    for (const [file, text] of await history.readFiles(await history.findPinFiles(sha, missing), sha)) texts.set(file, text);
  }
  return files.flatMap((file) => {
    const text = texts.get(file)?.toString("utf8");
    if (text !== void 0) return (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_4__/* .parsePinFile */ .lg)(text, file) ?? [];
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("bad-manifest", `${file} counts, but it is neither checked out here nor in the commit.`, {
      hint: `Add it to the sparse checkout: git sparse-checkout add ${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .showDirectory */ .fi)((0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .parentDirectory */ .im)(file))}`,
      at: { file }
    });
  });
}




/***/ })

};
