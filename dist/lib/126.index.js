export const id = 126;
export const ids = [126];
export const modules = {

/***/ 9712:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ maskSecrets)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
// src/publish/secrets/placeholders.ts

var WORDS = new RegExp(
  [
    "sanitized",
    "sanitised",
    "redacted",
    "placeholder",
    "changeme",
    "replace",
    "invalid",
    "sample",
    "example",
    "dummy",
    "fake",
    "mock",
    "your"
  ].flatMap((word) => [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)]).join("|")
);
var FILLERS = new Set(
  "sanitized password passwd pass pwd secret string securestring user username admin root test testpassword mypassword apikey api-key token none null nil undefined true false enabled disabled required optional hidden removed value".split(
    " "
  )
);
var TEMPLATE = /^(?:\{[^}]*\}$|<|\$[{(]|%[A-Za-z_]+%$|\[|#\{|@Microsoft\.KeyVault\(|\*{3}|\.{3})/;
var EMULATOR_KEYS = /* @__PURE__ */ new Set([
  "0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059",
  "aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615"
]);
var JUDGED = 300;
function isPlaceholder(value) {
  const text = value.slice(0, JUDGED);
  return isFilling(text) || isEmulatorKey(text) || isFillingInBase64(text) || isFakeJwt(value);
}
function isFilling(text) {
  if (text.length === 0 || FILLERS.has(text.toLowerCase()) || TEMPLATE.test(text) || WORDS.test(text)) return true;
  return isMonotonous(text) || isSequence(text);
}
function isMonotonous(text) {
  const counts = countCharacters(text);
  return text.length >= 6 && (counts.length <= 3 || Math.max(...counts) >= text.length * 0.7);
}
function isSequence(text) {
  let steps = 0;
  for (let at = 1; at < text.length; at++) if (text.charCodeAt(at) === text.charCodeAt(at - 1) + 1) steps++;
  return text.length >= 6 && steps >= text.length * 0.6;
}
function isEmulatorKey(text) {
  return text.length === 88 && EMULATOR_KEYS.has((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex"));
}
function isFillingInBase64(text) {
  if (text.length < 8 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return false;
  const decoded = Buffer.from(text, "base64").toString("latin1");
  if (!/^[\x20-\x7e\r\n\t]+$/.test(decoded)) return decoded.length >= 16 && isMonotonous(decoded);
  return isFilling(decoded) || /^[A-Za-z ,.'_-]+$/.test(decoded);
}
function isFakeJwt(text) {
  const [, header = "", payload = "", signature] = /^(eyJ[\w-]*)\.(eyJ[\w-]*)\.([\w-]*)$/.exec(text) ?? [];
  if (signature === void 0) return false;
  if (signature.length < 40 || isFilling(signature) || isFillingInBase64(signature)) return true;
  const said = [header, payload].map((part) => Buffer.from(part, "base64").toString("latin1")).join(" ");
  return /sanitized|fake|mock|dummy|John Doe|"alg"\s*:\s*"none"|"exp"\s*:\s*\d{1,9}\b/i.test(said);
}
function countCharacters(text) {
  const counts = [];
  for (let at = 0; at < text.length; at++) counts[text.charCodeAt(at)] = (counts[text.charCodeAt(at)] ?? 0) + 1;
  return counts.filter((count) => count > 0);
}
var MASK = "\u27E8masked\u27E9";
var NAMED = /(?<=(?:key[12]?|secret(?:text|value)?|password|passwd|pwd|token|sig|code|auth|authorization|cookie)["'\\]{0,2}\s?(?:[:=>]|%3[ad]|&gt;)["'\\\s[]{0,6}(?:(?:bearer|basic)\s)?)[^\s"'&;,<>\\]{6,}/gi;
var PASSWORD = /(?<=:\/\/[^\s/@:]{0,100}:)[^\s/@]{1,300}(?=@)/g;
var WORD = /[\w+/=~-]{20,}/g;
function maskSecrets(text) {
  const named = text.replace(PASSWORD, MASK).replace(NAMED, (value) => isPlaceholder(value) ? value : MASK);
  return named.replace(WORD, (word) => isMixed(word) ? MASK : word);
}
function isMixed(word) {
  const share = (of) => (word.match(of)?.length ?? 0) / word.length;
  const [small, digits] = [share(/[a-z]/g), share(/\d/g)];
  if (small >= 0.2 && share(/[A-Z]/g) >= 0.2) return digits > 0;
  return /^(?:[a-z0-9_]{32,}|[A-Z0-9]{20,})$/.test(word) && digits >= 0.1;
}




/***/ }),

/***/ 7053:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   Vh: () => (/* binding */ guardProcess)
/* harmony export */ });
/* unused harmony export MAX_LOG_BYTES */
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5700);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7975);



// src/test-proxy/processes.ts




var GRACE_MS = 2e3;
var KILL_TIMEOUT_MS = 5e3;
async function processIdentity(pid) {
  if (process.platform === "win32") {
    const asked = `(Get-Process -Id ${pid}).StartTime.ToFileTimeUtc()`;
    const shell = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .windowsProgram */ .E)("WindowsPowerShell\\v1.0\\powershell.exe");
    return output(shell, "-NoProfile", "-NonInteractive", "-Command", asked);
  }
  if (process.platform !== "linux") {
    const said = await output("ps", "-o", "state=,lstart=", "-p", String(pid));
    return said?.startsWith("Z") ? void 0 : said?.replace(/^\S+\s+/, "");
  }
  const text = readIfDescribed(`/proc/${pid}/stat`);
  const [state = "X", ...fields] = text?.slice(text.lastIndexOf(")") + 2).split(" ") ?? [];
  return "ZX".includes(state) ? void 0 : `${(0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_0__/* .readIfThere */ .qC)("/proc/sys/kernel/random/boot_id")?.trim()} ${fields[18]}`;
}
function readIfDescribed(path) {
  try {
    return (0,_chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_0__/* .readIfThere */ .qC)(path);
  } catch (error) {
    if (error.code === "ESRCH") return void 0;
    throw error;
  }
}
async function output(file, ...args) {
  const env = { ...(0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(process.env), LC_ALL: "C", TZ: "UTC" };
  const said = await (0,node_util__WEBPACK_IMPORTED_MODULE_5__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_2__.execFile)(file, args, { env, windowsHide: true, timeout: 1e4 }).catch(() => void 0);
  return said?.stdout.trim() || void 0;
}
async function endProcess(pid, identity) {
  if (await processIdentity(pid) !== identity) return false;
  (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .endTree */ .Sb)(pid, "SIGTERM");
  const isGone = await hasEnded(pid, identity, GRACE_MS);
  (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .endTree */ .Sb)(pid, "SIGKILL");
  if (!isGone) await hasEnded(pid, identity, KILL_TIMEOUT_MS);
  return true;
}
async function hasEnded(pid, identity, within) {
  const end = performance.now() + within;
  while (await processIdentity(pid) === identity) {
    if (performance.now() > end) return false;
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.setTimeout)(25);
  }
  return true;
}
var MAX_LOG_BYTES = 64 * 1024 * 1024;
var GUARD = `
const { statSync, truncateSync } = require('node:fs');
const [, number, log, most] = process.argv;
const pid = Number(number);
const target = process.platform === 'win32' ? pid : -pid;
const send = (to, signal) => {
  try {
    process.kill(to, signal);
  } catch (error) {
    if (error.code === 'ESRCH') process.exit();
  }
};
let isLeft = false;
process.stdin.on('data', () => { isLeft = true; }).on('error', () => {}).on('close', () => {
  if (isLeft) return;
  send(target, 'SIGTERM');
  setInterval(() => send(target, 0), 25);
  setTimeout(() => { send(target, 'SIGKILL'); process.exit(); }, ${GRACE_MS});
});
setInterval(() => {
  send(pid, 0);
  try {
    if (statSync(log).size > most) truncateSync(log, most / 2);
  } catch {}
}, 250);
`;
function guardProcess(pid, log, mostBytes = MAX_LOG_BYTES) {
  const { NODE_OPTIONS: _, ...env } = (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecrets */ .cT)(process.env);
  const guard = (0,node_child_process__WEBPACK_IMPORTED_MODULE_2__.spawn)(process.execPath, ["-e", GUARD, String(pid), log, String(mostBytes)], {
    env,
    // It may live long, and keeps no folder from being removed.
    cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(process.execPath),
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
  return { leave: () => void guard.stdin.write("\n"), end: () => void guard.kill("SIGKILL") };
}




/***/ }),

/***/ 8324:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ askIsAlive),
/* harmony export */   eq: () => (/* binding */ proxyVariables),
/* harmony export */   nL: () => (/* binding */ startProxy),
/* harmony export */   w$: () => (/* binding */ lastLines),
/* harmony export */   wP: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
/* unused harmony exports commandOf, findPort */
/* harmony import */ var _chunk_D4QMLWNM_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9712);
/* harmony import */ var _chunk_EQLPRWZD_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7053);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(471);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7067);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8500);





