export const id = 876;
export const ids = [876,329,676,281];
export const modules = {

/***/ 23676:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyVariables: () => (/* binding */ proxyVariables),
/* harmony export */   w: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83313);
/** What the test proxy sees of the environment, and what those who use it are told. */

/** Without the job's secrets; the proxy says where it listens. */
function proxyEnvironment(outer) {
    // The certificate's password is no secret of the job: it is in the repository, beside the certificate.
    const own = Object.entries(outer).filter((entry) => /^(ASPNETCORE|Kestrel)_/i.test(entry[0]));
    return {
        ...(0,_git_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutSecrets */ .cT)(outer),
        ...Object.fromEntries(own),
        'Logging__LogLevel__Microsoft.Hosting.Lifetime': 'Information',
    };
}
/** The variables by which test libraries find a proxy that runs already, and start none. */
function proxyVariables({ url, port, pid, executable }) {
    return {
        PROXY_URL: url,
        PROXY_MANUAL_START: 'true',
        PROXY_PID: String(pid),
        TEST_PROXY_HTTP_PORT: String(port),
        PROXY_EXE: executable,
    };
}


/***/ }),

/***/ 24942:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aK: () => (/* binding */ takenAddress),
/* harmony export */   bf: () => (/* binding */ listeningPort),
/* harmony export */   w$: () => (/* binding */ lastLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84406);
/** What a test proxy wrote: where it listens, and its last words. */


/** Lines that are shown, and bytes that are looked at for them. */
const SHOWN_LINES = 20;
const READ_BYTES = 16_384;
/** Counts that older versions print each second, and the stack below the message of an exception, which may be longer than what is shown. */
const NOISE = /Recorded: \d+\s+Played Back: \d+\s*$|^\s+at \S+\(|^\s*--- End of /;
/** The port that the proxy says it listens on, once it does. */
function listeningPort(log) {
    const [, port] = /Now listening on: http:\/\/[^\s/]+:(\d+)(?=\s)/.exec((0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readIfThere */ .qC)(log) ?? '') ?? [];
    return port === undefined ? undefined : Number(port);
}
/** The address that the proxy could not listen on because something else does; undefined where it says no such thing. */
function takenAddress(said) {
    return /Failed to bind to address (\S+): address already in use/i.exec(said)?.[1];
}
/** The end of a log, without control characters and noise; empty where there is none. */
function lastLines(log) {
    const lines = readEnd(log)
        .replace(CONTROL, '')
        .split(/\r?\n/)
        .filter((line) => line.trim() !== '' && !NOISE.test(line));
    return lines.slice(-SHOWN_LINES).join('\n');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal would obey them
const CONTROL = /\u001b\[[\d;]*m|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
function readEnd(log) {
    let file;
    try {
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(log, 'r');
    }
    catch {
        return '';
    }
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const buffer = Buffer.alloc(Math.min(size, READ_BYTES));
        const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, buffer, 0, buffer.length, size - buffer.length);
        const text = buffer.toString('utf8', 0, read);
        // The first line is most likely the end of one.
        return size > READ_BYTES ? text.slice(text.indexOf('\n') + 1) : text;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}


/***/ }),

/***/ 19329:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PUBLIC_SOURCE: () => (/* reexport safe */ _release_js__WEBPACK_IMPORTED_MODULE_7__.ie),
/* harmony export */   commandOf: () => (/* binding */ commandOf),
/* harmony export */   findProxy: () => (/* binding */ findProxy),
/* harmony export */   findToolCache: () => (/* binding */ findToolCache),
/* harmony export */   provideProxy: () => (/* binding */ provideProxy),
/* harmony export */   requireChoice: () => (/* binding */ requireChoice)
/* harmony export */ });
/* unused harmony export isVersion */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34758);
/* harmony import */ var _base_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36404);
/* harmony import */ var _environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23676);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48032);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32281);
/** Finds the test proxy that is to be run: one that is on the machine, else an installed release. */










/** Milliseconds that a program has to say its version. */
const VERSION_LIMIT = 15_000;
/** @throws `bad-usage` where nothing says which; what `install` throws */
async function provideProxy(question) {
    const own = await findOwn(question);
    if (own !== undefined)
        return own;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_8__/* .findVersion */ .A)(question.version, question.codeRoot);
    const { install } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 21706));
    const { executable, isNew } = await install({ ...question, version });
    return { executable, version, from: isNew ? 'release' : 'tool cache' };
}
/**
 * What `provideProxy` would use without a download; undefined where it would install a release.
 * @throws `bad-usage` where nothing says which
 */
