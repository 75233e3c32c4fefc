export const id = 576;
export const ids = [576];
export const modules = {

/***/ 7576:
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
// EXTERNAL MODULE: ./src/flags.ts + 1 modules
var flags = __webpack_require__(5348);
// EXTERNAL MODULE: ./src/host/terminal.ts + 4 modules
var terminal = __webpack_require__(4006);
// EXTERNAL MODULE: ./src/inputs.ts
var inputs = __webpack_require__(8422);
// EXTERNAL MODULE: ./src/report/error-report.ts
var error_report = __webpack_require__(2191);
// EXTERNAL MODULE: ./src/run/run.ts
var run = __webpack_require__(9240);
;// CONCATENATED MODULE: ./src/command-program.ts
/** The command line in full: help, suggestions, mistakes and every command. A plain `sync` does without (flags.ts). */








/** The operations as commands. */
const OPERATION_COMMANDS = {
    sync: {
        names: flags/* SYNC_NAMES */.fl,
        description: 'bring the assets root to the pinned recordings (also: playback, restore)',
        examples: `
  assets-sync sync sdk/tables           the recordings of one service
  assets-sync sync sdk/tables sdk/core  of two, in the same assets root
  assets-sync sync                      of the service that you are in, else of those that you changed
  assets-sync sync '*'                  of every service that has a pin
  assets-sync sync sdk/tables --json    for scripts`,
        more: `
Exit codes: 0 done, 2 wrong usage, file or pin, 3 the server was not reached,
4 stopped to protect local changes, 5 not authorised, 130 Ctrl-C.`,
    },
    verify: {
        names: ['verify'],
        description: 'prove that the pinned commits are on the main branch of the assets repository',
        examples: `
  assets-sync verify sdk/tables         the pins of one service
  assets-sync verify '*'                every pin
  assets-sync verify '*' --json         for scripts`,
        more: `
Exit codes: 0 every pin is good, 1 one is not, 3 the server was not reached.`,
    },
    repin: {
        names: ['repin'],
        description: 'move pins that were squashed or rebased to the branch, and write the trees that are missing',
        examples: `
  assets-sync repin sdk/tables          mend the pins of one service
  assets-sync repin '*' --dry-run       see what would be written
  assets-sync repin sdk/core --latest   move to the newest commit of the main branch`,
    },
    plan: {
        names: ['plan'],
        description: 'say which services a sync would bring, without asking the assets repository',
        examples: `
  assets-sync plan                      the services that your branch and your files change
  assets-sync plan --base v1.2.0        those that changed since a tag
  assets-sync plan --json               with the matrix, for scripts`,
    },
    diff: {
        names: ['diff'],
        description: 'list the recordings that moving the pins added, changed and removed',
        examples: `
  assets-sync diff                      what your branch changes, of every service
  assets-sync diff sdk/tables           of one
  assets-sync diff --from v1.2.0        since the pins of a tag
  assets-sync diff --json               for scripts`,
    },
};
const DEMO_EXAMPLES = `
Examples:
  assets-sync demo         watch the main job on a small assets repository
  assets-sync demo --keep  and keep everything to look around`;
const COMMANDS = [...Object.values(OPERATION_COMMANDS).flatMap(({ names }) => names), 'demo'];
/** @param args what follows the program's name */
async function runProgram(args) {
    const json = args.includes('--json');
    try {
        await program().parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof esm/* CommanderError */.b7))
            throw error;
        if (error.exitCode === 0)
            return;
        const usage = new errors/* AssetsSyncError */.Fl('bad-usage', capitalize(error.message.replace(/^error: /, '')), {
            hint: `See '${['assets-sync', ...args.filter((arg) => COMMANDS.includes(arg)).slice(0, 1)].join(' ')} --help'.`,
        });
        new terminal/* TerminalHost */.L({ flags: {}, json, debug: false }).fail(usage, (0,error_report/* errorText */.k)(usage));
    }
}
function program() {
    const top = new esm/* Command */.uB('assets-sync')
        .description('Brings the test recordings that recordings.json pins from the assets repository to this machine.')
        .version(package_namespaceObject.rE, '--version', 'print the version')
        .helpOption('-h, --help', 'show help')
        .exitOverride()
        .configureOutput({ outputError: () => { } })
        .addHelpText('after', "\n'assets-sync <command> --help' shows a command's flags and examples.");
    for (const operation of inputs/* OPERATIONS */.xb)
        top.addCommand(operationCommand(operation));
    top.addCommand(demoCommand());
    for (const command of top.commands)
        command.copyInheritedSettings(top);
    return top;
}
function operationCommand(operation) {
    const { names, description, examples, more = '' } = OPERATION_COMMANDS[operation];
    const command = new esm/* Command */.uB(names[0])
        .aliases(names.slice(1))
        .description(description)
        .argument('[paths...]', "services or paths in them; '*' for all that have a pin");
    for (const [name, spec] of (0,flags/* flagsOf */.Zo)(operation)) {
        const value = spec.type === 'boolean' ? '' : spec.type === 'integer' ? ' <number>' : ' <text>';
        command.option(`--${name}${value}`, `${spec.help} Default: ${spec.defaultHelp}.`.replaceAll('`', ''));
    }
    return addCommonFlags(command)
        .addHelpText('after', `\nExamples:${examples}\n${more}`)
        .action(async (paths, given) => {
        await (0,run/* run */.e)(new terminal/* TerminalHost */.L((0,flags/* readFlags */.uW)(operation, paths, given)));
    });
}
function demoCommand() {
    return addCommonFlags(new esm/* Command */.uB('demo'))
        .description('show the main job on an embedded assets repository; nothing to install or configure')
        .option('--keep', 'keep the temporary folder')
        .addHelpText('after', DEMO_EXAMPLES)
        .action(async ({ keep, ...given }) => {
        const { demo } = await __webpack_require__.e(/* import() */ 274).then(__webpack_require__.bind(__webpack_require__, 9274));
        await demo(new terminal/* TerminalHost */.L((0,flags/* readFlags */.uW)('sync', [], given)), keep === true);
    });
}
function addCommonFlags(command) {
    return command.option('--json', 'print one JSON object on stdout').option('--debug', 'show what git and the server said');
}
function capitalize(text) {
    return text.charAt(0).toUpperCase() + text.slice(1) + (/[.?)\n]$/.test(text) ? '' : '.');
}


/***/ })

};
