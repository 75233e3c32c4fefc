export const id = 4553;
export const ids = [4553];
export const modules = {

/***/ 3833:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bw: () => (/* binding */ MAX_MIRROR_BYTES),
/* harmony export */   Y2: () => (/* binding */ Mirror),
/* harmony export */   kr: () => (/* binding */ makeAsk)
/* harmony export */ });
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2153);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6178);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3757);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1455);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4708);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(6466);











// src/fetch/mirror.ts






var MAX_MIRROR_BYTES = 4e9;
var MAX_REQUESTS = 8;
var BATCH_BYTES = 6e6;
var Mirror = class {
  address;
  onNotice;
  limits;
  taken = { received: 0, promised: 0, since: performance.now() };
  /** What was asked for in this run: it is asked for once. */
  asked = /* @__PURE__ */ new Set();
  /** Why it is not asked any more. */
  failure;
  ask;
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
    const asking = [...new Map(wanted.map((one) => [keyOf(one), one])).values()].filter((one) => !this.asked.has(keyOf(one)));
    if (asking.length === 0 || this.failure !== void 0) return /* @__PURE__ */ new Map();
    const outcome = { brought: /* @__PURE__ */ new Map(), absent: [], wrong: [] };
    await this.askFor(store, asking, outcome, signal);
    this.report(outcome, asking.length - outcome.brought.size);
    return new Map(
      wanted.flatMap((one) => {
        const tree = outcome.brought.get(keyOf(one));
        return tree === void 0 ? [] : [[one, tree]];
      })
    );
  }
  /** Imports what came while the rest is on its way. */
  async askFor(store, asking, outcome, signal) {
    const folder = store.newScratch().dir;
    const stop = new AbortController();
    const either = AbortSignal.any([signal, stop.signal]);
    let waiting = [];
    const importWaiting = async () => {
      const packs = waiting;
      waiting = [];
      await importPacks(store, packs, outcome, either);
    };
    const queue = asking.entries();
    const work = async () => {
      for (const [index, one] of queue) {
        if (this.failure !== void 0) return;
        this.asked.add(keyOf(one));
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(folder, `${index}.pack`);
        const transfer = await this.get(one, file, either);
        if (transfer.kind === "failed") this.failure ??= transfer.why;
        else if (transfer.kind === "absent") outcome.absent.push(one);
        else if (transfer.kind === "here") waiting.push({ one, file, bytes: transfer.bytes });
        else outcome.wrong.push({ one, why: transfer.why });
        if (waiting.reduce((sum, { bytes }) => sum + bytes, 0) >= BATCH_BYTES) await importWaiting();
      }
    };
    const works = Array.from({ length: Math.min(MAX_REQUESTS, asking.length) }, work);
    await Promise.all(works.map((working) => working.catch((error) => stop.abort(error))));
    either.throwIfAborted();
    await importWaiting();
  }
  async get(one, to, signal) {
    this.ask ??= makeAsk(this.address, process.env);
    const options = { ask: await this.ask, limits: this.limits, taken: this.taken };
    return getFile(this.address, (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__/* .mirrorFile */ .Ix)(one), to, options, signal);
  }
  report({ absent, wrong }, left) {
    const { at } = this.address;
    const server = "the git server is asked for it";
    if (absent.length > 0) this.onNotice(`The mirror ${at} does not have ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(absent.map(shown))}; ${server}.`);
    const reasons = /* @__PURE__ */ new Map();
    for (const { one, why } of wrong) reasons.set(why, [...reasons.get(why) ?? [], one]);
    for (const [why, those] of reasons) {
      this.onNotice(`What the mirror ${at} has for ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .listNames */ .Zv)(those.map(shown))} is not used: ${why}; ${server}.`);
    }
    if (this.failure !== void 0 && left > absent.length + wrong.length) {
      this.onNotice(`The mirror ${at} cannot be used: ${this.failure}; the git server is asked for what did not come.`);
    }
  }
};
function keyOf({ sha, assetsPath }) {
  return `${sha} ${assetsPath}`;
}
function shown({ assetsPath, sha }) {
  return `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_5__/* .showDirectory */ .fi)(assetsPath)} at ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .shortSha */ .Fu)(sha)}`;
}
async function importPacks(store, packs, outcome, signal) {
  if (packs.length === 0) return;
  const result = await importTogether(store, packs, signal);
  if (result instanceof Map) for (const [one, tree] of result) outcome.brought.set(keyOf(one), tree);
  else if (packs.length === 1) outcome.wrong.push({ one: packs[0].one, why: result });
  else for (const pack of packs) await importPacks(store, [pack], outcome, signal);
  for (const { file } of packs) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFile */ .nM)(file);
}
async function importTogether(store, packs, signal) {
  const scratch = store.newScratch();
  const [{ file }] = packs;
  if (packs.length === 1) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_8__/* .rename */ .$w)(file, (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_0__/* .takenPack */ .vj)(scratch));
  else
    await (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_7__/* .joinPacks */ .rv)(
      packs.map(({ file: one }) => one),
      (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_0__/* .takenPack */ .vj)(scratch)
    );
  if (!await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_0__/* .indexTaken */ .kQ)(scratch, signal)) return "it is damaged";
  const places = packs.map(({ one }) => one);
  const walk = new _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_2__/* .PathWalk */ .hb();
  const found = await (0,_chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_3__/* .withObjects */ .d$)(scratch.dir, signal, (read) => walk.find(read, places));
  const lost = places.findIndex((_, index) => shaOf(found[index]) === void 0);
  if (lost >= 0) return whyLost(found[lost], walk.isCommit(places[lost].sha));
  const trees = found;
  const environment = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .ownEnvironment */ .am)(scratch.dir);
  const checked = [...(await (0,_chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEach */ .Qi)(trees, environment, signal, { withoutFiles: true })).values()];
  const above = walk.above(places);
  const contents = provedContents(checked, above, namesOf(scratch));
  if (typeof contents === "string") return contents;
  const asked = places.filter(({ tree }, index) => tree !== trees[index]);
  await (0,_chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_0__/* .landParts */ .oQ)(store, environment, { trees, contents, above: walk.above(asked) }, signal);
  return new Map(places.map((one, index) => [one, trees[index]]));
}
function shaOf(answer) {
  return answer === "absent" || answer === "no-commit" ? void 0 : answer;
}
function whyLost(answer, hasCommit) {
  if (!hasCommit) return "the pinned commit is not in it";
  return answer === "absent" ? "its commit does not have the directory" : "a tree on the way to the directory is not in it";
}
function namesOf({ packs }) {
  return new Set((0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_7__/* .packsIn */ .kg)(packs).flatMap((name) => [...(0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_7__/* .namesInPack */ .pi)((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(packs, `${name}.idx`)) ?? []]));
}
function provedContents(checked, above, names) {
  const contents = /* @__PURE__ */ new Set();
  for (const one of checked) {
    if (one === "incomplete") return "a tree of the directory is not in it";
    if (one instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_9__/* .AssetsSyncError */ .Fl) return one.message.replace(/\.$/, "");
    for (const name of one) contents.add(name);
  }
  const missing = [...contents].find((name) => !names.has(name));
  if (missing !== void 0) return `${missing} of the directory is not in it`;
  const strangers = names.size - (/* @__PURE__ */ new Set([...above, ...contents])).size;
  return strangers === 0 ? contents : `it has ${strangers} objects that are not of the directory`;
}
var LIMITS = { bytes: MAX_MIRROR_BYTES, totalMs: 3e5, windowMs: 1e4, bytesPerSecond: 5e5 };
var MAX_REDIRECTS = 3;
var HEADERS = { "accept-encoding": "identity", "user-agent": "assets-sync" };
async function makeAsk({ kind, at }, env) {
  if (kind === "http" && (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .findProxy */ .EE)(new URL(at), env) !== void 0) {
    const fetch = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .proxiedFetch */ .iR)(at, env);
    return async (address, signal) => {
      const options = { signal, redirect: "manual", credentials: "omit", headers: HEADERS };
      const { status, headers, body } = await fetch(address, options);
      const stream = body === null ? node_stream__WEBPACK_IMPORTED_MODULE_14__.Readable.from([]) : node_stream__WEBPACK_IMPORTED_MODULE_14__.Readable.fromWeb(body);
      return answerOf(status, (name) => headers.get(name), stream);
    };
  }
  const { Agent, get } = /^https:/.test(at) ? node_https__WEBPACK_IMPORTED_MODULE_12__ : node_http__WEBPACK_IMPORTED_MODULE_11__;
  const agent = new Agent({ keepAlive: true });
  const ask = (address, signal) => {
    return new Promise((resolve, reject) => {
      const request2 = get(address, { agent, signal, headers: HEADERS }, (response) => {
        resolve(answerOf(response.statusCode ?? 0, (name) => response.headers[name], response));
      });
      request2.on("error", (error) => {
        if (request2.reusedSocket && error.code === "ECONNRESET") resolve(ask(address, signal));
        else reject(error);
      });
    });
  };
  return ask;
}
function answerOf(status, header, body) {
  const length = header("content-length") ?? "";
  return { status, location: header("location") ?? void 0, length: /^\d+$/.test(length) ? Number(length) : void 0, body };
}
async function getFile({ kind, at }, names, to, options, signal) {
  try {
    if (kind === "folder") return await copy((0,node_path__WEBPACK_IMPORTED_MODULE_13__.join)(at, ...names), to, options);
    return await download(`${at}/${names.map(encodeURIComponent).join("/")}`, to, options, signal);
  } catch (error) {
    signal.throwIfAborted();
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_8__/* .removeFile */ .nM)(to);
    const { code, path } = error;
    if (code === "ENOSPC" || code === "EDQUOT") return { kind: "failed", why: "the disk has no room for what it sends" };
    if (path === to) throw error;
    return { kind: "failed", why: (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_6__/* .causesOf */ .cZ)(error) };
  }
}
async function copy(from, to, options) {
  try {
    const there = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.lstat)(from);
    if (!there.isFile()) return { kind: "bad", why: "it is no file" };
    const refusal = refuseSize(there.size, options);
    if (refusal !== void 0) return refusal;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.copyFile)(from, to);
    return { kind: "here", bytes: there.size };
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR") return { kind: "absent" };
    throw error;
  }
}
async function download(address, to, options, signal) {
  const { limits, taken } = options;
  const slow = new AbortController();
  let before = taken.received;
  const watch = setInterval(() => {
    const [came, seconds] = [taken.received - before, limits.windowMs / 1e3];
    if (came < limits.bytesPerSecond * seconds) slow.abort(new Error(`it sent ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(came)} in ${seconds} seconds`));
    before = taken.received;
  }, limits.windowMs);
  const tooLong = () => slow.abort(new Error(`it takes more than ${limits.totalMs / 1e3} seconds`));
  const timer = setTimeout(tooLong, taken.since + limits.totalMs - performance.now());
  try {
    const either = AbortSignal.any([signal, slow.signal]);
    const response = await request(address, options.ask, either);
    if ("why" in response) return response;
    const refusal = refuse(response, options);
    if (refusal !== void 0) {
      response.body.destroy();
      return refusal;
    }
    const counted = async function* (chunks) {
      for await (const chunk of chunks) {
        taken.received += chunk.length;
        yield chunk;
      }
    };
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_10__.open)(to, "w");
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_15__.pipeline)(response.body, counted, file.createWriteStream(), { signal: either });
    return { kind: "here", bytes: response.length ?? 0 };
  } catch (error) {
    throw slow.signal.aborted ? slow.signal.reason : error;
  } finally {
    clearInterval(watch);
    clearTimeout(timer);
  }
}
function refuse({ status, length }, options) {
  if (status === 404 || status === 410) return { kind: "absent" };
  if (status !== 200) {
    const isForAll = status >= 500 || status === 408 || status === 429;
    return { kind: isForAll ? "failed" : "bad", why: `it answered ${status}` };
  }
  if (length === void 0) return { kind: "bad", why: "it does not say how large it is" };
  return refuseSize(length, options);
}
function refuseSize(bytes, { limits, taken }) {
  if (taken.promised + bytes > limits.bytes)
    return { kind: "bad", why: `with it there would be more than ${(0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_4__/* .formatBytes */ .z3)(limits.bytes)}` };
  taken.promised += bytes;
  return void 0;
}
async function request(address, ask, signal) {
  let at = address;
  for (let redirects = 0; ; redirects++) {
    const answer = await ask(at, signal);
    const { status, location, body } = answer;
    if (status < 300 || status > 399 || location === void 0) return answer;
    body.destroy();
    if (!URL.canParse(location, at)) return { kind: "failed", why: "it redirects to what is no address" };
    const { origin, pathname, search } = new URL(location, at);
    if (origin !== new URL(address).origin) return { kind: "failed", why: `it redirects to another server, ${origin}` };
    if (redirects === MAX_REDIRECTS) return { kind: "failed", why: "it redirects again and again" };
    at = `${origin}${pathname}${search}`;
  }
}




/***/ }),

/***/ 4553:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MAX_MIRROR_BYTES: () => (/* reexport safe */ _chunk_Y4QD35QJ_js__WEBPACK_IMPORTED_MODULE_0__.Bw),
/* harmony export */   Mirror: () => (/* reexport safe */ _chunk_Y4QD35QJ_js__WEBPACK_IMPORTED_MODULE_0__.Y2),
/* harmony export */   makeAsk: () => (/* reexport safe */ _chunk_Y4QD35QJ_js__WEBPACK_IMPORTED_MODULE_0__.kr)
/* harmony export */ });
/* harmony import */ var _chunk_Y4QD35QJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3833);
/* harmony import */ var _chunk_QFQL4IQY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2153);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ICR66OBD_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4491);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6178);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3757);














/***/ })

};
