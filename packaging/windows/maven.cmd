@rem Runs Maven in the checkout, on the JDK that find-jdk.cmd found: maven.cmd ARGUMENTS
@setlocal
@where mvn >nul 2>nul
@if errorlevel 1 (
  echo Yidang is built with Maven 3.8 or newer: install it, or put its bin folder on the PATH. 1>&2
  exit /b 3
)
@set "JAVA_HOME=%java_home%"
@set "PATH=%java_home%\bin;%PATH%"
@set "MAVEN_OPTS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %MAVEN_OPTS%"
@pushd "%~dp0..\.."
@call mvn -B -ntp -Dstyle.color=never -Dtoolchain.jdk.mode=IfMatch %*
@set "status=%errorlevel%"
@popd
@exit /b %status%
