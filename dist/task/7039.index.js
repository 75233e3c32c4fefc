export const id = 7039;
export const ids = [7039];
export const modules = {

/***/ 376:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8500);



// src/base/lock.ts





var RENEWAL_MS = 5e3;
var STALE_AFTER_MS = 6e4;
var TELL_AFTER_MS = 1e3;
async function withLock(path, signal, body, onWait = () => {
}) {
  const holder = newHolder();
  await acquire(path, holder, signal, onWait);
  removeLeft(path);
  const lost = new AbortController();
  const renewal = setInterval(() => {
    if (renew(path, holder)) return;
    clearInterval(renewal);
    const message = `Another run took over ${path} while this one slept.`;
    lost.abort(new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("busy", message, { hint: "Run the command again." }));
  }, RENEWAL_MS).unref();
  const release = () => removeLock(path, holder);
  process.once("exit", release);
  try {
    return await body(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(renewal);
    process.removeListener("exit", release);
    release();
  }
}
function newHolder() {
  return `${process.pid}-${processSpace()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)().slice(0, 8)}`;
}
function removeLeft(path) {
  const prefix = `${(0,node_path__WEBPACK_IMPORTED_MODULE_5__.basename)(path)}.`;
  for (const name of (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIfReadable */ .gR)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path)).filter((one) => one.startsWith(prefix))) {
    const holder = name.slice(prefix.length);
    if (pidOf(holder) !== void 0 && hasEnded(holder)) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(path), name));
  }
}
function waitingFor(what) {
  return `Waiting for another run in ${what}.`;
}
function processSpace() {
  let namespace = "";
  try {
    namespace = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readlinkSync)("/proc/self/ns/pid");
  } catch {
  }
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.createHash)("sha256").update(`${(0,node_os__WEBPACK_IMPORTED_MODULE_4__.hostname)()}\0${namespace}`).digest("hex").slice(0, 12);
}
async function acquire(path, holder, signal, onWait) {
  const made = `${path}.${holder}`;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)(made);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(made, holder));
    const begun = performance.now();
    let isTold = false;
    let seen;
    let seenSince = begun;
    for (let pause = 10; ; pause = Math.min(pause * 1.5, 200)) {
      signal.throwIfAborted();
      const found = readLock(path);
      if (found === void 0 && tryMove(made, path)) return;
      if (found?.holder !== seen?.holder || found?.renewed !== seen?.renewed) [seen, seenSince] = [found, performance.now()];
      if (found !== void 0 && isAbandoned(found, performance.now() - seenSince)) removeLock(path, found.holder);
      if (!isTold && performance.now() - begun > TELL_AFTER_MS) {
        isTold = true;
        onWait();
      }
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_6__.setTimeout)(pause * (0.5 + Math.random()), void 0, { signal }).catch(() => signal.throwIfAborted());
    }
  } finally {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(made);
  }
}
function tryMove(made, path) {
  try {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(made, path);
    return true;
  } catch (error) {
    const { code } = error;
    if (code === "EEXIST" || code === "ENOTEMPTY" || readLock(path) !== void 0) return false;
    throw error;
  }
}
function readLock(path) {
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.lstatSync)(path, { throwIfNoEntry: false });
  if (found === void 0) return void 0;
  if (!found.isDirectory()) {
    throw notALock(
      path,
      `${path} is ${found.isSymbolicLink() ? "a symbolic link" : "a file"}, where this command has its lock, a folder.`
    );
  }
  try {
    const [holder, ...others] = (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readdirSync)(path);
    if (holder === void 0) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEmptyFolder */ .mX)(path);
    else if (others.length === 0 && pidOf(holder) !== void 0) return { holder, renewed: found.mtimeMs };
    else throw notALock(path, `${path} is no lock of this command: it has ${holder}.`);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return void 0;
}
function notALock(path, message) {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-writable", message, { hint: `Move ${path} away, then run the command again.` });
}
function pidOf(holder) {
  const [, pid] = /^(\d+)-[0-9a-f]{12}-[0-9a-f]{8}$/.exec(holder) ?? [];
  return pid === void 0 ? void 0 : Number(pid);
}
function isAbandoned({ holder, renewed }, watched) {
  if (hasEnded(holder)) return true;
  return watched > STALE_AFTER_MS || watched > 2 * RENEWAL_MS && Date.now() - renewed > STALE_AFTER_MS;
}
function hasEnded(holder) {
  if (holder.split("-")[1] !== processSpace()) return false;
  try {
    process.kill(pidOf(holder) ?? 0, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
function renew(path, holder) {
  try {
    if (readLock(path)?.holder !== holder) return false;
    const now = /* @__PURE__ */ new Date();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.utimesSync)(path, now, now);
  } catch (error) {
    if (error instanceof _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl) return false;
  }
  return true;
}
function removeLock(path, holder) {
  const aside = `${path}.${newHolder()}`;
  try {
    if (readLock(path)?.holder !== holder) return;
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(path, aside);
    if (readLock(aside)?.holder === holder) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(aside);
    else (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(aside, path);
  } catch {
  }
}




/***/ }),

/***/ 978:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isMeant),
/* harmony export */   HY: () => (/* binding */ ServiceGlobs),
/* harmony export */   KR: () => (/* binding */ servicesBelow),
/* harmony export */   UO: () => (/* binding */ givenServices),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   cO: () => (/* binding */ placeInService),
/* harmony export */   px: () => (/* binding */ parseGivenPaths),
/* harmony export */   y2: () => (/* binding */ ALL)
/* harmony export */ });
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6012);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7261);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);







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
    this.globs = texts.map((text) => ({ text, patterns: (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGlob */ .qF)(text) ?? [] }));
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
    return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .upward */ .Oz)(path).find((directory) => directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv && (this.tagged.has(directory) || this.matches(directory)));
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
      const start = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(directory, base) ? directory : (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(base, directory) ? base : void 0;
      if (start === void 0) continue;
      for (const path of walk(codeRoot, start, depth)) if (matches(path)) found.add(path);
    }
    return [...found].sort();
  }
};
function* walk(codeRoot, directory, depth) {
  let entries;
  try {
    entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(codeRoot, directory), { withFileTypes: true });
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EACCES") return;
    throw error;
  }
  if (directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv) yield directory;
  if (directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv && directory.split("/").length >= depth) return;
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDirectory */ .Bp)(entry.name);
    if ("directory" in parsed) yield* walk(codeRoot, (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .joinDirectory */ .as)(directory, parsed.directory), depth);
  }
}
async function servicesBelow(globs, codeRepository, directory, signal, { tracked: isTracked } = {}) {
  const onDisk = isTracked === true ? [] : globs.below(codeRepository.root, directory);
  if (isTracked !== true && !(0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_0__/* .isSparse */ .zP)(codeRepository)) return onDisk;
  const tracked = await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_0__/* .listDirectories */ .Sk)(codeRepository, signal);
  const left = tracked.filter((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, directory) && globs.matches(path) && "directory" in (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDirectory */ .Bp)(path));
  return [.../* @__PURE__ */ new Set([...onDisk, ...left])].sort();
}
function scopesOf(paths, globs) {
  return paths.includes(ALL) ? [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv] : paths.map((path) => globs.serviceOf(path) ?? path);
}
async function givenServices(paths, { globs, pins, earlier, mayLackPins }, codeRepository, signal) {
  const below = (directory) => servicesBelow(globs, codeRepository, directory, signal);
  const allPins = earlier === void 0 ? [pins] : [pins, earlier];
  const pinned = new Set(allPins.flatMap(({ directories }) => directories));
  const chosen = /* @__PURE__ */ new Map();
  const unpinned = [];
  for (const path of paths) {
    const isThere = path === ALL || await isInCheckout(path, codeRepository, signal);
    const services = await servicesOfPath(path, globs, allPins, below);
    const known = isThere || services.some((service) => pinned.has(service)) ? [] : [...pinned, ...await below(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv)];
    const meant = known.includes(services[0] ?? _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv) ? void 0 : (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_2__/* .closestMatch */ .h0)(services[0] ?? _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv, known);
    for (const service of services) {
      const mayLack = mayLackPins === true && isThere && globs.matches(service);
      const isNone = service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv || service === _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir;
      if (isNone || !(mayLack || isPinned(service, allPins))) unpinned.push(service);
      const given = path !== ALL && (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, service) || chosen.get(service)?.given === true;
      chosen.set(service, { given, meant });
    }
  }
  if (unpinned.length > 0) {
    const near = unpinned.flatMap((service) => chosen.get(service)?.meant ?? []);
    throw noPins(unpinned, near, [...pinned], paths);
  }
  return [...chosen].map(([service, how]) => ({ service, ...how, pinnedTrees: pins.pinnedTreesOf(service) })).sort((a, b) => a.service < b.service ? -1 : 1);
}
async function isInCheckout(path, codeRepository, signal) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(codeRepository.root, path))) return true;
  return (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_0__/* .isSparse */ .zP)(codeRepository) && (await (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_0__/* .listDirectories */ .Sk)(codeRepository, signal)).includes(path);
}
async function servicesOfPath(path, globs, allPins, below) {
  const above = path === ALL ? _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv : path;
  const service = globs.serviceOf(above);
  if (service !== void 0 && !(service === above && !isPinned(above, allPins))) return [service];
  const pinnedBelow = allPins.flatMap(({ directories }) => directories).filter((directory) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(directory, above));
  const candidates = [
    ...await below(above),
    ...pinnedBelow.flatMap((directory) => globs.serviceOf(directory) ?? (path === ALL ? directory : []))
  ];
  const found = candidates.filter((candidate) => isPinned(candidate, allPins));
  if (found.length > 0 || path === ALL) return found;
  return [allPins.flatMap((pins) => pins.resolveTargeted(path)?.directory ?? [])[0] ?? path];
}
function isPinned(service, allPins) {
  return allPins.some((pins) => pins.pinnedTreesOf(service).length > 0);
}
function noPins(services, near, pinned, paths) {
  const parents = new Set(paths.map((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .parentDirectory */ .im)(path)));
  const [parent = _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv] = parents;
  const [pattern, all] = parent === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv ? [ALL, `'${ALL}'`] : [`${parent}/*`, parent];
  const expansion = paths.length > 1 && parents.size === 1 ? ` If your shell made these paths of ${pattern}, give ${all}: all in it that have a pin.` : "";
  const names = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(services.map((service) => JSON.stringify(service)));
  const known = pinned.length > 0 ? ` (pinned are ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(pinned)})` : "";
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("no-pin", `There is no pin for ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(services.map(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .showDirectory */ .fi))}.`, {
    hint: near.length > 0 ? `Did you mean ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)([...new Set(near)])}?` : services.some((service) => service.includes(",")) ? "Separate paths by spaces." : `Add ${names} with the SHA of a commit to recordings.json${known}; what was never recorded is recorded on your machine (assets-sync proxy start) and pushed, which pins it.${expansion}`
  });
}
function parseGivenPaths({ paths, pathsFrom }, codeRepository, assetsRoot) {
  const from = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)(pathsFrom);
  const root = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)(assetsRoot);
  return paths.map((path) => {
    if (path === ALL || path === `'${ALL}'`) return ALL;
    refusePattern(path, from);
    const absolute = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(from, path)) ? from : codeRepository.root, path));
    return parseGivenPath(path, (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(root, absolute) === void 0 ? codeRepository.root : root, absolute);
  });
}
function isMeant(directory, given) {
  return given.length === 0 || given.some((path) => path === ALL || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(directory, path) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, directory));
}
function refusePattern(path, from) {
  if (!/[*?]/.test(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(from, path))) return;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(path)} is a pattern; a path or '*' is expected.`, {
    hint: `Give '*' for every service that has a pin, or a directory above the services (${JSON.stringify(path.replace(/\/?[^/]*[*?].*$/, "") || ".")}).`
  });
}
function placeInService(from, codeRepository, globs) {
  const real = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)(from);
  if ((0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(codeRepository.root, real) === void 0) return void 0;
  const place = parseGivenPath(".", codeRepository.root, real);
  const isPinned2 = (directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(codeRepository.root, (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_1__/* .assetsJsonOf */ .n_)(directory)));
  return globs.serviceOf(place) !== void 0 || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .upward */ .Oz)(place).some(isPinned2) ? place : void 0;
}
function parseGivenPath(text, top, absolute) {
  const path = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(top, absolute);
  if (path === void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `${text} is outside the code repository (${top}).`, {
      hint: "Give paths below it, such as sdk/tables."
    });
  }
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDirectory */ .Bp)(path);
  if ("directory" in parsed) return parsed.directory;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(text)} is not a path that can be synced: ${parsed.error}.`, {
    hint: "Give paths such as sdk/tables."
  });
}




