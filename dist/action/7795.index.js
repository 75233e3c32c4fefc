export const id = 7795;
export const ids = [7795];
export const modules = {

/***/ 77795:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ command_command)
});

// EXTERNAL MODULE: ./src/commands/command.ts + 1 modules
var command = __webpack_require__(43739);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/base/directory.ts
var directory = __webpack_require__(63386);
// EXTERNAL MODULE: ./src/base/errors.ts
var errors = __webpack_require__(34758);
// EXTERNAL MODULE: ./src/selection/locate.ts
var locate = __webpack_require__(32130);
// EXTERNAL MODULE: ./src/selection/services.ts
var services = __webpack_require__(20048);
// EXTERNAL MODULE: ./src/workspace/backups.ts
var backups = __webpack_require__(20994);
// EXTERNAL MODULE: ./src/workspace/local-changes.ts + 1 modules
var local_changes = __webpack_require__(70933);
// EXTERNAL MODULE: ./src/workspace/root.ts + 1 modules
var workspace_root = __webpack_require__(28867);
// EXTERNAL MODULE: ./src/workspace/root-lock.ts
var root_lock = __webpack_require__(88853);
;// CONCATENATED MODULE: ./src/commands/backups/backups.ts
/** backups: what sync and reset replaced in the assets root, bringing it back, and removing it for good. */









/** The newest first. */
async function listBackups({ codeRepository, path }, signal) {
    const root = new workspace_root/* AssetsRoot */._((0,locate/* locateRoot */.L)(codeRepository, path), true);
    return root.exists() ? (0,backups/* findBackups */.Tx)(root, signal) : [];
}
/**
 * The name of the backup where there is one alone.
 * @throws `bad-usage` where there are none, or several to choose from
 */
async function onlyBackup(request, signal) {
    const [first, ...others] = await listBackups(request, signal);
    if (first !== undefined && others.length === 0)
        return first.name;
    if (first === undefined)
        throw new errors/* AssetsSyncError */.Fl('bad-usage', 'There is no backup.', { hint: 'Nothing was replaced here.' });
    throw new errors/* AssetsSyncError */.Fl('bad-usage', `There are ${others.length + 1} backups; name the one to bring back.`, {
        hint: `The newest is ${first.name}; 'assets-sync backups' lists them with their files.`,
    });
}
/** @throws `bad-usage` for a name that there is no backup of or a path that is not in it, `busy` after a sync that was cut off */
function restoreBackup(request, log, signal) {
    return withBackups(request, [request.name], log, signal, async (root, [found], state, held) => {
        const { name } = found;
        if (found?.files === undefined) {
            throw new errors/* AssetsSyncError */.Fl('missing-store', `The files of ${name} cannot be read: they borrow from a store that is gone.`, {
                hint: 'Run a sync of those services, which fetches the store again, then restore once more.',
            });
        }
        const chosen = chooseFiles(found.files, name, request.paths, (0,external_node_path_.relative)(request.codeRepository.root, root.dir).split(external_node_path_.sep).join('/'));
        const files = chosen.map((path) => path.toString('utf8'));
        const changes = await (0,local_changes/* readLocalChanges */.Xp)(root, state, [directory/* TOP */.wv], held);
        const replaced = changes.filter((change) => change.kind !== 'deleted' && isInTheWay(change, files));
        (0,local_changes/* refuseRepositories */.By)(root, replaced, 'cannot be kept in a backup; nothing was replaced');
        const paths = replaced.map((change) => change.path);
        const asKept = new Set((await (0,backups/* findAsKept */.qj)(root, name, paths, held)).map((path) => path.toString('latin1')));
        const isOther = (path) => !asKept.has(path.toString('latin1'));
        const [inTheWay, missing] = [paths.filter(isOther), chosen.filter(isOther)];
        const backup = await (0,backups/* restoreBackupFiles */._p)(root, name, missing, { head: state.head, inTheWay }, held);
        return { assetsRoot: root.dir, name, files, backup };
    });
}
/**
 * Removes backups for good.
 * @throws `bad-usage` for a name that there is no backup of, `busy` after a sync that was cut off; then none is removed
 */