async function findProxy(question) {
    const own = await findOwn(question);
    if (own !== undefined)
        return own;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_8__/* .findVersion */ .A)(question.version, question.codeRoot);
    const { findInstalled } = await __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 83648));
    const executable = await findInstalled(question.toolCache, version, (0,_release_js__WEBPACK_IMPORTED_MODULE_7__/* .releaseAsset */ .oy)(question.system));
    return executable === undefined ? undefined : { executable, version, from: 'tool cache' };
}
/**
 * Starts and asks nothing.
 * @throws `bad-usage` where nothing says which program is to be used
 */
function requireChoice({ env, codeRoot, version }) {
    if (findGiven(env, codeRoot) === undefined)
        (0,_version_js__WEBPACK_IMPORTED_MODULE_8__/* .findVersion */ .A)(version, codeRoot);
}
/** The machine's own, which was not installed here. */
async function findOwn({ version: given, env, codeRoot, system, signal }) {
    const named = findGiven(env, codeRoot);
    if (named !== undefined)
        return { executable: named, version: undefined, from: 'TEST_PROXY_PATH' };
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_8__/* .findVersion */ .A)(given, codeRoot);
    const onPath = findOnPath(env, system.platform);
    if (onPath === undefined || !isVersion(await askVersion(onPath, env, signal), version))
        return undefined;
    return { executable: onPath, version, from: 'PATH' };
}
/** The runner's or agent's tool cache; at a terminal a folder beside the stores, which are no tools. */
function findToolCache(env, storeBase) {
    return env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(storeBase, 'tools');
}
/** The command line that runs it, without its arguments. */
function commandOf(executable) {
    return executable.endsWith('.dll') ? ['dotnet', executable] : [executable];
}
/** A person's or a job's own choice, whatever its version. */
function findGiven(env, codeRoot) {
    const given = env.TEST_PROXY_PATH;
    if (!given)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(codeRoot, given);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path, { throwIfNoEntry: false })?.isFile())
        return path;
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .AssetsSyncError */ .Fl('bad-usage', `TEST_PROXY_PATH names no file: ${path}`, {
        hint: 'Let it name the program of the test proxy, or unset it to have one installed.',
    });
}
function findOnPath(env, platform) {
    const name = platform === 'win32' ? 'test-proxy.exe' : 'test-proxy';
    return (0,_base_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .pathEntries */ .ev)(env, platform)
        .map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))
        .find((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file));
}
/** What a program says of itself; empty where it does not. */
async function askVersion(file, env, signal) {
    try {
        const options = {
            env: (0,_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .proxyEnvironment */ .w)(env),
            signal,
            timeout: VERSION_LIMIT,
            killSignal: 'SIGKILL',
            windowsHide: true,
        };
        return (await (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, ['--version'], options)).stdout;
    }
    catch {
        signal.throwIfAborted();
        return '';
    }
}
/** The tool says the end of its version, `20260521.2`, or all of it, and which commit it was built from. */
function isVersion(said, version) {
    const last = said.trim().split(/\s+/).at(-1)?.replace(/\+.*$/, '') ?? '';
    return last === version || (/^\d{8}\.\d+$/.test(last) && version.endsWith(`.${last}`));
}


/***/ }),

/***/ 48032:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ releaseApi),
/* harmony export */   ie: () => (/* binding */ PUBLIC_SOURCE),
/* harmony export */   oy: () => (/* binding */ releaseAsset),
/* harmony export */   pQ: () => (/* binding */ assetAddress)
/* harmony export */ });
/* unused harmony export releaseTag */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34758);
/** What the test proxy's releases are called, for each version and system. */

