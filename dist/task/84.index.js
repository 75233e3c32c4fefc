export const id = 84;
export const ids = [84];
export const modules = {

/***/ 9032:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CY: () => (/* binding */ checkTrees),
/* harmony export */   JB: () => (/* binding */ findBelow),
/* harmony export */   Qi: () => (/* binding */ checkEach),
/* harmony export */   Qt: () => (/* binding */ lookupEnvironment),
/* harmony export */   X5: () => (/* binding */ findInCommits),
/* harmony export */   hb: () => (/* binding */ PathWalk),
/* harmony export */   j_: () => (/* binding */ diffTrees)
/* harmony export */ });
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6580);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3757);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);





// src/store/trees.ts

function lookupEnvironment({ index }) {
  return (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(index);
}
var PathWalk = class {
  /** The top tree of each commit. */
  tops = /* @__PURE__ */ new Map();
  /** Trees by what they hold: directories by name, one character a byte. */
  trees = /* @__PURE__ */ new Map();
  /** Tells the top trees of commits that were read elsewhere. */
  addTops(commits) {
    for (const [commit, { tree }] of commits) this.tops.set(commit, tree);
  }
  isCommit(name) {
    return (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(this.tops.get(name) ?? "") !== void 0;
  }
  /** Commits, and their trees on the way down to directories, as far as they were read. */
  above(places) {
    const names = places.flatMap(({ sha, assetsPath }) => {
      const above = [];
      let tree = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(this.tops.get(sha) ?? "");
      if (tree !== void 0) above.push(sha);
      for (const segment of segmentsOf(assetsPath)) {
        const entries = tree && this.trees.get(tree);
        if (tree === void 0 || entries === void 0) break;
        above.push(tree);
        tree = entries.get(segment);
      }
      return above;
    });
    return [...new Set(names)];
  }
  /**
   * @param bring gets what cannot be read, commits first; without it, what is not here is not found
   * @returns an answer for each place
   */
  async find(read, places, bring = async () => {
  }) {
    await this.need(read, "commit", [...new Set(places.map(({ sha }) => sha))], bring);
    let states = places.map(({ sha, assetsPath }) => ({
      at: this.tops.get(sha),
      path: segmentsOf(assetsPath)
    }));
    for (; ; ) {
      const needed = states.flatMap(({ at, path }) => path.length === 0 ? [] : (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(at ?? "") ?? []);
      if (needed.length === 0) return states.map(({ at }) => at);
      await this.need(read, "tree", [...new Set(needed)], bring);
      states = states.map((state) => {
        const [name, ...path] = state.path;
        if (name === void 0 || (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(state.at ?? "") === void 0) return state;
        const entries = this.trees.get(state.at);
        return { at: entries && (entries.get(name) ?? "absent"), path };
      });
    }
  }
  async need(read, type, names, bring) {
    const known = type === "commit" ? this.tops : this.trees;
    for (let isBrought = false; ; isBrought = true) {
      const lacking = names.filter((name) => !known.has(name));
      const objects = lacking.length === 0 ? /* @__PURE__ */ new Map() : await read(lacking);
      if (type === "commit") {
        for (const name of objects.keys()) this.tops.set(name, "no-commit");
        this.addTops((0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__/* .commitsAmong */ .X0)(objects));
      } else for (const [name, object] of objects) this.trees.set(name, directoriesIn(object));
      const left = lacking.filter((name) => !known.has(name));
      if (isBrought || left.length === 0) return;
      await bring(left, type);
    }
  }
};
function segmentsOf(assetsPath) {
  return Buffer.from(assetsPath).toString("latin1").split("/").filter(Boolean);
}
function directoriesIn({ type, content }) {
  const entries = type === "tree" ? (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTree */ .cZ)(content) : [];
  const directories = entries.filter(({ mode }) => mode === _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk);
  return new Map(directories.map(({ name, object }) => [name.toString("latin1"), object]));
}
async function findInCommits(store, places, signal, walk = new PathWalk()) {
  if (places.length === 0 || !(0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(store.index, "config"))) return places.map(() => void 0);
  try {
    return await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__/* .withObjects */ .d$)(store.index, signal, (read) => walk.find(read, places));
  } catch (error) {
    if (!isDamage(error)) throw error;
    await store.discardIndex(signal);
    return places.map(() => void 0);
  }
}
function isDamage(error) {
  return error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl && error.code === "git-failed";
}
async function findBelow(store, places, signal) {
  const names = places.flatMap(({ tree, below }) => [tree, `${tree}:${below}`]);
  const objects = await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__/* .checkObjects */ .ZY)(names, { environment: lookupEnvironment(store), signal });
  return places.map(({ tree }, index) => {
    if (objects[2 * index] === void 0) throw (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__/* .lostObject */ .kb)(`Tree ${tree} of the assets repository`);
    const found = objects[2 * index + 1];
    return found?.type === "tree" ? found.name : void 0;
  });
}
function diffTrees(environment, pairs, signal) {
  const args = ["diff-tree", "--stdin", "-r", "--raw", "-z", "--no-renames"];
  return (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { environment, input: `${pairs.join("\n")}
`, signal });
}
var MAX_FILES = 1e6;
var MAX_DEPTH = 200;
var SUBMODULE_MODE = "160000";
var MODES = /* @__PURE__ */ new Set([_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk, "100644", "100664", "100755", "120000", SUBMODULE_MODE]);
async function checkTrees(roots, environment, signal, { withoutFiles = false } = {}) {
  try {
    const seen = await readAll(roots, environment, signal);
    if (seen === "incomplete") return seen;
    const counts = /* @__PURE__ */ new Map();
    for (const root of roots) if (countFiles(root, seen, counts) > MAX_FILES) return tooLarge(root);
    const files = [...new Set([...seen.values()].flatMap((contents) => contents.files))];
    const found = withoutFiles ? [] : await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__/* .checkObjects */ .ZY)(files, { environment, signal });
    return found.includes(void 0) ? "incomplete" : /* @__PURE__ */ new Set([...seen.keys(), ...files]);
  } catch (error) {
    if (isDamage(error)) return "incomplete";
    if (error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl && error.code === "malformed-tree") return error;
    throw error;
  }
}
async function checkEach(roots, environment, signal, options = {}) {
  const together = await checkTrees(roots, environment, signal, options);
  const results = /* @__PURE__ */ new Map();
  for (const root of roots) {
    const isDecided = together instanceof Set || roots.length === 1;
    results.set(root, isDecided ? together : await checkTrees([root], environment, signal, options));
  }
  return results;
}
async function readAll(roots, environment, signal) {
  const seen = /* @__PURE__ */ new Map();
  return (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__/* .withObjectReader */ .B)({ environment, signal }, async (read) => {
    let level = [...new Set(roots)];
    for (let depth = 0; level.length > 0; depth++) {
      if (depth > MAX_DEPTH) throw tooDeep(level[0]);
      for (const object of await read(level)) {
        if (object?.type !== "tree") return "incomplete";
        seen.set(object.name, readContents(object.name, object.content));
      }
      const below = level.flatMap((tree) => seen.get(tree)?.trees ?? []);
      level = [...new Set(below)].filter((tree) => !seen.has(tree));
    }
    return seen;
  });
}
function readContents(tree, content) {
  const entries = entriesOf(tree, content);
  const names = /* @__PURE__ */ new Set();
  const contents = { trees: [], files: [] };
  let last = "";
  for (const { mode, name, object } of entries) {
    const text = name.toString("latin1");
    const key = mode === _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? `${text}/` : text;
    const shown = JSON.stringify(name.toString("utf8"));
    if (text === "" || text.includes("/")) throw malformed(tree, `${shown} is no name of a file`);
    if (!MODES.has(mode)) throw malformed(tree, `${shown} is neither a file nor a directory`);
    if (names.has(text)) throw malformed(tree, `${shown} is in it twice`);
    if (key < last) throw malformed(tree, `${shown} is not in the order of names`);
    names.add(text);
    last = key;
    if (mode !== SUBMODULE_MODE) contents[mode === _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? "trees" : "files"].push(object);
  }
  return contents;
}
function entriesOf(tree, content) {
  try {
    return (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_0__/* .parseTree */ .cZ)(content);
  } catch {
    throw malformed(tree, "git cannot read it");
  }
}
function countFiles(tree, seen, counts, depth = 0) {
  const known = counts.get(tree);
  if (known !== void 0) return known;
  if (depth > MAX_DEPTH) throw tooDeep(tree);
  const { files, trees } = seen.get(tree) ?? { files: [], trees: [] };
  const count = trees.reduce((sum, below) => sum + countFiles(below, seen, counts, depth + 1), files.length);
  counts.set(tree, count);
  return count;
}
function tooDeep(tree) {
  return malformed(tree, `it lies more than ${MAX_DEPTH} directories deep`);
}
function tooLarge(tree) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("too-large", `Tree ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(tree)} of the assets repository has more than ${MAX_FILES} files.`, {
    hint: "No service has as many recordings: look at its commit, and pin one that is right."
  });
}
function malformed(tree, why) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("malformed-tree", `Tree ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(tree)} of the assets repository is malformed: ${why}.`, {
    hint: "It was not made by git: pin a commit whose directories git made, or record those tests again; nothing was written."
  });
}




/***/ }),

/***/ 2041:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ SAID_NOTHING),
/* harmony export */   DV: () => (/* binding */ noGitServer),
/* harmony export */   ET: () => (/* binding */ redirectTarget),
/* harmony export */   H: () => (/* binding */ pushRefused),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Md: () => (/* binding */ ALL_GENERATIONS),
/* harmony export */   Rc: () => (/* binding */ Transient),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   Ww: () => (/* binding */ findPause),
/* harmony export */   c4: () => (/* binding */ isProgress),
/* harmony export */   dA: () => (/* binding */ TransportError),
/* harmony export */   dg: () => (/* binding */ parseHttpTrace),
/* harmony export */   di: () => (/* binding */ retryOnRace),
/* harmony export */   fj: () => (/* binding */ noRoom),
/* harmony export */   kU: () => (/* binding */ whatFailed),
/* harmony export */   lZ: () => (/* binding */ serverWords),
/* harmony export */   nc: () => (/* binding */ unauthorized),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   uI: () => (/* binding */ isAskedForCredentials),
/* harmony export */   wX: () => (/* binding */ ServerAccess),
/* harmony export */   yb: () => (/* binding */ OTHER_NAMES),
/* harmony export */   yp: () => (/* binding */ isPage),
/* harmony export */   zL: () => (/* binding */ PlainGit)
/* harmony export */ });
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4322);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7161);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);





