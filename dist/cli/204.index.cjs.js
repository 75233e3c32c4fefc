"use strict";
exports.id = 204;
exports.ids = [204];
exports.modules = {

/***/ 6204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runProgram: () => (/* binding */ runProgram)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
;// CONCATENATED MODULE: ./package.json
const package_namespaceObject = {"rE":"1.0.0"};
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/flags.ts
var src_flags = __webpack_require__(6148);
// EXTERNAL MODULE: ./src/host/terminal.ts + 4 modules
var terminal = __webpack_require__(4006);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/names/nearest.ts
var nearest = __webpack_require__(6193);
// EXTERNAL MODULE: ./src/report/error-report.ts
var error_report = __webpack_require__(2191);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/assets/packs.ts
var packs = __webpack_require__(3311);
// EXTERNAL MODULE: ./src/assets/store.ts
var assets_store = __webpack_require__(3992);
// EXTERNAL MODULE: ./src/assets/tidy.ts
var tidy = __webpack_require__(185);
// EXTERNAL MODULE: ./src/git/git-files.ts
var git_files = __webpack_require__(4406);
;// CONCATENATED MODULE: ./src/operations/cache.ts
/** cache: what this machine keeps of assets repositories, and what of it can go. */








/** @param storeBase absolute: the folder that holds the stores */
async function listCache(storeBase) {
    const kept = await Promise.all(storesIn(storeBase).map(describe));
    return kept.sort((a, b) => b.bytes - a.bytes);
}
/**
 * Removes what no assets root needs and nothing has used for a number of days.
 * A store of which that cannot be said is left as it is, with a warning.
 * @returns what is left
 */
async function pruneCache(storeBase, days, events, signal) {
    const since = Date.now() - days * 24 * 3600 * 1000;
    for (const store of storesIn(storeBase)) {
        events.onInfo(`Looking at ${store.repository} …`);
        await (0,tidy/* prune */.R)(store, since, signal).catch((error) => {
            signal.throwIfAborted();
            if (!(error instanceof errors/* AssetsSyncError */.Fl))
                throw error;
            events.onWarning({ message: `${store.repository} is left as it is: ${error.message} ${error.hint}` });
        });
    }
    await removeOldFolders((0,external_node_path_.join)(storeBase, 'exchange'), since);
    return listCache(storeBase);
}
function storesIn(storeBase) {
    return (0,packs/* namesIn */.wX)(storeBase).flatMap((name) => {
        const url = addressIn((0,external_node_path_.join)(storeBase, name));
        const store = url === undefined ? undefined : new assets_store/* Store */.i(storeBase, { url });
        // A folder that was renamed by hand is nobody's store.
        return store?.dir === (0,external_node_path_.join)(storeBase, name) ? [store] : [];
    });
}
/** The folder may hold what is not ours, by that name as well. */
function addressIn(folder) {
    const file = (0,external_node_path_.join)(folder, 'repository');
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile() === true ? (0,git_files/* readIfThere */.qC)(file)?.trim() : undefined;
}
async function describe(store) {
    const used = Math.max(...[...store.marks, ...store.tips].map((mark) => mark.used));
    return {
        repository: store.repository,
        path: store.dir,
        bytes: await sizeOf(store.dir),
        used: Number.isFinite(used) ? new Date(used) : undefined,
        roots: store.roots.filter((root) => (0,external_node_fs_.existsSync)(root)).length,
    };
}
/** Files may go while they are counted. */
async function sizeOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const sizes = await Promise.all(entries.map(async (entry) => {
        const found = entry.isFile() ? await (0,promises_.stat)((0,external_node_path_.join)(entry.parentPath, entry.name)).catch(() => undefined) : undefined;
        return found?.size ?? 0;
    }));
    return sizes.reduce((sum, size) => sum + size, 0);
}
async function removeOldFolders(folder, since) {
    for (const name of (0,packs/* namesIn */.wX)(folder)) {
        const path = (0,external_node_path_.join)(folder, name);
        // A link that leads nowhere is not ours.
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (found !== undefined && found.mtimeMs < since)
            await (0,promises_.rm)(path, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./src/report/numbers.ts
var numbers = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/report/table.ts
var table = __webpack_require__(790);
;// CONCATENATED MODULE: ./src/report/cache-report.ts


/** @param folder where the stores are */
function cacheText(kept, folder) {
    if (kept.length === 0)
        return `Nothing is kept in ${folder}.`;
    const rows = kept.map(({ repository, bytes, used, roots }) => [
        repository,
        (0,numbers/* formatBytes */.z3)(bytes),
        used === undefined ? 'empty' : `last used ${used.toISOString().slice(0, 10)}`,
        roots === 0 ? 'no assets root' : (0,numbers.count)(roots, 'assets root'),
    ]);
    return [...(0,table/* alignColumns */.R)(rows), `${(0,numbers/* formatBytes */.z3)(total(kept))} in ${folder}`].join('\n');
}
function pruneText(before, after, folder) {
    return `${cacheText(after, folder)}\n${(0,numbers/* formatBytes */.z3)(total(before) - total(after))} removed.`;
}
function cacheJson(kept) {
    return {
        repositories: kept.map(({ used, ...rest }) => ({ ...rest, used: used?.toISOString() ?? null })),
        bytes: total(kept),
    };
}
function total(kept) {
    return kept.reduce((sum, { bytes }) => sum + bytes, 0);
}

// EXTERNAL MODULE: ./src/run/context.ts
var context = __webpack_require__(670);
// EXTERNAL MODULE: ./src/run/run.ts
var run = __webpack_require__(9240);
;// CONCATENATED MODULE: ./src/run/cache.ts




function runCache(host) {
    return (0,run/* attempt */.C)(host, async () => {
        const kept = await listCache(host.storeBase);
        host.result(cacheText(kept, host.storeBase), 'answer');
        host.setOutputs({}, cacheJson(kept));
    });
}
/** @param days how long something was not used */
function runPrune(host, days) {
    return (0,run/* attempt */.C)(host, async ({ signal }) => {
        const before = await listCache(host.storeBase);
        const events = { onInfo: (text) => host.say('info', text), onWarning: (0,context/* annotator */.f)(host, 'warning') };
        const after = await pruneCache(host.storeBase, days, events, signal);
        host.result(pruneText(before, after, host.storeBase));
        host.setOutputs({}, cacheJson(after));
    });
}

;// CONCATENATED MODULE: ./src/command-program.ts
/** The command line in full: help, suggestions, mistakes and every command. A plain `sync`, `status` or `check` does without (flags.ts). */










/** What `--quiet` leaves of a command that is a question. */
const ANSWER = 'print the result, warnings and errors alone';
const DRY_RUN = 'print warnings and errors alone; with --dry-run the result too';
/** The operations as commands. */
const OPERATION_COMMANDS = {
    sync: {
        names: src_flags/* SYNC_NAMES */.fl,
        description: 'bring the assets root to the pinned recordings (also: playback, restore)',
        examples: `
  assets-sync sync sdk/tables           # the recordings of one service
  assets-sync sync sdk/tables sdk/core  # of two, in the same assets root
  assets-sync sync                      # of the service that you are in, else of those that you changed
  assets-sync sync '*'                  # of every service that has a pin
  assets-sync sync sdk/tables --json    # for scripts`,
        more: `
Exit codes: 0 done, 2 wrong usage, file or pin, 3 the server was not reached,
4 stopped to protect local changes, 5 not authorised, 130 Ctrl-C.`,
    },
    verify: {
        names: ['verify'],
        quiet: ANSWER,
        description: 'prove that the pinned commits are on the main branch of the assets repository',
        examples: `
  assets-sync verify sdk/tables         # the pins of one service
  assets-sync verify '*'                # every pin
  assets-sync verify '*' --json         # for scripts`,
        more: `
Exit codes: 0 every pin is good, 1 one is not, 3 the server was not reached.`,
    },
    repin: {
        names: ['repin'],
        quiet: DRY_RUN,
        description: 'move pins that were squashed or rebased to the branch, and write the trees that are missing',
        examples: `
  assets-sync repin sdk/tables          # mend the pins of one service
  assets-sync repin '*' --dry-run       # see what would be written
  assets-sync repin sdk/core --latest   # move to the newest commit of the main branch`,
    },
    plan: {
        names: ['plan'],
        quiet: ANSWER,
        description: 'say which services a sync would bring, without asking the assets repository',
        examples: `
  assets-sync plan                      # the services that your branch and your files change
  assets-sync plan --base v1.2.0        # those that changed since a tag
  assets-sync plan --json               # with the matrix, for scripts`,
    },
    diff: {
        names: ['diff'],
        quiet: ANSWER,
        description: 'list the recordings that moving the pins added, changed and removed',
        examples: `
  assets-sync diff                      # what your branch changes, of every service
  assets-sync diff sdk/tables           # of one
  assets-sync diff --from v1.2.0        # since the pins of a tag
  assets-sync diff --json               # for scripts`,
    },
    status: {
        names: ['status'],
        quiet: ANSWER,
        description: 'say what is on disk, and what changed there',
        examples: `
  assets-sync status                    # all services; of more than twenty, those that are not as pinned
  assets-sync status sdk/tables         # one, with the recordings that changed
  assets-sync status '*'                # every one, with theirs
  assets-sync status --json             # for scripts`,
        more: `
It asks no server. Exit code 0 whatever it finds; 'assets-sync check' is for hooks.`,
    },
    reset: {
        names: ['reset'],
        description: 'put recordings and pins back as committed',
        examples: `
  assets-sync reset sdk/tables          # one service: its recordings, and its pin in recordings.json
  assets-sync reset                     # all that are synced
  assets-sync reset --yes               # without asking, in a script`,
        more: `
Where something would be lost it asks first; where nobody can answer it does nothing
and ends with exit code 4, unless --yes is given. 'assets-sync backups' lists what was kept.`,
    },
    push: {
        names: ['push'],
        quiet: DRY_RUN,
        description: 'publish the recordings that changed, and pin them',
        examples: `
  assets-sync push                      # every service with changed recordings
  assets-sync push sdk/tables --message 'Record the retry tests'
  assets-sync push --dry-run            # see what would be pushed and written
  assets-sync push --no-pull-request    # push the branch alone`,
        more: `
Exit codes: 0 done or nothing to push, 1 a secret was found, 2 wrong usage or a
wrong file, 3 the server was not reached, 4 others changed the same recordings,
5 not authorised.`,
    },
};
/** What an operation is for where no path is given. */
const HERE = 'the service that you are in, else those that you changed';
const DEFAULT_PATHS = {
    status: 'all that have a pin or are on disk',
    reset: 'all that are on disk',
    push: 'those that have changed recordings',
};
/** What only the command line does. */
const LOCAL_COMMANDS = [
    {
        name: 'check',
        description: 'fail if recordings were not pushed, for a hook',
        flags: src_flags/* CHECK_FLAGS */.P8,
        examples: `
  assets-sync check                     # exit code 1 and the recordings, if any changed
  assets-sync check --quiet             # in .git/hooks/pre-commit: not a word if all is well
  assets-sync check --json              # for scripts: the recordings by service`,
        more: `
It asks no server. Exit codes: 0 nothing to push, 1 recordings changed, 2 a
recordings.json is wrong, 4 it cannot be told (a sync that was cut off, say).`,
        load: async () => (await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 1709))).runCheck,
    },
    {
        name: 'backups',
        quiet: ANSWER,
        description: 'list what was replaced, bring it back or remove it',
        flags: ['path', 'working-directory'],
        examples: `
  assets-sync backups                   # the newest first, with time and files
  assets-sync backups restore 20261124T081530.123Z
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups --json            # for scripts`,
        more: `
Nothing removes a backup but 'assets-sync backups remove'.`,
        load: async () => (await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 2869))).runBackups,
    },
    {
        name: 'init',
        description: "write a first recordings.json, pinned at the branch's tip",
        flags: ['repository', 'branch', 'working-directory', 'token', 'retries', 'timeout'],
        // There is no file yet that could name them.
        texts: {
            repository: 'the assets repository: owner/name on GitHub, or the address of a git repository; it must be given',
            branch: 'its main branch (default: the one that its server names)',
        },
        examples: `
  assets-sync init --repository Azure/azure-sdk-for-python-assets
  assets-sync init --repository https://git.example.com/team/assets --branch recordings`,
        load: async () => (await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 5020))).runInit,
    },
    {
        name: 'proxy',
        quiet: ANSWER,
        description: 'print how to start the test proxy',
        flags: ['path', 'working-directory'],
        examples: `
  assets-sync proxy                     # as a local tool, and as a container
  eval "$(assets-sync proxy | head -1)" # start the local tool
  assets-sync proxy --json              # both as lists of arguments, for scripts`,
        load: async () => (await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 2965))).runProxy,
    },
];
const DEMO_EXAMPLES = `
Examples:
  assets-sync demo                      # watch the main job on a small assets repository
  assets-sync demo --keep               # and keep everything to look around`;