/** Where the public releases are; a mirror has the same names below it. */
const PUBLIC_SOURCE = 'https://github.com/Azure/azure-sdk-tools/releases/download';
const SYSTEMS = {
    linux: { name: 'linux', kind: 'tar.gz' },
    darwin: { name: 'osx', kind: 'zip' },
    win32: { name: 'win', kind: 'zip' },
};
/** @throws `bad-usage` for a system without an archive */
function releaseAsset({ platform, arch }) {
    const system = SYSTEMS[platform];
    // Windows on arm64 runs programs for x64, and there is no other.
    const built = platform === 'win32' && arch === 'arm64' ? 'x64' : arch;
    if (system === undefined || (built !== 'x64' && built !== 'arm64')) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `There is no test proxy for ${platform} on ${arch}.`, {
            hint: 'Name one that runs here with the environment variable TEST_PROXY_PATH.',
        });
    }
    const executable = `Azure.Sdk.Tools.TestProxy${platform === 'win32' ? '.exe' : ''}`;
    return { name: `test-proxy-standalone-${system.name}-${built}.${system.kind}`, kind: system.kind, arch: built, executable };
}
function releaseTag(version) {
    return `Azure.Sdk.Tools.TestProxy_${version}`;
}
/**
 * @param source http(s) address that the releases' tags are below
 * @throws `bad-usage` where it is none, or carries a user name or password
 */
function assetAddress(source, version, { name }) {
    const url = URL.canParse(source) ? new URL(source) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol)) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `The source of the test proxy is not an http(s) address: ${source}`, {
            hint: `Give the proxy-source input an address like ${PUBLIC_SOURCE}.`,
        });
    }
    if (url.username !== '' || url.password !== '') {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AssetsSyncError */ .Fl('bad-usage', `The source of the test proxy (${url.host}) has a user name or password in it.`, {
            hint: 'Give the proxy-source input an address without; the test proxy is downloaded without a token.',
        });
    }
    return `${url.origin}${url.pathname.replace(/\/+$/, '')}/${releaseTag(version)}/${name}${url.search}`;
}
/**
 * The address of a release in GitHub's REST interface, where the releases are on a GitHub server; a mirror may look like one.
 * @param source as for `assetAddress`
 */
function releaseApi(source, version) {
    const { origin, hostname, pathname } = new URL(source);
    const [, owner, name] = /^\/([^/]+)\/([^/]+)\/releases\/download\/*$/.exec(pathname) ?? [];
    if (owner === undefined || name === undefined)
        return undefined;
    const isPublic = hostname === 'github.com' || hostname.endsWith('.ghe.com');
    const api = isPublic ? `https://api.${hostname}` : `${origin}/api/v3`;
    return `${api}/repos/${owner}/${name}/releases/tags/${releaseTag(version)}`;
}


/***/ }),

/***/ 48876:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ askIsAlive),
  n: () => (/* binding */ startProxy)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/git/process-tree.ts
var process_tree = __webpack_require__(60606);
// EXTERNAL MODULE: ./src/git/processes.ts
var processes = __webpack_require__(7329);
// EXTERNAL MODULE: ./src/test-proxy/environment.ts
var environment = __webpack_require__(23676);
// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(83313);
;// CONCATENATED MODULE: ./src/test-proxy/guard.ts
/** Ends the test proxy when the process that started it is gone, however that ended: also by a signal that it cannot catch. */



/** A program of its own, in a process of its own: its stdin ends when nobody holds the other end any more. */
const PROGRAM = `
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
  setTimeout(() => { send('SIGKILL'); process.exit(); }, ${processes/* GRACE */.Zv});
});
`;
/** @param pid of a process that leads a group */
function guardProcess(pid) {
    const { NODE_OPTIONS: _, ...env } = (0,git_environment/* withoutSecrets */.cT)(process.env);
    const guard = (0,external_node_child_process_.spawn)(process.execPath, ['-e', PROGRAM, String(pid)], {
        env,
        // A group of its own: what a terminal sends to ours is not for it.
        detached: true,
        stdio: ['pipe', 'ignore', 'ignore'],
        windowsHide: true,
    });
    // Without a guard there is less safety, and everything else works.
    guard.on('error', () => { });
    guard.stdin.on('error', () => { });
    guard.unref();
    guard.stdin.unref();
    return { release: () => void guard.kill('SIGKILL') };
}

// EXTERNAL MODULE: ./src/test-proxy/log-file.ts
var log_file = __webpack_require__(24942);
// EXTERNAL MODULE: ./src/test-proxy/program.ts
var program = __webpack_require__(19329);
;// CONCATENATED MODULE: ./src/test-proxy/start.ts
/** Starts the test proxy and waits until it answers. */













