export const id = 689;
export const ids = [689];
export const modules = {

/***/ 487:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ findVersion),
/* harmony export */   TS: () => (/* binding */ VERSION_FILES),
/* harmony export */   g6: () => (/* binding */ EXAMPLE_VERSION)
/* harmony export */ });
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4005);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(362);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4087);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6760);




// src/test-proxy/version.ts


var VERSION_FILES = ["eng/target_proxy_version.txt", "eng/common/testproxy/target_version.txt"];
var EXAMPLE_VERSION = "1.0.0-dev.20260521.2";
var VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-z-][\da-z-]*)(\.(0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?$/i;
function findVersion(given, codeRoot) {
  if (given !== void 0) return checkVersion(given.trim(), void 0);
  for (const file of VERSION_FILES) {
    requirePlainFile(codeRoot, file);
    const version = (0,_chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(codeRoot, file))?.replace(/^\uFEFF/, "").trim();
    if (version) return checkVersion(version, { file });
  }
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", "Nothing says which version of the test proxy to use.", {
    hint: `Give the proxy-version input, such as ${EXAMPLE_VERSION}, or write the version into ${VERSION_FILES[0]}, or name an installed one with TEST_PROXY_PATH.`
  });
}
function requirePlainFile(codeRoot, file) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)(codeRoot, file);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_3__.existsSync)(path) || (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPath */ .Op)(path) === (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalPath */ .Op)(codeRoot), file)) return;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl("bad-usage", `${file} is a symbolic link, or below one, and is not read.`, {
    hint: "Replace it by a file that holds the version, or give the proxy-version input.",
    at: { file }
  });
}
function checkVersion(version, at) {
  if (VERSION.test(version)) return version;
  const [shown = ""] = version.split("\n");
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_2__/* .AssetsSyncError */ .Fl(
    "bad-usage",
    `${at?.file ?? "The proxy-version input"} names no version of the test proxy: ${shown.slice(0, 80)}`,
    {
      hint: `Write a version like ${EXAMPLE_VERSION}.`,
      at
    }
  );
}




/***/ }),

/***/ 9938:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ findProxy),
/* harmony export */   Kl: () => (/* binding */ provideProxy),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   c0: () => (/* binding */ findToolCache),
/* harmony export */   nG: () => (/* binding */ requireChoice)
/* harmony export */ });
/* unused harmony export isVersion */
/* harmony import */ var _chunk_MB6774E4_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(384);
/* harmony import */ var _chunk_2USLZ5OG_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(487);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4005);
/* harmony import */ var _chunk_6LQDN4KI_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9027);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4087);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7975);






// src/test-proxy/program.ts




var VERSION_LIMIT = 15e3;
async function provideProxy(question) {
  const own = await findOwn(question);
  if (own !== void 0) return own;
  const version = (0,_chunk_2USLZ5OG_js__WEBPACK_IMPORTED_MODULE_1__/* .findVersion */ .Am)(question.version, question.codeRoot);
  const { install } = await __webpack_require__.e(/* import() */ 3882).then(__webpack_require__.bind(__webpack_require__, 3882));
  const { executable, isNew } = await install({ ...question, version });
  return { executable, version, from: isNew ? "release" : "tool cache" };
}
async function findProxy(question) {
  const own = await findOwn(question);
  if (own !== void 0) return own;
  const version = (0,_chunk_2USLZ5OG_js__WEBPACK_IMPORTED_MODULE_1__/* .findVersion */ .Am)(question.version, question.codeRoot);
  const { findInstalled } = await __webpack_require__.e(/* import() */ 1282).then(__webpack_require__.bind(__webpack_require__, 1282));
  const executable = await findInstalled(question.toolCache, version, (0,_chunk_6LQDN4KI_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseAsset */ .oy)(question.system));
  return executable === void 0 ? void 0 : { executable, version, from: "tool cache" };
}
function requireChoice({ env, codeRoot, version }) {
  if (findGiven(env, codeRoot) === void 0) (0,_chunk_2USLZ5OG_js__WEBPACK_IMPORTED_MODULE_1__/* .findVersion */ .Am)(version, codeRoot);
}
async function findOwn({ version: given, env, codeRoot, system, signal }) {
  const named = findGiven(env, codeRoot);
  if (named !== void 0) return { executable: named, version: void 0, from: "TEST_PROXY_PATH" };
  const version = (0,_chunk_2USLZ5OG_js__WEBPACK_IMPORTED_MODULE_1__/* .findVersion */ .Am)(given, codeRoot);
  const onPath = findOnPath(env, system.platform);
  if (onPath === void 0 || !isVersion(await askVersion(onPath, env, signal), version)) return void 0;
  return { executable: onPath, version, from: "PATH" };
}
function findToolCache(env, storeBase) {
  return env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY || (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(storeBase, "tools");
}
function commandOf(executable) {
  return executable.endsWith(".dll") ? ["dotnet", executable] : [executable];
}
function findGiven(env, codeRoot) {
  const given = env.TEST_PROXY_PATH;
  if (!given) return void 0;
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.resolve)(codeRoot, given);
  if ((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.statSync)(path, { throwIfNoEntry: false })?.isFile()) return path;
  throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `TEST_PROXY_PATH names no file: ${path}`, {
    hint: "Let it name the program of the test proxy, or unset it to have one installed."
  });
}
function findOnPath(env, platform) {
  const name = platform === "win32" ? "test-proxy.exe" : "test-proxy";
  return (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_2__/* .pathEntries */ .ev)(env, platform).map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(folder, name)).find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)(file));
}
async function askVersion(file, env, signal) {
  try {
    const options = {
      env: (0,_chunk_MB6774E4_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyEnvironment */ .w)(env),
      signal,
      timeout: VERSION_LIMIT,
      killSignal: "SIGKILL",
      windowsHide: true
    };
    return (await (0,node_util__WEBPACK_IMPORTED_MODULE_8__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_5__.execFile)(file, ["--version"], options)).stdout;
  } catch {
    signal.throwIfAborted();
    return "";
  }
}
function isVersion(said, version) {
  const last = said.trim().split(/\s+/).at(-1)?.replace(/\+.*$/, "") ?? "";
  return last === version || /^\d{8}\.\d+$/.test(last) && version.endsWith(`.${last}`);
}




