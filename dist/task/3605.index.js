export const id = 3605;
export const ids = [3605];
export const modules = {

/***/ 362:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ BARE_CONFIG),
/* harmony export */   PS: () => (/* binding */ bytesIfThere),
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   Wq: () => (/* binding */ borrow),
/* harmony export */   aS: () => (/* binding */ readTraits),
/* harmony export */   bh: () => (/* binding */ ensureFile),
/* harmony export */   g7: () => (/* binding */ makeGitDirectory),
/* harmony export */   gI: () => (/* binding */ probeFileSystem),
/* harmony export */   hs: () => (/* binding */ borrowMore),
/* harmony export */   lP: () => (/* binding */ makeScratch),
/* harmony export */   mt: () => (/* binding */ isPartial),
/* harmony export */   qC: () => (/* binding */ readIfThere),
/* harmony export */   uP: () => (/* binding */ forgetFilter),
/* harmony export */   vK: () => (/* binding */ writeAtomically),
/* harmony export */   xn: () => (/* binding */ readBoundary),
/* harmony export */   yP: () => (/* binding */ updateBoundary)
/* harmony export */ });
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8824);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6437);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



// src/git/git-files.ts


function writeAtomically(path, contents, kind = {}) {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(temporary, contents);
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(temporary, path, kind);
  } catch (error) {
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)(temporary);
    throw error;
  }
}
function ensureFile(path, contents) {
  if (readIfThere(path) === contents) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
  writeAtomically(path, contents);
}
function readIfThere(path) {
  return bytesIfThere(path)?.toString("utf8");
}
function bytesIfThere(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
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
  for (const name of ["objects/pack", "objects/info", "refs", "info"]) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name), { recursive: true });
  ensureFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "objects/info/alternates"), alternatesText(options.alternates));
  const head = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "HEAD");
  if (!/^(ref: |[0-9a-f]{40}\b)/.test(readIfThere(head) ?? "")) writeAtomically(head, "ref: refs/heads/none\n");
  const config = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "config");
  if (readIfThere(config) === void 0) writeAtomically(config, configText(options.config));
}
function probeFileSystem(file, platform = process.platform) {
  return { ignoresCase: isThereInOtherCase(file), hasExecutableBit: platform !== "win32" && keepsExecutableBit(file) };
}
function readTraits(gitDir, platform = process.platform) {
  const config = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(gitDir, "config");
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(config, { throwIfNoEntry: false });
  if (found === void 0) return void 0;
  const hasBit = platform !== "win32" && (found.mode & 73) === 0 && !/filemode\s*=\s*"?false/i.test(readIfThere(config) ?? "");
  return { ignoresCase: isThereInOtherCase(config), hasExecutableBit: hasBit };
}
function isThereInOtherCase(file) {
  const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(
    (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(
      (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file),
      name.replace(/[a-z]/g, (letter, at) => at % 2 === 0 ? letter.toUpperCase() : letter)
    )
  );
}
function keepsExecutableBit(file) {
  try {
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
    if ((mode & 64) !== 0) return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(file, mode | 64);
    const isKept = ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).mode & 64) !== 0;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(file, mode);
    return isKept;
  } catch {
    return false;
  }
}
function readBoundary(dir) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "shallow");
  const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "latin1").split("\n") : [];
  return new Set(lines.map(_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL).filter((name) => name !== void 0));
}
function updateBoundary(dir, lines) {
  if (lines.length === 0) return;
  const boundary = readBoundary(dir);
  for (const line of lines) {
    const [, verb, text = ""] = /^(shallow|unshallow) ([0-9a-f]{40})$/.exec(line) ?? [];
    const name = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(text);
    if (name === void 0) continue;
    if (verb === "shallow") boundary.add(name);
    else boundary.delete(name);
  }
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "shallow"), [...boundary].map((name) => `${name}
`).join(""));
}
var BARE_CONFIG = [
  ["core.repositoryFormatVersion", "1"],
  ["core.bare", "true"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"]
];
function makeScratch(dir, borrowed, tips = []) {
  (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .fc)(dir);
  makeGitDirectory(dir, { config: BARE_CONFIG, alternates: borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder)) });
  const scratch = { dir, packs: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "objects/pack") };
  if (tips.length > 0) {
    const refs = tips.map((tip) => `${tip} refs/tips/${tip}
`).sort();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "packed-refs"), `# pack-refs with: sorted
${refs.join("")}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "shallow"), tips.map((tip) => `${tip}
`).join(""));
  }
  return scratch;
}
function isPartial({ packs }) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(packs).some((name) => name.endsWith(".promisor"));
}
function forgetFilter({ dir }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "config"), configText(BARE_CONFIG));
}
function borrow({ dir }, borrowed) {
  const there = borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder));
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "objects/info/alternates"), alternatesText(there));
}
function borrowMore({ dir }, folder) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, "objects/info/alternates");
  const line = alternatesText([folder]);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, "utf8").includes(line)) (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.appendFileSync)(file, line);
}
function quotePath(path) {
  return `"${path.replace(/[\\"]/g, "\\$&")}"`;
}




