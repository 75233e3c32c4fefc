export const id = 133;
export const ids = [133];
export const modules = {

/***/ 3133:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mirror: () => (/* binding */ Mirror),
/* harmony export */   makeAsk: () => (/* binding */ makeAsk)
/* harmony export */ });
/* harmony import */ var _chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2305);
/* harmony import */ var _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9032);
/* harmony import */ var _chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6580);
/* harmony import */ var _chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5616);
/* harmony import */ var _chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4179);
/* harmony import */ var _chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2545);
/* harmony import */ var _chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83);
/* harmony import */ var _chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7161);
/* harmony import */ var _chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5817);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1455);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4708);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6466);











// src/fetch/mirror.ts







var MAX_REQUESTS = 8;
var BATCH_BYTES = 6e6;
var LIMITS = { bytes: 4e9, totalMs: 3e5, windowMs: 1e4, bytesPerSecond: 5e5 };
var Mirror = class {
  address;
  onNotice;
  limits;
  /** What was asked for in this run: it is asked for once. */
  asked = /* @__PURE__ */ new Set();
  /** Why it is not asked any more. */
  failure;
  ask;
  since = performance.now();
  /** Bytes that its files promised, and those that came. */
  promised = 0;
  received = 0;
  constructor(address, onNotice, limits = LIMITS) {
    this.address = address;
    this.onNotice = onNotice;
    this.limits = limits;
  }
  /**
   * Imports what it has of some directories.
   * @returns the trees of those that came; of the others it was said why
   */
  async bring(store, wanted, signal) {
    const asking = new Map(wanted.map((one) => [keyOf(one), one]));
    for (const key of this.asked) asking.delete(key);
    if (asking.size === 0 || this.failure !== void 0) return /* @__PURE__ */ new Map();
    const outcome = { trees: /* @__PURE__ */ new Map(), refused: /* @__PURE__ */ new Map() };
    await this.askFor(store, [...asking.values()], outcome, signal);
    this.report(outcome.refused);
    return new Map(
      wanted.flatMap((one) => {
        const tree = outcome.trees.get(keyOf(one));
        return tree === void 0 ? [] : [[one, tree]];
      })
    );
  }
  /** Asks for several files at a time, and takes in those that came while the rest is on its way. */
  async askFor(store, asking, outcome, signal) {
    const folder = store.newScratch().dir;
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    let waiting = [];
    let bytes = 0;
    const importWaiting = () => {
      const packs = waiting;
      [waiting, bytes] = [[], 0];
      return importPacks(store, packs, outcome, either);
    };
    const queue = asking.entries();
    const work = async () => {
      for (const [index, one] of queue) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(folder, `${index}.pack`);
        const why = this.failure ?? await this.get(one, file, either);
        if (why !== void 0) outcome.refused.set(one, why);
        else {
          waiting.push({ one, file });
          bytes += (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.statSync)(file).size;
          if (bytes >= BATCH_BYTES) await importWaiting();
        }
      }
    };
    await Promise.all(Array.from({ length: MAX_REQUESTS }, () => work().catch((error) => stop.abort(error))));
    either.throwIfAborted();
    await importWaiting();
  }
  /** @param to absolute: where the file is written. @returns why it did not come */
  async get(one, to, signal) {
    this.asked.add(keyOf(one));
    const { bytes, totalMs, windowMs, bytesPerSecond } = this.limits;
    const slow = new AbortController();
    let before = this.received;
    const watch = setInterval(() => {
      const [came, seconds] = [this.received - before, windowMs / 1e3];
      if (came < bytesPerSecond * seconds) slow.abort(new Error(`it sent ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(came)} in ${seconds} seconds`));
      before = this.received;
    }, windowMs);
    const tooLong = () => slow.abort(new Error(`it takes more than ${totalMs / 1e3} seconds`));
    const timer = setTimeout(tooLong, this.since + totalMs - performance.now());
    try {
      this.ask ??= makeAsk(this.address, process.env);
      const either = AbortSignal.any([signal, slow.signal]);
      const { status, length = Number.NaN, body } = await (await this.ask)((0,_chunk_NW6IYHET_js__WEBPACK_IMPORTED_MODULE_3__/* .mirrorFile */ .Ix)(one), either);
      if (status >= 500 || status === 408 || status === 429) this.failure ??= `it answered ${status}`;
      const why = this.failure ?? refusalOf(status, this.promised + length, bytes);
      if (why !== void 0) {
        body.destroy();
        return why;
      }
      this.promised += length;
      const count = (bytesMore) => {
        this.received += bytesMore;
      };
      const counted = async function* (chunks) {
        for await (const chunk of chunks) {
          count(chunk.length);
          yield chunk;
        }
      };
      const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_11__.open)(to, "w");
      await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_16__.pipeline)(body, counted, file.createWriteStream(), { signal: either });
      return void 0;
    } catch (error) {
      signal.throwIfAborted();
      (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFile */ .nM)(to);
      const { code, path } = error;
      const isFull = code === "ENOSPC" || code === "EDQUOT";
      if (path === to && !isFull) throw error;
      this.failure ??= isFull ? "the disk has no room for what it sends" : (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__/* .causesOf */ .cZ)(slow.signal.reason ?? error);
      return this.failure;
    } finally {
      clearInterval(watch);
      clearTimeout(timer);
    }
  }
  report(refused) {
    for (const why of new Set(refused.values())) {
      const those = [...refused].flatMap(([{ assetsPath, sha }, reason]) => {
        return reason === why ? [`${(0,_chunk_H3NXJU6U_js__WEBPACK_IMPORTED_MODULE_5__/* .showDirectory */ .fi)(assetsPath)} at ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .shortSha */ .Fu)(sha)}`] : [];
      });
      this.onNotice(`The mirror ${this.address.at} is not used for ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(those)}: ${why}; the git server is asked.`);
    }
  }
};
function keyOf({ sha, assetsPath }) {
  return `${sha} ${assetsPath}`;
}
function refusalOf(status, promised, limit) {
  if (status === 404 || status === 410) return "it is not there";
  if (status !== 200) return `it answered ${status}`;
  if (Number.isNaN(promised)) return "it does not say how large it is";
  return promised > limit ? `with it there would be more than ${(0,_chunk_PHAY5LJD_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(limit)}` : void 0;
}
async function importPacks(store, packs, outcome, signal) {
  const { trees, refused } = outcome;
  const scratch = store.newScratch();
  const came = [];
  const isWhole = packs.length > 1 && await indexTogether(scratch, packs, signal);
  for (const { one, file } of packs) {
    if (isWhole || await (0,_chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPack */ .MY)(scratch, file, signal)) came.push(one);
    else refused.set(one, "it is damaged");
    (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFile */ .nM)(file);
  }
  if (came.length === 0) return;
  const environment = (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(scratch.dir);
  const walk = new _chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_1__/* .PathWalk */ .hb();
  const found = await (0,_chunk_ETPP2TED_js__WEBPACK_IMPORTED_MODULE_2__/* .withObjects */ .d$)(scratch.dir, signal, (read) => walk.find(read, came));
  const roots = [...new Set(found.flatMap((tree) => (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .parseSha */ .qL)(tree ?? "") ?? []))];
  const checked = await (0,_chunk_7VF5UZIH_js__WEBPACK_IMPORTED_MODULE_1__/* .checkEach */ .Qi)(roots, environment, signal, { withoutFiles: true });
  const names = new Set((0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_7__/* .packsIn */ .kg)(scratch.packs).flatMap((pack) => [...(0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_7__/* .namesInPack */ .pi)((0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(scratch.packs, `${pack}.idx`)) ?? []]));
  const whole = /* @__PURE__ */ new Map();
  for (const [index, one] of came.entries()) {
    const tree = found[index];
    const contents2 = checked.get(tree) ?? "incomplete";
    if (contents2 instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl) refused.set(one, contents2.message.replace(/\.$/, ""));
    else if (contents2 === "incomplete" || ![...contents2].every((name) => names.has(name)))
      refused.set(one, "the directory of that commit is not in it, or not whole");
    else whole.set(one, tree);
  }
  if (whole.size === 0) return;
  const sets = new Set([...whole.values()].map((tree) => checked.get(tree)));
  const above = walk.above([...whole].flatMap(([one, tree]) => one.tree === tree ? [] : [one]));
  const contents = new Set([...sets].flatMap((set) => [...set]));
  await (0,_chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_0__/* .landParts */ .oQ)(store, environment, { trees: [...new Set(whole.values())], contents, above }, signal);
  for (const [one, tree] of whole) trees.set(keyOf(one), tree);
}
async function indexTogether(scratch, packs, signal) {
  const joined = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(scratch.dir, "joined.pack");
  await (0,_chunk_6CIOCHWH_js__WEBPACK_IMPORTED_MODULE_7__/* .joinPacks */ .rv)(
    packs.map(({ file }) => file),
    joined
  );
  return (0,_chunk_MVRRZHOG_js__WEBPACK_IMPORTED_MODULE_0__/* .indexPack */ .MY)(scratch, joined, signal);
}
var HEADERS = { "accept-encoding": "identity", "user-agent": "assets-sync" };
async function makeAsk({ kind, at }, env) {
  if (kind === "folder") {
    return async (names) => {
      const file = (0,node_path__WEBPACK_IMPORTED_MODULE_14__.join)(at, ...names);
      const found = (0,_chunk_RPK4ETUR_js__WEBPACK_IMPORTED_MODULE_8__/* .lstatIfThere */ .Cm)(file);
      return found?.isFile() === true ? { status: 200, length: found.size, body: (0,node_fs__WEBPACK_IMPORTED_MODULE_10__.createReadStream)(file) } : { status: 404, length: 0, body: node_stream__WEBPACK_IMPORTED_MODULE_15__.Readable.from([]) };
    };
  }
  const addressOf = (names) => `${at}/${names.map(encodeURIComponent).join("/")}`;
  if ((0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__/* .findProxy */ .EE)(new URL(at), env) !== void 0) {
    const fetch = await (0,_chunk_PRH5BX6L_js__WEBPACK_IMPORTED_MODULE_6__/* .proxiedFetch */ .iR)(at, env);
    return async (names, signal) => {
      const options = { signal, redirect: "manual", credentials: "omit", headers: HEADERS };
      const { status, headers, body } = await fetch(addressOf(names), options);
      const stream = body === null ? node_stream__WEBPACK_IMPORTED_MODULE_15__.Readable.from([]) : node_stream__WEBPACK_IMPORTED_MODULE_15__.Readable.fromWeb(body);
      return { status, length: lengthOf(headers.get("content-length")), body: stream };
    };
  }
  const { Agent, get } = /^https:/.test(at) ? node_https__WEBPACK_IMPORTED_MODULE_13__ : node_http__WEBPACK_IMPORTED_MODULE_12__;
  const agent = new Agent({ keepAlive: true });
  const ask = (names, signal) => {
    return new Promise((resolve, reject) => {
      const request = get(addressOf(names), { agent, signal, headers: HEADERS }, (body) => {
        resolve({ status: body.statusCode ?? 0, length: lengthOf(body.headers["content-length"]), body });
      });
      request.on("error", (error) => {
        if (request.reusedSocket && error.code === "ECONNRESET") resolve(ask(names, signal));
        else reject(error);
      });
    });
  };
  return ask;
}
function lengthOf(header) {
  return /^\d+$/.test(header ?? "") ? Number(header) : void 0;
}



/***/ })

};