/***/ }),

/***/ 5944:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ BARE_CONFIG),
/* harmony export */   S3: () => (/* binding */ movePacks),
/* harmony export */   Ut: () => (/* binding */ configText),
/* harmony export */   WG: () => (/* binding */ quotePath),
/* harmony export */   Wq: () => (/* binding */ borrow),
/* harmony export */   aS: () => (/* binding */ readTraits),
/* harmony export */   bh: () => (/* binding */ ensureFile),
/* harmony export */   g7: () => (/* binding */ makeGitDirectory),
/* harmony export */   gI: () => (/* binding */ probeFileSystem),
/* harmony export */   hs: () => (/* binding */ borrowMore),
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
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3757);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);



// src/git/git-files.ts




function writeAtomically(path, contents, kind = {}) {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(temporary, contents);
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(temporary, path, kind);
  } catch (error) {
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)(temporary);
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
  return new Set(lines.map(_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL).filter((name) => name !== void 0));
}
function updateBoundary(dir, lines) {
  if (lines.length === 0) return;
  const boundary = readBoundary(dir);
  for (const line of lines) {
    const [, verb, text = ""] = /^(shallow|unshallow) ([0-9a-f]{40})$/.exec(line) ?? [];
    const name = (0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(text);
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
  (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .fc)(dir);
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
function borrow({ dir }, borrowed) {
  const there = borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(folder));
  (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "objects/info/alternates"), alternatesText(there));
}
function borrowMore({ dir }, folder) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "objects/info/alternates");
  const line = alternatesText([folder]);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.readFileSync)(file, "utf8").includes(line)) (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.appendFileSync)(file, line);
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
      if (name.endsWith(ending)) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(to, name), { isContentAddressed: true });
    }
  }
}
function removePacks(folder, packs) {
  for (const ending of PACK_FILES.toReversed()) {
    for (const pack of packs) (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `${pack}${ending}`));
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

/***/ 7039:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var _chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9483);
/* harmony import */ var _chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2307);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(978);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8456);
/* harmony import */ var _chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(592);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7495);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(3757);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(6760);



















