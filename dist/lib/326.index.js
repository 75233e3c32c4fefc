export const id = 326;
export const ids = [326];
export const modules = {

/***/ 9326:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ findJudge),
/* harmony export */   _6: () => (/* binding */ verifyPins),
/* harmony export */   pu: () => (/* binding */ distinctPins)
/* harmony export */ });
/* unused harmony export withBranchHistory */
/* harmony import */ var _chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(606);
/* harmony import */ var _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1788);
/* harmony import */ var _chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3213);
/* harmony import */ var _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4467);
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4379);
/* harmony import */ var _chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7725);
/* harmony import */ var _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4028);
/* harmony import */ var _chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5068);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(471);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3024);












// src/verify/history.ts


// src/verify/commit-graph.ts


var CommitGraph = class {
  commits = /* @__PURE__ */ new Map();
  add(commits) {
    for (const [name, commit] of commits) this.commits.set(name, commit);
  }
  /** Undefined for a commit that was not fetched. */
  get(name) {
    return this.commits.get(name);
  }
  has(name) {
    return this.commits.has(name);
  }
  /** A commit and its ancestors, children before parents; those that were not fetched end it. */
  historyOf(start) {
    const parentsFirst = [];
    const entered = /* @__PURE__ */ new Set();
    const left = /* @__PURE__ */ new Set();
    for (const stack = [start]; stack.length > 0; ) {
      const name = stack.at(-1);
      if (!entered.has(name)) {
        entered.add(name);
        stack.push(...this.parentsOf(name).filter((parent) => !entered.has(parent)));
        continue;
      }
      stack.pop();
      if (!left.has(name)) parentsFirst.push(name);
      left.add(name);
    }
    return new Set(parentsFirst.reverse());
  }
  /**
   * Whether a history has a commit as well.
   * @param history of another commit, as `historyOf` gives it
   * @returns undefined where that depends on commits that were not fetched
   */
  isIn(history, commit) {
    if (history.has(commit)) return true;
    const own = this.historyOf(commit);
    return this.areFetched([...history].filter((name) => !own.has(name))) ? false : void 0;
  }
  /** The newest commits of a history that a commit has too, as far as those that were fetched name them. */
  forksFrom(history, commit) {
    const own = [...this.historyOf(commit)].filter((name) => !history.has(name));
    return this.newestOf(own.flatMap((name) => this.parentsOf(name)).filter((parent) => history.has(parent)));
  }
  /** As `git merge-base --all`. @returns undefined where that depends on commits that were not fetched */
  mergeBases(one, other) {
    const [ofOne, ofOther] = [this.historyOf(one), this.historyOf(other)];
    if (ofOne.has(other)) return [other];
    if (ofOther.has(one)) return [one];
    const apart = [...[...ofOne].filter((name) => !ofOther.has(name)), ...[...ofOther].filter((name) => !ofOne.has(name))];
    return this.areFetched(apart) ? this.forksFrom(ofOther, one) : void 0;
  }
  areFetched(names) {
    return [...names].every((name) => this.commits.has(name));
  }
  parentsOf(name) {
    return this.commits.get(name)?.parents ?? [];
  }
  /** Those of some commits that no other one of them has. */
  newestOf(commits) {
    const all = [...new Set(commits)];
    if (all.length < 2) return all;
    const covered = new Set(all.flatMap((commit) => [...this.historyOf(commit)].slice(1)));
    return all.filter((commit) => !covered.has(commit));
  }
};
async function readHistory(dir, starts, signal) {
  const commits = /* @__PURE__ */ new Map();
  if (starts.length === 0) return commits;
  const args = ["rev-list", "--header", ...starts === "all" ? ["--all"] : ["--stdin"]];
  const input = starts === "all" ? "" : `${starts.join("\n")}
`;
  const output = await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .git */ .$Y)(args, { environment: (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .ownEnvironment */ .am)(dir), input, signal });
  for (const record of (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .splitRecords */ .DQ)(output)) {
    const name = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(record.toString("latin1", 0, 40));
    const commit = (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__/* .parseCommit */ .L5)(record.subarray(41));
    if (name !== void 0 && commit !== void 0) commits.set(name, commit);
  }
  return commits;
}
var MAX_FACTS = 5e3;
function treeKey({ sha, assetsPath }) {
  return `${sha}:${assetsPath}`;
}
function readProved(store, branch) {
  const proved = { tip: void 0, commits: /* @__PURE__ */ new Set(), trees: /* @__PURE__ */ new Map() };
  try {
    const facts = JSON.parse((0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .readIfThere */ .qC)(fileOf(store, branch)) ?? "{}");
    if (facts.branch !== branch) return proved;
    proved.tip = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(facts.tip ?? "");
    if (proved.tip !== void 0) proved.commits = new Set(facts.commits?.flatMap((name) => (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(name) ?? []));
    for (const [key, name] of facts.trees ?? []) {
      const tree = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(name);
      if (tree !== void 0) proved.trees.set(key, tree);
    }
    return proved;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError)
      return { tip: void 0, commits: /* @__PURE__ */ new Set(), trees: /* @__PURE__ */ new Map() };
    throw error;
  }
}
function writeProved(store, branch, { tip, commits, trees }) {
  const file = fileOf(store, branch);
  (0,node_fs__WEBPACK_IMPORTED_MODULE_12__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(file), { recursive: true });
  const facts = { branch, tip, commits: [...commits].slice(-MAX_FACTS), trees: [...trees].slice(-MAX_FACTS) };
  (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .writeAtomically */ .vK)(file, `${JSON.stringify(facts)}
`);
}
function fileOf(store, branch) {
  return (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(store.dir, "proved", `${encodeURIComponent(branch)}.json`);
}

// src/verify/history.ts
var MAX_FEW_COMMITS = 10;
var NEAR_GENERATIONS = 12;
var UNKNOWN_GENERATIONS = 1e3;
var NEXT_GENERATIONS = 2;
var SEARCHED_GENERATIONS = [64, 1e3, 8e3, _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_GENERATIONS */ .Md];
var MAX_COMPARED = 1e3;
var History = class {
  graph = new CommitGraph();
  assets;
  signal;
  proved;
  /** What the server has said of commits, and what earlier runs have proved. */
  said = /* @__PURE__ */ new Map();
  /** The branch's newest commit, and the git directory that has it and what came with it. */
  top;
  /** Of the tip, as far as it was fetched. */
  branchHistory = /* @__PURE__ */ new Set();
  /** So many generations of the branch were fetched. */
  depth = 0;
  /** The server leaves nothing out, or gives out nothing by name: all is fetched into one git directory, by branches, with everything in it. */
  isPlain = false;
  /** What such a server has given out by name. */
  givenOut = [];
  trees;
  constructor({ store, remote, branch }, signal) {
    this.assets = { store, remote, branch };
    this.signal = signal;
    this.trees = new _chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__/* .TreeWalk */ .OC(remote);
    this.proved = readProved(store, branch);
  }
  /** The branch's newest commit. Known once something was asked. */
  get tip() {
    return this.fetched.tip;
  }
  /** Where the tip and commits near it can be read, and more be fetched into. */
  get scratch() {
    return this.fetched.scratch;
  }
  /** The objects of commits that came with everything in them: the server may give out none of that by name. */
  get wholeObjects() {
    return this.isPlain ? (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(this.scratch.dir, "objects") : void 0;
  }
  /**
   * What one request says of commits: nothing of those that are too far from the tip.
   * @param tip where the branch is, if it was listed a moment ago
   */
  async look(commits, tip) {
    await this.fetchNear(commits, { tip, withTrees: false });
    return this.known(commits);
  }
  /**
   * Proves of commits whether the branch has them.
   * @param places directories that `findTrees` will be asked for: where they are in many commits, their trees come in the same fetch
   * @throws `missing-commit` where there is no such branch, `unreachable` where an answer cannot be had
   */
  async prove(commits, places = []) {
    const { proved } = this;
    const unknown = places.filter((place) => !proved.trees.has(treeKey(place)));
    const withTrees = new Set(unknown.map(({ sha }) => sha)).size > MAX_FEW_COMMITS;
    const earlier = commits.length > 0 && proved.commits.size > 0 ? proved.tip : void 0;
    const before = commits.filter((commit) => proved.commits.has(commit));
    const fresh = commits.filter((commit) => !proved.commits.has(commit));
    await this.judge(earlier === void 0 ? fresh : [...fresh, earlier], { withTrees });
    if (earlier !== void 0 && this.ancestryOf(earlier)?.is !== "on-branch") {
      proved.commits.clear();
      await this.judge(before, { withTrees });
    }
    for (const commit of before) if (proved.commits.has(commit)) this.said.set(commit, { is: "on-branch" });
    const ancestries = this.known(commits);
    for (const [commit, { is }] of ancestries) if (is === "on-branch") proved.commits.add(commit);
    if (commits.length > 0) proved.tip = this.tip;
    return ancestries;
  }
  /** Keeps what was proved, for later runs. */
  remember() {
    writeProved(this.assets.store, this.assets.branch, this.proved);
  }
  /**
   * The newest commits that two have in common: one of the two where the other comes after it.
   * @throws `unreachable` where the server does not give out all that it takes
   */
  async mergeBases(one, other) {
    for (const depth of SEARCHED_GENERATIONS) {
      const bases2 = this.graph.mergeBases(one, other);
      if (bases2 !== void 0) return bases2;
      await this.fetchBack([one, other], depth);
    }
    const bases = this.graph.mergeBases(one, other);
    if (bases === void 0) throw this.incomplete();
    return bases;
  }
  /** Fetches what the branch lacks of some commits, however far back: a few hundred bytes a commit. */
  async fetchUnmerged(commits) {
    if (this.isPlain) return this.fetchBack([this.tip, ...commits], _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_GENERATIONS */ .Md);
    const { store, remote, branch } = this.assets;
    const scratch = store.newScratch();
    const wants = { wants: commits, filter: "tree:0" };
    const isSaid = await remote.fetchSince(scratch, { ...wants, since: [this.tip] }, this.signal);
    if (!isSaid && !await this.tryFetch(scratch, { ...wants, shallowExclude: branch })) return;
    const lacking = await (0,_chunk_VGFQFJ6F_js__WEBPACK_IMPORTED_MODULE_7__/* .allCommits */ .Uo)(scratch.dir, this.signal);
    this.add(lacking);
    for (const commit of commits) {
      const own = [...this.graph.historyOf(commit)].filter((name) => lacking.has(name));
      const forks = own.flatMap((name) => lacking.get(name)?.parents ?? []).filter((parent) => !lacking.has(parent));
      if (own.length > 0 && forks.length > 0) this.said.set(commit, { is: "elsewhere", forks: [...new Set(forks)] });
    }
  }
  /**
   * The branch's newest commit that came to it before a moment, as the commits say that it was at one after the other.
   * @param time seconds since 1970
   * @returns undefined where all of it came since
   */
  async newestBefore(time) {
    for (const depth of SEARCHED_GENERATIONS) {
      await this.fetchBack([this.tip], depth);
      let name = this.tip;
      while (name !== void 0 && (this.graph.get(name)?.time ?? 0) > time) name = this.graph.get(name)?.parents[0];
      if (name === void 0 || this.graph.has(name)) return name;
    }
    throw this.incomplete();
  }
  /** @returns for each place the directory's tree; `absent` where the commit has no such directory */
  async findTrees(places) {
    const known = this.proved.trees;
    const unknown = places.filter((place) => !known.has(treeKey(place)));
    const found = new Map((await this.walk(unknown)).map((tree, index) => [unknown[index], tree]));
    for (const [place, tree] of found) if (place !== void 0 && tree !== "absent") known.set(treeKey(place), tree);
    return places.map((place) => known.get(treeKey(place)) ?? "absent");
  }
  walk(places) {
    const commits = places.map(({ sha }) => [sha, this.graph.get(sha)]);
    this.trees.addTops(new Map(commits.flatMap(([name, commit]) => commit === void 0 ? [] : [[name, commit]])));
    return this.trees.fetch(this.scratch, places, this.signal);
  }
  /**
   * Searches the branch's commits since the lost ones' histories began: the newest, and those next to where they began.
   * @returns for each the oldest commit with the same tree at that directory
   */
  async firstWithTree(lost) {
    if (lost.length === 0) return [];
    for (const depth of SEARCHED_GENERATIONS) {
      const searched = depth > MAX_COMPARED ? lost.filter(({ forks }) => forks.length > 0) : lost;
      const isHere = (forks) => this.branchSince(forks).every((name) => forks.includes(name) || this.graph.has(name));
      if (searched.every(({ forks }) => isHere(forks))) break;
      await this.fetchBack([this.tip], depth);
    }
    const places = lost.map(({ sha, assetsPath, forks, tree }) => {
      const since = this.branchSince(forks).filter((name) => forks.includes(name) || this.graph.has(name));
      const isNear = (index) => index < MAX_COMPARED || forks.length > 0 && index >= since.length - MAX_COMPARED;
      const candidates = since.filter((_, index) => isNear(index));
      return [...candidates, ...tree === void 0 ? [sha] : []].map((commit) => ({ sha: commit, assetsPath }));
    });
    const found = (await this.walk(places.flat())).values();
    return lost.map(({ tree }, index) => {
      const own = (places[index] ?? []).map(({ sha }) => ({ sha, tree: found.next().value }));
      const wanted = tree ?? own.pop()?.tree;
      return wanted === "absent" ? void 0 : own.findLast((candidate) => candidate.tree === wanted)?.sha;
    });
  }
  /** The branch's commits, newest first, without those before the forks; the forks themselves last, for they may have what is searched. */
  branchSince(forks) {
    const before = new Set(forks.flatMap((fork) => [...this.graph.historyOf(fork)].slice(1)));
    return [...this.branchHistory].filter((commit) => !before.has(commit));
  }
  known(commits) {
    return new Map(
      commits.flatMap((commit) => {
        const ancestry = this.ancestryOf(commit);
        return ancestry === void 0 ? [] : [[commit, ancestry]];
      })
    );
  }
  /** @returns undefined where it takes more of the history to say */
  ancestryOf(commit) {
    const { graph, branchHistory } = this;
    if (branchHistory.has(commit)) return { is: "on-branch" };
    const isElsewhere = graph.has(commit) && graph.isIn(branchHistory, commit) === false;
    return isElsewhere ? { is: "elsewhere", forks: graph.forksFrom(branchHistory, commit) } : this.said.get(commit);
  }
  async judge(asked, options) {
    const open = () => asked.filter((commit) => this.ancestryOf(commit) === void 0);
    const unseen = open().filter((commit) => !this.graph.has(commit));
    if (this.top === void 0 || unseen.length > 0) await this.fetchNear(unseen, options);
    const searchBack = () => this.fetchBack([this.tip], this.guessDepth(open()));
    const exclude = () => this.fetchUnmerged(open());
    const searchAll = () => this.fetchBack([this.tip], _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_GENERATIONS */ .Md);
    const steps = open().length === 1 ? [exclude, searchBack, searchAll] : [searchBack, exclude, searchAll];
    for (const step of this.isPlain ? [searchBack, searchAll, exclude] : steps) if (open().length > 0) await step();
    for (const commit of open()) this.said.set(commit, { is: "missing" });
  }
  /** Fetches commits and the branch's tip, with what is near them. */
  async fetchNear(commits, options) {
    const { store, branch } = this.assets;
    const { withTrees } = options;
    const scratch = store.newScratch();
    const listed = this.top?.tip ?? options.tip ?? await this.listTip(scratch);
    const asked = commits.filter((commit) => commit !== listed);
    const isFew = asked.length <= MAX_FEW_COMMITS && !withTrees;
    const depth = asked.length === 0 ? 1 : isFew ? NEAR_GENERATIONS : NEXT_GENERATIONS;
    const request = { depth, filter: withTrees ? "blob:none" : "tree:0" };
    try {
      const { filtered, missing } = await this.fetchAvailable(
        scratch,
        asked,
        listed ?? `+refs/heads/${branch}:refs/tip`,
        request
      );
      for (const name of missing) this.said.set(name, { is: "missing" });
      const tip = listed ?? await commitAt(scratch.dir, "refs/tip", this.signal);
      this.top ??= { tip, scratch };
      this.depth = Math.max(this.depth, depth);
      const here = asked.filter((name) => !missing.has(name));
      this.add(await readHistory(scratch.dir, [tip, ...here], this.signal));
      for (const name of here) if (!this.graph.has(name)) this.said.set(name, { is: "missing", isObject: true });
      this.isPlain ||= !filtered;
      if (this.isPlain) this.givenOut.push(...here);
    } catch (error) {
      if (!(error instanceof _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L) || error.failure.kind !== "unadvertised") throw this.errorOf(error);
      await this.fetchPlain(depth);
    }
  }
  /** Over a connection that is kept the tip is listed first: all that follows is asked over that. Else the fetch itself says where it is. */
  async listTip(scratch) {
    const { remote, branch } = this.assets;
    return remote.keepsConnections ? (await remote.branches(scratch, [branch], this.signal)).get(branch) : void 0;
  }
  /**
   * Fetches a ref, and those of some objects that the server gives out. It says of one at a time that it does not have it, and an old server
   * may name the wrong one of several, so that each is asked for alone before it counts as missing.
   * @returns whether the server knows filters, and the names that it does not give out
   */
  async fetchAvailable(scratch, names, ref, options) {
    const refused = [];
    const missing = /* @__PURE__ */ new Set();
    const tryWants = async (wanted, others) => {
      try {
        return (await this.assets.remote.fetch(scratch, { ...options, wants: [...wanted, ...others] }, this.signal)).filtered;
      } catch (error) {
        const name = error instanceof _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L && error.failure.kind === "missing" ? (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)(error.failure.name) : void 0;
        if (name === void 0 || !wanted.includes(name)) throw error;
        if (wanted.length === 1) missing.add(name);
        else refused.push(name);
        const rest = wanted.filter((other) => other !== name);
        return rest.length + others.length === 0 ? true : tryWants(rest, others);
      }
    };
    const filtered = await tryWants(names, ref === void 0 ? [] : [ref]);
    for (const name of refused) await tryWants([name], []);
    return { filtered, missing };
  }
  /**
   * Fetches so many generations before some commits. (By their age alone the server would cut at every merge of a branch that is older.)
   * @throws `unreachable` where the server does not have all of them, though all are asked for
   */
  async fetchBack(starts, depth) {
    const isOfBranch = starts.length === 1 && starts[0] === this.top?.tip;
    if (isOfBranch && depth <= this.depth) return;
    if (this.isPlain) await this.fetchPlain(depth, isOfBranch ? this.assets.branch : "*");
    else {
      const scratch = this.assets.store.newScratch();
      if (await this.tryFetch(scratch, { wants: starts, depth, filter: "tree:0" }))
        this.add(await readHistory(scratch.dir, starts, this.signal));
    }
    if (isOfBranch) this.depth = Math.max(this.depth, depth);
    const here = starts.filter((start) => this.graph.has(start));
    const isAll = () => here.every((start) => this.graph.areFetched(this.graph.historyOf(start)));
    if (depth === _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_GENERATIONS */ .Md && !isAll()) throw this.incomplete();
  }
  /** How far back some commits seem to be, by the committers' clocks: where they are wrong, it costs another fetch. */
  guessDepth(commits) {
    const { graph } = this;
    if (commits.some((commit) => !graph.has(commit))) return UNKNOWN_GENERATIONS;
    const timeOf = (name) => graph.get(name)?.time ?? 0;
    const near = [this.tip, ...commits].flatMap((start) => [...graph.historyOf(start)]);
    const steps = [...new Set(near)].flatMap((name) => {
      const first = graph.get(name)?.parents[0];
      return first !== void 0 && graph.has(first) ? [timeOf(name) - timeOf(first)] : [];
    });
    const interval = steps.reduce((sum, step) => sum + step, 0) / steps.length;
    const age = timeOf(this.tip) - Math.min(...commits.map(timeOf));
    const generations = Math.ceil(1.5 * age / interval) + 50;
    return generations > 0 && generations < _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_GENERATIONS */ .Md ? generations : _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_GENERATIONS */ .Md;
  }
  /** @returns false where the server says that nothing is as the request says */
  async tryFetch(scratch, request) {
    try {
      await this.assets.remote.fetch(scratch, request, this.signal);
      return true;
    } catch (error) {
      if (error instanceof _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L && error.failure.kind === "nothing-selected") return false;
      throw this.errorOf(error);
    }
  }
  /**
   * Fetches branches with everything in them, for servers that send everything anyway or give out nothing by name: of what came before, only
   * what is further back.
   */
  async fetchPlain(depth, branch = this.assets.branch) {
    this.isPlain = true;
    const scratch = this.top?.scratch ?? this.assets.store.newScratch();
    const wants = [`+refs/heads/${branch}:refs/heads/${branch}`, ...this.givenOut];
    await this.tryFetch(scratch, { wants, depth, negotiate: true });
    this.top = { tip: await commitAt(scratch.dir, `refs/heads/${this.assets.branch}`, this.signal), scratch };
    this.depth = (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_8__/* .readBoundary */ .xn)(scratch.dir).size === 0 ? _chunk_O47MGADC_js__WEBPACK_IMPORTED_MODULE_6__/* .ALL_GENERATIONS */ .Md : Math.max(this.depth, depth);
    this.add(await readHistory(scratch.dir, "all", this.signal));
  }
  /** The branch was changed between two requests, or there is none. */
  errorOf(error) {
    const { remote, branch } = this.assets;
    if (!(error instanceof _chunk_FD2RRQ32_js__WEBPACK_IMPORTED_MODULE_1__/* .Refused */ .L)) return error;
    return error.failure.kind === "no-branch" ? (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__/* .noBranch */ .kc)(remote, branch, error) : new _chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__/* .BranchMoved */ .A5(remote, branch);
  }
  add(commits) {
    this.graph.add(commits);
    if (this.top !== void 0) this.branchHistory = this.graph.historyOf(this.top.tip);
  }
  get fetched() {
    if (this.top === void 0) throw new Error("nothing was asked yet");
    return this.top;
  }
  /** Without the whole history nobody can say what is not in it. */
  incomplete() {
    const { repositoryUrl } = this.assets.remote;
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl(
      "unreachable",
      `The server of ${repositoryUrl} does not give out the whole history of its branch.`,
      {
        hint: "Verify against the repository itself, not against a shallow copy."
      }
    );
  }
};
async function commitAt(dir, ref, signal) {
  const args = ["rev-parse", "--verify", "--end-of-options", `${ref}^{commit}`];
  const tip = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .parseSha */ .qL)((await (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .git */ .$Y)(args, { environment: (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .ownEnvironment */ .am)(dir), signal })).toString("latin1").trim());
  if (tip === void 0) throw new Error(`${ref} is no commit`);
  return tip;
}

// src/verify/verify-pins.ts
function distinctPins(services, besides) {
  const pins = services.flatMap(({ pinnedTrees }) => pinnedTrees.map(({ pin }) => pin));
  return [...new Set(besides === void 0 ? pins : [...pins, besides])].map((pin) => ({ ...pin, pin }));
}
async function verifyPins(request, log, signal) {
  const { accesses, repositoryOptions, places } = request;
  if (places.length === 0) return { proofs: [], ..._chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_9__/* .NO_TRAFFIC */ .qE };
  const prove = async (repositories) => {
    const tags = await (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveTags */ .yN)(repositories, places, log, signal, { isAnew: true });
    const proofs = [];
    for (const [assets, ofRepository] of repositories.group(tags.trees(places))) {
      const pins = ofRepository.map(({ pin }) => pin);
      const untagged = pins.filter(({ assetsJson }) => assetsJson === void 0);
      const proved = await askHistory(assets, signal, (history) => provePins(history, untagged, request));
      const byPin = new Map(proved.map((proof) => [proof.pin, proof]));
      proofs.push(...pins.map((pin) => byPin.get(pin) ?? taggedProof(pin)));
    }
    return { proofs };
  };
  const urls = places.map(({ pin }) => accesses.of(pin).url);
  return (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__/* .withWritableStore */ .CD)(
    repositoryOptions.storeBase,
    urls,
    (storeBase) => (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__/* .withAssetsRepositories */ .AZ)(accesses, { ...repositoryOptions, storeBase }, log, prove)
  );
}
function withBranchHistory(access, options, log, signal, body) {
  return withWritableStore(
    options.storeBase,
    [access.url],
    (storeBase) => withAssetsRepository(access, { ...options, storeBase }, log, (assets) => askHistory(assets, signal, body))
  );
}
async function askHistory(assets, signal, body) {
  try {
    await assets.store.open(signal);
    const history = new History(assets, signal);
    const result = await body(history);
    history.remember();
    return result;
  } catch (error) {
    if (!(error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl) || error.code !== "git-failed") throw error;
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_10__/* .AssetsSyncError */ .Fl("unreachable", `What the server of ${assets.remote.repositoryUrl} sent cannot be read.`, {
      hint: "Run the command again.",
      detail: error.detail,
      cause: error
    });
  }
}
function taggedProof(pin) {
  return { pin, outcome: "tagged", onBranch: false, on: void 0, tree: void 0 };
}
async function provePins(history, pins, { allTrees = false }) {
  if (pins.length === 0) return [];
  const named = pins.filter(({ tree }) => allTrees || tree !== void 0);
  const ancestries = await history.prove([...new Set(pins.map(({ sha }) => sha))], named);
  const ancestryOf = ({ sha }) => ancestries.get(sha) ?? { is: "missing" };
  const looked = named.filter((pin) => ancestryOf(pin).is !== "missing");
  const found = await history.findTrees(looked);
  const trees = new Map(looked.map((pin, index) => [pin, found[index]]));
  const others = await findSquashed(history, pins, ancestryOf);
  return pins.map((pin) => {
    const ancestry = ancestryOf(pin);
    const on = others.get(pin);
    const tree = trees.get(pin) ?? (on === void 0 ? void 0 : pin.tree);
    const isObject = ancestry.is === "missing" && ancestry.isObject === true;
    return { pin, outcome: (0,_chunk_MNNT3YWW_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeOf */ .sG)(pin, ancestry.is, tree, on), onBranch: ancestry.is === "on-branch", on, tree, isObject };
  });
}
async function findSquashed(history, pins, ancestryOf) {
  const lost = pins.flatMap((pin) => {
    const ancestry = ancestryOf(pin);
    const { sha, assetsPath, tree } = pin;
    if (ancestry.is === "elsewhere") return [{ pin, sha, assetsPath, forks: ancestry.forks }];
    return ancestry.is === "missing" && tree !== void 0 ? [{ pin, sha, assetsPath, forks: [], tree }] : [];
  });
  const found = await history.firstWithTree(lost);
  return new Map(lost.map(({ pin }, index) => [pin, found[index]]));
}
function findJudge(request, rootFile, before, base, log) {
  const repository = before && usableRepository(request, rootFile, before.repository, base);
  if (repository !== void 0) log.warning(changedWarning(rootFile, "repository", rootFile.settings.repository, repository));
  const settings = repository === void 0 ? rootFile.settings : { ...rootFile.settings, repository };
  const accesses = (0,_chunk_4QXXGV3G_js__WEBPACK_IMPORTED_MODULE_0__/* .findAccesses */ .cX)(request, { ...rootFile, settings }, base, log.warning);
  const then = request.branch !== void 0 || before === void 0 ? accesses.branch : before.branch ?? _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_BRANCH */ .nU;
  const isOther = repository !== void 0 || then !== accesses.branch;
  if (then === accesses.branch || request.isLocalUser) return { accesses, isOther };
  log.warning(changedWarning(rootFile, "branch", accesses.branch, then));
  return { accesses: { ...accesses, branch: then, of: (pin) => ({ ...accesses.of(pin), branch: then }) }, isOther };
}
function usableRepository(request, rootFile, text, base) {
  if (text === void 0 || request.repository !== void 0 || request.isLocalUser) return void 0;
  const then = (0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_4__/* .parseGitUrl */ .RA)(text, request.gitHubServer, base);
  if ("error" in then || then.transport !== "http") return void 0;
  return then.url === (0,_chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_2__/* .findRepositoryUrl */ .RD)(request, rootFile, base).url ? void 0 : text;
}
function changedWarning(rootFile, setting, now, judge) {
  const where = setting === "repository" ? "in" : "on";
  return {
    message: `$${setting} becomes ${now} with this change: every pin is proved ${where} ${judge}, as it was before; for another ${setting} give the ${setting} input`,
    at: rootFile.places[`$${setting}`] ?? { file: rootFile.file }
  };
}




/***/ })

};
