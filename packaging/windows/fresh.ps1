# Ends with 0 when the build (0) or the AOT cache (argument "cache") in this checkout is fresh.
param([string]$What, [string]$JavaHome)
$root = Join-Path $PSScriptRoot '..\..'
$jar = Join-Path $root 'target\dist\yidang.jar'
if (-not (Test-Path -LiteralPath $jar)) { exit 1 }
if ($What -eq 'cache') {
  $cache = Join-Path $root 'target\dist\yidang.aot'
  if (-not (Test-Path -LiteralPath $cache)) { exit 1 }
  if ((Get-Item -LiteralPath $cache).LastWriteTimeUtc -le (Get-Item -LiteralPath $jar).LastWriteTimeUtc) { exit 1 }
  $is = [IO.File]::ReadAllText("$cache.for")
  $release = [IO.File]::ReadAllText((Join-Path $JavaHome 'release'))
  $options = [IO.File]::ReadAllText((Join-Path $root 'packaging\jvm.options'))
  if ($is -ne $release + $options) { exit 1 }
  exit 0
}
$built = Join-Path $root 'target\built'
if (-not (Test-Path -LiteralPath $built)) { exit 1 }
$when = (Get-Item -LiteralPath $built).LastWriteTimeUtc
$inputs = 'pom.xml', 'sql', 'src\main', 'packaging\Codegen.java' | ForEach-Object { Join-Path $root $_ }
foreach ($each in $inputs) {
  if ((Get-Item -LiteralPath $each).LastWriteTimeUtc -gt $when) { exit 1 }
  if (Get-ChildItem -LiteralPath $each -Recurse | Where-Object { $_.LastWriteTimeUtc -gt $when } | Select-Object -First 1) { exit 1 }
}
exit 0
