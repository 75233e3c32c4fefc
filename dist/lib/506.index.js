export const id = 506;
export const ids = [506];
export const modules = {

/***/ 3213:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Je: () => (/* binding */ usable),
/* harmony export */   MW: () => (/* binding */ samePinnedTrees),
/* harmony export */   QE: () => (/* binding */ hasCommit),
/* harmony export */   RD: () => (/* binding */ findRepositoryUrl),
/* harmony export */   RM: () => (/* binding */ Pins),
/* harmony export */   ZN: () => (/* binding */ repositoryUrlOf),
/* harmony export */   tQ: () => (/* binding */ lacksTree)
/* harmony export */ });
/* harmony import */ var _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4467);
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4379);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(110);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(471);





// src/fetch/repository-url.ts
function repositoryUrlOf(request, rootFile, base, { assetsJson }) {
  if (assetsJson === void 0 || request.repository !== void 0) return findRepositoryUrl(request, rootFile, base);
  return parseRepository(request, base, "AssetsRepo", assetsJson.repository, assetsJson.repositoryAt);
}
function findRepositoryUrl(request, rootFile, base) {
  if (request.repository !== void 0) {
    const hint = "Give owner/name on GitHub, or the address of a git repository.";
    return usable((0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGitUrl */ .RA)(request.repository, request.gitHubServer, base), "The repository input", { hint });
  }
  const at = rootFile.places.$repository ?? { file: rootFile.file };
  const text = rootFile.settings.repository;
  if (text !== void 0) return parseRepository(request, base, "$repository", text, at);
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-manifest", `No assets repository is named in ${rootFile.file}.`, {
    hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
    at
  });
}
function parseRepository(request, base, name, text, at) {
  const parsed = usable((0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGitUrl */ .RA)(text, request.gitHubServer, base), name, { at });
  if (request.isLocalUser || parsed.transport === "http") return parsed;
  const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
  throw (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message, at }]);
}
function usable(parsed, name, { at, hint = "" }) {
  if (!("error" in parsed)) return parsed;
  const message = `${name} cannot be used: ${parsed.error}`;
  throw at === void 0 ? new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("bad-usage", `${message}.`, { hint }) : (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message, at }]);
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
    const prefix = prefixOf(manifests.find(({ manifestDirectory }) => manifestDirectory === _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv));
    this.prefix = prefix;
    const placed = ({ pins, tagPin }) => {
      if (tagPin !== void 0) return [tagPin];
      return prefix === _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv ? pins : pins.map((pin) => ({ ...pin, assetsPath: (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(prefix, pin.directory) }));
    };
    const byFile = manifests.map((manifest) => ({ manifestDirectory: manifest.manifestDirectory, pins: placed(manifest) }));
    this.byManifestDirectory = new Map(
      byFile.map(({ manifestDirectory, pins }) => [manifestDirectory, new Map(pins.map((pin) => [pin.directory, pin]))])
    );
    this.all = byFile.flatMap(({ pins }) => pins);
    this.tagged = this.all.filter(({ assetsJson }) => assetsJson !== void 0);
    this.directories = [...new Set(this.all.map((pin) => pin.directory))].filter((directory) => directory !== _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv).sort();
  }
  /** The pin that counts for a directory: the nearest file upward that has one, in it the longest key. */
  resolve(directory) {
    const containing = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .upward */ .Oz)(directory);
    for (const manifestDirectory of containing) {
      const pins = this.byManifestDirectory.get(manifestDirectory);
      const key = pins === void 0 ? void 0 : containing.find((outer) => pins.has(outer));
      if (key !== void 0) return pins?.get(key);
    }
    return void 0;
  }
  /** The pin of every service that no other pin is for, those that are yet to come included. */
  get catchAll() {
    return this.resolve(_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv);
  }
  /** The longest pin that contains a directory, the catch-all excluded. */
  resolveTargeted(directory) {
    const pin = this.resolve(directory);
    return pin?.directory === _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv ? void 0 : pin;
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
    if (directory === _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv) return this.directories;
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
      const message = `${(0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi)(pin.directory)} never counts: ${winner.at.file}:${winner.at.line} is nearer; remove this pin`;
      return [{ message, at: pin.at }];
    });
  }
};
function prefixOf(root) {
  const parsed = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(root?.settings.prefix ?? "");
  return "directory" in parsed ? parsed.directory : _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv;
}
function pinnedTreeAt(directory, pin) {
  const isPinned = pin.directory === directory;
  const below = directory.slice(pin.directory === _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv ? 0 : pin.directory.length + 1);
  const assetsPath = isPinned ? pin.assetsPath : (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(pin.assetsPath, below);
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




/***/ }),

