@rem Trains the AOT cache of a program folder: train.cmd JAVA-HOME FOLDER JVM-OPTIONS
@rem See packaging/train.sh, which does the same.
@setlocal
@set "work=%~2\training"
@mkdir "%work%" 2>nul
@if errorlevel 1 exit /b 0
@"%~1\bin\java" "-XX:AOTCacheOutput=%work%\yidang.aot" "@%~3" -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true -Dyidang.train=true -jar "%~2\yidang.jar" help >nul 2>nul
@set "status=%errorlevel%"
@if %status%==0 if exist "%work%\yidang.aot" (
  copy /b /y "%~1\release"+"%~3" "%~2\yidang.aot.for" >nul
  move /y "%work%\yidang.aot" "%~2\yidang.aot" >nul
)
@rmdir /s /q "%work%"
@exit /b %status%
