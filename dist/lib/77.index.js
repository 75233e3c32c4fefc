export const id = 77;
export const ids = [77];
export const modules = {

/***/ 77:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findChange: () => (/* binding */ findChange),
  pinsBefore: () => (/* binding */ pinsBefore),
  servicesOfFiles: () => (/* binding */ servicesOfFiles),
  servicesOfPins: () => (/* binding */ servicesOfPins),
  withPins: () => (/* binding */ withPins)
});

// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(3386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(4758);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(6127);
// EXTERNAL MODULE: ./src/code-repo/committed-manifests.ts
var committed_manifests = __webpack_require__(5549);
// EXTERNAL MODULE: ./src/pins/manifest.ts
var pins_manifest = __webpack_require__(6095);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __webpack_require__(7027);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins = __webpack_require__(242);
// EXTERNAL MODULE: ./src/pins/schema.ts
var schema = __webpack_require__(1925);
;// CONCATENATED MODULE: ./src/selection/event.ts
/** Every candidate names too much rather than too little. */
function chooseBase(event, checkedOut) {
    switch (event.kind) {
        case 'pull-request':
            return ofPullRequest(event, checkedOut);
        case 'push':
            return ofPush(event);
        case 'merge-group':
            return event.base === undefined ? none('The event of the merge group names no base') : choice({ commit: event.base });
        case 'tip': {
            const parent = checkedOut.parents[0];
            const notice = 'Compared with the last commit but one: this system does not say what else came with the same push.';
            return parent === undefined ? choice('nothing') : { ...choice({ commit: parent }), notice };
        }
        case 'person':
            return choice('default-branch');
        case 'no-change':
            return none(`There is no change to look at for ${event.what}`);
    }
}
function ofPullRequest({ runsOnBase, commit, head, base, target }, checkedOut) {
    const [first, second] = checkedOut.parents;
    // A head may itself be a merge: of the base branch into the pull request's.
    const isHead = checkedOut.sha === head;
    if (runsOnBase && !isHead && (head === undefined || !checkedOut.parents.includes(head))) {
        return none('What is checked out is not the pull request, but what it is to be merged into');
    }
    const isMerge = first !== undefined && second !== undefined && !isHead && (second === head || checkedOut.sha === commit);
    if (isMerge)
        return choice({ commit: first });
    if (base !== undefined)
        return choice({ commit: base });
    if (target !== undefined)
        return choice({ branch: target });
    return none('The event of the pull request names no base');
}
function ofPush({ before, branch, defaultBranch }) {
    const isDefault = branch === undefined || branch === defaultBranch;
    const branchedOff = defaultBranch === undefined || isDefault ? [] : [{ branch: defaultBranch }];
    if (before !== undefined)
        return choice({ commit: before }, ...branchedOff);
    return branchedOff.length > 0 ? choice(...branchedOff) : choice('nothing');
}
function choice(...candidates) {
    return { candidates, none: undefined, notice: undefined };
}
function none(why) {
    return { candidates: [], none: why, notice: undefined };
}

;// CONCATENATED MODULE: ./src/selection/change.ts
/** What a run's change is: where it begins, what differs since, and what the pins were before it. */









/**
 * Finds the change.
 * @throws `no-base` where nothing says what to compare with, or that is gone
 */