/***/ 8825:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hv: () => (/* binding */ openSources),
/* harmony export */   KR: () => (/* binding */ servicesBelow),
/* harmony export */   LF: () => (/* binding */ readPins),
/* harmony export */   LM: () => (/* binding */ locateRoot),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   UO: () => (/* binding */ givenServices),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   cO: () => (/* binding */ placeInService),
/* harmony export */   i7: () => (/* binding */ selectGiven),
/* harmony export */   px: () => (/* binding */ parseGivenPaths),
/* harmony export */   te: () => (/* binding */ withoutEmptyTags),
/* harmony export */   ww: () => (/* binding */ noticeUnmatched),
/* harmony export */   x5: () => (/* binding */ locate),
/* harmony export */   y2: () => (/* binding */ ALL)
/* harmony export */ });
/* harmony import */ var _chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);
/* harmony import */ var _chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1602);
/* harmony import */ var _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4467);
/* harmony import */ var _chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4379);
/* harmony import */ var _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(110);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(471);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);








// src/selection/locate.ts


function locate(codeRepository, path) {
  const found = (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .readManifest */ .WI)(codeRepository.root, _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv);
  if (found === void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(codeRepository.root, ".git/assets-sync"))) throw (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .noRootManifest */ .dl)(codeRepository.root);
  const rootFile = found ?? (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)("{}", _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv);
  (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfWrong */ .tu)([rootFile]);
  const named = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(codeRepository.root, path ?? rootFile.settings.path ?? _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PATH */ .OM);
  const isOutside = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(codeRepository.root, named) === void 0;
  const assetsRoot = isOutside ? (0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)((0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_8__.basename)(named)) : named;
  return {
    rootFile,
    isRootFileMissing: found === void 0,
    assetsRoot,
    inside: checkAssetsRoot(assetsRoot, codeRepository, path, rootFile.places.$path)
  };
}
function checkAssetsRoot(assetsRoot, codeRepository, given, at) {
  const path = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(codeRepository.root, assetsRoot);
  if (path === void 0 && given !== void 0) return void 0;
  const parsed = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)(path ?? "");
  if ("error" in parsed || parsed.directory === _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) {
    const message = "the assets root must be a directory inside the code repository, not its top and not .git";
    if (given === void 0) throw (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestError */ .eZ)([{ message, at: at ?? { file: "recordings.json" } }]);
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("bad-usage", `${given} cannot be the assets root: ${message}.`, {
      hint: "Give a directory such as .assets."
    });
  }
  for (const directory of (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)(parsed.directory).slice(0, -1)) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(codeRepository.root, directory), { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) continue;
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("foreign-root", `${directory} is a symbolic link, so the assets root could be anywhere.`, {
      hint: "Replace it by a directory, or name another one in $path.",
      at
    });
  }
  return parsed.directory;
}
function locateRoot(codeRepository, path) {
  const { assetsRoot, isRootFileMissing } = locate(codeRepository, path);
  if (isRootFileMissing && !(0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(assetsRoot, ".git"))) throw (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .noRootManifest */ .dl)(codeRepository.root);
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
    this.globs = texts.map((text) => ({ text, patterns: (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .parseGlob */ .qF)(text) ?? [] }));
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
    return (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)(path).find((directory) => directory !== _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv && (this.tagged.has(directory) || this.matches(directory)));
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
      const start = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(directory, base) ? directory : (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(base, directory) ? base : void 0;
      if (start === void 0) continue;
      for (const path of walk(codeRoot, start, depth)) if (matches(path)) found.add(path);
    }
    return [...found].sort();
  }
};
function* walk(codeRoot, directory, depth) {
  let entries;
  try {
    entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(codeRoot, directory), { withFileTypes: true });
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EACCES") return;
    throw error;
  }
  if (directory !== _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) yield directory;
  if (directory !== _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv && directory.split("/").length >= depth) return;
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const parsed = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)(entry.name);
    if ("directory" in parsed) yield* walk(codeRoot, (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .joinDirectory */ .as)(directory, parsed.directory), depth);
  }
}
async function servicesBelow(globs, codeRepository, directory, signal, { tracked: isTracked } = {}) {
  const onDisk = isTracked === true ? [] : globs.below(codeRepository.root, directory);
  if (isTracked !== true && !(0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_1__/* .isSparse */ .zP)(codeRepository)) return onDisk;
  const tracked = await (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_1__/* .listDirectories */ .Sk)(codeRepository, signal);
  const left = tracked.filter((path) => (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(path, directory) && globs.matches(path) && "directory" in (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)(path));
  return [.../* @__PURE__ */ new Set([...onDisk, ...left])].sort();
}
function scopesOf(paths, globs) {
  return paths.includes(ALL) ? [_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv] : paths.map((path) => globs.serviceOf(path) ?? path);
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
    const known = isThere || services.some((service) => pinned.has(service)) ? [] : [...pinned, ...await below(_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv)];
    const meant = known.includes(services[0] ?? _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv) ? void 0 : (0,_chunk_QC76EJ5F_js__WEBPACK_IMPORTED_MODULE_3__/* .closestMatch */ .h0)(services[0] ?? _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv, known);
    for (const service of services) {
      const mayLack = mayLackPins === true && isThere && globs.matches(service);
      const isNone = service === _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv || service === _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_NAME */ .ir;
      if (isNone || !(mayLack || isPinned(service, allPins))) unpinned.push(service);
      const given = path !== ALL && (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(path, service) || chosen.get(service)?.given === true;
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
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(codeRepository.root, path))) return true;
  return (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_1__/* .isSparse */ .zP)(codeRepository) && (await (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_1__/* .listDirectories */ .Sk)(codeRepository, signal)).includes(path);
}
async function servicesOfPath(path, globs, allPins, below) {
  const above = path === ALL ? _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv : path;
  const service = globs.serviceOf(above);
  if (service !== void 0 && !(service === above && !isPinned(above, allPins))) return [service];
  const pinnedBelow = allPins.flatMap(({ directories }) => directories).filter((directory) => (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(directory, above));
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
  const parents = new Set(paths.map((path) => (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(path)));
  const [parent = _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv] = parents;
  const [pattern, all] = parent === _chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv ? [ALL, `'${ALL}'`] : [`${parent}/*`, parent];
  const expansion = paths.length > 1 && parents.size === 1 ? ` If your shell made these paths of ${pattern}, give ${all}: all in it that have a pin.` : "";
  const names = (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(services.map((service) => JSON.stringify(service)));
  const known = pinned.length > 0 ? ` (pinned are ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(pinned)})` : "";
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("no-pin", `There is no pin for ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(services.map(_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .showDirectory */ .fi))}.`, {
    hint: near.length > 0 ? `Did you mean ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)([...new Set(near)])}?` : services.some((service) => service.includes(",")) ? "Separate paths by spaces." : `Add ${names} with the SHA of a commit to recordings.json${known}; what was never recorded is recorded on your machine (assets-sync proxy start) and pushed, which pins it.${expansion}`
  });
}
function parseGivenPaths({ paths, pathsFrom }, codeRepository, assetsRoot) {
  const from = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalPath */ .Op)(pathsFrom);
  const root = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalPath */ .Op)(assetsRoot);
  return paths.map((path) => {
    if (path === ALL || path === `'${ALL}'`) return ALL;
    refusePattern(path, from);
    const absolute = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(from, path)) ? from : codeRepository.root, path));
    return parseGivenPath(path, (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(root, absolute) === void 0 ? codeRepository.root : root, absolute);
  });
}
function refusePattern(path, from) {
  if (!/[*?]/.test(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.resolve)(from, path))) return;
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(path)} is a pattern; a path or '*' is expected.`, {
    hint: `Give '*' for every service that has a pin, or a directory above the services (${JSON.stringify(path.replace(/\/?[^/]*[*?].*$/, "") || ".")}).`
  });
}
function placeInService(from, codeRepository, globs) {
  const real = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalPath */ .Op)(from);
  if ((0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(codeRepository.root, real) === void 0) return void 0;
  const place = parseGivenPath(".", codeRepository.root, real);
  const isPinned2 = (directory) => (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.join)(codeRepository.root, (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .assetsJsonOf */ .n_)(directory)));
  return globs.serviceOf(place) !== void 0 || (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz)(place).some(isPinned2) ? place : void 0;
}
function parseGivenPath(text, top, absolute) {
  const path = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_5__/* .pathBelow */ .Br)(top, absolute);
  if (path === void 0) {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("bad-usage", `${text} is outside the code repository (${top}).`, {
      hint: "Give paths below it, such as sdk/tables."
    });
  }
  const parsed = (0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDirectory */ .Bp)(path);
  if ("directory" in parsed) return parsed.directory;
  throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(text)} is not a path that can be synced: ${parsed.error}.`, {
    hint: "Give paths such as sdk/tables."
  });
}

