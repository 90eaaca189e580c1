@echo off
rem Starts Centreline with any Java 17 or newer, as the script "centreline" does elsewhere: builds
rem the jar on first use and when a source is newer, and keeps a start-up archive for each Java.
rem What was typed is never handed to "call", which would read percent signs and carets once more.
setlocal EnableExtensions DisableDelayedExpansion
rem Programs are never taken from the folder of the data; a variable of that name would hide codes.
set "NoDefaultCurrentDirectoryInExePath=1"
set "errorlevel="
set "root=%~dp0"

rem ---- Java ------------------------------------------------------------------------------------
set "java="
set "found=no Java was found"
set "home=%root%jre"
set "program=%home%\bin\java.exe"
call :use_java
if defined java goto have_java
if not defined JAVA_HOME goto java_of_path
rem Some have set it with quotation marks.
set "home=%JAVA_HOME:"=%"
set "program=%home%\bin\java.exe"
call :use_java
:java_of_path
if defined java goto have_java
set "program="
for %%J in (java.exe) do set "program=%%~$PATH:J"
if not defined program goto no_java
for %%H in ("%program%\..\..") do set "home=%%~fH"
call :use_java
if not defined java goto no_java

:have_java
rem ---- the jar ---------------------------------------------------------------------------------
set "jar=%root%lib\centreline.jar"
if not exist "%root%pom.xml" goto have_jar
set "jar=%root%cli\target\centreline.jar"
set "seen=%root%cli\target\built-from"
if not exist "%jar%" goto build
set "changed=0"
for %%D in (core cli) do call :look_for_changes %%D
if "%changed%"=="0" goto have_jar

:build
>&2 echo centreline: building (on first use this fetches libraries and takes a minute)
set "maven=%root%mvnw.cmd"
for /f "tokens=1-3" %%A in ('call mvn.cmd -v 2^>nul') do if "%%A %%B"=="Apache Maven" call :judge_maven %%C
if exist "%home%\bin\javac.exe" set "JAVA_HOME=%home%"
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
set "main=org.centreline.cli.Main"
set "archive="
call :find_archive

rem ---- what was typed --------------------------------------------------------------------------
rem The reasons for these flags stand in the script "centreline".
set "long="
if %major% GEQ 25 set "long=-XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining"
set "rows=-XX:Tier4InvocationThreshold=600000 -XX:Tier4MinInvocationThreshold=80000 -XX:Tier4CompileThreshold=2000000 -XX:Tier4BackEdgeThreshold=4000000 -Xmn16m -XX:+UnlockDiagnosticVMOptions -XX:-C1ProfileCalls -XX:-C1ProfileVirtualCalls -XX:-C1ProfileInlinedCalls -XX:-C1ProfileBranches -XX:-C1ProfileCheckcasts -XX:-C1UpdateMethodData -XX:CompileCommand=quiet -XX:CompileCommand=CompileThresholdScaling,sun.security.provider.SHA2::implCompress,0.0001"
set "speed=%quick%"
set "memory="
set "native="
set "verb="
set "data="
set "previous="

:next_word
set "word=%~1"
if not defined word goto words_read
rem Without quotation marks it can stand between two.
set "word=%word:"=%"
if not defined word goto word_read
if "%word:~0,12%"=="jdbc:duckdb:" set "native=--enable-native-access=ALL-UNNAMED"
if "%word%"=="-" goto standard_input
if "%word:~0,1%"=="-" goto word_read
if not defined verb set "verb=%word%"
if defined data goto word_read
if "%previous%"=="-o" goto word_read
if "%previous%"=="--output" goto word_read
if not exist "%word%" goto word_read
if exist "%word%\*" goto word_read
set "data=%word%"
set "bytes=0"
set "ending=%~x1"
if not "%~z1"=="" set "bytes=%~z1"
if %bytes% GTR 16777216 set "speed=%long% %rows%"
goto word_read
:standard_input
if defined data goto word_read
set "data=-"
set "speed=%long% %rows%"
:word_read
set "previous=%word%"
shift /1
goto next_word

:words_read
if "%verb%"=="check" if "%speed%"=="%quick%" set "speed=%long%"
if "%verb%"=="report" set "memory=-Xms64m"
if not defined data goto run
if "%data%"=="-" goto run
if /i "%ending%"==".xlsx" set "memory=-Xmn12m"
if /i "%ending%"==".xlsm" set "memory=-Xmn12m"

rem ---- run -------------------------------------------------------------------------------------
:run
rem Java that can't start ends with 1, as a finding does. So it is tried beforehand where something
rem is told to it, which would also end up among the results; elsewhere only after a 1.
set "tried="
if not defined JAVA_TOOL_OPTIONS if not defined _JAVA_OPTIONS if not defined JDK_JAVA_OPTIONS goto start
set "tried=1"
call :try_java
if "%errorlevel%"=="0" goto start
if not defined archive goto no_start
set "archive="
call :try_java
if not "%errorlevel%"=="0" goto no_start

:start
if defined archive goto start_archive
"%java%" %common% %speed% %memory% %native% "-Dcentreline.home=%root%." -jar "%jar%" %*
goto ended
:start_archive
"%java%" %common% %speed% %memory% %native% "%option%=%archive%" "-Dcentreline.home=%root%." -cp "%cache%\centreline.jar" %main% %*

:ended
if not "%errorlevel%"=="1" exit /b %errorlevel%
if defined tried exit /b 1
call :try_java
if "%errorlevel%"=="0" exit /b 1
if not defined archive goto no_start
rem The archive is damaged: nothing was done yet, so the same once more without it.
rmdir /s /q "%cache%" 2>nul
set "archive="
goto start

