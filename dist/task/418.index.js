export const id = 418;
export const ids = [418];
export const modules = {

/***/ 91418:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/paths.ts
var paths = __webpack_require__(75997);
// EXTERNAL MODULE: ./src/base/programs.ts
var programs = __webpack_require__(36404);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(17984);
// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __webpack_require__(84907);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __webpack_require__(30592);
// EXTERNAL MODULE: ./src/report/synced.ts
var synced = __webpack_require__(47090);
// EXTERNAL MODULE: ./src/commands/proxy/proxy.ts
var proxy = __webpack_require__(85173);
// EXTERNAL MODULE: ./src/commands/proxy/report.ts
var report = __webpack_require__(30495);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/git/git.ts + 1 modules
var git = __webpack_require__(81200);
// EXTERNAL MODULE: ./src/git/process-tree.ts
var process_tree = __webpack_require__(60606);
;// CONCATENATED MODULE: ./src/commands/demo/http-server.ts





async function serveGit(options) {
    const server = (0,external_node_http_.createServer)((request, response) => {
        let bytes = 0;
        const write = response.write.bind(response);
        response.write = ((chunk, ...rest) => {
            bytes += chunk.length;
            return write(chunk, ...rest);
        });
        response.on('close', () => {
            options.onServed?.({ method: request.method ?? '', url: request.url ?? '', status: response.statusCode, bytes });
        });
        if (options.intercept?.(request, response) === true)
            return;
        answer(request, response, options);
    });
    server.listen(0, '127.0.0.1');
    await (0,external_node_events_.once)(server, 'listening');
    return {
        origin: `http://127.0.0.1:${server.address().port}`,
        close: async () => {
            server.closeAllConnections();
            server.close();
            await (0,external_node_events_.once)(server, 'close');
        },
    };
}
/** Runs git http-backend as a CGI program. */
function answer(request, response, options) {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const protocol = request.headers['git-protocol'];
    const backend = startBackend({
        ...systemVariables(),
        HOME: options.projectRoot,
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_PROJECT_ROOT: options.projectRoot,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: decodeURIComponent(url.pathname),
        QUERY_STRING: url.search.slice(1),
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'] ?? '',
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
        ...(typeof protocol === 'string' && options.protocolV0 !== true ? { GIT_PROTOCOL: protocol } : {}),
    });
    backend.stderr.resume();
    request.pipe(backend.stdin);
    // A client that goes away takes the program with it.
    backend.stdin.on('error', () => { });
    response.on('close', () => (0,process_tree/* endTree */.S)(backend.pid, 'SIGTERM'));
    let head = Buffer.alloc(0);
    backend.stdout.on('data', (chunk) => {
        if (head === undefined) {
            if (!response.write(chunk))
                backend.stdout.pause();
            return;
        }
        head = Buffer.concat([head, chunk]);
        const end = head.indexOf('\r\n\r\n');
        if (end < 0)
            return;
        const body = head.subarray(end + 4);
        writeHead(response, head.toString('latin1', 0, end));
        head = undefined;
        if (body.length > 0)
            response.write(body);
    });
    response.on('drain', () => backend.stdout.resume());
    backend.stdout.on('end', () => {
        if (!response.headersSent)
            response.writeHead(500);
        response.end();
    });
    backend.on('error', () => response.destroy());
}
function startBackend(env) {
    return (0,git/* spawnGit */.Iz)(['http-backend'], { env, stdio: ['pipe', 'pipe', 'pipe'] });
}
/** What finding and starting git takes; on Windows no program starts without its folder. */
function systemVariables() {
    const { PATH, SYSTEMROOT } = process.env;
    return { PATH, ...(SYSTEMROOT === undefined ? {} : { SYSTEMROOT }) };
}
function writeHead(response, head) {
    let status = 200;
    for (const line of head.split('\r\n')) {
        const colon = line.indexOf(':');
        const [name, value] = [line.slice(0, colon), line.slice(colon + 1).trim()];
        if (name === 'Status')
            status = Number.parseInt(value, 10);
        else
            response.setHeader(name, value);
    }
    response.writeHead(status);
}
/** Throws unless this machine's git brings http-backend: some distributions package it apart. */
async function checkHttpBackend() {
    const backend = startBackend(systemVariables());
    let said = '';
    backend.stdout.on('data', (chunk) => (said += chunk));
    backend.stderr.on('data', (chunk) => (said += chunk));
    await (0,external_node_events_.once)(backend, 'close');
    if (!said.includes('is not a git command'))
        return;
    throw new errors/* AssetsSyncError */.Fl('old-git', 'This git has no http-backend, which serves the demo’s repository.', {
        hint: 'Install it (Alpine: git-daemon), or go straight to a repository of your own.',
    });
}

// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(76127);
// EXTERNAL MODULE: ./src/git/environment.ts
var git_environment = __webpack_require__(83313);
;// CONCATENATED MODULE: ./src/commands/demo/sample.ts
/** Sample repositories for the demo: an assets repository with two recorded services, and a code repository that pins them. */





const RECORDINGS_OF_A_SERVICE = 40;
/** Those of tables that are recorded again: a change of any other is pushed without a conflict. */
const RECORDED_AGAIN = 30;
/** A service of the sample, and a request that its tests make. */
const SERVICES = {
    tables: { package: 'azure-data-tables', uri: 'https://sample.table.core.windows.net/Tables' },
    keyvault: { package: 'azure-keyvault-secrets', uri: 'https://sample.vault.azure.net/secrets' },
};
/** A recording of tables that is the same in both commits. */
const KEPT_RECORDING = recordingPath('tables', SERVICES.tables.package, RECORDED_AGAIN);
/**
 * Makes a bare assets repository with two commits: the second records most tables tests again.
 * @param dir absolute; made
 */
async function makeAssetsRepository(dir) {
    await (0,git/* git */.$Y)(['init', '-q', '--bare', '--initial-branch=main', dir], { environment: (0,git_environment/* ownEnvironment */.am)(dir) });
    const environment = (0,git_environment/* ownEnvironment */.am)(dir);
    await (0,git/* git */.$Y)(['config', 'uploadpack.allowFilter', 'true'], { environment });
    await (0,git/* git */.$Y)(['fast-import', '--quiet'], { environment, input: importStream() });
    return { first: await revision('main~1', environment), second: await revision('main', environment) };
}
/** Makes a code repository whose recordings.json pins tables at the first commit and keyvault at the second. */
async function makeCodeRepository(dir, assetsDir, url, sample) {
    const keyvaultTree = await revision(`${sample.second}:sdk/keyvault`, (0,git_environment/* ownEnvironment */.am)(assetsDir));
    const environment = (0,git_environment/* ownEnvironment */.am)((0,external_node_path_.join)(dir, '.git'), dir);
    await (0,git/* git */.$Y)(['init', '-q', '--initial-branch=main', dir], { environment });
    for (const [service, { package: name }] of Object.entries(SERVICES)) {
        const tests = (0,external_node_path_.join)(dir, 'sdk', service, name, 'tests');
        await (0,promises_.mkdir)(tests, { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(tests, `test_${service}.py`), 'def test_create(recorded_client):\n    recorded_client.create()\n');
    }
    const { EXAMPLE_VERSION, VERSION_FILES } = await __webpack_require__.e(/* import() */ 281).then(__webpack_require__.bind(__webpack_require__, 32281));
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, 'eng'));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, VERSION_FILES[0]), `${EXAMPLE_VERSION}\n`);
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, 'recordings.json'), manifest(url, sample, keyvaultTree));
    await (0,git/* git */.$Y)(['add', '--all'], { environment });
    // For a push from what is kept too, where git does not know who the reader is.
    await (0,git/* git */.$Y)(['config', 'user.name', 'Demo'], { environment });
    await (0,git/* git */.$Y)(['config', 'user.email', 'demo@localhost'], { environment });
    await (0,git/* git */.$Y)(['commit', '-q', '-m', 'Pin the recordings of tables and keyvault'], { environment });
}
function manifest(url, { first, second }, keyvaultTree) {
    return `{
  "$repository": ${JSON.stringify(url)},
  // A SHA alone is enough.
  "sdk/tables": "${first}",
  // With the directory's tree, the commit itself need not be fetched.
  "sdk/keyvault": {
    "sha": "${second}",
    "tree": "${keyvaultTree}@${(0,base_sha/* shortSha */.Fu)(second)}"
  }
}
`;
}
async function revision(name, environment) {
    const text = (await (0,git/* git */.$Y)(['rev-parse', '--verify', name], { environment })).toString('latin1').trim();
    const sha = (0,base_sha/* parseSha */.qL)(text);
    if (sha === undefined)
        throw new Error(`${name} is ${text}`);
    return sha;
}
function importStream() {
    const both = Object.keys(SERVICES).flatMap((service) => recordings(service, 1));
    return (commit('Record the tests of tables and keyvault', both) +
        commit('Record most tables tests again', recordings('tables', 2).slice(0, RECORDED_AGAIN)));
}
function commit(message, files) {
    const head = `commit refs/heads/main\ncommitter Demo <demo@localhost> 1700000000 +0000\n${data(message)}`;
    return head + files.map(({ path, text }) => `M 100644 inline ${path}\n${data(text)}`).join('');
}
function data(text) {
    return `data ${Buffer.byteLength(text)}\n${text}\n`;
}
function recordings(service, take) {
    const { package: name, uri } = SERVICES[service];
    return Array.from({ length: RECORDINGS_OF_A_SERVICE }, (_, number) => ({
        path: recordingPath(service, name, number),
        text: `${JSON.stringify(recording(uri, number, take), undefined, 2)}\n`,
    }));
}
function recordingPath(service, name, number) {
    return `sdk/${service}/${name}/tests/recordings/test_${service}.pyTestCreatetest_${number}.json`;
}
/** In the test proxy's format. */
function recording(uri, number, take) {
    return {
        Entries: [
            {
                RequestUri: `${uri}/item${number}`,
                RequestMethod: 'PUT',
                RequestHeaders: { Accept: 'application/json', 'x-ms-client-request-id': `sample-${number}` },
                RequestBody: { name: `item${number}` },
                StatusCode: 201,
                ResponseHeaders: { Date: `Mon, 0${take} Jan 2024 10:00:00 GMT`, 'Content-Type': 'application/json' },
                ResponseBody: { name: `item${number}`, take },
            },
        ],
        Variables: {},
    };
}