// src/git/remote/transport.ts
var ALL_GENERATIONS = 2147483647;
var SAID_NOTHING = "fatal: the server sent nothing for too long";
var TransportError = class extends Error {
  /** In git's words, as `git fetch` would print them. */
  words;
  trace;
  /** @param stderr of git, with its trace */
  constructor(stderr) {
    super("the server or git did not answer");
    this.words = withoutTrace(stderr);
    this.trace = parseHttpTrace(stderr);
  }
};
var ServerAccess = class {
  /** Where the repository is by now: a redirect may have been followed. It may repeat what was sent, so it is not for messages. */
  url;
  options;
  /** What of the user's configuration counts here. */
  kept;
  constructor(options) {
    this.options = options;
    this.url = options.url.url;
    const { isLocalUser, keepAccess = false, config } = options;
    this.kept = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .keptConfig */ .RX)(config, { isLocalUser, keepAccess });
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
  /** For a git command that talks to the server. What goes over HTTP it writes to its stderr, so that none of it is ever in a file. */
  environment(scratch, use = {}) {
    const { isLocalUser, given = false, authorization } = this.options;
    const ofUser = this.headersOfUser;
    const kept = given ? this.kept.filter((entry) => !ofUser.includes(entry)) : this.kept;
    const isOurs = given || ofUser.length === 0;
    return (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .transferEnvironment */ .FF)({
      gitDir: scratch.dir,
      url: this.url,
      kept,
      isLocalUser,
      authorization: isOurs && authorization !== void 0 ? { url: this.url, header: authorization } : void 0,
      negotiate: use.negotiate === true,
      // A push would ask for all that was left out before it compares with it.
      partial: use.pushes !== true && (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_1__/* .isPartial */ .mt)(scratch)
    });
  }
  /** Takes out of what a server said what it was sent. */
  withoutTokens(words) {
    const headers = this.headersOfUser.map(([, header]) => header.replace(/^[^:]*: */, ""));
    return [this.options.authorization, ...headers].reduce(_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutToken */ ._Q, words);
  }
  /** The user's configuration that sends credentials to the server. */
  get headersOfUser() {
    return this.kept.filter((entry) => isCredentialFor(entry, this.url));
  }
};
function isCredentialFor([key, value], url) {
  const [found, prefix] = /^http\.(?:(.+)\.)?extraheader$/i.exec(key) ?? [];
  if (found === void 0 || !/^authorization:/i.test(value) || !URL.canParse(url)) return false;
  return prefix === void 0 || URL.canParse(prefix) && new URL(prefix).host === new URL(url).host;
}
function isTraceLine(line) {
  return /^\d\d:\d\d:\d\d\.\d+ \S+\s+(=>|<=|==) /.test(line);
}
function withoutTrace(stderr) {
  const lines = stderr.split("\n").filter((line) => !isTraceLine(line));
  return lines.join("\n");
}
function isAskedForCredentials(stderr) {
  const { last } = parseHttpTrace(stderr);
  return last?.status === 401 || last?.status === 407;
}
function parseHttpTrace(stderr) {
  const trace = { requests: 0, last: void 0, greeting: void 0, log: [] };
  let asked = { what: "", at: 0 };
  let asksForGreeting = false;
  for (const [, time = "", direction, header = ""] of stderr.matchAll(/^(\S*).*?(=>|<=) (?:Send|Recv) header: (.*)$/gm)) {
    const at = Date.parse(`1970-01-01T${time.slice(0, 12)}Z`);
    if (direction === "=>") {
      const [, method, path] = /^(GET|POST) ([^\s?]+)/.exec(header) ?? [];
      if (method === void 0) continue;
      trace.requests++;
      trace.last = void 0;
      asked = { what: `${method} ${path?.split("/").at(-1)}`, at };
      asksForGreeting = path?.endsWith("/info/refs") === true;
      continue;
    }
    const [, status] = /^HTTP\/[\d.]+ (\d{3})/.exec(header) ?? [];
    if (status !== void 0) {
      trace.last = { status: Number(status), headers: {} };
      if (asksForGreeting) trace.greeting = trace.last;
      if (asked.what !== "") trace.log.push(`${asked.what}, ${status} after ${at - asked.at} ms`);
    } else if (trace.last !== void 0) {
      const colon = header.indexOf(":");
      if (colon > 0) trace.last.headers[header.slice(0, colon).toLowerCase()] = header.slice(colon + 1).trim();
    }
  }
  return trace;
}
function isPage(trace) {
  return !speaksGit(trace) && /^text\/html$/i.test(otherType(trace));
}
function speaksGit({ greeting }) {
  const isGood = greeting !== void 0 && greeting.status >= 200 && greeting.status < 300;
  return !isGood || /^application\/x-git-/i.test(greeting.headers["content-type"] ?? "");
}
function otherType({ greeting }) {
  return greeting?.headers["content-type"]?.split(";")[0]?.trim() ?? "";
}
var OTHER_NAMES = "fatal: mismatched algorithms";
var MAX_SILENCE_MS = 3e5;
var PlainGit = class {
  access;
  wire;
  constructor(access, wire) {
    this.access = access;
    this.wire = wire;
  }
  /** @throws TransportError where the server or git did not answer, as all below */
  async fetch(scratch, request, signal) {
    const { wants, filter, depth, shallowExclude, negotiate = false, refetch } = request;
    const args = [
      "fetch",
      "--progress",
      "--no-tags",
      "--no-write-fetch-head",
      "--no-auto-maintenance",
      "--recurse-submodules=no",
      // git remembers the filter of an earlier fetch into the same directory.
      filter === void 0 ? "--no-filter" : `--filter=${filter}`,
      ...depth === void 0 ? [] : [`--depth=${depth}`],
      ...shallowExclude === void 0 ? [] : [`--shallow-exclude=refs/heads/${shallowExclude}`],
      ...refetch === true ? ["--refetch"] : [],
      "--stdin"
    ];
    const { stderr } = await this.run(scratch, { args, input: `${wants.join("\n")}
`, negotiate }, signal);
    return { filtered: !(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .saysFilterIgnored */ .pn)(stderr) };
  }
  /**
   * The branches and tags whose full names begin in one of some ways, and what they point at; of a tag object under its name with
   * `^{}` behind it the commit that it is for.
   */
  async listRefs(scratch, prefixes, signal) {
    const patterns = prefixes.map((prefix) => `${prefix}*`);
    const isLong = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .inPieces */ .xE)(patterns).length > 1;
    const refs = isLong ? [...new Set(prefixes.map((prefix) => `${prefix.split("/").slice(0, 2).join("/")}/*`))] : patterns;
    return refsIn(await this.run(scratch, { args: ["ls-remote"], refs }, signal));
  }
  /**
   * @param branch undefined for the one that the server calls its own
   * @returns undefined where there is no such branch
   */
  async readTip(scratch, branch, signal) {
    const ref = branch === void 0 ? "HEAD" : `refs/heads/${branch}`;
    const result = await this.run(scratch, { args: ["ls-remote", "--symref"], refs: [ref] }, signal);
    const sha = refsIn(result).get(ref);
    const [, named = "main"] = /^ref: refs\/heads\/(.*)\tHEAD$/m.exec(result.stdout.toString("utf8")) ?? [];
    return sha && { branch: branch ?? named, sha };
  }
  /** @returns undefined where the branch is there now; else why not */
  async push(scratch, { commit, branch, from }, signal) {
    const options = ["--porcelain", "--progress", "--no-verify", "--no-follow-tags", "--recurse-submodules=no"];
    const expected = from === "nothing" ? "" : from;
    const conditions = expected === void 0 ? [] : [`--force-with-lease=refs/heads/${branch}:${expected}`];
    const command = {
      args: ["push", ...options, ...conditions],
      refs: [`${commit}:refs/heads/${branch}`],
      pushes: true,
      isAnswer: (result) => refusalOf(result) !== void 0
    };
    return refusalOf(await this.run(scratch, command, signal));
  }
  /** @returns what git ended with; its stderr without the trace */
  async run(scratch, command, signal) {
    const { args, refs = [], input, isAnswer = () => false } = command;
    const silence = new AbortController();
    let traced = "";
    const limit = setInterval(() => {
      if (!isAskedForCredentials(traced)) silence.abort(new TransportError(`${traced}${SAID_NOTHING}`));
    }, (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .silenceLimit */ .FL)(MAX_SILENCE_MS));
    try {
      const result = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .tryGit */ .Ii)([...args, "--", this.access.url, ...refs], {
        environment: this.access.environment(scratch, command),
        signal: AbortSignal.any([signal, silence.signal]),
        ...input === void 0 ? {} : { input },
        onStderr: (line) => {
          limit.refresh();
          if (isTraceLine(line)) traced += line;
          else this.wire.onProgress?.(line);
        }
      });
      const answer = { ...result, stderr: withoutTrace(result.stderr) };
      const trace = parseHttpTrace(traced);
      if (/^[0-9a-f]{64}\t/m.test(result.stdout.toString("latin1"))) throw new TransportError(OTHER_NAMES);
      const isForeign = isPage(trace) || args[0] === "ls-remote" && result.stdout.length === 0 && !speaksGit(trace);
      if (isForeign || result.exitCode !== 0 && !isAnswer(answer)) throw new TransportError(result.stderr);
      return answer;
    } finally {
      clearInterval(limit);
      this.wire.onTrace(parseHttpTrace(traced));
    }
  }
};
function refusalOf({ exitCode, stdout, stderr }) {
  const reason = /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString("utf8"))?.[1] ?? (exitCode !== 0 && (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .saysLacking */ .qm)(stderr) ? "" : void 0);
  return reason === void 0 ? void 0 : { reason, words: stderr };
}
function refsIn({ stdout }) {
  const lines = stdout.toString("utf8").matchAll(/^([0-9a-f]{40})\t(.+)$/gm);
  return new Map([...lines].map(([, sha = "", ref = ""]) => [ref, sha]));
}

// src/git/remote/failure.ts

function explainFailure({ words, trace }, now, excludes = false) {
  const contentType = otherType(trace);
  if (isPage(trace)) return { kind: "no-git-server", contentType };
  if (words.includes(OTHER_NAMES)) return { kind: "unsupported" };
  const said = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)("server", words);
  const isForeign = !speaksGit(trace) && (words.trim() === "" || said?.kind === "no-branch" || said?.kind === "no-git-server");
  if (isForeign) return { kind: "no-git-server", contentType };
  if (said?.kind === "missing") return { kind: said.kind, name: said.about ?? "" };
  if (said?.kind === "unadvertised" || said?.kind === "no-branch" || said?.kind === "no-filter") return { kind: said.kind };
  if (excludes && isEmptySelection(words, trace)) return { kind: "nothing-selected" };
  if ((0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .saysNoRoom */ .VO)(words)) return { kind: "no-room" };
  const { last } = trace;
  if (last !== void 0 && last.status >= 300) {
    const { status, headers } = last;
    if (status < 400 && headers.location !== void 0) return { kind: "redirect", location: headers.location };
    const retryAfter = findPause(last, words, now);
    if (retryAfter !== void 0) return { kind: "transient", retryAfter };
    return status === 401 || status === 403 || status === 404 ? { kind: "unauthorized", status } : { kind: "other" };
  }
  if (said?.kind === "unauthorized") return { kind: "unauthorized", status: void 0 };
  const isForGood = said !== void 0 && ["certificate", "refused", "setting"].includes(said.kind);
  return isForGood ? { kind: "other" } : { kind: "transient", retryAfter: 0 };
}
function isEmptySelection(words, { last }) {
  if (last !== void 0 && last.status !== 200) return false;
  const isSaid = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)("server", words)?.kind === "nothing-selected" || /hung up unexpectedly/.test(words);
  return isSaid && !/RPC failed|curl/.test(words);
}
var PROGRESS = /^(?:remote: )?(?:Enumerating|Counting|Compressing|Finding|Writing|Receiving|Indexing|Resolving|Checking|Unpacking|Updating) (?:objects|sources|deltas|files|connectivity): +(?:[\d %(),./|]|[KMGT]iB|bytes|\/s|done)+\s*$/;
function isProgress(line) {
  return PROGRESS.test(line);
}
function serverWords(stderr) {
  const lines = stderr.split(/[\r\n]+/).map((line) => line.replace(/[\u0000-\u001f\u007f]/g, " ").trim());
  const isSummary = (line) => /^(remote: )?(Total \d|Delta compression using )/.test(line);
  return lines.filter((line) => line !== "" && !isProgress(line) && !isSummary(line)).join("\n");
}
var AFTERTHOUGHT = /^(fatal: )?(Could not read from remote repository|the remote end hung up|Please make sure you have|and the repository exists)/i;
function withoutAfterthoughts(words) {
  return words.split("\n").filter((line) => !AFTERTHOUGHT.test(line));
}
function whatFailed(words, { last }) {
  if (last !== void 0 && last.status >= 400) return `The server answered ${last.status}`;
  return `The server could not be reached or did not complete: ${tellingLine(withoutAfterthoughts(words).slice(-1)) ?? ""}`;
}
function remoteLines(words) {
  const lines = words.split("\n").map((line) => /^remote: (.*)$/.exec(line)?.[1]?.trim() ?? "");
  return lines.filter((line) => new RegExp("\\p{L}", "u").test(line));
}
function tellingLine(lines) {
  const line = lines.find((one) => /^(error|fatal):|\b(GH|TF|VS)\d{3}/.test(one)) ?? lines[0];
  return line?.replace(/^(error|fatal): (unable to access '[^']*': )?/, "").replace(/\.$/, "");
}
function unreachable(url, words, retryAfter = 0) {
  if (retryAfter > LONGEST_PAUSE_MS) {
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", `The server of ${url} wants to be asked again ${whenText(retryAfter)}.`, {
      hint: "Run the command again then: too much was asked of the server, by this run or by others; nothing on disk was changed.",
      detail: words
    });
  }
  const line = tellingLine(withoutAfterthoughts(words)) ?? "";
  const what = `The server of ${url} could not be reached or did not complete${line && `: ${line}`}.`;
  const hint = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)("server", words)?.hint ?? (line === "" ? _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_SERVER */ .jO : _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .CHECK_NETWORK */ .eb);
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", what, { hint: throughProxy(url) + hint, detail: words });
}
function throughProxy(url) {
  const proxy = URL.canParse(url) ? (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .findProxy */ .EE)(new URL(url), process.env) : void 0;
  return proxy === void 0 ? "" : `It was asked through the proxy ${new URL(proxy).host}. `;
}
function unsupported(url) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unsupported-repository", `${url} names its objects by SHA-256, which pins cannot name.`, {
    hint: "Use a repository with SHA-1 names, as GitHub has: git init --object-format=sha1"
  });
}
function noGitServer(url, contentType, words) {
  const isPage2 = /^text\/html$/i.test(contentType);
  const what = isPage2 ? "a web page" : contentType.replace(/[^\w/+.-]/g, "") || "something else";
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(isPage2 ? "unauthorized" : "unreachable", `${url} answers with ${what}, not as a git repository.`, {
    hint: "Check the token, the address, which is the one that git clone takes, and any proxy: some answer with their sign-in page.",
    detail: words
  });
}
function noRoom(folder, words) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("not-writable", `What was fetched could not be written below ${folder}.`, {
    hint: "Make room or give this user access, then run the command again.",
    detail: words
  });
}
function redirectTarget({ from, isFollowed }, location, withoutTokens) {
  const { origin } = new URL(from);
  const refused = (what, hint = "Name the repository by its present address.") => new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", `${origin} redirects to ${what}.`, { hint });
  if (!URL.canParse(location, from)) throw refused(`what is no address (${withoutTokens(serverWords(location))})`);
  const target = new URL(location, from);
  const url = target.href.replace(/\/(info\/refs|git-upload-pack|git-receive-pack)(\?.*)?$/, "");
  if (target.origin !== origin) {
    const hint = `If that is right, name the repository by its new address, ${withoutTokens(url)}.`;
    throw refused(`another server, ${withoutTokens(target.origin)}`, hint);
  }
  if (withoutTokens(url) !== url) throw refused("an address that has the token in it, which is to be renewed");
  if (isFollowed || url === from) throw refused("yet another address");
  return url;
}
function unauthorized(url, { status, pushes }, options, words) {
  if (options.url.transport === "path") {
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", `${url} is not a git repository that can be read.`, {
      hint: "Check the path and its permissions.",
      detail: words
    });
  }
  const answer = status === void 0 ? "refused access" : `answered ${status}`;
  const said = tellingLine(remoteLines(words));
  const what = pushes ? `nothing may be pushed there with these credentials${said === void 0 ? "" : ` (${said})`}` : "it does not exist, or the token cannot see it";
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unauthorized", `${url} ${answer}: ${what}.`, {
    hint: pushes ? `Log in there, or give a token that may write there (contents: write) with the ${options.tokenInput} input; nothing was pushed.` : howToRead(options),
    detail: words
  });
}
function howToRead({ authorization, isLocalUser, tokenInput }) {
  if (authorization !== void 0) {
    return "Check the name of the repository, and that the token is valid and may read its contents.";
  }
  const address = tokenInput === "token" ? " (and, unless it is on the same server, its address with the repository input)" : "";
  const how = isLocalUser ? "log in (gh auth login, or your git credential helper), set GH_TOKEN for GitHub, or " : "";
  return `Check the name of the repository; if it is private, ${how}give a token for it with the ${tokenInput} input${address}.`;
}
function pushRefused(url, branch, { reason, words }) {
  const why = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .readWords */ .ux)("push", `${reason}
${words}`);
  if (reason === "" || why?.kind === "race") return void 0;
  const said = tellingLine(remoteLines(words));
  const told = reason.replace(/^\[[^\]]*\] \((.*)\)$/, "$1").replace(/\.$/, "");
  const detail = `${told}
${words}`;
  if (why?.kind === "in-the-way") {
    const which = why.about === void 0 ? "the branch that is called as a part of it" : `the branch ${why.about} there`;
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("conflict", `${url} has no room for the branch ${branch}: ${said ?? told}.`, {
      hint: `Rename or delete ${which}, then run the command again; nothing was pushed.`,
      detail
    });
  }
  const more = said === void 0 || told.includes(said) ? told : `${told}: ${said}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unauthorized", `${url} did not take the branch ${branch}: ${more}.`, {
    hint: `Check that the token may push there and that no rule protects ${branch}; nothing was pushed.`,
    detail
  });
}
var Transient = class extends Error {
  /** What the server and git said. */
  words;
  /** Milliseconds that the server wants to be left alone. */
  retryAfter;
  constructor(message, words, retryAfter) {
    super(message);
    this.words = words;
    this.retryAfter = retryAfter;
  }
};
var LONGEST_PAUSE_MS = 12e4;
var LONG_PAUSE_MS = 1e4;
var FIRST_PAUSE_MS = 500;
var LONGEST_BACK_OFF_MS = 2e4;
async function withRetries({ attempts, log, signal }, body) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof Transient)) throw error;
      const { message, words, retryAfter } = error;
      if (retryAfter > LONGEST_PAUSE_MS)
        throw new Transient(`${message} and wants to be asked again ${whenText(retryAfter)}`, words, retryAfter);
      if (attempt >= attempts) throw error;
      const when = retryAfter < LONG_PAUSE_MS ? "" : ` in ${Math.ceil(retryAfter / 1e3)} seconds`;
      log.info(`${message} (attempt ${attempt} of ${attempts}); trying again${when}.`);
      const backOff = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (1 + Math.random());
      await pause(Math.max(retryAfter, Math.min(backOff, LONGEST_BACK_OFF_MS)), signal);
    }
  }
}
function whenText(retryAfter, now = Date.now()) {
  return `in ${Math.ceil(retryAfter / 6e4)} minutes, after ${new Date(now + retryAfter).toISOString().slice(11, 19)} UTC`;
}
async function pause(milliseconds, signal) {
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(milliseconds, void 0, { signal }).catch(() => signal.throwIfAborted());
}
var MAX_RACES = 100;
var MAX_DURATION_MS = 12e4;
var MIN_RACES = 10;
async function retryOnRace(attempt, where, signal) {
  const first = performance.now();
  for (let race = 0; race < MAX_RACES; race++) {
    const started = performance.now();
    if (race >= MIN_RACES && started - first > MAX_DURATION_MS) break;
    const done = await attempt();
    if (done !== void 0) return done;
    await pause(Math.random() * (performance.now() - started), signal);
  }
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("busy", `Others push to ${where} all the time.`, {
    hint: "Run the command again. If nobody else pushes there, a lock may have been left on the server: ask who keeps it."
  });
}
var RATE_PAUSE_MS = 6e4;
function findPause({ status, headers }, words, now) {
  const { "retry-after": after, "x-ratelimit-remaining": remaining, "x-ratelimit-reset": reset } = headers;
  const isLimited = (status === 403 || status === 429) && (after !== void 0 || remaining === "0" || /rate limit/i.test(words));
  if (status !== 408 && status !== 429 && status < 500 && !isLimited) return void 0;
  if (after !== void 0) {
    const until = /^\d+$/.test(after) ? Number(after) * 1e3 : Date.parse(after) - now;
    return Math.max(0, until || 0);
  }
  if (remaining === "0") return Math.max(0, Number(reset) * 1e3 - now) || 0;
  return isLimited ? RATE_PAUSE_MS : 0;
}




/***/ }),

/***/ 6580:
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
/* harmony export */   kb: () => (/* binding */ lostObject),
/* harmony export */   ph: () => (/* binding */ fileSizes),
/* harmony export */   tk: () => (/* binding */ TREE_MODE)
/* harmony export */ });
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
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
        const git2 = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(CAT_FILE, call);
        opened = { ...git2, answers: new _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .kP(git2.stdout) };
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
  try {
    return await body((names) => {
      const asked = last.then(() => ask(names));
      last = asked;
      asked.catch(() => {
      });
      return asked;
    });
  } finally {
    opened?.stdin.end();
    opened?.stdout.destroy();
    last = last.then(() => Promise.reject(new Error("nobody reads objects any more")));
    await last.catch(() => {
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
  if (line === void 0 || content === void 0) throw (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .gitError */ .N7)(CAT_FILE, await ended);
  return name === void 0 ? void 0 : { name, type, content: content.subarray(0, -1) };
}
function withObjects(dir, signal, body) {
  return withObjectReader(
    { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEnvironment */ .am)(dir), signal },
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
  const listing = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEnvironment */ .am)(dir), signal });
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
  const output = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(["cat-file", "--batch-check"], { ...call, input: `${names.join("\n")}
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
function lostObject(what) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("missing-store", `${what} cannot be read from the store.`, {
    hint: "Run the command again: it is fetched anew."
  });
}
function withFileReader(environment, signal, body) {
  return withObjectReader(
    { environment, signal },
    (read) => body(async (file) => {
      const [found] = await read([file]);
      if (found?.type === "blob") return found.content;
      throw lostObject(`File ${file} of the assets repository`);
    })
  );
}




