export const id = 8444;
export const ids = [8444];
export const modules = {

/***/ 477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ waitingFor),
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4087);
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
  const holder = `${process.pid}-${processSpace()}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)().slice(0, 8)}`;
  await acquire(path, holder, signal, onWait);
  const lost = new AbortController();
  const renewal = setInterval(() => {
    if (renew(path, holder)) return;
    clearInterval(renewal);
    const message = `Another run took over ${path} while this one slept.`;
    lost.abort(new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("busy", message, { hint: "Run the command again." }));
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
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(made);
  }
}
function tryMove(made, path) {
  try {
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(made, path);
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
    if (holder === void 0) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .removeEmptyFolder */ .mX)(path);
    else if (others.length === 0 && pidOf(holder) !== void 0) return { holder, renewed: found.mtimeMs };
    else throw notALock(path, `${path} is no lock of this command: it has ${holder}.`);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
  return void 0;
}
function notALock(path, message) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl("not-writable", message, { hint: `Move ${path} away, then run the command again.` });
}
function pidOf(holder) {
  const [, pid] = /^(\d+)-[0-9a-f]{12}-[0-9a-f]{8}$/.exec(holder) ?? [];
  return pid === void 0 ? void 0 : Number(pid);
}
function isAbandoned({ holder, renewed }, watched) {
  const isOfThisSpace = holder.split("-")[1] === processSpace();
  if (isOfThisSpace && !isAlive(pidOf(holder) ?? 0)) return true;
  return watched > STALE_AFTER_MS || watched > 2 * RENEWAL_MS && Date.now() - renewed > STALE_AFTER_MS;
}
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== "ESRCH";
  }
}
function renew(path, holder) {
  try {
    if (readLock(path)?.holder !== holder) return false;
    const now = /* @__PURE__ */ new Date();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_3__.utimesSync)(path, now, now);
  } catch (error) {
    if (error instanceof _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl) return false;
  }
  return true;
}
function removeLock(path, holder) {
  const aside = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_2__.randomUUID)()}`;
  try {
    if (readLock(path)?.holder !== holder) return;
    (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(path, aside);
    if (readLock(aside)?.holder === holder) (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .removeFolder */ .v$)(aside);
    else (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_0__/* .rename */ .$w)(aside, path);
  } catch {
  }
}




/***/ }),

/***/ 222:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ findAccess),
/* harmony export */   RD: () => (/* binding */ findRepositoryUrl),
/* harmony export */   ZN: () => (/* binding */ repositoryUrlOf),
/* harmony export */   cX: () => (/* binding */ findAccesses),
/* harmony export */   v3: () => (/* binding */ onlyAccess),
/* harmony export */   yT: () => (/* binding */ accessFlags)
/* harmony export */ });
/* harmony import */ var _chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1182);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2211);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7495);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);





// src/fetch/access.ts
function accessFlags({ repository, branch }) {
  const flag = (name, value) => value === void 0 ? [] : [name, value];
  return [...flag("--repository", repository), ...flag("--branch", branch)];
}
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
    branch: request.branch ?? root.settings.branch ?? _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_BRANCH */ .nU,
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
  const what = (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Zv)(named.map((name) => name || "none"));
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
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
function findAccess(request, root, base, onWarning) {
  return accessTo(findRepositoryUrl(request, root, base), request, root, {}, onWarning);
}
function accessTo(url, request, root, { assetsJson }, onWarning) {
  const branch = request.branch ?? root.settings.branch ?? _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_BRANCH */ .nU;
  if (!(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .isBranchName */ .Q8)(branch)) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `${JSON.stringify(branch)} is not the name of a branch.`, {
      hint: "Give one such as main."
    });
  }
  const { authorization, warning } = (0,_chunk_7BD3H5QJ_js__WEBPACK_IMPORTED_MODULE_3__/* .chooseCredential */ .P$)({
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
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-manifest", `No assets repository is named in ${root.file}.`, {
      hint: 'Add "$repository": "owner/name-assets" to it, or name it with the repository input.',
      at
    });
  }
  if (given === void 0) return parseRepository({ gitHubServer, isLocalUser }, base, "$repository", text, at);
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if (!("error" in parsed)) return parsed;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The repository input cannot be used: ${parsed.error}.`, {
    hint: "Give owner/name on GitHub, or the address of a git repository."
  });
}
function parseRepository({ gitHubServer, isLocalUser }, base, name, text, at) {
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGitUrl */ .RA)(text, gitHubServer, base);
  if ("error" in parsed) throw (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message: `${name} cannot be used: ${parsed.error}`, at }]);
  if (!isLocalUser && parsed.transport !== "http") {
    const message = `in CI, ${name} is owner/name or an http(s) address; anything else is given with the repository input`;
    throw (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message, at }]);
  }
  return parsed;
}
function findMirror({ mirror, isLocalUser }, root, base) {
  if (mirror !== void 0) {
    const parsed2 = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMirror */ .v0)(mirror.text, mirror.base);
    if (!("error" in parsed2)) return parsed2;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `The mirror input cannot be used: ${parsed2.error}.`, {
      hint: "Give an http(s) address that everybody may read, or the path of a folder."
    });
  }
  const { mirror: text } = root.settings;
  if (text === void 0) return void 0;
  const at = root.places.$mirror ?? { file: root.file };
  const parsed = (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMirror */ .v0)(text, base);
  if ("error" in parsed) throw (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message: `$mirror cannot be used: ${parsed.error}`, at }]);
  if (isLocalUser || parsed.kind === "http") return parsed;
  throw (0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_0__/* .manifestError */ .eZ)([{ message: "in CI, $mirror is an http(s) address; a folder is given with the mirror input", at }]);
}




/***/ }),

/***/ 281:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   By: () => (/* binding */ refuseRepositories),
/* harmony export */   Eb: () => (/* binding */ findSpecialFiles),
/* harmony export */   Kc: () => (/* binding */ concerns),
/* harmony export */   L7: () => (/* binding */ isOnDisk),
/* harmony export */   Xp: () => (/* binding */ readLocalChanges),
/* harmony export */   v8: () => (/* binding */ refuseSpecialFiles),
/* harmony export */   x5: () => (/* binding */ explainUnreadable)
/* harmony export */ });
/* harmony import */ var _chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2033);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2136);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4304);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7261);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);







// src/workspace/local-changes.ts


