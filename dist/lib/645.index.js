export const id = 645;
export const ids = [645];
export const modules = {

/***/ 6648:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   Zv: () => (/* binding */ GRACE)
/* harmony export */ });
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9066);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2957);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3654);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4104);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1421);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7975);





// src/test-proxy/processes.ts



var execute = (0,node_util__WEBPACK_IMPORTED_MODULE_6__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_4__.execFile);
var GRACE = 2e3;
var PATIENCE = 5e3;
async function processIdentity(pid) {
  if (process.platform === "linux") return linuxIdentity(pid);
  if (process.platform === "win32") {
    return await say(powershell(`(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`)) || void 0;
  }
  const said = await say(["ps", "-o", "state=,lstart=", "-p", String(pid)]) ?? "";
  return said === "" || said.startsWith("Z") ? void 0 : said.replace(/^\S+\s+/, "");
}
function linuxIdentity(pid) {
  const text = readIfDescribed(`/proc/${pid}/stat`);
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  const [state] = fields ?? [];
  const started = fields?.[19];
  if (started === void 0 || state === "Z" || state === "X") return void 0;
  return `${(0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)("/proc/sys/kernel/random/boot_id")?.trim()} ${started}`;
}
function readIfDescribed(path) {
  try {
    return (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)(path);
  } catch {
    return void 0;
  }
}
function powershell(command) {
  return [(0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_1__/* .windowsProgram */ .E)("WindowsPowerShell\\v1.0\\powershell.exe"), "-NoProfile", "-NonInteractive", "-Command", command];
}
async function say([file = "", ...args]) {
  try {
    const env = { ...(0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(process.env), LC_ALL: "C", TZ: "UTC" };
    return (await execute(file, args, { env, windowsHide: true, timeout: 1e4, maxBuffer: 1 << 26 })).stdout.trim();
  } catch {
    return void 0;
  }
}
async function endProcess(pid, identity) {
  if (await processIdentity(pid) !== identity) return false;
  (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_0__/* .endTree */ .Sb)(pid, "SIGTERM");
  const isGone = await hasEnded(pid, identity, GRACE);
  (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_0__/* .endTree */ .Sb)(pid, "SIGKILL");
  if (!isGone) await hasEnded(pid, identity, PATIENCE);
  return true;
}
async function hasEnded(pid, identity, within) {
  const end = performance.now() + within;
  while (await processIdentity(pid) === identity) {
    if (performance.now() > end) return false;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)(25);
  }
  return true;
}




/***/ }),

/***/ 547:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ proxyVariables),
/* harmony export */   w: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3654);


// src/test-proxy/environment.ts
function proxyEnvironment(outer) {
  const own = Object.entries(outer).filter(
    (entry) => /^(ASPNETCORE|Kestrel|Logging)_/i.test(entry[0])
  );
  return {
    ...(0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(outer),
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

/***/ 1723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ findProxy),
/* harmony export */   Kl: () => (/* binding */ provideProxy),
/* harmony export */   Nl: () => (/* binding */ commandOf),
/* harmony export */   c0: () => (/* binding */ findToolCache),
/* harmony export */   nG: () => (/* binding */ requireChoice)
/* harmony export */ });
/* unused harmony export isVersion */
/* harmony import */ var _chunk_DFQJULIX_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(547);
/* harmony import */ var _chunk_Y5HFCPWW_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9151);
/* harmony import */ var _chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2957);
/* harmony import */ var _chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4104);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7606);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7975);






// src/test-proxy/program.ts





// src/test-proxy/version.ts


var VERSION_FILES = ["eng/target_proxy_version.txt", "eng/common/testproxy/target_version.txt"];
var EXAMPLE_VERSION = "1.0.0-dev.20260521.2";
var VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-z-][\da-z-]*)(\.(0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?$/i;
function findVersion(given, codeRoot) {
  if (given !== void 0) return checkVersion(given.trim(), void 0);
  for (const file of VERSION_FILES) {
    requirePlainFile(codeRoot, file);
    const version = (0,_chunk_SSKLKX3I_js__WEBPACK_IMPORTED_MODULE_3__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(codeRoot, file))?.replace(/^\uFEFF/, "").trim();
    if (version) return checkVersion(version, { file });
  }
  throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", "Nothing says which version of the test proxy to use.", {
    hint: `Give the proxy-version input, such as ${EXAMPLE_VERSION}, or write the version into ${VERSION_FILES[0]}, or name an installed one with TEST_PROXY_PATH.`
  });
}
function requirePlainFile(codeRoot, file) {
  const path = (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)(codeRoot, file);
  if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_6__.existsSync)(path) || (0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalPath */ .Op)(path) === (0,node_path__WEBPACK_IMPORTED_MODULE_7__.join)((0,_chunk_EV7B32A3_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalPath */ .Op)(codeRoot), file)) return;
  throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `${file} is a symbolic link, or below one, and is not read.`, {
    hint: "Replace it by a file that holds the version, or give the proxy-version input.",
    at: { file }
  });
}
function checkVersion(version, at) {
  if (VERSION.test(version)) return version;
  const [shown = ""] = version.split("\n");
  throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl(
    "bad-usage",
    `${at?.file ?? "The proxy-version input"} names no version of the test proxy: ${shown.slice(0, 80)}`,
    {
      hint: `Write a version like ${EXAMPLE_VERSION}.`,
      at
    }
  );
}

