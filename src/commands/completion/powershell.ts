/** Completion in PowerShell. */
import { type CommandWords, type Grammar, valueFlags } from './grammar.ts';

export function powershellScript(grammar: Grammar): string {
  const { chosen, free } = valueFlags(grammar);
  return `# Completion of assets-sync in PowerShell. To use it: assets-sync completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName assets-sync -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $typed = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $command = ''
    foreach ($word in ($typed | Select-Object -Skip 1)) {
        switch -CaseSensitive ("$command/$word") {
${steps(grammar)}
        }
    }
    $words = @(); $flags = @(); $takes = ''
    switch -CaseSensitive ($command) {
${grammar.map(wordsLine).join('\n')}
    }
    $candidates = @(if ($wordToComplete.StartsWith('-')) { $flags } else { $words })
    switch -CaseSensitive ($typed[-1]) {
${[...chosen].map(([name, choices]) => `        '${name}' { $candidates = ${list(choices)}; $takes = '' }`).join('\n')}
        { $_ -cin ${list(free)} } { return }
    }
    if ($takes -and -not $wordToComplete.StartsWith('-')) { $candidates += @(assets-sync completion $takes 2>$null) }
    $candidates | Where-Object { $_.StartsWith($wordToComplete, [StringComparison]::Ordinal) } | ForEach-Object {
        $inserted = $_
        if ($_ -notmatch '^[\\w./-]+$') {
            $inserted = "'" + [System.Management.Automation.Language.CodeGeneration]::EscapeSingleQuotedStringContent($_) + "'"
        }
        [System.Management.Automation.CompletionResult]::new($inserted, $_, 'ParameterValue', $_)
    }
}
`;
}

function steps(grammar: Grammar): string {
  return grammar.flatMap(({ name, steps }) => steps.map((step) => `            '${step}' { $command = '${name}' }`)).join('\n');
}

function wordsLine({ name, words, flags, takes }: CommandWords): string {
  const texts = list(words.map(({ text }) => text));
  return `        '${name}' { $words = ${texts}; $flags = ${list(flags.map((flag) => flag.name))}; $takes = '${takes ?? ''}' }`;
}

function list(texts: readonly string[]): string {
  return `@(${texts.map((text) => `'${text}'`).join(', ')})`;
}