/***/ }),

/***/ 5084:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ withHistory),
/* harmony export */   Ci: () => (/* binding */ CodeHistory),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Ub: () => (/* binding */ selectAll),
/* harmony export */   kv: () => (/* binding */ selectCompared)
/* harmony export */ });
/* harmony import */ var _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1006);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6580);
/* harmony import */ var _chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3161);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5616);
/* harmony import */ var _chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9758);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4738);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2545);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4322);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);














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
    if (this.scratchMade !== void 0) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_10__/* .removeFolder */ .v$)(this.scratchMade.dir);
    this.scratchMade = void 0;
  }
  /** The temporary repository. */
  get scratch() {
    this.scratchMade ??= (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_9__/* .makeScratch */ .lP)((0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(this.options.temporary, "assets-sync-code-")), [
      this.codeRepository.objects
    ]);
    return this.scratchMade;
  }
  /** How git is run where both the code repository's objects and those that were fetched are seen. */
  get inScratch() {
    return { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .ownEnvironment */ .am)(this.scratch.dir), signal: this.signal };
  }
  get inCode() {
    return { environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .codeEnvironment */ .dI)(), cwd: this.codeRepository.root, signal: this.signal };
  }
  /** The commit that is checked out. */
  async checkedOut() {
    const output = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(["cat-file", "--batch"], { ...this.inCode, input: "HEAD\n" });
    const text = output.toString("latin1");
    const sha = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(/^([0-9a-f]{40}) commit /.exec(text)?.[1] ?? "");
    if (sha !== void 0) return { sha, parents: parentsOf(text.slice(text.indexOf("\n") + 1)) };
    if (text.includes(" commit ")) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("no-base", "In a code repository with SHA-256 names, what a change touches cannot be found.", {
        hint: "Name the services in paths ('*' for all)."
      });
    }
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("no-base", "The code repository has no commit yet.", {
      hint: "Commit something first, or name the services."
    });
  }
  /** Resolves a name or an expression in the code repository, without asking a server. */
  async resolve(revision) {
    return this.parseRevision(revision, this.inCode);
  }
  async parseRevision(revision, call) {
    const { stdout } = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], call);
    return (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(stdout.toString("latin1").trim());
  }
  /** The branch that `origin` calls its default, as far as this clone knows: a ref of the clone. */
  async defaultBranch() {
    const usual = ["origin/HEAD", "origin/main", "origin/master"].map((name) => `refs/remotes/${name}`);
    const refs = [...usual, "refs/heads/main", "refs/heads/master"];
    const listing = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(["for-each-ref", "--format=%(refname)", ...refs], this.inCode);
    const found = listing.toString("utf8").split("\n");
    return refs.find((ref) => found.includes(ref));
  }
  async mergeBase(one, other) {
    const { stdout } = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(["merge-base", one, other], this.inCode);
    return (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(stdout.toString("latin1").split("\n")[0] ?? "");
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
    const text = (await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(["cat-file", "commit", commit], this.inScratch)).toString("utf8");
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
    return this.fetched.has(commit) || (await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(["cat-file", "-e", `${commit}^{tree}`], this.inScratch)).exitCode === 0;
  }
  /**
   * What differs between a commit and another one, or the files that are on disk now. Both sides of a rename are named.
   * @param to undefined for the files on disk, new ones included
   */
  async changedPaths(from, to) {
    const options = ["-z", "--raw", "-r", "--no-renames", "--no-abbrev"];
    const start = from ?? _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .EMPTY_TREE */ .pL;
    const compare = () => to === void 0 ? (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(["diff", ...options, "--no-ext-diff", "--no-relative", start, "--"], this.onDisk) : (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(["diff-tree", ...options, start, to], this.inScratch);
    const [first, untracked] = await Promise.all([
      compare(),
      to === void 0 ? (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(["ls-files", "-z", "--others", "--exclude-standard"], this.onDisk) : Buffer.of()
    ]);
    let result = first;
    if (result.exitCode !== 0) {
      const wanted = [from, to ?? (await this.checkedOut()).sha].filter((commit) => commit !== void 0);
      await this.fetchCommits(wanted.filter((commit) => !this.fetched.has(commit)));
      result = await compare();
    }
    if (result.exitCode !== 0) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("no-base", `What changed since ${start} cannot be found: this clone lacks parts of it.`, {
        hint: "Name the services, or check out with more of the history (fetch-depth: 0).",
        detail: result.stderr.trim()
      });
    }
    const others = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .splitRecords */ .DQ)(untracked).map((path) => path.toString("utf8"));
    const added = others.map((path) => ({ path: path.replace(/\/$/, ""), isDirectory: path.endsWith("/"), before: void 0 }));
    return [...parseRaw(result.stdout), ...added];
  }
  /** In the top of the code repository, with what was fetched beside it in sight. */
  get onDisk() {
    const borrowed = this.scratchMade === void 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_9__/* .quotePath */ .WG)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(this.scratchMade.dir, "objects")) };
    return { ...this.inCode, environment: { ...(0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .codeEnvironment */ .dI)(), ...borrowed }, cwd: this.codeRepository.top };
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
      const listing = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...some], this.inScratch);
      for (const record of (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .splitRecords */ .DQ)(listing)) {
        const [, name = "", path = ""] = /^100\d+ blob ([0-9a-f]{40})\t([\s\S]*)$/.exec(record.toString("utf8")) ?? [];
        const blob = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(name);
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
    const read = () => (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .$I)(names, this.inScratch);
    let objects = names.length === 0 ? [] : await read();
    const missing = names.filter((_, index) => objects[index] === void 0);
    if (missing.length > 0) {
      const isGiven = await this.fetch({ wants: missing });
      if (!isGiven && commit !== void 0) await this.fetch({ wants: [commit], depth: 1, refetch: true });
      objects = await read();
    }
    if (objects.includes(void 0)) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl(
        "no-base",
        `This clone lacks a ${_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .ir}${commit === void 0 ? "" : ` of commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .shortSha */ .Fu)(commit)}`}.`,
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
      if (error instanceof _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .Lw) return false;
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
    if (!(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl) || this.signal.aborted) return error;
    const [what, hint] = ABOUT[this.options.purpose ?? "compare"];
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl(error.code, `${what}: ${error.message}`, { hint: `${error.hint} ${hint}`, detail: error.detail });
  }
  /** Where the code repository came from; undefined for one that came from nowhere. */
  remote() {
    if (this.remoteMade !== void 0) return this.remoteMade;
    const { codeToken, address: given, ...access } = this.options;
    const { config, top } = this.codeRepository;
    const text = given ?? (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_5__/* .configValue */ .Mn)({ config }, `remote.${(0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_5__/* .mainRemote */ .IC)({ config })}.url`)?.trim();
    if (text === void 0) return void 0;
    const { address, password, userName } = splitCredentials(text);
    const url = (0,_chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGitUrl */ .RA)(address, "https://github.com", top);
    if ("error" in url) return void 0;
    const { authorization } = (0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_14__/* .chooseCredential */ .P$)({ url, fromInput: false, token: codeToken, ownOrigin: access.ownOrigin });
    const explicit = codeToken?.automatic === false ? authorization : void 0;
    this.remoteMade = new _chunk_OGZJNHP4_js__WEBPACK_IMPORTED_MODULE_0__/* .Remote */ .V$({
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
  return `/${path}`.endsWith(`/${_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .ir}`) || (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .isAssetsJson */ .q9)(path);
}
function parentsOf(text) {
  const header = text.slice(0, text.indexOf("\n\n"));
  return [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = ""]) => parent);
}
function parseRaw(output) {
  const records = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .splitRecords */ .DQ)(output);
  return records.flatMap((record, index) => {
    const [, modes = "", name = "", added] = /^:(\d+ \d+) ([0-9a-f]+) [0-9a-f]+ (A)?/.exec(record.toString("latin1")) ?? [];
    if (index % 2 === 1) return [];
    const before = added === void 0 ? (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(name) : void 0;
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
  log.info(base === void 0 ? "Everything counts as new." : `Looking at what changed since commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .shortSha */ .Fu)(base)}.`);
  const head = question.isLocalUser ? void 0 : (await history.checkedOut()).sha;
  const { prefix } = history.codeRepository;
  const changed = await history.changedPaths(base, head);
  const paths = changed.filter(({ path }) => path.startsWith(prefix)).map((one) => ({ ...one, path: one.path.slice(prefix.length) }));
  const pinFiles = paths.filter(
    ({ path }) => isPinFile(path) && "directory" in (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDirectory */ .Bp)((0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_7__/* .parentDirectory */ .im)(path))
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
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("no-base", "This clone knows no default branch of origin to compare with.", {
      hint: `Give the branch with ${question.baseInput}, such as main; where it is not here, its tip is fetched. Or name the services.`
    });
  }
  const isCommit = typeof first === "object" && "commit" in first;
  throw noBase(
    isCommit ? `Commit ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .shortSha */ .Fu)(first.commit)}, with which this run is to be compared, is not here, and the server does not give it out.` : `The branch ${typeof first === "object" ? first.branch : ""} is not on the server.`,
    question
  );
}
async function findGiven(given, question, history) {
  const sha = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .parseSha */ .qL)(given);
  const here = await history.resolve(given) ?? ((0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .isBranchName */ .Q8)(given) ? await history.resolve(`refs/remotes/origin/${given}`) : void 0);
  if (here !== void 0) return here;
  if (sha !== void 0 && !/^0+$/.test(given) && await history.obtain(sha)) return sha;
  const name = given.replace(/^refs\/(heads|tags)\/|^(refs\/remotes\/)?origin\//, "");
  const tip = sha === void 0 && (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .isBranchName */ .Q8)(name) ? await history.fetchTip(name) : void 0;
  if (tip !== void 0) return tip;
  throw noBase(`There is no commit, branch or tag ${JSON.stringify(given)} to compare with, here or on the server.`, question);
}
function noBase(message, { baseInput }) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("no-base", message, {
    hint: `Give the services in paths ('*' for all), or with ${baseInput} the commit, branch or tag to compare with.`
  });
}
async function pinsBefore(change, manifests, history) {
  const earlier = await readEarlier(change, history);
  const before = (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutRivals */ .m3)([...manifests.filter(({ file }) => !change.pinFiles.has(file)), ...earlier]);
  const settingsOf = (list) => list.find(({ file }) => file === _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .ir)?.settings;
  const settings = settingsOf(before);
  const repository = settings?.repository;
  const other = repository === settingsOf(manifests)?.repository ? void 0 : repository;
  return {
    commit: change.base,
    pins: new _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_3__/* .Pins */ .RM(other === void 0 ? before : before.filter(({ tagPin }) => tagPin !== void 0)),
    otherRepository: other,
    branch: settings === void 0 ? void 0 : settings.branch ?? _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .DEFAULT_BRANCH */ .nU
  };
}
async function readEarlier({ base, pinFiles }, history) {
  const blobs = [...pinFiles].filter((entry) => entry[1] !== void 0);
  const texts = await history.readFiles(new Map(blobs), base);
  return [...texts].flatMap(([file, bytes]) => {
    const manifest = (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePinFile */ .lg)(bytes.toString("utf8"), file);
    if (manifest === void 0) return [];
    const pins = manifest.errors.length > 0 ? [] : manifest.pins;
    return [{ ...manifest, pins: pins.map((pin) => ({ ...pin, at: { file } })) }];
  });
}
function servicesOfFiles(change, globs, pins) {
  const directories = new Set(
    change.paths.map(({ path, isDirectory }) => isDirectory ? path : (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_7__/* .parentDirectory */ .im)(path))
  );
  return new Set([...directories].flatMap((directory) => serviceOf(directory, globs, pins) ?? []));
}
function serviceOf(path, globs, pins) {
  const parsed = (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDirectory */ .Bp)(path);
  if ("error" in parsed) return serviceOf((0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_7__/* .parentDirectory */ .im)(path), globs, pins);
  const { directory } = parsed;
  if (directory === _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_7__/* .TOP */ .wv) return void 0;
  return globs.serviceOf(directory) ?? pins.map((all) => all.resolveTargeted(directory)?.directory).find(Boolean);
}
async function servicesOfPins(change, globs, now, before, servicesBelow2) {
  const changed = [...change.pinFiles.keys()].map((file) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_7__/* .parentDirectory */ .im)(file));
  if (changed.length === 0) return /* @__PURE__ */ new Set();
  const all = [...now.directories, ...before.directories].map((directory) => globs.serviceOf(directory) ?? directory);
  const isMoved = (service) => changed.some((directory) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(service, directory) || (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_7__/* .isWithin */ .UO)(directory, service)) && !(0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_3__/* .samePinnedTrees */ .MW)(now.pinnedTreesOf(service), before.pinnedTreesOf(service));
  return new Set([...await servicesBelow2(_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_7__/* .TOP */ .wv), ...all].filter(isMoved));
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
async function judgeChange({ rootFile, manifests }, request, history, log) {
  const { mirror, ...others } = rootFile.settings;
  const named = request.repository === void 0 ? namedBy(manifests) : [];
  const foreign = named.filter(isForeign(request, history.codeRepository));
  const hasMirror = mirror !== void 0 && !request.hasMirror;
  const isProved = request.isProved === true;
  if (foreign.length === 0 && !hasMirror && !isProved) return { rootFile };
  const ofTags = isProved ? named.filter(({ file, tag }) => (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .isAssetsJson */ .q9)(file) && tag !== "") : [];
  const files = /* @__PURE__ */ new Set([...[...foreign, ...ofTags].map(({ file }) => file), _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .ir]);
  const earlier = await readBefore(request, history, [...files], log).catch((error) => {
    if (foreign.length > 0 || isProved || !(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl) || error.code !== "no-base") throw error;
    return [];
  });
  if (earlier === void 0) return { rootFile };
  const settings = earlier.find(({ file }) => file === _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .ir)?.settings;
  const notIn = (some) => {
    const known = new Set(namedBy(some).map(({ text }) => addressOf(text, request)));
    return ({ text }) => !known.has(addressOf(text, request));
  };
  const edited = foreign.filter(notIn(earlier));
  if (edited.length > 0)
    throw (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestError */ .eZ)(edited.map(refusal("on a host of its own: it is asked", ", or where the repository input names it")));
  const isNewRoot = isProved && settings === void 0 && Object.keys(rootFile.settings).length > 0;
  const own = isProved && settings?.repository === void 0 ? named.filter(({ file }) => file === _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .MANIFEST_NAME */ .ir) : [];
  const unproved = [...ofTags, ...own].filter(notIn(earlier));
  const all = unproved.length > 0 || isNewRoot ? await readBefore(request, history, void 0, log) ?? [] : [];
  const refused = namedBy(all).length === 0 ? [] : unproved.filter(notIn(all));
  if (refused.length > 0) throw (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestError */ .eZ)(refused.map(refusal("named by no file before: what it has counts as proved")));
  const settingsBefore = isProved ? settings ?? (all.length > 0 ? {} : void 0) : void 0;
  if (!hasMirror || settings?.mirror === mirror) return { rootFile, settingsBefore };
  const before = settings?.mirror;
  const which = before === void 0 ? "none is known" : `it was ${before}`;
  const message = `$mirror comes with this change and is not asked, but the one from before: ${which}. The mirror input names another`;
  log.warning({ message, at: rootFile.places.$mirror ?? { file: rootFile.file } });
  return { rootFile: { ...rootFile, settings: before === void 0 ? others : { ...others, mirror: before } }, settingsBefore };
}
async function readBefore(request, history, files, log) {
  const event = request.isLocalUser ? void 0 : request.event();
  if (event?.kind !== "pull-request" && event?.kind !== "merge-group") return void 0;
  const isOfBase = event.kind === "pull-request" && event.runsOnBase && event.base !== void 0;
  if (isOfBase && chooseBase(event, await history.checkedOut()).none !== void 0) return void 0;
  const base = await findEventBase(request, history, log);
  if (base === void 0) return [];
  const texts = await history.readFiles(await history.findPinFiles(base, files), base);
  return [...texts].flatMap(([file, text]) => (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .parsePinFile */ .lg)(text.toString("utf8"), file) ?? []);
}
function namedBy(manifests) {
  return manifests.flatMap(({ file, settings, places, tagPin }) => [
    ...settings.repository === void 0 ? [] : [{ file, text: settings.repository, at: places.$repository ?? { file } }],
    ...tagPin === void 0 ? [] : [{ file, text: tagPin.assetsJson.repository, at: tagPin.assetsJson.repositoryAt, tag: tagPin.assetsJson.tag }]
  ]);
}
function isForeign({ gitHubServer }, codeRepository) {
  const hostOf = (text) => {
    const parsed = (0,_chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGitUrl */ .RA)(splitCredentials(text).address, gitHubServer, codeRepository.root);
    return "error" in parsed || parsed.transport === "path" ? void 0 : hostIn(parsed.url);
  };
  const own = (0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_5__/* .configValue */ .Mn)(codeRepository, `remote.${(0,_chunk_TF7LYN2X_js__WEBPACK_IMPORTED_MODULE_5__/* .mainRemote */ .IC)(codeRepository)}.url`) ?? "";
  const trusted = ["github.com", "dev.azure.com", new URL(gitHubServer).host, hostOf(own)];
  return ({ text }) => {
    const host = hostOf(text);
    return host !== void 0 && !trusted.includes(host);
  };
}
function addressOf(text, { gitHubServer }) {
  const parsed = (0,_chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGitUrl */ .RA)(text, gitHubServer, "/");
  const url = ("error" in parsed ? text : parsed.url).replace(/(\.git)?\/*$/, "");
  return /^https:\/\/(github\.com|dev\.azure\.com)\//i.test(url) ? url.toLowerCase() : url;
}
function hostIn(url) {
  return URL.canParse(url) ? new URL(url).host : /^(?:[^@]*@)?([^:]+):/.exec(url)?.[1];
}
function refusal(why, instead = "") {
  return ({ text, at, file }) => ({
    message: `${JSON.stringify(text)} comes with this change and is ${why} once the change is merged${instead}`,
    at: at ?? { file }
  });
}

// src/selection/selection.ts
var select = selecting(async (sources, request) => {
  const paths = meantPaths(sources, request);
  if (paths === void 0) return touched(sources, await findChange(request, sources.history, sources.log), request);
  const selection = await (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .readGiven */ .Q8)(sources, paths, request).catch(explainRevision(sources, paths));
  if (selection.services.length === 0 && sources.lostGlobs.length > 0) throw (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_6__/* .manifestError */ .eZ)(sources.lostGlobs);
  return selection;
});
var selectAll = selecting((sources) => (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .readGiven */ .Q8)(sources, [_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL */ .y2], {}));
var selectCompared = selecting(async (sources, request) => {
  const paths = meantPaths(sources, request);
  const change = await findChange(request, sources.history, sources.log);
  const read = await readChanged(sources, change, paths);
  if (paths !== void 0) {
    const earlier = request.lostPins ? read.before.pins : void 0;
    return (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .readGiven */ .Q8)(sources, paths, {}, read, earlier).catch(explainRevision(sources, paths));
  }
  const { chosen, unpinned } = withPins(await movedServices(sources, change, read), read.pins);
  const lost = unpinned.map((service) => ({ service, given: false, pinnedTrees: [] }));
  return { ...read, services: [...chosen, ...lost] };
});
function selecting(choose) {
  return async (request, codeRepository, log, signal, located = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .locate */ .x5)(codeRepository, request.path)) => {
    const sources = await (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .openSources */ .Hv)(codeRepository, located, log, signal);
    return withHistory(codeRepository, { ...request.codeAccess, log }, signal, async (history) => {
      const selection = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutEmptyTags */ .te)(await choose({ ...sources, history }, request), log);
      return { ...selection, ...await judgeChange(selection, request, history, log) };
    });
  };
}
function meantPaths({ codeRepository, located, globs }, request) {
  if (request.paths.length > 0) return (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGivenPaths */ .px)(request, codeRepository, located.assetsRoot);
  if (!request.isLocalUser || request.base !== void 0) return void 0;
  const here = (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .placeInService */ .cO)(request.pathsFrom, codeRepository, globs);
  return here === void 0 ? void 0 : [here];
}
function explainRevision({ codeRepository, history }, paths) {
  return async (error) => {
    const isUnknown = error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl && error.code === "no-pin";
    for (const path of isUnknown ? paths : []) {
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(codeRepository.root, path)) || await history.resolve(path) === void 0) continue;
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl("no-pin", error.message, {
        hint: `${path} is no directory, but a commit: what to compare with is given with --from (diff) or --base.`
      });
    }
    throw error;
  };
}
async function touched(sources, change, { isLocalUser, base, alsoMeant }) {
  const { log, signal } = sources;
  const read = await readChanged(sources, change, void 0);
  const byFiles = servicesOfFiles(change, read.globs, [read.pins, read.before.pins]);
  const { chosen, unpinned } = withPins(/* @__PURE__ */ new Set([...await movedServices(sources, change, read), ...byFiles]), read.pins);
  if (alsoMeant !== void 0 && isLocalUser && base === void 0) {
    const all = await (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .readGiven */ .Q8)({ ...sources, log: _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_8__/* .SILENT */ .qY }, [_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL */ .y2], {}).catch((error) => {
      if (signal.aborted || !(error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .AssetsSyncError */ .Fl)) throw error;
    });
    const isNew = ({ service }) => !chosen.some((one) => one.service === service);
    if (all !== void 0) chosen.push(...alsoMeant(all).filter(isNew));
  }
  if (chosen.length === 0) (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .noticeUnmatched */ .ww)(sources);
  if (change.head === void 0 && chosen.length + unpinned.length === 0)
    log.notice(
      "No file and no pin that you changed in the code repository is in a service. Name '*' for all that have a pin, as in assets-sync sync '*'."
    );
  if (unpinned.length > 0) log.notice(`Changed, but without a pin, and left out: ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_11__/* .listNames */ .Zv)(unpinned)}.`);
  return { ...read, services: chosen };
}
async function readChanged(sources, change, paths) {
  const { globs, history, log } = sources;
  const directoryOf = (file) => (0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_7__/* .parentDirectory */ .im)(file);
  const read = await (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .readPins */ .LF)(sources, paths === void 0 ? [] : (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .scopesOf */ .ZK)(paths, globs), {
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
  return servicesOfPins(change, globs, pins, before.pins, (top) => (0,_chunk_U7Q3B5O3_js__WEBPACK_IMPORTED_MODULE_2__/* .servicesBelow */ .KR)(globs, codeRepository, top, signal, options));
}




/***/ }),

