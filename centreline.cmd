@echo off
rem Starts Centreline with any Java 17 or newer, as the script "centreline" does elsewhere: builds
rem the jar on first use and when a source is newer, and keeps a start-up archive for each Java.
setlocal EnableExtensions DisableDelayedExpansion
set "root=%~dp0"

rem ---- Java ------------------------------------------------------------------------------------
set "java="
set "found=no Java was found"
if defined JAVA_HOME call :use_java "%JAVA_HOME%\bin\java.exe"
if not defined java for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :use_java "%%~$PATH:J"
if not defined java goto no_java

rem ---- the jar ---------------------------------------------------------------------------------
set "jar=%root%lib\centreline.jar"
if not exist "%root%pom.xml" goto have_jar
set "jar=%root%cli\target\centreline.jar"
set "seen=%root%cli\target\built-from"
if not exist "%jar%" goto build
set "changed=0"
for %%D in (core cli) do call :look_for_changes %%D
if not "%changed%"=="0" goto build
goto have_jar

:build
>&2 echo centreline: building (on first use this fetches libraries and takes a minute)
set "maven=%root%mvnw.cmd"
for /f "tokens=1-3" %%A in ('call mvn.cmd -v 2^>nul') do if "%%A %%B"=="Apache Maven" call :judge_maven %%C
for %%J in ("%java%\..\..") do if exist "%%~fJ\bin\javac.exe" set "JAVA_HOME=%%~fJ"
call "%maven%" -B -ntp -Dstyle.color=never -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Dorg.slf4j.simpleLogger.log.org.apache.maven.cli=info -f "%root%pom.xml" -Dmaven.test.skip=true -Dassembly.skipAssembly=true package 1>&2
if errorlevel 1 goto build_failed
for %%D in (core cli) do (
  xcopy "%root%%%D\src\main" "%seen%\%%D\main\" /S /Y /Q >nul 2>&1
  xcopy "%root%%%D\pom.xml" "%seen%\%%D\" /Y /Q >nul 2>&1
)

:have_jar
if not exist "%jar%" goto no_jar

rem ---- the start-up archive --------------------------------------------------------------------
set "common=-XX:+IgnoreUnrecognizedVMOptions -XX:+UseSerialGC -XX:-UsePerfData -Djava.awt.headless=true -XX:CompressedClassSpaceSize=64m -Xlog:disable -Xlog:all=error:stderr"
set "quick=-XX:TieredStopAtLevel=1"
set "archive="
call :find_archive

rem ---- run -------------------------------------------------------------------------------------
set "speed=%quick%"
set "long="
if %major% GEQ 25 set "long=-XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining"
rem Of a large file only what each row goes through is worth optimising.
set "rows=-XX:Tier4InvocationThreshold=600000 -XX:Tier4MinInvocationThreshold=80000 -XX:Tier4CompileThreshold=2000000 -XX:Tier4BackEdgeThreshold=4000000 -Xmn16m -XX:+UnlockDiagnosticVMOptions -XX:-C1ProfileCalls -XX:-C1ProfileVirtualCalls -XX:-C1ProfileInlinedCalls -XX:-C1ProfileBranches -XX:-C1ProfileCheckcasts -XX:-C1UpdateMethodData -XX:CompileCommand=quiet -XX:CompileCommand=CompileThresholdScaling,sun.security.provider.SHA2::implCompress,0.0001"
set "verb="
rem The one driver that brings a library of its own, of which Java 24 and newer warn.
set "native="
call :look_at_arguments %*
if "%verb%"=="check" set "speed=%long%"
rem A pack begins with little memory and takes more as it needs it.
set "memory="
if "%verb%"=="report" set "memory=-Xms64m"

if defined archive goto run_archive
"%java%" %common% %speed% %memory% %native% "-Dcentreline.home=%root%." -jar "%jar%" %*
if not "%errorlevel%"=="1" exit /b %errorlevel%
rem Java that can't start ends with 1 as well, which is the code of a finding.
"%java%" %common% %speed% %memory% -jar "%jar%" --version >nul 2>&1 <nul
if errorlevel 1 goto no_start
exit /b 1

:run_archive
"%java%" %common% %speed% %memory% %native% "%option%=%archive%" "-Dcentreline.home=%root%." -cp "%cache%\centreline.jar" org.centreline.cli.Main %*
if not "%errorlevel%"=="1" exit /b %errorlevel%
"%java%" %common% %speed% %memory% "%option%=%archive%" -cp "%cache%\centreline.jar" org.centreline.cli.Main --version >nul 2>&1 <nul
if not errorlevel 1 exit /b 1
rmdir /s /q "%cache%" 2>nul
"%java%" %common% %speed% %memory% -jar "%jar%" --version >nul 2>&1 <nul
if errorlevel 1 goto no_start
>&2 echo centreline: the start-up archive was damaged and is gone: type the command again.
exit /b 4

rem ---- parts -----------------------------------------------------------------------------------