const CACHE_EXAMPLES = `
Examples:
  assets-sync cache                     # what this machine keeps, by assets repository
  assets-sync cache prune               # remove what nobody needs any more
  assets-sync cache --json              # for scripts`;
const PRUNE_EXAMPLES = `
Examples:
  assets-sync cache prune               # what no assets root needs and nothing has used for 30 days
  assets-sync cache prune --days 7      # for a week`;
/** @param args what follows the program's name */
async function runProgram(args) {
    const json = args.includes('--json');
    const top = program();
    try {
        await top.parseAsync(understandNames(top, args), { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.exitCode === 0)
            return;
        const words = args[0] === 'help' ? args.slice(1) : args;
        const usage = new errors/* AssetsSyncError */.Fl('bad-usage', capitalize(error.message.replace(/^error: /, '')), {
            hint: `See '${['assets-sync', ...words.slice(0, findCommand(top, words).known)].join(' ')} --help'.`,
        });
        new terminal/* TerminalHost */.L({ flags: {}, json, debug: false, quiet: false }).fail(usage, (0,error_report/* errorText */.k)(usage));
    }
}
/** The command that words begin with, and how many of them name it. */
function findCommand(top, words) {
    let command = top;
    let known = 0;
    for (const word of words) {
        const inner = command.commands.find((one) => one.name() === word || one.aliases().includes(word));
        if (inner === undefined)
            break;
        command = inner;
        known++;
    }
    return { command, known };
}
/**
 * commander knows `help` of the outer commands alone, and takes a mistyped inner one for an argument.
 * @returns what it understands
 */
function understandNames(top, args) {
    const wantsHelp = args[0] === 'help' || args.length === 0;
    const words = args[0] === 'help' ? args.slice(1) : args;
    const { command, known } = findCommand(top, words);
    const next = words[known];
    const isMistyped = next !== undefined && !next.startsWith('-') && command.commands.length > 0;
    if (isMistyped && command !== top) {
        const names = command.commands.map((inner) => inner.name());
        const near = (0,nearest/* nearest */.p)(next, names);
        throw usageError(`unknown command '${command.name()} ${next}'${near === undefined ? '' : `\n(Did you mean ${near}?)`}`);
    }
    return wantsHelp && !isMistyped ? [...words.slice(0, known), '--help'] : [...words];
}
function program() {
    const top = new esm/* Command */.uB('assets-sync')
        .description('Brings the test recordings that recordings.json pins from the assets repository to this machine.')
        .version(package_namespaceObject.rE, '--version', 'print the version')
        .helpOption('-h, --help', 'show help')
        .configureHelp({ subcommandTerm: (command) => command.name() })
        .exitOverride()
        .configureOutput({ outputError: () => { } })
        .helpCommand(false)
        .addHelpText('after', "\n'assets-sync <command> --help' shows a command's flags and examples,\n'assets-sync demo' the main job at work.");
    const commands = [...inputs/* OPERATIONS */.xb.map(operationCommand), ...LOCAL_COMMANDS.map(localCommand), cacheCommand(), demoCommand()];
    for (const [heading, names] of Object.entries(GROUPS)) {
        for (const name of names) {
            const command = commands.find((one) => one.name() === name);
            if (command !== undefined)
                top.addCommand(command.helpGroup(heading));
        }
    }
    for (const command of top.commands) {
        command.copyInheritedSettings(top);
        for (const inner of command.commands)
            inner.copyInheritedSettings(top);
    }
    return top;
}
function operationCommand(operation) {
    const { names, description, examples, more = '', quiet } = OPERATION_COMMANDS[operation];
    const command = new esm/* Command */.uB(names[0])
        .aliases(names.slice(1))
        .description(description)
        .argument('[paths...]', `services or paths in them, or '*' for all that have a pin (default: ${DEFAULT_PATHS[operation] ?? HERE})`);
    for (const [name, spec] of (0,src_flags/* flagsOf */.Zo)(operation)) {
        const option = addFlag(command, name, spec);
        if (RARE.has(name))
            option.helpGroup('Where and how:');
    }
    return addCommonFlags(command, quiet)
        .addHelpText('after', `\nExamples:${examples}\n${more}`)
        .action(async (paths, given) => {
        await (0,run/* run */.e)(new terminal/* TerminalHost */.L((0,src_flags/* readFlags */.uW)(operation, paths, given)));
    });
}
function localCommand({ name, description, flags, examples, more = '', quiet, texts = {}, load }) {
    const command = new esm/* Command */.uB(name).description(description);
    for (const flag of flags) {
        const option = addFlag(command, flag, inputs/* INPUTS */.mc[flag]);
        option.description = texts[flag] ?? option.description;
    }
    if (name === 'backups')
        command.addCommand(restoreCommand()).addCommand(removeCommand());
    return addCommonFlags(command, quiet)
        .addHelpText('after', `\nExamples:${examples}\n${more}`)
        .action(async (given) => {
        await (0,run/* run */.e)(new terminal/* TerminalHost */.L((0,src_flags/* readFlags */.uW)('sync', [], given)), await load());
    });
}
function restoreCommand() {
    const command = new esm/* Command */.uB('restore')
        .description('put the files of a backup back; what they replace is kept in another')
        .argument('<name>', "as 'assets-sync backups' lists it")
        .argument('[files...]', 'some of its files or directories; without them all')
        .action(async (name, files, own, { parent }) => {
        const { runRestore } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 2869));
        await (0,run/* run */.e)(backupsHost(own, parent), (context) => runRestore(context, name, files));
    });
    const examples = `
  assets-sync backups restore 20261124T081530.123Z
  assets-sync backups restore 20261124T081530.123Z sdk/tables/tests/recordings/test_query.json`;
    return addBackupsFlags(command, examples);
}
function removeCommand() {
    const command = new esm/* Command */.uB('remove')
        .description('remove backups for good; what is in them cannot be brought back')
        .argument('<name...>', "as 'assets-sync backups' lists them; '*' for all")
        .action(async (names, own, { parent }) => {
        const { runRemove } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 2869));
        await (0,run/* run */.e)(backupsHost(own, parent), (context) => runRemove(context, names));
    });
    const examples = `
  assets-sync backups remove 20261124T081530.123Z
  assets-sync backups remove '*'        # all of them`;
    return addBackupsFlags(command, examples);
}
function addBackupsFlags(command, examples) {
    for (const flag of ['path', 'working-directory'])
        addFlag(command, flag, inputs/* INPUTS */.mc[flag]);
    return addCommonFlags(command).addHelpText('after', `\nExamples:${examples}`);
}
/** Flags may stand on either side of the inner command's name. */
function backupsHost(own, parent) {
    return new terminal/* TerminalHost */.L((0,src_flags/* readFlags */.uW)('sync', [], { ...parent?.opts(), ...own }));
}
/** How flags are told of at a terminal, where that is not as everywhere else. */
const AT_TERMINAL = {
    paths: { value: 'paths', help: 'the same, one a line or comma separated', fallback: 'none' },
    base: { value: 'commit', fallback: 'where you left the default branch' },
    from: { value: 'commit', fallback: 'where you left the default branch' },
    repository: { value: 'address' },
    branch: { value: 'name' },
    path: { value: 'directory' },
    'working-directory': { value: 'directory', fallback: 'the git top level' },
    token: { value: 'token', help: 'a token for the assets repository', fallback: 'GH_TOKEN, else your git credentials' },
    'code-token': { value: 'token', help: 'a token for the code repository', fallback: 'GH_TOKEN, else your git credentials' },
    'pull-request': { help: 'push the branch alone: open no pull request' },
    'allow-secrets': { value: 'files' },
    cache: { value: 'where' },
    timeout: { value: 'seconds', help: 'give up after so many', fallback: 'never' },
};
/** The commands in the order in which a person meets them. */
const GROUPS = {
    'Recordings:': ['sync', 'status', 'check', 'push', 'reset', 'backups'],
    'Pins:': ['init', 'plan', 'diff', 'verify', 'repin'],
    'More:': ['proxy', 'cache', 'demo'],
};
/** What one hardly ever needs. */
const RARE = new Set([
    'repository',
    'branch',
    'path',
    'working-directory',
    'token',
    'code-token',
    'cache',
    'retries',
    'timeout',
]);
function addFlag(command, name, spec) {
    const { value = spec.type === 'integer' ? 'number' : 'text', help = plain(spec.help), fallback = plain(spec.defaultHelp), } = AT_TERMINAL[name] ?? {};
    const isSwitch = spec.type === 'boolean';
    // What is so by default can only be switched off.
    const option = new esm/* Option */.c$(`--${name === 'pull-request' ? 'no-' : ''}${name}${isSwitch ? '' : ` <${value}>`}`);
    option.description = isSwitch || fallback === 'none' ? help : `${help} (default: ${fallback})`;
    command.addOption(option);
    return option;
}
/** A sentence of a table as a phrase. */
function plain(text) {
    const phrase = text.replaceAll('`', '').replace(/\.$/, '');
    return /^[A-Z][a-z ]/.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}