/***/ 5444:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3757);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8500);




// src/base/lock.ts





var RENEWAL_MS = 5e3;
var STALE_AFTER_MS = 6e4;
var TELL_AFTER_MS = 1e3;
async function withLock(path, signal, body, onWait = () => {
}) {
  const holder = `${process.pid}-${processSpace()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.randomUUID)().slice(0, 8)}`;
  await acquire(path, holder, signal, onWait);
  const lost = new AbortController();
  const renewal = setInterval(() => {
    if ((0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_1__/* .touch */ ._M)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(path, holder))) return;
    clearInterval(renewal);
    const message = `Another run took over ${path} while this one slept.`;
    lost.abort(new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("busy", message, { hint: "Run the command again." }));
  }, RENEWAL_MS).unref();
  const release = () => remove(path, holder);
  process.once("exit", release);
  try {
    return await body(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(renewal);
    process.removeListener("exit", release);
    release();
  }
}
function waitingFor(what) {
  return `Waiting for another run in ${what}.`;
}
function processSpace() {
  let namespace = "";
  try {
    namespace = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readlinkSync)("/proc/self/ns/pid");
  } catch {
  }
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha256").update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_5__.hostname)()}\0${namespace}`).digest("hex").slice(0, 12);
}
async function acquire(path, holder, signal, onWait) {
  const begun = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .uptime */ .xU)();
  let isTold = false;
  let seen = "";
  let seenSince = begun;
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 200)) {
    signal.throwIfAborted();
    const holders = holdersOf(path);
    if (holders.length === 0 && take(path, holder)) return;
    const renewals = holders.map((name) => (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_1__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(path, name))?.mtimeMs ?? 0);
    const found = [...holders, ...renewals].join();
    if (found !== seen) [seen, seenSince] = [found, (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .uptime */ .xU)()];
    const watched = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .uptime */ .xU)() - seenSince;
    const isStale = watched > STALE_AFTER_MS || watched > 2 * RENEWAL_MS && Date.now() - Math.max(...renewals) > STALE_AFTER_MS;
    for (const other of holders) if (isStale || hasEnded(other)) remove(path, other);
    if (!isTold && (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_0__/* .uptime */ .xU)() - begun > TELL_AFTER_MS) {
      isTold = true;
      onWait();
    }
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_7__.setTimeout)(pause * (0.5 + Math.random()), void 0, { signal }).catch(() => signal.throwIfAborted());
  }
}
function take(path, holder) {
  try {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)(path)) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_1__/* .retryWhileBusy */ .fi)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)(path));
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_1__/* .retryWhileBusy */ .fi)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(path, holder)));
  } catch (error) {
    const { code } = error;
    if (code === "EEXIST" || code === "ENOENT" && (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(path))) return false;
    throw error;
  }
  if (holdersOf(path).length === 1) return true;
  remove(path, holder);
  return false;
}
function holdersOf(path) {
  const found = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_1__/* .lstatIfThere */ .Cm)(path);
  if (found === void 0) return [];
  const refuse = (what) => {
    const hint = `Move ${path} away, then run the command again.`;
    return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("not-writable", `${path} is ${what}.`, { hint });
  };
  if (!found.isDirectory())
    throw refuse(`${found.isSymbolicLink() ? "a symbolic link" : "a file"}, where this command has its lock, a folder`);
  const holders = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIfReadable */ .gR)(path);
  const other = holders.find((name) => !/^\d+-[0-9a-f]{12}-[0-9a-f]{8}$/.test(name));
  if (other === void 0) return holders;
  throw refuse(`no lock of this command: it has ${other}`);
}
function hasEnded(holder) {
  const [pid, space] = holder.split("-");
  if (space !== processSpace()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
function remove(path, holder) {
  try {
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_1__/* .removeEmptyFolder */ .mX)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(path, holder));
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_1__/* .removeEmptyFolder */ .mX)(path);
  } catch {
  }
}