const TIME_LIMIT = 60_000;
/** Milliseconds after which whoever waits is told so. */
const PATIENCE = 10_000;
/** Milliseconds that it has for one answer. */
const ANSWER_LIMIT = 2_000;
/** Milliseconds between two looks. */
const PAUSE = 50;
/** Seconds after its last request after which a proxy that nobody stopped ends by itself; as long as a job may run. */
const IDLE_LIMIT = 6 * 3600;
/**
 * @throws `proxy-failed` where it cannot be started, ends or does not answer in time; no process is left then
 */
async function startProxy(start) {
    const { assetsRoot, executable, logFile, signal } = start;
    signal.throwIfAborted();
    const child = await spawnProxy(start);
    const pid = child.pid;
    const guard = guardProcess(pid);
    const end = {};
    const ended = new Promise((resolve) => {
        child.once('exit', (code, by) => {
            end.how = by === null ? `exit code ${code}` : `signal ${external_node_os_.constants.signals[by]} (${by})`;
            guard.release();
            resolve();
        });
    });
    // It need not be there any more.
    const identity = (await (0,processes/* processIdentity */.I9)(pid)) ?? '';
    try {
        const port = await untilReady(start, () => end.how);
        child.unref();
        return { pid, identity, url: `http://127.0.0.1:${port}`, port, assetsRoot, log: logFile, executable, ended, guard };
    }
    catch (error) {
        if (end.how === undefined) {
            if (!(await (0,processes/* endProcess */.JZ)(pid, identity)))
                (0,process_tree/* endTree */.S)(pid, 'SIGKILL');
            await ended;
        }
        throw error;
    }
}
/** Its output goes to a file, for it lives on when nobody reads a pipe any more. */
async function spawnProxy({ executable, assetsRoot, logFile, env }) {
    const [file, ...before] = (0,program.commandOf)(executable);
    const args = [
        ...before,
        ...['start', '-u', '--storage-location', assetsRoot],
        // Versions before December 2024 do not know it, and take it for a setting of the server that nobody asks for.
        ...['--auto-shutdown-in-seconds', String(IDLE_LIMIT)],
        // A port that is free: it chooses one, and says which.
        ...['--', '--urls', 'http://127.0.0.1:0'],
    ];
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(logFile), { recursive: true });
    const output = (0,external_node_fs_.openSync)(logFile, 'w');
    try {
        const child = (0,external_node_child_process_.spawn)(file, args, {
            cwd: (0,external_node_path_.dirname)(logFile),
            env: (0,environment/* proxyEnvironment */.w)(env),
            detached: true,
            stdio: ['ignore', output, output],
            windowsHide: true,
        });
        await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject));
        return child;
    }
    catch (error) {
        throw notStarted(file, error);
    }
    finally {
        (0,external_node_fs_.closeSync)(output);
    }
}
/** Why the system refused to run a program. */
const REFUSALS = {
    EACCES: 'permission was denied',
    ENOENT: 'it was not found',
};
function notStarted(file, error) {
    const reason = REFUSALS[error.code ?? ''] ?? error.message;
    return new errors/* AssetsSyncError */.Fl('proxy-failed', `The test proxy could not be started: ${file}: ${reason}.`, {
        hint: error.code === 'EACCES'
            ? 'Make the file executable, and check that its disk is not mounted without that right (noexec).'
            : 'Check that the file is there and is a program for this system.',
        cause: error,
    });
}
/** @returns the port that it listens on */
async function untilReady(start, endedHow) {
    const { logFile, timeLimit = TIME_LIMIT, signal, log } = start;
    const begun = performance.now();
    let isTold = false;
    let answer = 'nothing';
    for (;;) {
        const how = endedHow();
        if (how !== undefined)
            throw endedEarly(start, how);
        const port = (0,log_file/* listeningPort */.bf)(logFile);
        if (port !== undefined) {
            answer = await askIsAlive(port, ANSWER_LIMIT, signal);
            if (answer === '200' && endedHow() === undefined)
                return port;
        }
        const waited = performance.now() - begun;
        if (waited > timeLimit)
            throw notReady(start, port, answer, timeLimit);
        if (waited > PATIENCE && !isTold) {
            isTold = true;
            log.info(`The test proxy is not ready yet; waiting up to ${timeLimit / 1000} seconds. It writes to ${logFile}.`);
        }
        await (0,promises_.setTimeout)(PAUSE, undefined, { signal }).catch(() => signal.throwIfAborted());
    }
}
/**
 * @param within milliseconds that it has to answer
 * @returns the status of its answer, or why there was none
 */