async function removeBackups(request, log, signal) {
    if (request.names.includes(services/* ALL */.y2) && (await listBackups(request, signal)).length === 0)
        return { removed: [], bytes: 0 };
    return withBackups(request, request.names, log, signal, async (root, removed, _, held) => ({
        removed,
        bytes: await (0,backups/* dropBackups */.Pi)(root, removed.map(({ name }) => name), held),
    }));
}
/** Looks backups up by their names, and does something with them while nothing else changes the root. */
async function withBackups({ codeRepository, path }, given, log, signal, body) {
    const assetsRoot = (0,locate/* locateRoot */.L)(codeRepository, path);
    const root = new workspace_root/* AssetsRoot */._(assetsRoot);
    const names = given.map((name) => (name.startsWith(backups/* BACKUPS */.Gk) ? name.slice(backups/* BACKUPS */.Gk.length) : name));
    const wrong = given.filter((_, index) => names[index] !== services/* ALL */.y2 && !(0,backups/* isBackupName */.iY)(names[index] ?? ''));
    if (wrong.length > 0 || !root.exists())
        throw noBackup(wrong.length > 0 ? wrong : given);
    return (0,root_lock/* withRootLock */.Y)(root, log, signal, async (held) => {
        const all = await (0,backups/* findBackups */.Tx)(root, held);
        const absent = names.filter((name) => name !== services/* ALL */.y2 && !all.some((backup) => backup.name === name));
        if (absent.length > 0)
            throw noBackup(absent);
        const state = await root.readState(held);
        if (state.interrupted !== undefined) {
            throw new errors/* AssetsSyncError */.Fl('busy', 'A sync of this assets root was cut off.', {
                hint: 'Finish it first: run assets-sync sync, then run this command once more.',
            });
        }
        return body(root, all.filter(({ name }) => names.includes(services/* ALL */.y2) || names.includes(name)), state, held);
    });
}
function chooseFiles(files, name, paths, rootBelow) {
    if (paths.length === 0)
        return files;
    const wanted = paths.map((path) => {
        const inRoot = (0,directory/* inAssetsRoot */.Tm)(path, rootBelow);
        const meant = files.filter((file) => (0,directory/* isWithin */.UO)(file.toString('utf8'), inRoot));
        if (meant.length > 0)
            return meant;
        throw new errors/* AssetsSyncError */.Fl('bad-usage', `${path} is not in the backup ${name}.`, {
            hint: 'assets-sync backups lists its files; give them as they are there.',
        });
    });
    return [...new Set(wanted.flat())];
}
/** The same file, a file where a directory is to be, or something below a file to be. */
function isInTheWay(change, files) {
    const path = change.path.toString('utf8').replace(/\/$/, '');
    return files.some((file) => (0,directory/* isWithin */.UO)(file, path) || (0,directory/* isWithin */.UO)(path, file));
}
function noBackup(names) {
    return new errors/* AssetsSyncError */.Fl('bad-usage', `There is no backup ${names.map((name) => JSON.stringify(name)).join(', ')}.`, {
        hint: "'assets-sync backups' lists those that there are.",
    });
}

// EXTERNAL MODULE: ./src/base/text.ts
var base_text = __webpack_require__(40766);
// EXTERNAL MODULE: ./src/report/backups.ts
var report_backups = __webpack_require__(70901);
// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(65616);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __webpack_require__(790);
;// CONCATENATED MODULE: ./src/commands/backups/report.ts
/** What people and scripts are told about backups. */