async function findChange(question, codeRepository, history, log) {
    const { base: given, event, onDisk } = question;
    const checkedOut = await history.checkedOut();
    let base;
    if (given !== undefined)
        base = await findGiven(given, question, history);
    else {
        const { candidates, none, notice } = chooseBase(event(), checkedOut);
        if (none !== undefined)
            throw noBase(`${none}.`, question);
        base = await findBase(candidates, checkedOut.sha, question, history);
        if (notice !== undefined)
            log.notice(notice);
    }
    log.info(base === undefined ? 'Everything counts as new.' : `Looking at what changed since commit ${(0,base_sha/* shortSha */.Fu)(base)}.`);
    const head = onDisk ? undefined : checkedOut.sha;
    const changed = await history.changedPaths(base, head);
    const paths = changed
        .filter(({ path }) => path.startsWith(codeRepository.prefix))
        .map(({ path, isDirectory }) => ({ path: path.slice(codeRepository.prefix.length), isDirectory }));
    return { base, head, paths, manifestDirectories: paths.flatMap(({ path }) => manifestDirectoryOf(path)) };
}
function manifestDirectoryOf(path) {
    if (path !== manifest_name/* MANIFEST_NAME */.i && !path.endsWith(`/${manifest_name/* MANIFEST_NAME */.i}`))
        return [];
    const parsed = (0,base_directory/* parseDirectory */.Bp)((0,base_directory/* parentDirectory */.im)(path));
    return 'directory' in parsed ? [parsed.directory] : [];
}
async function findBase(candidates, head, question, history) {
    for (const candidate of candidates) {
        if (candidate === 'nothing')
            return undefined;
        if (typeof candidate === 'object' && 'commit' in candidate) {
            if (await history.obtain(candidate.commit))
                return candidate.commit;
            continue;
        }
        const found = candidate === 'default-branch'
            ? await branchOff(await history.defaultBranch(), head, history)
            : ((await branchOff(`refs/remotes/origin/${candidate.branch}`, head, history)) ??
                (await history.fetchTip(candidate.branch)));
        if (found !== undefined)
            return found;
    }
    const first = candidates[0];
    if (typeof first === 'object' && 'commit' in first) {
        throw noBase(`Commit ${(0,base_sha/* shortSha */.Fu)(first.commit)}, with which this run is to be compared, is not here, and the server does not give it out.`, question);
    }
    if (first === 'default-branch') {
        throw new errors/* AssetsSyncError */.Fl('no-base', 'This clone knows no default branch of origin to compare with.', {
            hint: `Give the branch with ${question.baseInput}, such as main; where it is not here, its tip is fetched. Or name the services.`,
        });
    }
    throw noBase(`The branch ${first === undefined || first === 'nothing' ? '' : first.branch} is not on the server.`, question);
}
/** Where the history went off a branch; its tip where that history is not here. */
async function branchOff(ref, head, history) {
    const tip = ref === undefined ? undefined : await history.resolve(ref);
    return tip === undefined ? undefined : ((await history.mergeBase(head, tip)) ?? tip);
}
async function findGiven(given, question, history) {
    const sha = (0,base_sha/* parseSha */.qL)(given);
    const here = (await history.resolve(given)) ?? ((0,schema/* isBranchName */.Q8)(given) ? await history.resolve(`refs/remotes/origin/${given}`) : undefined);
    if (here !== undefined)
        return here;
    if (sha !== undefined && !/^0+$/.test(given) && (await history.obtain(sha)))
        return sha;
    const name = given.replace(/^refs\/(heads|tags)\/|^(refs\/remotes\/)?origin\//, '');
    const tip = sha === undefined && (0,schema/* isBranchName */.Q8)(name) ? await history.fetchTip(name) : undefined;
    if (tip !== undefined)
        return tip;
    throw noBase(`There is no commit, branch or tag ${JSON.stringify(given)} to compare with, here or on the server.`, question);
}
/** An error that says what to give in place of a base that nobody knows. */
function noBase(message, { baseInput }) {
    return new errors/* AssetsSyncError */.Fl('no-base', message, {
        hint: `Give the services in paths (* for all), or with ${baseInput} the commit, branch or tag to compare with.`,
    });
}
/**
 * The pins before a change.
 * @param manifests as they are now, among them all that differ
 */
async function pinsBefore(change, manifests, history) {
    const texts = await (0,committed_manifests/* readManifestTexts */.GO)(history, change.base, change.manifestDirectories);
    const earlier = change.manifestDirectories.flatMap((manifestDirectory) => {
        const text = texts.get(manifestDirectory);
        if (text === undefined)
            return [];
        const manifest = (0,pins_manifest/* parseManifest */.Ng)(text, manifestDirectory);
        // What cannot be understood says nothing: everything that it may have pinned counts as changed.
        if (manifest.errors.length > 0)
            return [{ ...manifest, pins: [] }];
        // Its lines are not those of the file that people see.
        return [{ ...manifest, pins: manifest.pins.map((pin) => ({ ...pin, at: { file: pin.at.file } })) }];
    });
    const differing = new Set(change.manifestDirectories);
    const before = [...manifests.filter(({ manifestDirectory }) => !differing.has(manifestDirectory)), ...earlier];
    const settingsOf = (list) => list.find(({ manifestDirectory }) => manifestDirectory === base_directory/* TOP */.wv)?.settings;
    const settings = settingsOf(before);
    const repository = settings?.repository;
    const other = repository === undefined || repository === settingsOf(manifests)?.repository ? undefined : repository;
    return {
        commit: change.base,
        pins: new pins/* Pins */.R(other === undefined ? before : []),
        otherRepository: other,
        branch: settings === undefined ? undefined : (settings.branch ?? schema/* DEFAULT_BRANCH */.nU),
    };
}
/** The services that changed files are in, by `$services`, else by the pins of now or before. */
function servicesOfFiles(change, globs, pins) {
    const services = new Set();
    const seen = new Map();
    for (const { path, isDirectory } of change.paths) {
        const directory = isDirectory ? path : (0,base_directory/* parentDirectory */.im)(path);
        if (!seen.has(directory))
            seen.set(directory, serviceOf(directory, globs, pins));
        const service = seen.get(directory);
        if (service !== undefined)
            services.add(service);
    }
    return services;
}
function serviceOf(path, globs, pins) {
    const parsed = (0,base_directory/* parseDirectory */.Bp)(path);
    // Deep inside a service there may be names that no pin could spell.
    if ('error' in parsed)
        return serviceOf((0,base_directory/* parentDirectory */.im)(path), globs, pins);
    const { directory } = parsed;
    if (directory === base_directory/* TOP */.wv)
        return undefined;
    return globs.serviceOf(directory) ?? pins.map((all) => all.resolveTargeted(directory)?.directory).find(Boolean);
}
/**
 * The services whose pins a change moves.
 * @param directoriesBelow the directories of the code repository below one of them
 */
async function servicesOfPins(change, globs, now, before, directoriesBelow) {
    const candidates = new Set();
    const manifestDirectories = new Set(change.manifestDirectories);
    for (const manifestDirectory of manifestDirectories) {
        const inService = globs.serviceOf(manifestDirectory);
        if (inService !== undefined)
            candidates.add(inService);
        else
            for (const service of await directoriesBelow(manifestDirectory))
                candidates.add(service);
    }
    for (const directory of new Set([...now.directories, ...before.directories])) {
        if ((0,base_directory/* upward */.Oz)(directory).some((outer) => manifestDirectories.has(outer)))
            candidates.add(globs.serviceOf(directory) ?? directory);
    }
    return new Set([...candidates].filter((service) => !(0,pins/* samePinnedTrees */.M)(now.pinnedTreesOf(service), before.pinnedTreesOf(service))));
}
/** Parts services into those that have a pin and those that have none. */
function withPins(services, pins) {
    const chosen = [];
    const unpinned = [];
    for (const service of [...services].sort()) {
        const pinnedTrees = pins.pinnedTreesOf(service);
        if (pinnedTrees.length > 0)
            chosen.push({ service, given: false, pinnedTrees });
        else
            unpinned.push(service);
    }
    return { chosen, unpinned };
}


/***/ })

};