/***/ }),

/***/ 9027:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ releaseApi),
/* harmony export */   ie: () => (/* binding */ PUBLIC_SOURCE),
/* harmony export */   oy: () => (/* binding */ releaseAsset),
/* harmony export */   pQ: () => (/* binding */ assetAddress)
/* harmony export */ });
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4087);


// src/test-proxy/release.ts
var PUBLIC_SOURCE = "https://github.com/Azure/azure-sdk-tools/releases/download";
var SYSTEMS = {
  linux: { name: "linux", kind: "tar.gz" },
  darwin: { name: "osx", kind: "zip" },
  win32: { name: "win", kind: "zip" }
};
function releaseAsset({ platform, arch }) {
  const system = SYSTEMS[platform];
  const built = platform === "win32" && arch === "arm64" ? "x64" : arch;
  if (system === void 0 || built !== "x64" && built !== "arm64") {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("bad-usage", `There is no test proxy for ${platform} on ${arch}.`, {
      hint: "Name one that runs here with the environment variable TEST_PROXY_PATH."
    });
  }
  const executable = `Azure.Sdk.Tools.TestProxy${platform === "win32" ? ".exe" : ""}`;
  return { name: `test-proxy-standalone-${system.name}-${built}.${system.kind}`, kind: system.kind, arch: built, executable };
}
function releaseTag(version) {
  return `Azure.Sdk.Tools.TestProxy_${version}`;
}
function assetAddress(source, version, { name }) {
  const url = URL.canParse(source) ? new URL(source) : void 0;
  if (url === void 0 || !/^https?:$/.test(url.protocol)) {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("bad-usage", `The source of the test proxy is not an http(s) address: ${source}`, {
      hint: `Give the proxy-source input an address like ${PUBLIC_SOURCE}.`
    });
  }
  if (url.username !== "" || url.password !== "") {
    throw new _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("bad-usage", `The source of the test proxy (${url.host}) has a user name or password in it.`, {
      hint: "Give the proxy-source input an address without; the test proxy is downloaded without a token."
    });
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}/${releaseTag(version)}/${name}${url.search}`;
}
function releaseApi(source, version) {
  const { origin, hostname, pathname } = new URL(source);
  const [, owner, name] = /^\/([^/]+)\/([^/]+)\/releases\/download\/*$/.exec(pathname) ?? [];
  if (owner === void 0 || name === void 0) return void 0;
  const isPublic = hostname === "github.com" || hostname.endsWith(".ghe.com");
  const api = isPublic ? `https://api.${hostname}` : `${origin}/api/v3`;
  return `${api}/repos/${owner}/${name}/releases/tags/${releaseTag(version)}`;
}




/***/ }),

/***/ 384:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ proxyVariables),
/* harmony export */   w: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(687);


// src/test-proxy/environment.ts
function proxyEnvironment(outer) {
  const own = Object.entries(outer).filter(
    (entry) => /^(ASPNETCORE|Kestrel|Logging)_/i.test(entry[0])
  );
  return {
    ...(0,_chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(outer),
    // Its start and its faults: at the default level a request is 12 lines of ASP.NET.
    Logging__LogLevel__Microsoft: "Warning",
    "Logging__LogLevel__Microsoft.Hosting.Lifetime": "Information",
    ...Object.fromEntries(own)
  };
}
function proxyVariables({ url, port, pid, executable }) {
  return {
    PROXY_URL: url,
    PROXY_MANUAL_START: "true",
    PROXY_PID: String(pid),
    TEST_PROXY_HTTP_PORT: String(port),
    PROXY_EXE: executable
  };
}




/***/ }),

/***/ 689:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PUBLIC_SOURCE: () => (/* reexport safe */ _chunk_6LQDN4KI_js__WEBPACK_IMPORTED_MODULE_5__.ie),
/* harmony export */   commandOf: () => (/* reexport safe */ _chunk_4KCH2AHM_js__WEBPACK_IMPORTED_MODULE_0__.Nl),
/* harmony export */   findProxy: () => (/* reexport safe */ _chunk_4KCH2AHM_js__WEBPACK_IMPORTED_MODULE_0__.EE),
/* harmony export */   findToolCache: () => (/* reexport safe */ _chunk_4KCH2AHM_js__WEBPACK_IMPORTED_MODULE_0__.c0),
/* harmony export */   provideProxy: () => (/* reexport safe */ _chunk_4KCH2AHM_js__WEBPACK_IMPORTED_MODULE_0__.Kl),
/* harmony export */   requireChoice: () => (/* reexport safe */ _chunk_4KCH2AHM_js__WEBPACK_IMPORTED_MODULE_0__.nG)
/* harmony export */ });
/* harmony import */ var _chunk_4KCH2AHM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9938);
/* harmony import */ var _chunk_MB6774E4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(384);
/* harmony import */ var _chunk_2USLZ5OG_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(487);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4005);
/* harmony import */ var _chunk_HPLR65F7_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(362);
/* harmony import */ var _chunk_6LQDN4KI_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9027);
/* harmony import */ var _chunk_BVHL5B2X_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(687);
/* harmony import */ var _chunk_JB33Z2X3_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6437);
/* harmony import */ var _chunk_MSKB4C6I_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4087);













/***/ })

};
