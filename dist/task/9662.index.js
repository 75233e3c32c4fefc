export const id = 9662;
export const ids = [9662];
export const modules = {

/***/ 9247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ isMeant),
/* harmony export */   HY: () => (/* binding */ ServiceGlobs),
/* harmony export */   IX: () => (/* binding */ findUnknown),
/* harmony export */   Jw: () => (/* binding */ noticeUnknown),
/* harmony export */   KR: () => (/* binding */ servicesBelow),
/* harmony export */   UO: () => (/* binding */ givenServices),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   cO: () => (/* binding */ placeInService),
/* harmony export */   px: () => (/* binding */ parseGivenPaths),
/* harmony export */   y2: () => (/* binding */ ALL)
/* harmony export */ });
/* harmony import */ var _chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9215);
/* harmony import */ var _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2657);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7261);
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(613);
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
    this.globs = texts.map((text) => ({ text, patterns: (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGlob */ .qF)(text) ?? [] }));
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
  if (isTracked !== true && !(0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_0__/* .isSparse */ .zP)(codeRepository)) return onDisk;
  const tracked = await (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_0__/* .listDirectories */ .Sk)(codeRepository, signal);
  const left = tracked.filter((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, directory) && globs.matches(path) && "directory" in (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDirectory */ .Bp)(path));
  return [.../* @__PURE__ */ new Set([...onDisk, ...left])].sort();
}
function scopesOf(paths, globs) {
  return paths.includes(ALL) ? [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv] : paths.map((path) => globs.serviceOf(path) ?? path);
}
async function givenServices(paths, { globs, pins, earlier, mayLackPins }, codeRepository, signal) {
  const below = (directory) => servicesBelow(globs, codeRepository, directory, signal);
  const allPins = earlier === void 0 ? [pins] : [pins, earlier];
  const chosen = /* @__PURE__ */ new Map();
  const unpinned = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (path === _chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir) throw expanded();
    const isThere = path === ALL || await isInCheckout(path, codeRepository, signal);
    const known = isThere ? void 0 : /* @__PURE__ */ new Set([...allPins.flatMap(({ directories }) => directories), ...await below(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv)]);
    const name = path === ALL ? path : globs.serviceOf(path) ?? path;
    const near = known === void 0 || known.has(name) ? void 0 : (0,_chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_2__/* .closestMatch */ .h0)(name, [...known]);
    const services = await servicesOfPath(path, globs, allPins, below);
    const names = services.length === 1 && path !== ALL && !(services[0] !== path && (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(services[0] ?? _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv, path));
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
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(codeRepository.root, path))) return true;
  return (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_0__/* .isSparse */ .zP)(codeRepository) && (await (0,_chunk_2W6LAIPJ_js__WEBPACK_IMPORTED_MODULE_0__/* .listDirectories */ .Sk)(codeRepository, signal)).includes(path);
}
function expanded() {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("no-pin", `${_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir} is in no service, so no pin is for it.`, {
    hint: "Name services; for all of them quote the star, which your shell may have replaced: '*'."
  });
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
  if (path === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv) {
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("no-pin", "No service below the top of the code repository has a pin.", {
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
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("no-pin", `There is no pin for ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(services.map(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .showDirectory */ .fi))}.`, {
    hint: pinHint(unpinned, [...new Set(allPins.flatMap(({ directories }) => directories))], paths)
  });
}
function pinHint(unpinned, known, paths) {
  const near = [...new Set([...unpinned.values()].filter((service) => service !== void 0))];
  if (near.length > 0) return `Did you mean ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(near)}?`;
  const services = [...unpinned.keys()];
  if (services.some((service) => service.includes(","))) return "Separate paths by spaces.";
  const [parent, ...others] = new Set(paths.map((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .parentDirectory */ .im)(path)));
  const isExpanded = paths.length > 1 && parent && others.length === 0;
  const expansion = isExpanded ? ` If your shell made these paths of ${parent}/*, give ${parent}: all in it that have a pin.` : "";
  const names = services.map((service) => JSON.stringify(service));
  return `Add ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(names)} with the SHA of a commit to recordings.json${known.length > 0 ? ` (pinned are ${(0,_chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(known)})` : ""}; what was never recorded is recorded on your machine (assets-sync proxy start) and pushed, which pins it.${expansion}`;
}
function findUnknown(services, assetsRoot) {
  return services.filter(({ service, unknown }) => unknown === true && !(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(assetsRoot, service))).map(({ service, meant }) => ({
    what: `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .showDirectory */ .fi)(service)} is neither in the code repository nor pinned by name nor in the assets root.`,
    question: meant === void 0 ? "Is it spelled right?" : `Did you mean ${meant}?`
  }));
}
function noticeUnknown({ services, assetsRoot }, log) {
  for (const { what, question } of findUnknown(services, assetsRoot)) log.notice(`${what} ${question}`);
}
function parseGivenPaths({ paths, pathsFrom }, codeRepository, assetsRoot) {
  const from = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)(pathsFrom);
  const root = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)(assetsRoot);
  return paths.map((path) => {
    if (path === ALL || path === `'${ALL}'`) return ALL;
    refusePattern(path, from);
    const absolute = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(from, path)) ? from : codeRepository.root, path));
    return parseGivenPath(path, (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(root, absolute) === void 0 ? codeRepository.root : root, absolute);
  });
}
function isMeant(directory, given) {
  return given.length === 0 || given.some((path) => path === ALL || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(directory, path) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, directory));
}
function refusePattern(path, from) {
  if (!/[*?]/.test(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(from, path))) return;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(path)} is a pattern; a path or '*' is expected.`, {
    hint: `Give '*' for every service that has a pin, or a directory above the services (${JSON.stringify(path.replace(/\/?[^/]*[*?].*$/, "") || ".")}).`
  });
}
function placeInService(from, codeRepository, globs) {
  const real = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalPath */ .Op)(from);
  if ((0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(codeRepository.root, real) === void 0) return void 0;
  const place = parseGivenPath(".", codeRepository.root, real);
  const isPinned2 = (directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(codeRepository.root, (0,_chunk_FGTHVU6E_js__WEBPACK_IMPORTED_MODULE_1__/* .assetsJsonOf */ .n_)(directory)));
  return globs.serviceOf(place) !== void 0 || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .upward */ .Oz)(place).some(isPinned2) ? place : void 0;
}
function parseGivenPath(text, top, absolute) {
  const path = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_4__/* .pathBelow */ .Br)(top, absolute);
  if (path === void 0) {
    throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `${text} is outside the code repository (${top}).`, {
      hint: "Give paths below it, such as sdk/tables."
    });
  }
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDirectory */ .Bp)(path);
  if ("directory" in parsed) return parsed.directory;
  throw new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(text)} is not a path that can be synced: ${parsed.error}.`, {
    hint: "Give paths such as sdk/tables."
  });
}




