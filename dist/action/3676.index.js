export const id = 3676;
export const ids = [3676];
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


/***/ })

};
