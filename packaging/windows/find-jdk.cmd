@rem Sets java_home to a JDK 25 or newer, found by reading release files; ends with 3 when there is none.
@rem (These files stay ASCII: cmd reads them in the code page of the machine.)
@set "java_home="
@call :consider "%JAVA25_HOME%"
@call :consider "%JAVA_HOME%"
@for /f "delims=" %%J in ('where java 2^>nul') do @call :consider "%%~dpJ.."
@for /d %%D in (
  "%ProgramFiles%\Eclipse Adoptium\*"
  "%ProgramFiles%\Java\*"
  "%ProgramFiles%\Microsoft\*"
  "%ProgramFiles%\Zulu\*"
  "%ProgramFiles%\BellSoft\*"
  "%ProgramFiles%\Amazon Corretto\*"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*"
  "%USERPROFILE%\.jdks\*"
  "%USERPROFILE%\scoop\apps\*"
) do @call :consider "%%~fD"
@for /d %%D in ("%USERPROFILE%\scoop\apps\*") do @call :consider "%%~fD\current"
@if defined java_home exit /b 0
@echo Yidang needs a JDK 25 or newer: install one, for example Eclipse Temurin 25, or set JAVA25_HOME to its folder. 1>&2
@exit /b 3

:consider
@if defined java_home exit /b 0
@if "%~1"=="" exit /b 0
@if not exist "%~1\release" exit /b 0
@if not exist "%~1\bin\javac.exe" exit /b 0
@for /f "usebackq tokens=2 delims==" %%V in (`findstr /b /c:"JAVA_VERSION=" "%~1\release"`) do @for /f "tokens=1 delims=.-+" %%M in (%%V) do @if %%~M geq 25 set "java_home=%~f1"
@exit /b 0