// src/test-proxy/start.ts






var START_TIMEOUT_MS = 6e4;
var ANSWER_TIMEOUT_MS = 2e3;
var POLL_INTERVAL_MS = 50;
var IDLE_LIMIT_SECONDS = 6 * 3600;
function proxyEnvironment(outer) {
  const own = Object.entries(outer).filter(
    (entry) => /^(ASPNETCORE|Kestrel|Logging)_/i.test(entry[0])
  );
  return {
    ...(0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT)(outer),
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
function commandOf(executable) {
  return executable.endsWith(".dll") ? ["dotnet", executable] : [executable];
}
async function startProxy(start) {
  const { assetsRoot, services, executable, logFile, signal } = start;
  signal.throwIfAborted();
  const child = await spawnProxy(start);
  const pid = child.pid;
  const guard = (0,_chunk_EQLPRWZD_js__WEBPACK_IMPORTED_MODULE_1__/* .guardProcess */ .Vh)(pid, logFile);
  const end = {};
  const ended = new Promise((resolve) => {
    child.once("exit", (code, by) => {
      end.how = by === null ? `exit code ${code}` : `signal ${node_os__WEBPACK_IMPORTED_MODULE_7__.constants.signals[by]} (${by})`;
      guard.end();
      resolve();
    });
  });
  const identity = await (0,_chunk_EQLPRWZD_js__WEBPACK_IMPORTED_MODULE_1__/* .processIdentity */ .I9)(pid) ?? "";
  try {
    const port = await untilReady(start, () => end.how);
    child.unref();
    return { pid, identity, url: `http://127.0.0.1:${port}`, port, assetsRoot, services, log: logFile, executable, ended, guard };
  } catch (error) {
    if (end.how === void 0) {
      if (!await (0,_chunk_EQLPRWZD_js__WEBPACK_IMPORTED_MODULE_1__/* .endProcess */ .JZ)(pid, identity)) (0,_chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_2__/* .endTree */ .Sb)(pid, "SIGKILL");
      await ended;
    }
    throw error;
  }
}
async function spawnProxy({ executable, assetsRoot, logFile, env }) {
  const [file, ...before] = commandOf(executable);
  const args = [
    ...before,
    ...["start", "-u", "--storage-location", assetsRoot],
    // Versions before December 2024 do not know it, and take it for a setting of the server that nobody asks for.
    ...["--auto-shutdown-in-seconds", String(IDLE_LIMIT_SECONDS)],
    // A port that is free: it chooses one, and says which.
    ...["--", "--urls", "http://127.0.0.1:0"]
  ];
  (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(logFile), { recursive: true });
  (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.writeFileSync)(logFile, "");
  const output = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.openSync)(logFile, "a");
  const stdio = ["ignore", output, output];
  try {
    const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_8__.dirname)(logFile);
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_4__.spawn)(file, args, { cwd, env: proxyEnvironment(env), detached: true, stdio, windowsHide: true });
    await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
    return child;
  } catch (thrown) {
    const { code, message } = thrown;
    const reason = code === "EACCES" ? "permission was denied" : code === "ENOENT" ? "it was not found" : message;
    throw new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("proxy-failed", `The test proxy could not be started: ${file}: ${reason}.`, {
      hint: code === "EACCES" ? "Make the file executable, and check that its disk is not mounted without that right (noexec)." : "Check that the file is there and is a program for this system.",
      cause: thrown
    });
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.closeSync)(output);
  }
}
async function untilReady(start, endedHow) {
  const { logFile, executable, timeLimit = START_TIMEOUT_MS, signal } = start;
  const begun = performance.now();
  const seconds = timeLimit / 1e3;
  let answer = "nothing";
  for (; ; ) {
    const how = endedHow();
    const beginning = readPiece(logFile, 0, MAX_BEFORE_LISTENING);
    const port = findPort(beginning);
    if (how !== void 0) {
      const taken = /Failed to bind to address (\S+): address already in use/i.exec(beginning)?.[1];
      throw taken === void 0 ? notReady(`it ended at once (${how})`, `Look at what it wrote, and whether ${executable} runs here.`, logFile) : notReady(`${taken} is taken`, ADDRESS_HINT, logFile);
    }
    if (port !== void 0) {
      answer = await askIsAlive(port, ANSWER_TIMEOUT_MS, signal);
      if (answer === "200" && endedHow() === void 0) return port;
    } else if (beginning.length === MAX_BEFORE_LISTENING) {
      throw notReady("it writes without end", "Look at what it wrote.", logFile);
    }
    if (performance.now() - begun > timeLimit) {
      const listens = `it listens on port ${port}, but answered ${answer} in place of 200 for ${seconds} seconds`;
      const what = port === void 0 ? `it did not listen within ${seconds} seconds` : listens;
      throw notReady(what, "Look at what it wrote; a machine that is busy may need another try.", logFile);
    }
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_9__.setTimeout)(POLL_INTERVAL_MS, void 0, { signal }).catch(() => signal.throwIfAborted());
  }
}
var ADDRESS_HINT = "Stop what listens there, or unset the variable (Kestrel__Endpoints__\u2026) that names this address: else it takes a free port.";
function notReady(what, hint, logFile) {
  const said = lastLines(logFile);
  const lines = said === "" ? " It wrote nothing." : ` Its last lines:
${said.replace(/^/gm, "  ")}`;
  return new _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl("proxy-failed", `The test proxy is not ready: ${what}.${lines}`, { hint: `${hint} (${logFile})` });
}
function askIsAlive(port, within, signal) {
  return new Promise((resolve) => {
    const options = { host: "127.0.0.1", port, path: "/Admin/IsAlive", timeout: within, agent: new node_http__WEBPACK_IMPORTED_MODULE_6__.Agent(), signal };
    const request = (0,node_http__WEBPACK_IMPORTED_MODULE_6__.get)(options, (response) => {
      response.resume();
      resolve(String(response.statusCode));
    });
    request.on("timeout", () => request.destroy(new Error(`nothing within ${within / 1e3} seconds`)));
    request.on("error", (error) => resolve(error.message));
  });
}
var MAX_BEFORE_LISTENING = 1024 * 1024;
var SHOWN_LINES = 20;
var READ_BYTES = 16384;
var NOISE = /Recorded: \d+\s+Played Back: \d+\s*$|^\s+at \S+\(|^\s*--- End of /;
var CONTROL = /\u001b\[[\d;]*m|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
function findPort(said) {
  const ports = [...said.matchAll(/Now listening on: http:\/\/[^\s/]+:(\d{1,5})(?=\s)/g)].map(([, port]) => Number(port));
  return ports.find((port) => port > 0 && port < 65536);
}
function lastLines(log) {
  const size = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.statSync)(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return "";
  const text = readPiece(log, Math.max(0, size - READ_BYTES), READ_BYTES);
  const whole = size > READ_BYTES ? text.slice(text.indexOf("\n") + 1) : text;
  const lines = Buffer.from(whole, "latin1").toString("utf8").replace(CONTROL, "").split(/\r?\n/);
  const shown = lines.filter((line) => line.trim() !== "" && !NOISE.test(line)).slice(-SHOWN_LINES);
  return (0,_chunk_D4QMLWNM_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .Q)(shown.join("\n"));
}
function readPiece(path, from, length) {
  const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.openSync)(path, "r");
  try {
    const buffer = Buffer.alloc(length);
    return buffer.toString("latin1", 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.readSync)(file, buffer, 0, length, from));
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_5__.closeSync)(file);
  }
}




/***/ }),

/***/ 7126:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyVariables: () => (/* reexport safe */ _chunk_RXDMSEYR_js__WEBPACK_IMPORTED_MODULE_0__.eq),
/* harmony export */   startProxy: () => (/* reexport safe */ _chunk_RXDMSEYR_js__WEBPACK_IMPORTED_MODULE_0__.nL)
/* harmony export */ });
/* harmony import */ var _chunk_RXDMSEYR_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8324);
/* harmony import */ var _chunk_D4QMLWNM_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9712);
/* harmony import */ var _chunk_EQLPRWZD_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7053);
/* harmony import */ var _chunk_WULILS4Z_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(114);
/* harmony import */ var _chunk_TAYAUJVF_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5700);
/* harmony import */ var _chunk_BIYRDZXW_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(471);









/***/ })

};
