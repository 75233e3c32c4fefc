export const id = 8883;
export const ids = [8883];
export const modules = {

/***/ 2533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ dropBackups),
/* harmony export */   Tx: () => (/* binding */ findBackups),
/* harmony export */   _p: () => (/* binding */ restoreBackupFiles),
/* harmony export */   iY: () => (/* binding */ isBackupName)
/* harmony export */ });
/* harmony import */ var _chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1659);
/* harmony import */ var _chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(166);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8176);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1803);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2214);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);






// src/workspace/backups.ts

var LINKS = process.platform === "win32" ? [] : ["-c", "core.symlinks=true"];
var BACKUP_NAME = /^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;
function isBackupName(text) {
  return BACKUP_NAME.test(text);
}
function timeOf(name) {
  const [, year, month, day, hour, minute, second] = BACKUP_NAME.exec(name) ?? [];
  return year === void 0 ? void 0 : /* @__PURE__ */ new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
async function findBackups(root, signal) {
  const args = ["for-each-ref", "--format=%(refname)", _chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk];
  const output = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment: root.environment, signal }).catch((error) => {
    throw root.isDamage(error) ? root.damaged(error) : error;
  });
  const names = output.toString("latin1").split("\n").map((ref) => ref.slice(_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length));
  const backups = [];
  for (const name of names.filter(isBackupName)) backups.push(await readBackup(root, name, signal));
  return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
}
async function readBackup(root, name, signal) {
  const environment = { ...root.environment, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(root.ours, "no-index") };
  const read = async (...args) => {
    const result = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment, signal });
    if (result.exitCode === 0) return result.stdout;
    const error = (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result);
    if (error.isUnreadable) return void 0;
    throw error;
  };
  const listFiles = async (from) => {
    const args = ["diff-tree", "-r", "-z", "--no-renames", "--diff-filter=d", "--name-only", from, `${_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`];
    const files = await read(...args);
    return files && (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(files);
  };
  const time = timeOf(name);
  if (time !== void 0) return { name, time, files: await listFiles(_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_TREE */ .pL) };
  const made = await read("show", "-s", "--format=%ct", name);
  const roots = made && await read("rev-list", "--max-parents=0", name);
  if (made === void 0 || roots === void 0) return { name, time: /* @__PURE__ */ new Date(0), files: void 0 };
  const first = roots.toString("latin1").trim().split("\n").at(-1) ?? name;
  return { name, time: new Date(Number(made.toString("latin1")) * 1e3), files: await listFiles(first) };
}
async function dropBackups(root, names, signal) {
  const common = { environment: root.environment, signal };
  const refs = names.map((name) => `${_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`);
  const found = await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["cat-file", "--batch-check=%(objectname)"], {
    ...common,
    input: refs.map((ref) => `${ref}
`).join("")
  });
  const gone = await root.objectsOf(["--stdin"], found.toString("latin1"), signal);
  await root.referredObjects(void 0, signal);
  await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["update-ref", "--stdin", "-z"], { ...common, input: refs.map((ref) => `delete ${ref}\0\0`).join("") });
  const needed = new Set(await root.referredObjects(void 0, signal));
  return gone.filter((name) => !needed.has(name)).reduce((sum, name) => sum + (0,_chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLooseObject */ .qZ)(root.objects, name), 0);
}
async function restoreBackupFiles(root, state, { name, files, changes }, log, signal) {
  await (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .requireUnlocked */ .P3)(root, log, signal);
  const changed = new Set(changes.map(({ path }) => path.toString("latin1")));
  const isThere = (path) => (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === false;
  const others = files.filter((path) => !changed.has(path.toString("latin1")) && isThere(path));
  const inTheWay = [...changes, ...others.map((path) => ({ path, kind: "modified" }))];
  return (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWhileFilesChange */ .HX)(
    root,
    () => (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .withDraft */ .eI)(root, async (draft) => {
      const tree = await treeOf(draft, name, files, signal);
      const staged = await (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .stage */ .wT)(root, { draft, tree: _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_5__/* .EMPTY_TREE */ .pL }, inTheWay, tree, signal);
      const lost = staged.unlike.filter(({ path }) => changed.has(path.toString("latin1")));
      const backup = await (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .backUp */ .vm)(root, state.head, lost, signal);
      await (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .switchTrees */ .QO)(root, staged, tree, signal, LINKS);
      return backup;
    })
  );
}
async function treeOf(draft, name, files, signal) {
  const call = { environment: draft.environment, signal };
  const wanted = new Set(files.map((path) => path.toString("latin1")));
  const entries = (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["ls-tree", "-r", "-z", "--full-tree", `${_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`], call));
  const chosen = entries.filter((entry) => wanted.has(entry.toString("latin1", entry.indexOf(9) + 1)));
  const input = Buffer.concat(chosen.flatMap((entry) => [entry, Buffer.of(0)]));
  await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["update-index", "-z", "--index-info"], { ...call, input });
  const tree = (await (0,_chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
  (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(draft.index);
  return tree;
}




/***/ }),