/***/ }),

/***/ 4561:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ BARE_CONFIG),
/* harmony export */   PS: () => (/* binding */ bytesIfThere),
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
/* harmony import */ var _chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5380);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8824);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);



// src/git/git-files.ts




function writeAtomically(path, contents, kind = {}) {
  const temporary = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(temporary, contents);
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(temporary, path, kind);
  } catch (error) {
    (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)(temporary);
    throw error;
  }
}
function ensureFile(path, contents) {
  if (readIfThere(path) === contents) return;
  (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
  writeAtomically(path, contents);
}
function readIfThere(path) {
  return bytesIfThere(path)?.toString("utf8");
}
function bytesIfThere(path) {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(path);
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
  for (const name of ["objects/pack", "objects/info", "refs", "info"]) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, name), { recursive: true });
  ensureFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, "objects/info/alternates"), alternatesText(options.alternates));
  const head = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, "HEAD");
  if (!/^(ref: |[0-9a-f]{40}\b)/.test(readIfThere(head) ?? "")) writeAtomically(head, "ref: refs/heads/none\n");
  const config = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, "config");
  if (readIfThere(config) === void 0) writeAtomically(config, configText(options.config));
}
function probeFileSystem(file, platform = process.platform) {
  return { ignoresCase: isThereInOtherCase(file), hasExecutableBit: platform !== "win32" && keepsExecutableBit(file) };
}
function readTraits(gitDir, platform = process.platform) {
  const config = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(gitDir, "config");
  const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(config, { throwIfNoEntry: false });
  if (found === void 0) return void 0;
  const hasBit = platform !== "win32" && (found.mode & 73) === 0 && !/filemode\s*=\s*"?false/i.test(readIfThere(config) ?? "");
  return { ignoresCase: isThereInOtherCase(config), hasExecutableBit: hasBit };
}
function isThereInOtherCase(file) {
  const name = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(file);
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(
    (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(
      (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(file),
      name.replace(/[a-z]/g, (letter, at) => at % 2 === 0 ? letter.toUpperCase() : letter)
    )
  );
}
function keepsExecutableBit(file) {
  try {
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file);
    if ((mode & 64) !== 0) return false;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.chmodSync)(file, mode | 64);
    const isKept = ((0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file).mode & 64) !== 0;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.chmodSync)(file, mode);
    return isKept;
  } catch {
    return false;
  }
}
function readBoundary(dir) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, "shallow");
  const lines = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file, "latin1").split("\n") : [];
  return new Set(lines.map(_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL).filter((name) => name !== void 0));
}
function updateBoundary(dir, lines) {
  if (lines.length === 0) return;
  const boundary = readBoundary(dir);
  for (const line of lines) {
    const [, verb, text = ""] = /^(shallow|unshallow) ([0-9a-f]{40})$/.exec(line) ?? [];
    const name = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__/* .parseSha */ .qL)(text);
    if (name === void 0) continue;
    if (verb === "shallow") boundary.add(name);
    else boundary.delete(name);
  }
  (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, "shallow"), [...boundary].map((name) => `${name}
`).join(""));
}
var BARE_CONFIG = [
  ["core.repositoryFormatVersion", "1"],
  ["core.bare", "true"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"]
];
function makeScratch(dir, borrowed, tips = []) {
  (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .fc)(dir);
  makeGitDirectory(dir, { config: BARE_CONFIG, alternates: borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(folder)) });
  const scratch = { dir, packs: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, "objects/pack") };
  if (tips.length > 0) {
    const refs = tips.map((tip) => `${tip} refs/tips/${tip}
`).sort();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, "packed-refs"), `# pack-refs with: sorted
${refs.join("")}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, "shallow"), tips.map((tip) => `${tip}
`).join(""));
  }
  return scratch;
}
function isPartial({ packs }) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(packs).some((name) => name.endsWith(".promisor"));
}
function forgetFilter({ dir }) {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, "config"), configText(BARE_CONFIG));
}
function borrow({ dir }, borrowed) {
  const there = borrowed.filter((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(folder));
  (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, "objects/info/alternates"), alternatesText(there));
}
function borrowMore({ dir }, folder) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, "objects/info/alternates");
  const line = alternatesText([folder]);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file, "utf8").includes(line)) (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.appendFileSync)(file, line);
}
function quotePath(path) {
  return `"${path.replace(/[\\"]/g, "\\$&")}"`;
}
var PACK_FILES = [".promisor", ".rev", ".pack", ".idx"];
var MAX_PACKS = 50;
function namesIn(folder) {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(folder) : [];
}
function packsIn(folder) {
  return namesIn(folder).filter((name) => name.endsWith(".idx")).map((name) => name.slice(0, -".idx".length));
}
function movePacks(from, to) {
  const names = namesIn(from);
  for (const ending of PACK_FILES) {
    for (const name of names) {
      if (name.endsWith(ending)) (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(to, name), { isContentAddressed: true });
    }
  }
}
function removePacks(folder, packs) {
  for (const ending of PACK_FILES.toReversed()) {
    for (const pack of packs) (0,_chunk_F6AXHXVO_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, `${pack}${ending}`));
  }
}
var HEADER_BYTES = 12;
var CHECKSUM_BYTES = 20;
async function joinPacks(packs, to) {
  const parts = packs.map((file) => ({ file, objects: countObjects(file), end: (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(file).size - CHECKSUM_BYTES - 1 }));
  const header = Buffer.from("PACK\0\0\0\0\0\0\0", "latin1");
  header.writeUInt32BE(parts.reduce((sum, { objects }) => sum + objects, 0) >>> 0, 8);
  const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.createHash)("sha1").update(header);
  const joined = async function* () {
    yield header;
    for (const { file, objects, end } of parts) {
      if (objects === 0) continue;
      for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createReadStream)(file, { start: HEADER_BYTES, end, highWaterMark: 1 << 20 })) {
        hash.update(part);
        yield part;
      }
    }
    yield hash.digest();
  };
  await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(joined, (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createWriteStream)(to));
}
function countObjects(file) {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(file, "r");
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(handle, header);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.fstatSync)(handle).size <= HEADER_BYTES + CHECKSUM_BYTES ? 0 : header.readUInt32BE(8);
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(handle);
  }
}
var SIGNATURE = Buffer.from("ff744f6300000002", "hex");
var NAMES = SIGNATURE.length + 256 * 4;
var NAME_LENGTH = 20;
function namesInPack(file) {
  const index = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(file);
  if (!index.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return void 0;
  const names = /* @__PURE__ */ new Set();
  const end = NAMES + index.readUInt32BE(NAMES - 4) * NAME_LENGTH;
  for (let at = NAMES; at < end; at += NAME_LENGTH) names.add(index.toString("hex", at, at + NAME_LENGTH));
  return names;
}




/***/ }),