/** Paths that stand below a backup; the rest is counted. */
const MAX_PATHS = 5;
/** A line a backup, and below it what is in it. */
function backupsText(backups) {
    if (backups.length === 0)
        return 'No backup is kept.';
    const heads = headLines(backups);
    const lines = backups.flatMap(({ files = [] }, index) => {
        const shown = files.slice(0, MAX_PATHS).map((path) => `  ${path.toString('utf8')}`);
        if (files.length > shown.length)
            shown.push(`  and ${files.length - shown.length} more`);
        return [heads[index] ?? '', ...shown];
    });
    return [
        ...lines,
        `${(0,base_text/* count */.U9)(backups.length, 'backup')}; to bring one back: assets-sync backups restore <name>; to delete one: assets-sync backups remove <name>`,
    ].join('\n');
}
function headLines(backups) {
    return (0,table/* alignColumns */.R)(backups.map(({ name, time, files }) => [
        name,
        localTime(time),
        files === undefined ? 'unreadable' : (0,base_text/* count */.U9)(files.length, 'file'),
    ]));
}
/** As the clock on the wall has it: a person looks for when that was. */
function localTime(time) {
    const two = (number) => String(number).padStart(2, '0');
    return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
function backupsJson(backups) {
    return { backups: backups.map(backupJson) };
}
function backupJson({ name, time, files = [] }) {
    return { name, time: time.toISOString(), files: files.map((path) => path.toString('utf8')) };
}
function removeText({ removed, bytes }) {
    if (removed.length === 0)
        return 'No backup is kept, so none was removed.';
    return [...headLines(removed), `${(0,base_text/* count */.U9)(removed.length, 'backup')} removed for good, ${(0,numbers/* formatBytes */.z)(bytes)} freed`].join('\n');
}
function removeJson({ removed, bytes }) {
    return { removed: removed.map(backupJson), bytes };
}
function restoreText({ assetsRoot, name, files, backup }, from) {
    const where = (0,external_node_path_.relative)(from, assetsRoot);
    const lines = [
        ...files.map((path) => `  ${path}`),
        `${(0,base_text/* count */.U9)(files.length, 'file')} of ${name} in ${where.startsWith('..') ? assetsRoot : where || '.'}`,
    ];
    if (backup !== undefined)
        lines.push(`What they replaced is kept: assets-sync backups restore ${(0,report_backups/* backupName */.a)(backup)}`);
    return lines.join('\n');
}
/** `backup`: the name of the one with what was replaced. */
function restoreJson({ name, files, backup }) {
    return { name, files, backup: backup === undefined ? null : (0,report_backups/* backupName */.a)(backup) };
}

;// CONCATENATED MODULE: ./src/commands/backups/command.ts
/** backups: lists what sync and reset replaced, brings it back or removes it. */



const restore = {
    description: 'put the files of a backup back; what they replace is kept in another',
    arguments: [
        { syntax: '[name]', help: "as 'assets-sync backups' lists it; where there is one alone it needs no name", isBackup: true },
        { syntax: '[files...]', help: 'some of its files or directories; without them all' },
    ],
    inputs: ['path', 'working-directory'],
    examples: `
  assets-sync backups restore           # the only one
  assets-sync backups restore 20261124T081530.123Z sdk/tables/tests/recordings/test_query.json`,
    run: runRestore,
};
const remove = {
    description: 'remove backups for good; what is in them cannot be brought back',
    arguments: [{ syntax: '<name...>', help: "as 'assets-sync backups' lists them; '*' for all", isBackup: true }],
    inputs: ['path', 'working-directory'],
    examples: `
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups remove '*'        # all of them`,
    run: runRemove,
};
const command_command = {
    group: 'Recordings',
    description: 'list what was replaced, bring it back or remove it',
    quiet: command/* QUIET_ANSWER */.oe,
    inputs: ['path', 'working-directory'],
    examples: `
  assets-sync backups                   # the newest first, with time and files
  assets-sync backups restore 20261124T081530.123Z
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups --json            # for scripts`,
    more: `
Nothing removes a backup but 'assets-sync backups remove'.`,
    subcommands: { restore, remove },
    run: runList,
};
async function runList({ host, inputs, signal, openCodeRepository, log }) {
    const backups = await listBackups({ codeRepository: await openCodeRepository(), path: inputs.path }, signal);
    for (const { name } of backups.filter(({ files }) => files === undefined)) {
        log.warning({ message: `The files of ${name} cannot be read: they borrow from a store that is gone.` });
    }
    host.result(backupsText(backups), 'answer');
    host.setOutputs({}, backupsJson(backups));
}
async function runRestore({ host, inputs, signal, openCodeRepository, log, words }) {
    const [name, ...paths] = words;
    const root = { codeRepository: await openCodeRepository(), path: inputs.path };
    const result = await restoreBackup({ ...root, name: name ?? (await onlyBackup(root, signal)), paths }, log, signal);
    host.result(restoreText(result, host.workspace));
    host.setOutputs({ 'assets-root': result.assetsRoot }, restoreJson(result));
}
async function runRemove({ host, inputs, signal, openCodeRepository, log, words }) {
    const codeRepository = await openCodeRepository();
    const result = await removeBackups({ codeRepository, path: inputs.path, names: words }, log, signal);
    host.result(removeText(result));
    host.setOutputs({}, removeJson(result));
}


/***/ })

};