// src/test-proxy/program.ts
var VERSION_LIMIT = 15e3;
async function provideProxy(question) {
  const own = await findOwn(question);
  if (own !== void 0) return own;
  const version = findVersion(question.version, question.codeRoot);
  const { install } = await __webpack_require__.e(/* import() */ 866).then(__webpack_require__.bind(__webpack_require__, 3866));
  const { executable, isNew } = await install({ ...question, version });
  return { executable, version, from: isNew ? "release" : "tool cache" };
}
async function findProxy(question) {
  const own = await findOwn(question);
  if (own !== void 0) return own;
  const version = findVersion(question.version, question.codeRoot);
  const { findInstalled } = await __webpack_require__.e(/* import() */ 621).then(__webpack_require__.bind(__webpack_require__, 7621));
  const executable = await findInstalled(question.toolCache, version, (0,_chunk_Y5HFCPWW_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseAsset */ .oy)(question.system));
  return executable === void 0 ? void 0 : { executable, version, from: "tool cache" };
}
function requireChoice({ env, codeRoot, version }) {
  if (findGiven(env, codeRoot) === void 0) findVersion(version, codeRoot);
}
async function findOwn({ version: given, env, codeRoot, system, signal }) {
  const named = findGiven(env, codeRoot);
  if (named !== void 0) return { executable: named, version: void 0, from: "TEST_PROXY_PATH" };
  const version = findVersion(given, codeRoot);
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
  throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl("bad-usage", `TEST_PROXY_PATH names no file: ${path}`, {
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
      env: (0,_chunk_DFQJULIX_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyEnvironment */ .w)(env),
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

/***/ 9151:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ releaseApi),
/* harmony export */   ie: () => (/* binding */ PUBLIC_SOURCE),
/* harmony export */   oy: () => (/* binding */ releaseAsset),
/* harmony export */   pQ: () => (/* binding */ assetAddress)
/* harmony export */ });
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7606);


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
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("bad-usage", `There is no test proxy for ${platform} on ${arch}.`, {
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
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("bad-usage", `The source of the test proxy is not an http(s) address: ${source}`, {
      hint: `Give the proxy-source input an address like ${PUBLIC_SOURCE}.`
    });
  }
  if (url.username !== "" || url.password !== "") {
    throw new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl("bad-usage", `The source of the test proxy (${url.host}) has a user name or password in it.`, {
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

/***/ 645:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ askIsAlive),
/* harmony export */   nL: () => (/* binding */ startProxy),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var _chunk_ORM3UQBP_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1723);
/* harmony import */ var _chunk_DFQJULIX_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(547);
/* harmony import */ var _chunk_6RJ7YAUJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6648);
/* harmony import */ var _chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9066);
/* harmony import */ var _chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3654);
/* harmony import */ var _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7606);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8500);







// src/test-proxy/start.ts







// src/test-proxy/guard.ts

var PROGRAM = `
const pid = Number(process.argv[1]);
const target = process.platform === 'win32' ? pid : -pid;
const send = (signal) => {
  try {
    return process.kill(target, signal);
  } catch {
    process.exit();
  }
};
process.stdin.resume().on('error', () => {}).on('close', () => {
  send('SIGTERM');
  setInterval(() => send(0), 25);
  setTimeout(() => { send('SIGKILL'); process.exit(); }, ${_chunk_6RJ7YAUJ_js__WEBPACK_IMPORTED_MODULE_2__/* .GRACE */ .Zv});
});
`;
function guardProcess(pid) {
  const { NODE_OPTIONS: _, ...env } = (0,_chunk_5YXVV5OR_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutSecrets */ .cT)(process.env);
  const guard = (0,node_child_process__WEBPACK_IMPORTED_MODULE_6__.spawn)(process.execPath, ["-e", PROGRAM, String(pid)], {
    env,
    // A group of its own: what a terminal sends to ours is not for it.
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
    windowsHide: true
  });
  guard.on("error", () => {
  });
  guard.stdin.on("error", () => {
  });
  guard.unref();
  guard.stdin.unref();
  return { release: () => void guard.kill("SIGKILL") };
}