/***/ 1388:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   B: () => (/* binding */ withObjectReader),
/* harmony export */   C2: () => (/* binding */ withFileReader),
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
/* harmony import */ var _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1973);
/* harmony import */ var _chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4561);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8824);
/* harmony import */ var _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(613);
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
        const git2 = (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_0__/* .openGit */ .zY)(CAT_FILE, call);
        opened = { ...git2, answers: new _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteReader */ .kP(git2.stdout) };
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
  if (line === void 0 || content === void 0) throw (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_0__/* .gitError */ .N7)(CAT_FILE, await ended);
  return name === void 0 ? void 0 : { name, type, content: content.subarray(0, -1) };
}
function withObjects(dir, signal, body) {
  const objects = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(dir, "objects");
  return withObjectReader(
    { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEnvironment */ .am)(dir), signal },
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
  return (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_1__/* .packsIn */ .kg)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(dir, "objects/pack")).length === 0 && ((0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(dir, "objects/info/alternates")) ?? "") === "";
}
function commitsAmong(objects) {
  const read = [...objects.values()].map(({ name, type, content }) => [name, type === "commit" && parseCommit(content)]);
  return new Map(read.filter((entry) => Boolean(entry[1])));
}
function parseCommit(content) {
  const header = content.toString("latin1", 0, content.indexOf("\n\n"));
  const tree = (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(/^tree (.*)$/m.exec(header)?.[1] ?? "");
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map(([, parent = ""]) => parent);
  return tree && { tree, parents, time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(header)?.[1] ?? 0) };
}
async function allCommits(dir, signal) {
  const args = ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"];
  const listing = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { environment: (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_0__/* .ownEnvironment */ .am)(dir), signal });
  const names = listing.toString("latin1").split("\n").flatMap((line) => (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(line) ?? []);
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
  const output = await (0,_chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)(args, { environment, input: `${files.join("\n")}
`, signal });
  const lines = output.toString("latin1").matchAll(/^([0-9a-f]{40}) (\d+)$/gm);
  return new Map([...lines].map(([, name, size]) => [name, Number(size)]));
}
function withFileReader(environment, signal, body) {
  return withObjectReader(
    { environment, signal },
    (read) => body(async (file) => {
      const [found] = await read([file]).catch((error) => {
        throw error instanceof _chunk_VFUK6OZF_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS ? unreadable(file, error.detail) : error;
      });
      if (found?.type !== "blob") throw unreadable(file);
      return found.content;
    })
  );
}
function unreadable(file, detail) {
  return new _chunk_O4OS6RKS_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("missing-store", `File ${file} of the assets repository cannot be read from the store.`, {
    hint: "Run the command again: it is fetched anew.",
    ...detail === void 0 ? {} : { detail }
  });
}
function readLooseObject(objects, name) {
  const whole = inflate((0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesIfThere */ .PS)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(objects, name.slice(0, 2), name.slice(2))));
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
  const folders = (0,_chunk_O5IABQ2J_js__WEBPACK_IMPORTED_MODULE_1__/* .namesIn */ .wX)(objects).filter((name) => /^[0-9a-f]{2}$/.test(name));
  return folders.flatMap((folder) => (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(objects, folder)).flatMap((name) => (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSha */ .qL)(folder + name) ?? []));
}




/***/ })

};