/***/ 2706:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ locateRoot),
/* harmony export */   x: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4255);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7740);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6602);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9046);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4040);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);






// src/selection/locate.ts


function locate(codeRepository, path) {
  const found = (0,_chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_0__/* .readManifest */ .WI)(codeRepository.root, _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv);
  if (found === void 0 && (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRepository.root, ".git/assets-sync"))) throw (0,_chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_0__/* .noRootManifest */ .dl)(codeRepository.root);
  const root = found ?? (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)("{}", _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv);
  (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .throwIfWrong */ .tu)([root]);
  const named = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.resolve)(codeRepository.root, path ?? root.settings.path ?? _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_PATH */ .OM);
  const isOutside = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__/* .pathBelow */ .Br)(codeRepository.root, named) === void 0;
  const assetsRoot = isOutside ? (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)((0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalPath */ .Op)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.dirname)(named)), (0,node_path__WEBPACK_IMPORTED_MODULE_6__.basename)(named)) : named;
  return {
    root,
    isRootMissing: found === void 0,
    assetsRoot,
    inside: checkAssetsRoot(assetsRoot, codeRepository, path, root.places.$path)
  };
}
function checkAssetsRoot(assetsRoot, codeRepository, given, at) {
  const path = (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__/* .pathBelow */ .Br)(codeRepository.root, assetsRoot);
  if (path === void 0 && given !== void 0) return void 0;
  const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(path ?? "");
  if ("error" in parsed || parsed.directory === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv) {
    const message = "the assets root must be a directory inside the code repository, not its top and not .git";
    if (given === void 0) throw (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message, at: at ?? { file: "recordings.json" } }]);
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `${given} cannot be the assets root: ${message}.`, {
      hint: "Give a directory such as .assets."
    });
  }
  for (const directory of (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .upward */ .Oz)(parsed.directory).slice(0, -1)) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRepository.root, directory), { throwIfNoEntry: false });
    if (found?.isSymbolicLink() !== true) continue;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("foreign-root", `${directory} is a symbolic link, so the assets root could be anywhere.`, {
      hint: "Replace it by a directory, or name another one in $path.",
      at
    });
  }
  return parsed.directory;
}
function locateRoot(codeRepository, path) {
  const { assetsRoot, isRootMissing } = locate(codeRepository, path);
  if (isRootMissing && !(0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(assetsRoot, ".git"))) throw (0,_chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_0__/* .noRootManifest */ .dl)(codeRepository.root);
  return assetsRoot;
}




/***/ }),

/***/ 4255:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sp: () => (/* binding */ readPinFile),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   dl: () => (/* binding */ noRootManifest),
/* harmony export */   lg: () => (/* binding */ parsePinFile)
/* harmony export */ });
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(351);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7740);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6602);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4040);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6760);






// src/pins/load.ts


