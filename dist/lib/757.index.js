export const id = 757;
export const ids = [757];
export const modules = {

/***/ 7970:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lw: () => (/* binding */ Refused),
/* harmony export */   MW: () => (/* binding */ samePinnedTrees),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   RD: () => (/* binding */ findRepositoryUrl),
/* harmony export */   RM: () => (/* binding */ Pins),
/* harmony export */   V$: () => (/* binding */ Remote),
/* harmony export */   ZN: () => (/* binding */ repositoryUrlOf),
/* harmony export */   cX: () => (/* binding */ findAccesses),
/* harmony export */   tQ: () => (/* binding */ lacksTree)
/* harmony export */ });
/* unused harmony export onlyAccess */
/* harmony import */ var _chunk_TAEAO4QO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6108);
/* harmony import */ var _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(207);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8997);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6670);
/* harmony import */ var _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3192);
/* harmony import */ var _chunk_5T7PYH45_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2898);
/* harmony import */ var _chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3693);
/* harmony import */ var _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(923);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(471);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);










// src/fetch/access.ts
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
    branch: request.branch ?? root.settings.branch ?? _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU,
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
  const what = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .listNames */ .Zv)(named.map((name) => name || "none"));
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl(
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
function accessTo(url, request, root, { assetsJson }, onWarning) {
  const branch = request.branch ?? root.settings.branch ?? _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BRANCH */ .nU;
  if (!(0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_1__/* .isBranchName */ .Q8)(branch)) {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: "Give one such as main."
    });
  }
  const { authorization, warning } = (0,_chunk_5T7PYH45_js__WEBPACK_IMPORTED_MODULE_8__/* .chooseCredential */ .P$)({
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
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("bad-manifest", `No assets repository is named in ${root.file}.`, {
      hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
      at
    });
  }
  if (given === void 0) return parseRepository({ gitHubServer, isLocalUser }, base, "$repository", text, at);
  const parsed = (0,_chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if (!("error" in parsed)) return parsed;
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("bad-usage", `The repository input cannot be used: ${parsed.error}.`, {
    hint: "Give owner/name on GitHub, or the address of a git repository."
  });
}
function parseRepository({ gitHubServer, isLocalUser }, base, name, text, at) {
  const parsed = (0,_chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if ("error" in parsed) throw (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `${name} cannot be used: ${parsed.error}`, at }]);
  if (!isLocalUser && parsed.transport !== "http") {
    const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
    throw (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message, at }]);
  }
  return parsed;
}
function findMirror({ mirror, isLocalUser }, root, base) {
  if (mirror !== void 0) {
    const parsed2 = (0,_chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMirror */ .v0)(mirror.text, mirror.base);
    if (!("error" in parsed2)) return parsed2;
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .AssetsSyncError */ .Fl("bad-usage", `The mirror input cannot be used: ${parsed2.error}.`, {
      hint: "Give an http(s) address that everybody may read, or the path of a folder."
    });
  }
  const { mirror: text } = root.settings;
  if (text === void 0) return void 0;
  const at = root.places.$mirror ?? { file: root.file };
  const parsed = (0,_chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMirror */ .v0)(text, base);
  if ("error" in parsed) throw (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: `$mirror cannot be used: ${parsed.error}`, at }]);
  if (isLocalUser || parsed.kind === "http") return parsed;
  throw (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message: "in CI, $mirror is an http(s) address; a folder is given with the mirror input", at }]);
}