rem ---- parts -----------------------------------------------------------------------------------

rem Says by the error level whether Java starts at all.
:try_java
if defined archive goto try_archive
"%java%" %common% %speed% %memory% -jar "%jar%" --version >nul 2>&1 <nul
exit /b %errorlevel%
:try_archive
"%java%" %common% %speed% %memory% "%option%=%archive%" -cp "%cache%\centreline.jar" %main% --version >nul 2>&1 <nul
exit /b %errorlevel%

rem Takes the %program% of the Java at %home% if it is new enough.
:use_java
if not exist "%program%" exit /b
set "version="
set "text="
if not exist "%home%\release" goto ask_java
for /f "usebackq tokens=1,* delims==" %%K in ("%home%\release") do (
  if "%%K"=="JAVA_VERSION" set "version=%%~L"
  if "%%K"=="JAVA_RUNTIME_VERSION" set "text=%%~L"
)
if defined version goto judge_java
:ask_java
for /f "tokens=2,3" %%U in ('call "%program%" -version 2^>^&1') do if "%%U"=="version" if not defined version set "version=%%~V"
:judge_java
if not defined version exit /b
if not defined text set "text=%version%"
set "found=%program% is Java %version%"
set "major=0"
for /f "delims=.-+" %%M in ("%version%") do set "major=%%M"
if %major% GEQ 17 set "java=%program%"
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
set "base=%LOCALAPPDATA%\centreline"
set "cache=%base%\%sum%"
set "kind=jsa"
set "option=-XX:SharedArchiveFile"
if %major% GEQ 25 set "kind=aot"
if %major% GEQ 25 set "option=-XX:AOTCache"
set "key=java-%text%-serial"
call :pick_archive
if defined archive exit /b
rem Not the day that it failed; what stood against it may be gone another day.
set "day="
if exist "%cache%\%key%.failed" set /p day=<"%cache%\%key%.failed"
if defined day if "%day%"=="%date%" exit /b
call :make_archive >nul 2>&1 <nul
call :pick_archive
exit /b

rem A cut archive would crash the Java machine: jar and archive must have the sizes that are written
rem beside them.
:pick_archive
set "sizes="
if not exist "%cache%\%key%.sizes" exit /b
set /p sizes=<"%cache%\%key%.sizes"
for %%J in ("%cache%\centreline.jar") do for %%A in ("%cache%\%key%.%kind%") do (
  if "%sizes%"=="%%~zJ %%~zA" set "archive=%%~fA"
)
exit /b

rem The folder is the lock: of several first runs one makes the archive, and one that a run of another
rem day left is over.
:make_archive
rem What one shell tells Java is not kept.
setlocal
set "JAVA_TOOL_OPTIONS="
set "_JAVA_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "training=%cache%\training"
set "day="
if exist "%training%\day" set /p day=<"%training%\day"
if defined day if not "%day%"=="%date%" rmdir /s /q "%training%"
if not exist "%cache%" mkdir "%cache%"
mkdir "%training%"
if errorlevel 1 exit /b
>"%training%\day" echo %date%
call :keep_jar
call :train
rmdir /s /q "%training%"
call :clear_old
exit /b

rem The archive holds the time stamp and path of its jar, so a copy that stays put lies beside it.
:keep_jar
copy /b /y "%jar%" "%training%\centreline.jar"
if exist "%training%\centreline.jar" move /y "%training%\centreline.jar" "%cache%\centreline.jar"
exit /b

:train
set "output=-XX:ArchiveClassesAtExit"
set "strict=-Xshare:on"
if "%kind%"=="aot" set "output=-XX:AOTCacheOutput"
if "%kind%"=="aot" set "strict=-XX:AOTMode=on"
"%java%" %common% %quick% "%output%=%training%\archive" -cp "%cache%\centreline.jar" org.centreline.cli.Training "%training%"
if errorlevel 1 goto training_failed
"%java%" %common% %quick% %strict% "%option%=%training%\archive" -cp "%cache%\centreline.jar" %main% --version
if errorlevel 1 goto training_failed
move /y "%training%\archive" "%cache%\%key%.%kind%"
for %%J in ("%cache%\centreline.jar") do for %%A in ("%cache%\%key%.%kind%") do (
  >"%cache%\%key%.sizes" echo %%~zJ %%~zA
)
if exist "%cache%\%key%.failed" del "%cache%\%key%.failed"
exit /b
:training_failed
>"%cache%\%key%.failed" echo %date%
exit /b

rem Of what is a week old only what was made here: folders called by a checksum, with a jar in them.
:clear_old
for /f "delims=" %%D in ('forfiles /p "%base%" /d -7 /c "cmd /c echo @file" 2^>nul') do call :clear "%%~D"
exit /b
:clear
set "old=%~1"
if "%old%"=="%sum%" exit /b
if not "%old:~64%"=="" exit /b
if "%old:~63%"=="" exit /b
if exist "%base%\%old%\centreline.jar" rmdir /s /q "%base%\%old%"
exit /b

:no_java
for %%F in ("%found%") do >&2 echo centreline: needs Java 17 or newer (%%~F): install one, or point JAVA_HOME at it.
exit /b 4

:no_start
>&2 "%java%" %common% %speed% %memory% -jar "%jar%" --version <nul
for %%F in ("%found%") do >&2 echo centreline: Java can't start (%%~F): see what it says above.
exit /b 4

:no_jar
for %%J in ("%jar%") do >&2 echo centreline: %%~J is missing: unpack the zip again.
exit /b 4

:build_failed
>&2 echo centreline: the build failed; its messages are above.
exit /b 4