function readManifest(codeRoot, manifestDirectory) {
  return readPinFile(codeRoot, (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(manifestDirectory, _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir));
}
function readPinFile(codeRoot, file) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, file);
  const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(path);
  if (found === void 0) return void 0;
  if ((0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssetsJson */ .q9)(file) && (found.isDirectory() || found.size > _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_BYTES */ .ZJ)) return void 0;
  const message = whyUnreadable(found);
  if (message !== void 0) throw (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestError */ .eZ)([{ message, at: { file } }]);
  return parsePinFile((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readFileSync)(path, "utf8"), file);
}
function parsePinFile(text, file) {
  const directory = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(file);
  return (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_0__/* .isAssetsJson */ .q9)(file) ? (0,_chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_0__/* .parseAssetsJson */ .tP)(text, directory) : (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(text, directory);
}
function whyUnreadable(found) {
  if (found.isSymbolicLink()) return "this is a symbolic link; put the file itself here";
  if (found.isDirectory()) return "this is a directory, not a file";
  if (!found.isFile()) return "this is a pipe or a device, not a file";
  return found.size > _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_MANIFEST_BYTES */ .ZJ ? (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g$)(found.size) : void 0;
}
function noRootManifest(codeRoot) {
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_5__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_6__.join)(codeRoot, ".git/assets-sync"))) {
    return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `${codeRoot} is an assets root, not a code repository.`, {
      hint: "Run the command outside of it, in the code repository that it belongs to."
    });
  }
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-manifest", `There is no ${_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir} in ${codeRoot}.`, {
    hint: `Write one (assets-sync init --repository owner/name-assets), or say with the working-directory input where it is.`,
    at: { file: _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir }
  });
}




/***/ }),

/***/ 166:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ composeTree),
/* harmony export */   ek: () => (/* binding */ moveObjects),
/* harmony export */   p7: () => (/* binding */ writeObject),
/* harmony export */   qZ: () => (/* binding */ removeLooseObject)
/* harmony export */ });
/* harmony import */ var _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(862);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4329);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2214);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8522);




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
    if ("tree" in placement) return placement.tree && { mode: _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk, object: placement.tree };
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
  const entries = entry?.mode === _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? await readTree(entry.object) : [];
  return new Map(entries.map(({ mode, name, object }) => [name.toString("latin1"), { mode, object }]));
}
function write(node, path, objects, written) {
  if (!(node instanceof Map)) {
    written.set(path, node.object);
    return node.object;
  }
  const entries = [];
  for (const [name, child] of node) {
    const mode = child instanceof Map ? _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk : child.mode;
    const object = write(child, path === "" ? name : `${path}/${name}`, objects, written);
    if (object === void 0) continue;
    const bytes = Buffer.concat([Buffer.from(`${mode} ${name}\0`, "latin1"), Buffer.from(object, "hex")]);
    entries.push({ sortKey: mode === _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__/* .TREE_MODE */ .tk ? `${name}/` : name, bytes });
  }
  if (entries.length === 0) return void 0;
  entries.sort((a, b) => a.sortKey < b.sortKey ? -1 : 1);
  const tree = objects.writeTree(Buffer.concat(entries.map(({ bytes }) => bytes)));
  written.set(path, tree);
  return tree;
}
function writeObject(objects, type, content) {
  const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
  const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_3__.createHash)("sha1").update(whole).digest("hex");
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(objects, name.slice(0, 2), name.slice(2));
  if ((0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__/* .readLooseObject */ .IC)(objects, name) !== void 0) {
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_2__/* .touch */ ._M)(file);
    return name;
  }
  (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.dirname)(file), { recursive: true });
  (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_1__/* .writeAtomically */ .vK)(file, (0,node_zlib__WEBPACK_IMPORTED_MODULE_6__.deflateSync)(whole), { isContentAddressed: true });
  return name;
}
function removeLooseObject(objects, name) {
  const file = (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(objects, name.slice(0, 2), name.slice(2));
  const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
  (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_2__/* .removeFile */ .nM)(file);
  return size;
}
function moveObjects(from, to) {
  for (const folder of (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)(from).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, folder), { recursive: true });
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, folder))) {
      (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_2__/* .rename */ .$w)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, folder, name), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, folder, name), { isContentAddressed: true });
    }
  }
  (0,_chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_0__/* .movePacks */ .S3)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(from, "pack"), (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(to, "pack"));
}




