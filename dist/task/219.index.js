export const id = 219;
export const ids = [219];
export const modules = {

/***/ 219:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/report/backups.ts
var backups = __webpack_require__(70901);
// EXTERNAL MODULE: ./src/report/synced.ts
var report_synced = __webpack_require__(47090);
// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(43739);
// EXTERNAL MODULE: ./src/base/directory.ts
var base_directory = __webpack_require__(63386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/base/sha.ts
var base_sha = __webpack_require__(76127);
// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
;// CONCATENATED MODULE: ./src/commands/reset/report.ts
/** What people and scripts are told about a reset. */





/** Paths that a question lists. */
const MAX_PATHS = 20;
/** What would be lost, for the question whether it may be. */
function lossesText({ files, pins, removed }) {
    const lines = [...pins.map(pinLine), ...files.slice(0, MAX_PATHS).map((path) => `  ${path}`)];
    if (files.length > MAX_PATHS)
        lines.push(`  and ${files.length - MAX_PATHS} more`);
    if (removed.length > 0)
        lines.push(`Taken off the disk, because no pin of them is committed: ${(0,errors/* listNames */.Zv)(removed)}`);
    return ['These are put back as they are committed:', ...lines].join('\n');
}
function pinLine({ file, directory, from, to }) {
    const shown = (pin) => {
        const sha = (0,base_sha/* parseSha */.qL)(pin ?? '');
        return sha === undefined ? (pin ?? 'no pin') : (0,base_sha/* shortSha */.Fu)(sha);
    };
    return `  ${file}: ${(0,base_directory/* showDirectory */.fi)(directory)} ${from === to ? 'as committed' : `${shown(from)} -> ${shown(to)}`}`;
}
/**
 * What only scripts get, with --json. `changes`: the local changes that were dropped; `restored`: the pins that were put back;
 * `removed`: the services that HEAD has no pin for.
 */
function resetJson(result) {
    return {
        ...(0,report_synced/* syncedJson */.No)(result),
        changes: result.dropped,
        restored: result.pins.map(({ directory, file, from, to }) => ({
            path: (0,base_directory/* showDirectory */.fi)(directory),
            file,
            from: from ?? null,
            to: to ?? null,
        })),
        removed: result.removed,
    };
}
function resetText(result, milliseconds, from) {
    const synced = result.services.length === 0 ? [] : [(0,report_synced/* syncedText */.eq)(result, milliseconds, from)];
    return [...putBack(result), ...synced].join('\n');
}
function resetSummary(result, milliseconds) {
    const title = 'assets-sync reset';
    const lines = putBack(result).map((line) => `- ${(0,base_text/* escapeMarkdown */.FV)(line)}\n`);
    const synced = result.services.length === 0 ? `### ${title}\n` : (0,report_synced/* syncedSummary */.JI)(result, milliseconds, title);
    return lines.length === 0 ? synced : `${synced}\n${lines.join('')}`;
}
/** Lines for the pins that were put back and for the services that were taken off the disk, or one that there was nothing to reset. */
function putBack({ pins, removed, services }) {
    if (services.length + removed.length === 0)
        return ['Nothing is synced, so there is nothing to reset.'];
    const gone = removed.length === 0 ? [] : [`${(0,base_text/* count */.U9)(removed.length, 'service')} without a committed pin gone: ${removed.join(', ')}`];
    return [...pins.map((pin) => pinLine(pin).trimStart()), ...gone];
}

// EXTERNAL MODULE: ./src/base/traffic.ts
var traffic = __webpack_require__(39008);
// EXTERNAL MODULE: ./src/code-repo/code-repository.ts
var code_repository = __webpack_require__(30592);
// EXTERNAL MODULE: ./src/pins/assets-json.ts
var assets_json = __webpack_require__(61970);
// EXTERNAL MODULE: ./src/pins/load.ts
var load = __webpack_require__(44586);
// EXTERNAL MODULE: ./src/pins/manifest.ts
var manifest = __webpack_require__(56095);
// EXTERNAL MODULE: ./src/pins/manifest-name.ts
var manifest_name = __webpack_require__(57027);
// EXTERNAL MODULE: ./src/code-repo/committed-manifests.ts
var committed_manifests = __webpack_require__(85549);
// EXTERNAL MODULE: ./src/code-repo/history.ts + 1 modules
var code_repo_history = __webpack_require__(33642);
;// CONCATENATED MODULE: ./src/code-repo/committed-pins.ts
/** The recordings.json and assets.json files as they are in the code repository's HEAD. */








/** @throws `bad-manifest` where HEAD has no root file and no assets.json, or a wrong one */
async function readCommitted(codeRepository, access, log, signal) {
    const history = new code_repo_history/* CodeHistory */.C(codeRepository, { ...access, log }, signal);
    try {
        const head = await history.resolve('HEAD');
        const manifestDirectories = head === undefined ? [] : await (0,committed_manifests/* directoriesWith */.UD)(history, head, manifest_name/* MANIFEST_NAME */.i);
        const texts = await (0,committed_manifests/* readManifestTexts */.GO)(history, head, manifestDirectories);
        const tagged = head === undefined ? [] : await (0,committed_manifests/* directoriesWith */.UD)(history, head, assets_json/* ASSETS_JSON */.Lg);
        const tagTexts = await (0,committed_manifests/* readManifestTexts */.GO)(history, head, tagged, assets_json/* ASSETS_JSON */.Lg);
        const manifests = (0,assets_json/* withoutRivals */.m3)([
            ...[...texts].map(([manifestDirectory, text]) => (0,manifest/* parseManifest */.N)(text, manifestDirectory)),
            ...[...tagTexts].flatMap(([directory, text]) => (0,assets_json/* parseAssetsJson */.tP)(text, directory) ?? []),
        ]);
        (0,load/* throwIfWrong */.tu)(manifests);
        const isAlone = manifests.some(({ tagPin }) => tagPin !== undefined);
        const root = manifests.find(({ file }) => file === manifest_name/* MANIFEST_NAME */.i) ?? (isAlone ? (0,manifest/* parseManifest */.N)('{}', base_directory/* TOP */.wv) : undefined);
        if (root !== undefined)
            return { root, manifests, texts, tagTexts };
    }
    finally {
        await history.close();
    }
    throw new errors/* AssetsSyncError */.Fl('bad-manifest', `The code repository has no committed ${manifest_name/* MANIFEST_NAME */.i} to go back to.`, {
        hint: `Commit it first. To drop local changes alone: assets-sync sync --discard`,
        at: { file: manifest_name/* MANIFEST_NAME */.i },
    });
}

// EXTERNAL MODULE: ./src/fetch/access.ts
var fetch_access = __webpack_require__(84840);
// EXTERNAL MODULE: ./src/pins/pins.ts
var pins_pins = __webpack_require__(20242);
// EXTERNAL MODULE: ./src/selection/given-paths.ts
var given_paths = __webpack_require__(83126);
// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __webpack_require__(32130);
// EXTERNAL MODULE: ./src/selection/selection.ts + 3 modules
var selection = __webpack_require__(7820);
// EXTERNAL MODULE: ./src/selection/services.ts
var services = __webpack_require__(20048);
// EXTERNAL MODULE: ./src/selection/unknown-services.ts
var unknown_services = __webpack_require__(54353);
// EXTERNAL MODULE: ./src/workspace/first-root.ts
var first_root = __webpack_require__(96780);
// EXTERNAL MODULE: ./src/workspace/inspect.ts
var inspect = __webpack_require__(1817);
// EXTERNAL MODULE: ./src/workspace/root.ts + 1 modules
var workspace_root = __webpack_require__(28867);
// EXTERNAL MODULE: ./src/workspace/sync-root.ts + 7 modules
var sync_root = __webpack_require__(22238);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/paths.ts
var paths = __webpack_require__(75997);
// EXTERNAL MODULE: ./src/base/rename-and-remove.ts
var rename_and_remove = __webpack_require__(17984);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __webpack_require__(84406);
// EXTERNAL MODULE: ./src/pins/edit.ts
var edit = __webpack_require__(70694);
// EXTERNAL MODULE: ./src/pins/restore.ts
var restore = __webpack_require__(70010);
;// CONCATENATED MODULE: ./src/commands/reset/reset-pins.ts
/** The part of a reset that is about recordings.json and assets.json: puts pins back as they are in the code repository's HEAD. */














/**
 * Finds out which files change, without touching one.
 * @param pins as committed
 * @throws `bad-manifest` where the files would not pin the services as HEAD does
 */
function planPinEdits(codeRepository, services, now, committed, pins) {
    const all = services.flatMap((service) => [...pins.pinnedTreesOf(service), ...now.pins.pinnedTreesOf(service)].map(({ pin }) => pin));
    const counting = all.filter(({ assetsJson }) => assetsJson === undefined);
    const manifests = new Map(now.manifests.map((manifest) => [manifest.manifestDirectory, manifest]));
    const manifestDirectories = [...new Set(counting.map(({ manifestDirectory }) => manifestDirectory))]
        .sort()
        // What a sparse checkout left out was read from the index, and cannot have been edited.
        .filter((manifestDirectory) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(codeRepository.root, manifestDirectory, manifest_name/* MANIFEST_NAME */.i)) || !manifests.has(manifestDirectory));
    const edits = manifestDirectories.flatMap((manifestDirectory) => {
        const wanted = new Set(counting.filter((pin) => pin.manifestDirectory === manifestDirectory).map(({ directory }) => directory));
        const directories = [...wanted].map((directory) => directory.slice(manifestDirectory.length).replace(/^\//, ''));
        const { text, changed } = restoreIn(codeRepository.root, manifestDirectory, committed, directories);
        const after = (0,manifest/* parseManifest */.N)(text, manifestDirectory);
        (0,load/* throwIfWrong */.tu)([after]);
        manifests.set(manifestDirectory, after);
        const restored = changed.map((below) => describe(manifestDirectory, (0,base_directory/* joinDirectory */.as)(manifestDirectory, below), now, committed));
        return changed.length === 0 ? [] : [{ manifestDirectory, directories, pins: restored }];
    });
    const tagged = new Set(all.filter(({ assetsJson }) => assetsJson !== undefined).map(({ directory }) => directory));
    for (const directory of tagged) {
        const edit = planTagEdit(codeRepository.root, directory, now, committed);
        if (edit !== undefined)
            edits.push(edit);
        const after = committed.manifests.find(({ manifestDirectory }) => manifestDirectory === directory);
        if (after === undefined)
            manifests.delete(directory);
        else
            manifests.set(directory, after);
    }
    requireSamePins(services, new pins_pins/* Pins */.RM([...manifests.values()]), pins);
    return edits;
}
/** A new assets.json, which HEAD does not have, stays where it is. */
function planTagEdit(codeRoot, directory, now, { tagTexts, manifests }) {
    const whole = tagTexts.get(directory);
    const file = (0,assets_json/* assetsJsonOf */.n_)(directory);
    if (whole === undefined || (0,git_files/* readIfThere */.qC)((0,external_node_path_.join)(codeRoot, file)) === whole)
        return undefined;
    const tagOf = (list) => list.find((manifest) => manifest.file === file)?.tagPin?.assetsJson.tag;
    const pins = [{ directory, file, from: tagOf(now.manifests), to: tagOf(manifests) }];
    return { manifestDirectory: directory, directories: [], pins, whole };
}
function describe(manifestDirectory, directory, now, committed) {
    const find = (list) => list.find((manifest) => manifest.manifestDirectory === manifestDirectory)?.pins.find((pin) => pin.directory === directory)
        ?.sha;
    const file = (0,base_directory/* joinDirectory */.as)(manifestDirectory, manifest_name/* MANIFEST_NAME */.i);
    return { directory, file, from: find(now.manifests), to: find(committed.manifests) };
}
/** Nothing is touched unless the edited files will pin the services as HEAD does. */
function requireSamePins(services, after, wanted) {
    const other = services.find((service) => !(0,pins_pins/* samePinnedTrees */.MW)(after.pinnedTreesOf(service), wanted.pinnedTreesOf(service)));
    if (other === undefined)
        return;
    throw new errors/* AssetsSyncError */.Fl('bad-manifest', `The pins of ${other} cannot be put back one by one.`, {
        hint: `Put the whole files back (git restore ${manifest_name/* MANIFEST_NAME */.i}), then reset again; nothing was changed.`,
        at: { file: manifest_name/* MANIFEST_NAME */.i },
    });
}
/** A recordings.json that was deleted comes back whole. */
function restoreIn(codeRoot, manifestDirectory, { texts }, directories) {
    const file = (0,base_directory/* joinDirectory */.as)(manifestDirectory, manifest_name/* MANIFEST_NAME */.i);
    const path = (0,external_node_path_.join)(codeRoot, file);
    const earlier = texts.get(manifestDirectory);
    const before = (0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.readFileSync)(path) : undefined;
    const now = before?.toString('utf8');
    const { text, changed } = now === undefined && earlier !== undefined
        ? { text: earlier, changed: directories }
        : (0,restore/* restorePins */.ps)(now ?? '{}', earlier, directories);
    if (changed.length === 0)
        return { text, changed, before };
    // Only bytes that are UTF-8 can be written back as they were. Each other one was read as this character.
    if (before !== undefined)
        (0,edit/* decode */.D4)(before, file);
    if (!text.includes('\ufffd') || now?.includes('\ufffd'))
        return { text, changed, before };
    throw new errors/* AssetsSyncError */.Fl('bad-manifest', `The committed ${file} is not UTF-8, so that its pins cannot be put back.`, {
        hint: `Put the whole file back (git restore ${file}), then reset again; nothing was changed.`,
        at: { file },
    });
}
/** Writes what was planned, on what the files say by now. */
async function restoreCommittedPins({ root: codeRoot }, edits, committed, log, signal) {
    if (edits.length === 0)
        return;
    await (0,edit/* withEditLock */.sc)(codeRoot, log, signal, () => {
        for (const edit of edits) {
            if (edit.whole === undefined)
                restoreInFile(codeRoot, edit, committed);
            else
                (0,git_files/* ensureFile */.bh)((0,external_node_path_.join)(codeRoot, (0,assets_json/* assetsJsonOf */.n_)(edit.manifestDirectory)), edit.whole);
        }
    });
}
/** git tracks no empty directory: those that the file was alone in are as good as new. */
function removeEmptyParents(codeRoot, manifestDirectory) {
    try {
        for (const directory of (0,base_directory/* upward */.Oz)(manifestDirectory)) {
            if (directory === base_directory/* TOP */.wv)
                return;
            (0,external_node_fs_.rmdirSync)((0,external_node_path_.join)(codeRoot, directory));
        }
    }
    catch {
        // Something is in it.
    }
}
function restoreInFile(codeRoot, { manifestDirectory, directories }, committed) {
    const { text, changed, before } = restoreIn(codeRoot, manifestDirectory, committed, directories);
    if (changed.length === 0)
        return;
    (0,load/* throwIfWrong */.tu)([(0,manifest/* parseManifest */.N)(text, manifestDirectory)]);
    const file = (0,external_node_path_.join)(codeRoot, manifestDirectory, manifest_name/* MANIFEST_NAME */.i);
    // What a push made for one service alone was not there.
    if (!committed.texts.has(manifestDirectory) && /^\s*\{\s*\}\s*$/.test(text)) {
        (0,rename_and_remove/* removeFile */.nM)(file);
        removeEmptyParents(codeRoot, manifestDirectory);
        return;
    }
    if (before !== undefined) {
        (0,edit/* rewrite */.v8)(codeRoot, (0,paths/* canonicalPath */.O)(file), before, text);
        return;
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    (0,git_files/* writeAtomically */.vK)(file, text);
}

;// CONCATENATED MODULE: ./src/commands/reset/reset.ts
/** reset: services and their pins as they are in the code repository's HEAD, as after a clone. */


















/**
 * @returns undefined where somebody was asked and said no
 * @throws `local-changes` where something would be lost and nobody can be asked
 */
async function reset_reset(request, confirm, log, signal) {
    const { codeRepository } = request;
    const located = (0,locate/* locate */.x)(codeRepository, request.selection.path);
    const { assetsRoot } = located;
    const selecting = (0,selection/* selectAll */.Ub)(request.selection, codeRepository, log, signal, located);
    const inspecting = (0,inspect/* inspectRoot */.ZT)(assetsRoot, selecting, signal);
    inspecting.catch(() => { });
    const [now, committed] = await Promise.all([
        selecting,
        readCommitted(codeRepository, request.selection.codeAccess, log, signal),
    ]);
    const root = new workspace_root/* AssetsRoot */._(assetsRoot);
    if (!located.isRootMissing && (0,first_root/* isUnmade */.hL)(root)) {
        (0,first_root/* adoptRecordings */.d4)(root, now, (0,fetch_access/* findRepositoryUrl */.RD)(request.access, now.root, codeRepository.root).url, codeRepository);
    }
    const updateRoot = rootUpdater(request, committed, assetsRoot, log, signal);
    let mended = traffic/* NO_TRAFFIC */.q;
    const inspection = await inspecting.catch(async (error) => {
        if (!(error instanceof errors/* AssetsSyncError */.Fl) || !['missing-store', 'damaged-root'].includes(error.code))
            throw error;
        // An update of no service mends the root and fetches what it stands on, and touches no file.
        mended = await updateRoot({ chosen: [], removed: [], discard: false });
        return (0,inspect/* inspectRoot */.ZT)(assetsRoot, selecting, signal);
    });
    const pins = new pins_pins/* Pins */.RM(committed.manifests);
    const byDefault = servicesByDefault(root, inspection, pins, log);
    const services = await chooseServices(request, now, committed, { ...inspection, byDefault }, signal);
    const edits = planPinEdits(codeRepository, services, now, committed, pins);
    const dropped = droppedFrom(inspection, services);
    const restored = edits.flatMap((edit) => edit.pins);
    const removed = services.filter((service) => pins.pinnedTreesOf(service).length === 0);
    if (!(await mayGo(dropped, { pins: restored, removed }, confirm)))
        return undefined;
    const result = { assetsRoot, dropped, pins: restored, removed };
    if (services.length === 0)
        return { ...sync_root/* NOTHING_SYNCED */.P, ...result };
    const chosen = services
        .filter((service) => !removed.includes(service))
        .map((service) => ({ service, given: false, pinnedTrees: pins.pinnedTreesOf(service) }));
    const updated = await updateRoot({ chosen, removed, discard: true });
    await restoreCommittedPins(codeRepository, edits, committed, log, signal);
    return {
        ...updated,
        ...result,
        requests: mended.requests + updated.requests,
        bytes: mended.bytes + updated.bytes,
    };
}
/**
 * The services that a reset without paths is about: those that are synced. A root whose repository was lost borrows from a store, but
 * nothing says any more what was synced: there it is those that have files and a committed pin that names them.
 */
function servicesByDefault(root, { state, found, outside }, committed, log) {
    if (state.synced !== undefined)
        return state.synced.services.map(({ service }) => service);
    if (root.alternates.length === 0)
        return [];
    // A service whose pin is gone here is one by its committed pin alone.
    const pinOf = ({ path }) => committed.resolveTargeted((0,base_directory/* parentDirectory */.im)(path.toString('utf8')))?.directory;
    const there = [...found.keys(), ...outside.flatMap((change) => pinOf(change) ?? [])];
    const isNamed = (service) => committed.pinnedTreesOf(service).some(({ pin }) => pin.directory !== base_directory/* TOP */.wv);
    const left = there.filter((service) => !isNamed(service));
    if (left.length > 0) {
        log.notice(`Left as they are, since nothing says that they were synced, and no committed pin names them: ${(0,errors/* listNames */.Zv)(left)}.`);
    }
    return [...new Set(there.filter(isNamed))].sort();
}
/** @returns what brings the root to the committed state, as often as it is called; the token is chosen, and warned of, once */
function rootUpdater({ codeRepository, access, repositoryOptions }, committed, assetsRoot, log, signal) {
    const accesses = (0,fetch_access/* findAccesses */.cX)(access, committed.root, codeRepository.root, log.warning);
    return async ({ chosen, removed, discard }) => {
        return (0,sync_root/* syncRoot */.k)({
            accesses,
            repositoryOptions,
            assetsRoot,
            chosen,
            removed,
            discard,
            storeInsideRoot: false,
            ciCache: undefined,
            beforeWriting: () => (0,code_repository/* hideFromStatus */.hf)(codeRepository, assetsRoot),
        }, log, signal);
    };
}
function droppedFrom({ changes }, services) {
    return services.flatMap((service) => {
        const ofService = changes.get(service);
        return ofService === undefined ? [] : [{ service, ...ofService }];
    });
}
async function mayGo(dropped, other, confirm) {
    const files = dropped.flatMap(({ added, modified, deleted }) => [...added, ...modified, ...deleted]);
    if (files.length + other.pins.length === 0)
        return true;
    const answer = await confirm({ files, ...other });
    if (answer === undefined)
        throw refused();
    return answer;
}
/**
 * All of some; with paths, those that have a pin, had one or have files in the assets root.
 * @throws `no-pin` for a path that means none of them, or that only a catch-all pins and is nowhere here
 */
async function chooseServices(request, { globs, manifests, assetsRoot }, committed, { byDefault, changes }, signal) {
    if (request.selection.paths.length === 0)
        return byDefault;
    const there = [...byDefault, ...changes.keys()];
    const all = [...manifests, ...committed.manifests];
    const known = [...new Set(all.map(({ manifestDirectory }) => manifestDirectory))].map((manifestDirectory) => ({
        ...(all.find((manifest) => manifest.manifestDirectory === manifestDirectory && manifest.tagPin !== undefined) ??
            (0,manifest/* parseManifest */.N)('{}', manifestDirectory)),
        pins: all.filter((manifest) => manifest.manifestDirectory === manifestDirectory).flatMap(({ pins }) => pins),
    }));
    const chosen = new Set();
    const unknown = [];
    for (const path of (0,given_paths/* parseGivenPaths */.p)(request.selection, request.codeRepository, assetsRoot)) {
        const meant = there.filter((service) => path === services/* ALL */.y2 || (0,base_directory/* isWithin */.UO)(service, path) || (0,base_directory/* isWithin */.UO)(path, service));
        const pinned = await (0,services/* givenServices */.UO)([path], globs, new pins_pins/* Pins */.RM(known), request.codeRepository, signal).catch((error) => {
            if (meant.length > 0 && error instanceof errors/* AssetsSyncError */.Fl && error.code === 'no-pin')
                return [];
            throw error;
        });
        unknown.push(...(await (0,unknown_services/* findUnknown */.I)(pinned, assetsRoot, request.codeRepository, signal)));
        for (const service of [...meant, ...pinned.map((given) => given.service)])
            chosen.add(service);
    }
    const [first] = unknown;
    if (first === undefined)
        return [...chosen].sort();
    throw new errors/* AssetsSyncError */.Fl('no-pin', unknown.map(({ what }) => what).join(' '), { hint: first.question });
}
function refused() {
    return new errors/* AssetsSyncError */.Fl('local-changes', 'Nothing was reset: local changes or pins would be lost.', {
        hint: 'Give --yes (yes: true in CI) if what the warning lists may go; recordings are kept in a backup.',
    });
}

;// CONCATENATED MODULE: ./src/commands/reset/command.ts
/** reset: puts recordings and pins back as they are committed. */





const command_command = {
    group: 'Recordings',
    description: 'put recordings and pins back as committed',
    paths: 'all that are on disk',
    inputs: [...command/* REPOSITORY_INPUTS */.r0, 'yes', 'retries', 'timeout'],
    examples: `
  assets-sync reset sdk/tables          # one service: its recordings, and its pin in recordings.json
  assets-sync reset                     # all that are synced
  assets-sync reset --yes               # without asking, in a script`,
    more: `
Where something would be lost it asks first; where nobody can answer it does nothing
and ends with exit code 4, unless --yes is given. 'assets-sync backups' lists what was kept.`,
    run,
};
async function run(context) {
    const { host, inputs, signal, log, selection, access } = context;
    const started = process.uptime();
    const confirm = async (losses) => {
        // Ctrl-C may have come while there was nothing to stop.
        signal.throwIfAborted();
        if (inputs.yes)
            return true;
        host.say('warning', lossesText(losses));
        const agreed = await host.ask?.('Reset them?', signal);
        signal.throwIfAborted();
        return agreed;
    };
    const codeRepository = await context.openCodeRepository();
    const repositoryOptions = context.repositoryOptions(codeRepository);
    const result = await reset_reset({ codeRepository, selection, access, repositoryOptions }, confirm, log, signal);
    if (result === undefined) {
        host.result('Nothing was reset.');
        return;
    }
    (0,backups/* tellBackup */.J)(host, inputs, result);
    const milliseconds = (process.uptime() - started) * 1000;
    host.result(resetText(result, milliseconds, host.workspace));
    host.setOutputs((0,report_synced/* syncedOutputs */.RB)(result), resetJson(result));
    if (result.services.length > 0)
        host.setVariable('ASSETS_ROOT', result.assetsRoot);
    await host.summarize(() => resetSummary(result, milliseconds));
}


/***/ }),

/***/ 48700:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ editText)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63386);
/* harmony import */ var _base_sha_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76127);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55808);
/** Edits of the text of a recordings.json that change the values which change, and nothing else: comments, order and layout stay. */