// src/test-proxy/log-file.ts

var SHOWN_LINES = 20;
var READ_BYTES = 16384;
var NOISE = /Recorded: \d+\s+Played Back: \d+\s*$|^\s+at \S+\(|^\s*--- End of /;
var PIECE = 1024 * 1024;
var MAX_BEFORE_LISTENING = 64 * PIECE;
var PortSearch = class {
  log;
  offset = 0;
  /** What may be the beginning of the line. */
  rest = "";
  constructor(log) {
    this.log = log;
  }
  /** More was written than any proxy writes before it listens. */
  get isEndless() {
    return this.offset >= MAX_BEFORE_LISTENING;
  }
  /** @returns undefined where it does not say so yet */
  look() {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.openSync)(this.log, "r");
    try {
      const buffer = Buffer.alloc(PIECE);
      for (let read = PIECE; read === PIECE && !this.isEndless; ) {
        read = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readSync)(file, buffer, 0, PIECE, this.offset);
        this.offset += read;
        const text = this.rest + buffer.toString("latin1", 0, read);
        const ports = [...text.matchAll(/Now listening on: http:\/\/[^\s/]+:(\d{1,5})(?=\s)/g)].map(([, port2]) => Number(port2));
        const port = ports.find((one) => one > 0 && one < 65536);
        if (port !== void 0) return port;
        this.rest = text.slice(-200);
      }
      return void 0;
    } finally {
      (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.closeSync)(file);
    }
  }
};
function takenAddress(said) {
  return /Failed to bind to address (\S+): address already in use/i.exec(said)?.[1];
}
function lastLines(log) {
  const lines = readEnd(log).replace(CONTROL, "").split(/\r?\n/).filter((line) => line.trim() !== "" && !NOISE.test(line));
  return lines.slice(-SHOWN_LINES).join("\n");
}
var CONTROL = /\u001b\[[\d;]*m|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
function readEnd(log) {
  let file;
  try {
    file = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.openSync)(log, "r");
  } catch {
    return "";
  }
  try {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.fstatSync)(file);
    const buffer = Buffer.alloc(Math.min(size, READ_BYTES));
    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.readSync)(file, buffer, 0, buffer.length, size - buffer.length);
    const text = buffer.toString("utf8", 0, read);
    return size > READ_BYTES ? text.slice(text.indexOf("\n") + 1) : text;
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.closeSync)(file);
  }
}