/***/ }),

/***/ 2042:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HY: () => (/* binding */ ServiceGlobs),
/* harmony export */   IX: () => (/* binding */ findUnknown),
/* harmony export */   Jw: () => (/* binding */ noticeUnknown),
/* harmony export */   KR: () => (/* binding */ servicesBelow),
/* harmony export */   UO: () => (/* binding */ givenServices),
/* harmony export */   ZK: () => (/* binding */ scopesOf),
/* harmony export */   y2: () => (/* binding */ ALL)
/* harmony export */ });
/* harmony import */ var _chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7635);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7740);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6602);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4040);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);





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
    this.globs = texts.map((text) => ({ text, patterns: (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGlob */ .qF)(text) ?? [] }));
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
    return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .upward */ .Oz)(path).find((directory) => directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv && (this.tagged.has(directory) || this.matches(directory)));
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
      const start = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(directory, base) ? directory : (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(base, directory) ? base : void 0;
      if (start === void 0) continue;
      for (const path of walk(codeRoot, start, depth)) if (matches(path)) found.add(path);
    }
    return [...found].sort();
  }
};
function* walk(codeRoot, directory, depth) {
  let entries;
  try {
    entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_4__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(codeRoot, directory), { withFileTypes: true });
  } catch (error) {
    const { code } = error;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EACCES") return;
    throw error;
  }
  if (directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv) yield directory;
  if (directory !== _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv && directory.split("/").length >= depth) return;
  for (const entry of entries) {
    if (!entry.isDirectory() || entry.name.startsWith(".") || entry.name === "node_modules") continue;
    const parsed = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(entry.name);
    if ("directory" in parsed) yield* walk(codeRoot, (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(directory, parsed.directory), depth);
  }
}
async function servicesBelow(globs, codeRepository, directory, signal, { tracked: isTracked } = {}) {
  const onDisk = isTracked === true ? [] : globs.below(codeRepository.root, directory);
  if (isTracked !== true && !(0,_chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_0__/* .isSparse */ .zP)(codeRepository)) return onDisk;
  const tracked = await (0,_chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_0__/* .listDirectories */ .Sk)(codeRepository, signal);
  const left = tracked.filter((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(path, directory) && globs.matches(path) && "directory" in (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDirectory */ .Bp)(path));
  return [.../* @__PURE__ */ new Set([...onDisk, ...left])].sort();
}
function scopesOf(paths, globs) {
  return paths.includes(ALL) ? [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv] : paths.map((path) => globs.serviceOf(path) ?? path);
}
async function givenServices(paths, { globs, pins, earlier, mayLackPins }, codeRepository, signal) {
  const below = (directory) => servicesBelow(globs, codeRepository, directory, signal);
  const allPins = earlier === void 0 ? [pins] : [pins, earlier];
  const chosen = /* @__PURE__ */ new Map();
  const unpinned = /* @__PURE__ */ new Map();
  for (const path of paths) {
    if (path === _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir) throw expanded();
    const isThere = path === ALL || await isInCheckout(path, codeRepository, signal);
    const known = isThere ? void 0 : /* @__PURE__ */ new Set([...allPins.flatMap(({ directories }) => directories), ...await below(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv)]);
    const name = path === ALL ? path : globs.serviceOf(path) ?? path;
    const near = known === void 0 || known.has(name) ? void 0 : (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .closestMatch */ .h0)(name, [...known]);
    const services = await servicesOfPath(path, globs, allPins, below);
    const names = services.length === 1 && path !== ALL && !(services[0] !== path && (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(services[0] ?? _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv, path));
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
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(codeRepository.root, path))) return true;
  return (0,_chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_0__/* .isSparse */ .zP)(codeRepository) && (await (0,_chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_0__/* .listDirectories */ .Sk)(codeRepository, signal)).includes(path);
}
function expanded() {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("no-pin", `${_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_1__/* .MANIFEST_NAME */ .ir} is in no service, so no pin is for it.`, {
    hint: "Name services; for all of them quote the star, which your shell may have replaced: '*'."
  });
}
async function servicesOfPath(path, globs, allPins, below) {
  const above = path === ALL ? _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv : path;
  const service = globs.serviceOf(above);
  if (service !== void 0 && !(service === above && !isPinned(above, allPins))) return [service];
  const pinnedBelow = allPins.flatMap(({ directories }) => directories).filter((directory) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(directory, above));
  const candidates = [
    ...await below(above),
    ...pinnedBelow.flatMap((directory) => globs.serviceOf(directory) ?? (path === ALL ? directory : []))
  ];
  const found = candidates.filter((candidate) => isPinned(candidate, allPins));
  if (found.length > 0 || path === ALL) return found;
  if (path === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .TOP */ .wv) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("no-pin", "No service below the top of the code repository has a pin.", {
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
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("no-pin", `There is no pin for ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(services.map(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi))}.`, {
    hint: pinHint(unpinned, [...new Set(allPins.flatMap(({ directories }) => directories))], paths)
  });
}
function pinHint(unpinned, known, paths) {
  const near = [...new Set([...unpinned.values()].filter((service) => service !== void 0))];
  if (near.length > 0) return `Did you mean ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(near)}?`;
  const services = [...unpinned.keys()];
  if (services.some((service) => service.includes(","))) return "Separate paths by spaces.";
  const [parent, ...others] = new Set(paths.map((path) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .parentDirectory */ .im)(path)));
  const isExpanded = paths.length > 1 && parent && others.length === 0;
  const expansion = isExpanded ? ` If your shell made these paths of ${parent}/*, give ${parent}: all in it that have a pin.` : "";
  const names = services.map((service) => JSON.stringify(service));
  return `Add ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(names)} with the SHA of a commit to recordings.json${known.length > 0 ? ` (pinned are ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Zv)(known)})` : ""}; what was never recorded is recorded on your machine (assets-sync proxy start) and pushed, which pins it.${expansion}`;
}
function findUnknown(services, assetsRoot) {
  return services.filter(({ service, unknown }) => unknown === true && !(0,node_fs__WEBPACK_IMPORTED_MODULE_4__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(assetsRoot, service))).map(({ service, meant }) => ({
    what: `${(0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi)(service)} is neither in the code repository nor pinned by name nor in the assets root.`,
    question: meant === void 0 ? "Is it spelled right?" : `Did you mean ${meant}?`
  }));
}
function noticeUnknown({ services, assetsRoot }, log) {
  for (const { what, question } of findUnknown(services, assetsRoot)) log.notice(`${what} ${question}`);
}




