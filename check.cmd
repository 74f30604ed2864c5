@rem Checks everything: format, compilation, house rules and every test. Arguments go to Maven.
@setlocal EnableExtensions DisableDelayedExpansion
@set "root=%~dp0"
@call "%root%packaging\windows\find-jdk.cmd"
@if errorlevel 1 exit /b 3
@echo Checking Yidang with the JDK in %java_home%. 1>&2
@if not exist "%root%target" mkdir "%root%target"
@type nul > "%root%target\built.new"
@set "level=-Dorg.slf4j.simpleLogger"
@set "MAVEN_OPTS=%level%.defaultLogLevel=warn %level%.log.org.apache.maven.plugin.surefire=info %MAVEN_OPTS%"
@set "begin=%time%"
@call "%root%packaging\windows\maven.cmd" verify %*
@if errorlevel 1 (
  echo Something does not hold; from %begin% to %time%. 1>&2
  exit /b 1
)
@if exist "%root%target\built.new" move /y "%root%target\built.new" "%root%target\built" >nul
@echo Everything holds; from %begin% to %time%. 1>&2
@exit /b 0
