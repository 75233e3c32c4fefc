export const id = 982;
export const ids = [982];
export const modules = {

/***/ 5982:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/base/directory.ts
var directory = __webpack_require__(3386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/git-url.ts
var git_url = __webpack_require__(8417);
// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(4840);
// EXTERNAL MODULE: ./src/git/remote/remote.ts + 10 modules
var remote_remote = __webpack_require__(8290);
// EXTERNAL MODULE: ./src/git/scratch.ts
var scratch = __webpack_require__(4570);
// EXTERNAL MODULE: ./src/pins/manifest.ts
var manifest = __webpack_require__(6095);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/pins/schema.ts
var schema = __webpack_require__(1925);
// EXTERNAL MODULE: ./src/selection/services.ts
var selection_services = __webpack_require__(48);
;// CONCATENATED MODULE: ./src/commands/init/init.ts
/** init: writes a first recordings.json. */












/** @throws `bad-usage` where there is a recordings.json already, or no repository is given */
async function init(request, log, signal) {
    const { codeRepository } = request;
    const file = (0,external_node_path_.join)(codeRepository.root, manifest_name/* MANIFEST_NAME */.i);
    if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined)
        throw alreadyThere();
    if (request.repository === undefined) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', 'No assets repository is given.', {
            hint: 'Name it: assets-sync init --repository owner/name-assets',
        });
    }
    const repository = fromTop(request.repository, request.pathsFrom, codeRepository.root);
    const { branch, sha } = await findTip({ ...request, repository }, log, signal);
    const settings = {
        $schema: schema/* SCHEMA_ADDRESS */.b3,
        $repository: repository,
        ...(branch === schema/* DEFAULT_BRANCH */.nU ? {} : { $branch: branch }),
        '/': sha,
    };
    try {
        (0,external_node_fs_.writeFileSync)(file, `${JSON.stringify(settings, undefined, 2)}\n`, { flag: 'wx' });
    }
    catch (error) {
        throw error.code === 'EEXIST' ? alreadyThere() : error;
    }
    const services = await new selection_services/* ServiceGlobs */.HY(schema/* DEFAULT_SERVICES */.LK).below(codeRepository.root, directory/* TOP */.wv);
    return { file, repository, branch, sha, service: services[0] };
}
/** A relative path as it is written in the file: relative to the top of the code repository. */
function fromTop(repository, pathsFrom, codeRoot) {
    if (!(0,git_url/* isRelativePath */.Kb)(repository))
        return repository;
    const path = (0,external_node_path_.relative)(codeRoot, (0,external_node_path_.resolve)((0,external_node_fs_.realpathSync)(pathsFrom), repository))
        .split(external_node_path_.sep)
        .join('/');
    // Without a dot it would be owner/name. On Windows another drive has no relative path.
    return (0,git_url/* isRelativePath */.Kb)(path) || (0,external_node_path_.isAbsolute)(path) ? path : `./${path}`;
}
async function findTip(request, log, signal) {
    const access = (0,fetch_access/* findAccess */.G)(request, (0,manifest/* parseManifest */.Ng)('{}', directory/* TOP */.wv), request.codeRepository.root, () => { });
    const remote = new remote_remote/* Remote */.V({ ...request, ...access, log, config: request.codeRepository.config, tokenInput: 'token' });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(request.temporary, 'assets-sync-'));
    try {
        const tip = await remote.tip((0,scratch/* makeScratch */.lP)(folder, []), request.branch, signal);
        if (tip !== undefined)
            return tip;
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true, maxRetries: 3 });
    }
    const which = request.branch === undefined ? 'no branch to pin' : `no branch ${request.branch}`;
    throw new errors/* AssetsSyncError */.Fl('missing-commit', `${remote.repositoryUrl} has ${which}.`, {
        hint: 'Name a branch that it has with --branch, or push a first commit to it.',
    });
}
function alreadyThere() {
    return new errors/* AssetsSyncError */.Fl('bad-usage', `There is a ${manifest_name/* MANIFEST_NAME */.i} already; nothing was changed.`, {
        hint: 'Edit it, or bring its recordings to disk: assets-sync sync',
        at: { file: manifest_name/* MANIFEST_NAME */.i },
    });
}

// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(6127);
;// CONCATENATED MODULE: ./src/commands/init/report.ts
/** What people and scripts are told about an init. */



function initText({ file, repository, branch, sha, service }, from) {
    return [
        `${(0,external_node_path_.relative)(from, file)} pins everything at ${(0,base_sha/* shortSha */.Fu)(sha)}, where ${branch} of ${repository} is now.`,
        service === undefined
            ? `Next: say in $services which directories are services, for none matches ${schema/* DEFAULT_SERVICES */.LK.join(', ')}; then assets-sync sync <service>`
            : `Next: assets-sync sync ${service}`,
    ].join('\n');
}
function initJson({ file, repository, branch, sha }) {
    return { file, repository, branch, sha };
}

;// CONCATENATED MODULE: ./src/commands/init/command.ts


const command = {
    group: 'Pins',
    description: "write a first recordings.json, pinned at the branch's tip",
    inputs: ['repository', 'branch', 'working-directory', 'token', 'retries', 'timeout'],
    // There is no file yet that could name them.
    inputHelp: {
        repository: 'the assets repository: owner/name on GitHub, or the address of a git repository; it must be given',
        branch: 'its main branch (default: the one that its server names)',
    },
    examples: `
  assets-sync init --repository Azure/azure-sdk-for-python-assets
  assets-sync init --repository https://git.example.com/team/assets --branch recordings`,
    run,
};
async function run({ host, signal, openCodeRepository, request, log }) {
    const result = await init({ ...request, codeRepository: await openCodeRepository() }, log, signal);
    host.result(initText(result, host.workspace));
    host.setOutputs({}, initJson(result));
}


/***/ })

};