/***/ }),

/***/ 7360:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ tellBackup),
/* harmony export */   a: () => (/* binding */ backupName)
/* harmony export */ });
/* harmony import */ var _chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1659);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6419);



// src/report/backups.ts
function backupName(ref) {
  return ref.slice(_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length);
}
function tellBackup(host, { path, workingDirectory }, { assetsRoot, backup }) {
  if (backup === void 0) return;
  const back = host.atTerminal ? [
    "assets-sync",
    "backups",
    "restore",
    backupName(backup),
    ...flag("--path", path),
    ...flag("--working-directory", workingDirectory)
  ] : ["git", "-C", assetsRoot, "restore", `--source=${backup}`, "--overlay", "--", "."];
  host.say("warning", `Local changes were replaced; they are kept. To bring them back: ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__/* .shellCommand */ .q$)(back)}`);
}
function flag(name, value) {
  return value === void 0 ? [] : [name, value];
}




/***/ }),

/***/ 8883:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_76A3G2Y7_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2533);
/* harmony import */ var _chunk_Z5KT7XDD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7360);
/* harmony import */ var _chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1659);
/* harmony import */ var _chunk_45A3RJ7L_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2149);
/* harmony import */ var _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5963);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2706);
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4255);
/* harmony import */ var _chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2042);
/* harmony import */ var _chunk_2VUHMVXV_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2897);
/* harmony import */ var _chunk_UUGQJJKR_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(166);
/* harmony import */ var _chunk_GMIE7SOL_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(862);
/* harmony import */ var _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5476);
/* harmony import */ var _chunk_N4HWAWOZ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7635);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6419);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(351);
/* harmony import */ var _chunk_JXRT7W73_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(8176);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7740);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6602);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(8666);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(9046);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7940);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4329);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(2214);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4040);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(6760);



























