@rem Opens Yidang or runs one of its verbs; builds first what is not built. See README.md.
@setlocal EnableExtensions DisableDelayedExpansion
@set "root=%~dp0"
@set "dist=%root%target\dist"
@set "options=%root%packaging\jvm.options"
@set "scripts=%root%packaging\windows"

@call "%scripts%\find-jdk.cmd"
@if errorlevel 1 exit /b 3

@powershell -NoProfile -ExecutionPolicy Bypass -File "%scripts%\fresh.ps1" build
@if not errorlevel 1 goto built
@echo Building Yidang; the first time takes 1 to 3 minutes, because libraries are fetched. 1>&2
@if not exist "%root%target" mkdir "%root%target"
@type nul > "%root%target\built.new"
@call "%scripts%\maven.cmd" -q process-classes jar:jar@default-jar dependency:copy-dependencies@libraries-beside-the-program -Dyidang.format.skip=true 1>&2
@if errorlevel 1 goto failed
@move /y "%root%target\built.new" "%root%target\built" >nul
:built

@set "cache="
@powershell -NoProfile -ExecutionPolicy Bypass -File "%scripts%\fresh.ps1" cache "%java_home%"
@if not errorlevel 1 set "cache=-XX:AOTCache=%dist%\yidang.aot"
@if defined cache goto trained
@if "%~1"=="" start "Yidang" /low /min "%scripts%\train.cmd" "%java_home%" "%dist%" "%options%"
@"%java_home%\bin\java" "@%options%" -jar "%dist%\yidang.jar" %*
@exit /b %errorlevel%

:trained
@"%java_home%\bin\java" "%cache%" "@%options%" -jar "%dist%\yidang.jar" %*
@exit /b %errorlevel%

:failed
@del "%root%target\built.new"
@echo The build failed. 1>&2
@exit /b 3
