export const id = 6076;
export const ids = [6076];
export const modules = {

/***/ 3531:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ dropBackups),
/* harmony export */   Tx: () => (/* binding */ findBackups),
/* harmony export */   _p: () => (/* binding */ restoreBackupFiles),
/* harmony export */   iY: () => (/* binding */ isBackupName)
/* harmony export */ });
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7678);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7423);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4534);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3757);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6760);






// src/workspace/backups.ts

var LINKS = process.platform === "win32" ? [] : ["-c", "core.symlinks=true"];
var BACKUP_NAME = /^(?:(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d\.\d{3})Z|[0-9a-f]{40})$/;
function isBackupName(text) {
  return BACKUP_NAME.test(text);
}
function timeOf(name) {
  const [, year, month, day, hour, minute, second] = BACKUP_NAME.exec(name) ?? [];
  return year === void 0 ? void 0 : /* @__PURE__ */ new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
async function findBackups(root, signal) {
  const args = ["for-each-ref", "--format=%(refname)", _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk];
  const output = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(args, { environment: root.environment, signal }).catch((error) => {
    throw root.isDamage(error) ? root.damaged(error) : error;
  });
  const names = output.toString("latin1").split("\n").map((ref) => ref.slice(_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk.length));
  const backups = [];
  for (const name of names.filter(isBackupName)) backups.push(await readBackup(root, name, signal));
  return backups.sort((a, b) => b.time.getTime() - a.time.getTime());
}
async function readBackup(root, name, signal) {
  const environment = { ...root.environment, GIT_INDEX_FILE: (0,node_path__WEBPACK_IMPORTED_MODULE_5__.join)(root.ours, "no-index") };
  const read = async (...args) => {
    const result = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .tryGit */ .Ii)(args, { environment, signal });
    if (result.exitCode === 0) return result.stdout;
    const error = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .gitError */ .N7)(args, result);
    if (error.isUnreadable) return void 0;
    throw error;
  };
  const listFiles = async (from) => {
    const args = ["diff-tree", "-r", "-z", "--no-renames", "--diff-filter=d", "--name-only", from, `${_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`];
    const files = await read(...args);
    return files && (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(files);
  };
  const time = timeOf(name);
  if (time !== void 0) return { name, time, files: await listFiles(_chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_TREE */ .pL) };
  const made = await read("show", "-s", "--format=%ct", name);
  const roots = made && await read("rev-list", "--max-parents=0", name);
  if (made === void 0 || roots === void 0) return { name, time: /* @__PURE__ */ new Date(0), files: void 0 };
  const first = roots.toString("latin1").trim().split("\n").at(-1) ?? name;
  return { name, time: new Date(Number(made.toString("latin1")) * 1e3), files: await listFiles(first) };
}
async function dropBackups(root, names, signal) {
  const common = { environment: root.environment, signal };
  const refs = names.map((name) => `${_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`);
  const found = await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["cat-file", "--batch-check=%(objectname)"], {
    ...common,
    input: refs.map((ref) => `${ref}
`).join("")
  });
  const gone = await root.objectsOf(["--stdin"], found.toString("latin1"), signal);
  await root.referredObjects([], signal);
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["update-ref", "--stdin", "-z"], { ...common, input: refs.map((ref) => `delete ${ref}\0\0`).join("") });
  const needed = new Set(await root.referredObjects([], signal));
  return gone.filter((name) => !needed.has(name)).reduce((sum, name) => sum + (0,_chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLooseObject */ .qZ)(root.objects, name), 0);
}
async function restoreBackupFiles(root, state, { name, files, changes }, log, signal) {
  await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .requireUnlocked */ .P3)(root, log, signal);
  const changed = new Set(changes.map(({ path }) => path.toString("latin1")));
  const isThere = (path) => (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .lstatIfThere */ .Cm)(root.fileAt(path))?.isDirectory() === false;
  const others = files.filter((path) => !changed.has(path.toString("latin1")) && isThere(path));
  const inTheWay = [...changes, ...others.map((path) => ({ path, kind: "modified" }))];
  return (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .retryWhileFilesChange */ .HX)(
    root,
    () => (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .withDraft */ .eI)(root, async (draft) => {
      const tree = await treeOf(draft, name, files, signal);
      const staged = await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .stage */ .wT)(root, { draft, tree: _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_4__/* .EMPTY_TREE */ .pL }, inTheWay, tree, signal);
      const lost = staged.unlike.filter(({ path }) => changed.has(path.toString("latin1")));
      const backup = await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .backUp */ .vm)(root, state.head, lost, signal);
      await (0,_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .switchTrees */ .QO)(root, staged, tree, signal, LINKS);
      return backup;
    })
  );
}
async function treeOf(draft, name, files, signal) {
  const call = { environment: draft.environment, signal };
  const wanted = new Set(files.map((path) => path.toString("latin1")));
  const entries = (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .splitRecords */ .DQ)(await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["ls-tree", "-r", "-z", "--full-tree", `${_chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_0__/* .BACKUPS */ .Gk}${name}`], call));
  const chosen = entries.filter((entry) => wanted.has(entry.toString("latin1", entry.indexOf(9) + 1)));
  const input = Buffer.concat(chosen.flatMap((entry) => [entry, Buffer.of(0)]));
  await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["update-index", "-z", "--index-info"], { ...call, input });
  const tree = (await (0,_chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(["write-tree", "--missing-ok"], call)).toString("latin1").trim();
  (0,_chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_3__/* .removeFile */ .nM)(draft.index);
  return tree;
}