/***/ }),

/***/ 1893:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ByteReader)
/* harmony export */ });
// src/git/byte-reader.ts
var MIN_BYTES = 1e3;
var ByteReader = class {
  chunks;
  silence;
  /** What was not taken yet, in pieces: put together once, for what is taken may be large. */
  parts = [];
  length = 0;
  constructor(stream, silence) {
    this.chunks = stream[Symbol.asyncIterator]();
    this.silence = silence;
  }
  /** @returns a line without its end; undefined where the stream ends before that */
  async line() {
    const hasEnd = (part) => part?.includes(10) === true;
    if (!this.parts.some(hasEnd) && !await this.readUntil(() => hasEnd(this.parts.at(-1)))) return void 0;
    this.parts = [Buffer.concat(this.parts)];
    return this.cut((this.parts[0]?.indexOf(10) ?? 0) + 1).toString("utf8").slice(0, -1);
  }
  /** @returns exactly that many bytes; undefined where the stream ends before */
  async take(length) {
    const isThere = () => this.length >= length;
    return isThere() || await this.readUntil(isThere) ? this.cut(length) : void 0;
  }
  cut(length) {
    const [first = Buffer.alloc(0)] = this.parts;
    const all = this.parts.length > 1 ? Buffer.concat(this.parts) : first;
    this.parts = [all.subarray(length)];
    this.length -= length;
    return all.subarray(0, length);
  }
  /** @returns false where the stream ends before */
  async readUntil(isThere) {
    const timer = this.silence && setInterval(this.silence.onReached, this.silence.limit);
    try {
      for (let received = 0; ; ) {
        const { done, value } = await this.chunks.next();
        if (done === true) return false;
        this.parts.push(value);
        this.length += value.length;
        if (isThere()) return true;
        received += value.length;
        if (received < MIN_BYTES) continue;
        received = 0;
        timer?.refresh();
      }
    } finally {
      clearInterval(timer);
    }
  }
};




/***/ }),

/***/ 3605:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   B: () => (/* binding */ withObjectReader),
/* harmony export */   C2: () => (/* binding */ withFileReader),
/* harmony export */   Dm: () => (/* binding */ looseObjects),
/* harmony export */   IC: () => (/* binding */ readLooseObject),
/* harmony export */   Ik: () => (/* binding */ measurePack),
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   S3: () => (/* binding */ movePacks),
/* harmony export */   Uo: () => (/* binding */ allCommits),
/* harmony export */   X0: () => (/* binding */ commitsAmong),
/* harmony export */   cZ: () => (/* binding */ parseTree),
/* harmony export */   d$: () => (/* binding */ withObjects),
/* harmony export */   kg: () => (/* binding */ packsIn),
/* harmony export */   op: () => (/* binding */ MAX_PACKS),
/* harmony export */   pU: () => (/* binding */ removePacks),
/* harmony export */   ph: () => (/* binding */ fileSizes),
/* harmony export */   pi: () => (/* binding */ namesInPack),
/* harmony export */   rv: () => (/* binding */ joinPacks),
/* harmony export */   tk: () => (/* binding */ TREE_MODE),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var _chunk_PE3AIVI6_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1893);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4304);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(362);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8824);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4087);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8500);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8522);








// src/git/objects/packs.ts







