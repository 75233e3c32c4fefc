<#
.SYNOPSIS
Brings pinned test recordings to disk and publishes new ones: assets-sync, by the words of assets.ps1.
.DESCRIPTION
./assets.ps1 <command> [directories] [flags]

playback brings the recordings of a directory to disk, push publishes what you recorded and pins it, reset puts recordings and pins back as they are
committed. Every other command of assets-sync works as well: ./assets.ps1 --help lists them, ./assets.ps1 push --help tells of one.

Where this file is copied into a repository, it starts the assets-sync that is on the PATH.
.EXAMPLE
./assets.ps1 playback sdk/tables
.EXAMPLE
./assets.ps1 push sdk/tables --message 'Record the retry tests'
.EXAMPLE
./assets.ps1 run sdk/tables -- pytest
.LINK
https://github.com/azure/assets-sync
#>
# Not an advanced script: PowerShell would take the flags of a command of the user's (pytest -v) for its own. The name is nobody's abbreviation.
param(
  [ArgumentCompleter({
    param($command, $parameter, $word)
    'playback', 'push', 'reset', 'sync', 'restore', 'run', 'status', 'diff', 'check', 'plan', 'verify', 'repin', 'resolve', 'init', 'migrate',
    'proxy', 'backups', 'cache', 'mirror', 'completion', 'demo' | Where-Object { $_ -like "$word*" }
  })]
  $__command
)

$words = @(if ($null -ne $__command) { $__command }) + $args
$file = Get-Item -LiteralPath $PSCommandPath -Force
while ($file.LinkType -eq 'SymbolicLink') {
  $file = Get-Item -LiteralPath ([IO.Path]::Combine($file.DirectoryName, @($file.Target)[0])) -Force
}
$bundle = Join-Path $file.DirectoryName 'dist/cli/index.js'
$isBeside = Test-Path -LiteralPath $bundle
$program = (Get-Command $(if ($isBeside) { 'node' } else { 'assets-sync' }) -CommandType Application -ErrorAction SilentlyContinue | Select-Object -First 1).Source
if (-not $program) {
  [Console]::Error.WriteLine($(if ($isBeside) {
    'error: node is not on the PATH. Install Node.js 20.3 or newer: https://nodejs.org'
  } else {
    "error: assets-sync is not on the PATH. Clone https://github.com/azure/assets-sync and run: npm install --global ./assets-sync"
  }))
  exit 2
}
if ($isBeside) { $words = @($bundle) + $words }
$isUnix = $IsLinux -or $IsMacOS
# On Linux and macOS PowerShell replaces '*' in what a program gets, but not while it is at a drive without files. A program's own folder stays.
if ($isUnix) { Push-Location Env: }
try {
  if ($MyInvocation.ExpectingInput) { $input | & $program @words } else { & $program @words }
} finally {
  if ($isUnix) { Pop-Location }
}
exit $LASTEXITCODE