/***/ }),

/***/ 1006:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ composeTree),
/* harmony export */   A5: () => (/* binding */ BranchMoved),
/* harmony export */   AZ: () => (/* binding */ withAssetsRepositories),
/* harmony export */   CD: () => (/* binding */ withWritableStore),
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   IH: () => (/* binding */ byRepository),
/* harmony export */   Kf: () => (/* binding */ bringWhole),
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   Np: () => (/* binding */ NotOnBranch),
/* harmony export */   OC: () => (/* binding */ TreeWalk),
/* harmony export */   U7: () => (/* binding */ withAssetsRepository),
/* harmony export */   V$: () => (/* binding */ Remote),
/* harmony export */   bR: () => (/* binding */ wasMoved),
/* harmony export */   cX: () => (/* binding */ findAccesses),
/* harmony export */   ek: () => (/* binding */ moveObjects),
/* harmony export */   il: () => (/* binding */ Store),
/* harmony export */   is: () => (/* binding */ connectIfNew),
/* harmony export */   kc: () => (/* binding */ noBranch),
/* harmony export */   nW: () => (/* binding */ cacheNames),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   v3: () => (/* binding */ onlyAccess),
/* harmony export */   yN: () => (/* binding */ resolveTags),
/* harmony export */   yT: () => (/* binding */ accessFlags)
/* harmony export */ });
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6580);
/* harmony import */ var _chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7597);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5616);
/* harmony import */ var _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4738);
/* harmony import */ var _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2041);
/* harmony import */ var _chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(4322);
/* harmony import */ var _chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5444);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3757);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8522);













// src/store/names.ts




function storeFolder(base, url) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(base, repositoryKey(url));
}
function repositoryKey({ url }) {
  const identity = url.replace(/\.git$/, "");
  const readable = identity.replace(/^.*?:\/\/|^.*@/, "").split(/[^\w.-]+/).slice(-2).join("-").replace(/^[.-]+/, "");
  return `${readable.slice(-60)}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha256").update(identity).digest("hex").slice(0, 12)}`;
}
async function withWritableStore(base, urls, body) {
  if (urls.every((url) => isWritable(storeFolder(base, url)))) return body(base);
  const temporary = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_13__.tmpdir)(), "assets-sync-store-"));
  try {
    return await body(temporary);
  } finally {
    await (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFolderLater */ .bF)(temporary);
  }
}
function isWritable(folder) {
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_12__.constants.W_OK);
    return true;
  } catch (error) {
    const { code } = error;
    return code === "ENOENT" && (0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(folder) !== folder && isWritable((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(folder));
  }
}
function byRepository(services, urlOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const place2 of services.flatMap(({ pinnedTrees }) => pinnedTrees)) {
    const url = urlOf(place2.pin);
    const group = groups.get(url.url) ?? { url, places: [] };
    group.places.push(place2);
    groups.set(url.url, group);
  }
  return [...groups.values()];
}
function cacheNames(storeBase, { url, places }) {
  const paths = places.map(({ assetsPath }) => `${assetsPath}
`).sort();
  const contents = places.map((place2) => `${place2.assetsPath}\0${place2.tree ?? commitOf(place2)}
`).sort();
  const name = `${repositoryKey(url).slice(-12)}-${hash(paths).slice(0, 12)}`;
  const cachePrefix = `assets-sync-${name}-`;
  return {
    cacheKey: cachePrefix + hash(contents).slice(0, 32),
    cachePrefix,
    cachePath: (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(storeBase, "exchange", name)
  };
}
function commitOf({ sha, pin: { assetsJson } }) {
  return assetsJson === void 0 ? `commit ${sha}` : `tag ${assetsJson.tag}`;
}
function hash(lines) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha256").update(lines.join("")).digest("hex");
}

// src/store/store.ts




// src/git/objects/write.ts




var FILE_MODE = "100644";
async function composeTree(placements, objects) {
  let root;
  for (const placement of placements) {
    const segments = Buffer.from(placement.path).toString("latin1").split("/").filter(Boolean);
    root = await place(root, segments, placement, objects);
  }
  const written = /* @__PURE__ */ new Map();
  const tree = write(root ?? /* @__PURE__ */ new Map(), "", objects, written) ?? objects.writeTree(Buffer.alloc(0));
  return { tree, treeAt: (directory) => written.get(Buffer.from(directory).toString("latin1")) };
}
async function place(node, [name, ...below], placement, objects) {
  if (name === void 0) {
    if ("tree" in placement) return placement.tree && { mode: _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__/* .TREE_MODE */ .tk, object: placement.tree };
    const before = node === void 0 || node instanceof Map || !node.mode.startsWith("100") ? FILE_MODE : node.mode;
    return { mode: placement.mode ?? before, object: placement.file };
  }
  const children = node instanceof Map ? node : await open(node, objects);
  const child = await place(children.get(name), below, placement, objects);
  if (child === void 0) children.delete(name);
  else children.set(name, child);
  return children;
}
async function open(entry, { readTree }) {
  const entries = entry?.mode === _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__/* .TREE_MODE */ .tk ? await readTree(entry.object) : [];
  return new Map(entries.map(({ mode, name, object }) => [name.toString("latin1"), { mode, object }]));
}
function write(node, path, objects, written) {
  if (!(node instanceof Map)) {
    written.set(path, node.object);
    return node.object;
  }
  const entries = [];
  for (const [name, child] of node) {
    const mode = child instanceof Map ? _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__/* .TREE_MODE */ .tk : child.mode;
    const object = write(child, path === "" ? name : `${path}/${name}`, objects, written);
    if (object === void 0) continue;
    const bytes = Buffer.concat([Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(object, "hex")]);
    entries.push({ sortKey: mode === _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__/* .TREE_MODE */ .tk ? `${name}/` : name, bytes });
  }
  if (entries.length === 0) return void 0;
  entries.sort((a, b) => a.sortKey < b.sortKey ? -1 : 1);
  const tree = objects.writeTree(Buffer.concat(entries.map(({ bytes }) => bytes)));
  written.set(path, tree);
  return tree;
}
function writeObject(objects, type, content) {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha1").update(whole).digest("hex");
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(objects, name.slice(0, 2), name.slice(2));
  (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.dirname)(file), { recursive: true });
  (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .vK)(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_15__.deflateSync)(whole), { isContentAddressed: true });
  return name;
}
function moveObjects(from, to) {
  for (const folder of (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readdirSync)(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(to, folder), { recursive: true });
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(from, folder))) {
      (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(from, folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(to, folder, name), { isContentAddressed: true });
    }
  }
  (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .movePacks */ .S3)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(from, "pack"), (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(to, "pack"));
}