;// CONCATENATED MODULE: ./src/commands/demo/demo.ts
/** demo: the main job on an embedded assets repository: over real smart HTTP on loopback, or in a folder if that is to be kept. */















/** @param keep leave the temporary folder where it is */
async function demo(host, keep, signal) {
    // The server is on loopback, whatever proxy this machine has.
    process.env.no_proxy = [process.env.no_proxy ?? process.env.NO_PROXY, '127.0.0.1'].filter(Boolean).join(',');
    const folder = (0,paths/* canonicalPath */.O)(await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'assets-sync-demo-')));
    const assets = (0,external_node_path_.join)(folder, 'server/sample-assets.git');
    let server;
    try {
        // What is kept is asked and pushed to when no server runs any more.
        if (keep)
            await show(host, folder, assets, assets, keep, signal);
        else {
            await checkHttpBackend();
            server = await serveGit({ projectRoot: (0,external_node_path_.join)(folder, 'server') });
            await show(host, folder, assets, `${server.origin}/sample-assets.git`, keep, signal);
        }
    }
    finally {
        await server?.close();
        if (!keep)
            await (0,rename_and_remove/* removeFolderLater */.bF)(folder);
    }
}
/** @param url what the code repository calls the assets repository by */
async function show(host, folder, assets, url, keep, signal) {
    const code = (0,external_node_path_.join)(folder, 'code');
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'server'), { recursive: true });
    const sample = await makeAssetsRepository(assets);
    await makeCodeRepository(code, assets, url, sample);
    host.result(`1. An assets repository with two recorded services is at ${url}.\n`);
    host.result(`2. A code repository pins them, at two different commits (${(0,external_node_path_.join)(code, 'recordings.json')}):\n`);
    host.result(indent(await (0,promises_.readFile)((0,external_node_path_.join)(code, 'recordings.json'), 'utf8')));
    host.result("3. assets-sync sync '*'\n");
    const first = await timedSync(host, folder, code, signal);
    host.result(indent((0,synced/* syncedText */.eq)(first.result, first.milliseconds, code)));
    host.result("4. And again, with nothing to do:\n\n   assets-sync sync '*'\n");
    const second = await timedSync(host, folder, code, signal);
    host.result(indent((0,synced/* syncedText */.eq)(second.result, second.milliseconds, code)));
    const root = first.result.assetsRoot;
    host.result(`5. ${(0,base_text/* count */.U9)(first.result.services.length, 'service')} at two commits are in one assets root.\n\n   assets-sync run '*' -- <your tests>\n\n   installs the test proxy, runs your tests with it and stops it. By hand, where it is installed:\n`);
    host.result(indent((0,shell/* shellCommand */.q$)((0,proxy/* proxyCommand */.e)(root))));
    host.result(keep ? goOn(folder, code) : 'The temporary folder is removed; --keep keeps it, to change a recording, push and reset.');
    host.setOutputs((0,synced/* syncedOutputs */.RB)(first.result));
}
/** A day's other steps, as they can be pasted. */
function goOn(folder, code) {
    const program = programWords(process.argv[1] ?? '');
    const steps = [
        (0,shell/* shellCommand */.q$)(['cd', code]),
        (0,report/* exportText */.KS)({ ASSETS_SYNC_STORE: (0,external_node_path_.join)(folder, 'store') }),
        `# Change something in .assets/${KEPT_RECORDING}, as a test that records does; then:`,
        (0,shell/* shellCommand */.q$)([...program, 'status', 'sdk/tables']),
        (0,shell/* shellCommand */.q$)([...program, 'push', '--message', 'Record a tables test again']),
        (0,shell/* shellCommand */.q$)([...program, 'reset']),
    ];
    return `Everything is kept in ${folder}. To go on there:\n\n${indent(steps.join('\n'))}`;
}
/** As this one was started, unless what it is called by is on the PATH. @param script absolute */
function programWords(script) {
    const found = (0,programs/* pathEntries */.ev)(process.env, process.platform)
        .map((entry) => (0,external_node_path_.join)(entry, 'assets-sync'))
        .find((file) => (0,external_node_fs_.existsSync)(file));
    const isThis = found !== undefined && (0,paths/* canonicalPath */.O)(found) === (0,paths/* canonicalPath */.O)(script);
    return isThis ? ['assets-sync'] : ['node', script];
}
async function timedSync(host, folder, code, signal) {
    const { sync } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 89977));
    const codeRepository = await (0,code_repository/* openCodeRepository */.Ev)(code, false, signal);
    const [isLocalUser, attempts] = [true, 1];
    const started = performance.now();
    const result = await sync({
        codeRepository,
        selection: {
            pathsFrom: code,
            paths: ['*'],
            base: undefined,
            baseInput: '--base',
            event: () => ({ kind: 'person' }),
            path: undefined,
            isLocalUser,
            codeAccess: { codeToken: undefined, ownOrigin: undefined, isLocalUser, attempts, temporary: folder },
        },
        access: {
            repository: undefined,
            branch: undefined,
            token: undefined,
            gitHubServer: host.gitHubServer,
            ownOrigin: undefined,
            isLocalUser,
        },
        repositoryOptions: { storeBase: (0,external_node_path_.join)(folder, 'store'), isLocalUser, config: codeRepository.config, attempts },
        verify: false,
        discard: false,
        compare: false,
        showChanges: false,
        cache: 'machine',
        cacheService: undefined,
        layout: 'mirror',
    }, {
        progress: undefined,
        info: (text) => host.say('info', text),
        notice: (text) => host.say('notice', text),
        warning: ({ message, at }) => host.say('warning', message, at),
    }, signal);
    return { result, milliseconds: performance.now() - started };
}
function indent(text) {
    return `${text.trimEnd().replace(/^(?=.)/gm, '   ')}\n`;
}

