export const id = 635;
export const ids = [635];
export const modules = {

/***/ 69635:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endJob: () => (/* binding */ endJob)
/* harmony export */ });
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34758);
/** The end of a job: stops what a step of ours has left running, whatever became of the job. */

/** Never throws: a job that did what it should does not fail for what is left of it. */
async function endJob(host) {
    try {
        const { PROXY_STATE, parseProxy } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.bind(__webpack_require__, 55663));
        const proxy = parseProxy(host.readState(PROXY_STATE));
        if (proxy === undefined)
            return;
        const { stopProxy } = await Promise.all(/* import() */[__webpack_require__.e(876), __webpack_require__.e(602)]).then(__webpack_require__.bind(__webpack_require__, 59602));
        const { wasRunning, lastLines } = await stopProxy(proxy);
        host.say('info', wasRunning ? `The test proxy at ${proxy.url} was stopped.` : 'The test proxy had ended already.');
        if (lastLines === '')
            return;
        await host.group('The last lines of the test proxy', async () => host.say('info', lastLines));
    }
    catch (thrown) {
        const { message, hint } = (0,_base_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toAssetsSyncError */ .gb)(thrown);
        host.say('warning', `The test proxy could not be stopped: ${message} ${hint}`);
    }
}


/***/ })

};