var MAX_PATHSPECS = 50;
var STATUS = ["status", "--porcelain=v2", "-z", "--no-renames", "--untracked-files=all", "--ignored=traditional", "--"];
var ABSENT = "000000";
async function readLocalChanges(root, state, services, signal) {
  const pathspecs = services.length > MAX_PATHSPECS || services.includes(_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv) ? [] : services;
  const args = [...STATUS, ...pathspecs, ...pathspecs.flatMap((service) => fileAbove(root, service))];
  try {
    if (state.synced !== void 0) root.requireWholeIndex();
    const result = await (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment: root.environment, signal });
    if (result.exitCode !== 0 || (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .saysNoAccess */ .qS)(result.stderr)) throw (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result);
    const changes = parseStatus(result.stdout).filter(({ path }) => !(0,_chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfTestProxy */ .Ky)(root.dir, path.toString("utf8")));
    return changes.filter((change) => services.some((service) => concerns(change, service)));
  } catch (error) {
    throw explainUnreadable(root, error, state);
  }
}
function parseStatus(output) {
  return (0,_chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(output).flatMap((record) => {
    const kind = String.fromCharCode(record[0] ?? 0);
    if (kind === "?" || kind === "!") return [{ path: Buffer.from(record.subarray(2)), kind: "added" }];
    if (kind !== "1") throw new Error("git status printed what is no record of version 2");
    let end = 0;
    for (let field = 0; field < 8; field++) end = record.indexOf(32, end) + 1;
    const [, letters = "", , , inIndex, onDisk] = record.toString("latin1", 0, end - 1).split(" ");
    if (letters[1] === "." || inIndex === ABSENT) return [];
    return [{ path: Buffer.from(record.subarray(end)), kind: onDisk === ABSENT ? "deleted" : "modified" }];
  });
}
function concerns({ path }, service) {
  const text = path.toString("utf8");
  return (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(text, service) || (0,_chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(service, text.replace(/\/$/, ""));
}
function fileAbove(root, service) {
  const segments = service.split("/").slice(0, -1);
  for (let depth = 1; depth <= segments.length; depth++) {
    const above = segments.slice(0, depth).join("/");
    const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root.dir, above));
    if (found === void 0) return [];
    if (!found.isDirectory()) return [above];
  }
  return [];
}
function isOnDisk(root, service) {
  return hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(root.dir, service));
}
function hasFile(folder) {
  const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(folder);
  if (found === void 0) return false;
  return !found.isDirectory() || (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(folder).some((name) => hasFile((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name)));
}
function explainUnreadable(root, error, { synced }) {
  if (!(error instanceof _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS)) return error;
  if (root.isDamage(error)) return root.damaged(error);
  if (!error.isUnreadable) return error;
  const names = (synced?.services ?? []).map(({ service }) => service);
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl(
    "missing-store",
    `What changed in ${root.dir} cannot be told: the store that it borrows from is gone or damaged (${root.alternates.join(", ")}).`,
    {
      hint: `Run ${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_1__/* .syncCommand */ .Bz)(names)}, which fetches it again and leaves what you recorded as it is.`,
      detail: error.detail
    }
  );
}
function refuseRepositories(root, changes, why) {
  const isFolder = ({ path }) => path.at(-1) === 47 || (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === true;
  const nested = changes.filter((change) => change.kind !== "deleted" && isFolder(change)).map(({ path }) => path.toString("utf8").replace(/\/$/, ""));
  if (nested.length === 0) return;
  const are = nested.length === 1 ? "is a git repository of its own" : "are git repositories of their own";
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("local-changes", `${nested.join(", ")} in ${root.dir} ${are}, which ${why}.`, {
    hint: "Move it out of the assets root, or remove its .git directory so that its files count as recordings."
  });
}
function refuseSpecialFiles(root, changes) {
  const isSpecial = ({ path }) => {
    const found = (0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(root.fileAt(path));
    return found !== void 0 && !found.isFile() && !found.isSymbolicLink() && !found.isDirectory();
  };
  const special = changes.filter(isSpecial).map(({ path }) => path.toString("utf8"));
  if (special.length === 0) return;
  const what = `${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Zv)(special)} in ${root.dir} is no file, but a pipe, a socket or a device.`;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("local-changes", what, { hint: "Remove it, then run the command again." });
}
function findSpecialFiles(root, services) {
  const below = (folder) => {
    if ((0,_chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_4__/* .lstatIfThere */ .Cm)(root.fileAt(folder))?.isDirectory() !== true) return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readdirSync)(root.fileAt(folder), { withFileTypes: true, encoding: "buffer" }).flatMap((entry) => {
      const path = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      if (entry.isDirectory()) return below(path);
      return entry.isFile() || entry.isSymbolicLink() ? [] : [path];
    });
  };
  return services.flatMap((service) => service === _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_3__/* .TOP */ .wv ? [] : below(Buffer.from(service))).map((path) => ({ path }));
}




/***/ }),

/***/ 8444:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8386);
/* harmony import */ var _chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11);
/* harmony import */ var _chunk_PGMMXJYV_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8104);
/* harmony import */ var _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9914);
/* harmony import */ var _chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1149);
/* harmony import */ var _chunk_SBXRNQIX_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(281);
/* harmony import */ var _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1162);
/* harmony import */ var _chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2527);
/* harmony import */ var _chunk_27TUFHK4_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(731);
/* harmony import */ var _chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2957);
/* harmony import */ var _chunk_BLIZSOBE_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7036);
/* harmony import */ var _chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3951);
/* harmony import */ var _chunk_FN4URS7D_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7089);
/* harmony import */ var _chunk_HH3QLE4Q_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6762);
/* harmony import */ var _chunk_PF4ORHVR_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7727);
/* harmony import */ var _chunk_YDOZHR4O_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(2033);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(2136);
/* harmony import */ var _chunk_MMB6J3AU_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(4321);
/* harmony import */ var _chunk_L33XMHJU_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(2692);
/* harmony import */ var _chunk_XKPXZSRY_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(3197);
/* harmony import */ var _chunk_5OO322KQ_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7240);
/* harmony import */ var _chunk_BDUQKWEG_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4496);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(1999);
/* harmony import */ var _chunk_YFK54TF2_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1013);
/* harmony import */ var _chunk_PE4SVIMJ_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(3286);
/* harmony import */ var _chunk_F5X5NCA6_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(5068);
/* harmony import */ var _chunk_NLV7VRUH_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(670);
/* harmony import */ var _chunk_2IVCRJCC_js__WEBPACK_IMPORTED_MODULE_27__ = __webpack_require__(3906);
/* harmony import */ var _chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_28__ = __webpack_require__(3605);
/* harmony import */ var _chunk_SNALUDB3_js__WEBPACK_IMPORTED_MODULE_29__ = __webpack_require__(4304);
/* harmony import */ var _chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_30__ = __webpack_require__(222);
/* harmony import */ var _chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_31__ = __webpack_require__(2211);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_32__ = __webpack_require__(7495);
/* harmony import */ var _chunk_ATPNJNMN_js__WEBPACK_IMPORTED_MODULE_33__ = __webpack_require__(3926);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_34__ = __webpack_require__(7261);
/* harmony import */ var _chunk_QDCYLNRF_js__WEBPACK_IMPORTED_MODULE_35__ = __webpack_require__(7245);
/* harmony import */ var _chunk_2BMHDAUL_js__WEBPACK_IMPORTED_MODULE_36__ = __webpack_require__(477);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_37__ = __webpack_require__(4005);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_38__ = __webpack_require__(362);
/* harmony import */ var _chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_43__ = __webpack_require__(8824);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_39__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_40__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_41__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_42__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_44__ = __webpack_require__(6760);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_45__ = __webpack_require__(7598);














































// src/recording-diff/model.ts
var RULES = {
  date: "a date with a time of day that is not midnight, or seconds or milliseconds since 1970 whose name says that it is a time",
  id: "a UUID that is not all zeros, or at least 16 hexadecimal digits, whose name does not say that it is chosen or a digest",
  token: "a JSON Web Token, or what is called a token, signature, cursor or the like; how long a token is valid",
  header: "a header that is another one for each response by its meaning, such as Date, ETag and x-ms-request-id",
  agent: "User-Agent: which versions of libraries and systems asked",
  length: "Content-Length and sizes of a body that is recorded: they follow from it",
  timing: "when a request was recorded and how long it took, as the tool that recorded it notes it",
  variable: "a name that a test made up, or a number that the service gave: it is kept as a variable, or follows from RandomSeed, or is the id of an answer",
  order: "requests that are the same in another order"
};

// src/commands/diff/local.ts