var PACK_FILES = [".promisor", ".rev", ".pack", ".idx"];
var MAX_PACKS = 50;
function namesIn(folder) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(folder) : [];
}
function packsIn(folder) {
  return namesIn(folder).filter((name) => name.endsWith(".idx")).map((name) => name.slice(0, -".idx".length));
}
function movePacks(from, to) {
  const names = namesIn(from);
  for (const ending of PACK_FILES) {
    for (const name of names) {
      if (name.endsWith(ending)) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(to, name), { isContentAddressed: true });
    }
  }
}
function removePacks(folder, packs) {
  for (const ending of PACK_FILES.toReversed()) {
    for (const pack of packs) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(folder, `${pack}${ending}`));
  }
}
async function joinPacks(packs, to) {
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha1");
  const header = Buffer.from("PACK\0\0\0\0\0\0\0", "latin1");
  header.writeUInt32BE(
    packs.reduce((sum, { objects }) => sum + objects, 0),
    8
  );
  const parts = async function* () {
    yield header;
    for (const { file, objects } of packs) {
      if (objects === 0) continue;
      const end = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.stat)(file)).size - CHECKSUM_BYTES - 1;
      yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.createReadStream)(file, { start: HEADER_BYTES, end, highWaterMark: 1 << 20 });
    }
  };
  const summed = async function* () {
    for await (const part of parts()) {
      hash.update(part);
      yield part;
    }
    yield hash.digest();
  };
  await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_9__.pipeline)(summed, (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.createWriteStream)(to));
}
var SIGNATURE = Buffer.from("ff744f6300000002", "hex");
var NAMES = SIGNATURE.length + 256 * 4;
var NAME_LENGTH = 20;
function namesInPack(file) {
  const index = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(file);
  if (!index.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return void 0;
  const names = /* @__PURE__ */ new Set();
  const end = NAMES + index.readUInt32BE(NAMES - 4) * NAME_LENGTH;
  for (let at = NAMES; at < end; at += NAME_LENGTH) names.add(index.toString("hex", at, at + NAME_LENGTH));
  return names;
}
var HEADER_BYTES = 12;
var CHECKSUM_BYTES = 20;
var MAX_OBJECT_HEADER = 40;
var AT_ONCE = 1 << 20;
var TURN = 20;
var OFS_DELTA = 6;
var REF_DELTA = 7;
async function measurePack(file, limits, signal) {
  const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_7__.open)(file);
  try {
    return await measure({ handle, file, size: (await handle.stat()).size }, limits, signal);
  } catch (error) {
    if (error instanceof Broken) return { error: error.message };
    if (error.code?.startsWith("Z_") !== true) throw error;
    return { error: "it is damaged" };
  } finally {
    await handle.close();
  }
}
var Broken = class extends Error {
};
async function measure(pack, limits, signal) {
  const header = await read(pack, 0, HEADER_BYTES);
  if (header.length < HEADER_BYTES || header.toString("latin1", 0, 4) !== "PACK") throw new Broken("it is no pack");
  const objects = header.readUInt32BE(8);
  const end = pack.size - CHECKSUM_BYTES;
  let at = HEADER_BYTES;
  let sum = 0;
  let turn = performance.now();
  let [ahead, start] = [Buffer.alloc(0), 0];
  for (let index = 0; index < objects; index++) {
    if (at >= end) throw new Broken("it ends too early");
    const need = (bytes) => Math.min(bytes, end - at) <= start + ahead.length - at;
    if (!need(MAX_OBJECT_HEADER)) [ahead, start] = [await read(pack, at, AT_ONCE), at];
    const { type, size, length } = parseHeader(ahead.subarray(at - start));
    sum += size;
    if (sum > limits.bytes) throw new Broken(tooLarge(limits.bytes));
    at += length;
    const isDelta = type === OFS_DELTA || type === REF_DELTA;
    let unpacked;
    if (size > AT_ONCE) unpacked = await unpackInPieces(pack, at, size, signal);
    else {
      if (!need(boundOf(size))) [ahead, start] = [await read(pack, at, Math.max(AT_ONCE, boundOf(size))), at];
      unpacked = unpackAtOnce(ahead.subarray(at - start), size);
    }
    at += unpacked.consumed;
    if (isDelta) {
      const result = resultSize(unpacked.head);
      sum += result;
      if (sum > limits.bytes) throw new Broken(tooLarge(limits.bytes));
      if (result > limits.deltaBytes) throw new Broken(`a delta in it makes more than ${inMegabytes(limits.deltaBytes)}`);
    }
    if (performance.now() - turn > TURN) {
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_10__.setImmediate)();
      signal.throwIfAborted();
      turn = performance.now();
    }
  }
  if (at !== end) throw new Broken("it has more in it than it says");
  return { objects, bytes: sum };
}
function tooLarge(bytes) {
  return `it unpacks to more than ${inMegabytes(bytes)}`;
}
function inMegabytes(bytes) {
  return `${Math.round(bytes / 1e6)} MB`;
}
async function read({ handle, size }, from, bytes) {
  const buffer = Buffer.allocUnsafe(Math.max(0, Math.min(bytes, size - from)));
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
  return buffer.subarray(0, bytesRead);
}
function boundOf(size) {
  return size + (size >> 10) + 1024;
}
function parseHeader(bytes) {
  let at = 0;
  const next = () => {
    const byte2 = bytes[at++];
    if (byte2 === void 0 || at > MAX_OBJECT_HEADER) throw new Broken("it is damaged");
    return byte2;
  };
  let byte = next();
  const type = byte >> 4 & 7;
  let size = byte & 15;
  for (let unit = 16; byte & 128; unit *= 128) {
    byte = next();
    size += (byte & 127) * unit;
  }
  if (type === OFS_DELTA) while (next() & 128) ;
  return { type, size, length: at + (type === REF_DELTA ? 20 : 0) };
}
function unpackAtOnce(packed, size) {
  const options = { info: true, maxOutputLength: Math.max(1, size), chunkSize: Math.max(64, size + 1) };
  const { buffer, engine } = inflate(packed, options);
  if (buffer.length !== size) throw new Broken("it is damaged");
  return { head: buffer.subarray(0, HEAD), consumed: engine.bytesWritten };
}
function inflate(packed, options) {
  try {
    return (0,node_zlib__WEBPACK_IMPORTED_MODULE_11__.inflateSync)(packed, options);
  } catch (error) {
    if (error.code === "ERR_BUFFER_TOO_LARGE") throw new Broken("it is damaged");
    throw error;
  }
}
var HEAD = 20;
async function unpackInPieces({ file, size: end }, at, size, signal) {
  const inflate3 = (0,node_zlib__WEBPACK_IMPORTED_MODULE_11__.createInflate)();
  const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.createReadStream)(file, { start: at, end });
  source.on("error", (error) => inflate3.destroy(error)).pipe(inflate3);
  let [length, head] = [0, Buffer.alloc(0)];
  try {
    for await (const chunk of inflate3) {
      signal.throwIfAborted();
      if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD)]);
      length += chunk.length;
      if (length > size) break;
    }
  } finally {
    source.destroy();
  }
  if (length !== size) throw new Broken("it is damaged");
  return { head, consumed: inflate3.bytesWritten };
}
function resultSize(head) {
  let at = 0;
  const number = () => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = head[at++];
      if (byte === void 0) throw new Broken("it is damaged");
      value += (byte & 127) * unit;
      if ((byte & 128) === 0) return value;
    }
  };
  number();
  return number();
}

