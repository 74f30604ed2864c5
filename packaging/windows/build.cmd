@rem Builds the Windows package: target\package\yidang, a folder that runs on a machine without Java.
@rem Arguments go to Maven (-DskipTests when check.cmd has just been green). See packaging/linux/build.sh.
@setlocal EnableExtensions DisableDelayedExpansion
@set "scripts=%~dp0"
@set "root=%~dp0..\.."
@set "package=%root%\target\package"
@set "app=%package%\yidang\app"
@set "image=%package%\yidang\runtime"

@call "%scripts%find-jdk.cmd"
@if errorlevel 1 exit /b 3
@if not exist "%java_home%\bin\jlink.exe" goto partial
@if not exist "%java_home%\bin\jpackage.exe" goto partial

@call "%scripts%maven.cmd" -q clean verify -Psbom %*
@if errorlevel 1 exit /b 1
@mkdir "%package%"

@"%java_home%\bin\jlink" --output "%package%\runtime" --compress zip-6 --no-header-files --no-man-pages --strip-debug --include-locales=zh,zh-CN,en --add-modules java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.sql,java.xml,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs
@if errorlevel 1 exit /b 1

@copy /y "%root%\packaging\jvm.options" "%root%\target\dist" >nul
@copy /y "%root%\LICENSE" "%root%\target\dist" >nul
@set "flags=--java-options -XX:AOTCache=$APPDIR\yidang.aot"
@for /f "usebackq eol=# delims=" %%O in ("%root%\packaging\jvm.options") do @call set "flags=%%flags%% --java-options %%O"
@"%java_home%\bin\jpackage" --type app-image --name yidang --app-version 0.1.0 --dest "%package%" --input "%root%\target\dist" --main-jar yidang.jar --runtime-image "%package%\runtime" --add-launcher "yidang-console=%scripts%console.properties" %flags%
@if errorlevel 1 exit /b 1
@rmdir /s /q "%package%\runtime"

@call "%scripts%train.cmd" "%image%" "%app%" "%app%\jvm.options"
@if errorlevel 1 exit /b 1
@"%image%\bin\java" -XX:AOTMode=on "-XX:AOTCache=%app%\yidang.aot" "@%app%\jvm.options" -jar "%app%\yidang.jar" help >nul
@if errorlevel 1 exit /b 1
@echo Built %package%\yidang
@exit /b 0

:partial
@echo The JDK in "%java_home%" lacks jlink or jpackage; use a full JDK 25. 1>&2
@exit /b 3