// src/commands/init/command.ts


var command = {
  group: "Pins",
  description: "write a first recordings.json, pinned at the branch's tip",
  inputs: ["repository", "branch", "working-directory", "token", "retries", "timeout"],
  // There is no file yet that could name them.
  inputHelp: {
    repository: "the assets repository: owner/name on GitHub, or the address of a git repository; it must be given",
    branch: "its main branch (default: the one that its server names)"
  },
  examples: `
  assets-sync init --repository Azure/azure-sdk-for-python-assets
  assets-sync init --repository https://git.example.com/team/assets --branch recordings`,
  run
};
async function run(context) {
  const { host, signal, log, access } = context;
  const { pathsFrom } = context.selection;
  const codeRepository = await context.openCodeRepository();
  const repositoryOptions = context.repositoryOptions(codeRepository);
  const { temporary } = host;
  const result = await init({ codeRepository, access, repositoryOptions, pathsFrom, temporary }, log, signal);
  await (0,_chunk_N3MUT4GY_js__WEBPACK_IMPORTED_MODULE_1__/* .tell */ .qz)(host, initTold(result, host.workspace));
}
function initTold({ file, repository, branch, sha, service }, from) {
  const name = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.relative)(from, file);
  const pinned = sha === void 0 ? `${name} pins nothing yet, for ${repository} has no commit: your first push makes its branch ${branch}.` : `${name} pins everything at ${(0,_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_16__/* .shortSha */ .Fu)(sha)}, where ${branch} of ${repository} is now.`;
  const json = { file, repository, branch, sha: sha ?? null };
  return { lines: [pinned, `Next: ${next({ sha, service })}`], json };
}
function next({ sha, service }) {
  if (sha === void 0) return "record tests with the test proxy (assets-sync proxy start), then assets-sync push";
  if (service !== void 0) return `assets-sync sync ${service}`;
  return `say in $services which directories are services, for none matches ${_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_SERVICES */ .LK.join(", ")}; then assets-sync sync <service>`;
}
async function init(request, log, signal) {
  const { codeRepository, access, pathsFrom } = request;
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(codeRepository.root, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .ir);
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_17__.lstatSync)(file, { throwIfNoEntry: false }) !== void 0) throw alreadyThere();
  if (access.repository === void 0) {
    throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl("bad-usage", "No assets repository is given.", {
      hint: "Name it: assets-sync init --repository owner/name-assets"
    });
  }
  const repository = fromTop(access.repository, pathsFrom, codeRepository.root);
  const { branch, sha } = await findTip(request, { ...access, repository }, log, signal);
  const settings = {
    $schema: _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .SCHEMA_ADDRESS */ .b3,
    $repository: repository,
    ...branch === _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_BRANCH */ .nU ? {} : { $branch: branch },
    $split: true,
    ...sha === void 0 ? {} : { "/": sha }
  };
  try {
    const text = `${JSON.stringify(settings, void 0, 2)}
`;
    await (0,_chunk_ZNS47IWK_js__WEBPACK_IMPORTED_MODULE_0__/* .withEditLock */ .sc)(codeRepository.root, log, signal, () => (0,node_fs__WEBPACK_IMPORTED_MODULE_17__.writeFileSync)(file, text, { flag: "wx" }));
  } catch (error) {
    throw error.code === "EEXIST" ? alreadyThere() : error;
  }
  (0,_chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_6__/* .hideFromStatus */ .hf)(codeRepository, (0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(codeRepository.root, _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_PATH */ .OM));
  const services = await new _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_2__/* .ServiceGlobs */ .HY(_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_SERVICES */ .LK).below(codeRepository.root, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_10__/* .TOP */ .wv);
  return { file, repository, branch, sha, service: services[0] };
}
function fromTop(repository, pathsFrom, codeRoot) {
  if (!(0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_5__/* .isRelativePath */ .Kb)(repository)) return repository;
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_18__.relative)(codeRoot, (0,node_path__WEBPACK_IMPORTED_MODULE_18__.resolve)((0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_13__/* .canonicalPath */ .Op)(pathsFrom), repository)).split(node_path__WEBPACK_IMPORTED_MODULE_18__.sep).join("/");
  return (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_5__/* .isRelativePath */ .Kb)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_18__.isAbsolute)(path) ? path : `./${path}`;
}
async function findTip({ codeRepository, repositoryOptions, temporary }, asked, log, signal) {
  const { url, authorization } = (0,_chunk_LONJ4PAV_js__WEBPACK_IMPORTED_MODULE_4__/* .findAccess */ .GM)(asked, (0,_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_10__/* .TOP */ .wv), codeRepository.root, () => {
  });
  const { isLocalUser, config, attempts } = repositoryOptions;
  const remote = new _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_3__/* .Remote */ .V({ url, authorization, isLocalUser, config, attempts, log, tokenInput: "token" });
  const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_17__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_18__.join)(temporary, "assets-sync-"));
  try {
    const scratch = (0,_chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_14__/* .makeScratch */ .lP)(folder, []);
    const tip = await remote.tip(scratch, asked.branch, signal);
    if (tip !== void 0) return tip;
    if ((await remote.branches(scratch, [""], signal)).size === 0)
      return { branch: asked.branch ?? _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .DEFAULT_BRANCH */ .nU, sha: void 0 };
  } finally {
    await remote.close();
    (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_15__/* .removeFolder */ .v$)(folder);
  }
  const which = asked.branch === void 0 ? "no branch to pin" : `no branch ${asked.branch}`;
  throw new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl("missing-commit", `${remote.repositoryUrl} has ${which}.`, {
    hint: "Name a branch that it has with --branch, or push a first commit to it."
  });
}
function alreadyThere() {
  return new _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_16__/* .AssetsSyncError */ .Fl("bad-usage", `There is a ${_chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .ir} already; nothing was changed.`, {
    hint: "Edit it, or bring its recordings to disk: assets-sync sync",
    at: { file: _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .ir }
  });
}



/***/ })

};