// src/store/store.ts
var FETCHED = ["refs", "config", "objects", "index"];
var IN_USE = /^(tmp|roots|(lock|turn)(\..*)?)$/;
var ABANDONED_AFTER = 36e5;
var TURN_TIMEOUT_MS = 6e4;
var Store = class {
  /** The address of the assets repository. */
  repositoryUrl;
  /** Absolute. */
  dir;
  /** Absolute: what assets roots name as their alternate. */
  objects;
  /** Absolute: the git directory in which directories are looked up. It borrows `objects`. */
  index;
  /** The trees that are here with everything in them, by their names. */
  completeTrees;
  /** The tree at which a directory, by its path in the assets repository, was fetched last. */
  latestTrees;
  /** The commits of tags, by their names: one that ends with digits of its commit is that one for ever. */
  tags;
  temporary;
  /** Folders that go with the run. */
  temporaries = [];
  removals = [];
  /**
   * @param base absolute: the folder that holds the stores
   * @throws `bad-usage` where git cannot borrow from such a folder
   */
  constructor(base, { url }) {
    if (/[\r\n]/.test(base)) {
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("bad-usage", `The folder of the stores has a line break in its name: ${JSON.stringify(base)}.`, {
        hint: "Give another one in ASSETS_SYNC_STORE."
      });
    }
    this.repositoryUrl = url;
    this.dir = storeFolder(base, { url });
    this.objects = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "objects");
    this.index = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "index");
    this.temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "tmp");
    this.completeTrees = new Refs((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "refs/assets-sync/trees"));
    this.latestTrees = new Refs((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "refs/assets-sync/latest"));
    this.tags = new Refs((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "tags"));
  }
  /** Absolute: the object folders in which commits are looked up. Assets roots do not borrow from them. */
  get commitObjects() {
    return [(0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.index, "objects")];
  }
  get hasManyPacks() {
    return (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .packsIn */ .kg)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.objects, "pack")).length > _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_PACKS */ .op;
  }
  /**
   * Whether what is here was fetched here: the signature is the inode and the birth of the store's HEAD, and nobody who copied the
   * store or made an archive of it could know which those would be.
   */
  get isSignedHere() {
    const signature = identityOf((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "HEAD"));
    return signature !== void 0 && (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "signature")) === signature;
  }
  /** Makes the store fit for use. Of one that was copied or restored from an archive nobody can say which of its trees are whole: it is thrown away. */
  async open(signal) {
    if (this.isSignedHere && this.isMade) return;
    await this.withLock(signal, async () => {
      if (this.isSignedHere) return this.make();
      const foreign = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readdirSync)(this.dir).filter((name) => !IN_USE.test(name));
      for (const name of foreign) await (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, name));
      this.make();
      (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "signature"), identityOf((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "HEAD")) ?? "");
    });
  }
  /** Changes whenever everything is thrown away; undefined where there is nothing. */
  get generation() {
    return identityOf(this.objects);
  }
  /** Whether there is nothing left to `make`. Nothing is written: a store may be for reading alone. */
  get isMade() {
    const made = [this.completeTrees.folder, ...["objects/pack", "tmp", "config"].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, name))];
    const ofIndex = ["objects/pack", "refs", "HEAD", "config"].map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.index, name));
    return [...made, ...ofIndex].every(node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync) && (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "repository")) === this.addressText && (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.index, "objects/info/alternates")) === (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .alternatesText */ .JW)([this.objects]);
  }
  get addressText() {
    return `${this.repositoryUrl}
`;
  }
  /** Makes the folders, unless they are there. Under the store's lock. */
  make() {
    for (const path of [this.completeTrees.folder, (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.objects, "pack"), this.temporary])
      (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdirSync)(path, { recursive: true });
    (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "repository"), this.addressText);
    const config = [..._chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .BARE_CONFIG */ .Az, ["extensions.preciousObjects", "true"]];
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "config"))) (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .makeGitDirectory */ .g7)(this.dir, { config, alternates: [] });
    (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .makeGitDirectory */ .g7)(this.index, { config: _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .BARE_CONFIG */ .Az, alternates: [this.objects] });
  }
  /** The assets roots that borrow from here, absolute, some of which may be gone: what they stand on is not pruned. */
  get borrowingRoots() {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "roots");
    return (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(folder).flatMap((name) => (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(folder, name)) ?? []);
  }
  /** @param assetsRoot absolute */
  addBorrowingRoot(assetsRoot) {
    try {
      (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .ensureFile */ .bh)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "roots", keyOf(assetsRoot)), assetsRoot);
    } catch (error) {
      const { code } = error;
      if (code !== "EACCES" && code !== "EROFS") throw error;
    }
  }
  removeBorrowingRoot(assetsRoot) {
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "roots", keyOf(assetsRoot)));
  }
  /** Keeps other runs from changing the store. Nothing is waited for under it: see `withTurn`. */
  withLock(signal, body) {
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .makeFolder */ .fc)(this.dir);
    return (0,_chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_6__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "lock"), signal, body);
  }
  /**
   * Runs `body`, which fetches, when no other run fetches for this store, so that jobs that start together fetch once. That is a courtesy, and
   * no lock: after a minute `body` is run all the same.
   * @param options.onWait is told once that another run is waited for
   */
  async withTurn(signal, body, { onWait = () => {
  }, timeoutMs = TURN_TIMEOUT_MS } = {}) {
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .makeFolder */ .fc)(this.dir);
    const timeout = AbortSignal.timeout(timeoutMs);
    let isBegun = false;
    const begin = () => {
      isBegun = true;
      return body();
    };
    try {
      return await (0,_chunk_GPT5BPKU_js__WEBPACK_IMPORTED_MODULE_6__/* .withLock */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, "turn"), AbortSignal.any([signal, timeout]), begin, onWait);
    } catch (error) {
      if (isBegun || signal.aborted || !timeout.aborted) throw error;
      return body();
    }
  }
  /**
   * Makes a throw-away git directory, which is there until the run ends.
   * @param borrowed object folders that it sees besides its own
   * @param tips commits at depth 1 in one of them, for the server to leave out what they hold
   */
  newScratch(borrowed = [], tips = []) {
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .makeFolder */ .fc)(this.temporary);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.temporary, `${process.pid}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.randomBytes)(6).toString("hex")}`);
    this.temporaries.push(dir);
    return (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .makeScratch */ .lP)(dir, borrowed, tips);
  }
  /**
   * Takes in what was fetched.
   * @returns false where what it is besides has been thrown away meanwhile: nothing was taken in then
   */
  land(landing, signal) {
    const { contents, trees = [], besides = [], index } = landing;
    return this.withLock(signal, async () => {
      if (!besides.every((tree) => this.completeTrees.has(tree))) return false;
      this.make();
      if (index !== void 0) moveObjects((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(index.dir, "objects"), (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.index, "objects"));
      if (contents !== void 0) this.importTrees(contents, trees);
      return true;
    });
  }
  /** Moves a scratch's packs in, and says that trees are complete with them. Under the store's lock. */
  importTrees(scratch, trees) {
    (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .movePacks */ .S3)(scratch.packs, (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.objects, "pack"));
    for (const tree of trees) this.completeTrees.set(tree, tree);
  }
  /** Takes the refs of trees away that nothing needs, and nobody has used since a moment. Under the store's lock. */
  removeUnused(since, needed) {
    for (const { object, name, used } of this.completeTrees.all) {
      if (used < since && !needed.has(object)) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.completeTrees.folder, name));
    }
    const left = new Set(this.completeTrees.all.map(({ object }) => object));
    for (const { name, object } of this.latestTrees.all) {
      if (!left.has(object)) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.latestTrees.folder, name));
    }
  }
  /**
   * Throws away all that was fetched: some of it cannot be read. What borrowed from here fetches it again.
   * @param generation the one that cannot be read: if it is gone already, what is there since stays
   */
  async discard(generation, signal) {
    await this.withLock(signal, async () => {
      if (this.generation !== generation) return;
      for (const name of FETCHED) await (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.dir, name));
    });
  }
  /** Throws away what directories are looked up in. */
  async discardIndex(signal) {
    await this.withLock(signal, async () => {
      await (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFolderLater */ .bF)(this.index);
      this.make();
    });
  }
  /** Begins to delete what runs left behind that were killed. */
  removeAbandoned() {
    const before = Date.now() - ABANDONED_AFTER;
    const abandoned = (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(this.temporary).filter((name) => (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .lastChange */ .$r)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.temporary, name)) < before);
    this.removals.push(...abandoned.map((name) => (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFolderLater */ .bF)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.temporary, name)).catch(() => {
    })));
  }
  /** Removes what was temporary, when everything else is done. */
  async cleanUp() {
    for (const dir of this.temporaries.splice(0)) (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .removeFolder */ .v$)(dir);
    await Promise.all(this.removals);
  }
};
var Refs = class {
  /** Absolute. */
  folder;
  constructor(folder) {
    this.folder = folder;
  }
  /** All of them by the names of their files, and when each was last used: milliseconds since the epoch. */
  get all() {
    return (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .namesIn */ .wX)(this.folder).flatMap((name) => {
      const object = this.read((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.folder, name));
      const used = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.folder, name), { throwIfNoEntry: false })?.mtimeMs;
      return object === void 0 || used === void 0 ? [] : [{ name, object, used }];
    });
  }
  get(name) {
    return this.read(this.fileOf(name));
  }
  /** Whether there is one; asking counts as a use. */
  has(name) {
    return (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_9__/* .touch */ ._M)(this.fileOf(name));
  }
  set(name, object) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdirSync)(this.folder, { recursive: true });
    (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .vK)(this.fileOf(name), `${object}
`);
  }
  fileOf(name) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(this.folder, (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(name) ?? keyOf(name));
  }
  read(file) {
    return (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(((0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)(file) ?? "").trim());
  }
};
function keyOf(text) {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_11__.createHash)("sha256").update(text).digest("hex").slice(0, 24);
}
function identityOf(path) {
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.statSync)(path, { bigint: true, throwIfNoEntry: false });
  return found === void 0 ? void 0 : `${found.ino} ${found.birthtimeNs}
`;
}

// src/fetch/access.ts
function accessFlags({ repository, branch }) {
  const flag = (name, value) => value === void 0 ? [] : [name, value];
  return [...flag("--repository", repository), ...flag("--branch", branch)];
}
function onlyAccess(access) {
  return { of: () => access, hasOwn: true, branch: access.branch, mirror: void 0 };
}
function findAccesses(request, rootFile, base, onWarning) {
  const { repository, token, ownOrigin } = request;
  const branch = request.branch ?? rootFile.settings.branch ?? _chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_4__/* .DEFAULT_BRANCH */ .nU;
  if (!(0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_4__/* .isBranchName */ .Q8)(branch)) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: "Give one such as main."
    });
  }
  const byName = /* @__PURE__ */ new Map();
  const find = (pin) => {
    const url = (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryUrlOf */ .ZN)(request, rootFile, base, pin);
    const { authorization, warning } = (0,_chunk_UPBL3ULA_js__WEBPACK_IMPORTED_MODULE_16__/* .chooseCredential */ .P$)({ url, fromInput: repository !== void 0, token, ownOrigin });
    const at = repository === void 0 ? pin.assetsJson?.repositoryAt ?? rootFile.places.$repository : void 0;
    if (warning !== void 0) onWarning({ message: warning, ...at === void 0 ? {} : { at } });
    return { url, branch, authorization };
  };
  return {
    branch,
    get mirror() {
      return findMirror(request, rootFile, base);
    },
    hasOwn: (repository ?? rootFile.settings.repository) !== void 0,
    of: (pin) => {
      const name = pin.assetsJson?.repository ?? rootFile.settings.repository ?? "";
      const access = byName.get(name) ?? find(pin);
      byName.set(name, access);
      if (repository === void 0 || byName.size === 1) return access;
      const named = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .listNames */ .Zv)([...byName.keys()].map((one) => one || "none"));
      throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl(
        "bad-usage",
        `The repository input names one assets repository, but the files name several: ${named}.`,
        { hint: "Leave the input out, or name services of one repository alone." }
      );
    }
  };
}
function findAccess(request, rootFile, base, onWarning) {
  return findAccesses(request, rootFile, base, onWarning).of({});
}
function findMirror({ mirror, isLocalUser }, rootFile, base) {
  if (mirror !== void 0) {
    const hint = "Give an http(s) address that everybody may read, or the path of a folder.";
    return (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_2__/* .usable */ .Je)((0,_chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMirror */ .v0)(mirror.text, mirror.base), "The mirror input", { hint });
  }
  const { mirror: text } = rootFile.settings;
  if (text === void 0) return void 0;
  const at = rootFile.places.$mirror ?? { file: rootFile.file };
  const parsed = (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_2__/* .usable */ .Je)((0,_chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMirror */ .v0)(text, base), "$mirror", { at });
  if (isLocalUser || parsed.kind === "http") return parsed;
  throw (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestError */ .eZ)([{ message: "in CI, $mirror is an http(s) address; a folder is given with the mirror input", at }]);
}

// src/fetch/assets-repository.ts


// src/git/remote/remote.ts



// src/git/remote/session.ts