function cacheCommand() {
    const host = (given) => new terminal/* TerminalHost */.L((0,src_flags/* readFlags */.uW)('sync', [], given));
    const prune = addCommonFlags(new esm/* Command */.uB('prune'))
        .description('remove what no assets root needs and nothing has used for some days')
        .addOption(new esm/* Option */.c$('--days <number>', 'how many days').default('30', '30'))
        .addHelpText('after', PRUNE_EXAMPLES)
        .action(async ({ days, ...given }, command) => {
        if (!/^[1-9]\d{0,4}$/.test(String(days)))
            throw usageError(`--days is a whole number, 1 or more, not "${days}"`);
        await runPrune(host({ ...command.parent?.opts(), ...given }), Number(days));
    });
    return addCommonFlags(new esm/* Command */.uB('cache'), ANSWER)
        .description('show what this machine keeps of assets repositories')
        .addHelpText('after', CACHE_EXAMPLES)
        .action((given) => runCache(host(given)))
        .addCommand(prune);
}
function usageError(message) {
    return new esm/* CommanderError */.b7(1, 'assets-sync.usage', message);
}
function demoCommand() {
    return addCommonFlags(new esm/* Command */.uB('demo'))
        .description('show the main job on an embedded assets repository; nothing to install or configure')
        .option('--keep', 'keep the temporary folder')
        .addHelpText('after', DEMO_EXAMPLES)
        .action(async ({ keep, ...given }) => {
        const { demo } = await __webpack_require__.e(/* import() */ 274).then(__webpack_require__.bind(__webpack_require__, 9274));
        await demo(new terminal/* TerminalHost */.L((0,src_flags/* readFlags */.uW)('sync', [], given)), keep === true);
    });
}
function addCommonFlags(command, quiet = 'print warnings and errors alone') {
    return command
        .option('--json', 'print one JSON object on stdout')
        .option('--quiet', quiet)
        .option('--debug', 'show what git and the server said');
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1) + (/[.?)\n]$/.test(text) ? '' : '.');
}


