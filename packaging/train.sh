#!/bin/sh
# Trains the AOT cache of a program folder: train.sh JAVA-HOME FOLDER JVM-OPTIONS
#
# Runs the program once on the headless platform, walking its own screens, and keeps what the JVM
# learned in FOLDER/yidang.aot. Beside it, yidang.aot.for says which JDK and flags it holds for.
# One training at a time; one that a new build has overtaken is thrown away.
set -eu
java_home=$1
dist=$2
options=$3
work=$dist/training
if ! mkdir "$work" 2>/dev/null; then
  kill -0 "$(cat "$work/pid" 2>/dev/null)" 2>/dev/null && exit 0
  rm -rf "$work"
  mkdir "$work" 2>/dev/null || exit 0
fi
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
echo $$ >"$work/pid"
: >"$work/begin"
# Without the counts of the training: a start would compile first whatever was compiled in it.
if ! "$java_home/bin/java" "-XX:AOTCacheOutput=$work/yidang.aot" "@$options" \
  -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining \
  -Dglass.platform=Headless -Dprism.order=sw -Djava.awt.headless=true -Dyidang.train=true \
  "-Duser.home=$work/home" -jar "$dist/yidang.jar" >"$work/said" 2>&1; then
  cat "$work/said" >&2
  exit 1
fi
[ -s "$work/yidang.aot" ]
[ -z "$(find "$dist/yidang.jar" -newer "$work/begin")" ] || exit 0
cat "$java_home/release" "$options" >"$dist/yidang.aot.for"
mv "$work/yidang.aot" "$dist/yidang.aot"