// src/selection/pinned.ts
async function selectGiven(request, codeRepository, log, signal, located = locate(codeRepository, request.path)) {
  const sources = await openSources(codeRepository, located, log, signal);
  const paths = request.paths.length === 0 ? [ALL] : parseGivenPaths(request, codeRepository, located.assetsRoot);
  return withoutEmptyTags(await readGiven(sources, paths, request), log);
}
async function openSources(codeRepository, located, log, signal) {
  const { settings, places, warnings } = located.rootFile;
  warnings.forEach(log.warning);
  const globs = new ServiceGlobs(settings.services ?? _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_SERVICES */ .LK);
  const unmatched = settings.services === void 0 ? [] : globs.unmatched(codeRepository.root);
  const directories = unmatched.length === 0 ? [] : await (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_1__/* .listDirectories */ .Sk)(codeRepository, signal);
  const lostGlobs = unmatched.filter((text) => !directories.some((directory) => new ServiceGlobs([text]).matches(directory))).map((text) => ({
    message: `no directory matches ${JSON.stringify(text)}; correct it or leave it out`,
    at: places.$services ?? { file: _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_NAME */ .ir }
  }));
  lostGlobs.forEach(log.warning);
  return { codeRepository, located, globs, lostGlobs, log, signal };
}
async function readGiven(sources, paths, { mayLackPins }, read, earlier) {
  const { codeRepository, globs, log, signal } = sources;
  const known = read ?? await readPins(sources, scopesOf(paths, globs));
  const services = await givenServices(paths, { ...known, earlier, mayLackPins }, codeRepository, signal);
  if (services.length === 0) noticeUnmatched(sources);
  for (const { meant, service } of services)
    if (meant !== void 0) log.notice(`Nothing names ${service} but a pin of all services. Did you mean ${meant}?`);
  if (mayLackPins !== true) return { ...known, services };
  const unrecorded = services.filter(({ pinnedTrees }) => pinnedTrees.length === 0).map(({ service }) => service);
  if (unrecorded.length > 0) log.notice(`There is no pin for ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(unrecorded)}: nothing was recorded for it yet.`);
  return { ...known, services: services.filter(({ pinnedTrees }) => pinnedTrees.length > 0) };
}
function noticeUnmatched({ codeRepository, globs, located, log }) {
  const lost = located.rootFile.settings.services === void 0 ? globs.unmatched(codeRepository.root) : [];
  if (lost.length > 0)
    log.notice(`No directory matches ${lost.join(", ")}: say in $services of recordings.json which directories are services.`);
}
function withoutEmptyTags(selection, log) {
  const isEmpty = ({ pin }) => pin.assetsJson?.tag === "";
  const services = selection.services.flatMap((service) => {
    const [empty, pinnedTrees] = [service.pinnedTrees.filter(isEmpty), service.pinnedTrees.filter((place) => !isEmpty(place))];
    for (const { directory, pin } of empty) {
      const why = pin.assetsJson?.lacksTag === true ? "its assets.json has no Tag" : "the Tag of its assets.json is empty";
      log.notice(`Nothing is pinned for ${directory}: ${why}; what is on disk of it stays there.`);
    }
    return empty.length > 0 && pinnedTrees.length === 0 ? [] : [{ ...service, pinnedTrees }];
  });
  return { ...selection, services };
}
async function readPins(sources, scopes, change) {
  const { located, globs, log } = sources;
  const manifests = await readManifests(sources, scopes, change);
  for (const { warnings } of manifests.slice(1)) warnings.forEach(log.warning);
  const pins = new _chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_0__/* .Pins */ .RM(manifests);
  pins.unreachable().forEach(log.warning);
  const tagged = pins.tagged.map(({ directory }) => directory);
  return { rootFile: located.rootFile, assetsRoot: located.assetsRoot, manifests, pins, globs: globs.withTagged(tagged) };
}
async function readManifests(sources, given, change) {
  const { located, log } = sources;
  const touchedBy = (pins) => change?.servicesBy(pins) ?? [];
  for (let scopes = /* @__PURE__ */ new Set([...given, ...change?.pinDirectories ?? [], ...touchedBy([])]); ; ) {
    const manifests = [located.rootFile, ...await readBelow(sources, [...scopes], change)];
    (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .throwIfWrong */ .tu)(manifests);
    const all = /* @__PURE__ */ new Set([...scopes, ...touchedBy([new _chunk_JHZKKLHK_js__WEBPACK_IMPORTED_MODULE_0__/* .Pins */ .RM(manifests)])]);
    if (all.size > scopes.size) {
      scopes = all;
      continue;
    }
    await requireRoot(sources, manifests);
    const counting = (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutRivals */ .m3)(manifests);
    const rivals = manifests.filter((manifest) => !counting.includes(manifest)).map(({ file }) => file);
    if (rivals.length > 0) log.notice(`A recordings.json beside it counts in place of ${(0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .listNames */ .Zv)(rivals)}.`);
    return counting;
  }
}
async function requireRoot({ codeRepository, located, signal }, manifests) {
  if (!located.isRootFileMissing || manifests.some(({ tagPin }) => tagPin !== void 0)) return;
  const question = { scopes: [_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .TOP */ .wv], assetsRoot: located.inside, untracked: true };
  const { onDisk, sparse } = await (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_1__/* .listPinFiles */ .jM)(codeRepository, question, signal);
  if (![...onDisk, ...sparse].some(_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .isAssetsJson */ .q9)) throw (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .noRootManifest */ .dl)(codeRepository.root);
}
async function readBelow({ codeRepository, history, located, signal }, scopes, change) {
  const { rootFile, inside: assetsRoot } = located;
  const question = { scopes, assetsRoot, untracked: change?.isCommit !== true };
  const { onDisk, sparse, rootIsTracked } = await (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_1__/* .listPinFiles */ .jM)(codeRepository, question, signal);
  if (rootIsTracked) {
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("foreign-root", `The code repository tracks files in the assets root (${assetsRoot}).`, {
      hint: "Remove them from it (git rm -r --cached), or name another directory in $path.",
      at: rootFile.places.$path
    });
  }
  const above = [...scopes, ...change?.directories ?? []].flatMap(_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .upward */ .Oz);
  const files = /* @__PURE__ */ new Set([
    ...onDisk,
    ...above.flatMap((directory) => [(0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .joinDirectory */ .as)(directory, _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_NAME */ .ir), (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .assetsJsonOf */ .n_)(directory)])
  ]);
  for (const file of [...sparse, _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_NAME */ .ir]) files.delete(file);
  const leftOut = sparse.filter((file) => file !== _chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .MANIFEST_NAME */ .ir);
  const manifests = [
    ...[...files].flatMap((file) => (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .readPinFile */ .Sp)(codeRepository.root, file) ?? []),
    ...leftOut.length === 0 ? [] : await readSparse(leftOut, { codeRepository, history, signal })
  ];
  return manifests.sort((a, b) => a.manifestDirectory < b.manifestDirectory ? -1 : 1);
}
async function readSparse(files, { codeRepository, history, signal }) {
  const texts = await (0,_chunk_IK75XTJR_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommittedFiles */ .GA)(codeRepository, files, signal);
  const missing = files.filter((file) => !texts.has(file));
  if (missing.length > 0 && history !== void 0) {
    const { sha } = await history.checkedOut();
    for (const [file, text] of await history.readFiles(await history.findPinFiles(sha, missing), sha)) texts.set(file, text);
  }
  return files.flatMap((file) => {
    const text = texts.get(file)?.toString("utf8");
    if (text !== void 0) return (0,_chunk_WCGARPET_js__WEBPACK_IMPORTED_MODULE_2__/* .parsePinFile */ .lg)(text, file) ?? [];
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsSyncError */ .Fl("bad-manifest", `${file} counts, but it is neither checked out here nor in the commit.`, {
      hint: `Add it to the sparse checkout: git sparse-checkout add ${(0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .showDirectory */ .fi)((0,_chunk_HP6YGKA2_js__WEBPACK_IMPORTED_MODULE_4__/* .parentDirectory */ .im)(file))}`,
      at: { file }
    });
  });
}