:use_java
if not exist "%~1" exit /b
set "version="
set "text="
if not exist "%~dp1..\release" goto ask_java
for /f "usebackq tokens=1,* delims==" %%K in ("%~dp1..\release") do (
  if "%%K"=="JAVA_VERSION" set "version=%%~L"
  if "%%K"=="JAVA_RUNTIME_VERSION" set "text=%%~L"
)
goto judge_java
:ask_java
for /f "tokens=2,3" %%U in ('call "%~1" -version 2^>^&1') do if "%%U"=="version" if not defined version set "version=%%~V"
:judge_java
if not defined version exit /b
if not defined text set "text=%version%"
set "found=%~1 is Java %version%"
for /f "delims=.-+" %%M in ("%version%") do set "major=%%M"
if %major% GEQ 17 set "java=%~1"
exit /b

:judge_maven
for /f "tokens=1-3 delims=.-" %%A in ("%~1") do set /a number=%%A*10000+%%B*100+%%C
if %number% GEQ 30603 set "maven=mvn.cmd"
exit /b

:look_for_changes
set "count="
rem xcopy /L /D counts the files that are newer than the copy kept at the last build.
for /f %%N in ('xcopy "%root%%1\src\main" "%seen%\%1\main\" /L /D /S /Y /Q 2^>nul') do set "count=%%N"
if defined count if not "%count%"=="0" set "changed=%count%"
for /f %%N in ('xcopy "%root%%1\pom.xml" "%seen%\%1\" /L /D /Y /Q 2^>nul') do set "count=%%N"
if defined count if not "%count%"=="0" set "changed=%count%"
exit /b

:find_archive
if not defined LOCALAPPDATA exit /b
rem What lies in the cache is run: only below the profile is it nobody else's.
if /i not "%LOCALAPPDATA%"=="%USERPROFILE%\AppData\Local" exit /b
if not exist "%jar%.sha256" exit /b
set "sum="
set /p sum=<"%jar%.sha256"
if not defined sum exit /b
set "cache=%LOCALAPPDATA%\centreline\%sum%"
set "kind=jsa"
set "option=-XX:SharedArchiveFile"
if %major% GEQ 25 set "kind=aot"
if %major% GEQ 25 set "option=-XX:AOTCache"
set "key=java-%text%-serial"
call :pick_archive
if defined archive exit /b
if exist "%cache%\%key%.failed" exit /b
call :make_archive >nul 2>&1
call :pick_archive
exit /b

:pick_archive
rem The size stands in the name: a cut archive would crash the Java machine.
for %%A in ("%cache%\%key%-*.%kind%") do if "%%~nA"=="%key%-%%~zA" set "archive=%%~fA"
exit /b

:make_archive
rem The folder is the lock: of several first runs one makes the archive. One of another day is over.
set "training=%cache%\training"
forfiles /p "%cache%" /m training /d -1 /c "cmd /c rmdir /s /q @path"
mkdir "%training%" || exit /b
if not exist "%cache%\centreline.jar" copy "%jar%" "%training%\centreline.jar" && move "%training%\centreline.jar" "%cache%\centreline.jar"
set "output=-XX:ArchiveClassesAtExit"
set "strict=-Xshare:on"
if "%kind%"=="aot" set "output=-XX:AOTCacheOutput"
if "%kind%"=="aot" set "strict=-XX:AOTMode=on"
"%java%" %common% %quick% "%output%=%training%\archive" -cp "%cache%\centreline.jar" org.centreline.cli.Training "%training%" <nul
if errorlevel 1 goto training_failed
"%java%" %common% %quick% %strict% "%option%=%training%\archive" -cp "%cache%\centreline.jar" org.centreline.cli.Main --version <nul
if errorlevel 1 goto training_failed
for %%A in ("%training%\archive") do if not exist "%cache%\%key%-%%~zA.%kind%" move "%%~fA" "%cache%\%key%-%%~zA.%kind%"
rmdir /s /q "%training%"
exit /b
:training_failed
type nul >"%cache%\%key%.failed"
rmdir /s /q "%training%"
exit /b

:look_at_arguments
if "%~1"=="" exit /b
if "%~1"=="-" set "speed=%long% %rows%"
if not defined verb set "verb=%~1"
set "word=%~1"
if "%word:~0,12%"=="jdbc:duckdb:" set "native=--enable-native-access=ALL-UNNAMED"
set "bytes=0"
if exist "%~1" set "bytes=%~z1"
if not defined bytes set "bytes=0"
if %bytes% GTR 16777216 set "speed=%long% %rows%"
shift
goto look_at_arguments

:no_java
>&2 echo centreline: needs Java 17 or newer (%found%): install one, or point JAVA_HOME at it.
exit /b 4

:no_start
>&2 echo centreline: Java can't start (%found%): see what it says above.
exit /b 4

:no_jar
>&2 echo centreline: %jar% is missing: unpack the zip again.
exit /b 4

:build_failed
>&2 echo centreline: the build failed; its messages are above.
exit /b 4