var Session = class {
  access;
  wire;
  connection;
  /** The end of the last connection: whoever closes it once more waits for it too. */
  ending = Promise.resolve();
  /** Whether a connection can be kept: the way to the server, and the server, are made for that, as far as is known. */
  isPossible;
  constructor(access, wire) {
    this.access = access;
    this.wire = wire;
    this.isPossible = access.options.url.transport === "http" && !access.isRewritten;
  }
  /** Whether something was asked over a connection that is still open. */
  get isOpen() {
    return this.connection?.wasAsked === true;
  }
  /**
   * Fetches objects by name.
   * @returns undefined where only a git process can fetch what is asked for, and nothing was done
   * @throws TransportError where the server or git did not answer, as all below
   */
  async fetch(scratch, request, signal) {
    const { wants, shallowExclude, negotiate } = request;
    const isForNames = wants.every((want) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(want) !== void 0);
    if (!isForNames || shallowExclude !== void 0 || negotiate === true) return void 0;
    return this.use(scratch, signal, (connection) => connection.fetch(scratch, request, this.wire.onProgress, signal));
  }
  /** The names of branches and tags that begin in one of some ways, as of `PlainGit`. @returns as of `fetch` */
  listRefs(scratch, prefixes, signal) {
    return this.use(scratch, signal, (connection) => connection.listRefs(prefixes));
  }
  /** Has git open a connection, unless there is one, and does not wait for it. What goes wrong is found by whoever asks. */
  connect(makeScratch2, signal) {
    if (!this.isPossible || this.connection !== void 0) return;
    this.connection = new Connection(this.access.url, this.access.environment(makeScratch2()), signal);
  }
  /** Ends the connection, if there is one; only then every request is counted. A later request opens another. */
  close() {
    const { connection } = this;
    this.connection = void 0;
    if (connection !== void 0) {
      const before = this.ending;
      this.ending = connection.close().then((stderr) => this.wire.onTrace((0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHttpTrace */ .dg)(stderr))).finally(() => before);
    }
    return this.ending;
  }
  /** Has a connection answer, which is opened if need be, and gives it up if it has ended. */
  async use(scratch, signal, ask) {
    this.connect(() => scratch, signal);
    const { connection } = this;
    if (connection === void 0) return void 0;
    const abort = () => connection.kill();
    signal.addEventListener("abort", abort);
    try {
      this.isPossible = await connection.greet();
      const answer = this.isPossible ? await ask(connection) : void 0;
      signal.throwIfAborted();
      return answer;
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      signal.removeEventListener("abort", abort);
      if (connection.isOver) await this.close();
    }
  }
};
var HEADER = 4;
var SPECIAL = ["flush", "delimiter", "end"];
var MAX_SILENCE_MS = 3e4;
var LAST_WORDS_MS = 2e3;
var Connection = class {
  /** git has ended, and nothing more can be asked. */
  isOver = false;
  /** Somebody waits, or has waited, for an answer. */
  wasAsked = false;
  helper;
  bytes;
  /** git was ended because nothing came from the server any more. */
  wasSilent = false;
  /** What the server can do. */
  capabilities;
  /** @param environment one in which git's trace goes to stderr */
  constructor(url, environment, signal) {
    this.helper = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .openGit */ .zY)([url.startsWith("https:") ? "remote-https" : "remote-http", url, url], { environment, signal });
    this.helper.stdin.write("stateless-connect git-upload-pack\n");
    this.bytes = new _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .ByteReader */ .kP(this.helper.stdout, { limit: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .silenceLimit */ .FL)(MAX_SILENCE_MS), onReached: () => this.giveUp() });
  }
  /** Reads what the server can do, once. @returns whether it speaks protocol v2; else the connection is over */
  async greet() {
    this.wasAsked = true;
    if (this.capabilities === void 0) {
      const reply = await this.bytes.line();
      if (reply !== "" && reply !== "fallback") throw await this.endedError();
      this.capabilities = /* @__PURE__ */ new Map();
      if (reply === "fallback") {
        const stderr = await this.close();
        if ((0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isPage */ .yp)((0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .parseHttpTrace */ .dg)(stderr))) throw new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .TransportError */ .dA(stderr);
        return false;
      }
      for await (const line of this.readLines()) {
        const [name = "", values = ""] = line.split("=");
        this.capabilities.set(name, values.split(" "));
      }
      if ((this.capabilities.get("object-format") ?? ["sha1"])[0] !== "sha1") {
        await this.close();
        throw new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .TransportError */ .dA(_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .OTHER_NAMES */ .yb);
      }
    }
    return true;
  }
  /** Lets git end. @returns all that it wrote to stderr, the trace of every request included */
  async close() {
    this.isOver = true;
    if (!this.wasAsked) this.kill();
    this.helper.stdin.end();
    this.helper.stdout.destroy();
    const timer = setTimeout(() => this.kill(), LAST_WORDS_MS);
    try {
      return (await this.helper.ended).stderr;
    } finally {
      clearTimeout(timer);
    }
  }
  kill() {
    this.helper.kill();
  }
  async listRefs(prefixes) {
    const refs = /* @__PURE__ */ new Map();
    this.send("ls-refs", ["peel", ...prefixes.map((prefix) => `ref-prefix ${prefix}`)]);
    for await (const line of this.readLines()) {
      const [name = "", ref = "", ...attributes] = line.split(" ");
      const sha = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(name);
      if (sha === void 0 || !prefixes.some((prefix) => ref.startsWith(prefix))) continue;
      refs.set(ref, sha);
      const peeled = attributes.map((text) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(text.replace(/^peeled:/, ""))).find((found) => found !== void 0);
      if (peeled !== void 0) refs.set(`${ref}^{}`, peeled);
    }
    await this.readEnd();
    return refs;
  }
  /** @returns undefined where only a git process can fetch what is asked for, and nothing was done */
  async fetch(scratch, request, onProgress, signal) {
    const { wants, since } = request;
    const filter = this.capabilities?.get("fetch")?.includes("filter") === true ? request.filter : void 0;
    const filtered = filter !== void 0;
    if (since !== void 0 && filter !== request.filter) return void 0;
    this.sendFetch(scratch, request, filter);
    const check = filtered ? ["--promisor"] : since !== void 0 ? [] : ["--check-self-contained-and-connected"];
    const indexing = [..._chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .STREAM_LARGE_FILES */ .dQ, "index-pack", "--stdin", ...onProgress === void 0 ? [] : ["-v"], ...check];
    const { exitCode, stdout, stderr } = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .tryGit */ .Ii)(indexing, {
      environment: (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .ownEnvironment */ .am)(scratch.dir),
      input: this.readPack(scratch, onProgress),
      signal,
      onStderr: onProgress
    });
    if (exitCode !== 0) throw new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .TransportError */ .dA(`${await this.close()}
${stderr}
fatal: index-pack failed`);
    if (since === void 0 && !holdsPacked(scratch, stdout, wants))
      throw new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .TransportError */ .dA("fatal: fetch-pack: the server did not send all necessary objects");
    return { filtered };
  }
  sendFetch(scratch, { wants, depth, since = [] }, filter) {
    this.send("fetch", [
      "ofs-delta",
      ...wants.map((name) => `want ${name}`),
      ...[...(0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .readBoundary */ .xn)(scratch.dir)].map((name) => `shallow ${name}`),
      ...depth === void 0 ? [] : [`deepen ${depth}`],
      ...filter === void 0 ? [] : [`filter ${filter}`],
      ...since.map((name) => `have ${name}`),
      "done"
    ]);
  }
  /** Yields the pack that is the answer. */
  async *readPack(scratch, onProgress) {
    for (; ; ) {
      const heading = textOf(await this.readPacket());
      if (heading === "packfile") break;
      const lines = [];
      for await (const line of this.readLines()) lines.push(line);
      if (heading === "shallow-info") (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .updateBoundary */ .yP)(scratch.dir, lines);
    }
    const tell = onProgress && (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .eachLine */ .IM)((line) => onProgress(`remote: ${line}`));
    for (let part = await this.readPacket(); part.kind === "data"; part = await this.readPacket()) {
      const [band] = part.payload;
      const rest = part.payload.subarray(1);
      if (band === 1) yield rest;
      else if (band === 2) tell?.(rest.toString("utf8"));
      else throw await this.refusal(rest.toString("utf8"));
    }
    await this.readEnd();
  }
  send(command, args) {
    const header = [`command=${command}`, ...this.capabilities?.has("object-format") === true ? ["object-format=sha1"] : []];
    this.helper.stdin.write([...header.map(packet), "0001", ...args.map(packet), "0000"].join(""));
  }
  /** The lines up to the next flush or delimiter. */
  async *readLines() {
    for (let part = await this.readPacket(); part.kind === "data"; part = await this.readPacket()) yield textOf(part);
  }
  /** Behind an answer that was read to its flush, the helper marks its end. */
  async readEnd() {
    if ((await this.nextPacket())?.kind !== "end") throw await this.endedError();
  }
  async readPacket() {
    const part = await this.nextPacket();
    if (part === void 0) throw await this.endedError();
    if (part.kind === "end") throw new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .TransportError */ .dA(`${await this.close()}
fatal: the remote end hung up unexpectedly`);
    if (part.kind === "data" && part.payload.toString("latin1", 0, 4) === "ERR ") {
      throw await this.refusal(textOf(part).slice("ERR ".length));
    }
    return part;
  }
  /** @returns undefined where the stream ends, be it within a packet */
  async nextPacket() {
    const digits = (await this.bytes.take(HEADER))?.toString("latin1") ?? "";
    if (!/^[0-9a-f]{4}$/i.test(digits)) return void 0;
    const length = Number.parseInt(digits, 16);
    const kind = SPECIAL[length];
    if (length < HEADER) return kind && { kind };
    const payload = await this.bytes.take(length - HEADER);
    return payload && { kind: "data", payload };
  }
  /** The server's no: the helper can be asked something else when it has passed on the rest. */
  async refusal(words) {
    for (let part = await this.nextPacket(); part?.kind !== "end"; part = await this.nextPacket()) {
      if (part === void 0) return this.endedError();
    }
    return new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .TransportError */ .dA(`fatal: remote error: ${words}`);
  }
  /** git has ended before its answer did: its stderr says why, unless it was ended here. */
  async endedError() {
    const stderr = await this.close();
    return new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .TransportError */ .dA(this.wasSilent ? `${stderr}
${_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .SAID_NOTHING */ .A}` : stderr);
  }
  /** The server was silent for too long. */
  giveUp() {
    if ((0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isAskedForCredentials */ .uI)(this.helper.stderr())) return;
    this.wasSilent = true;
    this.kill();
  }
};
function packet(line) {
  const text = `${line}
`;
  return `${(HEADER + Buffer.byteLength(text)).toString(16).padStart(HEADER, "0")}${text}`;
}
function textOf(part) {
  return part.kind === "data" ? part.payload.toString("utf8").replace(/\n$/, "") : "";
}
function holdsPacked({ packs }, indexed, names) {
  const pack = /^pack\t([0-9a-f]{40})$/m.exec(indexed.toString("latin1"))?.[1];
  const held = pack === void 0 ? void 0 : (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .namesInPack */ .pi)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(packs, `pack-${pack}.idx`));
  return held !== void 0 && names.every((name) => held.has(name));
}

// src/git/remote/remote.ts
var Refused = class extends Error {
  failure;
  words;
  constructor(failure, words) {
    super(`refused: ${failure.kind}`);
    this.failure = failure;
    this.words = words;
  }
};
var Remote = class {
  traffic = { fetches: 0, requests: 0, bytes: 0 };
  options;
  access;
  session;
  plain;
  constructor(options) {
    this.options = options;
    this.access = new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .ServerAccess */ .wX(options);
    const { progress } = options.log;
    const wire = {
      onProgress: progress && ((line) => (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .isProgress */ .c4)(line) && progress(line)),
      onTrace: ({ requests, log }) => {
        this.traffic.requests += requests;
        if (_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH.hasSubscribers) for (const line of log) _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH.publish(`${this.access.shownUrl}: ${line}`);
      }
    };
    this.session = new Session(this.access, wire);
    this.plain = new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .PlainGit */ .zL(this.access, wire);
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
  /** Begins to open a connection, for what will be asked soon. */
  connect(makeScratch2, signal) {
    this.session.connect(makeScratch2, signal);
  }
  /** Ends the connection, if one was kept: only then every request is counted. What is asked later opens another. */
  async close() {
    const wasOpen = this.session.isOpen;
    await this.session.close();
    const { requests, bytes } = this.traffic;
    if (wasOpen && _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH.hasSubscribers) _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_7__/* .details */ .zH.publish(`${this.access.shownUrl}: ${requests} requests, ${bytes} bytes`);
    return this.traffic;
  }
  /**
   * Fetches into a scratch.
   * @throws Refused where the server says no; AssetsSyncError where there is nothing else to try
   */
  fetch(scratch, request, signal) {
    const purpose = { folder: scratch.dir, excludes: request.shallowExclude !== void 0 };
    return this.receive(scratch, request, purpose, signal, async () => {
      return await this.session.fetch(scratch, request, signal) ?? await this.plain.fetch(scratch, request, signal);
    });
  }
  /**
   * Fetches what some commits, and all before them, lack, or what some trees lack: over a kept connection, since a git process offers
   * only commits, and those alone that are here.
   * @returns false where none can be kept, or the server does not take that, or leaves out nothing of what a filter says
   * @throws as `fetch`
   */
  async fetchSince(scratch, request, signal) {
    const purpose = { folder: scratch.dir, isExtra: true };
    try {
      const send = () => this.session.fetch(scratch, request, signal);
      return await this.receive(scratch, request, purpose, signal, send) !== void 0;
    } catch (error) {
      if (error instanceof Refused && error.failure.kind === "other") return false;
      throw error;
    }
  }
  async receive(scratch, { filter }, purpose, signal, send) {
    const before = bytesIn(scratch);
    try {
      const answer = await this.ask(purpose, signal, send);
      if (answer !== void 0) this.traffic.fetches++;
      return answer;
    } finally {
      if (filter !== void 0) (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .forgetFilter */ .uP)(scratch);
      this.traffic.bytes += bytesIn(scratch) - before;
    }
  }
  /**
   * Where a branch is: by default the one that the server calls its own.
   * @returns undefined where there is no such branch
   */
  tip(scratch, branch, signal) {
    return this.ask({ folder: scratch.dir }, signal, () => this.plain.readTip(scratch, branch, signal));
  }
  /** The branches whose names begin in one of some ways, and their tips. */
  async branches(scratch, prefixes, signal) {
    const full = prefixes.map((prefix) => `refs/heads/${prefix}`);
    const refs = await this.listRefs(scratch, full, signal);
    return new Map([...refs].map(([ref, sha]) => [ref.slice("refs/heads/".length), sha]));
  }
  /** The commits of tags; none for a tag that is not there. */
  async tags(scratch, names, signal) {
    const full = names.map((name) => `refs/tags/${name}`);
    const refs = await this.listRefs(scratch, full, signal);
    const found = full.map((ref, index) => [names[index] ?? "", refs.get(`${ref}^{}`) ?? refs.get(ref)]);
    return new Map(found.filter((entry) => entry[1] !== void 0));
  }
  listRefs(scratch, prefixes, signal) {
    return this.ask({ folder: scratch.dir }, signal, async () => {
      return await this.session.listRefs(scratch, prefixes, signal) ?? await this.plain.listRefs(scratch, prefixes, signal);
    });
  }
  /**
   * Puts a commit on a branch.
   * @returns false where another push was quicker
   * @throws `conflict` where the name of another branch leaves no room for it, `unauthorized` where the server does not take it
   */
  async push(scratch, request, signal) {
    const refusal = await this.ask(
      { folder: scratch.dir, pushes: true },
      signal,
      () => this.plain.push(scratch, request, signal)
    );
    if (refusal === void 0) return true;
    const shown = { reason: this.access.withoutTokens(refusal.reason), words: this.shownWords(refusal.words) };
    const error = (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .pushRefused */ .H)(this.access.shownUrl, request.branch, shown);
    if (error === void 0) return false;
    throw error;
  }
  /** Asks, and asks again what may work later. */
  async ask(purpose, signal, send) {
    const { attempts, log } = this.options;
    try {
      return await (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .withRetries */ .LH)({ attempts, log, signal }, () => this.attempt(purpose, send));
    } catch (error) {
      if (error instanceof _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .Transient */ .Rc) throw (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .unreachable */ .HB)(this.access.shownUrl, error.words, error.retryAfter);
      throw error;
    }
  }
  async attempt(purpose, send) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .TransportError */ .dA)) throw error;
      const failure = (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .explainFailure */ .SP)(error, Date.now(), purpose.excludes);
      if (failure.kind !== "redirect") throw this.errorOf(failure, error, purpose);
      this.followRedirect(failure.location);
      return this.attempt(purpose, send);
    }
  }
  errorOf(failure, error, purpose) {
    const { shownUrl } = this.access;
    const words = this.shownWords(error.words);
    switch (failure.kind) {
      case "missing":
      case "unadvertised":
      case "no-branch":
      case "no-filter":
      case "nothing-selected":
        return new Refused(failure, words);
      case "transient":
        return new _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .Transient */ .Rc((0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .whatFailed */ .kU)(words, error.trace), words, failure.retryAfter);
      case "no-git-server":
        return (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .noGitServer */ .DV)(shownUrl, failure.contentType, words);
      case "unsupported":
        return (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .unsupported */ .qO)(shownUrl);
      case "no-room":
        return (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .noRoom */ .fj)(purpose.folder, words);
      case "unauthorized":
        return (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .unauthorized */ .nc)(shownUrl, { status: failure.status, pushes: purpose.pushes === true }, this.options, words);
      case "other":
        return purpose.isExtra === true ? new Refused(failure, words) : (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .unreachable */ .HB)(shownUrl, words);
    }
  }
  /** Follows a renamed repository on the same origin, once. */
  followRedirect(location) {
    const { access } = this;
    const asked = { from: access.url, isFollowed: access.url !== this.repositoryUrl };
    const target = (0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .redirectTarget */ .ET)(asked, location, (text) => access.withoutTokens(text));
    this.options.log.info(`${access.shownUrl} has moved to ${target}; change its address to spare a request.`);
    access.url = target;
  }
  /** What the server and git said, for messages. */
  shownWords(words) {
    return this.access.withoutTokens((0,_chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .serverWords */ .lZ)(words));
  }
};
function bytesIn({ packs }) {
  const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.readdirSync)(packs).filter((name) => name.endsWith(".pack"));
  return names.reduce((sum, name) => sum + (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(packs, name)).size, 0);
}