;// CONCATENATED MODULE: ./src/commands/demo/command.ts

const command = {
    group: 'More',
    description: 'show the main job on an embedded assets repository; nothing to install or configure',
    inputs: [],
    flags: [{ name: '--keep', help: 'keep the temporary folder' }],
    examples: `
  assets-sync demo                      # watch the main job on a small assets repository
  assets-sync demo --keep               # and keep everything to look around`,
    run,
};
async function run({ host, signal, flags }) {
    await demo(host, flags.keep === true, signal);
}


/***/ }),

/***/ 85173:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ proxyCommand)
/* harmony export */ });
/** How to start the test proxy by hand. */
/**
 * @param assetsRoot absolute: what becomes the storage context
 * @param program the test proxy, by its path or by the name that the .NET tool has
 * @returns a command line, an argument a member
 */
function proxyCommand(assetsRoot, program = ['test-proxy']) {
    return [...program, 'start', '-u', '--storage-location', assetsRoot];
}


/***/ }),

/***/ 30495:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ exportText),
/* harmony export */   bj: () => (/* binding */ statusJson),
/* harmony export */   gU: () => (/* binding */ runningJson),
/* harmony export */   qS: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84907);
/** What people and scripts are told about the test proxy. */


/** What a shell evaluates, so that tests find the proxy. */
function exportText(variables) {
    const isPowerShell = (0,_base_shell_js__WEBPACK_IMPORTED_MODULE_1__/* .readersShell */ .tP)() !== 'sh';
    const line = ([name, value]) => isPowerShell ? `$env:${name} = '${value.replaceAll("'", "''")}'` : `export ${name}='${value.replaceAll("'", "'\\''")}'`;
    return Object.entries(variables).map(line).join('\n');
}
function statusText({ proxy, answer }, assetsRoot, from) {
    const where = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, assetsRoot) || '.';
    if (proxy === undefined)
        return `No test proxy runs on ${where}.`;
    const health = answer === '200' ? 'answers' : `does not answer as it should (${answer})`;
    return `The test proxy on ${where} ${health} at ${proxy.url} (process ${proxy.pid}) and writes to ${proxy.log}.`;
}
async function statusJson({ proxy, answer }) {
    return { running: proxy !== undefined, answer: answer ?? null, ...(proxy === undefined ? {} : await runningJson(proxy)) };
}
async function runningJson(proxy) {
    const { proxyVariables } = await __webpack_require__.e(/* import() */ 676).then(__webpack_require__.bind(__webpack_require__, 23676));
    return { pid: proxy.pid, executable: proxy.executable, variables: proxyVariables(proxy) };
}


/***/ })

};