// src/pins/pins.ts
function lacksTree({ directory, tree, pin }) {
  return tree === void 0 && pin.directory === directory && pin.assetsJson === void 0;
}
var Pins = class {
  byManifestDirectory;
  all;
  /** Where the code repository's paths begin in the assets repository. */
  prefix;
  /** Every pinned directory but the catch-all's. */
  directories;
  /** What assets.json files pin: each of their directories is a service. */
  tagged;
  constructor(manifests) {
    const prefix = prefixOf(manifests.find(({ manifestDirectory }) => manifestDirectory === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv));
    this.prefix = prefix;
    const placed = ({ pins, tagPin }) => {
      if (tagPin !== void 0) return [tagPin];
      return prefix === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv ? pins : pins.map((pin) => ({ ...pin, assetsPath: (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .joinDirectory */ .as)(prefix, pin.directory) }));
    };
    const byFile = manifests.map((manifest) => ({ manifestDirectory: manifest.manifestDirectory, pins: placed(manifest) }));
    this.byManifestDirectory = new Map(
      byFile.map(({ manifestDirectory, pins }) => [manifestDirectory, new Map(pins.map((pin) => [pin.directory, pin]))])
    );
    this.all = byFile.flatMap(({ pins }) => pins);
    this.tagged = this.all.filter(({ assetsJson }) => assetsJson !== void 0);
    this.directories = [...new Set(this.all.map((pin) => pin.directory))].filter((directory) => directory !== _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv).sort();
  }
  /** The pin that counts for a directory: the nearest file upward that has one, in it the longest key. */
  resolve(directory) {
    const containing = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .upward */ .Oz)(directory);
    for (const manifestDirectory of containing) {
      const pins = this.byManifestDirectory.get(manifestDirectory);
      const key = pins === void 0 ? void 0 : containing.find((outer) => pins.has(outer));
      if (key !== void 0) return pins?.get(key);
    }
    return void 0;
  }
  /** The pin of every service that no other pin is for, those that are yet to come included. */
  get catchAll() {
    return this.resolve(_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv);
  }
  /** The longest pin that contains a directory, the catch-all excluded. */
  resolveTargeted(directory) {
    const pin = this.resolve(directory);
    return pin?.directory === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv ? void 0 : pin;
  }
  /**
   * What a service is made of: itself, then each deeper pin that replaces its own directory, outer before inner. A directory with
   * an assets.json is a service of its own: it is a part of another one only where that has a pin for all of its own directory.
   */
  pinnedTreesOf(service) {
    const pinnedTrees = [];
    const own = this.resolve(service);
    if (own !== void 0) {
      pinnedTrees.push(pinnedTreeAt(service, own));
    }
    for (const directory of this.below(service)) {
      const pin = this.resolve(directory);
      if (pin?.directory === directory && (own !== void 0 || pin.assetsJson === void 0))
        pinnedTrees.push(pinnedTreeAt(directory, pin));
    }
    return pinnedTrees;
  }
  /** The pinned directories inside a directory. They stand together in the sorted list. */
  below(directory) {
    if (directory === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv) return this.directories;
    const inside = `${directory}/`;
    let start = 0;
    for (let end2 = this.directories.length; start < end2; ) {
      const middle = start + end2 >> 1;
      if ((this.directories[middle] ?? "") < inside) start = middle + 1;
      else end2 = middle;
    }
    let end = start;
    while (this.directories[end]?.startsWith(inside)) end++;
    return this.directories.slice(start, end);
  }
  /** Pins that can never count, because a nearer file covers all of their directory. */
  unreachable() {
    return this.all.flatMap((pin) => {
      const winner = this.resolve(pin.directory);
      if (winner === void 0 || winner === pin || winner.manifestDirectory === pin.manifestDirectory) return [];
      const message = `${(0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .showDirectory */ .fi)(pin.directory)} never counts: ${winner.at.file}:${winner.at.line} is nearer; remove this pin`;
      return [{ message, at: pin.at }];
    });
  }
};
function prefixOf(root) {
  const parsed = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDirectory */ .Bp)(root?.settings.prefix ?? "");
  return "directory" in parsed ? parsed.directory : _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv;
}
function pinnedTreeAt(directory, pin) {
  const isPinned = pin.directory === directory;
  const below = directory.slice(pin.directory === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv ? 0 : pin.directory.length + 1);
  const assetsPath = isPinned ? pin.assetsPath : (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_3__/* .joinDirectory */ .as)(pin.assetsPath, below);
  return { directory, assetsPath, sha: pin.sha, tree: isPinned ? pin.tree : void 0, pin };
}
function hasCommit(place) {
  return place.sha !== void 0 && place.pin.sha !== void 0;
}
function samePinnedTrees(one, other) {
  const says = (pinnedTrees) => JSON.stringify(
    pinnedTrees.map(({ directory, assetsPath, sha, tree, pin: { assetsJson } }) => {
      return [directory, assetsPath, sha ?? assetsJson?.tag, tree, assetsJson?.repository];
    })
  );
  return says(one) === says(other);
}

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
    const isForNames = wants.every((want) => (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(want) !== void 0);
    if (!isForNames || shallowExclude !== void 0 || negotiate === true) return void 0;
    return this.use(scratch, signal, (connection) => connection.fetch(scratch, request, this.wire.onProgress, signal));
  }
  /** The names of branches and tags that begin in one of some ways, as of `PlainGit`. @returns as of `fetch` */
  listRefs(scratch, prefixes, signal) {
    return this.use(scratch, signal, (connection) => connection.listRefs(prefixes));
  }
  /** Has git open a connection, unless there is one, and does not wait for it. What goes wrong is found by whoever asks. */
  connect(makeScratch, signal) {
    if (!this.isPossible || this.connection !== void 0) return;
    this.connection = new Connection(this.access.url, this.access.environment(makeScratch()), signal);
  }
  /** Ends the connection, if there is one; only then every request is counted. A later request opens another. */
  close() {
    const { connection } = this;
    this.connection = void 0;
    if (connection !== void 0) {
      const before = this.ending;
      this.ending = connection.close().then((stderr) => this.wire.onTrace((0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHttpTrace */ .dg)(stderr))).finally(() => before);
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
    this.helper = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_6__/* .openGit */ .zY)([url.startsWith("https:") ? "remote-https" : "remote-http", url, url], { environment, signal });
    this.helper.stdin.write("stateless-connect git-upload-pack\n");
    this.bytes = new _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_6__/* .ByteReader */ .kP(this.helper.stdout, { limit: (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_6__/* .silenceLimit */ .FL)(MAX_SILENCE_MS), onReached: () => this.giveUp() });
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
        if ((0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .isPage */ .yp)((0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .parseHttpTrace */ .dg)(stderr))) throw new _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .TransportError */ .dA(stderr);
        return false;
      }
      for await (const line of this.readLines()) {
        const [name = "", values = ""] = line.split("=");
        this.capabilities.set(name, values.split(" "));
      }
      if ((this.capabilities.get("object-format") ?? ["sha1"])[0] !== "sha1") {
        await this.close();
        throw new _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .TransportError */ .dA(_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .OTHER_NAMES */ .yb);
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
      const sha = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(name);
      if (sha === void 0 || !prefixes.some((prefix) => ref.startsWith(prefix))) continue;
      refs.set(ref, sha);
      const peeled = attributes.map((text) => (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(text.replace(/^peeled:/, ""))).find((found) => found !== void 0);
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
    const isLoose = request.loose === true && filtered;
    const check = filtered ? ["--promisor"] : since !== void 0 ? [] : ["--check-self-contained-and-connected"];
    const indexing = [..._chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_6__/* .STREAM_LARGE_FILES */ .dQ, "index-pack", "--stdin", ...onProgress === void 0 ? [] : ["-v"], ...check];
    const { exitCode, stdout, stderr } = await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_6__/* .tryGit */ .Ii)(isLoose ? ["unpack-objects", "-q"] : indexing, {
      environment: (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(scratch.dir),
      input: this.readPack(scratch, onProgress),
      signal,
      onStderr: onProgress
    });
    if (exitCode !== 0) throw new _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .TransportError */ .dA(`${await this.close()}
${stderr}
fatal: index-pack failed`);
    const cameAll = since !== void 0 || (isLoose ? holdsLoose(scratch, wants) : holdsPacked(scratch, stdout, wants));
    if (!cameAll) throw new _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .TransportError */ .dA("fatal: fetch-pack: the server did not send all necessary objects");
    return { filtered };
  }
  sendFetch(scratch, { wants, depth, since = [] }, filter) {
    this.send("fetch", [
      "ofs-delta",
      ...wants.map((name) => `want ${name}`),
      ...[...(0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_5__/* .readBoundary */ .xn)(scratch.dir)].map((name) => `shallow ${name}`),
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
      if (heading === "shallow-info") (0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_5__/* .updateBoundary */ .yP)(scratch.dir, lines);
    }
    const tell = onProgress && (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_6__/* .eachLine */ .IM)((line) => onProgress(`remote: ${line}`));
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
    if (part.kind === "end") throw new _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .TransportError */ .dA(`${await this.close()}
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
    return new _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .TransportError */ .dA(`fatal: remote error: ${words}`);
  }
  /** git has ended before its answer did: its stderr says why, unless it was ended here. */
  async endedError() {
    const stderr = await this.close();
    return new _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .TransportError */ .dA(this.wasSilent ? `${stderr}
${_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .SAID_NOTHING */ .A}` : stderr);
  }
  /** The server was silent for too long. */
  giveUp() {
    if ((0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .isAskedForCredentials */ .uI)(this.helper.stderr())) return;
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
  const held = pack === void 0 ? void 0 : (0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_5__/* .namesInPack */ .pi)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(packs, `pack-${pack}.idx`));
  return held !== void 0 && names.every((name) => held.has(name));
}
function holdsLoose({ dir }, names) {
  return names.every((name) => (0,_chunk_TAEAO4QO_js__WEBPACK_IMPORTED_MODULE_0__/* .readLooseObject */ .IC)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(dir, "objects"), name) !== void 0);
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
    this.access = new _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .ServerAccess */ .wX(options);
    const { progress } = options.log;
    const wire = {
      onProgress: progress && ((line) => (0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .isProgress */ .c4)(line) && progress(line)),
      onTrace: ({ requests, log }) => {
        this.traffic.requests += requests;
        if (_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH.hasSubscribers) for (const line of log) _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH.publish(`${this.access.shownUrl}: ${line}`);
      }
    };
    this.session = new Session(this.access, wire);
    this.plain = new _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .PlainGit */ .zL(this.access, wire);
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
  connect(makeScratch, signal) {
    this.session.connect(makeScratch, signal);
  }
  /** Ends the connection, if one was kept: only then every request is counted. What is asked later opens another. */
  async close() {
    const wasOpen = this.session.isOpen;
    await this.session.close();
    const { requests, bytes } = this.traffic;
    if (wasOpen && _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH.hasSubscribers) _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_6__/* .details */ .zH.publish(`${this.access.shownUrl}: ${requests} requests, ${bytes} bytes`);
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
      if (filter !== void 0) (0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_5__/* .forgetFilter */ .uP)(scratch);
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
    const error = (0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .pushRefused */ .H)(this.access.shownUrl, request.branch, shown);
    if (error === void 0) return false;
    throw error;
  }
  /** Asks, and asks again what may work later. */
  async ask(purpose, signal, send) {
    const { attempts, log } = this.options;
    try {
      return await (0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .withRetries */ .LH)({ attempts, log, signal }, () => this.attempt(purpose, send));
    } catch (error) {
      if (error instanceof _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .Transient */ .Rc) throw (0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .unreachable */ .HB)(this.access.shownUrl, error.words, error.retryAfter);
      throw error;
    }
  }
  async attempt(purpose, send) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .TransportError */ .dA)) throw error;
      const failure = (0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .explainFailure */ .SP)(error, Date.now(), purpose.excludes);
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
        return new _chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .Transient */ .Rc((0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .whatFailed */ .kU)(words, error.trace), words, failure.retryAfter);
      case "no-git-server":
        return (0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .noGitServer */ .DV)(shownUrl, failure.contentType, words);
      case "unsupported":
        return (0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .unsupported */ .qO)(shownUrl);
      case "no-room":
        return (0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .noRoom */ .fj)(purpose.folder, words);
      case "unauthorized":
        return (0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .unauthorized */ .nc)(shownUrl, { status: failure.status, pushes: purpose.pushes === true }, this.options, words);
      case "other":
        return purpose.isExtra === true ? new Refused(failure, words) : (0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .unreachable */ .HB)(shownUrl, words);
    }
  }
  /** Follows a renamed repository on the same origin, once. */
  followRedirect(location) {
    const { access } = this;
    const target = (0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .redirectTarget */ .ET)(access.url, location, (text) => access.withoutTokens(text));
    if (access.url !== this.repositoryUrl || target === access.url) throw (0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .redirectsAgain */ .se)(this.repositoryUrl);
    this.options.log.info(`${access.shownUrl} has moved to ${target}; change its address to spare a request.`);
    access.url = target;
  }
  /** What the server and git said, for messages. */
  shownWords(words) {
    return this.access.withoutTokens((0,_chunk_7QRBUMRZ_js__WEBPACK_IMPORTED_MODULE_4__/* .serverWords */ .lZ)(words));
  }
};
function bytesIn({ dir, packs }) {
  const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(dir, "objects");
  const files = [
    ...(0,node_fs__WEBPACK_IMPORTED_MODULE_9__.readdirSync)(packs).flatMap((name) => name.endsWith(".pack") ? (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(packs, name) : []),
    ...(0,_chunk_TAEAO4QO_js__WEBPACK_IMPORTED_MODULE_0__/* .looseObjects */ .Dm)(objects).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(objects, name.slice(0, 2), name.slice(2)))
  ];
  return files.reduce((sum, file) => sum + (0,node_fs__WEBPACK_IMPORTED_MODULE_9__.statSync)(file).size, 0);
}




/***/ }),

/***/ 3192:
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
/* harmony export */   fj: () => (/* binding */ noRoom),
/* harmony export */   kU: () => (/* binding */ whatFailed),
/* harmony export */   lZ: () => (/* binding */ serverWords),
/* harmony export */   nc: () => (/* binding */ unauthorized),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   se: () => (/* binding */ redirectsAgain),
/* harmony export */   uI: () => (/* binding */ isAskedForCredentials),
/* harmony export */   wX: () => (/* binding */ ServerAccess),
/* harmony export */   yb: () => (/* binding */ OTHER_NAMES),
/* harmony export */   yp: () => (/* binding */ isPage),
/* harmony export */   zL: () => (/* binding */ PlainGit)
/* harmony export */ });
/* harmony import */ var _chunk_5T7PYH45_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2898);
/* harmony import */ var _chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);
/* harmony import */ var _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(923);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);
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
    this.kept = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .keptConfig */ .RX)(config, { isLocalUser, keepAccess });
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
    return (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .transferEnvironment */ .FF)({
      gitDir: scratch.dir,
      url: this.url,
      kept,
      isLocalUser,
      authorization: isOurs && authorization !== void 0 ? { url: this.url, header: authorization } : void 0,
      negotiate: use.negotiate === true,
      // A push would ask for all that was left out before it compares with it.
      partial: use.pushes !== true && (0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_0__/* .isPartial */ .mt)(scratch)
    });
  }
  /** Takes out of what a server said what it was sent. */
  withoutTokens(words) {
    const headers = this.headersOfUser.map(([, header]) => header.replace(/^[^:]*: */, ""));
    return [this.options.authorization, ...headers].reduce(_chunk_5T7PYH45_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutToken */ ._Q, words);
  }
  /** The user's configuration that sends credentials to the server. */
  get headersOfUser() {
    return this.kept.filter((entry) => isCredentialFor(entry, this.url));
  }
};
function isCredentialFor([key, value], url) {
  const matched = /^http\.(?:(.+)\.)?extraheader$/i.exec(key);
  if (matched === null || !/^authorization:/i.test(value) || !URL.canParse(url)) return false;
  const [, prefix] = matched;
  if (prefix === void 0) return true;
  const host = /^https?:\/\/(?:[^/@]*@)?([^/]+)/i.exec(prefix)?.[1] ?? "";
  const parts = host.split("*").map((part) => part.replace(/[^\w-]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^.]*")}$`, "i").test(new URL(url).host);
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
    return { filtered: !(0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .saysFilterIgnored */ .pn)(stderr) };
  }
  /**
   * The branches and tags whose full names begin in one of some ways, and what they point at; of a tag object under its name with
   * `^{}` behind it the commit that it is for.
   */
  async listRefs(scratch, prefixes, signal) {
    const patterns = prefixes.map((prefix) => `${prefix}*`);
    const isLong = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .inPieces */ .xE)(patterns).length > 1;
    const refs = isLong ? [...new Set(prefixes.map((prefix) => `${prefix.split("/").slice(0, 2).join("/")}/*`))] : patterns;
    return refsIn(await this.run(scratch, { args: ["ls-remote"], refs }, signal));
  }
  /**
   * @param branch undefined for the one that the server calls its own
   * @returns undefined where there is no such branch
   */
  async readTip(scratch, branch, signal) {
    const ref = branch === void 0 ? "HEAD" : `refs/heads/${branch}`;
    const result = await this.run(scratch, { args: ["ls-remote", "--symref"], refs: [ref], namesSomething: true }, signal);
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
    const { args, refs = [], input, isAnswer = () => false, namesSomething } = command;
    const silence = new AbortController();
    let traced = "";
    const limit = setInterval(() => {
      if (!isAskedForCredentials(traced)) silence.abort(new TransportError(`${traced}${SAID_NOTHING}`));
    }, (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .silenceLimit */ .FL)(MAX_SILENCE_MS));
    try {
      const result = await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .tryGit */ .Ii)([...args, "--", this.access.url, ...refs], {
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
      if (args[0] === "ls-remote" && /^[0-9a-f]{64}\t/m.test(result.stdout.toString("latin1")))
        throw new TransportError(OTHER_NAMES);
      const isForeign = isPage(trace) || namesSomething === true && result.stdout.length === 0 && !speaksGit(trace);
      if (isForeign || result.exitCode !== 0 && !isAnswer(answer)) throw new TransportError(result.stderr);
      return answer;
    } finally {
      clearInterval(limit);
      this.wire.onTrace(parseHttpTrace(traced));
    }
  }
};
function refusalOf({ exitCode, stdout, stderr }) {
  const reason = /^!\t[^\t]*\t(.*)$/m.exec(stdout.toString("utf8"))?.[1] ?? (exitCode !== 0 && (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .saysLacking */ .qm)(stderr) ? "" : void 0);
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
  const said = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .readWords */ .ux)("server", words);
  const isForeign = !speaksGit(trace) && (words.trim() === "" || said?.kind === "no-branch" || said?.kind === "no-git-server");
  if (isForeign) return { kind: "no-git-server", contentType };
  if (said?.kind === "missing") return { kind: said.kind, name: said.about ?? "" };
  if (said?.kind === "unadvertised" || said?.kind === "no-branch" || said?.kind === "no-filter") return { kind: said.kind };
  if (excludes && isEmptySelection(words, trace)) return { kind: "nothing-selected" };
  if ((0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .saysNoRoom */ .VO)(words)) return { kind: "no-room" };
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
  const isSaid = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .readWords */ .ux)("server", words)?.kind === "nothing-selected" || /hung up unexpectedly/.test(words);
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
  const [line = ""] = withoutAfterthoughts(words).slice(-1);
  const kind = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .readWords */ .ux)("server", line)?.kind;
  return kind === "unknown-host" || kind === "no-connection" ? `The server could not be reached: ${line.replace(/^fatal: unable to access '[^']*': /, "")}` : `The transfer broke off: ${line}`;
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
  const line = tellingLine(withoutAfterthoughts(words)) ?? "";
  const said = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .readWords */ .ux)("server", words);
  if (retryAfter > LONGEST_PAUSE_MS) {
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", `The server of ${url} wants to be asked again ${whenText(retryAfter)}.`, {
      hint: "Run the command again then: too much was asked of the server, by this run or by others; nothing on disk was changed.",
      detail: words
    });
  }
  if (said?.kind === "unknown-host") {
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", `The name ${said.about} could not be resolved: no server is known by it here.`, {
      hint: `Check how it is spelled in ${url}, and this machine's DNS, network and proxy; nothing on disk was changed.`,
      detail: words
    });
  }
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
    "unreachable",
    `The server of ${url} could not be reached or did not complete${line && `: ${line}`}.`,
    {
      // A server that cannot read what was asked for may end its answer without a word.
      hint: throughProxy(url) + (said?.hint ?? (line === "" ? _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_SERVER */ .jO : _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .CHECK_NETWORK */ .eb)),
      detail: words
    }
  );
}
function throughProxy(url) {
  const proxy = URL.canParse(url) ? (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .findProxy */ .EE)(new URL(url), process.env) : void 0;
  return proxy === void 0 ? "" : `It was asked through the proxy ${new URL(proxy).host}. `;
}
function unsupported(url) {
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unsupported-repository", `${url} names its objects by SHA-256, which pins cannot name.`, {
    hint: "Use a repository with SHA-1 names, as GitHub has: git init --object-format=sha1"
  });
}
function noGitServer(url, contentType, words) {
  if (/^text\/html$/i.test(contentType)) {
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unauthorized", `${url} sent a web page in place of git's answer, most likely to sign in.`, {
      hint: "Check the token, the address, which is the one that git clone takes, and any proxy: some answer with their sign-in page.",
      detail: words
    });
  }
  const what = contentType.replace(/[^\w/+.-]/g, "") || "something else";
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", `${url} answers with ${what}, not as a git repository.`, {
    hint: "Check the address, which is the one that git clone takes, the proxy and the token: some answer with their sign-in page.",
    detail: words
  });
}
function noRoom(folder, words) {
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("not-writable", `What was fetched could not be written below ${folder}.`, {
    hint: "Make room or give this user access, then run the command again.",
    detail: words
  });
}
function redirectTarget(from, location, withoutTokens) {
  const refused = (message, hint) => new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", message, { hint });
  if (!URL.canParse(location, from)) {
    throw refused(
      `The server of ${withoutTokens(from)} redirects to what is no address (${withoutTokens(serverWords(location))}).`,
      "Check the address of the repository; if it is right, tell whoever runs that server."
    );
  }
  const { origin } = new URL(from);
  const target = new URL(location, from);
  const url = target.href.replace(/\/(info\/refs|git-upload-pack|git-receive-pack)(\?.*)?$/, "");
  if (target.origin !== origin) {
    throw refused(
      `${origin} redirects to another server, ${withoutTokens(target.origin)}.`,
      `If that is right, name the repository by its new address, ${withoutTokens(url)}.`
    );
  }
  if (withoutTokens(url) !== url) {
    throw refused(
      `${origin} redirects to an address that has the token in it.`,
      "Name the repository by its present address, and renew the token: that server puts it where others can read it."
    );
  }
  return url;
}
function redirectsAgain(url) {
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", `${url} redirects again and again.`, {
    hint: "Name the repository by its present address."
  });
}
function unauthorized(url, { status, pushes }, options, words) {
  if (options.url.transport === "path") {
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unreachable", `${url} is not a git repository that can be read.`, {
      hint: "Check the path and its permissions.",
      detail: words
    });
  }
  const answer = status === void 0 ? "refused access" : `answered ${status}`;
  const said = tellingLine(remoteLines(words));
  const what = pushes ? `nothing may be pushed there with these credentials${said === void 0 ? "" : ` (${said})`}` : "it does not exist, or the token cannot see it";
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unauthorized", `${url} ${answer}: ${what}.`, {
    hint: pushes ? howToPush(options) : howToRead(options),
    detail: words
  });
}
function howToPush({ tokenInput, isLocalUser }) {
  const login = isLocalUser ? ", or log in" : "";
  return `Give a token that may write there (contents: write) with the ${tokenInput} input${login}; nothing was pushed.`;
}
function howToRead({ authorization, isLocalUser, tokenInput }) {
  if (authorization !== void 0) {
    return "Check the name of the repository, and that the token is valid and may read its contents.";
  }
  const address = tokenInput === "token" ? " (and, unless it is on the same server, its address with the repository input)" : "";
  const given = `the ${tokenInput} input${address}`;
  return isLocalUser ? `Check the name of the repository; if it is private, log in (gh auth login, or your git credential helper), or give a token: GH_TOKEN for GitHub; for another host ${given}.` : `Check the name of the repository; if it is private, give a token for it with ${given}.`;
}
function pushRefused(url, branch, { reason, words }) {
  const why = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .readWords */ .ux)("push", `${reason}
${words}`);
  if (reason === "" || why?.kind === "race") return void 0;
  const said = tellingLine(remoteLines(words));
  const told = reason.replace(/^\[[^\]]*\] \((.*)\)$/, "$1").replace(/\.$/, "");
  const detail = `${told}
${words}`;
  if (why?.kind === "in-the-way") {
    const which = why.about === void 0 ? "the branch that is called as a part of it" : `the branch ${why.about} there`;
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("conflict", `${url} has no room for the branch ${branch}: ${said ?? told}.`, {
      hint: `Rename or delete ${which}, then run the command again; nothing was pushed.`,
      detail
    });
  }
  const more = said === void 0 || told.includes(said) ? told : `${told}: ${said}`;
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("unauthorized", `${url} did not take the branch ${branch}: ${more}.`, {
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

/***/ 3693:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ BARE_CONFIG),
/* harmony export */   PS: () => (/* binding */ bytesIfThere),
/* harmony export */   S3: () => (/* binding */ movePacks),
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   aS: () => (/* binding */ readTraits),
/* harmony export */   bh: () => (/* binding */ ensureFile),
/* harmony export */   g7: () => (/* binding */ makeGitDirectory),
/* harmony export */   gI: () => (/* binding */ probeFileSystem),
/* harmony export */   kg: () => (/* binding */ packsIn),
/* harmony export */   lP: () => (/* binding */ makeScratch),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   op: () => (/* binding */ MAX_PACKS),
/* harmony export */   pU: () => (/* binding */ removePacks),
/* harmony export */   pi: () => (/* binding */ namesInPack),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   rv: () => (/* binding */ joinPacks),
/* harmony export */   uP: () => (/* binding */ forgetFilter),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   xn: () => (/* binding */ readBoundary),
/* harmony export */   yP: () => (/* binding */ updateBoundary)
/* harmony export */ });
/* harmony import */ var _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(923);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(471);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);