// src/git/objects/read.ts




var ANSWER = /^([0-9a-f]{40}) (\w+) (\d+)$/;
function readObjects(names, call) {
  return withObjectReader(call, (read2) => read2(names));
}
async function withObjectReader(call, body) {
  const reader = new ObjectReader(call);
  try {
    return await body((names) => reader.read(names));
  } finally {
    await reader.close();
  }
}
var CAT_FILE = ["cat-file", "--batch"];
var ObjectReader = class {
  call;
  opened;
  /** The question before, which the next one waits for. */
  last = Promise.resolve();
  /** Why no question is answered any more. */
  failure;
  constructor(call) {
    this.call = call;
  }
  read(names) {
    const asked = this.last.then(() => this.ask(names));
    this.last = asked.catch(() => {
    });
    return asked;
  }
  async close() {
    this.failure ??= new Error("nobody reads objects any more");
    this.opened?.stdin.end();
    this.opened?.stdout.destroy();
    await this.last;
    await this.opened?.ended;
  }
  async ask(names) {
    if (this.failure !== void 0) throw this.failure;
    if (names.length === 0) return [];
    try {
      if (this.opened === void 0) {
        const opened = (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(CAT_FILE, this.call);
        this.opened = { ...opened, answers: new _chunk_PE3AIVI6_js__WEBPACK_IMPORTED_MODULE_12__/* .ByteReader */ .k(opened.stdout) };
      }
      this.opened.stdin.write(names.map((name) => `${name}
`).join(""));
      const objects = [];
      for (const _ of names) objects.push(await this.answer(this.opened));
      return objects;
    } catch (error) {
      this.failure = this.call.signal?.aborted === true ? this.call.signal.reason : error;
      throw this.failure;
    }
  }
  async answer({ answers, ended }) {
    const line = await answers.line();
    const [, name, type = "", length] = ANSWER.exec(line ?? "") ?? [];
    const content = await answers.take(length === void 0 ? 0 : Number(length) + 1);
    this.call.signal?.throwIfAborted();
    if (line === void 0 || content === void 0) throw (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_0__/* .gitError */ .N7)(CAT_FILE, await ended);
    return name === void 0 ? void 0 : { name, type, content: content.subarray(0, -1) };
  }
};
function withObjects(dir, signal, body) {
  const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(dir, "objects");
  return withObjectReader(
    { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(dir), signal },
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
  return withObjects(dir, signal, (read2) => read2(names));
}
function hasNoPacks(dir) {
  return packsIn((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(dir, "objects/pack")).length === 0 && ((0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(dir, "objects/info/alternates")) ?? "") === "";
}
function commitsAmong(objects) {
  const commits = /* @__PURE__ */ new Map();
  for (const { name, type, content } of objects.values()) {
    if (type !== "commit") continue;
    const text = content.toString("latin1");
    const header = text.slice(0, text.indexOf("\n\n"));
    const tree = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_13__/* .parseSha */ .qL)(/^tree ([0-9a-f]{40})$/m.exec(header)?.[1] ?? "");
    const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = ""]) => parent);
    if (tree === void 0) continue;
    commits.set(name, { tree, parents, time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) });
  }
  return commits;
}
async function allCommits(dir, signal) {
  const args = ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"];
  const listing = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { environment: (0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_2__/* .ownEnvironment */ .am)(dir), signal });
  const names = listing.toString("latin1").split("\n").flatMap((line) => (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_13__/* .parseSha */ .qL)(line) ?? []);
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
  const output = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { environment, input: `${files.join("\n")}
`, signal });
  const lines = output.toString("latin1").matchAll(/^([0-9a-f]{40}) (\d+)$/gm);
  return new Map([...lines].map(([, name, size]) => [name, Number(size)]));
}
function withFileReader(environment, signal, body) {
  return withObjectReader(
    { environment, signal },
    (read2) => body(async (file) => {
      const [found] = await read2([file]).catch((error) => {
        throw error instanceof _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS ? unreadable(file, error.detail) : error;
      });
      if (found?.type !== "blob") throw unreadable(file);
      return found.content;
    })
  );
}
function unreadable(file, detail) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("missing-store", `File ${file} of the assets repository cannot be read from the store.`, {
    hint: "Run the command again: it is fetched anew.",
    ...detail === void 0 ? {} : { detail }
  });
}
function readLooseObject(objects, name) {
  const whole = inflate2((0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesIfThere */ .PS)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(objects, name.slice(0, 2), name.slice(2))));
  if (whole === void 0 || (0,node_crypto__WEBPACK_IMPORTED_MODULE_5__.createHash)("sha1").update(whole).digest("hex") !== name) return void 0;
  const type = whole.toString("latin1", 0, whole.indexOf(" "));
  return { name, type, content: whole.subarray(whole.indexOf(0) + 1) };
}
function inflate2(packed) {
  try {
    return packed && (0,node_zlib__WEBPACK_IMPORTED_MODULE_11__.inflateSync)(packed);
  } catch (error) {
    if (error.code?.startsWith("Z_") === true) return void 0;
    throw error;
  }
}
function looseObjects(objects) {
  const folders = namesIn(objects).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return folders.flatMap((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(objects, folder)).flatMap((name) => (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_13__/* .parseSha */ .qL)(folder + name) ?? []));
}




/***/ })

};
