@echo off
rem Starts gouji; builds it first where that is needed. See README.md.
setlocal
set "root=%~dp0"
set "jar=%root%target\gouji.jar"
set "archive=%root%target\gouji.jsa"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo gouji: Java 17 or newer is needed: install it and set JAVA_HOME, or put it on PATH. 1>&2
    exit /b 4
)
if exist "%jar%" goto run
echo gouji: Building the program ^(only once^): half a minute to a minute, and on a new machine some minutes more for what is downloaded. 1>&2
pushd "%root%"
echo gouji: 1/3 downloading and compiling ... 1>&2
call mvn -B -q -ntp -Dstyle.color=never -Prun resources:resources compiler:compile 1>&2
if errorlevel 1 goto failed
echo gouji: 2/3 packing ... 1>&2
call mvn -B -q -ntp -Dstyle.color=never -Prun jar:jar dependency:copy-dependencies@lib 1>&2
if errorlevel 1 goto failed
echo gouji: 3/3 getting ready to start fast ... 1>&2
"%java%" -XX:DumpLoadedClassList=target\rehearsal.classes -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Djava.awt.headless=true -cp "%jar%" dev.gouji.cli.Rehearsal target\rehearsal samples\city-2022.pdf samples\city-2023.docx samples\bureau-2024.html samples\town-2021.txt <nul >nul 2>&1
"%java%" -Xshare:dump -XX:SharedClassListFile=target\rehearsal.classes -XX:SharedArchiveFile="%archive%" -XX:+UseSerialGC -Xlog:disable -cp "%jar%" >nul 2>&1
if exist target\rehearsal rmdir /s /q target\rehearsal
popd
:run
rem The second compiler costs more than it saves until there are thousands of files; docs/bulk.md has the measurement.
set "tiers=1"
:count
if "%~1"=="" goto counted
if "%~1"=="-" set "tiers=4"
if exist "%~1\" for /f %%n in ('dir /s /b /a-d "%~1" 2^>nul ^| find /c /v ""') do if %%n geq 4000 set "tiers=4"
shift /1
goto count
:counted
"%java%" -XX:SharedArchiveFile="%archive%" -Xshare:auto -Xlog:disable -Xlog:all=error,cds*=off:stderr -XX:+UseSerialGC -XX:-UsePerfData -XX:TieredStopAtLevel=%tiers% -Djava.awt.headless=true -Dgouji.archive="%archive%" -jar "%jar%" %*
exit /b %errorlevel%
:failed
popd
echo gouji: The build failed: see above; the first build downloads its dependencies and needs Maven 3.8 or newer. 1>&2
exit /b 4