// src/git/git-files.ts




function writeAtomically(path, contents, kind = {}) {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(temporary, contents);
    (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(temporary, path, kind);
  } catch (error) {
    (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)(temporary);
    throw error;
  }
}
function ensureFile(path, contents) {
  if (readIfThere(path) === contents) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
  writeAtomically(path, contents);
}
function readIfThere(path) {
  return bytesIfThere(path)?.toString("utf8");
}
function bytesIfThere(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(path);
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") return void 0;
    throw Object.assign(error, { path });
  }
}
function configText(entries) {
  return entries.map(([key, value]) => {
    const dot = key.lastIndexOf(".");
    const [section = "", ...subsection] = key.slice(0, dot).split(".");
    const header = subsection.length === 0 ? section : `${section} ${quote(subsection.join("."))}`;
    return `[${header}]
	${key.slice(dot + 1)} = ${quote(value)}
`;
  }).join("");
}
function quote(value) {
  return `"${value.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;
}
function alternatesText(paths) {
  return paths.map((path) => `${path.replaceAll("\\", "/")}
`).join("");
}
function makeGitDirectory(dir, options) {
  for (const name of ["objects/pack", "objects/info", "refs", "info"]) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, name), { recursive: true });
  ensureFile((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "objects/info/alternates"), alternatesText(options.alternates));
  const head = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "HEAD");
  if (!/^(ref: |[0-9a-f]{40}\b)/.test(readIfThere(head) ?? "")) writeAtomically(head, "ref: refs/heads/none\n");
  const config = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "config");
  if (readIfThere(config) === void 0) writeAtomically(config, configText(options.config));
}
function probeFileSystem(file, platform = process.platform) {
  return { ignoresCase: isThereInOtherCase(file), hasExecutableBit: platform !== "win32" && keepsExecutableBit(file) };
}
function readTraits(gitDir, platform = process.platform) {
  const config = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(gitDir, "config");
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(config, { throwIfNoEntry: false });
  if (found === void 0) return void 0;
  const hasBit = platform !== "win32" && (found.mode & 73) === 0 && !/filemode\s*=\s*"?false/i.test(readIfThere(config) ?? "");
  return { ignoresCase: isThereInOtherCase(config), hasExecutableBit: hasBit };
}
function isThereInOtherCase(file) {
  const name = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(file);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(
    (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(
      (0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(file),
      name.replace(/[a-z]/g, (letter, at) => at % 2 === 0 ? letter.toUpperCase() : letter)
    )
  );
}
function keepsExecutableBit(file) {
  try {
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(file);
    if ((mode & 64) !== 0) return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(file, mode | 64);
    const isKept = ((0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(file).mode & 64) !== 0;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.chmodSync)(file, mode);
    return isKept;
  } catch {
    return false;
  }
}
function readBoundary(dir) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "shallow");
  const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(file, "latin1").split("\n") : [];
  return new Set(lines.map(_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL).filter((name) => name !== void 0));
}
function updateBoundary(dir, lines) {
  if (lines.length === 0) return;
  const boundary = readBoundary(dir);
  for (const line of lines) {
    const [, verb, text = ""] = /^(shallow|unshallow) ([0-9a-f]{40})$/.exec(line) ?? [];
    const name = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(text);
    if (name === void 0) continue;
    if (verb === "shallow") boundary.add(name);
    else boundary.delete(name);
  }
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "shallow"), [...boundary].map((name) => `${name}
`).join(""));
}
var BARE_CONFIG = [
  ["core.repositoryFormatVersion", "1"],
  ["core.bare", "true"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"]
];
function makeScratch(dir, borrowed, tips = []) {
  (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .fc)(dir);
  makeGitDirectory(dir, { config: BARE_CONFIG, alternates: borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(folder)) });
  const scratch = { dir, packs: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "objects/pack") };
  if (tips.length > 0) {
    const refs = tips.map((tip) => `${tip} refs/tips/${tip}
`).sort();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "packed-refs"), `# pack-refs with: sorted
${refs.join("")}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "shallow"), tips.map((tip) => `${tip}
`).join(""));
  }
  return scratch;
}
function isPartial({ packs }) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(packs).some((name) => name.endsWith(".promisor"));
}
function forgetFilter({ dir }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "config"), configText(BARE_CONFIG));
}
function quotePath(path) {
  return `"${path.replace(/[\\"]/g, "\\$&")}"`;
}
var PACK_FILES = [".promisor", ".rev", ".pack", ".idx"];
var MAX_PACKS = 50;
function namesIn(folder) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(folder) : [];
}
function packsIn(folder) {
  return namesIn(folder).filter((name) => name.endsWith(".idx")).map((name) => name.slice(0, -".idx".length));
}
function movePacks(from, to) {
  const names = namesIn(from);
  for (const ending of PACK_FILES) {
    for (const name of names) {
      if (name.endsWith(ending)) (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(to, name), { isContentAddressed: true });
    }
  }
}
function removePacks(folder, packs) {
  for (const ending of PACK_FILES.toReversed()) {
    for (const pack of packs) (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `${pack}${ending}`));
  }
}
var HEADER_BYTES = 12;
var CHECKSUM_BYTES = 20;
async function joinPacks(packs, to) {
  const parts = packs.map((file) => ({ file, objects: countObjects(file), end: (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.statSync)(file).size - CHECKSUM_BYTES - 1 }));
  const header = Buffer.from("PACK\0\0\0\0\0\0\0", "latin1");
  header.writeUInt32BE(parts.reduce((sum, { objects }) => sum + objects, 0) >>> 0, 8);
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha1").update(header);
  const joined = async function* () {
    yield header;
    for (const { file, objects, end } of parts) {
      if (objects === 0) continue;
      for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.createReadStream)(file, { start: HEADER_BYTES, end, highWaterMark: 1 << 20 })) {
        hash.update(part);
        yield part;
      }
    }
    yield hash.digest();
  };
  await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(joined, (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.createWriteStream)(to));
}
function countObjects(file) {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.openSync)(file, "r");
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readSync)(handle, header);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.fstatSync)(handle).size <= HEADER_BYTES + CHECKSUM_BYTES ? 0 : header.readUInt32BE(8);
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.closeSync)(handle);
  }
}
var SIGNATURE = Buffer.from("ff744f6300000002", "hex");
var NAMES = SIGNATURE.length + 256 * 4;
var NAME_LENGTH = 20;
function namesInPack(file) {
  const index = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(file);
  if (!index.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return void 0;
  const names = /* @__PURE__ */ new Set();
  const end = NAMES + index.readUInt32BE(NAMES - 4) * NAME_LENGTH;
  for (let at = NAMES; at < end; at += NAME_LENGTH) names.add(index.toString("hex", at, at + NAME_LENGTH));
  return names;
}




/***/ }),