function askIsAlive(port, within, signal) {
    return new Promise((resolve) => {
        const options = {
            host: '127.0.0.1',
            port,
            path: '/Admin/IsAlive',
            timeout: within,
            // One of its own never goes through a proxy of the environment.
            agent: new external_node_http_.Agent(),
            ...(signal === undefined ? {} : { signal }),
        };
        const request = (0,external_node_http_.get)(options, (response) => {
            response.resume();
            resolve(String(response.statusCode));
        });
        request.on('timeout', () => request.destroy(new Error(`nothing within ${within / 1000} seconds`)));
        request.on('error', (error) => resolve(error.message));
    });
}
function endedEarly({ logFile, executable }, how) {
    const taken = (0,log_file/* takenAddress */.aK)((0,log_file/* lastLines */.w$)(logFile));
    return failed(taken === undefined ? `it ended at once (${how})` : `${taken} is taken`, taken === undefined
        ? `Look at what it wrote, and whether ${executable} runs here.`
        : 'Stop what listens there, or unset the variable (Kestrel__Endpoints__…) that names this address: else it takes a free port.', logFile);
}
function notReady({ logFile }, port, answer, limit) {
    const seconds = limit / 1000;
    return failed(port === undefined
        ? `it did not listen within ${seconds} seconds`
        : `it listens on port ${port}, but answered ${answer} in place of 200 for ${seconds} seconds`, 'Look at what it wrote; a machine that is busy may need another try.', logFile);
}
/** The last lines are in the message: what is behind a fold helps nobody whose job failed over night. */
function failed(what, hint, logFile) {
    const said = (0,log_file/* lastLines */.w$)(logFile);
    const lines = said === '' ? ' It wrote nothing.' : ` Its last lines:\n${said.replace(/^/gm, '  ')}`;
    return new errors/* AssetsSyncError */.Fl('proxy-failed', `The test proxy is not ready: ${what}.${lines}`, { hint: `${hint} (${logFile})` });
}


/***/ }),

/***/ 32281:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ findVersion),
/* harmony export */   EXAMPLE_VERSION: () => (/* binding */ EXAMPLE_VERSION),
/* harmony export */   VERSION_FILES: () => (/* binding */ VERSION_FILES)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34758);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84406);
/** Which version of the test proxy a code repository wants. */



/** The repository's own choice, then the one that Azure SDK repositories share. */
const VERSION_FILES = ['eng/target_proxy_version.txt', 'eng/common/testproxy/target_version.txt'];
const EXAMPLE_VERSION = '1.0.0-dev.20260521.2';
/** Semantic versions, as the tool cache needs them; nothing that could lead out of a folder or an address. */
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-z-][\da-z-]*)(\.(0|[1-9]\d*|\d*[a-z-][\da-z-]*))*)?$/i;
/**
 * @param given the `proxy-version` input
 * @param codeRoot absolute: where the version files are looked for
 * @throws `bad-usage` where nothing names a version, or it is none
 */
function findVersion(given, codeRoot) {
    if (given !== undefined)
        return checkVersion(given.trim(), undefined);
    for (const file of VERSION_FILES) {
        const version = (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readIfThere */ .qC)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(codeRoot, file))
            ?.replace(/^\uFEFF/, '')
            .trim();
        if (version)
            return checkVersion(version, { file });
    }
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('bad-usage', 'Nothing says which version of the test proxy to use.', {
        hint: `Give the proxy-version input, such as ${EXAMPLE_VERSION}, or write the version into ${VERSION_FILES[0]}, or name an installed one with TEST_PROXY_PATH.`,
    });
}
function checkVersion(version, at) {
    if (VERSION.test(version))
        return version;
    const [shown = ''] = version.split('\n');
    throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .AssetsSyncError */ .Fl('bad-usage', `${at?.file ?? 'The proxy-version input'} names no version of the test proxy: ${shown.slice(0, 80)}`, {
        hint: `Write a version like ${EXAMPLE_VERSION}.`,
        at,
    });
}


/***/ })

};