/***/ }),

/***/ 4902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ proxy),
/* harmony export */   h: () => (/* binding */ proxyCommands)
/* harmony export */ });
/* harmony import */ var _change_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1660);

function proxy({ code, path }) {
    const { assetsRoot } = (0,_change_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(code, path);
    return { assetsRoot, ...proxyCommands(assetsRoot) };
}
/** @param root absolute: what becomes the storage context */
function proxyCommands(root) {
    return {
        tool: ['test-proxy', '--storage-location', root],
        container: [
            'docker',
            'run',
            '--rm',
            ...['-p', '5000:5000', '-p', '5001:5001'],
            ...['-v', `${root}:/srv/testproxy/`],
            'azsdkengsys.azurecr.io/engsys/test-proxy:latest',
        ],
    };
}


/***/ }),

/***/ 7641:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ proxyJson),
/* harmony export */   u: () => (/* binding */ proxyText)
/* harmony export */ });
/* harmony import */ var _shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7048);

/** A command line a line: the local tool's, the container's. */
function proxyText({ tool, container }) {
    return `${(0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q)(tool)}\n${(0,_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .shellCommand */ .q)(container)}`;
}
/** Each command line is a list of arguments. */
function proxyJson({ tool, container }) {
    return { tool, container };
}


/***/ }),