/***/ 6108:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   B: () => (/* binding */ withObjectReader),
/* harmony export */   Dm: () => (/* binding */ looseObjects),
/* harmony export */   IC: () => (/* binding */ readLooseObject),
/* harmony export */   L5: () => (/* binding */ parseCommit),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   Uo: () => (/* binding */ allCommits),
/* harmony export */   X0: () => (/* binding */ commitsAmong),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   d$: () => (/* binding */ withObjects),
/* harmony export */   ph: () => (/* binding */ fileSizes),
/* harmony export */   tk: () => (/* binding */ TREE_MODE)
/* harmony export */ });
/* harmony import */ var _chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3693);
/* harmony import */ var _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(923);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8522);




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
        const git2 = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .openGit */ .zY)(CAT_FILE, call);
        opened = { ...git2, answers: new _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteReader */ .kP(git2.stdout) };
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
  if (line === void 0 || content === void 0) throw (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .gitError */ .N7)(CAT_FILE, await ended);
  return name === void 0 ? void 0 : { name, type, content: content.subarray(0, -1) };
}
function withObjects(dir, signal, body) {
  const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(dir, "objects");
  return withObjectReader(
    { environment: (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(dir), signal },
    (readPacked) => body(async (names) => {
      const areLoose = new Set(looseObjects(objects));
      const loose = names.flatMap((name) => areLoose.has(name) ? readLooseObject(objects, name) ?? [] : []);
      const found = new Map(loose.map((object) => [object.name, object]));
      const others = names.filter((name) => !found.has(name));
      if (others.length === 0 || hasNoPacks(dir)) return found;
      for (const object of await readPacked(others)) if (object !== void 0) found.set(object.name, object);
      return found;
    })
  );
}
function objectsIn(dir, names, signal) {
  return withObjects(dir, signal, (read) => read(names));
}
function hasNoPacks(dir) {
  return (0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_0__/* .packsIn */ .kg)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(dir, "objects/pack")).length === 0 && ((0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_0__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(dir, "objects/info/alternates")) ?? "") === "";
}
function commitsAmong(objects) {
  const read = [...objects.values()].map(({ name, type, content }) => [name, type === "commit" && parseCommit(content)]);
  return new Map(read.filter((entry) => Boolean(entry[1])));
}
function parseCommit(content) {
  const header = content.toString("latin1", 0, content.indexOf("\n\n"));
  const tree = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(/^tree (.*)$/m.exec(header)?.[1] ?? "");
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = ""]) => parent);
  return tree && { tree, parents, time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) };
}
async function allCommits(dir, signal) {
  const args = ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"];
  const listing = await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { environment: (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .ownEnvironment */ .am)(dir), signal });
  const names = listing.toString("latin1").split("\n").flatMap((line) => (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(line) ?? []);
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
async function fileSizes(environment, files, signal) {
  if (files.length === 0) return /* @__PURE__ */ new Map();
  const args = ["cat-file", "--batch-check=%(objectname) %(objectsize)"];
  const output = await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_1__/* .git */ .$Y)(args, { environment, input: `${files.join("\n")}
`, signal });
  const lines = output.toString("latin1").matchAll(/^([0-9a-f]{40}) (\d+)$/gm);
  return new Map([...lines].map(([, name, size]) => [name, Number(size)]));
}
function readLooseObject(objects, name) {
  const whole = inflate((0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesIfThere */ .PS)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(objects, name.slice(0, 2), name.slice(2))));
  if (whole === void 0 || (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha1").update(whole).digest("hex") !== name) return void 0;
  const type = whole.toString("latin1", 0, whole.indexOf(" "));
  return { name, type, content: whole.subarray(whole.indexOf(0) + 1) };
}
function inflate(packed) {
  try {
    return packed && (0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.inflateSync)(packed);
  } catch (error) {
    if (error.code?.startsWith("Z_") === true) return void 0;
    throw error;
  }
}
function looseObjects(objects) {
  const folders = (0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .wX)(objects).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return folders.flatMap((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(objects, folder)).flatMap((name) => (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSha */ .qL)(folder + name) ?? []));
}




/***/ }),

/***/ 757:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jw: () => (/* binding */ noticeUnknown),
/* harmony export */   LM: () => (/* binding */ locateRoot),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   UO: () => (/* binding */ givenServices),
/* harmony export */   Ub: () => (/* binding */ selectAll),
/* harmony export */   kv: () => (/* binding */ selectCompared),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   y2: () => (/* binding */ ALL)
/* harmony export */ });
/* harmony import */ var _chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7970);
/* harmony import */ var _chunk_TAEAO4QO_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6108);
/* harmony import */ var _chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2747);
/* harmony import */ var _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(207);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9298);
/* harmony import */ var _chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8997);
/* harmony import */ var _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6670);
/* harmony import */ var _chunk_5T7PYH45_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2898);
/* harmony import */ var _chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3693);
/* harmony import */ var _chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(923);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(471);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6760);