async function diffLocal(context, rulesOff) {
  const { selection, access, log, signal } = context;
  const codeRepository = await context.openCodeRepository();
  const located = (0,_chunk_BFRPZOWK_js__WEBPACK_IMPORTED_MODULE_9__/* .locate */ .x)(codeRepository, selection.path);
  const isAll = selection.paths.length === 0 || selection.paths.includes(_chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_11__/* .ALL */ .y2);
  const selecting = (isAll ? _chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_7__/* .selectAll */ .Ub : _chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_7__/* .select */ .Lt)(selection, codeRepository, log, signal, located);
  const [{ root, pins, services }, { state, found, changes }] = await Promise.all([
    selecting,
    (0,_chunk_DDQ7QOER_js__WEBPACK_IMPORTED_MODULE_4__/* .inspectRoot */ .ZT)(located.assetsRoot, selecting, signal)
  ]);
  const names = new Set(services.map(({ service }) => service));
  const chosen = [...found].filter(([service]) => isAll || names.has(service)).sort(([a], [b]) => a < b ? -1 : 1);
  const assetsRoot = new _chunk_EFRQTMSV_js__WEBPACK_IMPORTED_MODULE_6__/* .AssetsRoot */ ._c(located.assetsRoot, true);
  const { loadSecretFinder } = await Promise.all(/* import() */[__webpack_require__.e(5774), __webpack_require__.e(8235)]).then(__webpack_require__.bind(__webpack_require__, 8235));
  const count2 = chosen.reduce((sum, [, ofService]) => sum + ofService.length, 0);
  const options = { looksLikeSecret: await loadSecretFinder(), rulesOff, count: count2 };
  const result = { changes: [], recordings: [], requests: 0, bytes: 0, isLocal: true };
  await (0,_chunk_WKMAENN6_js__WEBPACK_IMPORTED_MODULE_28__/* .withObjectReader */ .B)({ environment: assetsRoot.environment, signal }, async (read) => {
    for (const [service, ofService] of chosen) {
      const [place] = pins.pinnedTreesOf(service);
      const synced = state.synced?.services.find((one) => one.service === service)?.pinnedTrees[0]?.sha;
      if (synced !== void 0 && place?.sha !== void 0 && synced !== place.sha)
        log.notice(`${service} is compared with ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_43__/* .shortSha */ .Fu)(synced)}, which was synced: it is pinned at ${(0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_43__/* .shortSha */ .Fu)(place.sha)}.`);
      const recordings = [];
      for (const { path, kind } of ofService.filter((one) => !one.path.includes("\n"))) {
        const name = path.toString("utf8");
        const [object] = kind === "added" ? [] : await read([`${state.synced?.commit}:${name}`]);
        if (kind !== "added" && object === void 0)
          throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_41__/* .AssetsSyncError */ .Fl("missing-store", `What was synced of ${name} is no longer on this machine.`, {
            hint: `${(0,_chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_16__/* .syncCommand */ .Bz)([service])} brings it back; what was recorded stays.`
          });
        const before = object && { size: object.content.length, content: object.content };
        recordings.push(
          await (0,_chunk_HH3QLE4Q_js__WEBPACK_IMPORTED_MODULE_13__/* .compareRecording */ .$)(name, before, kind === "deleted" ? void 0 : onDisk(assetsRoot.fileAt(path)), options)
        );
        signal.throwIfAborted();
      }
      const repository = (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_30__/* .repositoryUrlOf */ .ZN)(access, root, codeRepository.root, place?.pin ?? {});
      const differences = changes.get(service) ?? { added: [], modified: [], deleted: [] };
      result.changes.push({ service, repository, from: synced, to: void 0, at: void 0, ...differences });
      result.recordings.push({ service, recordings });
    }
  });
  return result;
}
function onDisk(file) {
  const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_42__.lstatSync)(file);
  return { size: stat.size, content: stat.isFile() && stat.size <= _chunk_HH3QLE4Q_js__WEBPACK_IMPORTED_MODULE_13__/* .MAX_RECORDING_BYTES */ .Z ? (0,node_fs__WEBPACK_IMPORTED_MODULE_42__.readFileSync)(file) : void 0 };
}

// src/commands/diff/report.ts



// src/recording-diff/page/render.ts