/***/ }),

/***/ 6076:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command)
/* harmony export */ });
/* harmony import */ var _chunk_DVASTYBB_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3531);
/* harmony import */ var _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3641);
/* harmony import */ var _chunk_RIL5HFJJ_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7678);
/* harmony import */ var _chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4506);
/* harmony import */ var _chunk_L6RAMI5Y_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4813);
/* harmony import */ var _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7704);
/* harmony import */ var _chunk_IWRTGUI3_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4724);
/* harmony import */ var _chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7616);
/* harmony import */ var _chunk_JOCDBGB7_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(978);
/* harmony import */ var _chunk_4MVFIDQU_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4494);
/* harmony import */ var _chunk_JCM26BI4_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7423);
/* harmony import */ var _chunk_PCY4EK7S_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8456);
/* harmony import */ var _chunk_PIVJPPPJ_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1999);
/* harmony import */ var _chunk_PRKJVBD6_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7495);
/* harmony import */ var _chunk_3RKCK4JV_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(6178);
/* harmony import */ var _chunk_GGB5MS2P_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4635);
/* harmony import */ var _chunk_QKH2DLNJ_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(6012);
/* harmony import */ var _chunk_3KQE62M5_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(2136);
/* harmony import */ var _chunk_UQQMJ3NF_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(9457);
/* harmony import */ var _chunk_T53DWWAA_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(7594);
/* harmony import */ var _chunk_MGGXYABL_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(7261);
/* harmony import */ var _chunk_DJMQONQO_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(1299);
/* harmony import */ var _chunk_4A7P3OI3_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(376);
/* harmony import */ var _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(4534);
/* harmony import */ var _chunk_TGMOB7QG_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(5944);
/* harmony import */ var _chunk_2TRZTJ62_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(1214);
/* harmony import */ var _chunk_2PCOACOH_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(3757);





























