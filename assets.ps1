# assets.ps1 playback|reset|push <directory>: the same words for assets-sync.
& node (Join-Path $PSScriptRoot 'dist/cli/index.js') @args
exit $LASTEXITCODE