// generated/review-page.ts
var SCRIPT = '"use strict";(()=>{var Ce=new Uint32Array(65536);function v(e){return String(e).replace(/\\B(?=(\\d{3})+$)/g,",")}function p(e,t){return`${v(e)} ${t}${e===1?"":"s"}`}var g=["added","changed","removed"];function H(e){let t=new URLSearchParams(e.replace(/^#/,"")),n=t.get("show")?.split(",")??g,s=Number.parseInt(t.get("request")??"",10);return{recording:t.get("recording")??void 0,request:s>0?s:void 0,search:t.get("search")??"",kinds:g.filter(i=>n.includes(i)),real:t.get("real")==="1"}}function M({recording:e,request:t,search:n,kinds:s,real:i}){let o=new URLSearchParams;return e!==void 0&&o.set("recording",e),t!==void 0&&o.set("request",String(t)),n!==""&&o.set("search",n),s.length<g.length&&o.set("show",s.join(",")),i&&o.set("real","1"),`#${o.toString().replaceAll("%2F","/").replaceAll("%2C",",")}`}function z({search:e,real:t,kinds:n}){return e===""&&!t&&n.length===g.length}var W=new WeakMap;function U(e,t,n){let s=W.get(e);if(s!==void 0)return s;let i=n.flatMap(({title:a,rows:l})=>[a,...l.flatMap(({label:c,before:d,after:f})=>[c,d,f])]),o=[...t,...i].join(`\n`).toLowerCase();return W.set(e,o),o}function fe(e){let{method:t,host:n,path:s,status:i,sections:o}=e;return U(e,[`${t} ${n}${s}`,i.before,i.after],o)}function O(e,{real:t,search:n,kinds:s}){if(t&&!e.isReal)return;let i=e.path.toLowerCase(),o=n.toLowerCase().split(/\\s+/).filter(d=>!i.includes(d)),a=d=>o.length===0||o.every(f=>d().includes(f)),l=[...e.requests.entries()].filter(([,d])=>s.includes(d.kind)&&(!t||d.isReal)&&a(()=>fe(d))).map(([d])=>d);if(l.length>0)return l;if(!(!(e.requests.length===0||e.sections.length>0)||!s.includes(e.kind)))return a(()=>U(e,[],e.sections))?[]:void 0}function I(e,t,n){let s=t===void 0?-1:e.indexOf(t);return s<0?n>0?e[0]:e.at(-1):e[s+n]}function V(e){let t={added:0,changed:0,removed:0,volatile:0};for(let{kind:n,isReal:s}of e)t[s?n:"volatile"]++;return t}function j(e){let t={added:0,changed:0,removed:0,volatile:0};for(let{counts:n}of e.flatMap(({recordings:s})=>s))for(let s of[...g,"volatile"])t[s]+=n[s];return t}function G(e,t){return t===void 0?["",e]:[0,...t].map((n,s)=>e.slice(n,t[s]))}function X({rows:e,more:t}){return t.real>0||e.some(({kind:n})=>n!=="volatile")}function J({equal:e,more:t}){let n=[t.real>0?`${p(t.real,"more value")} ${t.real===1?"differs":"differ"}`:"",t.volatile>0?p(t.volatile,"more volatile value"):"",e>0?p(e,"equal value"):""].filter(s=>s!=="");return n.length===0?"":`Left out: ${n.join(", ")}.`}function Y(e){let t=["B","kB","MB"],n=e<999.5?0:e<999500?1:2,s=e/1e3**n;return`${s>=100||n===0?Math.round(s):s.toFixed(1)} ${t[n]}`}var te={added:"+",removed:"\u2212",changed:"~",volatile:"\u2248"},B=100,he=12,h=e=>document.getElementById(e),b=JSON.parse(h("data").textContent??""),C=b.services.flatMap(e=>e.recordings),T=C.flatMap(e=>e.secrets.map(t=>({...t,recording:e}))).sort((e,t)=>+(e.side==="before")-+(t.side==="before")),q=h("search"),x=h("main"),u=H(location.hash);function r(e,...t){let[n="",...s]=e.split("."),i=document.createElement(n);return i.classList.add(...s.filter(o=>o!=="")),i.append(...t.filter(o=>o!==void 0)),i}function $(e,t,...n){let s=r(`a${t}`,...n);return s.href=M({...u,...e}),s}function y(e){return e.split(/(?<=[\\\\/_?&,;=]|\\.(?!\\w+$))|(?<=[a-z])(?=[A-Z])/).flatMap(t=>[t,document.createElement("wbr")])}function N(e){let t=e.lastIndexOf("/")+1;return[e.slice(0,t),e.slice(t)]}function me(e){let n=[...g,"volatile"].filter(s=>e[s]>0).map(s=>{let i=r(`span.${s}`,te[s]+v(e[s]));return i.title=`${p(e[s],"request")} ${s==="volatile"?"in which only dates, ids and the like moved":s}`,i});return r("span.counts",...n)}var L=b.services.map(({service:e,recordings:t})=>{let n=r("span.quiet"),s=t.map(o=>pe(o,e)),i=s.map(({item:o})=>o);return{entries:s,number:n,section:r("section",r("h3",r("span",e||"/"),n),r("ul",...i))}}),ne=T.slice(0,50).map(e=>({secret:e,item:r("li")})),se=r("p.quiet","Nothing is left by the filters and the search. What this page leaves out is not searched.");function pe(e,t){let[n,s]=N(e.path.startsWith(`${t}/`)?e.path.slice(t.length+1):e.path),i=n===""?void 0:r("small",r("bdi",...y(n))),o=r("span.counts"),a=$({},e.isReal?"":".same",r("span.name",r("bdi",...y(s)),i),o);return e.isReal||(a.title="Only dates, ids and the like moved"),{recording:e,link:a,counts:o,item:r("li",a),visible:void 0}}function re(){for(let{entries:e,number:t,section:n}of L){for(let i of e){let{recording:o,link:a,item:l}=i;if(i.visible=O(o,u),l.hidden=i.visible===void 0,i.visible===void 0)continue;a.href=M({...u,recording:o.path,request:void 0});let c=z(u)?o.counts:V(i.visible.map(f=>o.requests[f]).filter(f=>f!==void 0)),d=me(c);d.textContent===""&&d.append(r(`span.${o.kind}`,te[o.kind])),i.counts.replaceWith(d),i.counts=d}let s=e.filter(({visible:i})=>i!==void 0).length;n.hidden=s===0,t.textContent=v(s)}for(let{secret:e,item:t}of ne)t.replaceChildren(oe(e,".name",!0));se.hidden=L.some(({section:e})=>!e.hidden)}function oe({recording:e,request:t,kind:n,where:s,side:i},o,a){let l=[...a?[N(e.path)[1]]:[],s].join(" \xB7 ")+(i==="before"?" (before)":""),c={recording:e.path,request:t===void 0?void 0:t+1,search:"",kinds:g,real:!1};return $(c,"",r(`span${o}`,`${n}: `,r("span.quiet",...y(l))))}function ie(e,t){if(e.length===0)return;let n=e.slice(0,20).map(i=>r("li",oe(i,"",t)));e.length>20&&n.push(r("li",`and ${v(e.length-20)} more`));let s=r("b","This looks like a secret. It is masked on this page, not in the recording.");return r("div.note.secret",s,r("ul",...n))}function ge(){let e=j(b.services),t=(l,c)=>r("div.card",r("b",v(l)),r("span.quiet",c)),n=b.surprises.map(({path:l,request:c,text:d})=>{let f=$({recording:l,request:c===void 0?void 0:c+1},"",d);return r("li",f,r("span.quiet",...y(l)))}),s=(l,c)=>c.map((d,f)=>r(f>0?`${l}.number`:l,d)),i=b.services.map(l=>{let{added:c,removed:d,changed:f}=j([l]),S=[l.recordings.length,c,d,f].map(v);return r("tr",...s("td",[l.service||"/",...S]))}),o=r("thead",r("tr",...s("th",["Service","Recordings","Added","Removed","Changed"]))),a=`Some details of ${p(b.leftOut,"recording")} are left out: the page would be too large with them.`;return[r("div.numbers",t(C.length,C.length===1?"recording differs":"recordings differ"),t(C.filter(l=>!l.isReal).length,"of them without a real change"),t(e.added,"requests added"),t(e.removed,"requests removed"),t(e.changed,"requests changed")),ie(T,!0),n.length===0?void 0:r("div.card",r("h3","Look at these first"),r("ul.list",...n)),r("div.card.scroll",r("h3","Requests of each service"),r("table",o,r("tbody",...i))),b.leftOut===0?void 0:r("p.note",a)]}var k=(e,t)=>r(`span.tag.${e}`,t);function ve(e){let{path:t,kind:n,size:s,format:i,notes:o,equalRequests:a,counts:l,requests:c}=e,d=O(e,u)??[],[f,S]=N(t),w=[s.before,s.after].filter(m=>m!==void 0).map(Y),F=c.length-d.length,de=[i,w.join(" \u2192 "),a>0?`${p(a,"equal request")} left out`:"",F>0?`${p(F,"request")} hidden by the filters`:""].filter(m=>m!==""),A=Object.values(l).reduce((m,ue)=>m+ue,-c.length),D=ce(e.sections),P=r("div.requests");return ae(P,e,d,Math.max(B,d.indexOf((u.request??0)-1)+1)),[$({recording:void 0,request:void 0},".back","\u2190 All recordings"),r("div.title",r("h2",r("bdi",r("span.folder",...y(f)),...y(S))),k(n,n),e.isReal?void 0:k("","no real change")),r("div.facts",...de.map(m=>r("span",m))),...o.map(m=>r("p.note",m)),ie(e.secrets.map(m=>({...m,recording:e})),!1),D.length===0?void 0:r("div.card",...D),P,A>0?r("p.rest",`${p(A,"more request")} ${A===1?"differs":"differ"}: there is no room for all of them here.`):void 0]}function ae(e,t,n,s){let i=n.length<=he;if(e.append(...n.slice(e.children.length,s).map(a=>be(t,a,i))),s>=n.length)return;let o=r("button",`Show ${v(Math.min(B,n.length-s))} more of ${v(n.length)}`);o.addEventListener("click",()=>{o.remove(),ae(e,t,n,s+B)}),e.append(o)}function be(e,t,n){let s=e.requests[t],i=u.request===t+1,o=ke(e,s,t),a=s.isMoved?"It is the same in another place.":"It has no headers and no body.",l=()=>s.sections.length===0?[r("p.section.quiet",a)]:ce(s.sections),c=le(`card.${s.isReal?s.kind:"same"}${i?".here":""}`,o,l);return c.open=i||n&&s.isReal,c}function le(e,t,n){let s=r(`details.${e}`,t);return s.addEventListener("toggle",()=>{s.open&&s.children.length===1&&s.append(...n().filter(i=>i!==void 0))}),s}function ke(e,t,n){let{method:s,host:i,path:o,status:a,place:l,kind:c,isMoved:d}=t,f=c==="changed"&&a.before!==a.after,S=$({recording:e.path,request:n+1},".anchor",`#${l.after??l.before}`);return S.title="Link to this request",r("summary",r("span.method",s),r("code.path",r("bdi",...y(o))),r("span.quiet.mono",r("bdi",i)),k(f?"changed":"",f?`${a.before} \u2192 ${a.after}`:a.after??a.before??""),c==="changed"?void 0:k(c,c),t.isReal?void 0:k("","no real change"),d?k("",`was #${l.before}`):void 0,e.secrets.some(w=>w.request===n)?k("secret","looks like a secret"):void 0,S)}function ce(e){return e.filter(t=>!u.real||X(t)).map(qe)}function qe(e){let t=e.rows.filter(({kind:o})=>o!=="volatile"),n=e.rows.filter(({kind:o})=>o==="volatile"),s=n.map(({label:o})=>o).filter(o=>o!==""),i=r("summary",p(n.length,"volatile value"),s.length===0?"":": ",r("bdi.mono",s.join(", ")));return r("div.section",r("div.caption",r("h3",e.title),r("span.rest",J(e))),t.length===0?void 0:Z(t),n.length===0||u.real?void 0:le("volatile",i,()=>[Z(n)]))}function Z(e){let t=["before","after"].filter(a=>e.some(l=>l[a]!==void 0)),n=e.some(({label:a,rules:l})=>a!==""||l!==void 0),s=t.length===1?[`Only ${t[0]}`]:["Before","After"],i=e.flatMap(a=>[...n?[ye(a)]:[],...t.map(l=>Se(a,l))]),o=[...n?[""]:[],...s].map(a=>r("div.head",a));return r(`div.rows.${t.length===1?"only-one":""}.${n?"":"unnamed"}`,...o,...i)}function ye({label:e,rules:t}){let n=r(e===""?"div.label.none":"div.label",r("bdi",e));return t===void 0||(n.append(r("small",t.join(", "))),n.title=t.map(s=>`${s}: ${b.rules[s]}`).join("; ")),n}function Se(e,t){let n=e[t];if(n===void 0)return r("div.value.absent","not there");if(n==="")return r(`div.value.${t}`,r("i.quiet","empty"));let s=e.before!==void 0&&e.after!==void 0,i=G(n,s?e.marks?.[t]:[]);return r(`div.value.${t}`,...i.map((o,a)=>a%2===0||o===""?o:r("mark",o)))}function R(e,t=!1){let n=M({...u,...e});n!==M(u)&&(t?location.hash=n:(history.replaceState(null,"",n),K()))}function K(){let e=u;u=H(location.hash);let t=a=>M({...a,recording:void 0,request:void 0});t(e)!==t(u)&&re(),document.activeElement!==q&&(q.value=u.search);for(let a of g)h(a).setAttribute("aria-pressed",String(u.kinds.includes(a)));h("real").setAttribute("aria-pressed",String(u.real));let n=C.find(({path:a})=>a===u.recording);document.body.classList.toggle("reading",n!==void 0);for(let{recording:a,link:l}of L.flatMap(({entries:c})=>c))a.path===e.recording&&l.removeAttribute("aria-current"),a.path===u.recording&&l.setAttribute("aria-current","true");let s=`There is no recording ${u.recording} on this page.`,i=n===void 0?ge():ve(n);n===void 0&&u.recording!==void 0&&i.unshift(r("p.note",s)),x.replaceChildren(...i.filter(a=>a!==void 0)),u.recording!==e.recording&&scrollTo(0,0),h("list").querySelector("[aria-current]")?.scrollIntoView({block:"nearest"});let o=x.querySelector(".here");o?.scrollIntoView({block:"start"}),o?.querySelector("summary")?.focus({preventScroll:!0})}function E(e){R({kinds:g.filter(t=>u.kinds.includes(t)!==(t===e))})}function Q(e){let t=L.flatMap(s=>s.entries).filter(({visible:s})=>s!==void 0),n=I(t.map(({recording:s})=>s.path),u.recording,e);n!==void 0&&R({recording:n,request:void 0},!0)}function ee(e){let t=[...x.querySelectorAll(".requests > details > summary")],n=I(t,document.activeElement,e);n?.focus({preventScroll:!0}),n?.scrollIntoView({block:"start"})}function Me(){let e=[...x.querySelectorAll(".requests > details")],t=e.every(n=>n.open);for(let n of e)n.open=!t}var _=h("help"),Re=new Map([["j",()=>Q(1)],["k",()=>Q(-1)],["n",()=>ee(1)],["p",()=>ee(-1)],["o",Me],["r",()=>R({real:!u.real})],["u",()=>R({recording:void 0,request:void 0},!0)],["1",()=>E("added")],["2",()=>E("changed")],["3",()=>E("removed")],["/",()=>q.focus()],["?",()=>_.showModal()]]);addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey||_.open)return;if(e.target===q){(e.key==="Escape"||e.key==="Enter")&&q.blur();return}let t=Re.get(e.key);t!==void 0&&(e.preventDefault(),t())});addEventListener("hashchange",K);q.addEventListener("input",()=>R({search:q.value}));for(let e of g)h(e).addEventListener("click",()=>E(e));h("real").addEventListener("click",()=>R({real:!u.real}));h("keys").addEventListener("click",()=>_.showModal());if(T.length>0){let e=r("h3",r("span","Looks like a secret"),r("span",v(T.length)));h("list").append(r("section.secret",e,r("ul",...ne.map(({item:t})=>t))))}h("list").append(...L.map(({section:e})=>e),se);re();K();})();';
var STYLE = ':root{color-scheme:light dark;--page: light-dark(#f6f7f9, #0f1318);--card: light-dark(#ffffff, #171c23);--sunken: light-dark(#f0f2f5, #1e252e);--line: light-dark(#d9dee5, #313a46);--text: light-dark(#1b2129, #e4e9ef);--quiet: light-dark(#5b6673, #9aa6b4);--link: light-dark(#0b5cc4, #6cb0ff);--mono: ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, "Liberation Mono", monospace}:root,summary,.section{--kind: var(--quiet);--back: var(--sunken);--mark: var(--sunken)}.added,.after{--kind: light-dark(#1a7f37, #5fd37f);--back: light-dark(#e3f6e8, #12291a);--mark: light-dark(#aceebb, #1f6b37)}.removed,.before{--kind: light-dark(#b3261e, #ff8f86);--back: light-dark(#fdecea, #331a1b);--mark: light-dark(#ffc9c4, #8a2f2b)}.changed,.note{--kind: light-dark(#8a5a00, #e6b450);--back: light-dark(#fff4d6, #2f2611)}.secret{--kind: light-dark(#a3085a, #ff8ac4);--back: light-dark(#fdeaf4, #37142a)}.same{--kind: var(--line)}*{box-sizing:border-box}html{scroll-padding-top:4.5rem}body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,Segoe UI,Roboto,Helvetica Neue,sans-serif}h1,h2,h3,p{margin:0}h1{font-size:1.05rem}h2{font-size:1.15rem}h3{font-size:.8rem;color:var(--kind);font-weight:600}a{color:var(--link);text-decoration:none}a:hover{text-decoration:underline}code,.mono{font-family:var(--mono);font-size:.86em;overflow-wrap:anywhere}:focus-visible{outline:2px solid var(--link);outline-offset:2px;border-radius:4px}.quiet{color:var(--quiet)}bdi{unicode-bidi:isolate}.bar{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;gap:.5rem .9rem;align-items:center;padding:.6rem 1rem;background:var(--card);border-bottom:1px solid var(--line)}.bar .what{flex:1 1 18rem;min-width:0}.bar .about{font-size:.82rem;color:var(--quiet);overflow-wrap:anywhere}.filters{display:flex;flex-wrap:wrap;gap:.35rem;align-items:center}input[type=search]{width:17rem;max-width:100%;padding:.35rem .6rem;font:inherit;font-size:.9rem;color:inherit;background:var(--page);border:1px solid var(--line);border-radius:6px}button{font:inherit;font-size:.86rem;color:inherit;padding:.25rem .65rem;background:var(--card);border:1px solid var(--line);border-radius:999px;cursor:pointer}button:hover{border-color:var(--quiet)}button[aria-pressed=false]{color:var(--quiet);background:transparent;text-decoration:line-through}button[aria-pressed=true].real{background:var(--link);border-color:var(--link);color:var(--page)}button[aria-pressed=false].real{text-decoration:none}.dot{display:inline-block;width:.6em;height:.6em;margin-right:.4em;border-radius:50%;background:var(--kind)}.columns{display:grid;grid-template-columns:minmax(16rem,23rem) minmax(0,1fr);align-items:start}nav{position:sticky;top:3.6rem;max-height:calc(100vh - 3.6rem);overflow:auto;padding:0 .5rem 2rem .6rem;border-right:1px solid var(--line)}nav ul{list-style:none;margin:0 0 .2rem;padding:0}nav h3{display:flex;justify-content:space-between;gap:.5rem;padding:.7rem .5rem .3rem;position:sticky;z-index:1;top:0;background:var(--page);overflow-wrap:anywhere}nav li{content-visibility:auto;contain-intrinsic-size:auto 3.4rem}nav a{display:flex;gap:.5rem;align-items:baseline;padding:.2rem .5rem;border-radius:6px;color:inherit;font-size:.87rem}nav a:hover{background:var(--sunken);text-decoration:none}nav a[aria-current=true]{background:var(--card);box-shadow:inset 3px 0 0 var(--link)}nav .name{flex:1;min-width:0;overflow-wrap:anywhere}nav .name small{display:block;color:var(--quiet);font-size:.76rem;line-height:1.3}nav a.same .name{color:var(--quiet)}.counts{display:inline-flex;gap:.45rem;white-space:nowrap;font:600 .78rem var(--mono)}.counts span{color:var(--kind)}main{display:grid;grid-template-columns:minmax(0,1fr);gap:.8rem;padding:1rem 1.2rem 4rem;min-width:0}.title{display:flex;flex-wrap:wrap;gap:.4rem .8rem;align-items:baseline}.title h2{overflow-wrap:anywhere}.title .folder{color:var(--quiet);font-weight:400}.facts{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;font-size:.87rem;color:var(--quiet)}.note{padding:.45rem .8rem;border-left:3px solid var(--kind);background:var(--back);border-radius:0 6px 6px 0;font-size:.9rem}h1 a{color:inherit}.note li{overflow-wrap:anywhere}.note ul{margin:.2rem 0 0;padding-left:1.2rem}.card{background:var(--card);border:1px solid var(--line);border-radius:8px;overflow:clip}details.card>summary{display:flex;flex-wrap:wrap;gap:.2rem .6rem;align-items:baseline;padding:.5rem .8rem;cursor:pointer;list-style:none}details.card>summary::-webkit-details-marker{display:none}details.card>summary:before{content:"\u25B8";color:var(--quiet);width:.8em}details.card[open]>summary:before{content:"\u25BE"}details.card[open]>summary{border-bottom:1px solid var(--line)}details.card{border-left:4px solid var(--kind)}details.card.here{box-shadow:0 0 0 2px var(--link)}.requests{display:grid;grid-template-columns:minmax(0,1fr);gap:.6rem;justify-items:start}.requests>details{width:100%}.method{font:700 .8rem var(--mono)}.path{flex:1 1 14rem;min-width:0}.tag{padding:0 .5rem;border-radius:999px;font-size:.78rem;font-weight:600;background:var(--back);color:var(--kind);white-space:nowrap}.anchor{color:var(--quiet);font-size:.86rem}.section{padding:.55rem .8rem .7rem}.caption{display:flex;flex-wrap:wrap;gap:0 .8rem;align-items:baseline}.caption .rest{margin:0;font-size:.78rem}.section+.section{border-top:1px solid var(--line)}.rows{display:grid;grid-template-columns:minmax(7rem,14rem) minmax(0,1fr) minmax(0,1fr);gap:1px;margin-top:.3rem;background:var(--line);border:1px solid var(--line);border-radius:6px;overflow:clip}.rows>*{padding:.25rem .55rem;background:var(--card);min-width:0}.rows .head{background:var(--sunken);color:var(--quiet);font-size:.76rem;font-weight:600}.rows .label{font:.8rem / 1.5 var(--mono);color:var(--quiet);overflow-wrap:anywhere}.rows .label small{display:block;font:.72rem/1.3 system-ui,sans-serif}.value{font:.8rem / 1.5 var(--mono);white-space:pre-wrap;overflow-wrap:anywhere;unicode-bidi:plaintext;background:var(--back)}.value mark{background:var(--mark);color:inherit;border-radius:2px}.value.absent{color:var(--quiet);font-style:italic}details.volatile{margin-top:.35rem;font-size:.82rem;color:var(--quiet)}details.volatile summary{cursor:pointer;overflow-wrap:anywhere}details.volatile .value{--mark: var(--sunken);background:var(--card);color:var(--quiet)}.rows.only-one{grid-template-columns:minmax(7rem,14rem) minmax(0,1fr)}.rows.unnamed{grid-template-columns:repeat(2,minmax(0,1fr))}.rows.only-one.unnamed{grid-template-columns:minmax(0,1fr)}details.added .only-one .head,details.removed .only-one .head{display:none}.rest{margin-top:.35rem;font-size:.82rem;color:var(--quiet)}.numbers{display:flex;flex-wrap:wrap;gap:.8rem}.numbers .card{flex:1 1 9rem;padding:.6rem .9rem}.numbers b{display:block;font-size:1.5rem;line-height:1.3;font-variant-numeric:tabular-nums}.scroll{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{padding:.35rem .8rem;text-align:left;border-bottom:1px solid var(--line)}tr:last-child td{border-bottom:0}th{color:var(--quiet);font-size:.8rem}td.number,th.number{text-align:right;font-variant-numeric:tabular-nums}.list{margin:0;padding:.5rem .8rem .6rem 2rem;font-size:.9rem}.list li{padding:.1rem 0;overflow-wrap:anywhere}.list .quiet{display:block;font-size:.85rem}.card>h3{padding:.5rem .8rem 0}dialog{max-width:30rem;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:10px;padding:1rem 1.3rem}dialog::backdrop{background:#00000073}dl{display:grid;grid-template-columns:auto 1fr;gap:.3rem 1rem;margin:.7rem 0;font-size:.92rem}dd{margin:0}kbd{font:.8rem var(--mono);padding:.05rem .4rem;border:1px solid var(--line);border-bottom-width:2px;border-radius:4px;background:var(--sunken)}.back{display:none}@media(max-width:820px){.columns{display:flex;flex-direction:column;align-items:stretch}body:not(.reading) main{order:-1}nav{position:static;max-height:none;border-right:0}.reading nav{display:none}.back{display:inline}.bar{position:static}.bar .what{flex-basis:100%}input[type=search]{flex:1 1 100%;width:100%}main{padding:.8rem .7rem 3rem}body:not(.reading) main{padding-bottom:0}.rows,.rows.only-one,.rows.unnamed{grid-template-columns:minmax(0,1fr)}th,td{padding:.3rem .2rem;font-size:.7rem}th:first-child,td:first-child{padding-left:.8rem}th:last-child,td:last-child{padding-right:.8rem}.rows .head,.rows .label.none{display:none}.rows .label{padding-top:.45rem}.value:before{color:var(--kind);font-weight:700}.value.before:before{content:"\u2212\xA0"}.value.after:before{content:"+\xA0"}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media print{nav,.filters,.bar input{display:none}.columns{display:block}}';

