@echo off
rem Builds Kontor with a Maven of the path (3.8 or a later 3), otherwise with the one that
rem .mvn\wrapper\maven-wrapper.properties names, fetched once and kept below .m2\wrapper in the user's folder.
rem Honours JAVA_HOME, MAVEN_ARGS and MAVEN_OPTS; MAVEN_DISTRIBUTION names another place to fetch from.
setlocal
set "WRAPPER=%~dp0.mvn\wrapper"
set "JAVA_BIN="
if defined JAVA_HOME set "JAVA_BIN=%JAVA_HOME%\bin\"

"%JAVA_BIN%javac" -version 2>&1 | findstr /r /c:"^javac 1[7-9]" /c:"^javac [2-9][0-9]" >nul
if errorlevel 1 (
  echo mvnw: Kontor is built with a JDK 17 or newer, and there is none on the path or in JAVA_HOME. Install one, or set JAVA_HOME. 1>&2
  exit /b 1
)

rem Maven itself reads MAVEN_ARGS since 3.9
call mvn --version 2>nul | findstr /r /c:"Apache Maven 3\.8\." >nul
if not errorlevel 1 (
  call mvn %MAVEN_ARGS% %*
  goto end
)
call mvn --version 2>nul | findstr /r /c:"Apache Maven 3\.9\." /c:"Apache Maven 3\.[1-9][0-9]\." >nul
if not errorlevel 1 (
  call mvn %*
  goto end
)

set "MAVEN="
for /f "usebackq delims=" %%m in (`call "%JAVA_BIN%java" %MAVEN_OPTS% "%WRAPPER%\FetchMaven.java" "%WRAPPER%\maven-wrapper.properties"`) do set "MAVEN=%%m"
if not defined MAVEN exit /b 1
call "%MAVEN%\bin\mvn.cmd" %*

:end
exit /b %errorlevel%
