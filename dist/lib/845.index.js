export const id = 845;
export const ids = [845];
export const modules = {

/***/ 4845:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(7984);
// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __webpack_require__(2130);
// EXTERNAL MODULE: ./src/commands/test-proxy.ts
var test_proxy = __webpack_require__(2593);
// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __webpack_require__(4907);
;// CONCATENATED MODULE: ./src/commands/proxy/report.ts
/** What people and scripts are told about the test proxy. */


/** What a shell evaluates, so that tests find the proxy. */
function exportText(variables) {
    const isPowerShell = readersShell() !== 'sh';
    const line = ([name, value]) => isPowerShell ? `$env:${name} = '${value.replaceAll("'", "''")}'` : `export ${name}='${value.replaceAll("'", "'\\''")}'`;
    return Object.entries(variables).map(line).join('\n');
}
function statusText({ proxy, answer }, assetsRoot, from) {
    const where = relative(from, assetsRoot) || '.';
    if (proxy === undefined)
        return `No test proxy runs on ${where}.`;
    const health = answer === '200' ? 'answers' : `does not answer as it should (${answer})`;
    return `The test proxy on ${where} ${health} at ${proxy.url} (process ${proxy.pid}) and writes to ${proxy.log}.`;
}
async function statusJson({ proxy, answer }) {
    return { running: proxy !== undefined, answer: answer ?? null, ...(proxy === undefined ? {} : await runningJson(proxy)) };
}
async function runningJson(proxy) {
    const { proxyVariables } = await __webpack_require__.e(/* import() */ 676).then(__webpack_require__.bind(__webpack_require__, 3676));
    return { pid: proxy.pid, executable: proxy.executable, variables: proxyVariables(proxy) };
}

;// CONCATENATED MODULE: ./src/commands/proxy/own-proxy.ts
/** The library's startProxy: a test proxy for one program, which ends with it. */






const command = {
    description: 'start a test proxy that ends with this program',
    inputs: ['path', 'working-directory', ...test_proxy/* PROGRAM_INPUTS */.tu],
    examples: '',
    run,
};
async function run(context) {
    const { host, inputs, openCodeRepository } = context;
    const assetsRoot = (0,locate/* locateRoot */.L)(await openCodeRepository(), inputs.path);
    await (0,test_proxy/* provideRoot */.et)(context, assetsRoot);
    const { proxy, stop } = (await findRunning(assetsRoot)) ?? (await startOwn(context, assetsRoot));
    host.setOutputs({ 'assets-root': assetsRoot, ...(0,test_proxy/* proxyOutputs */.Rt)(proxy) }, { ...(await runningJson(proxy)), stop });
}
/** One that somebody has started on the same assets root is used, and left to them. */
async function findRunning(assetsRoot) {
    const { findManaged } = await __webpack_require__.e(/* import() */ 602).then(__webpack_require__.bind(__webpack_require__, 9602));
    const { proxyFiles } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.bind(__webpack_require__, 5663));
    const { proxy, answer } = await findManaged(proxyFiles(assetsRoot).state);
    return proxy === undefined || answer !== '200' ? undefined : { proxy, stop: async () => { } };
}
async function startOwn(context, assetsRoot) {
    const { host, log, signal } = context;
    const { executable } = await (0,test_proxy/* provideProgram */.GR)(context);
    const { startProxy } = await __webpack_require__.e(/* import() */ 876).then(__webpack_require__.bind(__webpack_require__, 8876));
    const { endProcess } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7329));
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(host.temporary, 'assets-sync-test-proxy-'));
    const logFile = (0,external_node_path_.join)(folder, 'test-proxy.log');
    const proxy = await startProxy({ executable, assetsRoot, logFile, env: process.env, log, signal });
    // The guard, which is not released, ends the proxy itself. A program that has done its work does not fail over what is left.
    const forget = () => {
        try {
            (0,rename_and_remove/* removeFolder */.v$)(folder);
        }
        catch {
            // Windows removes no log that the proxy still has open: the folder stays among the temporary files.
        }
    };
    process.once('exit', forget);
    const stop = async () => {
        await endProcess(proxy.pid, proxy.identity);
        proxy.guard.release();
        process.removeListener('exit', forget);
        await (0,rename_and_remove/* removeFolderLater */.bF)(folder);
    };
    return { proxy, stop };
}


/***/ })

};