// src/recording-diff/page/render.ts
function renderPage(services, about) {
  const data = services.map(({ service, recordings }) => ({
    service: (0,_chunk_PF4ORHVR_js__WEBPACK_IMPORTED_MODULE_14__/* .escapeInvisible */ .ts)(service),
    recordings: recordings.map((recording) => ({ ...recording, path: (0,_chunk_PF4ORHVR_js__WEBPACK_IMPORTED_MODULE_14__/* .escapeInvisible */ .ts)(recording.path) }))
  }));
  const leftOut = services.flatMap(({ recordings }) => recordings).filter(isLeftOut).length;
  const policy = [
    "default-src 'none'",
    `script-src '${digest(SCRIPT)}'`,
    `style-src '${digest(STYLE)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join("; ");
  const embedded = { services: data, surprises: (0,_chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_0__/* .findSurprises */ .Gz)(services), leftOut, rules: RULES };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>Recordings that differ</title>
<style>${STYLE}</style>
</head>
<body>
${header(about)}
<noscript>${withoutScript(services)}</noscript>
<div class="columns"><nav id="list" aria-label="Recordings"></nav><main id="main" tabindex="-1"></main></div>
${HELP}
<script type="application/json" id="data">${embedJson(embedded)}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
}
function header(about) {
  const filter = (kind, text) => `<button id="${kind}" aria-pressed="true"><span class="dot ${kind}"></span>${text}</button>`;
  return `<header class="bar">
<div class="what"><h1><a href="#">Recordings that differ</a></h1><div class="about">${escapeHtml((0,_chunk_PF4ORHVR_js__WEBPACK_IMPORTED_MODULE_14__/* .escapeInvisible */ .ts)(about))}</div></div>
<input id="search" type="search" placeholder="Search (press /)" aria-label="Search" autocomplete="off" spellcheck="false">
<div class="filters" role="group" aria-label="Filters">${filter("added", "Added")}${filter("changed", "Changed")}${filter("removed", "Removed")}
<button id="real" class="real" aria-pressed="false">Only real changes</button><button id="keys" aria-label="Keys">?</button></div>
</header>`;
}
var KEYS = [
  ["j k", "next and previous recording"],
  ["n p", "next and previous request; Enter opens and closes it"],
  ["o", "open or close all requests"],
  ["/", "search; Escape leaves it"],
  ["r", "only real changes: leave out what moves each time that a test is recorded"],
  ["1 2 3", "added, changed and removed requests: show or hide"],
  ["u", "back to the overview"]
];
var HELP = `<dialog id="help" aria-label="Keys"><h2>Keys</h2><dl>${KEYS.map(
  ([keys, what]) => `<dt>${keys.split(" ").map((key) => `<kbd>${key}</kbd>`).join(" ")}</dt><dd>${what}</dd>`
).join("")}</dl><form method="dialog"><button>Close</button></form></dialog>`;
function withoutScript(services) {
  const items = services.map(({ service, recordings }) => {
    const { added, removed, changed } = (0,_chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_0__/* .countRequests */ .Kx)(recordings);
    return `<li>${escapeHtml((0,_chunk_PF4ORHVR_js__WEBPACK_IMPORTED_MODULE_14__/* .escapeInvisible */ .ts)(service))}: ${recordings.length} recordings, ${added} requests added, ${removed} removed, ${changed} changed</li>`;
  });
  return `<p class="note">The details need this page's own script, which is switched off here.</p><ul class="list">${items.join("")}</ul>`;
}
function isLeftOut({ requests, counts, sections }) {
  const isShort = [...sections, ...requests.flatMap((request) => request.sections)].some(({ more }) => more.real > 0);
  return isShort || requests.filter(({ isReal }) => isReal).length < counts.added + counts.removed + counts.changed;
}
function embedJson(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
function digest(text) {
  return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_45__.createHash)("sha256").update(text).digest("base64")}`;
}
function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// src/commands/diff/report.ts
function diffOutputs({ changes, requests, bytes }) {
  return { services: changes.map(({ service }) => service), changed: changes.length > 0, requests, bytes };
}
function diffJson({ changes, recordings }) {
  return {
    changes: changes.map(({ service, from, to, added, modified, deleted }) => ({
      service,
      from: from ?? null,
      to: to ?? null,
      added,
      modified,
      deleted
    })),
    ...recordings === void 0 ? {} : { recordings: (0,_chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_0__/* .requestsJson */ .HZ)(recordings) }
  };
}
var RECORDED_SINCE = "What was recorded and not pushed yet: assets-sync diff --local";
var NOTHING_RECORDED = "What is on disk is what was synced.";
function diffText(result, { listsRequests, report }) {
  const { changes, recordings = [], requests, bytes, isLocal } = result;
  const costs = `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_31__/* .count */ .U9)(requests, "request")}, ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_31__/* .formatBytes */ .z3)(bytes)} received`;
  const page = report === void 0 ? [] : [`Written: ${report}`];
  if (changes.length === 0) return [isLocal ? NOTHING_RECORDED : `No pin differs. ${RECORDED_SINCE}`, ...page].join("\n");
  if (isLocal) return [...(0,_chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_0__/* .requestsText */ .sN)(recordings), `${(0,_chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_0__/* .changedLine */ .ZW)(recordings)}: assets-sync push`, ...page].join("\n");
  const told = listsRequests ? (0,_chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_0__/* .requestsText */ .sN)(recordings) : (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_1__/* .changesText */ .Tb)(changes);
  return [...told, `${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_31__/* .count */ .U9)(changes.length, "service")} (${costs})`, ...page].join("\n");
}
function diffSummary({ changes, recordings = [], isLocal }) {
  if (changes.length === 0) return `### assets-sync diff