// src/fetch/assets-repository.ts
var AssetsRepositories = class {
  opened = /* @__PURE__ */ new Map();
  accesses;
  open;
  /** @param open makes one that was not asked for yet */
  constructor(accesses, open2) {
    this.accesses = accesses;
    this.open = open2;
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
    const groups = /* @__PURE__ */ new Map();
    for (const place2 of places) {
      const assets = this.of(place2.pin);
      groups.set(assets, [...groups.get(assets) ?? [], place2]);
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
      bytes: traffics.reduce((sum, { bytes }) => sum + bytes, 0)
    };
  }
};
async function withAssetsRepositories(accesses, { storeBase, isLocalUser, config, attempts }, log, body) {
  const mirror = accesses.mirror && { address: accesses.mirror, onNotice: log.notice };
  const repositories = new AssetsRepositories(accesses, ({ url, branch, authorization }) => {
    const remote = new Remote({ url, authorization, isLocalUser, config, attempts, log, tokenInput: "token" });
    const onWait = () => log.info(`Waiting for another run that fetches from ${url.url}, for a minute at the most.`);
    return { url, branch, store: new Store(storeBase, url), remote, mirror, onWait };
  });
  try {
    const result = await body(repositories);
    return { ...result, ...await repositories.close() };
  } finally {
    await repositories.close();
    for (const { store } of repositories.all) await store.cleanUp();
  }
}
function withAssetsRepository(access, options, log, body) {
  return withAssetsRepositories(onlyAccess(access), options, log, (repositories) => body(repositories.of({})));
}
function connectIfNew({ store, remote, mirror }, signal) {
  if (mirror === void 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_12__.existsSync)(store.dir)) remote.connect(() => store.newScratch(), signal);
}
async function resolveTags(repositories, places, log, signal, { isAnew = false } = {}) {
  const byTag = places.filter(({ pin }) => pin.sha === void 0 && pin.assetsJson !== void 0 && pin.assetsJson.tag !== "");
  const commits = /* @__PURE__ */ new Map();
  for (const [assets, ofRepository] of repositories.group(byTag)) {
    const pins = [...new Set(ofRepository.map(({ pin }) => pin))];
    const found = await findCommits(assets, pins, isAnew, signal);
    for (const pin of pins) commits.set(keyOf2(pin.assetsJson), found.get(pin.assetsJson.tag));
  }
  for (const problem of mayMove(byTag)) log.warning(problem);
  return resolvedWith(commits);
}
function keyOf2({ repository, tag }) {
  return `${repository} ${tag}`;
}
function resolvedWith(commits) {
  const treeOf = ({ pin, ...place2 }) => {
    const sha = pin.sha ?? (pin.assetsJson && commits.get(keyOf2(pin.assetsJson)));
    return sha === void 0 ? [] : [{ ...place2, sha, pin: { ...pin, sha } }];
  };
  const treesOf = (places) => places.flatMap((place2) => (0,_chunk_NICMV3WB_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCommit */ .QE)(place2) ? [place2] : treeOf(place2));
  return {
    trees: treesOf,
    services: (services) => services.map((service) => ({ ...service, pinnedTrees: treesOf(service.pinnedTrees) })).filter(({ pinnedTrees }) => pinnedTrees.length > 0)
  };
}
async function findCommits(assets, pins, isAnew, signal) {
  const { store } = assets;
  const commits = /* @__PURE__ */ new Map();
  for (const { assetsJson } of isAnew || !store.isSignedHere ? [] : pins) {
    const digits = (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_4__/* .tagDigits */ .r5)(assetsJson.tag);
    const commit = digits === void 0 ? void 0 : store.tags.get(assetsJson.tag);
    if (digits !== void 0 && commit?.startsWith(digits) === true) commits.set(assetsJson.tag, commit);
  }
  const unknown = pins.filter(({ assetsJson }) => !commits.has(assetsJson.tag));
  if (unknown.length === 0) return commits;
  await store.open(signal);
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
  if (missing.length > 0) throw noTag(remote.repositoryUrl, missing);
  const moved = pins.filter(({ assetsJson: { tag } }) => {
    const digits = (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_4__/* .tagDigits */ .r5)(tag);
    return digits !== void 0 && found.get(tag)?.startsWith(digits) !== true;
  });
  if (moved.length > 0) throw movedTags(remote.repositoryUrl, moved, found);
  return found;
}
function noTag(repository, pins) {
  const problems = pins.map(({ assetsJson, at }) => ({ message: `${repository} has no tag ${assetsJson.tag}`, at }));
  return tagError("missing-commit", problems, "Push the tag there, or correct Tag in assets.json.");
}
function movedTags(repository, pins, commits) {
  const problems = pins.map(({ assetsJson: { tag }, at }) => ({
    message: `tag ${tag} of ${repository} is at ${commits.get(tag)?.slice(0, 10)}, not at the commit whose digits it ends with: it was moved`,
    at
  }));
  return tagError("moved-tag", problems, "Put the tag back where it was, or push the recordings again and take the new tag.");
}
function tagError(code, problems, hint) {
  const lines = problems.map(({ message: message2, at }) => `${at === void 0 ? "" : `${at.file}: `}${message2}`);
  const message = lines.length === 1 ? `${lines[0]}.` : `There are ${lines.length} tags that cannot be used:
${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .listLines */ .i4)(lines)}`;
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl(code, message, { hint, at: problems[0]?.at, problems: [...problems] });
}
function mayMove(places) {
  const pins = [...new Set(places.map(({ pin }) => pin))];
  return pins.flatMap(({ assetsJson, at }) => {
    if (assetsJson === void 0 || (0,_chunk_767KGEU6_js__WEBPACK_IMPORTED_MODULE_4__/* .tagDigits */ .r5)(assetsJson.tag) !== void 0) return [];
    return [{ message: `tag ${assetsJson.tag} may be moved: its name does not end with 10 digits of its commit`, at }];
  });
}

// src/fetch/tree-walk.ts
var TreeWalk = class extends _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_0__/* .PathWalk */ .hb {
  remote;
  /** Where commits are looked for whose names the server does not take. */
  branch;
  /** The server left out what was not asked for; else its commits are here with everything in them. */
  isFiltered = true;
  constructor(remote, branch) {
    super();
    this.remote = remote;
    this.branch = branch;
  }
  /**
   * @param scratch has, or borrows, what was asked for before, and gets what comes
   * @returns for each place the directory's tree; `absent` where the commit has no such directory
   * @throws Refused where the server does not have a commit
   */
  async fetch(scratch, places, signal) {
    this.isFiltered = true;
    const commits = [...new Set(places.map(({ sha }) => sha))];
    const answers = await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__/* .withObjects */ .d$)(
      scratch.dir,
      signal,
      (read) => this.find(read, places, async (names, type) => {
        if (type === "commit") await this.bringCommits(scratch, names, signal);
        else await this.bringTrees(scratch, names, { commits, here: async () => [...(await read(names)).keys()] }, signal);
      })
    );
    return answers.map((answer) => {
      if (answer === void 0) throw notSent(this.remote, []);
      return answer === "no-commit" ? "absent" : answer;
    });
  }
  /** Without their trees where those can be asked for over the same connection; else a process each would be asked for a level. */
  async bringCommits(scratch, wants, signal) {
    const filter = this.remote.keepsConnections ? "tree:0" : "blob:none";
    const { branch } = this;
    try {
      const { filtered } = await this.remote.fetch(scratch, { wants, depth: 1, filter }, signal);
      if (!filtered) this.isFiltered = false;
    } catch (error) {
      if (!(error instanceof Refused) || error.failure.kind === "missing" || branch === void 0) throw error;
      this.isFiltered = false;
      await bringWhole(this.remote, scratch, { commits: wants, branch }, signal);
    }
  }
  /** @param here says which of `wants` can be read by now */
  async bringTrees(scratch, wants, { commits, here }, signal) {
    for (let lacking = [...wants]; lacking.length > 0; ) {
      const request = { wants: lacking, filter: "tree:0", since: [] };
      try {
        if (!await this.remote.fetchSince(scratch, request, signal)) throw new Refused({ kind: "other" }, "");
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        const all = { wants: commits, depth: 1, filter: "blob:none", refetch: true };
        await this.remote.fetch(scratch, all, signal);
      }
      const came = new Set(await here());
      const left = wants.filter((name) => !came.has(name));
      if (left.length === lacking.length) throw notSent(this.remote, left);
      lacking = left;
    }
  }
};
var DEPTHS = [1, 50, 1e3, _chunk_7ZAVIQDU_js__WEBPACK_IMPORTED_MODULE_5__/* .ALL_GENERATIONS */ .Md];
async function bringWhole(remote, scratch, { commits, branch }, signal) {
  try {
    await remote.fetch(scratch, { wants: commits, depth: 1 }, signal);
    return;
  } catch (error) {
    if (!(error instanceof Refused) || error.failure.kind === "missing") throw error;
  }
  const ref = `refs/heads/${branch}`;
  for (const depth of DEPTHS) {
    await remote.fetch(scratch, { wants: [`+${ref}:${ref}`], depth }, signal);
    const found2 = (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__/* .commitsAmong */ .X0)(await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(scratch.dir, commits, signal));
    if (found2.size === commits.length) return;
    if ((0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_8__/* .readBoundary */ .xn)(scratch.dir).size === 0) break;
  }
  const found = (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__/* .commitsAmong */ .X0)(await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsIn */ .Qv)(scratch.dir, commits, signal));
  throw new NotOnBranch(commits.find((commit) => !found.has(commit)));
}
var NotOnBranch = class extends Error {
  commit;
  constructor(commit) {
    super(`${commit} is not on the branch`);
    this.commit = commit;
  }
};
function notSent({ repositoryUrl }, names) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("unreachable", `The server of ${repositoryUrl} did not send what it was asked for.`, {
    hint: "Run the command again; if it stays so, the server lacks objects: ask who keeps it.",
    ...names.length === 0 ? {} : { detail: `missing: ${names.join(" ")}` }
  });
}
function noBranch(remote, branch, refused) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} has no branch ${branch}.`, {
    hint: "Name its main branch in $branch.",
    detail: refused?.words
  });
}
var BranchMoved = class extends _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl {
  constructor({ repositoryUrl }, branch) {
    super("unreachable", `Branch ${branch} of ${repositoryUrl} was changed while it was read.`, {
      hint: "Run the command again."
    });
  }
};
function wasMoved(error) {
  return error instanceof BranchMoved || error instanceof Refused && ["missing", "unadvertised"].includes(error.failure.kind);
}




/***/ })

};
