# shellcheck shell=sh
# What the scripts share: sentences in two languages, the JDK, Maven and native libraries.
# Sourced by them. Starts no JVM.
# shellcheck disable=SC2034  # its variables are read by the script that sources it

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
  zh*) chinese=yes ;;
  *) chinese= ;;
esac

# say ENGLISH CHINESE: one sentence, in the user's language, on standard error.
say() {
  if [ -n "$chinese" ]; then printf '%s\n' "$2" >&2; else printf '%s\n' "$1" >&2; fi
}

# jdk_major FOLDER: sets $major to the version of the JDK there; fails when there is none.
jdk_major() {
  major=0
  [ -r "$1/release" ] && [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || return 1
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=*)
        line=${line#*=}
        line=${line#\"}
        major=${line%%[!0-9]*}
        ;;
    esac
  done <"$1/release"
  [ "${major:-0}" -ge 25 ]
}

# consider FOLDER: takes it as $java_home when it is a JDK 25, or a newer one where no 25 is.
consider() {
  [ -n "$1" ] && jdk_major "$1" || return 0
  if [ "$major" -eq 25 ]; then java_home=$1; fi
  [ -n "$newer_home" ] || newer_home=$1
}

# find_jdk: sets $java_home, or says what to do and ends with 3. A variable the user has set and
# the `java` on the path come first; after these a JDK 25 is preferred to a newer one.
find_jdk() {
  java_home=
  on_path=$(command -v java 2>/dev/null) || on_path=
  if [ -n "$on_path" ]; then
    follow_links "$on_path"
    on_path=$(cd -P "$(dirname "$followed")/.." 2>/dev/null && pwd) || on_path=
  fi
  for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" "$on_path"; do
    if [ -n "$home" ] && jdk_major "$home"; then
      java_home=$home
      return 0
    fi
  done
  newer_home=
  for home in /usr/lib/jvm/* "${HOME:-}"/.jdks/* \
    "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/* /opt/* /opt/java/* /usr/java/* \
    /usr/local/openjdk-* /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    consider "$home"
    [ -z "$java_home" ] || return 0
  done
  if [ -r "${HOME:-}/.m2/toolchains.xml" ]; then
    while IFS= read -r line || [ -n "$line" ]; do
      case $line in
        *"<jdkHome>"*"</jdkHome>"*)
          line=${line#*<jdkHome>}
          consider "${line%%</jdkHome>*}"
          ;;
      esac
    done <"$HOME/.m2/toolchains.xml"
  fi
  [ -n "$java_home" ] || java_home=$newer_home
  [ -z "$java_home" ] || return 0
  say "Yidang needs a JDK 25 or newer: install one (for example Eclipse Temurin 25) or set JAVA25_HOME to its folder." \
    "一档需要 JDK 25 或更新版本：请安装（如 Eclipse Temurin 25），或把 JAVA25_HOME 设为它所在的目录。"
  exit 3
}

# find_maven: sets $maven, or says what to do and ends with 3.
find_maven() {
  maven=$(command -v mvn 2>/dev/null) || maven=
  if [ -z "$maven" ]; then
    for home in "${MAVEN_HOME:-}" "${M2_HOME:-}" "${SDKMAN_DIR:-${HOME:-}/.sdkman}/candidates/maven/current" \
      /usr/share/maven /opt/*maven*; do
      if [ -n "$home" ] && [ -x "$home/bin/mvn" ]; then
        maven=$home/bin/mvn
        break
      fi
    done
  fi
  if [ -z "$maven" ]; then
    say "Yidang is built with Maven 3.8 or newer: install it, or put its bin folder on the PATH." \
      "构建一档需要 Maven 3.8 或更新版本：请安装，或把它的 bin 目录加入 PATH。"
    exit 3
  fi
}

# run_maven ARGUMENT…: Maven on the JDK found, which then is the JDK of the build as well.
run_maven() {
  JAVA_HOME=$java_home PATH=$java_home/bin:$PATH \
    MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}" \
    "$maven" -B -ntp -Dstyle.color=never -Dtoolchain.jdk.mode=IfMatch "$@"
}

# use_utf8: under a locale without a character set Java would spoil Chinese arguments and file names.
use_utf8() {
  case $(locale charmap 2>/dev/null) in
    ANSI_X3* | US-ASCII)
      LC_CTYPE=C.UTF-8
      export LC_CTYPE
      if [ -n "${LC_ALL:-}" ]; then
        LC_ALL=C.UTF-8
        export LC_ALL
      fi
      ;;
  esac
}

# follow_links FILE: sets $followed to the file that a chain of symbolic links ends in.
follow_links() {
  followed=$1
  while [ -L "$followed" ]; do
    link=$(readlink "$followed")
    case $link in
      /*) followed=$link ;;
      *) followed=$(dirname "$followed")/$link ;;
    esac
  done
}

# lacks LIBRARY…: true when the Linux loader does not know one of them.
lacks() {
  [ "$(uname -s)" = Linux ] || return 1
  known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 1
  for library; do
    case $known in
      *"$library"*) ;;
      *) return 0 ;;
    esac
  done
  return 1
}

# install_line PURPOSE: sets $install to the one line that brings the libraries for `window` or
# `tests` on this system; empty where that is not known.
install_line() {
  case $1 in
    window)
      debian='libgtk-3-0 libgl1 libxtst6 libxxf86vm1'
      fedora='gtk3 mesa-libGL libXtst libXxf86vm'
      arch='gtk3 libgl libxtst libxxf86vm'
      ;;
    *)
      debian='libpangoft2-1.0-0 fontconfig libfreetype6 fonts-dejavu-core'
      fedora='pango fontconfig freetype dejavu-sans-fonts'
      arch='pango fontconfig freetype2 ttf-dejavu'
      ;;
  esac
  install=
  if command -v apt-get >/dev/null 2>&1; then
    install="apt-get install -y --no-install-recommends $debian"
  elif command -v dnf >/dev/null 2>&1; then
    install="dnf install -y $fedora"
  elif command -v pacman >/dev/null 2>&1; then
    install="pacman -S --needed $arch"
  fi
}