// src/selection/locate.ts


function locate(codeRepository, path) {
  const found = (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(codeRepository.root, _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv);
  if (found === void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(codeRepository.root, ".git/assets-sync"))) throw (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .noRootManifest */ .dl)(codeRepository.root);
  const root = found ?? (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .parseManifest */ .Ng)("{}", _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv);
  (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .throwIfWrong */ .tu)([root]);
  const named = (0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(codeRepository.root, path ?? root.settings.path ?? _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_PATH */ .OM);
  const isOutside = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .pathBelow */ .Br)(codeRepository.root, named) === void 0;
  const assetsRoot = isOutside ? (0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)((0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_11__.basename)(named)) : named;
  return {
    root,
    isRootMissing: found === void 0,
    assetsRoot,
    inside: checkAssetsRoot(assetsRoot, codeRepository, path, root.places.$path)
  };
}
function checkAssetsRoot(assetsRoot, codeRepository, given, at) {
  const path = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .pathBelow */ .Br)(codeRepository.root, assetsRoot);
  if (path === void 0 && given !== void 0) return void 0;
  const parsed = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDirectory */ .Bp)(path ?? "");
  if ("error" in parsed || parsed.directory === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv) {
    const message = "the assets root must be a directory inside the code repository, not its top and not .git";
    if (given === void 0) throw (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestError */ .eZ)([{ message, at: at ?? { file: "recordings.json" } }]);
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("bad-usage", `${given} cannot be the assets root: ${message}.`, {
      hint: "Give a directory such as .assets."
    });
  }
  for (const directory of (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .upward */ .Oz)(parsed.directory).slice(0, -1)) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(codeRepository.root, directory), { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) continue;
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("foreign-root", `${directory} is a symbolic link, so the assets root could be anywhere.`, {
      hint: "Replace it by a directory, or name another one in $path.",
      at
    });
  }
  return parsed.directory;
}
function locateRoot(codeRepository, path) {
  const { assetsRoot, isRootMissing } = locate(codeRepository, path);
  if (isRootMissing && !(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(assetsRoot, ".git"))) throw (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .noRootManifest */ .dl)(codeRepository.root);
  return assetsRoot;
}

// src/selection/services.ts