// src/commands/backups/command.ts


// src/commands/backups/backups.ts

async function listBackups({ codeRepository, path }, signal) {
  const root = new _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c((0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_5__/* .locateRoot */ .L)(codeRepository, path), true);
  return root.exists() ? (0,_chunk_76A3G2Y7_js__WEBPACK_IMPORTED_MODULE_0__/* .findBackups */ .Tx)(root, signal) : [];
}
async function onlyBackup(request, signal) {
  const [first, ...others] = await listBackups(request, signal);
  if (first !== void 0 && others.length === 0) return first.name;
  if (first === void 0) throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_23__/* .AssetsSyncError */ .Fl("bad-usage", "There is no backup.", { hint: "Nothing was replaced here." });
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_23__/* .AssetsSyncError */ .Fl("bad-usage", `There are ${others.length + 1} backups; name the one to bring back.`, {
    hint: `The newest is ${first.name}; 'assets-sync backups' lists them with their files.`
  });
}
function restoreBackup(request, log, signal) {
  return withBackups(request, [request.name], log, signal, async (root, [found], state, held) => {
    const { name } = found;
    if (found?.files === void 0) {
      throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_23__/* .AssetsSyncError */ .Fl("missing-store", `The files of ${name} cannot be read: they borrow from a store that is gone.`, {
        hint: "Run a sync of those services, which fetches the store again, then restore once more."
      });
    }
    const chosen = chooseFiles(
      found.files,
      name,
      request.paths,
      (0,node_path__WEBPACK_IMPORTED_MODULE_24__.relative)(request.codeRepository.root, root.dir).split(node_path__WEBPACK_IMPORTED_MODULE_24__.sep).join("/")
    );
    const files = chosen.map((path) => path.toString("utf8"));
    const all = await (0,_chunk_45A3RJ7L_js__WEBPACK_IMPORTED_MODULE_3__/* .readLocalChanges */ .Xp)(root, state, [_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_17__/* .TOP */ .wv], held);
    const changes = all.filter((change) => change.kind !== "deleted" && isInTheWay(change, files));
    const backup = await (0,_chunk_76A3G2Y7_js__WEBPACK_IMPORTED_MODULE_0__/* .restoreBackupFiles */ ._p)(root, state, { name, files: chosen, changes }, log, held);
    return { assetsRoot: root.dir, name, files, backup };
  });
}
async function removeBackups(request, log, signal) {
  if (request.names.includes(_chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2) && (await listBackups(request, signal)).length === 0) return { removed: [], bytes: 0 };
  return withBackups(request, request.names, log, signal, async (root, removed, _, held) => ({
    removed,
    bytes: await (0,_chunk_76A3G2Y7_js__WEBPACK_IMPORTED_MODULE_0__/* .dropBackups */ .Pi)(
      root,
      removed.map(({ name }) => name),
      held
    )
  }));
}
async function withBackups({ codeRepository, path }, given, log, signal, body) {
  const assetsRoot = (0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_5__/* .locateRoot */ .L)(codeRepository, path);
  const root = new _chunk_G5Z4UCTX_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsRoot */ ._c(assetsRoot);
  const names = given.map((name) => name.startsWith(_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKUPS */ .Gk) ? name.slice(_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_2__/* .BACKUPS */ .Gk.length) : name);
  const wrong = given.filter((_, index) => names[index] !== _chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2 && !(0,_chunk_76A3G2Y7_js__WEBPACK_IMPORTED_MODULE_0__/* .isBackupName */ .iY)(names[index] ?? ""));
  if (wrong.length > 0 || !root.exists()) throw noBackup(wrong.length > 0 ? wrong : given);
  return (0,_chunk_5PVROEBN_js__WEBPACK_IMPORTED_MODULE_2__/* .withRootLock */ .Ye)(root, log, signal, async (held) => {
    const all = await (0,_chunk_76A3G2Y7_js__WEBPACK_IMPORTED_MODULE_0__/* .findBackups */ .Tx)(root, held);
    const absent = names.filter((name) => name !== _chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2 && !all.some((backup) => backup.name === name));
    if (absent.length > 0) throw noBackup(absent);
    const state = await root.readState(held);
    if (state.interrupted !== void 0) {
      throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_23__/* .AssetsSyncError */ .Fl("busy", "A sync of this assets root was cut off.", {
        hint: "Finish it first: run assets-sync sync, then run this command once more."
      });
    }
    return body(
      root,
      all.filter(({ name }) => names.includes(_chunk_YWFU5YIO_js__WEBPACK_IMPORTED_MODULE_7__/* .ALL */ .y2) || names.includes(name)),
      state,
      held
    );
  });
}
function chooseFiles(files, name, paths, rootBelow) {
  if (paths.length === 0) return files;
  const wanted = paths.map((path) => {
    const inRoot = (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_17__/* .inAssetsRoot */ .Tm)(path, rootBelow);
    const meant = files.filter((file) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_17__/* .isWithin */ .UO)(file.toString("utf8"), inRoot));
    if (meant.length > 0) return meant;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_23__/* .AssetsSyncError */ .Fl("bad-usage", `${path} is not in the backup ${name}.`, {
      hint: "assets-sync backups lists its files; give them as they are there."
    });
  });
  return [...new Set(wanted.flat())];
}
function isInTheWay(change, files) {
  const path = change.path.toString("utf8").replace(/\/$/, "");
  return files.some((file) => (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_17__/* .isWithin */ .UO)(file, path) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_17__/* .isWithin */ .UO)(path, file));
}
function noBackup(names) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_23__/* .AssetsSyncError */ .Fl("bad-usage", `There is no backup ${names.map((name) => JSON.stringify(name)).join(", ")}.`, {
    hint: "'assets-sync backups' lists those that there are."
  });
}

