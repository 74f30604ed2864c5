#!/bin/sh
# Builds the Linux package: target/package/yidang, a folder that runs on a machine without Java, and
# a .tar.gz of it. Arguments go to Maven (-DskipTests when ./check has just been green).
#
# In the folder: the JDK's own modules as runtime, the program and its libraries as jars (the same
# class path as in development), and an AOT cache trained by the image's own java.
set -eu
root=$(cd -P "$(dirname "$0")/../.." && pwd)
. "$root/packaging/tools.sh"

# What must be there, asked before anything is built.
find_jdk
find_maven
use_utf8
for tool in jlink jpackage; do
  if [ ! -x "$java_home/bin/$tool" ]; then
    say "The JDK in $java_home has no $tool; use a full JDK 25." "$java_home 中的 JDK 没有 $tool，请使用完整的 JDK 25。"
    exit 3
  fi
done
if lacks libpangoft2-1.0.so.0 libfontconfig.so.1 libfreetype.so.6; then
  install_line tests
  say "Training the start needs libraries that this system lacks: sudo $install" "本机缺少训练启动缓存所需的库：sudo $install"
  exit 3
fi

(cd "$root" && run_maven -q clean verify -Psbom "$@")

package=$root/target/package
image=$package/yidang
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$root/pom.xml")
rm -rf "$package"
mkdir -p "$package"

# jdk.localedata with zh-CN itself: without it dates come out as "2026 Nov 22".
"$java_home/bin/jlink" --output "$package/runtime" --compress zip-6 --no-header-files --no-man-pages \
  --strip-debug --include-locales=zh,zh-CN,en --add-modules \
  java.base,java.desktop,java.logging,java.management,java.naming,java.prefs,java.sql,java.xml,jdk.charsets,jdk.localedata,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs

cp "$root/packaging/jvm.options" "$root/LICENSE" "$root/target/dist/"
"$java_home/bin/jpackage" --type app-image --name yidang --app-version "${version%%-*}" \
  --dest "$package" --input "$root/target/dist" --main-jar yidang.jar \
  --runtime-image "$package/runtime"
rm -rf "$package/runtime"

# jpackage's own launcher asks the system's package database first, which costs 0.2 s a start: ours
# takes its place and name.
cp -f "$root/packaging/linux/yidang" "$image/bin/yidang"
chmod 755 "$image/bin/yidang"

app=$image/lib/app
rm -rf "$app/yidang.aot" "$app/yidang.aot.for" "$app/training"
"$root/packaging/train.sh" "$image/lib/runtime" "$app" "$app/jvm.options"
# The cache must be accepted: with AOTMode=on the program does not start without it.
"$image/lib/runtime/bin/java" -XX:AOTMode=on "-XX:AOTCache=$app/yidang.aot" "@$app/jvm.options" \
  -jar "$app/yidang.jar" help >/dev/null

tar -C "$package" -czf "$package/yidang-$version-linux-$(uname -m).tar.gz" yidang
du -sh "$image" "$package"/*.tar.gz