/***/ 2869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runBackups: () => (/* binding */ runBackups),
  runRemove: () => (/* binding */ runRemove),
  runRestore: () => (/* binding */ runRestore)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/assets/lock.ts
var lock = __webpack_require__(1438);
// EXTERNAL MODULE: ./src/assets/root.ts
var assets_root = __webpack_require__(2041);
// EXTERNAL MODULE: ./src/change/selection.ts + 2 modules
var selection = __webpack_require__(1660);
// EXTERNAL MODULE: ./src/change/services.ts
var services = __webpack_require__(8558);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/names/directory.ts
var directory = __webpack_require__(9211);
;// CONCATENATED MODULE: ./src/operations/backups.ts
/** backups: what sync and reset replaced in the assets root, bringing it back, and removing it for good. */







/** The newest first. */
async function listBackups({ code, path }, signal) {
    const root = new assets_root/* AssetsRoot */._c((0,selection/* locate */.x5)(code, path).assetsRoot, true);
    return root.exists() ? root.backups(signal) : [];
}
/** @throws `bad-usage` for a name that there is no backup of or a path that is not in it, `busy` after a sync that was cut off */
function restoreBackup(request, signal) {
    return withBackups(request, [request.name], signal, async (root, [found], state, held) => {
        const { name } = found;
        if (found?.files === undefined) {
            throw new errors/* AssetsSyncError */.Fl('missing-store', `The files of ${name} cannot be read: they borrow from a store that is gone.`, {
                hint: 'Run a sync of those services, which fetches the store again, then restore once more.',
            });
        }
        const chosen = chooseFiles(found.files, name, request.paths, (0,external_node_path_.relative)(request.code.root, root.dir).split(external_node_path_.sep).join('/'));
        const files = chosen.map((path) => path.toString('utf8'));
        const changes = await root.localChanges(state, [directory/* TOP */.wv], held);
        const replaced = changes.filter((change) => change.kind !== 'deleted' && isInTheWay(change, files));
        const backup = replaced.length === 0 ? undefined : await root.backUp(state, replaced, held);
        await root.restoreBackup(name, chosen, held);
        return { assetsRoot: root.dir, name, files, backup };
    });
}
/**
 * Removes backups for good.
 * @throws `bad-usage` for a name that there is no backup of, `busy` after a sync that was cut off; then none is removed
 */