var ALL = "*";
var ServiceGlobs = class _ServiceGlobs {
  globs;
  tagged;
  /**
   * @param texts globs as recordings.json has them: one that is none matches nothing
   * @param tagged the directories with an assets.json, as far as they are known
   */
  constructor(texts, tagged = []) {
    this.tagged = new Set(tagged);
    this.globs = texts.map((text) => ({ text, patterns: (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGlob */ .qF)(text) ?? [] }));
  }
  /** The same, when the files that pin were read. */
  withTagged(tagged) {
    return new _ServiceGlobs(
      this.globs.map(({ text }) => text),
      tagged
    );
  }
  /** The service that contains a path (the deepest, where they nest), or undefined. */
  serviceOf(path) {
    return (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .upward */ .Oz)(path).find((directory) => directory !== _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv && (this.tagged.has(directory) || this.matches(directory)));
  }
  /** The globs that no directory on disk matches. */
  unmatched(codeRoot) {
    const isMatched = ({ base, depth, matches }) => {
      for (const path of walk(codeRoot, base, depth)) if (matches(path)) return true;
      return false;
    };
    return this.globs.filter(({ patterns }) => !patterns.some(isMatched)).map(({ text }) => text);
  }
  matches(path) {
    return this.globs.some(({ patterns }) => patterns.some((pattern) => pattern.matches(path)));
  }
  /** The services that the code repository has on disk in or below a directory. */
  below(codeRoot, directory) {
    const found = /* @__PURE__ */ new Set();
    for (const { base, depth, matches } of this.globs.flatMap(({ patterns }) => patterns)) {
      const start = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(directory, base) ? directory : (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(base, directory) ? base : void 0;
      if (start === void 0) continue;
      for (const path of walk(codeRoot, start, depth)) if (matches(path)) found.add(path);
    }
    return [...found].sort();
  }
};
function* walk(codeRoot, directory, depth) {
  let entries;
  try {
    entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(codeRoot, directory), { withFileTypes: true });
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EACCES") return;
    throw error;
  }
  if (directory !== _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv) yield directory;
  if (directory !== _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv && directory.split("/").length >= depth) return;
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const parsed = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDirectory */ .Bp)(entry.name);
    if ("directory" in parsed) yield* walk(codeRoot, (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .joinDirectory */ .as)(directory, parsed.directory), depth);
  }
}
async function servicesBelow(globs, codeRepository, directory, signal, { tracked: isTracked } = {}) {
  const onDisk = isTracked === true ? [] : globs.below(codeRepository.root, directory);
  if (isTracked !== true && !(0,_chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_2__/* .isSparse */ .zP)(codeRepository)) return onDisk;
  const tracked = await (0,_chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_2__/* .listDirectories */ .Sk)(codeRepository, signal);
  const left = tracked.filter((path) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(path, directory) && globs.matches(path) && "directory" in (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDirectory */ .Bp)(path));
  return [.../* @__PURE__ */ new Set([...onDisk, ...left])].sort();
}
function scopesOf(paths, globs) {
  return paths.includes(ALL) ? [_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv] : paths.map((path) => globs.serviceOf(path) ?? path);
}
async function givenServices(paths, { globs, pins, earlier, mayLackPins }, codeRepository, signal) {
  const below = (directory) => servicesBelow(globs, codeRepository, directory, signal);
  const allPins = earlier === void 0 ? [pins] : [pins, earlier];
  const chosen = /* @__PURE__ */ new Map();
  const unpinned = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (path === _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir) throw expanded();
    const isThere = path === ALL || await isInCheckout(path, codeRepository, signal);
    const known = isThere ? void 0 : /* @__PURE__ */ new Set([...allPins.flatMap(({ directories }) => directories), ...await below(_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv)]);
    const name = path === ALL ? path : globs.serviceOf(path) ?? path;
    const near = known === void 0 || known.has(name) ? void 0 : (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .closestMatch */ .h0)(name, [...known]);
    const services = await servicesOfPath(path, globs, allPins, below);
    const names = services.length === 1 && path !== ALL && !(services[0] !== path && (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(services[0] ?? _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv, path));
    for (const service of services) {
      const mayLack = mayLackPins === true && isThere && globs.matches(service);
      if (!mayLack && !isPinned(service, allPins)) unpinned.set(service, near);
      const unknown = known !== void 0 && !known.has(service);
      chosen.set(service, { given: names || chosen.get(service)?.given === true, meant: near, unknown });
    }
  }
  if (unpinned.size > 0) throw noPins(unpinned, allPins, paths);
  return [...chosen].map(([service, how]) => ({ service, ...how, pinnedTrees: pins.pinnedTreesOf(service) })).sort((a, b) => a.service < b.service ? -1 : 1);
}
async function isInCheckout(path, codeRepository, signal) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(codeRepository.root, path))) return true;
  return (0,_chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_2__/* .isSparse */ .zP)(codeRepository) && (await (0,_chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_2__/* .listDirectories */ .Sk)(codeRepository, signal)).includes(path);
}
function expanded() {
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("no-pin", `${_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir} is in no service, so no pin is for it.`, {
    hint: "Name services; for all of them quote the star, which your shell may have replaced: '*'."
  });
}
async function servicesOfPath(path, globs, allPins, below) {
  const above = path === ALL ? _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv : path;
  const service = globs.serviceOf(above);
  if (service !== void 0 && !(service === above && !isPinned(above, allPins))) return [service];
  const pinnedBelow = allPins.flatMap(({ directories }) => directories).filter((directory) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .isWithin */ .UO)(directory, above));
  const candidates = [
    ...await below(above),
    ...pinnedBelow.flatMap((directory) => globs.serviceOf(directory) ?? (path === ALL ? directory : []))
  ];
  const found = candidates.filter((candidate) => isPinned(candidate, allPins));
  if (found.length > 0 || path === ALL) return found;
  if (path === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv) {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("no-pin", "No service below the top of the code repository has a pin.", {
      hint: "Name a service (sdk/tables), or say in $services which directories are services."
    });
  }
  return [allPins.map((pins) => pins.resolveTargeted(path)?.directory).find((directory) => directory !== void 0) ?? path];
}
function isPinned(service, allPins) {
  return allPins.some((pins) => pins.pinnedTreesOf(service).length > 0);
}
function noPins(unpinned, allPins, paths) {
  const services = [...unpinned.keys()];
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("no-pin", `There is no pin for ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(services.map(_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .showDirectory */ .fi))}.`, {
    hint: pinHint(unpinned, [...new Set(allPins.flatMap(({ directories }) => directories))], paths)
  });
}
function pinHint(unpinned, known, paths) {
  const near = [...new Set([...unpinned.values()].filter((service) => service !== void 0))];
  if (near.length > 0) return `Did you mean ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(near)}?`;
  const services = [...unpinned.keys()];
  if (services.some((service) => service.includes(","))) return "Separate paths by spaces.";
  const [parent, ...others] = new Set(paths.map((path) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(path)));
  const isExpanded = paths.length > 1 && parent && others.length === 0;
  const expansion = isExpanded ? ` If your shell made these paths of ${parent}/*, give ${parent}: all in it that have a pin.` : "";
  const names = services.map((service) => JSON.stringify(service));
  return `Add ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(names)} with the SHA of a commit to recordings.json${known.length > 0 ? ` (pinned are ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(known)})` : ""}; what was never recorded is recorded on your machine (assets-sync proxy start) and pushed, which pins it.${expansion}`;
}
function findUnknown(services, assetsRoot) {
  return services.filter(({ service, unknown }) => unknown === true && !(0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(assetsRoot, service))).map(({ service, meant }) => ({
    what: `${(0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .showDirectory */ .fi)(service)} is neither in the code repository nor pinned by name nor in the assets root.`,
    question: meant === void 0 ? "Is it spelled right?" : `Did you mean ${meant}?`
  }));
}
function noticeUnknown({ services, assetsRoot }, log) {
  for (const { what, question } of findUnknown(services, assetsRoot)) log.notice(`${what} ${question}`);
}
function parseGivenPaths({ paths, pathsFrom }, codeRepository, assetsRoot) {
  const from = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalPath */ .Op)(pathsFrom);
  const root = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalPath */ .Op)(assetsRoot);
  return paths.map((path) => {
    if (path === ALL || path === `'${ALL}'`) return ALL;
    refusePattern(path, from);
    const absolute = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(from, path)) ? from : codeRepository.root, path));
    return parseGivenPath(path, (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .pathBelow */ .Br)(root, absolute) === void 0 ? codeRepository.root : root, absolute);
  });
}
function refusePattern(path, from) {
  if (!/[*?]/.test(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.resolve)(from, path))) return;
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(path)} is a pattern; a path or '*' is expected.`, {
    hint: `Give '*' for every service that has a pin, or a directory above the services (${JSON.stringify(path.replace(/\/?[^/]*[*?].*$/, "") || ".")}).`
  });
}
function placeInService(from, codeRepository, globs) {
  const real = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .canonicalPath */ .Op)(from);
  if ((0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .pathBelow */ .Br)(codeRepository.root, real) === void 0) return void 0;
  const place = parseGivenPath(".", codeRepository.root, real);
  const isPinned2 = (directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(codeRepository.root, (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .assetsJsonOf */ .n_)(directory)));
  return globs.serviceOf(place) !== void 0 || (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .upward */ .Oz)(place).some(isPinned2) ? place : void 0;
}
function parseGivenPath(text, top, absolute) {
  const path = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .pathBelow */ .Br)(top, absolute);
  if (path === void 0) {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("bad-usage", `${text} is outside the code repository (${top}).`, {
      hint: "Give paths below it, such as sdk/tables."
    });
  }
  const parsed = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDirectory */ .Bp)(path);
  if ("directory" in parsed) return parsed.directory;
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(text)} is not a path that can be synced: ${parsed.error}.`, {
    hint: "Give paths such as sdk/tables."
  });
}

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
    if (this.scratchMade !== void 0) (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFolder */ .v$)(this.scratchMade.dir);
    this.scratchMade = void 0;
  }
  /** The temporary repository. */
  get scratch() {
    this.scratchMade ??= (0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_7__/* .makeScratch */ .lP)((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(this.options.temporary, "assets-sync-code-")), [
      this.codeRepository.objects
    ]);
    return this.scratchMade;
  }
  /** How git is run where both the code repository's objects and those that were fetched are seen. */
  get inScratch() {
    return { environment: (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .ownEnvironment */ .am)(this.scratch.dir), signal: this.signal };
  }
  get inCode() {
    return { environment: (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .codeEnvironment */ .dI)(), cwd: this.codeRepository.root, signal: this.signal };
  }
  /** The commit that is checked out. */
  async checkedOut() {
    const output = await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(["cat-file", "--batch"], { ...this.inCode, input: "HEAD\n" });
    const text = output.toString("latin1");
    const sha = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(/^([0-9a-f]{40}) commit /.exec(text)?.[1] ?? "");
    if (sha !== void 0) return { sha, parents: parentsOf(text.slice(text.indexOf("\n") + 1)) };
    if (text.includes(" commit ")) {
      throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("no-base", "In a code repository with SHA-256 names, what a change touches cannot be found.", {
        hint: "Name the services in paths ('*' for all)."
      });
    }
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("no-base", "The code repository has no commit yet.", {
      hint: "Commit something first, or name the services."
    });
  }
  /** Resolves a name or an expression in the code repository, without asking a server. */
  async resolve(revision) {
    return this.parseRevision(revision, this.inCode);
  }
  async parseRevision(revision, call) {
    const { stdout } = await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], call);
    return (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(stdout.toString("latin1").trim());
  }
  /** The branch that `origin` calls its default, as far as this clone knows: a ref of the clone. */
  async defaultBranch() {
    const usual = ["origin/HEAD", "origin/main", "origin/master"].map((name) => `refs/remotes/${name}`);
    const refs = [...usual, "refs/heads/main", "refs/heads/master"];
    const listing = await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(["for-each-ref", "--format=%(refname)", ...refs], this.inCode);
    const found = listing.toString("utf8").split("\n");
    return refs.find((ref) => found.includes(ref));
  }
  async mergeBase(one, other) {
    const { stdout } = await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(["merge-base", one, other], this.inCode);
    return (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(stdout.toString("latin1").split("\n")[0] ?? "");
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
    const text = (await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(["cat-file", "commit", commit], this.inScratch)).toString("utf8");
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
    return this.fetched.has(commit) || (await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(["cat-file", "-e", `${commit}^{tree}`], this.inScratch)).exitCode === 0;
  }
  /**
   * What differs between a commit and another one, or the files that are on disk now. Both sides of a rename are named.
   * @param to undefined for the files on disk, new ones included
   */
  async changedPaths(from, to) {
    const options = ["-z", "--raw", "-r", "--no-renames", "--no-abbrev"];
    const start = from ?? _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .EMPTY_TREE */ .pL;
    const compare = () => to === void 0 ? (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(["diff", ...options, "--no-ext-diff", "--no-relative", start, "--"], this.onDisk) : (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .tryGit */ .Ii)(["diff-tree", ...options, start, to], this.inScratch);
    const [first, untracked] = await Promise.all([
      compare(),
      to === void 0 ? (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(["ls-files", "-z", "--others", "--exclude-standard"], this.onDisk) : Buffer.of()
    ]);
    let result = first;
    if (result.exitCode !== 0) {
      const wanted = [from, to ?? (await this.checkedOut()).sha].filter((commit) => commit !== void 0);
      await this.fetchCommits(wanted.filter((commit) => !this.fetched.has(commit)));
      result = await compare();
    }
    if (result.exitCode !== 0) {
      throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("no-base", `What changed since ${start} cannot be found: this clone lacks parts of it.`, {
        hint: "Name the services, or check out with more of the history (fetch-depth: 0).",
        detail: result.stderr.trim()
      });
    }
    const others = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .splitRecords */ .DQ)(untracked).map((path) => path.toString("utf8"));
    const added = others.map((path) => ({ path: path.replace(/\/$/, ""), isDirectory: path.endsWith("/"), before: void 0 }));
    return [...parseRaw(result.stdout), ...added];
  }
  /** In the top of the code repository, with what was fetched beside it in sight. */
  get onDisk() {
    const borrowed = this.scratchMade === void 0 ? {} : { GIT_ALTERNATE_OBJECT_DIRECTORIES: (0,_chunk_AEHZJFJG_js__WEBPACK_IMPORTED_MODULE_7__/* .quotePath */ .WG)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(this.scratchMade.dir, "objects")) };
    return { ...this.inCode, environment: { ...(0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .codeEnvironment */ .dI)(), ...borrowed }, cwd: this.codeRepository.top };
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
      const listing = await (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .git */ .$Y)(["ls-tree", "-r", "-z", "--full-tree", commit, "--", ...some], this.inScratch);
      for (const record of (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .splitRecords */ .DQ)(listing)) {
        const [, name = "", path = ""] = /^100\d+ blob ([0-9a-f]{40})\t([\s\S]*)$/.exec(record.toString("utf8")) ?? [];
        const blob = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(name);
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
    const read = () => (0,_chunk_TAEAO4QO_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .$I)(names, this.inScratch);
    let objects = names.length === 0 ? [] : await read();
    const missing = names.filter((_, index) => objects[index] === void 0);
    if (missing.length > 0) {
      const isGiven = await this.fetch({ wants: missing });
      if (!isGiven && commit !== void 0) await this.fetch({ wants: [commit], depth: 1, refetch: true });
      objects = await read();
    }
    if (objects.includes(void 0)) {
      throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl(
        "no-base",
        `This clone lacks a ${_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir}${commit === void 0 ? "" : ` of commit ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .shortSha */ .Fu)(commit)}`}.`,
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
      if (error instanceof _chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_0__/* .Refused */ .Lw) return false;
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
    if (!(error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl) || this.signal.aborted) return error;
    const [what, hint] = ABOUT[this.options.purpose ?? "compare"];
    return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl(error.code, `${what}: ${error.message}`, { hint: `${error.hint} ${hint}`, detail: error.detail });
  }
  /** Where the code repository came from; undefined for one that came from nowhere. */
  remote() {
    if (this.remoteMade !== void 0) return this.remoteMade;
    const { codeToken, address: given, ...access } = this.options;
    const { config, top } = this.codeRepository;
    const text = given ?? (0,_chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_2__/* .configValue */ .Mn)({ config }, `remote.${(0,_chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_2__/* .mainRemote */ .IC)({ config })}.url`)?.trim();
    if (text === void 0) return void 0;
    const { address, password, userName } = splitCredentials(text);
    const url = (0,_chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGitUrl */ .RA)(address, "https://github.com", top);
    if ("error" in url) return void 0;
    const { authorization } = (0,_chunk_5T7PYH45_js__WEBPACK_IMPORTED_MODULE_12__/* .chooseCredential */ .P$)({ url, fromInput: false, token: codeToken, ownOrigin: access.ownOrigin });
    const explicit = codeToken?.automatic === false ? authorization : void 0;
    this.remoteMade = new _chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_0__/* .Remote */ .V$({
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
  return `/${path}`.endsWith(`/${_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir}`) || (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .isAssetsJson */ .q9)(path);
}
function parentsOf(text) {
  const header = text.slice(0, text.indexOf("\n\n"));
  return [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = ""]) => parent);
}
function parseRaw(output) {
  const records = (0,_chunk_EO76JDVP_js__WEBPACK_IMPORTED_MODULE_8__/* .splitRecords */ .DQ)(output);
  return records.flatMap((record, index) => {
    const [, modes = "", name = "", added] = /^:(\d+ \d+) ([0-9a-f]+) [0-9a-f]+ (A)?/.exec(record.toString("latin1")) ?? [];
    if (index % 2 === 1) return [];
    const before = added === void 0 ? (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(name) : void 0;
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
  log.info(base === void 0 ? "Everything counts as new." : `Looking at what changed since commit ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .shortSha */ .Fu)(base)}.`);
  const head = question.isLocalUser ? void 0 : (await history.checkedOut()).sha;
  const { prefix } = history.codeRepository;
  const changed = await history.changedPaths(base, head);
  const paths = changed.filter(({ path }) => path.startsWith(prefix)).map((one) => ({ ...one, path: one.path.slice(prefix.length) }));
  const pinFiles = paths.filter(
    ({ path }) => isPinFile(path) && "directory" in (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDirectory */ .Bp)((0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(path))
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
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("no-base", "This clone knows no default branch of origin to compare with.", {
      hint: `Give the branch with ${question.baseInput}, such as main; where it is not here, its tip is fetched. Or name the services.`
    });
  }
  const isCommit = typeof first === "object" && "commit" in first;
  throw noBase(
    isCommit ? `Commit ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .shortSha */ .Fu)(first.commit)}, with which this run is to be compared, is not here, and the server does not give it out.` : `The branch ${typeof first === "object" ? first.branch : ""} is not on the server.`,
    question
  );
}
async function findGiven(given, question, history) {
  const sha = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(given);
  const here = await history.resolve(given) ?? ((0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .isBranchName */ .Q8)(given) ? await history.resolve(`refs/remotes/origin/${given}`) : void 0);
  if (here !== void 0) return here;
  if (sha !== void 0 && !/^0+$/.test(given) && await history.obtain(sha)) return sha;
  const name = given.replace(/^refs\/(heads|tags)\/|^(refs\/remotes\/)?origin\//, "");
  const tip = sha === void 0 && (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .isBranchName */ .Q8)(name) ? await history.fetchTip(name) : void 0;
  if (tip !== void 0) return tip;
  throw noBase(`There is no commit, branch or tag ${JSON.stringify(given)} to compare with, here or on the server.`, question);
}
function noBase(message, { baseInput }) {
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("no-base", message, {
    hint: `Give the services in paths ('*' for all), or with ${baseInput} the commit, branch or tag to compare with.`
  });
}
async function pinsBefore(change, manifests, history) {
  const earlier = await readEarlier(change, history);
  const before = (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRivals */ .m3)([...manifests.filter(({ file }) => !change.pinFiles.has(file)), ...earlier]);
  const settingsOf = (list) => list.find(({ file }) => file === _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir)?.settings;
  const settings = settingsOf(before);
  const repository = settings?.repository;
  const other = repository === settingsOf(manifests)?.repository ? void 0 : repository;
  return {
    commit: change.base,
    pins: new _chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_0__/* .Pins */ .RM(other === void 0 ? before : before.filter(({ tagPin }) => tagPin !== void 0)),
    otherRepository: other,
    branch: settings === void 0 ? void 0 : settings.branch ?? _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_BRANCH */ .nU
  };
}
async function readEarlier({ base, pinFiles }, history) {
  const blobs = [...pinFiles].filter((entry) => entry[1] !== void 0);
  const texts = await history.readFiles(new Map(blobs), base);
  return [...texts].flatMap(([file, bytes]) => {
    const manifest = (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePinFile */ .lg)(bytes.toString("utf8"), file);
    if (manifest === void 0) return [];
    const pins = manifest.errors.length > 0 ? [] : manifest.pins;
    return [{ ...manifest, pins: pins.map((pin) => ({ ...pin, at: { file } })) }];
  });
}
function servicesOfFiles(change, globs, pins) {
  const directories = new Set(
    change.paths.map(({ path, isDirectory }) => isDirectory ? path : (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(path))
  );
  return new Set([...directories].flatMap((directory) => serviceOf(directory, globs, pins) ?? []));
}
function serviceOf(path, globs, pins) {
  const parsed = (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDirectory */ .Bp)(path);
  if ("error" in parsed) return serviceOf((0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(path), globs, pins);
  const { directory } = parsed;
  if (directory === _chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv) return void 0;
  return globs.serviceOf(directory) ?? pins.map((all) => all.resolveTargeted(directory)?.directory).find(Boolean);
}
async function servicesOfPins(change, globs, now, before, directoriesBelow) {
  const candidates = /* @__PURE__ */ new Set();
  const changed = new Set([...change.pinFiles.keys()].map((file) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(file)));
  for (const directory of changed) {
    const inService = globs.serviceOf(directory);
    for (const service of inService === void 0 ? await directoriesBelow(directory) : [inService]) candidates.add(service);
  }
  for (const directory of /* @__PURE__ */ new Set([...now.directories, ...before.directories])) {
    if ((0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .upward */ .Oz)(directory).some((outer) => changed.has(outer))) candidates.add(globs.serviceOf(directory) ?? directory);
  }
  const isMoved = (service) => !(0,_chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_0__/* .samePinnedTrees */ .MW)(now.pinnedTreesOf(service), before.pinnedTreesOf(service));
  return new Set([...candidates].filter(isMoved));
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

// src/selection/read-manifests.ts
async function readManifests(given, change, globs, access) {
  const touchedBy = (pins) => change === void 0 ? [] : servicesOfFiles(change, globs, pins);
  const changed = [...change?.pinFiles.keys() ?? []].map((file) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(file));
  for (let scopes = /* @__PURE__ */ new Set([...given, ...changed, ...touchedBy([])]); ; ) {
    const manifests = [access.located.root, ...await readBelow([...scopes], change, access)];
    (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .throwIfWrong */ .tu)(manifests);
    const all = /* @__PURE__ */ new Set([...scopes, ...touchedBy([new _chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_0__/* .Pins */ .RM(manifests)])]);
    if (all.size > scopes.size) {
      scopes = all;
      continue;
    }
    await requireRoot(manifests, access);
    const counting = (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRivals */ .m3)(manifests);
    const rivals = manifests.filter((manifest) => !counting.includes(manifest)).map(({ file }) => file);
    if (rivals.length > 0) access.log.notice(`A recordings.json beside it counts in place of ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(rivals)}.`);
    return counting;
  }
}
async function requireRoot(manifests, { codeRepository, located, signal }) {
  if (!located.isRootMissing || manifests.some(({ tagPin }) => tagPin !== void 0)) return;
  const { onDisk, sparse } = await (0,_chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_2__/* .listPinFiles */ .jM)(
    codeRepository,
    { scopes: [_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .TOP */ .wv], assetsRoot: located.inside, untracked: true },
    signal
  );
  if (![...onDisk, ...sparse].some(_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .isAssetsJson */ .q9)) throw (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .noRootManifest */ .dl)(codeRepository.root);
}
async function readBelow(scopes, change, { codeRepository, history, located, signal }) {
  const { root, inside: assetsRoot } = located;
  const untracked = change === void 0 || change.head === void 0;
  const { onDisk, sparse, rootIsTracked } = await (0,_chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_2__/* .listPinFiles */ .jM)(codeRepository, { scopes, assetsRoot, untracked }, signal);
  if (rootIsTracked) {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("foreign-root", `The code repository tracks files in the assets root (${assetsRoot}).`, {
      hint: "Remove them from it (git rm -r --cached), or name another directory in $path.",
      at: root.places.$path
    });
  }
  const around = /* @__PURE__ */ new Set([...scopes, ...(change?.paths ?? []).map(({ path }) => (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(path))]);
  const files = /* @__PURE__ */ new Set([
    ...onDisk,
    ...[...around].flatMap(_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .upward */ .Oz).flatMap((directory) => [manifestOf(directory), (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .assetsJsonOf */ .n_)(directory)])
  ]);
  for (const file of [...sparse, _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir]) files.delete(file);
  const manifests = [
    ...[...files].flatMap((file) => (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .readPinFile */ .Sp)(codeRepository.root, file) ?? []),
    ...await readSparse(
      sparse.filter((file) => file !== _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir),
      history
    )
  ];
  return manifests.sort((a, b) => a.manifestDirectory < b.manifestDirectory ? -1 : 1);
}
function manifestOf(directory) {
  return (0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .joinDirectory */ .as)(directory, _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir);
}
async function readSparse(files, history) {
  if (files.length === 0) return [];
  const { sha } = await history.checkedOut();
  const texts = await history.readFiles(await history.findPinFiles(sha, files), sha);
  return files.flatMap((file) => {
    const text = texts.get(file)?.toString("utf8");
    if (text !== void 0) return (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePinFile */ .lg)(text, file) ?? [];
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("bad-manifest", `${file} counts, but it is neither checked out here nor in the commit.`, {
      hint: `Add it to the sparse checkout: git sparse-checkout add ${(0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .showDirectory */ .fi)((0,_chunk_36TYFFFD_js__WEBPACK_IMPORTED_MODULE_6__/* .parentDirectory */ .im)(file))}`,
      at: { file }
    });
  });
}

// src/selection/trusted.ts
async function trustedRoot({ root, manifests }, request, history, log) {
  const { mirror, ...others } = root.settings;
  const foreign = request.repository === void 0 ? namedBy(manifests).filter(isForeign(request, history.codeRepository)) : [];
  const hasMirror = mirror !== void 0 && !request.hasMirror;
  if (request.isLocalUser || foreign.length === 0 && !hasMirror) return root;
  const event = request.event();
  if (event.kind !== "pull-request" && event.kind !== "merge-group") return root;
  const isOfBase = event.kind === "pull-request" && event.runsOnBase && event.base !== void 0;
  if (isOfBase && chooseBase(event, await history.checkedOut()).none !== void 0) return root;
  const base = await findEventBase(request, history, log).catch((error) => {
    if (foreign.length > 0 || !(error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl) || error.code !== "no-base") throw error;
    return void 0;
  });
  const files = /* @__PURE__ */ new Set([...foreign.map(({ file }) => file), _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir]);
  const blobs = base === void 0 ? /* @__PURE__ */ new Map() : await history.findPinFiles(base, [...files]);
  const earlier = [...await history.readFiles(blobs, base)].flatMap(
    ([file, text]) => (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePinFile */ .lg)(text.toString("utf8"), file) ?? []
  );
  const known = new Set(namedBy(earlier).map(({ text }) => text));
  const edited = foreign.filter(({ text }) => !known.has(text));
  if (edited.length > 0) throw (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestError */ .eZ)(edited.map(refusal));
  if (!hasMirror || earlier.some(({ settings }) => settings.mirror === mirror)) return root;
  log.warning({
    message: "$mirror is not asked, for nothing says that this change left it as it was: give the mirror input, or merge the change first",
    at: root.places.$mirror ?? { file: root.file }
  });
  return { ...root, settings: others };
}
async function settingsBefore(request, history, log) {
  const event = request.isLocalUser ? void 0 : request.event();
  if (event?.kind !== "pull-request" && event?.kind !== "merge-group") return void 0;
  const isOfBase = event.kind === "pull-request" && event.runsOnBase && event.base !== void 0;
  if (isOfBase && chooseBase(event, await history.checkedOut()).none !== void 0) return void 0;
  const base = await findEventBase(request, history, log);
  if (base === void 0) return void 0;
  const texts = await history.readFiles(await history.findPinFiles(base, [_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir]), base);
  const [text] = texts.values();
  return text === void 0 ? void 0 : (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .parsePinFile */ .lg)(text.toString("utf8"), _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir)?.settings;
}
function namedBy(manifests) {
  return manifests.flatMap(({ file, settings, places, tagPin }) => [
    ...settings.repository === void 0 ? [] : [{ file, text: settings.repository, at: places.$repository ?? { file } }],
    ...tagPin === void 0 ? [] : [{ file, text: tagPin.assetsJson.repository, at: tagPin.assetsJson.repositoryAt }]
  ]);
}
function isForeign({ gitHubServer }, codeRepository) {
  const hostOf = (text) => {
    const parsed = (0,_chunk_W7ONJECR_js__WEBPACK_IMPORTED_MODULE_5__/* .parseGitUrl */ .RA)(splitCredentials(text).address, gitHubServer, codeRepository.root);
    return "error" in parsed || parsed.transport === "path" ? void 0 : hostIn(parsed.url);
  };
  const own = (0,_chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_2__/* .configValue */ .Mn)(codeRepository, `remote.${(0,_chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_2__/* .mainRemote */ .IC)(codeRepository)}.url`) ?? "";
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
var select = selecting(async (selector, request, log) => {
  const paths = selector.meantPaths(request);
  if (paths === void 0) return selector.touched(await findChange(request, selector.history, log));
  const selection = await selector.given(paths, void 0, { mayLackPins: request.mayLackPins });
  if (selection.services.length === 0 && selector.lostGlobs.length > 0) throw (0,_chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestError */ .eZ)(selector.lostGlobs);
  return selection;
});
var selectAll = selecting((selector) => selector.given([ALL], void 0));
var selectCompared = selecting(async (selector, request, log) => {
  const paths = selector.meantPaths(request);
  const change = await findChange(request, selector.history, log);
  return paths === void 0 ? selector.moved(change) : selector.given(paths, change, { lostPins: request.lostPins });
});
function selecting(choose) {
  return async (request, codeRepository, log, signal, located = locate(codeRepository, request.path)) => {
    located.root.warnings.forEach(log.warning);
    const globs = new ServiceGlobs(located.root.settings.services ?? _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_SERVICES */ .LK);
    const lostGlobs = await findLostGlobs(globs, located.root, codeRepository, signal);
    lostGlobs.forEach(log.warning);
    return withHistory(codeRepository, { ...request.codeAccess, log }, signal, async (history) => {
      const selection = await choose(
        new Selector({ codeRepository, history, located, globs, lostGlobs, log, signal }),
        request,
        log
      );
      const root = await trustedRoot(selection, request, history, log);
      const earlier = request.isProved === true ? await settingsBefore(request, history, log) : void 0;
      return withoutEmptyTags({ ...selection, root, settingsBefore: earlier }, log);
    });
  };
}
function withoutEmptyTags(selection, log) {
  const isEmpty = ({ pin }) => pin.assetsJson?.tag === "";
  const empty = selection.services.flatMap(({ pinnedTrees }) => pinnedTrees.filter(isEmpty));
  if (empty.length === 0) return selection;
  for (const { directory, pin } of new Map(empty.map((place) => [place.directory, place])).values()) {
    const why = pin.assetsJson?.lacksTag === true ? "its assets.json has no Tag" : "the Tag of its assets.json is empty";
    const left = (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(selection.assetsRoot, directory)) ? "; what is on disk of it stays there" : "";
    log.notice(`Nothing was recorded yet for ${directory}: ${why}${left}.`);
  }
  const services = selection.services.map((service) => ({ ...service, pinnedTrees: service.pinnedTrees.filter((place) => !isEmpty(place)) })).filter(({ service, pinnedTrees }) => pinnedTrees.length > 0 || !empty.some(({ directory }) => directory === service));
  return { ...selection, services };
}
var Selector = class {
  history;
  lostGlobs;
  sources;
  constructor(sources) {
    this.sources = sources;
    this.history = sources.history;
    this.lostGlobs = sources.lostGlobs;
  }
  /** @returns undefined for what the change touches */
  meantPaths(request) {
    const { codeRepository, located, globs } = this.sources;
    if (request.paths.length > 0) return parseGivenPaths(request, codeRepository, located.assetsRoot);
    if (!request.isLocalUser || request.base !== void 0) return void 0;
    const here = placeInService(request.pathsFrom, codeRepository, globs);
    return here === void 0 ? void 0 : [here];
  }
  /** @param change undefined where what was before does not count */
  async given(paths, change, { lostPins = false, mayLackPins = false } = {}) {
    const { codeRepository, globs, log, signal } = this.sources;
    const read = await this.readPins(scopesOf(paths, globs), change);
    const earlier = lostPins ? read.before?.pins : void 0;
    const known = { ...read, earlier, mayLackPins };
    const services = await givenServices(paths, known, codeRepository, signal).catch(async (error) => {
      throw await this.revisionError(paths, error) ?? error;
    });
    if (services.length === 0) this.tellUnmatched();
    if (!mayLackPins) return { ...read, services };
    const unrecorded = services.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service);
    if (unrecorded.length > 0) log.notice(`There is no pin for ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(unrecorded)}: nothing was recorded for it yet.`);
    return { ...read, services: services.filter(({ pinnedTrees }) => pinnedTrees.length > 0) };
  }
  /** Where a commit or a branch was given in place of a path. */
  async revisionError(paths, error) {
    const { codeRepository, history } = this.sources;
    if (!(error instanceof _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl) || error.code !== "no-pin") return void 0;
    for (const path of paths) {
      if ((0,node_fs__WEBPACK_IMPORTED_MODULE_10__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_11__.join)(codeRepository.root, path)) || await history.resolve(path) === void 0) continue;
      return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl("no-pin", error.message, {
        hint: `${path} is no directory, but a commit: what to compare with is given with --from (diff) or --base.`
      });
    }
    return void 0;
  }
  /** The services whose files or pins a change touches. */
  async touched(change) {
    const { log } = this.sources;
    const read = await this.readChanged(change);
    const byFiles = servicesOfFiles(change, read.globs, [read.pins, read.before.pins]);
    const { chosen, unpinned } = withPins(/* @__PURE__ */ new Set([...await this.servicesOfPins(change, read), ...byFiles]), read.pins);
    const hasServices = chosen.length > 0 || this.tellUnmatched();
    if (change.head === void 0 && chosen.length + unpinned.length === 0) {
      log.notice(`Nothing that you changed is in a service.${hasServices ? " All that have a pin: assets-sync sync '*'" : ""}`);
    }
    if (unpinned.length > 0) log.notice(`Changed, but without a pin, and left out: ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(unpinned)}.`);
    return { ...read, services: chosen };
  }
  /** The services whose pins a change moves. */
  async moved(change) {
    const read = await this.readChanged(change);
    const { chosen, unpinned } = withPins(await this.servicesOfPins(change, read), read.pins);
    const lost = unpinned.map((service) => ({ service, given: false, pinnedTrees: [] }));
    return { ...read, services: [...chosen, ...lost] };
  }
  async readChanged(change) {
    const { before, ...read } = await this.readPins([], change);
    if (before === void 0) throw new Error("the pins before were not looked for");
    return { ...read, before };
  }
  async readPins(scopes, change) {
    const { history, located, globs, log } = this.sources;
    const manifests = await readManifests(scopes, change, globs, this.sources);
    for (const { warnings } of manifests.slice(1)) warnings.forEach(log.warning);
    const pins = new _chunk_2CMP4AOR_js__WEBPACK_IMPORTED_MODULE_0__/* .Pins */ .RM(manifests);
    pins.unreachable().forEach(log.warning);
    const before = change === void 0 ? void 0 : await pinsBefore(change, manifests, history);
    if (before?.otherRepository !== void 0) {
      log.notice(`The assets repository was ${before.otherRepository} before: what its recordings were is not compared.`);
    }
    const tagged = [...pins.tagged, ...before?.pins.tagged ?? []].map(({ directory }) => directory);
    return { root: located.root, assetsRoot: located.assetsRoot, manifests, pins, globs: globs.withTagged(tagged), before };
  }
  servicesOfPins(change, { pins, globs, before }) {
    const { codeRepository, signal } = this.sources;
    const isCommit = change.head !== void 0;
    return servicesOfPins(
      change,
      globs,
      pins,
      before.pins,
      (directory) => servicesBelow(globs, codeRepository, directory, signal, { tracked: isCommit })
    );
  }
  /** Says for which globs there is no directory. @returns whether there is one for each */
  tellUnmatched() {
    const { codeRepository, globs, log } = this.sources;
    if (this.lostGlobs.length > 0) return false;
    const unmatched = globs.unmatched(codeRepository.root);
    if (unmatched.length > 0) {
      log.notice(`No directory matches ${unmatched.join(", ")}: say in $services which directories are services.`);
    }
    return unmatched.length === 0;
  }
};
async function findLostGlobs(globs, { settings, places }, codeRepository, signal) {
  const unmatched = settings.services === void 0 ? [] : globs.unmatched(codeRepository.root);
  if (unmatched.length === 0) return [];
  const directories = await (0,_chunk_YW7P7PVU_js__WEBPACK_IMPORTED_MODULE_2__/* .listDirectories */ .Sk)(codeRepository, signal);
  const lost = unmatched.filter((text) => {
    const one = new ServiceGlobs([text]);
    return !directories.some((directory) => one.matches(directory));
  });
  const at = places.$services ?? { file: _chunk_PKIM6ZC3_js__WEBPACK_IMPORTED_MODULE_3__/* .MANIFEST_NAME */ .ir };
  return lost.map((glob) => ({ message: `no directory matches ${JSON.stringify(glob)}; correct it or leave it out`, at }));
}




/***/ })

};