${isLocal ? NOTHING_RECORDED : "No pin differs."}
`;
  const requests = recordings.length === 0 ? "" : `${(0,_chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_0__/* .requestsMarkdown */ .ww)(recordings, _chunk_GFIIBCEW_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_REQUESTS_TABLE */ .fI)}

`;
  const title = `### assets-sync diff: ${(0,_chunk_DN3N2KB5_js__WEBPACK_IMPORTED_MODULE_31__/* .count */ .U9)(changes.length, "service")}`;
  return `${title}

${requests}${isLocal ? (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_1__/* .pathsMarkdown */ .c_)(changes) : (0,_chunk_O6YCTBOW_js__WEBPACK_IMPORTED_MODULE_1__/* .changesMarkdown */ .T4)(changes)}
`;
}
function preparePage(workspace, file) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_44__.resolve)(workspace, file);
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_42__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_44__.dirname)(path), { recursive: true });
    const existing = (0,node_fs__WEBPACK_IMPORTED_MODULE_42__.statSync)(path, { throwIfNoEntry: false });
    if (existing?.isDirectory() === true) throw new Error("it is a directory");
    (0,node_fs__WEBPACK_IMPORTED_MODULE_42__.accessSync)(existing === void 0 ? (0,node_path__WEBPACK_IMPORTED_MODULE_44__.dirname)(path) : path, node_fs__WEBPACK_IMPORTED_MODULE_42__.constants.W_OK);
  } catch (error) {
    throw cannotWrite(path, error);
  }
  return path;
}
function writePage(path, result, rulesOff) {
  const page = renderPage(result.recordings ?? [], [describe(result), ...describeRules(rulesOff)].join("; "));
  try {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_42__.writeFileSync)(path, page);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}