async function removeBackups(request, signal) {
    if (request.names.includes(services/* ALL */.y2) && (await listBackups(request, signal)).length === 0)
        return { removed: [], bytes: 0 };
    return withBackups(request, request.names, signal, async (root, removed, _, held) => ({
        removed,
        bytes: await root.removeBackups(removed.map(({ name }) => name), held),
    }));
}
/** Looks backups up by their names, and does something with them while nothing else changes the root. */
async function withBackups({ code, path, storeBase }, given, signal, body) {
    const { assetsRoot } = (0,selection/* locate */.x5)(code, path);
    const root = new assets_root/* AssetsRoot */._c(assetsRoot);
    const names = given.map((name) => (name.startsWith(assets_root/* BACKUPS */.Gk) ? name.slice(assets_root/* BACKUPS */.Gk.length) : name));
    const wrong = given.filter((_, index) => names[index] !== services/* ALL */.y2 && !(0,assets_root/* isBackupName */.iY)(names[index] ?? ''));
    if (wrong.length > 0 || !root.exists())
        throw noBackup(wrong.length > 0 ? wrong : given);
    return (0,lock/* withLock */.kK)((0,lock/* rootLock */.c_)(assetsRoot, storeBase), signal, async (held) => {
        const all = await root.backups(held);
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

// EXTERNAL MODULE: ./src/report/backups-report.ts
var backups_report = __webpack_require__(3004);
;// CONCATENATED MODULE: ./src/run/backups.ts
/** backups, backups restore and backups remove, as a command line asks for them. */


async function runBackups({ host, signal, code, request, events }) {
    const backups = await listBackups({ ...request, code: await code }, signal);
    for (const { name } of backups.filter(({ files }) => files === undefined)) {
        events.onWarning({ message: `The files of ${name} cannot be read: they borrow from a store that is gone.` });
    }
    host.result((0,backups_report/* backupsText */.BD)(backups), 'answer');
    host.setOutputs({}, (0,backups_report/* backupsJson */.oM)(backups));
}
async function runRestore({ host, signal, code, request }, name, paths) {
    const result = await restoreBackup({ ...request, code: await code, name, paths }, signal);
    host.result((0,backups_report/* restoreText */.s2)(result, host.workspace));
    host.setOutputs({ 'assets-root': result.assetsRoot }, (0,backups_report/* restoreJson */.lt)(result));
}
async function runRemove({ host, signal, code, request }, names) {
    const result = await removeBackups({ ...request, code: await code, names }, signal);
    host.result((0,backups_report/* removeText */.en)(result));
    host.setOutputs({}, (0,backups_report/* removeJson */.NN)(result));
}


/***/ }),

/***/ 5020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runInit: () => (/* binding */ runInit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/assets/access.ts
var assets_access = __webpack_require__(235);
// EXTERNAL MODULE: ./src/change/services.ts
var change_services = __webpack_require__(8558);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(3916);
// EXTERNAL MODULE: ./src/git/remote.ts + 4 modules
var git_remote = __webpack_require__(6232);
// EXTERNAL MODULE: ./src/git/scratch.ts
var scratch = __webpack_require__(4570);
// EXTERNAL MODULE: ./src/names/directory.ts
var directory = __webpack_require__(9211);
// EXTERNAL MODULE: ./src/names/git-url.ts
var git_url = __webpack_require__(484);
// EXTERNAL MODULE: ./src/names/manifest.ts
var manifest = __webpack_require__(7135);
// EXTERNAL MODULE: ./src/pins/manifest.ts
var pins_manifest = __webpack_require__(6095);
// EXTERNAL MODULE: ./src/pins/schema.ts
var schema = __webpack_require__(1925);
;// CONCATENATED MODULE: ./src/operations/init.ts
/** init: writes a first recordings.json. */












/** @throws `bad-usage` where there is a recordings.json already, or no repository is given */
async function init(request, events, signal) {
    const { code } = request;
    const file = (0,external_node_path_.join)(code.root, manifest/* MANIFEST_NAME */.i);
    if ((0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) !== undefined)
        throw alreadyThere();
    if (request.repository === undefined) {
        throw new errors/* AssetsSyncError */.Fl('bad-usage', 'No assets repository is given.', {
            hint: 'Name it: assets-sync init --repository owner/name-assets',
        });
    }
    const repository = fromTop(request.repository, request.pathsFrom, code.root);
    const { branch, sha } = await findTip({ ...request, repository }, events, signal);
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
    const services = await (await change_services/* ServiceGlobs */.HY.parse(schema/* DEFAULT_SERVICES */.LK)).below(code.root, directory/* TOP */.wv);
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
async function findTip(request, events, signal) {
    const access = (0,assets_access/* findAccess */.G)(request, (0,pins_manifest/* parseManifest */.N)('{}', directory/* TOP */.wv), request.code.root, () => { });
    const remote = new git_remote/* Remote */.V$({ ...request, ...access, ...events, configFrom: request.code.root, tokenInput: 'token' });
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
    throw new errors/* AssetsSyncError */.Fl('missing-commit', `${remote.address} has ${which}.`, {
        hint: 'Name a branch that it has with --branch, or push a first commit to it.',
    });
}
function alreadyThere() {
    return new errors/* AssetsSyncError */.Fl('bad-usage', `There is a ${manifest/* MANIFEST_NAME */.i} already; nothing was changed.`, {
        hint: 'Edit it, or bring its recordings to disk: assets-sync sync',
        at: { file: manifest/* MANIFEST_NAME */.i },
    });
}

// EXTERNAL MODULE: ./src/names/sha.ts
var names_sha = __webpack_require__(6242);
;// CONCATENATED MODULE: ./src/report/init-report.ts
/** What people and scripts are told about an init. */


function initText({ file, repository, branch, sha, service }, from) {
    return [
        `${(0,external_node_path_.relative)(from, file)} pins everything at ${(0,names_sha/* shortSha */.Fu)(sha)}, where ${branch} of ${repository} is now.`,
        `Next: assets-sync sync ${service ?? 'sdk/<service>'}`,
    ].join('\n');
}
function initJson({ file, repository, branch, sha }) {
    return { file, repository, branch, sha };
}

;// CONCATENATED MODULE: ./src/run/init.ts
/** init, as a command line asks for it. */


async function runInit({ host, signal, code, request, events }) {
    const result = await init({ ...request, code: await code }, events, signal);
    host.result(initText(result, host.workspace));
    host.setOutputs({}, initJson(result));
}


/***/ }),

/***/ 2965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runProxy: () => (/* binding */ runProxy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _operations_proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4902);
/* harmony import */ var _report_proxy_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7641);
/** proxy, as a command line asks for it. */



async function runProxy({ host, code, request }) {
    const result = (0,_operations_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxy */ .B)({ ...request, code: await code });
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(result.assetsRoot))
        host.say('warning', 'Nothing is synced there yet: run assets-sync sync first.');
    host.result((0,_report_proxy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyText */ .u)(result), 'answer');
    host.setOutputs({ 'assets-root': result.assetsRoot }, (0,_report_proxy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .proxyJson */ .L)(result));
}


/***/ })

};
;