/***/ }),

/***/ 114:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ BARE_CONFIG),
/* harmony export */   JW: () => (/* binding */ alternatesText),
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
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(471);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6466);



// src/git/git-files.ts




function writeAtomically(path, contents, kind = {}) {
  const temporary = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .temporaryBeside */ .w6)(path);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.writeFileSync)(temporary, contents);
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(temporary, path, kind);
  } catch (error) {
    (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)(temporary);
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
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(file), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.basename)(file).toUpperCase()));
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
  const lines = (readIfThere((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(dir, "shallow")) ?? "").split("\n");
  return new Set(lines.flatMap((line) => (0,_chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_1__/* .parseSha */ .qL)(line) ?? []));
}
function updateBoundary(dir, lines) {
  if (lines.length === 0) return;
  const boundary = readBoundary(dir);
  for (const [, un, name] of lines.join("\n").matchAll(/^(un)?shallow ([0-9a-f]{40})$/gm))
    boundary[un === void 0 ? "add" : "delete"](name);
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
  (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .makeFolder */ .fc)(dir);
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
      if (name.endsWith(ending)) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(from, name), (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(to, name), { isContentAddressed: true });
    }
  }
}
function removePacks(folder, packs) {
  for (const ending of PACK_FILES.toReversed()) {
    for (const pack of packs) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFile */ .nM)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(folder, `${pack}${ending}`));
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




/***/ })

};
