@echo off
rem Starts Cotejo on Windows as the script "cotejo" does elsewhere: builds it when the jar is missing or older than its
rem sources, then runs it where the user stands. Without the class-data archive.
setlocal
set "base=%~dp0"
set "jar=%base%target\cotejo.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"

"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo cotejo: falta Java: instale un JDK 17 o posterior / no Java: install a JDK 17 or newer 1>&2
    exit /b 1
)

powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:jar -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; $sources = Get-ChildItem -Recurse -File -LiteralPath ($env:base + 'src'), ($env:base + 'rules'), ($env:base + 'pom.xml'); if ($sources | Where-Object LastWriteTime -gt $jar.LastWriteTime) { exit 1 }"
if not errorlevel 1 goto run

where mvn >nul 2>&1
if errorlevel 1 (
    echo cotejo: falta Maven para compilar: instale Maven 3.8 o posterior / no Maven to build with: install Maven 3.8 or newer 1>&2
    exit /b 1
)
echo cotejo: compilando; la primera vez tarda unos minutos / building; the first time takes some minutes 1>&2
pushd "%base%"
call mvn -q -B -Dstyle.color=never -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
    popd
    echo cotejo: la compilacion fallo, vea los mensajes de arriba / the build failed, see above 1>&2
    exit /b 1
)
popd
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:jar).LastWriteTime = Get-Date"

:run
set "quick=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%a in (%*) do if /i "%%~a"=="serve" set "quick="
for %%a in (%*) do if /i "%%~a"=="servir" set "quick="
"%java%" %quick% -Xlog:disable "-Dcotejo.home=%base%." -jar "%jar%" %*
exit /b %errorlevel%
