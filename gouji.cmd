@echo off
rem Starts gouji; builds it first where that is needed. See README.md.
setlocal
set "root=%~dp0"
set "jar=%root%target\gouji.jar"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo gouji: Java 17 or newer is needed: install it and set JAVA_HOME, or put it on PATH. 1>&2
    exit /b 4
)
if exist "%jar%" goto run
echo gouji: building ^(only once^) ... 1>&2
pushd "%root%"
call mvn -B -q -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
    popd
    echo gouji: the build failed: see above; the first build downloads its dependencies and needs Maven 3.8 or newer. 1>&2
    exit /b 4
)
popd
:run
"%java%" -XX:+UseSerialGC -Djava.awt.headless=true -jar "%jar%" %*
exit /b %errorlevel%
