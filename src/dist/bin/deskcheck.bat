@echo off
rem SPDX-License-Identifier: GPL-3.0-or-later
rem Starts deskcheck, from any folder. It needs a Java runtime, 17 or newer: the one of JAVA_HOME, or the first on the PATH.
rem DESKCHECK_JAVA_OPTS holds further options for Java, such as -Xmx4g.
setlocal enableextensions disabledelayedexpansion

set "HOME_FOLDER=%~dp0.."
if not exist "%HOME_FOLDER%\lib\deskcheck.jar" (
    echo deskcheck: "%HOME_FOLDER%\lib\deskcheck.jar" is missing: unpack the archive again 1>&2
    exit /b 2
)

set "JAVA=java.exe"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"

set "VERSION="
for /f "tokens=3" %%v in ('cmd /s /c ""%JAVA%" -version 2>&1" ^| findstr /i /c:" version "') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION (
    echo deskcheck: no Java found: install a Java runtime, 17 or newer, or set JAVA_HOME to one 1>&2
    exit /b 2
)
for /f "delims=.-_+ tokens=1" %%m in ("%VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS 17 (
    echo deskcheck: "%JAVA%" is Java %MAJOR%: install a Java runtime, 17 or newer, or set JAVA_HOME to one 1>&2
    exit /b 2
)

rem These read no article: a start that is over before the compilers and collectors of a long run pay off.
set "MODE=-Xmx1500m -Xmn256m -XX:+UseParallelGC -XX:GCTimeRatio=9 -XX:MaxHeapFreeRatio=40 -XX:MetaspaceSize=128m"
for %%c in (search similar watch fields rules config completion help -h --help -V --version) do if "%~1"=="%%c" set "MODE=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%~1"=="" set "MODE=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"

"%JAVA%" %MODE% %DESKCHECK_JAVA_OPTS% -Djava.util.logging.config.file="%HOME_FOLDER%\lib\logging.properties" -jar "%HOME_FOLDER%\lib\deskcheck.jar" %*
exit /b %ERRORLEVEL%