// src/test-proxy/start.ts
var TIME_LIMIT = 6e4;
var PATIENCE = 1e4;
var ANSWER_LIMIT = 2e3;
var PAUSE = 50;
var IDLE_LIMIT = 6 * 3600;
async function startProxy(start) {
  const { assetsRoot, executable, logFile, signal } = start;
  signal.throwIfAborted();
  const child = await spawnProxy(start);
  const pid = child.pid;
  const guard = guardProcess(pid);
  const end = {};
  const ended = new Promise((resolve) => {
    child.once("exit", (code, by) => {
      end.how = by === null ? `exit code ${code}` : `signal ${node_os__WEBPACK_IMPORTED_MODULE_9__.constants.signals[by]} (${by})`;
      guard.release();
      resolve();
    });
  });
  const identity = await (0,_chunk_6RJ7YAUJ_js__WEBPACK_IMPORTED_MODULE_2__/* .processIdentity */ .I9)(pid) ?? "";
  try {
    const port = await untilReady(start, () => end.how);
    child.unref();
    return { pid, identity, url: `http://127.0.0.1:${port}`, port, assetsRoot, log: logFile, executable, ended, guard };
  } catch (error) {
    if (end.how === void 0) {
      if (!await (0,_chunk_6RJ7YAUJ_js__WEBPACK_IMPORTED_MODULE_2__/* .endProcess */ .JZ)(pid, identity)) (0,_chunk_JAFFU5RK_js__WEBPACK_IMPORTED_MODULE_3__/* .endTree */ .Sb)(pid, "SIGKILL");
      await ended;
    }
    throw error;
  }
}
async function spawnProxy({ executable, assetsRoot, logFile, env }) {
  const [file, ...before] = (0,_chunk_ORM3UQBP_js__WEBPACK_IMPORTED_MODULE_0__/* .commandOf */ .Nl)(executable);
  const args = [
    ...before,
    ...["start", "-u", "--storage-location", assetsRoot],
    // Versions before December 2024 do not know it, and take it for a setting of the server that nobody asks for.
    ...["--auto-shutdown-in-seconds", String(IDLE_LIMIT)],
    // A port that is free: it chooses one, and says which.
    ...["--", "--urls", "http://127.0.0.1:0"]
  ];
  (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_10__.dirname)(logFile), { recursive: true });
  const output = (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.openSync)(logFile, "w");
  try {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_6__.spawn)(file, args, {
      cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_10__.dirname)(logFile),
      env: (0,_chunk_DFQJULIX_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyEnvironment */ .w)(env),
      detached: true,
      stdio: ["ignore", output, output],
      windowsHide: true
    });
    await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
    return child;
  } catch (error) {
    throw notStarted(file, error);
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_7__.closeSync)(output);
  }
}
var REFUSALS = {
  EACCES: "permission was denied",
  ENOENT: "it was not found"
};
function notStarted(file, error) {
  const reason = REFUSALS[error.code ?? ""] ?? error.message;
  return new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("proxy-failed", `The test proxy could not be started: ${file}: ${reason}.`, {
    hint: error.code === "EACCES" ? "Make the file executable, and check that its disk is not mounted without that right (noexec)." : "Check that the file is there and is a program for this system.",
    cause: error
  });
}
async function untilReady(start, endedHow) {
  const { logFile, timeLimit = TIME_LIMIT, signal, log } = start;
  const begun = performance.now();
  let isTold = false;
  let answer = "nothing";
  const search = new PortSearch(logFile);
  let port;
  for (; ; ) {
    const how = endedHow();
    if (how !== void 0) throw endedEarly(start, how);
    port ??= search.look();
    if (port === void 0 && search.isEndless) throw failed("it writes without end", "Look at what it wrote.", logFile);
    if (port !== void 0) {
      answer = await askIsAlive(port, ANSWER_LIMIT, signal);
      if (answer === "200" && endedHow() === void 0) return port;
    }
    const waited = performance.now() - begun;
    if (waited > timeLimit) throw notReady(start, port, answer, timeLimit);
    if (waited > PATIENCE && !isTold) {
      isTold = true;
      log.info(`The test proxy is not ready yet; waiting up to ${timeLimit / 1e3} seconds. It writes to ${logFile}.`);
    }
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_11__.setTimeout)(PAUSE, void 0, { signal }).catch(() => signal.throwIfAborted());
  }
}
function askIsAlive(port, within, signal) {
  return new Promise((resolve) => {
    const options = {
      host: "127.0.0.1",
      port,
      path: "/Admin/IsAlive",
      timeout: within,
      // One of its own never goes through a proxy of the environment.
      agent: new node_http__WEBPACK_IMPORTED_MODULE_8__.Agent(),
      ...signal === void 0 ? {} : { signal }
    };
    const request = (0,node_http__WEBPACK_IMPORTED_MODULE_8__.get)(options, (response) => {
      response.resume();
      resolve(String(response.statusCode));
    });
    request.on("timeout", () => request.destroy(new Error(`nothing within ${within / 1e3} seconds`)));
    request.on("error", (error) => resolve(error.message));
  });
}
function endedEarly({ logFile, executable }, how) {
  const taken = takenAddress(lastLines(logFile));
  return failed(
    taken === void 0 ? `it ended at once (${how})` : `${taken} is taken`,
    taken === void 0 ? `Look at what it wrote, and whether ${executable} runs here.` : "Stop what listens there, or unset the variable (Kestrel__Endpoints__\u2026) that names this address: else it takes a free port.",
    logFile
  );
}
function notReady({ logFile }, port, answer, limit) {
  const seconds = limit / 1e3;
  return failed(
    port === void 0 ? `it did not listen within ${seconds} seconds` : `it listens on port ${port}, but answered ${answer} in place of 200 for ${seconds} seconds`,
    "Look at what it wrote; a machine that is busy may need another try.",
    logFile
  );
}
function failed(what, hint, logFile) {
  const said = lastLines(logFile);
  const lines = said === "" ? " It wrote nothing." : ` Its last lines:
${said.replace(/^/gm, "  ")}`;
  return new _chunk_KP4UMWMG_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsSyncError */ .Fl("proxy-failed", `The test proxy is not ready: ${what}.${lines}`, { hint: `${hint} (${logFile})` });
}




/***/ })

};
