@echo off
rem Starts Commonweal on Windows, and builds it first when the content of its sources has changed, as the script
rem "commonweal" does elsewhere. It is kept small and close to that script; it was not run where this was written.
setlocal
set "home=%~dp0"
set "home=%home:~0,-1%"
set "target=%home%\scenarios\target"
set "jar=%target%\commonweal.jar"
set "stamp=%target%\commonweal.stamp"
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"

call :fingerprint "%home%"
set "built="
if exist "%stamp%" set /p built=<"%stamp%"
if exist "%jar%" if "%built%"=="%sources%" goto start
where mvn >nul 2>nul
if errorlevel 1 (
    echo Commonweal is to be built, and Maven 3.8 or later is not on the PATH. Maybe: winget install Apache.Maven 1>&2
    exit /b 2
)

echo Building Commonweal: about 2 minutes, and the network on a first run (143 MB) ... 1>&2
set "work=%target%\build-%RANDOM%%RANDOM%"
mkdir "%work%\scenarios\examples"
mkdir "%work%\spark"
copy /y "%home%\pom.xml" "%work%" >nul
copy /y "%home%\scenarios\examples\pom.xml" "%work%\scenarios\examples" >nul
copy /y "%home%\spark\pom.xml" "%work%\spark" >nul
for %%m in (sim-core results scenarios) do (
    xcopy /e /i /q "%home%\%%m\src\main" "%work%\%%m\src\main" >nul
    copy /y "%home%\%%m\pom.xml" "%work%\%%m" >nul
)
call :fingerprint "%work%"
call mvn -q -B -f "%work%\pom.xml" -pl scenarios -am -Dmaven.test.skip=true -Dspotless.check.skip=true package 1>&2
if errorlevel 1 (
    rmdir /s /q "%work%"
    echo Commonweal could not be built; the reason is above. 1>&2
    exit /b 2
)
if exist "%stamp%" del "%stamp%"
move /y "%work%\scenarios\target\commonweal.jar" "%jar%" >nul || exit /b 2
>"%stamp%" echo %sources%
rmdir /s /q "%work%"

:start
set headless=-Djava.awt.headless=true
if "%~1"=="live" set headless=
"%java%" -Xmx1g -XX:+UseSerialGC %headless% %JAVA_OPTS% "-Dcommonweal.home=%home%" -cp "%jar%;%COMMONWEAL_CLASSPATH%" org.commonweal.scenarios.cli.Main %*
exit /b %errorlevel%

:fingerprint
set "sources=unknown"
for /f %%h in ('powershell -NoProfile -Command "$root = '%~1'; $text = foreach ($f in 'pom.xml','sim-core\pom.xml','results\pom.xml','scenarios\pom.xml','sim-core\src\main','results\src\main','scenarios\src\main') { Get-ChildItem -Recurse -File (Join-Path $root $f) | Sort-Object FullName | ForEach-Object { $_.FullName.Substring($root.Length) + (Get-FileHash $_.FullName).Hash } }; $bytes = [Text.Encoding]::UTF8.GetBytes($text -join '|'); [BitConverter]::ToString([Security.Cryptography.SHA256]::Create().ComputeHash($bytes))"') do set "sources=%%h"
exit /b 0
