export const id = 6025;
export const ids = [6025];
export const modules = {

/***/ 6025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/base/shell.ts
var shell = __webpack_require__(84907);
// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __webpack_require__(32130);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(43739);
// EXTERNAL MODULE: ./src/commands/test-proxy.ts
var test_proxy = __webpack_require__(52593);
// EXTERNAL MODULE: ./src/commands/proxy/proxy.ts
var proxy = __webpack_require__(85173);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/commands/proxy/report.ts
/** What people and scripts are told about the test proxy. */


/** What a shell evaluates, so that tests find the proxy. */
function exportText(variables) {
    const isPowerShell = (0,shell/* readersShell */.tP)() !== 'sh';
    const line = ([name, value]) => isPowerShell ? `$env:${name} = '${value.replaceAll("'", "''")}'` : `export ${name}='${value.replaceAll("'", "'\\''")}'`;
    return Object.entries(variables).map(line).join('\n');
}
function statusText({ proxy, answer }, assetsRoot, from) {
    const where = (0,external_node_path_.relative)(from, assetsRoot) || '.';
    if (proxy === undefined)
        return `No test proxy runs on ${where}.`;
    const health = answer === '200' ? 'answers' : `does not answer as it should (${answer})`;
    return `The test proxy on ${where} ${health} at ${proxy.url} (process ${proxy.pid}) and writes to ${proxy.log}.`;
}
async function statusJson({ proxy, answer }) {
    return { running: proxy !== undefined, answer: answer ?? null, ...(proxy === undefined ? {} : await runningJson(proxy)) };
}
async function runningJson(proxy) {
    const { proxyVariables } = await __webpack_require__.e(/* import() */ 3676).then(__webpack_require__.bind(__webpack_require__, 23676));
    return { pid: proxy.pid, executable: proxy.executable, variables: proxyVariables(proxy) };
}

;// CONCATENATED MODULE: ./src/commands/proxy/command.ts
/** proxy: installs the test proxy, starts it on the assets root, says how it is, and stops it. */







const PLACE = ['path', 'working-directory'];
const install = {
    description: 'install the test proxy, and print where it is',
    quiet: command/* QUIET_ANSWER */.oe,
    inputs: ['working-directory', ...test_proxy/* PROGRAM_INPUTS */.tu, 'retries', 'timeout'],
    examples: `
  assets-sync proxy install             # the version that the code repository names
  assets-sync proxy install --proxy-version 1.0.0-dev.20260521.2`,
    run: runInstall,
};
const start = {
    description: 'start the test proxy on the assets root, and print the variables that lead tests to it',
    quiet: command/* QUIET_ANSWER */.oe,
    inputs: [...PLACE, ...test_proxy/* PROGRAM_INPUTS */.tu, 'retries', 'timeout'],
    examples: `
  assets-sync proxy start               # install it if need be; one that runs there already is used
  eval "$(assets-sync proxy start)"     # and let the tests that this shell runs find it
  assets-sync proxy start --json        # for scripts`,
    run: runStart,
};
const stop = {
    description: 'stop the test proxy that was started on the assets root',
    inputs: PLACE,
    examples: `
  assets-sync proxy stop`,
    run: runStop,
};
const command_status = {
    description: 'say whether a test proxy runs on the assets root, and where it listens',
    quiet: command/* QUIET_ANSWER */.oe,
    inputs: PLACE,
    examples: `
  assets-sync proxy status
  assets-sync proxy status --json       # for scripts`,
    more: `
Exit code 0 whether one runs or not.`,
    run: runStatus,
};
const command_command = {
    group: 'More',
    description: 'print how to start the test proxy by hand',
    quiet: command/* QUIET_ANSWER */.oe,
    inputs: [...PLACE, ...test_proxy/* PROGRAM_INPUTS */.tu],
    examples: `
  assets-sync proxy                     # the command line that starts it here, in the foreground
  assets-sync proxy install             # install it alone
  eval "$(assets-sync proxy start)"     # start it, and let the tests that this shell runs find it
  assets-sync proxy status              # where it listens, and where its output goes
  assets-sync proxy stop`,
    subcommands: { install, start, stop, status: command_status },
    run: runPrint,
};
async function runPrint(context) {
    const { host, log } = context;
    const assetsRoot = await findRoot(context);
    const tool = (0,proxy/* proxyCommand */.e)(assetsRoot, await findProgram(context));
    (0,test_proxy/* noticeEmpty */.Me)(assetsRoot, log);
    host.result((0,shell/* shellCommand */.q$)(tool), 'answer');
    host.setOutputs({ 'assets-root': assetsRoot }, { tool });
}
/** The command line of the program that is on this machine; undefined where there is none yet. */
async function findProgram(context) {
    const { commandOf, findProxy } = await __webpack_require__.e(/* import() */ 4776).then(__webpack_require__.bind(__webpack_require__, 74776));
    try {
        const program = await findProxy(await (0,test_proxy/* programQuestion */.dp)(context));
        if (program !== undefined)
            return commandOf(program.executable);
        context.log.notice('The test proxy is not installed yet; assets-sync proxy install does it.');
    }
    catch (error) {
        context.log.notice(textOf(error));
    }
    return undefined;
}
/** What keeps a proxy from being started is no reason not to say how it is done. */
function textOf(error) {
    if (error instanceof errors/* AssetsSyncError */.Fl)
        return `${error.message} ${error.hint}`;
    throw error;
}
async function runInstall(context) {
    const { executable, version, from } = await (0,test_proxy/* provideProgram */.GR)(context);
    if (from === 'TEST_PROXY_PATH' || from === 'PATH')
        context.log.notice(`It was there already, by ${from}.`);
    context.host.result(executable, 'answer');
    context.host.setOutputs({}, { executable, version: version ?? null, from });
}
async function runStart(context) {
    const { host, log } = context;
    const assetsRoot = await findRoot(context);
    const { proxy, isNew } = await (0,test_proxy/* startProxyOn */.eS)(context, assetsRoot);
    log.notice(`The test proxy ${isNew ? 'runs' : 'ran already'} at ${proxy.url} and writes to ${proxy.log}.`);
    const { proxyVariables } = await __webpack_require__.e(/* import() */ 3676).then(__webpack_require__.bind(__webpack_require__, 23676));
    host.result(exportText({ ASSETS_ROOT: assetsRoot, ...proxyVariables(proxy) }), 'answer');
    host.setOutputs({ 'assets-root': assetsRoot, ...(0,test_proxy/* proxyOutputs */.Rt)(proxy) }, { ...(await runningJson(proxy)), started: isNew });
}
async function runStop(context) {
    const { stopManaged } = await Promise.all(/* import() */[__webpack_require__.e(8876), __webpack_require__.e(9602)]).then(__webpack_require__.bind(__webpack_require__, 59602));
    const { wasRunning } = await stopManaged(await stateOf(context));
    context.host.result(wasRunning ? 'The test proxy was stopped.' : 'No test proxy was running.');
    context.host.setOutputs({}, { stopped: wasRunning });
}
async function runStatus(context) {
    const { host } = context;
    const { findManaged } = await Promise.all(/* import() */[__webpack_require__.e(8876), __webpack_require__.e(9602)]).then(__webpack_require__.bind(__webpack_require__, 59602));
    const assetsRoot = await findRoot(context);
    const found = await findManaged(await stateOf(context));
    host.result(statusText(found, assetsRoot, host.workspace), 'answer');
    const outputs = found.proxy === undefined ? {} : (0,test_proxy/* proxyOutputs */.Rt)(found.proxy);
    host.setOutputs({ 'assets-root': assetsRoot, ...outputs }, await statusJson(found));
}
async function findRoot({ openCodeRepository, inputs }) {
    return (0,locate/* locateRoot */.L)(await openCodeRepository(), inputs.path);
}
async function stateOf(context) {
    const { proxyFiles } = await __webpack_require__.e(/* import() */ 5663).then(__webpack_require__.bind(__webpack_require__, 55663));
    return proxyFiles(await findRoot(context)).state;
}


/***/ }),

/***/ 85173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