// src/commands/completion/command.ts
var SCRIPTS = {
  bash: `# Completion of assets-sync in bash. To use it: eval "$(assets-sync completion bash)"
_assets_sync() {
  local word help current=\${COMP_WORDS[COMP_CWORD]}
  COMPREPLY=()
  while IFS=$'\\t' read -r word help; do
    printf -v word '%q' "$word"
    [[ $word == "$current"* ]] && COMPREPLY+=("$word")
  done < <(assets-sync completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o bashdefault -o default -F _assets_sync assets-sync`,
  zsh: `#compdef assets-sync
# Completion of assets-sync in zsh. To use it, after compinit: eval "$(assets-sync completion zsh)"
_assets_sync() {
  local -a found
  found=("\${(@f)$(assets-sync completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found//:/\\\\:}")
  found=("\${(@)found/$'\\t'/:}")
  [[ -n "$found" ]] && _describe word found
  [[ "$PREFIX" == -* ]] || _files
}
if [[ "$funcstack[1]" == _assets_sync ]]; then _assets_sync "$@"; else compdef _assets_sync assets-sync; fi`,
  fish: `# Completion of assets-sync in fish. To use it: assets-sync completion fish | source
function __assets_sync_words
    set -l words (commandline -opc) (commandline -ct)
    assets-sync completion words -- $words[2..-1] 2>/dev/null
end
complete -c assets-sync -a '(__assets_sync_words)'`,
  powershell: `# Completion of assets-sync in PowerShell. To use it: assets-sync completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName assets-sync -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $exitCode = $global:LASTEXITCODE
    # A word that begins with a quotation mark is what follows it.
    $typed = $wordToComplete -replace '^[''"]', ''
    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $words = @($before | Select-Object -Skip 1) + $typed
    assets-sync completion words '--' @words 2>$null | ForEach-Object {
        $word, $help = $_ -split "\`t", 2
        if ($word.StartsWith($typed, [StringComparison]::Ordinal)) {
            $inserted = $word
            if ($word -notmatch '^[\\w./-]+$') {
                $inserted = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($word) + "'"
            }
            [System.Management.Automation.CompletionResult]::new($inserted, $word, 'ParameterValue', $(if ($help) { $help } else { $word }))
        }
    }
    $global:LASTEXITCODE = $exitCode
}`
};
var command = {
  group: "More",
  description: "print a script that completes commands, flags and services in your shell",
  quiet: _chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .QUIET_ANSWER */ .oe,
  arguments: [
    { syntax: "<what>", help: "the shell; words is what the scripts ask for", choices: [...Object.keys(SCRIPTS), "words"] }
  ],
  takesCommand: true,
  inputs: [],
  examples: `
  eval "$(assets-sync completion bash)"                                 # in ~/.bashrc
  eval "$(assets-sync completion zsh)"                                  # in ~/.zshrc, after compinit
  assets-sync completion fish | source                                  # in ~/.config/fish/config.fish
  assets-sync completion powershell | Out-String | Invoke-Expression    # in $PROFILE`,
  more: `
A shell starts sooner with what this prints in a file that it reads.`,
  run
};
async function run(context) {
  const { host, words, command: typed } = context;
  const script = SCRIPTS[words[0] ?? ""];
  if (script !== void 0) {
    host.result(script, "answer");
    host.setOutputs({}, { script });
    return;
  }
  const found = await candidates(context, typed);
  if (found.length > 0)
    host.result(found.map(({ text, help }) => help === "" ? text : `${text}	${help}`).join("\n"), "answer");
  host.setOutputs({}, { words: found.map(({ text }) => text) });
}
async function candidates(context, typed) {
  const before = typed.slice(0, -1);
  if (before.includes("--")) return [];
  const current = typed.at(-1) ?? "";
  const found = await findRunnable(context.commands, before);
  const flags = found === void 0 ? [] : (0,_chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .flagsOf */ .Zo)(found.runnable);
  const flag = flags.find(({ name, value }) => value !== void 0 && name === before.at(-1));
  if (flag !== void 0) return (flag.choices ?? []).map((text) => ({ text, help: "" }));
  if (current.startsWith("-")) {
    const others = found === void 0 ? [{ name: "--version", help: "print the version" }] : flags;
    return [...others, { name: "--help", help: "show help" }].map(({ name, help }) => ({ text: name, help }));
  }
  if (found === void 0) {
    const loaded = before.length > 0 ? [] : await (0,_chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .loadCommands */ .HI)(context.commands);
    return loaded.flatMap(({ names: names2, command: { description } }) => names2.map((text) => ({ text, help: description })));
  }
  const { runnable, inner } = found;
  const [argument] = runnable.arguments ?? [];
  const names = argument?.isBackup ? await orNone(listBackupNames(context)) : runnable.paths ? await orNone(listServices(context)) : [];
  return [...inner, ...[...argument?.choices ?? [], ...names].map((text) => ({ text, help: "" }))];
}
async function findRunnable(entries, words) {
  const [first = "", ...rest] = words;
  const [loaded] = await (0,_chunk_WQGEVS3M_js__WEBPACK_IMPORTED_MODULE_1__/* .loadCommands */ .HI)(entries.filter(({ names }) => names.includes(first)));
  if (loaded === void 0) return void 0;
  const { subcommands = {} } = loaded.command;
  const name = rest.find((word) => Object.hasOwn(subcommands, word));
  const subcommand = name === void 0 ? void 0 : subcommands[name];
  if (subcommand !== void 0) return { runnable: subcommand, inner: [] };
  const inner = Object.entries(subcommands).map(([text, { description }]) => ({ text, help: description }));
  return { runnable: loaded.command, inner };
}
function orNone(names) {
  return names.catch(() => []);
}
async function listBackupNames({ inputs, openCodeRepository, signal }) {
  const root = new _chunk_3NZRXUW5_js__WEBPACK_IMPORTED_MODULE_5__/* .AssetsRoot */ ._c((0,_chunk_22XLK4FM_js__WEBPACK_IMPORTED_MODULE_7__/* .locateRoot */ .L)(await openCodeRepository(), inputs.path), { onlyRead: true });
  return root.exists() ? (await (0,_chunk_DVASTYBB_js__WEBPACK_IMPORTED_MODULE_0__/* .findBackups */ .Tx)(root, signal)).map(({ name }) => name) : [];
}
async function listServices({ selection, openCodeRepository, signal }) {
  const { services } = await (0,_chunk_5M62AA44_js__WEBPACK_IMPORTED_MODULE_3__/* .selectAll */ .Ub)(selection, await openCodeRepository(), _chunk_ZV27UFXX_js__WEBPACK_IMPORTED_MODULE_23__/* .SILENT */ .qY, signal);
  return services.map(({ service }) => service);
}



/***/ })

};