// src/commands/backups/command.ts
var restore = {
  description: "put the files of a backup back; what they replace is kept in another",
  arguments: [
    { syntax: "[name]", help: "as 'assets-sync backups' lists it; where there is one alone it needs no name", isBackup: true },
    { syntax: "[files...]", help: "some of its files or directories; without them all" }
  ],
  inputs: ["path", "working-directory"],
  examples: `
  assets-sync backups restore           # the only one
  assets-sync backups restore 20261124T081530.123Z sdk/tables/tests/recordings/test_query.json`,
  run: runRestore
};
var remove = {
  description: "remove backups for good; what is in them cannot be brought back",
  arguments: [{ syntax: "<name...>", help: "as 'assets-sync backups' lists them; '*' for all", isBackup: true }],
  inputs: ["path", "working-directory"],
  examples: `
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups remove '*'        # all of them`,
  run: runRemove
};
var command = {
  group: "Recordings",
  description: "list what was replaced, bring it back or remove it",
  quiet: _chunk_TAIHV7NJ_js__WEBPACK_IMPORTED_MODULE_11__/* .QUIET_ANSWER */ .oe,
  inputs: ["path", "working-directory"],
  examples: `
  assets-sync backups                   # the newest first, with time and files
  assets-sync backups restore 20261124T081530.123Z
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups --json            # for scripts`,
  more: `
Nothing removes a backup but 'assets-sync backups remove'.`,
  subcommands: { restore, remove },
  run: runList
};
async function runList({ host, inputs, signal, openCodeRepository, log }) {
  const backups = await listBackups({ codeRepository: await openCodeRepository(), path: inputs.path }, signal);
  for (const { name } of backups.filter(({ files }) => files === void 0)) {
    log.warning({ message: `The files of ${name} cannot be read: they borrow from a store that is gone.` });
  }
  host.result(backupsText(backups), "answer");
  host.setOutputs({}, backupsJson(backups));
}
async function runRestore({ host, inputs, signal, openCodeRepository, log, words }) {
  const [name, ...paths] = words;
  const root = { codeRepository: await openCodeRepository(), path: inputs.path };
  const result = await restoreBackup({ ...root, name: name ?? await onlyBackup(root, signal), paths }, log, signal);
  host.result(restoreText(result, host.workspace));
  host.setOutputs({ "assets-root": result.assetsRoot }, restoreJson(result));
}
async function runRemove({ host, inputs, signal, openCodeRepository, log, words }) {
  const codeRepository = await openCodeRepository();
  const result = await removeBackups({ codeRepository, path: inputs.path, names: words }, log, signal);
  host.result(removeText(result));
  host.setOutputs({}, removeJson(result));
}
var MAX_PATHS = 5;
function backupsText(backups) {
  if (backups.length === 0) return "No backup is kept.";
  const heads = headLines(backups);
  const lines = backups.flatMap(({ files = [] }, index) => {
    const shown = files.slice(0, MAX_PATHS).map((path) => `  ${path.toString("utf8")}`);
    if (files.length > shown.length) shown.push(`  and ${files.length - shown.length} more`);
    return [heads[index] ?? "", ...shown];
  });
  return [
    ...lines,
    `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_16__/* .count */ .U9)(backups.length, "backup")}; to bring one back: assets-sync backups restore <name>; to delete one: assets-sync backups remove <name>`
  ].join("\n");
}
function headLines(backups) {
  return (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_16__/* .alignColumns */ .RM)(
    backups.map(({ name, time, files }) => [
      name,
      localTime(time),
      files === void 0 ? "unreadable" : (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_16__/* .count */ .U9)(files.length, "file")
    ])
  );
}
function localTime(time) {
  const two = (number) => String(number).padStart(2, "0");
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
function backupsJson(backups) {
  return { backups: backups.map(backupJson) };
}
function backupJson({ name, time, files = [] }) {
  return { name, time: time.toISOString(), files: files.map((path) => path.toString("utf8")) };
}
function removeText({ removed, bytes }) {
  if (removed.length === 0) return "No backup is kept, so none was removed.";
  return [...headLines(removed), `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_16__/* .count */ .U9)(removed.length, "backup")} removed for good, ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_16__/* .formatBytes */ .z3)(bytes)} freed`].join("\n");
}
function removeJson({ removed, bytes }) {
  return { removed: removed.map(backupJson), bytes };
}
function restoreText({ assetsRoot, name, files, backup }, from) {
  const where = (0,node_path__WEBPACK_IMPORTED_MODULE_24__.relative)(from, assetsRoot);
  const lines = [
    ...files.map((path) => `  ${path}`),
    `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_16__/* .count */ .U9)(files.length, "file")} of ${name} in ${where.startsWith("..") ? assetsRoot : where || "."}`
  ];
  if (backup !== void 0) lines.push(`What they replaced is kept: assets-sync backups restore ${(0,_chunk_Z5KT7XDD_js__WEBPACK_IMPORTED_MODULE_1__/* .backupName */ .a)(backup)}`);
  return lines.join("\n");
}
function restoreJson({ name, files, backup }) {
  return { name, files, backup: backup === void 0 ? null : (0,_chunk_Z5KT7XDD_js__WEBPACK_IMPORTED_MODULE_1__/* .backupName */ .a)(backup) };
}



/***/ })

};