function describe({ changes, isLocal }) {
  const places = new Set(changes.map(({ repository }) => (0,_chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_32__/* .repositoryPage */ .WR)(repository) ?? repository.url));
  const place = [...places].join(", ");
  const shas = (side) => {
    const pins = [...new Set(changes.map((change) => change[side]))];
    const [pin] = pins;
    return pins.length > 1 ? `${pins.length} pins` : pin === void 0 ? "no pin" : (0,_chunk_FAXSPBLX_js__WEBPACK_IMPORTED_MODULE_43__/* .shortSha */ .Fu)(pin);
  };
  return changes.length === 0 ? "nothing differs" : `${place}: ${shas("from")} \u2192 ${isLocal ? "on disk" : shas("to")}`;
}
function describeRules(off) {
  return off.size === 0 ? [] : [`rules that are switched off: ${[...off].join(", ")}`];
}
function cannotWrite(path, error) {
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_41__/* .AssetsSyncError */ .Fl("bad-usage", `The page cannot be written to ${path}: ${error.message}.`, {
    hint: "Name a file in a folder that can be written to with the report input."
  });
}

// src/commands/diff/command.ts
var command = {
  group: "Pins",
  description: "list the recordings that moving the pins added, changed and removed",
  quiet: _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_3__/* .QUIET_ANSWER */ .oe,
  paths: _chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_3__/* .SERVICES_HERE */ .mo,
  inputs: ["base", "from", "local", "fail-on", "report", "rules-off", ..._chunk_NYZQGT3X_js__WEBPACK_IMPORTED_MODULE_3__/* .REPOSITORY_INPUTS */ .r0, "retries", "timeout"],
  flags: [{ name: "--requests", help: "compare the recordings request by request; fetches the files that differ" }],
  examples: `
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --requests           # which requests are new, gone or different
  assets-sync diff --html review.html   # the same as a page to look through
  assets-sync diff --requests --rules-off date,id   # dates and ids that moved count as changes too
  assets-sync diff --local              # what you recorded, beside the pins; asks no server
  assets-sync diff --local --fail-on status,removed   # for a job: exit code 1 where it differs so
  assets-sync diff --json               # for scripts`,
  run
};
async function run(context) {
  const { host, inputs, flags } = context;
  const failures = readFailures(inputs.failOn);
  if (inputs.local && (inputs.from ?? inputs.base) !== void 0) {
    const message = `${host.show("local")} compares with what is pinned now: ${host.show("from")} and ${host.show("base")} are for pins.`;
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_41__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint: "Leave out one of them." });
  }
  const report = inputs.report === void 0 ? void 0 : preparePage(host.workspace, inputs.report);
  const readsRecordings = report !== void 0 || flags.requests === true || inputs.local || failures.length > 0;
  const rulesOff = readRulesOff(inputs.rulesOff, readsRecordings);
  const result = inputs.local ? await diffLocal(context, rulesOff) : await diff(context, readsRecordings, rulesOff);
  const error = recordingsDiffer(result, failures);
  if (report !== void 0) writePage(report, result, rulesOff);
  host.result(diffText(result, { listsRequests: flags.requests === true, report }), "answer");
  host.setOutputs(diffOutputs(result), { ...diffJson(result), ...error === void 0 ? {} : { error: (0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_41__/* .errorJson */ .dF)(error) } });
  await host.summarize(() => diffSummary(result));
  if (error !== void 0) throw error;
}
async function diff(context, readsRecordings, rulesOff) {
  const { host, inputs, signal, log } = context;
  const codeRepository = await context.openCodeRepository();
  const request = { ...context.selection, base: inputs.from ?? inputs.base, baseInput: host.show("from") };
  const selection = await (0,_chunk_PCLNEXQN_js__WEBPACK_IMPORTED_MODULE_7__/* .selectCompared */ .kv)(request, { lostPins: true }, codeRepository, log, signal);
  const { root, services, before } = selection;
  (0,_chunk_TPP36H4Z_js__WEBPACK_IMPORTED_MODULE_11__/* .noticeUnknown */ .Jw)(selection, log);
  if (before === void 0) throw new Error("the pins before were not looked for");
  const accesses = (0,_chunk_Q2HERLGK_js__WEBPACK_IMPORTED_MODULE_30__/* .findAccesses */ .cX)(context.access, root, codeRepository.root, log.warning);
  const question = { accesses, repositoryOptions: context.repositoryOptions(codeRepository), services, earlier: before.pins };
  if (!readsRecordings) return (0,_chunk_MMB6J3AU_js__WEBPACK_IMPORTED_MODULE_17__/* .comparePins */ .y8)(question, log, signal);
  const { loadSecretFinder } = await Promise.all(/* import() */[__webpack_require__.e(5774), __webpack_require__.e(8235)]).then(__webpack_require__.bind(__webpack_require__, 8235));
  const { compareRecordings } = await __webpack_require__.e(/* import() */ 1445).then(__webpack_require__.bind(__webpack_require__, 1445));
  return compareRecordings(question, { looksLikeSecret: await loadSecretFinder(), rulesOff }, log, signal);
}
function readRulesOff(names, readsRecordings) {
  const rules = Object.keys(RULES);
  const unknown = names.filter((name) => name !== "*" && !Object.hasOwn(RULES, name));
  if (unknown.length > 0) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_41__/* .AssetsSyncError */ .Fl("bad-usage", `The rules-off input names ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_41__/* .listNames */ .Zv)(unknown)}, which is no rule.`, {
      hint: `The rules are ${rules.join(", ")}, and * for all: docs/review.md says what each takes for volatile.`
    });
  }
  if (names.length > 0 && !readsRecordings) {
    const message = "The rules-off input is for comparing what is in the recordings, which this run does not.";
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_41__/* .AssetsSyncError */ .Fl("bad-usage", message, { hint: "Give the report input too, or --requests at a terminal." });
  }
  return new Set(rules.filter((rule) => names.includes(rule) || names.includes("*")));
}
var FAILURES = {
  any: () => true,
  real: ({ isReal }) => isReal,
  status: ({ otherStatuses }) => otherStatuses > 0,
  removed: ({ kind, counts }) => kind === "removed" || counts.removed > 0
};
function readFailures(names) {
  const unknown = names.filter((name) => !Object.hasOwn(FAILURES, name));
  if (unknown.length === 0) return [...names];
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_41__/* .AssetsSyncError */ .Fl("bad-usage", `The fail-on input names ${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_41__/* .listNames */ .Zv)(unknown)}, which is no kind of change.`, {
    hint: `The kinds are ${Object.keys(FAILURES).join(", ")}.`
  });
}
function recordingsDiffer({ recordings = [] }, failures) {
  const differing = recordings.flatMap((service) => service.recordings).flatMap((recording) => {
    const kinds = failures.filter((kind) => FAILURES[kind]?.(recording));
    return kinds.length === 0 ? [] : [`${recording.path} (${kinds.join(", ")})`];
  });
  if (differing.length === 0) return void 0;
  return new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_41__/* .AssetsSyncError */ .Fl("recordings-differ", `Recordings differ (${failures.join(", ")}):
${(0,_chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_41__/* .listLines */ .i4)(differing)}`, {
    hint: "Look at them (assets-sync diff --requests, --html for a page), and push or drop them."
  });
}



/***/ })

};
