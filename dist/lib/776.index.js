export const id = 776;
export const ids = [776,676];
export const modules = {

/***/ 3676:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proxyVariables: () => (/* binding */ proxyVariables),
/* harmony export */   w: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
/* harmony import */ var _git_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3313);
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

/***/ 4776:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PUBLIC_SOURCE: () => (/* reexport */ release/* PUBLIC_SOURCE */.ie),
  Nl: () => (/* binding */ commandOf),
  findToolCache: () => (/* binding */ findToolCache),
  provideProxy: () => (/* binding */ provideProxy),
  requireChoice: () => (/* binding */ requireChoice)
});

// UNUSED EXPORTS: findProxy, isVersion

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/programs.ts
var programs = __webpack_require__(6404);
// EXTERNAL MODULE: ./src/test-proxy/environment.ts
var environment = __webpack_require__(3676);
// EXTERNAL MODULE: ./src/test-proxy/release.ts
var release = __webpack_require__(8032);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __webpack_require__(4406);
;// CONCATENATED MODULE: ./src/test-proxy/version.ts
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
function version_findVersion(given, codeRoot) {
    if (given !== undefined)
        return checkVersion(given.trim(), undefined);
    for (const file of VERSION_FILES) {
        const version = (0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(codeRoot, file))
            ?.replace(/^\uFEFF/, '')
            .trim();
        if (version)
            return checkVersion(version, { file });
    }
    throw new errors/* AssetsSyncError */.Fl('bad-usage', 'Nothing says which version of the test proxy to use.', {
        hint: `Give the proxy-version input, such as ${EXAMPLE_VERSION}, or write the version into ${VERSION_FILES[0]}, or name an installed one with TEST_PROXY_PATH.`,
    });
}
function checkVersion(version, at) {
    if (VERSION.test(version))
        return version;
    const [shown = ''] = version.split('\n');
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `${at?.file ?? 'The proxy-version input'} names no version of the test proxy: ${shown.slice(0, 80)}`, {
        hint: `Write a version like ${EXAMPLE_VERSION}.`,
        at,
    });
}

;// CONCATENATED MODULE: ./src/test-proxy/program.ts
/** Finds the test proxy that is to be run: one that is on the machine, else an installed release. */










/** Milliseconds that a program has to say its version. */
const VERSION_LIMIT = 15_000;
/** @throws `bad-usage` where nothing says which; what `install` throws */
async function provideProxy(question) {
    const own = await findOwn(question);
    if (own !== undefined)
        return own;
    const version = version_findVersion(question.version, question.codeRoot);
    const { install } = await __webpack_require__.e(/* import() */ 706).then(__webpack_require__.bind(__webpack_require__, 1706));
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
    const version = findVersion(question.version, question.codeRoot);
    const { findInstalled } = await __webpack_require__.e(/* import() */ 648).then(__webpack_require__.bind(__webpack_require__, 3648));
    const executable = await findInstalled(question.toolCache, version, releaseAsset(question.system));
    return executable === undefined ? undefined : { executable, version, from: 'tool cache' };
}
/**
 * Starts and asks nothing.
 * @throws `bad-usage` where nothing says which program is to be used
 */
function requireChoice({ env, codeRoot, version }) {
    if (findGiven(env, codeRoot) === undefined)
        version_findVersion(version, codeRoot);
}
/** The machine's own, which was not installed here. */
async function findOwn({ version: given, env, codeRoot, system, signal }) {
    const named = findGiven(env, codeRoot);
    if (named !== undefined)
        return { executable: named, version: undefined, from: 'TEST_PROXY_PATH' };
    const version = version_findVersion(given, codeRoot);
    const onPath = findOnPath(env, system.platform);
    if (onPath === undefined || !isVersion(await askVersion(onPath, env, signal), version))
        return undefined;
    return { executable: onPath, version, from: 'PATH' };
}
/** The runner's or agent's tool cache; at a terminal a folder beside the stores, which are no tools. */
function findToolCache(env, storeBase) {
    return env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY || (0,external_node_path_.join)(storeBase, 'tools');
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
    const path = (0,external_node_path_.resolve)(codeRoot, given);
    if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile())
        return path;
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `TEST_PROXY_PATH names no file: ${path}`, {
        hint: 'Let it name the program of the test proxy, or unset it to have one installed.',
    });
}
function findOnPath(env, platform) {
    const name = platform === 'win32' ? 'test-proxy.exe' : 'test-proxy';
    return (0,programs/* pathEntries */.ev)(env, platform)
        .map((folder) => (0,external_node_path_.join)(folder, name))
        .find((file) => (0,external_node_fs_.existsSync)(file));
}
/** What a program says of itself; empty where it does not. */
async function askVersion(file, env, signal) {
    try {
        const options = {
            env: (0,environment/* proxyEnvironment */.w)(env),
            signal,
            timeout: VERSION_LIMIT,
            killSignal: 'SIGKILL',
            windowsHide: true,
        };
        return (await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(file, ['--version'], options)).stdout;
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

/***/ 8032:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ releaseApi),
/* harmony export */   ie: () => (/* binding */ PUBLIC_SOURCE),
/* harmony export */   oy: () => (/* binding */ releaseAsset),
/* harmony export */   pQ: () => (/* binding */ assetAddress)
/* harmony export */ });
/* unused harmony export releaseTag */
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4758);
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


/***/ })

};