/** @param text a file without mistakes */
function editText(text, manifestDirectory, edits) {
    let edited = text;
    for (const edit of edits) {
        for (const step of STEPS) {
            const editor = new Editor(edited, manifestDirectory);
            step(editor, edit);
            edited = editor.result;
        }
    }
    return edited;
}
/** One after the other, each on what the one before has made. */
const STEPS = [
    (editor, edit) => editor.setSha(edit),
    (editor, edit) => editor.setTree(edit),
    (editor, edit) => editor.setReason(edit),
];
/** One change of one text. */
class Editor {
    mark;
    text;
    manifestDirectory;
    root;
    lineEnd;
    changes = [];
    constructor(whole, manifestDirectory) {
        this.mark = whole.startsWith('\ufeff') ? '\ufeff' : '';
        this.text = whole.slice(this.mark.length);
        this.manifestDirectory = manifestDirectory;
        const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree(this.text, [], { allowTrailingComma: true });
        if (root?.type !== 'object')
            throw new Error('not a recordings.json');
        this.root = root;
        this.lineEnd = /\r?\n/.exec(this.text)?.[0] ?? '\n';
    }
    get result() {
        return this.mark + jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.applyEdits(this.text, this.changes);
    }
    /** Sets the commit; where a pin is added, or a commit alone becomes an object, all the rest as well. */
    setSha(edit) {
        const property = this.findPin(edit.directory);
        const value = property?.children?.[1];
        if (property === undefined || value === undefined)
            this.addPin(edit);
        else if (value.type !== 'object')
            this.setBare(property, value, edit);
        else
            this.setString(memberOf(value, 'sha')?.children?.[1], edit.sha);
    }
    setTree(edit) {
        const object = this.findObject(edit.directory);
        const property = object === undefined ? undefined : memberOf(object, 'tree');
        const sha = object === undefined ? undefined : memberOf(object, 'sha');
        if (edit.tree !== undefined) {
            if (property !== undefined)
                this.setString(property.children?.[1], treeText(edit));
            else if (sha !== undefined)
                this.insertAfter(sha, 'tree', JSON.stringify(treeText(edit)));
        }
        else if (property !== undefined && !isComputedFor(property, edit.sha))
            this.remove(property);
    }
    setReason({ directory, reason }) {
        const object = this.findObject(directory);
        if (object === undefined || reason === undefined)
            return;
        const property = memberOf(object, 'reason');
        const before = memberOf(object, 'tree') ?? memberOf(object, 'sha');
        if (property !== undefined)
            this.setString(property.children?.[1], reason);
        else if (before !== undefined)
            this.insertAfter(before, 'reason', JSON.stringify(reason));
    }
    findObject(directory) {
        const value = this.findPin(directory)?.children?.[1];
        return value?.type === 'object' ? value : undefined;
    }
    findPin(directory) {
        return this.root.children?.find((property) => this.directoryOf(property) === directory);
    }
    /** @returns undefined for a setting */
    directoryOf(property) {
        const key = String(property.children?.[0]?.value);
        const parsed = key.startsWith('$') ? undefined : (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(key);
        return parsed !== undefined && 'directory' in parsed ? (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .joinDirectory */ .as)(this.manifestDirectory, parsed.directory) : undefined;
    }
    /**
     * Behind which entry a new one belongs in the order of names, whatever the order is that somebody gave the others: so that those
     * who add different ones seldom touch the same lines. Undefined: before all others.
     */
    findPrevious(directory) {
        const siblings = this.root.children ?? [];
        const named = siblings
            .map((property) => ({ property, directory: this.directoryOf(property) ?? this.manifestDirectory }))
            .filter((entry) => entry.directory !== this.manifestDirectory)
            .sort((a, b) => (a.directory < b.directory ? -1 : 1));
        const previous = named.findLast((entry) => entry.directory < directory);
        if (previous !== undefined)
            return previous.property;
        const [next] = named;
        return next === undefined ? siblings.at(-1) : siblings[siblings.indexOf(next.property) - 1];
    }
    setBare(property, value, edit) {
        if (edit.tree === undefined && edit.reason === undefined)
            this.setString(value, edit.sha);
        else
            this.replace(value.offset, value.length, this.objectText(edit, this.indentOf(property)));
    }
    addPin(edit) {
        const below = edit.directory.slice(this.manifestDirectory === '' ? 0 : this.manifestDirectory.length + 1);
        const key = below === '' ? '/' : below;
        const siblings = this.root.children ?? [];
        const neighbour = siblings[0];
        const indent = neighbour === undefined ? this.unit : this.indentOf(siblings.at(-1) ?? neighbour);
        const bare = edit.tree === undefined && edit.reason === undefined;
        const value = bare ? JSON.stringify(edit.sha) : this.objectText(edit, indent);
        const previous = this.findPrevious(edit.directory);
        if (previous !== undefined) {
            this.insertAfter(previous, key, value);
            return;
        }
        if (neighbour !== undefined) {
            const separator = this.startsLine(neighbour) ? `${this.lineEnd}${this.indentOf(neighbour)}` : ' ';
            this.replace(neighbour.offset, 0, `${JSON.stringify(key)}: ${value},${separator}`);
            return;
        }
        const closing = this.root.offset + this.root.length - 1;
        // After whatever comments there are.
        const start = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsEnd */ .OE)(this.text, this.root.offset, closing);
        this.replace(start, closing - start, `${this.lineEnd}${this.unit}${JSON.stringify(key)}: ${value}${this.lineEnd}`);
    }
    setString(value, text) {
        if (value === undefined || value.value === text || (0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSha */ .qL)(String(value.value)) === text)
            return;
        this.replace(value.offset, value.length, JSON.stringify(text));
    }
    /** Puts a member behind another one, on a line of its own where the other has one. */
    insertAfter(property, name, value) {
        const end = property.offset + property.length;
        const member = `${JSON.stringify(name)}: ${value}`;
        const { comma, lineEnd } = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .restOfLine */ .wB)(this.text, end);
        const alone = lineEnd !== undefined && this.startsLine(property);
        if (!alone) {
            this.replace(end, 0, `, ${member}`);
            return;
        }
        const line = `${this.lineEnd}${this.indentOf(property)}${member}`;
        if (!comma)
            this.replace(end, 0, ',');
        this.replace(lineEnd, 0, comma ? `${line},` : line);
    }
    /** Takes a member out, with the comma that goes with it. */
    remove(property) {
        const siblings = property.parent?.children ?? [];
        const index = siblings.indexOf(property);
        const before = siblings[index - 1];
        const after = siblings[index + 1];
        const end = property.offset + property.length;
        if (before !== undefined) {
            const start = before.offset + before.length;
            const between = this.text.slice(start, property.offset);
            const kept = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutComma */ .Gj)(between);
            // Comments on the way stay, with the line breaks that end them.
            this.replace(start, end - start, kept.trim() === '' ? '' : kept);
        }
        else if (after !== undefined) {
            const between = this.text.slice(end, after.offset);
            this.replace(property.offset, after.offset - property.offset, (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutComma */ .Gj)(between).trimStart());
        }
    }
    objectText(edit, indent) {
        const { sha, reason } = edit;
        const tree = edit.tree === undefined ? undefined : treeText(edit);
        const members = Object.entries({ sha, tree, reason }).flatMap(([name, text]) => text === undefined ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(text)}`]);
        if (!/[\r\n]/.test(this.text))
            return `{ ${members.join(', ')} }`;
        const inner = `${this.lineEnd}${indent}${this.unit}`;
        return `{${inner}${members.join(`,${inner}`)}${this.lineEnd}${indent}}`;
    }
    /** What one level of indentation is in this file. */
    get unit() {
        const first = this.root.children?.[0];
        return (first !== undefined && this.startsLine(first) ? this.indentOf(first) : '') || '  ';
    }
    indentOf(node) {
        const line = this.text.slice(this.lineStart(node.offset));
        return /^[ \t]*/.exec(line)?.[0] ?? '';
    }
    startsLine(node) {
        return /^[ \t]*$/.test(this.text.slice(this.lineStart(node.offset), node.offset));
    }
    lineStart(offset) {
        return Math.max(this.text.lastIndexOf('\n', offset - 1), this.text.lastIndexOf('\r', offset - 1)) + 1;
    }
    replace(offset, length, content) {
        this.changes.push({ offset, length, content });
    }
}
function memberOf(object, name) {
    return object.children?.find((property) => property.children?.[0]?.value === name);
}
/** As a file says it. */
function treeText({ tree, sha }) {
    return `${tree}@${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha)}`;
}
function isComputedFor(tree, sha) {
    return String(tree.children?.[1]?.value)
        .toLowerCase()
        .endsWith(`@${(0,_base_sha_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSha */ .Fu)(sha)}`);
}


/***/ }),

/***/ 70694:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   pX: () => (/* binding */ checkEditable),
/* harmony export */   pg: () => (/* binding */ editManifests),
/* harmony export */   sc: () => (/* binding */ withEditLock),
/* harmony export */   v8: () => (/* binding */ rewrite)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63386);
/* harmony import */ var _base_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34758);
/* harmony import */ var _base_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59278);
/* harmony import */ var _git_git_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84406);
/* harmony import */ var _edit_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48700);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44586);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56095);
/* harmony import */ var _manifest_name_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(57027);
/** Edits recordings.json files on disk: one run at a time, and never what somebody else wrote meanwhile. */










/**
 * Runs `body` while no other run edits a recordings.json of the same code repository: two that read the same text would each
 * write it back without the other's edits.
 */
function withEditLock(codeRoot, log, signal, body) {
    const lock = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, `${_manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i}.lock`);
    return (0,_base_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .k)(lock, signal, async () => body(), () => log.info((0,_base_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .waitingFor */ .F)(codeRoot)));
}
/**
 * Edits files, when each was found to be as expected. They are written one after another: where one cannot be written, those before
 * it are, and the error is thrown.
 * @param edits by the directory that holds the file
 * @throws `conflict` where a pin is not as it was when the edit was decided on; nothing is written then
 */
async function editManifests(codeRoot, edits, log, signal) {
    if (edits.size === 0)
        return;
    await withEditLock(codeRoot, log, signal, () => {
        const writes = [...edits].map(([manifestDirectory, ofFile]) => prepareEdit(codeRoot, manifestDirectory, ofFile));
        for (const write of writes)
            write();
    });
}
/** Looks, before anything else is done, whether pins can be written where they are to stand. */
function checkEditable(codeRoot, places) {
    for (const { manifestDirectory, inNewFile } of places) {
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, manifestDirectory);
        if (inNewFile !== true || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i))) {
            prepareEdit(codeRoot, manifestDirectory, []);
            for (const name of ['', _manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i])
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        }
        else {
            const above = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .upward */ .Oz)(manifestDirectory).find((one) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, one)));
            if (above !== undefined)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(`${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, above)}/`, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        }
    }
}
function prepareEdit(codeRoot, manifestDirectory, edits) {
    const file = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .joinDirectory */ .as)(manifestDirectory, _manifest_name_js__WEBPACK_IMPORTED_MODULE_9__/* .MANIFEST_NAME */ .i);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, file);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (found === undefined && edits.some(({ inNewFile }) => inNewFile === true)) {
        const text = (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_6__/* .editText */ .i)('{\n}\n', manifestDirectory, edits);
        return () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(codeRoot, manifestDirectory), { recursive: true });
            (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .vK)(path, text);
        };
    }
    if (found === undefined) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is not checked out here, so that it cannot be edited.`, {
            hint: `Add it to the sparse checkout: git sparse-checkout add ${file}`,
            at: { file },
        });
    }
    if (found.isSymbolicLink()) {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is a symbolic link, which is not written to.`, {
            hint: 'Put the file itself there.',
            at: { file },
        });
    }
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    const before = decode(bytes, file);
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .parseManifest */ .N)(before, manifestDirectory);
    (0,_load_js__WEBPACK_IMPORTED_MODULE_7__/* .throwIfWrong */ .tu)([manifest]);
    for (const edit of edits) {
        const pin = manifest.pins.find(({ directory }) => directory === edit.directory);
        // Somebody else may have been quicker with the same.
        if (pin?.sha === edit.before || pin?.sha === edit.sha)
            continue;
        throw changedMeanwhile(file, `: ${(0,_base_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .showDirectory */ .fi)(edit.directory)}`, pin?.at);
    }
    const after = (0,_edit_text_js__WEBPACK_IMPORTED_MODULE_6__/* .editText */ .i)(before, manifestDirectory, edits);
    return () => {
        if (after !== before)
            rewrite(codeRoot, path, bytes, after);
    };
}
function changedMeanwhile(file, what = '', at = { file }) {
    return new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('conflict', `${file} was changed while this command ran${what}.`, {
        hint: 'Run the command again.',
        at,
    });
}
/**
 * Writes a file that is there; its mode stays. Under the lock for edits.
 * @param before what was read: a person's editor knows no lock of ours
 * @throws `conflict` where the file says something else by now
 */
function rewrite(codeRoot, path, before, text) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path).equals(before))
        throw changedMeanwhile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(codeRoot, path));
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    (0,_git_git_files_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .vK)(path, text);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, mode);
}
/**
 * The text of a file that is to be written back.
 * @throws `bad-manifest` where a byte of it would be another one then
 */
function decode(bytes, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        throw new _base_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .AssetsSyncError */ .Fl('bad-manifest', `${file} is not UTF-8, so that it cannot be written back as it was.`, {
            hint: 'Save it as UTF-8.',
            at: { file },
        });
    }
}


/***/ }),

/***/ 55808:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gj: () => (/* binding */ withoutComma),
/* harmony export */   OE: () => (/* binding */ commentsEnd),
/* harmony export */   wB: () => (/* binding */ restOfLine),
/* harmony export */   wL: () => (/* binding */ commentsIn)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/** Where commas, comments and lines are in the text of a recordings.json. */

/** jsonc-parser's token kinds: its own enumeration is not there at run time. */
const KIND = { CommaToken: 5, LineCommentTrivia: 12, BlockCommentTrivia: 13, LineBreakTrivia: 14, Trivia: 15, EOF: 17 };
const COMMENTS = [KIND.LineCommentTrivia, KIND.BlockCommentTrivia];
/**
 * What follows on a line.
 * @returns whether a comma does, and where the line ends; undefined where something else comes first
 */
function restOfLine(text, offset) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, false);
    scanner.setPosition(offset);
    let comma = false;
    for (;;) {
        const kind = scanner.scan();
        if (kind === KIND.CommaToken && !comma)
            comma = true;
        else if (kind === KIND.LineBreakTrivia) {
            // A comma at the beginning of a later line belongs here as well: a line between them would be on its wrong side.
            const lineEnd = scanner.getTokenOffset();
            return { comma, lineEnd: !comma && commaFollows(text, lineEnd) ? undefined : lineEnd };
        }
        else if (kind === KIND.BlockCommentTrivia && /[\r\n]/.test(scanner.getTokenValue()))
            break;
        else if (kind !== KIND.Trivia && !COMMENTS.includes(kind))
            break;
    }
    return { comma, lineEnd: undefined };
}
/** Whether a comma is the next thing that is no comment. */
function commaFollows(text, offset) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, true);
    scanner.setPosition(offset);
    return scanner.scan() === KIND.CommaToken;
}
/** A text without its first comma that stands in no comment and no string; the same text where there is none. */
function withoutComma(between) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(between, false);
    while (scanner.scan() !== KIND.EOF) {
        if (scanner.getToken() !== KIND.CommaToken)
            continue;
        return between.slice(0, scanner.getTokenOffset()) + between.slice(scanner.getTokenOffset() + 1);
    }
    return between;
}
/** Where the last comment inside an empty object ends, or its opening brace. */
function commentsEnd(text, start, closing) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, false);
    scanner.setPosition(start + 1);
    let end = start + 1;
    while (scanner.scan() !== KIND.EOF && scanner.getTokenOffset() < closing) {
        if (COMMENTS.includes(scanner.getToken()))
            end = scanner.getTokenOffset() + scanner.getTokenLength();
    }
    return end;
}
/** The comments in a text, in their order. */
function commentsIn(text) {
    const scanner = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.createScanner(text, false);
    const comments = [];
    while (scanner.scan() !== KIND.EOF)
        if (COMMENTS.includes(scanner.getToken()))
            comments.push(scanner.getTokenValue());
    return comments;
}


/***/ }),

/***/ 70010:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readEntries),
/* harmony export */   gs: () => (/* binding */ takeEntries),
/* harmony export */   ps: () => (/* binding */ restorePins)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(jsonc_parser__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _base_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63386);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55808);
/** Takes entries of one recordings.json from another state of the same file; everything else in it stays as it is. */



/**
 * @param now the file's text, and
 * @param earlier what it was, or undefined where there was no file; neither has a mistake
 * @param directories the pins that are restored, relative to the file's directory
 * @returns the text with them, and those that it changed
 */
function restorePins(now, earlier, directories) {
    let text = now;
    const changed = [];
    for (const directory of directories) {
        const restored = takeEntries(text, earlier ?? '{}', [`/${directory}`]);
        if (restored !== text)
            changed.push(directory);
        text = restored;
    }
    return { text, changed };
}
/**
 * @param now the file's text, and
 * @param other another state of it; neither has a mistake
 * @param keys the entries that are to be as in the other: written the same, or not there
 */
function takeEntries(now, other, keys) {
    const mark = now.startsWith('\ufeff') ? '\ufeff' : '';
    let text = now.slice(mark.length);
    const wanted = readEntries(other.replace(/\r?\n/g, newLineOf(now)));
    for (const key of keys) {
        const at = wanted.findIndex((entry) => entry.key === key);
        text = replace(text, key, wanted[at], wanted.slice(0, Math.max(at, 0)));
    }
    return mark + text;
}
/** @param text one without a mistake */
function readEntries(text) {
    const source = text.replace(/^\ufeff/, '');
    const properties = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree(source, [], { allowTrailingComma: true })?.children ?? [];
    return properties.flatMap(({ offset, length, children: [name, value] = [] }) => {
        if (name === undefined || value === undefined)
            return [];
        const key = keyOf(String(name.value));
        const place = { offset, end: offset + length, text: source.slice(offset, offset + length) };
        return key === undefined ? [] : { key, name: String(name.value), value: jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.getNodeValue(value), ...place };
    });
}
function keyOf(name) {
    if (name.startsWith('$'))
        return name;
    const parsed = (0,_base_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDirectory */ .Bp)(name);
    return 'error' in parsed ? undefined : `/${parsed.directory}`;
}
function newLineOf(text) {
    return /\r?\n/.exec(text)?.[0] ?? '\n';
}
/** @param above what stood above the wanted entry */
function replace(text, key, wanted, above) {
    const entries = readEntries(text);
    const at = entries.findIndex((entry) => entry.key === key);
    const present = entries[at];
    if (present === undefined)
        return wanted === undefined ? text : insert(text, wanted, entries, above);
    if (wanted === undefined)
        return remove(text, present, entries[at - 1]);
    return text.slice(0, present.offset) + wanted.text + text.slice(present.end);
}
/** Below the entry that it stood below, else at the end. */
function insert(text, wanted, entries, above) {
    const isAbove = (entry) => above.some(({ key }) => key === entry.key);
    const previous = entries.findLast(isAbove) ?? entries.at(-1);
    if (previous === undefined)
        return insertFirst(text, wanted);
    const head = text.slice(0, previous.end);
    const indent = indentOf(text.slice(0, previous.offset));
    const { comma, lineEnd } = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .restOfLine */ .wB)(text, previous.end);
    if (indent === undefined || lineEnd === undefined)
        return `${head}, ${wanted.text}${text.slice(previous.end)}`;
    const line = `${newLineOf(text)}${indent}${wanted.text}${comma ? ',' : ''}`;
    return `${head}${comma ? '' : ','}${text.slice(previous.end, lineEnd)}${line}${text.slice(lineEnd)}`;
}
/** Below the comments of an object that has no entry. */
function insertFirst(text, wanted) {
    const root = jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree(text);
    if (root === undefined)
        return text;
    const closing = root.offset + root.length - 1;
    const start = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .commentsEnd */ .OE)(text, root.offset, closing);
    const newLine = newLineOf(text);
    return `${text.slice(0, start)}${newLine}  ${wanted.text}${newLine}${text.slice(closing)}`;
}
/** With its comma, and with its lines where nothing else is on them. Comments around it stay. */
function remove(text, { offset, end }, previous) {
    const rest = text.slice(end);
    const tail = (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutComma */ .Gj)(rest);
    let head = text.slice(0, offset);
    // The last one takes the comma before it along.
    if (tail === rest && previous !== undefined) {
        head = text.slice(0, previous.end) + (0,_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutComma */ .Gj)(text.slice(previous.end, offset));
    }
    const indent = indentOf(head);
    const lineEnd = /^[ \t]*\r?\n/.exec(tail)?.[0];
    if (indent === undefined || lineEnd === undefined)
        return head + tail;
    return head.slice(0, head.length - indent.length) + tail.slice(lineEnd.length);
}
/** The white space that a text's last line is made of; undefined where there is something else on it. */
function indentOf(text) {
    return /(?:^|\n)([ \t]*)$/.exec(text)?.[1];
}


/***/ })

};
